export const id = 2399;
export const ids = [2399];
export const modules = {

/***/ 2399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFleetServer: () => (/* binding */ readFleetServer)
});

// EXTERNAL MODULE: ./lib/bundled/product/inventory-schema.js
var inventory_schema = __webpack_require__(99090);
// EXTERNAL MODULE: ./lib/bundled/product/judge-server.js + 1 modules
var judge_server = __webpack_require__(52809);
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: ./lib/bundled/product/prerequisites.js
var prerequisites = __webpack_require__(48079);
;// CONCATENATED MODULE: ./lib/bundled/fleet/fleet-server.js

/** Distils a judged server. `source` is shown in messages. */
function fleetServer(state, source) {
    const components = state.components.map(({ component, generation }) => ({ component, generation }));
    const role = roleOf(state);
    const hasAgent = components.some(({ component }) => component === 'agent');
    return {
        name: state.machine.name,
        ...(state.machine.domain === undefined ? {} : { domain: state.machine.domain }),
        source,
        ...(role === undefined ? {} : { role }),
        components,
        ...(state.adfsAdapter === undefined ? {} : { adfsAdapter: state.adfsAdapter }),
        sdkHosts: sdkHostsOf(state),
        inBetween: role === 'mfa-server' && !hasAgent,
        blockers: role === undefined ? [] : [...state.ambiguities, ...dataFileBlockers(state), ...fleet_server_prerequisites(state)],
    };
}
function roleOf({ components, dataFile, adfsAdapter, installPath }) {
    const has = (name) => components.some(({ component }) => component === name);
    const keptData = installPath !== undefined && dataFile?.status === 'present';
    if (has('agent') || keptData)
        return 'mfa-server';
    if (has('web-service-sdk'))
        return 'sdk-server';
    if (components.length > 0)
        return 'web-server';
    return adfsAdapter === undefined ? undefined : 'adfs-adapter';
}
function sdkHostsOf(state) {
    const urls = state.components.flatMap(({ web }) => web?.configuration?.webServiceSdkUrl ?? []);
    return [...new Set(urls.flatMap((url) => URL.parse(url)?.hostname.toLowerCase() ?? []))];
}
function dataFileBlockers({ components, dataFile }) {
    const agent = components.some((one) => one.component === 'agent' && one.generation === 'phonefactor');
    if (!agent || dataFile?.status === 'present')
        return [];
    const status = dataFile?.status ?? 'missing';
    return [
        {
            code: `data-file-${status}`,
            message: `The data file ${dataFile?.path ?? 'PhoneFactor.pfdata'} is ${status}.`,
            advice: 'Run the action "inspect" on this server: it says what to do. Take the inventory again afterwards.',
        },
    ];
}
/** Unmet prerequisites of what is to be upgraded; those that only inform are left to the server's own plan. */
function fleet_server_prerequisites({ prerequisites: checks, components }) {
    const old = components.filter(({ generation }) => generation === 'phonefactor').map(({ component }) => component);
    return checks
        .filter(({ satisfied, neededBy }) => !satisfied && neededBy.some((component) => old.includes(component)))
        .filter(({ id }) => !prerequisites/* advisoryPrerequisites */.h.includes(id))
        .map(({ id, found, advice }) => ({ code: `prerequisite-${id}`, message: found, advice }));
}
;// CONCATENATED MODULE: ./lib/bundled/fleet/read-fleet-server.js




/**
 * From the JSON of one inventory to the few facts that a fleet needs; the inventory itself is let go.
 * @throws UserError as `parseInventory` does, with `source` in front
 */
function readFleetServer(json, source, readConfigurationFacts) {
    try {
        return fleetServer((0,judge_server/* judgeServer */.T)((0,inventory_schema.parseInventory)(json), {}, readConfigurationFacts), source);
    }
    catch (error) {
        if (!(error instanceof user_error.UserError))
            throw error;
        throw new user_error.UserError(error.code, `${source}: ${error.message}`, error.advice, { cause: error });
    }
}

