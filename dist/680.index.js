export const id = 680;
export const ids = [680];
export const modules = {

/***/ 3928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readConfigurationFacts)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70678);
/* harmony import */ var _webconfig_client_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75584);
/* harmony import */ var _webconfig_configuration_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87716);
/* harmony import */ var _webconfig_containers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72363);
/* harmony import */ var _webconfig_encrypted_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11805);
/* harmony import */ var _webconfig_settings_groups_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81327);
/* harmony import */ var _webconfig_xml_element_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76787);







const addressSetting = /_pfwssdk_PfWsSdk$/;
function themeOf(file) {
  const pages = (0,_webconfig_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionsNamed */ .Ay)((0,_webconfig_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .containerAt */ .NO)(file, ""), "system.web").flatMap((group) => (0,_webconfig_xml_element_js__WEBPACK_IMPORTED_MODULE_6__/* .childrenNamed */ .De)(group, "pages"));
  return pages.map((element) => (0,_webconfig_xml_element_js__WEBPACK_IMPORTED_MODULE_6__/* .attributeValue */ .CW)(element, "theme")).find((theme) => theme !== void 0);
}
function webServiceSdkUrlOf(file) {
  const source = { file, include: () => void 0 };
  const { settings } = (0,_webconfig_client_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readClientSettings */ .H)(source, (0,_webconfig_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .containerAt */ .NO)(file, ""), "applicationSettings");
  return [...settings.values()].find(({ name }) => addressSetting.test(name))?.value.trim();
}
function namedSections(file) {
  const root = (0,_webconfig_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .containerAt */ .NO)(file, "");
  const plain = ["appSettings", "connectionStrings"].flatMap((name) => (0,_webconfig_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionsNamed */ .Ay)(root, name).map((section) => [name, section]));
  const grouped = _webconfig_settings_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsGroups */ .Md.flatMap((group) => (0,_webconfig_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionsNamed */ .Ay)(root, group).flatMap(({ children }) => children.map((section) => [`${group}/${section.name}`, section])));
  return [...plain, ...grouped];
}
function encryptionProblem(file) {
  const found = namedSections(file).find(([, section]) => (0,_webconfig_encrypted_section_js__WEBPACK_IMPORTED_MODULE_4__/* .isEncrypted */ .p)(section));
  return found && `The section ${found[0]} is encrypted. ${(0,_webconfig_encrypted_section_js__WEBPACK_IMPORTED_MODULE_4__/* .decryptAdvice */ .o)(found[0])}`;
}
function repetitionProblem(file) {
  const names = namedSections(file).map(([name]) => name);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  return repeated && `The section ${repeated} stands twice; .NET allows it once.`;
}
function factsOf(file) {
  const theme = themeOf(file);
  const webServiceSdkUrl = webServiceSdkUrlOf(file);
  const problem = encryptionProblem(file) ?? repetitionProblem(file);
  return {
    ...theme === void 0 ? {} : { theme },
    ...webServiceSdkUrl === void 0 ? {} : { webServiceSdkUrl },
    ...problem === void 0 ? {} : { problem }
  };
}
const readConfigurationFacts = (text) => {
  try {
    return factsOf((0,_webconfig_configuration_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfigurationText */ .oi)(text, "web.config"));
  } catch (error) {
    if (error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)
      return { problem: error.message };
    throw error;
  }
};


/***/ }),

/***/ 44043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xe: () => (/* binding */ besideTheLook),
  KQ: () => (/* binding */ judgeInventory),
  R1: () => (/* binding */ knowledgeWith),
  Wb: () => (/* binding */ readServer)
});

// EXTERNAL MODULE: ./lib/bundled/product/judge-server.js + 1 modules
var judge_server = __webpack_require__(52809);
// EXTERNAL MODULE: ./lib/bundled/host/host-error.js
var host_error = __webpack_require__(90614);
// EXTERNAL MODULE: ./lib/bundled/host/registration-file.js
var registration_file = __webpack_require__(20009);
// EXTERNAL MODULE: ./lib/bundled/host/same-text.js
var same_text = __webpack_require__(36241);
// EXTERNAL MODULE: ./lib/bundled/host/windows-path.js
var windows_path = __webpack_require__(85128);
// EXTERNAL MODULE: ./lib/bundled/product/configured-path.js
var configured_path = __webpack_require__(17204);
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
    if (error instanceof host_error/* HostError */.d)
      return { path, status: "unreadable", reason: error.message };
    throw error;
  }
}
async function readability(files, path, productServices) {
  try {
    await readFirstPiece(files, path);
    return { status: "present" };
  } catch (error) {
    if (!(error instanceof host_error/* HostError */.d))
      throw error;
    return whyUnreadable(error, productServices.filter(({ state }) => state !== "stopped"));
  }
}

// EXTERNAL MODULE: ./lib/bundled/product/install-path.js
var install_path = __webpack_require__(32687);
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
;// CONCATENATED MODULE: ./lib/bundled/product/list-folder.js



