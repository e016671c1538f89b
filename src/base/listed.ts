const sentence = new Intl.ListFormat('en-GB');

/** `3`, `3 and 4`, `3, 4 and 7`. */
export function listed(items: readonly (string | number)[]): string {
  return sentence.format(items.map(String));
}

/** `1 step`, `3 steps`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** With a capital letter, as the begin of a sentence or of a line. */
export function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
