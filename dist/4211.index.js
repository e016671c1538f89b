export const id = 4211;
export const ids = [4211];
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

50129:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  IC: () => (/* binding */ contentItems),
  Ze: () => (/* binding */ changedSinceBackup),
  dg: () => (/* binding */ contentsNow)
});
var _backup_in_groups_js_0 = __webpack_require__(88973);
var _host_windows_path_js_1 = __webpack_require__(85128);
var _product_server_state_js_6 = __webpack_require__(36961);
var _webconfig_configuration_file_js_2 = __webpack_require__(48840);
var _webconfig_configuration_source_js_3 = __webpack_require__(19391);
var _backup_chain_js_4 = __webpack_require__(92763);
var _roles_js_5 = __webpack_require__(43892);







async function contentItems(files, components, state) {
  const items = [];
  for (const component of components) {
    const data = component === "agent" && state.dataFile !== void 0 ? [(0,_host_windows_path_js_1/* .folderOf */ .yS)(state.dataFile.path)] : [];
    items.push(...data.map((path) => ({ kind: "folder", component, role: "data", path })));
    const { web, further = [] } = (0,_product_server_state_js_6/* .oldComponent */ .lM)(state, component) ?? {};
    web !== void 0 && items.push(...await contentOf(files, web, { component, configuration: _roles_js_5/* .configurationRole */ .hC, theme: "theme" }));
    for (const one of further)
      items.push(...await contentOf(files, one, { component, configuration: _roles_js_5/* .furtherRole */ .tc, theme: _roles_js_5/* .furtherRole */ .tc }));
  }
  return items;
}
async function contentOf(files, web, { component, configuration, theme: role }) {
  return [
    ...(web.configuration === void 0 ? [] : await configurationFiles(files, web.configuration)).map((path) => ({ kind: "file", component, role: configuration, path })),
    ...web.customThemes.map((theme) => ({ kind: "folder", component, role, path: (0,_host_windows_path_js_1/* .joinPath */ .uJ)(web.folder, "App_Themes", theme) }))
  ];
}
async function configurationFiles(files, { path, problem }) {
  if (problem !== void 0)
    return [path];
  const found = [path];
  for (const name of (0,_webconfig_configuration_source_js_3/* .includedFileNames */ .XP)((0,_webconfig_configuration_file_js_2/* .readConfiguration */ .TD)(await files.read(path), path))) {
    const included = (0,_host_windows_path_js_1/* .joinPath */ .uJ)((0,_host_windows_path_js_1/* .folderOf */ .yS)(path), name);
    (0,_host_windows_path_js_1/* .isWindowsPath */ .NU)(included) && await files.stat(included) !== void 0 && found.push(included);
  }
  return found;
}
async function contentsNow(files, items) {
  const found = [];
  for (const { component, role, path } of items) {
    const top = await files.glance(path), below = top === void 0 ? [] : await filesOf(files, top);
    found.push(...below.map((one) => ({ component, role, path: one.path, size: one.size, modified: one.modified })));
  }
  return found;
}
async function filesOf(files, { kind, path, ...rest }) {
  if (kind === "file")
    return [{ kind, path, ...rest }];
  if (kind !== "folder")
    return [];
  const below = [];
  for (const child of await files.glanceInto(path))
    below.push(...await filesOf(files, child));
  return below;
}
async function changedSinceBackup(files, chain, components, state, depth) {
  const now = await contentsNow(files, await contentItems(files, components, state)), stored = /* @__PURE__ */ new Map();
  for (const component of components)
    for (const role of ["data", _roles_js_5/* .configurationRole */ .hC, "theme", _roles_js_5/* .furtherRole */ .tc])
      for (const { entry } of (0,_backup_chain_js_4/* .entriesOf */ .Mc)(chain, component, role)) {
        const { originalPath, size, modified, sha256 } = entry;
        originalPath !== void 0 && stored.set(keyOf({ component, role, path: originalPath }), { path: originalPath, size, modified, sha256 });
      }
  const compared = await (0,_backup_in_groups_js_0/* .inGroups */ .A)(now, async (one) => await isAsStored(files, one, stored.get(keyOf(one)), depth) ? [] : [one.path]), there = new Set(now.map(keyOf)), gone = [...stored].flatMap(([key, { path }]) => there.has(key) ? [] : [path]);
  return [...compared.flat(), ...gone];
}
function keyOf({ component, role, path }) {
  return `${component}/${role}/${path.toLowerCase()}`;
}
async function isAsStored(files, now, stored, depth) {
  return stored === void 0 || stored.size !== now.size ? !1 : depth === "glance" ? stored.modified === now.modified : (await files.digest(now.path)).sha256 === stored.sha256;
}


}),

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

