import { type RegistryData, type RegistryView, registryDataText } from '../../host/registry.js';
import { sameText } from '../../host/same-text.js';
import type { Service } from '../../host/services.js';
import { samePath } from '../../host/windows-path.js';
import type { JournalLine } from '../../plan/journal.js';
import type { Inventory } from '../../product/inventory.js';
import { installPathValue, productKey } from '../../product/registry-locations.js';
import { registryPlace, registrySnapshot } from '../../product/registry-snapshot.js';
import { errorLines, type ServerLog } from '../../product/server-log.js';
import { registeredInstallPath, type ServerState } from '../../product/server-state.js';
import { activationSteps, installationId } from '../../product/step-ids.js';
import { fail, type Judgement, type Judgements, notProven, pass, passIf } from './check.js';
import type { Expectation } from './expectation.js';
import type { ServerLook, Testimony } from './facts.js';

/** The server itself: folder, data file, registry, services, log. */
export function judgeAgent(expectation: Expectation, { before }: Testimony, look: ServerLook): Judgements {
  const agent = expectation.components.find(({ component }) => component === 'agent');
  if (agent === undefined) return [];
  const { state, inventory } = look.now;
  const always: Judgements = [
    ['install-path', judgeInstallPath(expectation, state)],
    ['data-file', judgeDataFile(expectation, look)],
    ['data-rights', judgeRights(look.changedRights)],
    ...(before === undefined ? [] : [['registry', judgeRegistry(before.inventory, inventory)] as const]),
  ];
  if (agent.wanted === 'nothing') return always;
  return [
    ...always,
    ['services', judgeServices(state.services)],
    ...(before === undefined
      ? []
      : [['service-settings', judgeServiceSettings(before.state.services, state.services)] as const]),
    ...(agent.wanted === 'new' ? [['server-log', judgeLog(look.log)] as const, ['users', users] as const] : []),
  ];
}

function judgeInstallPath({ installPath: wanted }: Expectation, state: ServerState): Judgement {
  const path = registeredInstallPath(state);
  if (wanted === undefined) {
    return notProven(path ?? 'The registry has no InstallPath.', 'Where the old agent was is in no record.');
  }
  return passIf(
    path !== undefined && samePath(path, wanted),
    path ?? 'The registry has no InstallPath.',
    `It belongs in ${wanted}, where the data file is.`,
  );
}

function judgeDataFile({ dataFile: was, goal }: Expectation, { now, dataFileAsInSet }: ServerLook): Judgement {
  const { dataFile } = now.state;
  if (was === undefined) {
    return notProven(
      dataFile ? `${dataFile.path}: ${dataFile.status}.` : 'There is none.',
      'How large it was is in no record.',
    );
  }
  const size = dataFile?.size ?? 0;
  const evidence = dataFile
    ? `${dataFile.path}: ${dataFile.status}, ${size} bytes; ${was.size} before.`
    : `There is none; ${was.path} had ${was.size} bytes.`;
  const advice = 'Stop the services and put the Data folder back with restore-backup.';
  const same = dataFileAsInSet === true && goal === 'rolled-back' ? ' Its bytes are the same as in the set.' : '';
  return passIf(dataFile?.status === 'present' && size >= was.size, `${evidence}${same}`, advice);
}

function judgeRights(changed: readonly string[] | undefined): Judgement {
  if (changed === undefined) {
    return notProven('No set records them, or Windows does not report them.', 'See them with icacls, if they matter.');
  }
  if (changed.length === 0) return pass('As the set recorded them.');
  const shown = changed.slice(0, 10).join(', ');
  return notProven(
    `Other rights than in the set: ${shown}.`,
    'Compare them with icacls; the setup of the new server may have set them.',
  );
}

interface Value {
  readonly path: string;
  readonly name: string;
  readonly data: RegistryData;
}

function valuesOf(inventory: Inventory, view: RegistryView): readonly Value[] {
  const keys = registrySnapshot(inventory).tree(productKey, view);
  return keys.flatMap(({ path, values }) => values.map(({ name, data }) => ({ path, name, data })));
}

/** The folder has a check of its own; all else of the key belongs to the administrator. */
function judgeRegistry(before: Inventory, now: Inventory): Judgement {
  const [missing, changed]: [string[], string[]] = [[], []];
  let count = 0;
  for (const view of registrySnapshot(before).views) {
    const present = valuesOf(now, view);
    for (const was of valuesOf(before, view)) {
      if (sameText(was.name, installPathValue)) continue;
      count += 1;
      const is = present.find(({ path, name }) => sameText(path, was.path) && sameText(name, was.name));
      const place = registryPlace(was.path, was.name, view);
      if (is === undefined) missing.push(place);
      else if (registryDataText(is.data) !== registryDataText(was.data)) changed.push(place);
    }
  }
  if (missing.length + changed.length === 0) return pass(`${count} value(s) are as before.`);
  const parts = [
    ...(missing.length === 0 ? [] : [`Gone: ${missing.slice(0, 10).join(', ')}.`]),
    ...(changed.length === 0 ? [] : [`Changed: ${changed.slice(0, 10).join(', ')}.`]),
  ];
  return fail(
    parts.join(' '),
    'Set them as the registry file in the backup set has them; restore-backup with scope items does it.',
  );
}

