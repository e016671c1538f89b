import { isMaskable } from '../base/redaction/harmless-values.js';
import { secretMark } from '../base/redaction/hidden.js';
import { plainRedactor, type Redactor } from '../base/redaction/redactor.js';
import { textOfContent } from './xml-element.js';

/**
 * The secrets in a configuration, as spelled and as read, to be masked in all places where they might be printed; also
 * those in comments.
 */
export function secretValues(text: string, redactor: Redactor = plainRedactor): readonly string[] {
  const raw = redactor.secrets(text).map(({ start, end }) => text.slice(start, end));
  const values = raw.flatMap((one) => [one, textOfContent(one)]);
  const lines = values.flatMap((one) => [one, ...one.split(/[\r\n]+/)]).map((one) => one.trim());
  return [...new Set(lines)].filter((one) => isMaskable(one) && one !== secretMark);
}
