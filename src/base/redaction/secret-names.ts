/**
 * Names of secrets, as words of a name: `LdapBindPw`, `SMTP_KENNWORT`, `radius-psk`. In the languages in which
 * administrators name their settings; letters with marks are also spelled without.
 */
const secretWords: ReadonlySet<string> = new Set([
  ...['pw', 'pwd', 'pwds', 'pass', 'passwd', 'pword', 'passcode', 'passphrase', 'pin', 'pins', 'puk', 'psk', 'sas'],
  ...['secret', 'secrets', 'token', 'tokens', 'credential', 'credentials', 'creds', 'otp', 'totp', 'hmac', 'bearer'],
  ...['authorization', 'signature', 'sig', 'apikey', 'jwt', 'nonce', 'seed', 'wep', 'wpa', 'cvv', 'mnemonic'],
  // German, Dutch, Scandinavian.
  ...['geheim', 'losung', 'losungswort', 'zugangsdaten', 'schlüssel', 'schluessel', 'schlussel', 'sleutel'],
  ...['lösen', 'losen', 'nyckel', 'nøkkel', 'hemlig', 'hemmelig'],
  // French, Spanish, Portuguese, Italian, Romanian.
  ...['mdp', 'secrète', 'clé', 'cle', 'clave', 'claves', 'secreto', 'segreto', 'segredo', 'senha', 'chave', 'chiave'],
  ...['parola', 'parolă', 'cheie', 'jeton', 'contraseña', 'clef'],
  // Slavic, Baltic, Hungarian, Finnish, Estonian, Turkish, Greek.
  ...['haslo', 'hasło', 'heslo', 'geslo', 'lozinka', 'klucz', 'klic', 'klíč', 'tajne', 'jelszo', 'jelszó', 'kulcs'],
  ...['salasana', 'avain', 'parool', 'slaptazodis', 'slaptažodis', 'sifre', 'şifre', 'anahtar', 'kodikos'],
  ...['пароль', 'ключ', 'секрет', 'токен', 'парола', 'κωδικός', 'κωδικος'],
]);

/** Found anywhere in a name, also run together with other words: they are parts of no other words. */
const secretPart =
  /password|passwort|passwd|passphrase|passcode|kennwort|kennworte|secret|credential|geheim|contrase|motdepasse|mot[_ .-]?de[_ .-]?passe|wachtwoord|lösenord|losenord|adgangskode|l[oø]senord|passord|salasana|sharedkey|accesskey|accountkey|privatekey|api_?key|auth_?(?:header|key|code|token)|cipher_?value|licen[cs]e_?(?:key|code|number|nr)|activation_?(?:code|key|number|nr)|密码|密碼|口令|パスワード|秘密|비밀번호|암호|пароль|token(?!iz)/i;

/** `LDAPBINDPW`, `SMTPPWD`, `USERPIN` written in capitals or small letters alone. */
const secretEnding = /[a-z\d](?:pw|pwd|psk|pwort)$|(?:user|card|radius|token|sim|admin|svc|device)pin$/i;

/** `validationKey`, `API_KEY`, `Recaptcha.Key`, `consumerkey`; not `key` alone, which is a name. */
const keyName = /[\w.:-](?:Key|KEY)s?$|[\w.:-]key$/;

const harmless =
  /public.?key|thumbprint|key.?(?:length|size|id|name|type|url)$|password.?(?:format|length|attempt|strength|alphanumeric|question|retrieval|reset|required|age|policy|regex|hint|expir|url)|(?:enable|min|max|require|allow)\w{0,40}password(?!s?$)|enablepassword|forgot\w{0,20}password|token.?(?:life|time|expir|type|endpoint|url|uri|cache|handler|name)|credential.?type|foreign.?key|(?:pin|passcode|otp|code)_?(?:length|size|timeout|attempts|expir\w*)$|pass.?(?:through|thru)|cookieless/i;

/** Whether a name says that the value is no secret, though it may look like one. */
export function isHarmlessName(name: string): boolean {
  return harmless.test(name);
}

/** Longer names are looked at at their end: that is where the kind of a value is. */
const longestName = 400;

const known = new Map<string, boolean>();
const mostKnown = 20_000;

/** Whether a setting, attribute, value, property, switch or element of this name is a secret. */
export function isSecretName(whole: string): boolean {
  const name = whole.length > longestName ? whole.slice(-longestName) : whole;
  const before = known.get(name);
  if (before !== undefined) return before;
  const is = !harmless.test(name) && hasSecretName(name);
  if (known.size >= mostKnown) known.clear();
  known.set(name, is);
  return is;
}

function hasSecretName(name: string): boolean {
  if (secretPart.test(name) || keyName.test(name) || secretEnding.test(name)) return true;
  return wordsOf(name).some((word) => secretWords.has(word));
}

/** `LdapBindPw2` has the words ldap, bind, pw; `StorageSAS` storage and sas. */
function wordsOf(name: string): readonly string[] {
  return name
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[^\p{L}]+/u)
    .map((word) => word.toLowerCase());
}
