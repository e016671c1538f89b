export const id = 7746;
export const ids = [7746,5364];
export const modules = {

75364:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ redactionOf),
  knowledgeOf: () => (/* binding */ knowledgeOf)
});
var _base_json_js_1 = __webpack_require__(23868);
var _product_components_js_0 = __webpack_require__(71450);


function knowledgeOf(inputs) {
  return (0,_base_json_js_1/* .omitUndefined */ .Oy)({
    installPath: inputs["install-path"],
    dataFile: inputs["data-file"],
    productNamePatterns: overridesOf(inputs["product-names"]),
    productCodes: inputs["product-codes"] && Object.fromEntries(inputs["product-codes"]),
    serverBefore: inputs["server-before"],
    redaction: redactionOf(inputs),
    webApplications: inputs["web-applications"] && Object.fromEntries(inputs["web-applications"])
  });
}
function redactionOf(inputs) {
  const [secret, shown] = [inputs["secret-names"] ?? [], inputs["shown-names"] ?? []];
  return secret.length + shown.length === 0 ? void 0 : { names: { secret, shown } };
}
function overridesOf(lines) {
  if (lines === void 0)
    return;
  const patterns = (generation) => Object.fromEntries(_product_components_js_0/* .componentNames */ .w$.map((component) => [
    component,
    lines.filter(([key]) => key === `${generation}/${component}`).map(([, pattern]) => pattern)
  ])), other = lines.filter(([key]) => key === "other").map(([, pattern]) => pattern);
  return { phonefactor: patterns("phonefactor"), "mfa-server": patterns("mfa-server"), other };
}


}),

69288:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runHostCheck: () => (/* binding */ runHostCheck),
  withHostCheck: () => (/* binding */ withHostCheck)
});

// UNUSED EXPORTS: checkedHost

var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var json = __webpack_require__(23868);
var listed = __webpack_require__(66875);
var leaving = __webpack_require__(53998);
var user_error = __webpack_require__(83686);
;// CONCATENATED MODULE: ./lib/bundled/host/contract/contract-case.js
const sandboxName = "mfa-server-upgrade-check", sandboxKey = `HKEY_LOCAL_MACHINE\\SOFTWARE\\${sandboxName}`;
class NotTried extends Error {
  name = "NotTried";
}
function adapterOf({ name }) {
  return name.slice(0, Math.max(0, name.indexOf(":")));
}

var promises_ = __webpack_require__(51455);
var host_error = __webpack_require__(90614);
;// CONCATENATED MODULE: ./lib/bundled/host/recording/recorded-bytes.js
function recordBytes(bytes, redact) {
  const encoding = isUtf16(bytes) ? "utf-16le" : "latin1", buffer = Buffer.from(bytes);
  return { encoding, text: redact(buffer.toString(encoding === "utf-16le" ? "utf16le" : "latin1")) };
}
function replayedBytes({ encoding, text }) {
  return Buffer.from(text, encoding === "utf-16le" ? "utf16le" : "latin1");
}
function isUtf16(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254)
    return !0;
  const first = bytes.subarray(0, 200), zeros = first.filter((byte, index) => index % 2 === 1 && byte === 0).length;
  return bytes.length % 2 === 0 && first.length > 1 && zeros > first.length / 4;
}

var redaction_hidden = __webpack_require__(97292);
var known_names = __webpack_require__(8432);
;// CONCATENATED MODULE: ./lib/bundled/base/redaction/redact-markup.js


function redactMarkup(xml) {
  const parts = [];
  for (let at = 0; at < xml.length; ) {
    const start = xml.indexOf("<", at);
    if (parts.push(hiddenContent(xml.slice(at, start < 0 ? xml.length : start))), start < 0)
      break;
    const end = endOfTag(xml, start);
    if (end === void 0)
      return parts.join("") + (0,redaction_hidden/* hiddenOnce */.ot)(xml.slice(start));
    xml.startsWith("<!--", start) || parts.push(hiddenAttributes(xml.slice(start, end))), at = end;
  }
  return parts.join("");
}
function hiddenContent(text) {
  return text.trim() === "" ? text : (0,redaction_hidden/* hiddenOnce */.ot)(text.trim());
}
function endOfTag(xml, start) {
  if (xml.startsWith("<!--", start)) {
    const end = xml.indexOf("-->", start + 4);
    return end < 0 ? void 0 : end + 3;
  }
  for (let at = start + 1; at < xml.length; at += 1) {
    const character = xml[at];
    if (character === ">")
      return at + 1;
    if (!(character !== '"' && character !== "'") && (at = xml.indexOf(character, at + 1), at < 0))
      return;
  }
}
function hiddenAttributes(tag) {
  return tag.replace(/([\w.:-]{1,200})(\s*=\s*)(?:"([^"]*)"|'([^']*)')/g, (whole, name, sign, double, single) => known_names/* knownNames */.U.answer.has(name.toLowerCase()) || isDeclaration(name) ? whole : `${name}${sign}"${(0,redaction_hidden/* hiddenOnce */.ot)(double ?? single ?? "")}"`);
}
function isDeclaration(name) {
  return name === "version" || name === "encoding";
}
function redactJson(text) {
  try {
    return JSON.stringify(redactedValue(JSON.parse(text), !0));
  } catch {
    return;
  }
}
function redactedValue(value, isShown) {
  if (Array.isArray(value))
    return value.map((one) => redactedValue(one, isShown));
  if (typeof value == "object" && value !== null) {
    const entries = Object.entries(value).map(([name, below]) => {
      const known = known_names/* knownNames */.U.property.has(name.toLowerCase()) || /^[a-z]:\\|^\\\\/i.test(name);
      return [name, redactedValue(below, isShown && known)];
    });
    return Object.fromEntries(entries);
  }
  return isShown || typeof value != "string" ? value : (0,redaction_hidden/* hiddenOnce */.ot)(value);
}

var redact_text = __webpack_require__(45905);
var redactor = __webpack_require__(15105);
var redact_registry = __webpack_require__(24064);
var registration_file = __webpack_require__(20009);
;// CONCATENATED MODULE: ./lib/bundled/host/recording/redact-call.js







function callRedactor(program, args, ownName) {
  const isOwnText = (text) => text.toLowerCase().includes(ownName.toLowerCase()), isOwnCall = args.some(isOwnText), show = (text) => text, hide = (text) => text.trim() === "" ? text : (0,redaction_hidden/* hiddenOnce */.ot)(text), registryFile = (text) => hideInRegistrationText(text, isOwnText);
  switch (program.toLowerCase()) {
    case "reg.exe":
      return { argument: show, output: redact_text/* redactText */.R, file: registryFile };
    case "sc.exe":
    case "whoami.exe":
    case "tasklist.exe":
      return { argument: redact_text/* redactText */.R, output: redact_text/* redactText */.R, file: hide };
    case "icacls.exe":
      return { argument: show, output: redact_text/* redactText */.R, file: show };
    case "cmd.exe":
      return { argument: show, output: show, file: hide };
    case "appcmd.exe":
      return { argument: redactPoolPassword, output: redactMarkup, file: hide };
    case "powershell.exe":
      return { argument: show, output: (text) => redactJson(text) ?? (0,redact_text/* redactText */.R)(text), file: hide };
    case "msiexec.exe":
      return isOwnCall ? { argument: show, output: show, file: show } : { argument: redact_text/* redactText */.R, output: hide, file: hide };
    default:
      return { argument: hide, output: hide, file: hide };
  }
}
function redactPoolPassword(argument) {
  const [, name, value] = /^(\/[^:]*(?:password|secret)[^:]*:)(.*)$/is.exec(argument) ?? [];
  return name === void 0 ? argument : `${name}${(0,redaction_hidden/* hiddenOnce */.ot)(value ?? "")}`;
}
function hideInRegistrationText(text, isOwn) {
  try {
    const keys = (0,registration_file/* parseRegistrationFile */.Dg)(text, "recording");
    if (keys.every(({ path }) => isOwn(path)))
      return text;
    const shown = (0,registration_file/* encodeRegistrationFile */.AZ)((0,registration_file/* formatRegistrationFile */.Tl)((0,redact_registry/* redactRegistry */.P)(keys, redactor/* plainRedactor */.XU, isOwn)));
    return Buffer.from(shown).toString("utf16le");
  } catch (error) {
    if (error instanceof host_error/* HostError */.dh)
      return (0,redaction_hidden/* hiddenOnce */.ot)(text);
    throw error;
  }
}

;// CONCATENATED MODULE: ./lib/bundled/host/recording/recorder.js




function createRecorder(run, { ownName, temporary, read = readIfThere }) {
  const calls = [];
  let current;
  return {
    calls,
    during(name) {
      current = name;
    },
    async run(request) {
      const program = programNameOf(request.program), redactor = callRedactor(program, request.arguments, ownName), start = performance.now(), about = () => ({
        ...current === void 0 ? {} : { during: current },
        program,
        arguments: request.arguments.map((one) => redactor.argument(withoutTemporary(one, temporary))),
        ...request.input === void 0 ? {} : { input: request.input },
        milliseconds: Math.round(performance.now() - start)
      });
      try {
        const result = await run(request), files = {};
        for (const index of writtenFiles(program, request.arguments)) {
          const bytes = await read(unquoted(request.arguments[index] ?? ""));
          bytes !== void 0 && (files[String(index)] = recordBytes(bytes, redactor.file));
        }
        return calls.push({
          ...about(),
          exitCode: result.exitCode,
          ...result.output.length === 0 ? {} : { output: recordBytes(result.output, redactor.output) },
          ...result.errorOutput.length === 0 ? {} : { errorOutput: recordBytes(result.errorOutput, redactor.output) },
          ...Object.keys(files).length === 0 ? {} : { files }
        }), result;
      } catch (error) {
        throw error instanceof host_error/* HostError */.dh && calls.push({ ...about(), fault: { code: error.code, message: redactor.output(error.message) } }), error;
      }
    }
  };
}
function programNameOf(path) {
  return path.slice(path.lastIndexOf("\\") + 1);
}
function withoutTemporary(argument, temporary) {
  return argument.toLowerCase().startsWith(temporary.toLowerCase()) ? `{temp}\\${argument.slice(Math.max(argument.lastIndexOf("\\"), argument.lastIndexOf("/")) + 1)}` : argument;
}
function writtenFiles(program, args) {
  const after = (name) => {
    const index = args.findIndex((one) => one.toLowerCase() === name);
    return index < 0 || index + 1 >= args.length ? [] : [index + 1];
  };
  switch (program.toLowerCase()) {
    case "reg.exe":
      return args[0] === "export" ? [2] : [];
    case "icacls.exe":
      return after("/save");
    case "msiexec.exe":
      return after("/l*v");
    default:
      return [];
  }
}
function unquoted(argument) {
  return argument.startsWith('"') && argument.endsWith('"') ? argument.slice(1, -1).replaceAll('""', '"') : argument;
}
async function readIfThere(path) {
  return (0,promises_.readFile)(path).catch(() => {
  });
}

var file_holder = __webpack_require__(63862);
var run_program = __webpack_require__(37237);
var windows_host = __webpack_require__(93783);
var tool = __webpack_require__(54760);
var read_server = __webpack_require__(74209);
var work_folder = __webpack_require__(89976);
var strict_ = __webpack_require__(97703);
var signer = __webpack_require__(36369);
;// CONCATENATED MODULE: ./lib/bundled/host/contract/expectations.js


async function refusedWith(code, work) {
  try {
    await work();
  } catch (error) {
    return strict_.ok(error instanceof host_error/* HostError */.dh, `expected a HostError, got ${String(error)}`), strict_.equal(error.code, code, error.message), error;
  }
  strict_.fail(`expected the host to refuse with ${code}`);
}
const bytes = (text2) => Buffer.from(text2, "utf8"), expectations_text = (content) => Buffer.from(content).toString("utf8");

var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/bundled/host/contract/file-cases.js




