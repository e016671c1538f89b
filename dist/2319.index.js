export const id = 2319;
export const ids = [2319];
export const modules = {

/***/ 23800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ knowledgeInputs)
/* harmony export */ });
/* unused harmony export nameInputs */
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);
/* harmony import */ var _product_components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71450);
/* harmony import */ var _product_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31484);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1445);
/* harmony import */ var _workflow_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12356);





const nameKeys = [
  "phonefactor/agent",
  "phonefactor/user-portal",
  "phonefactor/mobile-app",
  "phonefactor/web-service-sdk",
  "mfa-server/agent",
  "mfa-server/user-portal",
  "mfa-server/mobile-app",
  "mfa-server/web-service-sdk",
  "other"
];
const serverBefore = {
  allowed: `"as-found", or ${_workflow_input_js__WEBPACK_IMPORTED_MODULE_4__/* .serverPath */ .Hl.allowed}`,
  schema: _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs(_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj(), _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6((text) => text === "as-found" || (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isWindowsPath */ .NU)(text)))
};
const nameInputs = {
  "secret-names": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .Mn, {
    description: 'Names of settings, attributes and registry values whose values are secrets, one a line, "*" for any text. Those that are known to be secrets need not be named.'
  }),
  "shown-names": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .Mn, {
    description: 'Names of settings, attributes and registry values whose values may be shown, one a line, "*" for any text. By default the names of the product and of Windows whose values are no secrets; everything else is hidden. A name that looks like a secret is shown only where it is given without "*".'
  })
};
const knowledgeInputs = {
  "install-path": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_4__/* .serverPath */ .Hl, {
    description: "Install folder of the agent, where the registry does not name it or names two."
  }),
  "data-file": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_4__/* .serverPath */ .Hl, {
    description: "Path of PhoneFactor.pfdata, where it is not in the folder Data of the install folder."
  }),
  "product-names": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_4__/* .keyedLines */ .gP)(nameKeys, "phonefactor/agent=PhoneFactor Agent*"), {
    description: 'DisplayName patterns of Programs and Features ("*" for any text), where a product is not recognised by its name.'
  }),
  "product-codes": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_4__/* .keyedLines */ .gP)(_product_components_js__WEBPACK_IMPORTED_MODULE_1__/* .componentNames */ .w$, "agent={product code}"), {
    description: "Which entry of Programs and Features is meant, where several could be one component."
  }),
  ...nameInputs,
  "server-before": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(serverBefore, {
    description: 'What the server had before the upgrade, where no backup set and no journal show it: path on the server of an inventory that inspect wrote, or "as-found" where every part that it ever had is there now.'
  }),
  "web-applications": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_4__/* .keyedLines */ .gP)(_product_names_js__WEBPACK_IMPORTED_MODULE_2__/* .webComponentNames */ .KW, "user-portal=Default Web Site/PhoneFactor"), {
    description: 'Which application of IIS belongs to a component, as site/path, or "none", where it is not recognised by its content.'
  })
};


/***/ }),

/***/ 69475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ runInputs),
/* harmony export */   v: () => (/* binding */ placeInputs)
/* harmony export */ });
/* harmony import */ var _product_step_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49543);
/* harmony import */ var _workflow_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12356);


