export const id = 5760;
export const ids = [5760];
export const modules = {

23800:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ knowledgeInputs)
});
/* unused harmony export nameInputs */
var _base_schema_js_0 = __webpack_require__(94517);
var _host_windows_path_js_1 = __webpack_require__(85128);
var _product_components_js_2 = __webpack_require__(71450);
var _product_names_js_3 = __webpack_require__(31484);
var _workflow_input_js_4 = __webpack_require__(12356);





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
], serverBefore = {
  allowed: `"as-found", or ${_workflow_input_js_4/* .serverPath */ .Hl.allowed}`,
  type: _workflow_input_js_4/* .serverPath */ .Hl.type,
  schema: _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .check */ .z6((text) => text === "as-found" || (0,_host_windows_path_js_1/* .isWindowsPath */ .NU)(text)))
};
const nameInputs = {
  "secret-names": (0,_workflow_input_js_4/* .optional */ .lq)(_workflow_input_js_4/* .lines */ .Mn, {
    description: 'Names of settings, attributes and registry values whose values are secrets, one a line, "*" for any text. Those that are known to be secrets need not be named.'
  }),
  "shown-names": (0,_workflow_input_js_4/* .optional */ .lq)(_workflow_input_js_4/* .lines */ .Mn, {
    description: 'Names of settings, attributes and registry values whose values may be shown, one a line, "*" for any text. By default the names of the product and of Windows whose values are no secrets; everything else is hidden. A name that looks like a secret is shown only where it is given without "*".'
  })
}, knowledgeInputs = {
  "install-path": (0,_workflow_input_js_4/* .optional */ .lq)(_workflow_input_js_4/* .serverPath */ .Hl, {
    description: "Install folder of the agent, where the registry does not name it or names two."
  }),
  "data-file": (0,_workflow_input_js_4/* .optional */ .lq)(_workflow_input_js_4/* .serverPath */ .Hl, {
    description: "Path of PhoneFactor.pfdata, where it is not in the folder Data of the install folder."
  }),
  "product-names": (0,_workflow_input_js_4/* .optional */ .lq)((0,_workflow_input_js_4/* .keyedLines */ .gP)(nameKeys, "phonefactor/agent=PhoneFactor Agent*"), {
    description: 'DisplayName patterns of Programs and Features ("*" for any text), where a product is not recognised by its name.'
  }),
  "product-codes": (0,_workflow_input_js_4/* .optional */ .lq)((0,_workflow_input_js_4/* .keyedLines */ .gP)(_product_components_js_2/* .componentNames */ .w$, "agent={product code}"), {
    description: "Which entry of Programs and Features is meant, where several could be one component."
  }),
  ...nameInputs,
  "server-before": (0,_workflow_input_js_4/* .optional */ .lq)(serverBefore, {
    description: 'What the server had before the upgrade, where no backup set and no journal show it: path on the server of an inventory that inspect wrote, or "as-found" where every part that it ever had is there now.'
  }),
  "web-applications": (0,_workflow_input_js_4/* .optional */ .lq)((0,_workflow_input_js_4/* .keyedLines */ .gP)(_product_names_js_3/* .webComponentNames */ .KW, "user-portal=Default Web Site/PhoneFactor"), {
    description: 'Which application of IIS belongs to a component, as site/path, or "none", where it is not recognised by its content.'
  })
};


}),

69475:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ runInputs),
  v: () => (/* binding */ placeInputs)
});
var _product_step_ids_js_0 = __webpack_require__(49543);
var _workflow_input_js_1 = __webpack_require__(12356);


