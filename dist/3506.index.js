export const id = 3506;
export const ids = [3506,8263];
export const modules = {

33506:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStage: () => (/* binding */ runStage),
  h: () => (/* binding */ runStagePlan),
  withAftermath: () => (/* binding */ withAftermath)
});

// UNUSED EXPORTS: pathInputs

var json = __webpack_require__(23868);
var secrets_in_text = __webpack_require__(65759);
var user_error = __webpack_require__(83686);
var artifacts = __webpack_require__(74860);
var stages_beginning = __webpack_require__(27637);
var listed = __webpack_require__(66875);
var approved_places = __webpack_require__(25760);
var hiding_salt = __webpack_require__(73118);
var machine_mark = __webpack_require__(77971);
var read_server = __webpack_require__(74209);
var redact_for_journal = __webpack_require__(28263);
var work_folder = __webpack_require__(89976);
var changes_steps = __webpack_require__(75457);
var host_error = __webpack_require__(90614);
var cut_off_fault = __webpack_require__(48514);
var journal_facts = __webpack_require__(97283);
;// CONCATENATED MODULE: ./lib/bundled/plan/apply-plan.js




async function applyPlan(plan, tools) {
  const { journal, digest } = tools, progress = { plan, tools, records: [], open: [] }, { records, open } = progress, started = {
    event: "plan-started",
    digest,
    action: plan.action,
    records: ["interruptions", "asked-steps", "run-ends"]
  };
  let stop = await journaled(() => journal.record({ ...started, records: [...started.records], ...tools.run }));
  for (const [index, step] of plan.steps.entries())
    stop ??= cutOffBefore(tools), stop && !(stop.why === "person" && isNextForPerson(plan.steps, index, stop.at)) ? records.push(record(step, "not-reached", [])) : stop = await stepOrFail(step, index, progress) ?? stop;
  return stop === void 0 ? stop = await journaled(() => journal.record({ event: "plan-finished", digest, action: plan.action })) : await recordEnd(stop, tools), {
    changed: records.some(({ outcome }) => outcome === "changed"),
    records,
    openOperatorSteps: open,
    ...stop?.why === "restart" ? { restartRequired: stop.reason } : {},
    ...stop?.why === "fault" || stop?.why === "cut-off" ? { fault: stop.fault } : {},
    ...stop?.why === "fault" && stop.isDecision ? { waitsForDecision: !0 } : {}
  };
}
function cutOffBefore({ cutOff }) {
  return cutOff?.aborted === !0 ? { why: "cut-off", fault: (0,cut_off_fault/* cutOffFault */.W)(cutOff) } : void 0;
}
async function recordEnd(stop, { journal, digest, log, cutOff }) {
  const signal = stop.why === "cut-off" && cutOff !== void 0 ? (0,cut_off_fault/* signalOf */.o)(cutOff) : void 0, step = stop.why === "cut-off" ? stop.step : void 0;
  try {
    await journal.record({ event: "run-ended", digest, because: stop.why, ...(0,json/* omitUndefined */.Oy)({ signal, step }) });
  } catch (error) {
    log.warning(`The end of this run could not be put into the journal: ${messageOf(error)}`);
  }
}
function isNextForPerson(steps, index, stoppedAt) {
  return steps.slice(stoppedAt, index + 1).every(({ type }) => type === "operator");
}
async function journaled(work) {
  try {
    await work();
    return;
  } catch (fault) {
    return { why: "fault", fault };
  }
}
async function stepOrFail(step, index, progress) {
  try {
    return await progress.tools.before?.(step), await (step.type === "operator" ? askPerson(step, index, progress) : performStep(step, index, progress));
  } catch (fault) {
    const cutOff = cutOffBefore(progress.tools);
    return cutOff?.why === "cut-off" ? (progress.records.push(record(step, "cut-off", [], progress.tools.journal)), { ...cutOff, step: step.id }) : (await failed(step, fault, progress), { why: "fault", fault });
  }
}
async function failed(step, fault, { records, tools }) {
  records.push(record(step, "failed", [messageOf(fault)], tools.journal)), await recordFailure(step, fault, tools);
}
function messageOf(fault) {
  return fault instanceof Error ? fault.message : String(fault);
}
async function recordFailure({ id: step }, fault, { journal, digest, log, redact }) {
  const known = fault instanceof user_error/* UserError */.y ? { code: fault.code, advice: redact(fault.advice) } : {};
  try {
    await journal.record({ event: "step-failed", digest, step, message: redact(messageOf(fault)), ...known });
  } catch (error) {
    log.warning(`The failure of ${step} could not be put into the journal: ${messageOf(error)}`);
  }
}
async function askPerson(step, index, progress) {
  const { tools, records, open } = progress, { id, proof } = step.operatorStep;
  if (proof === "said" && (0,journal_facts/* confirmedSteps */.tg)(tools.journal.lines).has(id)) {
    await recordRestored(step, index, progress), records.push(record(step, "already-done", []));
    return;
  }
  return await recordInterrupted(step, tools), await recordAsked(step.operatorStep, tools), open.push(step.operatorStep), records.push(record(step, "waiting-for-person", [])), step.operatorStep.blocking ? { why: "person", at: index } : void 0;
}
async function recordAsked({ id: step, shown }, { journal, digest }) {
  const last = (0,journal_facts/* sinceLastBeginning */.qw)(journal.lines).findLast((line) => line.event === "operator-step-asked" && line.step === step);
  last?.event === "operator-step-asked" && last.shown === shown || await journal.record({ event: "operator-step-asked", digest, step, ...(0,json/* omitUndefined */.Oy)({ shown }) });
}
async function performStep(step, index, progress) {
  const { tools, records, open } = progress, { digest, journal } = tools;
  await journal.record({ event: "step-started", digest, step: step.id }), await recordInterrupted(step, tools);
  const result = await tools.log.group(step.title, () => reported(step, tools));
  if (result.outcome === "stopped-for-decision")
    return await failed(step, result.decision, progress), { why: "fault", fault: result.decision, isDecision: !0 };
  if (result.outcome === "stopped-for-person")
    return await recordAsked(result.operatorStep, tools), open.push(result.operatorStep), records.push(record(step, "waiting-for-person", result.notes, journal)), { why: "person", at: index };
  if (result.restartRequired !== void 0) {
    const bootTime = await tools.bootTime();
    await journal.record({ event: "restart-required", bootTime, reason: result.restartRequired });
  }
  if (tools.cutOff?.aborted === !0)
    throw (0,cut_off_fault/* cutOffFault */.W)(tools.cutOff);
  const out = result.result === void 0 ? {} : { result: result.result };
  return await journal.record({ event: "step-done", digest, step: step.id, notes: [...result.notes], ...out }), await recordRestored(step, index, progress), result.asks !== void 0 && (await recordAsked(result.asks, tools), open.push(result.asks)), records.push(record(step, result.outcome === "done" ? "changed" : "already-done", result.notes, journal)), result.restartRequired === void 0 ? void 0 : { why: "restart", reason: result.restartRequired };
}
async function recordInterrupted({ id: step, effects }, { journal, digest }) {
  const already = (0,journal_facts/* interruptedNow */.P)(journal.lines);
  for (const subject of effects?.interrupts ?? []) {
    if (already.has(subject))
      continue;
    const entry = { event: "service-interrupted", digest, step, subject };
    await journal.record(entry);
  }
}
async function recordRestored({ id: step, effects }, index, { plan, tools: { journal, digest } }) {
  const interrupted = (0,journal_facts/* interruptedNow */.P)(journal.lines), later = plan.steps.slice(index + 1);
  for (const subject of effects?.restores ?? [])
    !interrupted.has(subject) || later.some((one) => concerns(one.effects, subject)) || await journal.record({ event: "service-restored", digest, step, subject });
}
function concerns(effects, subject) {
  return effects !== void 0 && (effects.restores.includes(subject) || effects.interrupts.includes(subject));
}
async function reported(step, tools) {
  const result = await tools.perform(step);
  for (const note of result.notes)
    tools.log.info(note);
  return result;
}
function record({ id, title }, outcome, notes, journal) {
  const at = journal?.lines.findLast((line) => line.event === "step-started" && line.step === id)?.at;
  return { id, title, outcome, notes, ...(0,json/* omitUndefined */.Oy)({ at }) };
}

var plan_approval = __webpack_require__(85144);
var cut_off_run = __webpack_require__(58482);
var digest = __webpack_require__(70766);
var plan_journal = __webpack_require__(5005);
var lock = __webpack_require__(47203);
;// CONCATENATED MODULE: ./lib/bundled/plan/run-approvals.js
function newApprovals(all, lines) {
  const used = lines.flatMap((line) => line.event === "plan-started" ? line.approvals ?? [] : []).map(keyOf);
  return all.filter((approval) => {
    const at = used.indexOf(keyOf(approval));
    return at < 0 ? !0 : (used.splice(at, 1), !1);
  });
}
function keyOf({ by, environment = "", comment = "", run }) {
  return JSON.stringify([by, environment, comment, run]);
}

var uploads = __webpack_require__(73892);
var stored_check = __webpack_require__(55702);
var look_at_paths = __webpack_require__(73530);
var folders_work_folder = __webpack_require__(23804);
var judge_records = __webpack_require__(81746);
var find_backup_sets = __webpack_require__(37437);
var redaction_hidden = __webpack_require__(97292);
var sha256 = __webpack_require__(22113);
var backup_chain = __webpack_require__(92763);
var frozen_files = __webpack_require__(39045);
var known_sets = __webpack_require__(18970);
var roles = __webpack_require__(43892);
var what_is_backed_up = __webpack_require__(50129);
var way_back = __webpack_require__(77453);
var damage_of = __webpack_require__(52632);
var describe_conflict = __webpack_require__(80548);
var other_defaults = __webpack_require__(77867);
var windows_path = __webpack_require__(85128);
var names = __webpack_require__(31484);
var server_state = __webpack_require__(36961);
var step_ids = __webpack_require__(49543);
var merge_result = __webpack_require__(79701);
var restore_themes = __webpack_require__(51732);
var plan = __webpack_require__(48164);
var same_text = __webpack_require__(36241);
var web_candidates = __webpack_require__(70129);
var virtual_directories = __webpack_require__(63146);
;// CONCATENATED MODULE: ./lib/bundled/stages/install-web-component/target-places.js







async function targetPlaces(files, situation, choices) {
  const found = await Promise.all(names/* webComponentNames */.KW.map(async (component) => [component, await targetPlace(files, component, situation, choices)]));
  return Object.fromEntries(found.filter(([, place]) => place !== void 0));
}
async function targetPlace(files, component, { now, before }, choices) {
  const old = (0,server_state/* oldComponent */.lM)(before, component)?.web;
  if (old === void 0 || (0,server_state/* newComponent */.y6)(now, component) !== void 0)
    return;
  const path = `/${(0,virtual_directories/* newVirtualDirectory */.p$)(component, old, choices, now)}`, all = (0,web_candidates/* applicationsOf */.$_)(now.webServer, now.machine), here = all.filter(({ site }) => site.id === old.siteId), application = (0,same_text/* sameText */.QV)(path, old.virtualDirectory) ? void 0 : here.find((one) => (0,same_text/* sameText */.QV)(one.application.path, path)), root = here.find((one) => one.application.path === "/")?.folder ?? "", folder = application?.folder ?? (root === "" ? void 0 : (0,windows_path/* joinPath */.uJ)(root, path.slice(1))), place = { site: old.site, path, isApplication: application !== void 0 };
  if (folder === void 0)
    return { ...place, holds: "nothing" };
  const holds = (0,windows_path/* samePath */.Eb)(folder, old.folder) ? "the-component" : await contentOf(files, folder, component), others = all.filter((one) => one !== application && (0,windows_path/* isAtOrBelow */.a5)(one.folder, folder));
  return { ...place, folder, holds: holds === "nothing" && others.length > 0 ? "other-application" : holds };
}
async function contentOf(files, folder, component) {
  try {
    if (await files.glance(folder) === void 0)
      return "nothing";
    const entries = await files.glanceInto(folder), names = entries.filter(({ kind }) => kind === "file").map(({ path }) => (0,windows_path/* fileNameOf */.bV)(path)), text = names.some((name) => (0,same_text/* sameText */.QV)(name, "web.config")) ? Buffer.from(await files.read((0,windows_path/* joinPath */.uJ)(folder, "web.config"))).toString("latin1") : "";
    return (0,web_candidates/* componentsInContent */.P)(names, text).includes(component) ? "the-component" : entries.length === 0 ? "nothing" : "something-else";
  } catch (error) {
    if (error instanceof host_error/* HostError */.dh)
      return "not-known";
    throw error;
  }
}

var merge_webconfig_plan = __webpack_require__(73017);
var open_programs = __webpack_require__(59444);
;// CONCATENATED MODULE: ./lib/bundled/stages/package-facts.js

async function packageFacts({ installer, files }, path) {
  try {
    return (await files.glance(path))?.kind === "folder" ? { status: "not-a-package", reason: `${path} is a folder.` } : { status: "usable", description: await installer.describe(path), sha256: (await files.digest(path)).sha256 };
  } catch (error) {
    if (!(error instanceof host_error/* HostError */.dh))
      throw error;
    return { status: statusOf(error), reason: error.message };
  }
}
function statusOf({ code }) {
  return code === "not-found" ? "missing" : code === "not-a-package" ? "not-a-package" : "unreadable";
}

var read_beginning = __webpack_require__(43754);
var run_served = __webpack_require__(37123);
var set_findings = __webpack_require__(67017);
var stage_installers_plan = __webpack_require__(15360);
;// CONCATENATED MODULE: ./lib/bundled/stages/read-situation.js


































function hashOfInventory({ hiddenWith: _, ...inventory }) {
  return (0,sha256/* sha256Of */.B)((0,redaction_hidden/* withoutHashes */.VF)(JSON.stringify(inventory)));
}
async function readSituation(request) {
  const { host, knowledge, choices, recordChoice } = request, mark = await (0,machine_mark/* readMark */.Mp)(host), journal = { lines: (0,judge_records/* linesThatCount */.eK)((0,judge_records/* judgeRecords */.aJ)(request.journal, mark, []), recordChoice, request.journal.lines) }, intention = (0,journal_facts/* intentionOf */.wW)(journal.lines), known = (0,read_server/* knowledgeWith */.R1)(intention, knowledge), server = await (0,read_server/* readServer */.Wb)(host, known), { inventory: found, state: now } = server, { chain, sets } = await (0,known_sets/* readKnownSets */.n)(host.files, {
    ...(0,set_findings/* setsRequest */.DH)(journal.lines, now.machine.name, request.fromOtherServer, request.backupPath),
    withFiles: !0
  }), record = await (0,read_beginning/* knownBeginning */.b)(host, chain, knowledge, intention !== void 0), inventory = record !== void 0 && "inventory" in record ? record.inventory : found, before = inventory === found ? now : (0,read_server/* judgeInventory */.KQ)(inventory, knowledge), beginning = (0,stages_beginning/* judgeBeginning */.T_)(record, now), backup = await knownBackup(host, chain, now), confirmed = /* @__PURE__ */ new Set([...(0,journal_facts/* confirmedSteps */.tg)(journal.lines), ...request.confirmed]), inventorySha256 = hashOfInventory(inventory), records = (0,judge_records/* judgeRecords */.aJ)(request.journal, mark, await setsOfNobody(request, now)), situation = {
    now,
    before,
    beginning,
    inventorySha256,
    records,
    sets,
    confirmed,
    doneSteps: (0,journal_facts/* doneSteps */.Oi)(journal.lines),
    ...(0,json/* omitUndefined */.Oy)({ backup, intention, recordChoice, actsFrom: host.actsFrom })
  }, packages = await readPackages(host, situation, choices), { oldInstallers } = choices, looked = {
    ...situation,
    packages,
    wayBack: await (0,way_back/* readWayBack */.b)(host, { oldInstallers, chain, before, now }),
    missingThemes: await (0,restore_themes/* missingThemes */.x)(host.files, chain, situation)
  }, targets = await targetPlaces(host.files, situation, choices), complete = {
    ...looked,
    targets,
    begunSteps: (0,journal_facts/* begunSteps */.bB)(journal.lines),
    ...await readMerges(host.files, chain, looked, choices, journal.lines, (0,read_server/* redactorOfNames */.kv)(knowledge)),
    damagedOld: await damageOfOld(host.files, now)
  };
  return {
    ...complete,
    frozen: await (0,frozen_files/* readFrozenFiles */.Ei)(host.files, server),
    openPrograms: await (0,open_programs/* readOpenPrograms */.e)(host, server),
    begunInRestore: (0,journal_facts/* stepsOfOpenRestore */.L7)(journal.lines),
    turns: (action) => (0,journal_facts/* lastTurn */.Mc)(journal.lines, action),
    isUpgradedSince: (manifestSha256) => (0,journal_facts/* upgradedSince */.Z8)(journal.lines, manifestSha256, step_ids/* upgradeIds */.Pu),
    uploads: {
      isBegun: complete.begunSteps.has(step_ids/* uploadId */.TP),
      isNewestDone: backup !== void 0 && (0,uploads/* uploadOf */.n)(journal.lines, backup.manifestSha256) !== void 0
    },
    leftStopped: (0,journal_facts/* servicesLeftStopped */.n9)(journal.lines),
    interrupted: (0,run_served/* stillInterrupted */.dE)(journal, complete)
  };
}
async function setsOfNobody(request, { machine }) {
  const { host, journal, choices, backupPath, recordChoice } = request;
  if (backupPath !== void 0 || recordChoice !== void 0 || (0,journal_facts/* rememberedSets */.yF)(journal.lines).length > 0 || (0,journal_facts/* begunSteps */.bB)(journal.lines).has(step_ids/* backupId */.WH))
    return [];
  const { sets } = await (0,find_backup_sets/* findBackupSets */.f)(host.files, choices.backupDestination, machine.name);
  return sets.map(({ folder }) => folder);
}
async function knownBackup({ files }, chain, now) {
  const [newest] = chain.sets;
  if (newest === void 0)
    return;
  const { folder, manifestSha256 } = newest, changedSince = await (0,what_is_backed_up/* changedSinceBackup */.Ze)(files, chain, (0,backup_chain/* installedOldComponents */.Q8)(now), now, "glance");
  return { folder, manifestSha256, components: (0,backup_chain/* componentsInChain */.De)(chain), changedSince };
}
async function readPackages(host, situation, choices) {
  const web = names/* webComponentNames */.KW.flatMap((component) => (0,plan/* packagePathOf */.z)(component, situation, choices) ?? []), mustBeThere = [
    ...choices.setup === void 0 ? [] : [choices.setup.path],
    ...packagesAreThere(situation, choices) ? web : [],
    ...(0,stage_installers_plan/* stagedPackages */.M)(situation, choices).map(({ from }) => from)
  ], facts = await Promise.all([...new Set(mustBeThere)].map(async (path) => [path, await packageFacts(host, path)]));
  return Object.fromEntries(facts);
}
function packagesAreThere({ now }, choices) {
  return choices.packageFolder !== void 0 || now.components.some(({ component, generation }) => component === "agent" && generation === "mfa-server");
}
async function readMerges(files, chain, situation, choices, lines, redactor) {
  const found = [], damaged = [];
  for (const component of roles/* mergedComponents */.V) {
    const [old, current] = [(0,server_state/* oldComponent */.lM)(situation.before, component), (0,server_state/* newComponent */.y6)(situation.now, component)];
    if (old?.web === void 0 || current?.web === void 0)
      continue;
    const { ifTargetIsWhole, mergeComponent } = await Promise.all(/* import() */[__webpack_require__.e(8944), __webpack_require__.e(9308)]).then(__webpack_require__.bind(__webpack_require__, 39308)), address = (0,merge_webconfig_plan/* webServiceSdkAddress */.O)(situation, choices, old.web.configuration?.webServiceSdkUrl), { web } = current, merge = await ifTargetIsWhole(files, (0,windows_path/* joinPath */.uJ)(web.folder, roles/* configurationName */.Sh), () => mergeComponent(files, chain, component, web, address, choices, redactor));
    if (merge === void 0)
      continue;
    if ("status" in merge) {
      damaged.push([component, merge]);
      continue;
    }
    const pending = pendingMergeOf(merge.result, merge.record), written = choices.mergeAgain ? void 0 : (0,journal_facts/* writtenBy */.xO)(lines, (0,step_ids/* mergeId */.YQ)(component), (0,step_ids/* installationId */.IX)(component));
    found.push([component, written === void 0 ? pending : leftToPerson(pending, written)]);
  }
  const sdk = await damageOfSdk(files, situation);
  return sdk !== void 0 && damaged.push(["web-service-sdk", sdk]), {
    pendingMerges: Object.fromEntries(found),
    ...damaged.length === 0 ? {} : { damaged: Object.fromEntries(damaged) }
  };
}
async function damageOfSdk(files, { now, before }) {
  const web = (0,server_state/* newComponent */.y6)(now, "web-service-sdk")?.web;
  if (!(web === void 0 || (0,server_state/* oldComponent */.lM)(before, "web-service-sdk") === void 0))
    return (0,damage_of/* damageOf */.t)(files, (0,windows_path/* joinPath */.uJ)(web.folder, roles/* configurationName */.Sh));
}
async function damageOfOld(files, now) {
  const found = await Promise.all(names/* webComponentNames */.KW.map(async (component) => {
    const web = (0,server_state/* oldComponent */.lM)(now, component)?.web, damage = web && await (0,damage_of/* damageOf */.t)(files, (0,windows_path/* joinPath */.uJ)(web.folder, roles/* configurationName */.Sh));
    return damage === void 0 ? [] : [[component, damage]];
  }));
  return Object.fromEntries(found.flat());
}
function leftToPerson(pending, { at, sha256 }) {
  const { record, changed, conflicts } = pending;
  if (!changed && conflicts.length === 0 || record.target.sha256 === sha256)
    return pending;
  const settings = record.outcomes.flatMap(({ setting, outcome, reason, target, result }) => outcome === "conflict" ? [`${setting}: a person has to decide. ${reason}`] : outcome !== "corrected" && outcome !== "carried" ? [] : [`${setting}: ${target ?? "not there"} (the merge: ${result ?? "not there"})`]);
  return { ...pending, changed: !1, conflicts: [], changedByPerson: { since: at, settings } };
}
function pendingMergeOf(result, record) {
  const { changed, outcomes } = result, worthSaying = outcomes.filter(({ outcome }) => outcome !== "same");
  return {
    changed,
    detail: worthSaying.map(({ setting, outcome, reason }) => `${setting}: ${outcome}. ${reason}`),
    conflicts: (0,merge_result/* blockingConflicts */.r)({ outcomes }).map(describe_conflict/* describeConflict */.we),
    record,
    otherDefaults: (0,other_defaults/* otherDefaults */.H)(result, record)
  };
}

var addresses = __webpack_require__(2878);
var changes_all = __webpack_require__(67235);
var announcement = __webpack_require__(8173);
var work_minutes = __webpack_require__(54435);
var effects = __webpack_require__(7340);
var components = __webpack_require__(71450);
;// CONCATENATED MODULE: ./lib/bundled/stages/view/interruption.js





