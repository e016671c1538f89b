import { describe, expect, test } from '@jest/globals';
import type { UpgradeChange } from '../../../src/changes/all.js';
import { stepOf, type UpgradePlan } from '../../../src/changes/steps.js';
import type { PublisherCheck } from '../../../src/host/installer.js';
import type { PackageFacts } from '../../../src/stages/situation.js';
import { administratorPrograms, cannotBeUndoneIn } from '../../../src/stages/view/programs.js';

const planOf = (changes: readonly UpgradeChange[], action = 'upgrade'): UpgradePlan => ({
  format: 2,
  action,
  server: 'MFA1',
  inputs: {},
  findings: {},
  steps: changes.map((change) => stepOf(change, { stage: action })),
  warnings: [],
  blockers: [],
});
const hash = '0123456789abcdef'.repeat(4);
const setupPath = 'C:\\Install\\Setup.exe';
const setup = (change: object): UpgradeChange => ({
  kind: 'install-server',
  setupPath,
  installPath: 'C:\\X',
  sha256: hash,
  ...change,
});
const removal = (generation: 'phonefactor' | 'mfa-server', productCode?: string): UpgradeChange => ({
  kind: 'uninstall-product',
  component: 'agent',
  generation,
  displayName: 'Old',
  version: '5.0',
  ...(productCode === undefined ? {} : { productCode }),
});
const web = (change: object): UpgradeChange => ({
  kind: 'install-web-component',
  component: 'user-portal',
  packagePath: 'D:\\packages\\Portal.msi',
  siteId: 1,
  virtualDirectory: 'MFA',
  applicationPool: 'MFA',
  ...change,
});
const signed = (path: string, publisher: PublisherCheck): Record<string, PackageFacts> => ({
  [path]: { status: 'usable', sha256: hash, description: { kind: 'setup', properties: {}, publisher } },
});
const microsoft: PublisherCheck = { status: 'trusted', subject: 'CN=Microsoft Corporation, O=Microsoft Corporation' };

describe('what runs as administrator', () => {
  test('the setup program has its arguments, the names of secrets, its hash and who signed it', () => {
    const plan = planOf([setup({ arguments: '/quiet', secretProperties: ['PASSWORD'] })]);
    expect(administratorPrograms(plan, signed(setupPath, microsoft))).toEqual([
      'C:\\Install\\Setup.exe /quiet PASSWORD=(secret) (SHA-256 0123456789abcdef…, signed by Microsoft Corporation)',
    ]);
  });

  test.each<[string, PublisherCheck]>([
    ['not signed', { status: 'unsigned' }],
    ['signed by Contoso, not trusted', { status: 'untrusted', subject: 'CN=x, O=Contoso' }],
    ['nobody could judge who signed it', { status: 'not-checked', reason: 'PowerShell is silent' }],
  ])('a setup program that is accepted by its hash shows that it is %s', (text, publisher) => {
    const [line] = administratorPrograms(planOf([setup({})]), signed(setupPath, publisher));
    expect(line).toBe(`C:\\Install\\Setup.exe in its wizard, by a person (SHA-256 0123456789abcdef…, ${text})`);
  });

  test('a setup program that nobody looked at says so', () => {
    expect(administratorPrograms(planOf([setup({ arguments: '/q', sha256: undefined })]), {})).toEqual([
      'C:\\Install\\Setup.exe /q (not looked at)',
    ]);
  });

  test('Windows Installer has the number of its calls, and the packages that are known', () => {
    const unpack = {
      kind: 'extract-default-configurations',
      components: ['user-portal'],
      oldInstallers: 'C:\\old',
    } as const;
    const changes = [removal('phonefactor', '{1}'), removal('phonefactor'), unpack, web({ sha256: hash }), web({})];
    expect(administratorPrograms(planOf(changes), signed('D:\\packages\\Portal.msi', microsoft))).toEqual([
      'msiexec: 1 removal, 2 installations and files taken out of C:\\old; Portal.msi (SHA-256 0123456789abcdef…, signed by Microsoft Corporation); what the new server brings is judged before it is run',
    ]);
  });

  test('a product that comes back has its name: its package may be a cached one with a name of digits', () => {
    const back: UpgradeChange = {
      kind: 'reinstall-product',
      component: 'agent',
      displayName: 'PhoneFactor Agent',
      version: '5.0.3',
      packagePath: 'C:\\Windows\\Installer\\244adf41.msi',
      sha256: hash,
    };
    expect(administratorPrograms(planOf([back], 'restore-backup'), {})).toEqual([
      'msiexec: 1 installation; PhoneFactor Agent 5.0.3 (SHA-256 0123456789abcdef…)',
    ]);
  });

  test('nothing of it leaves nothing to show', () => {
    expect(administratorPrograms(planOf([{ kind: 'stop-services', because: 'files-are-read' }]), {})).toEqual([]);
  });
});

describe('what cannot be undone', () => {
  const backup = (keep?: number): UpgradeChange => ({
    kind: 'create-backup-set',
    components: ['agent'],
    destination: 'C:\\b',
    ...(keep === undefined ? {} : { keep }),
  });

  test('once the old product is removed, what users change later; and older sets that are deleted', () => {
    expect(cannotBeUndoneIn(planOf([backup(3), removal('phonefactor', '{1}')]))).toEqual([
      'What users change after the backup',
      'Backup sets older than the newest 3 are deleted, unless one is still needed',
    ]);
  });

  test('the activation, and an upload that everybody can read', () => {
    const upload = (recipients: string[]): UpgradeChange => ({
      kind: 'upload-backup-set',
      recipients,
      allowUnencrypted: true,
    });
    expect(cannotBeUndoneIn(planOf([{ kind: 'activate-server', server: 'MFA1' }, upload([])]))).toEqual([
      'An activation and the choice of a replication group',
      'The upload of the backup set in clear text, with the passwords in it',
    ]);
    expect(cannotBeUndoneIn(planOf([upload(['age1x'])]))).toEqual([]);
  });

  test('a backup that deletes nothing, and the removal of the new product in a roll-back, have nothing of it', () => {
    expect(cannotBeUndoneIn(planOf([backup()]))).toEqual([]);
    expect(cannotBeUndoneIn(planOf([removal('mfa-server', '{1}')], 'restore-backup'))).toEqual([]);
    // A web server has no data file.
    const portal: UpgradeChange = { ...removal('phonefactor', '{1}'), component: 'user-portal' } as UpgradeChange;
    expect(cannotBeUndoneIn(planOf([portal]))).toEqual([]);
  });
});
