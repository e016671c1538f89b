import { isFlag } from './harmless-values.js';
import { beginsHidden, isHidden } from './hidden.js';
import { isSecretName } from './secret-names.js';

/** Half-open range of a text. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** In order, overlapping ones joined, empty ones left out. */
export function joinedSpans<S extends TextSpan>(spans: readonly S[]): readonly S[] {
  const joined: S[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (span.end <= span.start) continue;
    if (last === undefined || span.start >= last.end) joined.push(span);
    else if (span.end > last.end) joined[joined.length - 1] = { ...last, end: span.end };
  }
  return joined;
}

/** Each looks at a bounded number of characters behind its beginning, so that all of it is linear. */
const places: readonly RegExp[] = [
  // What is before the @ of an address: a password may contain a slash, a port may not.
  /:\/\/([^\s/?#@"'<>]{1,1000})@/dg,
  /:\/\/([^\s/?#@"'<>:]{0,200}:(?!\d{1,5}(?:[/?#]|$))[^\s@"'<>]{1,1000})@/dg,
  // Query and fragment of an address.
  /:\/\/[^\s?#"'<>]{1,1000}\?([^\s#"'<>]{1,4000})/dg,
  /:\/\/[^\s?#"'<>]{1,1000}(?:\?[^\s#"'<>]{1,4000})?#([^\s"'<>]{1,4000})/dg,
  // Queries without their address.
  /(?:^|[?&;])(?:code|sig|token|key|st|se)=([^\s&;"'<>]{1,4000})/dgi,
  // What is presented to a web server.
  /\b(?:bearer|basic|negotiate|digest)\s{1,3}((?!authentication\b|authorization\b)[\w+/=.~-]{8,4000})/dgi,
  /(-----BEGIN [A-Z ]{0,30}PRIVATE KEY[\s\S]{0,8000})/dg,
  // Tokens of GitHub and identities of age say by their beginning what they are.
  /\b((?:gh[opsru]_|github_pat_)\w{20,255})/dg,
  /(AGE-SECRET-KEY-1[A-Z\d]{20,100})/dg,
  /\b(eyJ[\w-]{5,4000}\.[\w-]{5,4000}(?:\.[\w-]{0,4000})?)/dg,
  // Commands that take a password by its place.
  /(?:^|[\s"'])(?:-u|--user|--proxy-user)[\s=]{1,3}["']?[^\s:"'<>]{1,100}:(?!\d{1,6}\b)([^\s"'<>]{1,1000})/dgi,
  /\bConvertTo-SecureString\s{1,3}(?:-String\s{1,3})?["']?([^\s"'$(-][^\s"']{0,1000})/dgi,
  /\bnet1?(?:\.exe)?\s{1,3}user\s{1,3}(?!\/)[^\s"]{1,100}\s{1,3}(?![/*])([^\s"]{1,1000})/dgi,
  /\bnet1?(?:\.exe)?\s{1,3}use\s{1,3}(?:(?:[a-z]:|\*)\s{1,3})?\\\\[^\s"]{1,400}\s{1,3}(?![/*])([^\s"]{1,1000})/dgi,
];

function spansAt(text: string): readonly TextSpan[] {
  return places.flatMap((place) =>
    [...text.matchAll(place)].flatMap(({ indices }) => {
      const [start, end] = indices?.[1] ?? [0, 0];
      return [{ start, end }];
    }),
  );
}

const longestNameInText = 80;
const nameCharacter = /[\p{L}\p{N}_.-]/u;
const entity = '&(?:amp|lt|gt|quot|apos|#\\d{1,7}|#x[\\da-f]{1,6});';
/** Up to what ends the value: a quote that fits, a semicolon that ends no entity, the next value of a query, the line. */
const assigned = new RegExp(
  `\\s{0,20}(?:&quot;((?:(?!&quot;)[\\s\\S])*)|&apos;((?:(?!&apos;)[\\s\\S])*)|"([^"\\r\\n]*)|'([^'\\r\\n]*)|((?:&(?!amp;[\\w.-]{1,60}=|[\\w.-]{1,60}=)(?:${entity.slice(1)})?|[^;&\\r\\n<>"])*))`,
  'dyi',
);

/** The name that ends before a sign of assignment, with blanks and a quote between; at most so many characters are looked at. */
function nameBefore(text: string, sign: number): string {
  let end = sign;
  while (end > sign - 20 && end > 0 && /\s/.test(text.charAt(end - 1))) end--;
  if (/["']/.test(text.charAt(end - 1))) end--;
  else if (text.slice(Math.max(0, end - 6), end) === '&quot;') end -= 6;
  let start = end;
  while (start > end - longestNameInText && start > 0 && nameCharacter.test(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}

/** Names of a secret that are several words. */
const nameOfWords =
  /(?:^|[^\p{L}\p{N}])(?:mots? de passe|pass[ -]phrase|pass[ -]code|pass[ -]word|palavra[ -]passe|secret key|private key|access key|license key|licence key|activation code)["']?\s{0,19}$/iu;

function namesSecret(text: string, sign: number): boolean {
  const name = nameBefore(text, sign);
  if (name === '') return false;
  return isSecretName(name) || nameOfWords.test(text.slice(Math.max(0, sign - 60), sign));
}

/** The path of a setting, as the product writes it. */
const settingPath =
  /(?:^|[\s"'(|>])(?:appSettings|applicationSettings|userSettings|connectionStrings|system\.\w{1,30})(?:\/[^\s/:=]{1,80}){1,7}$/;
/** Behind one: where the instructions of older versions send an administrator. */
const ownInstruction = /^: Microsoft Entra admin center, /;

/** What the product says of a setting behind its path and a colon, or in an instruction, is no value. */
function isOwnWord(text: string, sign: number): boolean {
  if (!text.startsWith(': ', sign)) return false;
  // In Markdown as well.
  const before = text.slice(Math.max(0, sign - 600), sign).replaceAll('\\', '');
  return settingPath.test(before) || ownInstruction.test(text.slice(sign, sign + 40));
}

/** `Password=x;`, `"token": "x"`, `/password:x`, `Kennwort = x`, `secret => x`, `pin%3Dx`: found by the sign. */
function assignments(text: string): readonly TextSpan[] {
  const found: TextSpan[] = [];
  for (const { index, 0: sign } of text.matchAll(/[:=]>?|%3[AD]/gi)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    // A scheme's `://` and `a==b` name nothing.
    if (text.startsWith('//', index + 1)) continue;
    if (!namesSecret(text, index) || isOwnWord(text, index)) continue;
    assigned.lastIndex = index + sign.length;
    const match = assigned.exec(text);
    const range = match?.indices?.slice(1).find((one) => one !== undefined);
    if (range === undefined) continue;
    const value = text.slice(...range);
    const end = range[0] + value.trimEnd().length;
    if (isFlag(value) || beginsHidden(value)) continue;
    found.push({ start: range[0], end });
  }
  return found;
}

const verb =
  '(?:(?:was|is|has been|wurde|ist) {1,3}(?:changed|set|reset|geändert|gesetzt) {1,3}(?:to|auf|in)|was|is|are|were|lautet|ist|war|hei(?:ß|ss)t|sind|est|était|etait|es|era|fue|é|è|foi|to|jest|было|это|=>|->)';
const sayingWord = new RegExp(
  `([\\p{L}\\p{N}_-]{2,80})\\s{1,5}(?:${verb}|now|jetzt|neu)\\s{1,5}["'„“]?([^\\s"'“”,;<>]{3,200})`,
  'dgu',
);
/** Words about a password that are not the password. */
const telling =
  /^(?:called|shown|written|not|no|never|now|missing|wrong|empty|kept|read|asked|hidden|masked|right|required|needed|given|the|this|that|in|of|for|too|only|stored|unknown|correct|incorrect|invalid|valid|expired|changed|set|used|there|still|also|nicht|kein|keine|falsch|leer|richtig|abgelaufen|ungültig|unbekannt|noch|auch|nie|pas|incorrecto|incorrecte|vacío|vide)\b/i;

/** `--token x`, `-pw "x y"`; and prose: "the password was x". */
const switchAndValue =
  /(?:^|[\s"'])[-/]{1,2}([\p{L}][\p{L}\p{N}_-]{0,60})\s{1,5}("[^"\r\n]{1,1000}|[^\s"-][^\s"]{0,1000})/dgu;

function spoken(text: string): readonly TextSpan[] {
  const found: TextSpan[] = [];
  for (const [pattern, isProse] of [
    [switchAndValue, false],
    [sayingWord, true],
  ] as const) {
    for (const { indices, 1: name = '', 2: value = '' } of text.matchAll(pattern)) {
      const [start, end] = indices?.[2] ?? [0, 0];
      if (!isSecretName(name) || (isProse && telling.test(value)) || isFlag(value) || isHidden(value)) continue;
      found.push({ start: value.startsWith('"') ? start + 1 : start, end });
    }
  }
  return found;
}

/** An element of that name, and the attributes of a setting, in whichever order they are written. */
const markup: readonly RegExp[] = [
  /<(?<name>[\w:.-]{1,80})(?:\s[^<>]{0,400})?>(?<value>[^<>]{1,4000})<\//dg,
  /\b(?:key|name)="(?<name>[^"<>]{1,200})"\s{1,5}(?:\w{1,40}="[^"<>]{0,200}"\s{1,5}){0,3}value="(?<value>[^"<>]{1,4000})"/dgi,
  /\bvalue="(?<value>[^"<>]{1,4000})"\s{1,5}(?:\w{1,40}="[^"<>]{0,200}"\s{1,5}){0,3}(?:key|name)="(?<name>[^"<>]{1,200})"/dgi,
];

function marked(text: string): readonly TextSpan[] {
  return markup.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ groups, indices }) => {
      const { name = '', value = '' } = groups ?? {};
      const [start, end] = indices?.groups?.value ?? [0, 0];
      return isSecretName(name) && !isFlag(value) && !beginsHidden(value) ? [{ start, end }] : [];
    }),
  );
}

/**
 * Secrets that a text spells out: users and queries of addresses, values behind a name of a secret, what a switch is
 * given, what prose mentions. The rest of the text may be shown. Linear in the text.
 */
export function secretsInText(text: string): readonly TextSpan[] {
  const found = [
    ...(/[\s?&;=:._-]/.test(text) ? [spansAt(text)] : []),
    ...(/[:=]|%3[AD]/i.test(text) ? [assignments(text)] : []),
    ...(/[<"]/.test(text) ? [marked(text)] : []),
    ...(/\s/.test(text) ? [spoken(text)] : []),
  ].flat();
  return joinedSpans(found.filter(({ start, end }) => !isHidden(text.slice(start, end))));
}
