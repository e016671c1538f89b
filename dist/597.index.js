export const id = 597;
export const ids = [597];
export const modules = {

88415:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ writtenFields)
});
var valibot_2 = __webpack_require__(77934);
var _nearest_name_js_0 = __webpack_require__(2088);
var _fields_js_1 = __webpack_require__(24541);



function writtenFields(entries) {
  const known = Object.keys(entries), message = ({ expected, path, message: message2 }) => {
    const name = String(path?.at(-1)?.key);
    return expected === "never" ? `the key "${name}" is unknown here${(0,_nearest_name_js_0/* .didYouMean */ .a)(name, known)}` : message2;
  }, schema = (0,_fields_js_1/* .reading */ .hF)(valibot_2/* .strictObject */ .rej(entries, message), (value, read) => read(Array.isArray(value) ? "a list" : value));
  return valibot_2/* .pipe */ .FsL(schema, valibot_2/* .readonly */ .tBZ());
}


}),

25748:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Yx: () => (/* binding */ isOneRelease),
  Zy: () => (/* binding */ compareVersions),
  ti: () => (/* binding */ beginsWithVersion)
});
function compareVersions(a, b) {
  const [left, right] = [numbersOf(a), numbersOf(b)], count = Math.max(left.length, right.length);
  for (let index = 0; index < count; index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0)
      return difference;
  }
  return 0;
}
function beginsWithVersion(version, numbers) {
  const all = numbersOf(version);
  return numbersOf(numbers).every((number, index) => number === (all[index] ?? 0));
}
function isOneRelease(one, other) {
  const [left, right] = [one, other].map((version) => numbersOf(version).slice(0, 2));
  return left?.every((number, index) => right?.[index] === void 0 || right[index] === number) !== !1;
}
function numbersOf(version) {
  return version.split(".").map((part) => Number.parseInt(part, 10) || 0);
}


}),

45015:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ filesBelow),
  S: () => (/* binding */ flushFiles)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);


const atATime = 16;
async function filesBelow(folder) {
  return (await (0,node_fs_promises_0.readdir)(folder, { recursive: !0, withFileTypes: !0 })).filter((entry) => entry.isFile()).map((entry) => (0,node_path_1.join)(entry.parentPath, entry.name));
}
async function flushFiles(paths) {
  const waiting = [...paths], worker = async () => {
    for (let path = waiting.pop(); path !== void 0; path = waiting.pop())
      await flushFile(path);
  };
  await Promise.all(Array.from({ length: atATime }, worker));
}
async function flushFile(path) {
  const file = await (0,node_fs_promises_0.open)(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}


}),

12154:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W5: () => (/* binding */ requireProductCode),
  bh: () => (/* binding */ publicProperty),
  dK: () => (/* binding */ requireProperties)
});
var _host_error_js_0 = __webpack_require__(90614);

const publicProperty = /^[A-Z_][A-Z0-9_.]*$/;
const productCode = /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;
function requireProperties(properties) {
  for (const [name, value] of Object.entries(properties)) {
    if (!publicProperty.test(name)) {
      const message = `${JSON.stringify(name)} is not the name of a public property of Windows Installer.`;
      throw new _host_error_js_0/* .HostError */ .dh("refused", name, message);
    }
    const fault = faultOf(value);
    if (fault !== void 0)
      throw new _host_error_js_0/* .HostError */ .dh("refused", name, `The property ${name} was given a value that ${fault}.`);
  }
}
function requireProductCode(code) {
  if (!productCode.test(code))
    throw new _host_error_js_0/* .HostError */ .dh("refused", code, `${JSON.stringify(code)} is not a product code.`);
}
function faultOf(value) {
  if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(value))
    return "has a control character";
  if (!value.isWellFormed())
    return "is not well-formed text";
  if (/\[[^\]]*\]/.test(value))
    return "has a part in square brackets, which Windows Installer would replace";
  if (value.startsWith('"') || value.endsWith('"'))
    return "begins or ends with a quote";
  if (value.includes('""'))
    return "has two quotes in a row";
}


}),

28552:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ listedByNameAlone)
});
const replacement = "\uFFFD";
function listedByNameAlone(path) {
  if (!path.includes("\uFFFD"))
    return;
  const never = (/* @__PURE__ */ new Date(0)).toISOString();
  return {
    path,
    kind: "file",
    size: 0,
    created: never,
    modified: never,
    readOnly: !1,
    hidden: !1,
    system: !1
  };
}


}),

56637:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  TL: () => (/* binding */ localPackageValue),
  st: () => (/* binding */ installPropertiesKey)
});
/* unused harmony export packedCode */
function packedCode(productCode) {
  const groups = /^\{(\w{8})-(\w{4})-(\w{4})-(\w{4})-(\w{12})\}$/.exec(productCode)?.slice(1);
  if (groups === void 0)
    return;
  const backwards = groups.slice(0, 3).map((group) => [...group].reverse().join("")), pairs = groups.slice(3).join("").replace(/(.)(.)/g, "$2$1");
  return `${backwards.join("")}${pairs}`.toUpperCase();
}
function installPropertiesKey(productCode) {
  const packed = packedCode(productCode);
  if (packed !== void 0)
    return `HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Installer\\UserData\\S-1-5-18\\Products\\${packed}\\InstallProperties`;
}
const localPackageValue = "LocalPackage";


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

84597:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ readWhenChanged)
});
var node_fs_promises_0 = __webpack_require__(51455);

const coarsestTime = 2e3;
function readWhenChanged(read, milliseconds = () => performance.now()) {
  const looks = /* @__PURE__ */ new Map(), look = async (path, before) => {
    const begun = milliseconds(), state = await (0,node_fs_promises_0.stat)(path, { bigint: !0 }), same = before !== void 0 && isSame(before.state, state) ? before : void 0;
    if (same?.isLasting)
      return same;
    const seen = same?.seen ?? milliseconds();
    return { state, seen, content: await read(path), isLasting: begun - seen >= coarsestTime };
  }, nextLook = (path) => {
    const at = looks.get(path) ?? { last: Promise.resolve(void 0), next: void 0 };
    return looks.set(path, at), at.next ??= at.last.catch(forget).then((before) => {
      const begun = look(path, before);
      return at.last = begun, at.next = void 0, begun;
    }), at.next;
  };
  return async (path) => (await nextLook(path)).content;
}
const forget = () => {
};
function isSame(one, other) {
  return ["dev", "ino", "size", "mtimeNs", "ctimeNs"].every((fact) => one[fact] === other[fact]);
}


}),

10597:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRehearsalHost: () => (/* binding */ createRehearsalHost)
});

// UNUSED EXPORTS: createRehearsalProcesses

var external_node_crypto_ = __webpack_require__(77598);
var promises_ = __webpack_require__(51455);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var external_node_util_ = __webpack_require__(57975);
var host_error = __webpack_require__(90614);
var machine = __webpack_require__(69178);
var same_text = __webpack_require__(36241);
var server_facts_schema = __webpack_require__(95056);
var windows_path = __webpack_require__(85128);
var small_files = __webpack_require__(10958);
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/installer-transaction.js




const recordName = "installer-in-progress", stateParts = ["registry", "services.json", "web-server.json", "installed-products"];
async function beginTransaction(folder) {
  const record = (0,external_node_path_.join)(folder, recordName), building = `${record}.partial`;
  await (0,promises_.rm)(building, { recursive: !0, force: !0 }), await (0,promises_.mkdir)(building, { recursive: !0 });
  for (const part of stateParts)
    await copyIfPresent((0,external_node_path_.join)(folder, part), (0,external_node_path_.join)(building, part));
  await (0,promises_.writeFile)((0,external_node_path_.join)(building, "files.json"), "[]"), await (0,promises_.rename)(building, record);
  const changed = [];
  return {
    async remember(realPath) {
      const file = realPath.slice(folder.length + 1);
      if (changed.some((one) => one.file === file))
        return;
      const image = `image-${changed.length}`, existed = await copyIfPresent(realPath, (0,external_node_path_.join)(record, image));
      changed.push({ file, ...existed ? { image } : {} }), await (0,small_files/* replaceFile */.fR)((0,external_node_path_.join)(record, "files.json"), JSON.stringify(changed));
    },
    commit: () => discard(record),
    rollBack: () => rollBackUnfinished(folder)
  };
}
async function rollBackUnfinished(folder) {
  const record = (0,external_node_path_.join)(folder, recordName), changed = await readChanged(record);
  if (changed !== void 0) {
    for (const { file, image } of changed.toReversed())
      await (0,promises_.rm)((0,external_node_path_.join)(folder, file), { force: !0 }), await (0,promises_.rm)((0,small_files/* partialOf */.Z1)((0,external_node_path_.join)(folder, file)), { force: !0 }), image !== void 0 && await copyIfPresent((0,external_node_path_.join)(record, image), (0,external_node_path_.join)(folder, file));
    for (const part of stateParts)
      await (0,promises_.rm)((0,external_node_path_.join)(folder, part), { recursive: !0, force: !0 }), await copyIfPresent((0,external_node_path_.join)(record, part), (0,external_node_path_.join)(folder, part));
    await discard(record);
  }
}
async function discard(record) {
  const done = `${record}.done`;
  await (0,promises_.rm)(done, { recursive: !0, force: !0 }), await (0,promises_.rename)(record, done), await (0,promises_.rm)(done, { recursive: !0 });
}
async function readChanged(record) {
  try {
    return JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(record, "files.json"), "utf8"));
  } catch (error) {
    if ((0,host_error/* isMissing */.b2)(error))
      return;
    throw error;
  }
}
async function copyIfPresent(from, to) {
  return await (0,promises_.lstat)(from).catch(() => {
  }) === void 0 ? !1 : (await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: !0 }), await (0,promises_.cp)(from, to, { recursive: !0, preserveTimestamps: !0 }), !0);
}

var read_when_changed = __webpack_require__(84597);
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/locate.js





async function locate(serverFolder, path) {
  const { root, names } = (0,windows_path/* parseWindowsPath */.Yw)(path);
  return await asWritten(serverFolder, root, names) ?? searched(serverFolder, root, names, path);
}
async function asWritten(serverFolder, root, names) {
  if (names.length === 0)
    return;
  const below2 = [...volumeNames(root), ...names], path = (0,external_node_path_.join)(serverFolder, ...below2), found = await (0,promises_.realpath)(path).catch(() => {
  });
  return found !== void 0 && found === (0,external_node_path_.join)(await realFolder(serverFolder), ...below2) ? path : void 0;
}
const realFolders = /* @__PURE__ */ new Map();
function realFolder(serverFolder) {
  const known = realFolders.get(serverFolder) ?? (0,promises_.realpath)(serverFolder);
  return realFolders.set(serverFolder, known), known;
}
async function searched(serverFolder, root, names, path) {
  const last = names.at(-1);
  if (last === void 0)
    return volumeFolder(serverFolder, root, path);
  const above = names.slice(0, -1), folder = await asWritten(serverFolder, root, above) ?? await searched(serverFolder, root, above, path);
  return below(folder, last, path);
}
async function below(folder, name, path) {
  const asGiven = (0,external_node_path_.join)(folder, name), found = await (0,promises_.lstat)(asGiven).catch(() => {
  });
  if (found?.isSymbolicLink())
    throw throughLink(path);
  if (found !== void 0)
    return asGiven;
  const other = await nameOnDisk(folder, name);
  if (other === void 0)
    return asGiven;
  const real = (0,external_node_path_.join)(folder, other);
  if ((await (0,promises_.lstat)(real).catch(() => {
  }))?.isSymbolicLink())
    throw throughLink(path);
  return real;
}
function volumeNames(root) {
  return root.endsWith(":") ? ["drives", root.slice(0, 1)] : ["unc", ...root.slice(2).toLowerCase().split("\\")];
}
async function volumeFolder(serverFolder, root, path) {
  const volume = (0,external_node_path_.join)(serverFolder, ...volumeNames(root));
  if ((await (0,promises_.lstat)(volume).catch(() => {
  }))?.isDirectory())
    return volume;
  const what = root.endsWith(":") ? `There is no drive ${root}` : `The network path ${root} was not found`;
  throw new host_error/* HostError */.dh("not-found", path, `${what}.`);
}
const namesIn = (0,read_when_changed/* readWhenChanged */.f)(async (folder) => new Map((await (0,promises_.readdir)(folder)).reverse().map((name) => [name.toLowerCase(), name])));
async function nameOnDisk(folder, name) {
  try {
    return (await namesIn(folder)).get(name.toLowerCase());
  } catch (error) {
    if ((0,host_error/* isMissing */.b2)(error))
      return;
    throw error;
  }
}
function throughLink(path) {
  return new host_error/* HostError */.dh("invalid-path", path, `${path} leads through a link, which a rehearsal server does not have.`);
}

var host_registry = __webpack_require__(20968);
var retry_while_in_use = __webpack_require__(58087);
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/program-faults.js




const powerShellWords = {
  refused: "Windows did not start powershell.exe: access is denied.",
  killed: "PowerShell ended with 4294967295 and wrote nothing.",
  "constrained-language": "PowerShell ended with 1: Cannot create type. Only core types are supported in this language mode."
};
function createProgramFaults(server, storage, clock) {
  let turn = Promise.resolve();
  function nextOf(name, what) {
    const next = turn.then(() => takeNext(name, what));
    return turn = next.catch(() => {
    }), next;
  }
  async function takeNext(name, what) {
    const faults = await server.faults(), fault = faults[name];
    if (fault?.only !== void 0 && fault.only !== what)
      return;
    if (fault?.times === void 0)
      return fault;
    if (fault.times <= 0)
      return;
    const changed = { ...faults, [name]: { ...fault, times: fault.times - 1 } }, bytes = Buffer.from(`${JSON.stringify(changed, null, 2)}
`, "utf8");
    return await storage.replace(`${name}: next fault`, name, (0,external_node_path_.join)(server.path, "faults.json"), bytes), fault;
  }
  async function failing(name, subject, sentence, what) {
    await (0,retry_while_in_use/* retryWhileInUse */.u)(clock, retry_while_in_use/* patience */._.reading, async () => {
      const fault = await nextOf(name, what);
      if (fault !== void 0)
        throw new host_error/* HostError */.dh(fault.code ?? "refused", subject, `${sentence}: ${fault.words ?? "no words, exit code 1"}`);
    });
  }
  return {
    webServer: (subject, what) => failing("appcmd", subject, `${subject} could not be read or changed (appcmd.exe)`, what),
    services: (subject) => failing("sc", subject, `${subject} could not be asked or ordered (sc.exe)`),
    async registry(key) {
      if ((await server.faults()).closedKeys?.find((one) => (0,host_registry/* isAtOrBelowKey */.b)(key, one)) !== void 0)
        throw new host_error/* HostError */.dh("access-denied", key, `The registry key ${key} could not be read: access is denied.`);
    },
    async powerShell(use) {
      const kind = (await server.faults()).powerShell;
      return kind === void 0 || kind === "constrained-language" && use === "reading" ? void 0 : powerShellWords[kind];
    },
    async powerShellFacts() {
      const kind = (await server.faults()).powerShell;
      return kind === void 0 ? {} : kind !== "constrained-language" ? { powerShell: { answers: !1, reason: powerShellWords[kind] } } : { powerShell: { answers: !0, version: "5.1", languageMode: "ConstrainedLanguage" } };
    }
  };
}

