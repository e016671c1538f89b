import { describe, expect, test } from '@jest/globals';
import { parseInventory } from '../../src/product/parse-inventory.js';
import { inventoryText, shownInventory } from '../../src/product/shown-inventory.js';
import { sampleInventory, sampleService } from './sample-inventory.js';

const withSecrets = {
  ...sampleInventory({
    services: [{ ...sampleService('C:\\PF'), displayName: 'Agent', imagePath: 'C:\\PF\\a.exe password=hunter2' }],
  }),
  configurations: [{ path: 'C:\\web.config', problem: 'Line 3: Password="hunter2" is not closed.' }],
};

describe('an inventory that leaves the server', () => {
  test('shows no secret that one of its texts spells out', () => {
    const shown = shownInventory(withSecrets);
    expect(JSON.stringify(shown)).not.toContain('hunter2');
    expect(shown.services[0]).toMatchObject({ name: 'pfsvc', displayName: 'Agent' });
    expect(shown.configurations[0]?.problem).toContain('Line 3');
  });

  test('keeps registry and configurations, which were redacted by their names when they were read', () => {
    const inventory = sampleInventory();
    const shown = shownInventory(inventory);
    expect(shown.registry).toEqual(inventory.registry);
    expect(shown.configurations).toEqual(inventory.configurations);
  });

  test('is a file that can be read again', () => {
    const text = inventoryText(withSecrets);
    expect(text.endsWith('}\n')).toBe(true);
    expect(parseInventory(text, 'the file')).toEqual(shownInventory(withSecrets));
  });
});