const issueNumber = { ..._workflow_input_js_1/* .text */ .Qq, allowed: "the number of an issue" }, webhook = { ..._workflow_input_js_1/* .secretText */ .yD, allowed: "an address that begins with https://" }, driveLetters = [..."CDEFGHIJKLMNOPQRSTUVWXYZAB"];
const placeInputs = {
  settings: (0,_workflow_input_js_1/* .optional */ .lq)(_workflow_input_js_1/* .runnerPath */ .Mf, {
    description: "Settings file (docs/reference/fleet.schema.json): its path on the runner, or its text. Its values for this server are used for inputs that the step does not give, also for `server` where it is at the top. It is read when planning; an approved plan brings its own inputs."
  }),
  "rehearsal-folder": (0,_workflow_input_js_1/* .optional */ .lq)(_workflow_input_js_1/* .runnerPath */ .Mf, {
    description: "Folder of a rehearsal server to act on in place of this machine. The variable MFA_UPGRADE_REHEARSAL does the same for all steps of a job."
  }),
  server: (0,_workflow_input_js_1/* .optional */ .lq)((0,_workflow_input_js_1/* .matching */ .wC)(/^[^\s,]+$/, "the name of one computer"), {
    description: "Name of the server to act on, where it is not the machine of the runner: it is reached through its administrative shares and remote management, with the account of the runner (docs/how-to/act-from-another-machine.md). Empty: this machine."
  }),
  "server-share": (0,_workflow_input_js_1/* .optional */ .lq)((0,_workflow_input_js_1/* .keyedLines */ .gP)(driveLetters, "C=\\\\mfa1\\drive-c"), {
    description: "With server, where administrative shares are switched off: shares of whole drives, one a line."
  }),
  "work-folder": (0,_workflow_input_js_1/* .optional */ .lq)(_workflow_input_js_1/* .serverPath */ .Hl, {
    description: "Folder on the server for journal, logs, plans and backups. By default %ProgramData%\\mfa-server-upgrade. Every stage on one server has to name the same."
  })
}, runInputs = {
  mode: (0,_workflow_input_js_1/* .withDefault */ .IQ)((0,_workflow_input_js_1/* .choice */ .Yq)(["apply", "plan"]), "apply", {
    description: '"plan" prints the plan, stores it in the work folder and gives its digest; nothing else on the server changes. "apply" carries it out.'
  }),
  "approved-plan": (0,_workflow_input_js_1/* .optional */ .lq)(_workflow_input_js_1/* .planDigestText */ .F6, {
    description: "Digest of the plan that was approved. It is carried out with the inputs that it was made with; those need not be given again. The action refuses when the plan made now is another one, because the server or the inputs changed."
  }),
  "require-approval": (0,_workflow_input_js_1/* .withDefault */ .IQ)(_workflow_input_js_1/* .yesOrNo */ .GX, "false", {
    description: '"true" refuses to change anything without approved-plan: an empty digest is then an error, not a run without approval.'
  }),
  "approval-environment": (0,_workflow_input_js_1/* .optional */ .lq)(_workflow_input_js_1/* .lines */ .Mn, {
    description: "Environments whose reviewers approve this job, one a line. With github-token the journal has who approved this round and confirmed its steps; without them it has who started the run."
  }),
  "github-token": (0,_workflow_input_js_1/* .optional */ .lq)(_workflow_input_js_1/* .secretText */ .yD, {
    description: "Token with actions: read, for approval-environment and what other runs left; with issues: write, for notify-issue."
  }),
  "notify-webhook": (0,_workflow_input_js_1/* .optional */ .lq)(webhook, {
    description: 'Incoming webhook, from a secret: gets the status of the run as JSON, with a field "text" for chat tools.'
  }),
  "notify-issue": (0,_workflow_input_js_1/* .optional */ .lq)(issueNumber, {
    description: "Number of an issue or pull request of this repository: gets the status of the run as a comment. Needs github-token."
  }),
  "fail-on-stop": (0,_workflow_input_js_1/* .withDefault */ .IQ)(_workflow_input_js_1/* .yesOrNo */ .GX, "false", {
    description: '"true" makes the step red when it stops for a person or a restart. A stop for a decision is red in any case.'
  }),
  "approved-plan-file": (0,_workflow_input_js_1/* .optional */ .lq)(_workflow_input_js_1/* .runnerPath */ .Mf, {
    description: "The approved plan itself (output plan-path). With it a refusal shows what is different."
  }),
  ...placeInputs,
  "installer-run": (0,_workflow_input_js_1/* .withDefault */ .IQ)((0,_workflow_input_js_1/* .choice */ .Yq)(["scheduled-task", "scheduled-task-as-runner"]), "scheduled-task", {
    description: 'With server: under which account its scheduled task starts an installer. "scheduled-task": SYSTEM. "scheduled-task-as-runner": the account of the runner, for a package that refuses SYSTEM; without a password, so that it reaches no other machine.'
  }),
  "release-lock": (0,_workflow_input_js_1/* .optional */ .lq)((0,_workflow_input_js_1/* .matching */ .wC)(/^[0-9a-f]{16}$/, "16 lower-case hexadecimal digits"), {
    description: "Releases the lock of a run that has ended and cannot be seen from this machine: the nonce of that lock, as the error server-locked or the action inspect names it. See first that the run has ended."
  }),
  "completed-operator-steps": (0,_workflow_input_js_1/* .optional */ .lq)((0,_workflow_input_js_1/* .list */ .p_)(_product_step_ids_js_0/* .operatorStepIds */ .x3), {
    description: "Operator steps that a person has done. The journal records who confirmed them."
  }),
  "when-records-differ": (0,_workflow_input_js_1/* .optional */ .lq)((0,_workflow_input_js_1/* .choice */ .Yq)(["start-again", "go-on"]), {
    description: 'Where the machine was put back to an earlier state, or its journal is lost: "start-again" takes the machine as it is now and forgets what was confirmed; "go-on" continues with the records of the work folder.'
  }),
  reason: (0,_workflow_input_js_1/* .optional */ .lq)(_workflow_input_js_1/* .text */ .Qq, { description: "Why, for example the number of the change request. Stored in backup sets." }),
  "installer-time-limit": (0,_workflow_input_js_1/* .withDefault */ .IQ)((0,_workflow_input_js_1/* .wholeNumber */ .rD)(1, 600), "60", {
    description: "Minutes after which an installer that has not ended is stopped with all its processes."
  }),
  "service-time-limit": (0,_workflow_input_js_1/* .withDefault */ .IQ)((0,_workflow_input_js_1/* .wholeNumber */ .rD)(5, 3600), "120", {
    description: "Seconds that a service may take to stop or to start."
  })
};


}),