var dist = __webpack_require__(77934);
var flush_files = __webpack_require__(45015);
var listed_name = __webpack_require__(28552);
var stream_bytes = __webpack_require__(69113);
var server_schema = __webpack_require__(80462);
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/disk.js








function openDisk(server, clock) {
  const room = trackRoom(server), held = trackHolders(server, clock), changing = (concerns) => (0,retry_while_in_use/* retryWhileInUse */.u)(clock, retry_while_in_use/* patience */._.changing, () => held.refuse(concerns));
  return {
    free: async (path) => Math.max(0, await room.left(path, "measured")),
    allowReading: (path) => (0,retry_while_in_use/* retryWhileInUse */.u)(clock, retry_while_in_use/* patience */._.reading, () => held.refuse((one) => (0,same_text/* sameText */.QV)(one, path))),
    allowAccess: (path) => changing((one) => (0,same_text/* sameText */.QV)(one, path)),
    allowTree: (path) => changing((one) => (0,windows_path/* isAtOrBelow */.a5)(one, path)),
    async claim(path, bytes) {
      if (bytes > await room.left(path, "estimated")) {
        const left = await room.left(path, "measured");
        if (bytes > left)
          throw diskFull(path, left);
      }
      await room.take(path, bytes);
    }
  };
}
function trackRoom(server) {
  const written = /* @__PURE__ */ new Map(), sizes = /* @__PURE__ */ new Map(), declared = async (root) => (await server.faults()).freeBytes?.[root.slice(0, 1)], sizeOf2 = (root) => {
    const size = sizes.get(root) ?? folderSize((0,external_node_path_.join)(server.path, ...volumeNames(root)));
    return sizes.set(root, size), size;
  };
  return {
    async left(path, how) {
      const { root } = (0,windows_path/* parseWindowsPath */.Yw)(path), start = await declared(root);
      if (start !== void 0)
        return start - (written.get(root) ?? 0);
      const drive = server.machine.drives.find(({ letter }) => `${letter}:`.toUpperCase() === root);
      return drive === void 0 ? Number.MAX_SAFE_INTEGER : drive.capacityBytes - await sizeOf2(root)[how]();
    },
    async take(path, bytes) {
      const { root } = (0,windows_path/* parseWindowsPath */.Yw)(path);
      await declared(root) === void 0 ? sizeOf2(root).add(bytes) : written.set(root, (written.get(root) ?? 0) + bytes);
    }
  };
}
function diskFull(path, left) {
  return new host_error/* HostError */.dh("disk-full", path, `No room for ${path}: ${Math.max(0, left)} bytes are free on its volume.`);
}
function trackHolders(server, clock) {
  const metAt = /* @__PURE__ */ new Map(), now = () => clock.now().getTime(), isOver = (path, seconds) => {
    const first = metAt.get(path) ?? now();
    return metAt.set(path, first), seconds !== void 0 && now() - first >= seconds * 1e3;
  };
  return {
    async refuse(concerns) {
      const faults = await server.faults(), locked = faults.lockedFiles?.find(({ path, seconds }) => concerns(path) && !isOver(path, seconds));
      if (locked !== void 0)
        throw inUse(locked.path, locked.holder);
      const denied = faults.unreadableFiles?.find(concerns);
      if (denied !== void 0)
        throw new host_error/* HostError */.dh("access-denied", denied, `Access to ${denied} is denied.`);
      const services = (await server.readJson("services.json", server_schema/* rehearsalServicesSchema */.j_))?.services ?? [];
      for (const { name, state, holds } of services) {
        const held = state === "stopped" ? void 0 : holds?.find(concerns);
        if (held !== void 0)
          throw inUse(held, `service ${name}`);
      }
    }
  };
}
function inUse(path, holder) {
  return new host_error/* HostError */.dh("in-use", path, `${path} is in use by ${holder}.`, { holder });
}
const shortestAge = 500, timesOfMeasuring = 20;
function folderSize(path) {
  let last, added = 0;
  const measured = () => {
    const start = performance.now(), bytes = sizeOf(path), validUntil = bytes.then(() => {
      const end = performance.now();
      return end + Math.max(shortestAge, timesOfMeasuring * (end - start));
    });
    return added = 0, last = { bytes, validUntil }, bytes;
  };
  return {
    measured,
    async estimated() {
      return last === void 0 || performance.now() > await last.validUntil ? measured() : await last.bytes + added;
    },
    add(bytes) {
      added += bytes;
    }
  };
}
async function sizeOf(path) {
  try {
    const found = await (0,promises_.lstat)(path);
    if (!found.isDirectory())
      return found.size;
    let total = 0;
    for (const name of await (0,promises_.readdir)(path))
      total += await sizeOf((0,external_node_path_.join)(path, name));
    return total;
  } catch (error) {
    if ((0,host_error/* isMissing */.b2)(error))
      return 0;
    throw error;
  }
}

var file_faults = __webpack_require__(44227);
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/named-faults.js


function asHostError(error, path) {
  return (0,host_error/* isMissing */.b2)(error) ? (0,host_error/* notFound */.mX)(path) : (0,file_faults/* asFileFault */.t)(error, path);
}
function namingFaults(files) {
  return new Proxy(files, {
    get(target, name) {
      const method = Reflect.get(target, name);
      return typeof method != "function" ? method : (...given) => {
        const answer = Reflect.apply(method, target, given);
        if (!(answer instanceof Promise))
          return answer;
        const subject = typeof given[0] == "string" ? given[0] : String(name);
        return answer.catch((error) => Promise.reject(asHostError(error, subject)));
      };
    }
  });
}

;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/path-records.js



function openPathRecords(server, storage, fileName, schema) {
  const records = dist/* record */.g1P(dist/* string */.YjP(), schema), indexes = /* @__PURE__ */ new WeakMap(), all = async () => {
    const said = await server.readJson(fileName, records) ?? {}, index = indexes.get(said) ?? indexOf(Object.entries(said));
    return indexes.set(said, index), index;
  }, save = (operation, subject, records2) => storage.replace(operation, subject, (0,external_node_path_.join)(server.path, fileName), Buffer.from(`${JSON.stringify(Object.fromEntries(records2), null, 2)}
`, "utf8"));
  let last = Promise.resolve();
  const inTurn = (work) => {
    const result = last.then(work, work);
    return last = result.catch(() => {
    }), result;
  };
  return {
    async read(path) {
      return (await all()).byPath.get(path.toLowerCase());
    },
    async readBelow(path) {
      return byLowerCase((await all()).below(path));
    },
    readAll: async () => (await all()).byPath,
    write: (operation, path, records2) => inTurn(async () => {
      const written = new Set([...records2.keys()].map((key) => key.toLowerCase())), others = (await all()).entries.filter(([key]) => !written.has(key.toLowerCase()));
      await save(operation, path, [...others, ...records2]);
    }),
    follow: (operation, from, to) => inTurn(async () => {
      const known = await all();
      if (known.below(from).length + (to === void 0 ? 0 : known.below(to).length) === 0)
        return;
      const moved = known.entries.flatMap(([key, record]) => (0,windows_path/* isAtOrBelow */.a5)(key, from) ? to === void 0 ? [] : [[`${to}${key.slice(from.length)}`, record]] : to !== void 0 && (0,windows_path/* isAtOrBelow */.a5)(key, to) ? [] : [[key, record]]);
      await save(operation, from, moved);
    })
  };
}
function indexOf(entries) {
  const withEnd = (path) => `${(0,windows_path/* withoutTrailingBackslash */.X3)(path).toLowerCase().replace(/\\$/, "")}\\`, sorted = entries.map((entry) => ({ key: withEnd(entry[0]), entry })).sort(byKey);
  return {
    entries,
    byPath: byLowerCase(entries),
    below(path) {
      const root = withEnd(path), found = [];
      for (let at = firstFrom(sorted, root); sorted[at]?.key.startsWith(root); at += 1) {
        const entry = sorted[at]?.entry;
        entry !== void 0 && found.push(entry);
      }
      return found;
    }
  };
}
function byKey(a, b) {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
function firstFrom(sorted, key) {
  let [low, high] = [0, sorted.length];
  for (; low < high; ) {
    const middle = low + high >> 1;
    (sorted[middle]?.key ?? "") < key ? low = middle + 1 : high = middle;
  }
  return low;
}
function byLowerCase(records) {
  return new Map(records.map(([path, record]) => [path.toLowerCase(), record]));
}

;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/rehearsal-files.js
















const administratorsOnly = "O:BAG:BAD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)";
function createRehearsalFiles(server, storage, clock, faults) {
  const disk = openDisk(server, clock), security = openPathRecords(server, storage, "security.json", (0,dist/* string */.YjP)()), attributes = openPathRecords(server, storage, "attributes.json", server_schema/* pathAttributesSchema */.iM), real = (path) => locate(server.path, path);
  async function* readPieces(path, allow = disk.allowReading) {
    await allow(path);
    const handle = await openExisting(path, await real(path));
    try {
      yield* (0,stream_bytes/* piecesOf */.Xe)(handle);
    } catch (error) {
      throw asHostError(error, path);
    } finally {
      await handle.close();
    }
  }
  const files = {
    readPieces: (path) => readPieces(path),
    localPath: (path) => windowsToLocal(server.path, path),
    stat: async (path) => entryOf(path, await real(path), await attributes.read(path)),
    glance: (path) => files.stat(path),
    glanceInto: (folder) => files.list(folder),
    async list(folder) {
      const at = await real(folder), names = await (0,promises_.readdir)(at), known = await attributes.readAll();
      return (await Promise.all(names.map(async (name) => {
        const path = (0,windows_path/* joinPath */.uJ)(folder, name);
        return await entryOf(path, `${at}/${name}`, known.get(path.toLowerCase())) ?? (0,listed_name/* listedByNameAlone */.r)(path);
      }))).filter((entry) => entry !== void 0).sort((a, b) => (0,same_text/* compareText */.n6)(a.path, b.path));
    },
    async read(path) {
      const at = await real(path);
      return await disk.allowReading(path), (0,promises_.readFile)(at);
    },
    async digest(path, onBytes) {
      const total = (await files.stat(path))?.size ?? 0, hash = (0,external_node_crypto_.createHash)("sha256");
      let size = 0;
      for await (const piece of readPieces(path))
        hash.update(piece), size += piece.length, onBytes?.(size, total);
      return { sha256: hash.digest("hex"), size };
    },
    async write(path, bytes) {
      await allowReplacing(path), await disk.claim(path, bytes.length);
      const at = await real(path);
      await storage.replace("files.write", path, at, bytes), await forget("files.write", path);
    },
    async writePieces(path, pieces, options) {
      await allowReplacing(path), await storage.effect("files.writePieces", path), await (0,promises_.mkdir)((0,external_node_path_.dirname)(await real(path)), { recursive: !0 });
      const digest = await writeBeside("files.writePieces", path, pieces);
      return await intoPlace("files.writePieces", path, options?.modified), digest;
    },
    async copy(from, to, onBytes, options) {
      await allowReplacing(to);
      const source = await files.stat(from);
      if (source?.kind !== "file")
        throw (0,host_error/* notFound */.mX)(from);
      await storage.effect("files.copy", to);
      const at = await real(to);
      await (0,promises_.mkdir)((0,external_node_path_.dirname)(at), { recursive: !0 });
      const pieces = counted(readPieces(from, disk.allowAccess), source.size, onBytes);
      if (options?.flush === !1)
        return writeStraight(to, at, pieces, source.modified);
      const digest = await writeBeside("files.copy", to, pieces);
      return await intoPlace("files.copy", to, source.modified), digest;
    },
    async append(path, bytes) {
      await disk.allowAccess(path), await disk.claim(path, bytes.length);
      const at = await real(path);
      await storage.effect("files.append", path), await (0,promises_.mkdir)((0,external_node_path_.dirname)(at), { recursive: !0 }), await (0,small_files/* withFile */.D4)(at, "a", async (file) => {
        await file.writeFile(bytes), await file.sync();
      });
    },
    async createNew(path, bytes) {
      const at = await real(path);
      if (await entryOf(path, at) !== void 0)
        return !1;
      await disk.claim(path, bytes.length), await storage.effect("files.createNew", path), await (0,promises_.mkdir)((0,external_node_path_.dirname)(at), { recursive: !0 });
      try {
        return await (0,small_files/* withFile */.D4)(at, "wx", (file) => file.writeFile(bytes)), !0;
      } catch (error) {
        if ((0,host_error/* systemErrorCode */.vq)(error) === "EEXIST")
          return !1;
        throw error;
      }
    },
    async createFolder(path) {
      const at = await real(path);
      (await entryOf(path, at))?.kind !== "folder" && (await storage.effect("files.createFolder", path), await (0,promises_.mkdir)(at, { recursive: !0 }));
    },
    async rename(from, to) {
      const [source, target] = [await real(from), await real(to)];
      if (await entryOf(from, source) === void 0)
        throw (0,host_error/* notFound */.mX)(from);
      await disk.allowTree(from);
      const replaced = await entryOf(to, target);
      if (replaced?.kind === "folder" && source !== target)
        throw new host_error/* HostError */.dh("already-exists", to, `${to} exists already.`);
      replaced !== void 0 && source !== target && await allowReplacing(to), await storage.effect("files.rename", to), await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: !0 }), await security.follow("files.rename: rights", from, to), await attributes.follow("files.rename: attributes", from, to), await (0,promises_.rename)(source, target).catch((error) => Promise.reject(asHostError(error, to)));
    },
    async remove(path) {
      const at = await real(path);
      await entryOf(path, at) !== void 0 && (await disk.allowTree(path), await storage.effect("files.remove", path), await (0,promises_.rm)(at, { recursive: !0 }), await forget("files.remove", path));
    },
    freeSpace: (path) => disk.free(path),
    async flushFiles(paths) {
      await storage.effect("files.flushFiles", paths[0] ?? ""), await (0,flush_files/* flushFiles */.S)(await Promise.all(paths.map(real)));
    },
    async flushFolder(folder) {
      const at = await real(folder);
      await storage.effect("files.flushFolder", folder), await (0,flush_files/* flushFiles */.S)(await (0,flush_files/* filesBelow */.D)(at));
    },
    async securityDescriptors(path) {
      const reason = await faults.powerShell("reading");
      return reason !== void 0 ? { descriptors: /* @__PURE__ */ new Map(), refused: [{ path, message: reason }] } : { descriptors: await security.readBelow(path), refused: [] };
    },
    async putFacts(facts) {
      await storage.effect("files.putFacts", facts[0]?.path ?? "");
      const refused = [], taken = [], silence = await faults.powerShell("writing");
      for (const fact of facts) {
        const message = ((fact.created ?? fact.securityDescriptor) !== void 0 ? silence : void 0) ?? await whyRefused(fact);
        message === void 0 ? taken.push(fact) : refused.push({ path: fact.path, message });
      }
      const [first] = taken;
      return first !== void 0 && await recordFacts(first.path, taken), refused;
    },
    async restrictToAdministrators(folder) {
      if ((await files.stat(folder))?.kind !== "folder")
        throw (0,host_error/* notFound */.mX)(folder);
      const known = await security.readBelow(folder);
      if (!(known.has(folder.toLowerCase()) && [...known.values()].every((one) => one === administratorsOnly))) {
        for (const below of known.keys())
          below !== folder.toLowerCase() && await security.follow("files.restrictToAdministrators", below, void 0);
        await security.write("files.restrictToAdministrators", folder, /* @__PURE__ */ new Map([[folder, administratorsOnly]]));
      }
    }
  };
  return namingFaults(files);
  async function allowReplacing(path) {
    if (await disk.allowAccess(path), (await attributes.read(path))?.readOnly === !0)
      throw new host_error/* HostError */.dh("access-denied", path, `${path} is read-only.`);
  }
  async function forget(operation, path) {
    await security.follow(`${operation}: rights`, path, void 0), await attributes.follow(`${operation}: attributes`, path, void 0);
  }
  async function whyRefused({ path, modified }) {
    try {
      const at = await real(path);
      if (await entryOf(path, at) === void 0)
        throw (0,host_error/* notFound */.mX)(path);
      if (await disk.allowAccess(path), modified === void 0)
        return;
      await (0,promises_.utimes)(at, new Date(modified), new Date(modified));
      const kept = (await (0,promises_.lstat)(at)).mtime.toISOString();
      return kept === modified ? void 0 : `The disk stored the time ${kept} in place of ${modified}.`;
    } catch (error) {
      if (error instanceof host_error/* HostError */.dh)
        return error.message;
      throw error;
    }
  }
  async function recordFacts(subject, facts) {
    const known = await attributes.readAll(), changed = facts.map(({ path, created, attributes: given }) => [
      path,
      { ...known.get(path.toLowerCase()), ...created === void 0 ? {} : { created }, ...given }
    ]);
    await attributes.write("files.putFacts: attributes", subject, new Map(changed));
    const rights = facts.flatMap(({ path, securityDescriptor }) => securityDescriptor === void 0 ? [] : [[path, securityDescriptor]]);
    rights.length > 0 && await security.write("files.putFacts: rights", subject, new Map(rights));
  }
  async function writeStraight(to, at, pieces, modified) {
    try {
      const digest = await (0,small_files/* withFile */.D4)(at, "w", (file) => writeClaimed("files.copy", file, to, pieces));
      return await (0,promises_.utimes)(at, new Date(modified), new Date(modified)), digest;
    } catch (error) {
      throw asHostError(error, to);
    }
  }
  function writeClaimed(operation, file, to, pieces) {
    let isFirst = !0;
    return (0,stream_bytes/* writeHashing */.OA)(file, pieces, async (piece) => {
      await disk.claim(to, piece.length), isFirst && (isFirst = !1, await storage.effect(`${operation}: bytes`, to));
    });
  }
  async function writeBeside(operation, to, pieces) {
    const partial = (0,small_files/* partialOf */.Z1)(await real(to));
    try {
      return await (0,small_files/* withFile */.D4)(partial, "w", async (file) => {
        const digest = await writeClaimed(operation, file, to, pieces);
        return await file.sync(), digest;
      });
    } catch (error) {
      throw error instanceof host_error/* HostError */.dh && await (0,promises_.rm)(partial, { force: !0 }), asHostError(error, to);
    }
  }
  async function intoPlace(operation, to, modified) {
    const target = await real(to);
    try {
      modified !== void 0 && await (0,promises_.utimes)((0,small_files/* partialOf */.Z1)(target), new Date(modified), new Date(modified)), await storage.effect(`${operation}: into place`, to), await (0,promises_.rename)((0,small_files/* partialOf */.Z1)(target), target);
    } catch (error) {
      throw asHostError(error, to);
    }
    await forget(operation, to);
  }
}
async function* counted(pieces, total, onBytes) {
  let done = 0;
  for await (const piece of pieces)
    yield piece, done += piece.length, onBytes?.(done, total);
}
async function openExisting(path, at) {
  return (0,promises_.open)(at, "r").catch((error) => Promise.reject(asHostError(error, path)));
}
async function entryOf(path, at, attributes = {}) {
  const found = await (0,promises_.lstat)(at).catch(() => {
  });
  if (found === void 0)
    return;
  const folder = path.slice(0, path.length - (path.split("\\").at(-1)?.length ?? 0));
  return {
    path: (0,windows_path/* parseWindowsPath */.Yw)(path).names.length === 0 ? path : `${folder}${(0,external_node_path_.basename)(at)}`,
    kind: found.isDirectory() ? "folder" : found.isFile() ? "file" : "reparse-point",
    size: found.isFile() ? found.size : 0,
    created: attributes.created ?? found.birthtime.toISOString(),
    modified: found.mtime.toISOString(),
    readOnly: (attributes.readOnly ?? !1) && found.isFile(),
    hidden: attributes.hidden ?? !1,
    system: attributes.system ?? !1
  };
}
function windowsToLocal(serverFolder, path) {
  const { root, names } = (0,windows_path/* parseWindowsPath */.Yw)(path);
  return [serverFolder, ...volumeNames(root), ...names].join("/");
}

