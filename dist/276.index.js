export const id = 276;
export const ids = [276];
export const modules = {

/***/ 35672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearsalServer: () => (/* binding */ rehearsalServer)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/bundled/product/inventory.js
var product_inventory = __webpack_require__(3700);
// EXTERNAL MODULE: ./lib/bundled/host/registration-file.js
var registration_file = __webpack_require__(20009);
// EXTERNAL MODULE: ./lib/bundled/host/windows-path.js
var windows_path = __webpack_require__(85128);
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: ./lib/bundled/product/registry-text.js
var registry_text = __webpack_require__(15261);
;// CONCATENATED MODULE: ./lib/bundled/product/rehearsal-path.js



/**
 * Where a Windows path lies inside a rehearsal folder. An inventory is a file that anybody may have edited, so a path
 * that would lead out of the folder, and a share, is refused.
 * @throws UserError `inventory-path-invalid`
 */
function rehearsalPath(rehearsalFolder, windowsPath) {
    const { root, names } = parsed(windowsPath);
    if (!root.endsWith(':'))
        throw invalid(windowsPath);
    return (0,external_node_path_.join)(rehearsalFolder, 'drives', root.slice(0, 1), ...names);
}
function parsed(windowsPath) {
    try {
        return (0,windows_path/* parseWindowsPath */.Yw)(windowsPath);
    }
    catch (cause) {
        throw invalid(windowsPath, cause);
    }
}
function invalid(windowsPath, cause) {
    return new user_error/* UserError */.y('inventory-path-invalid', `The inventory holds a path that a rehearsal cannot have: ${windowsPath}`, 'A rehearsal has drives with plain folders only. Take the inventory again, or correct the path in it.', { cause });
}
// EXTERNAL MODULE: ./lib/bundled/host/same-text.js
var same_text = __webpack_require__(36241);
// EXTERNAL MODULE: ./lib/bundled/product/configured-path.js
var configured_path = __webpack_require__(17204);
// EXTERNAL MODULE: ./lib/bundled/product/find-products.js
var find_products = __webpack_require__(32278);
// EXTERNAL MODULE: ./lib/bundled/product/find-web-presence.js
var find_web_presence = __webpack_require__(74250);
// EXTERNAL MODULE: ./lib/bundled/product/install-path.js
var install_path = __webpack_require__(32687);
// EXTERNAL MODULE: ./lib/bundled/product/names.js
var names = __webpack_require__(31484);
// EXTERNAL MODULE: ./lib/bundled/product/registry-locations.js
var registry_locations = __webpack_require__(33072);
// EXTERNAL MODULE: ./lib/bundled/product/registry-snapshot.js
var registry_snapshot = __webpack_require__(29058);
// EXTERNAL MODULE: ./lib/bundled/product/registry-values.js
var registry_values = __webpack_require__(22756);
;// CONCATENATED MODULE: ./lib/bundled/product/rehearsal-products.js










/** Upgrade codes are not in the registry in readable form; none is made up. */
const unknownUpgradeCode = '{00000000-0000-0000-0000-000000000000}';
const removalSeconds = 20;
/** What users made stays when the product is removed: data, logs, themes of their own. */
function isKept(relativePath) {
    const [first = '', second = ''] = relativePath.split('\\');
    if ((0,same_text/* sameText */.QV)(first, names/* dataFolderName */.Cv) || (0,same_text/* sameText */.QV)(first, names/* logFolderName */.eV))
        return true;
    return (0,same_text/* sameText */.QV)(first, 'App_Themes') && !names/* productThemes */.Wp.some((theme) => (0,same_text/* sameText */.QV)(theme, second));
}
function ownFiles(listing) {
    const own = (listing?.files ?? []).filter(({ path }) => !isKept(path));
    return own.map(({ path }) => (0,windows_path/* joinPath */.uJ)(listing?.path ?? '', path));
}
function entryValues(registry, keyName, view) {
    const key = `${registry_locations/* uninstallKey */.kr}\\${keyName}`;
    const values = (0,registry_values/* keyAt */.f5)(registry.tree(key, view), key)?.values ?? [];
    return values.map(({ name }) => ({ key, view, name }));
}
function thingsOf(product, inventory, registry) {
    const listingAt = (path) => inventory.folders.find((folder) => (0,windows_path/* samePath */.Eb)(folder.path, path));
    if (product.component === 'agent') {
        const folders = (0,install_path/* installPathsOf */.t)(registry).map(({ path }) => (0,configured_path/* expandPath */.a)(path, inventory.machine));
        const files = folders.flatMap((path) => ownFiles(listingAt(path)));
        return { files: [...new Set(files)], services: inventory.services.map(({ name }) => name), webApplications: [] };
    }
    const web = (0,find_web_presence/* findWebPresence */.F)(inventory, [product], {}, [], () => ({})).presenceOf(product);
    if (web === undefined)
        return { files: [], services: [], webApplications: [] };
    return {
        files: ownFiles(listingAt(web.folder)),
        services: [],
        webApplications: [{ siteId: web.siteId, path: web.virtualDirectory }],
    };
}
/** One record per product of Windows Installer, so that its removal takes away what belongs to it. */
function rehearsalProducts(inventory, overrides) {
    const registry = (0,registry_snapshot/* registrySnapshot */.C)(inventory);
    const { products } = (0,find_products/* findProducts */.Wx)((0,find_products/* uninstallEntries */.dp)(registry), overrides, {});
    return products.flatMap((product) => {
        const { entry } = product;
        if (entry.productCode === undefined)
            return [];
        return [
            {
                product: {
                    name: entry.displayName,
                    version: entry.version,
                    publisher: entry.publisher ?? '',
                    productCode: entry.productCode,
                    upgradeCode: unknownUpgradeCode,
                    architecture: inventory.machine.architecture,
                },
                registryValues: entryValues(registry, entry.keyName, entry.view),
                seconds: removalSeconds,
                ...thingsOf(product, inventory, registry),
            },
        ];
    });
}
;// CONCATENATED MODULE: ./lib/bundled/product/rehearsal-from-inventory.js








function plannedFiles(inventory) {
    const listed = inventory.folders.flatMap((folder) => folder.files.map((file) => ({ ...file, path: (0,windows_path/* joinPath */.uJ)(folder.path, file.path) })));
    const withText = listed.map((file) => {
        const text = inventory.configurations.find((configuration) => (0,windows_path/* samePath */.Eb)(configuration.path, file.path))?.text;
        return text === undefined ? file : { ...file, text, size: Buffer.byteLength(text) };
    });
    const { dataFile } = inventory;
    const isElsewhere = dataFile && dataFile.status !== 'missing' && !listed.some((f) => (0,windows_path/* samePath */.Eb)(f.path, dataFile.path));
    const all = isElsewhere ? [...withText, { path: dataFile.path, size: dataFile.size ?? 0 }] : withText;
    return [...new Map(all.map((file) => [file.path.toLowerCase(), file])).values()];
}
async function writePlaceholder(path, size) {
    const file = await (0,promises_.open)(path, 'w');
    try {
        await file.truncate(size);
    }
    finally {
        await file.close();
    }
}
async function writePlannedFile(folder, file) {
    const path = rehearsalPath(folder, file.path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    if (file.text === undefined)
        await writePlaceholder(path, file.size);
    else
        await (0,promises_.writeFile)(path, file.text);
    if (file.modified === undefined)
        return;
    const modified = new Date(file.modified);
    if (!Number.isNaN(modified.getTime()))
        await (0,promises_.utimes)(path, modified, modified);
}
/** The rehearsal's registry is one file in the native view, as 64-bit Windows stores it. */
function storedPath(path, view, architecture) {
    if (architecture === 'x86' || view === '64')
        return path;
    return path.replace(/^(HKEY_LOCAL_MACHINE\\SOFTWARE)(?=\\|$)/i, '$1\\Wow6432Node');
}
function storedRegistry({ machine, registry }) {
    return registry.flatMap(({ view, text }) => (0,registry_text/* registryKeysOf */.n)(text).map((key) => ({ ...key, path: storedPath(key.path, view, machine.architecture) })));
}
function machineFile(inventory, files) {
    const used = (letter) => files.filter(({ path }) => (0,windows_path/* driveLetterOf */.Kn)(path) === letter).reduce((sum, { size }) => sum + size, 0);
    return {
        format: 1,
        about: `Made from an inventory of ${inventory.machine.name}: a reconstruction, with placeholders in place of files.`,
        machine: inventory.machine,
        drives: inventory.drives.map(({ letter, freeBytes }) => ({ letter, capacityBytes: freeBytes + used(letter) })),
        reachable: Object.entries(inventory.reachable).flatMap(([address, answers]) => (answers ? [address] : [])),
    };
}
/** A data file that the product's own service held at the time is held by it here, too. */
function servicesFile({ services, dataFile }) {
    const isHeld = dataFile?.status === 'present' && dataFile.reason !== undefined;
    const holder = isHeld ? services.find(({ state }) => state === 'running') : undefined;
    const withHolds = (service) => service === holder && dataFile ? { ...service, holds: [dataFile.path] } : service;
    return { services: services.map(withHolds) };
}
function faultsFile({ machine, dataFile, configurations }) {
    const closed = configurations.filter(({ text }) => text === undefined).map(({ path }) => path);
    const holder = /^In use by (.+?)\.?$/.exec(dataFile?.reason ?? '')?.[1];
    const isUnreadable = dataFile?.status === 'unreadable';
    const locked = isUnreadable && holder !== undefined ? [{ path: dataFile.path, holder }] : [];
    const unreadable = isUnreadable && holder === undefined ? [...closed, dataFile.path] : closed;
    return {
        ...(locked.length > 0 ? { lockedFiles: locked } : {}),
        ...(unreadable.length > 0 ? { unreadableFiles: unreadable } : {}),
        ...(machine.isAdministrator ? {} : { notAdministrator: true }),
    };
}
async function requireEmpty(folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    if ((await (0,promises_.readdir)(folder)).length === 0)
        return;
    throw new user_error/* UserError */.y('rehearsal-folder-not-empty', `The folder for the rehearsal is not empty: ${folder}`, 'Give an empty or a new folder: a rehearsal is never written over something else.');
}
async function writeJson(path, value) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, `${JSON.stringify(value, undefined, 2)}\n`);
}
async function createFolders(inventory, folder) {
    const { programData, programFiles, windows } = inventory.machine.folders;
    const drives = inventory.drives.map(({ letter }) => `${letter}:`);
    const listed = inventory.folders.map(({ path }) => path);
    for (const path of [...drives, programData, programFiles, windows, ...listed]) {
        await (0,promises_.mkdir)(rehearsalPath(folder, path), { recursive: true });
    }
}
/**
 * Writes a rehearsal server that looks as the inventoried one did: placeholders of the listed sizes (sparse), the
 * redacted configurations, registry, services and IIS, and records that let its products be removed. Packages in the
 * install folder are placeholders too and cannot be installed. `folder` is a path of this machine.
 * @throws UserError `rehearsal-folder-not-empty`, `inventory-path-invalid`
 */