const sha256 = (content) => (0,external_node_crypto_.createHash)("sha256").update(content).digest("hex"), badNames = [
  "con",
  "NUL.txt",
  "ends in dot.",
  "ends in blank ",
  "a:stream",
  "wild*card",
  'quote"d',
  "pipe|d",
  "tab	"
];
const fileCases = [
  {
    name: "files: what is written is read, and its folders are made",
    async run({ host: { files }, folder }) {
      const path = `${folder}\\new\\deep er\\\xDCbersicht \u6F22\u5B57.txt`;
      await files.write(path, bytes("one")), await files.write(path, bytes("two and more")), strict_.equal(expectations_text(await files.read(path)), "two and more"), strict_.deepEqual(await files.digest(path), { sha256: sha256(bytes("two and more")), size: 12 }), strict_.deepEqual((await files.list(`${folder}\\new\\deep er`)).map((entry) => entry.path), [path]);
    }
  },
  {
    name: "files: nothing is left beside a file that was written",
    async run({ host: { files }, folder }) {
      await files.write(`${folder}\\beside\\a.txt`, bytes("x")), await files.copy(`${folder}\\beside\\a.txt`, `${folder}\\beside\\b.txt`);
      const names = (await files.list(`${folder}\\beside`)).map(({ path }) => path.split("\\").at(-1));
      strict_.deepEqual(names, ["a.txt", "b.txt"]);
    }
  },
  {
    name: "files: an entry has kind, size and times; the name has the case of the folder",
    async run({ host: { files }, folder }) {
      await files.write(`${folder}\\Case\\File.TXT`, bytes("12345"));
      const entry = await files.stat(`${folder}\\case\\fILE.txt`);
      strict_.equal(entry?.kind, "file"), strict_.equal(entry.size, 5), strict_.equal(entry.path.split("\\").at(-1), "File.TXT"), strict_.equal(entry.readOnly, !1), strict_.equal(entry.hidden, !1), strict_.equal(entry.system, !1), strict_.match(entry.modified, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/), strict_.match(entry.created, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      const { hidden, system, ...facts } = entry;
      strict_.partialDeepStrictEqual(await files.glance(`${folder}\\case\\fILE.txt`), facts), strict_.partialDeepStrictEqual((await files.glanceInto(`${folder}\\case`))[0], facts), strict_.equal(await files.glance(`${folder}\\Case\\none`), void 0), await refusedWith("not-found", () => files.glanceInto(`${folder}\\no folder`));
      const parent = await files.stat(`${folder}\\Case`);
      strict_.equal(parent?.kind, "folder"), strict_.equal(parent.size, 0);
    }
  },
  {
    name: "files: what is missing",
    async run({ host: { files }, folder }) {
      const missing = `${folder}\\missing.txt`;
      strict_.equal(await files.stat(missing), void 0), strict_.equal(await files.stat(`${folder}\\no folder\\missing.txt`), void 0), await files.remove(missing);
      for (const work of [
        () => files.read(missing),
        () => files.digest(missing),
        () => files.list(`${folder}\\no folder`),
        () => files.copy(missing, `${folder}\\copy.txt`),
        () => files.rename(missing, `${folder}\\renamed.txt`),
        () => files.restrictToAdministrators(`${folder}\\no folder`)
      ])
        await refusedWith("not-found", work);
      strict_.equal(await files.stat(`${folder}\\copy.txt`), void 0);
    }
  },
  {
    name: "files: a list is sorted without regard to case",
    async run({ host: { files }, folder }) {
      for (const name of ["b.txt", "A.txt", "Z", "a b.txt", "\xE4.txt"])
        await files.write(`${folder}\\sorted\\${name}`, bytes(name));
      const names = (await files.list(`${folder}\\sorted\\`)).map(({ path }) => path.split("\\").at(-1));
      strict_.deepEqual(names, ["a b.txt", "A.txt", "b.txt", "Z", "\xE4.txt"]);
    }
  },
  {
    name: "files: a copy has the same modification time and gives the digest of what was read",
    async run({ host: { files }, folder }) {
      const content = Buffer.alloc(25e5, "abcdefg");
      await files.write(`${folder}\\big.bin`, content);
      const before = await files.stat(`${folder}\\big.bin`);
      await new Promise((resolve) => setTimeout(resolve, 30));
      const seen = [], digest = await files.copy(`${folder}\\big.bin`, `${folder}\\copies\\big.bin`, (done, total) => {
        seen.push(done), strict_.equal(total, content.length);
      });
      strict_.deepEqual(digest, { sha256: sha256(content), size: content.length }), strict_.equal(seen.at(-1), content.length), strict_.equal((await files.stat(`${folder}\\copies\\big.bin`))?.modified, before?.modified), strict_.deepEqual(await files.digest(`${folder}\\copies\\big.bin`), digest);
    }
  },
  {
    name: "files: an empty file is a file",
    async run({ host: { files }, folder }) {
      await files.write(`${folder}\\empty.txt`, new Uint8Array()), strict_.equal((await files.stat(`${folder}\\empty.txt`))?.size, 0), strict_.deepEqual(await files.digest(`${folder}\\empty.txt`), { sha256: sha256(new Uint8Array()), size: 0 }), strict_.deepEqual((await files.copy(`${folder}\\empty.txt`, `${folder}\\empty copy.txt`)).size, 0);
    }
  },
  {
    name: "files: appending makes the file and adds to its end",
    async run({ host: { files }, folder }) {
      await files.append(`${folder}\\journal\\lines.txt`, bytes(`one
`)), await files.append(`${folder}\\journal\\lines.txt`, bytes(`two
`)), strict_.equal(expectations_text(await files.read(`${folder}\\journal\\lines.txt`)), `one
two
`);
    }
  },
  {
    name: "files: of many who make a file anew one succeeds",
    async run({ host: { files }, folder }) {
      const takers = Array.from({ length: 8 }, (_, index) => files.createNew(`${folder}\\lock`, bytes(String(index)))), results = await Promise.all(takers);
      strict_.equal(results.filter((one) => one).length, 1), strict_.equal(expectations_text(await files.read(`${folder}\\lock`)), String(results.indexOf(!0)));
    }
  },
  {
    name: "files: renaming replaces a file but never a folder",
    async run({ host: { files }, folder }) {
      await files.write(`${folder}\\from.txt`, bytes("new")), await files.write(`${folder}\\to.txt`, bytes("old")), await files.rename(`${folder}\\from.txt`, `${folder}\\to.txt`), strict_.equal(expectations_text(await files.read(`${folder}\\to.txt`)), "new"), strict_.equal(await files.stat(`${folder}\\from.txt`), void 0), await files.createFolder(`${folder}\\there`), await files.createFolder(`${folder}\\here`), await files.createFolder(`${folder}\\here`), await refusedWith("already-exists", () => files.rename(`${folder}\\here`, `${folder}\\THERE`)), await files.rename(`${folder}\\here`, `${folder}\\elsewhere`), strict_.equal((await files.stat(`${folder}\\elsewhere`))?.kind, "folder");
    }
  },
  {
    name: "files: removing a folder takes all below it",
    async run({ host: { files }, folder }) {
      await files.write(`${folder}\\tree\\a\\b\\c.txt`, bytes("x")), await files.remove(`${folder}\\tree`), strict_.equal(await files.stat(`${folder}\\tree`), void 0);
    }
  },
  {
    name: "files: paths that Windows does not allow are refused before anything is done",
    async run({ host: { files }, folder }) {
      for (const name of badNames)
        await refusedWith("invalid-path", () => files.write(`${folder}\\${name}`, bytes("x"))), await refusedWith("invalid-path", () => files.read(`${folder}\\${name}\\x`));
      for (const path of ["relative.txt", "\\rooted.txt", "..\\up.txt", `${folder}\\..\\up.txt`, "\\\\server", ""])
        await refusedWith("invalid-path", () => files.write(path, bytes("x"))), await refusedWith("invalid-path", () => files.stat(path));
    }
  },
  {
    name: "files: a path of more than 260 characters",
    async run({ host: { files }, folder }) {
      const path = `${folder}\\${Array.from({ length: 8 }, (_, index) => `${index}${"x".repeat(50)}`).join("\\")}\\deep.txt`;
      await files.write(path, bytes("deep")), strict_.equal(expectations_text(await files.read(path)), "deep"), strict_.equal((await files.stat(path))?.path, path), await files.remove(`${folder}\\0${"x".repeat(50)}`), strict_.equal(await files.stat(path), void 0);
    }
  },
  {
    name: "files: free space is known for a path that does not exist yet",
    async run({ host: { files }, folder }) {
      strict_.ok(await files.freeSpace(`${folder}\\not\\yet\\there`) > 1e6);
    }
  },
  {
    name: "files: a file that another process has open is in use",
    async run({ host: { files }, folder, hold }) {
      if (hold === void 0)
        throw new NotTried("No other process can be made to open a file here.");
      const path = `${folder}\\held.txt`;
      await files.write(path, bytes("held"));
      const release = await hold(path);
      try {
        await refusedWith("in-use", () => files.read(path)), await refusedWith("in-use", () => files.digest(path)), await refusedWith("in-use", () => files.copy(path, `${folder}\\held copy.txt`)), strict_.equal(await files.stat(`${folder}\\held copy.txt`), void 0), strict_.equal((await files.stat(path))?.size, 4);
      } finally {
        await release();
      }
      strict_.equal(expectations_text(await files.read(path)), "held");
    }
  },
  {
    name: "files: a file that stays in use says how long it was waited for",
    async run({ host: { files, clock }, folder, hold }) {
      if (hold === void 0)
        throw new NotTried("No other process can be made to open a file here.");
      const path = `${folder}\\waited for.txt`;
      await files.write(path, bytes("x"));
      const release = await hold(path);
      try {
        const start = clock.now().getTime(), { waitedSeconds = 0 } = await refusedWith("in-use", () => files.read(path)), seconds = (clock.now().getTime() - start) / 1e3;
        strict_.ok(waitedSeconds >= 1 && Math.abs(waitedSeconds - seconds) < 3, `${waitedSeconds} of ${seconds} s`);
      } finally {
        await release();
      }
      strict_.equal(expectations_text(await files.read(path)), "x");
    }
  },
  {
    name: "files: replaced again and again, a file is always whole for who reads it",
    async run({ host: { files, clock }, folder }) {
      const path = `${folder}\\replaced.txt`, content = (letter) => Buffer.alloc(2e4, letter);
      await files.write(path, content("a"));
      let isReading = !0;
      const reader = (async () => {
        for (let reads = 0; ; reads += 1) {
          const now = Buffer.from(await files.read(path)), letter = String.fromCharCode(now[0] ?? 0);
          if (strict_.ok(now.equals(content(letter)), `${now.length} bytes, beginning with ${letter}`), !isReading)
            return reads;
          await clock.sleep(20);
        }
      })();
      reader.catch(() => {
      });
      for (const letter of "bcdefghijklmnopqrstuvwxyz")
        await files.write(path, content(letter));
      return isReading = !1, `25 times replaced, ${await reader} times read meanwhile`;
    }
  },
  {
    name: "files: a folder of files outlasts a power cut when it was flushed",
    async run({ host: { files }, folder }) {
      await files.write(`${folder}\\flush source.txt`, bytes("flushed")), await files.copy(`${folder}\\flush source.txt`, `${folder}\\flushed\\a.txt`, void 0, { flush: !1 }), await files.flushFolder(`${folder}\\flushed`), await files.flushFiles([`${folder}\\flush source.txt`, `${folder}\\flushed\\a.txt`]), strict_.equal(expectations_text(await files.read(`${folder}\\flushed\\a.txt`)), "flushed");
    }
  },
  {
    name: "files: a folder is left to administrators, and its access rights are read",
    async run({ host: { files }, folder }) {
      const closed = `${folder}\\closed`;
      await files.createFolder(closed), await files.restrictToAdministrators(closed), await files.write(`${closed}\\secret.txt`, bytes("x"));
      const { descriptors, refused } = await files.securityDescriptors(closed);
      if (descriptors.size === 0)
        throw new NotTried(refused[0]?.message ?? "No access rights were read.");
      const own = descriptors.get(closed.toLowerCase()) ?? "";
      return strict_.match(own, /D:/), strict_.doesNotMatch(own, /;(BU|WD|AU|S-1-1-0|S-1-5-11|S-1-5-32-545)\)/, "others still have access"), own;
    }
  },
  {
    name: "clock: what is written now has the time of now",
    async run({ host: { kind, files, clock }, folder }) {
      if (kind === "rehearsal")
        throw new NotTried("The time of a rehearsal is made up.");
      const path = `${folder}\\time.txt`, before = clock.now().getTime();
      await files.write(path, bytes("x"));
      const modified = Date.parse((await files.stat(path))?.modified ?? "");
      strict_.ok(Math.abs(modified - before) < 1e4, `${new Date(modified).toISOString()} for ${new Date(before).toISOString()}`);
    }
  }
];

;// CONCATENATED MODULE: ./lib/bundled/host/contract/registry-cases.js




const base = sandboxKey, everyType = [
  { name: "", data: { type: "string", text: "the default" } },
  { name: "Path", data: { type: "string", text: "C:\\Programme\\\xDCn\xEF \u6F22\u5B57\\" } },
  { name: 'quotes "and" \\', data: { type: "string", text: 'say "hi" \\' } },
  { name: "empty", data: { type: "string", text: "" } },
  { name: "lines", data: { type: "string", text: `one\r
two` } },
  { name: "expandable", data: { type: "expandable-string", text: "%SystemRoot%\\x" } },
  { name: "several", data: { type: "multi-string", texts: ["one", "zwei", "\u4E09"] } },
  { name: "none", data: { type: "multi-string", texts: [] } },
  { name: "number", data: { type: "dword", number: 4294967294 } },
  { name: "long", data: { type: "qword", number: 0xfedcba9876543210n } },
  { name: "bytes", data: { type: "binary", kind: 3, bytes: Uint8Array.from({ length: 100 }, (_, index) => index) } },
  { name: "typeless", data: { type: "binary", kind: 0, bytes: Uint8Array.of(1, 2) } }
], plain = (values) => [...values ?? []].sort((a, b) => a.name < b.name ? -1 : 1).map(({ name, data }) => [name, data.type === "binary" ? [data.kind, ...data.bytes] : data]);
const registryCases = [
  {
    name: "registry: values of every type come back as they were",
    async run({ host: { registry } }) {
      const key = `${base}\\Types`;
      for (const value of everyType)
        await registry.writeValue(key, "64", value);
      const tree = await registry.readTree(key, "64");
      strict_.deepEqual(tree?.map(({ path }) => path), [key]), strict_.deepEqual(plain(tree[0]?.values), plain(everyType));
    }
  },
  {
    name: "registry: a value is replaced, in any case of its name, and the others stay",
    async run({ host: { registry } }) {
      const key = `${base}\\Replace`;
      await registry.writeValue(key, "64", { name: "One", data: { type: "string", text: "old" } }), await registry.writeValue(key, "64", { name: "Two", data: { type: "dword", number: 2 } }), await registry.writeValue(key, "64", { name: "ONE", data: { type: "dword", number: 1 } });
      const values = (await registry.readTree(key, "64"))?.[0]?.values ?? [];
      strict_.deepEqual(values.map(({ name, data }) => [name.toLowerCase(), data.type]).sort(), [
        ["one", "dword"],
        ["two", "dword"]
      ]);
    }
  },
  {
    name: "registry: the two views are apart, and neither shows the place of the other",
    async run({ host: { registry, machine } }) {
      if ((await machine.facts()).architecture === "x86")
        throw new NotTried("Windows of 32 bits has one view.");
      const key = `${base}\\Views`;
      await registry.writeValue(key, "32", { name: "view", data: { type: "string", text: "32" } }), await registry.writeValue(`${key}\\Below`, "32", { name: "view", data: { type: "string", text: "below" } }), strict_.equal(await registry.readTree(key, "64"), void 0), await registry.writeValue(key, "64", { name: "view", data: { type: "string", text: "64" } });
      const tree = await registry.readTree(key, "32");
      strict_.deepEqual(tree?.map(({ path }) => path), [key, `${key}\\Below`]), strict_.deepEqual(tree[0]?.values[0]?.data, { type: "string", text: "32" });
      const native = await registry.readTree(`HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\${sandboxName}\\Views`, "64");
      strict_.deepEqual(native?.[0]?.values[0]?.data, { type: "string", text: "32" });
    }
  },
  {
    name: "registry: a key is found in any case of letters, its parents first",
    async run({ host: { registry } }) {
      await registry.writeValue(`${base}\\Case\\Inner\\Innermost`, "64", {
        name: "x",
        data: { type: "dword", number: 1 }
      });
      const paths = (await registry.readTree(`${base}\\CASE`, "64"))?.map(({ path }) => path.toLowerCase().slice(base.length));
      strict_.deepEqual(paths, ["\\case", "\\case\\inner", "\\case\\inner\\innermost"]);
    }
  },
  {
    name: "registry: what is missing",
    async run({ host: { registry } }) {
      strict_.equal(await registry.readTree(`${base}\\Nowhere`, "64"), void 0), strict_.equal(await registry.readTree(`${base}\\Nowhere\\Deeper\\Still`, "32"), void 0), strict_.equal(await registry.readTree("HKEY_LOCAL_MACHINE\\SOFTWARE\\No such maker\\No such product", "32"), void 0), await refusedWith("not-found", () => registry.exportKey(`${base}\\Nowhere`, "64"));
    }
  },
  {
    name: "registry: an export is a registration file in UTF-16 and can be imported again",
    async run({ host: { registry } }) {
      const key = `${base}\\Export`;
      await registry.writeValue(key, "32", { name: "InstallPath", data: { type: "string", text: "D:\\\xDCn\xEF \u6F22\u5B57\\" } }), await registry.writeValue(key, "32", { name: "Pfsvc_ncan_ip_tcp_port", data: { type: "dword", number: 4443 } });
      const file = await registry.exportKey(key, "32");
      strict_.deepEqual([...file.subarray(0, 2)], [255, 254]);
      const shown = (0,registration_file/* decodeRegistrationFile */.ei)(file, "export");
      strict_.ok(shown.replace(/^\uFEFF/, "").startsWith(`Windows Registry Editor Version 5.00\r
`), "header and line ends"), strict_.doesNotMatch(shown, /Wow6432Node/i), strict_.equal((0,registration_file/* parseRegistrationFile */.Dg)(shown, "export")[0]?.path, key), await registry.writeValue(key, "32", { name: "InstallPath", data: { type: "string", text: "spoilt" } }), await registry.writeValue(key, "32", { name: "Added", data: { type: "string", text: "later" } }), await registry.importKey(file, "32");
      const values = (await registry.readTree(key, "32"))?.[0]?.values ?? [];
      strict_.deepEqual(values.map(({ name }) => name).sort(), ["Added", "InstallPath", "Pfsvc_ncan_ip_tcp_port"]);
      const path = values.find(({ name }) => name === "InstallPath")?.data;
      strict_.deepEqual(path, { type: "string", text: "D:\\\xDCn\xEF \u6F22\u5B57\\" });
    }
  },
  {
    name: "registry: values and keys are removed, the default value as well, and what is not there is no error",
    async run({ host: { registry } }) {
      const key = `${base}\\Removal`, value = (name) => ({ name, data: { type: "string", text: "x" } });
      for (const name of ["", "Stays", "G\xF6es %PATH%"])
        await registry.writeValue(key, "32", value(name));
      await registry.writeValue(`${key}\\Below\\Deep`, "32", value("Deep")), await registry.removeValue(key, "32", ""), await registry.removeValue(key, "32", "G\xD6ES %path%"), await registry.removeValue(key, "32", "never there"), await registry.removeKey(`${key}\\Below`, "32"), await registry.removeKey(`${key}\\Nowhere`, "32");
      const tree = await registry.readTree(key, "32") ?? [];
      strict_.deepEqual(tree.map(({ path, values }) => [path, values.map(({ name }) => name)]), [[key, ["Stays"]]]);
    }
  },
  {
    name: "registry: a file that deletes is not imported",
    async run({ host: { registry } }) {
      const file = Buffer.from(`\uFEFFWindows Registry Editor Version 5.00\r
\r
[-${base}\\Types]\r
`, "utf16le");
      await refusedWith("malformed", () => registry.importKey(file, "64"));
    }
  }
];

;// CONCATENATED MODULE: ./lib/bundled/host/contract/tiny-package-cases.js



const packageKey = `${sandboxKey}\\Package`, uninstallKey = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall";
const awkwardTexts = [
  "C:\\Program Files (x86)\\PhoneFactor\\",
  'say "hi" now',
  'x" EVIL=1 " x',
  "%TEMP% ^& | > < !TEMP!",
  "Default Web Site/PhoneFactor",
  "/LM/W3SVC/1",
  "\xDCn\xEFcode \u6F22\u5B57 \u041A\u0438\u0440\u0438\u043B\u043B",
  "it's; a, list=b",
  "{#1}",
  ""
];
function textsFor({ actsFrom }) {
  return actsFrom === void 0 ? awkwardTexts : awkwardTexts.map((text) => text.replace("%TEMP%", "100 %"));
}
const nameOf = (index) => `V${String(index).padStart(2, "0")}`, timeLimitSeconds = 300;
function tinyOf({ tiny }) {
  if (tiny === void 0)
    throw new NotTried("The packages of the check are not beside this copy of the suite.");
  return tiny;
}
async function writtenTexts({ registry }) {
  return (await registry.readTree(packageKey, "32"))?.[0]?.values.map(({ name, data }) => [name, data.type === "string" ? data.text : data.type]);
}
async function isRegistered({ registry }, { productCode }) {
  return await registry.readTree(`${uninstallKey}\\${productCode}`, "32") !== void 0;
}
const packageCases = [
  {
    name: "installer: what a package is can be read before it is run",
    async run(bench) {
      const tiny = tinyOf(bench), found = await bench.host.installer.describe(tiny.packagePath);
      strict_.equal(found.kind, "msi"), strict_.equal(found.productName, tiny.productName), strict_.equal(found.productCode, tiny.productCode), strict_.ok("V00" in found.properties, Object.keys(found.properties).join(", "));
    }
  },
  {
    name: "installer: a package is installed, and awkward values arrive as they were given",
    async run(bench) {
      const { host, folder } = bench, tiny = tinyOf(bench), run = await host.installer.install({
        packagePath: tiny.packagePath,
        properties: Object.fromEntries(textsFor(host).map((text, index) => [nameOf(index), text])),
        logPath: `${folder}\\logs\\install.log`,
        timeLimitSeconds
      });
      strict_.equal(run.exitCode, 0, run.logExcerpt.join(`
`)), strict_.ok(await isRegistered(host, tiny), "it is not among the installed programs");
      const expected = textsFor(host).map((text, index) => [nameOf(index), `=${text}`]);
      return strict_.deepEqual((await writtenTexts(host))?.toSorted(), expected), strict_.ok(((await host.files.stat(`${folder}\\logs\\install.log`))?.size ?? 0) > 0, "there is no log"), `${textsFor(host).length} values, ${run.seconds.toFixed(0)} s`;
    }
  },
  {
    name: "installer: it is removed and leaves nothing; a second time there is nothing to remove",
    async run(bench) {
      const { host, folder } = bench, { productCode } = tinyOf(bench), request = { productCode, logPath: `${folder}\\logs\\remove.log`, timeLimitSeconds }, run = await host.installer.uninstall(request);
      strict_.equal(run.exitCode, 0, run.logExcerpt.join(`
`)), strict_.ok(!await isRegistered(host, tinyOf(bench)), "it is still among the installed programs"), strict_.deepEqual(await writtenTexts(host) ?? [], []), strict_.equal((await host.installer.uninstall(request)).exitCode, 1605);
    }
  },
  {
    name: "installer: a package that fails says so, explains it in its log and takes back what it wrote",
    async run(bench) {
      const { host, folder } = bench, tiny = tinyOf(bench), run = await host.installer.install({
        packagePath: tiny.failingPath,
        properties: { V00: "x" },
        logPath: `${folder}\\logs\\fail.log`,
        timeLimitSeconds
      });
      strict_.equal(run.exitCode, 1603), strict_.ok(run.logExcerpt.length > 0, "the log explains nothing"), strict_.ok(!await isRegistered(host, tiny), "it is among the installed programs"), strict_.deepEqual(await writtenTexts(host) ?? [], []);
    }
  },
  {
    name: "installer: arguments that Windows Installer would not take unchanged are refused before it runs",
    async run({ host: { installer }, folder }) {
      const request = { packagePath: `${folder}\\none.msi`, logPath: `${folder}\\logs\\no.log`, timeLimitSeconds: 60 };
      for (const properties of [{ lower: "x" }, { A: `line
break` }, { A: "[ProgramFilesFolder]" }])
        await refusedWith("refused", () => installer.install({ ...request, properties }));
    }
  }
];

