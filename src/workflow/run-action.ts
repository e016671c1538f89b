import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdirP } from '@actions/io';
import { omitUndefined } from '../base/json.js';
import { leavingJson, leavingText } from '../base/redaction/leaving.js';
import { UserError } from '../base/user-error.js';
import { type Artifacts, noArtifacts } from '../host/artifacts.js';
import { cuttable } from '../host/cut-off.js';
import { type CutOffSignal, cutOffFault } from '../host/cut-off-fault.js';
import type { Host } from '../host/host.js';
import type { ServerPlace } from '../host/remote/open-server.js';
import type { Action, ActionResult, Session } from './action.js';
import { createActionLog } from './action-log.js';
import { whyNoArtifacts } from './artifacts/artifact-service.js';
import { listArtifacts, uploadArtifact } from './artifacts/artifact-store.js';
import { failedResult } from './failed-result.js';
import { fileName } from './file-name.js';
import type { GivenInputs, Inputs, InputValues } from './input.js';
import type { NamedInputs, OlderName } from './older-names.js';
import { type HostPlace, openHost, rehearsalVariable } from './open-host.js';
import { type Environment, givenInputs, valuesOf } from './read-inputs.js';
import { report } from './report-step.js';
import { runIdentity } from './run-identity.js';
import { print } from './runner.js';
import { leaveState } from './step-state.js';

/** The inputs of a run with those that the step leaves out. */
export interface CompletedInputs {
  readonly all: GivenInputs;
  /** What a plan keeps of them. */
  readonly kept: GivenInputs;
  /** Those that settings or the step itself give by their older names. */
  readonly older: readonly OlderName[];
}

/** What completing inputs has to work with. */
export type CompletingSession = Pick<Session, 'host' | 'log' | 'environment'>;

/** What a step leaves out is taken from its settings or its approved plan. */
export interface Completing {
  /** Where the server is, which is known before it is reached. */
  place(own: GivenInputs, isRehearsal: boolean): Promise<GivenInputs>;
  inputs(action: Action, own: NamedInputs, session: CompletingSession): Promise<CompletedInputs>;
}

/** Of the 7.5 seconds that a runner gives a cancelled job, those for putting in order what was begun. */
const secondsToEnd = 5.5;

/**
 * Runs an action whose inputs are read. Outputs and summary are written in every case, also when the job is cancelled.
 */
export async function runAction(
  action: Action,
  inputs: InputValues<Inputs>,
  environment: Environment,
  complete: Completing,
): Promise<void> {
  const signal = listenForSignals();
  const server = await openedServer(action, inputs, environment, { signal, complete });
  const work = executed(action, inputs, environment, { server, complete });
  // Where even the orderly end takes too long, the end of the step looks after it.
  const result = await withinSecondsOf(signal, secondsToEnd, work, () =>
    failedResult(action, cutOffFault(signal), { place: serverPlace(server), environment }),
  );
  await report(action, await withStatusFile(action, withStop(result, inputs), environment), environment);
  // After a cut there is no time for it.
  if (!signal.aborted) await tell(result, inputs, environment);
  if (!('cutOff' in server)) return;
  if (signal.aborted) server.cutOff?.host.letGo?.();
  else await server.cutOff?.host.close?.();
}

/** A stop that the inputs call a failure. */
function withStop(result: ActionResult, inputs: InputValues<Inputs>): ActionResult {
  const { status } = result;
  if (inputs['fail-on-stop'] !== true || 'fault' in result || !status?.state.startsWith('waits-for-')) return result;
  const fault = new UserError('stopped', status.text, status.next.text);
  return { ...result, fault };
}

/** The status as a file, for the steps that follow. Where it cannot be written, log and summary have it all the same. */
async function withStatusFile(action: Action, result: ActionResult, environment: Environment): Promise<ActionResult> {
  const { status, outputs } = result;
  if (status === undefined || !('status-path' in action.outputs)) return result;
  const name = [...(status.server === undefined ? [] : [fileName(status.server)]), action.name, 'status.json'].join(
    '-',
  );
  try {
    const path = await writeTemporaryFile(environment, name, status);
    return { ...result, outputs: { ...outputs, 'status-path': path } };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    print(leavingText(`The file with the status could not be written: ${why}`));
    return result;
  }
}

