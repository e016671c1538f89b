import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Host } from '../../../src/host/host.js';
import { HostError } from '../../../src/host/host-error.js';
import { linkRefusal, remoteFilesOn } from '../../../src/host/remote/remote-files.js';
import { createServerShares } from '../../../src/host/remote/share-path.js';
import { type Bench, contractCases, untriedOnRehearsals } from '../../contract/host-contract.js';
import { onSampleServer } from '../sample-server.js';
import { steppedClock } from '../windows/scripted-programs.js';

const shares = createServerShares('mfa1');

/** A rehearsal server whose drive C: is the share of another one. */
function remoteFiles(host: Host): Host {
  return { ...host, files: remoteFilesOn({ inner: host.files, shares, requireNoLink: async () => {} }) };
}

describe('the contract of files, through a share of a rehearsal server', () => {
  let bench: Pick<Bench, 'host' | 'folder' | 'hasWebServer'>;
  let close: () => void = () => {};
  let closed: Promise<void>;

  beforeAll(async () => {
    await new Promise<void>((ready, fail) => {
      closed = onSampleServer('one-server', async ({ folder, open }) => {
        await mkdir(join(folder, 'unc', 'mfa1', 'c$'), { recursive: true });
        const host = remoteFiles(await open({ processId: process.pid }));
        await host.files.createFolder('C:\\Contract');
        bench = { host, folder: 'C:\\Contract', hasWebServer: false };
        ready();
        await new Promise<void>((resolve) => {
          close = resolve;
        });
      });
      closed.catch(fail);
    });
  });

  afterAll(async () => {
    close();
    await closed;
  });

  const ofFiles = contractCases.filter(
    ({ name }) => name.startsWith('files:') && !untriedOnRehearsals.includes(name) && !name.includes('in use'),
  );
  test('has cases', () => expect(ofFiles.length).toBeGreaterThan(10));
  for (const { name, run } of ofFiles) test(name, () => run(bench as Bench));
});

describe('a link of the server', () => {
  let root: string;
  const onDisk = { toShare: (path: string) => root + path.slice(2).replaceAll('\\', '/') };
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'links-'));
    await mkdir(join(root, 'plain', 'below'), { recursive: true });
    await writeFile(join(root, 'plain', 'file.txt'), 'x');
    await symlink(join(root, 'plain'), join(root, 'link'));
  });
  afterAll(() => rm(root, { recursive: true }));

  test.each(['C:\\link', 'C:\\link\\below', 'C:\\link\\file.txt', 'C:\\link\\not-there\\x'])(
    'is not followed over the network: %s',
    async (path) => {
      const refused = linkRefusal(steppedClock(), onDisk)(path);
      await expect(refused).rejects.toMatchObject({
        code: 'refused',
        message: expect.stringContaining('C:\\link is a link'),
      });
    },
  );

  test.each(['C:\\plain\\below', 'C:\\plain\\file.txt', 'C:\\not-there\\x', '\\\\files\\backup\\x'])(
    'is none of %s',
    async (path) => {
      await expect(linkRefusal(steppedClock(), onDisk)(path)).resolves.toBeUndefined();
    },
  );
});

test('a refusal names the path as the server has it', () =>
  onSampleServer('one-server', async ({ open }) => {
    const host = await open();
    const { files } = remoteFiles({
      ...host,
      files: {
        ...host.files,
        read: async (path) => {
          throw new HostError('in-use', path, `${path} is in use by another process.`, { holder: 'x.exe' });
        },
      },
    });
    await expect(files.read('C:\\a b\\c.txt')).rejects.toMatchObject({
      code: 'in-use',
      subject: 'C:\\a b\\c.txt',
      message: 'C:\\a b\\c.txt is in use by another process.',
      holder: 'x.exe',
    });
    expect(files.localPath('C:\\x')).toBe(host.files.localPath('\\\\mfa1\\C$\\x'));
  }));
