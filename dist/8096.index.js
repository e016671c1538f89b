export const id = 8096;
export const ids = [8096];
export const modules = {

8096:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInspection: () => (/* binding */ runInspection)
});

var json = __webpack_require__(23868);
var leaving = __webpack_require__(53998);
var redaction_hidden = __webpack_require__(97292);
var redact_texts = __webpack_require__(56228);
;// CONCATENATED MODULE: ./lib/bundled/product/shown-inventory.js


function shownInventory(inventory) {
  const { registry: _, configurations, ...others } = inventory;
  return {
    ...inventory,
    ...(0,redact_texts/* redactTexts */.S)(others),
    configurations: configurations.map((one) => {
      const { text, ...about } = one;
      return { ...(0,redact_texts/* redactTexts */.S)(about), ...text === void 0 ? {} : { text } };
    })
  };
}
function inventoryText(inventory) {
  return (0,redaction_hidden/* asRedacted */.Nc)(`${JSON.stringify(shownInventory(inventory), null, 2)}
`);
}

var listed = __webpack_require__(66875);
var user_error = __webpack_require__(83686);
var backup_chain = __webpack_require__(92763);
var cached_packages = __webpack_require__(59358);
var hiding_salt = __webpack_require__(73118);
var read_server = __webpack_require__(74209);
var work_folder = __webpack_require__(89976);
var host_error = __webpack_require__(90614);
var cut_off_run = __webpack_require__(58482);
var journal = __webpack_require__(5005);
var lock = __webpack_require__(47203);
var lock_refusal = __webpack_require__(41310);
var components = __webpack_require__(71450);
var known_failures = __webpack_require__(67890);
var plan = __webpack_require__(45035);
var beginning = __webpack_require__(27637);
var judge_records = __webpack_require__(81746);
var order = __webpack_require__(33822);
var served = __webpack_require__(37123);
;// CONCATENATED MODULE: ./lib/bundled/stages/inspect/inspect-server.js





















