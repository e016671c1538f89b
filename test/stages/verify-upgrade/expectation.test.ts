import { describe, expect, test } from '@jest/globals';
import type { ServerState } from '../../../src/product/server-state.js';
import type { UpgradeChoices } from '../../../src/stages/situation.js';
import { expectationOf, newWebOf } from '../../../src/stages/verify-upgrade/expectation.js';
import type { Testimony } from '../../../src/stages/verify-upgrade/facts.js';
import type { Goal } from '../../../src/stages/verify-upgrade/goals.js';
import { sampleInventory } from '../../product/sample-inventory.js';
import { sampleChoices, sampleState } from '../sample-situation.js';
import { allNew, at, began, done, intentionWith, started, testimonyOf } from './sample-testimony.js';

const expected = (testimony: Testimony, goal: Goal = 'upgraded', choices: Partial<UpgradeChoices> = {}) =>
  expectationOf(testimony, { choices: { ...sampleChoices, ...choices } }, goal, undefined);
const wantedIn = ({ components }: ReturnType<typeof expected>) =>
  Object.fromEntries(components.map(({ component, wanted }) => [component, wanted]));
const partOf = ({ components }: ReturnType<typeof expected>, name: string) =>
  components.find(({ component }) => component === name);

describe('what has to be true of an upgraded server', () => {
  test('by a set alone is all that it had, in the new version, in the old folder, with the answers of the document', () => {
    const all = expected(testimonyOf([began('upgrade')]));
    expect(all).toMatchObject({
      source: 'backup-set',
      installPath: 'C:\\Program Files\\PhoneFactor',
      dataFile: { path: 'C:\\Program Files\\PhoneFactor\\Data\\PhoneFactor.pfdata', size: 40_000 },
      personSteps: ['activate-server', 'confirm-replication-group'],
    });
    expect(wantedIn(all)).toEqual({
      agent: 'new',
      'user-portal': 'new',
      'mobile-app': 'new',
      'web-service-sdk': 'new',
    });
    expect(partOf(all, 'user-portal')?.web).toMatchObject({
      site: 'Default Web Site',
      siteId: 1,
      virtualDirectory: '/PhoneFactor',
      themes: ['Contoso'],
    });
  });

  test('has the portal at its new name, and asks for the two steps of persons that follow from it', () => {
    const choices = {
      virtualDirectories: { ...sampleChoices.virtualDirectories, 'user-portal': { name: 'new' } },
    } as const;
    const all = expected(testimonyOf([began('upgrade')]), 'upgraded', choices);
    expect(partOf(all, 'user-portal')?.web?.virtualDirectory).toBe('/MultiFactorAuth');
    expect(all.personSteps).toEqual(['activate-server', 'confirm-replication-group', 'set-portal-url', 'inform-users']);
  });

  test('by an intention is what it names, also where no set is left', () => {
    const intention = intentionWith(
      [
        {
          component: 'user-portal',
          becomes: 'new-version',
          version: '5.0.3',
          web: { site: 'S', siteId: 2, virtualDirectory: '/PhoneFactor', newVirtualDirectory: '/mfa', themes: ['A'] },
        },
        { component: 'mobile-app', becomes: 'nothing' },
        { component: 'web-service-sdk', becomes: 'stays' },
      ],
      { installPath: 'D:\\PF', personSteps: ['inform-users'] },
    );
    const { before: _lost, ...rest } = testimonyOf([began('upgrade')], { intention });
    const all = expected(rest);
    expect(all).toMatchObject({ source: 'intention', installPath: 'D:\\PF' });
    expect(wantedIn(all)).toEqual({ 'user-portal': 'new', 'mobile-app': 'nothing', 'web-service-sdk': 'new' });
    expect(partOf(all, 'user-portal')).toMatchObject({
      oldVersion: '5.0.3',
      web: { site: 'S', siteId: 2, virtualDirectory: '/mfa', themes: ['A'] },
    });
    expect(partOf(all, 'mobile-app')?.because).toBe('The new version has none.');
    expect(partOf(all, 'web-service-sdk')?.stays).toBe(true);
    expect(all.personSteps).toContain('inform-users');
  });

  test('has nothing of a part that is given up', () => {
    const all = expected(testimonyOf([began('upgrade')]), 'upgraded', { doNotReinstall: ['mobile-app'] });
    expect(partOf(all, 'mobile-app')).toMatchObject({
      wanted: 'nothing',
      because: 'It is not to be installed again (do-not-reinstall).',
    });
  });

  test('is nothing at all where no record shows what the server had', () => {
    const { before: _lost, ...rest } = testimonyOf([]);
    expect(expected(rest)).toMatchObject({ source: 'none', components: [], personSteps: [] });
  });

  test('is not shown by a set of a server that was all new', () => {
    const state = sampleState(allNew());
    const before = { state: { ...state }, inventory: sampleInventory(allNew()), from: 'a set' };
    const { dataFile: _file, ...withoutData } = state;
    expect(expected(testimonyOf([], { before: { ...before, state: withoutData } })).source).toBe('none');
  });
});

