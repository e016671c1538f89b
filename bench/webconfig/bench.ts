/**
 * The same one-value edit by this merge and by its peers, in one run: share of real files left undamaged, throughput and
 * peak memory at 20 kB, 1 MB and 50 MB. Fails where a floor is missed. Peers that are not installed are left out and
 * named; the slow ones are measured with --full.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSource } from '../../src/webconfig/configuration-source.js';
import { settingsModel } from '../../src/webconfig/settings-model.js';
import { systemPython } from '../in-turn.js';
import { type ResultRow, reportRows } from '../result.js';
import { editors, parsing } from './editors.js';
import { generateConfiguration } from './generate-configuration.js';

const floors = { undamagedShare: 1, megabytesPerSecondAt50MB: 8, typicalMilliseconds: 15 };
const sizes = { '20 kB': 20_000, '1 MB': 1_000_000, '10 MB': 10_000_000, '50 MB': 50_000_000 } as const;
/** Small files are edited many times in one process, large ones once in each of three. */
const rounds: Readonly<Record<keyof typeof sizes, number>> = { '20 kB': 61, '1 MB': 11, '10 MB': 1, '50 MB': 1 };
const processes: Readonly<Record<keyof typeof sizes, number>> = { '20 kB': 1, '1 MB': 1, '10 MB': 3, '50 MB': 3 };