async function inspectServer(host, given, chosen) {
  const workFolder = await (0,work_folder/* workFolderOf */.FW)(host, chosen), knowledge = await (0,hiding_salt/* withSalt */.p)(host, workFolder, given), { inventory, state } = await (0,read_server/* readServer */.Wb)(host, knowledge), components = state.components.map(({ component }) => component), prerequisites = (0,order/* prerequisiteFindings */.DX)(state, components), situation = {
    now: state,
    before: state,
    sets: [],
    beginning: (0,beginning/* judgeBeginning */.T_)(void 0, state),
    inventorySha256: "",
    records: { fit: "none-yet" },
    confirmed: /* @__PURE__ */ new Set(),
    packages: {},
    missingThemes: [],
    pendingMerges: {},
    interrupted: []
  }, journal = await readJournal(host, workFolder, state.machine.name), failures = (0,known_failures/* knownFailures */.N)({ state, ...(0,json/* omitUndefined */.Oy)({ actsFrom: host.actsFrom }) });
  return {
    inventory: shownInventory({ ...inventory, cachedPackages: await cachedPackages(host, state) }),
    state,
    blockers: [
      ...(0,plan/* backupBlockers */.s7)(situation, (0,backup_chain/* componentsToBackUp */.og)(state)),
      ...situation.beginning.source === "as-found" ? (0,beginning/* beginningBlockers */.BL)(situation) : [],
      ...prerequisites.blockers,
      ...failures.blockers
    ],
    warnings: [
      ...await lockWarnings(host, workFolder),
      ...journal.warnings,
      ...state.warnings,
      ...prerequisites.warnings,
      ...failures.warnings
    ],
    served: (0,served/* servedAtLook */.Ox)(journal.lines, state),
    ...(0,json/* omitUndefined */.Oy)({ openRun: (0,cut_off_run/* openRun */.Iy)(journal.lines) })
  };
}
async function cachedPackages(host, state) {
  const looks = state.components.map(async (component) => {
    const { productCode = "" } = component.product, cached = await (0,cached_packages/* cachedPackage */.n)(host, state, component);
    return "found" in cached ? [{ productCode, path: cached.found.path }] : [];
  });
  return (await Promise.all(looks)).flat();
}
async function readJournal(host, workFolder, server) {
  try {
    const { lines, gaps } = await (0,journal/* openJournal */._)(host.files, host.clock, (0,work_folder/* journalPath */.HY)(workFolder)), fit = (0,judge_records/* judgeRecords */.aJ)({ lines, ...(0,json/* omitUndefined */.Oy)({ gaps }) }, void 0, []), missing = fit.fit === "journal-has-gap" ? (0,judge_records/* recordBlockers */.zM)(fit, server, void 0) : [];
    return { lines, warnings: [...missing, ...cutOffWarnings(lines)] };
  } catch (error) {
    if (error instanceof user_error/* UserError */.y) {
      const { code, message: message2, advice: advice2 } = error;
      return { lines: [], warnings: [{ code, message: message2, advice: advice2 }] };
    }
    if (!(error instanceof host_error/* HostError */.dh))
      throw error;
    const advice = "Let the account of the runner read the work folder, and inspect again.", message = `The journal of earlier runs could not be read: ${error.message}`;
    return { lines: [], warnings: [{ code: error.code, message, advice }] };
  }
}
function cutOffWarnings(lines) {
  const run = (0,cut_off_run/* cutOffRun */.JQ)(lines);
  return run === void 0 ? unfinishedWarnings(lines) : [{ code: "earlier-run-cut-off", message: (0,cut_off_run/* cutOffNote */._4)(run), advice: "See that these services run. Run again with the same inputs: the run carries on where it stopped." }];
}
function unfinishedWarnings(lines) {
  const run = (0,cut_off_run/* unfinishedRun */.zZ)(lines);
  if (run === void 0)
    return [];
  const away = run.interrupted.map((subject) => subject === "sign-in" ? "sign-in" : components/* componentTitles */.$m[subject]), served = away.length === 0 ? "" : ` By its journal, not served since: ${(0,listed/* listed */.KE)(away)}.`;
  return [{ code: "earlier-run-not-finished", message: `The last run of ${run.action}, begun ${run.began}, did not come to the end of its plan.${served}`, advice: "Run it again with the same inputs: the run carries on where it stopped. The way back is restore-backup with scope: roll-back." }];
}
async function lockWarnings(host, workFolder) {
  const path = (0,work_folder/* lockPath */.HZ)(workFolder);
  try {
    const held = await (0,lock/* heldLock */.T)(host, path);
    return held === void 0 ? [] : [{ code: "server-locked", ...(0,lock_refusal/* heldLockText */.Gn)(held, { now: host.clock.now() }) }];
  } catch (error) {
    if (!(error instanceof host_error/* HostError */.dh))
      throw error;
    return [{ code: "server-locked", message: `Whether a run changes this server now could not be read: ${error.message} Lock: ${path}.`, advice: "Give the account of the runner access to the work folder." }];
  }
}

var code_link = __webpack_require__(63312);
var file_name = __webpack_require__(48942);
var look_status = __webpack_require__(38844);
var markdown = __webpack_require__(40855);
var status_block = __webpack_require__(508);
var status_words = __webpack_require__(80876);
var knowledge_of = __webpack_require__(75364);
;// CONCATENATED MODULE: ./lib/bundled/actions/shared/run-inspection.js











