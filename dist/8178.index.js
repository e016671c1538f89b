export const id = 8178;
export const ids = [8178];
export const modules = {

18970:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ readKnownSets)
});
var _backup_parse_manifest_js_0 = __webpack_require__(9392);
var _backup_set_index_js_9 = __webpack_require__(68738);
var _backup_verify_backup_set_js_1 = __webpack_require__(47200);
var _base_log_js_2 = __webpack_require__(22702);
var _base_sha256_js_3 = __webpack_require__(22113);
var _base_user_error_js_4 = __webpack_require__(83686);
var _host_host_error_js_5 = __webpack_require__(90614);
var _host_same_text_js_8 = __webpack_require__(36241);
var _host_windows_path_js_6 = __webpack_require__(85128);
var _roles_js_7 = __webpack_require__(43892);










async function readKnownSets(files, request) {
  const named = request.named === void 0 ? void 0 : await readNamed(files, request.named), found = [];
  for (const one of request.remembered)
    found.push(await usable(files, one, named, request));
  const isKnown = named !== void 0 && found.some((one) => concerns(one, named));
  if (named !== void 0 && !isKnown) {
    const { folder, manifestSha256 } = named;
    found.push(await judged(files, { folder, manifestSha256, status: "there", set: named }, request));
  }
  return {
    chain: { sets: found.flatMap(({ set, status }) => set !== void 0 && status === "there" ? [set] : []) },
    sets: found.map(({ set: _, ...one }, index) => ({
      ...one,
      needed: isNeeded(found, index, request),
      isRemembered: index < request.remembered.length
    }))
  };
}
async function readNamed(files, folder) {
  try {
    return await (0,_backup_verify_backup_set_js_1/* .readBackupSet */ .$N)(files, folder);
  } catch (error) {
    const isMissing = error instanceof _base_user_error_js_4/* .UserError */ .y && error.code === "backup-manifest-missing";
    throw (0,_host_host_error_js_5/* .isServerLost */ .W4)(error) || !(error instanceof _host_host_error_js_5/* .HostError */ .dh || isMissing) ? error : new _base_user_error_js_4/* .UserError */ .y("backup-set-not-found", `${folder} is no backup set: ${isMissing ? await whyNone(files, folder) : error.message}`, "Give the folder that backup-pfdata named in its output backup-path: it contains manifest.json.", { cause: error });
  }
}
async function whyNone(files, folder) {
  try {
    return await files.glance(folder) === void 0 ? (0,_host_host_error_js_5/* .notFound */ .mX)(folder).message : "it has no manifest.json.";
  } catch (error) {
    if (error instanceof _host_host_error_js_5/* .HostError */ .dh)
      return error.message;
    throw error;
  }
}
function concerns({ folder, manifestSha256, foundIn }, named) {
  return [folder, foundIn].some((place) => place !== void 0 && (0,_host_windows_path_js_6/* .samePath */ .Eb)(place, named.folder)) || manifestSha256 === named.manifestSha256 || (0,_host_same_text_js_8/* .sameText */ .QV)((0,_host_windows_path_js_6/* .fileNameOf */ .bV)(folder), named.manifest.name);
}
async function usable(files, one, named, request) {
  const found = [];
  for (const place of placesOf(one, named)) {
    const located = await locate(files, one, place, named), last = await judged(files, located, request);
    if (last.status === "there")
      return last;
    found.push(last);
  }
  const [first] = found, wrong = found.find(({ status }) => status !== "missing"), { folder, manifestSha256, isRemoved } = one, reason = first?.reason ?? "it is not there";
  return wrong ?? { folder, manifestSha256, status: isRemoved ? "removed" : "missing", reason };
}
function placesOf({ folder, manifestSha256 }, named) {
  if (named === void 0)
    return [folder];
  const beside = (0,_host_windows_path_js_6/* .joinPath */ .uJ)((0,_host_windows_path_js_6/* .folderOf */ .yS)(named.folder), (0,_host_windows_path_js_6/* .fileNameOf */ .bV)(folder));
  return named.manifestSha256 === manifestSha256 ? [named.folder, folder] : [folder, named.folder, beside];
}
async function locate(files, { folder, manifestSha256 }, place, named) {
  const looked = await lookAt(files, place);
  if ("fault" in looked)
    return { folder, manifestSha256, status: "missing", reason: looked.fault };
  const foundIn = (0,_host_windows_path_js_6/* .samePath */ .Eb)(place, folder) ? {} : { foundIn: place };
  if (looked.manifestSha256 === manifestSha256) {
    const manifest = (0,_backup_parse_manifest_js_0/* .parseManifest */ .N)(looked.bytes, (0,_host_windows_path_js_6/* .joinPath */ .uJ)(place, _backup_set_index_js_9/* .manifestName */ .vS));
    return { folder, manifestSha256, status: "there", set: { folder: place, manifestSha256, manifest }, ...foundIn };
  }
  return place === named?.folder && !(0,_host_same_text_js_8/* .sameText */ .QV)(named.manifest.name, (0,_host_windows_path_js_6/* .fileNameOf */ .bV)(folder)) ? { folder, manifestSha256, status: "missing", reason: `${place} contains another set` } : { folder, manifestSha256, status: "changed", ...foundIn, reason: `its hash is ${looked.manifestSha256}` };
}
async function lookAt(files, folder) {
  try {
    const bytes = await files.read((0,_host_windows_path_js_6/* .joinPath */ .uJ)(folder, _backup_set_index_js_9/* .manifestName */ .vS));
    return { bytes, manifestSha256: (0,_base_sha256_js_3/* .sha256Of */ .B)(bytes) };
  } catch (error) {
    if (error instanceof _host_host_error_js_5/* .HostError */ .dh && !(0,_host_host_error_js_5/* .isServerLost */ .W4)(error))
      return { fault: error.message };
    throw error;
  }
}
async function judged(files, found, request) {
  const { set, status } = found;
  if (set === void 0 || status !== "there")
    return found;
  const { server, fromOtherServer, withFiles = !1 } = request;
  if (!fromOtherServer && !(0,_host_same_text_js_8/* .sameText */ .QV)(set.manifest.server, server))
    return { ...found, status: "of-other-server", reason: `it is of ${set.manifest.server}` };
  const problems = withFiles ? await (0,_backup_verify_backup_set_js_1/* .backupProblems */ .X6)(files, set, _base_log_js_2/* .silentLog */ .a, "presence") : [];
  return problems.length === 0 ? found : { ...found, status: "damaged", reason: (0,_backup_verify_backup_set_js_1/* .summaryOf */ .YG)(problems) };
}
function isNeeded(found, index, { isUnderWay }) {
  const newer = found.slice(0, index);
  return isUnderWay && !newer.some(({ set, status }) => status === "there" && set !== void 0 && isWhole(set));
}
function isWhole({ manifest }) {
  return !manifest.entries.some(({ role }) => role === _roles_js_7/* .baselineRole */ .Qc);
}


}),

