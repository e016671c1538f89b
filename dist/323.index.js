export const id = 323;
export const ids = [323];
export const modules = {

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

/***/ 45015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ filesBelow),
/* harmony export */   S: () => (/* binding */ flushFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** As many as the file operations that Node.js does at a time. */
const atATime = 16;
/** Every file below a folder. Links are not followed. */
async function filesBelow(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name));
}
/** Flushes files one by one: what any file system can do. */
async function flushFiles(paths) {
    const waiting = [...paths];
    const worker = async () => {
        for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
            await flushFile(path);
    };
    await Promise.all(Array.from({ length: atATime }, worker));
}
async function flushFile(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r+');
    try {
        await file.sync();
    }
    finally {
        await file.close();
    }
}

/***/ }),

/***/ 12154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W5: () => (/* binding */ requireProductCode),
/* harmony export */   bh: () => (/* binding */ publicProperty),
/* harmony export */   dK: () => (/* binding */ requireProperties)
/* harmony export */ });
/* harmony import */ var _host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90614);

/** Windows Installer takes from the command line what is written in capitals. Source: "Public Properties". */
const publicProperty = /^[A-Z_][A-Z0-9_.]*$/;
const productCode = /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;
/** @throws HostError `refused` for a name or value that would not reach the package as it stands */
function requireProperties(properties) {
    for (const [name, value] of Object.entries(properties)) {
        if (!publicProperty.test(name)) {
            const message = `${JSON.stringify(name)} is not the name of a public property of Windows Installer.`;
            throw new _host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d('refused', name, message);
        }
        const fault = faultOf(value);
        if (fault !== undefined) {
            throw new _host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d('refused', name, `The property ${name} was given a value that ${fault}.`);
        }
    }
}
/** @throws HostError `refused` */
function requireProductCode(code) {
    if (!productCode.test(code))
        throw new _host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d('refused', code, `${JSON.stringify(code)} is not a product code.`);
}
function faultOf(value) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that they are not let through is the point
    if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(value))
        return 'has a control character';
    if (!value.isWellFormed())
        return 'is not well-formed text';
    if (/\[[^\]]*\]/.test(value))
        return 'has a part in square brackets, which Windows Installer would replace';
    // Readers of command lines differ where a quote of the value meets one around it: one takes the rest of the line in.
    if (value.startsWith('"') || value.endsWith('"'))
        return 'begins or ends with a quote';
    if (value.includes('""'))
        return 'has two quotes in a row';
    return undefined;
}

/***/ }),

/***/ 49323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRehearsalHost: () => (/* binding */ createRehearsalHost)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/bundled/host/system-error.js
var system_error = __webpack_require__(79161);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/bundled/host/same-text.js
var same_text = __webpack_require__(36241);
// EXTERNAL MODULE: ./lib/bundled/host/server-facts-schema.js
var server_facts_schema = __webpack_require__(95056);
// EXTERNAL MODULE: ./lib/bundled/host/windows-path.js
var windows_path = __webpack_require__(85128);
// EXTERNAL MODULE: ./lib/bundled/host/host-error.js
var host_error = __webpack_require__(90614);
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/locate.js





/** Where a Windows path lies in the folder of a rehearsal server; names that do not exist keep the given case. */
async function locate(serverFolder, path) {
    const { root, names } = (0,windows_path/* parseWindowsPath */.Yw)(path);
    const volume = await volumeFolder(serverFolder, root, path);
    let real = volume;
    for (const name of names) {
        real = (0,external_node_path_.join)(real, (await nameOnDisk(real, name)) ?? name);
        await refuseLink(real, path);
    }
    return real;
}
/** `drives/C` or `unc/server/share` for the root of a Windows path. */
function volumeNames(root) {
    return root.endsWith(':') ? ['drives', root.slice(0, 1)] : ['unc', ...root.slice(2).toLowerCase().split('\\')];
}
async function volumeFolder(serverFolder, root, path) {
    const volume = (0,external_node_path_.join)(serverFolder, ...volumeNames(root));
    const found = await (0,promises_.lstat)(volume).catch(() => undefined);
    if (found?.isDirectory())
        return volume;
    const what = root.endsWith(':') ? `There is no drive ${root}` : `The network path ${root} was not found`;
    throw new host_error/* HostError */.d('not-found', path, `${what}.`);
}
async function nameOnDisk(folder, name) {
    const wanted = name.toLowerCase();
    try {
        return (await (0,promises_.readdir)(folder)).find((found) => found.toLowerCase() === wanted);
    }
    catch (error) {
        if ((0,system_error/* isMissing */.b)(error))
            return undefined;
        throw error;
    }
}
/** A link could lead out of the rehearsal server. */
async function refuseLink(real, path) {
    const found = await (0,promises_.lstat)(real).catch(() => undefined);
    if (found?.isSymbolicLink()) {
        throw new host_error/* HostError */.d('invalid-path', path, `${path} leads through a link, which a rehearsal server does not have.`);
    }
}
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/rehearsal-web-server.js




const fileName = 'web-server.json';
/** What IIS and ASP.NET say by themselves. */
const settingsByDefault = {
    authentication: { anonymous: true, basic: false, windows: false, impersonation: false },
    sslFlags: [],
};
/** IIS of a rehearsal server. */
function createRehearsalWebServer(server, storage, faults) {
    const readFile = () => server.readJson(fileName, server_facts_schema/* webServerSchema */.zx);
    async function change(operation, subject, work) {
        const state = await readFile();
        if (state === undefined)
            throw new host_error/* HostError */.d('not-found', subject, 'IIS is not installed on this server.');
        const bytes = Buffer.from(`${JSON.stringify(work(state), null, 2)}\n`, 'utf8');
        await storage.replace(operation, subject, (0,external_node_path_.join)(server.path, fileName), bytes);
    }
    return {
        async read() {
            const state = await readFile();
            if (state !== undefined)
                await faults.webServer('IIS');
            return state && { ...state, sites: state.sites.map(withoutSettings) };
        },
        async readSettings(site, path) {
            await faults.webServer(`${site}${path}`, 'settings');
            const found = (await readFile())?.sites.find(({ name }) => (0,same_text/* sameText */.QV)(name, site));
            const application = found?.applications.find((one) => (0,same_text/* sameText */.QV)(one.path, path));
            if (application === undefined)
                throw noApplication(site, path);
            return application.settings ?? settingsByDefault;
        },
        async createApplicationPool(pool) {
            await faults.webServer(pool.name);
            await change('webServer.createApplicationPool', pool.name, (state) => {
                if (state.applicationPools.some(({ name }) => (0,same_text/* sameText */.QV)(name, pool.name))) {
                    throw new host_error/* HostError */.d('already-exists', pool.name, `The application pool ${pool.name} exists already.`);
                }
                return { ...state, applicationPools: [...state.applicationPools, { ...pool, state: 'started' }] };
            });
        },
        async removeApplicationPool(name) {
            await faults.webServer(name);
            const state = await readFile();
            if (!state?.applicationPools.some((pool) => (0,same_text/* sameText */.QV)(pool.name, name)))
                return;
            const user = state.sites
                .flatMap(({ applications }) => applications)
                .find(({ applicationPool }) => (0,same_text/* sameText */.QV)(applicationPool, name));
            if (user !== undefined) {
                throw new host_error/* HostError */.d('in-use', name, `The application pool ${name} is used by ${user.path}.`, {
                    holder: user.path,
                });
            }
            await change('webServer.removeApplicationPool', name, (current) => ({
                ...current,
                applicationPools: current.applicationPools.filter((pool) => !(0,same_text/* sameText */.QV)(pool.name, name)),
            }));
        },
        async configureApplication(site, path, settings) {
            await faults.webServer(`${site}${path}`);
            await change('webServer.configureApplication', `${site}${path}`, (state) => {
                const pool = settings.applicationPool;
                if (pool !== undefined && !state.applicationPools.some(({ name }) => (0,same_text/* sameText */.QV)(name, pool))) {
                    throw new host_error/* HostError */.d('not-found', pool, `There is no application pool ${pool}.`);
                }
                return withSites(state, (one) => ((0,same_text/* sameText */.QV)(one.name, site) ? withApplication(one, path, settings) : one), site);
            });
        },
        addApplication: (siteId, application) => change('webServer.addApplication', application.path, (state) => withSites(state, (site) => site.id === siteId ? { ...site, applications: [...without(site, application.path), application] } : site, `site ${siteId}`)),
        removeApplication: (siteId, path) => change('webServer.removeApplication', path, (state) => ({
            ...state,
            sites: state.sites.map((site) => (site.id === siteId ? { ...site, applications: without(site, path) } : site)),
        })),
    };
}
function withSites(state, work, subject) {
    const sites = state.sites.map(work);
    if (sites.every((site, index) => site === state.sites[index])) {
        throw new host_error/* HostError */.d('not-found', subject, `IIS has no ${subject}.`);
    }
    return { ...state, sites };
}
function withoutSettings(site) {
    return { ...site, applications: site.applications.map(({ settings: _settings, ...application }) => application) };
}
function noApplication(site, path) {
    return new host_error/* HostError */.d('not-found', `${site}${path}`, `The site ${site} has no application ${path}.`);
}
function withApplication(site, path, change) {
    if (!site.applications.some((one) => (0,same_text/* sameText */.QV)(one.path, path)))
        throw noApplication(site.name, path);
    const applications = site.applications.map((one) => ((0,same_text/* sameText */.QV)(one.path, path) ? { ...one, ...change } : one));
    return { ...site, applications };
}
function without(site, path) {
    return site.applications.filter((one) => !(0,same_text/* sameText */.QV)(one.path, path));
}
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/bundled/base/format/fields.js
var fields = __webpack_require__(24541);
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/server-schema.js