async function childrenOf(files, folder) {
  try {
    return await files.glanceInto(folder);
  } catch (error) {
    if (!(error instanceof host_error/* HostError */.d))
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

// EXTERNAL MODULE: ./lib/bundled/product/names.js
var names = __webpack_require__(31484);
// EXTERNAL MODULE: ./lib/bundled/product/read-registry.js + 1 modules
var read_registry = __webpack_require__(14419);
// EXTERNAL MODULE: ./lib/bundled/product/web-candidates.js
var web_candidates = __webpack_require__(70129);
;// CONCATENATED MODULE: ./lib/bundled/product/take-inventory.js











function namedInstallFolders(parts, machine, hints) {
  const registered = (0,install_path/* installPathsInRegistry */.C)(parts).map(({ path }) => (0,configured_path/* expandPath */.a)(path, machine)).filter(windows_path/* isWindowsPath */.NU);
  return (0,windows_path/* distinctPaths */.xD)([...hints.installPath ? [hints.installPath] : [], ...registered]);
}
function defaultFolders(machine) {
  return Object.values(names/* defaultInstallFolders */.KF).map((name) => (0,windows_path/* joinPath */.uJ)(machine.folders.programFiles, name));
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
    if (error instanceof host_error/* HostError */.d)
      return { settingsProblem: error.message };
    throw error;
  }
}
async function directFileNames(files, folder) {
  try {
    return (await files.glanceInto(folder)).filter(({ kind }) => kind === "file").map(({ path }) => (0,windows_path/* fileNameOf */.bV)(path));
  } catch (error) {
    if (error instanceof host_error/* HostError */.d)
      return [];
    throw error;
  }
}
async function configurationText(files, path, hints) {
  try {
    return { path, text: hints.redact(hints.decode(await files.read(path))) };
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
    if (error instanceof host_error/* HostError */.d)
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
  return Object.fromEntries(answers);
}
function namePatternsOf(overrides) {
  return Object.values(overrides ?? {}).flatMap((patterns) => Object.values(patterns).flat());
}
async function machineAndRegistry(host, hints) {
  const machine = await host.machine.facts();
  const names = namePatternsOf(hints.productNamePatterns);
  return { machine, parts: await (0,read_registry/* readRegistry */._)(host.registry, machine.architecture, names) };
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
    services,
    ...webServer ? { webServer } : {},
    folders: [...installs, ...webs],
    configurations: await configurationsIn(files, webs, hints),
    ...facts ? { dataFile: facts } : {},
    drives: await drivesOf(files, [...known, ...webs.map(({ path }) => path), programData, windows]),
    reachable
  };
}

// EXTERNAL MODULE: ./lib/bundled/webconfig/decode.js + 2 modules
var decode = __webpack_require__(78554);
// EXTERNAL MODULE: ./lib/bundled/webconfig/redact-configuration.js
var redact_configuration = __webpack_require__(14621);
// EXTERNAL MODULE: ./lib/bundled/changes/server/configuration-facts.js
var configuration_facts = __webpack_require__(3928);
;// CONCATENATED MODULE: ./lib/bundled/changes/server/read-server.js





const withLeftBehind = /* @__PURE__ */ new WeakMap();
function knowledgeWith(intention, knowledge) {
  if (intention === void 0)
    return knowledge;
  const last = withLeftBehind.get(knowledge);
  if (last?.intention === intention)
    return last.known;
  const oldApplications = intention.components.flatMap(({ web }) => web === void 0 ? [] : [`${web.site}${web.virtualDirectory}`]);
  const known = { ...knowledge, oldApplications };
  withLeftBehind.set(knowledge, { intention, known });
  return known;
}
const lookServesMilliseconds = 15e3;
const lastLooks = /* @__PURE__ */ new WeakMap();
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
    redact: redact_configuration/* redactConfiguration */.a
  });
}
function judgeInventory(inventory, knowledge) {
  return (0,judge_server/* judgeServer */.T)(inventory, knowledge, configuration_facts/* readConfigurationFacts */.i);
}


/***/ }),

/***/ 25748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions)
/* harmony export */ });
function compareVersions(a, b) {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  const count = Math.max(left.length, right.length);
  for (let index = 0; index < count; index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0)
      return difference;
  }
  return 0;
}
function numbersOf(version) {
  return version.split(".").map((part) => Number.parseInt(part, 10) || 0);
}


/***/ }),

/***/ 579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ exitCodeMeaning)
/* harmony export */ });
/* unused harmony export installerExitCodes */
const installerExitCodes = [
  { code: 0, class: "success", meaning: "Done.", advice: "" },
  {
    code: 1601,
    class: "failure",
    meaning: "The Windows Installer service could not be reached.",
    advice: 'Start the service "msiserver" and see that it is not disabled, then run again.'
  },
  {
    code: 1602,
    class: "failure",
    meaning: "The installation was cancelled.",
    advice: "See whether a person or a policy closed it, then run again."
  },
  {
    code: 1603,
    class: "failure",
    meaning: "The installation failed and was rolled back.",
    advice: "Read the log lines below and the log file, fix the cause and run again."
  },
  {
    code: 1605,
    class: "already-gone",
    meaning: "The product is not installed.",
    advice: "Nothing to remove. When installing, repair the entry in Programs and Features first."
  },
  {
    code: 1612,
    class: "failure",
    meaning: "The source of the installation is not to be found.",
    advice: "Put the original package where it was installed from, or copy it to a local folder, and run again."
  },
  { code: 1614, class: "already-gone", meaning: "The product is uninstalled.", advice: "Nothing to remove." },
  {
    code: 1618,
    class: "busy",
    meaning: "Another installation is running.",
    advice: "Wait until it has ended (Windows Update, a management agent) and run again."
  },
  {
    code: 1619,
    class: "failure",
    meaning: "The package could not be opened.",
    advice: "See that the file exists, is not blocked and that the account of the runner may read it."
  },
  {
    code: 1620,
    class: "failure",
    meaning: "The file is not a Windows Installer package.",
    advice: "It may be truncated or an error page saved as .msi. Copy it again from its source."
  },
  {
    code: 1622,
    class: "failure",
    meaning: "The log file could not be opened.",
    advice: "See that the work folder exists and that there is room on its volume."
  },
  {
    code: 1624,
    class: "failure",
    meaning: "A transform could not be applied.",
    advice: "Run without the transform, or with the one made for this package."
  },
  {
    code: 1625,
    class: "failure",
    meaning: "A system policy forbids this installation.",
    advice: 'Run the runner under an administrator account, or have the policy "Disable Windows Installer" lifted.'
  },
  {
    code: 1633,
    class: "failure",
    meaning: "The package is for another processor type.",
    advice: "Take the package whose name ends in 64 on 64-bit Windows and in 32 on 32-bit Windows."
  },
  {
    code: 1638,
    class: "failure",
    meaning: "Another version of this product is installed already.",
    advice: "Remove that version in Programs and Features, or use the package of the installed version."
  },
  {
    code: 1639,
    class: "failure",
    meaning: "The command line was not accepted.",
    advice: "See the property names and the arguments that were given to the installer."
  },
  {
    code: 1641,
    class: "restart-required",
    meaning: "Done; the installer has begun to restart Windows.",
    advice: "Wait for the restart and run again."
  },
  {
    code: 3010,
    class: "restart-required",
    meaning: "Done; Windows has to be restarted.",
    advice: "Restart the server and run again."
  }
];
const wrapsWindowsCode = 32775;
function exitCodeMeaning(code) {
  const own = installerExitCodes.find((meaning) => meaning.code === code);
  if (own !== void 0)
    return own;
  const hexadecimal = `0x${code.toString(16).padStart(8, "0")}`;
  const inner = code >>> 16 === wrapsWindowsCode ? code & 65535 : void 0;
  const wrapped = inner === void 0 ? void 0 : installerExitCodes.find((meaning) => meaning.code === inner);
  if (wrapped !== void 0) {
    return {
      ...wrapped,
      code,
      meaning: `${wrapped.meaning} (${hexadecimal}: the code ${inner} of Windows Installer.)`
    };
  }
  const shown = code > 65535 ? `${code} (${hexadecimal})` : String(code);
  return {
    code,
    class: "failure",
    meaning: `The installer ended with ${shown}, which is not a code of Windows Installer.`,
    advice: "Read the log file and the vendor documentation of this installer, fix the cause and run again."
  };
}


