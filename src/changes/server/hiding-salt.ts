import { createHmac } from 'node:crypto';
import type { Files } from '../../host/files.js';
import type { Host } from '../../host/host.js';
import { HostError } from '../../host/host-error.js';
import { joinPath } from '../../host/windows-path.js';
import type { ServerKnowledge } from './read-server.js';

/** Hidden values of one server have the same hashes in all runs: the salt stays in its work folder, closed to others. */
const saltPath = (workFolder: string) => joinPath(workFolder, 'plans', 'hidden-values.salt');

const saltPattern = /^[\da-f]{64}$/;

async function keptSalt(files: Files, workFolder: string): Promise<string | undefined> {
  const path = saltPath(workFolder);
  try {
    if ((await files.glance(path)) === undefined) return undefined;
    const salt = Buffer.from(await files.read(path))
      .toString('latin1')
      .trim();
    return saltPattern.test(salt) ? salt : undefined;
  } catch (error) {
    // It is made again; values that were hidden with another one are compared by what is shown of them.
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

/** A random number that Windows makes when it is installed; it is in no inventory. */
const machineKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Cryptography';
const machineValue = 'MachineGuid';

/** The same in every run of a machine, also before there is a work folder: two plans of one server are one. */
async function newSalt({ registry, machine }: Host): Promise<string> {
  const { name, domain = '', architecture } = await machine.facts();
  const keys = await registry.readTree(machineKey, architecture === 'x86' ? '32' : '64').catch((error) => {
    if (error instanceof HostError) return undefined;
    throw error;
  });
  const values = keys?.find(({ path }) => path.toLowerCase() === machineKey.toLowerCase())?.values ?? [];
  const data = values.find((value) => value.name.toLowerCase() === machineValue.toLowerCase())?.data;
  const own = data !== undefined && 'text' in data ? data.text : '';
  return createHmac('sha256', 'hidden values')
    .update(JSON.stringify([own, name, domain]), 'utf8')
    .digest('hex');
}

/** What is known of the server, with the salt of its work folder or, where there is none yet, of the machine. */
export async function withSalt(host: Host, workFolder: string, knowledge: ServerKnowledge): Promise<ServerKnowledge> {
  const salt = (await keptSalt(host.files, workFolder)) ?? (await newSalt(host));
  return { ...knowledge, redaction: { ...knowledge.redaction, salt } };
}

/** Keeps the salt of this run in a work folder that is closed already; one that is there stays. */
export async function keepSalt(files: Files, workFolder: string, { redaction }: ServerKnowledge): Promise<void> {
  if (redaction?.salt === undefined) return;
  await files.createNew(saltPath(workFolder), Buffer.from(`${redaction.salt}\n`, 'latin1'));
}
