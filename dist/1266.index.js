export const id = 1266;
export const ids = [1266];
export const modules = {

/***/ 80548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ decideConflict),
/* harmony export */   w: () => (/* binding */ describeConflict)
/* harmony export */ });
/* harmony import */ var _omit_undefined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6038);

const decideConflict = `Decide it: name the setting in "carry" (the original's value) or "keep" (the target's), and plan again.`;
function describeConflict({ setting, reason, original, target, pristine }) {
  const values = Object.entries((0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_0__/* .omitUndefined */ .O)({ original, target, "old default": pristine })).map(([name, value]) => `${name} "${value}"`).join(", ");
  return values === "" ? `${setting}: ${reason}` : `${setting}: ${reason} (${values})`;
}


/***/ }),

/***/ 22444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ asJson)
/* harmony export */ });
function asJson(value) {
  return JSON.parse(JSON.stringify(value));
}


/***/ }),

/***/ 70766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ canonicalDigest),
  G: () => (/* binding */ planDigest)
});

;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}

// EXTERNAL MODULE: ./lib/bundled/sha256.js
var sha256 = __webpack_require__(88433);
;// CONCATENATED MODULE: ./lib/bundled/plan/digest.js


function canonicalDigest(value) {
  const text = canonicalize(value);
  if (text === void 0)
    throw new Error("What has a digest is always JSON.");
  return `sha256:${(0,sha256/* sha256Of */.B)(text)}`;
}
function planDigest(plan) {
  return canonicalDigest(plan);
}


/***/ }),

/***/ 98974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   performFileMerge: () => (/* binding */ performFileMerge),
/* harmony export */   prepareFileMerge: () => (/* binding */ prepareFileMerge),
/* harmony export */   requireDecided: () => (/* binding */ requireDecided)
/* harmony export */ });
/* harmony import */ var _changes_merging_describe_conflict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80548);
/* harmony import */ var _changes_merging_merge_on_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81720);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22444);
/* harmony import */ var _omit_undefined_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6038);
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70766);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88433);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70678);
/* harmony import */ var _webconfig_merge_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79701);








function conflictBlocker(outcome) {
  return { code: "merge-conflict", message: (0,_changes_merging_describe_conflict_js__WEBPACK_IMPORTED_MODULE_5__/* .describeConflict */ .w)(outcome), advice: _changes_merging_describe_conflict_js__WEBPACK_IMPORTED_MODULE_5__/* .decideConflict */ .d, input: "carry" };
}
function detailOf({ outcomes }) {
  return outcomes.filter(({ fate }) => fate !== "same").map(({ setting, fate, reason }) => `${setting}: ${fate}. ${reason}`);
}
function planOf({ paths, rules, result, record, before, server }) {
  const isThere = before !== void 0 && Buffer.compare(before, result.bytes) === 0;
  const { original, target, pristine, result: merged } = record;
  return {
    format: 1,
    action: "merge-webconfig",
    server,
    inputs: (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .asJson */ .v)({ ...paths, rules }),
    findings: {
      original: original.sha256,
      target: target.sha256,
      ...pristine === void 0 ? {} : { pristine: pristine.sha256 },
      output: before === void 0 ? "not there" : (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .B)(before)
    },
    steps: isThere ? [] : [
      {
        type: "change",
        id: "write-configuration",
        stage: "merge-webconfig",
        title: `Write the merged configuration to ${paths.output}`,
        detail: detailOf(result),
        change: { kind: "write-configuration", path: paths.output, sha256: merged.sha256 }
      }
    ],
    warnings: [],
    blockers: (0,_webconfig_merge_result_js__WEBPACK_IMPORTED_MODULE_4__/* .blockingConflicts */ .r)(result).map(conflictBlocker)
  };
}
async function prepareFileMerge(files, paths, rules, server) {
  const original = await (0,_changes_merging_merge_on_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readSource */ .o$)(files, paths.original);
  const target = await (0,_changes_merging_merge_on_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readSource */ .o$)(files, paths.target);
  const originalDefault = paths.pristine === void 0 ? void 0 : await (0,_changes_merging_merge_on_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readSource */ .o$)(files, paths.pristine);
  const made = (0,_changes_merging_merge_on_files_js__WEBPACK_IMPORTED_MODULE_0__/* .makeMerge */ .JY)({ original, target, ...(0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_7__/* .omitUndefined */ .O)({ originalDefault }), rules });
  const { result, record } = made;
  const before = paths.output === paths.target ? target.bytes : await (0,_changes_merging_merge_on_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readOutput */ .ov)(files, paths.output);
  const plan = planOf({ paths, rules, result, record, before, server });
  return { ...made, plan, digest: (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .planDigest */ .G)(plan), ...(0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_7__/* .omitUndefined */ .O)({ before }) };
}
function requireDecided({ plan: { blockers } }) {
  if (blockers.length === 0)
    return;
  const list = blockers.map(({ message }) => `  ${message}`);
  throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y("merge-conflict", [`${blockers.length} setting(s) stop this merge:`, ...list].join("\n"), _changes_merging_describe_conflict_js__WEBPACK_IMPORTED_MODULE_5__/* .decideConflict */ .d);
}
async function performFileMerge(files, prepared) {
  const [step] = prepared.plan.steps;
  if (step?.type !== "change")
    return [];
  const { path } = step.change;
  const { result, record, before } = prepared;
  const keptBase = `${path.replace(/\.config$/i, "")}.before-merge`;
  const kept = await (0,_changes_merging_merge_on_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeMerge */ .Q5)(files, { path, result, record, keptBase, ...(0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_7__/* .omitUndefined */ .O)({ before }) });
  return kept === void 0 ? [`Wrote ${path}.`] : [`Wrote ${path}; what was there is kept as ${kept}.`];
}


