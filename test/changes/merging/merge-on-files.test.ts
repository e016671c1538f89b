import { describe, expect, test } from '@jest/globals';
import { makeMerge, readOutput, writeMerge } from '../../../src/changes/merging/merge-on-files.js';
import { type MergeFiles, readSource } from '../../../src/changes/merging/read-source.js';
import { plainMergeRules } from '../../../src/webconfig/merge-rules.js';
import { diskOf } from './memory-disk.js';

const withSettings = (settings: string) =>
  `<configuration>\n  <appSettings>\n${settings}  </appSettings>\n</configuration>\n`;
const add = (key: string, value: string) => `    <add key="${key}" value="${value}" />\n`;
const [originalPath, path, keptBase] = ['/work/old.config', '/work/new.config', '/work/kept'];
const fresh = withSettings(add('Smtp.Host', ''));

/** The merge of these files, ready to be written. */
async function prepared(more: Readonly<Record<string, string>> = {}, target = fresh) {
  const disk = diskOf({ [originalPath]: withSettings(add('Smtp.Host', 'mail.contoso.com')), [path]: target, ...more });
  const [original, opened] = [await readSource(disk, originalPath), await readSource(disk, path)];
  const made = makeMerge({ original, target: opened, rules: plainMergeRules });
  const before = await readOutput(disk, path);
  return { disk, merge: { ...made, path, keptBase, ...(before === undefined ? {} : { before }) } };
}

describe('a source of a merge', () => {
  test('comes with the files that its sections name, from beside it, on the runner and on Windows', async () => {
    const naming = '<configuration>\n  <appSettings file="settings\\own.config" />\n</configuration>\n';
    const own = `<appSettings>\n${add('Smtp.Host', 'mail.contoso.com')}</appSettings>\n`;
    const onRunner = diskOf({ '/work/a.config': naming, '/work/settings/own.config': own });
    const onWindows = diskOf({ 'C:\\a\\a.config': naming, 'C:\\a\\settings\\own.config': own });
    for (const source of [
      await readSource(onRunner, '/work/a.config'),
      await readSource(onWindows, 'C:\\a\\a.config'),
    ]) {
      expect([...(source.included?.keys() ?? [])]).toEqual(['settings\\own.config']);
    }
    const alone = diskOf({ '/work/a.config': naming });
    expect([...((await readSource(alone, '/work/a.config')).included?.keys() ?? [])]).toEqual([]);
  });

  test('that is not there is named', async () => {
    await expect(readSource(diskOf({}), path)).rejects.toMatchObject({
      code: 'web-config-missing',
      message: expect.stringContaining(path),
    });
    expect(await readOutput(diskOf({}), path)).toBeUndefined();
  });
});

describe('writing a merge', () => {
  test('keeps the file that was there, byte for byte, and says where', async () => {
    const { disk, merge } = await prepared();
    expect(await writeMerge(disk, merge)).toBe('/work/kept.config');
    expect(disk.contents.get('/work/kept.config')).toBe(fresh);
    expect(disk.contents.get(path)).toContain('mail.contoso.com');
  });

  test('never writes over a copy that was kept before: the next one has a number', async () => {
    const { disk, merge } = await prepared({ '/work/kept.config': 'as it was installed', '/work/kept-2.config': 'x' });
    expect(await writeMerge(disk, merge)).toBe('/work/kept-3.config');
    expect(disk.contents.get('/work/kept.config')).toBe('as it was installed');
    expect(disk.contents.get('/work/kept-3.config')).toBe(fresh);
  });

  test('makes no second copy of the same bytes', async () => {
    const { disk, merge } = await prepared({ '/work/kept.config': 'other', '/work/kept-2.config': fresh });
    expect(await writeMerge(disk, merge)).toBe('/work/kept-2.config');
    expect([...disk.contents.keys()]).not.toContain('/work/kept-3.config');
  });

  test('does nothing onto a read-only file', async () => {
    const { disk, merge } = await prepared();
    disk.readOnly.add(path);
    await expect(writeMerge(disk, merge)).rejects.toMatchObject({
      code: 'web-config-read-only',
      message: expect.stringContaining(path),
    });
    expect([...disk.contents.keys()].sort()).toEqual([path, originalPath].sort());
  });

  test('does nothing where the target was changed, or went away, since it was read', async () => {
    for (const change of [`${fresh}<!-- mine -->`, undefined]) {
      const { disk, merge } = await prepared();
      if (change === undefined) disk.contents.delete(path);
      else disk.contents.set(path, change);
      await expect(writeMerge(disk, merge)).rejects.toMatchObject({ code: 'web-config-changed-meanwhile' });
      expect(disk.contents.get(path)).toBe(change);
    }
  });

  test('reports a disk that does not have what was written, and where the old file is', async () => {
    const { disk, merge } = await prepared();
    const forgetful: MergeFiles = {
      ...disk,
      write: (at, bytes) => disk.write(at, at === path ? bytes.subarray(1) : bytes),
    };
    await expect(writeMerge(forgetful, merge)).rejects.toMatchObject({
      code: 'web-config-not-written',
      advice: expect.stringContaining('/work/kept.config'),
    });
    expect(disk.contents.get('/work/kept.config')).toBe(fresh);
  });
});
