export const id = 6117;
export const ids = [6117];
export const modules = {

/***/ 58482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JQ: () => (/* binding */ cutOffRun),
/* harmony export */   _4: () => (/* binding */ cutOffNote),
/* harmony export */   qh: () => (/* binding */ installerLeft)
/* harmony export */ });
/* harmony import */ var _omit_undefined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6038);
/* harmony import */ var _journal_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97283);


function cutOffRun(lines) {
  const at = lines.findLastIndex(({ event }) => event === "plan-started");
  const begin = lines[at];
  if (begin?.event !== "plan-started" || begin.records?.includes("run-ends") !== true)
    return void 0;
  const own = lines.slice(at);
  const end = own.findLast((line) => line.event === "run-ended" || line.event === "plan-finished");
  const isCutOff = end === void 0 || end.event === "run-ended" && end.because === "cut-off";
  if (!isCutOff || own.some(({ event }) => event === "machine-renewed"))
    return void 0;
  const stopped = (0,_journal_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .servicesLeftStopped */ .n9)(lines);
  const ordered = own.flatMap((line) => line.event === "services-start-requested" ? line.services : []);
  return {
    action: begin.action,
    digest: begin.digest,
    began: begin.at,
    stopped,
    ordered: stopped.filter((name) => ordered.includes(name)),
    ...(0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_1__/* .omitUndefined */ .O)({
      by: begin.by,
      signal: end?.event === "run-ended" ? end.signal : void 0,
      step: openStep(own),
      installer: installerLeft(lines)
    })
  };
}
function openStep(lines) {
  const last = lines.findLast(({ event }) => ["step-started", "step-done", "step-failed"].includes(event));
  return last?.event === "step-started" ? last.step : void 0;
}
function installerLeft(lines) {
  const since = (0,_journal_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .sinceLastBeginning */ .qw)(lines);
  const at = since.findLastIndex(({ event }) => event === "installer-started");
  const line = since[at];
  if (line?.event !== "installer-started")
    return void 0;
  const isOver = since.slice(at).some(({ event }) => event === "installer-ran" || event === "installer-outlasted" || event === "step-failed");
  if (isOver)
    return void 0;
  const begun = since.slice(0, at).findLast(({ event }) => event === "step-started");
  const { what, processId: id, program } = line;
  return {
    what,
    ...(0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_1__/* .omitUndefined */ .O)({
      step: begun?.event === "step-started" ? begun.step : void 0,
      process: id === void 0 || program === void 0 ? void 0 : { id, program }
    })
  };
}
function cutOffNote({ by, action, began, signal, step, stopped, ordered, installer }) {
  const how = signal === void 0 ? "without a word of its end" : `by ${signal}`;
  const parts = [
    `An earlier run was cut off ${how}: ${action}, ${by ?? "run not on record"}, begun ${began}.`,
    ...step === void 0 ? [] : [`It was at the step ${step}.`],
    `Stopped by it: ${stopped.length === 0 ? "nothing that is not running again" : stopped.join(", ")}.`,
    ...ordered.length === 0 ? [] : [`Ordered to start again: ${ordered.join(", ")}.`],
    ...installer === void 0 ? [] : [`It had begun an installer of which no end is on record: ${installer.what}.`]
  ];
  return parts.join(" ");
}


/***/ }),

