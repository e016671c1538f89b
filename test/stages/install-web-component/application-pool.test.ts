import { describe, expect, test } from '@jest/globals';
import { decidePool, newPoolName, otherIdentity } from '../../../src/stages/install-web-component/application-pool.js';
import type { UpgradeChoices } from '../../../src/stages/situation.js';
import { planUpgrade } from '../../../src/stages/upgrade/plan.js';
import { samplePool } from '../../product/sample-inventory.js';
import { sampleChoices, untouched } from '../sample-situation.js';
import { webOf } from '../stage-plans.js';

describe('the application pool', () => {
  const web = webOf('user-portal');
  const modern = { ...samplePool, name: 'Modern', managedRuntimeVersion: 'v4.0' } as const;
  const made = { ...modern, name: 'MULTIFACTORAUTH' } as const;
  const serverWith = (...applicationPools: readonly (typeof samplePool)[]) => ({
    version: '8.5',
    sites: [],
    applicationPools,
  });
  const onServer = (webServer: ReturnType<typeof serverWith> | undefined, architecture: 'x64' | 'x86' = 'x64') => {
    const { webServer: _none, ...found } = untouched().now;
    const now = { ...found, machine: { ...found.machine, architecture }, components: [] };
    return { now: webServer === undefined ? now : { ...now, webServer }, before: now };
  };
  const decide = (old: typeof samplePool, pools: readonly (typeof samplePool)[], chosen?: string) =>
    decidePool({ ...web, applicationPool: old }, onServer(serverWith(...pools)), chosen);

  test.each<[string, () => ReturnType<typeof decidePool>, object]>([
    [
      'that was chosen is used, whatever the case of its name',
      () => decide(samplePool, [modern], 'MODERN'),
      { decision: 'use', name: 'Modern' },
    ],
    [
      'that was chosen and runs .NET 2.0 blocks, with those that fit',
      () => decide(samplePool, [samplePool, modern], 'DefaultAppPool'),
      { decision: 'blocked', finding: { advice: expect.stringContaining('Modern') } },
    ],
    [
      'that was chosen and is not there blocks',
      () => decidePool(web, onServer(undefined), 'X'),
      { decision: 'blocked', finding: { advice: expect.stringContaining('none fits') } },
    ],
    [
      'of the old application stays where it runs .NET 4',
      () => decide(modern, [modern]),
      { decision: 'use', name: 'Modern' },
    ],
    [
      'of the old application is left where it is 32-bit: the new component is 64-bit',
      () => decide({ ...modern, enable32Bit: true }, [modern]),
      { decision: 'create', pool: { name: newPoolName, enable32Bit: false } },
    ],
    [
      'of the old application stays on 32-bit Windows, where every pool is',
      () =>
        decidePool(
          { ...web, applicationPool: { ...modern, enable32Bit: true } },
          onServer(serverWith(modern), 'x86'),
          undefined,
        ),
      { decision: 'use', name: 'Modern' },
    ],
    [
      'that was chosen and is 32-bit blocks',
      () => decide(samplePool, [{ ...modern, enable32Bit: true }], 'Modern'),
      { decision: 'blocked', finding: { code: 'application-pool-unusable' } },
    ],
    [
      'that an earlier run made is used again',
      () => decide(samplePool, [made]),
      { decision: 'use', name: 'MULTIFACTORAUTH' },
    ],
    [
      'of that name under another identity is not taken over',
      () => decide(samplePool, [{ ...made, identity: { type: 'LocalSystem' } }]),
      { decision: 'blocked' },
    ],
    [
      'of that name on .NET 2.0 is not taken over',
      () => decide(samplePool, [{ ...made, managedRuntimeVersion: 'v2.0' }]),
      { decision: 'blocked' },
    ],
    [
      'is made anew under the old built-in identity',
      () => decide(samplePool, [samplePool]),
      {
        decision: 'create',
        pool: {
          name: newPoolName,
          managedRuntimeVersion: 'v4.0',
          pipelineMode: 'Integrated',
          enable32Bit: false,
          identity: { type: 'NetworkService' },
        },
      },
    ],
    ['is made where IIS tells of none', () => decidePool(web, onServer(undefined), undefined), { decision: 'create' }],
  ])('%s', (_what, decision, expected) => {
    expect(decision()).toMatchObject(expected);
  });

  test('under an account cannot be made: nobody can read its password', () => {
    const account = { ...samplePool, identity: { type: 'SpecificUser', userName: 'CONTOSO\\svc' } } as const;
    expect(decide(account, [account])).toMatchObject({
      decision: 'blocked',
      finding: {
        code: 'application-pool-needed',
        input: 'application-pool',
        message: expect.stringContaining('CONTOSO\\svc'),
      },
    });
    const same = { ...made, identity: account.identity };
    expect(decide(account, [account, same])).toEqual({ decision: 'use', name: 'MULTIFACTORAUTH' });
  });

  test('is made in the plan only where it is to be made', () => {
    const ids = (choices: UpgradeChoices, pools: readonly (typeof samplePool)[]) =>
      planUpgrade(untouched({ pools }), choices).steps.map(({ id }) => id);
    expect(ids(sampleChoices, [samplePool])).toContain('application-pool-for-user-portal');
    expect(ids({ ...sampleChoices, applicationPool: 'Modern' }, [samplePool, modern])).not.toContain(
      'application-pool-for-user-portal',
    );
  });
});

describe('the account of another pool than the old one', () => {
  const old = {
    ...webOf('user-portal'),
    applicationPool: { ...samplePool, identity: { type: 'NetworkService' } },
  } as const;
  const named = { ...samplePool, name: 'Named', identity: { type: 'SpecificUser', userName: 'CONTOSO\\svc' } } as const;
  const own = { ...samplePool, name: 'Own', identity: { type: 'ApplicationPoolIdentity' } } as const;
  const now = { ...untouched().now, webServer: { version: '8.5', sites: [], applicationPools: [named, own] } };

  test('is a warning with both accounts, for a pool that is there and for one that is made', () => {
    const of = (decision: ReturnType<typeof decidePool>) => otherIdentity('user-portal', old, decision, now);
    expect(of({ decision: 'use', name: 'NAMED' })).toMatchObject([
      {
        code: 'pool-identity-changes',
        input: 'application-pool',
        message: expect.stringMatching(/ran as NetworkService .* will run as CONTOSO\\svc \(application pool Named\)/),
      },
    ]);
    expect(of({ decision: 'create', pool: own })).toMatchObject([
      { message: expect.stringContaining('will run as IIS AppPool\\Own') },
    ]);
  });

  test('is none where it is the same, where the choice is blocked, and where the new component is there', () => {
    const same = { ...named, identity: { type: 'NetworkService' } } as const;
    const finding = { code: 'application-pool-needed', message: '', advice: '' } as const;
    expect(otherIdentity('user-portal', old, { decision: 'create', pool: same }, now)).toEqual([]);
    expect(otherIdentity('user-portal', old, { decision: 'blocked', finding }, now)).toEqual([]);
    const installed = now.components.map((one) => ({ ...one, generation: 'mfa-server' as const }));
    const there = { ...now, components: installed };
    expect(otherIdentity('user-portal', old, { decision: 'use', name: 'Named' }, there)).toEqual([]);
  });
});
