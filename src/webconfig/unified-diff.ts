import { structuredPatch } from 'diff';
import type { Edit } from './merge-result.js';
import { secretMark } from './secret-names.js';
import { secretSpans } from './secret-spans.js';
import type { Span } from './secrets-in-value.js';

const contextLines = 3;
const changedSecretMark = '(secret, changed)';

interface DiffSide {
  readonly path: string;
  readonly text: string;
  /** Where this side differs from the other: edits, or what they left behind. */
  readonly edits: readonly Edit[];
}

/** A stretch of whole lines that holds all that changed there, with its context. */
interface Region extends Span {
  readonly firstLine: number;
}

function lineStart(text: string, offset: number, linesBefore: number): number {
  let start = text.lastIndexOf('\n', offset - 1) + 1;
  for (let line = 0; line < linesBefore && start > 0; line++) {
    start = start === 1 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
  }
  return start;
}

function lineEnd(text: string, offset: number, linesAfter: number): number {
  let end = offset;
  for (let line = 0; line <= linesAfter; line++) {
    const found = text.indexOf('\n', end);
    if (found < 0) return text.length;
    end = found + 1;
  }
  return end;
}

function countLines(text: string, { start, end }: Span): number {
  let count = 0;
  for (let found = text.indexOf('\n', start); found >= 0 && found < end; found = text.indexOf('\n', found + 1)) count++;
  return count;
}

/** Edits whose contexts touch share a region. */
function editGroups({ text, edits }: DiffSide): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let reached = -1;
  edits.forEach(({ start, end }, index) => {
    const isNear = lineStart(text, start, contextLines) <= reached;
    if (isNear) groups.at(-1)?.push(index);
    else groups.push([index]);
    reached = lineEnd(text, end, contextLines);
  });
  return groups;
}

function regionsOf({ text, edits }: DiffSide, groups: readonly (readonly number[])[]): readonly Region[] {
  let counted = 0;
  let line = 1;
  return groups.map((group) => {
    const start = lineStart(text, edits[group[0] ?? 0]?.start ?? 0, contextLines);
    const end = lineEnd(text, edits[group.at(-1) ?? 0]?.end ?? 0, contextLines);
    line += countLines(text, { start: counted, end: start });
    counted = start;
    return { start, end, firstLine: line };
  });
}

function touches(span: Span, edits: readonly Edit[]): boolean {
  return edits.some(({ start, end }) => start < span.end && span.start < Math.max(end, start + 1));
}

/** The region's text with its secrets masked. */
function shown({ text, edits }: DiffSide, region: Region, spans: readonly Span[], isNew: boolean): string {
  const inside = spans.filter(({ start, end }) => start < region.end && region.start < end);
  return inside.reduceRight(
    (masked, span) => {
      const mark = isNew && touches(span, edits) ? changedSecretMark : secretMark;
      const start = Math.max(span.start, region.start) - region.start;
      return masked.slice(0, start) + mark + masked.slice(Math.min(span.end, region.end) - region.start);
    },
    text.slice(region.start, region.end),
  );
}

function hunks(before: string, after: string, oldLine: number, newLine: number): readonly string[] {
  const options = { context: contextLines, stripTrailingCr: true } as const;
  return structuredPatch('', '', before, after, undefined, undefined, options).hunks.flatMap((hunk) => [
    `@@ -${hunk.oldStart + oldLine - 1},${hunk.oldLines} +${hunk.newStart + newLine - 1},${hunk.newLines} @@`,
    ...hunk.lines,
  ]);
}

/**
 * A unified diff of target and result with every secret masked, empty where nothing changes. The work grows with the
 * changes, not with the file.
 */
export function unifiedDiff(target: DiffSide, result: DiffSide): string {
  if (target.edits.length === 0) return '';
  const groups = editGroups(target);
  const [oldRegions, newRegions] = [regionsOf(target, groups), regionsOf(result, groups)];
  const [oldSecrets, newSecrets] = [secretSpans(target.text), secretSpans(result.text)];
  const lines = oldRegions.flatMap((region, index) => {
    const newRegion = newRegions[index] ?? region;
    const before = shown(target, region, oldSecrets, false);
    const after = shown(result, newRegion, newSecrets, true);
    return hunks(before, after, region.firstLine, newRegion.firstLine);
  });
  return [`--- ${target.path}`, `+++ ${result.path} (merged)`, ...lines, ''].join('\n');
}

const colours: readonly (readonly [start: RegExp, code: number])[] = [
  [/^(?:---|\+\+\+)/, 1],
  [/^@@/, 36],
  [/^-/, 31],
  [/^\+/, 32],
];

/** The same diff for a terminal or a log that shows ANSI colours. */
export function colourDiff(diff: string): string {
  const colour = (line: string) => {
    const code = colours.find(([start]) => start.test(line))?.[1];
    return code === undefined ? line : `\u001b[${code}m${line}\u001b[0m`;
  };
  return diff.split('\n').map(colour).join('\n');
}
