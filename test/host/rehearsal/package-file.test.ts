import { describe, expect, test } from '@jest/globals';
import type { RehearsalInstaller } from '../../../src/host/rehearsal/format.js';
import {
  describePackage,
  parsePackage,
  sampleBytes,
  withProperties,
} from '../../../src/host/rehearsal/package-file.js';

const installer: RehearsalInstaller = {
  rehearsalInstaller: 1,
  about: 'A test.',
  kind: 'msi',
  product: {
    name: 'Multi-Factor Authentication User Portal',
    version: '8.0.1.1',
    productCode: '{80000000-0000-4000-8000-000000000002}',
    upgradeCode: '{80000000-0000-4000-8000-0000000000AA}',
    architecture: 'x64',
    publisher: 'Sample',
  },
  publisherCheck: { status: 'unsigned' },
  properties: { TARGETVDIR: 'MultiFactorAuth' },
  installFolder: { default: 'C:\\Program Files\\Portal' },
  seconds: 30,
  actions: [],
};

describe('a package of a rehearsal', () => {
  test('is a file that declares what installing does', () => {
    expect(parsePackage(Buffer.from(JSON.stringify(installer)), 'C:\\a.msi')).toEqual(installer);
  });

  test.each([
    ['a real package', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['half a package', Buffer.from('{"rehearsalInstaller":1')],
    ['another version of the format', Buffer.from('{"rehearsalInstaller":2,"actions":[]}')],
    ['a package without actions', Buffer.from('{"rehearsalInstaller":1}')],
    ['other JSON', Buffer.from('null')],
    ['an empty file', Buffer.alloc(0)],
  ])('is not %s', (_what, bytes) => {
    expect(() => parsePackage(bytes, 'C:\\a.msi')).toThrow(
      expect.objectContaining({ code: 'not-a-package', subject: 'C:\\a.msi' }),
    );
  });

  test('is described as Windows describes one: a setup program has no properties', () => {
    expect(describePackage(installer)).toMatchObject({
      kind: 'msi',
      productVersion: '8.0.1.1',
      properties: { TARGETVDIR: 'MultiFactorAuth' },
      externalFiles: [],
      publisher: { status: 'unsigned' },
    });
    const setup = describePackage({ ...installer, kind: 'setup' });
    expect(setup.properties).toEqual({});
    expect(setup).not.toHaveProperty('externalFiles');
  });

  test.each([
    ['[INSTALLFOLDER]\\web.config', 'D:\\Portal\\web.config'],
    ['[UNKNOWN]x', 'x'],
    ['[TARGETVDIR][TARGETVDIR]', '[INSTALLFOLDER][INSTALLFOLDER]'],
    ['[small] [1ST] []', '[small] [1ST] []'],
  ])('has in %j the text %j: a property is replaced once, and an unknown one is nothing', (text, filled) => {
    expect(withProperties(text, { INSTALLFOLDER: 'D:\\Portal', TARGETVDIR: '[INSTALLFOLDER]' })).toBe(filled);
  });

  test('has the same bytes each time, so that two runs can be compared', () => {
    expect(sampleBytes(1000)).toEqual(sampleBytes(1000));
    expect(new Set(sampleBytes(1000)).size).toBeGreaterThan(200);
    expect(sampleBytes(10)).toEqual(sampleBytes(1000).subarray(0, 10));
  });
});