async function createRehearsalServer(inventory, folder, productNamePatterns = {}) {
    const files = plannedFiles(inventory);
    // Every path is checked before the first file is written.
    for (const { path } of files)
        rehearsalPath(folder, path);
    await requireEmpty(folder);
    await createFolders(inventory, folder);
    for (const file of files)
        await writePlannedFile(folder, file);
    await writeJson((0,external_node_path_.join)(folder, 'server.json'), machineFile(inventory, files));
    await writeJson((0,external_node_path_.join)(folder, 'services.json'), servicesFile(inventory));
    await writeJson((0,external_node_path_.join)(folder, 'faults.json'), faultsFile(inventory));
    if (inventory.webServer)
        await writeJson((0,external_node_path_.join)(folder, 'web-server.json'), inventory.webServer);
    for (const record of rehearsalProducts(inventory, productNamePatterns)) {
        await writeJson((0,external_node_path_.join)(folder, 'installed-products', `${record.product.productCode}.json`), record);
    }
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'registry'), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'registry', 'HKEY_LOCAL_MACHINE.reg'), (0,registration_file/* encodeRegistrationFile */.AZ)((0,registration_file/* formatRegistrationFile */.Tl)(storedRegistry(inventory))));
}
// EXTERNAL MODULE: ./lib/bundled/workflow/runner-files.js
var runner_files = __webpack_require__(79690);
;// CONCATENATED MODULE: ./lib/bundled/actions/shared/rehearsal-server.js