/** Informs the people whom the inputs name. */
async function tell({ status }: ActionResult, inputs: InputValues<Inputs>, environment: Environment): Promise<void> {
  const [webhook, issue, token] = [inputs['notify-webhook'], inputs['notify-issue'], inputs['github-token']];
  if (status === undefined || (webhook === undefined && issue === undefined)) return;
  const log = createActionLog();
  for (const secret of [webhook, token]) if (typeof secret === 'string') log.mask(secret);
  const isAddress = typeof webhook === 'string' && /^https:\/\/[^\s@]+$/.test(webhook);
  if (webhook !== undefined && !isAddress)
    log.warning('The webhook was not called: notify-webhook is no address that begins with https://.');
  const [, number] = typeof issue === 'string' ? (/^#?([1-9]\d{0,14})$/.exec(issue.trim()) ?? []) : [];
  if (issue !== undefined && number === undefined)
    log.warning('No issue got a comment: notify-issue is not the number of an issue, such as 42.');
  const wanted = {
    ...(isAddress ? { webhook } : {}),
    ...(number === undefined ? {} : { issue: Number(number) }),
    ...(typeof token === 'string' ? { token } : {}),
  };
  const { notify } = await import('./notify.js');
  await notify(status, wanted, { log, run: runIdentity(environment), environment });
}

/** Undefined for an action that reads no server. */
function serverPlace(server: Server): HostPlace | undefined {
  return 'host' in server && server.host === noHost ? undefined : server.place;
}

/** A server, or why there is none. */
type Server = OpenedServer | { readonly unopened: unknown; readonly place: HostPlace };

interface OpenedServer extends Pick<Session, 'host' | 'artifacts' | 'cutOff'> {
  readonly place: HostPlace;
}

async function openedServer(
  action: Action,
  inputs: InputValues<Inputs>,
  environment: Environment,
  { signal, complete }: { readonly signal: AbortSignal; readonly complete: Completing },
): Promise<Server> {
  if (!(action.readsServer?.(inputs) ?? true)) return { host: noHost, place: {} };
  let place: HostPlace = {};
  try {
    place = await placeOf(action, environment, complete);
    const host = await openHost(place, environment);
    const { artifacts } = cuttable({ artifacts: artifactsOfRun(environment) }, signal);
    return { host: cuttable(host, signal), artifacts, cutOff: { signal, host }, place };
  } catch (unopened) {
    return { unopened, place };
  }
}

async function executed(
  action: Action,
  inputs: InputValues<Inputs>,
  environment: Environment,
  { server, complete }: { readonly server: Server; readonly complete: Completing },
): Promise<ActionResult> {
  try {
    if ('unopened' in server) throw server.unopened;
    const session = openSession(server, environment);
    const own = givenInputs(action.inputs, environment);
    if (session.host === noHost) return withOlderNamesTold(await action.execute(inputs, session), own.older);
    const { all, kept, older } = await complete.inputs(action, own, session);
    const values = valuesOf(action.inputs, all);
    const result = await action.execute(values, {
      ...session,
      given: kept,
      ...remembering(action, server.place, session, environment),
    });
    return withOlderNamesTold(result, older);
  } catch (fault) {
    return failedResult(action, fault, { place: serverPlace(server), environment });
  }
}

/** A workflow or a settings file can be corrected in time: the older names are taken as before. */
function withOlderNamesTold(result: ActionResult, older: readonly OlderName[]): ActionResult {
  if (older.length === 0) return result;
  const message = older.map(({ older, name }) => `${older}: give it as ${name}.`).join('\n');
  const annotation = { level: 'warning', title: 'Older names of inputs, which still work', message } as const;
  return { ...result, annotations: [...result.annotations, annotation] };
}

/** For the end of a step that changes a server. */
function remembering(
  { changesServer }: Action,
  hostPlace: HostPlace,
  { run }: Session,
  environment: Environment,
): Pick<Session, 'remember'> {
  if (changesServer !== true) return {};
  const place = { run: run.address, ...hostPlace };
  return { remember: (workFolder) => leaveState({ workFolder, ...place }, environment) };
}

function openSession({ place: _, ...server }: OpenedServer, environment: Environment): Session {
  return {
    ...server,
    log: createActionLog(),
    run: runIdentity(environment),
    environment,
    given: {},
    writeTemporaryFile: (name, content) => writeTemporaryFile(environment, name, content),
  };
}

async function writeTemporaryFile(
  environment: Environment,
  ...[name, content]: Parameters<Session['writeTemporaryFile']>
): Promise<string> {
  const folder = join(environment.RUNNER_TEMP || tmpdir(), 'mfa-server-upgrade');
  await mkdirP(folder);
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : leavingJson(content), 'utf8');
  return path;
}

