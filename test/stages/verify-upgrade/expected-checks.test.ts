import { describe, expect, test } from '@jest/globals';
import type { Expectation, ExpectedComponent, ExpectedWeb } from '../../../src/stages/verify-upgrade/expectation.js';
import { expectedChecks, prerequisitesOf, sitesOf } from '../../../src/stages/verify-upgrade/expected-checks.js';
import { testimonyOf } from './sample-testimony.js';

const web = (virtualDirectory: string, siteId = 1, themes: readonly string[] = []): ExpectedWeb => ({
  site: siteId === 1 ? 'Default Web Site' : `Site ${siteId}`,
  siteId,
  virtualDirectory,
  themes,
});
const agent: ExpectedComponent = { component: 'agent', wanted: 'new' };
const portal: ExpectedComponent = { component: 'user-portal', wanted: 'new', web: web('/MultiFactorAuth') };
const sdk: ExpectedComponent = { component: 'web-service-sdk', wanted: 'new', web: web('/Sdk') };
const checksOf = (
  components: readonly ExpectedComponent[],
  change: Partial<Expectation> = {},
  prerequisites: Parameters<typeof expectedChecks>[3] = [],
) =>
  expectedChecks(
    { goal: 'upgraded', source: 'backup-set', components, personSteps: [], ...change },
    testimonyOf([]),
    {},
    prerequisites,
  );
const idsOf = (components: readonly ExpectedComponent[], change: Partial<Expectation> = {}) =>
  checksOf(components, change).map(({ id }) => id);

describe('the checks of a server', () => {
  test('are always about the records, unknown products and a restart', () => {
    expect(idsOf([])).toEqual(['journal', 'agree', 'records', 'baseline', 'finished', 'other-products', 'restart']);
  });

  test('ask in between for what is left instead of the end of the run', () => {
    const ids = idsOf([], { goal: 'in-between' });
    expect(ids).toContain('steps-left');
    expect(ids).not.toContain('finished');
  });

  test('of a new portal are each its own: there, in its pool, with its settings, answering', () => {
    expect(idsOf([portal]).filter((id) => id.startsWith('user-portal'))).toEqual([
      'user-portal-old-removed',
      'user-portal-installed',
      'user-portal-address',
      'user-portal-pool',
      'user-portal-pool-identity',
      'user-portal-settings',
      'user-portal-web-config',
      'user-portal-answers',
      'user-portal-reaches-sdk',
      'user-portal-loads',
    ]);
  });

  test('have the themes only where there were some', () => {
    expect(idsOf([portal])).not.toContain('user-portal-themes');
    expect(idsOf([{ ...portal, web: web('/MultiFactorAuth', 1, ['Contoso']) }])).toContain('user-portal-themes');
  });

  test('of a web.config want the old values where the suite merged, and a usable file where it was new before', () => {
    const title = (one: ExpectedComponent) => checksOf([one]).find(({ id }) => id.endsWith('-web-config'))?.title;
    expect(title(portal)).toBe('The old settings of the User Portal are in its web.config');
    expect(title({ ...portal, stays: true })).toBe('The web.config of the User Portal can be used');
    expect(title(sdk)).toBe('The web.config of the Web Service SDK can be used');
  });

  test('of a part that is wanted no more are that neither of its versions is there', () => {
    const gone: ExpectedComponent = { component: 'mobile-app', wanted: 'nothing', web: web('/App') };
    expect(idsOf([gone]).filter((id) => id.startsWith('mobile-app'))).toEqual([
      'mobile-app-old-removed',
      'mobile-app-left-out',
    ]);
  });

  test('of a server that was rolled back want the old product, and no look from elsewhere', () => {
    const ids = idsOf(
      [
        { ...agent, wanted: 'old' },
        { ...portal, wanted: 'old' },
      ],
      { goal: 'rolled-back' },
    );
    expect(ids).toEqual(expect.arrayContaining(['agent-new-removed', 'agent-old-installed', 'services']));
    expect(ids).not.toContain('user-portal-loads');
    expect(ids).not.toContain('server-log');
  });

  test('of an agent that is not back yet are about its data alone', () => {
    expect(idsOf([{ ...agent, wanted: 'nothing' }])).toEqual(
      expect.arrayContaining(['install-path', 'data-file', 'data-rights', 'registry']),
    );
    expect(idsOf([{ ...agent, wanted: 'nothing' }])).not.toContain('services');
  });

  test('have one for each step that a person answers for', () => {
    expect(idsOf([agent], { personSteps: ['activate-server', 'inform-users'] })).toEqual(
      expect.arrayContaining(['activate-server', 'inform-users']),
    );
  });

  test('have the state where a person says which one is expected', () => {
    const withState = expectedChecks(
      { goal: 'in-between', source: 'none', components: [], personSteps: [] },
      testimonyOf([]),
      { expectedState: 'in-between' },
      [],
    );
    expect(withState.find(({ id }) => id === 'state')?.title).toBe('The server is in between');
  });
});

describe('sites', () => {
  test('that several applications share are looked at once', () => {
    expect(
      sitesOf([portal, sdk, { ...sdk, component: 'mobile-app', web: web('/x', 2) }]).map(({ siteId }) => siteId),
    ).toEqual([1, 2]);
    expect(idsOf([portal, sdk]).filter((id) => id.startsWith('bindings-'))).toEqual(['bindings-1']);
  });

  test('of parts that are wanted no more are not looked at', () => {
    expect(sitesOf([{ ...portal, wanted: 'nothing' }, agent])).toEqual([]);
  });
});

describe('prerequisites', () => {
  const need = (id: string, neededBy: readonly ExpectedComponent['component'][]) => ({
    id,
    neededBy,
    satisfied: true,
    found: '',
    advice: '',
  });
  const all = [
    need('dotnet-4.5', ['user-portal']),
    need('vc-runtime-x64', ['agent']),
    need('no-pending-restart', ['user-portal']),
    need('cloud-service', ['user-portal']),
  ];

  test('count for the new parts; a restart that waits has a check of its own', () => {
    expect(prerequisitesOf([portal, { ...agent, wanted: 'old' }], all).map(({ id }) => id)).toEqual([
      'dotnet-4.5',
      'cloud-service',
    ]);
  });

  test('that only advise leave the whole proven where they could not be seen', () => {
    const needs = checksOf([portal], {}, all).filter(({ id }) => id.startsWith('prerequisite-'));
    expect(needs.map(({ id, need: kind }) => [id, kind])).toEqual([
      ['prerequisite-dotnet-4.5', 'required'],
      ['prerequisite-cloud-service', 'extra'],
    ]);
  });
});
