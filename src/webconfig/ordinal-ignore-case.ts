function upperCase(character: string): string {
  const upper = character.toUpperCase();
  return upper.length === character.length ? upper : character;
}

/** Equal for keys that .NET takes for the same with `StringComparer.OrdinalIgnoreCase`: one character for one. */
export function ordinalIgnoreCase(key: string): string {
  if (/^[\0-\x7f]*$/.test(key)) return key.toUpperCase();
  return Array.from(key, upperCase).join('');
}