85144:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ requireApprovalGiven),
  v: () => (/* binding */ requireApproved)
});

var user_error = __webpack_require__(83686);
var plan_digest = __webpack_require__(70766);
var external_node_util_ = __webpack_require__(57975);
var difference = __webpack_require__(53721);
var json = __webpack_require__(23868);
var windows_path = __webpack_require__(85128);
var plan_plan = __webpack_require__(55891);
var value_words = __webpack_require__(79951);
;// CONCATENATED MODULE: ./lib/bundled/plan/plan-differences.js






const reasons = {
  plan: "The approval is for another plan:",
  input: difference/* otherInputs */.uo,
  found: "The server is not as it was when the plan was made:",
  finding: "Other warnings and blockers:",
  step: "A step is not as it was approved:",
  steps: "Other steps:"
};
function planDifferences(approved, now) {
  if (isOtherPlan(approved, now))
    return otherPlan(approved, now);
  const all = [
    ...frameDifferences(approved, now, approved.inputs, now.inputs),
    ...differences({ reason: reasons.found, what: "Server" }, approved.findings, now.findings, value_words/* inWords */.r4),
    ...findingDifferences("Blocker", approved.blockers, now.blockers),
    ...findingDifferences("Warning", approved.warnings, now.warnings),
    ...stepsThatCameAndWent(approved.steps, now.steps),
    ...now.steps.flatMap((step) => stepDifferences(approved, step)),
    ...orderDifference(approved, now)
  ];
  return onceEach(all);
}
function isOtherPlan(approved, now) {
  return approved.server !== now.server || approved.action !== now.action;
}
function otherPlan({ server, action }, now) {
  const is = { server: now.server, action: now.action };
  return differences({ reason: reasons.plan, what: "Plan" }, { server, action }, is, value_words/* inWords */.r4);
}
function remainderDifferences(approved, now, approvedStep, comparedInputs) {
  if (isOtherPlan(approved, now))
    return otherPlan(approved, now);
  const [was, is] = [comparedInputs(approved, approved), comparedInputs(now, approved)], steps = now.steps.flatMap((step) => {
    const found = approvedStep(approved, step);
    return found === "equal" ? [] : found === void 0 ? [cameOrWent(step, "now")] : changeDifferences(step, { was: plain(found.change), is: plain(step.change) });
  });
  return onceEach([
    ...frameDifferences({ ...approved, format: now.format }, now, was, is),
    ...steps,
    ...orderDifference(approved, now)
  ]);
}
function frameDifferences(approved, now, was, is) {
  return [
    ...differences({ reason: reasons.plan, what: "Plan" }, frameOf(approved), frameOf(now), value_words/* inWords */.r4),
    ...differences({ reason: reasons.input, what: "Input" }, was, is, value_words/* asInputs */.Co)
  ];
}
function frameOf(plan) {
  const { inputs: _i, findings: _f, steps: _s, warnings: _w, blockers: _b, ...frame } = (0,plan_plan/* approvedPart */.V)(plan);
  return (0,json/* asJson */.vA)(frame);
}
function findingDifferences(what, approved, now) {
  const gone = approved.filter((one) => !now.some((other) => (0,external_node_util_.isDeepStrictEqual)(one, other))), came = now.filter((one) => !approved.some((other) => (0,external_node_util_.isDeepStrictEqual)(one, other)));
  return [...came.filter(({ code }) => !gone.some((one) => one.code === code)), ...gone].map((one) => ({
    reason: reasons.finding,
    what,
    setting: one.code,
    approved: gone.includes(one) ? one.message : difference/* notThere */._,
    now: came.find(({ code }) => code === one.code)?.message ?? difference/* notThere */._
  }));
}
function stepsThatCameAndWent(approved, now) {
  const has = (steps, { id }) => steps.some((other) => other.id === id);
  return [
    ...now.filter((step) => !has(approved, step)).map((step) => cameOrWent(step, "now")),
    ...approved.filter((step) => !has(now, step)).map((step) => cameOrWent(step, "approved"))
  ];
}
function cameOrWent({ title }, where) {
  const [yes, no] = ["in the plan", "not in the plan"], isNow = where === "now";
  return {
    reason: reasons.steps,
    what: stepName(title),
    setting: "the step",
    approved: isNow ? no : yes,
    now: isNow ? yes : no
  };
}
function stepName(title) {
  return `Step "${title}"`;
}
function stepDifferences({ steps }, step) {
  const before = steps.find(({ id }) => id === step.id);
  if (before === void 0)
    return [];
  const change = changeDifferences(step, { was: plain(before.change), is: plain(step.change) });
  return change.length > 0 ? change : differences({ reason: reasons.step, what: stepName(step.title) }, (0,json/* asJson */.vA)(before), (0,json/* asJson */.vA)(step), value_words/* inWords */.r4);
}
function changeDifferences({ title }, { was, is }) {
  return differences({ reason: reasons.step, what: stepName(title) }, was, is, value_words/* inWords */.r4);
}
function plain(value) {
  return value === void 0 ? void 0 : JSON.parse(JSON.stringify(value));
}
function orderDifference(approved, now) {
  const inBoth = (one, other) => one.steps.filter(({ id }) => other.steps.some((step) => step.id === id)), [was, is] = [inBoth(approved, now), inBoth(now, approved)], isOther = (index) => was[index]?.id !== is[index]?.id, at = [...was.keys()].filter(isOther);
  if (at.length === 0)
    return [];
  const titles = (steps) => (0,value_words/* shownValue */.JJ)(steps.slice(at[0], (at.at(-1) ?? 0) + 1).map(({ title }) => title));
  return [{ reason: reasons.steps, what: "Steps", setting: "order", approved: titles(was), now: titles(is) }];
}
function onceEach(all) {
  const rows = all.filter((one, index) => all.findIndex((other) => (0,external_node_util_.isDeepStrictEqual)(one, other)) === index), keyOf = ({ setting, approved, now }) => JSON.stringify([setting.split(", ").at(-1), approved, now]), found = all.filter(({ reason }) => reason === reasons.input || reason === reasons.found).map(keyOf);
  return rows.filter((one) => one.reason !== reasons.step || !found.includes(keyOf(one)));
}
function differences(place, approved, now, wording) {
  if ((0,external_node_util_.isDeepStrictEqual)(approved, now))
    return [];
  const [was, is] = [byName(approved), byName(now)];
  if (was !== void 0 && is !== void 0)
    return [.../* @__PURE__ */ new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((name) => differences(placeOf(place, name, was, wording), was[name], is[name], wording));
  const { reason, what, names = [] } = place, [left, right] = (0,value_words/* isList */.Lv)(approved) && (0,value_words/* isList */.Lv)(now) ? [without(approved, now), without(now, approved)] : [approved, now], texts = { approved: textOf(left, wording), now: textOf(right, wording) }, shown = texts.approved === texts.now ? { approved: textOf(approved, wording), now: textOf(now, wording) } : texts;
  return [{ reason, what, setting: names.join(", ") || "all of it", ...shown }];
}
function placeOf({ reason, what, names = [] }, name, { path }, wording) {
  return (0,windows_path/* isWindowsPath */.NU)(name) ? { reason, what: name } : name === "fingerprint" && typeof path == "string" ? { reason, what: path, names: [wording.name(name)] } : { reason, what, names: [...names, wording.name(name)] };
}
function textOf(value, wording) {
  return value === void 0 ? difference/* notThere */._ : (0,difference/* withBriefHashes */.rG)((0,value_words/* shownValue */.JJ)(value, wording));
}
function without(list, other) {
  const own = list.filter((one) => !other.some((two) => (0,external_node_util_.isDeepStrictEqual)(one, two)));
  return own.length === 0 ? void 0 : own;
}
function byName(value) {
  if ((0,json/* isJsonObject */.OW)(value))
    return value;
  if (!(0,value_words/* isList */.Lv)(value) || value.length === 0 || value.some(value_words/* isPlain */.$i))
    return;
  const named = value.flatMap((item) => (0,json/* isJsonObject */.OW)(item) ? [[nameOf(item), item]] : []).flatMap(([name, item]) => name === void 0 ? [] : [[name, item]]), found = Object.fromEntries(named);
  return Object.keys(found).length === value.length ? found : void 0;
}
function nameOf({ path, component, name }) {
  return [path, component, name].find((one) => typeof one == "string");
}

;// CONCATENATED MODULE: ./lib/bundled/plan/approval.js



const newPlan = "make and approve a new plan (mode: plan), and give its digest.", advice = `Nothing was changed. See what is different. Put it back and run again with the same digest, or ${newPlan}`, otherPlanAdvice = `Nothing was changed. Give the digest of a plan of this server and this action, or ${newPlan}`, unknownPlanAdvice = `Nothing was changed. See that the digest is whole and of this server, or ${newPlan}`;
function requireApprovalGiven({ requireApproval, approval }) {
  if (!(requireApproval !== !0 || approval !== void 0))
    throw new user_error/* UserError */.y("approval-required", 'This run needs an approved plan (require-approval is "true"), and none was given.', "Nothing was changed. Run with mode: plan first, have the plan approved, and give its digest as approved-plan.");
}
function requireApproved(now, approval, progress, comparison = asTheyAre) {
  const digest = (0,plan_digest/* planDigest */.G)(now);
  if (progress === "finished" || progress === "undone") {
    if (now.steps.some(({ type }) => type === "change"))
      throw usedUp(approval.digest, progress, now);
    return;
  }
  if (digest === approval.digest)
    return;
  const { plan, why } = approval;
  if (plan === void 0)
    throw mismatchWithoutPlan(digest, approval.digest, why);
  if ((0,plan_digest/* planDigest */.G)(plan) !== approval.digest)
    throw approval_otherPlan(approval.digest);
  if (progress === "unfinished") {
    const { approvedStep, comparedInputs } = comparison, differences = remainderDifferences(plan, now, approvedStep, comparedInputs);
    if (differences.length === 0)
      return;
    throw mismatch(now, plan, differences);
  }
  const there = comparison.atApprovedPlaces(now, plan);
  if ((0,plan_digest/* planDigest */.G)(there) === approval.digest)
    return;
  const { withoutFiles, changedFiles } = comparison, shown = new Set(changedFiles.map(({ what }) => what)), others = planDifferences(withoutFiles(plan), withoutFiles(there)).filter(({ what }) => !shown.has(what));
  throw mismatch(now, plan, [...isOtherPlan(plan, now) ? [] : changedFiles, ...others]);
}
const sameId = (approved, step) => {
  const found = approved.steps.find(({ id }) => id === step.id);
  return found && { change: found.change };
}, asTheyAre = {
  approvedStep: sameId,
  comparedInputs: ({ inputs }) => inputs,
  atApprovedPlaces: (now) => now,
  withoutFiles: (plan) => plan,
  changedFiles: []
};
function usedUp(digest, progress, { steps }) {
  const why = progress === "finished" ? "that plan was carried out to its end" : "something was restored on this server, or the machine was reverted, after that plan began", left = steps.map(({ title }) => `  ${title}`);
  return new user_error/* UserError */.y("approval-used-up", [`The approval of ${digest} is used up: ${why}. What would be done now:`, ...left].join(`
`), "Nothing was changed. Make a new plan (mode: plan), have it approved, and give its digest.");
}
function mismatch(now, approved, differences) {
  const what = isNotThat((0,plan_digest/* planDigest */.G)(now), (0,plan_digest/* planDigest */.G)(approved)), next = isOtherPlan(approved, now) ? otherPlanAdvice : advice;
  return new user_error/* UserError */.y("approval-mismatch", what, next, { differences });
}
function mismatchWithoutPlan(now, approved, why) {
  const reason = why === void 0 ? [] : [why], how = "To see what is different, give the approved plan as approved-plan-file.";
  return new user_error/* UserError */.y("approval-mismatch", [isNotThat(now, approved), ...reason, how].join(`
`), unknownPlanAdvice);
}
function isNotThat(now, approved) {
  return `The plan made now (${now}) is not the approved one (${approved}).`;
}
function approval_otherPlan(digest) {
  return new user_error/* UserError */.y("approved-plan-file-mismatch", `The file in approved-plan-file is not the plan with the digest ${digest}.`, "Give the file that belongs to the digest: it is written where the plan is made (output plan-path).");
}


}),

