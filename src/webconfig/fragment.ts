import type { PathPart, SettingName } from './setting-name.js';

type Inner =
  | { readonly attributes: readonly (readonly [name: string, value: string])[] }
  | { readonly content: string };

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function spelled(attributes: readonly (readonly [name: string, value: string])[]): string {
  return attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
}

function tagOf(part: PathPart): string {
  return typeof part === 'string' ? part : part.tag;
}

/** The name by which an item of a list is found is part of its start tag. */
function startOf(part: PathPart): string {
  return typeof part === 'string' ? part : part.tag + spelled([[part.by, part.value]]);
}

function innerLines(parts: readonly PathPart[], inner: Inner): readonly string[] {
  const part = parts.at(-1);
  if (part === undefined) return 'content' in inner ? inner.content.split('\n') : [];
  if ('attributes' in inner) return [`<${startOf(part)}${spelled(inner.attributes)} />`];
  return [`<${startOf(part)}>`, ...inner.content.split('\n').map((line) => `  ${line}`), `</${tagOf(part)}>`];
}

/** XML to paste, with the elements around it down from the location or the root. */
export function fragmentAround(
  { location, section, path }: Pick<SettingName, 'location' | 'section' | 'path'>,
  inner: Inner,
): string {
  const parts = [section, ...path].filter((part) => part !== '');
  const outer = [
    ...(location === '' ? [] : [{ open: `<location path="${escaped(location)}">`, close: '</location>' }]),
    ...parts.slice(0, -1).map((part) => ({ open: `<${startOf(part)}>`, close: `</${tagOf(part)}>` })),
  ];
  const wrapped = outer.reduceRight<readonly string[]>(
    (lines, { open, close }) => [open, ...lines.map((line) => `  ${line}`), close],
    innerLines(parts, inner),
  );
  return wrapped.join('\n');
}
