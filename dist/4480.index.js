export const id = 4480;
export const ids = [4480];
export const modules = {

/***/ 69567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ defineChange)
/* harmony export */ });
function defineChange(kind) {
  return kind;
}


/***/ }),

/***/ 3029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Bh: () => (/* binding */ setFolder),
/* harmony export */   C$: () => (/* binding */ kindOfChange),
/* harmony export */   GX: () => (/* binding */ yesOrNo),
/* harmony export */   M1: () => (/* binding */ webComponent),
/* harmony export */   OA: () => (/* reexport safe */ _base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__.OA),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   _P: () => (/* binding */ site),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   dK: () => (/* binding */ components),
/* harmony export */   dL: () => (/* binding */ manifestSha256),
/* harmony export */   s9: () => (/* binding */ component),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24541);
/* harmony import */ var _product_components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71450);
/* harmony import */ var _product_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31484);





const kindOfChange = (kind) => (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)("Kind of the change.", valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(kind));
const text = (meaning) => (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(meaning, valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP());
const yesOrNo = (meaning) => (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(meaning, valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY());
const listOf = (item, meaning) => (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(meaning, (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(item));
const component = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)("Component that is changed.", valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(_product_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentNames */ .w$));
const components = listOf(valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(_product_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentNames */ .w$), "Components that it concerns.");
const webComponent = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)("Web component that is changed.", valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(_product_names_js__WEBPACK_IMPORTED_MODULE_1__/* .webComponentNames */ .KW));
const sha256 = text("SHA-256 of the approved file, lower-case hexadecimal.");
const site = text("Name of the site in IIS.");
const path = text("Path of the application in its site, with a leading slash.");
const setFolder = text("Folder of the backup set.");
const manifestSha256 = text("SHA-256 of the manifest of that set, lower-case hexadecimal.");


/***/ }),

/***/ 44043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xe: () => (/* binding */ besideTheLook),
  KQ: () => (/* binding */ judgeInventory),
  R1: () => (/* binding */ knowledgeWith),
  Wb: () => (/* binding */ readServer),
  kv: () => (/* binding */ redactorOfNames)
});

// EXTERNAL MODULE: ./lib/bundled/base/redaction/redactor.js + 3 modules
var redactor = __webpack_require__(7963);
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

// EXTERNAL MODULE: ./lib/bundled/product/install-path.js
var install_path = __webpack_require__(32687);
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
;// CONCATENATED MODULE: ./lib/bundled/product/list-folder.js



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

// EXTERNAL MODULE: ./lib/bundled/product/names.js
var names = __webpack_require__(31484);
// EXTERNAL MODULE: ./lib/bundled/product/read-registry.js
var read_registry = __webpack_require__(54436);
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
  return Object.fromEntries(answers);
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
    drives: await drivesOf(files, [...known, ...webs.map(({ path }) => path), programData, windows]),
    ...hints.redactor.hiddenWith === void 0 ? {} : { hiddenWith: hints.redactor.hiddenWith },
    reachable
  };
}

// EXTERNAL MODULE: ./lib/bundled/webconfig/decode.js + 2 modules
var decode = __webpack_require__(78554);
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


/***/ }),

/***/ 89976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ markerName),
/* harmony export */   FW: () => (/* binding */ workFolderOf),
/* harmony export */   HY: () => (/* binding */ journalPath),
/* harmony export */   HZ: () => (/* binding */ lockPath),
/* harmony export */   He: () => (/* binding */ mergeFolder),
/* harmony export */   RM: () => (/* binding */ mergeRecordPath),
/* harmony export */   hI: () => (/* binding */ logFolder)
/* harmony export */ });
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);

const folderName = "mfa-server-upgrade";
async function workFolderOf({ machine }, chosen) {
  if (chosen !== void 0)
    return chosen;
  const { folders } = await machine.facts();
  return (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folders.programData, folderName);
}
const markerName = "mfa-server-upgrade.txt";
const journalPath = (workFolder) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, "journal.jsonl");
const lockPath = (workFolder) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, "lock.json");
const logFolder = (workFolder) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, "logs");
const mergeFolder = (workFolder, component) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, "web-config", component);
const mergeRecordPath = (workFolder, component) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(mergeFolder(workFolder, component), "differences.json");


/***/ }),

/***/ 40699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ startServices),
/* harmony export */   O: () => (/* binding */ startStoppedServices)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24541);
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36241);
/* harmony import */ var _plan_journal_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97283);
/* harmony import */ var _product_work_minutes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54435);
/* harmony import */ var _change_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69567);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3029);







