export const id = 8378;
export const ids = [8378,5364];
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
  return (0,_base_json_js_1/* .omitUndefined */ .O)({
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
    return void 0;
  const patterns = (generation) => Object.fromEntries(_product_components_js_0/* .componentNames */ .w$.map((component) => [
    component,
    lines.filter(([key]) => key === `${generation}/${component}`).map(([, pattern]) => pattern)
  ]));
  const other = lines.filter(([key]) => key === "other").map(([, pattern]) => pattern);
  return { phonefactor: patterns("phonefactor"), "mfa-server": patterns("mfa-server"), other };
}


}),

78378:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  addressOf: () => (/* binding */ addressOf),
  mergeGivenFiles: () => (/* binding */ mergeGivenFiles),
  redactorOfInputs: () => (/* binding */ redactorOfInputs)
});
var node_os_0 = __webpack_require__(48161);
var _base_json_js_7 = __webpack_require__(23868);
var _base_redaction_leaving_js_1 = __webpack_require__(53998);
var _base_redaction_redactor_js_2 = __webpack_require__(15105);
var _stages_folders_look_at_paths_js_3 = __webpack_require__(73530);
var _webconfig_merge_result_js_4 = __webpack_require__(79701);
var _knowledge_of_js_5 = __webpack_require__(75364);
var _merge_outputs_js_6 = __webpack_require__(72623);








function addressOf(url, virtualDirectory, names) {
  if (url !== void 0)
    return { rule: "replace", url };
  if (virtualDirectory === "keep")
    return { rule: "unchanged" };
  return { rule: "virtual-directory", from: names[0], to: virtualDirectory === "new" ? names[1] : virtualDirectory };
}
function redactorOfInputs(inputs) {
  return (0,_base_redaction_redactor_js_2/* .createRedactor */ .lY)((0,_knowledge_of_js_5/* .redactionOf */ .Z)(inputs));
}
async function maskSecrets({ sources }, redactor, session) {
  const { secretValues } = await __webpack_require__.e(/* import() */ 9946).then(__webpack_require__.bind(__webpack_require__, 99946));
  const { decodeConfiguration } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 65171));
  for (const { path, bytes, included } of sources) {
    for (const one of [bytes, ...included?.values() ?? []]) {
      for (const secret of secretValues(decodeConfiguration(one, path).text, redactor))
        session.log.mask(secret);
    }
  }
}
async function show({ plan, digest, result }, session) {
  const { colourDiff } = await __webpack_require__.e(/* import() */ 4669).then(__webpack_require__.bind(__webpack_require__, 4669));
  const { planText } = await __webpack_require__.e(/* import() */ 2645).then(__webpack_require__.bind(__webpack_require__, 82645));
  await session.log.group("Plan", async () => session.log.info(planText(plan, digest)));
  if (result.unifiedDiff !== "") {
    await session.log.group("Changes", async () => session.log.info(colourDiff(result.unifiedDiff)));
  }
}
async function perform(merge, prepared, files) {
  const { approvalOf } = await __webpack_require__.e(/* import() */ 6863).then(__webpack_require__.bind(__webpack_require__, 56863));
  const { requireApprovalGiven, requireApproved } = await __webpack_require__.e(/* import() */ 5867).then(__webpack_require__.bind(__webpack_require__, 75867));
  const { requireDecided, performFileMerge } = await Promise.all(/* import() */[__webpack_require__.e(7949), __webpack_require__.e(8974)]).then(__webpack_require__.bind(__webpack_require__, 98974));
  const approval = await approvalOf(merge.approvedPlan, merge.approvedPlanFile);
  requireApprovalGiven({ requireApproval: merge.requireApproval, approval });
  const progress = prepared.plan.steps.length === 0 ? "finished" : "not-begun";
  if (approval !== void 0)
    requireApproved(prepared.plan, approval, progress);
  requireDecided(prepared);
  return performFileMerge(files, prepared);
}
const mostAnnotated = 10;
async function endingOf(merge, prepared, files) {
  if (merge.mode === "plan")
    return { notes: [] };
  try {
    return { notes: await perform(merge, prepared, files) };
  } catch (fault) {
    return { notes: [], fault };
  }
}
function serverFiles({ original, target, pristine, output }) {
  return [
    { input: "original", path: original, use: "configuration" },
    { input: "target", path: target, use: "configuration" },
    ...pristine === void 0 ? [] : [{ input: "pristine", path: pristine, use: "configuration" }],
    { input: "output", path: output, use: "merged-configuration" }
  ];
}
async function mergeGivenFiles(merge, session) {
  const { prepareFileMerge } = await Promise.all(/* import() */[__webpack_require__.e(7949), __webpack_require__.e(8974)]).then(__webpack_require__.bind(__webpack_require__, 98974));
  const { runnerConfigurationFiles } = await __webpack_require__.e(/* import() */ 6157).then(__webpack_require__.bind(__webpack_require__, 16157));
  if (merge.files !== void 0)
    await (0,_stages_folders_look_at_paths_js_3/* .requireUsablePaths */ .s)(session.host, serverFiles(merge.paths));
  const files = merge.files ?? runnerConfigurationFiles;
  const prepared = await prepareFileMerge(files, merge.paths, merge.rules, (0,node_os_0.hostname)());
  await maskSecrets(prepared, merge.rules.redactor, session);
  await show(prepared, session);
  const ending = await endingOf(merge, prepared, files);
  for (const note of ending.notes)
    session.log.info(note);
  return resultOf(merge, prepared, ending, session);
}
function headlineOf({ mode }, { plan, digest }, { notes, fault }) {
  if (fault !== void 0)
    return "**Not merged.**";
  if (plan.steps.length === 0)
    return "**Nothing to do:** the output is the merged configuration already.";
  return mode === "plan" ? `**Planned, nothing written.** Digest \`${digest}\`` : `**Merged.** ${notes.length} file(s) written.`;
}
function annotationsOf({ outcomes }) {
  const open = outcomes.filter(({ fate, name }) => fate === "reported" && (0,_webconfig_merge_result_js_4/* .isInSettingsSection */ .s)({ name }));
  if (open.length === 0)
    return [];
  const lines = open.slice(0, mostAnnotated).map(({ setting, reason }) => `${setting}: ${reason}`);
  const more = open.length > mostAnnotated ? [`And ${open.length - mostAnnotated} more; the summary has all of them.`] : [];
  return [
    {
      level: "warning",
      title: `${open.length} setting(s) of the old file are left to you`,
      message: [...lines, ...more].join("\n")
    }
  ];
}
async function resultOf(merge, prepared, ending, session) {
  const { mergeSummary } = await __webpack_require__.e(/* import() */ 1993).then(__webpack_require__.bind(__webpack_require__, 91993));
  const { plan, digest, result, record } = prepared;
  const { outcomes, fragments } = result;
  const { blockers } = plan;
  const summary = mergeSummary({ headline: headlineOf(merge, prepared, ending), outcomes, fragments, blockers });
  const write = (name, content) => session.writeTemporaryFile(name, (0,_base_redaction_leaving_js_1/* .leavingJson */ .Df)(content));
  return {
    outputs: {
      changed: String(ending.notes.length > 0),
      finished: String(plan.steps.length === 0 || ending.notes.length > 0),
      "plan-digest": digest,
      "plan-path": await write("merge-webconfig-plan.json", plan),
      "report-path": await session.writeTemporaryFile("merge-webconfig-report.md", (0,_base_redaction_leaving_js_1/* .leavingText */ .Ce)(`${summary}
`)),
      blockers: JSON.stringify(blockers),
      "operator-steps": "[]",
      "reboot-required": "false",
      ...await (0,_merge_outputs_js_6/* .mergeOutputValues */ .o)([{ name: "merge-webconfig-differences.json", record }], session)
    },
    summary,
    annotations: annotationsOf(result),
    ...(0,_base_json_js_7/* .omitUndefined */ .O)({ fault: ending.fault })
  };
}


}),

