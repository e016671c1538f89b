import { omitUndefined } from '../../base/json.js';
import type { Log } from '../../base/log.js';
import { toolVersion } from '../../base/tool.js';
import { UserError } from '../../base/user-error.js';
import { readServer, type ServerKnowledge } from '../../changes/server/read-server.js';
import { lockPath } from '../../changes/server/work-folder.js';
import { looks, sandboxCases } from '../../host/contract/contract.js';
import type { ContractCase, LookedAt } from '../../host/contract/contract-case.js';
import type { PackageSandbox } from '../../host/contract/tiny-package-cases.js';
import type { Host } from '../../host/host.js';
import { HostError } from '../../host/host-error.js';
import { withLock } from '../../plan/lock.js';
import type { ServerState } from '../../product/server-state.js';
import { closeWorkFolder, usableWorkFolder } from '../folders/work-folder.js';
import type { CaseCheck, HostCheck } from './host-check-schema.js';
import { networkLooks, serviceCases, settingsLooks } from './own-cases.js';
import { byAdapter, notTried, runCase, verdictOf } from './run-cases.js';
import { clearSandbox, sandboxFolder, seenInSandbox } from './sandbox.js';
import { storeHostCheck } from './stored-check.js';
import { placeTinyPackages } from './tiny-packages.js';

export interface HostCheckRequest {
  readonly host: Host;
  /** The same where the check can be cut off: what it made is taken away all the same. */
  readonly lasting?: Host;
  readonly log: Log;
  readonly knowledge: ServerKnowledge;
  /** Whether the check may write in a place of its own; otherwise it only looks. */
  readonly sandbox: boolean;
  /** Service that may be stopped and started. */
  readonly service?: string;
  readonly workFolder?: string;
  /** Names the run in the server's lock. */
  readonly run: { readonly address: string };
  /** Input `release-lock`: nonce of a lock that a person releases. */
  readonly releaseLock?: string;
  /** Folder of the runner with the packages of the check. */
  readonly packages: string;
  readonly serviceTimeLimitSeconds: number;
  /** Lets another process keep a file open; see {@link PackageSandbox.hold}. */
  readonly hold?: PackageSandbox['hold'];
  /** Called with the case that runs, and between cases with none. */
  readonly onCase?: (name: string | undefined) => void;
}

/**
 * Proves the suite on this server: looks first, then, where that is allowed, everything that needs a place to write in. All
 * that it made is taken away at the end, and what an earlier check left, at the beginning.
 */
export async function checkHost(request: HostCheckRequest): Promise<HostCheck> {
  const { host } = request;
  const looked = await look(request);
  if (!request.sandbox) return checkOf(request, [...looked, ...untried(request)], []);
  const workFolder = await usableWorkFolder(host, request.workFolder, request.knowledge);
  await closeWorkFolder(host, workFolder);
  const work = async () => {
    const { cases, leftovers } = await inSandbox(request, sandboxFolder(workFolder));
    const check = await checkOf(request, [...looked, ...cases], leftovers);
    await storeHostCheck(host, workFolder, check);
    return check;
  };
  return withLock(host, lockPath(workFolder), request.run.address, work, request.releaseLock);
}

async function look(request: HostCheckRequest): Promise<readonly CaseCheck[]> {
  const { host, knowledge } = request;
  const state = await stateOf(host, knowledge);
  const bench: LookedAt = { host, hasWebServer: await hasWebServer(host) };
  return runAll([...looks, ...settingsLooks(state), ...networkLooks(state)], bench, request);
}

const needsSandbox = 'It writes in a place of its own: set sandbox: true.';

function untried({ service, serviceTimeLimitSeconds }: HostCheckRequest): readonly CaseCheck[] {
  const cases: readonly ContractCase<PackageSandbox>[] = [
    ...serviceCases(service, serviceTimeLimitSeconds),
    ...sandboxCases,
  ];
  return cases.map((one) => notTried(one, needsSandbox));
}

async function inSandbox(request: HostCheckRequest, folder: string) {
  const { host, log, service, serviceTimeLimitSeconds: seconds, hold } = request;
  const before = await clearSandbox(host, folder, seconds);
  if (before.length > 0) throw notCleared(before);
  let cases: readonly CaseCheck[] = [];
  try {
    await host.files.createFolder(folder);
    const tiny = await placeTinyPackages(host, folder, request.packages);
    const bench: PackageSandbox = {
      host,
      folder,
      hasWebServer: await hasWebServer(host),
      ...omitUndefined({ tiny, hold }),
    };
    cases = await runAll([...serviceCases(service, seconds), ...sandboxCases], bench, request);
  } finally {
    const left = await clearSandbox(request.lasting ?? host, folder, seconds);
    for (const one of left) log.warning(`Not taken away: ${one}`);
  }
  return { cases, leftovers: await seenInSandbox(host, folder) };
}

async function runAll<B>(
  cases: readonly ContractCase<B>[],
  bench: B,
  { log, onCase = () => {} }: HostCheckRequest,
): Promise<readonly CaseCheck[]> {
  const checks: CaseCheck[] = [];
  for (const one of cases) {
    onCase(one.name);
    const check = await runCase(one, bench);
    onCase(undefined);
    const evidence = check.evidence === '' ? '' : ` (${check.evidence.split('\n')[0]})`;
    log.info(`${check.verdict.padEnd(19)}${check.name}${evidence}`);
    checks.push(check);
  }
  return checks;
}

async function checkOf(
  { host, sandbox, service }: HostCheckRequest,
  cases: readonly CaseCheck[],
  leftovers: readonly string[],
): Promise<HostCheck> {
  const adapters = byAdapter(cases);
  return {
    format: 1,
    version: toolVersion,
    checkedAt: host.clock.now().toISOString(),
    server: (await host.machine.facts()).name,
    host: host.kind,
    sandbox,
    ...omitUndefined({ service }),
    verdict: leftovers.length > 0 ? 'failed' : verdictOf(adapters),
    adapters,
    leftovers,
  };
}

/**
 * What of the product is there decides which settings and names there are to try; a server that cannot be read has
 * none.
 */
async function stateOf(host: Host, knowledge: ServerKnowledge): Promise<ServerState | undefined> {
  try {
    return (await readServer(host, knowledge)).state;
  } catch (error) {
    if (error instanceof HostError || error instanceof UserError) return undefined;
    throw error;
  }
}

/** By the registry, not by the adapter that is to be proven. */
async function hasWebServer({ kind, registry, webServer }: Host): Promise<boolean> {
  if (kind === 'rehearsal') return (await webServer.read().catch(() => ({}))) !== undefined;
  return (await registry.readTree('HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\InetStp', '64')) !== undefined;
}

function notCleared(left: readonly string[]): UserError {
  return new UserError(
    'host-check-not-cleared',
    ['An earlier check left things that could not be taken away:', ...left.map((one) => `  ${one}`)].join('\n'),
    'Take them away by hand, then check again. Nothing else was changed.',
  );
}
