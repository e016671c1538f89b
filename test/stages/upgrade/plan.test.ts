import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/base/finding.js';
import type { PackageDescription } from '../../../src/host/installer.js';
import type { MachineFacts } from '../../../src/host/machine.js';
import type { ComponentName } from '../../../src/product/components.js';
import { packageFileName, serverSetupFileName } from '../../../src/product/names.js';
import { planBackup } from '../../../src/stages/backup-pfdata/plan.js';
import { planInstallServer } from '../../../src/stages/install-mfa-server/plan.js';
import { newPoolName } from '../../../src/stages/install-web-component/application-pool.js';
import { planInstallWebComponent } from '../../../src/stages/install-web-component/plan.js';
import { planMergeConfiguration } from '../../../src/stages/merge-webconfig/plan.js';
import type { PackageFacts, PackageTrust, Situation, UpgradeChoices } from '../../../src/stages/situation.js';
import { planStageInstallers } from '../../../src/stages/stage-installers/plan.js';
import { planUninstall } from '../../../src/stages/uninstall-phonefactor/plan.js';
import { planUpgrade } from '../../../src/stages/upgrade/plan.js';
import { sampleChoices, untouched } from '../sample-situation.js';
import { byCode, changeOf, setupPath, stepOf, usable, webOf, withPackages } from '../stage-plans.js';

describe('every step of the upgrade', () => {
  test('is under its stage and under the step of the document that it comes from', () => {
    const renamed: UpgradeChoices = {
      ...sampleChoices,
      virtualDirectories: { ...sampleChoices.virtualDirectories, 'user-portal': { name: 'new' } },
    };
    const steps = planUpgrade(untouched(), renamed).steps.map(({ id, stage, documentStep = '-' }) => [
      id,
      stage,
      documentStep,
    ]);
    expect(steps).toEqual([
      ['stop-services', 'backup-pfdata', '-'],
      ['create-backup-set', 'backup-pfdata', 'U1, U2.1, U2.2, U3.1'],
      ['confirm-backup-set', 'uninstall-phonefactor', '-'],
      ['uninstall-user-portal', 'uninstall-phonefactor', 'U2.3'],
      ['uninstall-mobile-app', 'uninstall-phonefactor', 'U3.2'],
      ['uninstall-web-service-sdk', 'uninstall-phonefactor', 'U4'],
      ['uninstall-agent', 'uninstall-phonefactor', 'U5'],
      ['keep-install-path', 'uninstall-phonefactor', 'U5'],
      ['install-server', 'install-mfa-server', 'I0'],
      ['start-product-services', 'install-mfa-server', 'I0'],
      ['activate-server', 'install-mfa-server', 'I1'],
      ['confirm-replication-group', 'install-mfa-server', 'I1'],
      ['application-pool-for-web-service-sdk', 'install-web-service-sdk', '-'],
      ['install-web-service-sdk', 'install-web-service-sdk', 'I2'],
      ['restore-web-settings-web-service-sdk', 'install-web-service-sdk', 'I2'],
      ['application-pool-for-user-portal', 'install-portal', '-'],
      ['install-user-portal', 'install-portal', 'I3, I4.2'],
      ['restore-web-settings-user-portal', 'install-portal', 'I3, I4.2'],
      ['restore-themes', 'install-portal', 'U2.2'],
      ['application-pool-for-mobile-app', 'install-mobile-app', '-'],
      ['install-mobile-app', 'install-mobile-app', 'I4.2'],
      ['restore-web-settings-mobile-app', 'install-mobile-app', 'I4.2'],
      ['merge-configuration-user-portal', 'merge-webconfig', 'I4.3'],
      ['merge-configuration-mobile-app', 'merge-webconfig', 'I4.3'],
      ['set-portal-url', 'install-portal', 'I3, I4.2'],
      ['inform-users', 'install-portal', 'I3, I4.2'],
    ]);
  });

  test('shows the approver what it is about: product, version, place', () => {
    const plan = planUpgrade(untouched(), sampleChoices);
    const title = (id: string) => stepOf(plan, id)?.title;
    for (const { title } of plan.steps) expect(title).toMatch(/\w+ \w+/);
    expect(title('uninstall-user-portal')).toContain('PhoneFactor User Portal 5.0.4');
    expect(title('install-server')).toContain('C:\\Program Files\\PhoneFactor');
    expect(title('install-user-portal')).toContain('/PhoneFactor of site "Default Web Site"');
    expect(title('application-pool-for-user-portal')).toContain(newPoolName);
    expect(title('restore-themes')).toContain('Contoso');
  });
});

