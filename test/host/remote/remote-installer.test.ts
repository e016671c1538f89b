import { describe, expect, test } from '@jest/globals';
import type { Files } from '../../../src/host/files.js';
import { HostError } from '../../../src/host/host-error.js';
import type { Installer, InstallerRun } from '../../../src/host/installer.js';
import type { Registry } from '../../../src/host/registry.js';
import { createRemoteInstaller } from '../../../src/host/remote/remote-installer.js';
import { createServerShares } from '../../../src/host/remote/share-path.js';
import { type Answer, scriptedTools } from '../windows/scripted-programs.js';

const done: InstallerRun = { exitCode: 0, seconds: 1, logExcerpt: [] };
const limits = { logPath: 'C:\\w\\a.log', timeLimitSeconds: 60 };

interface World {
  /** Names that a package needs beside it. */
  readonly beside?: readonly string[];
  readonly isCopyDamaged?: boolean;
  readonly inProgress?: boolean | 'unknown';
  readonly task?: Answer;
}

/** A server that runs what it is given, and this machine, which reads packages through shares. */
function remote({ beside = [], isCopyDamaged = false, inProgress = false, task = { exitCode: 1 } }: World = {}) {
  const log: string[] = [];
  const given: unknown[] = [];
  const runs = async (request: { onStart?: (process?: { id: number; program: string }) => void }) => {
    given.push(request);
    request.onStart?.({ id: 4711, program: 'msiexec.exe' });
    return done;
  };
  const there = { install: runs, uninstall: runs, extract: runs, runSetup: runs } as Partial<Installer> as Installer;
  const here: Partial<Installer> = {
    async identify(path) {
      log.push(`read ${path}`);
      if (path.includes('gone')) throw new HostError('not-found', path, `${path} was not found.`);
      return { kind: 'msi', properties: {}, externalFiles: beside };
    },
  };
  const files: Partial<Files> = {
    async copy(from, to) {
      log.push(`copy ${from} to ${to}`);
      return { sha256: 'aa', size: 1 };
    },
    digest: async () => ({ sha256: isCopyDamaged ? 'bb' : 'aa', size: 1 }),
  };
  const registry: Partial<Registry> = {
    async readTree(path) {
      if (inProgress === 'unknown') throw new HostError('access-denied', path, 'Access is denied.');
      return inProgress ? [{ path, values: [] }] : undefined;
    },
  };
  const installer = createRemoteInstaller({
    there,
    here: here as Installer,
    shares: createServerShares('mfa1'),
    files: files as Files,
    folder: 'C:\\Windows\\Temp\\suite',
    registry: registry as Registry,
    tools: scriptedTools(() => task).tools,
  });
  return { installer, log, given };
}

describe('a package of another server', () => {
  test('is read through its share, and a refusal names its path on the server', async () => {
    const { installer, log } = remote();
    await installer.identify('C:\\Install\\a.msi');
    expect(log).toEqual(['read \\\\mfa1\\C$\\Install\\a.msi']);
    await expect(installer.identify('C:\\gone.msi')).rejects.toMatchObject({
      code: 'not-found',
      message: 'C:\\gone.msi was not found.',
    });
  });

  test('that is on its drive is installed from there', async () => {
    const { installer, log, given } = remote();
    await installer.install({ ...limits, packagePath: 'C:\\Install\\a.msi', properties: { A: 'b' } });
    expect(log).toEqual([]);
    expect(given).toMatchObject([{ packagePath: 'C:\\Install\\a.msi', properties: { A: 'b' } }]);
  });

  test('that is on a share is copied to the server first, with what has to be beside it', async () => {
    const { installer, log, given } = remote({ beside: ['data.cab'] });
    await installer.install({ ...limits, packagePath: '\\\\nas\\new\\a.msi', properties: {} });
    expect(log).toEqual([
      'read \\\\nas\\new\\a.msi',
      'copy \\\\nas\\new\\a.msi to C:\\Windows\\Temp\\suite\\packages\\a.msi',
      'copy \\\\nas\\new\\data.cab to C:\\Windows\\Temp\\suite\\packages\\data.cab',
    ]);
    expect(given).toMatchObject([{ packagePath: 'C:\\Windows\\Temp\\suite\\packages\\a.msi' }]);
    await installer.runSetup({ ...limits, setupPath: '\\\\nas\\new\\s.exe', arguments: '/q' });
    expect(given.at(-1)).toMatchObject({ setupPath: 'C:\\Windows\\Temp\\suite\\packages\\s.exe' });
  });

  test('whose copy is not what was copied is not run', async () => {
    const { installer, given } = remote({ isCopyDamaged: true });
    const extracted = installer.extract({ ...limits, packagePath: '\\\\nas\\new\\a.msi', folder: 'C:\\x' });
    await expect(extracted).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringContaining('\\\\nas\\new'),
    });
    expect(given).toEqual([]);
  });

  test('runs under a process number of that server, which means nothing here', async () => {
    const started: unknown[] = [];
    const { installer } = remote();
    await installer.uninstall({ ...limits, productCode: '{A}', onStart: (process) => void started.push(process) });
    expect(started).toEqual([undefined]);
  });
});

describe('whether an installer of another server is at work', () => {
  test('is so where Windows Installer has begun', async () => {
    expect(await remote({ inProgress: true }).installer.isAtWork()).toBe(true);
    // The answer of the task does not matter then.
    expect(await remote({ inProgress: true, task: { exitCode: 5 } }).installer.isAtWork()).toBe(true);
  });

  test('is not so where there is neither', async () => {
    expect(await remote().installer.isAtWork()).toBe(false);
  });

  test.each<[string, World]>([
    ['the task may not be read', { task: { exitCode: 5, output: 'Access is denied.' } }],
    ['the registry may not be read', { inProgress: 'unknown' }],
  ])('is not known where %s', async (_why, world) => {
    expect(await remote(world).installer.isAtWork()).toBeUndefined();
  });
});
