export const id = 4527;
export const ids = [4527];
export const modules = {

/***/ 92281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findBackupSets: () => (/* binding */ findBackupSets)
});

// EXTERNAL MODULE: ./lib/bundled/host/host-error.js
var host_error = __webpack_require__(90614);
// EXTERNAL MODULE: ./lib/bundled/host/same-text.js
var same_text = __webpack_require__(36241);
;// CONCATENATED MODULE: ./lib/bundled/log.js
/** A log that keeps nothing; for callers that have no reader. */
const silentLog = {
    info() { },
    warning() { },
    group: (_title, work) => work(),
    progress() { },
    mask() { },
    masked: (text) => text,
};
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: ./lib/bundled/backup/set-index.js
var set_index = __webpack_require__(68738);
// EXTERNAL MODULE: ./lib/bundled/backup/verify-backup-set.js
var verify_backup_set = __webpack_require__(47200);
;// CONCATENATED MODULE: ./lib/bundled/backup/find-backup-sets.js






/**
 * The sets of one server that lie directly below `destination`. Sets of other servers and folders that have nothing
 * of a set are passed over; a destination that does not exist holds none.
 */
async function findBackupSets(files, destination, server) {
    const sets = [];
    const unusable = [];
    for (const { path } of await foldersIn(files, destination)) {
        const found = await lookAt(files, path);
        if (found === undefined)
            continue;
        if ('reason' in found)
            unusable.push(found);
        else if ((0,same_text/* sameText */.QV)(found.manifest.server, server))
            sets.push(found);
    }
    return { sets: sets.sort(newestFirst), unusable };
}
async function foldersIn(files, destination) {
    try {
        if ((await files.stat(destination)) === undefined)
            return [];
        return (await files.list(destination)).filter(({ kind }) => kind === 'folder');
    }
    catch (error) {
        if (error instanceof host_error/* HostError */.d && error.code === 'not-found')
            return [];
        throw error;
    }
}
async function lookAt(files, folder) {
    if (folder.toLowerCase().endsWith(set_index/* partialEnding */.rZ)) {
        return { folder, reason: 'it was never finished: the run that made it died or still runs' };
    }
    try {
        if (!(await hasPartOfSet(files, folder)))
            return undefined;
        const set = await (0,verify_backup_set/* readBackupSet */.$N)(files, folder);
        const problems = await (0,verify_backup_set/* backupProblems */.X6)(files, set, silentLog, 'presence');
        return problems.length === 0 ? set : { folder, reason: (0,verify_backup_set/* summaryOf */.YG)(problems) };
    }
    catch (error) {
        if (error instanceof user_error.UserError || error instanceof host_error/* HostError */.d)
            return { folder, reason: error.message };
        throw error;
    }
}
async function hasPartOfSet(files, folder) {
    for (const name of [set_index/* manifestName */.vS, set_index/* sumsName */.ge]) {
        if ((await files.stat(`${folder}\\${name}`)) !== undefined)
            return true;
    }
    return false;
}
function newestFirst(a, b) {
    const [left, right] = [`${a.manifest.created} ${a.manifest.name}`, `${b.manifest.created} ${b.manifest.name}`];
    return left < right ? 1 : left > right ? -1 : 0;
}

/***/ }),

/***/ 1106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ factsToPut),
/* harmony export */   hA: () => (/* binding */ originalFacts),
/* harmony export */   mR: () => (/* binding */ differingFacts)
/* harmony export */ });
/* unused harmony export ownRights */
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25077);

/** What the manifest keeps of an original besides its bytes. */
function originalFacts(entry, securityDescriptor) {
    const { created, modified, readOnly, hidden, system } = entry;
    const attributes = [
        ...(readOnly ? ['read-only'] : []),
        ...(hidden ? ['hidden'] : []),
        ...(system ? ['system'] : []),
    ];
    return { created, modified, attributes, ...(securityDescriptor === undefined ? {} : { securityDescriptor }) };
}
/** The same for the host, which puts them back. */
function factsToPut(path, facts) {
    const { created, modified, attributes, securityDescriptor } = facts;
    return { path, ...(0,_given_js__WEBPACK_IMPORTED_MODULE_0__/* .given */ .g)({ created, modified, securityDescriptor, attributes: attributes && flagsOf(attributes) }) };
}
function flagsOf(attributes) {
    const has = (attribute) => attributes.includes(attribute);
    return { readOnly: has('read-only'), hidden: has('hidden'), system: has('system') };
}
/** Which facts of `now` are not as the backup recorded them. What either side does not tell is not compared. */
function differingFacts(was, now) {
    const names = [];
    if (differ(was.created, now.created, Date.parse))
        names.push('created');
    if (differ(was.modified, now.modified, Date.parse))
        names.push('modified');
    if (differ(was.attributes, now.attributes, (all) => [...all].sort().join()))
        names.push('attributes');
    if (differ(was.securityDescriptor, now.securityDescriptor, ownRights))
        names.push('rights');
    return names;
}
function differ(was, now, essence) {
    return was !== undefined && now !== undefined && essence(was) !== essence(now);
}
/**
 * The part of a descriptor that is the file's own: owner, whether it is protected from inheritance, and the entries
 * that are not inherited. Windows makes the rest anew from the folder above. Source: [MS-DTYP] 2.5.1.1 (SDDL syntax).
 */
function ownRights(descriptor) {
    const [, owner = ''] = /O:(.+?)(?=[GDS]:|$)/.exec(descriptor) ?? [];
    const [, flags = '', entries = ''] = /D:([A-Z_]*)((?:\([^)]*\))*)/.exec(descriptor) ?? [];
    const own = [...entries.matchAll(/\(([^)]*)\)/g)]
        .map(([, entry = '']) => entry)
        .filter((entry) => !(entry.split(';')[1] ?? '').match(/../g)?.includes('ID'));
    return `${owner};${flags.includes('P') ? 'protected' : 'inheriting'};${own.join('|')}`;
}

/***/ }),

/***/ 2567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readCurrentState)
/* harmony export */ });
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25077);
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90614);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85128);
/* harmony import */ var _in_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88973);
/* harmony import */ var _original_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1106);
/* harmony import */ var _restore_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8849);
/* harmony import */ var _restoring_debris_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36472);







