import { describe, expect, test } from '@jest/globals';
import { planInstallWebComponent } from '../../../src/stages/install-web-component/plan.js';
import { planMergeConfiguration } from '../../../src/stages/merge-webconfig/plan.js';
import type { UpgradeChoices } from '../../../src/stages/situation.js';
import { planUpgrade } from '../../../src/stages/upgrade/plan.js';
import { type SampleServer, samplePool } from '../../product/sample-inventory.js';
import { sampleChoices, untouched } from '../sample-situation.js';

describe('a web component', () => {
  const warned = (server: SampleServer, chosen: Partial<UpgradeChoices>) =>
    planUpgrade(untouched(server), { ...sampleChoices, ...chosen }).warnings.map(({ code }) => code);
  const renamed = {
    virtualDirectories: { ...sampleChoices.virtualDirectories, 'user-portal': { name: 'new' } },
  } as const;

  test('whose virtual directory has letters outside of ASCII is shown with their code points', () => {
    // The second letter "o" is Cyrillic.
    const name = 'PhoneFact\u043er';
    const virtualDirectories = {
      ...sampleChoices.virtualDirectories,
      'user-portal': { name: 'custom', virtualDirectory: name },
    } as const;
    const { warnings } = planUpgrade(untouched({}), { ...sampleChoices, virtualDirectories });
    const found = warnings.filter(({ code }) => code === 'virtual-directory-letters');
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringContaining('has letters outside of ASCII: \u043e [U+043E].'),
    ]);
    expect(warned({}, renamed)).not.toContain('virtual-directory-letters');
  });

  test('whose pool has another account is named with the rights that this account needs', () => {
    const pools = [{ ...samplePool, identity: { type: 'ApplicationPoolIdentity' } }] as const;
    const identities = (server: SampleServer) =>
      planUpgrade(untouched(server), sampleChoices).warnings.filter(({ code }) => code === 'pool-identity-changes');
    expect(identities({ pools, webs: [{ component: 'user-portal' }] })).toMatchObject([
      {
        message:
          'The User Portal ran as IIS AppPool\\DefaultAppPool (application pool DefaultAppPool) and will run as IIS AppPool\\MultiFactorAuth (application pool MultiFactorAuth).',
        advice: expect.stringContaining('PhoneFactor Admins'),
      },
    ]);
    // A new pool under the same built-in account.
    expect(identities({ webs: [{ component: 'user-portal' }] })).toEqual([]);
  });

  test('that programs call under another name is a step for a person', () => {
    const names = (chosen: Partial<UpgradeChoices>, said: readonly string[] = []) =>
      planUpgrade({ ...untouched(), confirmed: new Set(said) }, { ...sampleChoices, ...chosen }).steps.map(
        ({ id }) => id,
      );
    const other = {
      targetVersion: '7.1.2',
      virtualDirectories: {
        'user-portal': { name: 'keep' },
        'mobile-app': { name: 'new' },
        'web-service-sdk': { name: 'new' },
      },
    } as const;
    expect(names(other)).toEqual(expect.arrayContaining(['change-sdk-callers', 'change-mobile-app-address']));
    expect(names(other, ['change-sdk-callers'])).not.toContain('change-sdk-callers');
    // Version 8 has no Mobile App Web Service.
    expect(names({ ...other, targetVersion: '8.1.1' })).not.toContain('change-mobile-app-address');
    expect(names({})).not.toContain('change-sdk-callers');
  });

  test('that is neither old nor new stops nothing', () => {
    const situation = untouched({ products: [{ component: 'agent', generation: 'phonefactor' }], webs: [] });
    expect(planInstallWebComponent('user-portal', situation, sampleChoices, 'whole-upgrade')).toEqual({
      steps: [],
      warnings: [],
      blockers: [],
    });
    expect(planMergeConfiguration('user-portal', situation, sampleChoices, 'whole-upgrade').steps).toEqual([]);
  });
});
