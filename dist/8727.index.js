export const id = 8727;
export const ids = [8727];
export const modules = {

56863:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ approvalOf)
});
var node_fs_promises_0 = __webpack_require__(51455);
var _base_user_error_js_1 = __webpack_require__(83686);
var _plan_plan_schema_js_2 = __webpack_require__(18667);



async function approvalOf(digest, file) {
  if (digest === void 0) {
    if (file === void 0)
      return;
    throw new _base_user_error_js_1/* .UserError */ .y("approved-plan-missing", "approved-plan-file was given without approved-plan.", "Give the digest that was approved: the file alone could be any plan.");
  }
  return file === void 0 ? { digest } : { digest, plan: await readPlan(file) };
}
async function readPlan(file) {
  try {
    return (0,_plan_plan_schema_js_2/* .parsePlan */ .vS)(await (0,node_fs_promises_0.readFile)(file), file);
  } catch (cause) {
    if (cause instanceof _base_user_error_js_1/* .UserError */ .y)
      throw cause;
    const message = `The approved plan ${file} could not be read.`;
    throw new _base_user_error_js_1/* .UserError */ .y("approved-plan-file-unreadable", message, "Give the file of the output plan-path.", { cause });
  }
}


}),

20534:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runWithCompleteInputs: () => (/* binding */ runWithCompleteInputs)
});

// UNUSED EXPORTS: completeInputs

var external_node_util_ = __webpack_require__(57975);
var difference = __webpack_require__(53721);
var schema = __webpack_require__(94517);
var user_error = __webpack_require__(83686);
var work_folder = __webpack_require__(89976);
var stored_plan = __webpack_require__(73909);
var input = __webpack_require__(12356);
var older_names = __webpack_require__(75951);
var read_inputs = __webpack_require__(68786);
var promises_ = __webpack_require__(51455);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var io = __webpack_require__(88701);
var json = __webpack_require__(23868);
var leaving = __webpack_require__(53998);
var artifacts = __webpack_require__(74860);
var cut_off_fault = __webpack_require__(48514);
;// CONCATENATED MODULE: ./lib/bundled/host/cut-off.js

