export const id = 9849;
export const ids = [9849];
export const modules = {

/***/ 5610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ choiceInputs),
  c: () => (/* binding */ choicesOf)
});

// EXTERNAL MODULE: ./lib/bundled/omit-undefined.js
var omit_undefined = __webpack_require__(6038);
// EXTERNAL MODULE: ./lib/bundled/product/names.js
var names = __webpack_require__(31484);
// EXTERNAL MODULE: ./lib/bundled/schema.js
var schema = __webpack_require__(1445);
// EXTERNAL MODULE: ./lib/bundled/workflow/input.js
var input = __webpack_require__(12356);
// EXTERNAL MODULE: ./lib/bundled/actions/shared/input-classes.js
var input_classes = __webpack_require__(88881);
;// CONCATENATED MODULE: ./lib/bundled/actions/shared/setup-inputs.js


const setupArguments = {
  allowed: "any text without a password, key or token in it: those are given as setup-secrets",
  isSecret: true,
  schema: schema/* string */.Yj()
};
const assignment = /^([A-Z_][A-Z0-9_.]{0,70})=(.+)$/;
function isOneValue(value) {
  return !/["\u0000-\u001f\u007f]|\\$|\[[^\]]*\]/.test(value) && value.isWellFormed();
}
const setupSecrets = {
  allowed: "lines of the form NAME=value: a public property of Windows Installer, once each, and a value without quotes, parts in square brackets and a backslash at its end",
  isSecret: true,
  schema: schema/* pipe */.Fs(schema/* string */.Yj(), schema/* transform */.pd(input/* linesOf */.Dx), schema/* array */.YO(schema/* pipe */.Fs(schema/* string */.Yj(), schema/* regex */.yG(assignment), schema/* transform */.pd((line) => {
    const [, name = "", value = ""] = assignment.exec(line) ?? [];
    return [name, value];
  }))), schema/* check */.z6((all) => all.every(([, value]) => isOneValue(value))), schema/* check */.z6((all) => new Set(all.map(([name]) => name)).size === all.length), schema/* readonly */.tB())
};
const webAddress = {
  ...(0,input/* matching */.wC)(/^https?:\/\/[^\s"<>@?#]+$/, "an address beginning with http:// or https://, without a name and password, a query or a fragment in it"),
  isSecret: true
};

;// CONCATENATED MODULE: ./lib/bundled/actions/shared/choice-inputs.js






function isVirtualDirectory(name) {
  return /^(?![. ]+$)[\p{L}\p{N}._~!$'()@,=-](?:[\p{L}\p{N}._~!$'()@,= -]*[\p{L}\p{N}_~!$'()@,=-])?$/u.test(name);
}
const virtualDirectory = {
  allowed: `"keep" (the old name), "new" (the product's new default name), in any letter case, or a name of letters, digits and ._~!$'()@,=-`,
  schema: schema/* pipe */.Fs(schema/* string */.Yj(), schema/* transform */.pd((name) => /^(keep|new)$/i.test(name) ? name.toLowerCase() : name), schema/* check */.z6((name) => name === "keep" || name === "new" || isVirtualDirectory(name)))
};
const virtualDirectoryOf = (what, oldName, newName, consequence) => (0,input/* withDefault */.IQ)(virtualDirectory, "keep", {
  description: `Virtual directory of the ${what}. The default name was ${oldName} and is now ${newName}. ${consequence}`
});
const choiceInputs = {
  "backup-path": (0,input/* optional */.lq)(input/* serverPath */.Hl, {
    description: "Folder in which a backup set of this server lies now, where it was moved or the journal of this server does not know it. By default the sets that the journal knows, newest first."
  }),
  "from-other-server": (0,input/* withDefault */.IQ)(input/* yesOrNo */.GX, "false", {
    description: '"true" takes backup sets of a server with another name, for example after the machine was renamed. Without it such a set is refused.'
  }),
  "backup-destination": (0,input/* optional */.lq)(input/* serverPath */.Hl, {
    description: 'Folder or share for backup sets. By default the folder "backups" in the work folder.'
  }),
  "setup-path": (0,input/* optional */.lq)(input/* serverPath */.Hl, {
    description: "Path of MultiFactorAuthenticationServerSetup.exe as the server sees it."
  }),
  "setup-arguments": (0,input/* optional */.lq)(setupArguments, {
    description: 'Arguments that make the setup program silent. None are published: without this input the run stops for a person who runs the wizard, and carries on from there. Arguments that do not silence it end in the same step, under the same approval. "wizard" takes the place of arguments that were approved.'
  }),
  "setup-secrets": (0,input/* optional */.lq)(setupSecrets, {
    description: "Secret properties for the setup program, one a line as NAME=value, from a secret of GitHub: they are added to setup-arguments when it is run. The plan has their names; no plan, journal, log or report has a value, so each run that may run the setup program needs them."
  }),
  "setup-sha256": (0,input/* optional */.lq)((0,input/* matching */.wC)(/^[0-9a-fA-F]{64}$/, "64 hexadecimal digits"), {
    description: "SHA-256 that the setup program must have."
  }),
  "expected-signer": (0,input/* optional */.lq)(input/* lines */.Mn, {
    description: "Organizations, one a line, one of which has to have signed the setup program and the packages. By default the vendor: Microsoft Corporation, and PhoneFactor, Inc. for early versions."
  }),
  "package-sha256": (0,input/* optional */.lq)((0,input/* matchingList */.Op)(/^[0-9a-fA-F]{64}$/, "64 hexadecimal digits each"), {
    description: "SHA-256 of packages of the web components that are accepted whatever their signature is, for servers on which it cannot be judged. May be given after the approval."
  }),
  "accept-pending-restart": (0,input/* withDefault */.IQ)(input/* yesOrNo */.GX, "false", {
    description: '"true" goes on although Windows waits for a restart, or files of Windows or of the product do. Better restart the server first. May be given after the approval.'
  }),
  "package-folder": (0,input/* optional */.lq)(input/* serverPath */.Hl, {
    description: "Folder or share with the packages of the web components. By default the install folder of the MFA Server; needed on a separate web server."
  }),
  "target-version": (0,input/* optional */.lq)((0,input/* matching */.wC)(/^\d+(\.\d+){1,3}$/, "a version such as 8.0.2"), {
    description: "Version of the MFA Server that is being installed, where the setup program does not tell it. From 8.0 on there is no Mobile App Web Service."
  }),
  "user-portal-virtual-directory": virtualDirectoryOf("User Portal", "PhoneFactor", "MultiFactorAuth", "With another name users need the new address."),
  "mobile-app-virtual-directory": virtualDirectoryOf("Mobile App Web Service", "PhoneFactorPhoneAppWebService", "MultiFactorAuthMobileAppWebService", "The address is stored in the apps of the users: keep it."),
  "web-service-sdk-virtual-directory": virtualDirectoryOf("Web Service SDK", "PhoneFactorWebServiceSdk", "MultiFactorAuthWebServiceSdk", "The address in User Portal and mobile app is corrected; other clients are yours to change. On a web server, say what was chosen on the MFA Server."),
  "application-pool": (0,input/* optional */.lq)(input/* text */.Qq, {
    description: "Application pool with .NET CLR version v4.0 for the new web components. By default the old one if it fits, else a new one."
  }),
  "web-service-sdk-url": (0,input/* optional */.lq)(webAddress, {
    description: "Address of the Web Service SDK for User Portal and mobile app, in place of the corrected old one."
  }),
  "do-not-reinstall": (0,input/* optional */.lq)((0,input/* list */.p_)([...names/* webComponentNames */.KW, "none"]), {
    description: 'Web components that are removed and not installed again, for example where only the server is upgraded for a migration to the cloud. The journal remembers it for later runs; "none" takes it back.'
  }),
  "public-address": (0,input/* optional */.lq)((0,input/* matching */.wC)(/^https?:\/\/[^\s/"<>]+\/?$/, "an address such as https://mfa.contoso.com"), {
    description: "Address under which users reach the User Portal, without the virtual directory. For the text for users and the setting of the console, where IIS does not show it in one host name."
  }),
  "old-only": (0,input/* withDefault */.IQ)((0,input/* choice */.Yq)(["carry", "report"]), "carry", {
    description: "What becomes of settings that only the old web.config has: carried into the new one, or only reported."
  })
};
function choicesOf(inputs, workFolder) {
  const setupPath = inputs["setup-path"];
  return {
    backupDestination: inputs["backup-destination"] ?? `${workFolder}\\backups`,
    virtualDirectories: {
      "user-portal": virtualDirectoryChoice(inputs["user-portal-virtual-directory"]),
      "mobile-app": virtualDirectoryChoice(inputs["mobile-app-virtual-directory"]),
      "web-service-sdk": virtualDirectoryChoice(inputs["web-service-sdk-virtual-directory"])
    },
    oldOnly: inputs["old-only"] ?? "carry",
    ...(0,omit_undefined/* omitUndefined */.O)({
      setup: setupPath === void 0 ? void 0 : {
        path: setupPath,
        ...(0,omit_undefined/* omitUndefined */.O)({
          arguments: switchesOf(inputs["setup-arguments"]),
          secretProperties: inputs["setup-secrets"]?.map(([name]) => name).sort(),
          sha256: inputs["setup-sha256"]
        })
      },
      packageTrust: packageTrustOf(inputs),
      acceptPendingRestart: inputs["accept-pending-restart"] === true ? true : void 0,
      packageFolder: inputs["package-folder"],
      targetVersion: inputs["target-version"],
      applicationPool: inputs["application-pool"],
      webServiceSdkUrl: inputs["web-service-sdk-url"],
      publicAddress: inputs["public-address"],
      doNotReinstall: inputs["do-not-reinstall"] && names/* webComponentNames */.KW.filter((one) => inputs["do-not-reinstall"]?.includes(one))
    })
  };
}
function switchesOf(text2) {
  return text2 === input_classes/* wizardWord */.eX ? void 0 : text2;
}
function packageTrustOf(inputs) {
  const [signers, hashes] = [inputs["expected-signer"], inputs["package-sha256"]];
  if (signers === void 0 && hashes === void 0)
    return void 0;
  return (0,omit_undefined/* omitUndefined */.O)({ signers, sha256: hashes?.map((hash) => hash.toLowerCase()) });
}
function virtualDirectoryChoice(name) {
  if (name === void 0 || name === "keep")
    return { name: "keep" };
  return name === "new" ? { name: "new" } : { name: "custom", virtualDirectory: name };
}


/***/ }),

/***/ 80752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ mergeInput),
/* harmony export */   WS: () => (/* binding */ mergeAgainOf),
/* harmony export */   bB: () => (/* binding */ decisionsOf),
/* harmony export */   yN: () => (/* binding */ decisionInputs)
/* harmony export */ });
/* harmony import */ var _workflow_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12356);

