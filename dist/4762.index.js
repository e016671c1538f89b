export const id = 4762;
export const ids = [4762];
export const modules = {

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





const kindOfChange = (kind) => (0,_base_format_fields_js_2/* .field */ .ZZ)("Kind of the change.", valibot_3/* .literal */ .euz(kind));
const text = (meaning) => (0,_base_format_fields_js_2/* .field */ .ZZ)(meaning, valibot_3/* .string */ .YjP());
const yesOrNo = (meaning) => (0,_base_format_fields_js_2/* .field */ .ZZ)(meaning, valibot_3/* .boolean */ .zMY());
const listOf = (item, meaning) => (0,_base_format_fields_js_2/* .field */ .ZZ)(meaning, (0,_base_format_fields_js_2/* .list */ .p_)(item));
const component = (0,_base_format_fields_js_2/* .field */ .ZZ)("Component that is changed.", valibot_3/* .picklist */ .KIO(_product_components_js_0/* .componentNames */ .w$));
const components = listOf(valibot_3/* .picklist */ .KIO(_product_components_js_0/* .componentNames */ .w$), "Components that it concerns.");
const webComponent = (0,_base_format_fields_js_2/* .field */ .ZZ)("Web component that is changed.", valibot_3/* .picklist */ .KIO(_product_names_js_1/* .webComponentNames */ .KW));
const sha256 = text("SHA-256 of the approved file, lower-case hexadecimal.");
const site = text("Name of the site in IIS.");
const path = text("Path of the application in its site, with a leading slash.");
const setFolder = text("Folder of the backup set.");
const manifestSha256 = text("SHA-256 of the manifest of that set, lower-case hexadecimal.");


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
const markerName = "mfa-server-upgrade.txt";
const journalPath = (workFolder) => (0,_host_windows_path_js_0/* .joinPath */ .uJ)(workFolder, "journal.jsonl");
const lockPath = (workFolder) => (0,_host_windows_path_js_0/* .joinPath */ .uJ)(workFolder, "lock.json");
const logFolder = (workFolder) => (0,_host_windows_path_js_0/* .joinPath */ .uJ)(workFolder, "logs");
const mergeFolder = (workFolder, component) => (0,_host_windows_path_js_0/* .joinPath */ .uJ)(workFolder, "web-config", component);
const mergeRecordPath = (workFolder, component) => (0,_host_windows_path_js_0/* .joinPath */ .uJ)(mergeFolder(workFolder, component), "differences.json");


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
});
const ids = {
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
  const { services } = await context.readState();
  const notes = [];
  for (const { name, displayName, startType, state } of services) {
    if (startType !== "automatic" || state === "running")
      continue;
    context.log.info(`Starting ${displayName} (${name}).`);
    await context.host.services.start(name, context.serviceTimeLimitSeconds);
    notes.push(`Started ${displayName} (${name}).`);
  }
  return resultOf(notes);
}
async function startNamed(names, { host, log, journal, serviceTimeLimitSeconds }) {
  const notes = [];
  const services = await host.services.list();
  for (const name of names) {
    if (services.find((service) => (0,_host_same_text_js_5/* .sameText */ .QV)(service.name, name))?.state === "running")
      continue;
    log.info(`Starting ${name}.`);
    await host.services.start(name, serviceTimeLimitSeconds);
    notes.push(`Started ${name}.`);
  }
  await journal.record({ event: "services-started", services: [...names] });
  return resultOf(notes);
}
async function startStopped(context) {
  return resultOf((await startStoppedServices(context)).map((name) => `Started ${name} again.`));
}
async function startStoppedServices(context) {
  const { host, journal, log, serviceTimeLimitSeconds } = context;
  const stopped = (0,_plan_journal_facts_js_6/* .servicesLeftStopped */ .n9)(journal.lines);
  const present = (await host.services.list()).map(({ name }) => name.toLowerCase());
  const started = [];
  for (const name of stopped.filter((one) => present.includes(one.toLowerCase())).reverse()) {
    log.info(`Starting ${name} again.`);
    await host.services.start(name, serviceTimeLimitSeconds);
    started.push(name);
  }
  if (stopped.length > 0)
    await journal.record({ event: "services-started", services: [...stopped] });
  return started;
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
  return Math.abs(Date.parse(one) - Date.parse(other)) < bootToleranceMilliseconds;
}
function minutesAheadHere(at) {
  return -at.getTimezoneOffset();
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
  Z8: () => (/* binding */ upgradedSince),
  bB: () => (/* binding */ begunSteps),
  f: () => (/* binding */ lastOfSteps),
  jA: () => (/* binding */ progressOf),
  jh: () => (/* binding */ beginOfOpenStep),
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
  const since = sinceLastBeginning(lines);
  const at = since.findLastIndex((line) => line.event === "step-done" && line.step === step);
  const done = since[at];
  const isVoid = since.slice(at + 1).some((line) => line.event === "step-started" && line.step === voidedBy || line.event === "plan-started" && line.action === "restore-backup");
  if (done?.event !== "step-done" || isVoid)
    return void 0;
  const sha256 = done.result?.sha256;
  return typeof sha256 === "string" ? { at: done.at, sha256 } : void 0;
}
function confirmedSteps(lines) {
  const confirmed = /* @__PURE__ */ new Set();
  for (const line of sinceLastBeginning(lines)) {
    if (line.event === "operator-step-said")
      confirmed.add(line.step);
    if (line.event === "operator-step-asked")
      confirmed.delete(line.step);
  }
  return confirmed;
}
function servicesLeftStopped(lines) {
  const stopped = /* @__PURE__ */ new Set();
  for (const line of lines) {
    if (line.event === "services-stopped") {
      for (const service of line.services)
        stopped.add(service);
    } else if (line.event === "services-started") {
      for (const service of line.services)
        stopped.delete(service);
    }
  }
  return [...stopped];
}
function interruptedNow(lines) {
  const interrupted = /* @__PURE__ */ new Set();
  for (const line of lines) {
    if (line.event === "service-interrupted")
      interrupted.add(line.subject);
    if (line.event === "service-restored")
      interrupted.delete(line.subject);
  }
  return interrupted;
}
function beginOfOpenStep(lines, step) {
  const last = lines.findLast((line) => (line.event === "step-started" || line.event === "step-done") && line.step === step);
  return last?.event === "step-started" ? last.at : void 0;
}
function rememberedSets(lines) {
  const sets = /* @__PURE__ */ new Map();
  for (const line of lines) {
    if (line.event === "backup-created") {
      const { folder, manifestSha256 } = line;
      sets.delete(folder.toLowerCase());
      sets.set(folder.toLowerCase(), { folder, manifestSha256, isRemoved: false });
    } else if (line.event === "backup-removed") {
      const set = sets.get(line.folder.toLowerCase());
      if (set !== void 0)
        sets.set(line.folder.toLowerCase(), { ...set, isRemoved: true });
    } else if (line.event === "machine-renewed") {
      sets.clear();
    }
  }
  return [...sets.values()].reverse();
}
function isUpgradeUnderWay(lines, removals) {
  const since = sinceLastBeginning(lines);
  const begun = since.findLastIndex((line) => line.event === "intention" || (line.event === "step-started" || line.event === "operator-step-asked") && removals.includes(line.step));
  if (begun < 0)
    return false;
  return !since.slice(begun).some((line) => line.event === "plan-finished" && line.action === "upgrade");
}
function upgradedSince(lines, manifestSha256, upgradeSteps) {
  const since = sinceLastBeginning(lines);
  const made = since.findLastIndex((line) => line.event === "backup-created" && line.manifestSha256 === manifestSha256);
  if (made < 0 && !isStillNewest(lines, manifestSha256))
    return false;
  return since.slice(made + 1).some((line) => line.event === "step-started" && upgradeSteps.includes(line.step));
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
  const at = lines.findLastIndex((line) => (line.event === "plan-started" || line.event === "plan-finished") && line.digest === digest);
  const last = lines[at];
  if (last === void 0)
    return "not-begun";
  if (last.event === "plan-finished")
    return "finished";
  return lines.slice(at).some((line) => undoes(line, digest)) ? "undone" : "unfinished";
}
function undoes(line, digest) {
  if (line.event === "rolled-back" || line.event === "machine-renewed")
    return true;
  return line.event === "plan-started" && line.action === "restore-backup" && line.digest !== digest;
}
function lastTurn(lines, action) {
  const last = lines.findLast((line) => line.event === "rolled-back" || line.event === "machine-renewed" || line.event === "plan-started" && line.action === "restore-backup" && action !== "restore-backup" || line.event === "plan-finished" && line.action === action);
  return last?.at;
}
function stepsOfOpenRestore(lines) {
  const ends = (line) => line.event === "rolled-back" || line.event === "machine-renewed" || line.event === "plan-finished" && line.action === "restore-backup" || line.event === "plan-started" && line.action !== "restore-backup";
  const since = lines.slice(lines.findLastIndex(ends) + 1);
  return new Set(since.flatMap((line) => line.event === "step-started" ? [line.step] : []));
}
function restartOwed(lines, bootTime, now) {
  const last = lines.findLast((line) => line.event === "restart-required");
  if (last?.event !== "restart-required")
    return void 0;
  const isLater = Date.parse(bootTime) > Date.parse(last.bootTime);
  const ranThen = Date.parse(last.at) - Date.parse(last.bootTime);
  const isYounger = now.getTime() - Date.parse(bootTime) < ranThen;
  return (isLater || isYounger) && !(0,_host_machine_js_0/* .isSameBoot */ .T)(bootTime, last.bootTime) ? void 0 : last.reason;
}


}),

