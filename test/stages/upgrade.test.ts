import { describe, expect, test } from '@jest/globals';
import { openNeeds } from '../../src/changes/steps.js';
import { planDigest } from '../../src/plan/digest.js';
import { planInstallServer } from '../../src/stages/install-mfa-server/plan.js';
import { planInstallWebComponent } from '../../src/stages/install-web-component/plan.js';
import { webServiceSdkAddress } from '../../src/stages/merge-webconfig/plan.js';
import type { Situation, UpgradeChoices } from '../../src/stages/situation.js';
import { planUninstall } from '../../src/stages/uninstall-phonefactor/plan.js';
import { planUpgrade } from '../../src/stages/upgrade/plan.js';
import { after, sampleChoices, sampleState, untouched } from './sample-situation.js';

const ids = (situation: Situation, choices: UpgradeChoices = sampleChoices) =>
  planUpgrade(situation, choices).steps.map(({ id }) => id);
const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);
const blockerCodes = (situation: Situation, choices: UpgradeChoices = sampleChoices) =>
  codes(planUpgrade(situation, choices).blockers);
const allNew: UpgradeChoices = {
  ...sampleChoices,
  virtualDirectories: {
    'user-portal': { name: 'new' },
    'mobile-app': { name: 'new' },
    'web-service-sdk': { name: 'new' },
  },
};

