export const id = 569;
export const ids = [569];
export const modules = {

64244:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  endOfStep: () => (/* binding */ endOfStep)
});

var user_error = __webpack_require__(83686);
var read_server = __webpack_require__(74209);
var work_folder = __webpack_require__(89976);
var cut_off_run = __webpack_require__(58482);
var journal = __webpack_require__(5005);
var journal_facts = __webpack_require__(97283);
var lock = __webpack_require__(47203);
var restart_stopped_services = __webpack_require__(41340);
var settle_installer = __webpack_require__(13576);
;// CONCATENATED MODULE: ./lib/bundled/stages/run/look-after.js









const mostSeconds = 240;
async function lookAfter(host, log, { workFolder, run }) {
  const found = (0,cut_off_run/* cutOffRun */.JQ)((await journalOf(host, workFolder)).lines);
  if (!(found === void 0 || found.by !== run))
    try {
      return await (0,lock/* withLock */.k)(host, (0,work_folder/* lockPath */.HZ)(workFolder), run, () => putInOrder(host, log, workFolder));
    } catch (error) {
      if (!(error instanceof user_error/* UserError */.y) || error.code !== "server-locked")
        throw error;
      const notes = [(0,cut_off_run/* cutOffNote */._4)(found), `Another run is at work and looks after it: ${error.message}`];
      return { run: found, changed: !1, notes, isInOrder: found.stopped.length === 0 };
    }
}
const journalOf = (host, workFolder) => (0,journal/* openJournal */._)(host.files, host.clock, (0,work_folder/* journalPath */.HY)(workFolder));
async function putInOrder(host, log, workFolder) {
  const journal = await journalOf(host, workFolder), run = (0,cut_off_run/* cutOffRun */.JQ)(journal.lines);
  if (run === void 0)
    return;
  const end = host.clock.now().getTime() + mostSeconds * 1e3, secondsLeft = () => Math.max(Math.round((end - host.clock.now().getTime()) / 1e3), 1), waited = await waitForInstaller(host, log, journal, secondsLeft()), known = (0,read_server/* knowledgeWith */.R1)((0,journal_facts/* intentionOf */.wW)(journal.lines), {}), context = {
    host,
    journal,
    log,
    serviceTimeLimitSeconds: secondsLeft(),
    readState: async () => (await (0,read_server/* readServer */.Wb)(host, known)).state
  }, started = waited.length > 0 ? [] : await (0,restart_stopped_services/* restartStoppedServices */.N)(context, !1), left = (0,cut_off_run/* cutOffRun */.JQ)(journal.lines)?.stopped ?? [], still = left.length === 0 ? [] : [`Not running: ${left.join(", ")}. Run again with the same inputs.`];
  return {
    run,
    changed: hasChanged(journal, run),
    notes: [(0,cut_off_run/* cutOffNote */._4)(run), ...waited, ...started, ...still],
    isInOrder: left.length === 0 && waited.length === 0
  };
}
async function waitForInstaller(host, log, journal, installerTimeLimitSeconds) {
  try {
    return await (0,settle_installer/* settleInstaller */.a)({ host, log, mode: "apply", installerTimeLimitSeconds }, journal), [];
  } catch (error) {
    if (!(error instanceof user_error/* UserError */.y) || error.code !== "installer-still-at-work")
      throw error;
    return [`${error.message} ${error.advice}`];
  }
}
function hasChanged({ lines }, { began }) {
  return lines.slice(lines.findLastIndex((line) => line.event === "plan-started" && line.at === began)).some(({ event }) => ["services-stopped", "installer-started", "step-done"].includes(event));
}

var action_log = __webpack_require__(90375);
var describe_fault = __webpack_require__(2022);
var markdown = __webpack_require__(40855);
var open_host = __webpack_require__(64717);
var report_step = __webpack_require__(50611);
;// CONCATENATED MODULE: ./lib/bundled/actions/shared/end-of-step.js







async function endOfStep(action, state, environment) {
  const { workFolder, run, ...place } = state;
  try {
    const host = await (0,open_host/* openHost */.Z)(place, environment), found = await lookAfter(host, (0,action_log/* createActionLog */.r)(), { workFolder, run });
    await host.close?.(), found !== void 0 && await (0,report_step/* report */.z8)(action, resultOf(found), environment);
  } catch (fault) {
    await (0,report_step/* report */.z8)(action, unread(fault), environment);
  }
}
function unread(fault) {
  const title = "Whether this run was cut off could not be read", { text, markdown } = (0,describe_fault/* describeFault */.Q)(fault), isGone = fault instanceof user_error/* UserError */.y && fault.code === "not-a-rehearsal-server";
  return {
    outputs: {},
    summary: isGone ? "" : `**${title}.** ${markdown}`,
    annotations: [{ level: isGone ? "notice" : "warning", title, message: text }]
  };
}
function resultOf({ run, changed, notes, isInOrder }) {
  const annotation = {
    level: isInOrder ? "warning" : "error",
    title: isInOrder ? "The run was cut off; what it had stopped runs again" : "The run was cut off; services are stopped",
    message: notes.join(`
`)
  };
  return {
    outputs: { changed: String(changed), finished: "false", "plan-digest": run.digest },
    summary: [
      "**The run was cut off.** What its end found and did:",
      notes.map((note) => `- ${(0,markdown/* plain */.pj)(note)}`).join(`
`)
    ].join(`

`),
    annotations: [annotation]
  };
}


}),

