import { describe, expect, test } from '@jest/globals';
import { sumsText } from '../../src/backup/set-index.js';
import { requireIntact } from '../../src/backup/verify-backup-set.js';
import { silentLog } from '../../src/base/log.js';
import { withSampleSet } from './sample-set.js';

describe('SHA256SUMS', () => {
  test('has a line for every file and one for the manifest, as sha256sum reads them', () =>
    withSampleSet(async (host, { folder, manifest, manifestSha256 }) => {
      const text = Buffer.from(await host.files.read(`${folder}\\SHA256SUMS`)).toString('utf8');
      const lines = manifest.entries.map(({ sha256, storedAs }) => `${sha256}  ${storedAs}\n`);
      expect(text).toBe(`${lines.join('')}${manifestSha256}  manifest.json\n`);
      expect(sumsText({ ...manifest, entries: [] }, 'a'.repeat(64))).toBe(`${'a'.repeat(64)}  manifest.json\n`);
    }));

  test('that is missing, or belongs to another manifest, is found and reported', () =>
    withSampleSet(async (host, { folder }) => {
      const { files } = host;
      const sums = `${folder}\\SHA256SUMS`;
      const whole = await files.read(sums);
      await files.remove(sums);
      await expect(requireIntact(files, folder, silentLog)).rejects.toMatchObject({
        code: 'backup-not-intact',
        message: expect.stringContaining('SHA256SUMS is missing'),
      });
      await files.write(sums, Buffer.from(`${Buffer.from(whole).toString('utf8')}\n`));
      await expect(requireIntact(files, folder, silentLog)).rejects.toThrow(
        'manifest.json and SHA256SUMS do not agree',
      );
    }));
});