const server_schema_text = dist/* string */.YjP();
const drive = (0,fields/* fields */.OA)({
    letter: (0,fields/* field */.ZZ)('Letter of the drive.', server_schema_text),
    capacityBytes: (0,fields/* field */.ZZ)('Bytes that it takes.', dist/* number */.aig()),
});
/** `server.json` of a rehearsal server. */
const rehearsalMachineSchema = (0,fields/* fields */.OA)({
    format: (0,fields/* field */.ZZ)('Version of the format.', dist/* literal */.euz(1)),
    about: (0,fields/* field */.ZZ)('What this server stands for, and that it is a reconstruction.', server_schema_text),
    machine: (0,fields/* field */.ZZ)('What Windows says of itself.', server_facts_schema/* machineFactsSchema */.EE),
    drives: (0,fields/* field */.ZZ)('Drives of the server.', (0,fields/* list */.p_)(drive)),
    reachable: (0,fields/* field */.ZZ)('Entries host:port that a connection reaches.', (0,fields/* list */.p_)(server_schema_text)),
});
const service = (0,fields/* fields */.OA)({
    ...server_facts_schema/* serviceEntries */.oX,
    holds: (0,fields/* optional */.lq)('Files that other processes cannot open while the service runs.', (0,fields/* list */.p_)(server_schema_text)),
    neverStops: (0,fields/* optional */.lq)('True: it does not stop.', dist/* boolean */.zMY()),
    neverStarts: (0,fields/* optional */.lq)('True: it does not start.', dist/* boolean */.zMY()),
});
/** `services.json` of a rehearsal server. */
const rehearsalServicesSchema = (0,fields/* fields */.OA)({ services: (0,fields/* field */.ZZ)('Its services.', (0,fields/* list */.p_)(service)) });
const view = dist/* picklist */.KIO(['32', '64']);
const installedProduct = (0,fields/* fields */.OA)({
    name: (0,fields/* field */.ZZ)('Name in Programs and Features.', server_schema_text),
    version: (0,fields/* field */.ZZ)('Its version.', server_schema_text),
    publisher: (0,fields/* field */.ZZ)('Its publisher.', server_schema_text),
    productCode: (0,fields/* field */.ZZ)('Product code.', server_schema_text),
    upgradeCode: (0,fields/* field */.ZZ)('Upgrade code.', server_schema_text),
    architecture: (0,fields/* field */.ZZ)('Processor type.', dist/* picklist */.KIO(['x86', 'x64'])),
});
/** What removing a product takes away: one file of `installed-products`, the counterpart of the installer's cached package. */
const installedProductSchema = (0,fields/* fields */.OA)({
    product: (0,fields/* field */.ZZ)('The product.', installedProduct),
    files: (0,fields/* field */.ZZ)('Its files.', (0,fields/* list */.p_)(server_schema_text)),
    registryValues: (0,fields/* field */.ZZ)('Its registry values.', (0,fields/* list */.p_)((0,fields/* fields */.OA)({ key: server_schema_text, view, name: server_schema_text }))),
    services: (0,fields/* field */.ZZ)('Its services.', (0,fields/* list */.p_)(server_schema_text)),
    webApplications: (0,fields/* field */.ZZ)('Its web applications.', (0,fields/* list */.p_)((0,fields/* fields */.OA)({ siteId: dist/* number */.aig(), path: server_schema_text }))),
    seconds: (0,fields/* field */.ZZ)('How long the removal takes.', dist/* number */.aig()),
    exitCode: (0,fields/* optional */.lq)('What the removal ends with after doing its work: 0 or 3010.', dist/* number */.aig()),
});
/** What `attributes.json` of a rehearsal server has of one path. */
const pathAttributesSchema = (0,fields/* fields */.OA)({
    created: (0,fields/* optional */.lq)('ISO 8601, UTC; by default when the file was made on this disk.', server_schema_text),
    readOnly: (0,fields/* optional */.lq)('Read-only.', dist/* boolean */.zMY()),
    hidden: (0,fields/* optional */.lq)('Hidden.', dist/* boolean */.zMY()),
    system: (0,fields/* optional */.lq)('A file of the system.', dist/* boolean */.zMY()),
});
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/availability.js











const availability_fileName = 'availability.jsonl';
/**
 * Writes down which services run and which web applications answer, by looking at the server as each of its changes
 * begins: it knows nothing of plans and journals. Only where `availability.jsonl` lies in the folder, empty at first;
 * undefined where not. What another process changed is written with the time of the first look at it.
 */
async function watchAvailability(server, clock) {
    const path = (0,external_node_path_.join)(server.path, availability_fileName);
    const written = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        if ((0,system_error/* isMissing */.b)(error))
            return undefined;
        throw error;
    });
    if (written === undefined)
        return undefined;
    const known = new Map();
    for (const line of written.split('\n').filter((text) => text !== '')) {
        const { at: _at, ...state } = JSON.parse(line);
        known.set(keyOf(state), state);
    }
    async function look() {
        const at = clock.now().toISOString();
        const now = new Map((await statesOf(server)).map((state) => [keyOf(state), state]));
        const gone = [...known.values()].filter((state) => !now.has(keyOf(state))).map(withoutIt);
        const changed = [...gone, ...now.values()].filter((state) => !(0,external_node_util_.isDeepStrictEqual)(known.get(keyOf(state)), state));
        for (const state of changed)
            known.set(keyOf(state), state);
        await (0,promises_.appendFile)(path, changed.map((state) => `${JSON.stringify({ at, ...state })}\n`).join(''));
    }
    // Changes may be begun side by side.
    let last = Promise.resolve();
    return () => {
        last = last.then(look, look);
        return last;
    };
}
function keyOf(state) {
    return 'service' in state ? `service ${state.service.toLowerCase()}` : state.application.toLowerCase();
}
function withoutIt(state) {
    return 'service' in state ? { service: state.service, state: 'absent' } : unreachable(state.application, 'absent');
}
function unreachable(application, why) {
    return { application, reachable: false, why };
}
async function statesOf(server) {
    const services = (await server.readJson('services.json', rehearsalServicesSchema))?.services ?? [];
    const web = await server.readJson('web-server.json', server_facts_schema/* webServerSchema */.zx);
    const publishing = services.find(({ name }) => (0,same_text/* sameText */.QV)(name, 'W3SVC'));
    const isPublishing = publishing === undefined || publishing.state === 'running';
    const sites = web?.sites ?? [];
    const applications = sites.flatMap((site) => site.applications.map((application) => ({ site, application })));
    return [
        ...services.map(({ name, state }) => ({ service: name, state })),
        ...(await Promise.all(applications.map((one) => applicationState(server, isPublishing, web, one)))),
    ];
}
async function applicationState(server, isPublishing, web, { site, application }) {
    const name = `${site.name}${application.path}`;
    const pool = web?.applicationPools.find((one) => (0,same_text/* sameText */.QV)(one.name, application.applicationPool));
    if (!isPublishing)
        return unreachable(name, 'W3SVC does not run');
    if (site.state !== 'started')
        return unreachable(name, 'the site is stopped');
    if (pool?.state !== 'started')
        return unreachable(name, 'the application pool does not run');
    const configuration = await configurationOf(server, application);
    const { settings = settingsByDefault, applicationPool } = application;
    return { application: name, reachable: true, configuration, settings, applicationPool };
}
async function configurationOf(server, { physicalPath }) {
    try {
        const bytes = await (0,promises_.readFile)(await locate(server.path, (0,windows_path/* joinPath */.uJ)(physicalPath, 'web.config')));
        return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    }
    catch {
        // No folder, no drive, no file: IIS would answer without one.
        return 'absent';
    }
}
// EXTERNAL MODULE: ./lib/bundled/host/with-file.js
var with_file = __webpack_require__(45854);
;// CONCATENATED MODULE: ./lib/bundled/host/replace-file.js


/** Where the bytes stand before they are in place. The same for every process: what a dead one left is written over. */
const partialOf = (path) => `${path}.partial`;
/**
 * Bytes beside the file, flushed, then renamed over it: a fault at any point leaves the old bytes or the new ones.
 * `path` is one of this machine, its folder is there.
 * @param beforeInPlace called between the two
 */
async function replaceFile(path, bytes, beforeInPlace = async () => { }) {
    await (0,with_file/* withFile */.D)(partialOf(path), 'w', async (file) => {
        await file.writeFile(bytes);
        await file.sync();
    });
    await beforeInPlace();
    await (0,promises_.rename)(partialOf(path), path);
}
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/installer-transaction.js




/**
 * An installation that did not end is rolled back when the server is opened again, as Windows Installer does after a
 * power cut: `installer-in-progress` holds what was there before.
 */
const recordName = 'installer-in-progress';
const stateParts = ['registry', 'services.json', 'web-server.json', 'installed-products'];
async function beginTransaction(folder) {
    const record = (0,external_node_path_.join)(folder, recordName);
    const building = `${record}.partial`;
    await (0,promises_.rm)(building, { recursive: true, force: true });
    await (0,promises_.mkdir)(building, { recursive: true });
    for (const part of stateParts) {
        await copyIfPresent((0,external_node_path_.join)(folder, part), (0,external_node_path_.join)(building, part));
    }
    await (0,promises_.writeFile)((0,external_node_path_.join)(building, 'files.json'), '[]');
    await (0,promises_.rename)(building, record);
    const changed = [];
    return {
        async remember(realPath) {
            const file = realPath.slice(folder.length + 1);
            if (changed.some((one) => one.file === file))
                return;
            const image = `image-${changed.length}`;
            const existed = await copyIfPresent(realPath, (0,external_node_path_.join)(record, image));
            changed.push({ file, ...(existed ? { image } : {}) });
            await replaceFile((0,external_node_path_.join)(record, 'files.json'), JSON.stringify(changed));
        },
        commit: () => discard(record),
        rollBack: () => rollBackUnfinished(folder),
    };
}
/** Does nothing, and writes nothing, where no installation was cut off. */
async function rollBackUnfinished(folder) {
    const record = (0,external_node_path_.join)(folder, recordName);
    const changed = await readChanged(record);
    if (changed === undefined)
        return;
    for (const { file, image } of changed.toReversed()) {
        await (0,promises_.rm)((0,external_node_path_.join)(folder, file), { force: true });
        await (0,promises_.rm)(partialOf((0,external_node_path_.join)(folder, file)), { force: true });
        if (image !== undefined)
            await copyIfPresent((0,external_node_path_.join)(record, image), (0,external_node_path_.join)(folder, file));
    }
    for (const part of stateParts) {
        await (0,promises_.rm)((0,external_node_path_.join)(folder, part), { recursive: true, force: true });
        await copyIfPresent((0,external_node_path_.join)(record, part), (0,external_node_path_.join)(folder, part));
    }
    await discard(record);
}
/** Renamed first: a record that is half removed must not be taken for one. */
async function discard(record) {
    const done = `${record}.done`;
    await (0,promises_.rm)(done, { recursive: true, force: true });
    await (0,promises_.rename)(record, done);
    await (0,promises_.rm)(done, { recursive: true });
}
async function readChanged(record) {
    try {
        return JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(record, 'files.json'), 'utf8'));
    }
    catch (error) {
        if ((0,system_error/* isMissing */.b)(error))
            return undefined;
        throw error;
    }
}
async function copyIfPresent(from, to) {
    if ((await (0,promises_.lstat)(from).catch(() => undefined)) === undefined)
        return false;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    await (0,promises_.cp)(from, to, { recursive: true, preserveTimestamps: true });
    return true;
}
// EXTERNAL MODULE: ./lib/bundled/host/registry.js
var host_registry = __webpack_require__(20968);
// EXTERNAL MODULE: ./lib/bundled/host/retry-while-in-use.js
var retry_while_in_use = __webpack_require__(58087);
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/program-faults.js