79951:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $i: () => (/* binding */ isPlain),
  Co: () => (/* binding */ asInputs),
  JJ: () => (/* binding */ shownValue),
  Lv: () => (/* binding */ isList),
  by: () => (/* binding */ plannedValues),
  r4: () => (/* binding */ inWords)
});
var _base_json_js_0 = __webpack_require__(23868);
var _base_visible_js_1 = __webpack_require__(26510);


const longest = 400;
function plannedValues(part, wording = inWords) {
  return Object.entries(part).flatMap(([name, value]) => valuesAt(wording.name(name), value, wording));
}
function valuesAt(where, value, wording) {
  return value === void 0 ? [] : isList(value) ? valuesOfList(where, value, wording) : (0,_base_json_js_0/* .isJsonObject */ .OW)(value) ? Object.entries(value).flatMap(([name, inner]) => valuesAt(`${where}, ${wording.name(name)}`, inner, wording)) : [[where, shownValue(value, wording)]];
}
function isList(value) {
  return Array.isArray(value);
}
function valuesOfList(where, values, wording) {
  return values.every(isPlain) ? [[where, shownValue(values, wording)]] : values.flatMap((value, index) => valuesAt(`${where} ${index + 1}`, value, wording));
}
function isPlain(value) {
  return typeof value != "object" || value === null;
}
function shownValue(value, wording = inWords) {
  if (value === null || value === "")
    return "(none)";
  if (typeof value == "boolean")
    return value ? wording.yes : wording.no;
  if (isPlain(value))
    return (0,_base_visible_js_1/* .shortened */ .vI)(String(value), longest);
  if (isList(value) && value.length === 0)
    return "(none)";
  const parts = isList(value) ? value.map((one) => shownValue(one, wording)).join(", ") : plannedValues(value, wording).map(([where, text]) => `${where} ${text}`).join("; ");
  return (0,_base_visible_js_1/* .shortened */ .vI)(parts, longest);
}
const asInputs = {
  name: (name) => isFieldName(name) ? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : name,
  yes: "true",
  no: "false"
}, inWords = {
  name: (name) => wordsOfFields[name] ?? (isFieldName(name) ? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) : name),
  yes: "yes",
  no: "no"
};
function isFieldName(name) {
  return /^[a-z]+([A-Z][a-z0-9]*)+$/.test(name);
}
const wordsOfFields = {
  agent: "agent",
  "agent (phonefactor)": "PhoneFactor Agent",
  "agent (mfa-server)": "Multi-Factor Authentication Server",
  "user-portal": "User Portal",
  "user-portal (phonefactor)": "old User Portal",
  "user-portal (mfa-server)": "new User Portal",
  "mobile-app": "Mobile App Web Service",
  "mobile-app (phonefactor)": "old Mobile App Web Service",
  "mobile-app (mfa-server)": "new Mobile App Web Service",
  "web-service-sdk": "Web Service SDK",
  "web-service-sdk (phonefactor)": "old Web Service SDK",
  "web-service-sdk (mfa-server)": "new Web Service SDK",
  displayName: "name",
  enable32Bit: "32-bit programs",
  fingerprint: "content (SHA-256)",
  foundIn: "folder",
  information: "address",
  configuration: "web.config",
  lastTurn: "last plan that ended, or restore",
  managedRuntimeVersion: ".NET version",
  manifestSha256: "manifest (SHA-256)",
  newUrl: "new address",
  oldUrl: "old address",
  sha256: "SHA-256",
  siteId: "site number",
  sslFlags: "TLS settings",
  view: "registry view",
  views: "registry views",
  web: "in IIS",
  webServiceSdkUrl: "address of the Web Service SDK"
};


}),