/** Looks at the places where the selected items of a set belong. Reads every byte of what lies there. */
async function readCurrentState(files, set, selection) {
    const originals = (0,_restore_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .selectedOriginals */ .Co)(set, selection);
    const descriptors = await descriptorsOf(files, originals);
    const found = new Map();
    await (0,_in_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .inGroups */ .A)(originals.files, async ({ originalPath: path }) => {
        const current = await currentFile(files, path, descriptors);
        if (current !== undefined)
            found.set(path.toLowerCase(), current);
    });
    const folders = await foldersThere(files, originals, descriptors);
    const ofSet = new Set(originals.files.map(({ originalPath }) => originalPath.toLowerCase()));
    const others = [];
    for (const { path } of originals.folders) {
        if (folders.has(path.toLowerCase()))
            others.push(...(await othersIn(files, path, ofSet)));
    }
    return { files: found, folders, others: [...new Set(others)] };
}
/** One question for each folder with all below it, and for each file outside of them. */
async function descriptorsOf(files, { folders, files: stored }) {
    const found = new Map();
    for (const path of (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .topmostPaths */ .b1)([
        ...folders.map((folder) => folder.path),
        ...stored.map((one) => one.originalPath),
    ])) {
        if ((await statOf(files, path)) === undefined)
            continue;
        for (const [at, descriptor] of await files.securityDescriptors(path))
            found.set(at, descriptor);
    }
    return found;
}
async function foldersThere(files, { folders, files: stored }, descriptors) {
    const there = new Map();
    for (const path of new Set([
        ...folders.map((folder) => folder.path),
        ...stored.map((one) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(one.originalPath)),
    ])) {
        const entry = await statOf(files, path);
        const key = path.toLowerCase();
        if (entry?.kind === 'folder')
            there.set(key, (0,_original_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .originalFacts */ .hA)(entry, descriptors.get(key)));
    }
    return there;
}
async function currentFile(files, path, descriptors) {
    const entry = await statOf(files, path);
    if (entry?.kind !== 'file')
        return undefined;
    const { size, modified } = entry;
    const facts = (0,_original_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .originalFacts */ .hA)(entry, descriptors.get(path.toLowerCase()));
    try {
        return { status: 'present', size, modified, facts, sha256: (await files.digest(path)).sha256 };
    }
    catch (error) {
        if (!(error instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d && error.code === 'in-use'))
            throw error;
        return { status: 'in-use', size, modified, facts, ...(0,_given_js__WEBPACK_IMPORTED_MODULE_5__/* .given */ .g)({ holder: error.holder }) };
    }
}
/** Files below the folder, at any depth, that the set does not hold. */
async function othersIn(files, folder, ofSet) {
    const others = [];
    for (const { kind, path } of await files.list(folder)) {
        if (kind === 'folder')
            others.push(...(await othersIn(files, path, ofSet)));
        else if (!ofSet.has(path.toLowerCase()) && !(0,_restoring_debris_js__WEBPACK_IMPORTED_MODULE_6__/* .isDebris */ .o)(path))
            others.push(path);
    }
    return others;
}
/** A drive that is not there holds nothing. */
async function statOf(files, path) {
    try {
        return await files.stat(path);
    }
    catch (error) {
        if (error instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d && error.code === 'not-found')
            return undefined;
        throw error;
    }
}

/***/ }),

/***/ 8849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Co: () => (/* binding */ selectedOriginals),
/* harmony export */   ad: () => (/* binding */ restoreBlockers),
/* harmony export */   q8: () => (/* binding */ planRestore)
/* harmony export */ });
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25077);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);
/* harmony import */ var _original_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1106);



function isSelected({ component, role }, { components, roles }) {
    return (components?.includes(component) ?? true) && (roles?.includes(role) ?? true);
}
/** Stored files and folders that the selection means; documents are no files of the server. */
function selectedOriginals(set, selection) {
    const { folders, entries } = set.manifest;
    return {
        folders: folders.filter((folder) => isSelected(folder, selection)),
        files: entries.filter((entry) => {
            return entry.originalPath !== undefined && isSelected(entry, selection);
        }),
    };
}
/** What putting the selected items back would do to the server as it is now. Changes nothing, reads nothing. */
function planRestore(set, selection, current) {
    const { folders, files } = selectedOriginals(set, selection);
    const known = new Set([...current.folders.keys(), ...folders.map(({ path }) => path.toLowerCase())]);
    return {
        set: { folder: set.folder, name: set.manifest.name, manifestSha256: set.manifestSha256 },
        items: [
            ...folders.flatMap((folder) => folderItem(folder, current)),
            ...files.map((entry) => fileItem(entry, known, current)),
            ...current.others.map((path) => ({ action: 'not-in-set', path })),
        ],
        folders: folders.map(folderToRestore),
    };
}
function folderToRestore({ component, role, path, ...facts }) {
    return { component, role, path, facts };
}
/** The time of a folder changes with every file that comes and goes; alone it is no reason for a restore. */
function folderItem(folder, current) {
    const wanted = folderToRestore(folder);
    const found = current.folders.get(folder.path.toLowerCase());
    if (found === undefined)
        return [{ action: 'create-folder', ...wanted }];
    const differs = (0,_original_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .differingFacts */ .mR)(wanted.facts, found).filter((fact) => fact !== 'modified');
    return differs.length === 0 ? [] : [{ action: 'put-folder-facts', ...wanted, differs }];
}
/** A manifest has the facts of every original; one that another tool wrote may lack some. */
function factsOf({ created, modified, attributes, securityDescriptor }) {
    return (0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .g)({ created, modified, attributes, securityDescriptor });
}
function fileItem(entry, folders, current) {
    const { component, role, storedAs, originalPath: path, size, sha256 } = entry;
    const found = current.files.get(path.toLowerCase());
    const facts = factsOf(entry);
    const file = { component, role, path, storedAs, size, sha256, facts, ...(0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .g)({ current: found }) };
    if (!folders.has((0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path).toLowerCase()))
        return { action: 'missing-folder', ...file };
    if (found === undefined)
        return { action: 'write', ...file };
    if (isAsStored(found, entry))
        return asStored(file, found);
    return { action: isNewer(found, entry) ? 'newer-on-server' : 'write', ...file };
}
function asStored(file, found) {
    const differs = found.status === 'in-use' ? [] : (0,_original_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .differingFacts */ .mR)(file.facts, found.facts);
    return differs.length === 0 ? { action: 'unchanged', ...file } : { action: 'put-facts', ...file, differs };
}
/** Of a file that a running program holds, size and time have to tell. */
function isAsStored(current, { size, modified, sha256 }) {
    return current.status === 'present'
        ? current.sha256 === sha256
        : current.size === size && current.modified === modified;
}
function isNewer(current, { modified }) {
    return modified !== undefined && Date.parse(current.modified) > Date.parse(modified);
}
/** What forbids this restore as long as the choices stay as they are. */
function restoreBlockers(plan, choices) {
    const newer = plan.items.filter(({ action }) => action === 'newer-on-server');
    const homeless = plan.items.filter(({ action }) => action === 'missing-folder');
    return [
        ...(newer.length > 0 && !choices.overwrite ? [newerFinding(newer)] : []),
        ...(homeless.length > 0 && !choices.createMissingFolders ? [missingFolderFinding(homeless)] : []),
    ];
}
function newerFinding(items) {
    return {
        code: 'restore-newer-on-server',
        message: `These files are newer on the server than in the backup set: ${pathsOf(items)}.`,
        advice: 'What was written since the backup would be lost. If that is meant, say overwrite: true.',
        input: 'overwrite',
    };
}
function missingFolderFinding(items) {
    return {
        code: 'restore-folder-missing',
        message: `The folders of these files are gone: ${pathsOf(items)}.`,
        advice: 'Install the component first, or say create-missing-folders: true to put the files back without it.',
        input: 'create-missing-folders',
    };
}
function pathsOf(items) {
    return items.map(({ path }) => path).join(', ');
}

