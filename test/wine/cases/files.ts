import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { HostError, type HostErrorCode } from '../../../src/host/host-error.js';
import { holdFile, openHost, putStandIn } from '../inside/machine-parts.js';
import type { WineCase } from '../inside/wine-case.js';

const host = await openHost();
const { files } = host;
const folder = 'C:\\Files';
mkdirSync(folder, { recursive: true });

const refusal = (code: HostErrorCode) => (error: unknown) => {
  assert.ok(error instanceof HostError, String(error));
  assert.equal(error.code, code, error.message);
  return true;
};

const leftovers = (path: string) => readdirSync(path).filter((name) => name.includes('.partial'));

export const cases: readonly WineCase[] = [
  {
    name: 'a full disk: the old file stays, nothing is left beside it',
    async run() {
      await files.write('E:\\config.txt', Buffer.from('old'));
      await assert.rejects(files.write('E:\\config.txt', Buffer.alloc(3 << 20)), refusal('disk-full'));
      assert.equal(readFileSync('E:\\config.txt', 'utf8'), 'old');
      writeFileSync(`${folder}\\big.bin`, Buffer.alloc(3 << 20, 7));
      await assert.rejects(files.copy(`${folder}\\big.bin`, 'E:\\copy\\big.bin'), refusal('disk-full'));
      assert.deepEqual([...leftovers('E:\\'), ...readdirSync('E:\\copy')], []);
      assert.ok((await files.freeSpace('E:\\')) < 1 << 20);
    },
  },
  {
    name: 'a share: written, copied, listed; a share that is not there',
    async run() {
      const share = '\\\\fileserver\\backup\\sets';
      await files.write(`${share}\\2026-03-07\\manifest.json`, Buffer.from('{}'));
      await files.copy(`${share}\\2026-03-07\\manifest.json`, `${folder}\\manifest.json`);
      assert.deepEqual(
        (await files.list(share)).map(({ path }) => path),
        [`${share}\\2026-03-07`],
      );
      assert.ok((await files.freeSpace(share)) > 0);
      await assert.rejects(files.read('\\\\fileserver\\nowhere\\x.txt'), refusal('not-found'));
    },
  },
  {
    name: 'a file that is in use is waited for and then replaced',
    async run() {
      const path = `${folder}\\in use.txt`;
      await files.write(path, Buffer.from('old'));
      const patient = await openHost({ files: { changeWaitSeconds: 20, readWaitSeconds: 20 } });
      const release = await holdFile(path);
      const writing = patient.files.write(path, Buffer.from('new'));
      const reading = patient.files.read(path);
      await host.clock.sleep(1500);
      await release();
      await writing;
      assert.ok(['old', 'new'].includes(Buffer.from(await reading).toString()));
      assert.equal(readFileSync(path, 'utf8'), 'new');
    },
  },
  {
    name: 'a file that stays in use is neither changed nor half changed',
    async run() {
      const path = `${folder}\\stays.txt`;
      await files.write(path, Buffer.from('old'));
      const release = await holdFile(path, 'read');
      try {
        const isHeld = (error: unknown) =>
          error instanceof HostError && ['in-use', 'access-denied'].includes(error.code);
        await assert.rejects(files.write(path, Buffer.from('new')), isHeld);
        await assert.rejects(files.rename(path, `${folder}\\elsewhere.txt`), isHeld);
        await assert.rejects(files.remove(path), isHeld);
        assert.equal(readFileSync(path, 'utf8'), 'old');
        assert.deepEqual(leftovers(folder), []);
      } finally {
        await release();
      }
      await files.remove(path);
      assert.ok(!existsSync(path));
      return 'the holder is not named: Wine has no Restart Manager';
    },
  },
  {
    name: 'a read-only file is not replaced, and is told at once',
    async run() {
      const path = `${folder}\\tree\\read only.txt`;
      await files.write(path, Buffer.from('old'));
      chmodSync(path, 0o444);
      assert.equal((await files.stat(path))?.readOnly, true);
      const start = Date.now();
      await assert.rejects(files.write(path, Buffer.from('new')), refusal('access-denied'));
      assert.ok(Date.now() - start < 1500);
      assert.deepEqual(leftovers(`${folder}\\tree`), []);
      await files.remove(`${folder}\\tree`);
      assert.ok(!existsSync(`${folder}\\tree`));
    },
  },
  {
    name: 'hidden and system files are told, also with names beyond ASCII',
    async run() {
      for (const name of ['plain.txt', 'hidden 漢.txt', 'system é.txt']) {
        await files.write(`${folder}\\flags\\${name}`, Buffer.from('x'));
      }
      spawnSync('attrib.exe', ['+h', `${folder}\\flags\\hidden 漢.txt`]);
      spawnSync('attrib.exe', ['+s', `${folder}\\flags\\system é.txt`]);
      const flags = (await files.list(`${folder}\\flags`)).map(({ path, hidden, system }) => [
        path.split('\\').at(-1),
        hidden,
        system,
      ]);
      assert.deepEqual(flags, [
        ['hidden 漢.txt', true, false],
        ['plain.txt', false, false],
        ['system é.txt', false, true],
      ]);
    },
  },
  {
    name: 'renaming to another drive is refused',
    async run() {
      await files.write(`${folder}\\move.txt`, Buffer.from('x'));
      await assert.rejects(files.rename(`${folder}\\move.txt`, 'E:\\move.txt'), (error) => {
        assert.ok(error instanceof HostError);
        return ['not-supported', 'refused'].includes(error.code);
      });
    },
  },
  {
    name: 'access rights that cannot be read back count as not restricted (Wine has no icacls)',
    async run() {
      await assert.rejects(files.restrictToAdministrators(folder), refusal('not-supported'));
      const { descriptors, refused } = await files.securityDescriptors(folder);
      assert.deepEqual([descriptors.size, refused.length], [0, 1]);
    },
  },
  {
    name: 'access rights are set and looked at (icacls stand-in)',
    async run() {
      await putStandIn(host, 'icacls');
      await files.restrictToAdministrators(folder);
    },
  },
];