73530:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ requireUsablePaths),
  y: () => (/* binding */ withPathFindings)
});
var _base_user_error_js_0 = __webpack_require__(83686);
var _changes_backup_sets_backup_chain_js_1 = __webpack_require__(92763);
var _changes_backup_sets_what_is_backed_up_js_2 = __webpack_require__(50129);
var _changes_server_read_server_js_3 = __webpack_require__(74209);
var _host_host_error_js_4 = __webpack_require__(90614);
var _host_windows_path_js_5 = __webpack_require__(85128);
var _given_path_js_6 = __webpack_require__(93934);
var _judge_place_js_7 = __webpack_require__(47817);
var _server_places_js_8 = __webpack_require__(85546);









async function withPathFindings(host, plan, situation, given) {
  const places = (0,_server_places_js_8/* .placesOf */ .e)(situation.now), server = situation.now.machine.name, findings = [];
  for (const one of given.filter((path) => isNeeded(path, plan))) {
    const finding = (one.isDefault === !0 ? void 0 : await judgePath(host, one, places, server)) ?? (one.use === "backup-sets" ? await roomFor(host, one, plan, situation) : void 0);
    finding !== void 0 && findings.push(finding);
  }
  const others = plan.blockers.filter(({ input }) => !findings.some((one) => one.input === input));
  return { ...plan, blockers: [...findings, ...others] };
}
async function requireUsablePaths(host, given) {
  const machine = await host.machine.facts(), places = (0,_server_places_js_8/* .placesOfWindows */ .Z)(machine);
  for (const one of given) {
    const finding = await judgePath(host, one, places, machine.name);
    if (finding !== void 0)
      throw new _base_user_error_js_0/* .UserError */ .y(finding.code, finding.message, finding.advice);
  }
}
async function judgePath(host, given, places, server) {
  return (0,_judge_place_js_7/* .judgePlace */ .tF)(given, places) ?? await lookAt(host, given, server);
}
function isNeeded({ use }, { steps, blockers }) {
  const { neededBy } = _given_path_js_6/* .useRules */ .f[use];
  return neededBy === void 0 ? steps.length > 0 || blockers.length > 0 : steps.some(({ change }) => change !== void 0 && neededBy.includes(change.kind));
}
async function lookAt(host, given, server) {
  const { wants, writes, hasToBeThere } = _given_path_js_6/* .useRules */ .f[given.use], found = await nearest(host.files, given.path);
  if ("reason" in found)
    return found.isAbsent || hasToBeThere || writes === "here" ? notThere(given, found.reason) : void 0;
  const isItself = (0,_host_windows_path_js_5/* .samePath */ .Eb)(found.path, given.path);
  return !isItself && writes !== "here" ? hasToBeThere ? notThere(given, `${given.path} was not found.`) : void 0 : wants === "file" ? isItself && found.kind === "folder" ? noFile(given) : void 0 : found.kind === "file" ? noFolder(given, found.path) : writes === "here" ? prove(host, given, found.path, server) : void 0;
}
async function nearest(files, path) {
  try {
    for (let at = path; ; at = (0,_host_windows_path_js_5/* .folderOf */ .yS)(at)) {
      const found = await files.glance(at);
      if (found !== void 0)
        return { path: at, kind: found.kind };
      if ((0,_host_windows_path_js_5/* .folderOf */ .yS)(at) === at)
        return { reason: `${at} was not found.`, isAbsent: !0 };
    }
  } catch (error) {
    if (error instanceof _host_host_error_js_4/* .HostError */ .dh)
      return { reason: error.message, isAbsent: error.code === "not-found" };
    throw error;
  }
}
async function prove(host, given, folder, server) {
  const { files } = host, probe = (0,_host_windows_path_js_5/* .joinPath */ .uJ)(folder, `mfa-server-upgrade-probe-${server.toLowerCase()}.tmp`);
  try {
    await (0,_changes_server_read_server_js_3/* .besideTheLook */ .xe)(host, async () => {
      try {
        await files.write(probe, Buffer.from(`This file proves that the folder can be written to.\r
`, "utf8"));
      } finally {
        await files.remove(probe);
      }
    });
    return;
  } catch (error) {
    if (!(error instanceof _host_host_error_js_4/* .HostError */ .dh))
      throw error;
    return (0,_judge_place_js_7/* .findingOf */ .hD)("path-not-writable", given, `${(0,_judge_place_js_7/* .named */ .KT)(given)} cannot be written to: ${error.message}`, "Give the account of the runner the right to write there, or give another folder.");
  }
}
async function roomFor({ files }, given, plan, { now }) {
  const items = await (0,_changes_backup_sets_what_is_backed_up_js_2/* .contentItems */ .IC)(files, (0,_changes_backup_sets_backup_chain_js_1/* .componentsToBackUp */ .og)(now), now), contents = await (0,_changes_backup_sets_what_is_backed_up_js_2/* .contentsNow */ .dg)(files, items).catch(_host_host_error_js_4/* .undefinedWhereNotFound */ .NE);
  if (contents === void 0)
    return;
  const data = contents.reduce((sum, { size }) => sum + size, 0), needed = (await Promise.all(oldInstallersOf(plan).map((folder) => sizeBelow(files, folder)))).reduce((sum, size) => sum + size, data), free = await freeAt(files, given.path);
  if (!(free === void 0 || free >= needed))
    return (0,_judge_place_js_7/* .findingOf */ .hD)("path-without-room", given, `${(0,_judge_place_js_7/* .named */ .KT)(given)} has no room for the backup: it needs ${needed} bytes, ${Math.max(0, free)} are free.`, "Free room on that volume, or give a folder on another one.");
}
function oldInstallersOf({ steps }) {
  return steps.flatMap(({ change }) => change?.kind === "create-backup-set" ? change.oldInstallers ?? [] : []);
}
async function sizeBelow(files, folder) {
  if ((await files.glance(folder).catch(_host_host_error_js_4/* .undefinedWhereRefused */ .CN))?.kind !== "folder")
    return 0;
  const sizes = [];
  for (const { kind, size, path } of await files.glanceInto(folder))
    sizes.push(kind === "folder" ? await sizeBelow(files, path) : size);
  return sizes.reduce((sum, size) => sum + size, 0);
}
async function freeAt(files, path) {
  return files.freeSpace(path).catch(_host_host_error_js_4/* .undefinedWhereRefused */ .CN);
}
function notThere(given, reason) {
  return (0,_judge_place_js_7/* .findingOf */ .hD)("path-not-there", given, `${(0,_judge_place_js_7/* .named */ .KT)(given)} is not there: ${reason}`, "Correct the name, or make the drive or the share reachable from the server for the account of the runner.");
}
function noFile(given) {
  return (0,_judge_place_js_7/* .findingOf */ .hD)("path-not-a-file", given, `${(0,_judge_place_js_7/* .named */ .KT)(given)} has to be a file, but it is a folder.`, "Give the whole path with the name of the file.");
}
function noFolder(given, place) {
  const message = `${(0,_judge_place_js_7/* .named */ .KT)(given)} has to be a folder, but ${place} is a file.`;
  return (0,_judge_place_js_7/* .findingOf */ .hD)("path-not-a-folder", given, message, "Give the folder, not a file in it.");
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


}),