var compare_versions = __webpack_require__(25748);
var installer_input = __webpack_require__(12154);
var packed_code = __webpack_require__(56637);
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/package-file.js

function parsePackage(bytes, path) {
  try {
    const value = JSON.parse(Buffer.from(bytes).toString("utf8"));
    if (value?.rehearsalInstaller === 1 && Array.isArray(value.actions))
      return value;
  } catch (error) {
    if (!(error instanceof SyntaxError))
      throw error;
  }
  throw new host_error/* HostError */.dh("not-a-package", path, `${path} is not an installer of a rehearsal server.`);
}
function describePackage(installer) {
  return { ...identityOf(installer), publisher: installer.publisherCheck };
}
function identityOf(installer) {
  const { product, kind } = installer;
  return {
    kind,
    productName: product.name,
    productVersion: product.version,
    productCode: product.productCode,
    upgradeCode: product.upgradeCode,
    architecture: product.architecture,
    properties: kind === "msi" ? installer.properties : {},
    ...kind === "msi" ? { externalFiles: installer.externalFiles ?? [] } : {}
  };
}
function withProperties(text, properties) {
  return text.replace(/\[([A-Z_][A-Z0-9_.]*)\]/g, (_whole, name) => properties[name] ?? "");
}
function sampleBytes(count) {
  const bytes = Buffer.alloc(count);
  let seed = 625341585;
  for (let index = 0; index < count; index += 1)
    seed ^= seed << 13, seed ^= seed >>> 17, seed ^= seed << 5, bytes[index] = seed & 255;
  return bytes;
}

;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/run-install-action.js

async function runInstallAction(action, properties, parts, transaction, installed) {
  const fill = (text) => withProperties(text, properties);
  switch (action.do) {
    case "write-file":
      return writeFile(action, fill, parts, transaction, installed);
    case "convert-data-file":
      return convertDataFile(fill(action.path), action.marker, parts, transaction);
    case "write-registry-value": {
      const data = { type: "string", text: fill(action.text) };
      await parts.registry.writeValue(action.key, action.view, { name: action.name, data }), action.permanent || installed.registryValues.push({ key: action.key, view: action.view, name: action.name });
      return;
    }
    case "create-service": {
      const { service } = action, created = {
        ...service,
        imagePath: fill(service.imagePath),
        ...service.holds ? { holds: service.holds.map(fill) } : {}
      };
      await parts.services.replaceAll((all) => [...all.filter(({ name }) => name !== service.name), created]), installed.services.push(service.name);
      return;
    }
    case "create-web-application":
      return createWebApplication(action, fill, parts, installed);
  }
}
async function writeFile(action, fill, { files, realPath }, transaction, installed) {
  const path = fill(action.path);
  action.onlyIfAbsent && await files.stat(path) !== void 0 || (await transaction.remember(await realPath(path)), await files.write(path, contentOf(action.content, fill)), action.permanent || installed.files.push(path));
}
function contentOf(content, fill) {
  return "text" in content ? Buffer.from(fill(content.text), "utf8") : "installer" in content ? Buffer.from(`${JSON.stringify(content.installer, null, 2)}
`, "utf8") : sampleBytes(content.bytes);
}
async function convertDataFile(path, marker, { files, realPath }, transaction) {
  if (await files.stat(path) === void 0)
    return;
  const old = Buffer.from(await files.read(path));
  old.subarray(0, marker.length).toString("latin1") !== marker && (await transaction.remember(await realPath(path)), await files.write(path, Buffer.concat([Buffer.from(marker, "latin1"), old])));
}
async function createWebApplication(action, fill, { webServer }, installed) {
  const siteId = Number(/\/W3SVC\/(\d+)$/i.exec(fill(action.site))?.[1]), path = fill(action.path);
  await webServer.addApplication(siteId, {
    path,
    physicalPath: fill(action.folder),
    applicationPool: fill(action.applicationPool),
    settings: action.settings
  }), installed.webApplications.push({ siteId, path });
}
function faultLine(error) {
  return error.code === "disk-full" ? `Error 1309. Disk full: ${error.message}` : `Error: ${error.message}`;
}

;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/cached-package.js





function cachedPackagePath({ product }, windowsFolder) {
  return (0,windows_path/* joinPath */.uJ)(cacheFolder(windowsFolder), `${product.productCode.slice(1, 9).toLowerCase()}.msi`);
}
function cacheFolder(windowsFolder) {
  return (0,windows_path/* joinPath */.uJ)(windowsFolder, "Installer");
}
async function cachePackage(installer, windowsFolder, { files, registry, realPath }, transaction, installed) {
  const key = (0,packed_code/* installPropertiesKey */.st)(installer.product.productCode);
  if (installer.kind !== "msi" || key === void 0 || await files.stat(cacheFolder(windowsFolder)) === void 0)
    return;
  const path = cachedPackagePath(installer, windowsFolder);
  await transaction.remember(await realPath(path)), await files.write(path, Buffer.from(`${JSON.stringify(installer, null, 2)}
`, "utf8")), await registry.writeValue(key, "64", { name: packed_code/* localPackageValue */.TL, data: { type: "string", text: path } }), installed.files.push(path);
}
async function forgetPackage(productCode, { registry }) {
  const key = (0,packed_code/* installPropertiesKey */.st)(productCode);
  key !== void 0 && await registry.removeKey(key, "64");
}
async function extractPackage(installer, folder, files) {
  const root = folder.replace(/\\+$/, ""), properties = { ...installer.properties, INSTALLFOLDER: root }, fill = (text) => withProperties(text, properties);
  for (const action of installer.actions)
    action.do === "write-file" && await files.write(placeBelow(root, fill(action.path)), contentOf(action.content, fill));
}
function placeBelow(root, path) {
  return (0,same_text/* beginsWithText */.eM)(path, `${root}\\`) ? path : `${root}\\${path.replace(/^(?:[a-z]:)?\\+/i, "")}`;
}

;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/installer-mishap.js
function mishapRun(installer, properties, { ends, folder, siteId, virtualDirectory }) {
  switch (ends) {
    case "cancelled":
      return { does: "nothing", exitCode: 1602, line: "User cancelled installation." };
    case "does-nothing":
      return { does: "nothing", exitCode: 0, line: "faults.json of the rehearsal asks for no work." };
    case "half-done": {
      const actions = installer.actions.filter((one) => one.do !== "write-file" && one.do !== "create-service");
      return { does: "installs", installer: { ...installer, actions }, properties, exitCode: 1603 };
    }
    case "elsewhere": {
      const place = {
        ...folder === void 0 ? {} : { INSTALLFOLDER: folder },
        ...siteId === void 0 ? {} : { TARGETSITE: `/LM/W3SVC/${siteId}` },
        ...virtualDirectory === void 0 ? {} : { TARGETVDIR: virtualDirectory }
      };
      return { does: "installs", installer, properties: { ...properties, ...place } };
    }
  }
}

var fields = __webpack_require__(24541);
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/slow-installer.js