const webhook = (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)(/^https:\/\/[^\s@]+$/, "an address that begins with https://");
const driveLetters = [..."CDEFGHIJKLMNOPQRSTUVWXYZAB"];
const placeInputs = {
  settings: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerPath */ .Mf, {
    description: "Settings file (docs/reference/fleet.schema.json): its path on the runner, or its text. Its values for this server are used for inputs that the step does not give, also for `server` where it is at the top. It is read when planning; an approved plan brings its own inputs."
  }),
  "rehearsal-folder": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerPath */ .Mf, {
    description: "Folder of a rehearsal server to act on in place of this machine. The variable MFA_UPGRADE_REHEARSAL does the same for all steps of a job."
  }),
  server: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)(/^[^\s,]+$/, "the name of one computer"), {
    description: "Name of the server to act on, where it is not the machine of the runner: it is reached through its administrative shares and remote management, with the account of the runner (docs/how-to/act-from-another-machine.md). Empty: this machine."
  }),
  "server-share": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .keyedLines */ .gP)(driveLetters, "C=\\\\mfa1\\drive-c"), {
    description: "With server, where administrative shares are switched off: shares of whole drives, one a line."
  }),
  "work-folder": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .serverPath */ .Hl, {
    description: "Folder on the server for journal, logs, plans and backups. By default %ProgramData%\\mfa-server-upgrade. Every stage on one server has to name the same."
  })
};
const runInputs = {
  mode: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(["apply", "plan"]), "apply", {
    description: '"plan" prints the plan, stores it in the work folder and gives its digest; nothing else on the server changes. "apply" carries it out.'
  }),
  "approved-plan": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .planDigestText */ .F6, {
    description: "Digest of the plan that was approved. It is carried out with the inputs that it was made with; those need not be given again. The action refuses when the plan made now is another one, because the server or the inputs changed."
  }),
  "require-approval": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .yesOrNo */ .GX, "false", {
    description: '"true" refuses to change anything without approved-plan: an empty digest is then an error, not a run without approval.'
  }),
  "approval-environment": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn, {
    description: "Environments whose reviewers approve this job, one a line. With github-token the journal has who approved this round and confirmed its steps; without them it has who started the run."
  }),
  "github-token": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, {
    description: "Token with actions: read, for approval-environment and what other runs left; with issues: write, for notify-issue."
  }),
  "notify-webhook": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(webhook, {
    description: 'Incoming webhook, from a secret: gets the status of the run as JSON, with a field "text" for chat tools.'
  }),
  "notify-issue": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, Number.MAX_SAFE_INTEGER), {
    description: "Number of an issue or pull request of this repository: gets the status of the run as a comment. Needs github-token."
  }),
  "fail-on-stop": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .yesOrNo */ .GX, "false", {
    description: '"true" makes the step red when it stops for a person, a restart or a decision.'
  }),
  "approved-plan-file": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerPath */ .Mf, {
    description: "The approved plan itself (output plan-path). With it a refusal shows what is different."
  }),
  ...placeInputs,
  "installer-run": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(["scheduled-task", "scheduled-task-as-runner"]), "scheduled-task", {
    description: 'With server: under which account its scheduled task starts an installer. "scheduled-task": SYSTEM. "scheduled-task-as-runner": the account of the runner, for a package that refuses SYSTEM; without a password, so that it reaches no other machine.'
  }),
  "release-lock": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)(/^[0-9a-f]{16}$/, "16 lower-case hexadecimal digits"), {
    description: "Releases the lock of a run that has ended and cannot be seen from this machine: the nonce of that lock, as the error server-locked or the action inspect names it. See first that the run has ended."
  }),
  "completed-operator-steps": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_product_step_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .operatorStepIds */ .x3), {
    description: "Operator steps that a person has done. The journal records who confirmed them."
  }),
  "when-records-differ": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(["start-again", "go-on"]), {
    description: 'Where the machine was put back to an earlier state, or its journal is lost: "start-again" takes the machine as it is now and forgets what was confirmed; "go-on" continues with the records of the work folder.'
  }),
  reason: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { description: "Why, for example the number of the change request. Stored in backup sets." }),
  "installer-time-limit": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, 600), "60", {
    description: "Minutes after which an installer that has not ended is stopped with all its processes."
  }),
  "service-time-limit": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(5, 3600), "120", {
    description: "Seconds that a service may take to stop or to start."
  })
};


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

/***/ 51129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isConfirmable),
/* harmony export */   s: () => (/* binding */ wizardStep)
/* harmony export */ });
const wizardStep = "run-server-setup";
function isConfirmable({ id, proof }) {
  return proof === "said" || id === wizardStep;
}


/***/ }),

/***/ 71450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ componentTitles),
/* harmony export */   Hx: () => (/* binding */ removalDocumentSteps),
/* harmony export */   w$: () => (/* binding */ componentNames)
/* harmony export */ });
const componentNames = ["agent", "user-portal", "mobile-app", "web-service-sdk"];
const componentTitles = {
  agent: "agent",
  "user-portal": "User Portal",
  "mobile-app": "Mobile App Web Service",
  "web-service-sdk": "Web Service SDK"
};
const removalDocumentSteps = {
  "user-portal": "U2.3",
  "mobile-app": "U3.2",
  "web-service-sdk": "U4",
  agent: "U5"
};


/***/ }),

