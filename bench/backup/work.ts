/** One piece of our own work in a process of its own, so that its peak memory is its own. */

import { encryptPieces } from '../../src/backup/age/encrypt.js';
import { manifestBytes, sumsText } from '../../src/backup/set-index.js';
import { storeItems } from '../../src/backup/store-items.js';
import { silentLog } from '../../src/log.js';
import { sha256Of } from '../../src/sha256.js';
import { plainFiles, realClock } from './plain-files.js';

const [what = '', root = '', name = '', recipient = ''] = process.argv.slice(2);
const files = plainFiles(root);

/** Copy, SHA-256 and manifest in one pass; reading back is left off, as it is for what it is compared with. */
async function backUp(): Promise<void> {
  const set = 'C:\\set';
  const items = [
    { kind: name === 'many' ? 'folder' : 'file', component: 'bench', role: 'data', path: `C:\\${name}` },
  ] as const;
  const { entries, folders } = await storeItems(files, realClock, set, items, silentLog);
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

async function encrypt(): Promise<void> {
  await files.writePieces('C:\\out.age', encryptPieces(files.readPieces(`C:\\${name}`), [recipient]));
}

const started = performance.now();
await (what === 'back-up' ? backUp() : encrypt());
const seconds = (performance.now() - started) / 1000;
console.log(JSON.stringify({ seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
