import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/base/finding.js';
import type { UpgradeChange } from '../../../src/changes/all.js';
import type { PackageDescription, PublisherCheck } from '../../../src/host/installer.js';
import type { MachineFacts } from '../../../src/host/machine.js';
import { planDigest } from '../../../src/plan/digest.js';
import type { Plan } from '../../../src/plan/plan.js';
import type { ComponentName } from '../../../src/product/components.js';
import { packageFileName, serverSetupFileName } from '../../../src/product/names.js';
import { applicationUrl, withoutSlash } from '../../../src/product/web-address.js';
import { planBackup } from '../../../src/stages/backup-pfdata/plan.js';
import { planInstallServer } from '../../../src/stages/install-mfa-server/plan.js';
import { targetVersion } from '../../../src/stages/install-mobile-app/target-version.js';
import { decidePool, newPoolName } from '../../../src/stages/install-web-component/application-pool.js';
import { planInstallWebComponent } from '../../../src/stages/install-web-component/plan.js';
import { planMergeConfiguration } from '../../../src/stages/merge-webconfig/plan.js';
import { prerequisiteFindings } from '../../../src/stages/order.js';
import type { PackageFacts, PackageTrust, Scope, Situation, UpgradeChoices } from '../../../src/stages/situation.js';
import { planStageInstallers } from '../../../src/stages/stage-installers/plan.js';
import { planUninstall } from '../../../src/stages/uninstall-phonefactor/plan.js';
import { planUpgrade } from '../../../src/stages/upgrade/plan.js';
import { samplePool } from '../../product/sample-inventory.js';
import { sampleChoices, sampleState, untouched } from '../sample-situation.js';

const setupPath = sampleChoices.setup?.path ?? '';
const trusted: PublisherCheck = {
  status: 'trusted',
  subject: 'CN=Microsoft Corporation, O=Microsoft Corporation, C=US',
};

function usable(change: Partial<PackageDescription> = {}, sha256 = 'a'.repeat(64)): PackageFacts {
  return { status: 'usable', sha256, description: { kind: 'msi', properties: {}, publisher: trusted, ...change } };
}

const withPackages = (packages: Situation['packages']): Situation => ({ ...untouched(), packages });
const byCode = (findings: readonly Finding[], code: string) => findings.find((finding) => finding.code === code);
const stepOf = (plan: Pick<Plan<UpgradeChange>, 'steps'>, id: string) => plan.steps.find((step) => step.id === id);
const changeOf = (plan: Pick<Plan<UpgradeChange>, 'steps'>, id: string) => {
  const step = stepOf(plan, id);
  return step?.type === 'change' ? step.change : undefined;
};
const webOf = (component: ComponentName) =>
  untouched().before.components.find((one) => one.component === component)?.web;

const newServer = (product: ComponentName = 'agent') =>
  sampleState({ products: [{ component: product, generation: 'mfa-server' }], webs: [] });

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

  test('a product that no installer entry removes is for a person', () => {
    const situation = untouched({
      products: [{ component: 'agent', generation: 'phonefactor', keyName: 'PhoneFactor Agent' }],
      webs: [],
    });
    const uninstall = planUninstall(situation, sampleChoices, 'whole-upgrade');
    expect(stepOf(uninstall, 'uninstall-agent')).toMatchObject({
      type: 'operator',
      operatorStep: {
        blocking: true,
        instructions: expect.arrayContaining([expect.stringContaining('PhoneFactor Agent')]),
      },
    });
  });

  test('the install path is kept only where there is one to keep, and only while the new server is not there', () => {
    const ids = (situation: Situation) =>
      planUninstall(situation, sampleChoices, 'whole-upgrade').steps.map(({ id }) => id);
    expect(ids(untouched())).toContain('keep-install-path');
    const { installPath: _path, ...withoutPath } = untouched().before;
    expect(ids({ ...untouched(), before: withoutPath })).not.toContain('keep-install-path');
    const { dataFile: _file, ...withoutData } = untouched().before;
    expect(ids({ ...untouched(), before: withoutData })).not.toContain('keep-install-path');
    expect(ids({ ...untouched(), now: newServer() })).not.toContain('keep-install-path');
  });
});