const schema = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
  kind: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfChange */ .C$)("start-services"),
  which: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .variant */ .Oxt("those", [
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ those: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)("Which services.", valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("stopped-by-the-suite")) }),
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ those: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)("Which services.", valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("of-the-product")) }),
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
      those: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)("Which services.", valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("named")),
      names: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), "Names of the services.")
    })
  ]), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_("Which services: those that the suite stopped, all of the product that start by themselves, or named ones."))
});
const ids = {
  "stopped-by-the-suite": "start-stopped-services",
  "of-the-product": "start-product-services",
  named: "start-services"
};
const startServices = (0,_change_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .defineChange */ .U)({
  kind: "start-services",
  schema,
  id: ({ which }) => ids[which.those],
  title({ which }) {
    switch (which.those) {
      case "stopped-by-the-suite":
        return "Start the services again";
      case "of-the-product":
        return "Start the services of the new server and see that they run";
      case "named":
        return `Start the services that ran: ${which.names.join(", ")}`;
    }
  },
  documentStep: ({ which }) => which.those === "of-the-product" ? "I0" : void 0,
  component: () => "agent",
  effects: () => ({ interrupts: [], restores: ["sign-in"], minutes: _product_work_minutes_js__WEBPACK_IMPORTED_MODULE_0__/* .assumedMinutes */ .G["service-start"] }),
  needs: ({ which }) => which.those === "of-the-product" ? ["install-server"] : [],
  perform({ which }, context) {
    switch (which.those) {
      case "stopped-by-the-suite":
        return startStopped(context);
      case "of-the-product":
        return startAutomatic(context);
      case "named":
        return startNamed(which.names, context);
    }
  }
});
function resultOf(notes) {
  return { outcome: notes.length > 0 ? "done" : "already-done", notes };
}
async function startAutomatic(context) {
  const { services } = await context.readState();
  const notes = [];
  for (const { name, displayName, startType, state } of services) {
    if (startType !== "automatic" || state === "running")
      continue;
    context.log.info(`Starting ${displayName} (${name}).`);
    await context.host.services.start(name, context.serviceTimeLimitSeconds);
    notes.push(`Started ${displayName} (${name}).`);
  }
  return resultOf(notes);
}
async function startNamed(names, { host, log, journal, serviceTimeLimitSeconds }) {
  const notes = [];
  const services = await host.services.list();
  for (const name of names) {
    if (services.find((service) => (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sameText */ .QV)(service.name, name))?.state === "running")
      continue;
    log.info(`Starting ${name}.`);
    await host.services.start(name, serviceTimeLimitSeconds);
    notes.push(`Started ${name}.`);
  }
  await journal.record({ event: "services-started", services: [...names] });
  return resultOf(notes);
}
async function startStopped(context) {
  return resultOf((await startStoppedServices(context)).map((name) => `Started ${name} again.`));
}
async function startStoppedServices(context) {
  const { host, journal, log, serviceTimeLimitSeconds } = context;
  const stopped = (0,_plan_journal_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .servicesLeftStopped */ .n9)(journal.lines);
  const present = (await host.services.list()).map(({ name }) => name.toLowerCase());
  const started = [];
  for (const name of stopped.filter((one) => present.includes(one.toLowerCase())).reverse()) {
    log.info(`Starting ${name} again.`);
    await host.services.start(name, serviceTimeLimitSeconds);
    started.push(name);
  }
  if (stopped.length > 0)
    await journal.record({ event: "services-started", services: [...stopped] });
  return started;
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

/***/ 24064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ redactRegistry)
/* harmony export */ });
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


/***/ }),

/***/ 7340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ noEffects),
/* harmony export */   ev: () => (/* binding */ effectsSchema),
/* harmony export */   gO: () => (/* binding */ interruptionsOf),
/* harmony export */   yo: () => (/* binding */ subjects)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _base_format_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24541);


const subjects = ["sign-in", "user-portal", "mobile-app", "web-service-sdk"];
const some = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(subjects));
const effectsSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)({
  interrupts: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)("Who is not served from the begin of this step.", some),
  restores: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)("Who is served again with the end of the last step of the plan that restores the service.", some),
  forGood: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)("Who is interrupted for good: the new version has that web application no more.", some),
  minutes: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)("Minutes that the step is assumed to take; not measured on this server.", valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig())
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


/***/ }),

