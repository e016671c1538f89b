import { describe, expect, test } from '@jest/globals';
import type { ChangeOf, UpgradeChange } from '../../../src/changes/all.js';
import { stepOf, type UpgradePlan } from '../../../src/changes/steps.js';
import type { Host } from '../../../src/host/host.js';
import { HostError } from '../../../src/host/host-error.js';
import type { GivenPath, PathUse } from '../../../src/stages/folders/given-path.js';
import { requireUsablePaths, withPathFindings } from '../../../src/stages/folders/look-at-paths.js';
import { memoryHost } from '../../product/memory-host.js';
import { type SampleServer, sampleInventory } from '../../product/sample-inventory.js';
import { untouched } from '../sample-situation.js';

const backup: ChangeOf<'create-backup-set'> = {
  kind: 'create-backup-set',
  components: ['agent'],
  destination: 'D:\\mfa',
};
const planWith = (...changes: readonly UpgradeChange[]): UpgradePlan => ({
  format: 2,
  action: 'upgrade',
  server: 'MFA1',
  inputs: {},
  findings: {},
  steps: changes.map((change) => stepOf(change, { stage: 's' })),
  warnings: [],
  blockers: [],
});
const given = (use: PathUse, path: string, input = 'the-input'): GivenPath => ({ input, path, use });

interface Bench {
  readonly host: Host;
  readonly written: string[];
  readonly removed: string[];
}

/** A server with these files; `refuse` says why nothing is written. */
function bench(
  extraFiles: Readonly<Record<string, string>> = {},
  server: SampleServer = {},
  refuse?: HostError,
): Bench {
  const plain = memoryHost(sampleInventory(server), { extraFiles });
  const [written, removed]: [string[], string[]] = [[], []];
  const files: Host['files'] = {
    ...plain.files,
    write: async (path) => {
      if (refuse !== undefined) throw refuse;
      written.push(path);
    },
    remove: async (path) => void removed.push(path),
  };
  return { host: { ...plain, files }, written, removed };
}
const judge = async (one: GivenPath, { host }: Bench, plan = planWith(backup), server: SampleServer = {}) =>
  (await withPathFindings(host, plan, untouched(server), [one])).blockers;
const there = { 'D:\\mfa\\keep.txt': '' };

describe('a folder that the plan writes in', () => {
  test('is proven by a small file that is gone afterwards', async () => {
    const server = bench(there);
    expect(await judge(given('backup-sets', 'D:\\mfa'), server)).toEqual([]);
    expect(server.written).toEqual(['D:\\mfa\\mfa-server-upgrade-probe-mfa1.tmp']);
    expect(server.removed).toEqual(server.written);
  });

  test('that is not there yet is proven by the lowest folder above it that is', async () => {
    const server = bench(there);
    expect(await judge(given('backup-sets', 'D:\\mfa\\new\\sets'), server)).toEqual([]);
    expect(server.written).toEqual(['D:\\mfa\\mfa-server-upgrade-probe-mfa1.tmp']);
  });

  test('that takes nothing stops the plan, with what Windows says and the input', async () => {
    const denied = new HostError('access-denied', 'D:\\mfa', 'Access is denied.');
    expect(await judge(given('backup-sets', 'D:\\mfa'), bench(there, {}, denied))).toMatchObject([
      {
        code: 'path-not-writable',
        message: 'D:\\mfa (input the-input) cannot be written to: Access is denied.',
        input: 'the-input',
      },
    ]);
  });

  test('that is a file, or of which no part is there, stops the plan', async () => {
    expect(await judge(given('backup-sets', 'D:\\mfa\\keep.txt'), bench(there))).toMatchObject([
      { code: 'path-not-a-folder' },
    ]);
    expect(await judge(given('backup-sets', 'Q:\\mfa'), bench(there))).toMatchObject([
      { code: 'path-not-there', message: expect.stringContaining('Q:\\') },
    ]);
  });

  test.each([
    ['not-found', ['path-not-there']],
    ['access-denied', []],
  ] as const)('that is only read, on a share that answers %s, is judged by what is known', async (code, codes) => {
    const { host } = bench();
    const glance = () => Promise.reject(new HostError(code, '\\\\pkg\\mfa', 'The network path said no.'));
    const away = { ...bench(), host: { ...host, files: { ...host.files, glance } } };
    const found = await judge(given('backup-set', '\\\\pkg\\mfa\\set'), away);
    expect(found.map((one) => one.code)).toEqual(codes);
  });

  test('without room for the backup stops the plan with what is needed and what is free', async () => {
    const full = { freeBytes: 10 };
    expect(await judge(given('backup-sets', 'D:\\mfa'), bench(there, full), planWith(backup), full)).toMatchObject([
      { code: 'path-without-room', message: expect.stringMatching(/it needs \d+ bytes, 10 are free\.$/) },
    ]);
  });

  test('has room for the old packages as well, which become part of the backup', async () => {
    const withPackages = bench({ ...there, 'D:\\old\\a.msi': '12345', 'D:\\old\\more\\b.msi': '123' });
    const neededBy = async (change: UpgradeChange) => {
      const { host } = withPackages;
      const files = { ...host.files, freeSpace: async () => 0 };
      const [finding] = await judge(
        given('backup-sets', 'D:\\mfa'),
        { ...withPackages, host: { ...host, files } },
        planWith(change),
      );
      return Number(/needs (\d+) bytes/.exec(finding?.message ?? '')?.[1]);
    };
    const alone = await neededBy(backup);
    expect(await neededBy({ ...backup, oldInstallers: 'D:\\old' })).toBe(alone + 8);
  });

  test('is judged where one of several steps needs it', async () => {
    const start: UpgradeChange = { kind: 'start-services', which: { those: 'of-the-product' } };
    expect(await judge(given('backup-sets', 'Q:\\mfa'), bench(there), planWith(start, backup))).toHaveLength(1);
  });

  test('has a place that is judged before anything is written', async () => {
    const server = bench(there);
    expect(await judge(given('backup-sets', 'C:\\Windows\\mfa'), server)).toMatchObject([
      { code: 'path-is-system-folder' },
    ]);
    expect(server.written).toEqual([]);
  });
});

