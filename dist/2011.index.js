export const id = 2011;
export const ids = [2011];
export const modules = {

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

90614:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CN: () => (/* binding */ undefinedWhereRefused),
  NE: () => (/* binding */ undefinedWhereNotFound),
  W4: () => (/* binding */ isServerLost),
  b2: () => (/* binding */ isMissing),
  dh: () => (/* binding */ HostError),
  mX: () => (/* binding */ notFound),
  vq: () => (/* binding */ systemErrorCode)
});
class HostError extends Error {
  name = "HostError";
  code;
  /** The path, key, service or application that was asked for. */
  subject;
  holder;
  /** How long it was waited for what is in use. */
  waitedSeconds;
  constructor(code, subject, message, options) {
    super(message, options), this.code = code, this.subject = subject, this.holder = options?.holder, this.waitedSeconds = options?.waitedSeconds;
  }
}
function isServerLost(error) {
  return error instanceof HostError && error.code === "server-not-reached";
}
function undefinedWhereRefused(error) {
  if (!(error instanceof HostError))
    throw error;
}
function undefinedWhereNotFound(error) {
  if (!(error instanceof HostError && error.code === "not-found"))
    throw error;
}
function notFound(path) {
  return new HostError("not-found", path, `${path} was not found.`);
}
function systemErrorCode(error) {
  return typeof error == "object" && error !== null && "code" in error && typeof error.code == "string" ? error.code : void 0;
}
function isMissing(error) {
  const code = systemErrorCode(error);
  return code === "ENOENT" || code === "ENOTDIR";
}


}),

36241:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  QV: () => (/* binding */ sameText),
  eM: () => (/* binding */ beginsWithText),
  n6: () => (/* binding */ compareText)
});
function sameText(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}
function beginsWithText(text, beginning) {
  return text.toLowerCase().startsWith(beginning.toLowerCase());
}
function compareText(a, b) {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}


}),

85128:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Eb: () => (/* binding */ samePath),
  Kn: () => (/* binding */ driveLetterOf),
  NU: () => (/* binding */ isWindowsPath),
  O3: () => (/* binding */ isShortName),
  X3: () => (/* binding */ withoutTrailingBackslash),
  Yw: () => (/* binding */ parseWindowsPath),
  a5: () => (/* binding */ isAtOrBelow),
  b1: () => (/* binding */ topmostPaths),
  bV: () => (/* binding */ fileNameOf),
  uJ: () => (/* binding */ joinPath),
  xD: () => (/* binding */ distinctPaths),
  yS: () => (/* binding */ folderOf)
});
var node_path_0 = __webpack_require__(76760);
var _host_error_js_1 = __webpack_require__(90614);
var _same_text_js_2 = __webpack_require__(36241);



