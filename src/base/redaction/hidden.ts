/** Stands in place of what must not leave the server; its length helps to see whether something is there at all. */
function hidden(text: string): string {
  return text === '' ? '' : `(hidden, ${text.length} characters)`;
}

/** Whether a value is hidden already: hiding twice changes nothing. */
function isHidden(text: string): boolean {
  return /^\(hidden, \d+ characters\)$/.test(text);
}

export function hiddenOnce(text: string): string {
  return isHidden(text) ? text : hidden(text);
}
