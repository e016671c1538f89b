import type { Host } from '../host/host.js';
import { HostError } from '../host/host-error.js';
import type { PackageFacts } from './situation.js';

/** What is in the place of a package: one that can be run, or why there is none. */
export async function packageFacts({ installer, files }: Host, path: string): Promise<PackageFacts> {
  try {
    // A whole folder is read by nobody as a package.
    if ((await files.glance(path))?.kind === 'folder')
      return { status: 'not-a-package', reason: `${path} is a folder.` };
    const description = await installer.describe(path);
    return { status: 'usable', description, sha256: (await files.digest(path)).sha256 };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { status: statusOf(error), reason: error.message };
  }
}

function statusOf({ code }: HostError): Exclude<PackageFacts['status'], 'usable'> {
  return code === 'not-found' ? 'missing' : code === 'not-a-package' ? 'not-a-package' : 'unreadable';
}
