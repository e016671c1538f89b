/**
 * Backup, encryption and upload beside what one would do by hand, in paired runs on this machine: ratios, not
 * seconds, are what lasts. Sizes by flag: --large BYTES --files COUNT --memory BYTES --upload BYTES --runs COUNT.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { startResultsService } from '../../test/results-service/results-service.js';
import { inTurn, type Times } from '../in-turn.js';
import { type ResultRow, reportRows } from '../result.js';

const { values } = parseArgs({
  options: {
    large: { type: 'string', default: `${256 * 1024 * 1024}` },
    files: { type: 'string', default: '2000' },
    memory: { type: 'string', default: `${512 * 1024 * 1024}` },
    upload: { type: 'string', default: `${64 * 1024 * 1024}` },
    runs: { type: 'string', default: '3' },
  },
});
const runs = Number(values.runs);
const root = await mkdtemp(join(tmpdir(), 'bench-backup-'));
const recipient = await identityToRecipient(await generateX25519Identity());
const at = (name: string) => join(root, name);

interface Measured {
  readonly seconds: number;
  readonly peakMegabytes: number;
}

type Works = Readonly<Record<string, () => Promise<Measured>>>;

/** Nothing of a work whose program is not installed. */
interface Taken extends Times<string> {
  readonly names: ReadonlySet<string>;
}

async function makeFile(name: string, size: number): Promise<void> {
  const file = await open(at(name), 'w');
  const piece = randomBytes(1024 * 1024);
  for (let done = 0; done < size; done += piece.length) await file.write(piece, 0, Math.min(piece.length, size - done));
  await file.close();
}

