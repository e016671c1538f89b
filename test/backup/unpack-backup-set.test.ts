import { describe, expect, test } from '@jest/globals';
import tar from 'tar-stream';
import type { BackupSet } from '../../src/backup/backup-set.js';
import { packBackupSet } from '../../src/backup/pack-backup-set.js';
import { unpackBackupSet } from '../../src/backup/unpack-backup-set.js';
import { silentLog } from '../../src/base/log.js';
import type { Host } from '../../src/host/host.js';
import { onSampleServer } from '../host/sample-server.js';
import { createSampleSet, stopAll } from './sample-set.js';

const archivePath = 'C:\\out\\set.tar';
const unpacked = 'C:\\in';

interface Member {
  readonly name: string;
  readonly content: Buffer;
}

/** The members of a set's archive, as it would be packed. */
async function membersOf({ files }: Host, { folder, manifest }: BackupSet): Promise<Member[]> {
  const names = ['manifest.json', 'SHA256SUMS', ...manifest.entries.map(({ storedAs }) => storedAs)];
  return Promise.all(
    names.map(async (name) => ({
      name,
      content: Buffer.from(await files.read(`${folder}\\${name.replaceAll('/', '\\')}`)),
    })),
  );
}

async function unpackOf({ files }: Host, members: readonly Member[]) {
  const archive = tar.pack();
  for (const { name, content } of members) archive.entry({ name }, content);
  archive.finalize();
  const pieces: Buffer[] = [];
  for await (const piece of archive) pieces.push(piece as Buffer);
  await files.write(archivePath, Buffer.concat(pieces));
  return unpackBackupSet(files, { archivePath, destination: unpacked, identities: [] }, silentLog);
}

function withSet(work: (host: Host, set: BackupSet) => Promise<void>): Promise<void> {
  return onSampleServer('one-server', async ({ open }) => {
    const host = await stopAll(await open());
    await work(host, await createSampleSet(host));
  });
}

const altered = (members: readonly Member[], name: string, content: Buffer) =>
  members.map((member) => (member.name.endsWith(name) ? { ...member, content } : member));

describe('an archive that somebody put together', () => {
  test('just as it was packed is taken', () =>
    withSet(async (host, set) => {
      const { folder, manifestSha256 } = await unpackOf(host, await membersOf(host, set));
      expect(folder).toBe(`${unpacked}\\${set.manifest.name}`);
      expect(manifestSha256).toBe(set.manifestSha256);
    }));

  test.each([
    ['of the same length', 'reg'.replace('e', 'a')],
    ['fewer', 're'],
    ['more', 'regs'],
    ['none', ''],
  ])('with other bytes in one file (%s) gives no set', (_how, text) =>
    withSet(async (host, set) => {
      const forged = altered(await membersOf(host, set), 'agent.reg', Buffer.from(text));
      await expect(unpackOf(host, forged)).rejects.toMatchObject({ code: 'backup-archive-damaged' });
      expect(await host.files.list(unpacked)).toEqual([]);
    }),
  );

  test('without one of the files that its manifest names gives no set', () =>
    withSet(async (host, set) => {
      const members = await membersOf(host, set);
      const forged = members.filter(({ name }) => !name.endsWith('web.config'));
      await expect(unpackOf(host, forged)).rejects.toMatchObject({ code: 'backup-archive-damaged' });
      expect(await host.files.list(unpacked)).toEqual([]);
    }));

  test('without SHA256SUMS, or with another one, gives no set and says why', () =>
    withSet(async (host, set) => {
      const members = await membersOf(host, set);
      await expect(
        unpackOf(
          host,
          members.filter(({ name }) => name !== 'SHA256SUMS'),
        ),
      ).rejects.toMatchObject({
        code: 'backup-archive-unsafe',
        message: expect.stringContaining('SHA256SUMS is missing'),
      });
      await expect(unpackOf(host, altered(members, 'SHA256SUMS', Buffer.from('x')))).rejects.toMatchObject({
        code: 'backup-archive-unsafe',
        message: expect.stringContaining('do not agree'),
      });
      expect(await host.files.list(unpacked)).toEqual([]);
    }));

  test('with a file twice gives no set', () =>
    withSet(async (host, set) => {
      const members = await membersOf(host, set);
      const last = members.at(-1);
      if (last === undefined) throw new Error('The set holds files.');
      await expect(unpackOf(host, [...members, last])).rejects.toMatchObject({
        code: 'backup-archive-unsafe',
        message: expect.stringContaining(last.name),
      });
    }));

  test('of nothing at all is damaged', () =>
    withSet(async (host) => {
      await expect(unpackOf(host, [])).rejects.toMatchObject({ code: 'backup-archive-damaged' });
    }));

  test('does not replace a set of the same name with other content', () =>
    withSet(async (host, set) => {
      const protection = { recipients: [], allowUnencrypted: true };
      await packBackupSet(host.files, set, archivePath, protection, silentLog);
      await host.files.write(`${unpacked}\\${set.manifest.name}\\manifest.json`, Buffer.from('{}'));
      const request = { archivePath, destination: unpacked, identities: [] };
      await expect(unpackBackupSet(host.files, request, silentLog)).rejects.toMatchObject({ code: 'backup-exists' });
      expect((await host.files.list(unpacked)).map(({ path }) => path)).toEqual([`${unpacked}\\${set.manifest.name}`]);
    }));
});

describe('a set that changes while it is packed', () => {
  test.each([
    ['more', 'regs'],
    ['fewer', 're'],
  ])('is not packed: one of its files has %s bytes than its manifest says', (how, text) =>
    withSet(async (host, set) => {
      await host.files.write(`${set.folder}\\documents\\registry\\agent.reg`, Buffer.from(text));
      const protection = { recipients: [], allowUnencrypted: true };
      await expect(packBackupSet(host.files, set, archivePath, protection, silentLog)).rejects.toMatchObject({
        code: 'backup-not-intact',
        message: expect.stringMatching(new RegExp(`agent\\.reg .* ${how} bytes`)),
      });
      expect(await host.files.stat(archivePath)).toBeUndefined();
    }),
  );
});

/** A header of tar: 512 bytes with name, size in octal, type and sum, as POSIX has them. */
function headerOf(size: string, type: string): Buffer {
  const header = Buffer.alloc(512);
  header.write('manifest.json', 0);
  header.write('0000644\0', 100);
  header.write(size, 124, 'latin1');
  header.write('00000000000\0', 136);
  header.write(type, 156);
  header.write('ustar\x0000', 257);
  header.fill(' ', 148, 156);
  const sum = header.reduce((all, byte) => all + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

describe('an archive whose header says nonsense', () => {
  test.each([
    ['a longer name than any archive has', headerOf('77777777777\0', 'x')],
    ['a size below nothing', headerOf(`${'\xff'.repeat(11)}\xf0`, '0')],
  ])('(%s) is damaged, which is no fault of the program', (_what, header) =>
    onSampleServer('one-server', async ({ open }) => {
      const { files } = await open();
      await files.write(archivePath, Buffer.concat([header, Buffer.alloc(1024)]));
      const unpacking = unpackBackupSet(files, { archivePath, destination: unpacked, identities: [] }, silentLog);
      await expect(unpacking).rejects.toMatchObject({ code: 'backup-archive-damaged' });
    }),
  );
});
