export const id = 0;
export const ids = [0,5364];
export const modules = {

75364:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ redactionOf),
  knowledgeOf: () => (/* binding */ knowledgeOf)
});
var _base_json_js_1 = __webpack_require__(23868);
var _product_components_js_0 = __webpack_require__(71450);


function knowledgeOf(inputs) {
  return (0,_base_json_js_1/* .omitUndefined */ .Oy)({
    installPath: inputs["install-path"],
    dataFile: inputs["data-file"],
    productNamePatterns: overridesOf(inputs["product-names"]),
    productCodes: inputs["product-codes"] && Object.fromEntries(inputs["product-codes"]),
    serverBefore: inputs["server-before"],
    redaction: redactionOf(inputs),
    webApplications: inputs["web-applications"] && Object.fromEntries(inputs["web-applications"])
  });
}
function redactionOf(inputs) {
  const [secret, shown] = [inputs["secret-names"] ?? [], inputs["shown-names"] ?? []];
  return secret.length + shown.length === 0 ? void 0 : { names: { secret, shown } };
}
function overridesOf(lines) {
  if (lines === void 0)
    return;
  const patterns = (generation) => Object.fromEntries(_product_components_js_0/* .componentNames */ .w$.map((component) => [
    component,
    lines.filter(([key]) => key === `${generation}/${component}`).map(([, pattern]) => pattern)
  ])), other = lines.filter(([key]) => key === "other").map(([, pattern]) => pattern);
  return { phonefactor: patterns("phonefactor"), "mfa-server": patterns("mfa-server"), other };
}


}),

59358:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ cachedPackage)
});
var _host_compare_versions_js_3 = __webpack_require__(25748);
var _host_host_error_js_0 = __webpack_require__(90614);
var _host_packed_code_js_5 = __webpack_require__(56637);
var _host_same_text_js_4 = __webpack_require__(36241);
var _host_windows_path_js_1 = __webpack_require__(85128);
var _old_packages_js_2 = __webpack_require__(31009);






const firstWithWholeCopies = "6.1";
async function cachedPackage(host, { machine }, { product }) {
  const { productCode } = product;
  if (productCode === void 0)
    return { none: "it was not installed by Windows Installer" };
  if ((0,_host_compare_versions_js_3/* .compareVersions */ .Zy)(machine.operatingSystem.version, firstWithWholeCopies) < 0)
    return { none: "this Windows has no complete copy of its package" };
  try {
    return await read(host, productCode);
  } catch (error) {
    if (!(error instanceof _host_host_error_js_0/* .HostError */ .dh) || (0,_host_host_error_js_0/* .isServerLost */ .W4)(error))
      throw error;
    return { none: `the copy of its package that Windows stores could not be read: ${error.message}` };
  }
}
async function read(host, productCode) {
  const path = await localPackage(host, productCode);
  if (path === void 0 || !(0,_host_windows_path_js_1/* .isWindowsPath */ .NU)(path) || await host.files.glance(path) === void 0)
    return { none: "Windows has no copy of its package" };
  const identity = await (0,_old_packages_js_2/* .identified */ .AR)(host, path);
  if (!(0,_host_same_text_js_4/* .sameText */ .QV)(identity?.productCode ?? "", productCode))
    return { none: `${path}, which Windows stores, is not its package` };
  const outside = identity?.externalFiles ?? [];
  return outside.length > 0 ? { none: `${path}, which Windows stores, needs files beside it: ${outside.join(", ")}` } : { found: await (0,_old_packages_js_2/* .asFound */ .LW)(host, path, identity, "cached-package") };
}
async function localPackage({ registry }, productCode) {
  const key = (0,_host_packed_code_js_5/* .installPropertiesKey */ .st)(productCode), data = (key === void 0 ? void 0 : await registry.readTree(key, "64"))?.[0]?.values.find(({ name }) => (0,_host_same_text_js_4/* .sameText */ .QV)(name, _host_packed_code_js_5/* .localPackageValue */ .TL))?.data;
  return data?.type === "string" || data?.type === "expandable-string" ? data.text : void 0;
}


}),

31009:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AR: () => (/* binding */ identified),
  LW: () => (/* binding */ asFound),
  ac: () => (/* binding */ packagesAmong),
  cc: () => (/* binding */ findOldPackages)
});
var _host_host_error_js_0 = __webpack_require__(90614);
var _host_same_text_js_4 = __webpack_require__(36241);
var _host_windows_path_js_1 = __webpack_require__(85128);
var _product_components_js_2 = __webpack_require__(71450);
var _product_server_state_js_3 = __webpack_require__(36961);





async function findOldPackages(host, folder, before) {
  if ((await host.files.stat(folder))?.kind !== "folder")
    return {};
  const paths = (await host.files.list(folder)).filter(({ kind }) => kind === "file").map(({ path }) => path);
  return packagesAmong(host, paths, "old-installers", before);
}
async function packagesAmong(host, paths, source, before) {
  const found = {};
  for (const path of paths.filter((one) => /\.msi$/i.test(one))) {
    const identity = await identified(host, path), component = identity && componentOf(identity, before);
    component === void 0 || found[component] !== void 0 || (await lacking(host, path, identity?.externalFiles)).length > 0 || (found[component] = await asFound(host, path, identity, source));
  }
  return found;
}
async function asFound({ files }, path, identity, source) {
  return { path, sha256: (await files.digest(path)).sha256, version: identity?.productVersion ?? "", source };
}
function componentOf({ productCode = "" }, before) {
  return _product_components_js_2/* .componentNames */ .w$.find((name) => {
    const code = (0,_product_server_state_js_3/* .oldComponent */ .lM)(before, name)?.product.productCode;
    return code !== void 0 && (0,_host_same_text_js_4/* .sameText */ .QV)(code, productCode);
  });
}
async function lacking({ files }, path, wanted = []) {
  const missing = [];
  for (const name of wanted)
    await files.stat((0,_host_windows_path_js_1/* .joinPath */ .uJ)((0,_host_windows_path_js_1/* .folderOf */ .yS)(path), name)) === void 0 && missing.push(name);
  return missing;
}
async function identified({ installer }, path) {
  try {
    return await installer.identify(path);
  } catch (error) {
    if (error instanceof _host_host_error_js_0/* .HostError */ .dh && error.code === "not-a-package")
      return;
    throw error;
  }
}


}),

77453:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ promisedOf),
  b: () => (/* binding */ readWayBack)
});
var _host_host_error_js_0 = __webpack_require__(90614);
var _product_components_js_1 = __webpack_require__(71450);
var _product_server_state_js_5 = __webpack_require__(36961);
var _backup_sets_roles_js_2 = __webpack_require__(43892);
var _cached_packages_js_3 = __webpack_require__(59358);
var _old_packages_js_4 = __webpack_require__(31009);