59618:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AP: () => (/* binding */ belowThemes),
  D8: () => (/* binding */ themesFolder),
  XW: () => (/* binding */ themesWith),
  k4: () => (/* binding */ themesInBackup),
  px: () => (/* binding */ pathInThemesFolder)
});
var _backup_chain_js_0 = __webpack_require__(92763);

const themesFolder = "App_Themes";
function pathInThemesFolder(originalPath) {
  return /\\App_Themes\\(.+)$/i.exec(originalPath)?.[1];
}
function themeOf(relative) {
  return (relative.split("\\", 1)[0] ?? relative).toLowerCase();
}
function belowThemes(themes) {
  const wanted = new Set(themes.map(themeOf));
  return (originalPath) => {
    const relative = pathInThemesFolder(originalPath);
    return relative !== void 0 && wanted.has(themeOf(relative)) ? relative : void 0;
  };
}
function themesWith(themes, relatives) {
  const found = new Set(relatives.map(themeOf));
  return themes.filter((theme) => found.has(themeOf(theme)));
}
function themesInBackup(chain, component) {
  const names = (0,_backup_chain_js_0/* .entriesOf */ .Mc)(chain, component, "theme").flatMap(({ entry }) => /\\App_Themes\\([^\\]+)\\/i.exec(entry.originalPath ?? "")?.[1] ?? []);
  return [...new Set(names)];
}


}),

