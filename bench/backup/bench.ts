/**
 * Backup and encryption beside what one would do by hand, in one paired run on this machine: ratios, not seconds, are
 * what lasts. Sizes by flag: --large BYTES --files COUNT --memory BYTES --runs COUNT. Fails where a floor is missed.
 */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { type ResultRow, reportRows } from '../result.js';

const { values } = parseArgs({
  options: {
    large: { type: 'string', default: `${256 * 1024 * 1024}` },
    files: { type: 'string', default: '2000' },
    memory: { type: 'string', default: `${512 * 1024 * 1024}` },
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

/** Programs one after another; `time` tells the peak of each. */
function byHand(...commands: readonly (readonly string[])[]): Measured {
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

function ours(what: 'back-up' | 'encrypt', name: string): Measured {
  const program = join(import.meta.dirname, 'work.js');
  const run = spawnSync(process.execPath, [program, what, root, name, recipient], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

async function clean(): Promise<void> {
  for (const name of ['set', 'copy', 'out.age', 'out.zip']) await rm(at(name), { recursive: true, force: true });
}

/** Taken in turn, so that a busy moment of the machine meets all; the median of each. */
async function paired(work: Readonly<Record<string, () => Measured>>): Promise<Readonly<Record<string, Measured>>> {
  const taken = new Map<string, Measured[]>(Object.keys(work).map((name) => [name, []]));
  for (let run = 0; run <= runs; run += 1) {
    for (const [name, measure] of Object.entries(work)) {
      await clean();
      const measured = measure();
      // The first round warms caches.
      if (run > 0) taken.get(name)?.push(measured);
    }
  }
  await clean();
  return Object.fromEntries([...taken].map(([name, all]) => [name, median(all)]));
}

function median(all: readonly Measured[]): Measured {
  const sorted = [...all].sort((a, b) => a.seconds - b.seconds);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('At least one run is needed.');
  return { ...middle, peakMegabytes: Math.max(...all.map(({ peakMegabytes }) => peakMegabytes)) };
}

function show(title: string, results: Readonly<Record<string, Measured>>): void {
  console.log(`\n${title}, median of ${runs}`);
  for (const [name, { seconds, peakMegabytes }] of Object.entries(results)) {
    console.log(`  ${name.padEnd(46)} ${seconds.toFixed(2).padStart(8)} s ${peakMegabytes.toFixed(0).padStart(6)} MB`);
  }
}

let missed = 0;
const rows: ResultRow[] = [];

/** One of the measurements against another, and what both are bound by. */
function compare(
  results: Readonly<Record<string, Measured>>,
  row: Pick<ResultRow, 'id' | 'work' | 'note'> & Readonly<Record<'ours' | 'alternative' | 'limit', string>>,
  limit: ResultRow['limit']['kind'],
  most: number,
): void {
  const of = (name: string) => ({ name, value: results[name]?.seconds ?? Number.NaN });
  const [ours, alternative] = [of(row.ours), of(row.alternative)];
  rows.push({
    ...row,
    area: 'backup',
    unit: 's',
    ours,
    alternative,
    ratio: ours.value / alternative.value,
    target: { of: 'ratio', most },
    limit: { kind: limit, ...of(row.limit) },
  });
}

function floor(what: string, value: number, most: number): void {
  const isMet = value <= most;
  if (!isMet) missed += 1;
  console.log(`  ${isMet ? 'met   ' : 'MISSED'} ${what}: ${value.toFixed(2)}, at most ${most}`);
}

const sumsOf = (folder: string) => ['sh', '-c', `find ${folder} -type f -print0 | xargs -0 sha256sum > /dev/null`];
const hasAge = spawnSync('age', ['--version']).error === undefined;
const hasZip = spawnSync('zip', ['-v']).error === undefined;

try {
  await makeFile('large', Number(values.large));
  const large = await paired({
    'backup set (copy, SHA-256, manifest; flushed)': () => ours('back-up', 'large'),
    'cp, then sha256sum': () => byHand(['cp', 'large', 'copy'], ['sha256sum', 'copy']),
    cp: () => byHand(['cp', 'large', 'copy']),
    'encrypted and hashed in one pass': () => ours('encrypt', 'large'),
    ...(hasAge
      ? {
          'age, then sha256sum': () =>
            byHand(['age', '-r', recipient, '-o', 'out.age', 'large'], ['sha256sum', 'out.age']),
          age: () => byHand(['age', '-r', recipient, '-o', 'out.age', 'large']),
        }
      : {}),
    ...(hasZip ? { 'zip -1': () => byHand(['zip', '-q', '-1', 'out.zip', 'large']) } : {}),
  });
  show(`One file of ${values.large} bytes`, large);
  const set = 'backup set (copy, SHA-256, manifest; flushed)';
  const size = `${Math.round(Number(values.large) / 1024 / 1024)} MiB`;
  const note = 'Ours waits until the disk has it; cp does not.';
  const byCopying = { ours: set, alternative: 'cp, then sha256sum', limit: 'cp', note };
  compare(large, { id: 'backup-large', work: `Back up one file of ${size}`, ...byCopying }, 'disk', 0.8);
  if (hasAge) {
    const encrypting = { ours: 'encrypted and hashed in one pass', alternative: 'age, then sha256sum', limit: 'age' };
    compare(large, { id: 'backup-encrypt', work: `Encrypt and hash ${size}`, ...encrypting }, 'cipher', 0.65);
  }
  await rm(at('large'));

  await makeMany(Number(values.files));
  const many = await paired({
    [set]: () => ours('back-up', 'many'),
    'cp -r, then sha256sum': () => byHand(['cp', '-r', 'many', 'copy'], sumsOf('copy')),
    'cp -r': () => byHand(['cp', '-r', 'many', 'copy']),
    ...(hasZip ? { 'zip -1 -r': () => byHand(['zip', '-q', '-1', '-r', 'out.zip', 'many']) } : {}),
  });
  show(`${values.files} files of 1 to 8 KiB`, many);
  const copyingAll = { ours: set, alternative: 'cp -r, then sha256sum', limit: 'cp -r', note };
  compare(many, { id: 'backup-many', work: `Back up ${values.files} files of 1 to 8 KiB`, ...copyingAll }, 'disk', 1.5);

  await makeFile('memory', Number(values.memory));
  console.log(`\nPeak memory at ${values.memory} bytes`);
  floor('backup set, MB', ours('back-up', 'memory').peakMegabytes, 150);
  await clean();
  floor('encrypted and hashed, MB', ours('encrypt', 'memory').peakMegabytes, 150);
} finally {
  await rm(root, { recursive: true, force: true });
}
reportRows(rows);
if (missed > 0) process.exitCode = 1;