function judgeServices(services: readonly Service[]): Judgement {
  const stopped = services.filter(({ startType, state }) => startType === 'automatic' && state !== 'running');
  const evidence = services.map(({ name, state }) => `${name}: ${state}`).join(', ');
  const isAny = services.some(({ state }) => state === 'running');
  return passIf(
    isAny && stopped.length === 0,
    evidence || 'No service of the product was found.',
    'Start them, and see the log files of the product.',
  );
}

/** What a service is for, by the words in its name: the names changed from one product to the other. */
function purposeOf({ name, imagePath }: Service): string {
  const text = `${name} ${imagePath}`;
  return ['sync', 'radius', 'ldap'].find((word) => text.toLowerCase().includes(word)) ?? 'server';
}

/** The synchronization is started by the server where it is configured, so that its own start type shows nothing. */
function judgeServiceSettings(before: readonly Service[], now: readonly Service[]): Judgement {
  const differences = before.flatMap((was): readonly string[] => {
    const is = now.find((one) => sameText(one.name, was.name)) ?? now.find((one) => purposeOf(one) === purposeOf(was));
    if (is === undefined) return [];
    const isOff = is.startType === 'disabled' && was.startType !== 'disabled';
    const isLate = purposeOf(was) === 'server' && is.startType !== was.startType;
    return [
      ...(sameText(is.account, was.account)
        ? []
        : [`${is.name} runs as ${is.account}, ${was.name} ran as ${was.account}`]),
      ...(isOff || isLate ? [`${is.name} is ${is.startType}, ${was.name} was ${was.startType}`] : []),
    ];
  });
  const shown = now.map(({ name, account, startType }) => `${name}: ${account}, ${startType}`).join('; ');
  return passIf(
    differences.length === 0,
    differences.length === 0 ? shown || 'There was none.' : `${differences.join('; ')}.`,
    'Set account and start type in services.msc as they were.',
  );
}

/** Errors may be old, or come from the cloud service that ended in 2024: a person has to judge them. */
function judgeLog(log: ServerLog | undefined): Judgement {
  if (log?.lines === undefined) {
    return notProven(
      log === undefined ? 'The install folder is not known.' : `${log.path} could not be read.`,
      'See whether the service runs, and where it writes its log.',
    );
  }
  const errors = errorLines(log.lines);
  const evidence = `${log.path}: ${errors.length} of the last ${log.lines.length} lines are errors.`;
  return errors.length === 0 ? pass(evidence) : notProven(evidence, 'Read them: they may be from before, or new.');
}

const users = notProven(
  'Only the product can read its data file.',
  'Open the console and compare the number of users; sign in with one of them.',
);

/** Steps of persons: the answer counts with its name and time, and only after the step was asked for. */
export function judgePeople(
  { personSteps }: Expectation,
  { records }: Testimony,
  look: ServerLook | undefined,
): Judgements {
  return personSteps.map((step) => [step, judgeStep(step, records.lines, look)]);
}

function judgeStep(step: string, lines: readonly JournalLine[], look: ServerLook | undefined): Judgement {
  const confirm = `Do it, then run the upgrade or its stage with completed-operator-steps: ${step}.`;
  const at = lines.findLastIndex((line) => line.event === 'operator-step-said' && line.step === step);
  const said = lines[at];
  if (said?.event !== 'operator-step-said') return notProven('Nobody confirmed it in the journal.', confirm);
  const answer = `${said.by} confirmed it at ${said.at}.`;
  if (!wasDue(step, lines, at)) {
    return notProven(`${answer} That was before it could be done.`, `See whether it is done now. ${confirm}`);
  }
  return pass(`${answer}${seen(step, look)}`);
}

/** Asked for before; in journals of versions that did not write that down, after the installation that it follows. */
function wasDue(step: string, lines: readonly JournalLine[], said: number): boolean {
  const isAsked = (line: JournalLine) => line.event === 'operator-step-asked' && line.step === step;
  if (lines.some(isAsked)) return lines.slice(0, said).some(isAsked);
  const needs = activationSteps.some((one) => one === step) ? installationId('agent') : installationId('user-portal');
  return !lines.slice(said).some((line) => line.event === 'step-done' && line.step === needs);
}

function seen(step: string, look: ServerLook | undefined): string {
  if (look === undefined || !activationSteps.some((one) => one === step)) return '';
  const running = look.now.state.services.filter(({ state }) => state === 'running').map(({ name }) => name);
  return running.length === 0 ? ' No service of the product runs.' : ` Running: ${running.join(', ')}.`;
}