/***/ }),

/***/ 47072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/** The schema of a list that nobody changes. */
const list = (item) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item), valibot__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ());

/***/ }),

/***/ 99090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseInventory: () => (/* binding */ parseInventory)
/* harmony export */ });
/* unused harmony export inventorySchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90614);
/* harmony import */ var _list_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47072);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70678);
/* harmony import */ var _registry_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15261);





const text = valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP();
const bytes = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minValue */ .Wwf(0));
const view = valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['32', '64']);
const machine = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    name: text,
    domain: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(text),
    operatingSystem: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: text, version: text }),
    architecture: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['x86', 'x64']),
    language: text,
    bootTime: text,
    account: text,
    isAdministrator: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    folders: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ programData: text, programFiles: text, windows: text }),
});
const service = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    name: text,
    displayName: text,
    imagePath: text,
    startType: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['automatic', 'manual', 'disabled']),
    state: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['running', 'stopped', 'start-pending', 'stop-pending', 'paused']),
    account: text,
    dependsOn: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(text),
});
const settings = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    authentication: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        anonymous: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
        basic: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
        windows: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
        impersonation: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    }),
    sslFlags: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(text),
});
const application = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: text, physicalPath: text, applicationPool: text, settings });
const site = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    name: text,
    id: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .ndf()),
    state: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['started', 'stopped']),
    bindings: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ protocol: text, information: text, certificateThumbprint: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(text) })),
    applications: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(application),
});
const applicationPool = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    name: text,
    managedRuntimeVersion: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['v2.0', 'v4.0', '']),
    pipelineMode: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['Integrated', 'Classic']),
    enable32Bit: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    identity: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        type: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['ApplicationPoolIdentity', 'NetworkService', 'LocalService', 'LocalSystem', 'SpecificUser']),
        userName: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(text),
    }),
    state: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['started', 'stopped']),
});
const webServer = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ version: text, sites: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(site), applicationPools: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(applicationPool) });
const folder = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: text, files: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: text, size: bytes, modified: text })) });
const dataFile = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    path: text,
    status: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['present', 'missing', 'empty', 'unreadable']),
    size: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(bytes),
    reason: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(text),
});
/** Format 1 of an inventory. `docs/reference/inventory.schema.json` is made from it. */
const inventorySchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    format: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    machine,
    registry: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ key: text, view, text })),
    services: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(service),
    webServer: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(webServer),
    folders: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(folder),
    configurations: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: text, text: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(text), problem: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(text) })),
    dataFile: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(dataFile),
    drives: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ letter: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^[A-Z]$/)), freeBytes: bytes })),
    reachable: valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(text, valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()),
});
const takeAgain = 'Take the inventory again with the action "inspect" of this version.';
function parseJson(json) {
    try {
        return JSON.parse(json);
    }
    catch (error) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.UserError('inventory-not-json', 'The inventory is not JSON.', takeAgain, { cause: error });
    }
}
function withReadableRegistry(inventory) {
    for (const { key, text } of inventory.registry) {
        try {
            (0,_registry_text_js__WEBPACK_IMPORTED_MODULE_2__/* .registryKeysOf */ .n)(text);
        }
        catch (error) {
            if (!(error instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d))
                throw error;
            const what = `The inventory's registry text of ${key} is not valid: ${error.message}`;
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.UserError('inventory-invalid', what, takeAgain, { cause: error });
        }
    }
    return inventory;
}
/**
 * Reads a stored inventory.
 * @throws UserError `inventory-not-json`, `inventory-format-unknown`, `inventory-invalid`
 */
