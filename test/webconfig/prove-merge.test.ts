import { describe, expect, test } from '@jest/globals';
import { applyEdits } from '../../src/webconfig/merge-configurations.js';
import type { MergePiece } from '../../src/webconfig/merge-piece.js';
import type { Edit } from '../../src/webconfig/merge-result.js';
import { ProofReader } from '../../src/webconfig/proof-reading.js';
import { proveMerge } from '../../src/webconfig/prove-merge.js';
import { scanTags } from '../../src/webconfig/scan-tags.js';
import { add, appSettings, nameOf } from './files.js';

const text = appSettings(add('A', '1'), add('B', '2'));

const readForProof = (own: string) => {
  const reader = new ProofReader(own);
  scanTags(own, reader);
  return reader.reading;
};
const replace = (old: string, replacement: string): Edit => {
  const start = text.indexOf(old);
  return { start, end: start + old.length, replacement, reason: 'test' };
};
const piece = (setting: string, result?: string): MergePiece => ({
  merged: {
    name: nameOf(setting),
    setting,
    outcome: 'carried',
    reason: '',
    ...(result === undefined ? {} : { result }),
  },
  change: { replace: [] },
});
const prove = (edits: readonly Edit[], ...pieces: readonly MergePiece[]) => {
  const after = applyEdits(text, edits);
  proveMerge({ path: 'web.config', before: readForProof(text), after: readForProof(after), edits, pieces });
};
const proveText = (inner: string, edits: readonly Edit[]) =>
  proveMerge({
    path: 'web.config',
    before: readForProof(inner),
    after: readForProof(applyEdits(inner, edits)),
    edits,
    pieces: [],
  });
const unproven = (message: RegExp) =>
  expect.objectContaining({
    code: 'web-config-merge-unproven',
    message: expect.stringMatching(message),
    advice: expect.stringContaining('Nothing was written.'),
  });

describe('a merge is refused before it is written', () => {
  test('not where all is as planned', () => {
    expect(() => prove([replace('"1"', '"9"')], piece('appSettings/A', '9'))).not.toThrow();
  });

  test('where a setting has another value than planned', () => {
    expect(() => prove([replace('"1"', '"9"')], piece('appSettings/A', '8'))).toThrow(
      unproven(
        /^The merge of web\.config was made and then refused: appSettings\/A would not have the planned value\.$/,
      ),
    );
  });

  test('where a setting changes that nobody planned', () => {
    expect(() => prove([replace('"2"', '"9"')])).toThrow(unproven(/appSettings\/B would not be what it was/));
    expect(() => prove([replace('"2"', '"9"')], piece('appSettings/B'))).toThrow(
      unproven(/appSettings\/B would not have/),
    );
  });

  test('where a setting would be lost', () => {
    expect(() => prove([replace(add('B', '2'), '')])).toThrow(unproven(/appSettings\/B would not be what it was/));
    expect(() => prove([replace('"1"', '"9"')], piece('appSettings/A', '9'), piece('appSettings/New', 'x'))).toThrow(
      unproven(/appSettings\/New would not have the planned value/),
    );
  });

  test('where elements beside the edit would change', () => {
    expect(() => prove([replace('"1" />', '"1" /><!--'), replace('</appSettings>', '--></appSettings>')])).toThrow(
      unproven(/elements outside of the edits would have changed\.$/),
    );
    expect(() => prove([replace('add key="A"', 'abc key="A"')])).toThrow(unproven(/elements outside of the edits/));
    const nested = [replace('"1" />\n', '"1" >\n'), replace('  </appSettings>', '  </add></appSettings>')];
    expect(() => prove(nested)).toThrow(unproven(/appSettings\/B would not be what it was/));
  });

  test('where an element right behind an edit would be hidden in a comment', () => {
    const inner = '<configuration><system.web><a/><b/></system.web></configuration>';
    const at = inner.indexOf('<b/>');
    const edits = [
      { start: at, end: at, replacement: '<!--', reason: 'test' },
      { start: at + 4, end: at + 4, replacement: '-->', reason: 'test' },
    ];
    expect(() => proveText(inner, edits)).toThrow(unproven(/elements outside of the edits would have changed\.$/));
  });

  test('where elements of the same name would be elsewhere', () => {
    // One comes out of a comment and another goes into one: as many as before, and of the same names.
    const inner = '<configuration><system.web><!-- <a/> --> <a/></system.web></configuration>';
    const [open, last] = [inner.indexOf('<!--'), inner.lastIndexOf('<a/>')];
    const edits = [
      { start: open, end: open + 4, replacement: '', reason: 'test' },
      { start: last, end: last, replacement: '<!--', reason: 'test' },
      { start: last + 4, end: last + 4, replacement: '-->', reason: 'test' },
    ];
    expect(() => proveText(inner, edits)).toThrow(unproven(/elements outside of the edits would have changed\.$/));
  });

  test('where the first element would have another name, a longer one too', () => {
    for (const name of ['other', 'configuration2']) {
      const before = readForProof('<configuration><a/></configuration>');
      const reading = readForProof(`<${name}><a/></${name}>`);
      const after = { ...reading, text: before.text, starts: before.starts };
      expect(() => proveMerge({ path: 'x', before, after, edits: [], pieces: [] })).toThrow(
        unproven(/elements outside of the edits would have changed\.$/),
      );
    }
  });

  test('where text outside of the edits is another one', () => {
    const edits = [replace('"1"', '"9"')];
    const after = applyEdits(text, edits).replace('"2"', '"3"');
    expect(() =>
      proveMerge({
        path: 'x',
        before: readForProof(text),
        after: readForProof(after),
        edits,
        pieces: [piece('appSettings/A', '9')],
      }),
    ).toThrow(unproven(/something outside of the edits/));
  });

  test('an outcome without a change says nothing of a setting that is there', () => {
    const { change: _change, ...kept } = piece('appSettings/B', 'other');
    expect(() => prove([replace('"1"', '"9"')], piece('appSettings/A', '9'), kept)).not.toThrow();
  });

  test('attributes of sections and files are no settings', () => {
    expect(() =>
      prove([replace('"1"', '"9"')], piece('appSettings/A', '9'), piece('system.web/pages/@theme', 'x')),
    ).not.toThrow();
  });
});