const reservedName = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$/i, forbiddenCharacter = /[<>:"|?*\u0000-\u001f]/;
function parseWindowsPath(path) {
  const [, root = "", rest = ""] = /^([a-z]:|\\\\[^\\/]+\\[^\\/]+)(?:[\\/](.*))?$/is.exec(path) ?? [];
  if (root === "")
    throw invalid(path, "it begins neither with a drive (C:\\) nor with a share (\\\\server\\share\\)");
  const names = rest.split(/[\\/]/).filter((name) => name !== ""), shareNames = root.startsWith("\\\\") ? root.slice(2).split("\\") : [];
  for (const name of [...shareNames, ...names]) {
    const fault = faultOf(name);
    if (fault !== void 0)
      throw invalid(path, fault);
  }
  return { root: root.endsWith(":") ? root.toUpperCase() : root, names };
}
function faultOf(name) {
  return name === "." || name === ".." ? `"${name}" is not a name` : reservedName.test(name) ? `"${name}" is reserved for a device` : forbiddenCharacter.test(name) ? `"${name}" has a character that Windows forbids` : /[. ]$/.test(name) ? `"${name}" ends in a dot or a blank` : void 0;
}
function invalid(path, why) {
  return new _host_error_js_1/* .HostError */ .dh("invalid-path", path, `${JSON.stringify(path)} is not a path of Windows: ${why}.`);
}
function isWindowsPath(path) {
  try {
    return parseWindowsPath(path), !0;
  } catch {
    return !1;
  }
}
function withoutTrailingBackslash(path) {
  const trimmed = node_path_0.win32.normalize(path.trim()).replace(/\\+$/, "");
  return /^[a-z]:$/i.test(trimmed) ? `${trimmed}\\` : trimmed;
}
function joinPath(...parts) {
  return node_path_0.win32.join(...parts);
}
function fileNameOf(path) {
  return node_path_0.win32.basename(path);
}
function folderOf(path) {
  return node_path_0.win32.dirname(path);
}
function samePath(a, b) {
  return (0,_same_text_js_2/* .sameText */ .QV)(withoutTrailingBackslash(a), withoutTrailingBackslash(b));
}
function isAtOrBelow(path, folder) {
  const root = withoutTrailingBackslash(folder).toLowerCase(), candidate = withoutTrailingBackslash(path).toLowerCase();
  return candidate === root || candidate.startsWith(root.endsWith("\\") ? root : `${root}\\`);
}
function isShortName(name) {
  return /^[^.]{1,6}~\d+(\.[^.]{0,3})?$/.test(name);
}
function topmostPaths(paths) {
  const withEnd = (path) => path.replace(/\\*$/, "\\").toLowerCase(), tops = /* @__PURE__ */ new Set();
  let last;
  for (const path of paths.map(withEnd).sort())
    last !== void 0 && path.startsWith(last) || (last = path, tops.add(path));
  return paths.filter((path) => tops.delete(withEnd(path)));
}
function driveLetterOf(path) {
  return /^([a-z]):/i.exec(path)?.[1]?.toUpperCase();
}
function distinctPaths(paths) {
  const byKey = /* @__PURE__ */ new Map();
  for (const path of paths.map(withoutTrailingBackslash))
    byKey.has(path.toLowerCase()) || byKey.set(path.toLowerCase(), path);
  return [...byKey.values()];
}


}),

71450:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $m: () => (/* binding */ componentTitles),
  Hx: () => (/* binding */ removalDocumentSteps),
  w$: () => (/* binding */ componentNames)
});
const componentNames = ["agent", "user-portal", "mobile-app", "web-service-sdk"], componentTitles = {
  agent: "agent",
  "user-portal": "User Portal",
  "mobile-app": "Mobile App Web Service",
  "web-service-sdk": "Web Service SDK"
}, removalDocumentSteps = {
  "user-portal": "U2.3",
  "mobile-app": "U3.2",
  "web-service-sdk": "U4",
  agent: "U5"
};


}),

