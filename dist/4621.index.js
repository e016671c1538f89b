export const id = 4621;
export const ids = [4621];
export const modules = {

/***/ 14621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ redactConfiguration),
/* harmony export */   secretValues: () => (/* binding */ secretValues)
/* harmony export */ });
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55138);
/* harmony import */ var _secret_spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55595);
/* harmony import */ var _xml_element_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76787);



function redactConfiguration(text) {
  let redacted = "";
  let copied = 0;
  for (const { start, end } of (0,_secret_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .secretSpans */ .A)(text)) {
    redacted += text.slice(copied, start) + _secret_names_js__WEBPACK_IMPORTED_MODULE_2__/* .secretMark */ .MX;
    copied = end;
  }
  return redacted + text.slice(copied);
}
function secretValues(text) {
  const raw = (0,_secret_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .secretSpans */ .A)(text).map(({ start, end }) => text.slice(start, end));
  const values = raw.flatMap((one) => [one, (0,_xml_element_js__WEBPACK_IMPORTED_MODULE_1__/* .textOfContent */ .yO)(one)]);
  const lines = values.flatMap((one) => [one, ...one.split(/[\r\n]+/)]).map((one) => one.trim());
  return [...new Set(lines)].filter((one) => one !== "" && one !== _secret_names_js__WEBPACK_IMPORTED_MODULE_2__/* .secretMark */ .MX);
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

/***/ 76787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   CW: () => (/* binding */ attributeValue),
/* harmony export */   De: () => (/* binding */ childrenNamed),
/* harmony export */   FD: () => (/* binding */ closesItself),
/* harmony export */   Oh: () => (/* binding */ findAttribute),
/* harmony export */   ZE: () => (/* binding */ elementsOf),
/* harmony export */   d: () => (/* binding */ resolveReferences),
/* harmony export */   s5: () => (/* binding */ joinedElement),
/* harmony export */   yO: () => (/* binding */ textOfContent)
/* harmony export */ });
function closesItself(element) {
  return element.startTagEnd === element.end;
}
const named = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
function referenced(hexadecimal, decimal, name) {
  if (hexadecimal !== void 0)
    return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
  if (decimal !== void 0)
    return String.fromCodePoint(Number.parseInt(decimal, 10));
  return named[name] ?? "";
}
function resolveReferences(raw) {
  if (!raw.includes("&"))
    return raw;
  return raw.replace(/&(?:#x([\da-fA-F]+)|#(\d+)|(amp|lt|gt|quot|apos));/g, (_, hex, decimal, name) => referenced(hex, decimal, name));
}
function textOfContent(raw) {
  const pieces = raw.split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/);
  return pieces.map((piece, index) => {
    if (index % 2 === 0)
      return resolveReferences(piece);
    return piece.startsWith("<![CDATA[") ? piece.slice(9, -3) : "";
  }).join("");
}
function findAttribute(element, name) {
  return element.attribute(name);
}
function attributeValue(element, name) {
  const raw = element.raw(name);
  return raw && resolveReferences(raw);
}
function joinedElement(first, children, attributes = first.attributes) {
  const { name, parent, start, startTagEnd, contentEnd, end } = first;
  const byName = new Map(attributes.toReversed().map((one) => [one.name, one]));
  const attribute = (wanted) => byName.get(wanted);
  const raw = (wanted) => attribute(wanted)?.raw;
  const places = { name, parent, start, startTagEnd, contentEnd, end };
  return {
    ...places,
    children,
    attributes,
    attribute,
    lastAttribute: () => attributes.at(-1),
    raw,
    attributeName: (isWanted) => attributes.find((one) => isWanted(one.name))?.name,
    hasChild: (isWanted) => children.some((one) => isWanted(one.name))
  };
}
function childrenNamed(element, name) {
  return element.children.filter((child) => child.name === name);
}
function contentOf(text, element) {
  return text.slice(element.startTagEnd, element.contentEnd);
}
function* elementsOf(element) {
  yield element;
  for (const child of element.children)
    yield* elementsOf(child);
}


/***/ })

};
