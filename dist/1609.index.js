export const id = 1609;
export const ids = [1609];
export const modules = {

61609:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  mergeWebconfig: () => (/* binding */ mergeWebconfig)
});
var _base_json_js_7 = __webpack_require__(23868);
var _base_user_error_js_0 = __webpack_require__(83686);
var _host_windows_path_js_1 = __webpack_require__(85128);
var _workflow_action_js_8 = __webpack_require__(6576);
var _workflow_input_js_2 = __webpack_require__(12356);
var _shared_choice_inputs_js_3 = __webpack_require__(69103);
var _shared_decision_inputs_js_4 = __webpack_require__(80752);
var _shared_merge_outputs_js_5 = __webpack_require__(72623);
var _shared_stage_action_js_6 = __webpack_require__(74298);









const stage = (0,_shared_stage_action_js_6/* .stageAction */ .R)({
  name: "merge-webconfig",
  stage: "merge-webconfig",
  title: "Merge web.config",
  description: "Brings the old settings of User Portal and Mobile App Web Service into their new web.config without touching another byte, and corrects the address of the Web Service SDK.",
  branding: { icon: "git-merge", color: "blue" },
  guide: [
    "Document step I4.3. The old file comes from the backup set, the new one from IIS. Every difference that is not carried over is reported with both values.",
    "With `original` and `target` it merges these two files instead, of this product (`component`) or of any ASP.NET application, on any operating system. `carry`, `keep` and `report` then decide about single settings or whole sections; see docs/reference/web-config-merge.md."
  ],
  inputs: {
    "web-service-sdk-virtual-directory": _shared_choice_inputs_js_3/* .choiceInputs */ .d["web-service-sdk-virtual-directory"],
    "web-service-sdk-url": _shared_choice_inputs_js_3/* .choiceInputs */ .d["web-service-sdk-url"],
    "user-portal-virtual-directory": _shared_choice_inputs_js_3/* .choiceInputs */ .d["user-portal-virtual-directory"],
    "mobile-app-virtual-directory": _shared_choice_inputs_js_3/* .choiceInputs */ .d["mobile-app-virtual-directory"],
    "target-version": _shared_choice_inputs_js_3/* .choiceInputs */ .d["target-version"],
    "old-only": _shared_choice_inputs_js_3/* .choiceInputs */ .d["old-only"],
    "backup-path": _shared_choice_inputs_js_3/* .choiceInputs */ .d["backup-path"],
    "from-other-server": _shared_choice_inputs_js_3/* .choiceInputs */ .d["from-other-server"],
    ..._shared_decision_inputs_js_4/* .decisionInputs */ .yN,
    ..._shared_decision_inputs_js_4/* .mergeInput */ .H1
  },
  choices: (values) => (0,_base_json_js_7/* .omitUndefined */ .Oy)({ settingDecisions: (0,_shared_decision_inputs_js_4/* .decisionsOf */ .bB)(values), mergeAgain: (0,_shared_decision_inputs_js_4/* .mergeAgainOf */ .WS)(values) }),
  extraOutputs: _shared_merge_outputs_js_5/* .mergeOutputs */ .B,
  after: async (_inputs, session, _outcome, situation) => {
    const merges = Object.entries(situation?.pendingMerges ?? {}).map(([component, { record }]) => ({
      name: `merge-webconfig-${component}-differences.json`,
      record
    }));
    return { outputs: await (0,_shared_merge_outputs_js_5/* .mergeOutputValues */ .o)(merges, session), notes: [] };
  }
}), fileInputs = {
  original: (0,_workflow_input_js_2/* .optional */ .lq)(_workflow_input_js_2/* .runnerPath */ .Mf, {
    description: "File with the old values, where files are given. A Windows path is one on the server, any other one on the runner."
  }),
  target: (0,_workflow_input_js_2/* .optional */ .lq)(_workflow_input_js_2/* .runnerPath */ .Mf, {
    description: "File into which they go; its bytes outside of the edits do not change."
  }),
  pristine: (0,_workflow_input_js_2/* .optional */ .lq)(_workflow_input_js_2/* .runnerPath */ .Mf, {
    description: "The old file as its version installed it: then only what somebody changed is carried, and conflicts are found."
  }),
  output: (0,_workflow_input_js_2/* .optional */ .lq)(_workflow_input_js_2/* .runnerPath */ .Mf, { description: "Where the merged file is written. By default in place of the target." }),
  component: (0,_workflow_input_js_2/* .optional */ .lq)((0,_workflow_input_js_2/* .choice */ .Yq)(["user-portal", "mobile-app"]), {
    description: "Applies the rules of this component to the given files. Without it the rules for any ASP.NET application apply."
  })
}, inputs = { ...stage.inputs, ...fileInputs }, givenFiles = ({ original, target }) => original !== void 0 || target !== void 0;
const mergeWebconfig = (0,_workflow_action_js_8/* .defineAction */ .Q)({
  ...stage,
  inputs,
  outputs: stage.outputs,
  readsServer: (values) => !givenFiles(values) || (0,_host_windows_path_js_1/* .isWindowsPath */ .NU)(values.original ?? ""),
  execute: (values, session) => givenFiles(values) ? mergeFiles(values, session) : stage.execute(values, session)
});
async function mergeFiles(values, session) {
  const { original, target, pristine, output, mode } = values;
  if (original === void 0 || target === void 0)
    throw halfGiven();
  const paths = [original, target, pristine ?? original, output ?? target], onServer = (0,_host_windows_path_js_1/* .isWindowsPath */ .NU)(original);
  if (paths.some((path) => (0,_host_windows_path_js_1/* .isWindowsPath */ .NU)(path) !== onServer))
    throw mixedPaths();
  const { givenRules, mergeGivenFiles } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1748), __webpack_require__.e(9800), __webpack_require__.e(5105), __webpack_require__.e(6459), __webpack_require__.e(1074), __webpack_require__.e(8944), __webpack_require__.e(4211), __webpack_require__.e(6971)]).then(__webpack_require__.bind(__webpack_require__, 16562));
  return mergeGivenFiles({
    paths: { original, target, ...pristine === void 0 ? {} : { pristine }, output: output ?? target },
    ...onServer ? { files: session.host.files } : {},
    rules: givenRules(values, (0,_shared_decision_inputs_js_4/* .decisionsOf */ .bB)(values)),
    mode,
    requireApproval: values["require-approval"],
    approvedPlan: values["approved-plan"],
    approvedPlanFile: values["approved-plan-file"]
  }, session);
}
function halfGiven() {
  return new _base_user_error_js_0/* .UserError */ .y("merge-files-incomplete", 'Of the two files "original" and "target" only one was given.', "Give both, or none of them to merge what the backup set and IIS have.");
}
function mixedPaths() {
  return new _base_user_error_js_0/* .UserError */ .y("merge-files-mixed", "Some of the files are given by a Windows path on the server and some by a path on the runner.", "Give all of them in the same way.");
}


}),

