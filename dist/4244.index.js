export const id = 4244;
export const ids = [4244,4227];
export const modules = {

/***/ 64244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  endOfStep: () => (/* binding */ endOfStep)
});

// EXTERNAL MODULE: ./lib/bundled/changes/server/read-server.js + 3 modules
var read_server = __webpack_require__(44043);
// EXTERNAL MODULE: ./lib/bundled/changes/server/work-folder.js
var work_folder = __webpack_require__(89976);
// EXTERNAL MODULE: ./lib/bundled/plan/cut-off-run.js
var cut_off_run = __webpack_require__(58482);
// EXTERNAL MODULE: ./lib/bundled/plan/journal.js
var journal = __webpack_require__(5005);
// EXTERNAL MODULE: ./lib/bundled/plan/journal-facts.js
var journal_facts = __webpack_require__(97283);
// EXTERNAL MODULE: ./lib/bundled/plan/lock.js + 3 modules
var lock = __webpack_require__(47203);
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: ./lib/bundled/stages/run/restart-stopped-services.js
var restart_stopped_services = __webpack_require__(41340);
// EXTERNAL MODULE: ./lib/bundled/stages/run/settle-installer.js
var settle_installer = __webpack_require__(13576);
;// CONCATENATED MODULE: ./lib/bundled/stages/run/look-after.js









const mostSeconds = 240;
async function lookAfter(host, log, { workFolder, run }) {
  const found = (0,cut_off_run/* cutOffRun */.JQ)((await journalOf(host, workFolder)).lines);
  if (found === void 0 || found.by !== run)
    return void 0;
  try {
    return await (0,lock/* withLock */.k)(host, (0,work_folder/* lockPath */.HZ)(workFolder), run, () => putInOrder(host, log, workFolder));
  } catch (error) {
    if (!(error instanceof user_error/* UserError */.y) || error.code !== "server-locked")
      throw error;
    const notes = [(0,cut_off_run/* cutOffNote */._4)(found), `Another run is at work and looks after it: ${error.message}`];
    return { run: found, changed: false, notes, isInOrder: found.stopped.length === 0 };
  }
}
const journalOf = (host, workFolder) => (0,journal/* openJournal */._)(host.files, host.clock, (0,work_folder/* journalPath */.HY)(workFolder));
async function putInOrder(host, log, workFolder) {
  const journal = await journalOf(host, workFolder);
  const run = (0,cut_off_run/* cutOffRun */.JQ)(journal.lines);
  if (run === void 0)
    return void 0;
  const end = host.clock.now().getTime() + mostSeconds * 1e3;
  const secondsLeft = () => Math.max(Math.round((end - host.clock.now().getTime()) / 1e3), 1);
  const waited = await waitForInstaller(host, log, journal, secondsLeft());
  const known = (0,read_server/* knowledgeWith */.R1)((0,journal_facts/* intentionOf */.wW)(journal.lines), {});
  const context = {
    host,
    journal,
    log,
    serviceTimeLimitSeconds: secondsLeft(),
    readState: async () => (await (0,read_server/* readServer */.Wb)(host, known)).state
  };
  const started = waited.length > 0 ? [] : await (0,restart_stopped_services/* restartStoppedServices */.N)(context, false);
  const left = (0,cut_off_run/* cutOffRun */.JQ)(journal.lines)?.stopped ?? [];
  const still = left.length === 0 ? [] : [`Not running: ${left.join(", ")}. Run again with the same inputs.`];
  return {
    run,
    changed: hasChanged(journal, run),
    notes: [(0,cut_off_run/* cutOffNote */._4)(run), ...waited, ...started, ...still],
    isInOrder: left.length === 0 && waited.length === 0
  };
}
async function waitForInstaller(host, log, journal, installerTimeLimitSeconds) {
  try {
    await (0,settle_installer/* settleInstaller */.a)({ host, log, mode: "apply", installerTimeLimitSeconds }, journal);
    return [];
  } catch (error) {
    if (!(error instanceof user_error/* UserError */.y) || error.code !== "installer-still-at-work")
      throw error;
    return [`${error.message} ${error.advice}`];
  }
}
function hasChanged({ lines }, { began }) {
  const own = lines.slice(lines.findLastIndex((line) => line.event === "plan-started" && line.at === began));
  return own.some(({ event }) => ["services-stopped", "installer-started", "step-done"].includes(event));
}

