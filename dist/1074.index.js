export const id = 1074;
export const ids = [1074];
export const modules = {

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

3928:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ readConfigurationFacts),
  n: () => (/* binding */ repetitionProblem)
});
var _base_user_error_js_0 = __webpack_require__(83686);
var _webconfig_client_settings_js_1 = __webpack_require__(75584);
var _webconfig_configuration_file_js_2 = __webpack_require__(48840);
var _webconfig_containers_js_3 = __webpack_require__(72363);
var _webconfig_merge_rules_js_4 = __webpack_require__(97749);
var _webconfig_setting_name_js_8 = __webpack_require__(79039);
var _webconfig_settings_groups_js_5 = __webpack_require__(81327);
var _webconfig_usable_section_js_6 = __webpack_require__(70545);
var _webconfig_xml_element_js_7 = __webpack_require__(76787);









const addressSetting = /_pfwssdk_PfWsSdk$/;
function themeOf(file) {
  return (0,_webconfig_containers_js_3/* .sectionsNamed */ .Ay)((0,_webconfig_containers_js_3/* .containerAt */ .NO)(file, ""), "system.web").flatMap((group) => (0,_webconfig_xml_element_js_7/* .childrenNamed */ .De)(group, "pages")).map((element) => (0,_webconfig_xml_element_js_7/* .attributeValue */ .CW)(element, "theme")).find((theme) => theme !== void 0);
}
function webServiceSdkUrlOf(file) {
  const source = { file, include: () => {
  } }, { settings } = (0,_webconfig_client_settings_js_1/* .readClientSettings */ .H)(source, (0,_webconfig_containers_js_3/* .containerAt */ .NO)(file, ""), "applicationSettings");
  return [...settings.values()].find(({ name }) => addressSetting.test(name))?.value.trim();
}
function namedSections(file) {
  const root = (0,_webconfig_containers_js_3/* .containerAt */ .NO)(file, ""), plain = ["appSettings", "connectionStrings"].flatMap((name) => (0,_webconfig_containers_js_3/* .sectionsNamed */ .Ay)(root, name).map((section) => [name, section])), grouped = _webconfig_settings_groups_js_5/* .settingsGroups */ .Md.flatMap((group) => (0,_webconfig_containers_js_3/* .sectionsNamed */ .Ay)(root, group).flatMap(({ children }) => children.map((section) => [`${group}/${section.name}`, section])));
  return [...plain, ...grouped];
}
function encryptedSection(file) {
  const found = namedSections(file).find(([, section]) => (0,_webconfig_usable_section_js_6/* .isEncrypted */ .ph)(section));
  return found && `The section ${found[0]} is encrypted. ${(0,_webconfig_usable_section_js_6/* .decryptAdvice */ .oY)(found[0])}`;
}
function repetitionProblem(file) {
  const names = namedSections(file).map(([name]) => name), repeated = names.find((name, index) => names.indexOf(name) !== index);
  return repeated && `The section ${repeated} is there twice; .NET allows it once.`;
}
const groups = /* @__PURE__ */ new Set([
  "system.web",
  "system.webServer",
  "system.net",
  "security",
  "httpProtocol"
]);
function otherSectionsOf({ root }) {
  const names = (element, section, path) => {
    const name = { location: "", section, path };
    return (0,_webconfig_merge_rules_js_4/* .ruleFor */ .sG)(name, _webconfig_merge_rules_js_4/* .plainMergeRules */ .Ex).policy === "never" ? [] : groups.has(element.name) ? element.children.flatMap((child) => names(child, section, [...path, child.name])) : [(0,_webconfig_setting_name_js_8/* .printName */ .T)(name)];
  }, found = root.children.flatMap((child) => (0,_webconfig_settings_groups_js_5/* .isMeantAsSettings */ .zT)(child.name) ? [] : child.name === "location" ? [`location[${(0,_webconfig_xml_element_js_7/* .attributeValue */ .CW)(child, "path") ?? "."}]`] : names(child, child.name, []));
  return [...new Set(found)];
}
function factsOf(file) {
  const otherSections = otherSectionsOf(file), theme = themeOf(file), webServiceSdkUrl = webServiceSdkUrlOf(file), encrypted = encryptedSection(file), problem = repetitionProblem(file);
  return {
    ...otherSections.length === 0 ? {} : { otherSections },
    ...theme === void 0 ? {} : { theme },
    ...webServiceSdkUrl === void 0 ? {} : { webServiceSdkUrl },
    ...encrypted === void 0 ? {} : { encrypted },
    ...problem === void 0 ? {} : { problem }
  };
}
const readConfigurationFacts = (text) => {
  try {
    return factsOf((0,_webconfig_configuration_file_js_2/* .readConfigurationText */ .oi)(text, "web.config"));
  } catch (error) {
    if (error instanceof _base_user_error_js_0/* .UserError */ .y)
      return { problem: error.message };
    throw error;
  }
};


}),

25748:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Yx: () => (/* binding */ isOneRelease),
  Zy: () => (/* binding */ compareVersions),
  ti: () => (/* binding */ beginsWithVersion)
});
function compareVersions(a, b) {
  const [left, right] = [numbersOf(a), numbersOf(b)], count = Math.max(left.length, right.length);
  for (let index = 0; index < count; index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0)
      return difference;
  }
  return 0;
}
function beginsWithVersion(version, numbers) {
  const all = numbersOf(version);
  return numbersOf(numbers).every((number, index) => number === (all[index] ?? 0));
}
function isOneRelease(one, other) {
  const [left, right] = [one, other].map((version) => numbersOf(version).slice(0, 2));
  return left?.every((number, index) => right?.[index] === void 0 || right[index] === number) !== !1;
}
function numbersOf(version) {
  return version.split(".").map((part) => Number.parseInt(part, 10) || 0);
}


}),

63303:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ judgeServer)
});
var _base_listed_js_0 = __webpack_require__(66875);
var _base_redaction_hidden_js_1 = __webpack_require__(97292);
var _host_windows_path_js_2 = __webpack_require__(85128);
var _components_js_3 = __webpack_require__(71450);
var _configured_path_js_12 = __webpack_require__(17204);
var _find_products_js_4 = __webpack_require__(32278);
var _find_web_presence_js_5 = __webpack_require__(83474);
var _install_path_js_6 = __webpack_require__(32687);
var _names_js_7 = __webpack_require__(31484);
var _pending_restart_js_8 = __webpack_require__(60397);
var _prerequisites_js_9 = __webpack_require__(48079);
var _registry_locations_js_10 = __webpack_require__(33072);
var _registry_snapshot_js_11 = __webpack_require__(29058);













function productOf({ entry }) {
  return {
    displayName: entry.displayName,
    version: entry.version,
    view: entry.view,
    ...entry.publisher === void 0 ? {} : { publisher: entry.publisher },
    ...entry.productCode === void 0 ? {} : { productCode: entry.productCode }
  };
}
function componentOf(product, search) {
  const [web, further] = [search.presenceOf(product), search.furtherOf(product)];
  return {
    component: product.component,
    generation: product.generation,
    product: productOf(product),
    ...web ? { web } : {},
    ...further.length === 0 ? {} : { further }
  };
}
function packagesIn(inventory, installPath) {
  return installPath === void 0 ? [] : (inventory.folders.find(({ path }) => (0,_host_windows_path_js_2/* .samePath */ .Eb)(path, installPath))?.files ?? []).map(({ path }) => path).filter((path) => _names_js_7/* .packageFilePattern */ .RW.test(path));
}
function noServiceFound(components, inventory) {
  const agent = components.find(({ component }) => component === "agent");
  return agent === void 0 || inventory.services.length > 0 ? [] : [
    {
      code: "service-not-found",
      message: `"${agent.product.displayName}" (${_components_js_3/* .componentTitles */ .$m.agent}) is installed, but no service runs a program of its install folder.`,
      advice: "See in services.msc which service belongs to it and where its program is; stop it by hand before a backup."
    }
  ];
}
function keyWithoutAgent(registry) {
  return registry.views.some((view) => registry.tree(_registry_locations_js_10/* .productKey */ .$k, view).some(({ values }) => values.length > 0)) ? [
    {
      code: "agent-key-without-agent",
      message: `The registry has values of the agent or server (${_registry_locations_js_10/* .productKey */ .$k}), but no entry in Programs and Features is recognised as it, and its data file was not found.`,
      advice: "If it is installed under a name of its own, give that name as product-names, for example phonefactor/agent=Phone Agent*. If it was removed, give its folder as install-path, or its data file as data-file. If nothing of it is left, remove the key.",
      input: "product-names"
    }
  ] : [];
}
function dataWithoutAgent({ path }) {
  return [
    {
      code: "data-file-without-agent",
      message: `The data file ${path} is on this server, but no entry in Programs and Features is recognised as the agent or server, and the registry names no install folder.`,
      advice: "If the agent was removed, give its folder as install-path: the new server is installed there and takes the data over. If it is installed under a name of its own, give that name as product-names. If the data is of no use any more, move the file to another folder, do not delete it.",
      input: "install-path"
    }
  ];
}
function renamesOfOthers(files) {
  return files.length === 0 ? [] : [
    {
      code: "files-wait-for-restart",
      message: `${files.length} file(s) of other programs are replaced or deleted at the next start of Windows: ${(0,_pending_restart_js_8/* .shownFiles */ .u)(files)}`,
      advice: "Nothing has to be done. If one of them belongs to the upgrade, restart the server first."
    }
  ];
}
function powerShellWarnings({ machine: { powerShell } }) {
  return powerShell === void 0 ? [] : powerShell.answers ? powerShell.languageMode === "FullLanguage" ? [] : [
    {
      code: "powershell-restricted",
      message: `Windows PowerShell runs in the mode ${powerShell.languageMode} on this server.`,
      advice: "Signatures are checked and access rights are recorded. Access rights and times of creation are not restored, and the holder of a file that is in use is not named."
    }
  ] : [
    {
      code: "powershell-silent",
      message: `Windows PowerShell does not run scripts of the suite on this server: ${powerShell.reason}`,
      advice: "Signatures of packages cannot be judged, so their hashes have to be given; access rights are not recorded in backups and not restored, and the program that has a file open is not named. Ask your team for endpoint protection to allow powershell.exe for the account of the runner, or go on without."
    }
  ];
}
function judgeServer(inventory, choices, readConfigurationFacts) {
  const registry = (0,_registry_snapshot_js_11/* .registrySnapshot */ .C)(inventory), entries = (0,_find_products_js_4/* .uninstallEntries */ .dp)(registry), search = (0,_find_products_js_4/* .findProducts */ .Wx)(entries, choices.productNamePatterns ?? {}, choices.productCodes ?? {}), web = (0,_find_web_presence_js_5/* .findWebPresence */ .F)(inventory, search.products, choices.webApplications ?? {}, choices.oldApplications ?? [], readConfigurationFacts), components = search.products.map((product) => componentOf(product, web)), restart = (0,_pending_restart_js_8/* .pendingRestart */ .b)(registry, inventory), adapter = entries.find(_find_products_js_4/* .isAdfsAdapter */ .AQ), agents = components.filter(({ component }) => component === "agent").map(({ generation }) => generation), agent = agents.find((one) => one === "phonefactor") ?? agents[0], { installPath, ...path } = judgeInstallPath(inventory, registry, agent, choices.installPath, search.products.flatMap(({ component, entry }) => component === "agent" && entry.installLocation !== void 0 ? [entry.installLocation] : [])), newServer = search.products.find(({ component, generation }) => component === "agent" && generation === "mfa-server")?.entry.installLocation, data = inventory.dataFile?.status === "missing" ? void 0 : inventory.dataFile, isExplained = agent !== void 0 || adapter !== void 0 || installPath !== void 0 && data !== void 0;
  return {
    machine: inventory.machine,
    ...installPath ? { installPath } : {},
    ...newServer === void 0 ? {} : { newServerFolder: (0,_host_windows_path_js_2/* .withoutTrailingBackslash */ .X3)(newServer) },
    ...inventory.dataFile ? { dataFile: inventory.dataFile } : {},
    components,
    ...adapter ? { adfsAdapter: `${adapter.displayName} ${adapter.version}`.trim() } : {},
    // A plan contains the state, and has to be the same with every salt.
    services: inventory.services.map((one) => ({ ...one, imagePath: (0,_base_redaction_hidden_js_1/* .withoutHashes */ .VF)(one.imagePath) })),
    ...inventory.webServer ? { webServer: inventory.webServer } : {},
    prerequisites: (0,_prerequisites_js_9/* .checkPrerequisites */ .G)(inventory),
    pendingRestart: restart.reasons,
    packagesInInstallFolder: packagesIn(inventory, installPath?.path),
    freeBytes: Object.fromEntries(inventory.drives.map(({ letter, freeBytes }) => [letter, freeBytes])),
    ambiguities: [...path.ambiguities, ...search.ambiguities, ...web.ambiguities],
    warnings: [
      ...path.warnings,
      ...search.warnings,
      ...web.warnings,
      ...noServiceFound(components, inventory),
      ...isExplained ? [] : data === void 0 ? keyWithoutAgent(registry) : dataWithoutAgent(data),
      ...powerShellWarnings(inventory),
      ...renamesOfOthers(restart.filesOfOthers)
    ]
  };
}
function twoViews(found) {
  return {
    code: "install-path-two-views",
    message: `The registry names two install folders: ${found.map(({ path, view }) => `${path} (${view}-bit view)`).join(", ")}.`,
    advice: "Give the folder that contains the Data folder in use.",
    input: "install-path"
  };
}
function notAPath({ path, view }) {
  return {
    code: "install-path-not-a-path",
    message: `The registry names ${JSON.stringify(path)} as the install folder (${view}-bit view), which is no path of Windows.`,
    advice: "Give the folder that the product is installed in.",
    input: "install-path"
  };
}
function missing(inventory, locations) {
  const shown = placesOf(inventory, locations), [place] = shown, folders = (0,_host_windows_path_js_2/* .distinctPaths */ .xD)(shown.map(({ folder }) => folder)), agreed = place !== void 0 && folders.length === 1;
  return {
    code: "install-path-missing",
    message: `The agent is installed, but the registry has no value InstallPath for it.${agreed ? ` ${(0,_base_listed_js_0/* .listed */ .KE)(shown.map(({ what }) => what))} agree on ${place.folder}.` : ""}`,
    advice: `${agreed ? `See that it is the right one, and give install-path: ${place.folder}` : "Give the install folder"}. Without the value, the new server would install into its own default folder and not find the data file.`,
    input: "install-path"
  };
}
function placesOf({ dataFile, services, machine }, locations) {
  return [
    ...dataFile?.status === "present" ? [{ what: "the data file", folder: (0,_host_windows_path_js_2/* .folderOf */ .yS)((0,_host_windows_path_js_2/* .folderOf */ .yS)(dataFile.path)) }] : [],
    ...services.map(({ name, imagePath }) => ({
      what: `the service ${name}`,
      folder: (0,_host_windows_path_js_2/* .folderOf */ .yS)((0,_configured_path_js_12/* .expandPath */ .a)((0,_configured_path_js_12/* .programOfCommandLine */ .Z)(imagePath), machine))
    })),
    ...locations.map((folder) => ({ what: "Programs and Features", folder: (0,_host_windows_path_js_2/* .withoutTrailingBackslash */ .X3)(folder) }))
  ];
}
function folderMissing(path) {
  return {
    code: "install-folder-missing",
    message: `The registry names ${path} as the install folder, but there is no such folder.`,
    advice: "If the product was moved, give the folder that it is in now.",
    input: "install-path"
  };
}
function judgeInstallPath(inventory, registry, agent, chosen, locations = []) {
  const found = (0,_install_path_js_6/* .installPathsOf */ .t)(registry).map((one) => ({ ...one, path: (0,_configured_path_js_12/* .expandPath */ .a)(one.path, inventory.machine) })), damaged = found.find((one) => !(0,_host_windows_path_js_2/* .isWindowsPath */ .NU)(one.path));
  if (chosen === void 0 && damaged !== void 0)
    return { ambiguities: [notAPath(damaged)], warnings: [] };
  const path = chosen === void 0 ? found[0]?.path : (0,_host_windows_path_js_2/* .withoutTrailingBackslash */ .X3)(chosen), asFindings = (findings) => agent === "phonefactor" ? { ambiguities: findings, warnings: [] } : { ambiguities: [], warnings: findings };
  if (path === void 0)
    return asFindings(agent === void 0 ? [] : [missing(inventory, locations)]);
  const agreeing = found.filter((one) => (0,_host_windows_path_js_2/* .samePath */ .Eb)(one.path, path));
  if (chosen === void 0 && agreeing.length < found.length)
    return { ambiguities: [twoViews(found)], warnings: [] };
  const isListed = inventory.folders.some((folder) => (0,_host_windows_path_js_2/* .samePath */ .Eb)(folder.path, path));
  return {
    installPath: { path, views: agreeing.map(({ view }) => view) },
    ...asFindings(isListed ? [] : [folderMissing(path)])
  };
}


}),