/***/ }),

/***/ 69178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isSameBoot)
/* harmony export */ });
const bootToleranceMilliseconds = 6e4;
function isSameBoot(one, other) {
  return Math.abs(Date.parse(one) - Date.parse(other)) < bootToleranceMilliseconds;
}


/***/ }),

/***/ 73093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sameSettings)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

function sameSettings(a, b) {
  const ordered = (settings) => settings && { ...settings, sslFlags: [...settings.sslFlags].sort() };
  return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(ordered(a), ordered(b));
}


/***/ }),

/***/ 52809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ judgeServer)
});

// EXTERNAL MODULE: ./lib/bundled/host/windows-path.js
var windows_path = __webpack_require__(85128);
// EXTERNAL MODULE: ./lib/bundled/product/components.js
var product_components = __webpack_require__(71450);
// EXTERNAL MODULE: ./lib/bundled/product/find-products.js
var find_products = __webpack_require__(32278);
// EXTERNAL MODULE: ./lib/bundled/product/find-web-presence.js
var find_web_presence = __webpack_require__(74250);
// EXTERNAL MODULE: ./lib/bundled/product/configured-path.js
var configured_path = __webpack_require__(17204);
// EXTERNAL MODULE: ./lib/bundled/product/install-path.js
var install_path = __webpack_require__(32687);
;// CONCATENATED MODULE: ./lib/bundled/product/judge-install-path.js



