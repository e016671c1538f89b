export const id = 554;
export const ids = [554];
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

var action_log = __webpack_require__(90375);
var describe_fault = __webpack_require__(2022);
var markdown = __webpack_require__(40855);
var open_host = __webpack_require__(64717);
var report_step = __webpack_require__(50611);
;// CONCATENATED MODULE: ./lib/bundled/actions/shared/end-of-step.js







async function endOfStep(action, state, environment) {
  const { workFolder, run, ...place } = state;
  try {
    const host = await (0,open_host/* openHost */.Z)(place, environment);
    const found = await lookAfter(host, (0,action_log/* createActionLog */.r)(), { workFolder, run });
    await host.close?.();
    if (found !== void 0)
      await (0,report_step/* report */.z8)(action, resultOf(found), environment);
  } catch (fault) {
    await (0,report_step/* report */.z8)(action, unread(fault), environment);
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


}),

58482:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  JQ: () => (/* binding */ cutOffRun),
  _4: () => (/* binding */ cutOffNote),
  qh: () => (/* binding */ installerLeft),
  zZ: () => (/* binding */ unfinishedRun)
});
var _base_json_js_1 = __webpack_require__(23868);
var _journal_facts_js_0 = __webpack_require__(97283);


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
  const stopped = (0,_journal_facts_js_0/* .servicesLeftStopped */ .n9)(lines);
  const ordered = own.flatMap((line) => line.event === "services-start-requested" ? line.services : []);
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
  const since = (0,_journal_facts_js_0/* .sinceLastBeginning */ .qw)(lines);
  const begin = since.findLast(({ event }) => event === "plan-started");
  if (begin?.event !== "plan-started" || cutOffRun(lines) !== void 0)
    return void 0;
  const own = since.slice(since.indexOf(begin));
  if (own.some(({ event }) => event === "plan-finished"))
    return void 0;
  if (!since.some(({ event }) => event === "step-started"))
    return void 0;
  return { action: begin.action, began: begin.at, interrupted: [...(0,_journal_facts_js_0/* .interruptedNow */ .P)(lines)] };
}
function openStep(lines) {
  const last = (0,_journal_facts_js_0/* .lastOfSteps */ .f)(lines);
  return last?.event === "step-started" ? last.step : void 0;
}
function installerLeft(lines) {
  const since = (0,_journal_facts_js_0/* .sinceLastBeginning */ .qw)(lines);
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
    ...(0,_base_json_js_1/* .omitUndefined */ .Oy)({
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
  const { owner, path, state } = held;
  const message = `This server is being changed by ${who(owner)}, ${age(now, owner.since)}. Lock: ${path}. ${known[state](owner)}`;
  const isRefused = release !== void 0 && release === owner.nonce;
  return { message: isRefused ? `${message} So release-lock does not release it.` : message, advice: advice(held) };
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
var read_format = __webpack_require__(29091);
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


}),

71450:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $m: () => (/* binding */ componentTitles),
  Hx: () => (/* binding */ removalDocumentSteps),
  w$: () => (/* binding */ componentNames)
});
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


}),

31484:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $J: () => (/* binding */ webContentMarkers),
  Cv: () => (/* binding */ dataFolderName),
  EO: () => (/* binding */ serverSetupFileName),
  GI: () => (/* binding */ anyProductNames),
  IS: () => (/* binding */ adfsAdapterNames),
  JN: () => (/* binding */ defaultProductNames),
  KF: () => (/* binding */ defaultInstallFolders),
  KW: () => (/* binding */ webComponentNames),
  L0: () => (/* binding */ serviceHosts),
  RS: () => (/* binding */ vendorNames),
  RW: () => (/* binding */ packageFilePattern),
  SQ: () => (/* binding */ dataFileName),
  Wp: () => (/* binding */ productThemes),
  _I: () => (/* binding */ matchesAny),
  ci: () => (/* binding */ packageFileName),
  eV: () => (/* binding */ logFolderName),
  jJ: () => (/* binding */ runtimeNames),
  m4: () => (/* binding */ defaultVirtualDirectories),
  zN: () => (/* binding */ webInstallation)
});
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
    if (agentIsThere && (0,_plan_journal_facts_js_1/* .interruptedNow */ .P)(journal.lines).has("sign-in")) {
      await journal.record({ event: "service-restored", subject: "sign-in" });
    }
    return started.map((name) => `The service ${name} was started again.`);
  } catch (error) {
    const message = `Services that were stopped could not all be started again: ${String(error)}`;
    log.warning(message);
    return [message];
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
  return new _base_user_error_js_0/* .UserError */ .y("installer-still-at-work", `An installer of an earlier run still works on this server: ${what}.${doubt}`, "Do not restart the server. Wait until it has ended, see with the action inspect what is installed, and run again.");
}


})

};