// EXTERNAL MODULE: ./lib/bundled/workflow/action-log.js
var action_log = __webpack_require__(90375);
// EXTERNAL MODULE: ./lib/bundled/workflow/describe-fault.js
var describe_fault = __webpack_require__(2022);
// EXTERNAL MODULE: ./lib/bundled/workflow/markdown.js
var markdown = __webpack_require__(40855);
// EXTERNAL MODULE: ./lib/bundled/workflow/open-host.js
var open_host = __webpack_require__(64717);
// EXTERNAL MODULE: ./lib/bundled/workflow/report-step.js + 1 modules
var report_step = __webpack_require__(62911);
;// CONCATENATED MODULE: ./lib/bundled/actions/shared/end-of-step.js







async function endOfStep(action, state, environment) {
  const { workFolder, run, rehearsalFolder } = state;
  try {
    const host = await (0,open_host/* openHost */.Z)(rehearsalFolder, environment);
    const found = await lookAfter(host, (0,action_log/* createActionLog */.r)(), { workFolder, run });
    if (found !== void 0)
      await (0,report_step/* report */.z)(action, resultOf(found));
  } catch (fault) {
    await (0,report_step/* report */.z)(action, unread(fault));
  }
}
function unread(fault) {
  const title = "Whether this run was cut off could not be read";
  const { text, markdown } = (0,describe_fault/* describeFault */.Q)(fault);
  const isGone = fault instanceof user_error/* UserError */.y && fault.code === "not-a-rehearsal-server";
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
    message: notes.join("\n")
  };
  return {
    outputs: { changed: String(changed), finished: "false", "plan-digest": run.digest },
    summary: [
      "**The run was cut off.** What its end found and did:",
      notes.map((note) => `- ${(0,markdown/* plain */.pj)(note)}`).join("\n")
    ].join("\n\n"),
    annotations: [annotation]
  };
}


/***/ }),

/***/ 44227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ asMachineFault),
/* harmony export */   t: () => (/* binding */ asFileFault)
/* harmony export */ });
/* harmony import */ var _host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90614);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79161);


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
};
const codes = {
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
};
const sentences = {
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
  "already-exists": (path) => `${path} exists already.`,
  "invalid-path": (path) => `${path} is not a path that Windows accepts.`,
  "not-supported": (path) => `${path} lies on another volume.`,
  "not-a-package": (path) => `${path} is not a package.`,
  "timed-out": (path) => `${path} did not answer in time.`,
  "still-running": (path) => `${path} still runs.`,
  malformed: (path) => `${path} is malformed.`,
  refused: (path) => `Windows refused ${path}.`
};
function asFileFault(error, path, holder) {
  if (error instanceof _host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh)
    return error;
  const system = (0,_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .v)(error);
  if (system === void 0 || !/^E[A-Z0-9]+$/.test(system))
    return error;
  const code = codes[system] ?? "refused";
  const sentence = sentences[code](path);
  const isNamed = code === "refused" || system in machineFaults;
  const detail = isNamed ? ` (${system})` : holder === void 0 ? "" : ` It is kept open by ${holder}.`;
  return new _host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh(code, path, `${sentence}${detail}`, {
    cause: error,
    ...holder === void 0 ? {} : { holder }
  });
}
function asMachineFault(error) {
  const system = (0,_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .v)(error) ?? "";
  const isOfMachine = Object.hasOwn(machineFaults, system) || system === "EACCES" || system === "EPERM" || system === "EBUSY";
  if (error instanceof _host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh || !isOfMachine)
    return void 0;
  const path = error instanceof Error && "path" in error && typeof error.path === "string" ? error.path : "a file of the job";
  const fault = asFileFault(error, path);
  return fault instanceof _host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh ? fault : void 0;
}


/***/ }),