31484:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $J: () => (/* binding */ webContentMarkers),
  Cv: () => (/* binding */ dataFolderName),
  EO: () => (/* binding */ serverSetupFileName),
  GI: () => (/* binding */ anyProductNames),
  IS: () => (/* binding */ adfsAdapterNames),
  JN: () => (/* binding */ defaultProductNames),
  KF: () => (/* binding */ defaultInstallFolders),
  KW: () => (/* binding */ webComponentNames),
  L0: () => (/* binding */ serviceHosts),
  RS: () => (/* binding */ vendorNames),
  RW: () => (/* binding */ packageFilePattern),
  SQ: () => (/* binding */ dataFileName),
  Wp: () => (/* binding */ productThemes),
  _I: () => (/* binding */ matchesAny),
  ci: () => (/* binding */ packageFileName),
  eV: () => (/* binding */ logFolderName),
  jJ: () => (/* binding */ runtimeNames),
  m4: () => (/* binding */ defaultVirtualDirectories),
  zN: () => (/* binding */ webInstallation)
});
const defaultProductNames = {
  phonefactor: {
    "user-portal": ["PhoneFactor*User Portal*", "PhoneFactor Portal*"],
    "mobile-app": ["PhoneFactor*Phone App Web Service*", "PhoneFactor*Mobile App Web Service*"],
    "web-service-sdk": ["PhoneFactor*Web Service SDK*"],
    agent: ["PhoneFactor Agent*", "PhoneFactor"]
  },
  "mfa-server": {
    "user-portal": ["*Multi-Factor Authentication*User Portal*"],
    "mobile-app": ["*Multi-Factor Authentication*Mobile App Web Service*"],
    "web-service-sdk": ["*Multi-Factor Authentication*Web Service SDK*"],
    agent: ["*Multi-Factor Authentication Server*"]
  }
}, adfsAdapterNames = [
  "*Multi-Factor Authentication*AD FS Adapter*",
  "*Multi-Factor Authentication*ADFS Adapter*",
  "PhoneFactor*AD FS*",
  "PhoneFactor*ADFS*"
], anyProductNames = ["PhoneFactor*", "*Multi-Factor Authentication*"], vendorNames = ["Microsoft Corporation", "PhoneFactor, Inc."], runtimeNames = ["Microsoft Visual C++*Redistributable*", "Microsoft .NET Framework*"], webContentMarkers = {
  "user-portal": { files: [], settings: ["pfup_pfwssdk_PfWsSdk"] },
  "mobile-app": { files: ["PfPaWs.asmx"], settings: ["pfpaws_pfwssdk_PfWsSdk"] },
  "web-service-sdk": { files: ["PfWsSdk.asmx"], settings: [] }
}, webInstallation = {
  "web-service-sdk": { documentStep: "I2", action: "install-web-service-sdk" },
  "user-portal": { documentStep: "I3, I4.2", action: "install-portal" },
  "mobile-app": { documentStep: "I4.2", action: "install-mobile-app" }
}, webComponentNames = ["user-portal", "mobile-app", "web-service-sdk"], defaultVirtualDirectories = {
  phonefactor: {
    "user-portal": "PhoneFactor",
    "mobile-app": "PhoneFactorPhoneAppWebService",
    "web-service-sdk": "PhoneFactorWebServiceSdk"
  },
  "mfa-server": {
    "user-portal": "MultiFactorAuth",
    "mobile-app": "MultiFactorAuthMobileAppWebService",
    "web-service-sdk": "MultiFactorAuthWebServiceSdk"
  }
}, defaultInstallFolders = {
  phonefactor: "PhoneFactor",
  "mfa-server": "Multi-Factor Authentication Server"
}, dataFolderName = "Data", logFolderName = "Logs", dataFileName = "PhoneFactor.pfdata", productThemes = ["Default"], serverSetupFileName = "MultiFactorAuthenticationServerSetup.exe";
function packageFileName(component, architecture) {
  const bits = architecture === "x64" ? "64" : "32";
  return `MultiFactorAuthentication${packageNameParts[component]}Setup${bits}.msi`;
}
const packageNameParts = {
  "user-portal": "UserPortal",
  "mobile-app": "MobileAppWebService",
  "web-service-sdk": "WebServiceSdk"
};
const packageFilePattern = /^MultiFactorAuthentication.*\.(msi|exe)$/i, serviceHosts = ["pfd.phonefactor.net", "pfd2.phonefactor.net", "css.phonefactor.net"];
function matchesPattern(text, pattern) {
  const expression = pattern.split("*").map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&")).join(".*");
  return new RegExp(`^${expression}$`, "is").test(text.trim());
}
function matchesAny(text, patterns) {
  return patterns.some((pattern) => matchesPattern(text, pattern));
}


}),

90375:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ createActionLog)
});
var _base_redaction_harmless_values_js_2 = __webpack_require__(42606);
var _base_redaction_leaving_js_0 = __webpack_require__(53998);
var _runner_js_1 = __webpack_require__(53716);



const millisecondsBetweenProgressLines = 5e3;
function createActionLog(now = Date.now) {
  let lastProgress = Number.NEGATIVE_INFINITY;
  const secrets = /* @__PURE__ */ new Set();
  return {
    info: (message) => (0,_runner_js_1/* .print */ .yy)((0,_base_redaction_leaving_js_0/* .leavingText */ .Ce)(message)),
    warning: (message) => (0,_runner_js_1/* .print */ .yy)((0,_base_redaction_leaving_js_0/* .leavingText */ .Ce)(`Warning: ${message}`)),
    async group(title, work) {
      (0,_runner_js_1/* .openGroup */ .Sg)((0,_base_redaction_leaving_js_0/* .leavingText */ .Ce)(title));
      try {
        return await work();
      } finally {
        (0,_runner_js_1/* .closeGroup */ .AM)();
      }
    },
    progress(message) {
      now() - lastProgress < millisecondsBetweenProgressLines || (lastProgress = now(), (0,_runner_js_1/* .print */ .yy)((0,_base_redaction_leaving_js_0/* .leavingText */ .Ce)(message)));
    },
    mask(value) {
      for (const line of value.split(/\r?\n/).filter((one) => (0,_base_redaction_harmless_values_js_2/* .isMaskable */ .h_)(one) && !secrets.has(one)))
        secrets.add(line), (0,_runner_js_1/* .maskInLog */ .ot)(line);
    },
    masked: (text) => longestFirst(secrets).reduce((shown, secret) => shown.replaceAll(secret, "***"), text)
  };
}
function longestFirst(secrets) {
  return [...secrets].sort((one, other) => other.length - one.length);
}


}),

