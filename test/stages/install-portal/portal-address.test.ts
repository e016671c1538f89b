import { describe, expect, test } from '@jest/globals';
import type { Situation, UpgradeChoices } from '../../../src/stages/situation.js';
import { planUpgrade } from '../../../src/stages/upgrade/plan.js';
import type { SampleServer } from '../../product/sample-inventory.js';
import { sampleChoices, untouched } from '../sample-situation.js';
import { stepOf } from '../stage-plans.js';

describe('the addresses of the User Portal', () => {
  const warned = (server: SampleServer, chosen: Partial<UpgradeChoices>) =>
    planUpgrade(untouched(server), { ...sampleChoices, ...chosen }).warnings.map(({ code }) => code);
  const renamed = {
    virtualDirectories: { ...sampleChoices.virtualDirectories, 'user-portal': { name: 'new' } },
  } as const;

  test('that users cannot be informed of are asked for, where the portal is renamed and only there', () => {
    expect(warned({}, renamed)).toContain('public-address-unknown');
    expect(warned({}, { ...renamed, publicAddress: 'https://mfa.contoso.com' })).not.toContain(
      'public-address-unknown',
    );
    expect(warned({}, {})).not.toContain('public-address-unknown');
    expect(warned({ products: [{ component: 'agent', generation: 'phonefactor' }], webs: [] }, renamed)).not.toContain(
      'public-address-unknown',
    );
  });

  test('of the portal on the server with the agent are set there, elsewhere on the MFA Server', () => {
    const choices: UpgradeChoices = {
      ...sampleChoices,
      packageFolder: 'D:\\packages',
      virtualDirectories: {
        ...sampleChoices.virtualDirectories,
        'user-portal': { name: 'custom', virtualDirectory: '/mfa/' },
      },
    };
    const instructions = (situation: Situation, chosen = choices) => {
      const step = stepOf(planUpgrade(situation, chosen), 'set-portal-url');
      return step?.type === 'operator' ? step.operatorStep.instructions.join(' ') : '';
    };
    expect(instructions(untouched())).toContain('MFA1');
    expect(instructions(untouched())).toContain('https://[public address]/mfa');
    const known = { ...choices, publicAddress: 'https://mfa.contoso.com' };
    expect(instructions(untouched(), known)).toContain('https://mfa.contoso.com/mfa');
    const webServer = untouched({
      installPath: null,
      products: [{ component: 'user-portal', generation: 'phonefactor' }],
      webs: [{ component: 'user-portal' }],
    });
    expect(instructions(webServer)).toContain('the MFA Server');
  });
});