/***/ 22839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ knownFailures)
/* harmony export */ });
/* unused harmony export knownFailureTable */
function webComponents(state) {
  return state.components.filter(({ component }) => component !== "agent");
}
function has(state, component) {
  return state.components.some((one) => one.component === component);
}
function isAtLeast(version, needed) {
  if (version === void 0 || !/^\d/.test(version))
    return void 0;
  const parts = version.split(".").map((part) => Number.parseInt(part, 10));
  const difference = needed.map((part, i) => (parts[i] ?? 0) - part).find((one) => one !== 0);
  return (difference ?? 0) >= 0;
}
function unsatisfied(id) {
  return (state) => state.prerequisites.find((check) => check.id === id && !check.satisfied)?.found;
}
function unsatisfiedForWeb(id) {
  return (state) => webComponents(state).length > 0 ? unsatisfied(id)(state) : void 0;
}
function oldRuntimePools(state) {
  const pools = webComponents(state).filter(({ generation }) => generation === "mfa-server").flatMap(({ web }) => web?.applicationPool ?? []).filter(({ managedRuntimeVersion }) => managedRuntimeVersion === "v2.0");
  const names = [...new Set(pools.map(({ name }) => name))];
  return names.length > 0 ? `Application pool on .NET 2.0 below a new component: ${names.join(", ")}.` : void 0;
}
const knownFailureTable = [
  {
    id: "F1",
    symptom: "After an upgrade to 7.0 or later, AD FS logs event 105: the authentication provider WindowsAzureMultiFactorAuthentication cannot be loaded.",
    advice: "Clear the provider in the AD FS policy, run Unregister-AdfsAuthenticationProvider -Name WindowsAzureMultiFactorAuthentication, run the register script of the new server, and restart the service adfssrv on all nodes.",
    detect: (state) => state.adfsAdapter && `"${state.adfsAdapter}" is installed here.`
  },
  {
    id: "F2",
    symptom: "A package ends with 1603 because Visual C++ 2015 Update 1 or later is missing.",
    advice: "Install the x86 and the x64 redistributable before the web components.",
    detect: (state) => unsatisfied("vc-runtime-x86")(state) ?? unsatisfied("vc-runtime-x64")(state)
  },
  {
    id: "F3",
    symptom: "On Windows Server 2012 R2 without update KB2919355 the setup asks for it and does not go on.",
    advice: "Check with Get-HotFix -Id KB2919355 and install the update before the upgrade.",
    detect: unsatisfied("update-kb2919355")
  },
  {
    id: "F4",
    symptom: "A web package ends early, with 1603 when silent, because IIS 6 Metabase Compatibility is missing.",
    advice: "Run Install-WindowsFeature Web-Metabase before the web components are installed.",
    detect: unsatisfiedForWeb("iis-metabase")
  },
  {
    id: "F5",
    symptom: `The log says "unsupported IIS version (10) detected" when the package looks for the pool's 32-bit setting.`,
    advice: `No remedy is published; use the newest build. See after the installation that the pool's setting "Enable 32-Bit Applications" is as before.`,
    detect: (state) => webComponents(state).length > 0 && Number.parseInt(state.webServer?.version ?? "", 10) >= 10 ? `This server runs IIS ${state.webServer?.version}.` : void 0
  },
  {
    id: "F6",
    symptom: 'The console says "Error determining the current master Multi-Factor Authentication Server".',
    advice: "Open outbound TCP 443 to the three hosts of the cloud service. The service ended on 30 September 2024.",
    detect: (state) => has(state, "agent") ? unsatisfied("cloud-service")(state) : void 0
  },
  {
    id: "F7",
    symptom: "The console of a subordinate offers to promote it.",
    advice: "Do not click it: it makes a second master. Mend the connection to the master first (RPC, or the fixed port)."
  },
  {
    id: "F9",
    symptom: "The upgrade fails where user tags are in use and the target is older than 8.0.2.",
    advice: "Use 8.0.2 or later. Whether tags are in use cannot be seen from outside: look in the console.",
    detect: (state, target) => has(state, "agent") && isAtLeast(target, [8, 0, 2]) === false ? `The target is ${target}; whether tags are in use is unknown.` : void 0
  },
  {
    id: "F10",
    symptom: "On an Azure virtual machine with Windows Server 2019 or later the activation fails.",
    advice: "Use an earlier Windows Server there, or a server outside Azure."
  },
  {
    id: "F11",
    symptom: "The server was activated into the wrong replication group: data does not replicate.",
    advice: "It cannot be changed: only the vendor can deactivate the server, which is then activated again."
  },
  {
    id: "F12",
    symptom: "The portal shows an error page because it does not reach the Web Service SDK.",
    advice: "Check user and password, the URL, the host name, trust in the certificate, then the service, in this order."
  },
  {
    id: "F13",
    symptom: "The portal shows the default look after the upgrade.",
    advice: "Put the theme folder back into App_Themes and set the theme attribute of system.web/pages.",
    detect: (state) => {
      const themes = webComponents(state).flatMap(({ web }) => web?.customThemes ?? []);
      return themes.length > 0 ? `Custom themes: ${themes.join(", ")}. They are backed up and have to be put back.` : void 0;
    }
  },
  {
    id: "F15",
    symptom: "8.0 and later bring no package for the Mobile App Web Service.",
    advice: "Nothing to install: users of the mobile app talk to the cloud directly. Uninstall the old web service after the upgrade.",
    detect: (state, target) => has(state, "mobile-app") && isAtLeast(target, [8, 0]) === true ? `The Mobile App Web Service is installed and the target is ${target}.` : void 0
  },
  {
    id: "F16",
    symptom: "Activation is asked for again although the data file was kept.",
    advice: "Restore the whole Data folder, not the data file alone: the other files in it hold the activation."
  },
  {
    id: "F17",
    symptom: "The portal or the SDK does not load because its application pool runs on .NET 2.0.",
    advice: "Put the application into a pool with .NET CLR version v4.0.",
    detect: oldRuntimePools
  },
  {
    id: "F18",
    symptom: 'With Windows Authentication and "require user match", an administrator who is no user of the product cannot log on after the restart.',
    advice: "Have a local way into the server (console, another administrator) before you restart it."
  },
  {
    id: "F19",
    symptom: "Sites answer 500 or 503 after the agent is removed, because IIS still refers to its native module or ISAPI filter.",
    advice: "After the removal, look at system.webServer/globalModules and the sites' ISAPI filters, and remove entries whose file is gone.",
    detect: (state) => state.webServer && state.components.some((one) => one.component === "agent" && one.generation === "phonefactor") ? "The old agent and IIS are on one server; whether its IIS plug-in is in use cannot be seen here." : void 0
  },
  {
    id: "F21",
    symptom: "A silent package started by an account that never logged on ends with 1603 (key container).",
    advice: "Log on once with the account of the runner, then run again."
  },
  {
    id: "F22",
    symptom: "Users of the mobile app may have to register it again when going to 8.0; it is not documented.",
    advice: "Try it with one user before you tell the others.",
    detect: (state, target) => has(state, "mobile-app") && isAtLeast(target, [8, 0]) === true ? `The target is ${target}.` : void 0
  }
];
function knownFailures(state, targetVersion) {
  return knownFailureTable.flatMap(({ id, symptom, advice, detect }) => {
    const found = detect?.(state, targetVersion);
    return found === void 0 ? [] : [{ code: `known-failure-${id.toLowerCase()}`, message: `${symptom} ${found}`, advice }];
  });
}