/***/ }),

/***/ 36472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WP: () => (/* binding */ removeDebris),
/* harmony export */   o: () => (/* binding */ isDebris),
/* harmony export */   qE: () => (/* binding */ besidePath)
/* harmony export */ });
const ending = '.restoring';
/** Where a file is written before it is renamed over its place. */
function besidePath(path) {
    return `${path}${ending}`;
}
/** A file that a restore which died left beside its place. */
function isDebris(path) {
    return /\.restoring(\.(\d+\.)?partial)?$/i.test(path);
}
/** Takes away what dead restores left in these folders. */
async function removeDebris(files, folders) {
    for (const folder of folders) {
        if ((await files.stat(folder))?.kind !== 'folder')
            continue;
        for (const { kind, path } of await files.list(folder)) {
            if (kind === 'file' && isDebris(path))
                await files.remove(path);
        }
    }
}

/***/ }),

/***/ 95056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ machineFactsSchema),
/* harmony export */   dh: () => (/* binding */ serviceSchema),
/* harmony export */   oX: () => (/* binding */ serviceEntries),
/* harmony export */   zx: () => (/* binding */ webServerSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24541);


/** What the host answers of a server, as inventories and rehearsal servers keep it. Names of IIS follow applicationHost.config. */
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
/** Paths are Windows paths without a trailing backslash. */
const machineFactsSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Name of the computer.', text),
    domain: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('DNS name of the domain; absent on a stand-alone server.', text),
    operatingSystem: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Edition and version.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
        name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('For example Windows Server 2016 Standard.', text),
        version: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('For example 10.0.14393.', text),
    })),
    architecture: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Processor type of Windows.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['x86', 'x64'])),
    language: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Language of the system, for example de-DE.', text),
    bootTime: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Last start of Windows, ISO 8601 in UTC. A later value than before proves a restart.', text),
    account: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Account that took the inventory.', text),
    isAdministrator: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Whether it has administrator rights, with a full token.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    folders: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Where Windows keeps things.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
        programData: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('%ProgramData%.', text),
        programFiles: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('%ProgramFiles%.', text),
        windows: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('%SystemRoot%.', text),
    })),
});
const serviceEntries = {
    name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Name, as in sc.exe.', text),
    displayName: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Name, as in services.msc.', text),
    imagePath: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Command line of its program as registered, quotes and arguments included.', text),
    startType: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('How it is started.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['automatic', 'manual', 'disabled'])),
    state: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Whether it runs.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['running', 'stopped', 'start-pending', 'stop-pending', 'paused'])),
    account: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Account that it runs under.', text),
    dependsOn: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Services that it needs.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(text)),
};
const serviceSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(serviceEntries);
/** What an uninstall loses and a reinstall does not bring back. */
const applicationSettingsSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    authentication: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Which authentication is switched on.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
        anonymous: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Anonymous.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
        basic: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Basic.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
        windows: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Windows.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
        impersonation: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('ASP.NET impersonation.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    })),
    sslFlags: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('For example Ssl, SslNegotiateCert, SslRequireCert.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(text)),
});
const webApplicationSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    path: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)("Virtual path, beginning with a slash; the site's root application is a slash alone.", text),
    physicalPath: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Folder of its content.', text),
    applicationPool: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Name of its pool.', text),
    settings: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Settings that an uninstall loses.', applicationSettingsSchema),
});
const bindingSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    protocol: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('http, https or another one.', text),
    information: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Address:port:host name, as in *:443:mfa.contoso.com.', text),
    certificateThumbprint: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Thumbprint of the certificate, upper-case hexadecimal; https only.', text),
});
const siteSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Name, as in IIS Manager.', text),
    id: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Number of the site.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf())),
    state: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Whether it is started.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['started', 'stopped'])),
    bindings: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Where it listens.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(bindingSchema)),
    applications: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Its applications.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(webApplicationSchema)),
});
const applicationPoolSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Name.', text),
    managedRuntimeVersion: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('.NET CLR version; empty for none.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['v2.0', 'v4.0', ''])),
    pipelineMode: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Managed pipeline mode.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['Integrated', 'Classic'])),
    enable32Bit: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('"Enable 32-Bit Applications".', valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    identity: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Account that it runs under.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
        type: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Kind of account.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['ApplicationPoolIdentity', 'NetworkService', 'LocalService', 'LocalSystem', 'SpecificUser'])),
        userName: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Name of the account, for SpecificUser. Passwords are never read.', text),
    })),
    state: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Whether it is started.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['started', 'stopped'])),
});
const webServerSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    version: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('For example 10.0.', text),
    sites: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Its sites.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(siteSchema)),
    applicationPools: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Its application pools.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(applicationPoolSchema)),
});

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

