export const id = 8138;
export const ids = [8138,9308];
export const modules = {

80548:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BI: () => (/* binding */ changedSinceMergeAdvice),
  dr: () => (/* binding */ decideConflict),
  we: () => (/* binding */ describeConflict)
});
var _base_json_js_0 = __webpack_require__(23868);
var _base_visible_js_1 = __webpack_require__(26510);


const decideConflict = `Decide it: name the setting in "carry" (the original's value) or "keep" (the target's), and plan again.`;
const longestValue = 200;
function describeConflict({ setting, reason, original, target, pristine }) {
  const values = Object.entries((0,_base_json_js_0/* .omitUndefined */ .Oy)({ original, target, "old default": pristine })).map(([name, value]) => `${name} "${(0,_base_visible_js_1/* .shortened */ .vI)(value, longestValue)}"`).join(", ");
  return values === "" ? `${setting}: ${reason}` : `${setting}: ${reason} (${values})`;
}
const changedSinceMergeAdvice = "If the new values are meant, give their settings as keep: until then verify-upgrade reports them as failed. If the old values are wanted back, run merge-webconfig with merge: again.";


}),

39308:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ifTargetIsWhole: () => (/* binding */ ifTargetIsWhole),
  mergeComponent: () => (/* binding */ mergeComponent)
});
var node_path_0 = __webpack_require__(76760);
var _base_json_js_10 = __webpack_require__(23868);
var _base_redaction_redactor_js_1 = __webpack_require__(15105);
var _host_same_text_js_11 = __webpack_require__(36241);
var _host_windows_path_js_2 = __webpack_require__(85128);
var _backup_sets_backup_chain_js_3 = __webpack_require__(92763);
var _backup_sets_roles_js_4 = __webpack_require__(43892);
var _backup_sets_theme_paths_js_5 = __webpack_require__(59618);
var _damage_of_js_6 = __webpack_require__(52632);
var _merge_on_files_js_7 = __webpack_require__(21461);
var _merge_rules_js_8 = __webpack_require__(6036);
var _read_source_js_9 = __webpack_require__(17164);












async function mergeComponent(files, chain, component, web, webServiceSdk, choices, redactor = _base_redaction_redactor_js_1/* .plainRedactor */ .XU) {
  const stored = (0,_backup_sets_backup_chain_js_3/* .entriesOf */ .Mc)(chain, component, _backup_sets_roles_js_4/* .configurationRole */ .hC), original = await storedSource(files, stored);
  if (original === void 0)
    return;
  const targetPath = (0,_host_windows_path_js_2/* .joinPath */ .uJ)(web.folder, _backup_sets_roles_js_4/* .configurationName */ .Sh), target = await (0,_read_source_js_9/* .readSource */ .o$)(files, targetPath), sameSet = { sets: stored.slice(0, 1).map(({ set }) => set) }, originalDefault = await storedSource(files, (0,_backup_sets_backup_chain_js_3/* .entriesOf */ .Mc)(sameSet, component, _backup_sets_roles_js_4/* .defaultRole */ .wI)), themes = (0,_backup_sets_theme_paths_js_5/* .themesInBackup */ .k4)(chain, component), rules = { ...(0,_merge_rules_js_8/* .mergeRulesFor */ .B)(component, webServiceSdk, choices.oldOnly, choices.settingDecisions, themes), redactor };
  return { ...(0,_merge_on_files_js_7/* .makeMerge */ .JY)({ original, target, ...(0,_base_json_js_10/* .omitUndefined */ .Oy)({ originalDefault }), rules }), targetPath, before: target.bytes };
}
async function storedSource(files, stored) {
  const isMain = ({ path }) => (0,_host_same_text_js_11/* .sameText */ .QV)((0,_host_windows_path_js_2/* .fileNameOf */ .bV)(path), _backup_sets_roles_js_4/* .configurationName */ .Sh), main = stored.find(isMain);
  if (main === void 0)
    return;
  const nameOf = ({ path }) => node_path_0.win32.relative((0,_host_windows_path_js_2/* .folderOf */ .yS)(main.path), path), included = await Promise.all(stored.filter((one) => !isMain(one)).map(async (one) => [nameOf(one), await (0,_backup_sets_backup_chain_js_3/* .readStored */ .CL)(files, one)]));
  return {
    path: main.entry.originalPath ?? main.path,
    bytes: await (0,_backup_sets_backup_chain_js_3/* .readStored */ .CL)(files, main),
    included: new Map(included)
  };
}
async function ifTargetIsWhole(files, path, merge) {
  try {
    const made = await merge(), damaged = made === void 0 ? void 0 : await (0,_damage_of_js_6/* .damageOf */ .t)(files, path);
    return damaged === void 0 || (0,_host_windows_path_js_2/* .samePath */ .Eb)(damaged.path, path) ? made : damaged;
  } catch (error) {
    const damaged = await (0,_damage_of_js_6/* .damageOf */ .t)(files, path);
    if (damaged === void 0)
      throw error;
    return damaged;
  }
}


}),

17164:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A4: () => (/* binding */ besideOf),
  o$: () => (/* binding */ readSource),
  qC: () => (/* binding */ readIfThere),
  w1: () => (/* binding */ noFile)
});
var node_path_0 = __webpack_require__(76760);
var _base_user_error_js_1 = __webpack_require__(83686);
var _host_windows_path_js_2 = __webpack_require__(85128);
var _webconfig_configuration_file_js_3 = __webpack_require__(48840);
var _webconfig_configuration_source_js_4 = __webpack_require__(19391);





function besideOf(path, name) {
  const { join, dirname } = (0,_host_windows_path_js_2/* .isWindowsPath */ .NU)(path) ? node_path_0.win32 : node_path_0.posix;
  return join(dirname(path), (0,_host_windows_path_js_2/* .isWindowsPath */ .NU)(path) ? name : name.replaceAll("\\", "/"));
}
async function readIfThere(files, path) {
  return (await files.stat(path))?.kind === "file" ? files.read(path) : void 0;
}
function noFile(path) {
  return new _base_user_error_js_1/* .UserError */ .y("web-config-missing", `${path} is no file, or is not there.`, "Give the path of the file.");
}
async function readSource(files, path) {
  const bytes = await readIfThere(files, path);
  if (bytes === void 0)
    throw noFile(path);
  const names = (0,_webconfig_configuration_source_js_4/* .includedFileNames */ .XP)((0,_webconfig_configuration_file_js_3/* .readConfiguration */ .TD)(bytes, path)), included = (await Promise.all(names.map(async (name) => {
    const beside = besideOf(path, name), isPath = !(0,_host_windows_path_js_2/* .isWindowsPath */ .NU)(path) || (0,_host_windows_path_js_2/* .isWindowsPath */ .NU)(beside);
    return [name, isPath ? await readIfThere(files, beside) : void 0];
  }))).flatMap(([name, content]) => content === void 0 ? [] : [[name, content]]);
  return { path, bytes, included: new Map(included) };
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

52055:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  WJ: () => (/* binding */ isRenewalOf),
  w$: () => (/* binding */ readCertificate)
});
/* unused harmony export certificateOfBlob */
var node_crypto_0 = __webpack_require__(77598);
var _host_error_js_1 = __webpack_require__(90614);