async function readWayBack(host, { oldInstallers, chain, before, now }) {
  const old = _product_components_js_1/* .componentNames */ .w$.filter((name) => (0,_product_server_state_js_5/* .oldComponent */ .lM)(before, name) !== void 0);
  if (old.length === 0)
    return { packages: {}, missing: [] };
  const given = await givenPackages(host, oldInstallers, before), stored = await (0,_old_packages_js_4/* .packagesAmong */ .ac)(host, (0,_backup_sets_roles_js_2/* .storedInstallers */ .NH)(chain), "backup-set", before), packages = {}, missing = [];
  for (const component of old) {
    const installed = (0,_product_server_state_js_5/* .oldComponent */ .lM)(now, component), cached = installed && await (0,_cached_packages_js_3/* .cachedPackage */ .n)(host, now, installed), found = given.packages[component] ?? (cached && "found" in cached ? cached.found : stored[component]);
    found !== void 0 ? packages[component] = found : missing.push({ component, why: cached && "none" in cached ? cached.none : "it is removed" });
  }
  return { packages, missing, ...given.folder === void 0 ? {} : { folder: given.folder } };
}
async function givenPackages(host, path, before) {
  if (path === void 0)
    return { packages: {} };
  const faulty = (status, reason) => ({
    packages: {},
    folder: { status, path, reason }
  });
  try {
    if ((await host.files.stat(path))?.kind !== "folder")
      return { packages: {} };
    const packages = await (0,_old_packages_js_4/* .findOldPackages */ .cc)(host, path, before);
    return Object.keys(packages).length > 0 ? { packages } : faulty("without-packages", `No package in ${path} has the product code of an installed part.`);
  } catch (error) {
    if (!(error instanceof _host_host_error_js_0/* .HostError */ .dh) || (0,_host_host_error_js_0/* .isServerLost */ .W4)(error))
      throw error;
    return faulty("unreadable", error.message);
  }
}
function promisedOf({ packages }) {
  return _product_components_js_1/* .componentNames */ .w$.flatMap((name) => {
    const found = packages[name];
    return found === void 0 ? [] : [{ component: name, version: found.version, sha256: found.sha256 }];
  });
}


}),

73118:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ keepSalt),
  p: () => (/* binding */ withSalt)
});
var node_crypto_0 = __webpack_require__(77598);
var _host_host_error_js_1 = __webpack_require__(90614);
var _host_windows_path_js_2 = __webpack_require__(85128);



const saltPath = (workFolder) => (0,_host_windows_path_js_2/* .joinPath */ .uJ)(workFolder, "plans", "hidden-values.salt"), saltPattern = /^[\da-f]{64}$/;
async function keptSalt(files, workFolder) {
  const path = saltPath(workFolder);
  try {
    if (await files.glance(path) === void 0)
      return;
    const salt = Buffer.from(await files.read(path)).toString("latin1").trim();
    return saltPattern.test(salt) ? salt : void 0;
  } catch (error) {
    if (error instanceof _host_host_error_js_1/* .HostError */ .dh)
      return;
    throw error;
  }
}
const machineKey = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Cryptography", machineValue = "MachineGuid";
async function newSalt({ registry, machine }) {
  const { name, domain = "", architecture } = await machine.facts(), data = ((await registry.readTree(machineKey, architecture === "x86" ? "32" : "64").catch((error) => {
    if (!(error instanceof _host_host_error_js_1/* .HostError */ .dh))
      throw error;
  }))?.find(({ path }) => path.toLowerCase() === machineKey.toLowerCase())?.values ?? []).find((value) => value.name.toLowerCase() === machineValue.toLowerCase())?.data, own = data !== void 0 && "text" in data ? data.text : "";
  return (0,node_crypto_0.createHmac)("sha256", "hidden values").update(JSON.stringify([own, name, domain]), "utf8").digest("hex");
}
async function withSalt(host, workFolder, knowledge) {
  const salt = await keptSalt(host.files, workFolder) ?? await newSalt(host);
  return { ...knowledge, redaction: { ...knowledge.redaction, salt } };
}
async function keepSalt(files, workFolder, { redaction }) {
  redaction?.salt !== void 0 && await files.createNew(saltPath(workFolder), Buffer.from(`${redaction.salt}
`, "latin1"));
}


}),

56637:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  TL: () => (/* binding */ localPackageValue),
  st: () => (/* binding */ installPropertiesKey)
});
/* unused harmony export packedCode */
function packedCode(productCode) {
  const groups = /^\{(\w{8})-(\w{4})-(\w{4})-(\w{4})-(\w{12})\}$/.exec(productCode)?.slice(1);
  if (groups === void 0)
    return;
  const backwards = groups.slice(0, 3).map((group) => [...group].reverse().join("")), pairs = groups.slice(3).join("").replace(/(.)(.)/g, "$2$1");
  return `${backwards.join("")}${pairs}`.toUpperCase();
}
function installPropertiesKey(productCode) {
  const packed = packedCode(productCode);
  if (packed !== void 0)
    return `HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Installer\\UserData\\S-1-5-18\\Products\\${packed}\\InstallProperties`;
}
const localPackageValue = "LocalPackage";


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

67890:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ knownFailures)
});

// UNUSED EXPORTS: knownFailureTable

var compare_versions = __webpack_require__(25748);
var server_state = __webpack_require__(36961);
;// CONCATENATED MODULE: ./lib/bundled/product/failure-signs.js


function webComponents({ components }) {
  return components.filter(({ component }) => component !== "agent");
}
function has({ components }, component) {
  return components.some((one) => one.component === component);
}
function isTargetAtLeast({ target }, needed) {
  if (!(target === void 0 || !/^\d/.test(target)))
    return (0,compare_versions/* compareVersions */.Zy)(target, needed) >= 0;
}
function windowsName({ machine }) {
  return `${machine.operatingSystem.name} (${machine.operatingSystem.version})`;
}
const adapterIsThere = ({ state }) => state.adfsAdapter && `"${state.adfsAdapter}" is installed here.`, newWebServer = ({ state }) => webComponents(state).length > 0 && Number.parseInt(state.webServer?.version ?? "", 10) >= 10 ? `This server runs IIS ${state.webServer?.version}.` : void 0, tagsAreARisk = (facts) => has(facts.state, "agent") && isTargetAtLeast(facts, "8.0.2") === !1 ? `The target is ${facts.target}; whether tags are in use is unknown.` : void 0, newerThan2016 = ({ state }) => has(state, "agent") && (0,compare_versions/* compareVersions */.Zy)(state.machine.operatingSystem.version, "10.0.17763") >= 0 ? `This is ${windowsName(state)}; whether it is a virtual machine in Azure is not known here.` : void 0, hasThemes = ({ state, putsThemesBack }) => {
  if (putsThemesBack === !0)
    return;
  const themes = webComponents(state).flatMap(({ web }) => web?.customThemes ?? []);
  return themes.length > 0 ? `Custom themes: ${themes.join(", ")}. They are backed up and have to be put back.` : void 0;
}, mobileAppGoes = (facts) => has(facts.state, "mobile-app") && isTargetAtLeast(facts, "8.0") === !0 ? `The Mobile App Web Service is installed and the target is ${facts.target}.` : void 0, oldRuntimePools = ({ state }) => {
  const pools = webComponents(state).filter(({ generation }) => generation === "mfa-server").flatMap(({ web }) => web?.applicationPool ?? []).filter(({ managedRuntimeVersion }) => managedRuntimeVersion === "v2.0"), names = [...new Set(pools.map(({ name }) => name))];
  return names.length > 0 ? `Application pool on .NET 2.0 below a new component: ${names.join(", ")}.` : void 0;
}, pluginMayStay = ({ state }) => state.webServer && (0,server_state/* oldComponent */.lM)(state, "agent") !== void 0 ? "The old agent and IIS are on one server; whether its IIS plug-in is in use cannot be seen here." : void 0, olderThan2016 = ({ state, actsFrom }) => actsFrom === void 0 && (0,compare_versions/* compareVersions */.Zy)(state.machine.operatingSystem.version, "10.0") < 0 ? `This is ${windowsName(state)}.` : void 0, is2012R2 = ({ state }) => has(state, "agent") && /^6\.3(?:\.|$)/.test(state.machine.operatingSystem.version) ? `This is ${windowsName(state)}; whether that authentication is in use cannot be seen here.` : void 0, is32BitWindows = (facts) => facts.state.machine.architecture === "x86" && has(facts.state, "agent") && isTargetAtLeast(facts, "7.0") === !0 ? `This Windows is 32-bit, and the target is ${facts.target}.` : void 0, japaneseWindows = (facts) => {
  const { state, target } = facts;
  return isTargetAtLeast(facts, "8.0") === !0 && isTargetAtLeast(facts, "8.0.1.1") === !1 && has(state, "agent") && /^ja(?:-|$)/i.test(state.machine.language) ? `The language of this Windows is ${state.machine.language} (Japanese), and the target is ${target}.` : void 0;
}, runtimeBefore2017 = (facts) => {
  if (isTargetAtLeast(facts, "8.0") !== !0)
    return;
  const older = facts.state.prerequisites.filter(({ satisfied, version }) => satisfied && version !== void 0 && (0,compare_versions/* compareVersions */.Zy)(version, "14.10.25017") < 0);
  return older.length > 0 ? `${older.map(({ found }) => found).join(" ")} The target is ${facts.target}.` : void 0;
}, pools32Bit = ({ state }) => {
  if (state.machine.architecture === "x86")
    return;
  const found = webComponents(state).flatMap(({ product, web }) => web?.applicationPool.enable32Bit === !0 ? [`${web.applicationPool.name} ("${product.displayName}")`] : []);
  return found.length > 0 ? `32-bit pools here: ${[...new Set(found)].join(", ")}.` : void 0;
}, addressWithoutPage = ({ state, webServiceSdkUrl }) => {
  const addresses = webServiceSdkUrl === void 0 ? webComponents(state).flatMap(({ web }) => web?.configuration?.webServiceSdkUrl ?? []) : [webServiceSdkUrl], without = [...new Set(addresses)].filter((address) => !/\/PfWsSdk\.asmx$/i.test(address));
  return without.length > 0 ? `The address is ${without.join(", ")}.` : void 0;
};

