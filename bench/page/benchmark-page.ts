import { meetsTarget, type ResultRow } from '../result.js';
import type { Results } from '../results.js';

/** docs/benchmarks.md: the picture, the table, what each row is bound by, and how to measure again. */
export function benchmarkPage({ measured, command, machine, answers, rows, missing }: Results): string {
  return `${[
    '<!-- Made of benchmarks.json by `npm run docs`. Do not edit. -->',
    '# Benchmarks',
    '',
    ...answers.map(({ question, answer }) => `- **${question}** ${answer}`),
    '',
    '## Compared',
    '',
    'Each piece of work is done by this project and by what one would take otherwise, in turn, on one machine. Times are',
    'medians; a ratio below 1 means that this project is faster, above 1 that it is slower. The notes below explain each number.',
    '',
    '![Ratio of our time to the time of the alternative, one bar per piece of work](benchmarks.svg)',
    '',
    `Measured ${measured.slice(0, 10)} by \`${command}\` on ${machine.cores} cores of ${machine.processor}, ${machine.memoryGigabytes} GB of memory,`,
    `${machine.kernel}, Node.js ${machine.node}; the disk takes ${machine.diskMegabytesPerSecond} MB/s flushed (file system ${machine.fileSystem}), one core hashes ${machine.hashMegabytesPerSecond} MB/s.`,
    '',
    '| Work | Ours | Alternative | Ratio | Promised | Bound by |',
    '|---|---:|---:|---:|---|---|',
    ...rows.map(tableRow),
    '',
    ...(missing.length > 0 ? [`Not measured on this machine: ${missing.join(', ')}.`, ''] : []),
    '## What to know about each',
    '',
    ...remarks(rows),
    '',
    '## Measure again',
    '',
    'On a machine that does nothing else, with the peers installed (`bench/webconfig/install-peers.sh`, `age`, `zip`):',
    '',
    '```sh npm',
    'npm run bench              # a table, and lib/bench/results.json',
    'npm run bench -- --full    # files of 1 GiB, folders of 20,000 files, memory at 4 GiB',
    'npm run bench -- --publish # this page, its picture and benchmarks.json',
    'npm run bench:wine         # the real installers, under Wine',
    '```',
  ].join('\n')}\n`;
}

function tableRow(row: ResultRow): string {
  const { work, ours, alternative, unit, ratio, limit } = row;
  const cells = [
    work,
    shown(ours.value, unit),
    `${shown(alternative.value, unit)} ${alternative.name}`,
    ratio.toFixed(2),
    promised(row),
    `${limit.kind}: ${limit.name}, ${shown(limit.value, unit)}`,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function promised(row: ResultRow): string {
  const { target, unit } = row;
  if (target === undefined) return '';
  const most = target.of === 'ratio' ? `ratio ${target.most}` : shown(target.most, unit);
  return `${meetsTarget(row) ? 'met' : '**missed**'}: at most ${most}`;
}

/** Of each piece of work what the table does not say, once. */
function remarks(rows: readonly ResultRow[]): readonly string[] {
  const notes = [...Map.groupBy(rows, ({ work }) => work)].map(
    ([work, group]) => [work, [...new Set(group.flatMap(({ note }) => note ?? []))]] as const,
  );
  return notes.flatMap(([work, own]) => (own.length === 0 ? [] : [`- **${work}.** ${own.join(' ')}`]));
}

function shown(value: number, unit: string): string {
  return `${value >= 100 ? value.toFixed(0) : value.toPrecision(2)} ${unit}`;
}
