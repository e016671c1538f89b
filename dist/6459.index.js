export const id = 6459;
export const ids = [6459];
export const modules = {

24541:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BU: () => (/* binding */ partOf),
  OA: () => (/* binding */ fields),
  ZZ: () => (/* binding */ field),
  hF: () => (/* binding */ reading),
  lq: () => (/* binding */ optional),
  p_: () => (/* binding */ list),
  wn: () => (/* binding */ withEarlierName)
});
var valibot_0 = __webpack_require__(77934);

function fields(entries) {
  const schema = valibot_0/* .looseObject */ ._H3(entries);
  return valibot_0/* .pipe */ .FsL(schema, valibot_0/* .readonly */ .tBZ());
}
function partOf(entries) {
  const schema = valibot_0/* .objectWithRest */ .U1j(entries, valibot_0/* .unknown */ .L5J());
  return valibot_0/* .pipe */ .FsL(schema, valibot_0/* .readonly */ .tBZ());
}
function field(meaning, schema) {
  return valibot_0/* .pipe */ .FsL(schema, valibot_0/* .description */ .h_(meaning));
}
function optional(meaning, schema) {
  return valibot_0/* .exactOptional */ .yqP(field(meaning, schema));
}
function reading(schema, how) {
  return {
    ...schema,
    "~run": ({ value }, config) => how(value, (other) => schema["~run"]({ typed: !1, value: other }, config))
  };
}
function withEarlierName(schema, earlier, name) {
  return reading(schema, (value, read) => {
    if (typeof value != "object" || value === null || !(earlier in value) || name in value)
      return read(value);
    const { [earlier]: named, ...others } = value;
    return read({ ...others, [name]: named });
  });
}
function list(item) {
  return valibot_0/* .pipe */ .FsL(valibot_0/* .array */ .YOg(item), valibot_0/* .readonly */ .tBZ());
}


}),

93706:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pP: () => (/* binding */ conforming),
  DH: () => (/* binding */ decoded),
  C$: () => (/* binding */ readFormat),
  hK: () => (/* binding */ readFormatAsWritten),
  Aw: () => (/* binding */ readIntact),
  IL: () => (/* binding */ readWritten),
  iQ: () => (/* binding */ unknownFieldsNote)
});

// UNUSED EXPORTS: unknownFields

var dist = __webpack_require__(77934);
var nearest_name = __webpack_require__(2088);
;// CONCATENATED MODULE: ./lib/bundled/base/format/line-of-field.js
const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
function* placesIn(json) {
  const path = [];
  let before = "";
  for (const { 0: token, index } of json.matchAll(tokens)) {
    const inside = path.at(-1);
    token === "}" || token === "]" ? path.pop() : token === "," && typeof inside == "number" ? path[path.length - 1] = inside + 1 : token === "," || token === ":" ? before = token : typeof inside == "string" && before !== ":" ? (path[path.length - 1] = JSON.parse(token), yield { path, offset: index, isName: !0 }) : (yield { path, offset: index, isName: !1 }, token === "{" && path.push(""), token === "[" && path.push(0)), token !== ":" && (before = token);
  }
}
const lineAt = (json, offset) => json.slice(0, offset).split(`
`).length;
function lineOfField(json, field) {
  let nearest = { depth: 0, offset: 0 };
  for (const { path, offset, isName } of placesIn(json))
    !isName && path.length >= nearest.depth && isStartOf(path, field) && (nearest = { depth: path.length, offset });
  return lineAt(json, nearest.offset);
}
function repeatedName(json) {
  const seen = /* @__PURE__ */ new Set();
  for (const { path, offset, isName } of placesIn(json)) {
    const name = JSON.stringify(path);
    if (isName && seen.has(name))
      return { path: [...path], line: lineAt(json, offset) };
    isName && seen.add(name);
  }
}
function isStartOf(place, field) {
  return place.every((key, depth) => key === field[depth]);
}

;// CONCATENATED MODULE: ./lib/bundled/base/format/plain-reason.js
function plainReason(message) {
  const [, what, expected = "", received = ""] = /^Invalid (\w+): Expected (.+) but received (.+)$/s.exec(message) ?? [];
  return what === void 0 ? message : received === "undefined" ? "it is missing" : what === "length" || what === "size" ? `expected a length of ${bound(expected)}, found ${received}` : `expected ${bound(expected)}, found ${wordFor(received)}`;
}
const words = {
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  Array: "a list",
  Object: "names with values",
  null: "nothing"
};
function wordFor(text) {
  return words[text] ?? text.replace(/^\((.*)\)$/s, "$1").replaceAll(" | ", " or ");
}
function bound(text) {
  const [, sign = "", limit = ""] = /^([<>]=?)(.+)$/.exec(text) ?? [], meaning = { ">=": "at least", "<=": "at most", ">": "more than", "<": "less than" }[sign];
  return meaning === void 0 ? wordFor(text) : `${meaning} ${limit}`;
}

;// CONCATENATED MODULE: ./lib/bundled/base/format/read-format.js