88973:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ inGroups),
  u: () => (/* binding */ smallFile)
});
var node_timers_promises_0 = __webpack_require__(58500);

const smallFile = 256 * 1024;
const mostAtATime = 32;
async function inGroups(found, work) {
  const results = [];
  for (let at = 0; at < found.length; ) {
    const group = found.slice(at, at + groupSizeAt(found, at));
    const settled = await Promise.allSettled(group.map(work));
    const failed = settled.find((one) => one.status === "rejected");
    if (failed?.status === "rejected")
      throw failed.reason;
    for (const one of settled)
      if (one.status === "fulfilled")
        results.push(one.value);
    at += group.length;
    await (0,node_timers_promises_0.setImmediate)();
  }
  return results;
}
function groupSizeAt(found, at) {
  const large = found.slice(at, at + mostAtATime).findIndex(({ size }) => size > smallFile);
  return large < 0 ? mostAtATime : Math.max(1, large);
}


}),

15434:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  PH: () => (/* binding */ storedPath),
  gh: () => (/* binding */ storedNameOf),
  q6: () => (/* binding */ isSafeStoredName)
});
var _host_host_error_js_0 = __webpack_require__(90614);
var _host_windows_path_js_1 = __webpack_require__(85128);


function storedNameOf(originalPath) {
  try {
    const { root, names } = (0,_host_windows_path_js_1/* .parseWindowsPath */ .Yw)(originalPath);
    const place = root.endsWith(":") ? [root.slice(0, 1)] : ["UNC", ...root.slice(2).split("\\")];
    return ["files", ...place, ...names].join("/");
  } catch (error) {
    if (error instanceof _host_host_error_js_0/* .HostError */ .dh && error.code === "invalid-path")
      return void 0;
    throw error;
  }
}
function isSafeStoredName(storedAs) {
  const [top = "", ...names] = storedAs.split("/");
  return ["files", "documents"].includes(top) && names.length > 0 && names.every(isPlainName);
}
function storedPath(folder, storedAs) {
  return (0,_host_windows_path_js_1/* .joinPath */ .uJ)(folder, storedAs);
}
function isPlainName(name) {
  return name !== "" && name !== "." && name !== ".." && !/[\\:\u0000-\u001f]/.test(name);
}


}),

92763:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bv: () => (/* binding */ baselineOf),
  CL: () => (/* binding */ readStored),
  De: () => (/* binding */ componentsInChain),
  Mc: () => (/* binding */ entriesOf),
  Q8: () => (/* binding */ installedOldComponents),
  ZM: () => (/* binding */ neededSets),
  og: () => (/* binding */ componentsToBackUp)
});
var _backup_stored_name_js_0 = __webpack_require__(15434);
var _base_sha256_js_1 = __webpack_require__(22113);
var _base_user_error_js_2 = __webpack_require__(83686);
var _product_components_js_3 = __webpack_require__(71450);
var _product_inventory_js_4 = __webpack_require__(3700);
var _product_server_state_js_6 = __webpack_require__(36961);
var _roles_js_5 = __webpack_require__(43892);







function componentsInChain({ sets }) {
  const stored = new Set(sets.flatMap(({ manifest }) => manifest.components));
  return _product_components_js_3/* .componentNames */ .w$.filter((component) => stored.has(component));
}
function installedOldComponents(state) {
  return _product_components_js_3/* .componentNames */ .w$.filter((component) => (0,_product_server_state_js_6/* .oldComponent */ .lM)(state, component) !== void 0);
}
function componentsToBackUp(state) {
  return _product_components_js_3/* .componentNames */ .w$.filter((component) => (0,_product_server_state_js_6/* .oldComponent */ .lM)(state, component) !== void 0 || component === "agent" && (0,_product_server_state_js_6/* .hasTracesOfAgent */ .d_)(state));
}
function entriesOf({ sets }, component, role) {
  for (const set of sets) {
    const found = set.manifest.entries.filter((entry) => entry.component === component && entry.role === role);
    if (found.length > 0) {
      return found.map((entry) => ({ set, entry, path: (0,_backup_stored_name_js_0/* .storedPath */ .PH)(set.folder, entry.storedAs) }));
    }
  }
  return [];
}
async function readStored(files, { set, entry, path }) {
  const bytes = await files.read(path);
  if ((0,_base_sha256_js_1/* .sha256Of */ .B)(bytes) === entry.sha256)
    return bytes;
  throw new _base_user_error_js_2/* .UserError */ .y("backup-not-intact", `The backup set ${set.folder} is not whole: ${entry.storedAs} has other bytes.`, "Nothing is taken from it. Put the set back from a copy, or give the folder of a whole copy as backup-path; put this one aside until the cause is known.");
}
async function baselineOf(files, { sets }) {
  const [newest] = sets;
  if (newest === void 0)
    return void 0;
  const chain = { sets: [newest] };
  const [stored] = [...entriesOf(chain, "server", _roles_js_5/* .baselineRole */ .Qc), ...entriesOf(chain, "server", _roles_js_5/* .inventoryRole */ .r4)];
  if (stored === void 0)
    return void 0;
  return (0,_product_inventory_js_4/* .parseInventory */ .a)(Buffer.from(await readStored(files, stored)).toString("utf8"), stored.path);
}
function neededSets({ sets }) {
  const needed = _product_components_js_3/* .componentNames */ .w$.flatMap((component) => {
    const newest = sets.find(({ manifest }) => manifest.components.includes(component));
    return newest === void 0 ? [] : [newest.folder];
  });
  return [...new Set(needed)];
}


}),

53264:
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

43892:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  NH: () => (/* binding */ storedInstallers),
  Qc: () => (/* binding */ baselineRole),
  Sh: () => (/* binding */ configurationName),
  V: () => (/* binding */ mergedComponents),
  aI: () => (/* binding */ installersRole),
  hC: () => (/* binding */ configurationRole),
  r4: () => (/* binding */ inventoryRole),
  tc: () => (/* binding */ furtherRole),
  wI: () => (/* binding */ defaultRole),
  wk: () => (/* binding */ replacedState)
});
var _backup_stored_name_js_0 = __webpack_require__(15434);

const baselineRole = "baseline";
const inventoryRole = "inventory";
const installersRole = "installers";
const configurationRole = "web.config";
const defaultRole = "pristine-web.config";
const configurationName = "web.config";
const furtherRole = "further-application";
const mergedComponents = ["user-portal", "mobile-app"];
function replacedState(item) {
  if (item.action !== "write" && item.action !== "newer-on-server" && item.action !== "missing-folder")
    return void 0;
  if (item.current === void 0)
    return "absent";
  return item.current.status === "present" ? item.current.sha256 : "unreadable";
}
function storedInstallers({ sets }) {
  return sets.flatMap(({ folder, manifest }) => manifest.entries.filter(({ role, storedAs }) => role === installersRole && /\.msi$/i.test(storedAs)).map(({ storedAs }) => (0,_backup_stored_name_js_0/* .storedPath */ .PH)(folder, storedAs)));
}


}),

52172:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xe: () => (/* binding */ besideTheLook),
  KQ: () => (/* binding */ judgeInventory),
  R1: () => (/* binding */ knowledgeWith),
  Wb: () => (/* binding */ readServer),
  kv: () => (/* binding */ redactorOfNames)
});

var redactor = __webpack_require__(15105);
var judge_server = __webpack_require__(63303);
var host_error = __webpack_require__(90614);
var registration_file = __webpack_require__(20009);
var same_text = __webpack_require__(36241);
var windows_path = __webpack_require__(85128);
var configured_path = __webpack_require__(17204);
var user_error = __webpack_require__(83686);
;// CONCATENATED MODULE: ./lib/bundled/product/data-file-facts.js