52632:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ damageOf)
});

var user_error = __webpack_require__(83686);
var host_error = __webpack_require__(90614);
var configuration_file = __webpack_require__(48840);
var configuration_source = __webpack_require__(19391);
var settings_groups = __webpack_require__(81327);
var xml_element = __webpack_require__(76787);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/named-files.js



function namedFileFaults(source) {
  const { file: main, has, faultOf } = (0,configuration_source/* openSource */.oD)(source), faultIn = (section, file, isNeeded) => {
    if (file === void 0 || file === "")
      return [];
    if (has?.(file) !== !0) {
      const what2 = `<${section}> names it in configSource.`;
      return isNeeded ? [{ file, status: "missing", what: what2 }] : [];
    }
    const what = faultOf?.(file, section);
    return what === void 0 ? [] : [{ file, status: "damaged", what }];
  }, visit = (element, parent) => {
    const { name } = element;
    return !settings_groups/* settingsGroups */.Md.some((group) => group === parent) && name !== "appSettings" && name !== "connectionStrings" ? element.children.flatMap((child) => visit(child, name)) : [
      ...faultIn(name, (0,xml_element/* attributeValue */.CW)(element, "configSource"), !0),
      ...name === "appSettings" ? faultIn(name, (0,xml_element/* attributeValue */.CW)(element, "file"), !1) : []
    ];
  };
  return visit(main.root, "");
}

var configuration_facts = __webpack_require__(3928);
var read_source = __webpack_require__(17164);
;// CONCATENATED MODULE: ./lib/bundled/changes/merging/damage-of.js






async function damageOf(files, path) {
  try {
    const source = await (0,read_source/* readSource */.o$)(files, path), problem = (0,configuration_facts/* repetitionProblem */.n)((0,configuration_file/* readConfiguration */.TD)(source.bytes, path));
    if (problem !== void 0)
      return { status: "not-mergeable", path, problem };
    const [fault] = namedFileFaults(source);
    if (fault === void 0)
      return;
    const { file, status, what } = fault;
    return {
      status: status === "missing" ? "missing" : "not-mergeable",
      path: (0,read_source/* besideOf */.A4)(path, file),
      problem: what
    };
  } catch (error) {
    if (error instanceof host_error/* HostError */.dh && !(0,host_error/* isServerLost */.W4)(error))
      return { status: "unread", path: error.subject === "" ? path : error.subject, problem: error.message };
    if (!(error instanceof user_error/* UserError */.y))
      throw error;
    return { status: error.code === "web-config-missing" ? "missing" : "not-mergeable", path, problem: error.message };
  }
}


}),

77867:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ otherDefaults)
});
var _base_redaction_hidden_js_0 = __webpack_require__(97292);
var _webconfig_merge_result_js_1 = __webpack_require__(79701);


function otherDefaults({ outcomes, fragments }, { pristine }) {
  const xmlOf = new Map(fragments.map(({ setting, xml }) => [setting, xml]));
  return { left: outcomes.flatMap((merged) => {
    const { setting, outcome, reason } = merged, xml = xmlOf.get(setting);
    return (outcome === "reported" || outcome === "conflict") && !(0,_webconfig_merge_result_js_1/* .isInSettingsSection */ .s)(merged) && xml !== void 0 ? [{ setting, reason, xml: (0,_base_redaction_hidden_js_0/* .bareMarks */ .DP)(xml) }] : [];
  }), proof: pristine === void 0 ? "unproven" : "proven" };
}


}),

6549:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ targetVersion),
  K: () => (/* binding */ mobileAppNotice)
});
var _product_server_state_js_0 = __webpack_require__(36961);