describe('what only the server itself shows', () => {
  test('is the data of an agent that was removed by hand: its new version is wanted', () => {
    const left = { products: [], webs: [], services: [] };
    const before = { state: sampleState(left), inventory: sampleInventory(left), from: 'a set' };
    expect(wantedIn(expected(testimonyOf([], { before })))).toEqual({ agent: 'new' });
  });

  test('is a version that has no mobile app any more, where no installation of it is on record', () => {
    const wish = (now: ServerState | undefined, targetVersion: string) =>
      expectationOf(testimonyOf([]), { choices: { ...sampleChoices, targetVersion } }, 'upgraded', now);
    expect(partOf(wish(sampleState(allNew()), '8.0.1'), 'mobile-app')).toMatchObject({
      wanted: 'nothing',
      because: 'MFA Server 8.0 and later have none.',
    });
    expect(partOf(wish(sampleState(allNew()), '7.3.0'), 'mobile-app')?.wanted).toBe('new');
    expect(partOf(wish(undefined, '8.0.1'), 'mobile-app')?.wanted).toBe('new');
  });
});

describe('what has to be true of a server in between', () => {
  const lines = [
    began('upgrade'),
    started('uninstall-user-portal'),
    done('uninstall-user-portal'),
    done('uninstall-agent'),
    done('install-agent'),
  ];

  test('is the old where nothing was removed, nothing where it is not back, and the new where it is', () => {
    const all = expected(testimonyOf(lines), 'in-between');
    expect(wantedIn(all)).toMatchObject({ 'user-portal': 'nothing', 'mobile-app': 'old' });
    expect(partOf(all, 'user-portal')?.because).toBe('It is removed and not yet back.');
  });

  test('asks for no answer that nobody gave yet', () => {
    expect(expected(testimonyOf(lines), 'in-between').personSteps).toEqual([]);
  });
});

test('a server that was rolled back has the old product, and asks nobody for anything', () => {
  const intention = intentionWith([{ component: 'agent', becomes: 'new-version' }], { personSteps: ['inform-users'] });
  const rolledBack = { event: 'rolled-back', at, folder: 'C:\\b' } as const;
  const all = expected(testimonyOf([rolledBack], { intention }), 'rolled-back');
  expect(new Set(Object.values(wantedIn(all)))).toEqual(new Set(['old']));
  expect(all.personSteps).toEqual([]);
});

test('where nothing is known, the application that is there is looked at all the same', () => {
  const state = sampleState(allNew('MultiFactorAuth'));
  expect(newWebOf(state, 'user-portal', 'new')?.virtualDirectory).toBe('/MultiFactorAuth');
  expect(newWebOf(state, 'user-portal', 'old')).toBeUndefined();
});
