export const id = 1451;
export const ids = [1451,724,4076,4383,5347,8600,4187];
export const modules = {

41451:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  actions: () => (/* binding */ actions)
});
var _backup_pfdata_js_0 = __webpack_require__(55347);
var _check_host_js_1 = __webpack_require__(4383);
var _inspect_js_2 = __webpack_require__(14076);
var _install_mfa_server_js_3 = __webpack_require__(40102);
var _install_mobile_app_js_4 = __webpack_require__(87764);
var _install_portal_js_5 = __webpack_require__(59398);
var _install_web_service_sdk_js_6 = __webpack_require__(56715);
var _make_rehearsal_server_js_7 = __webpack_require__(28932);
var _merge_webconfig_js_8 = __webpack_require__(61609);
var _plan_fleet_js_9 = __webpack_require__(76620);
var _read_settings_js_10 = __webpack_require__(62934);
var _restore_backup_js_11 = __webpack_require__(64501);
var _stage_installers_js_12 = __webpack_require__(40066);
var _uninstall_phonefactor_js_13 = __webpack_require__(88600);
var _upgrade_js_14 = __webpack_require__(40724);
var _upgrade_report_js_15 = __webpack_require__(4187);
var _verify_upgrade_js_16 = __webpack_require__(79849);

















const actions = {
  upgrade: _upgrade_js_14.upgrade,
  inspect: _inspect_js_2.inspect,
  "check-host": _check_host_js_1.checkHost,
  "backup-pfdata": _backup_pfdata_js_0.backupPfdata,
  "uninstall-phonefactor": _uninstall_phonefactor_js_13.uninstallPhonefactor,
  "install-mfa-server": _install_mfa_server_js_3.installMfaServer,
  "install-web-service-sdk": _install_web_service_sdk_js_6.installWebServiceSdk,
  "stage-installers": _stage_installers_js_12.stageInstallers,
  "install-portal": _install_portal_js_5.installPortal,
  "install-mobile-app": _install_mobile_app_js_4.installMobileApp,
  "merge-webconfig": _merge_webconfig_js_8.mergeWebconfig,
  "make-rehearsal-server": _make_rehearsal_server_js_7.makeRehearsalServer,
  "plan-fleet": _plan_fleet_js_9.planFleetAction,
  "read-settings": _read_settings_js_10.readSettings,
  "upgrade-report": _upgrade_report_js_15.upgradeReport,
  "verify-upgrade": _verify_upgrade_js_16.verifyUpgrade,
  "restore-backup": _restore_backup_js_11.restoreBackup
};


}),

55347:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  backupPfdata: () => (/* binding */ backupPfdata)
});
var _base_json_js_4 = __webpack_require__(23868);
var _workflow_input_js_0 = __webpack_require__(12356);
var _shared_backup_inputs_js_1 = __webpack_require__(58092);
var _shared_choice_inputs_js_2 = __webpack_require__(69103);
var _shared_stage_action_js_3 = __webpack_require__(79353);





const inputs = {
  destination: (0,_workflow_input_js_0/* .optional */ .lq)(_workflow_input_js_0/* .serverPath */ .Hl, {
    description: 'Folder or share for the set. By default the folder "backups" in the work folder.'
  }),
  keep: _shared_backup_inputs_js_1/* .keptSets */ .WA,
  "backup-path": _shared_choice_inputs_js_2/* .choiceInputs */ .d["backup-path"],
  "from-other-server": _shared_choice_inputs_js_2/* .choiceInputs */ .d["from-other-server"],
  ..._shared_backup_inputs_js_1/* .backupInputs */ .Ct
};
const backupPfdata = (0,_shared_stage_action_js_3/* .stageAction */ .R)({
  name: "backup-pfdata",
  stage: "backup-pfdata",
  title: "Back up PhoneFactor",
  description: "Backs up data folder, registry key, web.config files, custom themes and IIS settings of every PhoneFactor component into one verified set.",
  branding: { icon: "archive", color: "green" },
  guide: [
    "Document steps U1, U2.1, U2.2 and U3.1. The services are stopped while it copies and started again afterwards. The set is a folder of plain files with `manifest.json` and `SHA256SUMS`; it gets its name only when every byte was read back and compared.",
    'Where the run has artifacts, the set is packed into one file, encrypted for `recipients` in the age format and uploaded; the stock `age` program opens it. The private key is never needed here. Without recipients nothing leaves the server, unless `allow-unencrypted` is "true".'
  ],
  inputs,
  choices: (values) => (0,_base_json_js_4/* .omitUndefined */ .O)({
    backupDestination: values.destination,
    keepBackups: values.keep,
    oldInstallers: values["old-installers"],
    upload: (0,_shared_backup_inputs_js_1/* .plannedUpload */ .Gw)(values)
  }),
  uploadMinutes: (values) => values["upload-time-limit"],
  extraOutputs: _shared_backup_inputs_js_1/* .uploadOutputs */ .gQ,
  before: (values, session) => (0,_shared_backup_inputs_js_1/* .requireUploadable */ .VO)(values, session),
  /** What is uploaded is the newest set, whether this run made it or found that nothing changed since. */
  async after(values, session, outcome) {
    return (0,_shared_backup_inputs_js_1/* .uploadAftermath */ .KG)(values, session, outcome);
  }
});


}),

4383:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  checkHost: () => (/* binding */ checkHost),
  hostCheckInputs: () => (/* binding */ hostCheckInputs)
});
var _stages_check_host_verdicts_js_4 = __webpack_require__(14338);
var _workflow_action_js_3 = __webpack_require__(6576);
var _workflow_input_js_0 = __webpack_require__(12356);
var _shared_knowledge_inputs_js_1 = __webpack_require__(23800);
var _shared_run_inputs_js_2 = __webpack_require__(69475);





const hostCheckInputs = {
  sandbox: (0,_workflow_input_js_0/* .withDefault */ .IQ)(_workflow_input_js_0/* .yesOrNo */ .GX, "false", { description: "Whether it may write in a place of its own." }),
  service: (0,_workflow_input_js_0/* .optional */ .lq)(_workflow_input_js_0/* .text */ .Qq, { description: "Service that it may stop and start, for example Spooler. Needs sandbox." }),
  record: (0,_workflow_input_js_0/* .withDefault */ .IQ)(_workflow_input_js_0/* .yesOrNo */ .GX, "false", {
    description: "Whether to store what each program answered, to attach to a bug report. What may be secret is hidden."
  }),
  "fail-on-failed-check": (0,_workflow_input_js_0/* .withDefault */ .IQ)(_workflow_input_js_0/* .yesOrNo */ .GX, "true", { description: "Whether a failed check fails the step." }),
  ..._shared_run_inputs_js_2/* .placeInputs */ .v,
  "release-lock": _shared_run_inputs_js_2/* .runInputs */ .H["release-lock"],
  "service-time-limit": _shared_run_inputs_js_2/* .runInputs */ .H["service-time-limit"],
  ..._shared_knowledge_inputs_js_1/* .knowledgeInputs */ .q
};
const checkHost = (0,_workflow_action_js_3/* .defineAction */ .Q)({
  name: "check-host",
  title: "Check the host",
  description: "Proves the suite on the very server, days before the window: each part is proven here, failed, or could not be tried.",
  branding: { icon: "activity", color: "gray-dark" },
  guide: [
    "It only looks, unless `sandbox: true` lets it write in a place of its own. All that it makes is taken away, also what a check left that was cut off; the verdict stays in the work folder. See [check the host first](../../docs/how-to/check-the-host-first.md)."
  ],
  inputs: hostCheckInputs,
  outputs: {
    changed: (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .yesOrNo */ .GX, 'Always "false".'),
    verdict: (0,_workflow_input_js_0/* .output */ .CG)((0,_workflow_input_js_0/* .choice */ .Yq)(_stages_check_host_verdicts_js_4/* .hostVerdicts */ .H), '"proven-here", "failed" or "could-not-be-tried", of all parts together.'),
    adapters: (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "JSON object: the verdict of each part by its name."),
    "check-path": (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "File on the runner with the verdict of each part and its evidence."),
    "recording-path": (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "With record: file on the runner with what each program answered."),
    "report-path": (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "File on the runner with the report in Markdown.")
  },
  async execute(inputs, session) {
    const { runHostCheck } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1748), __webpack_require__.e(9800), __webpack_require__.e(6780), __webpack_require__.e(5105), __webpack_require__.e(46), __webpack_require__.e(7789), __webpack_require__.e(8543), __webpack_require__.e(3495), __webpack_require__.e(7746)]).then(__webpack_require__.bind(__webpack_require__, 69288));
    return runHostCheck(inputs, session);
  }
});


}),

