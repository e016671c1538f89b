import type { HiddenSpan } from '../base/redaction/configuration-spans.js';
import { changedSecretMark, hidden, secretMark } from '../base/redaction/hidden.js';
import { plainRedactor, type Redactor } from '../base/redaction/redactor.js';
import { type LineIndex, linesOf } from './line-index.js';
import type { Edit } from './merge-result.js';

const contextLines = 3;

interface DiffSide {
  readonly path: string;
  readonly text: string;
  /** Where this side differs from the other: edits, or what they left behind; in order of place. */
  readonly edits: readonly Edit[];
}

/** Lines of both sides, from zero, ends exclusive, that have edits. */
interface ChangedLines {
  readonly oldStart: number;
  oldEnd: number;
  readonly newStart: number;
  newEnd: number;
}

/** The lines that an edit touches; edits of the same lines are one change. */
function changesOf(target: DiffSide, result: DiffSide): readonly ChangedLines[] {
  const [oldLines, newLines] = [linesOf(target), linesOf(result)];
  const changes: ChangedLines[] = [];
  target.edits.forEach((edit, index) => {
    const made = result.edits[index] ?? edit;
    const last = changes.at(-1);
    const change = {
      oldStart: oldLines.lineAt(edit.start),
      oldEnd: oldLines.lineAt(edit.end) + 1,
      newStart: newLines.lineAt(made.start),
      newEnd: newLines.lineAt(made.end) + 1,
    };
    if (last === undefined || (change.oldStart >= last.oldEnd && change.newStart >= last.newEnd)) {
      changes.push(change);
      return;
    }
    last.oldEnd = Math.max(last.oldEnd, change.oldEnd);
    last.newEnd = Math.max(last.newEnd, change.newEnd);
  });
  return changes;
}

type Hunk = readonly [ChangedLines, ...ChangedLines[]];

/** Changes whose contexts touch share a hunk. */
function hunksOf(changes: readonly ChangedLines[]): readonly Hunk[] {
  const hunks: [ChangedLines, ...ChangedLines[]][] = [];
  for (const change of changes) {
    const last = hunks.at(-1)?.at(-1);
    if (last !== undefined && change.oldStart - last.oldEnd <= 2 * contextLines) hunks.at(-1)?.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

/** Whether each span has something of an edit, or the place where an edit removed something; both ascend. */
function touched(spans: readonly HiddenSpan[], edits: readonly Edit[]): readonly boolean[] {
  const ends = edits.map(({ start, end }) => Math.max(end, start + 1));
  let next = 0;
  return spans.map(({ start, end }) => {
    while ((ends[next] ?? Number.POSITIVE_INFINITY) <= start) next++;
    return (edits[next]?.start ?? Number.POSITIVE_INFINITY) < end;
  });
}

/** Writes lines of one side with their secrets masked; the lines asked for ascend. */
class MaskedLines {
  private readonly lines: LineIndex;
  private readonly spans: readonly HiddenSpan[];
  private readonly isChanged: readonly boolean[];
  private next = 0;

  constructor(
    private readonly side: DiffSide,
    isNew: boolean,
    redactor: Redactor,
  ) {
    this.lines = linesOf(side);
    this.spans = redactor.spans(side.text);
    this.isChanged = isNew ? touched(this.spans, side.edits) : [];
  }

  get count(): number {
    const { lineCount } = this.lines;
    return this.lines.startOf(lineCount - 1) === this.side.text.length ? lineCount - 1 : lineCount;
  }

  private markOf({ start, end, isSecret }: HiddenSpan, isChanged: boolean): string {
    if (isSecret) return isChanged ? changedSecretMark : secretMark;
    return hidden(this.side.text.slice(start, end), isChanged ? 'changed' : undefined);
  }

  /** Without its line break; a secret over several lines shows its mark in each. */
  line(number: number): string {
    const start = this.lines.startOf(number);
    const end = number + 1 < this.lines.lineCount ? this.lines.startOf(number + 1) : this.side.text.length;
    while ((this.spans[this.next]?.end ?? Number.POSITIVE_INFINITY) <= start) this.next++;
    const pieces: string[] = [];
    let copied = start;
    let index = this.next;
    for (let span = this.spans[index]; span !== undefined && span.start < end; span = this.spans[++index]) {
      const mark = this.markOf(span, this.isChanged[index] === true);
      pieces.push(this.side.text.slice(copied, Math.max(copied, span.start)), mark);
      copied = Math.min(span.end, end);
    }
    return [...pieces, this.side.text.slice(copied, end)].join('').replace(/\r\n|\r|\n/, '');
  }
}

function lastLines(before: MaskedLines, after: MaskedLines): { readonly old: number; readonly made: number } {
  return { old: before.count, made: after.count };
}

function range(start: number, count: number): string {
  return `${start + 1},${count}`;
}

function hunkText(changes: Hunk, before: MaskedLines, after: MaskedLines): readonly string[] {
  const [first] = changes;
  const last = changes.at(-1) ?? first;
  const counts = lastLines(before, after);
  const lead = Math.min(contextLines, first.oldStart, first.newStart);
  const trail = Math.min(contextLines, Math.max(0, counts.old - last.oldEnd), Math.max(0, counts.made - last.newEnd));
  const [oldFrom, newFrom] = [first.oldStart - lead, first.newStart - lead];
  const [oldTo, newTo] = [Math.min(last.oldEnd, counts.old) + trail, Math.min(last.newEnd, counts.made) + trail];
  const lines: string[] = [];
  let at = oldFrom;
  let other = newFrom;
  const context = (to: number) => {
    for (; at < to; at++, other++) lines.push(` ${before.line(at)}`);
  };
  for (const { oldStart, oldEnd, newEnd } of changes) {
    context(oldStart);
    const removed: string[] = [];
    const added: string[] = [];
    for (; at < Math.min(oldEnd, counts.old); at++) removed.push(before.line(at));
    for (; other < Math.min(newEnd, counts.made); other++) added.push(after.line(other));
    for (const line of changedLines(removed, added)) lines.push(line);
  }
  context(oldTo);
  return [`@@ -${range(oldFrom, oldTo - oldFrom)} +${range(newFrom, newTo - newFrom)} @@`, ...lines];
}

/** Lines at both ends that are the same on both sides are context. */
function changedLines(removed: readonly string[], added: readonly string[]): readonly string[] {
  let start = 0;
  const shorter = Math.min(removed.length, added.length);
  while (start < shorter && removed[start] === added[start]) start++;
  let end = 0;
  while (end < shorter - start && removed.at(-1 - end) === added.at(-1 - end)) end++;
  return [
    ...removed.slice(0, start).map((line) => ` ${line}`),
    ...removed.slice(start, removed.length - end).map((line) => `-${line}`),
    ...added.slice(start, added.length - end).map((line) => `+${line}`),
    ...removed.slice(removed.length - end).map((line) => ` ${line}`),
  ];
}

/**
 * A unified diff of target and result with every secret masked, empty where nothing changes. It is written straight from
 * the edits: nothing is searched for.
 */
export function unifiedDiff(target: DiffSide, result: DiffSide, redactor: Redactor = plainRedactor): string {
  if (target.edits.length === 0) return '';
  const [before, after] = [new MaskedLines(target, false, redactor), new MaskedLines(result, true, redactor)];
  const lines = hunksOf(changesOf(target, result)).flatMap((changes) => hunkText(changes, before, after));
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