describe('what is removed and installed', () => {
  const plan = planUpgrade(withPackages({ [setupPath]: usable({ kind: 'setup' }, 'b'.repeat(64)) }), sampleChoices);

  test('is named by what cannot be mistaken: product code, hash, site, pool', () => {
    expect(changeOf(plan, 'uninstall-agent')).toEqual({
      kind: 'uninstall-product',
      component: 'agent',
      generation: 'phonefactor',
      productCode: '{50000000-0000-4000-8000-000000000001}',
      displayName: 'PhoneFactor Agent',
      version: '5.0.4',
    });
    expect(changeOf(plan, 'install-server')).toEqual({
      kind: 'install-server',
      setupPath,
      arguments: '/S',
      installPath: 'C:\\Program Files\\PhoneFactor',
      sha256: 'b'.repeat(64),
    });
    expect(changeOf(plan, 'install-user-portal')).toMatchObject({
      kind: 'install-web-component',
      siteId: 1,
      virtualDirectory: 'PhoneFactor',
      applicationPool: newPoolName,
    });
    expect(changeOf(plan, 'restore-web-settings-user-portal')).toMatchObject({
      kind: 'restore-web-settings',
      path: '/PhoneFactor',
      settings: webOf('user-portal')?.settings,
    });
    expect(changeOf(plan, 'keep-install-path')).toMatchObject({
      kind: 'keep-install-path',
      installPath: 'C:\\Program Files\\PhoneFactor',
      dataFile: 'C:\\Program Files\\PhoneFactor\\Data\\PhoneFactor.pfdata',
    });
    expect(changeOf(plan, 'start-product-services')).toEqual({
      kind: 'start-services',
      which: { those: 'of-the-product' },
    });
    expect(changeOf(plan, 'restore-themes')).toEqual({
      kind: 'restore-themes',
      component: 'user-portal',
      themes: ['Contoso'],
      site: 'Default Web Site',
      path: '/PhoneFactor',
    });
  });
});

/** Every finding says what happened to what, what to do, and which input settles it, where one does. */
describe('what stops or warns', () => {
  const missing: PackageFacts = { status: 'missing', reason: 'The file was not found.' };
  const path = 'D:\\packages\\MultiFactorAuthenticationUserPortalSetup64.msi';
  const fromFolder = { ...sampleChoices, packageFolder: 'D:\\packages' };
  const install = (situation: Situation, choices: UpgradeChoices = sampleChoices) =>
    planInstallWebComponent('user-portal', situation, choices, 'whole-upgrade').blockers;
  const setup = (
    facts: PackageFacts,
    change: Partial<NonNullable<UpgradeChoices['setup']>> = {},
    packageTrust: PackageTrust = {},
  ) =>
    planInstallServer(
      withPackages({ [change.path ?? setupPath]: facts }),
      { ...sampleChoices, setup: { path: setupPath, ...change }, packageTrust },
      'whole-upgrade',
    ).blockers;
  const setupOn = (machine: Partial<MachineFacts>, description: Partial<PackageDescription>) =>
    planInstallServer(
      { ...untouched({ machine }), packages: { [setupPath]: usable(description) } },
      { ...sampleChoices, setup: { path: setupPath } },
      'whole-upgrade',
    ).blockers;
  const { setup: _none, ...withoutSetup } = sampleChoices;
  const withoutWeb = (component: ComponentName): Situation => {
    const before = untouched().before;
    const components = before.components.map((one) => {
      if (one.component !== component) return one;
      const { web: _web, ...rest } = one;
      return rest;
    });
    return { ...untouched(), before: { ...before, components } };
  };
  const wrongPool = { ...sampleChoices, applicationPool: 'Nothing' };
  const staging = { destination: '\\\\web1\\in', components: ['user-portal'], architectures: ['x64'] } as const;
  const portalPackage = `C:\\Program Files\\PhoneFactor\\${packageFileName('user-portal', 'x64')}`;
  const staged = (facts?: PackageFacts) =>
    planStageInstallers(withPackages(facts ? { [portalPackage]: facts } : {}), { ...sampleChoices, staging }).blockers;

  test.each<[string, () => readonly Finding[], string, string | undefined]>([
    [
      'no-phonefactor-found',
      () =>
        planBackup(untouched({ products: [], webs: [], installPath: null }), sampleChoices, 'whole-upgrade').blockers,
      'MFA1',
      'server-before',
    ],
    [
      'data-file-missing',
      () => planBackup(untouched({ dataFile: null }), sampleChoices, 'whole-upgrade').blockers,
      'PhoneFactor.pfdata',
      'data-file',
    ],
    [
      'data-file-unreadable',
      () =>
        planBackup(
          untouched({ dataFile: { status: 'unreadable', reason: 'In use by notepad.' } }),
          sampleChoices,
          'whole-upgrade',
        ).blockers,
      'In use by notepad.',
      undefined,
    ],
    ['setup-not-given', () => planInstallServer(untouched(), withoutSetup, 'whole-upgrade').blockers, '', 'setup-path'],
    ['setup-wrong-name', () => setup(usable(), { path: 'C:\\x\\other.exe' }), 'C:\\x\\other.exe', 'setup-path'],
    ['setup-missing', () => setup(missing), 'The file was not found.', 'setup-path'],
    [
      'setup-does-not-run',
      () => setupOn({ architecture: 'x86' }, { architecture: 'x64' }),
      'it is a 64-bit program, and this Windows is 32-bit',
      'setup-path',
    ],
    [
      'setup-does-not-run',
      () =>
        setupOn(
          { operatingSystem: { name: 'Windows Server 2012 R2 Standard', version: '6.3.9600' } },
          { minimumWindows: '10.0' },
        ),
      'it needs Windows 10.0, and this is Windows Server 2012 R2 Standard (6.3.9600)',
      'setup-path',
    ],
    ['setup-hash-mismatch', () => setup(usable(), { sha256: 'B'.repeat(64) }), 'b'.repeat(64), 'setup-sha256'],
    [
      'package-not-trusted',
      () => setup(usable({ publisher: { status: 'unsigned' } })),
      `${setupPath} is not signed`,
      'setup-sha256',
    ],
    [
      'package-not-trusted',
      () => setup(usable({ publisher: { status: 'untrusted', subject: 'CN=Mallory' } })),
      'CN=Mallory',
      'setup-sha256',
    ],
    ['package-missing', () => install(withPackages({ [path]: missing }), fromFolder), path, 'package-folder'],
    [
      'package-wrong-bitness',
      () => install(withPackages({ [path]: usable({ architecture: 'x86' }) }), fromFolder),
      'x86',
      'package-folder',
    ],
    [
      'package-not-trusted',
      () => install(withPackages({ [path]: usable({ publisher: { status: 'unsigned' } }) }), fromFolder),
      path,
      'package-sha256',
    ],
    ['web-application-unknown', () => install(withoutWeb('user-portal')), 'User Portal', 'web-applications'],
    ['application-pool-unusable', () => install(untouched(), wrongPool), 'Nothing', 'application-pool'],
    ['no-backup-set', () => planUninstall(untouched(), sampleChoices, 'single-stage').blockers, 'MFA1', 'backup-path'],
    ['package-missing', () => staged(), portalPackage, 'package-folder'],
    ['package-missing', () => staged(missing), 'The file was not found.', 'package-folder'],
    [
      'package-not-trusted',
      () => staged(usable({ publisher: { status: 'unsigned' } })),
      portalPackage,
      'package-sha256',
    ],
    [
      'package-signer-unexpected',
      () => setup(usable({ publisher: { status: 'trusted', subject: 'CN=Microsoft, O=Contoso, C=US' } })),
      'Contoso',
      'expected-signer',
    ],
    [
      'package-signature-not-judged',
      () => setup(usable({ publisher: { status: 'not-checked', reason: 'PowerShell was refused.' } })),
      'PowerShell was refused.',
      'setup-sha256',
    ],
    [
      'package-signature-not-judged',
      () => staged(usable({ publisher: { status: 'not-checked', reason: 'PowerShell was refused.' } })),
      portalPackage,
      'package-sha256',
    ],
    [
      'package-folder-not-given',
      () => planStageInstallers(untouched({ installPath: null }), { ...sampleChoices, staging }).blockers,
      '',
      'package-folder',
    ],
    [
      'component-not-installed',
      () => planMergeConfiguration('user-portal', untouched(), sampleChoices, 'single-stage').blockers,
      'User Portal',
      undefined,
    ],
  ])('%s names what it is about, what to do and the input', (code, findings, about, input) => {
    const finding = byCode(findings(), code);
    expect(finding?.message).toContain(about);
    expect(finding?.message).toMatch(/\w+ \w+/);
    expect(finding?.advice).toMatch(/\w+ \w+/);
    expect(finding?.input).toBe(input);
  });
});

