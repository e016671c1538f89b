import { asRedacted, type RedactedText } from '../base/redaction/hidden.js';
import { redactTexts } from '../base/redaction/redact-texts.js';
import type { Inventory } from './inventory.js';

/**
 * An inventory as it leaves the server: every text without a secret that it spells out, in every field. Registry and
 * configurations were redacted by their names when they were read; what acts on a server needs its names as they are.
 */
export function shownInventory(inventory: Inventory): Inventory {
  const { registry: _, configurations, ...others } = inventory;
  return {
    ...inventory,
    ...redactTexts(others),
    configurations: configurations.map((one) => {
      const { text, ...about } = one;
      return { ...redactTexts(about), ...(text === undefined ? {} : { text }) };
    }),
  };
}

/** The file that leaves the server. */
export function inventoryText(inventory: Inventory): RedactedText {
  return asRedacted(`${JSON.stringify(shownInventory(inventory), null, 2)}\n`);
}
