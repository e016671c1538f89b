import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import tar from 'tar-stream';
import type { BackupSet } from '../../src/backup/backup-set.js';
import { archiveName, packBackupSet } from '../../src/backup/pack-backup-set.js';
import { unpackBackupSet } from '../../src/backup/unpack-backup-set.js';
import { requireIntact } from '../../src/backup/verify-backup-set.js';
import { silentLog } from '../../src/base/log.js';
import type { Host } from '../../src/host/host.js';
import { folderDigest } from '../host/folder-digest.js';
import { onSampleServer } from '../host/sample-server.js';
import { createSampleSet, stopAll } from './sample-set.js';

const archivePath = 'C:\\out\\set.tar.age';
const unpacked = 'C:\\in';

async function keyPair() {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

function pack({ files }: Host, set: BackupSet, recipients: readonly string[], path = archivePath) {
  return packBackupSet(files, set, path, { recipients, allowUnencrypted: recipients.length === 0 }, silentLog);
}

function unpack({ files }: Host, identities: readonly string[], path = archivePath) {
  return unpackBackupSet(files, { archivePath: path, destination: unpacked, identities }, silentLog);
}

async function withSet(work: (host: Host, set: BackupSet) => Promise<void>): Promise<void> {
  await onSampleServer('one-server', async ({ open }) => {
    const host = await stopAll(await open());
    await work(host, await createSampleSet(host));
  });
}

const local = (host: Host, path: string) => host.files.localPath(path);
const hasAge = spawnSync('age', ['--version']).error === undefined;
/** Skipped where the program is missing; `.ci/run` installs it. */
const withAge = hasAge ? test : test.skip;

describe('an archive of a set', () => {
  test.each([
    ['encrypted', true],
    ['in clear text', false],
  ])('%s comes back byte for byte, times included', (_how, isEncrypted) =>
    withSet(async (host, set) => {
      const { identity, recipient } = await keyPair();
      const digest = await pack(host, set, isEncrypted ? [recipient] : []);
      expect(await host.files.digest(archivePath)).toEqual(digest);
      const again = await unpack(host, isEncrypted ? [identity] : []);
      expect(again.manifestSha256).toBe(set.manifestSha256);
      expect(await folderDigest(local(host, again.folder))).toEqual(await folderDigest(local(host, set.folder)));
      await requireIntact(host.files, again.folder, silentLog);
      for (const { storedAs, modified } of set.manifest.entries) {
        if (modified === undefined) continue;
        const found = await host.files.stat(`${again.folder}\\${storedAs.replaceAll('/', '\\')}`);
        expect(found?.modified).toBe(modified);
      }
      const bytes = Buffer.from(await host.files.read(archivePath));
      expect(bytes.includes('pfup_pfwssdk')).toBe(!isEncrypted);
    }),
  );

  test('unpacked twice is there once', () =>
    withSet(async (host, set) => {
      await pack(host, set, []);
      const first = await unpack(host, []);
      expect(await unpack(host, [])).toEqual(first);
      expect((await host.files.list(unpacked)).map(({ path }) => path)).toEqual([first.folder]);
    }));

  test('in clear text is refused unless that was confirmed', () =>
    withSet(async (host, set) => {
      const protection = { recipients: [], allowUnencrypted: false };
      await expect(packBackupSet(host.files, set, archivePath, protection, silentLog)).rejects.toMatchObject({
        code: 'backup-upload-unencrypted',
      });
      expect(await host.files.stat(archivePath)).toBeUndefined();
      expect(archiveName('a', { recipients: [] })).toBe('a.tar');
      expect(archiveName('a', { recipients: ['age1'] })).toBe('a.tar.age');
    }));

  test('for something that is no recipient is refused, and a private key is not repeated', () =>
    withSet(async (host, set) => {
      const { identity } = await keyPair();
      for (const wrong of ['age1xyz', 'ssh-rsa AAAA', identity]) {
        const error = await pack(host, set, [wrong]).catch((caught: unknown) => caught);
        expect(error).toMatchObject({ code: 'backup-recipient-invalid' });
        expect(`${error}`).not.toContain(identity);
      }
      const invalid = await unpack(host, [identity.slice(0, -1)]).catch((caught: unknown) => caught);
      expect(`${invalid}`).not.toContain(identity.slice(16, 40));
    }));

  test('opens with each recipient and with no other key', () =>
    withSet(async (host, set) => {
      const [one, two, other] = [await keyPair(), await keyPair(), await keyPair()];
      await pack(host, set, [one.recipient, two.recipient]);
      await expect(unpack(host, [other.identity])).rejects.toMatchObject({ code: 'backup-wrong-key' });
      await expect(unpack(host, [])).rejects.toMatchObject({ code: 'backup-key-needed' });
      for (const { identity } of [one, two]) expect((await unpack(host, [identity])).folder).toMatch(/mfa1-/);
    }));

  test(
    'cut at any of many places, or with any of many bits flipped, gives no set',
    () =>
      withSet(async (host, set) => {
        const { identity, recipient } = await keyPair();
        let tried = 0;
        for (const recipients of [[recipient], []]) {
          await pack(host, set, recipients);
          const whole = Buffer.from(await host.files.read(archivePath));
          for (let part = 0; part < 24; part += 1) {
            const at = Math.floor((whole.length * part) / 24);
            const flipped = Buffer.from(whole);
            flipped[at] = (flipped[at] ?? 0) ^ (1 << (part % 8));
            for (const bytes of [whole.subarray(0, at), flipped]) {
              await host.files.write(archivePath, bytes);
              const outcome = await unpack(host, [identity]).catch((caught: unknown) => caught);
              if (outcome instanceof Error) {
                expect(outcome).toMatchObject({ code: expect.stringMatching(/^backup-/) });
                expect(await host.files.list(unpacked)).toEqual([]);
              } else {
                // Only where the bit was in the padding or the times of a clear archive, which carry no content.
                expect(recipients).toEqual([]);
                await requireIntact(host.files, `${unpacked}\\${set.manifest.name}`, silentLog);
                await host.files.remove(`${unpacked}\\${set.manifest.name}`);
              }
              tried += 1;
            }
          }
        }
        console.log(`archives damaged: ${tried}`);
      }),
    60_000,
  );

  test('that names a file outside the set, or one that its manifest does not name, is refused', () =>
    withSet(async (host, set) => {
      const manifest = Buffer.from(await host.files.read(`${set.folder}\\manifest.json`));
      const forged: readonly [string, string | Buffer][][] = [
        [
          ['manifest.json', manifest],
          ['../../evil.txt', 'x'],
        ],
        [
          ['manifest.json', manifest],
          ['files/C/evil.txt', 'x'],
        ],
        [
          ['evil.txt', 'x'],
          ['manifest.json', manifest],
        ],
        [
          ['manifest.json', manifest],
          ['C:\\Windows\\evil.txt', 'x'],
        ],
      ];
      for (const members of forged) {
        const archive = tar.pack();
        for (const [name, content] of members) archive.entry({ name }, content);
        archive.finalize();
        const pieces: Buffer[] = [];
        for await (const piece of archive) pieces.push(piece as Buffer);
        await host.files.write(archivePath, Buffer.concat(pieces));
        await expect(unpack(host, [])).rejects.toMatchObject({ code: 'backup-archive-unsafe' });
        expect(await host.files.list(unpacked)).toEqual([]);
      }
    }));

  test('that contains a link in place of a file is refused', () =>
    withSet(async (host, set) => {
      const archive = tar.pack();
      archive.entry({ name: 'manifest.json' }, Buffer.from(await host.files.read(`${set.folder}\\manifest.json`)));
      archive.entry({ name: set.manifest.entries[0]?.storedAs ?? '', type: 'symlink', linkname: '/etc/passwd' });
      archive.finalize();
      const pieces: Buffer[] = [];
      for await (const piece of archive) pieces.push(piece as Buffer);
      await host.files.write(archivePath, Buffer.concat(pieces));
      await expect(unpack(host, [])).rejects.toMatchObject({ code: 'backup-archive-unsafe' });
    }));

  test(
    'dying at any effect of packing or unpacking leaves nothing that looks whole',
    () =>
      onSampleServer('one-server', async ({ open }) => {
        const start = await stopAll(await open());
        const set = await createSampleSet(start);
        let deaths = 0;
        for (const work of ['pack', 'unpack'] as const) {
          for (let last = 1; ; last += 1) {
            const host = await open({
              onEffect: ({ number }) => {
                if (number === last) throw new Error('power cut');
              },
            });
            const done = work === 'pack' ? pack(host, set, []) : unpack(host, []);
            const died = await done.then(
              () => false,
              () => true,
            );
            const result = work === 'pack' ? archivePath : `${unpacked}\\${set.manifest.name}`;
            expect((await start.files.stat(result)) !== undefined).toBe(!died);
            if (!died) break;
            deaths += 1;
          }
        }
        console.log(`deaths while packing and unpacking: ${deaths}`);
        expect(deaths).toBeGreaterThan(15);
      }),
    60_000,
  );

  test('does not fit on a full disk: reported, and nothing is left', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const host = await stopAll(await open());
      const set = await createSampleSet(host);
      await pack(host, set, []);
      for (const free of [0, 5_000, 100_000, 250_000]) {
        await writeFile(`${folder}/faults.json`, JSON.stringify({ freeBytes: { C: free } }));
        const full = await open();
        await expect(pack(full, set, [], 'C:\\out\\again.tar')).rejects.toMatchObject({ code: 'disk-full' });
        expect(await full.files.stat('C:\\out\\again.tar')).toBeUndefined();
        await expect(unpack(await open(), [])).rejects.toMatchObject({ code: 'disk-full' });
        expect(await full.files.list(unpacked)).toEqual([]);
      }
    }));
});