72057:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ stageOutputs),
  i: () => (/* binding */ statusOutput)
});
var _product_step_ids_js_0 = __webpack_require__(49543);
var _workflow_action_js_2 = __webpack_require__(6576);
var _workflow_input_js_1 = __webpack_require__(12356);



const stepIds = { type: { type: "list", separator: ", ", item: { type: "enum", values: _product_step_ids_js_0/* .operatorStepIds */ .x3 } } };
const statusOutput = {
  "status-path": (0,_workflow_input_js_1/* .output */ .CG)(_workflow_input_js_1/* .text */ .Qq, "File on the runner with the first lines of the summary as JSON (docs/reference/status.schema.json).")
}, stageOutputs = {
  changed: (0,_workflow_input_js_1/* .output */ .CG)(_workflow_input_js_1/* .yesOrNo */ .GX, '"true" when the action changed the server, else "false".'),
  finished: (0,_workflow_input_js_1/* .output */ .CG)(_workflow_input_js_1/* .yesOrNo */ .GX, '"true" when nothing of the plan is left to do, else "false".'),
  "plan-digest": (0,_workflow_input_js_1/* .output */ .CG)(_workflow_input_js_1/* .text */ .Qq, "Digest of the plan, for approved-plan."),
  "plan-artifact": (0,_workflow_input_js_1/* .output */ .CG)(_workflow_input_js_1/* .text */ .Qq, "Name for the artifact with the plan; a later run finds it there."),
  "plan-path": (0,_workflow_input_js_1/* .output */ .CG)(_workflow_input_js_1/* .text */ .Qq, "File on the runner with the plan as JSON (docs/reference/plan.schema.json)."),
  "report-path": (0,_workflow_input_js_1/* .output */ .CG)(_workflow_input_js_1/* .text */ .Qq, "File on the runner with the report in Markdown."),
  ...statusOutput,
  blockers: (0,_workflow_input_js_1/* .output */ .CG)(_workflow_input_js_1/* .text */ .Qq, "JSON array of what stops the plan: code, message, advice, input."),
  "operator-steps": (0,_workflow_input_js_1/* .output */ .CG)(_workflow_input_js_1/* .text */ .Qq, "JSON array of the steps that a person has to do now: id, title, instructions."),
  "steps-to-confirm": (0,_workflow_input_js_1/* .output */ .CG)(stepIds, "Ids of the steps that a person confirms, for completed-operator-steps; for the others the suite sees that they are done."),
  "backup-path": (0,_workflow_input_js_1/* .output */ .CG)(_workflow_input_js_1/* .text */ .Qq, "Folder of the newest backup set of this upgrade, as the server sees it; empty where there is none."),
  "manifest-sha256": (0,_workflow_input_js_1/* .output */ .CG)(_workflow_input_js_1/* .text */ .Qq, "SHA-256 of the manifest.json of that set."),
  "stopped-for": (0,_workflow_input_js_1/* .output */ .CG)((0,_workflow_input_js_1/* .choice */ .Yq)(_workflow_action_js_2/* .stopReasons */ .x), 'Why the run stopped: "person", "restart", "decision" (an input has to settle something), "fault"; empty where it did not.'),
  "reboot-required": (0,_workflow_input_js_1/* .output */ .CG)(_workflow_input_js_1/* .yesOrNo */ .GX, '"true" when Windows has to be restarted before the next run.')
};


}),

