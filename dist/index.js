import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 97703:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert/strict");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 93934:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 58152:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/win32");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 5610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ choiceInputs),
  c: () => (/* binding */ choicesOf)
});

// EXTERNAL MODULE: ./lib/bundled/omit-undefined.js
var omit_undefined = __nccwpck_require__(6038);
// EXTERNAL MODULE: ./lib/bundled/product/names.js
var names = __nccwpck_require__(31484);
// EXTERNAL MODULE: ./lib/bundled/schema.js
var schema = __nccwpck_require__(1445);
// EXTERNAL MODULE: ./lib/bundled/workflow/input.js
var input = __nccwpck_require__(12356);
// EXTERNAL MODULE: ./lib/bundled/actions/shared/input-classes.js
var input_classes = __nccwpck_require__(88881);
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

/***/ 88881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
function isSettable(input) {
  return isKept("", input) && !input.includes("/");
}
function inputClassOf(action, input) {
  return inputClasses[`${action}/${input}`] ?? inputClasses[input];
}
const wizardWord = "wizard";
function isLateValue(input, value) {
  return input === "setup-arguments" && value === wizardWord;
}


/***/ }),

/***/ 72623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ mergeOutputs),
/* harmony export */   o: () => (/* binding */ mergeOutputValues)
/* harmony export */ });
const mergeOutputs = {
  carried: "Number of settings whose old value was or will be taken.",
  kept: "Number of those that stay as the new file has them.",
  conflicts: "Number of those that a person has to decide.",
  "differences-path": "File on the runner with the record of the merge, one line for each merged component (docs/reference/merge-record.schema.json)."
};
async function mergeOutputValues(merges, session) {
  const outcomes = merges.flatMap(({ record }) => record.outcomes);
  const count = (...counted) => String(outcomes.filter(({ fate }) => counted.includes(fate)).length);
  const paths = [];
  for (const { name, record } of merges) {
    paths.push(await session.writeTemporaryFile(name, record));
  }
  return {
    carried: count("carried", "corrected"),
    kept: count("kept", "same"),
    conflicts: count("conflict"),
    "differences-path": paths.join("\n")
  };
}


/***/ }),

/***/ 2088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
function nearestName(name, known) {
  const most = name.length < 3 ? 0 : Math.max(1, Math.floor(name.length / 3));
  const distances = [...known].map((one) => ({ one, distance: distanceOf(name.toLowerCase(), one.toLowerCase()) }));
  const near = distances.filter(({ distance }) => distance <= most).sort((a, b) => a.distance - b.distance);
  return near[0]?.one;
}
function distanceOf(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= other.length; column++) {
      const exchanged = (row[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1);
      next.push(Math.min(exchanged, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
function didYouMean(name, known) {
  const nearest = nearestName(name, known);
  return nearest === void 0 ? "" : ` (did you mean "${nearest}"?)`;
}


/***/ }),

/***/ 90614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _host_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(90614);
/* harmony import */ var _same_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(36241);



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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ omitUndefined)
/* harmony export */ });
function omitUndefined(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
}


/***/ }),

/***/ 51129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isConfirmable),
/* harmony export */   s: () => (/* binding */ wizardStep)
/* harmony export */ });
const wizardStep = "run-server-setup";
function isConfirmable({ id, proof }) {
  return proof === "said" || id === wizardStep;
}


/***/ }),

/***/ 71450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/* harmony import */ var _operator_step_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51129);
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71450);


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

/***/ 28135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ checkSchema)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1445);

const described = (meaning) => _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(), _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(meaning));
const checkSchema = _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
  id: described("Id of the check."),
  title: described("What was checked."),
  need: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yq(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KI(["required", "extra"]), _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('"extra": not proven it changes nothing. Absent in what versions before 0.2 wrote.'))),
  wanted: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yq(described("What would show it.")),
  verdict: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KI(["pass", "fail", "not-proven", "cannot-be-proven"]), _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Its result. Versions before 0.2 wrote "cannot-be-proven" for "not-proven".')),
  evidence: described("What was seen."),
  advice: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yq(described("What to do."))
}), _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tB());


/***/ }),

/***/ 38655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loadWords),
/* harmony export */   w: () => (/* binding */ reportLanguages)
/* harmony export */ });
const languages = {
  en: async () => (await __nccwpck_require__.e(/* import() */ 467).then(__nccwpck_require__.bind(__nccwpck_require__, 467))).english,
  de: async () => (await __nccwpck_require__.e(/* import() */ 8833).then(__nccwpck_require__.bind(__nccwpck_require__, 28833))).german
};
const reportLanguages = Object.keys(languages);
const loadWords = (language) => languages[language]();


/***/ }),