14076:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  inspect: () => (/* binding */ inspect)
});
var _stages_check_host_verdicts_js_4 = __webpack_require__(14338);
var _workflow_action_js_3 = __webpack_require__(6576);
var _workflow_input_js_0 = __webpack_require__(12356);
var _shared_knowledge_inputs_js_1 = __webpack_require__(23800);
var _shared_run_inputs_js_2 = __webpack_require__(69475);





const inspect = (0,_workflow_action_js_3/* .defineAction */ .Q)({
  name: "inspect",
  title: "Inspect a server",
  description: "Reads a server and changes nothing: components, versions, paths, data file, IIS, prerequisites and what would block the upgrade, as a JSON inventory.",
  branding: { icon: "search", color: "gray-dark" },
  guide: ["The inventory contains no secrets. A rehearsal server can be made of it, on any machine."],
  inputs: {
    ..._shared_run_inputs_js_2/* .placeInputs */ .v,
    "check-host": (0,_workflow_input_js_0/* .withDefault */ .IQ)(_workflow_input_js_0/* .yesOrNo */ .GX, "false", {
      description: "Whether to prove the suite on this server as well, as the action check-host does without its sandbox. A failed check fails the step."
    }),
    "service-time-limit": _shared_run_inputs_js_2/* .runInputs */ .H["service-time-limit"],
    ..._shared_knowledge_inputs_js_1/* .knowledgeInputs */ .q
  },
  outputs: {
    changed: (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .yesOrNo */ .GX, 'Always "false".'),
    "inventory-path": (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "File on the runner with the inventory (docs/reference/inventory.schema.json)."),
    components: (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "JSON array of the components found: component, generation, version."),
    blockers: (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "JSON array of what would stop the upgrade of this server."),
    warnings: (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "JSON array of what a person should know."),
    "reboot-required": (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .yesOrNo */ .GX, '"true" when a restart of Windows is pending.'),
    "report-path": (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "File on the runner with the report in Markdown."),
    "host-verdict": (0,_workflow_input_js_0/* .output */ .CG)((0,_workflow_input_js_0/* .choice */ .Yq)(_stages_check_host_verdicts_js_4/* .hostVerdicts */ .H), 'With check-host: "proven-here", "failed" or "could-not-be-tried".'),
    "check-path": (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "With check-host: file on the runner with the verdict of each part and its evidence.")
  },
  async execute(inputs, session) {
    const { runInspection } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1748), __webpack_require__.e(9800), __webpack_require__.e(5105), __webpack_require__.e(46), __webpack_require__.e(7789), __webpack_require__.e(8543), __webpack_require__.e(3211), __webpack_require__.e(2568), __webpack_require__.e(3047), __webpack_require__.e(9959)]).then(__webpack_require__.bind(__webpack_require__, 8096));
    const inspected = await runInspection(inputs, session);
    if (!inputs["check-host"])
      return inspected;
    const { withHostCheck } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1748), __webpack_require__.e(9800), __webpack_require__.e(6780), __webpack_require__.e(5105), __webpack_require__.e(46), __webpack_require__.e(7789), __webpack_require__.e(8543), __webpack_require__.e(3495), __webpack_require__.e(7746)]).then(__webpack_require__.bind(__webpack_require__, 69288));
    return withHostCheck(inspected, inputs, session);
  }
});


}),

40102:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  installMfaServer: () => (/* binding */ installMfaServer)
});
var _shared_choice_inputs_js_0 = __webpack_require__(69103);
var _shared_stage_action_js_1 = __webpack_require__(79353);


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

87764:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  installMobileApp: () => (/* binding */ installMobileApp)
});
var _shared_choice_inputs_js_0 = __webpack_require__(69103);
var _shared_stage_action_js_1 = __webpack_require__(79353);


const installMobileApp = (0,_shared_stage_action_js_1/* .stageAction */ .R)({
  name: "install-mobile-app",
  stage: "install-mobile-app",
  title: "Install the Mobile App Web Service",
  description: "Installs the new Mobile App Web Service where the old one was, for targets before 8.0; for later ones it explains why it is left out.",
  branding: { icon: "smartphone", color: "blue" },
  guide: [
    "Document step I4.2. MFA Server 8.0 and later have no Mobile App Web Service: the action then changes nothing and reports that."
  ],
  inputs: {
    "mobile-app-virtual-directory": _shared_choice_inputs_js_0/* .choiceInputs */ .d["mobile-app-virtual-directory"],
    "do-not-reinstall": _shared_choice_inputs_js_0/* .choiceInputs */ .d["do-not-reinstall"],
    "target-version": _shared_choice_inputs_js_0/* .choiceInputs */ .d["target-version"],
    "application-pool": _shared_choice_inputs_js_0/* .choiceInputs */ .d["application-pool"],
    "package-folder": _shared_choice_inputs_js_0/* .choiceInputs */ .d["package-folder"],
    "expected-signer": _shared_choice_inputs_js_0/* .choiceInputs */ .d["expected-signer"],
    "package-sha256": _shared_choice_inputs_js_0/* .choiceInputs */ .d["package-sha256"],
    "accept-pending-restart": _shared_choice_inputs_js_0/* .choiceInputs */ .d["accept-pending-restart"],
    "backup-path": _shared_choice_inputs_js_0/* .choiceInputs */ .d["backup-path"],
    "from-other-server": _shared_choice_inputs_js_0/* .choiceInputs */ .d["from-other-server"]
  }
});


}),

59398:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  installPortal: () => (/* binding */ installPortal)
});
var _shared_choice_inputs_js_0 = __webpack_require__(69103);
var _shared_stage_action_js_1 = __webpack_require__(79353);


