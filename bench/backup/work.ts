/** One piece of our own work in a process of its own, so that its peak memory is its own. */

import { createHash } from 'node:crypto';
import { encryptPieces } from '../../src/backup/age/encrypt.js';
import { packBackupSet } from '../../src/backup/pack-backup-set.js';
import { manifestBytes, sumsText } from '../../src/backup/set-index.js';
import { storeItems } from '../../src/backup/store-items.js';
import { readBackupSet } from '../../src/backup/verify-backup-set.js';
import { silentLog } from '../../src/base/log.js';
import { sha256Of } from '../../src/base/sha256.js';
import { uploadArtifact } from '../../src/workflow/artifacts/artifact-store.js';
import { plainFiles } from './plain-files.js';

const [what = '', root = '', name = '', recipient = ''] = process.argv.slice(2);
const files = plainFiles(root);

const set = 'C:\\set';
const original = `C:\\${name}`;

/** Copy, SHA-256 and manifest in one pass; reading back is left off, as it is for what it is compared with. */
async function backUp(): Promise<void> {
  const kind = name === 'many' ? 'folder' : 'file';
  const items = [{ kind, component: 'bench', role: 'data', path: original }] as const;
  const { entries, folders } = await storeItems(files, set, items, silentLog);
  await files.flushFolder(set);
  const manifest = {
    format: 1,
    name: 'set',
    created: new Date().toISOString(),
    server: 'bench',
    tool: { name: 'bench', version: '0' },
    origin: { who: 'bench', why: 'bench' },
    components: ['bench'],
    consistent: true,
    folders,
    entries,
  } as const;
  const bytes = manifestBytes(manifest);
  await files.write(`${set}\\manifest.json`, bytes);
  await files.write(`${set}\\SHA256SUMS`, Buffer.from(sumsText(manifest, sha256Of(bytes))));
}

/** Packed, encrypted and uploaded as one finished file. */
async function upload(): Promise<void> {
  const protection = { recipients: [recipient], allowUnencrypted: false };
  const archive = `C:\\bench-${process.pid}.tar.age`;
  const digest = await packBackupSet(files, await readBackupSet(files, set), archive, protection, silentLog);
  await uploadArtifact({ path: files.localPath(archive), ...digest });
  await files.remove(archive);
}

/** What one would do without us: the client's own zip, in clear text. */
async function uploadPlainly(): Promise<void> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  await new DefaultArtifactClient().uploadArtifact(`plain-${process.pid}`, [files.localPath(original)], root);
}

/** What no backup that proves itself can go below. */
async function hash(): Promise<void> {
  const digest = createHash('sha256');
  for await (const piece of files.readPieces(original)) digest.update(piece);
  digest.digest('hex');
}

async function encrypt(): Promise<void> {
  await files.writePieces('C:\\out.age', encryptPieces(files.readPieces(`C:\\${name}`), [recipient]));
}

const started = performance.now();
const works = { 'back-up': backUp, encrypt, hash, upload, 'upload-plainly': uploadPlainly };
const work = Object.entries(works).find(([one]) => one === what)?.[1];
if (work === undefined) throw new Error(`There is no work ${what}.`);
await work();
const seconds = (performance.now() - started) / 1000;
// The artifact client writes to the same output and leaves timers behind.
console.log(JSON.stringify({ seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
