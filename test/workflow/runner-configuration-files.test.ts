import { execFileSync } from 'node:child_process';
import { chmod, lstat, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { performFileMerge, prepareFileMerge } from '../../src/stages/merge-webconfig/merge-files.js';
import { plainMergeRules } from '../../src/webconfig/merge-rules.js';
import { runnerConfigurationFiles as files } from '../../src/workflow/runner-configuration-files.js';

let folder = '';
const at = (name: string) => join(folder, name);
const text = (value: string) =>
  `<configuration>\n  <appSettings>\n    <add key="A" value="${value}" />\n  </appSettings>\n</configuration>\n`;
const merge = async (target: string, output = target) => {
  const paths = { original: at('old.config'), target: at(target), output: at(output) };
  return performFileMerge(files, await prepareFileMerge(files, paths, plainMergeRules, 'runner'));
};
const modeOf = async (name: string) => (await stat(at(name))).mode & 0o777;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'merge-'));
  await writeFile(at('old.config'), text('old'));
  await writeFile(at('new.config'), text('new'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a link stays a link; the file that it leads to is merged', async () => {
  await symlink('new.config', at('link.config'));
  await merge('link.config');
  expect((await lstat(at('link.config'))).isSymbolicLink()).toBe(true);
  expect(await readFile(at('new.config'), 'utf8')).toBe(text('old'));
});

test('links that lead on to nothing stay; the file is made where the last one points', async () => {
  await symlink('second.config', at('first.config'));
  await symlink('made.config', at('second.config'));
  await merge('new.config', 'first.config');
  expect((await lstat(at('first.config'))).isSymbolicLink()).toBe(true);
  expect((await lstat(at('second.config'))).isSymbolicLink()).toBe(true);
  expect(await readFile(at('made.config'), 'utf8')).toBe(text('old'));
});

test('links that lead in a circle are refused in words', async () => {
  await symlink('b.config', at('a.config'));
  await symlink('a.config', at('b.config'));
  await expect(merge('new.config', 'a.config')).rejects.toMatchObject({
    code: 'file-not-found',
    message: expect.stringContaining('its links lead in a circle'),
  });
});

test('the merged file and the kept copy have the mode of what was there', async () => {
  await chmod(at('new.config'), 0o640);
  await merge('new.config');
  expect(await modeOf('new.config')).toBe(0o640);
  expect(await modeOf('new.before-merge.config')).toBe(0o640);
  expect(await readFile(at('new.before-merge.config'), 'utf8')).toBe(text('new'));
});

test('an older copy is never written over, and one with the same bytes is enough', async () => {
  await merge('new.config');
  await writeFile(at('new.config'), text('newer'));
  expect(await merge('new.config')).toEqual([
    `Wrote ${at('new.config')}; the file that was there is now ${at('new.before-merge-2.config')}.`,
  ]);
  expect(await readFile(at('new.before-merge.config'), 'utf8')).toBe(text('new'));
  expect(await readFile(at('new.before-merge-2.config'), 'utf8')).toBe(text('newer'));
  await writeFile(at('new.config'), text('new'));
  expect(await merge('new.config')).toEqual([expect.stringContaining(at('new.before-merge.config'))]);
});

test.each(['a pipe', 'a folder', 'a device'])('%s as output is refused', async (what) => {
  const output = what === 'a device' ? '../../../../../../../../dev/null' : 'output';
  if (what === 'a pipe') execFileSync('mkfifo', [at('output')]);
  if (what === 'a folder') execFileSync('mkdir', [at('output')]);
  await expect(merge('new.config', output)).rejects.toMatchObject({ code: 'web-config-missing' });
});

test('a pipe as original is refused, not waited for', async () => {
  await rm(at('old.config'));
  execFileSync('mkfifo', [at('old.config')]);
  await expect(merge('new.config')).rejects.toMatchObject({ code: 'web-config-missing' });
});
