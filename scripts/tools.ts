import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exec } from '@actions/exec';

/**
 * Programs that one suite alone needs, and that are large: each folder has its own lock, and `npm ci` at the root knows
 * none of them.
 */
const tools = ['azurite', 'mutation'] as const;
type Tool = (typeof tools)[number];

/** Installs a tool where it is not there in the versions of its lock, and gives the folder of its packages. */
export async function packagesOfTool(tool: Tool): Promise<string> {
  const folder = resolve('.ci', 'tools', tool);
  const packages = join(folder, 'node_modules');
  const [lock, installed] = [join(folder, 'package-lock.json'), join(packages, '.installed-lock.json')];
  if (existsSync(installed) && readFileSync(installed).equals(readFileSync(lock))) return packages;
  await exec('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, silent: true });
  copyFileSync(lock, installed);
  return packages;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const tool of tools.filter((name) => process.argv.includes(name))) await packagesOfTool(tool);