69103:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ choicesOf),
  d: () => (/* binding */ choiceInputs)
});
var _base_json_js_4 = __webpack_require__(23868);
var _base_schema_js_0 = __webpack_require__(94517);
var _product_names_js_1 = __webpack_require__(31484);
var _workflow_input_js_2 = __webpack_require__(12356);
var _input_classes_js_3 = __webpack_require__(88881);





const setupArguments = {
  allowed: "any text without a password, key or token in it: those are given as setup-secrets",
  type: _workflow_input_js_2/* .text */ .Qq.type,
  isSecret: !0,
  schema: _base_schema_js_0/* .string */ .Yj()
}, componentWords = (0,_workflow_input_js_2/* .list */ .p_)([..._product_names_js_1/* .webComponentNames */ .KW, "none"]), componentsOrNone = {
  ...componentWords,
  allowed: `${(0,_workflow_input_js_2/* .list */ .p_)(_product_names_js_1/* .webComponentNames */ .KW).allowed}; or "none" alone`,
  schema: _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .check */ .z6((given) => !/[,\n]/.test(given.trim()) || !/\bnone\b/.test(given)), componentWords.schema)
}, assignment = /^([A-Z_][A-Z0-9_.]{0,70})=(.+)$/;
function isOneValue(value) {
  return !/["\u0000-\u001f\u007f]|\\$|\[[^\]]*\]/.test(value) && value.isWellFormed();
}
const setupSecrets = {
  allowed: "lines of the form NAME=value: a public property of Windows Installer, once each, and a value without quotes, parts in square brackets and a backslash at its end",
  type: _workflow_input_js_2/* .lines */ .Mn.type,
  isSecret: !0,
  schema: _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .transform */ .pd(_workflow_input_js_2/* .linesOf */ .Dx), _base_schema_js_0/* .array */ .YO(_base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .regex */ .yG(assignment), _base_schema_js_0/* .transform */ .pd((line) => {
    const [, name = "", value = ""] = assignment.exec(line) ?? [];
    return [name, value];
  }))), _base_schema_js_0/* .check */ .z6((all) => all.every(([, value]) => isOneValue(value))), _base_schema_js_0/* .check */ .z6((all) => new Set(all.map(([name]) => name)).size === all.length), _base_schema_js_0/* .readonly */ .tB())
}, webAddress = {
  ...(0,_workflow_input_js_2/* .matching */ .wC)(/^https?:\/\/[^\s"<>@?#]+$/, "an address beginning with http:// or https://, without a name and password, a query or a fragment in it"),
  isSecret: !0
};
function isVirtualDirectory(name) {
  return /^(?![. ]+$)[\p{L}\p{N}._~!$'()@,=-](?:[\p{L}\p{N}._~!$'()@,= -]*[\p{L}\p{N}_~!$'()@,=-])?$/u.test(name);
}
const virtualDirectory = {
  allowed: `"keep" (the old name), "new" (the product's new default name), in any letter case, or a name of letters, digits and ._~!$'()@,=-`,
  type: _workflow_input_js_2/* .text */ .Qq.type,
  schema: _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .transform */ .pd((name) => /^(keep|new)$/i.test(name) ? name.toLowerCase() : name), _base_schema_js_0/* .check */ .z6((name) => name === "keep" || name === "new" || isVirtualDirectory(name)))
}, virtualDirectoryOf = (what, oldName, newName, consequence) => (0,_workflow_input_js_2/* .withDefault */ .IQ)(virtualDirectory, "keep", {
  description: `Virtual directory of the ${what}. The default name was ${oldName} and is now ${newName}. ${consequence}`
});
const choiceInputs = {
  "backup-path": (0,_workflow_input_js_2/* .optional */ .lq)(_workflow_input_js_2/* .serverPath */ .Hl, {
    description: "Folder in which a backup set of this server is now, where it was moved or the journal of this server does not know it. By default the sets in the journal, newest first."
  }),
  "from-other-server": (0,_workflow_input_js_2/* .withDefault */ .IQ)(_workflow_input_js_2/* .yesOrNo */ .GX, "false", {
    description: '"true" takes backup sets of a server with another name, for example after the machine was renamed. Without it such a set is refused.'
  }),
  "backup-destination": (0,_workflow_input_js_2/* .optional */ .lq)(_workflow_input_js_2/* .serverPath */ .Hl, {
    description: 'Folder or share for backup sets. By default the folder "backups" in the work folder.'
  }),
  "setup-path": (0,_workflow_input_js_2/* .optional */ .lq)(_workflow_input_js_2/* .serverPath */ .Hl, {
    description: "Path of MultiFactorAuthenticationServerSetup.exe as the server sees it."
  }),
  "setup-arguments": (0,_workflow_input_js_2/* .optional */ .lq)(setupArguments, {
    description: 'Arguments that make the setup program silent. None are published: without this input the run stops for a person who runs the wizard, and carries on from there. Arguments that do not silence it end in the same step, under the same approval. "wizard" takes the place of arguments that were approved.'
  }),
  "setup-secrets": (0,_workflow_input_js_2/* .optional */ .lq)(setupSecrets, {
    description: "Secret properties for the setup program, one a line as NAME=value, from a secret of GitHub: they are added to setup-arguments when it is run. The plan has their names; no plan, journal, log or report has a value, so each run that may run the setup program needs them."
  }),
  "setup-sha256": (0,_workflow_input_js_2/* .optional */ .lq)((0,_workflow_input_js_2/* .matching */ .wC)(/^[0-9a-fA-F]{64}$/, "64 hexadecimal digits"), {
    description: "SHA-256 that the setup program must have."
  }),
  "expected-signer": (0,_workflow_input_js_2/* .optional */ .lq)(_workflow_input_js_2/* .lines */ .Mn, {
    description: "Organizations, one a line, one of which has to have signed the setup program and the packages. By default the vendor: Microsoft Corporation, and PhoneFactor, Inc. for early versions."
  }),
  "package-sha256": (0,_workflow_input_js_2/* .optional */ .lq)((0,_workflow_input_js_2/* .matchingList */ .Op)(/^[0-9a-fA-F]{64}$/, "64 hexadecimal digits each"), {
    description: "SHA-256 of packages of the web components that are accepted with any signature or none, for servers on which it cannot be judged. May be given after the approval."
  }),
  "accept-pending-restart": (0,_workflow_input_js_2/* .withDefault */ .IQ)(_workflow_input_js_2/* .yesOrNo */ .GX, "false", {
    description: '"true" continues although Windows waits for a restart, or replaces files of Windows or of the product only at the next one. It is better to restart the server first. May be given after the approval.'
  }),
  "package-folder": (0,_workflow_input_js_2/* .optional */ .lq)(_workflow_input_js_2/* .serverPath */ .Hl, {
    description: "Folder or share with the packages of the web components. By default the install folder of the MFA Server; needed on a separate web server."
  }),
  "target-version": (0,_workflow_input_js_2/* .optional */ .lq)((0,_workflow_input_js_2/* .matching */ .wC)(/^\d+(\.\d+){1,3}$/, "a version such as 8.0.2"), {
    description: "Version of the MFA Server that is being installed, where the setup program does not show it. From 8.0 on there is no Mobile App Web Service."
  }),
  "user-portal-virtual-directory": virtualDirectoryOf("User Portal", "PhoneFactor", "MultiFactorAuth", "With another name users need the new address."),
  "mobile-app-virtual-directory": virtualDirectoryOf("Mobile App Web Service", "PhoneFactorPhoneAppWebService", "MultiFactorAuthMobileAppWebService", "The address is stored in the apps of the users: do not change it."),
  "web-service-sdk-virtual-directory": virtualDirectoryOf("Web Service SDK", "PhoneFactorWebServiceSdk", "MultiFactorAuthWebServiceSdk", "The address in User Portal and mobile app is corrected; other clients are yours to change. On a web server, give what was chosen on the MFA Server."),
  "application-pool": (0,_workflow_input_js_2/* .optional */ .lq)(_workflow_input_js_2/* .text */ .Qq, {
    description: "Application pool with .NET CLR version v4.0 for the new web components. By default the old one if it fits, else a new one."
  }),
  "web-service-sdk-url": (0,_workflow_input_js_2/* .optional */ .lq)(webAddress, {
    description: "Address of the Web Service SDK for User Portal and mobile app, in place of the corrected old one."
  }),
  "do-not-reinstall": (0,_workflow_input_js_2/* .optional */ .lq)(componentsOrNone, {
    description: 'Web components that are removed and not installed again, for example where only the server is upgraded for a migration to the cloud. The journal remembers it for later runs; "none" takes it back.'
  }),
  "public-address": (0,_workflow_input_js_2/* .optional */ .lq)((0,_workflow_input_js_2/* .matching */ .wC)(/^https?:\/\/[^\s/"<>]+\/?$/, "an address such as https://mfa.contoso.com"), {
    description: "Address under which users reach the User Portal, without the virtual directory. For the text for users and the setting of the console, where IIS does not show it in one host name."
  }),
  "old-only": (0,_workflow_input_js_2/* .withDefault */ .IQ)((0,_workflow_input_js_2/* .choice */ .Yq)(["carry", "report"]), "carry", {
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
    ...(0,_base_json_js_4/* .omitUndefined */ .Oy)({
      setup: setupPath === void 0 ? void 0 : {
        path: setupPath,
        ...(0,_base_json_js_4/* .omitUndefined */ .Oy)({
          arguments: switchesOf(inputs["setup-arguments"]),
          secretProperties: inputs["setup-secrets"]?.map(([name]) => name).sort(),
          sha256: inputs["setup-sha256"]
        })
      },
      packageTrust: packageTrustOf(inputs),
      acceptPendingRestart: inputs["accept-pending-restart"] === !0 ? !0 : void 0,
      packageFolder: inputs["package-folder"],
      targetVersion: inputs["target-version"],
      applicationPool: inputs["application-pool"],
      webServiceSdkUrl: inputs["web-service-sdk-url"],
      publicAddress: inputs["public-address"],
      doNotReinstall: inputs["do-not-reinstall"] && _product_names_js_1/* .webComponentNames */ .KW.filter((one) => inputs["do-not-reinstall"]?.includes(one))
    })
  };
}
function switchesOf(text2) {
  return text2 === _input_classes_js_3/* .wizardWord */ .eX ? void 0 : text2;
}
function packageTrustOf(inputs) {
  const [signers, hashes] = [inputs["expected-signer"], inputs["package-sha256"]];
  if (!(signers === void 0 && hashes === void 0))
    return (0,_base_json_js_4/* .omitUndefined */ .Oy)({ signers, sha256: hashes?.map((hash) => hash.toLowerCase()) });
}
function virtualDirectoryChoice(name) {
  return name === void 0 || name === "keep" ? { name: "keep" } : name === "new" ? { name: "new" } : { name: "custom", virtualDirectory: name };
}


}),

80752:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H1: () => (/* binding */ mergeInput),
  WS: () => (/* binding */ mergeAgainOf),
  bB: () => (/* binding */ decisionsOf),
  yN: () => (/* binding */ decisionInputs)
});
var _base_user_error_js_0 = __webpack_require__(83686);
var _workflow_input_js_1 = __webpack_require__(12356);