function isOwnService(holder, services) {
  const text = holder.toLowerCase();
  return services.some(({ name, displayName, imagePath }) => [name, displayName, (0,windows_path/* fileNameOf */.bV)((0,configured_path/* programOfCommandLine */.Z)(imagePath))].some((known) => known !== "" && ((0,same_text/* sameText */.QV)(text, known) || text.split(/[\s(),]+/).includes(known.toLowerCase()))));
}
function whyUnreadable(error, runningServices) {
  if (error.code !== "in-use")
    return { status: "unreadable", reason: error.message };
  const { holder } = error;
  if (holder !== void 0 && isOwnService(holder, runningServices)) {
    return { status: "present", reason: `In use by the product's own running service: ${holder}.` };
  }
  return { status: "unreadable", reason: `In use by ${holder ?? "another process that Windows does not name"}.` };
}
async function readFirstPiece(files, path) {
  for await (const _piece of files.readPieces(path))
    return;
}
async function dataFileFacts(files, path, productServices) {
  try {
    const entry = await files.glance(path);
    if (entry === void 0)
      return { path, status: "missing" };
    if (entry.kind !== "file")
      return { path, status: "unreadable", reason: `It is no file but a ${entry.kind}.` };
    if (entry.size === 0)
      return { path, status: "empty", size: 0 };
    return { path, size: entry.size, ...await readability(files, path, productServices) };
  } catch (error) {
    if (error instanceof host_error/* HostError */.dh)
      return { path, status: "unreadable", reason: error.message };
    throw error;
  }
}
async function readability(files, path, productServices) {
  try {
    await readFirstPiece(files, path);
    return { status: "present" };
  } catch (error) {
    if (!(error instanceof host_error/* HostError */.dh))
      throw error;
    return whyUnreadable(error, productServices.filter(({ state }) => state !== "stopped"));
  }
}
async function childrenOf(files, folder) {
  try {
    return await files.glanceInto(folder);
  } catch (error) {
    if (!(error instanceof host_error/* HostError */.dh))
      throw error;
    if (error.code === "not-found")
      return [];
    throw new user_error/* UserError */.y("folder-not-readable", `The folder ${folder} could not be listed: ${error.message}`, "Give the account of the runner the permission to read this folder, or run the runner as a member of the local Administrators group, and run again.", { cause: error });
  }
}
async function collect(files, folder, prefix, namesOnly) {
  const listed = [];
  for (const { path, kind, size, modified } of await childrenOf(files, folder)) {
    const name = (0,windows_path/* fileNameOf */.bV)(path);
    const relative = `${prefix}${name}`;
    if (kind === "file")
      listed.push({ path: relative, size, modified });
    if (kind !== "folder" || namesOnly.some((known) => prefix.toLowerCase() === `${known.toLowerCase()}\\`))
      continue;
    listed.push(...await collect(files, path, `${relative}\\`, namesOnly));
  }
  return listed;
}
async function listFolder(files, folder, namesOnly = []) {
  const entry = await files.glance(folder);
  if (entry?.kind !== "folder")
    return void 0;
  return { path: folder, files: await collect(files, folder, "", namesOnly) };
}

var install_path = __webpack_require__(32687);
var names = __webpack_require__(31484);
var read_registry = __webpack_require__(54436);
var web_candidates = __webpack_require__(70129);
;// CONCATENATED MODULE: ./lib/bundled/product/take-inventory.js










function namedInstallFolders(parts, machine, hints) {
  const registered = (0,install_path/* installPathsInRegistry */.C)(parts).map(({ path }) => (0,configured_path/* expandPath */.a)(path, machine)).filter(windows_path/* isWindowsPath */.NU);
  return (0,windows_path/* distinctPaths */.xD)([...hints.installPath ? [hints.installPath] : [], ...registered]);
}
function defaultFolders({ architecture, folders }) {
  const parents = [folders.programFiles, ...architecture === "x64" ? [`${folders.programFiles} (x86)`] : []];
  return parents.flatMap((parent) => Object.values(names/* defaultInstallFolders */.KF).map((name) => (0,windows_path/* joinPath */.uJ)(parent, name)));
}
async function listAll(files, folders, namesOnly = []) {
  const listings = [];
  for (const folder of folders) {
    const listing = await listFolder(files, folder, namesOnly);
    if (listing !== void 0)
      listings.push(listing);
  }
  return listings;
}
function servicesIn(services, folders, machine) {
  return services.filter(({ imagePath }) => {
    const program = (0,configured_path/* expandPath */.a)((0,configured_path/* programOfCommandLine */.Z)(imagePath), machine);
    return folders.some((folder) => (0,windows_path/* isAtOrBelow */.a5)(program, folder));
  });
}
async function contentOf(files, path, decode) {
  try {
    return decode(await files.read(path));
  } catch {
    return "";
  }
}
async function productApplications(files, webServer, machine, hints) {
  const found = [];
  for (const located of (0,web_candidates/* applicationsOf */.$_)(webServer, machine)) {
    const { site, application, folder } = located;
    const names = await directFileNames(files, folder);
    const configuration = await contentOf(files, (0,windows_path/* joinPath */.uJ)(folder, "web.config"), hints.decode);
    const isProduct = hints.webApplications?.some((name) => (0,same_text/* sameText */.QV)(name, `${site.name}${application.path}`)) === true || (0,web_candidates/* componentsInContent */.P)(names, configuration).length > 0 || (0,web_candidates/* componentOfDefaultName */.tu)(application.path) !== void 0;
    if (isProduct)
      found.push(located);
  }
  return found;
}
async function withSettings({ webServer }, state, own) {
  if (state === void 0)
    return void 0;
  const read = await Promise.all(own.map(async ({ site, application }) => ({
    application,
    known: await settingsOf(webServer, site.name, application.path)
  })));
  const settingsFor = (application) => read.find((one) => one.application === application)?.known;
  return {
    ...state,
    sites: state.sites.map((site) => ({
      ...site,
      applications: site.applications.map((application) => ({ ...application, ...settingsFor(application) }))
    }))
  };
}
async function settingsOf(webServer, site, path) {
  try {
    return { settings: await webServer.readSettings(site, path) };
  } catch (error) {
    if (error instanceof host_error/* HostError */.dh)
      return { settingsProblem: error.message };
    throw error;
  }
}
async function directFileNames(files, folder) {
  try {
    return (await files.glanceInto(folder)).filter(({ kind }) => kind === "file").map(({ path }) => (0,windows_path/* fileNameOf */.bV)(path));
  } catch (error) {
    if (error instanceof host_error/* HostError */.dh)
      return [];
    throw error;
  }
}
async function configurationText(files, path, hints) {
  try {
    return { path, text: hints.redactor.configuration(hints.decode(await files.read(path))) };
  } catch (error) {
    return { path, problem: error instanceof Error ? error.message : String(error) };
  }
}
async function configurationsIn(files, folders, hints) {
  const paths = folders.flatMap((folder) => folder.files.filter((file) => (0,same_text/* sameText */.QV)((0,windows_path/* fileNameOf */.bV)(file.path), "web.config")).map((file) => (0,windows_path/* joinPath */.uJ)(folder.path, file.path)));
  return Promise.all((0,windows_path/* distinctPaths */.xD)(paths).map((path) => configurationText(files, path, hints)));
}
async function dataFile(files, folders, services, hints) {
  const candidates = hints.dataFile ? [hints.dataFile] : folders.map((folder) => (0,windows_path/* joinPath */.uJ)(folder, names/* dataFolderName */.Cv, names/* dataFileName */.SQ));
  const facts = await Promise.all(candidates.map((path) => dataFileFacts(files, path, services)));
  return facts.find(({ status }) => status !== "missing") ?? facts[0];
}
async function freeSpaceOf(files, letter) {
  try {
    return [{ letter, freeBytes: await files.freeSpace(`${letter}:\\`) }];
  } catch (error) {
    if (error instanceof host_error/* HostError */.dh)
      return [];
    throw error;
  }
}
async function drivesOf(files, paths) {
  const letters = paths.map(windows_path/* driveLetterOf */.Kn).filter((letter) => letter !== void 0);
  return (await Promise.all([...new Set(letters)].sort().map((letter) => freeSpaceOf(files, letter)))).flat();
}
async function reachability({ machine }) {
  const answers = await Promise.all(names/* serviceHosts */.L0.map(async (name) => [`${name}:443`, await machine.canReach(name, 443)]));
  return Object.fromEntries(answers.filter((one) => one[1] !== void 0));
}
function namePatternsOf(overrides) {
  return Object.values(overrides ?? {}).flatMap((patterns) => Object.values(patterns).flat());
}
async function machineAndRegistry(host, hints) {
  const machine = await host.machine.facts();
  const names = namePatternsOf(hints.productNamePatterns);
  return { machine, parts: await (0,read_registry/* readRegistry */._)(host.registry, machine.architecture, names, hints.redactor) };
}
async function takeInventory(host, hints) {
  const { files } = host;
  const [{ machine, parts }, allServices, webState, reachable] = await Promise.all([
    machineAndRegistry(host, hints),
    host.services.list(),
    host.webServer.read(),
    reachability(host)
  ]);
  const named = namedInstallFolders(parts, machine, hints);
  const installs = await listAll(files, named.length > 0 ? named : defaultFolders(machine), [
    names/* dataFolderName */.Cv,
    names/* logFolderName */.eV
  ]);
  const known = named.length > 0 ? named : installs.map(({ path }) => path);
  const services = servicesIn(allServices, known, machine);
  const own = await productApplications(files, webState, machine, hints);
  const webServer = await withSettings(host, webState, own);
  const webs = await listAll(files, (0,windows_path/* distinctPaths */.xD)([...own.map(({ folder }) => folder), ...(0,web_candidates/* defaultWebFolders */.Ni)(machine)]));
  const facts = await dataFile(files, known, services, hints);
  const { programData, windows } = machine.folders;
  return {
    format: 1,
    machine,
    registry: parts.map(({ key, view, keys }) => ({ key, view, text: (0,registration_file/* formatRegistrationFile */.Tl)(keys) })),
    services: services.map((one) => ({ ...one, imagePath: hints.redactor.commandLine(one.imagePath) })),
    ...webServer ? { webServer } : {},
    folders: [...installs, ...webs],
    configurations: await configurationsIn(files, webs, hints),
    ...facts ? { dataFile: facts } : {},
    drives: await drivesOf(files, [
      ...known,
      ...webs.map(({ path }) => path),
      // Given by hand it may be on a drive that nothing else names.
      ...facts ? [facts.path] : [],
      programData,
      windows
    ]),
    ...hints.redactor.hiddenWith === void 0 ? {} : { hiddenWith: hints.redactor.hiddenWith },
    reachable
  };
}