const installPortal = (0,_shared_stage_action_js_1/* .stageAction */ .R)({
  name: "install-portal",
  stage: "install-portal",
  title: "Install the User Portal",
  description: "Installs the new User Portal where the old one was, under its old or its new virtual directory, and puts custom themes back.",
  branding: { icon: "monitor", color: "blue" },
  guide: [
    "Document steps I3 and I4.2. On the MFA Server the package comes from its install folder, on a separate web server from `package-folder`. The package has to fit the processor type of Windows and to declare the properties for site, virtual directory and pool.",
    "With another name than before, a person has to set the User Portal URL in the console and to inform the users; the action gives the exact instruction."
  ],
  inputs: {
    "user-portal-virtual-directory": _shared_choice_inputs_js_0/* .choiceInputs */ .d["user-portal-virtual-directory"],
    "application-pool": _shared_choice_inputs_js_0/* .choiceInputs */ .d["application-pool"],
    "do-not-reinstall": _shared_choice_inputs_js_0/* .choiceInputs */ .d["do-not-reinstall"],
    "package-folder": _shared_choice_inputs_js_0/* .choiceInputs */ .d["package-folder"],
    "expected-signer": _shared_choice_inputs_js_0/* .choiceInputs */ .d["expected-signer"],
    "package-sha256": _shared_choice_inputs_js_0/* .choiceInputs */ .d["package-sha256"],
    "accept-pending-restart": _shared_choice_inputs_js_0/* .choiceInputs */ .d["accept-pending-restart"],
    "backup-path": _shared_choice_inputs_js_0/* .choiceInputs */ .d["backup-path"],
    "from-other-server": _shared_choice_inputs_js_0/* .choiceInputs */ .d["from-other-server"]
  }
});


}),

56715:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  installWebServiceSdk: () => (/* binding */ installWebServiceSdk)
});
var _shared_choice_inputs_js_0 = __webpack_require__(69103);
var _shared_stage_action_js_1 = __webpack_require__(79353);


const installWebServiceSdk = (0,_shared_stage_action_js_1/* .stageAction */ .R)({
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
    "web-service-sdk-virtual-directory": _shared_choice_inputs_js_0/* .choiceInputs */ .d["web-service-sdk-virtual-directory"],
    "application-pool": _shared_choice_inputs_js_0/* .choiceInputs */ .d["application-pool"],
    "do-not-reinstall": _shared_choice_inputs_js_0/* .choiceInputs */ .d["do-not-reinstall"],
    "package-folder": _shared_choice_inputs_js_0/* .choiceInputs */ .d["package-folder"],
    "expected-signer": _shared_choice_inputs_js_0/* .choiceInputs */ .d["expected-signer"],
    "package-sha256": _shared_choice_inputs_js_0/* .choiceInputs */ .d["package-sha256"],
    "accept-pending-restart": _shared_choice_inputs_js_0/* .choiceInputs */ .d["accept-pending-restart"],
    "backup-path": _shared_choice_inputs_js_0/* .choiceInputs */ .d["backup-path"],
    "from-other-server": _shared_choice_inputs_js_0/* .choiceInputs */ .d["from-other-server"]
  }
});


}),

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
  readsServer: () => false,
  async execute(inputs, session) {
    const { rehearsalServer } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5105), __webpack_require__.e(46), __webpack_require__.e(8155)]).then(__webpack_require__.bind(__webpack_require__, 35672));
    const { folder, server } = await rehearsalServer(inputs);
    session.log.info(`${server} as a rehearsal server in ${folder}.`);
    const summary = `Rehearsal server made of an inventory of ${server.replace(/[^\w.-]/g, "_")}.`;
    return { outputs: { changed: "false", "rehearsal-folder": folder, server }, summary, annotations: [] };
  }
});


}),

61609:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  mergeWebconfig: () => (/* binding */ mergeWebconfig)
});
var _base_json_js_8 = __webpack_require__(23868);
var _base_user_error_js_0 = __webpack_require__(83686);
var _host_windows_path_js_1 = __webpack_require__(85128);
var _product_names_js_2 = __webpack_require__(31484);
var _workflow_action_js_9 = __webpack_require__(6576);
var _workflow_input_js_3 = __webpack_require__(12356);
var _shared_choice_inputs_js_4 = __webpack_require__(69103);
var _shared_decision_inputs_js_5 = __webpack_require__(80752);
var _shared_merge_outputs_js_6 = __webpack_require__(72623);
var _shared_stage_action_js_7 = __webpack_require__(79353);










const stage = (0,_shared_stage_action_js_7/* .stageAction */ .R)({
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
    "web-service-sdk-virtual-directory": _shared_choice_inputs_js_4/* .choiceInputs */ .d["web-service-sdk-virtual-directory"],
    "web-service-sdk-url": _shared_choice_inputs_js_4/* .choiceInputs */ .d["web-service-sdk-url"],
    "user-portal-virtual-directory": _shared_choice_inputs_js_4/* .choiceInputs */ .d["user-portal-virtual-directory"],
    "mobile-app-virtual-directory": _shared_choice_inputs_js_4/* .choiceInputs */ .d["mobile-app-virtual-directory"],
    "target-version": _shared_choice_inputs_js_4/* .choiceInputs */ .d["target-version"],
    "old-only": _shared_choice_inputs_js_4/* .choiceInputs */ .d["old-only"],
    "backup-path": _shared_choice_inputs_js_4/* .choiceInputs */ .d["backup-path"],
    "from-other-server": _shared_choice_inputs_js_4/* .choiceInputs */ .d["from-other-server"],
    ..._shared_decision_inputs_js_5/* .decisionInputs */ .yN,
    ..._shared_decision_inputs_js_5/* .mergeInput */ .H1
  },
  choices: (values) => (0,_base_json_js_8/* .omitUndefined */ .O)({ settingDecisions: (0,_shared_decision_inputs_js_5/* .decisionsOf */ .bB)(values), mergeAgain: (0,_shared_decision_inputs_js_5/* .mergeAgainOf */ .WS)(values) }),
  extraOutputs: _shared_merge_outputs_js_6/* .mergeOutputs */ .B,
  after: async (_inputs, session, _outcome, situation) => {
    const merges = Object.entries(situation?.pendingMerges ?? {}).map(([component, { record }]) => ({
      name: `merge-webconfig-${component}-differences.json`,
      record
    }));
    return { outputs: await (0,_shared_merge_outputs_js_6/* .mergeOutputValues */ .o)(merges, session), notes: [] };
  }
});
const fileInputs = {
  original: (0,_workflow_input_js_3/* .optional */ .lq)(_workflow_input_js_3/* .runnerPath */ .Mf, {
    description: "File with the old values, where files are given. A Windows path is one on the server, any other one on the runner."
  }),
  target: (0,_workflow_input_js_3/* .optional */ .lq)(_workflow_input_js_3/* .runnerPath */ .Mf, {
    description: "File into which they go; its bytes outside of the edits do not change."
  }),
  pristine: (0,_workflow_input_js_3/* .optional */ .lq)(_workflow_input_js_3/* .runnerPath */ .Mf, {
    description: "The old file as its version installed it: then only what somebody changed is carried, and conflicts are found."
  }),
  output: (0,_workflow_input_js_3/* .optional */ .lq)(_workflow_input_js_3/* .runnerPath */ .Mf, { description: "Where the merged file is written. By default in place of the target." }),
  component: (0,_workflow_input_js_3/* .optional */ .lq)((0,_workflow_input_js_3/* .choice */ .Yq)(["user-portal", "mobile-app"]), {
    description: "Applies the rules of this component to the given files. Without it the rules for any ASP.NET application apply."
  })
};
const inputs = { ...stage.inputs, ...fileInputs };
const givenFiles = ({ original, target }) => original !== void 0 || target !== void 0;
const mergeWebconfig = (0,_workflow_action_js_9/* .defineAction */ .Q)({
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
  const paths = [original, target, pristine ?? original, output ?? target];
  const onServer = (0,_host_windows_path_js_1/* .isWindowsPath */ .NU)(original);
  if (paths.some((path) => (0,_host_windows_path_js_1/* .isWindowsPath */ .NU)(path) !== onServer))
    throw mixedPaths();
  const { mergeGivenFiles, redactorOfInputs } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1748), __webpack_require__.e(9800), __webpack_require__.e(5105), __webpack_require__.e(46), __webpack_require__.e(7789), __webpack_require__.e(8378)]).then(__webpack_require__.bind(__webpack_require__, 78378));
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
  const { addressOf } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1748), __webpack_require__.e(9800), __webpack_require__.e(5105), __webpack_require__.e(46), __webpack_require__.e(7789), __webpack_require__.e(8378)]).then(__webpack_require__.bind(__webpack_require__, 78378));
  const { mergeRulesFor } = await __webpack_require__.e(/* import() */ 6036).then(__webpack_require__.bind(__webpack_require__, 6036));
  const { decidedRules } = await __webpack_require__.e(/* import() */ 7836).then(__webpack_require__.bind(__webpack_require__, 77836));
  const { plainMergeRules } = await __webpack_require__.e(/* import() */ 7405).then(__webpack_require__.bind(__webpack_require__, 47405));
  const { component, "old-only": oldOnly } = values;
  const { phonefactor, "mfa-server": mfaServer } = _product_names_js_2/* .defaultVirtualDirectories */ .m4;
  const names = [phonefactor["web-service-sdk"], mfaServer["web-service-sdk"]];
  const address = addressOf(values["web-service-sdk-url"], values["web-service-sdk-virtual-directory"], names);
  const decisions = (0,_shared_decision_inputs_js_5/* .decisionsOf */ .bB)(values);
  if (component !== void 0)
    return mergeRulesFor(component, address, oldOnly, decisions);
  return { ...plainMergeRules, oldOnly, settings: decidedRules(decisions) };
}
function halfGiven() {
  return new _base_user_error_js_0/* .UserError */ .y("merge-files-incomplete", 'Of the two files "original" and "target" only one was given.', "Give both, or none of them to merge what the backup set and IIS have.");
}
function mixedPaths() {
  return new _base_user_error_js_0/* .UserError */ .y("merge-files-mixed", "Some of the files are given by a Windows path on the server and some by a path on the runner.", "Give all of them in the same way.");
}


}),