function interruptionText(plan) {
  if (plan.steps.length === 0)
    return [];
  const interruptions = plannedInterruptions(plan);
  if (interruptions.length === 0)
    return ["Nobody: no service is stopped and no site is taken away."];
  const server = interruptions.find(({ subject }) => subject === "sign-in"), sites = siteSentences(plan, interruptions, server !== void 0);
  return [server === void 0 ? signInGoesOn(interruptions) : signIn(plan, server), ...sites];
}
function estimateText(plan) {
  return plannedInterruptions(plan).length === 0 ? void 0 : basis;
}
function plannedInterruptions(plan) {
  const steps = plan.steps.map((step) => ({ effects: (0,changes_steps/* effectsOf */.w7)(step) }));
  return (0,effects/* interruptionsOf */.gO)(steps, alreadyInterrupted(plan));
}
function alreadyInterrupted({ findings }) {
  const { interrupted } = findings;
  return Array.isArray(interrupted) ? effects/* subjects */.yo.filter((subject) => interrupted.includes(subject)) : [];
}
const basis = "Other servers are not touched. Minutes are estimated from assumptions, not measured on this server; restarts, waiting, a large data folder and a slow share come on top.";
function signIn(plan, interruption) {
  return `Second factor through ${plan.server} (phone call, text message, mobile app; also clients of RADIUS, LDAP or the IIS plug-in): none ${during(plan, interruption)}.`;
}
function signInGoesOn(interruptions) {
  return `Second factor: no service that answers it is stopped${interruptions.some(({ subject }) => subject === "mobile-app") ? "; the mobile app may need its web service for it" : ""}.`;
}
function siteSentences(plan, interruptions, personIsNamed) {
  const sites = interruptions.flatMap(({ subject, ...span }) => subject === "sign-in" ? [] : [{ subject, ...span }]), spans = Map.groupBy(sites.filter(({ isOver }) => isOver), ({ from, to }) => `${from}-${to}`), ends = sites.filter(({ isOver }) => !isOver).map(({ subject }) => subject), isForGood = (subject) => plan.steps.some((step) => (0,changes_steps/* effectsOf */.w7)(step).forGood?.includes(subject) === !0), [retired, gone] = [ends.filter(isForGood), ends.filter((subject) => !isForGood(subject))];
  return [
    ...[...spans.values()].flatMap(([first, ...others]) => first === void 0 ? [] : [`${titlesOf([first, ...others].map(({ subject }) => subject))}: away ${during(plan, first, personIsNamed)}.`]),
    ...retired.length === 0 ? [] : [`${titlesOf(retired)}: removed for good, the new version has none.`],
    ...gone.length === 0 ? [] : [`${titlesOf(gone)}: away, and not brought back by this plan.`]
  ];
}
function titlesOf(sites) {
  return (0,listed/* listed */.KE)(sites.map((site) => components/* componentTitles */.$m[site]));
}
function during(plan, { from, to, isOver }, personIsNamed = !1) {
  const place = from === to ? `during step ${from + 1}` : `from step ${from + 1} to ${to + 1}`, time = timeOf(plan.steps.slice(from, to + 1), from + 1, personIsNamed);
  return isOver ? `${place}, ${time}` : `${place}, ${time}, and on: what brings it back is not part of this plan`;
}
function timeOf(steps, firstNumber, personIsNamed) {
  const people = steps.flatMap((step, index) => step.type === "operator" && step.operatorStep.blocking ? [firstNumber + index] : []), suite = minutesOf(steps.filter(({ type }) => type === "change")), minutes = `about ${(0,work_minutes/* roundedMinutes */.v)(suite)} minutes`;
  if (people.length === 0)
    return minutes;
  const manual = personIsNamed ? "the manual steps" : `the manual step${people.length > 1 ? "s" : ""} ${(0,listed/* listed */.KE)(people)}`;
  return suite > 0 ? `${minutes} plus ${manual}` : `as long as ${manual} take${people.length > 1 ? "" : "s"}`;
}
function minutesOf(steps) {
  return steps.reduce((sum, step) => sum + (0,changes_steps/* effectsOf */.w7)(step).minutes, 0);
}

var difference = __webpack_require__(53721);
var signer = __webpack_require__(36369);
;// CONCATENATED MODULE: ./lib/bundled/stages/view/programs.js





function administratorPrograms(plan, packages) {
  return [...setups(plan, packages), ...windowsInstaller(plan, packages)];
}
function setups(plan, packages) {
  return (0,changes_steps/* changesOfKind */.PV)(plan, "install-server").map(({ setupPath, arguments: chosen, secretProperties = [], sha256 }) => {
    const secrets = secretProperties.map((name) => `${name}=(secret)`), line = chosen === void 0 ? "in its wizard, by a person" : [chosen, ...secrets].join(" ");
    return `${setupPath} ${line} (${proofOf(sha256, setupPath, packages)})`;
  });
}
function windowsInstaller(plan, packages) {
  const removals = (0,changes_steps/* changesOfKind */.PV)(plan, "uninstall-product").filter(({ productCode }) => productCode !== void 0), installations = [
    // A cached package of Windows has a name of digits.
    ...(0,changes_steps/* changesOfKind */.PV)(plan, "reinstall-product").map((change) => ({
      ...change,
      name: `${change.displayName} ${change.version}`
    })),
    ...(0,changes_steps/* changesOfKind */.PV)(plan, "install-web-component").map((change) => ({
      ...change,
      name: (0,windows_path/* fileNameOf */.bV)(change.packagePath)
    }))
  ], calls = [
    ...removals.length === 0 ? [] : [(0,listed/* counted */.hS)(removals.length, "removal")],
    ...installations.length === 0 ? [] : [(0,listed/* counted */.hS)(installations.length, "installation")],
    ...unpackings(plan)
  ];
  if (calls.length === 0)
    return [];
  const known = installations.filter(({ sha256 }) => sha256 !== void 0), named = known.map(({ name, packagePath, sha256 }) => `${name} (${proofOf(sha256, packagePath, packages)})`), judgedLater = known.length === installations.length ? [] : ["what the new server brings is judged before it is run"];
  return [[`msiexec: ${(0,listed/* listed */.KE)(calls)}`, ...named, ...judgedLater].join("; ")];
}
function unpackings(plan) {
  return (0,changes_steps/* changesOfKind */.PV)(plan, "extract-default-configurations").map(({ oldInstallers }) => `files taken out of ${oldInstallers}`);
}
function proofOf(sha256, path, packages) {
  const facts = packages[path], seen = facts?.status === "usable" ? [signatureText(facts.description.publisher)] : [];
  return [...sha256 === void 0 ? [] : [(0,difference/* withBriefHashes */.rG)(`SHA-256 ${sha256}`)], ...seen].join(", ") || "not looked at";
}
function signatureText(publisher) {
  if (publisher.status === "not-checked")
    return "nobody could judge who signed it";
  if (publisher.status === "unsigned")
    return "not signed";
  const by = (0,signer/* signingOrganization */.t)(publisher) ?? "somebody without an organization";
  return publisher.status === "trusted" ? `signed by ${by}` : `signed by ${by}, not trusted`;
}
function cannotBeUndoneIn(plan) {
  const isUpgrade = plan.action !== "restore-backup", removesOld = (0,changes_steps/* changesOfKind */.PV)(plan, "uninstall-product").some(({ generation, component }) => generation === "phonefactor" && component === "agent"), keeps = (0,changes_steps/* changesOfKind */.PV)(plan, "create-backup-set").flatMap(({ keep }) => keep === void 0 ? [] : [keep]), isActivated = (0,changes_steps/* changesOfKind */.PV)(plan, "activate-server").length > 0, isReadable = (0,changes_steps/* changesOfKind */.PV)(plan, "upload-backup-set").some(({ recipients }) => recipients.length === 0);
  return [
    ...isUpgrade && removesOld ? ["What users change after the backup"] : [],
    ...isActivated ? ["An activation and the choice of a replication group"] : [],
    ...isReadable ? ["The upload of the backup set in clear text, with the passwords in it"] : [],
    ...keeps.map((keep) => `Backup sets older than the newest ${keep} are deleted, unless one is still needed`)
  ];
}

var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./lib/bundled/stages/view/way-back.js





function wayBackOf(plan, backupFolder) {
  if (plan.steps.every((step) => (0,changes_steps/* changeOf */.C2)(step)?.kind === "copy-package"))
    return [];
  if (plan.action === "restore-backup")
    return restore(plan);
  const removes = plan.steps.some((step) => (0,changes_steps/* doesOf */.Lf)(step) === "removes"), creates = (0,changes_steps/* changesOfKind */.PV)(plan, "create-backup-set").length > 0;
  return [
    ...backupSet(plan, backupFolder),
    ...creates ? artifact(plan) : [],
    ...inOneLine([
      ...removes || creates ? oldPackages(plan) : [],
      ...removes ? ["roll back with restore-backup, scope: roll-back"] : []
    ])
  ];
}
function inOneLine(parts) {
  return parts.length === 0 ? [] : [(0,listed/* capitalized */.l2)(parts.join("; "))];
}
function backupSet(plan, backupFolder) {
  const [creation] = (0,changes_steps/* changesOfKind */.PV)(plan, "create-backup-set");
  if (creation !== void 0) {
    const parts = (0,listed/* listed */.KE)(creation.components.map((component) => components/* componentTitles */.$m[component])), kept = creation.keep === void 0 ? "every set stays" : `the newest ${creation.keep} stay`;
    return [
      `Backup set of ${parts}: a new folder in ${creation.destination}, read back and compared; ${kept}${uploadOf(plan) === void 0 ? "; not uploaded" : ""}`
    ];
  }
  if (backupFolder !== void 0)
    return [`Backup set: ${backupFolder}`];
  const [confirmation] = (0,changes_steps/* changesOfKind */.PV)(plan, "confirm-backup-set");
  return confirmation === void 0 ? ["No backup set of this server is known; this plan makes none"] : [`Backup set: the newest in ${confirmation.destination}, proven before anything is removed`];
}
function artifact(plan) {
  const upload = uploadOf(plan);
  if (upload === void 0)
    return [];
  const { recipients, artifactName, retentionDays } = upload, name = artifactName === void 0 ? "of the name of the set" : artifactName, days = retentionDays === void 0 ? "for the time set in the repository" : `for ${retentionDays} days`, readers = recipients.length === 0 ? "IN CLEAR TEXT, with the passwords in the web.config files" : `encrypted for ${(0,listed/* listed */.KE)(recipients)}`;
  return [`Artifact ${name}, ${readers}, kept ${days}, where the run has artifacts`];
}
function uploadOf({ inputs: { upload } }) {
  const parsed = dist/* safeParse */.xLC(uploadSchema, upload);
  return parsed.success ? parsed.output : void 0;
}
const uploadSchema = dist/* object */.Ikc({
  recipients: dist/* array */.YOg(dist/* string */.YjP()),
  artifactName: dist/* optional */.lqM(dist/* string */.YjP()),
  retentionDays: dist/* optional */.lqM(dist/* number */.aig())
}), foundSchema = dist/* record */.g1P(dist/* picklist */.KIO(components/* componentNames */.w$), dist/* object */.Ikc({ source: dist/* picklist */.KIO(["old-installers", "cached-package", "backup-set"]), path: dist/* string */.YjP() }));
function foundPackages({ findings: { wayBack } }) {
  const parsed = dist/* safeParse */.xLC(foundSchema, wayBack);
  return parsed.success ? parsed.output : {};
}
function oldPackagesOf(plan) {
  const found = foundPackages(plan);
  return components/* componentNames */.w$.filter((name) => found[name] !== void 0).map((name) => components/* componentTitles */.$m[name]);
}
function oldPackages(plan) {
  const all = foundPackages(plan), places = Map.groupBy(components/* componentNames */.w$.filter((name) => all[name] !== void 0), (name) => placeOf(all[name]));
  if (places.size === 0)
    return [];
  const isOfAll = savedComponents(plan).every((name) => all[name] !== void 0);
  return [`old packages in it: ${[...places].map(([place, names]) => `${isOfAll && places.size === 1 ? "of all of them" : (0,listed/* listed */.KE)(names.map((name) => components/* componentTitles */.$m[name]))} (${place})`).join("; ")}`];
}
function savedComponents(plan) {
  return (0,changes_steps/* changesOfKind */.PV)(plan, "create-backup-set").flatMap(({ components }) => components);
}
function placeOf(found) {
  return found?.source === "cached-package" ? "cached packages of Windows" : (0,windows_path/* folderOf */.yS)(found?.path ?? "");
}
function noWayBackOf({ warnings, blockers }) {
  const finding = [...blockers, ...warnings].find(({ code }) => code === "no-way-back");
  if (finding !== void 0)
    return `NO WAY BACK. ${finding.message} Data, registry, web.configs and IIS settings can be put back`;
}
function restore(plan) {
  const [verification] = (0,changes_steps/* changesOfKind */.PV)(plan, "verify-backup-set");
  return [...verification === void 0 ? [] : [`Restored from ${verification.folder}; the set stays as it is`], 'Every file that this replaces or moves is stored in the folder "replaced" of the work folder'];
}

;// CONCATENATED MODULE: ./lib/bundled/stages/view/plan-view.js











function planView(plan, backupFolder, packages = {}) {
  return {
    counts: countsOf(plan),
    removed: linesOf(plan, "removed"),
    installed: linesOf(plan, "installed"),
    changed: linesOf(plan, "changed"),
    runsAsAdministrator: administratorPrograms(plan, packages),
    cannotBeUndone: cannotBeUndoneIn(plan),
    lost: linesOf(plan, "lost"),
    interruption: interruptionText(plan),
    people: peopleOf(plan),
    wayBack: wayBackOf(plan, backupFolder),
    oldPackages: oldPackagesOf(plan),
    late: lateOf(plan),
    ...(0,json/* omitUndefined */.Oy)({ estimate: estimateText(plan), noWayBack: noWayBackOf(plan) }),
    announcements: announcementsOf(plan)
  };
}
function countsOf(plan) {
  const does = plan.steps.map(changes_steps/* doesOf */.Lf), signIn = plannedInterruptions(plan).find(({ subject }) => subject === "sign-in"), steps = signIn === void 0 ? [] : plan.steps.slice(signIn.from, signIn.to + 1);
  return {
    removes: does.filter((what) => what === "removes").length,
    installs: does.filter((what) => what === "installs").length,
    minutesWithoutSignIn: (0,work_minutes/* roundedMinutes */.v)(minutesOf(steps.filter(({ type }) => type === "change")))
  };
}
function linesOf(plan, part) {
  const lines = plan.steps.flatMap((step) => {
    const change = (0,changes_steps/* changeOf */.C2)(step);
    return (change && (0,changes_all/* kindOf */.I)(change).shown?.(change, plan)) ?? [];
  });
  return [...Map.groupBy(lines.filter((line) => line.part === part), ({ group }) => group).values()].flatMap(([first, ...others]) => {
    if (first === void 0)
      return [];
    const items = [...new Set([first, ...others].map(({ item }) => item))];
    return [first.line(first.separator === void 0 ? (0,listed/* listed */.KE)(items) : items.join(first.separator))];
  });
}
function announcementsOf(plan) {
  return plan.action !== "upgrade" ? [] : [...planned("before", maintenance(plan)), ...planned("after", portal(plan))];
}
function planned(when, list) {
  return list.map(({ language, subject, paragraphs }) => ({
    when,
    language,
    text: [subject, ...paragraphs].join(`

`)
  }));
}
function maintenance(plan) {
  const interruptions = plannedInterruptions(plan), of = (subject) => interruptions.find((one) => one.subject === subject), [signIn, portal2] = [of("sign-in"), of("user-portal")];
  if (signIn === void 0 && portal2 === void 0)
    return [];
  const sites = interruptions.filter(({ isOver, subject }) => isOver || subject === "sign-in"), spans = sites.length > 0 ? sites : interruptions, from = Math.min(...spans.map((one) => one.from)), to = Math.max(...spans.map((one) => one.to));
  return (0,announcement/* maintenanceAnnouncements */.EX)({
    // Users wait for a person, too.
    minutes: (0,work_minutes/* roundedMinutes */.v)(minutesOf(plan.steps.slice(from, to + 1))),
    interruptsSignIn: signIn !== void 0,
    interruptsPortal: portal2 !== void 0
  });
}
function portal(plan) {
  const change = (0,changes_steps/* changesOfKind */.PV)(plan, "install-web-component").find(({ component }) => component === "user-portal"), address = change && (0,addresses/* addressOf */.c)(plan, "user-portal", change.virtualDirectory);
  if (address?.old === void 0)
    return [];
  const options = { mobileAppChanged: mobileAppChanges(plan) };
  return address.isSame ? (0,announcement/* renewedPortalAnnouncements */.lj)(address.isKnown ? address.current : void 0, options) : (0,announcement/* portalAnnouncements */.Tj)(address.old, address.current, options);
}
function mobileAppChanges(plan) {
  const interruption = plannedInterruptions(plan).find(({ subject }) => subject === "mobile-app");
  if (interruption === void 0)
    return !1;
  const change = (0,changes_steps/* changesOfKind */.PV)(plan, "install-web-component").find(({ component }) => component === "mobile-app"), moved = change !== void 0 && (0,addresses/* addressOf */.c)(plan, "mobile-app", change.virtualDirectory)?.isSame === !1;
  return !interruption.isOver || moved;
}
function peopleOf(plan) {
  const steps = plan.steps.flatMap((step, index) => step.type === "operator" ? [{ ...step.operatorStep, number: index + 1 }] : []), sentence = ({ number, title, id, proof }) => `Step ${number}: ${title} (${proof === "said" ? id : "is seen by itself"})`;
  return {
    before: before(plan),
    during: steps.filter(({ blocking }) => blocking).map(sentence),
    after: [...steps.filter(({ blocking }) => !blocking).map(sentence), ...differences(plan), ...after(plan)]
  };
}
function differences(plan) {
  if (plan.inputs.oldInstallers !== void 0)
    return [];
  const ids = (0,changes_steps/* changesOfKind */.PV)(plan, "merge-configuration").filter(({ otherSections = [] }) => otherSections.length > 0).map(({ component }) => step_ids/* otherDefaultsIds */.H4[component]);
  return ids.length === 0 ? [] : [`If the merge lists differences: ${ids.join(", ")}`];
}
function touchesAgent(plan) {
  return plan.steps.some((step) => (0,changes_steps/* doesOf */.Lf)(step) !== void 0 && (0,changes_steps/* componentOf */.D5)(step) === "agent");
}
function before(plan) {
  const users = plan.action === "restore-backup" ? "" : "; inform the users of the time", activates = (0,changes_steps/* changesOfKind */.PV)(plan, "activate-server").length > 0;
  return [
    ...touchesAgent(plan) ? [`Stop client traffic to ${plan.server}, or take it out of the load balancer${users}`] : [],
    ...activates ? [
      "Have a Global Administrator at hand for activation credentials; the cloud service ended on 30 September 2024, so activation may be refused"
    ] : []
  ];
}
function after(plan) {
  const installed = plan.steps.filter((step) => (0,changes_steps/* doesOf */.Lf)(step) === "installs");
  return installed.length === 0 ? [] : [
    ...plan.action === "upgrade" ? ["Run verify-upgrade"] : [],
    ...installed.some((step) => (0,changes_steps/* componentOf */.D5)(step) === "agent") ? [`Allow client traffic to ${plan.server} again`] : []
  ];
}
const lateInputs = {
  "accept-pending-restart": {
    meaning: "a restart that Windows waits for is accepted, before the first removal; later it stops nothing",
    settles: []
  },
  "package-folder": {
    meaning: "packages of the web components from elsewhere; they have to fit the same rule or the same hash",
    settles: [
      "package-missing",
      "package-not-a-package",
      "package-other-version",
      "package-unreadable",
      "package-wrong-bitness"
    ]
  },
  "package-sha256": {
    meaning: "the hash of a package whose signature or version could not be judged",
    settles: ["package-signature-not-judged", "package-not-trusted", "package-other-version"]
  },
  "expected-signer": {
    meaning: "the organization that signed the packages",
    settles: ["package-signer-unexpected"]
  },
  "setup-path": {
    meaning: "the setup program from elsewhere, with the approved bytes",
    settles: ["setup-missing", "setup-not-a-package", "setup-unreadable"]
  },
  "setup-sha256": {
    meaning: "the hash of the setup program, where its signature could not be judged",
    settles: ["package-signature-not-judged"]
  },
  "setup-arguments": {
    meaning: 'only the word "wizard": a person runs the wizard in place of the switches',
    settles: []
  },
  "backup-path": {
    meaning: "where a backup set is that was moved",
    settles: ["backup-set-missing"]
  },
  carry: {
    meaning: "the old value of a setting, for a conflict that is first seen in the middle",
    settles: ["merge-conflict"]
  },
  keep: { meaning: "the new value of a setting, for such a conflict", settles: ["merge-conflict"] },
  report: { meaning: "such a setting is only reported", settles: ["merge-conflict"] },
  "installer-time-limit": { meaning: "more time for an installer", settles: [] },
  "service-time-limit": { meaning: "more time for a service", settles: [] }
};
function lateOf(plan) {
  return plan.action !== "upgrade" || !plan.steps.some((step) => (0,changes_steps/* doesOf */.Lf)(step) !== void 0) ? [] : Object.entries(lateInputs).map(([input, { meaning }]) => `${input}: ${meaning}`);
}

var operator_step = __webpack_require__(90249);
var wizard = __webpack_require__(78035);
;// CONCATENATED MODULE: ./lib/bundled/stages/run/confirmed-steps.js











function requireAskedSteps(confirmation) {
  requireKnown(confirmation);
  const { confirmed, lines } = confirmation, since = (0,journal_facts/* sinceLastBeginning */.qw)(lines), settled = /* @__PURE__ */ new Set([...(0,journal_facts/* confirmedSteps */.tg)(lines), ...askedSteps(since)]), early = confirmed.filter((id) => !settled.has(id) && isOfThisServer(id, confirmation)), [first] = early.filter((id) => !isJournalOfEarlierVersion(since) || stillOpen(id, confirmation).length > 0);
  if (first !== void 0)
    throw tooEarly(first, stillOpen(first, confirmation));
  const unseen = confirmed.find((id) => !(0,journal_facts/* confirmedSteps */.tg)(lines).has(id) && isUnseen(id, confirmation));
  if (unseen !== void 0)
    throw tooEarly(unseen, serverToSee(confirmation));
}
function isUnseen(id, confirmation) {
  return step_ids/* activationSteps */.cJ.some((step) => step === id) && serverToSee(confirmation).length > 0;
}
function serverToSee({ plan }) {
  return plan.steps.flatMap((one) => one.type === "operator" && one.operatorStep.id === operator_step/* wizardStep */.s ? [one.operatorStep.title] : []);
}
function requireKnown({ confirmed, plan, lines }) {
  const known = /* @__PURE__ */ new Set([...step_ids/* operatorStepIds */.x3, ...plan.steps.map(({ id }) => id), ...(0,journal_facts/* confirmedSteps */.tg)(lines)]), advice = `Correct completed-operator-steps. Steps that are confirmed in this way: ${step_ids/* operatorStepIds */.x3.join(", ")}.`;
  (0,step_ids/* requireKnownIds */.vW)(confirmed, known, advice);
}
function askedSteps(lines) {
  return lines.flatMap((line) => line.event === "operator-step-asked" ? [line.step] : []);
}
function isOfThisServer(id, { plan, situation, lines }) {
  const activation = (0,server_state/* hadAgent */.zk)(situation.before) ? step_ids/* activationSteps */.cJ : [], intended = situation.intention?.personSteps ?? [], asked = askedSteps((0,journal_facts/* sinceLastBeginning */.qw)(lines));
  return [...activation, ...intended, ...asked, ...plan.steps.map((step) => step.id)].includes(id);
}
function isJournalOfEarlierVersion(lines) {
  const last = lines.findLast((line) => line.event === "plan-started");
  return last?.event === "plan-started" && last.records?.includes("asked-steps") !== !0;
}
function stillOpen(id, { plan }) {
  const step = plan.steps.find((one) => one.id === id), open = step === void 0 ? [] : (0,changes_steps/* openNeeds */.un)(plan, step);
  return plan.steps.filter((one) => open.includes(one.id)).map(({ title }) => title);
}
function tooEarly(id, open) {
  const rest = open.length === 0 ? "" : ` Still to be done before it: ${open.join("; ")}.`;
  return new user_error/* UserError */.y("operator-step-early", `The operator step ${id} was confirmed, but it was not asked for yet on this server.${rest} Nothing was changed.`, `Run without ${id} in completed-operator-steps. The run stops and asks for it when it is time; confirm it then.`);
}
async function recordConfirmedSteps({ confirmed, situation, plan, lines }, journal, who) {
  const known = (0,journal_facts/* confirmedSteps */.tg)(lines), own = confirmed.filter((id) => !known.has(id) && isOfThisServer(id, { confirmed, situation, plan, lines }));
  for (const step of own)
    await journal.record({ event: "operator-step-said", step, ...who });
}
async function rehearseWizard(request, workFolder) {
  const { host, confirmed, log } = request, { setup } = request.choices(workFolder);
  if (host.installer.rehearseWizard === void 0 || setup === void 0 || !confirmed.includes(operator_step/* wizardStep */.s))
    return;
  const { lines } = await (0,plan_journal/* openJournal */._)(host.files, host.clock, (0,work_folder/* journalPath */.HY)(workFolder));
  if (!(0,wizard/* wizardWasAsked */.b)(lines))
    return;
  const { state } = await (0,read_server/* readServer */.Wb)(host, request.knowledge);
  if ((0,server_state/* newComponent */.y6)(state, "agent") !== void 0)
    return;
  const exitCode = await host.installer.rehearseWizard(setup.path);
  log.info(`Rehearsal: the wizard of ${setup.path} was run in place of a person; it ended with ${exitCode}.`);
}
function withLateInputs(plan, { knowledge, backupPath, fromOtherServer, workFolder, recordChoice, choices }) {
  const { packageTrust, acceptPendingRestart } = choices, { redaction: _, ...settled } = knowledge, late = (0,json/* asJson */.vA)({
    ...settled,
    ...(0,json/* omitUndefined */.Oy)({ packageTrust, acceptPendingRestart, recordChoice, backupPath }),
    ...fromOtherServer === !0 ? { fromOtherServer } : {}
  }), given = (0,json/* omitUndefined */.Oy)({ workFolder, late: Object.keys(late).length === 0 ? void 0 : late });
  return { ...plan, inputs: { ...plan.inputs, ...given } };
}
function confirmed_steps_lateInputs({ inputs: { late, settingDecisions } }) {
  const decided = (0,json/* isJsonObject */.OW)(settingDecisions) ? { settingDecisions } : {}, all = { ...(0,json/* isJsonObject */.OW)(late) ? late : {}, ...decided };
  return Object.keys(all).length === 0 ? void 0 : all;
}
const comparedInputs = ({ inputs }, approved) => {
  const { late: _, packageFolder: __, setup: ___, settingDecisions: ____, ...rest } = inputs;
  return approved.format !== 1 ? rest : Object.fromEntries(Object.entries(rest).filter(([name]) => name in approved.inputs));
};

