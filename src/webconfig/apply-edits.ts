import type { Edit } from './merge-result.js';

/** In order of place; edits at one place keep their order. */
export function sortEdits(edits: readonly Edit[]): readonly Edit[] {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  sorted.forEach((edit, index) => {
    const next = sorted[index + 1];
    if (next !== undefined && next.start < edit.end) throw new Error(`Edits overlap at ${next.start}: ${next.reason}`);
  });
  return sorted;
}

/** The text with sorted edits in place; every character outside of them is the text's own. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const { start, end, replacement } of edits) {
    pieces.push(text.slice(copied, start), replacement);
    copied = end;
  }
  pieces.push(text.slice(copied));
  return pieces.join('');
}

/** The edits that lead back, as offsets into the edited text. */
export function invertEdits(text: string, edits: readonly Edit[]): readonly Edit[] {
  let shift = 0;
  return edits.map(({ start, end, replacement, reason }) => {
    const newStart = start + shift;
    shift += replacement.length - (end - start);
    return { start: newStart, end: newStart + replacement.length, replacement: text.slice(start, end), reason };
  });
}
