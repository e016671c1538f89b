/** Half-open range of a text. */
export interface ValueSpan {
  readonly start: number;
  readonly end: number;
}

const name =
  '(?:[\\w .-]{0,60}(?:password|passwd|passphrase|pwd|secret|token)|accountkey|sharedaccesskey|sharedsecretvalue|access_?key|api_?key|sig|signature|client_secret)';
const entity = '&(?:amp|lt|gt|quot|apos|#\\d+|#x[\\da-f]+);';
const quoted =
  '&quot;(?:(?!&quot;)[\\s\\S])*(?:&quot;|$)|&apos;(?:(?!&apos;)[\\s\\S])*(?:&apos;|$)|"[^"]*(?:"|$)|\'[^\']*(?:\'|$)';

/** How the names above end; most values have no word of these. */
const nameEnding = /word|passwd|passphrase|pwd|secret|token|key|sig|signature/i;

/** `password=...` up to the next semicolon that ends no entity, or to the ampersand of a query. */
const assignment = new RegExp(
  `(?:^|[;?,{\\s"']|&amp;|&quot;|&)(${name}\\s{0,20}=\\s{0,20})(?:(${quoted})|((?:&(?!amp;[\\w.-]{1,60}=)(?:${entity.slice(1)})?|[^;&])*))`,
  'dgi',
);
/** The password before the @ of a URL. */
const userInfo = /:\/\/[^\s/?#@"'<>:]*:([^\s/?#"'<>]+)@/dg;

function spansOf(expression: RegExp, groups: readonly number[], text: string): readonly ValueSpan[] {
  return [...text.matchAll(expression)].flatMap((match) => {
    if (/public\W?key/i.test(match[1] ?? '')) return [];
    const range = groups.map((group) => match.indices?.[group]).find((found) => found !== undefined);
    return range === undefined || range[0] === range[1] ? [] : [{ start: range[0], end: range[1] }];
  });
}

/** Passwords and keys inside a value as spelled in XML: connection strings, queries and user parts of URLs. */
export function secretsInValue(raw: string): readonly ValueSpan[] {
  const assignments = raw.includes('=') && nameEnding.test(raw) ? spansOf(assignment, [2, 3], raw) : [];
  return raw.includes('@') ? [...assignments, ...spansOf(userInfo, [1], raw)] : assignments;
}