60397:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ pendingRestart),
  u: () => (/* binding */ shownFiles)
});
var node_path_0 = __webpack_require__(76760);
var _host_same_text_js_4 = __webpack_require__(36241);
var _host_windows_path_js_1 = __webpack_require__(85128);
var _registry_locations_js_2 = __webpack_require__(33072);
var _registry_values_js_3 = __webpack_require__(22756);





function pendingRestart(registry, { machine, folders }) {
  const marked = _registry_locations_js_2/* .restartMarkerKeys */ .E.filter(({ key }) => registry.anyView(key) !== void 0), { windows } = machine.folders, own = [windows, ...folders.map(({ path }) => path)], matters = (path) => own.some((folder) => mayBeAtOrBelow(path, folder)) && !(0,_host_windows_path_js_1/* .isAtOrBelow */ .a5)(path, (0,_host_windows_path_js_1/* .joinPath */ .uJ)(windows, "Temp")), operations = pendingRenames(registry, windows), files = operations.filter((paths) => paths.some(matters)).map(([path]) => path);
  return {
    reasons: [...marked.map(({ reason }) => reason), ...files.length > 0 ? [describeRenames(files)] : []],
    filesOfOthers: operations.filter((paths) => !paths.some(matters)).map(([path]) => path)
  };
}
function pendingRenames(registry, windows) {
  const key = registry.anyView(_registry_locations_js_2/* .sessionManagerKey */ .hS);
  return _registry_locations_js_2/* .pendingRenamesValues */ .xi.flatMap((value) => {
    const operations = [];
    for (const text of (0,_registry_values_js_3/* .textValues */ .Oo)(key, value)) {
      if (text === "")
        continue;
      const path = pathOf(text, windows);
      text.startsWith("!") ? operations.at(-1)?.push(path) : operations.push([path]);
    }
    return operations;
  });
}
function pathOf(text, windows) {
  return text.replace(/^!?(?:\*\d*)?/, "").replace(/^\\[\\?]\?\\/, "").replace(/^\\SystemRoot(?=\\|$)/i, () => windows);
}
function mayBeAtOrBelow(path, folder) {
  const [drive = "", ...wanted] = (0,_host_windows_path_js_1/* .withoutTrailingBackslash */ .X3)(folder).split("\\"), volume = /^\\?(?:GLOBALROOT\\)?(?:Device\\[^\\]+|Volume\{[^}\\]*\})(?=\\|$)/i, [ownDrive = "", ...names] = node_path_0.win32.normalize(path.replace(volume, () => drive)).split("\\");
  return (0,_host_same_text_js_4/* .sameText */ .QV)(drive, ownDrive) && wanted.every((name, at) => mayBeSameName(name, names[at] ?? ""));
}
function mayBeSameName(one, other) {
  if ((0,_host_same_text_js_4/* .sameText */ .QV)(one, other))
    return !0;
  if (!(0,_host_windows_path_js_1/* .isShortName */ .O3)(one) && !(0,_host_windows_path_js_1/* .isShortName */ .O3)(other))
    return !1;
  const [a, b] = [beginning(one), beginning(other)];
  return a.startsWith(b) || b.startsWith(a);
}
function beginning(name) {
  return /^[a-z\d]{0,2}/.exec(name.replace(/^\.+|\s/g, "").toLowerCase())?.[0] ?? "";
}
function describeRenames(files) {
  return `${files.length} file(s) are replaced or deleted at the next start: ${shownFiles(files)}`;
}
function shownFiles(files) {
  return files.slice(0, 3).join(", ") + (files.length > 3 ? ", ..." : "");
}


}),

48079:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ checkPrerequisites),
  h: () => (/* binding */ advisoryPrerequisites)
});
var _base_json_js_7 = __webpack_require__(23868);
var _host_compare_versions_js_6 = __webpack_require__(25748);
var _host_windows_path_js_0 = __webpack_require__(85128);
var _names_js_1 = __webpack_require__(31484);
var _pending_restart_js_2 = __webpack_require__(60397);
var _registry_locations_js_3 = __webpack_require__(33072);
var _registry_snapshot_js_4 = __webpack_require__(29058);
var _registry_values_js_5 = __webpack_require__(22756);








const everything = ["agent", ..._names_js_1/* .webComponentNames */ .KW], dotNet45Release = 378389, vcRuntimeNeeded = "14.0.23506", diskNeeded = 200 * 1024 * 1024;
function dotNet(registry) {
  const release = (0,_registry_values_js_5/* .numberValue */ .Vg)(registry.anyView(_registry_locations_js_3/* .dotNetKey */ .AY), "Release");
  return {
    id: "dotnet-4.5",
    neededBy: everything,
    satisfied: release !== void 0 && release >= dotNet45Release,
    found: release === void 0 ? "No .NET Framework 4.5 or later." : `.NET Framework 4, release ${release}.`,
    advice: `.NET Framework 4.5 or later (release ${dotNet45Release}). Install it as a Windows feature (NET-Framework-45-Core) or from Microsoft; it needs a restart.`
  };
}
function vcRuntimeVersions(registry, architecture) {
  return registry.views.flatMap((view) => {
    const key = (0,_registry_values_js_5/* .keyAt */ .f5)(registry.tree(_registry_locations_js_3/* .vcRuntimeKey */ .rj, view), `${_registry_locations_js_3/* .vcRuntimeKey */ .rj}\\${architecture}`), build = (0,_registry_values_js_5/* .numberValue */ .Vg)(key, "Bld");
    return build === void 0 || (0,_registry_values_js_5/* .numberValue */ .Vg)(key, "Installed") !== 1 ? [] : [`${(0,_registry_values_js_5/* .numberValue */ .Vg)(key, "Major") ?? 14}.${(0,_registry_values_js_5/* .numberValue */ .Vg)(key, "Minor") ?? 0}.${build}`];
  });
}
function vcRuntime(registry, architecture) {
  const newest = [...vcRuntimeVersions(registry, architecture)].sort(_host_compare_versions_js_6/* .compareVersions */ .Zy).at(-1);
  return {
    id: `vc-runtime-${architecture}`,
    neededBy: everything,
    satisfied: newest !== void 0 && (0,_host_compare_versions_js_6/* .compareVersions */ .Zy)(newest, vcRuntimeNeeded) >= 0,
    found: newest ? `Visual C++ runtime ${newest} (${architecture}).` : `No Visual C++ 2015 or later (${architecture}).`,
    ...(0,_base_json_js_7/* .omitUndefined */ .Oy)({ version: newest }),
    advice: `Visual C++ 2015 Redistributable Update 1 (${vcRuntimeNeeded}) or later, up to 2022, ${architecture}. Run vc_redist.${architecture}.exe /install /quiet /norestart before the upgrade.`
  };
}
function webServer(inventory) {
  const version = inventory.webServer?.version;
  return {
    id: "iis",
    neededBy: _names_js_1/* .webComponentNames */ .KW,
    satisfied: version !== void 0 && Number.parseInt(version, 10) >= 7,
    found: version === void 0 ? "IIS is not installed." : `IIS ${version}.`,
    advice: "IIS 7 or later: Install-WindowsFeature Web-Server -IncludeManagementTools"
  };
}
const webParts = [
  {
    id: "iis-metabase",
    neededBy: _names_js_1/* .webComponentNames */ .KW,
    title: "IIS 6 Metabase Compatibility",
    feature: "Web-Metabase",
    values: ["Metabase", "ADSICompatibility"]
  },
  {
    id: "iis-aspnet-4.5",
    neededBy: _names_js_1/* .webComponentNames */ .KW,
    title: "ASP.NET 4.5 in IIS",
    feature: "Web-Asp-Net45",
    values: ["ASPNET45"]
  },
  {
    id: "iis-basic-authentication",
    neededBy: ["web-service-sdk"],
    title: "Basic Authentication in IIS",
    feature: "Web-Basic-Auth",
    values: ["BasicAuthentication", "BasicAuthenticationBinaries"]
  }
];
function webPart(registry, part) {
  const components = registry.anyView(`${_registry_locations_js_3/* .webServerKey */ .Bs}\\Components`), isThere = part.values.some((value) => (0,_registry_values_js_5/* .numberValue */ .Vg)(components, value) === 1);
  return {
    id: part.id,
    neededBy: part.neededBy,
    satisfied: isThere,
    found: isThere ? `${part.title} is installed.` : `${part.title} is not seen in ${_registry_locations_js_3/* .webServerKey */ .Bs}\\Components.`,
    advice: `${part.title}: Install-WindowsFeature ${part.feature}`
  };
}
function diskSpace(inventory) {
  const path = inventory.dataFile?.path ?? inventory.machine.folders.programFiles, letter = (0,_host_windows_path_js_0/* .driveLetterOf */ .Kn)(path), free = inventory.drives.find((drive) => drive.letter === letter)?.freeBytes, megabytes = (bytes) => `${Math.floor(bytes / (1024 * 1024))} MB`;
  return {
    id: "disk-space",
    neededBy: everything,
    satisfied: free !== void 0 && free >= diskNeeded,
    found: free === void 0 ? `Free space of ${path} is unknown.` : `${megabytes(free)} free on drive ${letter}.`,
    advice: `Free at least ${megabytes(diskNeeded)} on the drive of the product; the backup needs as much space as the Data and web folders, there or in backup-destination on another drive.`
  };
}
function administrator({ machine }) {
  return {
    id: "administrator",
    neededBy: everything,
    satisfied: machine.isAdministrator,
    found: `${machine.account} ${machine.isAdministrator ? "has" : "does not have"} administrator rights.`,
    advice: "Run the service of the runner under an account in the local Administrators group (with a full token)."
  };
}
function restart(registry, inventory) {
  const { reasons } = (0,_pending_restart_js_2/* .pendingRestart */ .b)(registry, inventory);
  return {
    id: "no-pending-restart",
    neededBy: everything,
    satisfied: reasons.length === 0,
    found: reasons.length === 0 ? "No restart is pending." : reasons.join(" "),
    advice: "Restart the server before the upgrade: installers may fail or ask for a restart half way. To go on without, give accept-pending-restart: true."
  };
}
function reachability(inventory) {
  const unreachable = _names_js_1/* .serviceHosts */ .L0.filter((host) => inventory.reachable[`${host}:443`] !== !0), isSeen = _names_js_1/* .serviceHosts */ .L0.some((host) => inventory.reachable[`${host}:443`] !== void 0);
  return {
    id: "cloud-service",
    neededBy: ["agent"],
    satisfied: unreachable.length === 0,
    found: unreachable.length === 0 ? "All three hosts of the cloud service answer on TCP 443." : isSeen ? `No connection to ${unreachable.map((host) => `${host}:443`).join(", ")}.` : "Whether the server reaches the hosts of the cloud service on TCP 443 cannot be seen from another machine.",
    advice: "Outbound TCP 443 to the three hosts, for activation and replication. The service ended on 30 September 2024: without it, activation and authentication cannot be proven."
  };
}
function update2012R2({ machine }) {
  return machine.operatingSystem.version.startsWith("6.3") ? [
    {
      id: "update-kb2919355",
      neededBy: everything,
      satisfied: !1,
      found: "Windows Server 2012 R2 (or Windows 8.1); whether update KB2919355 is installed is not known.",
      advice: "Look for it: Get-HotFix -Id KB2919355. Install it before the upgrade when it is missing."
    }
  ] : [];
}
const windowsNeeded = "6.1.7601";
function windowsVersion({ machine: { operatingSystem } }) {
  return {
    id: "windows-version",
    neededBy: everything,
    satisfied: (0,_host_compare_versions_js_6/* .compareVersions */ .Zy)(operatingSystem.version, windowsNeeded) >= 0,
    found: `${operatingSystem.name}, version ${operatingSystem.version}.`,
    advice: `Windows Server 2008 R2 with Service Pack 1 (${windowsNeeded}) or later; MFA Server does not run on Windows Server 2008. Move the server to a later Windows first.`
  };
}
const advisoryPrerequisites = ["cloud-service", "update-kb2919355"];
function checkPrerequisites(inventory) {
  const registry = (0,_registry_snapshot_js_4/* .registrySnapshot */ .C)(inventory), is64Bit = inventory.machine.architecture === "x64";
  return [
    administrator(inventory),
    windowsVersion(inventory),
    dotNet(registry),
    vcRuntime(registry, "x86"),
    ...is64Bit ? [vcRuntime(registry, "x64")] : [],
    webServer(inventory),
    ...webParts.map((part) => webPart(registry, part)),
    diskSpace(inventory),
    restart(registry, inventory),
    reachability(inventory),
    ...update2012R2(inventory)
  ];
}


}),