;// CONCATENATED MODULE: ./lib/bundled/stages/run/frozen.js



function knownTo(before, now) {
  return before.some(({ view }) => view !== void 0) ? now : now.filter(({ view }) => view === void 0);
}
function frozenIn({ steps }) {
  return steps.flatMap(({ id, change }) => {
    const { frozen } = change ?? { kind: "" };
    return frozen === void 0 ? [] : [[id, frozen]];
  });
}
function oncePerPath(changed) {
  return [...new Map(changed.map((one) => [one.path.toLowerCase(), one])).values()];
}
async function keepFrozen(files, workFolder, plan) {
  await (0,frozen_files/* keepCopies */.HV)(files, workFolder, frozenIn(plan).flatMap(([, frozen]) => frozen));
}
function withoutFrozen(plan) {
  const steps = plan.steps.map((step) => {
    if (step.change === void 0)
      return step;
    const { frozen: _, ...change } = step.change;
    return { ...step, change };
  });
  return { ...plan, steps };
}
async function differencesOfFiles(approved, plan, files, workFolder) {
  const all = (one) => frozenIn(one).flatMap(([, frozen]) => frozen), before = all(approved), changed = (0,frozen_files/* changedFiles */.Y_)(before, knownTo(before, all(plan)), new Set(components/* componentNames */.w$));
  return (0,frozen_files/* driftDifferences */.wj)(oncePerPath(changed), files, workFolder);
}
async function requireFrozenAsApproved(approved, plan, now, files, workFolder) {
  const was = new Map(frozenIn(approved)), isBackup = (step) => plan.steps.some(({ id, change }) => id === step && change?.kind !== "restore-files"), present = new Set(components/* componentNames */.w$.filter((name) => (0,server_state/* oldComponent */.lM)(now, name) !== void 0)), changed = frozenIn(plan).flatMap(([step, frozen]) => {
    const before = was.get(step);
    return before === void 0 ? [] : isBackup(step) ? (0,frozen_files/* changedFiles */.Y_)(before, knownTo(before, frozen), present) : (0,frozen_files/* changedFiles */.Y_)(before, frozen, /* @__PURE__ */ new Set(), "as in the backup set");
  }), once = oncePerPath(changed);
  if (once.length > 0)
    throw await (0,frozen_files/* changedSincePlan */.kt)(once, files, workFolder);
}

var intend = __webpack_require__(69978);
;// CONCATENATED MODULE: ./lib/bundled/stages/run/on-record.js






async function settleRecords({ host, recordChoice }, { situation: { records }, journal }, workFolder) {
  const { fit } = records;
  if (records.fit === "journal-has-gap" && recordChoice !== void 0) {
    await journal.record({ event: "journal-gap-accepted", lines: [...records.places] });
    return;
  }
  if (fit === "mark-to-write")
    return (0,machine_mark/* markMachine */.jj)(host, journal, workFolder);
  if (!(recordChoice === void 0 || fit !== "machine-is-older" && fit !== "journal-is-another")) {
    if (recordChoice === "go-on")
      return (0,machine_mark/* markMachine */.jj)(host, journal, workFolder);
    await journal.record({ event: "machine-renewed", reason: `${fit}; input when-records-differ` }), await (0,machine_mark/* removeMark */.i4)(host);
  }
}
async function recordFinished({ plan: { action }, journal }) {
  const started = journal.lines.findLast((line) => line.event === "plan-started" && line.action === action);
  started?.event !== "plan-started" || (0,journal_facts/* progressOf */.jA)(journal.lines, started.digest) !== "unfinished" || await journal.record({ event: "plan-finished", digest: started.digest, action });
}
async function recordAdoption(request, decision, context) {
  const { plan, situation } = decision, intention = (0,intend/* intend */.f)(plan, situation, request.choices(context.workFolder));
  situation.intention === void 0 && intention?.origin === "rebuilt" && await recordIntention(request, decision, context);
}
async function recordIntention(request, { plan, situation, journal }, { workFolder, digest }) {
  const intention = (0,intend/* intend */.f)(plan, situation, request.choices(workFolder)), last = (0,journal_facts/* intentionOf */.wW)(journal.lines);
  if (intention === void 0 || last !== void 0 && (0,intend/* sameIntention */.J)(last, intention))
    return;
  await journal.record({ event: "intention", digest, ...intention });
  const { host } = request;
  (0,machine_mark/* journaledMark */.Wg)(journal.lines) === void 0 && await (0,read_server/* besideTheLook */.xe)(host, () => (0,machine_mark/* markMachine */.jj)(host, journal, workFolder));
}
const secondsForOrders = 3;
async function orderStoppedServices({ host, journal, log }) {
  const stopped = (0,journal_facts/* servicesLeftStopped */.n9)(journal.lines);
  if (stopped.length === 0)
    return [];
  if (!isOldAgentInPlace(journal.lines))
    return [`Not started again, because the old agent may be gone: ${stopped.join(", ")}.`];
  const end = host.clock.now().getTime() + secondsForOrders * 1e3, ordered = [], notes = [];
  for (const name of stopped.toReversed())
    try {
      await host.services.requestStart(name, Math.max((end - host.clock.now().getTime()) / 1e3, 0)), ordered.push(name), notes.push(`The service ${name} was ordered to start again; it was not waited for.`);
    } catch (error) {
      if (error instanceof host_error/* HostError */.dh && error.code === "not-found")
        continue;
      notes.push(`The service ${name} could not be ordered to start: ${String(error)}`);
    }
  ordered.length > 0 && await journal.record({ event: "services-start-requested", services: ordered });
  for (const note of notes)
    log.info(note);
  return notes;
}
function isOldAgentInPlace(lines) {
  const begun = lines.findLast((line) => line.event === "plan-started");
  if (begun?.event === "plan-started" && begun.action === "restore-backup")
    return !1;
  const removals = [(0,step_ids/* removalId */.G1)("agent", "phonefactor"), (0,step_ids/* removalId */.G1)("agent", "mfa-server")], since = (0,journal_facts/* sinceLastBeginning */.qw)(lines), removal = since.findIndex((line) => line.event === "step-started" && removals.includes(line.step));
  return removal < 0 || !since.slice(removal).some(({ event }) => event === "installer-started");
}

var restart_stopped_services = __webpack_require__(41340);
var settle_installer = __webpack_require__(13576);
var tool = __webpack_require__(54760);
var judge_package = __webpack_require__(41317);
;// CONCATENATED MODULE: ./lib/bundled/stages/run/step-context.js









function stepContext(request, { workFolder, journal, digest }) {
  const { host, log, knowledge, run, reason } = request, known = () => (0,read_server/* knowledgeWith */.R1)((0,journal_facts/* intentionOf */.wW)(journal.lines), knowledge);
  return {
    host,
    log,
    redactor: (0,read_server/* redactorOfNames */.kv)(knowledge),
    journal,
    workFolder,
    digest,
    logFolder: (0,work_folder/* logFolder */.hI)(workFolder),
    installerTimeLimitSeconds: request.installerTimeLimitSeconds,
    serviceTimeLimitSeconds: request.serviceTimeLimitSeconds,
    uploadTimeLimitSeconds: request.uploadTimeLimitSeconds ?? 900,
    ...request.setupSecrets === void 0 ? {} : { setupSecrets: request.setupSecrets },
    artifacts: request.artifacts ?? (0,artifacts/* noArtifacts */.r)("this run has none"),
    origin: { who: run.actor ?? run.address, why: reason ?? "Upgrade of PhoneFactor to MFA Server", run: run.address },
    tool: { name: tool/* toolName */.U, version: tool/* toolVersion */.f },
    readServer: () => (0,read_server/* readServer */.Wb)(host, known()),
    readState: async () => (await (0,read_server/* readServer */.Wb)(host, known())).state,
    judge: (inventory) => (0,read_server/* judgeInventory */.KQ)(inventory, knowledge),
    async judgePackage(path) {
      const { packageTrust } = request.choices(workFolder), { state } = await (0,read_server/* readServer */.Wb)(host, known());
      return (0,judge_package/* packageFindings */.R)(path, await packageFacts(host, path), state, packageTrust);
    },
    readChain: () => usableChain(request, { workFolder, journal, digest })
  };
}
async function usableChain({ host, backupPath, fromOtherServer }, { journal }) {
  const { name } = await host.machine.facts(), { chain, sets } = await (0,known_sets/* readKnownSets */.n)(host.files, (0,set_findings/* setsRequest */.DH)(journal.lines, name, fromOtherServer, backupPath));
  return (0,set_findings/* requireUsableSets */.Jy)(sets), chain;
}

var stored_plan = __webpack_require__(73909);
;// CONCATENATED MODULE: ./lib/bundled/stages/run/run-plan.js


































async function runPlan(asked) {
  const { host } = asked, workFolder = await (0,folders_work_folder/* usableWorkFolder */.Y)(host, asked.workFolder, asked.knowledge), request = { ...asked, knowledge: await (0,hiding_salt/* withSalt */.p)(host, workFolder, asked.knowledge) };
  if (request.mode === "plan")
    return planOnly(request, workFolder);
  await (0,folders_work_folder/* closeWorkFolder */.g)(host, workFolder), await (0,hiding_salt/* keepSalt */.A)(host.files, workFolder, request.knowledge), request.onBegin?.(workFolder);
  const { run, releaseLock } = request;
  return (0,lock/* withLock */.k)(lasting(request), (0,work_folder/* lockPath */.HZ)(workFolder), run.address, () => apply(request, workFolder), releaseLock);
}
function lasting({ host, cutOff }) {
  return cutOff?.host ?? host;
}
async function planOnly(request, workFolder) {
  const { host } = request, decision = await decide(request, workFolder), { plan } = decision, outcome = ended(request, decision, decision.outcome);
  if (outcome.fault !== void 0 || plan.steps.length === 0)
    return outcome;
  try {
    return await (0,folders_work_folder/* closeWorkFolder */.g)(host, workFolder), await (0,hiding_salt/* keepSalt */.A)(host.files, workFolder, request.knowledge), await keepPlan(request, workFolder, outcome.digest, plan), await keepFrozen(host.files, workFolder, plan), outcome;
  } catch (error) {
    if (!(error instanceof host_error/* HostError */.dh))
      throw error;
    const what = `The plan could not be stored in ${workFolder}: ${error.message}`;
    return request.log.warning(`${what} To carry it out, give approved-plan-file, or the same inputs again.`), outcome;
  }
}
function ended(request, { journal, situation, begun }, outcome) {
  const { clock } = lasting(request), now = clock.now(), rehearsal = request.host.kind === "rehearsal" ? !0 : void 0, minutesAheadOfUtc = clock.minutesAheadOfUtc(now), served = (0,run_served/* servedNow */.kT)(journal, situation, { begun, ...(0,json/* omitUndefined */.Oy)({ fault: outcome.fault }) });
  return {
    ...outcome,
    endedAt: now.toISOString(),
    ...(0,json/* omitUndefined */.Oy)({ minutesAheadOfUtc, rehearsal, reason: request.reason }),
    served
  };
}
function keepPlan({ host, given }, workFolder, digest, plan) {
  return (0,stored_plan/* storePlan */.lU)(host.files, workFolder, digest, { ...plan, ...(0,json/* omitUndefined */.Oy)({ given }) });
}
async function decide(request, workFolder) {
  const { host } = request, { files, clock } = lasting(request), journal = await (0,plan_journal/* openJournal */._)(files, clock, (0,work_folder/* journalPath */.HY)(workFolder)), earlier = (0,cut_off_run/* cutOffRun */.JQ)(journal.lines);
  await (0,settle_installer/* settleInstaller */.a)(request, journal);
  const choices = request.choices(workFolder), begun = journal.lines.length, situation = await readSituation({ ...request, journal, choices }), planned = await (0,look_at_paths/* withPathFindings */.y)(host, await request.plan(situation, choices), situation, request.paths(choices)), plan = withLateInputs(planned, { ...request, choices }), lines = (0,judge_records/* linesThatCount */.eK)(situation.records, request.recordChoice, journal.lines);
  requireAskedSteps({ confirmed: request.confirmed, plan, situation, lines });
  const owed = (0,journal_facts/* restartOwed */.rG)(journal.lines, situation.now.machine.bootTime, host.clock.now()), fault = plan.blockers.length > 0 ? blocked(plan) : void 0, outcome = {
    mode: request.mode,
    plan,
    view: planView(plan, situation.backup?.folder, situation.packages),
    digest: (0,digest/* planDigest */.G)(plan),
    ...(0,json/* omitUndefined */.Oy)({ restartRequired: owed, fault, backup: situation.backup, actsFrom: host.actsFrom }),
    ...(0,json/* omitUndefined */.Oy)({ uploaded: situation.backup && (0,uploads/* uploadOf */.n)(journal.lines, situation.backup.manifestSha256) }),
    ...(0,json/* omitUndefined */.Oy)({
      hostCheck: await (0,stored_check/* hostCheckNote */.dC)(host, workFolder),
      cutOff: earlier === void 0 ? void 0 : (0,cut_off_run/* cutOffNote */._4)(earlier),
      openRun: (0,cut_off_run/* openRun */.Iy)(journal.lines)
    }),
    notes: []
  };
  return await request.showPlan(outcome), { outcome, plan, journal, situation, begun };
}
function blocked({ blockers, server }) {
  const list = blockers.flatMap(({ code, message, advice, input }) => {
    const settles = input === void 0 ? "" : ` (input ${input})`;
    return [`  ${code}: ${message}`, `    Do: ${advice}${settles}`];
  });
  return new user_error/* UserError */.y("blocked", [`${server}: ${(0,listed/* counted */.hS)(blockers.length, "thing stops", "things stop")} this plan:`, ...list].join(`
`), "Nothing was changed. Do what each line asks for, and plan again.");
}
async function apply(request, workFolder) {
  await rehearseWizard(request, workFolder);
  const decision = await decide(request, workFolder);
  return ended(request, decision, await applyDecided(request, decision, workFolder));
}
async function applyDecided(request, decision, workFolder) {
  const { host } = request, { outcome, plan, journal } = decision;
  let withApproval = outcome;
  try {
    (0,plan_approval/* requireApprovalGiven */.a)(request);
    const approved = await approvedPlanOf(request, decision, workFolder);
    withApproval = {
      ...outcome,
      ...(0,json/* omitUndefined */.Oy)({ approvedDigest: approved?.digest, approved: viewed(approved?.plan, decision) })
    };
    const digest = approved?.digest ?? outcome.digest, context = stepContext(request, { workFolder, journal, digest });
    if ("fault" in outcome)
      return { ...withApproval, notes: await (0,restart_stopped_services/* restartStoppedServices */.N)(context, !1) };
    await settleRecords(request, decision, workFolder);
    const confirmation = { confirmed: request.confirmed, plan, situation: decision.situation, lines: journal.lines };
    return await recordConfirmedSteps(confirmation, journal, whoConfirms(request, journal)), await recordAdoption(request, decision, context), await (0,run_served/* recordSeenServed */.yb)(journal, decision.situation), outcome.restartRequired !== void 0 ? withApproval : plan.steps.length === 0 ? (await recordIntention(request, decision, context), await recordFinished(decision), { ...withApproval, notes: await (0,restart_stopped_services/* restartStoppedServices */.N)(context, !0) }) : (digest === outcome.digest && (await keepPlan(request, workFolder, digest, plan), await keepFrozen(host.files, workFolder, plan)), await perform(request, withApproval, decision, context));
  } catch (fault) {
    return { ...withApproval, fault, ...await givenApproval(request, plan, workFolder) };
  }
}
async function givenApproval({ approval, host }, { server, action }, workFolder) {
  if (approval === void 0)
    return {};
  const plan = approval.plan ?? (await (0,stored_plan/* storedPlan */.Rg)(host.files, workFolder, approval.digest)).plan, isOfThis = plan?.server === server && plan.action === action;
  return { givenDigest: approval.digest, ...(0,json/* omitUndefined */.Oy)({ givenPlan: isOfThis ? plan.given : void 0 }) };
}
function viewed(plan, { situation }) {
  if (!(plan === void 0 || plan.format === 1))
    return { plan, view: planView(plan, situation.backup?.folder, situation.packages) };
}
async function approvedPlanOf({ approval, host }, { plan, journal, situation }, workFolder) {
  if (approval === void 0)
    return;
  const progress = (0,journal_facts/* progressOf */.jA)(journal.lines, approval.digest), approved = {
    digest: approval.digest,
    ...approval.plan === void 0 ? await (0,stored_plan/* storedPlan */.Rg)(host.files, workFolder, approval.digest) : approval
  }, stored = approved.plan;
  return stored !== void 0 && (0,stored_plan/* requireKnownSteps */.un)(stored, journal.lines), stored !== void 0 && progress === "unfinished" && await requireFrozenAsApproved(stored, plan, situation.now, host.files, workFolder), (0,plan_approval/* requireApproved */.v)(plan, approved, progress, {
    approvedStep: changes_steps/* approvedStep */.Ko,
    comparedInputs: comparedInputs,
    atApprovedPlaces: approved_places/* atApprovedPlaces */.t,
    withoutFiles: withoutFrozen,
    changedFiles: stored !== void 0 && progress === "not-begun" ? await differencesOfFiles(stored, plan, host.files, workFolder) : []
  }), approved;
}
async function performAndMark(change, context) {
  const result = await (0,changes_steps/* performChange */.aR)(change, context);
  if (change.kind === "install-server" && result.outcome === "done") {
    const { host, journal, workFolder } = context;
    await (0,read_server/* besideTheLook */.xe)(host, () => (0,machine_mark/* markMachine */.jj)(host, journal, workFolder));
  }
  return result;
}
async function perform(request, outcome, decision, context) {
  const { host, log, run } = request, { plan } = decision;
  let isIntended = !1;
  const applied = await applyPlan(plan, {
    journal: context.journal,
    log,
    digest: context.digest,
    run: {
      by: run.address,
      ...(0,json/* omitUndefined */.Oy)({
        actor: run.actor,
        actsFrom: host.actsFrom,
        approvals: approvalsOfRound(request, context.journal),
        late: confirmed_steps_lateInputs(plan),
        approved: outcome.approvedDigest === void 0 ? void 0 : !0
      })
    },
    async before(step) {
      isIntended || (0,changes_steps/* doesOf */.Lf)(step) === void 0 || (isIntended = !0, await recordIntention(request, decision, context));
    },
    perform: ({ change }) => performAndMark(change, context),
    redact: (text) => (0,redact_for_journal.redactForJournal)(log, text),
    ...request.cutOff === void 0 ? {} : { cutOff: request.cutOff.signal },
    bootTime: async () => (await host.machine.facts()).bootTime
  }), isDone = applied.records.every(({ outcome: outcome2 }) => outcome2 === "changed" || outcome2 === "already-done"), notes = await whatWasStopped(request, context, isDone), { restartRequired, fault } = applied, { lines } = context.journal, backup = (0,journal_facts/* newestBackup */.RO)(lines), uploaded = backup && (0,uploads/* uploadOf */.n)(lines, backup.manifestSha256), undoneGiven = plan.action === "restore-backup" && isDone ? await (0,stored_plan/* inputsOfLastUpgrade */.Pw)(host.files, context.workFolder, lines) : void 0;
  return {
    ...outcome,
    applied,
    notes,
    ...(0,json/* omitUndefined */.Oy)({ backup, uploaded, undoneGiven, restartRequired, fault })
  };
}
function approvalsOfRound({ approvals = [] }, { lines }) {
  const found = newApprovals(approvals, lines);
  return found.length === 0 ? void 0 : [...found];
}
function whoConfirms(request, journal) {
  const approvers = approvalsOfRound(request, journal)?.map(({ by }) => by);
  return approvers !== void 0 ? { by: [...new Set(approvers)].join(", "), as: "approver" } : { by: request.run.actor ?? request.run.address, as: "starter" };
}
function whatWasStopped({ cutOff, log }, context, isDone) {
  return cutOff?.signal.aborted !== !0 ? (0,restart_stopped_services/* restartStoppedServices */.N)(context, isDone) : orderStoppedServices({ host: cutOff.host, journal: context.journal, log });
}

var upgrade_plan = __webpack_require__(38091);
var describe_fault = __webpack_require__(2022);
var outcome_result = __webpack_require__(16067);
var plan_text = __webpack_require__(82645);
var status_words = __webpack_require__(80876);
var approval_inputs = __webpack_require__(56863);
var choice_inputs = __webpack_require__(69103);
var knowledge_of = __webpack_require__(75364);
;// CONCATENATED MODULE: ./lib/bundled/actions/shared/run-stage.js














async function runStage(stage, inputs, session, own) {
  let situation;
  const outcome = await runStagePlan(inputs, session, own, (found, chosen) => (situation = found, (0,upgrade_plan/* planFor */.bJ)(stage, found, chosen)));
  return { outcome, result: await (0,outcome_result/* outcomeResult */.wC)(outcome, session), situation };
}
async function runStagePlan(inputs, session, { choices = {}, uploadTimeLimitSeconds }, plan) {
  requireNoSecretIn(inputs["setup-arguments"]);
  const setupSecrets = inputs["setup-secrets"];
  for (const [, value] of setupSecrets ?? [])
    session.log.mask(value);
  return runPlan({
    ...session,
    mode: inputs.mode,
    knowledge: (0,knowledge_of.knowledgeOf)(inputs),
    choices: (workFolder) => ({
      ...(0,choice_inputs/* choicesOf */.c)(inputs, workFolder),
      ...choices,
      ...(0,json/* omitUndefined */.Oy)({ artifactsNotThere: (0,artifacts/* whyNoArtifactsIn */.o)(session) })
    }),
    confirmed: inputs["completed-operator-steps"] ?? [],
    given: session.given,
    installerTimeLimitSeconds: inputs["installer-time-limit"] * 60,
    serviceTimeLimitSeconds: inputs["service-time-limit"],
    plan,
    paths: ({ backupDestination }) => withDestination(givenPaths(inputs), backupDestination),
    showPlan: (outcome) => {
      const { plan: plan2, digest, view, hostCheck, cutOff } = outcome, notes = [(0,plan_text/* actsFromText */.rc)(outcome), cutOff, hostCheck];
      return session.log.group("Plan", async () => session.log.info((0,plan_text/* planText */.Pt)(plan2, digest, view, notes)));
    },
    onBegin: (workFolder) => session.remember?.(workFolder),
    ...(0,json/* omitUndefined */.Oy)({
      uploadTimeLimitSeconds,
      setupSecrets: setupSecrets && new Map(setupSecrets),
      approvals: await approvalsOf(inputs, session),
      approval: await (0,approval_inputs/* approvalOf */.x)(inputs["approved-plan"], inputs["approved-plan-file"]),
      workFolder: inputs["work-folder"],
      releaseLock: inputs["release-lock"],
      backupPath: inputs["backup-path"],
      recordChoice: inputs["when-records-differ"],
      reason: inputs.reason,
      fromOtherServer: inputs["from-other-server"],
      requireApproval: inputs["require-approval"]
    })
  });
}
function requireNoSecretIn(setupArguments) {
  if (!(setupArguments === void 0 || (0,secrets_in_text/* secretsInText */.S)(setupArguments).length === 0))
    throw new user_error/* UserError */.y("input-invalid", "The input setup-arguments has a value that is not allowed, and is not shown: a password, key or token is in it.", "Give it as setup-secrets, a line NAME=value, from a secret of GitHub. Nothing was touched.");
}
async function approvalsOf(inputs, { run, log, environment }) {
  const [token, ofEnvironments] = [inputs["github-token"], inputs["approval-environment"]];
  if (token === void 0 || ofEnvironments === void 0 || inputs.mode === "plan")
    return;
  log.mask(token);
  const { runApprovals } = await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(1264)]).then(__webpack_require__.bind(__webpack_require__, 91264));
  return runApprovals({ runs: [run.address], token, log, environment, ofEnvironments });
}
async function withAftermath(result, { log }, after) {
  try {
    const { outputs = {}, notes, hints = [] } = await after();
    for (const note of [...notes, ...hints])
      log.info(note);
    const text = notes.length === 0 ? "" : `

${notes.join(`

`)}`;
    return { ...result, outputs: { ...result.outputs, ...outputs }, summary: `${result.summary}${text}` };
  } catch (fault) {
    if ("fault" in result)
      return result;
    const summary = `**After the last step:** ${(0,describe_fault/* describeFault */.Q)(fault).markdown}

${result.summary}`, outputs = { ...result.outputs, finished: "false" };
    return { ...result, outputs, summary, fault, ...(0,json/* omitUndefined */.Oy)({ status: failedAfter(result, fault) }) };
  }
}
function failedAfter({ status }, fault) {
  if (status === void 0)
    return;
  const { advice, text } = (0,describe_fault/* describeFault */.Q)(fault);
  return {
    ...status,
    state: "failed",
    text: `${status.server ?? status_words/* unnamedRun */.GK}: failed after the last step. ${text}`,
    next: { ...status.next, text: advice }
  };
}
const pathInputs = {
  "work-folder": "work-folder",
  "backup-path": "backup-set",
  "backup-destination": "backup-sets",
  "package-destination": "copied-packages",
  "setup-path": "setup-program",
  "package-folder": "packages",
  "old-installers": "old-packages",
  "install-path": "product-folder",
  "data-file": "data-file",
  "server-before": "inventory"
};
function givenPaths(inputs) {
  return Object.entries(inputs).flatMap(([input, path]) => {
    const use = pathInputs[input];
    return typeof path != "string" || path === stages_beginning/* asFoundWord */.vk || use === void 0 || use === "work-folder" ? [] : [{ input, path, use }];
  });
}
function withDestination(given, path) {
  return given.some(({ use }) => use === "backup-sets") ? given : [...given, { input: "backup-destination", path, use: "backup-sets", isDefault: !0 }];
}


}),