69567:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ defineChange)
});
function defineChange(kind) {
  return kind;
}


}),

3029:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ae: () => (/* binding */ path),
  Bh: () => (/* binding */ setFolder),
  C$: () => (/* binding */ kindOfChange),
  GX: () => (/* binding */ yesOrNo),
  M1: () => (/* binding */ webComponent),
  OA: () => (/* reexport safe */ _base_format_fields_js_2.OA),
  Qq: () => (/* binding */ text),
  _P: () => (/* binding */ site),
  c3: () => (/* binding */ listOf),
  dK: () => (/* binding */ components),
  dL: () => (/* binding */ manifestSha256),
  s9: () => (/* binding */ component),
  sc: () => (/* binding */ sha256)
});
var valibot_3 = __webpack_require__(77934);
var _base_format_fields_js_2 = __webpack_require__(24541);
var _product_components_js_0 = __webpack_require__(71450);
var _product_names_js_1 = __webpack_require__(31484);





const kindOfChange = (kind) => (0,_base_format_fields_js_2/* .field */ .ZZ)("Kind of the change.", valibot_3/* .literal */ .euz(kind)), text = (meaning) => (0,_base_format_fields_js_2/* .field */ .ZZ)(meaning, valibot_3/* .string */ .YjP()), yesOrNo = (meaning) => (0,_base_format_fields_js_2/* .field */ .ZZ)(meaning, valibot_3/* .boolean */ .zMY()), listOf = (item, meaning) => (0,_base_format_fields_js_2/* .field */ .ZZ)(meaning, (0,_base_format_fields_js_2/* .list */ .p_)(item)), component = (0,_base_format_fields_js_2/* .field */ .ZZ)("Component that is changed.", valibot_3/* .picklist */ .KIO(_product_components_js_0/* .componentNames */ .w$)), components = listOf(valibot_3/* .picklist */ .KIO(_product_components_js_0/* .componentNames */ .w$), "Components that it concerns."), webComponent = (0,_base_format_fields_js_2/* .field */ .ZZ)("Web component that is changed.", valibot_3/* .picklist */ .KIO(_product_names_js_1/* .webComponentNames */ .KW)), sha256 = text("SHA-256 of the approved file, lower-case hexadecimal."), site = text("Name of the site in IIS."), path = text("Path of the application in its site, with a leading slash."), setFolder = text("Folder of the backup set."), manifestSha256 = text("SHA-256 of the manifest of that set, lower-case hexadecimal.");


}),

89976:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CO: () => (/* binding */ markerName),
  FW: () => (/* binding */ workFolderOf),
  HY: () => (/* binding */ journalPath),
  HZ: () => (/* binding */ lockPath),
  He: () => (/* binding */ mergeFolder),
  RM: () => (/* binding */ mergeRecordPath),
  hI: () => (/* binding */ logFolder)
});
var _host_windows_path_js_0 = __webpack_require__(85128);

const folderName = "mfa-server-upgrade";
async function workFolderOf({ machine }, chosen) {
  if (chosen !== void 0)
    return chosen;
  const { folders } = await machine.facts();
  return (0,_host_windows_path_js_0/* .joinPath */ .uJ)(folders.programData, folderName);
}
const markerName = "mfa-server-upgrade.txt", journalPath = (workFolder) => (0,_host_windows_path_js_0/* .joinPath */ .uJ)(workFolder, "journal.jsonl"), lockPath = (workFolder) => (0,_host_windows_path_js_0/* .joinPath */ .uJ)(workFolder, "lock.json"), logFolder = (workFolder) => (0,_host_windows_path_js_0/* .joinPath */ .uJ)(workFolder, "logs"), mergeFolder = (workFolder, component) => (0,_host_windows_path_js_0/* .joinPath */ .uJ)(workFolder, "web-config", component), mergeRecordPath = (workFolder, component) => (0,_host_windows_path_js_0/* .joinPath */ .uJ)(mergeFolder(workFolder, component), "differences.json");


}),

40699:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ startServices),
  O: () => (/* binding */ startStoppedServices)
});
var valibot_2 = __webpack_require__(77934);
var _base_format_fields_js_3 = __webpack_require__(24541);
var _host_same_text_js_5 = __webpack_require__(36241);
var _plan_journal_facts_js_6 = __webpack_require__(97283);
var _product_work_minutes_js_0 = __webpack_require__(54435);
var _change_kind_js_4 = __webpack_require__(69567);
var _fields_js_1 = __webpack_require__(3029);