75584:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ readClientSettings),
  K: () => (/* binding */ clientSettingIdentity)
});
var _containers_js_0 = __webpack_require__(72363);
var _once_per_container_js_2 = __webpack_require__(76850);
var _xml_element_js_1 = __webpack_require__(76787);



function clientSettingIdentity(sectionName, name) {
  return `${sectionName}
${name}`;
}
function innerText(text, element) {
  return element === void 0 ? "" : [element.startTagEnd, ...element.children.map(({ end }) => end)].map((end, index) => {
    const child = element.children[index];
    return (0,_xml_element_js_1/* .textOfContent */ .yO)(text.slice(end, child?.start ?? element.contentEnd)) + innerText(text, child);
  }).join("");
}
function readSetting({ text, ...origin }, element) {
  const valueElement = (0,_xml_element_js_1/* .childrenNamed */ .De)(element, "value")[0], content = valueElement && (0,_xml_element_js_1/* .contentOf */ .$E)(text, valueElement), serializeAs = (0,_xml_element_js_1/* .attributeValue */ .CW)(element, "serializeAs") ?? "String", isText = serializeAs === "String", value = isText ? innerText(text, valueElement) : content ?? "", comparable = isText ? value : value.trim().replace(/>\s+</g, "><"), name = (0,_xml_element_js_1/* .attributeValue */ .CW)(element, "name") ?? "";
  return { ...origin, name, serializeAs, content, value, comparable, element, valueElement };
}
function settingsIn(origin, section) {
  return (0,_xml_element_js_1/* .childrenNamed */ .De)(section, "setting").map((element) => readSetting(origin, element));
}
const readers = {
  applicationSettings: (0,_once_per_container_js_2/* .oncePerContainer */ .C)((source, container) => readGroup(source, container, "applicationSettings")),
  userSettings: (0,_once_per_container_js_2/* .oncePerContainer */ .C)((source, container) => readGroup(source, container, "userSettings"))
};
function readClientSettings(source, container, group) {
  return readers[group](source, container);
}
function readGroup(source, container, group) {
  const settings = /* @__PURE__ */ new Map(), sections = /* @__PURE__ */ new Map(), missingFiles = /* @__PURE__ */ new Map(), keep = (found) => {
    for (const one of found)
      settings.set(clientSettingIdentity(one.sectionName, one.name), one);
  };
  for (const section of (0,_containers_js_0/* .sectionsNamed */ .Ay)(container, group).flatMap(({ children }) => children)) {
    const sectionName = section.name;
    sections.has(sectionName) || sections.set(sectionName, section), keep(settingsIn({ group, sectionName, text: source.file.text }, section));
    const configSource = (0,_xml_element_js_1/* .attributeValue */ .CW)(section, "configSource");
    if (configSource === void 0)
      continue;
    const included = source.include(configSource, sectionName);
    included === void 0 ? missingFiles.set(sectionName, configSource) : keep(settingsIn({ group, sectionName, text: included.text, includedFile: configSource }, included.root));
  }
  return { sections, settings, missingFiles };
}


}),

48840:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TD: () => (/* binding */ readConfiguration),
  oi: () => (/* binding */ readConfigurationText),
  k4: () => (/* binding */ readProvable),
  _$: () => (/* binding */ readSectionFile),
  eH: () => (/* binding */ rereadConfiguration)
});

// UNUSED EXPORTS: explainFault

var saxes = __webpack_require__(59800);
var user_error = __webpack_require__(83686);
var line_index = __webpack_require__(2872);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/located-error.js


function configurationError(code, place, whatHappened, advice) {
  const { line, column } = new line_index/* LineIndex */.r(place.text).positionAt(place.offset);
  return new user_error/* UserError */.y(`web-config-${code}`, `${place.path}, line ${line}, column ${column}: ${whatHappened}`, advice);
}
const deepest = 100;
class MarkupFault extends Error {
  offset;
  constructor(offset) {
    super(`No markup of a configuration at ${offset}.`), this.offset = offset;
  }
}

;// CONCATENATED MODULE: ./lib/bundled/webconfig/scan-tags.js
class ScanFault extends Error {
  offset;
  constructor(offset) {
    super(`No markup at ${offset}.`), this.offset = offset;
  }
}
const [tab, lineFeed, carriageReturn, blank] = [9, 10, 13, 32], [exclamation, doubleQuote, singleQuote, slash, equals, greater, question] = [
  33,
  34,
  39,
  47,
  61,
  62,
  63
];
function isBlank(code) {
  return code === blank || code === lineFeed || code === carriageReturn || code === tab;
}
function behindBlanks(text, at) {
  let index = at;
  for (; isBlank(text.charCodeAt(index)); )
    index++;
  return index;
}
function endOfName(text, at) {
  let index = at;
  for (let code = text.charCodeAt(index); code > blank && !(code === greater || code === slash || code === equals); code = text.charCodeAt(++index))
    ;
  if (index === at)
    throw new ScanFault(at);
  return index;
}
function behind(text, mark, from) {
  const found = text.indexOf(mark, from);
  if (found < 0)
    throw new ScanFault(from);
  return found + mark.length;
}
function scanAttribute(text, at, visitor) {
  const nameEnd = endOfName(text, at), sign = behindBlanks(text, nameEnd), open = behindBlanks(text, sign + 1), quote = text.charCodeAt(open);
  if (text.charCodeAt(sign) !== equals || quote !== doubleQuote && quote !== singleQuote)
    throw new ScanFault(sign);
  const end = text.indexOf(quote === doubleQuote ? '"' : "'", open + 1);
  if (end < 0)
    throw new ScanFault(open);
  return visitor.attribute(at, nameEnd, open + 1, end), end + 1;
}
function scanStartTag(text, start, visitor) {
  const nameEnd = endOfName(text, start + 1);
  visitor.startTag(start, nameEnd);
  let at = behindBlanks(text, nameEnd);
  for (let code = text.charCodeAt(at); code !== greater && code !== slash; code = text.charCodeAt(at))
    at = behindBlanks(text, scanAttribute(text, at, visitor));
  const isEmpty = text.charCodeAt(at) === slash, end = behind(text, isEmpty ? "/>" : ">", at);
  return visitor.startTagEnd(end, isEmpty), end;
}
function scanEndTag(text, start, visitor) {
  const nameEnd = endOfName(text, start + 2), end = behind(text, ">", nameEnd);
  return visitor.endTag(start, nameEnd, end), end;
}
function behindExclamation(text, at) {
  if (text.startsWith("<!--", at))
    return behind(text, "-->", at + 4);
  if (text.startsWith("<![CDATA[", at))
    return behind(text, "]]>", at + 9);
  throw new ScanFault(at);
}
function scanTags(text, visitor) {
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    const code = text.charCodeAt(at + 1);
    code === slash ? at = scanEndTag(text, at, visitor) : code === exclamation ? at = behindExclamation(text, at) : code === question ? at = behind(text, "?>", at + 2) : at = scanStartTag(text, at, visitor);
  }
}

;// CONCATENATED MODULE: ./lib/bundled/webconfig/cross-check.js


class Disagreement extends Error {
}
class SecondReading {
  text;
  document;
  listener;
  element = -1;
  attributes = 0;
  open = [];
  constructor(text, document, listener) {
    this.text = text, this.document = document, this.listener = listener;
  }
  /** Number of the element that was compared last. */
  get current() {
    return Math.max(0, Math.min(this.element, this.document.length - 1));
  }
  isNamed(name, start, end) {
    return name.length === end - start && this.text.startsWith(name, start);
  }
  startTag(start, nameEnd) {
    const { document } = this, element = ++this.element;
    this.attributes = document.firstAttributes.at(element);
    const parent = this.open.length === 0 ? -1 : this.open[this.open.length - 1];
    if (!(element < document.length && document.starts.at(element) === start && document.parents.at(element) === parent && this.isNamed(document.nameAt(element), start + 1, nameEnd)))
      throw new Disagreement();
    this.listener?.startTag(start, nameEnd);
  }
  attribute(nameStart, nameEnd, start, end) {
    const { document } = this, attribute = this.attributes++;
    if (!(document.valueStarts.at(attribute) === start && document.valueEnds.at(attribute) === end && this.isNamed(document.names.nameOf(document.attributeNames.at(attribute)), nameStart, nameEnd)))
      throw new Disagreement();
    this.listener?.attribute(nameStart, nameEnd, start, end);
  }
  startTagEnd(end, isEmpty) {
    const { document, element } = this;
    if (document.startTagEnds.at(element) !== end)
      throw new Disagreement();
    if (document.endOfAttributes(element) !== this.attributes)
      throw new Disagreement();
    if (isEmpty !== (document.ends.at(element) === end))
      throw new Disagreement();
    if (!isEmpty)
      this.open.push(element);
    else if (document.followers.at(element) !== element + 1)
      throw new Disagreement();
    this.listener?.startTagEnd(end, isEmpty);
  }
  endTag(start, nameEnd, end) {
    const { document } = this, element = this.open.pop();
    if (!(element !== void 0 && document.contentEnds.at(element) === start && document.ends.at(element) === end && document.followers.at(element) === this.element + 1 && this.isNamed(document.nameAt(element), start + 2, nameEnd)))
      throw new Disagreement();
    this.listener?.endTag(start, nameEnd, end);
  }
  finish() {
    if (this.element + 1 !== this.document.length || this.open.length > 0)
      throw new Disagreement();
  }
}
function disagreement(text, path, offset, name) {
  return configurationError("ambiguous", { path, text, offset }, `two independent XML readers do not agree on ${name === void 0 ? "the file" : `the element <${name}>`}.`, "Nothing was changed. Merge this file by hand, and report it with the file (without its secrets).");
}
function crossCheck(text, path, document, listener) {
  const comparison = new SecondReading(text, document, listener);
  try {
    scanTags(text, comparison), comparison.finish();
  } catch (error) {
    if (!(error instanceof Disagreement || error instanceof ScanFault))
      throw error;
    const element = comparison.current;
    throw disagreement(text, path, document.starts.at(element), document.nameAt(element));
  }
}

var decode = __webpack_require__(65171);
var number_list = __webpack_require__(3219);
var proof_settings = __webpack_require__(44691);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/proof-reading.js