/***/ 34238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   De: () => (/* binding */ componentsInChain),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Qc: () => (/* binding */ baselineRole),
/* harmony export */   ZM: () => (/* binding */ neededSets),
/* harmony export */   aI: () => (/* binding */ installersRole),
/* harmony export */   mq: () => (/* binding */ readBackupChain)
/* harmony export */ });
/* harmony import */ var _backup_stored_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15434);
/* harmony import */ var _backup_verify_backup_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47200);
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90614);
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36241);
/* harmony import */ var _product_components_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71450);
/* harmony import */ var _product_inventory_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99090);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70678);







/** Role of the document that holds the server as it was before the first removal. */
const baselineRole = 'baseline';
const inventoryRole = 'inventory';
/** Role of the packages that PhoneFactor was installed from. */
const installersRole = 'installers';
/**
 * Reads the sets in these folders. A folder that is gone or no set is an error only where it was named by a person.
 * @throws UserError `backup-set-not-found`, `backup-manifest-unreadable`
 */
async function readBackupChain(files, named, remembered) {
    const sets = named === undefined ? [] : [await readNamed(files, named)];
    for (const folder of remembered) {
        if (sets.some((set) => (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_6__/* .sameText */ .QV)(set.folder, folder)))
            continue;
        const set = await readRemembered(files, folder);
        if (set !== undefined)
            sets.push(set);
    }
    return { sets };
}
async function readNamed(files, folder) {
    try {
        return await (0,_backup_verify_backup_set_js__WEBPACK_IMPORTED_MODULE_1__/* .readBackupSet */ .$N)(files, folder);
    }
    catch (error) {
        if (!(error instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_2__/* .HostError */ .d))
            throw error;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__.UserError('backup-set-not-found', `${folder} is no backup set: ${error.message}`, 'Give the folder that backup-pfdata named in its output backup-path: it holds manifest.json.', { cause: error });
    }
}
async function readRemembered(files, folder) {
    try {
        return await (0,_backup_verify_backup_set_js__WEBPACK_IMPORTED_MODULE_1__/* .readBackupSet */ .$N)(files, folder);
    }
    catch (error) {
        // Retention removes sets, and so may a person.
        if (error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_5__.UserError && error.code === 'backup-manifest-missing')
            return undefined;
        throw error;
    }
}
/** Components that some set was made for. */
function componentsInChain({ sets }) {
    const held = new Set(sets.flatMap(({ manifest }) => manifest.components));
    return _product_components_js__WEBPACK_IMPORTED_MODULE_3__/* .componentNames */ .w.filter((component) => held.has(component));
}
/** The entries of one component and role, from the newest set that has any. */
function entriesOf({ sets }, component, role) {
    for (const set of sets) {
        const found = set.manifest.entries.filter((entry) => entry.component === component && entry.role === role);
        if (found.length > 0) {
            return found.map((entry) => ({ set, entry, path: (0,_backup_stored_name_js__WEBPACK_IMPORTED_MODULE_0__/* .storedPath */ .PH)(set.folder, entry.storedAs) }));
        }
    }
    return [];
}
/** The server before the first removal, as the newest set tells it. */
async function baselineOf(files, { sets }) {
    const [newest] = sets;
    if (newest === undefined)
        return undefined;
    const chain = { sets: [newest] };
    const [stored] = [...entriesOf(chain, 'server', baselineRole), ...entriesOf(chain, 'server', inventoryRole)];
    if (stored === undefined)
        return undefined;
    return (0,_product_inventory_schema_js__WEBPACK_IMPORTED_MODULE_4__.parseInventory)(Buffer.from(await files.read(stored.path)).toString('utf8'), stored.path);
}
/** Folders of the sets that a pending upgrade depends on: for each component the newest that holds it. */
function neededSets({ sets }) {
    const needed = _product_components_js__WEBPACK_IMPORTED_MODULE_3__/* .componentNames */ .w.flatMap((component) => {
        const newest = sets.find(({ manifest }) => manifest.components.includes(component));
        return newest === undefined ? [] : [newest.folder];
    });
    return [...new Set(needed)];
}

/***/ }),

/***/ 32742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ findOldPackages)
/* harmony export */ });
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90614);
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36241);
/* harmony import */ var _product_components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71450);
/* harmony import */ var _situation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52046);




/**
 * Looks at every package in the folder. A package belongs to a component when it has the product code that was
 * installed before the upgrade: the name of a file proves nothing.
 */
async function findOldPackages({ files, installer }, folder, before) {
    const found = {};
    if (folder === undefined)
        return found;
    for (const path of await packagesIn(files, folder)) {
        const description = await described(installer, path);
        const component = _product_components_js__WEBPACK_IMPORTED_MODULE_1__/* .componentNames */ .w.find((name) => {
            const code = (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__/* .oldComponent */ .l)(before, name)?.product.productCode;
            return code !== undefined && (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sameText */ .QV)(code, description?.productCode ?? '');
        });
        if (component === undefined)
            continue;
        const { sha256 } = await files.digest(path);
        found[component] = { path, sha256, version: description?.productVersion ?? '' };
    }
    return found;
}
async function packagesIn(files, folder) {
    if ((await files.stat(folder))?.kind !== 'folder')
        return [];
    return (await files.list(folder))
        .filter(({ kind, path }) => kind === 'file' && /\.msi$/i.test(path))
        .map(({ path }) => path);
}
async function described(installer, path) {
    try {
        return await installer.describe(path);
    }
    catch (error) {
        if (error instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d && error.code === 'not-a-package')
            return undefined;
        throw error;
    }
}

