import { describe, expect, test } from '@jest/globals';
import { performChange } from '../../src/changes/steps.js';
import { onSampleServer } from '../host/sample-server.js';
import { afterBackup, removeRegistryValue, stepContextOn, stopAllServices } from './step-context-on.js';

const installPath = 'C:\\Program Files\\PhoneFactor';
const dataFile = `${installPath}\\Data\\Phonefactor.pfdata`;

const id = 'data-file-other-bytes';
// printf other | sha256sum; printf another | sha256sum
const other = 'd9298a10d1b0735837dc4bd85dac641b0f3cef27a47e5d53a54f2f3f5b2fcffa';
const another = 'ae448ac86c4e8e4dec645729708ef41873ae79c6dff84eff73360989487f08e5';

describe('after the removal of the agent, before the new server', () => {
  const keeping = { kind: 'keep-install-path', installPath, dataFile } as const;

  test('nothing is put back where nothing was lost', () =>
    afterBackup(async (host) => {
      const result = await performChange(keeping, await stepContextOn(host));
      expect(result).toMatchObject({ outcome: 'already-done' });
      expect(result.notes.join()).toContain(installPath);
      expect(result.notes.join()).toContain(dataFile);
    }));

  test('the install path goes back into the registry from the backup set', () =>
    afterBackup(async (host, _set, { folder }) => {
      await removeRegistryValue(folder, 'InstallPath');
      const context = await stepContextOn(host);
      expect((await context.readState()).installPath?.views ?? []).toEqual([]);
      expect(await performChange(keeping, context)).toMatchObject({
        outcome: 'done',
        notes: [expect.stringContaining(installPath)],
      });
      expect((await context.readState()).installPath?.path).toBe(installPath);
      expect(await performChange(keeping, context)).toMatchObject({ outcome: 'already-done' });
    }));

  test('and where it is in no set, as the operator named it', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const host = await open();
      await stopAllServices(host);
      await removeRegistryValue(folder, 'InstallPath');
      const context = await stepContextOn(host);
      expect(await performChange(keeping, context)).toMatchObject({ outcome: 'done' });
      expect((await context.readState()).installPath).toMatchObject({ path: installPath, views: ['32'] });
    }));

  test('a registry that takes nothing stops the upgrade', () =>
    afterBackup(async (host, _set, { folder }) => {
      await removeRegistryValue(folder, 'InstallPath');
      const deaf = { ...host.registry, importKey: async () => {}, writeValue: async () => {} };
      await expect(performChange(keeping, await stepContextOn({ ...host, registry: deaf }))).rejects.toMatchObject({
        code: 'install-path-lost',
        message: expect.stringContaining(installPath),
      });
    }));

  test('files of the Data folder that the removal took come back, those that are there are left alone', () =>
    afterBackup(async (host) => {
      const before = await host.files.digest(dataFile);
      const other = `${installPath}\\Data\\licence-reconstruction.key`;
      await host.files.write(other, Buffer.from('newer'));
      await host.files.remove(dataFile);
      expect(await performChange(keeping, await stepContextOn(host))).toMatchObject({
        outcome: 'done',
        notes: [expect.stringContaining(dataFile)],
      });
      expect(await host.files.digest(dataFile)).toEqual(before);
      expect(Buffer.from(await host.files.read(other)).toString()).toBe('newer');
    }));

  test('a data file that the removal emptied comes back from the backup set, and the step says so', () =>
    afterBackup(async (host) => {
      const before = await host.files.digest(dataFile);
      await host.files.write(dataFile, Buffer.alloc(0));
      expect(await performChange(keeping, await stepContextOn(host))).toMatchObject({
        outcome: 'done',
        notes: [`${dataFile} was empty after the removal; it was put back from the backup set.`],
      });
      expect(await host.files.digest(dataFile)).toEqual(before);
    }));

  test('a data file that is in no set and not there stops the upgrade', () =>
    afterBackup(async (host) => {
      const elsewhere = { ...keeping, dataFile: 'Q:\\Data\\Phonefactor.pfdata' };
      await expect(performChange(elsewhere, await stepContextOn(host))).rejects.toMatchObject({
        code: 'data-file-lost',
      });
    }));

  test('a data file with other bytes than the set waits for a person, who sees both, and stays as it is', () =>
    afterBackup(async (host, set) => {
      const { size, sha256 } = await host.files.digest(dataFile);
      await host.files.write(dataFile, Buffer.from('other'));
      const result = await performChange(keeping, await stepContextOn(host));
      expect(result.outcome).toBe('stopped-for-person');
      const text = JSON.stringify(result).replaceAll('\\\\', '\\');
      // printf other | sha256sum
      expect(text).toContain('5 bytes, SHA-256 d9298a10d1b0735837dc4bd85dac641b0f3cef27a47e5d53a54f2f3f5b2fcffa');
      expect(text).toContain(`${size} bytes, SHA-256 ${sha256}`);
      expect(text).toContain(set);
      expect(Buffer.from(await host.files.read(dataFile)).toString()).toBe('other');
    }));

  test('and goes on once the person confirmed these bytes; with other bytes the person is asked again, with both hashes', () =>
    afterBackup(async (host) => {
      const said = { event: 'operator-step-said', step: id, by: 'anna' } as const;
      await host.files.write(dataFile, Buffer.from('other'));
      const context = await stepContextOn(host);
      await context.journal.record({ event: 'operator-step-asked', digest: 'sha256:0', step: id, shown: other });
      await context.journal.record(said);
      expect(await performChange(keeping, context)).toMatchObject({
        outcome: 'done',
        notes: [expect.stringContaining('A person confirmed')],
        result: { sha256: other },
      });
      await host.files.write(dataFile, Buffer.from('another'));
      const asked = await performChange(keeping, context);
      expect(asked).toMatchObject({ outcome: 'stopped-for-person', operatorStep: { id, shown: another } });
      expect(JSON.stringify(asked)).toMatch(
        new RegExp(`for the bytes with the SHA-256 ${other}.*SHA-256 ${another} now`),
      );
    }));

  test.each([
    ['says for which bytes', { shown: another }],
    ['says nothing of bytes', {}],
  ])(
    'an answer counts for the bytes that were shown alone: a question that %s of others is asked again',
    (_name, about) =>
      afterBackup(async (host) => {
        await host.files.write(dataFile, Buffer.from('other'));
        const context = await stepContextOn(host);
        await context.journal.record({ event: 'operator-step-asked', digest: 'sha256:0', step: id, ...about });
        await context.journal.record({ event: 'operator-step-said', step: id, by: 'anna' });
        expect(await performChange(keeping, context)).toMatchObject({ outcome: 'stopped-for-person' });
      }),
  );

  test('a set whose bytes changed gives no data file', () =>
    afterBackup(async (host, set) => {
      await host.files.remove(dataFile);
      const stored = `${set}\\files\\C\\Program Files\\PhoneFactor\\Data\\Phonefactor.pfdata`;
      await host.files.append(stored, Buffer.from('!'));
      await expect(performChange(keeping, await stepContextOn(host))).rejects.toMatchObject({
        code: 'data-file-lost',
        message: expect.stringContaining(stored),
      });
      expect(await host.files.stat(dataFile)).toBeUndefined();
    }));
});