/***/ }),

/***/ 19391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ includedFileNames),
/* harmony export */   o: () => (/* binding */ openSource)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70678);
/* harmony import */ var _configuration_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87716);
/* harmony import */ var _xml_element_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76787);



function comparableName(name) {
  return name.trim().replaceAll("\\", "/").replace(/^(?:\.\/)+/, "").toLowerCase();
}
function sectionFile(bytes, name, section) {
  try {
    return (0,_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readSectionFile */ ._$)(bytes, name, section);
  } catch (error) {
    if (error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y && error.code === "web-config-wrong-root")
      return void 0;
    throw error;
  }
}
function openSource(source) {
  const included = new Map([...source.included ?? []].map(([name, bytes]) => [comparableName(name), bytes]));
  return {
    file: (0,_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfiguration */ .TD)(source.bytes, source.path),
    has: (name) => included.has(comparableName(name)),
    include(name, section) {
      const bytes = included.get(comparableName(name));
      return bytes && sectionFile(bytes, name, section);
    }
  };
}
function includedFileNames(file) {
  const names = /* @__PURE__ */ new Set();
  const visit = (element) => {
    for (const { name, raw } of element.attributes) {
      if (name === "configSource" || name === "file" && element.name === "appSettings")
        names.add((0,_xml_element_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveReferences */ .d)(raw));
    }
    element.children.forEach(visit);
  };
  visit(file.root);
  return [...names];
}


/***/ }),

/***/ 60667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ maskSetting),
/* harmony export */   Q: () => (/* binding */ maskValue)
/* harmony export */ });
/* harmony import */ var _redact_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14621);
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55138);
/* harmony import */ var _secrets_in_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17252);
/* harmony import */ var _setting_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79039);




function maskSetting(setting, value) {
  return maskValue((0,_setting_name_js__WEBPACK_IMPORTED_MODULE_2__/* .ownName */ .qU)(setting), value);
}
function maskValue(name, value) {
  if (value.startsWith("<"))
    return (0,_redact_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .redactConfiguration */ .a)(value);
  if ((0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isHarmlessValue */ .nk)(value))
    return value;
  if ((0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isSecretName */ .eh)(name) || (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .looksLikeKey */ .zC)(value) && !(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isHarmlessName */ .JW)(name))
    return _secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .secretMark */ .MX;
  return withMarks(value);
}
function withMarks(value) {
  const pieces = [];
  let copied = 0;
  for (const { start, end } of (0,_secrets_in_value_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsInValue */ .A)(value).toSorted((a, b) => a.start - b.start)) {
    if (start >= copied)
      pieces.push(value.slice(copied, start), _secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .secretMark */ .MX);
    copied = Math.max(copied, end);
  }
  return [...pieces, value.slice(copied)].join("");
}


/***/ }),

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

/***/ 79039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ printName),
/* harmony export */   Vs: () => (/* binding */ printedParts),
/* harmony export */   qU: () => (/* binding */ ownName)
/* harmony export */ });
function printPart(part) {
  return typeof part === "string" ? part : `${part.tag}[${part.by}=${part.value}]`;
}
function barePart(part) {
  return typeof part === "string" ? part : part.tag;
}
function joined({ section, path }, print) {
  return section === "" ? path.map(print).join("/") : [section, ...path.map(print)].join("/");
}
function printedParts(name) {
  return {
    location: name.location === "" ? "" : `location[${name.location}]/`,
    elements: joined(name, printPart),
    bareElements: joined(name, barePart),
    attribute: name.attribute === void 0 ? void 0 : `@${name.attribute}`
  };
}
function printName(name) {
  const [only] = name.path;
  if (name.location === "" && name.section !== "" && name.attribute === void 0 && name.path.length === 1 && typeof only === "string") {
    return `${name.section}/${only}`;
  }
  const { location, elements, attribute } = printedParts(name);
  if (elements === "")
    return attribute === void 0 ? location.slice(0, -1) : location + attribute;
  return location + elements + (attribute === void 0 ? "" : `/${attribute}`);
}
function ownName({ path, attribute }) {
  return [...path.map(printPart), ...attribute === void 0 ? [] : [attribute]].join("/");
}


/***/ })

};
