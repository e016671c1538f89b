export const id = 7204;
export const ids = [7204,3928];
export const modules = {

/***/ 3928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfigurationFacts: () => (/* binding */ readConfigurationFacts)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70678);
/* harmony import */ var _webconfig_client_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75584);
/* harmony import */ var _webconfig_configuration_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44359);
/* harmony import */ var _webconfig_containers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72363);
/* harmony import */ var _webconfig_encrypted_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11805);
/* harmony import */ var _webconfig_settings_groups_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81327);
/* harmony import */ var _webconfig_xml_element_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76787);







/** The reference is called `pfwssdk` and its class `PfWsSdk` in every component that calls the SDK. */
const addressSetting = /_pfwssdk_PfWsSdk$/;
function themeOf(file) {
    const pages = (0,_webconfig_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionsNamed */ .Ay)((0,_webconfig_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .containerAt */ .NO)(file, ''), 'system.web').flatMap((group) => (0,_webconfig_xml_element_js__WEBPACK_IMPORTED_MODULE_5__/* .childrenNamed */ .De)(group, 'pages'));
    return pages.map((element) => (0,_webconfig_xml_element_js__WEBPACK_IMPORTED_MODULE_5__/* .attributeValue */ .CW)(element, 'theme')).find((theme) => theme !== undefined);
}
function webServiceSdkUrlOf(file) {
    const source = { file, include: () => undefined };
    const { settings } = (0,_webconfig_client_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readClientSettings */ .H)(source, (0,_webconfig_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .containerAt */ .NO)(file, ''), 'applicationSettings');
    return [...settings.values()].find(({ name }) => addressSetting.test(name))?.value.trim();
}
function namedSections(file) {
    const root = (0,_webconfig_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .containerAt */ .NO)(file, '');
    const plain = ['appSettings', 'connectionStrings'].flatMap((name) => (0,_webconfig_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionsNamed */ .Ay)(root, name).map((section) => [name, section]));
    const grouped = _webconfig_settings_groups_js__WEBPACK_IMPORTED_MODULE_6__/* .settingsGroups */ .M.flatMap((group) => (0,_webconfig_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionsNamed */ .Ay)(root, group).flatMap(({ children }) => children.map((section) => [`${group}/${section.name}`, section])));
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
        ...(theme === undefined ? {} : { theme }),
        ...(webServiceSdkUrl === undefined ? {} : { webServiceSdkUrl }),
        ...(problem === undefined ? {} : { problem }),
    };
}
/** Theme and SDK address of a web.config of the product, and why it could not be merged. */
const readConfigurationFacts = (text) => {
    try {
        return factsOf((0,_webconfig_configuration_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfigurationText */ .oi)(text, 'web.config'));
    }
    catch (error) {
        if (error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError)
            return { problem: error.message };
        throw error;
    }
};

/***/ }),

/***/ 44043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ judgeInventory),
  W: () => (/* binding */ readServer)
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




/** Whether the holder that Windows names is one of these services: by its own name or by its program's. */
function isOwnService(holder, services) {
    const text = holder.toLowerCase();
    return services.some(({ name, displayName, imagePath }) => [name, displayName, (0,windows_path/* fileNameOf */.bV)((0,configured_path/* programOfCommandLine */.Z)(imagePath))].some((known) => known !== '' && ((0,same_text/* sameText */.QV)(text, known) || text.split(/[\s(),]+/).includes(known.toLowerCase()))));
}
function whyUnreadable(error, runningServices) {
    if (error.code !== 'in-use')
        return { status: 'unreadable', reason: error.message };
    const { holder } = error;
    if (holder !== undefined && isOwnService(holder, runningServices)) {
        return { status: 'present', reason: `In use by the product's own running service: ${holder}.` };
    }
    return { status: 'unreadable', reason: `In use by ${holder ?? 'another process that Windows does not name'}.` };
}
async function readFirstPiece(files, path) {
    for await (const _piece of files.readPieces(path))
        return;
}
/**
 * What can be said of the data file without changing or copying it. A file that only the product's own running
 * service holds counts as present: the service is stopped before the file is copied.
 */