const patterns = "Patterns such as appSettings/Smtp* or system.web/pages/@theme, one a line; the longest that fits decides.";
const decisionInputs = {
  carry: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn, { description: `Settings of web.config for which the old value is taken. ${patterns}` }),
  keep: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn, { description: `Settings of web.config for which the new value stays. ${patterns}` }),
  report: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn, { description: `Settings of web.config that are only reported. ${patterns}` })
};
const mergeInput = {
  merge: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["once", "again"]), "once", {
    description: '"again" merges a web.config once more that a person changed after its merge. "once" leaves it as it is and reports which settings a merge would write.'
  })
};
function mergeAgainOf({ merge }) {
  return merge === "again" ? true : void 0;
}
function decisionsOf({ carry, keep, report }) {
  if (carry === void 0 && keep === void 0 && report === void 0)
    return void 0;
  return { carry: carry ?? [], keep: keep ?? [], report: report ?? [] };
}


/***/ }),

/***/ 88881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zc: () => (/* binding */ isSettable),
/* harmony export */   ap: () => (/* binding */ isLateValue),
/* harmony export */   eX: () => (/* binding */ wizardWord),
/* harmony export */   jp: () => (/* binding */ inputClasses),
/* harmony export */   t8: () => (/* binding */ isKept),
/* harmony export */   u6: () => (/* binding */ inputClassOf)
/* harmony export */ });
const inputClasses = {
  "accept-no-way-back": "identity",
  "allow-other-places": "identity",
  "allow-unencrypted": "identity",
  "application-pool": "identity",
  architectures: "identity",
  "artifact-name": "identity",
  "backup-destination": "identity",
  component: "identity",
  components: "identity",
  "create-missing-folders": "identity",
  destination: "identity",
  "do-not-reinstall": "identity",
  "keep-backups": "identity",
  merge: "identity",
  "mobile-app-virtual-directory": "identity",
  "old-installers": "identity",
  "old-only": "identity",
  original: "identity",
  output: "identity",
  overwrite: "identity",
  pristine: "identity",
  "public-address": "identity",
  recipients: "identity",
  "retention-days": "identity",
  scope: "identity",
  // But for one value, see `isLateValue`.
  "setup-arguments": "identity",
  target: "identity",
  "target-version": "identity",
  upload: "identity",
  "user-portal-virtual-directory": "identity",
  "web-service-sdk-url": "identity",
  "web-service-sdk-virtual-directory": "identity",
  // Another one has another journal.
  "work-folder": "identity",
  "accept-pending-restart": "late",
  // Decisions may be added for a conflict that is seen later; those that were approved stay.
  carry: "late",
  keep: "late",
  report: "late",
  "backup-path": "late",
  // What a person has done is a step less.
  "completed-operator-steps": "late",
  "data-file": "late",
  // What a package is accepted by; the hash of each package is part of what is approved.
  "expected-signer": "late",
  "from-other-server": "late",
  "install-path": "late",
  "package-sha256": "late",
  "product-codes": "late",
  "product-names": "late",
  "server-before": "late",
  // What the setup program is accepted by; its hash is part of the step that runs it.
  "setup-sha256": "late",
  "web-applications": "late",
  "when-records-differ": "late",
  // The hash is part of what is approved.
  "package-folder": "place",
  "setup-path": "place",
  "approval-environment": "free",
  "approved-plan": "free",
  "approved-plan-file": "free",
  "fail-on-stop": "free",
  "github-token": "free",
  identity: "free",
  "identity-file": "free",
  "installer-time-limit": "free",
  mode: "free",
  "notify-issue": "free",
  "notify-webhook": "free",
  reason: "free",
  // What is shown, not what is done.
  "secret-names": "free",
  "shown-names": "free",
  "rehearsal-folder": "free",
  "release-lock": "free",
  // A plan names its server, and its digest covers that name.
  server: "free",
  "server-share": "free",
  // From where a set is downloaded: the folder and the hash of the set are part of what is approved.
  repository: "free",
  "require-approval": "free",
  "restore-backup/artifact-name": "free",
  "run-id": "free",
  settings: "free",
  "service-time-limit": "free",
  // Their names are part of the step that uses them; no plan keeps a value.
  "setup-secrets": "free",
  "upload-time-limit": "free",
  // Its steps name the folder.
  "restore-backup/backup-path": "identity",
  // Number of sets.
  "backup-pfdata/keep": "identity",
  "restore-backup/from-other-server": "identity"
};
const keptOfFree = [
  "installer-time-limit",
  "reason",
  "repository",
  "restore-backup/artifact-name",
  "run-id",
  "secret-names",
  "shown-names",
  "service-time-limit",
  "upload-time-limit"
];
const ofOneRun = ["completed-operator-steps", "when-records-differ"];
function isKept(action, input) {
  if (ofOneRun.includes(input))
    return false;
  const isOfFree = keptOfFree.includes(input) || keptOfFree.includes(`${action}/${input}`);
  return isOfFree || ["identity", "late", "place"].includes(inputClassOf(action, input) ?? "free");
}
const placesOfServer = ["server", "server-share"];
function isSettable(input) {
  return placesOfServer.includes(input) || isKept("", input) && !input.includes("/");
}
function inputClassOf(action, input) {
  return inputClasses[`${action}/${input}`] ?? inputClasses[input];
}
const wizardWord = "wizard";
function isLateValue(input, value) {
  return input === "setup-arguments" && value === wizardWord;
}