/***/ 97283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ isUpgradeUnderWay),
/* harmony export */   L7: () => (/* binding */ stepsOfOpenRestore),
/* harmony export */   Mc: () => (/* binding */ lastTurn),
/* harmony export */   Oi: () => (/* binding */ doneSteps),
/* harmony export */   P: () => (/* binding */ interruptedNow),
/* harmony export */   RO: () => (/* binding */ newestBackup),
/* harmony export */   bB: () => (/* binding */ begunSteps),
/* harmony export */   f: () => (/* binding */ lastOfSteps),
/* harmony export */   jA: () => (/* binding */ progressOf),
/* harmony export */   jh: () => (/* binding */ beginOfOpenStep),
/* harmony export */   n9: () => (/* binding */ servicesLeftStopped),
/* harmony export */   qw: () => (/* binding */ sinceLastBeginning),
/* harmony export */   rG: () => (/* binding */ restartOwed),
/* harmony export */   tg: () => (/* binding */ confirmedSteps),
/* harmony export */   wW: () => (/* binding */ intentionOf),
/* harmony export */   wz: () => (/* binding */ lastBeginning),
/* harmony export */   xO: () => (/* binding */ writtenBy),
/* harmony export */   yF: () => (/* binding */ rememberedSets)
/* harmony export */ });
/* harmony import */ var _host_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69178);

function sinceLastBeginning(lines) {
  return lines.slice(lines.findLastIndex(isBeginning) + 1);
}
function lastBeginning(lines) {
  return lines.findLast(isBeginning);
}
function isBeginning({ event }) {
  return event === "rolled-back" || event === "machine-renewed";
}
function intentionOf(lines) {
  const last = sinceLastBeginning(lines).findLast((line) => line.event === "intention");
  return last?.event === "intention" ? last : void 0;
}
function doneSteps(lines) {
  return stepsOf("step-done", lines);
}
function begunSteps(lines) {
  return stepsOf("step-started", lines);
}
function stepsOf(event, lines) {
  return new Set(sinceLastBeginning(lines).flatMap((line) => line.event === event ? [line.step] : []));
}
function lastOfSteps(lines) {
  return lines.findLast((line) => line.event === "step-started" || line.event === "step-done" || line.event === "step-failed");
}
function writtenBy(lines, step, voidedBy) {
  const since = sinceLastBeginning(lines);
  const at = since.findLastIndex((line) => line.event === "step-done" && line.step === step);
  const done = since[at];
  const isVoid = since.slice(at + 1).some((line) => line.event === "step-started" && line.step === voidedBy || line.event === "plan-started" && line.action === "restore-backup");
  if (done?.event !== "step-done" || isVoid)
    return void 0;
  const sha256 = done.result?.sha256;
  return typeof sha256 === "string" ? { at: done.at, sha256 } : void 0;
}
function confirmedSteps(lines) {
  return new Set(sinceLastBeginning(lines).flatMap((line) => line.event === "operator-step-said" ? [line.step] : []));
}
function servicesLeftStopped(lines) {
  const stopped = /* @__PURE__ */ new Set();
  for (const line of lines) {
    if (line.event === "services-stopped") {
      for (const service of line.services)
        stopped.add(service);
    } else if (line.event === "services-started") {
      for (const service of line.services)
        stopped.delete(service);
    }
  }
  return [...stopped];
}
function interruptedNow(lines) {
  const interrupted = /* @__PURE__ */ new Set();
  for (const line of lines) {
    if (line.event === "service-interrupted")
      interrupted.add(line.subject);
    if (line.event === "service-restored")
      interrupted.delete(line.subject);
  }
  return interrupted;
}
function beginOfOpenStep(lines, step) {
  const last = lines.findLast((line) => (line.event === "step-started" || line.event === "step-done") && line.step === step);
  return last?.event === "step-started" ? last.at : void 0;
}
function rememberedSets(lines) {
  const sets = /* @__PURE__ */ new Map();
  for (const line of lines) {
    if (line.event === "backup-created") {
      const { folder, manifestSha256 } = line;
      sets.delete(folder.toLowerCase());
      sets.set(folder.toLowerCase(), { folder, manifestSha256, isRemoved: false });
    } else if (line.event === "backup-removed") {
      const set = sets.get(line.folder.toLowerCase());
      if (set !== void 0)
        sets.set(line.folder.toLowerCase(), { ...set, isRemoved: true });
    } else if (line.event === "machine-renewed") {
      sets.clear();
    }
  }
  return [...sets.values()].reverse();
}
function isUpgradeUnderWay(lines, removals) {
  const since = sinceLastBeginning(lines);
  const begun = since.findLastIndex((line) => line.event === "intention" || (line.event === "step-started" || line.event === "operator-step-asked") && removals.includes(line.step));
  if (begun < 0)
    return false;
  return !since.slice(begun).some((line) => line.event === "plan-finished" && line.action === "upgrade");
}
function newestBackup(lines) {
  const last = lines.findLast((line) => line.event === "backup-created");
  return last?.event === "backup-created" ? last : void 0;
}
function progressOf(lines, digest) {
  const at = lines.findLastIndex((line) => (line.event === "plan-started" || line.event === "plan-finished") && line.digest === digest);
  const last = lines[at];
  if (last === void 0)
    return "not-begun";
  if (last.event === "plan-finished")
    return "finished";
  return lines.slice(at).some((line) => undoes(line, digest)) ? "undone" : "unfinished";
}
function undoes(line, digest) {
  if (line.event === "rolled-back" || line.event === "machine-renewed")
    return true;
  return line.event === "plan-started" && line.action === "restore-backup" && line.digest !== digest;
}
function lastTurn(lines, action) {
  const last = lines.findLast((line) => line.event === "rolled-back" || line.event === "machine-renewed" || line.event === "plan-started" && line.action === "restore-backup" && action !== "restore-backup" || line.event === "plan-finished" && line.action === action);
  return last?.at;
}
function stepsOfOpenRestore(lines) {
  const ends = (line) => line.event === "rolled-back" || line.event === "machine-renewed" || line.event === "plan-finished" && line.action === "restore-backup" || line.event === "plan-started" && line.action !== "restore-backup";
  const since = lines.slice(lines.findLastIndex(ends) + 1);
  return new Set(since.flatMap((line) => line.event === "step-started" ? [line.step] : []));
}
function restartOwed(lines, bootTime, now) {
  const last = lines.findLast((line) => line.event === "restart-required");
  if (last?.event !== "restart-required")
    return void 0;
  const isLater = Date.parse(bootTime) > Date.parse(last.bootTime);
  const ranThen = Date.parse(last.at) - Date.parse(last.bootTime);
  const isYounger = now.getTime() - Date.parse(bootTime) < ranThen;
  return (isLater || isYounger) && !(0,_host_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameBoot */ .T)(bootTime, last.bootTime) ? void 0 : last.reason;
}