function twoViews(found) {
  return {
    code: "install-path-two-views",
    message: `The registry names two install folders: ${found.map(({ path, view }) => `${path} (${view}-bit view)`).join(", ")}.`,
    advice: "Give the folder that holds the Data folder in use.",
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
const missing = {
  code: "install-path-missing",
  message: "The agent is installed, but the registry has no value InstallPath for it.",
  advice: "Give the install folder. Without the value, the new server would install into its own default folder and not find the data file.",
  input: "install-path"
};
function folderMissing(path) {
  return {
    code: "install-folder-missing",
    message: `The registry names ${path} as the install folder, but there is no such folder.`,
    advice: "If the product was moved, give the folder that it is in now.",
    input: "install-path"
  };
}
function judgeInstallPath(inventory, registry, hasAgent, chosen) {
  const found = (0,install_path/* installPathsOf */.t)(registry).map((one) => ({ ...one, path: (0,configured_path/* expandPath */.a)(one.path, inventory.machine) }));
  const damaged = found.find((one) => !(0,windows_path/* isWindowsPath */.NU)(one.path));
  if (chosen === void 0 && damaged !== void 0)
    return { ambiguities: [notAPath(damaged)], warnings: [] };
  const path = chosen === void 0 ? found[0]?.path : (0,windows_path/* withoutTrailingBackslash */.X3)(chosen);
  if (path === void 0)
    return { ambiguities: [], warnings: hasAgent ? [missing] : [] };
  const agreeing = found.filter((one) => (0,windows_path/* samePath */.Eb)(one.path, path));
  if (chosen === void 0 && agreeing.length < found.length)
    return { ambiguities: [twoViews(found)], warnings: [] };
  const isListed = inventory.folders.some((folder) => (0,windows_path/* samePath */.Eb)(folder.path, path));
  return {
    installPath: { path, views: agreeing.map(({ view }) => view) },
    ambiguities: [],
    warnings: isListed ? [] : [folderMissing(path)]
  };
}

// EXTERNAL MODULE: ./lib/bundled/product/names.js
var names = __webpack_require__(31484);
// EXTERNAL MODULE: ./lib/bundled/product/pending-restart.js
var pending_restart = __webpack_require__(60397);
// EXTERNAL MODULE: ./lib/bundled/product/prerequisites.js
var prerequisites = __webpack_require__(48079);
// EXTERNAL MODULE: ./lib/bundled/product/registry-snapshot.js
var registry_snapshot = __webpack_require__(29058);
;// CONCATENATED MODULE: ./lib/bundled/product/judge-server.js









function productOf({ entry }) {
  return {
    displayName: entry.displayName,
    version: entry.version,
    view: entry.view,
    ...entry.publisher === void 0 ? {} : { publisher: entry.publisher },
    ...entry.productCode === void 0 ? {} : { productCode: entry.productCode }
  };
}
function componentOf(product, web) {
  return {
    component: product.component,
    generation: product.generation,
    product: productOf(product),
    ...web ? { web } : {}
  };
}
function packagesIn(inventory, installPath) {
  if (installPath === void 0)
    return [];
  const listing = inventory.folders.find(({ path }) => (0,windows_path/* samePath */.Eb)(path, installPath));
  return (listing?.files ?? []).map(({ path }) => path).filter((path) => names/* packageFilePattern */.RW.test(path));
}
function noServiceFound(components, inventory) {
  const agent = components.find(({ component }) => component === "agent");
  if (agent === void 0 || inventory.services.length > 0)
    return [];
  return [
    {
      code: "service-not-found",
      message: `"${agent.product.displayName}" (${product_components/* componentTitles */.$m.agent}) is installed, but no service runs a program of its install folder.`,
      advice: "See in services.msc which service belongs to it and where its program lies; stop it by hand before a backup."
    }
  ];
}
function renamesOfOthers(files) {
  if (files.length === 0)
    return [];
  return [
    {
      code: "files-wait-for-restart",
      message: `${files.length} file(s) of other programs are replaced or deleted at the next start of Windows: ${(0,pending_restart/* shownFiles */.u)(files)}`,
      advice: "Nothing has to be done. If one of them belongs to the upgrade, restart the server first."
    }
  ];
}
function powerShellWarnings({ machine: { powerShell } }) {
  if (powerShell === void 0)
    return [];
  if (!powerShell.answers) {
    return [
      {
        code: "powershell-silent",
        message: `Windows PowerShell does not run scripts of the suite on this server: ${powerShell.reason}`,
        advice: "Signatures of packages cannot be judged, so their hashes have to be given; access rights are not recorded in backups and not restored, and the holder of a file that is in use is not named. Ask whoever runs the endpoint protection to allow powershell.exe for the account of the runner, or go on without."
      }
    ];
  }
  if (powerShell.languageMode === "FullLanguage")
    return [];
  return [
    {
      code: "powershell-restricted",
      message: `Windows PowerShell runs in the mode ${powerShell.languageMode} on this server.`,
      advice: "Signatures are checked and access rights are recorded. Access rights and times of creation are not restored, and the holder of a file that is in use is not named."
    }
  ];
}
function judgeServer(inventory, choices, readConfigurationFacts) {
  const registry = (0,registry_snapshot/* registrySnapshot */.C)(inventory);
  const entries = (0,find_products/* uninstallEntries */.dp)(registry);
  const search = (0,find_products/* findProducts */.Wx)(entries, choices.productNamePatterns ?? {}, choices.productCodes ?? {});
  const web = (0,find_web_presence/* findWebPresence */.F)(inventory, search.products, choices.webApplications ?? {}, choices.oldApplications ?? [], readConfigurationFacts);
  const components = search.products.map((product) => componentOf(product, web.presenceOf(product)));
  const restart = (0,pending_restart/* pendingRestart */.b)(registry, inventory);
  const adapter = entries.find(find_products/* isAdfsAdapter */.AQ);
  const hasAgent = components.some(({ component }) => component === "agent");
  const { installPath, ...path } = judgeInstallPath(inventory, registry, hasAgent, choices.installPath);
  return {
    machine: inventory.machine,
    ...installPath ? { installPath } : {},
    ...inventory.dataFile ? { dataFile: inventory.dataFile } : {},
    components,
    ...adapter ? { adfsAdapter: `${adapter.displayName} ${adapter.version}`.trim() } : {},
    services: inventory.services,
    ...inventory.webServer ? { webServer: inventory.webServer } : {},
    prerequisites: (0,prerequisites/* checkPrerequisites */.G)(inventory),
    pendingRestart: restart.reasons,
    packagesInInstallFolder: packagesIn(inventory, installPath?.path),
    freeBytes: Object.fromEntries(inventory.drives.map(({ letter, freeBytes }) => [letter, freeBytes])),
    ambiguities: [...path.ambiguities, ...search.ambiguities, ...web.ambiguities],
    warnings: [
      ...path.warnings,
      ...search.warnings,
      ...web.warnings,
      ...noServiceFound(components, inventory),
      ...powerShellWarnings(inventory),
      ...renamesOfOthers(restart.filesOfOthers)
    ]
  };
}


/***/ }),

/***/ 60397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ pendingRestart),
/* harmony export */   u: () => (/* binding */ shownFiles)
/* harmony export */ });
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);
/* harmony import */ var _registry_locations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33072);
/* harmony import */ var _registry_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22756);



function pendingRestart(registry, { machine, folders }) {
  const marked = _registry_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .restartMarkerKeys */ .E.filter(({ key }) => registry.anyView(key) !== void 0);
  const { windows } = machine.folders;
  const own = [windows, ...folders.map(({ path }) => path)];
  const matters = (path) => own.some((folder) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(path, folder)) && !(0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(path, (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(windows, "Temp"));
  const operations = pendingRenames(registry);
  const files = operations.filter((paths) => paths.some(matters)).map(([path]) => path);
  return {
    reasons: [...marked.map(({ reason }) => reason), ...files.length > 0 ? [describeRenames(files)] : []],
    filesOfOthers: operations.filter((paths) => !paths.some(matters)).map(([path]) => path)
  };
}
function pendingRenames(registry) {
  const operations = [];
  for (const text of (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textValues */ .Oo)(registry.anyView(_registry_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionManagerKey */ .hS), _registry_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingRenamesValue */ .cl)) {
    if (text === "")
      continue;
    const path = text.replace(/^!?(\*\d*)?\\\?\?\\/, "");
    if (text.startsWith("!"))
      operations.at(-1)?.push(path);
    else
      operations.push([path]);
  }
  return operations;
}
function describeRenames(files) {
  return `${files.length} file(s) are replaced or deleted at the next start: ${shownFiles(files)}`;
}
function shownFiles(files) {
  return files.slice(0, 3).join(", ") + (files.length > 3 ? ", ..." : "");
}


/***/ }),