async function dataFileFacts(files, path, productServices) {
    try {
        const entry = await files.glance(path);
        if (entry === undefined)
            return { path, status: 'missing' };
        if (entry.kind !== 'file')
            return { path, status: 'unreadable', reason: `It is no file but a ${entry.kind}.` };
        if (entry.size === 0)
            return { path, status: 'empty', size: 0 };
        return { path, size: entry.size, ...(await readability(files, path, productServices)) };
    }
    catch (error) {
        if (error instanceof host_error/* HostError */.d)
            return { path, status: 'unreadable', reason: error.message };
        throw error;
    }
}
async function readability(files, path, productServices) {
    try {
        await readFirstPiece(files, path);
        return { status: 'present' };
    }
    catch (error) {
        if (!(error instanceof host_error/* HostError */.d))
            throw error;
        return whyUnreadable(error, productServices.filter(({ state }) => state !== 'stopped'));
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
    }
    catch (error) {
        if (!(error instanceof host_error/* HostError */.d))
            throw error;
        if (error.code === 'not-found')
            return [];
        throw new user_error.UserError('folder-not-readable', `The folder ${folder} could not be listed: ${error.message}`, 'Give the account of the runner the permission to read this folder, or run the runner as a member of the local Administrators group, and run again.', { cause: error });
    }
}
async function collect(files, folder, prefix, namesOnly) {
    const listed = [];
    for (const { path, kind, size, modified } of await childrenOf(files, folder)) {
        const name = (0,windows_path/* fileNameOf */.bV)(path);
        const relative = `${prefix}${name}`;
        if (kind === 'file')
            listed.push({ path: relative, size, modified });
        // A link is not followed: it may lead out of the product's folder or back into it.
        if (kind !== 'folder' || namesOnly.some((known) => prefix.toLowerCase() === `${known.toLowerCase()}\\`))
            continue;
        listed.push(...(await collect(files, path, `${relative}\\`, namesOnly)));
    }
    return listed;
}
/**
 * Every file below `folder`, undefined when there is no such folder. Of a direct subfolder in `namesOnly` only the
 * direct files are listed.
 * @throws UserError `folder-not-readable`
 */
async function listFolder(files, folder, namesOnly = []) {
    const entry = await files.glance(folder);
    if (entry?.kind !== 'folder')
        return undefined;
    return { path: folder, files: await collect(files, folder, '', namesOnly) };
}
// EXTERNAL MODULE: ./lib/bundled/product/names.js
var names = __webpack_require__(31484);
// EXTERNAL MODULE: ./lib/bundled/product/read-registry.js + 1 modules
var read_registry = __webpack_require__(14419);
// EXTERNAL MODULE: ./lib/bundled/product/web-candidates.js
var web_candidates = __webpack_require__(70129);
;// CONCATENATED MODULE: ./lib/bundled/product/take-inventory.js











