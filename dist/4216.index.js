export const id = 4216;
export const ids = [4216];
export const modules = {

74209:
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
var data_file_facts = __webpack_require__(4399);
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
    const listing = await (0,data_file_facts/* listFolder */.bt)(files, folder, namesOnly);
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
  const facts = await Promise.all(candidates.map((path) => (0,data_file_facts/* dataFileFacts */.qD)(files, path, services)));
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
  const { text, markLength } = (0,decode/* decodeConfiguration */.dp)(bytes, "web.config");
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

7340:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CC: () => (/* binding */ noEffects),
  ev: () => (/* binding */ effectsSchema),
  gO: () => (/* binding */ interruptionsOf),
  yo: () => (/* binding */ subjects)
});
var valibot_1 = __webpack_require__(77934);
var _base_format_fields_js_0 = __webpack_require__(24541);


const subjects = ["sign-in", "user-portal", "mobile-app", "web-service-sdk"];
const some = (0,_base_format_fields_js_0/* .list */ .p_)(valibot_1/* .picklist */ .KIO(subjects));
const effectsSchema = (0,_base_format_fields_js_0/* .fields */ .OA)({
  interrupts: (0,_base_format_fields_js_0/* .field */ .ZZ)("Who is not served from the begin of this step.", some),
  restores: (0,_base_format_fields_js_0/* .field */ .ZZ)("Who is served again with the end of the last step of the plan that restores the service.", some),
  forGood: (0,_base_format_fields_js_0/* .optional */ .lq)("Who is interrupted for good: the new version has that web application no more.", some),
  minutes: (0,_base_format_fields_js_0/* .field */ .ZZ)("Minutes that the step is assumed to take; not measured on this server.", valibot_1/* .number */ .aig())
});
const noEffects = { interrupts: [], restores: [], minutes: 0 };
function interruptionsOf(steps, already) {
  return subjects.flatMap((subject) => {
    const interrupted = steps.findIndex(({ effects }) => effects.interrupts.includes(subject));
    const again = steps.findLastIndex(({ effects }) => effects.interrupts.includes(subject));
    const restored = steps.findLastIndex(({ effects }) => effects.restores.includes(subject));
    const from = already.includes(subject) ? 0 : interrupted;
    if (from < 0 || interrupted < 0 && restored < 0)
      return [];
    const isOver = restored >= Math.max(from, again);
    return [{ subject, from, to: isOver ? restored : steps.length - 1, isOver }];
  });
}


}),

4399:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  YU: () => (/* binding */ isOwnService),
  bt: () => (/* binding */ listFolder),
  qD: () => (/* binding */ dataFileFacts)
});
var _base_user_error_js_0 = __webpack_require__(83686);
var _host_host_error_js_1 = __webpack_require__(90614);
var _host_same_text_js_4 = __webpack_require__(36241);
var _host_windows_path_js_2 = __webpack_require__(85128);
var _configured_path_js_3 = __webpack_require__(17204);





function isOwnService(holder, services) {
  const text = holder.toLowerCase();
  return services.some(({ name, displayName, imagePath }) => [name, displayName, (0,_host_windows_path_js_2/* .fileNameOf */ .bV)((0,_configured_path_js_3/* .programOfCommandLine */ .Z)(imagePath))].some((known) => known !== "" && ((0,_host_same_text_js_4/* .sameText */ .QV)(text, known) || text.split(/[\s(),]+/).includes(known.toLowerCase()))));
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
    if (error instanceof _host_host_error_js_1/* .HostError */ .dh)
      return { path, status: "unreadable", reason: error.message };
    throw error;
  }
}
async function readability(files, path, productServices) {
  try {
    await readFirstPiece(files, path);
    return { status: "present" };
  } catch (error) {
    if (!(error instanceof _host_host_error_js_1/* .HostError */ .dh) || (0,_host_host_error_js_1/* .isServerLost */ .W4)(error))
      throw error;
    return whyUnreadable(error, productServices.filter(({ state }) => state !== "stopped"));
  }
}
async function childrenOf(files, folder) {
  try {
    return await files.glanceInto(folder);
  } catch (error) {
    if (!(error instanceof _host_host_error_js_1/* .HostError */ .dh) || (0,_host_host_error_js_1/* .isServerLost */ .W4)(error))
      throw error;
    if (error.code === "not-found")
      return [];
    throw new _base_user_error_js_0/* .UserError */ .y("folder-not-readable", `The folder ${folder} could not be listed: ${error.message}`, "Give the account of the runner the permission to read this folder, or run the runner as a member of the local Administrators group, and run again.", { cause: error });
  }
}
async function collect(files, folder, prefix, namesOnly) {
  const listed = [];
  for (const { path, kind, size, modified } of await childrenOf(files, folder)) {
    const name = (0,_host_windows_path_js_2/* .fileNameOf */ .bV)(path);
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
function onlyValues(keys, key, names) {
  return keys.filter((candidate) => (0,_host_same_text_js_7/* .sameText */ .QV)(candidate.path, key)).map(({ path, values }) => ({
    path,
    values: values.filter((value) => names.some((name) => (0,_host_same_text_js_7/* .sameText */ .QV)(value.name, name)))
  })).filter(({ values }) => values.length > 0);
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
      select: (keys) => onlyValues(keys, _registry_locations_js_3/* .sessionManagerKey */ .hS, _registry_locations_js_3/* .pendingRenamesValues */ .xi)
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


})

};