describe('the order of the document', () => {
  test('backup, portal, mobile app, SDK, agent, then server, SDK, portal, mobile app, settings', () => {
    expect(ids(untouched())).toEqual([
      'stop-services',
      'create-backup-set',
      'confirm-backup-set',
      'uninstall-user-portal',
      'uninstall-mobile-app',
      'uninstall-web-service-sdk',
      'uninstall-agent',
      'keep-install-path',
      'install-server',
      'start-product-services',
      'activate-server',
      'confirm-replication-group',
      'application-pool-for-web-service-sdk',
      'install-web-service-sdk',
      'restore-web-settings-web-service-sdk',
      'application-pool-for-user-portal',
      'install-user-portal',
      'restore-web-settings-user-portal',
      'restore-themes',
      'application-pool-for-mobile-app',
      'install-mobile-app',
      'restore-web-settings-mobile-app',
      'merge-configuration-user-portal',
      'merge-configuration-mobile-app',
    ]);
    expect(blockerCodes(untouched())).toEqual([]);
  });

  test('what a step needs comes before it, and what the plan lacks is not waited for', () => {
    const plan = planUpgrade(untouched(), allNew);
    const all = plan.steps.map(({ id }) => id);
    for (const [index, step] of plan.steps.entries()) {
      const needs = openNeeds(plan, step);
      expect({ id: step.id, late: needs.filter((id) => all.indexOf(id) >= index) }).toEqual({ id: step.id, late: [] });
    }
    const install = plan.steps.find(({ id }) => id === 'install-server');
    const uninstall = plan.steps.find(({ id }) => id === 'uninstall-agent');
    if (install === undefined || uninstall === undefined) throw new Error('The plan installs and removes.');
    expect(openNeeds(plan, install)).toEqual(['uninstall-agent', 'keep-install-path']);
    expect(openNeeds({ steps: plan.steps.slice(all.indexOf('install-server')) }, install)).toEqual([]);
    expect(openNeeds(plan, uninstall)).toEqual(['confirm-backup-set']);
  });

  test('a step id is once in a plan', () => {
    const all = ids(untouched(), allNew);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('from any point on, planning again names only what is left', () => {
  test.each([
    ['names kept', sampleChoices],
    ['new names', allNew],
  ])('%s: each prefix carries on with the rest and the end is empty', (_name, choices) => {
    let situation = untouched();
    const first = planUpgrade(situation, choices);
    for (const [index, step] of first.steps.entries()) {
      situation = after(situation, step);
      const rest = first.steps.slice(index + 1).map(({ id }) => id);
      const left = planUpgrade(situation, choices).steps.map(({ id }) => id);
      // Steps that only look are planned again as long as their stage is open; nothing outside the first plan appears.
      expect(left.filter((id) => !rest.includes(id) && !isRepeatable(id))).toEqual([]);
      expect(rest.filter((id) => !left.includes(id) && !isRepeatable(id))).toEqual([]);
    }
    expect(planUpgrade(situation, choices).steps).toEqual([]);
  });

  const isRepeatable = (id: string) =>
    id.startsWith('restore-web-settings') ||
    id.startsWith('application-pool') ||
    ['stop-services', 'confirm-backup-set', 'keep-install-path', 'start-product-services'].includes(id);
});

describe('the choice of names and its consequences', () => {
  test('new names bring the new portal address to a person, twice', () => {
    const plan = planUpgrade(untouched(), allNew);
    const people = plan.steps.flatMap((step) => (step.type === 'operator' ? [step.operatorStep] : []));
    expect(people.map(({ id }) => id)).toEqual([
      'activate-server',
      'confirm-replication-group',
      'set-portal-url',
      'inform-users',
      'change-sdk-callers',
      'change-mobile-app-address',
    ]);
    expect(people.find(({ id }) => id === 'inform-users')?.instructions.join(' ')).toContain(
      'https://[public address]/PhoneFactor to https://[public address]/MultiFactorAuth',
    );
  });

  test('a new SDK name rewrites the address in portal and mobile app, a kept one does not', () => {
    const addresses = (choices: UpgradeChoices) =>
      planUpgrade(untouched(), choices).steps.flatMap((step) =>
        step.type === 'change' && step.change.kind === 'merge-configuration' ? [step.change.webServiceSdk] : [],
      );
    const rewritten = {
      rule: 'virtual-directory',
      from: 'PhoneFactorWebServiceSdk',
      to: 'MultiFactorAuthWebServiceSdk',
    };
    expect(addresses(allNew)).toEqual([rewritten, rewritten]);
    expect(addresses(sampleChoices)).toEqual([{ rule: 'unchanged' }, { rule: 'unchanged' }]);
    const given = { rule: 'replace', url: 'https://mfa9.contoso.local:8443/sdk/PfWsSdk.asmx' };
    expect(addresses({ ...sampleChoices, webServiceSdkUrl: given.url })).toEqual([given, given]);
  });

  test('a folder that a person names is put into the registry before the new server is installed', () => {
    const before = sampleState();
    const views = (names: readonly ('32' | '64')[]) => ({ path: 'C:\\Program Files\\PhoneFactor', views: names });
    const now = { ...sampleState({ products: [], webs: [] }), installPath: views([]) };
    const steps = (installPath: ReturnType<typeof views>) =>
      planInstallServer({ ...untouched(), before, now: { ...now, installPath } }, sampleChoices, 'single-stage').steps;
    expect(steps(views([])).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['keep-install-path', 'install-server']),
    );
    expect(steps(views([]))[0]?.id).toBe('keep-install-path');
    expect(steps(views(['32'])).map(({ id }) => id)).not.toContain('keep-install-path');
  });

  test('where the SDK is on another server, the old address names the directory that gets the new name', () => {
    const state = sampleState({ products: [], webs: [] });
    const address = (oldUrl: string | undefined, choices: UpgradeChoices) =>
      webServiceSdkAddress({ before: state, now: state }, choices, oldUrl);
    const renamed = (from: string) => ({ rule: 'virtual-directory', from, to: 'MultiFactorAuthWebServiceSdk' });
    expect(address('https://mfa99.contoso.local:8443/mfasdk/PfWsSdk.asmx', allNew)).toEqual(renamed('mfasdk'));
    expect(address('https://mfa99/apps/mfa sdk/PfWsSdk.asmx?x=1', allNew)).toEqual(renamed('apps/mfa sdk'));
    expect(address('https://mfa99/MultiFactorAuthWebServiceSdk/PfWsSdk.asmx', allNew)).toEqual({ rule: 'unchanged' });
    for (const nameless of [undefined, 'no address', 'https://mfa99/PfWsSdk.asmx'])
      expect(address(nameless, allNew)).toEqual(renamed('PhoneFactorWebServiceSdk'));
    expect(address('https://mfa99/mfasdk/PfWsSdk.asmx', sampleChoices)).toEqual({ rule: 'unchanged' });
  });

  test('a directory that was renamed keeps its own name under "keep"', () => {
    const situation = untouched({ webs: [{ component: 'user-portal', virtualDirectory: 'mfa' }] });
    const install = planUpgrade(situation, sampleChoices).steps.find(({ id }) => id === 'install-user-portal');
    expect(install).toMatchObject({ change: { virtualDirectory: 'mfa', siteId: 1 } });
  });
});

describe('the mobile app', () => {
  test('is left out for 8.0 and later, with the reason', () => {
    const plan = planUpgrade(untouched(), { ...sampleChoices, targetVersion: '8.0.2' });
    expect(plan.steps.map(({ id }) => id)).not.toContain('install-mobile-app');
    expect(plan.steps.map(({ id }) => id)).not.toContain('merge-configuration-mobile-app');
    expect(plan.steps.map(({ id }) => id)).toContain('uninstall-mobile-app');
    expect(codes(plan.warnings)).toContain('mobile-app-left-out');
  });

  test('blocks while the target version is unknown, and names the input', () => {
    const { targetVersion: _left, ...choices } = sampleChoices;
    const blocker = planUpgrade(untouched(), choices).blockers.find(({ code }) => code === 'target-version-unknown');
    expect(blocker?.input).toBe('target-version');
  });
});

describe('what stops a plan', () => {
  test('no part of the product', () => {
    expect(blockerCodes(untouched({ products: [], webs: [], installPath: null }))).toContain('no-phonefactor-found');
  });

  test.each(['missing', 'empty', 'unreadable'] as const)('a data file that is %s', (status) => {
    expect(blockerCodes(untouched({ dataFile: { status } }))).toContain(`data-file-${status}`);
  });

  test('no setup program, one of another name, one that is not there', () => {
    const { setup: _left, ...without } = sampleChoices;
    expect(blockerCodes(untouched(), without)).toContain('setup-not-given');
    const named = (path: string): UpgradeChoices => ({ ...sampleChoices, setup: { path, arguments: '/S' } });
    expect(blockerCodes(untouched(), named('C:\\x\\UserPortalSetup64.msi'))).toContain('setup-wrong-name');
    const path = 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe';
    const missing: Situation = { ...untouched(), packages: { [path]: { status: 'missing', reason: 'not there' } } };
    expect(blockerCodes(missing)).toContain('setup-missing');
  });

  test('a package for the other processor type', () => {
    const path = 'D:\\packages\\MultiFactorAuthenticationUserPortalSetup64.msi';
    const situation: Situation = {
      ...untouched(),
      packages: {
        [path]: {
          status: 'usable',
          sha256: '0'.repeat(64),
          description: {
            kind: 'msi',
            architecture: 'x86',
            properties: {},
            publisher: { status: 'not-checked', reason: 'sample' },
          },
        },
      },
    };
    expect(blockerCodes(situation, { ...sampleChoices, packageFolder: 'D:\\packages' })).toContain(
      'package-wrong-bitness',
    );
  });

  test('a pool on .NET 2.0 under an account whose password nobody can read', () => {
    const pool = {
      name: 'DefaultAppPool',
      managedRuntimeVersion: 'v2.0',
      pipelineMode: 'Classic',
      enable32Bit: false,
      identity: { type: 'SpecificUser', userName: 'CONTOSO\\PFUP_MFA1' },
      state: 'started',
    } as const;
    expect(blockerCodes(untouched({ pools: [pool] }))).toContain('application-pool-needed');
  });

  test('a web server without a place for the packages', () => {
    const situation = untouched({
      installPath: null,
      products: [{ component: 'user-portal', generation: 'phonefactor' }],
      webs: [{ component: 'user-portal' }],
    });
    expect(blockerCodes(situation)).toContain('package-folder-not-given');
    expect(blockerCodes(situation, { ...sampleChoices, packageFolder: '\\\\mfa1\\installers$' })).toEqual([]);
  });
});

describe('a stage on its own keeps the order', () => {
  test('the removal refuses without a backup set with everything', () => {
    const situation = untouched();
    expect(codes(planUninstall(situation, sampleChoices, 'single-stage').blockers)).toEqual(['no-backup-set']);
    const backup = { folder: 'C:\\b', manifestSha256: '', changedSince: [] };
    const part: Situation = { ...situation, backup: { ...backup, components: ['agent'] } };
    expect(codes(planUninstall(part, sampleChoices, 'single-stage').blockers)).toEqual(['no-backup-set']);
    const whole: Situation = {
      ...situation,
      backup: { ...backup, components: ['agent', 'user-portal', 'mobile-app', 'web-service-sdk'] },
    };
    expect(planUninstall(whole, sampleChoices, 'single-stage').blockers).toEqual([]);
  });

  test('the server does not come before the removal, the portal not before the activation', () => {
    const situation = untouched();
    expect(codes(planInstallServer(situation, sampleChoices, 'single-stage').blockers)).toContain(
      'phonefactor-still-installed',
    );
    const installed = sampleState({ products: [{ component: 'agent', generation: 'mfa-server' }], webs: [] });
    const blockers = (said: readonly string[]) =>
      codes(
        planInstallWebComponent(
          'user-portal',
          { ...situation, now: installed, confirmed: new Set(said) },
          sampleChoices,
          'single-stage',
        ).blockers,
      );
    expect(blockers([])).toEqual(['operator-step-open', 'operator-step-open']);
    expect(blockers(['activate-server', 'confirm-replication-group'])).toEqual([]);
  });

  test('without arguments for the setup program a person runs the wizard', () => {
    const choices: UpgradeChoices = {
      ...sampleChoices,
      setup: { path: 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe' },
    };
    const [step] = planInstallServer(untouched(), choices, 'whole-upgrade').steps;
    expect(step).toMatchObject({ type: 'operator', operatorStep: { id: 'run-server-setup', blocking: true } });
  });
});

describe('the digest', () => {
  test('stays with the same server and choices, changes with either', () => {
    const digest = (situation: Situation, choices = sampleChoices) => planDigest(planUpgrade(situation, choices));
    expect(digest(untouched())).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(digest(untouched())).toBe(digest(untouched()));
    expect(digest(untouched({ machine: { name: 'MFA2' } }))).not.toBe(digest(untouched()));
    expect(digest(untouched(), allNew)).not.toBe(digest(untouched()));
    const edited = untouched({
      webs: [{ component: 'user-portal', configuration: '<configuration><a/></configuration>' }],
    });
    const plain = untouched({ webs: [{ component: 'user-portal' }] });
    expect(digest(edited)).not.toBe(digest(plain));
  });

  test('does not depend on the size of the data file, which the product writes to all the time', () => {
    const digest = (size: number) => planDigest(planUpgrade(untouched({ dataFile: { size } }), sampleChoices));
    expect(digest(40_000)).toBe(digest(50_000));
  });
});
