/** GitHub drops a step's summary above 1 MiB without a word to the reader. */
const mostBytes = 1024 * 1024;

/** For those who write to size, in UTF-8 bytes: there is room for line ends and what comes before them. */
export const mostSummaryBytes = 1_000_000;

/** What the closing note may take. */
const roomForNote = 4096;

export interface SummaryRoom {
  /** UTF-8 bytes that are in the step's summary already. */
  readonly taken: number;
  /** Where the whole is, in words that end a sentence: `the file of the output report-path`. */
  readonly whole: string;
}

/**
 * The Markdown as it is, or without the parts that would make the step's summary larger than GitHub shows. A part is
 * left out whole: a paragraph, a table, a code block or a `<details>` element is never cut. A closing note names what
 * is missing and where the whole is.
 */
export function withinSummaryLimit(markdown: string, { taken, whole }: SummaryRoom): string {
  const room = mostBytes - taken - sizeOf('\n');
  if (sizeOf(markdown) <= room) return markdown;
  const budget = { left: room - roomForNote };
  const shortened = sectionsOf(markdown).map((section) => fitted(section, budget));
  const missing = shortened.flatMap(({ title, isWhole }) => (isWhole ? [] : [title]));
  const note = noteOf(missing, whole);
  const kept = [...shortened.flatMap(({ blocks }) => blocks), note].join('\n\n');
  return sizeOf(kept) <= room ? kept : '';
}

/** UTF-8 bytes with every line end as Windows writes it: the runner writes the lines anew. */
export function sizeOf(text: string): number {
  return Buffer.byteLength(text, 'utf8') + (text.split('\n').length - 1);
}

interface Section {
  readonly title: string;
  readonly blocks: readonly string[];
}

/** A heading and what is below it; each block contains what must not be parted. */
function sectionsOf(markdown: string): readonly Section[] {
  const sections: { title: string; blocks: string[] }[] = [];
  for (const block of blocksOf(markdown)) {
    const [, heading] = /^#{1,6} +(.+)/.exec(block) ?? [];
    if (heading !== undefined || sections.length === 0) {
      sections.push({ title: heading ?? 'the beginning', blocks: [] });
    }
    sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

/** As many of the section's blocks as there is room for; a heading does not stay alone. */
function fitted({ title, blocks }: Section, budget: { left: number }): Section & { readonly isWhole: boolean } {
  const sizes = blocks.map((block) => sizeOf(`${block}\n\n`));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= budget.left) {
    budget.left -= total;
    return { title, blocks, isWhole: true };
  }
  const kept: string[] = [];
  for (const [index, block] of blocks.entries()) {
    const size = sizes[index] ?? 0;
    if (size > budget.left) break;
    budget.left -= size;
    kept.push(block);
  }
  return { title, blocks: isOnlyHeading(kept) ? [] : kept, isWhole: false };
}

function isOnlyHeading(blocks: readonly string[]): boolean {
  return blocks.length === 1 && /^#{1,6} /.test(blocks[0] ?? '');
}

/** What blank lines part, outside of code blocks and `<details>` elements. */
function blocksOf(markdown: string): readonly string[] {
  const blocks: string[][] = [[]];
  const place: Place = { fence: undefined, depth: 0 };
  for (const line of markdown.split('\n')) {
    if (line.trim() === '' && place.fence === undefined && place.depth === 0) {
      blocks.push([]);
    } else {
      blocks.at(-1)?.push(line);
      follow(line, place);
    }
  }
  return blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
}

interface Place {
  /** The marker that ends the code block. */
  fence: string | undefined;
  /** Open `<details>` elements. */
  depth: number;
}

function follow(line: string, place: Place): void {
  const [, marker] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
  if (place.fence !== undefined) {
    const isEnd = marker?.startsWith(place.fence) === true && /^ {0,3}[`~]+\s*$/.test(line);
    if (isEnd) place.fence = undefined;
    return;
  }
  place.fence = marker;
  const count = (pattern: RegExp) => [...line.matchAll(pattern)].length;
  place.depth = Math.max(0, place.depth + count(/<details\b/gi) - count(/<\/details>/gi));
}

const titlesShown = 20;
const longestTitle = 80;

function noteOf(missing: readonly string[], whole: string): string {
  const titles = missing.slice(0, titlesShown).map((title) => Array.from(title).slice(0, longestTitle).join(''));
  const more = missing.length > titles.length ? ` and ${missing.length - titles.length} more` : '';
  return `**Shortened:** GitHub shows at most 1 MiB of a step. Left out, whole or in part: ${titles.join('; ')}${more}. The complete text is in ${whole}.`;
}
