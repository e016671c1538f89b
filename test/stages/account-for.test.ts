import { describe, expect, test } from '@jest/globals';
import type { UpgradePlan } from '../../src/changes/steps.js';
import type { Intention } from '../../src/plan/intention.js';
import type { ServerState } from '../../src/product/server-state.js';
import { unaccounted } from '../../src/stages/account-for.js';
import type { Situation, UpgradeChoices } from '../../src/stages/situation.js';
import { planUpgrade } from '../../src/stages/upgrade/plan.js';
import { sampleChoices, sampleState, untouched } from './sample-situation.js';

const installPath = 'C:\\Program Files\\PhoneFactor';
const dataFile = `${installPath}\\Data\\PhoneFactor.pfdata`;
const agent: Intention['components'][number] = { component: 'agent', becomes: 'new-version', version: '5.0.4' };
const intended = (components: Intention['components'], more: Partial<Intention> = {}): Intention => ({
  server: 'MFA1',
  origin: 'as-found',
  inventorySha256: '',
  components,
  personSteps: [],
  ...more,
});
/** The agent is new; its data is as big as before. */
const upgraded = sampleState({ products: [{ component: 'agent', generation: 'mfa-server' }], webs: [] });
const planOf = (action: string, change: Partial<UpgradePlan> = {}): UpgradePlan => ({
  format: 2,
  action,
  server: 'MFA1',
  inputs: {},
  findings: {},
  steps: [],
  warnings: [],
  blockers: [],
  ...change,
});

const codesOf = (
  intention: Intention,
  now: ServerState,
  action = 'upgrade',
  choices: UpgradeChoices = sampleChoices,
  change: Partial<Situation> = {},
) => unaccounted(planOf(action), { ...untouched(), ...change, now, intention }, choices).map(({ code }) => code);

test('a plan of the whole upgrade accounts for everything that it intends', () => {
  const situation = untouched();
  const plan = planUpgrade(situation, sampleChoices);
  expect(unaccounted(plan, situation, sampleChoices)).toEqual([]);
});

describe('a part that has to be there', () => {
  const none = sampleState({ products: [], webs: [], installPath: null });

  test('and neither is there nor planned is named, with the input that leads to its backup set', () => {
    const intention = intended([agent]);
    expect(unaccounted(planOf('upgrade'), { ...untouched(), now: none, intention }, sampleChoices)).toMatchObject([
      {
        code: 'step-unaccounted',
        message: expect.stringContaining('has to be there at the end'),
        input: 'backup-path',
      },
    ]);
  });

  test('is no matter of a stage that installs another one', () => {
    expect(codesOf(intended([agent]), none, 'install-portal')).toEqual([]);
    expect(codesOf(intended([agent]), none, 'install-mfa-server')).toEqual(['step-unaccounted']);
  });

  test('is not missed where it is the mobile app of a version that has none', () => {
    const intention = intended([{ component: 'mobile-app', becomes: 'new-version' }]);
    const codes = (targetVersion: string) => codesOf(intention, none, 'upgrade', { ...sampleChoices, targetVersion });
    expect(codes('8.0.2')).toEqual([]);
    expect(codes('7.3.0')).toEqual(['step-unaccounted']);
  });

  test('of a plan that stops anyway is not reported a second time', () => {
    const plan = planOf('upgrade', { blockers: [{ code: 'data-file-missing', message: 'm', advice: 'a' }] });
    const situation = { ...untouched(), now: none, intention: intended([agent]) };
    expect(unaccounted(plan, situation, sampleChoices)).toEqual([]);
  });
});

describe('a part that was new before the first run', () => {
  const portal = {
    component: 'user-portal',
    becomes: 'stays' as const,
    version: '7.1.2',
    web: { site: 'Default Web Site', siteId: 1, virtualDirectory: '/MultiFactorAuth', themes: [] },
  };
  const portalOnly = (webs: 'with' | 'without') =>
    sampleState({
      products: [{ component: 'user-portal', generation: 'mfa-server' }],
      webs: webs === 'with' ? [{ component: 'user-portal', virtualDirectory: 'MultiFactorAuth' }] : [],
      installPath: null,
    });

  test('has to be there still', () => {
    expect(codesOf(intended([portal]), portalOnly('with'))).toEqual([]);
    expect(codesOf(intended([portal]), sampleState({ products: [], webs: [], installPath: null }))).toEqual([
      'upgraded-part-missing',
    ]);
  });

  test('is lost, too, where IIS has no application of it any more', () => {
    const situation = { ...untouched(), now: portalOnly('without'), intention: intended([portal]) };
    expect(unaccounted(planOf('upgrade'), situation, sampleChoices)).toMatchObject([
      {
        code: 'upgraded-part-missing',
        message:
          'The new User Portal 7.1.2 was there before the first run on this server, but /MultiFactorAuth is not in IIS.',
      },
    ]);
  });
});