function readFormat(schema, text, errorOf) {
  const { json, value } = parsed(text, errorOf);
  return conforming(schema, value, errorOf, (path) => `line ${lineOfField(json, path)}, `);
}
function readIntact(schema, text) {
  try {
    const result = dist/* safeParse */.xLC(schema, JSON.parse(new TextDecoder().decode(text)));
    return result.success ? result.output : void 0;
  } catch (error) {
    if (error instanceof SyntaxError)
      return;
    throw error;
  }
}
function readFormatAsWritten(schema, text, errorOf) {
  const { json, value } = parsed(text, errorOf);
  return conforming(schema, value, errorOf, (path) => `line ${lineOfField(json, path)}, `), value;
}
function readWritten(schema, bytes, errorOf) {
  const value = readFormatAsWritten(schema, bytes, errorOf), json = decoded(bytes, errorOf), repeated = repeatedName(json);
  if (repeated === void 0)
    return value;
  throw errorOf(`line ${repeated.line}, field ${repeated.path.join(".")}: the name is there twice`, "field");
}
function unknownFieldsNote(schema, value, source) {
  const names = unknownFields(schema, value);
  return names.length === 0 ? [] : [`${`${source} has fields that this version of the suite does not know: ${names.join(", ")}.`} They stay as they are and are not used.`];
}
function conforming(schema, value, errorOf, placeOf) {
  refuseOtherFormat(schema, value, errorOf, () => placeOf(["format"]));
  const strange = strangePart(value, []);
  if (strange !== void 0) {
    const { path: path2, why } = strange;
    throw errorOf(`${placeOf(path2)}field ${path2.join(".")}: ${why}`, "field");
  }
  const result = dist/* safeParse */.xLC(schema, value);
  if (result.success)
    return result.output;
  const issue = result.issues.find(({ expected }) => expected === "never") ?? result.issues[0], path = (issue.path ?? []).map(({ key }) => key).filter(isKey), where = path.length === 0 ? "the top level" : `field ${path.join(".")}`;
  throw errorOf(`${placeOf(path)}${where}: ${reasonOf(issue)}`, "field");
}
const lostNames = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]), deepest = 200;
function strangePart(value, path) {
  if (typeof value != "object" || value === null)
    return;
  if (path.length > deepest)
    return { path: path.slice(0, 3), why: `it has more than ${deepest} levels` };
  const isList = Array.isArray(value);
  if (!isList && Object.getPrototypeOf(value) !== Object.prototype)
    return { path, why: "it is no list and no object" };
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, isList ? Number(key) : key];
    if (lostNames.has(key))
      return { path: at, why: `"${key}" cannot be a name here; choose another one` };
    const found = strangePart(inner, at);
    if (found !== void 0)
      return found;
  }
}
function isKey(key) {
  return typeof key == "string" || typeof key == "number";
}
function reasonOf({ type, expected, input, message }) {
  const reason = plainReason(message);
  if (type === "picklist" && typeof input == "string") {
    const known = [...(expected ?? "").matchAll(/"([^"]*)"/g)].map(([, name = ""]) => name);
    return `${reason}${(0,nearest_name/* didYouMean */.a)(input, known)}`;
  }
  return reason;
}
function decoded(bytes, errorOf) {
  try {
    return new TextDecoder("utf-8", { fatal: !0 }).decode(bytes);
  } catch {
    throw errorOf(`it is no text in UTF-8${isUtf16(bytes) ? " but one in UTF-16" : ""}`, "json");
  }
}
function isUtf16([first, second]) {
  return first === 255 && second === 254 || first === 254 && second === 255;
}
function parsed(text, errorOf) {
  const json = typeof text == "string" ? text.replace(/^\uFEFF/, "") : decoded(text, errorOf);
  try {
    return { json, value: JSON.parse(json) };
  } catch (error) {
    throw error instanceof SyntaxError ? errorOf(`${lineOfSyntaxError(json, error)}it is not JSON: ${error.message}`, "json") : error;
  }
}
function lineOfSyntaxError(json, { message }) {
  const [, position] = /position (\d+)/.exec(message) ?? [], end = /end of JSON/.test(message) ? json.length : Number(position ?? Number.NaN);
  return Number.isNaN(end) ? "" : `line ${json.slice(0, end).split(`
`).length}, `;
}
function refuseOtherFormat(schema, value, errorOf, place) {
  const known = formatsOf(schema), format = typeof value == "object" && value !== null && "format" in value ? value.format : void 0;
  if (known.includes(format))
    return;
  const what = format === void 0 ? "names no format" : `has the format ${JSON.stringify(format)}`;
  throw errorOf(`${place()}the top level ${what}; this version reads format ${known.join(" and ")}`, "format");
}
function formatsOf({ entries, options = [] }) {
  return options.length > 0 ? options.flatMap(formatsOf) : [entries?.format?.literal];
}
function unknownFields(schema, value) {
  return [...new Set(walk(schema, value, ""))];
}
function walk(shape, value, path) {
  if (shape.wrapped !== void 0)
    return walk(shape.wrapped, value, path);
  if (typeof value != "object" || value === null)
    return [];
  if (Array.isArray(value)) {
    const { item } = shape;
    return item === void 0 ? [] : value.flatMap((one) => walk(item, one, `${path}[]`));
  }
  return shape.type === "variant" ? walk(optionOf(shape, value), value, path) : Object.entries(value).flatMap(([name, below]) => {
    const at = path === "" ? name : `${path}.${name}`, known = shape.type === "record" ? shape.value : shape.entries?.[name];
    return known !== void 0 ? walk(known, below, at) : shape.type === "loose_object" ? [at] : [];
  });
}
function optionOf({ options = [] }, value) {
  const fits = ({ entries = {} }) => Object.entries(entries).every(([name, { type, ...rest }]) => type !== "literal" ? !0 : "literal" in rest && rest.literal === Reflect.get(value, name));
  return options.find(fits) ?? { type: "any" };
}


}),

22113:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ sha256Of)
});
var node_crypto_0 = __webpack_require__(77598);

function sha256Of(bytes) {
  return (0,node_crypto_0.createHash)("sha256").update(bytes).digest("hex");
}


}),

20009:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AZ: () => (/* binding */ encodeRegistrationFile),
  Dg: () => (/* binding */ parseRegistrationFile),
  Tl: () => (/* binding */ formatRegistrationFile),
  ei: () => (/* binding */ decodeRegistrationFile)
});
var _host_error_js_0 = __webpack_require__(90614);