;// CONCATENATED MODULE: ./lib/bundled/product/known-failures.js


const knownFailureTable = [
  {
    id: "F1",
    symptom: "After an upgrade to 7.0 or later, AD FS logs event 105: the authentication provider WindowsAzureMultiFactorAuthentication cannot be loaded.",
    advice: "Clear the provider in the AD FS policy, run Unregister-AdfsAuthenticationProvider -Name WindowsAzureMultiFactorAuthentication, run the register script of the new server, and restart the service adfssrv on all nodes.",
    sign: adapterIsThere
  },
  {
    id: "F2",
    symptom: "A package ends with 1603 because Visual C++ 2015 Update 1 or later is missing.",
    advice: "Install the x86 and the x64 redistributable before the web components.",
    prerequisites: ["vc-runtime-x86", "vc-runtime-x64"]
  },
  {
    id: "F3",
    symptom: "On Windows Server 2012 R2 without update KB2919355 the setup asks for it and does not go on.",
    advice: "Check with Get-HotFix -Id KB2919355 and install the update before the upgrade.",
    prerequisites: ["update-kb2919355"]
  },
  {
    id: "F4",
    symptom: "A web package ends early, with 1603 when silent, because IIS 6 Metabase Compatibility is missing.",
    advice: "Run Install-WindowsFeature Web-Metabase before the web components are installed.",
    prerequisites: ["iis-metabase"]
  },
  {
    id: "F5",
    symptom: `The log says "unsupported IIS version (10) detected" when the package looks for the pool's 32-bit setting.`,
    advice: `No remedy is published; use the newest build. See after the installation that the pool's setting "Enable 32-Bit Applications" is as before.`,
    sign: newWebServer
  },
  {
    id: "F6",
    symptom: 'The console says "Error determining the current master Multi-Factor Authentication Server".',
    advice: "Open outbound TCP 443 to the three hosts of the cloud service. The service ended on 30 September 2024.",
    prerequisites: ["cloud-service"]
  },
  {
    id: "F7",
    symptom: "The console of a subordinate offers to promote it.",
    advice: "Do not click it: it makes a second master. Repair the connection to the master first (RPC, or the fixed port)."
  },
  {
    id: "F8",
    symptom: 'Secondary servers log many "Unhandled SB" entries after the primary was upgraded.',
    advice: "This is expected. Raise the size of the logs, or upgrade the secondary servers as well."
  },
  {
    id: "F9",
    symptom: "The upgrade fails where user tags are in use and the target is older than 8.0.2.",
    advice: "Use 8.0.2 or later. Whether tags are in use cannot be seen from outside: look in the console.",
    sign: tagsAreARisk
  },
  {
    id: "F10",
    symptom: "On an Azure virtual machine with Windows Server 2019 or later the activation fails.",
    advice: "Use an earlier Windows Server there, or a server outside Azure.",
    sign: newerThan2016
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
    sign: hasThemes
  },
  {
    id: "F14",
    symptom: `The portal answers some users with "Server Error in '/MultiFactorAuth' Application": their password has "<" before a letter.`,
    advice: "It does not come from the upgrade. Such a user signs in after a change of the password."
  },
  {
    id: "F15",
    symptom: "8.0 and later bring no package for the Mobile App Web Service.",
    advice: "Nothing to install: users of the mobile app talk to the cloud directly. Uninstall the old web service after the upgrade.",
    sign: mobileAppGoes
  },
  {
    id: "F16",
    symptom: "Activation is asked for again although the data file is the old one.",
    advice: "Restore the whole Data folder, not the data file alone: the other files in it contain the activation."
  },
  {
    id: "F17",
    symptom: "The portal or the SDK does not load because its application pool runs on .NET 2.0.",
    advice: "Put the application into a pool with .NET CLR version v4.0.",
    sign: oldRuntimePools
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
    sign: pluginMayStay
  },
  {
    id: "F20",
    symptom: 'Mails with an attachment from a share are not sent; MultiFactorAuthAdSyncSvc.log says "is denied".',
    advice: "Give the computer account of this server the right to read the share: the service runs as LocalSystem."
  },
  {
    id: "F21",
    symptom: "A silent package started by an account that never logged on ends with 1603 (key container).",
    advice: "Log on once with the account of the runner, then run again."
  },
  {
    id: "F22",
    symptom: "Users of the mobile app may have to register it again when going to 8.0; it is not documented.",
    advice: "Try it with one user before you inform the others.",
    sign: mobileAppGoes
  },
  {
    id: "F23",
    symptom: "Neither GitHub's runner nor Node.js 24 is supported on Windows Server 2012 R2 or older. They may not start there, or stop in the middle.",
    advice: "Let a runner on a newer machine of the domain act on it (input server), from Windows Server 2008 R2 SP1 on. Otherwise run check-host on this server days before, and rehearse; where that fails, upgrade it by hand with the document.",
    sign: olderThan2016
  },
  {
    id: "F24",
    symptom: "MFA Server 7.0 and later do not run on 32-bit Windows.",
    advice: "Move the server to 64-bit Windows first. Nothing is removed before.",
    stops: "setup-path",
    sign: is32BitWindows
  },
  {
    id: "F25",
    symptom: "The console of MFA Server 8.0 does not start on Japanese Windows, so it cannot be activated. 8.0.1.1 has the fix.",
    advice: "Give the setup program of 8.0.1.1 or later.",
    stops: "setup-path",
    sign: japaneseWindows
  },
  {
    id: "F26",
    symptom: "MFA Server 8.0 and later ask for the runtimes of Visual C++ 2017; a silent setup may end without them.",
    advice: "Install the Visual C++ Redistributable 2017 (14.10.25017) or later, x86 and x64, before the upgrade. It takes the place of 2015.",
    sign: runtimeBefore2017
  },
  {
    id: "F27",
    symptom: "The address of the Web Service SDK does not end in /PfWsSdk.asmx: the portal gets 405 (method not allowed) from it.",
    advice: "If the portal uses the Web Service SDK, give the whole address as web-service-sdk-url. Without it, the old address is brought over as it is.",
    sign: addressWithoutPage
  },
  {
    id: "F28",
    symptom: "A 64-bit component in a 32-bit pool answers 503 (version 7 and later).",
    advice: "The upgrade leaves such a pool as it is and does not use it for the new components: it makes a pool of its own, or asks for application-pool.",
    sign: pools32Bit
  },
  {
    id: "F29",
    symptom: "The authentication for Terminal Services does not work on Windows Server 2012 R2.",
    advice: "If the old agent secures Terminal Services here, plan the Remote Desktop Gateway with RADIUS in its place.",
    sign: is2012R2
  },
  {
    id: "F30",
    symptom: "LDAP sign-in fails on one of several servers: the LDAP bind password is in the Windows store of each server.",
    advice: "Have the password at hand. Type it again in the console of each server after the upgrade."
  },
  {
    id: "F31",
    symptom: 'The console says "Unable to communicate with the Multi-Factor Authentication POP".',
    advice: "A proxy is between the server and the cloud service. The service runs as LocalSystem: the proxy of a user does not count. Let the server reach the three hosts directly."
  },
  {
    id: "F32",
    symptom: "After its first start the console offers to install or to upgrade Web Service SDK and User Portal.",
    advice: "Decline. The later steps of the upgrade install them, at their old places and with their old settings."
  }
];
function knownFailures(facts) {
  const isInstalled = (0,server_state/* newComponent */.y6)(facts.state, "agent") !== void 0, found = knownFailureTable.flatMap(({ id, symptom, advice, stops, sign }) => {
    const seen = sign?.(facts);
    return seen === void 0 ? [] : [{ finding: { code: `known-failure-${id.toLowerCase()}`, message: `${symptom} ${seen}`, advice }, input: isInstalled ? void 0 : stops }];
  });
  return {
    warnings: found.flatMap(({ finding, input }) => input === void 0 ? [finding] : []),
    blockers: found.flatMap(({ finding, input }) => input === void 0 ? [] : [{ ...finding, input }])
  };
}


}),

