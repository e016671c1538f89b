export const id = 966;
export const ids = [966,9090];
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
 * @throws UserError that names `source`
 */
function readFleetServer(json, source, readConfigurationFacts) {
    const inventory = (0,inventory_schema.parseInventory)(json, source);
    try {
        return fleetServer((0,judge_server/* judgeServer */.T)(inventory, {}, readConfigurationFacts), source);
    }
    catch (error) {
        if (!(error instanceof user_error.UserError))
            throw error;
        throw new user_error.UserError(error.code, `${source}: ${error.message}`, error.advice, { cause: error });
    }
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

/***/ 20968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isAtOrBelowKey)
/* harmony export */ });
/* harmony import */ var _same_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36241);

/** Whether `path` is the key or lies below it. */
function isAtOrBelowKey(path, key) {
    return (0,_same_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .QV)(path, key) || (0,_same_text_js__WEBPACK_IMPORTED_MODULE_0__/* .beginsWithText */ .eM)(path, `${key}\\`);
}

/***/ }),

/***/ 99090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseInventory: () => (/* binding */ parseInventory)
/* harmony export */ });
/* unused harmony export inventorySchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24541);
/* harmony import */ var _base_format_read_format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47735);
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90614);
/* harmony import */ var _host_server_facts_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95056);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70678);
/* harmony import */ var _registry_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15261);







const text = valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP();
const bytes = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .minValue */ .Wwf(0));
const registryPart = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fields */ .OA)({
    key: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('The key.', text),
    view: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('View of 32-bit or of 64-bit programs.', valibot__WEBPACK_IMPORTED_MODULE_4__/* .picklist */ .KIO(['32', '64'])),
    text: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Its content in the form of .reg files; secret values are replaced.', text),
});
const listedFile = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fields */ .OA)({
    path: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Path relative to the folder.', text),
    size: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Bytes.', bytes),
    modified: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Time of the last change, ISO 8601 in UTC.', text),
});
const folder = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fields */ .OA)({ path: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('The folder.', text), files: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('All files below it.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(listedFile)) });
const configuration = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fields */ .OA)({
    path: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Path on the server.', text),
    text: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)('Its text; passwords and keys are replaced.', text),
    problem: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)('Why it could not be read as text, in place of the text.', text),
});
const dataFile = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fields */ .OA)({
    path: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Its path.', text),
    status: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Whether it is there and can be read.', valibot__WEBPACK_IMPORTED_MODULE_4__/* .picklist */ .KIO(['present', 'missing', 'empty', 'unreadable'])),
    size: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)('Bytes.', bytes),
    reason: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)('Why it cannot be read, with the program that holds it.', text),
});
const drive = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fields */ .OA)({
    letter: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Letter of the drive.', valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_4__/* .regex */ .yGV(/^[A-Z]$/))),
    freeBytes: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Bytes that are free.', bytes),
});
/** Format 1 of an inventory. `docs/reference/inventory.schema.json` is made from it. */
const inventorySchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fields */ .OA)({
    format: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Version of the format.', valibot__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1)),
    machine: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('What Windows says of itself.', _host_server_facts_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .machineFactsSchema */ .EE),
    registry: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('The parts of the registry that matter, per key and view.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(registryPart)),
    services: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)("Services whose program lies in the product's folder.", (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(_host_server_facts_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceSchema */ .dh)),
    webServer: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)('IIS; absent where it is not installed.', _host_server_facts_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .webServerSchema */ .zx),
    folders: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Lists of files of the install folder and the web folders.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(folder)),
    configurations: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Every web.config below these folders.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(configuration)),
    dataFile: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)('The data file; absent where no agent was found.', dataFile),
    drives: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Drives with their free space.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(drive)),
    reachable: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Whether a TCP connection to host:port succeeds, for the hosts of the cloud service.', valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(text, valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()), valibot__WEBPACK_IMPORTED_MODULE_4__/* .readonly */ .tBZ())),
});
const takeAgain = 'Take the inventory again with the action "inspect" of this version.';
const codes = {
    json: 'inventory-not-json',
    format: 'inventory-format-unknown',
    field: 'inventory-invalid',
};
/**
 * Reads a stored inventory. `source` names it in messages.
 * @throws UserError `inventory-not-json`, `inventory-format-unknown`, `inventory-invalid`
 */
function parseInventory(json, source) {
    const errorOf = (what, fault) => new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError(codes[fault], `${source} is no inventory: ${what}.`, takeAgain);
    const inventory = (0,_base_format_read_format_js__WEBPACK_IMPORTED_MODULE_6__/* .readFormat */ .C$)(inventorySchema, json, errorOf);
    for (const [index, { key, text }] of inventory.registry.entries()) {
        try {
            (0,_registry_text_js__WEBPACK_IMPORTED_MODULE_3__/* .registryKeysOf */ .n)(text);
        }
        catch (error) {
            if (!(error instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d))
                throw error;
            throw errorOf(`field registry.${index}.text, of the key ${key}: ${error.message}`, 'field');
        }
    }
    return inventory;
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

/***/ 33072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ productKey),
/* harmony export */   AY: () => (/* binding */ dotNetKey),
/* harmony export */   Bs: () => (/* binding */ webServerKey),
/* harmony export */   E: () => (/* binding */ restartMarkerKeys),
/* harmony export */   Ej: () => (/* binding */ installPathValue),
/* harmony export */   cl: () => (/* binding */ pendingRenamesValue),
/* harmony export */   hS: () => (/* binding */ sessionManagerKey),
/* harmony export */   kr: () => (/* binding */ uninstallKey),
/* harmony export */   rj: () => (/* binding */ vcRuntimeKey)
/* harmony export */ });
/**
 * Keys as a registry view shows them, without `Wow6432Node`. The product key lies in the 32-bit view on 64-bit
 * Windows although the product itself is in `Program Files`, so both views are always read.
 */
const productKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Positive Networks\\PhoneFactor';
/** REG_SZ, install folder with a trailing backslash. The new server's installer takes its folder from here. */
const installPathValue = 'InstallPath';
const uninstallKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall';
/** One subkey per architecture (`x86`, `x64`) with Installed, Major, Minor and Bld. Source: "Redistributing Visual C++ files". */
const vcRuntimeKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\VisualStudio\\14.0\\VC\\Runtimes';
/** REG_DWORD `Release`. Source: "Determine which .NET Framework versions are installed". */
const dotNetKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full';
/** MajorVersion, MinorVersion; the subkey `Components` has one DWORD per installed part of IIS. */
const webServerKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\InetStp';
/** A key of this name asks for a restart by being there. */
const restartMarkerKeys = [
    {
        key: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\RebootPending',
        reason: 'Windows features or updates wait for a restart (Component Based Servicing).',
    },
    {
        key: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update\\RebootRequired',
        reason: 'Windows Update waits for a restart.',
    },
];
/** REG_MULTI_SZ `PendingFileRenameOperations`: files that the next start replaces or deletes. */
const sessionManagerKey = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager';
const pendingRenamesValue = 'PendingFileRenameOperations';

/***/ }),

/***/ 15261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ registryKeysOf)
/* harmony export */ });
/* harmony import */ var _host_registration_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20009);

/** The keys of a part of an inventory's registry, which is text. @throws HostError `malformed` */
function registryKeysOf(text) {
    return (0,_host_registration_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRegistrationFile */ .Dg)(text, 'The registry text of the inventory');
}

/***/ }),

/***/ 22756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ textValues),
/* harmony export */   Vg: () => (/* binding */ numberValue),
/* harmony export */   f5: () => (/* binding */ keyAt),
/* harmony export */   v8: () => (/* binding */ textValue)
/* harmony export */ });
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36241);

function find(key, name) {
    return key?.values.find((value) => (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .QV)(value.name, name))?.data;
}
function textValue(key, name) {
    const data = find(key, name);
    return data?.type === 'string' || data?.type === 'expandable-string' ? data.text : undefined;
}
function textValues(key, name) {
    const data = find(key, name);
    return data?.type === 'multi-string' ? data.texts : [];
}
function numberValue(key, name) {
    const data = find(key, name);
    return data?.type === 'dword' ? data.number : undefined;
}
function keyAt(keys, path) {
    return keys?.find((key) => (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .QV)(key.path, path));
}

/***/ }),

/***/ 22027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readUninstallEntry),
/* harmony export */   p: () => (/* binding */ entryNameOf)
/* harmony export */ });
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36241);
/* harmony import */ var _registry_locations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33072);
/* harmony import */ var _registry_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22756);



const productCodePattern = /^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/i;
/** Name of a key directly below the Uninstall key, undefined for every other key. */
function entryNameOf(path) {
    const parent = path.slice(0, _registry_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .uninstallKey */ .kr.length);
    const name = path.slice(_registry_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .uninstallKey */ .kr.length + 1);
    return (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sameText */ .QV)(parent, _registry_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .uninstallKey */ .kr) && name !== '' && !name.includes('\\') ? name : undefined;
}
/** A key without DisplayName or UninstallString is a left-over or a patch, not a product. */
function readUninstallEntry(key, view) {
    const keyName = entryNameOf(key.path);
    const displayName = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textValue */ .v8)(key, 'DisplayName')?.trim();
    if (keyName === undefined || !displayName || !(0,_registry_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textValue */ .v8)(key, 'UninstallString'))
        return undefined;
    const publisher = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textValue */ .v8)(key, 'Publisher');
    const installLocation = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textValue */ .v8)(key, 'InstallLocation');
    const isInstallerProduct = productCodePattern.test(keyName) && (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_2__/* .numberValue */ .Vg)(key, 'WindowsInstaller') === 1;
    return {
        keyName,
        view,
        displayName,
        version: (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textValue */ .v8)(key, 'DisplayVersion') ?? '',
        ...(publisher ? { publisher } : {}),
        ...(installLocation ? { installLocation } : {}),
        ...(isInstallerProduct ? { productCode: keyName } : {}),
    };
}

/***/ }),

/***/ 88433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** In lower-case hexadecimal digits, as manifests, records and `SHA256SUMS` have it. */
function sha256Of(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}

/***/ })

};