const header = "Windows Registry Editor Version 5.00", types = { string: 1, expandable: 2, dword: 4, multi: 7, qword: 11 }, longestLine = 80;
function decodeRegistrationFile(bytes, source) {
  const isUtf16 = bytes[0] === 255 && bytes[1] === 254;
  try {
    return new TextDecoder(isUtf16 ? "utf-16le" : "utf-8", { fatal: !0 }).decode(bytes);
  } catch (cause) {
    throw new _host_error_js_0/* .HostError */ .dh("malformed", source, `${source} is neither UTF-16 nor UTF-8 text.`, { cause });
  }
}
function encodeRegistrationFile(text) {
  return Buffer.from(`\uFEFF${text.replace(/\r?\n/g, `\r
`)}`, "utf16le");
}
function formatRegistrationFile(keys) {
  const parts = keys.map(({ path, values }) => [`[${path}]`, ...values.map(formatValue)].join(`
`));
  return `${[header, ...parts].join(`

`)}
`;
}
function formatValue({ name, data: data2 }) {
  const left = `${name === "" ? "@" : quoted(name)}=`;
  switch (data2.type) {
    case "string":
      return needsBytes(data2.text) ? hexLines(left, types.string, utf16(data2.text)) : `${left}${quoted(data2.text)}`;
    case "expandable-string":
      return hexLines(left, types.expandable, utf16(data2.text));
    case "multi-string":
      return hexLines(left, types.multi, multiString(data2.texts));
    case "dword":
      return `${left}dword:${data2.number.toString(16).padStart(8, "0")}`;
    case "qword":
      return hexLines(left, types.qword, qwordBytes(data2.number));
    case "binary":
      return hexLines(left, data2.kind, data2.bytes);
  }
}
function needsBytes(text) {
  return /[\r\n\0]/.test(text);
}
function quoted(text) {
  return `"${text.replace(/[\\"]/g, "\\$&")}"`;
}
function utf16(text) {
  return Buffer.from(`${text}\0`, "utf16le");
}
function multiString(texts) {
  return Buffer.from(`${texts.map((text) => `${text}\0`).join("")}\0`, "utf16le");
}
function qwordBytes(number) {
  const bytes = Buffer.alloc(8);
  return bytes.writeBigUInt64LE(number), bytes;
}
function hexLines(left, kind, bytes) {
  let line = `${left}hex${kind === 3 ? "" : `(${kind.toString(16)})`}:`;
  const lines = [];
  for (const [index, byte] of bytes.entries()) {
    const piece = `${byte.toString(16).padStart(2, "0")}${index < bytes.length - 1 ? "," : ""}`;
    line.length + piece.length >= longestLine && index > 0 && (lines.push(`${line}\\`), line = "  "), line += piece;
  }
  return [...lines, line].join(`
`);
}
function parseRegistrationFile(text, source) {
  const reader = new LineReader(text.replace(/^\uFEFF/, ""), source);
  if (reader.next()?.trimEnd() !== header)
    throw reader.malformed(`it does not begin with "${header}"`);
  const keys = [];
  for (let line = reader.next(); line !== void 0; line = reader.next())
    if (line.startsWith("["))
      keys.push({ path: keyPath(line, reader), values: [] });
    else if (line.trim() !== "" && !line.startsWith(";")) {
      const key = keys.at(-1);
      if (key === void 0)
        throw reader.malformed("a value comes before the first key");
      key.values.push(value(line, reader));
    }
  return keys;
}
class LineReader {
  lines;
  number = 0;
  source;
  constructor(text, source) {
    this.lines = text.split(/\r?\n/), this.source = source;
  }
  next() {
    const line = this.lines[this.number];
    return this.number += 1, line;
  }
  malformed(why) {
    const message = `${this.source}, line ${this.number}: ${why}.`;
    return new _host_error_js_0/* .HostError */ .dh("malformed", this.source, message);
  }
}
function keyPath(line, reader) {
  const path = /^\[(.+)\]\s*$/.exec(line)?.[1];
  if (path === void 0)
    throw reader.malformed('a key does not end with "]"');
  if (path.startsWith("-"))
    throw reader.malformed("it deletes a key, which is not accepted here");
  return path;
}
function value(first, reader) {
  const { text: name, rest } = first.startsWith("@") ? { text: "", rest: first.slice(1) } : quotedText(first, reader);
  if (!rest.startsWith("="))
    throw reader.malformed('a value has no "=" after its name');
  const right = rest.slice(1);
  if (right.trim() === "-")
    throw reader.malformed("it deletes a value, which is not accepted here");
  return { name, data: data(right, reader) };
}
function data(right, reader) {
  if (right.startsWith('"'))
    return { type: "string", text: quotedText(right, reader).text };
  const dword = /^dword:([0-9a-f]{1,8})\s*$/i.exec(right)?.[1];
  if (dword !== void 0)
    return { type: "dword", number: Number.parseInt(dword, 16) };
  const hex = /^hex(?:\(([0-9a-f]{1,8})\))?:(.*)$/i.exec(right);
  if (hex === null)
    throw reader.malformed("a value is neither text, dword nor hex");
  return fromBytes(Number.parseInt(hex[1] ?? "3", 16), hexBytes(hex[2] ?? "", reader));
}
function quotedText(first, reader) {
  let line = first, match = closedText.exec(line);
  for (; match === null; ) {
    const next = reader.next();
    if (next === void 0)
      throw reader.malformed("a text has no closing quote");
    line = `${line}\r
${next}`, match = closedText.exec(line);
  }
  return { text: (match[1] ?? "").replace(/\\(.)/gs, unescaped), rest: line.slice(match[0].length) };
}
function unescaped(_whole, character) {
  return { r: "\r", n: `
`, 0: "\0" }[character] ?? character;
}
const closedText = /^"((?:[^"\\]|\\[\s\S])*)"/;
function hexBytes(first, reader) {
  const lines = [first.trim()];
  for (; lines.at(-1)?.endsWith("\\"); ) {
    const next = reader.next();
    if (next === void 0)
      throw reader.malformed("a hex value breaks off");
    lines.push(next.trim());
  }
  const digits = lines.map((line) => line.endsWith("\\") ? line.slice(0, -1) : line).join("").trim();
  if (digits !== "" && !/^[0-9a-f]{2}(?:\s*,\s*[0-9a-f]{2})*$/i.test(digits))
    throw reader.malformed("a hex value is not pairs of digits between commas");
  return Uint8Array.from(Buffer.from(digits.replace(/[\s,]/g, ""), "hex"));
}
function fromBytes(kind, bytes) {
  const buffer = Buffer.from(bytes);
  return sameBytes(kind, buffer) ?? { type: "binary", kind, bytes };
}
function sameBytes(kind, buffer) {
  const text = buffer.toString("utf16le"), whole = buffer.length % 2 === 0 && text.endsWith("\0") && Buffer.from(text, "utf16le").equals(buffer);
  switch (kind) {
    case types.string:
      return whole ? { type: "string", text: text.slice(0, -1) } : void 0;
    case types.expandable:
      return whole ? { type: "expandable-string", text: text.slice(0, -1) } : void 0;
    case types.multi:
      return whole ? multiTexts(text) : void 0;
    case types.qword:
      return buffer.length === 8 ? { type: "qword", number: buffer.readBigUInt64LE() } : void 0;
    case types.dword:
      return buffer.length === 4 ? { type: "dword", number: buffer.readUInt32LE() } : void 0;
    default:
      return;
  }
}
function multiTexts(text) {
  const texts = text.slice(0, -1).split("\0");
  return texts.at(-1) === "" ? { type: "multi-string", texts: texts.slice(0, -1) } : void 0;
}


}),