/***/ 79161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isMissing),
/* harmony export */   v: () => (/* binding */ systemErrorCode)
/* harmony export */ });
function systemErrorCode(error) {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : void 0;
}
function isMissing(error) {
  const code = systemErrorCode(error);
  return code === "ENOENT" || code === "ENOTDIR";
}


/***/ }),

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
  const last = (0,_journal_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .lastOfSteps */ .f)(lines);
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

/***/ 41310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gn: () => (/* binding */ heldLockText),
/* harmony export */   KH: () => (/* binding */ lockedBy),
/* harmony export */   TO: () => (/* binding */ heldByNobodyKnown)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70678);

function heldLockText(held, { now, release }) {
  const { owner, path, state } = held;
  const message = `This server is being changed by ${who(owner)}, ${age(now, owner.since)}. Lock: ${path}. ${known[state](owner)}`;
  const isRefused = release !== void 0 && release === owner.nonce;
  return { message: isRefused ? `${message} So release-lock does not release it.` : message, advice: advice(held) };
}
function lockedBy(held, now) {
  const { message, advice: advice2 } = heldLockText(held, now);
  return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("server-locked", message, advice2);
}
function heldByNobodyKnown(path) {
  return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("server-locked", `This server is being changed by another run. Lock: ${path}.`, wait);
}
function who({ processId, machine, run }) {
  return `process ${processId}${machine === void 0 ? "" : ` of ${machine}`} (${run})`;
}
const known = {
  runs: () => "The process runs on this machine.",
  "not-known": ({ processId }) => `A process ${processId} runs on this machine; whether it is that run or another program with its number, the machine does not say.`,
  elsewhere: ({ machine }) => `Whether it still runs can only be seen on ${machine}.`
};
const wait = "Wait until that run has ended and run again. Use a concurrency group per server so that runs wait for each other.";
function advice({ owner: { processId, nonce, machine }, state }) {
  if (state === "runs")
    return `${wait} To end the run, cancel it on its page, or end process ${processId}.`;
  if (nonce === void 0)
    return `${wait} If it is another program, end it or restart the server; then run again.`;
  const where = state === "elsewhere" ? ` on ${machine}` : "";
  const how = `See on the page of that run, and${where} in the list of processes, that it has ended.`;
  return `${wait} If it has ended already: ${how} Then run again with release-lock: ${nonce}.`;
}
function age(now, since) {
  const minutes = Math.max(0, Math.round((now.getTime() - Date.parse(since)) / 6e4));
  return `since ${since}, ${minutes} minutes ago`;
}


/***/ }),

/***/ 47203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ heldLock),
  k: () => (/* binding */ withLock)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/bundled/host/host-error.js
var host_error = __webpack_require__(90614);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/bundled/base/format/fields.js
var fields = __webpack_require__(24541);
// EXTERNAL MODULE: ./lib/bundled/base/format/read-format.js + 2 modules
var read_format = __webpack_require__(47735);
// EXTERNAL MODULE: ./lib/bundled/host/windows-path.js
var windows_path = __webpack_require__(85128);
;// CONCATENATED MODULE: ./lib/bundled/plan/lock-file.js