/***/ }),

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
    description: `Names of settings, attributes and registry values whose values may be shown, one a line, "*" for any text. By default the product's and those of Windows that hold no secret; everything else is hidden. A name that looks like a secret is shown only where it is given without "*".`
  })
};
const knowledgeInputs = {
  "install-path": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_4__/* .serverPath */ .Hl, {
    description: "Install folder of the agent, where the registry does not tell it or names two."
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
    description: "Settings file (docs/reference/fleet.schema.json): its path on the runner, or its text. What it has for this server stands in for inputs that the step does not give. It is read when planning; an approved plan brings its own inputs."
  }),
  "rehearsal-folder": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerPath */ .Mf, {
    description: "Folder of a rehearsal server to act on in place of this machine. The variable MFA_UPGRADE_REHEARSAL does the same for all steps of a job."
  }),
  server: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)(/^[^\s,]+$/, "the name of one computer"), {
    description: "Name of the server to act on, where it is another machine than that of the runner: it is reached through its administrative shares and remote management, with the account of the runner (docs/how-to/act-from-another-machine.md). Empty: this machine."
  }),
  "server-share": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .keyedLines */ .gP)(driveLetters, "C=\\\\mfa1\\drive-c"), {
    description: "With server, where administrative shares are switched off: shares whose root is that of a drive, one a line."
  }),
  "work-folder": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .serverPath */ .Hl, {
    description: "Folder on the server for journal, logs, plans and backups. By default %ProgramData%\\mfa-server-upgrade. Every stage on one server has to name the same."
  })
};
const runInputs = {
  mode: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(["apply", "plan"]), "apply", {
    description: '"plan" prints the plan, keeps it in the work folder and gives its digest; nothing else on the server changes. "apply" carries it out.'
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
  "release-lock": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)(/^[0-9a-f]{16}$/, "16 lower-case hexadecimal digits"), {
    description: "Releases the lock of a run that has ended and cannot be seen from this machine: the nonce of that lock, as the error server-locked or the action inspect names it. See first that the run has ended."
  }),
  "completed-operator-steps": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_product_step_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .operatorStepIds */ .x3), {
    description: "Operator steps that a person has done. The journal records who confirmed them."
  }),
  "when-records-differ": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(["start-again", "go-on"]), {
    description: 'Where the machine was put back to an earlier state, or its journal is lost: "start-again" takes the machine as it is now and forgets what was confirmed; "go-on" keeps the records of the work folder.'
  }),
  reason: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { description: "Why, for example the number of the change request. Kept in backup sets." }),
  "installer-time-limit": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, 600), "60", {
    description: "Minutes after which an installer that has not ended is stopped with all its processes."
  }),
  "service-time-limit": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(5, 3600), "120", {
    description: "Seconds that a service may take to stop or to start."
  })
};


