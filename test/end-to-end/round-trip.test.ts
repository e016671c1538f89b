import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GenericSchema } from 'valibot';
import type { ActionName } from '../../src/actions/definitions.js';
import { manifestSchema } from '../../src/backup/backup-set.js';
import { readFormat, unknownFields } from '../../src/base/format/read-format.js';
import { serverResultSchema } from '../../src/fleet/server-result.js';
import { planSchema } from '../../src/plan/plan-schema.js';
import { inventorySchema } from '../../src/product/inventory.js';
import { reportFactsSchema } from '../../src/report/report-facts-schema.js';
import { serverRecordSchema } from '../../src/report/server-record.js';
import { mergeRecordSchema } from '../../src/webconfig/merge-record-schema.js';
import { runStub, type StubRun } from '../stub.js';

/** All that the suite writes in an upgrade of a rehearsal server, by its format. */
const schemas: Readonly<Record<string, GenericSchema>> = {
  inventory: inventorySchema,
  plan: planSchema,
  'stored plan': planSchema,
  manifest: manifestSchema,
  'inventory in a set': inventorySchema,
  'merge record': mergeRecordSchema,
  record: serverRecordSchema,
  result: serverResultSchema,
  facts: reportFactsSchema,
};

const upgradeInputs = {
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/install /quiet /norestart',
  'user-portal-virtual-directory': 'new',
  'web-service-sdk-virtual-directory': 'new',
};

let parent = '';
let server = '';
const written = new Map<string, readonly string[]>();

async function act(name: ActionName, inputs: Readonly<Record<string, string>>): Promise<StubRun> {
  const run = await runStub(name, inputs);
  expect([name, run.exitCode, run.log]).toEqual([name, 0, expect.not.stringContaining('::error')]);
  return run;
}

const onServer = (name: ActionName, inputs: Readonly<Record<string, string>> = {}) =>
  act(name, { 'rehearsal-folder': server, ...inputs });

async function filesBelow(folder: string, pattern: RegExp): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => pattern.test(path.replaceAll('\\', '/')));
}

async function keep(format: string, path: string): Promise<string> {
  const kept = join(parent, `${written.size}-${format.replaceAll(' ', '-')}.json`);
  await cp(path, kept);
  written.set(format, [kept]);
  return kept;
}

const only = (format: string) => written.get(format)?.[0] ?? '';

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'round-trip-'));
  server = join(parent, 'one-server');
  await cp(join('examples', 'servers', 'one-server'), server, { recursive: true, preserveTimestamps: true });
  await keep('inventory', (await onServer('inspect')).outputs['inventory-path'] ?? '');
  const planned = await onServer('upgrade', { ...upgradeInputs, mode: 'plan' });
  const plan = await keep('plan', planned.outputs['plan-path'] ?? '');
  const approval = { 'approved-plan': planned.outputs['plan-digest'] ?? '', 'approved-plan-file': plan };
  let run = await onServer('upgrade', { ...upgradeInputs, ...approval });
  for (let runs = 1; run.outputs.finished !== 'true' && runs < 5; runs++) {
    const said = { 'completed-operator-steps': run.outputs['steps-to-confirm'] ?? '' };
    run = await onServer('upgrade', { ...upgradeInputs, ...approval, ...said });
  }
  expect(run.outputs.finished).toBe('true');
  const report = await onServer('upgrade-report');
  await keep('record', report.outputs['record-path'] ?? '');
  await keep('result', report.outputs['result-path'] ?? '');
  await keep('facts', report.outputs['facts-path'] ?? '');
  const workFolder = join(server, 'drives', 'C', 'ProgramData', 'mfa-server-upgrade');
  written.set('stored plan', await filesBelow(workFolder, /\/plans\/[^/]+\.json$/));
  written.set('manifest', await filesBelow(workFolder, /\/manifest\.json$/));
  written.set('inventory in a set', await filesBelow(workFolder, /\/documents\/.*inventory[^/]*\.json$/));
  written.set('merge record', await filesBelow(workFolder, /\/differences\.json$/));
}, 300_000);

afterAll(() => rm(parent, { recursive: true, force: true }));

describe('what an upgrade writes', () => {
  test.each(Object.entries(schemas))('is read, and no field of it is unknown: %s', async (format, schema) => {
    const paths = written.get(format) ?? [];
    expect(paths).not.toEqual([]);
    for (const path of paths) {
      const value = readFormat(schema, await readFile(path), (what) => new Error(`${path}: ${what}`) as never);
      expect([path, unknownFields(schema, value)]).toEqual([path, []]);
    }
  });

  test('every action reads: the inventory', async () => {
    await act('plan-fleet', { inventories: only('inventory') });
    await act('make-rehearsal-server', { inventory: only('inventory'), folder: join(parent, 'again') });
  });

  test('every action reads: results and records', async () => {
    await act('plan-fleet', { inventories: only('inventory'), results: only('result') });
    const again = await act('upgrade-report', { records: only('record') });
    expect(JSON.parse(await readFile(again.outputs['facts-path'] ?? '', 'utf8')).servers).toHaveLength(1);
  });

  test('every action reads: journal, plans, sets and merge records on the server', async () => {
    await onServer('verify-upgrade', {
      'user-portal-virtual-directory': 'new',
      'web-service-sdk-virtual-directory': 'new',
    });
    await onServer('upgrade-report');
    await onServer('restore-backup', { mode: 'plan', components: 'agent', overwrite: 'true' });
  });
});

test('what a newer version wrote beside the known fields is kept, and named in the report', async () => {
  const record = JSON.parse(await readFile(only('record'), 'utf8'));
  record.server.newerFact = 5;
  record.server.manifests[0].manifest.newerPart = { x: 1 };
  const path = join(parent, 'newer-record.json');
  await writeFile(path, JSON.stringify(record));
  const report = await act('upgrade-report', { records: path });
  const facts = JSON.parse(await readFile(report.outputs['facts-path'] ?? '', 'utf8'));
  expect(facts.servers[0].newerFact).toBe(5);
  expect(facts.servers[0].unproven).toContainEqual({
    code: 'record-incomplete',
    note: expect.stringContaining(': manifests[].manifest.newerPart, newerFact.'),
  });
  const page = await readFile(report.outputs['report-path'] ?? '', 'utf8');
  expect(page).toContain('manifests[].manifest.newerPart, newerFact');
});
