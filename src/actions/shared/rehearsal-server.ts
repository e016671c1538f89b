import { cp } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Architecture } from '../../host/server-facts-schema.js';
import { parseInventory } from '../../product/parse-inventory.js';
import { createRehearsalServer } from '../../product/rehearsal-from-inventory.js';
import { rehearsalPath } from '../../product/rehearsal-path.js';
import { readRunnerFile } from '../../workflow/runner-files.js';

interface RehearsalRequest {
  readonly inventory: string;
  readonly folder: string;
  readonly installers?: string | undefined;
  readonly 'installers-folder': string;
}

/** Makes a rehearsal server in the folder and puts its packages where the request says. */
export async function rehearsalServer(request: RehearsalRequest): Promise<{ folder: string; server: string }> {
  const folder = resolve(request.folder);
  const inventory = parseInventory(await readRunnerFile(request.inventory), request.inventory);
  await createRehearsalServer(inventory, folder);
  const packages = request.installers ?? sampleInstallers(inventory.machine.architecture);
  await cp(packages, rehearsalPath(folder, request['installers-folder']), { recursive: true });
  return { folder, server: inventory.machine.name };
}

const folders: Readonly<Record<Architecture, readonly string[]>> = {
  x64: ['one-server', 'drives', 'C', 'Install'],
  x86: ['other-drive-32-bit', 'drives', 'D', 'Install'],
};

/** Rehearsal packages of a sample server. They are beside `dist`, from where this process was started. */
function sampleInstallers(architecture: Architecture): string {
  const root = dirname(dirname(dirname(process.argv[1] ?? '')));
  return join(root, 'examples', 'servers', ...folders[architecture]);
}