const collections = ["appSettings", "connectionStrings"], groups = ["applicationSettings", "userSettings"];
class ProofReader {
  text;
  starts;
  nameEnds;
  settings;
  attributes;
  depth = 0;
  /** The depth of sections: in a location they are one deeper. */
  sectionDepth = 1;
  /** Path of the location, as it is spelled; a large file has many without settings, whose path nobody asks for. */
  pathStart = 0;
  pathEnd = 0;
  kind = "other";
  section = "";
  place = "";
  /** Name of the section in a group. */
  owner = "";
  setting = "";
  isText = !0;
  /** Of the setting's first `<value>`; -1 where there is none yet. */
  valueStart = -1;
  valueEnd = -1;
  isValueOpen = !1;
  start = 0;
  nameEnd = 0;
  isAsked = !1;
  constructor(text) {
    this.text = text, this.starts = new number_list/* NumberList */.e(text.length >> 5), this.nameEnds = new number_list/* NumberList */.e(text.length >> 5), this.settings = new proof_settings/* ProofSettings */.I$(text), this.attributes = new proof_settings/* AttributePlaces */.ZR(text);
  }
  /** Of what was read so far. */
  get reading() {
    const { text, starts, nameEnds, settings } = this;
    return { text, starts, nameEnds, settings };
  }
  get name() {
    return this.text.slice(this.start + 1, this.nameEnd);
  }
  /** 0 for sections, 1 for what is in them. */
  get level() {
    return this.depth - this.sectionDepth;
  }
  startTag(start, nameEnd) {
    this.starts.push(start), this.nameEnds.push(nameEnd), this.start = start, this.nameEnd = nameEnd, this.depth === 1 ? this.enterTopLevel() : this.level === 0 && this.enterSection();
    const { kind, level } = this, isLocation = this.depth === 1 && this.sectionDepth === 2;
    this.isAsked = isLocation || kind === "collection" && level === 1 || kind === "group" && level === 2, this.isAsked && this.attributes.clear();
  }
  enterTopLevel() {
    const isLocation = this.name === "location";
    this.sectionDepth = isLocation ? 2 : 1, this.pathStart = 0, this.pathEnd = 0, this.kind = "other", isLocation || this.enterSection();
  }
  enterSection() {
    this.section = this.name, this.kind = collections.includes(this.section) ? "collection" : groups.includes(this.section) ? "group" : "other", this.kind !== "other" && (this.place = (0,proof_settings/* proofPlace */.Ck)(this.settings.pathBetween(this.pathStart, this.pathEnd), this.section));
  }
  attribute(nameStart, nameEnd, start, end) {
    this.isAsked && this.attributes.add(nameStart, nameEnd, start, end);
  }
  startTagEnd(end, isEmpty) {
    this.isAsked ? this.takeAttributes() : this.kind === "group" && this.enterGroup(end, isEmpty);
    const { level } = this;
    isEmpty ? level === 2 && this.kind === "group" && this.leaveSetting() : this.depth++;
  }
  takeAttributes() {
    this.kind === "other" && this.takePath(), this.kind === "collection" && this.settings.item(this.place, this.section === "connectionStrings", this.name, this.attributes), this.kind === "group" && (this.setting = this.attributes.value("name") ?? "", this.isText = (this.attributes.value("serializeAs") ?? "String") === "String", this.valueStart = -1);
  }
  takePath() {
    const path = this.attributes.find("path");
    this.pathStart = this.attributes.start(path), this.pathEnd = this.attributes.end(path);
  }
  enterGroup(end, isEmpty) {
    this.level === 1 && (this.owner = this.name), !(this.level !== 3 || this.valueStart >= 0 || this.name !== "value") && (this.valueStart = end, this.valueEnd = end, this.isValueOpen = !isEmpty);
  }
  endTag(start) {
    this.depth--, this.kind === "group" && (this.level === 3 && this.isValueOpen && (this.valueEnd = start, this.isValueOpen = !1), this.level === 2 && this.leaveSetting());
  }
  leaveSetting() {
    const [start, end] = this.valueStart < 0 ? [0, 0] : [this.valueStart, this.valueEnd];
    this.settings.setting(this.place, [this.owner, this.setting], this.isText, start, end);
  }
}

var xml_element = __webpack_require__(76787);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/check-namespaces.js


const configurationNamespace = "http://schemas.microsoft.com/.NetConfiguration/v2.0", transformNamespace = "http://schemas.microsoft.com/XML-Document-Transform", xmlNamespace = "http://www.w3.org/XML/1998/namespace", declarationNamespace = "http://www.w3.org/2000/xmlns/";
function partsOf(name) {
  const colon = name.indexOf(":");
  return colon < 0 ? ["", name] : [name.slice(0, colon), name.slice(colon + 1)];
}
function mayBind(prefix, uri) {
  return prefix === "xml" ? uri === xmlNamespace : prefix === "xmlns" || uri === xmlNamespace || uri === declarationNamespace ? !1 : prefix === "" || uri !== "" && uri !== transformNamespace;
}
class Namespaces {
  document;
  scopes = [];
  constructor(document) {
    this.document = document;
  }
  check() {
    for (let element = 0; element < this.document.length; element++) {
      const start = this.document.starts.at(element);
      for (; (this.scopes.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= start; )
        this.scopes.pop();
      this.checkElement(element, start);
    }
  }
  checkElement(element, start) {
    const { document } = this, [from, to] = [document.firstAttributes.at(element), document.endOfAttributes(element)];
    let hasPrefixes = document.nameAt(element).includes(":");
    for (let one = from; one < to && !hasPrefixes; one++)
      hasPrefixes = /:|^xmlns$/.test(this.nameOf(one));
    if (!hasPrefixes)
      return;
    this.declare(element, from, to, start);
    const [prefix] = partsOf(document.nameAt(element));
    if (prefix !== "" && (prefix === "xmlns" || this.uriOf(prefix) === void 0))
      throw new MarkupFault(start);
    this.checkAttributes(from, to);
  }
  nameOf(attribute) {
    return this.document.names.nameOf(this.document.attributeNames.at(attribute));
  }
  declare(element, from, to, start) {
    const { document } = this, uris = /* @__PURE__ */ new Map();
    for (let one = from; one < to; one++) {
      const name = this.nameOf(one), [prefix, local] = partsOf(name);
      if (name !== "xmlns" && prefix !== "xmlns")
        continue;
      const declared = name === "xmlns" ? "" : local, uri = (0,xml_element/* resolveReferences */.d)(document.text.slice(document.valueStarts.at(one), document.valueEnds.at(one)));
      if (element === 0 && declared === "" && uri !== "" && uri !== configurationNamespace || !mayBind(declared, uri.trim()))
        throw new MarkupFault(start);
      uris.set(declared, uri);
    }
    uris.size > 0 && this.scopes.push({ end: document.ends.at(element), uris });
  }
  uriOf(prefix) {
    return prefix === "xml" ? xmlNamespace : this.scopes.findLast(({ uris }) => uris.has(prefix))?.uris.get(prefix);
  }
  checkAttributes(from, to) {
    const seen = /* @__PURE__ */ new Set();
    for (let one = from; one < to; one++) {
      const [prefix, local] = partsOf(this.nameOf(one));
      if (prefix === "" || prefix === "xmlns")
        continue;
      const uri = this.uriOf(prefix), expanded = `{${uri}}${local}`;
      if (uri === void 0 || seen.has(expanded))
        throw new MarkupFault(this.document.valueStarts.at(one));
      seen.add(expanded);
    }
  }
}
function checkNamespaces(document) {
  document.names.hasNamespaces && new Namespaces(document).check();
}

;// CONCATENATED MODULE: ./lib/bundled/webconfig/xml-document.js

const start = "A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}", part = `[${start}][${start}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*`, qualifiedName = new RegExp(`^${part}(?::${part})?$`, "u");
class NameTable {
  names = [];
  hashes = new number_list/* NumberList */.e(64);
  /** Number of the name plus one, by hash. */
  slots = new Int32Array(256);
  /** Whether a name has a prefix or declares a namespace. */
  hasNamespaces = !1;
  nameOf(number) {
    return this.names[number] ?? "";
  }
  get length() {
    return this.names.length;
  }
  /** The number of the name between the two places of the text; -1 where that is no name. `hash` depends on its characters alone. */
  numberOf(text, from, to, hash) {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = slot + 1 & mask) {
      const number = (this.slots[slot] ?? 0) - 1;
      if (number < 0)
        return this.add(text.slice(from, to), hash, slot);
      if (this.hashes.at(number) === hash && this.isAt(number, text, from, to))
        return number;
    }
  }
  isAt(number, text, from, to) {
    const name = this.names[number] ?? "";
    if (name.length !== to - from)
      return !1;
    for (let index = 0; index < name.length; index++)
      if (name.charCodeAt(index) !== text.charCodeAt(from + index))
        return !1;
    return !0;
  }
  add(name, hash, slot) {
    return qualifiedName.test(name) ? ((name.includes(":") || name === "xmlns") && (this.hasNamespaces = !0), this.slots[slot] = this.names.push(name), this.hashes.push(hash), 2 * this.names.length > this.slots.length && this.grow(), this.names.length - 1) : -1;
  }
  grow() {
    this.slots = new Int32Array(2 * this.slots.length);
    const mask = this.slots.length - 1;
    for (let number = 0; number < this.names.length; number++) {
      let slot = this.hashes.at(number) & mask;
      for (; this.slots[slot] !== 0; )
        slot = slot + 1 & mask;
      this.slots[slot] = number + 1;
    }
  }
}
const few = 16, noElements = [];
class DocumentElement {
  document;
  index;
  found;
  constructor(document, index) {
    this.document = document, this.index = index;
  }
  get name() {
    return this.document.nameAt(this.index);
  }
  get start() {
    return this.document.starts.at(this.index);
  }
  get startTagEnd() {
    return this.document.startTagEnds.at(this.index);
  }
  get contentEnd() {
    return this.document.contentEnds.at(this.index);
  }
  get end() {
    return this.document.ends.at(this.index);
  }
  get mayHoldText() {
    return this.document.contents.at(this.index) !== 0;
  }
  get parent() {
    const parent = this.document.parents.at(this.index);
    return parent < 0 ? void 0 : this.document.element(parent);
  }
  get children() {
    return this.found ??= this.document.childrenOf(this.index), this.found;
  }
  childrenNamed(name) {
    return this.document.childrenNamed(this.index, name);
  }
  get attributes() {
    return this.document.attributesOf(this.index);
  }
  lastAttribute() {
    return this.document.lastAttributeOf(this.index);
  }
  attributeName(isWanted) {
    return this.document.attributeNameOf(this.index, isWanted);
  }
  hasChild(isWanted) {
    return this.document.hasChild(this.index, isWanted);
  }
  attribute(name) {
    return this.document.attributeOf(this.index, name);
  }
  raw(name) {
    return this.document.rawOf(this.index, name);
  }
}
class XmlDocument {
  text;
  names = new NameTable();
  elementNames;
  starts;
  startTagEnds;
  /** Where the end tag begins; equal to the end in an element that closes itself. */
  contentEnds;
  ends;
  /** Number of the element around it, -1 for the root. */
  parents;
  /** Number of the first element behind it that is not in it. */
  followers;
  /** 1 where text, CDATA or an instruction is directly in it, else 0. Blanks and comments do not count. */
  contents;
  /** Number of its first attribute. */
  firstAttributes;
  attributeNames;
  /** Of the value between its quotes. */
  valueStarts;
  valueEnds;
  attributeIndexes = /* @__PURE__ */ new Map();
  childIndexes = /* @__PURE__ */ new Map();
  views = [];
  constructor(text) {
    this.text = text;
    const room = text.length >> 5, list = () => new number_list/* NumberList */.e(room);
    [this.elementNames, this.starts, this.startTagEnds, this.contentEnds] = [list(), list(), list(), list()], [this.ends, this.parents, this.followers, this.firstAttributes] = [list(), list(), list(), list()], [this.contents, this.attributeNames, this.valueStarts, this.valueEnds] = [list(), list(), list(), list()];
  }
  /** Number of elements. */
  get length() {
    return this.starts.length;
  }
  nameAt(index) {
    return this.names.nameOf(this.elementNames.at(index));
  }
  /** Number of the attribute behind the element's last one. */
  endOfAttributes(index) {
    return index + 1 < this.length ? this.firstAttributes.at(index + 1) : this.attributeNames.length;
  }
  element(index) {
    this.views.length === 0 && (this.views = new Array(this.length));
    const found = this.views[index] ?? new DocumentElement(this, index);
    return this.views[index] = found, found;
  }
  childrenOf(index) {
    const end = this.followers.at(index);
    if (end === index + 1)
      return noElements;
    const children = [];
    for (let child = index + 1; child < end; child = this.followers.at(child))
      children.push(this.element(child));
    return children;
  }
  childrenNamed(index, name) {
    const known = this.childIndexes.get(index);
    if (known !== void 0)
      return known.get(name) ?? noElements;
    const end = this.followers.at(index), found = [];
    let count = 0;
    for (let child = index + 1; child < end; child = this.followers.at(child), count++)
      this.nameAt(child) === name && found.push(this.element(child));
    return count > few && this.indexChildren(index), found.length === 0 ? noElements : found;
  }
  /** Children by name, for an element with so many that going through them for each name would take long. */
  indexChildren(index) {
    const byName = /* @__PURE__ */ new Map();
    for (const child of this.element(index).children) {
      const found = byName.get(child.name);
      found === void 0 ? byName.set(child.name, [child]) : found.push(child);
    }
    this.childIndexes.set(index, byName);
  }
  attributesOf(index) {
    const attributes = [], end = this.endOfAttributes(index);
    for (let one = this.firstAttributes.at(index); one < end; one++)
      attributes.push(this.attributeAt(one));
    return attributes;
  }
  attributeNameOf(index, isWanted) {
    const end = this.endOfAttributes(index);
    for (let one = this.firstAttributes.at(index); one < end; one++) {
      const name = this.names.nameOf(this.attributeNames.at(one));
      if (isWanted(name))
        return name;
    }
  }
  hasChild(index, isWanted) {
    const end = this.followers.at(index);
    for (let child = index + 1; child < end; child = this.followers.at(child))
      if (isWanted(this.nameAt(child)))
        return !0;
    return !1;
  }
  attributeOf(index, name) {
    const attribute = this.findAttribute(index, name);
    return attribute < 0 ? void 0 : this.attributeAt(attribute);
  }
  rawOf(index, name) {
    const attribute = this.findAttribute(index, name);
    return attribute < 0 ? void 0 : this.text.slice(this.valueStarts.at(attribute), this.valueEnds.at(attribute));
  }
  findAttribute(index, name) {
    const end = this.endOfAttributes(index);
    if (end - this.firstAttributes.at(index) > few)
      return this.indexOf(index, end).get(name) ?? -1;
    for (let one = this.firstAttributes.at(index); one < end; one++)
      if (this.names.nameOf(this.attributeNames.at(one)) === name)
        return one;
    return -1;
  }
  /** Attributes by name, for an element with so many that going through them for each would take their square. */
  indexOf(index, end) {
    const known = this.attributeIndexes.get(index);
    if (known !== void 0)
      return known;
    const byName = /* @__PURE__ */ new Map();
    for (let one = this.firstAttributes.at(index); one < end; one++)
      byName.set(this.names.nameOf(this.attributeNames.at(one)), one);
    return this.attributeIndexes.set(index, byName), byName;
  }
  lastAttributeOf(index) {
    const end = this.endOfAttributes(index);
    return end === this.firstAttributes.at(index) ? void 0 : this.attributeAt(end - 1);
  }
  attributeAt(index) {
    const [start2, end] = [this.valueStarts.at(index), this.valueEnds.at(index)];
    return { name: this.names.nameOf(this.attributeNames.at(index)), raw: this.text.slice(start2, end), start: start2, end };
  }
}

