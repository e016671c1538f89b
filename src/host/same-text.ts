/** Windows compares names of files, registry keys and values, services, sites and pools without regard to case. */
export function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The same for a beginning. */
export function beginsWithText(text: string, beginning: string): boolean {
  return text.toLowerCase().startsWith(beginning.toLowerCase());
}