const schema = (0,_fields_js_1/* .fields */ .OA)({
  kind: (0,_fields_js_1/* .kindOfChange */ .C$)("start-services"),
  which: valibot_2/* .pipe */ .FsL(valibot_2/* .variant */ .Oxt("those", [
    (0,_fields_js_1/* .fields */ .OA)({ those: (0,_base_format_fields_js_3/* .field */ .ZZ)("Which services.", valibot_2/* .literal */ .euz("stopped-by-the-suite")) }),
    (0,_fields_js_1/* .fields */ .OA)({ those: (0,_base_format_fields_js_3/* .field */ .ZZ)("Which services.", valibot_2/* .literal */ .euz("of-the-product")) }),
    (0,_fields_js_1/* .fields */ .OA)({
      those: (0,_base_format_fields_js_3/* .field */ .ZZ)("Which services.", valibot_2/* .literal */ .euz("named")),
      names: (0,_fields_js_1/* .listOf */ .c3)(valibot_2/* .string */ .YjP(), "Names of the services.")
    })
  ]), valibot_2/* .description */ .h_("Which services: those that the suite stopped, all of the product that start by themselves, or named ones."))
}), ids = {
  "stopped-by-the-suite": "start-stopped-services",
  "of-the-product": "start-product-services",
  named: "start-services"
};
const startServices = (0,_change_kind_js_4/* .defineChange */ .U)({
  kind: "start-services",
  schema,
  id: ({ which }) => ids[which.those],
  title({ which }) {
    switch (which.those) {
      case "stopped-by-the-suite":
        return "Start the services again";
      case "of-the-product":
        return "Start the services of the new server and see that they run";
      case "named":
        return `Start the services that ran: ${which.names.join(", ")}`;
    }
  },
  documentStep: ({ which }) => which.those === "of-the-product" ? "I0" : void 0,
  component: () => "agent",
  effects: () => ({ interrupts: [], restores: ["sign-in"], minutes: _product_work_minutes_js_0/* .assumedMinutes */ .G["service-start"] }),
  needs: ({ which }) => which.those === "of-the-product" ? ["install-server"] : [],
  perform({ which }, context) {
    switch (which.those) {
      case "stopped-by-the-suite":
        return startStopped(context);
      case "of-the-product":
        return startAutomatic(context);
      case "named":
        return startNamed(which.names, context);
    }
  }
});
function resultOf(notes) {
  return { outcome: notes.length > 0 ? "done" : "already-done", notes };
}
async function startAutomatic(context) {
  const { services } = await context.readState(), notes = [];
  for (const { name, displayName, startType, state } of services)
    startType !== "automatic" || state === "running" || (context.log.info(`Starting ${displayName} (${name}).`), await context.host.services.start(name, context.serviceTimeLimitSeconds), notes.push(`Started ${displayName} (${name}).`));
  return resultOf(notes);
}
async function startNamed(names, { host, log, journal, serviceTimeLimitSeconds }) {
  const notes = [], services = await host.services.list();
  for (const name of names)
    services.find((service) => (0,_host_same_text_js_5/* .sameText */ .QV)(service.name, name))?.state !== "running" && (log.info(`Starting ${name}.`), await host.services.start(name, serviceTimeLimitSeconds), notes.push(`Started ${name}.`));
  return await journal.record({ event: "services-started", services: [...names] }), resultOf(notes);
}
async function startStopped(context) {
  return resultOf((await startStoppedServices(context)).map((name) => `Started ${name} again.`));
}
async function startStoppedServices(context) {
  const { host, journal, log, serviceTimeLimitSeconds } = context, stopped = (0,_plan_journal_facts_js_6/* .servicesLeftStopped */ .n9)(journal.lines), present = (await host.services.list()).map(({ name }) => name.toLowerCase()), started = [];
  for (const name of stopped.filter((one) => present.includes(one.toLowerCase())).reverse())
    log.info(`Starting ${name} again.`), await host.services.start(name, serviceTimeLimitSeconds), started.push(name);
  return stopped.length > 0 && await journal.record({ event: "services-started", services: [...stopped] }), started;
}


}),

69178:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ isSameBoot),
  n: () => (/* binding */ minutesAheadHere)
});
const bootToleranceMilliseconds = 6e4;
function isSameBoot(one, other) {
  return Math.abs(Date.parse(one) - Date.parse(other)) < 6e4;
}
function minutesAheadHere(at) {
  return -at.getTimezoneOffset();
}


}),

58482:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Iy: () => (/* binding */ openRun),
  JQ: () => (/* binding */ cutOffRun),
  _4: () => (/* binding */ cutOffNote),
  qh: () => (/* binding */ installerLeft),
  zZ: () => (/* binding */ unfinishedRun)
});
var _base_json_js_1 = __webpack_require__(23868);
var _journal_facts_js_0 = __webpack_require__(97283);