90136:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LZ: () => (/* binding */ journalLineSchema)
});

// UNUSED EXPORTS: failureFields, installerRunFields

var dist = __webpack_require__(77934);
var fields = __webpack_require__(24541);
var effects = __webpack_require__(7340);
;// CONCATENATED MODULE: ./lib/bundled/plan/intention.js


const intention_text = (meaning) => (0,fields/* field */.ZZ)(meaning, dist/* string */.YjP());
const sha256 = (meaning) => (0,fields/* field */.ZZ)(`${meaning} SHA-256, lower-case hexadecimal.`, dist/* string */.YjP());
const intendedWeb = (0,fields/* fields */.OA)({
  site: intention_text("Name of the site of the application."),
  siteId: (0,fields/* field */.ZZ)("Number of that site.", dist/* number */.aig()),
  virtualDirectory: intention_text('Where the application was; begins with "/".'),
  newVirtualDirectory: (0,fields/* optional */.lq)('Where the new application belongs by the choices of the stage that installs it; begins with "/".', dist/* string */.YjP()),
  further: (0,fields/* optional */.lq)('Other applications with the content of the component, as "<site>/<path>": they are left alone, and none of them is the new one.', (0,fields/* list */.p_)(dist/* string */.YjP())),
  themes: (0,fields/* field */.ZZ)("Custom themes of the application.", (0,fields/* list */.p_)(dist/* string */.YjP())),
  configuration: (0,fields/* optional */.lq)("Its web.config.", (0,fields/* fields */.OA)({ path: intention_text("Path of the file."), fingerprint: sha256("Of its text with secrets replaced.") }))
});
const intendedComponent = (0,fields/* fields */.OA)({
  component: intention_text("Name of the component."),
  becomes: (0,fields/* field */.ZZ)('"new-version": the new product has to be there at the end. "stays": it was there before the first run and has to be there still. "nothing": the new version has no such component.', dist/* picklist */.KIO(["new-version", "stays", "nothing", "given-up"])),
  version: (0,fields/* optional */.lq)("Version of the product as it was found; absent where only traces of the old one were left.", dist/* string */.YjP()),
  web: (0,fields/* optional */.lq)("Its web application as it was found, where it had one.", intendedWeb)
});
const intentionFields = {
  server: intention_text("Computer name."),
  origin: (0,fields/* field */.ZZ)("What it was made from: the server itself, a backup set, an inventory that a person gave, or what was left of the records.", dist/* picklist */.KIO(["as-found", "backup-set", "inventory", "rebuilt"])),
  inventorySha256: sha256("Of the inventory that shows the server as it was."),
  components: (0,fields/* field */.ZZ)("Every component that the server had.", (0,fields/* list */.p_)(intendedComponent)),
  installPath: (0,fields/* optional */.lq)("Folder of the old agent; the new server belongs into it.", dist/* string */.YjP()),
  dataFile: (0,fields/* optional */.lq)("The data file.", (0,fields/* fields */.OA)({ path: intention_text("Path."), size: (0,fields/* field */.ZZ)("Bytes.", dist/* number */.aig()) })),
  personSteps: (0,fields/* field */.ZZ)("Ids of the steps that a person has to confirm.", (0,fields/* list */.p_)(dist/* string */.YjP()))
};
const intentionSchema = (0,fields/* fields */.OA)(intentionFields);