76620:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  planFleetAction: () => (/* binding */ planFleetAction)
});
var _workflow_action_js_1 = __webpack_require__(6576);
var _workflow_input_js_0 = __webpack_require__(12356);


const inputs = {
  inventories: (0,_workflow_input_js_0/* .required */ .mw)(_workflow_input_js_0/* .lines */ .Mn, {
    description: "Inventories of the fleet: files or folders on the runner, one a line. Every server once."
  }),
  settings: (0,_workflow_input_js_0/* .optional */ .lq)(_workflow_input_js_0/* .runnerPath */ .Mf, {
    description: "Settings file (YAML, docs/reference/fleet.schema.json): groups with their primary, windows, dependencies, runners. Without it only one MFA server with its web servers can be planned: no inventory shows which servers replicate with each other."
  }),
  "fleet-file": (0,_workflow_input_js_0/* .optional */ .lq)(_workflow_input_js_0/* .runnerPath */ .Mf, {
    description: "Older name of the input settings.",
    deprecated: "Give the input settings in its place. fleet-file still works."
  }),
  results: (0,_workflow_input_js_0/* .optional */ .lq)(_workflow_input_js_0/* .lines */ .Mn, {
    description: "Results of earlier runs: files, or folders with files named <server>-result.json, one a line. What they finished is not planned again."
  }),
  plans: (0,_workflow_input_js_0/* .optional */ .lq)(_workflow_input_js_0/* .lines */ .Mn, {
    description: "Plans that `upgrade` made on the servers (mode: plan, output plan-path): files, or folders with files named <server>-upgrade-plan.json, one a line. Their blockers join the table, equal plans are shown once, and a server without a plan is a blocker."
  }),
  "completed-operator-steps": (0,_workflow_input_js_0/* .optional */ .lq)((0,_workflow_input_js_0/* .matchingList */ .Op)(/^[A-Za-z0-9._-]+$/, "ids of operator steps of this plan"), {
    description: "Operator steps of the fleet (promotions, AD FS adapters) that a person has done."
  }),
  blocked: (0,_workflow_input_js_0/* .withDefault */ .IQ)((0,_workflow_input_js_0/* .choice */ .Yq)(["stop", "leave-out"]), "stop", {
    description: 'Where something blocks a server: "stop" fails the step, "leave-out" plans the rest. A group that is not begun is left out as a whole.'
  }),
  waves: (0,_workflow_input_js_0/* .withDefault */ .IQ)((0,_workflow_input_js_0/* .wholeNumber */ .rD)(1, 20), "10", {
    description: 'How many waves the output "matrices" contains at most.'
  })
};
const planFleetAction = (0,_workflow_action_js_1/* .defineAction */ .Q)({
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
    changed: (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .yesOrNo */ .GX, 'Always "false".'),
    matrices: (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "JSON array with `strategy.matrix` of each wave: server, group, phase, runner (JSON array of labels), environment."),
    "matrix-count": (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .anyNumber */ .iG, "Number of matrices."),
    "server-matrix": (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "`strategy.matrix` of all servers that are left and have a runner, 256 at most: to plan on each of them."),
    "waits-for": (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, 'Why the waves after the waves in "matrices" must not run now: a person, a window, the limit; empty where all are in "matrices".'),
    "max-parallel": (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .anyNumber */ .iG, "Jobs of a wave that may run at the same time, from the settings file."),
    "wave-count": (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .anyNumber */ .iG, "Number of waves that are left."),
    "servers-left": (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .anyNumber */ .iG, "Number of servers in these waves."),
    "plan-digest": (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "SHA-256 of the plan."),
    "plan-path": (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "File on the runner with the plan as JSON."),
    "report-path": (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "File on the runner with the plan in Markdown."),
    blockers: (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "JSON array of what stops parts of the fleet: server or group, code, message, advice, input."),
    "operator-steps": (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "JSON array of what persons do between and in the waves: id, title, instructions.")
  },
  readsServer: () => false,
  async execute(values, session) {
    const { fleetOf } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1748), __webpack_require__.e(9800), __webpack_require__.e(5105), __webpack_require__.e(46), __webpack_require__.e(7789), __webpack_require__.e(2801)]).then(__webpack_require__.bind(__webpack_require__, 88009));
    return fleetOf(values, session);
  }
});


}),

62934:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  readSettings: () => (/* binding */ readSettings)
});
var _workflow_action_js_1 = __webpack_require__(6576);
var _workflow_input_js_0 = __webpack_require__(12356);