describe('the new server', () => {
  const intention = intended([agent], { installPath, dataFile: { path: dataFile, size: 40_000 } });
  const withFolder = (path: string) =>
    sampleState({ products: [{ component: 'agent', generation: 'mfa-server' }], webs: [], installPath: path });

  test.each<[string, ServerState, readonly string[]]>([
    ['in the old folder with the whole data file', upgraded, []],
    [
      'in the old folder, written in other letters',
      { ...upgraded, installPath: { path: installPath.toUpperCase(), views: ['32'] } },
      [],
    ],
    [
      'in another folder',
      { ...upgraded, installPath: { path: 'D:\\MFA', views: ['64'] } },
      ['install-path-not-as-before'],
    ],
    [
      'without its data file',
      { ...withFolder(installPath), dataFile: { path: dataFile, status: 'missing' } },
      ['data-file-not-as-before'],
    ],
    [
      'with an empty data file',
      { ...upgraded, dataFile: { path: dataFile, status: 'empty', size: 0 } },
      ['data-file-not-as-before'],
    ],
    [
      'with a data file that was cut',
      { ...upgraded, dataFile: { path: dataFile, status: 'present', size: 39_999 } },
      ['data-file-not-as-before'],
    ],
    [
      'with a data file that a program keeps open',
      { ...upgraded, dataFile: { path: dataFile, status: 'unreadable', reason: 'In use.' } },
      ['data-file-unreadable'],
    ],
    ['with a data file that grew', { ...upgraded, dataFile: { path: dataFile, status: 'present', size: 50_000 } }, []],
  ])('%s', (_what, now, codes) => {
    expect(codesOf(intention, now)).toEqual(codes);
  });

  test('in a folder that nobody wrote down has to have one in the registry', () => {
    const stays = intended([{ component: 'agent', becomes: 'stays' }]);
    expect(codesOf(stays, upgraded)).toEqual([]);
    const { installPath: _left, ...unnamed } = upgraded;
    expect(codesOf(stays, unnamed)).toEqual(['install-path-not-as-before']);
  });
});

describe('the values of an old web.config', () => {
  const portal: Intention['components'][number] = {
    component: 'user-portal',
    becomes: 'new-version',
    web: {
      site: 'Default Web Site',
      siteId: 1,
      virtualDirectory: '/PhoneFactor',
      themes: [],
      configuration: { path: 'C:\\inetpub\\wwwroot\\PhoneFactor\\web.config', fingerprint: '' },
    },
  };
  const now = sampleState({
    products: [{ component: 'user-portal', generation: 'mfa-server' }],
    webs: [{ component: 'user-portal' }],
    installPath: null,
  });

  test('that were never merged and are in no set stop the run', () => {
    expect(codesOf(intended([portal]), now, 'merge-webconfig')).toEqual(['merge-source-missing']);
  });

  test('are accounted for once the merge is on record', () => {
    const done = { doneSteps: new Set(['merge-configuration-user-portal']) };
    expect(codesOf(intended([portal]), now, 'merge-webconfig', sampleChoices, done)).toEqual([]);
  });
});

test('a name that an earlier run chose and this run does not give is asked for, before the application is there', () => {
  const portal: Intention['components'][number] = {
    component: 'user-portal',
    becomes: 'nothing',
    web: {
      site: 'Default Web Site',
      siteId: 1,
      virtualDirectory: '/PhoneFactor',
      newVirtualDirectory: '/MultiFactorAuth',
      themes: [],
    },
  };
  const now = sampleState({ products: [], webs: [], installPath: null });
  expect(
    unaccounted(planOf('upgrade'), { ...untouched(), now, intention: intended([portal]) }, sampleChoices),
  ).toMatchObject([
    {
      code: 'choice-contradicts-intention',
      message: 'An earlier run chose /MultiFactorAuth for the User Portal, this run asks for /PhoneFactor.',
      input: 'user-portal-virtual-directory',
    },
  ]);
});