45035:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Cp: () => (/* binding */ promised),
  P$: () => (/* binding */ isCovered),
  W6: () => (/* binding */ planBackup),
  Z: () => (/* binding */ stopServicesFirst),
  Zt: () => (/* binding */ uploadSteps),
  gJ: () => (/* binding */ dataFileBlockers),
  s7: () => (/* binding */ backupBlockers)
});
var _base_json_js_6 = __webpack_require__(23868);
var _changes_backup_sets_backup_chain_js_0 = __webpack_require__(92763);
var _changes_installing_way_back_js_1 = __webpack_require__(77453);
var _changes_steps_js_2 = __webpack_require__(75457);
var _product_server_state_js_5 = __webpack_require__(36961);
var _beginning_js_3 = __webpack_require__(27637);
var _stage_plan_js_4 = __webpack_require__(65270);







const stage = "backup-pfdata";
function planBackup(situation, choices, scope) {
  const components = (0,_changes_backup_sets_backup_chain_js_0/* .componentsToBackUp */ .og)(situation.now), alone = scope === "single-stage", isPutBack = !alone && isEmptiedByRemoval(situation, components), blockers = backupBlockers(situation, isPutBack ? [] : components);
  if (components.length === 0 || isCovered(situation, components)) {
    const isOwed = alone && situation.backup !== void 0 && situation.uploads?.isNewestDone !== !0;
    return { ..._stage_plan_js_4/* .emptyPlan */ .n7, steps: isOwed ? uploadSteps(choices, stage) : [], blockers };
  }
  return { steps: [...backupSteps(situation, choices, scope), ...alone ? uploadSteps(choices, stage) : []], warnings: [], blockers };
}
function isEmptiedByRemoval(situation, components) {
  const { now } = situation;
  return (0,_product_server_state_js_5/* .oldComponent */ .lM)(now, "agent") === void 0 && now.dataFile?.status === "empty" && isCovered(situation, components);
}
function uploadSteps({ upload, artifactsNotThere }, stage2) {
  if (upload === void 0 || artifactsNotThere !== void 0)
    return [];
  const { recipients, allowUnencrypted, artifactName, retentionDays } = upload, how = { recipients: [...recipients], allowUnencrypted, ...(0,_base_json_js_6/* .omitUndefined */ .Oy)({ artifactName, retentionDays }) };
  return [(0,_changes_steps_js_2/* .stepOf */ .cg)({ kind: "upload-backup-set", ...how }, { stage: stage2 })];
}
function backupSteps(situation, choices, scope) {
  const { now, before } = situation, components = (0,_changes_backup_sets_backup_chain_js_0/* .componentsToBackUp */ .og)(before), { oldInstallers, keepBackups: keep, backupDestination: destination } = choices, stops = stopServicesFirst(now, stage), changes = [
    {
      kind: "create-backup-set",
      components,
      destination,
      ...(0,_base_json_js_6/* .omitUndefined */ .Oy)({ keep, oldInstallers, packages: promised(situation), frozen: situation.frozen })
    },
    ...scope === "single-stage" && stops.length > 0 ? [{ kind: "start-services", which: { those: "stopped-by-the-suite" } }] : []
  ], extraction = oldInstallers === void 0 ? [] : [{ kind: "extract-default-configurations", components, oldInstallers }], made = (list) => list.map((change) => (0,_changes_steps_js_2/* .stepOf */ .cg)(change, { stage }));
  return [...made(extraction), ...stops, ...made(changes)];
}
function promised({ wayBack }) {
  const packages = wayBack === void 0 ? [] : (0,_changes_installing_way_back_js_1/* .promisedOf */ .Z)(wayBack);
  return packages.length === 0 ? void 0 : packages;
}
function stopServicesFirst(now, stage2) {
  return (0,_product_server_state_js_5/* .oldComponent */ .lM)(now, "agent") === void 0 ? [] : [(0,_changes_steps_js_2/* .stepOf */ .cg)({ kind: "stop-services", because: "files-are-read" }, { stage: stage2 })];
}
function isCovered(situation, components) {
  const { backup } = situation;
  return backup !== void 0 && backup.changedSince.length === 0 && components.every((component) => backup.components.includes(component));
}
function backupBlockers(situation, components) {
  return situation.before.components.length === 0 ? (0,_product_server_state_js_5/* .hasTracesOfAgent */ .d_)(situation.now) ? [] : [(0,_beginning_js_3/* .noPhoneFactor */ .ft)(situation.now)] : [...situation.now.ambiguities, ...components.includes("agent") ? dataFileBlockers(situation.now) : []];
}
function dataFileBlockers({ dataFile }) {
  const { path = "PhoneFactor.pfdata", status = "missing", reason } = dataFile ?? {};
  return status === "present" ? [] : [
    {
      code: `data-file-${status}`,
      message: `The data file ${path} is ${status}${reason ? `: ${reason}` : "."}`,
      ...dataFileAdvice(path, status)
    }
  ];
}
function dataFileAdvice(path, status) {
  switch (status) {
    case "missing":
      return {
        advice: "Find the data file and give its path. Without it users and settings cannot be brought over; do not uninstall anything.",
        input: "data-file"
      };
    case "empty":
      return {
        advice: `Restore ${path} from your last good copy before you go on; an empty file contains no users.`
      };
    case "unreadable":
      return {
        advice: `Close the program that has ${path} open, or give the account of the runner read access to it, and run again.`
      };
  }
}


}),

