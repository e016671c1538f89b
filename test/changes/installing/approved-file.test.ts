import { expect, test } from '@jest/globals';
import { sha256Of } from '../../../src/base/sha256.js';
import { requireApprovedFile } from '../../../src/changes/installing/approved-file.js';
import { memoryHost } from '../../product/memory-host.js';
import { sampleInventory } from '../../product/sample-inventory.js';

const path = 'D:\\in\\Setup.exe';
const host = memoryHost(sampleInventory(), { extraFiles: { [path]: 'setup' } });

test('a program is run only with the bytes that were approved; both hashes are named', async () => {
  await requireApprovedFile(path, sha256Of('setup'), { host });
  const other = '0'.repeat(64);
  await expect(requireApprovedFile(path, other, { host })).rejects.toMatchObject({
    code: 'package-changed',
    message: `${path} has the SHA-256 ${sha256Of('setup')}; the plan was made for ${other}.`,
  });
});

test('a program that the plan could not see yet has no approved hash, and is not read for it', async () => {
  await requireApprovedFile('D:\\gone.msi', undefined, { host });
  await expect(requireApprovedFile('D:\\gone.msi', sha256Of(''), { host })).rejects.toThrow(
    'There is no D:\\gone.msi.',
  );
});
