export const id = 4669;
export const ids = [4669];
export const modules = {

/***/ 2872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
class LineIndex {
  starts;
  constructor(text) {
    const starts = [0];
    const lineBreak = /\r\n|\r|\n/g;
    while (lineBreak.test(text))
      starts.push(lineBreak.lastIndex);
    this.starts = Uint32Array.from(starts);
  }
  /** Number of the line, from zero, on which the offset lies. */
  lineAt(offset) {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.starts[middle] ?? 0) <= offset)
        low = middle;
      else
        high = middle - 1;
    }
    return low;
  }
  /** Offset at which the line begins, for a number from zero. */
  startOf(line) {
    return this.starts[line] ?? 0;
  }
  get lineCount() {
    return this.starts.length;
  }
  positionAt(offset) {
    const line = this.lineAt(offset);
    return { line: line + 1, column: offset - this.startOf(line) + 1 };
  }
}
const known = /* @__PURE__ */ new WeakMap();
function linesOf(file) {
  const found = known.get(file) ?? new LineIndex(file.text);
  known.set(file, found);
  return found;
}


/***/ }),

/***/ 55138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ isHarmlessName),
/* harmony export */   MX: () => (/* binding */ secretMark),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   nk: () => (/* binding */ isHarmlessValue),
/* harmony export */   zC: () => (/* binding */ looksLikeKey)
/* harmony export */ });
const secretMark = "(secret)";
const secretWord = /pass(?:word|wd|phrase|code)|pwd|secret|token|credential|cipher.?value|private.?key|(?:^|\W)sas(?:\W|$)/i;
const keyName = /[\w.:-](?:Key|KEY)s?$|[\w.:-]key$/;
const harmless = /public.?key|thumbprint|password_?(?:format|length|attempt|strength|alphanumeric|question|retrieval|reset|required)|(?:enable|min|max|require)\w{0,40}password(?!s?$)|enablepassword|token_?(?:life|time|expir|type|endpoint|url|uri|cache|handler|name)|credential_?type|foreign.?key/i;
function isHarmlessName(name) {
  return harmless.test(name);
}
function isSecretName(name) {
  return (secretWord.test(name) || keyName.test(name)) && !harmless.test(name);
}
const flag = /^(?:\s*|true|false|yes|no|on|off|none|autogenerate(?:,\s*isolateapps)?|\(secret\))$/i;
function isHarmlessValue(value) {
  return flag.test(value);
}
const shortestKey = 32;
const hexadecimal = /^(?:0x)?[\dA-F]{32,}$/i;
const base64 = /^(?=[\s\S]*\d)(?=[\s\S]*[a-z])(?=[\s\S]*[A-Z])[\w+/-]{40,}={0,2}$/;
const wellKnown = /-----BEGIN [A-Z ]*PRIVATE KEY|^eyJ[\w-]+\.eyJ/;
function looksLikeKey(value) {
  if (value.length < shortestKey)
    return false;
  const trimmed = value.trim();
  return hexadecimal.test(trimmed) || base64.test(trimmed) || wellKnown.test(trimmed);
}


/***/ }),

/***/ 55595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ secretSpans)
/* harmony export */ });
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55138);
/* harmony import */ var _secrets_in_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17252);