var decode = __webpack_require__(65171);
var configuration_facts = __webpack_require__(3928);
;// CONCATENATED MODULE: ./lib/bundled/changes/server/read-server.js





const withLeftBehind = /* @__PURE__ */ new WeakMap();
function knowledgeWith(intention, knowledge) {
  if (intention === void 0)
    return knowledge;
  const last = withLeftBehind.get(knowledge);
  if (last?.intention === intention)
    return last.known;
  const oldApplications = intention.components.flatMap(({ becomes, web }) => web === void 0 || becomes === "stays" ? [] : [`${web.site}${web.virtualDirectory}`, ...web.further ?? []]);
  const known = { ...knowledge, oldApplications };
  withLeftBehind.set(knowledge, { intention, known });
  return known;
}
const lookServesMilliseconds = 15e3;
const lastLooks = /* @__PURE__ */ new WeakMap();
function redactorOfNames({ redaction }) {
  return redaction?.names === void 0 ? redactor/* plainRedactor */.XU : (0,redactor/* createRedactor */.lY)({ names: redaction.names });
}
async function readServer(host, knowledge) {
  const inventory = await look(host, knowledge);
  return { inventory, state: judgeInventory(inventory, knowledge) };
}
async function besideTheLook(host, work) {
  const before = host.changesMade?.();
  await work();
  const last = lastLooks.get(host);
  const now = host.changesMade?.();
  if (last !== void 0 && now !== void 0 && last.changes === before)
    lastLooks.set(host, { ...last, changes: now });
}
async function look(host, knowledge) {
  const [changes, at] = [host.changesMade?.(), host.clock.now().getTime()];
  const last = lastLooks.get(host);
  const serves = last?.knowledge === knowledge && last.changes === changes && at - last.at < lookServesMilliseconds;
  if (serves)
    return last.inventory;
  const inventory = await inventoryOf(host, knowledge);
  if (changes !== void 0)
    lastLooks.set(host, { knowledge, changes, at, inventory });
  return inventory;
}
function decodeWithMark(bytes) {
  const { text, markLength } = (0,decode.decodeConfiguration)(bytes, "web.config");
  return markLength > 0 ? `\uFEFF${text}` : text;
}
function inventoryOf(host, knowledge) {
  const { dataFile, installPath, productNamePatterns } = knowledge;
  return takeInventory(host, {
    ...dataFile === void 0 ? {} : { dataFile },
    ...installPath === void 0 ? {} : { installPath },
    ...productNamePatterns === void 0 ? {} : { productNamePatterns },
    webApplications: Object.values(knowledge.webApplications ?? {}),
    decode: decodeWithMark,
    redactor: (0,redactor/* createRedactor */.lY)(knowledge.redaction)
  });
}
function judgeInventory(inventory, knowledge) {
  return (0,judge_server/* judgeServer */.T)(inventory, knowledge, configuration_facts/* readConfigurationFacts */.i);
}


}),

24064:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ redactRegistry)
});
function redactRegistry(keys, redactor, isOwn = () => false) {
  return keys.map(({ path, values }) => ({
    path,
    values: isOwn(path) ? values : values.map(({ name, data }) => ({ name, data: shown(name, data, redactor) }))
  }));
}
const commandLines = /^(?:ImagePath|UninstallString|QuietUninstallString|ModifyPath|RepairPath)$/i;
function shown(name, data, redactor) {
  const text = (value) => commandLines.test(name) ? redactor.commandLine(value) : redactor.value(name, value, "registry");
  switch (data.type) {
    case "string":
    case "expandable-string":
      return { type: data.type, text: text(data.text) };
    case "multi-string":
      return { type: data.type, texts: data.texts.map(text) };
    case "dword":
      return { type: data.type, number: isShown(name, String(data.number), redactor) ? data.number : 0 };
    case "qword":
      return { type: data.type, number: isShown(name, String(data.number), redactor) ? data.number : 0n };
    case "binary":
      return redactor.value(name, "bytes", "registry") === "bytes" ? data : { ...data, bytes: new Uint8Array() };
  }
}
const mostDigits = 5;
function isShown(name, digits, redactor) {
  const judged = digits.length <= mostDigits ? "1" : digits;
  return redactor.value(name, judged, "registry") === judged;
}


}),

95056:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EE: () => (/* binding */ machineFactsSchema),
  dh: () => (/* binding */ serviceSchema),
  ht: () => (/* binding */ applicationSettingsSchema),
  oX: () => (/* binding */ serviceEntries),
  s5: () => (/* binding */ newPoolSchema),
  zx: () => (/* binding */ webServerSchema)
});
var valibot_0 = __webpack_require__(77934);
var _base_format_fields_js_1 = __webpack_require__(24541);


