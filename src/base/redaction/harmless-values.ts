const flag = /^(?:true|false|yes|no|on|off|none|autogenerate(?:,\s*isolateapps)?)$/i;

/** Values that say nothing, under every name of a setting. */
export function isFlag(value: string): boolean {
  return flag.test(value.trim()) || !/\S/.test(value);
}

/** Too few possibilities for a secret, and too many places with such a number. */
export function isSmallNumber(value: string): boolean {
  return /^-?\d{1,3}$/.test(value.trim());
}

const shortestMasked = 4;

/**
 * Whether a secret may be masked in every place: a shorter one, a flag, a number of few digits is part of other words.
 */
export function isMaskable(value: string): boolean {
  return value.trim().length >= shortestMasked && !isFlag(value) && !/^\d{1,5}$/.test(value.trim());
}

const shortestKey = 32;
const shortestBase64 = 40;
const wellKnown = /-----BEGIN [A-Z ]*PRIVATE KEY|^eyJ[\w-]+\.eyJ/;

/** Searched for what does not belong: an expression that takes a whole value of millions of characters overflows its stack. */
function isHexadecimal(value: string): boolean {
  const digits = /^0x/i.test(value) ? value.slice(2) : value;
  return digits.length >= shortestKey && !/[^\dA-F]/i.test(digits);
}

function isBase64(value: string): boolean {
  const body = value.replace(/={1,2}$/, '');
  if (body.length < shortestBase64 || /[^\w+/-]/.test(body)) return false;
  return /\d/.test(body) && /[a-z]/.test(body) && /[A-Z]/.test(body);
}

/** Whether a value is a key or a token by its looks. */
export function looksLikeKey(value: string): boolean {
  if (value.length < shortestKey) return false;
  const trimmed = value.trim();
  return isHexadecimal(trimmed) || isBase64(trimmed) || wellKnown.test(trimmed);
}