function targetVersion({ now, packages }, choices) {
  if (choices.targetVersion !== void 0)
    return choices.targetVersion;
  const installed = (0,_product_server_state_js_0/* .newComponent */ .y6)(now, "agent")?.product.version;
  if (installed)
    return installed;
  const facts = choices.setup === void 0 ? void 0 : packages[choices.setup.path];
  return facts?.status === "usable" ? facts.description.productVersion : void 0;
}
function mobileAppNotice(situation, choices) {
  const version = targetVersion(situation, choices);
  return version === void 0 ? { leftOut: !0, warnings: [], blockers: [versionUnknown()] } : majorOf(version) >= 8 ? { leftOut: !0, warnings: [leftOutBecause(version)], blockers: [] } : { leftOut: !1, warnings: [], blockers: [] };
}
function majorOf(version) {
  return Number.parseInt(version, 10);
}
function leftOutBecause(version) {
  return {
    code: "mobile-app-left-out",
    message: `The Mobile App Web Service is not installed again: MFA Server ${version} has none, 8.0 and later do not need it.`,
    advice: "Test the app of one user after the upgrade; nothing else is to be done."
  };
}
function versionUnknown() {
  return {
    code: "target-version-unknown",
    message: "The Mobile App Web Service was installed, and whether it is needed depends on the target version.",
    advice: "Give the version of the MFA Server that is being installed, for example 8.0.2.",
    input: "target-version"
  };
}


}),

73017:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ webServiceSdkAddress),
  q: () => (/* binding */ planMergeConfiguration)
});
var _base_json_js_9 = __webpack_require__(23868);
var _changes_merging_describe_conflict_js_12 = __webpack_require__(80548);
var _changes_steps_js_0 = __webpack_require__(75457);
var _host_same_text_js_11 = __webpack_require__(36241);
var _product_components_js_1 = __webpack_require__(71450);
var _product_names_js_2 = __webpack_require__(31484);
var _product_server_state_js_7 = __webpack_require__(36961);
var _product_step_ids_js_3 = __webpack_require__(49543);
var _product_web_address_js_10 = __webpack_require__(4211);
var _install_mobile_app_target_version_js_8 = __webpack_require__(6549);
var _install_web_component_virtual_directories_js_4 = __webpack_require__(63146);
var _stage_plan_js_5 = __webpack_require__(65270);
var _web_config_findings_js_6 = __webpack_require__(37698);