;// CONCATENATED MODULE: ./lib/bundled/host/contract/contract.js








const samplePool = {
  name: sandboxName,
  managedRuntimeVersion: "v4.0",
  pipelineMode: "Integrated",
  enable32Bit: !1,
  identity: { type: "NetworkService" }
}, webServerLooks = [
  {
    name: "web server: sites, applications and pools, the same when they are read again",
    async run({ host: { webServer }, hasWebServer }) {
      const state = await webServer.read();
      if (!hasWebServer)
        return strict_.equal(state, void 0);
      strict_.ok(state !== void 0 && state.applicationPools.length > 0, "IIS has no application pool");
      const setUp = ({ sites, applicationPools, version }) => ({
        version,
        sites: sites.map(({ state: _moves, ...rest }) => rest),
        pools: applicationPools.map(({ state: _moves, ...rest }) => rest)
      }), again = await webServer.read();
      return strict_.deepEqual(again && setUp(again), setUp(state)), `IIS ${state.version}, ${state.sites.length} sites, ${state.applicationPools.length} pools`;
    }
  },
  {
    name: "web server: what is missing",
    async run({ host: { webServer }, hasWebServer }) {
      if (!hasWebServer)
        return;
      const site = (await webServer.read())?.sites[0];
      strict_.ok(site, "IIS has a site"), await refusedWith("not-found", () => webServer.readSettings(site.name, "/nowhere")), await refusedWith("not-found", () => webServer.readSettings("No such site", "/"));
      const path = site.applications[0]?.path ?? "/", applicationPool = "No such pool";
      await refusedWith("not-found", () => webServer.configureApplication(site.name, "/nowhere", { applicationPool })), await refusedWith("not-found", () => webServer.configureApplication("No such site", path, { applicationPool })), await refusedWith("not-found", () => webServer.configureApplication(site.name, path, { applicationPool }));
    }
  }
], webServerCases = [
  {
    name: "web server: a pool is made once",
    async run({ host: { webServer }, hasWebServer }) {
      if (!hasWebServer)
        return strict_.equal(await webServer.read(), void 0);
      await webServer.createApplicationPool(samplePool), await refusedWith("already-exists", () => webServer.createApplicationPool({ ...samplePool, name: samplePool.name.toUpperCase() }));
      const found = (await webServer.read())?.applicationPools.find(({ name }) => name === samplePool.name);
      strict_.deepEqual(found, { ...samplePool, state: "started" });
    }
  },
  {
    name: "web server: a pool that nothing uses is removed, one that is not there as well",
    async run({ host: { webServer }, hasWebServer }) {
      if (!hasWebServer)
        return;
      await webServer.removeApplicationPool(samplePool.name), await webServer.removeApplicationPool(samplePool.name);
      const left = (await webServer.read())?.applicationPools.map(({ name }) => name) ?? [];
      strict_.ok(!left.includes(samplePool.name), left.join(", "));
    }
  }
];
const signatureLooks = [
  {
    name: "signatures: a program of Windows is signed by Microsoft, and this server trusts it",
    async run({ host: { installer, machine } }) {
      const path = `${(await machine.facts()).folders.windows}\\System32\\msiexec.exe`, publisher = await judged(() => installer.describe(path));
      return strict_.equal(publisher.status, "trusted", `${path}: ${JSON.stringify(publisher)}`), strict_.match((0,signer/* signingOrganization */.t)(publisher) ?? "", /^Microsoft/), (0,signer/* signingOrganization */.t)(publisher);
    }
  }
], signatureCases = [
  {
    name: "signatures: a package without a signature is called unsigned",
    async run({ host: { installer }, tiny }) {
      if (tiny === void 0)
        throw new NotTried("There is no package of the check for this server.");
      const publisher = await judged(() => installer.describe(tiny.packagePath));
      strict_.equal(publisher.status, "unsigned", JSON.stringify(publisher));
    }
  }
];
async function judged(describe) {
  try {
    const { publisher } = await describe();
    if (publisher.status === "not-checked")
      throw new NotTried(publisher.reason);
    return publisher;
  } catch (error) {
    throw error instanceof host_error/* HostError */.dh && ["not-found", "not-a-package"].includes(error.code) ? new NotTried(error.message) : error;
  }
}
const machineCases = [
  {
    name: "machine: facts",
    async run({ host: { machine, clock } }) {
      const facts = await machine.facts();
      strict_.notEqual(facts.name, ""), strict_.match(facts.operatingSystem.version, /^\d+\.\d+/), strict_.match(facts.operatingSystem.name, /Windows/), strict_.match(facts.language, /^[a-z]{2,3}(-[A-Z]{2})?$/), strict_.match(facts.account, /^[^\\]+\\[^\\]+$/), strict_.ok(Date.parse(facts.bootTime) < clock.now().getTime(), "Windows started before now");
      for (const folder of Object.values(facts.folders))
        strict_.match(folder, /^[A-Z]:\\.*[^\\]$/);
      strict_.deepEqual((await machine.facts()).folders, facts.folders);
    }
  },
  {
    name: "machine: what cannot be reached",
    async run({ host: { machine } }) {
      strict_.notEqual(await machine.canReach("no-such-host.invalid", 443), !0), strict_.notEqual(await machine.canReach("127.0.0.1", 1), !0);
    }
  },
  {
    name: "processes: this one runs, another does not",
    async run({ host: { processes } }) {
      strict_.ok(processes.currentId > 0), strict_.equal(await processes.isRunning(processes.currentId), !0), strict_.equal(await processes.isRunning(2147483644), !1), strict_.notEqual(processes.machine, "");
      for (const { id, name } of await processes.list())
        strict_.ok(id >= 0 && name !== "");
    }
  },
  {
    name: "clock: sleeping moves it",
    async run({ host: { clock } }) {
      const before = clock.now().getTime();
      await clock.sleep(60), strict_.ok(clock.now().getTime() - before >= 50);
    }
  }
], serviceCases = [
  {
    name: "services: every service reports how it is set up, and reports the same again",
    async run({ host: { services } }) {
      const listed = await services.list();
      strict_.ok(listed.length > 0, "there is no service at all");
      for (const { name, startType, state } of listed)
        strict_.ok(name !== "" && startType && state, name);
      const setUp = (all) => new Map(all.map(({ state: _moves, ...rest }) => [rest.name.toLowerCase(), rest])), [first, second] = [setUp(listed), setUp(await services.list())], both = [...first].filter(([name]) => second.has(name));
      return strict_.deepEqual(new Map(both), new Map(both.map(([name]) => [name, second.get(name)]))), `${listed.length} services, ${listed.filter(({ state }) => state === "running").length} running`;
    }
  },
  {
    name: "services: one that does not exist",
    async run({ host: { services } }) {
      await refusedWith("not-found", () => services.stop("No such service", 1)), await refusedWith("not-found", () => services.start("No such service", 1));
    }
  }
], powerShellCases = [
  {
    name: "PowerShell: it runs scripts of the suite",
    async run({ host: { machine } }) {
      const { powerShell } = await machine.facts();
      if (powerShell === void 0)
        throw new NotTried("This server does not report it.");
      if (!powerShell.answers)
        throw new NotTried(powerShell.reason);
      return `version ${powerShell.version}, ${powerShell.languageMode}`;
    }
  }
];
const looks = [
  ...machineCases,
  ...powerShellCases,
  ...serviceCases,
  ...webServerLooks,
  ...signatureLooks
], sandboxCases = [
  ...fileCases,
  ...registryCases,
  ...webServerCases,
  ...packageCases,
  ...signatureCases
];

var lock = __webpack_require__(47203);
var folders_work_folder = __webpack_require__(23804);
var same_text = __webpack_require__(36241);
var web_server = __webpack_require__(73093);
var windows_path = __webpack_require__(85128);
var configured_path = __webpack_require__(17204);
var names = __webpack_require__(31484);
var configuration_file = __webpack_require__(48840);
var xml_element = __webpack_require__(76787);
var installer_exit_codes = __webpack_require__(579);
var base_sha256 = __webpack_require__(22113);
;// CONCATENATED MODULE: ./lib/bundled/stages/check-host/tiny-packages.js







const product = {
  productCode: "{E41128F2-9827-40C4-82B2-62CF9EA14462}",
  productName: "mfa-server-upgrade check"
}, hashes = {
  "tiny.msi": "fb1c7395cd454b9ff6a9c11e00ab522c614d755d7a76ecd52353fb5c6bcfe23a",
  "tiny-fails.msi": "c5c3176ee807f0ec8233203d5b68834accaf45ce2baabe77fff5a4ff2c06243f"
};
const tinyProductCode = product.productCode;
async function placeTinyPackages({ kind, files }, folder, source) {
  const packages = tinyPackagesIn(folder);
  if (kind === "rehearsal")
    return await files.write(packages.packagePath, asBytes(rehearsalPackage([]))), await files.write(packages.failingPath, asBytes(rehearsalPackage([failsOnPurpose]))), packages;
  for (const [name, wanted] of Object.entries(hashes)) {
    const from = (0,external_node_path_.join)(source, name), bytes = await (0,promises_.readFile)(from).catch(() => {
    });
    if (bytes === void 0)
      return;
    const sha256 = (0,base_sha256/* sha256Of */.B)(bytes);
    if (sha256 !== wanted)
      throw new host_error/* HostError */.dh("refused", from, `${from} has the SHA-256 ${sha256}, not ${wanted}.`);
    await files.write((0,windows_path/* joinPath */.uJ)(folder, name), bytes);
  }
  return packages;
}
function tinyPackagesIn(folder) {
  return { ...product, packagePath: (0,windows_path/* joinPath */.uJ)(folder, "tiny.msi"), failingPath: (0,windows_path/* joinPath */.uJ)(folder, "tiny-fails.msi") };
}
const failsOnPurpose = {
  check: "registry-value-present",
  key: `${packageKey}\\Never`,
  view: "32",
  value: "Never",
  message: "It fails on purpose."
};
function rehearsalPackage(launchConditions) {
  const names = Array.from({ length: 10 }, (_, index) => `V${String(index).padStart(2, "0")}`);
  return {
    rehearsalInstaller: 1,
    about: "Rehearsal package of check-host: it writes its properties into the registry.",
    kind: "msi",
    product: {
      name: product.productName,
      version: "1.0.0",
      architecture: "x86",
      publisher: "mfa-server-upgrade",
      productCode: product.productCode,
      upgradeCode: "{9ECFF9E4-8291-4ACC-85ED-7F0D8A75ED4F}"
    },
    publisherCheck: { status: "unsigned" },
    properties: Object.fromEntries(names.map((name) => [name, ""])),
    launchConditions,
    installFolder: { default: `C:\\Program Files\\${sandboxName}` },
    seconds: 2,
    actions: names.map((name) => ({
      do: "write-registry-value",
      key: packageKey,
      view: "32",
      name,
      text: `=[${name}]`
    }))
  };
}
function asBytes(value) {
  return Buffer.from(`${JSON.stringify(value, null, 2)}
`, "utf8");
}

;// CONCATENATED MODULE: ./lib/bundled/stages/check-host/sandbox.js







const sandboxFolder = (workFolder) => (0,windows_path/* joinPath */.uJ)(workFolder, sandboxName);
const servicePath = (folder) => (0,windows_path/* joinPath */.uJ)(folder, "service.json"), packageSeconds = 300;
async function markService({ files }, folder, mark) {
  await files.write(servicePath(folder), Buffer.from(JSON.stringify(mark), "utf8"));
}
async function clearSandbox(host, folder, serviceSeconds) {
  const { files, registry, webServer } = host, works = [
    ["the state of the service", () => putServiceBack(host, folder, serviceSeconds)],
    ["the product of the check", () => removeProduct(host, folder)],
    [`the registry key ${sandboxKey}`, () => registry.removeKey(sandboxKey, "64")],
    [`the registry key ${sandboxKey} (32-bit view)`, () => registry.removeKey(sandboxKey, "32")],
    [
      `the application pool ${sandboxName}`,
      async () => await isWebServerThere(host) && webServer.removeApplicationPool(sandboxName)
    ],
    // Last: the record of the service's state is in it.
    [`the folder ${folder}`, () => files.remove(folder)]
  ], left = [];
  for (const [what, work] of works)
    try {
      await work();
    } catch (error) {
      if (!(error instanceof host_error/* HostError */.dh))
        throw error;
      left.push(`${what}: ${error.message}`);
    }
  return left;
}
async function seenInSandbox(host, folder) {
  const { files, registry, webServer } = host, keys = await Promise.all(["64", "32"].map((view) => registry.readTree(sandboxKey, view))), pools = await isWebServerThere(host) ? (await webServer.read())?.applicationPools ?? [] : [];
  return [
    ...keys.some((tree) => tree !== void 0) ? [`the registry key ${sandboxKey}`] : [],
    ...pools.some(({ name }) => (0,same_text/* sameText */.QV)(name, sandboxName)) ? [`the application pool ${sandboxName}`] : [],
    ...await isProductThere(host) ? ["the product of the check"] : [],
    ...await files.glance(folder) === void 0 ? [] : [`the folder ${folder}`]
  ];
}
async function putServiceBack({ files, services }, folder, seconds) {
  const path = servicePath(folder);
  if (await files.glance(path) === void 0)
    return;
  const { name, state } = JSON.parse(Buffer.from(await files.read(path)).toString("utf8"));
  state === "running" ? await services.start(name, seconds) : await services.stop(name, seconds), await files.remove(path);
}
async function isProductThere({ registry }) {
  return await registry.readTree(`${uninstallKey}\\${tinyProductCode}`, "32") !== void 0;
}
async function removeProduct(host, folder) {
  if (!await isProductThere(host))
    return;
  const { exitCode } = await host.installer.uninstall({
    productCode: tinyProductCode,
    logPath: (0,windows_path/* joinPath */.uJ)(folder, "logs", "clear.log"),
    timeLimitSeconds: packageSeconds
  }), { class: kind, meaning } = (0,installer_exit_codes/* exitCodeMeaning */.x)(exitCode, "uninstall");
  if (kind === "failure")
    throw new host_error/* HostError */.dh("refused", tinyProductCode, `Windows Installer ended with ${exitCode} (${meaning}).`);
}
async function isWebServerThere({ webServer }) {
  try {
    return await webServer.read() !== void 0;
  } catch (error) {
    if (error instanceof host_error/* HostError */.dh)
      return !1;
    throw error;
  }
}

;// CONCATENATED MODULE: ./lib/bundled/stages/check-host/own-cases.js











