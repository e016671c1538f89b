import { writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/base/user-error.js';
import { asFileFault } from '../../src/host/file-faults.js';
import { describeFault } from '../../src/workflow/describe-fault.js';
import { onSampleServer } from './sample-server.js';

// Names of errno(3) and of libuv; what they mean is in their manuals.
const faults = [
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'disk-read-only'],
  ['EMFILE', 'too-many-open-files'],
  ['ENFILE', 'too-many-open-files'],
  ['ENOMEM', 'out-of-memory'],
  ['ENAMETOOLONG', 'path-too-long'],
  ['EIO', 'disk-fault'],
  ['ENOTCONN', 'share-lost'],
  ['ECONNRESET', 'share-lost'],
  ['EHOSTUNREACH', 'share-lost'],
  ['ESTALE', 'share-lost'],
] as const;

const raw = (code: string) => Object.assign(new Error(`${code}: it failed, write`), { code, path: 'D:\\w\\x.json' });

describe('a fault of the machine', () => {
  test.each(faults)('%s has the code %s, whether the host met it or a file of the runner did', (code, name) => {
    expect(asFileFault(raw(code), 'D:\\w')).toMatchObject({ code: name, message: expect.stringContaining(code) });
    const { title, text, stack } = describeFault(raw(code));
    expect([title, stack]).toEqual([name, undefined]);
    expect(text).toContain('D:\\w\\x.json');
    expect(text).not.toContain('fault of the action');
  });

  test('is met on a rehearsal like on any disk: a name that is too long', () =>
    onSampleServer('one-server', async ({ open }) => {
      const { files } = await open();
      const path = `C:\\${'n'.repeat(300)}`;
      const refused = { code: 'path-too-long', message: expect.stringContaining('303 characters') };
      await expect(files.write(path, Buffer.from('x'))).rejects.toMatchObject(refused);
      await expect(files.createNew(path, Buffer.from('x'))).rejects.toMatchObject(refused);
      await expect(files.createFolder(path)).rejects.toMatchObject(refused);
      await expect(files.append(path, Buffer.from('x'))).rejects.toMatchObject(refused);
    }));

  test('is what Linux reports for a disk that is full', () => {
    let met: unknown;
    try {
      writeFileSync('/dev/full', 'x');
    } catch (error) {
      met = error;
    }
    expect(describeFault(met).title).toBe('disk-full');
  });

  test('is no error of the product, whose code stays when it comes up while a file is written', () => {
    const error = new UserError('backup-not-intact', 'x', 'y');
    expect(asFileFault(error, 'D:\\w')).toBe(error);
  });
});