function cutOffRun(lines) {
  const at = lines.findLastIndex(({ event }) => event === "plan-started"), begin = lines[at];
  if (begin?.event !== "plan-started" || begin.records?.includes("run-ends") !== !0)
    return;
  const own = lines.slice(at), end = own.findLast((line) => line.event === "run-ended" || line.event === "plan-finished");
  if (!(end === void 0 || end.event === "run-ended" && end.because === "cut-off") || own.some(({ event }) => event === "machine-renewed"))
    return;
  const stopped = (0,_journal_facts_js_0/* .servicesLeftStopped */ .n9)(lines), ordered = own.flatMap((line) => line.event === "services-start-requested" ? line.services : []);
  return {
    action: begin.action,
    digest: begin.digest,
    began: begin.at,
    stopped,
    ordered: stopped.filter((name) => ordered.includes(name)),
    ...(0,_base_json_js_1/* .omitUndefined */ .Oy)({
      by: begin.by,
      signal: end?.event === "run-ended" ? end.signal : void 0,
      step: openStep(own),
      installer: installerLeft(lines)
    })
  };
}
function unfinishedRun(lines) {
  const since = (0,_journal_facts_js_0/* .sinceLastBeginning */ .qw)(lines), begin = since.findLast(({ event }) => event === "plan-started");
  if (!(begin?.event !== "plan-started" || cutOffRun(lines) !== void 0 || since.slice(since.indexOf(begin)).some(({ event }) => event === "plan-finished")) && since.some(({ event }) => event === "step-started"))
    return { action: begin.action, began: begin.at, interrupted: [...(0,_journal_facts_js_0/* .interruptedNow */ .P)(lines)] };
}
function openRun(lines) {
  if (cutOffRun(lines) === void 0 && unfinishedRun(lines) === void 0)
    return;
  const at = lines.findLastIndex(({ event }) => event === "plan-started"), begin = lines[at];
  if (begin?.event !== "plan-started")
    return;
  const end = lines.slice(at).findLast((line) => line.event === "run-ended");
  return {
    action: begin.action,
    because: end?.event === "run-ended" ? end.because : "cut-off",
    ...(0,_base_json_js_1/* .omitUndefined */ .Oy)({
      approvedDigest: begin.approved === !0 ? begin.digest : void 0,
      backupSet: (0,_journal_facts_js_0/* .newestBackup */ .RO)((0,_journal_facts_js_0/* .sinceLastBeginning */ .qw)(lines))?.folder
    })
  };
}
function openStep(lines) {
  const last = (0,_journal_facts_js_0/* .lastOfSteps */ .f)(lines);
  return last?.event === "step-started" ? last.step : void 0;
}
function installerLeft(lines) {
  const since = (0,_journal_facts_js_0/* .sinceLastBeginning */ .qw)(lines), at = since.findLastIndex(({ event }) => event === "installer-started"), line = since[at];
  if (line?.event !== "installer-started" || since.slice(at).some(({ event }) => event === "installer-ran" || event === "installer-outlasted" || event === "step-failed"))
    return;
  const begun = since.slice(0, at).findLast(({ event }) => event === "step-started"), { what, processId: id, program } = line;
  return {
    what,
    ...(0,_base_json_js_1/* .omitUndefined */ .Oy)({
      step: begun?.event === "step-started" ? begun.step : void 0,
      process: id === void 0 || program === void 0 ? void 0 : { id, program }
    })
  };
}
function cutOffNote({ by, action, began, signal, step, stopped, ordered, installer }) {
  return [
    `An earlier run was cut off ${signal === void 0 ? "without a word of its end" : `by ${signal}`}: ${action}, ${by ?? "run not on record"}, begun ${began}.`,
    ...step === void 0 ? [] : [`It was at the step ${step}.`],
    `Stopped by it: ${stopped.length === 0 ? "nothing that is not running again" : stopped.join(", ")}.`,
    ...ordered.length === 0 ? [] : [`Ordered to start again: ${ordered.join(", ")}.`],
    ...installer === void 0 ? [] : [`It had begun an installer of which no end is on record: ${installer.what}.`]
  ].join(" ");
}


}),

7340:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CC: () => (/* binding */ noEffects),
  ev: () => (/* binding */ effectsSchema),
  gO: () => (/* binding */ interruptionsOf),
  yo: () => (/* binding */ subjects)
});
var valibot_1 = __webpack_require__(77934);
var _base_format_fields_js_0 = __webpack_require__(24541);


const subjects = ["sign-in", "user-portal", "mobile-app", "web-service-sdk"];
const some = (0,_base_format_fields_js_0/* .list */ .p_)(valibot_1/* .picklist */ .KIO(subjects));
const effectsSchema = (0,_base_format_fields_js_0/* .fields */ .OA)({
  interrupts: (0,_base_format_fields_js_0/* .field */ .ZZ)("Who is not served from the begin of this step.", some),
  restores: (0,_base_format_fields_js_0/* .field */ .ZZ)("Who is served again with the end of the last step of the plan that restores the service.", some),
  forGood: (0,_base_format_fields_js_0/* .optional */ .lq)("Who is interrupted for good: the new version has that web application no more.", some),
  minutes: (0,_base_format_fields_js_0/* .field */ .ZZ)("Minutes that the step is assumed to take; not measured on this server.", valibot_1/* .number */ .aig())
}), noEffects = { interrupts: [], restores: [], minutes: 0 };
function interruptionsOf(steps, already) {
  return subjects.flatMap((subject) => {
    const interrupted = steps.findIndex(({ effects }) => effects.interrupts.includes(subject)), again = steps.findLastIndex(({ effects }) => effects.interrupts.includes(subject)), restored = steps.findLastIndex(({ effects }) => effects.restores.includes(subject)), from = already.includes(subject) ? 0 : interrupted;
    if (from < 0 || interrupted < 0 && restored < 0)
      return [];
    const isOver = restored >= Math.max(from, again);
    return [{ subject, from, to: isOver ? restored : steps.length - 1, isOver }];
  });
}


}),

