import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/base/finding.js';
import type { ReadConfigurationFacts } from '../../src/product/find-web-presence.js';
import { type JudgeChoices, judgeServer } from '../../src/product/judge-server.js';
import type { ServerState } from '../../src/product/server-state.js';
import { type SampleServer, sampleInventory, sampleProductCode } from './sample-inventory.js';

const readFacts: ReadConfigurationFacts = (text) => {
  const theme = /theme="([^"]*)"/.exec(text)?.[1];
  const webServiceSdkUrl = /<value>([^<]*)<\/value>/.exec(text)?.[1];
  return { ...(theme ? { theme } : {}), ...(webServiceSdkUrl ? { webServiceSdkUrl } : {}) };
};

const judge = (server: SampleServer = {}, choices: JudgeChoices = {}): ServerState =>
  judgeServer(sampleInventory(server), choices, readFacts);

const names = (state: ServerState) => state.components.map((one) => `${one.generation} ${one.component}`).sort();
const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);
const webOf = (state: ServerState, component: string) =>
  state.components.find((one) => one.component === component)?.web;

describe('one server with everything', () => {
  test('finds each component once, with its product and web application', () => {
    const state = judge();
    expect(names(state)).toEqual([
      'phonefactor agent',
      'phonefactor mobile-app',
      'phonefactor user-portal',
      'phonefactor web-service-sdk',
    ]);
    expect(state.ambiguities).toEqual([]);
    expect(state.warnings).toEqual([]);
    expect(state.installPath).toEqual({ path: 'C:\\Program Files\\PhoneFactor', views: ['32'] });
    expect(state.components.find((one) => one.component === 'agent')?.product).toEqual({
      displayName: 'PhoneFactor Agent',
      version: '5.0.4',
      publisher: 'Sample Publisher',
      view: '32',
      productCode: sampleProductCode('phonefactor', 'agent'),
    });
  });

  test('describes the portal as IIS and its configuration show it', () => {
    expect(webOf(judge(), 'user-portal')).toMatchObject({
      site: 'Default Web Site',
      siteId: 1,
      virtualDirectory: '/PhoneFactor',
      folder: 'C:\\inetpub\\wwwroot\\PhoneFactor',
      applicationPool: { name: 'DefaultAppPool', managedRuntimeVersion: 'v2.0' },
      configuration: {
        theme: 'Contoso',
        webServiceSdkUrl: 'https://mfa1.contoso.local/PhoneFactorWebServiceSdk/PfWsSdk.asmx',
      },
      customThemes: ['Contoso'],
    });
  });

  test('the fingerprint changes with the text and with nothing else', () => {
    const print = (configuration: string) =>
      webOf(judge({ webs: [{ component: 'user-portal', configuration }] }), 'user-portal')?.configuration?.fingerprint;
    expect(print('<a pfup_pfwssdk_PfWsSdk="1"/>')).toBe(print('<a pfup_pfwssdk_PfWsSdk="1"/>'));
    expect(print('<a pfup_pfwssdk_PfWsSdk="1"/>')).not.toBe(print('<a pfup_pfwssdk_PfWsSdk="2"/>'));
  });

  test('a configuration that cannot be read keeps its problem', () => {
    const inventory = sampleInventory();
    const configurations = inventory.configurations.map(({ path }) => ({ path, problem: 'Encrypted.' }));
    const sdk = judgeServer({ ...inventory, configurations }, {}, readFacts).components.map(({ web }) => web);
    expect(sdk.filter((web) => web?.configuration?.problem === 'Encrypted.')).toHaveLength(3);
  });
});