20968:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ registryDataText),
  b: () => (/* binding */ isAtOrBelowKey)
});
var _same_text_js_0 = __webpack_require__(36241);

function registryDataText(data) {
  return JSON.stringify(data, (_key, part) => typeof part == "bigint" ? `${part}` : part);
}
function isAtOrBelowKey(path, key) {
  return (0,_same_text_js_0/* .sameText */ .QV)(path, key) || (0,_same_text_js_0/* .beginsWithText */ .eM)(path, `${key}\\`);
}


}),

17204:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ programOfCommandLine),
  a: () => (/* binding */ expandPath)
});
function expandPath(path, machine) {
  const { programData, programFiles, windows } = machine.folders, variables = {
    systemdrive: windows.slice(0, 2),
    systemroot: windows,
    windir: windows,
    programfiles: programFiles,
    programw6432: programFiles,
    programdata: programData
  };
  return path.replace(/^\\\?\?\\/, "").replace(/^\\SystemRoot\\/i, () => `${windows}\\`).replace(/%([^%]+)%/g, (whole, name) => variables[name.toLowerCase()] ?? whole);
}
function programOfCommandLine(commandLine) {
  const text = commandLine.trim();
  return /^"([^"]*)"/.exec(text)?.[1] ?? /^.*?\.exe(?=\s|$)/i.exec(text)?.[0] ?? text.split(/\s/, 1)[0] ?? text;
}


}),

32278:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AQ: () => (/* binding */ isAdfsAdapter),
  Wx: () => (/* binding */ findProducts),
  dp: () => (/* binding */ uninstallEntries)
});
var _host_same_text_js_4 = __webpack_require__(36241);
var _components_js_0 = __webpack_require__(71450);
var _names_js_1 = __webpack_require__(31484);
var _registry_locations_js_2 = __webpack_require__(33072);
var _uninstall_entries_js_3 = __webpack_require__(22027);





const order = [..._names_js_1/* .webComponentNames */ .KW, "agent"], generations = ["phonefactor", "mfa-server"];
function uninstallEntries(registry) {
  const entries = registry.views.flatMap((view) => registry.tree(_registry_locations_js_2/* .uninstallKey */ .kr, view).flatMap((key) => (0,_uninstall_entries_js_3/* .readUninstallEntry */ .D)(key, view) ?? [])), isSame = (a, b) => a.productCode !== void 0 && (0,_host_same_text_js_4/* .sameText */ .QV)(a.keyName, b.keyName) && a.version === b.version;
  return entries.filter((entry, index) => !entries.slice(0, index).some((earlier) => isSame(earlier, entry)));
}
function isAdfsAdapter(entry) {
  return (0,_names_js_1/* .matchesAny */ ._I)(entry.displayName, _names_js_1/* .adfsAdapterNames */ .IS);
}
function byOverride(entry, overrides) {
  for (const generation of generations) {
    const component = order.find((name) => (0,_names_js_1/* .matchesAny */ ._I)(entry.displayName, overrides[generation]?.[name] ?? []));
    if (component)
      return { component, generation, entry };
  }
}
function byDefaultName(entry) {
  if (!isAdfsAdapter(entry))
    for (const generation of generations) {
      const component = order.find((name) => (0,_names_js_1/* .matchesAny */ ._I)(entry.displayName, _names_js_1/* .defaultProductNames */ .JN[generation][name]));
      if (component)
        return { component, generation, entry };
    }
}
function generationOfVersion(version) {
  const major = Number.parseInt(version, 10);
  if (!Number.isNaN(major))
    return major < 6 ? "phonefactor" : "mfa-server";
}
function describe({ displayName, version, keyName, view }) {
  return `"${displayName}" ${version || "without version"} (${keyName}, ${view}-bit view)`;
}
function contradiction({ entry, generation }) {
  const says = generationOfVersion(entry.version);
  if (!(says === void 0 || says === generation))
    return {
      code: "generation-unclear",
      message: `${describe(entry)}: the name is of ${generationTitles[generation]}, the version is of ${generationTitles[says]}.`,
      advice: "Look the product up in Programs and Features and give its exact name for the right component and generation.",
      input: "product-names"
    };
}
const generationTitles = {
  phonefactor: "PhoneFactor 5 or older",
  "mfa-server": "MFA Server 6 or later"
};
function unknownEntry(entry) {
  return {
    code: "unknown-product-entry",
    message: `${describe(entry)} looks like a part of the product but matches no component.`,
    advice: "If it is one of the four components, give its exact name for that component. If it is none of them, give other=<its name>: nothing is done to it.",
    input: "product-names"
  };
}
function twoInstalls(component, generation, found) {
  return {
    code: "two-installs",
    message: `Several entries of Programs and Features are the ${_components_js_0/* .componentTitles */ .$m[component]} of ${generationTitles[generation]}: ${found.map(({ entry }) => describe(entry)).join("; ")}.`,
    advice: `Give the one that is meant, for example ${component}=${found[0]?.entry.keyName ?? "{product code}"}, or remove the left-over entry.`,
    input: "product-codes"
  };
}
function settle(component, generation, found, choice) {
  const code = choice[component], chosen = code === void 0 ? void 0 : found.find(({ entry }) => (0,_host_same_text_js_4/* .sameText */ .QV)(entry.keyName, code));
  return chosen ? { products: [chosen], ambiguities: [] } : found.length <= 1 ? { products: found, ambiguities: [] } : { products: [], ambiguities: [twoInstalls(component, generation, found)] };
}
function choicesThatMatchNothing(choice, found) {
  return _components_js_0/* .componentNames */ .w$.flatMap((component) => {
    const code = choice[component], known = found.some((one) => one.component === component && (0,_host_same_text_js_4/* .sameText */ .QV)(one.entry.keyName, code ?? ""));
    return code === void 0 || known ? [] : {
      code: "product-code-not-found",
      message: `No installed ${_components_js_0/* .componentTitles */ .$m[component]} has the product code ${code}.`,
      advice: "See the codes in the inventory, or leave the input out: a component that is gone needs none.",
      input: "product-codes"
    };
  });
}
function findProducts(entries, overrides, productCodes) {
  const named = entries.map((entry) => ({ entry, override: byOverride(entry, overrides), name: byDefaultName(entry) })), found = named.flatMap(({ override, name }) => override ?? name ?? []), contradictions = named.flatMap(({ override, name }) => !override && name && contradiction(name) || []), settled = _components_js_0/* .componentNames */ .w$.flatMap((component) => generations.map((generation) => settle(component, generation, found.filter((one) => one.component === component && one.generation === generation), productCodes))), unknown = entries.filter((entry) => !isAdfsAdapter(entry) && !(0,_names_js_1/* .matchesAny */ ._I)(entry.displayName, overrides.other ?? []) && (0,_names_js_1/* .matchesAny */ ._I)(entry.displayName, _names_js_1/* .anyProductNames */ .GI) && !found.some((one) => one.entry === entry));
  return {
    products: settled.flatMap(({ products }) => products),
    ambiguities: [...contradictions, ...settled.flatMap(({ ambiguities }) => ambiguities)],
    warnings: [...unknown.map(unknownEntry), ...choicesThatMatchNothing(productCodes, found)]
  };
}


}),

