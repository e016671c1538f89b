/** `work.js back-up|restore FOLDER NAME`: the backup set of one thing of drive C:, or that thing back in its place. */
import { utimes } from 'node:fs/promises';
import { applyRestore } from '../../src/backup/apply-restore.js';
import { createBackupSet } from '../../src/backup/create-backup-set.js';
import { readCurrentState } from '../../src/backup/read-current-state.js';
import { planRestore } from '../../src/backup/restore-plan.js';
import { readBackupSet } from '../../src/backup/verify-backup-set.js';
import { silentLog } from '../../src/base/log.js';
import type { FileFacts, Files } from '../../src/host/files.js';
import { plainFiles, realClock } from '../backup/plain-files.js';

const [what = '', folder = '', name = ''] = process.argv.slice(2);
const plain = plainFiles(folder);
const files: Files = { ...plain, putFacts: putTimes };
const original = `C:\\${name}`;

/** A plain folder has the times alone. */
async function putTimes(facts: readonly FileFacts[]) {
  for (const { path, modified } of facts) {
    if (modified !== undefined) await utimes(plain.localPath(path), new Date(modified), new Date(modified));
  }
  return [];
}

async function backUp(): Promise<void> {
  const kind = (await files.stat(original))?.kind === 'folder' ? 'folder' : 'file';
  const request = {
    destination: 'C:\\sets',
    name,
    server: 'bench',
    tool: { name: 'bench', version: '0' },
    origin: { who: 'bench', why: 'bench' },
    consistent: true,
    items: [{ kind, component: 'bench', role: 'data', path: original }],
  } as const;
  await createBackupSet(files, realClock, request, silentLog);
}

async function restore(): Promise<void> {
  const set = await readBackupSet(files, `C:\\sets\\${name}`);
  const plan = planRestore(set, {}, await readCurrentState(files, set, {}));
  const choices = { overwrite: false, createMissingFolders: true, removeOthers: false };
  const { written } = await applyRestore(files, { plan, choices, keepReplacedIn: 'C:\\kept' }, silentLog);
  if (written.length === 0) throw new Error('Nothing was restored.');
}

await (what === 'back-up' ? backUp() : restore());
