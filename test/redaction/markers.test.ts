import { describe, expect, test } from '@jest/globals';
import { redactMessage } from '../../src/base/redaction/redactor.js';
import { type Inventory, inventorySchema } from '../../src/product/inventory.js';
import { shownInventory } from '../../src/product/shown-inventory.js';
import { planted, type Schema } from './planted-values.js';
import { forms, spellings } from './spelled.js';

describe('what leaves the server contains no marker', () => {
  test('in an inventory: every text field that the format has, in every form and spelling', () => {
    const places = new Set<string>();
    for (const form of forms) {
      for (const spelling of spellings) {
        const markers: string[] = [];
        const inventory = planted(inventorySchema as unknown as Schema, 'inventory', (place) => {
          places.add(place);
          markers.push(spelling(`Zq7x${markers.length}Mark`));
          return form(markers.at(-1) ?? '');
        }) as Inventory;
        const { registry, configurations, ...shown } = shownInventory(inventory);
        const text = JSON.stringify([shown, configurations.map(({ path, problem }) => [path, problem])]);
        expect(
          markers.filter((marker) => text.includes(marker) && !isOfRedactedText(marker, registry, configurations)),
        ).toEqual([]);
      }
    }
    expect(places.size).toBeGreaterThan(40);
  });

  test.each(forms.flatMap((form) => spellings.map((spelling) => [form(spelling('Zq7xMark')), spelling('Zq7xMark')])))(
    'in a message: %s',
    (text, marker) => {
      expect(redactMessage(text)).not.toContain(marker);
      expect(redactMessage(`before\n${text}\nbehind`)).toMatch(/^before\n[\s\S]*\nbehind$/);
    },
  );
});

/** Those two fields are redacted where they are read, by the names in them. */
function isOfRedactedText(marker: string, ...fields: readonly unknown[]): boolean {
  return JSON.stringify(fields).includes(marker);
}