const patterns = "Patterns such as appSettings/Smtp* or system.web/pages/@theme, one a line; the longest that fits decides.";
const decisionInputs = {
  carry: (0,_workflow_input_js_1/* .optional */ .lq)(_workflow_input_js_1/* .lines */ .Mn, { description: `Settings of web.config for which the old value is taken. ${patterns}` }),
  keep: (0,_workflow_input_js_1/* .optional */ .lq)(_workflow_input_js_1/* .lines */ .Mn, { description: `Settings of web.config for which the new value stays. ${patterns}` }),
  report: (0,_workflow_input_js_1/* .optional */ .lq)(_workflow_input_js_1/* .lines */ .Mn, { description: `Settings of web.config that are only reported. ${patterns}` })
}, mergeInput = {
  merge: (0,_workflow_input_js_1/* .withDefault */ .IQ)((0,_workflow_input_js_1/* .choice */ .Yq)(["once", "again"]), "once", {
    description: '"again" merges a web.config once more that a person changed after its merge. "once" leaves it as it is and reports which settings a merge would write.'
  })
};
function mergeAgainOf({ merge }) {
  return merge === "again" ? !0 : void 0;
}
function decisionsOf({ carry, keep, report }) {
  if (carry === void 0 && keep === void 0 && report === void 0)
    return;
  const decisions = { carry: carry ?? [], keep: keep ?? [], report: report ?? [] }, given = Object.values(decisions).flatMap((patterns2) => [...new Set(patterns2)]), twice = given.find((pattern, index) => given.indexOf(pattern) !== index);
  if (twice === void 0)
    return decisions;
  throw new _base_user_error_js_0/* .UserError */ .y("input-invalid", `The pattern ${twice} is in more than one of the inputs carry, keep and report.`, "Give it in one of them. Nothing was touched.");
}


}),