/***/ }),

/***/ 24585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isSame),
/* harmony export */   O: () => (/* binding */ registryDifferences)
/* harmony export */ });
/* harmony import */ var _backup_stored_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15434);
/* harmony import */ var _host_registration_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20009);
/* harmony import */ var _host_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20968);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85128);




async function registryDifferences({ files, registry }, setFolder, { storedAs, view }) {
    const text = (0,_host_registration_file_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeRegistrationFile */ .ei)(await files.read((0,_backup_stored_name_js__WEBPACK_IMPORTED_MODULE_0__/* .storedPath */ .PH)(setFolder, storedAs)), storedAs);
    const exported = (0,_host_registration_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRegistrationFile */ .Dg)(text, storedAs);
    const tops = (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_2__/* .topmostPaths */ .b1)(exported.map(({ path }) => path));
    const now = [];
    for (const top of tops)
        now.push(...((await registry.readTree(top, view)) ?? []));
    return compareKeys(exported, now);
}
function compareKeys(exported, now) {
    const [was, is] = [byPath(exported), byPath(now)];
    const missing = [];
    const changed = [];
    const addedValues = [];
    for (const [path, key] of was) {
        const found = is.get(path);
        if (found === undefined)
            missing.push({ key: key.path, name: '' });
        const [wanted, present] = [byName(key), byName(found ?? { path, values: [] })];
        for (const [name, value] of wanted) {
            const other = present.get(name);
            if (other === undefined)
                missing.push({ key: key.path, name: value.name });
            else if (dataText(other) !== dataText(value))
                changed.push({ key: key.path, name: value.name });
        }
        for (const [name, value] of present) {
            if (!wanted.has(name))
                addedValues.push({ key: key.path, name: value.name });
        }
    }
    // A parent that the file leaves out was there: it holds keys that the file names.
    const isNew = (path) => !was.has(path.toLowerCase()) && !exported.some((key) => (0,_host_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtOrBelowKey */ .b)(key.path, path));
    return { missing, changed, addedValues, addedKeys: (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_2__/* .topmostPaths */ .b1)(now.map(({ path }) => path).filter(isNew)) };
}
/** True when the registry is as the export tells; what came later counts only where that is asked. */
function isSame(differences, exact) {
    const { missing, changed, addedValues, addedKeys } = differences;
    return missing.length + changed.length + (exact ? addedValues.length + addedKeys.length : 0) === 0;
}
function byPath(keys) {
    return new Map(keys.map((key) => [key.path.toLowerCase(), key]));
}
function byName({ values }) {
    return new Map(values.map((value) => [value.name.toLowerCase(), value]));
}
function dataText({ data }) {
    return JSON.stringify(data, (_key, part) => (typeof part === 'bigint' ? `${part}` : part));
}

/***/ }),

/***/ 4527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restorePlanner: () => (/* binding */ restorePlanner)
});

// EXTERNAL MODULE: ./lib/bundled/stages/upgrade.js
var upgrade = __webpack_require__(10322);
// EXTERNAL MODULE: ./lib/bundled/backup/restore-plan.js
var restore_plan = __webpack_require__(8849);
// EXTERNAL MODULE: ./lib/bundled/host/same-text.js
var same_text = __webpack_require__(36241);
// EXTERNAL MODULE: ./lib/bundled/product/components.js
var product_components = __webpack_require__(71450);
// EXTERNAL MODULE: ./lib/bundled/product/names.js
var names = __webpack_require__(31484);
// EXTERNAL MODULE: ./lib/bundled/stages/application-pool.js
var application_pool = __webpack_require__(84079);
// EXTERNAL MODULE: ./lib/bundled/stages/empty-plan.js
var empty_plan = __webpack_require__(95751);
// EXTERNAL MODULE: ./lib/bundled/stages/situation.js
var situation = __webpack_require__(52046);
;// CONCATENATED MODULE: ./lib/bundled/stages/restore/judge-set.js



/** Said before anything is done: half a way back is none. */
function missingComponents(facts, { scope, components }) {
    const { set, before, elsewhere } = facts;
    const wanted = components ?? product_components/* componentNames */.w.filter((name) => (0,situation/* oldComponent */.l)(before, name) !== undefined);
    const missing = wanted.filter((name) => !set.manifest.components.includes(name));
    if (missing.length === 0)
        return { blockers: [], warnings: [] };
    const finding = missingFinding(set.folder, missing, elsewhere);
    const mayGoOn = scope === 'items' && components === undefined;
    return mayGoOn ? { blockers: [], warnings: [finding] } : { blockers: [finding], warnings: [] };
}
function missingFinding(folder, missing, elsewhere) {
    const holders = missing.map((name) => `${product_components/* componentTitles */.$[name]}: ${elsewhere.get(name) ?? 'no set beside it'}`);
    return {
        code: 'backup-set-without-component',
        message: `The backup set ${folder} was made when a part of the product was gone already. Where the rest is held: ${holders.join('; ')}.`,
        advice: 'Give the set that holds the rest as backup-path. What this set holds can be put back on top of it, with scope: items. Or name the components that are meant.',
        input: 'backup-path',
    };
}
function otherServer({ set, now }, { fromOtherServer }) {
    if (fromOtherServer || (0,same_text/* sameText */.QV)(set.manifest.server, now.machine.name))
        return [];
    return [
        {
            code: 'backup-of-other-server',
            message: `The backup set ${set.folder} is of ${set.manifest.server}; this server is ${now.machine.name}.`,
            advice: 'Give a set of this server. If the machine was renamed or replaced, say from-other-server: true.',
            input: 'from-other-server',
        },
    ];
}
function consistency({ set }) {
    const { consistent, consistencyNote, name } = set.manifest;
    if (consistent)
        return [];
    return [
        {
            code: 'backup-not-consistent',
            message: `The backup set ${name} was made while something could write: ${consistencyNote ?? 'no more is known'}.`,
            advice: 'Prefer a set that was made with the services stopped, if there is one.',
        },
    ];
}
// EXTERNAL MODULE: ./lib/bundled/host/windows-path.js
var windows_path = __webpack_require__(85128);
// EXTERNAL MODULE: ./lib/bundled/stages/virtual-directory.js
var virtual_directory = __webpack_require__(91963);
// EXTERNAL MODULE: ./lib/bundled/stages/restore/registry-differences.js
var registry_differences = __webpack_require__(24585);
;// CONCATENATED MODULE: ./lib/bundled/stages/restore/restore-step.js
const stage = 'restore-backup';
function step(id, title, change, detail) {
    return { type: 'change', id, stage, title, change, ...(detail === undefined ? {} : { detail }) };
}
;// CONCATENATED MODULE: ./lib/bundled/stages/restore/plan-registry.js