const powerShellWords = {
    refused: 'Windows did not start powershell.exe: access is denied.',
    killed: 'PowerShell ended with 4294967295 and wrote nothing.',
    'constrained-language': 'PowerShell ended with 1: Cannot create type. Only core types are supported in this language mode.',
};
function createProgramFaults(server, storage, clock) {
    let turn = Promise.resolve();
    /** One after another: what counts down is written back. */
    function nextOf(name, what) {
        const next = turn.then(() => takeNext(name, what));
        turn = next.catch(() => { });
        return next;
    }
    async function takeNext(name, what) {
        const faults = await server.faults();
        const fault = faults[name];
        if (fault?.only !== undefined && fault.only !== what)
            return undefined;
        if (fault?.times === undefined)
            return fault;
        if (fault.times <= 0)
            return undefined;
        const changed = { ...faults, [name]: { ...fault, times: fault.times - 1 } };
        const bytes = Buffer.from(`${JSON.stringify(changed, null, 2)}\n`, 'utf8');
        await storage.replace(`${name}: next fault`, name, (0,external_node_path_.join)(server.path, 'faults.json'), bytes);
        return fault;
    }
    async function failing(name, subject, sentence, what) {
        await (0,retry_while_in_use/* retryWhileInUse */.u)(clock, retry_while_in_use/* patience */._.reading, async () => {
            const fault = await nextOf(name, what);
            if (fault === undefined)
                return;
            throw new host_error/* HostError */.d(fault.code ?? 'refused', subject, `${sentence}: ${fault.words ?? 'no words, exit code 1'}`);
        });
    }
    return {
        webServer: (subject, what) => failing('appcmd', subject, `${subject} could not be read or changed (appcmd.exe)`, what),
        services: (subject) => failing('sc', subject, `${subject} could not be asked or ordered (sc.exe)`),
        async registry(key) {
            const closed = (await server.faults()).closedKeys?.find((one) => (0,host_registry/* isAtOrBelowKey */.b)(key, one));
            if (closed === undefined)
                return;
            throw new host_error/* HostError */.d('access-denied', key, `The registry key ${key} could not be read: access is denied.`);
        },
        async powerShell(use) {
            const kind = (await server.faults()).powerShell;
            return kind === undefined || (kind === 'constrained-language' && use === 'reading')
                ? undefined
                : powerShellWords[kind];
        },
        async powerShellFacts() {
            const kind = (await server.faults()).powerShell;
            if (kind === undefined)
                return {};
            if (kind !== 'constrained-language')
                return { powerShell: { answers: false, reason: powerShellWords[kind] } };
            return { powerShell: { answers: true, version: '5.1', languageMode: 'ConstrainedLanguage' } };
        },
    };
}
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/rehearsal-clock.js
/** Sleeping takes no time: the clock jumps. A fixed start makes runs repeatable. */
function createRehearsalClock(startTime) {
    let slept = 0;
    return {
        now: () => new Date((startTime?.getTime() ?? Date.now()) + slept),
        async sleep(milliseconds) {
            slept += milliseconds;
        },
    };
}
// EXTERNAL MODULE: ./lib/bundled/host/flush-files.js
var flush_files = __webpack_require__(45015);
// EXTERNAL MODULE: ./lib/bundled/host/stream-bytes.js
var stream_bytes = __webpack_require__(69113);
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/folder-size.js



/** Milliseconds after which a small folder is measured anew. */
const shortestAge = 500;
/** A folder that takes long to measure is measured for no more than a twentieth of the time. */
const patience = 20;
function folderSize(path) {
    let last;
    let added = 0;
    const measured = () => {
        const start = performance.now();
        const bytes = sizeOf(path);
        const validUntil = bytes.then(() => {
            const end = performance.now();
            return end + Math.max(shortestAge, patience * (end - start));
        });
        added = 0;
        last = { bytes, validUntil };
        return bytes;
    };
    return {
        measured,
        async estimated() {
            if (last === undefined || performance.now() > (await last.validUntil))
                return measured();
            return (await last.bytes) + added;
        },
        add(bytes) {
            added += bytes;
        },
    };
}
/** What goes away while it is walked does not count. */
async function sizeOf(path) {
    try {
        const found = await (0,promises_.lstat)(path);
        if (!found.isDirectory())
            return found.size;
        let total = 0;
        for (const name of await (0,promises_.readdir)(path))
            total += await sizeOf((0,external_node_path_.join)(path, name));
        return total;
    }
    catch (error) {
        if ((0,system_error/* isMissing */.b)(error))
            return 0;
        throw error;
    }
}
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/disk.js








function openDisk(server, clock) {
    const room = trackRoom(server);
    const held = trackHolders(server, clock);
    const changing = (concerns) => (0,retry_while_in_use/* retryWhileInUse */.u)(clock, retry_while_in_use/* patience */._.changing, () => held.refuse(concerns));
    return {
        free: async (path) => Math.max(0, await room.left(path, 'measured')),
        allowReading: (path) => (0,retry_while_in_use/* retryWhileInUse */.u)(clock, retry_while_in_use/* patience */._.reading, () => held.refuse((one) => (0,same_text/* sameText */.QV)(one, path))),
        allowAccess: (path) => changing((one) => (0,same_text/* sameText */.QV)(one, path)),
        allowTree: (path) => changing((one) => (0,windows_path/* isAtOrBelow */.a5)(one, path)),
        async claim(path, bytes) {
            // What was freed meanwhile shows only when it is measured.
            if (bytes > (await room.left(path, 'estimated'))) {
                const left = await room.left(path, 'measured');
                if (bytes > left)
                    throw diskFull(path, left);
            }
            await room.take(path, bytes);
        },
    };
}
/** Room is what a fault declares, less what was written since, or else what the files leave of the drive's capacity. */
function trackRoom(server) {
    const written = new Map();
    const sizes = new Map();
    const declared = async (root) => (await server.faults()).freeBytes?.[root.slice(0, 1)];
    const sizeOf = (root) => {
        const size = sizes.get(root) ?? folderSize((0,external_node_path_.join)(server.path, ...volumeNames(root)));
        sizes.set(root, size);
        return size;
    };
    return {
        async left(path, how) {
            const { root } = (0,windows_path/* parseWindowsPath */.Yw)(path);
            const start = await declared(root);
            if (start !== undefined)
                return start - (written.get(root) ?? 0);
            const drive = server.machine.drives.find(({ letter }) => `${letter}:`.toUpperCase() === root);
            return drive === undefined ? Number.MAX_SAFE_INTEGER : drive.capacityBytes - (await sizeOf(root)[how]());
        },
        async take(path, bytes) {
            const { root } = (0,windows_path/* parseWindowsPath */.Yw)(path);
            if ((await declared(root)) === undefined)
                sizeOf(root).add(bytes);
            else
                written.set(root, (written.get(root) ?? 0) + bytes);
        },
    };
}
function diskFull(path, left) {
    return new host_error/* HostError */.d('disk-full', path, `No room for ${path}: ${Math.max(0, left)} bytes are free on its volume.`);
}
/** Who keeps files open; a lock of some seconds counts from the first time that somebody met it. */
function trackHolders(server, clock) {
    const metAt = new Map();
    const now = () => clock.now().getTime();
    const isOver = (path, seconds) => {
        const first = metAt.get(path) ?? now();
        metAt.set(path, first);
        return seconds !== undefined && now() - first >= seconds * 1000;
    };
    return {
        async refuse(concerns) {
            const faults = await server.faults();
            const locked = faults.lockedFiles?.find(({ path, seconds }) => concerns(path) && !isOver(path, seconds));
            if (locked !== undefined)
                throw inUse(locked.path, locked.holder);
            const denied = faults.unreadableFiles?.find(concerns);
            if (denied !== undefined)
                throw new host_error/* HostError */.d('access-denied', denied, `Access to ${denied} is denied.`);
            const services = (await server.readJson('services.json', rehearsalServicesSchema))?.services ?? [];
            for (const { name, state, holds } of services) {
                const held = state === 'stopped' ? undefined : holds?.find(concerns);
                if (held !== undefined)
                    throw inUse(held, `service ${name}`);
            }
        },
    };
}
function inUse(path, holder) {
    return new host_error/* HostError */.d('in-use', path, `${path} is in use by ${holder}.`, { holder });
}
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/path-records.js




function openPathRecords(server, storage, fileName, schema) {
    const records = dist/* record */.g1P(dist/* string */.YjP(), schema);
    const all = async () => Object.entries((await server.readJson(fileName, records)) ?? {});
    const save = (operation, subject, records) => storage.replace(operation, subject, (0,external_node_path_.join)(server.path, fileName), Buffer.from(`${JSON.stringify(Object.fromEntries(records), null, 2)}\n`, 'utf8'));
    let last = Promise.resolve();
    /** One change after another: each writes the whole file. */
    const inTurn = (work) => {
        const result = last.then(work, work);
        last = result.catch(() => undefined);
        return result;
    };
    return {
        async read(path) {
            return (await all()).find(([key]) => (0,same_text/* sameText */.QV)(key, path))?.[1];
        },
        async readBelow(path) {
            return byLowerCase((await all()).filter(([key]) => (0,windows_path/* isAtOrBelow */.a5)(key, path)));
        },
        readAll: async () => byLowerCase(await all()),
        write: (operation, path, records) => inTurn(async () => {
            const written = new Set([...records.keys()].map((key) => key.toLowerCase()));
            const others = (await all()).filter(([key]) => !written.has(key.toLowerCase()));
            await save(operation, path, [...others, ...records]);
        }),
        follow: (operation, from, to) => inTurn(async () => {
            const known = await all();
            if (!known.some(([key]) => (0,windows_path/* isAtOrBelow */.a5)(key, from) || (to !== undefined && (0,windows_path/* isAtOrBelow */.a5)(key, to))))
                return;
            const moved = known.flatMap(([key, record]) => {
                if ((0,windows_path/* isAtOrBelow */.a5)(key, from))
                    return to === undefined ? [] : [[`${to}${key.slice(from.length)}`, record]];
                // What was at the new place is gone.
                return to !== undefined && (0,windows_path/* isAtOrBelow */.a5)(key, to) ? [] : [[key, record]];
            });
            await save(operation, from, moved);
        }),
    };
}
function byLowerCase(records) {
    return new Map(records.map(([path, record]) => [path.toLowerCase(), record]));
}
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/rehearsal-files.js
