function networkLooks(state) {
  const sdk = (state?.components ?? []).flatMap(({ web }) => addressOf(web?.configuration?.webServiceSdkUrl)), addresses = [...names/* serviceHosts */.L0.map((name) => `${name}:443`), ...sdk];
  return [...new Set(addresses)].map((address) => ({
    name: `network: ${address} is reached`,
    async run({ host: { machine } }) {
      const [name = "", port = ""] = address.split(":"), isReached = await machine.canReach(name, Number(port));
      if (isReached)
        return "a connection was made";
      throw isReached === void 0 ? new NotTried("Whether the server reaches it cannot be seen from elsewhere.") : new NotTried("No connection within seconds. A server without internet needs none before its activation.");
    }
  }));
}
function addressOf(url) {
  if (url === void 0 || !URL.canParse(url))
    return [];
  const { hostname, port, protocol } = new URL(url);
  return [`${hostname}:${port || (protocol === "http:" ? "80" : "443")}`];
}
function settingsLooks(state) {
  return (state?.components ?? []).flatMap(({ web }) => web === void 0 ? [] : [web]).map(({ site, virtualDirectory }) => ({
    name: `web settings: ${site}${virtualDirectory} has the same by appcmd and by the files of IIS`,
    async run({ host }) {
      const shown = await host.webServer.readSettings(site, virtualDirectory), files = await configurationFiles(host, site, virtualDirectory), read = settingsByFiles(`${site}${virtualDirectory}`, files);
      return strict_.ok((0,web_server/* sameSettings */.K)(shown, read), `appcmd: ${JSON.stringify(shown)}; files: ${JSON.stringify(read)}`), JSON.stringify(shown);
    }
  }));
}
async function configurationFiles(host, siteName, path) {
  const machine = await host.machine.facts(), folder = (0,windows_path/* joinPath */.uJ)(machine.folders.windows, "System32", "inetsrv", "config"), redirection = await host.files.read((0,windows_path/* joinPath */.uJ)(folder, "redirection.config")).catch(host_error/* undefinedWhereNotFound */.NE);
  if (/enabled\s*=\s*"true"/i.test(Buffer.from(redirection ?? []).toString("utf8")))
    throw new NotTried("IIS has its configuration elsewhere (redirection.config).");
  const applicationHost = await host.files.read((0,windows_path/* joinPath */.uJ)(folder, "applicationHost.config")).catch(host_error/* undefinedWhereNotFound */.NE);
  if (applicationHost === void 0)
    throw new NotTried(`${folder} has no applicationHost.config.`);
  const site = (await host.webServer.read())?.sites.find(({ name }) => (0,same_text/* sameText */.QV)(name, siteName)), webConfigs = [];
  for (const at of levelsOf(`${siteName}${path}`)) {
    const below = at.slice(siteName.length) || "/", own = site?.applications.find((one) => (0,same_text/* sameText */.QV)(one.path, below)), file = own && (0,windows_path/* joinPath */.uJ)((0,configured_path/* expandPath */.a)(own.physicalPath, machine), "web.config"), bytes = file === void 0 ? void 0 : await host.files.read(file).catch(host_error/* undefinedWhereNotFound */.NE);
    bytes !== void 0 && webConfigs.push({ at, bytes });
  }
  return { applicationHost, webConfigs };
}
function own_cases_serviceCases(name, seconds) {
  return [
    {
      name: "services: a service is stopped and started again",
      async run({ host, folder }) {
        if (name === void 0)
          throw new NotTried("No service was named: give one with the input service.");
        const stateNow = async () => (await host.services.list()).find((one) => (0,same_text/* sameText */.QV)(one.name, name))?.state, before = await stateNow();
        if (before === void 0)
          throw new NotTried(`This server has no service ${name}.`);
        if (before !== "running" && before !== "stopped")
          throw new NotTried(`${name} is ${before} just now.`);
        await markService(host, folder, { name, state: before });
        const order = before === "running" ? ["stop", "start"] : ["start", "stop"];
        for (const verb of order)
          await host.services[verb](name, seconds), strict_.equal(await stateNow(), verb === "stop" ? "stopped" : "running"), await host.services[verb](name, seconds);
        return `${name}, ${before} before and after`;
      }
    }
  ];
}
const authentication = ["system.webServer", "security", "authentication"], sources = {
  anonymous: { path: [...authentication, "anonymousAuthentication"], attribute: "enabled", byDefault: "true" },
  basic: { path: [...authentication, "basicAuthentication"], attribute: "enabled", byDefault: "false" },
  windows: { path: [...authentication, "windowsAuthentication"], attribute: "enabled", byDefault: "false" },
  impersonation: { path: ["system.web", "identity"], attribute: "impersonate", byDefault: "false" },
  sslFlags: { path: ["system.webServer", "security", "access"], attribute: "sslFlags", byDefault: "None" }
};
function settingsByFiles(application, files) {
  const roots = rootsInOrder(application, files), value = ({ path, attribute, byDefault }) => roots.flatMap((root) => valuesAt(root, path, attribute)).at(-1) ?? byDefault, isOn = (name) => (0,same_text/* sameText */.QV)(value(sources[name]), "true");
  return {
    authentication: {
      anonymous: isOn("anonymous"),
      basic: isOn("basic"),
      windows: isOn("windows"),
      impersonation: isOn("impersonation")
    },
    sslFlags: value(sources.sslFlags).split(",").map((flag) => flag.trim()).filter((flag) => flag !== "" && flag !== "None")
  };
}
function rootsInOrder(application, { applicationHost, webConfigs }) {
  const { root } = (0,configuration_file/* readConfiguration */.TD)(applicationHost, "applicationHost.config"), files = webConfigs.map(({ at, bytes }) => ({ at, root: (0,configuration_file/* readConfiguration */.TD)(bytes, `web.config of ${at}`).root })), levels = levelsOf(application);
  return [
    root,
    ...locations(root, ""),
    ...levels.flatMap((level) => [
      ...locations(root, level),
      ...files.flatMap((file) => isAbove(file.at, level) ? locations(file.root, level.slice(file.at.length + 1)) : []),
      ...files.flatMap((file) => (0,same_text/* sameText */.QV)(file.at, level) ? [file.root, ...locations(file.root, "")] : [])
    ])
  ];
}
function levelsOf(application) {
  const parts = application.split("/").filter((part) => part !== "");
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}
function isAbove(outer, inner) {
  return inner.toLowerCase().startsWith(`${outer.toLowerCase()}/`);
}
function locations(root, path) {
  return (0,xml_element/* childrenNamed */.De)(root, "location").filter((one) => {
    const given = ((0,xml_element/* attributeValue */.CW)(one, "path") ?? "").replace(/^\/+|\/+$/g, "");
    return (0,same_text/* sameText */.QV)(given === "." ? "" : given, path);
  });
}
function valuesAt(root, path, attribute) {
  return path.reduce((found, name) => found.flatMap((one) => (0,xml_element/* childrenNamed */.De)(one, name)), [root]).flatMap((element) => (0,xml_element/* attributeValue */.CW)(element, attribute) ?? []);
}

;// CONCATENATED MODULE: ./lib/bundled/stages/check-host/run-cases.js

const longestEvidence = 500;
async function runCase({ name, run }, bench) {
  const start = performance.now(), ended = (verdict, evidence) => ({
    name,
    verdict,
    evidence: evidence.slice(0, longestEvidence),
    milliseconds: Math.round(performance.now() - start)
  });
  try {
    const seen = await run(bench);
    return ended("proven-here", typeof seen == "string" ? seen : "");
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return ended(error instanceof NotTried ? "could-not-be-tried" : "failed", words);
  }
}
function notTried({ name }, reason) {
  return { name, verdict: "could-not-be-tried", evidence: reason, milliseconds: 0 };
}
function byAdapter(cases) {
  return [...new Set(cases.map(adapterOf))].map((adapter) => {
    const own = cases.filter((one) => adapterOf(one) === adapter);
    return { adapter, verdict: verdictOf(own), cases: own };
  });
}
function verdictOf(parts) {
  return parts.some(({ verdict }) => verdict === "failed") ? "failed" : parts.every(({ verdict }) => verdict === "proven-here") ? "proven-here" : "could-not-be-tried";
}

var stored_check = __webpack_require__(55702);
;// CONCATENATED MODULE: ./lib/bundled/stages/check-host/check-host.js














async function checkHost(request) {
  const { host } = request, looked = await look(request);
  if (!request.sandbox)
    return checkOf(request, [...looked, ...untried(request)], []);
  const workFolder = await (0,folders_work_folder/* usableWorkFolder */.Y)(host, request.workFolder, request.knowledge);
  await (0,folders_work_folder/* closeWorkFolder */.g)(host, workFolder);
  const work = async () => {
    const { cases, leftovers } = await inSandbox(request, sandboxFolder(workFolder)), check = await checkOf(request, [...looked, ...cases], leftovers);
    return await (0,stored_check/* storeHostCheck */.YT)(host, workFolder, check), check;
  };
  return (0,lock/* withLock */.k)(host, (0,work_folder/* lockPath */.HZ)(workFolder), request.run.address, work, request.releaseLock);
}
async function look(request) {
  const { host, knowledge } = request, state = await stateOf(host, knowledge), bench = { host, hasWebServer: await hasWebServer(host) };
  return runAll([...looks, ...settingsLooks(state), ...networkLooks(state)], bench, request);
}
const needsSandbox = "It writes in a place of its own: set sandbox: true.";
function untried({ service, serviceTimeLimitSeconds }) {
  return [
    ...own_cases_serviceCases(service, serviceTimeLimitSeconds),
    ...sandboxCases
  ].map((one) => notTried(one, needsSandbox));
}
async function inSandbox(request, folder) {
  const { host, log, service, serviceTimeLimitSeconds: seconds, hold } = request, before = await clearSandbox(host, folder, seconds);
  if (before.length > 0)
    throw notCleared(before);
  let cases = [];
  try {
    await host.files.createFolder(folder);
    const tiny = await placeTinyPackages(host, folder, request.packages), bench = {
      host,
      folder,
      hasWebServer: await hasWebServer(host),
      ...(0,json/* omitUndefined */.Oy)({ tiny, hold })
    };
    cases = await runAll([...own_cases_serviceCases(service, seconds), ...sandboxCases], bench, request);
  } finally {
    const left = await clearSandbox(request.lasting ?? host, folder, seconds);
    for (const one of left)
      log.warning(`Not taken away: ${one}`);
  }
  return { cases, leftovers: await seenInSandbox(host, folder) };
}
async function runAll(cases, bench, { log, onCase = () => {
} }) {
  const checks = [];
  for (const one of cases) {
    onCase(one.name);
    const check = await runCase(one, bench);
    onCase(void 0);
    const evidence = check.evidence === "" ? "" : ` (${check.evidence.split(`
`)[0]})`;
    log.info(`${check.verdict.padEnd(19)}${check.name}${evidence}`), checks.push(check);
  }
  return checks;
}
async function checkOf({ host, sandbox, service }, cases, leftovers) {
  const adapters = byAdapter(cases);
  return {
    format: 1,
    version: tool/* toolVersion */.f,
    checkedAt: host.clock.now().toISOString(),
    server: (await host.machine.facts()).name,
    host: host.kind,
    sandbox,
    ...(0,json/* omitUndefined */.Oy)({ service }),
    verdict: leftovers.length > 0 ? "failed" : verdictOf(adapters),
    adapters,
    leftovers
  };
}
async function stateOf(host, knowledge) {
  try {
    return (await (0,read_server/* readServer */.Wb)(host, knowledge)).state;
  } catch (error) {
    if (error instanceof host_error/* HostError */.dh || error instanceof user_error/* UserError */.y)
      return;
    throw error;
  }
}
async function hasWebServer({ kind, registry, webServer }) {
  return kind === "rehearsal" ? await webServer.read().catch(() => ({})) !== void 0 : await registry.readTree("HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\InetStp", "64") !== void 0;
}
function notCleared(left) {
  return new user_error/* UserError */.y("host-check-not-cleared", ["An earlier check left things that could not be taken away:", ...left.map((one) => `  ${one}`)].join(`
`), "Take them away by hand, then check again. Nothing else was changed.");
}

var fields = __webpack_require__(24541);
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./lib/bundled/host/recording/recording-schema.js


const recording_schema_text = dist/* string */.YjP(), recordedBytes = (0,fields/* fields */.OA)({
  encoding: (0,fields/* field */.ZZ)("latin1 keeps each byte as one character; utf-16le is two bytes each.", dist/* picklist */.KIO(["latin1", "utf-16le"])),
  text: (0,fields/* field */.ZZ)("The bytes, with what is not known to be harmless hidden.", recording_schema_text)
}), callSchema = (0,fields/* fields */.OA)({
  during: (0,fields/* optional */.lq)("Case of the check that it was called in; absent between the cases.", recording_schema_text),
  program: (0,fields/* field */.ZZ)("File name of the program.", recording_schema_text),
  arguments: (0,fields/* field */.ZZ)("Its arguments; {temp} is the folder for temporary files.", (0,fields/* list */.p_)(recording_schema_text)),
  input: (0,fields/* optional */.lq)("What it was given on standard input.", recording_schema_text),
  milliseconds: (0,fields/* field */.ZZ)("How long it took.", dist/* number */.aig()),
  exitCode: (0,fields/* optional */.lq)("What it ended with, 0 to 4294967295; absent where it did not end.", dist/* number */.aig()),
  output: (0,fields/* optional */.lq)("Its standard output.", recordedBytes),
  errorOutput: (0,fields/* optional */.lq)("Its standard error.", recordedBytes),
  files: (0,fields/* optional */.lq)("What it wrote into files that its arguments name, by the number of the argument from 0.", dist/* record */.g1P(recording_schema_text, recordedBytes)),
  fault: (0,fields/* optional */.lq)("Why it did not start or end.", (0,fields/* fields */.OA)({ code: (0,fields/* field */.ZZ)("Code of the refusal.", recording_schema_text), message: (0,fields/* field */.ZZ)("Its words.", recording_schema_text) }))
});
const recordingEntries = {
  format: (0,fields/* field */.ZZ)("Number of the format.", dist/* literal */.euz(1)),
  version: (0,fields/* field */.ZZ)("Version of the suite that recorded.", recording_schema_text),
  recordedAt: (0,fields/* field */.ZZ)("When it began, ISO 8601 in UTC.", recording_schema_text),
  server: (0,fields/* field */.ZZ)("Name of the server.", recording_schema_text),
  operatingSystem: (0,fields/* field */.ZZ)("Edition of Windows.", recording_schema_text),
  architecture: (0,fields/* field */.ZZ)("Processor type of Windows.", dist/* picklist */.KIO(["x86", "x64"])),
  calls: (0,fields/* field */.ZZ)("Each program that was called, in the order in which they ended.", (0,fields/* list */.p_)(callSchema))
};
const recordingSchema = (0,fields/* fields */.OA)(recordingEntries);

var host_check_schema = __webpack_require__(76107);
;// CONCATENATED MODULE: ./lib/bundled/stages/check-host/recording-file.js




const hostRecordingSchema = (0,fields/* fields */.OA)({
  ...recordingEntries,
  check: (0,fields/* field */.ZZ)("What the check found.", host_check_schema/* hostCheckSchema */.g)
});
async function hostRecording({ machine }, check, calls) {
  const { architecture, operatingSystem } = await machine.facts();
  return {
    format: 1,
    version: tool/* toolVersion */.f,
    recordedAt: check.checkedAt,
    server: check.server,
    operatingSystem: operatingSystem.name,
    architecture,
    calls,
    check
  };
}

var file_name = __webpack_require__(48942);
var look_status = __webpack_require__(38844);
var markdown = __webpack_require__(40855);
var status_block = __webpack_require__(508);
var status_words = __webpack_require__(80876);
var knowledge_of = __webpack_require__(75364);
;// CONCATENATED MODULE: ./lib/bundled/actions/shared/run-host-check.js



















async function runHostCheck(inputs, session) {
  const { host, hold, recorder } = await checkedHost(session, inputs.record), found = await checkHost({
    host,
    log: session.log,
    run: session.run,
    knowledge: (0,knowledge_of.knowledgeOf)(inputs),
    sandbox: inputs.sandbox,
    packages: packagesOfTheCheck(),
    serviceTimeLimitSeconds: inputs["service-time-limit"],
    ...(0,json/* omitUndefined */.Oy)({
      service: inputs.service,
      lasting: session.cutOff?.host,
      workFolder: inputs["work-folder"],
      releaseLock: inputs["release-lock"],
      hold
    }),
    onCase: (name) => recorder?.during(name)
  }), recording = inputs.record ? await hostRecording(host, found, recorder?.calls ?? []) : void 0;
  return hostCheckResult(found, recording, inputs["fail-on-failed-check"], session);
}
async function withHostCheck(inspected, inputs, session) {
  const looking = { sandbox: !1, record: !1, "fail-on-failed-check": !0, ...{ service: void 0, "release-lock": void 0 } }, { outputs, summary, fault, status: checked } = await runHostCheck({ ...inputs, ...looking }, session), status = fault === void 0 ? inspected.status : withLookOf(inspected.status, checked), { verdict = "", "check-path": checkPath = "" } = outputs;
  return {
    ...inspected,
    outputs: { ...inspected.outputs, "host-verdict": verdict, "check-path": checkPath },
    summary: [inspected.summary, "", "### The suite on this server", "", summary].join(`
`),
    ...(0,json/* omitUndefined */.Oy)({ fault, status })
  };
}
function withLookOf(inspected, checked) {
  if (inspected === void 0 || checked === void 0)
    return checked;
  const { action, signIn, interrupted } = inspected, look = { ...checked, action, signIn, interrupted };
  return { ...look, text: (0,status_words/* statusText */.qS)(look) };
}
const waits = { readWaitSeconds: 1, changeWaitSeconds: 2 };
async function checkedHost({ host, environment }, record) {
  if (host.kind === "rehearsal" || host.actsFrom !== void 0)
    return { host };
  if (!record)
    return { host: await (0,windows_host.createWindowsHost)({ environment, files: waits }), hold: file_holder/* holdFile */.Ym };
  const recorder = createRecorder((0,run_program/* createRunProgram */.s)(environment), { ownName: sandboxName, temporary: (0,external_node_os_.tmpdir)() });
  return { host: await (0,windows_host.createWindowsHost)({ environment, files: waits, run: recorder.run }), hold: file_holder/* holdFile */.Ym, recorder };
}
function packagesOfTheCheck() {
  return (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(process.argv[1] ?? ""))), "packages", "check-host");
}
const marks = {
  "proven-here": "proven here",
  failed: "FAILED",
  "could-not-be-tried": "could not be tried"
};
async function hostCheckResult(report, recording, failOnFailedCheck, session) {
  const name = (0,file_name/* fileName */.M)(report.server), checkPath = await session.writeTemporaryFile(`${name}-host-check.json`, (0,leaving/* leavingJson */.Df)(report)), status = statusOf(report, session), summary = hostCheckSummary(report), verdicts = report.adapters.map(({ adapter, verdict }) => [adapter, verdict]);
  return {
    outputs: {
      changed: "false",
      verdict: report.verdict,
      "check-path": checkPath,
      "recording-path": recording === void 0 ? "" : await session.writeTemporaryFile(`${name}-host-recording.json`, (0,leaving/* leavingJson */.Df)(recording, 1)),
      adapters: JSON.stringify(Object.fromEntries(verdicts)),
      "report-path": await session.writeTemporaryFile(`${name}-host-check.md`, (0,leaving/* leavingText */.Ce)(`${(0,status_block/* statusBlock */._6)(status)}

${summary}
`))
    },
    summary,
    status,
    annotations: [],
    ...report.verdict === "failed" && failOnFailedCheck ? { fault: checkFailed(report) } : {}
  };
}
const states = {
  "proven-here": "verified",
  failed: "check-failed",
  "could-not-be-tried": "not-proven"
};
function statusOf({ server, verdict }, session) {
  const texts = {
    "proven-here": "Plan the upgrade of this server: run upgrade with this input.",
    failed: beforeTheUpgrade,
    "could-not-be-tried": "Read below what could not be tried, and why. Then plan the upgrade."
  }, inputs = verdict === "failed" ? {} : { mode: "plan" };
  return (0,look_status/* lookStatus */.M)(session, {
    action: "check-host",
    server,
    served: { signIn: "not-looked-at", interrupted: [] },
    state: states[verdict],
    next: { text: texts[verdict], inputs }
  });
}
const beforeTheUpgrade = "Do not upgrade this server before each is understood. Run the check again with record: true and attach its file to a report.";
function hostCheckSummary({ server, version, host, verdict, adapters, leftovers }) {
  const where = host === "rehearsal" ? " A rehearsal proves nothing of a real server." : "", rows = adapters.map((one) => {
    const proven = one.cases.filter((each) => each.verdict === "proven-here").length;
    return [(0,markdown/* plain */.pj)(one.adapter), marks[one.verdict], `${proven} of ${one.cases.length}`, openCases(one.cases)];
  });
  return [
    `**${(0,markdown/* plain */.pj)(server)}**, version ${(0,markdown/* plain */.pj)(version)} of the suite: **${marks[verdict]}**.${where}`,
    ...leftovers.map((one) => `**Not taken away:** ${(0,markdown/* plain */.pj)(one)}`),
    (0,markdown/* table */.tp)(["part", "verdict", "proven", "what failed or was not tried"], rows),
    (0,markdown/* details */.zH)("Every case", (0,markdown/* table */.tp)(["verdict", "case", "evidence"], adapters.flatMap(caseRows)))
  ].join(`

`);
}
function openCases(cases) {
  const open = cases.filter(({ verdict }) => verdict !== "proven-here");
  return [...new Set(open.map(({ verdict, evidence }) => `${marks[verdict]}: ${firstLine(evidence)}`))].map(markdown/* plain */.pj).join("<br>");
}
function caseRows({ cases }) {
  return cases.map(({ name, verdict, evidence }) => [marks[verdict], (0,markdown/* plain */.pj)(name), (0,markdown/* plain */.pj)(firstLine(evidence))]);
}
function firstLine(text) {
  return text.split(`
`)[0] ?? "";
}
function checkFailed({ server, adapters, leftovers }) {
  const lines = [
    ...adapters.flatMap(({ cases }) => cases.filter(({ verdict }) => verdict === "failed")).map(({ name, evidence }) => `  ${name}: ${firstLine(evidence)}`),
    ...leftovers.map((one) => `  not taken away: ${one}`)
  ];
  return new user_error/* UserError */.y("host-check-failed", [`${server} is not as the suite needs it (${(0,listed/* counted */.hS)(lines.length, "thing")}):`, ...lines].join(`
`), beforeTheUpgrade);
}


}),