interface Measure {
  readonly milliseconds: number;
  readonly peakMegabytes: number;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-webconfig-'));
const python = systemPython('lxml');
const slow = process.argv.includes('--full') ? [] : ['@xmldom/xmldom', 'fast-xml-parser build'];

function run(name: string, repeat: number, files: readonly string[]): readonly (Measure | undefined)[] {
  const [program, ...start] =
    name === 'lxml'
      ? [python ?? '', join('bench', 'webconfig', 'lxml_edit.py')]
      : [process.execPath, join('lib', 'bench', 'webconfig', 'run-editor.js'), name];
  const result = spawnSync(program ?? '', [...start, String(repeat), ...files], {
    encoding: 'utf8',
    timeout: 900_000,
    maxBuffer: 1 << 26,
  });
  const lines = (result.stdout ?? '').trim().split('\n');
  return files.map((_, index) => {
    const [milliseconds, kilobytes] = (lines[index] ?? 'failed').split(' ').map(Number);
    if (!Number.isFinite(milliseconds)) return undefined;
    return { milliseconds: milliseconds ?? 0, peakMegabytes: (kilobytes ?? 0) / 1024 };
  });
}

/** Judged without any parser: the file is what it was, but for one stretch without markup that is now the new value. */
function isUndamaged(source: Buffer, result: Buffer): boolean {
  const encodings = ['latin1', 'utf16le'] as const;
  return encodings.some((encoding) => {
    const [before, after] = [source.toString(encoding), result.toString(encoding)];
    const at = after.indexOf('~new~');
    if (at < 0) return false;
    const [head, tail] = [after.slice(0, at), after.slice(at + '~new~'.length)];
    const old = before.slice(head.length, before.length - tail.length);
    return before.startsWith(head) && before.endsWith(tail) && !/[<>"]/.test(old);
  });
}

interface RealFile {
  readonly path: string;
  readonly key: string;
  readonly bytes: Buffer;
}

/** Committed files with a key in appSettings, or the project's own sample servers where those are not at hand. */
function realFiles(): readonly RealFile[] {
  const corpus = join('..', 'shared', 'corpus');
  const folders = existsSync(corpus)
    ? [join(corpus, 'webconfig'), join(corpus, 'pairs')]
    : [join('examples', 'servers')];
  const paths = folders.flatMap((one) =>
    readdirSync(one, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.config$/i.test(name))
      .map((name) => join(one, name)),
  );
  return paths.flatMap((path, index) => {
    const bytes = readFileSync(path);
    try {
      const setting = [...settingsModel(openSource({ path, bytes })).keys()].find((name) =>
        name.startsWith('appSettings/'),
      );
      if (setting === undefined) return [];
      const copy = join(folder, `${index}.config`);
      writeFileSync(copy, bytes);
      return [{ path: copy, key: setting.slice('appSettings/'.length), bytes }];
    } catch {
      return [];
    }
  });
}

function undamaged(name: string, files: readonly RealFile[]): number {
  for (const { path } of files) rmSync(`${path}.out`, { force: true });
  run(
    name,
    1,
    files.map(({ path, key }) => `${path}=${key}`),
  );
  const intact = files.filter(
    ({ path, bytes }) => existsSync(`${path}.out`) && isUndamaged(bytes, readFileSync(`${path}.out`)),
  );
  return intact.length / files.length;
}

function middle(measures: readonly (Measure | undefined)[]): Measure | undefined {
  const found = measures.filter((one) => one !== undefined).sort((a, b) => a.milliseconds - b.milliseconds);
  return found.length === measures.length ? found[Math.floor(found.length / 2)] : undefined;
}

type Measures = Readonly<Record<keyof typeof sizes, Measure | undefined>>;

function measure(name: string): Measures {
  const entries = Object.keys(sizes).map((size) => {
    const label = size as keyof typeof sizes;
    const path = join(folder, `${sizes[label]}.config`);
    const measures = Array.from({ length: processes[label] }, () => run(name, rounds[label], [`${path}=Target`])[0]);
    return [label, middle(measures)] as const;
  });
  return Object.fromEntries(entries) as Measures;
}

const throughput = (size: number, { milliseconds }: Measure) => size / 1000 / milliseconds;

function cell(size: keyof typeof sizes, one: Measure | undefined): string {
  if (one === undefined) return 'failed';
  return `${one.milliseconds.toFixed(1)} ms, ${throughput(sizes[size], one).toFixed(1)} MB/s, ${one.peakMegabytes.toFixed(0)} MB`;
}

function main(): void {
  for (const size of Object.values(sizes)) writeFileSync(join(folder, `${size}.config`), generateConfiguration(size));
  const files = realFiles();
  const hasStarlet = spawnSync('xmlstarlet', ['--version']).status === 0;
  const names = [
    ...Object.keys(editors).filter((one) => (one !== 'xmlstarlet' || hasStarlet) && !slow.includes(one)),
    ...(python ? ['lxml'] : []),
  ];
  const rows = names.map((name): Measured => {
    return { name, share: name === parsing ? Number.NaN : undamaged(name, files), times: measure(name) };
  });
  const [own] = rows;
  if (own === undefined) throw new Error('nothing was measured');
  console.log(
    `\nOne value set in ${files.length} real files and in generated ones. ${cpus().length} processors, Node ${process.version}.`,
  );
  console.log('| editor | files undamaged | 20 kB | 1 MB | 10 MB | 50 MB | 50 MB against this merge |');
  console.log('|---|---|---|---|---|---|---|');
  for (const { name, share, times } of rows) {
    const [ownTime, time] = [own.times['50 MB']?.milliseconds, times['50 MB']?.milliseconds];
    const ratio = ownTime && time ? `${(time / ownTime).toFixed(2)} x the time` : '';
    const cells = (Object.keys(sizes) as (keyof typeof sizes)[]).map((size) => cell(size, times[size]));
    const kept = Number.isNaN(share) ? '' : percent(share);
    console.log(`| ${name} | ${kept} | ${cells.join(' | ')} | ${ratio} |`);
  }
  const missing = [...(hasStarlet ? [] : ['xmlstarlet']), ...(python ? [] : ['lxml'])];
  if (missing.length > 0)
    console.log(`Not installed, so not measured: ${missing.join(', ')} (bench/webconfig/install-peers.sh).`);
  const parse = rows.find(({ name }) => name === parsing);
  reportRows(rows.flatMap((peer) => comparisons(own, peer, parse)));
  assertFloors(own);
}

interface Measured {
  readonly name: string;
  readonly share: number;
  readonly times: Measures;
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

/** What one would edit with from a script; libraries of a language are in the table above. */
const alternatives = ['xmlstarlet', 'lxml', ...(python || spawnable('xmlstarlet') ? [] : ['libxml2-wasm'])];

function spawnable(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}

function comparisons(own: Measured, peer: Measured, parse: Measured | undefined): readonly ResultRow[] {
  if (!alternatives.includes(peer.name)) return [];
  return (['20 kB', '50 MB'] as const).flatMap((size): readonly ResultRow[] => {
    const [ours, alternative, limit] = [own.times[size], peer.times[size], parse?.times[size]];
    if (!ours || !alternative || !limit) return [];
    const most = size === '20 kB' ? floors.typicalMilliseconds : sizes[size] / 1000 / floors.megabytesPerSecondAt50MB;
    return [
      {
        id: `merge-${size.replace(' ', '-').toLowerCase()}-${peer.name}`,
        area: 'merge',
        work: `Set one value in a web.config of ${size}`,
        unit: 'ms',
        ours: { name: 'the merge, with its proof', value: ours.milliseconds },
        alternative: { name: peer.name, value: alternative.milliseconds },
        ratio: ours.milliseconds / alternative.milliseconds,
        target: { of: 'ours', most },
        limit: { kind: 'parser', name: parsing, value: limit.milliseconds },
        note: `Real files left undamaged but for the value: the merge ${percent(own.share)}, ${peer.name} ${percent(peer.share)}.`,
      },
    ];
  });
}

/** Memory above that of a small file, in megabytes for each megabyte of the file. */
function memoryPerMegabyte(times: Measures, size: '10 MB' | '50 MB'): number {
  const [small, large] = [times['20 kB'], times[size]];
  return small && large ? (large.peakMegabytes - small.peakMegabytes) / (sizes[size] / 1e6) : Number.POSITIVE_INFINITY;
}

function assertFloors({ share, times }: { share: number; times: Measures }): void {
  const [small, large] = [times['20 kB'], times['50 MB']];
  const perMegabyte = { ten: memoryPerMegabyte(times, '10 MB'), fifty: memoryPerMegabyte(times, '50 MB') };
  console.log(
    `Memory of this merge: ${perMegabyte.ten.toFixed(1)} MB for each MB at 10 MB, ${perMegabyte.fifty.toFixed(1)} at 50 MB.`,
  );
  const faults = [
    ...(share < floors.undamagedShare ? [`only ${(share * 100).toFixed(1)} % of the files are undamaged`] : []),
    ...(large && throughput(sizes['50 MB'], large) >= floors.megabytesPerSecondAt50MB ? [] : ['50 MB: below 8 MB/s']),
    ...(small && small.milliseconds <= floors.typicalMilliseconds ? [] : ['20 kB: more than 15 ms']),
    ...(perMegabyte.fifty <= 1.25 * perMegabyte.ten ? [] : ['memory grows faster than the file']),
  ];
  for (const fault of faults) console.error(`Floor missed: ${fault}.`);
  if (faults.length > 0) process.exitCode = 1;
}

try {
  main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
