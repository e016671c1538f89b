import { describe, expect, test } from '@jest/globals';
import { NotTried } from '../../../src/host/contract/contract-case.js';
import { fileCases } from '../../../src/host/contract/file-cases.js';
import type { Files } from '../../../src/host/files.js';
import { onSampleServer } from '../sample-server.js';

const holdsNothing = [
  'files: a file that another process has open is in use',
  'files: a file that stays in use says how long it was waited for',
];

/** The names of the cases that fail on a server whose files answer wrongly, and of what was not tried. */
function found(lie: (files: Files) => Partial<Files>) {
  return onSampleServer('one-server', async ({ open }) => {
    const host = await open({ processId: process.pid });
    await host.files.createFolder('C:\\Contract');
    const files = { ...host.files, ...lie(host.files) };
    const [failed, untried]: [string[], string[]] = [[], []];
    for (const { name, run } of fileCases) {
      const bench = { host: { ...host, files }, hasWebServer: true, folder: 'C:\\Contract' };
      await run(bench).catch((error) => (error instanceof NotTried ? untried : failed).push(name));
    }
    return { failed, untried };
  });
}

describe('the check of files', () => {
  test('finds nothing where files do what they are asked; what nobody can be made to do is not tried', async () => {
    const { failed, untried } = await found(() => ({}));
    expect(failed).toEqual([]);
    expect(untried).toEqual([...holdsNothing, 'clock: what is written now has the time of now']);
  });

  test.each<[string, (files: Files) => Partial<Files>, string]>([
    [
      'a missing file that is empty',
      (files) => ({ read: (path) => files.read(path).catch(() => new Uint8Array()) }),
      'files: what is missing',
    ],
    [
      'a list in the order of the disk',
      (files) => ({ list: async (folder) => [...(await files.list(folder))].reverse() }),
      'files: a list is sorted without regard to case',
    ],
    [
      'a copy with a time of its own',
      (files) => ({
        async copy(from, to) {
          await files.write(to, await files.read(from));
          return files.digest(to);
        },
      }),
      'files: a copy has the same modification time and gives the digest of what was read',
    ],
    [
      'a file of an append that is replaced',
      (files) => ({ append: (path, bytes) => files.write(path, bytes) }),
      'files: appending makes the file and adds to its end',
    ],
    [
      'a lock that everybody gets',
      (files) => ({ createNew: async (path, bytes) => files.write(path, bytes).then(() => true) }),
      'files: of many who make a file anew one succeeds',
    ],
    [
      'a name in the letter case of the question',
      (files) => ({
        stat: async (path) => {
          const entry = await files.stat(path);
          return entry && { ...entry, path };
        },
      }),
      'files: an entry has kind, size and times; the name has the case of the folder',
    ],
    [
      'what is left beside a written file',
      (files) => ({
        async write(path, bytes) {
          await files.write(`${path}.old`, bytes);
          await files.write(path, bytes);
        },
      }),
      'files: nothing is left beside a file that was written',
    ],
    [
      'a folder that others may read',
      (files) => ({
        restrictToAdministrators: async (folder) => {
          if ((await files.stat(folder)) === undefined) await files.restrictToAdministrators(folder);
        },
        securityDescriptors: async (path) => ({
          descriptors: new Map([[path.toLowerCase(), 'D:AI(A;OICI;0x1200a9;;;BU)']]),
          refused: [],
        }),
      }),
      'files: a folder is left to administrators, and its access rights are read',
    ],
  ])('finds %s', async (_what, lie, name) => {
    expect((await found(lie)).failed).toContain(name);
  });
});