const lockSchema = (0,fields/* fields */.OA)({
  processId: (0,fields/* field */.ZZ)("Id of the process.", dist/* number */.aig()),
  since: (0,fields/* field */.ZZ)("When the run took the lock, ISO 8601 in UTC.", dist/* string */.YjP()),
  bootTime: (0,fields/* field */.ZZ)("When the machine started, ISO 8601 in UTC.", dist/* string */.YjP()),
  run: (0,fields/* field */.ZZ)("Address of the run, or who started it.", dist/* string */.YjP()),
  machine: (0,fields/* optional */.lq)("Machine on which the process runs. This and what follows is absent in locks of older versions, which lie in lock.json.", dist/* string */.YjP()),
  started: (0,fields/* optional */.lq)("When the process was started, ISO 8601 in UTC; absent where the machine does not say.", dist/* string */.YjP()),
  startMark: (0,fields/* optional */.lq)("The same by a mark of the system, where it has one. It is only compared.", dist/* string */.YjP()),
  nonce: (0,fields/* optional */.lq)("Names this one lock; the input release-lock wants it.", dist/* string */.YjP()),
  released: (0,fields/* optional */.lq)("When its run gave it back, ISO 8601 in UTC. Absent while it holds the server.", dist/* string */.YjP())
});
const folderOf = (path) => path.replace(/\.json$/, "");
const numberedPath = (path, number) => (0,windows_path/* joinPath */.uJ)(folderOf(path), `${number}.json`);
const lockBytes = (owner) => new TextEncoder().encode(`${JSON.stringify(owner)}
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
  const older = await readLockFile(files, path, 0);
  const found = older === void 0 ? [] : [older];
  for (const number of await numbersIn(files, folderOf(path))) {
    const one = await readLockFile(files, numberedPath(path, number), number);
    if (one === void 0)
      return void 0;
    found.push(one);
  }
  return found;
}
async function numbersIn(files, folder) {
  const entries = await files.glanceInto(folder).catch(host_error/* undefinedWhereNotFound */.NE);
  return (entries ?? []).map(({ path }) => /^([1-9]\d{0,14})\.json$/.exec((0,windows_path/* fileNameOf */.bV)(path))?.[1]).filter((digits) => digits !== void 0).map(Number).sort((a, b) => a - b);
}
async function readLockFile(files, path, number) {
  const bytes = await files.read(path).catch(host_error/* undefinedWhereNotFound */.NE);
  if (bytes === void 0)
    return void 0;
  const owner = (0,read_format/* readIntact */.Aw)(lockSchema, bytes);
  return { path, number, ...owner === void 0 ? {} : { owner } };
}
const looksAtUnfinished = 20;
const pauseMilliseconds = 100;
async function readFinishedLockFiles({ files, clock }, path) {
  for (let look = 1; ; look += 1) {
    const found = await readLockFiles(files, path);
    if (look === looksAtUnfinished || found.every(({ owner }) => owner !== void 0))
      return found;
    await clock.sleep(pauseMilliseconds);
  }
}

// EXTERNAL MODULE: ./lib/bundled/host/machine.js
var machine = __webpack_require__(69178);
;// CONCATENATED MODULE: ./lib/bundled/host/processes.js
const startToleranceMilliseconds = 6e4;
function isSameStart(one, other) {
  if (one.mark !== void 0 && other.mark !== void 0)
    return one.mark === other.mark;
  return Math.abs(Date.parse(one.at) - Date.parse(other.at)) <= startToleranceMilliseconds;
}
function isStartedAfter(start, moment) {
  return Date.parse(start.at) - Date.parse(moment) > startToleranceMilliseconds;
}

// EXTERNAL MODULE: ./lib/bundled/host/same-text.js
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
  if (start === void 0)
    return withoutStart(owner, (await machine.facts()).bootTime);
  return isOwnersStart(owner, start) ? "runs" : "ended";
}
function isOwnersStart({ started, startMark, since }, start) {
  if (started === void 0)
    return !isStartedAfter(start, since);
  return isSameStart({ at: started, ...startMark === void 0 ? {} : { mark: startMark } }, start);
}
function withoutStart({ nonce, bootTime }, now) {
  if (nonce !== void 0)
    return "not-known";
  return (0,machine/* isSameBoot */.T)(bootTime, now) ? "not-known" : "ended";
}

// EXTERNAL MODULE: ./lib/bundled/plan/lock-refusal.js
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
  const { host, path } = request;
  const owner = await newOwner(request);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const found = await readFinishedLockFiles(host, path);
    await refuseWhereHeld(request, found);
    const number = (found.at(-1)?.number ?? 0) + 1;
    const own = { path: numberedPath(path, number), number, owner };
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
  await refuseWhereHeld(request, await readFinishedLockFiles(request.host, request.path));
  return (0,lock_refusal/* heldByNobodyKnown */.TO)(request.path);
}
async function newOwner({ host: { clock, machine, processes }, run }) {
  const { bootTime } = await machine.facts();
  const start = await processes.startOf(processes.currentId);
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
    const state = await ownerState(host, file);
    const isReleased = nonce !== void 0 && file.owner?.nonce === nonce && state !== "runs";
    if (file.owner !== void 0 && state !== "ended" && !isReleased)
      return { path: file.path, owner: file.owner, state };
  }
  return void 0;
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


/***/ }),

/***/ 41340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ restartStoppedServices)
/* harmony export */ });
/* harmony import */ var _changes_start_services_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40699);
/* harmony import */ var _plan_journal_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97283);
/* harmony import */ var _product_server_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36961);



async function restartStoppedServices(context, isDone) {
  const { journal, log } = context;
  if ((0,_plan_journal_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .servicesLeftStopped */ .n9)(journal.lines).length === 0)
    return [];
  try {
    const agentIsThere = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_2__/* .oldComponent */ .lM)(await context.readState(), "agent") !== void 0;
    if (!isDone && !agentIsThere)
      return [];
    const started = await (0,_changes_start_services_js__WEBPACK_IMPORTED_MODULE_0__/* .startStoppedServices */ .O)(context);
    if (agentIsThere && (0,_plan_journal_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .interruptedNow */ .P)(journal.lines).has("sign-in")) {
      await journal.record({ event: "service-restored", subject: "sign-in" });
    }
    return started.map((name) => `The service ${name} was started again.`);
  } catch (error) {
    const message = `Services that were stopped could not all be started again: ${String(error)}`;
    log.warning(message);
    return [message];
  }
}


/***/ }),

/***/ 13576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ settleInstaller)
/* harmony export */ });
/* harmony import */ var _plan_cut_off_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58482);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70678);


const pauseMilliseconds = 5e3;
async function settleInstaller({ host, log, mode, installerTimeLimitSeconds }, journal) {
  const left = (0,_plan_cut_off_run_js__WEBPACK_IMPORTED_MODULE_1__/* .installerLeft */ .qh)(journal.lines);
  if (left === void 0)
    return;
  const { what } = left;
  const limit = mode === "plan" ? 0 : installerTimeLimitSeconds;
  const end = host.clock.now().getTime() + limit * 1e3;
  for (; ; ) {
    const isAtWork = await host.installer.isAtWork(left.process);
    if (isAtWork === false)
      break;
    if (host.clock.now().getTime() >= end)
      throw stillAtWork(what, isAtWork);
    log.progress(`The installer of an earlier run still works and is waited for: ${what}.`);
    await host.clock.sleep(pauseMilliseconds);
  }
  if (mode === "plan")
    return;
  await journal.record({ event: "installer-outlasted", what });
  log.info(`The installer of an earlier run that was cut off has ended: ${what}.`);
}
function stillAtWork(what, isAtWork) {
  const doubt = isAtWork === void 0 ? " Whether it has ended could not be read." : "";
  return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("installer-still-at-work", `An installer of an earlier run still works on this server: ${what}.${doubt}`, "Do not restart the server. Wait until it has ended, see with the action inspect what is installed, and run again.");
}


/***/ }),

/***/ 90375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ createActionLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _base_redaction_harmless_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42606);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71219);



const millisecondsBetweenProgressLines = 5e3;
function createActionLog(now = Date.now) {
  let lastProgress = Number.NEGATIVE_INFINITY;
  const secrets = /* @__PURE__ */ new Set();
  return {
    info: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(message)),
    warning: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`Warning: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(message)}`),
    async group(title, work) {
      _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(title).replaceAll("\n", " "));
      try {
        return await work();
      } finally {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4();
      }
    },
    progress(message) {
      if (now() - lastProgress < millisecondsBetweenProgressLines)
        return;
      lastProgress = now();
      _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(message));
    },
    mask(value) {
      for (const line of value.split(/\r?\n/).filter((one) => (0,_base_redaction_harmless_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isMaskable */ .h_)(one) && !secrets.has(one))) {
        secrets.add(line);
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(line);
      }
    },
    masked: (text) => longestFirst(secrets).reduce((shown, secret) => shown.replaceAll(secret, "***"), text)
  };
}
function longestFirst(secrets) {
  return [...secrets].sort((one, other) => other.length - one.length);
}


/***/ }),

/***/ 2022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ describeFault)
/* harmony export */ });
/* harmony import */ var _host_file_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44227);
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90614);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70678);
/* harmony import */ var _code_link_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63312);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40855);





const adviceByCode = {
  "not-found": "See whether it was moved or removed, and run again.",
  "already-exists": "See what it is; move it away, and run again.",
  "access-denied": "Run the service of the runner under an account in the local Administrators group, or give that account access.",
  "in-use": "Close the program that holds it, and run again.",
  "disk-full": "Free room on that volume, and run again: the run carries on where it stopped.",
  "disk-read-only": "Make that disk writable, or choose another one, and run again.",
  "too-many-open-files": "Close programs that hold many files, or raise the limit of the account that runs the runner, and run again.",
  "out-of-memory": "Close programs or give the machine more memory, and run again.",
  "path-too-long": "Choose a folder with a shorter path, or shorten the name, and run again.",
  "disk-fault": "See the system log and the health of that disk first. Then run again: the run carries on where it stopped.",
  "share-lost": "See that it can be reached with the account of the runner, and run again: the run carries on where it stopped.",
  "invalid-path": "Correct the path.",
  "not-a-package": "Copy the package again from its source.",
  "timed-out": "See why it takes so long; raise the time limit if it only needs more time, and run again.",
  "still-running": "Start no other installation and do not restart the server. Wait until no msiexec.exe works any more, see with the action inspect what is installed, and run again: the run carries on where it stopped.",
  "not-supported": "Do this by hand, and run again.",
  refused: "Fix what Windows reports as wrong, and run again.",
  malformed: "Correct it, and run again."
};
function describeFault(fault) {
  if (fault instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y)
    return explained(fault, fault.advice);
  if (fault instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh)
    return explained(fault, adviceByCode[fault.code]);
  const machine = (0,_host_file_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .asMachineFault */ .W)(fault);
  if (machine !== void 0)
    return explained(machine, adviceByCode[machine.code]);
  const error = fault instanceof Error ? fault : new Error(String(fault));
  const message = `This is a fault of the action, not of your input: ${error.message}`;
  const advice = "Nothing more was done. Run again: the run carries on where it stopped. Please report it with this log.";
  return {
    title: "Unexpected error",
    advice,
    text: `${message}
