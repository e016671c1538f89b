import { describe, expect, test } from '@jest/globals';
import type { ComponentName } from '../../src/product/components.js';
import type { InstalledComponent, ServerState, WebPresence } from '../../src/product/server-state.js';
import type { Situation, UpgradeChoices } from '../../src/stages/situation.js';
import { type Check, verifyUpgrade } from '../../src/stages/verify-upgrade/verify.js';
import type { MergeRecord } from '../../src/webconfig/merge-record-schema.js';
import { sampleChoices, sampleState } from './sample-situation.js';

const before = sampleState();
const activation = ['activate-server', 'confirm-replication-group'];

function newerThan({ component, web }: InstalledComponent): InstalledComponent {
  const pool = web && { ...web.applicationPool, managedRuntimeVersion: 'v4.0' as const };
  return {
    component,
    generation: 'mfa-server',
    product: { displayName: `New ${component}`, version: '7.1.2', view: '64', productCode: `{NEW-${component}}` },
    ...(web && pool ? { web: { ...web, applicationPool: pool } } : {}),
  };
}

const merged = (changed: boolean) => ({
  changed,
  detail: ['Smtp.Host: carried. Only the old file has it.'],
  conflicts: [],
  record: {} as MergeRecord,
});

/** Everything upgraded as it should be. */
const upgraded: Situation = {
  before,
  now: {
    ...before,
    components: before.components.map(newerThan),
    prerequisites: before.prerequisites.map((one) => ({ ...one, satisfied: true })),
  },
  backup: { folder: 'C:\\backups\\mfa1-1', manifestSha256: '', components: [], changedSince: [] },
  sets: [],
  confirmed: new Set(activation),
  packages: {},
  missingThemes: [],
  pendingMerges: { 'user-portal': merged(false), 'mobile-app': merged(false) },
  interrupted: [],
};

const withNow = (change: Partial<ServerState>): Situation => ({ ...upgraded, now: { ...upgraded.now, ...change } });

function without(component: ComponentName): Situation {
  return withNow({ components: upgraded.now.components.filter((one) => one.component !== component) });
}

function withWeb(component: ComponentName, change: Partial<WebPresence>): Situation {
  const components = upgraded.now.components.map((one) =>
    one.component === component && one.web ? { ...one, web: { ...one.web, ...change } } : one,
  );
  return withNow({ components });
}

const portal = upgraded.now.components.find(({ component }) => component === 'user-portal')?.web;
const pool = portal?.applicationPool;
if (portal === undefined || pool === undefined) throw new Error('The sample has a portal.');

function checkOf(id: string, situation: Situation, choices: UpgradeChoices = sampleChoices): Check | undefined {
  return verifyUpgrade(situation, choices).find((check) => check.id === id);
}

