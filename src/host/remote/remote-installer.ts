import type { Files } from '../files.js';
import { HostError } from '../host-error.js';
import type { Installer, RunLimits } from '../installer.js';
import type { Registry } from '../registry.js';
import { isInProgress } from '../windows/installer-service.js';
import type { WindowsTools } from '../windows/windows-tools.js';
import { fileNameOf, folderOf, joinPath } from '../windows-path.js';
import { isDetachedAtWork } from './detached-task.js';
import { inWordsOfServer } from './remote-files.js';
import type { ServerShares } from './share-path.js';

interface Parts {
  /** Runs what changes the server. */
  readonly there: Installer;
  /** Reads packages through the shares, and judges their signatures on this machine. */
  readonly here: Installer;
  readonly shares: ServerShares;
  readonly files: Files;
  /** Folder on the server that only administrators may use. */
  readonly folder: string;
  readonly registry: Registry;
  readonly tools: WindowsTools;
}

/** Windows Installer of a server: packages are read from here and run there. */
export function createRemoteInstaller(parts: Parts): Installer {
  const { there, here, shares, registry, tools } = parts;
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
    async install(request) {
      const packagePath = await staged(parts, request.packagePath);
      return there.install({ ...withoutProcess(request), packagePath });
    },
    async extract(request) {
      const packagePath = await staged(parts, request.packagePath);
      return there.extract({ ...withoutProcess(request), packagePath });
    },
    uninstall: (request) => there.uninstall(withoutProcess(request)),
    async runSetup(request) {
      const setupPath = await staged(parts, request.setupPath);
      return there.runSetup({ ...withoutProcess(request), setupPath });
    },
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

/**
 * SYSTEM of the server is nobody on another machine: what is on a share is copied to the server first, with what has to
 * be beside it, and the copy is read back.
 * @returns the path of the copy
 */
async function staged({ here, files, folder }: Parts, path: string): Promise<string> {
  if (!path.startsWith('\\\\')) return path;
  const { externalFiles = [] } = await here.identify(path);
  const beside = folderOf(path);
  for (const name of [fileNameOf(path), ...externalFiles]) {
    const copy = joinPath(folder, 'packages', name);
    const { sha256 } = await files.copy(joinPath(beside, name), copy);
    if ((await files.digest(copy)).sha256 === sha256) continue;
    throw new HostError('refused', copy, `${copy} is not what was copied there from ${beside}.`);
  }
  return joinPath(folder, 'packages', fileNameOf(path));
}
