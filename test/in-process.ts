import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actions } from '../src/actions/all.js';
import type { ActionName } from '../src/actions/definitions.js';
import { completeInputs } from '../src/actions/shared/complete-inputs.js';
import { silentLog } from '../src/base/log.js';
import { leavingJson } from '../src/base/redaction/leaving.js';
import type { Host } from '../src/host/host.js';
import type { RehearsalOptions } from '../src/host/rehearsal/effects.js';
import { createRehearsalHost } from '../src/host/rehearsal/rehearsal-host.js';
import type { Action, Session } from '../src/workflow/action.js';
import { givenInputs, readInputs, valuesOf } from '../src/workflow/read-inputs.js';
import { withStatus } from '../src/workflow/report-step.js';

export interface ActionRun {
  /** Markdown. */
  readonly summary?: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly fault?: unknown;
  /** The first screen as data, where the action has one. */
  readonly status?: object;
}

const noServer = new Proxy({} as Host, {
  get(_target, port) {
    throw new Error(`This action reads no server, but it asked for ${String(port)}.`);
  },
});

/**
 * Runs an action by its public inputs and outputs on a rehearsal server, in this process: many runs cost little, and
 * the clock and the moment of a death can be chosen. `runStub` is the real way, through `dist`.
 */
export async function runHere(
  name: ActionName,
  server: string,
  inputs: Readonly<Record<string, string>>,
  options: RehearsalOptions = {},
  session: Pick<Session, 'artifacts'> & { readonly environment?: Session['environment'] } = {},
): Promise<ActionRun> {
  const action: Action = actions[name];
  const variables = Object.entries(inputs).map(([input, text]) => [`INPUT_${input.toUpperCase()}`, text] as const);
  const values = readInputs(action.inputs, Object.fromEntries(variables));
  const folder = await temporaryFolder();
  // As the real runner does: an action that works on files of the runner gets no server.
  const isOnServer = action.readsServer?.(values) ?? true;
  const host = isOnServer ? await createRehearsalHost(server, options) : noServer;
  const own = givenInputs(action.inputs, Object.fromEntries(variables));
  const { environment = {} } = session;
  const place = { host, log: silentLog, environment };
  const { all, kept } = isOnServer ? await completeInputs(action, own, place) : { all: own.given, kept: {} };
  const result = await action.execute(valuesOf(action.inputs, all), {
    ...session,
    ...place,
    given: kept,
    run: { address: 'test', actor: 'anna' },
    async writeTemporaryFile(file, content) {
      await writeFile(join(folder, file), typeof content === 'string' ? content : leavingJson(content), 'utf8');
      return join(folder, file);
    },
  });
  return { ...result, summary: withStatus(result) };
}

const mostRuns = 6;

/**
 * Runs an action until it is finished, and confirms what each run asks for. The last run is returned. Of a start time
 * each run begins a quarter of an hour after the one before: a clock that runs backwards is another test.
 */
export async function runToItsEnd(
  name: ActionName,
  server: string,
  inputs: Readonly<Record<string, string>>,
  options: RehearsalOptions = {},
): Promise<ActionRun> {
  const confirmed = new Set<string>();
  for (let runs = 1; ; runs += 1) {
    const steps = { 'completed-operator-steps': [...confirmed].join(', ') };
    const { startTime } = options;
    const later = startTime && { startTime: new Date(startTime.getTime() + (runs - 1) * 900_000) };
    const given = { ...inputs, ...(confirmed.size > 0 ? steps : {}) };
    const run = await runHere(name, server, given, { ...options, ...later });
    if (run.fault !== undefined || run.outputs.finished === 'true' || runs === mostRuns) return run;
    for (const id of (run.outputs['steps-to-confirm'] ?? '').split(', ')) if (id !== '') confirmed.add(id);
  }
}

/** One for the process, as `runStub` has it; a later file of the same name replaces an earlier one. */
async function temporaryFolder(): Promise<string> {
  const folder = join(tmpdir(), `in-process-${process.pid}`);
  await mkdir(folder, { recursive: true });
  return folder;
}