27637:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BL: () => (/* binding */ beginningBlockers),
  T_: () => (/* binding */ judgeBeginning),
  ft: () => (/* binding */ noPhoneFactor),
  rd: () => (/* binding */ showsAPart),
  vk: () => (/* binding */ asFoundWord),
  x8: () => (/* binding */ beginningWarnings)
});
var _product_server_state_js_0 = __webpack_require__(36961);

const asFoundWord = "as-found";
function judgeBeginning(known, now) {
  return known !== void 0 ? { source: known.source } : { source: showsItsBeginning(now) ? "as-found" : "unknown" };
}
function showsItsBeginning(now) {
  return now.components.some(({ generation }) => generation === "phonefactor") || (0,_product_server_state_js_0/* .hasTracesOfAgent */ .d_)(now) && showsAPart(now);
}
function showsAPart({ components }) {
  return components.length > 0;
}
function hasNewProductAlone({ components }) {
  return components.length > 0 && components.every(({ generation }) => generation === "mfa-server");
}
const otherDocument = `The document that this suite follows upgrades PhoneFactor Agent 5 or older. From MFA Server 6 or later to a newer one, Microsoft's page "Upgrade to the latest Azure Multi-Factor Authentication Server" applies: the new setup is run over the old one, without a removal. Here the suite can still do this: inspect, backup-pfdata, check-host, and merge-webconfig with original and target.`;
function newProductAlone({ machine, components }) {
  const products = components.map(({ product }) => `${product.displayName} ${product.version}`).join(", ");
  return {
    code: "mfa-server-found",
    message: `${machine.name} has ${products} and no part of PhoneFactor, and no record shows that it had one: there is nothing here to upgrade from PhoneFactor.`,
    advice: otherDocument
  };
}
function beginningWarnings({ beginning, now }) {
  if (beginning.source === "as-found" && hasNewProductAlone(now))
    return [newProductAlone(now)];
  const upgraded = now.components.filter(({ generation }) => generation === "mfa-server"), isMixed = upgraded.length > 0 && now.components.length > upgraded.length;
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
  if (!showsAPart(now) && !(0,_product_server_state_js_0/* .hasTracesOfAgent */ .d_)(now))
    return [noPhoneFactor(now)];
  const unnamed = showsAPart(now) ? [] : [...unclaimedParts(now), ...agentNotRecognised(now)];
  return unnamed.length > 0 ? unnamed : [beginningUnknown(now)];
}
function noPhoneFactor({ machine }) {
  return {
    code: "no-phonefactor-found",
    message: `No part of PhoneFactor or MFA Server was found on ${machine.name}, in either registry view or in IIS, and no record shows what it had.`,
    advice: "Check that the job runs on the right server and with the work folder of the earlier runs. If the product is there under another name, give its DisplayName pattern as product-names. If PhoneFactor was removed already, give a backup set as backup-path, or an inventory from before as server-before.",
    input: "server-before"
  };
}
function beginningUnknown(now) {
  const { machine, components } = now, found = components.map(({ product }) => `${product.displayName} ${product.version}`).join(", ") || "the data file of PhoneFactor";
  return {
    code: "beginning-unknown",
    message: `${machine.name} has ${found}, but no journal and no backup set shows what it had before, so it is not known what is missing.`,
    advice: [
      "Give the work-folder of the earlier runs, or the backup set as backup-path, or an inventory from before the upgrade as server-before. If the server never had another part of PhoneFactor than those that are there now, give server-before: as-found.",
      ...hasNewProductAlone(now) ? [`If it never had PhoneFactor: ${otherDocument}`] : []
    ].join(" "),
    input: "server-before"
  };
}
const unclaimedCodes = /* @__PURE__ */ new Set([
  "agent-key-without-agent",
  "data-file-without-agent",
  "web-application-without-product",
  "unknown-product-entry"
]);
function unclaimedParts({ warnings }) {
  return warnings.filter(({ code }) => unclaimedCodes.has(code));
}
function agentNotRecognised(now) {
  return !(0,_product_server_state_js_0/* .hasTracesOfAgent */ .d_)(now) || now.services.length === 0 ? [] : [
    {
      code: "agent-not-recognised",
      message: `The service ${now.services.map(({ displayName, name }) => `${displayName} (${name})`).join(", ")} runs from the install folder of PhoneFactor, but no entry in Programs and Features is recognised as the agent.`,
      advice: "Look the product up in Programs and Features and give its name as product-names, for example phonefactor/agent=Phone Agent*. If the agent was removed and left the service behind, remove the service first.",
      input: "product-names"
    }
  ];
}


}),

33822:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B6: () => (/* binding */ rightsBlockers),
  DX: () => (/* binding */ prerequisiteFindings),
  IK: () => (/* binding */ sdkFirstWarnings),
  OX: () => (/* binding */ isRemovalUnderWay),
  ir: () => (/* binding */ prerequisiteRules),
  y2: () => (/* binding */ orderBlockers)
});
var _changes_backup_sets_backup_chain_js_0 = __webpack_require__(92763);
var _product_components_js_1 = __webpack_require__(71450);
var _product_prerequisites_js_2 = __webpack_require__(48079);
var _product_server_state_js_5 = __webpack_require__(36961);
var _product_step_ids_js_3 = __webpack_require__(49543);
var _stage_plan_js_4 = __webpack_require__(65270);