/***/ }),

/***/ 45035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ isCovered),
/* harmony export */   W6: () => (/* binding */ planBackup),
/* harmony export */   Z: () => (/* binding */ stopServicesFirst),
/* harmony export */   gJ: () => (/* binding */ dataFileBlockers),
/* harmony export */   s7: () => (/* binding */ backupBlockers)
/* harmony export */ });
/* harmony import */ var _changes_backup_sets_backup_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92763);
/* harmony import */ var _changes_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75457);
/* harmony import */ var _omit_undefined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6038);
/* harmony import */ var _product_server_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36961);
/* harmony import */ var _beginning_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27637);
/* harmony import */ var _stage_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65270);






const stage = "backup-pfdata";
function planBackup(situation, choices, scope) {
  const components = (0,_changes_backup_sets_backup_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .componentsToBackUp */ .og)(situation.now);
  const blockers = [...backupBlockers(situation, components)];
  if (components.length === 0 || isCovered(situation, components)) {
    return { ..._stage_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyPlan */ .n, blockers };
  }
  return { steps: backupSteps(situation, choices, scope), warnings: [], blockers };
}
function backupSteps(situation, choices, scope) {
  const { now, before } = situation;
  const components = (0,_changes_backup_sets_backup_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .componentsToBackUp */ .og)(before);
  const { oldInstallers, keepBackups: keep, backupDestination: destination } = choices;
  const stops = stopServicesFirst(now, stage);
  const changes = [
    {
      kind: "create-backup-set",
      components,
      destination,
      ...(0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_4__/* .omitUndefined */ .O)({ keep, oldInstallers, frozen: situation.frozen })
    },
    ...scope === "single-stage" && stops.length > 0 ? [{ kind: "start-services", which: { those: "stopped-by-the-suite" } }] : []
  ];
  const extraction = oldInstallers === void 0 ? [] : [{ kind: "extract-default-configurations", components, oldInstallers }];
  const made = (list) => list.map((change) => (0,_changes_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .stepOf */ .cg)(change, { stage }));
  return [...made(extraction), ...stops, ...made(changes)];
}
function stopServicesFirst(now, stage2) {
  if ((0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_5__/* .oldComponent */ .lM)(now, "agent") === void 0)
    return [];
  return [(0,_changes_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .stepOf */ .cg)({ kind: "stop-services", because: "files-are-read" }, { stage: stage2 })];
}
function isCovered(situation, components) {
  const { backup } = situation;
  return backup !== void 0 && backup.changedSince.length === 0 && components.every((component) => backup.components.includes(component));
}
function backupBlockers(situation, components) {
  if (situation.before.components.length === 0) {
    return (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_5__/* .hasTracesOfAgent */ .d_)(situation.now) ? [] : [(0,_beginning_js__WEBPACK_IMPORTED_MODULE_2__/* .noPhoneFactor */ .ft)(situation.now)];
  }
  return [...situation.now.ambiguities, ...components.includes("agent") ? dataFileBlockers(situation.now) : []];
}
const dataFileAdvice = {
  missing: "Find the data file and give its path. Without it users and settings cannot be brought over; do not uninstall anything.",
  empty: "Restore the data file from your last good copy before you go on; an empty file holds no users.",
  unreadable: "Close the program that holds the file, or give the account of the runner read access to the Data folder."
};
function dataFileBlockers({ dataFile }) {
  if (dataFile?.status === "present") {
    return [];
  }
  const status = dataFile?.status ?? "missing";
  const where = dataFile === void 0 ? "PhoneFactor.pfdata" : dataFile.path;
  return [
    {
      code: `data-file-${status}`,
      message: `The data file ${where} is ${status}${dataFile?.reason ? `: ${dataFile.reason}` : "."}`,
      advice: dataFileAdvice[status],
      input: "data-file"
    }
  ];
}


