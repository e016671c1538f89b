import { describe, expect, test } from '@jest/globals';
import { planDigest } from '../../src/plan/digest.js';
import type { ServerState } from '../../src/product/server-state.js';
import type { Situation, UpgradeChoices } from '../../src/stages/situation.js';
import { planUpgrade } from '../../src/stages/upgrade/plan.js';
import { folderDigest } from '../host/folder-digest.js';
import { onSampleServer } from '../host/sample-server.js';
import { readState } from './read-state.js';
import { sampleChoices } from './sample-situation.js';

const situationOf = (now: ServerState): Situation => ({
  now,
  before: now,
  sets: [],
  beginning: { source: 'as-found' } as const,
  inventorySha256: '',
  records: { fit: 'none-yet' } as const,
  confirmed: new Set(),
  packages: {},
  missingThemes: [],
  pendingMerges: {},
  interrupted: [],
});

const servers: readonly (readonly [string, Partial<UpgradeChoices>, readonly string[]])[] = [
  [
    'one-server',
    {},
    ['agent phonefactor', 'mobile-app phonefactor', 'user-portal phonefactor', 'web-service-sdk phonefactor'],
  ],
  [
    'web-server',
    { packageFolder: '\\\\mfa1\\installers$', targetVersion: '8.1.1' },
    ['mobile-app phonefactor', 'user-portal phonefactor'],
  ],
  [
    'other-drive-32-bit',
    { targetVersion: '8.1.1', applicationPool: 'DefaultAppPool' },
    ['agent phonefactor', 'user-portal phonefactor', 'web-service-sdk phonefactor'],
  ],
  ['half-upgraded', {}, ['agent mfa-server', 'user-portal phonefactor', 'web-service-sdk mfa-server']],
];

describe('the sample servers, read, judged and planned', () => {
  test.each(servers)('%s: is understood, plans without blockers and stays as it was', (name, choices, components) =>
    onSampleServer(name, async ({ folder, open }) => {
      const before = await folderDigest(folder);
      const state = await readState(await open());
      expect(state.components.map((one) => `${one.component} ${one.generation}`).sort()).toEqual(
        expect.arrayContaining([...components]),
      );
      expect(state.ambiguities).toEqual([]);
      const plan = planUpgrade(situationOf(state), { ...sampleChoices, ...choices });
      expect(plan.blockers).toEqual([]);
      expect(plan.steps.map(({ id }) => id)).toContain('uninstall-user-portal');
      expect(
        planDigest(planUpgrade(situationOf(await readState(await open())), { ...sampleChoices, ...choices })),
      ).toBe(planDigest(plan));
      expect(await folderDigest(folder)).toEqual(before);
    }),
  );

  test('the mobile app of the web server is left out, because the target is 8.1', () =>
    onSampleServer('web-server', async ({ open }) => {
      const plan = planUpgrade(situationOf(await readState(await open())), {
        ...sampleChoices,
        packageFolder: '\\\\mfa1\\installers$',
        targetVersion: '8.1.1',
      });
      const ids = plan.steps.map(({ id }) => id);
      expect(ids).toContain('uninstall-mobile-app');
      expect(ids).not.toContain('install-mobile-app');
      expect(ids).not.toContain('install-server');
    }));

  test('no password of a sample server is in its plan', () =>
    onSampleServer('one-server', async ({ open }) => {
      const plan = planUpgrade(situationOf(await readState(await open())), sampleChoices);
      expect(JSON.stringify(plan)).not.toMatch(/p&|p@ss|w0rd/i);
    }));
});
