import { describe, expect, test } from '@jest/globals';
import { journaledMark, markMachine, readMark, removeMark } from '../../../src/changes/server/machine-mark.js';
import type { Host } from '../../../src/host/host.js';
import type { JournalLine } from '../../../src/plan/journal.js';
import { memoryJournal } from '../../plan/memory-journal.js';
import { memoryHost } from '../../product/memory-host.js';
import { sampleInventory, text } from '../../product/sample-inventory.js';

const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\mfa-server-upgrade';
const at = '2026-03-07T22:00:00Z';
const withMark = (...values: Parameters<typeof text>[]) =>
  memoryHost(sampleInventory(), {
    extraKeys: [{ view: '64', key: { path: key, values: values.map((one) => text(...one)) } }],
  });

describe('the mark in the registry', () => {
  test('has a random text and the folder of the journal, which may have blanks', async () => {
    expect(await readMark(withMark(['MARK', '1-2-3 D:\\mfa server\\upgrade']))).toEqual({
      mark: '1-2-3',
      workFolder: 'D:\\mfa server\\upgrade',
    });
  });

  test('is not there on a machine that no run has begun on', async () => {
    expect(await readMark(memoryHost(sampleInventory()))).toBeUndefined();
    expect(await readMark(withMark(['Other', 'x']))).toBeUndefined();
  });

  test('that may not be read is an error, and not missing', async () => {
    const closed = memoryHost(sampleInventory(), { deniedKey: key });
    await expect(readMark(closed)).rejects.toThrow('Access is denied.');
  });
});

test('a machine is marked in the journal first: a mark that the registry lacks is one that a dying run left out', async () => {
  const journal = memoryJournal();
  const plain = memoryHost(sampleInventory());
  const seen: unknown[] = [];
  const registry: Host['registry'] = {
    ...plain.registry,
    writeValue: async (path, view, value) => void seen.push([journal.lines.length, path, view, value]),
    removeKey: async (path, view) => void seen.push([path, view]),
  };
  await markMachine({ ...plain, registry }, journal, 'D:\\mfa');
  const mark = journaledMark(journal.lines);
  expect(mark).toMatch(/^[\da-f-]{36}$/);
  expect(seen).toEqual([[1, key, '64', text('Mark', `${mark} D:\\mfa`)]]);
  await removeMark({ ...plain, registry });
  expect(seen.at(-1)).toEqual([key, '64']);
});

test('a roll-back and a machine that was put back make earlier marks void', () => {
  const marked = (mark: string): JournalLine => ({ event: 'machine-marked', at, mark });
  expect(journaledMark([marked('one'), marked('two')])).toBe('two');
  expect(journaledMark([marked('one'), { event: 'rolled-back', at, folder: 'C:\\b' }])).toBeUndefined();
  expect(journaledMark([marked('one'), { event: 'machine-renewed', at, reason: 'r' }, marked('two')])).toBe('two');
});