2022:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ describeFault)
});
var _base_difference_js_6 = __webpack_require__(53721);
var _base_listed_js_0 = __webpack_require__(66875);
var _base_user_error_js_1 = __webpack_require__(83686);
var _host_file_faults_js_2 = __webpack_require__(44227);
var _host_host_error_js_3 = __webpack_require__(90614);
var _code_link_js_5 = __webpack_require__(63312);
var _markdown_js_4 = __webpack_require__(40855);







const adviceByCode = {
  "not-found": "See whether it was moved or removed, and run again.",
  "already-exists": "See what it is; move it away, and run again.",
  "access-denied": "Run the service of the runner under an account in the local Administrators group, or give that account access.",
  "in-use": "Close the program that has it open, and run again.",
  "disk-full": "Free room on that volume, and run again: the run carries on where it stopped.",
  "disk-read-only": "Make that disk writable, or choose another one, and run again.",
  "too-many-open-files": "Close programs that have many files open, or raise the limit of the account that runs the runner, and run again.",
  "out-of-memory": "Close programs or give the machine more memory, and run again.",
  "path-too-long": "Choose a folder with a shorter path, or shorten the name, and run again.",
  "disk-fault": "See the system log and the health of that disk first. Then run again: the run carries on where it stopped.",
  "share-lost": "See that it can be reached with the account of the runner, and run again: the run carries on where it stopped.",
  "server-not-reached": "See with the action inspect what is missing to reach it, and run again: the run carries on where it stopped, and an installer that had begun continues.",
  "invalid-path": "Correct the path.",
  "not-a-package": "Copy the package again from its source.",
  "timed-out": "See why it takes so long; raise the time limit if it only needs more time, and run again.",
  "still-running": "Start no other installation and do not restart the server. Wait until no msiexec.exe works any more, see with the action inspect what is installed, and run again: the run carries on where it stopped.",
  "not-supported": "Do this by hand, and run again.",
  refused: "Fix on the server what Windows reports as wrong, and run again.",
  malformed: "Correct it, and run again."
};
function describeFault(fault) {
  if (fault instanceof _base_user_error_js_1/* .UserError */ .y)
    return explained(fault, fault.advice);
  const refusal = fault instanceof _host_host_error_js_3/* .HostError */ .dh ? fault : (0,_host_file_faults_js_2/* .asMachineFault */ .W)(fault);
  if (refusal !== void 0)
    return ofMachine(refusal);
  const error = fault instanceof Error ? fault : new Error(String(fault)), message = `This is a fault of the action, not of your input: ${error.message}`, advice = "Nothing more was done. Run again: the run carries on where it stopped. Please report it with this log.";
  return {
    title: "Unexpected error",
    advice,
    text: `${message}
${advice}`,
    markdown: `${(0,_markdown_js_4/* .plain */ .pj)(message)}

${(0,_markdown_js_4/* .plain */ .pj)(advice)}`,
    stack: error.stack ?? error.message
  };
}
function ofMachine(refusal) {
  const advice = adviceByCode[refusal.code];
  return { ...explained(refusal, advice), advice: `${asSentence(refusal.message)} ${advice}` };
}
function asSentence(text) {
  return `${(0,_base_listed_js_0/* .capitalized */ .l2)(text)}${/[.!?]$/.test(text) ? "" : "."}`;
}
function explained(fault, advice) {
  const { code, message } = fault, [what, differences] = fault instanceof _base_user_error_js_1/* .UserError */ .y ? [fault.whatHappened, fault.differences] : [message, []];
  return {
    title: code,
    advice,
    text: `${message}
${advice}
${(0,_code_link_js_5/* .codeLink */ .U1)(code)}`,
    markdown: [(0,_markdown_js_4/* .plain */ .pj)(what), ...differencesText(differences), `${(0,_markdown_js_4/* .plain */ .pj)(advice)} ${(0,_code_link_js_5/* .codeLinkInMarkdown */ .eL)(code)}`].join(`

`)
  };
}
function differencesText(differences) {
  const { groups, more } = (0,_base_difference_js_6/* .differenceGroups */ .uR)(differences), tables = groups.map(([reason, group]) => {
    const rows = group.map(({ what, setting, approved, now }) => [what, setting, approved, now].map(_markdown_js_4/* .plain */ .pj));
    return `**${(0,_markdown_js_4/* .plain */ .pj)(reason)}**

${(0,_markdown_js_4/* .table */ .tp)(["what", "setting", "approved", "now"], rows)}`;
  });
  return more === void 0 ? tables : [...tables, (0,_markdown_js_4/* .plain */ .pj)(more)];
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

64717:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ openHost),
  _: () => (/* binding */ rehearsalVariable)
});
var _base_user_error_js_0 = __webpack_require__(83686);

