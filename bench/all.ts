/**
 * Every bench, one after another, on a machine that does nothing else: a table, lib/bench/results.json, and with
 * --publish the committed copy and its page and picture in docs. --full takes the large sizes. --profile measures where
 * the time goes in place of comparing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { machineFacts } from './machine-facts.js';
import { publishedFiles, publishedProfile, publishedResults } from './page/published-files.js';
import { profileRows } from './profile/profile.js';
import type { Profile } from './profile/profile-row.js';
import { areas, meetsTarget, type ResultRow } from './result.js';
import { type Results, resultsText } from './results.js';
import { answers } from './upgrade/questions.js';

const { values } = parseArgs({
  options: { full: { type: 'boolean' }, publish: { type: 'boolean' }, profile: { type: 'boolean' } },
});
const gibibyte = `${1024 * 1024 * 1024}`;

const benches: readonly { readonly script: string; readonly full?: readonly string[] }[] = [
  { script: 'start-up.js' },
  { script: 'webconfig/bench.js' },
  { script: 'backup/bench.js', full: ['--large', gibibyte, '--files', '20000', '--memory', `${4 * 1024 ** 3}`] },
  { script: 'restore/bench.js', full: ['--large', gibibyte, '--files', '20000'] },
  { script: 'fleet/measure.js' },
  { script: 'report/bench.js' },
  { script: 'upgrade/bench.js' },
];

function rowsOf({ script, full = [] }: (typeof benches)[number]): readonly ResultRow[] {
  const file = join('lib', 'bench', `rows-${process.pid}.json`);
  console.log(`\n${script}`);
  const run = spawnSync(process.execPath, [join('lib', 'bench', script), ...(values.full ? full : [])], {
    stdio: 'inherit',
    env: { ...process.env, BENCH_ROWS: file },
  });
  if (run.status !== 0) process.exitCode = 1;
  if (!existsSync(file)) return [];
  const rows: readonly ResultRow[] = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return rows;
}

async function compareAll(): Promise<void> {
  const machine = machineFacts();
  const rows = benches.flatMap(rowsOf);
  const results: Results = {
    format: 1,
    measured: new Date().toISOString(),
    command: values.full ? 'npm run bench -- --full' : 'npm run bench',
    machine,
    answers: await answers(),
    rows,
    missing: areas.filter((area) => !rows.some((row) => row.area === area)),
  };
  writeFileSync(join('lib', 'bench', 'results.json'), resultsText(results));
  console.table(
    rows.map((row) => ({
      work: row.work,
      ours: `${row.ours.value.toFixed(2)} ${row.unit}`,
      alternative: `${row.alternative.value.toFixed(2)} ${row.unit} (${row.alternative.name})`,
      ratio: row.ratio.toFixed(2),
      met: meetsTarget(row) ?? '',
    })),
  );
  if (results.missing.length > 0) {
    console.error(`Not measured: ${results.missing.join(', ')}.`);
    process.exitCode = 1;
  }
  publish(publishedResults, resultsText(results));
}

function profileAll(): void {
  const machine = machineFacts();
  const profile: Profile = { format: 1, measured: new Date().toISOString(), machine, rows: profileRows() };
  const text = `${JSON.stringify(profile, null, 2)}\n`;
  writeFileSync(join('lib', 'bench', 'profile.json'), text);
  publish(publishedProfile, text);
}

function publish(path: string, text: string): void {
  if (values.publish !== true) return;
  writeFileSync(path, text);
  for (const [page, content] of publishedFiles()) writeFileSync(page, content);
}

if (values.profile) profileAll();
else await compareAll();
