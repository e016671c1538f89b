import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/base/user-error.js';
import { readConfiguration } from '../../src/webconfig/configuration-file.js';
import { openSource } from '../../src/webconfig/configuration-source.js';
import { mergeConfigurations } from '../../src/webconfig/merge-configurations.js';
import type { ConfigurationFile } from '../../src/webconfig/opened-source.js';
import { settingsModel } from '../../src/webconfig/settings-model.js';
import { openMergeRules } from './open-rules.js';

const corpus = join(process.cwd(), '..', 'shared', 'corpus');
const withCorpus = existsSync(corpus) ? describe : describe.skip;
if (!existsSync(corpus))
  console.warn(`${corpus} is not there: the tests with committed files of other projects are skipped.`);

const namesIn = (folder: string) =>
  existsSync(join(corpus, folder)) ? readdirSync(join(corpus, folder)).filter((name) => name.endsWith('onfig')) : [];
const fileOf = (folder: string, name: string) => ({ path: name, bytes: readFileSync(join(corpus, folder, name)) });

function readable(name: string): ConfigurationFile | undefined {
  try {
    return readConfiguration(fileOf('webconfig', name).bytes, name);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

const mergeBytes = (original: Uint8Array, target: Uint8Array) =>
  mergeConfigurations({
    original: { path: 'original', bytes: original },
    target: { path: 'target', bytes: target },
    rules: openMergeRules,
  });

withCorpus('committed files of other projects', () => {
  const names = namesIn('webconfig');

  test('most of them are configurations that .NET would read', () => {
    expect(names.filter(readable).length).toBeGreaterThan(35);
  });

  test.each(names)('%s: merged into itself nothing changes; one value changes its own bytes only', (name) => {
    const file = readable(name);
    if (file === undefined) return;
    const { bytes } = fileOf('webconfig', name);
    const same = mergeBytes(bytes, bytes);
    expect(Buffer.from(same.bytes).equals(bytes)).toBe(true);
    expect(same.edits).toEqual([]);
    const [setting] = [...settingsModel(openSource({ path: name, bytes })).keys()].filter((one) =>
      // A version belongs to the program that brings it and is never carried.
      /^appSettings\/(?!.*version$)/i.test(one),
    );
    if (setting === undefined) return;
    const key = setting
      .slice('appSettings/'.length)
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;')
      .replaceAll('<', '&lt;');
    const original = Buffer.from(
      `<configuration><appSettings><add key="${key}" value="~new~"/></appSettings></configuration>`,
    );
    const result = mergeBytes(original, bytes);
    const [edit, ...others] = result.edits;
    expect(others).toEqual([]);
    if (edit === undefined) throw new Error('no edit');
    expect(edit.replacement).toBe('~new~');
    expect(readConfiguration(result.bytes, name).text).toBe(
      `${file.text.slice(0, edit.start)}~new~${file.text.slice(edit.end)}`,
    );
  });
});

withCorpus('two versions of one application', () => {
  test.each(namesIn('pairs').filter((name) => name.includes('.old.')))('%s', (name) => {
    const original = fileOf('pairs', name);
    const target = fileOf('pairs', name.replace('.old.', '.new.'));
    const result = mergeConfigurations({ original, target, rules: openMergeRules });
    const again = mergeBytes(original.bytes, result.bytes);
    expect(again.changed).toBe(false);
    expect(Buffer.from(again.bytes).equals(result.bytes)).toBe(true);
    const [before, after] = [original.bytes, result.bytes].map((bytes) =>
      settingsModel(openSource({ path: name, bytes })),
    );
    const carried = result.outcomes.filter(({ outcome }) => outcome === 'carried').map(({ setting }) => setting);
    for (const setting of carried) expect(after?.get(setting)).toBe(before?.get(setting));
    const three = mergeConfigurations({ original, target, originalDefault: original, rules: openMergeRules });
    expect(three.changed).toBe(false);
  });
});
