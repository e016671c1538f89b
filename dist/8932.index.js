export const id = 8932;
export const ids = [8932];
export const modules = {

28932:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  makeRehearsalServer: () => (/* binding */ makeRehearsalServer)
});
var _workflow_action_js_1 = __webpack_require__(6576);
var _workflow_input_js_0 = __webpack_require__(12356);


const makeRehearsalServer = (0,_workflow_action_js_1/* .defineAction */ .Q)({
  name: "make-rehearsal-server",
  title: "Make a rehearsal server",
  description: "Makes a folder that behaves as the inventoried Windows server did, so that its upgrade can be rehearsed on any runner.",
  branding: { icon: "copy", color: "gray-dark" },
  guide: [
    "Files are placeholders of their sizes, web.config files are there with their secrets replaced, registry, services and IIS are as in the inventory. The result is a rehearsal: what the product itself does to its data is not in it.",
    "The installers of the new product are rehearsal packages, too: the packages of this suite's sample server, or yours."
  ],
  inputs: {
    inventory: (0,_workflow_input_js_0/* .required */ .mw)(_workflow_input_js_0/* .runnerPath */ .Mf, { description: "Inventory of the server (output inventory-path of inspect)." }),
    folder: (0,_workflow_input_js_0/* .required */ .mw)(_workflow_input_js_0/* .runnerPath */ .Mf, { description: "New or empty folder on the runner for the rehearsal server." }),
    installers: (0,_workflow_input_js_0/* .optional */ .lq)(_workflow_input_js_0/* .runnerPath */ .Mf, {
      description: "Folder on the runner with rehearsal packages. By default the packages of the sample server."
    }),
    "installers-folder": (0,_workflow_input_js_0/* .withDefault */ .IQ)(_workflow_input_js_0/* .serverPath */ .Hl, "C:\\Install", {
      description: "Folder on the rehearsal server in which the packages are then stored."
    })
  },
  outputs: {
    changed: (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .yesOrNo */ .GX, 'Always "false": no server was changed.'),
    "rehearsal-folder": (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "The folder, for the input rehearsal-folder or the variable MFA_UPGRADE_REHEARSAL."),
    server: (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "Name of the server.")
  },
  readsServer: () => !1,
  async execute(inputs, session) {
    const { rehearsalServer } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5105), __webpack_require__.e(6459), __webpack_require__.e(7103)]).then(__webpack_require__.bind(__webpack_require__, 93020)), { folder, server } = await rehearsalServer(inputs);
    session.log.info(`${server} as a rehearsal server in ${folder}.`);
    const summary = `Rehearsal server made of an inventory of ${server.replace(/[^\w.-]/g, "_")}.`;
    return { outputs: { changed: "false", "rehearsal-folder": folder, server }, summary, annotations: [] };
  }
});


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

6576:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ defineAction),
  x: () => (/* binding */ stopReasons)
});
const stopReasons = ["person", "restart", "decision", "fault"];
function defineAction(action) {
  return action;
}


}),

12356:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CG: () => (/* binding */ output),
  Dx: () => (/* binding */ linesOf),
  F6: () => (/* binding */ planDigestText),
  GX: () => (/* binding */ yesOrNo),
  Hl: () => (/* binding */ serverPath),
  IQ: () => (/* binding */ withDefault),
  Mf: () => (/* binding */ runnerPath),
  Mn: () => (/* binding */ lines),
  Op: () => (/* binding */ matchingList),
  Qq: () => (/* binding */ text),
  Yq: () => (/* binding */ choice),
  gP: () => (/* binding */ keyedLines),
  iG: () => (/* binding */ anyNumber),
  lq: () => (/* binding */ optional),
  mw: () => (/* binding */ required),
  p_: () => (/* binding */ list),
  rD: () => (/* binding */ wholeNumber),
  wC: () => (/* binding */ matching),
  yD: () => (/* binding */ secretText)
});
var _base_schema_js_0 = __webpack_require__(94517);
var _host_windows_path_js_1 = __webpack_require__(85128);