/***/ }),

/***/ 90136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LZ: () => (/* binding */ journalLineSchema),
  mO: () => (/* binding */ withUnknownEvents)
});

// UNUSED EXPORTS: failureFields, installerRunFields

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/bundled/base/format/fields.js
var fields = __webpack_require__(24541);
// EXTERNAL MODULE: ./lib/bundled/plan/effects.js
var effects = __webpack_require__(7340);
;// CONCATENATED MODULE: ./lib/bundled/plan/intention.js


const intention_text = (meaning) => (0,fields/* field */.ZZ)(meaning, dist/* string */.YjP());
const sha256 = (meaning) => (0,fields/* field */.ZZ)(`${meaning} SHA-256, lower-case hexadecimal.`, dist/* string */.YjP());
const intendedWeb = (0,fields/* fields */.OA)({
  site: intention_text("Name of the site that holds the application."),
  siteId: (0,fields/* field */.ZZ)("Number of that site.", dist/* number */.aig()),
  virtualDirectory: intention_text('Where the application was; begins with "/".'),
  newVirtualDirectory: (0,fields/* optional */.lq)('Where the new application belongs by the choices of the stage that installs it; begins with "/".', dist/* string */.YjP()),
  further: (0,fields/* optional */.lq)('Other applications with the content of the component, as "<site>/<path>": they are left alone, and none of them is the new one.', (0,fields/* list */.p_)(dist/* string */.YjP())),
  themes: (0,fields/* field */.ZZ)("Custom themes of the application.", (0,fields/* list */.p_)(dist/* string */.YjP())),
  configuration: (0,fields/* optional */.lq)("Its web.config.", (0,fields/* fields */.OA)({ path: intention_text("Path of the file."), fingerprint: sha256("Of its text with secrets replaced.") }))
});
const intendedComponent = (0,fields/* fields */.OA)({
  component: intention_text("Name of the component."),
  becomes: (0,fields/* field */.ZZ)('"new-version": the new product has to be there at the end. "stays": it was there before the first run and has to be there still. "nothing": the new version has no such component.', dist/* picklist */.KIO(["new-version", "stays", "nothing", "given-up"])),
  version: (0,fields/* optional */.lq)("Version of the product as it was found; absent where only traces of the old one were left.", dist/* string */.YjP()),
  web: (0,fields/* optional */.lq)("Its web application as it was found, where it had one.", intendedWeb)
});
const intentionFields = {
  server: intention_text("Computer name."),
  origin: (0,fields/* field */.ZZ)("What it was made from: the server itself, a backup set, an inventory that a person gave, or what was left of the records.", dist/* picklist */.KIO(["as-found", "backup-set", "inventory", "rebuilt"])),
  inventorySha256: sha256("Of the inventory that shows the server as it was."),
  components: (0,fields/* field */.ZZ)("Every component that the server had.", (0,fields/* list */.p_)(intendedComponent)),
  installPath: (0,fields/* optional */.lq)("Folder of the old agent; the new server belongs into it.", dist/* string */.YjP()),
  dataFile: (0,fields/* optional */.lq)("The data file.", (0,fields/* fields */.OA)({ path: intention_text("Path."), size: (0,fields/* field */.ZZ)("Bytes.", dist/* number */.aig()) })),
  personSteps: (0,fields/* field */.ZZ)("Ids of the steps that a person has to confirm.", (0,fields/* list */.p_)(dist/* string */.YjP()))
};
const intentionSchema = (0,fields/* fields */.OA)(intentionFields);