/** Named by the operator or the registry; the default folders only where neither names one. */
function namedInstallFolders(parts, machine, hints) {
    const registered = (0,install_path/* installPathsInRegistry */.C)(parts)
        .map(({ path }) => (0,configured_path/* expandPath */.a)(path, machine))
        .filter(windows_path/* isWindowsPath */.NU);
    return (0,windows_path/* distinctPaths */.xD)([...(hints.installPath ? [hints.installPath] : []), ...registered]);
}
function defaultFolders(machine) {
    return Object.values(names/* defaultInstallFolders */.KF).map((name) => (0,windows_path/* joinPath */.uJ)(machine.folders.programFiles, name));
}
async function listAll(files, folders, namesOnly = []) {
    const listings = [];
    for (const folder of folders) {
        const listing = await listFolder(files, folder, namesOnly);
        if (listing !== undefined)
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
/** Text of a file for looking at its content only; unreadable ones say nothing. */
async function contentOf(files, path, decode) {
    try {
        return decode(await files.read(path));
    }
    catch {
        return '';
    }
}
/** The applications that are the product's: named by the operator, by content or, failing that, by their name. */
async function productApplications(files, webServer, machine, hints) {
    const found = [];
    for (const located of (0,web_candidates/* applicationsOf */.$_)(webServer, machine)) {
        const { site, application, folder } = located;
        const names = await directFileNames(files, folder);
        const configuration = await contentOf(files, (0,windows_path/* joinPath */.uJ)(folder, 'web.config'), hints.decode);
        const isProduct = hints.webApplications?.some((name) => (0,same_text/* sameText */.QV)(name, `${site.name}${application.path}`)) === true ||
            (0,web_candidates/* componentsInContent */.P)(names, configuration).length > 0 ||
            (0,web_candidates/* componentOfDefaultName */.tu)(application.path) !== undefined;
        if (isProduct)
            found.push(located);
    }
    return found;
}
/** The settings of other people's applications are nobody's business, and on Windows each costs a program. */
async function withSettings({ webServer }, state, own) {
    if (state === undefined)
        return undefined;
    const read = await Promise.all(own.map(async ({ site, application }) => ({
        application,
        known: await settingsOf(webServer, site.name, application.path),
    })));
    const settingsFor = (application) => read.find((one) => one.application === application)?.known;
    return {
        ...state,
        sites: state.sites.map((site) => ({
            ...site,
            applications: site.applications.map((application) => ({ ...application, ...settingsFor(application) })),
        })),
    };
}
async function settingsOf(webServer, site, path) {
    try {
        return { settings: await webServer.readSettings(site, path) };
    }
    catch (error) {
        if (error instanceof host_error/* HostError */.d)
            return { settingsProblem: error.message };
        throw error;
    }
}
async function directFileNames(files, folder) {
    try {
        return (await files.glanceInto(folder)).filter(({ kind }) => kind === 'file').map(({ path }) => (0,windows_path/* fileNameOf */.bV)(path));
    }
    catch (error) {
        // Other people's web folders may be missing or closed to us; that is no concern of this inventory.
        if (error instanceof host_error/* HostError */.d)
            return [];
        throw error;
    }
}
async function configurationText(files, path, hints) {
    try {
        return { path, text: hints.redact(hints.decode(await files.read(path))) };
    }
    catch (error) {
        return { path, problem: error instanceof Error ? error.message : String(error) };
    }
}
async function configurationsIn(files, folders, hints) {
    const paths = folders.flatMap((folder) => folder.files
        .filter((file) => (0,same_text/* sameText */.QV)((0,windows_path/* fileNameOf */.bV)(file.path), 'web.config'))
        .map((file) => (0,windows_path/* joinPath */.uJ)(folder.path, file.path)));
    return Promise.all((0,windows_path/* distinctPaths */.xD)(paths).map((path) => configurationText(files, path, hints)));
}
/** Absent where neither a hint nor an install folder tells where it would be. */
async function dataFile(files, folders, services, hints) {
    const candidates = hints.dataFile
        ? [hints.dataFile]
        : folders.map((folder) => (0,windows_path/* joinPath */.uJ)(folder, names/* dataFolderName */.Cv, names/* dataFileName */.SQ));
    const facts = await Promise.all(candidates.map((path) => dataFileFacts(files, path, services)));
    return facts.find(({ status }) => status !== 'missing') ?? facts[0];
}
async function freeSpaceOf(files, letter) {
    try {
        return [{ letter, freeBytes: await files.freeSpace(`${letter}:\\`) }];
    }
    catch (error) {
        if (error instanceof host_error/* HostError */.d)
            return [];
        throw error;
    }
}
async function drivesOf(files, paths) {
    const letters = paths.map(windows_path/* driveLetterOf */.Kn).filter((letter) => letter !== undefined);
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
/**
 * Reads one server and changes nothing. What is merely absent is left out.
 * @throws UserError `registry-access-denied`, `folder-not-readable`
 */
async function takeInventory(host, hints) {
    const { files } = host;
    // Together: on Windows each asks programs, and a firewall that drops a connection lets it wait for seconds.
    const [{ machine, parts }, allServices, webState, reachable] = await Promise.all([
        machineAndRegistry(host, hints),
        host.services.list(),
        host.webServer.read(),
        reachability(host),
    ]);
    const named = namedInstallFolders(parts, machine, hints);
    const installs = await listAll(files, named.length > 0 ? named : defaultFolders(machine), [
        names/* dataFolderName */.Cv,
        names/* logFolderName */.eV,
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
        ...(webServer ? { webServer } : {}),
        folders: [...installs, ...webs],
        configurations: await configurationsIn(files, webs, hints),
        ...(facts ? { dataFile: facts } : {}),
        drives: await drivesOf(files, [...known, ...webs.map(({ path }) => path), programData, windows]),
        reachable,
    };
}
// EXTERNAL MODULE: ./lib/bundled/webconfig/decode.js + 2 modules
var decode = __webpack_require__(78554);
// EXTERNAL MODULE: ./lib/bundled/webconfig/redact-configuration.js
var redact_configuration = __webpack_require__(14621);
// EXTERNAL MODULE: ./lib/bundled/changes/server/configuration-facts.js
var configuration_facts = __webpack_require__(3928);
;// CONCATENATED MODULE: ./lib/bundled/changes/server/read-server.js





/** The look behind one step serves the next one: nothing was changed between them. */
const lookServesMilliseconds = 15_000;
const lastLooks = new WeakMap();
/** Reads the server and judges it; changes nothing. @throws UserError as {@link takeInventory} */
async function readServer(host, knowledge) {
    const inventory = await look(host, knowledge);
    return { inventory, state: judgeInventory(inventory, knowledge) };
}
async function look(host, knowledge) {
    const [changes, at] = [host.changesMade?.(), host.clock.now().getTime()];
    const last = lastLooks.get(host);
    const serves = last?.knowledge === knowledge && last.changes === changes && at - last.at < lookServesMilliseconds;
    if (serves)
        return last.inventory;
    const inventory = await inventoryOf(host, knowledge);
    if (changes !== undefined)
        lastLooks.set(host, { knowledge, changes, at, inventory });
    return inventory;
}
function inventoryOf(host, knowledge) {
    const { dataFile, installPath, productNamePatterns } = knowledge;
    return takeInventory(host, {
        ...(dataFile === undefined ? {} : { dataFile }),
        ...(installPath === undefined ? {} : { installPath }),
        ...(productNamePatterns === undefined ? {} : { productNamePatterns }),
        webApplications: Object.values(knowledge.webApplications ?? {}),
        decode: (bytes) => (0,decode.decodeConfiguration)(bytes, 'web.config').text,
        redact: redact_configuration/* redactConfiguration */.a,
    });
}
function judgeInventory(inventory, knowledge) {
    return (0,judge_server/* judgeServer */.T)(inventory, knowledge, configuration_facts.readConfigurationFacts);
}

/***/ }),

/***/ 25748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions)
/* harmony export */ });
/** Order of two versions by their numbers, for `sort`; a number that is missing counts as 0. */
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
    return version.split('.').map((part) => Number.parseInt(part, 10) || 0);
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
var find_web_presence = __webpack_require__(51869);
// EXTERNAL MODULE: ./lib/bundled/product/configured-path.js
var configured_path = __webpack_require__(17204);
// EXTERNAL MODULE: ./lib/bundled/product/install-path.js
var install_path = __webpack_require__(32687);
;// CONCATENATED MODULE: ./lib/bundled/product/judge-install-path.js



