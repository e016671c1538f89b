export const id = 3134;
export const ids = [3134];
export const modules = {

/***/ 83134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRecorder: () => (/* binding */ createRecorder)
});

// UNUSED EXPORTS: programNameOf, unquoted, withoutTemporary

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/bundled/host/host-error.js
var host_error = __webpack_require__(90614);
;// CONCATENATED MODULE: ./lib/bundled/host/recording/recorded-bytes.js
function recordBytes(bytes, redact) {
  const encoding = isUtf16(bytes) ? "utf-16le" : "latin1";
  const buffer = Buffer.from(bytes);
  return { encoding, text: redact(buffer.toString(encoding === "utf-16le" ? "utf16le" : "latin1")) };
}
function replayedBytes({ encoding, text }) {
  return Buffer.from(text, encoding === "utf-16le" ? "utf16le" : "latin1");
}
function isUtf16(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254)
    return true;
  const first = bytes.subarray(0, 200);
  const zeros = first.filter((byte, index) => index % 2 === 1 && byte === 0).length;
  return bytes.length % 2 === 0 && first.length > 1 && zeros > first.length / 4;
}

;// CONCATENATED MODULE: ./lib/bundled/base/redaction/hidden.js
function hidden_hidden(text) {
  return text === "" ? "" : `(hidden, ${text.length} characters)`;
}
function isHidden(text) {
  return /^\(hidden, \d+ characters\)$/.test(text);
}
function hiddenOnce(text) {
  return isHidden(text) ? text : hidden_hidden(text);
}

;// CONCATENATED MODULE: ./lib/bundled/base/redaction/known-names.js
const registryNames = [
  // "Programs and Features", without command lines.
  ...["DisplayName", "DisplayVersion", "Publisher", "InstallLocation", "WindowsInstaller", "SystemComponent"],
  ...["VersionMajor", "VersionMinor", "ParentKeyName"],
  // Windows, IIS and .NET.
  ...["MajorVersion", "MinorVersion", "Release", "Install", "Version", "ACP", "OEMCP", "Default", "InstallLanguage"],
  ...["ProductName", "CurrentBuild", "CurrentBuildNumber", "EditionID", "SslCertHash"],
  // Services.
  ...["Type", "Start", "ErrorControl", "ObjectName", "DependOnService", "DependOnGroup", "DelayedAutostart"],
  // The product.
  ...["InstallPath", "Pfsvc_ncan_ip_tcp_port"]
];
const attributeNames = [
  ...["SITE.NAME", "SITE.ID", "APP.NAME", "APPPOOL.NAME", "VDIR.NAME", "CONFIG.SECTION", "OBJECT.NAME"],
  ...["state", "path", "physicalPath", "name", "id", "bindings", "protocol", "bindingInformation", "certificateHash"],
  ...["PipelineMode", "RuntimeVersion", "managedRuntimeVersion", "managedPipelineMode", "enable32BitAppOnWin64"],
  ...["applicationPool", "identityType", "enabled", "impersonate", "sslFlags", "overrideMode", "message", "hresult"]
];
const propertyNames = [
  ...["status", "message", "subject", "thumbprint", "productName", "productVersion", "error"],
  ...["joined", "version", "mode", "id", "parentId", "processId", "name", "started", "rights", "refused"]
];
const asSet = (names) => new Set(names.map((name) => name.toLowerCase()));
const knownNames = {
  registry: asSet(registryNames),
  attribute: asSet(attributeNames),
  property: asSet(propertyNames)
};

;// CONCATENATED MODULE: ./lib/bundled/base/redaction/redact-markup.js


