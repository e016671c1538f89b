/**
 * The same merge of two files by this project and by its peers, pair by pair, in one run: share of real files left
 * undamaged, throughput and peak memory at 20 kB, 1 MB and 50 MB, or at the sizes that are given as arguments. A goal
 * that is missed fails the program. Peers that are not installed are left out and named.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { dotnetReading } from '../../test/webconfig/judge/dotnet-reading.js';
import { median, systemPython } from '../in-turn.js';
import { type ResultRow, reportRows } from '../result.js';
import { editors, parsing } from './editors.js';
import { generateConfiguration } from './generate-configuration.js';

const sizes = { '20 kB': 20_000, '1 MB': 1_000_000, '50 MB': 50_000_000 } as const;
type Size = keyof typeof sizes;
const given = process.argv.slice(2);
const sizeNames = (Object.keys(sizes) as Size[]).filter((size) => given.length === 0 || given.includes(size));
/** At most so long for one merge of two files of this size: 3 ms, 10 MB/s, 15 MB/s. Throughput counts one file of the pair. */
const mostMilliseconds: Readonly<Record<Size, number>> = { '20 kB': 3, '1 MB': 100, '50 MB': 3334 };
/** For the pair of 50 MB; text outside of Latin-1 takes two bytes a character. */
const mostMegabytes = { ascii: 600, wide: 1200 };
/** Small files are merged many times in one process; each process is started in every round. */
const repeats: Readonly<Record<Size, number>> = { '20 kB': 41, '1 MB': 7, '50 MB': 1 };
const rounds = 3;

interface Measure {
  readonly milliseconds: number;
  readonly peakMegabytes: number;
}