83474:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ findWebPresence)
});

var same_text = __webpack_require__(36241);
var windows_path = __webpack_require__(85128);
var components = __webpack_require__(71450);
var names = __webpack_require__(31484);
var same_configuration = __webpack_require__(50087);
var web_candidates = __webpack_require__(70129);
;// CONCATENATED MODULE: ./lib/bundled/product/web-findings.js

const noApplication = "none", nameOf = ({ site, application }) => `${site.name}${application.path}`;
function twoApplications(component, candidates) {
  const names = candidates.map((one) => `"${nameOf(one)}" (${one.folder})`).join(", ");
  return {
    code: "two-web-applications",
    message: `Several applications of IIS may be the ${components/* componentTitles */.$m[component]}: ${names}.`,
    advice: `Give the one that is meant: ${component}=<site>/<path>, for example ${component}=${candidates.map(nameOf)[0] ?? ""}.`,
    input: "web-applications"
  };
}
function withoutApplication(component, product, hasWebServer) {
  const where = hasWebServer ? "no application of IIS is recognised as it" : "IIS is not installed or cannot be read";
  return {
    code: "product-without-web-application",
    message: `"${product.entry.displayName}" is installed, but ${where}.`,
    advice: `Look it up in IIS Manager and give ${component}=<site>/<path>, or ${component}=${noApplication} when there is none: its web.config can then not be backed up.`,
    input: "web-applications"
  };
}
function withoutProduct(component, one) {
  return {
    code: "web-application-without-product",
    message: `The application "${nameOf(one)}" (${one.folder}) has the content of the ${components/* componentTitles */.$m[component]}, but Programs and Features has no such product.`,
    advice: `If it is the ${components/* componentTitles */.$m[component]}, give the name of its product in Programs and Features as product-names. If it was copied there by hand or left behind by an uninstall, give web-applications: ${component}=${noApplication}: nothing is done to it.`,
    input: "product-names"
  };
}
function poolMissing(one) {
  return {
    code: "application-pool-missing",
    message: `The application "${nameOf(one)}" runs in the application pool "${one.application.applicationPool}", which IIS does not have.`,
    advice: "Create the pool in IIS Manager or put the application into another one: it does not answer before that."
  };
}
function settingsNotRead(one) {
  const { settingsProblem: problem } = one.application;
  return {
    code: "web-settings-not-read",
    message: `The IIS settings of "${nameOf(one)}" could not be read: ${problem ?? "this inventory does not contain them."}`,
    advice: "Open the application in IIS Manager: it shows the same error. Correct what it names, or close the program that has its web.config open, and run again. Nothing is removed before the settings are known."
  };
}
function furtherApplication(component, one) {
  const title = components/* componentTitles */.$m[component];
  return {
    code: "further-web-application",
    message: `The application "${nameOf(one)}" (${one.folder}) has the content of the ${title}, too. Its web.config and its own themes are backed up. It is not removed, not upgraded and not changed.`,
    advice: `Decide what to do with it: users who open it do not reach the new ${title}. Where it is still needed, give them the address of the new one, or put the new version there by hand; where it is not, remove it in IIS Manager after the upgrade.`
  };
}

;// CONCATENATED MODULE: ./lib/bundled/product/find-web-presence.js







