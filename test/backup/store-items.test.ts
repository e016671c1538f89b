import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createBackupSet } from '../../src/backup/create-backup-set.js';
import { silentLog } from '../../src/base/log.js';
import type { FileEntry } from '../../src/host/files.js';
import type { Host } from '../../src/host/host.js';
import { onSampleServer } from '../host/sample-server.js';
import { endsClearly } from './ends-clearly.js';
import { createSampleSet, dataFile, dataFolder, sampleRequest, stopAll } from './sample-set.js';

const after = (files: Host['files'], path: string, act: () => Promise<void>): Host['files'] => ({
  ...files,
  async copy(from, to) {
    if (from === path) await act();
    return files.copy(from, to);
  },
});

const sizes = {
  grows: (_size: number, times: number) => 1_000 + times,
  shrinks: (_size: number, times: number) => 40 - times,
  'keeps its size but changes': (size: number) => size,
} as const;

describe('while a file is read', () => {
  const small = `${dataFolder}\\licence-reconstruction.key`;

  test('it vanishes', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopAll(await open());
      const files = after(host.files, small, () => host.files.remove(small));
      await endsClearly(host, () => createSampleSet({ ...host, files }), /^backup-item-missing$/);
    }));

  test.each(['grows', 'shrinks', 'keeps its size but changes'] as const)('it %s each time', (how) =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopAll(await open());
      let times = 0;
      const files: Host['files'] = {
        ...host.files,
        async copy(from, to) {
          const digest = await host.files.copy(from, to);
          times += 1;
          if (from === small) await host.files.write(small, Buffer.alloc(sizes[how](digest.size, times), times));
          return digest;
        },
      };
      await endsClearly(host, () => createSampleSet({ ...host, files }), /^backup-file-changing$/);
    }),
  );

  test('it changes each time within the same moment, so that neither its size nor its time shows it', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopAll(await open());
      const asBefore = (entry: FileEntry) => (entry.path === small ? { ...entry, modified } : entry);
      const modified = new Date().toISOString();
      let times = 0;
      const files: Host['files'] = {
        ...host.files,
        list: async (folder) => (await host.files.list(folder)).map(asBefore),
        async copy(from, to, onBytes, options) {
          const digest = await host.files.copy(from, to, onBytes, options);
          times += 1;
          if (from === small) await host.files.write(small, Buffer.alloc(digest.size, times));
          return digest;
        },
      };
      await endsClearly({ ...host, files }, () => createSampleSet({ ...host, files }), /^backup-file-changing$/);
    }));

  test('it changes once, and the copy is of the file as it is then', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopAll(await open());
      let isChanged = false;
      const files: Host['files'] = {
        ...host.files,
        async copy(from, to) {
          const digest = await host.files.copy(from, to);
          if (from === small && !isChanged) {
            isChanged = true;
            await host.files.write(small, Buffer.from('new key'));
          }
          return digest;
        },
      };
      const set = await createSampleSet({ ...host, files });
      expect(set.manifest.entries.find(({ originalPath }) => originalPath === small)?.size).toBe(7);
    }));

  test.each(['locked', 'unreadable'] as const)('it is %s', (how) =>
    onSampleServer('one-server', async ({ folder, open }) => {
      await stopAll(await open());
      const fault =
        how === 'locked' ? { lockedFiles: [{ path: small, holder: 'av.exe' }] } : { unreadableFiles: [small] };
      await writeFile(join(folder, 'faults.json'), JSON.stringify(fault));
      const host = await open();
      await endsClearly(host, () => createSampleSet(host), /^backup-(file-in-use|item-unreadable)$/);
    }),
  );

  test('one bit of what is written is another one than was read', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopAll(await open());
      const files: Host['files'] = {
        ...host.files,
        async copy(from, to) {
          const digest = await host.files.copy(from, to);
          if (from !== dataFile) return digest;
          const bytes = Buffer.from(await host.files.read(to));
          bytes[7] = (bytes[7] ?? 0) ^ 4;
          await host.files.write(to, bytes);
          return digest;
        },
      };
      await endsClearly(host, () => createSampleSet({ ...host, files }), /^backup-not-intact$/);
    }));

  test('it is written to, and no copy of it is taken for one', () =>
    onSampleServer('one-server', async ({ open }) => {
      const { files, clock } = await stopAll(await open());
      let written = 0;
      const restless: Host['files'] = {
        ...files,
        async copy(from, to) {
          const digest = await files.copy(from, to);
          if (from.endsWith('web.config')) await files.append(from, Buffer.from(`${written++}`));
          return digest;
        },
      };
      await expect(createBackupSet(restless, clock, sampleRequest, silentLog)).rejects.toMatchObject({
        code: 'backup-file-changing',
      });
      expect(written).toBe(3);
    }));
});

describe('a file that a program keeps open', () => {
  test('is waited for, then its holder is named', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const start = host.clock.now().getTime();
      await expect(createSampleSet(host)).rejects.toMatchObject({
        code: 'backup-file-in-use',
        message: expect.stringMatching(/by service PhoneFactorSvc for 60 seconds/),
      });
      expect(host.clock.now().getTime() - start).toBe(60_000);
    }));

  test.each([59, 61])('for %i seconds is waited for one minute, and no second one', (seconds) =>
    onSampleServer('one-server', async ({ folder: real, open }) => {
      await stopAll(await open());
      const path = dataFile;
      await writeFile(
        join(real, 'faults.json'),
        JSON.stringify({ lockedFiles: [{ path, holder: 'av.exe', seconds }] }),
      );
      const host = await open();
      const start = host.clock.now().getTime();
      const work = createSampleSet(host);
      if (seconds > 60) await expect(work).rejects.toThrow(/for 60 seconds/);
      else await work;
      expect((host.clock.now().getTime() - start) / 1000).toBeLessThanOrEqual(60);
    }),
  );
});

describe('a name that would be ambiguous in a set is refused and named', () => {
  const theme = 'drives/C/inetpub/wwwroot/PhoneFactor/App_Themes/Contoso';

  test('two names that differ in the case of letters only', () =>
    onSampleServer('one-server', async ({ open, folder }) => {
      const host = await stopAll(await open());
      for (const name of ['Logo.png', 'LOGO.PNG']) await writeFile(join(folder, theme, name), name);
      await endsClearly(host, () => createSampleSet(host), /^backup-names-alike$/);
      await expect(createSampleSet(host)).rejects.toThrow(/L(?:ogo\.png|OGO\.PNG) and .*L(?:ogo\.png|OGO\.PNG) differ/);
    }));

  test('a name that is no text', () =>
    onSampleServer('one-server', async ({ open, folder }) => {
      const host = await stopAll(await open());
      await writeFile(
        Buffer.concat([Buffer.from(`${join(folder, theme)}/lo`), Buffer.from([0xe9]), Buffer.from('go.png')]),
        'x',
      );
      await endsClearly(host, () => createSampleSet(host), /^backup-name-not-text$/);
      await expect(createSampleSet(host)).rejects.toThrow('lo\ufffdgo.png');
    }));
});