${advice}`,
    markdown: `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(message)}

${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(advice)}`,
    stack: error.stack ?? error.message
  };
}
function explained({ code, message }, advice) {
  return {
    title: code,
    advice,
    text: `${message}
${advice}
${(0,_code_link_js__WEBPACK_IMPORTED_MODULE_4__/* .codeLink */ .U)(code)}`,
    markdown: `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(message)}

${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(advice)} ${(0,_code_link_js__WEBPACK_IMPORTED_MODULE_4__/* .codeLinkInMarkdown */ .e)(code)}`
  };
}


/***/ }),

/***/ 40855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   V0: () => (/* binding */ sections),
/* harmony export */   f9: () => (/* binding */ findingsTable),
/* harmony export */   o8: () => (/* binding */ orderedList),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _code_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63312);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71219);


function plain(text) {
  return inHtml(text).replace(/[\\`*_{}[\]()#+!|~]/g, "\\$&").replace(/\n/g, "<br>");
}
function inHtml(text) {
  return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text).replace(/[&<>]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character] ?? character);
}
function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
function findingsTable(findings) {
  return table(["code", "what", "what to do", "input"], findings.map(({ code, message, advice, input }) => [
    plain(code),
    plain(message),
    `${plain(advice)} ${(0,_code_link_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLinkInMarkdown */ .e)(code)}`,
    plain(input ?? "")
  ]));
}
function sections(parts) {
  return parts.filter(([, content]) => content !== "").map(([heading, content]) => `### ${heading}

${content}`).join("\n\n");
}
function details(summary, content) {
  return `<details><summary>${inHtml(summary)}</summary>

${content}

</details>`;
}
function orderedList(items) {
  return items.map((item, index) => `${index + 1}. ${item}`).join("\n");
}
function fenced(text, language = "") {
  const content = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text);
  const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([found]) => found.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}