/** Owner and group Administrators; full control for the system and administrators, inherited by what lies below. */
const administratorsOnly = 'O:BAG:BAD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)';
/** Files of a rehearsal server, by the rules of Windows. Access rights are recorded and read back, never enforced. */
function createRehearsalFiles(server, storage, clock, faults) {
    const disk = openDisk(server, clock);
    const security = openPathRecords(server, storage, 'security.json', (0,dist/* string */.YjP)());
    const attributes = openPathRecords(server, storage, 'attributes.json', pathAttributesSchema);
    const real = (path) => locate(server.path, path);
    async function* readPieces(path, allow = disk.allowReading) {
        await allow(path);
        const handle = await openExisting(path, await real(path));
        try {
            yield* (0,stream_bytes/* piecesOf */.Xe)(handle);
        }
        finally {
            await handle.close();
        }
    }
    const files = {
        readPieces: (path) => readPieces(path),
        localPath: (path) => windowsToLocal(server.path, path),
        stat: async (path) => entryOf(path, await real(path), await attributes.read(path)),
        glance: (path) => files.stat(path),
        glanceInto: (folder) => files.list(folder),
        async list(folder) {
            const at = await real(folder);
            const names = await (0,promises_.readdir)(at).catch((error) => Promise.reject(asHostError(error, folder)));
            const known = await attributes.readBelow(folder.replace(/\\+$/, ''));
            const entries = await Promise.all(names.map((name) => {
                const path = (0,windows_path/* joinPath */.uJ)(folder, name);
                return entryOf(path, `${at}/${name}`, known.get(path.toLowerCase()));
            }));
            return entries.filter((entry) => entry !== undefined).sort((a, b) => (0,same_text/* compareText */.n6)(a.path, b.path));
        },
        async read(path) {
            const at = await real(path);
            await disk.allowReading(path);
            return (0,promises_.readFile)(at).catch((error) => Promise.reject(asHostError(error, path)));
        },
        async digest(path, onBytes) {
            const total = (await files.stat(path))?.size ?? 0;
            const hash = (0,external_node_crypto_.createHash)('sha256');
            let size = 0;
            for await (const piece of readPieces(path)) {
                hash.update(piece);
                size += piece.length;
                onBytes?.(size, total);
            }
            return { sha256: hash.digest('hex'), size };
        },
        async write(path, bytes) {
            await allowReplacing(path);
            await disk.claim(path, bytes.length);
            const at = await real(path);
            await storage.replace('files.write', path, at, bytes).catch((error) => Promise.reject(asHostError(error, path)));
            await forget('files.write', path);
        },
        async writePieces(path, pieces, options) {
            await allowReplacing(path);
            await storage.effect('files.writePieces', path);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(await real(path)), { recursive: true });
            const digest = await writeBeside('files.writePieces', path, pieces);
            await intoPlace('files.writePieces', path, options?.modified);
            return digest;
        },
        async copy(from, to, onBytes, options) {
            await allowReplacing(to);
            const source = await files.stat(from);
            if (source?.kind !== 'file')
                throw (0,host_error/* notFound */.m)(from);
            await storage.effect('files.copy', to);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(await real(to)), { recursive: true });
            const pieces = counted(readPieces(from, disk.allowAccess), source.size, onBytes);
            if (options?.flush === false)
                return writeStraight(to, pieces, source.modified);
            const digest = await writeBeside('files.copy', to, pieces);
            await intoPlace('files.copy', to, source.modified);
            return digest;
        },
        async append(path, bytes) {
            await disk.allowAccess(path);
            await disk.claim(path, bytes.length);
            const at = await real(path);
            await storage.effect('files.append', path);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(at), { recursive: true });
            await (0,with_file/* withFile */.D)(at, 'a', async (file) => {
                await file.writeFile(bytes);
                await file.sync();
            });
        },
        async createNew(path, bytes) {
            const at = await real(path);
            if ((await entryOf(path, at)) !== undefined)
                return false;
            await disk.claim(path, bytes.length);
            await storage.effect('files.createNew', path);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(at), { recursive: true });
            try {
                await (0,with_file/* withFile */.D)(at, 'wx', (file) => file.writeFile(bytes));
                return true;
            }
            catch (error) {
                if ((0,system_error/* systemErrorCode */.v)(error) === 'EEXIST')
                    return false;
                throw error;
            }
        },
        async createFolder(path) {
            const at = await real(path);
            if ((await entryOf(path, at))?.kind === 'folder')
                return;
            await storage.effect('files.createFolder', path);
            await (0,promises_.mkdir)(at, { recursive: true });
        },
        async rename(from, to) {
            const [source, target] = [await real(from), await real(to)];
            if ((await entryOf(from, source)) === undefined)
                throw (0,host_error/* notFound */.m)(from);
            await disk.allowTree(from);
            const replaced = await entryOf(to, target);
            if (replaced?.kind === 'folder' && source !== target) {
                throw new host_error/* HostError */.d('already-exists', to, `${to} exists already.`);
            }
            if (replaced !== undefined && source !== target)
                await allowReplacing(to);
            await storage.effect('files.rename', to);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            await security.follow('files.rename: rights', from, to);
            await attributes.follow('files.rename: attributes', from, to);
            await (0,promises_.rename)(source, target).catch((error) => Promise.reject(asHostError(error, to)));
        },
        async remove(path) {
            const at = await real(path);
            if ((await entryOf(path, at)) === undefined)
                return;
            await disk.allowTree(path);
            await storage.effect('files.remove', path);
            await (0,promises_.rm)(at, { recursive: true });
            await forget('files.remove', path);
        },
        freeSpace: (path) => disk.free(path),
        async flushFolder(folder) {
            const at = await real(folder);
            await storage.effect('files.flushFolder', folder);
            await (0,flush_files/* filesBelow */.D)(at)
                .then(flush_files/* flushFiles */.S)
                .catch((error) => Promise.reject(asHostError(error, folder)));
        },
        async securityDescriptors(path) {
            const reason = await faults.powerShell('reading');
            if (reason !== undefined)
                return { descriptors: new Map(), refused: [{ path, message: reason }] };
            return { descriptors: await security.readBelow(path), refused: [] };
        },
        async putFacts(facts) {
            await storage.effect('files.putFacts', facts[0]?.path ?? '');
            const refused = [];
            const taken = [];
            const silence = await faults.powerShell('writing');
            for (const fact of facts) {
                const isByScript = (fact.created ?? fact.securityDescriptor) !== undefined;
                const message = (isByScript ? silence : undefined) ?? (await whyRefused(fact));
                if (message === undefined)
                    taken.push(fact);
                else
                    refused.push({ path: fact.path, message });
            }
            const [first] = taken;
            if (first !== undefined)
                await recordFacts(first.path, taken);
            return refused;
        },
        async restrictToAdministrators(folder) {
            if ((await files.stat(folder))?.kind !== 'folder')
                throw (0,host_error/* notFound */.m)(folder);
            // What lies below keeps no rights of its own.
            for (const below of (await security.readBelow(folder)).keys()) {
                if (below !== folder.toLowerCase())
                    await security.follow('files.restrictToAdministrators', below, undefined);
            }
            await security.write('files.restrictToAdministrators', folder, new Map([[folder, administratorsOnly]]));
        },
    };
    return files;
    /** Windows replaces a read-only file for nobody. */
    async function allowReplacing(path) {
        await disk.allowAccess(path);
        if ((await attributes.read(path))?.readOnly !== true)
            return;
        throw new host_error/* HostError */.d('access-denied', path, `${path} is read-only.`);
    }
    /** What takes the place of another file begins as a plain new one. */
    async function forget(operation, path) {
        await security.follow(`${operation}: rights`, path, undefined);
        await attributes.follow(`${operation}: attributes`, path, undefined);
    }
    /** Sets the time of modification, which is the disk's own; the answer is why it could not be. */
    async function whyRefused({ path, modified }) {
        try {
            const at = await real(path);
            if ((await entryOf(path, at)) === undefined)
                throw (0,host_error/* notFound */.m)(path);
            await disk.allowAccess(path);
            if (modified === undefined)
                return undefined;
            await (0,promises_.utimes)(at, new Date(modified), new Date(modified));
            const kept = (await (0,promises_.lstat)(at)).mtime.toISOString();
            return kept === modified ? undefined : `The disk kept the time ${kept} in place of ${modified}.`;
        }
        catch (error) {
            if (error instanceof host_error/* HostError */.d)
                return error.message;
            throw error;
        }
    }
    async function recordFacts(subject, facts) {
        const known = await attributes.readAll();
        const changed = facts.map(({ path, created, attributes: given }) => [
            path,
            { ...known.get(path.toLowerCase()), ...(created === undefined ? {} : { created }), ...given },
        ]);
        await attributes.write('files.putFacts: attributes', subject, new Map(changed));
        const rights = facts.flatMap(({ path, securityDescriptor }) => securityDescriptor === undefined ? [] : [[path, securityDescriptor]]);
        if (rights.length > 0)
            await security.write('files.putFacts: rights', subject, new Map(rights));
    }
    /** Straight to the name and not flushed: the folder it lies in has no name yet. */
    async function writeStraight(to, pieces, modified) {
        const at = await real(to);
        try {
            const digest = await (0,with_file/* withFile */.D)(at, 'w', (file) => writeClaimed('files.copy', file, to, pieces));
            await (0,promises_.utimes)(at, new Date(modified), new Date(modified));
            return digest;
        }
        catch (error) {
            throw asHostError(error, to);
        }
    }
    /** Takes the room before it writes; a process may die before the first byte. */
    function writeClaimed(operation, file, to, pieces) {
        let isFirst = true;
        return (0,stream_bytes/* writeHashing */.OA)(file, pieces, async (piece) => {
            await disk.claim(to, piece.length);
            if (!isFirst)
                return;
            isFirst = false;
            await storage.effect(`${operation}: bytes`, to);
        });
    }
    /** Bytes beside the target, flushed. A refusal leaves nothing; a death leaves what a death leaves. */
    async function writeBeside(operation, to, pieces) {
        const partial = partialOf(await real(to));
        try {
            return await (0,with_file/* withFile */.D)(partial, 'w', async (file) => {
                const digest = await writeClaimed(operation, file, to, pieces);
                await file.sync();
                return digest;
            });
        }
        catch (error) {
            if (error instanceof host_error/* HostError */.d)
                await (0,promises_.rm)(partial, { force: true });
            throw asHostError(error, to);
        }
    }
    async function intoPlace(operation, to, modified) {
        const target = await real(to);
        try {
            if (modified !== undefined)
                await (0,promises_.utimes)(partialOf(target), new Date(modified), new Date(modified));
            await storage.effect(`${operation}: into place`, to);
            await (0,promises_.rename)(partialOf(target), target);
        }
        catch (error) {
            throw asHostError(error, to);
        }
        await forget(operation, to);
    }
}
async function* counted(pieces, total, onBytes) {
    let done = 0;
    for await (const piece of pieces) {
        yield piece;
        done += piece.length;
        onBytes?.(done, total);
    }
}
async function openExisting(path, at) {
    return (0,promises_.open)(at, 'r').catch((error) => Promise.reject(asHostError(error, path)));
}
async function entryOf(path, at, attributes = {}) {
    const found = await (0,promises_.lstat)(at).catch(() => undefined);
    if (found === undefined)
        return undefined;
    const folder = path.slice(0, path.length - (path.split('\\').at(-1)?.length ?? 0));
    return {
        path: (0,windows_path/* parseWindowsPath */.Yw)(path).names.length === 0 ? path : `${folder}${(0,external_node_path_.basename)(at)}`,
        kind: found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'reparse-point',
        size: found.isFile() ? found.size : 0,
        created: attributes.created ?? found.birthtime.toISOString(),
        modified: found.mtime.toISOString(),
        readOnly: (attributes.readOnly ?? false) && found.isFile(),
        hidden: attributes.hidden ?? false,
        system: attributes.system ?? false,
    };
}
function windowsToLocal(serverFolder, path) {
    const { root, names } = (0,windows_path/* parseWindowsPath */.Yw)(path);
    return [serverFolder, ...volumeNames(root), ...names].join('/');
}
function asHostError(error, path) {
    const code = (0,system_error/* systemErrorCode */.v)(error);
    if ((0,system_error/* isMissing */.b)(error))
        return (0,host_error/* notFound */.m)(path);
    if (code === 'ENOTEMPTY' || code === 'EEXIST') {
        return new host_error/* HostError */.d('already-exists', path, `${path} exists already.`);
    }
    if (code === 'EACCES' || code === 'EPERM')
        return new host_error/* HostError */.d('access-denied', path, `Access to ${path} is denied.`);
    return error;
}
// EXTERNAL MODULE: ./lib/bundled/host/compare-versions.js
var compare_versions = __webpack_require__(25748);
// EXTERNAL MODULE: ./lib/bundled/host/installer-input.js
var installer_input = __webpack_require__(12154);
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/package-file.js