describe('other servers', () => {
  test('a second web server without agent', () => {
    const state = judge({
      installPath: null,
      products: [{ component: 'user-portal', generation: 'phonefactor' }],
      webs: [{ component: 'user-portal' }],
    });
    expect(names(state)).toEqual(['phonefactor user-portal']);
    expect(state.dataFile).toBeUndefined();
    expect(state.installPath).toBeUndefined();
    expect([...state.ambiguities, ...state.warnings]).toEqual([]);
  });

  test('on another drive with changed virtual directory names, applications are known by their content', () => {
    const state = judge({
      installPath: 'D:\\MFA\\Agent',
      webs: [
        { component: 'user-portal', virtualDirectory: 'mfa', folder: 'D:\\web\\mfa' },
        { component: 'mobile-app', virtualDirectory: 'pa', folder: 'D:\\web\\pa' },
        { component: 'web-service-sdk', virtualDirectory: 'sdk', folder: 'D:\\web\\sdk' },
      ],
    });
    expect(state.installPath?.path).toBe('D:\\MFA\\Agent');
    expect(state.components.flatMap(({ web }) => web?.virtualDirectory ?? []).sort()).toEqual(['/mfa', '/pa', '/sdk']);
    expect(state.ambiguities).toEqual([]);
  });

  test('half upgraded: old portal, new server', () => {
    const state = judge({
      products: [
        { component: 'agent', generation: 'mfa-server' },
        { component: 'user-portal', generation: 'phonefactor' },
      ],
      webs: [{ component: 'user-portal' }],
      packages: ['MultiFactorAuthenticationUserPortalSetup64.msi', 'other.msi'],
    });
    expect(names(state)).toEqual(['mfa-server agent', 'phonefactor user-portal']);
    expect(state.packagesInInstallFolder).toEqual(['MultiFactorAuthenticationUserPortalSetup64.msi']);
    expect(state.ambiguities).toEqual([]);
  });

  test('nothing installed', () => {
    const state = judge({ installPath: null, products: [], webs: [] });
    expect(state.components).toEqual([]);
    expect([...state.ambiguities, ...state.warnings]).toEqual([]);
  });

  test('no IIS', () => {
    const state = judge({
      products: [{ component: 'agent', generation: 'phonefactor' }],
      webs: [],
      withoutWebServer: true,
    });
    expect(state.webServer).toBeUndefined();
    expect(state.ambiguities).toEqual([]);
  });

  test('32-bit Windows has one view', () => {
    const state = judge({ machine: { architecture: 'x86' } });
    expect(state.installPath).toEqual({ path: 'C:\\Program Files\\PhoneFactor', views: ['32'] });
    expect(names(state)).toHaveLength(4);
  });

  test('German Windows: Programme is a display name, the folder that the registry names counts', () => {
    const state = judge({
      installPath: 'D:\\Programme\\PhoneFactor',
      machine: {
        language: 'de-DE',
        folders: { programData: 'C:\\ProgramData', programFiles: 'C:\\Program Files', windows: 'C:\\Windows' },
      },
    });
    expect(state.installPath?.path).toBe('D:\\Programme\\PhoneFactor');
    expect(state.warnings).toEqual([]);
  });
});