/***/ 1445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ pipe),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   KI: () => (/* binding */ picklist),
/* harmony export */   PV: () => (/* binding */ tuple),
/* harmony export */   Ww: () => (/* binding */ minValue),
/* harmony export */   YO: () => (/* binding */ array),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   cG: () => (/* binding */ maxValue),
/* harmony export */   h_: () => (/* binding */ description),
/* harmony export */   pd: () => (/* binding */ transform),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   tB: () => (/* binding */ readonly),
/* harmony export */   vm: () => (/* binding */ digits),
/* harmony export */   xL: () => (/* binding */ safeParse),
/* harmony export */   yG: () => (/* binding */ regex),
/* harmony export */   yq: () => (/* binding */ exactOptional),
/* harmony export */   z6: () => (/* binding */ check)
/* harmony export */ });
var store$4;
var DEFAULT_CONFIG = {
  lang: void 0,
  message: void 0,
  abortEarly: void 0,
  abortPipeEarly: void 0
};
// @__NO_SIDE_EFFECTS__
function getGlobalConfig(config$1) {
  if (!config$1 && !store$4) return DEFAULT_CONFIG;
  return {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
  };
}
var store$3;
// @__NO_SIDE_EFFECTS__
function getGlobalMessage(lang) {
  return store$3?.get(lang);
}
var store$2;
// @__NO_SIDE_EFFECTS__
function getSchemaMessage(lang) {
  return store$2?.get(lang);
}
var store$1;
// @__NO_SIDE_EFFECTS__
function getSpecificMessage(reference, lang) {
  return store$1?.get(reference)?.get(lang);
}
// @__NO_SIDE_EFFECTS__
function _stringify(input) {
  const type = typeof input;
  if (type === "string") return `"${input}"`;
  if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
  if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
  return type;
}
function _addIssue(context, label, dataset, config$1, other) {
  const input = other && "input" in other ? other.input : dataset.value;
  const expected = other?.expected ?? context.expects ?? null;
  const received = other?.received ?? /* @__PURE__ */ _stringify(input);
  const issue = {
    kind: context.kind,
    type: context.type,
    input,
    expected,
    received,
    message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other?.path,
    issues: other?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
  };
  const isSchema = context.kind === "schema";
  const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
  if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
  if (isSchema) dataset.typed = false;
  if (dataset.issues) dataset.issues.push(issue);
  else dataset.issues = [issue];
}
// @__NO_SIDE_EFFECTS__
function _joinExpects(values$1, separator) {
  const list = [...new Set(values$1)];
  if (list.length > 1) return `(${list.join(` ${separator} `)})`;
  return list[0] ?? "never";
}
function _standardSchema(schema) {
  schema["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
  };
  return schema;
}
var DIGITS_REGEX = /^\d+$/u;
// @__NO_SIDE_EFFECTS__
function check(requirement, message$1) {
  return {
    kind: "validation",
    type: "check",
    reference: check,
    async: false,
    expects: null,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function description(description_) {
  return {
    kind: "metadata",
    type: "description",
    reference: description,
    description: description_
  };
}
// @__NO_SIDE_EFFECTS__
function digits(message$1) {
  return {
    kind: "validation",
    type: "digits",
    reference: digits,
    async: false,
    expects: null,
    requirement: DIGITS_REGEX,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "digits", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: false,
    expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_value",
    reference: minValue,
    async: false,
    expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function parseJson(config$1, message$1) {
  return {
    kind: "transformation",
    type: "parse_json",
    reference: parseJson,
    config: config$1,
    message: message$1,
    async: false,
    "~run"(dataset, config$2) {
      try {
        dataset.value = JSON.parse(dataset.value, this.config?.reviver);
      } catch (error) {
        if (error instanceof Error) {
          _addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
          dataset.typed = false;
        } else throw error;
      }
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function readonly() {
  return {
    kind: "transformation",
    type: "readonly",
    reference: readonly,
    async: false,
    "~run"(dataset) {
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function regex(requirement, message$1) {
  return {
    kind: "validation",
    type: "regex",
    reference: regex,
    async: false,
    expects: `${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function transform(operation) {
  return {
    kind: "transformation",
    type: "transform",
    reference: transform,
    async: false,
    operation,
    "~run"(dataset) {
      dataset.value = this.operation(dataset.value);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function getFallback(schema, dataset, config$1) {
  return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
// @__NO_SIDE_EFFECTS__
function getDefault(schema, dataset, config$1) {
  return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
// @__NO_SIDE_EFFECTS__
function array(item, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: false,
    item,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key = 0; key < input.length; key++) {
          const value$1 = input[key];
          const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function exactOptional(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "exact_optional",
    reference: exactOptional,
    expects: wrapped.expects,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function object(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "object",
    reference: object,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function picklist(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "picklist",
    reference: picklist,
    expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      if (this.options.includes(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function string(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "string") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function tuple(items, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "tuple",
    reference: tuple,
    expects: "Array",
    async: false,
    items,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key = 0; key < this.items.length; key++) {
          const value$1 = input[key];
          const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function pipe(...pipe$1) {
  return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
      for (const item of pipe$1) if (item.kind !== "metadata") {
        if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
          dataset.typed = false;
          break;
        }
        if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
      }
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function safeParse(schema, input, config$1) {
  const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
  return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
  };
}



/***/ }),

/***/ 70678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
class UserError extends Error {
  name = "UserError";
  /** What to do next, as an instruction. */
  advice;
  /** For example `data-file-missing`; docs/reference/error-codes.md explains each. */
  code;
  constructor(code, whatHappened, advice, options) {
    super(whatHappened, options);
    this.code = code;
    this.advice = advice;
  }
}


/***/ }),

/***/ 63312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ wayBackLinkInMarkdown),
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   U1: () => (/* binding */ codeLink),
/* harmony export */   eL: () => (/* binding */ codeLinkInMarkdown)
/* harmony export */ });
const page = "docs/reference/error-codes.md";
const wayBackPage = "docs/how-to/restore-or-roll-back.md";
const composed = /^(installer-failed|known-failure|prerequisite)-.*/;
function rowOf(code) {
  return code.replace(composed, "$1");
}
function placeOfPage(row, environment) {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = environment;
  if (!server || !repository || !ref)
    return row;
  const path = [...repository.split("/"), "blob", ...ref.split("/")].map(encodeURIComponent).join("/");
  return `${server}/${path}/${row}`;
}
function placeOf(code, environment) {
  return placeOfPage(`${page}#${encoded(rowOf(code))}`, environment);
}
function wayBackLinkInMarkdown(environment = process.env) {
  const place = placeOfPage(wayBackPage, environment);
  return place === wayBackPage ? `\`${place}\`` : `[how to go back](<${place}>)`;
}
function encoded(code) {
  return encodeURIComponent(code).replace(/[^\w%.-]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
}
function codeLink(code, environment = process.env) {
  return `More: ${placeOf(code, environment)}`;
}
function codeLinkInMarkdown(code, environment = process.env) {
  const place = placeOf(code, environment);
  return place.startsWith(page) ? `\`${place}\`` : `[\`${encoded(code)}\`](<${place}>)`;
}


/***/ }),

/***/ 12356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(85128);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1445);


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


/***/ }),

/***/ 68786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   PC: () => (/* binding */ givenInputs),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _base_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2088);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1445);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(70678);



const prefix = "INPUT_";
function variableOf(inputName) {
  return `${prefix}${inputName.replaceAll(" ", "_").toUpperCase()}`;
}
function givenInputs(inputs, environment) {
  const given = Object.keys(inputs).flatMap((name) => {
    const text = givenText(name, environment);
    return text === void 0 ? [] : [[name, text]];
  });
  return Object.fromEntries(given);
}
function givenText(name, environment) {
  const text = environment[variableOf(name)]?.trim();
  return text === "" ? void 0 : text;
}
function valuesOf(inputs, given) {
  return readInputs(inputs, Object.fromEntries(Object.entries(given).map(([name, text]) => [variableOf(name), text])));
}
function readInputs(inputs, environment) {
  const values = {};
  const problems = [...unknownInputs(inputs, environment)];
  const isCompletedLater = isCompleted(inputs, environment);
  for (const [name, input] of Object.entries(inputs)) {
    const read = readInput(name, input, environment, isCompletedLater);
    if ("problem" in read)
      problems.push(read.problem);
    else
      values[name] = read.value;
  }
  if (problems.length > 0) {
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y("input-invalid", problems.join("\n"), "Correct the step in the workflow. Nothing was touched.");
  }
  return values;
}
function readInput(name, input, environment, isCompletedLater) {
  const text = givenText(name, environment) ?? input.default;
  if (text === void 0 || text === "") {
    return input.required && !isCompletedLater ? { problem: `The input ${name} is missing. Allowed: ${input.allowed}.` } : { value: void 0 };
  }
  const result = _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xL(input.schema, text);
  if (result.success)
    return { value: result.output };
  return { problem: input.isSecret ? hidden(name, input.allowed) : wrong(name, text, input.allowed) };
}
function isCompleted(inputs, environment) {
  return "approved-plan" in inputs && completing.some((name) => givenText(name, environment) !== void 0);
}
const completing = ["settings", "approved-plan"];
function hidden(name, allowed) {
  return `The input ${name} has a value that is not allowed, and is not shown. Allowed: ${allowed}.`;
}
const longestShown = 200;
function wrong(name, text, allowed) {
  const harmless = text.replace(/\/\/[^/@\s]*@/g, "//\u2026@");
  const shown = harmless.length > longestShown ? `${harmless.slice(0, longestShown)}\u2026` : harmless;
  return `The input ${name} is ${JSON.stringify(shown)}. Allowed: ${allowed}.`;
}
function unknownInputs(inputs, environment) {
  const known = new Set(Object.keys(inputs).map(variableOf));
  return Object.keys(environment).map((variable) => variable.toUpperCase()).filter((variable) => variable.startsWith(prefix) && !known.has(variable)).map((variable) => {
    const name = variable.slice(prefix.length).toLowerCase();
    const names = Object.keys(inputs);
    return `There is no input ${name}${(0,_base_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, names)}. Known: ${names.join(", ")}.`;
  });
}


/***/ }),

/***/ 7780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ leftState),
/* harmony export */   Z: () => (/* binding */ leaveState)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1445);


const stepState = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({
  workFolder: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(),
  run: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(),
  /** The rehearsal server that stands for this machine. */
  rehearsalFolder: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yq(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj()),
  /** The server, where it is another machine. */
  server: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yq(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({
    name: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(),
    shares: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yq(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PV([_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj()]), _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .readonly */ .tB())), _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .readonly */ .tB()))
  }))
});
const name = "mfa-server-upgrade";
function leaveState(state, environment) {
  const file = environment.GITHUB_STATE;
  if (file)
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${name}=${JSON.stringify(state)}
`, "utf8");
}
function leftState(environment) {
  try {
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL(stepState, JSON.parse(environment[`STATE_${name}`] ?? ""));
    return parsed.success ? parsed.output : void 0;
  } catch {
    return void 0;
  }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o1: () => (/* binding */ actions),
  xw: () => (/* binding */ cli),
  iW: () => (/* binding */ main),
  bE: () => (/* binding */ post)
});

// EXTERNAL MODULE: ./lib/bundled/omit-undefined.js
var omit_undefined = __nccwpck_require__(6038);
// EXTERNAL MODULE: ./lib/bundled/workflow/input.js
var input = __nccwpck_require__(12356);
;// CONCATENATED MODULE: ./lib/bundled/actions/shared/backup-inputs.js


const oldInstallersInput = {
  "old-installers": (0,input/* optional */.lq)(input/* serverPath */.Hl, {
    description: "Folder with the packages that PhoneFactor was installed from. They become part of the backup. Without it the copies that Windows Installer keeps are taken, where they are whole; without either there is no way back. The default web.config of User Portal and Mobile App Web Service is read from them, so that the merge tells what somebody changed."
  })
};
const noWayBackInput = {
  "accept-no-way-back": (0,input/* withDefault */.IQ)(input/* yesOrNo */.GX, "false", {
    description: '"true" removes PhoneFactor although a part of it cannot be installed again: no package of it was found, neither in old-installers nor in the copies that Windows keeps.'
  })
};
function acceptedNoWayBack(values) {
  return values["accept-no-way-back"] ? true : void 0;
}
const keptSets = (0,input/* optional */.lq)((0,input/* wholeNumber */.rD)(1, 1e3), {
  description: "How many sets of this server stay at the destination. One that a pending upgrade depends on always stays. By default all."
});
const backupInputs = {
  ...oldInstallersInput,
  upload: (0,input/* withDefault */.IQ)((0,input/* choice */.Yq)(["auto", "true", "false"]), "auto", {
    description: 'Upload the set as an artifact of this run. "auto" does so where there are artifacts and recipients, and says why where not.'
  }),
  recipients: (0,input/* optional */.lq)(input/* lines */.Mn, {
    description: "Public keys of age (age1...), one a line. The artifact is encrypted for them."
  }),
  "allow-unencrypted": (0,input/* withDefault */.IQ)(input/* yesOrNo */.GX, "false", {
    description: '"true" lets the artifact go out in clear text, with the passwords that a web.config holds.'
  }),
  "artifact-name": (0,input/* optional */.lq)(input/* text */.Qq, {
    description: "Name of the artifact. By default the name of the set; .tar.age is added."
  }),
  "upload-time-limit": (0,input/* withDefault */.IQ)((0,input/* wholeNumber */.rD)(1, 600), "15", {
    description: "Minutes that the upload may take, packing included. It is part of the interruption of an upgrade: after that time the run ends before the first removal, with the services started."
  }),
  "retention-days": (0,input/* optional */.lq)((0,input/* wholeNumber */.rD)(1, 400), {
    description: "Days after which GitHub removes the artifact. By default what the repository says."
  })
};
const uploadOutputs = {
  "artifact-id": "Number of the artifact; empty where nothing was uploaded.",
  "artifact-name": "Name of the artifact.",
  "artifact-sha256": "SHA-256 of the artifact, as the service tells it."
};
const uploading = () => Promise.all(/* import() */[__nccwpck_require__.e(6118), __nccwpck_require__.e(454)]).then(__nccwpck_require__.bind(__nccwpck_require__, 454));
async function uploadAftermath(values, session, outcome) {
  const { uploadNotes } = await uploading();
  return uploadNotes(outcome, uploadRequestOf(values), session);
}
async function requireUploadable(values, session) {
  const { decideUpload } = await uploading();
  await decideUpload(uploadRequestOf(values), session);
}
function plannedUpload(values) {
  const request = uploadRequestOf(values);
  const isClosed = request.recipients.length > 0 || request.allowUnencrypted;
  const mayLeave = request.upload === "true" || request.upload === "auto" && isClosed;
  return mayLeave ? request : void 0;
}
function uploadRequestOf(values) {
  return {
    upload: values.upload,
    recipients: values.recipients ?? [],
    allowUnencrypted: values["allow-unencrypted"],
    ...(0,omit_undefined/* omitUndefined */.O)({ artifactName: values["artifact-name"], retentionDays: values["retention-days"] })
  };
}

// EXTERNAL MODULE: ./lib/bundled/actions/shared/choice-inputs.js + 1 modules
var choice_inputs = __nccwpck_require__(5610);
;// CONCATENATED MODULE: ./lib/bundled/workflow/action.js
function defineAction(action) {
  return action;
}

// EXTERNAL MODULE: ./lib/bundled/host/windows-path.js
var windows_path = __nccwpck_require__(85128);
// EXTERNAL MODULE: ./lib/bundled/product/components.js
var components = __nccwpck_require__(71450);
// EXTERNAL MODULE: ./lib/bundled/product/names.js
var product_names = __nccwpck_require__(31484);
// EXTERNAL MODULE: ./lib/bundled/schema.js
var schema = __nccwpck_require__(1445);
;// CONCATENATED MODULE: ./lib/bundled/actions/shared/knowledge-inputs.js





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
  allowed: `"as-found", or ${input/* serverPath */.Hl.allowed}`,
  schema: schema/* pipe */.Fs(schema/* string */.Yj(), schema/* check */.z6((text) => text === "as-found" || (0,windows_path/* isWindowsPath */.NU)(text)))
};
const nameInputs = {
  "secret-names": (0,input/* optional */.lq)(input/* lines */.Mn, {
    description: 'Names of settings, attributes and registry values whose values are secrets, one a line, "*" for any text. Those that are known to be secrets need not be named.'
  }),
  "shown-names": (0,input/* optional */.lq)(input/* lines */.Mn, {
    description: `Names of settings, attributes and registry values whose values may be shown, one a line, "*" for any text. By default the product's and those of Windows that hold no secret; everything else is hidden. A name that looks like a secret is shown only where it is given without "*".`
  })
};
const knowledgeInputs = {
  "install-path": (0,input/* optional */.lq)(input/* serverPath */.Hl, {
    description: "Install folder of the agent, where the registry does not tell it or names two."
  }),
  "data-file": (0,input/* optional */.lq)(input/* serverPath */.Hl, {
    description: "Path of PhoneFactor.pfdata, where it is not in the folder Data of the install folder."
  }),
  "product-names": (0,input/* optional */.lq)((0,input/* keyedLines */.gP)(nameKeys, "phonefactor/agent=PhoneFactor Agent*"), {
    description: 'DisplayName patterns of Programs and Features ("*" for any text), where a product is not recognised by its name.'
  }),
  "product-codes": (0,input/* optional */.lq)((0,input/* keyedLines */.gP)(components/* componentNames */.w$, "agent={product code}"), {
    description: "Which entry of Programs and Features is meant, where several could be one component."
  }),
  ...nameInputs,
  "server-before": (0,input/* optional */.lq)(serverBefore, {
    description: 'What the server had before the upgrade, where no backup set and no journal show it: path on the server of an inventory that inspect wrote, or "as-found" where every part that it ever had is there now.'
  }),
  "web-applications": (0,input/* optional */.lq)((0,input/* keyedLines */.gP)(product_names/* webComponentNames */.KW, "user-portal=Default Web Site/PhoneFactor"), {
    description: 'Which application of IIS belongs to a component, as site/path, or "none", where it is not recognised by its content.'
  })
};