37437:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ findBackupSets)
});
var _base_log_js_0 = __webpack_require__(22702);
var _base_user_error_js_1 = __webpack_require__(83686);
var _host_host_error_js_2 = __webpack_require__(90614);
var _host_same_text_js_5 = __webpack_require__(36241);
var _host_windows_path_js_3 = __webpack_require__(85128);
var _set_index_js_6 = __webpack_require__(68738);
var _verify_backup_set_js_4 = __webpack_require__(47200);







async function findBackupSets(files, destination, server) {
  const sets = [], unusable = [];
  for (const { path } of await foldersIn(files, destination)) {
    const found = await lookAt(files, path);
    found !== void 0 && ("reason" in found ? unusable.push(found) : (0,_host_same_text_js_5/* .sameText */ .QV)(found.manifest.server, server) && sets.push(found));
  }
  return { sets: sets.sort(newestFirst), unusable };
}
async function foldersIn(files, destination) {
  try {
    return await files.stat(destination) === void 0 ? [] : (await files.list(destination)).filter(({ kind }) => kind === "folder");
  } catch (error) {
    if (error instanceof _host_host_error_js_2/* .HostError */ .dh && error.code === "not-found")
      return [];
    throw error;
  }
}
async function lookAt(files, folder) {
  if (folder.toLowerCase().endsWith(_set_index_js_6/* .partialEnding */ .rZ))
    return { folder, reason: "it was never finished: the run that made it died or still runs" };
  try {
    if (!await hasPartOfSet(files, folder))
      return;
    const set = await (0,_verify_backup_set_js_4/* .readBackupSet */ .$N)(files, folder), problems = await (0,_verify_backup_set_js_4/* .backupProblems */ .X6)(files, set, _base_log_js_0/* .silentLog */ .a, "presence");
    return problems.length === 0 ? set : { folder, reason: (0,_verify_backup_set_js_4/* .summaryOf */ .YG)(problems) };
  } catch (error) {
    if ((0,_host_host_error_js_2/* .isServerLost */ .W4)(error))
      throw error;
    if (error instanceof _base_user_error_js_1/* .UserError */ .y || error instanceof _host_host_error_js_2/* .HostError */ .dh)
      return { folder, reason: error.message };
    throw error;
  }
}
async function hasPartOfSet(files, folder) {
  for (const name of [_set_index_js_6/* .manifestName */ .vS, _set_index_js_6/* .sumsName */ .ge])
    if (await files.stat((0,_host_windows_path_js_3/* .joinPath */ .uJ)(folder, name)) !== void 0)
      return !0;
  return !1;
}
function newestFirst(a, b) {
  const [left, right] = [`${a.manifest.created} ${a.manifest.name}`, `${b.manifest.created} ${b.manifest.name}`];
  return left < right ? 1 : left > right ? -1 : 0;
}


}),

39045:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ai: () => (/* binding */ valuesChangedSincePlan),
  DG: () => (/* binding */ isLive),
  Ei: () => (/* binding */ readFrozenFiles),
  HV: () => (/* binding */ keepCopies),
  Y_: () => (/* binding */ changedFiles),
  kt: () => (/* binding */ changedSincePlan),
  sD: () => (/* binding */ requireUnchangedFiles),
  wj: () => (/* binding */ driftDifferences)
});
var node_crypto_0 = __webpack_require__(77598);
var _base_difference_js_13 = __webpack_require__(53721);
var _base_redaction_redactor_js_1 = __webpack_require__(15105);
var _base_sha256_js_2 = __webpack_require__(22113);
var _base_user_error_js_3 = __webpack_require__(83686);
var _host_host_error_js_4 = __webpack_require__(90614);
var _host_registry_js_12 = __webpack_require__(20968);
var _host_windows_path_js_5 = __webpack_require__(85128);
var _product_registry_locations_js_6 = __webpack_require__(33072);
var _product_registry_snapshot_js_7 = __webpack_require__(29058);
var _webconfig_decode_js_8 = __webpack_require__(65171);
var _backup_chain_js_9 = __webpack_require__(92763);
var _roles_js_10 = __webpack_require__(43892);
var _what_is_backed_up_js_11 = __webpack_require__(50129);














async function readFrozenFiles(files, server) {
  const { state } = server, items = await (0,_what_is_backed_up_js_11/* .contentItems */ .IC)(files, (0,_backup_chain_js_9/* .componentsToBackUp */ .og)(state), state), unread = unreadConfigurations(state), found = [];
  for (const { component, path } of await (0,_what_is_backed_up_js_11/* .contentsNow */ .dg)(files, items.filter(({ role }) => role !== "data")))
    found.push({ component, path, sha256: unread.has(path.toLowerCase()) ? unreadable : await hashOf(files, path) });
  return [...found, ...frozenValues(server)];
}
function frozenValues({ inventory, state }) {
  if (!(0,_backup_chain_js_9/* .componentsToBackUp */ .og)(state).includes("agent"))
    return [];
  const registry = (0,_product_registry_snapshot_js_7/* .registrySnapshot */ .C)(inventory);
  return registry.views.flatMap((view) => registry.tree(_product_registry_locations_js_6/* .productKey */ .$k, view).flatMap(({ path, values }) => values.map(({ name, data }) => {
    const sha256 = (0,_base_sha256_js_2/* .sha256Of */ .B)((0,_host_registry_js_12/* .registryDataText */ .F)(data));
    return { component: "agent", path: (0,_product_registry_snapshot_js_7/* .registryPlace */ .V)(path, name, view), view, sha256 };
  })));
}
function unreadConfigurations({ components }) {
  const all = components.flatMap(({ web, further = [] }) => [web, ...further].flatMap((one) => one?.configuration ?? []));
  return new Set(all.flatMap(({ path, fingerprint }) => fingerprint === nothing ? [path.toLowerCase()] : []));
}
const nothing = (0,_base_sha256_js_2/* .sha256Of */ .B)(""), unreadable = "unreadable";
async function hashOf(files, path) {
  try {
    return (await files.digest(path)).sha256;
  } catch (error) {
    if (error instanceof _host_host_error_js_4/* .HostError */ .dh)
      return unreadable;
    throw error;
  }
}
const absent = "absent";
function changedFiles(planned, now, present, unplanned = absent) {
  const [was, is] = [byPath(planned), byPath(now)], changed = now.flatMap(({ path, sha256 }) => {
    const before = was.get(path.toLowerCase())?.sha256 ?? unplanned;
    return before === sha256 ? [] : [{ path, planned: before, now: sha256 }];
  }), gone = planned.filter(({ path, component }) => !is.has(path.toLowerCase()) && present.has(component));
  return [...changed, ...gone.map(({ path, sha256 }) => ({ path, planned: sha256, now: absent }))];
}
function byPath(all) {
  return new Map(all.map((one) => [one.path.toLowerCase(), one]));
}
async function requireUnchangedFiles(planned, server, { files, workFolder }) {
  if (planned === void 0)
    return;
  const now = await readFrozenFiles(files, server), changed = changedFiles(planned, now, new Set((0,_backup_chain_js_9/* .installedOldComponents */ .Q8)(server.state)));
  if (changed.length > 0)
    throw await changedSincePlan(changed, files, workFolder);
}
async function changedSincePlan(changed, files, workFolder) {
  return driftError(await driftDifferences(changed, files, workFolder));
}
async function driftDifferences(changed, files, workFolder) {
  const found = [];
  for (const one of changed) {
    const ofLines = await differingLines(one, files, workFolder);
    found.push(...ofLines ?? [wholeDrift(one)]);
  }
  return found;
}
function wholeDrift({ path, planned, now }) {
  return path.startsWith("HKEY_") ? driftOf(path, "value", [planned === absent ? _base_difference_js_13/* .notThere */ ._ : "as it was", now === absent ? _base_difference_js_13/* .notThere */ ._ : "another one"]) : driftOf(path, "SHA-256", [stateText(planned), stateText(now)]);
}
function valuesChangedSincePlan(places) {
  return driftError(places.map((place) => driftOf(place, "value", ["as in the backup set of this plan", "another one"])));
}
function driftError(differences) {
  return new _base_user_error_js_3/* .UserError */ .y("changed-since-plan", "Files or registry values were changed after the plan was made.", "Nothing is done with them. See who changed them and why. Put them back as they were, or make a new plan, have it approved, and give its digest.", { differences });
}
function driftOf(what, setting, [approved, now]) {
  return {
    reason: "Files and registry values that were changed after the plan was made:",
    what,
    setting,
    approved,
    now
  };
}
function stateText(hash) {
  return hash === absent ? _base_difference_js_13/* .notThere */ ._ : (0,_base_difference_js_13/* .withBriefHashes */ .rG)(hash);
}
const mostLines = 12;
async function differingLines({ path, planned, now }, files, workFolder) {
  const kept = copyOf(workFolder, planned);
  if (now === absent || await files.glance(kept) === void 0)
    return;
  const [before, after] = [await linesOf(files, kept), await linesOf(files, path)], has = (lines, { text }) => lines.some((line) => line.text === text), gone = before.filter((line) => !has(after, line)), came = after.filter((line) => !has(before, line)), all = linesInPairs(shownOf(gone), shownOf(came)).map((texts) => driftOf(path, settingOf(texts), texts));
  if (all.length === 0)
    return [driftOf(path, "blanks or line ends", [stateText(planned), stateText(now)])];
  const more = all.length - mostLines, rest = more > 0 ? [driftOf(path, "more lines", ["(not shown)", `${more} more`])] : [];
  return [...all.slice(0, mostLines), ...rest];
}
function linesInPairs(gone, came) {
  const left = [...came];
  return [...gone.map((line) => {
    const name = nameIn(line), at = left.findIndex((other2) => other2 === line || name !== void 0 && nameIn(other2) === name), [other = _base_difference_js_13/* .notThere */ ._] = at < 0 ? [] : left.splice(at, 1);
    return [line, other === line ? `${line} (another secret)` : other];
  }), ...left.map((line) => [_base_difference_js_13/* .notThere */ ._, line])];
}
function settingOf([gone, came]) {
  return nameIn(gone === _base_difference_js_13/* .notThere */ ._ ? came : gone) ?? "line";
}
function shownOf(lines) {
  return lines.map(({ shown }) => shown);
}
function nameIn(line) {
  return /\s(?:key|name)\s*=\s*["']([^"']+)["']/.exec(line)?.[1];
}
const redactor = (0,_base_redaction_redactor_js_1/* .createRedactor */ .lY)({ salt: (0,node_crypto_0.randomUUID)() });
async function linesOf(files, path) {
  const { text } = (0,_webconfig_decode_js_8/* .decodeConfiguration */ .dp)(await files.read(path), path), shown = trimmedLines(redactor.configuration(text)), lines = trimmedLines(text);
  return shown.map((line, index) => ({
    text: (lines.length === shown.length ? lines[index] : line) ?? line,
    shown: line
  }));
}
function trimmedLines(text) {
  return text.split(/\r?\n/).map((line) => line.trim());
}
function copyOf(workFolder, sha256) {
  return (0,_host_windows_path_js_5/* .joinPath */ .uJ)(workFolder, "plans", "files", `${sha256}.config`);
}
const largestCopy = 1024 * 1024;
async function keepCopies(files, workFolder, frozen) {
  for (const { path, sha256, view } of frozen) {
    if (view !== void 0)
      continue;
    const copy = copyOf(workFolder, sha256);
    if (sha256 === unreadable || !/\.config$/i.test(path) || await files.glance(copy) !== void 0)
      continue;
    const found = await files.glance(path);
    found === void 0 || found.size > largestCopy || (await files.copy(path, copy)).sha256 !== sha256 && await files.remove(copy);
  }
}
function isLive({ role }) {
  return role !== _roles_js_10/* .configurationRole */ .hC && role !== "theme" && role !== _roles_js_10/* .furtherRole */ .tc;
}


}),

28263:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  redactForJournal: () => (/* binding */ redactForJournal)
});
var _base_redaction_hidden_js_0 = __webpack_require__(97292);
var _base_redaction_redactor_js_1 = __webpack_require__(15105);


const mostCharacters = 4e3;
function redactForJournal(log, text) {
  const masked = (0,_base_redaction_redactor_js_1/* .redactMessage */ .b6)(log.masked(text));
  return masked.length > mostCharacters ? (0,_base_redaction_hidden_js_0/* .asRedacted */ .Nc)(`${masked.slice(0, mostCharacters)}\u2026`) : masked;
}


}),

74860:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ whyNoArtifactsIn),
  r: () => (/* binding */ noArtifacts)
});
function noArtifacts(notThere) {
  return { notThere, list: async () => [], upload: () => Promise.reject(new Error(`There are no artifacts here: ${notThere}.`)) };
}
function whyNoArtifactsIn({ artifacts }) {
  return artifacts === void 0 ? "this run has none" : artifacts.notThere;
}


}),

48514:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ cutOffFault),
  o: () => (/* binding */ signalOf)
});
var _base_user_error_js_0 = __webpack_require__(83686);

function cutOffFault(signal) {
  return new _base_user_error_js_0/* .UserError */ .y("run-cut-off", `The run was cut off by ${signalOf(signal)}: the job was cancelled, or its time was over. No further step was begun.`, "See in the summary what was stopped and whether it was started again. Run again with the same inputs: the run carries on where it stopped.");
}
function signalOf({ reason }) {
  return reason === "SIGTERM" || reason === "SIGBREAK" ? reason : "SIGINT";
}


}),

44227:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ asMachineFault),
  t: () => (/* binding */ asFileFault)
});
var _host_error_js_0 = __webpack_require__(90614);

const machineFaults = {
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EROFS: "disk-read-only",
  EMFILE: "too-many-open-files",
  ENFILE: "too-many-open-files",
  ENOMEM: "out-of-memory",
  ENAMETOOLONG: "path-too-long",
  EIO: "disk-fault",
  ENODEV: "disk-fault",
  ENXIO: "disk-fault",
  ENOTCONN: "share-lost",
  ECONNRESET: "share-lost",
  ECONNABORTED: "share-lost",
  ENETUNREACH: "share-lost",
  EHOSTUNREACH: "share-lost",
  EHOSTDOWN: "share-lost",
  ESTALE: "share-lost"
}, codes = {
  ENOENT: "not-found",
  ENOTDIR: "not-found",
  EACCES: "access-denied",
  EPERM: "access-denied",
  EBUSY: "in-use",
  EEXIST: "already-exists",
  ENOTEMPTY: "already-exists",
  EINVAL: "invalid-path",
  EXDEV: "not-supported",
  ...machineFaults
}, sentences = {
  "not-found": (path) => `${path} was not found${path.startsWith("\\\\") ? ", or its share cannot be reached" : ""}.`,
  "access-denied": (path) => `Access to ${path} is denied.`,
  "in-use": (path) => `${path} is in use by another process.`,
  "disk-full": (path) => `There is no room left for ${path}.`,
  "disk-read-only": (path) => `The disk of ${path} is read-only.`,
  "too-many-open-files": (path) => `${path} could not be opened: too many files are open on this machine.`,
  "out-of-memory": (path) => `${path} could not be opened: the machine has no memory left.`,
  "path-too-long": (path) => `The path ${path} is too long for its disk (${path.length} characters).`,
  "disk-fault": (path) => `The disk of ${path} reports a fault.`,
  "share-lost": (path) => `The connection to the disk or share of ${path} was lost.`,
  "server-not-reached": (path) => `${path} was not reached through remote management.`,
  "already-exists": (path) => `${path} exists already.`,
  "invalid-path": (path) => `${path} is not a path that Windows accepts.`,
  "not-supported": (path) => `${path} is on another volume.`,
  "not-a-package": (path) => `${path} is not a package.`,
  "timed-out": (path) => `${path} did not answer in time.`,
  "still-running": (path) => `${path} still runs.`,
  malformed: (path) => `${path} is malformed.`,
  refused: (path) => `Windows refused ${path}.`
};
function asFileFault(error, path, holder) {
  if (error instanceof _host_error_js_0/* .HostError */ .dh)
    return error;
  const system = (0,_host_error_js_0/* .systemErrorCode */ .vq)(error);
  if (system === void 0 || !/^E[A-Z0-9]+$/.test(system))
    return error;
  const code = codes[system] ?? "refused", sentence = sentences[code](path), detail = code === "refused" || system in machineFaults ? ` (${system})` : holder === void 0 ? "" : ` ${holder} has it open.`;
  return new _host_error_js_0/* .HostError */ .dh(code, path, `${sentence}${detail}`, {
    cause: error,
    ...holder === void 0 ? {} : { holder }
  });
}
function asMachineFault(error) {
  const system = (0,_host_error_js_0/* .systemErrorCode */ .vq)(error) ?? "", isOfMachine = Object.hasOwn(machineFaults, system) || system === "EACCES" || system === "EPERM" || system === "EBUSY";
  if (error instanceof _host_error_js_0/* .HostError */ .dh || !isOfMachine)
    return;
  const path = error instanceof Error && "path" in error && typeof error.path == "string" ? error.path : "a file of the job", fault = asFileFault(error, path);
  return fault instanceof _host_error_js_0/* .HostError */ .dh ? fault : void 0;
}


}),

36369:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ organizationOf),
  t: () => (/* binding */ signingOrganization)
});
function organizationOf(subject) {
  const [, quoted, plain] = /(?:^|, ?)O=(?:"((?:[^"]|"")*)"|([^,]*))/.exec(subject) ?? [], name = quoted?.replaceAll('""', '"') ?? plain?.trim();
  return name === "" ? void 0 : name;
}
function signingOrganization(publisher) {
  if (!(publisher.status === "not-checked" || publisher.subject === void 0))
    return publisher.organization ?? organizationOf(publisher.subject);
}


}),

73892:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ uploadsBegun),
  n: () => (/* binding */ uploadOf)
});
var _journal_facts_js_0 = __webpack_require__(97283);

function uploadOf(lines, manifestSha256) {
  const line = lines.findLast((one) => one.event === "backup-uploaded" && one.manifestSha256 === manifestSha256);
  return line?.event === "backup-uploaded" ? line : void 0;
}
function uploadsBegun(lines, step) {
  return (0,_journal_facts_js_0/* .sinceLastBeginning */ .qw)(lines).filter((line) => line.event === "step-started" && line.step === step).length;
}


}),

6832:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ changedPortalAddress),
  s: () => (/* binding */ planPortalAddress)
});
var _changes_steps_js_0 = __webpack_require__(75457);
var _host_same_text_js_4 = __webpack_require__(36241);
var _product_server_state_js_3 = __webpack_require__(36961);
var _product_web_address_js_5 = __webpack_require__(4211);
var _install_web_component_virtual_directories_js_1 = __webpack_require__(63146);
var _stage_plan_js_2 = __webpack_require__(65270);






function changedPortalAddress({ before, now }, choices) {
  const old = (0,_product_server_state_js_3/* .oldComponent */ .lM)(before, "user-portal")?.web;
  if (old === void 0)
    return;
  const name = (0,_install_web_component_virtual_directories_js_1/* .newVirtualDirectory */ .p$)("user-portal", old, choices, now);
  if ((0,_host_same_text_js_4/* .sameText */ .QV)(name, (0,_product_web_address_js_5/* .withoutSlash */ .mW)(old.virtualDirectory)))
    return;
  const address = (0,_product_web_address_js_5/* .publicAddress */ .Wq)(old, before.machine.name, choices.publicAddress);
  return {
    oldUrl: (0,_product_web_address_js_5/* .publicUrl */ .x6)(address, old.virtualDirectory),
    newUrl: (0,_product_web_address_js_5/* .publicUrl */ .x6)(address, name),
    isKnown: address !== void 0
  };
}
function planPortalAddress(situation, choices) {
  const changed = changedPortalAddress(situation, choices);
  if (changed === void 0)
    return _stage_plan_js_2/* .emptyPlan */ .n7;
  const { oldUrl, newUrl, isKnown } = changed, server = (0,_product_server_state_js_3/* .hadAgent */ .zk)(situation.before) || (0,_product_server_state_js_3/* .newComponent */ .y6)(situation.before, "agent") !== void 0 ? situation.before.machine.name : "the MFA Server", stage = "install-portal", open = [
    (0,_changes_steps_js_0/* .stepOf */ .cg)({ kind: "set-portal-url", server, oldUrl, newUrl }, { stage }),
    (0,_changes_steps_js_0/* .stepOf */ .cg)({ kind: "inform-users", oldUrl, newUrl }, { stage })
  ].filter(({ id }) => !situation.confirmed.has(id));
  return { ..._stage_plan_js_2/* .emptyPlan */ .n7, steps: open, warnings: isKnown || open.length === 0 ? [] : [addressUnknown(newUrl)] };
}
function addressUnknown(newUrl) {
  return {
    code: "public-address-unknown",
    message: `The address of the User Portal changes to ${newUrl}, and IIS does not show under which name users reach it.`,
    advice: "Give the address that users type, without the virtual directory, for example https://mfa.contoso.com: the texts for users and console then have it. Without it a person fills it in.",
    input: "public-address"
  };
}


}),

51732:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ planRestoreThemes),
  x: () => (/* binding */ missingThemes)
});
var _backup_in_groups_js_0 = __webpack_require__(88973);
var _changes_backup_sets_backup_chain_js_1 = __webpack_require__(92763);
var _changes_backup_sets_theme_paths_js_2 = __webpack_require__(59618);
var _changes_steps_js_3 = __webpack_require__(75457);
var _host_windows_path_js_4 = __webpack_require__(85128);
var _product_server_state_js_8 = __webpack_require__(36961);
var _product_step_ids_js_5 = __webpack_require__(49543);
var _install_web_component_virtual_directories_js_6 = __webpack_require__(63146);
var _stage_plan_js_7 = __webpack_require__(65270);









function planRestoreThemes(situation, choices) {
  const old = (0,_product_server_state_js_8/* .oldComponent */ .lM)(situation.before, "user-portal")?.web, themes = situation.missingThemes;
  if (old === void 0 || themes.length === 0)
    return _stage_plan_js_7/* .emptyPlan */ .n7;
  const path = `/${(0,_install_web_component_virtual_directories_js_6/* .newVirtualDirectory */ .p$)("user-portal", old, choices, situation.now)}`, change = { kind: "restore-themes", component: "user-portal", themes, site: old.site, path };
  return { ..._stage_plan_js_7/* .emptyPlan */ .n7, steps: [(0,_changes_steps_js_3/* .stepOf */ .cg)(change, { stage: "install-portal" })] };
}
async function missingThemes(files, chain, { before, now, doneSteps }) {
  const themes = (0,_product_server_state_js_8/* .oldComponent */ .lM)(before, "user-portal")?.web?.customThemes ?? [], portal = (0,_product_server_state_js_8/* .newComponent */ .y6)(now, "user-portal")?.web, isUnderWay = doneSteps?.has((0,_product_step_ids_js_5/* .installationId */ .IX)("user-portal")) === !0 && !doneSteps.has(_product_step_ids_js_5/* .themeRestorationId */ .$I);
  return portal === void 0 || isUnderWay ? themes : (0,_changes_backup_sets_theme_paths_js_2/* .themesWith */ .XW)(themes, await absentFiles(files, chain, portal.folder, themes));
}
async function absentFiles(files, chain, folder, themes) {
  const relativeOf = (0,_changes_backup_sets_theme_paths_js_2/* .belowThemes */ .AP)(themes), stored = (0,_changes_backup_sets_backup_chain_js_1/* .entriesOf */ .Mc)(chain, "user-portal", "theme").map(({ entry }) => entry);
  return (await (0,_backup_in_groups_js_0/* .inGroups */ .A)(stored, async ({ originalPath }) => {
    const relative = relativeOf(originalPath ?? "");
    return relative === void 0 ? [] : await files.stat((0,_host_windows_path_js_4/* .joinPath */ .uJ)(folder, _changes_backup_sets_theme_paths_js_2/* .themesFolder */ .D8, relative)) === void 0 ? [relative] : [];
  })).flat();
}


}),

