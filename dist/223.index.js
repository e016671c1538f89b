export const id = 223;
export const ids = [223];
export const modules = {

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

93783:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  createWindowsHost: () => (/* binding */ createWindowsHost)
});
var node_os_0 = __webpack_require__(48161);
var _host_error_js_1 = __webpack_require__(90614);
var _machine_js_15 = __webpack_require__(69178);
var _count_changes_js_2 = __webpack_require__(90934);
var _run_program_js_3 = __webpack_require__(37237);
var _windows_clock_js_14 = __webpack_require__(74823);
var _windows_files_js_4 = __webpack_require__(44539);
var _windows_folders_js_13 = __webpack_require__(2372);
var _windows_installer_js_5 = __webpack_require__(95390);
var _windows_machine_js_6 = __webpack_require__(74164);
var _windows_network_js_7 = __webpack_require__(63955);
var _windows_processes_js_8 = __webpack_require__(34104);
var _windows_registry_js_9 = __webpack_require__(91286);
var _windows_services_js_10 = __webpack_require__(24460);
var _windows_tools_js_11 = __webpack_require__(99250);
var _windows_web_server_js_12 = __webpack_require__(46793);
















async function createWindowsHost(options) {
  const { environment } = options, folders = { ...(0,_windows_folders_js_13/* .windowsFolders */ .L)(environment), temporary: (0,node_os_0.tmpdir)() }, ownClock = (0,_windows_clock_js_14/* .createWindowsClock */ .M)(), clock = options.clock ?? ownClock, architecture = architectureOf(environment), run = options.run ?? (0,_run_program_js_3/* .createRunProgram */ .s)(environment), oemCodePage = once(() => {
    const plainTools = (0,_windows_tools_js_11/* .createWindowsTools */ .J)(run, folders, async () => 437);
    return readOemCodePage((0,_windows_registry_js_9/* .createWindowsRegistry */ .r)(plainTools, architecture));
  }), tools = (0,_windows_tools_js_11/* .createWindowsTools */ .J)(run, folders, oemCodePage), registry = (0,_windows_registry_js_9/* .createWindowsRegistry */ .r)(tools, architecture);
  return (0,_count_changes_js_2/* .countChanges */ .x)({
    kind: "windows",
    clock: { ...clock, minutesAheadOfUtc: _machine_js_15/* .minutesAheadHere */ .n },
    files: (0,_windows_files_js_4/* .createWindowsFiles */ .T)(tools, clock, options.files),
    installer: (0,_windows_installer_js_5/* .createWindowsInstaller */ .yr)(tools, clock, oemCodePage, registry),
    machine: (0,_windows_machine_js_6/* .createWindowsMachine */ .p7)(tools, registry, clock, architecture, environment),
    network: (0,_windows_network_js_7/* .createWindowsNetwork */ .e)(),
    processes: (0,_windows_processes_js_8/* .createWindowsProcesses */ .jA)(tools, environment.COMPUTERNAME ?? ""),
    registry,
    services: (0,_windows_services_js_10/* .createWindowsServices */ .u)(tools, registry, clock, options.services),
    webServer: (0,_windows_web_server_js_12/* .createWindowsWebServer */ .j)(tools, registry, clock),
    letGo() {
      ownClock.letGo(), (0,_run_program_js_3/* .leavePrograms */ .x)();
    }
  });
}
function architectureOf(environment) {
  const processor = (environment.PROCESSOR_ARCHITEW6432 ?? environment.PROCESSOR_ARCHITECTURE ?? "").toUpperCase();
  if (processor === "AMD64")
    return "x64";
  if (processor === "X86")
    return "x86";
  const message = `This machine has the processor ${processor || "(unknown)"}; PhoneFactor and MFA Server exist for x86 and x64.`;
  throw new _host_error_js_1/* .HostError */ .dh("not-supported", "processor", message);
}
function once(work) {
  let result;
  return () => (result ??= work(), result);
}
const key = "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage";
async function readOemCodePage(registry) {
  const data = (await registry.readTree(key, "64").catch(() => {
  }))?.[0]?.values.find(({ name }) => name.toUpperCase() === "OEMCP")?.data, number = data?.type === "string" ? Number.parseInt(data.text, 10) : Number.NaN;
  return Number.isNaN(number) ? 437 : number;
}


})

};
