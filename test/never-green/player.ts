import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actions } from '../../src/actions/all.js';
import type { ActionName } from '../../src/actions/definitions.js';
import type { Effect } from '../../src/host/rehearsal/effects.js';
import { type ActionRun, runHere } from '../in-process.js';
import type { GeneratedServer, Inputs } from './servers.js';

export type Way = 'whole' | 'approved' | 'chain';

/** How far an administrator has come, and what is still to be run. */
export interface Progress {
  readonly way: Way;
  /** Actions that are still to be run; the first may have been begun. */
  readonly left: readonly ActionName[];
  readonly confirmed: readonly string[];
  readonly digest?: string;
  readonly extra: Inputs;
  /** Given to the next run alone. */
  readonly once?: Inputs;
  /** How often a run that failed is simply tried again. */
  readonly retries?: number;
  /** Hours since the begin: every run has a process and a time of its own. */
  readonly hour: number;
}

export interface Ran {
  readonly action: ActionName;
  readonly outputs: Readonly<Record<string, string>>;
  /** Undefined where the step of the workflow is green. */
  readonly fault?: string;
  readonly advice?: string;
  readonly code?: string;
}

export function beginning(way: Way, server: GeneratedServer): Progress {
  return { way, left: way === 'chain' ? server.chain : ['upgrade'], confirmed: [], extra: {}, hour: 0 };
}

const mostRuns = 16;

/** One run of an action; what it throws is its fault, as in a workflow. */
export async function run(
  folder: string,
  action: ActionName,
  given: Inputs,
  hour: number,
  onEffect?: (effect: Effect) => void,
): Promise<Ran> {
  const at = { ...timesOf(hour), ...(onEffect === undefined ? {} : { onEffect }) };
  return ranOf(action, () => runHere(action, folder, knownInputs(action, given), at));
}

/** The ones that the action has. */
export function knownInputs(action: ActionName, given: Inputs): Inputs {
  return Object.fromEntries(Object.entries(given).filter(([name]) => Object.hasOwn(actions[action].inputs, name)));
}

/** A process that nobody else had, at an hour of its own; all before it are gone. */
export function timesOf(hour: number) {
  return {
    startTime: new Date(Date.UTC(2026, 2, 7, 20 + hour)),
    processId: 1000 + hour,
    isProcessRunning: () => false,
  };
}

/** What came of a run; what it throws is its fault. */
export async function ranOf(action: ActionName, work: () => Promise<ActionRun>): Promise<Ran> {
  try {
    const { outputs, fault } = await work();
    return fault === undefined ? { action, outputs } : { action, outputs, ...textOf(fault) };
  } catch (fault) {
    return { action, outputs: {}, ...textOf(fault) };
  }
}

function textOf(fault: unknown): { readonly fault: string; readonly advice?: string; readonly code?: string } {
  const text = fault instanceof Error ? fault.message : String(fault);
  const { code, advice } = Object(fault);
  return typeof code === 'string'
    ? { fault: text, code, ...(typeof advice === 'string' ? { advice } : {}) }
    : { fault: fault instanceof Error ? (fault.stack ?? text) : text };
}

export interface Watcher {
  /** Called where nothing runs, before the next run. */
  between(label: string, progress: Progress): void;
  /** Called inside of a run after each step that is done. */
  inside?(label: string, progress: Progress): void;
}

export interface Played {
  readonly runs: readonly Ran[];
  readonly finished: boolean;
  readonly progress: Progress;
}

/**
 * Runs what is left to its end, as an administrator does: confirms what a run asked for, answers a blocker whose input
 * is known, stops where a run fails without a blocker that can be answered.
 */