describe('the verification of a server that was upgraded well', () => {
  test('fails nothing, and leaves to a person what only a person can see', () => {
    const checks = verifyUpgrade(upgraded, sampleChoices);
    expect(checks.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
    expect(checks.filter(({ verdict }) => verdict === 'cannot-be-proven').map(({ id }) => id)).toEqual([
      'user-portal-loads',
      'mobile-app-loads',
      'web-service-sdk-loads',
      'users',
    ]);
    expect(checks.filter(({ verdict }) => verdict === 'pass').map(({ id }) => id)).toEqual([
      'baseline',
      'agent-old-removed',
      'agent-installed',
      'user-portal-old-removed',
      'user-portal-installed',
      'user-portal-address',
      'user-portal-pool',
      'user-portal-settings',
      'user-portal-web-config',
      'user-portal-themes',
      'mobile-app-old-removed',
      'mobile-app-installed',
      'mobile-app-address',
      'mobile-app-pool',
      'mobile-app-settings',
      'mobile-app-web-config',
      'web-service-sdk-old-removed',
      'web-service-sdk-installed',
      'web-service-sdk-address',
      'web-service-sdk-pool',
      'web-service-sdk-settings',
      'install-path',
      'data-file',
      'services',
      'restart',
      ...activation,
    ]);
  });

  test('shows with each check what it rests on, and advises only where there is something to do', () => {
    for (const { verdict, evidence, advice, title } of verifyUpgrade(upgraded, sampleChoices)) {
      expect(title).not.toBe('');
      expect(evidence).not.toBe('');
      if (verdict === 'pass') expect(advice).toBeUndefined();
      else expect(advice).toMatch(/\w+/);
    }
    expect(checkOf('baseline', upgraded)?.evidence).toContain('C:\\backups\\mfa1-1');
    expect(checkOf('agent-installed', upgraded)?.evidence).toContain('New agent 7.1.2');
    expect(checkOf('user-portal-themes', upgraded)?.evidence).toBe('Contoso');
    expect(checkOf('user-portal-web-config', upgraded)?.evidence).toContain('1 difference(s)');
    expect(checkOf('services', upgraded)?.evidence).toBe('pfsvc: running');
  });

  test('names the addresses that a person has to open', () => {
    const advice = (id: string) => checkOf(id, upgraded)?.advice;
    expect(advice('user-portal-loads')).toContain('https://mfa1/PhoneFactor/ ');
    expect(advice('web-service-sdk-loads')).toContain('https://mfa1/PhoneFactorWebServiceSdk/PfWsSdk.asmx ');
    expect(advice('mobile-app-loads')).toContain('/PfPaWs.asmx ');
  });
});

const renamed: UpgradeChoices = {
  ...sampleChoices,
  virtualDirectories: { ...sampleChoices.virtualDirectories, 'user-portal': { name: 'new' } },
};
const service = upgraded.now.services[0];
const old = before.components.filter(({ component }) => component === 'user-portal');

describe('the verification fails', () => {
  test.each<[string, string, Situation, UpgradeChoices?]>([
    [
      'an old part that is still installed',
      'user-portal-old-removed',
      withNow({ components: [...upgraded.now.components, ...old] }),
    ],
    ['a new part that is missing', 'mobile-app-installed', without('mobile-app')],
    ['a server that is missing', 'agent-installed', without('agent')],
    ['an application at another directory than was chosen', 'user-portal-address', upgraded, renamed],
    ['an application on another site', 'user-portal-address', withWeb('user-portal', { siteId: 2 })],
    [
      'a pool on .NET 2.0',
      'user-portal-pool',
      withWeb('user-portal', { applicationPool: { ...pool, managedRuntimeVersion: 'v2.0' } }),
    ],
    [
      'a pool that is stopped',
      'user-portal-pool',
      withWeb('user-portal', { applicationPool: { ...pool, state: 'stopped' } }),
    ],
    [
      'an application that lost its TLS setting',
      'user-portal-settings',
      withWeb('user-portal', { settings: { ...portal.settings, sslFlags: [] } }),
    ],
    [
      'a merge that is not made',
      'user-portal-web-config',
      { ...upgraded, pendingMerges: { 'user-portal': merged(true), 'mobile-app': merged(false) } },
    ],
    [
      'an old web.config that no set holds',
      'mobile-app-web-config',
      { ...upgraded, pendingMerges: { 'user-portal': merged(false) } },
    ],
    ['a custom theme that is missing', 'user-portal-themes', withWeb('user-portal', { customThemes: ['Fabrikam'] })],
    [
      'another install folder',
      'install-path',
      withNow({ installPath: { path: 'C:\\Program Files\\Multi-Factor', views: ['32'] } }),
    ],
    [
      'a service that does not run',
      'services',
      withNow({ services: service ? [{ ...service, state: 'stopped' }] : [] }),
    ],
    ['a server without services', 'services', withNow({ services: [] })],
    [
      'a data file that is smaller than before',
      'data-file',
      withNow({ dataFile: { path: 'C:\\d', status: 'present', size: 39_999 } }),
    ],
    [
      'a data file that cannot be read',
      'data-file',
      withNow({ dataFile: { path: 'C:\\d', status: 'unreadable', size: 40_000 } }),
    ],
    ['a restart that is pending', 'restart', withNow({ pendingRestart: ['Windows Update waits for a restart.'] })],
    [
      'an activation that nobody confirmed',
      'activate-server',
      { ...upgraded, confirmed: new Set(['confirm-replication-group']) },
    ],
    [
      'a replication group that nobody confirmed',
      'confirm-replication-group',
      { ...upgraded, confirmed: new Set(['activate-server']) },
    ],
  ])('%s', (_what, id, situation, ...[choices]) => {
    const failed = verifyUpgrade(situation, choices ?? sampleChoices).filter(({ verdict }) => verdict === 'fail');
    expect(failed.map((check) => check.id)).toEqual([id]);
    expect(failed[0]?.advice).toMatch(/\w+/);
  });

  test('a server without an install folder or a data file', () => {
    const { installPath: _path, dataFile: _file, ...bare } = upgraded.now;
    const situation = { ...upgraded, now: bare };
    expect(checkOf('install-path', situation)?.verdict).toBe('fail');
    expect(checkOf('install-path', situation)?.advice).toContain('C:\\Program Files\\PhoneFactor');
    expect(checkOf('data-file', situation)?.verdict).toBe('fail');
  });

  test('with what was found: names, states, bytes, reasons', () => {
    const evidence = (id: string, situation: Situation) => checkOf(id, situation)?.evidence;
    expect(
      evidence('user-portal-old-removed', withNow({ components: [...upgraded.now.components, ...old] })),
    ).toContain('PhoneFactor User Portal 5.0.4');
    expect(evidence('user-portal-themes', withWeb('user-portal', { customThemes: [] }))).toContain('Contoso');
    const stopped = { ...pool, state: 'stopped', managedRuntimeVersion: '' } as const;
    expect(evidence('user-portal-pool', withWeb('user-portal', { applicationPool: stopped }))).toBe(
      'DefaultAppPool: .NET none, stopped.',
    );
    const { settings } = portal;
    const noTls = withWeb('user-portal', { settings: { ...settings, sslFlags: [] } });
    expect(evidence('user-portal-settings', noTls)).toBe(
      `Before ${JSON.stringify(settings)}, now ${JSON.stringify({ ...settings, sslFlags: [] })}.`,
    );
    const small = withNow({ dataFile: { path: 'C:\\d', status: 'present', size: 5 } });
    expect(evidence('data-file', small)).toBe('C:\\d: present, 5 bytes; 40000 before.');
    expect(evidence('restart', withNow({ pendingRestart: ['One.', 'Two.'] }))).toBe('One. Two.');
  });

  test('names and letters in another case are no difference', () => {
    const shouting = withWeb('user-portal', { virtualDirectory: '/PHONEFACTOR', customThemes: ['CONTOSO'] });
    const moved = {
      ...shouting.now,
      installPath: { path: 'c:\\program files\\phonefactor\\', views: ['32'] },
    } as const;
    const failed = verifyUpgrade({ ...shouting, now: moved }, sampleChoices).filter(
      ({ verdict }) => verdict === 'fail',
    );
    expect(failed).toEqual([]);
  });
});

describe('prerequisites after the upgrade', () => {
  const unmet = (id: string, neededBy: readonly ComponentName[]) =>
    withNow({ prerequisites: [{ id, neededBy, satisfied: false, found: 'not there', advice: 'Install it.' }] });

  test('that are missing fail where something installed needs them', () => {
    expect(checkOf('prerequisite-dotnet-4.5', unmet('dotnet-4.5', ['user-portal']))).toMatchObject({
      verdict: 'fail',
      evidence: 'not there',
      advice: 'Install it.',
    });
    const gone = { ...unmet('dotnet-4.5', ['mobile-app']) };
    const components = gone.now.components.filter(({ component }) => component !== 'mobile-app');
    expect(checkOf('prerequisite-dotnet-4.5', { ...gone, now: { ...gone.now, components } })).toBeUndefined();
  });

  test.each(['cloud-service', 'update-kb2919355'])('%s is for a person to judge', (id) => {
    expect(checkOf(`prerequisite-${id}`, unmet(id, ['agent']))?.verdict).toBe('cannot-be-proven');
  });
});

describe('what does not apply is not checked', () => {
  test('without a backup set the comparison cannot be made, and that is said', () => {
    const { backup: _left, ...rest } = upgraded;
    expect(checkOf('baseline', rest)).toMatchObject({
      verdict: 'cannot-be-proven',
      evidence: expect.stringContaining('MFA1'),
      advice: expect.stringContaining('backup-path'),
    });
  });

  test('a web server has no data file, no services and no activation', () => {
    const web = { ...before, components: before.components.filter(({ component }) => component !== 'agent') };
    const now = {
      ...upgraded.now,
      components: upgraded.now.components.filter(({ component }) => component !== 'agent'),
    };
    const ids = verifyUpgrade({ ...upgraded, before: web, now, confirmed: new Set() }, sampleChoices).map(
      ({ id }) => id,
    );
    for (const id of ['agent-installed', 'data-file', 'services', 'install-path', 'users', ...activation]) {
      expect(ids).not.toContain(id);
    }
    expect(ids).toContain('user-portal-installed');
  });

  test('the mobile app of 8.0 and later has to be gone', () => {
    const choices = { ...sampleChoices, targetVersion: '8.0.2' };
    expect(checkOf('mobile-app-left-out', without('mobile-app'), choices)).toMatchObject({
      verdict: 'pass',
      evidence: expect.stringContaining('8.0.2'),
    });
    expect(checkOf('mobile-app-left-out', upgraded, choices)).toMatchObject({
      verdict: 'fail',
      evidence: expect.stringContaining('New mobile-app'),
    });
    expect(checkOf('mobile-app-installed', upgraded, choices)).toBeUndefined();
  });

  test('a portal without themes of its own has none to bring back', () => {
    const plain = {
      ...before,
      components: before.components.map((one) => (one.web ? { ...one, web: { ...one.web, customThemes: [] } } : one)),
    };
    expect(checkOf('user-portal-themes', { ...upgraded, before: plain })).toBeUndefined();
  });
});

describe('the log of the server', () => {
  const path = 'C:\\Program Files\\PhoneFactor\\Logs\\MultiFactorAuthSvc.log';
  const logCheck = (lines?: readonly string[]) =>
    verifyUpgrade(upgraded, sampleChoices, lines === undefined ? { path } : { path, lines }).find(
      ({ id }) => id === 'server-log',
    );

  test('passes without errors, and is for a person to read with them or where it is not there', () => {
    expect(checkOf('server-log', upgraded)).toBeUndefined();
    expect(logCheck(['2026-03-07|i|1|1|x|started'])).toMatchObject({
      verdict: 'pass',
      evidence: `${path}: 0 of the last 1 lines are errors.`,
    });
    expect(logCheck(['2026-03-07|e|1|1|x|user alex', '2026-03-07|i|1|1|x|ok'])).toMatchObject({
      verdict: 'cannot-be-proven',
      evidence: `${path}: 1 of the last 2 lines are errors.`,
    });
    expect(logCheck()).toMatchObject({ verdict: 'cannot-be-proven', evidence: expect.stringContaining(path) });
  });
});
