import { counted } from '../../base/listed.js';
import type { OperatorStep } from '../../base/operator-step.js';
import { leavingJson, leavingText } from '../../base/redaction/leaving.js';
import { UserError } from '../../base/user-error.js';
import type { EstimateSource, FleetPlan, RecordedFleetFinding } from '../../fleet/fleet-plan.js';
import type { SharedPlan } from '../../fleet/server-plans.js';
import type { ActionResult, Session } from '../../workflow/action.js';
import { codeLink, codeLinkInMarkdown } from '../../workflow/code-link.js';
import { details, orderedList, plain, sections, table } from '../../workflow/markdown.js';

/** What the planning found. */
export interface FleetReport {
  readonly digest: string;
  readonly plan: FleetPlan;
  /** `strategy.matrix` of each wave that is put out. */
  readonly matrices: readonly object[];
  /** `strategy.matrix` of all servers that are left. */
  readonly serverMatrix: object;
  /** Plans that were made on the servers, equal ones once; absent where none were asked for. */
  readonly shared?: readonly SharedPlan[];
  readonly waitsFor?: string;
}

function placeOf({ server, group }: RecordedFleetFinding): string {
  return server ?? (group === undefined ? 'fleet' : `group ${group}`);
}

const namesShown = 12;

function names(servers: readonly { readonly name: string }[]): string {
  const shown = servers.slice(0, namesShown).map(({ name }) => name);
  const more = servers.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

/** A fleet's plan for its approver: what stops it, who is interrupted when and how long, what persons do. */
export function fleetSummary({ plan, digest, waitsFor, shared = [] }: FleetReport): string {
  const servers = plan.waves.reduce((sum, wave) => sum + wave.servers.length, 0);
  return [
    `${counted(servers, 'server')} in ${counted(plan.waves.length, 'wave')}. Digest \`${digest}\``,
    ...(waitsFor === undefined ? [] : [`Not all of them can run now. ${plain(waitsFor)}`]),
    sections([
      ['What stops parts of the fleet', findings(plan.blockers)],
      ['Waves', waves(plan)],
      ['Plans of the servers', shared.map(sharedPlan).join('\n\n')],
    ]),
    ...(plan.waves.length === 0 ? [] : [basis(plan)]),
    sections([
      ['Not planned', leftOut(plan)],
      ['What to know', findings(plan.warnings)],
    ]),
    people(plan),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function findings(list: readonly RecordedFleetFinding[]): string {
  if (list.length === 0) return '';
  return table(
    ['where', 'code', 'what', 'what to do'],
    [...Map.groupBy(list, ({ code, message, advice }) => JSON.stringify([code, message, advice])).values()].flatMap(
      (same) => {
        const [one] = same;
        if (one === undefined) return [];
        const where = names(same.map((each) => ({ name: placeOf(each) })));
        return [
          [plain(where), plain(one.code), plain(one.message), `${plain(one.advice)} ${codeLinkInMarkdown(one.code)}`],
        ];
      },
    ),
  );
}

/** What is done on servers whose plans are equal, and the digest of each. */
function sharedPlan({ servers, steps }: NonNullable<FleetReport['shared']>[number]): string {
  const digests = table(
    ['server', 'digest of its plan'],
    servers.map(({ name, digest }) => [plain(name), plain(digest)]),
  );
  const list = orderedList(steps.map((step) => plain(step).replaceAll('\n', '<br>')));
  return details(`${names(servers)}: ${counted(steps.length, 'step')}`, `${digests}\n\n${list}`);
}

function waves({ waves }: FleetReport['plan']): string {
  if (waves.length === 0) return '';
  return table(
    ['wave', 'servers', 'when, how long', 'interrupted', 'a person'],
    waves.map((wave) => [
      `${wave.number}${wave.canary ? ' (canary)' : ''}`,
      `${wave.servers.length}: ${plain(names(wave.servers))}`,
      timeOf(wave),
      interrupted(wave.servers).map(plain).join('<br>'),
      wave.operatorSteps.map(({ title }) => plain(title)).join('<br>'),
    ]),
  );
}

type ShownWave = FleetReport['plan']['waves'][number];

function timeOf({ window, minutes, beginsAfterMinutes }: ShownWave): string {
  const begins = `begins after ${beginsAfterMinutes} min`;
  return [...(window === undefined ? [] : [plain(window)]), begins, `takes about ${minutes} min`].join('<br>');
}

/** What users of a server of that role are without while it is upgraded. */
const interruptions: readonly (readonly [role: string, what: string])[] = [
  ['mfa-server', 'second factor through'],
  ['sdk-server', 'Web Service SDK and what calls it, on'],
  ['web-server', 'User Portal, Mobile App Web Service on'],
  ['adfs-adapter', 'AD FS does not ask for the second factor, on'],
];

function interrupted(servers: ShownWave['servers']): readonly string[] {
  return interruptions.flatMap(([role, what]) => {
    const count = servers.filter((server) => server.role === role).length;
    return count === 0 ? [] : [`${what} ${counted(count, 'server')}`];
  });
}

const sources: Readonly<Record<EstimateSource, string>> = {
  measured: 'the median of servers upgraded before',
  'fleet-file': 'from the settings file',
  assumed: 'assumed, not measured',
};

/** On what the minutes rest, for the roles that occur, and the way back. */
function basis({ waves, estimates }: FleetReport['plan']): string {
  const roles = new Set<string>(waves.flatMap(({ servers }) => servers.map(({ role }) => role)));
  const minutes = Object.entries(estimates)
    .filter(([role]) => roles.has(role))
    .map(([role, { minutes, source }]) => `${plain(role)} ${minutes} (${plain(sources[source])})`);
  return [
    `**Minutes for one server:** ${minutes.join(', ')}. A person's time for activation is in them, restarts and waiting are not.`,
    '**Way back:** every server makes its backup set and proves it before anything is removed from it; restore-backup puts it back. Without the old installers PhoneFactor cannot be installed again.',
  ].join('\n\n');
}

function people({ waves }: FleetReport['plan']): string {
  const steps = waves.flatMap(({ number, operatorSteps }) => operatorSteps.map((step) => personText(number, step)));
  return steps.length === 0 ? '' : details(`What a person does, in full (${steps.length})`, steps.join('\n\n'));
}

function personText(wave: number, { id, title, instructions }: OperatorStep): string {
  return `**Wave ${wave}: ${plain(title)}**\n\n${orderedList(instructions.map(plain))}\n\nConfirm with \`completed-operator-steps: ${plain(id)}\`.`;
}

function leftOut({ leftOut: list }: FleetReport['plan']): string {
  if (list.length === 0) return '';
  return table(
    ['server', 'group', 'why', 'reason'],
    list.map(({ server, group, why, reason }) => [plain(server), plain(group ?? ''), why, plain(reason)]),
  );
}

export async function fleetResult(
  report: FleetReport,
  blocked: 'stop' | 'leave-out',
  session: Session,
): Promise<ActionResult> {
  const { plan, digest, matrices } = report;
  const summary = fleetSummary(report);
  session.log.info(fleetText(report));
  const servers = plan.waves.reduce((sum, wave) => sum + wave.servers.length, 0);
  const stops = plan.blockers.length > 0 && blocked === 'stop';
  return {
    outputs: {
      changed: 'false',
      'plan-digest': digest,
      'plan-path': await session.writeTemporaryFile('fleet-plan.json', leavingJson(plan)),
      'report-path': await session.writeTemporaryFile('fleet-plan.md', leavingText(`${summary}\n`)),
      matrices: JSON.stringify(matrices),
      'server-matrix': JSON.stringify(report.serverMatrix),
      'matrix-count': String(matrices.length),
      'waits-for': report.waitsFor ?? '',
      'max-parallel': String(plan.maxParallel),
      'wave-count': String(plan.waves.length),
      'servers-left': String(servers),
      blockers: JSON.stringify(plan.blockers),
      'operator-steps': JSON.stringify(plan.waves.flatMap(({ operatorSteps }) => operatorSteps)),
    },
    summary,
    annotations: [],
    ...(stops ? { fault: fleetBlocked(plan.blockers) } : {}),
  };
}

function fleetBlocked(blockers: readonly RecordedFleetFinding[]): UserError {
  const list = blockers.slice(0, 20).map((one) => `  ${placeOf(one)}: ${one.code}`);
  const more = blockers.length > list.length ? [`  and ${blockers.length - list.length} more`] : [];
  return new UserError(
    'fleet-blocked',
    [
      counted(blockers.length, 'thing stops parts of the fleet:', 'things stop parts of the fleet:'),
      ...list,
      ...more,
    ].join('\n'),
    'The summary has the table with what to do. To upgrade the rest meanwhile, set blocked: leave-out.',
  );
}

function fleetText({ plan, digest, waitsFor }: FleetReport): string {
  return [
    ...plan.waves.map(
      ({ number, canary, window, servers, minutes }) =>
        `wave ${number}${canary ? ' (canary)' : ''}${window === undefined ? '' : `, window ${window}`}, about ${minutes} minutes: ${names(servers)}`,
    ),
    ...plan.leftOut.map(({ server, why, reason }) => `not planned, ${why}: ${server}. ${reason}`),
    ...plan.blockers.map(
      (one) => `BLOCKED ${placeOf(one)}, ${one.code}: ${one.message} ${one.advice} ${codeLink(one.code)}`,
    ),
    ...plan.warnings.map((one) => `to know, ${placeOf(one)}, ${one.code}: ${one.message} ${codeLink(one.code)}`),
    ...(waitsFor === undefined ? [] : [`waits for: ${waitsFor}`]),
    `Digest: ${digest}`,
  ].join('\n');
}