;// CONCATENATED MODULE: ./lib/bundled/webconfig/read-document.js




const [read_document_tab, read_document_lineFeed, read_document_carriageReturn, read_document_blank] = [9, 10, 13, 32], [read_document_exclamation, read_document_doubleQuote, numberSign, read_document_singleQuote, read_document_slash, read_document_equals, read_document_greater, read_document_question] = [
  33,
  34,
  35,
  39,
  47,
  61,
  62,
  63
], forbidden = (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
), declaration = /<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/y, reference = /&(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);/y;
function codeOf(number) {
  return number.startsWith("x") ? Number.parseInt(number.slice(1), 16) : Number.parseInt(number, 10);
}
function read_document_isBlank(code) {
  return code === read_document_blank || code === read_document_lineFeed || code === read_document_carriageReturn || code === read_document_tab;
}
function endsName(code) {
  return !(code > read_document_blank) || code === read_document_greater || code === read_document_slash || code === read_document_equals;
}
function isCharacter(code) {
  return code < 32 ? read_document_isBlank(code) : code < 55296 || code > 57343 && code < 65534 || code > 65535 && code < 1114112;
}
class DocumentReader {
  text;
  roots;
  document;
  open = [];
  /** For each name the element in which it was an attribute last. */
  lastUses = [];
  hasRoot = !1;
  /** The next `&`, `<` and `]]>` at or behind the place up to which all is read. */
  ampersand;
  less;
  cdataEnd;
  nameEnd = 0;
  lastName = 0;
  /** For each name the one that followed it last, plus one. */
  following = new number_list/* NumberList */.e(64);
  constructor(text, roots) {
    this.text = text, this.roots = roots, this.document = new XmlDocument(text), this.ampersand = this.find("&", 0), this.less = this.find("<", 0), this.cdataEnd = this.find("]]>", 0);
  }
  read() {
    const illegal = forbidden.exec(this.text);
    if (illegal !== null)
      throw new MarkupFault(illegal.index);
    let at = this.behindDeclaration();
    for (; at < this.text.length; )
      this.readText(at, this.less), at = this.less < this.text.length ? this.readMarkup(this.less) : this.text.length;
    if (!this.hasRoot || this.open.length > 0)
      throw new MarkupFault(this.text.length);
    return checkNamespaces(this.document), this.document;
  }
  /** The length of the text where there is none. */
  find(mark, from) {
    const found = this.text.indexOf(mark, from);
    return found < 0 ? this.text.length : found;
  }
  behind(mark, from) {
    const found = this.text.indexOf(mark, from);
    if (found < 0)
      throw new MarkupFault(from);
    return found + mark.length;
  }
  behindDeclaration() {
    if (!this.text.startsWith("<?xml") || !read_document_isBlank(this.text.charCodeAt(5)))
      return 0;
    if (declaration.lastIndex = 0, !declaration.test(this.text))
      throw new MarkupFault(0);
    return this.less = this.find("<", declaration.lastIndex), declaration.lastIndex;
  }
  behindBlanks(at) {
    let index = at;
    for (; read_document_isBlank(this.text.charCodeAt(index)); )
      index++;
    return index;
  }
  /** Text outside of the root is blank; in it `]]>` has no place. */
  readText(start, end) {
    this.ampersand < end && this.readReferences(end);
    const at = this.behindBlanks(start);
    if (!(at >= end)) {
      if (this.open.length === 0)
        throw new MarkupFault(at);
      if (this.cdataEnd < at && (this.cdataEnd = this.find("]]>", at)), this.cdataEnd < end)
        throw new MarkupFault(this.cdataEnd);
      this.markContent();
    }
  }
  markContent() {
    const element = this.open[this.open.length - 1];
    element !== void 0 && this.document.contents.set(element, 1);
  }
  /** All references before a place; those in names are no names. */
  readReferences(end) {
    for (; this.ampersand < end; ) {
      if (reference.lastIndex = this.ampersand, !reference.test(this.text))
        throw new MarkupFault(this.ampersand);
      const behind = reference.lastIndex;
      if (this.text.charCodeAt(this.ampersand + 1) === numberSign && !isCharacter(codeOf(this.text.slice(this.ampersand + 2, behind - 1))))
        throw new MarkupFault(this.ampersand);
      this.ampersand = this.find("&", behind);
    }
  }
  readMarkup(start) {
    const code = this.text.charCodeAt(start + 1);
    if (code === read_document_exclamation)
      return this.readVerbatim(start, this.behindExclamation(start));
    if (code === read_document_question)
      return this.readVerbatim(start, this.behindInstruction(start));
    this.less = this.find("<", start + 1);
    const end = code === read_document_slash ? this.readEndTag(start) : this.readStartTag(start);
    return this.ampersand < end && this.readReferences(end), end;
  }
  /** Nothing in it is markup or a reference. */
  readVerbatim(start, end) {
    return this.less = this.find("<", end), this.ampersand > start && this.ampersand < end && (this.ampersand = this.find("&", end)), this.cdataEnd < end && (this.cdataEnd = this.find("]]>", end)), end;
  }
  behindExclamation(start) {
    if (this.text.startsWith("<!--", start)) {
      const hyphens = this.behind("--", start + 4);
      if (this.text.charCodeAt(hyphens) !== read_document_greater)
        throw new MarkupFault(hyphens);
      return hyphens + 1;
    }
    if (this.open.length === 0 || !this.text.startsWith("<![CDATA[", start))
      throw new MarkupFault(start);
    return this.markContent(), this.behind("]]>", start + 9);
  }
  behindInstruction(start) {
    const end = this.behind("?>", start + 2), head = this.text.slice(start + 2, Math.min(end - 2, start + 1e3)), name = head.slice(0, head.search(/[\s?]|$/));
    if (/^xml$/i.test(name) || name.includes(":") || this.numberOfName(start + 2, start + 2 + name.length) < 0)
      throw new MarkupFault(start);
    const next = this.text.charCodeAt(start + 2 + name.length);
    if (next !== read_document_question && !read_document_isBlank(next))
      throw new MarkupFault(start);
    return this.markContent(), end;
  }
  numberOfName(start, end) {
    let hash = 0;
    for (let index = start; index < end; index++)
      hash = Math.imul(hash, 31) + this.text.charCodeAt(index) | 0;
    return this.document.names.numberOf(this.text, start, end, hash);
  }
  /** Whether a name that is likely to be here is; then `nameEnd` is its end. */
  isNamed(guess, start) {
    const { text } = this, name = this.document.names.nameOf(guess);
    return this.nameEnd = start + name.length, text.startsWith(name, start) && endsName(text.charCodeAt(this.nameEnd));
  }
  /** The number of the name that begins here; `nameEnd` is its end. */
  readName(start) {
    const { text } = this;
    let index = start, hash = 0;
    for (let code = text.charCodeAt(index); !endsName(code); code = text.charCodeAt(++index))
      hash = Math.imul(hash, 31) + code | 0;
    this.nameEnd = index;
    const number = this.document.names.numberOf(text, start, index, hash);
    if (number < 0)
      throw new MarkupFault(start);
    return number;
  }
  /** Names follow one another in few ways: the one that followed the last name before is looked for first. */
  readNextName(start) {
    const { following, lastName } = this, guess = following.at(lastName) - 1;
    if (guess >= 0 && this.isNamed(guess, start))
      return this.lastName = guess, guess;
    const number = this.readName(start);
    for (; following.length <= number; )
      following.push(0);
    return following.set(lastName, number + 1), this.lastName = number, number;
  }
  readEndTag(start) {
    const { document, open } = this, element = open.pop();
    if (element === void 0 || !this.isNamed(document.elementNames.at(element), start + 2))
      throw new MarkupFault(start);
    const end = this.behindBlanks(this.nameEnd);
    if (this.text.charCodeAt(end) !== read_document_greater)
      throw new MarkupFault(end);
    return document.contentEnds.set(element, start), document.ends.set(element, end + 1), document.followers.set(element, document.length), end + 1;
  }
  readStartTag(start) {
    const { document, open } = this, element = document.length, name = this.readNextName(start + 1);
    if (open.length === 0 && this.readRoot(name, start), open.length >= deepest)
      throw new MarkupFault(start);
    document.elementNames.push(name), document.contents.push(0), document.starts.push(start), document.parents.push(open.length === 0 ? -1 : open[open.length - 1] ?? -1), document.firstAttributes.push(document.attributeNames.length);
    const mark = this.readAttributes(this.nameEnd, element), isEmpty = this.text.charCodeAt(mark) === read_document_slash, end = isEmpty ? mark + 2 : mark + 1;
    if (isEmpty && this.text.charCodeAt(mark + 1) !== read_document_greater)
      throw new MarkupFault(mark);
    return document.startTagEnds.push(end), document.contentEnds.push(end), document.ends.push(end), document.followers.push(element + 1), isEmpty || open.push(element), end;
  }
  readRoot(name, start) {
    if (this.hasRoot || !this.roots.includes(this.document.names.nameOf(name)))
      throw new MarkupFault(start);
    this.hasRoot = !0;
  }
  /** Gives the place of the start tag's `>` or `/`. */
  readAttributes(from, element) {
    const { text } = this;
    for (let at = from; ; ) {
      const start = this.behindBlanks(at), code = text.charCodeAt(start);
      if (code === read_document_greater || code === read_document_slash)
        return start;
      if (start === at)
        throw new MarkupFault(start);
      at = this.readAttribute(start, element);
    }
  }
  readAttribute(start, element) {
    const { text, document } = this, name = this.readNextName(start), sign = this.behindBlanks(this.nameEnd), open = this.behindBlanks(sign + 1), quote = text.charCodeAt(open);
    if (text.charCodeAt(sign) !== read_document_equals || quote !== read_document_doubleQuote && quote !== read_document_singleQuote)
      throw new MarkupFault(sign);
    const end = text.indexOf(quote === read_document_doubleQuote ? '"' : "'", open + 1);
    if (end < 0 || end > this.less || this.isRepeated(name, element))
      throw new MarkupFault(start);
    return document.attributeNames.push(name), document.valueStarts.push(open + 1), document.valueEnds.push(end), end + 1;
  }
  isRepeated(name, element) {
    for (; this.lastUses.length <= name; )
      this.lastUses.push(-1);
    return this.lastUses[name] === element ? !0 : (this.lastUses[name] = element, !1);
  }
}
function readDocument(text, roots) {
  return new DocumentReader(text, roots).read();
}

;// CONCATENATED MODULE: ./lib/bundled/webconfig/configuration-file.js