68738:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  MW: () => (/* binding */ sumsText),
  T8: () => (/* binding */ manifestBytes),
  ge: () => (/* binding */ sumsName),
  rZ: () => (/* binding */ partialEnding),
  vS: () => (/* binding */ manifestName)
});
const manifestName = "manifest.json", sumsName = "SHA256SUMS", partialEnding = ".partial";
function manifestBytes(manifest) {
  return Buffer.from(`${JSON.stringify(manifest, null, 2)}
`, "utf8");
}
function sumsText({ entries }, manifestSha256) {
  return [...entries.map(({ sha256, storedAs }) => `${sha256}  ${storedAs}`), `${manifestSha256}  ${manifestName}`, ""].join(`
`);
}


}),

23868:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OW: () => (/* binding */ isJsonObject),
  Oy: () => (/* binding */ omitUndefined),
  vA: () => (/* binding */ asJson)
});
function isJsonObject(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}
function asJson(value) {
  return JSON.parse(JSON.stringify(value));
}
function omitUndefined(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
}


}),

54760:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ toolName),
  f: () => (/* binding */ toolVersion)
});
const toolName = "mfa-server-upgrade", toolVersion = "1.0.0";


}),

74209:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xe: () => (/* binding */ besideTheLook),
  KQ: () => (/* binding */ judgeInventory),
  R1: () => (/* binding */ knowledgeWith),
  Wb: () => (/* binding */ readServer),
  kv: () => (/* binding */ redactorOfNames)
});

var redactor = __webpack_require__(15105);
var judge_server = __webpack_require__(63303);
var host_error = __webpack_require__(90614);
var registration_file = __webpack_require__(20009);
var same_text = __webpack_require__(36241);
var windows_path = __webpack_require__(85128);
var configured_path = __webpack_require__(17204);
var data_file_facts = __webpack_require__(4399);
var install_path = __webpack_require__(32687);
var names = __webpack_require__(31484);
var read_registry = __webpack_require__(54436);
var web_candidates = __webpack_require__(70129);
;// CONCATENATED MODULE: ./lib/bundled/product/take-inventory.js










function namedInstallFolders(parts, machine, hints) {
  const registered = (0,install_path/* installPathsInRegistry */.C)(parts).map(({ path }) => (0,configured_path/* expandPath */.a)(path, machine)).filter(windows_path/* isWindowsPath */.NU);
  return (0,windows_path/* distinctPaths */.xD)([...hints.installPath ? [hints.installPath] : [], ...registered]);
}
function defaultFolders({ architecture, folders }) {
  return [folders.programFiles, ...architecture === "x64" ? [`${folders.programFiles} (x86)`] : []].flatMap((parent) => Object.values(names/* defaultInstallFolders */.KF).map((name) => (0,windows_path/* joinPath */.uJ)(parent, name)));
}
async function listAll(files, folders, namesOnly = []) {
  const listings = [];
  for (const folder of folders) {
    const listing = await (0,data_file_facts/* listFolder */.bt)(files, folder, namesOnly);
    listing !== void 0 && listings.push(listing);
  }
  return listings;
}
function servicesIn(services, folders, machine) {
  return services.filter(({ imagePath }) => {
    const program = (0,configured_path/* expandPath */.a)((0,configured_path/* programOfCommandLine */.Z)(imagePath), machine);
    return folders.some((folder) => (0,windows_path/* isAtOrBelow */.a5)(program, folder));
  });
}
async function contentOf(files, path, decode) {
  try {
    return decode(await files.read(path));
  } catch {
    return "";
  }
}
async function productApplications(files, webServer, machine, hints) {
  const found = [];
  for (const located of (0,web_candidates/* applicationsOf */.$_)(webServer, machine)) {
    const { site, application, folder } = located, names = await directFileNames(files, folder), configuration = await contentOf(files, (0,windows_path/* joinPath */.uJ)(folder, "web.config"), hints.decode);
    (hints.webApplications?.some((name) => (0,same_text/* sameText */.QV)(name, `${site.name}${application.path}`)) === !0 || (0,web_candidates/* componentsInContent */.P)(names, configuration).length > 0 || (0,web_candidates/* componentOfDefaultName */.tu)(application.path) !== void 0) && found.push(located);
  }
  return found;
}
async function withSettings({ webServer }, state, own) {
  if (state === void 0)
    return;
  const read = await Promise.all(own.map(async ({ site, application }) => ({
    application,
    known: await settingsOf(webServer, site.name, application.path)
  }))), settingsFor = (application) => read.find((one) => one.application === application)?.known;
  return {
    ...state,
    sites: state.sites.map((site) => ({
      ...site,
      applications: site.applications.map((application) => ({ ...application, ...settingsFor(application) }))
    }))
  };
}
async function settingsOf(webServer, site, path) {
  try {
    return { settings: await webServer.readSettings(site, path) };
  } catch (error) {
    if (error instanceof host_error/* HostError */.dh)
      return { settingsProblem: error.message };
    throw error;
  }
}
async function directFileNames(files, folder) {
  try {
    return (await files.glanceInto(folder)).filter(({ kind }) => kind === "file").map(({ path }) => (0,windows_path/* fileNameOf */.bV)(path));
  } catch (error) {
    if (error instanceof host_error/* HostError */.dh)
      return [];
    throw error;
  }
}
async function configurationText(files, path, hints) {
  try {
    return { path, text: hints.redactor.configuration(hints.decode(await files.read(path))) };
  } catch (error) {
    return { path, problem: error instanceof Error ? error.message : String(error) };
  }
}
async function configurationsIn(files, folders, hints) {
  const paths = folders.flatMap((folder) => folder.files.filter((file) => (0,same_text/* sameText */.QV)((0,windows_path/* fileNameOf */.bV)(file.path), "web.config")).map((file) => (0,windows_path/* joinPath */.uJ)(folder.path, file.path)));
  return Promise.all((0,windows_path/* distinctPaths */.xD)(paths).map((path) => configurationText(files, path, hints)));
}
async function dataFile(files, folders, services, hints) {
  const candidates = hints.dataFile ? [hints.dataFile] : folders.map((folder) => (0,windows_path/* joinPath */.uJ)(folder, names/* dataFolderName */.Cv, names/* dataFileName */.SQ)), facts = await Promise.all(candidates.map((path) => (0,data_file_facts/* dataFileFacts */.qD)(files, path, services)));
  return facts.find(({ status }) => status !== "missing") ?? facts[0];
}
async function freeSpaceOf(files, letter) {
  try {
    return [{ letter, freeBytes: await files.freeSpace(`${letter}:\\`) }];
  } catch (error) {
    if (error instanceof host_error/* HostError */.dh)
      return [];
    throw error;
  }
}
async function drivesOf(files, paths) {
  const letters = paths.map(windows_path/* driveLetterOf */.Kn).filter((letter) => letter !== void 0);
  return (await Promise.all([...new Set(letters)].sort().map((letter) => freeSpaceOf(files, letter)))).flat();
}
async function reachability({ machine }) {
  const answers = await Promise.all(names/* serviceHosts */.L0.map(async (name) => [`${name}:443`, await machine.canReach(name, 443)]));
  return Object.fromEntries(answers.filter((one) => one[1] !== void 0));
}
function namePatternsOf(overrides) {
  return Object.values(overrides ?? {}).flatMap((patterns) => Object.values(patterns).flat());
}
async function machineAndRegistry(host, hints) {
  const machine = await host.machine.facts(), names = namePatternsOf(hints.productNamePatterns);
  return { machine, parts: await (0,read_registry/* readRegistry */._)(host.registry, machine.architecture, names, hints.redactor) };
}
async function takeInventory(host, hints) {
  const { files } = host, [{ machine, parts }, allServices, webState, reachable] = await Promise.all([
    machineAndRegistry(host, hints),
    host.services.list(),
    host.webServer.read(),
    reachability(host)
  ]), named = namedInstallFolders(parts, machine, hints), installs = await listAll(files, named.length > 0 ? named : defaultFolders(machine), [
    names/* dataFolderName */.Cv,
    names/* logFolderName */.eV
  ]), known = named.length > 0 ? named : installs.map(({ path }) => path), services = servicesIn(allServices, known, machine), own = await productApplications(files, webState, machine, hints), webServer = await withSettings(host, webState, own), webs = await listAll(files, (0,windows_path/* distinctPaths */.xD)([...own.map(({ folder }) => folder), ...(0,web_candidates/* defaultWebFolders */.Ni)(machine)])), facts = await dataFile(files, known, services, hints), { programData, windows } = machine.folders;
  return {
    format: 1,
    machine,
    registry: parts.map(({ key, view, keys }) => ({ key, view, text: (0,registration_file/* formatRegistrationFile */.Tl)(keys) })),
    services: services.map((one) => ({ ...one, imagePath: hints.redactor.commandLine(one.imagePath) })),
    ...webServer ? { webServer } : {},
    folders: [...installs, ...webs],
    configurations: await configurationsIn(files, webs, hints),
    ...facts ? { dataFile: facts } : {},
    drives: await drivesOf(files, [
      ...known,
      ...webs.map(({ path }) => path),
      // Given by hand it may be on a drive that nothing else names.
      ...facts ? [facts.path] : [],
      programData,
      windows
    ]),
    ...hints.redactor.hiddenWith === void 0 ? {} : { hiddenWith: hints.redactor.hiddenWith },
    reachable
  };
}

var decode = __webpack_require__(65171);
var configuration_facts = __webpack_require__(3928);
;// CONCATENATED MODULE: ./lib/bundled/changes/server/read-server.js





const withLeftBehind = /* @__PURE__ */ new WeakMap();
function knowledgeWith(intention, knowledge) {
  if (intention === void 0)
    return knowledge;
  const last = withLeftBehind.get(knowledge);
  if (last?.intention === intention)
    return last.known;
  const oldApplications = intention.components.flatMap(({ becomes, web }) => web === void 0 || becomes === "stays" ? [] : [`${web.site}${web.virtualDirectory}`, ...web.further ?? []]), known = { ...knowledge, oldApplications };
  return withLeftBehind.set(knowledge, { intention, known }), known;
}
const lookServesMilliseconds = 15e3, lastLooks = /* @__PURE__ */ new WeakMap();
function redactorOfNames({ redaction }) {
  return redaction?.names === void 0 ? redactor/* plainRedactor */.XU : (0,redactor/* createRedactor */.lY)({ names: redaction.names });
}
async function readServer(host, knowledge) {
  const inventory = await look(host, knowledge);
  return { inventory, state: judgeInventory(inventory, knowledge) };
}
async function besideTheLook(host, work) {
  const before = host.changesMade?.();
  await work();
  const last = lastLooks.get(host), now = host.changesMade?.();
  last !== void 0 && now !== void 0 && last.changes === before && lastLooks.set(host, { ...last, changes: now });
}
async function look(host, knowledge) {
  const [changes, at] = [host.changesMade?.(), host.clock.now().getTime()], last = lastLooks.get(host);
  if (last?.knowledge === knowledge && last.changes === changes && at - last.at < lookServesMilliseconds)
    return last.inventory;
  const inventory = await inventoryOf(host, knowledge);
  return changes !== void 0 && lastLooks.set(host, { knowledge, changes, at, inventory }), inventory;
}
function decodeWithMark(bytes) {
  const { text, markLength } = (0,decode/* decodeConfiguration */.dp)(bytes, "web.config");
  return markLength > 0 ? `\uFEFF${text}` : text;
}
function inventoryOf(host, knowledge) {
  const { dataFile, installPath, productNamePatterns } = knowledge;
  return takeInventory(host, {
    ...dataFile === void 0 ? {} : { dataFile },
    ...installPath === void 0 ? {} : { installPath },
    ...productNamePatterns === void 0 ? {} : { productNamePatterns },
    webApplications: Object.values(knowledge.webApplications ?? {}),
    decode: decodeWithMark,
    redactor: (0,redactor/* createRedactor */.lY)(knowledge.redaction)
  });
}
function judgeInventory(inventory, knowledge) {
  return (0,judge_server/* judgeServer */.T)(inventory, knowledge, configuration_facts/* readConfigurationFacts */.i);
}


}),

89976:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CO: () => (/* binding */ markerName),
  FW: () => (/* binding */ workFolderOf),
  HY: () => (/* binding */ journalPath),
  HZ: () => (/* binding */ lockPath),
  He: () => (/* binding */ mergeFolder),
  RM: () => (/* binding */ mergeRecordPath),
  hI: () => (/* binding */ logFolder)
});
var _host_windows_path_js_0 = __webpack_require__(85128);

const folderName = "mfa-server-upgrade";
async function workFolderOf({ machine }, chosen) {
  if (chosen !== void 0)
    return chosen;
  const { folders } = await machine.facts();
  return (0,_host_windows_path_js_0/* .joinPath */ .uJ)(folders.programData, folderName);
}
const markerName = "mfa-server-upgrade.txt", journalPath = (workFolder) => (0,_host_windows_path_js_0/* .joinPath */ .uJ)(workFolder, "journal.jsonl"), lockPath = (workFolder) => (0,_host_windows_path_js_0/* .joinPath */ .uJ)(workFolder, "lock.json"), logFolder = (workFolder) => (0,_host_windows_path_js_0/* .joinPath */ .uJ)(workFolder, "logs"), mergeFolder = (workFolder, component) => (0,_host_windows_path_js_0/* .joinPath */ .uJ)(workFolder, "web-config", component), mergeRecordPath = (workFolder, component) => (0,_host_windows_path_js_0/* .joinPath */ .uJ)(mergeFolder(workFolder, component), "differences.json");


}),

44227:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ asMachineFault),
  t: () => (/* binding */ asFileFault)
});
var _host_error_js_0 = __webpack_require__(90614);

const machineFaults = {
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EROFS: "disk-read-only",
  EMFILE: "too-many-open-files",
  ENFILE: "too-many-open-files",
  ENOMEM: "out-of-memory",
  ENAMETOOLONG: "path-too-long",
  EIO: "disk-fault",
  ENODEV: "disk-fault",
  ENXIO: "disk-fault",
  ENOTCONN: "share-lost",
  ECONNRESET: "share-lost",
  ECONNABORTED: "share-lost",
  ENETUNREACH: "share-lost",
  EHOSTUNREACH: "share-lost",
  EHOSTDOWN: "share-lost",
  ESTALE: "share-lost"
}, codes = {
  ENOENT: "not-found",
  ENOTDIR: "not-found",
  EACCES: "access-denied",
  EPERM: "access-denied",
  EBUSY: "in-use",
  EEXIST: "already-exists",
  ENOTEMPTY: "already-exists",
  EINVAL: "invalid-path",
  EXDEV: "not-supported",
  ...machineFaults
}, sentences = {
  "not-found": (path) => `${path} was not found${path.startsWith("\\\\") ? ", or its share cannot be reached" : ""}.`,
  "access-denied": (path) => `Access to ${path} is denied.`,
  "in-use": (path) => `${path} is in use by another process.`,
  "disk-full": (path) => `There is no room left for ${path}.`,
  "disk-read-only": (path) => `The disk of ${path} is read-only.`,
  "too-many-open-files": (path) => `${path} could not be opened: too many files are open on this machine.`,
  "out-of-memory": (path) => `${path} could not be opened: the machine has no memory left.`,
  "path-too-long": (path) => `The path ${path} is too long for its disk (${path.length} characters).`,
  "disk-fault": (path) => `The disk of ${path} reports a fault.`,
  "share-lost": (path) => `The connection to the disk or share of ${path} was lost.`,
  "server-not-reached": (path) => `${path} was not reached through remote management.`,
  "already-exists": (path) => `${path} exists already.`,
  "invalid-path": (path) => `${path} is not a path that Windows accepts.`,
  "not-supported": (path) => `${path} is on another volume.`,
  "not-a-package": (path) => `${path} is not a package.`,
  "timed-out": (path) => `${path} did not answer in time.`,
  "still-running": (path) => `${path} still runs.`,
  malformed: (path) => `${path} is malformed.`,
  refused: (path) => `Windows refused ${path}.`
};
function asFileFault(error, path, holder) {
  if (error instanceof _host_error_js_0/* .HostError */ .dh)
    return error;
  const system = (0,_host_error_js_0/* .systemErrorCode */ .vq)(error);
  if (system === void 0 || !/^E[A-Z0-9]+$/.test(system))
    return error;
  const code = codes[system] ?? "refused", sentence = sentences[code](path), detail = code === "refused" || system in machineFaults ? ` (${system})` : holder === void 0 ? "" : ` ${holder} has it open.`;
  return new _host_error_js_0/* .HostError */ .dh(code, path, `${sentence}${detail}`, {
    cause: error,
    ...holder === void 0 ? {} : { holder }
  });
}
function asMachineFault(error) {
  const system = (0,_host_error_js_0/* .systemErrorCode */ .vq)(error) ?? "", isOfMachine = Object.hasOwn(machineFaults, system) || system === "EACCES" || system === "EPERM" || system === "EBUSY";
  if (error instanceof _host_error_js_0/* .HostError */ .dh || !isOfMachine)
    return;
  const path = error instanceof Error && "path" in error && typeof error.path == "string" ? error.path : "a file of the job", fault = asFileFault(error, path);
  return fault instanceof _host_error_js_0/* .HostError */ .dh ? fault : void 0;
}


}),