function documentsToImport(registry, exact) {
    return registry.filter(({ differences }) => !(0,registry_differences/* isSame */.F)(differences, exact)).map(({ document }) => document);
}
function registryRestoration(facts, { scope, overwrite }) {
    const { set, registry, now } = facts;
    const exact = scope === 'roll-back';
    // An old installer may write its own values over those that were put back before it ran, and new products go.
    const comesBack = exact && (0,situation/* oldComponent */.l)(now, 'agent') === undefined;
    const documents = comesBack ? registry.map(({ document }) => document) : documentsToImport(registry, exact);
    if (documents.length === 0)
        return empty_plan/* emptyPlan */.n;
    const change = { kind: 'restore-registry', folder: set.folder, documents, exact };
    const title = `Put the registry key back${comesBack ? ' again' : ''}${exact ? ', without what came later' : ''}`;
    const detail = registry.flatMap(({ differences, document }) => registryDetail(differences, document, exact));
    const newer = registry.flatMap(({ differences }) => laterNames(differences, exact));
    return {
        ...empty_plan/* emptyPlan */.n,
        steps: [step('restore-registry', title, change, detail)],
        blockers: newer.length > 0 && !overwrite ? [newerInRegistry(newer)] : [],
    };
}
function registryDetail(differences, { view }, exact) {
    const { missing, changed, addedValues, addedKeys } = differences;
    const lines = (action, names) => names.map((name) => `${action} (${view}-bit view): ${name}`);
    return [
        ...lines('write', [...missing, ...changed].map(valueText)),
        ...(exact ? lines('remove', [...addedValues.map(valueText), ...addedKeys]) : []),
    ];
}
/** What a restore would lose of the registry. */
function laterNames({ changed, addedValues, addedKeys }, exact) {
    return [...changed.map(valueText), ...(exact ? [...addedValues.map(valueText), ...addedKeys] : [])];
}
function valueText({ key, name }) {
    return `${key}\\${name === '' ? '(default)' : name}`;
}
function newerInRegistry(names) {
    return {
        code: 'restore-newer-in-registry',
        message: `These registry values were written since the backup: ${names.join(', ')}.`,
        advice: 'They would be lost. If that is meant, say overwrite: true.',
        input: 'overwrite',
    };
}
;// CONCATENATED MODULE: ./lib/bundled/stages/restore/plan-products.js







const removalOrder = ['user-portal', 'mobile-app', 'web-service-sdk', 'agent'];
function removals(facts) {
    const { before, now } = facts;
    const present = removalOrder
        // What was new when the set was made belongs to the server as it was.
        .filter((component) => (0,situation/* newComponent */.y)(before, component) === undefined)
        .flatMap((component) => (0,situation/* newComponent */.y)(now, component) ?? []);
    return {
        ...empty_plan/* emptyPlan */.n,
        steps: [...copiedThemes(facts), ...present.flatMap(removal)],
        blockers: present.filter(({ product }) => product.productCode === undefined).map(removedByHand),
    };
}
/** An uninstall leaves what it did not bring; where both portals have one folder, the old themes are meant to stay. */
function copiedThemes({ set, before, now }) {
    const [was, is] = [(0,situation/* oldComponent */.l)(before, 'user-portal')?.web, (0,situation/* newComponent */.y)(now, 'user-portal')?.web];
    const isCopied = was !== undefined && is !== undefined && was.customThemes.length > 0 && !(0,windows_path/* samePath */.Eb)(was.folder, is.folder);
    if (!isCopied)
        return [];
    const change = { kind: 'remove-copied-themes', setFolder: set.folder, portalFolder: is.folder };
    return [step('remove-copied-themes', `Remove the copies of the themes from ${is.folder}`, change)];
}
function removal({ component, product }) {
    const { displayName, version, productCode } = product;
    if (productCode === undefined)
        return [];
    return [
        step(`uninstall-new-${component}`, `Uninstall ${displayName} ${version} (${product_components/* componentTitles */.$[component]})`, {
            kind: 'uninstall-product',
            component,
            productCode,
            displayName,
            version,
        }),
    ];
}
function removedByHand({ component, product }) {
    return {
        code: 'new-product-without-code',
        message: `${product.displayName} (${product_components/* componentTitles */.$[component]}) was not installed by Windows Installer, so it cannot be removed unseen.`,
        advice: 'Remove it in Programs and Features, and run again.',
    };
}
/** The agent first: the web components talk to it. */
const installOrder = ['agent', 'web-service-sdk', 'user-portal', 'mobile-app'];
function reinstallations(facts, components) {
    const missing = installOrder
        .filter((component) => components.includes(component) && (0,situation/* oldComponent */.l)(facts.now, component) === undefined)
        .flatMap((component) => (0,situation/* oldComponent */.l)(facts.before, component) ?? []);
    return {
        ...empty_plan/* emptyPlan */.n,
        // The old agent finds its folder, and with it the data, through the registry.
        steps: [
            ...(missing.length > 0 ? earlyRegistry(facts) : []),
            ...missing.flatMap((one) => reinstallation(one, facts)),
        ],
        blockers: missing.filter(({ component }) => facts.packages[component] === undefined).map(noPackage),
    };
}
function earlyRegistry({ set, registry }) {
    const documents = documentsToImport(registry, false);
    if (documents.length === 0)
        return [];
    const change = { kind: 'restore-registry', folder: set.folder, documents, exact: false };
    return [step('restore-registry-first', 'Put the registry key back, which tells the old agent its folder', change)];
}
function reinstallation({ component, product, web }, { packages }) {
    const found = packages[component];
    if (found === undefined)
        return [];
    const address = web && {
        siteId: web.siteId,
        virtualDirectory: (0,virtual_directory/* withoutSlash */.mW)(web.virtualDirectory),
        applicationPool: web.applicationPool.name,
    };
    return [
        step(`reinstall-${component}`, `Install ${product.displayName} ${product.version} again from ${found.path}`, {
            kind: 'reinstall-product',
            component,
            displayName: product.displayName,
            version: product.version,
            packagePath: found.path,
            sha256: found.sha256,
            ...(address === undefined ? {} : { address }),
        }),
    ];
}
function noPackage({ component, product }) {
    return {
        code: 'old-installer-missing',
        message: `No package with the product code ${product.productCode ?? '(none)'} of ${product.displayName} ${product.version} (${product_components/* componentTitles */.$[component]}) was found.`,
        advice: 'Give the folder that holds the very packages PhoneFactor was installed from. They cannot be downloaded any more; without them there is no way back to that product.',
        input: 'old-installers',
    };
}
;// CONCATENATED MODULE: ./lib/bundled/stages/restore/plan-restore-backup.js