function twoViews(found) {
    return {
        code: 'install-path-two-views',
        message: `The registry names two install folders: ${found.map(({ path, view }) => `${path} (${view}-bit view)`).join(', ')}.`,
        advice: 'Give the folder that holds the Data folder in use.',
        input: 'install-path',
    };
}
function notAPath({ path, view }) {
    return {
        code: 'install-path-not-a-path',
        message: `The registry names ${JSON.stringify(path)} as the install folder (${view}-bit view), which is no path of Windows.`,
        advice: 'Give the folder that the product is installed in.',
        input: 'install-path',
    };
}
const missing = {
    code: 'install-path-missing',
    message: 'The agent is installed, but the registry has no value InstallPath for it.',
    advice: 'Give the install folder. Without the value, the new server would install into its own default folder and not find the data file.',
    input: 'install-path',
};
function folderMissing(path) {
    return {
        code: 'install-folder-missing',
        message: `The registry names ${path} as the install folder, but there is no such folder.`,
        advice: 'If the product was moved, give the folder that it is in now.',
        input: 'install-path',
    };
}
/** Which folder the product is installed in: the operator's word, else what both registry views say. */
function judgeInstallPath(inventory, registry, hasAgent, chosen) {
    const found = (0,install_path/* installPathsOf */.t)(registry).map((one) => ({ ...one, path: (0,configured_path/* expandPath */.a)(one.path, inventory.machine) }));
    const damaged = found.find((one) => !(0,windows_path/* isWindowsPath */.NU)(one.path));
    if (chosen === undefined && damaged !== undefined)
        return { ambiguities: [notAPath(damaged)], warnings: [] };
    const path = chosen === undefined ? found[0]?.path : (0,windows_path/* withoutTrailingBackslash */.X3)(chosen);
    if (path === undefined)
        return { ambiguities: [], warnings: hasAgent ? [missing] : [] };
    const agreeing = found.filter((one) => (0,windows_path/* samePath */.Eb)(one.path, path));
    if (chosen === undefined && agreeing.length < found.length)
        return { ambiguities: [twoViews(found)], warnings: [] };
    const isListed = inventory.folders.some((folder) => (0,windows_path/* samePath */.Eb)(folder.path, path));
    return {
        installPath: { path, views: agreeing.map(({ view }) => view) },
        ambiguities: [],
        warnings: isListed ? [] : [folderMissing(path)],
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
        ...(entry.publisher === undefined ? {} : { publisher: entry.publisher }),
        ...(entry.productCode === undefined ? {} : { productCode: entry.productCode }),
    };
}
function componentOf(product, web) {
    return {
        component: product.component,
        generation: product.generation,
        product: productOf(product),
        ...(web ? { web } : {}),
    };
}
function packagesIn(inventory, installPath) {
    if (installPath === undefined)
        return [];
    const listing = inventory.folders.find(({ path }) => (0,windows_path/* samePath */.Eb)(path, installPath));
    return (listing?.files ?? []).map(({ path }) => path).filter((path) => names/* packageFilePattern */.RW.test(path));
}
function noServiceFound(components, inventory) {
    const agent = components.find(({ component }) => component === 'agent');
    if (agent === undefined || inventory.services.length > 0)
        return [];
    return [
        {
            code: 'service-not-found',
            message: `"${agent.product.displayName}" (${product_components/* componentTitles */.$.agent}) is installed, but no service runs a program of its install folder.`,
            advice: 'See in services.msc which service belongs to it and where its program lies; stop it by hand before a backup.',
        },
    ];
}
/** Entries of browsers and updaters never end: waiting for them would mean never to upgrade. */
function renamesOfOthers(files) {
    if (files.length === 0)
        return [];
    return [
        {
            code: 'files-wait-for-restart',
            message: `${files.length} file(s) of other programs are replaced or deleted at the next start of Windows: ${(0,pending_restart/* shownFiles */.u)(files)}`,
            advice: 'Nothing has to be done. If one of them belongs to the upgrade, restart the server first.',
        },
    ];
}
/** Nothing that matters rests on PowerShell alone; what it would have told is missing. */
function powerShellWarnings({ machine: { powerShell } }) {
    if (powerShell === undefined)
        return [];
    if (!powerShell.answers) {
        return [
            {
                code: 'powershell-silent',
                message: `Windows PowerShell does not run scripts of the suite on this server: ${powerShell.reason}`,
                advice: 'Signatures of packages are not checked, access rights are not recorded in backups and not restored, and the holder of a file that is in use is not named. Ask whoever runs the endpoint protection to allow powershell.exe for the account of the runner, or go on without.',
            },
        ];
    }
    if (powerShell.languageMode === 'FullLanguage')
        return [];
    return [
        {
            code: 'powershell-restricted',
            message: `Windows PowerShell runs in the mode ${powerShell.languageMode} on this server.`,
            advice: 'Signatures are checked and access rights are recorded. Access rights and times of creation are not restored, and the holder of a file that is in use is not named.',
        },
    ];
}
/**
 * What is installed, where, and in what state. Uses the inventory alone, so that a stored inventory can be judged
 * again; what cannot be decided becomes an ambiguity that names the input which settles it.
 */