69178:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ isSameBoot),
  n: () => (/* binding */ minutesAheadHere)
});
const bootToleranceMilliseconds = 6e4;
function isSameBoot(one, other) {
  return Math.abs(Date.parse(one) - Date.parse(other)) < 6e4;
}
function minutesAheadHere(at) {
  return -at.getTimezoneOffset();
}


}),

24064:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ redactRegistry)
});
function redactRegistry(keys, redactor, isOwn = () => !1) {
  return keys.map(({ path, values }) => ({
    path,
    values: isOwn(path) ? values : values.map(({ name, data }) => ({ name, data: shown(name, data, redactor) }))
  }));
}
const commandLines = /^(?:ImagePath|UninstallString|QuietUninstallString|ModifyPath|RepairPath)$/i;
function shown(name, data, redactor) {
  const text = (value) => commandLines.test(name) ? redactor.commandLine(value) : redactor.value(name, value, "registry");
  switch (data.type) {
    case "string":
    case "expandable-string":
      return { type: data.type, text: text(data.text) };
    case "multi-string":
      return { type: data.type, texts: data.texts.map(text) };
    case "dword":
      return { type: data.type, number: isShown(name, String(data.number), redactor) ? data.number : 0 };
    case "qword":
      return { type: data.type, number: isShown(name, String(data.number), redactor) ? data.number : 0n };
    case "binary":
      return redactor.value(name, "bytes", "registry") === "bytes" ? data : { ...data, bytes: new Uint8Array() };
  }
}
const mostDigits = 5;
function isShown(name, digits, redactor) {
  const judged = digits.length <= mostDigits ? "1" : digits;
  return redactor.value(name, judged, "registry") === judged;
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


}),

41310:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Gn: () => (/* binding */ heldLockText),
  KH: () => (/* binding */ lockedBy),
  TO: () => (/* binding */ heldByNobodyKnown)
});
var _base_user_error_js_0 = __webpack_require__(83686);

function heldLockText(held, { now, release }) {
  const { owner, path, state } = held, message = `This server is being changed by ${who(owner)}, ${age(now, owner.since)}. Lock: ${path}. ${known[state](owner)}`;
  return { message: release !== void 0 && release === owner.nonce ? `${message} So release-lock does not release it.` : message, advice: advice(held) };
}
function lockedBy(held, now) {
  const { message, advice: advice2 } = heldLockText(held, now);
  return new _base_user_error_js_0/* .UserError */ .y("server-locked", message, advice2);
}
function heldByNobodyKnown(path) {
  return new _base_user_error_js_0/* .UserError */ .y("server-locked", `This server is being changed by another run. Lock: ${path}.`, wait);
}
function who({ processId, machine, run }) {
  return `process ${processId}${machine === void 0 ? "" : ` of ${machine}`} (${run})`;
}
const known = {
  runs: () => "The process runs on this machine.",
  "not-known": ({ processId }) => `A process ${processId} runs on this machine; whether it is that run or another program with its number, the machine does not show.`,
  elsewhere: ({ machine }) => `Whether it still runs can only be seen on ${machine}.`
}, wait = "Wait until that run has ended and run again. Use a concurrency group per server so that runs wait for each other.";
function advice({ owner: { processId, nonce, machine }, state }) {
  if (state === "runs")
    return `${wait} To end the run, cancel it on its page, or end process ${processId}.`;
  if (nonce === void 0)
    return `${wait} If it is another program, end it or restart the server; then run again.`;
  const how = `See on the page of that run, and${state === "elsewhere" ? ` on ${machine}` : ""} in the list of processes, that it has ended.`;
  return `${wait} If it has ended already: ${how} Then run again with release-lock: ${nonce}.`;
}
function age(now, since) {
  const minutes = Math.max(0, Math.round((now.getTime() - Date.parse(since)) / 6e4));
  return `since ${since}, ${minutes} minutes ago`;
}


}),

47203:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ heldLock),
  k: () => (/* binding */ withLock)
});

var external_node_crypto_ = __webpack_require__(77598);
var host_error = __webpack_require__(90614);
var dist = __webpack_require__(77934);
var fields = __webpack_require__(24541);
var read_format = __webpack_require__(93706);
var windows_path = __webpack_require__(85128);
;// CONCATENATED MODULE: ./lib/bundled/plan/lock-file.js





const lockSchema = (0,fields/* fields */.OA)({
  processId: (0,fields/* field */.ZZ)("Id of the process.", dist/* number */.aig()),
  since: (0,fields/* field */.ZZ)("When the run took the lock, ISO 8601 in UTC.", dist/* string */.YjP()),
  bootTime: (0,fields/* field */.ZZ)("When the machine started, ISO 8601 in UTC.", dist/* string */.YjP()),
  run: (0,fields/* field */.ZZ)("Address of the run, or who started it.", dist/* string */.YjP()),
  machine: (0,fields/* optional */.lq)("Machine on which the process runs. This and what follows is absent in locks of older versions, which are in lock.json.", dist/* string */.YjP()),
  started: (0,fields/* optional */.lq)("When the process was started, ISO 8601 in UTC; absent where the machine does not report it.", dist/* string */.YjP()),
  startMark: (0,fields/* optional */.lq)("The same by a mark of the system, where it has one. It is only compared.", dist/* string */.YjP()),
  nonce: (0,fields/* optional */.lq)("Names this one lock; the input release-lock wants it.", dist/* string */.YjP()),
  released: (0,fields/* optional */.lq)("When its run gave it back, ISO 8601 in UTC. Absent while the run has the server.", dist/* string */.YjP())
});
const folderOf = (path) => path.replace(/\.json$/, "");
const numberedPath = (path, number) => (0,windows_path/* joinPath */.uJ)(folderOf(path), `${number}.json`), lockBytes = (owner) => new TextEncoder().encode(`${JSON.stringify(owner)}
`);
const mostLooks = 100;
async function readLockFiles(files, path) {
  for (let look = 1; look <= mostLooks; look += 1) {
    const found = await readListed(files, path);
    if (found !== void 0)
      return found;
  }
  throw new host_error/* HostError */.dh("in-use", path, `The lock ${path} changes all the time: other runs take it and give it back.`);
}
async function readListed(files, path) {
  const older = await readLockFile(files, path, 0), found = older === void 0 ? [] : [older];
  for (const number of await numbersIn(files, folderOf(path))) {
    const one = await readLockFile(files, numberedPath(path, number), number);
    if (one === void 0)
      return;
    found.push(one);
  }
  return found;
}
async function numbersIn(files, folder) {
  return (await files.glanceInto(folder).catch(host_error/* undefinedWhereNotFound */.NE) ?? []).map(({ path }) => /^([1-9]\d{0,14})\.json$/.exec((0,windows_path/* fileNameOf */.bV)(path))?.[1]).filter((digits) => digits !== void 0).map(Number).sort((a, b) => a - b);
}
async function readLockFile(files, path, number) {
  const bytes = await files.read(path).catch(host_error/* undefinedWhereNotFound */.NE);
  if (bytes === void 0)
    return;
  const owner = (0,read_format/* readIntact */.Aw)(lockSchema, bytes);
  return { path, number, ...owner === void 0 ? {} : { owner } };
}
const looksAtUnfinished = 20, pauseMilliseconds = 100;
async function readFinishedLockFiles({ files, clock }, path) {
  for (let look = 1; ; look += 1) {
    const found = await readLockFiles(files, path);
    if (look === looksAtUnfinished || found.every(({ owner }) => owner !== void 0))
      return found;
    await clock.sleep(pauseMilliseconds);
  }
}

var machine = __webpack_require__(69178);
;// CONCATENATED MODULE: ./lib/bundled/host/processes.js
const startToleranceMilliseconds = 6e4;
function isSameStart(one, other) {
  return one.mark !== void 0 && other.mark !== void 0 ? one.mark === other.mark : Math.abs(Date.parse(one.at) - Date.parse(other.at)) <= 6e4;
}
function isStartedAfter(start, moment) {
  return Date.parse(start.at) - Date.parse(moment) > 6e4;
}

var same_text = __webpack_require__(36241);
;// CONCATENATED MODULE: ./lib/bundled/plan/lock-owner.js



async function ownerState({ processes, machine }, { owner }) {
  if (owner === void 0 || owner.released !== void 0)
    return "ended";
  if (owner.machine !== void 0 && !(0,same_text/* sameText */.QV)(owner.machine, processes.machine))
    return "elsewhere";
  if (!await processes.isRunning(owner.processId))
    return "ended";
  const start = await processes.startOf(owner.processId);
  return start === void 0 ? withoutStart(owner, (await machine.facts()).bootTime) : isOwnersStart(owner, start) ? "runs" : "ended";
}
function isOwnersStart({ started, startMark, since }, start) {
  return started === void 0 ? !isStartedAfter(start, since) : isSameStart({ at: started, ...startMark === void 0 ? {} : { mark: startMark } }, start);
}
function withoutStart({ nonce, bootTime }, now) {
  return nonce !== void 0 || (0,machine/* isSameBoot */.T)(bootTime, now) ? "not-known" : "ended";
}

var lock_refusal = __webpack_require__(41310);
;// CONCATENATED MODULE: ./lib/bundled/plan/lock.js





async function withLock(host, path, run, work, release) {
  const own = await takeLock({ host, path, run, release });
  try {
    return await work();
  } finally {
    await giveBack(host, own);
  }
}
const attempts = 10;
async function takeLock(request) {
  const { host, path } = request, owner = await newOwner(request);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const found = await readFinishedLockFiles(host, path);
    await refuseWhereHeld(request, found);
    const number = (found.at(-1)?.number ?? 0) + 1, own = { path: numberedPath(path, number), number, owner };
    if (!await host.files.createNew(own.path, lockBytes(owner)))
      throw await takenInBetween(request);
    const others = (await readLockFiles(host.files, path)).filter((one) => one.owner?.nonce !== owner.nonce);
    if (others.some((one) => one.number > number) || await firstHeld(request, others) !== void 0) {
      await giveBack(host, own);
      continue;
    }
    for (const one of others)
      await host.files.remove(one.path).catch(host_error/* undefinedWhereRefused */.CN);
    return own;
  }
  throw (0,lock_refusal/* heldByNobodyKnown */.TO)(path);
}
async function takenInBetween(request) {
  return await refuseWhereHeld(request, await readFinishedLockFiles(request.host, request.path)), (0,lock_refusal/* heldByNobodyKnown */.TO)(request.path);
}
async function newOwner({ host: { clock, machine, processes }, run }) {
  const { bootTime } = await machine.facts(), start = await processes.startOf(processes.currentId);
  return {
    processId: processes.currentId,
    since: clock.now().toISOString(),
    bootTime,
    run,
    machine: processes.machine,
    ...start === void 0 ? {} : { started: start.at },
    ...start?.mark === void 0 ? {} : { startMark: start.mark },
    nonce: (0,external_node_crypto_.randomBytes)(8).toString("hex")
  };
}
async function refuseWhereHeld(request, found) {
  const held = await firstHeld(request, found);
  if (held !== void 0)
    throw (0,lock_refusal/* lockedBy */.KH)(held, { now: request.host.clock.now(), release: request.release });
}
async function heldLock(host, path) {
  return firstHeld({ host }, await readFinishedLockFiles(host, path));
}
async function firstHeld({ host, release: nonce }, found) {
  for (const file of found) {
    const state = await ownerState(host, file), isReleased = nonce !== void 0 && file.owner?.nonce === nonce && state !== "runs";
    if (file.owner !== void 0 && state !== "ended" && !isReleased)
      return { path: file.path, owner: file.owner, state };
  }
}
async function giveBack({ files, clock }, { path, number, owner }) {
  try {
    if ((await readLockFile(files, path, number))?.owner?.nonce !== owner.nonce)
      return;
    await files.write(path, lockBytes({ ...owner, released: clock.now().toISOString() }));
  } catch (error) {
    (0,host_error/* undefinedWhereRefused */.CN)(error);
  }
}


}),

4399:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  YU: () => (/* binding */ isOwnService),
  bt: () => (/* binding */ listFolder),
  qD: () => (/* binding */ dataFileFacts)
});
var _base_user_error_js_0 = __webpack_require__(83686);
var _host_host_error_js_1 = __webpack_require__(90614);
var _host_same_text_js_4 = __webpack_require__(36241);
var _host_windows_path_js_2 = __webpack_require__(85128);
var _configured_path_js_3 = __webpack_require__(17204);





function isOwnService(holder, services) {
  const text = holder.toLowerCase();
  return services.some(({ name, displayName, imagePath }) => [name, displayName, (0,_host_windows_path_js_2/* .fileNameOf */ .bV)((0,_configured_path_js_3/* .programOfCommandLine */ .Z)(imagePath))].some((known) => known !== "" && ((0,_host_same_text_js_4/* .sameText */ .QV)(text, known) || text.split(/[\s(),]+/).includes(known.toLowerCase()))));
}
function whyUnreadable(error, runningServices) {
  if (error.code !== "in-use")
    return { status: "unreadable", reason: error.message };
  const { holder } = error;
  return holder !== void 0 && isOwnService(holder, runningServices) ? { status: "present", reason: `In use by the product's own running service: ${holder}.` } : { status: "unreadable", reason: `In use by ${holder ?? "another process that Windows does not name"}.` };
}
async function readFirstPiece(files, path) {
  for await (const _piece of files.readPieces(path))
    return;
}
async function dataFileFacts(files, path, productServices) {
  try {
    const entry = await files.glance(path);
    return entry === void 0 ? { path, status: "missing" } : entry.kind !== "file" ? { path, status: "unreadable", reason: `It is no file but a ${entry.kind}.` } : entry.size === 0 ? { path, status: "empty", size: 0 } : { path, size: entry.size, ...await readability(files, path, productServices) };
  } catch (error) {
    if (!(error instanceof _host_host_error_js_1/* .HostError */ .dh))
      throw error;
    return error.code === "not-found" ? { path, status: "missing" } : { path, status: "unreadable", reason: error.message };
  }
}
async function readability(files, path, productServices) {
  try {
    return await readFirstPiece(files, path), { status: "present" };
  } catch (error) {
    if (!(error instanceof _host_host_error_js_1/* .HostError */ .dh) || (0,_host_host_error_js_1/* .isServerLost */ .W4)(error))
      throw error;
    return whyUnreadable(error, productServices.filter(({ state }) => state !== "stopped"));
  }
}
async function childrenOf(files, folder) {
  try {
    return await files.glanceInto(folder);
  } catch (error) {
    if (!(error instanceof _host_host_error_js_1/* .HostError */ .dh) || (0,_host_host_error_js_1/* .isServerLost */ .W4)(error))
      throw error;
    if (error.code === "not-found")
      return [];
    throw new _base_user_error_js_0/* .UserError */ .y("folder-not-readable", `The folder ${folder} could not be listed: ${error.message}`, "Give the account of the runner the permission to read this folder, or run the runner as a member of the local Administrators group, and run again.", { cause: error });
  }
}
async function collect(files, folder, prefix, namesOnly) {
  const listed = [];
  for (const { path, kind, size, modified } of await childrenOf(files, folder)) {
    const name = (0,_host_windows_path_js_2/* .fileNameOf */ .bV)(path), relative = `${prefix}${name}`;
    kind === "file" && listed.push({ path: relative, size, modified }), !(kind !== "folder" || namesOnly.some((known) => prefix.toLowerCase() === `${known.toLowerCase()}\\`)) && listed.push(...await collect(files, path, `${relative}\\`, namesOnly));
  }
  return listed;
}
async function listFolder(files, folder, namesOnly = []) {
  if ((await files.glance(folder))?.kind === "folder")
    return { path: folder, files: await collect(files, folder, "", namesOnly) };
}


}),

54436:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ viewsOf),
  _: () => (/* binding */ readRegistry)
});
var _base_user_error_js_0 = __webpack_require__(83686);
var _host_host_error_js_1 = __webpack_require__(90614);
var _host_redact_registry_js_8 = __webpack_require__(24064);
var _host_registry_js_6 = __webpack_require__(20968);
var _host_same_text_js_7 = __webpack_require__(36241);
var _names_js_2 = __webpack_require__(31484);
var _registry_locations_js_3 = __webpack_require__(33072);
var _registry_values_js_5 = __webpack_require__(22756);
var _uninstall_entries_js_4 = __webpack_require__(22027);