/** Small files in folders of 200, from 1 to 8 KiB. */
async function makeMany(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const folder = at(join('many', `${Math.floor(index / 200)}`));
    if (index % 200 === 0) await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${index}.bin`), randomBytes(1024 + (index % 8) * 1024));
  }
}

/** Programs one after another; `time` measures the peak of each. */
async function byHand(...commands: readonly (readonly string[])[]): Promise<Measured> {
  let peak = 0;
  const started = performance.now();
  for (const command of commands) {
    const run = spawnSync('/usr/bin/time', ['-f', '%M', ...command], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (run.error !== undefined || run.status !== 0)
      throw new Error(`${command.join(' ')}: ${run.stderr ?? run.error}`);
    peak = Math.max(peak, Number(`${run.stderr}`.trim().split('\n').at(-1)) / 1024);
  }
  return { seconds: (performance.now() - started) / 1000, peakMegabytes: peak };
}

/** One piece of work in a process of its own; not waited for in a blocking way, because the store may be ours. */
function inProcess(what: string, name: string, environment: Readonly<Record<string, string>> = {}): Promise<Measured> {
  const program = join(import.meta.dirname, 'work.js');
  const env = { PATH: process.env.PATH ?? '', ...environment };
  const child = spawn(process.execPath, [program, what, root, name, recipient], { env });
  const { promise, resolve, reject } = Promise.withResolvers<Measured>();
  const [output, errors]: [string[], string[]] = [[], []];
  child.stdout.on('data', (piece: Buffer) => output.push(piece.toString('utf8')));
  child.stderr.on('data', (piece: Buffer) => errors.push(piece.toString('utf8')));
  child.on('error', reject);
  child.on('close', (code) => {
    const line = output.join('').trim().split('\n').at(-1) ?? '';
    if (code === 0) resolve(JSON.parse(line));
    else reject(new Error(`${what}: ${errors.join('')}${output.join('')}`));
  });
  return promise;
}

const made = ['set', 'copy', 'out.age', 'out.zip'];

async function clean(): Promise<void> {
  for (const name of made) await rm(at(name), { recursive: true, force: true });
}

/** The same start for each work: what the one before left is not written to the disk while the next is measured. */
async function settle(): Promise<void> {
  await clean();
  await byHand(['sync', '-f', root]);
}

async function paired(works: Works): Promise<Taken> {
  const settled = Object.entries(works).map(([name, work]) => {
    const seconds = async () => {
      await settle();
      return (await work()).seconds;
    };
    return [name, seconds] as const;
  });
  const times = await inTurn(runs, Object.fromEntries(settled));
  await clean();
  return { ...times, names: new Set(Object.keys(works)) };
}

type About = Pick<ResultRow, 'id' | 'area' | 'work' | 'note'> & {
  readonly ours: string;
  readonly alternative: string;
  readonly limit: { readonly name: string; readonly kind: ResultRow['limit']['kind'] };
  readonly most?: number;
};

function rowOf(taken: Taken, about: About): readonly ResultRow[] {
  const { id, area, work, note, most, ours, alternative, limit } = about;
  if (!taken.names.has(alternative) || !taken.names.has(limit.name)) return [];
  return [
    {
      id,
      area,
      work,
      unit: 's',
      ours: { name: ours, value: taken.median(ours) },
      alternative: { name: alternative, value: taken.median(alternative) },
      ratio: taken.ratio(ours, alternative),
      limit: { ...limit, value: taken.median(limit.name) },
      ...(most === undefined ? {} : { target: { of: 'ratio', most } }),
      ...(note === undefined ? {} : { note }),
    },
  ];
}

const sumsOf = (folder: string) => ['sh', '-c', `find ${folder} -type f -print0 | xargs -0 sha256sum > /dev/null`];
const ifThere = (program: string, flag: string, works: Works) =>
  spawnSync(program, [flag]).error === undefined ? works : {};

const backup = 'backup set';
/** sha256sum has a slower implementation than OpenSSL, which Node.js uses. */
const hashAlone = 'SHA-256 alone (OpenSSL)';
const encrypted = 'encrypted and hashed in one pass';
const bytesText = (bytes: string) => `${Math.round(Number(bytes) / 1024 / 1024)} MiB`;

async function largeRows(): Promise<readonly ResultRow[]> {
  await makeFile('large', Number(values.large));
  const taken = await paired({
    [backup]: () => inProcess('back-up', 'large'),
    'cp, then sha256sum': () => byHand(['cp', 'large', 'copy'], ['sha256sum', 'copy']),
    cp: () => byHand(['cp', 'large', 'copy']),
    [hashAlone]: () => inProcess('hash', 'large'),
    [encrypted]: () => inProcess('encrypt', 'large'),
    ...ifThere('age', '--version', {
      'age, then sha256sum': () => byHand(['age', '-r', recipient, '-o', 'out.age', 'large'], ['sha256sum', 'out.age']),
    }),
    ...ifThere('zip', '-v', {
      zip: () => byHand(['zip', '-q', 'out.zip', 'large']),
      'zip -1': () => byHand(['zip', '-q', '-1', 'out.zip', 'large']),
    }),
  });
  await rm(at('large'));
  const size = bytesText(values.large);
  const hash = { name: hashAlone, kind: 'hash' } as const;
  const back = { area: 'backup', work: `Back up one file of ${size}`, ours: backup, limit: hash } as const;
  return [
    ...rowOf(taken, { ...back, id: 'backup-one-large-file', alternative: 'cp, then sha256sum', most: 0.8 }),
    ...rowOf(taken, {
      ...back,
      id: 'backup-one-large-file-cp',
      alternative: 'cp',
      note: 'cp proves nothing.',
    }),
    ...rowOf(taken, { ...back, id: 'backup-one-large-file-zip', alternative: 'zip' }),
    ...rowOf(taken, { ...back, id: 'backup-one-large-file-zip-fast', alternative: 'zip -1' }),
    ...rowOf(taken, {
      id: 'encrypt-one-large-file',
      area: 'backup',
      work: `Encrypt and hash one file of ${size}`,
      ours: encrypted,
      alternative: 'age, then sha256sum',
      limit: hash,
      most: 0.55,
    }),
  ];
}

async function manyRows(): Promise<readonly ResultRow[]> {
  await makeMany(Number(values.files));
  const taken = await paired({
    [backup]: () => inProcess('back-up', 'many'),
    'cp -r, then sha256sum': () => byHand(['cp', '-r', 'many', 'copy'], sumsOf('copy')),
    'cp -r': () => byHand(['cp', '-r', 'many', 'copy']),
    ...ifThere('zip', '-v', {
      'zip -r': () => byHand(['zip', '-q', '-r', 'out.zip', 'many']),
      'zip -1 -r': () => byHand(['zip', '-q', '-1', '-r', 'out.zip', 'many']),
    }),
  });
  await rm(at('many'), { recursive: true });
  const limit = { name: 'cp -r', kind: 'disk' } as const;
  const back = { area: 'backup', work: `Back up ${values.files} files of 1 to 8 KiB`, ours: backup, limit } as const;
  return [
    ...rowOf(taken, { ...back, id: 'backup-many-files', alternative: 'cp -r, then sha256sum', most: 1.5 }),
    ...rowOf(taken, { ...back, id: 'backup-many-files-cp', alternative: 'cp -r' }),
    ...rowOf(taken, { ...back, id: 'backup-many-files-zip', alternative: 'zip -r' }),
    ...rowOf(taken, { ...back, id: 'backup-many-files-zip-fast', alternative: 'zip -1 -r' }),
  ];
}

/** Against a store on this machine, so that the line is not what is measured. */
async function uploadRows(): Promise<readonly ResultRow[]> {
  const service = await startResultsService();
  let run = 1000;
  const environment = () => {
    run += 1;
    return { ...service.environmentOf(`${run}`), RUNNER_TEMP: root };
  };
  const [ours, plain] = ['packed, encrypted, uploaded', 'plain artifact client (zip, in clear text)'];
  try {
    await makeFile('upload', Number(values.upload));
    const taken = await paired({
      [ours]: async () => {
        await inProcess('back-up', 'upload');
        return inProcess('upload', 'upload', environment());
      },
      [plain]: () => inProcess('upload-plainly', 'upload', environment()),
      [hashAlone]: () => inProcess('hash', 'upload'),
    });
    return rowOf(taken, {
      id: 'upload-one-file',
      area: 'backup',
      work: `Upload one file of ${bytesText(values.upload)} to a store on this machine`,
      ours,
      alternative: plain,
      limit: { name: hashAlone, kind: 'hash' },
    });
  } finally {
    await service.stop();
    await rm(at('upload'), { force: true });
  }
}

async function memoryRows(): Promise<readonly ResultRow[]> {
  await makeFile('memory', Number(values.memory));
  const hand = await byHand(['cp', 'memory', 'copy'], ['sha256sum', 'copy']);
  await clean();
  const works = [
    ['back-up', backup],
    ['encrypt', encrypted],
  ] as const;
  const rows: ResultRow[] = [];
  for (const [what, name] of works) {
    const { peakMegabytes } = await inProcess(what, 'memory');
    await clean();
    rows.push({
      id: `memory-${what}`,
      area: 'backup',
      work: `Peak memory, ${name}, one file of ${bytesText(values.memory)}`,
      unit: 'MB',
      ours: { name, value: peakMegabytes },
      alternative: { name: 'cp, then sha256sum', value: hand.peakMegabytes },
      ratio: peakMegabytes / hand.peakMegabytes,
      target: { of: 'ours', most: 150 },
      limit: { name: 'Node.js that does nothing', kind: 'process start', value: nothing() },
    });
  }
  return rows;
}

function nothing(): number {
  return Number(
    spawnSync(process.execPath, ['-p', 'process.resourceUsage().maxRSS / 1024'], { encoding: 'utf8' }).stdout,
  );
}

try {
  reportRows([...(await largeRows()), ...(await manyRows()), ...(await uploadRows()), ...(await memoryRows())]);
} finally {
  await rm(root, { recursive: true, force: true });
}