/***/ 48079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ checkPrerequisites),
/* harmony export */   h: () => (/* binding */ advisoryPrerequisites)
/* harmony export */ });
/* harmony import */ var _host_compare_versions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25748);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31484);
/* harmony import */ var _pending_restart_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60397);
/* harmony import */ var _registry_locations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33072);
/* harmony import */ var _registry_snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29058);
/* harmony import */ var _registry_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22756);







const everything = ["agent", ..._names_js__WEBPACK_IMPORTED_MODULE_1__/* .webComponentNames */ .KW];
const dotNet45Release = 378389;
const vcRuntimeNeeded = "14.0.23506";
const diskNeeded = 200 * 1024 * 1024;
function dotNet(registry) {
  const release = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(registry.anyView(_registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .dotNetKey */ .AY), "Release");
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
    const key = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .keyAt */ .f5)(registry.tree(_registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .vcRuntimeKey */ .rj, view), `${_registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .vcRuntimeKey */ .rj}\\${architecture}`);
    const build = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(key, "Bld");
    if (build === void 0 || (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(key, "Installed") !== 1)
      return [];
    return [`${(0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(key, "Major") ?? 14}.${(0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(key, "Minor") ?? 0}.${build}`];
  });
}
function vcRuntime(registry, architecture) {
  const newest = [...vcRuntimeVersions(registry, architecture)].sort(_host_compare_versions_js__WEBPACK_IMPORTED_MODULE_6__/* .compareVersions */ .Z).at(-1);
  return {
    id: `vc-runtime-${architecture}`,
    neededBy: everything,
    satisfied: newest !== void 0 && (0,_host_compare_versions_js__WEBPACK_IMPORTED_MODULE_6__/* .compareVersions */ .Z)(newest, vcRuntimeNeeded) >= 0,
    found: newest ? `Visual C++ runtime ${newest} (${architecture}).` : `No Visual C++ 2015 or later (${architecture}).`,
    advice: `Visual C++ 2015 Redistributable Update 1 (${vcRuntimeNeeded}) or later, up to 2022, ${architecture}. Run vc_redist.${architecture}.exe /install /quiet /norestart before the upgrade.`
  };
}
function webServer(inventory) {
  const version = inventory.webServer?.version;
  return {
    id: "iis",
    neededBy: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .webComponentNames */ .KW,
    satisfied: version !== void 0 && Number.parseInt(version, 10) >= 7,
    found: version === void 0 ? "IIS is not installed." : `IIS ${version}.`,
    advice: "IIS 7 or later: Install-WindowsFeature Web-Server -IncludeManagementTools"
  };
}
const webParts = [
  {
    id: "iis-metabase",
    neededBy: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .webComponentNames */ .KW,
    title: "IIS 6 Metabase Compatibility",
    feature: "Web-Metabase",
    values: ["Metabase", "ADSICompatibility"]
  },
  {
    id: "iis-aspnet-4.5",
    neededBy: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .webComponentNames */ .KW,
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
  const components = registry.anyView(`${_registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .webServerKey */ .Bs}\\Components`);
  const isThere = part.values.some((value) => (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(components, value) === 1);
  return {
    id: part.id,
    neededBy: part.neededBy,
    satisfied: isThere,
    found: isThere ? `${part.title} is installed.` : `${part.title} is not seen in ${_registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .webServerKey */ .Bs}\\Components.`,
    advice: `${part.title}: Install-WindowsFeature ${part.feature}`
  };
}
function diskSpace(inventory) {
  const path = inventory.dataFile?.path ?? inventory.machine.folders.programFiles;
  const letter = (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .driveLetterOf */ .Kn)(path);
  const free = inventory.drives.find((drive) => drive.letter === letter)?.freeBytes;
  const megabytes = (bytes) => `${Math.floor(bytes / (1024 * 1024))} MB`;
  return {
    id: "disk-space",
    neededBy: everything,
    satisfied: free !== void 0 && free >= diskNeeded,
    found: free === void 0 ? `Free space of ${path} is unknown.` : `${megabytes(free)} free on drive ${letter}.`,
    advice: `${megabytes(diskNeeded)} on the drive of the product, and as much as the Data and web folders hold for the backup on its drive.`
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
  const { reasons } = (0,_pending_restart_js__WEBPACK_IMPORTED_MODULE_2__/* .pendingRestart */ .b)(registry, inventory);
  return {
    id: "no-pending-restart",
    neededBy: everything,
    satisfied: reasons.length === 0,
    found: reasons.length === 0 ? "No restart is pending." : reasons.join(" "),
    advice: "Restart the server before the upgrade: installers may fail or ask for a restart half way."
  };
}
function reachability(inventory) {
  const unreachable = _names_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceHosts */ .L0.filter((host) => inventory.reachable[`${host}:443`] !== true);
  return {
    id: "cloud-service",
    neededBy: ["agent"],
    satisfied: unreachable.length === 0,
    found: unreachable.length === 0 ? "All three hosts of the cloud service answer on TCP 443." : `No connection to ${unreachable.map((host) => `${host}:443`).join(", ")}.`,
    advice: "Outbound TCP 443 to the three hosts, for activation and replication. The service ended on 30 September 2024: without it, activation and authentication cannot be proven."
  };
}
function update2012R2({ machine }) {
  if (!machine.operatingSystem.version.startsWith("6.3"))
    return [];
  return [
    {
      id: "update-kb2919355",
      neededBy: everything,
      satisfied: false,
      found: "Windows Server 2012 R2 (or Windows 8.1); whether update KB2919355 is installed is not known.",
      advice: "Look for it: Get-HotFix -Id KB2919355. Install it before the upgrade when it is missing."
    }
  ];
}
const advisoryPrerequisites = ["cloud-service", "update-kb2919355"];
function checkPrerequisites(inventory) {
  const registry = (0,_registry_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .registrySnapshot */ .C)(inventory);
  const is64Bit = inventory.machine.architecture === "x64";
  return [
    administrator(inventory),
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


/***/ }),

/***/ 14419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ readRegistry),
  W: () => (/* binding */ viewsOf)
});

