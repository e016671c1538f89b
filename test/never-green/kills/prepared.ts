import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../../interruptions/random.js';
import { editJson, filesIn, workFolder, writeContent } from '../edit-folder.js';
import { beginning, carryOn } from '../player.js';
import { type GeneratedServer, generatedServer } from '../servers.js';

/** A server on which something has to be undone, and how an administrator asks for it. */
export interface Prepared {
  readonly server: GeneratedServer;
  readonly folder: string;
}

/** Servers of the generator with their old installers at hand, so that they can be rolled back. */
export function serversToRollBack(first: number, number: number): readonly GeneratedServer[] {
  const found: GeneratedServer[] = [];
  for (let seed = first; found.length < number; seed += 1) {
    const server = generatedServer(seed);
    const isPlain = server.inputs['old-installers'] !== undefined && server.truth.oldProducts.length > 1;
    if (
      isPlain &&
      /^PhoneFactor/.test(server.truth.oldProducts[0] ?? '') &&
      !/new-server|removed|own-name/.test(server.name)
    ) {
      found.push(server);
    }
  }
  return found;
}

/** The server as its upgrade left it. @throws Error where the upgrade did not come to its end */
export async function upgraded(server: GeneratedServer, folder: string): Promise<void> {
  writeContent(folder, server.content);
  const { finished, runs } = await carryOn(folder, server, beginning('whole', server));
  if (!finished) throw new Error(`${server.name} was not upgraded: ${runs.at(-1)?.fault}`);
}

/** The server with a backup, and damaged since: a theme, a file of the data folder and a web.config. */
export async function backedUpAndDamaged(server: GeneratedServer, folder: string): Promise<void> {
  writeContent(folder, server.content);
  const { finished, runs } = await carryOn(folder, server, { ...beginning('chain', server), left: ['backup-pfdata'] });
  if (!finished) throw new Error(`${server.name} was not backed up: ${runs.at(-1)?.fault}`);
  const own = filesIn(join(folder, 'drives')).filter((path) => !path.includes(workFolder) && !/Backups/.test(path));
  for (const path of own) {
    if (/App_Themes\/(?!Default)[^/]+\/[^/]+\.css$/.test(path) || /group-reconstruction\.txt$/.test(path)) rmSync(path);
    if (/\/(mfa|PhoneFactor)\/web\.config$/.test(path)) writeFileSync(path, '<configuration />');
  }
}

/** One of the removals of the roll-back ends with "restart needed". */
export function askForRestart(folder: string, random: Random): void {
  const records = join(folder, 'installed-products');
  const codes = readdirSync(records)
    .map((name): { name: string; productCode: string } => JSON.parse(readFileSync(join(records, name), 'utf8')).product)
    .filter(({ name }) => /^Multi-Factor/.test(name))
    .map(({ productCode }) => productCode);
  const code = random.pick(codes);
  writeFileSync(join(folder, 'faults.json'), JSON.stringify({ installerExitCodes: { [code]: [3010] } }));
}

/** A person restarts Windows. */
export function restart(folder: string, hour: number): void {
  editJson(join(folder, 'server.json'), ({ machine }) => {
    machine.bootTime = new Date(Date.UTC(2026, 2, 7, 20 + hour)).toISOString();
  });
}