/** @throws HostError `not-a-package` */
function parsePackage(bytes, path) {
    try {
        const value = JSON.parse(Buffer.from(bytes).toString('utf8'));
        if (value?.rehearsalInstaller === 1 && Array.isArray(value.actions))
            return value;
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
    }
    throw new host_error/* HostError */.d('not-a-package', path, `${path} is not an installer of a rehearsal server.`);
}
function describePackage(installer) {
    const { product } = installer;
    return {
        kind: installer.kind,
        productName: product.name,
        productVersion: product.version,
        productCode: product.productCode,
        upgradeCode: product.upgradeCode,
        architecture: product.architecture,
        properties: installer.kind === 'msi' ? installer.properties : {},
        publisher: installer.publisherCheck,
    };
}
/** `[NAME]` in `text` replaced by the property; an unknown one by nothing, as Windows Installer does. */
function withProperties(text, properties) {
    return text.replace(/\[([A-Z_][A-Z0-9_.]*)\]/g, (_whole, name) => properties[name] ?? '');
}
/** Repeatable bytes that look like nothing in particular. */
function sampleBytes(count) {
    const bytes = Buffer.alloc(count);
    let seed = 0x2545f491;
    for (let index = 0; index < count; index += 1) {
        seed ^= seed << 13;
        seed ^= seed >>> 17;
        seed ^= seed << 5;
        bytes[index] = seed & 0xff;
    }
    return bytes;
}
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/run-install-action.js

async function runInstallAction(action, properties, parts, transaction, installed) {
    const fill = (text) => withProperties(text, properties);
    switch (action.do) {
        case 'write-file':
            return writeFile(action, fill, parts, transaction, installed);
        case 'convert-data-file':
            return convertDataFile(fill(action.path), action.marker, parts, transaction);
        case 'write-registry-value': {
            const data = { type: 'string', text: fill(action.text) };
            await parts.registry.writeValue(action.key, action.view, { name: action.name, data });
            if (!action.permanent) {
                installed.registryValues.push({ key: action.key, view: action.view, name: action.name });
            }
            return;
        }
        case 'create-service': {
            const { service } = action;
            const created = {
                ...service,
                imagePath: fill(service.imagePath),
                ...(service.holds ? { holds: service.holds.map(fill) } : {}),
            };
            await parts.services.replaceAll((all) => [...all.filter(({ name }) => name !== service.name), created]);
            installed.services.push(service.name);
            return;
        }
        case 'create-web-application':
            return createWebApplication(action, fill, parts, installed);
    }
}
async function writeFile(action, fill, { files, realPath }, transaction, installed) {
    const path = fill(action.path);
    if (action.onlyIfAbsent && (await files.stat(path)) !== undefined)
        return;
    await transaction.remember(await realPath(path));
    await files.write(path, contentOf(action.content, fill));
    if (!action.permanent)
        installed.files.push(path);
}
/** What the action writes. */
function contentOf(content, fill) {
    if ('text' in content)
        return Buffer.from(fill(content.text), 'utf8');
    if ('installer' in content)
        return Buffer.from(`${JSON.stringify(content.installer, null, 2)}\n`, 'utf8');
    return sampleBytes(content.bytes);
}
async function convertDataFile(path, marker, { files, realPath }, transaction) {
    if ((await files.stat(path)) === undefined)
        return;
    const old = Buffer.from(await files.read(path));
    if (old.subarray(0, marker.length).toString('latin1') === marker)
        return;
    await transaction.remember(await realPath(path));
    await files.write(path, Buffer.concat([Buffer.from(marker, 'latin1'), old]));
}
async function createWebApplication(action, fill, { webServer }, installed) {
    const siteId = Number(/\/W3SVC\/(\d+)$/i.exec(fill(action.site))?.[1]);
    const path = fill(action.path);
    await webServer.addApplication(siteId, {
        path,
        physicalPath: fill(action.folder),
        applicationPool: fill(action.applicationPool),
        settings: action.settings,
    });
    installed.webApplications.push({ siteId, path });
}
/** An installer answers a fault of the machine with an exit code, not with an exception. */
function faultLine(error) {
    return error.code === 'disk-full' ? `Error 1309. Disk full: ${error.message}` : `Error: ${error.message}`;
}
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/extract-package.js



/** An administrative installation: the package's files below the folder, nothing registered, nothing started. */
async function extractPackage(installer, folder, files) {
    const root = folder.replace(/\\+$/, '');
    const properties = { ...installer.properties, INSTALLFOLDER: root };
    const fill = (text) => withProperties(text, properties);
    for (const action of installer.actions) {
        if (action.do !== 'write-file')
            continue;
        await files.write(placeBelow(root, fill(action.path)), contentOf(action.content, fill));
    }
}
/** What goes elsewhere when it is installed goes below the folder all the same, without its drive. */
function placeBelow(root, path) {
    const isBelow = (0,same_text/* beginsWithText */.eM)(path, `${root}\\`);
    return isBelow ? path : `${root}\\${path.replace(/^(?:[a-z]:)?\\+/i, '')}`;
}
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/rehearsal-installer.js












const uninstallKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall';
/** Windows Installer of a rehearsal server: declared packages, transactions, exit codes. */
function createRehearsalInstaller(server, storage, clock, faults, parts) {
    const { architecture } = server.machine.machine;
    async function finish(logPath, seconds, onProgress, ended) {
        await clock.sleep(seconds * 1000);
        onProgress?.(seconds);
        const log = [...ended.lines, `MainEngineThread is returning ${ended.exitCode}`, ''].join('\r\n');
        await parts.files.write(logPath, Buffer.from(`\uFEFF${log}`, 'utf16le'));
        const failed = ![0, 1641, 3010].includes(ended.exitCode);
        const run = { exitCode: ended.exitCode, seconds, logExcerpt: failed ? ended.lines : [] };
        return run;
    }
    return {
        async describe(path) {
            const described = describePackage(parsePackage(await parts.files.read(path), path));
            const reason = await faults.powerShell('reading');
            return reason === undefined ? described : { ...described, publisher: { status: 'not-checked', reason } };
        },
        async install({ packagePath, properties, logPath, onProgress }) {
            (0,installer_input/* requireProperties */.dK)(properties);
            const found = await openPackage(parts, packagePath);
            if ('lines' in found)
                return finish(logPath, 0, onProgress, found);
            const ended = await install(found, properties, packagePath);
            return finish(logPath, found.seconds, onProgress, ended);
        },
        async extract({ packagePath, folder, logPath, onProgress }) {
            (0,installer_input/* requireProperties */.dK)({ TARGETDIR: folder });
            const found = await openPackage(parts, packagePath);
            if ('lines' in found)
                return finish(logPath, 0, onProgress, found);
            return finish(logPath, found.seconds, onProgress, await extract(found, folder, packagePath));
        },
        async runSetup({ setupPath, arguments: given, logPath, timeLimitSeconds, onProgress }) {
            const found = await openPackage(parts, setupPath);
            if ('lines' in found)
                return finish(logPath, 0, onProgress, found);
            if (found.silentArguments !== given) {
                await clock.sleep(timeLimitSeconds * 1000);
                throw new host_error/* HostError */.d('timed-out', setupPath, `${setupPath} still waited for a person after ${timeLimitSeconds} seconds.`);
            }
            return finish(logPath, found.seconds, onProgress, await install(found, {}, setupPath));
        },
        async uninstall({ productCode, logPath, onProgress }) {
            (0,installer_input/* requireProductCode */.W5)(productCode);
            const record = await recordOf(productCode);
            if (record === undefined)
                return finish(logPath, 0, onProgress, { exitCode: 1605, lines: ['Unknown product.'] });
            const forced = await nextForcedCode(productCode);
            const ended = isFailure(forced) ? forcedFailure(forced) : await remove(record, forced ?? record.exitCode ?? 0);
            return finish(logPath, record.seconds, onProgress, ended);
        },
    };
    /** Launch conditions are not asked, as in the standard sequence of an administrative installation. */
    async function extract(installer, folder, path) {
        if (installer.kind !== 'msi')
            return refused(1620, `${path} is no package of Windows Installer.`);
        const forced = await nextForcedCode((0,windows_path/* fileNameOf */.bV)(path));
        if (isFailure(forced))
            return forcedFailure(forced);
        try {
            await extractPackage(installer, folder, parts.files);
            return { exitCode: forced ?? 0, lines: [`Product: ${installer.product.name} -- Extracted to ${folder}.`] };
        }
        catch (error) {
            if (!(error instanceof host_error/* HostError */.d))
                throw error;
            return refused(1603, faultLine(error), 'Return value 3.');
        }
    }
    async function install(installer, given, path) {
        const forced = await nextForcedCode((0,windows_path/* fileNameOf */.bV)(path));
        if (isFailure(forced))
            return forcedFailure(forced);
        const refused = await refusal(installer);
        if (refused !== undefined)
            return refused;
        const transaction = await begin(installer.product.name);
        try {
            const done = await perform(installer, given, transaction);
            await storage.effect('installer.install: commit', installer.product.name);
            await transaction.commit();
            return { exitCode: forced ?? installer.exitCode ?? 0, lines: done };
        }
        catch (error) {
            if (!(error instanceof host_error/* HostError */.d))
                throw error;
            await transaction.rollBack();
            return { exitCode: 1603, lines: [faultLine(error), 'Return value 3.'] };
        }
    }
    async function begin(subject) {
        await storage.effect('installer: begin', subject);
        return beginTransaction(server.path);
    }
    async function perform(installer, given, transaction) {
        const older = (await records()).find(({ product }) => product.upgradeCode === installer.product.upgradeCode);
        if (older !== undefined)
            await takeAway(older, transaction);
        const properties = await resolveProperties(installer, given);
        const installed = { files: [], registryValues: [], services: [], webApplications: [] };
        for (const action of installer.actions) {
            await runInstallAction(action, properties, parts, transaction, installed);
        }
        await register(installer, properties, installed);
        return [`Product: ${installer.product.name} -- Installation completed successfully.`];
    }
    async function resolveProperties(installer, given) {
        const { fromRegistry, default: fallback } = installer.installFolder;
        const key = fromRegistry && (await parts.registry.readTree(fromRegistry.key, fromRegistry.view))?.[0];
        const value = key?.values.find(({ name }) => (0,same_text/* sameText */.QV)(name, fromRegistry?.value ?? ''))?.data;
        const registered = value?.type === 'string' || value?.type === 'expandable-string' ? value.text : undefined;
        const known = Object.entries(given).filter(([name]) => name in installer.properties);
        const properties = { ...installer.properties, ...Object.fromEntries(known) };
        const folder = given.INSTALLFOLDER ?? registered ?? withProperties(fallback, properties);
        return { ...properties, INSTALLFOLDER: folder.replace(/\\+$/, '') };
    }
    async function register({ product, seconds }, properties, installed) {
        const key = `${uninstallKey}\\${product.productCode}`;
        const view = product.architecture === 'x64' ? '64' : '32';
        const texts = {
            DisplayName: product.name,
            DisplayVersion: product.version,
            Publisher: product.publisher,
            InstallLocation: properties.INSTALLFOLDER ?? '',
            UninstallString: `MsiExec.exe /X${product.productCode}`,
        };
        for (const [name, text] of Object.entries(texts)) {
            await parts.registry.writeValue(key, view, { name, data: { type: 'string', text } });
        }
        await parts.registry.writeValue(key, view, { name: 'WindowsInstaller', data: { type: 'dword', number: 1 } });
        const record = { product, ...installed, seconds };
        const bytes = Buffer.from(`${JSON.stringify(record, null, 2)}\n`, 'utf8');
        await storage.replace('installer.register', product.name, recordPath(product.productCode), bytes);
    }
    async function remove(record, exitCode) {
        const transaction = await begin(record.product.name);
        try {
            const left = await takeAway(record, transaction);
            await storage.effect('installer.uninstall: commit', record.product.name);
            await transaction.commit();
            return {
                exitCode: left.length > 0 ? 3010 : exitCode,
                lines: left.map((path) => `Info 1903. ${path} is in use.`),
            };
        }
        catch (error) {
            if (!(error instanceof host_error/* HostError */.d))
                throw error;
            await transaction.rollBack();
            return { exitCode: 1603, lines: [faultLine(error), 'Return value 3.'] };
        }
    }
    /** Files that are in use stay; their paths are returned. */
    async function takeAway(record, transaction) {
        const gone = (name) => record.services.some((own) => (0,same_text/* sameText */.QV)(own, name));
        await parts.services.replaceAll((all) => all.filter(({ name }) => !gone(name)));
        const left = [];
        for (const path of record.files) {
            await transaction.remember(await parts.realPath(path));
            await parts.files.remove(path).catch((error) => {
                if (!(error instanceof host_error/* HostError */.d && error.code === 'in-use'))
                    throw error;
                left.push(path);
            });
            await removeEmptyFolders(path);
        }
        for (const { key, view, name } of record.registryValues)
            await parts.registry.removeValue(key, view, name);
        for (const { siteId, path } of record.webApplications)
            await parts.webServer.removeApplication(siteId, path);
        const view = record.product.architecture === 'x64' ? '64' : '32';
        await parts.registry.removeKey(`${uninstallKey}\\${record.product.productCode}`, view);
        await storage.effect('installer.unregister', record.product.name);
        await (0,promises_.rm)(recordPath(record.product.productCode), { force: true });
        return left;
    }
    async function removeEmptyFolders(path) {
        const folder = path.slice(0, path.lastIndexOf('\\'));
        if (folder.split('\\').length < 3 || (await parts.files.stat(folder)) === undefined)
            return;
        if ((await parts.files.list(folder)).length > 0)
            return;
        await parts.files.remove(folder);
        await removeEmptyFolders(folder);
    }
    async function refusal(installer) {
        const { product } = installer;
        if (architecture === 'x86' && product.architecture === 'x64')
            return refused(1633, 'Processor type.');
        const all = await records();
        if (all.some((one) => one.product.productCode === product.productCode && one.product.version !== product.version)) {
            return refused(1638, 'Another version of this product is already installed.');
        }
        const rival = all.find((one) => one.product.upgradeCode === product.upgradeCode);
        if (rival !== undefined && (0,compare_versions/* compareVersions */.Z)(rival.product.version, product.version) > 0) {
            return refused(1603, 'A newer version is already installed.', 'Return value 3.');
        }
        for (const condition of installer.launchConditions ?? []) {
            if (!(await isMet(condition, all)))
                return refused(1603, condition.message, 'Return value 3.');
        }
        return undefined;
    }
    async function isMet(condition, all) {
        if (condition.check === 'product-absent') {
            return !all.some(({ product }) => product.upgradeCode === condition.upgradeCode);
        }
        const key = (await parts.registry.readTree(condition.key, condition.view))?.[0];
        return key?.values.some(({ name }) => (0,same_text/* sameText */.QV)(name, condition.value)) ?? false;
    }
    async function records() {
        const names = await (0,promises_.readdir)((0,external_node_path_.join)(server.path, 'installed-products')).catch(() => []);
        const found = await Promise.all(names
            .filter((name) => name.endsWith('.json'))
            .map((name) => server.readJson(`installed-products/${name}`, installedProductSchema)));
        return found.filter((record) => record !== undefined);
    }
    async function recordOf(productCode) {
        return (await records()).find(({ product }) => product.productCode.toUpperCase() === productCode.toUpperCase());
    }
    function recordPath(productCode) {
        return (0,external_node_path_.join)(server.path, 'installed-products', `${productCode}.json`);
    }
    /** Takes the next code of the list that faults.json holds for this package or product. */
    async function nextForcedCode(name) {
        const faults = await server.faults();
        const key = Object.keys(faults.installerExitCodes ?? {}).find((one) => (0,same_text/* sameText */.QV)(one, name));
        const [code, ...rest] = key === undefined ? [] : (faults.installerExitCodes?.[key] ?? []);
        if (key === undefined || code === undefined)
            return undefined;
        const changed = { ...faults, installerExitCodes: { ...faults.installerExitCodes, [key]: rest } };
        const bytes = Buffer.from(`${JSON.stringify(changed, null, 2)}\n`, 'utf8');
        await storage.replace('installer: next fault', name, (0,external_node_path_.join)(server.path, 'faults.json'), bytes);
        return code;
    }
}
async function openPackage({ files }, path) {
    try {
        return parsePackage(await files.read(path), path);
    }
    catch (error) {
        if (!(error instanceof host_error/* HostError */.d))
            throw error;
        return refused(error.code === 'not-a-package' ? 1620 : 1619, error.message);
    }
}
function refused(exitCode, ...lines) {
    return { exitCode, lines };
}
function isFailure(code) {
    return code !== undefined && ![0, 1641, 3010].includes(code);
}
function forcedFailure(exitCode) {
    return { exitCode, lines: [`The rehearsal was told to end with ${exitCode}.`] };
}
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/rehearsal-network.js





/**
 * Web addresses of a rehearsal server, answered from its `web-server.json` as IIS would: bindings, state of the site and
 * of the pool, applications, pages, authentication. Of another machine it knows whether it is reachable, nothing more.
 */
function createRehearsalNetwork(server, files, clock) {
    async function answer(asked, fault) {
        const web = await server.readJson('web-server.json', server_facts_schema/* webServerSchema */.zx);
        const found = (await isPublishing(server)) ? listening(web, asked) : undefined;
        if (web === undefined || found === undefined)
            return rehearsal_network_refused(asked);
        const status = await statusOf(web, found.site, asked, files);
        const isSecure = asked.url.protocol === 'https:';
        return { outcome: 'answered', status, ...(isSecure ? { tls: tlsOf(found.binding, clock, fault) } : {}) };
    }
    return {
        async open(request) {
            const asked = askedOf(request);
            const faults = (await server.faults()).webAddresses ?? [];
            const fault = faults.find(({ address }) => (0,same_text/* sameText */.QV)(address, `${asked.host}:${asked.port}`));
            if (fault?.shows === 'refused')
                return rehearsal_network_refused(asked);
            if (fault?.shows === 'no-answer') {
                const reason = `no answer within ${request.timeLimitSeconds} seconds`;
                return { outcome: 'no-answer', why: 'timed-out', reason };
            }
            const own = request.address !== undefined || (await isOwnName(server, asked.host));
            return own ? answer(asked, fault) : answerOfOther(server, asked, clock, fault);
        },
    };
}
function askedOf({ url: text, credentials }) {
    const url = new URL(text);
    const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
    return { url, host: url.hostname.replace(/^\[|\]$/g, ''), port, hasCredentials: credentials !== undefined };
}
function rehearsal_network_refused({ host, port }) {
    return { outcome: 'no-answer', why: 'refused', reason: `connect ECONNREFUSED ${host}:${port}` };
}
async function isPublishing(server) {
    const services = (await server.readJson('services.json', rehearsalServicesSchema))?.services ?? [];
    const publishing = services.find(({ name }) => (0,same_text/* sameText */.QV)(name, 'W3SVC'));
    return publishing === undefined || publishing.state === 'running';
}
async function isOwnName(server, host) {
    const { name, domain } = server.machine.machine;
    const web = await server.readJson('web-server.json', server_facts_schema/* webServerSchema */.zx);
    const bound = (web?.sites ?? []).flatMap(({ bindings }) => bindings.map((binding) => partsOf(binding).host));
    const fullName = domain === undefined ? [] : [`${name}.${domain}`];
    return ['localhost', '127.0.0.1', name, ...fullName, ...bound].some((own) => own !== '' && (0,same_text/* sameText */.QV)(own, host));
}
function answerOfOther({ machine }, asked, clock, fault) {
    if (!machine.reachable.some((one) => (0,same_text/* sameText */.QV)(one, `${asked.host}:${asked.port}`))) {
        return { outcome: 'not-tried', reason: `A rehearsal knows nothing of ${asked.host}:${asked.port}.` };
    }
    const status = asked.hasCredentials ? 200 : 401;
    const tls = asked.url.protocol === 'https:' ? { tls: tlsOf(undefined, clock, fault) } : {};
    return { outcome: 'answered', status, ...tls };
}
function partsOf({ information }) {
    const [, port = '', host = ''] = /^.*:(\d+):([^:]*)$/.exec(information) ?? [];
    return { port, host };
}
/** The started site that listens there; a binding of that very name comes before one of any name. */
function listening(web, { url, host, port }) {
    const all = (web?.sites ?? [])
        .filter(({ state }) => state === 'started')
        .flatMap((site) => site.bindings.map((binding) => ({ site, binding, ...partsOf(binding) })))
        .filter((one) => `${one.binding.protocol}:` === url.protocol && one.port === port);
    return all.find((one) => (0,same_text/* sameText */.QV)(one.host, host)) ?? all.find((one) => one.host === '');
}
async function statusOf(web, site, { url, hasCredentials }, files) {
    const path = decodeURIComponent(url.pathname);
    const application = applicationAt(site, path);
    if (application === undefined)
        return 404;
    const { settings = settingsByDefault, applicationPool } = application;
    const pool = web.applicationPools.find(({ name }) => (0,same_text/* sameText */.QV)(name, applicationPool));
    if (pool?.state !== 'started')
        return 503;
    if (url.protocol === 'http:' && settings.sslFlags.includes('Ssl'))
        return 403;
    if (!settings.authentication.anonymous && !hasCredentials)
        return 401;
    return (await hasPage(application, path, files)) ? 200 : 404;
}
/** The application with the longest path that holds the address. */
function applicationAt({ applications }, path) {
    const holds = (one) => one.path === '/' || (0,same_text/* sameText */.QV)(one.path, path) || (0,same_text/* beginsWithText */.eM)(path, `${one.path}/`);
    return applications.filter(holds).sort((a, b) => b.path.length - a.path.length)[0];
}
async function hasPage({ path, physicalPath }, asked, files) {
    const folder = physicalPath.replace(/%SystemDrive%/i, 'C:');
    const below = asked.slice(path === '/' ? 1 : path.length + 1).replaceAll('/', '\\');
    const page = below === '' ? folder : (0,windows_path/* joinPath */.uJ)(folder, below);
    try {
        return (await files.stat(page)) !== undefined;
    }
    catch {
        // A folder that cannot be looked into is none to IIS either.
        return false;
    }
}
const daysMilliseconds = 24 * 3600 * 1000;
function tlsOf(binding, clock, fault) {
    const days = fault?.shows === 'expired-certificate' ? -1 : 365;
    const validTo = new Date(clock.now().getTime() + days * daysMilliseconds).toISOString();
    const problems = {
        'expired-certificate': 'CERT_HAS_EXPIRED',
        'untrusted-certificate': 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    };
    const problem = fault && problems[fault.shows];
    return {
        protocol: fault?.shows === 'tls-1.0-only' ? 'TLSv1' : 'TLSv1.2',
        certificate: {
            thumbprint: binding?.certificateThumbprint ?? '',
            validTo,
            namesHost: fault?.shows !== 'certificate-of-another-name',
            ...(problem === undefined ? {} : { problem }),
        },
    };
}
// EXTERNAL MODULE: ./lib/bundled/host/registration-file.js
var registration_file = __webpack_require__(20009);
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/rehearsal-registry.js