function listingOf(inventory, folder) {
  return inventory.folders.find(({ path }) => (0,windows_path/* samePath */.Eb)(path, folder));
}
function configurationOf(inventory, folder) {
  return inventory.configurations.find(({ path }) => (0,windows_path/* samePath */.Eb)(path, (0,windows_path/* joinPath */.uJ)(folder, "web.config")));
}
function contentComponents(inventory, { folder }) {
  const names = (listingOf(inventory, folder)?.files ?? []).map(({ path }) => path);
  return (0,web_candidates/* componentsInContent */.P)(names, configurationOf(inventory, folder)?.text ?? "");
}
function candidatesFor(component, applications, inventory) {
  const byContent = applications.filter((one) => contentComponents(inventory, one).includes(component));
  return byContent.length > 0 ? byContent : applications.filter((one) => contentComponents(inventory, one).length === 0 && (0,web_candidates/* componentOfDefaultName */.tu)(one.application.path) === component);
}
function customThemes(listing) {
  const themes = (listing?.files ?? []).flatMap(({ path }) => /^App_Themes\\([^\\]+)\\/i.exec(path)?.[1] ?? []), isOwn = (theme) => names/* productThemes */.Wp.some((own) => (0,same_text/* sameText */.QV)(own, theme));
  return [...new Set(themes)].filter((theme) => !isOwn(theme)).sort();
}
function configurationState(inventory, folder, read) {
  const found = configurationOf(inventory, folder);
  if (found === void 0)
    return;
  const { path, text } = found, facts = text === void 0 ? {} : read(text), problem = found.problem ?? facts.problem ?? (text === void 0 ? "It could not be read." : void 0), configuration = {
    path,
    fingerprint: (0,same_configuration/* fingerprintOf */.ax)(text),
    ...problem === void 0 ? {} : { problem },
    ...text === void 0 ? { isUnread: !0 } : {},
    ...facts.encrypted === void 0 ? {} : { encrypted: facts.encrypted },
    ...facts.theme === void 0 ? {} : { theme: facts.theme },
    ...facts.webServiceSdkUrl === void 0 ? {} : { webServiceSdkUrl: facts.webServiceSdkUrl },
    ...facts.otherSections === void 0 ? {} : { otherSections: facts.otherSections }
  };
  return (0,same_configuration/* rememberExactly */.IG)(configuration, text, inventory.hiddenWith);
}
function poolOf(inventory, name) {
  return inventory.webServer?.applicationPools.find((pool) => (0,same_text/* sameText */.QV)(pool.name, name)) ?? {
    name,
    managedRuntimeVersion: "",
    pipelineMode: "Integrated",
    enable32Bit: !1,
    identity: { type: "ApplicationPoolIdentity" },
    state: "stopped"
  };
}
function certificateNames(inventory, bindings) {
  return (inventory.webServer?.certificates ?? []).flatMap(({ thumbprint, names }) => bindings.some(({ certificateThumbprint: bound }) => bound !== void 0 && (0,same_text/* sameText */.QV)(bound, thumbprint)) ? names : []);
}
function presence(located, inventory, read) {
  const { site, application, folder } = located;
  if (application.settings === void 0)
    return;
  const configuration = configurationState(inventory, folder, read), names = certificateNames(inventory, site.bindings);
  return {
    site: site.name,
    siteId: site.id,
    bindings: site.bindings,
    ...names.length === 0 ? {} : { certificateNames: names },
    virtualDirectory: application.path,
    folder,
    applicationPool: poolOf(inventory, application.applicationPool),
    settings: application.settings,
    ...configuration ? { configuration } : {},
    customThemes: customThemes(listingOf(inventory, folder))
  };
}
function further({ site, application, folder }, inventory, read) {
  const configuration = configurationState(inventory, folder, read);
  return {
    site: site.name,
    virtualDirectory: application.path,
    folder,
    ...configuration ? { configuration } : {},
    customThemes: customThemes(listingOf(inventory, folder))
  };
}
const nothing = { byGeneration: {}, further: [], ambiguities: [], warnings: [] };
function hasDefaultName(component, generation) {
  const name = names/* defaultVirtualDirectories */.m4[generation][component];
  return ({ application }) => (0,same_text/* sameText */.QV)(application.path.split("/").at(-1) ?? "", name);
}
function split(component, products, candidates) {
  const pairs = products.map(({ generation }) => ({
    generation,
    matches: candidates.filter(hasDefaultName(component, generation))
  }));
  return candidates.every((one) => pairs.some(({ matches }) => matches.length === 1 && matches[0] === one)) ? { ...nothing, byGeneration: Object.fromEntries(pairs.map((pair) => [pair.generation, pair.matches[0]])) } : { ...nothing, ambiguities: [twoApplications(component, candidates)] };
}
function find_web_presence_assign(component, products, candidates) {
  const [product, second] = products, [only, ...others] = candidates;
  return product === void 0 || only === void 0 ? nothing : second !== void 0 ? split(component, products, candidates) : others.length > 0 ? { ...nothing, ambiguities: [twoApplications(component, candidates)] } : { ...nothing, byGeneration: { [product.generation]: only } };
}
function applyChoice(component, applications, inventory, choice, left) {
  const all = candidatesFor(component, applications, inventory), candidates = withoutLeftBehind(all, left);
  if (choice === void 0 || choice === noApplication)
    return { candidates, further: [], warnings: [] };
  const chosen = applications.find((one) => (0,same_text/* sameText */.QV)(nameOf(one), choice));
  if (left.isOldGone && left.oldApplications.some((old) => (0,same_text/* sameText */.QV)(old, choice)) && (chosen === void 0 || candidates.some((one) => one !== chosen && !left.isOld(one))))
    return { candidates, further: [], warnings: [] };
  if (chosen) {
    const others = all.filter((one) => one !== chosen && contentComponents(inventory, one).includes(component));
    return { candidates: [chosen], further: left.isOldGone ? [] : others, warnings: [] };
  }
  const finding = {
    code: "web-application-not-found",
    message: `IIS has no application "${choice}", which was given for the ${components/* componentTitles */.$m[component]}.`,
    advice: "Write it as <site>/<path>, as the inventory shows it, or leave it out when the application is gone.",
    input: "web-applications"
  };
  return { candidates, further: [], warnings: [finding] };
}
function missingFindings(component, products, assignment, hasWebServer) {
  if (assignment.ambiguities.length > 0)
    return { ambiguities: [], warnings: [] };
  const missing = products.filter(({ generation }) => assignment.byGeneration[generation] === void 0), findingsOf = (generation) => missing.filter((product) => product.generation === generation).map((product) => withoutApplication(component, product, hasWebServer));
  return { ambiguities: findingsOf("phonefactor"), warnings: findingsOf("mfa-server") };
}
function withoutLeftBehind(candidates, { isOldGone, isOld }) {
  if (candidates.length < 2 || !isOldGone)
    return candidates;
  const others = candidates.filter((one) => !isOld(one));
  return others.length === 0 ? candidates : others;
}
function searchComponent(component, products, inventory, choice, oldApplications) {
  const applications = (0,web_candidates/* applicationsOf */.$_)(inventory.webServer, inventory.machine), { candidates, further: further2, warnings } = applyChoice(component, applications, inventory, choice, {
    isOldGone: !products.some(({ generation }) => generation === "phonefactor"),
    oldApplications,
    isOld: (one) => oldApplications.some((old) => (0,same_text/* sameText */.QV)(old, nameOf(one)))
  });
  if (products.length === 0) {
    if (choice === noApplication)
      return nothing;
    const left = candidates.filter((one) => contentComponents(inventory, one).includes(component));
    return { ...nothing, warnings: [...warnings, ...left.map((one) => withoutProduct(component, one))] };
  }
  if (choice === noApplication)
    return nothing;
  const assignment = find_web_presence_assign(component, products, candidates), missing = missingFindings(component, products, assignment, inventory.webServer !== void 0);
  return {
    byGeneration: assignment.byGeneration,
    further: further2,
    ambiguities: [...assignment.ambiguities, ...missing.ambiguities],
    warnings: [...warnings, ...missing.warnings, ...further2.map((one) => furtherApplication(component, one))]
  };
}
function poolWarnings(inventory, found) {
  const pools = inventory.webServer?.applicationPools ?? [];
  return found.filter(({ application }) => !pools.some(({ name }) => (0,same_text/* sameText */.QV)(name, application.applicationPool))).map(poolMissing);
}
function findWebPresence(inventory, products, choice, oldApplications, read) {
  const searches = names/* webComponentNames */.KW.map((component) => ({
    component,
    ...searchComponent(component, products.filter((product) => product.component === component), inventory, choice[component], oldApplications)
  })), assigned = searches.flatMap(({ byGeneration: { phonefactor, "mfa-server": server } }) => [phonefactor, server].filter((one) => one !== void 0)), unread = assigned.filter(({ application }) => application.settings === void 0);
  return {
    presenceOf: ({ component, generation }) => {
      const found = searches.find((search) => search.component === component)?.byGeneration[generation];
      return found && presence(found, inventory, read);
    },
    furtherOf: ({ component, generation }) => {
      const all = searches.find((search) => search.component === component)?.further ?? [];
      return generation === "phonefactor" ? all.map((one) => further(one, inventory, read)) : [];
    },
    ambiguities: [...searches.flatMap(({ ambiguities }) => ambiguities), ...unread.map(settingsNotRead)],
    warnings: [...searches.flatMap(({ warnings }) => warnings), ...poolWarnings(inventory, assigned)]
  };
}


}),

