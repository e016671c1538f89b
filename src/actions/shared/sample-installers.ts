import { dirname, join } from 'node:path';
import type { Architecture } from '../../host/machine.js';

const folders: Readonly<Record<Architecture, readonly string[]>> = {
  x64: ['one-server', 'drives', 'C', 'Install'],
  x86: ['other-drive-32-bit', 'drives', 'D', 'Install'],
};

/** Rehearsal packages of a sample server. They lie beside `dist`, from where this process was started. */
export function sampleInstallers(architecture: Architecture): string {
  const root = dirname(dirname(dirname(process.argv[1] ?? '')));
  return join(root, 'examples', 'servers', ...folders[architecture]);
}