const tagStart = /<(\/?)((?:[\p{L}_][\p{L}\d_.-]*:)?[\p{L}_][\p{L}\d_.-]*)/uy;
const attribute = /\s*([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|"([^\r\n]*)|'([^\r\n]*)|([^\s"'<>]+))/dy;
const tagEnd = /\s*(\/?)>/y;
function at(expression, text, index) {
  expression.lastIndex = index;
  return expression.exec(text);
}
function attributesAt(text, start) {
  const attributes = [];
  let end = start;
  for (let match = at(attribute, text, end); match; match = at(attribute, text, end)) {
    const group = [2, 3, 4, 5, 6].find((number) => match?.[number] !== void 0) ?? 2;
    const [valueStart, valueEnd] = match.indices?.[group] ?? [end, end];
    attributes.push({ name: match[1] ?? "", value: match[group] ?? "", start: valueStart, end: valueEnd });
    end += match[0].length;
  }
  return { attributes, end };
}
function tagAt(text, index) {
  const start = at(tagStart, text, index);
  if (!start)
    return void 0;
  const { attributes, end } = attributesAt(text, index + start[0].length);
  const close = at(tagEnd, text, end);
  return {
    name: start[2] ?? "",
    attributes,
    isClosing: start[1] === "/",
    isEmpty: close?.[1] === "/",
    end: end + (close?.[0].length ?? 0)
  };
}
function wholeOrParts(whole, value, start) {
  if (whole)
    return value.trim() === "" ? [] : [{ start, end: start + value.length }];
  return (0,_secrets_in_value_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsInValue */ .A)(value).map((span) => ({ start: start + span.start, end: start + span.end }));
}
const naming = ["key", "name", "Key", "Name", "id", "variable"];
function settingName({ attributes }) {
  return attributes.find(({ name }) => naming.includes(name))?.value ?? "";
}
function secretsInTag(tag) {
  const setting = settingName(tag);
  const isOfSecret = (value) => (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(setting) || (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeKey */ .zC)(value) && !(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isHarmlessName */ .JW)(setting);
  return tag.attributes.flatMap((one) => {
    if (naming.includes(one.name))
      return [];
    const isValue = /^value$/i.test(one.name);
    const isSecret = ((0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(one.name) || isValue && isOfSecret(one.value)) && !(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isHarmlessValue */ .nk)(one.value);
    return wholeOrParts(isSecret, one.value, one.start);
  });
}
function isSecretContent(tag, setting, content, hasMarkup) {
  if ((0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isHarmlessValue */ .nk)(content))
    return false;
  if (tag.name === "value")
    return (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(setting) || !hasMarkup && !(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isHarmlessName */ .JW)(setting) && (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeKey */ .zC)(content);
  return (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(tag.name.replace(/^.*:/, "")) && !hasMarkup;
}
class Finder {
  text;
  mark;
  next = -1;
  constructor(text, mark) {
    this.text = text;
    this.mark = mark;
  }
  /** The length of the text where there is none. */
  from(index) {
    if (this.next < index) {
      const found = this.text.indexOf(this.mark, index);
      this.next = found < 0 ? this.text.length : found;
    }
    return this.next;
  }
}
const cdataStart = "<![CDATA[";
class Contents {
  text;
  valueEnds;
  cdataEnds;
  tags;
  constructor(text) {
    this.text = text;
    this.valueEnds = new Finder(text, "</value");
    this.cdataEnds = new Finder(text, "]]>");
    this.tags = new Finder(text, "<");
  }
  after(tag) {
    const start = tag.end;
    if (tag.name === "value")
      return { start, end: this.valueEnds.from(start), isVerbatim: false };
    const cdataEnd = this.text.startsWith(cdataStart, start) ? this.cdataEnds.from(start) : this.text.length;
    const isVerbatim = cdataEnd < this.text.length;
    if (isVerbatim)
      return { start: start + cdataStart.length, end: cdataEnd, isVerbatim };
    return { start, end: this.tags.from(start), isVerbatim };
  }
}
function secretsInContent(text, tag, setting, span) {
  const content = text.slice(span.start, span.end);
  const markup = span.isVerbatim ? -1 : content.indexOf("<");
  const isSecret = isSecretContent(tag, setting, content, markup >= 0);
  return wholeOrParts(isSecret, isSecret || markup < 0 ? content : content.slice(0, markup), span.start);
}
function secretsInMarkup(text) {
  const spans = [];
  const contents = new Contents(text);
  let setting = "";
  let index = text.indexOf("<");
  while (index >= 0) {
    const tag = tagAt(text, index);
    let next = Math.max(index + 1, tag?.end ?? 0);
    if (tag !== void 0) {
      if (tag.name === "setting")
        setting = tag.isClosing ? "" : settingName(tag);
      spans.push(...secretsInTag(tag));
      if (!tag.isClosing && !tag.isEmpty) {
        const content = contents.after(tag);
        spans.push(...secretsInContent(text, tag, setting, content));
        if (content.isVerbatim)
          next = content.end;
      }
    }
    index = text.indexOf("<", next);
  }
  return spans;
}
const looseName = /(?:pass(?:word|wd|phrase)|pwd|secret|(?:validation|decryption|account|access|api|private)_?key)\w{0,40}$/i;
const looseValue = /\s{0,20}(?:"([^"\r\n<]*)|'([^'\r\n<]*)|((?:&(?:amp|lt|gt|quot|apos|#\w{1,8});|[^\s"'<>;])+))/dy;
const longestName = 80;
const nameCharacter = /[\w.-]/;
function nameBefore(text, sign) {
  let end = sign;
  while (end > sign - 20 && end > 0 && /\s/.test(text.charAt(end - 1)))
    end--;
  if (/["']/.test(text.charAt(end - 1)))
    end--;
  let start = end;
  while (start > end - longestName && start > 0 && nameCharacter.test(text.charAt(start - 1)))
    start--;
  return text.slice(start, end);
}
function looseSecrets(text) {
  const found = [];
  for (const { index } of text.matchAll(/[:=]/g)) {
    if (index < (found.at(-1)?.end ?? 0))
      continue;
    const name = nameBefore(text, index);
    if (!looseName.test(name) || !(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(name))
      continue;
    const match = at(looseValue, text, index + 1);
    const range = [1, 2, 3].map((group) => match?.indices?.[group]).find((one) => one !== void 0);
    if (range === void 0 || (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isHarmlessValue */ .nk)(text.slice(...range)))
      continue;
    found.push({ start: range[0], end: range[1] });
  }
  return found;
}
function secretSpans(text) {
  const all = [...secretsInMarkup(text), ...looseSecrets(text)].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged = [];
  for (const span of all) {
    const last = merged.at(-1);
    if (last === void 0 || span.start >= last.end)
      merged.push(span);
    else if (span.end > last.end)
      merged[merged.length - 1] = { start: last.start, end: span.end };
  }
  return merged;
}


/***/ }),

/***/ 17252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ secretsInValue)
/* harmony export */ });
const name = "(?:[\\w .-]{0,60}(?:password|passwd|passphrase|pwd|secret|token)|accountkey|sharedaccesskey|sharedsecretvalue|access_?key|api_?key|sig|signature|client_secret)";
const entity = "&(?:amp|lt|gt|quot|apos|#\\d+|#x[\\da-f]+);";
const quoted = `&quot;(?:(?!&quot;)[\\s\\S])*(?:&quot;|$)|&apos;(?:(?!&apos;)[\\s\\S])*(?:&apos;|$)|"[^"]*(?:"|$)|'[^']*(?:'|$)`;
const assignment = new RegExp(`(?:^|[;?,{\\s"']|&amp;|&quot;|&)(${name}\\s{0,20}=\\s{0,20})(?:(${quoted})|((?:&(?!amp;[\\w.-]{1,60}=)(?:${entity.slice(1)})?|[^;&])*))`, "dgi");
const userInfo = /:\/\/[^\s/?#@"'<>:]*:([^\s/?#"'<>]+)@/dg;
function spansOf(expression, groups, text) {
  return [...text.matchAll(expression)].flatMap((match) => {
    if (/public\W?key/i.test(match[1] ?? ""))
      return [];
    const range = groups.map((group) => match.indices?.[group]).find((found) => found !== void 0);
    return range === void 0 || range[0] === range[1] ? [] : [{ start: range[0], end: range[1] }];
  });
}
function secretsInValue(raw) {
  if (!/[=@]/.test(raw))
    return [];
  return [...spansOf(assignment, [2, 3], raw), ...spansOf(userInfo, [1], raw)];
}


/***/ }),

/***/ 4669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unifiedDiff),
/* harmony export */   colourDiff: () => (/* binding */ colourDiff)
/* harmony export */ });
/* harmony import */ var _line_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2872);
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55138);
/* harmony import */ var _secret_spans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55595);