function orderBlockers(situation, stage) {
  const removals = (0,_changes_backup_sets_backup_chain_js_0/* .installedOldComponents */ .Q8)(situation.now);
  return removals.length > 0 ? [stillInstalled(removals, stage)] : stage === "install-mfa-server" ? [] : serverBlockers(situation, stage);
}
function stillInstalled(components, stage) {
  const names = components.map((component) => _product_components_js_1/* .componentTitles */ .$m[component]).join(", ");
  return {
    code: "phonefactor-still-installed",
    message: `${stage} comes after the removal of PhoneFactor, but these parts are still installed: ${names}.`,
    advice: "Run backup-pfdata and uninstall-phonefactor on this server first."
  };
}
function serverBlockers({ now, before, confirmed }, stage) {
  return (0,_product_server_state_js_5/* .hadAgent */ .zk)(before) ? (0,_product_server_state_js_5/* .newComponent */ .y6)(now, "agent") === void 0 ? [
    {
      code: "server-not-installed",
      message: `${stage} comes after the installation of the Multi-Factor Authentication Server, which is missing.`,
      advice: "Run install-mfa-server on this server first."
    }
  ] : _product_step_ids_js_3/* .activationSteps */ .cJ.filter((id) => !confirmed.has(id)).map((id) => ({
    code: "operator-step-open",
    message: `${stage} needs the operator step ${id}, which nobody has confirmed.`,
    advice: `Do what install-mfa-server asks for, then run it again with completed-operator-steps: ${id}.`,
    input: "completed-operator-steps"
  })) : [];
}
function sdkFirstWarnings(component, situation, choices) {
  const { now, before } = situation, isDue = (0,_product_server_state_js_5/* .oldComponent */ .lM)(before, "web-service-sdk") !== void 0 && !(0,_stage_plan_js_4/* .isGivenUp */ .hF)("web-service-sdk", situation, choices), isThere = (0,_product_server_state_js_5/* .newComponent */ .y6)(now, "web-service-sdk") !== void 0;
  return !isDue || isThere || (0,_product_server_state_js_5/* .newComponent */ .y6)(now, component) !== void 0 ? [] : [
    {
      code: "web-service-sdk-comes-first",
      message: `The new ${_product_components_js_1/* .componentTitles */ .$m[component]} is installed before the Web Service SDK that it calls: it serves nobody until that is there.`,
      advice: "Run install-web-service-sdk first. Run merge-webconfig after both."
    }
  ];
}
function prerequisiteRules({ now, before }, { acceptPendingRestart }) {
  return { isUnderWay: isRemovalUnderWay({ now, before }), acceptPendingRestart: acceptPendingRestart === !0 };
}
function isRemovalUnderWay({ now, before }) {
  const there = (0,_changes_backup_sets_backup_chain_js_0/* .installedOldComponents */ .Q8)(now);
  return (0,_changes_backup_sets_backup_chain_js_0/* .installedOldComponents */ .Q8)(before).some((component) => !there.includes(component));
}
const strict = { isUnderWay: !1, acceptPendingRestart: !1 }, rights = "administrator", pendingRestart = "no-pending-restart";
function prerequisiteFindings({ prerequisites }, components, { isUnderWay, acceptPendingRestart } = strict) {
  const unmet = prerequisites.filter(({ satisfied, neededBy }) => !satisfied && neededBy.some((component) => components.includes(component))), isAdvice = ({ id }) => _product_prerequisites_js_2/* .advisoryPrerequisites */ .h.includes(id) || isUnderWay && id !== rights || acceptPendingRestart && id === pendingRestart;
  return {
    blockers: unmet.filter((check) => !isAdvice(check)).map(asFinding),
    warnings: unmet.filter(isAdvice).map(asFinding)
  };
}
function rightsBlockers({ prerequisites }) {
  return prerequisites.filter(({ id, satisfied }) => id === rights && !satisfied).map(asFinding);
}
function asFinding({ id, found, advice }) {
  const finding = { code: `prerequisite-${id}`, message: `Prerequisite ${id} is not met: ${found}`, advice };
  return id === pendingRestart ? { ...finding, input: "accept-pending-restart" } : finding;
}


}),

37123:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ox: () => (/* binding */ servedAtLook),
  dE: () => (/* binding */ stillInterrupted),
  eg: () => (/* binding */ isGoneForGood),
  kT: () => (/* binding */ servedNow),
  yb: () => (/* binding */ recordSeenServed)
});
var _base_json_js_7 = __webpack_require__(23868);
var _base_user_error_js_0 = __webpack_require__(83686);
var _host_host_error_js_1 = __webpack_require__(90614);
var _plan_effects_js_2 = __webpack_require__(7340);
var _plan_journal_facts_js_6 = __webpack_require__(97283);
var _product_components_js_3 = __webpack_require__(71450);
var _product_same_configuration_js_4 = __webpack_require__(50087);
var _product_server_state_js_8 = __webpack_require__(36961);
var _product_step_ids_js_5 = __webpack_require__(49543);









function stillInterrupted({ lines }, looked) {
  const interrupted = (0,_plan_journal_facts_js_6/* .interruptedNow */ .P)(lines), { services } = looked.now;
  return services.length > 0 && services.every(({ state }) => state === "stopped") && interrupted.add("sign-in"), [...interrupted].filter((subject) => !isServed(subject, looked, lines));
}
function isGoneForGood(intention, subject) {
  const mine = intention?.components.find(({ component }) => component === subject);
  return mine?.becomes === "nothing" || mine?.becomes === "given-up";
}
function servedNow({ lines }, situation, { begun, fault }) {
  const since = lines.slice(begun), isRestored = (subject) => since.some((line) => line.event === "service-restored" && line.subject === subject), byJournal = (0,_plan_journal_facts_js_6/* .interruptedNow */ .P)(lines), found = situation.interrupted.filter((subject) => byJournal.has(subject) || !isRestored(subject)), begunSince = [...(0,_plan_journal_facts_js_6/* .interruptedNow */ .P)(since)], unseen = isUnreachable(fault) ? begunSince.filter((subject) => !isSeenInterrupted(subject, since)) : [], intention = (0,_plan_journal_facts_js_6/* .intentionOf */ .wW)(lines), interrupted = _plan_effects_js_2/* .subjects */ .yo.filter((subject) => (found.includes(subject) || begunSince.includes(subject) && !unseen.includes(subject)) && !isGoneForGood(intention, subject)), isDown = interrupted.includes("sign-in");
  return {
    signIn: !isDown && unseen.includes("sign-in") ? "not-known" : signInOf(situation, isDown, isRestored("sign-in") || tookNothing(situation.now, lines)),
    interrupted: interrupted.map((subject) => ({
      subject,
      title: subject === "sign-in" ? "Sign-in" : _product_components_js_3/* .componentTitles */ .$m[subject],
      ...(0,_base_json_js_7/* .omitUndefined */ .Oy)({ since: sinceWhen(lines, subject) })
    }))
  };
}
function isUnreachable(fault) {
  return (fault instanceof _host_host_error_js_1/* .HostError */ .dh || fault instanceof _base_user_error_js_0/* .UserError */ .y) && fault.code === "server-not-reached";
}
function isSeenInterrupted(subject, since) {
  const begun = since.findLastIndex((line) => line.event === "service-interrupted" && line.subject === subject);
  return since.slice(begun).some(({ event }) => event === "step-done" || event === "installer-ran");
}
function signInOf({ now, before, confirmed }, isInterrupted, isRestored) {
  return isInterrupted ? "down" : isRestored || signInIsServed({ now, confirmed }) ? "up" : [(0,_product_server_state_js_8/* .oldComponent */ .lM)(before, "agent"), (0,_product_server_state_js_8/* .oldComponent */ .lM)(now, "agent"), (0,_product_server_state_js_8/* .newComponent */ .y6)(now, "agent")].some((agent) => agent !== void 0) || now.services.length > 0 ? "not-known" : "not-here";
}
function sinceWhen(lines, subject) {
  const last = lines.findLastIndex((line) => line.event === "service-restored" && line.subject === subject);
  return lines.slice(last + 1).find((line) => line.event === "service-interrupted" && line.subject === subject)?.at;
}
function servedAtLook(lines, now, before = now) {
  const looked = { now, before, confirmed: (0,_plan_journal_facts_js_6/* .confirmedSteps */ .tg)(lines), pendingMerges: {} }, interrupted = stillInterrupted({ lines }, looked);
  return servedNow({ lines }, { ...looked, interrupted }, { begun: lines.length });
}
async function recordSeenServed(journal, looked) {
  for (const subject of (0,_plan_journal_facts_js_6/* .interruptedNow */ .P)(journal.lines))
    isServed(subject, looked, journal.lines) && await journal.record({ event: "service-restored", subject });
}
function isServed(subject, { now, before, confirmed, pendingMerges }, lines) {
  if (subject === "sign-in")
    return signInIsServed({ now, confirmed }) || tookNothing(now, lines);
  const [was, is] = [(0,_product_server_state_js_8/* .oldComponent */ .lM)(before, subject)?.web, (0,_product_server_state_js_8/* .oldComponent */ .lM)(now, subject)?.web];
  if (is !== void 0)
    return is.configuration !== void 0 && (0,_product_same_configuration_js_4/* .isSameConfiguration */ .Hu)(is.configuration, was?.configuration);
  const added = (0,_product_server_state_js_8/* .newComponent */ .y6)(now, subject)?.web;
  return added === void 0 || subject === "web-service-sdk" ? added !== void 0 : pendingMerges[subject]?.changed === !1 || added.configuration !== void 0 && removalTookNothing(subject, lines);
}
function removalTookNothing(subject, lines) {
  const removal = (0,_product_step_ids_js_5/* .removalId */ .G1)(subject, "mfa-server"), begun = lines.findLastIndex((line2) => line2.event === "service-interrupted" && line2.subject === subject), line = lines[begun];
  return line?.event !== "service-interrupted" || line.step !== removal ? !1 : !lines.slice(begun).some((one) => one.event === "step-done" && one.step === removal);
}
function tookNothing(now, lines) {
  const begun = lines.findLastIndex((line2) => line2.event === "service-interrupted" && line2.subject === "sign-in"), line = lines[begun];
  if (line?.event !== "service-interrupted" || (0,_plan_journal_facts_js_6/* .interruptedNow */ .P)(lines.slice(0, begun)).has("sign-in"))
    return !1;
  const run = lines.slice(0, begun).findLast(({ event }) => event === "plan-started");
  if (run?.event !== "plan-started" || run.action !== "restore-backup" || (0,_product_server_state_js_8/* .newComponent */ .y6)(now, "agent") === void 0)
    return !1;
  const since = lines.slice(begun);
  if (since.some((one) => one.event === "installer-started") || since.some((one) => one.event === "step-done" && one.step === line.step))
    return !1;
  const automatic = now.services.filter(({ startType }) => startType === "automatic");
  return automatic.length > 0 && automatic.every(({ state }) => state === "running");
}
function signInIsServed({ now, confirmed }) {
  const automatic = now.services.filter(({ startType }) => startType === "automatic");
  return automatic.length === 0 || automatic.some(({ state }) => state !== "running") ? !1 : (0,_product_server_state_js_8/* .oldComponent */ .lM)(now, "agent") !== void 0 ? !0 : (0,_product_server_state_js_8/* .newComponent */ .y6)(now, "agent") !== void 0 && _product_step_ids_js_5/* .activationSteps */ .cJ.every((id) => confirmed.has(id));
}


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