/***/ }),

/***/ 79849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyUpgrade: () => (/* binding */ verifyUpgrade)
});

// EXTERNAL MODULE: ./lib/bundled/omit-undefined.js
var omit_undefined = __webpack_require__(6038);
;// CONCATENATED MODULE: ./lib/bundled/stages/verify-upgrade/goals.js
const goals = ["upgraded", "in-between", "rolled-back"];

// EXTERNAL MODULE: ./lib/bundled/workflow/action.js
var action = __webpack_require__(6576);
// EXTERNAL MODULE: ./lib/bundled/workflow/input.js
var input = __webpack_require__(12356);
// EXTERNAL MODULE: ./lib/bundled/actions/shared/choice-inputs.js + 1 modules
var choice_inputs = __webpack_require__(5610);
// EXTERNAL MODULE: ./lib/bundled/actions/shared/decision-inputs.js
var decision_inputs = __webpack_require__(80752);
// EXTERNAL MODULE: ./lib/bundled/actions/shared/knowledge-inputs.js
var knowledge_inputs = __webpack_require__(23800);
// EXTERNAL MODULE: ./lib/bundled/actions/shared/run-inputs.js
var run_inputs = __webpack_require__(69475);
;// CONCATENATED MODULE: ./lib/bundled/actions/verify-upgrade.js