function parseInventory(json) {
    const value = parseJson(json.replace(/^\uFEFF/, ''));
    const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
    if (format !== 1) {
        const what = format === undefined ? 'names no format' : `has the format ${JSON.stringify(format)}`;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.UserError('inventory-format-unknown', `The inventory ${what}; this version reads format 1.`, takeAgain);
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(inventorySchema, value);
    if (result.success)
        return withReadableRegistry(result.output);
    const [issue] = result.issues;
    const where = valibot__WEBPACK_IMPORTED_MODULE_3__/* .getDotPath */ .BuJ(issue) ?? 'the top level';
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.UserError('inventory-invalid', `The inventory is not valid at ${where}: ${issue.message}`, takeAgain);
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
        pendingRestart: (0,pending_restart/* pendingRestart */.b)(registry),
        packagesInInstallFolder: packagesIn(inventory, installPath?.path),
        freeBytes: Object.fromEntries(inventory.drives.map(({ letter, freeBytes }) => [letter, freeBytes])),
        ambiguities: [...path.ambiguities, ...search.ambiguities, ...web.ambiguities],
        warnings: [...path.warnings, ...search.warnings, ...web.warnings, ...noServiceFound(components, inventory)],
    };
}

/***/ }),

/***/ 60397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ pendingRestart)
/* harmony export */ });
/* harmony import */ var _registry_locations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33072);
/* harmony import */ var _registry_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22756);


/** Why Windows asks for a restart; empty when it does not. */
function pendingRestart(registry) {
    const marked = _registry_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .restartMarkerKeys */ .E.filter(({ key }) => registry.anyView(key) !== undefined);
    // Pairs of a file and its new name; the new name is empty (delete) or begins with `!` (replace).
    const files = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textValues */ .Oo)(registry.anyView(_registry_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionManagerKey */ .hS), _registry_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .pendingRenamesValue */ .cl)
        .filter((path) => path !== '' && !path.startsWith('!'))
        .map((path) => path.replace(/^(\*\d*)?\\\?\?\\/, ''));
    const shown = files.slice(0, 3).join(', ') + (files.length > 3 ? ', ...' : '');
    return [
        ...marked.map(({ reason }) => reason),
        ...(files.length > 0 ? [`${files.length} file(s) are replaced or deleted at the next start: ${shown}`] : []),
    ];
}

/***/ }),

/***/ 48079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ checkPrerequisites),
/* harmony export */   h: () => (/* binding */ advisoryPrerequisites)
/* harmony export */ });
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
const vcRuntimeNeeded = [14, 0, 23506];
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
function compareVersions(a, b) {
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
function vcRuntimeVersions(registry, architecture) {
    return registry.views.flatMap((view) => {
        const key = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .keyAt */ .f5)(registry.tree(_registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .vcRuntimeKey */ .rj, view), `${_registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .vcRuntimeKey */ .rj}\\${architecture}`);
        const build = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(key, 'Bld');
        if (build === undefined || (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(key, 'Installed') !== 1)
            return [];
        return [[(0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(key, 'Major') ?? 14, (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(key, 'Minor') ?? 0, build]];
    });
}
function vcRuntime(registry, architecture) {
    const newest = [...vcRuntimeVersions(registry, architecture)].sort(compareVersions).at(-1);
    return {
        id: `vc-runtime-${architecture}`,
        neededBy: everything,
        satisfied: newest !== undefined && compareVersions(newest, vcRuntimeNeeded) >= 0,
        found: newest
            ? `Visual C++ runtime ${newest.join('.')} (${architecture}).`
            : `No Visual C++ 2015 or later (${architecture}).`,
        advice: `Visual C++ 2015 Redistributable Update 1 (${vcRuntimeNeeded.join('.')}) or later, up to 2022, ${architecture}. Run vc_redist.${architecture}.exe /install /quiet /norestart before the upgrade.`,
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
function restart(registry) {
    const reasons = (0,_pending_restart_js__WEBPACK_IMPORTED_MODULE_2__/* .pendingRestart */ .b)(registry);
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
        restart(registry),
        reachability(inventory),
        ...update2012R2(inventory),
    ];
}

/***/ })

};
