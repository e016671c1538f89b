import type { Profile, ProfileRow } from '../profile/profile-row.js';
import { type Kind, kinds } from '../profile/shares.js';

const meanings: Readonly<Record<Kind, string>> = {
  waiting: 'waits for the disk, or for another thread of Node.js that asks the disk',
  loading: 'Node.js reads and compiles the modules (of the sources: the bundle has fewer files and takes less)',
  files: "Node.js's own code for files",
  hash: 'SHA-256, encryption',
  parser: 'XML, YAML, JSON, checks of formats, regular expressions',
  rehearsal: 'the code that plays Windows; a real server has none of it',
  'own code': 'all other code of this project',
  engine: 'the rest of Node.js, memory cleaning among it',
};

/** docs/reference/profile.md: where the time of each piece of work goes, and what bounds it. */
export function profilePage({ measured, machine, rows }: Profile): string {
  return `${[
    '<!-- Made of profile.json by `npm run docs`. Do not edit. -->',
    '# Where the time goes',
    '',
    'Everything that a person waits for, on rehearsal servers: programs of Windows and installers are not in it. How it compares',
    'with what one would use otherwise is in [Benchmarks](../benchmarks.md).',
    '',
    `Measured ${measured.slice(0, 10)} by \`npm run bench -- --profile\` on ${machine.cores} cores of ${machine.processor}, which other programs used as well,`,
    `${machine.memoryGigabytes} GB of memory, ${machine.kernel}, Node.js ${machine.node}; each row ran once. Processor time says more than the time by the`,
    'clock. A whole upgrade or roll-back takes several processes: a person is asked for something between them. A row with a day of its',
    'own was measured on that day.',
    '',
    '| Work | Processes | Time | Processor | Peak memory | Limit | Times the limit |',
    '|---|---:|---:|---:|---:|---|---:|',
    ...rows.map(costRow),
    '',
    '## What it is spent on',
    '',
    'Percent of the time of the main thread, by the profiler of V8, of the same work from the sources. Of what takes minutes',
    'no profile is taken: it would take as long again.',
    '',
    `| Work | ${kinds.join(' | ')} |`,
    `|---|${kinds.map(() => '---:').join('|')}|`,
    ...rows.filter((row) => profiledTime(row) > 0).map(shareRow),
    '',
    ...kinds.map((kind) => `- **${kind}**: ${meanings[kind]}.`),
  ].join('\n')}\n`;
}

function costRow({ work, processes, seconds, cpuSeconds, megabytes, limit, measured }: ProfileRow): string {
  const day = measured === undefined ? '' : ` (${measured.slice(0, 10)})`;
  const bound = `${limit.name}: ${shown(limit.seconds)}`;
  const times = (seconds / limit.seconds).toFixed(1);
  const cells = [
    `${work}${day}`,
    processes,
    shown(seconds),
    shown(cpuSeconds),
    `${megabytes.toFixed(0)} MB`,
    bound,
    times,
  ];
  return `| ${cells.join(' | ')} |`;
}

function profiledTime({ shares }: ProfileRow): number {
  return kinds.reduce((sum, kind) => sum + (shares[kind] ?? 0), 0);
}

function shareRow(row: ProfileRow): string {
  const { work, shares } = row;
  const all = profiledTime(row);
  return `| ${work} | ${kinds.map((kind) => Math.round((100 * (shares[kind] ?? 0)) / all)).join(' | ')} |`;
}

function shown(seconds: number): string {
  return `${seconds >= 10 ? seconds.toFixed(0) : seconds.toFixed(2)} s`;
}