const stores = ["MY", "WebHosting"].map((name) => `HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\SystemCertificates\\${name}\\Certificates`);
async function readCertificate(registry, thumbprint) {
  for (const store of stores) {
    const data = (await registry.readTree(`${store}\\${thumbprint}`, "64").catch(_host_error_js_1/* .undefinedWhereRefused */ .CN))?.[0]?.values.find(({ name }) => name.toLowerCase() === "blob")?.data;
    if (data?.type === "binary")
      return certificateOfBlob(data.bytes);
  }
}
const encodedCertificate = 32;
function certificateOfBlob(blob) {
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  for (let at = 0; at + 12 <= blob.length; ) {
    const [property, length] = [view.getUint32(at, !0), view.getUint32(at + 8, !0)], content = blob.subarray(at + 12, at + 12 + length);
    if (property === encodedCertificate)
      return factsOf(content);
    at += 12 + length;
  }
}
function factsOf(encoded) {
  try {
    const { subjectAltName = "", subject = "", validTo } = new node_crypto_0.X509Certificate(encoded), alternatives = [...subjectAltName.matchAll(/DNS:([^,"\s]+)/g)].map(([, name = ""]) => name), common = [...subject.matchAll(/^CN=(\S+)$/gm)].map(([, name = ""]) => name);
    return { names: (alternatives.length > 0 ? alternatives : common).map((name) => name.toLowerCase()), validTo: new Date(validTo).toISOString() };
  } catch {
    return;
  }
}
function isRenewalOf(now, before) {
  return Date.parse(now.validTo) > Date.parse(before.validTo) && before.names.length > 0 && before.names.every((name) => now.names.includes(name));
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

8138:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyServer: () => (/* binding */ verifyServer)
});

var json = __webpack_require__(23868);
var hiding_salt = __webpack_require__(73118);
var read_server = __webpack_require__(74209);
var cut_off_run = __webpack_require__(58482);
var product_prerequisites = __webpack_require__(48079);
var server_state = __webpack_require__(36961);
var work_folder = __webpack_require__(23804);
var served = __webpack_require__(37123);
var check = __webpack_require__(89387);
var same_text = __webpack_require__(36241);
var product_components = __webpack_require__(71450);
var names = __webpack_require__(31484);
var step_ids = __webpack_require__(49543);
var web_address = __webpack_require__(4211);
var target_version = __webpack_require__(6549);
var stage_plan = __webpack_require__(65270);
;// CONCATENATED MODULE: ./lib/bundled/stages/verify-upgrade/expectation.js









function expectationOf(testimony, { choices }, goal, now) {
  const known = knownComponents(testimony), { intention, before } = testimony, size = intention?.dataFile ?? dataFileOf(before?.state), usable = goal === "rolled-back" ? void 0 : intention, context = { testimony, choices, goal, now }, components = known.map((one) => expectedComponent(one, context));
  return {
    goal,
    source: known.length === 0 ? "none" : usable === void 0 ? "backup-set" : "intention",
    components,
    personSteps: personSteps(components, goal, usable?.personSteps, known).filter((step) => goal !== "in-between" || isConfirmed(step, testimony)),
    ...(0,json/* omitUndefined */.Oy)({ installPath: usable?.installPath ?? before?.state.installPath?.path, dataFile: size })
  };
}
function dataFileOf(state) {
  const file = state?.dataFile;
  return file?.size === void 0 ? void 0 : { path: file.path, size: file.size };
}
function knownComponents({ intention, before, records }) {
  return intention === void 0 || records.rolledBackTo !== void 0 ? before === void 0 ? [] : componentsIn(before.state) : intention.components.flatMap(({ component: name, becomes, version, web }) => {
    const component = product_components/* componentNames */.w$.find((one) => one === name);
    if (component === void 0)
      return [];
    const seen = before && (becomes === "stays" ? server_state/* newComponent */.y6 : server_state/* oldComponent */.lM)(before.state, component)?.web, known = web && {
      site: web.site,
      siteId: web.siteId,
      old: web.virtualDirectory,
      ...(0,json/* omitUndefined */.Oy)({ planned: web.newVirtualDirectory }),
      themes: web.themes,
      ...seen === void 0 ? {} : { before: seen }
    };
    return [{ component, becomes, ...(0,json/* omitUndefined */.Oy)({ version, web: known }) }];
  });
}
function componentsIn(state) {
  const old = product_components/* componentNames */.w$.flatMap((component) => {
    const found = (0,server_state/* oldComponent */.lM)(state, component);
    return found === void 0 ? component === "agent" && hasTraces(state) ? [{ component }] : [] : [knownOf(component, found)];
  });
  if (old.length === 0)
    return [];
  const standing = product_components/* componentNames */.w$.flatMap((component) => {
    const found = (0,server_state/* newComponent */.y6)(state, component), isKnown = old.some((one) => one.component === component);
    return found === void 0 || isKnown ? [] : [{ ...knownOf(component, found), becomes: "stays" }];
  }), all = [...old, ...standing];
  return product_components/* componentNames */.w$.flatMap((name) => all.filter(({ component }) => component === name));
}
function knownOf(component, { product, web }) {
  return { component, version: product.version, ...web ? { web: webOf(web) } : {} };
}
function hasTraces(state) {
  return (0,server_state/* newComponent */.y6)(state, "agent") === void 0 && state.dataFile?.status === "present";
}
function webOf(before) {
  const { site, siteId, virtualDirectory, customThemes } = before;
  return { site, siteId, old: virtualDirectory, themes: customThemes, before };
}
function expectedComponent(known, context) {
  const { component, version, web } = known, { wanted, because } = wantedOf(known, context), expectedWeb = web && {
    site: web.site,
    siteId: web.siteId,
    virtualDirectory: wanted === "old" || known.becomes === "stays" ? web.old : newDirectory(component, web, context),
    themes: web.themes,
    ...(0,json/* omitUndefined */.Oy)({ before: web.before })
  }, stays = known.becomes === "stays" ? { stays: !0 } : {};
  return { component, wanted, ...stays, ...(0,json/* omitUndefined */.Oy)({ because, oldVersion: version, web: expectedWeb }) };
}
function wantedOf(known, { testimony, choices, goal, now }) {
  const { component } = known, { done } = testimony.records;
  if (known.becomes === "stays")
    return (0,stage_plan/* isGivenUp */.hF)(component, testimony, choices) ? { wanted: "nothing", because: notWantedAnyMore } : { wanted: "new" };
  if (goal === "rolled-back")
    return { wanted: "old" };
  if (goal === "in-between") {
    if (!done.has((0,step_ids/* removalId */.G1)(component, "phonefactor")))
      return { wanted: "old" };
    if (!done.has((0,step_ids/* installationId */.IX)(component)))
      return { wanted: "nothing", because: "It is removed and not yet back." };
  }
  return (0,stage_plan/* isGivenUp */.hF)(component, testimony, choices) ? { wanted: "nothing", because: notWantedAnyMore } : known.becomes === "nothing" ? { wanted: "nothing", because: "The new version has none." } : known.becomes === void 0 && component === "mobile-app" && lastInstallation(component, testimony) === void 0 && hasNoMobileApp(now, choices) ? { wanted: "nothing", because: "MFA Server 8.0 and later have none." } : { wanted: "new" };
}
const notWantedAnyMore = "It is not to be installed again (do-not-reinstall).";
function hasNoMobileApp(now, choices) {
  return now !== void 0 && (0,target_version/* mobileAppNotice */.K)({ now, packages: {} }, choices).leftOut;
}
function newDirectory(component, { old, planned }, { choices, testimony }) {
  if (component === "agent")
    return old;
  const choice = choices.virtualDirectories[component];
  if (choice.name === "custom")
    return `/${(0,web_address/* withoutSlash */.mW)(choice.virtualDirectory)}`;
  if (choice.name === "new")
    return `/${names/* defaultVirtualDirectories */.m4["mfa-server"][component]}`;
  const installed = lastInstallation(component, testimony)?.virtualDirectory;
  return planned ?? (installed === void 0 ? old : `/${installed}`);
}
function lastInstallation(component, { doneChanges }) {
  return doneChanges.map(({ change }) => change).findLast((change) => change.kind === "install-web-component" && change.component === component);
}
function isConfirmed(step, { records }) {
  return records.lines.some((line) => line.event === "operator-step-said" && line.step === step);
}
function personSteps(components, goal, intended, known) {
  if (goal === "rolled-back")
    return [];
  const made = components.filter(({ wanted, stays }) => wanted === "new" && stays !== !0), isNew = (name) => made.some(({ component }) => component === name), portal = made.find(({ component }) => component === "user-portal")?.web, old = known.find(({ component }) => component === "user-portal")?.web?.old, hasMoved = portal !== void 0 && old !== void 0 && !(0,same_text/* sameText */.QV)(portal.virtualDirectory, old);
  return [.../* @__PURE__ */ new Set([
    ...isNew("agent") ? step_ids/* activationSteps */.cJ : [],
    ...hasMoved ? ["set-portal-url", "inform-users"] : [],
    ...intended ?? []
  ])];
}
function newWebOf(state, component, wanted) {
  return (wanted === "old" ? (0,server_state/* oldComponent */.lM)(state, component) : (0,server_state/* newComponent */.y6)(state, component))?.web;
}

var roles = __webpack_require__(43892);
var windows_path = __webpack_require__(85128);
var set_findings = __webpack_require__(67017);
;// CONCATENATED MODULE: ./lib/bundled/stages/verify-upgrade/judge-records.js



const setCheckId = ({ folder }) => `set-${(0,windows_path/* fileNameOf */.bV)(folder)}`;
function judgeRecords(expectation, testimony, { expectedState }, standing) {
  return [
    ["journal", judgeJournal(testimony)],
    ...testimony.machine === void 0 ? [] : [["agree", judgeMachine(testimony.machine)]],
    ["records", judgeSource(expectation, testimony)],
    ["baseline", judgeBaseline(testimony)],
    ...testimony.sets.map((set) => [setCheckId(set), judgeSet(set)]),
    expectation.goal === "in-between" ? ["steps-left", judgeStepsLeft(testimony, standing)] : ["finished", judgeFinished(testimony, standing)],
    ...expectedState === void 0 ? [] : [["state", judgeState(expectedState, standing)]]
  ];
}
function judgeJournal({ journal }) {
  switch (journal.status) {
    case "read":
      return (0,check/* pass */.IX)(`${journal.path}.`);
    case "absent":
      return (0,check/* notProven */.oi)(journal.why, "Give the work folder of the upgrade as work-folder. Where it is lost, give the backup set as backup-path and run the upgrade with it: it reports what is left.");
    case "damaged":
      return (0,check/* fail */.fJ)(journal.why, "Put the file back from a copy. Do not delete it: it records what was done to this server.");
  }
}
function judgeMachine(machine) {
  const choice = "Run the upgrade: it stops with what is to be decided, and how.";
  switch (machine.fit) {
    case "journal-has-gap":
      return (0,check/* fail */.fJ)(`The journal was changed or lacks lines at ${machine.places.join(", ")}.`, choice);
    case "machine-is-older":
      return (0,check/* fail */.fJ)("The journal shows changes that this machine does not have: it was put back, or is another.", choice);
    case "journal-is-another":
      return (0,check/* fail */.fJ)(`An earlier run has its journal in ${machine.workFolder}.`, `Give work-folder: ${machine.workFolder}.`);
    case "same":
      return (0,check/* pass */.IX)("No line of the journal is missing; registry and journal have the same mark.");
    default:
      return (0,check/* pass */.IX)("No line of the journal is missing, and no other journal left its mark on this machine.");
  }
}
const giveTheSet = "Give the folder of the set that was made before the upgrade as backup-path.";
function judgeSource({ source, components }, { intention, before, noBefore }) {
  const names = components.map(({ component }) => component).join(", ");
  if (source === "none") {
    const why = before === void 0 ? `Neither the journal nor a backup set shows what this server had. ${noBefore}` : `By ${before.from} the server had no part of PhoneFactor.`;
    return (0,check/* notProven */.oi)(why, `${giveTheSet} If this server never had PhoneFactor, the job runs on the wrong one.`);
  }
  return source === "backup-set" ? (0,check/* pass */.IX)(`By ${before?.from ?? "the set"}: ${names}.`) : (0,check/* pass */.IX)(`The intention in the journal (${intention?.origin ?? "unknown"}): ${names}.`);
}
function judgeBaseline({ before, noBefore }) {
  return before === void 0 ? (0,check/* notProven */.oi)(`${noBefore} Old and new cannot be compared.`, giveTheSet) : (0,check/* pass */.IX)(`It is in ${before.from}.`);
}
function judgeSet(set) {
  const finding = (0,set_findings/* setFinding */.q0)(set);
  if (finding === void 0) {
    const place = set.foundIn ?? set.folder;
    return (0,check/* pass */.IX)(set.isRemembered ? `${place}: the manifest has the SHA-256 of the journal, every file is there.` : `${place}: whole. The journal does not know it, it was given as backup-path.`);
  }
  return set.status !== "missing" ? (0,check/* fail */.fJ)(finding.message, finding.advice) : (0,check/* notProven */.oi)(`${finding.message} The journal does not record its removal.`, "Make the folder reachable again or give the place where the set is now as backup-path: without it there is no way back.");
}
function judgeFinished({ records, noPlan }, { state, left, cutOff }) {
  const { newest, rolledBackTo } = records;
  if (cutOff !== void 0) {
    const what = `The run of ${cutOff.action} that began at ${cutOff.at} did not end.`;
    return (0,check/* fail */.fJ)(`${what} ${leftText(left, noPlan)}`, `Run ${cutOff.action} again with the same inputs: it carries on.`);
  }
  return state === "in-between" ? (0,check/* fail */.fJ)(leftText(left, noPlan), "Run these stages, or the whole upgrade: it does what is left.") : rolledBackTo !== void 0 ? (0,check/* pass */.IX)(`Rolled back to ${rolledBackTo}.`) : newest === void 0 ? (0,check/* notProven */.oi)("No run of this suite is on record.", "Give the work folder of the upgrade as work-folder.") : (0,check/* pass */.IX)(`The last run, ${newest.action} of ${newest.at}, is finished.`);
}
function leftText(left, noPlan = "Its plan could not be read.") {
  return left === void 0 ? `Which steps are left is not known. ${noPlan}` : left.length === 0 ? "No step is left." : `Left: ${left.join("; ")}.`;
}
function judgeStepsLeft({ noPlan }, { left, state }) {
  return left === void 0 ? (0,check/* notProven */.oi)(leftText(left, noPlan), "Run the upgrade in plan mode: it lists what is left.") : state !== "in-between" ? (0,check/* fail */.fJ)("Nothing is left by the records.", "Verify without expected-state.") : (0,check/* pass */.IX)(leftText(left, noPlan));
}
function judgeState(expected, { state, why }) {
  return state === expected ? (0,check/* pass */.IX)(why) : (0,check/* fail */.fJ)(`The records show: ${state}. ${why}`, "See what was run on this server since, or correct expected-state.");
}

;// CONCATENATED MODULE: ./lib/bundled/stages/verify-upgrade/expected-checks.js






const required = (id, title, wanted) => ({
  id,
  title,
  need: "required",
  wanted
}), extra = (id, title, wanted) => ({ id, title, need: "extra", wanted });
function expectedChecks(expectation, testimony, { expectedState }, prerequisites) {
  const { components, goal } = expectation, agent = components.find(({ component }) => component === "agent");
  return [
    ...recordChecks(expectation, testimony),
    ...expectedState === void 0 ? [] : [required("state", `The server is ${goalWords[expectedState]}`, "What the records show.")],
    ...components.flatMap(componentChecks),
    required("other-products", "Every entry of the product in Programs and Features is known", "Programs and Features."),
    ...siteChecks(components),
    ...agent === void 0 ? [] : agentChecks(agent),
    ...prerequisiteChecks(components, prerequisites),
    required("restart", "No restart is pending", "What Windows and the journal show."),
    ...expectation.personSteps.map((step) => required(step, `Operator step ${step}`, "The answer of a named person, in the journal.")),
    ...goal === "upgraded" ? elsewhere(components) : []
  ];
}
const goalWords = { upgraded: "upgraded", "in-between": "in between", "rolled-back": "rolled back" };
function recordChecks({ goal }, { sets }) {
  return [
    required("journal", "The journal of this server can be read", "The file journal.jsonl of the work folder."),
    required("agree", "Journal and machine agree", "The chain of the journal, and the mark in the registry."),
    required("records", "What has to be there is on record", "The intention in the journal, or the inventory of a set."),
    required("baseline", "The server as it was before is on record", "The inventory in a backup set of this server."),
    ...sets.map((set) => required(setCheckId(set), `The backup set ${(0,windows_path/* fileNameOf */.bV)(set.folder)} is as it was made`, "Its manifest, with the SHA-256 of the journal.")),
    goal === "in-between" ? required("steps-left", "What is left to do is on record", "The journal and the stored plan.") : required("finished", "The last run came to its end", "The journal: the last run is finished.")
  ];
}
function componentChecks({ component, wanted, stays, web }) {
  const name = product_components/* componentTitles */.$m[component], entry = "Programs and Features.";
  switch (wanted) {
    case "old":
      return [
        required(`${component}-new-removed`, `The new ${name} is not there`, entry),
        required(`${component}-old-installed`, `The old ${name} is installed`, `${entry} The version in the set.`),
        ...webChecks(component, name, web, !0)
      ];
    case "new":
      return [
        required(`${component}-old-removed`, `The old ${name} is removed`, entry),
        required(`${component}-installed`, `The new ${name} is installed`, entry),
        ...webChecks(component, name, web, stays !== !0)
      ];
    case "nothing":
      return [
        required(`${component}-old-removed`, `The old ${name} is removed`, entry),
        required(`${component}-left-out`, `No ${name} is there`, entry)
      ];
  }
}
function webChecks(component, name, web, isOfSuite) {
  if (component === "agent" || web === void 0)
    return [];
  const usesSdk = roles/* mergedComponents */.V.some((one) => one === component), isMerged = usesSdk && isOfSuite;
  return [
    required(`${component}-address`, `The ${name} is at its address`, "Site and application in IIS."),
    required(`${component}-pool`, `The application pool of the ${name} runs`, "State and .NET version in IIS."),
    required(`${component}-pool-identity`, `The ${name} runs under the account that is wanted`, "Identity of its pool in IIS."),
    required(`${component}-settings`, `Authentication and TLS settings of the ${name} are as before`, "IIS, and the inventory in the set."),
    required(`${component}-web-config`, isMerged ? `The old settings of the ${name} are in its web.config` : `The web.config of the ${name} can be used`, isMerged ? "The file beside the backed-up one, and the SHA-256 that the merge left." : "The file."),
    ...web.themes.length === 0 ? [] : [
      required(`${component}-themes`, `The custom themes of the ${name} are back`, "The files beside those in the set.")
    ],
    required(`${component}-answers`, `The ${name} answers on this server`, "HTTP status of its page, opened here."),
    ...usesSdk ? [
      extra(`${component}-reaches-sdk`, `The ${name} reaches the Web Service SDK`, "HTTP status at the address in its web.config, opened here.")
    ] : [
      extra(`${component}-call`, `The ${name} takes an account`, "HTTP status of its page with the account that was given.")
    ]
  ];
}
function siteChecks(components) {
  return sitesOf(components).flatMap(({ site, siteId }) => [
    required(`site-${siteId}`, `The site ${site} runs`, "Its state in IIS."),
    required(`bindings-${siteId}`, `The site ${site} listens where it did`, "Bindings in IIS, and the inventory in the set."),
    extra(`tls-${siteId}`, `The certificate of ${site} is good`, "What the server shows when it is opened, judged by the store of Windows.")
  ]);
}
function sitesOf(components) {
  const webs = components.flatMap(({ web, wanted }) => web === void 0 || wanted === "nothing" ? [] : [web]);
  return webs.filter((web, index) => index === webs.findIndex(({ siteId }) => siteId === web.siteId));
}
function agentChecks({ wanted }) {
  const folder = required("install-path", "The server is in the old folder", "InstallPath in the registry, and the folder."), data = required("data-file", "The data file is still there", "The file, and its size before."), rights = extra("data-rights", "The access rights of the data folder are as before", "The rights in the set."), registry = required("registry", "The settings of the product in the registry are as before", "Its keys, and the inventory in the set."), always = [folder, data, rights, registry];
  return wanted === "nothing" ? always : [
    ...always,
    required("services", "The services run", "The list of services."),
    required("service-settings", "Accounts and start types of the services are as before", "The list of services, and the inventory in the set."),
    ...wanted === "new" ? [
      extra("server-log", "The log of the server has no error", "The end of the log."),
      extra("users", "Users and settings came over", "The console: only the product can read its data file.")
    ] : []
  ];
}
function prerequisitesOf(components, prerequisites) {
  const names = components.flatMap(({ component, wanted }) => wanted === "new" ? [component] : []);
  return prerequisites.filter(({ id, neededBy }) => id !== "no-pending-restart" && neededBy.some((component) => names.includes(component)));
}
function prerequisiteChecks(components, prerequisites) {
  return prerequisitesOf(components, prerequisites).map(({ id }) => (product_prerequisites/* advisoryPrerequisites */.h.includes(id) ? extra : required)(`prerequisite-${id}`, `Prerequisite ${id}`, "Registry and network of this server."));
}
function elsewhere(components) {
  const shown = components.filter(({ component, wanted, web }) => web !== void 0 && wanted === "new" && component !== "agent");
  return names/* webComponentNames */.KW.filter((name) => shown.some(({ component }) => component === name)).map((name) => extra(`${name}-loads`, `The ${product_components/* componentTitles */.$m[name]} answers where users are`, "A browser on another machine."));
}

var registry = __webpack_require__(20968);
var registry_locations = __webpack_require__(33072);
var registry_snapshot = __webpack_require__(29058);
var host_error = __webpack_require__(90614);
;// CONCATENATED MODULE: ./lib/bundled/product/server-log.js



const logName = "MultiFactorAuthSvc.log", mostBytes = 64 * 1024, mostLines = 200;
async function readServerLog(files, installFolder) {
  const path = (0,windows_path/* joinPath */.uJ)(installFolder, names/* logFolderName */.eV, logName);
  try {
    if ((await files.glance(path))?.kind !== "file")
      return { path };
    const lines = Buffer.from(await tail(files, path)).toString("utf8").split(/\r?\n/).filter((line) => line.trim() !== "");
    return { path, lines: lines.slice(-mostLines) };
  } catch (error) {
    if (error instanceof host_error/* HostError */.dh)
      return { path };
    throw error;
  }
}
async function tail(files, path) {
  let end = Buffer.alloc(0);
  for await (const piece of files.readPieces(path))
    end = Buffer.concat([end, piece]).subarray(-mostBytes);
  return end;
}
function errorLines(lines) {
  return lines.filter((line) => /^[^|]*\|e\|/.test(line));
}

;// CONCATENATED MODULE: ./lib/bundled/stages/verify-upgrade/judge-agent.js









function judgeAgent(expectation, { before }, look) {
  const agent = expectation.components.find(({ component }) => component === "agent");
  if (agent === void 0)
    return [];
  const { state, inventory } = look.now, always = [
    ["install-path", judgeInstallPath(expectation, state)],
    ["data-file", judgeDataFile(expectation, look)],
    ["data-rights", judgeRights(look.changedRights)],
    ...before === void 0 ? [] : [["registry", judgeRegistry(before.inventory, inventory)]]
  ];
  return agent.wanted === "nothing" ? always : [
    ...always,
    ["services", judgeServices(state.services)],
    ...before === void 0 ? [] : [["service-settings", judgeServiceSettings(before.state.services, state.services)]],
    ...agent.wanted === "new" ? [["server-log", judgeLog(look.log)], ["users", users]] : []
  ];
}
function judgeInstallPath({ installPath: wanted }, state) {
  const path = (0,server_state/* registeredInstallPath */.Nt)(state);
  return wanted === void 0 ? (0,check/* notProven */.oi)(path ?? "The registry has no InstallPath.", "Where the old agent was is in no record.") : (0,check/* passIf */.n4)(path !== void 0 && (0,windows_path/* samePath */.Eb)(path, wanted), path ?? "The registry has no InstallPath.", `It belongs in ${wanted}, where the data file is.`);
}
function judgeDataFile({ dataFile: was, goal }, { now, dataFileAsInSet }) {
  const { dataFile } = now.state;
  if (was === void 0)
    return (0,check/* notProven */.oi)(dataFile ? `${dataFile.path}: ${dataFile.status}.` : "There is none.", "How large it was is in no record.");
  const size = dataFile?.size ?? 0, evidence = dataFile ? `${dataFile.path}: ${dataFile.status}, ${size} bytes; ${was.size} before.` : `There is none; ${was.path} had ${was.size} bytes.`, advice = "Stop the services and put the Data folder back with restore-backup.", same = dataFileAsInSet === !0 && goal === "rolled-back" ? " Its bytes are the same as in the set." : "";
  return (0,check/* passIf */.n4)(dataFile?.status === "present" && size >= was.size, `${evidence}${same}`, advice);
}
function judgeRights(changed) {
  if (changed === void 0)
    return (0,check/* notProven */.oi)("No set records them, or Windows does not report them.", "See them with icacls, if they matter.");
  if (changed.length === 0)
    return (0,check/* pass */.IX)("As the set recorded them.");
  const shown = changed.slice(0, 10).join(", ");
  return (0,check/* notProven */.oi)(`Other rights than in the set: ${shown}.`, "Compare them with icacls; the setup of the new server may have set them.");
}
function valuesOf(inventory, view) {
  return (0,registry_snapshot/* registrySnapshot */.C)(inventory).tree(registry_locations/* productKey */.$k, view).flatMap(({ path, values }) => values.map(({ name, data }) => ({ path, name, data })));
}
function judgeRegistry(before, now) {
  const [missing, changed] = [[], []];
  let count = 0;
  for (const view of (0,registry_snapshot/* registrySnapshot */.C)(before).views) {
    const present = valuesOf(now, view);
    for (const was of valuesOf(before, view)) {
      if ((0,same_text/* sameText */.QV)(was.name, registry_locations/* installPathValue */.Ej))
        continue;
      count += 1;
      const is = present.find(({ path, name }) => (0,same_text/* sameText */.QV)(path, was.path) && (0,same_text/* sameText */.QV)(name, was.name)), place = (0,registry_snapshot/* registryPlace */.V)(was.path, was.name, view);
      is === void 0 ? missing.push(place) : (0,registry/* registryDataText */.F)(is.data) !== (0,registry/* registryDataText */.F)(was.data) && changed.push(place);
    }
  }
  if (missing.length + changed.length === 0)
    return (0,check/* pass */.IX)(`${count} value(s) are as before.`);
  const parts = [
    ...missing.length === 0 ? [] : [`Gone: ${missing.slice(0, 10).join(", ")}.`],
    ...changed.length === 0 ? [] : [`Changed: ${changed.slice(0, 10).join(", ")}.`]
  ];
  return (0,check/* fail */.fJ)(parts.join(" "), "Set them as the registry file in the backup set has them; restore-backup with scope items does it.");
}
function judgeServices(services) {
  const stopped = services.filter(({ startType, state }) => startType === "automatic" && state !== "running"), evidence = services.map(({ name, state }) => `${name}: ${state}`).join(", "), isAny = services.some(({ state }) => state === "running");
  return (0,check/* passIf */.n4)(isAny && stopped.length === 0, evidence || "No service of the product was found.", "Start them, and see the log files of the product.");
}
function purposeOf({ name, imagePath }) {
  const text = `${name} ${imagePath}`;
  return ["sync", "radius", "ldap"].find((word) => text.toLowerCase().includes(word)) ?? "server";
}
function judgeServiceSettings(before, now) {
  const differences = before.flatMap((was) => {
    const is = now.find((one) => (0,same_text/* sameText */.QV)(one.name, was.name)) ?? now.find((one) => purposeOf(one) === purposeOf(was));
    if (is === void 0)
      return [];
    const isOff = is.startType === "disabled" && was.startType !== "disabled", isLate = purposeOf(was) === "server" && is.startType !== was.startType;
    return [
      ...(0,same_text/* sameText */.QV)(is.account, was.account) ? [] : [`${is.name} runs as ${is.account}, ${was.name} ran as ${was.account}`],
      ...isOff || isLate ? [`${is.name} is ${is.startType}, ${was.name} was ${was.startType}`] : []
    ];
  }), shown = now.map(({ name, account, startType }) => `${name}: ${account}, ${startType}`).join("; ");
  return (0,check/* passIf */.n4)(differences.length === 0, differences.length === 0 ? shown || "There was none." : `${differences.join("; ")}.`, "Set account and start type in services.msc as they were.");
}
function judgeLog(log) {
  if (log?.lines === void 0)
    return (0,check/* notProven */.oi)(log === void 0 ? "The install folder is not known." : `${log.path} could not be read.`, "See whether the service runs, and where it writes its log.");
  const errors = errorLines(log.lines), evidence = `${log.path}: ${errors.length} of the last ${log.lines.length} lines are errors.`;
  return errors.length === 0 ? (0,check/* pass */.IX)(evidence) : (0,check/* notProven */.oi)(evidence, "Read them: they may be from before, or new.");
}
const users = (0,check/* notProven */.oi)("Only the product can read its data file.", "Open the console and compare the number of users; sign in with one of them.");
function judgePeople({ personSteps }, { records }, look) {
  return personSteps.map((step) => [step, judgeStep(step, records.lines, look)]);
}
function judgeStep(step, lines, look) {
  const confirm = `Do it, then run the upgrade or its stage with completed-operator-steps: ${step}.`, at = lines.findLastIndex((line) => line.event === "operator-step-said" && line.step === step), said = lines[at];
  if (said?.event !== "operator-step-said")
    return (0,check/* notProven */.oi)("Nobody confirmed it in the journal.", confirm);
  const answer = `${said.by} confirmed it at ${said.at}.`;
  return wasDue(step, lines, at) ? (0,check/* pass */.IX)(`${answer}${seen(step, look)}`) : (0,check/* notProven */.oi)(`${answer} That was before it could be done.`, `See whether it is done now. ${confirm}`);
}
function wasDue(step, lines, said) {
  const isAsked = (line) => line.event === "operator-step-asked" && line.step === step;
  if (lines.some(isAsked))
    return lines.slice(0, said).some(isAsked);
  const needs = step_ids/* activationSteps */.cJ.some((one) => one === step) ? (0,step_ids/* installationId */.IX)("agent") : (0,step_ids/* installationId */.IX)("user-portal");
  return !lines.slice(said).some((line) => line.event === "step-done" && line.step === needs);
}
function seen(step, look) {
  if (look === void 0 || !step_ids/* activationSteps */.cJ.some((one) => one === step))
    return "";
  const running = look.now.state.services.filter(({ state }) => state === "running").map(({ name }) => name);
  return running.length === 0 ? " No service of the product runs." : ` Running: ${running.join(", ")}.`;
}

;// CONCATENATED MODULE: ./lib/bundled/host/network.js
function isOutdatedProtocol(protocol) {
  return ["SSLv3", "TLSv1", "TLSv1.1"].includes(protocol);
}

var web_server = __webpack_require__(73093);
var listed = __webpack_require__(66875);
var describe_conflict = __webpack_require__(80548);
var host_certificates = __webpack_require__(52055);
var same_configuration = __webpack_require__(50087);
;// CONCATENATED MODULE: ./lib/bundled/stages/verify-upgrade/judge-files.js








function judgeConfiguration({ wanted, stays, web: expected }, component, { configuration, namedFile, configurationInSet, merge }, testimony, web) {
  const isMerged = stays !== !0 && roles/* mergedComponents */.V.some((one) => one === component);
  if (configuration.status === "missing")
    return deleted(configuration, isMerged);
  if (configuration.status === "unreadable")
    return notReadable(configuration.path, configuration.why);
  const problem = web.configuration?.problem;
  if (problem !== void 0)
    return (0,check/* fail */.fJ)(`${configuration.path}: ${problem}`, correct);
  if (namedFile?.status === "unread")
    return notReadable(namedFile.path, namedFile.problem);
  if (namedFile !== void 0)
    return (0,check/* fail */.fJ)(`${namedFile.path}: ${namedFile.problem}`, correct);
  if (wanted === "old")
    return judgeOld(configuration, configurationInSet, expected?.before, web);
  if (!isMerged) {
    const change = stays ? changeSinceFirstRun(expected?.before, web) : "";
    return (change === "" ? check/* pass */.IX : check/* changedByPerson */.Z1)(`${configuration.path}, SHA-256 ${configuration.sha256}.${change}`);
  }
  return judgeMerge(configuration, merge ?? { status: "unknown", why: "It was not looked at." }, component, testimony);
}
function changeSinceFirstRun(before, web) {
  const [was, is] = [before?.configuration, web.configuration];
  return was === void 0 || was.isUnread === !0 || (0,same_configuration/* isSameConfiguration */.Hu)(was, is) ? "" : " It was changed by a person since the first run.";
}
const correct = "Correct the file, or put it back.";
function notReadable(path, why) {
  return (0,check/* notProven */.oi)(`${path}: ${why}`, "Give the account of the runner access to the file.");
}
function deleted({ path }, isMerged) {
  const advice = isMerged ? "Repair the component in Programs and Features, then run merge-webconfig." : "Repair the component in Programs and Features.";
  return (0,check/* fail */.fJ)(`${path} is not there.`, advice);
}
function judgeOld({ path, sha256 }, inSet, before, web) {
  if (inSet === void 0)
    return (0,check/* notProven */.oi)(`${path} is there.`, "How it was is in no set that can be relied on.");
  if (inSet === sha256)
    return (0,check/* pass */.IX)(`${path} has the bytes of the set (SHA-256 ${sha256}).`);
  const isSame = (0,same_configuration/* isSameConfiguration */.Hu)(before?.configuration, web.configuration), advice = "Run restore-backup with scope roll-back and the same set again.";
  return isSame ? (0,check/* notProven */.oi)(`${path} has other bytes than the set; its settings are the same as far as they are no secrets.`, advice) : (0,check/* fail */.fJ)(`${path} has other settings than the set.`, advice);
}
function mergeResult(component, { records }) {
  const line = records.lines.findLast((one) => one.event === "step-done" && one.step === (0,step_ids/* mergeId */.YQ)(component));
  if (line?.event !== "step-done")
    return;
  const sha256 = line.result?.sha256;
  return { at: line.at, ...typeof sha256 == "string" ? { sha256 } : {} };
}
function isAnswered(component, { records }) {
  if (component === "web-service-sdk")
    return !0;
  const id = step_ids/* otherDefaultsIds */.H4[component];
  return records.lines.some((line) => line.event === "operator-step-said" && line.step === id);
}
function judgeMerge(file, merge, component, testimony) {
  const result = mergeResult(component, testimony), isAsWritten = result?.sha256 !== void 0 && result.sha256 === file.sha256, changed = result?.sha256 === void 0 || isAsWritten ? "" : ` The file was changed by a person since the merge of ${result.at}.`;
  switch (merge.status) {
    case "incomplete":
      return changed === "" ? (0,check/* fail */.fJ)(`${file.path} lacks: ${merge.missing.join("; ")}.`, "Run merge-webconfig.") : {
        ...(0,check/* fail */.fJ)(`${file.path} lacks: ${merge.missing.join("; ")}.${changed}`, describe_conflict/* changedSinceMergeAdvice */.BI),
        changedByPerson: !0
      };
    case "complete":
      return merge.otherDefaults.length > 0 && !isAnswered(component, testimony) ? (0,check/* notProven */.oi)(
        `${merge.otherDefaults.length} other change(s) of the old defaults are not in ${file.path}, and nobody confirmed that they are not wanted. They are: ${(0,listed/* listed */.KE)(merge.otherDefaults)}.${changed}`,
        // The merge found nothing to ask for, and is done: no run asks for what was changed behind it.
        changed === "" ? "Run the upgrade or merge-webconfig: it lists each with the XML to paste, and asks for the answer." : "If the new values are meant, give these settings as keep. Otherwise put the old values back into the file."
      ) : (changed === "" ? check/* pass */.IX : check/* changedByPerson */.Z1)(isAsWritten ? `${file.path} is as the merge of ${result.at} left it (SHA-256 ${file.sha256}), and every old value is in it.` : `Every old value is in ${file.path}; ${(0,listed/* counted */.hS)(merge.differences, "difference")} on record.${changed}`);
    case "encrypted":
      return (0,check/* notProven */.oi)(`${(0,listed/* listed */.KE)(merge.sections)} of ${file.path} or of the old file in the set is encrypted, so whether the old values are in it is not known. All else is there.${changed}`, "Run aspnet_regiis.exe -pdf with the name of the section and the folder on the machine that encrypted it, run verify-upgrade again, then encrypt it again with aspnet_regiis.exe -pef.");
    case "unknown":
      return isAsWritten ? (0,check/* pass */.IX)(`${file.path} is as the merge of ${result.at} left it (SHA-256 ${file.sha256}). ${merge.why}`) : (0,check/* notProven */.oi)(`${merge.why}${changed}`, "Give the folder of the set that was made before the upgrade as backup-path.");
  }
}
function judgeThemes({ web: expected, stays }, { themes: look }, web) {
  const themes = expected?.themes ?? [], missing = themes.filter((theme) => !web.customThemes.some((found) => (0,same_text/* sameText */.QV)(found, theme))), advice = stays ? "Put them back from a backup of your own." : "Run install-portal again: it puts them back.";
  if (missing.length > 0)
    return (0,check/* fail */.fJ)(`Missing: ${missing.join(", ")}.`, advice);
  if (stays)
    return (0,check/* pass */.IX)(`${themes.join(", ")} are there.`);
  if (look === void 0)
    return (0,check/* notProven */.oi)(`${themes.join(", ")} are there; which files belong to them is in no set that can be relied on.`, "Give the set as backup-path.");
  if (look.missing.length > 0)
    return (0,check/* fail */.fJ)(`Missing: ${look.missing.slice(0, 10).join(", ")}.`, advice);
  const changed = look.changed.length === 0 ? "" : ` Changed by a person since: ${look.changed.slice(0, 10).join(", ")}.`;
  return (changed === "" ? check/* pass */.IX : check/* changedByPerson */.Z1)(`${themes.join(", ")}: ${look.checked} file(s) of the set are there.${changed}`);
}
function judgeBindings(before, site, components, look) {
  const now = site.bindings.map(bindingText).join("; ") || "none", gone = before.filter((was2) => bindingNow(was2, site) === void 0);
  if (gone.length > 0) {
    const lost = gone.map(bindingText).join("; ");
    return (0,check/* fail */.fJ)(`Gone: ${lost}. Now: ${now}.`, "Add these bindings again in IIS Manager, with their certificates.");
  }
  const exchanged = before.flatMap((was2) => {
    const is = bindingNow(was2, site);
    return is === void 0 || (0,same_text/* sameText */.QV)(is.certificateThumbprint ?? "", was2.certificateThumbprint ?? "") ? [] : [{ was: was2, is }];
  });
  if (exchanged.length === 0)
    return (0,check/* pass */.IX)(`${now}.`);
  const renewed = exchanged.map((one) => renewalText(one, site, components, look));
  if (renewed.every((text) => text !== void 0))
    return (0,check/* changedByPerson */.Z1)(`${now}. ${renewed.join(" ")}`);
  const was = exchanged.map((one) => bindingText(one.was)).join("; ");
  return (0,check/* fail */.fJ)(`Another certificate. Before: ${was}. Now: ${now}.`, "Bind the one from before, or one that Windows trusts, that is made out for the same names and valid for longer.");
}
function bindingText({ protocol, information, certificateThumbprint }) {
  return `${protocol} ${information}${certificateThumbprint === void 0 ? "" : ` with the certificate ${certificateThumbprint}`}`;
}
function bindingNow(was, { bindings }) {
  return bindings.find((one) => one.protocol === was.protocol && (0,same_text/* sameText */.QV)(one.information, was.information));
}
function renewalText({ was, is }, site, components, look) {
  const { certificates = /* @__PURE__ */ new Map(), at } = look, [oldOne, newOne] = [was, is].map(({ certificateThumbprint = "" }) => certificates.get(certificateThumbprint));
  if (newOne === void 0 || Date.parse(newOne.validTo) < Date.parse(at))
    return;
  const what = `${is.information}: the certificate was renewed by a person since, valid to ${newOne.validTo}`;
  return oldOne !== void 0 ? (0,host_certificates/* isRenewalOf */.WJ)(newOne, oldOne) ? `${what}; the one before was valid to ${oldOne.validTo}, for ${oldOne.names.join(", ")}.` : void 0 : components.some(({ component, web }) => {
    if (component === "agent" || web?.siteId !== site.id)
      return !1;
    const opened = look.web[component]?.page.opened;
    if (opened?.outcome !== "answered" || opened.tls === void 0)
      return !1;
    const { thumbprint, namesHost, problem } = opened.tls.certificate;
    return (0,same_text/* sameText */.QV)(thumbprint, is.certificateThumbprint ?? "") && namesHost && problem === void 0;
  }) ? `${what}; the one before is in no store of this machine any more, the new one is made out for the name of the site and trusted.` : void 0;
}

;// CONCATENATED MODULE: ./lib/bundled/stages/verify-upgrade/judge-web.js







function judgeWeb(components, testimony, look) {
  return [
    ...components.flatMap((one) => judgeComponent(one, testimony, look)),
    ...sitesOf(components).flatMap((site) => judgeSite(site, components, look))
  ];
}
function judgeComponent(expected, testimony, look) {
  const { component, wanted, web: expectedWeb } = expected;
  if (component === "agent" || expectedWeb === void 0 || wanted === "nothing")
    return [];
  const id = (part) => `${component}-${part}`, { state } = look.now, web = newWebOf(state, component, wanted);
  if (web === void 0)
    return [[id("address"), noApplication(expectedWeb)]];
  const found = look.web[component], { before } = expectedWeb;
  return [
    [id("address"), judgeAddress(expectedWeb, web)],
    [id("pool"), wanted === "new" ? judgeNewPool(web.applicationPool) : judgeOldPool(web.applicationPool, before)],
    ...poolIdentity(expected, component, web, testimony),
    ...before === void 0 ? [] : [[id("settings"), judgeSettings(before, web)]],
    ...found === void 0 ? [] : judgeLook(expected, component, found, testimony, web)
  ];
}
function noApplication({ site, virtualDirectory }) {
  return (0,check/* fail */.fJ)("No application of IIS was recognised as it, or its settings cannot be read.", `It belongs at ${site}${virtualDirectory}. Run its installation stage again, or name the application (web-applications).`);
}
function judgeAddress({ site, siteId, virtualDirectory }, web) {
  const holds = (0,same_text/* sameText */.QV)(web.virtualDirectory, virtualDirectory) && web.siteId === siteId, evidence = `${web.site}${web.virtualDirectory}, content in ${web.folder}.`;
  return (0,check/* passIf */.n4)(holds, evidence, `It belongs at ${site}${virtualDirectory}.`);
}
function poolText({ name, managedRuntimeVersion, state, enable32Bit }) {
  return `${name}: .NET ${managedRuntimeVersion || "none"}, ${state}${enable32Bit ? ", 32-bit applications" : ""}.`;
}
function judgeNewPool(pool) {
  return (0,check/* passIf */.n4)(pool.managedRuntimeVersion === "v4.0" && pool.state === "started", poolText(pool), "Put the application into a started pool with .NET CLR version v4.0 (known failure F17).");
}
function judgeOldPool(pool, before) {
  const was = before?.applicationPool;
  if (was === void 0)
    return (0,check/* notProven */.oi)(poolText(pool), "How the pool was before is in no set that can be relied on.");
  const isSame = (0,same_text/* sameText */.QV)(pool.name, was.name) && pool.managedRuntimeVersion === was.managedRuntimeVersion && pool.enable32Bit === was.enable32Bit;
  return (0,check/* passIf */.n4)(isSame && pool.state === "started", poolText(pool), `It was ${poolText(was)}`);
}
function poolIdentity(expected, component, web, testimony) {
  const old = expected.web?.before?.applicationPool;
  if (old === void 0)
    return [];
  const chosen = expected.wanted === "new" && expected.stays !== !0 ? lastInstallation(component, testimony)?.applicationPool : old.name, known = (testimony.before?.state.webServer?.applicationPools ?? []).find(({ name }) => (0,same_text/* sameText */.QV)(name, chosen ?? web.applicationPool.name)), wanted = known ?? old, pool = web.applicationPool, isSame = sameIdentity(pool, wanted) && (chosen === void 0 || (0,same_text/* sameText */.QV)(pool.name, chosen)), evidence = `${pool.name} runs as ${identityText(pool)}.`, advice = `It was to be ${chosen ?? wanted.name} as ${identityText(wanted)}. Put the application into that pool, or give the pool that account.`, bitness = known !== void 0 && (0,same_text/* sameText */.QV)(known.name, pool.name) && known.enable32Bit !== pool.enable32Bit ? (0,check/* fail */.fJ)(`${evidence} "Enable 32-Bit Applications" is ${pool.enable32Bit}, it was ${known.enable32Bit}.`, "Set it as before.") : void 0;
  return [[`${component}-pool-identity`, bitness ?? (0,check/* passIf */.n4)(isSame, evidence, advice)]];
}
function sameIdentity({ identity: a }, { identity: b }) {
  return a.type === b.type && (0,same_text/* sameText */.QV)(a.userName ?? "", b.userName ?? "");
}
function identityText({ identity: { type, userName } }) {
  return userName ?? type;
}
function judgeSettings(before, web) {
  const isSame = (0,web_server/* sameSettings */.K)(before.settings, web.settings), evidence = `Before ${JSON.stringify(before.settings)}, now ${JSON.stringify(web.settings)}.`;
  return (0,check/* passIf */.n4)(isSame, isSame ? "Equal." : evidence, "Run its installation stage again: it puts them back.");
}
function judgeLook(expected, component, look, testimony, web) {
  const themes = expected.web?.themes ?? [];
  return [
    [`${component}-web-config`, judgeConfiguration(expected, component, look, testimony, web)],
    ...themes.length === 0 ? [] : [[`${component}-themes`, judgeThemes(expected, look, web)]],
    [`${component}-answers`, judgeAnswer(look.page, web)],
    ...look.sdk === void 0 ? [] : [[`${component}-reaches-sdk`, judgeSdk(look.sdk)]]
  ];
}
const goodStatus = [200, 301, 302, 401];
function openedText(url, opened) {
  switch (opened.outcome) {
    case "answered":
      return `${url}: HTTP status ${opened.status}.`;
    case "no-answer":
      return `${url}: ${opened.reason}.`;
    case "not-tried":
      return `${url} was not opened: ${opened.reason}`;
  }
}
function judgeAnswer({ url, opened, missingFile }, web) {
  if (missingFile !== void 0)
    return (0,check/* fail */.fJ)(`${missingFile} is not there.`, "Repair the component in Programs and Features.");
  const evidence = openedText(url, opened), advice = "See the site, its bindings, its pool and the event log of Windows; a page behind an account answers with 401.";
  if (opened.outcome === "not-tried")
    return (0,check/* notProven */.oi)(evidence, `Open ${url} by hand.`);
  if (opened.outcome === "no-answer")
    return (0,check/* fail */.fJ)(evidence, advice);
  const asksForCertificate = opened.status === 403 && web.settings.sslFlags.includes("SslRequireCert");
  return (0,check/* passIf */.n4)(goodStatus.includes(opened.status) || asksForCertificate, evidence, advice);
}
function judgeSdk({ url, opened }) {
  const evidence = openedText(url, opened);
  return opened.outcome === "not-tried" ? (0,check/* notProven */.oi)(evidence, `Open ${url} from this server.`) : (0,check/* passIf */.n4)(opened.outcome === "answered" && goodStatus.includes(opened.status), evidence, "See the address in web.config, the name in the DNS, the firewall, and the Web Service SDK itself.");
}
function judgeSite(expected, components, look) {
  const { siteId, site: name } = expected, site = look.now.state.webServer?.sites.find(({ id }) => id === siteId);
  if (site === void 0) {
    const gone = (0,check/* fail */.fJ)(`IIS has no site number ${siteId}.`, `Make the site ${name} again, with its bindings.`);
    return [[`site-${siteId}`, gone]];
  }
  const tls = judgeTls(site, components, look);
  return [
    [`site-${siteId}`, (0,check/* passIf */.n4)(site.state === "started", `${site.name}: ${site.state}.`, "Start the site.")],
    ...expected.before === void 0 ? [] : [[`bindings-${siteId}`, judgeBindings(expected.before.bindings, site, components, look)]],
    ...tls === void 0 ? [] : [[`tls-${siteId}`, tls]]
  ];
}
const soon = 720 * 3600 * 1e3;
function judgeTls(site, components, look) {
  for (const { component, web } of components) {
    if (component === "agent" || web?.siteId !== site.id)
      continue;
    const page = look.web[component]?.page;
    if (page?.opened.outcome === "answered" && page.opened.tls !== void 0)
      return judgeCertificate(page.url, page.opened.tls, site, look.at);
  }
}
function judgeCertificate(url, { protocol, certificate }, site, at) {
  const { thumbprint, validTo, namesHost, problem } = certificate, evidence = `${url}: ${protocol}, certificate ${thumbprint || "unknown"}, valid to ${validTo}`, bound = site.bindings.flatMap(({ certificateThumbprint }) => certificateThumbprint ?? []);
  if (Date.parse(validTo) < Date.parse(at))
    return (0,check/* fail */.fJ)(`${evidence}: it has ended.`, "Renew the certificate and bind it.");
  if (problem !== void 0)
    return (0,check/* fail */.fJ)(`${evidence}: Windows does not trust it (${problem}).`, "Add its authority to the trusted ones, or bind another.");
  if (isOutdatedProtocol(protocol))
    return (0,check/* fail */.fJ)(`${evidence}. The server offers nothing newer.`, "Allow TLS 1.2 on this server: browsers refuse older protocols.");
  if (bound.length > 0 && thumbprint !== "" && !bound.some((one) => (0,same_text/* sameText */.QV)(one, thumbprint)))
    return (0,check/* fail */.fJ)(`${evidence}: no binding of the site names it.`, "Another program or site answers at this address.");
  if (!namesHost)
    return (0,check/* notProven */.oi)(`${evidence}. It is made out for another name.`, "Open the address that users use, and see that no warning appears.");
  const ends = Date.parse(validTo) - Date.parse(at) < soon ? " It ends within 30 days." : "";
  return (0,check/* pass */.IX)(`${evidence}.${ends}`);
}

var backup_chain = __webpack_require__(92763);
var theme_paths = __webpack_require__(59618);
var damage_of = __webpack_require__(52632);
var merge_component = __webpack_require__(39308);
var other_defaults = __webpack_require__(77867);
var journal_facts = __webpack_require__(97283);
var merge_result = __webpack_require__(79701);
var plan = __webpack_require__(73017);
var sha256 = __webpack_require__(22113);
var user_error = __webpack_require__(83686);
var known_sets = __webpack_require__(18970);
var machine_mark = __webpack_require__(77971);
var server_work_folder = __webpack_require__(89976);
var journal = __webpack_require__(5005);
var beginning = __webpack_require__(27637);
var judge_records = __webpack_require__(81746);
var read_beginning = __webpack_require__(43754);
var stored_plan = __webpack_require__(73909);
var dist = __webpack_require__(77934);
var steps = __webpack_require__(75457);
;// CONCATENATED MODULE: ./lib/bundled/stages/verify-upgrade/facts.js





const oldRemovals = new Set(product_components/* componentNames */.w$.map((name) => (0,step_ids/* removalId */.G1)(name, "phonefactor")));
function recordsOf(all) {
  const lines = (0,journal_facts/* sinceLastBeginning */.qw)(all), hasBegun = lines.some((line) => line.event === "intention" || line.event === "step-started" && oldRemovals.has(line.step)), newest = lines.flatMap((line) => line.event === "plan-started" ? [line] : []).at(-1), end = (0,journal_facts/* lastBeginning */.wz)(all);
  return {
    lines,
    hasBegun,
    done: new Set(lines.flatMap((line) => line.event === "step-done" ? [line.step] : [])),
    ...end?.event === "rolled-back" && !hasBegun ? { rolledBackTo: end.folder } : {},
    ...newest === void 0 ? {} : { newest },
    ...newest !== void 0 && !isFinished(lines, newest.digest) ? { unfinished: newest } : {}
  };
}
function isFinished(lines, digest) {
  return lines.findLast((line) => (line.event === "plan-started" || line.event === "plan-finished") && line.digest === digest)?.event === "plan-finished";
}
function doneChanges(lines, planOf) {
  return lines.flatMap((line, index) => {
    if (line.event !== "step-done")
      return [];
    const step = planOf(line.digest)?.steps.find(({ id }) => id === line.step), planned = step && (0,steps/* changeOf */.C2)(step);
    return planned === void 0 ? [] : [{ change: asDecided(planned, lines.slice(0, index)), at: line.at, ...line.result === void 0 ? {} : { result: line.result } }];
  });
}
function asDecided(change, before) {
  const run = before.findLast((line) => line.event === "plan-started"), late = run?.event === "plan-started" ? dist/* safeParse */.xLC(lateSchema, run.late) : void 0;
  return change.kind !== "merge-configuration" || late?.success !== !0 ? change : { ...change, settingDecisions: late.output.settingDecisions };
}
const facts_names = dist/* array */.YOg(dist/* string */.YjP()), lateSchema = dist/* object */.Ikc({ settingDecisions: dist/* object */.Ikc({ carry: facts_names, keep: facts_names, report: facts_names }) });
function stepsLeft({ lines, unfinished }, confirmed, planOf) {
  if (unfinished === void 0)
    return [];
  const plan = planOf(unfinished.digest);
  if (plan === void 0)
    return;
  const from = lines.findIndex((line) => line.event === "plan-started" && line.digest === unfinished.digest), done = new Set(lines.slice(from).flatMap((line) => line.event === "step-done" ? [line.step] : []));
  return plan.steps.filter(({ id, type }) => !done.has(id) && !(type === "operator" && confirmed.has(id)));
}

;// CONCATENATED MODULE: ./lib/bundled/stages/verify-upgrade/read-testimony.js



















async function readTestimony(request) {
  const { host, workFolder } = request, { journal, ...content } = await readJournal(host, workFolder), { lines } = content, records = recordsOf(lines), intention = (0,journal_facts/* intentionOf */.wW)(lines), machine = journal.status === "damaged" ? void 0 : await machineOf(host, content), { chain, sets } = await readSets({ ...request, files: host.files, lines }), before = await readBefore(request, chainAt(chain, records.rolledBackTo)), { plans, noPlan } = await readPlans(host.files, workFolder, records.lines), planOf = (digest) => plans.get(digest);
  return {
    journal,
    records,
    sets,
    chain,
    noBefore: typeof before == "string" ? before : "",
    doneChanges: doneChanges(records.lines, planOf),
    stepsLeft: stepsLeft(records, (0,journal_facts/* confirmedSteps */.tg)(lines), planOf),
    ...typeof before == "string" ? {} : { before },
    ...(0,json/* omitUndefined */.Oy)({ intention, machine, noPlan, cutOff: (0,cut_off_run/* cutOffRun */.JQ)(lines) })
  };
}
async function readJournal({ files, clock }, workFolder) {
  const path = (0,server_work_folder/* journalPath */.HY)(workFolder);
  try {
    if (await files.stat(path) === void 0) {
      const why = `${path} is not there: no run of this suite left a journal in this work folder.`;
      return { journal: { status: "absent", path, why }, lines: [], gaps: [] };
    }
    const { lines, gaps = [] } = await (0,journal/* openJournal */._)(files, clock, path);
    return { journal: { status: "read", path }, lines, gaps };
  } catch (error) {
    return { journal: { status: "damaged", path, why: messageOf(error) }, lines: [], gaps: [] };
  }
}
async function machineOf(host, content) {
  return (0,machine_mark/* readMark */.Mp)(host).then((found) => (0,judge_records/* judgeRecords */.aJ)(content, found, [])).catch(host_error/* undefinedWhereRefused */.CN);
}
function chainAt(chain, folder) {
  return folder === void 0 ? chain : { sets: chain.sets.filter((set) => set.folder.toLowerCase() === folder.toLowerCase()) };
}
async function readBefore(request, chain) {
  const { host, knowledge } = request, inSet = await readBaseline(request, chain), given = knowledge.serverBefore;
  if (typeof inSet != "string" && (0,beginning/* showsAPart */.rd)(inSet.state) || given === void 0 || given === beginning/* asFoundWord */.vk)
    return inSet;
  try {
    const inventory = await (0,read_beginning/* givenInventory */.c)(host.files, given);
    return { inventory, state: (0,read_server/* judgeInventory */.KQ)(inventory, knowledge), from: `the inventory ${given} (server-before)` };
  } catch (error) {
    return messageOf(error);
  }
}
async function readBaseline({ host, knowledge }, chain) {
  const [newest] = chain.sets;
  if (newest === void 0)
    return "No backup set that can be relied on shows the server as it was.";
  try {
    const changed = await changedDocument(host.files, chain);
    if (changed !== void 0)
      return changed;
    const inventory = await (0,backup_chain/* baselineOf */.Bv)(host.files, chain);
    return inventory === void 0 ? `The backup set ${newest.folder} has no inventory.` : { inventory, state: (0,read_server/* judgeInventory */.KQ)(inventory, knowledge), from: `the backup set ${newest.folder}` };
  } catch (error) {
    return `The inventory in ${newest.folder} cannot be read: ${messageOf(error)}`;
  }
}
async function changedDocument(files, { sets }) {
  const chain = { sets: sets.slice(0, 1) }, stored = [...(0,backup_chain/* entriesOf */.Mc)(chain, "server", roles/* baselineRole */.Qc), ...(0,backup_chain/* entriesOf */.Mc)(chain, "server", roles/* inventoryRole */.r4)][0];
  if (!(stored === void 0 || (0,sha256/* sha256Of */.B)(await files.read(stored.path)) === stored.entry.sha256))
    return `${stored.path} is not as the set recorded it: its SHA-256 is another one.`;
}
async function readPlans(files, workFolder, lines) {
  const digests = new Set(lines.flatMap((line) => line.event === "plan-started" ? [line.digest] : [])), plans = /* @__PURE__ */ new Map();
  let noPlan;
  for (const digest of digests) {
    const stored = await (0,stored_plan/* storedPlan */.Rg)(files, workFolder, digest).catch(host_error/* undefinedWhereRefused */.CN);
    noPlan = stored?.why, stored?.plan !== void 0 && plans.set(digest, stored.plan);
  }
  return { plans, ...(0,json/* omitUndefined */.Oy)({ noPlan }) };
}
function messageOf(error) {
  if (error instanceof user_error/* UserError */.y || error instanceof host_error/* HostError */.dh)
    return error.message;
  throw error;
}
async function readSets(request) {
  const { files, lines, server, backupPath, fromOtherServer } = request, asked = { ...(0,set_findings/* setsRequest */.DH)(lines, server, fromOtherServer, backupPath), withFiles: !0 };
  try {
    return withoutRemoved(await (0,known_sets/* readKnownSets */.n)(files, asked));
  } catch (error) {
    if (!(error instanceof user_error/* UserError */.y) || backupPath === void 0)
      throw error;
    const { named: _, ...rest } = asked, { chain, sets } = withoutRemoved(await (0,known_sets/* readKnownSets */.n)(files, rest));
    return { chain, sets: [noSet(backupPath, error), ...sets] };
  }
}
function withoutRemoved({ chain, sets }) {
  return { chain, sets: sets.filter(({ status }) => status !== "removed") };
}
function noSet(folder, { code, message }) {
  return { folder, manifestSha256: "", status: code === "backup-set-not-found" ? "missing" : "damaged", reason: message, needed: !0, isRemembered: !1 };
}

;// CONCATENATED MODULE: ./lib/bundled/stages/verify-upgrade/read-look.js



















async function readLook(request) {
  const { host, now, expectation, choices, testimony } = request, web = {};
  for (const { component, wanted, stays, web: expected } of expectation.components) {
    if (component === "agent" || wanted === "nothing" || expected === void 0)
      continue;
    const found = newWebOf(now.state, component, wanted), isMadeNew = wanted === "new" && stays !== !0;
    found !== void 0 && (web[component] = await lookAtWeb(component, found, isMadeNew, request));
  }
  const owed = (0,journal_facts/* restartOwed */.rG)(testimony.records.lines, now.state.machine.bootTime, host.clock.now());
  return {
    now,
    web,
    at: host.clock.now().toISOString(),
    certificates: await exchangedCertificates(host, request),
    ...(0,json/* omitUndefined */.Oy)({
      log: await logOf(host.files, now),
      changedRights: await changedRights(host.files, testimony),
      dataFileAsInSet: await isDataFileOfSet(host.files, now, testimony),
      sdkCall: await callSdk(host, web["web-service-sdk"], choices.sdkCredentials),
      restartOwed: owed
    })
  };
}
async function exchangedCertificates({ registry }, { expectation, now }) {
  const sites = now.state.webServer?.sites ?? [], thumbprints = expectation.components.flatMap(({ web }) => {
    const was = web?.before?.bindings.flatMap(({ certificateThumbprint }) => certificateThumbprint ?? []) ?? [], is = sites.find(({ id }) => id === web?.siteId)?.bindings.flatMap(({ certificateThumbprint }) => certificateThumbprint ?? []) ?? [];
    return [...was.filter((one) => !is.includes(one)), ...is.filter((one) => !was.includes(one))];
  }), found = /* @__PURE__ */ new Map();
  for (const thumbprint of new Set(thumbprints)) {
    const facts = await (0,host_certificates/* readCertificate */.w$)(registry, thumbprint);
    facts !== void 0 && found.set(thumbprint, facts);
  }
  return found;
}
async function lookAtWeb(component, web, isNew, request) {
  const { host, testimony } = request, inSet = (0,backup_chain/* entriesOf */.Mc)(testimony.chain, component, roles/* configurationRole */.hC).find(({ entry }) => (0,same_text/* sameText */.QV)(entry.originalPath?.split("\\").at(-1) ?? "", roles/* configurationName */.Sh))?.entry.sha256, merged = roles/* mergedComponents */.V.find((one) => one === component), path = (0,windows_path/* joinPath */.uJ)(web.folder, roles/* configurationName */.Sh), damage = await (0,damage_of/* damageOf */.t)(host.files, path);
  return {
    configuration: await fileNow(host.files, path),
    page: await openPage(component, web, request),
    ...(0,json/* omitUndefined */.Oy)({
      configurationInSet: inSet,
      namedFile: damage === void 0 || (0,windows_path/* samePath */.Eb)(damage.path, path) ? void 0 : damage,
      merge: merged !== void 0 && isNew ? await mergeNow(merged, web, request) : void 0,
      themes: await themesNow(host.files, component, web, testimony),
      sdk: merged === void 0 ? void 0 : await openSdk(web, request)
    })
  };
}
async function fileNow(files, path) {
  try {
    return (await files.glance(path))?.kind !== "file" ? { status: "missing", path } : { status: "there", path, sha256: (await files.digest(path)).sha256 };
  } catch (error) {
    return { status: "unreadable", path, why: messageOf(error) };
  }
}
async function mergeNow(component, web, { host, testimony, choices: { choices } }) {
  const stored = (0,backup_chain/* entriesOf */.Mc)(testimony.chain, component, roles/* configurationRole */.hC);
  try {
    for (const { entry, path } of stored)
      if ((await host.files.digest(path)).sha256 !== entry.sha256)
        return { status: "unknown", why: `${path} is not as the set recorded it.` };
    const { address, rules } = mergeChoices(component, testimony, choices), merge = await (0,merge_component.mergeComponent)(host.files, testimony.chain, component, web, address, rules);
    if (merge === void 0)
      return { status: "unknown", why: "The old file is in no set that can be relied on." };
    const { result, record } = merge, blocking = (0,merge_result/* blockingConflicts */.r)(result);
    if (!result.changed && blocking.length > 0 && blocking.every(({ isEncrypted }) => isEncrypted))
      return { status: "encrypted", sections: blocking.map(({ setting }) => setting) };
    const conflicts = blocking.map(describe_conflict/* describeConflict */.we);
    if (!result.changed && conflicts.length === 0) {
      const differences = result.outcomes.filter(({ outcome }) => outcome !== "same").length, left = (0,other_defaults/* otherDefaults */.H)(result, record).left.map(({ setting }) => setting);
      return { status: "complete", differences, otherDefaults: left };
    }
    return { status: "incomplete", missing: [...conflicts, ...result.changed ? missingOf(result) : []].slice(0, 20) };
  } catch (error) {
    return { status: "unknown", why: messageOf(error) };
  }
}
function missingOf({ outcomes }) {
  return outcomes.filter(({ outcome }) => outcome !== "same" && outcome !== "reported" && outcome !== "kept").map(({ setting }) => setting);
}
function mergeChoices(component, { doneChanges, before, intention }, choices) {
  const done = doneChanges.map(({ change }) => change).findLast((change) => change.kind === "merge-configuration" && change.component === component);
  if (done?.kind === "merge-configuration") {
    const settingDecisions = bothDecisions(done.settingDecisions, choices.settingDecisions);
    return { address: done.webServiceSdk, rules: { ...done, ...(0,json/* omitUndefined */.Oy)({ settingDecisions }) } };
  }
  const sdk = intention?.components.find((one) => one.component === "web-service-sdk")?.web;
  if (sdk !== void 0 && choices.webServiceSdkUrl === void 0) {
    const [from, to] = [sdk.virtualDirectory, sdk.newVirtualDirectory ?? sdk.virtualDirectory].map((path) => path.replace(/^\/+|\/+$/g, ""));
    if (from !== void 0 && to !== void 0 && !(0,same_text/* sameText */.QV)(from, to))
      return { address: { rule: "virtual-directory", from, to }, rules: choices };
  }
  const oldUrl = before && (0,server_state/* oldComponent */.lM)(before.state, component)?.web?.configuration?.webServiceSdkUrl;
  return { address: before === void 0 ? { rule: "unchanged" } : (0,plan/* webServiceSdkAddress */.O)({ before: before.state, now: before.state }, choices, oldUrl), rules: choices };
}
function bothDecisions(done, now) {
  return done === void 0 || now === void 0 ? done ?? now : {
    carry: [...done.carry, ...now.carry],
    keep: [...done.keep, ...now.keep],
    report: [...done.report, ...now.report]
  };
}
async function themesNow(files, component, { folder }, { chain, before, intention }) {
  const themes = before?.state.components.find((one) => one.component === component)?.web?.customThemes ?? intention?.components.find((one) => one.component === component)?.web?.themes ?? [], relativeOf = (0,theme_paths/* belowThemes */.AP)(themes), stored = (0,backup_chain/* entriesOf */.Mc)(chain, component, "theme").flatMap(({ entry }) => {
    const relative = relativeOf(entry.originalPath ?? "");
    return relative === void 0 ? [] : [{ relative, sha256: entry.sha256 }];
  });
  if (stored.length === 0)
    return;
  const [missing, changed] = [[], []];
  for (const { relative, sha256 } of stored) {
    const now = await fileNow(files, (0,windows_path/* joinPath */.uJ)(folder, theme_paths/* themesFolder */.D8, relative));
    now.status === "missing" ? missing.push(relative) : (now.status === "unreadable" || now.sha256 !== sha256) && changed.push(relative);
  }
  return { missing, changed, checked: stored.length };
}
const pages = {
  "web-service-sdk": "/PfWsSdk.asmx",
  "mobile-app": "/PfPaWs.asmx",
  "user-portal": "/"
}, openSeconds = 20;
async function openPage(component, web, { host, now }) {
  const url = `${(0,web_address/* applicationUrl */.cm)(web, fullName(now), web.virtualDirectory)}${pages[component]}`, opened = await host.network.open({ url, address: ownAddress(web), timeLimitSeconds: openSeconds }), file = pages[component].slice(1), found = file === "" ? void 0 : await fileNow(host.files, (0,windows_path/* joinPath */.uJ)(web.folder, file));
  return { url, opened, ...found?.status === "missing" ? { missingFile: found.path } : {} };
}
function pageUrl(component, web, now) {
  return `${(0,web_address/* applicationUrl */.cm)(web, fullName(now), web.virtualDirectory)}${pages[component]}`;
}
function fullName({ state: { machine } }) {
  return machine.domain === void 0 ? machine.name : `${machine.name}.${machine.domain}`;
}
function ownAddress({ bindings }) {
  const binding = bindings.find(({ protocol }) => protocol === "https") ?? bindings[0], [, address = "*"] = /^(.*):\d+:[^:]*$/.exec(binding?.information ?? "") ?? [];
  return address === "*" || address === "" || address === "0.0.0.0" ? "127.0.0.1" : address.replace(/^\[|\]$/g, "");
}
async function openSdk(web, { host }) {
  const url = web.configuration?.webServiceSdkUrl;
  if (!(url === void 0 || !URL.canParse(url) || !/^https?:/i.test(url)))
    return { url, opened: await host.network.open({ url, timeLimitSeconds: openSeconds }) };
}
async function callSdk({ network }, sdk, credentials) {
  if (sdk === void 0 || credentials === void 0)
    return;
  const { url } = sdk.page;
  return url.startsWith("https:") ? { url, opened: await network.open({ url, credentials, timeLimitSeconds: openSeconds }) } : { url, opened: { outcome: "not-tried", reason: "A password is not sent without TLS." } };
}
async function logOf(files, { state }) {
  if (!((0,server_state/* newComponent */.y6)(state, "agent") === void 0 || state.installPath === void 0))
    return readServerLog(files, state.installPath.path);
}
async function isDataFileOfSet(files, { state }, { chain }) {
  const path = state.dataFile?.path;
  if (path === void 0 || state.dataFile?.status !== "present")
    return;
  const stored = (0,backup_chain/* entriesOf */.Mc)(chain, "agent", "data").find(({ entry }) => (0,same_text/* sameText */.QV)(entry.originalPath ?? "", path));
  if (stored === void 0 || stored.entry.size !== state.dataFile.size)
    return;
  const now = await fileNow(files, path);
  return now.status === "there" ? now.sha256 === stored.entry.sha256 : void 0;
}
async function changedRights(files, { chain }) {
  const recorded = chain.sets.find(({ manifest }) => manifest.folders.some(({ role }) => role === "data"))?.manifest.folders.filter(({ role, securityDescriptor }) => role === "data" && securityDescriptor), [top] = recorded ?? [];
  if (!(recorded === void 0 || top === void 0))
    try {
      const { descriptors } = await files.securityDescriptors(top.path);
      return recorded.flatMap(({ path, securityDescriptor }) => {
        const now = descriptors.get(path.toLowerCase());
        return now === void 0 || now === securityDescriptor ? [] : [path];
      });
    } catch (error) {
      messageOf(error);
      return;
    }
}

;// CONCATENATED MODULE: ./lib/bundled/stages/verify-upgrade/standing.js






function standingOf(testimony, now, choices) {
  const { records, stepsLeft } = testimony, { rolledBackTo, unfinished, hasBegun } = records, isByHand = unfinished?.action !== "restore-backup" && now !== void 0, left = stepsLeft?.filter((step) => !(isByHand && isSeen(step, now))).map(({ title }) => title), cutOff = unfinished !== void 0 && left?.length !== 0 ? unfinished : void 0;
  if (cutOff !== void 0 && (hasBegun || cutOff.action === "restore-backup"))
    return inBetween(cutOff, left);
  if (rolledBackTo !== void 0)
    return { state: "rolled-back", why: `The server was rolled back to ${rolledBackTo}.`, left: [], goal: "rolled-back", ...(0,json/* omitUndefined */.Oy)({ cutOff }) };
  if (!hasBegun)
    return { ...{ goal: "upgraded", left: left ?? [], ...(0,json/* omitUndefined */.Oy)({ cutOff }) }, ...notBegun(testimony, now) };
  const stages = stagesLeft(testimony, now, choices);
  return stages.length > 0 ? { state: "in-between", why: `Left: ${stages.join("; ")}.`, left: stages, goal: "upgraded" } : {
    state: "upgraded",
    why: "Every run on record is finished, and no stage is left.",
    left: [],
    goal: "upgraded"
  };
}
function inBetween(cutOff, left) {
  const goal = cutOff.action === "restore-backup" ? "rolled-back" : "upgraded";
  return { state: "in-between", why: `The run of ${cutOff.action} that began at ${cutOff.at} did not end.`, left, goal, cutOff };
}
function isSeen(step, now) {
  const component = (0,steps/* componentOf */.D5)(step);
  if (component === void 0)
    return !1;
  switch ((0,steps/* doesOf */.Lf)(step)) {
    case "removes":
      return (0,server_state/* oldComponent */.lM)(now, component) === void 0;
    case "installs":
      return (0,server_state/* newComponent */.y6)(now, component) !== void 0;
    default:
      return !1;
  }
}
function notBegun({ before }, now) {
  return (now === void 0 ? [] : product_components/* componentNames */.w$.filter((name) => (0,server_state/* oldComponent */.lM)(now, name) !== void 0)).length > 0 ? { state: "not-begun", why: "No removal is on record, and PhoneFactor is installed." } : before !== void 0 && before.state.components.length > 0 ? {
    state: "upgraded",
    why: "No removal is on record; the set shows what was there, and it is not there any more."
  } : { state: "unknown", why: "No record shows what this server had." };
}
function stagesLeft({ intention, before, records: { done } }, now, choices) {
  const becomesNothing = new Set(intention?.components.flatMap(({ component, becomes }) => becomes === "nothing" ? [component] : [])), had = (name) => intention === void 0 ? before !== void 0 && (0,server_state/* oldComponent */.lM)(before.state, name) !== void 0 : intention.components.some(({ component }) => component === name);
  return product_components/* componentNames */.w$.filter(had).flatMap((name) => [
    !done.has((0,step_ids/* removalId */.G1)(name, "phonefactor")) && now !== void 0 && (0,server_state/* oldComponent */.lM)(now, name) !== void 0 && `removal of the old ${product_components/* componentTitles */.$m[name]}`,
    // Whether a version has it at all is judged where its checks are listed.
    name !== "mobile-app" && !becomesNothing.has(name) && !(0,stage_plan/* isGivenUp */.hF)(name, (0,json/* omitUndefined */.Oy)({ intention }), choices) && !done.has((0,step_ids/* installationId */.IX)(name)) && (now === void 0 || (0,server_state/* newComponent */.y6)(now, name) === void 0) && `installation of the new ${name === "agent" ? "server" : product_components/* componentTitles */.$m[name]}`
  ]).filter((stage) => stage !== !1);
}

;// CONCATENATED MODULE: ./lib/bundled/stages/verify-upgrade/verify-server.js

















async function verifyServer(asked) {
  const { host } = asked, workFolder = await (0,work_folder/* usableWorkFolder */.Y)(host, asked.workFolder), request = { ...asked, knowledge: await (0,hiding_salt/* withSalt */.p)(host, workFolder, asked.knowledge) }, choices = { ...request, choices: request.choices(workFolder) }, { name } = await host.machine.facts(), testimony = await readTestimony({
    host,
    workFolder,
    server: name,
    knowledge: request.knowledge,
    ...(0,json/* omitUndefined */.Oy)({ backupPath: request.backupPath, fromOtherServer: request.fromOtherServer })
  }), server = await readNow(host, (0,read_server/* knowledgeWith */.R1)(testimony.intention, request.knowledge)), now = "now" in server ? server.now.state : void 0, standing = standingOf(testimony, now, choices.choices), expectation = expectationOf(testimony, choices, choices.expectedState ?? standing.goal, now), look = "now" in server ? await readLook({ ...request, testimony, expectation, choices, now: server.now }) : server.unread, checks = verifyUpgrade({ expectation, testimony, choices, standing, look }), { cutOff } = testimony, why = cutOff === void 0 ? standing.why : `${standing.why} ${(0,cut_off_run/* cutOffNote */._4)(cutOff)}`;
  return {
    server: name,
    result: (0,check/* resultOf */.Bg)(checks),
    state: standing.state,
    why,
    checks,
    ...(0,json/* omitUndefined */.Oy)({
      served: now && (0,served/* servedAtLook */.Ox)(testimony.records.lines, now, testimony.before?.state),
      backupSet: testimony.chain.sets[0]?.folder,
      openRun: (0,cut_off_run/* openRun */.Iy)(testimony.records.lines)
    })
  };
}
async function readNow(host, knowledge) {
  try {
    return { now: await (0,read_server/* readServer */.Wb)(host, knowledge) };
  } catch (error) {
    return { unread: messageOf(error) };
  }
}
function verifyUpgrade(evidence) {
  const { expectation, testimony, choices, standing, look } = evidence, seen = typeof look == "string" ? void 0 : look, expected = expectedChecks(expectation, testimony, choices, seen?.now.state.prerequisites ?? []), judgements = [
    ...judgeRecords(expectation, testimony, choices, standing),
    ...judgePeople(expectation, testimony, seen),
    ...seen === void 0 ? [] : judgeServer(expectation, testimony, seen)
  ];
  return (0,check/* judged */.g$)(expected, judgements, unjudged(look));
}
function unjudged(look) {
  return typeof look == "string" ? (0,check/* notProven */.oi)(`The server could not be read: ${look}`, "Remove the cause and verify again.") : (0,check/* notProven */.oi)("Nothing that can be relied on shows it.", "See the checks of the records above: what is missing there is needed here.");
}
function judgeServer(expectation, testimony, look) {
  const { components } = expectation;
  return [
    ...judgeProducts(components, look.now.state),
    ...judgeWeb(components, testimony, look),
    ...judgeAgent(expectation, testimony, look),
    ...prerequisitesOf(components, look.now.state.prerequisites).map(({ id, satisfied, found, advice }) => [`prerequisite-${id}`, judgePrerequisite(id, satisfied, found, advice)]),
    ["restart", judgeRestart(look)],
    ...judgeElsewhere(expectation, look)
  ];
}
function judgePrerequisite(id, satisfied, found, advice) {
  return satisfied ? (0,check/* pass */.IX)(found) : product_prerequisites/* advisoryPrerequisites */.h.includes(id) ? (0,check/* notProven */.oi)(found, advice) : (0,check/* fail */.fJ)(found, advice);
}
function judgeRestart({ now, restartOwed }) {
  const reasons = [...now.state.pendingRestart, ...restartOwed === void 0 ? [] : [restartOwed]];
  return (0,check/* passIf */.n4)(reasons.length === 0, reasons.join(" ") || "None.", "Restart the server and verify again.");
}
function judgeElsewhere({ components, goal }, look) {
  return components.flatMap(({ component, wanted, web }) => {
    if (component === "agent" || wanted === "nothing" || web === void 0)
      return [];
    const found = newWebOf(look.now.state, component, wanted), call = component === "web-service-sdk" ? [[`${component}-call`, judgeCall(look)]] : [];
    return found === void 0 || wanted !== "new" || goal !== "upgraded" ? call : [...call, [`${component}-loads`, openByHand(pageUrl(component, found, look.now))]];
  });
}
function openByHand(url) {
  return (0,check/* notProven */.oi)("It was opened on this server alone.", `Open ${url} with an account that may use it, from a machine that users use. No certificate warning may appear.`);
}
function judgeCall({ sdkCall }) {
  if (sdkCall === void 0)
    return (0,check/* notProven */.oi)("No account was given.", "Give sdk-user and sdk-password. One page of the Web Service SDK is then opened with them.");
  const { url, opened } = sdkCall, evidence = openedText(url, opened);
  return opened.outcome === "not-tried" ? (0,check/* notProven */.oi)(evidence, `Open ${url} with the account.`) : (0,check/* passIf */.n4)(opened.outcome === "answered" && opened.status === 200, evidence, "See the account, its password, and that it is in the group that may use the Web Service SDK.");
}
const noEntry = "No entry in Programs and Features.";
function judgeProducts(components, now) {
  return [...components.flatMap((one) => judgeProduct(one, now)), ["other-products", judgeOthers(now)]];
}
function judgeProduct(expected, now) {
  const { component, wanted } = expected, id = (part) => `${component}-${part}`;
  switch (wanted) {
    case "old":
      return [
        [id("new-removed"), newIsGone(expected, now)],
        [id("old-installed"), oldIsThere(expected, now)]
      ];
    case "new":
      return [
        [id("old-removed"), oldIsGone(expected, now)],
        [id("installed"), newIsThere(expected, now)]
      ];
    case "nothing":
      return [
        [id("old-removed"), oldIsGone(expected, now)],
        [id("left-out"), isLeftOut(expected, now)]
      ];
  }
}
function nameOf(state, find, { component }) {
  const product = find(state, component)?.product;
  return product && `${product.displayName} ${product.version}`;
}
function oldIsGone(expected, now) {
  const left = nameOf(now, server_state/* oldComponent */.lM, expected);
  return left === void 0 ? (0,check/* pass */.IX)(noEntry) : (0,check/* fail */.fJ)(`${left} is installed.`, "Run uninstall-phonefactor, or the whole upgrade.");
}
function newIsThere(expected, now) {
  const found = nameOf(now, server_state/* newComponent */.y6, expected);
  return found === void 0 ? (0,check/* fail */.fJ)(noEntry, "Run its installation stage, or the whole upgrade. If it is not wanted any more, give it as do-not-reinstall.") : expected.web !== void 0 || (0,server_state/* hasItsApplication */.pn)(now, expected.component) ? (0,check/* pass */.IX)(`${found}.`) : (0,check/* fail */.fJ)(`${found} is installed, but IIS has no application of it.`, "If it has one, name it with web-applications. Else install it again with the installer that it came from.");
}
function isLeftOut(expected, now) {
  const found = nameOf(now, server_state/* newComponent */.y6, expected), because = expected.because ?? "None is wanted.";
  return (0,check/* passIf */.n4)(found === void 0, found === void 0 ? because : `${found} is installed. ${because}`, "Uninstall it.");
}
function newIsGone(expected, now) {
  const found = nameOf(now, server_state/* newComponent */.y6, expected);
  return (0,check/* passIf */.n4)(found === void 0, found === void 0 ? noEntry : `${found} is installed.`, rollBackAgain);
}
const rollBackAgain = "Run restore-backup with scope roll-back and the same set again: what is back is left alone.";
function oldIsThere(expected, now) {
  const product = (0,server_state/* oldComponent */.lM)(now, expected.component)?.product;
  if (product === void 0)
    return (0,check/* fail */.fJ)(noEntry, rollBackAgain);
  const { oldVersion } = expected, isSame = oldVersion === void 0 || product.version === oldVersion, evidence = `${product.displayName} ${product.version}.`;
  return (0,check/* passIf */.n4)(isSame, isSame ? evidence : `${evidence} It was ${oldVersion}.`, rollBackAgain);
}
const doubtful = ["unknown-product-entry", "generation-unclear", "two-installs"];
function judgeOthers({ ambiguities, warnings }) {
  const found = [...ambiguities, ...warnings].filter(({ code }) => doubtful.includes(code));
  if (found.length === 0)
    return (0,check/* pass */.IX)("Every entry that looks like the product is one of its components.");
  const inputs = [...new Set(found.flatMap(({ input }) => input ?? []))].join(", ");
  return (0,check/* notProven */.oi)(found.map(({ message }) => message).join(" "), `Name what it is (${inputs}), or remove it.`);
}


}),

19391:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  XP: () => (/* binding */ includedFileNames),
  e7: () => (/* binding */ openProvable),
  oD: () => (/* binding */ openSource)
});
var _base_user_error_js_0 = __webpack_require__(83686);
var _configuration_file_js_1 = __webpack_require__(48840);
var _xml_element_js_2 = __webpack_require__(76787);



