import { secretMark } from './secret-names.js';
import { secretSpans } from './secret-spans.js';
import { textOfContent } from './xml-element.js';

/**
 * The text with every secret replaced: passwords, keys and tokens in settings, connection strings, URLs and attributes,
 * encrypted sections, and the same inside comments. Well formed if it was; what is not well formed is redacted as well.
 */
export function redactConfiguration(text: string): string {
  let redacted = '';
  let copied = 0;
  for (const { start, end } of secretSpans(text)) {
    redacted += text.slice(copied, start) + secretMark;
    copied = end;
  }
  return redacted + text.slice(copied);
}

/** The secrets in the text, as spelled and as read, to be masked wherever they might be printed. */
export function secretValues(text: string): readonly string[] {
  const raw = secretSpans(text).map(({ start, end }) => text.slice(start, end));
  const values = raw.flatMap((one) => [one, textOfContent(one)]);
  const lines = values.flatMap((one) => [one, ...one.split(/[\r\n]+/)]).map((one) => one.trim());
  return [...new Set(lines)].filter((one) => one !== '' && one !== secretMark);
}
