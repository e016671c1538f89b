export const id = 446;
export const ids = [446];
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
      return void 0;
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
    if (web !== void 0)
      items.push(...await contentOf(files, web, { component, configuration: _roles_js_5/* .configurationRole */ .hC, theme: "theme" }));
    for (const one of further)
      items.push(...await contentOf(files, one, { component, configuration: _roles_js_5/* .furtherRole */ .tc, theme: _roles_js_5/* .furtherRole */ .tc }));
  }
  return items;
}
async function contentOf(files, web, { component, configuration, theme: role }) {
  const own = web.configuration === void 0 ? [] : await configurationFiles(files, web.configuration);
  return [
    ...own.map((path) => ({ kind: "file", component, role: configuration, path })),
    ...web.customThemes.map((theme) => ({ kind: "folder", component, role, path: (0,_host_windows_path_js_1/* .joinPath */ .uJ)(web.folder, "App_Themes", theme) }))
  ];
}
async function configurationFiles(files, { path, problem }) {
  if (problem !== void 0)
    return [path];
  const found = [path];
  for (const name of (0,_webconfig_configuration_source_js_3/* .includedFileNames */ .XP)((0,_webconfig_configuration_file_js_2/* .readConfiguration */ .TD)(await files.read(path), path))) {
    const included = (0,_host_windows_path_js_1/* .joinPath */ .uJ)((0,_host_windows_path_js_1/* .folderOf */ .yS)(path), name);
    if ((0,_host_windows_path_js_1/* .isWindowsPath */ .NU)(included) && await files.stat(included) !== void 0)
      found.push(included);
  }
  return found;
}
async function contentsNow(files, items) {
  const found = [];
  for (const { component, role, path } of items) {
    const top = await files.glance(path);
    const below = top === void 0 ? [] : await filesOf(files, top);
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
  const now = await contentsNow(files, await contentItems(files, components, state));
  const stored = /* @__PURE__ */ new Map();
  for (const component of components) {
    for (const role of ["data", _roles_js_5/* .configurationRole */ .hC, "theme", _roles_js_5/* .furtherRole */ .tc]) {
      for (const { entry } of (0,_backup_chain_js_4/* .entriesOf */ .Mc)(chain, component, role)) {
        const { originalPath, size, modified, sha256 } = entry;
        if (originalPath === void 0)
          continue;
        stored.set(keyOf({ component, role, path: originalPath }), { path: originalPath, size, modified, sha256 });
      }
    }
  }
  const compared = await (0,_backup_in_groups_js_0/* .inGroups */ .A)(now, async (one) => {
    const isSame = await isAsStored(files, one, stored.get(keyOf(one)), depth);
    return isSame ? [] : [one.path];
  });
  const there = new Set(now.map(keyOf));
  const gone = [...stored].flatMap(([key, { path }]) => there.has(key) ? [] : [path]);
  return [...compared.flat(), ...gone];
}
function keyOf({ component, role, path }) {
  return `${component}/${role}/${path.toLowerCase()}`;
}
async function isAsStored(files, now, stored, depth) {
  if (stored === void 0 || stored.size !== now.size)
    return false;
  if (depth === "glance")
    return stored.modified === now.modified;
  return (await files.digest(now.path)).sha256 === stored.sha256;
}


}),

44975:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ay: () => (/* binding */ requireApprovalGiven),
  v_: () => (/* binding */ requireApproved)
});
/* unused harmony export planDifferences */
var node_util_0 = __webpack_require__(57975);
var _base_json_js_3 = __webpack_require__(23868);
var _base_user_error_js_1 = __webpack_require__(83686);
var _digest_js_2 = __webpack_require__(70766);
var _plan_js_4 = __webpack_require__(55891);





