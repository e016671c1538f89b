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
  'gi',
);
/** The password before the @ of a URL. */
const userInfo = /:\/\/([^\s/?#@"'<>:]*):([^\s/?#"'<>]+)@/g;

/** The secret is the group that took part, at the end of the match but for what stands behind it. */
function spansOf(expression: RegExp, behind: number, text: string): readonly ValueSpan[] {
  const spans: ValueSpan[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    const end = expression.lastIndex - behind;
    const length = (match[2] ?? match[3] ?? '').length;
    if (length > 0 && !/public\W?key/i.test(match[1] ?? '')) spans.push({ start: end - length, end });
  }
  return spans;
}

/** Passwords and keys inside a value as spelled in XML: connection strings, queries and user parts of URLs. */
export function secretsInValue(raw: string): readonly ValueSpan[] {
  const assignments = raw.includes('=') && nameEnding.test(raw) ? spansOf(assignment, 0, raw) : [];
  return raw.includes('@') ? [...assignments, ...spansOf(userInfo, 1, raw)] : assignments;
}
