import { randomBytes } from 'node:crypto';
import type { Files } from '../../host/files.js';
import { HostError } from '../../host/host-error.js';
import { joinPath } from '../../host/windows-path.js';
import type { ServerKnowledge } from './read-server.js';

/** Hidden values of one server have the same hashes in all runs: the salt stays in its work folder, closed to others. */
const saltPath = (workFolder: string) => joinPath(workFolder, 'hidden-values.salt');

const saltPattern = /^[\da-f]{64}$/;

async function readSalt(files: Files, workFolder: string): Promise<string | undefined> {
  const path = saltPath(workFolder);
  try {
    if ((await files.stat(path)) === undefined) return undefined;
    const salt = Buffer.from(await files.read(path))
      .toString('latin1')
      .trim();
    return saltPattern.test(salt) ? salt : undefined;
  } catch (error) {
    // Without it hidden values are compared by what is shown of them.
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

/** What is known of the server, with the salt of its work folder or, where there is none yet, a new one. */
export async function withSalt(files: Files, workFolder: string, knowledge: ServerKnowledge): Promise<ServerKnowledge> {
  const salt = (await readSalt(files, workFolder)) ?? randomBytes(32).toString('hex');
  return { ...knowledge, redaction: { ...knowledge.redaction, salt } };
}

/** Keeps the salt of this run in a work folder that is closed already; one that is there stays. */
export async function keepSalt(files: Files, workFolder: string, { redaction }: ServerKnowledge): Promise<void> {
  if (redaction?.salt === undefined) return;
  await files.createNew(saltPath(workFolder), Buffer.from(`${redaction.salt}\n`, 'latin1'));
}