40855:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OF: () => (/* binding */ fenced),
  V0: () => (/* binding */ sections),
  f9: () => (/* binding */ findingsTable),
  o8: () => (/* binding */ orderedList),
  pj: () => (/* binding */ plain),
  tp: () => (/* binding */ table),
  zH: () => (/* binding */ details)
});
var _base_redaction_leaving_js_0 = __webpack_require__(53998);
var _code_link_js_2 = __webpack_require__(63312);
var _printable_js_1 = __webpack_require__(71219);



function plain(text) {
  return inHtml(text).replace(/[\\`*_{}[\]()#+!|~]/g, "\\$&").replace(/\n/g, "<br>");
}
function inHtml(text) {
  return (0,_printable_js_1/* .printable */ .g)((0,_base_redaction_leaving_js_0/* .leavingText */ .Ce)(text)).replace(/[&<>]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character] ?? character);
}
function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join(`
`);
}
function findingsTable(findings) {
  return findings.length === 0 ? "" : table(["code", "what", "what to do", "input"], findings.map(({ code, message, advice, input }) => [
    plain(code),
    plain(message),
    `${plain(advice)} ${(0,_code_link_js_2/* .codeLinkInMarkdown */ .eL)(code)}`,
    plain(input ?? "")
  ]));
}
function sections(parts) {
  return parts.filter(([, content]) => content !== "").map(([heading, content]) => `### ${heading}

${content}`).join(`

`);
}
function details(summary, content) {
  return `<details><summary>${inHtml(summary)}</summary>

${content}

</details>`;
}
function orderedList(items) {
  return items.map((item, index) => `${index + 1}. ${item}`).join(`
`);
}
function fenced(text, language = "") {
  const content = (0,_printable_js_1/* .printable */ .g)((0,_base_redaction_leaving_js_0/* .leavingText */ .Ce)(text)), longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([found]) => found.length)), fence = "`".repeat(longest + 1);
  return `${fence}${language}
${content}
${fence}`;
}


}),

71219:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ printable)
});
var _base_visible_js_0 = __webpack_require__(26510);

const escapeCharacter = "\x1B", colour = new RegExp(`(${escapeCharacter}\\[[0-9;]*m)`), separator = " ";
function printable(text) {
  return text.split(colour).map((piece, index) => index % 2 === 0 ? (0,_base_visible_js_0/* .visible */ .RK)(piece) : piece).join("").replace(/^(\s*):(?=:)/gm, `$1:${separator}`).replace(/##(?=\[)/g, `#${separator}#`);
}


}),

508:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Cd: () => (/* binding */ statusLines),
  VN: () => (/* binding */ blockOf),
  _6: () => (/* binding */ statusBlock)
});
var _base_difference_js_4 = __webpack_require__(53721);
var _base_listed_js_0 = __webpack_require__(66875);
var _code_link_js_3 = __webpack_require__(63312);
var _markdown_js_1 = __webpack_require__(40855);
var _status_words_js_2 = __webpack_require__(80876);





