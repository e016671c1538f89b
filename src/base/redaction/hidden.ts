import { createHmac } from 'node:crypto';

declare const redactedBrand: unique symbol;

/** Text from which everything is gone that must not leave the server. Made by the functions of this folder alone. */
export type RedactedText = string & { readonly [redactedBrand]: true };

/** Says that a text was redacted; only for what this folder made. */
export function asRedacted(text: string): RedactedText {
  return text as RedactedText;
}

/** Is shown instead of a secret: neither its length nor whether it changed can be guessed from. */
export const secretMark = '(secret)';
/** The same in a comparison of two files. */
export const changedSecretMark = '(secret, changed)';

/** How long a value was, and what is known of its equality. */
const hiddenPattern = String.raw`\(hidden, (\d{1,9}) characters(?:, (?:[\da-f]{8}|same|changed))?\)`;
const hiddenMark = new RegExp(`^${hiddenPattern}$`);
const hiddenMarks = new RegExp(hiddenPattern, 'g');

function marked(length: number, more?: string): string {
  return `(hidden, ${length} characters${more === undefined ? '' : `, ${more}`})`;
}

/** Is shown instead of what must not leave the server; its length helps to see whether something is there at all. */
export function hidden(text: string, more?: 'same' | 'changed'): string {
  return text === '' ? '' : marked(text.length, more);
}

/** Two values with the same hash are the same; without the salt nobody can try values against it. */
export function hiddenWithHash(text: string, salt: string | undefined): string {
  if (salt === undefined) return hidden(text);
  return marked(text.length, createHmac('sha256', salt).update(text, 'utf8').digest('hex').slice(0, 8));
}

/** Whether a value is hidden already: hiding twice changes nothing. */
export function isHidden(text: string): boolean {
  return text === secretMark || text === changedSecretMark || hiddenMark.test(text);
}

/** Whether what is hidden comes first, in Markdown as well: what follows was written around it. */
const hiddenFirst = /^\s*(?:\(secret(?:, changed)?\)|\\\(secret(?:, changed)?\\\)|\\?\(hidden, )/;

export function beginsHidden(text: string): boolean {
  return hiddenFirst.test(text);
}

export function hiddenOnce(text: string): string {
  return isHidden(text) ? text : hidden(text);
}

/** The text with one mark for all that was hidden in it, with any mark. */
export function bareMarks(text: string): string {
  return text.replace(hiddenMarks, secretMark);
}

/** The text without the hashes of what is hidden in it, for comparing what was hidden with another salt. */
export function withoutHashes(text: string): string {
  return text.replace(hiddenMarks, (_, length: string) => marked(Number(length)));
}