const text = valibot_0/* .string */ .YjP();
const machineFactsSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  name: (0,_base_format_fields_js_1/* .field */ .ZZ)("Name of the computer.", text),
  domain: (0,_base_format_fields_js_1/* .optional */ .lq)("DNS name of the domain; absent on a stand-alone server and where PowerShell does not answer.", text),
  operatingSystem: (0,_base_format_fields_js_1/* .field */ .ZZ)("Edition and version.", (0,_base_format_fields_js_1/* .fields */ .OA)({
    name: (0,_base_format_fields_js_1/* .field */ .ZZ)("For example Windows Server 2016 Standard.", text),
    version: (0,_base_format_fields_js_1/* .field */ .ZZ)("For example 10.0.14393.", text)
  })),
  architecture: (0,_base_format_fields_js_1/* .field */ .ZZ)("Processor type of Windows.", valibot_0/* .picklist */ .KIO(["x86", "x64"])),
  language: (0,_base_format_fields_js_1/* .field */ .ZZ)("Language of the system, for example de-DE.", text),
  bootTime: (0,_base_format_fields_js_1/* .field */ .ZZ)("Last start of Windows, ISO 8601 in UTC. A later value than before proves a restart.", text),
  account: (0,_base_format_fields_js_1/* .field */ .ZZ)("Account that took the inventory.", text),
  isAdministrator: (0,_base_format_fields_js_1/* .field */ .ZZ)("Whether it has administrator rights, with a full token.", valibot_0/* .boolean */ .zMY()),
  powerShell: (0,_base_format_fields_js_1/* .optional */ .lq)("Whether Windows PowerShell runs scripts of the suite. Absent in what older versions wrote.", valibot_0/* .variant */ .Oxt("answers", [
    (0,_base_format_fields_js_1/* .fields */ .OA)({
      answers: (0,_base_format_fields_js_1/* .field */ .ZZ)("It does.", valibot_0/* .literal */ .euz(true)),
      version: (0,_base_format_fields_js_1/* .field */ .ZZ)("Its version.", text),
      languageMode: (0,_base_format_fields_js_1/* .field */ .ZZ)("FullLanguage, or what a policy allows.", text)
    }),
    (0,_base_format_fields_js_1/* .fields */ .OA)({ answers: (0,_base_format_fields_js_1/* .field */ .ZZ)("It does not.", valibot_0/* .literal */ .euz(false)), reason: (0,_base_format_fields_js_1/* .field */ .ZZ)("Why it does not.", text) })
  ])),
  folders: (0,_base_format_fields_js_1/* .field */ .ZZ)("Where Windows stores things.", (0,_base_format_fields_js_1/* .fields */ .OA)({
    programData: (0,_base_format_fields_js_1/* .field */ .ZZ)("%ProgramData%.", text),
    programFiles: (0,_base_format_fields_js_1/* .field */ .ZZ)("%ProgramFiles%.", text),
    windows: (0,_base_format_fields_js_1/* .field */ .ZZ)("%SystemRoot%.", text)
  }))
});
const serviceEntries = {
  name: (0,_base_format_fields_js_1/* .field */ .ZZ)("Name, as in sc.exe.", text),
  displayName: (0,_base_format_fields_js_1/* .field */ .ZZ)("Name, as in services.msc.", text),
  imagePath: (0,_base_format_fields_js_1/* .field */ .ZZ)("Command line of its program as registered, quotes and arguments included.", text),
  startType: (0,_base_format_fields_js_1/* .field */ .ZZ)("How it is started.", valibot_0/* .picklist */ .KIO(["automatic", "manual", "disabled"])),
  state: (0,_base_format_fields_js_1/* .field */ .ZZ)("Whether it runs.", valibot_0/* .picklist */ .KIO(["running", "stopped", "start-pending", "stop-pending", "paused"])),
  account: (0,_base_format_fields_js_1/* .field */ .ZZ)("Account that it runs under.", text),
  dependsOn: (0,_base_format_fields_js_1/* .field */ .ZZ)("Services that it needs.", (0,_base_format_fields_js_1/* .list */ .p_)(text))
};
const serviceSchema = (0,_base_format_fields_js_1/* .fields */ .OA)(serviceEntries);
const applicationSettingsSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  authentication: (0,_base_format_fields_js_1/* .field */ .ZZ)("Which authentication is switched on.", (0,_base_format_fields_js_1/* .fields */ .OA)({
    anonymous: (0,_base_format_fields_js_1/* .field */ .ZZ)("Anonymous.", valibot_0/* .boolean */ .zMY()),
    basic: (0,_base_format_fields_js_1/* .field */ .ZZ)("Basic.", valibot_0/* .boolean */ .zMY()),
    windows: (0,_base_format_fields_js_1/* .field */ .ZZ)("Windows.", valibot_0/* .boolean */ .zMY()),
    impersonation: (0,_base_format_fields_js_1/* .field */ .ZZ)("ASP.NET impersonation.", valibot_0/* .boolean */ .zMY())
  })),
  sslFlags: (0,_base_format_fields_js_1/* .field */ .ZZ)("For example Ssl, SslNegotiateCert, SslRequireCert.", (0,_base_format_fields_js_1/* .list */ .p_)(text))
});
const webApplicationSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  path: (0,_base_format_fields_js_1/* .field */ .ZZ)("Virtual path, beginning with a slash; the site's root application is a slash alone.", text),
  physicalPath: (0,_base_format_fields_js_1/* .field */ .ZZ)("Folder of its content; empty for an application without a root directory.", text),
  applicationPool: (0,_base_format_fields_js_1/* .field */ .ZZ)("Name of its pool.", text),
  settings: (0,_base_format_fields_js_1/* .optional */ .lq)("Settings that an uninstall loses; only settings of the product are read.", applicationSettingsSchema),
  settingsProblem: (0,_base_format_fields_js_1/* .optional */ .lq)("Why they could not be read.", text)
});
const bindingSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  protocol: (0,_base_format_fields_js_1/* .field */ .ZZ)("http, https or another one.", text),
  information: (0,_base_format_fields_js_1/* .field */ .ZZ)("Address:port:host name, as in *:443:mfa.contoso.com.", text),
  certificateThumbprint: (0,_base_format_fields_js_1/* .optional */ .lq)("Thumbprint of the certificate, upper-case hexadecimal; https only.", text)
});
const siteSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  name: (0,_base_format_fields_js_1/* .field */ .ZZ)("Name, as in IIS Manager.", text),
  id: (0,_base_format_fields_js_1/* .field */ .ZZ)("Number of the site.", valibot_0/* .pipe */ .FsL(valibot_0/* .number */ .aig(), valibot_0/* .integer */ .ndf())),
  state: (0,_base_format_fields_js_1/* .field */ .ZZ)("Whether it is started.", valibot_0/* .picklist */ .KIO(["started", "stopped"])),
  bindings: (0,_base_format_fields_js_1/* .field */ .ZZ)("Where it listens.", (0,_base_format_fields_js_1/* .list */ .p_)(bindingSchema)),
  applications: (0,_base_format_fields_js_1/* .field */ .ZZ)("Its applications.", (0,_base_format_fields_js_1/* .list */ .p_)(webApplicationSchema))
});
const poolEntries = {
  name: (0,_base_format_fields_js_1/* .field */ .ZZ)("Name.", text),
  managedRuntimeVersion: (0,_base_format_fields_js_1/* .field */ .ZZ)(".NET CLR version; empty for none.", valibot_0/* .picklist */ .KIO(["v2.0", "v4.0", ""])),
  pipelineMode: (0,_base_format_fields_js_1/* .field */ .ZZ)("Managed pipeline mode.", valibot_0/* .picklist */ .KIO(["Integrated", "Classic"])),
  enable32Bit: (0,_base_format_fields_js_1/* .field */ .ZZ)('"Enable 32-Bit Applications".', valibot_0/* .boolean */ .zMY()),
  identity: (0,_base_format_fields_js_1/* .field */ .ZZ)("Account that it runs under.", (0,_base_format_fields_js_1/* .fields */ .OA)({
    type: (0,_base_format_fields_js_1/* .field */ .ZZ)("Kind of account.", valibot_0/* .picklist */ .KIO(["ApplicationPoolIdentity", "NetworkService", "LocalService", "LocalSystem", "SpecificUser"])),
    userName: (0,_base_format_fields_js_1/* .optional */ .lq)("Name of the account, for SpecificUser. Passwords are never read.", text)
  }))
};
const newPoolSchema = (0,_base_format_fields_js_1/* .fields */ .OA)(poolEntries);
const applicationPoolSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  ...poolEntries,
  state: (0,_base_format_fields_js_1/* .field */ .ZZ)("Whether it is started.", valibot_0/* .picklist */ .KIO(["started", "stopped"]))
});
const certificateSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  thumbprint: (0,_base_format_fields_js_1/* .field */ .ZZ)("Its thumbprint, upper-case hexadecimal.", text),
  names: (0,_base_format_fields_js_1/* .field */ .ZZ)("The names of hosts in it.", (0,_base_format_fields_js_1/* .list */ .p_)(text))
});
const webServerSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  version: (0,_base_format_fields_js_1/* .field */ .ZZ)("For example 10.0.", text),
  sites: (0,_base_format_fields_js_1/* .field */ .ZZ)("Its sites.", (0,_base_format_fields_js_1/* .list */ .p_)(siteSchema)),
  applicationPools: (0,_base_format_fields_js_1/* .field */ .ZZ)("Its application pools.", (0,_base_format_fields_js_1/* .list */ .p_)(applicationPoolSchema)),
  certificates: (0,_base_format_fields_js_1/* .optional */ .lq)("Certificates of https bindings without a host name, as far as they could be read.", (0,_base_format_fields_js_1/* .list */ .p_)(certificateSchema))
});


}),

