/**
 * Control characters (escape sequences of terminals among them), characters that change the direction of writing,
 * blanks of unusual width, and all that is invisible, as `[U+001B]`; half surrogate pairs as U+FFFD. Line feed and tab
 * stay.
 */
export function visible(text: string): string {
  if (usual.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(unseen, (character) => (character === '\n' || character === '\t' ? character : codePoint(character)));
}

/** Nearly every text; looking for properties of Unicode takes several times as long. */
const usual = /^[\t\n -~]*$/;

/** No property of Unicode has them all: U+2800 is a blank of Braille. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u1680\u2000-\u200a\u205f\u2800]/gu;

function codePoint(character: string): string {
  const hexadecimal = character.codePointAt(0)?.toString(16).toUpperCase() ?? '';
  return `[U+${hexadecimal.padStart(4, '0')}]`;
}

/** Letters that are no ASCII ones: some look like those, and two names that look alike are two names. */
export function lettersOutsideAscii(name: string): readonly string[] {
  const found = Array.from(name).filter((character) => (character.codePointAt(0) ?? 0) > 0x7e);
  return [...new Set(found)].map((character) => `${visible(character)} ${codePoint(character)}`);
}

/** A long value with its middle left out and its length given: values are different at the beginning and the end. */
export function shortened(value: string, longest: number): string {
  const letters = Array.from(value);
  if (letters.length <= longest) return value;
  const end = Math.floor(longest / 3);
  const [first, last] = [letters.slice(0, longest - end).join(''), letters.slice(-end).join('')];
  return `${first} … (${letters.length} characters) … ${last}`;
}