82645:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Pt: () => (/* binding */ planText),
  f8: () => (/* binding */ isForOtherDocument),
  rc: () => (/* binding */ actsFromText)
});
var _code_link_js_0 = __webpack_require__(63312);

function planText(plan, digest, view, notes = []) {
  const steps = plan.steps.map(stepText), nothing = isForOtherDocument(plan) ? "  No step: this document is not for this server." : "  Nothing to do.";
  return [
    `Plan "${plan.action}" for ${plan.server}`,
    ...plan.blockers.map(({ code, message, advice }) => `  BLOCKED ${code}: ${message} ${advice} ${(0,_code_link_js_0/* .codeLink */ .U1)(code)}`),
    ...view === void 0 || steps.length === 0 ? [] : viewText(view),
    ...steps.length === 0 ? [nothing] : ["  Steps", ...steps],
    ...plan.warnings.map(({ code, message, advice }) => `  Warning ${code}: ${message} ${advice} ${(0,_code_link_js_0/* .codeLink */ .U1)(code)}`),
    ...notes.flatMap((note) => note === void 0 ? [] : [`  Note: ${note}`]),
    `Digest: ${digest}`
  ].join(`
`);
}
function actsFromText({ plan, actsFrom }) {
  return actsFrom === void 0 ? void 0 : `It acts on ${plan.server} from another machine, ${actsFrom}.`;
}
function isForOtherDocument({ warnings }) {
  return warnings.some(({ code }) => code === "mfa-server-found");
}
function viewText({ removed, installed, changed, runsAsAdministrator, cannotBeUndone, lost, interruption, estimate, people, wayBack, noWayBack }) {
  return [
    ...part("Removed", removed),
    ...part("Installed", installed),
    ...part("Changed", changed),
    ...part("Runs as administrator", runsAsAdministrator),
    ...part("Cannot be undone", [...noWayBack === void 0 ? [] : [noWayBack], ...cannotBeUndone]),
    ...part("Lost", lost),
    ...part("Interrupted", [...interruption, ...estimate === void 0 ? [] : [estimate]]),
    ...part("Before it", people.before),
    ...part("Way back", wayBack)
  ];
}
const widest = 23;
function part(title, lines) {
  return lines.map((line, index) => `  ${(index === 0 ? title : "").padEnd(widest)}${line}`);
}
function stepText(step, index) {
  const number = String(index + 1).padStart(3), source = step.documentStep === void 0 ? "" : ` [${step.documentStep}]`, who = step.type === "operator" ? " (a person)" : "", detail = step.type === "change" ? (step.detail ?? []).map((line) => `
       ${line}`) : [];
  return `${number}. ${step.title}${who}${source}${detail.join("")}`;
}


})

};