function planMergeConfiguration(component, situation, choices, scope) {
  const old = (0,_product_server_state_js_7/* .oldComponent */ .lM)(situation.before, component), pending = situation.pendingMerges[component];
  if (old?.web === void 0)
    return _stage_plan_js_5/* .emptyPlan */ .n7;
  if (pending?.changed === !1 && pending.conflicts.length === 0 && !isLeftToPerson(component, pending, situation)) {
    const warnings = changedByPerson(component, pending);
    return { ..._stage_plan_js_5/* .emptyPlan */ .n7, steps: leftUnproven(component, pending, situation), warnings };
  }
  if (component === "mobile-app" && (0,_product_server_state_js_7/* .newComponent */ .y6)(situation.now, component) === void 0) {
    const { leftOut, blockers } = (0,_install_mobile_app_target_version_js_8/* .mobileAppNotice */ .K)(situation, choices);
    if (leftOut)
      return { ..._stage_plan_js_5/* .emptyPlan */ .n7, blockers };
  }
  const web = old.web, change = {
    kind: "merge-configuration",
    component,
    site: web.site,
    path: `/${(0,_install_web_component_virtual_directories_js_4/* .newVirtualDirectory */ .p$)(component, web, choices, situation.now)}`,
    webServiceSdk: webServiceSdkAddress(situation, choices, web.configuration?.webServiceSdkUrl),
    oldOnly: choices.oldOnly,
    ...(0,_base_json_js_9/* .omitUndefined */ .Oy)({
      settingDecisions: choices.settingDecisions,
      otherSections: web.configuration?.otherSections
    })
  }, detail = scope === "single-stage" ? pending?.detail : void 0;
  return {
    steps: [(0,_changes_steps_js_0/* .stepOf */ .cg)(change, { stage: "merge-webconfig", ...(0,_base_json_js_9/* .omitUndefined */ .Oy)({ detail }) })],
    warnings: [],
    blockers: [
      ...(0,_web_config_findings_js_6/* .oldFileFindings */ .S)(component, situation),
      ...(0,_web_config_findings_js_6/* .newFileFindings */ .X)(component, situation),
      ...undecided(component, pending),
      ...scope === "single-stage" ? notInstalled(component, situation) : []
    ]
  };
}
function webServiceSdkAddress(situation, choices, oldUrl) {
  if (choices.webServiceSdkUrl !== void 0)
    return { rule: "replace", url: choices.webServiceSdkUrl };
  const local = (0,_product_server_state_js_7/* .oldComponent */ .lM)(situation.before, "web-service-sdk")?.web, from = (0,_product_web_address_js_10/* .withoutSlash */ .mW)(local?.virtualDirectory ?? directoryIn(oldUrl) ?? oldDefault), installed = (0,_product_server_state_js_7/* .newComponent */ .y6)(situation.now, "web-service-sdk")?.web, to = installed === void 0 ? (0,_install_web_component_virtual_directories_js_4/* .chosenName */ .iG)("web-service-sdk", choices) ?? from : (0,_product_web_address_js_10/* .withoutSlash */ .mW)(installed.virtualDirectory);
  return (0,_host_same_text_js_11/* .sameText */ .QV)(from, to) ? { rule: "unchanged" } : { rule: "virtual-directory", from, to };
}
const oldDefault = _product_names_js_2/* .defaultVirtualDirectories */ .m4.phonefactor["web-service-sdk"];
function directoryIn(url) {
  if (url === void 0 || !URL.canParse(url))
    return;
  const [, directory] = /^[^:]+:\/\/[^/]+\/(.+)\/[^/?#]+\.asmx(?:[?#].*)?$/i.exec(url) ?? [];
  return directory;
}
function isLeftToPerson(component, pending, { doneSteps }) {
  const { left = [], proof } = pending.otherDefaults ?? {};
  return left.length > 0 && proof === "proven" && pending.changedByPerson === void 0 && doneSteps?.has((0,_product_step_ids_js_3/* .mergeId */ .YQ)(component)) !== !0;
}
function leftUnproven(component, pending, { confirmed }) {
  const { otherDefaults: { left, proof } = { left: [], proof: "unproven" }, record } = pending;
  if (left.length === 0 || proof === "proven" || confirmed.has(_product_step_ids_js_3/* .otherDefaultsIds */ .H4[component]))
    return [];
  const { path } = record.target;
  return [(0,_changes_steps_js_0/* .stepOf */ .cg)({ kind: "confirm-other-defaults", component, path, left: [...left] }, { stage: "merge-webconfig" })];
}
function changedByPerson(component, pending) {
  const { changedByPerson: change, record } = pending;
  return change === void 0 ? [] : [
    {
      code: "web-config-changed-since-merge",
      message: `${record.target.path} (${_product_components_js_1/* .componentTitles */ .$m[component]}) was changed after the merge of ${change.since} and stays as it is. Another merge would write: ${change.settings.join("; ")}`,
      advice: `${_changes_merging_describe_conflict_js_12/* .changedSinceMergeAdvice */ .BI} After merge: again, give carry for what it then asks.`,
      input: "merge"
    }
  ];
}
function undecided(component, pending) {
  return (pending?.conflicts ?? []).map((conflict) => ({
    code: "merge-conflict",
    message: `${_product_components_js_1/* .componentTitles */ .$m[component]}, web.config, ${conflict}`,
    advice: _changes_merging_describe_conflict_js_12/* .decideConflict */ .dr,
    input: "carry"
  }));
}
function notInstalled(component, { now }) {
  return (0,_product_server_state_js_7/* .newComponent */ .y6)(now, component) !== void 0 ? [] : [
    {
      code: "component-not-installed",
      message: `The new ${_product_components_js_1/* .componentTitles */ .$m[component]} is not installed, so there is no new web.config to merge into.`,
      advice: `Run ${component === "user-portal" ? "install-portal" : "install-mobile-app"} on this server first.`
    }
  ];
}


}),

43754:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ knownBeginning),
  c: () => (/* binding */ givenInventory)
});
var _base_user_error_js_0 = __webpack_require__(83686);
var _changes_backup_sets_backup_chain_js_1 = __webpack_require__(92763);
var _changes_server_read_server_js_2 = __webpack_require__(74209);
var _host_host_error_js_3 = __webpack_require__(90614);
var _product_parse_inventory_js_4 = __webpack_require__(4854);
var _beginning_js_5 = __webpack_require__(27637);