;// CONCATENATED MODULE: ./lib/bundled/plan/journal-schema.js




const described = (meaning) => (0,fields/* field */.ZZ)(meaning, dist/* string */.YjP());
const texts = (meaning) => (0,fields/* field */.ZZ)(meaning, (0,fields/* list */.p_)(dist/* string */.YjP()));
const always = {
  at: described("When it was written; ISO 8601, UTC."),
  by: (0,fields/* optional */.lq)("Who or what ran it: address of a run or an account.", dist/* string */.YjP()),
  number: (0,fields/* optional */.lq)("Number of the line, from 1; absent in journals of versions before 0.2.", dist/* number */.aig()),
  previous: (0,fields/* optional */.lq)("SHA-256 of the text of the line before, lower-case hexadecimal.", dist/* string */.YjP())
};
const digest = described("Digest of the plan that the run carries out.");
const step = described("Id of the step.");
const ofStep = { ...always, digest, step };
const services = texts("Names of the services.");
const subject = (0,fields/* field */.ZZ)("Who is or was not served.", dist/* picklist */.KIO(effects/* subjects */.yo));
const anything = dist/* custom */.IeY((value) => typeof value === "object" && value !== null && !Array.isArray(value));
const failureFields = {
  code: (0,fields/* optional */.lq)("Code of an error that a person can fix.", dist/* string */.YjP()),
  message: described("What happened; secrets are masked."),
  advice: (0,fields/* optional */.lq)("What to do about it.", dist/* string */.YjP())
};
const installerRunFields = {
  what: described("Product or program."),
  exitCode: (0,fields/* field */.ZZ)("Exit code of the installer.", dist/* number */.aig()),
  meaning: described("Meaning of the exit code."),
  seconds: (0,fields/* field */.ZZ)("How long it ran.", dist/* number */.aig()),
  logPath: described("Log file on the server."),
  excerpt: texts("Lines of that log, bounded and masked.")
};
const journal_schema_event = (name, meaning, entries) => (0,fields/* fields */.OA)({ event: (0,fields/* field */.ZZ)(meaning, dist/* literal */.euz(name)), ...entries });
const journalLineSchema = dist/* variant */.Oxt("event", [
  journal_schema_event("plan-started", "A run begins to carry out a plan.", {
    ...always,
    digest,
    action: described("The action that planned."),
    approved: (0,fields/* optional */.lq)("The digest was given as the approved one.", dist/* literal */.euz(true)),
    actor: (0,fields/* optional */.lq)("Who started this attempt of the run.", dist/* string */.YjP()),
    approvals: (0,fields/* optional */.lq)("Reviewers of the named environment who approved the run since the round before; GitHub has no time and no job of an approval.", (0,fields/* list */.p_)((0,fields/* fields */.OA)({
      by: (0,fields/* field */.ZZ)("Login of the reviewer.", dist/* string */.YjP()),
      environment: (0,fields/* optional */.lq)("Environment whose reviewer it was.", dist/* string */.YjP()),
      comment: (0,fields/* optional */.lq)("What the reviewer wrote.", dist/* string */.YjP()),
      run: (0,fields/* field */.ZZ)("Address of the run, without its attempt.", dist/* string */.YjP())
    }))),
    late: (0,fields/* optional */.lq)("Inputs that settled something in this run and are no part of what was approved; see docs/reference/input-classes.md.", anything),
    records: (0,fields/* optional */.lq)("What this run writes as events of its own; absent in runs of versions before 0.2.", (0,fields/* list */.p_)(dist/* picklist */.KIO(["interruptions", "asked-steps", "run-ends"])))
  }),
  journal_schema_event("intention", "What must exist at the end of the upgrade of this server; before the first removal.", {
    ...always,
    digest,
    ...intentionFields
  }),
  journal_schema_event("machine-marked", "The suite put a mark of its own into the registry: a machine that was reverted lacks it.", {
    ...always,
    mark: described("The mark, a random text.")
  }),
  journal_schema_event("machine-renewed", "The machine was reverted: older confirmations and intentions are void.", {
    ...always,
    reason: described("What showed it.")
  }),
  journal_schema_event("journal-gap-accepted", "A person decided to go on although lines of the journal are missing or were changed.", {
    ...always,
    lines: (0,fields/* field */.ZZ)("Numbers of the lines in the file behind which something is missing or changed.", (0,fields/* list */.p_)(dist/* number */.aig()))
  }),
  journal_schema_event("plan-finished", "Every step of the plan is done.", {
    ...always,
    digest,
    action: described("The action that planned.")
  }),
  journal_schema_event("run-ended", "A run ends with its plan unfinished.", {
    ...always,
    digest,
    because: (0,fields/* field */.ZZ)("What it ended for: a person has to act, Windows has to be restarted, something failed, or the run was cut off from outside.", dist/* picklist */.KIO(["person", "restart", "fault", "cut-off"])),
    signal: (0,fields/* optional */.lq)("Of a run that was cut off: what cut it off.", dist/* picklist */.KIO(["SIGINT", "SIGTERM", "SIGBREAK"])),
    step: (0,fields/* optional */.lq)("Of a run that was cut off: id of the step that was not ended.", dist/* string */.YjP())
  }),
  journal_schema_event("step-started", "A step begins.", ofStep),
  journal_schema_event("step-done", "A step ended and its effect was seen.", {
    ...ofStep,
    notes: texts("What a reader has to know of it."),
    result: (0,fields/* optional */.lq)("What came out: hashes, folders, exit codes.", anything)
  }),
  journal_schema_event("step-failed", "A step ended without being done; it stays begun.", { ...ofStep, ...failureFields }),
  journal_schema_event("service-interrupted", "From here on somebody is not served.", { ...ofStep, subject }),
  journal_schema_event("service-restored", "From here on somebody is served again.", {
    ...always,
    subject,
    digest: dist/* exactOptional */.yqP(digest),
    step: (0,fields/* optional */.lq)("Id of the step that restored it; absent where it was seen at the next look.", dist/* string */.YjP())
  }),
  journal_schema_event("installer-started", "An installer begins; it goes on where its run is cut off.", {
    ...always,
    what: described("Product or program."),
    logPath: described("Log file on the server."),
    processId: (0,fields/* optional */.lq)("Id of its process, where it has one of its own.", dist/* number */.aig()),
    program: (0,fields/* optional */.lq)("File name of its program.", dist/* string */.YjP())
  }),
  journal_schema_event("installer-ran", "A run of an installer, whatever came of it.", { ...always, ...installerRunFields }),
  journal_schema_event("installer-outlasted", "An installer whose run was cut off has ended; its exit code is not known.", {
    ...always,
    what: described("Product or program.")
  }),
  journal_schema_event("operator-step-asked", "A person was asked for a step.", ofStep),
  journal_schema_event("operator-step-said", "A person confirmed a step.", {
    at: always.at,
    step: described("Id of the person\u2019s step."),
    by: described("Who confirmed it."),
    as: (0,fields/* optional */.lq)("Whether the names are those of reviewers who approved this round, or of who started the run; absent in journals of versions before 0.2.", dist/* picklist */.KIO(["approver", "starter"]))
  }),
  journal_schema_event("backup-created", "A backup set was written and read back.", {
    ...always,
    folder: described("Folder of the set."),
    manifestSha256: described("SHA-256 of its manifest, lower-case hexadecimal.")
  }),
  journal_schema_event("backup-uploaded", "A backup set left the server as an artifact, and what arrived was compared.", {
    ...always,
    folder: described("Folder of the set."),
    manifestSha256: described("SHA-256 of its manifest, lower-case hexadecimal."),
    artifact: described("Name of the artifact."),
    id: (0,fields/* field */.ZZ)("Number of the artifact.", dist/* number */.aig()),
    sha256: (0,fields/* optional */.lq)("SHA-256 of the artifact, lower-case hexadecimal; absent where the service shows none.", dist/* string */.YjP())
  }),
  journal_schema_event("backup-removed", "A set was removed because more sets were there than were to be kept.", {
    ...always,
    folder: described("Folder of the set.")
  }),
  journal_schema_event("rolled-back", "The server is as the backup set records it; older confirmations are void.", {
    ...always,
    folder: described("Folder of the set.")
  }),
  journal_schema_event("services-stopped", "The suite stops services.", { ...always, services }),
  journal_schema_event("services-start-requested", "A run that was cut off ordered services to start, without waiting for them.", {
    ...always,
    services
  }),
  journal_schema_event("services-started", "Services that the suite had stopped were started.", { ...always, services }),
  journal_schema_event("restart-required", "Windows wants a restart.", {
    ...always,
    bootTime: described("Boot time before the restart; a later one proves it. ISO 8601."),
    reason: described("Why.")
  }),
  journal_schema_event("unknown", "An event of a newer version, carried as it is.", {
    ...always,
    name: described("Its name."),
    fields: (0,fields/* field */.ZZ)("Its other fields.", anything)
  })
]);
const knownEvents = new Set(journalLineSchema.options.map(({ entries }) => entries.event.literal));
function withUnknownEvents(value) {
  if (typeof value !== "object" || value === null || !("event" in value) || !("at" in value))
    return value;
  const { event: name, at, ...fields2 } = value;
  return typeof name === "string" && !knownEvents.has(name) ? { event: "unknown", at, name, fields: fields2 } : value;
}