export async function carryOn(
  folder: string,
  server: GeneratedServer,
  from: Progress,
  watcher?: Watcher,
): Promise<Played> {
  const runs: Ran[] = [];
  let progress = from;
  for (let number = 0; number < mostRuns; number += 1) {
    const [action] = progress.left;
    if (action === undefined) return { runs, finished: true, progress };
    watcher?.between(`before ${action}`, progress);
    if (progress.way === 'approved' && progress.digest === undefined)
      progress = await approve(folder, server, progress, runs);
    progress = { ...progress, hour: progress.hour + 1 };
    const now = progress;
    const onEffect = insideOf(folder, watcher, now, action);
    const ran = await run(folder, action, inputsOf(server, now), now.hour, onEffect);
    runs.push(ran);
    const { once: _once, ...after } = now;
    const answered = ran.fault === undefined ? undefined : answer(server, after, ran);
    if (ran.fault !== undefined && answered === undefined) {
      if ((now.retries ?? 0) === 0) return { runs, finished: false, progress: after };
      progress = { ...after, retries: (now.retries ?? 0) - 1 };
      continue;
    }
    if (answered !== undefined) {
      progress = answered;
    } else if (ran.outputs.finished === 'true') {
      progress = { ...after, left: now.left.slice(1) };
    } else {
      const asked = (ran.outputs['steps-to-confirm'] ?? '').split(', ').filter((id) => id !== '');
      progress = { ...after, confirmed: [...new Set([...now.confirmed, ...asked])] };
    }
  }
  return { runs, finished: false, progress };
}

async function approve(folder: string, server: GeneratedServer, progress: Progress, runs: Ran[]): Promise<Progress> {
  const hour = progress.hour + 1;
  const planned = await run(folder, 'upgrade', { ...inputsOf(server, progress), mode: 'plan' }, hour);
  runs.push(planned);
  const answered = planned.fault === undefined ? undefined : answer(server, { ...progress, hour }, planned);
  if (answered !== undefined) return approve(folder, server, answered, runs);
  return { ...progress, hour, digest: planned.outputs['plan-digest'] ?? '' };
}

export function inputsOf(server: GeneratedServer, { confirmed, digest, extra, once }: Progress): Inputs {
  return {
    ...server.inputs,
    ...extra,
    ...once,
    ...(digest === undefined || digest === '' ? {} : { 'approved-plan': digest }),
    ...(confirmed.length === 0 ? {} : { 'completed-operator-steps': confirmed.join(', ') }),
  };
}

/** The inputs that the blockers name, where the administrator knows them and has not given them yet. */
function answer(server: GeneratedServer, progress: Progress, { outputs }: Ran): Progress | undefined {
  const blockers: readonly { readonly input?: string }[] = JSON.parse(outputs.blockers ?? '[]');
  const given = { ...server.inputs, ...progress.extra };
  const answers = blockers.flatMap(({ input }) => {
    const value = input === undefined ? undefined : server.answers[input];
    return input === undefined || value === undefined || given[input] === value ? [] : [[input, value] as const];
  });
  if (answers.length === 0) return undefined;
  const { digest: _old, ...rest } = progress;
  return { ...rest, extra: { ...progress.extra, ...Object.fromEntries(answers) } };
}

/** Right before a further line of the journal, when the last one says that a step is done. */
function insideOf(folder: string, watcher: Watcher | undefined, progress: Progress, action: ActionName) {
  const { inside } = watcher ?? {};
  if (inside === undefined) return undefined;
  let seen = '';
  return ({ operation, subject }: Effect) => {
    if (operation !== 'files.append' || !subject.endsWith('journal.jsonl')) return;
    const last = lastLine(join(folder, 'drives', 'C', 'ProgramData', 'mfa-server-upgrade', 'journal.jsonl'));
    if (last === undefined || last === seen || !last.includes('"event":"step-done"')) return;
    seen = last;
    // The run is begun anew: the hour of a run that died is not used again.
    inside.call(watcher, `in ${action} after ${JSON.parse(last).step}`, progress);
  };
}

function lastLine(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  return readFileSync(path, 'utf8').trimEnd().split('\n').at(-1);
}

export async function verify(folder: string, server: GeneratedServer, progress: Progress): Promise<Ran> {
  return run(folder, 'verify-upgrade', inputsOf(server, progress), progress.hour + 1);
}

export function copyFolder(from: string, to: string): void {
  cpSync(from, to, { recursive: true, preserveTimestamps: true });
}