88881:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Zc: () => (/* binding */ isSettable),
  ap: () => (/* binding */ isLateValue),
  eX: () => (/* binding */ wizardWord),
  jp: () => (/* binding */ inputClasses),
  t8: () => (/* binding */ isKept),
  u6: () => (/* binding */ inputClassOf)
});
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
  // Older name of backup-destination and package-destination, in settings files.
  destination: "identity",
  "do-not-reinstall": "identity",
  "keep-backups": "identity",
  merge: "identity",
  "mobile-app-virtual-directory": "identity",
  "old-installers": "identity",
  "old-only": "identity",
  original: "identity",
  output: "identity",
  "package-destination": "identity",
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
  // What an installer does is the same.
  "installer-run": "free",
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
], ofOneRun = ["completed-operator-steps", "when-records-differ"];
function isKept(action, input) {
  return ofOneRun.includes(input) ? !1 : keptOfFree.includes(input) || keptOfFree.includes(`${action}/${input}`) || ["identity", "late", "place"].includes(inputClassOf(action, input) ?? "free");
}
const placesOfServer = ["server", "server-share", "installer-run"];
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


}),

72623:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ mergeOutputs),
  o: () => (/* binding */ mergeOutputValues)
});
var _workflow_input_js_0 = __webpack_require__(12356);

