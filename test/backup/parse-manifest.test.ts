import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseManifest } from '../../src/backup/parse-manifest.js';
import { UserError } from '../../src/base/user-error.js';
import { onSampleServer } from '../host/sample-server.js';
import { createSampleSet, dataFile, dataFolder, sampleRequest, stopAll } from './sample-set.js';

const entry = {
  component: 'agent',
  role: 'data',
  storedAs: 'files/C/x.bin',
  originalPath: 'C:\\x.bin',
  size: 1,
  sha256: 'a'.repeat(64),
  created: '2026-03-07T22:15:00.000Z',
  modified: '2026-03-07T22:15:00.000Z',
  attributes: [],
};
const manifest = {
  format: 1,
  name: 'mfa1-1',
  created: '2026-03-07T22:15:00.000Z',
  server: 'MFA1',
  tool: { name: 't', version: '0' },
  origin: { who: 'alex', why: 'test' },
  components: ['agent'],
  consistent: true,
  folders: [],
  entries: [entry],
};

function codeOf(value: unknown): string {
  try {
    parseManifest(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)), 'M');
    return 'accepted';
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
}

describe('a manifest', () => {
  test('records times, attributes and access rights of every original, who asked, why, and under which plan', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const rights = 'O:BAG:SYD:PAI(A;;FA;;;BA)';
      await writeFile(join(folder, 'security.json'), JSON.stringify({ [dataFile.toUpperCase()]: rights }));
      const host = await stopAll(await open());
      const before = await host.files.stat(dataFile);
      const { manifest: made } = await createSampleSet(host);
      expect(made.origin).toEqual(sampleRequest.origin);
      expect(made.folders.map(({ path }) => path)).toContain(dataFolder);
      const stored = made.entries.find(({ originalPath }) => originalPath === dataFile);
      expect(stored).toMatchObject({
        created: before?.created,
        modified: before?.modified,
        attributes: [],
        securityDescriptor: rights,
      });
    }));

  test('records attributes as the file system shows them, of folders as well', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const all = { readOnly: true, hidden: true, system: true };
      const told = { [dataFile]: all, [dataFolder.toUpperCase()]: { hidden: true } };
      await writeFile(join(folder, 'attributes.json'), JSON.stringify(told));
      const { manifest: made } = await createSampleSet(await stopAll(await open()));
      const stored = made.entries.find(({ originalPath }) => originalPath === dataFile);
      expect(stored?.attributes).toEqual(['read-only', 'hidden', 'system']);
      expect(made.folders.find(({ path }) => path === dataFolder)?.attributes).toEqual(['hidden']);
      const others = made.entries.filter(({ originalPath = dataFile }) => originalPath !== dataFile);
      expect(others.every(({ attributes }) => attributes?.length === 0)).toBe(true);
    }));

  test('is accepted with and without what may be absent', () => {
    expect(codeOf(manifest)).toBe('accepted');
    expect(codeOf({ ...manifest, entries: [] })).toBe('accepted');
    expect(codeOf({ ...manifest, consistent: false, consistencyNote: 'the service ran' })).toBe('accepted');
  });

  test.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['another format', { ...manifest, format: 2 }],
    ['a negative size', { ...manifest, entries: [{ ...entry, size: -1 }] }],
    ['a hash in capitals', { ...manifest, entries: [{ ...entry, sha256: 'A'.repeat(64) }] }],
    ['nobody who asked', { ...manifest, origin: { who: '', why: 'x' } }],
  ])('with %s is refused', (_what, value) => {
    expect(codeOf(value)).toBe('backup-manifest-unreadable');
  });

  test.each([
    ['a stored name outside the set', { storedAs: 'files/../x', originalPath: 'C:\\x' }],
    ['an original path that goes up', { storedAs: 'files/C/../x', originalPath: 'C:\\..\\x' }],
    ['a relative original path', { storedAs: 'files/x', originalPath: 'x' }],
    ['an original path that is not where it was stored from', { originalPath: 'C:\\Windows\\System32\\x.bin' }],
    ['a device name', { storedAs: 'files/C/nul', originalPath: 'C:\\nul' }],
    ['an alternate stream', { storedAs: 'files/C/x:y', originalPath: 'C:\\x:y' }],
    ['a line break', { storedAs: 'documents/x\n00  files/y', originalPath: undefined }],
    ['a document with a place on the server', { storedAs: 'documents/x' }],
  ])('with %s is refused as unsafe', (_what, change) => {
    expect(codeOf({ ...manifest, entries: [{ ...entry, ...change }] })).toBe('backup-manifest-unsafe');
  });

  test('that names a file twice, even in other case, is refused', () => {
    const twin = { ...entry, storedAs: 'files/C/X.bin', originalPath: 'C:\\X.bin' };
    expect(codeOf({ ...manifest, entries: [entry, twin] })).toBe('backup-manifest-unsafe');
  });
});