/***/ }),

/***/ 5005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openJournal)
/* harmony export */ });
/* harmony import */ var _base_format_read_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47735);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88433);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70678);
/* harmony import */ var _journal_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90136);




async function openJournal(files, clock, path) {
  const exists = await files.stat(path) !== void 0;
  const content = exists ? new TextDecoder().decode(await files.read(path)) : "";
  const stored = storedLines(content);
  const lines = stored.map(({ value, place }) => validLine(value, path, place));
  let last = stored.at(-1)?.text;
  let torn = content !== "" && !content.endsWith("\n");
  const append = async (entry) => {
    const line = { at: clock.now().toISOString(), ...entry };
    const text = JSON.stringify({ ...line, ...chainedTo(last, lines.length + 1) });
    await files.append(path, new TextEncoder().encode(`${torn ? "\n" : ""}${text}
`));
    torn = false;
    last = text;
    lines.push(line);
  };
  let turn = Promise.resolve();
  return {
    lines,
    gaps: gapsIn(stored),
    // One after another: what ends a run that is cut off may write while its last step still does.
    record(entry) {
      const next = turn.then(() => append(entry));
      turn = next.catch(() => void 0);
      return next;
    }
  };
}
function chainedTo(last, number) {
  return { number, ...last === void 0 ? {} : { previous: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Of */ .B)(last) } };
}
function storedLines(content) {
  return content.split("\n").flatMap((text, index) => {
    if (text.trim() === "")
      return [];
    try {
      return [{ text, value: JSON.parse(text), place: index + 1 }];
    } catch {
      return [];
    }
  });
}
function gapsIn(lines) {
  return lines.flatMap(({ value, place }, index) => {
    const { number, previous } = Object(value);
    const before = lines[index - 1]?.text;
    if (number === void 0)
      return [];
    return number === index + 1 && previous === (before && (0,_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Of */ .B)(before)) ? [] : [place];
  });
}
function validLine(value, path, number) {
  return (0,_base_format_read_format_js__WEBPACK_IMPORTED_MODULE_0__/* .conforming */ .pP)(_journal_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .journalLineSchema */ .LZ, (0,_journal_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .withUnknownEvents */ .mO)(withoutChain(value)), (what) => new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y("journal-invalid", `The journal ${path} cannot be used: ${what}.`, "Somebody or something changed the journal. Put the file back from a copy. Do not delete it: it records what was done to this server."), () => `line ${number}, `);
}
function withoutChain(value) {
  if (typeof value !== "object" || value === null)
    return value;
  const { number: _number, previous: _previous, ...line } = value;
  return line;
}