const mergeOutputs = {
  carried: (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .anyNumber */ .iG, "Number of settings whose old value was or will be taken."),
  kept: (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .anyNumber */ .iG, "Number of those that stay as the new file has them."),
  conflicts: (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .anyNumber */ .iG, "Number of those that a person has to decide."),
  "differences-path": (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .lines */ .Mn, "File on the runner with the record of the merge, one line for each merged component.")
};
async function mergeOutputValues(merges, session) {
  const outcomes = merges.flatMap(({ record }) => record.outcomes), count = (...counted) => String(outcomes.filter(({ outcome }) => counted.includes(outcome)).length), paths = [];
  for (const { name, record } of merges)
    paths.push(await session.writeTemporaryFile(name, record));
  return {
    carried: count("carried", "corrected"),
    kept: count("kept", "same"),
    conflicts: count("conflict"),
    "differences-path": paths.join(`
`)
  };
}


}),

74298:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ stageAction)
});

var action = __webpack_require__(6576);
var knowledge_inputs = __webpack_require__(23800);
var run_inputs = __webpack_require__(69475);
;// CONCATENATED MODULE: ./lib/bundled/actions/shared/stage-inputs.js


const stageInputs = { ...run_inputs/* runInputs */.H, ...knowledge_inputs/* knowledgeInputs */.q };

