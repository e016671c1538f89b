import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { mock } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { parseManifest } from '../../src/backup/parse-manifest.js';
import { parseFleetFile } from '../../src/fleet/parse-fleet-file.js';
import { parseServerResult } from '../../src/fleet/server-result.js';
import { openServerFolder } from '../../src/host/rehearsal/server-folder.js';
import { planDigest } from '../../src/plan/digest.js';
import { parsePlan } from '../../src/plan/plan-schema.js';
import { parseInventory } from '../../src/product/parse-inventory.js';
import { reportFactsSchema } from '../../src/report/report-facts-schema.js';
import { parseServerRecord } from '../../src/report/server-record.js';
import { mergeRecordSchema } from '../../src/webconfig/merge-record-schema.js';
import { earlier, halfDoneServers, openEarlierServers } from '../fixtures/earlier-servers.js';
import { runHere } from '../in-process.js';

const cases = await halfDoneServers();
const samples = Object.keys(cases);
const files = await readdir(earlier, { recursive: true });
const named = (pattern: RegExp) => files.filter((file) => pattern.test(file)).sort();

async function textOf(file: string): Promise<string> {
  const bytes = await readFile(join(earlier, file));
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Findings are compared by their codes: how a version words them is its own. */
const withoutWords = (text: string): unknown =>
  JSON.parse(text, (key, value) => (['message', 'advice'].includes(key) ? undefined : value));

/** What a file has, with the names of today: the outcome of a setting and of a fact was `fate` then. */
const withNamesOfToday = (text: string) =>
  JSON.parse(text, (_key, value) => {
    if (typeof value?.fate !== 'string') return value;
    const { fate: outcome, ...others } = value;
    return { ...others, outcome };
  });

/** Gives back what is in the file. */
type Reader = (text: string, file: string) => unknown;

const readers: readonly (readonly [string, RegExp, Reader])[] = [
  ['a plan', /^[\w-]+\/(.*\/plans\/.*|plan-[\w-]+)\.json$/, parsePlan],
  ['an inventory', /\/inventory\.json$/, parseInventory],
  ['a manifest', /\/manifest\.json$/, (text, file) => parseManifest(Buffer.from(text), file)],
  ['a record of a merge', /\/differences\.json$/, (text) => v.parse(mergeRecordSchema, JSON.parse(text))],
  ['a result', /-result\.json$/, parseServerResult],
];

describe.each(readers)('%s of the version before', (_what, pattern, read) => {
  test.each(named(pattern))('%s is read whole', async (file) => {
    const text = await textOf(file);
    expect(read(text, file)).toEqual(withNamesOfToday(text));
  });
});

/** They contain whole manifests, of which a report shows a part. */
const readersOfParts: readonly (readonly [string, RegExp, Reader])[] = [
  ['a record of a server', /-record\.json\.gz$/, parseServerRecord],
  ['facts', /-facts\.json\.gz$/, (text) => v.parse(reportFactsSchema, JSON.parse(text))],
];

describe.each(readersOfParts)('%s of the version before', (_what, pattern, read) => {
  test.each(named(pattern))('%s is read, with nothing added', async (file) => {
    const text = await textOf(file);
    const parsed = read(text, file);
    expect(parsed).not.toEqual({});
    expect(withNamesOfToday(text)).toMatchObject(Object(parsed));
  });
});

test('a record of then gives its whole journal and its plans', async () => {
  for (const file of named(/-record\.json\.gz$/)) {
    const text = await textOf(file);
    const { journal, plans } = parseServerRecord(text, file).server;
    const then = JSON.parse(text).server;
    expect({ journal, plans }).toEqual({ journal: then.journal, plans: then.plans });
  }
});

test('a plan of then keeps its digest, which is the name of its file and what was approved', async () => {
  const stored = named(/\/plans\/.*\.json$/);
  for (const file of stored) {
    const digest = planDigest(parsePlan(await textOf(file), file));
    expect(basename(file, '.json').slice(-64)).toBe(digest.slice(-64));
  }
  for (const sample of samples) {
    const approved = cases[sample]?.['after-the-backup']?.digest;
    expect(planDigest(parsePlan(await textOf(`${sample}/plan-upgrade.json`), sample))).toBe(approved);
  }
});

test('files that people wrote then are read', async () => {
  const { file } = await parseFleetFile(await textOf('fleet.yml'), 'fleet.yml');
  expect(Object.keys(file.groups ?? {})).toEqual(['berlin', 'munich']);
  expect(file.servers?.mfa3?.skip).toContain('4711');
  const folder = await mkdtemp(join(tmpdir(), 'earlier-faults-'));
  try {
    const server = join(process.cwd(), 'examples', 'servers', 'one-server', 'server.json');
    await writeFile(join(folder, 'server.json'), await readFile(server));
    await writeFile(join(folder, 'faults.json'), await textOf('faults.json'));
    const faults = await (await openServerFolder(folder)).faults();
    expect(faults).toEqual(JSON.parse(await textOf('faults.json')));
  } finally {
    await rm(folder, { recursive: true });
  }
});

describe('actions of today', () => {
  let folder = '';
  const servers: Record<string, string> = {};
  const closers: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'earlier-files-'));
    for (const file of named(/-record\.json\.gz$/)) {
      await writeFile(join(folder, basename(file, '.gz').replace(/^/, `${file.split('/')[0]}-`)), await textOf(file));
    }
    for (const sample of samples) {
      const opened = await openEarlierServers(sample);
      servers[sample] = opened.folder;
      closers.push(opened.close);
    }
  });
  afterAll(async () => {
    for (const close of closers) await close();
    await rm(folder, { recursive: true });
  });

  // Each sample left three records: it failed, was upgraded, and was then rolled back, which is the longest journal.
  test('report a fleet of records: each server once, with its last record', async () => {
    const { outputs, fault } = await runHere('upgrade-report', '', { records: folder });
    expect(fault).toBeUndefined();
    const facts = JSON.parse(await readFile(outputs['facts-path'] ?? '', 'utf8'));
    const outcomes = facts.servers.map((server: Readonly<Record<string, string>>) => [server.name, server.outcome]);
    expect(Object.fromEntries(outcomes)).toEqual({
      MFA1: 'rolled-back',
      MFA3: 'rolled-back',
      MFA4: 'rolled-back',
      WEB1: 'rolled-back',
    });
    expect(outcomes).toHaveLength(4);
  });

  test.each(samples)('report the finished server %s as the action of then did', async (sample) => {
    const checks = await textOf(`${sample}/checks.json`);
    const plan = join(earlier, sample, 'plan-upgrade.json');
    const server = join(servers[sample] ?? '', 'upgraded');
    const { outputs, fault } = await runHere('upgrade-report', server, { checks, 'plan-file': plan });
    expect(fault).toBeUndefined();
    const record = JSON.parse(await readFile(outputs['record-path'] ?? '', 'utf8'));
    const then = withNamesOfToday(await textOf(`${sample}/upgraded-record.json.gz`));
    const { journal, plans, manifests, merges, before, checks: judged } = record.server;
    expect(outputs.outcome).toBe(JSON.parse(await textOf(`${sample}/upgraded-result.json`)).outcome);
    // The version before journaled no interruptions: they are put in where its journal is read.
    const written = journal.filter(({ event }: { readonly event: string }) => !event.startsWith('service-'));
    expect(written.length).toBeLessThan(journal.length);
    expect({ journal: written, plans, manifests, merges, before, checks: judged }).toEqual({
      journal: then.server.journal,
      plans: then.server.plans,
      manifests: then.server.manifests,
      merges: then.server.merges,
      before: then.server.before,
      checks: then.server.checks,
    });
  });

  test('verify a server that was upgraded then, and find nothing that failed', async () => {
    for (const sample of samples) {
      const one = cases[sample]?.['after-the-backup'];
      const known = ['web-service-sdk-virtual-directory', 'user-portal-virtual-directory', 'target-version'];
      const inputs = Object.fromEntries(Object.entries(one?.inputs ?? {}).filter(([name]) => known.includes(name)));
      const { outputs } = await runHere('verify-upgrade', join(servers[sample] ?? '', 'upgraded'), inputs);
      expect([sample, outputs.result]).not.toContain('fail');
    }
  });

  test('plan a fleet of inventories, with results', async () => {
    const inventories = named(/\/inventory\.json$/).map((file) => join(earlier, file));
    const results = named(/\/upgraded-result\.json$/).map((file) => join(earlier, file));
    const inputs = { inventories: inventories.join('\n'), 'fleet-file': join(earlier, 'fleet.yml') };
    // Before the windows of that file: later they have passed.
    mock.timers.enable({ apis: ['Date'], now: new Date('2026-03-05T12:00:00Z') });
    const planned = await runHere('plan-fleet', '', inputs);
    mock.timers.reset();
    const plan = withoutWords(await readFile(planned.outputs['plan-path'] ?? '', 'utf8'));
    expect(plan).toEqual(withoutWords(await textOf('fleet-plan.json')));
    const later = await runHere('plan-fleet', '', { ...inputs, results: results.join('\n') });
    expect(later.outputs['servers-left']).toBe('0');
  });

  test('make a rehearsal server from an inventory', async () => {
    const installers = join(process.cwd(), 'examples', 'servers', 'one-server', 'drives', 'C', 'Install');
    for (const sample of samples) {
      const to = join(folder, `server-${sample}`);
      const inventory = join(earlier, sample, 'inventory.json');
      const { fault } = await runHere('make-rehearsal-server', '', { inventory, installers, folder: to });
      expect(fault).toBeUndefined();
      expect((await openServerFolder(to)).machine.machine.name).toBe(
        JSON.parse(await textOf(`${sample}/inventory.json`)).machine.name,
      );
    }
  });
});