const readSettings = (0,_workflow_action_js_1/* .defineAction */ .Q)({
  name: "read-settings",
  title: "Read the settings of a server",
  description: "Reads a settings file and gives what it has for one server: inputs of the actions, runner, environments. For workflows: a job that no server has to run.",
  branding: { icon: "sliders", color: "gray-dark" },
  guide: [
    "Reads files on the runner and no server. The reusable workflows run it first, on a hosted runner, and hand its output `settings` to every action: the server needs no copy of your repository."
  ],
  inputs: {
    settings: (0,_workflow_input_js_0/* .required */ .mw)(_workflow_input_js_0/* .runnerPath */ .Mf, {
      description: "Settings file (docs/reference/fleet.schema.json): its path on the runner, or its text."
    }),
    server: (0,_workflow_input_js_0/* .required */ .mw)(_workflow_input_js_0/* .text */ .Qq, { description: "Name of the server." })
  },
  outputs: {
    changed: (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .yesOrNo */ .GX, 'Always "false".'),
    settings: (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "What the file has for this server, as text for the input settings of the other actions."),
    runner: (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, 'JSON array of the labels of its runner; by default "self-hosted" and its name.'),
    environment: (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "Environment whose reviewers approve its plan; empty where the file names none."),
    "operator-environment": (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "Environment whose reviewers confirm the steps of persons; empty where the file names none."),
    restart: (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .yesOrNo */ .GX, '"true" where Windows is restarted when it has to be.')
  },
  readsServer: () => false,
  async execute({ settings, server }) {
    const { settingsOutputs } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5105), __webpack_require__.e(7465)]).then(__webpack_require__.bind(__webpack_require__, 17465));
    return settingsOutputs(settings, server);
  }
});


}),

64501:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  restoreBackup: () => (/* binding */ restoreBackup)
});
var _base_json_js_5 = __webpack_require__(23868);
var _product_components_js_0 = __webpack_require__(71450);
var _workflow_action_js_6 = __webpack_require__(6576);
var _workflow_input_js_1 = __webpack_require__(12356);
var _shared_knowledge_inputs_js_2 = __webpack_require__(23800);
var _shared_run_inputs_js_3 = __webpack_require__(69475);
var _shared_stage_outputs_js_4 = __webpack_require__(72057);







const inputs = {
  "backup-path": (0,_workflow_input_js_1/* .optional */ .lq)(_workflow_input_js_1/* .serverPath */ .Hl, {
    description: "Folder or share with the backup set. By default the newest set of this server in the work folder."
  }),
  "artifact-name": (0,_workflow_input_js_1/* .optional */ .lq)(_workflow_input_js_1/* .text */ .Qq, {
    description: "Artifact that contains the set, in place of backup-path. It is downloaded, compared and unpacked."
  }),
  "run-id": (0,_workflow_input_js_1/* .optional */ .lq)((0,_workflow_input_js_1/* .wholeNumber */ .rD)(1, Number.MAX_SAFE_INTEGER), {
    description: "Number of the run that made the artifact, where it is another run than this one."
  }),
  repository: (0,_workflow_input_js_1/* .optional */ .lq)((0,_workflow_input_js_1/* .matching */ .wC)(/^[^/\s]+\/[^/\s]+$/, "owner/name"), {
    description: "Repository of that run. By default this one."
  }),
  identity: (0,_workflow_input_js_1/* .optional */ .lq)(_workflow_input_js_1/* .text */ .Qq, {
    description: "Private key of age (AGE-SECRET-KEY-1...) that opens the artifact. From a secret only."
  }),
  "identity-file": (0,_workflow_input_js_1/* .optional */ .lq)(_workflow_input_js_1/* .runnerPath */ .Mf, { description: "File on the runner with that key, in place of identity." }),
  scope: (0,_workflow_input_js_1/* .withDefault */ .IQ)((0,_workflow_input_js_1/* .choice */ .Yq)(["items", "roll-back"]), "items", {
    description: '"items" puts files, registry and IIS settings of the chosen components back. "roll-back" also removes the MFA Server and installs PhoneFactor again.'
  }),
  components: (0,_workflow_input_js_1/* .optional */ .lq)((0,_workflow_input_js_1/* .list */ .p_)(_product_components_js_0/* .componentNames */ .w$), {
    description: "Only these components. By default everything in the set."
  }),
  overwrite: (0,_workflow_input_js_1/* .withDefault */ .IQ)(_workflow_input_js_1/* .yesOrNo */ .GX, "false", {
    description: '"true" replaces files that are newer on the server than in the set; what was written since the backup is then lost to the product. A copy stays in the work folder.'
  }),
  "create-missing-folders": (0,_workflow_input_js_1/* .withDefault */ .IQ)(_workflow_input_js_1/* .yesOrNo */ .GX, "false", {
    description: '"true" puts files back whose folder is gone, for example of a component that is not installed.'
  }),
  "allow-other-places": (0,_workflow_input_js_1/* .withDefault */ .IQ)(_workflow_input_js_1/* .yesOrNo */ .GX, "false", {
    description: '"true" also writes to places that the inventory in the set does not know as places of the product. The plan marks each of them.'
  }),
  "from-other-server": (0,_workflow_input_js_1/* .withDefault */ .IQ)(_workflow_input_js_1/* .yesOrNo */ .GX, "false", {
    description: '"true" takes a set of a server with another name, for example after the machine was renamed.'
  }),
  "old-installers": (0,_workflow_input_js_1/* .optional */ .lq)(_workflow_input_js_1/* .serverPath */ .Hl, {
    description: 'For "roll-back": folder with the packages that PhoneFactor was installed from. By default the packages in the set, where it has them.'
  })
};
function sourceOf(values) {
  return (0,_base_json_js_5/* .omitUndefined */ .O)({
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
    ...(0,_base_json_js_5/* .omitUndefined */ .O)({ components: values.components, oldInstallers: values["old-installers"] })
  };
}
const restoreBackup = (0,_workflow_action_js_6/* .defineAction */ .Q)({
  name: "restore-backup",
  title: "Restore a backup, or roll back",
  description: 'Puts a verified backup set back in place: data folder, registry key, web.config files, themes, IIS settings. With scope "roll-back" it brings PhoneFactor back in place of the MFA Server.',
  changesServer: true,
  branding: { icon: "rotate-ccw", color: "orange" },
  guide: [
    "Every byte of the set is read and compared before anything is put back. Each file is written beside its place and renamed over it; what it replaces is moved to the work folder. Newer files are only replaced with `overwrite: true`.",
    "The way back to PhoneFactor needs the very packages it was installed from: they are recognised by their product code. `mode: plan` shows every step; it also downloads and unpacks the artifact into the work folder.",
    "A set can be restored without this action: docs/how-to/restore-by-hand.md."
  ],
  inputs: { ...inputs, ..._shared_run_inputs_js_3/* .runInputs */ .H, ..._shared_knowledge_inputs_js_2/* .knowledgeInputs */ .q },
  outputs: _shared_stage_outputs_js_4/* .stageOutputs */ .T,
  async execute(values, session) {
    if (values.identity !== void 0)
      session.log.mask(values.identity);
    if (values["github-token"] !== void 0)
      session.log.mask(values["github-token"]);
    const { restoreSet } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1748), __webpack_require__.e(9800), __webpack_require__.e(6118), __webpack_require__.e(5105), __webpack_require__.e(46), __webpack_require__.e(7789), __webpack_require__.e(8543), __webpack_require__.e(3211), __webpack_require__.e(2568), __webpack_require__.e(3780), __webpack_require__.e(3047), __webpack_require__.e(7582), __webpack_require__.e(7311), __webpack_require__.e(6123)]).then(__webpack_require__.bind(__webpack_require__, 60545));
    return restoreSet(values, session, sourceOf(values), requestOf(values));
  }
});


}),