97283:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Cl: () => (/* binding */ isUpgradeUnderWay),
  L7: () => (/* binding */ stepsOfOpenRestore),
  Mc: () => (/* binding */ lastTurn),
  Oi: () => (/* binding */ doneSteps),
  P: () => (/* binding */ interruptedNow),
  RO: () => (/* binding */ newestBackup),
  Yr: () => (/* binding */ isBeginning),
  Z8: () => (/* binding */ upgradedSince),
  bB: () => (/* binding */ begunSteps),
  f: () => (/* binding */ lastOfSteps),
  jA: () => (/* binding */ progressOf),
  n9: () => (/* binding */ servicesLeftStopped),
  qw: () => (/* binding */ sinceLastBeginning),
  rG: () => (/* binding */ restartOwed),
  tg: () => (/* binding */ confirmedSteps),
  wW: () => (/* binding */ intentionOf),
  wz: () => (/* binding */ lastBeginning),
  xO: () => (/* binding */ writtenBy),
  yF: () => (/* binding */ rememberedSets)
});
var _host_machine_js_0 = __webpack_require__(69178);

function sinceLastBeginning(lines) {
  return lines.slice(lines.findLastIndex(isBeginning) + 1);
}
function lastBeginning(lines) {
  return lines.findLast(isBeginning);
}
function isBeginning({ event }) {
  return event === "rolled-back" || event === "machine-renewed";
}
function intentionOf(lines) {
  const last = sinceLastBeginning(lines).findLast((line) => line.event === "intention");
  return last?.event === "intention" ? last : void 0;
}
function doneSteps(lines) {
  return stepsOf("step-done", lines);
}
function begunSteps(lines) {
  return stepsOf("step-started", lines);
}
function stepsOf(event, lines) {
  return new Set(sinceLastBeginning(lines).flatMap((line) => line.event === event ? [line.step] : []));
}
function lastOfSteps(lines) {
  return lines.findLast((line) => line.event === "step-started" || line.event === "step-done" || line.event === "step-failed");
}
function writtenBy(lines, step, voidedBy) {
  const since = sinceLastBeginning(lines), at = since.findLastIndex((line) => line.event === "step-done" && line.step === step), done = since[at], isVoid = since.slice(at + 1).some((line) => line.event === "step-started" && line.step === voidedBy || line.event === "plan-started" && line.action === "restore-backup");
  if (done?.event !== "step-done" || isVoid)
    return;
  const sha256 = done.result?.sha256;
  return typeof sha256 == "string" ? { at: done.at, sha256 } : void 0;
}
function confirmedSteps(lines) {
  const confirmed = /* @__PURE__ */ new Set();
  for (const line of sinceLastBeginning(lines))
    line.event === "operator-step-said" && confirmed.add(line.step), line.event === "operator-step-asked" && confirmed.delete(line.step);
  return confirmed;
}
function servicesLeftStopped(lines) {
  const stopped = /* @__PURE__ */ new Set();
  for (const line of lines)
    if (line.event === "services-stopped")
      for (const service of line.services)
        stopped.add(service);
    else if (line.event === "services-started")
      for (const service of line.services)
        stopped.delete(service);
  return [...stopped];
}
function interruptedNow(lines) {
  const interrupted = /* @__PURE__ */ new Set();
  for (const line of lines)
    line.event === "service-interrupted" && interrupted.add(line.subject), line.event === "service-restored" && interrupted.delete(line.subject);
  return interrupted;
}
function rememberedSets(lines) {
  const sets = /* @__PURE__ */ new Map();
  for (const line of lines)
    if (line.event === "backup-created") {
      const { folder, manifestSha256 } = line;
      sets.delete(folder.toLowerCase()), sets.set(folder.toLowerCase(), { folder, manifestSha256, isRemoved: !1 });
    } else if (line.event === "backup-removed") {
      const set = sets.get(line.folder.toLowerCase());
      set !== void 0 && sets.set(line.folder.toLowerCase(), { ...set, isRemoved: !0 });
    } else line.event === "machine-renewed" && sets.clear();
  return [...sets.values()].reverse();
}
function isUpgradeUnderWay(lines, removals) {
  const since = sinceLastBeginning(lines), begun = since.findLastIndex((line) => line.event === "intention" || (line.event === "step-started" || line.event === "operator-step-asked") && removals.includes(line.step));
  return begun < 0 ? !1 : !since.slice(begun).some((line) => line.event === "plan-finished" && line.action === "upgrade");
}
function upgradedSince(lines, manifestSha256, upgradeSteps) {
  const since = sinceLastBeginning(lines), made = since.findLastIndex((line) => line.event === "backup-created" && line.manifestSha256 === manifestSha256);
  return made < 0 && !isStillNewest(lines, manifestSha256) ? !1 : since.slice(made + 1).some((line) => line.event === "step-started" && upgradeSteps.includes(line.step));
}
function isStillNewest(lines, manifestSha256) {
  const [newest] = rememberedSets(lines);
  return newest !== void 0 && !newest.isRemoved && newest.manifestSha256 === manifestSha256;
}
function newestBackup(lines) {
  const last = lines.findLast((line) => line.event === "backup-created");
  return last?.event === "backup-created" ? last : void 0;
}
function progressOf(lines, digest) {
  const at = lines.findLastIndex((line) => (line.event === "plan-started" || line.event === "plan-finished") && line.digest === digest), last = lines[at];
  return last === void 0 ? "not-begun" : last.event === "plan-finished" ? "finished" : lines.slice(at).some((line) => undoes(line, digest)) ? "undone" : "unfinished";
}
function undoes(line, digest) {
  return line.event === "rolled-back" || line.event === "machine-renewed" ? !0 : line.event === "plan-started" && line.action === "restore-backup" && line.digest !== digest;
}
function lastTurn(lines, action) {
  return lines.findLast((line) => line.event === "rolled-back" || line.event === "machine-renewed" || line.event === "plan-started" && line.action === "restore-backup" && action !== "restore-backup" || line.event === "plan-finished" && line.action === action)?.at;
}
function stepsOfOpenRestore(lines) {
  const ends = (line) => line.event === "rolled-back" || line.event === "machine-renewed" || line.event === "plan-finished" && line.action === "restore-backup" || line.event === "plan-started" && line.action !== "restore-backup", since = lines.slice(lines.findLastIndex(ends) + 1);
  return new Set(since.flatMap((line) => line.event === "step-started" ? [line.step] : []));
}
function restartOwed(lines, bootTime, now) {
  const last = lines.findLast((line) => line.event === "restart-required");
  if (last?.event !== "restart-required")
    return;
  const isLater = Date.parse(bootTime) > Date.parse(last.bootTime), ranThen = Date.parse(last.at) - Date.parse(last.bootTime), isYounger = now.getTime() - Date.parse(bootTime) < ranThen;
  return (isLater || isYounger) && !(0,_host_machine_js_0/* .isSameBoot */ .T)(bootTime, last.bootTime) ? void 0 : last.reason;
}


}),