/** What the step gives, with what its settings have. @throws UserError the codes of the settings, `input-invalid` */
async function placeOf({ inputs }: Action, environment: Environment, { place }: Completing): Promise<HostPlace> {
  const known = Object.fromEntries(Object.entries(inputs).filter(([name]) => placeNames.includes(name)));
  const { given } = givenInputs(known, environment);
  const isRehearsal = (given['rehearsal-folder'] ?? environment[rehearsalVariable]) !== undefined;
  const texts = 'server' in known ? await place(given, isRehearsal) : given;
  const values: Partial<PlaceValues> = valuesOf(known, texts);
  const { 'rehearsal-folder': rehearsalFolder, server, 'server-share': shares, 'installer-run': installerRun } = values;
  const named = server === undefined ? undefined : { name: server, ...omitUndefined({ shares, installerRun }) };
  return omitUndefined({ rehearsalFolder, server: named });
}

const placeNames: readonly string[] = ['rehearsal-folder', 'server', 'server-share', 'installer-run', 'settings'];

/** What the inputs that every action of a server has say of the place. */
interface PlaceValues {
  readonly 'rehearsal-folder': string | undefined;
  readonly server: string | undefined;
  readonly 'server-share': ServerPlace['shares'] | undefined;
  readonly 'installer-run': ServerPlace['installerRun'] | undefined;
}

/** For actions that read no server: using it is a bug, and says so. */
const noHost = new Proxy({} as Host, {
  get(_target, port) {
    throw new Error(`This action reads no server, but it asked for ${String(port)}.`);
  },
});

/** The artifacts of this run; 'not there' in a terminal and on GitHub Enterprise Server. */
function artifactsOfRun(environment: Environment): Artifacts {
  const reason = whyNoArtifacts(environment);
  if (reason !== undefined) return noArtifacts(reason);
  return { list: () => listArtifacts(), upload: uploadArtifact };
}

/** How a runner, a person at a keyboard or a service manager ends a step. */
const signals: readonly CutOffSignal[] = ['SIGINT', 'SIGTERM', 'SIGBREAK'];

/** Aborts with the name of the first signal. The process then ends by itself; the runner ends it only after ten seconds. */
function listenForSignals(target: NodeJS.EventEmitter = process): AbortSignal {
  const controller = new AbortController();
  for (const name of signals) {
    target.on(name, () => {
      if (controller.signal.aborted) return;
      const text = `${name}: this step is cancelled. No further step begins; what was stopped is ordered to start again.`;
      print(leavingText(text));
      controller.abort(name);
    });
  }
  return controller.signal;
}

/** The work, or what replaces it so many seconds after the signal. */
async function withinSecondsOf<T>(
  signal: AbortSignal,
  seconds: number,
  work: Promise<T>,
  instead: () => T,
): Promise<T> {
  const late = Promise.withResolvers<T>();
  let timer: NodeJS.Timeout | undefined;
  const wait = () => {
    timer = setTimeout(() => late.resolve(instead()), seconds * 1000);
  };
  if (signal.aborted) wait();
  else signal.addEventListener('abort', wait, { once: true });
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', wait);
  }
}
