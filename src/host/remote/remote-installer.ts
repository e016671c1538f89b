import { HostError } from '../host-error.js';
import type { Installer, InstallerRun, RunLimits } from '../installer.js';
import type { Registry } from '../registry.js';
import { isInProgress } from '../windows/installer-service.js';
import type { WindowsTools } from '../windows/windows-tools.js';
import { isDetachedAtWork } from './detached-task.js';
import { inWordsOfServer } from './remote-files.js';
import type { ServerShares } from './share-path.js';

interface Parts {
  /** Runs what changes the server. */
  readonly there: Installer;
  /** Reads packages through the shares, and judges their signatures on this machine. */
  readonly here: Installer;
  readonly shares: ServerShares;
  readonly registry: Registry;
  readonly tools: WindowsTools;
}

/** Windows Installer of a server: packages are read from here and run there. */
export function createRemoteInstaller({ there, here, shares, registry, tools }: Parts): Installer {
  const read = async <T>(path: string, work: (share: string) => Promise<T>): Promise<T> => {
    try {
      return await work(shares.toShare(path));
    } catch (error) {
      throw inWordsOfServer(shares, error);
    }
  };
  return {
    identify: (path) => read(path, (share) => here.identify(share)),
    describe: (path) => read(path, (share) => here.describe(share)),
    isAtWork: () => isAtWork(registry, tools),
    install: (request) => onServer(request.packagePath, () => there.install(withoutProcess(request))),
    extract: (request) => onServer(request.packagePath, () => there.extract(withoutProcess(request))),
    uninstall: (request) => there.uninstall(withoutProcess(request)),
    runSetup: (request) => onServer(request.setupPath, () => there.runSetup(withoutProcess(request))),
  };
}

/** By the key of Windows Installer and by the task that starts every installer; both in one look. */
async function isAtWork(registry: Registry, tools: WindowsTools): Promise<boolean | undefined> {
  const ofTask = isDetachedAtWork(tools).catch((error) => {
    if (error instanceof HostError) return undefined;
    throw error;
  });
  const [isBusy, isTaskRunning] = await Promise.all([isInProgress(registry), ofTask]);
  if (isBusy === true || isTaskRunning === true) return true;
  return isBusy === undefined || isTaskRunning === undefined ? undefined : false;
}

/** Its number would be one of another machine, and means nothing here. */
function withoutProcess<R extends RunLimits>(request: R): R {
  const { onStart } = request;
  return onStart === undefined ? request : { ...request, onStart: () => onStart() };
}

/** SYSTEM of the server is nobody on another machine: what it runs lies on its own drives. */
async function onServer(path: string, run: () => Promise<InstallerRun>): Promise<InstallerRun> {
  if (!path.startsWith('\\\\')) return run();
  const message = `${path} lies on a share, which an installer on the server cannot open. Copy it to a drive of the server (action stage-installers), and give that folder.`;
  throw new HostError('not-supported', path, message);
}
