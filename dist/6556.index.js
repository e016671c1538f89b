export const id = 6556;
export const ids = [6556];
export const modules = {

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

77172:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openServer: () => (/* binding */ openServer),
  playServer: () => (/* binding */ playServer)
});

var external_node_os_ = __webpack_require__(48161);
var json = __webpack_require__(23868);
var user_error = __webpack_require__(83686);
var same_text = __webpack_require__(36241);
var external_node_crypto_ = __webpack_require__(77598);
var host_error = __webpack_require__(90614);
var count_changes = __webpack_require__(90934);
var power_shell = __webpack_require__(83875);
var run_program = __webpack_require__(37237);
var windows_clock = __webpack_require__(74823);
var windows_folders = __webpack_require__(2372);
var windows_installer = __webpack_require__(95390);
var windows_machine = __webpack_require__(74164);
var windows_network = __webpack_require__(63955);
var windows_processes = __webpack_require__(34104);
var windows_registry = __webpack_require__(91286);
var windows_services = __webpack_require__(24460);
var windows_tools = __webpack_require__(99250);
var windows_web_server = __webpack_require__(46793);
var promises_ = __webpack_require__(51455);
var program_refusal = __webpack_require__(43516);
var windows_path = __webpack_require__(85128);
;// CONCATENATED MODULE: ./lib/bundled/host/remote/detached-task.js