const graceMilliseconds = 1500, harmless = /* @__PURE__ */ new Set(["now", "localPath"]);
function cuttable(host, signal, grace = graceMilliseconds) {
  const cut = new Cut(signal, grace), ports = Object.entries(host).map(([name, port]) => [
    name,
    typeof port == "object" && port !== null ? cut.port(port) : port
  ]);
  return Object.fromEntries(ports);
}
class Cut {
  #signal;
  #waiting = /* @__PURE__ */ new Set();
  #isOver = !1;
  constructor(signal, grace) {
    this.#signal = signal;
    const later = () => setTimeout(() => this.#leave(), grace);
    signal.aborted ? later() : signal.addEventListener("abort", later, { once: !0 });
  }
  #leave() {
    this.#isOver = !0;
    for (const leave of this.#waiting)
      leave((0,cut_off_fault/* cutOffFault */.W)(this.#signal));
  }
  port(port) {
    return new Proxy(port, {
      get: (target, name) => {
        const member = Reflect.get(target, name);
        return typeof member != "function" || typeof name != "string" || harmless.has(name) ? member : (...given) => this.#call((args) => Reflect.apply(member, target, args), name, given);
      }
    });
  }
  #call(method, name, given) {
    if (name === "readPieces")
      return this.#pieces(() => method(given));
    if (this.#signal.aborted)
      return Promise.reject((0,cut_off_fault/* cutOffFault */.W)(this.#signal));
    const result = method(this.#watched(name, given));
    return result instanceof Promise ? this.#settled(result) : result;
  }
  /** Bytes stop to move at once, also the bytes of a file that takes minutes. */
  #watched(name, given) {
    const at = name === "copy" ? 2 : name === "digest" ? 1 : void 0;
    if (at !== void 0) {
      const args = [...given];
      return args[at] = this.#onBytes(given[at]), args;
    }
    return given.map((one) => isAsyncIterable(one) ? this.#pieces(() => one) : one);
  }
  #onBytes(given) {
    return (done, total) => {
      if (this.#signal.aborted)
        throw (0,cut_off_fault/* cutOffFault */.W)(this.#signal);
      given?.(done, total);
    };
  }
  async *#pieces(source) {
    if (this.#signal.aborted)
      throw (0,cut_off_fault/* cutOffFault */.W)(this.#signal);
    for await (const piece of source()) {
      if (this.#signal.aborted)
        throw (0,cut_off_fault/* cutOffFault */.W)(this.#signal);
      yield piece;
    }
  }
  async #settled(work) {
    if (this.#isOver)
      throw (0,cut_off_fault/* cutOffFault */.W)(this.#signal);
    const { promise: left, reject } = Promise.withResolvers();
    this.#waiting.add(reject);
    try {
      return await Promise.race([work, left]);
    } catch (error) {
      throw this.#signal.aborted ? (0,cut_off_fault/* cutOffFault */.W)(this.#signal) : error;
    } finally {
      this.#waiting.delete(reject);
    }
  }
}
function isAsyncIterable(value) {
  return typeof value == "object" && value !== null && Symbol.asyncIterator in value;
}

var action_log = __webpack_require__(90375);
var artifact_service = __webpack_require__(92854);
var artifact_store = __webpack_require__(33430);
var describe_fault = __webpack_require__(2022);
var workflow_markdown = __webpack_require__(40855);
var open_host = __webpack_require__(64717);
var status_block = __webpack_require__(508);
var status_words = __webpack_require__(80876);
;// CONCATENATED MODULE: ./lib/bundled/workflow/failed-result.js







function failedResult({ name, changesServer }, fault, { place, environment }) {
  const { advice, markdown } = (0,describe_fault/* describeFault */.Q)(fault), what = (0,workflow_markdown/* sections */.V0)([["What happened", markdown]]), state = fault instanceof user_error/* UserError */.y && fault.code === "run-cut-off" ? "cut-off" : "failed", inputs = fault instanceof user_error/* UserError */.y ? fault.nextInputs : {}, result = { outputs: { changed: "false" }, annotations: [], fault };
  if (place === void 0) {
    const block = (0,status_block/* blockOf */.VN)([status_words/* unnamedRun */.GK, status_words/* stateWords */.Xu[state]], { rows: [["Do now", (0,workflow_markdown/* plain */.pj)(advice)]], inputs });
    return { ...result, summary: `${block}

${what}` };
  }
  const isRehearsal = (place.rehearsalFolder ?? environment[open_host/* rehearsalVariable */._]) !== void 0, server = place.server?.name ?? (isRehearsal ? void 0 : environment.COMPUTERNAME || void 0), status = (0,status_words/* runStatus */.em)({
    action: name,
    at: (/* @__PURE__ */ new Date()).toISOString(),
    state,
    signIn: "not-looked-at",
    interrupted: [],
    next: { text: advice, inputs },
    ...(0,json/* omitUndefined */.Oy)({ server, rehearsal: isRehearsal ? !0 : void 0 }),
    ...(0,json/* omitUndefined */.Oy)({ wayBack: changesServer === !0 ? notLookedAt : void 0 })
  });
  return { ...result, summary: what, status };
}
const notLookedAt = "Not looked at by this run: the last summary of this server has it.";

var file_name = __webpack_require__(48942);
var report_step = __webpack_require__(50611);
;// CONCATENATED MODULE: ./lib/bundled/workflow/run-identity.js
function runIdentity(environment) {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = environment;
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_RUN_ID)
    return { address: "local run" };
  const attempt = GITHUB_RUN_ATTEMPT ? `/attempts/${GITHUB_RUN_ATTEMPT}` : "", address = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}${attempt}`, actor = environment.GITHUB_TRIGGERING_ACTOR || environment.GITHUB_ACTOR;
  return { address, ...actor ? { actor } : {} };
}

var runner = __webpack_require__(53716);
var step_state = __webpack_require__(7780);
;// CONCATENATED MODULE: ./lib/bundled/workflow/run-action.js





















const secondsToEnd = 5.5;
async function runAction(action, inputs, environment, complete) {
  const signal = listenForSignals(), server = await openedServer(action, inputs, environment, { signal, complete }), work = executed(action, inputs, environment, { server, complete }), result = await withinSecondsOf(signal, secondsToEnd, work, () => failedResult(action, (0,cut_off_fault/* cutOffFault */.W)(signal), { place: serverPlace(server), environment }));
  await (0,report_step/* report */.z8)(action, await withStatusFile(action, withStop(result, inputs), environment), environment), signal.aborted || await tell(result, inputs, environment), "cutOff" in server && (signal.aborted ? server.cutOff?.host.letGo?.() : await server.cutOff?.host.close?.());
}
function withStop(result, inputs) {
  const { status } = result;
  if (inputs["fail-on-stop"] !== !0 || "fault" in result || !status?.state.startsWith("waits-for-"))
    return result;
  const fault = new user_error/* UserError */.y("stopped", status.text, status.next.text);
  return { ...result, fault };
}
async function withStatusFile(action, result, environment) {
  const { status, outputs } = result;
  if (status === void 0 || !("status-path" in action.outputs))
    return result;
  const name = [...status.server === void 0 ? [] : [(0,file_name/* fileName */.M)(status.server)], action.name, "status.json"].join("-");
  try {
    const path = await writeTemporaryFile(environment, name, status);
    return { ...result, outputs: { ...outputs, "status-path": path } };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return (0,runner/* print */.yy)((0,leaving/* leavingText */.Ce)(`The file with the status could not be written: ${why}`)), result;
  }
}
async function tell({ status }, inputs, environment) {
  const [webhook, issue, token] = [inputs["notify-webhook"], inputs["notify-issue"], inputs["github-token"]];
  if (status === void 0 || webhook === void 0 && issue === void 0)
    return;
  const log = (0,action_log/* createActionLog */.r)();
  for (const secret of [webhook, token])
    typeof secret == "string" && log.mask(secret);
  const isAddress = typeof webhook == "string" && /^https:\/\/[^\s@]+$/.test(webhook);
  webhook !== void 0 && !isAddress && log.warning("The webhook was not called: notify-webhook is no address that begins with https://.");
  const [, number] = typeof issue == "string" ? /^#?([1-9]\d{0,14})$/.exec(issue.trim()) ?? [] : [];
  issue !== void 0 && number === void 0 && log.warning("No issue got a comment: notify-issue is not the number of an issue, such as 42.");
  const wanted = {
    ...isAddress ? { webhook } : {},
    ...number === void 0 ? {} : { issue: Number(number) },
    ...typeof token == "string" ? { token } : {}
  }, { notify } = await __webpack_require__.e(/* import() */ 5895).then(__webpack_require__.bind(__webpack_require__, 45895));
  await notify(status, wanted, { log, run: runIdentity(environment), environment });
}
function serverPlace(server) {
  return "host" in server && server.host === noHost ? void 0 : server.place;
}
async function openedServer(action, inputs, environment, { signal, complete }) {
  if (!(action.readsServer?.(inputs) ?? !0))
    return { host: noHost, place: {} };
  let place = {};
  try {
    place = await placeOf(action, environment, complete);
    const host = await (0,open_host/* openHost */.Z)(place, environment), { artifacts } = cuttable({ artifacts: artifactsOfRun(environment) }, signal);
    return { host: cuttable(host, signal), artifacts, cutOff: { signal, host }, place };
  } catch (unopened) {
    return { unopened, place };
  }
}
async function executed(action, inputs, environment, { server, complete }) {
  try {
    if ("unopened" in server)
      throw server.unopened;
    const session = openSession(server, environment), own = (0,read_inputs/* givenInputs */.PC)(action.inputs, environment);
    if (session.host === noHost)
      return withOlderNamesTold(await action.execute(inputs, session), own.older);
    const { all, kept, older } = await complete.inputs(action, own, session), values = (0,read_inputs/* valuesOf */.sm)(action.inputs, all), result = await action.execute(values, {
      ...session,
      given: kept,
      ...remembering(action, server.place, session, environment)
    });
    return withOlderNamesTold(result, older);
  } catch (fault) {
    return failedResult(action, fault, { place: serverPlace(server), environment });
  }
}
function withOlderNamesTold(result, older) {
  if (older.length === 0)
    return result;
  const annotation = { level: "warning", title: "Older names of inputs, which still work", message: older.map(({ older: older2, name }) => `${older2}: give it as ${name}.`).join(`
`) };
  return { ...result, annotations: [...result.annotations, annotation] };
}
function remembering({ changesServer }, hostPlace, { run }, environment) {
  if (changesServer !== !0)
    return {};
  const place = { run: run.address, ...hostPlace };
  return { remember: (workFolder) => (0,step_state/* leaveState */.Z)({ workFolder, ...place }, environment) };
}
function openSession({ place: _, ...server }, environment) {
  return {
    ...server,
    log: (0,action_log/* createActionLog */.r)(),
    run: runIdentity(environment),
    environment,
    given: {},
    writeTemporaryFile: (name, content) => writeTemporaryFile(environment, name, content)
  };
}
async function writeTemporaryFile(environment, ...[name, content]) {
  const folder = (0,external_node_path_.join)(environment.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), "mfa-server-upgrade");
  await (0,io/* mkdirP */.U$)(folder);
  const path = (0,external_node_path_.join)(folder, name);
  return await (0,promises_.writeFile)(path, typeof content == "string" ? content : (0,leaving/* leavingJson */.Df)(content), "utf8"), path;
}
async function placeOf({ inputs }, environment, { place }) {
  const known = Object.fromEntries(Object.entries(inputs).filter(([name]) => placeNames.includes(name))), { given } = (0,read_inputs/* givenInputs */.PC)(known, environment), isRehearsal = (given["rehearsal-folder"] ?? environment[open_host/* rehearsalVariable */._]) !== void 0, texts = "server" in known ? await place(given, isRehearsal) : given, values = (0,read_inputs/* valuesOf */.sm)(known, texts), { "rehearsal-folder": rehearsalFolder, server, "server-share": shares, "installer-run": installerRun } = values, named = server === void 0 ? void 0 : { name: server, ...(0,json/* omitUndefined */.Oy)({ shares, installerRun }) };
  return (0,json/* omitUndefined */.Oy)({ rehearsalFolder, server: named });
}
const placeNames = ["rehearsal-folder", "server", "server-share", "installer-run", "settings"], noHost = new Proxy({}, {
  get(_target, port) {
    throw new Error(`This action reads no server, but it asked for ${String(port)}.`);
  }
});
function artifactsOfRun(environment) {
  const reason = (0,artifact_service/* whyNoArtifacts */.f)(environment);
  return reason !== void 0 ? (0,artifacts/* noArtifacts */.r)(reason) : { list: () => (0,artifact_store/* listArtifacts */.wn)(), upload: artifact_store/* uploadArtifact */.mz };
}
const signals = ["SIGINT", "SIGTERM", "SIGBREAK"];
function listenForSignals(target = process) {
  const controller = new AbortController();
  for (const name of signals)
    target.on(name, () => {
      if (controller.signal.aborted)
        return;
      const text = `${name}: this step is cancelled. No further step begins; what was stopped is ordered to start again.`;
      (0,runner/* print */.yy)((0,leaving/* leavingText */.Ce)(text)), controller.abort(name);
    });
  return controller.signal;
}
async function withinSecondsOf(signal, seconds, work, instead) {
  const late = Promise.withResolvers();
  let timer;
  const wait = () => {
    timer = setTimeout(() => late.resolve(instead()), seconds * 1e3);
  };
  signal.aborted ? wait() : signal.addEventListener("abort", wait, { once: !0 });
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer), signal.removeEventListener("abort", wait);
  }
}

var approval_inputs = __webpack_require__(56863);
var input_classes = __webpack_require__(88881);
;// CONCATENATED MODULE: ./lib/bundled/actions/shared/complete-inputs.js












function runWithCompleteInputs(action, inputs, environment) {
  return runAction(action, inputs, environment, { inputs: completeInputs, place: completePlace });
}
async function completePlace(own, isRehearsal) {
  if (own.settings === void 0)
    return own;
  const { placeInSettings } = await __webpack_require__.e(/* import() */ 9846).then(__webpack_require__.bind(__webpack_require__, 17465));
  return { ...await placeInSettings(own.settings, own, isRehearsal), ...own };
}
async function completeInputs(action, { given: own, older }, place) {
  const { settings } = own, digest = digestOf(own), written = settings === void 0 ? nothing : await inputsOfSettings(action, settings, place.host), all = { ...(digest === void 0 ? void 0 : await inputsOfApprovedPlan(action, own, digest, place, written.given)) ?? written.given, ...own };
  return {
    all,
    kept: Object.fromEntries(Object.entries(all).filter(([input]) => (0,input_classes/* isKept */.t8)(action.name, input))),
    older: [...older, ...written.older]
  };
}
function digestOf({ "approved-plan": text }) {
  const read = (0,schema/* safeParse */.xL)(input/* planDigestText */.F6.schema, text);
  return read.success ? read.output : text;
}
const nothing = { given: {}, older: [], contradictions: [] };
async function inputsOfSettings(action, settings, host) {
  const { settingsFor } = await __webpack_require__.e(/* import() */ 9846).then(__webpack_require__.bind(__webpack_require__, 17465));
  return settingsFor(action, settings, host);
}
async function inputsOfApprovedPlan(action, own, digest, place, written) {
  const here = await approvedPlan({ ...written, ...own }, digest, place.host), plan = here ?? await planOfAnotherRun(own, digest, place);
  if (plan?.given === void 0 || plan.action !== action.name)
    return;
  const approved = (0,older_names/* byNamesOfNow */.Lq)(action.inputs, plan.given).given;
  return requireSame(action, own, approved, digest), here === void 0 ? { ...written, ...provenByDigest(action, approved) } : approved;
}
async function approvedPlan(own, digest, host) {
  const file = own["approved-plan-file"];
  return file !== void 0 ? (await (0,approval_inputs/* approvalOf */.x)(digest, file))?.plan : (await (0,stored_plan/* storedPlan */.Rg)(host.files, await (0,work_folder/* workFolderOf */.FW)(host, own["work-folder"]), digest)).plan;
}
async function planOfAnotherRun(own, digest, place) {
  const { "github-token": token, "approved-plan-file": file } = own;
  if (token === void 0 || file !== void 0)
    return;
  const { host, log, environment } = place, server = (await host.machine.facts()).name, { findPlan } = await __webpack_require__.e(/* import() */ 8481).then(__webpack_require__.bind(__webpack_require__, 58481));
  return findPlan({ server, digest, token, log, environment });
}
function provenByDigest({ name: action }, given) {
  const proven = Object.entries(given).filter(([input]) => input !== "work-folder" && ["identity", "place"].includes((0,input_classes/* inputClassOf */.u6)(action, input) ?? "free"));
  return Object.fromEntries(proven);
}
function requireSame({ name: action, inputs }, own, approved, digest) {
  const now = (0,read_inputs/* valuesOf */.sm)(inputs, { ...approved, ...own }), then = (0,read_inputs/* valuesOf */.sm)(inputs, approved), other = Object.keys(own).filter((name) => (0,input_classes/* inputClassOf */.u6)(action, name) === "identity" && !(0,input_classes/* isLateValue */.ap)(name, own[name]) && !(0,external_node_util_.isDeepStrictEqual)(now[name], then[name]));
  if (other.length === 0)
    return;
  const differences = other.map((setting) => ({
    reason: difference/* otherInputs */.uo,
    what: "Input",
    setting,
    approved: approved[setting] ?? difference/* notThere */._,
    now: own[setting] ?? difference/* notThere */._
  }));
  throw new user_error/* UserError */.y("approved-plan-other-input", `The approved plan ${digest} was made with other inputs.`, "Nothing was changed. Leave these inputs out: the plan brings its own. For other values make a new plan (mode: plan).", { differences, nextInputs: { mode: "apply", "approved-plan": digest } });
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

24541:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BU: () => (/* binding */ partOf),
  OA: () => (/* binding */ fields),
  ZZ: () => (/* binding */ field),
  hF: () => (/* binding */ reading),
  lq: () => (/* binding */ optional),
  p_: () => (/* binding */ list),
  wn: () => (/* binding */ withEarlierName)
});
var valibot_0 = __webpack_require__(77934);

function fields(entries) {
  const schema = valibot_0/* .looseObject */ ._H3(entries);
  return valibot_0/* .pipe */ .FsL(schema, valibot_0/* .readonly */ .tBZ());
}
function partOf(entries) {
  const schema = valibot_0/* .objectWithRest */ .U1j(entries, valibot_0/* .unknown */ .L5J());
  return valibot_0/* .pipe */ .FsL(schema, valibot_0/* .readonly */ .tBZ());
}
function field(meaning, schema) {
  return valibot_0/* .pipe */ .FsL(schema, valibot_0/* .description */ .h_(meaning));
}
function optional(meaning, schema) {
  return valibot_0/* .exactOptional */ .yqP(field(meaning, schema));
}
function reading(schema, how) {
  return {
    ...schema,
    "~run": ({ value }, config) => how(value, (other) => schema["~run"]({ typed: !1, value: other }, config))
  };
}
function withEarlierName(schema, earlier, name) {
  return reading(schema, (value, read) => {
    if (typeof value != "object" || value === null || !(earlier in value) || name in value)
      return read(value);
    const { [earlier]: named, ...others } = value;
    return read({ ...others, [name]: named });
  });
}
function list(item) {
  return valibot_0/* .pipe */ .FsL(valibot_0/* .array */ .YOg(item), valibot_0/* .readonly */ .tBZ());
}


}),

93706:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pP: () => (/* binding */ conforming),
  DH: () => (/* binding */ decoded),
  C$: () => (/* binding */ readFormat),
  hK: () => (/* binding */ readFormatAsWritten),
  Aw: () => (/* binding */ readIntact),
  IL: () => (/* binding */ readWritten),
  iQ: () => (/* binding */ unknownFieldsNote)
});

// UNUSED EXPORTS: unknownFields

var dist = __webpack_require__(77934);
var nearest_name = __webpack_require__(2088);
;// CONCATENATED MODULE: ./lib/bundled/base/format/line-of-field.js
const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
function* placesIn(json) {
  const path = [];
  let before = "";
  for (const { 0: token, index } of json.matchAll(tokens)) {
    const inside = path.at(-1);
    token === "}" || token === "]" ? path.pop() : token === "," && typeof inside == "number" ? path[path.length - 1] = inside + 1 : token === "," || token === ":" ? before = token : typeof inside == "string" && before !== ":" ? (path[path.length - 1] = JSON.parse(token), yield { path, offset: index, isName: !0 }) : (yield { path, offset: index, isName: !1 }, token === "{" && path.push(""), token === "[" && path.push(0)), token !== ":" && (before = token);
  }
}
const lineAt = (json, offset) => json.slice(0, offset).split(`
`).length;
function lineOfField(json, field) {
  let nearest = { depth: 0, offset: 0 };
  for (const { path, offset, isName } of placesIn(json))
    !isName && path.length >= nearest.depth && isStartOf(path, field) && (nearest = { depth: path.length, offset });
  return lineAt(json, nearest.offset);
}
function repeatedName(json) {
  const seen = /* @__PURE__ */ new Set();
  for (const { path, offset, isName } of placesIn(json)) {
    const name = JSON.stringify(path);
    if (isName && seen.has(name))
      return { path: [...path], line: lineAt(json, offset) };
    isName && seen.add(name);
  }
}
function isStartOf(place, field) {
  return place.every((key, depth) => key === field[depth]);
}

;// CONCATENATED MODULE: ./lib/bundled/base/format/plain-reason.js
function plainReason(message) {
  const [, what, expected = "", received = ""] = /^Invalid (\w+): Expected (.+) but received (.+)$/s.exec(message) ?? [];
  return what === void 0 ? message : received === "undefined" ? "it is missing" : what === "length" || what === "size" ? `expected a length of ${bound(expected)}, found ${received}` : `expected ${bound(expected)}, found ${wordFor(received)}`;
}
const words = {
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  Array: "a list",
  Object: "names with values",
  null: "nothing"
};
function wordFor(text) {
  return words[text] ?? text.replace(/^\((.*)\)$/s, "$1").replaceAll(" | ", " or ");
}
function bound(text) {
  const [, sign = "", limit = ""] = /^([<>]=?)(.+)$/.exec(text) ?? [], meaning = { ">=": "at least", "<=": "at most", ">": "more than", "<": "less than" }[sign];
  return meaning === void 0 ? wordFor(text) : `${meaning} ${limit}`;
}

;// CONCATENATED MODULE: ./lib/bundled/base/format/read-format.js




function readFormat(schema, text, errorOf) {
  const { json, value } = parsed(text, errorOf);
  return conforming(schema, value, errorOf, (path) => `line ${lineOfField(json, path)}, `);
}
function readIntact(schema, text) {
  try {
    const result = dist/* safeParse */.xLC(schema, JSON.parse(new TextDecoder().decode(text)));
    return result.success ? result.output : void 0;
  } catch (error) {
    if (error instanceof SyntaxError)
      return;
    throw error;
  }
}
function readFormatAsWritten(schema, text, errorOf) {
  const { json, value } = parsed(text, errorOf);
  return conforming(schema, value, errorOf, (path) => `line ${lineOfField(json, path)}, `), value;
}
function readWritten(schema, bytes, errorOf) {
  const value = readFormatAsWritten(schema, bytes, errorOf), json = decoded(bytes, errorOf), repeated = repeatedName(json);
  if (repeated === void 0)
    return value;
  throw errorOf(`line ${repeated.line}, field ${repeated.path.join(".")}: the name is there twice`, "field");
}
function unknownFieldsNote(schema, value, source) {
  const names = unknownFields(schema, value);
  return names.length === 0 ? [] : [`${`${source} has fields that this version of the suite does not know: ${names.join(", ")}.`} They stay as they are and are not used.`];
}
function conforming(schema, value, errorOf, placeOf) {
  refuseOtherFormat(schema, value, errorOf, () => placeOf(["format"]));
  const strange = strangePart(value, []);
  if (strange !== void 0) {
    const { path: path2, why } = strange;
    throw errorOf(`${placeOf(path2)}field ${path2.join(".")}: ${why}`, "field");
  }
  const result = dist/* safeParse */.xLC(schema, value);
  if (result.success)
    return result.output;
  const issue = result.issues.find(({ expected }) => expected === "never") ?? result.issues[0], path = (issue.path ?? []).map(({ key }) => key).filter(isKey), where = path.length === 0 ? "the top level" : `field ${path.join(".")}`;
  throw errorOf(`${placeOf(path)}${where}: ${reasonOf(issue)}`, "field");
}
const lostNames = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]), deepest = 200;
function strangePart(value, path) {
  if (typeof value != "object" || value === null)
    return;
  if (path.length > deepest)
    return { path: path.slice(0, 3), why: `it has more than ${deepest} levels` };
  const isList = Array.isArray(value);
  if (!isList && Object.getPrototypeOf(value) !== Object.prototype)
    return { path, why: "it is no list and no object" };
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, isList ? Number(key) : key];
    if (lostNames.has(key))
      return { path: at, why: `"${key}" cannot be a name here; choose another one` };
    const found = strangePart(inner, at);
    if (found !== void 0)
      return found;
  }
}
function isKey(key) {
  return typeof key == "string" || typeof key == "number";
}
function reasonOf({ type, expected, input, message }) {
  const reason = plainReason(message);
  if (type === "picklist" && typeof input == "string") {
    const known = [...(expected ?? "").matchAll(/"([^"]*)"/g)].map(([, name = ""]) => name);
    return `${reason}${(0,nearest_name/* didYouMean */.a)(input, known)}`;
  }
  return reason;
}
function decoded(bytes, errorOf) {
  try {
    return new TextDecoder("utf-8", { fatal: !0 }).decode(bytes);
  } catch {
    throw errorOf(`it is no text in UTF-8${isUtf16(bytes) ? " but one in UTF-16" : ""}`, "json");
  }
}
function isUtf16([first, second]) {
  return first === 255 && second === 254 || first === 254 && second === 255;
}
function parsed(text, errorOf) {
  const json = typeof text == "string" ? text.replace(/^\uFEFF/, "") : decoded(text, errorOf);
  try {
    return { json, value: JSON.parse(json) };
  } catch (error) {
    throw error instanceof SyntaxError ? errorOf(`${lineOfSyntaxError(json, error)}it is not JSON: ${error.message}`, "json") : error;
  }
}
function lineOfSyntaxError(json, { message }) {
  const [, position] = /position (\d+)/.exec(message) ?? [], end = /end of JSON/.test(message) ? json.length : Number(position ?? Number.NaN);
  return Number.isNaN(end) ? "" : `line ${json.slice(0, end).split(`
`).length}, `;
}
function refuseOtherFormat(schema, value, errorOf, place) {
  const known = formatsOf(schema), format = typeof value == "object" && value !== null && "format" in value ? value.format : void 0;
  if (known.includes(format))
    return;
  const what = format === void 0 ? "names no format" : `has the format ${JSON.stringify(format)}`;
  throw errorOf(`${place()}the top level ${what}; this version reads format ${known.join(" and ")}`, "format");
}
function formatsOf({ entries, options = [] }) {
  return options.length > 0 ? options.flatMap(formatsOf) : [entries?.format?.literal];
}
function unknownFields(schema, value) {
  return [...new Set(walk(schema, value, ""))];
}
function walk(shape, value, path) {
  if (shape.wrapped !== void 0)
    return walk(shape.wrapped, value, path);
  if (typeof value != "object" || value === null)
    return [];
  if (Array.isArray(value)) {
    const { item } = shape;
    return item === void 0 ? [] : value.flatMap((one) => walk(item, one, `${path}[]`));
  }
  return shape.type === "variant" ? walk(optionOf(shape, value), value, path) : Object.entries(value).flatMap(([name, below]) => {
    const at = path === "" ? name : `${path}.${name}`, known = shape.type === "record" ? shape.value : shape.entries?.[name];
    return known !== void 0 ? walk(known, below, at) : shape.type === "loose_object" ? [at] : [];
  });
}
function optionOf({ options = [] }, value) {
  const fits = ({ entries = {} }) => Object.entries(entries).every(([name, { type, ...rest }]) => type !== "literal" ? !0 : "literal" in rest && rest.literal === Reflect.get(value, name));
  return options.find(fits) ?? { type: "any" };
}


}),

66875:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  KE: () => (/* binding */ listed),
  hS: () => (/* binding */ counted),
  l2: () => (/* binding */ capitalized)
});
const sentence = new Intl.ListFormat("en-GB");
function listed(items) {
  return sentence.format(items.map(String));
}
function counted(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
}
function capitalized(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}


}),

90249:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ isConfirmable),
  s: () => (/* binding */ wizardStep)
});
const wizardStep = "run-server-setup";
function isConfirmable({ id, proof }) {
  return proof === "said" || id === wizardStep;
}


}),

53998:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ce: () => (/* binding */ leavingText),
  Df: () => (/* binding */ leavingJson),
  Wm: () => (/* binding */ leavingValue)
});
var _hidden_js_0 = __webpack_require__(97292);
var _redact_texts_js_1 = __webpack_require__(56228);
var _redactor_js_2 = __webpack_require__(15105);



const ownPage = /(\/docs\/[\w./-]{1,200}\.md)#(?=[\w%.-])/g, placeholder = "\uE023";
function leavingText(text) {
  const marked = text.replace(ownPage, `$1${placeholder}`);
  return (0,_hidden_js_0/* .asRedacted */ .Nc)((0,_redactor_js_2/* .redactMessage */ .b6)(marked).replaceAll(placeholder, "#"));
}
function leavingJson(value, indent = 2) {
  return (0,_hidden_js_0/* .asRedacted */ .Nc)(`${JSON.stringify((0,_redact_texts_js_1/* .redactTexts */ .S)(value), null, indent)}
`);
}
function leavingValue(text) {
  const value = /^[[{]/.test(text) ? parsed(text) : void 0;
  return value === void 0 ? leavingText(text) : (0,_hidden_js_0/* .asRedacted */ .Nc)(JSON.stringify((0,_redact_texts_js_1/* .redactTexts */ .S)(value)));
}
function parsed(text) {
  try {
    const value = JSON.parse(text);
    return typeof value == "object" && value !== null ? value : void 0;
  } catch {
    return;
  }
}


}),

56228:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ redactTexts)
});
var _redactor_js_0 = __webpack_require__(15105);

const canSpell = /[=@?]|:\S*\S{3}|-----|eyJ|\s\S/;
function redacted(value, redact) {
  return typeof value == "string" ? canSpell.test(value) ? redact(value) : value : Array.isArray(value) ? value.map((inner) => redacted(inner, redact)) : typeof value != "object" || value === null ? value : Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, redacted(inner, redact)]));
}
function once(redact) {
  const known = /* @__PURE__ */ new Map();
  return (text) => {
    const found = known.get(text) ?? redact(text);
    return known.set(text, found), found;
  };
}
function redactTexts(value, redact = _redactor_js_0/* .redactMessage */ .b6) {
  return redacted(value, once(redact));
}


}),

22113:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ sha256Of)
});
var node_crypto_0 = __webpack_require__(77598);

function sha256Of(bytes) {
  return (0,node_crypto_0.createHash)("sha256").update(bytes).digest("hex");
}


}),

26510:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  RK: () => (/* binding */ visible),
  We: () => (/* binding */ lettersOutsideAscii),
  vI: () => (/* binding */ shortened)
});
function visible(text) {
  return usual.test(text) ? text : text.toWellFormed().replace(/\r\n?/g, `
`).replace(unseen, (character) => character === `
` || character === "	" ? character : codePoint(character));
}
const usual = /^[\t\n -~]*$/, unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u1680\u2000-\u200a\u205f\u2800]/gu;
function codePoint(character) {
  return `[U+${(character.codePointAt(0)?.toString(16).toUpperCase() ?? "").padStart(4, "0")}]`;
}
function lettersOutsideAscii(name) {
  const found = Array.from(name).filter((character) => (character.codePointAt(0) ?? 0) > 126);
  return [...new Set(found)].map((character) => `${visible(character)} ${codePoint(character)}`);
}
function shortened(value, longest) {
  const letters = Array.from(value);
  if (letters.length <= longest)
    return value;
  const end = Math.floor(longest / 3), [first, last] = [letters.slice(0, longest - end).join(""), letters.slice(-end).join("")];
  return `${first} \u2026 (${letters.length} characters) \u2026 ${last}`;
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

70766:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ canonicalDigest),
  G: () => (/* binding */ planDigest)
});

;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}

var sha256 = __webpack_require__(22113);
var plan_plan = __webpack_require__(55891);
;// CONCATENATED MODULE: ./lib/bundled/plan/digest.js



function canonicalDigest(value) {
  const text = canonicalize(value);
  if (text === void 0)
    throw new Error("What has a digest is always JSON.");
  return `sha256:${(0,sha256/* sha256Of */.B)(text)}`;
}
function planDigest(plan) {
  return canonicalDigest((0,plan_plan/* approvedPart */.V)(plan));
}


}),

18667:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Fu: () => (/* binding */ planSchema),
  vS: () => (/* binding */ parsePlan)
});
/* unused harmony export planSchemaOf */
var valibot_3 = __webpack_require__(77934);
var _base_format_fields_js_4 = __webpack_require__(24541);
var _base_format_read_format_js_0 = __webpack_require__(93706);
var _base_user_error_js_1 = __webpack_require__(83686);
var _effects_js_2 = __webpack_require__(7340);





const text = valibot_3/* .string */ .YjP(), jsonValue = valibot_3/* .lazy */ .RZV(() => valibot_3/* .union */ .KCZ([text, valibot_3/* .number */ .aig(), valibot_3/* .boolean */ .zMY(), valibot_3/* ["null"] */ .chJ(), valibot_3/* .array */ .YOg(jsonValue), valibot_3/* .record */ .g1P(text, jsonValue)])), jsonObject = valibot_3/* .record */ .g1P(text, jsonValue), finding = (0,_base_format_fields_js_4/* .fields */ .OA)({
  code: (0,_base_format_fields_js_4/* .field */ .ZZ)("Code; see error-codes.md.", text),
  message: (0,_base_format_fields_js_4/* .field */ .ZZ)("What was found, and where.", text),
  advice: (0,_base_format_fields_js_4/* .field */ .ZZ)("What to do.", text),
  input: (0,_base_format_fields_js_4/* .optional */ .lq)("The input that settles it.", text)
}), about = {
  id: (0,_base_format_fields_js_4/* .field */ .ZZ)("What the step is called; unique in the plan, and as in the journal.", text),
  stage: (0,_base_format_fields_js_4/* .field */ .ZZ)("Action of the suite that the step belongs to.", text),
  title: (0,_base_format_fields_js_4/* .field */ .ZZ)("What the step does, for a person.", text),
  documentStep: (0,_base_format_fields_js_4/* .optional */ .lq)("Step of Microsoft's document, for example U2.3.", text),
  effects: (0,_base_format_fields_js_4/* .optional */ .lq)("Who is not served meanwhile, and for how long; absent in format 1.", _effects_js_2/* .effectsSchema */ .ev)
}, operatorStepSchema = (0,_base_format_fields_js_4/* .fields */ .OA)({
  id: (0,_base_format_fields_js_4/* .field */ .ZZ)("Name for the input completed-operator-steps.", text),
  title: (0,_base_format_fields_js_4/* .field */ .ZZ)("The step in words.", text),
  instructions: (0,_base_format_fields_js_4/* .field */ .ZZ)("What to do, one instruction after the other.", (0,_base_format_fields_js_4/* .list */ .p_)(text)),
  proof: (0,_base_format_fields_js_4/* .field */ .ZZ)('"seen": the suite sees for itself that it is done. "said": a person confirms it.', valibot_3/* .picklist */ .KIO(["seen", "said"])),
  blocking: (0,_base_format_fields_js_4/* .field */ .ZZ)("Whether later steps wait for it.", valibot_3/* .boolean */ .zMY()),
  notSeen: (0,_base_format_fields_js_4/* .optional */ .lq)("What the server shows, where the step was confirmed and is not seen to be done.", text)
});
function stepSchema(change) {
  const what = "What exactly: the kind of change and its values.", who = '"change": the suite performs it. "operator": a person does.';
  return valibot_3/* .variant */ .Oxt("type", [
    (0,_base_format_fields_js_4/* .fields */ .OA)({
      ...about,
      type: (0,_base_format_fields_js_4/* .field */ .ZZ)(who, valibot_3/* .literal */ .euz("change")),
      change: (0,_base_format_fields_js_4/* .field */ .ZZ)(what, change),
      detail: (0,_base_format_fields_js_4/* .optional */ .lq)("Further lines for the reader, for example what becomes of each setting.", (0,_base_format_fields_js_4/* .list */ .p_)(text))
    }),
    (0,_base_format_fields_js_4/* .fields */ .OA)({
      ...about,
      type: (0,_base_format_fields_js_4/* .field */ .ZZ)(who, valibot_3/* .literal */ .euz("operator")),
      change: (0,_base_format_fields_js_4/* .optional */ .lq)(what, change),
      operatorStep: (0,_base_format_fields_js_4/* .field */ .ZZ)("What a person has to do.", operatorStepSchema)
    })
  ]);
}
function planSchemaOf(change, format) {
  return (0,_base_format_fields_js_4/* .fields */ .OA)({
    format: (0,_base_format_fields_js_4/* .field */ .ZZ)("Version of the format.", valibot_3/* .literal */ .euz(format)),
    action: (0,_base_format_fields_js_4/* .field */ .ZZ)("Which action made the plan.", text),
    server: (0,_base_format_fields_js_4/* .field */ .ZZ)("Name of the server.", text),
    inputs: (0,_base_format_fields_js_4/* .field */ .ZZ)("The inputs that the plan depends on.", jsonObject),
    findings: (0,_base_format_fields_js_4/* .field */ .ZZ)("What was found on the server and decides the plan: versions, paths, hashes.", jsonObject),
    steps: (0,_base_format_fields_js_4/* .field */ .ZZ)("What will be done, in this order.", (0,_base_format_fields_js_4/* .list */ .p_)(stepSchema(change))),
    warnings: (0,_base_format_fields_js_4/* .field */ .ZZ)("What a person should know; does not stop.", (0,_base_format_fields_js_4/* .list */ .p_)(finding)),
    blockers: (0,_base_format_fields_js_4/* .field */ .ZZ)("What stops the plan. One with a blocker is not applied.", (0,_base_format_fields_js_4/* .list */ .p_)(finding)),
    given: (0,_base_format_fields_js_4/* .optional */ .lq)("The inputs as they were given when planning: the plan is carried out with them. No part of the digest.", valibot_3/* .record */ .g1P(text, text))
  });
}
const anyChange = (0,_base_format_fields_js_4/* .partOf */ .BU)({
  kind: (0,_base_format_fields_js_4/* .field */ .ZZ)("Kind of the change; the other fields depend on it.", text)
});
const planSchema = valibot_3/* .variant */ .Oxt("format", [planSchemaOf(anyChange, 1), planSchemaOf(anyChange, 2)]);
function parsePlan(json, source) {
  return (0,_base_format_read_format_js_0/* .readFormat */ .C$)(planSchema, json, (what) => {
    const advice = "Give the file of the output plan-path, unchanged.";
    return new _base_user_error_js_1/* .UserError */ .y("plan-invalid", `${source} is no plan: ${what}.`, advice);
  });
}


}),

55891:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ approvedPart)
});
function approvedPart({ given: _, ...plan }) {
  return plan;
}


}),

49543:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $I: () => (/* binding */ themeRestorationId),
  G1: () => (/* binding */ removalId),
  H4: () => (/* binding */ otherDefaultsIds),
  IX: () => (/* binding */ installationId),
  JA: () => (/* binding */ reinstallationId),
  Pu: () => (/* binding */ upgradeIds),
  TP: () => (/* binding */ uploadId),
  Tr: () => (/* binding */ dataFileStep),
  WH: () => (/* binding */ backupId),
  YA: () => (/* binding */ callerStepIds),
  YQ: () => (/* binding */ mergeId),
  cJ: () => (/* binding */ activationSteps),
  jm: () => (/* binding */ removalIds),
  vW: () => (/* binding */ requireKnownIds),
  x3: () => (/* binding */ operatorStepIds)
});
var _base_nearest_name_js_3 = __webpack_require__(2088);
var _base_operator_step_js_2 = __webpack_require__(90249);
var _base_user_error_js_0 = __webpack_require__(83686);
var _components_js_1 = __webpack_require__(71450);




const activationSteps = ["activate-server", "confirm-replication-group"], callerStepIds = {
  "web-service-sdk": "change-sdk-callers",
  "mobile-app": "change-mobile-app-address"
}, otherDefaultsIds = {
  "user-portal": "other-defaults-user-portal",
  "mobile-app": "other-defaults-mobile-app"
}, dataFileStep = "data-file-other-bytes", operatorStepIds = [
  _base_operator_step_js_2/* .wizardStep */ .s,
  ...activationSteps,
  "set-portal-url",
  "inform-users",
  callerStepIds["web-service-sdk"],
  callerStepIds["mobile-app"],
  otherDefaultsIds["user-portal"],
  otherDefaultsIds["mobile-app"],
  dataFileStep
];
function requireKnownIds(confirmed, known, advice) {
  const unknown = [...confirmed].filter((id) => !known.has(id));
  if (unknown.length !== 0)
    throw new _base_user_error_js_0/* .UserError */ .y("operator-step-unknown", unknown.map((id) => `There is no operator step ${id}${(0,_base_nearest_name_js_3/* .didYouMean */ .a)(id, known)}.`).join(" "), advice);
}
function removalId(component, generation) {
  return generation === "phonefactor" ? `uninstall-${component}` : `uninstall-new-${component}`;
}
const backupId = "create-backup-set", uploadId = "upload-backup-set", removalIds = _components_js_1/* .componentNames */ .w$.flatMap((component) => [
  removalId(component, "phonefactor"),
  removalId(component, "mfa-server")
]);
function reinstallationId(component) {
  return `reinstall-${component}`;
}
function installationId(component) {
  return component === "agent" ? "install-server" : `install-${component}`;
}
const themeRestorationId = "restore-themes";
function mergeId(component) {
  return `merge-configuration-${component}`;
}
const upgradeIds = _components_js_1/* .componentNames */ .w$.flatMap((component) => [
  removalId(component, "phonefactor"),
  installationId(component),
  mergeId(component)
]);


}),

73909:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Pw: () => (/* binding */ inputsOfLastUpgrade),
  Rg: () => (/* binding */ storedPlan),
  lU: () => (/* binding */ storePlan),
  un: () => (/* binding */ requireKnownSteps)
});
var _base_listed_js_0 = __webpack_require__(66875);
var _base_user_error_js_1 = __webpack_require__(83686);
var _changes_all_js_2 = __webpack_require__(67235);
var _host_windows_path_js_3 = __webpack_require__(85128);
var _plan_digest_js_4 = __webpack_require__(70766);
var _plan_journal_facts_js_6 = __webpack_require__(97283);
var _plan_plan_schema_js_5 = __webpack_require__(18667);







async function storePlan(files, workFolder, digest, plan) {
  const path = pathOf(workFolder, digest);
  await files.glance(path) === void 0 && await files.write(path, Buffer.from(`${JSON.stringify(plan, null, 2)}
`, "utf8"));
}
async function storedPlan(files, workFolder, digest) {
  const path = pathOf(workFolder, digest);
  if (await files.glance(path) === void 0)
    return { why: await absent(files, workFolder) };
  try {
    const plan = (0,_plan_plan_schema_js_5/* .parsePlan */ .vS)(await files.read(path), path), now = (0,_plan_digest_js_4/* .planDigest */ .G)(plan);
    return now === digest ? { plan } : { why: `The file ${path} was changed: its plan has the digest ${now}.` };
  } catch (error) {
    if (!(error instanceof _base_user_error_js_1/* .UserError */ .y))
      throw error;
    return { why: error.message };
  }
}
async function inputsOfLastUpgrade(files, workFolder, lines) {
  const last = lines.findLast((line) => line.event === "plan-started" && line.action === "upgrade");
  if (last?.event !== "plan-started")
    return;
  const { reason: _, ...given } = (await storedPlan(files, workFolder, last.digest)).plan?.given ?? {};
  return given;
}
async function absent(files, workFolder) {
  const folder = plansIn(workFolder), newest = (await files.glance(folder) === void 0 ? [] : await files.glanceInto(folder)).flatMap((one) => {
    const [, digest] = /([0-9a-f]{64})\.json$/.exec(one.path) ?? [];
    return digest === void 0 ? [] : [{ digest, modified: one.modified }];
  }).toSorted((one, other2) => one.modified.localeCompare(other2.modified)).at(-1), other = newest === void 0 ? "" : ` The newest plan there has the digest sha256:${newest.digest}.`;
  return `The plan is not in ${folder}.${other}`;
}
function requireKnownSteps(approved, lines) {
  const ended = /* @__PURE__ */ new Set([...(0,_plan_journal_facts_js_6/* .doneSteps */ .Oi)(lines), ...(0,_plan_journal_facts_js_6/* .confirmedSteps */ .tg)(lines)]), unknown = approved.steps.filter(
    // Plans of versions before 0.2 have no effects, and other names for some kinds.
    ({ id, change, effects }) => change !== void 0 && effects !== void 0 && !(0,_changes_all_js_2/* .isKnown */ .qE)(change) && !ended.has(id)
  );
  if (unknown.length !== 0)
    throw new _base_user_error_js_1/* .UserError */ .y("approval-mismatch", `The approved plan has steps that this version of the suite does not know: ${(0,_base_listed_js_0/* .listed */ .KE)(unknown.map(({ title }) => title))}. A newer version made it.`, "Carry it on with the version that made it. Or plan again with this one, and have that plan approved.");
}
const plansIn = (workFolder) => (0,_host_windows_path_js_3/* .joinPath */ .uJ)(workFolder, "plans");
function pathOf(workFolder, digest) {
  return (0,_host_windows_path_js_3/* .joinPath */ .uJ)(plansIn(workFolder), `${digest.replace(/[^0-9a-f]/g, "-")}.json`);
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

92854:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ whyNoArtifacts)
});
function whyNoArtifacts(environment) {
  if (!environment.ACTIONS_RUNTIME_TOKEN || !environment.ACTIONS_RESULTS_URL)
    return "this is no job of GitHub Actions, or its runner offers no artifact service";
  const server = environment.GITHUB_SERVER_URL || "https://github.com";
  return isSupported(server) ? void 0 : `${server} is a GitHub Enterprise Server, whose artifact service the client does not speak`;
}
function isSupported(server) {
  const name = URL.parse(server)?.hostname.toUpperCase() ?? "";
  return name === "GITHUB.COM" || name.endsWith(".GHE.COM") || name.endsWith(".LOCALHOST");
}


}),

33430:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bk: () => (/* binding */ downloadArtifact),
  wn: () => (/* binding */ listArtifacts),
  mz: () => (/* binding */ uploadArtifact)
});

var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var user_error = __webpack_require__(83686);
var artifact_name = __webpack_require__(63638);
var external_node_async_hooks_ = __webpack_require__(16698);
;// CONCATENATED MODULE: ./lib/bundled/workflow/artifacts/within-deadline.js

const holderTypes = ["Timeout", "TCPWRAP", "TLSWRAP"];
class DeadlineError extends Error {
  name = "DeadlineError";
}
async function withinDeadline(seconds, work) {
  const watch = watchHolders(), deadline = Promise.withResolvers(), timer = setTimeout(() => deadline.reject(new DeadlineError(`No result within ${seconds} seconds.`)), seconds * 1e3), running = watch.inside(work);
  running.catch(() => {
  });
  try {
    return await Promise.race([running, deadline.promise]);
  } catch (error) {
    throw error instanceof DeadlineError && watch.abandon(), error;
  } finally {
    clearTimeout(timer), watch.release();
  }
}
function watchHolders() {
  const holders = /* @__PURE__ */ new Set(), context = new external_node_async_hooks_.AsyncLocalStorage();
  let isAbandoned = !1;
  const hook = (0,external_node_async_hooks_.createHook)({
    init(_id, type, _trigger, resource) {
      !holderTypes.includes(type) || !context.getStore() || !isHolder(resource) || (holders.add(new WeakRef(resource)), isAbandoned && setImmediate(() => endHolder(resource)).unref());
    }
  });
  return hook.enable(), {
    inside: (work) => context.run(!0, work),
    /** Cuts off what is open and what will be opened: the work goes on without a result. */
    abandon() {
      isAbandoned = !0;
      for (const holder of holders)
        endHolder(holder.deref());
    },
    release() {
      isAbandoned || hook.disable();
      for (const holder of holders)
        holder.deref()?.unref();
    }
  };
}
function endHolder(holder) {
  holder?.unref(), holder?.close?.();
}
function isHolder(resource) {
  return "unref" in resource && typeof resource.unref == "function";
}

;// CONCATENATED MODULE: ./lib/bundled/workflow/artifacts/artifact-store.js







const slowestBytesPerSecond = 256 * 1024, secondsBesides = 300;
function deadlineFor(size) {
  return secondsBesides + size / slowestBytesPerSecond;
}
async function client() {
  const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(6780), __webpack_require__.e(6118), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(9246)]).then(__webpack_require__.bind(__webpack_require__, 99246));
  return new DefaultArtifactClient();
}
async function uploadArtifact(file, options = {}) {
  const name = (0,external_node_path_.basename)(file.path);
  (0,artifact_name/* requireArtifactName */.t)(name), await requireFile(file);
  const earlier = (await listArtifacts(options)).find((one) => one.name === name);
  if (earlier !== void 0)
    return sameAsEarlier(earlier, file);
  const seconds = options.deadlineSeconds ?? deadlineFor(file.size), retention = options.retentionDays === void 0 ? {} : { retentionDays: options.retentionDays }, sent = await guarded({ doing: "upload", what: name }, seconds, async () => (await client()).uploadArtifact(name, [file.path], (0,external_node_path_.join)(file.path, ".."), { skipArchive: !0, ...retention }));
  if (sent.size !== file.size || sent.digest !== file.sha256)
    throw altered(name, "upload", file, sent);
  const stored = (await listArtifacts(options)).find((one) => one.id === sent.id);
  if (stored === void 0 || stored.size !== file.size || (stored.sha256 ?? file.sha256) !== file.sha256)
    throw altered(name, "upload", file, { size: stored?.size, digest: stored?.sha256 });
  return stored;
}
async function requireFile({ path, size }) {
  const found = await (0,promises_.stat)(path);
  if (!(found.isFile() && found.size === size))
    throw altered((0,external_node_path_.basename)(path), "upload", { size }, { size: found.size });
}
function sameAsEarlier(earlier, file) {
  if (earlier.size === file.size && earlier.sha256 === file.sha256)
    return earlier;
  throw explainArtifactError(new Error("Conflict: this run has an artifact of that name with other content"), {
    doing: "upload",
    what: earlier.name
  });
}
async function listArtifacts(options = {}) {
  const { from, deadlineSeconds = secondsBesides } = options, what = from === void 0 ? "list of this run" : `list of run ${from.runId}`, { artifacts } = await guarded({ doing: "list", what }, deadlineSeconds, async () => (await client()).listArtifacts({ latest: !0, ...findBy(from) }));
  return artifacts.map(({ id, name, size, digest }) => ({ id, name, size, ...sha256In(digest) }));
}
function findBy(from) {
  if (from === void 0)
    return {};
  const { owner, repository, runId, token } = from;
  return { findBy: { repositoryOwner: owner, repositoryName: repository, workflowRunId: runId, token } };
}
function sha256In(digest) {
  const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(digest ?? "") ?? [];
  return sha256 === void 0 ? {} : { sha256 };
}
async function downloadArtifact(request) {
  const { name, folder, from } = request;
  (0,artifact_name/* requireArtifactName */.t)(name);
  const known = (await listArtifacts(request)).find((one) => one.name === name);
  if (known === void 0)
    throw explainArtifactError(new Error("not found"), { doing: "download", what: name });
  await (0,promises_.mkdir)(folder, { recursive: !0 });
  const fresh = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, "download-"));
  try {
    const seconds = request.deadlineSeconds ?? deadlineFor(known.size), { digestMismatch } = await guarded({ doing: "download", what: name }, seconds, async () => (await client()).downloadArtifact(known.id, {
      path: fresh,
      skipDecompress: !0,
      ...known.sha256 === void 0 ? {} : { expectedHash: `sha256:${known.sha256}` },
      ...findBy(from)
    })), file = await onlyFileIn(fresh, known);
    if (digestMismatch === !0 || !isAsKnown(file, known))
      throw altered(name, "download", known, { size: file.size, digest: file.sha256 });
    const path = (0,external_node_path_.join)(folder, name);
    return await (0,promises_.rename)(file.path, path), { ...file, path };
  } finally {
    await (0,promises_.rm)(fresh, { recursive: !0, force: !0 });
  }
}
async function onlyFileIn(folder, { name }) {
  const [entry, ...others] = await (0,promises_.readdir)(folder, { withFileTypes: !0 });
  if (entry?.isFile() !== !0 || others.length > 0)
    throw new user_error/* UserError */.y("artifact-not-an-archive", `The artifact ${name} is not one file.`, "Give the name of an artifact that backup-pfdata made.");
  const path = (0,external_node_path_.join)(folder, entry.name), hash = (0,external_node_crypto_.createHash)("sha256");
  let size = 0;
  for await (const piece of (0,external_node_fs_.createReadStream)(path))
    hash.update(piece), size += piece.length;
  return { path, size, sha256: hash.digest("hex") };
}
function isAsKnown(file, known) {
  return file.size === known.size && (known.sha256 ?? file.sha256) === file.sha256;
}
async function guarded(work, seconds, run) {
  try {
    return await withinDeadline(seconds, run);
  } catch (error) {
    throw explainArtifactError(error, work);
  }
}
function altered(name, doing, expected, found) {
  return new user_error/* UserError */.y("artifact-altered", `Artifact ${name}: after the ${doing} it has ${found.size ?? "no"} bytes and SHA-256 ${found.digest ?? "(none)"}; expected were ${expected.size} bytes and ${expected.sha256 ?? "(unknown)"}.`, doing === "upload" ? "Do not rely on that artifact. The backup set itself is whole and stays where it is; run again under another artifact-name." : "Download it again, or take the set from its folder or share. Nothing was restored.");
}
const kept = "The backup set itself is whole and stays where it is.";
function explainArtifactError(error, work) {
  if (error instanceof user_error/* UserError */.y)
    return error;
  const facts = factsOf(error), { code, advice } = kindOf(error, facts), told = [
    facts.message || "no message",
    ...facts.code === void 0 ? [] : [`code ${facts.code}`],
    ...facts.status === void 0 ? [] : [`status ${facts.status}`],
    ...facts.requestId === void 0 ? [] : [`request ${facts.requestId}`]
  ], where = work.doing === "upload" ? `${advice} ${kept}` : advice;
  return new user_error/* UserError */.y(code, `Artifact ${work.what}: ${work.doing} failed (${told.join(", ")}).`, where, {
    cause: error
  });
}
function factsOf(error) {
  if (typeof error != "object" || error === null)
    return { message: String(error) };
  const code = "code" in error && typeof error.code == "string" ? { code: error.code } : {}, status = statusOf(error), requestId = requestOf(error);
  return {
    message: "message" in error && typeof error.message == "string" ? withoutSignature(error.message) : "",
    ...code,
    ...status === void 0 ? {} : { status },
    ...requestId === void 0 ? {} : { requestId }
  };
}
function statusOf(error) {
  for (const name of ["statusCode", "status"]) {
    const value = Reflect.get(error, name);
    if (typeof value == "number")
      return value;
  }
  const [, inText] = /\((\d{3})\)|\b(\d{3})\b/.exec("message" in error ? `${error.message}` : "") ?? [];
  return inText === void 0 ? void 0 : Number(inText);
}
function requestOf(error) {
  const details = Reflect.get(error, "details"), headers = typeof details == "object" && details !== null ? details : {}, id = Reflect.get(headers, "requestId") ?? Reflect.get(headers, "x-ms-request-id");
  return typeof id == "string" ? id : void 0;
}
function withoutSignature(message) {
  return message.replace(/([?&]sig=)[^&\s]+/gi, "$1***");
}
function kindOf(error, { message, status }) {
  return error instanceof DeadlineError ? kinds.stalled : /GHES|not currently supported/i.test(message) ? kinds.enterprise : /quota|insufficient usage/i.test(message) ? kinds.quota : status === 409 || /already exists|Conflict/i.test(message) ? kinds.duplicate : status === 413 || /too large/i.test(message) ? kinds.size : status === 401 || status === 403 ? kinds.refused : status === 404 || /not found/i.test(message) ? kinds.missing : kinds.network;
}
const kinds = {
  stalled: {
    code: "artifact-stalled",
    advice: "Look at the network and at githubstatus.com, and run again."
  },
  enterprise: {
    code: "artifact-not-supported",
    advice: "Set upload: false and store the set on a drive or share."
  },
  quota: {
    code: "artifact-quota",
    advice: "The storage for artifacts is used up. Remove old artifacts or lower retention-days; usage is counted anew every 6 to 12 hours."
  },
  duplicate: {
    code: "artifact-duplicate",
    advice: "An artifact of that name was begun or made in this run already, and it is another one. Give another artifact-name, with the name of the server in it."
  },
  size: { code: "artifact-too-large", advice: "Store the set on a share in place of an artifact." },
  refused: {
    code: "artifact-refused",
    advice: "The right to do that has run out or was never there. For another run give a token with actions: read; otherwise run again."
  },
  missing: {
    code: "artifact-not-found",
    advice: "See its name and the number of its run, and whether it has expired."
  },
  network: {
    code: "artifact-failed",
    advice: "Look at the network, the proxy and githubstatus.com, and run again."
  }
};


}),

48942:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ fileName)
});
function fileName(text) {
  return text.replace(/[^A-Za-z0-9._-]/g, "_");
}


}),

12356:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CG: () => (/* binding */ output),
  Dx: () => (/* binding */ linesOf),
  F6: () => (/* binding */ planDigestText),
  GX: () => (/* binding */ yesOrNo),
  Hl: () => (/* binding */ serverPath),
  IQ: () => (/* binding */ withDefault),
  Mf: () => (/* binding */ runnerPath),
  Mn: () => (/* binding */ lines),
  Op: () => (/* binding */ matchingList),
  Qq: () => (/* binding */ text),
  Yq: () => (/* binding */ choice),
  gP: () => (/* binding */ keyedLines),
  iG: () => (/* binding */ anyNumber),
  lq: () => (/* binding */ optional),
  mw: () => (/* binding */ required),
  p_: () => (/* binding */ list),
  rD: () => (/* binding */ wholeNumber),
  wC: () => (/* binding */ matching),
  yD: () => (/* binding */ secretText)
});
var _base_schema_js_0 = __webpack_require__(94517);
var _host_windows_path_js_1 = __webpack_require__(85128);


function required(kind, about) {
  return { ...about, ...kind, required: !0 };
}
function optional(kind, about) {
  return { ...about, ...kind, required: !1 };
}
function withDefault(kind, defaultText, about) {
  return { ...about, ...kind, required: !1, default: defaultText };
}
function output({ type }, description) {
  return { description, type };
}
const anyText = { type: "string" };
function listOf(separator, item = anyText) {
  return { type: "list", separator, item };
}
const secretText = { allowed: "any text", type: anyText, isSecret: !0, schema: _base_schema_js_0/* .string */ .Yj() }, text = { allowed: "any text", type: anyText, schema: _base_schema_js_0/* .string */ .Yj() };
function choice(options) {
  return {
    allowed: options.map((option) => `"${option}"`).join(", "),
    type: { type: "enum", values: options },
    schema: _base_schema_js_0/* .picklist */ .KI(options)
  };
}
const yesOrNo = {
  allowed: '"true", "false"',
  type: { type: "boolean" },
  schema: _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .picklist */ .KI(["true", "false"]), _base_schema_js_0/* .transform */ .pd((value) => value === "true"))
};
function wholeNumber(least, most) {
  return {
    allowed: `a whole number from ${least} to ${most}`,
    type: { type: "integer" },
    schema: _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .digits */ .vm(), _base_schema_js_0/* .transform */ .pd(Number), _base_schema_js_0/* .minValue */ .Ww(least), _base_schema_js_0/* .maxValue */ .cG(most))
  };
}
const anyNumber = { type: { type: "integer" } }, serverPath = {
  allowed: "an absolute Windows path such as C:\\folder\\file or \\\\server\\share\\folder",
  type: anyText,
  schema: _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .transform */ .pd((path) => path.replace(/(?<=[^:\\])[\\/]+$/, "")), _base_schema_js_0/* .check */ .z6(_host_windows_path_js_1/* .isWindowsPath */ .NU))
}, runnerPath = { allowed: "a path on the runner", type: anyText, schema: _base_schema_js_0/* .string */ .Yj() };
function matching(pattern, allowed) {
  return { allowed, type: anyText, schema: _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .regex */ .yG(pattern)) };
}
const leastOfHash = 16, otherHash = /\b(?:sha-?(?!256)\d|md5)/i;
function digestIn(given) {
  const seen = given.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, "").toLowerCase(), runs = new Set(seen.match(/[\p{L}\p{N}]+/gu)?.filter((one) => /^[0-9a-f]+$/.test(one))), [digest, ...others] = [...runs].filter(({ length }) => length >= leastOfHash).sort(byLength);
  if (!(digest?.length !== 64 || otherHash.test(seen) || !others.every((one) => digest.startsWith(one))))
    return digest;
}
function byLength(one, other) {
  return other.length - one.length;
}
const planDigestText = {
  allowed: '"sha256:" and 64 hexadecimal digits, once',
  type: anyText,
  schema: _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .transform */ .pd(digestIn), _base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .transform */ .pd((digits) => `sha256:${digits}`))
};
function list(options) {
  return {
    allowed: `one or more of ${options.map((option) => `"${option}"`).join(", ")}, a line or a comma between them`,
    type: listOf(",", { type: "enum", values: options }),
    schema: _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .transform */ .pd(entriesOf), _base_schema_js_0/* .array */ .YO(_base_schema_js_0/* .picklist */ .KI(options)), _base_schema_js_0/* .readonly */ .tB())
  };
}
function matchingList(pattern, allowed) {
  return {
    allowed: `${allowed}, a line or a comma between them`,
    type: listOf(","),
    schema: _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .transform */ .pd(entriesOf), _base_schema_js_0/* .array */ .YO(_base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .regex */ .yG(pattern))), _base_schema_js_0/* .readonly */ .tB())
  };
}
const lines = {
  allowed: "text, one entry a line",
  type: listOf(`
`),
  schema: _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .transform */ .pd(linesOf))
};
function keyedLines(keys, example) {
  return {
    allowed: `lines of the form ${example}; known on the left are ${keys.map((key) => `"${key}"`).join(", ")}`,
    type: listOf(`
`),
    schema: _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .transform */ .pd(linesOf), _base_schema_js_0/* .array */ .YO(_base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .regex */ .yG(/^[^=]+=\s*\S/), _base_schema_js_0/* .transform */ .pd((line) => {
      const [, key = "", value = ""] = /^([^=]+?)\s*=\s*(.*)$/s.exec(line) ?? [];
      return [key, value];
    }), _base_schema_js_0/* .tuple */ .PV([_base_schema_js_0/* .picklist */ .KI(keys), _base_schema_js_0/* .string */ .Yj()]))), _base_schema_js_0/* .readonly */ .tB())
  };
}
function linesOf(given) {
  return given.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}
function entriesOf(given) {
  return linesOf(given.replaceAll(",", `
`));
}


})

};