const rehearsalVariable = "MFA_UPGRADE_REHEARSAL";
async function openHost({ rehearsalFolder, server }, environment, platform = process.platform) {
  const folder = rehearsalFolder ?? environment[rehearsalVariable];
  if (folder) {
    const { createRehearsalHost } = await __webpack_require__.e(/* import() */ 597).then(__webpack_require__.bind(__webpack_require__, 10597)), rehearsal = await createRehearsalHost(folder);
    if (server === void 0)
      return rehearsal;
    const { overLink } = await __webpack_require__.e(/* import() */ 1938).then(__webpack_require__.bind(__webpack_require__, 1938));
    return (await opener()).playServer(server, await overLink(rehearsal, folder));
  }
  if (platform !== "win32")
    throw new _base_user_error_js_0/* .UserError */ .y("not-windows", `This machine is no Windows server (${platform}).`, `Run the job on the Windows server itself, or on another Windows machine of its domain with the input server; or rehearse it: give rehearsal-folder or set ${rehearsalVariable}.`);
  if (server !== void 0)
    return (await opener()).openServer(server, environment);
  const { createWindowsHost } = await Promise.all(/* import() */[__webpack_require__.e(6780), __webpack_require__.e(3728), __webpack_require__.e(223)]).then(__webpack_require__.bind(__webpack_require__, 93783));
  return createWindowsHost({ environment });
}
function opener() {
  return Promise.all(/* import() */[__webpack_require__.e(1748), __webpack_require__.e(6780), __webpack_require__.e(3728), __webpack_require__.e(6556)]).then(__webpack_require__.bind(__webpack_require__, 77172));
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

50611:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z8: () => (/* binding */ report)
});
/* unused harmony exports withStatus, writeSummary */
var node_fs_promises_0 = __webpack_require__(51455);
var _base_redaction_leaving_js_1 = __webpack_require__(53998);
var _base_user_error_js_2 = __webpack_require__(83686);
var _describe_fault_js_3 = __webpack_require__(2022);
var _markdown_js_4 = __webpack_require__(40855);
var _runner_js_5 = __webpack_require__(53716);
var _status_block_js_6 = __webpack_require__(508);
var _summary_limit_js_7 = __webpack_require__(72790);