32687:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ installPathsInRegistry),
  t: () => (/* binding */ installPathsOf)
});
var _host_windows_path_js_0 = __webpack_require__(85128);
var _registry_locations_js_1 = __webpack_require__(33072);
var _registry_values_js_2 = __webpack_require__(22756);



function installPathIn(keys, view) {
  const path = (0,_registry_values_js_2/* .textValue */ .v8)((0,_registry_values_js_2/* .keyAt */ .f5)(keys, _registry_locations_js_1/* .productKey */ .$k), _registry_locations_js_1/* .installPathValue */ .Ej)?.trim();
  return path ? [{ path: (0,_host_windows_path_js_0/* .withoutTrailingBackslash */ .X3)(path), view }] : [];
}
function installPathsInRegistry(parts) {
  return parts.flatMap(({ keys, view }) => installPathIn(keys, view));
}
function installPathsOf(registry) {
  return registry.views.flatMap((view) => installPathIn(registry.tree(_registry_locations_js_1/* .productKey */ .$k, view), view));
}


}),

33072:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $k: () => (/* binding */ productKey),
  AY: () => (/* binding */ dotNetKey),
  Bs: () => (/* binding */ webServerKey),
  E: () => (/* binding */ restartMarkerKeys),
  Ej: () => (/* binding */ installPathValue),
  hS: () => (/* binding */ sessionManagerKey),
  kr: () => (/* binding */ uninstallKey),
  rj: () => (/* binding */ vcRuntimeKey),
  xi: () => (/* binding */ pendingRenamesValues)
});
const productKey = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Positive Networks\\PhoneFactor", installPathValue = "InstallPath", uninstallKey = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall", vcRuntimeKey = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\VisualStudio\\14.0\\VC\\Runtimes", dotNetKey = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full", webServerKey = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\InetStp", restartMarkerKeys = [
  {
    key: "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\RebootPending",
    reason: "Windows features or updates wait for a restart (Component Based Servicing)."
  },
  {
    key: "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update\\RebootRequired",
    reason: "Windows Update waits for a restart."
  }
], sessionManagerKey = "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager", pendingRenamesValues = ["PendingFileRenameOperations", "PendingFileRenameOperations2"];


}),

29058:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ registrySnapshot),
  V: () => (/* binding */ registryPlace)
});
var _host_registry_js_1 = __webpack_require__(20968);
var _registry_text_js_0 = __webpack_require__(15261);
var _registry_values_js_2 = __webpack_require__(22756);



function registryPlace(key, name, view) {
  return `${key}\\${name || "(Default)"} (${view}-bit view)`;
}
const snapshots = /* @__PURE__ */ new WeakMap();
function registrySnapshot(inventory) {
  const known = snapshots.get(inventory);
  if (known !== void 0)
    return known;
  const snapshot = readSnapshot(inventory);
  return snapshots.set(inventory, snapshot), snapshot;
}
function readSnapshot(inventory) {
  const views = inventory.machine.architecture === "x86" ? ["32"] : ["64", "32"], keysByView = new Map(views.map((view) => [
    view,
    inventory.registry.filter((part) => part.view === view).flatMap((part) => (0,_registry_text_js_0/* .registryKeysOf */ .n)(part.text))
  ])), tree = (key, view) => (keysByView.get(view) ?? []).filter(({ path }) => (0,_host_registry_js_1/* .isAtOrBelowKey */ .b)(path, key));
  return {
    views,
    tree,
    anyView: (key) => views.map((view) => (0,_registry_values_js_2/* .keyAt */ .f5)(tree(key, view), key)).find((found) => found !== void 0)
  };
}


}),

15261:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ registryKeysOf)
});
var _host_registration_file_js_0 = __webpack_require__(20009);

function registryKeysOf(text) {
  return (0,_host_registration_file_js_0/* .parseRegistrationFile */ .Dg)(text, "The registry text of the inventory");
}


}),

22756:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Oo: () => (/* binding */ textValues),
  Vg: () => (/* binding */ numberValue),
  f5: () => (/* binding */ keyAt),
  v8: () => (/* binding */ textValue)
});
var _host_same_text_js_0 = __webpack_require__(36241);