function required(kind, about) {
  return { ...about, ...kind, required: !0 };
}
function optional(kind, about) {
  return { ...about, ...kind, required: !1 };
}
function withDefault(kind, defaultText, about) {
  return { ...about, ...kind, required: !1, default: defaultText };
}
function output({ type }, description) {
  return { description, type };
}
const anyText = { type: "string" };
function listOf(separator, item = anyText) {
  return { type: "list", separator, item };
}
const secretText = { allowed: "any text", type: anyText, isSecret: !0, schema: _base_schema_js_0/* .string */ .Yj() }, text = { allowed: "any text", type: anyText, schema: _base_schema_js_0/* .string */ .Yj() };
function choice(options) {
  return {
    allowed: options.map((option) => `"${option}"`).join(", "),
    type: { type: "enum", values: options },
    schema: _base_schema_js_0/* .picklist */ .KI(options)
  };
}
const yesOrNo = {
  allowed: '"true", "false"',
  type: { type: "boolean" },
  schema: _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .picklist */ .KI(["true", "false"]), _base_schema_js_0/* .transform */ .pd((value) => value === "true"))
};
function wholeNumber(least, most) {
  return {
    allowed: `a whole number from ${least} to ${most}`,
    type: { type: "integer" },
    schema: _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .digits */ .vm(), _base_schema_js_0/* .transform */ .pd(Number), _base_schema_js_0/* .minValue */ .Ww(least), _base_schema_js_0/* .maxValue */ .cG(most))
  };
}
const anyNumber = { type: { type: "integer" } }, serverPath = {
  allowed: "an absolute Windows path such as C:\\folder\\file or \\\\server\\share\\folder",
  type: anyText,
  schema: _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .transform */ .pd((path) => path.replace(/(?<=[^:\\])[\\/]+$/, "")), _base_schema_js_0/* .check */ .z6(_host_windows_path_js_1/* .isWindowsPath */ .NU))
}, runnerPath = { allowed: "a path on the runner", type: anyText, schema: _base_schema_js_0/* .string */ .Yj() };
function matching(pattern, allowed) {
  return { allowed, type: anyText, schema: _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .regex */ .yG(pattern)) };
}
const leastOfHash = 16, otherHash = /\b(?:sha-?(?!256)\d|md5)/i;
function digestIn(given) {
  const seen = given.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, "").toLowerCase(), runs = new Set(seen.match(/[\p{L}\p{N}]+/gu)?.filter((one) => /^[0-9a-f]+$/.test(one))), [digest, ...others] = [...runs].filter(({ length }) => length >= leastOfHash).sort(byLength);
  if (!(digest?.length !== 64 || otherHash.test(seen) || !others.every((one) => digest.startsWith(one))))
    return digest;
}
function byLength(one, other) {
  return other.length - one.length;
}
const planDigestText = {
  allowed: '"sha256:" and 64 hexadecimal digits, once',
  type: anyText,
  schema: _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .transform */ .pd(digestIn), _base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .transform */ .pd((digits) => `sha256:${digits}`))
};
function list(options) {
  return {
    allowed: `one or more of ${options.map((option) => `"${option}"`).join(", ")}, a line or a comma between them`,
    type: listOf(",", { type: "enum", values: options }),
    schema: _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .transform */ .pd(entriesOf), _base_schema_js_0/* .array */ .YO(_base_schema_js_0/* .picklist */ .KI(options)), _base_schema_js_0/* .readonly */ .tB())
  };
}
function matchingList(pattern, allowed) {
  return {
    allowed: `${allowed}, a line or a comma between them`,
    type: listOf(","),
    schema: _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .transform */ .pd(entriesOf), _base_schema_js_0/* .array */ .YO(_base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .regex */ .yG(pattern))), _base_schema_js_0/* .readonly */ .tB())
  };
}
const lines = {
  allowed: "text, one entry a line",
  type: listOf(`
`),
  schema: _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .transform */ .pd(linesOf))
};
function keyedLines(keys, example) {
  return {
    allowed: `lines of the form ${example}; known on the left are ${keys.map((key) => `"${key}"`).join(", ")}`,
    type: listOf(`
`),
    schema: _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .transform */ .pd(linesOf), _base_schema_js_0/* .array */ .YO(_base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .regex */ .yG(/^[^=]+=\s*\S/), _base_schema_js_0/* .transform */ .pd((line) => {
      const [, key = "", value = ""] = /^([^=]+?)\s*=\s*(.*)$/s.exec(line) ?? [];
      return [key, value];
    }), _base_schema_js_0/* .tuple */ .PV([_base_schema_js_0/* .picklist */ .KI(keys), _base_schema_js_0/* .string */ .Yj()]))), _base_schema_js_0/* .readonly */ .tB())
  };
}
function linesOf(given) {
  return given.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}
function entriesOf(given) {
  return linesOf(given.replaceAll(",", `
`));
}


})

};
