import { describe, expect, test } from '@jest/globals';
import { openSource } from '../../src/webconfig/configuration-source.js';
import type { MergePiece } from '../../src/webconfig/merge-piece.js';
import type { Edit } from '../../src/webconfig/merge-result.js';
import { applyProven } from '../../src/webconfig/prove-merge.js';
import { add, appSettings, source } from './files.js';

const target = openSource(source(appSettings(add('A', '1'), add('B', '2'))));
const { text } = target.file;

const replace = (old: string, replacement: string): Edit => {
  const start = text.indexOf(old);
  return { start, end: start + old.length, replacement, reason: 'test' };
};
const piece = (setting: string, result?: string): MergePiece => ({
  outcome: { setting, fate: 'carried', reason: '', ...(result === undefined ? {} : { result }) },
  change: { replace: { start: 0, end: 0, replacement: '' } },
});
const prove = (edits: readonly Edit[], ...pieces: readonly MergePiece[]) =>
  applyProven(target, Buffer.from(text), edits, pieces);
const unproven = (message: RegExp) =>
  expect.objectContaining({
    code: 'web-config-merge-unproven',
    message: expect.stringMatching(message),
    advice: expect.stringContaining('Nothing was written.'),
  });

describe('a merge is refused before it is written', () => {
  test('not where all is as planned', () => {
    const { bytes } = prove([replace('"1"', '"9"')], piece('appSettings/A', '9'));
    expect(Buffer.from(bytes).toString()).toBe(text.replace('"1"', '"9"'));
  });

  test('where a setting has another value than planned', () => {
    expect(() => prove([replace('"1"', '"9"')], piece('appSettings/A', '8'))).toThrow(
      unproven(
        /^The merge of web\.config was made and then refused: appSettings\/A would not have the planned value\.$/,
      ),
    );
  });

  test('where a setting changes that nobody planned', () => {
    expect(() => prove([replace('"2"', '"9"')])).toThrow(unproven(/appSettings\/B would not have/));
    expect(() => prove([replace('"2"', '"9"')], piece('appSettings/B'))).toThrow(
      unproven(/appSettings\/B would not have/),
    );
  });

  test('where a setting would be lost', () => {
    expect(() => prove([replace(add('B', '2'), '')])).toThrow(unproven(/appSettings\/B would be lost\./));
    expect(() => prove([replace('"1"', '"9"')], piece('appSettings/A', '9'), piece('appSettings/New', 'x'))).toThrow(
      unproven(/appSettings\/New would be lost\./),
    );
  });

  test('where elements beside the edit would change', () => {
    expect(() => prove([replace('"1" />', '"1" /><!--'), replace('</appSettings>', '--></appSettings>')])).toThrow(
      unproven(/elements outside of the edits would have changed\.$/),
    );
    expect(() => prove([replace('add key="A"', 'abc key="A"')])).toThrow(unproven(/elements outside of the edits/));
    const nested = [replace('"1" />\n', '"1" >\n'), replace('  </appSettings>', '  </add></appSettings>')];
    expect(() => prove(nested)).toThrow(unproven(/appSettings\/B would be lost/));
  });

  test('where it would not be well formed', () => {
    expect(() => prove([replace('"1"', '"9')], piece('appSettings/A', '9'))).toThrow(
      expect.objectContaining({ code: 'web-config-not-well-formed' }),
    );
  });

  test('an outcome without a change says nothing of a setting that is there', () => {
    const { change: _change, ...kept } = piece('appSettings/B', 'other');
    expect(() => prove([replace('"1"', '"9"')], piece('appSettings/A', '9'), kept)).not.toThrow();
  });

  test('attributes of sections and files are no settings', () => {
    expect(() =>
      prove(
        [replace('"1"', '"9"')],
        piece('appSettings/A', '9'),
        piece('appSettings/@file', 'x'),
        piece('system.web/pages/@theme', 'x'),
      ),
    ).not.toThrow();
  });
});