// EXTERNAL MODULE: ./lib/bundled/product/step-ids.js
var step_ids = __nccwpck_require__(49543);
;// CONCATENATED MODULE: ./lib/bundled/actions/shared/run-inputs.js


const webhook = (0,input/* matching */.wC)(/^https:\/\/[^\s@]+$/, "an address that begins with https://");
const driveLetters = [..."CDEFGHIJKLMNOPQRSTUVWXYZAB"];
const placeInputs = {
  settings: (0,input/* optional */.lq)(input/* runnerPath */.Mf, {
    description: "Settings file (docs/reference/fleet.schema.json): its path on the runner, or its text. What it has for this server stands in for inputs that the step does not give. It is read when planning; an approved plan brings its own inputs."
  }),
  "rehearsal-folder": (0,input/* optional */.lq)(input/* runnerPath */.Mf, {
    description: "Folder of a rehearsal server to act on in place of this machine. The variable MFA_UPGRADE_REHEARSAL does the same for all steps of a job."
  }),
  server: (0,input/* optional */.lq)((0,input/* matching */.wC)(/^[^\s,]+$/, "the name of one computer"), {
    description: "Name of the server to act on, where it is another machine than that of the runner: it is reached through its administrative shares and remote management, with the account of the runner (docs/how-to/act-from-another-machine.md). Empty: this machine."
  }),
  "server-share": (0,input/* optional */.lq)((0,input/* keyedLines */.gP)(driveLetters, "C=\\\\mfa1\\drive-c"), {
    description: "With server, where administrative shares are switched off: shares whose root is that of a drive, one a line."
  }),
  "work-folder": (0,input/* optional */.lq)(input/* serverPath */.Hl, {
    description: "Folder on the server for journal, logs, plans and backups. By default %ProgramData%\\mfa-server-upgrade. Every stage on one server has to name the same."
  })
};
const runInputs = {
  mode: (0,input/* withDefault */.IQ)((0,input/* choice */.Yq)(["apply", "plan"]), "apply", {
    description: '"plan" prints the plan, keeps it in the work folder and gives its digest; nothing else on the server changes. "apply" carries it out.'
  }),
  "approved-plan": (0,input/* optional */.lq)(input/* planDigestText */.F6, {
    description: "Digest of the plan that was approved. It is carried out with the inputs that it was made with; those need not be given again. The action refuses when the plan made now is another one, because the server or the inputs changed."
  }),
  "require-approval": (0,input/* withDefault */.IQ)(input/* yesOrNo */.GX, "false", {
    description: '"true" refuses to change anything without approved-plan: an empty digest is then an error, not a run without approval.'
  }),
  "approval-environment": (0,input/* optional */.lq)(input/* lines */.Mn, {
    description: "Environments whose reviewers approve this job, one a line. With github-token the journal has who approved this round and confirmed its steps; without them it has who started the run."
  }),
  "github-token": (0,input/* optional */.lq)(input/* text */.Qq, {
    description: "Token with the permission actions: read, for approval-environment, for the approved plan of another run and for an artifact; with issues: write, for notify-issue."
  }),
  "notify-webhook": (0,input/* optional */.lq)(webhook, {
    description: 'Incoming webhook, from a secret: gets the status of the run as JSON, with a field "text" for chat tools.'
  }),
  "notify-issue": (0,input/* optional */.lq)((0,input/* wholeNumber */.rD)(1, Number.MAX_SAFE_INTEGER), {
    description: "Number of an issue or pull request of this repository: gets the status of the run as a comment. Needs github-token."
  }),
  "fail-on-stop": (0,input/* withDefault */.IQ)(input/* yesOrNo */.GX, "false", {
    description: '"true" makes the step red when it stops for a person, a restart or a decision.'
  }),
  "approved-plan-file": (0,input/* optional */.lq)(input/* runnerPath */.Mf, {
    description: "The approved plan itself (output plan-path). With it a refusal shows what is different."
  }),
  ...placeInputs,
  "release-lock": (0,input/* optional */.lq)((0,input/* matching */.wC)(/^[0-9a-f]{16}$/, "16 lower-case hexadecimal digits"), {
    description: "Releases the lock of a run that has ended and cannot be seen from this machine: the nonce of that lock, as the error server-locked or the action inspect names it. See first that the run has ended."
  }),
  "completed-operator-steps": (0,input/* optional */.lq)((0,input/* list */.p_)(step_ids/* operatorStepIds */.x3), {
    description: "Operator steps that a person has done. The journal records who confirmed them."
  }),
  "when-records-differ": (0,input/* optional */.lq)((0,input/* choice */.Yq)(["start-again", "go-on"]), {
    description: 'Where the machine was put back to an earlier state, or its journal is lost: "start-again" takes the machine as it is now and forgets what was confirmed; "go-on" keeps the records of the work folder.'
  }),
  reason: (0,input/* optional */.lq)(input/* text */.Qq, { description: "Why, for example the number of the change request. Kept in backup sets." }),
  "installer-time-limit": (0,input/* withDefault */.IQ)((0,input/* wholeNumber */.rD)(1, 600), "60", {
    description: "Minutes after which an installer that has not ended is stopped with all its processes."
  }),
  "service-time-limit": (0,input/* withDefault */.IQ)((0,input/* wholeNumber */.rD)(5, 3600), "120", {
    description: "Seconds that a service may take to stop or to start."
  })
};

;// CONCATENATED MODULE: ./lib/bundled/actions/shared/stage-outputs.js
const stageOutputs = {
  changed: '"true" when the action changed the server, else "false".',
  finished: '"true" when nothing of the plan is left to do, else "false".',
  "plan-digest": "Digest of the plan, for approved-plan.",
  "plan-artifact": "Name under which to upload the plan: server and first digits of the digest. A later run finds it there with github-token.",
  "plan-path": "File on the runner with the plan as JSON (docs/reference/plan.schema.json).",
  "report-path": "File on the runner with the report in Markdown.",
  "status-path": "File on the runner with the first lines of the summary as JSON (docs/reference/status.schema.json).",
  blockers: "JSON array of what stops the plan: code, message, advice, input.",
  "operator-steps": "JSON array of the steps that a person has to do now: id, title, instructions.",
  "steps-to-confirm": "Ids of those of them that a person confirms, for completed-operator-steps; the others are seen to be done.",
  "backup-path": "Folder of the newest backup set of this upgrade, as the server sees it; empty where there is none.",
  "manifest-sha256": "SHA-256 of the manifest.json of that set.",
  "stopped-for": 'Why the run stopped: "person", "restart", "decision" (an input has to settle something), "fault"; empty where it did not.',
  "reboot-required": '"true" when Windows has to be restarted before the next run.'
};

;// CONCATENATED MODULE: ./lib/bundled/actions/shared/stage-action.js




function stageAction(definition) {
  const { stage, inputs: ownInputs, choices, uploadMinutes, extraOutputs = {}, before, after, ...about } = definition;
  return defineAction({
    ...about,
    changesServer: true,
    inputs: { ...ownInputs, ...runInputs, ...knowledgeInputs },
    outputs: { ...stageOutputs, ...extraOutputs },
    async execute(values, session) {
      const inputs = values;
      await before?.(inputs, session);
      const { runStage, withAftermath } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(1748), __nccwpck_require__.e(9800), __nccwpck_require__.e(7963), __nccwpck_require__.e(4250), __nccwpck_require__.e(5951), __nccwpck_require__.e(480), __nccwpck_require__.e(3211), __nccwpck_require__.e(2568), __nccwpck_require__.e(3780), __nccwpck_require__.e(3047), __nccwpck_require__.e(7582), __nccwpck_require__.e(7961)]).then(__nccwpck_require__.bind(__nccwpck_require__, 47961));
      const limit = uploadMinutes && { uploadTimeLimitSeconds: uploadMinutes(inputs) * 60 };
      const own = { choices: choices?.(inputs) ?? {}, ...limit };
      const { outcome, result, situation } = await runStage(stage, inputs, session, own);
      const all = withEmptyOutputs(result, extraOutputs);
      return after === void 0 ? all : withAftermath(all, session, () => after(inputs, session, outcome, situation));
    }
  });
}
function withEmptyOutputs(result, extra) {
  const empty = Object.fromEntries(Object.keys(extra).map((name) => [name, ""]));
  return { ...result, outputs: { ...empty, ...result.outputs } };
}

