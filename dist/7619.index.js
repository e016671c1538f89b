export const id = 7619;
export const ids = [7619,4467];
export const modules = {

/***/ 17619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRehearsalServer: () => (/* binding */ createRehearsalServer)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/bundled/host/registration-file.js
var registration_file = __webpack_require__(20009);
// EXTERNAL MODULE: ./lib/bundled/host/windows-path.js
var windows_path = __webpack_require__(85128);
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: ./lib/bundled/product/registry-text.js
var registry_text = __webpack_require__(15261);
// EXTERNAL MODULE: ./lib/bundled/product/rehearsal-path.js
var rehearsal_path = __webpack_require__(24467);
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
    const web = (0,find_web_presence/* findWebPresence */.F)(inventory, [product], {}, () => ({})).presenceOf(product);
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
    const path = (0,rehearsal_path.rehearsalPath)(folder, file.path);
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
    throw new user_error.UserError('rehearsal-folder-not-empty', `The folder for the rehearsal is not empty: ${folder}`, 'Give an empty or a new folder: a rehearsal is never written over something else.');
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
        await (0,promises_.mkdir)((0,rehearsal_path.rehearsalPath)(folder, path), { recursive: true });
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
        (0,rehearsal_path.rehearsalPath)(folder, path);
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

/***/ }),

/***/ 24467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rehearsalPath: () => (/* binding */ rehearsalPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85128);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70678);



/**
 * Where a Windows path lies inside a rehearsal folder. An inventory is a file that anybody may have edited, so a path
 * that would lead out of the folder, and a share, is refused.
 * @throws UserError `inventory-path-invalid`
 */
function rehearsalPath(rehearsalFolder, windowsPath) {
    const { root, names } = parsed(windowsPath);
    if (!root.endsWith(':'))
        throw invalid(windowsPath);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(rehearsalFolder, 'drives', root.slice(0, 1), ...names);
}
function parsed(windowsPath) {
    try {
        return (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWindowsPath */ .Yw)(windowsPath);
    }
    catch (cause) {
        throw invalid(windowsPath, cause);
    }
}
function invalid(windowsPath, cause) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError('inventory-path-invalid', `The inventory holds a path that a rehearsal cannot have: ${windowsPath}`, 'A rehearsal has drives with plain folders only. Take the inventory again, or correct the path in it.', { cause });
}

/***/ })

};
