import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/base/user-error.js';
import { parseInventory } from '../../src/product/parse-inventory.js';
import { sampleInventory } from './sample-inventory.js';

function codeOf(json: string): string {
  try {
    parseInventory(json, 'i.json');
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
  return 'accepted';
}

describe('a stored inventory', () => {
  test.each([
    ['everything', sampleInventory()],
    ['nothing', sampleInventory({ installPath: null, products: [], webs: [], withoutWebServer: true })],
    ['a locked data file', sampleInventory({ dataFile: { status: 'unreadable', reason: 'In use by backup.exe.' } })],
  ])('with %s comes back as it was', (_name, inventory) => {
    expect(parseInventory(JSON.stringify(inventory), 'i.json')).toEqual(inventory);
  });

  test('with a byte order mark is read', () => {
    expect(codeOf(`\uFEFF${JSON.stringify(sampleInventory())}`)).toBe('accepted');
  });

  test('of another format names that format', () => {
    expect(codeOf('{"format":2}')).toBe('inventory-format-unknown');
    expect(codeOf('{"servers":[]}')).toBe('inventory-format-unknown');
    expect(codeOf('null')).toBe('inventory-format-unknown');
    expect(() => parseInventory('{"format":2}', 'i.json')).toThrow(
      'i.json is no inventory: line 1, the top level has the format 2',
    );
  });

  test('that is no JSON is refused', () => {
    expect(codeOf('')).toBe('inventory-not-json');
    expect(codeOf('<html>')).toBe('inventory-not-json');
  });

  test('with a broken registry text names the key', () => {
    const registry = [{ key: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\X', view: '32', text: 'no registration file' }];
    const json = JSON.stringify({ ...sampleInventory(), registry });
    expect(codeOf(json)).toBe('inventory-invalid');
    expect(() => parseInventory(json, 'i.json')).toThrow('SOFTWARE\\X');
  });

  test('with a wrong part says where', () => {
    const broken = { ...sampleInventory(), drives: [{ letter: 'CC', freeBytes: 1 }] };
    expect(codeOf(JSON.stringify(broken))).toBe('inventory-invalid');
    expect(() => parseInventory(JSON.stringify(broken), 'i.json')).toThrow('drives.0.letter');
  });
});
