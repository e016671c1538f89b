import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the README asks of a machine; `sh` is what a terminal is. */
const programs = ['git', 'node', 'npm', 'sh'];

/** A search path with nothing but these programs. */
export function bareSearchPath(folder: string): string {
  mkdirSync(folder);
  for (const program of programs) symlinkSync(programPath(program), join(folder, program));
  return folder;
}

/** The program of the machine, not the one of this project's packages. */
function programPath(name: string): string {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const path = folders.map((folder) => join(folder, name)).find((one) => existsSync(one));
  if (path === undefined) throw new Error(`There is no ${name} on this machine.`);
  return path;
}

/**
 * Runs commands as a newcomer types them. `repository` takes the place of the address that the commands clone, so that
 * no word of them is changed.
 */
export function typeCommands(
  commands: string,
  at: { readonly folder: string; readonly searchPath: string; readonly address: string; readonly repository: string },
): string {
  const { status, stdout } = spawnSync('sh', ['-e', '-c', commands], {
    cwd: at.folder,
    env: {
      HOME: process.env.HOME ?? at.folder,
      PATH: at.searchPath,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.${at.repository}.insteadOf`,
      GIT_CONFIG_VALUE_0: at.address,
    },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 60 * 60 * 1000,
  });
  if (status !== 0) throw new Error(`The commands ended with ${status}:\n${commands}\n${stdout}`);
  return stdout;
}