function redactMarkup(xml) {
  const parts = [];
  for (let at = 0; at < xml.length; ) {
    const start = xml.indexOf("<", at);
    parts.push(hiddenContent(xml.slice(at, start < 0 ? xml.length : start)));
    if (start < 0)
      break;
    const end = endOfTag(xml, start);
    if (end === void 0)
      return parts.join("") + hiddenOnce(xml.slice(start));
    if (!xml.startsWith("<!--", start))
      parts.push(hiddenAttributes(xml.slice(start, end)));
    at = end;
  }
  return parts.join("");
}
function hiddenContent(text) {
  return text.trim() === "" ? text : hiddenOnce(text.trim());
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
    if (character !== '"' && character !== "'")
      continue;
    at = xml.indexOf(character, at + 1);
    if (at < 0)
      return void 0;
  }
  return void 0;
}
function hiddenAttributes(tag) {
  return tag.replace(/([\w.:-]{1,200})(\s*=\s*)(?:"([^"]*)"|'([^']*)')/g, (whole, name, sign, double, single) => knownNames.attribute.has(name.toLowerCase()) || isDeclaration(name) ? whole : `${name}${sign}"${hiddenOnce(double ?? single ?? "")}"`);
}
function isDeclaration(name) {
  return name === "version" || name === "encoding";
}
function redactJson(text) {
  try {
    return JSON.stringify(redactedValue(JSON.parse(text), true));
  } catch {
    return void 0;
  }
}
function redactedValue(value, isShown) {
  if (Array.isArray(value))
    return value.map((one) => redactedValue(one, isShown));
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([name, below]) => {
      const known = knownNames.property.has(name.toLowerCase()) || /^[a-z]:\\|^\\\\/i.test(name);
      return [name, redactedValue(below, isShown && known)];
    });
    return Object.fromEntries(entries);
  }
  return isShown || typeof value !== "string" ? value : hiddenOnce(value);
}

;// CONCATENATED MODULE: ./lib/bundled/base/redaction/redact-text.js

