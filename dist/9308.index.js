export const id = 9308;
export const ids = [9308];
export const modules = {

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


})

};