${content}
${fence}`;
}


/***/ }),

/***/ 64717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ openHost)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70678);

const rehearsalVariable = "MFA_UPGRADE_REHEARSAL";
async function openHost(rehearsalFolder, environment, platform = process.platform) {
  const folder = rehearsalFolder ?? environment[rehearsalVariable];
  if (folder) {
    const { createRehearsalHost } = await __webpack_require__.e(/* import() */ 9285).then(__webpack_require__.bind(__webpack_require__, 19285));
    return createRehearsalHost(folder);
  }
  if (platform !== "win32") {
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("not-windows", `This machine is no Windows server (${platform}).`, `Run the job on the Windows server itself, or rehearse it: give rehearsal-folder or set ${rehearsalVariable}.`);
  }
  const { createWindowsHost } = await Promise.all(/* import() */[__webpack_require__.e(6780), __webpack_require__.e(7351), __webpack_require__.e(442), __webpack_require__.e(1139)]).then(__webpack_require__.bind(__webpack_require__, 40442));
  return createWindowsHost();
}


/***/ }),

/***/ 71219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/* harmony import */ var _base_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26510);

const escapeCharacter = "\x1B";
const colour = new RegExp(`(${escapeCharacter}\\[[0-9;]*m)`);
const separator = " ";
function printable(text) {
  return text.split(colour).map((piece, index) => index % 2 === 0 ? (0,_base_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(piece) : piece).join("").replace(/^(\s*):(?=:)/gm, `$1:${separator}`).replace(/##(?=\[)/g, `#${separator}#`);
}


