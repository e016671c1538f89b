import fc from 'fast-check';

/** A document before it is laid out: an element with its content, or something that stays as it is. */
export type Piece = string | { readonly open: string; readonly name: string; readonly children: readonly Piece[] };

export interface Layout {
  readonly kind: 'pretty' | 'flat' | 'one-line' | 'minified' | 'mixed';
  readonly unit: string;
  readonly lineBreak: string;
  /** For `mixed`: what is between two tags, in turn. */
  readonly gaps: readonly string[];
  /** Between `</value>` and `</setting>` where the layout puts nothing there. */
  readonly behindValue: string;
  readonly emptyAsTag: boolean;
}

export const layouts: fc.Arbitrary<Layout> = fc.record({
  kind: fc.constantFrom('pretty', 'pretty', 'pretty', 'flat', 'one-line', 'minified', 'mixed'),
  unit: fc.constantFrom('  ', '    ', '\t'),
  lineBreak: fc.constantFrom('\r\n', '\r\n', '\n', '\n', '\r'),
  gaps: fc.array(fc.constantFrom('', ' ', '\n', '\r\n\t', '\n\n', '<!-- g -->'), { minLength: 1, maxLength: 4 }),
  behindValue: fc.constantFrom(' ', '\n', '<!-- v -->', '', ''),
  emptyAsTag: fc.boolean(),
});

export function laidOut(root: Piece, layout: Layout): string {
  const { kind, unit, lineBreak, gaps, behindValue, emptyAsTag } = layout;
  let count = 0;
  const between: Readonly<Record<Layout['kind'], (depth: number) => string>> = {
    pretty: (depth) => lineBreak + unit.repeat(depth),
    flat: () => lineBreak,
    'one-line': () => ' ',
    minified: () => '',
    mixed: () => gaps[count++ % gaps.length] ?? '',
  };
  const gap = between[kind];
  const write = (piece: Piece, depth: number): string => {
    if (typeof piece === 'string') return piece;
    if (piece.children.length === 0) return emptyAsTag ? `<${piece.open} />` : `<${piece.open}></${piece.name}>`;
    const children = piece.children.map((child) => gap(depth + 1) + write(child, depth + 1));
    const end = piece.name === 'setting' ? gap(depth) || behindValue : gap(depth);
    return `<${piece.open}>${children.join('')}${end}</${piece.name}>`;
  };
  return write(root, 0);
}
