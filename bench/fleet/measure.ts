/**
 * Time and memory of planning a fleet of 1,000, 10,000 and 100,000 servers, each in a process of its own. Fails when
 * 10,000 servers take more than 1 s or 300 MB, or when ten times the servers take more than 20 times as long.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { silentLog } from '../../src/base/log.js';
import { readConfigurationFacts } from '../../src/changes/server/configuration-facts.js';
import { parseFleetFile } from '../../src/fleet/parse-fleet-file.js';
import { planFleet } from '../../src/fleet/plan-fleet.js';
import { readFleetServer } from '../../src/fleet/server-plans.js';
import { sampleInventory } from '../../test/product/sample-inventory.js';
import { inTurn, programMilliseconds, systemPython } from '../in-turn.js';
import { type ResultRow, reportRows } from '../result.js';
import { generatedFleetFile, generatedServers, generatedSites } from './generated-fleet.js';

interface Measurement {
  readonly servers: number;
  readonly waves: number;
  readonly fileMilliseconds: number;
  readonly planMilliseconds: number;
  /** Of the whole process, Node.js included. */
  readonly megabytes: number;
}

const sizes = [1_000, 10_000, 100_000];
const self = fileURLToPath(import.meta.url);

async function measure(count: number): Promise<Measurement> {
  const servers = generatedServers(count);
  const text = generatedFleetFile(count);
  const begin = performance.now();
  const fleet = await parseFleetFile(text, 'fleet.yml');
  const read = performance.now();
  const plan = planFleet({ servers, fleet });
  const end = performance.now();
  const planned = plan.waves.reduce((sum, wave) => sum + wave.servers.length, 0);
  if (planned !== count) throw new Error(`${planned} of ${count} servers are planned.`);
  return {
    servers: count,
    waves: plan.waves.length,
    fileMilliseconds: Math.round(read - begin),
    planMilliseconds: Math.round(end - read),
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

/** Comes on top of planning, once per server, in constant memory: the inventory is let go at once. */
function readingMilliseconds(count: number): number {
  const json = JSON.stringify(sampleInventory());
  const begin = performance.now();
  for (let index = 0; index < count; index++) readFleetServer(json, 'inventory', readConfigurationFacts, silentLog);
  return (performance.now() - begin) / count;
}

function measureApart(count: number): Measurement {
  const { stdout, stderr, status } = spawnSync(process.execPath, [self, `${count}`], {
    encoding: 'utf8',
    timeout: 300_000,
  });
  if (status !== 0) throw new Error(`${count} servers: ${stderr}`);
  return JSON.parse(stdout);
}

function faultsIn(measurements: readonly Measurement[]): readonly string[] {
  const tooMuch = measurements.filter(
    (one) => one.servers === 10_000 && (one.fileMilliseconds + one.planMilliseconds > 1_000 || one.megabytes > 300),
  );
  const growth = measurements
    .slice(1)
    .map((one, i) => one.planMilliseconds / Math.max(measurements[i]?.planMilliseconds ?? 1, 1));
  return [
    ...tooMuch.map(
      (one) => `10,000 servers took ${one.fileMilliseconds + one.planMilliseconds} ms and ${one.megabytes} MB.`,
    ),
    ...growth
      .filter((factor) => factor > 20)
      .map((factor) => `Ten times the servers took ${factor.toFixed(1)} times as long.`),
  ];
}

/** The files of a fleet planned by a program of its own, beside a script that knows only the order. */
async function compared(count: number): Promise<readonly ResultRow[]> {
  const python = systemPython('graphlib');
  if (python === undefined) return [];
  const folder = mkdtempSync(join(tmpdir(), 'bench-fleet-'));
  try {
    writeFileSync(join(folder, 'servers.json'), JSON.stringify(generatedServers(count)));
    writeFileSync(join(folder, 'fleet.yml'), generatedFleetFile(count));
    writeFileSync(join(folder, 'sites.json'), JSON.stringify(generatedSites(count)));
    const own = join(import.meta.dirname, 'plan-files.js');
    const times = await inTurn(5, {
      ours: () => programMilliseconds(process.execPath, [own, folder]),
      script: () => programMilliseconds(python, [join('bench', 'fleet', 'order_servers.py'), folder]),
      reading: () => programMilliseconds(process.execPath, [own, folder, 'read']),
    });
    return [
      {
        id: `plan-fleet-${count}`,
        area: 'plan-fleet',
        work: `Plan a fleet of ${count.toLocaleString('en')} servers from its files`,
        unit: 'ms',
        ours: { name: 'planFleet', value: times.median('ours') },
        alternative: { name: "a script with Python's graphlib", value: times.median('script') },
        ratio: times.ratio('ours', 'script'),
        target: { of: 'ours', most: 1000 },
        limit: { kind: 'parser', name: 'reading the JSON and YAML files alone', value: times.median('reading') },
        note: 'The script knows the order of servers and sites only, and reads JSON in place of the YAML that people write.',
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[2] !== undefined) {
  process.stdout.write(JSON.stringify(await measure(Number(process.argv[2]))));
} else {
  const measurements = sizes.map(measureApart);
  console.table(measurements);
  console.log(`Reading and judging one inventory takes ${readingMilliseconds(500).toFixed(1)} ms.`);
  reportRows(await compared(10_000));
  for (const fault of faultsIn(measurements)) {
    console.error(fault);
    process.exitCode = 1;
  }
}
