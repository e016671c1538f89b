import { expect, test } from '@jest/globals';
import { namingHolder } from '../../src/backup/naming-holder.js';
import { HostError } from '../../src/host/host-error.js';

const path = 'C:\\Data\\a.pfdata';

test.each([
  [{ holder: 'av.exe', waitedSeconds: 60 }, `${path} stayed in use by av.exe for 60 seconds.`],
  [{ holder: 'av.exe' }, `${path} stayed in use by av.exe.`],
  [{ waitedSeconds: 60 }, `${path} stayed in use for 60 seconds.`],
  [{}, `${path} stayed in use.`],
])('a file in use, of which the system reports %j: %s', async (known, message) => {
  const cause = new HostError('in-use', path, 'The process cannot access the file.', known);
  await expect(namingHolder(path, () => Promise.reject(cause))).rejects.toMatchObject({
    code: 'backup-file-in-use',
    message,
    cause,
  });
});

test('another fault stays what it is, and what succeeds gives its answer', async () => {
  const denied = new HostError('access-denied', path, 'Access is denied.');
  await expect(namingHolder(path, () => Promise.reject(denied))).rejects.toBe(denied);
  expect(await namingHolder(path, async () => 7)).toBe(7);
});
