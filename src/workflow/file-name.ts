/** Text as a part of a file's name on any system: what is not a letter, digit, `.`, `_` or `-` becomes `_`. */
export function fileName(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]/g, '_');
}