interface Pair {
  readonly original: string;
  readonly target: string;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-webconfig-'));
const pythons = {
  lxml: systemPython('lxml'),
  xmlstarlet: spawnSync('xmlstarlet', ['--version']).status === 0 ? systemPython() : undefined,
};

function programOf(name: string): readonly [string, string] {
  if (name === 'lxml') return [pythons.lxml ?? '', join('bench', 'webconfig', 'lxml_merge.py')];
  if (name === 'xmlstarlet') return [pythons.xmlstarlet ?? '', join('bench', 'webconfig', 'xmlstarlet_merge.py')];
  return [process.execPath, join('lib', 'bench', 'webconfig', 'run-editor.js')];
}

function run(name: string, repeat: number, pairs: readonly Pair[]): readonly (Measure | undefined)[] {
  const [program, script] = programOf(name);
  const own = script.endsWith('.js') ? [name] : [];
  const files = pairs.flatMap(({ original, target }) => [original, target]);
  const result = spawnSync(program, [script, ...own, String(repeat), ...files], {
    encoding: 'utf8',
    timeout: 900_000,
    maxBuffer: 1 << 26,
  });
  const lines = (result.stdout ?? '').trim().split('\n');
  return pairs.map((_, index) => {
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

interface RealPair extends Pair {
  readonly bytes: Buffer;
}

const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Committed files with a key in appSettings, or the project's own sample servers where those are not at hand. */
function realPairs(): readonly RealPair[] {
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
    const key = firstKey(bytes);
    if (key === undefined) return [];
    const pair = { original: join(folder, `${index}.old.config`), target: join(folder, `${index}.config`) };
    writeFileSync(
      pair.original,
      `<configuration><appSettings><add key="${escaped(key)}" value="~new~" /></appSettings></configuration>`,
    );
    writeFileSync(pair.target, bytes);
    return [{ ...pair, bytes }];
  });
}

/** Of a file that .NET loads; a key that names a version is left out, because it stays the target's. */
function firstKey(bytes: Buffer): string | undefined {
  try {
    return [...dotnetReading(bytes).root.appSettings.keys()].find((key) => !/version/i.test(key));
  } catch {
    return undefined;
  }
}

function undamaged(name: string, pairs: readonly RealPair[]): number {
  for (const { target } of pairs) rmSync(`${target}.out`, { force: true });
  run(name, 1, pairs);
  const intact = pairs.filter(
    ({ target, bytes }) => existsSync(`${target}.out`) && isUndamaged(bytes, readFileSync(`${target}.out`)),
  );
  return intact.length / pairs.length;
}

function generatedPair(name: string, size: number, words?: string): Pair {
  const pair = { original: join(folder, `${name}.old.config`), target: join(folder, `${name}.config`) };
  const more = words === undefined ? {} : { words };
  writeFileSync(pair.original, generateConfiguration(size, { ...more, isOriginal: true }));
  writeFileSync(pair.target, generateConfiguration(size, more));
  return pair;
}

interface Measured {
  readonly name: string;
  /** Of real files; undefined for what writes nothing. */
  readonly share: number | undefined;
  /** One of each round. */
  readonly measures: ReadonlyMap<Size, readonly Measure[]>;
}

/** Every editor in every round, so that a moment in which the machine is busy meets all of them. */
function measureAll(names: readonly string[], pairs: readonly RealPair[]): readonly Measured[] {
  const found = names.map((name) => ({ name, measures: new Map<Size, Measure[]>() }));
  for (const size of sizeNames) {
    const pair = generatedPair(size.replace(' ', ''), sizes[size]);
    for (let round = 0; round < rounds; round++) {
      for (const { name, measures } of found) {
        const [measure] = run(name, repeats[size], [pair]);
        if (measure) measures.set(size, [...(measures.get(size) ?? []), measure]);
      }
    }
  }
  return found.map((one) => ({ ...one, share: one.name === parsing ? undefined : undamaged(one.name, pairs) }));
}

const milliseconds = ({ measures }: Measured, size: Size) =>
  median((measures.get(size) ?? []).map((one) => one.milliseconds));
const peak = ({ measures }: Measured, size: Size) =>
  Math.max(...(measures.get(size) ?? []).map(({ peakMegabytes }) => peakMegabytes));
const throughput = (size: Size, time: number) => sizes[size] / 1000 / time;
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

function cell(one: Measured, size: Size): string {
  if ((one.measures.get(size)?.length ?? 0) < rounds) return 'failed';
  const time = milliseconds(one, size);
  return `${time.toFixed(1)} ms, ${throughput(size, time).toFixed(1)} MB/s, ${peak(one, size).toFixed(0)} MB`;
}

/** What the time is spent on, where a goal is missed. */
const reasons: Readonly<Record<Size, string>> = {
  '20 kB': 'The first merges of a process are the slow ones: the engine compiles the code while it runs.',
  '1 MB':
    'The first merges of a process are the slow ones: the engine compiles the code while it runs, and the goal is met only from about the fifth merge on.',
  '50 MB':
    'Both files and the result are each read by two readers, and every setting has its outcome: that is the time and the memory.',
};

/** What one would merge with from a script; the library of a language only where neither is installed. */
const scripted = (['xmlstarlet', 'lxml'] as const).filter((name) => pythons[name] !== undefined);
const alternatives: readonly string[] = scripted.length > 0 ? scripted : ['libxml2-wasm'];

function comparisons(own: Measured, peer: Measured, parse: Measured | undefined): readonly ResultRow[] {
  if (!alternatives.includes(peer.name) || parse === undefined) return [];
  return sizeNames.map((size): ResultRow => {
    const ratios = (own.measures.get(size) ?? []).map(
      (one, round) => one.milliseconds / (peer.measures.get(size)?.[round]?.milliseconds ?? Number.NaN),
    );
    return {
      id: `merge-${size.replace(' ', '-').toLowerCase()}-${peer.name}`,
      area: 'merge',
      work: `Merge two web.configs of ${size}`,
      unit: 'ms',
      ours: { name: 'the merge, with its proof', value: milliseconds(own, size) },
      alternative: { name: peer.name, value: milliseconds(peer, size) },
      ratio: median(ratios),
      target: { of: 'ours', most: mostMilliseconds[size] },
      limit: { kind: 'parser', name: parsing, value: milliseconds(parse, size) },
      note: `Real files left undamaged but for one value: the merge ${percent(own.share ?? 0)}, ${peer.name} ${percent(peer.share ?? 0)}. ${reasons[size]}`,
    };
  });
}

interface Goal {
  readonly words: string;
  readonly value: string;
  readonly isMet: boolean;
}

/** Throughput that is promised, in MB/s of one file of the pair. */
const leastThroughput = { '1 MB': 10, '50 MB': 15 } as const;

const atMost = (words: string, value: number, most: number, unit: string): Goal => ({
  words: `${words}: at most ${most} ${unit}`,
  value: `${value.toFixed(1)} ${unit}`,
  isMet: value <= most,
});

function atLeast(own: Measured, size: keyof typeof leastThroughput): Goal {
  const [least, value] = [leastThroughput[size], throughput(size, milliseconds(own, size))];
  return {
    words: `a pair of ${size}: at least ${least} MB/s`,
    value: `${value.toFixed(1)} MB/s`,
    isMet: value >= least,
  };
}

function memoryGoals(own: Measured): readonly Goal[] {
  const wide = generatedPair('wide', sizes['50 MB'], 'адрес службы и то, что ей посылается');
  const [measure] = run('merge', 1, [wide]);
  const peakOfWide = measure?.peakMegabytes ?? Number.NaN;
  return [
    atMost('memory, a pair of 50 MB in ASCII', peak(own, '50 MB'), mostMegabytes.ascii, 'MB'),
    atMost('memory, a pair of 50 MB outside of Latin-1', peakOfWide, mostMegabytes.wide, 'MB'),
  ];
}

function goals(own: Measured): readonly Goal[] {
  const ofSize: Readonly<Record<Size, () => readonly Goal[]>> = {
    '20 kB': () => [
      atMost('a typical web.config of 20 kB', milliseconds(own, '20 kB'), mostMilliseconds['20 kB'], 'ms'),
    ],
    '1 MB': () => [atLeast(own, '1 MB')],
    '50 MB': () => [atLeast(own, '50 MB'), ...memoryGoals(own)],
  };
  const share = { words: 'real files undamaged: all', value: percent(own.share ?? 0), isMet: own.share === 1 };
  return [...sizeNames.flatMap((size) => ofSize[size]()), share];
}

function main(): void {
  const pairs = realPairs();
  const names = [...Object.keys(editors), ...scripted];
  const rows = measureAll(names, pairs);
  const [own] = rows;
  if (own === undefined) throw new Error('nothing was measured');
  console.log(`\nTwo files merged; ${pairs.length} real files. ${cpus().length} processors, Node ${process.version}.`);
  console.log(`| editor | files undamaged | ${sizeNames.join(' | ')} |`);
  console.log(`|---|---|${sizeNames.map(() => '---|').join('')}`);
  for (const one of rows) {
    const cells = sizeNames.map((size) => cell(one, size));
    console.log(`| ${one.name} | ${one.share === undefined ? '' : percent(one.share)} | ${cells.join(' | ')} |`);
  }
  const missing = (['xmlstarlet', 'lxml'] as const).filter((name) => pythons[name] === undefined);
  if (missing.length > 0)
    console.log(`Not installed, so not measured: ${missing.join(', ')} (bench/webconfig/install-peers.sh).`);
  const parse = rows.find(({ name }) => name === parsing);
  reportRows(rows.flatMap((peer) => comparisons(own, peer, parse)));
  for (const { words, value, isMet } of goals(own)) {
    console.log(`${isMet ? 'met   ' : 'MISSED'} ${words}: ${value}`);
    if (!isMet) process.exitCode = 1;
  }
}

try {
  main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