80752:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H1: () => (/* binding */ mergeInput),
  WS: () => (/* binding */ mergeAgainOf),
  bB: () => (/* binding */ decisionsOf),
  yN: () => (/* binding */ decisionInputs)
});
var _workflow_input_js_0 = __webpack_require__(12356);

const patterns = "Patterns such as appSettings/Smtp* or system.web/pages/@theme, one a line; the longest that fits decides.";
const decisionInputs = {
  carry: (0,_workflow_input_js_0/* .optional */ .lq)(_workflow_input_js_0/* .lines */ .Mn, { description: `Settings of web.config for which the old value is taken. ${patterns}` }),
  keep: (0,_workflow_input_js_0/* .optional */ .lq)(_workflow_input_js_0/* .lines */ .Mn, { description: `Settings of web.config for which the new value stays. ${patterns}` }),
  report: (0,_workflow_input_js_0/* .optional */ .lq)(_workflow_input_js_0/* .lines */ .Mn, { description: `Settings of web.config that are only reported. ${patterns}` })
};
const mergeInput = {
  merge: (0,_workflow_input_js_0/* .withDefault */ .IQ)((0,_workflow_input_js_0/* .choice */ .Yq)(["once", "again"]), "once", {
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
  const outcomes = merges.flatMap(({ record }) => record.outcomes);
  const count = (...counted) => String(outcomes.filter(({ fate }) => counted.includes(fate)).length);
  const paths = [];
  for (const { name, record } of merges)
    paths.push(await session.writeTemporaryFile(name, record));
  return {
    carried: count("carried", "corrected"),
    kept: count("kept", "same"),
    conflicts: count("conflict"),
    "differences-path": paths.join("\n")
  };
}


}),

40066:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  stageInstallers: () => (/* binding */ stageInstallers)
});
var _product_names_js_0 = __webpack_require__(31484);
var _workflow_input_js_1 = __webpack_require__(12356);
var _shared_choice_inputs_js_2 = __webpack_require__(69103);
var _shared_stage_action_js_3 = __webpack_require__(79353);




const architectures = { "32": "x86", "64": "x64" };
const stageInstallers = (0,_shared_stage_action_js_3/* .stageAction */ .R)({
  name: "stage-installers",
  stage: "stage-installers",
  title: "Stage installers",
  description: "Copies the packages of the web components from the install folder of the MFA Server to a folder or share that a web server reads.",
  branding: { icon: "copy", color: "blue" },
  guide: [
    "Document step I4.1. Run it on the MFA Server after its installation, with a share of the web server as `destination`; or on the web server with a share of the MFA Server as `package-folder`. Each package is checked for its publisher, copied, and compared byte for byte."
  ],
  inputs: {
    destination: (0,_workflow_input_js_1/* .required */ .mw)(_workflow_input_js_1/* .serverPath */ .Hl, { description: "Folder or share to copy to." }),
    components: (0,_workflow_input_js_1/* .withDefault */ .IQ)((0,_workflow_input_js_1/* .list */ .p_)(_product_names_js_0/* .webComponentNames */ .KW), "user-portal", {
      description: "Components whose packages are copied."
    }),
    architectures: (0,_workflow_input_js_1/* .withDefault */ .IQ)((0,_workflow_input_js_1/* .list */ .p_)(["32", "64"]), "64", {
      description: "Processor types of Windows on the web servers."
    }),
    "package-folder": _shared_choice_inputs_js_2/* .choiceInputs */ .d["package-folder"],
    "expected-signer": _shared_choice_inputs_js_2/* .choiceInputs */ .d["expected-signer"],
    "package-sha256": _shared_choice_inputs_js_2/* .choiceInputs */ .d["package-sha256"]
  },
  choices: (inputs) => ({
    staging: {
      destination: inputs.destination,
      components: inputs.components,
      architectures: inputs.architectures.map((bits) => architectures[bits])
    }
  })
});


}),

88600:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  uninstallPhonefactor: () => (/* binding */ uninstallPhonefactor)
});
var _base_json_js_3 = __webpack_require__(23868);
var _shared_backup_inputs_js_0 = __webpack_require__(58092);
var _shared_choice_inputs_js_1 = __webpack_require__(69103);
var _shared_stage_action_js_2 = __webpack_require__(79353);




const uninstallPhonefactor = (0,_shared_stage_action_js_2/* .stageAction */ .R)({
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
    "backup-path": _shared_choice_inputs_js_1/* .choiceInputs */ .d["backup-path"],
    "from-other-server": _shared_choice_inputs_js_1/* .choiceInputs */ .d["from-other-server"],
    "backup-destination": _shared_choice_inputs_js_1/* .choiceInputs */ .d["backup-destination"],
    ..._shared_backup_inputs_js_0/* .oldInstallersInput */ .DJ,
    ..._shared_backup_inputs_js_0/* .noWayBackInput */ .mN
  },
  choices: (values) => (0,_base_json_js_3/* .omitUndefined */ .O)({ oldInstallers: values["old-installers"], acceptNoWayBack: (0,_shared_backup_inputs_js_0/* .acceptedNoWayBack */ .n7)(values) })
});


}),

4187:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  upgradeReport: () => (/* binding */ upgradeReport)
});
var _base_schema_js_0 = __webpack_require__(94517);
var _report_check_schema_js_1 = __webpack_require__(28135);
var _report_report_languages_js_2 = __webpack_require__(38655);
var _report_upgrade_outcomes_js_7 = __webpack_require__(36129);
var _workflow_action_js_6 = __webpack_require__(6576);
var _workflow_input_js_3 = __webpack_require__(12356);
var _shared_knowledge_inputs_js_4 = __webpack_require__(23800);
var _shared_run_inputs_js_5 = __webpack_require__(69475);