async function knownBeginning({ files }, chain, knowledge, isIntended) {
  const { serverBefore: given } = knowledge, inventory = await (0,_changes_backup_sets_backup_chain_js_1/* .baselineOf */ .Bv)(files, chain), fromSet = inventory && { source: "backup-set", inventory };
  if (inventory !== void 0 && (0,_beginning_js_5/* .showsAPart */ .rd)((0,_changes_server_read_server_js_2/* .judgeInventory */ .KQ)(inventory, knowledge)))
    return fromSet;
  if (given !== void 0 && given !== _beginning_js_5/* .asFoundWord */ .vk)
    return { source: "inventory", inventory: await givenInventory(files, given) };
  const isSaid = given === _beginning_js_5/* .asFoundWord */ .vk;
  return (isSaid || isIntended ? fromSet : void 0) ?? (isSaid ? { source: "as-found" } : void 0);
}
async function givenInventory(files, given) {
  try {
    return (0,_product_parse_inventory_js_4/* .parseInventory */ .a)(await files.read(given), given);
  } catch (error) {
    throw !(error instanceof _host_host_error_js_3/* .HostError */ .dh) || (0,_host_host_error_js_3/* .isServerLost */ .W4)(error) ? error : new _base_user_error_js_0/* .UserError */ .y("server-before-unreadable", `The inventory ${given} could not be read: ${error.message}`, "Give the path, as the server sees it, of an inventory that the action inspect wrote before the upgrade.", { cause: error });
  }
}


}),

67017:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DH: () => (/* binding */ setsRequest),
  Jy: () => (/* binding */ requireUsableSets),
  p_: () => (/* binding */ setFindings),
  q0: () => (/* binding */ setFinding)
});
var _base_json_js_4 = __webpack_require__(23868);
var _base_user_error_js_0 = __webpack_require__(83686);
var _plan_journal_facts_js_3 = __webpack_require__(97283);
var _product_components_js_1 = __webpack_require__(71450);
var _product_step_ids_js_2 = __webpack_require__(49543);





function setsRequest(lines, server, fromOtherServer, named) {
  return {
    remembered: (0,_plan_journal_facts_js_3/* .rememberedSets */ .yF)(lines),
    server,
    fromOtherServer: fromOtherServer ?? !1,
    isUnderWay: (0,_plan_journal_facts_js_3/* .isUpgradeUnderWay */ .Cl)(lines, oldRemovals),
    ...(0,_base_json_js_4/* .omitUndefined */ .Oy)({ named })
  };
}
const oldRemovals = _product_components_js_1/* .componentNames */ .w$.map((component) => (0,_product_step_ids_js_2/* .removalId */ .G1)(component, "phonefactor"));
function setFindings(sets) {
  const stops = ({ status, needed }) => needed || status !== "missing";
  return {
    blockers: sets.filter(stops).flatMap((set) => setFinding(set) ?? []),
    warnings: sets.filter((set) => !stops(set)).flatMap((set) => setFinding(set) ?? [])
  };
}
function setFinding({ folder, foundIn, status, manifestSha256, reason = "", needed }) {
  const place = foundIn ?? folder;
  switch (status) {
    case "there":
    case "removed":
      return;
    case "missing":
      return {
        code: "backup-set-missing",
        message: `The backup set ${folder}, which a run on this server made, cannot be reached: ${reason}`,
        advice: needed ? "Parts of PhoneFactor were removed and may be in that set alone. Make the drive or share available again, or give the folder in which the set is now, and run again." : "Nothing depends on it now. If it was moved, give the folder in which it is now.",
        input: "backup-path"
      };
    case "changed":
      return {
        code: "backup-set-changed",
        message: `The backup set ${place} is not the one that was made on this server: the journal has the manifest hash ${manifestSha256}, and ${reason}.`,
        advice: "Somebody changed it, so nothing is taken from it. Find out who did. Put the set back from a copy, or give the folder of an unchanged copy.",
        input: "backup-path"
      };
    case "damaged":
      return {
        code: "backup-not-intact",
        message: `The backup set ${place} is not whole: ${reason}.`,
        advice: "Nothing is taken from it. Put its files back from a copy, or give the folder of a whole copy; put this set aside until the cause is known.",
        input: "backup-path"
      };
    case "of-other-server":
      return {
        code: "backup-of-other-server",
        message: `The backup set ${place} cannot be used for this server: ${reason}.`,
        advice: "Give a set of this server. If the machine was renamed or replaced, set from-other-server: true.",
        input: "from-other-server"
      };
  }
}
function requireUsableSets(sets) {
  const [first] = setFindings(sets).blockers;
  if (first !== void 0)
    throw new _base_user_error_js_0/* .UserError */ .y(first.code, first.message, first.advice);
}


}),