// EXTERNAL MODULE: ./lib/bundled/host/host-error.js
var host_error = __webpack_require__(90614);
// EXTERNAL MODULE: ./lib/bundled/host/registry.js
var registry = __webpack_require__(20968);
// EXTERNAL MODULE: ./lib/bundled/host/same-text.js
var same_text = __webpack_require__(36241);
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: ./lib/bundled/product/names.js
var product_names = __webpack_require__(31484);
// EXTERNAL MODULE: ./lib/bundled/product/registry-locations.js
var registry_locations = __webpack_require__(33072);
;// CONCATENATED MODULE: ./lib/bundled/product/registry-redaction.js
const secretName = /pass(word|wd|phrase)|pwd|secret|token|credential|licen[cs]e|activation|private.?key|connection.?string/i;
const secretInText = /(password|passwd|pwd|secret)\s*=/i;
const redactedText = "(secret)";
function isSecret(value) {
  if (secretName.test(value.name))
    return true;
  const { data } = value;
  if (data.type === "string" || data.type === "expandable-string")
    return secretInText.test(data.text);
  if (data.type === "multi-string")
    return data.texts.some((text) => secretInText.test(text));
  return data.type === "binary";
}
function emptied(data) {
  switch (data.type) {
    case "string":
    case "expandable-string":
      return { type: data.type, text: redactedText };
    case "multi-string":
      return { type: data.type, texts: [redactedText] };
    case "dword":
      return { type: data.type, number: 0 };
    case "qword":
      return { type: data.type, number: 0n };
    case "binary":
      return { type: data.type, kind: data.kind, bytes: new Uint8Array() };
  }
}
function redactRegistry(keys) {
  return keys.map((key) => ({
    path: key.path,
    values: key.values.map((value) => isSecret(value) ? { name: value.name, data: emptied(value.data) } : value)
  }));
}

// EXTERNAL MODULE: ./lib/bundled/product/registry-values.js
var registry_values = __webpack_require__(22756);
// EXTERNAL MODULE: ./lib/bundled/product/uninstall-entries.js
var uninstall_entries = __webpack_require__(22027);
;// CONCATENATED MODULE: ./lib/bundled/product/read-registry.js









function viewsOf(architecture) {
  return architecture === "x86" ? ["32"] : ["64", "32"];
}
async function readKey(registry, key, view) {
  try {
    return await registry.readTree(key, view) ?? [];
  } catch (error) {
    if (!(error instanceof host_error/* HostError */.d) || error.code !== "access-denied")
      throw error;
    throw new user_error/* UserError */.y("registry-access-denied", `The registry key ${key} (${view}-bit view) could not be read: access is denied.`, 'Give the account of the runner the permission "Read" on this key, or run the runner as a member of the local Administrators group, and run again.', { cause: error });
  }
}
function relevantEntries(keys, names) {
  const kept = keys.filter((key) => {
    const displayName = (0,registry_values/* textValue */.v8)(key, "DisplayName");
    return (0,uninstall_entries/* entryNameOf */.p)(key.path) !== void 0 && displayName !== void 0 && (0,product_names/* matchesAny */._I)(displayName, names);
  });
  return keys.filter((key) => kept.some((entry) => (0,registry/* isAtOrBelowKey */.b)(key.path, entry.path)));
}
function onlyValue(keys, key, valueName) {
  return keys.filter((candidate) => (0,same_text/* sameText */.QV)(candidate.path, key)).map(({ path, values }) => ({ path, values: values.filter((value) => (0,same_text/* sameText */.QV)(value.name, valueName)) })).filter(({ values }) => values.length > 0);
}
function wantedKeys(extraNames) {
  const names = [...product_names/* anyProductNames */.GI, ...product_names/* adfsAdapterNames */.IS, ...product_names/* runtimeNames */.jJ, ...extraNames];
  const all = (keys) => keys;
  const itself = (key) => (keys) => keys.filter(({ path }) => (0,same_text/* sameText */.QV)(path, key));
  return [
    { key: registry_locations/* productKey */.$k, views: "both", select: redactRegistry },
    { key: registry_locations/* uninstallKey */.kr, views: "both", select: (keys) => redactRegistry(relevantEntries(keys, names)) },
    { key: registry_locations/* vcRuntimeKey */.rj, views: "both", select: all },
    { key: registry_locations/* dotNetKey */.AY, views: "native", select: itself(registry_locations/* dotNetKey */.AY) },
    { key: registry_locations/* webServerKey */.Bs, views: "native", select: all },
    ...registry_locations/* restartMarkerKeys */.E.map(({ key }) => ({ key, views: "native", select: itself(key) })),
    {
      key: registry_locations/* sessionManagerKey */.hS,
      views: "native",
      select: (keys) => onlyValue(keys, registry_locations/* sessionManagerKey */.hS, registry_locations/* pendingRenamesValue */.cl)
    }
  ];
}
async function readRegistry(registry, architecture, extraNames) {
  const views = viewsOf(architecture);
  const parts = wantedKeys(extraNames).flatMap(({ key, views: which, select }) => (which === "both" ? views : views.slice(0, 1)).map(async (view) => {
    return { key, view, keys: select(await readKey(registry, key, view)) };
  }));
  return (await Promise.all(parts)).filter(({ keys }) => keys.length > 0);
}


/***/ }),

/***/ 14621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ redactConfiguration),
/* harmony export */   secretValues: () => (/* binding */ secretValues)
/* harmony export */ });
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55138);
/* harmony import */ var _secret_spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55595);
/* harmony import */ var _xml_element_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76787);