const slow_installer_text = dist/* string */.YjP(), fileName = "installer-at-work.json", requestSchema = dist/* variant */.Oxt("do", [
  (0,fields/* fields */.OA)({
    do: (0,fields/* field */.ZZ)("A package or setup program is installed.", dist/* literal */.euz("install")),
    path: (0,fields/* field */.ZZ)("Path of the package.", slow_installer_text),
    properties: (0,fields/* field */.ZZ)("Its properties.", dist/* record */.g1P(slow_installer_text, slow_installer_text))
  }),
  (0,fields/* fields */.OA)({
    do: (0,fields/* field */.ZZ)("A product is removed.", dist/* literal */.euz("uninstall")),
    productCode: (0,fields/* field */.ZZ)("Its product code.", slow_installer_text)
  })
]), atWorkSchema = (0,fields/* fields */.OA)({
  until: (0,fields/* field */.ZZ)("When it is through; ISO 8601, UTC.", slow_installer_text),
  processId: (0,fields/* optional */.lq)("Process that started it.", dist/* number */.aig()),
  request: (0,fields/* field */.ZZ)("What it does.", requestSchema)
});
function createSlowInstallers(server, storage, clock) {
  const path = (0,external_node_path_.join)(server.path, fileName), timers = /* @__PURE__ */ new Set(), own = /* @__PURE__ */ new Set();
  function realSeconds(seconds) {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        timers.delete(timer), resolve();
      }, seconds * 1e3);
      timers.add(timer);
    });
  }
  return {
    async pass(name, request) {
      const all = (await server.faults()).installerSeconds ?? {}, seconds = Object.entries(all).find(([one]) => (0,same_text/* sameText */.QV)(one, name))?.[1];
      if (seconds === void 0)
        return;
      const until = new Date(clock.now().getTime() + seconds * 1e3).toISOString(), bytes = Buffer.from(`${JSON.stringify({ until, processId: process.pid, request }, null, 2)}
`, "utf8");
      own.add(until), await storage.replace("installer: at work", name, path, bytes), await realSeconds(seconds), await (0,promises_.rm)(path, { force: !0 });
    },
    async catchUp(perform) {
      const found = await server.readJson(fileName, atWorkSchema);
      return found === void 0 || own.has(found.until) ? found === void 0 : clock.now() < new Date(found.until) ? !1 : (await perform(found.request), await (0,promises_.rm)(path, { force: !0 }), !0);
    },
    letGo() {
      for (const timer of timers)
        timer.unref();
    }
  };
}

;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/rehearsal-installer.js














const uninstallKey = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall";
function createRehearsalInstaller(server, storage, clock, faults, parts) {
  const { architecture } = server.machine.machine, slow = createSlowInstallers(server, storage, clock);
  async function performLeft(request) {
    if (request.do === "install") {
      const found = await openPackage(parts, request.path);
      "lines" in found || await install(found, request.properties, request.path);
      return;
    }
    const record = await recordOf(request.productCode);
    record !== void 0 && await remove(record, record.exitCode ?? 0);
  }
  const { windows } = server.machine.machine.folders;
  async function finish(logPath, seconds, onProgress, ended) {
    await clock.sleep(seconds * 1e3), onProgress?.(seconds);
    const log = [...ended.lines, `MainEngineThread is returning ${ended.exitCode}`, ""].join(`\r
`);
    await parts.files.write(logPath, Buffer.from(`\uFEFF${log}`, "utf16le"));
    const failed = ![0, 1641, 3010].includes(ended.exitCode);
    return { exitCode: ended.exitCode, seconds, logExcerpt: failed ? ended.lines : [] };
  }
  return {
    letGo: () => slow.letGo(),
    isAtWork: async () => !await slow.catchUp(performLeft),
    async identify(path) {
      return identityOf(parsePackage(await parts.files.read(path), path));
    },
    async describe(path) {
      const described = describePackage(parsePackage(await parts.files.read(path), path)), reason = await faults.powerShell("reading");
      return reason === void 0 ? described : { ...described, publisher: { status: "not-checked", reason } };
    },
    async install({ packagePath, properties, logPath, onProgress, onStart }) {
      (0,installer_input/* requireProperties */.dK)(properties);
      const found = await openPackage(parts, packagePath);
      if ("lines" in found)
        return finish(logPath, 0, onProgress, found);
      onStart?.(), await slow.pass((0,windows_path/* fileNameOf */.bV)(packagePath), { do: "install", path: packagePath, properties });
      const ended = await install(found, properties, packagePath);
      return finish(logPath, found.seconds, onProgress, ended);
    },
    async extract({ packagePath, folder, logPath, onProgress }) {
      (0,installer_input/* requireProperties */.dK)({ TARGETDIR: folder });
      const found = await openPackage(parts, packagePath);
      return "lines" in found ? finish(logPath, 0, onProgress, found) : finish(logPath, found.seconds, onProgress, await extract(found, folder, packagePath));
    },
    async runSetup({ setupPath, arguments: given, logPath, timeLimitSeconds, onProgress, onStart }) {
      const found = await openPackage(parts, setupPath);
      if ("lines" in found)
        return finish(logPath, 0, onProgress, found);
      if (onStart?.(), found.silentArguments !== given)
        throw await clock.sleep(timeLimitSeconds * 1e3), new host_error/* HostError */.dh("timed-out", setupPath, `${setupPath} still waited for a person after ${timeLimitSeconds} seconds.`);
      return await slow.pass((0,windows_path/* fileNameOf */.bV)(setupPath), { do: "install", path: setupPath, properties: {} }), finish(logPath, found.seconds, onProgress, await install(found, {}, setupPath));
    },
    async rehearseWizard(setupPath) {
      const found = await openPackage(parts, setupPath);
      return "lines" in found ? found.exitCode : (await clock.sleep(found.seconds * 1e3), (await install(found, {}, setupPath)).exitCode);
    },
    async uninstall({ productCode, logPath, onProgress, onStart }) {
      (0,installer_input/* requireProductCode */.W5)(productCode);
      const record = await recordOf(productCode);
      if (record === void 0)
        return finish(logPath, 0, onProgress, { exitCode: 1605, lines: ["Unknown product."] });
      onStart?.(), await slow.pass(productCode, { do: "uninstall", productCode });
      const forced = await nextForcedCode(productCode), ended = isFailure(forced) ? forcedFailure(forced) : await remove(record, forced ?? record.exitCode ?? 0);
      return finish(logPath, record.seconds, onProgress, ended);
    }
  };
  async function extract(installer, folder, path) {
    if (installer.kind !== "msi")
      return refused(1620, `${path} is no package of Windows Installer.`);
    const forced = await nextForcedCode((0,windows_path/* fileNameOf */.bV)(path));
    if (isFailure(forced))
      return forcedFailure(forced);
    try {
      return await extractPackage(installer, folder, parts.files), { exitCode: forced ?? 0, lines: [`Product: ${installer.product.name} -- Extracted to ${folder}.`] };
    } catch (error) {
      if (!(error instanceof host_error/* HostError */.dh))
        throw error;
      return refused(1603, faultLine(error), "Return value 3.");
    }
  }
  async function install(installer, given, path) {
    const forced = await nextForcedCode((0,windows_path/* fileNameOf */.bV)(path));
    if (isFailure(forced))
      return forcedFailure(forced);
    const refusedWith = await refusal(installer) ?? await withoutSource(parts, installer, path);
    if (refusedWith !== void 0)
      return refusedWith;
    const run = await nextRun(installer, given, path);
    if (run.does === "nothing")
      return { exitCode: run.exitCode, lines: [run.line] };
    const transaction = await begin(installer.product.name);
    try {
      const done = await perform(run.installer, run.properties, transaction);
      return await storage.effect("installer.install: commit", installer.product.name), await transaction.commit(), run.exitCode !== void 0 ? { exitCode: run.exitCode, lines: ["Return value 3."] } : { exitCode: forced ?? installer.exitCode ?? 0, lines: done };
    } catch (error) {
      if (!(error instanceof host_error/* HostError */.dh))
        throw error;
      return await transaction.rollBack(), { exitCode: 1603, lines: [faultLine(error), "Return value 3."] };
    }
  }
  async function nextRun(installer, given, path) {
    const mishap = await takeNext("installersGoWrong", (0,windows_path/* fileNameOf */.bV)(path));
    return mishap === void 0 ? { does: "installs", installer, properties: given } : mishapRun(installer, given, mishap);
  }
  async function begin(subject) {
    return await storage.effect("installer: begin", subject), beginTransaction(server.path);
  }
  async function perform(installer, given, transaction) {
    const older = (await records()).find(({ product }) => product.upgradeCode === installer.product.upgradeCode);
    older !== void 0 && await takeAway(older, transaction);
    const properties = await resolveProperties(installer, given), installed = { files: [], registryValues: [], services: [], webApplications: [] };
    for (const action of installer.actions)
      await runInstallAction(action, properties, parts, transaction, installed);
    return await cachePackage(installer, windows, parts, transaction, installed), await register(installer, properties, installed), [`Product: ${installer.product.name} -- Installation completed successfully.`];
  }
  async function resolveProperties(installer, given) {
    const { fromRegistry, default: fallback } = installer.installFolder, value = (fromRegistry && (await parts.registry.readTree(fromRegistry.key, fromRegistry.view))?.[0])?.values.find(({ name }) => (0,same_text/* sameText */.QV)(name, fromRegistry?.value ?? ""))?.data, registered = value?.type === "string" || value?.type === "expandable-string" ? value.text : void 0, known = Object.entries(given).filter(([name]) => name in installer.properties), properties = { ...installer.properties, ...Object.fromEntries(known) }, folder = given.INSTALLFOLDER ?? registered ?? withProperties(fallback, properties);
    return { ...properties, INSTALLFOLDER: folder.replace(/\\+$/, "") };
  }
  async function register({ product, seconds }, properties, installed) {
    const key = `${uninstallKey}\\${product.productCode}`, view = product.architecture === "x64" ? "64" : "32", texts = {
      DisplayName: product.name,
      DisplayVersion: product.version,
      Publisher: product.publisher,
      InstallLocation: properties.INSTALLFOLDER ?? "",
      UninstallString: `MsiExec.exe /X${product.productCode}`
    };
    for (const [name, text] of Object.entries(texts))
      await parts.registry.writeValue(key, view, { name, data: { type: "string", text } });
    await parts.registry.writeValue(key, view, { name: "WindowsInstaller", data: { type: "dword", number: 1 } });
    const record = { product, ...installed, seconds }, bytes = Buffer.from(`${JSON.stringify(record, null, 2)}
`, "utf8");
    await storage.replace("installer.register", product.name, recordPath(product.productCode), bytes);
  }
  async function remove(record, exitCode) {
    const transaction = await begin(record.product.name);
    try {
      const left = await takeAway(record, transaction);
      return await storage.effect("installer.uninstall: commit", record.product.name), await transaction.commit(), {
        exitCode: left.length > 0 ? 3010 : exitCode,
        lines: left.map((path) => `Info 1903. ${path} is in use.`)
      };
    } catch (error) {
      if (!(error instanceof host_error/* HostError */.dh))
        throw error;
      return await transaction.rollBack(), { exitCode: 1603, lines: [faultLine(error), "Return value 3."] };
    }
  }
  async function takeAway(record, transaction) {
    const gone = (name) => record.services.some((own) => (0,same_text/* sameText */.QV)(own, name));
    await parts.services.replaceAll((all) => all.filter(({ name }) => !gone(name)));
    const left = [];
    for (const path of record.files)
      await transaction.remember(await parts.realPath(path)), await parts.files.remove(path).catch((error) => {
        if (!(error instanceof host_error/* HostError */.dh && error.code === "in-use"))
          throw error;
        left.push(path);
      }), await removeEmptyFolders(path);
    for (const { key, view: view2, name } of record.registryValues)
      await parts.registry.removeValue(key, view2, name);
    for (const { siteId, path } of record.webApplications)
      await parts.webServer.removeApplication(siteId, path);
    const view = record.product.architecture === "x64" ? "64" : "32";
    return await parts.registry.removeKey(`${uninstallKey}\\${record.product.productCode}`, view), await forgetPackage(record.product.productCode, parts), await storage.effect("installer.unregister", record.product.name), await (0,promises_.rm)(recordPath(record.product.productCode), { force: !0 }), left;
  }
  async function removeEmptyFolders(path) {
    const folder = path.slice(0, path.lastIndexOf("\\"));
    (0,windows_path/* samePath */.Eb)(folder, cacheFolder(windows)) || folder.split("\\").length < 3 || await parts.files.stat(folder) === void 0 || (await parts.files.list(folder)).length > 0 || (await parts.files.remove(folder), await removeEmptyFolders(folder));
  }
  async function refusal(installer) {
    const { product } = installer;
    if (architecture === "x86" && product.architecture === "x64")
      return refused(1633, "Processor type.");
    const all = await records();
    if (all.some((one) => one.product.productCode === product.productCode && one.product.version !== product.version))
      return refused(1638, "Another version of this product is already installed.");
    const rival = all.find((one) => one.product.upgradeCode === product.upgradeCode);
    if (rival !== void 0 && (0,compare_versions/* compareVersions */.Zy)(rival.product.version, product.version) > 0)
      return refused(1603, "A newer version is already installed.", "Return value 3.");
    for (const condition of installer.launchConditions ?? [])
      if (!await isMet(condition, all))
        return refused(1603, condition.message, "Return value 3.");
  }
  async function isMet(condition, all) {
    return condition.check === "product-absent" ? !all.some(({ product }) => product.upgradeCode === condition.upgradeCode) : (await parts.registry.readTree(condition.key, condition.view))?.[0]?.values.some(({ name }) => (0,same_text/* sameText */.QV)(name, condition.value)) ?? !1;
  }
  async function records() {
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(server.path, "installed-products")).catch(() => []);
    return (await Promise.all(names.filter((name) => name.endsWith(".json")).map((name) => server.readJson(`installed-products/${name}`, server_schema/* installedProductSchema */.Z1)))).filter((record) => record !== void 0);
  }
  async function recordOf(productCode) {
    return (await records()).find(({ product }) => product.productCode.toUpperCase() === productCode.toUpperCase());
  }
  function recordPath(productCode) {
    return (0,external_node_path_.join)(server.path, "installed-products", `${productCode}.json`);
  }
  function nextForcedCode(name) {
    return takeNext("installerExitCodes", name);
  }
  async function takeNext(list, name) {
    const faults2 = await server.faults(), lists = faults2[list] ?? {}, key = Object.keys(lists).find((one) => (0,same_text/* sameText */.QV)(one, name)), [next, ...rest] = key === void 0 ? [] : lists[key] ?? [];
    if (key === void 0 || next === void 0)
      return;
    const changed = { ...faults2, [list]: { ...lists, [key]: rest } }, bytes = Buffer.from(`${JSON.stringify(changed, null, 2)}
`, "utf8");
    return await storage.replace("installer: next fault", name, (0,external_node_path_.join)(server.path, "faults.json"), bytes), next;
  }
}
async function openPackage({ files }, path) {
  try {
    return parsePackage(await files.read(path), path);
  } catch (error) {
    if (!(error instanceof host_error/* HostError */.dh))
      throw error;
    return refused(error.code === "not-a-package" ? 1620 : 1619, error.message);
  }
}
async function withoutSource({ files }, { externalFiles = [] }, path) {
  for (const name of externalFiles)
    if (await files.stat((0,windows_path/* joinPath */.uJ)((0,windows_path/* folderOf */.yS)(path), name)) === void 0)
      return refused(1603, `Error 1311. Source file not found: ${name}.`, "Return value 3.");
}
function refused(exitCode, ...lines) {
  return { exitCode, lines };
}
function isFailure(code) {
  return code !== void 0 && ![0, 1641, 3010].includes(code);
}
function forcedFailure(exitCode) {
  return { exitCode, lines: [`faults.json of the rehearsal asks for ${exitCode}.`] };
}