async function runInspection(inputs, session) {
  const found = await inspectServer(session.host, (0,knowledge_of.knowledgeOf)(inputs), inputs["work-folder"]);
  return inspectionResult({ ...found, inventoryText: inventoryText(found.inventory) }, session);
}
async function inspectionResult(report, session) {
  const { inventory, inventoryText: inventoryText2, state, blockers, warnings } = report, name = (0,file_name/* fileName */.M)(inventory.machine.name), inventoryPath = await session.writeTemporaryFile(`${name}-inventory.json`, inventoryText2), status = statusOf(report, session), summary = `${(0,status_block/* statusBlock */._6)(status)}

${inspectionDetails(report)}`;
  session.log.info(inspectionText(report));
  const components = state.components.map(({ component, generation, product }) => ({
    component,
    generation,
    version: product.version
  }));
  return {
    outputs: {
      changed: "false",
      "inventory-path": inventoryPath,
      components: JSON.stringify(components),
      blockers: JSON.stringify(blockers),
      warnings: JSON.stringify(warnings),
      "reboot-required": String(state.pendingRestart.length > 0),
      "report-path": await session.writeTemporaryFile(`${name}-inspection.md`, (0,leaving/* leavingText */.Ce)(`${summary}
`))
    },
    summary: inspectionDetails(report),
    status,
    annotations: []
  };
}
function statusOf(report, session) {
  const { inventory, state, blockers, served, openRun } = report, of = { action: "inspect", server: inventory.machine.name, served };
  if (openRun !== void 0) {
    const backupSet = openRun.action === "restore-backup" ? void 0 : openRun.backupSet, next = (0,look_status/* nextOfOpenRun */.W)(openRun);
    return (0,look_status/* lookStatus */.M)(session, { ...of, state: "in-part", next, ...(0,json/* omitUndefined */.Oy)({ backupSet }) });
  }
  if (blockers.length > 0)
    return (0,look_status/* lookStatus */.M)(session, { ...of, state: "blocked", next: { text: (0,status_words/* firstAdvice */.dA)(blockers), inputs: {} } });
  const isOld = state.components.some(({ generation }) => generation === "phonefactor");
  return (0,look_status/* lookStatus */.M)(session, { ...of, state: "inspected", next: isOld ? planIt : nothingToUpgrade });
}
const planIt = { text: "Nothing blocks the upgrade. Plan it: run upgrade with this input.", inputs: { mode: "plan" } }, nothingToUpgrade = {
  text: "No part of PhoneFactor is here that could be upgraded. Check an upgrade that was made with verify-upgrade.",
  inputs: {}
};
function inspectionText({ inventory, state, blockers, warnings }) {
  return [
    `Server ${inventory.machine.name}`,
    ...state.components.map(({ component, product, web }) => {
      const place = web === void 0 ? "" : `, ${web.site}${web.virtualDirectory} in ${web.folder}`;
      return `  ${component}: ${product.displayName} ${product.version}${place}`;
    }),
    `  install path: ${state.installPath?.path ?? "unknown"}`,
    `  data file: ${state.dataFile === void 0 ? "none" : `${state.dataFile.path} (${state.dataFile.status})`}`,
    ...blockers.map(({ code, message, advice }) => `  would block, ${code}: ${message} ${advice} ${(0,code_link/* codeLink */.U1)(code)}`),
    ...warnings.map(({ code, message }) => `  to know, ${code}: ${message} ${(0,code_link/* codeLink */.U1)(code)}`)
  ].join(`
`);
}
function inspectionDetails({ state, blockers, warnings }) {
  const rows = state.components.map(({ component, product, web }) => [
    component,
    (0,markdown/* plain */.pj)(product.displayName),
    (0,markdown/* plain */.pj)(product.version),
    web === void 0 ? "" : (0,markdown/* plain */.pj)(`${web.site}${web.virtualDirectory}`),
    web === void 0 ? "" : (0,markdown/* plain */.pj)(web.folder)
  ]);
  return (0,markdown/* sections */.V0)([
    ["What would stop the upgrade", blockers.length === 0 ? "" : (0,markdown/* findingsTable */.f9)(blockers)],
    ["What to know", warnings.length === 0 ? "" : (0,markdown/* findingsTable */.f9)(warnings)],
    ["Components", (0,markdown/* table */.tp)(["component", "product", "version", "application", "folder"], rows)]
  ]);
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


}),

38844:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ lookStatus),
  W: () => (/* binding */ nextOfOpenRun)
});
var _base_json_js_1 = __webpack_require__(23868);
var _status_words_js_0 = __webpack_require__(80876);


const openWords = {
  person: "waits for a person. It shows what to do when it is run again",
  restart: "waits for a restart of the server. Restart it, then run it again",
  fault: "failed. Fix the cause, then run it again",
  "cut-off": "was cut off. See that the services run, then run it again"
};
function nextOfOpenRun({ action, because, approvedDigest }) {
  const [which, inputs] = approvedDigest === void 0 ? ["the same", {}] : ["these", { mode: "apply", "approved-plan": approvedDigest }];
  return { text: `The run of ${action} ${openWords[because]} with ${which} inputs: it carries on.`, action, inputs };
}
function lookStatus({ host: { clock, kind } }, { action, server, state, served, next, backupSet }) {
  const now = clock.now(), rehearsal = kind === "rehearsal" ? !0 : void 0;
  return (0,_status_words_js_0/* .runStatus */ .em)({
    server,
    action,
    at: now.toISOString(),
    state,
    ...served,
    next,
    ...(0,_base_json_js_1/* .omitUndefined */ .Oy)({ minutesAheadOfUtc: clock.minutesAheadOfUtc(now), rehearsal }),
    ...(0,_base_json_js_1/* .omitUndefined */ .Oy)({ backupSet, wayBack: backupSet === void 0 ? void 0 : (0,_status_words_js_0/* .rollBackText */ .SH)(backupSet, served, []) })
  });
}


})

};