const taskName = "\\mfa-server-upgrade", marker = "mfa-server-upgrade", results = { running: 267009, notYetRun: 267011, queued: 267045 }, startSeconds = 120, firstPauseMilliseconds = 2e3, longestPauseMilliseconds = 15e3;
async function runDetached(options, request) {
  const { tools, clock } = options, nonce = options.newNonce();
  if ((await readTask(tools)).is === "running") {
    const message = `An installer that was started from elsewhere still runs on ${options.server}.`;
    throw new host_error/* HostError */.dh("still-running", request.program, message);
  }
  const end = clock.now().getTime() + request.timeLimitSeconds * 1e3;
  await startTask(options, request, nonce), request.onStart?.(0);
  const exitCode = await exitCodeOf(options, request, nonce, end);
  return await tools.text("schtasks.exe", ["/delete", "/tn", taskName, "/f"]).catch(asNothing), { exitCode, output: new Uint8Array(), errorOutput: new Uint8Array() };
}
async function isDetachedAtWork(tools) {
  return (await readTask(tools)).is === "running";
}
async function startTask({ tools, folder, runAs }, request, nonce) {
  const file = (0,windows_path/* joinPath */.uJ)(folder, `${nonce}.xml`);
  await (0,promises_.writeFile)(tools.local(file), Buffer.from(`\uFEFF${taskXml(request, nonce, runAs)}`, "utf16le"));
  for (const [what, args] of [
    ["made", ["/create", "/tn", taskName, "/xml", file, "/f"]],
    ["started", ["/run", "/tn", taskName]]
  ]) {
    const result = await tools.text("schtasks.exe", args);
    if (result.exitCode !== 0)
      throw (0,program_refusal/* programRefusal */.n)(request.program, `The scheduled task for ${request.program} was not ${what}`, result);
  }
}
async function exitCodeOf({ tools, clock, server }, request, nonce, end) {
  const begin = clock.now().getTime();
  for (let pause = firstPauseMilliseconds; ; pause = Math.min(pause * 1.5, longestPauseMilliseconds)) {
    await clock.sleep(pause);
    const state = await readTask(tools).catch(asNotReached), isLate = clock.now().getTime() >= end;
    if (state instanceof host_error/* HostError */.dh) {
      if (isLate)
        throw state;
      continue;
    }
    if (state.is === "absent" || !state.row.includes(nonce))
      throw new host_error/* HostError */.dh("refused", request.program, `The scheduled task for ${request.program} is gone on ${server}.`);
    if (state.is === "ended")
      return state.exitCode;
    if (state.is === "waiting" && clock.now().getTime() - begin > startSeconds * 1e3)
      throw new host_error/* HostError */.dh("refused", request.program, `Windows did not start the scheduled task on ${server}.`);
    if (isLate)
      throw await endedTask(tools, request);
  }
}
async function endedTask(tools, { program, timeLimitSeconds }) {
  const { exitCode } = await tools.text("schtasks.exe", ["/end", "/tn", taskName]), ending = exitCode === 0 ? "Its task was ended." : `Its task could not be ended (schtasks.exe: ${exitCode}).`;
  return new host_error/* HostError */.dh("timed-out", program, `${program} had not ended after ${timeLimitSeconds} seconds. ${ending}`);
}
async function readTask(tools) {
  const result = await tools.read("schtasks.exe", ["/query", "/tn", taskName, "/fo", "csv", "/v", "/nh"]);
  return taskStateIn(result);
}
function taskStateIn(result) {
  const row = result.output.split(/\r?\n/).find((line) => line.includes(marker));
  if (result.exitCode !== 0 || row === void 0) {
    const refusal = (0,program_refusal/* programRefusal */.n)("scheduled task", "The scheduled task of the installer could not be read", result);
    if (result.exitCode === 1 && refusal.code !== "access-denied")
      return { is: "absent" };
    throw refusal;
  }
  const fields = [...row.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = ""]) => text), code = Number.parseInt(fields[6] ?? "", 10);
  if (Number.isNaN(code))
    throw (0,program_refusal/* programRefusal */.n)("scheduled task", "The result of the scheduled task is no number", result);
  return code === results.running ? { is: "running", row } : [results.notYetRun, results.queued].includes(code) ? { is: "waiting", row } : { is: "ended", row, exitCode: code >>> 0 };
}
function taskXml({ program, arguments: given, timeLimitSeconds, workingFolder }, nonce, runAs) {
  const line = given.join(" ");
  if (/%[^%\s]+%|\$\(/.test(line)) {
    const message = `The arguments of ${program} have %\u2026% or $(\u2026), in place of which the scheduler puts something else.`;
    throw new host_error/* HostError */.dh("refused", program, message);
  }
  return [
    '<?xml version="1.0" encoding="UTF-16"?>',
    '<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">',
    `<RegistrationInfo><Description>${marker} ${nonce}</Description></RegistrationInfo>`,
    `<Principals><Principal id="Author">${principal(runAs)}<RunLevel>HighestAvailable</RunLevel></Principal></Principals>`,
    "<Settings><MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>",
    "<DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries><StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>",
    "<AllowHardTerminate>true</AllowHardTerminate><AllowStartOnDemand>true</AllowStartOnDemand>",
    // By default a task runs below the priority of everything else.
    `<ExecutionTimeLimit>PT${Math.ceil(timeLimitSeconds)}S</ExecutionTimeLimit><Priority>5</Priority></Settings>`,
    `<Actions Context="Author"><Exec><Command>${escaped(program)}</Command>`,
    ...line === "" ? [] : [`<Arguments>${escaped(line)}</Arguments>`],
    ...workingFolder === void 0 ? [] : [`<WorkingDirectory>${escaped(workingFolder)}</WorkingDirectory>`],
    "</Exec></Actions></Task>"
  ].join(`\r
`);
}
function principal(runAs) {
  return runAs === void 0 ? "<UserId>S-1-5-18</UserId>" : `<UserId>${escaped(runAs)}</UserId><LogonType>S4U</LogonType>`;
}
function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function asNotReached(error) {
  if (error instanceof host_error/* HostError */.dh && error.code === "server-not-reached")
    return error;
  throw error;
}
function asNothing(error) {
  if (!(error instanceof host_error/* HostError */.dh))
    throw error;
}

var windows_account = __webpack_require__(75286);
var language_tag = __webpack_require__(80118);
;// CONCATENATED MODULE: ./lib/bundled/host/remote/greet-server.js



const control = "HKLM\\SYSTEM\\CurrentControlSet\\Control", keys = {
  windows: "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion",
  codePage: `${control}\\Nls\\CodePage`,
  language: `${control}\\Nls\\Language`,
  product: `${control}\\ProductOptions`,
  timeZone: `${control}\\TimeZoneInformation`,
  network: "HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters"
}, startEvent = "*[System[Provider[@Name='Microsoft-Windows-Kernel-General'] and (EventID=12)]]";
async function greetServer(tools) {
  const query = async (key) => valuesIn(await tools.read("reg.exe", ["query", key])), [set, windows, codePage, language, timeZone, product, network, started, account] = await Promise.all([
    tools.read("cmd.exe", ["/u", "/d", "/c", "set"], { encoding: "utf-16" }),
    query(keys.windows),
    query(keys.codePage),
    query(keys.language),
    query(keys.timeZone),
    query(keys.product),
    query(keys.network),
    tools.read("wevtutil.exe", ["qe", "System", `/q:${startEvent}`, "/c:1", "/rd:true", "/f:xml"]),
    (0,windows_account/* readAccount */.G)(tools, {})
  ]), environment = environmentIn(set.output), oemCodePage = Number.parseInt(codePage.get("OEMCP") ?? "", 10), computerName = environment.COMPUTERNAME ?? "";
  return {
    computerName,
    domain: network.get("DOMAIN") || void 0,
    architecture: architectureIn(environment),
    operatingSystem: { name: windows.get("PRODUCTNAME") ?? "", version: versionIn(windows) },
    isDomainController: product.get("PRODUCTTYPE") === "LanmanNT",
    language: (0,language_tag/* languageTag */.x)(language.get("INSTALLLANGUAGE")),
    minutesAheadOfUtc: minutesAheadIn(timeZone),
    bootTime: bootTimeIn(started),
    oemCodePage: Number.isNaN(oemCodePage) ? void 0 : oemCodePage,
    account,
    isLocalAccount: account.name.toUpperCase().startsWith(`${computerName.toUpperCase()}\\`),
    folders: (0,windows_folders/* windowsFolders */.L)(environment)
  };
}
function valuesIn({ output }) {
  const found = [...output.matchAll(/^ {2,}(\S+)\s+REG_(\S+)[ \t]*(.*?)\r?$/gm)];
  return new Map(found.map(([, name = "", type, text = ""]) => {
    const number = type === "DWORD" ? String(Number(text.trim())) : text.trim();
    return [name.toUpperCase(), number];
  }));
}
function environmentIn(output) {
  const known = ["ProgramData", "ProgramFiles", "ProgramW6432", "SystemRoot", "windir"], spelled = new Map(known.map((name) => [name.toUpperCase(), name])), found = [...output.matchAll(/^([^=\r\n]+)=(.*?)\r?$/gm)].map(([, name = "", value = ""]) => {
    const upper = name.toUpperCase();
    return [spelled.get(upper) ?? upper, value];
  });
  return Object.fromEntries(found);
}
function architectureIn(environment) {
  const processor = (environment.PROCESSOR_ARCHITEW6432 ?? environment.PROCESSOR_ARCHITECTURE ?? "").toUpperCase();
  return processor === "AMD64" ? "x64" : processor === "X86" ? "x86" : void 0;
}
function versionIn(windows) {
  const [major, minor] = [windows.get("CURRENTMAJORVERSIONNUMBER"), windows.get("CURRENTMINORVERSIONNUMBER")];
  return `${major === void 0 ? windows.get("CURRENTVERSION") ?? "" : `${major}.${minor ?? "0"}`}.${windows.get("CURRENTBUILD") ?? ""}`;
}
function minutesAheadIn(timeZone) {
  const bias = timeZone.get("ACTIVETIMEBIAS");
  return bias === void 0 ? void 0 : 0 - (Number(bias) | 0);
}
function bootTimeIn({ exitCode, output }) {
  const [, time = ""] = /<Data Name=['"]StartTime['"]>([^<]+)</.exec(output) ?? [], at = Date.parse(time);
  return exitCode !== 0 || Number.isNaN(at) ? void 0 : new Date(at).toISOString();
}

var compare_versions = __webpack_require__(25748);
var program_text = __webpack_require__(89065);
;// CONCATENATED MODULE: ./lib/bundled/host/remote/winrs.js


const endpoints = {
  https: { transport: "https", port: 5986 },
  http: { transport: "http", port: 5985 }
};
function winrsStarter(tools, server, { transport, port }) {
  return (command, timeLimitSeconds) => tools.run({
    program: tools.systemProgram("winrs.exe"),
    arguments: [`-r:${transport}://${server}:${port}`, "-noprofile", command],
    timeLimitSeconds
  });
}
const kinds = /* @__PURE__ */ new Map([
  [5, "rights"],
  [2147942405, "rights"],
  [12175, "certificate"],
  [2147954575, "certificate"],
  // SEC_E_TARGET_UNKNOWN, SEC_E_WRONG_PRINCIPAL, SEC_E_NO_AUTHENTICATING_AUTHORITY, SEC_E_TIME_SKEW
  [2148074243, "name"],
  [2148074274, "name"],
  [2148074257, "name"],
  [2148074276, "name"],
  // ERROR_WSMAN_CANNOT_CONNECT, and time limits of the network.
  [2150858770, "no-answer"],
  [2150859046, "no-answer"],
  [12002, "no-answer"],
  [12029, "no-answer"],
  [12030, "no-answer"]
]);
async function winrsFault(result) {
  const said = (await Promise.all([result.errorOutput, result.output].map((bytes) => (0,program_text/* decodeProgramText */.w4)(bytes, "utf-8", 437)))).join(" ").trim().replace(/\s+/g, " ").slice(0, 500).replace(/\.$/, "");
  return { kind: kinds.get(result.exitCode) ?? kindInWords(said) ?? "refused", words: `winrs.exe ended with ${result.exitCode}${said === "" ? "" : `: ${said}`}` };
}
function kindInWords(words) {
  return [
    ...[...words.matchAll(/\b(?:0x)([0-9a-f]{8})\b/gi)].map(([, digits = ""]) => Number.parseInt(digits, 16)),
    ...[...words.matchAll(/(?<!\w)(12175|-?21\d{8})\b/g)].map(([text]) => Number(text) >>> 0)
  ].map((number) => kinds.get(number)).find((kind) => kind !== void 0);
}
function notReached(server, words, cause) {
  return new host_error/* HostError */.dh("server-not-reached", server, `${server} was not reached through remote management: ${words}.`, {
    cause
  });
}

;// CONCATENATED MODULE: ./lib/bundled/host/remote/reach-server.js




const sharePort = 445;
async function findEndpoint(server, probe) {
  if (!await probe.isKnown(server))
    throw nameUnknown(server);
  const { http, https } = endpoints, [secure, plain, shares] = await Promise.all([https.port, http.port, sharePort].map((port) => probe.port(server, port)));
  if (shares !== "open")
    throw portClosed(server, `TCP ${sharePort} (file and printer sharing)`, "File and Printer Sharing");
  const problem = secure === "open" ? await probe.certificateProblem(server, https.port) : void 0;
  if (secure === "open" && problem === void 0)
    return https;
  if (plain === "open")
    return http;
  throw problem !== void 0 ? certificateBad(server, https.port, problem) : plain === "closed" || secure === "closed" ? managementMissing(server) : portClosed(server, `TCP ${http.port} (or ${https.port} with TLS)`, "Windows Remote Management");
}
function nameUnknown(server) {
  return new user_error/* UserError */.y("server-name-unknown", `The name ${server} leads to no address from this machine.`, `Correct the input server, or see what the DNS has: nslookup ${server}. Nothing was touched.`);
}
function portClosed(server, port, group) {
  return new user_error/* UserError */.y("server-port-closed", `Nothing answers on ${server} at ${port} from this machine.`, `On ${server}, and for this machine alone: netsh advfirewall firewall set rule group="${group}" new enable=yes. See firewalls in between, too.`);
}
function certificateBad(server, port, problem) {
  return new user_error/* UserError */.y("server-certificate-untrusted", `The certificate of remote management on ${server}:${port} is not trusted by this machine: ${problem}.`, `Give it a certificate of your domain's authority, or allow Kerberos without TLS on ${server}: winrm quickconfig -transport:http.`);
}
function managementMissing(server, words) {
  return new user_error/* UserError */.y("remote-management-missing", `Remote management does not work on ${server}${words === void 0 ? ": nothing listens there" : `: ${words}`}.`, `Run on ${server}, as an administrator: winrm quickconfig -quiet.`);
}
function rightsMissing(server, words) {
  return new user_error/* UserError */.y("server-rights-missing", `The account of the runner has no administrator rights on ${server} over the network: ${words}.`, `Use a domain account or a group managed one (a local account is filtered over the network), and run on ${server}: net localgroup Administrators DOMAIN\\ACCOUNT /add (the group has another name in other languages of Windows).`);
}
const reach_server_parent = "C:\\Windows\\Temp", folderPrefix = "mfa-server-upgrade-", leftOverMilliseconds = 168 * 3600 * 1e3, largestDifferenceMilliseconds = 5 * 6e4;
async function prepareFolder(server, files, clock, nonce) {
  const folder = (0,windows_path/* joinPath */.uJ)(reach_server_parent, `${folderPrefix}${nonce}`);
  try {
    if (await files.glance(reach_server_parent) === void 0)
      throw shareMissing(server, `${reach_server_parent} was not found`);
    await removeLeftOver(files, clock), await files.createFolder(folder), await files.restrictToAdministrators(folder);
    const before = clock.now().getTime(), proof = (0,windows_path/* joinPath */.uJ)(folder, "proof.txt"), bytes = Buffer.from(`${nonce}\r
`, "ascii");
    await files.write(proof, bytes);
    const isSame = Buffer.from(await files.read(proof)).equals(bytes), found = await files.glance(proof);
    if (!isSame || found === void 0)
      throw shareMissing(server, "what was written was not read back");
    const difference = Date.parse(found.modified) - (before + clock.now().getTime()) / 2;
    if (Math.abs(difference) > largestDifferenceMilliseconds)
      throw clockDiffers(server, difference);
    return { folder, clockDifferenceMilliseconds: difference };
  } catch (error) {
    throw error instanceof host_error/* HostError */.dh ? ofShare(server, error) : error;
  }
}
async function removeLeftOver(files, clock) {
  const begins = `${reach_server_parent}\\${folderPrefix}`.toLowerCase();
  for (const { path, kind, modified } of await files.glanceInto(reach_server_parent)) {
    const isOurs = kind === "folder" && path.toLowerCase().startsWith(begins), isOld = clock.now().getTime() - Date.parse(modified) > leftOverMilliseconds;
    isOurs && isOld && await files.remove(path).catch(host_error/* undefinedWhereRefused */.CN);
  }
}
function ofShare(server, error) {
  return error.code === "access-denied" ? rightsMissing(server, error.message) : error.code === "not-found" ? shareMissing(server, error.message) : shareUnusable(server, error.message);
}
function shareMissing(server, words) {
  return new user_error/* UserError */.y("server-share-missing", `The administrative share \\\\${server}\\C$ is not there: ${words}`, `Run on ${server}: reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\LanmanServer\\Parameters /v AutoShareServer /t REG_DWORD /d 1 /f, then restart its service Server. Or share the root of the drive for administrators and give it as server-share.`);
}
function shareUnusable(server, words) {
  return new user_error/* UserError */.y("server-share-unusable", `The share of ${server} cannot be written as the suite needs it: ${words}`, `Free room on ${server}, or make the share writable, and run again. See both there: dir C:\\Windows\\Temp.`);
}
function clockDiffers(server, milliseconds) {
  const minutes = Math.abs(Math.round(milliseconds / 6e4));
  return new user_error/* UserError */.y("server-clock-differs", `The clock of ${server} is ${minutes} minutes ${milliseconds > 0 ? "ahead of" : "behind"} the clock of this machine.`, `Kerberos takes five minutes at most. Run on ${server}: w32tm /resync.`);
}

;// CONCATENATED MODULE: ./lib/bundled/host/remote/judge-greeting.js




const oldestWindows = "6.1.7601";
function judgeGreeting({ name, shortName }, greeting) {
  const { computerName, architecture, operatingSystem, domain, isDomainController, account } = greeting;
  if (!(0,same_text/* sameText */.QV)(computerName, shortName))
    throw new user_error/* UserError */.y("server-is-another", `Behind the name ${name} the computer ${computerName || "(without a name)"} answers: an alias, a cluster or a wrong address.`, "Give the name of the computer itself, of each node for a cluster. Nothing was changed.");
  if ((0,compare_versions/* compareVersions */.Zy)(operatingSystem.version, oldestWindows) < 0)
    throw unsupported(name, `it has ${operatingSystem.name} (${operatingSystem.version}), the oldest is ${oldestWindows}, Windows Server 2008 R2 with Service Pack 1`);
  if (architecture !== "x64")
    throw unsupported(name, "it is no 64-bit Windows");
  if (domain === void 0)
    throw unsupported(name, "it is a member of no domain, and without Kerberos it would need stored passwords and wider rights");
  if (isDomainController)
    throw unsupported(name, "it is a domain controller, which only accounts that rule the whole domain may change");
  if (greeting.isLocalAccount)
    throw rightsMissing(name, `${account.name} is an account of that server itself`);
  if (!account.isAdministrator)
    throw rightsMissing(name, `${account.name} is no administrator there`);
}
function unsupported(name, why) {
  return new user_error/* UserError */.y("server-not-supported", `The suite does not act on ${name} from another machine: ${why}.`, "Put a runner on the server itself where its Windows allows it, or do the upgrade there by hand. Nothing was changed.");
}

var external_node_dns_promises_ = __webpack_require__(71553);
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/bundled/host/remote/probe.js




const seconds = 5;
const networkProbe = {
  isKnown: (name) => (0,external_node_dns_promises_.lookup)(name).then(() => !0, () => !1),
  port(name, port) {
    return new Promise((resolve) => {
      const socket = (0,external_node_net_.connect)({ host: name, port, timeout: seconds * 1e3 }), end = (state) => {
        socket.destroy(), resolve(state);
      };
      socket.once("connect", () => end("open")), socket.once("timeout", () => end("silent")), socket.once("error", (error) => end((0,host_error/* systemErrorCode */.vq)(error) === "ECONNREFUSED" ? "closed" : "silent"));
    });
  },
  async certificateProblem(name, port) {
    const opened = await (0,windows_network/* createWindowsNetwork */.e)().open({ url: `https://${name}:${port}/wsman`, timeLimitSeconds: 20 });
    if (opened.outcome !== "answered")
      return opened.reason;
    if (opened.tls === void 0)
      return "no certificate was shown";
    const { namesHost, problem, validTo } = opened.tls.certificate;
    return namesHost ? problem === void 0 ? void 0 : `${problem} (valid to ${validTo})` : `it is not made out for ${name}`;
  }
};

var windows_files = __webpack_require__(44539);
;// CONCATENATED MODULE: ./lib/bundled/host/remote/remote-files.js




const keptMilliseconds = 5e3;
function createRemoteFiles(tools, clock, shares, options = {}) {
  const inner = (0,windows_files/* createWindowsFiles */.T)(tools, clock, options);
  return remoteFilesOn({ inner, shares, requireNoLink: linkRefusal(clock, shares) });
}
function remoteFilesOn(parts) {
  return { ...reading(parts), ...changing(parts) };
}
function reading(parts) {
  const { inner, shares } = parts, at = ofParents(parts), itself = ofAll(parts), seen = (entry) => ({ ...entry, path: shares.toServer(entry.path) });
  return {
    stat: (path) => at(path, async (share) => mapped(await inner.stat(share), seen)),
    glance: (path) => at(path, async (share) => mapped(await inner.glance(share), seen)),
    list: (path) => itself(path, async (share) => (await inner.list(share)).map(seen)),
    glanceInto: (path) => itself(path, async (share) => (await inner.glanceInto(share)).map(seen)),
    read: (path) => itself(path, (share) => inner.read(share)),
    readPieces: (path) => piecesOf(parts, path),
    digest: (path, onBytes) => itself(path, (share) => inner.digest(share, onBytes)),
    freeSpace: (path) => itself(path, (share) => inner.freeSpace(share)),
    securityDescriptors: (path) => itself(path, async (share) => {
      const { descriptors, refused } = await inner.securityDescriptors(share);
      return {
        descriptors: new Map([...descriptors].map(([one, text]) => [shares.toServer(one).toLowerCase(), text])),
        refused: refused.map((one) => inServersWords(shares, one))
      };
    }),
    localPath: (path) => inner.localPath(shares.toShare(path))
  };
}
function changing(parts) {
  const { inner, shares } = parts, at = ofParents(parts), itself = ofAll(parts), both = (from, to, work) => at(from, (source) => at(to, (target) => work(source, target))), all = async (paths, work) => {
    for (const path of paths)
      await parts.requireNoLink(path);
    return told(shares, () => work(paths.map(shares.toShare)));
  };
  return {
    write: (path, bytes) => itself(path, (share) => inner.write(share, bytes)),
    writePieces: (path, pieces, how) => itself(path, (share) => inner.writePieces(share, pieces, how)),
    copy: (from, to, onBytes, how) => itself(from, (source) => itself(to, (target) => inner.copy(source, target, onBytes, how))),
    flushFiles: (paths) => all(paths, (shared) => inner.flushFiles(shared)),
    flushFolder: (path) => itself(path, (share) => inner.flushFolder(share)),
    append: (path, bytes) => itself(path, (share) => inner.append(share, bytes)),
    createNew: (path, bytes) => itself(path, (share) => inner.createNew(share, bytes)),
    createFolder: (path) => itself(path, (share) => inner.createFolder(share)),
    rename: (from, to) => both(from, to, (source, target) => inner.rename(source, target)),
    remove: (path) => at(path, (share) => inner.remove(share)),
    restrictToAdministrators: (path) => itself(path, (share) => inner.restrictToAdministrators(share)),
    async putFacts(facts) {
      const paths = facts.map(({ path }) => path);
      return all(paths, async (shared) => {
        const onShare = facts.map((fact, index) => ({ ...fact, path: shared[index] ?? fact.path }));
        return (await inner.putFacts(onShare)).map((one) => inServersWords(shares, one));
      });
    }
  };
}
async function* piecesOf({ inner, shares, requireNoLink }, path) {
  await requireNoLink(path);
  try {
    yield* inner.readPieces(shares.toShare(path));
  } catch (error) {
    throw inWordsOfServer(shares, error);
  }
}
function ofParents({ shares, requireNoLink }) {
  return async (path, work) => {
    const { root, names } = (0,windows_path/* parseWindowsPath */.Yw)(path);
    return await requireNoLink([root, ...names.slice(0, -1)].join("\\")), told(shares, () => work(shares.toShare(path)));
  };
}
function ofAll({ shares, requireNoLink }) {
  return async (path, work) => (await requireNoLink(path), told(shares, () => work(shares.toShare(path))));
}
function mapped(value, map) {
  return value === void 0 ? void 0 : map(value);
}
function inServersWords(shares, fact) {
  return { ...fact, path: shares.toServer(fact.path), message: shares.toServer(fact.message) };
}
async function told(shares, work) {
  try {
    return await work();
  } catch (error) {
    throw inWordsOfServer(shares, error);
  }
}
function inWordsOfServer({ toServer }, error) {
  if (!(error instanceof host_error/* HostError */.dh))
    return error;
  const { code, subject, message, holder, waitedSeconds } = error;
  return new host_error/* HostError */.dh(code, toServer(subject), toServer(message), {
    cause: error,
    ...holder === void 0 ? {} : { holder },
    ...waitedSeconds === void 0 ? {} : { waitedSeconds }
  });
}
function linkRefusal(clock, { toShare }) {
  const plain = /* @__PURE__ */ new Map();
  return async (path) => {
    const { root, names } = (0,windows_path/* parseWindowsPath */.Yw)(path);
    if (root.startsWith("\\\\"))
      return;
    const now = clock.now().getTime();
    for (const [known, at] of plain)
      now - at > keptMilliseconds && plain.delete(known);
    for (const [index] of names.entries()) {
      const part = [root, ...names.slice(0, index + 1)].join("\\");
      if (plain.has(part.toLowerCase()))
        continue;
      const found = await (0,promises_.lstat)(toShare(part)).catch(() => {
      });
      if (found === void 0)
        return;
      if (found.isSymbolicLink())
        throw isLink(path, part);
      found.isDirectory() && plain.set(part.toLowerCase(), now);
    }
  };
}
function isLink(path, link) {
  const words = `${path} is not opened over the network: ${link} is a link, which leads elsewhere from here.`;
  return new host_error/* HostError */.dh("refused", path, `${words} Give the path behind the link.`);
}

var installer_service = __webpack_require__(26363);
;// CONCATENATED MODULE: ./lib/bundled/host/remote/remote-installer.js





function createRemoteInstaller(parts) {
  const { there, here, shares, registry, tools } = parts, read = async (path, work) => {
    try {
      return await work(shares.toShare(path));
    } catch (error) {
      throw inWordsOfServer(shares, error);
    }
  };
  return {
    identify: (path) => read(path, (share) => here.identify(share)),
    describe: (path) => read(path, (share) => here.describe(share)),
    isAtWork: () => isAtWork(registry, tools),
    async install(request) {
      const packagePath = await staged(parts, request.packagePath);
      return there.install({ ...withoutProcess(request), packagePath });
    },
    async extract(request) {
      const packagePath = await staged(parts, request.packagePath);
      return there.extract({ ...withoutProcess(request), packagePath });
    },
    uninstall: (request) => there.uninstall(withoutProcess(request)),
    async runSetup(request) {
      const setupPath = await staged(parts, request.setupPath);
      return there.runSetup({ ...withoutProcess(request), setupPath });
    }
  };
}
async function isAtWork(registry, tools) {
  const ofTask = isDetachedAtWork(tools).catch((error) => {
    if (!(error instanceof host_error/* HostError */.dh))
      throw error;
  }), [isBusy, isTaskRunning] = await Promise.all([(0,installer_service/* isInProgress */.L)(registry), ofTask]);
  return isBusy === !0 || isTaskRunning === !0 ? !0 : isBusy === void 0 || isTaskRunning === void 0 ? void 0 : !1;
}
function withoutProcess(request) {
  const { onStart } = request;
  return onStart === void 0 ? request : { ...request, onStart: () => onStart() };
}
async function staged({ here, files, folder }, path) {
  if (!path.startsWith("\\\\"))
    return path;
  const { externalFiles = [] } = await here.identify(path), beside = (0,windows_path/* folderOf */.yS)(path);
  for (const name of [(0,windows_path/* fileNameOf */.bV)(path), ...externalFiles]) {
    const copy = (0,windows_path/* joinPath */.uJ)(folder, "packages", name), { sha256 } = await files.copy((0,windows_path/* joinPath */.uJ)(beside, name), copy);
    if ((await files.digest(copy)).sha256 !== sha256)
      throw new host_error/* HostError */.dh("refused", copy, `${copy} is not what was copied there from ${beside}.`);
  }
  return (0,windows_path/* joinPath */.uJ)(folder, "packages", (0,windows_path/* fileNameOf */.bV)(path));
}

;// CONCATENATED MODULE: ./lib/bundled/host/remote/server-name.js



const longestComputerName = 15, longestLabel = 63, giveName = "Give the name of the computer, for example MFA1 or mfa1.contoso.com.";
function parseServerName(given, own) {
  const name = given.trim().replace(/\.$/, "");
  return formFault(name) ?? ownFault(name, own) ?? { name, shortName: shortNameOf(name) };
}
function requireServerName(given, own) {
  const named = parseServerName(given, own);
  if ("name" in named)
    return named;
  throw new user_error/* UserError */.y("server-name-invalid", `The input server is "${given}", which is no name to act on: ${named.refused}`, `${named.advice} Nothing was touched.`);
}
function shortNameOf(name) {
  return name.split(".")[0] ?? "";
}
function formFault(name) {
  const fault = (refused, advice = giveName) => ({ refused, advice });
  if (name === "")
    return fault("It is empty.");
  if (/[\\/]/.test(name))
    return fault("It is a path, or the name of a share; a share of a DFS is no computer.");
  if ((0,external_node_net_.isIP)(name.replace(/^\[|\]$/g, "")) !== 0)
    return fault("It is an address. Kerberos, which proves the server, knows names alone.");
  const labels = name.split("."), wrong = labels.find((label) => !/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i.test(label));
  return wrong !== void 0 ? fault(`A name has letters, digits and hyphens; "${wrong}" is none.`) : /^\d+$/.test(labels[0] ?? "") ? fault("A computer name is not made of digits alone.") : (labels[0] ?? "").length > longestComputerName ? fault(`A computer name has at most ${longestComputerName} characters.`) : labels.some((label) => label.length > longestLabel) ? fault(`A part of it has more than ${longestLabel} characters.`) : void 0;
}
function ownFault(name, own) {
  const leaveOut = "Leave out the input server: the action then works on the machine of its runner.";
  if ((0,same_text/* sameText */.QV)(name, "localhost"))
    return { refused: "It is this machine.", advice: leaveOut };
  if (own.domain !== void 0 && (0,same_text/* sameText */.QV)(name, own.domain))
    return { refused: "It is the name of the domain, behind which are its domain controllers.", advice: giveName };
  const domain = name.slice(shortNameOf(name).length + 1), isOwnDomain = domain === "" || own.domain === void 0 || (0,same_text/* sameText */.QV)(domain, own.domain);
  return (0,same_text/* sameText */.QV)(shortNameOf(name), own.computer) && isOwnDomain ? { refused: "It is this machine, on which the runner is.", advice: leaveOut } : void 0;
}

;// CONCATENATED MODULE: ./lib/bundled/host/remote/remote-network.js


const loopback = ["127.0.0.1", "::1", "localhost"];
function createRemoteNetwork(inner, server) {
  const isServers = ({ url, address }) => {
    const host = new URL(url).hostname;
    return address !== void 0 || loopback.includes(host) || (0,same_text/* sameText */.QV)(shortNameOf(host), shortNameOf(server));
  };
  return {
    async open(request) {
      if (!isServers(request))
        return { outcome: "not-tried", reason: `Whether ${server} reaches it cannot be seen from another machine.` };
      const { address, ...rest } = request, isOwn = address === void 0 || loopback.includes(address), opened = await inner.open({ ...rest, address: isOwn ? server : address });
      return opened.outcome !== "no-answer" || opened.why === "tls" ? opened : { outcome: "not-tried", reason: `It was opened from another machine than ${server}: ${opened.reason}` };
    }
  };
}
const canReachFromServer = async () => {
};

var file_faults = __webpack_require__(44227);
var lib = __webpack_require__(31748);
;// CONCATENATED MODULE: ./lib/bundled/host/remote/command-file.js


const longestLine = 8191, systemFolder = "%SystemRoot%\\System32";
const answerFile = (name, number, what) => `${name}-${number}.${what}`, begunFile = (name) => `${name}.begun`, doneFile = (name) => `${name}.done`;
function commandFile(file) {
  requirePlain(file.folder);
  const inFolder = (name) => `"${file.folder}\\${name}"`, lines = [
    "@echo off",
    "setlocal DisableDelayedExpansion EnableExtensions",
    `>${inFolder(begunFile(file.name))} echo ${file.nonce}`,
    ...file.codePage === void 0 ? [] : [`"${systemFolder}\\chcp.com" ${file.codePage} >nul`],
    // A program whose current folder is a folder keeps it from being removed.
    `cd /d "${systemFolder}"`,
    ...file.programs.flatMap((program, number) => {
      const answer = (what) => inFolder(answerFile(file.name, number, what));
      return [
        `>${answer("out")} 2>${answer("err")} <nul ${commandOf(program)}`,
        // Before `echo`: a digit right before `>` would be a handle.
        `>${answer("code")} echo %errorlevel%`
      ];
    }),
    `>${inFolder(doneFile(file.name))} echo ${file.nonce}`,
    "exit /b 0"
  ];
  for (const line of lines)
    requireShort(line);
  return encoded(`${lines.join(`\r
`)}\r
`, file.codePage);
}
function commandOf({ program, arguments: given, verbatim }) {
  if (program.includes('"'))
    throw refused(program, "The path of a program has no quotes.");
  const tail = verbatim ? given.join(" ") : given.map(quotedArgument).join(" ");
  for (const text of [program, tail])
    requirePrintable(text);
  const head = `"${program.replaceAll("%", "%%")}"`;
  return tail === "" ? head : `${head} ${shellQuoted(tail)}`;
}
function quotedArgument(argument) {
  return argument !== "" && !/[\s"]/.test(argument) ? argument : `"${argument.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, "$1$1")}"`;
}
function shellQuoted(tail) {
  return tail.replace(/[\^&|<>()"]/g, "^$&").replaceAll("%", "%%");
}
function requirePrintable(text) {
  if (/[\u0000-\u001f\u007f]/.test(text))
    throw refused(text.replace(/\p{Cc}/gu, "?"), "It has a control character, which no command file can contain.");
}
function requireShort(line) {
  if (line.length <= longestLine)
    return;
  const words = `It has ${line.length} characters as a line of a command file; cmd.exe takes ${longestLine}.`;
  throw refused(`${line.slice(0, 80)}\u2026`, words);
}
function requirePlain(folder) {
  if (!/^[a-z]:\\[a-z0-9\\_.-]+$/i.test(folder))
    throw new Error("The folder of command files has plain characters.");
}
function encoded(text, codePage) {
  const name = `cp${codePage ?? 437}`;
  if (/^[\x20-\x7e\r\n]*$/.test(text))
    return Buffer.from(text, "ascii");
  const page = codePage === 65001 ? "utf8" : name, bytes = codePage !== void 0 && lib.encodingExists(page) ? lib.encode(text, page) : void 0;
  if (bytes !== void 0 && lib.decode(bytes, page) === text)
    return bytes;
  const [odd = ""] = text.match(/[^\x20-\x7e\r\n]+/) ?? [];
  throw refused(odd, `The code page ${codePage ?? "of the server, not known yet,"} of its command line lacks it.`);
}
function refused(subject, why) {
  return new host_error/* HostError */.dh("refused", subject, `"${subject}" cannot be given to a program on the server: ${why}`);
}

;// CONCATENATED MODULE: ./lib/bundled/host/remote/remote-programs.js






const connectionSeconds = 30, secondsEach = 5, pausesWhereNothingBegan = [2, 5, 10, 20, 30], endByItselfSeconds = 120, pauseMilliseconds = 2e3, codesOfNoProgram = [1, 3, 9009];
function createRemotePrograms(options) {
  const gatherMilliseconds = options.gatherMilliseconds ?? 50;
  let readers = [], last = Promise.resolve();
  const inTurn = (batch) => {
    last = last.then(() => runBatch(options, batch()));
  }, takeReaders = () => {
    const taken = readers;
    return readers = [], taken;
  };
  return (request) => (refuseUnfit(request), new Promise((resolve, reject) => {
    const waiting = { request, resolve, reject };
    request.reads !== !0 ? inTurn(() => [waiting]) : readers.push(waiting) === 1 && setTimeout(() => inTurn(takeReaders), gatherMilliseconds);
  }));
}
function refuseUnfit({ program, input, environment, outlives }) {
  if (outlives === !0)
    throw new Error(`${program} outlives its shell: it is started by a scheduled task.`);
  if (input === void 0 && environment === void 0)
    return;
  const message = `${program} on the server is given neither input nor variables.`;
  throw new host_error/* HostError */.dh("not-supported", program, message);
}
async function runBatch(options, batch) {
  if (batch.length !== 0)
    try {
      let left = await withoutUnfit(options, batch);
      const isReading = batch.every(({ request }) => request.reads === !0);
      for (let attempt = 1; left.length > 0; attempt += 1) {
        const answered = await runOnce(options, left);
        if (answered.left.length === 0)
          return;
        if (!isReading || attempt === 2)
          throw answered.fault;
        left = answered.left;
      }
    } catch (error) {
      for (const { reject } of batch)
        reject(error);
    }
}
async function withoutUnfit({ folder, codePage }, batch) {
  const known = await codePage();
  return batch.filter(({ request, reject }) => {
    try {
      return commandFile({ folder, name: "x", nonce: "x", codePage: known, programs: [request] }), !0;
    } catch (error) {
      return reject(error), !1;
    }
  });
}
async function runOnce(options, batch) {
  const order = await orderOf(options, batch), left = [], answered = [];
  try {
    const fault = await startUntilBegun(options, order, batch);
    fault !== void 0 && await waitForTheEnd(options, order, batch);
    for (const [number, waiting] of batch.entries()) {
      const result = await answerOf(options, order, number);
      if (result === void 0) {
        left.push(waiting);
        continue;
      }
      const isProgramThere = await isThere(options, waiting.request.program, result);
      answered.push(() => settle(waiting, result, isProgramThere));
    }
    return { left, fault: fault ?? lost(options.server, batch) };
  } finally {
    await tidy(options, order);
    for (const one of answered)
      one();
  }
}
function settle({ request, resolve, reject }, result, isProgramThere) {
  isProgramThere ? resolve(result) : reject(new host_error/* HostError */.dh("not-found", request.program, `There is no program ${request.program}.`));
}
async function orderOf(options, batch) {
  const { folder, codePage, newNonce } = options, nonce = newNonce(), file = { folder, name: nonce, nonce, codePage: await codePage() }, bytes = commandFile({ ...file, programs: batch.map(({ request }) => request) });
  return { nonce, path: (0,windows_path/* joinPath */.uJ)(folder, `${nonce}.cmd`), bytes };
}
async function startUntilBegun(options, order, batch) {
  for (const pause of [...pausesWhereNothingBegan, void 0]) {
    await put(options, order);
    const fault = await startOnce(options, order.path, batch), failure = faultOf(options.server, fault);
    if (await isDone(options, order))
      return;
    if (await mayHaveBegun(options, order))
      return failure;
    if (fault.kind !== "no-answer" || pause === void 0)
      throw failure;
    if (await (0,promises_.rm)(options.local(order.path), { force: !0 }).catch((error) => {
      throw (0,file_faults/* asFileFault */.t)(error, order.path);
    }), await options.clock.sleep(pause * 1e3), await mayHaveBegun(options, order))
      return failure;
  }
  throw lost(options.server, batch);
}
async function put({ local }, { path, bytes }) {
  await (0,promises_.writeFile)(local(path), bytes).catch((error) => {
    throw (0,file_faults/* asFileFault */.t)(error, path);
  });
}
async function mayHaveBegun(options, { nonce }) {
  const names = await namesIn(options);
  return names === void 0 || names.includes(begunFile(nonce));
}
async function startOnce({ start }, path, batch) {
  const seconds = Math.max(...batch.map(({ request }) => request.timeLimitSeconds)) + connectionSeconds + batch.length * secondsEach;
  try {
    return await winrsFault(await start(path, seconds));
  } catch (error) {
    if (error instanceof host_error/* HostError */.dh && error.code === "timed-out")
      return { kind: "no-answer", words: error.message };
    throw error;
  }
}
function faultOf(server, { kind, words }) {
  return kind === "rights" ? new host_error/* HostError */.dh("access-denied", server, `${server} denies remote management to this account: ${words}.`) : notReached(server, words);
}
function lost(server, batch) {
  const names = batch.map(({ request }) => request.program).join(", ");
  return notReached(server, `what became of ${names} is not known`);
}
async function waitForTheEnd(options, order, batch) {
  const { clock } = options, longest = Math.max(...batch.map(({ request }) => request.timeLimitSeconds)), end = clock.now().getTime() + Math.min(longest, endByItselfSeconds) * 1e3;
  for (; clock.now().getTime() < end; ) {
    if (await isDone(options, order))
      return;
    await clock.sleep(pauseMilliseconds);
  }
}
async function namesIn({ folder, local }) {
  return (0,promises_.readdir)(local(folder)).catch(() => {
  });
}
async function isDone(options, { nonce }) {
  return (await bytesOf(options, doneFile(nonce)))?.toString("latin1").trim() === nonce;
}
async function answerOf(options, { nonce }, number) {
  const bytes = (what) => bytesOf(options, answerFile(nonce, number, what)), code = /^\s*(-?\d+)\s*\r?\n/.exec((await bytes("code"))?.toString("latin1") ?? "")?.[1];
  if (code === void 0)
    return;
  const [output, errorOutput] = await Promise.all([bytes("out"), bytes("err")]);
  if (!(output === void 0 || errorOutput === void 0))
    return { exitCode: Number(code) >>> 0, output, errorOutput };
}
async function bytesOf({ folder, local }, name) {
  return (0,promises_.readFile)(local((0,windows_path/* joinPath */.uJ)(folder, name))).catch(() => {
  });
}
async function isThere({ local }, program, { exitCode }) {
  if (!codesOfNoProgram.includes(exitCode))
    return !0;
  try {
    return await (0,promises_.lstat)(local(program)), !0;
  } catch (error) {
    return (0,host_error/* systemErrorCode */.vq)(error) !== "ENOENT";
  }
}
async function tidy(options, { nonce }) {
  const own = (await namesIn(options) ?? []).filter((name) => name.startsWith(`${nonce}.`) || name.startsWith(`${nonce}-`));
  for (const name of own)
    await (0,promises_.rm)(options.local((0,windows_path/* joinPath */.uJ)(options.folder, name)), { force: !0 }).catch(() => {
    });
}

;// CONCATENATED MODULE: ./lib/bundled/host/remote/share-path.js

function createServerShares(server, given = /* @__PURE__ */ new Map()) {
  const rootOf = (letter) => given.get(letter) ?? `\\\\${server}\\${letter}$`, roots = () => [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((letter) => [letter, rootOf(letter)]);
  return {
    toShare(path) {
      const { root, names } = (0,windows_path/* parseWindowsPath */.Yw)(path);
      if (root.startsWith("\\\\"))
        return path;
      const share = rootOf(root.slice(0, 1));
      return names.length === 0 ? `${share}\\` : [share, ...names].join("\\");
    },
    toServer(text) {
      return roots().reduce((known, [letter, share]) => replaced(known, share, `${letter}:`), text);
    }
  };
}
function replaced(text, share, drive) {
  const place = new RegExp(`${share.replace(/[$\\.+^*?()[\]{}|]/g, "\\$&")}(?![^\\\\/\\s"'.,:;)])`, "gi");
  return text.replace(place, () => drive);
}

;// CONCATENATED MODULE: ./lib/bundled/host/remote/remote-host.js





























const servicePauseMilliseconds = 3e3;
async function createRemoteHost(server, options) {
  const { environment } = options, named = requireServerName(server, namesOf(environment)), endpoint = await findEndpoint(named.name, options.probe ?? networkProbe), ownClock = (0,windows_clock/* createWindowsClock */.M)(), shares = createServerShares(named.name, options.shares), run = options.run ?? (0,run_program/* createRunProgram */.s)(environment), own = (0,windows_tools/* createWindowsTools */.J)(run, { ...(0,windows_folders/* windowsFolders */.L)(environment), temporary: (0,external_node_os_.tmpdir)() }, async () => 437), ownFiles = createRemoteFiles(own, ownClock, shares, options.files), prepared = await prepareFolder(named.name, ownFiles, ownClock, newNonce()), clock = shifted(ownClock, prepared.clockDifferenceMilliseconds), start = winrsStarter(own, named.name, endpoint);
  let codePage;
  const way = { server: named.name, folder: prepared.folder, local: shares.toShare, start, clock, newNonce }, onServer = createRemotePrograms({ ...way, codePage: async () => codePage });
  try {
    const told = await greeted(named.name, onServer, shares, prepared.folder);
    judgeGreeting(named, told);
    const greeting = { ...told, bootTime: told.bootTime ?? await askBootTime(named.name, own) };
    codePage = greeting.oemCodePage;
    const files = createRemoteFiles(own, clock, shares, options.files), actsFrom = environment.COMPUTERNAME ?? "", runAs = options.installerRun === "scheduled-task-as-runner" ? greeting.account.name : void 0, parts = { ...way, greeting, own, onServer, shares, files, actsFrom, runAs };
    return { ...hostOf(parts), close: () => takeAway(ownFiles, prepared.folder), letGo: () => letGo(ownClock) };
  } catch (error) {
    throw await takeAway(ownFiles, prepared.folder), error;
  }
}
function namesOf({ COMPUTERNAME: computer = "", USERDNSDOMAIN: domain }) {
  return { computer, ...domain ? { domain } : {} };
}
async function greeted(server, run, shares, folder) {
  const system = "C:\\Windows\\System32", folders = { windows: "C:\\Windows", system, programData: "", programFiles: "", temporary: folder };
  try {
    return await greetServer((0,windows_tools/* createWindowsTools */.J)(run, folders, async () => 437, reach(run, shares, system)));
  } catch (error) {
    throw error instanceof host_error/* HostError */.dh ? error.code === "access-denied" ? rightsMissing(server, error.message) : error.code === "server-not-reached" ? managementMissing(server, error.message) : error : error;
  }
}
function reach(run, shares, system) {
  return {
    local: shares.toShare,
    async endTree(processId) {
      const program = `${system}\\taskkill.exe`, args = ["/T", "/F", "/PID", String(processId)], { exitCode } = await run({ program, arguments: args, timeLimitSeconds: 60 });
      return exitCode === 0 || exitCode === 128 ? { isGone: !0 } : { isGone: !1, doubt: `taskkill.exe ended with ${exitCode}` };
    }
  };
}
function hostOf(parts) {
  const { clock, greeting, own, onServer, shares, folder, server } = parts, folders = { ...greeting.folders, temporary: folder }, oemCodePage = async () => greeting.oemCodePage ?? 437, tools = (0,windows_tools/* createWindowsTools */.J)(withoutPowerShell((request) => request.outlives ? detached(request) : onServer(withoutFolder(request))), folders, oemCodePage, reach(onServer, shares, folders.system)), detached = (request) => runDetached({ tools, clock, server, folder, runAs: parts.runAs, newNonce: parts.newNonce }, request), registry = (0,windows_registry/* createWindowsRegistry */.r)(tools, "x64"), there = (0,windows_installer/* createWindowsInstaller */.yr)(tools, clock, oemCodePage, registry), here = (0,windows_installer/* createWindowsInstaller */.yr)(own, clock, oemCodePage, registry);
  return (0,count_changes/* countChanges */.x)({
    kind: "windows",
    actsFrom: parts.actsFrom,
    clock: { ...clock, minutesAheadOfUtc: () => greeting.minutesAheadOfUtc },
    files: parts.files,
    installer: createRemoteInstaller({ there, here, shares, files: parts.files, folder, registry, tools }),
    machine: createRemoteMachine(greeting, own),
    network: createRemoteNetwork((0,windows_network/* createWindowsNetwork */.e)(), server),
    processes: createRemoteProcesses((0,windows_processes/* createWindowsProcesses */.jA)(own, parts.actsFrom), { here: own, there: tools }, server),
    registry,
    services: (0,windows_services/* createWindowsServices */.u)(tools, registry, clock, { pauseMilliseconds: servicePauseMilliseconds }),
    webServer: (0,windows_web_server/* createWindowsWebServer */.j)(tools, registry, clock)
  });
}
function withoutFolder({ workingFolder: _folder, ...request }) {
  return request;
}
function withoutPowerShell(run) {
  return async (request) => {
    if (!/\\powershell\.exe$/i.test(request.program))
      return run(request);
    throw new host_error/* HostError */.dh("not-supported", request.program, "PowerShell of the server is not asked from elsewhere.");
  };
}
function shifted(clock, difference) {
  return { ...clock, now: () => new Date(clock.now().getTime() + difference) };
}
function letGo(clock) {
  clock.letGo(), (0,run_program/* leavePrograms */.x)();
}
async function takeAway(files, folder) {
  await files.remove(folder).catch(host_error/* undefinedWhereRefused */.CN);
}
function newNonce() {
  return (0,external_node_crypto_.randomBytes)(12).toString("hex");
}
function createRemoteMachine(greeting, own) {
  let asked;
  return {
    async facts() {
      asked ??= (0,windows_machine/* askPowerShell */.Bp)(own);
      const { powerShell } = await asked;
      return { ...factsOf(greeting), ...(0,json/* omitUndefined */.Oy)({ powerShell }) };
    },
    canReach: canReachFromServer
  };
}
function factsOf(greeting) {
  const { computerName, domain, operatingSystem, architecture, language, bootTime, account, folders } = greeting;
  if (bootTime === void 0 || architecture === void 0) {
    const message = `When ${computerName} was started could not be read: its event log "System" has no start of Windows (wevtutil.exe), and PowerShell of this machine got no answer either (Get-CimInstance).`;
    throw new host_error/* HostError */.dh("refused", computerName, message);
  }
  return {
    name: computerName,
    ...domain === void 0 ? {} : { domain },
    operatingSystem,
    architecture,
    language,
    bootTime,
    account: account.name,
    isAdministrator: account.isAdministrator,
    folders: { programData: folders.programData, programFiles: folders.programFiles, windows: folders.windows }
  };
}
function createRemoteProcesses(own, programs, server) {
  let isAnswered = !0;
  return {
    ...own,
    async list() {
      const answer = isAnswered ? await askOf(server, programs.here, windows_processes/* processesThereScript */.Ly) : void 0;
      return isAnswered = Array.isArray(answer) && answer.length > 0, (0,windows_processes/* withoutParents */.cP)(isAnswered && Array.isArray(answer) ? (0,windows_processes/* processesIn */.rD)(answer) : await (0,windows_processes/* readProcesses */._F)(programs.there));
    }
  };
}
const bootTimeThereScript = "$system = Get-CimInstance Win32_OperatingSystem -ComputerName $data.server; $value = @{ started = $system.LastBootUpTime };";
async function askBootTime(server, here) {
  const answer = await askOf(server, here, bootTimeThereScript), started = typeof answer == "object" && answer !== null && "started" in answer ? String(answer.started) : "", [, milliseconds] = /^\/Date\((\d+)\)\/$/.exec(started) ?? [];
  return milliseconds === void 0 ? void 0 : new Date(Number(milliseconds)).toISOString();
}
async function askOf(server, here, script) {
  const answer = await (0,power_shell/* runPowerShell */.N5)(here, { script, data: { server } });
  return answer.answered ? answer.value : void 0;
}

;// CONCATENATED MODULE: ./lib/bundled/host/remote/open-server.js







function openServer({ name, shares, installerRun }, environment) {
  return createRemoteHost(name, { environment, ...(0,json/* omitUndefined */.Oy)({ shares: shares && new Map(shares), installerRun }) });
}
async function playServer({ name }, rehearsal) {
  const named = requireServerName(name, { computer: "" }), { name: computerName } = await rehearsal.machine.facts();
  if (!(0,same_text/* sameText */.QV)(named.shortName, computerName))
    throw new user_error/* UserError */.y("server-is-another", `Behind the name ${named.name} the rehearsal server ${computerName} answers.`, "Give the name of the server that the folder rehearses. Nothing was changed.");
  return {
    ...rehearsal,
    actsFrom: (0,external_node_os_.hostname)(),
    network: createRemoteNetwork(rehearsal.network, named.name),
    machine: { ...rehearsal.machine, canReach: canReachFromServer }
  };
}


})

};