/***/ }),

/***/ 62911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ report)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: ./lib/bundled/workflow/describe-fault.js
var describe_fault = __webpack_require__(2022);
// EXTERNAL MODULE: ./lib/bundled/workflow/markdown.js
var markdown = __webpack_require__(40855);
// EXTERNAL MODULE: ./lib/bundled/workflow/printable.js
var printable = __webpack_require__(71219);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/bundled/workflow/summary-limit.js
var summary_limit = __webpack_require__(72790);
;// CONCATENATED MODULE: ./lib/bundled/workflow/write-summary.js



async function writeSummary(markdown, whole) {
  const path = process.env.GITHUB_STEP_SUMMARY;
  if (!path)
    return;
  const taken = await (0,promises_.stat)(path).then(({ size }) => size, () => 0);
  const shown = (0,summary_limit/* withinSummaryLimit */.DJ)(markdown, { taken, whole });
  if (shown !== "")
    await core/* summary */.z.addRaw(shown, true).write();
}

;// CONCATENATED MODULE: ./lib/bundled/workflow/report-step.js







async function report({ title }, result) {
  const { GITHUB_OUTPUT, GITHUB_STEP_SUMMARY } = process.env;
  const all = Object.entries(result.outputs);
  const shown = all.map(([name, value]) => `${name}: ${value}`).join("\n");
  await writing("The outputs", shown, async () => {
    makeFile(GITHUB_OUTPUT);
    for (const [name, value] of all)
      core/* setOutput */.uH(name, value);
  });
  for (const annotation of result.annotations)
    annotate(annotation);
  const summary = `## ${title}

${result.summary}`;
  await writing("The summary", summary, async () => {
    makeFile(GITHUB_STEP_SUMMARY);
    if (result.summary !== "")
      await writeSummary(summary, placeOfWhole(result));
  });
  if ("fault" in result)
    reportFault(result.fault);
}
async function writing(what, text, work) {
  try {
    await work();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    core/* info */.pq(`${what} of this step:`);
    core/* info */.pq((0,printable/* printable */.g)(text));
    const message = `${what} of this step could not be written: ${why}.`;
    const advice = "See room and rights of the runner's folders, and run again. The log of this step has what is missing.";
    reportFault(new user_error/* UserError */.y("runner-file-unwritable", message, advice, { cause }));
  }
}
function makeFile(file) {
  if (file)
    (0,external_node_fs_.appendFileSync)(file, "");
}
function placeOfWhole({ outputs }) {
  const path = outputs["report-path"];
  return path === void 0 || path === "" ? "the log of this step" : `the file of the output report-path (${(0,markdown/* plain */.pj)(path)}); upload it as an artifact to keep it`;
}
const annotators = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
function annotate({ level, title, message }) {
  annotators[level]((0,printable/* printable */.g)(message), { title });
}
function reportFault(fault) {
  const { title, text, stack } = (0,describe_fault/* describeFault */.Q)(fault);
  core/* error */.z3((0,printable/* printable */.g)(text), { title });
  if (stack !== void 0)
    core/* info */.pq((0,printable/* printable */.g)(stack));
  process.exitCode = 1;
}