const rehearsal_registry_fileName = 'registry/HKEY_LOCAL_MACHINE.reg';
const software = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\';
const redirected = `${software}Wow6432Node\\`;
/** The registry of a rehearsal server: one `.reg` text of the native view. */
function createRehearsalRegistry(server, storage, faults) {
    const path = (0,external_node_path_.join)(server.path, rehearsal_registry_fileName);
    const isX64 = server.machine.machine.architecture === 'x64';
    const read = async () => (0,registration_file/* parseRegistrationFile */.Dg)((0,registration_file/* decodeRegistrationFile */.ei)(await (0,promises_.readFile)(path), rehearsal_registry_fileName), rehearsal_registry_fileName);
    const write = (operation, key, keys) => storage.replace(operation, key, path, Buffer.from((0,registration_file/* formatRegistrationFile */.Tl)(keys), 'utf8'));
    const stored = (key, view) => (isX64 && view === '32' ? toRedirected(key) : key);
    const shown = (key, view) => (isX64 && view === '32' ? fromRedirected(key) : key);
    const registry = {
        async readTree(key, view) {
            const wanted = stored(key, view);
            await faults.registry(wanted);
            const found = (await read()).filter(({ path: at }) => (0,host_registry/* isAtOrBelowKey */.b)(at, wanted));
            if (found.length === 0)
                return undefined;
            return withParents(found, wanted).map(({ path: at, values }) => ({ path: shown(at, view), values }));
        },
        async writeValue(key, view, value) {
            await faults.registry(stored(key, view));
            await write('registry.writeValue', key, withValues(await read(), stored(key, view), [value]));
        },
        async exportKey(key, view) {
            const tree = await registry.readTree(key, view);
            if (tree === undefined)
                throw new host_error/* HostError */.d('not-found', key, `The registry key ${key} does not exist.`);
            return (0,registration_file/* encodeRegistrationFile */.AZ)((0,registration_file/* formatRegistrationFile */.Tl)(tree));
        },
        async importKey(file, view) {
            const added = (0,registration_file/* parseRegistrationFile */.Dg)((0,registration_file/* decodeRegistrationFile */.ei)(file, 'registration file'), 'registration file');
            for (const { path: at } of added)
                await faults.registry(stored(at, view));
            const merged = added.reduce((keys, one) => withValues(keys, stored(one.path, view), one.values), await read());
            await write('registry.importKey', added[0]?.path ?? '', merged);
        },
        async removeValue(key, view, name) {
            const at = stored(key, view);
            await faults.registry(at);
            const keys = (await read()).map((one) => (0,same_text/* sameText */.QV)(one.path, at) ? { ...one, values: one.values.filter((value) => !(0,same_text/* sameText */.QV)(value.name, name)) } : one);
            await write('registry.removeValue', key, keys);
        },
        async removeKey(key, view) {
            const at = stored(key, view);
            await faults.registry(at);
            await write('registry.removeKey', key, (await read()).filter(({ path: found }) => !(0,host_registry/* isAtOrBelowKey */.b)(found, at)));
        },
    };
    return registry;
}
/** The file may leave out keys that hold nothing but keys; in a registry they are there. */
function withParents(keys, top) {
    const seen = new Set(keys.map(({ path }) => path.toLowerCase()));
    const missing = (path) => {
        if (path.length < top.length || seen.has(path.toLowerCase()))
            return [];
        seen.add(path.toLowerCase());
        return [...missing(parentOf(path)), { path, values: [] }];
    };
    return keys.flatMap((key) => [...missing(parentOf(key.path)), key]);
}
function parentOf(path) {
    return path.slice(0, path.lastIndexOf('\\'));
}
function withValues(keys, path, values) {
    const existing = keys.find((key) => (0,same_text/* sameText */.QV)(key.path, path));
    if (existing === undefined)
        return [...keys, { path, values }];
    const kept = existing.values.filter((old) => !values.some(({ name }) => (0,same_text/* sameText */.QV)(name, old.name)));
    return keys.map((key) => (key === existing ? { ...key, values: [...kept, ...values] } : key));
}
function toRedirected(key) {
    return (0,same_text/* beginsWithText */.eM)(`${key}\\`, software) && !(0,same_text/* beginsWithText */.eM)(`${key}\\`, redirected)
        ? `${redirected}${key.slice(software.length)}`.replace(/\\$/, '')
        : key;
}
function fromRedirected(key) {
    return (0,same_text/* beginsWithText */.eM)(key, redirected) ? `${software}${key.slice(redirected.length)}` : key;
}
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/rehearsal-services.js




const rehearsal_services_fileName = 'services.json';
/** Services of a rehearsal server; a stop or start takes a second of the virtual clock. */
function createRehearsalServices(server, storage, clock, faults) {
    const all = async () => (await server.readJson(rehearsal_services_fileName, rehearsalServicesSchema))?.services ?? [];
    const save = (operation, subject, services) => storage.replace(operation, subject, (0,external_node_path_.join)(server.path, rehearsal_services_fileName), Buffer.from(`${JSON.stringify({ services }, null, 2)}\n`, 'utf8'));
    async function become(name, state, timeLimitSeconds) {
        await faults.services(name);
        const services = await all();
        const service = services.find((one) => (0,same_text/* sameText */.QV)(one.name, name));
        if (service === undefined)
            throw new host_error/* HostError */.d('not-found', name, `There is no service ${name}.`);
        if (service.state === state)
            return;
        if (state === 'stopped' ? service.neverStops : service.neverStarts || service.startType === 'disabled') {
            await clock.sleep(timeLimitSeconds * 1000);
            throw rehearsal_services_refused(name, state, timeLimitSeconds);
        }
        await clock.sleep(1000);
        const operation = state === 'stopped' ? 'services.stop' : 'services.start';
        await save(operation, name, services.map((one) => (one === service ? { ...one, state } : one)));
    }
    return {
        async list() {
            await faults.services('services');
            return (await all()).map(withoutRehearsalFields);
        },
        stop: (name, timeLimitSeconds) => become(name, 'stopped', timeLimitSeconds),
        start: (name, timeLimitSeconds) => become(name, 'running', timeLimitSeconds),
        replaceAll: async (change) => save('services.change', rehearsal_services_fileName, change(await all())),
    };
}
function rehearsal_services_refused(name, state, seconds) {
    const verb = state === 'stopped' ? 'stop' : 'start';
    return new host_error/* HostError */.d('timed-out', name, `The service ${name} did not ${verb} within ${seconds} seconds.`);
}
function withoutRehearsalFields({ holds: _h, neverStops: _p, neverStarts: _s, ...service }) {
    return service;
}
// EXTERNAL MODULE: ./lib/bundled/base/format/read-format.js + 2 modules
var read_format = __webpack_require__(47735);
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/faults-schema.js


const faults_schema_text = dist/* string */.YjP();
const path = (0,fields/* field */.ZZ)('Path on the server, as Windows writes it.', faults_schema_text);
const lockedFile = (0,fields/* writtenFields */.BI)({
    path,
    holder: (0,fields/* field */.ZZ)('Name of the process that has it open.', faults_schema_text),
    seconds: (0,fields/* optional */.lq)('For how long after it was first opened; without it always.', dist/* number */.aig()),
});
const programFault = (0,fields/* writtenFields */.BI)({
    times: (0,fields/* optional */.lq)('How often it fails, counting down; without it always.', dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf())),
    code: (0,fields/* optional */.lq)('As what it fails, by default refused; what is in-use is asked for again for a while.', dist/* picklist */.KIO(['refused', 'access-denied', 'in-use'])),
    words: (0,fields/* optional */.lq)('What the program writes.', faults_schema_text),
    only: (0,fields/* optional */.lq)('Of appcmd: the settings of applications alone, as with a damaged web.config.', dist/* literal */.euz('settings')),
});
const webAddressFault = (0,fields/* writtenFields */.BI)({
    address: (0,fields/* field */.ZZ)('host:port as an address names it, for example mfa1.contoso.local:443.', faults_schema_text),
    shows: (0,fields/* field */.ZZ)('What whoever opens it sees.', dist/* picklist */.KIO([
        'refused',
        'no-answer',
        'expired-certificate',
        'untrusted-certificate',
        'certificate-of-another-name',
        'tls-1.0-only',
    ])),
});
/** `faults.json`: faults that a rehearsal server shows until the entry is removed. `docs/reference/rehearsal-faults.schema.json` is made from it. */
const faultsSchema = (0,fields/* writtenFields */.BI)({
    lockedFiles: (0,fields/* optional */.lq)('Files that a process other than a listed service has open.', (0,fields/* list */.p_)(lockedFile)),
    unreadableFiles: (0,fields/* optional */.lq)('Files that may not be read, by their paths.', (0,fields/* list */.p_)(faults_schema_text)),
    freeBytes: (0,fields/* optional */.lq)('Bytes that are free, by the letter of the drive. They count down as bytes are written.', dist/* pipe */.FsL(dist/* record */.g1P(dist/* pipe */.FsL(faults_schema_text, dist/* regex */.yGV(/^[A-Z]$/, 'expected the letter of a drive, in upper case')), dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf())), dist/* readonly */.tBZ())),
    installerExitCodes: (0,fields/* optional */.lq)('Exit codes of the next runs, by file name of the package or by product code; 0 runs it for real.', dist/* pipe */.FsL(dist/* record */.g1P(faults_schema_text, (0,fields/* list */.p_)(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf()))), dist/* readonly */.tBZ())),
    notAdministrator: (0,fields/* optional */.lq)('True: the account of the runner is no administrator.', dist/* boolean */.zMY()),
    closedKeys: (0,fields/* optional */.lq)('Registry keys, as the 64-bit view shows them, that cannot be read or written with everything below.', (0,fields/* list */.p_)(faults_schema_text)),
    appcmd: (0,fields/* optional */.lq)('appcmd.exe fails: IIS cannot be read or changed.', programFault),
    sc: (0,fields/* optional */.lq)('sc.exe fails: services cannot be listed, stopped or started.', programFault),
    webAddresses: (0,fields/* optional */.lq)('Web addresses that answer in another way, here or on another machine.', (0,fields/* list */.p_)(webAddressFault)),
    powerShell: (0,fields/* optional */.lq)('PowerShell is not started, is ended while it runs, or only reads and changes nothing.', dist/* picklist */.KIO(['refused', 'killed', 'constrained-language'])),
});
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/server-folder.js