function readStrictly(text, path, roots) {
  try {
    return readDocument(text, roots);
  } catch (error) {
    throw error instanceof MarkupFault ? explainFault(text, path, roots) ?? disagreement(text, path, error.offset) : error;
  }
}
function fromDecoded({ text, encoding, markLength }, path, roots, proof) {
  const document = readStrictly(text, path, roots);
  return crossCheck(text, path, document, proof), { path, text, encoding, markLength, root: document.element(0) };
}
function readConfiguration(bytes, path) {
  return fromDecoded((0,decode/* decodeConfiguration */.dp)(bytes, path), path, ["configuration"]);
}
function readConfigurationText(text, path) {
  const withoutMark = text.startsWith("\uFEFF") ? text.slice(1) : text;
  return fromDecoded({ text: withoutMark, encoding: { name: "UTF-8", form: "utf-8" }, markLength: 0 }, path, [
    "configuration"
  ]);
}
function readSectionFile(bytes, path, section) {
  return fromDecoded((0,decode/* decodeConfiguration */.dp)(bytes, path), path, [section]);
}
function provable(decoded, path) {
  const reader = new ProofReader(decoded.text);
  return { file: fromDecoded(decoded, path, ["configuration"], reader), proof: reader.reading };
}
function readProvable(bytes, path) {
  return provable((0,decode/* decodeConfiguration */.dp)(bytes, path), path);
}
function rereadConfiguration(text, { path, encoding, markLength }) {
  return provable({ text, encoding, markLength }, path).proof;
}
const configuration_file_configurationNamespace = "http://schemas.microsoft.com/.NetConfiguration/v2.0", configuration_file_transformNamespace = "http://schemas.microsoft.com/XML-Document-Transform", useTheInstalledFile = "Give the file as the product or its administrator left it on the server.";
function adviceForSyntax(text, offset) {
  const lineStart = Math.max(text.lastIndexOf(`
`, offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  return /^(?:<{7}|={7}|>{7})/.test(text.slice(lineStart, lineStart + 8)) ? "The file contains the markers of an unfinished merge by a version control system: remove them, and run again." : "Correct the file at this place so that it is well-formed XML, and run again. .NET and IIS cannot read it either.";
}
function checkAttribute(attribute, offset, fail) {
  if (attribute.prefix !== "xmlns" || attribute.value !== configuration_file_transformNamespace)
    return;
  throw fail("transformation", offset, "this is a transformation (XDT), not a configuration: .NET refuses its attributes.", "Apply the transformation first, or give the file that it was applied to.");
}
function checkRoot(name, namespace, roots, offset, fail) {
  if (!roots.includes(name))
    throw fail("wrong-root", offset, `the root element is <${name}>, not <${roots.join("> or <")}>.`, useTheInstalledFile);
  if (!(namespace === "" || namespace === configuration_file_configurationNamespace))
    throw fail("wrong-namespace", offset, `the root element is in the namespace "${namespace}".`, useTheInstalledFile);
}
function offsetBefore(text, mark, before) {
  return text.lastIndexOf(mark, before - 1);
}
function watchDoctype(parser, text, fail) {
  parser.on("doctype", () => {
    const offset = text.lastIndexOf("<!DOCTYPE", parser.position);
    throw fail("doctype", offset, "the file has a document type declaration.", "Remove it: .NET configuration needs none.");
  });
}
function syntaxError(parser, text, message, fail) {
  const offset = Math.max(0, parser.position - 1), what = message.replace(/^\d+:\d+: /, "");
  return fail("not-well-formed", offset, `not well-formed XML: ${what}`, adviceForSyntax(text, offset));
}
function parse(parser, text, fail) {
  let version;
  try {
    version = parser.write(text).xmlDecl.version, parser.close();
  } catch (error) {
    throw !(error instanceof Error) || error.name !== "Error" ? error : syntaxError(parser, text, error.message, fail);
  }
  if (!(version === void 0 || version === "1.0"))
    throw fail("xml-version", 0, `XML version ${version}.`, "Declare version 1.0: .NET reads no other.");
}
function watchElements(parser, text, roots, fail) {
  const open = [];
  parser.on("opentagstart", () => {
    const start = offsetBefore(text, "<", parser.position);
    if (open.length >= deepest)
      throw fail("too-deep", start, `elements are nested more than ${deepest} deep.`, useTheInstalledFile);
    open.push(start);
  }), parser.on("attribute", (attribute) => {
    const end = parser.position - 1;
    checkAttribute(attribute, offsetBefore(text, text.charAt(end), end) + 1, fail);
  }), parser.on("opentag", (tag) => {
    open.length === 1 && checkRoot(tag.name, tag.uri, roots, open[0] ?? 0, fail);
  }), parser.on("closetag", () => {
    open.pop();
  });
}
function explainFault(text, path, roots) {
  const fail = (code, offset, whatHappened, advice) => configurationError(code, { path, text, offset }, whatHappened, advice), zero = text.indexOf("\0");
  if (zero >= 0)
    return fail("nul", zero, "a NUL character.", "The file is damaged or binary: give an undamaged copy.");
  const parser = new saxes/* SaxesParser */.wT({ xmlns: !0, position: !0 });
  watchDoctype(parser, text, fail), watchElements(parser, text, roots, fail);
  try {
    parse(parser, text, fail);
  } catch (error) {
    if (error instanceof user_error/* UserError */.y)
      return error;
    throw error;
  }
}


}),

72363:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ay: () => (/* binding */ sectionsNamed),
  Gu: () => (/* binding */ containersOnlyIn),
  NO: () => (/* binding */ containerAt),
  TQ: () => (/* binding */ containersOfBoth)
});
/* unused harmony export containersOf */
var _xml_element_js_0 = __webpack_require__(76787);

function pathOf(location) {
  const path = (0,_xml_element_js_0/* .attributeValue */ .CW)(location, "path") ?? "";
  return path === "." ? "" : path;
}
function elementsOf(locations) {
  return Array.isArray(locations) ? locations : [locations];
}
function readLocations({ root }) {
  const byPath = /* @__PURE__ */ new Map([["", root]]);
  for (const element of root.children) {
    if (element.name !== "location")
      continue;
    const path = pathOf(element).toLowerCase(), found = byPath.get(path);
    byPath.set(path, found === void 0 ? element : [...elementsOf(found), element]);
  }
  return byPath;
}
const known = /* @__PURE__ */ new WeakMap();
function locationsOf(file) {
  const found = known.get(file) ?? readLocations(file);
  return known.set(file, found), found;
}
function containerOf(locations) {
  const elements = elementsOf(locations), [first] = elements;
  return { location: first.parent === void 0 ? "" : pathOf(first), elements };
}
function* containersOf(file) {
  for (const locations of locationsOf(file).values())
    yield containerOf(locations);
}
function containerAt(file, location) {
  const found = locationsOf(file).get(location.toLowerCase());
  return found && containerOf(found);
}
function* containersOnlyIn(file, other) {
  const others = locationsOf(other);
  for (const [location, locations] of locationsOf(file))
    others.has(location) || (yield containerOf(locations));
}
function* containersOfBoth(file, other) {
  const others = locationsOf(other);
  for (const [location, locations] of locationsOf(file)) {
    const found = others.get(location);
    found !== void 0 && (yield { own: containerOf(locations), other: containerOf(found) });
  }
}
function sectionsNamed(container, name) {
  if (container === void 0)
    return [];
  const { elements } = container;
  return elements.length === 1 ? (0,_xml_element_js_0/* .childrenNamed */ .De)(elements[0], name) : elements.flatMap((element) => (0,_xml_element_js_0/* .childrenNamed */ .De)(element, name));
}


}),

65171:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rM: () => (/* binding */ canEncode),
  dp: () => (/* binding */ decodeConfiguration),
  wb: () => (/* binding */ spliceBytes)
});

var user_error = __webpack_require__(83686);
var lib = __webpack_require__(31748);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/code-page.js

const undefinedCharacter = 65533, questionMark = 63;
function characterCode(name, byte) {
  if (byte < 128)
    return byte;
  if (name === "ascii")
    return questionMark;
  const code = lib.decode(Buffer.of(byte), name).charCodeAt(0);
  return code === undefinedCharacter && byte < 160 ? byte : code;
}
function singleByte(name) {
  const codes = Uint16Array.from({ length: 256 }, (_, byte) => characterCode(name, byte)), bytes = new Int16Array(65536).fill(-1);
  for (let byte = 255; byte >= 0; byte--)
    bytes[codes[byte] ?? 0] = byte;
  return bytes[undefinedCharacter] = -1, {
    decode(encoded) {
      const units = Uint16Array.from(encoded, (byte) => codes[byte] ?? undefinedCharacter);
      if (!units.includes(undefinedCharacter))
        return Buffer.from(units.buffer).toString("utf16le");
    },
    encode(text) {
      const encoded = new Uint8Array(text.length);
      for (let index = 0; index < text.length; index++) {
        const byte = bytes[text.charCodeAt(index)] ?? -1;
        if (byte < 0)
          return;
        encoded[index] = byte;
      }
      return encoded;
    }
  };
}
function multiByte(name) {
  const encode = (text) => {
    const encoded = lib.encode(text, name);
    return lib.decode(encoded, name) === text ? encoded : void 0;
  };
  return {
    decode(encoded) {
      const text = lib.decode(Buffer.from(encoded), name), again = encode(text);
      return again !== void 0 && Buffer.compare(again, encoded) === 0 ? text : void 0;
    },
    encode
  };
}
const ascii = singleByte("ascii");
const known = /* @__PURE__ */ new Map([["ascii", ascii]]);
function codePage(declared) {
  const name = codePageNamed(declared);
  if (name === void 0)
    return;
  const found = known.get(name) ?? (isMultiByte(name) ? multiByte(name) : singleByte(name));
  return known.set(name, found), found;
}
const namesByTable = {
  iso88591: "cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso_8859-1 iso_8859-1:1987 l1 latin1",
  iso88592: "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso_8859-2 iso_8859-2:1987 l2 latin2",
  iso88593: "csisolatin3 iso-8859-3 iso-ir-109 iso_8859-3 iso_8859-3:1988 l3 latin3",
  iso88594: "csisolatin4 iso-8859-4 iso-ir-110 iso_8859-4 iso_8859-4:1988 l4 latin4",
  iso88595: "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso_8859-5 iso_8859-5:1988",
  iso88596: "arabic csisolatinarabic ecma-114 iso-8859-6 iso-ir-127 iso_8859-6 iso_8859-6:1987",
  iso88597: "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso_8859-7 iso_8859-7:1987",
  iso88598: "csisolatinhebrew hebrew iso-8859-8 iso-8859-8-i iso-ir-138 iso_8859-8 iso_8859-8:1988 logical visual",
  iso88599: "csisolatin5 iso-8859-9 iso-ir-148 iso_8859-9 iso_8859-9:1989 l5 latin5",
  iso885913: "iso-8859-13",
  iso885915: "csisolatin9 iso-8859-15 iso_8859-15 l9 latin9",
  windows1250: "windows-1250 x-cp1250",
  windows1251: "windows-1251 x-cp1251",
  windows1252: "cp1252 windows-1252 x-ansi",
  windows1253: "windows-1253",
  windows1254: "windows-1254",
  windows1255: "windows-1255",
  windows1256: "cp1256 windows-1256",
  windows1257: "windows-1257",
  windows1258: "windows-1258",
  cp874: "dos-874 iso-8859-11 tis-620 windows-874",
  cp437: "437 cp437 cspc8codepage437 ibm437",
  cp720: "dos-720",
  cp737: "ibm737",
  cp775: "ibm775",
  cp850: "cp850 ibm850",
  cp852: "cp852 ibm852",
  cp855: "cp855 ibm855",
  cp857: "cp857 ibm857",
  cp858: "ccsid00858 cp00858 cp858 ibm00858 pc-multilingual-850+euro",
  cp860: "cp860 ibm860",
  cp861: "cp861 ibm861",
  cp862: "cp862 dos-862 ibm862",
  cp863: "cp863 ibm863",
  cp864: "cp864 ibm864",
  cp865: "cp865 ibm865",
  cp866: "cp866 ibm866",
  cp869: "cp869 ibm869",
  koi8r: "cskoi8r koi koi8 koi8-r koi8r",
  koi8u: "koi8-ru koi8-u",
  macintosh: "macintosh",
  maccenteuro: "x-mac-ce",
  maccroatian: "x-mac-croatian",
  maccyrillic: "x-mac-cyrillic",
  macgreek: "x-mac-greek",
  maciceland: "x-mac-icelandic",
  macromania: "x-mac-romanian",
  macturkish: "x-mac-turkish",
  macukraine: "x-mac-ukrainian",
  cp932: "csshiftjis cswindows31j ms_kanji shift-jis shift_jis sjis x-ms-cp932 x-sjis",
  cp936: "chinese cn-gb csgb2312 csgb231280 csiso58gb231280 gb2312 gb2312-80 gb231280 gb_2312-80 gbk iso-ir-58 euc-cn x-euc-cn",
  cp949: "csksc56011987 iso-ir-149 korean ks-c-5601 ks-c5601 ks_c_5601 ks_c_5601-1987 ks_c_5601-1989 ks_c_5601_1987 ksc5601 ksc_5601",
  cp950: "big5 big5-hkscs cn-big5 csbig5 x-x-big5",
  euckr: "cseuckr euc-kr iso-2022-kr-8 iso-2022-kr-8bit",
  eucjp: "cseucpkdfmtjapanese euc-jp extended_unix_code_packed_format_for_japanese iso-2022-jpeuc x-euc x-euc-jp",
  gb18030: "gb18030"
}, asciiNames = "ansi_x3.4-1968 ansi_x3.4-1986 ascii cp367 csascii ibm367 iso-ir-6 iso646-us iso_646.irv:1991 us us-ascii", multiByteNames = /* @__PURE__ */ new Set(["cp932", "cp936", "cp949", "cp950", "euckr", "eucjp", "gb18030"]);
function isMultiByte(name) {
  return multiByteNames.has(name);
}
function isTable(name) {
  return name in namesByTable;
}
const tableByName = new Map([
  ...asciiNames.split(" ").map((name) => [name, "ascii"]),
  ...Object.keys(namesByTable).filter(isTable).flatMap((table) => namesByTable[table].split(" ").map((name) => [name, table]))
]);
function codePageNamed(declared) {
  return tableByName.get(declared.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/bundled/webconfig/decode.js


const largestConfiguration = 100 * 1024 * 1024, utf8 = { name: "UTF-8", form: "utf-8" }, utf16le = { name: "UTF-16 LE", form: "utf-16le" }, utf16be = { name: "UTF-16 BE", form: "utf-16be" }, markBytes = Uint8Array.of(239, 187, 191), saveAsUtf8 = "Open the file in an editor that shows its encoding, save it as UTF-8, and run again.";
function startsWith(bytes, ...start) {
  return start.every((byte, index) => bytes[index] === byte);
}
function declaredEncoding(bytes) {
  const head = Buffer.from(bytes.subarray(0, 512).filter((byte) => byte !== 0)).toString("latin1").replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "");
  return /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:+-]+)["']/.exec(head)?.[1];
}
function sixteenBitEncoding(bytes) {
  if (startsWith(bytes, 255, 254) || startsWith(bytes, 60, 0))
    return utf16le;
  if (startsWith(bytes, 254, 255) || startsWith(bytes, 0, 60))
    return utf16be;
}
function isUtf32(bytes) {
  return [
    [255, 254, 0, 0],
    [0, 0, 254, 255],
    [60, 0, 0, 0],
    [0, 0, 0, 60]
  ].some((start) => startsWith(bytes, ...start));
}
function unsupported(path, name) {
  return new user_error/* UserError */.y("web-config-encoding-unsupported", `${path} is encoded as ${name}, which .NET does not read or which is not supported.`, saveAsUtf8);
}
function contradiction(path, declared, actual) {
  return new user_error/* UserError */.y("web-config-encoding-contradiction", `${path} declares the encoding ${declared}, but its bytes are ${actual}.`, `Correct the declaration in the file's first line, or save the file as ${declared}.`);
}
function hasOnlyAscii(bytes) {
  return bytes.every((byte) => byte < 128);
}
const sixteenBitNames = {
  "utf-16le": /^(?:utf-16|ucs-2|iso-10646-ucs-2|ucs-4|unicode|utf-16le)$/i,
  "utf-16be": /^(?:utf-16|ucs-2|iso-10646-ucs-2|ucs-4|unicodefffe|utf-16be)$/i
}, anySixteenBitName = /^(?:utf-(?:16|32)(?:le|be)?|ucs-[24]|iso-10646-ucs-2|unicode(?:fffe)?)$/i, utf8Name = /^(?:utf-8|(?:x-)?unicode-(?:1-1|2-0)-utf-8)$/i;
function eightBitEncoding(bytes, declared, path) {
  if (declared === void 0 || utf8Name.test(declared))
    return utf8;
  if (anySixteenBitName.test(declared))
    throw contradiction(path, declared, "of 8 bits a character");
  const page = codePage(declared);
  if (page === void 0)
    throw unsupported(path, declared);
  if (!startsWith(bytes, ...markBytes))
    return { name: declared, form: page };
  if (!hasOnlyAscii(bytes.subarray(markBytes.length)))
    throw contradiction(path, declared, "UTF-8 with a byte order mark");
  return { name: `${declared} with a byte order mark of UTF-8`, form: ascii };
}
function encodingOf(bytes, path) {
  if (isUtf32(bytes))
    throw unsupported(path, "UTF-32");
  const declared = declaredEncoding(bytes), sixteenBit = sixteenBitEncoding(bytes);
  if (sixteenBit === void 0)
    return eightBitEncoding(bytes, declared, path);
  if (declared === void 0 || sixteenBitNames[String(sixteenBit.form)]?.test(declared))
    return sixteenBit;
  throw contradiction(path, declared, sixteenBit.name);
}
function decodeUnicode(bytes, form) {
  try {
    return new TextDecoder(form, { fatal: !0, ignoreBOM: !0 }).decode(bytes);
  } catch {
    return;
  }
}
function lengthOfMark(bytes, { form }) {
  return form === "utf-16le" ? startsWith(bytes, 255, 254) ? 2 : 0 : form === "utf-16be" ? startsWith(bytes, 254, 255) ? 2 : 0 : (form === "utf-8" || form === ascii) && startsWith(bytes, ...markBytes) ? markBytes.length : 0;
}
function decodeAs(bytes, { form }) {
  return typeof form == "string" ? decodeUnicode(bytes, form) : form.decode(bytes);
}
function encodeAs(text, { form }) {
  if (form === "utf-8")
    return Buffer.from(text, "utf8");
  if (typeof form != "string")
    return form.encode(text);
  const bytes = Buffer.from(text, "utf16le");
  return form === "utf-16be" ? bytes.swap16() : bytes;
}
function lengthInBytes(text, start, end, { form }) {
  return form === "utf-8" ? Buffer.byteLength(text.slice(start, end)) : typeof form == "string" ? 2 * (end - start) : form === ascii ? end - start : form.encode(text.slice(start, end))?.length ?? end - start;
}
function decodeConfiguration(bytes, path) {
  if (bytes.length > largestConfiguration)
    throw new user_error/* UserError */.y("web-config-too-large", `${path} has ${bytes.length} bytes; at most ${largestConfiguration} are read.`, "Check that this is the configuration file that you mean.");
  const encoding = encodingOf(bytes, path), markLength = lengthOfMark(bytes, encoding), text = decodeAs(bytes.subarray(markLength), encoding);
  if (text === void 0)
    throw new user_error/* UserError */.y("web-config-encoding-invalid", `${path} contains bytes that are not ${encoding.name}, the encoding that it declares or that XML presumes.`, "Find out in which encoding the file was saved, declare it in the first line or save the file as UTF-8, and run again.");
  return { text, encoding, markLength };
}
function canEncode(text, encoding) {
  return typeof encoding.form == "string" || encodeAs(text, encoding) !== void 0;
}
function spliceBytes({ bytes, text, encoding, markLength }, edits) {
  const pieces = [];
  let read = 0, copied = 0, offset = markLength;
  for (const { start, end, replacement } of edits) {
    offset += lengthInBytes(text, read, start, encoding);
    const inserted = encodeAs(replacement, encoding);
    if (inserted === void 0)
      throw new Error(`A character was to be written that ${encoding.name} does not have.`);
    pieces.push(bytes.subarray(copied, offset), inserted), offset += lengthInBytes(text, start, end, encoding), copied = offset, read = end;
  }
  return Buffer.concat([...pieces, bytes.subarray(copied)]);
}


}),

