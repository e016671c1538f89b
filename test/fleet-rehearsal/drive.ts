/**
 * Takes the place of the workflow engine, in a process of its own that can be killed: plans the fleet with what is
 * there, runs the waves, writes a result per server. Ends with 0 when all waves were run, 2 when a wave had a failure.
 */
import { appendFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportServer, resultOf } from '../../src/actions/shared/report-run.js';
import { silentLog } from '../../src/base/log.js';
import { readConfigurationFacts } from '../../src/changes/server/configuration-facts.js';
import { nextWaves } from '../../src/fleet/next-waves.js';
import { parseFleetFile } from '../../src/fleet/parse-fleet-file.js';
import { planFleet } from '../../src/fleet/plan-fleet.js';
import { readFleetServer } from '../../src/fleet/server-plans.js';
import { parseServerResult } from '../../src/fleet/server-result.js';
import { createRehearsalHost } from '../../src/host/rehearsal/rehearsal-host.js';
import { readRecords } from '../../src/stages/upgrade-report/read-records.js';
import { runUpgrade } from '../end-to-end/sample-upgrades.js';
import { filesOf, serverFolder } from './fleet-folder.js';

const [, , folder = ''] = process.argv;
const parallel = 8;

const servers = filesOf(folder, 'inventories').map((text) =>
  readFleetServer(text, 'inventory', readConfigurationFacts, silentLog),
);
const results = filesOf(folder, 'results').map((text) => parseServerResult(text, 'result'));
const fleet = await parseFleetFile(readFileSync(join(folder, 'fleet.yml'), 'utf8'), 'fleet.yml');
const plan = planFleet({ servers, results, fleet });
writeFileSync(join(folder, `plan-${results.length}.json`), JSON.stringify(plan));
for (const matrix of nextWaves(plan.waves, undefined, new Date(), 20).matrices) {
  appendFileSync(join(folder, 'waves.log'), `${matrix.include.length}\n`);
  const outcomes = await inParallel(matrix.include.map(({ server }) => server));
  if (outcomes.includes(false)) {
    process.exitCode = 2;
    break;
  }
}

async function inParallel(names: readonly string[]): Promise<readonly boolean[]> {
  const left = [...names];
  const outcomes: boolean[] = [];
  const worker = async () => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) outcomes.push(await upgrade(name));
  };
  await Promise.all(Array.from({ length: parallel }, worker));
  return outcomes;
}

/** The jobs of one server: plan, apply what was planned, a person's confirmation, the rest. */
async function upgrade(name: string): Promise<boolean> {
  const path = serverFolder(folder, name);
  const sample = readFileSync(join(path, 'server.json'), 'utf8').includes('without the agent')
    ? 'web-server'
    : 'one-server';
  appendFileSync(join(folder, 'begun.log'), `${name}\n`);
  const said: string[] = [];
  for (let run = 0; run < 4; run++) {
    const planned = await runUpgrade(await createRehearsalHost(path), sample, { mode: 'plan', said });
    if (planned.fault !== undefined) break;
    const outcome = await runUpgrade(await createRehearsalHost(path), sample, {
      approval: { digest: planned.digest },
      said,
    });
    if (outcome.fault !== undefined || outcome.plan.steps.length === 0) break;
    said.push(
      ...(outcome.applied?.openOperatorSteps ?? []).filter(({ proof }) => proof === 'said').map(({ id }) => id),
    );
  }
  return record(name, sample);
}

async function record(name: string, sample: string): Promise<boolean> {
  const path = serverFolder(folder, name);
  const last = await runUpgrade(await createRehearsalHost(path), sample, { mode: 'plan' });
  const records = await readRecords(await createRehearsalHost(path), undefined, {});
  const lastPlan = { plan: last.plan, digest: last.digest };
  const server = reportServer(records, { checks: [], approvals: [], lastPlan });
  const result = resultOf({ format: 1, rehearsal: true, server, announcements: [] }, `process ${process.pid}`, {
    now: () => new Date(),
  });
  const file = join(folder, 'results', `${name}.json`);
  writeFileSync(`${folder}/${name}.partial`, JSON.stringify(result));
  renameSync(`${folder}/${name}.partial`, file);
  return result.outcome === 'upgraded';
}
