import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import * as v from 'valibot';
import { LineIndex } from '../../src/webconfig/line-index.js';
import { mergeConfigurations, mergeRecord } from '../../src/webconfig/merge-configurations.js';
import { mergeRecordSchema } from '../../src/webconfig/merge-record-schema.js';
import { add, appSettings, requestOf } from './files.js';

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

test('names the files, every outcome and every edit, and no secret', () => {
  const texts = {
    original: appSettings(add('Password', 'Hidden1'), add('A', '1')),
    target: appSettings(add('Password', ''), add('A', '')),
    originalDefault: appSettings(add('Password', ''), add('A', '')),
  };
  const request = requestOf(texts);
  const result = mergeConfigurations(request);
  const record = mergeRecord(request, result);
  expect(record).toMatchObject({
    format: 1,
    original: { path: 'web.config', bytes: texts.original.length, sha256: sha256(texts.original) },
    target: { sha256: sha256(texts.target) },
    pristine: { sha256: sha256(texts.originalDefault) },
    result: { bytes: result.bytes.length, sha256: sha256(result.bytes), encoding: 'UTF-8', changed: true },
  });
  expect(record.edits.map(({ line, column }) => [line, column])).toEqual([
    [3, 32],
    [4, 25],
  ]);
  expect(record.edits[1]?.reason).toMatch(/^appSettings\/A: /);
  expect(record.outcomes).toHaveLength(2);
  expect(JSON.stringify(record)).not.toContain('Hidden1');
  expect(v.parse(mergeRecordSchema, JSON.parse(JSON.stringify(record)))).toEqual(record);
  expect(mergeRecord(request, mergeConfigurations(request))).toEqual(record);
});

test('without the old default there is none in the record', () => {
  const request = requestOf({ original: appSettings(), target: appSettings() });
  expect(mergeRecord(request, mergeConfigurations(request))).not.toHaveProperty('pristine');
});

test('positions count every kind of line break, in one reading', () => {
  const text = 'ab\r\nc\rd\n\ne';
  const lines = new LineIndex(text);
  expect(lines.lineCount).toBe(5);
  const positions = [0, 1, 4, 6, 8, 9, 10].map((offset) => lines.positionAt(offset));
  expect(positions.map(({ line, column }) => `${line}:${column}`)).toEqual([
    '1:1',
    '1:2',
    '2:1',
    '3:1',
    '4:1',
    '5:1',
    '5:2',
  ]);
});