37698:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ oldFileFindings),
  X: () => (/* binding */ newFileFindings)
});
var _changes_backup_sets_roles_js_0 = __webpack_require__(43892);
var _host_windows_path_js_1 = __webpack_require__(85128);
var _product_components_js_2 = __webpack_require__(71450);
var _product_server_state_js_3 = __webpack_require__(36961);




const readable = "Give the account of the runner the right to read the file, or close the program that has it open, and plan again.", isMerged = (component) => _changes_backup_sets_roles_js_0/* .mergedComponents */ .V.some((one) => one === component);
function unread(component, { path, problem }) {
  return { code: "web-config-unreadable", message: `${path} (${_product_components_js_2/* .componentTitles */ .$m[component]}) cannot be read: ${problem}`, advice: readable };
}
function missing(component, path, advice) {
  return { code: "web-config-missing", message: `${path} (${_product_components_js_2/* .componentTitles */ .$m[component]}) is no file, or is not there.`, advice };
}
function damaged(component, { path, problem }, advice) {
  const file = `${path} (${_product_components_js_2/* .componentTitles */ .$m[component]})`;
  return isMerged(component) ? { code: "web-config-not-mergeable", message: `${file} cannot be merged: ${problem}`, advice } : { code: "web-config-damaged", message: `${file} is refused by IIS and .NET: ${problem}`, advice };
}
function newFileFindings(component, { damaged: all, backup }) {
  const found = all?.[component];
  if (found === void 0)
    return [];
  if (found.status === "unread")
    return [unread(component, found)];
  const set = backup === void 0 ? "the backup set" : `the backup set ${backup.folder}`, bringBack = `repair the component in Programs and Features, which brings the default file. Then plan again${isMerged(component) ? ` with merge: again: the merge takes the old values from ${set}.` : `. How the old one was is in ${set}.`}`, input = isMerged(component) ? { input: "merge" } : {};
  if (found.status === "missing") {
    const advice2 = `If something else has this name, move it away. Put a copy of the file back and plan again, or ${bringBack}`;
    return [{ ...missing(component, found.path, advice2), ...input }];
  }
  const advice = `Correct the file so that IIS and an XML reader accept it, and plan again. Or move it away and ${bringBack}`;
  return [{ ...damaged(component, found, advice), ...input }];
}
const correct = "Correct the file so that IIS and an XML reader accept it, see that the site still works, and plan again.", putBack = "Put the file back from a copy of your own, see that the site works, and plan again.";
function oldFileFindings(component, { before, now, damagedOld }) {
  const web = (0,_product_server_state_js_3/* .oldComponent */ .lM)(before, component)?.web;
  if (web === void 0)
    return [];
  const isThere = (0,_product_server_state_js_3/* .oldComponent */ .lM)(now, component)?.web !== void 0;
  if (!isThere && !isMerged(component))
    return [];
  if (web.configuration === void 0)
    return isThere ? [missing(component, (0,_host_windows_path_js_1/* .joinPath */ .uJ)(web.folder, _changes_backup_sets_roles_js_0/* .configurationName */ .Sh), putBack)] : [];
  const { path, problem, encrypted, isUnread } = web.configuration;
  return problem !== void 0 && isUnread === !0 ? [unread(component, { path, problem })] : problem !== void 0 ? [damaged(component, { path, problem }, correct)] : encrypted !== void 0 && isMerged(component) ? [damaged(component, { path, problem: encrypted }, correct)] : namedFileFindings(component, damagedOld?.[component]);
}
function namedFileFindings(component, found) {
  return found === void 0 ? [] : found.status === "unread" ? [unread(component, found)] : [found.status === "missing" ? missing(component, found.path, putBack) : damaged(component, found, correct)];
}


})

};