71720:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  qA: () => (/* binding */ newPoolName),
  x$: () => (/* binding */ otherIdentity),
  zA: () => (/* binding */ decidePool)
});
var _host_same_text_js_2 = __webpack_require__(36241);
var _product_components_js_0 = __webpack_require__(71450);
var _product_server_state_js_3 = __webpack_require__(36961);
var _product_web_candidates_js_1 = __webpack_require__(70129);




const newPoolName = "MultiFactorAuth";
function decidePool(old, situation, chosen) {
  const pools = situation.now.webServer?.applicationPools ?? [], unfit = (pool) => unfitBecause(pool, situation.now.machine.architecture);
  if (chosen !== void 0)
    return chosenPool(chosen, pools, unfit);
  if (unfit(old.applicationPool) === void 0)
    return { decision: "use", name: old.applicationPool.name };
  const made = pools.find(({ name }) => (0,_host_same_text_js_2/* .sameText */ .QV)(name, newPoolName)), others = made === void 0 ? [] : foreignApplications(made, situation);
  if (made !== void 0 && others.length > 0)
    return { decision: "blocked", finding: poolOfOthers(made, others) };
  if (made !== void 0 && unfit(made) === void 0 && sameIdentity(made, old.applicationPool))
    return { decision: "use", name: made.name };
  const identity = old.applicationPool.identity;
  return made !== void 0 || identity.type === "SpecificUser" ? { decision: "blocked", finding: poolNeeded(old.applicationPool, unfit(old.applicationPool)) } : { decision: "create", pool: newPool(old.applicationPool) };
}
function foreignApplications(pool, { now, before, targets = {} }) {
  const webs = [...now.components, ...before.components].flatMap(({ web }) => web === void 0 ? [] : [web]), places = Object.values(targets).map(({ site, path }) => ({ site, virtualDirectory: path })), own = [...webs, ...places].map(nameOf);
  return (0,_product_web_candidates_js_1/* .applicationsOf */ .$_)(now.webServer, now.machine).filter(({ application }) => (0,_host_same_text_js_2/* .sameText */ .QV)(application.applicationPool, pool.name)).map(({ site, application }) => nameOf({ site: site.name, virtualDirectory: application.path })).filter((name) => !own.some((one) => (0,_host_same_text_js_2/* .sameText */ .QV)(one, name)));
}
const nameOf = ({ site, virtualDirectory }) => `${site}${virtualDirectory}`;
function poolOfOthers({ name }, applications) {
  return {
    code: "application-pool-of-others",
    message: `The new components would run in the application pool ${name}, in which other applications run: ${applications.join(", ")}.`,
    advice: `Give the name of a pool with .NET v4.0 that is for them alone, or application-pool: ${name} if they may share it.`,
    input: "application-pool"
  };
}
function newPool({ identity }) {
  return {
    name: newPoolName,
    managedRuntimeVersion: "v4.0",
    pipelineMode: "Integrated",
    enable32Bit: !1,
    identity
  };
}
function chosenPool(chosen, pools, unfit) {
  const pool = pools.find(({ name }) => (0,_host_same_text_js_2/* .sameText */ .QV)(name, chosen)), reason = pool && unfit(pool);
  if (pool !== void 0 && reason === void 0)
    return { decision: "use", name: pool.name };
  const fitting = pools.filter((one) => unfit(one) === void 0).map(({ name }) => name);
  return {
    decision: "blocked",
    finding: {
      code: "application-pool-unusable",
      message: pool === void 0 ? `IIS has no application pool named ${chosen}.` : `The application pool ${pool.name} ${reason}.`,
      advice: `Give one of these pools or make a new one with .NET v4.0 and without 32-bit applications: ${fitting.join(", ") || "none fits"}.`,
      input: "application-pool"
    }
  };
}
function poolNeeded(old, reason) {
  return {
    code: "application-pool-needed",
    message: `The old application pool ${old.name} ${reason}, and it runs as ${old.identity.userName ?? old.identity.type}. A new pool cannot be made for that account: its password cannot be read from IIS.`,
    advice: "Make an application pool with .NET v4.0, without 32-bit applications, under that account and give its name.",
    input: "application-pool"
  };
}
function unfitBecause({ managedRuntimeVersion, enable32Bit }, architecture) {
  return managedRuntimeVersion !== "v4.0" ? `runs .NET ${managedRuntimeVersion || "without managed code"}; v4.0 is needed` : enable32Bit && architecture === "x64" ? "is a 32-bit pool; the new component is 64-bit" : void 0;
}
function sameIdentity(a, b) {
  return a.identity.type === b.identity.type && a.identity.userName === b.identity.userName;
}
function accountOf({ name, identity }) {
  return identity.type === "ApplicationPoolIdentity" ? `IIS AppPool\\${name}` : identity.userName ?? identity.type;
}
function poolOf(decision, webServer) {
  switch (decision.decision) {
    case "use":
      return webServer?.applicationPools.find(({ name }) => (0,_host_same_text_js_2/* .sameText */ .QV)(name, decision.name));
    case "create":
      return decision.pool;
    case "blocked":
      return;
  }
}
const rights = {
  "user-portal": 'Where the portal does not use the Web Service SDK (USE_WEB_SERVICE_SDK), make the new account a member of the group "PhoneFactor Admins".',
  "mobile-app": "It reaches the Web Service SDK with the account in its web.config, which stays.",
  "web-service-sdk": 'It acts as the account that calls it, which has to be a member of the group "PhoneFactor Admins".'
};
function otherIdentity(component, { applicationPool: old }, decision, now) {
  const pool = (0,_product_server_state_js_3/* .newComponent */ .y6)(now, component) === void 0 ? poolOf(decision, now.webServer) : void 0;
  return pool === void 0 || (0,_host_same_text_js_2/* .sameText */ .QV)(accountOf(pool), accountOf(old)) ? [] : [
    {
      code: "pool-identity-changes",
      message: `The ${_product_components_js_0/* .componentTitles */ .$m[component]} ran as ${accountOf(old)} (application pool ${old.name}) and will run as ${accountOf(pool)} (application pool ${pool.name}).`,
      advice: `Give the new account the rights that the old one had on files, shares and databases outside of the product. ${rights[component]} To use the old account, give a pool with .NET v4.0 that runs under it.`,
      input: "application-pool"
    }
  ];
}


}),

41317:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ packageFindings)
});
var _host_compare_versions_js_2 = __webpack_require__(25748);
var _product_server_state_js_1 = __webpack_require__(36961);
var _publisher_js_0 = __webpack_require__(92638);



function packageFindings(path, facts, now, trust, targetVersion) {
  if (facts.status !== "usable")
    return [notUsable(path, facts)];
  const { architecture } = facts.description;
  return [
    ...architecture !== void 0 && architecture !== now.machine.architecture ? [wrongBitness(path, architecture, now.machine.architecture)] : [],
    ...trust?.sha256?.includes(facts.sha256) === !0 ? [] : otherVersion(path, facts.description, now, targetVersion),
    ...(0,_publisher_js_0/* .publisherBlockers */ .e)(path, facts, trust, "package-sha256")
  ];
}
function notUsable(path, { status, reason }) {
  return {
    code: `package-${status}`,
    message: `${path} cannot be used: ${reason}`,
    advice: "Run stage-installers, or copy the package there from the install folder of the MFA Server.",
    input: "package-folder"
  };
}
function wrongBitness(path, found, wanted) {
  return {
    code: "package-wrong-bitness",
    message: `${path} is an ${found} package, but this Windows is ${wanted}.`,
    advice: "Take the package whose name ends in 64 on 64-bit Windows and in 32 on 32-bit Windows.",
    input: "package-folder"
  };
}
function otherVersion(path, { productVersion }, now, targetVersion) {
  const server = (0,_product_server_state_js_1/* .newComponent */ .y6)(now, "agent")?.product.version, wanted = server ?? targetVersion;
  return wanted === void 0 || productVersion === void 0 || (0,_host_compare_versions_js_2/* .isOneRelease */ .Yx)(wanted, productVersion) ? [] : [
    {
      code: "package-other-version",
      message: `${path} is version ${productVersion}, but the MFA Server ${server === void 0 ? "will be" : "is"} ${wanted}.`,
      advice: "Take the package of this MFA Server: give the folder that contains it as package-folder. If this one is right all the same, give its hash as package-sha256.",
      input: "package-sha256"
    }
  ];
}


}),

48164:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ planInstallWebComponent),
  z: () => (/* binding */ packagePathOf)
});
var _changes_steps_js_0 = __webpack_require__(75457);
var _host_same_text_js_15 = __webpack_require__(36241);
var _host_web_server_js_1 = __webpack_require__(73093);
var _host_windows_path_js_2 = __webpack_require__(85128);
var _product_components_js_3 = __webpack_require__(71450);
var _product_names_js_4 = __webpack_require__(31484);
var _product_server_state_js_13 = __webpack_require__(36961);
var _product_step_ids_js_5 = __webpack_require__(49543);
var _install_mobile_app_target_version_js_14 = __webpack_require__(6549);
var _order_js_6 = __webpack_require__(33822);
var _publisher_js_7 = __webpack_require__(92638);
var _stage_plan_js_8 = __webpack_require__(65270);
var _web_config_findings_js_9 = __webpack_require__(37698);
var _application_pool_js_10 = __webpack_require__(71720);
var _judge_package_js_11 = __webpack_require__(41317);
var _virtual_directories_js_12 = __webpack_require__(63146);
















function planInstallWebComponent(component, situation, choices, scope) {
  const old = (0,_product_server_state_js_13/* .oldComponent */ .lM)(situation.before, component);
  if (old === void 0)
    return _stage_plan_js_8/* .emptyPlan */ .n7;
  const installed = (0,_product_server_state_js_13/* .newComponent */ .y6)(situation.now, component);
  if (installed !== void 0 && installed.web === void 0 && old.web !== void 0)
    return { ..._stage_plan_js_8/* .emptyPlan */ .n7, blockers: [withoutApplication(component, installed)] };
  const misplaced = installed === void 0 ? [] : atOtherPlace(component, installed, situation);
  if (misplaced.length > 0)
    return { ..._stage_plan_js_8/* .emptyPlan */ .n7, blockers: misplaced };
  const damaged = component === "web-service-sdk" ? [...(0,_web_config_findings_js_9/* .oldFileFindings */ .S)(component, situation), ...(0,_web_config_findings_js_9/* .newFileFindings */ .X)(component, situation)] : [];
  if (installed !== void 0 && settingsAreBack(component, situation))
    return { ..._stage_plan_js_8/* .emptyPlan */ .n7, blockers: [...damaged, ...(0,_virtual_directories_js_12/* .otherNameBlockers */ .Tn)(component, choices, situation.now)] };
  if (component === "mobile-app") {
    const notice = (0,_install_mobile_app_target_version_js_14/* .mobileAppNotice */ .K)(situation, choices);
    if (notice.leftOut)
      return { ..._stage_plan_js_8/* .emptyPlan */ .n7, warnings: notice.warnings, blockers: notice.blockers };
  }
  if (old.web === void 0)
    return { ..._stage_plan_js_8/* .emptyPlan */ .n7, blockers: [noApplication(component)] };
  const plan = installation(component, old.web, situation, choices, scope);
  return { ...plan, blockers: [...damaged, ...plan.blockers] };
}
function installation(component, old, situation, choices, scope) {
  const pool = (0,_application_pool_js_10/* .decidePool */ .zA)(old, situation, choices.applicationPool), prerequisites = (0,_order_js_6/* .prerequisiteFindings */ .DX)(situation.now, [component], (0,_order_js_6/* .prerequisiteRules */ .ir)(situation, choices)), packagePath = packagePathOf(component, situation, choices), name = (0,_virtual_directories_js_12/* .newVirtualDirectory */ .p$)(component, old, choices, situation.now);
  return {
    steps: installationSteps(component, old, pool, packagePath, situation, choices),
    warnings: [
      ...prerequisites.warnings,
      ...placeWarnings(component, old, situation),
      ...(0,_application_pool_js_10/* .otherIdentity */ .x$)(component, old, pool, situation.now),
      ...(0,_virtual_directories_js_12/* .foreignLetters */ .Wo)(component, name)
    ],
    blockers: [
      ...placeBlockers(component, old, situation),
      ...(0,_virtual_directories_js_12/* .hiddenNameBlockers */ .Pn)(component, name, situation.now),
      ...prerequisites.blockers,
      ...pool.decision === "blocked" ? [pool.finding] : [],
      ...packagePath === void 0 ? [noPackageFolder(component)] : packageBlockers(packagePath, situation, choices),
      ...(0,_virtual_directories_js_12/* .otherNameBlockers */ .Tn)(component, choices, situation.now),
      ...scope === "single-stage" ? (0,_order_js_6/* .orderBlockers */ .y2)(situation, _product_names_js_4/* .webInstallation */ .zN[component].action) : []
    ]
  };
}
function withoutApplication(component, { product }) {
  return {
    code: "new-application-missing",
    message: `"${product.displayName}" is installed, but IIS has no application of the new ${_product_components_js_3/* .componentTitles */ .$m[component]}.`,
    advice: `See the log of its installation in the work folder. Uninstall "${product.displayName}" in Programs and Features and run again; or, if the application is there under another name, give it as web-applications.`,
    input: "web-applications"
  };
}
function atOtherPlace(component, { product: { displayName }, web }, { intention, now }) {
  const wanted = intention?.components.find((one) => one.component === component && one.becomes === "new-version")?.web;
  if (web === void 0 || wanted === void 0)
    return [];
  const place = wanted.newVirtualDirectory ?? wanted.virtualDirectory;
  return (0,_host_same_text_js_15/* .sameText */ .QV)(web.site, wanted.site) && (0,_host_same_text_js_15/* .sameText */ .QV)(web.virtualDirectory, place) ? [] : [
    {
      code: "web-component-at-other-place",
      message: `The new ${_product_components_js_3/* .componentTitles */ .$m[component]} is at ${web.site}${web.virtualDirectory} on ${now.machine.name}, but it belongs at ${wanted.site}${place}.`,
      advice: `Uninstall "${displayName}" in Programs and Features and run again: its package is installed at the planned place.`
    }
  ];
}
function installationSteps(component, old, pool, packagePath, situation, choices) {
  const virtualDirectory = (0,_virtual_directories_js_12/* .newVirtualDirectory */ .p$)(component, old, choices, situation.now), applicationPool = pool.decision === "create" ? pool.pool.name : pool.decision === "use" ? pool.name : "", settings = restoreSettings(component, old, virtualDirectory);
  if ((0,_product_server_state_js_13/* .newComponent */ .y6)(situation.now, component) !== void 0 || packagePath === void 0)
    return [settings];
  const install = {
    kind: "install-web-component",
    component,
    packagePath,
    siteId: old.siteId,
    virtualDirectory,
    applicationPool,
    ...pinned(packagePath, situation, choices)
  }, { webServer } = situation.before, found = webServer === void 0 ? {} : { webServer }, detail = "sha256" in install ? [] : [byRule(packagePath, choices)], step = (0,_changes_steps_js_0/* .stepOf */ .cg)(install, {
    stage: _product_names_js_4/* .webInstallation */ .zN[component].action,
    found,
    ...detail.length > 0 ? { detail } : {}
  });
  return [...poolStep(pool, component), step, settings];
}
function byRule(path, { packageTrust }) {
  const signers = packageTrust?.signers ?? _product_names_js_4/* .vendorNames */ .RS;
  return `${path} comes with the new server. It is accepted by rule: signed by ${signers.join(" or ")}, of the release of the server, for this processor. Where it does not fit, the run stops before it; package-sha256, package-folder or expected-signer settle that under the same approval.`;
}
function pinned(path, { packages }, { packageFolder }) {
  const facts = packages[path];
  return packageFolder !== void 0 && facts?.status === "usable" ? { sha256: facts.sha256 } : {};
}
function poolStep(pool, component) {
  return pool.decision !== "create" ? [] : [
    (0,_changes_steps_js_0/* .stepOf */ .cg)({ kind: "create-application-pool", component, pool: pool.pool }, { stage: _product_names_js_4/* .webInstallation */ .zN[component].action })
  ];
}
function restoreSettings(component, old, virtualDirectory) {
  const { site, settings } = old, change = { kind: "restore-web-settings", component, site, path: `/${virtualDirectory}`, settings };
  return (0,_changes_steps_js_0/* .stepOf */ .cg)(change, { stage: _product_names_js_4/* .webInstallation */ .zN[component].action });
}
function settingsAreBack(component, { now, before }) {
  const [old, current] = [(0,_product_server_state_js_13/* .oldComponent */ .lM)(before, component)?.web, (0,_product_server_state_js_13/* .newComponent */ .y6)(now, component)?.web];
  return old === void 0 || current === void 0 || (0,_host_web_server_js_1/* .sameSettings */ .K)(old.settings, current.settings);
}
function packagePathOf(component, { before }, choices) {
  const folder = choices.packageFolder ?? ((0,_product_server_state_js_13/* .hadAgent */ .zk)(before) || (0,_product_server_state_js_13/* .newComponent */ .y6)(before, "agent") !== void 0 ? before.installPath?.path : void 0);
  return folder === void 0 ? void 0 : (0,_host_windows_path_js_2/* .joinPath */ .uJ)(folder, (0,_product_names_js_4/* .packageFileName */ .ci)(component, before.machine.architecture));
}
function packageBlockers(path, situation, choices) {
  const { now, packages } = situation, facts = packages[path];
  return facts === void 0 ? (0,_publisher_js_7/* .notToBeJudged */ .n)(path, now.warnings, choices.packageTrust) : (0,_judge_package_js_11/* .packageFindings */ .R)(path, facts, now, choices.packageTrust, (0,_install_mobile_app_target_version_js_14/* .targetVersion */ .I)(situation, choices));
}
function noPackageFolder(component) {
  return {
    code: "package-folder-not-given",
    message: `This server has no MFA Server, so the package of the ${_product_components_js_3/* .componentTitles */ .$m[component]} has to come from elsewhere.`,
    advice: "Give the folder or share with the packages from the install folder of the MFA Server.",
    input: "package-folder"
  };
}
function noApplication(component) {
  return {
    code: "web-application-unknown",
    message: `The ${_product_components_js_3/* .componentTitles */ .$m[component]} was installed, but no web application in IIS belongs to it.`,
    advice: "Name the application, as site/path.",
    input: "web-applications"
  };
}
function placeBlockers(component, old, situation) {
  const place = situation.targets?.[component];
  if (place === void 0)
    return [];
  if (place.path === "/")
    return [siteRoot(component, old)];
  const other = (0,_host_same_text_js_15/* .sameText */ .QV)(place.path, old.virtualDirectory) ? void 0 : otherPart(component, place, situation);
  return other !== void 0 ? [nameOfOtherPart(component, place, other)] : situation.begunSteps?.has((0,_product_step_ids_js_5/* .installationId */ .IX)(component)) === !0 ? [] : place.holds === "the-component" ? [] : place.isApplication ? [applicationOfOthers(component, place)] : place.holds === "nothing" ? [] : [folderOfOthers(component, place)];
}
function placeWarnings(component, old, situation) {
  const folder = situation.targets?.[component]?.folder, path = situation.targets?.[component]?.path ?? "";
  return folder === void 0 || !(0,_host_same_text_js_15/* .sameText */ .QV)(path, old.virtualDirectory) || (0,_host_windows_path_js_2/* .samePath */ .Eb)(folder, old.folder) ? [] : [
    {
      code: "component-in-other-folder",
      message: `The old ${_product_components_js_3/* .componentTitles */ .$m[component]} is in ${old.folder}; its package installs the new one into ${folder}.`,
      advice: "What a person put beside the old one, and what names the old folder (scripts, access rights, scanners), is yours to move."
    }
  ];
}
function otherPart(component, { site, path }, { before, now, targets }) {
  const isHere = (web) => web !== void 0 && (0,_host_same_text_js_15/* .sameText */ .QV)(web.site, site) && (0,_host_same_text_js_15/* .sameText */ .QV)(web.virtualDirectory, path);
  return _product_names_js_4/* .webComponentNames */ .KW.find((one) => {
    if (one === component)
      return !1;
    const planned = targets?.[one];
    return planned !== void 0 && (0,_host_same_text_js_15/* .sameText */ .QV)(planned.site, site) && (0,_host_same_text_js_15/* .sameText */ .QV)(planned.path, path) || isHere((0,_product_server_state_js_13/* .oldComponent */ .lM)(before, one)?.web) || isHere((0,_product_server_state_js_13/* .newComponent */ .y6)(now, one)?.web);
  });
}
const inputOf = (component) => `${component}-virtual-directory`;
function siteRoot(component, old) {
  const input = inputOf(component);
  return {
    code: "component-is-site-root",
    message: `The old ${_product_components_js_3/* .componentTitles */ .$m[component]} is the root of the site "${old.site}"; the package of the new one makes a virtual directory below a site.`,
    advice: `Give a name for it, for example ${input}: new. Its address then ends in that name; a redirect from the root of the site is yours to set.`,
    input
  };
}
function nameOfOtherPart(component, { site, path }, other) {
  const input = inputOf(component);
  return {
    code: "name-of-other-component",
    message: `The new ${_product_components_js_3/* .componentTitles */ .$m[component]} would be installed as ${path} of the site "${site}", which is the place of the ${_product_components_js_3/* .componentTitles */ .$m[other]}.`,
    advice: `Give another name as ${input}.`,
    input
  };
}
function applicationOfOthers(component, { site, path, folder }) {
  const input = inputOf(component), where = folder === void 0 ? "" : ` (${folder})`;
  return {
    code: "name-of-other-application",
    message: `The new ${_product_components_js_3/* .componentTitles */ .$m[component]} would be installed as ${path} of the site "${site}", but another application is there${where}.`,
    advice: `Give a name that is free as ${input}. Nothing of the other application is touched.`,
    input
  };
}
const whatFolderHolds = {
  "not-known": "could not be looked into",
  "other-application": "belongs to another application of IIS, or has the folder of one in it"
};
function folderOfOthers(component, { site, path, folder, holds }) {
  const input = inputOf(component), what = whatFolderHolds[holds] ?? "is not empty and contains nothing of it";
  return {
    code: "folder-of-others",
    message: `The new ${_product_components_js_3/* .componentTitles */ .$m[component]} would be installed as ${path} of the site "${site}", but the folder ${folder ?? ""} ${what}.`,
    advice: `Give a name that is free as ${input}, or move what is in the folder away.`,
    input
  };
}


}),

69978:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ sameIntention),
  f: () => (/* binding */ intend)
});
var node_util_0 = __webpack_require__(57975);
var _base_json_js_6 = __webpack_require__(23868);
var _product_components_js_1 = __webpack_require__(71450);
var _product_names_js_2 = __webpack_require__(31484);
var _product_server_state_js_7 = __webpack_require__(36961);
var _install_mobile_app_target_version_js_8 = __webpack_require__(6549);
var _install_web_component_virtual_directories_js_3 = __webpack_require__(63146);
var _order_js_4 = __webpack_require__(33822);
var _stage_plan_js_5 = __webpack_require__(65270);