function redactText(text) {
  return text.replace(/\b([a-z][a-z0-9+.-]{0,30}:\/\/)([^\s/@"'<>]{1,2000}@)/gi, (_, scheme, user) => `${scheme}${hiddenOnce(user.slice(0, -1))}@`).replace(/\?(?!\(hidden, )([^\s"'<>]{1,4000})/g, (_, query) => `?${hiddenOnce(query)}`).replace(/([A-Za-z_][\w.-]{0,100})(\s{0,3}=\s{0,3})("[^"]{1,4000}"|[^\s";,()]{1,4000})/g, (_, name, sign, value) => `${name}${sign}${quoted(value)}`).replace(/(^|\s)([/-]{1,2}[A-Za-z][\w-]{0,60}:)("[^"]{1,4000}"|[^\s"()]{1,4000})/g, (_, before, name, value) => `${before}${name}${quoted(value)}`);
}
function quoted(value) {
  return value.startsWith('"') ? `"${hiddenOnce(value.slice(1, -1))}"` : hiddenOnce(value);
}
function redactCommandLine(line) {
  const end = endOfProgram(line);
  const rest = line.slice(end).trim();
  return rest === "" ? line : `${line.slice(0, end)} ${hiddenOnce(rest)}`;
}
function endOfProgram(line) {
  const start = line.length - line.trimStart().length;
  if (line[start] === '"') {
    const close = line.indexOf('"', start + 1);
    return close < 0 ? line.length : close + 1;
  }
  const named = /\.(?:exe|sys|dll)(?=\s|$)/i.exec(line);
  if (named !== null)
    return named.index + named[0].length;
  const blank = line.indexOf(" ", start);
  return blank < 0 ? line.length : blank;
}

// EXTERNAL MODULE: ./lib/bundled/host/registration-file.js
var registration_file = __webpack_require__(20009);
;// CONCATENATED MODULE: ./lib/bundled/host/recording/redact-registry.js



function hideRegistryValues(keys, isOwn) {
  return keys.map(({ path, values }) => ({ path, values: isOwn(path) ? values : values.map(hiddenValue) }));
}
function hiddenValue({ name, data }) {
  if (knownNames.registry.has(name.toLowerCase()))
    return { name, data };
  if (name.toLowerCase() === "imagepath" && "text" in data)
    return { name, data: { ...data, text: redactCommandLine(data.text) } };
  return { name, data: hiddenData(data) };
}
function hiddenData(data) {
  switch (data.type) {
    case "string":
    case "expandable-string":
      return { type: data.type, text: hiddenOnce(data.text) };
    case "multi-string":
      return { type: data.type, texts: data.texts.map(hiddenOnce) };
    case "dword":
      return { type: data.type, number: 0 };
    case "qword":
      return { type: data.type, number: 0n };
    case "binary":
      return { type: data.type, kind: data.kind, bytes: new Uint8Array() };
  }
}

;// CONCATENATED MODULE: ./lib/bundled/host/recording/redact-call.js






function callRedactor(program, args, ownName) {
  const isOwnText = (text) => text.toLowerCase().includes(ownName.toLowerCase());
  const isOwnCall = args.some(isOwnText);
  const show = (text) => text;
  const hide = (text) => text.trim() === "" ? text : hiddenOnce(text);
  const registryFile = (text) => hideInRegistrationText(text, isOwnText);
  switch (program.toLowerCase()) {
    case "reg.exe":
      return { argument: show, output: redactText, file: registryFile };
    case "sc.exe":
    case "whoami.exe":
    case "tasklist.exe":
      return { argument: redactText, output: redactText, file: hide };
    case "icacls.exe":
      return { argument: show, output: redactText, file: show };
    case "cmd.exe":
      return { argument: show, output: show, file: hide };
    case "appcmd.exe":
      return { argument: redactPoolPassword, output: redactMarkup, file: hide };
    case "powershell.exe":
      return { argument: show, output: (text) => redactJson(text) ?? redactText(text), file: hide };
    case "msiexec.exe":
      return isOwnCall ? { argument: show, output: show, file: show } : { argument: redactText, output: hide, file: hide };
    default:
      return { argument: hide, output: hide, file: hide };
  }
}
function redactPoolPassword(argument) {
  const [, name, value] = /^(\/[^:]*(?:password|secret)[^:]*:)(.*)$/is.exec(argument) ?? [];
  return name === void 0 ? argument : `${name}${hiddenOnce(value ?? "")}`;
}
function hideInRegistrationText(text, isOwn) {
  try {
    const keys = (0,registration_file/* parseRegistrationFile */.Dg)(text, "recording");
    if (keys.every(({ path }) => isOwn(path)))
      return text;
    const shown = (0,registration_file/* encodeRegistrationFile */.AZ)((0,registration_file/* formatRegistrationFile */.Tl)(hideRegistryValues(keys, isOwn)));
    return Buffer.from(shown).toString("utf16le");
  } catch (error) {
    if (error instanceof host_error/* HostError */.d)
      return hiddenOnce(text);
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
      const program = programNameOf(request.program);
      const redactor = callRedactor(program, request.arguments, ownName);
      const start = performance.now();
      const about = () => ({
        ...current === void 0 ? {} : { during: current },
        program,
        arguments: request.arguments.map((one) => redactor.argument(withoutTemporary(one, temporary))),
        ...request.input === void 0 ? {} : { input: request.input },
        milliseconds: Math.round(performance.now() - start)
      });
      try {
        const result = await run(request);
        const files = {};
        for (const index of writtenFiles(program, request.arguments)) {
          const bytes = await read(unquoted(request.arguments[index] ?? ""));
          if (bytes !== void 0)
            files[String(index)] = recordBytes(bytes, redactor.file);
        }
        calls.push({
          ...about(),
          exitCode: result.exitCode,
          ...result.output.length === 0 ? {} : { output: recordBytes(result.output, redactor.output) },
          ...result.errorOutput.length === 0 ? {} : { errorOutput: recordBytes(result.errorOutput, redactor.output) },
          ...Object.keys(files).length === 0 ? {} : { files }
        });
        return result;
      } catch (error) {
        if (error instanceof host_error/* HostError */.d)
          calls.push({ ...about(), fault: { code: error.code, message: redactor.output(error.message) } });
        throw error;
      }
    }
  };
}
function programNameOf(path) {
  return path.slice(path.lastIndexOf("\\") + 1);
}
function withoutTemporary(argument, temporary) {
  if (!argument.toLowerCase().startsWith(temporary.toLowerCase()))
    return argument;
  const name = argument.slice(Math.max(argument.lastIndexOf("\\"), argument.lastIndexOf("/")) + 1);
  return `{temp}\\${name}`;
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
  return (0,promises_.readFile)(path).catch(() => void 0);
}


/***/ })

};