var stage_outputs = __webpack_require__(72057);
;// CONCATENATED MODULE: ./lib/bundled/actions/shared/stage-action.js



function stageAction(definition) {
  const { stage, inputs: ownInputs, choices, uploadMinutes, extraOutputs = {}, before, after, ...about } = definition;
  return (0,action/* defineAction */.Q)({
    ...about,
    changesServer: !0,
    inputs: { ...ownInputs, ...stageInputs },
    outputs: { ...stage_outputs/* stageOutputs */.T, ...extraOutputs },
    async execute(values, session) {
      const inputs = values;
      await before?.(inputs, session);
      const { runStage, withAftermath } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1748), __webpack_require__.e(9800), __webpack_require__.e(5105), __webpack_require__.e(6459), __webpack_require__.e(1074), __webpack_require__.e(4394), __webpack_require__.e(3229), __webpack_require__.e(5665), __webpack_require__.e(9602), __webpack_require__.e(0), __webpack_require__.e(4211), __webpack_require__.e(8178), __webpack_require__.e(3506)]).then(__webpack_require__.bind(__webpack_require__, 33506)), limit = uploadMinutes && { uploadTimeLimitSeconds: uploadMinutes(inputs) * 60 }, own = { choices: choices?.(inputs) ?? {}, ...limit }, { outcome, result, situation } = await runStage(stage, inputs, session, own), all = withEmptyOutputs(result, extraOutputs);
      return after === void 0 ? all : withAftermath(all, session, () => after(inputs, session, outcome, situation));
    }
  });
}
function withEmptyOutputs(result, extra) {
  const empty = Object.fromEntries(Object.keys(extra).map((name) => [name, ""]));
  return { ...result, outputs: { ...empty, ...result.outputs } };
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


})

};