3700:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ parseInventory),
  i: () => (/* binding */ inventorySchema)
});
var valibot_5 = __webpack_require__(77934);
var _base_format_fields_js_6 = __webpack_require__(24541);
var _base_format_read_format_js_0 = __webpack_require__(29091);
var _base_user_error_js_1 = __webpack_require__(83686);
var _host_host_error_js_2 = __webpack_require__(90614);
var _host_server_facts_schema_js_3 = __webpack_require__(95056);
var _registry_text_js_4 = __webpack_require__(15261);







const text = valibot_5/* .string */ .YjP();
const bytes = valibot_5/* .pipe */ .FsL(valibot_5/* .number */ .aig(), valibot_5/* .integer */ .ndf(), valibot_5/* .minValue */ .Wwf(0));
const registryPart = (0,_base_format_fields_js_6/* .fields */ .OA)({
  key: (0,_base_format_fields_js_6/* .field */ .ZZ)("The key.", text),
  view: (0,_base_format_fields_js_6/* .field */ .ZZ)("View of 32-bit or of 64-bit programs.", valibot_5/* .picklist */ .KIO(["32", "64"])),
  text: (0,_base_format_fields_js_6/* .field */ .ZZ)("Its content in the form of .reg files; values that are not known to be harmless are replaced.", text)
});
const listedFile = (0,_base_format_fields_js_6/* .fields */ .OA)({
  path: (0,_base_format_fields_js_6/* .field */ .ZZ)("Path relative to the folder.", text),
  size: (0,_base_format_fields_js_6/* .field */ .ZZ)("Bytes.", bytes),
  modified: (0,_base_format_fields_js_6/* .field */ .ZZ)("Time of the last change, ISO 8601 in UTC.", text)
});
const folder = (0,_base_format_fields_js_6/* .fields */ .OA)({ path: (0,_base_format_fields_js_6/* .field */ .ZZ)("The folder.", text), files: (0,_base_format_fields_js_6/* .field */ .ZZ)("All files below it.", (0,_base_format_fields_js_6/* .list */ .p_)(listedFile)) });
const configuration = (0,_base_format_fields_js_6/* .fields */ .OA)({
  path: (0,_base_format_fields_js_6/* .field */ .ZZ)("Path on the server.", text),
  text: (0,_base_format_fields_js_6/* .optional */ .lq)("Its text; values that are not known to be harmless are replaced.", text),
  problem: (0,_base_format_fields_js_6/* .optional */ .lq)("Why it could not be read as text, in place of the text.", text)
});
const dataFile = (0,_base_format_fields_js_6/* .fields */ .OA)({
  path: (0,_base_format_fields_js_6/* .field */ .ZZ)("Its path.", text),
  status: (0,_base_format_fields_js_6/* .field */ .ZZ)("Whether it is there and can be read.", valibot_5/* .picklist */ .KIO(["present", "missing", "empty", "unreadable"])),
  size: (0,_base_format_fields_js_6/* .optional */ .lq)("Bytes.", bytes),
  reason: (0,_base_format_fields_js_6/* .optional */ .lq)("Why it cannot be read, with the program that has it open.", text)
});
const cachedPackage = (0,_base_format_fields_js_6/* .fields */ .OA)({
  productCode: (0,_base_format_fields_js_6/* .field */ .ZZ)("Product code, as in Programs and Features.", text),
  path: (0,_base_format_fields_js_6/* .field */ .ZZ)("Path of the copy.", text)
});
const drive = (0,_base_format_fields_js_6/* .fields */ .OA)({
  letter: (0,_base_format_fields_js_6/* .field */ .ZZ)("Letter of the drive.", valibot_5/* .pipe */ .FsL(text, valibot_5/* .regex */ .yGV(/^[A-Z]$/))),
  freeBytes: (0,_base_format_fields_js_6/* .field */ .ZZ)("Bytes that are free.", bytes)
});
const inventorySchema = (0,_base_format_fields_js_6/* .fields */ .OA)({
  format: (0,_base_format_fields_js_6/* .field */ .ZZ)("Version of the format.", valibot_5/* .literal */ .euz(1)),
  machine: (0,_base_format_fields_js_6/* .field */ .ZZ)("What Windows reports about itself.", _host_server_facts_schema_js_3/* .machineFactsSchema */ .EE),
  registry: (0,_base_format_fields_js_6/* .field */ .ZZ)("The parts of the registry that matter, per key and view.", (0,_base_format_fields_js_6/* .list */ .p_)(registryPart)),
  services: (0,_base_format_fields_js_6/* .field */ .ZZ)("Services whose program is in the product's folder.", (0,_base_format_fields_js_6/* .list */ .p_)(_host_server_facts_schema_js_3/* .serviceSchema */ .dh)),
  webServer: (0,_base_format_fields_js_6/* .optional */ .lq)("IIS; absent where it is not installed.", _host_server_facts_schema_js_3/* .webServerSchema */ .zx),
  folders: (0,_base_format_fields_js_6/* .field */ .ZZ)("Lists of files of the install folder and the web folders.", (0,_base_format_fields_js_6/* .list */ .p_)(folder)),
  configurations: (0,_base_format_fields_js_6/* .field */ .ZZ)("Every web.config below these folders.", (0,_base_format_fields_js_6/* .list */ .p_)(configuration)),
  dataFile: (0,_base_format_fields_js_6/* .optional */ .lq)("The data file; absent where no agent was found.", dataFile),
  cachedPackages: (0,_base_format_fields_js_6/* .optional */ .lq)("Complete packages of the installed products among the copies that Windows stores, a way back; absent where this was not checked.", (0,_base_format_fields_js_6/* .list */ .p_)(cachedPackage)),
  drives: (0,_base_format_fields_js_6/* .field */ .ZZ)("Drives with their free space.", (0,_base_format_fields_js_6/* .list */ .p_)(drive)),
  hiddenWith: (0,_base_format_fields_js_6/* .optional */ .lq)("Two inventories with the same text here hide equal values under equal hashes; absent where hidden values have none.", valibot_5/* .pipe */ .FsL(text, valibot_5/* .regex */ .yGV(/^[\da-f]{16}$/))),
  reachable: (0,_base_format_fields_js_6/* .field */ .ZZ)("Whether a TCP connection to host:port succeeds, for the hosts of the cloud service; without hosts that could not be checked from another machine.", valibot_5/* .pipe */ .FsL(valibot_5/* .record */ .g1P(text, valibot_5/* .boolean */ .zMY()), valibot_5/* .readonly */ .tBZ()))
});
const takeAgain = 'Take the inventory again with the action "inspect" of this version.';
const codes = {
  json: "inventory-not-json",
  format: "inventory-format-unknown",
  field: "inventory-invalid"
};
function parseInventory(json, source) {
  const errorOf = (what, fault) => new _base_user_error_js_1/* .UserError */ .y(codes[fault], `${source} is no inventory: ${what}.`, takeAgain);
  const inventory = (0,_base_format_read_format_js_0/* .readFormat */ .C$)(inventorySchema, json, errorOf);
  for (const [index, { key, text: text2 }] of inventory.registry.entries()) {
    try {
      (0,_registry_text_js_4/* .registryKeysOf */ .n)(text2);
    } catch (error) {
      if (!(error instanceof _host_host_error_js_2/* .HostError */ .dh))
        throw error;
      throw errorOf(`field registry.${index}.text, of the key ${key}: ${error.message}`, "field");
    }
  }
  return inventory;
}


}),