;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/rehearsal-web-server.js




const rehearsal_web_server_fileName = "web-server.json";
const settingsByDefault = {
  authentication: { anonymous: !0, basic: !1, windows: !1, impersonation: !1 },
  sslFlags: []
};
function createRehearsalWebServer(server, storage, faults) {
  const readFile = () => server.readJson(rehearsal_web_server_fileName, server_facts_schema/* webServerSchema */.zx);
  async function change(operation, subject, work) {
    const state = await readFile();
    if (state === void 0)
      throw new host_error/* HostError */.dh("not-found", subject, "IIS is not installed on this server.");
    const bytes = Buffer.from(`${JSON.stringify(work(state), null, 2)}
`, "utf8");
    await storage.replace(operation, subject, (0,external_node_path_.join)(server.path, rehearsal_web_server_fileName), bytes);
  }
  return {
    async read() {
      const state = await readFile();
      return state !== void 0 && await faults.webServer("IIS"), state && { ...state, sites: state.sites.map(withoutSettings) };
    },
    async readSettings(site, path) {
      await faults.webServer(`${site}${path}`, "settings");
      const application = (await readFile())?.sites.find(({ name }) => (0,same_text/* sameText */.QV)(name, site))?.applications.find((one) => (0,same_text/* sameText */.QV)(one.path, path));
      if (application === void 0)
        throw noApplication(site, path);
      return application.settings ?? settingsByDefault;
    },
    async createApplicationPool(pool) {
      await faults.webServer(pool.name), await change("webServer.createApplicationPool", pool.name, (state) => {
        if (state.applicationPools.some(({ name }) => (0,same_text/* sameText */.QV)(name, pool.name)))
          throw new host_error/* HostError */.dh("already-exists", pool.name, `The application pool ${pool.name} exists already.`);
        return { ...state, applicationPools: [...state.applicationPools, { ...pool, state: "started" }] };
      });
    },
    async removeApplicationPool(name) {
      await faults.webServer(name);
      const state = await readFile();
      if (!state?.applicationPools.some((pool) => (0,same_text/* sameText */.QV)(pool.name, name)))
        return;
      const user = state.sites.flatMap(({ applications }) => applications).find(({ applicationPool }) => (0,same_text/* sameText */.QV)(applicationPool, name));
      if (user !== void 0)
        throw new host_error/* HostError */.dh("in-use", name, `The application pool ${name} is used by ${user.path}.`, {
          holder: user.path
        });
      await change("webServer.removeApplicationPool", name, (current) => ({
        ...current,
        applicationPools: current.applicationPools.filter((pool) => !(0,same_text/* sameText */.QV)(pool.name, name))
      }));
    },
    async configureApplication(site, path, settings) {
      await faults.webServer(`${site}${path}`), await change("webServer.configureApplication", `${site}${path}`, (state) => {
        const pool = settings.applicationPool;
        if (pool !== void 0 && !state.applicationPools.some(({ name }) => (0,same_text/* sameText */.QV)(name, pool)))
          throw new host_error/* HostError */.dh("not-found", pool, `There is no application pool ${pool}.`);
        return withSites(state, (one) => (0,same_text/* sameText */.QV)(one.name, site) ? withApplication(one, path, settings) : one, site);
      });
    },
    addApplication: (siteId, application) => change("webServer.addApplication", application.path, (state) => withSites(state, (site) => site.id === siteId ? { ...site, applications: [...without(site, application.path), application] } : site, `site ${siteId}`)),
    removeApplication: (siteId, path) => change("webServer.removeApplication", path, (state) => ({
      ...state,
      sites: state.sites.map((site) => site.id === siteId ? { ...site, applications: without(site, path) } : site)
    }))
  };
}
function withSites(state, work, subject) {
  const sites = state.sites.map(work);
  if (sites.every((site, index) => site === state.sites[index]))
    throw new host_error/* HostError */.dh("not-found", subject, `IIS has no ${subject}.`);
  return { ...state, sites };
}
function withoutSettings(site) {
  return { ...site, applications: site.applications.map(({ settings: _settings, ...application }) => application) };
}
function noApplication(site, path) {
  return new host_error/* HostError */.dh("not-found", `${site}${path}`, `The site ${site} has no application ${path}.`);
}
function withApplication(site, path, change) {
  if (!site.applications.some((one) => (0,same_text/* sameText */.QV)(one.path, path)))
    throw noApplication(site.name, path);
  const applications = site.applications.map((one) => (0,same_text/* sameText */.QV)(one.path, path) ? { ...one, ...change } : one);
  return { ...site, applications };
}
function without(site, path) {
  return site.applications.filter((one) => !(0,same_text/* sameText */.QV)(one.path, path));
}

;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/rehearsal-network.js





function createRehearsalNetwork(server, files, clock) {
  async function answer(asked, fault) {
    const web = await server.readJson("web-server.json", server_facts_schema/* webServerSchema */.zx), found = await isPublishing(server) ? listening(web, asked) : void 0;
    if (web === void 0 || found === void 0)
      return rehearsal_network_refused(asked);
    const status = await statusOf(web, found.site, asked, files), isSecure = asked.url.protocol === "https:";
    return { outcome: "answered", status, ...isSecure ? { tls: tlsOf(found.binding, clock, fault) } : {} };
  }
  return {
    async open(request) {
      const asked = askedOf(request), fault = ((await server.faults()).webAddresses ?? []).find(({ address }) => (0,same_text/* sameText */.QV)(address, `${asked.host}:${asked.port}`));
      return fault?.shows === "refused" ? rehearsal_network_refused(asked) : fault?.shows === "no-answer" ? { outcome: "no-answer", why: "timed-out", reason: `no answer within ${request.timeLimitSeconds} seconds` } : request.address !== void 0 || await isOwnName(server, asked.host) ? answer(asked, fault) : answerOfOther(server, asked, clock, fault);
    }
  };
}
function askedOf({ url: text, credentials }) {
  const url = new URL(text), port = url.port === "" ? url.protocol === "https:" ? "443" : "80" : url.port;
  return { url, host: url.hostname.replace(/^\[|\]$/g, ""), port, hasCredentials: credentials !== void 0 };
}
function rehearsal_network_refused({ host, port }) {
  return { outcome: "no-answer", why: "refused", reason: `connect ECONNREFUSED ${host}:${port}` };
}
async function isPublishing(server) {
  const publishing = ((await server.readJson("services.json", server_schema/* rehearsalServicesSchema */.j_))?.services ?? []).find(({ name }) => (0,same_text/* sameText */.QV)(name, "W3SVC"));
  return publishing === void 0 || publishing.state === "running";
}
async function isOwnName(server, host) {
  const { name, domain } = server.machine.machine, bound = ((await server.readJson("web-server.json", server_facts_schema/* webServerSchema */.zx))?.sites ?? []).flatMap(({ bindings }) => bindings.map((binding) => partsOf(binding).host)), fullName = domain === void 0 ? [] : [`${name}.${domain}`];
  return ["localhost", "127.0.0.1", name, ...fullName, ...bound].some((own) => own !== "" && (0,same_text/* sameText */.QV)(own, host));
}
function answerOfOther({ machine }, asked, clock, fault) {
  if (!machine.reachable.some((one) => (0,same_text/* sameText */.QV)(one, `${asked.host}:${asked.port}`)))
    return { outcome: "not-tried", reason: `A rehearsal knows nothing of ${asked.host}:${asked.port}.` };
  const status = asked.hasCredentials ? 200 : 401, tls = asked.url.protocol === "https:" ? { tls: tlsOf(void 0, clock, fault) } : {};
  return { outcome: "answered", status, ...tls };
}
function partsOf({ information }) {
  const [, port = "", host = ""] = /^.*:(\d+):([^:]*)$/.exec(information) ?? [];
  return { port, host };
}
function listening(web, { url, host, port }) {
  const all = (web?.sites ?? []).filter(({ state }) => state === "started").flatMap((site) => site.bindings.map((binding) => ({ site, binding, ...partsOf(binding) }))).filter((one) => `${one.binding.protocol}:` === url.protocol && one.port === port);
  return all.find((one) => (0,same_text/* sameText */.QV)(one.host, host)) ?? all.find((one) => one.host === "");
}
async function statusOf(web, site, { url, hasCredentials }, files) {
  const path = decodeURIComponent(url.pathname), application = applicationAt(site, path);
  if (application === void 0)
    return 404;
  const { settings = settingsByDefault, applicationPool } = application;
  return web.applicationPools.find(({ name }) => (0,same_text/* sameText */.QV)(name, applicationPool))?.state !== "started" ? 503 : url.protocol === "http:" && settings.sslFlags.includes("Ssl") ? 403 : !settings.authentication.anonymous && !hasCredentials ? 401 : await hasPage(application, path, files) ? 200 : 404;
}
function applicationAt({ applications }, path) {
  const holds = (one) => one.path === "/" || (0,same_text/* sameText */.QV)(one.path, path) || (0,same_text/* beginsWithText */.eM)(path, `${one.path}/`);
  return applications.filter(holds).sort((a, b) => b.path.length - a.path.length)[0];
}
async function hasPage({ path, physicalPath }, asked, files) {
  const folder = physicalPath.replace(/%SystemDrive%/i, "C:"), below = asked.slice(path === "/" ? 1 : path.length + 1).replaceAll("/", "\\"), page = below === "" ? folder : (0,windows_path/* joinPath */.uJ)(folder, below);
  try {
    return await files.stat(page) !== void 0;
  } catch {
    return !1;
  }
}
const daysMilliseconds = 24 * 3600 * 1e3;
function tlsOf(binding, clock, fault) {
  const days = fault?.shows === "expired-certificate" ? -1 : 365, validTo = new Date(clock.now().getTime() + days * daysMilliseconds).toISOString(), problem = fault && {
    "expired-certificate": "CERT_HAS_EXPIRED",
    "untrusted-certificate": "UNABLE_TO_VERIFY_LEAF_SIGNATURE"
  }[fault.shows];
  return {
    protocol: fault?.shows === "tls-1.0-only" ? "TLSv1" : "TLSv1.2",
    certificate: {
      thumbprint: binding?.certificateThumbprint ?? "",
      validTo,
      namesHost: fault?.shows !== "certificate-of-another-name",
      ...problem === void 0 ? {} : { problem }
    }
  };
}

var registration_file = __webpack_require__(20009);
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/rehearsal-registry.js






const rehearsal_registry_fileName = "registry/HKEY_LOCAL_MACHINE.reg", software = "HKEY_LOCAL_MACHINE\\SOFTWARE\\", redirected = `${software}Wow6432Node\\`;
function createRehearsalRegistry(server, storage, faults) {
  const path = (0,external_node_path_.join)(server.path, rehearsal_registry_fileName), isX64 = server.machine.machine.architecture === "x64";
  let last;
  const read = async () => {
    const bytes = await (0,promises_.readFile)(path);
    return (last === void 0 || !last.bytes.equals(bytes)) && (last = { bytes, keys: (0,registration_file/* parseRegistrationFile */.Dg)((0,registration_file/* decodeRegistrationFile */.ei)(bytes, rehearsal_registry_fileName), rehearsal_registry_fileName) }), last.keys;
  }, write = (operation, key, keys) => storage.replace(operation, key, path, Buffer.from((0,registration_file/* formatRegistrationFile */.Tl)(keys), "utf8")), stored = (key, view) => isX64 && view === "32" ? toRedirected(key) : key, shown = (key, view) => isX64 && view === "32" ? fromRedirected(key) : key, registry = {
    async readTree(key, view) {
      const wanted = stored(key, view);
      await faults.registry(wanted);
      const found = (await read()).filter(({ path: at }) => (0,host_registry/* isAtOrBelowKey */.b)(at, wanted));
      if (found.length !== 0)
        return withParents(found, wanted).map(({ path: at, values }) => ({ path: shown(at, view), values }));
    },
    async writeValue(key, view, value) {
      await faults.registry(stored(key, view)), await write("registry.writeValue", key, withValues(await read(), stored(key, view), [value]));
    },
    async exportKey(key, view) {
      const tree = await registry.readTree(key, view);
      if (tree === void 0)
        throw new host_error/* HostError */.dh("not-found", key, `The registry key ${key} does not exist.`);
      return (0,registration_file/* encodeRegistrationFile */.AZ)((0,registration_file/* formatRegistrationFile */.Tl)(tree));
    },
    async importKey(file, view) {
      const added = (0,registration_file/* parseRegistrationFile */.Dg)((0,registration_file/* decodeRegistrationFile */.ei)(file, "registration file"), "registration file");
      for (const { path: at } of added)
        await faults.registry(stored(at, view));
      const merged = added.reduce((keys, one) => withValues(keys, stored(one.path, view), one.values), await read());
      await write("registry.importKey", added[0]?.path ?? "", merged);
    },
    async removeValue(key, view, name) {
      const at = stored(key, view);
      await faults.registry(at);
      const keys = (await read()).map((one) => (0,same_text/* sameText */.QV)(one.path, at) ? { ...one, values: one.values.filter((value) => !(0,same_text/* sameText */.QV)(value.name, name)) } : one);
      await write("registry.removeValue", key, keys);
    },
    async removeKey(key, view) {
      const at = stored(key, view);
      await faults.registry(at), await write("registry.removeKey", key, (await read()).filter(({ path: found }) => !(0,host_registry/* isAtOrBelowKey */.b)(found, at)));
    }
  };
  return registry;
}
function withParents(keys, top) {
  const seen = new Set(keys.map(({ path }) => path.toLowerCase())), missing = (path) => path.length < top.length || seen.has(path.toLowerCase()) ? [] : (seen.add(path.toLowerCase()), [...missing(parentOf(path)), { path, values: [] }]);
  return keys.flatMap((key) => [...missing(parentOf(key.path)), key]);
}
function parentOf(path) {
  return path.slice(0, path.lastIndexOf("\\"));
}
function withValues(keys, path, values) {
  const existing = keys.find((key) => (0,same_text/* sameText */.QV)(key.path, path));
  if (existing === void 0)
    return [...keys, { path, values }];
  const kept = existing.values.filter((old) => !values.some(({ name }) => (0,same_text/* sameText */.QV)(name, old.name)));
  return keys.map((key) => key === existing ? { ...key, values: [...kept, ...values] } : key);
}
function toRedirected(key) {
  return (0,same_text/* beginsWithText */.eM)(`${key}\\`, software) && !(0,same_text/* beginsWithText */.eM)(`${key}\\`, redirected) ? `${redirected}${key.slice(software.length)}`.replace(/\\$/, "") : key;
}
function fromRedirected(key) {
  return (0,same_text/* beginsWithText */.eM)(key, redirected) ? `${software}${key.slice(redirected.length)}` : key;
}