/** @throws UserError `not-a-rehearsal-server`, `rehearsal-faults-invalid` */
async function openServerFolder(path) {
    const machine = await readServerFile(path, 'server.json', rehearsalMachineSchema);
    if (machine === undefined)
        throw notAServer(`${path} is not a rehearsal server: server.json is missing.`);
    // A typing error is answered before anything runs without the fault that was meant.
    await readFaults(path);
    return {
        path,
        machine,
        readJson: (name, schema) => readServerFile(path, name, schema),
        faults: () => readFaults(path),
    };
}
async function readFaults(folder) {
    const advice = 'Correct the file; docs/reference/rehearsal-faults.schema.json describes it, and editors can check it.';
    const invalid = (file, what) => new user_error/* UserError */.y('rehearsal-faults-invalid', `${file} is no list of faults: ${what}.`, advice);
    return (await readFileAs(folder, 'faults.json', faultsSchema, invalid)) ?? {};
}
function readServerFile(folder, name, schema) {
    return readFileAs(folder, name, schema, (file, what) => notAServer(`${folder} is not a rehearsal server: ${file}: ${what}.`));
}
function notAServer(what) {
    return new user_error/* UserError */.y('not-a-rehearsal-server', what, 'Give a folder like those in examples/servers.');
}
async function readFileAs(folder, name, schema, errorOf) {
    const file = (0,external_node_path_.join)(folder, name);
    try {
        return (0,read_format/* readFormatAsWritten */.hK)(schema, await (0,promises_.readFile)(file), (what) => errorOf(file, what));
    }
    catch (cause) {
        if ((0,system_error/* isMissing */.b)(cause))
            return undefined;
        throw cause;
    }
}
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/storage.js



/** `watch` looks at the server before each change, and so after the one before it. */
function createStorage(hook, watch) {
    let number = 0;
    let death;
    const effect = async (operation, subject) => {
        if (death !== undefined)
            throw death;
        await watch?.();
        number += 1;
        try {
            await hook?.({ number, operation, subject });
        }
        catch (error) {
            death = error;
            throw error;
        }
    };
    return {
        effect,
        async replace(operation, subject, realPath, bytes) {
            await effect(operation, subject);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(realPath), { recursive: true });
            await replaceFile(realPath, bytes, () => effect(`${operation}: into place`, subject));
        },
    };
}
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/rehearsal-host.js















/**
 * A folder that behaves as one Windows server; see `format.ts` for its files. An installation that was cut off is
 * rolled back first.
 * @throws UserError `not-a-rehearsal-server`
 */
async function createRehearsalHost(folder, options = {}) {
    const server = await openServerFolder((0,external_node_path_.resolve)(folder));
    await rollBackUnfinished(server.path);
    const processId = options.processId ?? process.pid;
    const clock = createRehearsalClock(options.startTime);
    const watch = await watchAvailability(server, clock);
    await watch?.();
    const storage = createStorage(options.onEffect, watch);
    const faults = createProgramFaults(server, storage, clock);
    const files = createRehearsalFiles(server, storage, clock, faults);
    const registry = createRehearsalRegistry(server, storage, faults);
    const services = createRehearsalServices(server, storage, clock, faults);
    const webServer = createRehearsalWebServer(server, storage, faults);
    const realPath = (path) => locate(server.path, path);
    const parts = { files, registry, services, webServer, realPath };
    const isRunning = options.isProcessRunning ?? isRunningHere;
    return {
        kind: 'rehearsal',
        clock,
        files,
        installer: createRehearsalInstaller(server, storage, clock, faults, parts),
        machine: {
            async facts() {
                const { machine } = server.machine;
                const isAdministrator = machine.isAdministrator && !(await server.faults()).notAdministrator;
                return { ...machine, isAdministrator, ...(await faults.powerShellFacts()) };
            },
            canReach: async (host, port) => server.machine.reachable.includes(`${host}:${port}`),
        },
        network: createRehearsalNetwork(server, files, clock),
        processes: { currentId: processId, isRunning: async (id) => isRunning(id), list: async () => [] },
        registry,
        services,
        webServer,
    };
}
function isRunningHere(id) {
    try {
        process.kill(id, 0);
        return true;
    }
    catch (error) {
        // Not permitted to signal it: it runs.
        return (0,system_error/* systemErrorCode */.v)(error) === 'EPERM';
    }
}

/***/ }),

/***/ 58087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ patience),
/* harmony export */   u: () => (/* binding */ retryWhileInUse)
/* harmony export */ });
/* harmony import */ var _host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90614);

const firstPauseMilliseconds = 50;
const longestPauseMilliseconds = 1000;
/** How long a thing that is in use is waited for, in seconds: the one rule for files and configuration. */
const patience = {
    /** Scanners and readers are done within moments. */
    reading: 5,
    /** Services hold their files for up to a minute after they stopped. */
    changing: 60,
};
/**
 * Does `work` again while it ends with a HostError `in-use`, up to the limit. No caller repeats this: the limit is the
 * whole time, and the error says how much of it went by.
 * @throws HostError `in-use` with `waitedSeconds`; whatever else `work` throws
 */
async function retryWhileInUse(clock, limitSeconds, work) {
    const start = clock.now().getTime();
    for (let pause = firstPauseMilliseconds;; pause = Math.min(pause * 2, longestPauseMilliseconds)) {
        try {
            return await work();
        }
        catch (error) {
            if (!isInUse(error))
                throw error;
            const waited = clock.now().getTime() - start;
            const left = limitSeconds * 1000 - waited;
            if (left <= 0)
                throw withWait(error, waited);
            await clock.sleep(Math.min(pause, left));
        }
    }
}
function isInUse(error) {
    return error instanceof _host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d && error.code === 'in-use';
}
function withWait(error, milliseconds) {
    const { code, subject, message, holder } = error;
    const waitedSeconds = Math.round(milliseconds / 1000);
    return new _host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d(code, subject, message, {
        cause: error.cause ?? error,
        waitedSeconds,
        ...(holder === undefined ? {} : { holder }),
    });
}

/***/ }),

/***/ 69113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OA: () => (/* binding */ writeHashing),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   f4: () => (/* binding */ writeAll)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Bytes that are read, hashed and written at a time. Measured on Linux in a virtual machine: a writer of larger pieces
 * is given memory in larger blocks, which the host takes back when they are idle, and 1 GiB then takes twice as long.
 */
const pieceSize = 256 * 1024;
/** So much is written before the disk is asked to take it, while more is written: the last flush is then a short one. */
const writtenBetweenFlushes = 64 * 1024 * 1024;
/** Writes the pieces one after another and hashes them. A piece may be reused by its source once the next is asked for. */
async function writeHashing(target, pieces, before) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const flushes = flushesBehind(target);
    let size = 0;
    try {
        for await (const piece of pieces) {
            await before(piece);
            const written = writeAll(target, piece);
            hash.update(piece);
            await written;
            size += piece.length;
            flushes.wrote(piece.length);
        }
    }
    finally {
        await flushes.end();
    }
    flushes.throwFault();
    return { sha256: hash.digest('hex'), size };
}
/** Flushes one at a time beside the writing. The handle may be closed only after `end`, which does not throw. */
function flushesBehind(target) {
    let unflushed = 0;
    let running;
    let fault;
    return {
        wrote(bytes) {
            unflushed += bytes;
            if (unflushed < writtenBetweenFlushes || running !== undefined)
                return;
            unflushed = 0;
            running = target.datasync().then(() => {
                running = undefined;
            }, (error) => {
                running = undefined;
                fault ??= error;
            });
        },
        async end() {
            await running;
        },
        throwFault() {
            if (fault !== undefined)
                throw fault;
        },
    };
}
/**
 * The file's bytes from its start, in the memory of two pieces: while one is hashed and written the next one is read.
 * Each piece is valid until the next but one is asked for.
 */
async function* piecesOf(source) {
    // One byte more than the file has: its end is then seen without a further read of a whole piece.
    const length = Math.min(pieceSize, (await source.stat()).size + 1);
    let [current, next] = [Buffer.allocUnsafe(length), Buffer.allocUnsafe(length)];
    let reading = source.read(current, 0, length);
    try {
        for (;;) {
            const { bytesRead } = await reading;
            if (bytesRead === 0)
                return;
            const piece = current.subarray(0, bytesRead);
            reading = source.read(next, 0, length);
            [current, next] = [next, current];
            yield piece;
        }
    }
    finally {
        // A reader that stops early must not leave a read behind on a handle that is closed next.
        await reading.catch(() => undefined);
    }
}
/** One write may take fewer bytes than it was given. */
async function writeAll(target, piece) {
    for (let done = 0; done < piece.length;) {
        done += (await target.write(piece, done)).bytesWritten;
    }
}

/***/ }),

/***/ 79161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isMissing),
/* harmony export */   v: () => (/* binding */ systemErrorCode)
/* harmony export */ });
/** The code of an error of Node.js, such as `ENOENT`; asked by shape, because it may come from another realm. */
function systemErrorCode(error) {
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
        ? error.code
        : undefined;
}
/** Whether a path, or a folder on the way to it, is not there. */
function isMissing(error) {
    const code = systemErrorCode(error);
    return code === 'ENOENT' || code === 'ENOTDIR';
}

/***/ }),

/***/ 45854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Opens a file for the work and closes it afterwards, whatever comes. */
async function withFile(path, flags, work) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, flags);
    try {
        return await work(file);
    }
    finally {
        await file.close();
    }
}

/***/ })

};
