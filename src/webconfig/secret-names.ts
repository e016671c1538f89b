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

const flag = /^(?:\s*|true|false|yes|no|on|off|none|autogenerate(?:,\s*isolateapps)?|\(secret\))$/i;

/** Values that say nothing, whatever the name of their setting. */
export function isHarmlessValue(value: string): boolean {
  return flag.test(value);
}

const shortestKey = 32;
const hexadecimal = /^(?:0x)?[\dA-F]{32,}$/i;
const base64 = /^(?=[\s\S]*\d)(?=[\s\S]*[a-z])(?=[\s\S]*[A-Z])[\w+/-]{40,}={0,2}$/;
const wellKnown = /-----BEGIN [A-Z ]*PRIVATE KEY|^eyJ[\w-]+\.eyJ/;

/** Whether a value is a key or a token by its looks. */
export function looksLikeKey(value: string): boolean {
  if (value.length < shortestKey) return false;
  const trimmed = value.trim();
  return hexadecimal.test(trimmed) || base64.test(trimmed) || wellKnown.test(trimmed);
}