describe('nothing is guessed', () => {
  const second = '{50000000-0000-4000-8000-0000000000FF}';
  const twoAgents: SampleServer = {
    products: [
      { component: 'agent', generation: 'phonefactor' },
      { component: 'agent', generation: 'phonefactor', keyName: second, version: '4.9.0' },
    ],
    webs: [],
  };

  test('two installs of one component stop with both candidates and the input', () => {
    const state = judge(twoAgents);
    expect(state.components).toEqual([]);
    expect(state.ambiguities).toHaveLength(1);
    expect(state.ambiguities[0]).toMatchObject({ code: 'two-installs', input: 'product-codes' });
    expect(state.ambiguities[0]?.message).toContain(second);
    expect(state.ambiguities[0]?.message).toContain(sampleProductCode('phonefactor', 'agent'));
  });

  test('two views that disagree on the folder', () => {
    const installPaths = { '32': 'C:\\Program Files\\PhoneFactor', '64': 'D:\\PhoneFactor' };
    const state = judge({ installPaths });
    expect(state.installPath).toBeUndefined();
    expect(state.ambiguities[0]).toMatchObject({ code: 'install-path-two-views', input: 'install-path' });
    const settled = judge({ installPaths }, { installPath: 'c:\\program files\\phonefactor\\' });
    expect(settled.installPath).toEqual({ path: 'c:\\program files\\phonefactor', views: ['32'] });
    expect(settled.ambiguities).toEqual([]);
  });

  test('two views that agree, in upper or lower case', () => {
    const state = judge({
      installPaths: { '32': 'C:\\Program Files\\PhoneFactor', '64': 'c:\\program files\\PHONEFACTOR' },
    });
    expect(state.installPath?.views).toEqual(['64', '32']);
    expect(state.ambiguities).toEqual([]);
  });

  test('a value that is no path of Windows', () => {
    const installPaths = { '64': 'C:\\Program Files\\Phone|Factor' };
    const state = judge({ installPaths });
    expect(state.installPath).toBeUndefined();
    expect(state.ambiguities).toMatchObject([{ code: 'install-path-not-a-path', input: 'install-path' }]);
    const settled = judge({ installPaths }, { installPath: 'C:\\Program Files\\PhoneFactor' });
    expect(settled.installPath?.path).toBe('C:\\Program Files\\PhoneFactor');
    expect(settled.ambiguities).toEqual([]);
  });

  test('an old agent whose folder nobody knows stops, a new one is reported', () => {
    const state = judge({ installPaths: {} });
    expect(state.installPath).toBeUndefined();
    expect(state.ambiguities[0]).toMatchObject({ code: 'install-path-missing', input: 'install-path' });
    // What the other facts agree on is named, and not taken without a word of a person.
    expect(state.ambiguities[0]?.message).toContain('the data file and');
    expect(state.ambiguities[0]?.advice).toContain('give install-path: C:\\Program Files\\PhoneFactor.');
    const upgraded = judge({
      installPaths: {},
      products: [{ component: 'agent', generation: 'mfa-server' }],
      webs: [],
    });
    expect(upgraded.ambiguities).toEqual([]);
    expect(codes(upgraded.warnings)).toContain('install-path-missing');
  });

  test('values of the agent in the registry without an agent that is recognised', () => {
    const server = { products: [], webs: [], dataFile: null, installPath: 'C:\\Elsewhere' };
    expect(judge(server).warnings.find(({ code }) => code === 'agent-key-without-agent')).toMatchObject({
      input: 'product-names',
    });
    expect(codes(judge({ products: [], webs: [], dataFile: null, installPaths: {} }).warnings)).not.toContain(
      'agent-key-without-agent',
    );
  });

  test('settings that could not be read stop, with the words of Windows', () => {
    const server: SampleServer = {
      products: [{ component: 'user-portal', generation: 'phonefactor' }],
      webs: [{ component: 'user-portal', settingsProblem: 'Configuration error, line 31' }],
    };
    const state = judge(server);
    expect(state.ambiguities).toEqual([
      expect.objectContaining({
        code: 'web-settings-not-read',
        message: expect.stringContaining('Configuration error, line 31'),
      }),
    ]);
    expect(webOf(state, 'user-portal')).toBeUndefined();
  });

  test.each([
    [{ answers: false, reason: 'spawn EACCES' }, 'powershell-silent'],
    [{ answers: true, version: '5.1', languageMode: 'ConstrainedLanguage' }, 'powershell-restricted'],
    [{ answers: true, version: '5.1', languageMode: 'FullLanguage' }, undefined],
  ] as const)('PowerShell: %j', (powerShell, code) => {
    expect(codes(judge({ machine: { powerShell } }).warnings)).toEqual(code === undefined ? [] : [code]);
  });

  test('an agent without a service', () => {
    expect(codes(judge({ services: [] }).warnings)).toEqual(['service-not-found']);
  });
});
