export const id = 4669;
export const ids = [4669];
export const modules = {

4669:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ unifiedDiff),
  colourDiff: () => (/* binding */ colourDiff)
});
var _base_redaction_hidden_js_0 = __webpack_require__(97292);
var _base_redaction_redactor_js_1 = __webpack_require__(15105);
var _line_index_js_2 = __webpack_require__(2872);



const contextLines = 3;
const changedSecretMark = "(secret, changed)";
function changesOf(target, result) {
  const [oldLines, newLines] = [(0,_line_index_js_2/* .linesOf */ .D)(target), (0,_line_index_js_2/* .linesOf */ .D)(result)];
  const changes = [];
  target.edits.forEach((edit, index) => {
    const made = result.edits[index] ?? edit;
    const last = changes.at(-1);
    const change = {
      oldStart: oldLines.lineAt(edit.start),
      oldEnd: oldLines.lineAt(edit.end) + 1,
      newStart: newLines.lineAt(made.start),
      newEnd: newLines.lineAt(made.end) + 1
    };
    if (last === void 0 || change.oldStart >= last.oldEnd && change.newStart >= last.newEnd) {
      changes.push(change);
      return;
    }
    last.oldEnd = Math.max(last.oldEnd, change.oldEnd);
    last.newEnd = Math.max(last.newEnd, change.newEnd);
  });
  return changes;
}
function hunksOf(changes) {
  const hunks = [];
  for (const change of changes) {
    const last = hunks.at(-1)?.at(-1);
    if (last !== void 0 && change.oldStart - last.oldEnd <= 2 * contextLines)
      hunks.at(-1)?.push(change);
    else
      hunks.push([change]);
  }
  return hunks;
}
function touched(spans, edits) {
  const ends = edits.map(({ start, end }) => Math.max(end, start + 1));
  let next = 0;
  return spans.map(({ start, end }) => {
    while ((ends[next] ?? Number.POSITIVE_INFINITY) <= start)
      next++;
    return (edits[next]?.start ?? Number.POSITIVE_INFINITY) < end;
  });
}
class MaskedLines {
  side;
  lines;
  spans;
  isChanged;
  next = 0;
  constructor(side, isNew, redactor) {
    this.side = side;
    this.lines = (0,_line_index_js_2/* .linesOf */ .D)(side);
    this.spans = redactor.spans(side.text);
    this.isChanged = isNew ? touched(this.spans, side.edits) : [];
  }
  get count() {
    const { lineCount } = this.lines;
    return this.lines.startOf(lineCount - 1) === this.side.text.length ? lineCount - 1 : lineCount;
  }
  markOf({ start, end, isSecret }, isChanged) {
    if (isSecret)
      return isChanged ? changedSecretMark : _base_redaction_hidden_js_0/* .secretMark */ .MX;
    return (0,_base_redaction_hidden_js_0/* .hidden */ .R)(this.side.text.slice(start, end), isChanged ? "changed" : void 0);
  }
  /** Without its line break; a secret over several lines shows its mark in each. */
  line(number) {
    const start = this.lines.startOf(number);
    const end = number + 1 < this.lines.lineCount ? this.lines.startOf(number + 1) : this.side.text.length;
    while ((this.spans[this.next]?.end ?? Number.POSITIVE_INFINITY) <= start)
      this.next++;
    const pieces = [];
    let copied = start;
    let index = this.next;
    for (let span = this.spans[index]; span !== void 0 && span.start < end; span = this.spans[++index]) {
      const mark = this.markOf(span, this.isChanged[index] === true);
      pieces.push(this.side.text.slice(copied, Math.max(copied, span.start)), mark);
      copied = Math.min(span.end, end);
    }
    return [...pieces, this.side.text.slice(copied, end)].join("").replace(/\r\n|\r|\n/, "");
  }
}
function lastLines(before, after) {
  return { old: before.count, made: after.count };
}
function range(start, count) {
  return `${start + 1},${count}`;
}
function hunkText(changes, before, after) {
  const [first] = changes;
  const last = changes.at(-1) ?? first;
  const counts = lastLines(before, after);
  const lead = Math.min(contextLines, first.oldStart, first.newStart);
  const trail = Math.min(contextLines, Math.max(0, counts.old - last.oldEnd), Math.max(0, counts.made - last.newEnd));
  const [oldFrom, newFrom] = [first.oldStart - lead, first.newStart - lead];
  const [oldTo, newTo] = [Math.min(last.oldEnd, counts.old) + trail, Math.min(last.newEnd, counts.made) + trail];
  const lines = [];
  let at = oldFrom;
  let other = newFrom;
  const context = (to) => {
    for (; at < to; at++, other++)
      lines.push(` ${before.line(at)}`);
  };
  for (const { oldStart, oldEnd, newEnd } of changes) {
    context(oldStart);
    const removed = [];
    const added = [];
    for (; at < Math.min(oldEnd, counts.old); at++)
      removed.push(before.line(at));
    for (; other < Math.min(newEnd, counts.made); other++)
      added.push(after.line(other));
    for (const line of changedLines(removed, added))
      lines.push(line);
  }
  context(oldTo);
  return [`@@ -${range(oldFrom, oldTo - oldFrom)} +${range(newFrom, newTo - newFrom)} @@`, ...lines];
}
function changedLines(removed, added) {
  let start = 0;
  const shorter = Math.min(removed.length, added.length);
  while (start < shorter && removed[start] === added[start])
    start++;
  let end = 0;
  while (end < shorter - start && removed.at(-1 - end) === added.at(-1 - end))
    end++;
  return [
    ...removed.slice(0, start).map((line) => ` ${line}`),
    ...removed.slice(start, removed.length - end).map((line) => `-${line}`),
    ...added.slice(start, added.length - end).map((line) => `+${line}`),
    ...removed.slice(removed.length - end).map((line) => ` ${line}`)
  ];
}
function unifiedDiff(target, result, redactor = _base_redaction_redactor_js_1/* .plainRedactor */ .XU) {
  if (target.edits.length === 0)
    return "";
  const [before, after] = [new MaskedLines(target, false, redactor), new MaskedLines(result, true, redactor)];
  const lines = hunksOf(changesOf(target, result)).flatMap((changes) => hunkText(changes, before, after));
  return [`--- ${target.path}`, `+++ ${result.path} (merged)`, ...lines, ""].join("\n");
}
const colours = [
  [/^(?:---|\+\+\+)/, 1],
  [/^@@/, 36],
  [/^-/, 31],
  [/^\+/, 32]
];
function colourDiff(diff) {
  const colour = (line) => {
    const code = colours.find(([start]) => start.test(line))?.[1];
    return code === void 0 ? line : `\x1B[${code}m${line}\x1B[0m`;
  };
  return diff.split("\n").map(colour).join("\n");
}


})

};