41310:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Gn: () => (/* binding */ heldLockText),
  KH: () => (/* binding */ lockedBy),
  TO: () => (/* binding */ heldByNobodyKnown)
});
var _base_user_error_js_0 = __webpack_require__(83686);

function heldLockText(held, { now, release }) {
  const { owner, path, state } = held, message = `This server is being changed by ${who(owner)}, ${age(now, owner.since)}. Lock: ${path}. ${known[state](owner)}`;
  return { message: release !== void 0 && release === owner.nonce ? `${message} So release-lock does not release it.` : message, advice: advice(held) };
}
function lockedBy(held, now) {
  const { message, advice: advice2 } = heldLockText(held, now);
  return new _base_user_error_js_0/* .UserError */ .y("server-locked", message, advice2);
}
function heldByNobodyKnown(path) {
  return new _base_user_error_js_0/* .UserError */ .y("server-locked", `This server is being changed by another run. Lock: ${path}.`, wait);
}
function who({ processId, machine, run }) {
  return `process ${processId}${machine === void 0 ? "" : ` of ${machine}`} (${run})`;
}
const known = {
  runs: () => "The process runs on this machine.",
  "not-known": ({ processId }) => `A process ${processId} runs on this machine; whether it is that run or another program with its number, the machine does not show.`,
  elsewhere: ({ machine }) => `Whether it still runs can only be seen on ${machine}.`
}, wait = "Wait until that run has ended and run again. Use a concurrency group per server so that runs wait for each other.";
function advice({ owner: { processId, nonce, machine }, state }) {
  if (state === "runs")
    return `${wait} To end the run, cancel it on its page, or end process ${processId}.`;
  if (nonce === void 0)
    return `${wait} If it is another program, end it or restart the server; then run again.`;
  const how = `See on the page of that run, and${state === "elsewhere" ? ` on ${machine}` : ""} in the list of processes, that it has ended.`;
  return `${wait} If it has ended already: ${how} Then run again with release-lock: ${nonce}.`;
}
function age(now, since) {
  const minutes = Math.max(0, Math.round((now.getTime() - Date.parse(since)) / 6e4));
  return `since ${since}, ${minutes} minutes ago`;
}


}),

47203:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ heldLock),
  k: () => (/* binding */ withLock)
});

var external_node_crypto_ = __webpack_require__(77598);
var host_error = __webpack_require__(90614);
var dist = __webpack_require__(77934);
var fields = __webpack_require__(24541);
var read_format = __webpack_require__(93706);
var windows_path = __webpack_require__(85128);
;// CONCATENATED MODULE: ./lib/bundled/plan/lock-file.js