const settles = {
  upgrade: _product_names_js_2/* .webComponentNames */ .KW,
  "install-web-service-sdk": ["web-service-sdk"],
  "install-portal": ["user-portal"],
  "install-mobile-app": ["mobile-app"]
}, withoutIntention = ["backup-pfdata", "stage-installers", "restore-backup"];
function intend(plan, situation, choices) {
  const { intention: earlier, before, beginning, inventorySha256 } = situation, opensNone = plan.steps.length === 0 || beginning.source === "unknown";
  if (withoutIntention.includes(plan.action) || earlier === void 0 && opensNone)
    return;
  const confirmed = plan.steps.flatMap((step) => step.type === "operator" ? [step.operatorStep] : []).filter(({ proof }) => proof === "said").map(({ id }) => id), next = {
    server: before.machine.name,
    origin: earlier?.origin ?? originOf(situation),
    inventorySha256: earlier?.inventorySha256 ?? inventorySha256,
    components: _product_components_js_1/* .componentNames */ .w$.flatMap((name) => intended(name, plan.action, situation, choices) ?? []),
    ...(0,_base_json_js_6/* .omitUndefined */ .Oy)({ installPath: earlier?.installPath ?? before.installPath?.path }),
    ...(0,_base_json_js_6/* .omitUndefined */ .Oy)({ dataFile: earlier?.dataFile ?? dataFileOf(situation) }),
    personSteps: [.../* @__PURE__ */ new Set([...earlier?.personSteps ?? [], ...confirmed])]
  };
  return earlier !== void 0 && sameIntention(earlier, next) ? void 0 : next;
}
function sameIntention(one, other) {
  return (0,node_util_0.isDeepStrictEqual)(factsOf(one), factsOf(other));
}
function originOf({ beginning, now, before }) {
  const isRemoved = (0,_order_js_4/* .isRemovalUnderWay */ .OX)({ now, before }), isInstalled = _product_components_js_1/* .componentNames */ .w$.some((name) => (0,_product_server_state_js_7/* .newComponent */ .y6)(now, name) !== void 0 && (0,_product_server_state_js_7/* .newComponent */ .y6)(before, name) === void 0);
  return beginning.source === "unknown" || isRemoved || isInstalled ? "rebuilt" : beginning.source;
}
function factsOf({ server, origin, inventorySha256, components, installPath, dataFile, personSteps }) {
  return { server, origin, inventorySha256, components, ...(0,_base_json_js_6/* .omitUndefined */ .Oy)({ installPath, dataFile }), personSteps };
}
function dataFileOf({ before }) {
  return before.dataFile?.size === void 0 ? void 0 : { path: before.dataFile.path, size: before.dataFile.size };
}
function intended(component, action, situation, choices) {
  const earlier = situation.intention?.components.find((one) => one.component === component), old = (0,_product_server_state_js_7/* .oldComponent */ .lM)(situation.before, component), hadIt = old !== void 0 || component === "agent" && (0,_product_server_state_js_7/* .hadAgent */ .zk)(situation.before);
  if (earlier?.becomes === "stays")
    return earlier;
  if (earlier === void 0 && !hadIt)
    return standing(component, situation);
  const web = component === "agent" ? void 0 : intendedWeb(component, action, old?.web, situation, choices);
  return {
    component,
    becomes: becomes(component, situation, choices) ?? earlier?.becomes ?? "new-version",
    ...(0,_base_json_js_6/* .omitUndefined */ .Oy)({ version: earlier?.version ?? old?.product.version, web })
  };
}
function standing(component, { intention, before }) {
  const found = (0,_product_server_state_js_7/* .newComponent */ .y6)(before, component);
  if (intention !== void 0 || found === void 0)
    return;
  const web = found.web === void 0 ? void 0 : factsOfWeb(found.web);
  return { component, becomes: "stays", version: found.product.version, ...(0,_base_json_js_6/* .omitUndefined */ .Oy)({ web }) };
}
function becomes(component, situation, choices) {
  if ((0,_stage_plan_js_5/* .isGivenUp */ .hF)(component, situation, choices))
    return "given-up";
  if (component !== "mobile-app")
    return "new-version";
  const { leftOut, blockers } = (0,_install_mobile_app_target_version_js_8/* .mobileAppNotice */ .K)(situation, choices);
  if (!(blockers.length > 0))
    return leftOut ? "nothing" : "new-version";
}
function intendedWeb(component, action, old, situation, choices) {
  const earlier = situation.intention?.components.find((one) => one.component === component)?.web, further = (0,_product_server_state_js_7/* .oldComponent */ .lM)(situation.before, component)?.further?.map((one) => `${one.site}${one.virtualDirectory}`), first = earlier ?? (old === void 0 ? void 0 : { ...factsOfWeb(old), ...(0,_base_json_js_6/* .omitUndefined */ .Oy)({ further }) });
  if (first === void 0)
    return;
  const isSettled = old !== void 0 && (settles[action] ?? []).includes(component), isThere = (0,_product_server_state_js_7/* .newComponent */ .y6)(situation.now, component)?.web !== void 0;
  return old === void 0 || !(isSettled || isThere) ? first : { ...first, newVirtualDirectory: `/${(0,_install_web_component_virtual_directories_js_3/* .newVirtualDirectory */ .p$)(component, old, choices, situation.now)}` };
}
function factsOfWeb({ site, siteId, virtualDirectory, customThemes, configuration }) {
  return {
    site,
    siteId,
    virtualDirectory,
    themes: [...customThemes],
    ...(0,_base_json_js_6/* .omitUndefined */ .Oy)({
      configuration: configuration && { path: configuration.path, fingerprint: configuration.fingerprint }
    })
  };
}


}),

59444:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ openProgramFindings),
  e: () => (/* binding */ readOpenPrograms)
});
var _host_host_error_js_0 = __webpack_require__(90614);
var _host_same_text_js_4 = __webpack_require__(36241);
var _host_windows_path_js_1 = __webpack_require__(85128);
var _product_configured_path_js_5 = __webpack_require__(17204);
var _product_server_state_js_3 = __webpack_require__(36961);
var _order_js_2 = __webpack_require__(33822);






const none = { status: "listed", programs: [] };
async function readOpenPrograms({ processes }, server) {
  if ((0,_product_server_state_js_3/* .oldComponent */ .lM)(server.state, "agent") === void 0 || server.state.installPath === void 0)
    return none;
  try {
    return { status: "listed", programs: (await processes.list()).filter((one) => isOpenProgram(one, server)) };
  } catch (error) {
    if (error instanceof _host_host_error_js_0/* .HostError */ .dh)
      return { status: "not-listed", reason: error.message };
    throw error;
  }
}
function isOpenProgram({ name, path, session }, { state, inventory }) {
  const folder = state.installPath?.path ?? "", services = servicePrograms(state);
  return session === 0 ? !1 : path !== void 0 ? (0,_host_windows_path_js_1/* .isAtOrBelow */ .a5)(path, folder) && !services.some((one) => (0,_host_windows_path_js_1/* .samePath */ .Eb)(one, path)) : (inventory.folders.find((one) => (0,_host_windows_path_js_1/* .samePath */ .Eb)(one.path, folder))?.files ?? []).some((file) => (0,_host_same_text_js_4/* .sameText */ .QV)((0,_host_windows_path_js_1/* .fileNameOf */ .bV)(file.path), name)) && !services.some((one) => (0,_host_same_text_js_4/* .sameText */ .QV)((0,_host_windows_path_js_1/* .fileNameOf */ .bV)(one), name));
}
function servicePrograms({ services, machine }) {
  return services.map(({ imagePath }) => (0,_product_configured_path_js_5/* .expandPath */ .a)((0,_product_configured_path_js_5/* .programOfCommandLine */ .Z)(imagePath), machine));
}
function openProgramFindings({ openPrograms = none, now, before }) {
  const found = openPrograms.status === "listed" ? openPrograms.programs.map(isOpen) : [notListed(openPrograms.reason)];
  return openPrograms.status === "listed" && !(0,_order_js_2/* .isRemovalUnderWay */ .OX)({ now, before }) ? { blockers: found, warnings: [] } : { blockers: [], warnings: found };
}
function isOpen({ name, id, session, path }) {
  const where = session === void 0 ? "" : ` in session ${session}`;
  return {
    code: "product-program-open",
    message: `${path ?? name} is open${where} (process ${id}). It belongs to the product, and its files cannot be removed while it is open.`,
    advice: 'Close it in that session (the page "Users" of Task Manager shows the user, also of a disconnected session), or sign that user out. Do not open it again until the upgrade asks for the console. Then run again.'
  };
}
function notListed(reason) {
  return {
    code: "product-programs-not-listed",
    message: `Whether somebody has a program of the product open, for example its console, could not be read: ${reason}`,
    advice: "See on the server, also in disconnected sessions, that the console is closed."
  };
}


}),

92638:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ publisherBlockers),
  n: () => (/* binding */ notToBeJudged)
});
var _host_same_text_js_2 = __webpack_require__(36241);
var _host_signer_js_1 = __webpack_require__(36369);
var _product_names_js_0 = __webpack_require__(31484);



function publisherBlockers(path, { description: { publisher }, sha256 }, { signers = _product_names_js_0/* .vendorNames */ .RS, sha256: hashes = [] } = {}, input) {
  if (hashes.includes(sha256))
    return [];
  const finding = judged(path, publisher, signers, input);
  return finding === void 0 ? [] : [finding];
}
function notToBeJudged(path, warnings, { sha256 = [] } = {}) {
  const silence = warnings.find(({ code }) => code === "powershell-silent");
  return silence === void 0 || sha256.length > 0 ? [] : [notJudged(`${path}, which the new server brings`, silence.message, "package-sha256")];
}
function judged(path, publisher, signers, input) {
  if (publisher.status === "not-checked")
    return notJudged(path, publisher.reason, input);
  if (publisher.status !== "trusted")
    return notTrusted(path, publisher, input);
  const signer = (0,_host_signer_js_1/* .signingOrganization */ .t)(publisher);
  if (!(signer !== void 0 && signers.some((one) => (0,_host_same_text_js_2/* .sameText */ .QV)(one, signer))))
    return {
      code: "package-signer-unexpected",
      message: `${path} is signed by ${signer ?? publisher.subject}, not by ${signers.join(" or ")}.`,
      advice: "Take the package from its vendor again. Where that signer is right, name it in expected-signer as the message does.",
      input: "expected-signer"
    };
}
function notTrusted(path, { status, subject, reason }, input) {
  const [by, why] = [
    subject === void 0 ? "" : ` (${subject})`,
    reason === void 0 ? "" : ` Windows reports: ${reason}`
  ];
  return {
    code: "package-not-trusted",
    message: `${path} is ${status === "unsigned" ? "not signed" : `signed, but not trusted${by}`}.${why}`,
    advice: "Take the package from its vendor again, check its digital signature in the properties of the file, or give the hash of a file that you trust.",
    input
  };
}
function notJudged(path, reason, input) {
  return {
    code: "package-signature-not-judged",
    message: `Nobody could judge the signature of ${path}: ${reason}`,
    advice: "Have PowerShell allowed for the account of the runner, or look at the signature on a machine that shows it and give the hash of that file.",
    input
  };
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


}),

15360:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ planStageInstallers),
  M: () => (/* binding */ stagedPackages)
});
var _changes_steps_js_0 = __webpack_require__(75457);
var _host_windows_path_js_1 = __webpack_require__(85128);
var _product_components_js_2 = __webpack_require__(71450);
var _product_names_js_3 = __webpack_require__(31484);
var _publisher_js_4 = __webpack_require__(92638);
var _stage_plan_js_5 = __webpack_require__(65270);






function planStageInstallers(situation, choices) {
  const packages = stagedPackages(situation, choices);
  return packages.length === 0 ? { ..._stage_plan_js_5/* .emptyPlan */ .n7, blockers: [noSource()] } : {
    ..._stage_plan_js_5/* .emptyPlan */ .n7,
    steps: packages.flatMap((one) => copyStep(one, situation.packages[one.from])),
    blockers: packages.flatMap((one) => packageBlockers(one, situation.packages[one.from], choices.packageTrust))
  };
}
function stagedPackages({ before }, { packageFolder, staging }) {
  const source = packageFolder ?? before.installPath?.path;
  return source === void 0 || staging === void 0 ? [] : staging.components.flatMap((component) => staging.architectures.map((architecture) => {
    const name = (0,_product_names_js_3/* .packageFileName */ .ci)(component, architecture);
    return { component, from: (0,_host_windows_path_js_1/* .joinPath */ .uJ)(source, name), to: (0,_host_windows_path_js_1/* .joinPath */ .uJ)(staging.destination, name) };
  }));
}
function copyStep({ component, from, to }, facts) {
  return facts?.status !== "usable" ? [] : [(0,_changes_steps_js_0/* .stepOf */ .cg)({ kind: "copy-package", component, from, to, sha256: facts.sha256 }, { stage: "stage-installers" })];
}
function packageBlockers({ component, from }, facts, trust) {
  return facts?.status === "usable" ? (0,_publisher_js_4/* .publisherBlockers */ .e)(from, facts, trust, "package-sha256") : [
    {
      code: `package-${facts?.status ?? "missing"}`,
      message: `The package of the ${_product_components_js_2/* .componentTitles */ .$m[component]} cannot be copied: ${facts?.reason ?? `${from} was not found.`}`,
      advice: component === "mobile-app" ? "Versions 8.0 and later bring no package for it: leave mobile-app out of components." : "Run this on the server that has the MFA Server, or give the folder that contains the packages.",
      input: component === "mobile-app" ? "components" : "package-folder"
    }
  ];
}
function noSource() {
  return {
    code: "package-folder-not-given",
    message: "This server has no MFA Server, so the folder with the packages is not known.",
    advice: "Run this on the server that has the MFA Server, or give the folder that contains the packages.",
    input: "package-folder"
  };
}


}),

38091:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PB: () => (/* binding */ completePlan),
  bJ: () => (/* binding */ planFor)
});

// UNUSED EXPORTS: planUpgrade

var json = __webpack_require__(23868);
var redact_texts = __webpack_require__(56228);
var roles = __webpack_require__(43892);
var known_failures = __webpack_require__(67890);
var steps = __webpack_require__(75457);
var same_text = __webpack_require__(36241);
var product_components = __webpack_require__(71450);
var names = __webpack_require__(31484);
var server_state = __webpack_require__(36961);
var step_ids = __webpack_require__(49543);
var web_address = __webpack_require__(4211);
var plan = __webpack_require__(45035);
var windows_path = __webpack_require__(85128);
;// CONCATENATED MODULE: ./lib/bundled/stages/install-mfa-server/server-in-place.js


const withoutInstallPath = {
  code: "install-path-not-as-before",
  message: "The registry names no install folder, but the new server was there before the first run on this server.",
  advice: "See in services.msc from which folder its service runs, put the registry value InstallPath with this folder and a backslash behind it back, and run again."
};
function serverNotWhole(situation) {
  const elsewhere = notInItsFolder(situation), { now, intention } = situation;
  if (intention?.components.some(({ component, becomes }) => component === "agent" && becomes === "new-version") !== !0)
    return [];
  const server = (0,server_state/* newComponent */.y6)(now, "agent");
  if (elsewhere.length > 0 || server === void 0 || now.services.length > 0)
    return elsewhere;
  const { displayName } = server.product;
  return [
    {
      code: "server-installed-in-part",
      message: `"${displayName}" is in Programs and Features of ${now.machine.name}, but no service runs a program of ${now.installPath?.path ?? "its folder"}: its installation did not come to its end.`,
      advice: "Uninstall it there, see the log of its setup for why it ended, and run again: the setup program is asked for again."
    }
  ];
}
function notInItsFolder(situation) {
  const { intention, now } = situation, wanted = intention?.installPath, found = (0,server_state/* registeredInstallPath */.Nt)(now);
  return (0,server_state/* newComponent */.y6)(now, "agent") === void 0 ? [] : found !== void 0 && (wanted === void 0 || (0,windows_path/* samePath */.Eb)(found, wanted)) ? inOtherFolder(situation) : wanted === void 0 ? [withoutInstallPath] : [
    {
      code: "install-path-not-as-before",
      message: `The registry names ${found ?? "no install folder"}, but the server belongs into ${wanted}, where the data file is.`,
      advice: `If the server is in ${wanted}, put the registry value InstallPath back with restore-backup. If it is elsewhere, uninstall it in Programs and Features and run again: the run puts InstallPath back, and the setup program is asked for again.`
    }
  ];
}
function inOtherFolder({ intention, now }) {
  const [wanted, folder] = [intention?.installPath, now.newServerFolder];
  return wanted === void 0 || folder === void 0 || (0,windows_path/* samePath */.Eb)(folder, wanted) ? [] : [
    {
      code: "install-path-not-as-before",
      message: `Programs and Features of ${now.machine.name} shows the server in ${folder}, but it belongs into ${wanted}, where the data file is.`,
      advice: "Uninstall it in Programs and Features and run again: the setup program is asked for again."
    }
  ];
}

var target_version = __webpack_require__(6549);
var virtual_directories = __webpack_require__(63146);
var intend = __webpack_require__(69978);
;// CONCATENATED MODULE: ./lib/bundled/stages/account-for.js












const answersFor = {
  upgrade: product_components/* componentNames */.w$,
  "install-mfa-server": ["agent"],
  "install-web-service-sdk": ["web-service-sdk"],
  "install-portal": ["user-portal"],
  "install-mobile-app": ["mobile-app"]
}, serverStages = ["upgrade", "install-mfa-server"], merges = ["upgrade", "merge-webconfig"];
function unaccounted(plan, read, choices) {
  const intention = read.intention ?? (0,intend/* intend */.f)(plan, read, choices);
  if (intention === void 0 || plan.blockers.length > 0)
    return [];
  const situation = { ...read, intention }, { components } = intention, thatBecome = (what) => product_components/* componentNames */.w$.filter((name) => components.some((one) => one.component === name && one.becomes === what)), names = thatBecome("new-version"), isAsked = (name) => (answersFor[plan.action] ?? []).includes(name);
  return [
    ...names.filter(isAsked).flatMap((name) => notThere(name, plan, situation, choices)),
    ...thatBecome("stays").filter(isAsked).flatMap((name) => notThereAnyMore(name, situation)),
    ...serverStages.includes(plan.action) ? [...notInItsFolder(situation), ...dataNotThere(situation)] : [],
    ...merges.includes(plan.action) ? names.flatMap((name) => notMerged(name, plan, situation)) : [],
    ...contradictions(situation, choices)
  ];
}
function notThere(component, plan, situation, choices) {
  const { now } = situation, isPlanned = plan.steps.some((step) => (0,steps/* componentOf */.D5)(step) === component && (0,steps/* doesOf */.Lf)(step) === "installs");
  return component === "mobile-app" && (0,target_version/* mobileAppNotice */.K)(situation, choices).leftOut ? [] : isPlanned || (0,server_state/* newComponent */.y6)(now, component) !== void 0 ? [] : [
    {
      code: "step-unaccounted",
      message: `The ${product_components/* componentTitles */.$m[component]} has to be there at the end, but it is not there and no step of this plan installs it.`,
      advice: "The backup set that shows the old one was not found. Give its folder as backup-path, and plan again.",
      input: "backup-path"
    }
  ];
}
function notThereAnyMore(component, { intention, now }) {
  const was = intention?.components.find((one) => one.component === component), found = (0,server_state/* newComponent */.y6)(now, component);
  if (found !== void 0 && (0,server_state/* hasItsApplication */.pn)(now, component))
    return [];
  const name = `${product_components/* componentTitles */.$m[component]} ${was?.version ?? ""}`.trim(), application = was?.web === void 0 ? "an application of it" : was.web.virtualDirectory, lost = found === void 0 ? "it is not there any more" : `${application} is not in IIS`;
  return [
    {
      code: "upgraded-part-missing",
      message: `The new ${name} was there before the first run on this server, but ${lost}.`,
      advice: "Install it again with the installer that it came from, at the same place, and run again."
    }
  ];
}
function dataNotThere({ intention, now }) {
  const was = intention?.dataFile, { dataFile } = now;
  if ((0,server_state/* newComponent */.y6)(now, "agent") === void 0)
    return [];
  if (was === void 0 || dataFile?.status === "unreadable")
    return (0,plan/* dataFileBlockers */.gJ)(now);
  if (dataFile?.status === "present" && (dataFile.size ?? 0) >= was.size)
    return [];
  const found = dataFile === void 0 ? "missing" : `${dataFile.status}, ${dataFile.size ?? 0} bytes`;
  return [
    {
      code: "data-file-not-as-before",
      message: `The data file ${was.path} is ${found}; before the upgrade it had ${was.size} bytes.`,
      advice: "Stop the services of the product and put the Data folder back with restore-backup."
    }
  ];
}
function notMerged(component, plan, situation) {
  const { intention, now, pendingMerges } = situation, old = intention?.components.find((one) => one.component === component)?.web?.configuration;
  return component === "agent" || component === "web-service-sdk" || old === void 0 ? [] : situation.doneSteps?.has((0,step_ids/* mergeId */.YQ)(component)) === !0 ? [] : plan.steps.some(({ change }) => change?.kind === "merge-configuration" && change.component === component) || (0,server_state/* newComponent */.y6)(now, component) === void 0 || pendingMerges[component] !== void 0 ? [] : [
    {
      code: "merge-source-missing",
      message: `The old web.config of the ${product_components/* componentTitles */.$m[component]} is in no backup set that can be read, so its values cannot be merged.`,
      advice: "Give the folder of the set that was made before the upgrade as backup-path, and plan again.",
      input: "backup-path"
    }
  ];
}
function contradictions({ intention, now }, choices) {
  return names/* webComponentNames */.KW.flatMap((component) => {
    const intended = intention?.components.find((one) => one.component === component)?.web, [before, earlier] = [intended?.virtualDirectory, intended?.newVirtualDirectory];
    return before === void 0 || earlier === void 0 || (0,server_state/* newComponent */.y6)(now, component) !== void 0 ? [] : (0,virtual_directories/* chosenName */.iG)(component, choices) !== void 0 || (0,same_text/* sameText */.QV)(before, earlier) ? [] : [contradiction(component, (0,web_address/* withoutSlash */.mW)(earlier), (0,web_address/* withoutSlash */.mW)(before))];
  });
}
function contradiction(component, earlier, kept) {
  const input = `${component}-virtual-directory`;
  return {
    code: "choice-contradicts-intention",
    message: `An earlier run chose /${earlier} for the ${product_components/* componentTitles */.$m[component]}, this run asks for /${kept}.`,
    advice: `Give ${input}: ${earlier} as the earlier run, or ${input}: ${kept} if the old name is to stay.`,
    input
  };
}

var beginning = __webpack_require__(27637);
var wizard = __webpack_require__(78035);
var compare_versions = __webpack_require__(25748);
var order = __webpack_require__(33822);
var publisher = __webpack_require__(92638);
var stage_plan = __webpack_require__(65270);
;// CONCATENATED MODULE: ./lib/bundled/stages/uninstall-phonefactor/keep-install-path.js


function keepInstallPath({ now, before }) {
  const place = placeOfData(before);
  return !((0,server_state/* hadAgent */.zk)(before) && (0,server_state/* newComponent */.y6)(now, "agent") === void 0) || place === void 0 ? [] : [(0,steps/* stepOf */.cg)({ kind: "keep-install-path", ...place }, { stage: "uninstall-phonefactor" })];
}
function placeOfData(before) {
  return before.installPath === void 0 || before.dataFile === void 0 ? void 0 : { installPath: before.installPath.path, dataFile: before.dataFile.path };
}

;// CONCATENATED MODULE: ./lib/bundled/stages/install-mfa-server/plan.js