describe('a path that is only read', () => {
  test('has to be there where nobody else says that it is missing', async () => {
    const old: UpgradeChange = {
      kind: 'extract-default-configurations',
      components: ['user-portal'],
      oldInstallers: 'D:\\old',
    };
    expect(await judge(given('old-packages', 'D:\\mfa\\old'), bench(there), planWith(old))).toMatchObject([
      { code: 'path-not-there', message: 'D:\\mfa\\old (input the-input) is not there: D:\\mfa\\old was not found.' },
    ]);
    const setup: UpgradeChange = { kind: 'install-server', setupPath: 'D:\\mfa\\s.exe', installPath: 'C:\\PF' };
    expect(await judge(given('setup-program', 'D:\\mfa\\s.exe'), bench(there), planWith(setup))).toEqual([]);
  });

  test('is a file where a file is wanted, and a folder where a folder is', async () => {
    const setup: UpgradeChange = { kind: 'install-server', setupPath: 'D:\\mfa', installPath: 'C:\\PF' };
    expect(await judge(given('setup-program', 'D:\\mfa'), bench(there), planWith(setup))).toMatchObject([
      { code: 'path-not-a-file' },
    ]);
    const copy: UpgradeChange = { kind: 'copy-package', from: 'D:\\a.msi', to: 'E:\\a.msi', sha256: '' };
    expect(await judge(given('packages', 'D:\\mfa\\keep.txt'), bench(there), planWith(copy))).toMatchObject([
      { code: 'path-not-a-folder' },
    ]);
  });

  test('is not looked at by a plan that does not need it any more', async () => {
    const start: UpgradeChange = { kind: 'start-services', which: { those: 'of-the-product' } };
    expect(await judge(given('setup-program', 'D:\\mfa'), bench(there), planWith(start))).toEqual([]);
    expect(await judge(given('inventory', 'D:\\mfa'), bench(there), planWith())).toEqual([]);
  });
});

test('one thing that is wrong with an input is reported once', async () => {
  const other = { code: 'setup-missing', message: 'm', advice: 'a', input: 'the-input' } as const;
  const plan = { ...planWith(backup), blockers: [other, { ...other, input: 'another' }] };
  const findings = await judge(given('backup-sets', 'C:\\'), bench(there), plan);
  expect(findings.map(({ code, input }) => [code, input])).toEqual([
    ['path-is-drive-root', 'the-input'],
    ['setup-missing', 'another'],
  ]);
});

test('an action that plans by itself stops at the first path that cannot be used', async () => {
  const { host } = bench(there);
  await requireUsablePaths(host, [given('copied-packages', 'D:\\mfa')]);
  await expect(requireUsablePaths(host, [given('copied-packages', 'C:\\Windows\\x')])).rejects.toMatchObject({
    code: 'path-is-system-folder',
  });
});
