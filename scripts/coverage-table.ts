/**
 * Prints what the tests reached, by folder of src, from coverage/coverage-final.json (`npm test -- --coverage`). V8
 * counts every line between the first and the last of a file; here only lines count that were compiled to something,
 * so types, comments and blank lines do not. What runs in child processes (the stubs in dist) is not counted.
 */
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { decodedMappings, TraceMap } from '@jridgewell/trace-mapping';

interface FileCoverage {
  readonly path: string;
  readonly statementMap: Readonly<Record<string, { readonly start: { readonly line: number } }>>;
  readonly s: Readonly<Record<string, number>>;
  readonly b: Readonly<Record<string, readonly number[]>>;
}

interface Share {
  readonly reached: number;
  readonly all: number;
}

interface Row {
  readonly folder: string;
  readonly lines: Share;
  readonly branches: Share;
}

/** One-based lines of the source that the compiled file has something of. */
function compiledLines(source: string): ReadonlySet<number> {
  const map = join('lib', source.replace(/\.ts$/, '.js.map'));
  const segments = decodedMappings(new TraceMap(readFileSync(map, 'utf8'))).flat();
  return new Set(segments.flatMap(([, , line]) => (line === undefined ? [] : [line + 1])));
}

function shareOf(counts: readonly number[]): Share {
  return { reached: counts.filter((count) => count > 0).length, all: counts.length };
}

function rowOf({ path, statementMap, s, b }: FileCoverage): Row {
  const source = relative(process.cwd(), path).replaceAll(sep, '/');
  const code = compiledLines(source);
  const counts = Object.entries(statementMap).flatMap(([id, { start }]) => (code.has(start.line) ? [s[id] ?? 0] : []));
  const folder = source.split('/').slice(0, -1).join('/');
  return { folder, lines: shareOf(counts), branches: shareOf(Object.values(b).flat()) };
}

function sum(folder: string, rows: readonly Row[]): Row {
  const add = (shares: readonly Share[]): Share => ({
    reached: shares.reduce((total, { reached }) => total + reached, 0),
    all: shares.reduce((total, { all }) => total + all, 0),
  });
  return { folder, lines: add(rows.map(({ lines }) => lines)), branches: add(rows.map(({ branches }) => branches)) };
}

function shown({ reached, all }: Share): string {
  const percentage = all === 0 ? '-' : `${((100 * reached) / all).toFixed(1)} %`;
  return `${String(reached).padStart(6)} of ${String(all).padStart(6)} ${percentage.padStart(8)}`;
}

const files: Readonly<Record<string, FileCoverage>> = JSON.parse(
  readFileSync(join('coverage', 'coverage-final.json'), 'utf8'),
);
const byFolder = Map.groupBy(Object.values(files).map(rowOf), ({ folder }) => folder);
const rows = [...byFolder].map(([folder, all]) => sum(folder, all)).sort((a, b) => (a.folder < b.folder ? -1 : 1));
console.log(`${'folder'.padEnd(26)} ${'lines'.padStart(15)} ${''.padStart(8)} ${'branches'.padStart(17)}`);
for (const { folder, lines, branches } of [...rows, sum('all', rows)]) {
  console.log(`${folder.padEnd(26)} ${shown(lines)} ${shown(branches)}`);
}