describe('the backup', () => {
  test('is of all that the upgrade deals with, where and as long as was chosen', () => {
    const choices = { ...sampleChoices, keepBackups: 3, oldInstallers: 'D:\\old' };
    expect(changeOf(planBackup(untouched(), choices, 'whole-upgrade'), 'create-backup-set')).toEqual({
      kind: 'create-backup-set',
      components: ['agent', 'user-portal', 'mobile-app', 'web-service-sdk'],
      destination: sampleChoices.backupDestination,
      keep: 3,
      oldInstallers: 'D:\\old',
    });
    const alone = planBackup(untouched(), sampleChoices, 'single-stage');
    expect(changeOf(alone, 'create-backup-set')).not.toHaveProperty('keep');
  });

  test('is made with the services stopped; alone it starts them again, in an upgrade they stay stopped', () => {
    const ids = (scope: Scope, situation = untouched()) =>
      planBackup(situation, sampleChoices, scope).steps.map(({ id }) => id);
    expect(ids('whole-upgrade')).toEqual(['stop-services', 'create-backup-set']);
    expect(ids('single-stage')).toEqual(['stop-services', 'create-backup-set', 'start-stopped-services']);
    const webServer = untouched({
      products: [{ component: 'user-portal', generation: 'phonefactor' }],
      webs: [{ component: 'user-portal' }],
    });
    expect(ids('single-stage', webServer)).toEqual(['create-backup-set']);
  });

  test('comes after the default web.configs were taken out of the old packages, where these were given', () => {
    const choices = { ...sampleChoices, oldInstallers: 'D:\\old' };
    const plan = planBackup(untouched(), choices, 'whole-upgrade');
    expect(plan.steps.map(({ id }) => id)).toEqual([
      'extract-default-configurations',
      'stop-services',
      'create-backup-set',
    ]);
    expect(changeOf(plan, 'extract-default-configurations')).toMatchObject({ oldInstallers: 'D:\\old' });
  });

  const backup = { folder: 'C:\\b', manifestSha256: '', changedSince: [] };
  const all = ['agent', 'user-portal', 'mobile-app', 'web-service-sdk'] as const;

  test.each<[string, Situation, boolean]>([
    [
      'is not made again where a set holds all as it is',
      { ...untouched(), backup: { ...backup, components: all } },
      false,
    ],
    [
      'is made where something changed since',
      { ...untouched(), backup: { ...backup, components: all, changedSince: ['C:\\x'] } },
      true,
    ],
    ['is made where a part is in no set', { ...untouched(), backup: { ...backup, components: ['agent'] } }, true],
    ['is not made where nothing is left to remove', { ...untouched(), now: newServer() }, false],
  ])('%s', (_what, situation, isMade) => {
    const { steps, blockers } = planBackup(situation, sampleChoices, 'whole-upgrade');
    expect(steps.some(({ id }) => id === 'create-backup-set')).toBe(isMade);
    if (!isMade) expect(steps).toEqual([]);
    expect(blockers).toEqual([]);
  });

  test('is confirmed and renewed with the same destination before the first removal', () => {
    expect(changeOf(planUninstall(untouched(), sampleChoices, 'whole-upgrade'), 'confirm-backup-set')).toMatchObject({
      kind: 'confirm-backup-set',
      components: [...all],
      destination: sampleChoices.backupDestination,
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
      'data-file',
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

  test('what the vendor signed and Windows trusts does not stop, nor what the named organization signed', () => {
    expect(setup(usable({ kind: 'setup' }))).toEqual([]);
    const old = usable({ publisher: { status: 'trusted', subject: 'CN=x, O="PhoneFactor, Inc.", C=US' } });
    expect(setup(old)).toEqual([]);
    const contoso = usable({ publisher: { status: 'trusted', subject: 'CN=x', organization: 'Contoso' } });
    expect(setup(contoso, {}, { signers: ['CONTOSO'] })).toEqual([]);
    expect(setup(usable({ kind: 'setup' }), {}, { signers: ['Contoso'] })).not.toEqual([]);
  });

  test('a signer that only calls itself like the vendor stops', () => {
    for (const subject of [
      'CN=Microsoft Corporation, O=Mallory',
      'CN=O=Microsoft Corporation',
      'O=Microsoft Corporation Ltd',
    ]) {
      expect(setup(usable({ publisher: { status: 'trusted', subject } }))).toMatchObject([
        { code: 'package-signer-unexpected' },
      ]);
    }
  });

  test('a package whose hash was given stops nothing, and the plan has the same digest with it', () => {
    const notJudged = usable({ publisher: { status: 'not-checked', reason: 'PowerShell was refused.' } });
    const packageTrust = { sha256: ['a'.repeat(64)] };
    expect(setup(notJudged, {}, packageTrust)).toEqual([]);
    expect(setup(notJudged, {}, { sha256: ['b'.repeat(64)] })).toHaveLength(1);
    const digestOf = (choices: UpgradeChoices) => planDigest(planUpgrade(untouched(), choices));
    expect(digestOf({ ...sampleChoices, packageTrust })).toBe(digestOf(sampleChoices));
  });

  test('a setup program whose hash was pinned need not be signed', () => {
    const unsigned = usable({ publisher: { status: 'unsigned' } });
    expect(setup(unsigned, { sha256: 'A'.repeat(64) })).toEqual([]);
  });

  test('a part that is neither old nor new stops nothing', () => {
    const situation = untouched({ products: [{ component: 'agent', generation: 'phonefactor' }], webs: [] });
    expect(planInstallWebComponent('user-portal', situation, sampleChoices, 'whole-upgrade')).toEqual({
      steps: [],
      warnings: [],
      blockers: [],
    });
    expect(planMergeConfiguration('user-portal', situation, sampleChoices, 'whole-upgrade').steps).toEqual([]);
  });

  test('prerequisites of other parts do not; those that only advise warn', () => {
    const now = untouched().now;
    const check = (id: string, neededBy: readonly ComponentName[], satisfied = false) => ({
      id,
      neededBy,
      satisfied,
      found: `${id} not there`,
      advice: 'Install it.',
    });
    const prerequisites = [
      check('dotnet-4.5', ['user-portal', 'mobile-app']),
      check('vc-runtime-x64', ['agent']),
      check('iis-metabase', ['user-portal'], true),
      check('cloud-service', ['user-portal']),
    ];
    const { blockers, warnings } = prerequisiteFindings({ ...now, prerequisites }, ['user-portal']);
    expect(blockers).toEqual([
      {
        code: 'prerequisite-dotnet-4.5',
        message: expect.stringContaining('dotnet-4.5 not there'),
        advice: 'Install it.',
      },
    ]);
    expect(warnings.map(({ code }) => code)).toEqual(['prerequisite-cloud-service']);
  });

  test('the parts that are in the way are reported with the order of the stages', () => {
    const alone = (situation: Situation) =>
      planInstallWebComponent('web-service-sdk', situation, sampleChoices, 'single-stage').blockers;
    expect(byCode(alone(untouched()), 'phonefactor-still-installed')?.message).toContain('User Portal');
    const removed = { ...untouched().now, components: [] };
    expect(byCode(alone({ ...untouched(), now: removed }), 'server-not-installed')?.message).toContain(
      'install-web-service-sdk',
    );
    expect(byCode(alone({ ...untouched(), now: newServer() }), 'operator-step-open')).toMatchObject({
      input: 'completed-operator-steps',
      message: expect.stringContaining('activate-server'),
      advice: expect.stringContaining('activate-server'),
    });
    const webServer = untouched({
      products: [{ component: 'user-portal', generation: 'phonefactor' }],
      webs: [{ component: 'user-portal' }],
      installPath: null,
    });
    const portal = planInstallWebComponent(
      'user-portal',
      { ...webServer, now: { ...webServer.now, components: [] } },
      fromFolder,
      'single-stage',
    );
    expect(portal.blockers).toEqual([]);
    const server = planInstallServer({ ...untouched(), now: removed }, sampleChoices, 'single-stage').blockers;
    expect(server.map(({ code }) => code)).toEqual([]);
  });
});

describe('the application pool', () => {
  const web = webOf('user-portal');
  if (web === undefined) throw new Error('The sample has a portal.');
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

describe('the version that is upgraded to', () => {
  const version = (situation: Situation, choices: UpgradeChoices) => targetVersion(situation, choices);
  const { targetVersion: _left, ...open } = sampleChoices;
  const packages = { [setupPath]: usable({ productVersion: '8.0.1' }) };

  test("is the one that was given, else the installed server's, else its setup program's", () => {
    expect(version(withPackages(packages), sampleChoices)).toBe('7.1.2');
    expect(version({ ...withPackages(packages), now: newServer() }, open)).toBe('8.0.1.1');
    expect(version(withPackages(packages), open)).toBe('8.0.1');
    expect(version(withPackages({ [setupPath]: { status: 'missing', reason: 'x' } }), open)).toBeUndefined();
    const { setup: _setup, ...nothing } = open;
    expect(version(withPackages(packages), nothing)).toBeUndefined();
    expect(version({ ...untouched(), now: newServer('user-portal') }, nothing)).toBeUndefined();
  });
});

describe('addresses', () => {
  const web = webOf('user-portal');
  if (web === undefined) throw new Error('The sample has a portal.');
  const url = (...bindings: readonly (readonly [string, string])[]) =>
    applicationUrl(
      { ...web, bindings: bindings.map(([protocol, information]) => ({ protocol, information })) },
      'MFA1',
      '/Portal/',
    );

  test('are those that users type: https first, host name of the binding, port where it is not the usual one', () => {
    expect(url(['http', '*:80:'])).toBe('http://mfa1/Portal');
    expect(url(['http', '*:8080:'])).toBe('http://mfa1:8080/Portal');
    expect(url(['http', '*:443:'])).toBe('http://mfa1:443/Portal');
    expect(url(['http', '*:80:'], ['https', '*:443:'])).toBe('https://mfa1/Portal');
    expect(url(['https', '10.0.0.1:8443:MFA.Contoso.com'])).toBe('https://mfa.contoso.com:8443/Portal');
    expect(url(['https', '[2001:db8::1]:443:mfa.contoso.com'])).toBe('https://mfa.contoso.com/Portal');
    expect(url()).toBe('https://mfa1/Portal');
    expect(url(['net.tcp', '808:*'])).toMatch(/^net\.tcp:\/\/mfa1/);
  });

  test('are the same with and without slashes around the directory', () => {
    for (const name of ['a/b', '/a/b', 'a/b/', '//a/b//']) expect(withoutSlash(name)).toBe('a/b');
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

describe('packages that are copied to a web server', () => {
  const staging = {
    destination: '\\\\web1\\in',
    components: ['user-portal', 'mobile-app'],
    architectures: ['x86', 'x64'],
  } as const;
  const folder = 'C:\\Program Files\\PhoneFactor';
  const names = (['user-portal', 'mobile-app'] as const).flatMap((component) =>
    (['x86', 'x64'] as const).map((architecture) => packageFileName(component, architecture)),
  );

  test('are each component in each processor type, from the install folder, with the hash that is copied', () => {
    const packages = Object.fromEntries(names.map((name) => [`${folder}\\${name}`, usable()]));
    const plan = planStageInstallers(withPackages(packages), { ...sampleChoices, staging });
    expect(plan.blockers).toEqual([]);
    expect(plan.steps.map(({ id, stage, documentStep }) => [id, stage, documentStep])).toEqual(
      names.map((name) => [`copy-${name}`, 'stage-installers', 'I4.1']),
    );
    const [first = ''] = names;
    expect(changeOf(plan, `copy-${first}`)).toEqual({
      kind: 'copy-package',
      component: 'user-portal',
      from: `${folder}\\${first}`,
      to: `\\\\web1\\in\\${first}`,
      sha256: 'a'.repeat(64),
    });
  });

  test('that are not there are not copied, and for the mobile app the reason is reported', () => {
    const { steps, blockers } = planStageInstallers(untouched(), { ...sampleChoices, staging });
    expect(steps).toEqual([]);
    expect(blockers.map(({ input }) => input)).toEqual([
      'package-folder',
      'package-folder',
      'components',
      'components',
    ]);
  });

  test('come from the folder that was given', () => {
    const chosen = { ...sampleChoices, staging, packageFolder: 'E:\\p' };
    const packages = { [`E:\\p\\${names[0]}`]: usable() };
    expect(planStageInstallers(withPackages(packages), chosen).steps).toHaveLength(1);
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