/***/ }),

/***/ 27637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ beginningBlockers),
/* harmony export */   T_: () => (/* binding */ judgeBeginning),
/* harmony export */   ft: () => (/* binding */ noPhoneFactor),
/* harmony export */   vk: () => (/* binding */ asFoundWord),
/* harmony export */   x8: () => (/* binding */ beginningWarnings)
/* harmony export */ });
/* harmony import */ var _product_server_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36961);

const asFoundWord = "as-found";
function judgeBeginning(known, now) {
  if (known !== void 0)
    return { source: known.source };
  return { source: showsItsBeginning(now) ? "as-found" : "unknown" };
}
function showsItsBeginning(now) {
  return now.components.some(({ generation }) => generation === "phonefactor") || (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_0__/* .hasTracesOfAgent */ .d_)(now);
}
function beginningWarnings({ beginning, now }) {
  const upgraded = now.components.filter(({ generation }) => generation === "mfa-server");
  const isMixed = upgraded.length > 0 && now.components.length > upgraded.length;
  if (beginning.source !== "as-found" || !isMixed)
    return [];
  const names = upgraded.map(({ product }) => product.displayName).join(", ");
  return [
    {
      code: "upgraded-in-part",
      message: `${now.machine.name} was upgraded in part before this suite ran: ${names}. A part that was removed by hand and not installed again cannot be seen.`,
      advice: "If the server had more parts of PhoneFactor than those that are there now, give an inventory or a backup from before (server-before, backup-path).",
      input: "server-before"
    }
  ];
}
function beginningBlockers({ beginning, intention, now }) {
  if (beginning.source === "as-found")
    return [...unclaimedParts(now), ...agentNotRecognised(now)];
  if (beginning.source !== "unknown" || intention !== void 0)
    return [];
  return [now.components.length === 0 ? noPhoneFactor(now) : beginningUnknown(now)];
}
function noPhoneFactor({ machine }) {
  return {
    code: "no-phonefactor-found",
    message: `No part of PhoneFactor or MFA Server was found on ${machine.name}, in either registry view or in IIS, and no record shows what it had.`,
    advice: "Check that the job runs on the right server and with the work folder of the earlier runs. If the product is there under another name, give its DisplayName pattern as product-names. If PhoneFactor was removed already, give a backup set as backup-path, or an inventory from before as server-before.",
    input: "server-before"
  };
}
function beginningUnknown({ machine, components }) {
  const found = components.map(({ product }) => `${product.displayName} ${product.version}`).join(", ");
  return {
    code: "beginning-unknown",
    message: `${machine.name} has ${found}, but no journal and no backup set shows what it had before, so it is not known what is missing.`,
    advice: "Give the work-folder of the earlier runs, or the backup set as backup-path, or an inventory from before the upgrade as server-before. If the server never had another part of PhoneFactor than those that are there now, give server-before: as-found.",
    input: "server-before"
  };
}
const unclaimedCodes = /* @__PURE__ */ new Set(["web-application-without-product", "unknown-product-entry"]);
function unclaimedParts({ warnings }) {
  return warnings.filter(({ code }) => unclaimedCodes.has(code));
}
function agentNotRecognised(now) {
  if (!(0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_0__/* .hasTracesOfAgent */ .d_)(now) || now.services.length === 0)
    return [];
  const names = now.services.map(({ displayName, name }) => `${displayName} (${name})`).join(", ");
  return [
    {
      code: "agent-not-recognised",
      message: `The service ${names} runs from the install folder of PhoneFactor, but no entry in Programs and Features is recognised as the agent.`,
      advice: "Look the product up in Programs and Features and give its name as product-names, for example phonefactor/agent=Phone Agent*. If the agent was removed and left the service behind, remove the service first.",
      input: "product-names"
    }
  ];
}