2872:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ linesOf),
  r: () => (/* binding */ LineIndex)
});
var _number_list_js_0 = __webpack_require__(3219);

class LineIndex {
  starts;
  constructor(text) {
    this.starts = new _number_list_js_0/* .NumberList */ .e(text.length >> 6), this.starts.push(0);
    const lineEnd = /\r\n?|\n/g;
    for (; lineEnd.test(text); )
      this.starts.push(lineEnd.lastIndex);
  }
  /** Number of the line, from zero, of the offset. */
  lineAt(offset) {
    let low = 0, high = this.starts.length - 1;
    for (; low < high; ) {
      const middle = low + high + 1 >> 1;
      this.starts.at(middle) <= offset ? low = middle : high = middle - 1;
    }
    return low;
  }
  /** Offset at which the line begins, for a number from zero; 0 for a line that is not there. */
  startOf(line) {
    return this.starts.at(line);
  }
  get lineCount() {
    return this.starts.length;
  }
  positionAt(offset) {
    const line = this.lineAt(offset);
    return { line: line + 1, column: offset - this.startOf(line) + 1 };
  }
}
const known = /* @__PURE__ */ new WeakMap();
function linesOf(file) {
  const found = known.get(file) ?? new LineIndex(file.text);
  return known.set(file, found), found;
}


}),

97749:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ex: () => (/* binding */ plainMergeRules),
  md: () => (/* binding */ rewriteFor),
  sG: () => (/* binding */ ruleFor),
  uZ: () => (/* binding */ isUnconfigured)
});
/* unused harmony exports matchesGlob, matchesSetting */
var _setting_name_js_0 = __webpack_require__(79039);

const plainMergeRules = { settings: [], oldOnly: "carry", unconfigured: [], rewrites: [] };
function ruleFor(setting, rules, original) {
  const builtIn = builtInRules.find(({ patterns: patterns2 }) => matchesSetting(setting, patterns2));
  return builtIn?.policy === "never" ? builtIn : rules.settings.find(({ patterns: patterns2, originals }) => (matchesSetting(setting, patterns2) || isNamedExactly(setting, patterns2)) && isOneOf(original, originals)) ?? builtIn ?? { policy: "report" };
}
function isOneOf(value, globs) {
  return globs === void 0 ? !0 : value !== void 0 && globs.some((glob) => matchesGlob(value.trim(), glob));
}
function isUnconfigured(setting, value, rules) {
  return rules.unconfigured.some(({ patterns: patterns2, values }) => matchesSetting(setting, patterns2) && values.some((glob) => matchesGlob(value.trim(), glob)));
}
function rewriteFor(setting, rules) {
  return rules.rewrites.find(({ patterns: patterns2 }) => matchesSetting(setting, patterns2));
}
const piecesByGlob = /* @__PURE__ */ new Map();
function piecesOf(glob) {
  const known = piecesByGlob.get(glob);
  if (known !== void 0)
    return known;
  const pieces = glob.toLowerCase().split("*");
  return piecesByGlob.set(glob, pieces), pieces;
}
function behindFirst(text, pieces) {
  const [first = "", ...others] = pieces.slice(0, -1);
  if (!text.startsWith(first))
    return;
  let at = first.length;
  for (const piece of others) {
    const found = text.indexOf(piece, at);
    if (found < 0)
      return;
    at = found + piece.length;
  }
  return at;
}
function matchesWhole(text, pieces) {
  const last = pieces.at(-1) ?? "";
  if (pieces.length === 1)
    return text === last;
  const at = behindFirst(text, pieces);
  return at !== void 0 && text.length - last.length >= at && text.endsWith(last);
}
function matchesStart(text, pieces) {
  const last = pieces.at(-1) ?? "", endsPart = (end) => end === text.length || text.charAt(end) === "/";
  if (pieces.length === 1)
    return text.startsWith(last) && endsPart(last.length);
  const at = behindFirst(text, pieces);
  if (at === void 0)
    return !1;
  for (let found = text.indexOf(last, at); found >= 0; found = text.indexOf(last, found + 1))
    if (endsPart(found + last.length))
      return !0;
  return !1;
}
function matchesGlob(text, glob) {
  return matchesWhole(text.toLowerCase(), piecesOf(glob));
}
const patterns = /* @__PURE__ */ new Map();
function patternOf(text) {
  const known = patterns.get(text);
  if (known !== void 0)
    return known;
  const [elements, attribute] = [text.slice(0, text.lastIndexOf("/@")), text.slice(text.lastIndexOf("/@") + 1)], isAttribute = text.includes("/@") && !attribute.includes("/"), pattern = {
    elements: piecesOf(isAttribute ? elements : text),
    attribute: isAttribute ? piecesOf(attribute) : void 0,
    hasLocation: text.startsWith("location[")
  };
  return patterns.set(text, pattern), pattern;
}
const comparedNames = /* @__PURE__ */ new WeakMap();
function lowerCase({ location, elements, bareElements, attribute }) {
  const own = [.../* @__PURE__ */ new Set([elements, bareElements])].map((one) => one.toLowerCase()), prefix = location.toLowerCase();
  return {
    own,
    withLocation: prefix === "" ? [] : own.map((one) => prefix + one),
    attribute: attribute?.toLowerCase()
  };
}
function compared(name) {
  const found = comparedNames.get(name) ?? lowerCase((0,_setting_name_js_0/* .printedParts */ .V)(name));
  return comparedNames.set(name, found), found;
}
function matches({ own, withLocation, attribute }, pattern) {
  const texts = pattern.hasLocation ? withLocation : [...own, ...withLocation];
  return pattern.attribute === void 0 ? texts.some((text) => matchesStart(text, pattern.elements)) : attribute === void 0 || !matchesWhole(attribute, pattern.attribute) ? !1 : texts.some((text) => matchesWhole(text, pattern.elements));
}
function matchesSetting(name, texts) {
  const names = compared(name);
  return texts.some((text) => matches(names, patternOf(text)));
}
function isNamedExactly(name, texts) {
  const printed = (0,_setting_name_js_0/* .printName */ .T)(name).toLowerCase();
  return texts.some((text) => text.toLowerCase() === printed);
}
const belongsToVersion = "It belongs to the version of the application: the new file is right.", builtInRules = [
  {
    policy: "never",
    note: belongsToVersion,
    patterns: [
      "appSettings/version",
      "appSettings/*:version",
      "appSettings/*.version",
      "configSections",
      "runtime",
      "startup",
      "system.codedom",
      "entityFramework",
      "system.web.extensions",
      "system.web/compilation/assemblies",
      "system.web/compilation/buildProviders",
      "system.web/compilation/expressionBuilders",
      "system.web/compilation/@targetFramework",
      "system.web/httpRuntime/@targetFramework",
      "system.web/httpRuntime/@requestValidationMode",
      "system.web/httpHandlers",
      "system.web/httpModules",
      "system.web/pages/controls",
      "system.web/pages/@controlRenderingCompatibilityVersion",
      "system.webServer/handlers",
      "system.webServer/modules",
      "system.webServer/validation"
    ]
  },
  {
    policy: "never",
    note: "Locks are set by the level above.",
    patterns: ["*/@lock*"]
  },
  {
    policy: "report",
    patterns: [
      "*/@configSource",
      "*/@configProtectionProvider",
      "appSettings/@*",
      "connectionStrings/@*",
      "applicationSettings/*/@*",
      "userSettings/*/@*"
    ]
  },
  {
    policy: "carry",
    patterns: ["appSettings", "applicationSettings", "userSettings", "connectionStrings"]
  },
  {
    policy: "report",
    note: "Web farms and sign-in tickets need the explicit keys of the old file; take them over only if you rely on them.",
    patterns: ["system.web/machineKey"]
  },
  {
    policy: "carry-change",
    patterns: [
      "system.web/anonymousIdentification/@*",
      "system.web/authentication",
      "system.web/authorization",
      "system.web/compilation/@debug",
      "system.web/customErrors",
      "system.web/globalization",
      "system.web/httpCookies/@*",
      "system.web/httpRuntime/@executionTimeout",
      "system.web/httpRuntime/@maxQueryStringLength",
      "system.web/httpRuntime/@maxRequestLength",
      "system.web/httpRuntime/@maxUrlLength",
      "system.web/httpRuntime/@requestLengthDiskThreshold",
      "system.web/pages/@styleSheetTheme",
      "system.web/pages/@theme",
      "system.web/sessionState",
      "system.web/trace/@*",
      "system.net/mailSettings",
      "system.webServer/defaultDocument",
      "system.webServer/httpErrors",
      "system.webServer/httpProtocol/customHeaders",
      "system.webServer/httpRedirect",
      "system.webServer/security/access",
      "system.webServer/security/authorization",
      "system.webServer/security/ipSecurity",
      "system.webServer/security/requestFiltering",
      "system.webServer/staticContent"
    ]
  }
];


}),

