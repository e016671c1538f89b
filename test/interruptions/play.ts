import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRehearsalHost } from '../../src/host/rehearsal/rehearsal-host.js';
import type { JournalLine } from '../../src/plan/journal.js';
import type { Plan } from '../../src/plan/plan.js';
import { type ActionRun, runHere } from '../in-process.js';
import { contradictionsAtTheEnd, contradictionsHalfWay } from './contradictions.js';
import { journaled, reported } from './product-data.js';
import { type Inputs, inputsOf, runAt, type SampleServers } from './samples.js';
import { damageServer, type Scenario } from './scenario.js';
import type { Subject } from './subjects.js';
import { type Truth, watchTruth } from './truth.js';

export interface Verdict {
  /** `blocked` and `nothing`: there was no plan to compare; `refused`: what was left was not what was approved. */
  readonly ended: 'finished' | 'blocked' | 'nothing' | 'refused' | 'failed';
  readonly deaths: number;
  readonly contradictions: readonly string[];
  /** Kinds of the changes in its plans. */
  readonly kinds: readonly string[];
  /** What the last run threw. */
  readonly fault?: string;
}

const mostRuns = 7;

/**
 * Plays a scenario to its end under one approved plan, and compares all that was reported with what the server wrote
 * down.
 */
export async function play(scenario: Scenario, servers: SampleServers): Promise<Verdict> {
  const server = await servers.copy(scenario.sample, scenario.state);
  // An upgrade that was cut off had not asked for the activation yet; the server of half-upgraded has been activated.
  const isActivated = scenario.cutOffUpgrade === undefined || scenario.sample === 'half-upgraded';
  const truth = watchTruth(server, isActivated);
  const session = { server, truth, hour: 1 };
  await prepare(scenario, session);
  session.hour += 1;
  const servedBefore = servedAfter(scenario.damage, truth.servedNow());
  const began = runAt(session.hour).startTime.toISOString();
  const looks: { readonly plan: Plan; readonly mark: number }[] = [];
  const contradictions: string[] = [];
  let said = '';
  let digest = '';
  let deaths = 0;
  for (let number = 0; number < mostRuns; number += 1) {
    const given = { ...scenario.inputs, 'completed-operator-steps': said };
    const planned = await planOf(scenario, session, given);
    const end = (ended: Verdict['ended'], fault?: unknown): Verdict => ({
      ended,
      deaths,
      contradictions,
      kinds: looks.flatMap(({ plan }) => kindsOf(plan)),
      ...(fault === undefined ? {} : { fault: fault instanceof Error ? fault.message : String(fault) }),
    });
    const planPath = planned.outputs['plan-path'];
    if (planPath === undefined) {
      // Cut off before its first set: a clear refusal, and no plan to compare.
      const hasNoSet = Object(planned.fault).code === 'backup-set-not-found' && scenario.cutOffUpgrade !== undefined;
      return end(hasNoSet ? 'blocked' : 'failed', planned.fault);
    }
    const plan: Plan = JSON.parse(readFileSync(planPath, 'utf8'));
    if (number === 0 && plan.blockers.length > 0) return end('blocked', planned.fault);
    if (number === 0 && plan.steps.length === 0) return end('nothing');
    digest ||= planned.outputs['plan-digest'] ?? '';
    looks.push({ plan, mark: truth.mark() });
    const death = scenario.deaths[number];
    const { outputs, fault, died } = await apply(scenario, session, { ...given, 'approved-plan': digest }, death);
    const about = { approved: looks[0]?.plan ?? plan, journal: journaled(journalOf(server)) };
    if (died) {
      deaths += 1;
      const report = await reportOf(server, session.hour);
      const half = { ...about, report, served: truth.servedNow(), servedBefore };
      contradictions.push(...contradictionsHalfWay(half).map((text) => `died in run ${number + 1}: ${text}`));
    } else if (outputs.finished === 'true') {
      const report = await reportOf(server, session.hour);
      const [first] = looks;
      for (const look of looks) {
        const since = truth.interruptionsSince(look.mark);
        const told = look === first ? { began, journal: about.journal, report, deaths } : undefined;
        const which = look === first ? '' : `plan of run ${looks.indexOf(look) + 1}: `;
        contradictions.push(
          ...contradictionsAtTheEnd(look.plan, since, truth.servedNow(), told).map((text) => `${which}${text}`),
        );
      }
      return end('finished');
    } else if (fault !== undefined) {
      const isRefused = String(Object(fault).code).startsWith('approval');
      return end(isRefused ? 'refused' : 'failed', fault);
    }
    if (!died) await actAsPerson(scenario, session, JSON.parse(outputs['operator-steps'] ?? '[]'));
    const asked = outputs['steps-to-confirm'] ?? '';
    said = [...new Set(`${said}, ${asked}`.split(', ').filter((id) => id !== ''))].join(', ');
  }
  return { ended: 'failed', deaths, contradictions, kinds: [], fault: `It did not end in ${mostRuns} runs.` };
}

