import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { type ContractCase, NotTried } from './contract-case.js';
import { bytes, refusedWith, text } from './expectations.js';

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

const badNames = [
  'con',
  'NUL.txt',
  'ends in dot.',
  'ends in blank ',
  'a:stream',
  'wild*card',
  'quote"d',
  'pipe|d',
  'tab\t',
];

export const fileCases: readonly ContractCase[] = [
  {
    name: 'files: what is written is read, and its folders are made',
    async run({ host: { files }, folder }) {
      const path = `${folder}\\new\\deep er\\Übersicht 漢字.txt`;
      await files.write(path, bytes('one'));
      await files.write(path, bytes('two and more'));
      assert.equal(text(await files.read(path)), 'two and more');
      assert.deepEqual(await files.digest(path), { sha256: sha256(bytes('two and more')), size: 12 });
      assert.deepEqual(
        (await files.list(`${folder}\\new\\deep er`)).map((entry) => entry.path),
        [path],
      );
    },
  },
  {
    name: 'files: nothing is left beside a file that was written',
    async run({ host: { files }, folder }) {
      await files.write(`${folder}\\beside\\a.txt`, bytes('x'));
      await files.copy(`${folder}\\beside\\a.txt`, `${folder}\\beside\\b.txt`);
      const names = (await files.list(`${folder}\\beside`)).map(({ path }) => path.split('\\').at(-1));
      assert.deepEqual(names, ['a.txt', 'b.txt']);
    },
  },
  {
    name: 'files: an entry has kind, size and times; the name has the case of the folder',
    async run({ host: { files }, folder }) {
      await files.write(`${folder}\\Case\\File.TXT`, bytes('12345'));
      const entry = await files.stat(`${folder}\\case\\fILE.txt`);
      assert.equal(entry?.kind, 'file');
      assert.equal(entry.size, 5);
      assert.equal(entry.path.split('\\').at(-1), 'File.TXT');
      assert.equal(entry.readOnly, false);
      assert.equal(entry.hidden, false);
      assert.equal(entry.system, false);
      assert.match(entry.modified, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      assert.match(entry.created, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      const { hidden, system, ...facts } = entry;
      assert.partialDeepStrictEqual(await files.glance(`${folder}\\case\\fILE.txt`), facts);
      assert.partialDeepStrictEqual((await files.glanceInto(`${folder}\\case`))[0], facts);
      assert.equal(await files.glance(`${folder}\\Case\\none`), undefined);
      await refusedWith('not-found', () => files.glanceInto(`${folder}\\no folder`));
      const parent = await files.stat(`${folder}\\Case`);
      assert.equal(parent?.kind, 'folder');
      assert.equal(parent.size, 0);
    },
  },
  {
    name: 'files: what is missing',
    async run({ host: { files }, folder }) {
      const missing = `${folder}\\missing.txt`;
      assert.equal(await files.stat(missing), undefined);
      assert.equal(await files.stat(`${folder}\\no folder\\missing.txt`), undefined);
      await files.remove(missing);
      for (const work of [
        () => files.read(missing),
        () => files.digest(missing),
        () => files.list(`${folder}\\no folder`),
        () => files.copy(missing, `${folder}\\copy.txt`),
        () => files.rename(missing, `${folder}\\renamed.txt`),
        () => files.restrictToAdministrators(`${folder}\\no folder`),
      ]) {
        await refusedWith('not-found', work);
      }
      assert.equal(await files.stat(`${folder}\\copy.txt`), undefined);
    },
  },
  {
    name: 'files: a list is sorted without regard to case',
    async run({ host: { files }, folder }) {
      for (const name of ['b.txt', 'A.txt', 'Z', 'a b.txt', 'ä.txt']) {
        await files.write(`${folder}\\sorted\\${name}`, bytes(name));
      }
      const names = (await files.list(`${folder}\\sorted\\`)).map(({ path }) => path.split('\\').at(-1));
      assert.deepEqual(names, ['a b.txt', 'A.txt', 'b.txt', 'Z', 'ä.txt']);
    },
  },
  {
    name: 'files: a copy has the same modification time and gives the digest of what was read',
    async run({ host: { files }, folder }) {
      const content = Buffer.alloc(2_500_000, 'abcdefg');
      await files.write(`${folder}\\big.bin`, content);
      const before = await files.stat(`${folder}\\big.bin`);
      await new Promise((resolve) => setTimeout(resolve, 30));
      const seen: number[] = [];
      const digest = await files.copy(`${folder}\\big.bin`, `${folder}\\copies\\big.bin`, (done, total) => {
        seen.push(done);
        assert.equal(total, content.length);
      });
      assert.deepEqual(digest, { sha256: sha256(content), size: content.length });
      assert.equal(seen.at(-1), content.length);
      assert.equal((await files.stat(`${folder}\\copies\\big.bin`))?.modified, before?.modified);
      assert.deepEqual(await files.digest(`${folder}\\copies\\big.bin`), digest);
    },
  },
  {
    name: 'files: an empty file is a file',
    async run({ host: { files }, folder }) {
      await files.write(`${folder}\\empty.txt`, new Uint8Array());
      assert.equal((await files.stat(`${folder}\\empty.txt`))?.size, 0);
      assert.deepEqual(await files.digest(`${folder}\\empty.txt`), { sha256: sha256(new Uint8Array()), size: 0 });
      assert.deepEqual((await files.copy(`${folder}\\empty.txt`, `${folder}\\empty copy.txt`)).size, 0);
    },
  },
  {
    name: 'files: appending makes the file and adds to its end',
    async run({ host: { files }, folder }) {
      await files.append(`${folder}\\journal\\lines.txt`, bytes('one\n'));
      await files.append(`${folder}\\journal\\lines.txt`, bytes('two\n'));
      assert.equal(text(await files.read(`${folder}\\journal\\lines.txt`)), 'one\ntwo\n');
    },
  },
  {
    name: 'files: of many who make a file anew one succeeds',
    async run({ host: { files }, folder }) {
      const takers = Array.from({ length: 8 }, (_, index) => files.createNew(`${folder}\\lock`, bytes(String(index))));
      const results = await Promise.all(takers);
      assert.equal(results.filter((one) => one).length, 1);
      assert.equal(text(await files.read(`${folder}\\lock`)), String(results.indexOf(true)));
    },
  },
  {
    name: 'files: renaming replaces a file but never a folder',
    async run({ host: { files }, folder }) {
      await files.write(`${folder}\\from.txt`, bytes('new'));
      await files.write(`${folder}\\to.txt`, bytes('old'));
      await files.rename(`${folder}\\from.txt`, `${folder}\\to.txt`);
      assert.equal(text(await files.read(`${folder}\\to.txt`)), 'new');
      assert.equal(await files.stat(`${folder}\\from.txt`), undefined);
      await files.createFolder(`${folder}\\there`);
      await files.createFolder(`${folder}\\here`);
      await files.createFolder(`${folder}\\here`);
      await refusedWith('already-exists', () => files.rename(`${folder}\\here`, `${folder}\\THERE`));
      await files.rename(`${folder}\\here`, `${folder}\\elsewhere`);
      assert.equal((await files.stat(`${folder}\\elsewhere`))?.kind, 'folder');
    },
  },
  {
    name: 'files: removing a folder takes all below it',
    async run({ host: { files }, folder }) {
      await files.write(`${folder}\\tree\\a\\b\\c.txt`, bytes('x'));
      await files.remove(`${folder}\\tree`);
      assert.equal(await files.stat(`${folder}\\tree`), undefined);
    },
  },
  {
    name: 'files: paths that Windows does not allow are refused before anything is done',
    async run({ host: { files }, folder }) {
      for (const name of badNames) {
        await refusedWith('invalid-path', () => files.write(`${folder}\\${name}`, bytes('x')));
        await refusedWith('invalid-path', () => files.read(`${folder}\\${name}\\x`));
      }
      for (const path of ['relative.txt', '\\rooted.txt', '..\\up.txt', `${folder}\\..\\up.txt`, '\\\\server', '']) {
        await refusedWith('invalid-path', () => files.write(path, bytes('x')));
        await refusedWith('invalid-path', () => files.stat(path));
      }
    },
  },
  {
    name: 'files: a path of more than 260 characters',
    async run({ host: { files }, folder }) {
      const path = `${folder}\\${Array.from({ length: 8 }, (_, index) => `${index}${'x'.repeat(50)}`).join('\\')}\\deep.txt`;
      await files.write(path, bytes('deep'));
      assert.equal(text(await files.read(path)), 'deep');
      assert.equal((await files.stat(path))?.path, path);
      await files.remove(`${folder}\\0${'x'.repeat(50)}`);
      assert.equal(await files.stat(path), undefined);
    },
  },
  {
    name: 'files: free space is known for a path that does not exist yet',
    async run({ host: { files }, folder }) {
      assert.ok((await files.freeSpace(`${folder}\\not\\yet\\there`)) > 1_000_000);
    },
  },
  {
    name: 'files: a file that another process has open is in use',
    async run({ host: { files }, folder, hold }) {
      if (hold === undefined) throw new NotTried('No other process can be made to open a file here.');
      const path = `${folder}\\held.txt`;
      await files.write(path, bytes('held'));
      const release = await hold(path);
      try {
        await refusedWith('in-use', () => files.read(path));
        await refusedWith('in-use', () => files.digest(path));
        await refusedWith('in-use', () => files.copy(path, `${folder}\\held copy.txt`));
        assert.equal(await files.stat(`${folder}\\held copy.txt`), undefined);
        assert.equal((await files.stat(path))?.size, 4);
      } finally {
        await release();
      }
      assert.equal(text(await files.read(path)), 'held');
    },
  },
  {
    name: 'files: a file that stays in use says how long it was waited for',
    async run({ host: { files, clock }, folder, hold }) {
      if (hold === undefined) throw new NotTried('No other process can be made to open a file here.');
      const path = `${folder}\\waited for.txt`;
      await files.write(path, bytes('x'));
      const release = await hold(path);
      try {
        const start = clock.now().getTime();
        const { waitedSeconds = 0 } = await refusedWith('in-use', () => files.read(path));
        const seconds = (clock.now().getTime() - start) / 1000;
        assert.ok(waitedSeconds >= 1 && Math.abs(waitedSeconds - seconds) < 3, `${waitedSeconds} of ${seconds} s`);
      } finally {
        await release();
      }
      assert.equal(text(await files.read(path)), 'x');
    },
  },
  {
    name: 'files: replaced again and again, a file is always whole for who reads it',
    async run({ host: { files, clock }, folder }) {
      const path = `${folder}\\replaced.txt`;
      const content = (letter: string) => Buffer.alloc(20_000, letter);
      await files.write(path, content('a'));
      let isReading = true;
      const reader = (async () => {
        for (let reads = 0; ; reads += 1) {
          const now = Buffer.from(await files.read(path));
          const letter = String.fromCharCode(now[0] ?? 0);
          assert.ok(now.equals(content(letter)), `${now.length} bytes, beginning with ${letter}`);
          if (!isReading) return reads;
          // Windows replaces no file that somebody has open: a reader that never closes it would keep everybody out.
          await clock.sleep(20);
        }
      })();
      // Met here already, so that a failure of it is not one of the whole process.
      reader.catch(() => {});
      for (const letter of 'bcdefghijklmnopqrstuvwxyz') await files.write(path, content(letter));
      isReading = false;
      return `25 times replaced, ${await reader} times read meanwhile`;
    },
  },
  {
    name: 'files: a folder of files outlasts a power cut when it was flushed',
    async run({ host: { files }, folder }) {
      await files.write(`${folder}\\flush source.txt`, bytes('flushed'));
      await files.copy(`${folder}\\flush source.txt`, `${folder}\\flushed\\a.txt`, undefined, { flush: false });
      await files.flushFolder(`${folder}\\flushed`);
      await files.flushFiles([`${folder}\\flush source.txt`, `${folder}\\flushed\\a.txt`]);
      assert.equal(text(await files.read(`${folder}\\flushed\\a.txt`)), 'flushed');
    },
  },
  {
    name: 'files: a folder is left to administrators, and its access rights are read',
    async run({ host: { files }, folder }) {
      const closed = `${folder}\\closed`;
      await files.createFolder(closed);
      await files.restrictToAdministrators(closed);
      await files.write(`${closed}\\secret.txt`, bytes('x'));
      const { descriptors, refused } = await files.securityDescriptors(closed);
      // Where PowerShell does not answer, the rights of icacls were looked at above, and this one thing is missing.
      if (descriptors.size === 0) throw new NotTried(refused[0]?.message ?? 'No access rights were read.');
      const own = descriptors.get(closed.toLowerCase()) ?? '';
      assert.match(own, /D:/);
      assert.doesNotMatch(own, /;(BU|WD|AU|S-1-1-0|S-1-5-11|S-1-5-32-545)\)/, 'others still have access');
      return own;
    },
  },
  {
    name: 'clock: what is written now has the time of now',
    async run({ host: { kind, files, clock }, folder }) {
      if (kind === 'rehearsal') throw new NotTried('The time of a rehearsal is made up.');
      const path = `${folder}\\time.txt`;
      const before = clock.now().getTime();
      await files.write(path, bytes('x'));
      const modified = Date.parse((await files.stat(path))?.modified ?? '');
      assert.ok(
        Math.abs(modified - before) < 10_000,
        `${new Date(modified).toISOString()} for ${new Date(before).toISOString()}`,
      );
    },
  },
];