;// CONCATENATED MODULE: ./lib/bundled/plan/journal-schema.js




const described = (meaning) => (0,fields/* field */.ZZ)(meaning, dist/* string */.YjP());
const texts = (meaning) => (0,fields/* field */.ZZ)(meaning, (0,fields/* list */.p_)(dist/* string */.YjP()));
const always = {
  at: (0,fields/* field */.ZZ)("When it was written; ISO 8601, UTC.", dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX())),
  by: (0,fields/* optional */.lq)("Who or what ran it: address of a run or an account.", dist/* string */.YjP()),
  number: (0,fields/* optional */.lq)("Number of the line, from 1; absent in journals of versions before 0.2.", dist/* number */.aig()),
  previous: (0,fields/* optional */.lq)("SHA-256 of the text of the line before, lower-case hexadecimal.", dist/* string */.YjP())
};
const digest = described("Digest of the plan that the run carries out.");
const step = described("Id of the step.");
const ofStep = { ...always, digest, step };
const services = texts("Names of the services.");
const subject = (0,fields/* field */.ZZ)("Who is or was not served.", dist/* picklist */.KIO(effects/* subjects */.yo));
const anything = dist/* custom */.IeY((value) => typeof value === "object" && value !== null && !Array.isArray(value));
const failureFields = {
  code: (0,fields/* optional */.lq)("Code of an error that a person can fix.", dist/* string */.YjP()),
  message: described("What happened; secrets are masked."),
  advice: (0,fields/* optional */.lq)("What to do about it.", dist/* string */.YjP())
};
const installerRunFields = {
  what: described("Product or program."),
  exitCode: (0,fields/* field */.ZZ)("Exit code of the installer.", dist/* number */.aig()),
  meaning: described("Meaning of the exit code."),
  seconds: (0,fields/* field */.ZZ)("How long it ran.", dist/* number */.aig()),
  logPath: described("Log file on the server."),
  excerpt: texts("Lines of that log, bounded and masked.")
};
const journal_schema_event = (name, meaning, entries) => (0,fields/* fields */.OA)({ event: (0,fields/* field */.ZZ)(meaning, dist/* literal */.euz(name)), ...entries });
const knownLines = dist/* variant */.Oxt("event", [
  journal_schema_event("plan-started", "A run begins to carry out a plan.", {
    ...always,
    digest,
    action: described("The action that planned."),
    approved: (0,fields/* optional */.lq)("The digest was given as the approved one.", dist/* literal */.euz(true)),
    actor: (0,fields/* optional */.lq)("Who started this attempt of the run.", dist/* string */.YjP()),
    actsFrom: (0,fields/* optional */.lq)("Name of the machine that acts, where the server is another one.", dist/* string */.YjP()),
    approvals: (0,fields/* optional */.lq)("Reviewers of the named environment who approved the run since the round before; GitHub has no time and no job of an approval.", (0,fields/* list */.p_)((0,fields/* fields */.OA)({
      by: (0,fields/* field */.ZZ)("Login of the reviewer.", dist/* string */.YjP()),
      environment: (0,fields/* optional */.lq)("Environment whose reviewer it was.", dist/* string */.YjP()),
      comment: (0,fields/* optional */.lq)("What the reviewer wrote.", dist/* string */.YjP()),
      run: (0,fields/* field */.ZZ)("Address of the run, without its attempt.", dist/* string */.YjP())
    }))),
    late: (0,fields/* optional */.lq)("Inputs that settled something in this run and are no part of what was approved; see docs/reference/input-classes.md.", anything),
    records: (0,fields/* optional */.lq)("What this run writes as events of its own: interruptions, asked-steps, run-ends; absent in runs of versions before 0.2.", (0,fields/* list */.p_)(dist/* string */.YjP()))
  }),
  journal_schema_event("intention", "What must exist at the end of the upgrade of this server; before the first removal.", {
    ...always,
    digest,
    ...intentionFields
  }),
  journal_schema_event("machine-marked", "The suite put a mark of its own into the registry: a machine that was reverted lacks it.", {
    ...always,
    mark: described("The mark, a random text.")
  }),
  journal_schema_event("machine-renewed", "The machine was reverted: older confirmations and intentions are void.", {
    ...always,
    reason: described("What showed it.")
  }),
  journal_schema_event("journal-gap-accepted", "A person decided to go on although lines of the journal are missing or were changed.", {
    ...always,
    lines: (0,fields/* field */.ZZ)("Numbers of the lines in the file behind which something is missing or changed.", (0,fields/* list */.p_)(dist/* number */.aig()))
  }),
  journal_schema_event("plan-finished", "Every step of the plan is done.", {
    ...always,
    digest,
    action: described("The action that planned.")
  }),
  journal_schema_event("run-ended", "A run ends with its plan unfinished.", {
    ...always,
    digest,
    because: (0,fields/* field */.ZZ)("What it ended for: a person has to act, Windows has to be restarted, something failed, or the run was cut off from outside.", dist/* picklist */.KIO(["person", "restart", "fault", "cut-off"])),
    signal: (0,fields/* optional */.lq)("Of a run that was cut off: what cut it off.", dist/* picklist */.KIO(["SIGINT", "SIGTERM", "SIGBREAK"])),
    step: (0,fields/* optional */.lq)("Of a run that was cut off: id of the step that was not ended.", dist/* string */.YjP())
  }),
  journal_schema_event("step-started", "A step begins.", ofStep),
  journal_schema_event("step-done", "A step ended and its effect was seen.", {
    ...ofStep,
    notes: texts("What a reader has to know of it."),
    result: (0,fields/* optional */.lq)("What came out: hashes, folders, exit codes.", anything)
  }),
  journal_schema_event("step-failed", "A step ended without being done; it stays begun.", { ...ofStep, ...failureFields }),
  journal_schema_event("service-interrupted", "From here on somebody is not served.", { ...ofStep, subject }),
  journal_schema_event("service-restored", "From here on somebody is served again.", {
    ...always,
    subject,
    digest: dist/* exactOptional */.yqP(digest),
    step: (0,fields/* optional */.lq)("Id of the step that restored it; absent where it was seen at the next look.", dist/* string */.YjP())
  }),
  journal_schema_event("installer-started", "An installer begins; it continues when its run is cut off.", {
    ...always,
    what: described("Product or program."),
    logPath: described("Log file on the server."),
    processId: (0,fields/* optional */.lq)("Id of its process, where it has one of its own.", dist/* number */.aig()),
    program: (0,fields/* optional */.lq)("File name of its program.", dist/* string */.YjP())
  }),
  journal_schema_event("installer-ran", "A run of an installer, with any result.", { ...always, ...installerRunFields }),
  journal_schema_event("installer-outlasted", "An installer whose run was cut off has ended; its exit code is not known.", {
    ...always,
    what: described("Product or program.")
  }),
  journal_schema_event("operator-step-asked", "A person was asked for a step; an earlier answer counts no more.", {
    ...ofStep,
    shown: (0,fields/* optional */.lq)("SHA-256 of the file that the person was shown: the answer is for these bytes.", dist/* string */.YjP())
  }),
  journal_schema_event("operator-step-said", "A person confirmed a step.", {
    at: always.at,
    step: described("Id of the person\u2019s step."),
    by: described("Who confirmed it."),
    as: (0,fields/* optional */.lq)("Whether the names are reviewers who approved this round, or who started the run; absent in journals of versions before 0.2.", dist/* picklist */.KIO(["approver", "starter"]))
  }),
  journal_schema_event("backup-created", "A backup set was written and read back.", {
    ...always,
    folder: described("Folder of the set."),
    manifestSha256: described("SHA-256 of its manifest, lower-case hexadecimal.")
  }),
  journal_schema_event("backup-uploaded", "A backup set left the server as an artifact, and what arrived was compared.", {
    ...always,
    folder: described("Folder of the set."),
    manifestSha256: described("SHA-256 of its manifest, lower-case hexadecimal."),
    artifact: described("Name of the artifact."),
    id: (0,fields/* field */.ZZ)("Number of the artifact.", dist/* number */.aig()),
    sha256: (0,fields/* optional */.lq)("SHA-256 of the artifact, lower-case hexadecimal; absent where the service shows none.", dist/* string */.YjP())
  }),
  journal_schema_event("backup-removed", "A set was removed because there were more sets than were to stay.", {
    ...always,
    folder: described("Folder of the set.")
  }),
  journal_schema_event("rolled-back", "The server is as the backup set records it; older confirmations are void.", {
    ...always,
    folder: described("Folder of the set.")
  }),
  journal_schema_event("services-stopped", "The suite stops services.", { ...always, services }),
  journal_schema_event("services-start-requested", "A run that was cut off ordered services to start, without waiting for them.", {
    ...always,
    services
  }),
  journal_schema_event("services-started", "Services that the suite had stopped were started.", { ...always, services }),
  journal_schema_event("restart-required", "Windows wants a restart.", {
    ...always,
    bootTime: described("Boot time before the restart; a later one proves it. ISO 8601."),
    reason: described("Why.")
  }),
  journal_schema_event("unknown", "An event of a newer version, carried as it is.", {
    ...always,
    name: described("Its name."),
    fields: (0,fields/* field */.ZZ)("Its other fields.", anything)
  })
]);
const knownEvents = new Set(knownLines.options.map(({ entries }) => entries.event.literal));
function carried(value) {
  if (typeof value !== "object" || value === null || !("event" in value) || typeof value.event !== "string")
    return value;
  const { event: name, ...others } = value;
  const { at, ...rest } = { at: void 0, ...others };
  return { event: "unknown", ...at === void 0 ? {} : { at }, name, fields: rest };
}
const journalLineSchema = (0,fields/* reading */.hF)(knownLines, (value, read) => {
  const isKnown = knownEvents.has(String(Object(value).event));
  if (!isKnown)
    return read(carried(value));
  const result = read(value);
  const isNewer = result.issues?.every(({ type, input }) => type === "picklist" && typeof input === "string") === true;
  return isNewer ? read(carried(value)) : result;
});


}),

