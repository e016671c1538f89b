export const id = 913;
export const ids = [913];
export const modules = {

/***/ 5913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFleetServer: () => (/* binding */ readFleetServer)
});

// EXTERNAL MODULE: ./lib/src/product/inventory-schema.js
var inventory_schema = __webpack_require__(5924);
// EXTERNAL MODULE: ./lib/src/product/judge-server.js + 3 modules
var judge_server = __webpack_require__(1539);
// EXTERNAL MODULE: ./lib/src/user-error.js
var user_error = __webpack_require__(9444);
// EXTERNAL MODULE: ./lib/src/product/prerequisites.js
var prerequisites = __webpack_require__(8641);
;// CONCATENATED MODULE: ./lib/src/fleet/fleet-server.js

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

;// CONCATENATED MODULE: ./lib/src/fleet/read-fleet-server.js




/**
 * From the JSON of one inventory to the few facts that a fleet needs; the inventory itself is let go.
 * @throws UserError as `parseInventory` does, with `source` in front
 */
function readFleetServer(json, source, readConfigurationFacts) {
    try {
        return fleetServer((0,judge_server/* judgeServer */.T)((0,inventory_schema/* parseInventory */.a)(json), {}, readConfigurationFacts), source);
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        throw new user_error/* UserError */.y(error.code, `${source}: ${error.message}`, error.advice, { cause: error });
    }
}


/***/ }),

/***/ 5924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseInventory)
/* harmony export */ });
/* unused harmony export inventorySchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5460);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9444);
/* harmony import */ var _registry_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5895);




const text = valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP();
const list = (item) => valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(item), valibot__WEBPACK_IMPORTED_MODULE_3__/* .readonly */ .tBZ());
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
    dependsOn: list(text),
});
const settings = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    authentication: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        anonymous: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
        basic: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
        windows: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
        impersonation: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    }),
    sslFlags: list(text),
});
const application = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: text, physicalPath: text, applicationPool: text, settings });
const site = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    name: text,
    id: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .ndf()),
    state: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['started', 'stopped']),
    bindings: list(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ protocol: text, information: text, certificateThumbprint: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(text) })),
    applications: list(application),
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
const webServer = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ version: text, sites: list(site), applicationPools: list(applicationPool) });
const folder = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: text, files: list(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: text, size: bytes, modified: text })) });
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
    registry: list(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ key: text, view, text })),
    services: list(service),
    webServer: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(webServer),
    folders: list(folder),
    configurations: list(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: text, text: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(text), problem: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(text) })),
    dataFile: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(dataFile),
    drives: list(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ letter: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^[A-Z]$/)), freeBytes: bytes })),
    reachable: valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(text, valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()),
});
const takeAgain = 'Take the inventory again with the action "inspect" of this version.';
function parseJson(json) {
    try {
        return JSON.parse(json);
    }
    catch (error) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('inventory-not-json', 'The inventory is not JSON.', takeAgain, { cause: error });
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
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('inventory-invalid', what, takeAgain, { cause: error });
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
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('inventory-format-unknown', `The inventory ${what}; this version reads format 1.`, takeAgain);
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(inventorySchema, value);
    if (result.success)
        return withReadableRegistry(result.output);
    const [issue] = result.issues;
    const where = valibot__WEBPACK_IMPORTED_MODULE_3__/* .getDotPath */ .BuJ(issue) ?? 'the top level';
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('inventory-invalid', `The inventory is not valid at ${where}: ${issue.message}`, takeAgain);
}


/***/ })

};