3219:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ NumberList)
});
class NumberList {
  numbers;
  count = 0;
  /** Room that is never used takes no memory. */
  constructor(room) {
    this.numbers = new Int32Array(Math.max(16, room));
  }
  get length() {
    return this.count;
  }
  push(number) {
    this.count === this.numbers.length && this.grow(), this.numbers[this.count++] = number;
  }
  /** 0 where there is none. */
  at(index) {
    return this.numbers[index] ?? 0;
  }
  set(index, number) {
    this.numbers[index] = number;
  }
  grow() {
    const larger = new Int32Array(2 * this.numbers.length);
    larger.set(this.numbers), this.numbers = larger;
  }
}


}),

76850:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ oncePerContainer)
});
function oncePerContainer(read) {
  const known = /* @__PURE__ */ new WeakMap();
  return (source, container) => {
    const ofSource = known.get(source) ?? /* @__PURE__ */ new Map();
    known.set(source, ofSource);
    const found = ofSource.get(container?.location);
    if (found !== void 0)
      return found;
    const fresh = read(source, container);
    return ofSource.set(container?.location, fresh), fresh;
  };
}


}),

44691:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CU: () => (/* binding */ proofKey),
  Ck: () => (/* binding */ proofPlace),
  I$: () => (/* binding */ ProofSettings),
  ZR: () => (/* binding */ AttributePlaces)
});
var _number_list_js_0 = __webpack_require__(3219);

const characters = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
function withCharacter(text) {
  const end = text.indexOf(";"), name = text.slice(0, end);
  if (!name.startsWith("#"))
    return (characters[name] ?? "") + text.slice(end + 1);
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return String.fromCodePoint(code) + text.slice(end + 1);
}
function plain(raw) {
  if (!raw.includes("&"))
    return raw;
  const [first = "", ...others] = raw.split("&");
  return first + others.map(withCharacter).join("");
}
const content = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(?:[^>"']|"[^"]*"|'[^']*')*>|([^<]+)/g;
function innerText(raw) {
  return raw.includes("<") ? [...raw.matchAll(content)].map(([, cdata, text]) => cdata ?? plain(text ?? "")).join("") : plain(raw);
}
const [inAttribute, asText, asXml] = [0, 1, 2];
function proofPlace(location, section) {
  return `${location.toLowerCase()}\0${section}`;
}
function proofKey(names, attribute = "") {
  return attribute === "" ? names.join("\0") : [...names, attribute].join("\0");
}
class AttributePlaces {
  text;
  places = new _number_list_js_0/* .NumberList */ .e(64);
  count = 0;
  constructor(text) {
    this.text = text;
  }
  clear() {
    this.count = 0;
  }
  add(nameStart, nameEnd, start, end) {
    let at = 4 * this.count++;
    for (const place of [nameStart, nameEnd, start, end])
      at < this.places.length ? this.places.set(at, place) : this.places.push(place), at++;
  }
  /** Number of the attribute, -1 where there is none. */
  find(name) {
    for (let index = 0; index < this.count; index++) {
      const start = this.places.at(4 * index);
      if (this.places.at(4 * index + 1) - start === name.length && this.text.startsWith(name, start))
        return index;
    }
    return -1;
  }
  start(index) {
    return index < 0 ? 0 : this.places.at(4 * index + 2);
  }
  end(index) {
    return index < 0 ? 0 : this.places.at(4 * index + 3);
  }
  value(name) {
    const index = this.find(name);
    return index < 0 ? void 0 : plain(this.text.slice(this.start(index), this.end(index)));
  }
}
class ProofSettings {
  text;
  sections = /* @__PURE__ */ new Map();
  starts = new _number_list_js_0/* .NumberList */ .e(64);
  ends = new _number_list_js_0/* .NumberList */ .e(64);
  spellings = new _number_list_js_0/* .NumberList */ .e(64);
  lastPlace = "";
  last;
  constructor(text) {
    this.text = text;
  }
  get places() {
    return this.sections.keys();
  }
  keys(place) {
    return this.sections.get(place)?.keys() ?? [];
  }
  has(place, key) {
    return this.sections.get(place)?.has(key) === !0;
  }
  get(place, key) {
    const number = this.sections.get(place)?.get(key);
    return number === void 0 ? void 0 : this.valueOf(number);
  }
  /** Whether a setting has the same value in another reading. */
  isSame(place, key, other) {
    const [own, theirs] = [this.sections.get(place)?.get(key), other.sections.get(place)?.get(key)];
    return own === void 0 || theirs === void 0 ? own === theirs : this.spellings.at(own) === other.spellings.at(theirs) && this.spelled(own) === other.spelled(theirs) || this.valueOf(own) === other.valueOf(theirs);
  }
  spelled(number) {
    return this.text.slice(this.starts.at(number), this.ends.at(number));
  }
  valueOf(number) {
    const raw = this.spelled(number), spelling = this.spellings.at(number);
    return spelling === inAttribute ? plain(raw) : spelling === asText ? innerText(raw) : raw.trim().replace(/>\s+</g, "><");
  }
  /** Path of a location, from its place in its attribute; empty for the root. */
  pathBetween(start, end) {
    const path = plain(this.text.slice(start, end));
    return path === "." ? "" : path;
  }
  /** `add`, `remove` and `clear` of a collection, in their order. */
  item(place, isStrings, tag, attributes) {
    const section = this.sectionAt(place);
    tag === "clear" && section.clear();
    const name = attributes.value(isStrings ? "name" : "key");
    if (name === void 0 || (tag !== "add" && section.delete(name), isStrings && section.delete(proofKey([name], "providerName")), tag !== "add"))
      return;
    section.set(name, this.attribute(attributes, attributes.find(isStrings ? "connectionString" : "value")));
    const provider = isStrings ? attributes.find("providerName") : -1;
    provider >= 0 && section.set(proofKey([name], "providerName"), this.attribute(attributes, provider));
  }
  setting(place, names, isText, start, end) {
    this.sectionAt(place).set(proofKey(names), this.value(start, end, isText ? asText : asXml));
  }
  attribute(attributes, index) {
    return this.value(attributes.start(index), attributes.end(index), inAttribute);
  }
  sectionAt(place) {
    if (this.last !== void 0 && place === this.lastPlace)
      return this.last;
    const found = this.sections.get(place) ?? /* @__PURE__ */ new Map();
    return this.sections.set(place, found), this.lastPlace = place, this.last = found, found;
  }
  value(start, end, spelling) {
    return this.starts.push(start), this.ends.push(end), this.spellings.push(spelling), this.starts.length - 1;
  }
}


}),

79039:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ printName),
  V: () => (/* binding */ printedParts)
});
function printPart(part) {
  return typeof part == "string" ? part : `${part.tag}[${part.by}=${part.value}]`;
}
function barePart(part) {
  return typeof part == "string" ? part : part.tag;
}
function joined({ section, path }, print) {
  return section === "" ? path.map(print).join("/") : [section, ...path.map(print)].join("/");
}
function printedParts(name) {
  return {
    location: name.location === "" ? "" : `location[${name.location}]/`,
    elements: joined(name, printPart),
    bareElements: joined(name, barePart),
    attribute: name.attribute === void 0 ? void 0 : `@${name.attribute}`
  };
}
function printName(name) {
  const [only] = name.path;
  if (name.location === "" && name.attribute === void 0 && name.path.length === 1 && typeof only == "string")
    return `${name.section}/${only}`;
  const { location, elements, attribute } = printedParts(name);
  return elements === "" ? attribute === void 0 ? location.slice(0, -1) : location + attribute : location + elements + (attribute === void 0 ? "" : `/${attribute}`);
}


}),

81327:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Md: () => (/* binding */ settingsGroups),
  O_: () => (/* binding */ settingsSections),
  zT: () => (/* binding */ isMeantAsSettings)
});
const settingsGroups = ["applicationSettings", "userSettings"], settingsSections = ["appSettings", "connectionStrings", ...settingsGroups];
const lowerCaseNames = new Set(settingsSections.map((name) => name.toLowerCase()));
function isMeantAsSettings(name) {
  return lowerCaseNames.has(name.toLowerCase());
}


}),

70545:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  nw: () => (/* binding */ includedRefusal),
  oY: () => (/* binding */ decryptAdvice),
  ph: () => (/* binding */ isEncrypted),
  q8: () => (/* binding */ sectionRefusal),
  w3: () => (/* binding */ elementsRead)
});
var _xml_element_js_0 = __webpack_require__(76787);

function sectionRefusal(section) {
  if (isEncrypted(section))
    return `<${section.name}> is encrypted.`;
  const end = elementsRead(section).at(-1);
  if (end?.name === "clear" && !(0,_xml_element_js_0/* .closesItself */ .FD)(end))
    return `<${section.name}> of the target ends for .NET at its <clear></clear>: write <clear /> there first.`;
  const configSource = (0,_xml_element_js_0/* .attributeValue */ .CW)(section, "configSource");
  if (configSource !== void 0)
    return `<${section.name}> of the target is in the file ${configSource}: set the value there.`;
}
function includedRefusal(file) {
  return `The target's value is in the file ${file}, which overrides this one: set the value there.`;
}
function isEncrypted(section) {
  return (0,_xml_element_js_0/* .attributeValue */ .CW)(section, "configProtectionProvider") !== void 0 || section.hasChild((name) => name === "EncryptedData" || name.endsWith(":EncryptedData"));
}
function decryptAdvice(section) {
  return `On the server where this file was in use, run aspnet_regiis.exe -pdf "${section}" "<folder of the file>", merge the decrypted file, and encrypt the result again with aspnet_regiis.exe -pef on the new server.`;
}
function elementsRead({ children }) {
  const end = children.findIndex((child) => child.name === "clear" && !(0,_xml_element_js_0/* .closesItself */ .FD)(child));
  return end < 0 ? children : children.slice(0, end + 1);
}


}),

76787:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $E: () => (/* binding */ contentOf),
  CW: () => (/* binding */ attributeValue),
  De: () => (/* binding */ childrenNamed),
  FD: () => (/* binding */ closesItself),
  Oh: () => (/* binding */ findAttribute),
  ZE: () => (/* binding */ elementsOf),
  d: () => (/* binding */ resolveReferences),
  s5: () => (/* binding */ joinedElement),
  yO: () => (/* binding */ textOfContent)
});
function closesItself(element) {
  return element.startTagEnd === element.end;
}
const named = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }, longestName = 4;
function referenced(name) {
  if (!name.startsWith("#"))
    return name.length > longestName ? void 0 : named[name];
  const [, hexadecimal, decimal] = /^#(?:x([\da-fA-F]+)|(\d+))$/.exec(name) ?? [];
  return hexadecimal !== void 0 ? String.fromCodePoint(Number.parseInt(hexadecimal, 16)) : decimal === void 0 ? void 0 : String.fromCodePoint(Number.parseInt(decimal, 10));
}
function resolveReferences(raw) {
  let at = raw.indexOf("&");
  if (at < 0)
    return raw;
  const pieces = [];
  let copied = 0, end = -1;
  for (; at >= 0 && (end < at && (end = raw.indexOf(";", at)), !(end < 0)); at = raw.indexOf("&", at + 1)) {
    const character = referenced(raw.slice(at + 1, end));
    character !== void 0 && (at > copied && pieces.push(raw.slice(copied, at)), pieces.push(character), copied = end + 1);
  }
  return pieces.push(raw.slice(copied)), pieces.join("");
}
function textOfContent(raw) {
  return raw.split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/).map((piece, index) => index % 2 === 0 ? resolveReferences(piece) : piece.startsWith("<![CDATA[") ? piece.slice(9, -3) : "").join("");
}
function findAttribute(element, name) {
  return element.attribute(name);
}
function attributeValue(element, name) {
  const raw = element.raw(name);
  return raw && resolveReferences(raw);
}
function joinedElement(first, children, attributes = first.attributes) {
  const { name, parent, start, startTagEnd, contentEnd, end } = first, byName = new Map(attributes.toReversed().map((one) => [one.name, one])), attribute = (wanted) => byName.get(wanted);
  return {
    ...{ name, parent, start, startTagEnd, contentEnd, end },
    children,
    childrenNamed: (wanted) => children.filter((one) => one.name === wanted),
    mayHoldText: !0,
    attributes,
    attribute,
    lastAttribute: () => attributes.at(-1),
    raw: (wanted) => attribute(wanted)?.raw,
    attributeName: (isWanted) => attributes.find((one) => isWanted(one.name))?.name,
    hasChild: (isWanted) => children.some((one) => isWanted(one.name))
  };
}
function childrenNamed(element, name) {
  return element.childrenNamed(name);
}
function contentOf(text, element) {
  return text.slice(element.startTagEnd, element.contentEnd);
}
function* elementsOf(element) {
  yield element;
  for (const child of element.children)
    yield* elementsOf(child);
}


})

};
