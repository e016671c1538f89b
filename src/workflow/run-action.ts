import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { mkdirP } from '@actions/io';
import type { Host } from '../host/host.js';
import { UserError } from '../user-error.js';
import type { Action, ActionResult, Annotation, Session } from './action.js';
import { createActionLog } from './action-log.js';
import { describeFault } from './describe-fault.js';
import type { Inputs, InputValues } from './input.js';
import { plain } from './markdown.js';
import { openHost } from './open-host.js';
import { printable } from './printable.js';
import { type Environment, type GivenInputs, givenInputs, valuesOf } from './read-inputs.js';
import { runIdentity } from './run-identity.js';
import { writeSummary } from './write-summary.js';

/** The inputs of a run with those that the step leaves out, and what a plan keeps of them. */
export type CompleteInputs = (
  action: Action,
  own: GivenInputs,
  host: Host,
) => Promise<{ readonly all: GivenInputs; readonly kept: GivenInputs }>;

/** Runs an action whose inputs are read. Outputs and summary are written whatever happens. */
export async function runAction(
  action: Action,
  inputs: InputValues<Inputs>,
  environment: Environment,
  complete: CompleteInputs,
): Promise<void> {
  const result = await executed(action, inputs, environment, complete);
  await writeOutputs(result.outputs);
  for (const annotation of result.annotations) annotate(annotation);
  const summary = `## ${action.title}\n\n${result.summary}`;
  await writing('The summary', summary, () => writeSummary(summary, placeOfWhole(result)));
  if ('fault' in result) reportFault(result.fault);
}

function writeOutputs(outputs: ActionResult['outputs']): Promise<void> {
  const all = Object.entries(outputs);
  const shown = all.map(([name, value]) => `${name}: ${value}`).join('\n');
  return writing('The outputs', shown, async () => {
    for (const [name, value] of all) core.setOutput(name, value);
  });
}

/** One of the runner's files may refuse: the others are written all the same, and the log has what is missing. */
async function writing(what: string, text: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    core.info(`${what} of this step:`);
    core.info(printable(text));
    const message = `${what} of this step could not be written: ${why}.`;
    const advice =
      "See room and rights of the runner's folders, and run again. The log of this step has what is missing.";
    reportFault(new UserError('runner-file-unwritable', message, advice, { cause }));
  }
}

/** A file of the job is gone when the job ends, unless a workflow keeps it. */
function placeOfWhole({ outputs }: ActionResult): string {
  const path = outputs['report-path'];
  return path === undefined || path === ''
    ? 'the log of this step'
    : `the file of the output report-path (${plain(path)}); upload it as an artifact to keep it`;
}

const annotators = { error: core.error, warning: core.warning, notice: core.notice } as const;

function annotate({ level, title, message }: Annotation): void {
  annotators[level](printable(message), { title });
}

async function executed(
  action: Action,
  inputs: InputValues<Inputs>,
  environment: Environment,
  complete: CompleteInputs,
): Promise<ActionResult> {
  try {
    const session = await openSession(action, inputs, environment);
    if (session.host === noHost) return await action.execute(inputs, session);
    const { all, kept } = await complete(action, givenInputs(action.inputs, environment), session.host);
    return await action.execute(valuesOf(action.inputs, all), { ...session, given: kept });
  } catch (fault) {
    return {
      outputs: { changed: 'false' },
      summary: `**Failed.** ${describeFault(fault).markdown}`,
      annotations: [],
      fault,
    };
  }
}

async function openSession(action: Action, inputs: InputValues<Inputs>, environment: Environment): Promise<Session> {
  const temporaryFolder = join(environment.RUNNER_TEMP || tmpdir(), 'mfa-server-upgrade');
  return {
    host: (action.readsServer?.(inputs) ?? true) ? await openServer(inputs, environment) : noHost,
    log: createActionLog(),
    run: runIdentity(environment),
    given: {},
    async writeTemporaryFile(name, content) {
      await mkdirP(temporaryFolder);
      const path = join(temporaryFolder, name);
      await writeFile(path, content, 'utf8');
      return path;
    },
  };
}

async function openServer(inputs: Readonly<Record<string, unknown>>, environment: Environment): Promise<Host> {
  const folder = inputs['rehearsal-folder'];
  return openHost(typeof folder === 'string' ? folder : undefined, environment);
}

/** For actions that read no server: using it is a bug, and says so. */
const noHost = new Proxy({} as Host, {
  get(_target, port) {
    throw new Error(`This action reads no server, but it asked for ${String(port)}.`);
  },
});

/** A fault that a person can mend is shown without a stack; everything else is a bug and shows where. */
function reportFault(fault: unknown): void {
  const { title, text, stack } = describeFault(fault);
  core.error(printable(text), { title });
  if (stack !== undefined) core.info(printable(stack));
  process.exitCode = 1;
}
