import { describe, expect, test } from '@jest/globals';
import type { UpgradeChange } from '../../src/changes/all.js';
import { performChange } from '../../src/changes/steps.js';
import type { Host } from '../../src/host/host.js';
import type { UpgradeChoices } from '../../src/stages/situation.js';
import { planUpgrade } from '../../src/stages/upgrade/plan.js';
import { onSampleServer } from '../host/sample-server.js';
import { readState } from '../stages/read-state.js';
import { sampleChoices } from '../stages/sample-situation.js';
import { stepContextOn } from './step-context-on.js';

const choices: UpgradeChoices = {
  ...sampleChoices,
  setup: { path: 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe', arguments: '/install /quiet /norestart' },
};

/** Those that need no backup set; the others are passed over. */
const performed: ReadonlySet<UpgradeChange['kind']> = new Set([
  'uninstall-product',
  'install-server',
  'start-services',
  'create-application-pool',
  'install-web-component',
  'restore-web-settings',
]);

async function stopProductServices(host: Host): Promise<void> {
  for (const { name } of (await readState(host)).services) await host.services.stop(name, 60);
}

describe('the steps of a plan, performed on a rehearsal server', () => {
  test('remove the old product and install the new one, with the data file and the IIS settings alive', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const before = await readState(host);
      const situation = {
        now: before,
        before,
        sets: [],
        beginning: { source: 'as-found' } as const,
        inventorySha256: '',
        records: { fit: 'none-yet' } as const,
        confirmed: new Set<string>(),
        packages: {},
        missingThemes: [],
        pendingMerges: {},
        interrupted: [],
      };
      const plan = planUpgrade(situation, choices);
      expect(plan.blockers).toEqual([]);
      await stopProductServices(host);
      const old = await host.files.digest(before.dataFile?.path ?? '');
      const notes: string[] = [];
      for (const step of plan.steps) {
        if (step.type === 'operator') continue;
        if (performed.has(step.change.kind)) {
          notes.push(...(await performChange(step.change, await stepContextOn(host))).notes);
        }
      }
      const after = await readState(host);
      expect(after.services.filter(({ startType }) => startType === 'automatic').map(({ state }) => state)).toEqual([
        'running',
      ]);
      expect(after.components.map((one) => `${one.component} ${one.generation}`).sort()).toEqual([
        'agent mfa-server',
        'mobile-app mfa-server',
        'user-portal mfa-server',
        'web-service-sdk mfa-server',
      ]);
      expect(after.installPath?.path).toBe(before.installPath?.path);
      expect(notes.filter((note) => note.startsWith('The data file is unchanged'))).toHaveLength(4);
      expect(notes.filter((note) => note.startsWith('The data file is there'))).toHaveLength(1);
      await stopProductServices(host);
      const path = before.dataFile?.path ?? '';
      const converted = await host.files.digest(path);
      expect(converted.size).toBeGreaterThan(old.size);
      await performChange({ kind: 'start-services', which: { those: 'of-the-product' } }, await stepContextOn(host));
      for (const component of ['web-service-sdk', 'user-portal', 'mobile-app'] as const) {
        const webOf = (state: typeof after) => state.components.find((one) => one.component === component)?.web;
        expect(webOf(after)?.settings).toEqual(webOf(before)?.settings);
        expect(webOf(after)?.virtualDirectory).toBe(webOf(before)?.virtualDirectory);
        expect(webOf(after)?.applicationPool.managedRuntimeVersion).toBe('v4.0');
      }
    }));
});