const lockSchema = (0,fields/* fields */.OA)({
  processId: (0,fields/* field */.ZZ)("Id of the process.", dist/* number */.aig()),
  since: (0,fields/* field */.ZZ)("When the run took the lock, ISO 8601 in UTC.", dist/* string */.YjP()),
  bootTime: (0,fields/* field */.ZZ)("When the machine started, ISO 8601 in UTC.", dist/* string */.YjP()),
  run: (0,fields/* field */.ZZ)("Address of the run, or who started it.", dist/* string */.YjP()),
  machine: (0,fields/* optional */.lq)("Machine on which the process runs. This and what follows is absent in locks of older versions, which are in lock.json.", dist/* string */.YjP()),
  started: (0,fields/* optional */.lq)("When the process was started, ISO 8601 in UTC; absent where the machine does not report it.", dist/* string */.YjP()),
  startMark: (0,fields/* optional */.lq)("The same by a mark of the system, where it has one. It is only compared.", dist/* string */.YjP()),
  nonce: (0,fields/* optional */.lq)("Names this one lock; the input release-lock wants it.", dist/* string */.YjP()),
  released: (0,fields/* optional */.lq)("When its run gave it back, ISO 8601 in UTC. Absent while the run has the server.", dist/* string */.YjP())
});
const folderOf = (path) => path.replace(/\.json$/, "");
const numberedPath = (path, number) => (0,windows_path/* joinPath */.uJ)(folderOf(path), `${number}.json`), lockBytes = (owner) => new TextEncoder().encode(`${JSON.stringify(owner)}
`);
const mostLooks = 100;
async function readLockFiles(files, path) {
  for (let look = 1; look <= mostLooks; look += 1) {
    const found = await readListed(files, path);
    if (found !== void 0)
      return found;
  }
  throw new host_error/* HostError */.dh("in-use", path, `The lock ${path} changes all the time: other runs take it and give it back.`);
}
async function readListed(files, path) {
  const older = await readLockFile(files, path, 0), found = older === void 0 ? [] : [older];
  for (const number of await numbersIn(files, folderOf(path))) {
    const one = await readLockFile(files, numberedPath(path, number), number);
    if (one === void 0)
      return;
    found.push(one);
  }
  return found;
}
async function numbersIn(files, folder) {
  return (await files.glanceInto(folder).catch(host_error/* undefinedWhereNotFound */.NE) ?? []).map(({ path }) => /^([1-9]\d{0,14})\.json$/.exec((0,windows_path/* fileNameOf */.bV)(path))?.[1]).filter((digits) => digits !== void 0).map(Number).sort((a, b) => a - b);
}
async function readLockFile(files, path, number) {
  const bytes = await files.read(path).catch(host_error/* undefinedWhereNotFound */.NE);
  if (bytes === void 0)
    return;
  const owner = (0,read_format/* readIntact */.Aw)(lockSchema, bytes);
  return { path, number, ...owner === void 0 ? {} : { owner } };
}
const looksAtUnfinished = 20, pauseMilliseconds = 100;
async function readFinishedLockFiles({ files, clock }, path) {
  for (let look = 1; ; look += 1) {
    const found = await readLockFiles(files, path);
    if (look === looksAtUnfinished || found.every(({ owner }) => owner !== void 0))
      return found;
    await clock.sleep(pauseMilliseconds);
  }
}

var machine = __webpack_require__(69178);
;// CONCATENATED MODULE: ./lib/bundled/host/processes.js
const startToleranceMilliseconds = 6e4;
function isSameStart(one, other) {
  return one.mark !== void 0 && other.mark !== void 0 ? one.mark === other.mark : Math.abs(Date.parse(one.at) - Date.parse(other.at)) <= 6e4;
}
function isStartedAfter(start, moment) {
  return Date.parse(start.at) - Date.parse(moment) > 6e4;
}

var same_text = __webpack_require__(36241);
;// CONCATENATED MODULE: ./lib/bundled/plan/lock-owner.js



async function ownerState({ processes, machine }, { owner }) {
  if (owner === void 0 || owner.released !== void 0)
    return "ended";
  if (owner.machine !== void 0 && !(0,same_text/* sameText */.QV)(owner.machine, processes.machine))
    return "elsewhere";
  if (!await processes.isRunning(owner.processId))
    return "ended";
  const start = await processes.startOf(owner.processId);
  return start === void 0 ? withoutStart(owner, (await machine.facts()).bootTime) : isOwnersStart(owner, start) ? "runs" : "ended";
}
function isOwnersStart({ started, startMark, since }, start) {
  return started === void 0 ? !isStartedAfter(start, since) : isSameStart({ at: started, ...startMark === void 0 ? {} : { mark: startMark } }, start);
}
function withoutStart({ nonce, bootTime }, now) {
  return nonce !== void 0 || (0,machine/* isSameBoot */.T)(bootTime, now) ? "not-known" : "ended";
}

var lock_refusal = __webpack_require__(41310);
;// CONCATENATED MODULE: ./lib/bundled/plan/lock.js





async function withLock(host, path, run, work, release) {
  const own = await takeLock({ host, path, run, release });
  try {
    return await work();
  } finally {
    await giveBack(host, own);
  }
}
const attempts = 10;
async function takeLock(request) {
  const { host, path } = request, owner = await newOwner(request);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const found = await readFinishedLockFiles(host, path);
    await refuseWhereHeld(request, found);
    const number = (found.at(-1)?.number ?? 0) + 1, own = { path: numberedPath(path, number), number, owner };
    if (!await host.files.createNew(own.path, lockBytes(owner)))
      throw await takenInBetween(request);
    const others = (await readLockFiles(host.files, path)).filter((one) => one.owner?.nonce !== owner.nonce);
    if (others.some((one) => one.number > number) || await firstHeld(request, others) !== void 0) {
      await giveBack(host, own);
      continue;
    }
    for (const one of others)
      await host.files.remove(one.path).catch(host_error/* undefinedWhereRefused */.CN);
    return own;
  }
  throw (0,lock_refusal/* heldByNobodyKnown */.TO)(path);
}
async function takenInBetween(request) {
  return await refuseWhereHeld(request, await readFinishedLockFiles(request.host, request.path)), (0,lock_refusal/* heldByNobodyKnown */.TO)(request.path);
}
async function newOwner({ host: { clock, machine, processes }, run }) {
  const { bootTime } = await machine.facts(), start = await processes.startOf(processes.currentId);
  return {
    processId: processes.currentId,
    since: clock.now().toISOString(),
    bootTime,
    run,
    machine: processes.machine,
    ...start === void 0 ? {} : { started: start.at },
    ...start?.mark === void 0 ? {} : { startMark: start.mark },
    nonce: (0,external_node_crypto_.randomBytes)(8).toString("hex")
  };
}
async function refuseWhereHeld(request, found) {
  const held = await firstHeld(request, found);
  if (held !== void 0)
    throw (0,lock_refusal/* lockedBy */.KH)(held, { now: request.host.clock.now(), release: request.release });
}
async function heldLock(host, path) {
  return firstHeld({ host }, await readFinishedLockFiles(host, path));
}
async function firstHeld({ host, release: nonce }, found) {
  for (const file of found) {
    const state = await ownerState(host, file), isReleased = nonce !== void 0 && file.owner?.nonce === nonce && state !== "runs";
    if (file.owner !== void 0 && state !== "ended" && !isReleased)
      return { path: file.path, owner: file.owner, state };
  }
}
async function giveBack({ files, clock }, { path, number, owner }) {
  try {
    if ((await readLockFile(files, path, number))?.owner?.nonce !== owner.nonce)
      return;
    await files.write(path, lockBytes({ ...owner, released: clock.now().toISOString() }));
  } catch (error) {
    (0,host_error/* undefinedWhereRefused */.CN)(error);
  }
}


}),