const checks = {
  allowed: 'the output "checks" of verify-upgrade',
  type: _workflow_input_js_3/* .text */ .Qq.type,
  schema: _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .parseJson */ .qF(), _base_schema_js_0/* .array */ .YO(_report_check_schema_js_1/* .checkSchema */ ._), _base_schema_js_0/* .readonly */ .tB())
};
const inputs = {
  ..._shared_run_inputs_js_5/* .placeInputs */ .v,
  "plan-file": (0,_workflow_input_js_3/* .optional */ .lq)(_workflow_input_js_3/* .runnerPath */ .Mf, {
    description: "Plan that was made last (output plan-path of upgrade). With it the report shows what blocks, and knows that nothing is left."
  }),
  checks: (0,_workflow_input_js_3/* .optional */ .lq)(checks, { description: 'Output "checks" of verify-upgrade.' }),
  records: (0,_workflow_input_js_3/* .optional */ .lq)(_workflow_input_js_3/* .lines */ .Mn, {
    description: "Records of servers (output record-path of this action): files or folders on the runner, one a line. With it no server is read, and the report covers all of them."
  }),
  outcome: (0,_workflow_input_js_3/* .optional */ .lq)(_workflow_input_js_3/* .text */ .Qq, {
    description: "Why the server is in its state, in the words of the run; shown in place of the reason in the journal."
  }),
  reason: (0,_workflow_input_js_3/* .optional */ .lq)(_workflow_input_js_3/* .text */ .Qq, { description: "Why the upgrade was made, for example the number of the change request." }),
  language: (0,_workflow_input_js_3/* .withDefault */ .IQ)((0,_workflow_input_js_3/* .choice */ .Yq)(_report_report_languages_js_2/* .reportLanguages */ .w), "en", {
    description: "Language of the report and of the summary. What comes from a server stays as it is."
  }),
  "approval-environment": (0,_workflow_input_js_3/* .optional */ .lq)(_workflow_input_js_3/* .lines */ .Mn, {
    description: "Environments whose reviewers approve the runs of this server or confirm its steps, one a line. By default the environments of the settings; without either, approvals of every environment count."
  }),
  "github-token": (0,_workflow_input_js_3/* .optional */ .lq)(_workflow_input_js_3/* .text */ .Qq, {
    description: "Token with the permission actions: read. With it the report names who approved the runs of the upgrade, by the reviews of their environments."
  }),
  "upload-report": (0,_workflow_input_js_3/* .withDefault */ .IQ)((0,_workflow_input_js_3/* .choice */ .Yq)(["auto", "false"]), "auto", {
    description: '"auto": where the run has artifacts the report is one, which a browser opens without unzipping; the summary links to it.'
  }),
  ..._shared_knowledge_inputs_js_4/* .knowledgeInputs */ .q
};
const upgradeReport = (0,_workflow_action_js_6/* .defineAction */ .Q)({
  name: "upgrade-report",
  title: "Report an upgrade",
  description: "Writes the audit report as one HTML file: plans, what was done when and by whom, backup sets, verification, what a person still has to do, and the text for the users.",
  branding: { icon: "file-text", color: "gray-dark" },
  guide: [
    "On a server it reads journal, plans, backup manifests and merge records of the work folder and the server as it is, and changes nothing; run it with `if: always()` after upgrade and verify-upgrade. On any runner it makes one report of the records of many servers.",
    "The same facts are in the file of the output facts-path, as docs/reference/report.schema.json describes them, and in the step summary, where what does not fit into 1 MiB is left out by whole sections and named.",
    "Give the token of the job (the expression github.token) as `github-token`, with `permissions: actions: read`, to have the approvers of each run in it. Give the settings, or name the environments of this server as `approval-environment`: the run may have approvals of others. A proxy is taken from `https_proxy` and `no_proxy`.",
    "The report is one file that loads nothing, sends nothing and contains no secrets; its only script searches, sorts and pages what is there. It prints, and follows the light or dark scheme of the reader.",
    "What users have to know is in the report and in the file of the output announcement-path, where the address of the portal changed."
  ],
  inputs,
  outputs: {
    changed: (0,_workflow_input_js_3/* .output */ .CG)(_workflow_input_js_3/* .yesOrNo */ .GX, 'Always "false".'),
    outcome: (0,_workflow_input_js_3/* .output */ .CG)((0,_workflow_input_js_3/* .choice */ .Yq)(_report_upgrade_outcomes_js_7/* .upgradeOutcomes */ .k), 'Of one server: "upgraded", "waiting", "failed", "untouched", "rolled-back" or "in-part"; empty for several.'),
    "report-path": (0,_workflow_input_js_3/* .output */ .CG)(_workflow_input_js_3/* .text */ .Qq, "File on the runner with the report, HTML."),
    "report-time": (0,_workflow_input_js_3/* .output */ .CG)(_workflow_input_js_3/* .text */ .Qq, "When the report was made, 14 digits (UTC): in the name of an artifact it separates the rounds of one run."),
    "report-address": (0,_workflow_input_js_3/* .output */ .CG)(_workflow_input_js_3/* .text */ .Qq, "Address of the report for a browser; empty where it was not uploaded."),
    "facts-path": (0,_workflow_input_js_3/* .output */ .CG)(_workflow_input_js_3/* .text */ .Qq, "File on the runner with all facts of the report, JSON."),
    "record-path": (0,_workflow_input_js_3/* .output */ .CG)(_workflow_input_js_3/* .text */ .Qq, "File on the runner with the record of the server, for the report of a fleet; empty for several."),
    "result-path": (0,_workflow_input_js_3/* .output */ .CG)(_workflow_input_js_3/* .text */ .Qq, "File on the runner with the result of the server, for plan-fleet; empty for several."),
    "announcement-path": (0,_workflow_input_js_3/* .output */ .CG)(_workflow_input_js_3/* .text */ .Qq, "File on the runner with the text for the users; empty where there is nothing to announce.")
  },
  readsServer: ({ records }) => records === void 0,
  async execute(values, session) {
    const { reportOf } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1748), __webpack_require__.e(9800), __webpack_require__.e(4942), __webpack_require__.e(5105), __webpack_require__.e(46), __webpack_require__.e(7789), __webpack_require__.e(8543), __webpack_require__.e(3211), __webpack_require__.e(2568), __webpack_require__.e(3780), __webpack_require__.e(8484)]).then(__webpack_require__.bind(__webpack_require__, 88484));
    return reportOf(values, session);
  }
});


}),

40724:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  upgrade: () => (/* binding */ upgrade)
});
var _base_json_js_4 = __webpack_require__(23868);
var _shared_backup_inputs_js_0 = __webpack_require__(58092);
var _shared_choice_inputs_js_1 = __webpack_require__(69103);
var _shared_decision_inputs_js_2 = __webpack_require__(80752);
var _shared_stage_action_js_3 = __webpack_require__(79353);





const upgrade = (0,_shared_stage_action_js_3/* .stageAction */ .R)({
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
    ..._shared_choice_inputs_js_1/* .choiceInputs */ .d,
    "keep-backups": _shared_backup_inputs_js_0/* .keptSets */ .WA,
    ..._shared_backup_inputs_js_0/* .backupInputs */ .Ct,
    ..._shared_backup_inputs_js_0/* .noWayBackInput */ .mN,
    ..._shared_decision_inputs_js_2/* .decisionInputs */ .yN,
    ..._shared_decision_inputs_js_2/* .mergeInput */ .H1
  },
  choices: (values) => (0,_base_json_js_4/* .omitUndefined */ .O)({
    keepBackups: values["keep-backups"],
    oldInstallers: values["old-installers"],
    acceptNoWayBack: (0,_shared_backup_inputs_js_0/* .acceptedNoWayBack */ .n7)(values),
    settingDecisions: (0,_shared_decision_inputs_js_2/* .decisionsOf */ .bB)(values),
    mergeAgain: (0,_shared_decision_inputs_js_2/* .mergeAgainOf */ .WS)(values),
    upload: (0,_shared_backup_inputs_js_0/* .plannedUpload */ .Gw)(values)
  }),
  uploadMinutes: (values) => values["upload-time-limit"],
  extraOutputs: _shared_backup_inputs_js_0/* .uploadOutputs */ .gQ,
  before: (values, session) => (0,_shared_backup_inputs_js_0/* .requireUploadable */ .VO)(values, session),
  /** Not of a finished server, which changes no more. */
  async after(values, session, outcome) {
    if (outcome.plan.steps.length === 0)
      return { notes: [] };
    return (0,_shared_backup_inputs_js_0/* .uploadAftermath */ .KG)(values, session, outcome);
  }
});


}),

