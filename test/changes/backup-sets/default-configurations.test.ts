import { describe, expect, test } from '@jest/globals';
import {
  documentsFrom,
  extractedFolder,
  keptDefaultConfigurations,
} from '../../../src/changes/backup-sets/default-configurations.js';
import { memoryHost } from '../../product/memory-host.js';
import { sampleInventory } from '../../product/sample-inventory.js';
import { sampleState } from '../../stages/sample-situation.js';
import { entryOf, setOf } from './sample-set.js';

const folder = 'C:\\work\\extracted\\user-portal\\5.0.4';
const plain = '<configuration><appSettings /></configuration>';

/** Names and texts of what a package with these files gives. */
async function documents(contents: Readonly<Record<string, string>>) {
  const extraFiles = Object.fromEntries(Object.entries(contents).map(([name, text]) => [`${folder}\\${name}`, text]));
  const { files } = memoryHost(sampleInventory(), { extraFiles });
  const items = await documentsFrom(files, 'user-portal', '5.0.4', folder);
  return items.map((item) => (item.kind === 'document' ? [item.name, Buffer.from(item.bytes).toString('utf8')] : []));
}

describe('the default web.config in a package', () => {
  test('is the topmost one: folders of an application have their own below it', async () => {
    const own = '<configuration />';
    expect(
      await documents({ 'inetpub\\PhoneFactor\\Web.Config': plain, 'inetpub\\PhoneFactor\\Admin\\web.config': own }),
    ).toEqual([['pristine/user-portal/5.0.4/web.config', plain]]);
  });

  test('comes with the files that its sections name, as far as they are in the package', async () => {
    const naming =
      '<configuration><appSettings file="own.config" /><connectionStrings configSource="gone.config" /></configuration>';
    expect(await documents({ 'web.config': naming, 'own.config': '<appSettings />' })).toEqual([
      ['pristine/user-portal/5.0.4/web.config', naming],
      ['pristine/user-portal/5.0.4/own.config', '<appSettings />'],
    ]);
  });

  test('takes no file from outside of the package', async () => {
    const naming = '<configuration><appSettings file="..\\..\\other.config" /></configuration>';
    expect(await documents({ 'web.config': naming, '..\\..\\other.config': 'x' })).toHaveLength(1);
  });

  test('is not guessed where a package has none, or two of the same depth', async () => {
    await expect(documents({ 'readme.txt': '' })).rejects.toMatchObject({
      code: 'package-not-extracted',
      message: 'The package brings no web.config.',
    });
    await expect(documents({ 'a\\web.config': plain, 'b\\web.config': plain })).rejects.toThrow(
      "Which web.config of the package is the application's is not clear: a\\web.config and b\\web.config.",
    );
  });
});

describe('the default web.configs of an earlier set', () => {
  const stored = (version: string) => `documents/pristine/user-portal/${version}/web.config`;
  const kept = (version: string) => {
    const extraFiles = { [`D:\\sets\\one\\${stored(version).replaceAll('/', '\\')}`]: plain };
    const { files } = memoryHost(sampleInventory(), { extraFiles });
    const chain = {
      sets: [setOf('one', [entryOf('user-portal', 'pristine-web.config', stored(version), { text: plain })])],
    };
    return keptDefaultConfigurations(files, chain, ['user-portal', 'mobile-app'], sampleState());
  };

  test('go into the next set while the same version is installed', async () => {
    expect(await kept('5.0.4')).toMatchObject([
      { component: 'user-portal', role: 'pristine-web.config', name: 'pristine/user-portal/5.0.4/web.config' },
    ]);
  });

  test('of another version do not belong to what is installed', async () => {
    expect(await kept('5.0.3')).toEqual([]);
  });
});

test('a version with unusual characters makes no folder elsewhere', () => {
  expect(extractedFolder({ workFolder: 'C:\\work' }, 'user-portal', '..\\..\\5.0 beta/1')).toBe(
    'C:\\work\\extracted\\user-portal\\.._.._5.0_beta_1',
  );
  expect(extractedFolder({ workFolder: 'C:\\work' })).toBe('C:\\work\\extracted');
});