/** A service that somebody stopped is written down by the rehearsal's next look only. */
function servedAfter(damage: Scenario['damage'], served: ReadonlySet<Subject>): ReadonlySet<Subject> {
  return damage.includes('service') ? new Set([...served].filter((subject) => subject !== 'sign-in')) : served;
}

async function planOf({ action }: Scenario, { server, hour }: Playing, inputs: Inputs): Promise<ActionRun> {
  try {
    return await runHere(action, server, { ...inputs, mode: 'plan' }, runAt(hour));
  } catch (fault) {
    return { outputs: {}, fault };
  }
}

function kindsOf({ steps }: Plan): readonly string[] {
  return [...new Set(steps.flatMap(({ change }) => change?.kind ?? []))];
}

/** What a person does beside confirming: the server sees it. */
async function actAsPerson(
  { setupByPerson }: Scenario,
  { server, truth, hour }: Playing,
  asked: readonly { readonly id: string }[],
): Promise<void> {
  if (setupByPerson === undefined || !asked.some(({ id }) => id === 'run-server-setup')) return;
  const { installer, services, clock } = await createRehearsalHost(server, { ...runAt(hour), onEffect: truth.see });
  truth.actInStep('install-server');
  await clock.sleep(600_000);
  const { path: setupPath, arguments: silent } = setupByPerson;
  await installer.runSetup({ setupPath, arguments: silent, logPath: 'C:\\setup.log', timeLimitSeconds: 3600 });
  for (const { name, startType } of await services.list())
    if (startType === 'automatic') await services.start(name, 60);
  truth.see();
  truth.actInStep(undefined);
}

interface Playing {
  readonly server: string;
  readonly truth: Truth;
  hour: number;
}

async function prepare({ cutOffUpgrade, damage, sample }: Scenario, playing: Playing): Promise<void> {
  const { server } = playing;
  if (cutOffUpgrade !== undefined) {
    const upgrade = { action: 'upgrade', inputs: inputsOf(sample, 'upgrade') } as const;
    await apply(upgrade, playing, upgrade.inputs, cutOffUpgrade);
  }
  for (const one of damage) damageServer(server, one);
}

interface Applied {
  readonly outputs: Readonly<Record<string, string>>;
  readonly fault?: unknown;
  readonly died: boolean;
}

/** One run of a process of its own; it dies right before the change with that number. */
async function apply(
  { action }: Pick<Scenario, 'action'>,
  playing: Playing,
  inputs: Readonly<Record<string, string>>,
  death: number | undefined,
): Promise<Applied> {
  playing.hour += 1;
  let died = false;
  const onEffect = ({ number }: { readonly number: number }) => {
    playing.truth.see();
    if (number !== death) return;
    died = true;
    throw new Error('The process died.');
  };
  try {
    return { ...(await runHere(action, playing.server, inputs, { ...runAt(playing.hour), onEffect })), died };
  } catch (fault) {
    if (!died) throw fault;
    return { outputs: {}, fault, died };
  }
}

function journalOf(server: string): readonly JournalLine[] {
  const path = join(server, 'drives', 'C', 'ProgramData', 'mfa-server-upgrade', 'journal.jsonl');
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

async function reportOf(server: string, hour: number) {
  const { outputs, fault } = await runHere('upgrade-report', server, {}, runAt(hour));
  if (fault !== undefined) throw fault;
  return reported(JSON.parse(readFileSync(outputs['facts-path'] ?? '', 'utf8')));
}