/** Makes a rehearsal server in the folder and puts its packages where the request says. */
async function rehearsalServer(request) {
    const folder = (0,external_node_path_.resolve)(request.folder);
    const inventory = (0,product_inventory/* parseInventory */.a)(await (0,runner_files/* readRunnerFile */.L)(request.inventory), request.inventory);
    await createRehearsalServer(inventory, folder);
    const packages = request.installers ?? sampleInstallers(inventory.machine.architecture);
    await (0,promises_.cp)(packages, rehearsalPath(folder, request['installers-folder']), { recursive: true });
    return { folder, server: inventory.machine.name };
}
const folders = {
    x64: ['one-server', 'drives', 'C', 'Install'],
    x86: ['other-drive-32-bit', 'drives', 'D', 'Install'],
};
/** Rehearsal packages of a sample server. They lie beside `dist`, from where this process was started. */
function sampleInstallers(architecture) {
    const root = (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(process.argv[1] ?? '')));
    return (0,external_node_path_.join)(root, 'examples', 'servers', ...folders[architecture]);
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

/***/ }),

/***/ 79690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readRunnerFile),
/* harmony export */   b: () => (/* binding */ findRunnerFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70678);



/** No inventory, result or record comes near this. */
const mostBytes = 64 * 1024 * 1024;
/**
 * Files with this extension: each place is a file, or a folder that is searched with all below it. Sorted; links are
 * not followed, so that a folder cannot lead out of itself.
 * @throws UserError `files-not-found` naming the place
 */
async function findRunnerFiles(places, extension) {
    const found = await Promise.all(places.map((place) => filesAt(place, extension)));
    return [...new Set(found.flat())].sort();
}
async function filesAt(place, extension) {
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(place).catch(() => undefined);
    if (facts === undefined)
        throw notFound(place, 'it is not there, or may not be read');
    if (!facts.isDirectory())
        return [place];
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(place, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith(extension))
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name));
}
function notFound(place, why) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('files-not-found', `${place}: ${why}.`, 'Give files or folders that the job has, for example from a download of artifacts.');
}
/** UTF-8 text. @throws UserError `file-unreadable` */
async function readRunnerFile(path) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (size > mostBytes)
            throw new Error(`it has ${size} bytes, more than the ${mostBytes} that such a file can have`);
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('file-unreadable', `${path} cannot be read: ${why}.`, 'Give a file that the job may read.', {
            cause,
        });
    }
}

/***/ })

};
