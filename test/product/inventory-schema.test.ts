import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { inventoryJsonSchema, inventorySchemaPath } from '../../scripts/action-files/inventory-schema.js';
import { parseInventory } from '../../src/product/inventory-schema.js';
import { UserError } from '../../src/user-error.js';
import { sampleInventory } from './sample-inventory.js';

function codeOf(json: string): string {
  try {
    parseInventory(json);
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
    expect(parseInventory(JSON.stringify(inventory))).toEqual(inventory);
  });

  test('with a byte order mark is read', () => {
    expect(codeOf(`\uFEFF${JSON.stringify(sampleInventory())}`)).toBe('accepted');
  });

  test('of another format names that format', () => {
    expect(codeOf('{"format":2}')).toBe('inventory-format-unknown');
    expect(codeOf('{"servers":[]}')).toBe('inventory-format-unknown');
    expect(codeOf('null')).toBe('inventory-format-unknown');
    expect(() => parseInventory('{"format":2}')).toThrow('has the format 2');
  });

  test('that is no JSON is refused', () => {
    expect(codeOf('')).toBe('inventory-not-json');
    expect(codeOf('<html>')).toBe('inventory-not-json');
  });

  test('with a broken registry text names the key', () => {
    const registry = [{ key: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\X', view: '32', text: 'no registration file' }];
    const json = JSON.stringify({ ...sampleInventory(), registry });
    expect(codeOf(json)).toBe('inventory-invalid');
    expect(() => parseInventory(json)).toThrow('SOFTWARE\\X');
  });

  test('with a wrong part says where', () => {
    const broken = { ...sampleInventory(), drives: [{ letter: 'CC', freeBytes: 1 }] };
    expect(codeOf(JSON.stringify(broken))).toBe('inventory-invalid');
    expect(() => parseInventory(JSON.stringify(broken))).toThrow('drives.0.letter');
  });
});

test('the published schema is the one that the code uses', () => {
  expect(readFileSync(inventorySchemaPath, 'utf8')).toBe(inventoryJsonSchema());
});
