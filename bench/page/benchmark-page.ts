import { behindAndWhy } from '../reasons.js';
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
    '| Work | Ours | Alternatives, each with the ratio to it | Promised | Bound by |',
    '|---|---:|---|---|---|',
    ...[...Map.groupBy(rows, ({ work }) => work)].map(([work, group]) => tableRow(work, group)),
    '',
    ...(missing.length > 0 ? [`Not measured on this machine: ${missing.join(', ')}.`, ''] : []),
    '## What to know about each',
    '',
    ...remarks(rows),
    '',
    '## What is behind, and why',
    '',
    'Behind what one would use otherwise, or behind its goal.',
    '',
    ...behindAndWhy(rows),
    '',
    '## Measure again',
    '',
    'On a machine that does nothing else, with the peers installed (`bench/webconfig/install-peers.sh`, `age`, `zip`):',
    '',
    '```sh npm',
    'npm run bench              # a table, and lib/bench/results.json',
    'npm run bench -- --full    # files of 1 GiB, folders of 20,000 files, memory at 4 GiB',
    'npm run bench -- --publish # this page, its picture and benchmarks.json',
    'npm run bench -- --profile # where the time goes: a table, and lib/bench/profile.json',
    'npm run bench:wine         # the real installers, under Wine',
    '```',
  ].join('\n')}\n`;
}

/** One piece of work with all that it is compared with. */
function tableRow(work: string, group: readonly ResultRow[]): string {
  const [ours] = group.map((row) => shown(row.ours.value, row.unit));
  const alternatives = group.map(({ alternative, unit, ratio }) => {
    return `${alternative.name}: ${shown(alternative.value, unit)} (**${ratio.toFixed(2)}**)`;
  });
  const promises = new Set(group.map(promised).filter((promise) => promise !== ''));
  const limits = new Set(group.map(({ limit, unit }) => `${limit.kind}: ${limit.name}, ${shown(limit.value, unit)}`));
  const cells = [work, ours ?? '', alternatives.join('<br>'), [...promises].join('<br>'), [...limits].join('<br>')];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function promised(row: ResultRow): string {
  const { target, unit } = row;
  if (target === undefined) return '';
  const most = target.of === 'ratio' ? `ratio ${target.most}` : shown(target.most, unit);
  return `${meetsTarget(row) ? 'met' : '**missed**'}: at most ${most}`;
}

/** Of each piece of work what the table does not say, each sentence once. */
function remarks(rows: readonly ResultRow[]): readonly string[] {
  const notes = [...Map.groupBy(rows, ({ work }) => work)].map(([work, group]) => {
    const sentences = group.flatMap(({ note }) => note?.split(/(?<=\.) (?=[A-Z])/) ?? []);
    return [work, [...new Set(sentences)]] as const;
  });
  return notes.flatMap(([work, own]) => (own.length === 0 ? [] : [`- **${work}.** ${own.join(' ')}`]));
}

function shown(value: number, unit: string): string {
  return `${value >= 100 ? value.toFixed(0) : value.toPrecision(2)} ${unit}`;
}