54436:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ viewsOf),
  _: () => (/* binding */ readRegistry)
});
var _base_user_error_js_0 = __webpack_require__(83686);
var _host_host_error_js_1 = __webpack_require__(90614);
var _host_redact_registry_js_8 = __webpack_require__(24064);
var _host_registry_js_6 = __webpack_require__(20968);
var _host_same_text_js_7 = __webpack_require__(36241);
var _names_js_2 = __webpack_require__(31484);
var _registry_locations_js_3 = __webpack_require__(33072);
var _registry_values_js_5 = __webpack_require__(22756);
var _uninstall_entries_js_4 = __webpack_require__(22027);









function viewsOf(architecture) {
  return architecture === "x86" ? ["32"] : ["64", "32"];
}
async function readKey(registry, key, view) {
  try {
    return await registry.readTree(key, view) ?? [];
  } catch (error) {
    if (!(error instanceof _host_host_error_js_1/* .HostError */ .dh) || error.code !== "access-denied")
      throw error;
    throw new _base_user_error_js_0/* .UserError */ .y("registry-access-denied", `The registry key ${key} (${view}-bit view) could not be read: access is denied.`, 'Give the account of the runner the permission "Read" on this key, or run the runner as a member of the local Administrators group, and run again.', { cause: error });
  }
}
function relevantEntries(keys, names) {
  const kept = keys.filter((key) => {
    const displayName = (0,_registry_values_js_5/* .textValue */ .v8)(key, "DisplayName");
    return (0,_uninstall_entries_js_4/* .entryNameOf */ .p)(key.path) !== void 0 && displayName !== void 0 && (0,_names_js_2/* .matchesAny */ ._I)(displayName, names);
  });
  return keys.filter((key) => kept.some((entry) => (0,_host_registry_js_6/* .isAtOrBelowKey */ .b)(key.path, entry.path)));
}
function onlyValue(keys, key, valueName) {
  return keys.filter((candidate) => (0,_host_same_text_js_7/* .sameText */ .QV)(candidate.path, key)).map(({ path, values }) => ({ path, values: values.filter((value) => (0,_host_same_text_js_7/* .sameText */ .QV)(value.name, valueName)) })).filter(({ values }) => values.length > 0);
}
function wantedKeys(extraNames) {
  const names = [..._names_js_2/* .anyProductNames */ .GI, ..._names_js_2/* .adfsAdapterNames */ .IS, ..._names_js_2/* .runtimeNames */ .jJ, ...extraNames];
  const all = (keys) => keys;
  const itself = (key) => (keys) => keys.filter(({ path }) => (0,_host_same_text_js_7/* .sameText */ .QV)(path, key));
  return [
    { key: _registry_locations_js_3/* .productKey */ .$k, views: "both", select: all },
    { key: _registry_locations_js_3/* .uninstallKey */ .kr, views: "both", select: (keys) => relevantEntries(keys, names) },
    { key: _registry_locations_js_3/* .vcRuntimeKey */ .rj, views: "both", select: all },
    { key: _registry_locations_js_3/* .dotNetKey */ .AY, views: "native", select: itself(_registry_locations_js_3/* .dotNetKey */ .AY) },
    { key: _registry_locations_js_3/* .webServerKey */ .Bs, views: "native", select: all },
    ..._registry_locations_js_3/* .restartMarkerKeys */ .E.map(({ key }) => ({ key, views: "native", select: itself(key) })),
    {
      key: _registry_locations_js_3/* .sessionManagerKey */ .hS,
      views: "native",
      select: (keys) => onlyValue(keys, _registry_locations_js_3/* .sessionManagerKey */ .hS, _registry_locations_js_3/* .pendingRenamesValue */ .cl)
    }
  ];
}
async function readRegistry(registry, architecture, extraNames, redactor) {
  const views = viewsOf(architecture);
  const parts = wantedKeys(extraNames).flatMap(({ key, views: which, select }) => (which === "both" ? views : views.slice(0, 1)).map(async (view) => {
    return { key, view, keys: (0,_host_redact_registry_js_8/* .redactRegistry */ .P)(select(await readKey(registry, key, view)), redactor) };
  }));
  return (await Promise.all(parts)).filter(({ keys }) => keys.length > 0);
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

71553:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ useRules)
});
const read = { writes: "nothing", hasToBeThere: false };
const useRules = {
  "work-folder": { wants: "folder", writes: "here", hasToBeThere: false },
  "backup-sets": { wants: "folder", writes: "here", hasToBeThere: false, neededBy: ["create-backup-set"] },
  "copied-packages": { wants: "folder", writes: "here", hasToBeThere: false },
  "backup-set": { wants: "folder", ...read },
  packages: { wants: "folder", ...read, neededBy: ["install-web-component", "copy-package"] },
  "old-packages": {
    wants: "folder",
    writes: "nothing",
    hasToBeThere: true,
    neededBy: ["create-backup-set", "extract-default-configurations", "reinstall-product"]
  },
  "setup-program": { wants: "file", ...read, neededBy: ["install-server"] },
  "product-folder": { wants: "folder", ...read },
  "data-file": { wants: "file", ...read },
  inventory: { wants: "file", ...read },
  configuration: { wants: "file", ...read },
  "merged-configuration": { wants: "file", writes: "over-it", hasToBeThere: false }
};


}),

47817:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  KT: () => (/* binding */ named),
  hD: () => (/* binding */ findingOf),
  tF: () => (/* binding */ judgePlace)
});
var _host_windows_path_js_0 = __webpack_require__(85128);
var _given_path_js_1 = __webpack_require__(71553);


