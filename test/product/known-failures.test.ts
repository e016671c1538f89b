import { describe, expect, test } from '@jest/globals';
import { omitUndefined } from '../../src/base/json.js';
import { readConfigurationFacts } from '../../src/changes/server/configuration-facts.js';
import { judgeServer } from '../../src/product/judge-server.js';
import { knownFailures, knownFailureTable } from '../../src/product/known-failures.js';
import { vcRuntimeKey } from '../../src/product/registry-locations.js';
import { number, registryPart, type SampleServer, sampleInventory, samplePool } from './sample-inventory.js';

const judged = (server: SampleServer, target?: string, webServiceSdkUrl?: string) =>
  knownFailures({
    state: judgeServer(sampleInventory(server), {}, readConfigurationFacts),
    ...omitUndefined({ target, webServiceSdkUrl }),
  });
const codes = (...given: Parameters<typeof judged>) => judged(...given).warnings.map(({ code }) => code);
const stopping = (...given: Parameters<typeof judged>) => judged(...given).blockers.map(({ code }) => code);

const newer = { operatingSystem: { name: 'Windows Server 2016 Standard', version: '10.0.14393' } };
const agent = { component: 'agent', generation: 'phonefactor' } as const;

describe('known failures', () => {
  test('every entry has its own id', () => {
    const ids = knownFailureTable.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('nothing installed, nothing known', () => {
    expect(codes({ machine: newer, installPath: null, products: [], webs: [] }, '7.1.2')).toEqual([]);
  });

  test('F1: the AD FS adapter is there', () => {
    const adapter = { ...agent, keyName: '{50000000-0000-4000-8000-00000000000A}' };
    const displayName = 'Multi-Factor Authentication AD FS Adapter';
    expect(codes({ products: [agent, { ...adapter, displayName }], webs: [] })).toContain('known-failure-f1');
    expect(codes({ products: [agent], webs: [] })).not.toContain('known-failure-f1');
  });

  test('F3, F4: what an unmet prerequisite says is not repeated', () => {
    const state = judgeServer(sampleInventory({ webServerParts: [] }), {}, readConfigurationFacts);
    const unmet = state.prerequisites.filter(({ satisfied }) => !satisfied).map(({ id }) => id);
    expect(unmet).toEqual(expect.arrayContaining(['update-kb2919355', 'iis-metabase']));
    expect(codes({ webServerParts: [] })).not.toEqual(expect.arrayContaining([expect.stringMatching(/-f[234]$/)]));
  });

  test('F13: themes that a step puts back are no warning', () => {
    const state = judgeServer(sampleInventory({}), {}, readConfigurationFacts);
    const warned = (facts: object) => knownFailures({ state, ...facts }).warnings.map(({ code }) => code);
    expect(warned({})).toContain('known-failure-f13');
    expect(warned({ putsThemesBack: true })).not.toContain('known-failure-f13');
  });

  test('F5: IIS 10', () => {
    expect(codes({ webServerVersion: '10.0' })).toContain('known-failure-f5');
    expect(codes({ webServerVersion: '8.5' })).not.toContain('known-failure-f5');
  });

  test.each([
    ['8.0.1.1', true],
    ['7.9', true],
    ['8.0.2', false],
    ['8.0.2.0', false],
    ['8.1', false],
    [undefined, false],
    ['latest', false],
  ])('F9: tags, target %s: %s', (target, expected) => {
    expect(codes({}, target).includes('known-failure-f9')).toBe(expected);
  });

  test.each([
    ['8.0', true],
    ['8.0.0.1', true],
    ['7.3.0.3', false],
    [undefined, false],
  ])('F15: mobile app, target %s: %s', (target, expected) => {
    expect(codes({}, target).includes('known-failure-f15')).toBe(expected);
  });

  test('F17: a new portal in a pool on .NET 2.0; an old portal belongs there', () => {
    const webs = [{ component: 'user-portal' }] as const;
    const portal = (generation: 'phonefactor' | 'mfa-server') => [{ component: 'user-portal', generation }] as const;
    expect(codes({ products: portal('mfa-server'), webs })).toContain('known-failure-f17');
    expect(codes({ products: portal('phonefactor'), webs })).not.toContain('known-failure-f17');
    const pools = [{ ...samplePool, managedRuntimeVersion: 'v4.0' }] as const;
    expect(codes({ products: portal('mfa-server'), webs, pools })).not.toContain('known-failure-f17');
  });

  test('F19: an old agent beside IIS', () => {
    expect(codes({})).toContain('known-failure-f19');
    expect(codes({ products: [agent], webs: [], withoutWebServer: true })).not.toContain('known-failure-f19');
  });

  /** Versions of Windows: GetVersionEx and the release pages of Windows Server. */
  const windows = (name: string, version: string) => ({ machine: { operatingSystem: { name, version } } });

  test.each([
    ['6.1.7601', true],
    ['6.2.9200', true],
    ['6.3.9600', true],
    ['10.0.14393', false],
    ['10.0.26100', false],
  ])('F23: neither runner nor Node.js is supported below Windows Server 2016; %s: %s', (version, expected) => {
    expect(codes(windows('Windows Server', version)).includes('known-failure-f23')).toBe(expected);
  });

  test('F23 is not shown where a newer machine acts on the server: runner and Node.js are there', () => {
    const inventory = sampleInventory(windows('Windows Server', '6.3.9600'));
    const state = judgeServer(inventory, {}, readConfigurationFacts);
    const shown = (actsFrom?: string) =>
      knownFailures({ state, ...omitUndefined({ actsFrom }) }).warnings.map(({ code }) => code);
    expect(shown()).toContain('known-failure-f23');
    expect(shown('RUN1')).not.toContain('known-failure-f23');
  });

  test.each([
    ['10.0.14393', false],
    ['10.0.17763', true],
    ['10.0.20348', true],
  ])('F10: activation in Azure fails from Windows Server 2019 on; %s: %s', (version, expected) => {
    expect(codes(windows('Windows Server', version)).includes('known-failure-f10')).toBe(expected);
  });

  test.each([
    ['x86', '6.3.1.1', []],
    ['x86', '7.0.0.9', ['known-failure-f24']],
    ['x86', undefined, []],
    ['x64', '8.1.1', []],
  ] as const)('F24: version 7 and later need 64-bit Windows; %s with %s: %j', (architecture, target, expected) => {
    expect(stopping({ machine: { architecture } }, target)).toEqual(expected);
  });

  test.each([
    ['ja-JP', '8.0.0.3', ['known-failure-f25']],
    ['ja-JP', '8.0.1.1', []],
    ['ja-JP', '7.3.0.3', []],
    ['en-US', '8.0.0.3', []],
  ] as const)('F25: on %s with target %s: %j', (language, target, expected) => {
    expect(stopping({ machine: { language } }, target)).toEqual(expected);
  });

  test('F25: once the new server is there it stops nothing more', () => {
    const products = [{ component: 'agent', generation: 'mfa-server', version: '8.0.0.3' }] as const;
    const server = { machine: { language: 'ja-JP' }, products, webs: [] };
    expect(stopping(server, '8.0.0.3')).toEqual([]);
    expect(codes(server, '8.0.0.3')).toContain('known-failure-f25');
  });

  test.each([
    ['7.1.2', false],
    ['8.0.1.1', true],
    [undefined, false],
  ])('F26: the runtimes of Visual C++ 2015 with target %s: %s', (target, expected) => {
    expect(codes({}, target).includes('known-failure-f26')).toBe(expected);
  });

  test('F26: the runtimes of Visual C++ 2017 are enough for every target', () => {
    const runtime = (architecture: string) => ({
      path: `${vcRuntimeKey}\\${architecture}`,
      values: [number('Installed', 1), number('Major', 14), number('Minor', 10), number('Bld', 25017)],
    });
    const registry = [registryPart('32', vcRuntimeKey, [runtime('x86'), runtime('x64')])];
    expect(codes({ vcRuntimes: [], registry }, '8.1.1')).not.toContain('known-failure-f26');
  });

  const portalWith = (address: string) => ({
    products: [{ component: 'user-portal', generation: 'phonefactor' }] as const,
    webs: [
      {
        component: 'user-portal',
        configuration: `<configuration><applicationSettings><pfup.Properties.Settings><setting name="pfup_pfwssdk_PfWsSdk" serializeAs="String">
          <value>${address}</value>
        </setting></pfup.Properties.Settings></applicationSettings></configuration>`,
      },
    ] as const,
  });

  test.each([
    ['https://mfa1/PhoneFactorWebServiceSdk', undefined, true],
    ['https://mfa1/PhoneFactorWebServiceSdk/', undefined, true],
    ['https://mfa1/PhoneFactorWebServiceSdk/PfWsSdk.asmx', undefined, false],
    ['https://mfa1/PhoneFactorWebServiceSdk/pfwssdk.asmx', undefined, false],
    ['https://mfa1/PhoneFactorWebServiceSdk', 'https://mfa1/MultiFactorAuthWebServiceSdk/PfWsSdk.asmx', false],
    ['https://mfa1/PhoneFactorWebServiceSdk/PfWsSdk.asmx', 'https://mfa1/MultiFactorAuthWebServiceSdk', true],
  ])('F27: the address %s, given %s: %s', (address, given, expected) => {
    expect(codes(portalWith(address), '8.1.1', given).includes('known-failure-f27')).toBe(expected);
  });

  test('F28: a 32-bit pool on 64-bit Windows is named', () => {
    const pools = [{ ...samplePool, managedRuntimeVersion: 'v4.0', enable32Bit: true }] as const;
    expect(judged({ pools }).warnings.find(({ code }) => code === 'known-failure-f28')?.message).toContain(
      'DefaultAppPool',
    );
    expect(codes({ pools, machine: { architecture: 'x86' } })).not.toContain('known-failure-f28');
    expect(codes({})).not.toContain('known-failure-f28');
  });

  test.each([
    ['6.2.9200', false],
    ['6.3.9600', true],
    ['10.0.14393', false],
  ])('F29: Terminal Services on Windows %s: %s', (version, expected) => {
    expect(codes(windows('Windows Server', version)).includes('known-failure-f29')).toBe(expected);
  });

  test.each(['F8', 'F14', 'F20', 'F30', 'F31', 'F32'])(
    '%s cannot be seen before, and its page says what to do',
    (id) => {
      const found = knownFailureTable.find((one) => one.id === id);
      expect(found).toBeDefined();
      expect(found?.sign).toBeUndefined();
      expect(found?.advice).not.toBe('');
    },
  );
});