;// CONCATENATED MODULE: ./lib/bundled/actions/backup-pfdata.js





const inputs = {
  destination: (0,input/* optional */.lq)(input/* serverPath */.Hl, {
    description: 'Folder or share for the set. By default the folder "backups" in the work folder.'
  }),
  keep: keptSets,
  "backup-path": choice_inputs/* choiceInputs */.d["backup-path"],
  "from-other-server": choice_inputs/* choiceInputs */.d["from-other-server"],
  ...backupInputs
};
const backupPfdata = stageAction({
  name: "backup-pfdata",
  stage: "backup-pfdata",
  title: "Back up PhoneFactor",
  description: "Backs up data folder, registry key, web.config files, custom themes and IIS settings of every PhoneFactor component into one verified set.",
  branding: { icon: "archive", color: "green" },
  guide: [
    "Document steps U1, U2.1, U2.2 and U3.1. The services are stopped while it copies and started again afterwards. The set is a folder of plain files with `manifest.json` and `SHA256SUMS`; it gets its name only when every byte was read back and compared.",
    "Where the run has artifacts, the set is packed into one file, encrypted for `recipients` in the age format and uploaded; the stock `age` program opens it. The private key is never needed here. Without recipients nothing leaves the server, unless `allow-unencrypted` says so."
  ],
  inputs,
  choices: (values) => (0,omit_undefined/* omitUndefined */.O)({
    backupDestination: values.destination,
    keepBackups: values.keep,
    oldInstallers: values["old-installers"],
    upload: plannedUpload(values)
  }),
  uploadMinutes: (values) => values["upload-time-limit"],
  extraOutputs: uploadOutputs,
  before: (values, session) => requireUploadable(values, session),
  /** What is uploaded is the newest set, whether this run made it or found that nothing changed since. */
  async after(values, session, outcome) {
    return uploadAftermath(values, session, outcome);
  }
});

;// CONCATENATED MODULE: ./lib/bundled/actions/check-host.js




const hostCheckInputs = {
  sandbox: (0,input/* withDefault */.IQ)(input/* yesOrNo */.GX, "false", { description: "Whether it may write in a place of its own." }),
  service: (0,input/* optional */.lq)(input/* text */.Qq, { description: "Service that it may stop and start, for example Spooler. Needs sandbox." }),
  record: (0,input/* withDefault */.IQ)(input/* yesOrNo */.GX, "false", {
    description: "Whether to keep what each program answered, to attach to a bug report. What may be secret is hidden."
  }),
  "fail-on-failed-check": (0,input/* withDefault */.IQ)(input/* yesOrNo */.GX, "true", { description: "Whether a failed check fails the step." }),
  ...placeInputs,
  "release-lock": runInputs["release-lock"],
  "service-time-limit": runInputs["service-time-limit"],
  ...knowledgeInputs
};
const checkHost = defineAction({
  name: "check-host",
  title: "Check the host",
  description: "Proves the suite on the very server, days before the window: each part is proven here, failed, or could not be tried.",
  branding: { icon: "activity", color: "gray-dark" },
  guide: [
    "It only looks, unless `sandbox: true` lets it write in a place of its own. All that it makes is taken away, also what a check left that was cut off; the verdict stays in the work folder. See [check the host first](../../docs/how-to/check-the-host-first.md)."
  ],
  inputs: hostCheckInputs,
  outputs: {
    changed: 'Always "false".',
    verdict: '"proven-here", "failed" or "could-not-be-tried", of all parts together.',
    adapters: "JSON object: the verdict of each part by its name.",
    "check-path": "File on the runner with the verdict of each part and its evidence.",
    "recording-path": "With record: file on the runner with what each program answered.",
    "report-path": "File on the runner with the report in Markdown."
  },
  async execute(inputs, session) {
    const { runHostCheck } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(1748), __nccwpck_require__.e(9800), __nccwpck_require__.e(6780), __nccwpck_require__.e(7963), __nccwpck_require__.e(4250), __nccwpck_require__.e(5951), __nccwpck_require__.e(480), __nccwpck_require__.e(6359), __nccwpck_require__.e(5708)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9606));
    return runHostCheck(inputs, session);
  }
});

;// CONCATENATED MODULE: ./lib/bundled/actions/inspect.js




const inspect = defineAction({
  name: "inspect",
  title: "Inspect a server",
  description: "Reads a server and changes nothing: components, versions, paths, data file, IIS, prerequisites and what would block the upgrade, as a JSON inventory.",
  branding: { icon: "search", color: "gray-dark" },
  guide: [
    "The inventory holds no secrets: passwords and keys in web.config and in the registry are replaced. A rehearsal server can be made of it, on any machine."
  ],
  inputs: {
    ...placeInputs,
    "check-host": (0,input/* withDefault */.IQ)(input/* yesOrNo */.GX, "false", {
      description: "Whether to prove the suite on this server as well, as the action check-host does without its sandbox. A failed check fails the step."
    }),
    "service-time-limit": runInputs["service-time-limit"],
    ...knowledgeInputs
  },
  outputs: {
    changed: 'Always "false".',
    "inventory-path": "File on the runner with the inventory (docs/reference/inventory.schema.json).",
    components: "JSON array of the components found: component, generation, version.",
    blockers: "JSON array of what would stop the upgrade of this server.",
    warnings: "JSON array of what a person should know.",
    "reboot-required": '"true" when a restart of Windows is pending.',
    "report-path": "File on the runner with the report in Markdown.",
    "host-verdict": 'With check-host: "proven-here", "failed" or "could-not-be-tried".',
    "check-path": "With check-host: file on the runner with the verdict of each part and its evidence."
  },
  async execute(inputs, session) {
    const { runInspection } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(1748), __nccwpck_require__.e(9800), __nccwpck_require__.e(7963), __nccwpck_require__.e(4250), __nccwpck_require__.e(5951), __nccwpck_require__.e(480), __nccwpck_require__.e(3211), __nccwpck_require__.e(2568), __nccwpck_require__.e(3047), __nccwpck_require__.e(6369)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16369));
    const inspected = await runInspection(inputs, session);
    if (!inputs["check-host"])
      return inspected;
    const { withHostCheck } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(1748), __nccwpck_require__.e(9800), __nccwpck_require__.e(6780), __nccwpck_require__.e(7963), __nccwpck_require__.e(4250), __nccwpck_require__.e(5951), __nccwpck_require__.e(480), __nccwpck_require__.e(6359), __nccwpck_require__.e(5708)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9606));
    return withHostCheck(inspected, inputs, session);
  }
});

;// CONCATENATED MODULE: ./lib/bundled/actions/install-mfa-server.js


const installMfaServer = stageAction({
  name: "install-mfa-server",
  stage: "install-mfa-server",
  title: "Install MFA Server",
  description: "Installs the Multi-Factor Authentication Server into the folder of the old agent, checks that the data file was kept, and asks a person to activate it.",
  branding: { icon: "download", color: "blue" },
  guide: [
    "The installation and document step I1. The folder is the one that the registry names (both views are read); afterwards the product must be there, in that folder, with its services running and the data file present.",
    "No silent switch of the setup program is published. With `setup-arguments` it runs unattended; without, the action stops with the instruction for a person and carries on when it is run again.",
    "Activation and replication group are done by a person. The action stops with the exact instruction; confirm with `completed-operator-steps: activate-server, confirm-replication-group` and run it again."
  ],
  inputs: {
    "setup-path": choice_inputs/* choiceInputs */.d["setup-path"],
    "setup-arguments": choice_inputs/* choiceInputs */.d["setup-arguments"],
    "setup-secrets": choice_inputs/* choiceInputs */.d["setup-secrets"],
    "setup-sha256": choice_inputs/* choiceInputs */.d["setup-sha256"],
    "expected-signer": choice_inputs/* choiceInputs */.d["expected-signer"],
    "do-not-reinstall": choice_inputs/* choiceInputs */.d["do-not-reinstall"],
    "target-version": choice_inputs/* choiceInputs */.d["target-version"],
    "accept-pending-restart": choice_inputs/* choiceInputs */.d["accept-pending-restart"],
    "backup-path": choice_inputs/* choiceInputs */.d["backup-path"],
    "from-other-server": choice_inputs/* choiceInputs */.d["from-other-server"]
  }
});

;// CONCATENATED MODULE: ./lib/bundled/actions/install-mobile-app.js


const installMobileApp = stageAction({
  name: "install-mobile-app",
  stage: "install-mobile-app",
  title: "Install the Mobile App Web Service",
  description: "Installs the new Mobile App Web Service where the old one was, for targets before 8.0; for later ones it says why it is left out.",
  branding: { icon: "smartphone", color: "blue" },
  guide: [
    "Document step I4.2. MFA Server 8.0 and later have no Mobile App Web Service: the action then changes nothing and says so."
  ],
  inputs: {
    "mobile-app-virtual-directory": choice_inputs/* choiceInputs */.d["mobile-app-virtual-directory"],
    "do-not-reinstall": choice_inputs/* choiceInputs */.d["do-not-reinstall"],
    "target-version": choice_inputs/* choiceInputs */.d["target-version"],
    "application-pool": choice_inputs/* choiceInputs */.d["application-pool"],
    "package-folder": choice_inputs/* choiceInputs */.d["package-folder"],
    "expected-signer": choice_inputs/* choiceInputs */.d["expected-signer"],
    "package-sha256": choice_inputs/* choiceInputs */.d["package-sha256"],
    "accept-pending-restart": choice_inputs/* choiceInputs */.d["accept-pending-restart"],
    "backup-path": choice_inputs/* choiceInputs */.d["backup-path"],
    "from-other-server": choice_inputs/* choiceInputs */.d["from-other-server"]
  }
});

;// CONCATENATED MODULE: ./lib/bundled/actions/install-portal.js