36961:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Nt: () => (/* binding */ registeredInstallPath),
  d_: () => (/* binding */ hasTracesOfAgent),
  lM: () => (/* binding */ oldComponent),
  pn: () => (/* binding */ hasItsApplication),
  y6: () => (/* binding */ newComponent),
  zk: () => (/* binding */ hadAgent)
});
function oldComponent(state, component) {
  return state.components.find((found) => found.component === component && found.generation === "phonefactor");
}
function newComponent(state, component) {
  return state.components.find((found) => found.component === component && found.generation === "mfa-server");
}
function hasItsApplication(state, component) {
  return component === "agent" || newComponent(state, component)?.web !== void 0;
}
function hasTracesOfAgent({ components, installPath, dataFile }) {
  return !components.some(({ component }) => component === "agent") && installPath !== void 0 && dataFile !== void 0 && // What is open or emptied is there: its own blocker says what to do.
  dataFile.status !== "missing";
}
function registeredInstallPath({ installPath }) {
  return installPath === void 0 || installPath.views.length === 0 ? void 0 : installPath.path;
}
function hadAgent(state) {
  return oldComponent(state, "agent") !== void 0 || hasTracesOfAgent(state);
}


}),

54435:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ assumedMinutes),
  v: () => (/* binding */ roundedMinutes)
});
const assumedMinutes = {
  backup: 5,
  verification: 2,
  upload: 5,
  removal: 2,
  "server-setup": 10,
  "service-start": 1,
  "web-component": 4,
  merge: 1,
  restore: 5,
  activation: 12
};
function roundedMinutes(minutes) {
  return Math.ceil(minutes / 5) * 5;
}


}),

41340:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ restartStoppedServices)
});
var _changes_start_services_js_0 = __webpack_require__(40699);
var _plan_journal_facts_js_1 = __webpack_require__(97283);
var _product_server_state_js_2 = __webpack_require__(36961);



async function restartStoppedServices(context, isDone) {
  const { journal, log } = context;
  if ((0,_plan_journal_facts_js_1/* .servicesLeftStopped */ .n9)(journal.lines).length === 0)
    return [];
  try {
    const agentIsThere = (0,_product_server_state_js_2/* .oldComponent */ .lM)(await context.readState(), "agent") !== void 0;
    if (!isDone && !agentIsThere)
      return [];
    const started = await (0,_changes_start_services_js_0/* .startStoppedServices */ .O)(context);
    return agentIsThere && (0,_plan_journal_facts_js_1/* .interruptedNow */ .P)(journal.lines).has("sign-in") && await journal.record({ event: "service-restored", subject: "sign-in" }), started.map((name) => `The service ${name} was started again.`);
  } catch (error) {
    const message = `Services that were stopped could not all be started again: ${String(error)}`;
    return log.warning(message), [message];
  }
}


}),

13576:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ settleInstaller)
});
var _base_user_error_js_0 = __webpack_require__(83686);
var _plan_cut_off_run_js_1 = __webpack_require__(58482);


const pauseMilliseconds = 5e3;
async function settleInstaller({ host, log, mode, installerTimeLimitSeconds }, journal) {
  const left = (0,_plan_cut_off_run_js_1/* .installerLeft */ .qh)(journal.lines);
  if (left === void 0)
    return;
  const { what } = left, limit = mode === "plan" ? 0 : installerTimeLimitSeconds, end = host.clock.now().getTime() + limit * 1e3;
  for (; ; ) {
    const isAtWork = await host.installer.isAtWork(left.process);
    if (isAtWork === !1)
      break;
    if (host.clock.now().getTime() >= end)
      throw stillAtWork(what, isAtWork);
    log.progress(`The installer of an earlier run still works and is waited for: ${what}.`), await host.clock.sleep(pauseMilliseconds);
  }
  mode !== "plan" && (await journal.record({ event: "installer-outlasted", what }), log.info(`The installer of an earlier run that was cut off has ended: ${what}.`));
}
function stillAtWork(what, isAtWork) {
  const doubt = isAtWork === void 0 ? " Whether it has ended could not be read." : "";
  return new _base_user_error_js_0/* .UserError */ .y("installer-still-at-work", `An installer of an earlier run still works on this server: ${what}.${doubt}`, "Do not restart the server. Wait until it has ended, see with the action inspect what is installed, and run again.");
}


})

};