function redactConfiguration(text) {
  let redacted = "";
  let copied = 0;
  for (const { start, end } of (0,_secret_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .secretSpans */ .A)(text)) {
    redacted += text.slice(copied, start) + _secret_names_js__WEBPACK_IMPORTED_MODULE_2__/* .secretMark */ .MX;
    copied = end;
  }
  return redacted + text.slice(copied);
}
function secretValues(text) {
  const raw = (0,_secret_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .secretSpans */ .A)(text).map(({ start, end }) => text.slice(start, end));
  const values = raw.flatMap((one) => [one, (0,_xml_element_js__WEBPACK_IMPORTED_MODULE_1__/* .textOfContent */ .yO)(one)]);
  const lines = values.flatMap((one) => [one, ...one.split(/[\r\n]+/)]).map((one) => one.trim());
  return [...new Set(lines)].filter((one) => one !== "" && one !== _secret_names_js__WEBPACK_IMPORTED_MODULE_2__/* .secretMark */ .MX);
}


/***/ }),

/***/ 55138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ isHarmlessName),
/* harmony export */   MX: () => (/* binding */ secretMark),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   nk: () => (/* binding */ isHarmlessValue),
/* harmony export */   zC: () => (/* binding */ looksLikeKey)
/* harmony export */ });
const secretMark = "(secret)";
const secretWord = /pass(?:word|wd|phrase|code)|pwd|secret|token|credential|cipher.?value|private.?key|(?:^|\W)sas(?:\W|$)/i;
const keyName = /[\w.:-](?:Key|KEY)s?$|[\w.:-]key$/;
const harmless = /public.?key|thumbprint|password_?(?:format|length|attempt|strength|alphanumeric|question|retrieval|reset|required)|(?:enable|min|max|require)\w{0,40}password(?!s?$)|enablepassword|token_?(?:life|time|expir|type|endpoint|url|uri|cache|handler|name)|credential_?type|foreign.?key/i;
function isHarmlessName(name) {
  return harmless.test(name);
}
function isSecretName(name) {
  return (secretWord.test(name) || keyName.test(name)) && !harmless.test(name);
}
const flag = /^(?:\s*|true|false|yes|no|on|off|none|autogenerate(?:,\s*isolateapps)?|\(secret\))$/i;
function isHarmlessValue(value) {
  return flag.test(value);
}
const shortestKey = 32;
const hexadecimal = /^(?:0x)?[\dA-F]{32,}$/i;
const base64 = /^(?=[\s\S]*\d)(?=[\s\S]*[a-z])(?=[\s\S]*[A-Z])[\w+/-]{40,}={0,2}$/;
const wellKnown = /-----BEGIN [A-Z ]*PRIVATE KEY|^eyJ[\w-]+\.eyJ/;
function looksLikeKey(value) {
  if (value.length < shortestKey)
    return false;
  const trimmed = value.trim();
  return hexadecimal.test(trimmed) || base64.test(trimmed) || wellKnown.test(trimmed);
}


/***/ }),

/***/ 55595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ secretSpans)
/* harmony export */ });
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55138);
/* harmony import */ var _secrets_in_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17252);