5005:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ openJournal)
});
var _base_format_read_format_js_0 = __webpack_require__(29091);
var _base_sha256_js_1 = __webpack_require__(22113);
var _base_user_error_js_2 = __webpack_require__(83686);
var _journal_schema_js_3 = __webpack_require__(90136);




async function openJournal(files, clock, path) {
  const exists = await files.stat(path) !== void 0;
  const content = exists ? (0,_base_format_read_format_js_0/* .decoded */ .DH)(await files.read(path), (what) => invalid(path, what)) : "";
  const stored = storedLines(content, path);
  const lines = stored.lines.map(({ value, place }) => validLine(value, path, place));
  let last = stored.lines.at(-1)?.text;
  let torn = content !== "" && !content.endsWith("\n");
  const append = async (entry) => {
    const line = { at: clock.now().toISOString(), ...entry };
    const text = JSON.stringify({ ...line, ...chainedTo(last, lines.length + 1) });
    await files.append(path, new TextEncoder().encode(`${torn ? "\n" : ""}${text}
`));
    torn = false;
    last = text;
    lines.push(line);
  };
  let turn = Promise.resolve();
  return {
    lines,
    gaps: gapsIn(stored),
    // One after another: what ends a run that is cut off may write while its last step still does.
    record(entry) {
      const next = turn.then(() => append(entry));
      turn = next.catch(() => void 0);
      return next;
    }
  };
}
function chainedTo(last, number) {
  return { number, ...last === void 0 ? {} : { previous: (0,_base_sha256_js_1/* .sha256Of */ .B)(last) } };
}
function storedLines(content, path) {
  const texts = content.split("\n").map((text, index) => ({ text, place: index + 1 }));
  const read = texts.filter(({ text }) => text.trim() !== "").map((one) => ({ ...one, value: parsedLine(one.text) }));
  const lines = read.filter(({ value }) => value !== noJson);
  const others = read.filter(({ value, text }) => value === noJson && !isBegin(text));
  if (content !== "" && lines.length === 0 && (read.length === 0 || others.length > 0)) {
    throw invalid(path, "it has content and no line that is JSON");
  }
  return { lines, unreadable: others.map(({ place }) => place) };
}
const noJson = /* @__PURE__ */ Symbol("no JSON");
function parsedLine(text) {
  try {
    return JSON.parse(text);
  } catch {
    return noJson;
  }
}
function isBegin(text) {
  const begin = '{"at":"';
  return text.slice(0, begin.length) === begin.slice(0, text.length);
}
function gapsIn({ lines, unreadable }) {
  const broken = lines.flatMap(({ value, place }, index) => {
    const { number, previous } = Object(value);
    const before = lines[index - 1]?.text;
    if (number === void 0)
      return [];
    return number === index + 1 && previous === (before && (0,_base_sha256_js_1/* .sha256Of */ .B)(before)) ? [] : [place];
  });
  return [...broken, ...unreadable].sort((one, other) => one - other);
}
function invalid(path, what) {
  return new _base_user_error_js_2/* .UserError */ .y("journal-invalid", `The journal ${path} cannot be used: ${what}.`, "Somebody or something changed the journal. Put the file back from a copy. Do not delete it: it records what was done to this server.");
}
function validLine(value, path, number) {
  return (0,_base_format_read_format_js_0/* .conforming */ .pP)(_journal_schema_js_3/* .journalLineSchema */ .LZ, withoutChain(value), (what) => invalid(path, what), () => `line ${number}, `);
}
function withoutChain(value) {
  if (typeof value !== "object" || value === null)
    return value;
  const { number: _number, previous: _previous, ...line } = value;
  return line;
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


})

};