;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/rehearsal-services.js




const rehearsal_services_fileName = "services.json";
function createRehearsalServices(server, storage, clock, faults) {
  const all = async () => (await server.readJson(rehearsal_services_fileName, server_schema/* rehearsalServicesSchema */.j_))?.services ?? [], save = (operation, subject, services) => storage.replace(operation, subject, (0,external_node_path_.join)(server.path, rehearsal_services_fileName), Buffer.from(`${JSON.stringify({ services }, null, 2)}
`, "utf8"));
  async function become(name, state, timeLimitSeconds) {
    await faults.services(name);
    const services = await all(), service = services.find((one) => (0,same_text/* sameText */.QV)(one.name, name));
    if (service === void 0)
      throw new host_error/* HostError */.dh("not-found", name, `There is no service ${name}.`);
    if (service.state === state)
      return;
    if (state === "stopped" ? service.neverStops : service.neverStarts || service.startType === "disabled")
      throw await clock.sleep(timeLimitSeconds * 1e3), rehearsal_services_refused(name, state, timeLimitSeconds);
    await clock.sleep(1e3), await save(state === "stopped" ? "services.stop" : "services.start", name, services.map((one) => one === service ? { ...one, state } : one));
  }
  return {
    async list() {
      return await faults.services("services"), (await all()).map(withoutRehearsalFields);
    },
    stop: (name, timeLimitSeconds) => become(name, "stopped", timeLimitSeconds),
    start: (name, timeLimitSeconds) => become(name, "running", timeLimitSeconds),
    async requestStart(name, timeLimitSeconds) {
      (await all()).some((one) => (0,same_text/* sameText */.QV)(one.name, name) && one.neverStarts === !0) || await become(name, "running", timeLimitSeconds);
    },
    replaceAll: async (change) => save("services.change", rehearsal_services_fileName, change(await all()))
  };
}
function rehearsal_services_refused(name, state, seconds) {
  const verb = state === "stopped" ? "stop" : "start";
  return new host_error/* HostError */.dh("timed-out", name, `The service ${name} did not ${verb} within ${seconds} seconds.`);
}
function withoutRehearsalFields({ holds: _h, neverStops: _p, neverStarts: _s, ...service }) {
  return service;
}

var server_folder = __webpack_require__(99851);
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/storage.js




function createStorage(hook, watch) {
  let number = 0, death;
  const effect = async (operation, subject) => {
    if (death !== void 0)
      throw death;
    await watch?.(), number += 1;
    try {
      await hook?.({ number, operation, subject });
    } catch (error) {
      throw death = error, error;
    }
  };
  return {
    effect,
    async replace(operation, subject, realPath, bytes) {
      await effect(operation, subject), await (0,promises_.mkdir)((0,external_node_path_.dirname)(realPath), { recursive: !0 });
      const write = () => (0,small_files/* replaceFile */.fR)(realPath, bytes, () => effect(`${operation}: into place`, subject));
      await write().catch((error) => (0,host_error/* isMissing */.b2)(error) ? write() : Promise.reject(error));
    }
  };
}

;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/rehearsal-host.js






















async function createRehearsalHost(folder, options = {}) {
  const server = await (0,server_folder/* openServerFolder */.O)((0,external_node_path_.resolve)(folder));
  await rollBackUnfinished(server.path);
  const clock = await createRehearsalClock(server.path, options.startTime), watch = await watchAvailability(server, clock);
  await watch?.();
  const storage = createStorage(options.onEffect, watch), faults = createProgramFaults(server, storage, clock), files = createRehearsalFiles(server, storage, clock, faults), registry = createRehearsalRegistry(server, storage, faults), services = createRehearsalServices(server, storage, clock, faults), webServer = createRehearsalWebServer(server, storage, faults), installer = createRehearsalInstaller(server, storage, clock, faults, { files, registry, services, webServer, realPath: (path) => locate(server.path, path) });
  return await installer.isAtWork(), {
    kind: "rehearsal",
    clock,
    files,
    installer,
    machine: {
      async facts() {
        const { machine } = server.machine, isAdministrator = machine.isAdministrator && !(await server.faults()).notAdministrator;
        return { ...machine, isAdministrator, ...await faults.powerShellFacts() };
      },
      canReach: async (host, port) => server.machine.reachable.includes(`${host}:${port}`)
    },
    network: createRehearsalNetwork(server, files, clock),
    processes: createRehearsalProcesses(server.machine.machine.name, options, server.machine.processes),
    registry,
    services,
    webServer,
    letGo: () => installer.letGo()
  };
}
function createRehearsalProcesses(server, options, open = []) {
  const { isProcessRunning, processId = process.pid } = options;
  return {
    machine: `${server} (rehearsal on ${(0,external_node_os_.hostname)()})`,
    currentId: processId,
    isRunning: async (id) => (isProcessRunning ?? isRunningHere)(id),
    // Numbers that were invented for a test have no start.
    startOf: async (id) => isProcessRunning !== void 0 || id === options.processId ? void 0 : readStart(id),
    list: async () => open
  };
}
function isRunningHere(id) {
  try {
    return process.kill(id, 0), !0;
  } catch (error) {
    return (0,host_error/* systemErrorCode */.vq)(error) === "EPERM";
  }
}
const ticksPerSecond = 100;
async function readStart(id) {
  try {
    const boot = (await (0,promises_.readFile)("/proc/sys/kernel/random/boot_id", "utf8")).trim(), uptime = Number((await (0,promises_.readFile)("/proc/uptime", "utf8")).split(" ")[0]), fields = (await (0,promises_.readFile)(`/proc/${id}/stat`, "utf8")).replace(/^.*\) /s, "").split(" "), ticks = Number(fields[19]);
    if (!Number.isSafeInteger(ticks) || Number.isNaN(uptime))
      return;
    const at = Date.now() - (uptime - ticks / ticksPerSecond) * 1e3;
    return { at: new Date(at).toISOString(), mark: `${boot}/${ticks}` };
  } catch (error) {
    if ((0,host_error/* systemErrorCode */.vq)(error) !== void 0)
      return;
    throw error;
  }
}
const rehearsal_host_fileName = "availability.jsonl";
async function watchAvailability(server, clock) {
  const path = (0,external_node_path_.join)(server.path, rehearsal_host_fileName), written = await (0,promises_.readFile)(path, "utf8").catch((error) => {
    if (!(0,host_error/* isMissing */.b2)(error))
      throw error;
  });
  if (written === void 0)
    return;
  const known = /* @__PURE__ */ new Map();
  for (const line of written.split(`
`).filter((text) => text !== "")) {
    const { at: _at, ...state } = JSON.parse(line);
    known.set(keyOf(state), state);
  }
  async function look() {
    const at = clock.now().toISOString(), now = new Map((await statesOf(server)).map((state) => [keyOf(state), state])), changed = [...[...known.values()].filter((state) => !now.has(keyOf(state))).map(withoutIt), ...now.values()].filter((state) => !(0,external_node_util_.isDeepStrictEqual)(known.get(keyOf(state)), state));
    for (const state of changed)
      known.set(keyOf(state), state);
    await (0,promises_.appendFile)(path, changed.map((state) => `${JSON.stringify({ at, ...state })}
`).join(""));
  }
  let last = Promise.resolve();
  return () => (last = last.then(look, look), last);
}
function keyOf(state) {
  return "service" in state ? `service ${state.service.toLowerCase()}` : state.application.toLowerCase();
}
function withoutIt(state) {
  return "service" in state ? { service: state.service, state: "absent" } : unreachable(state.application, "absent");
}
function unreachable(application, why) {
  return { application, reachable: !1, why };
}
async function statesOf(server) {
  const services = (await server.readJson("services.json", server_schema/* rehearsalServicesSchema */.j_))?.services ?? [], web = await server.readJson("web-server.json", server_facts_schema/* webServerSchema */.zx), publishing = services.find(({ name }) => (0,same_text/* sameText */.QV)(name, "W3SVC")), isPublishing = publishing === void 0 || publishing.state === "running", applications = (web?.sites ?? []).flatMap((site) => site.applications.map((application) => ({ site, application })));
  return [
    ...services.map(({ name, state }) => ({ service: name, state })),
    ...await Promise.all(applications.map((one) => applicationState(server, isPublishing, web, one)))
  ];
}
async function applicationState(server, isPublishing, web, { site, application }) {
  const name = `${site.name}${application.path}`, pool = web?.applicationPools.find((one) => (0,same_text/* sameText */.QV)(one.name, application.applicationPool));
  if (!isPublishing)
    return unreachable(name, "W3SVC does not run");
  if (site.state !== "started")
    return unreachable(name, "the site is stopped");
  if (pool?.state !== "started")
    return unreachable(name, "the application pool does not run");
  const configuration = await configurationOf(server, application), { settings = settingsByDefault, applicationPool } = application;
  return { application: name, reachable: !0, configuration, settings, applicationPool };
}
async function configurationOf(server, { physicalPath }) {
  try {
    const bytes = await (0,promises_.readFile)(await locate(server.path, (0,windows_path/* joinPath */.uJ)(physicalPath, "web.config")));
    return (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
  } catch {
    return "absent";
  }
}
const runsOnMilliseconds = 6e5;
async function createRehearsalClock(folder, startTime) {
  const keeper = (0,external_node_path_.join)(folder, "server.json");
  let ahead = startTime === void 0 ? await aheadBy(keeper) : 0;
  const now = () => new Date((startTime?.getTime() ?? Date.now()) + ahead);
  return ahead > 0 && await keepTime(keeper, now()), {
    now,
    minutesAheadOfUtc: machine/* minutesAheadHere */.n,
    async sleep(milliseconds) {
      ahead += milliseconds, startTime === void 0 && await keepTime(keeper, now());
    }
  };
}
async function aheadBy(file) {
  try {
    const { mtimeMs, ctimeMs } = await (0,promises_.stat)(file);
    return Date.now() < mtimeMs + runsOnMilliseconds ? Math.max(0, mtimeMs - ctimeMs) : 0;
  } catch (error) {
    if ((0,host_error/* isMissing */.b2)(error))
      return 0;
    throw error;
  }
}
async function keepTime(file, time) {
  await (0,promises_.utimes)(file, time, time).catch(() => {
  });
}


}),

99851:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openServerFolder)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var read_format = __webpack_require__(93706);
var user_error = __webpack_require__(83686);
var host_error = __webpack_require__(90614);
var dist = __webpack_require__(77934);
var fields = __webpack_require__(24541);
var written_fields = __webpack_require__(88415);
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/faults-schema.js



const faults_schema_text = dist/* string */.YjP(), windowsPath = dist/* pipe */.FsL(faults_schema_text, dist/* regex */.yGV(/^([A-Za-z]:|\\\\[^\\]+\\[^\\]+)\\/, "expected a path such as C:\\folder\\file")), path = (0,fields/* field */.ZZ)("Path on the server, as Windows writes it.", windowsPath), lockedFile = (0,written_fields/* writtenFields */.B)({
  path,
  holder: (0,fields/* field */.ZZ)("Name of the process that has it open.", faults_schema_text),
  seconds: (0,fields/* optional */.lq)("For how long after it was first opened; without it always.", dist/* number */.aig())
}), programFault = (0,written_fields/* writtenFields */.B)({
  times: (0,fields/* optional */.lq)("How often it fails, counting down; without it always.", dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf())),
  code: (0,fields/* optional */.lq)("As what it fails, by default refused; what is in-use is asked for again for a while.", dist/* picklist */.KIO(["refused", "access-denied", "in-use"])),
  words: (0,fields/* optional */.lq)("What the program writes.", faults_schema_text),
  only: (0,fields/* optional */.lq)("Of appcmd: the settings of applications alone, as with a damaged web.config.", dist/* literal */.euz("settings"))
}), webAddressFault = (0,written_fields/* writtenFields */.B)({
  address: (0,fields/* field */.ZZ)("host:port as an address names it, for example mfa1.contoso.local:443.", dist/* pipe */.FsL(faults_schema_text, dist/* regex */.yGV(/^[^\s/]+:\d+$/, "expected host:port, for example mfa1.contoso.local:443"))),
  shows: (0,fields/* field */.ZZ)("The error for every program that opens it.", dist/* picklist */.KIO([
    "refused",
    "no-answer",
    "expired-certificate",
    "untrusted-certificate",
    "certificate-of-another-name",
    "tls-1.0-only"
  ]))
}), mishap = (0,written_fields/* writtenFields */.B)({
  ends: (0,fields/* field */.ZZ)("cancelled: 1602, nothing is installed. does-nothing: as where nobody ran the wizard. half-done: 1603, registered without files and services. elsewhere: at another place.", dist/* picklist */.KIO(["cancelled", "does-nothing", "half-done", "elsewhere"])),
  folder: (0,fields/* optional */.lq)("Of elsewhere: the folder.", faults_schema_text),
  siteId: (0,fields/* optional */.lq)("Of elsewhere: number of the site.", dist/* number */.aig()),
  virtualDirectory: (0,fields/* optional */.lq)("Of elsewhere: name of the virtual directory.", faults_schema_text)
}), count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1)), faults_schema_link = (0,written_fields/* writtenFields */.B)({
  milliseconds: (0,fields/* optional */.lq)("Real milliseconds that each request to the server takes.", count),
  breaksAfter: (0,fields/* optional */.lq)("After so many requests of a run the link is gone for the rest of it. At an even number the next request was made, and its answer was lost; at an odd one it was not made.", count)
});
const faultsSchema = (0,written_fields/* writtenFields */.B)({
  lockedFiles: (0,fields/* optional */.lq)("Files that a process other than a listed service has open.", (0,fields/* list */.p_)(lockedFile)),
  unreadableFiles: (0,fields/* optional */.lq)("Files that may not be read, by their paths.", (0,fields/* list */.p_)(windowsPath)),
  freeBytes: (0,fields/* optional */.lq)("Bytes that are free, by the letter of the drive. They count down as bytes are written.", dist/* pipe */.FsL(dist/* record */.g1P(dist/* pipe */.FsL(faults_schema_text, dist/* regex */.yGV(/^[A-Z]$/, "expected the letter of a drive, in upper case")), dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf())), dist/* readonly */.tBZ())),
  installerExitCodes: (0,fields/* optional */.lq)("Exit codes of the next runs, by file name of the package or by product code; 0 runs it for real.", dist/* pipe */.FsL(dist/* record */.g1P(faults_schema_text, (0,fields/* list */.p_)(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf()))), dist/* readonly */.tBZ())),
  installersGoWrong: (0,fields/* optional */.lq)("How the next runs of an installer go wrong, by file name of the package, with or without a wizard.", dist/* pipe */.FsL(dist/* record */.g1P(faults_schema_text, (0,fields/* list */.p_)(mishap)), dist/* readonly */.tBZ())),
  installerSeconds: (0,fields/* optional */.lq)("Real seconds that an installer takes, by file name of the package or by product code. It continues when the run is cut off.", dist/* pipe */.FsL(dist/* record */.g1P(faults_schema_text, dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0))), dist/* readonly */.tBZ())),
  notAdministrator: (0,fields/* optional */.lq)("True: the account of the runner is no administrator.", dist/* boolean */.zMY()),
  closedKeys: (0,fields/* optional */.lq)("Registry keys, as the 64-bit view shows them, that cannot be read or written with everything below.", (0,fields/* list */.p_)(dist/* pipe */.FsL(faults_schema_text, dist/* regex */.yGV(/^HKEY_LOCAL_MACHINE(\\|$)/i, "expected a key that begins with HKEY_LOCAL_MACHINE")))),
  appcmd: (0,fields/* optional */.lq)("appcmd.exe fails: IIS cannot be read or changed.", programFault),
  sc: (0,fields/* optional */.lq)("sc.exe fails: services cannot be listed, stopped or started.", programFault),
  webAddresses: (0,fields/* optional */.lq)("Web addresses that answer in another way, here or on another machine.", (0,fields/* list */.p_)(webAddressFault)),
  powerShell: (0,fields/* optional */.lq)("PowerShell is not started, is ended while it runs, or only reads and changes nothing.", dist/* picklist */.KIO(["refused", "killed", "constrained-language"])),
  link: (0,fields/* optional */.lq)("The link to a server that is reached from another machine (input server).", faults_schema_link)
});