/**
 * Roll-back in the order of the vendor's own for 8.1 to 8.0 ("uninstall the new version, put the saved data file back,
 * run the old installer"), with what belongs to a server besides: registry, IIS, themes, services.
 */
function planRestoreBackup(facts, request) {
    const components = chosenComponents(facts, request);
    const changes = (0,empty_plan/* joinPlans */.x)([
        ...(request.scope === 'roll-back' ? [removals(facts), reinstallations(facts, components)] : []),
        webSettings(facts, request, components),
        fileRestoration(facts, request, components),
        registryRestoration(facts, request),
        ...(request.scope === 'roll-back' ? [poolRemovals(facts)] : []),
    ]);
    const work = (0,empty_plan/* joinPlans */.x)([changes, serviceStarts(facts, request, components, changes.steps.length > 0)]);
    const gaps = missingComponents(facts, request);
    const blockers = [...otherServer(facts, request), ...gaps.blockers, ...work.blockers];
    if (work.steps.length === 0)
        return { ...empty_plan/* emptyPlan */.n, blockers, warnings: gaps.warnings };
    return {
        steps: [verification(facts), ...work.steps, ...proof(facts, request, components)],
        warnings: [...gaps.warnings, ...consistency(facts)],
        blockers,
    };
}
function chosenComponents({ set }, { components }) {
    const held = new Set(set.manifest.components);
    return product_components/* componentNames */.w.filter((name) => held.has(name) && (components?.includes(name) ?? true));
}
function verification({ set }) {
    const { folder, manifestSha256 } = set;
    return step('verify-backup-set', `Stop the services and prove every byte of the backup set ${set.manifest.name}`, {
        kind: 'verify-backup-set',
        folder,
        manifestSha256,
    });
}
function webSettings(facts, { scope }, components) {
    const chosen = names/* webComponentNames */.KW.filter((component) => components.includes(component));
    return { ...empty_plan/* emptyPlan */.n, steps: chosen.flatMap((component) => webSetting(component, facts, scope)) };
}
/** Settings of an application that is there, or will be when it comes back. */
function webSetting(component, { before, now }, scope) {
    const was = (0,situation/* oldComponent */.l)(before, component)?.web;
    const is = (0,situation/* oldComponent */.l)(now, component)?.web;
    if (was === undefined || (scope === 'items' && is === undefined))
        return [];
    const isSame = JSON.stringify(is?.settings) === JSON.stringify(was.settings) &&
        is?.applicationPool.name === was.applicationPool.name;
    if (isSame)
        return [];
    return [
        step(`restore-web-settings-${component}`, `Put back the IIS settings of ${was.site}${was.virtualDirectory}`, {
            kind: 'restore-web-settings',
            component,
            site: was.site,
            path: was.virtualDirectory,
            settings: was.settings,
            applicationPool: was.applicationPool.name,
        }),
    ];
}
function fileRestoration(facts, request, components) {
    const { set, files } = facts;
    const isRollBack = request.scope === 'roll-back';
    const choices = { ...request, removeOthers: isRollBack };
    const comesBack = isRollBack && components.some((component) => (0,situation/* oldComponent */.l)(facts.now, component) === undefined);
    const touched = files.items.filter(({ action }) => action !== 'unchanged' && (isRollBack || action !== 'not-in-set'));
    // A reinstallation brings the folders, and files of its own that are newer than any backup.
    const blockers = (0,restore_plan/* restoreBlockers */.ad)(files, {
        ...choices,
        createMissingFolders: request.createMissingFolders || comesBack,
    });
    if (touched.length === 0 && !comesBack)
        return { ...empty_plan/* emptyPlan */.n, blockers };
    return {
        ...empty_plan/* emptyPlan */.n,
        steps: [
            step('restore-files', `Put ${componentsText(components)} back as the backup set holds them`, {
                kind: 'restore-files',
                folder: set.folder,
                manifestSha256: set.manifestSha256,
                components,
                overwrite: request.overwrite || comesBack,
                createMissingFolders: request.createMissingFolders,
                removeOthers: isRollBack,
            }, touched.map(touchText)),
        ],
        blockers,
    };
}
function touchText(item) {
    return 'differs' in item
        ? `${item.action} (${item.differs.join(', ')}): ${item.path}`
        : `${item.action}: ${item.path}`;
}
function componentsText(components) {
    return `the files of ${components.map((component) => product_components/* componentTitles */.$[component]).join(', ')}`;
}
/** The pool that the upgrade makes, where it was not there before. A pool that a person chose stays. */
function poolRemovals({ before, now }) {
    const has = (state) => state.webServer?.applicationPools.some(({ name }) => (0,same_text/* sameText */.QV)(name, application_pool/* newPoolName */.q)) ?? false;
    if (has(before) || !has(now))
        return empty_plan/* emptyPlan */.n;
    const change = { kind: 'remove-application-pool', name: application_pool/* newPoolName */.q };
    const title = `Remove the application pool ${application_pool/* newPoolName */.q}, which was not there before`;
    return { ...empty_plan/* emptyPlan */.n, steps: [step('remove-application-pool', title, change)] };
}
/** What ran when the set was made and does not run, or is stopped for the restore. */
function serviceStarts({ before, now }, { scope }, components, isWorkToDo) {
    if (scope === 'items' && !components.includes('agent'))
        return empty_plan/* emptyPlan */.n;
    const names = before.services.filter(({ state }) => state === 'running').map(({ name }) => name);
    const isRunning = (name) => now.services.some((one) => one.name === name && one.state === 'running');
    if (names.length === 0 || !(isWorkToDo || names.some((name) => !isRunning(name))))
        return empty_plan/* emptyPlan */.n;
    const change = { kind: 'start-services', names };
    return { ...empty_plan/* emptyPlan */.n, steps: [step('start-services', `Start the services that ran: ${names.join(', ')}`, change)] };
}
function proof({ set }, { scope }, components) {
    if (scope !== 'roll-back')
        return [];
    const change = { kind: 'prove-roll-back', folder: set.folder, components };
    return [step('prove-roll-back', 'Compare the server with what the backup set tells of it', change)];
}
// EXTERNAL MODULE: ./lib/bundled/backup/find-backup-sets.js + 1 modules
var find_backup_sets = __webpack_require__(92281);
// EXTERNAL MODULE: ./lib/bundled/backup/read-current-state.js
var read_current_state = __webpack_require__(2567);
// EXTERNAL MODULE: ./lib/bundled/backup/stored-name.js
var stored_name = __webpack_require__(15434);
// EXTERNAL MODULE: ./lib/bundled/backup/verify-backup-set.js
var verify_backup_set = __webpack_require__(47200);
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: ./lib/bundled/stages/backup-chain.js
var backup_chain = __webpack_require__(34238);
// EXTERNAL MODULE: ./lib/bundled/stages/read-server.js + 3 modules
var read_server = __webpack_require__(52132);
// EXTERNAL MODULE: ./lib/bundled/stages/restore/old-packages.js
var old_packages = __webpack_require__(32742);
;// CONCATENATED MODULE: ./lib/bundled/stages/restore/restore-facts.js
/** `documents/registry/product-32.reg` and its sister. */
function registryDocuments(entries) {
    return entries.flatMap(({ role, storedAs }) => {
        const [, view] = /-(32|64)\.reg$/.exec(storedAs) ?? [];
        return role === 'registry' && (view === '32' || view === '64') ? [{ storedAs, view }] : [];
    });
}
;// CONCATENATED MODULE: ./lib/bundled/stages/restore/read-restore-facts.js