/***/ }),

/***/ 54436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ viewsOf),
/* harmony export */   _: () => (/* binding */ readRegistry)
/* harmony export */ });
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90614);
/* harmony import */ var _host_redact_registry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24064);
/* harmony import */ var _host_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20968);
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36241);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70678);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31484);
/* harmony import */ var _registry_locations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33072);
/* harmony import */ var _registry_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22756);
/* harmony import */ var _uninstall_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22027);









function viewsOf(architecture) {
  return architecture === "x86" ? ["32"] : ["64", "32"];
}
async function readKey(registry, key, view) {
  try {
    return await registry.readTree(key, view) ?? [];
  } catch (error) {
    if (!(error instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh) || error.code !== "access-denied")
      throw error;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y("registry-access-denied", `The registry key ${key} (${view}-bit view) could not be read: access is denied.`, 'Give the account of the runner the permission "Read" on this key, or run the runner as a member of the local Administrators group, and run again.', { cause: error });
  }
}
function relevantEntries(keys, names) {
  const kept = keys.filter((key) => {
    const displayName = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .textValue */ .v8)(key, "DisplayName");
    return (0,_uninstall_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .entryNameOf */ .p)(key.path) !== void 0 && displayName !== void 0 && (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesAny */ ._I)(displayName, names);
  });
  return keys.filter((key) => kept.some((entry) => (0,_host_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .isAtOrBelowKey */ .b)(key.path, entry.path)));
}
function onlyValue(keys, key, valueName) {
  return keys.filter((candidate) => (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_7__/* .sameText */ .QV)(candidate.path, key)).map(({ path, values }) => ({ path, values: values.filter((value) => (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_7__/* .sameText */ .QV)(value.name, valueName)) })).filter(({ values }) => values.length > 0);
}
function wantedKeys(extraNames) {
  const names = [..._names_js__WEBPACK_IMPORTED_MODULE_2__/* .anyProductNames */ .GI, ..._names_js__WEBPACK_IMPORTED_MODULE_2__/* .adfsAdapterNames */ .IS, ..._names_js__WEBPACK_IMPORTED_MODULE_2__/* .runtimeNames */ .jJ, ...extraNames];
  const all = (keys) => keys;
  const itself = (key) => (keys) => keys.filter(({ path }) => (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_7__/* .sameText */ .QV)(path, key));
  return [
    { key: _registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .productKey */ .$k, views: "both", select: all },
    { key: _registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .uninstallKey */ .kr, views: "both", select: (keys) => relevantEntries(keys, names) },
    { key: _registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .vcRuntimeKey */ .rj, views: "both", select: all },
    { key: _registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .dotNetKey */ .AY, views: "native", select: itself(_registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .dotNetKey */ .AY) },
    { key: _registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .webServerKey */ .Bs, views: "native", select: all },
    ..._registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .restartMarkerKeys */ .E.map(({ key }) => ({ key, views: "native", select: itself(key) })),
    {
      key: _registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionManagerKey */ .hS,
      views: "native",
      select: (keys) => onlyValue(keys, _registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionManagerKey */ .hS, _registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .pendingRenamesValue */ .cl)
    }
  ];
}
async function readRegistry(registry, architecture, extraNames, redactor) {
  const views = viewsOf(architecture);
  const parts = wantedKeys(extraNames).flatMap(({ key, views: which, select }) => (which === "both" ? views : views.slice(0, 1)).map(async (view) => {
    return { key, view, keys: (0,_host_redact_registry_js__WEBPACK_IMPORTED_MODULE_8__/* .redactRegistry */ .P)(select(await readKey(registry, key, view)), redactor) };
  }));
  return (await Promise.all(parts)).filter(({ keys }) => keys.length > 0);
}