const installPortal = stageAction({
  name: "install-portal",
  stage: "install-portal",
  title: "Install the User Portal",
  description: "Installs the new User Portal where the old one was, under its old or its new virtual directory, and puts custom themes back.",
  branding: { icon: "monitor", color: "blue" },
  guide: [
    "Document steps I3 and I4.2. On the MFA Server the package comes from its install folder, on a separate web server from `package-folder`. The package has to fit the processor type of Windows and to declare the properties for site, virtual directory and pool.",
    "With another name than before, a person has to set the User Portal URL in the console and to tell the users; the action says exactly what."
  ],
  inputs: {
    "user-portal-virtual-directory": choice_inputs/* choiceInputs */.d["user-portal-virtual-directory"],
    "application-pool": choice_inputs/* choiceInputs */.d["application-pool"],
    "do-not-reinstall": choice_inputs/* choiceInputs */.d["do-not-reinstall"],
    "package-folder": choice_inputs/* choiceInputs */.d["package-folder"],
    "expected-signer": choice_inputs/* choiceInputs */.d["expected-signer"],
    "package-sha256": choice_inputs/* choiceInputs */.d["package-sha256"],
    "accept-pending-restart": choice_inputs/* choiceInputs */.d["accept-pending-restart"],
    "backup-path": choice_inputs/* choiceInputs */.d["backup-path"],
    "from-other-server": choice_inputs/* choiceInputs */.d["from-other-server"]
  }
});

;// CONCATENATED MODULE: ./lib/bundled/actions/install-web-service-sdk.js


const installWebServiceSdk = stageAction({
  name: "install-web-service-sdk",
  stage: "install-web-service-sdk",
  title: "Install the Web Service SDK",
  description: "Installs the new Web Service SDK where the old one was, under its old or its new virtual directory.",
  branding: { icon: "link", color: "blue" },
  guide: [
    "Document step I2. The package comes from the install folder of the new server. Authentication and TLS settings of the application are put back as the backup set recorded them.",
    "With another name than before, the address in User Portal and mobile app is corrected by merge-webconfig; every other client of the SDK is yours to change."
  ],
  inputs: {
    "web-service-sdk-virtual-directory": choice_inputs/* choiceInputs */.d["web-service-sdk-virtual-directory"],
    "application-pool": choice_inputs/* choiceInputs */.d["application-pool"],
    "do-not-reinstall": choice_inputs/* choiceInputs */.d["do-not-reinstall"],
    "package-folder": choice_inputs/* choiceInputs */.d["package-folder"],
    "expected-signer": choice_inputs/* choiceInputs */.d["expected-signer"],
    "package-sha256": choice_inputs/* choiceInputs */.d["package-sha256"],
    "accept-pending-restart": choice_inputs/* choiceInputs */.d["accept-pending-restart"],
    "backup-path": choice_inputs/* choiceInputs */.d["backup-path"],
    "from-other-server": choice_inputs/* choiceInputs */.d["from-other-server"]
  }
});

;// CONCATENATED MODULE: ./lib/bundled/actions/make-rehearsal-server.js


const makeRehearsalServer = defineAction({
  name: "make-rehearsal-server",
  title: "Make a rehearsal server",
  description: "Makes a folder that behaves as the inventoried Windows server did, so that its upgrade can be rehearsed on any runner.",
  branding: { icon: "copy", color: "gray-dark" },
  guide: [
    "Files are placeholders of their sizes, web.config files are there with their secrets replaced, registry, services and IIS are as the inventory tells. The result is a rehearsal: what the product itself does to its data is not in it.",
    "The installers of the new product are rehearsal packages, too: those of this suite's sample server, or yours."
  ],
  inputs: {
    inventory: (0,input/* required */.mw)(input/* runnerPath */.Mf, { description: "Inventory of the server (output inventory-path of inspect)." }),
    folder: (0,input/* required */.mw)(input/* runnerPath */.Mf, { description: "New or empty folder on the runner for the rehearsal server." }),
    installers: (0,input/* optional */.lq)(input/* runnerPath */.Mf, {
      description: "Folder on the runner with rehearsal packages. By default those of the sample server."
    }),
    "installers-folder": (0,input/* withDefault */.IQ)(input/* serverPath */.Hl, "C:\\Install", {
      description: "Folder on the rehearsal server in which the packages then lie."
    })
  },
  outputs: {
    changed: 'Always "false": no server was changed.',
    "rehearsal-folder": "The folder, for the input rehearsal-folder or the variable MFA_UPGRADE_REHEARSAL.",
    server: "Name of the server."
  },
  readsServer: () => false,
  async execute(inputs, session) {
    const { rehearsalServer } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(7963), __nccwpck_require__.e(4250), __nccwpck_require__.e(873)]).then(__nccwpck_require__.bind(__nccwpck_require__, 50873));
    const { folder, server } = await rehearsalServer(inputs);
    session.log.info(`${server} as a rehearsal server in ${folder}.`);
    const summary = `Rehearsal server made of an inventory of ${server.replace(/[^\w.-]/g, "_")}.`;
    return { outputs: { changed: "false", "rehearsal-folder": folder, server }, summary, annotations: [] };
  }
});

// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __nccwpck_require__(70678);
;// CONCATENATED MODULE: ./lib/bundled/actions/shared/decision-inputs.js

const patterns = "Patterns such as appSettings/Smtp* or system.web/pages/@theme, one a line; the longest that fits decides.";
const decisionInputs = {
  carry: (0,input/* optional */.lq)(input/* lines */.Mn, { description: `Settings of web.config for which the old value is taken. ${patterns}` }),
  keep: (0,input/* optional */.lq)(input/* lines */.Mn, { description: `Settings of web.config for which the new value stays. ${patterns}` }),
  report: (0,input/* optional */.lq)(input/* lines */.Mn, { description: `Settings of web.config that are only reported. ${patterns}` })
};
const mergeInput = {
  merge: (0,input/* withDefault */.IQ)((0,input/* choice */.Yq)(["once", "again"]), "once", {
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

// EXTERNAL MODULE: ./lib/bundled/actions/shared/merge-outputs.js
var merge_outputs = __nccwpck_require__(72623);
;// CONCATENATED MODULE: ./lib/bundled/actions/merge-webconfig.js










const stage = stageAction({
  name: "merge-webconfig",
  stage: "merge-webconfig",
  title: "Merge web.config",
  description: "Brings the old settings of User Portal and Mobile App Web Service into their new web.config without touching another byte, and corrects the address of the Web Service SDK.",
  branding: { icon: "git-merge", color: "blue" },
  guide: [
    "Document step I4.3. The old file comes from the backup set, the new one from IIS. Every difference that is not carried over is reported with both values.",
    "With `original` and `target` it merges these two files instead, of this product (`component`) or of any ASP.NET application, on any operating system. `carry`, `keep` and `report` then say what becomes of single settings or whole sections; see docs/reference/web-config-merge.md."
  ],
  inputs: {
    "web-service-sdk-virtual-directory": choice_inputs/* choiceInputs */.d["web-service-sdk-virtual-directory"],
    "web-service-sdk-url": choice_inputs/* choiceInputs */.d["web-service-sdk-url"],
    "user-portal-virtual-directory": choice_inputs/* choiceInputs */.d["user-portal-virtual-directory"],
    "mobile-app-virtual-directory": choice_inputs/* choiceInputs */.d["mobile-app-virtual-directory"],
    "target-version": choice_inputs/* choiceInputs */.d["target-version"],
    "old-only": choice_inputs/* choiceInputs */.d["old-only"],
    "backup-path": choice_inputs/* choiceInputs */.d["backup-path"],
    "from-other-server": choice_inputs/* choiceInputs */.d["from-other-server"],
    ...decisionInputs,
    ...mergeInput
  },
  choices: (values) => (0,omit_undefined/* omitUndefined */.O)({ settingDecisions: decisionsOf(values), mergeAgain: mergeAgainOf(values) }),
  extraOutputs: merge_outputs/* mergeOutputs */.B,
  after: async (_inputs, session, _outcome, situation) => {
    const merges = Object.entries(situation?.pendingMerges ?? {}).map(([component, { record }]) => ({
      name: `merge-webconfig-${component}-differences.json`,
      record
    }));
    return { outputs: await (0,merge_outputs/* mergeOutputValues */.o)(merges, session), notes: [] };
  }
});
const fileInputs = {
  original: (0,input/* optional */.lq)(input/* runnerPath */.Mf, {
    description: "File with the old values, where files are given. A Windows path is one on the server, any other one on the runner."
  }),
  target: (0,input/* optional */.lq)(input/* runnerPath */.Mf, { description: "File into which they go; its bytes are kept outside of the edits." }),
  pristine: (0,input/* optional */.lq)(input/* runnerPath */.Mf, {
    description: "The old file as its version installed it: then only what somebody changed is carried, and conflicts are found."
  }),
  output: (0,input/* optional */.lq)(input/* runnerPath */.Mf, { description: "Where the merged file is written. By default in place of the target." }),
  component: (0,input/* optional */.lq)((0,input/* choice */.Yq)(["user-portal", "mobile-app"]), {
    description: "Applies the rules of this component to the given files. Without it the rules are those of any ASP.NET application."
  })
};
const merge_webconfig_inputs = { ...stage.inputs, ...fileInputs };
const givenFiles = ({ original, target }) => original !== void 0 || target !== void 0;
const mergeWebconfig = defineAction({
  ...stage,
  inputs: merge_webconfig_inputs,
  outputs: stage.outputs,
  readsServer: (values) => !givenFiles(values) || (0,windows_path/* isWindowsPath */.NU)(values.original ?? ""),
  execute: (values, session) => givenFiles(values) ? mergeFiles(values, session) : stage.execute(values, session)
});
async function mergeFiles(values, session) {
  const { original, target, pristine, output, mode } = values;
  if (original === void 0 || target === void 0)
    throw halfGiven();
  const paths = [original, target, pristine ?? original, output ?? target];
  const onServer = (0,windows_path/* isWindowsPath */.NU)(original);
  if (paths.some((path) => (0,windows_path/* isWindowsPath */.NU)(path) !== onServer))
    throw mixedPaths();
  const { mergeGivenFiles, redactorOfInputs } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(1748), __nccwpck_require__.e(9800), __nccwpck_require__.e(7963), __nccwpck_require__.e(4250), __nccwpck_require__.e(5951), __nccwpck_require__.e(8378)]).then(__nccwpck_require__.bind(__nccwpck_require__, 78378));
  return mergeGivenFiles({
    paths: { original, target, ...pristine === void 0 ? {} : { pristine }, output: output ?? target },
    ...onServer ? { files: session.host.files } : {},
    rules: { ...await rulesOf(values), redactor: redactorOfInputs(values) },
    mode,
    requireApproval: values["require-approval"],
    approvedPlan: values["approved-plan"],
    approvedPlanFile: values["approved-plan-file"]
  }, session);
}
async function rulesOf(values) {
  const { addressOf } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(1748), __nccwpck_require__.e(9800), __nccwpck_require__.e(7963), __nccwpck_require__.e(4250), __nccwpck_require__.e(5951), __nccwpck_require__.e(8378)]).then(__nccwpck_require__.bind(__nccwpck_require__, 78378));
  const { mergeRulesFor } = await __nccwpck_require__.e(/* import() */ 6036).then(__nccwpck_require__.bind(__nccwpck_require__, 6036));
  const { decidedRules } = await __nccwpck_require__.e(/* import() */ 7836).then(__nccwpck_require__.bind(__nccwpck_require__, 77836));
  const { plainMergeRules } = await __nccwpck_require__.e(/* import() */ 7382).then(__nccwpck_require__.bind(__nccwpck_require__, 37382));
  const { component, "old-only": oldOnly } = values;
  const { phonefactor, "mfa-server": mfaServer } = product_names/* defaultVirtualDirectories */.m4;
  const names = [phonefactor["web-service-sdk"], mfaServer["web-service-sdk"]];
  const address = addressOf(values["web-service-sdk-url"], values["web-service-sdk-virtual-directory"], names);
  const decisions = decisionsOf(values);
  if (component !== void 0)
    return mergeRulesFor(component, address, oldOnly, decisions);
  return { ...plainMergeRules, oldOnly, settings: decidedRules(decisions) };
}
function halfGiven() {
  return new user_error/* UserError */.y("merge-files-incomplete", 'Of the two files "original" and "target" only one was given.', "Give both, or none of them to merge what the backup set and IIS hold.");
}
function mixedPaths() {
  return new user_error/* UserError */.y("merge-files-mixed", "Some of the files are given by a Windows path on the server and some by a path on the runner.", "Give all of them in the same way.");
}

