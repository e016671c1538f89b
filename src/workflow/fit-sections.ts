import { sizeOf } from './summary-limit.js';

/** A part of a summary that is shown whole or not at all. */
export interface SummarySection {
  /** Names it where it is left out. */
  readonly title: string;
  readonly markdown: string;
}

const namesShown = 40;

/**
 * The sections, one below the other, as far as they fit into so many bytes, see {@link sizeOf}; the first is always there. A
 * section that does not fit is left out with all that follow, and `leftOut` says which: it is given their titles.
 */
export function fitSections(
  sections: readonly SummarySection[],
  mostBytes: number,
  leftOut: (titles: string) => string,
): string {
  const sizes = sections.map(({ markdown }) => sizeOf(`${markdown}\n\n`));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (all <= mostBytes) return joined(sections);
  const noteFrom = (index: number) => leftOut(titlesOf(sections.slice(index)));
  let count = 1;
  let bytes = sizes[0] ?? 0;
  for (const [index, size] of sizes.entries()) {
    if (index === 0) continue;
    if (bytes + size + sizeOf(noteFrom(index + 1)) > mostBytes) break;
    bytes += size;
    count += 1;
  }
  return `${joined(sections.slice(0, count))}\n\n${noteFrom(count)}`;
}

function joined(sections: readonly SummarySection[]): string {
  return sections.map(({ markdown }) => markdown).join('\n\n');
}

function titlesOf(sections: readonly SummarySection[]): string {
  const names = sections.slice(0, namesShown).map(({ title }) => title);
  const more = sections.length - names.length;
  return more > 0 ? `${names.join(', ')}, + ${more}` : names.join(', ');
}