async function report({ title }, result, environment) {
  const all = Object.entries(result.outputs).map(([name, value]) => [name, (0,_base_redaction_leaving_js_1/* .leavingValue */ .Wm)(value)]), shown = all.map(([name, value]) => `${name}: ${value}`).join(`
`);
  await writing("The outputs", shown, async () => (0,_runner_js_5/* .setOutputs */ .n0)(all, environment));
  for (const { level, title: title2, message } of result.annotations)
    (0,_runner_js_5/* .annotate */ .fz)(level, (0,_base_redaction_leaving_js_1/* .leavingText */ .Ce)(title2), (0,_base_redaction_leaving_js_1/* .leavingText */ .Ce)(message));
  const { status } = result, markdown = withStatus(result), summary = `## ${title}

${markdown}`;
  await writing("The summary", summary, async () => {
    (0,_runner_js_5/* .makeFile */ .VE)(environment.GITHUB_STEP_SUMMARY), markdown !== "" && await writeSummary(summary, placeOfWhole(result), environment);
  }), "fault" in result && reportFault(result.fault), status !== void 0 && (0,_runner_js_5/* .print */ .yy)((0,_base_redaction_leaving_js_1/* .leavingText */ .Ce)((0,_status_block_js_6/* .statusLines */ .Cd)(status)));
}
function withStatus({ status, statusMarkdown, summary }) {
  return [statusMarkdown ?? (status === void 0 ? "" : (0,_status_block_js_6/* .statusBlock */ ._6)(status)), summary].filter((part) => part !== "").join(`

`);
}
async function writing(what, text, work) {
  try {
    await work();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    (0,_runner_js_5/* .print */ .yy)((0,_base_redaction_leaving_js_1/* .leavingText */ .Ce)(`${what} of this step:`)), (0,_runner_js_5/* .print */ .yy)((0,_base_redaction_leaving_js_1/* .leavingText */ .Ce)(text));
    const message = `${what} of this step could not be written: ${why}.`, advice = "See room and rights of the runner's folders, and run again. The log of this step has what is missing.";
    reportFault(new _base_user_error_js_2/* .UserError */ .y("runner-file-unwritable", message, advice, { cause }));
  }
}
function placeOfWhole({ outputs }) {
  const path = outputs["report-path"];
  return path === void 0 || path === "" ? "the log of this step" : `the file of the output report-path (${(0,_markdown_js_4/* .plain */ .pj)(path)}); upload it as an artifact to store it`;
}
function reportFault(fault) {
  const { title, text, stack } = (0,_describe_fault_js_3/* .describeFault */ .Q)(fault);
  (0,_runner_js_5/* .annotate */ .fz)("error", (0,_base_redaction_leaving_js_1/* .leavingText */ .Ce)(title), (0,_base_redaction_leaving_js_1/* .leavingText */ .Ce)(text)), stack !== void 0 && (0,_runner_js_5/* .print */ .yy)((0,_base_redaction_leaving_js_1/* .leavingText */ .Ce)(stack)), process.exitCode = 1;
}
async function writeSummary(markdown, whole, environment) {
  const path = environment.GITHUB_STEP_SUMMARY;
  if (!path)
    return;
  const taken = await (0,node_fs_promises_0.stat)(path).then(({ size }) => size, () => 0), shown = (0,_summary_limit_js_7/* .withinSummaryLimit */ .DJ)((0,_base_redaction_leaving_js_1/* .leavingText */ .Ce)(markdown), { taken, whole });
  shown !== "" && (0,_runner_js_5/* .appendToSummary */ .UV)((0,_base_redaction_leaving_js_1/* .leavingText */ .Ce)(shown), environment);
}


}),

53716:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AM: () => (/* binding */ closeGroup),
  Sg: () => (/* binding */ openGroup),
  UV: () => (/* binding */ appendToSummary),
  VE: () => (/* binding */ makeFile),
  fz: () => (/* binding */ annotate),
  n0: () => (/* binding */ setOutputs),
  ot: () => (/* binding */ maskInLog),
  yy: () => (/* binding */ print)
});
var node_fs_0 = __webpack_require__(73024);
var node_os_1 = __webpack_require__(48161);
var _actions_core_2 = __webpack_require__(33838);
var _printable_js_3 = __webpack_require__(71219);