const tagStart = /<(\/?)((?:[\p{L}_][\p{L}\d_.-]*:)?[\p{L}_][\p{L}\d_.-]*)/uy;
const attribute = /\s*([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|"([^\r\n]*)|'([^\r\n]*)|([^\s"'<>]+))/dy;
const tagEnd = /\s*(\/?)>/y;
function at(expression, text, index) {
  expression.lastIndex = index;
  return expression.exec(text);
}
function attributesAt(text, start) {
  const attributes = [];
  let end = start;
  for (let match = at(attribute, text, end); match; match = at(attribute, text, end)) {
    const group = [2, 3, 4, 5, 6].find((number) => match?.[number] !== void 0) ?? 2;
    const [valueStart, valueEnd] = match.indices?.[group] ?? [end, end];
    attributes.push({ name: match[1] ?? "", value: match[group] ?? "", start: valueStart, end: valueEnd });
    end += match[0].length;
  }
  return { attributes, end };
}
function tagAt(text, index) {
  const start = at(tagStart, text, index);
  if (!start)
    return void 0;
  const { attributes, end } = attributesAt(text, index + start[0].length);
  const close = at(tagEnd, text, end);
  return {
    name: start[2] ?? "",
    attributes,
    isClosing: start[1] === "/",
    isEmpty: close?.[1] === "/",
    end: end + (close?.[0].length ?? 0)
  };
}
function wholeOrParts(whole, value, start) {
  if (whole)
    return value.trim() === "" ? [] : [{ start, end: start + value.length }];
  return (0,_secrets_in_value_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsInValue */ .A)(value).map((span) => ({ start: start + span.start, end: start + span.end }));
}
const naming = ["key", "name", "Key", "Name", "id", "variable"];
function settingName({ attributes }) {
  return attributes.find(({ name }) => naming.includes(name))?.value ?? "";
}
function secretsInTag(tag) {
  const setting = settingName(tag);
  const isOfSecret = (value) => (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(setting) || (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeKey */ .zC)(value) && !(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isHarmlessName */ .JW)(setting);
  return tag.attributes.flatMap((one) => {
    if (naming.includes(one.name))
      return [];
    const isValue = /^value$/i.test(one.name);
    const isSecret = ((0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(one.name) || isValue && isOfSecret(one.value)) && !(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isHarmlessValue */ .nk)(one.value);
    return wholeOrParts(isSecret, one.value, one.start);
  });
}
function isSecretContent(tag, setting, content, hasMarkup) {
  if ((0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isHarmlessValue */ .nk)(content))
    return false;
  if (tag.name === "value")
    return (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(setting) || !hasMarkup && !(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isHarmlessName */ .JW)(setting) && (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeKey */ .zC)(content);
  return (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(tag.name.replace(/^.*:/, "")) && !hasMarkup;
}
class Finder {
  text;
  mark;
  next = -1;
  constructor(text, mark) {
    this.text = text;
    this.mark = mark;
  }
  /** The length of the text where there is none. */
  from(index) {
    if (this.next < index) {
      const found = this.text.indexOf(this.mark, index);
      this.next = found < 0 ? this.text.length : found;
    }
    return this.next;
  }
}
const cdataStart = "<![CDATA[";
class Contents {
  text;
  valueEnds;
  cdataEnds;
  tags;
  constructor(text) {
    this.text = text;
    this.valueEnds = new Finder(text, "</value");
    this.cdataEnds = new Finder(text, "]]>");
    this.tags = new Finder(text, "<");
  }
  after(tag) {
    const start = tag.end;
    if (tag.name === "value")
      return { start, end: this.valueEnds.from(start), isVerbatim: false };
    const cdataEnd = this.text.startsWith(cdataStart, start) ? this.cdataEnds.from(start) : this.text.length;
    const isVerbatim = cdataEnd < this.text.length;
    if (isVerbatim)
      return { start: start + cdataStart.length, end: cdataEnd, isVerbatim };
    return { start, end: this.tags.from(start), isVerbatim };
  }
}
function secretsInContent(text, tag, setting, span) {
  const content = text.slice(span.start, span.end);
  const markup = span.isVerbatim ? -1 : content.indexOf("<");
  const isSecret = isSecretContent(tag, setting, content, markup >= 0);
  return wholeOrParts(isSecret, isSecret || markup < 0 ? content : content.slice(0, markup), span.start);
}
function secretsInMarkup(text) {
  const spans = [];
  const contents = new Contents(text);
  let setting = "";
  let index = text.indexOf("<");
  while (index >= 0) {
    const tag = tagAt(text, index);
    let next = Math.max(index + 1, tag?.end ?? 0);
    if (tag !== void 0) {
      if (tag.name === "setting")
        setting = tag.isClosing ? "" : settingName(tag);
      spans.push(...secretsInTag(tag));
      if (!tag.isClosing && !tag.isEmpty) {
        const content = contents.after(tag);
        spans.push(...secretsInContent(text, tag, setting, content));
        if (content.isVerbatim)
          next = content.end;
      }
    }
    index = text.indexOf("<", next);
  }
  return spans;
}
const looseName = /(?:pass(?:word|wd|phrase)|pwd|secret|(?:validation|decryption|account|access|api|private)_?key)\w{0,40}$/i;
const looseValue = /\s{0,20}(?:"([^"\r\n<]*)|'([^'\r\n<]*)|((?:&(?:amp|lt|gt|quot|apos|#\w{1,8});|[^\s"'<>;])+))/dy;
const longestName = 80;
const nameCharacter = /[\w.-]/;
function nameBefore(text, sign) {
  let end = sign;
  while (end > sign - 20 && end > 0 && /\s/.test(text.charAt(end - 1)))
    end--;
  if (/["']/.test(text.charAt(end - 1)))
    end--;
  let start = end;
  while (start > end - longestName && start > 0 && nameCharacter.test(text.charAt(start - 1)))
    start--;
  return text.slice(start, end);
}
function looseSecrets(text) {
  const found = [];
  for (const { index } of text.matchAll(/[:=]/g)) {
    if (index < (found.at(-1)?.end ?? 0))
      continue;
    const name = nameBefore(text, index);
    if (!looseName.test(name) || !(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(name))
      continue;
    const match = at(looseValue, text, index + 1);
    const range = [1, 2, 3].map((group) => match?.indices?.[group]).find((one) => one !== void 0);
    if (range === void 0 || (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isHarmlessValue */ .nk)(text.slice(...range)))
      continue;
    found.push({ start: range[0], end: range[1] });
  }
  return found;
}
function secretSpans(text) {
  const all = [...secretsInMarkup(text), ...looseSecrets(text)].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged = [];
  for (const span of all) {
    const last = merged.at(-1);
    if (last === void 0 || span.start >= last.end)
      merged.push(span);
    else if (span.end > last.end)
      merged[merged.length - 1] = { start: last.start, end: span.end };
  }
  return merged;
}


/***/ }),

/***/ 17252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ secretsInValue)
/* harmony export */ });
const name = "(?:[\\w .-]{0,60}(?:password|passwd|passphrase|pwd|secret|token)|accountkey|sharedaccesskey|sharedsecretvalue|access_?key|api_?key|sig|signature|client_secret)";
const entity = "&(?:amp|lt|gt|quot|apos|#\\d+|#x[\\da-f]+);";
const quoted = `&quot;(?:(?!&quot;)[\\s\\S])*(?:&quot;|$)|&apos;(?:(?!&apos;)[\\s\\S])*(?:&apos;|$)|"[^"]*(?:"|$)|'[^']*(?:'|$)`;
const assignment = new RegExp(`(?:^|[;?,{\\s"']|&amp;|&quot;|&)(${name}\\s{0,20}=\\s{0,20})(?:(${quoted})|((?:&(?!amp;[\\w.-]{1,60}=)(?:${entity.slice(1)})?|[^;&])*))`, "dgi");
const userInfo = /:\/\/[^\s/?#@"'<>:]*:([^\s/?#"'<>]+)@/dg;
function spansOf(expression, groups, text) {
  return [...text.matchAll(expression)].flatMap((match) => {
    if (/public\W?key/i.test(match[1] ?? ""))
      return [];
    const range = groups.map((group) => match.indices?.[group]).find((found) => found !== void 0);
    return range === void 0 || range[0] === range[1] ? [] : [{ start: range[0], end: range[1] }];
  });
}
function secretsInValue(raw) {
  if (!/[=@]/.test(raw))
    return [];
  return [...spansOf(assignment, [2, 3], raw), ...spansOf(userInfo, [1], raw)];
}


/***/ }),

/***/ 81327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ settingsGroups),
/* harmony export */   O_: () => (/* binding */ settingsSections),
/* harmony export */   zT: () => (/* binding */ isMeantAsSettings)
/* harmony export */ });
const settingsGroups = ["applicationSettings", "userSettings"];
const settingsSections = ["appSettings", "connectionStrings", ...settingsGroups];
const lowerCaseNames = new Set(settingsSections.map((name) => name.toLowerCase()));
function isMeantAsSettings(name) {
  return lowerCaseNames.has(name.toLowerCase());
}


/***/ })

};