describe('findings in a plan', () => {
  test('contain what decides: products, packages and their hashes, the data file, but no size of it', () => {
    const packages = {
      [setupPath]: usable({ productName: 'MFA', productVersion: '7.1.2' }),
      'C:\\x.msi': { status: 'missing', reason: 'r' } as const,
    };
    const { findings } = planUpgrade(withPackages(packages), sampleChoices);
    expect(findings).toMatchObject({
      machine: { name: 'MFA1', architecture: 'x64' },
      dataFile: { path: 'C:\\Program Files\\PhoneFactor\\Data\\PhoneFactor.pfdata', status: 'present' },
      packages: {
        [setupPath]: { status: 'usable', productName: 'MFA', productVersion: '7.1.2', sha256: 'a'.repeat(64) },
        'C:\\x.msi': { status: 'missing' },
      },
    });
    expect(JSON.stringify(findings)).not.toContain('40000');
    expect(serverSetupFileName).toMatch(/\.exe$/);
  });

  test('known failures are warned of while there is something to do, and not afterwards', () => {
    const hasWarnings = (situation: Situation) => planUpgrade(situation, sampleChoices).warnings.length > 0;
    const old = untouched({ machine: { operatingSystem: { name: 'Windows Server 2008 R2', version: '6.1.7601' } } });
    expect(hasWarnings(old)).toBe(true);
    const { installPath, ...withoutTraces } = { ...old.now, components: [] };
    expect(installPath).toBeDefined();
    const done = { ...old, now: withoutTraces, before: withoutTraces };
    expect(planUpgrade(done, sampleChoices).steps).toEqual([]);
    expect(hasWarnings(done)).toBe(false);
  });
});