;// CONCATENATED MODULE: ./lib/bundled/actions/plan-fleet.js


const plan_fleet_inputs = {
  inventories: (0,input/* required */.mw)(input/* lines */.Mn, {
    description: "Inventories of the fleet: files or folders on the runner, one a line. Every server once."
  }),
  settings: (0,input/* optional */.lq)(input/* runnerPath */.Mf, {
    description: "Settings file (YAML, docs/reference/fleet.schema.json): groups with their primary, windows, dependencies, runners. Without it only one MFA server with its web servers can be planned: no inventory tells which servers replicate with each other."
  }),
  "fleet-file": (0,input/* optional */.lq)(input/* runnerPath */.Mf, { description: "Older name of the input settings." }),
  results: (0,input/* optional */.lq)(input/* lines */.Mn, {
    description: "Results of earlier runs: files, or folders with files named <server>-result.json, one a line. What they finished is not planned again."
  }),
  plans: (0,input/* optional */.lq)(input/* lines */.Mn, {
    description: "Plans that `upgrade` made on the servers (mode: plan, output plan-path): files, or folders with files named <server>-upgrade-plan.json, one a line. Their blockers join the table, equal plans are shown once, and a server without a plan is a blocker."
  }),
  "completed-operator-steps": (0,input/* optional */.lq)((0,input/* matchingList */.Op)(/^[A-Za-z0-9._-]+$/, "ids of operator steps of this plan"), {
    description: "Operator steps of the fleet (promotions, AD FS adapters) that a person has done."
  }),
  blocked: (0,input/* withDefault */.IQ)((0,input/* choice */.Yq)(["stop", "leave-out"]), "stop", {
    description: 'Where something blocks a server: "stop" fails the step, "leave-out" plans the rest. A group that is not begun is left out as a whole.'
  }),
  waves: (0,input/* withDefault */.IQ)((0,input/* wholeNumber */.rD)(1, 20), "10", { description: 'How many waves the output "matrices" holds at most.' })
};
const planFleetAction = defineAction({
  name: "plan-fleet",
  title: "Plan a fleet",
  description: "Puts many servers into the order that the product needs, in waves of at most 256 jobs with the canary first, from inventories and a settings file.",
  branding: { icon: "layers", color: "gray-dark" },
  guide: [
    "Reads files on the runner and no server: run it on a hosted runner. Inside a group the order is subordinates, primary, Web Service SDK, web servers, AD FS adapters; at least half of the servers of one role stay in service unless the settings file says otherwise; a group that holds two versions is finished before another is begun.",
    "What no inventory tells (which server is the primary, which servers replicate with each other) comes from the settings file. What is missing there is a blocker, never a guess. All blockers of the fleet stand in one table.",
    "Run it again with the results of earlier runs: it plans what is left. The same inputs in any order give the same plan.",
    "The output `matrices` is an array: `fromJSON(needs.plan.outputs.matrices)[0]` is `strategy.matrix` of the first wave. It ends before the first wave in which a person has to act, or whose window is not open: run the action again then. The reusable workflow `upgrade-fleet.yml` does all this."
  ],
  inputs: plan_fleet_inputs,
  outputs: {
    changed: 'Always "false".',
    matrices: "JSON array with `strategy.matrix` of each wave: server, group, phase, runner (JSON array of labels), environment.",
    "matrix-count": "Number of matrices.",
    "server-matrix": "`strategy.matrix` of all servers that are left and have a runner, 256 at most: to plan on each of them.",
    "waits-for": 'Why the waves after those of "matrices" must not run now: a person, a window, the limit; empty where all are put out.',
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
    const { fleetOf } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(1748), __nccwpck_require__.e(9800), __nccwpck_require__.e(7963), __nccwpck_require__.e(4250), __nccwpck_require__.e(5951), __nccwpck_require__.e(1689)]).then(__nccwpck_require__.bind(__nccwpck_require__, 61689));
    return fleetOf(values, session);
  }
});

;// CONCATENATED MODULE: ./lib/bundled/actions/read-settings.js


const readSettings = defineAction({
  name: "read-settings",
  title: "Read the settings of a server",
  description: "Reads a settings file and gives what it has for one server: inputs of the actions, runner, environments. For workflows: a job that no server has to run.",
  branding: { icon: "sliders", color: "gray-dark" },
  guide: [
    "Reads files on the runner and no server. The reusable workflows run it first, on a hosted runner, and hand its output `settings` to every action: the server needs no copy of your repository."
  ],
  inputs: {
    settings: (0,input/* required */.mw)(input/* runnerPath */.Mf, {
      description: "Settings file (docs/reference/fleet.schema.json): its path on the runner, or its text."
    }),
    server: (0,input/* required */.mw)(input/* text */.Qq, { description: "Name of the server." })
  },
  outputs: {
    changed: 'Always "false".',
    settings: "What the file has for this server, as text for the input settings of the other actions.",
    runner: 'JSON array of the labels of its runner; by default "self-hosted" and its name.',
    environment: "Environment whose reviewers approve its plan; empty where the file names none.",
    "operator-environment": "Environment whose reviewers confirm the steps of persons; empty where the file names none.",
    restart: '"true" where Windows is restarted when it has to be.'
  },
  readsServer: () => false,
  async execute({ settings, server }) {
    const { settingsOutputs } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(7963), __nccwpck_require__.e(4120)]).then(__nccwpck_require__.bind(__nccwpck_require__, 34120));
    return settingsOutputs(settings, server);
  }
});

;// CONCATENATED MODULE: ./lib/bundled/actions/restore-backup.js