var read_when_changed = __webpack_require__(84597);
var server_schema = __webpack_require__(80462);
var nearest_name = __webpack_require__(2088);
var same_text = __webpack_require__(36241);
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/strange-fault.js





const byPackage = ["installerExitCodes", "installersGoWrong", "installerSeconds"];
async function strangeFault(folder, { drives }, faults) {
  const drive = Object.keys(faults.freeBytes ?? {}).find((one) => !drives.some(({ letter }) => (0,same_text/* sameText */.QV)(letter, one)));
  if (drive !== void 0)
    return `field freeBytes.${drive}: this server has no drive ${drive}`;
  const packages = byPackage.flatMap((list2) => Object.keys(faults[list2] ?? {}).map((name2) => ({ list: list2, name: name2 }))).filter(({ name: name2 }) => /\.(msi|exe)$/i.test(name2));
  if (packages.length === 0)
    return;
  const known = await packageNames(folder), strange = packages.find(({ name: name2 }) => !known.some((one) => (0,same_text/* sameText */.QV)(one, name2)) && (0,nearest_name/* nearestName */.q)(name2, known) !== void 0);
  if (strange === void 0)
    return;
  const { list, name } = strange;
  return `field ${list}.${name}: no package of this server has that name${(0,nearest_name/* didYouMean */.a)(name, known)}`;
}
async function packageNames(folder) {
  const names = /* @__PURE__ */ new Set();
  for (const volumes of ["drives", "unc"])
    for (const file of await filesIn((0,external_node_path_.join)(folder, volumes))) {
      names.add((0,external_node_path_.basename)(file));
      const text = (await (0,promises_.readFile)(file)).toString("latin1");
      for (const [name] of text.matchAll(/[\w.-]+\.(?:msi|exe)\b/gi))
        names.add(name);
    }
  return [...names];
}
async function filesIn(folder) {
  try {
    return (await (0,promises_.readdir)(folder, { recursive: !0, withFileTypes: !0 })).filter((one) => one.isFile() && /\.(msi|exe)$/i.test(one.name)).map(({ parentPath, name }) => (0,external_node_path_.join)(parentPath, name));
  } catch (error) {
    if ((0,host_error/* isMissing */.b2)(error))
      return [];
    throw error;
  }
}

;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/server-folder.js









async function openServerFolder(path) {
  const machine = await readServerFile(path, "server.json", server_schema/* rehearsalMachineSchema */.i1);
  if (machine === void 0)
    throw notAServer(`${path} is not a rehearsal server: server.json is missing.`);
  const strange = await strangeFault(path, machine, await readFaults(path));
  if (strange !== void 0)
    throw invalidFaults((0,external_node_path_.join)(path, "faults.json"), strange);
  const known = /* @__PURE__ */ new Map();
  return {
    path,
    machine,
    readJson: (name, schema) => readServerFile(path, name, schema, known),
    faults: () => readFaults(path, known)
  };
}
async function readFaults(folder, known) {
  return await readFileAs(folder, "faults.json", faultsSchema, invalidFaults, known, read_format/* readWritten */.IL) ?? {};
}
function invalidFaults(file, what) {
  return new user_error/* UserError */.y("rehearsal-faults-invalid", `${file} is no list of faults: ${what}.`, "Correct the file; docs/reference/rehearsal-faults.schema.json describes it, and editors can check it.");
}
function readServerFile(folder, name, schema, known) {
  return readFileAs(folder, name, schema, (file, what) => notAServer(`${folder} is not a rehearsal server: ${file}: ${what}.`), known);
}
function notAServer(what) {
  return new user_error/* UserError */.y("not-a-rehearsal-server", what, "Give a folder like those in examples/servers.");
}
const bytesOf = (0,read_when_changed/* readWhenChanged */.f)((path) => (0,promises_.readFile)(path));
async function readFileAs(folder, name, schema, errorOf, known = /* @__PURE__ */ new Map(), read = read_format/* readFormatAsWritten */.hK) {
  const file = (0,external_node_path_.join)(folder, name);
  try {
    const bytes = await bytesOf(file), last = known.get(schema);
    if (last?.name === name && last.bytes.equals(bytes))
      return last.value;
    const value = read(schema, bytes, (what) => errorOf(file, what));
    return known.set(schema, { name, bytes, value }), value;
  } catch (cause) {
    if ((0,host_error/* isMissing */.b2)(cause))
      return;
    throw cause;
  }
}


}),

80462:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z1: () => (/* binding */ installedProductSchema),
  i1: () => (/* binding */ rehearsalMachineSchema),
  iM: () => (/* binding */ pathAttributesSchema),
  j_: () => (/* binding */ rehearsalServicesSchema)
});
var valibot_1 = __webpack_require__(77934);
var _base_format_fields_js_2 = __webpack_require__(24541);
var _server_facts_schema_js_0 = __webpack_require__(95056);



const text = valibot_1/* .string */ .YjP(), drive = (0,_base_format_fields_js_2/* .fields */ .OA)({
  letter: (0,_base_format_fields_js_2/* .field */ .ZZ)("Letter of the drive.", text),
  capacityBytes: (0,_base_format_fields_js_2/* .field */ .ZZ)("Bytes that it takes.", valibot_1/* .number */ .aig())
}), process = (0,_base_format_fields_js_2/* .fields */ .OA)({
  id: (0,_base_format_fields_js_2/* .field */ .ZZ)("Number of the process.", valibot_1/* .number */ .aig()),
  name: (0,_base_format_fields_js_2/* .field */ .ZZ)("File name of the program.", text),
  path: (0,_base_format_fields_js_2/* .optional */ .lq)("Path of the program.", text),
  session: (0,_base_format_fields_js_2/* .optional */ .lq)("Number of its session.", valibot_1/* .number */ .aig())
});
const rehearsalMachineSchema = (0,_base_format_fields_js_2/* .fields */ .OA)({
  format: (0,_base_format_fields_js_2/* .field */ .ZZ)("Version of the format.", valibot_1/* .literal */ .euz(1)),
  about: (0,_base_format_fields_js_2/* .field */ .ZZ)("What this server is an example of, and that it is a reconstruction.", text),
  machine: (0,_base_format_fields_js_2/* .field */ .ZZ)("What Windows reports about itself.", _server_facts_schema_js_0/* .machineFactsSchema */ .EE),
  drives: (0,_base_format_fields_js_2/* .field */ .ZZ)("Drives of the server.", (0,_base_format_fields_js_2/* .list */ .p_)(drive)),
  reachable: (0,_base_format_fields_js_2/* .field */ .ZZ)("Entries host:port that a connection reaches.", (0,_base_format_fields_js_2/* .list */ .p_)(text)),
  processes: (0,_base_format_fields_js_2/* .optional */ .lq)("Programs that somebody has open.", (0,_base_format_fields_js_2/* .list */ .p_)(process))
});
const service = (0,_base_format_fields_js_2/* .fields */ .OA)({
  ..._server_facts_schema_js_0/* .serviceEntries */ .oX,
  holds: (0,_base_format_fields_js_2/* .optional */ .lq)("Files that other processes cannot open while the service runs.", (0,_base_format_fields_js_2/* .list */ .p_)(text)),
  neverStops: (0,_base_format_fields_js_2/* .optional */ .lq)("True: it does not stop.", valibot_1/* .boolean */ .zMY()),
  neverStarts: (0,_base_format_fields_js_2/* .optional */ .lq)("True: it does not start.", valibot_1/* .boolean */ .zMY())
});
const rehearsalServicesSchema = (0,_base_format_fields_js_2/* .fields */ .OA)({ services: (0,_base_format_fields_js_2/* .field */ .ZZ)("Its services.", (0,_base_format_fields_js_2/* .list */ .p_)(service)) });
const view = valibot_1/* .picklist */ .KIO(["32", "64"]), installedProduct = (0,_base_format_fields_js_2/* .fields */ .OA)({
  name: (0,_base_format_fields_js_2/* .field */ .ZZ)("Name in Programs and Features.", text),
  version: (0,_base_format_fields_js_2/* .field */ .ZZ)("Its version.", text),
  publisher: (0,_base_format_fields_js_2/* .field */ .ZZ)("Its publisher.", text),
  productCode: (0,_base_format_fields_js_2/* .field */ .ZZ)("Product code.", text),
  upgradeCode: (0,_base_format_fields_js_2/* .field */ .ZZ)("Upgrade code.", text),
  architecture: (0,_base_format_fields_js_2/* .field */ .ZZ)("Processor type.", valibot_1/* .picklist */ .KIO(["x86", "x64"]))
});
const installedProductSchema = (0,_base_format_fields_js_2/* .fields */ .OA)({
  product: (0,_base_format_fields_js_2/* .field */ .ZZ)("The product.", installedProduct),
  files: (0,_base_format_fields_js_2/* .field */ .ZZ)("Its files.", (0,_base_format_fields_js_2/* .list */ .p_)(text)),
  registryValues: (0,_base_format_fields_js_2/* .field */ .ZZ)("Its registry values.", (0,_base_format_fields_js_2/* .list */ .p_)((0,_base_format_fields_js_2/* .fields */ .OA)({ key: text, view, name: text }))),
  services: (0,_base_format_fields_js_2/* .field */ .ZZ)("Its services.", (0,_base_format_fields_js_2/* .list */ .p_)(text)),
  webApplications: (0,_base_format_fields_js_2/* .field */ .ZZ)("Its web applications.", (0,_base_format_fields_js_2/* .list */ .p_)((0,_base_format_fields_js_2/* .fields */ .OA)({ siteId: valibot_1/* .number */ .aig(), path: text }))),
  seconds: (0,_base_format_fields_js_2/* .field */ .ZZ)("How long the removal takes.", valibot_1/* .number */ .aig()),
  exitCode: (0,_base_format_fields_js_2/* .optional */ .lq)("What the removal ends with after doing its work: 0 or 3010.", valibot_1/* .number */ .aig())
}), pathAttributesSchema = (0,_base_format_fields_js_2/* .fields */ .OA)({
  created: (0,_base_format_fields_js_2/* .optional */ .lq)("ISO 8601, UTC; by default when the file was made on this disk.", text),
  readOnly: (0,_base_format_fields_js_2/* .optional */ .lq)("Read-only.", valibot_1/* .boolean */ .zMY()),
  hidden: (0,_base_format_fields_js_2/* .optional */ .lq)("Hidden.", valibot_1/* .boolean */ .zMY()),
  system: (0,_base_format_fields_js_2/* .optional */ .lq)("A file of the system.", valibot_1/* .boolean */ .zMY())
});


}),

58087:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ patience),
  u: () => (/* binding */ retryWhileInUse)
});
var _host_error_js_0 = __webpack_require__(90614);

const firstPauseMilliseconds = 50, longestPauseMilliseconds = 1e3;
const patience = {
  /** Scanners and readers are done within moments. */
  reading: 5,
  /** Services keep their files open for up to a minute after they stopped. */
  changing: 60
};
async function retryWhileInUse(clock, limitSeconds, work) {
  const start = clock.now().getTime();
  for (let pause = firstPauseMilliseconds; ; pause = Math.min(pause * 2, longestPauseMilliseconds))
    try {
      return await work();
    } catch (error) {
      if (!isInUse(error))
        throw error;
      const waited = clock.now().getTime() - start, left = limitSeconds * 1e3 - waited;
      if (left <= 0)
        throw withWait(error, waited);
      await clock.sleep(Math.min(pause, left));
    }
}
function isInUse(error) {
  return error instanceof _host_error_js_0/* .HostError */ .dh && error.code === "in-use";
}
function withWait(error, milliseconds) {
  const { code, subject, message, holder } = error, waitedSeconds = Math.round(milliseconds / 1e3);
  return new _host_error_js_0/* .HostError */ .dh(code, subject, message, {
    cause: error.cause ?? error,
    waitedSeconds,
    ...holder === void 0 ? {} : { holder }
  });
}


}),

95056:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EE: () => (/* binding */ machineFactsSchema),
  dh: () => (/* binding */ serviceSchema),
  ht: () => (/* binding */ applicationSettingsSchema),
  oX: () => (/* binding */ serviceEntries),
  s5: () => (/* binding */ newPoolSchema),
  zx: () => (/* binding */ webServerSchema)
});
var valibot_0 = __webpack_require__(77934);
var _base_format_fields_js_1 = __webpack_require__(24541);