/***/ }),

/***/ 36961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nt: () => (/* binding */ registeredInstallPath),
/* harmony export */   d_: () => (/* binding */ hasTracesOfAgent),
/* harmony export */   lM: () => (/* binding */ oldComponent),
/* harmony export */   y6: () => (/* binding */ newComponent),
/* harmony export */   zk: () => (/* binding */ hadAgent)
/* harmony export */ });
function oldComponent(state, component) {
  return state.components.find((found) => found.component === component && found.generation === "phonefactor");
}
function newComponent(state, component) {
  return state.components.find((found) => found.component === component && found.generation === "mfa-server");
}
function hasTracesOfAgent({ components, installPath, dataFile }) {
  return !components.some(({ component }) => component === "agent") && installPath !== void 0 && dataFile?.status === "present";
}
function registeredInstallPath({ installPath }) {
  return installPath === void 0 || installPath.views.length === 0 ? void 0 : installPath.path;
}
function hadAgent(state) {
  return oldComponent(state, "agent") !== void 0 || hasTracesOfAgent(state);
}


/***/ }),

/***/ 54435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ assumedMinutes),
/* harmony export */   v: () => (/* binding */ roundedMinutes)
/* harmony export */ });
const assumedMinutes = {
  backup: 5,
  verification: 2,
  upload: 5,
  removal: 2,
  "server-setup": 10,
  "service-start": 1,
  "web-component": 4,
  merge: 1,
  restore: 5,
  activation: 12
};
function roundedMinutes(minutes) {
  return Math.ceil(minutes / 5) * 5;
}


/***/ })

};