function viewsOf(architecture) {
  return architecture === "x86" ? ["32"] : ["64", "32"];
}
async function readKey(registry, key, view) {
  try {
    return await registry.readTree(key, view) ?? [];
  } catch (error) {
    throw !(error instanceof _host_host_error_js_1/* .HostError */ .dh) || error.code !== "access-denied" ? error : new _base_user_error_js_0/* .UserError */ .y("registry-access-denied", `The registry key ${key} (${view}-bit view) could not be read: access is denied.`, 'Give the account of the runner the permission "Read" on this key, or run the runner as a member of the local Administrators group, and run again.', { cause: error });
  }
}
function relevantEntries(keys, names) {
  const kept = keys.filter((key) => {
    const displayName = (0,_registry_values_js_5/* .textValue */ .v8)(key, "DisplayName");
    return (0,_uninstall_entries_js_4/* .entryNameOf */ .p)(key.path) !== void 0 && displayName !== void 0 && (0,_names_js_2/* .matchesAny */ ._I)(displayName, names);
  });
  return keys.filter((key) => kept.some((entry) => (0,_host_registry_js_6/* .isAtOrBelowKey */ .b)(key.path, entry.path)));
}
function onlyValues(keys, key, names) {
  return keys.filter((candidate) => (0,_host_same_text_js_7/* .sameText */ .QV)(candidate.path, key)).map(({ path, values }) => ({
    path,
    values: values.filter((value) => names.some((name) => (0,_host_same_text_js_7/* .sameText */ .QV)(value.name, name)))
  })).filter(({ values }) => values.length > 0);
}
function wantedKeys(extraNames) {
  const names = [..._names_js_2/* .anyProductNames */ .GI, ..._names_js_2/* .adfsAdapterNames */ .IS, ..._names_js_2/* .runtimeNames */ .jJ, ...extraNames], all = (keys) => keys, itself = (key) => (keys) => keys.filter(({ path }) => (0,_host_same_text_js_7/* .sameText */ .QV)(path, key));
  return [
    { key: _registry_locations_js_3/* .productKey */ .$k, views: "both", select: all },
    { key: _registry_locations_js_3/* .uninstallKey */ .kr, views: "both", select: (keys) => relevantEntries(keys, names) },
    { key: _registry_locations_js_3/* .vcRuntimeKey */ .rj, views: "both", select: all },
    { key: _registry_locations_js_3/* .dotNetKey */ .AY, views: "native", select: itself(_registry_locations_js_3/* .dotNetKey */ .AY) },
    { key: _registry_locations_js_3/* .webServerKey */ .Bs, views: "native", select: all },
    ..._registry_locations_js_3/* .restartMarkerKeys */ .E.map(({ key }) => ({ key, views: "native", select: itself(key) })),
    {
      key: _registry_locations_js_3/* .sessionManagerKey */ .hS,
      views: "native",
      select: (keys) => onlyValues(keys, _registry_locations_js_3/* .sessionManagerKey */ .hS, _registry_locations_js_3/* .pendingRenamesValues */ .xi)
    }
  ];
}
async function readRegistry(registry, architecture, extraNames, redactor) {
  const views = viewsOf(architecture), parts = wantedKeys(extraNames).flatMap(({ key, views: which, select }) => (which === "both" ? views : views.slice(0, 1)).map(async (view) => ({ key, view, keys: (0,_host_redact_registry_js_8/* .redactRegistry */ .P)(select(await readKey(registry, key, view)), redactor) })));
  return (await Promise.all(parts)).filter(({ keys }) => keys.length > 0);
}


}),

76107:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ hostCheckSchema)
});
var valibot_0 = __webpack_require__(77934);
var _base_format_fields_js_2 = __webpack_require__(24541);
var _verdicts_js_1 = __webpack_require__(14338);



const verdict = valibot_0/* .picklist */ .KIO(_verdicts_js_1/* .hostVerdicts */ .H), text = valibot_0/* .string */ .YjP(), caseSchema = (0,_base_format_fields_js_2/* .fields */ .OA)({
  name: (0,_base_format_fields_js_2/* .field */ .ZZ)("What must be true, with the adapter before the colon.", text),
  verdict: (0,_base_format_fields_js_2/* .field */ .ZZ)("Whether it was proven, failed, or could not be tried.", verdict),
  evidence: (0,_base_format_fields_js_2/* .field */ .ZZ)("What was seen, why it failed, or why it could not be tried. May be empty.", text),
  milliseconds: (0,_base_format_fields_js_2/* .field */ .ZZ)("How long it took.", valibot_0/* .number */ .aig())
}), adapterSchema = (0,_base_format_fields_js_2/* .fields */ .OA)({
  adapter: (0,_base_format_fields_js_2/* .field */ .ZZ)("Part of the suite: files, registry, services, web server, installer and so on.", text),
  verdict: (0,_base_format_fields_js_2/* .field */ .ZZ)("failed where one of its cases failed; proven-here where all were proven; else could-not-be-tried, and its cases show which were.", verdict),
  cases: (0,_base_format_fields_js_2/* .field */ .ZZ)("Its cases, in the order in which they ran.", (0,_base_format_fields_js_2/* .list */ .p_)(caseSchema))
});
const hostCheckSchema = (0,_base_format_fields_js_2/* .fields */ .OA)({
  format: (0,_base_format_fields_js_2/* .field */ .ZZ)("Number of the format.", valibot_0/* .literal */ .euz(1)),
  version: (0,_base_format_fields_js_2/* .field */ .ZZ)("Version of the suite that was checked on the server.", text),
  checkedAt: (0,_base_format_fields_js_2/* .field */ .ZZ)("When, ISO 8601 in UTC.", text),
  server: (0,_base_format_fields_js_2/* .field */ .ZZ)("Name of the server.", text),
  host: (0,_base_format_fields_js_2/* .field */ .ZZ)("windows, or rehearsal: a rehearsal proves nothing of a real server.", valibot_0/* .picklist */ .KIO(["windows", "rehearsal"])),
  sandbox: (0,_base_format_fields_js_2/* .field */ .ZZ)("Whether the check was allowed to write in a place of its own, or only looked.", valibot_0/* .boolean */ .zMY()),
  service: (0,_base_format_fields_js_2/* .optional */ .lq)("The service that it stopped and started.", text),
  verdict: (0,_base_format_fields_js_2/* .field */ .ZZ)("Of all: failed where one failed or something was left behind.", verdict),
  adapters: (0,_base_format_fields_js_2/* .field */ .ZZ)("The verdict of each part.", (0,_base_format_fields_js_2/* .list */ .p_)(adapterSchema)),
  leftovers: (0,_base_format_fields_js_2/* .field */ .ZZ)("What the check had made and could not take away. Empty where all is gone.", (0,_base_format_fields_js_2/* .list */ .p_)(text))
});


}),

55702:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  YT: () => (/* binding */ storeHostCheck),
  cQ: () => (/* binding */ hostCheckName),
  dC: () => (/* binding */ hostCheckNote)
});
var _base_format_read_format_js_0 = __webpack_require__(93706);
var _base_redaction_leaving_js_1 = __webpack_require__(53998);
var _base_tool_js_6 = __webpack_require__(54760);
var _base_user_error_js_2 = __webpack_require__(83686);
var _host_host_error_js_3 = __webpack_require__(90614);
var _host_windows_path_js_4 = __webpack_require__(85128);
var _host_check_schema_js_5 = __webpack_require__(76107);







const hostCheckName = "host-check.json";
const hostCheckPath = (workFolder) => (0,_host_windows_path_js_4/* .joinPath */ .uJ)(workFolder, hostCheckName);
async function storeHostCheck({ files }, workFolder, check) {
  await files.write(hostCheckPath(workFolder), Buffer.from((0,_base_redaction_leaving_js_1/* .leavingJson */ .Df)(check), "utf8"));
}
async function hostCheckNote(host, workFolder) {
  const how = "check-host with sandbox: true does that, best days before the window.", check = await storedCheck(host, workFolder);
  if (check?.version !== _base_tool_js_6/* .toolVersion */ .f)
    return `Version ${_base_tool_js_6/* .toolVersion */ .f} of the suite was not proven on this server yet: ${how}`;
  if (check.verdict !== "failed")
    return;
  const failed = check.adapters.filter(({ verdict }) => verdict === "failed").map(({ adapter }) => adapter), what = failed.length === 0 ? "something was left behind" : failed.join(", ");
  return `The check of ${check.checkedAt} failed on this server (${what}). Settle that, then check again: ${how}`;
}
async function storedCheck({ files }, workFolder) {
  try {
    const text = await files.read(hostCheckPath(workFolder));
    return (0,_base_format_read_format_js_0/* .readFormat */ .C$)(_host_check_schema_js_5/* .hostCheckSchema */ .g, text, invalid);
  } catch (error) {
    if (error instanceof _host_host_error_js_3/* .HostError */ .dh || error instanceof _base_user_error_js_2/* .UserError */ .y)
      return;
    throw error;
  }
}
function invalid(what) {
  return new _base_user_error_js_2/* .UserError */ .y("host-check-invalid", `The verdict of check-host cannot be read: ${what}.`, "Check again.");
}


}),

93934:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ useRules)
});
const read = { writes: "nothing", hasToBeThere: !1 };
const useRules = {
  "work-folder": { wants: "folder", writes: "here", hasToBeThere: !1 },
  "backup-sets": { wants: "folder", writes: "here", hasToBeThere: !1, neededBy: ["create-backup-set"] },
  "copied-packages": { wants: "folder", writes: "here", hasToBeThere: !1 },
  "backup-set": { wants: "folder", ...read },
  packages: { wants: "folder", ...read, neededBy: ["install-web-component", "copy-package"] },
  "old-packages": {
    wants: "folder",
    writes: "nothing",
    hasToBeThere: !0,
    neededBy: ["create-backup-set", "extract-default-configurations", "reinstall-product"]
  },
  "setup-program": { wants: "file", ...read, neededBy: ["install-server"] },
  "product-folder": { wants: "folder", ...read },
  "data-file": { wants: "file", ...read },
  inventory: { wants: "file", ...read },
  configuration: { wants: "file", ...read },
  "merged-configuration": { wants: "file", writes: "over-it", hasToBeThere: !1 }
};


}),

47817:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  KT: () => (/* binding */ named),
  hD: () => (/* binding */ findingOf),
  tF: () => (/* binding */ judgePlace)
});
var _host_windows_path_js_0 = __webpack_require__(85128);
var _given_path_js_1 = __webpack_require__(93934);


function onThisMachine(path, { names, closed }) {
  const [, below] = /^\\\\[^\\/]+[\\/]admin\$(?=[\\/]|$)(.*)$/is.exec(path) ?? [];
  if (below !== void 0)
    return `${closed[0] ?? ""}${below}`;
  const [, machine = "", drive = "", rest = ""] = /^\\\\([^\\/]+)[\\/]([a-z])\$(?=[\\/]|$)(.*)$/is.exec(path) ?? [];
  return mayBeThisMachine(machine.toLowerCase(), names) ? `${drive.toUpperCase()}:${rest === "" ? "\\" : rest}` : path;
}
function mayBeThisMachine(machine, names) {
  return /^\d{1,3}(?:\.\d{1,3}){3}$|\.ipv6-literal\.net$/.test(machine) || names.includes(machine) || names.includes(machine.split(".")[0] ?? "");
}
const namesOnEveryDrive = ["System Volume Information", "$Recycle.Bin", "Config.Msi"];
function ofEveryDrive(path) {
  const { root } = (0,_host_windows_path_js_0/* .parseWindowsPath */ .Yw)(path);
  return namesOnEveryDrive.map((name) => (0,_host_windows_path_js_0/* .joinPath */ .uJ)(root, name));
}
function judgePlace(given, places) {
  const { wants, writes } = _given_path_js_1/* .useRules */ .f[given.use], path = onThisMachine(given.path, places);
  if (writes === "over-it")
    return firstThat(_host_windows_path_js_0/* .isAtOrBelow */ .a5, path, places.closed.slice(0, 1), given, systemFolder);
  if (wants !== "file")
    return rootOrShort(given, path) ?? (writes === "here" ? judgeWritten(given, path, places) : judgeRead(given, path, places));
}
function judgeWritten(given, path, places) {
  return firstThat(_host_windows_path_js_0/* .isAtOrBelow */ .a5, path, ofEveryDrive(path), given, systemFolder) ?? firstThat(_host_windows_path_js_0/* .isAtOrBelow */ .a5, path, places.product, given, productFolder) ?? firstThat(overlaps, path, places.web, given, webFolder) ?? firstThat(overlaps, path, places.product, given, productFolder) ?? firstThat(overlaps, path, places.closed, given, systemFolder) ?? firstThat(_host_windows_path_js_0/* .samePath */ .Eb, path, places.shared, given, systemFolder);
}
function judgeRead(given, path, { web, closed, shared }) {
  return firstThat(_host_windows_path_js_0/* .samePath */ .Eb, path, [...closed, ...shared], given, systemFolder) ?? firstThat(_host_windows_path_js_0/* .samePath */ .Eb, path, web, given, webFolder);
}
function overlaps(path, place) {
  return (0,_host_windows_path_js_0/* .isAtOrBelow */ .a5)(path, place) || (0,_host_windows_path_js_0/* .isAtOrBelow */ .a5)(place, path);
}
function firstThat(fits, path, places, given, describe) {
  const place = places.find((one) => fits(path, one));
  return place === void 0 ? void 0 : describe(given, place);
}
const named = ({ path, input }) => `${path} (input ${input})`;
function rootOrShort(given, path) {
  const { root, names } = (0,_host_windows_path_js_0/* .parseWindowsPath */ .Yw)(path);
  if ((root.endsWith(":") || /\\[a-z]\$$/i.test(root)) && names.length === 0)
    return findingOf("path-is-drive-root", given, `${named(given)} is the root of a drive.`, "Give a folder on that drive, one that is made for this purpose.");
  const short = names.find(_host_windows_path_js_0/* .isShortName */ .O3);
  return short === void 0 ? void 0 : findingOf("path-has-short-name", given, `${named(given)} has a short name: ${short}.`, "Give the long names: a short one hides which folder is meant.");
}
function productFolder(given, place) {
  return findingOf("path-in-product-folder", given, `${named(given)} is, contains, or is inside of a folder of the product: ${place}.`, "Give a folder outside: otherwise the backup would contain itself, and the removal would delete it.");
}
function webFolder(given, place) {
  return findingOf("path-is-web-folder", given, `${named(given)} is, contains, or is inside of a folder that IIS serves: ${place}.`, "Give a folder outside of all web sites: files in a web site can be opened from the network.");
}
function systemFolder(given, place) {
  return findingOf("path-is-system-folder", given, `${named(given)} is, contains, or is inside of a folder of Windows or of its programs: ${place}.`, `Give a folder of your own, for example one beside ${(0,_host_windows_path_js_0/* .fileNameOf */ .bV)(place)}.`);
}
function findingOf(code, { input }, message, advice) {
  return { code, message, advice: `${advice} Nothing was touched.`, input };
}


}),

85546:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ placesOfWindows),
  e: () => (/* binding */ placesOf)
});
var _host_windows_path_js_0 = __webpack_require__(85128);
var _product_web_candidates_js_1 = __webpack_require__(70129);


function placesOfWindows({ name, domain, folders }) {
  const drive = `${(0,_host_windows_path_js_0/* .driveLetterOf */ .Kn)(folders.windows) ?? "C"}:\\`, short = name.toLowerCase();
  return {
    names: [
      short,
      ...domain === void 0 ? [] : [`${short}.${domain.toLowerCase()}`],
      "localhost",
      "127.0.0.1",
      "."
    ],
    closed: [
      folders.windows,
      folders.programFiles,
      `${folders.programFiles} (x86)`,
      (0,_host_windows_path_js_0/* .joinPath */ .uJ)(drive, "System Volume Information"),
      (0,_host_windows_path_js_0/* .joinPath */ .uJ)(drive, "$Recycle.Bin"),
      (0,_host_windows_path_js_0/* .joinPath */ .uJ)(drive, "Boot"),
      (0,_host_windows_path_js_0/* .joinPath */ .uJ)(drive, "Recovery"),
      (0,_host_windows_path_js_0/* .joinPath */ .uJ)(drive, "Documents and Settings"),
      (0,_host_windows_path_js_0/* .joinPath */ .uJ)(folders.programData, "Microsoft"),
      // `All Users` is another name of %ProgramData%; of the other two each new account gets a copy.
      ...["All Users", "Default", "Default User"].map((name2) => (0,_host_windows_path_js_0/* .joinPath */ .uJ)(drive, "Users", name2))
    ],
    shared: [folders.programData, (0,_host_windows_path_js_0/* .joinPath */ .uJ)(drive, "Users")],
    web: [(0,_host_windows_path_js_0/* .joinPath */ .uJ)(drive, "inetpub")],
    product: []
  };
}
function placesOf({ machine, webServer, installPath, dataFile, components }) {
  const ofWindows = placesOfWindows(machine), served = (0,_product_web_candidates_js_1/* .applicationsOf */ .$_)(webServer, machine).map(({ folder }) => folder), product = [
    ...installPath === void 0 ? [] : [installPath.path],
    ...dataFile === void 0 ? [] : [(0,_host_windows_path_js_0/* .folderOf */ .yS)(dataFile.path)],
    ...components.flatMap(({ web }) => web === void 0 ? [] : [web.folder])
  ];
  return {
    ...ofWindows,
    web: (0,_host_windows_path_js_0/* .distinctPaths */ .xD)([...ofWindows.web, ...served.filter((folder) => isFolderOfASite(folder, machine))]),
    product: (0,_host_windows_path_js_0/* .distinctPaths */ .xD)(product.filter(isBelowARoot))
  };
}
function isFolderOfASite(folder, { folders }) {
  return isBelowARoot(folder) && !(0,_host_windows_path_js_0/* .isAtOrBelow */ .a5)(folders.programData, folder);
}
function isBelowARoot(folder) {
  return (0,_host_windows_path_js_0/* .isWindowsPath */ .NU)(folder) && (0,_host_windows_path_js_0/* .parseWindowsPath */ .Yw)(folder).names.length > 0;
}


}),

