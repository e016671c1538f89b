import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { onSampleServer } from '../host/sample-server.js';
import { runHere } from '../in-process.js';

const setup = {
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/install /quiet /norestart',
};

/** What a plan has of the old packages: parts and versions; the package of a rehearsal has a hash of its own. */
async function promisedBy(server: string): Promise<unknown> {
  const planned = await runHere('upgrade', server, { ...setup, mode: 'plan' });
  expect(JSON.parse(planned.outputs.blockers ?? '')).toEqual([]);
  const plan = JSON.parse(await readFile(planned.outputs['plan-path'] ?? '', 'utf8'));
  const set = plan.steps.find((step: { change: { kind: string } }) => step.change.kind === 'create-backup-set');
  return set.change.packages.map(({ component, version }: Record<string, string>) => `${component} ${version}`).sort();
}

describe('a rehearsal server made from the inventory of a server that keeps its packages', () => {
  let parent: string;
  let made: string;
  let promised: unknown;
  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), 'rehearsed-'));
    made = join(parent, 'made');
    await onSampleServer('one-server', async ({ folder }) => {
      const inspected = await runHere('inspect', folder, {});
      await runHere('make-rehearsal-server', folder, {
        inventory: inspected.outputs['inventory-path'] ?? '',
        folder: made,
        installers: join(folder, 'drives', 'C', 'Install'),
      });
      promised = await promisedBy(folder);
    });
  });
  afterAll(() => rm(parent, { recursive: true, force: true }));

  test('promises the same way back as the server', async () => {
    expect(promised).toEqual(['agent 5.0.3', 'mobile-app 5.0.3', 'user-portal 5.0.3', 'web-service-sdk 5.0.3']);
    expect(await promisedBy(made)).toEqual(promised);
  });

  test('loses the old products, and is rolled back from these packages', async () => {
    const saved = await runHere('backup-pfdata', made, {});
    expect(saved.outputs).toMatchObject({ finished: 'true', blockers: '[]' });
    const removed = await runHere('uninstall-phonefactor', made, {});
    expect(removed.outputs).toMatchObject({ finished: 'true', blockers: '[]' });
    const restored = await runHere('restore-backup', made, { scope: 'roll-back' });
    expect(restored.outputs).toMatchObject({ finished: 'true', blockers: '[]' });
    const inspected = await runHere('inspect', made, {});
    const components = JSON.parse(inspected.outputs.components ?? '[]');
    expect(components.map((one: Record<string, string>) => `${one.component} ${one.generation}`).sort()).toEqual([
      'agent phonefactor',
      'mobile-app phonefactor',
      'user-portal phonefactor',
      'web-service-sdk phonefactor',
    ]);
  });
});