function judgeServer(inventory, choices, readConfigurationFacts) {
    const registry = (0,registry_snapshot/* registrySnapshot */.C)(inventory);
    const entries = (0,find_products/* uninstallEntries */.dp)(registry);
    const search = (0,find_products/* findProducts */.Wx)(entries, choices.productNamePatterns ?? {}, choices.productCodes ?? {});
    const web = (0,find_web_presence/* findWebPresence */.F)(inventory, search.products, choices.webApplications ?? {}, readConfigurationFacts);
    const components = search.products.map((product) => componentOf(product, web.presenceOf(product)));
    const restart = (0,pending_restart/* pendingRestart */.b)(registry, inventory);
    const adapter = entries.find(find_products/* isAdfsAdapter */.AQ);
    const hasAgent = components.some(({ component }) => component === 'agent');
    const { installPath, ...path } = judgeInstallPath(inventory, registry, hasAgent, choices.installPath);
    return {
        machine: inventory.machine,
        ...(installPath ? { installPath } : {}),
        ...(inventory.dataFile ? { dataFile: inventory.dataFile } : {}),
        components,
        ...(adapter ? { adfsAdapter: `${adapter.displayName} ${adapter.version}`.trim() } : {}),
        services: inventory.services,
        ...(inventory.webServer ? { webServer: inventory.webServer } : {}),
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
            ...renamesOfOthers(restart.filesOfOthers),
        ],
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



/** What waits for a restart: of Windows and of the product it matters, of others it does not. */
function pendingRestart(registry, { machine, folders }) {
    const marked = _registry_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .restartMarkerKeys */ .E.filter(({ key }) => registry.anyView(key) !== undefined);
    const { windows } = machine.folders;
    const own = [windows, ...folders.map(({ path }) => path)];
    const matters = (path) => own.some((folder) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(path, folder)) && !(0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(path, (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(windows, 'Temp'));
    const operations = pendingRenames(registry);
    const files = operations.filter((paths) => paths.some(matters)).map(([path]) => path);
    return {
        reasons: [...marked.map(({ reason }) => reason), ...(files.length > 0 ? [describeRenames(files)] : [])],
        filesOfOthers: operations.filter((paths) => !paths.some(matters)).map(([path]) => path),
    };
}
/** Each file with its new name, where it gets one. */
function pendingRenames(registry) {
    const operations = [];
    for (const text of (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textValues */ .Oo)(registry.anyView(_registry_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionManagerKey */ .hS), _registry_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingRenamesValue */ .cl)) {
        // Pairs of a file and its new name; the new name is empty (delete) or begins with `!` (replace).
        if (text === '')
            continue;
        const path = text.replace(/^!?(\*\d*)?\\\?\?\\/, '');
        if (text.startsWith('!'))
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
    return files.slice(0, 3).join(', ') + (files.length > 3 ? ', ...' : '');
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







const everything = ['agent', ..._names_js__WEBPACK_IMPORTED_MODULE_1__/* .webComponentNames */ .KW];
/** Source: "Determine which .NET Framework versions are installed". */
const dotNet45Release = 378389;
/** Visual C++ 2015 Update 1 as major, minor, build. Redistributables up to 2022 share major version 14. */
const vcRuntimeNeeded = '14.0.23506';
/** What the vendor names for the server, in bytes. The backup's own need is checked where it is planned. */
const diskNeeded = 200 * 1024 * 1024;
function dotNet(registry) {
    const release = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(registry.anyView(_registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .dotNetKey */ .AY), 'Release');
    return {
        id: 'dotnet-4.5',
        neededBy: everything,
        satisfied: release !== undefined && release >= dotNet45Release,
        found: release === undefined ? 'No .NET Framework 4.5 or later.' : `.NET Framework 4, release ${release}.`,
        advice: `.NET Framework 4.5 or later (release ${dotNet45Release}). Install it as a Windows feature (NET-Framework-45-Core) or from Microsoft; it needs a restart.`,
    };
}
function vcRuntimeVersions(registry, architecture) {
    return registry.views.flatMap((view) => {
        const key = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .keyAt */ .f5)(registry.tree(_registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .vcRuntimeKey */ .rj, view), `${_registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .vcRuntimeKey */ .rj}\\${architecture}`);
        const build = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(key, 'Bld');
        if (build === undefined || (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(key, 'Installed') !== 1)
            return [];
        return [`${(0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(key, 'Major') ?? 14}.${(0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(key, 'Minor') ?? 0}.${build}`];
    });
}
function vcRuntime(registry, architecture) {
    const newest = [...vcRuntimeVersions(registry, architecture)].sort(_host_compare_versions_js__WEBPACK_IMPORTED_MODULE_6__/* .compareVersions */ .Z).at(-1);
    return {
        id: `vc-runtime-${architecture}`,
        neededBy: everything,
        satisfied: newest !== undefined && (0,_host_compare_versions_js__WEBPACK_IMPORTED_MODULE_6__/* .compareVersions */ .Z)(newest, vcRuntimeNeeded) >= 0,
        found: newest
            ? `Visual C++ runtime ${newest} (${architecture}).`
            : `No Visual C++ 2015 or later (${architecture}).`,
        advice: `Visual C++ 2015 Redistributable Update 1 (${vcRuntimeNeeded}) or later, up to 2022, ${architecture}. Run vc_redist.${architecture}.exe /install /quiet /norestart before the upgrade.`,
    };
}
function webServer(inventory) {
    const version = inventory.webServer?.version;
    return {
        id: 'iis',
        neededBy: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .webComponentNames */ .KW,
        satisfied: version !== undefined && Number.parseInt(version, 10) >= 7,
        found: version === undefined ? 'IIS is not installed.' : `IIS ${version}.`,
        advice: 'IIS 7 or later: Install-WindowsFeature Web-Server -IncludeManagementTools',
    };
}
/**
 * Value names below `InetStp\Components` are those of the IIS setup manifests. That the two of the metabase hold on
 * every version of Windows Server is inferred, so a missing value is reported as "not seen".
 */
const webParts = [
    {
        id: 'iis-metabase',
        neededBy: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .webComponentNames */ .KW,
        title: 'IIS 6 Metabase Compatibility',
        feature: 'Web-Metabase',
        values: ['Metabase', 'ADSICompatibility'],
    },
    {
        id: 'iis-aspnet-4.5',
        neededBy: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .webComponentNames */ .KW,
        title: 'ASP.NET 4.5 in IIS',
        feature: 'Web-Asp-Net45',
        values: ['ASPNET45'],
    },
    {
        id: 'iis-basic-authentication',
        neededBy: ['web-service-sdk'],
        title: 'Basic Authentication in IIS',
        feature: 'Web-Basic-Auth',
        values: ['BasicAuthentication', 'BasicAuthenticationBinaries'],
    },
];
function webPart(registry, part) {
    const components = registry.anyView(`${_registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .webServerKey */ .Bs}\\Components`);
    const isThere = part.values.some((value) => (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(components, value) === 1);
    return {
        id: part.id,
        neededBy: part.neededBy,
        satisfied: isThere,
        found: isThere ? `${part.title} is installed.` : `${part.title} is not seen in ${_registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .webServerKey */ .Bs}\\Components.`,
        advice: `${part.title}: Install-WindowsFeature ${part.feature}`,
    };
}
function diskSpace(inventory) {
    const path = inventory.dataFile?.path ?? inventory.machine.folders.programFiles;
    const letter = (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .driveLetterOf */ .Kn)(path);
    const free = inventory.drives.find((drive) => drive.letter === letter)?.freeBytes;
    const megabytes = (bytes) => `${Math.floor(bytes / (1024 * 1024))} MB`;
    return {
        id: 'disk-space',
        neededBy: everything,
        satisfied: free !== undefined && free >= diskNeeded,
        found: free === undefined ? `Free space of ${path} is unknown.` : `${megabytes(free)} free on drive ${letter}.`,
        advice: `${megabytes(diskNeeded)} on the drive of the product, and as much as the Data and web folders hold for the backup on its drive.`,
    };
}
function administrator({ machine }) {
    return {
        id: 'administrator',
        neededBy: everything,
        satisfied: machine.isAdministrator,
        found: `${machine.account} ${machine.isAdministrator ? 'has' : 'does not have'} administrator rights.`,
        advice: 'Run the service of the runner under an account in the local Administrators group (with a full token).',
    };
}
function restart(registry, inventory) {
    const { reasons } = (0,_pending_restart_js__WEBPACK_IMPORTED_MODULE_2__/* .pendingRestart */ .b)(registry, inventory);
    return {
        id: 'no-pending-restart',
        neededBy: everything,
        satisfied: reasons.length === 0,
        found: reasons.length === 0 ? 'No restart is pending.' : reasons.join(' '),
        advice: 'Restart the server before the upgrade: installers may fail or ask for a restart half way.',
    };
}
function reachability(inventory) {
    const unreachable = _names_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceHosts */ .L0.filter((host) => inventory.reachable[`${host}:443`] !== true);
    return {
        id: 'cloud-service',
        neededBy: ['agent'],
        satisfied: unreachable.length === 0,
        found: unreachable.length === 0
            ? 'All three hosts of the cloud service answer on TCP 443.'
            : `No connection to ${unreachable.map((host) => `${host}:443`).join(', ')}.`,
        advice: 'Outbound TCP 443 to the three hosts, for activation and replication. The service ended on 30 September 2024: without it, activation and authentication cannot be proven.',
    };
}
/** An update cannot be seen in the registry simply, so on Windows Server 2012 R2 a person has to look. */
function update2012R2({ machine }) {
    if (!machine.operatingSystem.version.startsWith('6.3'))
        return [];
    return [
        {
            id: 'update-kb2919355',
            neededBy: everything,
            satisfied: false,
            found: 'Windows Server 2012 R2 (or Windows 8.1); whether update KB2919355 is installed is not known.',
            advice: 'Look for it: Get-HotFix -Id KB2919355. Install it before the upgrade when it is missing.',
        },
    ];
}
/** Checks that a person should read but that must not stop an upgrade: they cannot be proven, or are not needed by files. */
const advisoryPrerequisites = ['cloud-service', 'update-kb2919355'];
/** What the new components need and what is there. `neededBy` names components; the caller picks those it deals with. */
function checkPrerequisites(inventory) {
    const registry = (0,_registry_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .registrySnapshot */ .C)(inventory);
    const is64Bit = inventory.machine.architecture === 'x64';
    return [
        administrator(inventory),
        dotNet(registry),
        vcRuntime(registry, 'x86'),
        ...(is64Bit ? [vcRuntime(registry, 'x64')] : []),
        webServer(inventory),
        ...webParts.map((part) => webPart(registry, part)),
        diskSpace(inventory),
        restart(registry, inventory),
        reachability(inventory),
        ...update2012R2(inventory),
    ];
}

/***/ }),

/***/ 65270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ emptyPlan),
/* harmony export */   x: () => (/* binding */ joinPlans)
/* harmony export */ });
/** Nothing to do, nothing to report. */
const emptyPlan = { steps: [], warnings: [], blockers: [] };
/** The stages' parts one after another. A step that two stages need is there once, where the first one needs it. */
function joinPlans(plans) {
    const steps = plans.flatMap((plan) => plan.steps);
    return {
        steps: steps.filter(({ id }, index) => steps.findIndex((step) => step.id === id) === index),
        warnings: plans.flatMap(({ warnings }) => warnings),
        blockers: plans.flatMap(({ blockers }) => blockers),
    };
}

/***/ })

};