/***/ }),

/***/ 6117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectServer: () => (/* binding */ inspectServer)
/* harmony export */ });
/* harmony import */ var _changes_backup_sets_backup_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92763);
/* harmony import */ var _changes_server_read_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44043);
/* harmony import */ var _changes_server_work_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89976);
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90614);
/* harmony import */ var _plan_cut_off_run_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58482);
/* harmony import */ var _plan_journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5005);
/* harmony import */ var _product_known_failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22839);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70678);
/* harmony import */ var _backup_pfdata_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45035);
/* harmony import */ var _beginning_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27637);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33822);











async function inspectServer(host, knowledge, workFolder) {
  const { inventory, state } = await (0,_changes_server_read_server_js__WEBPACK_IMPORTED_MODULE_1__/* .readServer */ .Wb)(host, knowledge);
  const components = state.components.map(({ component }) => component);
  const prerequisites = (0,_order_js__WEBPACK_IMPORTED_MODULE_9__/* .prerequisiteFindings */ .D)(state, components);
  const situation = {
    now: state,
    before: state,
    sets: [],
    beginning: (0,_beginning_js__WEBPACK_IMPORTED_MODULE_8__/* .judgeBeginning */ .T_)(void 0, state),
    inventorySha256: "",
    records: { fit: "none-yet" },
    confirmed: /* @__PURE__ */ new Set(),
    packages: {},
    missingThemes: [],
    pendingMerges: {},
    interrupted: []
  };
  return {
    inventory,
    state,
    blockers: [
      ...(0,_backup_pfdata_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .backupBlockers */ .s7)(situation, (0,_changes_backup_sets_backup_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .componentsToBackUp */ .og)(state)),
      ...situation.beginning.source === "as-found" ? (0,_beginning_js__WEBPACK_IMPORTED_MODULE_8__/* .beginningBlockers */ .BL)(situation) : [],
      ...prerequisites.blockers
    ],
    warnings: [
      ...await cutOffWarnings(host, workFolder),
      ...state.warnings,
      ...prerequisites.warnings,
      ...(0,_product_known_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .knownFailures */ .N)(state)
    ]
  };
}
async function cutOffWarnings(host, chosen) {
  try {
    const { lines } = await (0,_plan_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .openJournal */ ._)(host.files, host.clock, (0,_changes_server_work_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .journalPath */ .HY)(await (0,_changes_server_work_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .workFolderOf */ .FW)(host, chosen)));
    const run = (0,_plan_cut_off_run_js__WEBPACK_IMPORTED_MODULE_10__/* .cutOffRun */ .JQ)(lines);
    if (run === void 0)
      return [];
    const advice = "See that these services run. Run again with the same inputs: the run carries on where it stopped.";
    return [{ code: "earlier-run-cut-off", message: (0,_plan_cut_off_run_js__WEBPACK_IMPORTED_MODULE_10__/* .cutOffNote */ ._4)(run), advice }];
  } catch (error) {
    if (error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y)
      return [{ code: error.code, message: error.message, advice: error.advice }];
    if (!(error instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_3__/* .HostError */ .d))
      throw error;
    const advice = "Let the account of the runner read the work folder, and inspect again.";
    return [{ code: error.code, message: `The journal of earlier runs could not be read: ${error.message}`, advice }];
  }
}