const inputs = {
  ...run_inputs/* placeInputs */.v,
  "backup-path": choice_inputs/* choiceInputs */.d["backup-path"],
  "from-other-server": choice_inputs/* choiceInputs */.d["from-other-server"],
  "expected-state": (0,input/* optional */.lq)((0,input/* choice */.Yq)(goals), {
    description: 'State that the server has to be in: "upgraded", "in-between" (what is done holds, what is left is named) or "rolled-back". By default the records decide, and a server in between fails.'
  }),
  "do-not-reinstall": choice_inputs/* choiceInputs */.d["do-not-reinstall"],
  "target-version": choice_inputs/* choiceInputs */.d["target-version"],
  "user-portal-virtual-directory": choice_inputs/* choiceInputs */.d["user-portal-virtual-directory"],
  "mobile-app-virtual-directory": choice_inputs/* choiceInputs */.d["mobile-app-virtual-directory"],
  "web-service-sdk-virtual-directory": choice_inputs/* choiceInputs */.d["web-service-sdk-virtual-directory"],
  "web-service-sdk-url": choice_inputs/* choiceInputs */.d["web-service-sdk-url"],
  "old-only": choice_inputs/* choiceInputs */.d["old-only"],
  ...decision_inputs/* decisionInputs */.yN,
  "sdk-user": (0,input/* optional */.lq)(input/* text */.Qq, {
    description: "Account with which the page of the Web Service SDK on this server is opened once, over TLS. Extra."
  }),
  "sdk-password": (0,input/* optional */.lq)(input/* text */.Qq, { description: "Its password, from a secret." }),
  "fail-on-failed-check": (0,input/* withDefault */.IQ)(input/* yesOrNo */.GX, "true", { description: 'Whether the result "fail" fails the step.' }),
  "fail-on-not-proven": (0,input/* withDefault */.IQ)(input/* yesOrNo */.GX, "true", {
    description: 'Whether the result "not-proven" fails the step.'
  }),
  ...knowledge_inputs/* knowledgeInputs */.q
};
const verifyUpgrade = (0,action/* defineAction */.Q)({
  name: "verify-upgrade",
  title: "Verify the upgrade",
  description: "Compares journal, backup sets and the server after the upgrade or a roll-back: pass, fail or not-proven, each check with its evidence. Changes nothing.",
  branding: { icon: "check-circle", color: "green" },
  guide: [
    "The list of checks is made first, from the intention in the journal or else from the inventory in the backup set. Then each is judged: products, addresses, sites, bindings, certificates, pools, authentication, web.config, themes, registry, services, data file, operator steps, and the pages, which are opened on this server. A check that nothing shows is not proven; it is never left out.",
    'The result is "pass" where every required check passed, "fail" where one failed, and "not-proven" otherwise. Without journal, set or any part of PhoneFactor on record nothing passes. Extra checks (opened where users are, an account for the Web Service SDK, the cloud service, the log) are listed; one that could not be made changes nothing.',
    "Directories and decisions come from the records; the inputs for them are needed only where journal and plans are lost. Operator steps count with the name and the time in the journal: confirm them with the action that asked for them."
  ],
  inputs,
  outputs: {
    changed: 'Always "false".',
    result: '"pass", "fail" or "not-proven".',
    state: 'What the records show: "upgraded", "in-between", "rolled-back", "not-begun" or "unknown".',
    checks: "JSON array of the checks: id, title, need, wanted, verdict, evidence, advice, and changedByPerson where it is not as the upgrade left it.",
    "report-path": "File on the runner with the report in Markdown."
  },
  async execute(inputs2, session) {
    const { knowledgeOf } = await __webpack_require__.e(/* import() */ 5364).then(__webpack_require__.bind(__webpack_require__, 75364));
    const { verifyServer } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1748), __webpack_require__.e(9800), __webpack_require__.e(7963), __webpack_require__.e(4250), __webpack_require__.e(5951), __webpack_require__.e(480), __webpack_require__.e(3211), __webpack_require__.e(2568), __webpack_require__.e(2508), __webpack_require__.e(3780), __webpack_require__.e(7582), __webpack_require__.e(1159)]).then(__webpack_require__.bind(__webpack_require__, 41159));
    const { verificationResult } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(8107)]).then(__webpack_require__.bind(__webpack_require__, 18107));
    const password = inputs2["sdk-password"];
    if (password !== void 0)
      session.log.mask(password);
    const verification = await verifyServer({
      host: session.host,
      knowledge: knowledgeOf(inputs2),
      choices: (workFolder) => ({
        ...(0,choice_inputs/* choicesOf */.c)(inputs2, workFolder),
        ...(0,omit_undefined/* omitUndefined */.O)({ settingDecisions: (0,decision_inputs/* decisionsOf */.bB)(inputs2) })
      }),
      fromOtherServer: inputs2["from-other-server"],
      ...(0,omit_undefined/* omitUndefined */.O)({
        workFolder: inputs2["work-folder"],
        backupPath: inputs2["backup-path"],
        expectedState: inputs2["expected-state"],
        sdkCredentials: credentialsOf(inputs2)
      })
    });
    const failOn = { failedCheck: inputs2["fail-on-failed-check"], notProven: inputs2["fail-on-not-proven"] };
    return verificationResult(verification, failOn, session);
  }
});
function credentialsOf(values) {
  const [user, password] = [values["sdk-user"], values["sdk-password"]];
  return user === void 0 || password === void 0 ? void 0 : { user, password };
}


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

/***/ 6038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ omitUndefined)
/* harmony export */ });
function omitUndefined(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
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
