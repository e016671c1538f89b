import { describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { field, fields, list, optional } from '../../../src/base/format/fields.js';
import { readFormat, unknownFieldsNote } from '../../../src/base/format/read-format.js';
import { UserError } from '../../../src/base/user-error.js';

const drive = fields({ letter: field('L.', v.string()), free: optional('F.', v.number()) });
const schema = fields({
  format: field('F.', v.literal(1)),
  drives: field('D.', list(drive)),
  of: optional('O.', v.variant('kind', [fields({ kind: v.literal('a'), x: v.number() })])),
  any: optional('A.', v.record(v.string(), drive)),
});
const errorOf = (what: string, fault: string) => new UserError('plan-invalid', `${fault}: ${what}`, 'a');
const read = (text: string | Uint8Array) => readFormat(schema, text, errorOf);

describe('a file that the suite wrote', () => {
  test('that is nested too deep for any format is refused', () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    expect(() => read(`{"format":1,"drives":[],"more":${deep}}`)).toThrow(
      'field more.0.0: it has more than 200 levels',
    );
  });

  test('that is no UTF-8 is refused by its encoding', () => {
    expect(() => read(Buffer.from('\uFEFF{"format":1}', 'utf16le'))).toThrow('no text in UTF-8 but one in UTF-16');
    expect(() => read(Buffer.from('{"format":1,"drives":[{"letter":"ü"}]}', 'latin1'))).toThrow('no text in UTF-8');
  });

  test('keeps what a newer version wrote beside the known fields, and names it once', () => {
    const value = {
      format: 1,
      drives: [
        { letter: 'C', newer: 1 },
        { letter: 'D', newer: 2 },
      ],
      of: { kind: 'a', x: 1, y: 2 },
      any: { C: { letter: 'C', z: 1 } },
      more: null,
    };
    const text = JSON.stringify(value);
    expect(read(text)).toEqual(value);
    const [note] = unknownFieldsNote(schema, read(text), 'f.json');
    expect(note).toContain('f.json has fields');
    expect(note).toContain(': drives[].newer, of.y, any.C.z, more.');
    expect(unknownFieldsNote(schema, read('{"format":1,"drives":[]}'), 'f.json')).toEqual([]);
  });

  test.each([
    ['{"format":1,\n"drives":[{"letter":"C"},\n{"letter":\n5}]}', 'field: line 4, field drives.1.letter: '],
    ['{"format":1,\n"drives":[{"letter":"C"},\n{"free":5}]}', 'field: line 3, field drives.1.letter: it is missing'],
    ['{"format":1}', 'field: line 1, field drives: it is missing'],
    ['{"format":1,"drives":[],"of":{"kind":"b"}}', 'field: line 1, field of.kind: '],
    ['{"format":2}', 'format: line 1, the top level has the format 2; this version reads format 1'],
    ['[]', 'format: line 1, the top level names no format'],
    ['{\n"format":1', 'json: line 2, it is not JSON: '],
    ['', 'json: line 1, it is not JSON: '],
  ])('that is damaged is refused by line and field: %j', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  test('may begin with a byte order mark, and is UTF-8', () => {
    const text = '\uFEFF{"format":1,"drives":[]}';
    expect(read(text)).toEqual({ format: 1, drives: [] });
    expect(read(Buffer.from(text))).toEqual({ format: 1, drives: [] });
    expect(() => read(Buffer.from([0x7b, 0xff]))).toThrow('json: it is no text in UTF-8');
  });
});