/***/ }),

/***/ 33822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ prerequisiteFindings),
/* harmony export */   y: () => (/* binding */ orderBlockers)
/* harmony export */ });
/* harmony import */ var _changes_backup_sets_backup_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92763);
/* harmony import */ var _product_components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71450);
/* harmony import */ var _product_prerequisites_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48079);
/* harmony import */ var _product_server_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36961);
/* harmony import */ var _product_step_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49543);





function orderBlockers(situation, stage) {
  const removals = (0,_changes_backup_sets_backup_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .installedOldComponents */ .Q8)(situation.now);
  if (removals.length > 0) {
    return [stillInstalled(removals, stage)];
  }
  return stage === "install-mfa-server" ? [] : serverBlockers(situation, stage);
}
function stillInstalled(components, stage) {
  const names = components.map((component) => _product_components_js__WEBPACK_IMPORTED_MODULE_1__/* .componentTitles */ .$m[component]).join(", ");
  return {
    code: "phonefactor-still-installed",
    message: `${stage} comes after the removal of PhoneFactor, but these parts are still installed: ${names}.`,
    advice: "Run backup-pfdata and uninstall-phonefactor on this server first."
  };
}
function serverBlockers({ now, before, confirmed }, stage) {
  if (!(0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_4__/* .hadAgent */ .zk)(before)) {
    return [];
  }
  if ((0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_4__/* .newComponent */ .y6)(now, "agent") === void 0) {
    return [
      {
        code: "server-not-installed",
        message: `${stage} comes after the installation of the Multi-Factor Authentication Server, which is missing.`,
        advice: "Run install-mfa-server on this server first."
      }
    ];
  }
  return _product_step_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .activationSteps */ .cJ.filter((id) => !confirmed.has(id)).map((id) => ({
    code: "operator-step-open",
    message: `${stage} needs the operator step ${id}, which nobody has confirmed.`,
    advice: `Do what install-mfa-server asks for, then run it again with completed-operator-steps: ${id}.`,
    input: "completed-operator-steps"
  }));
}
function prerequisiteFindings({ prerequisites }, components) {
  const unmet = prerequisites.filter(({ satisfied, neededBy }) => !satisfied && neededBy.some((component) => components.includes(component)));
  const isAdvice = ({ id }) => _product_prerequisites_js__WEBPACK_IMPORTED_MODULE_2__/* .advisoryPrerequisites */ .h.includes(id);
  return {
    blockers: unmet.filter((check) => !isAdvice(check)).map(asFinding),
    warnings: unmet.filter(isAdvice).map(asFinding)
  };
}
function asFinding({ id, found, advice }) {
  return { code: `prerequisite-${id}`, message: `Prerequisite ${id} is not met: ${found}`, advice };
}


/***/ })

};