function find(key, name) {
  return key?.values.find((value) => (0,_host_same_text_js_0/* .sameText */ .QV)(value.name, name))?.data;
}
function textValue(key, name) {
  const data = find(key, name);
  return data?.type === "string" || data?.type === "expandable-string" ? data.text : void 0;
}
function textValues(key, name) {
  const data = find(key, name);
  return data?.type === "multi-string" ? data.texts : [];
}
function numberValue(key, name) {
  const data = find(key, name);
  return data?.type === "dword" ? data.number : void 0;
}
function keyAt(keys, path) {
  return keys?.find((key) => (0,_host_same_text_js_0/* .sameText */ .QV)(key.path, path));
}


}),

50087:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Hu: () => (/* binding */ isSameConfiguration),
  IG: () => (/* binding */ rememberExactly),
  ax: () => (/* binding */ fingerprintOf)
});
var _base_redaction_hidden_js_0 = __webpack_require__(97292);
var _base_redaction_redactor_js_1 = __webpack_require__(15105);
var _base_sha256_js_2 = __webpack_require__(22113);



function fingerprintOf(text) {
  return (0,_base_sha256_js_2/* .sha256Of */ .B)((0,_base_redaction_hidden_js_0/* .bareMarks */ .DP)(_base_redaction_redactor_js_1/* .plainRedactor */ .XU.configuration(text ?? "")));
}
const exact = /* @__PURE__ */ new WeakMap();
function rememberExactly(configuration, text, hiddenWith) {
  return text !== void 0 && hiddenWith !== void 0 && exact.set(configuration, { hiddenWith, text }), configuration;
}
function isSameConfiguration(one, other) {
  if (one?.isUnread === !0 || other?.isUnread === !0)
    return !1;
  const [first, second] = [one && exact.get(one), other && exact.get(other)];
  return first !== void 0 && first.hiddenWith === second?.hiddenWith ? first.text === second.text : one?.fingerprint === other?.fingerprint;
}


}),

22027:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ readUninstallEntry),
  p: () => (/* binding */ entryNameOf)
});
var _host_same_text_js_1 = __webpack_require__(36241);
var _registry_locations_js_0 = __webpack_require__(33072);
var _registry_values_js_2 = __webpack_require__(22756);



const productCodePattern = /^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/i;
function entryNameOf(path) {
  const parent = path.slice(0, _registry_locations_js_0/* .uninstallKey */ .kr.length), name = path.slice(_registry_locations_js_0/* .uninstallKey */ .kr.length + 1);
  return (0,_host_same_text_js_1/* .sameText */ .QV)(parent, _registry_locations_js_0/* .uninstallKey */ .kr) && name !== "" && !name.includes("\\") ? name : void 0;
}
function readUninstallEntry(key, view) {
  const keyName = entryNameOf(key.path), displayName = (0,_registry_values_js_2/* .textValue */ .v8)(key, "DisplayName")?.trim();
  if (keyName === void 0 || !displayName || !(0,_registry_values_js_2/* .textValue */ .v8)(key, "UninstallString"))
    return;
  const publisher = (0,_registry_values_js_2/* .textValue */ .v8)(key, "Publisher"), installLocation = (0,_registry_values_js_2/* .textValue */ .v8)(key, "InstallLocation"), isInstallerProduct = productCodePattern.test(keyName) && (0,_registry_values_js_2/* .numberValue */ .Vg)(key, "WindowsInstaller") === 1;
  return {
    keyName,
    view,
    displayName,
    version: (0,_registry_values_js_2/* .textValue */ .v8)(key, "DisplayVersion") ?? "",
    ...publisher ? { publisher } : {},
    ...installLocation ? { installLocation } : {},
    ...isInstallerProduct ? { productCode: keyName } : {}
  };
}


}),

70129:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $_: () => (/* binding */ applicationsOf),
  Ni: () => (/* binding */ defaultWebFolders),
  P: () => (/* binding */ componentsInContent),
  tu: () => (/* binding */ componentOfDefaultName)
});
var _host_same_text_js_3 = __webpack_require__(36241);
var _host_windows_path_js_0 = __webpack_require__(85128);
var _configured_path_js_2 = __webpack_require__(17204);
var _names_js_1 = __webpack_require__(31484);




function applicationsOf(webServer, machine) {
  return (webServer?.sites ?? []).flatMap((site) => site.applications.map((application) => ({
    site,
    application,
    folder: (0,_host_windows_path_js_0/* .withoutTrailingBackslash */ .X3)((0,_configured_path_js_2/* .expandPath */ .a)(application.physicalPath, machine))
  })));
}
const isOneOf = (text, known) => known.some((name) => (0,_host_same_text_js_3/* .sameText */ .QV)(name, text));
function componentsInContent(fileNames, configuration) {
  const text = configuration.toLowerCase();
  return _names_js_1/* .webComponentNames */ .KW.filter((component) => {
    const { files, settings } = _names_js_1/* .webContentMarkers */ .$J[component];
    return files.some((file) => isOneOf(file, fileNames)) || settings.some((setting) => text.includes(setting.toLowerCase()));
  });
}
function componentOfDefaultName(applicationPath) {
  const name = applicationPath.split("/").at(-1) ?? "";
  return _names_js_1/* .webComponentNames */ .KW.find((component) => isOneOf(name, [
    _names_js_1/* .defaultVirtualDirectories */ .m4.phonefactor[component],
    _names_js_1/* .defaultVirtualDirectories */ .m4["mfa-server"][component]
  ]));
}
function defaultWebFolders(machine) {
  const drive = (0,_host_windows_path_js_0/* .driveLetterOf */ .Kn)(machine.folders.windows) ?? "C";
  return _names_js_1/* .webComponentNames */ .KW.flatMap((component) => [_names_js_1/* .defaultVirtualDirectories */ .m4.phonefactor[component], _names_js_1/* .defaultVirtualDirectories */ .m4["mfa-server"][component]].map((name) => (0,_host_windows_path_js_0/* .joinPath */ .uJ)(`${drive}:\\`, "inetpub", "wwwroot", name)));
}


})

};