const stage = "install-mfa-server", startServices = (0,steps/* stepOf */.cg)({ kind: "start-services", which: { those: "of-the-product" } }, { stage });
function planInstallServer(situation, choices, scope) {
  if (!(0,server_state/* hadAgent */.zk)(situation.before))
    return stage_plan/* emptyPlan */.n7;
  const people = activation(situation);
  if ((0,server_state/* newComponent */.y6)(situation.now, "agent") !== void 0)
    return { ...stage_plan/* emptyPlan */.n7, steps: people, blockers: serverNotWhole(situation) };
  const prerequisites = (0,order/* prerequisiteFindings */.DX)(situation.now, ["agent"], (0,order/* prerequisiteRules */.ir)(situation, choices));
  return {
    steps: [...registeredPath(situation), ...setup(situation, choices), ...people],
    warnings: prerequisites.warnings,
    blockers: [
      ...prerequisites.blockers,
      ...setupBlockers(situation, choices),
      ...otherTarget(situation, choices),
      ...scope === "single-stage" ? (0,order/* orderBlockers */.y2)(situation, stage) : []
    ]
  };
}
function registeredPath(situation) {
  const { before, now } = situation, registered = (0,server_state/* registeredInstallPath */.Nt)(now);
  return registered !== void 0 && (0,windows_path/* samePath */.Eb)(registered, before.installPath?.path ?? "") ? [] : keepInstallPath(situation);
}
function setup({ before, packages, confirmed }, { setup: chosen }) {
  const installPath = before.installPath?.path;
  if (chosen === void 0 || installPath === void 0)
    return [];
  const { path: setupPath, arguments: silent } = chosen, secretProperties = silent === void 0 ? void 0 : chosen.secretProperties, facts = packages[setupPath], sha256 = facts?.status === "usable" ? facts.sha256 : void 0, install = (0,steps/* stepOf */.cg)({ ...{ kind: "install-server", setupPath, installPath }, ...(0,json/* omitUndefined */.Oy)({ arguments: silent, secretProperties, sha256 }) }, { stage });
  return silent === void 0 ? [notSeen(install, confirmed, before)] : [install, startServices];
}
function notSeen(step, confirmed, { machine }) {
  return step.type !== "operator" || !confirmed.has(step.operatorStep.id) ? step : { ...step, operatorStep: (0,wizard/* wizardNotSeen */.C)(step.operatorStep, machine.name) };
}
function activation({ now, confirmed }) {
  const { name: server } = now.machine;
  return [
    (0,steps/* stepOf */.cg)({ kind: "activate-server", server }, { stage }),
    (0,steps/* stepOf */.cg)({ kind: "confirm-replication-group", server }, { stage })
  ].filter(({ id }) => !confirmed.has(id));
}
function setupBlockers({ before, packages }, { setup: chosen, packageTrust }) {
  const path = before.installPath === void 0 ? [noInstallPath(before)] : [];
  return chosen === void 0 ? [...path, noSetup()] : [
    ...path,
    ...wrongName(chosen.path),
    ...unusable(chosen.path, packages),
    ...doesNotRun(chosen.path, packages, before.machine),
    ...untrusted(chosen, packages, packageTrust)
  ];
}
function noInstallPath({ machine }) {
  return {
    code: "install-path-unknown",
    message: `The registry of ${machine.name} has no InstallPath of PhoneFactor in either view.`,
    advice: "Give the folder in which the agent is (or was) installed: the new server has to go into the same folder.",
    input: "install-path"
  };
}
function noSetup() {
  return {
    code: "setup-not-given",
    message: "No setup program of the Multi-Factor Authentication Server was given.",
    advice: `Give the path of ${names/* serverSetupFileName */.EO} as the server sees it. It cannot be downloaded by this suite.`,
    input: "setup-path"
  };
}
function wrongName(path) {
  return (0,same_text/* sameText */.QV)((0,windows_path/* fileNameOf */.bV)(path), names/* serverSetupFileName */.EO) ? [] : [
    {
      code: "setup-wrong-name",
      message: `${path} is not named ${names/* serverSetupFileName */.EO}.`,
      advice: "Give the setup program of the server itself, not one of the web packages, under its original name.",
      input: "setup-path"
    }
  ];
}
function otherTarget(situation, { setup: chosen, targetVersion: wanted }) {
  const facts = chosen === void 0 ? void 0 : situation.packages[chosen.path], own = facts?.status === "usable" ? facts.description.productVersion : void 0;
  return own === void 0 || wanted === void 0 || (0,order/* prerequisiteRules */.ir)(situation, {}).isUnderWay ? [] : (0,compare_versions/* beginsWithVersion */.ti)(own, wanted) ? [] : [
    {
      code: "target-version-other",
      message: `target-version is ${wanted}, but ${chosen?.path} is version ${own}.`,
      advice: "Leave target-version out: the setup program shows its version. Or give the setup program of that version.",
      input: "target-version"
    }
  ];
}
function untrusted({ path, sha256 }, packages, trust) {
  const facts = packages[path];
  return facts?.status !== "usable" ? [] : sha256 === void 0 ? (0,publisher/* publisherBlockers */.e)(path, facts, trust, "setup-sha256") : facts.sha256 === sha256.toLowerCase() ? [] : [
    {
      code: "setup-hash-mismatch",
      message: `${path} has the SHA-256 ${facts.sha256}, not ${sha256.toLowerCase()}.`,
      advice: "Copy the setup program again from its source, or correct the hash.",
      input: "setup-sha256"
    }
  ];
}
function doesNotRun(path, packages, { architecture, operatingSystem: { name, version } }) {
  const facts = packages[path];
  if (facts?.status !== "usable")
    return [];
  const { architecture: built, minimumWindows: needed } = facts.description;
  return [
    ...built === "x64" && architecture === "x86" ? ["it is a 64-bit program, and this Windows is 32-bit"] : [],
    ...needed !== void 0 && (0,compare_versions/* compareVersions */.Zy)(version, needed) < 0 ? [`it needs Windows ${needed}, and this is ${name} (${version})`] : []
  ].map((problem) => ({
    code: "setup-does-not-run",
    message: `${path} cannot run on this server: ${problem}.`,
    advice: "Give a setup program that is made for this Windows, or move the server to a newer Windows first.",
    input: "setup-path"
  }));
}
function unusable(path, packages) {
  const facts = packages[path];
  return facts === void 0 || facts.status === "usable" ? [] : [
    {
      code: `setup-${facts.status}`,
      message: `${path} cannot be used: ${facts.reason}`,
      advice: "Put the setup program there, whole, where the account of the runner can read it.",
      input: "setup-path"
    }
  ];
}

var portal_address = __webpack_require__(6832);
var restore_themes = __webpack_require__(51732);
;// CONCATENATED MODULE: ./lib/bundled/stages/install-web-component/callers.js









function planCallers(component, situation, choices) {
  const old = (0,server_state/* oldComponent */.lM)(situation.before, component)?.web;
  if (old === void 0 || situation.confirmed.has(step_ids/* callerStepIds */.YA[component]))
    return stage_plan/* emptyPlan */.n7;
  if (component === "mobile-app" && (0,target_version/* mobileAppNotice */.K)(situation, choices).leftOut)
    return stage_plan/* emptyPlan */.n7;
  const name = (0,virtual_directories/* newVirtualDirectory */.p$)(component, old, choices, situation.now);
  if ((0,same_text/* sameText */.QV)(name, (0,web_address/* withoutSlash */.mW)(old.virtualDirectory)))
    return stage_plan/* emptyPlan */.n7;
  const change = { kind: "change-callers", component, from: old.virtualDirectory, to: `/${name}` };
  return { ...stage_plan/* emptyPlan */.n7, steps: [(0,steps/* stepOf */.cg)(change, { stage: names/* webInstallation */.zN[component].action })] };
}

var install_web_component_plan = __webpack_require__(48164);
var judge_records = __webpack_require__(81746);
var merge_webconfig_plan = __webpack_require__(73017);
var served = __webpack_require__(37123);
var set_findings = __webpack_require__(67017);
var stage_installers_plan = __webpack_require__(15360);
var backup_chain = __webpack_require__(92763);
var open_programs = __webpack_require__(59444);
var web_config_findings = __webpack_require__(37698);
;// CONCATENATED MODULE: ./lib/bundled/stages/uninstall-phonefactor/plan.js












const plan_stage = "uninstall-phonefactor", removalOrder = ["user-portal", "mobile-app", "web-service-sdk", "agent"];
function planUninstall(situation, choices, scope) {
  const removals = removalOrder.flatMap((component) => {
    const installed = (0,server_state/* oldComponent */.lM)(situation.now, component);
    return installed === void 0 ? [] : [removal(installed, isLeftOut(component, situation, choices))];
  }), keep = keepInstallPath(situation), upload = scope === "whole-upgrade" ? (0,plan/* uploadSteps */.Zt)(choices, plan_stage) : [];
  if (removals.length === 0) {
    const { isBegun = !1, isNewestDone = !1 } = situation.uploads ?? {}, isOwed = isBegun && !isNewestDone && situation.backup !== void 0;
    return { ...stage_plan/* emptyPlan */.n7, steps: [...isOwed ? upload : [], ...keep] };
  }
  const proven = [...(0,plan/* stopServicesFirst */.Z)(situation.now, plan_stage), confirmBackup(situation, choices)], open = (0,open_programs/* openProgramFindings */.$)(situation);
  return {
    steps: [...proven, ...upload, ...removals, ...keep],
    warnings: open.warnings,
    blockers: [
      ...situation.now.ambiguities,
      ...(0,order/* rightsBlockers */.B6)(situation.now),
      ...open.blockers,
      ...scope === "single-stage" ? [...backupBlockers(situation), ...settingsBlockers(situation, choices)] : []
    ]
  };
}
function settingsBlockers(situation, choices) {
  return names/* webComponentNames */.KW.filter((component) => (0,server_state/* oldComponent */.lM)(situation.now, component) !== void 0).filter((component) => !isLeftOut(component, situation, choices)).flatMap((component) => (0,web_config_findings/* oldFileFindings */.S)(component, situation));
}
function confirmBackup(situation, choices) {
  const components = (0,backup_chain/* componentsToBackUp */.og)(situation.before), { backupDestination: destination, oldInstallers } = choices, rest = (0,json/* omitUndefined */.Oy)({ oldInstallers, packages: (0,plan/* promised */.Cp)(situation), frozen: situation.frozen });
  return (0,steps/* stepOf */.cg)({ kind: "confirm-backup-set", components, destination, ...rest }, { stage: plan_stage });
}
function isLeftOut(component, situation, choices) {
  if (component !== "mobile-app")
    return !1;
  const { leftOut, blockers } = (0,target_version/* mobileAppNotice */.K)(situation, choices);
  return leftOut && blockers.length === 0;
}
function removal({ component, product }, forGood) {
  const { productCode, displayName, version } = product;
  return (0,steps/* stepOf */.cg)({ kind: "uninstall-product", ...{ component, generation: "phonefactor", displayName, version }, ...(0,json/* omitUndefined */.Oy)({ productCode }), ...forGood ? { forGood } : {} }, { stage: plan_stage });
}
function backupBlockers(situation) {
  const { backup } = situation, components = (0,backup_chain/* componentsToBackUp */.og)(situation.now), dataFile = components.includes("agent") ? (0,plan/* dataFileBlockers */.gJ)(situation.now) : [];
  return dataFile.length > 0 ? dataFile : (0,plan/* isCovered */.P$)(situation, components) ? [] : backup !== void 0 && components.every((component) => backup.components.includes(component)) ? [] : [
    {
      code: "no-backup-set",
      message: backup === void 0 ? `No verified backup set of ${situation.now.machine.name} was found.` : `The backup set ${backup.folder} does not contain every component that is still installed.`,
      advice: "Run backup-pfdata on this server first, or give the folder of an existing set.",
      input: "backup-path"
    }
  ];
}

;// CONCATENATED MODULE: ./lib/bundled/stages/way-back.js




const harmless = ["stage-installers", "restore-backup"], beforeRemoval = ["upgrade", "uninstall-phonefactor", "backup-pfdata"];
function wayBackFindings(action, situation, { acceptNoWayBack }) {
  const { wayBack } = situation;
  if (wayBack === void 0 || harmless.includes(action))
    return { warnings: [], blockers: [] };
  const missing = noWayBack(situation, wayBack), mayStop = beforeRemoval.includes(action) && isBeforeFirstRemoval(situation), folder = mayStop && wayBack.folder !== void 0 ? [folderFinding(wayBack.folder, missing)] : [], stops = mayStop && action !== "backup-pfdata" && acceptNoWayBack !== !0;
  return {
    warnings: missing === void 0 || stops ? [] : [missing],
    blockers: [...folder, ...missing !== void 0 && stops ? [missing] : []]
  };
}
function isBeforeFirstRemoval({ now, before }) {
  return (0,backup_chain/* installedOldComponents */.Q8)(now).length > 0 && !(0,order/* isRemovalUnderWay */.OX)({ now, before });
}
function wayBackFacts({ wayBack }) {
  const found = product_components/* componentNames */.w$.flatMap((name) => {
    const one = wayBack?.packages[name];
    return one === void 0 ? [] : [[name, { source: one.source, path: one.path, version: one.version }]];
  });
  return found.length === 0 ? void 0 : Object.fromEntries(found);
}
function noWayBack({ before }, { missing }) {
  return missing.length === 0 ? void 0 : {
    code: "no-way-back",
    message: `Once they are removed, these parts cannot be installed again: ${missing.map(({ component, why }) => {
      const { displayName, version } = (0,server_state/* oldComponent */.lM)(before, component)?.product ?? { displayName: "", version: "" };
      return `${product_components/* componentTitles */.$m[component]} (${displayName} ${version}: ${why})`;
    }).join("; ")}.`,
    advice: "Give the folder with the same packages that PhoneFactor was installed from as old-installers. They cannot be downloaded any more. To continue without a way back, set accept-no-way-back: true.",
    input: "accept-no-way-back"
  };
}
function folderFinding({ status, reason }, missing) {
  const rest = missing === void 0 ? "Windows has its own copies of the packages, so the input can be left out." : "";
  return {
    code: `old-installers-${status}`,
    message: `The folder with the old packages cannot be used: ${reason}`,
    advice: `Give the folder with the same packages that PhoneFactor was installed from, as the server sees it. ${rest}`.trim(),
    input: "old-installers"
  };
}

;// CONCATENATED MODULE: ./lib/bundled/stages/upgrade/plan.js






















function planUpgrade(situation, choices) {
  const scope = "whole-upgrade", back = (component, plans) => (0,stage_plan/* unlessGivenUp */.jV)(component, situation, choices, () => (0,stage_plan/* joinPlans */.xH)(plans.map((plan) => plan()))), install = (component) => () => (0,install_web_component_plan/* planInstallWebComponent */.m)(component, situation, choices, scope), merge = (component) => () => (0,merge_webconfig_plan/* planMergeConfiguration */.q)(component, situation, choices, scope), stages2 = (0,stage_plan/* joinPlans */.xH)([
    (0,plan/* planBackup */.W6)(situation, choices, scope),
    planUninstall(situation, choices, scope),
    planInstallServer(situation, choices, scope),
    back("web-service-sdk", [install("web-service-sdk")]),
    back("user-portal", [install("user-portal"), () => (0,restore_themes/* planRestoreThemes */.G)(situation, choices)]),
    back("mobile-app", [install("mobile-app")]),
    back("user-portal", [merge("user-portal")]),
    back("mobile-app", [merge("mobile-app")]),
    back("user-portal", [() => (0,portal_address/* planPortalAddress */.s)(situation, choices)]),
    back("web-service-sdk", [() => planCallers("web-service-sdk", situation, choices)]),
    back("mobile-app", [() => planCallers("mobile-app", situation, choices)])
  ]);
  return completePlan("upgrade", situation, choices, stages2);
}
function completePlan(action, situation, choices, { steps, warnings, blockers }, ownInputs = {}) {
  const sets = (0,set_findings/* setFindings */.p_)(situation.sets), wayBack = steps.length === 0 ? { warnings: [], blockers: [] } : wayBackFindings(action, situation, choices), failures = failuresOf(action, steps, situation, choices);
  return {
    format: 2,
    action,
    server: situation.now.machine.name,
    inputs: (0,redact_texts/* redactTexts */.S)((0,json/* asJson */.vA)({ ...shapingChoices(choices), ...ownInputs })),
    findings: (0,redact_texts/* redactTexts */.S)(findingsOf(situation, action, steps)),
    steps,
    warnings: distinct([
      ...wayBack.warnings,
      ...situation.now.warnings,
      ...(0,beginning/* beginningWarnings */.x8)(situation),
      ...sets.warnings,
      ...warnings,
      ...failures.warnings
    ]),
    blockers: distinct([...sets.blockers, ...wayBack.blockers, ...blockers, ...failures.blockers])
  };
}
function failuresOf(action, steps, situation, choices) {
  if (steps.length === 0 || action === "restore-backup")
    return { warnings: [], blockers: [] };
  const { webServiceSdkUrl } = choices, target = (0,target_version/* targetVersion */.I)(situation, choices), putsThemesBack = steps.some(({ change }) => change?.kind === "restore-themes"), { now: state, actsFrom } = situation;
  return (0,known_failures/* knownFailures */.N)({ state, putsThemesBack, ...(0,json/* omitUndefined */.Oy)({ target, webServiceSdkUrl, actsFrom }) });
}
function shapingChoices({ packageTrust: _settlesBlockers, acceptPendingRestart: _restart, artifactsNotThere: _found, ...choices }) {
  return choices;
}
function findingsOf(situation, action, steps) {
  const { now: state, packages, sets, turns } = situation, interrupted = stillAway(situation, steps);
  return (0,json/* asJson */.vA)({
    packages: Object.fromEntries(Object.entries(packages).map(([path, facts]) => [path, packageFindings(facts)])),
    machine: { name: state.machine.name, architecture: state.machine.architecture },
    installPath: state.installPath,
    sets: usedSets(sets),
    wayBack: action === "restore-backup" ? void 0 : wayBackFacts(situation),
    lastTurn: turns?.(action),
    interrupted: interrupted.length === 0 ? void 0 : interrupted,
    dataFile: state.dataFile === void 0 ? void 0 : { path: state.dataFile.path, status: state.dataFile.status },
    components: Object.fromEntries(state.components.map((found) => [`${found.component} (${found.generation})`, found]))
  });
}
function stillAway({ interrupted, intention }, steps) {
  const comesBack = (subject) => steps.some(({ effects }) => effects?.restores.includes(subject) === !0);
  return interrupted.filter((subject) => !(0,served/* isGoneForGood */.eg)(intention, subject) || comesBack(subject));
}
function usedSets(sets) {
  const used = sets.filter(({ status }) => status === "there");
  return used.length === 0 ? void 0 : used.map(({ folder, foundIn, manifestSha256 }) => ({ folder: foundIn ?? folder, manifestSha256 }));
}
function packageFindings(facts) {
  if (facts.status !== "usable")
    return { status: facts.status };
  const { productName, productVersion } = facts.description;
  return (0,json/* asJson */.vA)({ status: facts.status, productName, productVersion, sha256: facts.sha256 });
}
function distinct(findings) {
  return [...new Map((0,redact_texts/* redactTexts */.S)(findings).map((finding) => [JSON.stringify(finding), finding])).values()];
}
const alone = "single-stage", stages = {
  "backup-pfdata": (situation, choices) => (0,plan/* planBackup */.W6)(situation, choices, alone),
  "uninstall-phonefactor": (situation, choices) => planUninstall(situation, choices, alone),
  "install-mfa-server": (situation, choices) => planInstallServer(situation, choices, alone),
  "install-web-service-sdk": (situation, choices) => (0,stage_plan/* unlessGivenUp */.jV)("web-service-sdk", situation, choices, () => (0,stage_plan/* joinPlans */.xH)([
    (0,install_web_component_plan/* planInstallWebComponent */.m)("web-service-sdk", situation, choices, alone),
    planCallers("web-service-sdk", situation, choices)
  ])),
  "stage-installers": stage_installers_plan/* planStageInstallers */.J,
  "install-portal": (situation, choices) => (0,stage_plan/* unlessGivenUp */.jV)("user-portal", situation, choices, () => (0,stage_plan/* joinPlans */.xH)([
    (0,install_web_component_plan/* planInstallWebComponent */.m)("user-portal", situation, choices, alone),
    { ...stage_plan/* emptyPlan */.n7, warnings: (0,order/* sdkFirstWarnings */.IK)("user-portal", situation, choices) },
    (0,restore_themes/* planRestoreThemes */.G)(situation, choices),
    (0,portal_address/* planPortalAddress */.s)(situation, choices)
  ])),
  "install-mobile-app": (situation, choices) => (0,stage_plan/* unlessGivenUp */.jV)("mobile-app", situation, choices, () => (0,stage_plan/* joinPlans */.xH)([
    (0,install_web_component_plan/* planInstallWebComponent */.m)("mobile-app", situation, choices, alone),
    { ...stage_plan/* emptyPlan */.n7, warnings: (0,order/* sdkFirstWarnings */.IK)("mobile-app", situation, choices) },
    planCallers("mobile-app", situation, choices)
  ])),
  "merge-webconfig": (situation, choices) => (0,stage_plan/* joinPlans */.xH)(roles/* mergedComponents */.V.map((component) => (0,stage_plan/* unlessGivenUp */.jV)(component, situation, choices, () => (0,merge_webconfig_plan/* planMergeConfiguration */.q)(component, situation, choices, alone))))
};
function planFor(action, situation, choices) {
  const plan = action === "upgrade" ? planUpgrade(situation, choices) : completePlan(action, situation, choices, stages[action](situation, choices)), found = withoutConsequences(distinct([...plan.blockers, ...firstOfAll(action, situation)])), blockers = (0,order/* isRemovalUnderWay */.OX)(situation) ? found.map(inTheMiddle) : found, warnings = plan.warnings.filter(({ message }) => !blockers.some((blocker) => blocker.message === message)), isMisplaced = blockers.some(({ code }) => code === "web-component-at-other-place"), judged = { ...plan, ...isMisplaced ? { steps: [] } : {}, warnings, blockers };
  return { ...judged, blockers: [...blockers, ...unaccounted(judged, situation, choices)] };
}
function withoutConsequences(blockers) {
  const isSetupAsked = blockers.some(({ input }) => input === "setup-path"), isServerWrong = blockers.some(({ code }) => serverIsWrong.has(code));
  return blockers.filter(({ code }) => !(isSetupAsked && code === "target-version-unknown") && !(isServerWrong && code === "package-missing"));
}
const serverIsWrong = /* @__PURE__ */ new Set(["server-installed-in-part", "install-path-not-as-before"]), cameLater = /* @__PURE__ */ new Set([
  "name-of-other-application",
  "name-of-other-component",
  "folder-of-others",
  "application-pool-of-others",
  "application-pool-unusable"
]);
function inTheMiddle(finding) {
  const { input, ...rest } = finding;
  if (input === void 0 || !cameLater.has(finding.code))
    return finding;
  const advice = `It was not so before the first removal. Have it moved away or put back as it was, and run again: the approval stays. Or give another ${input}: what is left is then another plan, which has to be approved.`;
  return { ...rest, advice };
}
function firstOfAll(action, situation) {
  if (action === "stage-installers")
    return [];
  const { records, recordChoice, now } = situation, blockers = [...(0,judge_records/* recordBlockers */.zM)(records, now.machine.name, recordChoice), ...(0,beginning/* beginningBlockers */.BL)(situation)];
  return action === "backup-pfdata" ? blockers.filter(({ code }) => code !== "beginning-unknown") : blockers;
}


}),

63638:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ planArtifactName),
  t: () => (/* binding */ requireArtifactName)
});
var _base_user_error_js_0 = __webpack_require__(83686);
var _file_name_js_1 = __webpack_require__(48942);


const forbidden = /["<>:|*?\\/\r\n]/;
function requireArtifactName(name) {
  const reason = faultOf(name);
  if (reason !== void 0)
    throw new _base_user_error_js_0/* .UserError */ .y("artifact-name-invalid", `${JSON.stringify(name)} cannot be the name of an artifact: ${reason}.`, "Give a name of letters, digits, dots, hyphens and underscores.");
}
function faultOf(name) {
  if (name.trim() === "")
    return "it is empty";
  if (name !== name.trim())
    return "it begins or ends with a blank";
  const character = forbidden.exec(name)?.[0];
  return character === void 0 ? void 0 : `it contains ${JSON.stringify(character)}`;
}
const digitsOfDigest = 16;
function planArtifactName(server, digest) {
  return `mfa-plan-${(0,_file_name_js_1/* .fileName */ .M)(server)}-${digest.replace(/^sha256:/, "").slice(0, digitsOfDigest)}`;
}


}),

2022:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ describeFault)
});
var _base_difference_js_6 = __webpack_require__(53721);
var _base_listed_js_0 = __webpack_require__(66875);
var _base_user_error_js_1 = __webpack_require__(83686);
var _host_file_faults_js_2 = __webpack_require__(44227);
var _host_host_error_js_3 = __webpack_require__(90614);
var _code_link_js_5 = __webpack_require__(63312);
var _markdown_js_4 = __webpack_require__(40855);