const restore_backup_inputs = {
  "backup-path": (0,input/* optional */.lq)(input/* serverPath */.Hl, {
    description: "Folder or share with the backup set. By default the newest set of this server in the work folder."
  }),
  "artifact-name": (0,input/* optional */.lq)(input/* text */.Qq, {
    description: "Artifact that holds the set, in place of backup-path. It is downloaded, compared and unpacked."
  }),
  "run-id": (0,input/* optional */.lq)((0,input/* wholeNumber */.rD)(1, Number.MAX_SAFE_INTEGER), {
    description: "Number of the run that made the artifact, where it is another run than this one."
  }),
  repository: (0,input/* optional */.lq)((0,input/* matching */.wC)(/^[^/\s]+\/[^/\s]+$/, "owner/name"), {
    description: "Repository of that run. By default this one."
  }),
  identity: (0,input/* optional */.lq)(input/* text */.Qq, {
    description: "Private key of age (AGE-SECRET-KEY-1...) that opens the artifact. From a secret only."
  }),
  "identity-file": (0,input/* optional */.lq)(input/* runnerPath */.Mf, { description: "File on the runner with that key, in place of identity." }),
  scope: (0,input/* withDefault */.IQ)((0,input/* choice */.Yq)(["items", "roll-back"]), "items", {
    description: '"items" puts files, registry and IIS settings of the chosen components back. "roll-back" also removes the MFA Server and installs PhoneFactor again.'
  }),
  components: (0,input/* optional */.lq)((0,input/* list */.p_)(components/* componentNames */.w$), {
    description: "Only these components. By default all that the set holds."
  }),
  overwrite: (0,input/* withDefault */.IQ)(input/* yesOrNo */.GX, "false", {
    description: '"true" replaces files that are newer on the server than in the set; what was written since the backup is then lost to the product. It is kept in the work folder.'
  }),
  "create-missing-folders": (0,input/* withDefault */.IQ)(input/* yesOrNo */.GX, "false", {
    description: '"true" puts files back whose folder is gone, for example of a component that is not installed.'
  }),
  "allow-other-places": (0,input/* withDefault */.IQ)(input/* yesOrNo */.GX, "false", {
    description: '"true" also writes to places that the inventory in the set does not know as places of the product. The plan marks each of them.'
  }),
  "from-other-server": (0,input/* withDefault */.IQ)(input/* yesOrNo */.GX, "false", {
    description: '"true" takes a set of a server with another name, for example after the machine was renamed.'
  }),
  "old-installers": (0,input/* optional */.lq)(input/* serverPath */.Hl, {
    description: 'For "roll-back": folder with the packages that PhoneFactor was installed from. By default those in the set, where it holds them.'
  })
};
function sourceOf(values) {
  return (0,omit_undefined/* omitUndefined */.O)({
    backupPath: values["backup-path"],
    artifactName: values["artifact-name"],
    runId: values["run-id"],
    repository: values.repository,
    token: values["github-token"],
    identity: values.identity,
    identityFile: values["identity-file"]
  });
}
function requestOf(values) {
  return {
    scope: values.scope,
    overwrite: values.overwrite,
    createMissingFolders: values["create-missing-folders"],
    fromOtherServer: values["from-other-server"],
    otherPlaces: values["allow-other-places"],
    ...(0,omit_undefined/* omitUndefined */.O)({ components: values.components, oldInstallers: values["old-installers"] })
  };
}
const restoreBackup = defineAction({
  name: "restore-backup",
  title: "Restore a backup, or roll back",
  description: 'Puts a verified backup set back in place: data folder, registry key, web.config files, themes, IIS settings. With scope "roll-back" it brings PhoneFactor back in place of the MFA Server.',
  changesServer: true,
  branding: { icon: "rotate-ccw", color: "orange" },
  guide: [
    "Every byte of the set is read and compared before anything is put back. Each file is written beside its place and renamed over it; what it replaces is kept in the work folder. Newer files are only replaced with `overwrite: true`.",
    "The way back to PhoneFactor needs the very packages it was installed from: they are recognised by their product code. `mode: plan` shows every step; it also downloads and unpacks the artifact into the work folder.",
    "A set can be restored without this action: docs/how-to/restore-by-hand.md."
  ],
  inputs: { ...restore_backup_inputs, ...runInputs, ...knowledgeInputs },
  outputs: stageOutputs,
  async execute(values, session) {
    if (values.identity !== void 0)
      session.log.mask(values.identity);
    if (values["github-token"] !== void 0)
      session.log.mask(values["github-token"]);
    const { restoreSet } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(1748), __nccwpck_require__.e(9800), __nccwpck_require__.e(6118), __nccwpck_require__.e(7963), __nccwpck_require__.e(4250), __nccwpck_require__.e(5951), __nccwpck_require__.e(480), __nccwpck_require__.e(3211), __nccwpck_require__.e(2568), __nccwpck_require__.e(3780), __nccwpck_require__.e(3047), __nccwpck_require__.e(7582), __nccwpck_require__.e(7961), __nccwpck_require__.e(9234)]).then(__nccwpck_require__.bind(__nccwpck_require__, 19234));
    return restoreSet(values, session, sourceOf(values), requestOf(values));
  }
});

;// CONCATENATED MODULE: ./lib/bundled/actions/stage-installers.js




const architectures = { "32": "x86", "64": "x64" };
const stageInstallers = stageAction({
  name: "stage-installers",
  stage: "stage-installers",
  title: "Stage installers",
  description: "Copies the packages of the web components from the install folder of the MFA Server to a folder or share that a web server reads.",
  branding: { icon: "copy", color: "blue" },
  guide: [
    "Document step I4.1. Run it on the MFA Server after its installation, with a share of the web server as `destination`; or on the web server with a share of the MFA Server as `package-folder`. Each package is checked for its publisher, copied, and compared byte for byte."
  ],
  inputs: {
    destination: (0,input/* required */.mw)(input/* serverPath */.Hl, { description: "Folder or share to copy to." }),
    components: (0,input/* withDefault */.IQ)((0,input/* list */.p_)(product_names/* webComponentNames */.KW), "user-portal", {
      description: "Components whose packages are copied."
    }),
    architectures: (0,input/* withDefault */.IQ)((0,input/* list */.p_)(["32", "64"]), "64", {
      description: "Processor types of Windows on the web servers."
    }),
    "package-folder": choice_inputs/* choiceInputs */.d["package-folder"],
    "expected-signer": choice_inputs/* choiceInputs */.d["expected-signer"],
    "package-sha256": choice_inputs/* choiceInputs */.d["package-sha256"]
  },
  choices: (inputs) => ({
    staging: {
      destination: inputs.destination,
      components: inputs.components,
      architectures: inputs.architectures.map((bits) => architectures[bits])
    }
  })
});

;// CONCATENATED MODULE: ./lib/bundled/actions/uninstall-phonefactor.js




const uninstallPhonefactor = stageAction({
  name: "uninstall-phonefactor",
  stage: "uninstall-phonefactor",
  title: "Uninstall PhoneFactor",
  description: "Removes User Portal, Mobile App Web Service, Web Service SDK and agent of PhoneFactor, in this order. Refuses without a verified backup set.",
  branding: { icon: "trash-2", color: "red" },
  guide: [
    "Document steps U2.3, U3.2, U4 and U5. The services are stopped, the backup set is read whole and compared with what is installed; files that changed since are backed up again. Only then is the first product removed, by its product code.",
    "After each removal the data file must have the bytes it had before. A registry value or a data file that a removal took with it is put back, because the new server finds its folder there."
  ],
  inputs: {
    "backup-path": choice_inputs/* choiceInputs */.d["backup-path"],
    "from-other-server": choice_inputs/* choiceInputs */.d["from-other-server"],
    "backup-destination": choice_inputs/* choiceInputs */.d["backup-destination"],
    ...oldInstallersInput,
    ...noWayBackInput
  },
  choices: (values) => (0,omit_undefined/* omitUndefined */.O)({ oldInstallers: values["old-installers"], acceptNoWayBack: acceptedNoWayBack(values) })
});

;// CONCATENATED MODULE: ./lib/bundled/actions/upgrade.js





const upgrade = stageAction({
  name: "upgrade",
  stage: "upgrade",
  title: "Upgrade PhoneFactor to MFA Server",
  description: "Upgrades one server from PhoneFactor Agent 5.x to Azure Multi-Factor Authentication Server: backup, removal, installation, settings; with plan, approval and resume.",
  branding: { icon: "shield", color: "blue" },
  guide: [
    "Runs every stage of the upgrade document in its order on this server: backup, User Portal, Mobile App Web Service, Web Service SDK and agent removed, then server, SDK, portal and mobile app installed, old settings brought over. On a web server without the agent it does the part that concerns that server.",
    "Where the run has artifacts and `recipients` are given, the backup set is uploaded before the first product is removed, encrypted for them. Where that fails, the run ends there, with the services started.",
    "A run that stops, for a person, a restart or a fault, is carried on by running it again with the same inputs. A run on a finished server changes nothing."
  ],
  inputs: {
    ...choice_inputs/* choiceInputs */.d,
    "keep-backups": keptSets,
    ...backupInputs,
    ...noWayBackInput,
    ...decisionInputs,
    ...mergeInput
  },
  choices: (values) => (0,omit_undefined/* omitUndefined */.O)({
    keepBackups: values["keep-backups"],
    oldInstallers: values["old-installers"],
    acceptNoWayBack: acceptedNoWayBack(values),
    settingDecisions: decisionsOf(values),
    mergeAgain: mergeAgainOf(values),
    upload: plannedUpload(values)
  }),
  uploadMinutes: (values) => values["upload-time-limit"],
  extraOutputs: uploadOutputs,
  before: (values, session) => requireUploadable(values, session),
  /** Not of a finished server, which changes no more. */
  async after(values, session, outcome) {
    if (outcome.plan.steps.length === 0)
      return { notes: [] };
    return uploadAftermath(values, session, outcome);
  }
});

// EXTERNAL MODULE: ./lib/bundled/report/check-schema.js
var check_schema = __nccwpck_require__(28135);
// EXTERNAL MODULE: ./lib/bundled/report/report-languages.js
var report_languages = __nccwpck_require__(38655);
;// CONCATENATED MODULE: ./lib/bundled/actions/upgrade-report.js







const checks = {
  allowed: 'the output "checks" of verify-upgrade',
  schema: schema/* pipe */.Fs(schema/* string */.Yj(), schema/* parseJson */.qF(), schema/* array */.YO(check_schema/* checkSchema */._), schema/* readonly */.tB())
};
const upgrade_report_inputs = {
  ...placeInputs,
  "plan-file": (0,input/* optional */.lq)(input/* runnerPath */.Mf, {
    description: "Plan that was made last (output plan-path of upgrade). With it the report shows what blocks, and knows that nothing is left."
  }),
  checks: (0,input/* optional */.lq)(checks, { description: 'Output "checks" of verify-upgrade.' }),
  records: (0,input/* optional */.lq)(input/* lines */.Mn, {
    description: "Records of servers (output record-path of this action): files or folders on the runner, one a line. With it no server is read, and the report is that of all of them."
  }),
  outcome: (0,input/* optional */.lq)(input/* text */.Qq, {
    description: "Why the server stands as it does, in the words of the run; shown in place of what the journal tells."
  }),
  reason: (0,input/* optional */.lq)(input/* text */.Qq, { description: "Why the upgrade was made, for example the number of the change request." }),
  language: (0,input/* withDefault */.IQ)((0,input/* choice */.Yq)(report_languages/* reportLanguages */.w), "en", {
    description: "Language of the report and of the summary. What comes from a server stays as it is."
  }),
  "approval-environment": (0,input/* optional */.lq)(input/* lines */.Mn, {
    description: "Environments whose reviewers approve the runs of this server or confirm its steps, one a line. By default those of the settings; without either, approvals of every environment count."
  }),
  "github-token": (0,input/* optional */.lq)(input/* text */.Qq, {
    description: "Token with the permission actions: read. With it the report names who approved the runs of the upgrade, as the reviews of their environments tell."
  }),
  "upload-report": (0,input/* withDefault */.IQ)((0,input/* choice */.Yq)(["auto", "false"]), "auto", {
    description: '"auto": where the run has artifacts the report is one, which a browser opens without unzipping; the summary links to it.'
  }),
  ...knowledgeInputs
};
const upgradeReport = defineAction({
  name: "upgrade-report",
  title: "Report an upgrade",
  description: "Writes the audit report as one HTML file: plans, what was done when and by whom, backup sets, verification, what a person still has to do, and the text for the users.",
  branding: { icon: "file-text", color: "gray-dark" },
  guide: [
    "On a server it reads journal, plans, backup manifests and merge records of the work folder and the server as it is, and changes nothing; run it with `if: always()` after upgrade and verify-upgrade. On any runner it makes one report of the records of many servers.",
    "The same facts are in the file of the output facts-path, as docs/reference/report.schema.json describes them, and in the step summary, where what does not fit into 1 MiB is left out by whole sections and named.",
    "Give the token of the job (the expression github.token) as `github-token`, with `permissions: actions: read`, to have the approvers of each run in it. Give the settings, or name the environments of this server as `approval-environment`: the run may have approvals of others. A proxy is taken from `https_proxy` and `no_proxy`.",
    "The report is one file that loads nothing, sends nothing and holds no secrets; its only script searches, sorts and pages what is there. It prints, and follows the light or dark scheme of the reader.",
    "What users have to know is in the report and in the file of the output announcement-path, where the address of the portal changed."
  ],
  inputs: upgrade_report_inputs,
  outputs: {
    changed: 'Always "false".',
    outcome: 'Of one server: "upgraded", "waiting", "failed", "untouched", "rolled-back" or "in-part"; empty for several.',
    "report-path": "File on the runner with the report, HTML.",
    "report-address": "Address of the report for a browser; empty where it was not uploaded.",
    "facts-path": "File on the runner with everything that the report tells, JSON.",
    "record-path": "File on the runner with the record of the server, for the report of a fleet; empty for several.",
    "result-path": "File on the runner with the result of the server, for plan-fleet; empty for several.",
    "announcement-path": "File on the runner with the text for the users; empty where there is nothing to tell."
  },
  readsServer: ({ records }) => records === void 0,
  async execute(values, session) {
    const { reportOf } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(1748), __nccwpck_require__.e(9800), __nccwpck_require__.e(4942), __nccwpck_require__.e(7963), __nccwpck_require__.e(4250), __nccwpck_require__.e(5951), __nccwpck_require__.e(480), __nccwpck_require__.e(3211), __nccwpck_require__.e(2568), __nccwpck_require__.e(3780), __nccwpck_require__.e(8484)]).then(__nccwpck_require__.bind(__nccwpck_require__, 88484));
    return reportOf(values, session);
  }
});

