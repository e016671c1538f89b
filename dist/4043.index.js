export const id = 4043;
export const ids = [4043];
export const modules = {

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
  const oldApplications = intention.components.flatMap(({ becomes, web }) => web === void 0 || becomes === "stays" ? [] : [`${web.site}${web.virtualDirectory}`, ...web.further ?? []]);
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
    if (!(error instanceof host_error/* HostError */.dh) || error.code !== "access-denied")
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
const flag = /^(?:true|false|yes|no|on|off|none|autogenerate(?:,\s*isolateapps)?|\(secret\))$/i;
function isHarmlessValue(value) {
  return flag.test(value) || !/\S/.test(value);
}
const shortestKey = 32;
const shortestBase64 = 40;
const wellKnown = /-----BEGIN [A-Z ]*PRIVATE KEY|^eyJ[\w-]+\.eyJ/;
function isHexadecimal(value) {
  const digits = /^0x/i.test(value) ? value.slice(2) : value;
  return digits.length >= shortestKey && !/[^\dA-F]/i.test(digits);
}
function isBase64(value) {
  const body = value.replace(/={1,2}$/, "");
  if (body.length < shortestBase64 || /[^\w+/-]/.test(body))
    return false;
  return /\d/.test(body) && /[a-z]/.test(body) && /[A-Z]/.test(body);
}
function looksLikeKey(value) {
  if (value.length < shortestKey)
    return false;
  const trimmed = value.trim();
  return isHexadecimal(trimmed) || isBase64(trimmed) || wellKnown.test(trimmed);
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
      for (const span of secretsInTag(tag))
        spans.push(span);
      if (!tag.isClosing && !tag.isEmpty) {
        const content = contents.after(tag);
        for (const span of secretsInContent(text, tag, setting, content))
          spans.push(span);
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
const nameEnding = /word|passwd|passphrase|pwd|secret|token|key|sig|signature/i;
const assignment = new RegExp(`(?:^|[;?,{\\s"']|&amp;|&quot;|&)(${name}\\s{0,20}=\\s{0,20})(?:(${quoted})|((?:&(?!amp;[\\w.-]{1,60}=)(?:${entity.slice(1)})?|[^;&])*))`, "gi");
const userInfo = /:\/\/([^\s/?#@"'<>:]*):([^\s/?#"'<>]+)@/g;
function spansOf(expression, behind, text) {
  const spans = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    const end = expression.lastIndex - behind;
    const length = (match[2] ?? match[3] ?? "").length;
    if (length > 0 && !/public\W?key/i.test(match[1] ?? ""))
      spans.push({ start: end - length, end });
  }
  return spans;
}
function secretsInValue(raw) {
  const assignments = raw.includes("=") && nameEnding.test(raw) ? spansOf(assignment, 0, raw) : [];
  return raw.includes("@") ? [...assignments, ...spansOf(userInfo, 1, raw)] : assignments;
}


/***/ })

};