function comparableName(name) {
  return name.trim().replaceAll("\\", "/").replace(/^(?:\.\/)+/, "").toLowerCase();
}
function sectionFile(bytes, name, section) {
  try {
    return (0,_configuration_file_js_1/* .readSectionFile */ ._$)(bytes, name, section);
  } catch (error) {
    if (error instanceof _base_user_error_js_0/* .UserError */ .y)
      return error;
    throw error;
  }
}
function openSource(source) {
  return withIncluded(source, (0,_configuration_file_js_1/* .readConfiguration */ .TD)(source.bytes, source.path));
}
function openProvable(source) {
  const { file, proof } = (0,_configuration_file_js_1/* .readProvable */ .k4)(source.bytes, source.path);
  return { source: withIncluded(source, file), proof };
}
function withIncluded(source, file) {
  const included = new Map([...source.included ?? []].map(([name, bytes]) => [comparableName(name), bytes])), read = (name, section) => {
    const bytes = included.get(comparableName(name));
    return bytes && sectionFile(bytes, name, section);
  };
  return {
    file,
    has: (name) => included.has(comparableName(name)),
    include(name, section) {
      const found = read(name, section);
      return found instanceof _base_user_error_js_0/* .UserError */ .y ? void 0 : found;
    },
    faultOf(name, section) {
      const found = read(name, section);
      return found instanceof _base_user_error_js_0/* .UserError */ .y ? found.message : void 0;
    }
  };
}
function includedFileNames(file) {
  const names = /* @__PURE__ */ new Set(), visit = (element) => {
    for (const { name, raw } of element.attributes)
      (name === "configSource" || name === "file" && element.name === "appSettings") && names.add((0,_xml_element_js_2/* .resolveReferences */ .d)(raw));
    element.children.forEach(visit);
  };
  return visit(file.root), [...names];
}


}),

79701:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ blockingConflicts),
  s: () => (/* binding */ isInSettingsSection)
});
var _settings_groups_js_0 = __webpack_require__(81327);

function isInSettingsSection({ name: { section } }) {
  return section.toLowerCase() === "configuration" || (0,_settings_groups_js_0/* .isMeantAsSettings */ .zT)(section);
}
function blockingConflicts({ outcomes }) {
  return outcomes.filter((merged) => merged.outcome === "conflict" && isInSettingsSection(merged));
}


})

};