function onThisMachine(path, { names }) {
  const [, machine = "", drive = "", rest = ""] = /^\\\\([^\\/]+)[\\/]([a-z])\$(?=[\\/]|$)(.*)$/is.exec(path) ?? [];
  return names.includes(machine.toLowerCase()) ? `${drive.toUpperCase()}:${rest === "" ? "\\" : rest}` : path;
}
function judgePlace(given, places) {
  const { wants, writes } = _given_path_js_1/* .useRules */ .f[given.use];
  const path = onThisMachine(given.path, places);
  if (writes === "over-it")
    return firstThat(_host_windows_path_js_0/* .isAtOrBelow */ .a5, path, places.closed.slice(0, 1), given, systemFolder);
  if (wants === "file")
    return void 0;
  return rootOrShort(given, path) ?? (writes === "here" ? judgeWritten(given, path, places) : judgeRead(given, path, places));
}
function judgeWritten(given, path, places) {
  return firstThat(_host_windows_path_js_0/* .isAtOrBelow */ .a5, path, places.product, given, productFolder) ?? firstThat(overlaps, path, places.web, given, webFolder) ?? firstThat(overlaps, path, places.product, given, productFolder) ?? firstThat(overlaps, path, places.closed, given, systemFolder) ?? firstThat(_host_windows_path_js_0/* .samePath */ .Eb, path, places.shared, given, systemFolder);
}
function judgeRead(given, path, { web, closed, shared }) {
  return firstThat(_host_windows_path_js_0/* .samePath */ .Eb, path, [...closed, ...shared], given, systemFolder) ?? firstThat(_host_windows_path_js_0/* .samePath */ .Eb, path, web, given, webFolder);
}
function overlaps(path, place) {
  return (0,_host_windows_path_js_0/* .isAtOrBelow */ .a5)(path, place) || (0,_host_windows_path_js_0/* .isAtOrBelow */ .a5)(place, path);
}
function firstThat(fits, path, places, given, describe) {
  const place = places.find((one) => fits(path, one));
  return place === void 0 ? void 0 : describe(given, place);
}
const named = ({ path, input }) => `${path} (input ${input})`;
function rootOrShort(given, path) {
  const { root, names } = (0,_host_windows_path_js_0/* .parseWindowsPath */ .Yw)(path);
  const isDrive = root.endsWith(":") || /\\[a-z]\$$/i.test(root);
  if (isDrive && names.length === 0) {
    const advice2 = "Give a folder on that drive, one that is made for this purpose.";
    return findingOf("path-is-drive-root", given, `${named(given)} is the root of a drive.`, advice2);
  }
  const short = names.find((name) => /^[^.]{1,6}~\d+(\.[^.]{0,3})?$/.test(name));
  if (short === void 0)
    return void 0;
  const advice = "Give the long names: a short one hides which folder is meant.";
  return findingOf("path-has-short-name", given, `${named(given)} has a short name: ${short}`, advice);
}
function productFolder(given, place) {
  return findingOf("path-in-product-folder", given, `${named(given)} is, contains, or is inside of a folder of the product: ${place}`, "Give a folder outside: otherwise the backup would contain itself, and the removal would delete it.");
}
function webFolder(given, place) {
  return findingOf("path-is-web-folder", given, `${named(given)} is, contains, or is inside of a folder that IIS serves: ${place}`, "Give a folder outside of all web sites: files in a web site can be opened from the network.");
}
function systemFolder(given, place) {
  return findingOf("path-is-system-folder", given, `${named(given)} is, contains, or is inside of a folder of Windows or of its programs: ${place}`, `Give a folder of your own, for example one beside ${(0,_host_windows_path_js_0/* .fileNameOf */ .bV)(place)}.`);
}
function findingOf(code, { input }, message, advice) {
  return { code, message, advice: `${advice} Nothing was touched.`, input };
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
var _changes_backup_sets_contents_js_2 = __webpack_require__(53264);
var _changes_server_read_server_js_3 = __webpack_require__(52172);
var _host_host_error_js_4 = __webpack_require__(90614);
var _host_windows_path_js_5 = __webpack_require__(85128);
var _given_path_js_6 = __webpack_require__(71553);
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
  const contents = await (0,_changes_backup_sets_contents_js_2/* .contentsNow */ .dg)(files, await (0,_changes_backup_sets_contents_js_2/* .contentItems */ .IC)(files, (0,_changes_backup_sets_backup_chain_js_1/* .componentsToBackUp */ .og)(now), now));
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

85546:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ placesOfWindows),
  e: () => (/* binding */ placesOf)
});
var _host_windows_path_js_0 = __webpack_require__(85128);
var _product_web_candidates_js_1 = __webpack_require__(70129);


function placesOfWindows({ name, domain, folders }) {
  const drive = `${(0,_host_windows_path_js_0/* .driveLetterOf */ .Kn)(folders.windows) ?? "C"}:\\`;
  const short = name.toLowerCase();
  return {
    names: [
      short,
      ...domain === void 0 ? [] : [`${short}.${domain.toLowerCase()}`],
      "localhost",
      "127.0.0.1",
      "."
    ],
    closed: [
      folders.windows,
      folders.programFiles,
      `${folders.programFiles} (x86)`,
      (0,_host_windows_path_js_0/* .joinPath */ .uJ)(drive, "System Volume Information"),
      (0,_host_windows_path_js_0/* .joinPath */ .uJ)(drive, "$Recycle.Bin")
    ],
    shared: [folders.programData, (0,_host_windows_path_js_0/* .joinPath */ .uJ)(drive, "Users")],
    web: [(0,_host_windows_path_js_0/* .joinPath */ .uJ)(drive, "inetpub")],
    product: []
  };
}
function placesOf({ machine, webServer, installPath, dataFile, components }) {
  const ofWindows = placesOfWindows(machine);
  const served = (0,_product_web_candidates_js_1/* .applicationsOf */ .$_)(webServer, machine).map(({ folder }) => folder);
  const product = [
    ...installPath === void 0 ? [] : [installPath.path],
    ...dataFile === void 0 ? [] : [(0,_host_windows_path_js_0/* .folderOf */ .yS)(dataFile.path)],
    ...components.flatMap(({ web }) => web === void 0 ? [] : [web.folder])
  ];
  return {
    ...ofWindows,
    web: (0,_host_windows_path_js_0/* .distinctPaths */ .xD)([...ofWindows.web, ...served.filter((folder) => isFolderOfASite(folder, machine))]),
    product: (0,_host_windows_path_js_0/* .distinctPaths */ .xD)(product.filter(isBelowARoot))
  };
}
function isFolderOfASite(folder, { folders }) {
  return isBelowARoot(folder) && !(0,_host_windows_path_js_0/* .isAtOrBelow */ .a5)(folders.programData, folder);
}
function isBelowARoot(folder) {
  return (0,_host_windows_path_js_0/* .isWindowsPath */ .NU)(folder) && (0,_host_windows_path_js_0/* .parseWindowsPath */ .Yw)(folder).names.length > 0;
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
    if (error instanceof _base_user_error_js_0/* .UserError */ .y && error.code === "web-config-wrong-root")
      return void 0;
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
  const included = new Map([...source.included ?? []].map(([name, bytes]) => [comparableName(name), bytes]));
  return {
    file,
    has: (name) => included.has(comparableName(name)),
    include(name, section) {
      const bytes = included.get(comparableName(name));
      return bytes && sectionFile(bytes, name, section);
    }
  };
}
function includedFileNames(file) {
  const names = /* @__PURE__ */ new Set();
  const visit = (element) => {
    for (const { name, raw } of element.attributes) {
      if (name === "configSource" || name === "file" && element.name === "appSettings")
        names.add((0,_xml_element_js_2/* .resolveReferences */ .d)(raw));
    }
    element.children.forEach(visit);
  };
  visit(file.root);
  return [...names];
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
  return outcomes.filter((outcome) => outcome.fate === "conflict" && isInSettingsSection(outcome));
}


})

};