describe('the stock age program (Debian)', () => {
  withAge('decrypts what we encrypt, and tar lists it', () =>
    withSet(async (host, set) => {
      const { identity, recipient } = await keyPair();
      await pack(host, set, [recipient]);
      const key = local(host, 'C:\\key.txt');
      await writeFile(key, `# a comment\n${identity}\n`);
      const plain = spawnSync('age', ['-d', '-i', key, local(host, archivePath)], { maxBuffer: 1 << 28 });
      expect(`${plain.stderr}`).toBe('');
      const listed = spawnSync('tar', ['-tf', '-'], { input: plain.stdout });
      const names = `${listed.stdout}`.trim().split('\n').length;
      expect(names).toBe(set.manifest.entries.length + 2);
    }),
  );

  withAge('encrypts what we decrypt', () =>
    withSet(async (host, set) => {
      const { identity, recipient } = await keyPair();
      await pack(host, set, [], 'C:\\out\\set.tar');
      const target = local(host, archivePath);
      const made = spawnSync('age', ['-r', recipient, '-o', target, local(host, 'C:\\out\\set.tar')]);
      expect(made.status).toBe(0);
      expect((await unpack(host, [identity])).manifestSha256).toBe(set.manifestSha256);
    }),
  );

  withAge.each([0, 1, 65_535, 65_536, 65_537, 131_072, 1_048_576, 3_000_000])(
    'agrees with us about a file of %i bytes, both ways',
    async (size) => {
      const { encryptPieces } = await import('../../src/backup/age/encrypt.js');
      const { decryptPieces } = await import('../../src/backup/age/decrypt.js');
      const { identity, recipient } = await keyPair();
      const content = Buffer.alloc(size, 'PhoneFactor');
      async function* inPieces(bytes: Buffer, step: number) {
        for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
      }
      const collected = async (pieces: AsyncIterable<Uint8Array>) => {
        const all: Buffer[] = [];
        for await (const piece of pieces) all.push(Buffer.from(piece));
        return Buffer.concat(all);
      };
      await onSampleServer('web-server', async ({ folder }) => {
        const key = `${folder}/key.txt`;
        await writeFile(key, identity);
        await writeFile(`${folder}/ours.age`, await collected(encryptPieces(inPieces(content, 70_001), [recipient])));
        const theirs = spawnSync('age', ['-d', '-i', key, `${folder}/ours.age`], { maxBuffer: 1 << 28 });
        expect(theirs.status).toBe(0);
        expect(theirs.stdout.equals(content)).toBe(true);
        spawnSync('age', ['-r', recipient, '-o', `${folder}/theirs.age`], { input: content });
        const made = await readFile(`${folder}/theirs.age`);
        expect((await collected(decryptPieces(inPieces(made, 997), [identity]))).equals(content)).toBe(true);
      });
    },
  );
});