;// CONCATENATED MODULE: ./lib/bundled/stages/verify-upgrade/goals.js
const goals = ["upgraded", "in-between", "rolled-back"];

;// CONCATENATED MODULE: ./lib/bundled/actions/verify-upgrade.js








const verify_upgrade_inputs = {
  ...placeInputs,
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
  ...decisionInputs,
  "sdk-user": (0,input/* optional */.lq)(input/* text */.Qq, {
    description: "Account with which the page of the Web Service SDK on this server is opened once, over TLS. Extra."
  }),
  "sdk-password": (0,input/* optional */.lq)(input/* text */.Qq, { description: "Its password, from a secret." }),
  "fail-on-failed-check": (0,input/* withDefault */.IQ)(input/* yesOrNo */.GX, "true", { description: 'Whether the result "fail" fails the step.' }),
  "fail-on-not-proven": (0,input/* withDefault */.IQ)(input/* yesOrNo */.GX, "true", {
    description: 'Whether the result "not-proven" fails the step.'
  }),
  ...knowledgeInputs
};
const verifyUpgrade = defineAction({
  name: "verify-upgrade",
  title: "Verify the upgrade",
  description: "Compares journal, backup sets and the server after the upgrade or a roll-back: pass, fail or not-proven, each check with its evidence. Changes nothing.",
  branding: { icon: "check-circle", color: "green" },
  guide: [
    "The list of checks is made first, from the intention in the journal or else from the inventory in the backup set. Then each is judged: products, addresses, sites, bindings, certificates, pools, authentication, web.config, themes, registry, services, data file, operator steps, and the pages, which are opened on this server. A check that nothing shows is not proven; it is never left out.",
    'The result is "pass" where every required check passed, "fail" where one failed, and "not-proven" otherwise. Without journal, set or any part of PhoneFactor on record nothing passes. Extra checks (opened where users are, an account for the Web Service SDK, the cloud service, the log) are listed; one that could not be made changes nothing.',
    "Directories and decisions come from the records; the inputs for them are needed only where journal and plans are lost. Operator steps count with the name and the time in the journal: confirm them with the action that asked for them."
  ],
  inputs: verify_upgrade_inputs,
  outputs: {
    changed: 'Always "false".',
    result: '"pass", "fail" or "not-proven".',
    state: 'What the records show: "upgraded", "in-between", "rolled-back", "not-begun" or "unknown".',
    checks: "JSON array of the checks: id, title, need, wanted, verdict, evidence, advice, and changedByPerson where it is not as the upgrade left it.",
    "report-path": "File on the runner with the report in Markdown."
  },
  async execute(inputs2, session) {
    const { knowledgeOf } = await __nccwpck_require__.e(/* import() */ 5364).then(__nccwpck_require__.bind(__nccwpck_require__, 75364));
    const { verifyServer } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(1748), __nccwpck_require__.e(9800), __nccwpck_require__.e(7963), __nccwpck_require__.e(4250), __nccwpck_require__.e(5951), __nccwpck_require__.e(480), __nccwpck_require__.e(3211), __nccwpck_require__.e(2568), __nccwpck_require__.e(2508), __nccwpck_require__.e(3780), __nccwpck_require__.e(7582), __nccwpck_require__.e(1159)]).then(__nccwpck_require__.bind(__nccwpck_require__, 41159));
    const { verificationResult } = await Promise.all(/* import() */[__nccwpck_require__.e(7963), __nccwpck_require__.e(8107)]).then(__nccwpck_require__.bind(__nccwpck_require__, 18107));
    const password = inputs2["sdk-password"];
    if (password !== void 0)
      session.log.mask(password);
    const verification = await verifyServer({
      host: session.host,
      knowledge: knowledgeOf(inputs2),
      choices: (workFolder) => ({
        ...(0,choice_inputs/* choicesOf */.c)(inputs2, workFolder),
        ...(0,omit_undefined/* omitUndefined */.O)({ settingDecisions: decisionsOf(inputs2) })
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

// EXTERNAL MODULE: ./lib/bundled/workflow/read-inputs.js
var read_inputs = __nccwpck_require__(68786);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./lib/bundled/workflow/code-link.js
var code_link = __nccwpck_require__(63312);
;// CONCATENATED MODULE: ./lib/bundled/workflow/refuse-inputs.js


const standardOutput = 1;
function refuseInputs(error, environment) {
  const message = `${error.message}
${error.advice}
${(0,code_link/* codeLink */.U1)(error.code, environment)}`;
  (0,external_node_fs_.writeSync)(standardOutput, `::error title=Wrong inputs::${escapeData(message)}
`);
  append(environment.GITHUB_OUTPUT, "changed=false\n");
  append(environment.GITHUB_STEP_SUMMARY, `### Wrong inputs

\`\`\`text
${message.replaceAll("`", "'")}
\`\`\`
`);
  process.exitCode = 1;
}
function append(file, text) {
  if (!file)
    return;
  try {
    (0,external_node_fs_.appendFileSync)(file, text, "utf8");
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    (0,external_node_fs_.writeSync)(standardOutput, `A file of the runner could not be written: ${escapeData(why)}
`);
  }
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

// EXTERNAL MODULE: ./lib/bundled/workflow/step-state.js
var step_state = __nccwpck_require__(7780);
;// CONCATENATED MODULE: ./lib/bundled/entry-points.js





















const actions = {
  upgrade: upgrade,
  inspect: inspect,
  "check-host": checkHost,
  "backup-pfdata": backupPfdata,
  "uninstall-phonefactor": uninstallPhonefactor,
  "install-mfa-server": installMfaServer,
  "install-web-service-sdk": installWebServiceSdk,
  "stage-installers": stageInstallers,
  "install-portal": installPortal,
  "install-mobile-app": installMobileApp,
  "merge-webconfig": mergeWebconfig,
  "make-rehearsal-server": makeRehearsalServer,
  "plan-fleet": planFleetAction,
  "read-settings": readSettings,
  "upgrade-report": upgradeReport,
  "verify-upgrade": verifyUpgrade,
  "restore-backup": restoreBackup
};
async function main(name) {
  const action = actions[name];
  try {
    const inputs = (0,read_inputs/* readInputs */.Ko)(action.inputs, process.env);
    const { runWithCompleteInputs } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(4942), __nccwpck_require__.e(1955), __nccwpck_require__.e(3838), __nccwpck_require__.e(7963), __nccwpck_require__.e(4749), __nccwpck_require__.e(2217)]).then(__nccwpck_require__.bind(__nccwpck_require__, 56502));
    await runWithCompleteInputs(action, inputs, process.env);
  } catch (error) {
    if (!(error instanceof user_error/* UserError */.y && error.code === "input-invalid"))
      throw error;
    refuseInputs(error, process.env);
  }
}
async function post(name) {
  const state = (0,step_state/* leftState */.B)(process.env);
  if (state === void 0)
    return;
  const { endOfStep } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(1748), __nccwpck_require__.e(9800), __nccwpck_require__.e(4942), __nccwpck_require__.e(1955), __nccwpck_require__.e(3838), __nccwpck_require__.e(7963), __nccwpck_require__.e(4250), __nccwpck_require__.e(5951), __nccwpck_require__.e(480), __nccwpck_require__.e(3211), __nccwpck_require__.e(4749), __nccwpck_require__.e(4244)]).then(__nccwpck_require__.bind(__nccwpck_require__, 64244));
  await endOfStep(actions[name], state, process.env);
}
async function cli(bundles) {
  const { runCommandLine } = await __nccwpck_require__.e(/* import() */ 3054).then(__nccwpck_require__.bind(__nccwpck_require__, 73054));
  await runCommandLine(process.argv.slice(2), actions, bundles);
}

var __webpack_exports__actions = __webpack_exports__.o1;
var __webpack_exports__cli = __webpack_exports__.xw;
var __webpack_exports__main = __webpack_exports__.iW;
var __webpack_exports__post = __webpack_exports__.bE;
export { __webpack_exports__actions as actions, __webpack_exports__cli as cli, __webpack_exports__main as main, __webpack_exports__post as post };