/***/ }),

/***/ 72790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   DJ: () => (/* binding */ withinSummaryLimit),
/* harmony export */   FO: () => (/* binding */ mostSummaryBytes)
/* harmony export */ });
const mostBytes = 1024 * 1024;
const mostSummaryBytes = 1e6;
const roomForNote = 4096;
function withinSummaryLimit(markdown, { taken, whole }) {
  const room = mostBytes - taken - sizeOf("\n");
  if (sizeOf(markdown) <= room)
    return markdown;
  const budget = { left: room - roomForNote };
  const shortened = sectionsOf(markdown).map((section) => fitted(section, budget));
  const missing = shortened.flatMap(({ title, isWhole }) => isWhole ? [] : [title]);
  const note = noteOf(missing, whole);
  const kept = [...shortened.flatMap(({ blocks }) => blocks), note].join("\n\n");
  return sizeOf(kept) <= room ? kept : "";
}
function sizeOf(text) {
  return Buffer.byteLength(text, "utf8") + (text.split("\n").length - 1);
}
function sectionsOf(markdown) {
  const sections = [];
  for (const block of blocksOf(markdown)) {
    const [, heading] = /^#{1,6} +(.+)/.exec(block) ?? [];
    if (heading !== void 0 || sections.length === 0) {
      sections.push({ title: heading ?? "the beginning", blocks: [] });
    }
    sections.at(-1)?.blocks.push(block);
  }
  return sections;
}
function fitted({ title, blocks }, budget) {
  const sizes = blocks.map((block) => sizeOf(`${block}

`));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= budget.left) {
    budget.left -= total;
    return { title, blocks, isWhole: true };
  }
  const kept = [];
  for (const [index, block] of blocks.entries()) {
    const size = sizes[index] ?? 0;
    if (size > budget.left)
      break;
    budget.left -= size;
    kept.push(block);
  }
  return { title, blocks: isOnlyHeading(kept) ? [] : kept, isWhole: false };
}
function isOnlyHeading(blocks) {
  return blocks.length === 1 && /^#{1,6} /.test(blocks[0] ?? "");
}
function blocksOf(markdown) {
  const blocks = [[]];
  const place = { fence: void 0, depth: 0 };
  for (const line of markdown.split("\n")) {
    if (line.trim() === "" && place.fence === void 0 && place.depth === 0) {
      blocks.push([]);
    } else {
      blocks.at(-1)?.push(line);
      follow(line, place);
    }
  }
  return blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
}
function follow(line, place) {
  const [, marker] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
  if (place.fence !== void 0) {
    const isEnd = marker?.startsWith(place.fence) === true && /^ {0,3}[`~]+\s*$/.test(line);
    if (isEnd)
      place.fence = void 0;
    return;
  }
  place.fence = marker;
  const count = (pattern) => [...line.matchAll(pattern)].length;
  place.depth = Math.max(0, place.depth + count(/<details\b/gi) - count(/<\/details>/gi));
}
const titlesShown = 20;
const longestTitle = 80;
function noteOf(missing, whole) {
  const titles = missing.slice(0, titlesShown).map((title) => Array.from(title).slice(0, longestTitle).join(""));
  const more = missing.length > titles.length ? ` and ${missing.length - titles.length} more` : "";
  return `**Shortened:** GitHub shows at most 1 MiB of a step. Left out, whole or in part: ${titles.join("; ")}${more}. The whole stands in ${whole}.`;
}


/***/ })

};
