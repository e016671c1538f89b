/** Stands in place of a value that must not be shown. */
export const secretMark = '(secret)';

const secretWord =
  /pass(?:word|wd|phrase|code)|pwd|secret|token|credential|cipher.?value|private.?key|(?:^|\W)sas(?:\W|$)/i;
/** `validationKey`, `API_KEY`, `Recaptcha.Key`, `consumerkey`; not `key` alone, which is a name. */
const keyName = /[\w.:-](?:Key|KEY)s?$|[\w.:-]key$/;
const harmless =
  /public.?key|thumbprint|password_?(?:format|length|attempt|strength|alphanumeric|question|retrieval|reset|required)|(?:enable|min|max|require)\w{0,40}password(?!s?$)|enablepassword|token_?(?:life|time|expir|type|endpoint|url|uri|cache|handler|name)|credential_?type|foreign.?key/i;

/** Whether a name says that the value is no secret, though it may look like one. */
export function isHarmlessName(name: string): boolean {
  return harmless.test(name);
}

/** Whether a setting, attribute or element of this name holds a secret. */
export function isSecretName(name: string): boolean {
  return (secretWord.test(name) || keyName.test(name)) && !harmless.test(name);
}

const flag = /^(?:true|false|yes|no|on|off|none|autogenerate(?:,\s*isolateapps)?|\(secret\))$/i;

/** Values that say nothing, whatever the name of their setting. */
export function isHarmlessValue(value: string): boolean {
  return flag.test(value) || !/\S/.test(value);
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
