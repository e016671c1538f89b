export const id = 6620;
export const ids = [6620];
export const modules = {

/***/ 76620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planFleetAction: () => (/* binding */ planFleetAction)
/* harmony export */ });
/* harmony import */ var _workflow_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6576);
/* harmony import */ var _workflow_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12356);


const inputs = {
  inventories: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn, {
    description: "Inventories of the fleet: files or folders on the runner, one a line. Every server once."
  }),
  settings: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerPath */ .Mf, {
    description: "Settings file (YAML, docs/reference/fleet.schema.json): groups with their primary, windows, dependencies, runners. Without it only one MFA server with its web servers can be planned: no inventory shows which servers replicate with each other."
  }),
  "fleet-file": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerPath */ .Mf, { description: "Older name of the input settings." }),
  results: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn, {
    description: "Results of earlier runs: files, or folders with files named <server>-result.json, one a line. What they finished is not planned again."
  }),
  plans: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn, {
    description: "Plans that `upgrade` made on the servers (mode: plan, output plan-path): files, or folders with files named <server>-upgrade-plan.json, one a line. Their blockers join the table, equal plans are shown once, and a server without a plan is a blocker."
  }),
  "completed-operator-steps": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .matchingList */ .Op)(/^[A-Za-z0-9._-]+$/, "ids of operator steps of this plan"), {
    description: "Operator steps of the fleet (promotions, AD FS adapters) that a person has done."
  }),
  blocked: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["stop", "leave-out"]), "stop", {
    description: 'Where something blocks a server: "stop" fails the step, "leave-out" plans the rest. A group that is not begun is left out as a whole.'
  }),
  waves: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(1, 20), "10", {
    description: 'How many waves the output "matrices" contains at most.'
  })
};
const planFleetAction = (0,_workflow_action_js__WEBPACK_IMPORTED_MODULE_1__/* .defineAction */ .Q)({
  name: "plan-fleet",
  title: "Plan a fleet",
  description: "Puts many servers into the order that the product needs, in waves of at most 256 jobs with the canary first, from inventories and a settings file.",
  branding: { icon: "layers", color: "gray-dark" },
  guide: [
    "Reads files on the runner and no server: run it on a hosted runner. Inside a group the order is subordinates, primary, Web Service SDK, web servers, AD FS adapters; at least half of the servers of one role stay in service unless the settings file says otherwise; a group that has two versions is finished before another is begun.",
    "What no inventory shows (which server is the primary, which servers replicate with each other) comes from the settings file. What is missing there is a blocker, never a guess. All blockers of the fleet are in one table.",
    "Run it again with the results of earlier runs: it plans what is left. The same inputs in any order give the same plan.",
    "The output `matrices` is an array: `fromJSON(needs.plan.outputs.matrices)[0]` is `strategy.matrix` of the first wave. It ends before the first wave in which a person has to act, or whose window is not open: run the action again then. The reusable workflow `upgrade-fleet.yml` does all this."
  ],
  inputs,
  outputs: {
    changed: 'Always "false".',
    matrices: "JSON array with `strategy.matrix` of each wave: server, group, phase, runner (JSON array of labels), environment.",
    "matrix-count": "Number of matrices.",
    "server-matrix": "`strategy.matrix` of all servers that are left and have a runner, 256 at most: to plan on each of them.",
    "waits-for": 'Why the waves after the waves in "matrices" must not run now: a person, a window, the limit; empty where all are in "matrices".',
    "max-parallel": "Jobs of a wave that may run at the same time, from the settings file.",
    "wave-count": "Number of waves that are left.",
    "servers-left": "Number of servers in these waves.",
    "plan-digest": "SHA-256 of the plan.",
    "plan-path": "File on the runner with the plan as JSON.",
    "report-path": "File on the runner with the plan in Markdown.",
    blockers: "JSON array of what stops parts of the fleet: server or group, code, message, advice, input.",
    "operator-steps": "JSON array of what persons do between and in the waves: id, title, instructions."
  },
  readsServer: () => false,
  async execute(values, session) {
    const { fleetOf } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1748), __webpack_require__.e(9800), __webpack_require__.e(7963), __webpack_require__.e(4250), __webpack_require__.e(5951), __webpack_require__.e(6047)]).then(__webpack_require__.bind(__webpack_require__, 77067));
    return fleetOf(values, session);
  }
});