const contextLines = 3;
const changedSecretMark = "(secret, changed)";
function changesOf(target, result) {
  const [oldLines, newLines] = [(0,_line_index_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(target), (0,_line_index_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(result)];
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
class MaskedLines {
  side;
  lines;
  spans;
  isChanged;
  next = 0;
  constructor(side, isNew) {
    this.side = side;
    this.lines = (0,_line_index_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(side);
    this.spans = (0,_secret_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .secretSpans */ .A)(side.text);
    let edit = 0;
    const { edits } = side;
    this.isChanged = this.spans.map((span) => {
      while (edit < edits.length && Math.max(edits[edit]?.end ?? 0, (edits[edit]?.start ?? 0) + 1) <= span.start)
        edit++;
      return isNew && (edits[edit]?.start ?? Number.POSITIVE_INFINITY) < span.end;
    });
  }
  get count() {
    const { lineCount } = this.lines;
    return this.lines.startOf(lineCount - 1) === this.side.text.length ? lineCount - 1 : lineCount;
  }
  /** Without its line break; a secret over several lines shows its mark in each. */
  line(number) {
    const start = this.lines.startOf(number);
    const end = number + 1 < this.lines.lineCount ? this.lines.startOf(number + 1) : this.side.text.length;
    while ((this.spans[this.next]?.end ?? Number.POSITIVE_INFINITY) <= start)
      this.next++;
    const pieces = [];
    let copied = start;
    for (let index = this.next; (this.spans[index]?.start ?? end) < end; index++) {
      const span = this.spans[index];
      if (span === void 0)
        break;
      const mark = this.isChanged[index] ? changedSecretMark : _secret_names_js__WEBPACK_IMPORTED_MODULE_2__/* .secretMark */ .MX;
      pieces.push(this.side.text.slice(copied, Math.max(copied, span.start)), mark);
      copied = Math.min(span.end, end);
    }
    return [...pieces, this.side.text.slice(copied, end)].join("").replace(/(?:\r\n|\r|\n)$/, "");
  }
}
function lastLines(before, after) {
  return { old: before.count, made: after.count };
}
function range(start, count) {
  return `${count === 0 ? start : start + 1},${count}`;
}
function hunkText(changes, before, after) {
  const [first, last] = [changes[0], changes.at(-1)];
  if (first === void 0 || last === void 0)
    return [];
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
    lines.push(...changedLines(removed, added));
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
function unifiedDiff(target, result) {
  if (target.edits.length === 0)
    return "";
  const [before, after] = [new MaskedLines(target, false), new MaskedLines(result, true)];
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


/***/ })

};