const advice = "Nothing was changed. See what is different, make and approve a new plan (mode: plan), and give its digest.";
function requireApprovalGiven({ requireApproval, approval }) {
  if (requireApproval !== true || approval !== void 0)
    return;
  throw new _base_user_error_js_1/* .UserError */ .y("approval-required", 'This run needs an approved plan (require-approval is "true"), and none was given.', "Nothing was changed. Run with mode: plan first, have the plan approved, and give its digest as approved-plan.");
}
function requireApproved(now, approval, progress, comparison = asTheyAre) {
  const digest = (0,_digest_js_2/* .planDigest */ .G)(now);
  if (progress === "finished" || progress === "undone") {
    if (now.steps.some(({ type }) => type === "change"))
      throw usedUp(approval.digest, progress, now);
    return;
  }
  if (digest === approval.digest)
    return;
  const { plan, why } = approval;
  if (plan === void 0)
    throw mismatch(digest, approval.digest, [], why);
  if ((0,_digest_js_2/* .planDigest */ .G)(plan) !== approval.digest)
    throw otherPlan(approval.digest);
  if (progress === "unfinished") {
    const differences2 = differencesOfTheRest(plan, now, comparison);
    if (differences2.length === 0)
      return;
    const lines = differences2.map((one) => `${one.where}: approved ${one.approved}, now ${one.now}`);
    throw mismatch(digest, approval.digest, lines);
  }
  const there = comparison.atApprovedPlaces(now, plan);
  if ((0,_digest_js_2/* .planDigest */ .G)(there) === approval.digest)
    return;
  const { withoutFiles, changedFiles } = comparison;
  const others = differenceLines(withoutFiles(plan), withoutFiles(there));
  throw mismatch(digest, approval.digest, [...changedFiles, ...others]);
}
const sameId = (approved, step) => {
  const found = approved.steps.find(({ id }) => id === step.id);
  return found && { change: found.change };
};
const asTheyAre = {
  approvedStep: sameId,
  comparedInputs: ({ inputs }) => inputs,
  atApprovedPlaces: (now) => now,
  withoutFiles: (plan) => plan,
  changedFiles: []
};
function differencesOfTheRest(approved, now, { approvedStep, comparedInputs }) {
  const rest = {
    inputs: comparedInputs(approved, approved),
    format: now.format,
    findings: now.findings,
    warnings: now.warnings,
    blockers: now.blockers,
    steps: []
  };
  const frame = planDifferences({ ...approved, ...rest }, { ...now, inputs: comparedInputs(now, approved), steps: [] });
  const steps = now.steps.flatMap((step) => {
    const found = approvedStep(approved, step);
    if (found === "equal")
      return [];
    if (found === void 0)
      return [{ where: `steps.${step.id}`, approved: shown(void 0), now: step.title }];
    return differences(`steps.${step.id}.change`, plain(found.change), plain(step.change));
  });
  return [...frame, ...steps, ...orderDifference(approved, now)];
}
function orderDifference(approved, now) {
  const left = new Set(now.steps.map(({ id }) => id));
  const wanted = approved.steps.map(({ id }) => id).filter((id) => left.has(id));
  const planned = now.steps.map(({ id }) => id).filter((id) => wanted.includes(id));
  return (0,node_util_0.isDeepStrictEqual)(wanted, planned) ? [] : [{ where: "order", approved: shown(wanted), now: shown(planned) }];
}
function plain(value) {
  return value === void 0 ? void 0 : JSON.parse(JSON.stringify(value));
}
function usedUp(digest, progress, { steps }) {
  const why = progress === "finished" ? "that plan was carried out to its end" : "something was restored on this server, or the machine was reverted, after that plan began";
  const left = steps.map(({ title }) => `  ${title}`);
  return new _base_user_error_js_1/* .UserError */ .y("approval-used-up", [`The approval of ${digest} is used up: ${why}. What would be done now:`, ...left].join("\n"), "Nothing was changed. Make a new plan (mode: plan), have it approved, and give its digest.");
}
const mostLines = 40;
function mismatch(now, approved, differences2, why) {
  const more = differences2.length > mostLines ? [`  and ${differences2.length - mostLines} more lines`] : [];
  const shown2 = [...differences2.slice(0, mostLines).map((line) => `  ${line}`), ...more];
  const missing = [
    ...why === void 0 ? [] : [why],
    "To see what differs, give the approved plan as approved-plan-file."
  ];
  const what = `The plan made now (${now}) is not the approved one (${approved}).`;
  return new _base_user_error_js_1/* .UserError */ .y("approval-mismatch", [what, ...shown2.length > 0 ? shown2 : missing].join("\n"), advice);
}
function otherPlan(digest) {
  return new _base_user_error_js_1/* .UserError */ .y("approved-plan-file-mismatch", `The file in approved-plan-file is not the plan with the digest ${digest}.`, "Give the file that belongs to the digest: it is written where the plan is made (output plan-path).");
}
function differenceLines(approved, now) {
  const values = [
    ...named("", { server: approved.server, action: approved.action }, { server: now.server, action: now.action }),
    ...named("Chosen: ", approved.inputs, now.inputs),
    ...named("Found on the server: ", approved.findings, now.findings)
  ];
  return [
    ...values,
    ...findingLines("Warning", approved.warnings, now.warnings),
    ...findingLines("Blocker", approved.blockers, now.blockers),
    ...stepLines(approved.steps, now.steps)
  ];
}
function named(title, approved, now) {
  return differences("", (0,_base_json_js_3/* .asJson */ .vA)(approved), (0,_base_json_js_3/* .asJson */ .vA)(now)).map((one) => `${title}${valueLine(one)}`);
}
function valueLine({ where, approved, now }) {
  return `${where}: approved ${approved}, now ${now}`;
}
function findingLines(title, approved, now) {
  const codes = (findings) => new Set(findings.map(({ code }) => code));
  const [was, is] = [codes(approved), codes(now)];
  return [
    ...now.filter(({ code }) => !was.has(code)).map(({ code, message }) => `${title} ${code}, new: ${message}`),
    ...approved.filter(({ code }) => !is.has(code)).map(({ code }) => `${title} ${code}: gone`)
  ];
}
function stepLines(approved, now) {
  const [was, is] = [byId(approved), byId(now)];
  const seen = /* @__PURE__ */ new Set();
  const changed = now.flatMap((step) => {
    const before = was.get(step.id);
    if (before === void 0)
      return [];
    return differences("", (0,_base_json_js_3/* .asJson */ .vA)(before), (0,_base_json_js_3/* .asJson */ .vA)(step)).flatMap((one) => {
      const line = valueLine(one);
      if (seen.has(line))
        return [];
      seen.add(line);
      return [`Step "${step.title}": ${line}`];
    });
  });
  const order = isOtherOrder(approved, now, was, is) ? ["The steps come in another order."] : [];
  return [
    ...now.filter(({ id }) => !was.has(id)).map(({ title }) => `Step "${title}": new`),
    ...approved.filter(({ id }) => !is.has(id)).map(({ title }) => `Step "${title}": not in the plan any more`),
    ...changed,
    ...order
  ];
}
function byId(steps) {
  return new Map(steps.map((step) => [step.id, step]));
}
function isOtherOrder(approved, now, was, is) {
  const before = approved.filter(({ id }) => is.has(id)).map(({ id }) => id);
  const after = now.filter(({ id }) => was.has(id)).map(({ id }) => id);
  return shown(before) !== shown(after);
}
function planDifferences(approved, now) {
  return differences("", comparable(approved), comparable(now));
}
function comparable(plan) {
  const json = JSON.parse(JSON.stringify((0,_plan_js_4/* .approvedPart */ .V)(plan)));
  for (const list of ["steps", "warnings", "blockers"]) {
    json[list] = keyed(json[list]);
  }
  json.order = plan.steps.map((step) => step.id);
  return json;
}
function keyed(items) {
  return Object.fromEntries(items.map((item) => [`${item.id ?? item.code}`, item]));
}
function differences(where, approved, now) {
  if ((0,_base_json_js_3/* .isJsonObject */ .OW)(approved) && (0,_base_json_js_3/* .isJsonObject */ .OW)(now)) {
    const names = [.../* @__PURE__ */ new Set([...Object.keys(approved), ...Object.keys(now)])];
    return names.flatMap((name) => differences(where ? `${where}.${name}` : name, approved[name], now[name]));
  }
  const [was, is] = [byPlace(approved), byPlace(now)];
  if (was !== void 0 && is !== void 0)
    return differences(where, was, is);
  const [left, right] = [shown(approved), shown(now)];
  return left === right ? [] : [{ where, approved: left, now: right }];
}
function byPlace(value) {
  if (!Array.isArray(value) || value.length === 0)
    return void 0;
  const items = value.flatMap((item) => (0,_base_json_js_3/* .isJsonObject */ .OW)(item) && typeof item.path === "string" ? [[item.path, item]] : []);
  const places = Object.fromEntries(items);
  return Object.keys(places).length === value.length ? places : void 0;
}
function shown(value) {
  if (value === void 0) {
    return "(absent)";
  }
  return typeof value === "string" ? value : JSON.stringify(value);
}


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
  const places = (0,_server_places_js_8/* .placesOf */ .e)(situation.now);
  const server = situation.now.machine.name;
  const findings = [];
  for (const one of given.filter((path) => isNeeded(path, plan))) {
    const finding = (one.isDefault === true ? void 0 : await judgePath(host, one, places, server)) ?? (one.use === "backup-sets" ? await roomFor(host, one, plan, situation) : void 0);
    if (finding !== void 0)
      findings.push(finding);
  }
  const others = plan.blockers.filter(({ input }) => !findings.some((one) => one.input === input));
  return { ...plan, blockers: [...findings, ...others] };
}
async function requireUsablePaths(host, given) {
  const machine = await host.machine.facts();
  const places = (0,_server_places_js_8/* .placesOfWindows */ .Z)(machine);
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
  if (neededBy === void 0)
    return steps.length > 0 || blockers.length > 0;
  return steps.some(({ change }) => change !== void 0 && neededBy.includes(change.kind));
}
async function lookAt(host, given, server) {
  const { wants, writes, hasToBeThere } = _given_path_js_6/* .useRules */ .f[given.use];
  const found = await nearest(host.files, given.path);
  if ("reason" in found)
    return hasToBeThere || writes === "here" ? notThere(given, found.reason) : void 0;
  const isItself = (0,_host_windows_path_js_5/* .samePath */ .Eb)(found.path, given.path);
  if (!isItself && writes !== "here")
    return hasToBeThere ? notThere(given, `${given.path} was not found.`) : void 0;
  if (wants === "file")
    return isItself && found.kind === "folder" ? noFile(given) : void 0;
  if (found.kind === "file")
    return noFolder(given, found.path);
  return writes === "here" ? prove(host, given, found.path, server) : void 0;
}
async function nearest(files, path) {
  try {
    for (let at = path; ; at = (0,_host_windows_path_js_5/* .folderOf */ .yS)(at)) {
      const found = await files.glance(at);
      if (found !== void 0)
        return { path: at, kind: found.kind };
      if ((0,_host_windows_path_js_5/* .folderOf */ .yS)(at) === at)
        return { reason: `${at} was not found.` };
    }
  } catch (error) {
    if (error instanceof _host_host_error_js_4/* .HostError */ .dh)
      return { reason: error.message };
    throw error;
  }
}
async function prove(host, given, folder, server) {
  const { files } = host;
  const probe = (0,_host_windows_path_js_5/* .joinPath */ .uJ)(folder, `mfa-server-upgrade-probe-${server.toLowerCase()}.tmp`);
  try {
    await (0,_changes_server_read_server_js_3/* .besideTheLook */ .xe)(host, async () => {
      try {
        await files.write(probe, Buffer.from("This file proves that the folder can be written to.\r\n", "utf8"));
      } finally {
        await files.remove(probe);
      }
    });
    return void 0;
  } catch (error) {
    if (!(error instanceof _host_host_error_js_4/* .HostError */ .dh))
      throw error;
    return (0,_judge_place_js_7/* .findingOf */ .hD)("path-not-writable", given, `${(0,_judge_place_js_7/* .named */ .KT)(given)} cannot be written to: ${error.message}`, "Give the account of the runner the right to write there, or give another folder.");
  }
}
async function roomFor({ files }, given, plan, { now }) {
  const contents = await (0,_changes_backup_sets_what_is_backed_up_js_2/* .contentsNow */ .dg)(files, await (0,_changes_backup_sets_what_is_backed_up_js_2/* .contentItems */ .IC)(files, (0,_changes_backup_sets_backup_chain_js_1/* .componentsToBackUp */ .og)(now), now));
  const data = contents.reduce((sum, { size }) => sum + size, 0);
  const packages = await Promise.all(oldInstallersOf(plan).map((folder) => sizeBelow(files, folder)));
  const needed = packages.reduce((sum, size) => sum + size, data);
  const free = await freeAt(files, given.path);
  if (free === void 0 || free >= needed)
    return void 0;
  return (0,_judge_place_js_7/* .findingOf */ .hD)("path-without-room", given, `${(0,_judge_place_js_7/* .named */ .KT)(given)} has no room for the backup: it needs ${needed} bytes, ${Math.max(0, free)} are free.`, "Free room on that volume, or give a folder on another one.");
}
function oldInstallersOf({ steps }) {
  return steps.flatMap(({ change }) => change?.kind === "create-backup-set" ? change.oldInstallers ?? [] : []);
}
async function sizeBelow(files, folder) {
  if ((await files.glance(folder).catch(_host_host_error_js_4/* .undefinedWhereRefused */ .CN))?.kind !== "folder")
    return 0;
  const sizes = [];
  for (const { kind, size, path } of await files.glanceInto(folder)) {
    sizes.push(kind === "folder" ? await sizeBelow(files, path) : size);
  }
  return sizes.reduce((sum, size) => sum + size, 0);
}
async function freeAt(files, path) {
  return files.freeSpace(path).catch(_host_host_error_js_4/* .undefinedWhereRefused */ .CN);
}
function notThere(given, reason) {
  const advice = "Correct the name, or make the drive or the share reachable from the server for the account of the runner.";
  return (0,_judge_place_js_7/* .findingOf */ .hD)("path-not-there", given, `${(0,_judge_place_js_7/* .named */ .KT)(given)} is not there: ${reason}`, advice);
}
function noFile(given) {
  const advice = "Give the whole path with the name of the file.";
  return (0,_judge_place_js_7/* .findingOf */ .hD)("path-not-a-file", given, `${(0,_judge_place_js_7/* .named */ .KT)(given)} has to be a file, but it is a folder.`, advice);
}
function noFolder(given, place) {
  const message = `${(0,_judge_place_js_7/* .named */ .KT)(given)} has to be a folder, but ${place} is a file.`;
  return (0,_judge_place_js_7/* .findingOf */ .hD)("path-not-a-folder", given, message, "Give the folder, not a file in it.");
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
  const steps = plan.steps.map(stepText);
  const nothing = isForOtherDocument(plan) ? "  No step: this document is not for this server." : "  Nothing to do.";
  return [
    `Plan "${plan.action}" for ${plan.server}`,
    ...plan.blockers.map(({ code, message, advice }) => `  BLOCKED ${code}: ${message} ${advice} ${(0,_code_link_js_0/* .codeLink */ .U1)(code)}`),
    ...view === void 0 || steps.length === 0 ? [] : viewText(view),
    ...steps.length === 0 ? [nothing] : ["  Steps", ...steps],
    ...plan.warnings.map(({ code, message, advice }) => `  Warning ${code}: ${message} ${advice} ${(0,_code_link_js_0/* .codeLink */ .U1)(code)}`),
    ...notes.flatMap((note) => note === void 0 ? [] : [`  Note: ${note}`]),
    `Digest: ${digest}`
  ].join("\n");
}
function actsFromText({ plan, actsFrom }) {
  return actsFrom === void 0 ? void 0 : `It acts on ${plan.server} from another machine, ${actsFrom}.`;
}
function isForOtherDocument({ warnings }) {
  return warnings.some(({ code }) => code === "mfa-server-found");
}
function viewText({ removed, installed, changed, lost, interruption, estimate, people, wayBack, noWayBack }) {
  return [
    ...part("Removed", removed),
    ...part("Installed", installed),
    ...part("Changed", changed),
    ...part("Lost", lost),
    ...part("Interrupted", [...interruption, ...estimate === void 0 ? [] : [estimate]]),
    ...part("Before it", people.before),
    ...part("Way back", [...noWayBack === void 0 ? [] : [noWayBack], ...wayBack])
  ];
}
const widest = 13;
function part(title, lines) {
  return lines.map((line, index) => `  ${(index === 0 ? title : "").padEnd(widest)}${line}`);
}
function stepText(step, index) {
  const number = String(index + 1).padStart(3);
  const source = step.documentStep === void 0 ? "" : ` [${step.documentStep}]`;
  const who = step.type === "operator" ? " (a person)" : "";
  const detail = step.type === "change" ? (step.detail ?? []).map((line) => `
       ${line}`) : [];
  return `${number}. ${step.title}${who}${source}${detail.join("")}`;
}


})

};