/***/ 31484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ webContentMarkers),
/* harmony export */   Cv: () => (/* binding */ dataFolderName),
/* harmony export */   EO: () => (/* binding */ serverSetupFileName),
/* harmony export */   GI: () => (/* binding */ anyProductNames),
/* harmony export */   IS: () => (/* binding */ adfsAdapterNames),
/* harmony export */   JN: () => (/* binding */ defaultProductNames),
/* harmony export */   KF: () => (/* binding */ defaultInstallFolders),
/* harmony export */   KW: () => (/* binding */ webComponentNames),
/* harmony export */   L0: () => (/* binding */ serviceHosts),
/* harmony export */   RS: () => (/* binding */ vendorNames),
/* harmony export */   RW: () => (/* binding */ packageFilePattern),
/* harmony export */   SQ: () => (/* binding */ dataFileName),
/* harmony export */   Wp: () => (/* binding */ productThemes),
/* harmony export */   _I: () => (/* binding */ matchesAny),
/* harmony export */   ci: () => (/* binding */ packageFileName),
/* harmony export */   eV: () => (/* binding */ logFolderName),
/* harmony export */   jJ: () => (/* binding */ runtimeNames),
/* harmony export */   m4: () => (/* binding */ defaultVirtualDirectories),
/* harmony export */   zN: () => (/* binding */ webInstallation)
/* harmony export */ });
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
};
const adfsAdapterNames = [
  "*Multi-Factor Authentication*AD FS Adapter*",
  "*Multi-Factor Authentication*ADFS Adapter*",
  "PhoneFactor*AD FS*",
  "PhoneFactor*ADFS*"
];
const anyProductNames = ["PhoneFactor*", "*Multi-Factor Authentication*"];
const vendorNames = ["Microsoft Corporation", "PhoneFactor, Inc."];
const runtimeNames = ["Microsoft Visual C++*Redistributable*", "Microsoft .NET Framework*"];
const webContentMarkers = {
  "user-portal": { files: [], settings: ["pfup_pfwssdk_PfWsSdk"] },
  "mobile-app": { files: ["PfPaWs.asmx"], settings: ["pfpaws_pfwssdk_PfWsSdk"] },
  "web-service-sdk": { files: ["PfWsSdk.asmx"], settings: [] }
};
const webInstallation = {
  "web-service-sdk": { documentStep: "I2", action: "install-web-service-sdk" },
  "user-portal": { documentStep: "I3, I4.2", action: "install-portal" },
  "mobile-app": { documentStep: "I4.2", action: "install-mobile-app" }
};
const webComponentNames = ["user-portal", "mobile-app", "web-service-sdk"];
const defaultVirtualDirectories = {
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
};
const defaultInstallFolders = {
  phonefactor: "PhoneFactor",
  "mfa-server": "Multi-Factor Authentication Server"
};
const dataFolderName = "Data";
const logFolderName = "Logs";
const dataFileName = "PhoneFactor.pfdata";
const productThemes = ["Default"];
const serverSetupFileName = "MultiFactorAuthenticationServerSetup.exe";
function packageFileName(component, architecture) {
  const bits = architecture === "x64" ? "64" : "32";
  return `MultiFactorAuthentication${packageNameParts[component]}Setup${bits}.msi`;
}
const packageNameParts = {
  "user-portal": "UserPortal",
  "mobile-app": "MobileAppWebService",
  "web-service-sdk": "WebServiceSdk"
};
const packageFilePattern = /^MultiFactorAuthentication.*\.(msi|exe)$/i;
const serviceHosts = ["pfd.phonefactor.net", "pfd2.phonefactor.net", "css.phonefactor.net"];
function matchesPattern(text, pattern) {
  const expression = pattern.split("*").map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&")).join(".*");
  return new RegExp(`^${expression}$`, "is").test(text.trim());
}
function matchesAny(text, patterns) {
  return patterns.some((pattern) => matchesPattern(text, pattern));
}


/***/ }),

/***/ 49543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ themeRestorationId),
/* harmony export */   G1: () => (/* binding */ removalId),
/* harmony export */   H4: () => (/* binding */ otherDefaultsIds),
/* harmony export */   IX: () => (/* binding */ installationId),
/* harmony export */   JA: () => (/* binding */ reinstallationId),
/* harmony export */   TP: () => (/* binding */ uploadId),
/* harmony export */   WH: () => (/* binding */ backupId),
/* harmony export */   YA: () => (/* binding */ callerStepIds),
/* harmony export */   YQ: () => (/* binding */ mergeId),
/* harmony export */   cJ: () => (/* binding */ activationSteps),
/* harmony export */   jm: () => (/* binding */ removalIds),
/* harmony export */   x3: () => (/* binding */ operatorStepIds)
/* harmony export */ });
/* harmony import */ var _operator_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51129);
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71450);


const activationSteps = ["activate-server", "confirm-replication-group"];
const callerStepIds = {
  "web-service-sdk": "change-sdk-callers",
  "mobile-app": "change-mobile-app-address"
};
const otherDefaultsIds = {
  "user-portal": "other-defaults-user-portal",
  "mobile-app": "other-defaults-mobile-app"
};
const operatorStepIds = [
  _operator_step_js__WEBPACK_IMPORTED_MODULE_1__/* .wizardStep */ .s,
  ...activationSteps,
  "set-portal-url",
  "inform-users",
  callerStepIds["web-service-sdk"],
  callerStepIds["mobile-app"],
  otherDefaultsIds["user-portal"],
  otherDefaultsIds["mobile-app"]
];
function removalId(component, generation) {
  return generation === "phonefactor" ? `uninstall-${component}` : `uninstall-new-${component}`;
}
const backupId = "create-backup-set";
const uploadId = "upload-backup-set";
const removalIds = _components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentNames */ .w$.flatMap((component) => [
  removalId(component, "phonefactor"),
  removalId(component, "mfa-server")
]);
function reinstallationId(component) {
  return `reinstall-${component}`;
}
function installationId(component) {
  return component === "agent" ? "install-server" : `install-${component}`;
}
const themeRestorationId = "restore-themes";
function mergeId(component) {
  return `merge-configuration-${component}`;
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