/***/ }),

/***/ 90614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ undefinedWhereRefused),
/* harmony export */   NE: () => (/* binding */ undefinedWhereNotFound),
/* harmony export */   dh: () => (/* binding */ HostError),
/* harmony export */   mX: () => (/* binding */ notFound)
/* harmony export */ });
class HostError extends Error {
  name = "HostError";
  code;
  /** The path, key, service or application that was asked for. */
  subject;
  holder;
  /** How long it was waited for what is in use. */
  waitedSeconds;
  constructor(code, subject, message, options) {
    super(message, options);
    this.code = code;
    this.subject = subject;
    this.holder = options?.holder;
    this.waitedSeconds = options?.waitedSeconds;
  }
}
function undefinedWhereRefused(error) {
  if (error instanceof HostError)
    return void 0;
  throw error;
}
function undefinedWhereNotFound(error) {
  if (error instanceof HostError && error.code === "not-found")
    return void 0;
  throw error;
}
function notFound(path) {
  return new HostError("not-found", path, `${path} was not found.`);
}


/***/ }),

/***/ 36241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   eM: () => (/* binding */ beginsWithText),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
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


/***/ }),

/***/ 85128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ samePath),
/* harmony export */   Kn: () => (/* binding */ driveLetterOf),
/* harmony export */   NU: () => (/* binding */ isWindowsPath),
/* harmony export */   X3: () => (/* binding */ withoutTrailingBackslash),
/* harmony export */   Yw: () => (/* binding */ parseWindowsPath),
/* harmony export */   a5: () => (/* binding */ isAtOrBelow),
/* harmony export */   b1: () => (/* binding */ topmostPaths),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   xD: () => (/* binding */ distinctPaths),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90614);
/* harmony import */ var _same_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36241);



const reservedName = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$/i;
const forbiddenCharacter = /[<>:"|?*\u0000-\u001f]/;
function parseWindowsPath(path) {
  const [, root = "", rest = ""] = /^([a-z]:|\\\\[^\\/]+\\[^\\/]+)(?:[\\/](.*))?$/is.exec(path) ?? [];
  if (root === "") {
    throw invalid(path, "it begins neither with a drive (C:\\) nor with a share (\\\\server\\share\\)");
  }
  const names = rest.split(/[\\/]/).filter((name) => name !== "");
  const shareNames = root.startsWith("\\\\") ? root.slice(2).split("\\") : [];
  for (const name of [...shareNames, ...names]) {
    const fault = faultOf(name);
    if (fault !== void 0)
      throw invalid(path, fault);
  }
  return { root: root.endsWith(":") ? root.toUpperCase() : root, names };
}
function faultOf(name) {
  if (name === "." || name === "..")
    return `"${name}" is not a name`;
  if (reservedName.test(name))
    return `"${name}" is reserved for a device`;
  if (forbiddenCharacter.test(name))
    return `"${name}" has a character that Windows forbids`;
  return /[. ]$/.test(name) ? `"${name}" ends in a dot or a blank` : void 0;
}
function invalid(path, why) {
  return new _host_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh("invalid-path", path, `${JSON.stringify(path)} is not a path of Windows: ${why}.`);
}
function isWindowsPath(path) {
  try {
    parseWindowsPath(path);
    return true;
  } catch {
    return false;
  }
}
function withoutTrailingBackslash(path) {
  const trimmed = node_path__WEBPACK_IMPORTED_MODULE_0__.win32.normalize(path.trim()).replace(/\\+$/, "");
  return /^[a-z]:$/i.test(trimmed) ? `${trimmed}\\` : trimmed;
}
function joinPath(...parts) {
  return node_path__WEBPACK_IMPORTED_MODULE_0__.win32.join(...parts);
}
function fileNameOf(path) {
  return node_path__WEBPACK_IMPORTED_MODULE_0__.win32.basename(path);
}
function folderOf(path) {
  return node_path__WEBPACK_IMPORTED_MODULE_0__.win32.dirname(path);
}
function samePath(a, b) {
  return (0,_same_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sameText */ .QV)(withoutTrailingBackslash(a), withoutTrailingBackslash(b));
}
function isAtOrBelow(path, folder) {
  const root = withoutTrailingBackslash(folder).toLowerCase();
  const candidate = withoutTrailingBackslash(path).toLowerCase();
  return candidate === root || candidate.startsWith(root.endsWith("\\") ? root : `${root}\\`);
}
function topmostPaths(paths) {
  const withEnd = (path) => path.replace(/\\*$/, "\\").toLowerCase();
  const tops = /* @__PURE__ */ new Set();
  let last;
  for (const path of paths.map(withEnd).sort()) {
    if (last !== void 0 && path.startsWith(last))
      continue;
    last = path;
    tops.add(path);
  }
  return paths.filter((path) => tops.delete(withEnd(path)));
}
function driveLetterOf(path) {
  return /^([a-z]):/i.exec(path)?.[1]?.toUpperCase();
}
function distinctPaths(paths) {
  const byKey = /* @__PURE__ */ new Map();
  for (const path of paths.map(withoutTrailingBackslash)) {
    if (!byKey.has(path.toLowerCase()))
      byKey.set(path.toLowerCase(), path);
  }
  return [...byKey.values()];
}


/***/ }),

