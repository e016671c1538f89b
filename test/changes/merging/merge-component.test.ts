import { describe, expect, test } from '@jest/globals';
import { mergeComponent } from '../../../src/changes/merging/merge-component.js';
import { memoryHost } from '../../product/memory-host.js';
import { sampleInventory } from '../../product/sample-inventory.js';
import { entryOf, setOf } from '../backup-sets/sample-set.js';

const configuration = (timeout: string, more = '') =>
  `<configuration>\n  <appSettings>\n    <add key="Timeout" value="${timeout}" />\n${more}  </appSettings>\n</configuration>\n`;
const originalPath = 'C:\\inetpub\\wwwroot\\PhoneFactor\\web.config';
const folder = 'C:\\inetpub\\wwwroot\\MultiFactorAuth';

interface Stored {
  readonly original?: string;
  readonly oldDefault?: string;
}

/** The merge of what this set has into the new file. */
async function merged({ original, oldDefault }: Stored, target: string, defaultInOlderSet = false) {
  const own =
    original === undefined
      ? []
      : [entryOf('user-portal', 'web.config', 'files/web.config', { text: original, originalPath })];
  const ofDefault =
    oldDefault === undefined
      ? []
      : [entryOf('user-portal', 'pristine-web.config', 'documents/pristine/web.config', { text: oldDefault })];
  const sets = defaultInOlderSet
    ? [setOf('one', own), setOf('older', ofDefault)]
    : [setOf('one', [...own, ...ofDefault])];
  const at = defaultInOlderSet ? 'older' : 'one';
  const extraFiles = {
    'D:\\sets\\one\\files\\web.config': original ?? '',
    [`D:\\sets\\${at}\\documents\\pristine\\web.config`]: oldDefault ?? '',
    [`${folder}\\web.config`]: target,
  };
  const { files } = memoryHost(sampleInventory(), { extraFiles });
  return mergeComponent(files, { sets }, 'user-portal', { folder }, { rule: 'unchanged' }, { oldOnly: 'carry' });
}
const textOf = (merge: Awaited<ReturnType<typeof merged>>) => Buffer.from(merge?.result.bytes ?? []).toString('utf8');

describe('the merge of a backed-up web.config into the new one', () => {
  test('brings the old values, into the file of the new application', async () => {
    const merge = await merged({ original: configuration('10') }, configuration('30'));
    expect(textOf(merge)).toContain('key="Timeout" value="10"');
    expect(merge).toMatchObject({ targetPath: `${folder}\\web.config` });
    expect(Buffer.from(merge?.before ?? []).toString('utf8')).toBe(configuration('30'));
    expect(merge?.sources.map(({ path }) => path)).toEqual([originalPath, `${folder}\\web.config`]);
  });

  test('sees by the old default of the same set what nobody had changed', async () => {
    const merge = await merged({ original: configuration('10'), oldDefault: configuration('10') }, configuration('30'));
    expect(textOf(merge)).toContain('key="Timeout" value="30"');
  });

  test('takes no old default from an older set: it may be from another version', async () => {
    const stored = { original: configuration('10'), oldDefault: configuration('10') };
    expect(textOf(await merged(stored, configuration('30'), true))).toContain('key="Timeout" value="10"');
  });

  test('is none where no old file is in the backup', async () => {
    expect(await merged({}, configuration('30'))).toBeUndefined();
  });
});