function statusBlock(status) {
  const { server = _status_words_js_2/* .unnamedRun */ .GK, state, next, wayBack, at, counts } = status, plan = ["Plan", counts === void 0 ? void 0 : (0,_markdown_js_1/* .plain */ .pj)(countsText(state, counts))], isPlan = state === "planned" || state === "blocked", seen = status.signIn === "not-looked-at" ? "" : ` Seen ${(0,_status_words_js_2/* .timeText */ .Tc)(at, status.minutesAheadOfUtc)}.`;
  return blockOf([server, `${_status_words_js_2/* .stateWords */ .Xu[state]}${status.rehearsal === !0 ? " (rehearsal)" : ""}`], {
    rows: [
      ["Do now", (0,_markdown_js_1/* .plain */ .pj)(next.text)],
      ["Sign-in", (0,_markdown_js_1/* .plain */ .pj)(`${(0,_status_words_js_2/* .servedText */ .fy)(status).replace(/^Sign-in: /, "")}${seen}`)],
      ...isPlan ? [plan] : []
    ],
    inputs: next.inputs,
    below: [
      ["Way back", wayBack === void 0 ? void 0 : `${(0,_markdown_js_1/* .plain */ .pj)(wayBack)} ${(0,_code_link_js_3/* .wayBackLinkInMarkdown */ .$v)()}`],
      ...isPlan ? [] : [plan],
      [status.approvedDigest === void 0 ? "Reason" : "Approved", approvedText(status)]
    ]
  });
}
function approvedText({ approvedDigest, reason }) {
  const parts = [...approvedDigest === void 0 ? [] : [`\`${(0,_markdown_js_1/* .plain */ .pj)((0,_base_difference_js_4/* .withBriefHashes */ .rG)(approvedDigest))}\``], ...reason === void 0 ? [] : [(0,_markdown_js_1/* .plain */ .pj)(reason)]];
  return parts.length === 0 ? void 0 : parts.join(", ");
}
function blockOf([server, state], { rows, inputs, below = [] }) {
  const block = (0,_markdown_js_1/* .table */ .tp)([(0,_markdown_js_1/* .plain */ .pj)(server), `**${(0,_markdown_js_1/* .plain */ .pj)(state)}**`], shownParts(rows)), lines = Object.entries(inputs).map(([name, value]) => `${name}: ${value}`), list = shownParts(below).map(([title, content]) => `* ${title}: ${content}`);
  return [block, ...lines.length === 0 ? [] : [(0,_markdown_js_1/* .fenced */ .OF)(lines.join(`
`), "yaml")], list.join(`
`)].filter((part) => part !== "").join(`

`);
}
function shownParts(parts) {
  return parts.flatMap(([title, content]) => content === void 0 ? [] : [[`**${title}**`, content]]);
}
function statusLines(status) {
  const { text, next, wayBack } = status, inputs = Object.entries(next.inputs).map(([name, value]) => `  ${name}: ${value}`), back = wayBack === void 0 ? [] : [`Way back: ${wayBack}`];
  return [text, `Do now: ${next.text}`, ...inputs, ...back].join(`
`);
}
function countsText(state, { steps, done, persons, removes, installs, changes, minutes }) {
  if (steps === 0)
    return "no step is left";
  const does = [
    ...removes > 0 ? [`removes ${removes}`] : [],
    ...installs > 0 ? [`installs ${installs}`] : [],
    ...changes > 0 ? [`changes ${changes}`] : [],
    ...persons > 0 ? [`${persons} by a person`] : [],
    ...minutes > 0 ? [`no sign-in: about ${minutes} min${persons > 0 ? " and manual steps" : ""}`] : []
  ], all = (0,_base_listed_js_0/* .counted */ .hS)(steps, "step"), first = state === "planned" || state === "blocked" ? all : `${done} of ${all} done`;
  return does.length === 0 ? first : `${first}; ${does.join(", ")}`;
}


}),

80876:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  GK: () => (/* binding */ unnamedRun),
  SH: () => (/* binding */ rollBackText),
  Tc: () => (/* binding */ timeText),
  U7: () => (/* binding */ rollBackInputs),
  Xu: () => (/* binding */ stateWords),
  dA: () => (/* binding */ firstAdvice),
  em: () => (/* binding */ runStatus),
  fy: () => (/* binding */ servedText),
  q4: () => (/* binding */ dayAndClock),
  qS: () => (/* binding */ statusText)
});
var _base_listed_js_0 = __webpack_require__(66875);

const stateWords = {
  blocked: "blocked, this run changed nothing",
  planned: "planned, this run changed nothing",
  "nothing-to-do": "finished, nothing is left to do",
  "other-document": "nothing was changed, this document is not for this server",
  finished: "finished",
  "waits-for-person": "stopped for a person",
  "waits-for-restart": "stopped, the server has to be restarted",
  "waits-for-decision": "stopped, an input has to decide",
  failed: "failed",
  "cut-off": "cut off",
  inspected: "inspected, nothing was changed",
  verified: "verified, every required check passed",
  "not-proven": "not proven, a required check could not be made",
  "check-failed": "a required check failed",
  "rolled-back": "rolled back, the server is as before",
  "in-part": "done in part",
  untouched: "nothing was done"
};
const signInWords = {
  up: "Sign-in: up (its services run; no sign-in was tried)",
  down: "Sign-in: DOWN",
  "not-here": "Sign-in: not answered by this server",
  "not-known": "Sign-in: not known, nothing shows that it works (see services.msc)",
  "not-looked-at": "Sign-in: not looked at by this run"
};
function servedText({ signIn, interrupted, minutesAheadOfUtc: ahead }) {
  const since = interrupted.find(({ subject }) => subject === "sign-in")?.since, away = interrupted.filter(({ subject }) => subject !== "sign-in").map(({ title }) => title);
  return [
    `${signInWords[signIn]}${since === void 0 ? "" : ` since ${timeText(since, ahead)}`}.`,
    ...away.length === 0 ? [] : [`Away: ${(0,_base_listed_js_0/* .listed */ .KE)(away)}.`]
  ].join(" ");
}
const unnamedRun = "This run";
function runStatus(status) {
  return { format: 1, text: statusText(status), ...status };
}
function statusText(status) {
  const kind = status.rehearsal === !0 ? ["Rehearsal"] : [], server = status.server === void 0 ? [] : [status.server];
  return `${[...kind, ...server].join(", ") || unnamedRun}: ${stateWords[status.state]}. ${servedText(status)}`;
}
function firstAdvice(blockers) {
  const [first] = blockers, input = first?.input === void 0 ? "" : ` (input ${first.input})`, others = blockers.length > 1 ? ` And ${(0,_base_listed_js_0/* .counted */ .hS)(blockers.length - 1, "other")} to settle.` : "";
  return `${first?.advice ?? ""}${input}${others}`;
}
function rollBackText(folder, served, oldPackages) {
  const packages = oldPackages.length === 0 ? "Whether the packages that it installs again are there was not looked at: its plan shows that first." : `The packages that it installs again were found: ${(0,_base_listed_js_0/* .listed */ .KE)(oldPackages)}.`;
  return `${rollBackInputs(folder, served)} ${packages}`;
}
function rollBackInputs(folder, { signIn }) {
  return `restore-backup with scope: roll-back and backup-path: ${folder}.${signIn === "not-here" ? "" : " What users changed after the backup is lost."}`;
}
function timeText(iso, ahead, language = "en") {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime()))
    return iso;
  const utc = `${clock(date, "short")} UTC`, local = new Date(date.getTime() + (ahead ?? 0) * 6e4), day = dayOf(local, language === "en" ? "en-GB" : language);
  return ahead ? `${day}, ${clock(local, "short")} ${zone(ahead)} (${utc})` : `${day}, ${utc}`;
}
function dayAndClock(iso, ahead) {
  const local = new Date(new Date(iso).getTime() + (ahead ?? 0) * 6e4);
  return { day: dayOf(local, "en-GB"), clock: clock(local, "medium") };
}
function dayOf(date, locale) {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(date);
}
function clock(date, timeStyle) {
  return new Intl.DateTimeFormat("en-GB", { timeStyle, timeZone: "UTC" }).format(date);
}
function zone(ahead) {
  const [hours, minutes] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60];
  return `UTC${ahead < 0 ? "-" : "+"}${hours}${minutes === 0 ? "" : `:${String(minutes).padStart(2, "0")}`}`;
}


})

};
