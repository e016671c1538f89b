/** Small Greek letters with iota subscript: their capital is one character to .NET and two to JavaScript. */
const withIota = /[\u1f80-\u1f87\u1f90-\u1f97\u1fa0-\u1fa7\u1fb3\u1fc3\u1ff3]/;
/** Scripts whose capitals came to Unicode after the table of .NET Framework was made: Georgian and Cherokee. */
const withoutCapitals = /[\u10d0-\u10ff\u13f8-\u13fd\uab70-\uabbf]/;

function capitalOf(character: string): string {
  if (withoutCapitals.test(character)) return character;
  if (!withIota.test(character)) return character.toUpperCase();
  const code = character.charCodeAt(0);
  return String.fromCharCode(code + (code < 0x1fb0 ? 8 : 9));
}

/** Only pairs that lead back to the same letter are one to .NET: the dotless i, the long s and the final sigma are not. */
function upperCase(character: string): string {
  const capital = capitalOf(character);
  return capital.length === 1 && capital.toLowerCase() === character ? capital : character;
}

/**
 * Equal for keys that .NET Framework takes for the same with `StringComparer.OrdinalIgnoreCase`: one UTF-16 unit for
 * one, by the invariant culture's pairs of letters.
 */
export function ordinalIgnoreCase(key: string): string {
  if (/^[\0-\x7f]*$/.test(key)) return key.toUpperCase();
  return Array.from(key, upperCase).join('');
}