23804:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ usableWorkFolder),
  g: () => (/* binding */ closeWorkFolder)
});
var _backup_set_index_js_9 = __webpack_require__(68738);
var _base_user_error_js_0 = __webpack_require__(83686);
var _changes_server_read_server_js_1 = __webpack_require__(74209);
var _changes_server_work_folder_js_2 = __webpack_require__(89976);
var _host_host_error_js_3 = __webpack_require__(90614);
var _host_same_text_js_8 = __webpack_require__(36241);
var _host_windows_path_js_4 = __webpack_require__(85128);
var _check_host_stored_check_js_5 = __webpack_require__(55702);
var _judge_place_js_6 = __webpack_require__(47817);
var _server_places_js_7 = __webpack_require__(85546);










async function usableWorkFolder(host, chosen, knowledge) {
  const folder = await (0,_changes_server_work_folder_js_2/* .workFolderOf */ .FW)(host, chosen), given = { input: "work-folder", path: folder, use: "work-folder" };
  chosen !== void 0 && require((0,_judge_place_js_6/* .judgePlace */ .tF)(given, (0,_server_places_js_7/* .placesOfWindows */ .Z)(await host.machine.facts())));
  const entries = await entriesOf(host.files, folder);
  if (await isOurs(host.files, folder, entries))
    return folder;
  if (entries.length > 0)
    throw notEmpty(folder, entries);
  return chosen !== void 0 && knowledge !== void 0 && require((0,_judge_place_js_6/* .judgePlace */ .tF)(given, (0,_server_places_js_7/* .placesOf */ .e)((await (0,_changes_server_read_server_js_1/* .readServer */ .Wb)(host, knowledge)).state))), folder;
}
async function closeWorkFolder({ files }, folder) {
  await files.createFolder(folder), await files.restrictToAdministrators(folder), await files.createNew((0,_host_windows_path_js_4/* .joinPath */ .uJ)(folder, _changes_server_work_folder_js_2/* .markerName */ .CO), Buffer.from(markerText, "utf8"));
}
const markerText = `This folder belongs to mfa-server-upgrade: journal, plans, logs and backup sets of this server.\r
Only administrators may open it. Do not put files of your own here.\r
`;
function require(finding) {
  if (finding !== void 0)
    throw new _base_user_error_js_0/* .UserError */ .y(finding.code, finding.message, finding.advice);
}
async function entriesOf(files, folder) {
  const found = await files.glance(folder).catch(asNotThere(folder));
  if (found === void 0)
    return [];
  if (found.kind === "folder")
    return files.glanceInto(folder);
  throw new _base_user_error_js_0/* .UserError */ .y("path-not-a-folder", `${folder} (input work-folder) has to be a folder, but ${folder} is ${found.kind === "file" ? "a file" : "a link"}.`, "Give a folder of its own, no link to one. Nothing was touched.");
}
function asNotThere(folder) {
  return (error) => {
    throw !(error instanceof _host_host_error_js_3/* .HostError */ .dh) || (0,_host_host_error_js_3/* .isServerLost */ .W4)(error) ? error : new _base_user_error_js_0/* .UserError */ .y("path-not-there", `${folder} (input work-folder) is not there: ${error.message}`, "Correct the name, or make the drive or the share reachable from the server. Nothing was touched.", { cause: error });
  };
}
async function isOurs(files, folder, entries) {
  const own = [_changes_server_work_folder_js_2/* .markerName */ .CO, _check_host_stored_check_js_5/* .hostCheckName */ .cQ, (0,_host_windows_path_js_4/* .fileNameOf */ .bV)((0,_changes_server_work_folder_js_2/* .journalPath */ .HY)(folder)), (0,_host_windows_path_js_4/* .fileNameOf */ .bV)((0,_changes_server_work_folder_js_2/* .lockPath */ .HZ)(folder))];
  if (entries.some(({ path, kind }) => kind === "file" && own.some((name) => (0,_host_same_text_js_8/* .sameText */ .QV)(name, (0,_host_windows_path_js_4/* .fileNameOf */ .bV)(path)))))
    return !0;
  const folders = entries.filter(({ kind }) => kind === "folder").map(({ path }) => path), sets = folders.find((path) => (0,_host_same_text_js_8/* .sameText */ .QV)((0,_host_windows_path_js_4/* .fileNameOf */ .bV)(path), "backups")), within = sets === void 0 ? [] : (await files.glanceInto(sets)).map(({ path }) => path);
  for (const path of [...folders, ...within])
    if (await files.glance((0,_host_windows_path_js_4/* .joinPath */ .uJ)(path, _backup_set_index_js_9/* .manifestName */ .vS)) !== void 0)
      return !0;
  return !1;
}
const mostShown = 3;
function notEmpty(folder, entries) {
  const names = entries.slice(0, mostShown).map(({ path }) => (0,_host_windows_path_js_4/* .fileNameOf */ .bV)(path)), more = entries.length > mostShown ? ` and ${entries.length - mostShown} more` : "";
  return new _base_user_error_js_0/* .UserError */ .y("work-folder-not-empty", `The work folder ${folder} is not empty and not a work folder of this suite: it contains ${names.join(", ")}${more}.`, "Give a new or empty folder as work-folder, or the one of the earlier runs: it is closed to everybody but administrators. Nothing was touched.");
}


}),

48942:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ fileName)
});
function fileName(text) {
  return text.replace(/[^A-Za-z0-9._-]/g, "_");
}


}),

38844:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ lookStatus),
  W: () => (/* binding */ nextOfOpenRun)
});
var _base_json_js_1 = __webpack_require__(23868);
var _status_words_js_0 = __webpack_require__(80876);


const openWords = {
  person: "waits for a person. It shows what to do when it is run again",
  restart: "waits for a restart of the server. Restart it, then run it again",
  fault: "failed. Fix the cause, then run it again",
  "cut-off": "was cut off. See that the services run, then run it again"
};
function nextOfOpenRun({ action, because, approvedDigest }) {
  const [which, inputs] = approvedDigest === void 0 ? ["the same", {}] : ["these", { mode: "apply", "approved-plan": approvedDigest }];
  return { text: `The run of ${action} ${openWords[because]} with ${which} inputs: it carries on.`, action, inputs };
}
function lookStatus({ host: { clock, kind } }, { action, server, state, served, next, backupSet }) {
  const now = clock.now(), rehearsal = kind === "rehearsal" ? !0 : void 0;
  return (0,_status_words_js_0/* .runStatus */ .em)({
    server,
    action,
    at: now.toISOString(),
    state,
    ...served,
    next,
    ...(0,_base_json_js_1/* .omitUndefined */ .Oy)({ minutesAheadOfUtc: clock.minutesAheadOfUtc(now), rehearsal }),
    ...(0,_base_json_js_1/* .omitUndefined */ .Oy)({ backupSet, wayBack: backupSet === void 0 ? void 0 : (0,_status_words_js_0/* .rollBackText */ .SH)(backupSet, served, []) })
  });
}


}),

40855:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OF: () => (/* binding */ fenced),
  V0: () => (/* binding */ sections),
  f9: () => (/* binding */ findingsTable),
  o8: () => (/* binding */ orderedList),
  pj: () => (/* binding */ plain),
  tp: () => (/* binding */ table),
  zH: () => (/* binding */ details)
});
var _base_redaction_leaving_js_0 = __webpack_require__(53998);
var _code_link_js_2 = __webpack_require__(63312);
var _printable_js_1 = __webpack_require__(71219);



function plain(text) {
  return inHtml(text).replace(/[\\`*_{}[\]()#+!|~]/g, "\\$&").replace(/\n/g, "<br>");
}
function inHtml(text) {
  return (0,_printable_js_1/* .printable */ .g)((0,_base_redaction_leaving_js_0/* .leavingText */ .Ce)(text)).replace(/[&<>]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character] ?? character);
}
function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join(`
`);
}
function findingsTable(findings) {
  return findings.length === 0 ? "" : table(["code", "what", "what to do", "input"], findings.map(({ code, message, advice, input }) => [
    plain(code),
    plain(message),
    `${plain(advice)} ${(0,_code_link_js_2/* .codeLinkInMarkdown */ .eL)(code)}`,
    plain(input ?? "")
  ]));
}
function sections(parts) {
  return parts.filter(([, content]) => content !== "").map(([heading, content]) => `### ${heading}

${content}`).join(`

`);
}
function details(summary, content) {
  return `<details><summary>${inHtml(summary)}</summary>

${content}

</details>`;
}
function orderedList(items) {
  return items.map((item, index) => `${index + 1}. ${item}`).join(`
`);
}
function fenced(text, language = "") {
  const content = (0,_printable_js_1/* .printable */ .g)((0,_base_redaction_leaving_js_0/* .leavingText */ .Ce)(text)), longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([found]) => found.length)), fence = "`".repeat(longest + 1);
  return `${fence}${language}
${content}
${fence}`;
}


}),

71219:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ printable)
});
var _base_visible_js_0 = __webpack_require__(26510);

const escapeCharacter = "\x1B", colour = new RegExp(`(${escapeCharacter}\\[[0-9;]*m)`), separator = " ";
function printable(text) {
  return text.split(colour).map((piece, index) => index % 2 === 0 ? (0,_base_visible_js_0/* .visible */ .RK)(piece) : piece).join("").replace(/^(\s*):(?=:)/gm, `$1:${separator}`).replace(/##(?=\[)/g, `#${separator}#`);
}


}),

508:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Cd: () => (/* binding */ statusLines),
  VN: () => (/* binding */ blockOf),
  _6: () => (/* binding */ statusBlock)
});
var _base_difference_js_4 = __webpack_require__(53721);
var _base_listed_js_0 = __webpack_require__(66875);
var _code_link_js_3 = __webpack_require__(63312);
var _markdown_js_1 = __webpack_require__(40855);
var _status_words_js_2 = __webpack_require__(80876);





function statusBlock(status) {
  const { server = _status_words_js_2/* .unnamedRun */ .GK, state, next, wayBack, at, counts } = status, plan = ["Plan", counts === void 0 ? void 0 : (0,_markdown_js_1/* .plain */ .pj)(countsText(state, counts))], isPlan = state === "planned" || state === "blocked", seen = status.signIn === "not-looked-at" ? "" : ` Seen ${(0,_status_words_js_2/* .timeText */ .Tc)(at, status.minutesAheadOfUtc)}.`;
  return blockOf([server, `${_status_words_js_2/* .stateWords */ .Xu[state]}${status.rehearsal === !0 ? " (rehearsal)" : ""}`], {
    rows: [
      ["Do now", (0,_markdown_js_1/* .plain */ .pj)(next.text)],
      ["Sign-in", (0,_markdown_js_1/* .plain */ .pj)(`${(0,_status_words_js_2/* .servedText */ .fy)(status).replace(/^Sign-in: /, "")}${seen}`)],
      ...isPlan ? [plan] : []
    ],
    inputs: next.inputs,
    below: [
      ["Way back", wayBack === void 0 ? void 0 : `${(0,_markdown_js_1/* .plain */ .pj)(wayBack)} ${(0,_code_link_js_3/* .wayBackLinkInMarkdown */ .$v)()}`],
      ...isPlan ? [] : [plan],
      [status.approvedDigest === void 0 ? "Reason" : "Approved", approvedText(status)]
    ]
  });
}
function approvedText({ approvedDigest, reason }) {
  const parts = [...approvedDigest === void 0 ? [] : [`\`${(0,_markdown_js_1/* .plain */ .pj)((0,_base_difference_js_4/* .withBriefHashes */ .rG)(approvedDigest))}\``], ...reason === void 0 ? [] : [(0,_markdown_js_1/* .plain */ .pj)(reason)]];
  return parts.length === 0 ? void 0 : parts.join(", ");
}
function blockOf([server, state], { rows, inputs, below = [] }) {
  const block = (0,_markdown_js_1/* .table */ .tp)([(0,_markdown_js_1/* .plain */ .pj)(server), `**${(0,_markdown_js_1/* .plain */ .pj)(state)}**`], shownParts(rows)), lines = Object.entries(inputs).map(([name, value]) => `${name}: ${value}`), list = shownParts(below).map(([title, content]) => `* ${title}: ${content}`);
  return [block, ...lines.length === 0 ? [] : [(0,_markdown_js_1/* .fenced */ .OF)(lines.join(`
`), "yaml")], list.join(`
`)].filter((part) => part !== "").join(`

`);
}
function shownParts(parts) {
  return parts.flatMap(([title, content]) => content === void 0 ? [] : [[`**${title}**`, content]]);
}
function statusLines(status) {
  const { text, next, wayBack } = status, inputs = Object.entries(next.inputs).map(([name, value]) => `  ${name}: ${value}`), back = wayBack === void 0 ? [] : [`Way back: ${wayBack}`];
  return [text, `Do now: ${next.text}`, ...inputs, ...back].join(`
`);
}
function countsText(state, { steps, done, persons, removes, installs, changes, minutes }) {
  if (steps === 0)
    return "no step is left";
  const does = [
    ...removes > 0 ? [`removes ${removes}`] : [],
    ...installs > 0 ? [`installs ${installs}`] : [],
    ...changes > 0 ? [`changes ${changes}`] : [],
    ...persons > 0 ? [`${persons} by a person`] : [],
    ...minutes > 0 ? [`no sign-in: about ${minutes} min${persons > 0 ? " and manual steps" : ""}`] : []
  ], all = (0,_base_listed_js_0/* .counted */ .hS)(steps, "step"), first = state === "planned" || state === "blocked" ? all : `${done} of ${all} done`;
  return does.length === 0 ? first : `${first}; ${does.join(", ")}`;
}


}),

80876:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  GK: () => (/* binding */ unnamedRun),
  SH: () => (/* binding */ rollBackText),
  Tc: () => (/* binding */ timeText),
  U7: () => (/* binding */ rollBackInputs),
  Xu: () => (/* binding */ stateWords),
  dA: () => (/* binding */ firstAdvice),
  em: () => (/* binding */ runStatus),
  fy: () => (/* binding */ servedText),
  q4: () => (/* binding */ dayAndClock),
  qS: () => (/* binding */ statusText)
});
var _base_listed_js_0 = __webpack_require__(66875);

const stateWords = {
  blocked: "blocked, this run changed nothing",
  planned: "planned, this run changed nothing",
  "nothing-to-do": "finished, nothing is left to do",
  "other-document": "nothing was changed, this document is not for this server",
  finished: "finished",
  "waits-for-person": "stopped for a person",
  "waits-for-restart": "stopped, the server has to be restarted",
  "waits-for-decision": "stopped, an input has to decide",
  failed: "failed",
  "cut-off": "cut off",
  inspected: "inspected, nothing was changed",
  verified: "verified, every required check passed",
  "not-proven": "not proven, a required check could not be made",
  "check-failed": "a required check failed",
  "rolled-back": "rolled back, the server is as before",
  "in-part": "done in part",
  untouched: "nothing was done"
};
const signInWords = {
  up: "Sign-in: up (its services run; no sign-in was tried)",
  down: "Sign-in: DOWN",
  "not-here": "Sign-in: not answered by this server",
  "not-known": "Sign-in: not known, nothing shows that it works (see services.msc)",
  "not-looked-at": "Sign-in: not looked at by this run"
};
function servedText({ signIn, interrupted, minutesAheadOfUtc: ahead }) {
  const since = interrupted.find(({ subject }) => subject === "sign-in")?.since, away = interrupted.filter(({ subject }) => subject !== "sign-in").map(({ title }) => title);
  return [
    `${signInWords[signIn]}${since === void 0 ? "" : ` since ${timeText(since, ahead)}`}.`,
    ...away.length === 0 ? [] : [`Away: ${(0,_base_listed_js_0/* .listed */ .KE)(away)}.`]
  ].join(" ");
}
const unnamedRun = "This run";
function runStatus(status) {
  return { format: 1, text: statusText(status), ...status };
}
function statusText(status) {
  const kind = status.rehearsal === !0 ? ["Rehearsal"] : [], server = status.server === void 0 ? [] : [status.server];
  return `${[...kind, ...server].join(", ") || unnamedRun}: ${stateWords[status.state]}. ${servedText(status)}`;
}
function firstAdvice(blockers) {
  const [first] = blockers, input = first?.input === void 0 ? "" : ` (input ${first.input})`, others = blockers.length > 1 ? ` And ${(0,_base_listed_js_0/* .counted */ .hS)(blockers.length - 1, "other")} to settle.` : "";
  return `${first?.advice ?? ""}${input}${others}`;
}
function rollBackText(folder, served, oldPackages) {
  const packages = oldPackages.length === 0 ? "Whether the packages that it installs again are there was not looked at: its plan shows that first." : `The packages that it installs again were found: ${(0,_base_listed_js_0/* .listed */ .KE)(oldPackages)}.`;
  return `${rollBackInputs(folder, served)} ${packages}`;
}
function rollBackInputs(folder, { signIn }) {
  return `restore-backup with scope: roll-back and backup-path: ${folder}.${signIn === "not-here" ? "" : " What users changed after the backup is lost."}`;
}
function timeText(iso, ahead, language = "en") {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime()))
    return iso;
  const utc = `${clock(date, "short")} UTC`, local = new Date(date.getTime() + (ahead ?? 0) * 6e4), day = dayOf(local, language === "en" ? "en-GB" : language);
  return ahead ? `${day}, ${clock(local, "short")} ${zone(ahead)} (${utc})` : `${day}, ${utc}`;
}
function dayAndClock(iso, ahead) {
  const local = new Date(new Date(iso).getTime() + (ahead ?? 0) * 6e4);
  return { day: dayOf(local, "en-GB"), clock: clock(local, "medium") };
}
function dayOf(date, locale) {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(date);
}
function clock(date, timeStyle) {
  return new Intl.DateTimeFormat("en-GB", { timeStyle, timeZone: "UTC" }).format(date);
}
function zone(ahead) {
  const [hours, minutes] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60];
  return `UTC${ahead < 0 ? "-" : "+"}${hours}${minutes === 0 ? "" : `:${String(minutes).padStart(2, "0")}`}`;
}


})

};