const adviceByCode = {
  "not-found": "See whether it was moved or removed, and run again.",
  "already-exists": "See what it is; move it away, and run again.",
  "access-denied": "Run the service of the runner under an account in the local Administrators group, or give that account access.",
  "in-use": "Close the program that has it open, and run again.",
  "disk-full": "Free room on that volume, and run again: the run carries on where it stopped.",
  "disk-read-only": "Make that disk writable, or choose another one, and run again.",
  "too-many-open-files": "Close programs that have many files open, or raise the limit of the account that runs the runner, and run again.",
  "out-of-memory": "Close programs or give the machine more memory, and run again.",
  "path-too-long": "Choose a folder with a shorter path, or shorten the name, and run again.",
  "disk-fault": "See the system log and the health of that disk first. Then run again: the run carries on where it stopped.",
  "share-lost": "See that it can be reached with the account of the runner, and run again: the run carries on where it stopped.",
  "server-not-reached": "See with the action inspect what is missing to reach it, and run again: the run carries on where it stopped, and an installer that had begun continues.",
  "invalid-path": "Correct the path.",
  "not-a-package": "Copy the package again from its source.",
  "timed-out": "See why it takes so long; raise the time limit if it only needs more time, and run again.",
  "still-running": "Start no other installation and do not restart the server. Wait until no msiexec.exe works any more, see with the action inspect what is installed, and run again: the run carries on where it stopped.",
  "not-supported": "Do this by hand, and run again.",
  refused: "Fix on the server what Windows reports as wrong, and run again.",
  malformed: "Correct it, and run again."
};
function describeFault(fault) {
  if (fault instanceof _base_user_error_js_1/* .UserError */ .y)
    return explained(fault, fault.advice);
  const refusal = fault instanceof _host_host_error_js_3/* .HostError */ .dh ? fault : (0,_host_file_faults_js_2/* .asMachineFault */ .W)(fault);
  if (refusal !== void 0)
    return ofMachine(refusal);
  const error = fault instanceof Error ? fault : new Error(String(fault)), message = `This is a fault of the action, not of your input: ${error.message}`, advice = "Nothing more was done. Run again: the run carries on where it stopped. Please report it with this log.";
  return {
    title: "Unexpected error",
    advice,
    text: `${message}
${advice}`,
    markdown: `${(0,_markdown_js_4/* .plain */ .pj)(message)}

${(0,_markdown_js_4/* .plain */ .pj)(advice)}`,
    stack: error.stack ?? error.message
  };
}
function ofMachine(refusal) {
  const advice = adviceByCode[refusal.code];
  return { ...explained(refusal, advice), advice: `${asSentence(refusal.message)} ${advice}` };
}
function asSentence(text) {
  return `${(0,_base_listed_js_0/* .capitalized */ .l2)(text)}${/[.!?]$/.test(text) ? "" : "."}`;
}
function explained(fault, advice) {
  const { code, message } = fault, [what, differences] = fault instanceof _base_user_error_js_1/* .UserError */ .y ? [fault.whatHappened, fault.differences] : [message, []];
  return {
    title: code,
    advice,
    text: `${message}
${advice}
${(0,_code_link_js_5/* .codeLink */ .U1)(code)}`,
    markdown: [(0,_markdown_js_4/* .plain */ .pj)(what), ...differencesText(differences), `${(0,_markdown_js_4/* .plain */ .pj)(advice)} ${(0,_code_link_js_5/* .codeLinkInMarkdown */ .eL)(code)}`].join(`

`)
  };
}
function differencesText(differences) {
  const { groups, more } = (0,_base_difference_js_6/* .differenceGroups */ .uR)(differences), tables = groups.map(([reason, group]) => {
    const rows = group.map(({ what, setting, approved, now }) => [what, setting, approved, now].map(_markdown_js_4/* .plain */ .pj));
    return `**${(0,_markdown_js_4/* .plain */ .pj)(reason)}**

${(0,_markdown_js_4/* .table */ .tp)(["what", "setting", "approved", "now"], rows)}`;
  });
  return more === void 0 ? tables : [...tables, (0,_markdown_js_4/* .plain */ .pj)(more)];
}


}),

16067:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wC: () => (/* binding */ outcomeResult)
});

// UNUSED EXPORTS: isFinished, outcomeSummary, statusOf

var external_node_util_ = __webpack_require__(57975);
var json = __webpack_require__(23868);
var operator_step = __webpack_require__(90249);
var leaving = __webpack_require__(53998);
var user_error = __webpack_require__(83686);
var artifact_name = __webpack_require__(63638);
var describe_fault = __webpack_require__(2022);
var file_name = __webpack_require__(48942);
var markdown = __webpack_require__(40855);
var listed = __webpack_require__(66875);
var value_words = __webpack_require__(79951);
var code_link = __webpack_require__(63312);
var plan_text = __webpack_require__(82645);
;// CONCATENATED MODULE: ./lib/bundled/workflow/plan-summary.js






function planSummary(outcome, shownWayBack) {
  const { plan, view, cutOff } = outcome, actsFrom = (0,plan_text/* actsFromText */.rc)(outcome);
  return [
    ...plan.blockers.length > 0 ? [blockersText(plan.blockers)] : [],
    ...plan.steps.length === 0 ? [] : [viewList(plan, shownWayBack === void 0 ? view : { ...view, wayBack: [] })],
    ...actsFrom === void 0 ? [] : [(0,markdown/* plain */.pj)(actsFrom)],
    ...cutOff === void 0 ? [] : [(0,markdown/* plain */.pj)(cutOff)]
  ].join(`

`);
}
function planDetails(outcome) {
  const { plan, view } = outcome, { before, during, after } = view.people, people = [
    ...before.length === 0 ? [] : [`${before.length} before it`],
    ...during.length === 0 ? [] : [`${during.length} during it`],
    ...after.length === 0 ? [] : [`${after.length} after it`]
  ], title = [
    `Every step (${plan.steps.length})`,
    ...people.length === 0 ? [] : [`what persons do: ${(0,listed/* listed */.KE)(people)}`]
  ], steps = plan.steps.length === 0 ? [] : [(0,markdown/* details */.zH)(title.join("; "), stepsText(plan, view))], { length } = plan.warnings, more = `More: ${length === 0 ? "" : `${(0,listed/* counted */.hS)(length, "warning")} with what to do, `}what was chosen, what was found, texts`;
  return [...steps, (0,markdown/* details */.zH)(more, moreOf(outcome))].join(`

`);
}
function moreOf({ plan, view, hostCheck }) {
  const people = plan.steps.flatMap((step) => step.type === "operator" ? [step.operatorStep] : []), isEmpty = plan.steps.length === 0, notes = [view.estimate, isEmpty ? void 0 : hostCheck].filter((note) => note !== void 0), shown = [
    [`Warnings, with what to do (${plan.warnings.length})`, (0,markdown/* findingsTable */.f9)(plan.warnings)],
    [`What it changes (${view.changed.length})`, listText(view.changed)],
    [`What a person does, in full (${people.length})`, people.map(operatorText).join(`

`)],
    ["What may be given later, under the same approval", listText(view.late)],
    ...announcementsText(view, "before", "Text for the users, before"),
    ...announcementsText(view, "after", "Text for the users, after"),
    ["What was chosen, input by input", valuesTable(["input", "value"], (0,value_words/* plannedValues */.by)(plan.inputs, value_words/* asInputs */.Co))],
    [
      "What each step changes, value by value",
      isEmpty ? "" : valuesTable(["step", "what", "value"], changedValues(plan))
    ],
    ["What was found on the server", findingsOf(plan)]
  ].flatMap(([title, content]) => content === "" ? [] : [(0,markdown/* details */.zH)(title, content)]);
  return [...notes.map(markdown/* plain */.pj), ...shown].join(`

`);
}
function changedValues({ steps }) {
  return steps.flatMap(({ change }, index) => change === void 0 ? [] : (0,value_words/* plannedValues */.by)((0,json/* asJson */.vA)(change)).map((value) => [String(index + 1), ...value]));
}
function valuesTable(head, rows) {
  return (0,markdown/* table */.tp)(head, rows.map((row) => row.map(markdown/* plain */.pj)));
}
function blockersText(blockers) {
  const items = blockers.map(({ code, message, advice, input }) => {
    const settles = input === void 0 ? "" : ` Input: \`${(0,markdown/* plain */.pj)(input)}\`.`;
    return `**${(0,markdown/* plain */.pj)(code)}**: ${(0,markdown/* plain */.pj)(message)}<br>**Do:** ${(0,markdown/* plain */.pj)(advice)}${settles} ${(0,code_link/* codeLinkInMarkdown */.eL)(code)}`;
  });
  return (0,markdown/* sections */.V0)([[`${(0,listed/* counted */.hS)(blockers.length, "thing stops", "things stop")} this plan`, (0,markdown/* orderedList */.o8)(items)]]);
}
function viewList(plan, view) {
  return [
    ["Removed", view.removed.length === 0 ? [] : [view.removed.join(", ")]],
    ["Installed", view.installed],
    ["Runs as administrator", flowing(view.runsAsAdministrator, "; ")],
    ["Cannot be undone", flowing(view.cannotBeUndone, "; "), view.noWayBack],
    ["Lost", view.lost],
    ["Interrupted", interruptionLines(view)],
    ["Way back", view.wayBack],
    [`Warnings (${plan.warnings.length})`, plan.warnings.length === 0 ? [] : [codesOf(plan.warnings)]]
  ].flatMap(([title, lines, bold]) => {
    const shown = [...bold === void 0 ? [] : [`**${(0,markdown/* plain */.pj)(bold)}**`], ...lines.map(markdown/* plain */.pj)];
    return shown.length === 0 ? [] : [`- **${title}**: ${shown.join("<br>")}`];
  }).join(`
`);
}
function interruptionLines({ interruption: [signIn, ...sites] }) {
  return [...signIn === void 0 ? [] : [signIn], ...flowing(sites, " ")];
}
function flowing(lines, separator) {
  return lines.length === 0 ? [] : [lines.join(separator)];
}
function codesOf(warnings) {
  const codes = [...new Set(warnings.map(({ code }) => code))], own = codes.filter((code) => (0,code_link/* rowOf */.OB)(code) !== "known-failure"), known = codes.length - own.length;
  return [...own, ...known > 0 ? [`${(0,listed/* counted */.hS)(known, "known failure")} that may occur here`] : []].join(", ");
}
function listText(lines) {
  return lines.map((line) => `- ${(0,markdown/* plain */.pj)(line)}`).join(`
`);
}
function stepsText(plan, { people: { before, during, after } }) {
  return (0,markdown/* sections */.V0)([
    ["What persons do before it", listText(before)],
    ["What persons do during it", listText(during)],
    ["What persons do after it", listText(after)],
    ["Every step", stepsTable(plan)]
  ]);
}
function announcementsText({ announcements }, when, title) {
  const mine = announcements.filter((one) => one.when === when);
  if (mine.length === 0)
    return [];
  const texts = mine.map(({ language, text }) => `\`${language}\`

${(0,markdown/* fenced */.OF)(text, "text")}`);
  return [[`${title} (${mine.length} languages)`, texts.join(`

`)]];
}
function stepsTable({ steps }) {
  const rows = steps.map((step, index) => [
    String(index + 1),
    [step.title, ...step.type === "change" ? step.detail ?? [] : []].map(markdown/* plain */.pj).join("<br>"),
    step.type === "operator" ? "a person" : "this action",
    (0,markdown/* plain */.pj)(step.documentStep ?? "")
  ]);
  return (0,markdown/* table */.tp)(["number", "step", "by", "document"], rows);
}
function operatorText({ id, title, instructions, proof }) {
  const confirm = proof === "said" ? `

Confirm with \`completed-operator-steps: ${(0,markdown/* plain */.pj)(id)}\`.` : "";
  return `**${(0,markdown/* plain */.pj)(title)}**

${(0,markdown/* orderedList */.o8)(instructions.map(markdown/* plain */.pj))}${confirm}`;
}
function findingsOf({ findings }, more = []) {
  return valuesTable(["what", "value"], [...(0,value_words/* plannedValues */.by)(findings), ...more]);
}

var status_block = __webpack_require__(508);
var status_words = __webpack_require__(80876);
;// CONCATENATED MODULE: ./lib/bundled/workflow/outcome-result.js













async function outcomeResult(outcome, session) {
  const { plan, digest } = outcome, name = `${(0,file_name/* fileName */.M)(plan.server)}-${(0,file_name/* fileName */.M)(plan.action)}`, planPath = await session.writeTemporaryFile(`${name}-plan.json`, (0,leaving/* leavingJson */.Df)({ ...plan, given: session.given })), reportPath = await session.writeTemporaryFile(`${name}-report.md`, (0,leaving/* leavingText */.Ce)(`${outcomeSummary(outcome)}
`)), open = openSteps(outcome), status = statusOf(outcome);
  return {
    outputs: {
      changed: String((outcome.applied?.changed ?? !1) || outcome.notes.length > 0),
      finished: String(isFinished(outcome)),
      "plan-digest": digest,
      "plan-artifact": (0,artifact_name/* planArtifactName */.n)(plan.server, digest),
      "plan-path": planPath,
      "report-path": reportPath,
      blockers: JSON.stringify(plan.blockers),
      "operator-steps": JSON.stringify(open),
      "steps-to-confirm": open.filter(operator_step/* isConfirmable */.r).map(({ id }) => id).join(", "),
      "backup-path": outcome.backup?.folder ?? "",
      "manifest-sha256": outcome.backup?.manifestSha256 ?? "",
      "stopped-for": stoppedFor(outcome, status.state),
      "reboot-required": String(outcome.restartRequired !== void 0)
    },
    summary: outcomeDetails(outcome),
    status,
    annotations: annotationsOf(outcome, open),
    ...outcome.fault === void 0 ? {} : { fault: outcome.fault }
  };
}
const stops = {
  "waits-for-person": "person",
  "waits-for-restart": "restart",
  "waits-for-decision": "decision",
  failed: "fault",
  "cut-off": "fault"
};
function stoppedFor({ plan }, state) {
  return state !== "blocked" ? stops[state] ?? "" : plan.blockers.some(({ input }) => input !== void 0) ? "decision" : "fault";
}
function annotationsOf(outcome, open) {
  const people = outcome.applied === void 0 ? [] : open.map(({ title, instructions }) => ({
    level: "warning",
    title: `A person has to act: ${title}`,
    message: instructions.join(`
`)
  }));
  return outcome.restartRequired === void 0 ? people : [...people, { level: "warning", title: "Restart the server", message: outcome.restartRequired }];
}
function outcomeSummary(outcome) {
  return [(0,status_block/* statusBlock */._6)(statusOf(outcome)), outcomeDetails(outcome)].filter((part) => part !== "").join(`

`);
}
function outcomeDetails(outcome) {
  return (outcome.applied === void 0 ? [faultText(outcome), besideSteps(outcome), planSummary(outcome, wayBackOf(outcome)), planDetails(outcome)] : ofRun(outcome)).filter((part) => part !== "").join(`

`);
}
function ofRun(outcome) {
  const { applied, cutOff, approved } = outcome, records = applied?.records ?? [], done = records.filter(isDone).length, warnings = newWarnings(outcome);
  return [
    faultText(outcome),
    (0,markdown/* sections */.V0)([
      ["What a person has to do", (applied?.openOperatorSteps ?? []).map(operatorText).join(`

`)],
      ["From another machine", (0,markdown/* plain */.pj)((0,plan_text/* actsFromText */.rc)(outcome) ?? "")],
      ["Before this run", cutOff === void 0 ? "" : (0,markdown/* plain */.pj)(cutOff)]
    ]),
    besideSteps(outcome),
    (0,markdown/* details */.zH)(`What was done (${done} of ${records.length} steps)`, steps(records, outcome.minutesAheadOfUtc)),
    warnings.length === 0 ? "" : (0,markdown/* details */.zH)(`Warnings${approved === void 0 ? "" : " since the approval"}, with what to do (${warnings.length})`, (0,markdown/* findingsTable */.f9)(warnings)),
    (0,markdown/* details */.zH)("What was found on the server", found(outcome))
  ];
}
function newWarnings({ plan: { warnings }, approved }) {
  return warnings.filter((one) => approved?.plan.warnings.some((seen) => (0,external_node_util_.isDeepStrictEqual)(seen, one)) !== !0);
}
function besideSteps({ notes }) {
  return (0,markdown/* sections */.V0)([["Beside the steps", notes.map((note) => `- ${(0,markdown/* plain */.pj)(note)}`).join(`
`)]]);
}
function isBlocked({ plan, fault }) {
  return plan.blockers.length > 0 && fault instanceof user_error/* UserError */.y && fault.code === "blocked";
}
function faultText({ plan, fault, applied }) {
  return fault === void 0 || applied === void 0 && isBlocked({ plan, fault }) ? "" : (0,markdown/* sections */.V0)([["What happened", (0,describe_fault/* describeFault */.Q)(fault).markdown]]);
}
function found({ plan, backup }) {
  return findingsOf(plan, backup === void 0 ? [] : [["backup set", backup.folder]]);
}
const outcomeWords = {
  changed: "done",
  "already-done": "was done already",
  "waiting-for-person": "waits for a person",
  failed: "**failed**",
  "cut-off": "**cut off**",
  "not-reached": "not begun"
};
function steps(records, ahead) {
  const began = records.map(({ at }) => at === void 0 ? void 0 : (0,status_words/* dayAndClock */.q4)(at, ahead));
  return (0,markdown/* table */.tp)(["began", "step", "outcome", "notes"], records.map(({ title, outcome, notes }, index) => [
    shownTime(began[index], began.slice(0, index).findLast((one) => one !== void 0)),
    (0,markdown/* plain */.pj)(title),
    outcomeWords[outcome],
    (0,markdown/* plain */.pj)(notes.join(`
`))
  ]));
}
function shownTime(time, before) {
  return time === void 0 ? "" : time.day === before?.day ? time.clock : `${time.day}, ${time.clock}`;
}
function statusOf(outcome) {
  const { plan, served, endedAt, digest, approvedDigest, backup, minutesAheadOfUtc, rehearsal, reason } = outcome, state = stateOf(outcome);
  return (0,status_words/* runStatus */.em)({
    server: plan.server,
    action: plan.action,
    at: endedAt,
    state,
    ...served,
    next: nextOf(outcome, state),
    ...(0,json/* omitUndefined */.Oy)({ minutesAheadOfUtc, rehearsal, wayBack: wayBackOf(outcome) }),
    ...(0,json/* omitUndefined */.Oy)({ backupSet: backup?.folder, approvedDigest, reason }),
    counts: countsOf(outcome),
    planDigest: digest
  });
}
function openSteps({ plan, applied }) {
  return applied !== void 0 ? applied.openOperatorSteps : plan.steps.flatMap((step) => step.type === "operator" ? [step.operatorStep] : []);
}
function isFinished(outcome) {
  const state = stateOf(outcome);
  return state === "finished" || state === "nothing-to-do" || state === "other-document";
}
function stateOf(outcome) {
  const { mode, plan, applied, fault, restartRequired } = outcome;
  return fault !== void 0 ? mode === "plan" && plan.blockers.length > 0 ? "blocked" : faultState(outcome) : restartRequired !== void 0 ? "waits-for-restart" : plan.steps.length === 0 ? (0,plan_text/* isForOtherDocument */.f8)(plan) ? "other-document" : "nothing-to-do" : mode === "plan" || applied === void 0 ? "planned" : applied.records.every(isDone) && applied.openOperatorSteps.length === 0 ? "finished" : "waits-for-person";
}
function faultState(outcome) {
  const { plan, fault, applied } = outcome;
  if (applied?.waitsForDecision === !0)
    return "waits-for-decision";
  const code = fault instanceof user_error/* UserError */.y ? fault.code : void 0;
  return code === "run-cut-off" ? "cut-off" : plan.blockers.some(({ input }) => input !== void 0) && (code === "blocked" ? isUnderWay(outcome) : isRefusedByBlocker(outcome)) ? "waits-for-decision" : code === "blocked" ? "blocked" : "failed";
}
function isRefusedByBlocker({ fault, plan }) {
  return fault instanceof user_error/* UserError */.y && refusals.includes(fault.code) && fault.differences.length > 0 && plan.blockers.length > 0;
}
function isUnderWay({ plan, approvedDigest, openRun }) {
  return approvedDigest !== void 0 || openRun?.action === plan.action;
}
function isDone({ outcome }) {
  return outcome === "changed" || outcome === "already-done";
}
function nextOf(outcome, state) {
  const { digest, restartRequired, plan } = outcome;
  if (isRefusedByBlocker(outcome))
    return { text: `${(0,status_words/* firstAdvice */.dA)(plan.blockers)} Then run again with the same digest.`, inputs: again(outcome) };
  switch (state) {
    case "blocked":
    case "waits-for-decision":
      return outcome.applied?.waitsForDecision ? { text: (0,describe_fault/* describeFault */.Q)(outcome.fault).advice, inputs: again(outcome) } : { text: (0,status_words/* firstAdvice */.dA)(plan.blockers), inputs: outcome.mode === "plan" ? {} : again(outcome) };
    case "planned":
      return {
        text: `Read the plan. To approve it, run again with these inputs.${stillApproved(outcome)}`,
        inputs: { mode: "apply", "approved-plan": digest }
      };
    case "other-document":
      return { text: "Read the warning: it names the document for this server, and what works here.", inputs: {} };
    case "nothing-to-do":
    case "finished":
      return afterTheEnd(outcome);
    case "waits-for-person":
      return forPerson(openSteps(outcome), again(outcome));
    case "waits-for-restart":
      return {
        text: `Restart the server, then run again with the same inputs. ${restartRequired ?? ""}`.trim(),
        inputs: again(outcome)
      };
    case "cut-off":
      return { text: "Run again with the same inputs: the run carries on from here.", inputs: again(outcome) };
    default:
      return afterFault(outcome);
  }
}
const refusals = ["approval-mismatch", "approval-used-up"];
function afterFault(outcome) {
  const { fault, givenPlan } = outcome, { advice } = (0,describe_fault/* describeFault */.Q)(fault);
  return fault instanceof user_error/* UserError */.y && refusals.includes(fault.code) ? { text: `${advice}${givenPlan === void 0 ? "" : " In a workflow that has these inputs, leave its form empty."}`, inputs: { mode: "plan", ...withoutReason(givenPlan) } } : { text: advice, inputs: again(outcome) };
}
function withoutReason({ reason: _, ...given } = {}) {
  return given;
}
function stillApproved({ plan, digest, openRun }) {
  const open = openRun?.action === plan.action ? openRun.approvedDigest : void 0;
  return open === void 0 || open === digest ? "" : ` The plan that was approved before is not finished and needs no new approval: approved-plan: ${open} carries it on.`;
}
function again({ mode, applied, givenDigest, approvedDigest = givenDigest }) {
  return approvedDigest !== void 0 ? { mode: "apply", "approved-plan": approvedDigest } : { mode: applied === void 0 ? "plan" : mode };
}
function afterTheEnd({ plan: { action }, view, served, undoneGiven }) {
  return action === "restore-backup" && view.counts.installs > 0 ? {
    text: "PhoneFactor is back. Let users sign in again. When the cause is fixed, plan the upgrade anew with these inputs; in a workflow that has them, leave its form empty.",
    action: "upgrade",
    inputs: { mode: "plan", ...undoneGiven }
  } : action !== "upgrade" && action !== "restore-backup" && served.interrupted.length > 0 ? { text: served.interrupted.some(({ subject }) => subject === "sign-in") ? "This part is done, and sign-in is down. Next: install-mfa-server, or upgrade, which does all that is left." : "This part is done, the upgrade is not. Next: the stages that are left, or upgrade, which does all that is left.", inputs: {} } : { text: `Nothing is left of this plan.${action === "upgrade" ? " Prove the result with verify-upgrade." : ""}`, inputs: {} };
}
function forPerson(open, same) {
  const ids = open.filter(operator_step/* isConfirmable */.r).map(({ id }) => id), [first = "", ...others] = open.map(({ title }) => title), titles = others.length > 1 ? `${first}, and ${others.length} more` : [first, ...others].join("; "), again2 = ids.length === 0 ? "run again with the same inputs; it is seen to be done" : "run again with these inputs";
  return {
    text: `${open.flatMap((step) => step.notSeen === void 0 ? [] : [`${step.notSeen} `]).join("")}${titles}. Then ${again2}.`,
    inputs: ids.length === 0 ? same : { ...same, "completed-operator-steps": ids.join(", ") }
  };
}
function wayBackOf({ plan, applied, approved, backup, served, view }) {
  const isThrough = plan.action === "upgrade" && plan.steps.length === 0, { counts, changed } = approved?.view ?? view, isMore = counts.removes + counts.installs + changed.length > 0;
  if (!(!(applied?.changed === !0 && isMore || plan.findings.interrupted !== void 0 || isThrough) || backup === void 0 || plan.action === "restore-backup"))
    return view.noWayBack === void 0 ? (0,status_words/* rollBackText */.SH)(backup.folder, served, view.oldPackages) : `${view.noWayBack}. ${(0,status_words/* rollBackInputs */.U7)(backup.folder, served)}`;
}
function countsOf({ plan, applied, view, approved }) {
  const whole = approved ?? { plan, view }, ids = new Set([...whole.plan.steps, ...plan.steps].map(({ id }) => id)), done = new Set((applied?.records ?? []).filter(isDone).map(({ id }) => id)), left = plan.steps.filter(({ id }) => !done.has(id)).length, { removes, installs, minutesWithoutSignIn } = whole.view.counts;
  return {
    steps: ids.size,
    done: ids.size - left,
    persons: whole.plan.steps.filter(({ type }) => type === "operator").length,
    removes,
    installs,
    changes: whole.view.changed.length,
    minutes: minutesWithoutSignIn
  };
}


})

};