const text = valibot_0/* .string */ .YjP();
const machineFactsSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  name: (0,_base_format_fields_js_1/* .field */ .ZZ)("Name of the computer.", text),
  domain: (0,_base_format_fields_js_1/* .optional */ .lq)("DNS name of the domain; absent on a stand-alone server and where PowerShell does not answer.", text),
  operatingSystem: (0,_base_format_fields_js_1/* .field */ .ZZ)("Edition and version.", (0,_base_format_fields_js_1/* .fields */ .OA)({
    name: (0,_base_format_fields_js_1/* .field */ .ZZ)("For example Windows Server 2016 Standard.", text),
    version: (0,_base_format_fields_js_1/* .field */ .ZZ)("For example 10.0.14393.", text)
  })),
  architecture: (0,_base_format_fields_js_1/* .field */ .ZZ)("Processor type of Windows.", valibot_0/* .picklist */ .KIO(["x86", "x64"])),
  language: (0,_base_format_fields_js_1/* .field */ .ZZ)("Language of the system, for example de-DE.", text),
  bootTime: (0,_base_format_fields_js_1/* .field */ .ZZ)("Last start of Windows, ISO 8601 in UTC. A later value than before proves a restart.", text),
  account: (0,_base_format_fields_js_1/* .field */ .ZZ)("Account that took the inventory.", text),
  isAdministrator: (0,_base_format_fields_js_1/* .field */ .ZZ)("Whether it has administrator rights, with a full token.", valibot_0/* .boolean */ .zMY()),
  powerShell: (0,_base_format_fields_js_1/* .optional */ .lq)("Whether Windows PowerShell runs scripts of the suite. Absent in what older versions wrote.", valibot_0/* .variant */ .Oxt("answers", [
    (0,_base_format_fields_js_1/* .fields */ .OA)({
      answers: (0,_base_format_fields_js_1/* .field */ .ZZ)("It does.", valibot_0/* .literal */ .euz(!0)),
      version: (0,_base_format_fields_js_1/* .field */ .ZZ)("Its version.", text),
      languageMode: (0,_base_format_fields_js_1/* .field */ .ZZ)("FullLanguage, or what a policy allows.", text)
    }),
    (0,_base_format_fields_js_1/* .fields */ .OA)({ answers: (0,_base_format_fields_js_1/* .field */ .ZZ)("It does not.", valibot_0/* .literal */ .euz(!1)), reason: (0,_base_format_fields_js_1/* .field */ .ZZ)("Why it does not.", text) })
  ])),
  folders: (0,_base_format_fields_js_1/* .field */ .ZZ)("Where Windows stores things.", (0,_base_format_fields_js_1/* .fields */ .OA)({
    programData: (0,_base_format_fields_js_1/* .field */ .ZZ)("%ProgramData%.", text),
    programFiles: (0,_base_format_fields_js_1/* .field */ .ZZ)("%ProgramFiles%.", text),
    windows: (0,_base_format_fields_js_1/* .field */ .ZZ)("%SystemRoot%.", text)
  }))
}), serviceEntries = {
  name: (0,_base_format_fields_js_1/* .field */ .ZZ)("Name, as in sc.exe.", text),
  displayName: (0,_base_format_fields_js_1/* .field */ .ZZ)("Name, as in services.msc.", text),
  imagePath: (0,_base_format_fields_js_1/* .field */ .ZZ)("Command line of its program as registered, quotes and arguments included.", text),
  startType: (0,_base_format_fields_js_1/* .field */ .ZZ)("How it is started.", valibot_0/* .picklist */ .KIO(["automatic", "manual", "disabled"])),
  state: (0,_base_format_fields_js_1/* .field */ .ZZ)("Whether it runs.", valibot_0/* .picklist */ .KIO(["running", "stopped", "start-pending", "stop-pending", "paused"])),
  account: (0,_base_format_fields_js_1/* .field */ .ZZ)("Account that it runs under.", text),
  dependsOn: (0,_base_format_fields_js_1/* .field */ .ZZ)("Services that it needs.", (0,_base_format_fields_js_1/* .list */ .p_)(text))
}, serviceSchema = (0,_base_format_fields_js_1/* .fields */ .OA)(serviceEntries), applicationSettingsSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  authentication: (0,_base_format_fields_js_1/* .field */ .ZZ)("Which authentication is switched on.", (0,_base_format_fields_js_1/* .fields */ .OA)({
    anonymous: (0,_base_format_fields_js_1/* .field */ .ZZ)("Anonymous.", valibot_0/* .boolean */ .zMY()),
    basic: (0,_base_format_fields_js_1/* .field */ .ZZ)("Basic.", valibot_0/* .boolean */ .zMY()),
    windows: (0,_base_format_fields_js_1/* .field */ .ZZ)("Windows.", valibot_0/* .boolean */ .zMY()),
    impersonation: (0,_base_format_fields_js_1/* .field */ .ZZ)("ASP.NET impersonation.", valibot_0/* .boolean */ .zMY())
  })),
  sslFlags: (0,_base_format_fields_js_1/* .field */ .ZZ)("For example Ssl, SslNegotiateCert, SslRequireCert.", (0,_base_format_fields_js_1/* .list */ .p_)(text))
});
const webApplicationSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  path: (0,_base_format_fields_js_1/* .field */ .ZZ)("Virtual path, beginning with a slash; the site's root application is a slash alone.", text),
  physicalPath: (0,_base_format_fields_js_1/* .field */ .ZZ)("Folder of its content; empty for an application without a root directory.", text),
  applicationPool: (0,_base_format_fields_js_1/* .field */ .ZZ)("Name of its pool.", text),
  settings: (0,_base_format_fields_js_1/* .optional */ .lq)("Settings that an uninstall loses; only settings of the product are read.", applicationSettingsSchema),
  settingsProblem: (0,_base_format_fields_js_1/* .optional */ .lq)("Why they could not be read.", text)
}), bindingSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  protocol: (0,_base_format_fields_js_1/* .field */ .ZZ)("http, https or another one.", text),
  information: (0,_base_format_fields_js_1/* .field */ .ZZ)("Address:port:host name, as in *:443:mfa.contoso.com.", text),
  certificateThumbprint: (0,_base_format_fields_js_1/* .optional */ .lq)("Thumbprint of the certificate, upper-case hexadecimal; https only.", text)
}), siteSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  name: (0,_base_format_fields_js_1/* .field */ .ZZ)("Name, as in IIS Manager.", text),
  id: (0,_base_format_fields_js_1/* .field */ .ZZ)("Number of the site.", valibot_0/* .pipe */ .FsL(valibot_0/* .number */ .aig(), valibot_0/* .integer */ .ndf())),
  state: (0,_base_format_fields_js_1/* .field */ .ZZ)("Whether it is started.", valibot_0/* .picklist */ .KIO(["started", "stopped"])),
  bindings: (0,_base_format_fields_js_1/* .field */ .ZZ)("Where it listens.", (0,_base_format_fields_js_1/* .list */ .p_)(bindingSchema)),
  applications: (0,_base_format_fields_js_1/* .field */ .ZZ)("Its applications.", (0,_base_format_fields_js_1/* .list */ .p_)(webApplicationSchema))
}), poolEntries = {
  name: (0,_base_format_fields_js_1/* .field */ .ZZ)("Name.", text),
  managedRuntimeVersion: (0,_base_format_fields_js_1/* .field */ .ZZ)(".NET CLR version; empty for none.", valibot_0/* .picklist */ .KIO(["v2.0", "v4.0", ""])),
  pipelineMode: (0,_base_format_fields_js_1/* .field */ .ZZ)("Managed pipeline mode.", valibot_0/* .picklist */ .KIO(["Integrated", "Classic"])),
  enable32Bit: (0,_base_format_fields_js_1/* .field */ .ZZ)('"Enable 32-Bit Applications".', valibot_0/* .boolean */ .zMY()),
  identity: (0,_base_format_fields_js_1/* .field */ .ZZ)("Account that it runs under.", (0,_base_format_fields_js_1/* .fields */ .OA)({
    type: (0,_base_format_fields_js_1/* .field */ .ZZ)("Kind of account.", valibot_0/* .picklist */ .KIO(["ApplicationPoolIdentity", "NetworkService", "LocalService", "LocalSystem", "SpecificUser"])),
    userName: (0,_base_format_fields_js_1/* .optional */ .lq)("Name of the account, for SpecificUser. Passwords are never read.", text)
  }))
};
const newPoolSchema = (0,_base_format_fields_js_1/* .fields */ .OA)(poolEntries);
const applicationPoolSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  ...poolEntries,
  state: (0,_base_format_fields_js_1/* .field */ .ZZ)("Whether it is started.", valibot_0/* .picklist */ .KIO(["started", "stopped"]))
}), certificateSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  thumbprint: (0,_base_format_fields_js_1/* .field */ .ZZ)("Its thumbprint, upper-case hexadecimal.", text),
  names: (0,_base_format_fields_js_1/* .field */ .ZZ)("The names of hosts in it.", (0,_base_format_fields_js_1/* .list */ .p_)(text))
});
const webServerSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  version: (0,_base_format_fields_js_1/* .field */ .ZZ)("For example 10.0.", text),
  sites: (0,_base_format_fields_js_1/* .field */ .ZZ)("Its sites.", (0,_base_format_fields_js_1/* .list */ .p_)(siteSchema)),
  applicationPools: (0,_base_format_fields_js_1/* .field */ .ZZ)("Its application pools.", (0,_base_format_fields_js_1/* .list */ .p_)(applicationPoolSchema)),
  certificates: (0,_base_format_fields_js_1/* .optional */ .lq)("Certificates of https bindings without a host name, as far as they could be read.", (0,_base_format_fields_js_1/* .list */ .p_)(certificateSchema))
});


}),

10958:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D4: () => (/* binding */ withFile),
  EW: () => (/* binding */ readSmallFile),
  Z1: () => (/* binding */ partialOf),
  fR: () => (/* binding */ replaceFile),
  vd: () => (/* binding */ writeSmallFile)
});
var node_crypto_0 = __webpack_require__(77598);
var node_fs_1 = __webpack_require__(73024);
var node_fs_promises_2 = __webpack_require__(51455);
var node_path_3 = __webpack_require__(76760);
var _host_error_js_4 = __webpack_require__(90614);





const smallFileSize = 256 * 1024;
function readSmallFile(path) {
  const file = (0,node_fs_1.openSync)(path, "r");
  try {
    const stats = (0,node_fs_1.fstatSync)(file);
    if (stats.size > smallFileSize)
      return;
    const buffer = Buffer.allocUnsafe(stats.size + 1), size = readUpTo(file, buffer);
    return size === buffer.length ? void 0 : { bytes: buffer.subarray(0, size), stats };
  } finally {
    (0,node_fs_1.closeSync)(file);
  }
}
function readUpTo(file, buffer) {
  for (let size = 0; ; ) {
    const read = (0,node_fs_1.readSync)(file, buffer, size, buffer.length - size, size);
    if (size += read, read === 0 || size === buffer.length)
      return size;
  }
}
function writeSmallFile(path, bytes, modified) {
  const file = openMakingFolders(path);
  try {
    for (let done = 0; done < bytes.length; )
      done += (0,node_fs_1.writeSync)(file, bytes, done);
    (0,node_fs_1.futimesSync)(file, modified, modified);
  } finally {
    (0,node_fs_1.closeSync)(file);
  }
  return { sha256: (0,node_crypto_0.hash)("sha256", bytes, "hex"), size: bytes.length };
}
function openMakingFolders(path) {
  try {
    return (0,node_fs_1.openSync)(path, "w");
  } catch (error) {
    if ((0,_host_error_js_4/* .systemErrorCode */ .vq)(error) !== "ENOENT")
      throw error;
    return (0,node_fs_1.mkdirSync)((0,node_path_3.dirname)(path), { recursive: !0 }), (0,node_fs_1.openSync)(path, "w");
  }
}
async function withFile(path, flags, work) {
  const file = await (0,node_fs_promises_2.open)(path, flags);
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}
const partialOf = (path) => `${path}.partial`;
async function replaceFile(path, bytes, beforeInPlace = async () => {
}) {
  await withFile(partialOf(path), "w", async (file) => {
    await file.writeFile(bytes), await file.sync();
  }), await beforeInPlace(), await (0,node_fs_promises_2.rename)(partialOf(path), path);
}


}),

69113:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OA: () => (/* binding */ writeHashing),
  Xe: () => (/* binding */ piecesOf),
  f4: () => (/* binding */ writeAll)
});
var node_crypto_0 = __webpack_require__(77598);

const pieceSize = 256 * 1024, writtenBetweenFlushes = 64 * 1024 * 1024;
async function writeHashing(target, pieces, before) {
  const hash = (0,node_crypto_0.createHash)("sha256"), flushes = flushesBehind(target);
  let size = 0;
  try {
    for await (const piece of pieces) {
      await before(piece);
      const written = writeAll(target, piece);
      hash.update(piece), await written, size += piece.length, flushes.wrote(piece.length);
    }
  } finally {
    await flushes.end();
  }
  return flushes.throwFault(), { sha256: hash.digest("hex"), size };
}
function flushesBehind(target) {
  let unflushed = 0, running, fault;
  return {
    wrote(bytes) {
      unflushed += bytes, !(unflushed < writtenBetweenFlushes || running !== void 0) && (unflushed = 0, running = target.datasync().then(() => {
        running = void 0;
      }, (error) => {
        running = void 0, fault ??= error;
      }));
    },
    async end() {
      await running;
    },
    throwFault() {
      if (fault !== void 0)
        throw fault;
    }
  };
}
async function* piecesOf(source) {
  const length = Math.min(pieceSize, (await source.stat()).size + 1);
  let [current, next] = [Buffer.allocUnsafe(length), Buffer.allocUnsafe(length)], reading = source.read(current, 0, length);
  try {
    for (; ; ) {
      const { bytesRead } = await reading;
      if (bytesRead === 0)
        return;
      const piece = current.subarray(0, bytesRead);
      reading = source.read(next, 0, length), [current, next] = [next, current], yield piece;
    }
  } finally {
    await reading.catch(() => {
    });
  }
}
async function writeAll(target, piece) {
  for (let done = 0; done < piece.length; )
    done += (await target.write(piece, done)).bytesWritten;
}


})

};
