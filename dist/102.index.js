export const id = 102;
export const ids = [102];
export const modules = {

40102:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  installMfaServer: () => (/* binding */ installMfaServer)
});
var _shared_choice_inputs_js_0 = __webpack_require__(69103);
var _shared_stage_action_js_1 = __webpack_require__(74298);


const installMfaServer = (0,_shared_stage_action_js_1/* .stageAction */ .R)({
  name: "install-mfa-server",
  stage: "install-mfa-server",
  title: "Install MFA Server",
  description: "Installs the Multi-Factor Authentication Server into the folder of the old agent, checks that the data file is still there, and asks a person to activate it.",
  branding: { icon: "download", color: "blue" },
  guide: [
    "The installation and document step I1. The folder is the one that the registry names (both views are read); afterwards the product must be there, in that folder, with its services running and the data file present.",
    "No silent switch of the setup program is published. With `setup-arguments` it runs unattended; without, the action stops with the instruction for a person and carries on when it is run again.",
    "Activation and replication group are done by a person. The action stops with the exact instruction; confirm with `completed-operator-steps: activate-server, confirm-replication-group` and run it again."
  ],
  inputs: {
    "setup-path": _shared_choice_inputs_js_0/* .choiceInputs */ .d["setup-path"],
    "setup-arguments": _shared_choice_inputs_js_0/* .choiceInputs */ .d["setup-arguments"],
    "setup-secrets": _shared_choice_inputs_js_0/* .choiceInputs */ .d["setup-secrets"],
    "setup-sha256": _shared_choice_inputs_js_0/* .choiceInputs */ .d["setup-sha256"],
    "expected-signer": _shared_choice_inputs_js_0/* .choiceInputs */ .d["expected-signer"],
    "do-not-reinstall": _shared_choice_inputs_js_0/* .choiceInputs */ .d["do-not-reinstall"],
    "target-version": _shared_choice_inputs_js_0/* .choiceInputs */ .d["target-version"],
    "accept-pending-restart": _shared_choice_inputs_js_0/* .choiceInputs */ .d["accept-pending-restart"],
    "backup-path": _shared_choice_inputs_js_0/* .choiceInputs */ .d["backup-path"],
    "from-other-server": _shared_choice_inputs_js_0/* .choiceInputs */ .d["from-other-server"]
  }
});


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