/***/ 6576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
function defineAction(action) {
  return action;
}


/***/ }),

/***/ 12356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   F6: () => (/* binding */ planDigestText),
/* harmony export */   GX: () => (/* binding */ yesOrNo),
/* harmony export */   Hl: () => (/* binding */ serverPath),
/* harmony export */   IQ: () => (/* binding */ withDefault),
/* harmony export */   Mf: () => (/* binding */ runnerPath),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Op: () => (/* binding */ matchingList),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   gP: () => (/* binding */ keyedLines),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   wC: () => (/* binding */ matching)
/* harmony export */ });
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1445);


function required(kind, about) {
  return { ...about, ...kind, required: true };
}
function optional(kind, about) {
  return { ...about, ...kind, required: false };
}
function withDefault(kind, defaultText, about) {
  return { ...about, ...kind, required: false, default: defaultText };
}
const text = { allowed: "any text", schema: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj() };
function choice(options) {
  return { allowed: options.map((option) => `"${option}"`).join(", "), schema: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KI(options) };
}
const yesOrNo = {
  allowed: '"true", "false"',
  schema: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KI(["true", "false"]), _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd((value) => value === "true"))
};
function wholeNumber(least, most) {
  return {
    allowed: `a whole number from ${least} to ${most}`,
    schema: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .vm(), _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd(Number), _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Ww(least), _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cG(most))
  };
}
const serverPath = {
  allowed: "an absolute Windows path such as C:\\folder\\file or \\\\server\\share\\folder",
  schema: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd((path) => path.replace(/(?<=[^:\\])[\\/]+$/, "")), _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6(_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isWindowsPath */ .NU))
};
const runnerPath = { allowed: "a path on the runner", schema: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj() };
function matching(pattern, allowed) {
  return { allowed, schema: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yG(pattern)) };
}
const aroundDigest = /approved-plan|mode|apply|sha-?256|yaml|[\s:`'"]/gi;
const planDigestText = {
  allowed: '"sha256:" and 64 hexadecimal digits',
  schema: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd((given) => given.replace(aroundDigest, "").toLowerCase()), _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yG(/^[0-9a-f]{64}$/), _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd((digits) => `sha256:${digits}`))
};
function list(options) {
  return {
    allowed: `one or more of ${options.map((option) => `"${option}"`).join(", ")}, a line or a comma between them`,
    schema: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd(entriesOf), _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KI(options)), _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .readonly */ .tB())
  };
}
function matchingList(pattern, allowed) {
  return {
    allowed: `${allowed}, a line or a comma between them`,
    schema: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd(entriesOf), _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yG(pattern))), _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .readonly */ .tB())
  };
}
const lines = {
  allowed: "text, one entry a line",
  schema: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd(linesOf))
};
function keyedLines(keys, example) {
  return {
    allowed: `lines of the form ${example}; known on the left are ${keys.map((key) => `"${key}"`).join(", ")}`,
    schema: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd(linesOf), _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yG(/^[^=]+=\s*\S/), _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd((line) => {
      const [, key = "", value = ""] = /^([^=]+?)\s*=\s*(.*)$/s.exec(line) ?? [];
      return [key, value];
    }), _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PV([_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KI(keys), _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj()]))), _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .readonly */ .tB())
  };
}
function linesOf(given) {
  return given.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}
function entriesOf(given) {
  return linesOf(given.replaceAll(",", "\n"));
}


/***/ })

};