79849:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyUpgrade: () => (/* binding */ verifyUpgrade)
});

var json = __webpack_require__(23868);
var check = __webpack_require__(89387);
;// CONCATENATED MODULE: ./lib/bundled/stages/verify-upgrade/goals.js
const goals = ["upgraded", "in-between", "rolled-back"];
const standings = [...goals, "not-begun", "unknown"];

var action = __webpack_require__(6576);
var input = __webpack_require__(12356);
var choice_inputs = __webpack_require__(69103);
var decision_inputs = __webpack_require__(80752);
var knowledge_inputs = __webpack_require__(23800);
var run_inputs = __webpack_require__(69475);
;// CONCATENATED MODULE: ./lib/bundled/actions/verify-upgrade.js









const inputs = {
  ...run_inputs/* placeInputs */.v,
  "backup-path": choice_inputs/* choiceInputs */.d["backup-path"],
  "from-other-server": choice_inputs/* choiceInputs */.d["from-other-server"],
  "expected-state": (0,input/* optional */.lq)((0,input/* choice */.Yq)(goals), {
    description: 'State that the server has to be in: "upgraded", "in-between" (what was done is still so, what is left is named) or "rolled-back". By default the records decide, and a server in between fails.'
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
    changed: (0,input/* output */.CG)(input/* yesOrNo */.GX, 'Always "false".'),
    result: (0,input/* output */.CG)((0,input/* choice */.Yq)(check/* verdicts */.rY), '"pass", "fail" or "not-proven".'),
    state: (0,input/* output */.CG)((0,input/* choice */.Yq)(standings), 'What the records show: "upgraded", "in-between", "rolled-back", "not-begun" or "unknown".'),
    checks: (0,input/* output */.CG)(input/* text */.Qq, "JSON array of the checks: id, title, need, wanted, verdict, evidence, advice, and changedByPerson where it is not as the upgrade left it."),
    "report-path": (0,input/* output */.CG)(input/* text */.Qq, "File on the runner with the report in Markdown.")
  },
  async execute(inputs2, session) {
    const { knowledgeOf } = await __webpack_require__.e(/* import() */ 5364).then(__webpack_require__.bind(__webpack_require__, 75364));
    const { verifyServer } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1748), __webpack_require__.e(9800), __webpack_require__.e(5105), __webpack_require__.e(46), __webpack_require__.e(7789), __webpack_require__.e(8543), __webpack_require__.e(3211), __webpack_require__.e(2568), __webpack_require__.e(7949), __webpack_require__.e(3780), __webpack_require__.e(7582), __webpack_require__.e(8138)]).then(__webpack_require__.bind(__webpack_require__, 8138));
    const { verificationResult } = await Promise.all(/* import() */[__webpack_require__.e(5105), __webpack_require__.e(9267)]).then(__webpack_require__.bind(__webpack_require__, 69267));
    const password = inputs2["sdk-password"];
    if (password !== void 0)
      session.log.mask(password);
    const verification = await verifyServer({
      host: session.host,
      knowledge: knowledgeOf(inputs2),
      choices: (workFolder) => ({
        ...(0,choice_inputs/* choicesOf */.c)(inputs2, workFolder),
        ...(0,json/* omitUndefined */.O)({ settingDecisions: (0,decision_inputs/* decisionsOf */.bB)(inputs2) })
      }),
      fromOtherServer: inputs2["from-other-server"],
      ...(0,json/* omitUndefined */.O)({
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


}),

28135:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ checkSchema)
});
var _base_schema_js_0 = __webpack_require__(94517);

const described = (meaning) => _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .description */ .h_(meaning));
const checkSchema = _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .object */ .Ik({
  id: described("Id of the check."),
  title: described("What was checked."),
  need: _base_schema_js_0/* .exactOptional */ .yq(_base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .picklist */ .KI(["required", "extra"]), _base_schema_js_0/* .description */ .h_('"extra": not proven it changes nothing. Absent in what versions before 0.2 wrote.'))),
  wanted: _base_schema_js_0/* .exactOptional */ .yq(described("What would show it.")),
  verdict: _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .picklist */ .KI(["pass", "fail", "not-proven", "cannot-be-proven"]), _base_schema_js_0/* .description */ .h_('Its result. Versions before 0.2 wrote "cannot-be-proven" for "not-proven".')),
  evidence: described("What was seen."),
  advice: _base_schema_js_0/* .exactOptional */ .yq(described("What to do."))
}), _base_schema_js_0/* .readonly */ .tB());


}),

38655:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ loadWords),
  w: () => (/* binding */ reportLanguages)
});
const languages = {
  en: async () => (await __webpack_require__.e(/* import() */ 467).then(__webpack_require__.bind(__webpack_require__, 467))).english,
  de: async () => (await __webpack_require__.e(/* import() */ 8833).then(__webpack_require__.bind(__webpack_require__, 28833))).german
};
const reportLanguages = Object.keys(languages);
const loadWords = (language) => languages[language]();


}),

36129:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ upgradeOutcomes)
});
const upgradeOutcomes = ["failed", "waiting", "in-part", "rolled-back", "untouched", "upgraded"];


}),

14338:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ hostVerdicts)
});
const hostVerdicts = ["proven-here", "failed", "could-not-be-tried"];


}),

89387:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bg: () => (/* binding */ resultOf),
  IX: () => (/* binding */ pass),
  Z1: () => (/* binding */ changedByPerson),
  fJ: () => (/* binding */ fail),
  g$: () => (/* binding */ judged),
  n4: () => (/* binding */ passIf),
  oi: () => (/* binding */ notProven),
  rY: () => (/* binding */ verdicts)
});
const verdicts = ["pass", "fail", "not-proven"];
const pass = (evidence) => ({ verdict: "pass", evidence });
const changedByPerson = (evidence) => ({ verdict: "pass", evidence, changedByPerson: true });
const fail = (evidence, advice) => ({ verdict: "fail", evidence, advice });
const notProven = (evidence, advice) => ({ verdict: "not-proven", evidence, advice });
function passIf(holds, evidence, advice) {
  return holds ? pass(evidence) : fail(evidence, advice);
}
function judged(expected, judgements, unjudged) {
  const known = new Set(expected.map(({ id }) => id));
  const stray = judgements.find(([id]) => !known.has(id));
  if (stray !== void 0)
    throw new Error(`${stray[0]} was judged and is not expected.`);
  const byId = new Map(judgements);
  return expected.map((check) => ({ ...check, ...byId.get(check.id) ?? unjudged }));
}
function resultOf(checks) {
  if (checks.some(({ verdict }) => verdict === "fail"))
    return "fail";
  const isOpen = checks.some(({ verdict, need }) => need === "required" && verdict === "not-proven");
  return isOpen || checks.length === 0 ? "not-proven" : "pass";
}


})

};