90249:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ isConfirmable),
  s: () => (/* binding */ wizardStep)
});
const wizardStep = "run-server-setup";
function isConfirmable({ id, proof }) {
  return proof === "said" || id === wizardStep;
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

49543:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $I: () => (/* binding */ themeRestorationId),
  G1: () => (/* binding */ removalId),
  H4: () => (/* binding */ otherDefaultsIds),
  IX: () => (/* binding */ installationId),
  JA: () => (/* binding */ reinstallationId),
  Pu: () => (/* binding */ upgradeIds),
  TP: () => (/* binding */ uploadId),
  Tr: () => (/* binding */ dataFileStep),
  WH: () => (/* binding */ backupId),
  YA: () => (/* binding */ callerStepIds),
  YQ: () => (/* binding */ mergeId),
  cJ: () => (/* binding */ activationSteps),
  jm: () => (/* binding */ removalIds),
  vW: () => (/* binding */ requireKnownIds),
  x3: () => (/* binding */ operatorStepIds)
});
var _base_nearest_name_js_3 = __webpack_require__(2088);
var _base_operator_step_js_2 = __webpack_require__(90249);
var _base_user_error_js_0 = __webpack_require__(83686);
var _components_js_1 = __webpack_require__(71450);




const activationSteps = ["activate-server", "confirm-replication-group"], callerStepIds = {
  "web-service-sdk": "change-sdk-callers",
  "mobile-app": "change-mobile-app-address"
}, otherDefaultsIds = {
  "user-portal": "other-defaults-user-portal",
  "mobile-app": "other-defaults-mobile-app"
}, dataFileStep = "data-file-other-bytes", operatorStepIds = [
  _base_operator_step_js_2/* .wizardStep */ .s,
  ...activationSteps,
  "set-portal-url",
  "inform-users",
  callerStepIds["web-service-sdk"],
  callerStepIds["mobile-app"],
  otherDefaultsIds["user-portal"],
  otherDefaultsIds["mobile-app"],
  dataFileStep
];
function requireKnownIds(confirmed, known, advice) {
  const unknown = [...confirmed].filter((id) => !known.has(id));
  if (unknown.length !== 0)
    throw new _base_user_error_js_0/* .UserError */ .y("operator-step-unknown", unknown.map((id) => `There is no operator step ${id}${(0,_base_nearest_name_js_3/* .didYouMean */ .a)(id, known)}.`).join(" "), advice);
}
function removalId(component, generation) {
  return generation === "phonefactor" ? `uninstall-${component}` : `uninstall-new-${component}`;
}
const backupId = "create-backup-set", uploadId = "upload-backup-set", removalIds = _components_js_1/* .componentNames */ .w$.flatMap((component) => [
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
const upgradeIds = _components_js_1/* .componentNames */ .w$.flatMap((component) => [
  removalId(component, "phonefactor"),
  installationId(component),
  mergeId(component)
]);


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
