type Inner = { readonly attribute: string; readonly value: string } | { readonly content: string };

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function startTag(name: string, inner: Inner): string {
  return 'attribute' in inner ? `<${name} ${inner.attribute}="${escaped(inner.value)}" />` : `<${name}>`;
}

function innerLines(path: readonly string[], inner: Inner): readonly string[] {
  const name = path.at(-1);
  if (name === undefined) return 'content' in inner ? inner.content.split('\n') : [];
  if ('attribute' in inner) return [startTag(name, inner)];
  return [startTag(name, inner), ...inner.content.split('\n').map((line) => `  ${line}`), `</${name}>`];
}

/** XML to paste, with the elements around it down from the location or the root. `prefix` as in the settings' names. */
export function fragmentAround(prefix: string, path: readonly string[], inner: Inner): string {
  const location = /^location\[([^\]]*)\]\/$/.exec(prefix)?.[1];
  const outer = [
    ...(location === undefined ? [] : [{ open: `<location path="${escaped(location)}">`, close: '</location>' }]),
    ...path.slice(0, -1).map((name) => ({ open: `<${name}>`, close: `</${name}>` })),
  ];
  const wrapped = outer.reduceRight<readonly string[]>(
    (lines, { open, close }) => [open, ...lines.map((line) => `  ${line}`), close],
    innerLines(path, inner),
  );
  return wrapped.join('\n');
}