/**
 * Reads the set in `folder` and the server at the places that it concerns; changes nothing. The set's bytes are
 * proven when the plan is carried out.
 * @throws UserError `backup-manifest-missing`, `backup-manifest-unreadable`, `backup-without-inventory`
 */
async function readRestoreFacts(host, now, folder, request, knowledge) {
    const set = await (0,verify_backup_set/* readBackupSet */.$N)(host.files, folder);
    const baseline = await (0,backup_chain/* baselineOf */.Bv)(host.files, { sets: [set] });
    if (baseline === undefined)
        throw withoutInventory(folder);
    const before = (0,read_server/* judgeInventory */.K)(baseline, knowledge);
    const selection = selectionOf(request);
    return {
        set,
        elsewhere: await heldElsewhere(host, set),
        before,
        now,
        files: (0,restore_plan/* planRestore */.q8)(set, selection, await (0,read_current_state/* readCurrentState */.R)(host.files, set, selection)),
        registry: await registryStates(host, set, selection),
        packages: await (0,old_packages/* findOldPackages */.c)(host, request.oldInstallers ?? installersIn(set), before),
    };
}
function selectionOf({ components }) {
    return { components: components ?? product_components/* componentNames */.w };
}
/** Folder inside the set that holds the packages, where they are part of it. */
function installersIn({ folder, manifest }) {
    const first = manifest.entries.find(({ role, storedAs }) => role === backup_chain/* installersRole */.aI && /\.msi$/i.test(storedAs));
    return first === undefined ? undefined : (0,windows_path/* folderOf */.yS)((0,stored_name/* storedPath */.PH)(folder, first.storedAs));
}
/** A run that carried on after a part of the product was gone made a set of the rest. */
async function heldElsewhere({ files }, set) {
    const { sets } = await (0,find_backup_sets.findBackupSets)(files, (0,windows_path/* folderOf */.yS)(set.folder), set.manifest.server);
    const others = sets.filter(({ folder }) => !(0,same_text/* sameText */.QV)(folder, set.folder));
    const found = product_components/* componentNames */.w.flatMap((component) => {
        const holder = others.find(({ manifest }) => manifest.components.includes(component));
        const isHere = set.manifest.components.includes(component);
        return isHere || holder === undefined ? [] : [[component, holder.folder]];
    });
    return new Map(found);
}
async function registryStates(host, set, { components }) {
    const entries = set.manifest.entries.filter(({ component }) => components?.includes(component) ?? true);
    const states = [];
    for (const document of registryDocuments(entries)) {
        states.push({ document, differences: await (0,registry_differences/* registryDifferences */.O)(host, set.folder, document) });
    }
    return states;
}
function withoutInventory(folder) {
    return new user_error.UserError('backup-without-inventory', `The backup set ${folder} holds no inventory of its server, so what belongs where cannot be told.`, 'Put its files back by hand; docs/how-to/restore-by-hand.md says how.');
}
;// CONCATENATED MODULE: ./lib/bundled/stages/restore/restore-planner.js



/** The planner of one restore, for `carryOut`: reads set and server, then plans. */
function restorePlanner(host, knowledge, folder, request) {
    return async (situation, choices) => {
        const facts = await readRestoreFacts(host, situation.now, folder, request, knowledge);
        return (0,upgrade/* completePlan */.P)('restore-backup', situation, choices, planRestoreBackup(facts, request));
    };
}

/***/ })

};