function print(text) {
  _actions_core_2/* .info */ .pq((0,_printable_js_3/* .printable */ .g)(text));
}
function openGroup(title) {
  _actions_core_2/* .startGroup */ .Oh((0,_printable_js_3/* .printable */ .g)(title).replaceAll(`
`, " "));
}
function closeGroup() {
  _actions_core_2/* .endGroup */ .N4();
}
function maskInLog(secret) {
  _actions_core_2/* .setSecret */ .Pq(secret);
}
const annotators = { error: _actions_core_2/* .error */ .z3, warning: _actions_core_2/* .warning */ .$e, notice: _actions_core_2/* .notice */ .lm };
function annotate(level, title, message) {
  annotators[level]((0,_printable_js_3/* .printable */ .g)(message), { title });
}
function setOutputs(outputs, { GITHUB_OUTPUT }) {
  makeFile(GITHUB_OUTPUT);
  for (const [name, value] of outputs)
    _actions_core_2/* .setOutput */ .uH(name, value);
}
function appendToSummary(markdown, { GITHUB_STEP_SUMMARY }) {
  GITHUB_STEP_SUMMARY && (0,node_fs_0.appendFileSync)(GITHUB_STEP_SUMMARY, `${markdown}${node_os_1.EOL}`);
}
function makeFile(file) {
  file && (0,node_fs_0.appendFileSync)(file, "");
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


}),

72790:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $d: () => (/* binding */ sizeOf),
  DJ: () => (/* binding */ withinSummaryLimit),
  FO: () => (/* binding */ mostSummaryBytes)
});
const mostBytes = 1048576;
const mostSummaryBytes = 1e6;
const roomForNote = 4096;
function withinSummaryLimit(markdown, { taken, whole }) {
  const room = 1048576 - taken - sizeOf(`
`);
  if (sizeOf(markdown) <= room)
    return markdown;
  const budget = { left: room - 4096 }, shortened = sectionsOf(markdown).map((section) => fitted(section, budget)), missing = shortened.flatMap(({ title, isWhole }) => isWhole ? [] : [title]), note = noteOf(missing, whole), kept = [...shortened.flatMap(({ blocks }) => blocks), note].join(`

`);
  return sizeOf(kept) <= room ? kept : "";
}
function sizeOf(text) {
  return Buffer.byteLength(text, "utf8") + (text.split(`
`).length - 1);
}
function sectionsOf(markdown) {
  const sections = [];
  for (const block of blocksOf(markdown)) {
    const [, heading] = /^#{1,6} +(.+)/.exec(block) ?? [];
    (heading !== void 0 || sections.length === 0) && sections.push({ title: heading ?? "the beginning", blocks: [] }), sections.at(-1)?.blocks.push(block);
  }
  return sections;
}
function fitted({ title, blocks }, budget) {
  const sizes = blocks.map((block) => sizeOf(`${block}

`)), total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= budget.left)
    return budget.left -= total, { title, blocks, isWhole: !0 };
  const kept = [];
  for (const [index, block] of blocks.entries()) {
    const size = sizes[index] ?? 0;
    if (size > budget.left)
      break;
    budget.left -= size, kept.push(block);
  }
  return { title, blocks: isOnlyHeading(kept) ? [] : kept, isWhole: !1 };
}
function isOnlyHeading(blocks) {
  return blocks.length === 1 && /^#{1,6} /.test(blocks[0] ?? "");
}
function blocksOf(markdown) {
  const blocks = [[]], place = { fence: void 0, depth: 0 };
  for (const line of markdown.split(`
`))
    line.trim() === "" && place.fence === void 0 && place.depth === 0 ? blocks.push([]) : (blocks.at(-1)?.push(line), follow(line, place));
  return blocks.filter((lines) => lines.length > 0).map((lines) => lines.join(`
`));
}
function follow(line, place) {
  const [, marker] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
  if (place.fence !== void 0) {
    marker?.startsWith(place.fence) === !0 && /^ {0,3}[`~]+\s*$/.test(line) && (place.fence = void 0);
    return;
  }
  place.fence = marker;
  const count = (pattern) => [...line.matchAll(pattern)].length;
  place.depth = Math.max(0, place.depth + count(/<details\b/gi) - count(/<\/details>/gi));
}
const titlesShown = 20, longestTitle = 80;
function noteOf(missing, whole) {
  const titles = missing.slice(0, titlesShown).map((title) => Array.from(title).slice(0, longestTitle).join("")), more = missing.length > titles.length ? ` and ${missing.length - titles.length} more` : "";
  return `**Shortened:** GitHub shows at most 1 MiB of a step. Left out, whole or in part: ${titles.join("; ")}${more}. The complete text is in ${whole}.`;
}


})

};
