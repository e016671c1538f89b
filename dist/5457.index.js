export const id = 5457;
export const ids = [5457,9090,6036,7836,9976];
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
// EXTERNAL MODULE: ./lib/bundled/host/windows-path.js
var windows_path = __webpack_require__(85128);
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
        if ((await files.stat((0,windows_path/* joinPath */.uJ)(folder, name))) !== undefined)
            return true;
    }
    return false;
}
function newestFirst(a, b) {
    const [left, right] = [`${a.manifest.created} ${a.manifest.name}`, `${b.manifest.created} ${b.manifest.name}`];
    return left < right ? 1 : left > right ? -1 : 0;
}

/***/ }),

/***/ 88973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ inGroups)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Bytes up to which files are moved several at a time. */
const smallFile = 256 * 1024;
const mostAtATime = 32;
/**
 * Small files several at a time, because each waits for a disk or a share to answer; large ones one by one. The
 * results are in the order of the files. The first fault ends it when what was begun beside it has ended.
 */
async function inGroups(found, work) {
    const results = [];
    for (let at = 0; at < found.length;) {
        const group = found.slice(at, at + groupSizeAt(found, at));
        const settled = await Promise.allSettled(group.map(work));
        const failed = settled.find((one) => one.status === 'rejected');
        if (failed?.status === 'rejected')
            throw failed.reason;
        for (const one of settled)
            if (one.status === 'fulfilled')
                results.push(one.value);
        at += group.length;
        // Work on small files may never wait; time limits and signals need their turn.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    }
    return results;
}
function groupSizeAt(found, at) {
    const large = found.slice(at, at + mostAtATime).findIndex(({ size }) => size > smallFile);
    return large < 0 ? mostAtATime : Math.max(1, large);
}

/***/ }),

/***/ 17948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseManifest),
/* harmony export */   r: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24541);
/* harmony import */ var _base_format_read_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47735);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70678);
/* harmony import */ var _stored_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15434);





const text = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minLength */ .BpQ(1));
const time = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .isoTimestamp */ .yhX());
/** Name of a folder on every file system, and none that says "unfinished". */
const setName = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^[A-Za-z0-9][A-Za-z0-9._-]*$/), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y((name) => !/(\.|\.partial)$/i.test(name), 'It ends in a dot or in .partial.'));
const labels = {
    component: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Component it belongs to; "server" for what belongs to none.', text),
    role: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('What it is: data, theme, installers and so on; see backup-set.md.', text),
};
const meanings = {
    created: 'Time of creation, ISO 8601 in UTC.',
    modified: 'Time of the last change, ISO 8601 in UTC.',
    attributes: 'Attributes that are set.',
};
const attributes = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['read-only', 'hidden', 'system']));
const securityDescriptor = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('Owner, group and DACL as SDDL text, where the server tells them.', text);
const entry = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
    ...labels,
    storedAs: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Path in the set, with forward slashes.', text),
    originalPath: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('Path on the server; absent for what was no file there.', text),
    size: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Bytes.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(0))),
    sha256: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('SHA-256, lower-case hexadecimal.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^[0-9a-f]{64}$/))),
    created: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(meanings.created, time),
    modified: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(meanings.modified, time),
    attributes: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(meanings.attributes, attributes),
    securityDescriptor,
});
/** What the file system says of an original. */
const facts = {
    created: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(meanings.created, time),
    modified: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(meanings.modified, time),
    attributes: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(meanings.attributes, attributes),
    securityDescriptor,
};
const folder = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({ ...labels, path: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Path on the server.', text), ...facts });
const origin = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
    who: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Account or GitHub user.', text),
    why: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('The reason that was given.', text),
    run: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('Address of the run, where there was one.', text),
    planDigest: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('Digest of the plan that asked for the set.', text),
});
/** Format 1 of a manifest. `docs/reference/backup-manifest.schema.json` is made from it. */
const manifestSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
    format: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Version of the format.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1)),
    name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Name of the set and of its folder: server and time in UTC.', setName),
    created: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('When the set was begun, ISO 8601 in UTC.', time),
    server: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Name of the server.', text),
    tool: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('What made the set.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({ name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Name of this suite.', text), version: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Its version.', text) })),
    origin: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Who wanted the set, and why.', origin),
    components: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Components that the set was made for; one of them may have nothing of its own to keep.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(text)),
    consistent: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('False when something could write while it was copied.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
    consistencyNote: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('What could write.', text),
    accessRightsNote: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('How many access rights are not recorded, and why.', text),
    folders: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Folders of the originals, with those that are empty.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(folder)),
    entries: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Files of the set.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(entry)),
});
const factsSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)(facts);
const advice = 'Take another set. Do not uninstall anything on the strength of this one.';
/**
 * Reads a manifest. `where` names it in messages.
 * @throws UserError `backup-manifest-unreadable`, `backup-manifest-unsafe`
 */
function parseManifest(bytes, where) {
    const manifest = (0,_base_format_read_format_js__WEBPACK_IMPORTED_MODULE_4__/* .readFormat */ .C$)(manifestSchema, bytes, (what) => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError('backup-manifest-unreadable', `${where} is no manifest of a backup set: ${what}.`, advice));
    requireSafeNames(manifest, where);
    return manifest;
}
/** Every stored name lies in the set, is used once, and belongs to the original path that the entry names. */
function requireSafeNames({ entries }, where) {
    const seen = new Set();
    for (const [index, { storedAs, originalPath }] of entries.entries()) {
        const place = `${where}, field entries.${index}.storedAs,`;
        const expected = originalPath === undefined ? storedAs : (0,_stored_name_js__WEBPACK_IMPORTED_MODULE_1__/* .storedNameOf */ .gh)(originalPath);
        const isDocument = storedAs.startsWith('documents/');
        const key = storedAs.toLowerCase();
        if (!(0,_stored_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isSafeStoredName */ .q6)(storedAs) || storedAs !== expected || isDocument !== (originalPath === undefined)) {
            throw unsafe(place, `names a file outside the set or of another place: ${JSON.stringify(storedAs)}`);
        }
        if (seen.has(key))
            throw unsafe(place, `names ${JSON.stringify(storedAs)} twice`);
        seen.add(key);
    }
}
function unsafe(place, what) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError('backup-manifest-unsafe', `${place} ${what}.`, 'Do not restore from this set. Find out who changed it, and take another one.');
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
/* harmony import */ var _omit_undefined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6038);

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
    return {
        path,
        ...(0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_0__/* .omitUndefined */ .O)({ created, modified, securityDescriptor, attributes: attributes && flagsOf(attributes) }),
    };
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
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90614);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85128);
/* harmony import */ var _omit_undefined_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6038);
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
        for (const [at, descriptor] of (await files.securityDescriptors(path)).descriptors)
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
        return { status: 'in-use', size, modified, facts, ...(0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_5__/* .omitUndefined */ .O)({ holder: error.holder }) };
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
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);
/* harmony import */ var _omit_undefined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6038);
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
    return (0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_2__/* .omitUndefined */ .O)({ created, modified, attributes, securityDescriptor });
}
function fileItem(entry, folders, current) {
    const { component, role, storedAs, originalPath: path, size, sha256 } = entry;
    const found = current.files.get(path.toLowerCase());
    const facts = factsOf(entry);
    const file = { component, role, path, storedAs, size, sha256, facts, ...(0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_2__/* .omitUndefined */ .O)({ current: found }) };
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

/***/ 68738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MW: () => (/* binding */ sumsText),
/* harmony export */   T8: () => (/* binding */ manifestBytes),
/* harmony export */   ge: () => (/* binding */ sumsName),
/* harmony export */   rZ: () => (/* binding */ partialEnding),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
const manifestName = 'manifest.json';
const sumsName = 'SHA256SUMS';
/** Ending of the folder's name while a set is being made. */
const partialEnding = '.partial';
/** Bytes of `manifest.json`. */
function manifestBytes(manifest) {
    return Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`, 'utf8');
}
/** Text of `SHA256SUMS` in the form that `sha256sum -c` reads, the manifest included. */
function sumsText({ entries }, manifestSha256) {
    const lines = entries.map(({ sha256, storedAs }) => `${sha256}  ${storedAs}`);
    return [...lines, `${manifestSha256}  ${manifestName}`, ''].join('\n');
}

/***/ }),

/***/ 15434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PH: () => (/* binding */ storedPath),
/* harmony export */   gh: () => (/* binding */ storedNameOf),
/* harmony export */   q6: () => (/* binding */ isSafeStoredName)
/* harmony export */ });
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90614);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85128);


/**
 * Place of an original inside a set: `files/C/...` or `files/UNC/server/share/...`, forward slashes. Undefined for
 * what is no full path of Windows.
 */
function storedNameOf(originalPath) {
    try {
        const { root, names } = (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWindowsPath */ .Yw)(originalPath);
        const place = root.endsWith(':') ? [root.slice(0, 1)] : ['UNC', ...root.slice(2).split('\\')];
        return ['files', ...place, ...names].join('/');
    }
    catch (error) {
        if (error instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d && error.code === 'invalid-path')
            return undefined;
        throw error;
    }
}
/** True for a name that stays inside a set on every file system. */
function isSafeStoredName(storedAs) {
    const [top = '', ...names] = storedAs.split('/');
    return ['files', 'documents'].includes(top) && names.length > 0 && names.every(isPlainName);
}
/** Path on the server of a stored name that {@link isSafeStoredName} lets pass. */
function storedPath(folder, storedAs) {
    return (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(folder, storedAs);
}
function isPlainName(name) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a line break would forge a line of SHA256SUMS
    return name !== '' && name !== '.' && name !== '..' && !/[\\:\u0000-\u001f]/.test(name);
}

/***/ }),

/***/ 47200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ readBackupSet),
/* harmony export */   X6: () => (/* binding */ backupProblems),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   requireIntact: () => (/* binding */ requireIntact)
/* harmony export */ });
/* harmony import */ var _byte_progress_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11094);
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90614);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85128);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88433);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70678);
/* harmony import */ var _in_groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88973);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17948);
/* harmony import */ var _set_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68738);
/* harmony import */ var _stored_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15434);









const mostProblemsShown = 10;
/** @throws UserError `backup-manifest-missing`, `backup-manifest-unreadable`, `backup-manifest-unsafe` */
async function readBackupSet(files, folder) {
    const path = (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(folder, _set_index_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestName */ .vS);
    const bytes = await readManifest(files, folder, path);
    return { folder, manifest: (0,_manifest_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .N)(bytes, path), manifestSha256: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .B)(bytes) };
}
async function readManifest(files, folder, path) {
    try {
        return await files.read(path);
    }
    catch (cause) {
        if (!(cause instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d && cause.code === 'not-found'))
            throw cause;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.UserError('backup-manifest-missing', `${folder} is not a backup set: it has no ${_set_index_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestName */ .vS}.`, 'Give the folder of a set, or take another one.', { cause });
    }
}
/** What differs between the set's files and its index; empty when the set is whole. */
async function backupProblems(files, set, log, depth = 'bytes') {
    const index = await indexProblems(files, set);
    const stored = await (0,_in_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .inGroups */ .A)(set.manifest.entries, (entry) => {
        const onBytes = (0,_byte_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .byteProgress */ .E)(log, `Verifying ${entry.storedAs}`);
        return entryProblems(files, set.folder, entry, depth, onBytes);
    });
    return [...index, ...stored.flat()];
}
async function entryProblems(files, folder, { storedAs, size, sha256 }, depth, onBytes) {
    const path = (0,_stored_name_js__WEBPACK_IMPORTED_MODULE_6__/* .storedPath */ .PH)(folder, storedAs);
    const found = await files.stat(path);
    if (found?.kind !== 'file')
        return [`${storedAs} is missing`];
    if (found.size !== size)
        return [`${storedAs} has ${found.size} bytes instead of ${size}`];
    const isAsStored = depth === 'presence' || (await files.digest(path, onBytes)).sha256 === sha256;
    return isAsStored ? [] : [`${storedAs} has other bytes`];
}
/** The sums hold the manifest's own hash, so a change of either file alone is seen. */
async function indexProblems(files, { folder, manifest, manifestSha256 }) {
    const path = (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(folder, _set_index_js__WEBPACK_IMPORTED_MODULE_7__/* .sumsName */ .ge);
    if ((await files.stat(path)) === undefined)
        return [`${_set_index_js__WEBPACK_IMPORTED_MODULE_7__/* .sumsName */ .ge} is missing`];
    const stored = Buffer.from(await files.read(path)).toString('utf8');
    return stored === (0,_set_index_js__WEBPACK_IMPORTED_MODULE_7__/* .sumsText */ .MW)(manifest, manifestSha256) ? [] : [`${_set_index_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestName */ .vS} and ${_set_index_js__WEBPACK_IMPORTED_MODULE_7__/* .sumsName */ .ge} do not agree`];
}
/**
 * Reads a set back, every byte of it.
 * @throws UserError `backup-not-intact` naming what differs, and those of {@link readBackupSet}
 */
async function requireIntact(files, folder, log) {
    const set = await readBackupSet(files, folder);
    const problems = await backupProblems(files, set, log);
    if (problems.length > 0) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.UserError('backup-not-intact', `The backup set ${folder} is not whole: ${summaryOf(problems)}.`, 'Make a new backup before anything is removed; keep this set apart until it is understood.');
    }
    return set;
}
/** The first few problems and how many more there are. */
function summaryOf(problems) {
    const shown = problems.slice(0, mostProblemsShown).join('; ');
    return problems.length > mostProblemsShown ? `${shown}; and ${problems.length - mostProblemsShown} more` : shown;
}

/***/ }),

/***/ 11094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ byteProgress)
/* harmony export */ });
const megabyte = 1024 * 1024;
/** Says how far the work on one file is, as often as bytes move; the log prints a line every few seconds. */
function byteProgress(log, what) {
    const shown = (bytes) => Math.round(bytes / megabyte);
    return (done, total) => log.progress(total < megabyte ? what : `${what}: ${shown(done)} of ${shown(total)} MB`);
}

/***/ }),

/***/ 2878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _product_web_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4211);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3029);



const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
/** The part of a plan's findings that has addresses. */
const foundComponent = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)({
    component: text,
    generation: text,
    web: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)({
        virtualDirectory: text,
        bindings: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)({ protocol: text, information: text })),
    }),
});
const found = valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(text, valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J());
/** Old address of a web component as found, and the one under `virtualDirectory`; undefined where IIS has no binding. */
function addressOf(plan, component, virtualDirectory) {
    const applications = applicationsOf(plan).filter((one) => one.component === component);
    const old = applications.find(({ generation }) => generation === 'phonefactor');
    const known = old ?? applications[0];
    if (known === undefined)
        return undefined;
    const current = (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_2__/* .applicationUrl */ .c)(known.web, plan.server, virtualDirectory);
    if (old === undefined)
        return { current, isSame: false };
    return {
        old: (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_2__/* .applicationUrl */ .c)(old.web, plan.server, old.web.virtualDirectory),
        current,
        isSame: (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSlash */ .m)(old.web.virtualDirectory).toLowerCase() === (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSlash */ .m)(virtualDirectory).toLowerCase(),
    };
}
function applicationsOf({ findings }) {
    const components = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(found, findings.components);
    if (!components.success)
        return [];
    return Object.values(components.output).flatMap((one) => {
        const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(foundComponent, one);
        return result.success ? [result.output] : [];
    });
}

/***/ }),

/***/ 87834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qE: () => (/* binding */ isKnown),
  I: () => (/* binding */ kindOf)
});

// UNUSED EXPORTS: describedChange

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/bundled/product/work-minutes.js
var work_minutes = __webpack_require__(54435);
// EXTERNAL MODULE: ./lib/bundled/changes/change-kind.js
var change_kind = __webpack_require__(69567);
// EXTERNAL MODULE: ./lib/bundled/changes/fields.js
var fields = __webpack_require__(3029);
;// CONCATENATED MODULE: ./lib/bundled/changes/activate-server.js



const schema = (0,fields/* fields */.OA)({ kind: (0,fields/* kindOfChange */.C$)('activate-server'), server: (0,fields/* text */.Qq)('Computer name of the server.') });
const titleOf = ({ server }) => `Activate the Multi-Factor Authentication Server on ${server}, if it asks for it`;
/** Document step I1, where the new server asks for it: credentials cannot be made here. */
const activateServer = (0,change_kind/* defineChange */.U)({
    kind: 'activate-server',
    schema,
    id: () => 'activate-server',
    title: titleOf,
    documentStep: () => 'I1',
    component: () => 'agent',
    effects: () => ({ interrupts: [], restores: ['sign-in'], minutes: work_minutes/* assumedMinutes */.G.activation }),
    needs: () => ['install-server', 'start-product-services'],
    byPerson: (change) => ({
        id: 'activate-server',
        title: titleOf(change),
        instructions: [
            `On ${change.server}, open "Multi-Factor Authentication Server" from the Start menu with "Run as administrator".`,
            'If the console does not ask for activation, the old activation was kept: go to the last instruction.',
            'Have a Global Administrator of the tenant generate activation credentials: Microsoft Entra admin center, Multifactor authentication, Server settings, "Generate". Only customers who activated a server before 1 July 2019 have this page. Use the credentials at once: they are to be taken as short-lived.',
            'Type e-mail and password into the console and choose "Activate".',
            'When asked for a group, choose the replication group that your other servers are in. A wrong group cannot be corrected later: only the vendor can undo it. A single server keeps its own group.',
            'If the console offers to promote this server to master, do not do so: it usually means that the master cannot be reached. Fix the connection first, otherwise there are two masters.',
            'The cloud service ended on 30 September 2024. If activation fails for that reason, say so in the change record; the files, services and sites of the upgrade can still be verified, an authentication cannot.',
            'Confirm this step once the console opens without asking for activation, or once it is recorded why it cannot.',
        ],
        proof: 'said',
        blocking: true,
    }),
});
// EXTERNAL MODULE: ./lib/bundled/backup/verify-backup-set.js
var verify_backup_set = __webpack_require__(47200);
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: ./lib/bundled/changes/backup-sets/backup-chain.js
var backup_chain = __webpack_require__(92763);
// EXTERNAL MODULE: ./lib/bundled/changes/backup-sets/changed-since-backup.js
var changed_since_backup = __webpack_require__(33993);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/bundled/host/host-error.js
var host_error = __webpack_require__(90614);
// EXTERNAL MODULE: ./lib/bundled/host/windows-path.js
var windows_path = __webpack_require__(85128);
// EXTERNAL MODULE: ./lib/bundled/omit-undefined.js
var omit_undefined = __webpack_require__(6038);
// EXTERNAL MODULE: ./lib/bundled/sha256.js
var sha256 = __webpack_require__(88433);
// EXTERNAL MODULE: ./lib/bundled/backup/manifest-schema.js
var manifest_schema = __webpack_require__(17948);
// EXTERNAL MODULE: ./lib/bundled/backup/set-index.js
var set_index = __webpack_require__(68738);
// EXTERNAL MODULE: ./lib/bundled/byte-progress.js
var byte_progress = __webpack_require__(11094);
// EXTERNAL MODULE: ./lib/bundled/host/same-text.js
var same_text = __webpack_require__(36241);
// EXTERNAL MODULE: ./lib/bundled/backup/in-groups.js
var in_groups = __webpack_require__(88973);
;// CONCATENATED MODULE: ./lib/bundled/backup/missing-rights.js
const reasonsShown = 3;
/** How many files and folders of a set are without access rights, and why; undefined where all were told. */
function describeMissingRights(stored, refused) {
    if (refused.length === 0)
        return undefined;
    const originals = [...stored.entries.filter(({ originalPath }) => originalPath !== undefined), ...stored.folders];
    const without = originals.filter(({ securityDescriptor }) => securityDescriptor === undefined);
    const reasons = [...new Set(refused.map(({ message }) => message))];
    const shown = reasons.slice(0, reasonsShown).join(' ');
    return `The access rights of ${without.length} of ${originals.length} files and folders are not recorded and cannot be restored: ${shown}`;
}
;// CONCATENATED MODULE: ./lib/bundled/backup/naming-holder.js


/**
 * Puts it into words that a file stayed in use. The host has waited for it already, as long as the error says.
 * @throws UserError `backup-file-in-use` naming the holder, where the system tells it
 */
async function namingHolder(path, work) {
    try {
        return await work();
    }
    catch (error) {
        throw error instanceof host_error/* HostError */.d && error.code === 'in-use' ? inUse(path, error) : error;
    }
}
function inUse(path, cause) {
    const { holder, waitedSeconds } = cause;
    const by = holder === undefined ? '' : ` by ${holder}`;
    const time = waitedSeconds === undefined ? '' : ` for ${waitedSeconds} seconds`;
    return new user_error.UserError('backup-file-in-use', `${path} stayed in use${by}${time}.`, 'Stop that program or service and run again.', { cause });
}
// EXTERNAL MODULE: ./lib/bundled/backup/original-facts.js
var original_facts = __webpack_require__(1106);
// EXTERNAL MODULE: ./lib/bundled/backup/stored-name.js
var stored_name = __webpack_require__(15434);
;// CONCATENATED MODULE: ./lib/bundled/backup/store-items.js










const triesOnChangingFile = 3;
/** Copies every item into the folder of a set that is being made. The caller makes it last with `flushFolder`. */
async function storeItems(files, setFolder, items, log) {
    const store = { files, setFolder, log, withoutRights: [], entries: new Map(), folders: new Map() };
    for (const item of items) {
        await (item.kind === 'document' ? storeDocument(store, item) : storeOriginal(store, item, item.path));
    }
    const stored = { entries: [...store.entries.values()], folders: [...store.folders.values()] };
    const note = describeMissingRights(stored, store.withoutRights);
    if (note === undefined)
        return stored;
    log.warning(note);
    return { ...stored, accessRightsNote: note };
}
async function storeDocument({ files, setFolder, entries }, document) {
    const { component, role, name, bytes } = document;
    const storedAs = `documents/${name}`;
    if (!(0,stored_name/* isSafeStoredName */.q6)(storedAs))
        throw new Error(`${name} is no name for a document.`);
    await files.write((0,stored_name/* storedPath */.PH)(setFolder, storedAs), bytes);
    entries.set(storedAs.toLowerCase(), { component, role, storedAs, size: bytes.length, sha256: (0,sha256/* sha256Of */.B)(bytes) });
}
/** The thing itself and, for a folder, all below it. What cannot be read is an error, never a gap. */
async function storeOriginal(store, { component, role }, path) {
    const { files } = store;
    const look = async () => {
        const entry = await readable(path, () => files.stat(path));
        if (entry === undefined)
            throw missing(path);
        return [refuseLink(entry)];
    };
    const [entry] = await look();
    const { descriptors, refused } = await readable(path, () => files.securityDescriptors(path));
    store.withoutRights.push(...refused);
    const part = { store, labels: { component, role }, descriptors };
    if (entry?.kind === 'folder')
        await storeFolder(part, entry);
    else
        await storeFiles(part, look);
}
async function storeFolder(part, folder) {
    const { store, labels } = part;
    const { path } = folder;
    store.folders.set(storedAsOf(path).toLowerCase(), { ...labels, path, ...factsOf(part, folder) });
    const look = async () => (await readable(path, () => store.files.list(path))).map(refuseLink);
    for (const entry of await storeFiles(part, look)) {
        if (entry.kind === 'folder')
            await storeFolder(part, entry);
    }
}
/**
 * Copies the files that `look` shows and looks again: what was written to meanwhile, or came meanwhile, is copied
 * again. The answer is the last look.
 */
async function storeFiles(part, look) {
    const { entries } = part.store;
    const isOpen = ({ kind, path }) => kind === 'file' && !entries.has(storedAsOf(path).toLowerCase());
    let seen = await look();
    let open = seen.filter(isOpen);
    for (let attempt = 1; open.length > 0; attempt += 1) {
        const [changed] = open;
        if (changed !== undefined && attempt > triesOnChangingFile)
            throw changing(changed.path);
        const copies = await (0,in_groups/* inGroups */.A)(open, async (before) => ({ before, digest: await copyIn(part.store, before) }));
        seen = await look();
        recordUnchanged(part, copies, seen);
        open = seen.filter(isOpen);
    }
    return seen;
}
function recordUnchanged(part, copies, seen) {
    const now = new Map(seen.map((entry) => [entry.path.toLowerCase(), entry]));
    for (const { before, digest } of copies) {
        const after = now.get(before.path.toLowerCase());
        if (after === undefined)
            throw missing(before.path);
        if (!isUnchanged(before, after, digest))
            continue;
        const storedAs = storedAsOf(before.path);
        const original = { originalPath: after.path, ...digest, ...factsOf(part, after) };
        part.store.entries.set(storedAs.toLowerCase(), { ...part.labels, storedAs, ...original });
    }
}
/** A copy of a moment: the file had this size and time before and after, and as many bytes were read. */
function isUnchanged(before, after, { size }) {
    return after.size === before.size && after.size === size && after.modified === before.modified;
}
function copyIn({ files, setFolder, log }, { path }) {
    log.progress(`Backing up ${path}`);
    const target = (0,stored_name/* storedPath */.PH)(setFolder, storedAsOf(path));
    const onBytes = (0,byte_progress/* byteProgress */.E)(log, `Backing up ${path}`);
    return readable(path, () => namingHolder(path, () => files.copy(path, target, onBytes, { flush: false })));
}
function factsOf({ descriptors }, entry) {
    const securityDescriptor = descriptors.get(entry.path.toLowerCase());
    return (0,original_facts/* originalFacts */.hA)(entry, securityDescriptor);
}
function refuseLink(entry) {
    if (entry.kind === 'reparse-point')
        throw isLink(entry.path);
    return entry;
}
function storedAsOf(path) {
    const name = (0,stored_name/* storedNameOf */.gh)(path);
    if (name === undefined)
        throw new Error(`${path} is no full path of Windows.`);
    return name;
}
/** Puts a refusal of the original into words; one of the destination goes through. */
async function readable(path, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof host_error/* HostError */.d) || !(0,same_text/* sameText */.QV)(error.subject, path))
            throw error;
        if (error.code === 'not-found')
            throw missing(path, error);
        if (error.code === 'in-use')
            throw error;
        throw new user_error.UserError('backup-item-unreadable', `${path} could not be backed up: ${error.message}`, 'Give the account of the runner the right to read it, and run again. A backup with a gap is none.', { cause: error });
    }
}
function missing(path, cause) {
    return new user_error.UserError('backup-item-missing', `${path} is to be backed up, but it is not there.`, 'Find it, or leave its component out of the backup.', { cause });
}
function isLink(path) {
    return new user_error.UserError('backup-item-is-link', `${path} is a link; what it leads to is not part of the product's folders.`, 'Replace the link by what it leads to, or take the link away for the time of the upgrade.');
}
function changing(path) {
    return new user_error.UserError('backup-file-changing', `${path} was written to during each of ${triesOnChangingFile} copies.`, 'Stop the program that writes to it and run again.');
}
;// CONCATENATED MODULE: ./lib/bundled/backup/create-backup-set.js










/** For example `mfa1-20260307-221500`, the time in UTC. Sets of one server sort by it. */
function backupSetName(server, now) {
    const [date = '', time = ''] = now.toISOString().split('T');
    return `${server.toLowerCase()}-${date.replaceAll('-', '')}-${time.slice(0, 8).replaceAll(':', '')}`;
}
/**
 * Copies every item into a folder `{name}.{random}.partial`, reads everything back, and only then gives the set its
 * name: what has a name is whole. What a dead run left behind is for `removePartialSets`.
 * @throws UserError `backup-exists`, `backup-item-missing`, `backup-item-is-link`, `backup-item-unreadable`,
 * `backup-file-in-use`, `backup-file-changing`, `backup-disk-full`, `backup-destination-lost`, `backup-not-intact`
 */
async function createBackupSet(files, clock, request, log) {
    if (!request.consistent && request.consistencyNote === undefined) {
        throw new Error('A set that is not consistent says why.');
    }
    const folder = (0,windows_path/* joinPath */.uJ)(request.destination, request.name);
    const partial = `${folder}.${(0,external_node_crypto_.randomBytes)(4).toString('hex')}${set_index/* partialEnding */.rZ}`;
    try {
        await requireFree(files, folder);
        return await makeSet(files, clock, request, { folder, partial }, log);
    }
    catch (error) {
        throw asUserError(error, folder, partial);
    }
}
async function makeSet(files, clock, request, { folder, partial }, log) {
    await files.createFolder(partial);
    await files.restrictToAdministrators(partial);
    const stored = await storeItems(files, partial, request.items, log);
    await files.flushFolder(partial);
    const bytes = await writeIndex(files, partial, manifestOf(request, clock, stored));
    await (0,verify_backup_set.requireIntact)(files, partial, log);
    await files.rename(partial, folder);
    const manifest = (0,manifest_schema/* parseManifest */.N)(bytes, (0,windows_path/* joinPath */.uJ)(folder, set_index/* manifestName */.vS));
    return { folder, manifest, manifestSha256: (0,sha256/* sha256Of */.B)(bytes) };
}
async function requireFree(files, folder) {
    if ((await files.stat(folder)) !== undefined)
        throw nameTaken(folder);
}
function manifestOf(request, clock, { folders, entries, accessRightsNote }) {
    const { name, server, tool, origin, consistent, consistencyNote } = request;
    const notes = (0,omit_undefined/* omitUndefined */.O)({ consistencyNote, accessRightsNote });
    const created = clock.now().toISOString();
    const components = request.components ?? [...new Set(request.items.map(({ component }) => component))];
    return { format: 1, name, created, server, tool, origin, components, consistent, ...notes, folders, entries };
}
async function writeIndex(files, partial, manifest) {
    const bytes = (0,set_index/* manifestBytes */.T8)(manifest);
    await files.write((0,windows_path/* joinPath */.uJ)(partial, set_index/* manifestName */.vS), bytes);
    await files.write((0,windows_path/* joinPath */.uJ)(partial, set_index/* sumsName */.ge), Buffer.from((0,set_index/* sumsText */.MW)(manifest, (0,sha256/* sha256Of */.B)(bytes)), 'utf8'));
    return bytes;
}
function asUserError(error, folder, partial) {
    // It was written a moment ago.
    if (error instanceof user_error.UserError && error.code === 'backup-manifest-missing')
        return destinationLost(folder, error);
    if (!(error instanceof host_error/* HostError */.d))
        return error;
    if (error.code === 'already-exists' && error.subject === folder)
        return nameTaken(folder, error);
    if (error.code === 'disk-full')
        return diskFull(folder, error);
    return error.subject.startsWith(partial) || error.subject.startsWith(folder) ? destinationLost(folder, error) : error;
}
function nameTaken(folder, cause) {
    return new user_error.UserError('backup-exists', `The backup set ${folder} exists already.`, 'Give the set another name.', {
        cause,
    });
}
function diskFull(folder, cause) {
    return new user_error.UserError('backup-disk-full', `The backup set ${folder} does not fit: ${cause.message}`, 'Free room on that volume or give another destination. Nothing was removed from the server.', { cause });
}
function destinationLost(folder, cause) {
    return new user_error.UserError('backup-destination-lost', `The backup set ${folder} could not be written: ${cause.message}`, 'See that the drive or share is there and that the account of the runner may write to it, then run again. Nothing was removed from the server.', { cause });
}
// EXTERNAL MODULE: ./lib/bundled/plan/journal-facts.js
var journal_facts = __webpack_require__(97283);
// EXTERNAL MODULE: ./lib/bundled/product/read-registry.js + 1 modules
var read_registry = __webpack_require__(14419);
// EXTERNAL MODULE: ./lib/bundled/product/registry-locations.js
var registry_locations = __webpack_require__(33072);
// EXTERNAL MODULE: ./lib/bundled/webconfig/configuration-file.js + 3 modules
var configuration_file = __webpack_require__(44359);
// EXTERNAL MODULE: ./lib/bundled/webconfig/configuration-source.js
var configuration_source = __webpack_require__(19391);
// EXTERNAL MODULE: ./lib/bundled/product/server-state.js
var server_state = __webpack_require__(36961);
;// CONCATENATED MODULE: ./lib/bundled/changes/backup-sets/backup-items.js


/** Name of the document with the product's key of one view. */
function registryDocumentName(view) {
    return `registry/product-${view}.reg`;
}
/**
 * What document steps U1, U2.1, U2.2 and U3.1 ask for, and what an uninstall loses besides: the whole Data folder
 * (its other files hold the activation), the registry key, IIS settings, services.
 */
function backupItems(components, state, inventory, registry) {
    return [
        ...components.flatMap((component) => component === 'agent' ? agentItems(state, registry) : webItems(component, state)),
        backup_items_document('inventory', 'inventory.json', inventory),
        backup_items_document('services', 'services.json', inventory.services),
        ...(inventory.webServer ? [backup_items_document('web-settings', 'web-server.json', inventory.webServer)] : []),
    ];
}
function agentItems({ dataFile }, registry) {
    const keys = Object.entries(registry).map(([name, bytes]) => ({ kind: 'document', component: 'agent', role: 'registry', name, bytes }));
    const data = dataFile === undefined ? [] : [(0,windows_path/* folderOf */.yS)(dataFile.path)];
    return [...data.map((path) => ({ kind: 'folder', component: 'agent', role: 'data', path })), ...keys];
}
function webItems(component, state) {
    const web = (0,server_state/* oldComponent */.l)(state, component)?.web;
    if (web === undefined)
        return [];
    const configuration = web.configuration === undefined ? [] : [web.configuration.path];
    return [
        ...configuration.map((path) => ({ kind: 'file', component, role: 'web.config', path })),
        ...web.customThemes.map((theme) => ({
            kind: 'folder',
            component,
            role: 'theme',
            path: (0,windows_path/* joinPath */.uJ)(web.folder, 'App_Themes', theme),
        })),
    ];
}
function backup_items_document(role, name, content) {
    const bytes = Buffer.from(`${JSON.stringify(content, null, 2)}\n`, 'utf8');
    return { kind: 'document', component: 'server', role, name, bytes };
}
// EXTERNAL MODULE: ./lib/bundled/changes/backup-sets/roles.js
var roles = __webpack_require__(43892);
;// CONCATENATED MODULE: ./lib/bundled/changes/backup-sets/default-configurations.js








/** Inside the set's documents; the version tells later sets whether the file is still that of what is installed. */
function placeOf(component, version) {
    return `pristine/${component}/${safe(version)}`;
}
const safe = (version) => version.replace(/[^\w.-]/g, '_');
/** Those of the sets before, for components that are still installed in the same version. */
async function keptDefaultConfigurations(files, chain, components, state) {
    const items = [];
    for (const component of roles/* mergedComponents */.V.filter((one) => components.includes(one))) {
        const place = `documents/${placeOf(component, (0,server_state/* oldComponent */.l)(state, component)?.product.version ?? '')}/`;
        for (const { entry, path } of (0,backup_chain/* entriesOf */.Mc)(chain, component, roles/* defaultRole */.wI)) {
            if (!entry.storedAs.startsWith(place))
                continue;
            const name = entry.storedAs.slice('documents/'.length);
            items.push({ kind: 'document', component, role: roles/* defaultRole */.wI, name, bytes: await files.read(path) });
        }
    }
    return items;
}
/** Where the step before the backup lays out the package of one component; the version keeps two of them apart. */
function extractedFolder({ workFolder }, component, version = '') {
    const all = (0,windows_path/* joinPath */.uJ)(workFolder, 'extracted');
    return component === undefined ? all : (0,windows_path/* joinPath */.uJ)(all, component, safe(version));
}
/** Documents of what was laid out for the installed versions, for the backup set. What was laid out is removed with it. */
async function extractedDefaults(context, components, state) {
    const { files } = context.host;
    const items = [];
    for (const component of roles/* mergedComponents */.V.filter((one) => components.includes(one))) {
        const version = (0,server_state/* oldComponent */.l)(state, component)?.product.version;
        const folder = extractedFolder(context, component, version);
        if (version === undefined || (await files.stat(folder)) === undefined)
            continue;
        items.push(...(await documentsFrom(files, component, version, folder)));
    }
    await files.remove(extractedFolder(context));
    return items;
}
/** The application's own file with the files that its sections name. @throws UserError for a file that is none */
async function documentsFrom(files, component, version, folder) {
    const path = topmost(await configurationsBelow(files, folder), folder);
    const bytes = await files.read(path);
    const document = (name, content) => ({
        kind: 'document',
        component,
        role: roles/* defaultRole */.wI,
        name: `${placeOf(component, version)}/${name}`,
        bytes: content,
    });
    const documents = [document(roles/* configurationName */.Sh, bytes)];
    for (const name of (0,configuration_source/* includedFileNames */.X)((0,configuration_file/* readConfiguration */.TD)(bytes, path))) {
        const included = (0,windows_path/* joinPath */.uJ)((0,windows_path/* folderOf */.yS)(path), name);
        if (!(0,windows_path/* isAtOrBelow */.a5)(included, folder) || (await files.stat(included))?.kind !== 'file')
            continue;
        documents.push(document((0,windows_path/* fileNameOf */.bV)(included), await files.read(included)));
    }
    return documents;
}
async function configurationsBelow(files, folder) {
    const found = [];
    for (const { kind, path } of await files.list(folder)) {
        if (kind === 'folder')
            found.push(...(await configurationsBelow(files, path)));
        if (kind === 'file' && (0,same_text/* sameText */.QV)((0,windows_path/* fileNameOf */.bV)(path), roles/* configurationName */.Sh))
            found.push(path);
    }
    return found;
}
/** Folders of an application may have a web.config of their own; the application's lies above them. */
function topmost(paths, folder) {
    const depth = (path) => path.split('\\').length;
    const least = Math.min(...paths.map(depth));
    const [path, another] = paths.filter((one) => depth(one) === least);
    if (path === undefined)
        throw notUsable(`The package brings no ${roles/* configurationName */.Sh}.`);
    if (another === undefined)
        return path;
    const names = [path, another].map((one) => one.slice(folder.length + 1)).join(' and ');
    throw notUsable(`Which ${roles/* configurationName */.Sh} of the package is the application's is not clear: ${names}.`);
}
function notUsable(what) {
    return new user_error.UserError('package-not-extracted', what, 'The backup is complete without it.');
}
;// CONCATENATED MODULE: ./lib/bundled/changes/backup-sets/store-set.js











/** Everything of these components into one new set, read back and journaled. The services are stopped. */
async function storeSet(request, context, server) {
    const { host, journal, log } = context;
    const { state } = server;
    const present = (0,backup_chain/* componentsToBackUp */.og)(state).filter((component) => request.components.includes(component));
    const set = await createBackupSet(host.files, host.clock, {
        destination: request.destination,
        name: await freeName(context, request.destination, state.machine.name),
        server: state.machine.name,
        tool: context.tool,
        origin: { ...context.origin, planDigest: context.digest },
        components: present,
        consistent: true,
        items: await itemsOf(request, context, server, present),
    }, log);
    await journal.record({ event: 'backup-created', folder: set.folder, manifestSha256: set.manifestSha256 });
    return set;
}
async function itemsOf({ more }, context, server, present) {
    const { state } = server;
    const chain = await context.readChain();
    const others = present.filter((one) => !more.some(({ component }) => component === one));
    const inventory = withServicesRunning(server.inventory, (0,journal_facts/* servicesLeftStopped */.n9)(context.journal.lines));
    return [
        ...backupItems(present, state, inventory, await exportRegistry(context, state)),
        ...(await includedFiles(context, state)),
        ...(await baselineItem(context, chain, server)),
        ...more,
        ...(await keptDefaultConfigurations(context.host.files, chain, others, state)),
    ];
}
function describeSet({ folder, manifest, manifestSha256 }) {
    const bytes = manifest.entries.reduce((sum, { size }) => sum + size, 0);
    return `Backup set ${folder}: ${manifest.entries.length} files, ${bytes} bytes, read back and compared. SHA-256 of its manifest: ${manifestSha256}.`;
}
/** They were running before the suite stopped them. */
function withServicesRunning(inventory, stopped) {
    const names = stopped.map((name) => name.toLowerCase());
    return {
        ...inventory,
        services: inventory.services.map((service) => names.includes(service.name.toLowerCase()) ? { ...service, state: 'running' } : service),
    };
}
async function exportRegistry({ host }, { machine }) {
    const exports = {};
    for (const view of (0,read_registry/* viewsOf */.W)(machine.architecture)) {
        if ((await host.registry.readTree(registry_locations/* productKey */.$k, view)) === undefined)
            continue;
        exports[registryDocumentName(view)] = await host.registry.exportKey(registry_locations/* productKey */.$k, view);
    }
    return exports;
}
/** Files that a web.config names belong to it. One that cannot be read as configuration names none. */
async function includedFiles({ host }, { components }) {
    const items = [];
    for (const { component, generation, web } of components) {
        const path = web?.configuration?.problem === undefined ? web?.configuration?.path : undefined;
        if (generation !== 'phonefactor' || path === undefined)
            continue;
        const names = (0,configuration_source/* includedFileNames */.X)((0,configuration_file/* readConfiguration */.TD)(await host.files.read(path), path));
        for (const name of names) {
            const included = (0,windows_path/* joinPath */.uJ)((0,windows_path/* folderOf */.yS)(path), name);
            if (!(0,windows_path/* isWindowsPath */.NU)(included) || (await host.files.stat(included)) === undefined)
                continue;
            items.push({ kind: 'file', component, role: roles/* configurationRole */.hC, path: included });
        }
    }
    return items;
}
/** The server before the first removal stays on record when a part of it is gone already. */
async function baselineItem({ host, judge }, chain, server) {
    const baseline = await (0,backup_chain/* baselineOf */.Bv)(host.files, chain);
    if (baseline === undefined)
        return [];
    const present = (0,backup_chain/* componentsToBackUp */.og)(server.state);
    const was = (0,backup_chain/* componentsToBackUp */.og)(judge(baseline));
    if (was.every((component) => present.includes(component)))
        return [];
    const bytes = Buffer.from(`${JSON.stringify(baseline, null, 2)}\n`, 'utf8');
    return [{ kind: 'document', component: 'server', role: roles/* baselineRole */.Qc, name: 'baseline.json', bytes }];
}
async function freeName({ host }, destination, server) {
    const base = backupSetName(server, host.clock.now());
    for (let number = 1;; number += 1) {
        const name = number === 1 ? base : `${base}-${number}`;
        if ((await host.files.stat((0,windows_path/* joinPath */.uJ)(destination, name))) === undefined)
            return name;
    }
}
;// CONCATENATED MODULE: ./lib/bundled/changes/confirm-backup-set.js








const confirm_backup_set_schema = (0,fields/* fields */.OA)({
    kind: (0,fields/* kindOfChange */.C$)('confirm-backup-set'),
    components: fields/* components */.dK,
    destination: (0,fields/* text */.Qq)('Folder that a fresh set becomes a new folder in, where the originals changed since.'),
});
/**
 * The last look before a removal: every set of the chain has the bytes that its manifest lists, and what is still
 * installed is in it as it is now; what changed since is copied again.
 */
const confirmBackupSet = (0,change_kind/* defineChange */.U)({
    kind: 'confirm-backup-set',
    schema: confirm_backup_set_schema,
    id: () => 'confirm-backup-set',
    title: () => 'Prove that the backup set is whole and up to date',
    effects: () => ({ interrupts: [], restores: [], minutes: work_minutes/* assumedMinutes */.G.verification }),
    needs: () => ['stop-services', 'create-backup-set'],
    perform: (change, context) => confirm_backup_set_confirm(change, context),
});
/** @throws UserError `backup-not-intact`, `no-backup-set` */
async function confirm_backup_set_confirm(change, context) {
    const server = await context.readServer();
    const chain = await context.readChain();
    for (const { folder } of chain.sets)
        await (0,verify_backup_set.requireIntact)(context.host.files, folder, context.log);
    const outdated = await outdatedFiles(context, chain, server.state);
    const [newest] = chain.sets;
    if (newest === undefined)
        throw noSet(server.state);
    if (outdated.length === 0) {
        const { folder, manifestSha256 } = newest;
        const notes = [`${describeSet(newest)} Nothing changed since.`];
        return { outcome: 'already-done', notes, result: { folder, manifestSha256 } };
    }
    const set = await storeSet({ ...change, more: [] }, context, server);
    const changes = `${outdated.length} file(s) changed since the last backup, so it was made anew: ${outdated.slice(0, 3).join(', ')}`;
    const { folder, manifestSha256 } = set;
    return { outcome: 'done', notes: [changes, describeSet(set)], result: { folder, manifestSha256 } };
}
async function outdatedFiles({ host }, chain, state) {
    const components = (0,backup_chain/* componentsToBackUp */.og)(state);
    const stored = (0,backup_chain/* componentsInChain */.De)(chain);
    const missing = components.filter((component) => !stored.includes(component));
    return [...missing, ...(await (0,changed_since_backup/* changedSinceBackup */.Z)(host.files, chain, components))];
}
function noSet({ machine }) {
    return new user_error.UserError('no-backup-set', `No backup set of ${machine.name} was found, so nothing is removed.`, 'Run backup-pfdata on this server first, or give the folder of an existing set as backup-path.');
}
;// CONCATENATED MODULE: ./lib/bundled/changes/confirm-replication-group.js


const confirm_replication_group_schema = (0,fields/* fields */.OA)({
    kind: (0,fields/* kindOfChange */.C$)('confirm-replication-group'),
    server: (0,fields/* text */.Qq)('Computer name of the server.'),
});
const confirm_replication_group_titleOf = ({ server }) => `Confirm the replication group of ${server}`;
/** Document step I1: the group is chosen at activation and cannot be corrected in the console. */
const confirmReplicationGroup = (0,change_kind/* defineChange */.U)({
    kind: 'confirm-replication-group',
    schema: confirm_replication_group_schema,
    id: () => 'confirm-replication-group',
    title: confirm_replication_group_titleOf,
    documentStep: () => 'I1',
    component: () => 'agent',
    effects: () => ({ interrupts: [], restores: ['sign-in'], minutes: 0 }),
    needs: () => ['install-server', 'start-product-services', 'activate-server'],
    byPerson: (change) => ({
        id: 'confirm-replication-group',
        title: confirm_replication_group_titleOf(change),
        instructions: [
            `On ${change.server}, open the Multi-Factor Authentication Server console and look at its Status page.`,
            'See that the servers listed are those of your site and that exactly one of them is the master.',
            'If the list is empty or shows other servers, stop here and do not change users: the group cannot be corrected in the console. Have the vendor deactivate this server, then activate it again.',
            'If the console offers to promote this server, refuse unless the old master is gone for good.',
            'Confirm this step once the list is right.',
        ],
        proof: 'said',
        blocking: true,
    }),
});
// EXTERNAL MODULE: ./lib/bundled/plan/effects.js
var effects = __webpack_require__(7340);
// EXTERNAL MODULE: ./lib/bundled/product/components.js
var components = __webpack_require__(71450);
;// CONCATENATED MODULE: ./lib/bundled/changes/installing/approved-file.js

/** What is run or copied is what was approved. @throws UserError `package-changed` */
async function requireApprovedFile(path, sha256, { host }) {
    if (sha256 === undefined)
        return;
    const found = await host.files.digest(path);
    if (found.sha256 !== sha256)
        throw packageChanged(path, found.sha256, sha256);
}
function packageChanged(path, found, expected) {
    return new user_error.UserError('package-changed', `${path} has the SHA-256 ${found}; the plan was made for ${expected}.`, 'Find out who changed it. Put the right file there, or make and approve a new plan.');
}
;// CONCATENATED MODULE: ./lib/bundled/changes/copy-package.js







const copy_package_schema = (0,fields/* fields */.OA)({
    kind: (0,fields/* kindOfChange */.C$)('copy-package'),
    component: dist/* exactOptional */.yqP(fields/* webComponent */.M1),
    from: (0,fields/* text */.Qq)('Package in the install folder of the MFA Server.'),
    to: (0,fields/* text */.Qq)('Where the web server finds it.'),
    sha256: fields/* sha256 */.sc,
});
/** Document step I4.1: "Go to the install location and copy one or more installers to the other server." */
const copyPackage = (0,change_kind/* defineChange */.U)({
    kind: 'copy-package',
    schema: copy_package_schema,
    id: ({ from }) => `copy-${(0,windows_path/* fileNameOf */.bV)(from)}`,
    title: ({ component, to }) => component === undefined
        ? `Copy a package to ${to}`
        : `Copy the package of the ${components/* componentTitles */.$[component]} to ${to}`,
    documentStep: () => 'I4.1',
    component: ({ component }) => component,
    effects: () => effects/* noEffects */.CC,
    shown: ({ from, to }) => [
        { part: 'changed', group: `copy ${from}`, item: `${from} to ${to}`, line: (items) => `Copied: ${items}` },
    ],
    perform: (change, context) => copy(change, context),
});
async function copy({ from, to, sha256: expected }, { host, log }) {
    const { files } = host;
    if ((await files.stat(to)) !== undefined && (await files.digest(to)).sha256 === expected) {
        return { outcome: 'already-done', notes: [`${to} is there already.`] };
    }
    await requireApprovedFile(from, expected, { host });
    await files.copy(from, to, (done, total) => log.progress(`Copying ${from}: ${done} of ${total} bytes.`));
    const copied = await files.digest(to);
    if (copied.sha256 !== expected)
        throw packageChanged(to, copied.sha256, expected);
    return { outcome: 'done', notes: [`Copied ${from} to ${to}, SHA-256 ${expected}.`], result: { sha256: expected } };
}
// EXTERNAL MODULE: ./lib/bundled/base/format/fields.js
var format_fields = __webpack_require__(24541);
// EXTERNAL MODULE: ./lib/bundled/host/server-facts-schema.js
var server_facts_schema = __webpack_require__(95056);
;// CONCATENATED MODULE: ./lib/bundled/changes/create-application-pool.js







const create_application_pool_schema = (0,fields/* fields */.OA)({
    kind: (0,fields/* kindOfChange */.C$)('create-application-pool'),
    component: dist/* exactOptional */.yqP(fields/* webComponent */.M1),
    pool: (0,format_fields/* field */.ZZ)('The pool.', server_facts_schema/* newPoolSchema */.s5),
});
/** Version 7 and later need ASP.NET 4 (known failure F17): a pool that runs it, where none fits. */
const createApplicationPool = (0,change_kind/* defineChange */.U)({
    kind: 'create-application-pool',
    schema: create_application_pool_schema,
    id: ({ component }) => component === undefined ? 'application-pool' : `application-pool-for-${component}`,
    title: ({ pool }) => `See that the application pool ${pool.name} exists and runs .NET v4.0`,
    component: ({ component }) => component,
    effects: () => effects/* noEffects */.CC,
    shown: ({ pool }) => [
        {
            part: 'changed',
            group: 'IIS',
            item: `application pool ${pool.name} (.NET v4.0) made if it is missing`,
            separator: '; ',
            line: (items) => `IIS: ${items}`,
        },
    ],
    perform: (change, context) => create(change, context),
});
/** A pool of that name that is there already was made by an earlier step for another component. */
async function create({ pool }, { host }) {
    const pools = (await host.webServer.read())?.applicationPools ?? [];
    if (pools.some(({ name }) => (0,same_text/* sameText */.QV)(name, pool.name))) {
        return { outcome: 'already-done', notes: [`The application pool ${pool.name} is there already.`] };
    }
    await host.webServer.createApplicationPool(pool);
    return { outcome: 'done', notes: [`Created the application pool ${pool.name}.`] };
}
// EXTERNAL MODULE: ./lib/bundled/backup/find-backup-sets.js + 1 modules
var find_backup_sets = __webpack_require__(92281);
;// CONCATENATED MODULE: ./lib/bundled/backup/retention.js



/**
 * Folders of the sets that go when only the newest `keep` are to stay. A set that something still depends on stays
 * whatever its age, and does not count.
 * @param sets newest first
 */
function setsToRemove(sets, keep, neededFolders) {
    const needed = new Set(neededFolders.map((folder) => folder.toLowerCase()));
    return sets
        .map(({ folder }) => folder)
        .slice(Math.max(1, keep))
        .filter((folder) => !needed.has(folder.toLowerCase()));
}
/** Takes a set's name away before its files: a set that is half removed is never taken for whole. */
async function removeBackupSet(files, folder) {
    const going = `${folder}.removed${set_index/* partialEnding */.rZ}`;
    await files.remove(going);
    await files.rename(folder, going);
    await files.remove(going);
}
/**
 * Removes what dead runs of this server left below the destination. The caller holds the server's lock, so no run of
 * this server is making a set now; what other servers make there is not touched.
 */
async function removePartialSets(files, destination, server) {
    const removed = [];
    for (const path of await partialsIn(files, destination)) {
        if (!isOfServer(path, server))
            continue;
        await files.remove(path);
        removed.push(path);
    }
    return removed;
}
async function partialsIn(files, destination) {
    try {
        if ((await files.stat(destination)) === undefined)
            return [];
        const entries = await files.list(destination);
        return entries.map(({ path }) => path).filter((path) => path.toLowerCase().endsWith(set_index/* partialEnding */.rZ));
    }
    catch (error) {
        if (error instanceof host_error/* HostError */.d && error.code === 'not-found')
            return [];
        throw error;
    }
}
/** `mfa1-20260307-221500.1a2b3c4d.partial`: the server's name is followed by a time, not by more of a name. */
function isOfServer(path, server) {
    const name = (0,windows_path/* fileNameOf */.bV)(path).toLowerCase();
    const prefix = `${server.toLowerCase()}-`;
    return name.startsWith(prefix) && /^\d{8}-\d{6}(-\d+)?\./.test(name.slice(prefix.length));
}
;// CONCATENATED MODULE: ./lib/bundled/changes/backup-sets/tidy-backups.js




/**
 * Takes away what dead runs left and the sets that are more than was asked to keep, but none that the upgrade on this
 * server depends on. The run holds the server's lock. What cannot be removed is reported and is no reason to fail.
 */
async function tidyBackups({ destination, keep }, context) {
    const { host, log } = context;
    try {
        const { name } = await host.machine.facts();
        const partials = await removePartialSets(host.files, destination, name);
        const removed = keep === undefined ? [] : await removeOldSets(destination, name, keep, context);
        return [...partials, ...removed].map((folder) => `Removed ${folder}.`);
    }
    catch (error) {
        if (!(error instanceof host_error/* HostError */.d))
            throw error;
        const message = `Old backups below ${destination} could not all be removed: ${error.message}`;
        log.warning(message);
        return [message];
    }
}
async function removeOldSets(destination, server, keep, { host, readChain }) {
    const { sets } = await (0,find_backup_sets.findBackupSets)(host.files, destination, server);
    const going = setsToRemove(sets, keep, (0,backup_chain/* neededSets */.ZM)(await readChain()));
    for (const folder of going)
        await removeBackupSet(host.files, folder);
    return going;
}
;// CONCATENATED MODULE: ./lib/bundled/changes/create-backup-set.js








const create_backup_set_schema = (0,fields/* fields */.OA)({
    kind: (0,fields/* kindOfChange */.C$)('create-backup-set'),
    components: fields/* components */.dK,
    destination: (0,fields/* text */.Qq)('Folder that the set becomes a new folder in.'),
    keep: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* number */.aig(), dist/* description */.h_('How many sets stay on disk; all of them where absent.'))),
    oldInstallers: dist/* exactOptional */.yqP((0,fields/* text */.Qq)('Folder with the packages that PhoneFactor was installed from.')),
});
/** Document steps U1, U2.1, U2.2 and U3.1: everything of the old product into one set, read back, journaled. */
const create_backup_set_createBackupSet = (0,change_kind/* defineChange */.U)({
    kind: 'create-backup-set',
    schema: create_backup_set_schema,
    id: () => 'create-backup-set',
    title: () => 'Back up the data folder, registry key, web.configs, themes and IIS settings',
    documentStep: () => 'U1, U2.1, U2.2, U3.1',
    effects: () => ({ interrupts: [], restores: [], minutes: work_minutes/* assumedMinutes */.G.backup }),
    needs: () => ['stop-services'],
    perform: (change, context) => create_backup_set_create(change, context),
});
async function create_backup_set_create(change, context) {
    const server = await context.readServer();
    const defaults = await extractedDefaults(context, change.components, server.state);
    const more = [...installerItems(change), ...defaults];
    const set = await storeSet({ ...change, more }, context, server);
    const { folder, manifestSha256 } = set;
    return {
        outcome: 'done',
        notes: [describeSet(set), ...(await tidyBackups(change, context))],
        result: { folder, manifestSha256 },
    };
}
/** They cannot be downloaded any more, and without them there is no way back. */
function installerItems({ oldInstallers: path }) {
    return path === undefined ? [] : [{ kind: 'folder', component: 'server', role: roles/* installersRole */.aI, path }];
}
// EXTERNAL MODULE: ./lib/bundled/host/installer-exit-codes.js
var installer_exit_codes = __webpack_require__(579);
// EXTERNAL MODULE: ./lib/bundled/changes/installing/old-packages.js
var old_packages = __webpack_require__(31009);
;// CONCATENATED MODULE: ./lib/bundled/changes/extract-default-configurations.js












const extract_default_configurations_schema = (0,fields/* fields */.OA)({
    kind: (0,fields/* kindOfChange */.C$)('extract-default-configurations'),
    components: fields/* components */.dK,
    oldInstallers: (0,fields/* text */.Qq)('Folder with the packages that PhoneFactor was installed from.'),
});
/** Laying the files of one package out takes seconds; the backup does not wait for one that hangs. */
const longestSeconds = 600;
/**
 * The web.configs as the installed versions brought them, taken from the operator's packages by an administrative
 * installation: with them a merge sees what somebody changed and what was a default. The services need not be stopped
 * for it. No backup needs one, so what goes wrong here becomes a note.
 */
const extractDefaultConfigurations = (0,change_kind/* defineChange */.U)({
    kind: 'extract-default-configurations',
    schema: extract_default_configurations_schema,
    id: () => 'extract-default-configurations',
    title: ({ oldInstallers }) => `Take the default web.configs out of the old packages in ${oldInstallers}`,
    effects: () => effects/* noEffects */.CC,
    perform: (change, context) => extractAll(change, context),
});
async function extractAll(change, context) {
    const state = await context.readState();
    const { oldInstallers } = change;
    const packages = await attempt(() => (0,old_packages/* findOldPackages */.c)(context.host, oldInstallers, state));
    if ('failure' in packages)
        return { outcome: 'already-done', notes: [`${oldInstallers} could not be searched: ${packages.failure}`] };
    const notes = [];
    for (const component of roles/* mergedComponents */.V.filter((one) => change.components.includes(one))) {
        const installed = (0,server_state/* oldComponent */.l)(state, component);
        if (installed?.web?.configuration === undefined)
            continue;
        const note = await extractOne(context, component, installed, packages.value[component]);
        notes.push(`${components/* componentTitles */.$[component]}: ${note}`);
    }
    return { outcome: 'done', notes };
}
async function extractOne(context, component, { product }, found) {
    const unknown = (why) => `the old default web.config is not known. ${why}`;
    if (found === undefined)
        return unknown(`No old package has the product code of ${product.displayName}.`);
    if (found.version !== product.version) {
        return unknown(`${found.path} is version ${found.version}, installed is ${product.version}.`);
    }
    const folder = extractedFolder(context, component, found.version);
    const { files } = context.host;
    const extracted = await attempt(async () => {
        await files.remove(folder);
        await extract(context, component, found.path, folder);
        await documentsFrom(files, component, found.version, folder);
    });
    if (!('failure' in extracted))
        return `the old default web.config was taken from ${found.path}.`;
    // What is not usable must not be taken for the default by the backup.
    await attempt(() => files.remove(folder));
    return unknown(extracted.failure);
}
/** What the machine refuses and what a person can fix is an answer here. */
async function attempt(work) {
    try {
        return { value: await work() };
    }
    catch (error) {
        if (!(error instanceof host_error/* HostError */.d || error instanceof user_error.UserError))
            throw error;
        return { failure: error.message };
    }
}
/** @throws HostError; UserError `package-not-extracted` */
async function extract({ host, log, logFolder, installerTimeLimitSeconds }, component, packagePath, folder) {
    const logPath = (0,windows_path/* joinPath */.uJ)(logFolder, `extract-${component}.log`);
    const { exitCode } = await host.installer.extract({
        packagePath,
        folder,
        logPath,
        timeLimitSeconds: Math.min(installerTimeLimitSeconds, longestSeconds),
        onProgress: (seconds) => log.progress(`${packagePath} is being laid out, ${seconds} seconds so far.`),
    });
    const { class: kind, meaning } = (0,installer_exit_codes/* exitCodeMeaning */.x)(exitCode);
    if (kind === 'success' || kind === 'restart-required')
        return;
    throw notUsable(`${packagePath} could not be laid out: exit code ${exitCode}. ${meaning} Log file: ${logPath}`);
}
// EXTERNAL MODULE: ./lib/bundled/product/announcement.js + 9 modules
var announcement = __webpack_require__(28936);
;// CONCATENATED MODULE: ./lib/bundled/changes/inform-users.js




const inform_users_schema = (0,fields/* fields */.OA)({
    kind: (0,fields/* kindOfChange */.C$)('inform-users'),
    oldUrl: (0,fields/* text */.Qq)('Address of the portal before.'),
    newUrl: (0,fields/* text */.Qq)('Address of the portal now.'),
});
const title = 'Tell the users the new address of the User Portal';
/** Document steps I3 and I4.2: "existing users need to be informed". */
const informUsers = (0,change_kind/* defineChange */.U)({
    kind: 'inform-users',
    schema: inform_users_schema,
    id: () => 'inform-users',
    title: (_change) => title,
    documentStep: () => 'I3, I4.2',
    effects: () => effects/* noEffects */.CC,
    needs: () => ['install-user-portal', 'merge-configuration-user-portal'],
    byPerson: ({ oldUrl, newUrl }) => ({
        id: 'inform-users',
        title,
        instructions: [
            `The address changed from ${oldUrl} to ${newUrl}.`,
            'Send them a message, for example one of those below (upgrade-report writes it in more languages), and change links on your intranet and in your help desk articles.',
            ...(0,announcement.portalAnnouncements)(oldUrl, newUrl, { languages: ['en', 'de'] }).map(announcementText),
            'Confirm this step once the message is sent.',
        ],
        proof: 'said',
        blocking: false,
    }),
});
function announcementText({ subject, paragraphs }) {
    return [`Subject: ${subject}`, ...paragraphs].join('\n');
}
;// CONCATENATED MODULE: ./lib/bundled/changes/installing/data-file.js


/**
 * Looks at the data file before a step and gives the check for after it: never missing, never empty, and where no
 * conversion is due the very same bytes.
 */
async function dataFileCheck(context) {
    const { dataFile } = await context.readState();
    const path = dataFile?.path;
    if (path === undefined || dataFile?.status !== 'present') {
        return async () => 'This server has no data file.';
    }
    const before = (await isInUse(context.host, path)) ? undefined : await context.host.files.digest(path);
    return (expected) => proveDataFile(context, path, before, expected);
}
async function proveDataFile({ host }, path, before, expected) {
    const found = await host.files.stat(path);
    if (found === undefined || found.size === 0) {
        throw lost(path, found === undefined ? 'is gone' : 'is empty');
    }
    if (before === undefined || (expected === 'same-or-converted' && (await isInUse(host, path)))) {
        return `The data file is there: ${path}, ${found.size} bytes. A server has it open, so its bytes were not compared.`;
    }
    const after = await host.files.digest(path);
    if (after.sha256 === before.sha256) {
        return `The data file is unchanged: ${path}, ${after.size} bytes.`;
    }
    if (expected === 'same-bytes') {
        throw lost(path, 'has other bytes');
    }
    return `The data file was converted: ${path}, ${before.size} bytes before, ${after.size} bytes now.`;
}
/** A running server keeps it open: the new one beside old web components, or the one that a setup just started. */
async function isInUse({ files }, path) {
    try {
        for await (const _piece of files.readPieces(path))
            break;
        return false;
    }
    catch (error) {
        if (error instanceof host_error/* HostError */.d && error.code === 'in-use')
            return true;
        throw error;
    }
}
function lost(path, what) {
    return new user_error.UserError('data-file-changed', `After this step the data file ${path} ${what}.`, 'Do not go on. Put the Data folder back from the backup set with restore-backup, then run again.');
}
// EXTERNAL MODULE: ./lib/bundled/changes/server/redact-for-journal.js
var redact_for_journal = __webpack_require__(28263);
;// CONCATENATED MODULE: ./lib/bundled/changes/installing/run-installer.js



/** Pauses between tries while another installation runs: about half an hour in all. */
const pausesInSeconds = [15, 30, 60, 120, 240, 300, 300, 300, 300];
/**
 * Runs an installer and judges its exit code. 1618 is waited out. Every run is journaled, whatever came of it.
 * @throws UserError `installer-failed-{code}` with meaning, log lines, log file and what to do
 */
async function runInstaller(task, tools) {
    const { log, host } = tools;
    let run = await recorded(task, tools);
    for (const pause of pausesInSeconds) {
        if ((0,installer_exit_codes/* exitCodeMeaning */.x)(run.exitCode).class !== 'busy')
            break;
        log.info(`Another installation is running (1618). ${task.what} is tried again in ${pause} seconds.`);
        await host.clock.sleep(pause * 1000);
        run = await recorded(task, tools);
    }
    return judge(task, run);
}
async function recorded(task, { log, journal }) {
    const run = await task.run();
    const { exitCode, seconds, logExcerpt } = run;
    try {
        await journal.record({
            event: 'installer-ran',
            what: task.what,
            exitCode,
            meaning: (0,installer_exit_codes/* exitCodeMeaning */.x)(exitCode).meaning,
            seconds,
            logPath: task.logPath,
            excerpt: logExcerpt.map((line) => (0,redact_for_journal/* redactForJournal */.k)(log, line)),
        });
    }
    catch (error) {
        // What the installer did matters more than that it is on record.
        log.warning(`The run of ${task.what} could not be put into the journal: ${String(error)}`);
    }
    return run;
}
function judge(task, run) {
    const meaning = (0,installer_exit_codes/* exitCodeMeaning */.x)(run.exitCode);
    const note = `${task.what}: exit code ${run.exitCode} after ${Math.round(run.seconds)} seconds. ${meaning.meaning}`;
    const notes = [note];
    const result = { exitCode: run.exitCode };
    switch (meaning.class) {
        case 'success':
            return { outcome: 'done', notes, result };
        case 'restart-required':
            return { outcome: 'done', notes, result, restartRequired: note };
        case 'already-gone':
            if (task.purpose === 'uninstall')
                return { outcome: 'already-done', notes, result };
            throw failed(task, run, note, meaning.advice);
        case 'busy':
        case 'failure':
            throw failed(task, run, note, meaning.advice);
    }
}
function failed(task, run, note, advice) {
    const lines = run.logExcerpt.length > 0 ? `\n${run.logExcerpt.join('\n')}` : '';
    return new user_error.UserError(`installer-failed-${run.exitCode}`, `${note}${lines}`, `${advice} Log file: ${task.logPath}`);
}
;// CONCATENATED MODULE: ./lib/bundled/changes/shown-versions.js
/** ` 8.0.2` of a package that was looked at for the plan. Those that the new server brings are not there yet: empty. */
function versionFound(path, findings) {
    const facts = isObject(findings.packages) ? findings.packages[path] : undefined;
    const version = isObject(facts) ? facts.productVersion : undefined;
    return typeof version === 'string' ? ` ${version}` : '';
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
;// CONCATENATED MODULE: ./lib/bundled/changes/install-server.js










const install_server_schema = (0,fields/* fields */.OA)({
    kind: (0,fields/* kindOfChange */.C$)('install-server'),
    setupPath: (0,fields/* text */.Qq)('Setup program of the server.'),
    arguments: dist/* exactOptional */.yqP((0,fields/* text */.Qq)('Its arguments; absent where a person runs its wizard.')),
    installPath: (0,fields/* text */.Qq)('Folder into which it has to install: that of the old agent.'),
    sha256: dist/* exactOptional */.yqP(fields/* sha256 */.sc),
});
/** "Install the Multi-Factor Authentication Server": by its setup program, or by a person in its wizard. */
const installServer = (0,change_kind/* defineChange */.U)({
    kind: 'install-server',
    schema: install_server_schema,
    id: () => 'install-server',
    title: ({ installPath }) => `Install the Multi-Factor Authentication Server into ${installPath}`,
    documentStep: () => 'I0',
    component: () => 'agent',
    does: 'installs',
    effects: () => ({
        interrupts: ['sign-in'],
        restores: [],
        minutes: work_minutes/* assumedMinutes */.G['server-setup'],
    }),
    needs: () => ['uninstall-agent', 'keep-install-path'],
    shown: (change, plan) => [
        { part: 'installed', group: 'server', item: serverLine(change, plan.findings), line: (items) => items },
    ],
    byPerson: (change) => (change.arguments === undefined ? runSetup(change) : undefined),
    perform: (change, context) => install(change, context),
    proof: (change, state, { logFolder }) => notInstalled(change, state, logFolder),
});
function serverLine(change, findings) {
    return change.arguments === undefined
        ? `Install the Multi-Factor Authentication Server into ${change.installPath} (by a person)`
        : `Multi-Factor Authentication Server${versionFound(change.setupPath, findings)} into ${change.installPath}`;
}
async function install(change, context) {
    const { host, log } = context;
    const { setupPath, arguments: chosen } = change;
    if (chosen === undefined)
        throw new Error('A setup program without arguments is run by a person.');
    const logPath = logPathOf(context.logFolder);
    await requireApprovedFile(setupPath, change.sha256, context);
    const checkDataFile = await dataFileCheck(context);
    const result = await runInstaller({
        what: setupPath,
        purpose: 'install',
        logPath,
        run: () => host.installer.runSetup({
            setupPath,
            arguments: chosen,
            logPath,
            timeLimitSeconds: context.installerTimeLimitSeconds,
            onProgress: (seconds) => log.progress(`The server is being installed, ${seconds} seconds so far.`),
        }),
    }, context);
    return { ...result, notes: [...result.notes, await checkDataFile('same-or-converted')] };
}
function logPathOf(logFolder) {
    return `${logFolder}\\install-server.log`;
}
function notInstalled({ installPath }, state, logFolder) {
    if ((0,server_state/* newComponent */.y)(state, 'agent') === undefined) {
        return new user_error.UserError('server-not-found-after-installation', 'The setup program reported success, but the Multi-Factor Authentication Server is not in Programs and Features.', `Some setup programs end before their work is done. See ${logPathOf(logFolder)}, wait for it and run again.`);
    }
    const folder = state.installPath?.path;
    if (folder?.toLowerCase() === installPath.toLowerCase())
        return undefined;
    return new user_error.UserError('server-in-other-folder', `The server was installed into ${folder ?? 'an unknown folder'}, not into ${installPath}, where the data file is.`, 'Uninstall it, put the registry value InstallPath back with restore-backup, and run again.');
}
/** For a setup program that has no known silent arguments. */
function runSetup({ setupPath, installPath }) {
    return {
        id: 'run-server-setup',
        title: 'Run the setup program of the Multi-Factor Authentication Server',
        instructions: [
            `Log on to the server and run ${setupPath} with "Run as administrator".`,
            'Let it install the Visual C++ runtimes when it offers them.',
            `On the page "Select Installation Folder", see that the folder is ${installPath}. If it shows another folder, cancel: the data file would not be found there.`,
            'Choose "Next" and "Finish". Skip the Authentication Configuration Wizard if it appears.',
            'If Windows asks for a restart, restart it.',
            'Run the upgrade again: it sees for itself that the server is installed.',
        ],
        proof: 'seen',
        blocking: true,
    };
}
// EXTERNAL MODULE: ./lib/bundled/changes/addresses.js
var addresses = __webpack_require__(2878);
;// CONCATENATED MODULE: ./lib/bundled/changes/installing/web-package.js


/** Steps of the document in which each web component is installed. */
const webDocumentSteps = {
    'web-service-sdk': 'I2',
    'user-portal': 'I3, I4.2',
    'mobile-app': 'I4.2',
};
/** Where a web package installs its application. */
const webAddressSchema = (0,fields/* fields */.OA)({
    siteId: dist/* pipe */.FsL(dist/* number */.aig(), dist/* description */.h_('Number of the site in IIS.')),
    virtualDirectory: (0,fields/* text */.Qq)('Name of the virtual directory without slashes, as the property of the package wants it.'),
    applicationPool: (0,fields/* text */.Qq)('Name of the application pool.'),
});
/** Properties of a Web Setup package; source: "Installation Address User Interface Dialog Box" (Visual Studio). */
const addressProperties = ['TARGETSITE', 'TARGETVDIR', 'TARGETAPPPOOL'];
function propertiesFor({ siteId, virtualDirectory, applicationPool }) {
    return { TARGETSITE: `/LM/W3SVC/${siteId}`, TARGETVDIR: virtualDirectory, TARGETAPPPOOL: applicationPool };
}
;// CONCATENATED MODULE: ./lib/bundled/changes/install-web-component.js













const install_web_component_schema = (0,fields/* fields */.OA)({
    kind: (0,fields/* kindOfChange */.C$)('install-web-component'),
    component: fields/* webComponent */.M1,
    packagePath: (0,fields/* text */.Qq)('Package of the component.'),
    ...webAddressSchema.entries,
    sha256: dist/* exactOptional */.yqP(fields/* sha256 */.sc),
});
/**
 * Document steps I2, I3 and I4.2: a web component from its package at its address. Portal and mobile app serve nobody
 * before their old settings are merged.
 */
const installWebComponent = (0,change_kind/* defineChange */.U)({
    kind: 'install-web-component',
    schema: install_web_component_schema,
    id: ({ component }) => `install-${component}`,
    title: ({ component, virtualDirectory, siteId }, { webServer }) => {
        const site = webServer?.sites.find(({ id }) => id === siteId)?.name ?? `number ${siteId}`;
        return `Install the ${components/* componentTitles */.$[component]} as /${virtualDirectory} of site "${site}"`;
    },
    documentStep: ({ component }) => webDocumentSteps[component],
    component: (change) => change.component,
    does: 'installs',
    effects: ({ component }) => ({
        interrupts: [],
        restores: component === 'web-service-sdk' ? [component] : [],
        minutes: work_minutes/* assumedMinutes */.G['web-component'],
    }),
    needs: ({ component }) => [`uninstall-${component}`, 'install-server', `application-pool-for-${component}`],
    shown: (change, plan) => [productLine(change, plan), addressLine(change, plan)],
    perform: (change, context) => install_web_component_install(change, context),
    proof(change, state, { logFolder }) {
        const web = (0,server_state/* newComponent */.y)(state, change.component)?.web;
        if (web?.siteId === change.siteId && (0,same_text/* sameText */.QV)(web.virtualDirectory, `/${change.virtualDirectory}`))
            return undefined;
        return new user_error.UserError('web-application-not-found-after-installation', `The package reported success, but site ${change.siteId} has no ${components/* componentTitles */.$[change.component]} at /${change.virtualDirectory}.`, `See ${install_web_component_logPathOf(change, logFolder)} and the site in IIS Manager, fix it and run again.`);
    },
});
function productLine({ component, packagePath, applicationPool }, { findings }) {
    return {
        part: 'installed',
        group: `application pool ${applicationPool}`,
        item: `${components/* componentTitles */.$[component]}${versionFound(packagePath, findings)}`,
        line: (items) => `${items}, application pool ${applicationPool}`,
    };
}
function addressLine({ component, virtualDirectory }, plan) {
    const address = (0,addresses/* addressOf */.c)(plan, component, virtualDirectory);
    if (address?.isSame === true) {
        return {
            part: 'changed',
            group: 'same address',
            item: address.current,
            line: (items) => `Address unchanged: ${items}`,
        };
    }
    const current = address?.current ?? `/${virtualDirectory}`;
    return {
        part: 'changed',
        group: `address of ${component}`,
        item: address?.old === undefined ? current : `${address.old} → ${current}`,
        line: (item) => `Address of the ${components/* componentTitles */.$[component]}: ${item}`,
    };
}
async function install_web_component_install(change, context) {
    const { host, log } = context;
    const { packagePath } = change;
    const logPath = install_web_component_logPathOf(change, context.logFolder);
    await requireApprovedFile(packagePath, change.sha256, context);
    await requireAddressProperties(change, context);
    return runInstaller({
        what: packagePath,
        purpose: 'install',
        logPath,
        run: () => host.installer.install({
            packagePath,
            properties: propertiesFor(change),
            logPath,
            timeLimitSeconds: context.installerTimeLimitSeconds,
            onProgress: (seconds) => log.progress(`${packagePath} is being installed, ${seconds} seconds so far.`),
        }),
    }, context);
}
function install_web_component_logPathOf({ component }, logFolder) {
    return `${logFolder}\\install-${component}.log`;
}
/** Without these properties the package would install at an address of its own choice. */
async function requireAddressProperties(change, { host }) {
    const { properties } = await host.installer.describe(change.packagePath);
    const missing = addressProperties.filter((name) => !(name in properties));
    if (missing.length > 0) {
        throw new user_error.UserError('package-without-address', `${change.packagePath} does not declare ${missing.join(', ')}, so site and virtual directory cannot be chosen.`, `Install the ${components/* componentTitles */.$[change.component]} through the console of the MFA Server as /${change.virtualDirectory}, then run again.`);
    }
}
;// CONCATENATED MODULE: ./lib/bundled/changes/keep-install-path.js










const keep_install_path_schema = (0,fields/* fields */.OA)({
    kind: (0,fields/* kindOfChange */.C$)('keep-install-path'),
    installPath: (0,fields/* text */.Qq)('Folder of the old agent, which the new server has to find in the registry.'),
    dataFile: (0,fields/* text */.Qq)('Path of the data file.'),
});
/**
 * "The installation path is picked up from the registry from the previous PhoneFactor Agent installation", and the data
 * file is upgraded where it lies: whatever a removal took of either is put back from the backup set.
 */
const keepInstallPath = (0,change_kind/* defineChange */.U)({
    kind: 'keep-install-path',
    schema: keep_install_path_schema,
    id: () => 'keep-install-path',
    title: () => 'See that the install path in the registry and the data file are still there, put them back if not',
    documentStep: () => 'U5',
    component: () => 'agent',
    effects: () => effects/* noEffects */.CC,
    needs: () => ['uninstall-agent'],
    perform: (change, context) => putBack(change, context),
});
/** @throws UserError `install-path-lost`, `data-file-lost` */
async function putBack(change, context) {
    const notes = [...(await restoreRegistry(change, context)), ...(await restoreData(change, context))];
    if (notes.length > 0)
        return { outcome: 'done', notes };
    return {
        outcome: 'already-done',
        notes: [`The registry names ${change.installPath}, and ${change.dataFile} is there.`],
    };
}
async function restoreRegistry(change, context) {
    const { host } = context;
    if (await isRegistered(change, context))
        return [];
    const chain = await context.readChain();
    const { machine } = await context.readState();
    const stored = (0,backup_chain/* entriesOf */.Mc)(chain, 'agent', 'registry');
    for (const view of (0,read_registry/* viewsOf */.W)(machine.architecture)) {
        const document = stored.find(({ entry }) => entry.storedAs.endsWith(registryDocumentName(view)));
        if (document !== undefined)
            await host.registry.importKey(await host.files.read(document.path), view);
    }
    if (!(await isRegistered(change, context)))
        await writeInstallPath(change, context);
    if (!(await isRegistered(change, context)))
        throw pathLost(change);
    return [`The install path was not in the registry after the removal; it was put back: ${change.installPath}.`];
}
/** Where the old agent never had the value, the operator named the folder. The product is 32-bit in this respect. */
async function writeInstallPath({ installPath }, { host }) {
    const data = { type: 'string', text: `${installPath}\\` };
    await host.registry.writeValue(registry_locations/* productKey */.$k, '32', { name: registry_locations/* installPathValue */.Ej, data });
}
async function isRegistered(change, context) {
    const { installPath } = await context.readState();
    return installPath !== undefined && installPath.views.length > 0 && (0,windows_path/* samePath */.Eb)(installPath.path, change.installPath);
}
async function restoreData(change, context) {
    const { files } = context.host;
    const restored = [];
    for (const { entry, path } of (0,backup_chain/* entriesOf */.Mc)(await context.readChain(), 'agent', 'data')) {
        if (entry.originalPath === undefined || (await files.stat(entry.originalPath)) !== undefined)
            continue;
        const { sha256 } = await files.copy(path, entry.originalPath);
        if (sha256 !== entry.sha256)
            throw damaged(path, change.dataFile);
        restored.push(entry.originalPath);
    }
    if (!(await hasContent(files, change.dataFile)))
        throw dataLost(change);
    return restored.map((path) => `The removal took ${path}; it was put back from the backup set.`);
}
async function hasContent(files, path) {
    try {
        return ((await files.stat(path))?.size ?? 0) > 0;
    }
    catch (error) {
        if (error instanceof host_error/* HostError */.d && error.code === 'not-found')
            return false;
        throw error;
    }
}
function pathLost({ installPath }) {
    return new user_error.UserError('install-path-lost', `The registry does not name ${installPath}, and the value could not be written.`, 'Without it the new server would go into its own default folder and not find the data file. Put the value InstallPath back by hand, and run again.');
}
function dataLost({ dataFile }) {
    return new user_error.UserError('data-file-lost', `The data file ${dataFile} is gone or empty after the removal, and the backup set does not hold it.`, 'Put it back from your last good copy before you go on; the new server must not be installed without it.');
}
function damaged(stored, dataFile) {
    return new user_error.UserError('data-file-lost', `${stored} in the backup set no longer has the bytes that its manifest says, so ${dataFile} was not restored whole.`, 'Take another copy of the backup set (the artifact), restore from it with restore-backup, and run again.');
}
// EXTERNAL MODULE: ./lib/bundled/product/step-ids.js
var step_ids = __webpack_require__(49543);
// EXTERNAL MODULE: ./lib/bundled/webconfig/decode.js + 2 modules
var decode = __webpack_require__(78554);
// EXTERNAL MODULE: ./lib/bundled/webconfig/merge-result.js
var merge_result = __webpack_require__(79701);
// EXTERNAL MODULE: ./lib/bundled/webconfig/redact-configuration.js
var redact_configuration = __webpack_require__(14621);
// EXTERNAL MODULE: ./lib/bundled/webconfig/unified-diff.js
var unified_diff = __webpack_require__(4669);
// EXTERNAL MODULE: ./lib/bundled/changes/merging/describe-conflict.js
var describe_conflict = __webpack_require__(80548);
// EXTERNAL MODULE: ./lib/bundled/changes/merging/merge-component.js
var merge_component = __webpack_require__(39308);
;// CONCATENATED MODULE: ./lib/bundled/changes/merging/web-service-sdk-address.js



/** How the SDK's address in the old file becomes the one in the new file. */
const webServiceSdkAddressSchema = dist/* variant */.Oxt('rule', [
    (0,fields/* fields */.OA)({ rule: (0,format_fields/* field */.ZZ)('Which rule.', dist/* literal */.euz('unchanged')) }),
    (0,fields/* fields */.OA)({
        rule: (0,format_fields/* field */.ZZ)('Which rule.', dist/* literal */.euz('virtual-directory')),
        from: (0,fields/* text */.Qq)('Old path segment; scheme, host, port and the rest of the path stay.'),
        to: (0,fields/* text */.Qq)('New path segment.'),
    }),
    (0,fields/* fields */.OA)({ rule: (0,format_fields/* field */.ZZ)('Which rule.', dist/* literal */.euz('replace')), url: (0,fields/* text */.Qq)('The whole new address.') }),
]);
// EXTERNAL MODULE: ./lib/bundled/changes/server/work-folder.js
var work_folder = __webpack_require__(89976);
;// CONCATENATED MODULE: ./lib/bundled/changes/merge-configuration.js




















const patterns = (meaning) => (0,fields/* listOf */.c3)(dist/* string */.YjP(), meaning);
const merge_configuration_schema = (0,fields/* fields */.OA)({
    kind: (0,fields/* kindOfChange */.C$)('merge-configuration'),
    component: dist/* pipe */.FsL(dist/* picklist */.KIO(roles/* mergedComponents */.V), dist/* description */.h_('Component whose web.config is merged.')),
    site: fields/* site */._P,
    path: fields/* path */.Ae,
    webServiceSdk: dist/* pipe */.FsL(webServiceSdkAddressSchema, dist/* description */.h_('What becomes of the address of the Web Service SDK.')),
    oldOnly: dist/* pipe */.FsL(dist/* picklist */.KIO(['carry', 'report']), dist/* description */.h_('What becomes of settings that only the old file has.')),
    settingDecisions: (0,format_fields/* optional */.lq)('What a person decided for single settings.', (0,fields/* fields */.OA)({
        carry: patterns('Settings whose old value is carried.'),
        keep: patterns('Settings whose new value is kept.'),
        report: patterns('Settings that are reported only.'),
    })),
});
/**
 * Document step I4.3: the old values into the new web.config, which is kept in the work folder as its package brought
 * it. Where a person has to decide first, nothing is written.
 */
const mergeConfiguration = (0,change_kind/* defineChange */.U)({
    kind: 'merge-configuration',
    schema: merge_configuration_schema,
    id: ({ component }) => (0,step_ids/* mergeId */.YQ)(component),
    title: ({ component }) => `Bring the old settings of the ${components/* componentTitles */.$[component]} into its new web.config`,
    documentStep: () => 'I4.3',
    component: (change) => change.component,
    effects: ({ component }) => ({ interrupts: [], restores: [component], minutes: work_minutes/* assumedMinutes */.G.merge }),
    needs: ({ component }) => [`install-${component}`, 'restore-themes'],
    shown: (change) => [settingsLine(change), ...merge_configuration_addressLine(change)],
    perform: (change, context) => merge(change, context),
});
function settingsLine({ component, oldOnly }) {
    const only = oldOnly === 'carry' ? 'also' : 'not';
    return {
        part: 'changed',
        group: 'settings',
        item: components/* componentTitles */.$[component],
        line: (items) => `Settings of the old web.config into the new one: ${items}; ${only} those that only the old one has`,
    };
}
function merge_configuration_addressLine({ webServiceSdk }) {
    const line = (item, whole) => ({ part: 'changed', group: 'sdk', item, line: () => whole });
    switch (webServiceSdk.rule) {
        case 'unchanged':
            return [];
        case 'virtual-directory': {
            const move = `/${webServiceSdk.from} → /${webServiceSdk.to}`;
            return [line(move, `Web Service SDK in these settings: ${move}; other callers are yours to change`)];
        }
        case 'replace':
            return [line(webServiceSdk.url, `Web Service SDK in these settings: ${webServiceSdk.url}`)];
    }
}
/** @throws UserError `component-not-installed`, `backup-without-configuration`, `web-config-*` */
async function merge(change, context) {
    const { files } = context.host;
    const web = (0,server_state/* newComponent */.y)(await context.readState(), change.component)?.web;
    if (web === undefined)
        throw merge_configuration_notInstalled(change);
    const chain = await context.readChain();
    const merged = await (0,merge_component/* mergeComponent */.y)(files, chain, change.component, web, change.webServiceSdk, change);
    if (merged === undefined)
        throw noOriginal(change);
    const { result, record, targetPath } = merged;
    await showDifferences(context, result);
    await writeRecord(context, change.component, record);
    const decision = conflictOf(change, targetPath, result);
    if (decision !== undefined)
        return { outcome: 'stopped-for-decision', decision, notes: [] };
    if (result.changed) {
        await files.copy(targetPath, (0,windows_path/* joinPath */.uJ)((0,work_folder/* mergeFolder */.He)(context.workFolder, change.component), 'before-merge.config'));
        await files.write(targetPath, result.bytes);
    }
    return {
        outcome: result.changed ? 'done' : 'already-done',
        notes: [`${targetPath}: ${counts(result.outcomes)}.`, ...leftToPerson(result)],
        result: { path: targetPath, sha256: (0,sha256/* sha256Of */.B)(result.bytes) },
    };
}
async function showDifferences({ log }, { bytes, unifiedDiff }) {
    for (const secret of (0,redact_configuration.secretValues)((0,decode.decodeConfiguration)(bytes, 'web.config').text))
        log.mask(secret);
    if (unifiedDiff !== '')
        log.info((0,unified_diff.colourDiff)(unifiedDiff));
}
/** What became of each setting, for the audit; without secrets. */
async function writeRecord({ host, workFolder }, component, record) {
    const text = `${JSON.stringify(record, null, 2)}\n`;
    await host.files.write((0,work_folder/* mergeRecordPath */.RM)(workFolder, component), Buffer.from(text, 'utf8'));
}
function conflictOf({ component }, targetPath, result) {
    const conflicts = (0,merge_result/* blockingConflicts */.r)(result);
    if (conflicts.length === 0)
        return undefined;
    const list = conflicts.map((conflict) => `  ${(0,describe_conflict/* describeConflict */.w)(conflict)}`);
    const title = `${conflicts.length} setting(s) of the ${components/* componentTitles */.$[component]} stop the merge into ${targetPath}:`;
    return new user_error.UserError('merge-conflict', [title, ...list].join('\n'), `Nothing was written. ${describe_conflict/* decideConflict */.d}`);
}
function counts(outcomes) {
    const numbers = new Map();
    for (const { fate } of outcomes)
        numbers.set(fate, (numbers.get(fate) ?? 0) + 1);
    return [...numbers].map(([fate, number]) => `${number} ${fate}`).join(', ') || 'nothing to bring over';
}
function leftToPerson({ outcomes }) {
    return outcomes
        .filter(({ fate }) => fate === 'reported' || fate === 'conflict')
        .map(({ setting, fate, reason }) => `${setting} (${fate}): ${reason}`);
}
function merge_configuration_notInstalled({ component, site, path }) {
    return new user_error.UserError('component-not-installed', `There is no ${components/* componentTitles */.$[component]} at ${site}${path}, so there is no new web.config to merge into.`, `Run ${component === 'user-portal' ? 'install-portal' : 'install-mobile-app'} first.`);
}
function noOriginal({ component }) {
    return new user_error.UserError('backup-without-configuration', `No backup set holds the old web.config of the ${components/* componentTitles */.$[component]}.`, 'Give the folder of the set that was made before the removal as backup-path.');
}
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/bundled/changes/prove-roll-back.js









const prove_roll_back_schema = (0,fields/* fields */.OA)({ kind: (0,fields/* kindOfChange */.C$)('prove-roll-back'), folder: fields/* setFolder */.Bh, components: fields/* components */.dK });
/**
 * The server beside the set's inventory: products, addresses, pools, authentication, TLS flags, services. The files were
 * proven, byte for byte, when they were put back.
 */
const proveRollBack = (0,change_kind/* defineChange */.U)({
    kind: 'prove-roll-back',
    schema: prove_roll_back_schema,
    id: () => 'prove-roll-back',
    title: () => 'Compare the server with the inventory in the backup set',
    effects: () => effects/* noEffects */.CC,
    needs: () => ['restore-files', 'restore-registry', 'start-services'],
    perform: (change, context) => prove(change, context),
});
/** @throws UserError `roll-back-not-proven` naming what differs */
async function prove({ folder, components: chosen }, context) {
    const baseline = await (0,backup_chain/* baselineOf */.Bv)(context.host.files, { sets: [await (0,verify_backup_set/* readBackupSet */.$N)(context.host.files, folder)] });
    if (baseline === undefined)
        throw new Error(`${folder} had an inventory when the plan was made.`);
    const differences = differencesBetween(context.judge(baseline), await context.readState(), chosen);
    if (differences.length > 0)
        throw notProven(differences);
    await context.journal.record({ event: 'rolled-back', folder });
    const names = chosen.map((component) => components/* componentTitles */.$[component]).join(', ');
    return {
        outcome: 'already-done',
        notes: [`Products, IIS settings and services of ${names} are as in the backup set.`],
        result: { folder },
    };
}
function differencesBetween(before, now, components) {
    return [
        ...components.flatMap((component) => componentDifferences(component, before, now)),
        ...before.services.flatMap(({ name, state, startType, account }) => {
            const found = now.services.find((service) => service.name === name);
            const isSame = found?.state === state && found.startType === startType && found.account === account;
            return isSame ? [] : [`service ${name} is ${found?.state ?? 'missing'}, it was ${state}`];
        }),
    ];
}
function componentDifferences(component, before, now) {
    const [was, is] = [(0,server_state/* oldComponent */.l)(before, component), (0,server_state/* oldComponent */.l)(now, component)];
    const title = components/* componentTitles */.$[component];
    const left = (0,server_state/* newComponent */.y)(before, component) === undefined ? (0,server_state/* newComponent */.y)(now, component) : undefined;
    const newer = left === undefined ? [] : [`${title}: ${left.product.displayName} is still installed`];
    if (was === undefined)
        return newer;
    if (is === undefined)
        return [...newer, `${title}: ${was.product.displayName} is not installed`];
    const facts = [
        ['version', was.product.version, is.product.version],
        ['virtual directory', was.web?.virtualDirectory, is.web?.virtualDirectory],
        ['application pool', was.web?.applicationPool.name, is.web?.applicationPool.name],
        ['IIS settings', was.web?.settings, is.web?.settings],
        ['bindings', was.web?.bindings, is.web?.bindings],
        ['web.config', was.web?.configuration?.fingerprint, is.web?.configuration?.fingerprint],
    ];
    const different = facts.filter(([, old, current]) => !(0,external_node_util_.isDeepStrictEqual)(old, current));
    return [
        ...newer,
        ...different.map(([what, old, current]) => `${title}: ${what} is ${shown(current)}, it was ${shown(old)}`),
    ];
}
function shown(value) {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'missing');
}
function notProven(differences) {
    return new user_error.UserError('roll-back-not-proven', `The server is not yet as the backup set records it: ${differences.join('; ')}.`, 'Fix what is named by hand or run again; what is back already is left alone.');
}
;// CONCATENATED MODULE: ./lib/bundled/changes/reinstall-product.js











const reinstall_product_schema = (0,fields/* fields */.OA)({
    kind: (0,fields/* kindOfChange */.C$)('reinstall-product'),
    component: fields/* component */.s9,
    displayName: (0,fields/* text */.Qq)('Name in Programs and Features.'),
    version: (0,fields/* text */.Qq)('Version in Programs and Features.'),
    packagePath: (0,fields/* text */.Qq)('The very package that the product was installed from.'),
    sha256: fields/* sha256 */.sc,
    address: dist/* exactOptional */.yqP(dist/* pipe */.FsL(webAddressSchema, dist/* description */.h_('Where a web component was.'))),
});
/** A product of the old generation again, from the very package that it came from. */
const reinstallProduct = (0,change_kind/* defineChange */.U)({
    kind: 'reinstall-product',
    schema: reinstall_product_schema,
    id: ({ component }) => `reinstall-${component}`,
    title: ({ displayName, version, packagePath }) => `Install ${displayName} ${version} again from ${packagePath}`,
    component: (change) => change.component,
    does: 'installs',
    effects: ({ component }) => ({
        interrupts: [],
        restores: component === 'agent' ? [] : [component],
        minutes: component === 'agent' ? work_minutes/* assumedMinutes */.G['server-setup'] : work_minutes/* assumedMinutes */.G['web-component'],
    }),
    needs: () => ['verify-backup-set', 'stop-services', 'restore-registry-first'],
    shown: ({ component, displayName, version, packagePath }) => [
        {
            part: 'installed',
            group: component,
            item: `${displayName} ${version} from ${packagePath}`,
            line: (items) => items,
        },
    ],
    perform: (change, context) => reinstall(change, context),
    proof(change, state, { logFolder }) {
        if (isThere(change, state))
            return undefined;
        const { address, displayName } = change;
        const where = address === undefined ? '' : ` at /${address.virtualDirectory} of site ${address.siteId}`;
        return new user_error.UserError('product-not-found-after-installation', `The installer reported success, but ${displayName} is not installed${where}.`, `See ${reinstall_product_logPathOf(change, logFolder)}, install it by hand, and run again.`);
    },
});
async function reinstall(change, context) {
    const { host, log } = context;
    const { displayName, version, packagePath, address } = change;
    if (isThere(change, await context.readState())) {
        return { outcome: 'already-done', notes: [`${displayName} ${version} is installed.`] };
    }
    const logPath = reinstall_product_logPathOf(change, context.logFolder);
    await requireApprovedFile(packagePath, change.sha256, context);
    const checkDataFile = await dataFileCheck(context);
    const result = await runInstaller({
        what: `${displayName} ${version}`,
        purpose: 'install',
        logPath,
        run: () => host.installer.install({
            packagePath,
            properties: address === undefined ? {} : propertiesFor(address),
            logPath,
            timeLimitSeconds: context.installerTimeLimitSeconds,
            onProgress: (seconds) => log.progress(`${displayName} is being installed, ${seconds} seconds so far.`),
        }),
    }, context);
    return { ...result, notes: [...result.notes, await checkDataFile('same-or-converted')] };
}
function reinstall_product_logPathOf({ component }, logFolder) {
    return `${logFolder}\\reinstall-${component}.log`;
}
function isThere({ component, address }, state) {
    const found = (0,server_state/* oldComponent */.l)(state, component);
    if (found === undefined || address === undefined)
        return found !== undefined;
    return found.web?.siteId === address.siteId && (0,same_text/* sameText */.QV)(found.web.virtualDirectory, `/${address.virtualDirectory}`);
}
;// CONCATENATED MODULE: ./lib/bundled/changes/remove-application-pool.js





const remove_application_pool_schema = (0,fields/* fields */.OA)({ kind: (0,fields/* kindOfChange */.C$)('remove-application-pool'), name: (0,fields/* text */.Qq)('Name of the pool.') });
/** Takes away a pool that the upgrade made; one that something else came to use meanwhile stays. */
const removeApplicationPool = (0,change_kind/* defineChange */.U)({
    kind: 'remove-application-pool',
    schema: remove_application_pool_schema,
    id: () => 'remove-application-pool',
    title: ({ name }) => `Remove the application pool ${name}, which was not there before`,
    effects: () => effects/* noEffects */.CC,
    shown: ({ name }) => [
        { part: 'removed', group: `pool ${name}`, item: name, line: (item) => `Application pool ${item}` },
    ],
    perform: (change, context) => remove(change, context),
});
async function remove({ name }, { host }) {
    const pools = (await host.webServer.read())?.applicationPools ?? [];
    if (!pools.some((pool) => (0,same_text/* sameText */.QV)(pool.name, name))) {
        return { outcome: 'already-done', notes: [`There is no application pool ${name}.`] };
    }
    try {
        await host.webServer.removeApplicationPool(name);
        return { outcome: 'done', notes: [`Removed the application pool ${name}, which the upgrade had made.`] };
    }
    catch (error) {
        if (!(error instanceof host_error/* HostError */.d && error.code === 'in-use'))
            throw error;
        return { outcome: 'already-done', notes: [`The application pool ${name} stays: ${error.message}`] };
    }
}
// EXTERNAL MODULE: ./lib/bundled/changes/backup-sets/theme-paths.js
var theme_paths = __webpack_require__(37237);
;// CONCATENATED MODULE: ./lib/bundled/changes/remove-copied-themes.js







const remove_copied_themes_schema = (0,fields/* fields */.OA)({
    kind: (0,fields/* kindOfChange */.C$)('remove-copied-themes'),
    setFolder: fields/* setFolder */.Bh,
    portalFolder: (0,fields/* text */.Qq)('Folder of the new portal.'),
});
const remove_copied_themes_titleOf = (portalFolder) => `Remove the copies of the themes from ${portalFolder}`;
/** Takes away files that have the bytes of the set's themes; what somebody changed since stays. */
const removeCopiedThemes = (0,change_kind/* defineChange */.U)({
    kind: 'remove-copied-themes',
    schema: remove_copied_themes_schema,
    id: () => 'remove-copied-themes',
    title: ({ portalFolder }) => remove_copied_themes_titleOf(portalFolder),
    component: () => 'user-portal',
    effects: () => effects/* noEffects */.CC,
    needs: () => ['verify-backup-set'],
    shown: ({ portalFolder }) => [{ part: 'changed', group: 'copied themes', item: portalFolder, line: remove_copied_themes_titleOf }],
    perform: (change, context) => remove_copied_themes_remove(change, context),
});
async function remove_copied_themes_remove(change, { host: { files } }) {
    const set = await (0,verify_backup_set/* readBackupSet */.$N)(files, change.setFolder);
    const themes = (0,windows_path/* joinPath */.uJ)(change.portalFolder, theme_paths/* themesFolder */.D8);
    const removed = [];
    for (const { entry } of (0,backup_chain/* entriesOf */.Mc)({ sets: [set] }, 'user-portal', 'theme')) {
        const relative = (0,theme_paths/* pathInThemesFolder */.px)(entry.originalPath ?? '');
        if (relative === undefined)
            continue;
        const copy = (0,windows_path/* joinPath */.uJ)(themes, relative);
        if ((await files.stat(copy)) === undefined || (await files.digest(copy)).sha256 !== entry.sha256)
            continue;
        await files.remove(copy);
        await removeEmptyFolders(files, (0,windows_path/* folderOf */.yS)(copy), themes);
        removed.push(copy);
    }
    const notes = [`${removed.length} file(s) of copied themes removed.`];
    return { outcome: removed.length > 0 ? 'done' : 'already-done', notes };
}
async function removeEmptyFolders(files, folder, end) {
    if (folder.length <= end.length || (await files.list(folder)).length > 0)
        return;
    await files.remove(folder);
    await removeEmptyFolders(files, (0,windows_path/* folderOf */.yS)(folder), end);
}
// EXTERNAL MODULE: ./lib/bundled/backup/restore-plan.js
var restore_plan = __webpack_require__(8849);
// EXTERNAL MODULE: ./lib/bundled/backup/restoring-debris.js
var restoring_debris = __webpack_require__(36472);
;// CONCATENATED MODULE: ./lib/bundled/backup/apply-restore.js











/**
 * Proves the whole set, then puts the plan's items back, each beside its place first and renamed over it, then reads
 * them again. Can be run again after any fault with a plan made anew.
 * @throws UserError the code of a blocker, `backup-not-intact`, `backup-set-changed`, `restore-target-changed`,
 * `restore-disk-full`, `restore-failed`, `restore-not-proven`, `backup-file-in-use`
 */
async function applyRestore(files, request, log) {
    const { plan, choices } = request;
    const [blocker] = (0,restore_plan/* restoreBlockers */.ad)(plan, choices);
    if (blocker !== undefined)
        throw new user_error.UserError(blocker.code, blocker.message, blocker.advice);
    await requireSetOf(plan, files, log);
    const tools = { files, log };
    const result = await apply_restore_putBack(request, tools);
    const refused = await putFacts(request, result.changed, tools);
    await apply_restore_prove(request, tools);
    return { ...result, refused };
}
async function requireSetOf({ set }, files, log) {
    const { manifestSha256 } = await (0,verify_backup_set.requireIntact)(files, set.folder, log);
    if (manifestSha256 === set.manifestSha256)
        return;
    throw new user_error.UserError('backup-set-changed', `The backup set ${set.folder} is another one than the plan was made from.`, 'Make a new plan and look at it. Find out who changed the set.');
}
async function apply_restore_putBack(request, tools) {
    const { items } = request.plan;
    const removed = [];
    await (0,restoring_debris/* removeDebris */.WP)(tools.files, new Set(items.map(({ path }) => (0,windows_path/* folderOf */.yS)(path))));
    for (const { action, path } of items) {
        if (action === 'create-folder')
            await described(path, () => tools.files.createFolder(path));
    }
    const written = await (0,in_groups/* inGroups */.A)(items.filter(isToWrite), (item) => writeBack(item, request, tools));
    for (const { action, path } of items) {
        if (action === 'not-in-set' && request.choices.removeOthers)
            removed.push(await removeOther(path, request, tools));
    }
    const unchanged = items.filter(({ action }) => action === 'unchanged').length;
    const changed = written.length + removed.length > 0 || items.some(({ action }) => changesByItself.has(action));
    return { changed, written, removed, unchanged };
}
const changesByItself = new Set(['create-folder', 'put-facts', 'put-folder-facts']);
function isToWrite(item) {
    return item.action === 'write' || item.action === 'newer-on-server' || item.action === 'missing-folder';
}
/** A time or a right that cannot be put back is no reason to fail: the bytes are there. It is said, by file. */
async function putFacts({ plan }, changed, { files, log }) {
    if (!changed)
        return [];
    const ofFiles = plan.items.flatMap((item) => isToWrite(item) || item.action === 'put-facts' ? [(0,original_facts/* factsToPut */.M6)(item.path, item.facts)] : []);
    const ofFolders = plan.folders.map(({ path, facts }) => (0,original_facts/* factsToPut */.M6)(path, facts));
    const refused = await files.putFacts([...ofFiles, ...ofFolders]);
    if (refused.length > 0) {
        const named = refused.map(({ path, message }) => `${path} (${message})`);
        log.warning(`Times, attributes or access rights were not put back: ${(0,verify_backup_set/* summaryOf */.YG)(named)}`);
    }
    return refused;
}
async function removeOther(path, { keepReplacedIn }, tools) {
    await described(path, async () => {
        await keep(path, keepReplacedIn, tools);
        await namingHolder(path, () => tools.files.remove(path));
    });
    return path;
}
async function writeBack(item, request, { files, log }) {
    const { path, storedAs, sha256 } = item;
    const beside = (0,restoring_debris/* besidePath */.qE)(path);
    await described(path, async () => {
        try {
            const copied = await files.copy((0,stored_name/* storedPath */.PH)(request.plan.set.folder, storedAs), beside, (0,byte_progress/* byteProgress */.E)(log, `Restoring ${path}`));
            if (copied.sha256 !== sha256)
                throw damagedMeanwhile(request.plan.set.folder, storedAs);
            await requireAsPlanned(path, item.current, files);
            if (item.current !== undefined)
                await keep(path, request.keepReplacedIn, { files, log });
            if (item.current?.facts.attributes.includes('read-only'))
                await files.putFacts([replaceable(item.current, path)]);
            await namingHolder(path, () => files.rename(beside, path));
        }
        catch (error) {
            // What cannot be taken away now is taken away by the next restore; the first error is the one to tell.
            await files.remove(beside).catch(() => undefined);
            throw error;
        }
    });
    return path;
}
/** Windows replaces a read-only file for nobody. */
function replaceable({ facts }, path) {
    return (0,original_facts/* factsToPut */.M6)(path, { attributes: facts.attributes.filter((one) => one !== 'read-only') });
}
async function keep(path, folder, { files }) {
    const name = (0,stored_name/* storedNameOf */.gh)(path);
    if (name === undefined)
        throw new Error(`${path} is no full path of Windows.`);
    await namingHolder(path, () => files.copy(path, (0,stored_name/* storedPath */.PH)(folder, name)));
}
async function requireAsPlanned(path, planned, files) {
    const now = await files.stat(path);
    if (isAsPlanned(now, planned))
        return;
    throw new user_error.UserError('restore-target-changed', `${path} changed after the plan was made.`, 'Stop what writes to it, make a new plan and look at it.');
}
function isAsPlanned(now, planned) {
    return now?.size === planned?.size && now?.modified === planned?.modified;
}
async function apply_restore_prove({ plan, choices }, { files, log }) {
    const items = plan.items.map((item) => ({ size: 'size' in item ? item.size : 0, item }));
    const answers = await (0,in_groups/* inGroups */.A)(items, ({ item }) => {
        log.progress(`Proving ${item.path}`);
        return problemOf(item, choices, files);
    });
    const problems = answers.filter((answer) => answer !== undefined);
    if (problems.length === 0)
        return;
    throw new user_error.UserError('restore-not-proven', `After the restore the server is not as the backup set says: ${(0,verify_backup_set/* summaryOf */.YG)(problems)}.`, 'Stop what writes to these files and restore again.');
}
async function problemOf(item, choices, files) {
    const found = await files.stat(item.path);
    if (item.action === 'not-in-set') {
        return choices.removeOthers && found !== undefined ? `${item.path} is still there` : undefined;
    }
    if (found === undefined)
        return `${item.path} is missing`;
    if (item.action === 'create-folder' || item.action === 'put-folder-facts')
        return undefined;
    if (item.action === 'unchanged' && item.current?.status === 'in-use') {
        return isAsPlanned(found, item.current) ? undefined : `${item.path} was written to meanwhile`;
    }
    return (await files.digest(item.path)).sha256 === item.sha256 ? undefined : `${item.path} has other bytes`;
}
/** Puts a refusal of the machine into words. */
async function described(path, work) {
    try {
        await work();
    }
    catch (error) {
        if (!(error instanceof host_error/* HostError */.d))
            throw error;
        const isFull = error.code === 'disk-full';
        throw new user_error.UserError(isFull ? 'restore-disk-full' : 'restore-failed', `${path} could not be put back: ${error.message}`, isFull
            ? 'Free room on that volume and restore again. The file that was there is unharmed.'
            : 'See that its folder and the backup set can be reached, then restore again. The file that was there is unharmed.', { cause: error });
    }
}
function damagedMeanwhile(folder, storedAs) {
    return new user_error.UserError('backup-not-intact', `${storedAs} in ${folder} was whole when it was verified and came out with other bytes when it was copied.`, 'Do not trust that volume. Copy the set elsewhere, verify it and restore from there.');
}
// EXTERNAL MODULE: ./lib/bundled/backup/read-current-state.js
var read_current_state = __webpack_require__(2567);
// EXTERNAL MODULE: ./lib/bundled/product/names.js
var names = __webpack_require__(31484);
;// CONCATENATED MODULE: ./lib/bundled/changes/backup-sets/planned-set.js

/** The set is the one that the plan was made from. @throws UserError `backup-set-changed` */
function requirePlannedSet({ folder, manifestSha256 }, planned) {
    if (manifestSha256 === planned)
        return;
    throw new user_error.UserError('backup-set-changed', `The backup set ${folder} is another one than the plan was made from.`, 'Make a new plan and look at it. Find out who changed the set.');
}
;// CONCATENATED MODULE: ./lib/bundled/changes/restore-files.js











const restore_files_schema = (0,fields/* fields */.OA)({
    kind: (0,fields/* kindOfChange */.C$)('restore-files'),
    folder: fields/* setFolder */.Bh,
    manifestSha256: fields/* manifestSha256 */.dL,
    components: fields/* components */.dK,
    overwrite: (0,fields/* yesOrNo */.GX)('Whether files that are newer on the server are replaced.'),
    createMissingFolders: (0,fields/* yesOrNo */.GX)('Whether files are put back whose folder is gone.'),
    removeOthers: (0,fields/* yesOrNo */.GX)('Whether files that came later into folders of the set are moved out of them.'),
});
/** Files, each whole; what they replace is kept in the work folder. */
const restoreFiles = (0,change_kind/* defineChange */.U)({
    kind: 'restore-files',
    schema: restore_files_schema,
    id: () => 'restore-files',
    title: (change) => restore_files_titleOf(change),
    effects: (change) => ({
        interrupts: [],
        restores: names/* webComponentNames */.KW.filter((name) => change.components.includes(name)),
        minutes: work_minutes/* assumedMinutes */.G.restore,
    }),
    needs: () => ['verify-backup-set', 'stop-services'],
    shown: (change) => [{ part: 'changed', group: 'files', item: restore_files_titleOf(change), line: (items) => items }],
    perform: (change, context) => restore(change, context),
});
function restore_files_titleOf({ components: all }) {
    const files = `the files of ${all.map((component) => components/* componentTitles */.$[component]).join(', ')}`;
    return `Put ${files} back as they are in the backup set`;
}
/** @throws UserError `backup-set-changed`; see `applyRestore` */
async function restore(change, { host, log, workFolder }) {
    const { folder, components: chosen, manifestSha256: planned, ...choices } = change;
    const set = await (0,verify_backup_set/* readBackupSet */.$N)(host.files, folder);
    requirePlannedSet(set, planned);
    const selection = { components: chosen };
    const plan = (0,restore_plan/* planRestore */.q8)(set, selection, await (0,read_current_state/* readCurrentState */.R)(host.files, set, selection));
    const keepReplacedIn = (0,windows_path/* joinPath */.uJ)(workFolder, 'replaced', `${set.manifest.name}-${timeOf(host.clock.now())}`);
    const result = await applyRestore(host.files, { plan, choices, keepReplacedIn }, log);
    const counts = `${result.written.length} file(s) written, ${result.removed.length} moved away, ${result.unchanged} as they were.`;
    const kept = (await host.files.stat(keepReplacedIn)) === undefined ? [] : [`What was replaced is in ${keepReplacedIn}.`];
    return {
        outcome: result.changed ? 'done' : 'already-done',
        notes: [counts, ...kept, ...(await refusals(result))],
        result: { folder, manifestSha256: planned },
    };
}
async function refusals({ refused }) {
    if (refused.length === 0)
        return [];
    const named = refused.map(({ path, message }) => `${path}: ${message}`);
    return [`Times, attributes or access rights of these were not put back. ${(0,verify_backup_set/* summaryOf */.YG)(named)}`];
}
function timeOf(now) {
    return now.toISOString().replace(/[-:]|\.\d+Z$/g, '');
}
// EXTERNAL MODULE: ./lib/bundled/changes/backup-sets/registry-differences.js
var registry_differences = __webpack_require__(84079);
;// CONCATENATED MODULE: ./lib/bundled/changes/restore-registry.js







const restore_registry_schema = (0,fields/* fields */.OA)({
    kind: (0,fields/* kindOfChange */.C$)('restore-registry'),
    when: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* literal */.euz('before-installation'), dist/* description */.h_('Before the old agent is installed: it finds its folder there.'))),
    folder: fields/* setFolder */.Bh,
    documents: (0,fields/* listOf */.c3)((0,fields/* fields */.OA)({
        storedAs: (0,fields/* text */.Qq)('Exported key, as the set stores it.'),
        view: dist/* pipe */.FsL(dist/* picklist */.KIO(['32', '64']), dist/* description */.h_('Registry view.')),
    }), 'Exported keys.'),
    exact: (0,fields/* yesOrNo */.GX)('Whether what came later into the exported keys is taken away.'),
});
/** Values of the exported keys; what came later into them goes only where the plan asks for it. */
const restore_registry_restoreRegistry = (0,change_kind/* defineChange */.U)({
    kind: 'restore-registry',
    schema: restore_registry_schema,
    id: ({ when }) => (when === undefined ? 'restore-registry' : 'restore-registry-first'),
    title: (change) => restore_registry_titleOf(change),
    component: () => 'agent',
    effects: () => effects/* noEffects */.CC,
    needs: () => ['verify-backup-set', 'stop-services'],
    shown: (change) => [{ part: 'changed', group: 'registry', item: restore_registry_titleOf(change), line: (items) => items }],
    perform: (change, context) => restore_registry_restore(change, context),
});
function restore_registry_titleOf({ when, exact }) {
    if (when !== undefined)
        return 'Put the registry key back, in which the old agent finds its folder';
    return `Put the registry key back${exact ? ', without what came later' : ''}`;
}
/** @throws UserError `registry-not-restored` */
async function restore_registry_restore({ folder, documents, exact }, { host }) {
    const notes = [];
    for (const document of documents) {
        const differences = await (0,registry_differences/* registryDifferences */.O)(host, folder, document);
        if ((0,registry_differences/* isSame */.F)(differences, exact))
            continue;
        const path = (0,stored_name/* storedPath */.PH)(folder, document.storedAs);
        if (exact)
            notes.push(...(await removeLater(differences, document, host)));
        if (!(0,registry_differences/* isSame */.F)(differences, false)) {
            await host.registry.importKey(await host.files.read(path), document.view);
            notes.push(`Imported ${path} (${document.view}-bit view).`);
        }
        if (!(0,registry_differences/* isSame */.F)(await (0,registry_differences/* registryDifferences */.O)(host, folder, document), exact))
            throw notImported(path);
    }
    return { outcome: notes.length > 0 ? 'done' : 'already-done', notes };
}
async function removeLater({ addedValues, addedKeys }, { view }, { registry }) {
    for (const { key, name } of addedValues)
        await registry.removeValue(key, view, name);
    for (const key of addedKeys)
        await registry.removeKey(key, view);
    const removed = [...addedValues.map(({ key, name }) => `${key}\\${name || '(default)'}`), ...addedKeys];
    return removed.map((name) => `Removed ${name} (${view}-bit view), which came after the backup.`);
}
function notImported(path) {
    return new user_error.UserError('registry-not-restored', `${path} was imported, but the registry is not as the file has it.`, 'Import the file by hand (reg import), see what Windows says, and run again.');
}
;// CONCATENATED MODULE: ./lib/bundled/changes/restore-themes.js









const restore_themes_schema = (0,fields/* fields */.OA)({
    kind: (0,fields/* kindOfChange */.C$)('restore-themes'),
    component: dist/* pipe */.FsL(dist/* literal */.euz('user-portal'), dist/* description */.h_('Only the portal has themes.')),
    themes: (0,fields/* listOf */.c3)(dist/* string */.YjP(), 'Names of the themes.'),
    site: fields/* site */._P,
    path: fields/* path */.Ae,
});
/** Document step U2.2 seen from the other end: the custom folders back below App_Themes of the new portal. */
const restoreThemes = (0,change_kind/* defineChange */.U)({
    kind: 'restore-themes',
    schema: restore_themes_schema,
    id: () => 'restore-themes',
    title: ({ themes }) => `Put the custom themes back: ${themes.join(', ')}`,
    documentStep: () => 'U2.2',
    component: () => 'user-portal',
    effects: () => effects/* noEffects */.CC,
    needs: () => ['install-user-portal'],
    shown: ({ themes }) => themes.map((item) => ({
        part: 'changed',
        group: 'themes',
        item,
        line: (items) => `Custom themes put back: ${items}`,
    })),
    perform: (change, context) => restore_themes_putBack(change, context),
});
async function restore_themes_putBack(change, context) {
    const web = (0,server_state/* newComponent */.y)(await context.readState(), change.component)?.web;
    if (web === undefined)
        throw noPortal(change);
    const { files } = context.host;
    const stored = (0,backup_chain/* entriesOf */.Mc)(await context.readChain(), change.component, 'theme');
    const restored = [];
    for (const { entry, path } of stored) {
        const relative = (0,theme_paths/* pathBelowThemes */.$V)(entry.originalPath ?? '', change.themes);
        if (relative === undefined)
            continue;
        const target = (0,windows_path/* joinPath */.uJ)(web.folder, theme_paths/* themesFolder */.D8, relative);
        if ((await files.stat(target)) !== undefined && (await files.digest(target)).sha256 === entry.sha256)
            continue;
        await files.copy(path, target);
        restored.push(target);
    }
    const notes = change.themes.map((theme) => `The theme ${theme} is in ${(0,windows_path/* joinPath */.uJ)(web.folder, theme_paths/* themesFolder */.D8, theme)}.`);
    return { outcome: restored.length > 0 ? 'done' : 'already-done', notes };
}
function noPortal({ site, path }) {
    return new user_error.UserError('component-not-installed', `There is no User Portal at ${site}${path}, so the themes have no place to go.`, 'Run install-portal first.');
}
// EXTERNAL MODULE: ./lib/bundled/host/web-server.js
var web_server = __webpack_require__(73093);
;// CONCATENATED MODULE: ./lib/bundled/changes/restore-web-settings.js









const restore_web_settings_schema = (0,fields/* fields */.OA)({
    kind: (0,fields/* kindOfChange */.C$)('restore-web-settings'),
    component: fields/* webComponent */.M1,
    site: fields/* site */._P,
    path: fields/* path */.Ae,
    settings: (0,format_fields/* field */.ZZ)('Settings as they were.', server_facts_schema/* applicationSettingsSchema */.ht),
    applicationPool: dist/* exactOptional */.yqP((0,fields/* text */.Qq)('Pool that the application belongs into; it stays where it is when absent.')),
});
/** Pool, authentication and TLS flags as they were; all are lost with an uninstall. */
const restoreWebSettings = (0,change_kind/* defineChange */.U)({
    kind: 'restore-web-settings',
    schema: restore_web_settings_schema,
    id: ({ component }) => `restore-web-settings-${component}`,
    title: ({ component }) => `Put back the authentication and TLS settings of the ${components/* componentTitles */.$[component]}`,
    documentStep: ({ component }, stage) => (stage === 'restore-backup' ? undefined : webDocumentSteps[component]),
    component: (change) => change.component,
    effects: ({ component }) => ({
        interrupts: [],
        restores: component === 'web-service-sdk' ? [component] : [],
        minutes: 0,
    }),
    needs: ({ component }) => [`install-${component}`, `reinstall-${component}`],
    shown: () => [
        {
            part: 'changed',
            group: 'IIS',
            item: 'authentication and TLS settings put back',
            separator: '; ',
            line: (items) => `IIS: ${items}`,
        },
    ],
    perform: (change, context) => restore_web_settings_putBack(change, context),
});
async function restore_web_settings_putBack(change, { host }) {
    const { site: siteName, path, settings, applicationPool } = change;
    const found = (await host.webServer.read())?.sites.find(({ name }) => name === siteName);
    const application = found?.applications.find((one) => (0,same_text/* sameText */.QV)(one.path, path));
    const pool = applicationPool ?? application?.applicationPool;
    const isInPool = application !== undefined && application.applicationPool === pool;
    if (isInPool && (0,web_server/* sameSettings */.K)(await host.webServer.readSettings(siteName, path), settings)) {
        return { outcome: 'already-done', notes: [`The settings of ${siteName}${path} are as they were.`] };
    }
    const wanted = applicationPool === undefined ? { settings } : { settings, applicationPool };
    await host.webServer.configureApplication(siteName, path, wanted);
    return { outcome: 'done', notes: [`Put back the settings of ${siteName}${path}.`] };
}
;// CONCATENATED MODULE: ./lib/bundled/changes/set-portal-url.js



const set_portal_url_schema = (0,fields/* fields */.OA)({
    kind: (0,fields/* kindOfChange */.C$)('set-portal-url'),
    server: (0,fields/* text */.Qq)('Server whose console has the setting.'),
    oldUrl: (0,fields/* text */.Qq)('Address of the portal before.'),
    newUrl: (0,fields/* text */.Qq)('Address of the portal now.'),
});
/** Document steps I3 and I4.2, where the portal's address changed: the setting lies in the data file and has no command line. */
const setPortalUrl = (0,change_kind/* defineChange */.U)({
    kind: 'set-portal-url',
    schema: set_portal_url_schema,
    id: () => 'set-portal-url',
    title: (_change) => 'Set the new User Portal URL',
    documentStep: () => 'I3, I4.2',
    effects: () => effects/* noEffects */.CC,
    needs: () => ['install-user-portal', 'activate-server'],
    byPerson: ({ server, oldUrl, newUrl }) => ({
        id: 'set-portal-url',
        title: 'Set the new User Portal URL',
        instructions: [
            `On ${server} (on the master, where there are several servers), open the Multi-Factor Authentication Server console.`,
            'Click the "User Portal" icon, then the "Settings" tab.',
            `Find "User Portal URL". It should show ${oldUrl}.`,
            `Replace it by ${newUrl} and apply the change.`,
            'Enrolment mails carry this address; mails sent before still carry the old one.',
            'Confirm this step once the console shows the new address after it was closed and opened again.',
        ],
        proof: 'said',
        blocking: false,
    }),
});
// EXTERNAL MODULE: ./lib/bundled/changes/start-services.js
var start_services = __webpack_require__(40699);
;// CONCATENATED MODULE: ./lib/bundled/changes/stop-services.js






const stop_services_schema = (0,fields/* fields */.OA)({
    kind: (0,fields/* kindOfChange */.C$)('stop-services'),
    because: dist/* pipe */.FsL(dist/* picklist */.KIO(['files-are-read', 'installer-started-them']), dist/* description */.h_('Why nothing may write: files are copied or put back, or an installer has just started a service.')),
});
/** Nothing may write while files of the product are copied, compared or put back. */
const stopServices = (0,change_kind/* defineChange */.U)({
    kind: 'stop-services',
    schema: stop_services_schema,
    id: ({ because }) => (because === 'files-are-read' ? 'stop-services' : 'stop-services-again'),
    title: ({ because }) => because === 'files-are-read' ? 'Stop the services of the product' : 'Stop the services that the installer started',
    component: () => 'agent',
    effects: () => ({ interrupts: ['sign-in'], restores: [], minutes: 0 }),
    async perform(_change, context) {
        const stopped = await stopProductServices(context, await context.readState());
        if (stopped.length === 0)
            return { outcome: 'already-done', notes: ['No service of the product is running.'] };
        return { outcome: 'done', notes: stopped.map((name) => `Stopped ${name}.`), result: { stopped } };
    },
});
/**
 * Stops the product's services, dependants first, and remembers them before the first one stops: a run that dies in
 * between knows what to start again.
 * @throws UserError `service-will-not-stop`
 */
async function stopProductServices(context, { services }) {
    const { host, journal, log } = context;
    const toStop = inStoppingOrder(await host.services.list(), services);
    if (toStop.length === 0)
        return [];
    await journal.record({ event: 'services-stopped', services: toStop.map(({ name }) => name) });
    for (const service of toStop) {
        log.info(`Stopping ${service.displayName} (${service.name}).`);
        await stop(context, service);
    }
    return toStop.map(({ name }) => name);
}
async function stop({ host, serviceTimeLimitSeconds }, service) {
    try {
        await host.services.stop(service.name, serviceTimeLimitSeconds);
    }
    catch (cause) {
        if (!(cause instanceof host_error/* HostError */.d) || cause.code !== 'timed-out')
            throw cause;
        throw new user_error.UserError('service-will-not-stop', `The service ${service.displayName} (${service.name}) did not stop within ${serviceTimeLimitSeconds} seconds.`, 'Close the console of the product, end the process of the service in Task Manager if it hangs, and run again.', { cause });
    }
}
/** The running ones among `services` and whatever depends on them, the latter first. */
function inStoppingOrder(all, services) {
    const ordered = [];
    const seen = new Set();
    const add = (service) => {
        if (seen.has(service))
            return;
        seen.add(service);
        for (const dependant of all.filter((one) => dependsOn(one, service)))
            add(dependant);
        ordered.push(service);
    };
    for (const service of services)
        add(all.find(({ name }) => (0,same_text/* sameText */.QV)(name, service.name)) ?? service);
    return ordered.filter(({ state }) => state !== 'stopped');
}
function dependsOn({ dependsOn: names }, service) {
    return names.some((name) => (0,same_text/* sameText */.QV)(name, service.name));
}
;// CONCATENATED MODULE: ./lib/bundled/changes/uninstall-product.js










const uninstall_product_schema = (0,fields/* fields */.OA)({
    kind: (0,fields/* kindOfChange */.C$)('uninstall-product'),
    component: fields/* component */.s9,
    generation: dist/* pipe */.FsL(dist/* picklist */.KIO(['phonefactor', 'mfa-server']), dist/* description */.h_('phonefactor: 5.x, removed by an upgrade. mfa-server: the new product, removed by a roll-back.')),
    productCode: dist/* exactOptional */.yqP((0,fields/* text */.Qq)('Product code of Windows Installer; absent where a person removes it.')),
    forGood: dist/* exactOptional */.yqP((0,format_fields/* field */.ZZ)('True: the new version has no such component.', dist/* literal */.euz(true))),
    displayName: (0,fields/* text */.Qq)('Name in Programs and Features.'),
    version: (0,fields/* text */.Qq)('Version in Programs and Features.'),
});
const documentSteps = {
    'user-portal': 'U2.3',
    'mobile-app': 'U3.2',
    'web-service-sdk': 'U4',
    agent: 'U5',
};
/**
 * Document steps U2.3, U3.2, U4 and U5: removes one product by its product code. The product's own uninstaller may open
 * a window or do anything: where there is no product code, a person removes it.
 */
const uninstallProduct = (0,change_kind/* defineChange */.U)({
    kind: 'uninstall-product',
    schema: uninstall_product_schema,
    id: ({ component, generation }) => (0,step_ids/* removalId */.G1)(component, generation),
    title: ({ displayName, version, component }) => `Uninstall ${displayName} ${version} (${components/* componentTitles */.$[component]})`,
    documentStep: ({ component, generation }) => (generation === 'phonefactor' ? documentSteps[component] : undefined),
    component: (change) => change.component,
    does: 'removes',
    effects: (change) => ({
        interrupts: [change.component === 'agent' ? 'sign-in' : change.component],
        restores: [],
        ...(change.forGood === true && change.component !== 'agent' ? { forGood: [change.component] } : {}),
        minutes: change.productCode === undefined ? 0 : work_minutes/* assumedMinutes */.G.removal,
    }),
    needs: ({ generation }) => [generation === 'phonefactor' ? 'confirm-backup-set' : 'verify-backup-set'],
    shown: (change) => [
        {
            part: 'removed',
            group: `${change.component} ${change.generation}`,
            item: change.productCode === undefined ? byHand(change) : `${change.displayName} ${change.version}`,
            line: (items) => items,
        },
    ],
    byPerson: (change) => (change.productCode === undefined ? removeByHand(change) : undefined),
    perform: (change, context) => uninstall_product_remove(change, context),
    proof({ productCode, displayName, component }, { components }, { logFolder }) {
        if (!components.some(({ product }) => product.productCode === productCode))
            return undefined;
        return new user_error.UserError('product-still-there', `The installer reported success, but ${displayName} is still in Programs and Features.`, `Remove it there by hand, see ${uninstall_product_logPathOf(component, logFolder)}, and run again.`);
    },
});
function byHand({ displayName, version, component }) {
    return `Uninstall ${displayName} ${version} (${components/* componentTitles */.$[component]}) (by a person)`;
}
function uninstall_product_logPathOf(component, logFolder) {
    return `${logFolder}\\uninstall-${component}.log`;
}
async function uninstall_product_remove(change, context) {
    const { host, log, logFolder } = context;
    const { productCode, component } = change;
    if (productCode === undefined)
        throw new Error('A product without a product code is removed by a person.');
    const logPath = uninstall_product_logPathOf(component, logFolder);
    const checkDataFile = await dataFileCheck(context);
    const result = await runInstaller({
        what: `${change.displayName} ${change.version}`,
        purpose: 'uninstall',
        logPath,
        run: () => host.installer.uninstall({
            productCode,
            logPath,
            timeLimitSeconds: context.installerTimeLimitSeconds,
            onProgress: (seconds) => log.progress(`${change.displayName} is being removed, ${seconds} seconds so far.`),
        }),
    }, context);
    return { ...result, notes: [...result.notes, await checkDataFile('same-bytes')] };
}
/** For an entry of Programs and Features that Windows Installer did not make. */
function removeByHand({ component, displayName }) {
    return {
        id: `remove-${component}-by-hand`,
        title: `Remove "${displayName}" by hand`,
        instructions: [
            `"${displayName}" was not installed by Windows Installer, so no silent removal is known for it.`,
            'Close the console of the agent if it is open: it keeps files in use.',
            `Open Programs and Features (appwiz.cpl), choose "${displayName}" and then "Uninstall".`,
            'If you are asked whether to keep settings or data, keep them.',
            'Restart Windows if you are asked to.',
            'Run the upgrade again: it sees for itself that the product is gone.',
        ],
        proof: 'seen',
        blocking: true,
    };
}
;// CONCATENATED MODULE: ./lib/bundled/changes/verify-backup-set.js






const verify_backup_set_schema = (0,fields/* fields */.OA)({ kind: (0,fields/* kindOfChange */.C$)('verify-backup-set'), folder: fields/* setFolder */.Bh, manifestSha256: fields/* manifestSha256 */.dL });
/** Nothing is stopped and nothing is put back from a set that is not whole. */
const verifyBackupSet = (0,change_kind/* defineChange */.U)({
    kind: 'verify-backup-set',
    schema: verify_backup_set_schema,
    id: () => 'verify-backup-set',
    title: ({ folder }) => `Prove every byte of the backup set ${folder}`,
    effects: () => ({ interrupts: [], restores: [], minutes: work_minutes/* assumedMinutes */.G.verification }),
    perform: (change, context) => verify(change, context),
});
/** @throws UserError `backup-not-intact`, `backup-set-changed` */
async function verify(change, { host, log }) {
    const { folder, manifestSha256: planned } = change;
    const set = await (0,verify_backup_set.requireIntact)(host.files, folder, log);
    requirePlannedSet(set, planned);
    return { outcome: 'already-done', notes: [describeSet(set)], result: { folder, manifestSha256: planned } };
}
;// CONCATENATED MODULE: ./lib/bundled/changes/all.js


























/** Every kind of change. A new one is a file of its own and a line here. */
const kinds = [
    activateServer,
    confirmBackupSet,
    confirmReplicationGroup,
    copyPackage,
    createApplicationPool,
    create_backup_set_createBackupSet,
    extractDefaultConfigurations,
    informUsers,
    installServer,
    installWebComponent,
    keepInstallPath,
    mergeConfiguration,
    proveRollBack,
    reinstallProduct,
    removeApplicationPool,
    removeCopiedThemes,
    restoreFiles,
    restore_registry_restoreRegistry,
    restoreThemes,
    restoreWebSettings,
    setPortalUrl,
    start_services/* startServices */.F,
    stopServices,
    uninstallProduct,
    verifyBackupSet,
];
const byName = new Map(
// The compiler does not see that a kind is only asked about its own changes.
kinds.map((kind) => [kind.kind, kind]));
/** All that is known of a change. */
function kindOf(change) {
    const kind = byName.get(change.kind);
    if (kind === undefined)
        throw new Error(`${change.kind} is a kind of change that this version does not know.`);
    return kind;
}
/** A change out of a file, where this version knows its kind. */
function isKnown(change) {
    return byName.has(change.kind);
}
/** Every kind with all of its fields, for the reference. */
const describedChange = dist/* union */.KCZ(kinds.map(({ schema }) => schema));

/***/ }),

/***/ 92763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   De: () => (/* binding */ componentsInChain),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   ZM: () => (/* binding */ neededSets),
/* harmony export */   mq: () => (/* binding */ readBackupChain),
/* harmony export */   og: () => (/* binding */ componentsToBackUp)
/* harmony export */ });
/* harmony import */ var _backup_stored_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15434);
/* harmony import */ var _backup_verify_backup_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47200);
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90614);
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36241);
/* harmony import */ var _product_components_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71450);
/* harmony import */ var _product_inventory_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99090);
/* harmony import */ var _product_server_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36961);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70678);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43892);









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
    const stored = new Set(sets.flatMap(({ manifest }) => manifest.components));
    return _product_components_js__WEBPACK_IMPORTED_MODULE_3__/* .componentNames */ .w.filter((component) => stored.has(component));
}
/** Components of the old generation that are still installed, in a fixed order. */
function componentsToBackUp(state) {
    return _product_components_js__WEBPACK_IMPORTED_MODULE_3__/* .componentNames */ .w.filter((component) => (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_7__/* .oldComponent */ .l)(state, component) !== undefined);
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
    const [stored] = [...entriesOf(chain, 'server', _roles_js__WEBPACK_IMPORTED_MODULE_8__/* .baselineRole */ .Qc), ...entriesOf(chain, 'server', _roles_js__WEBPACK_IMPORTED_MODULE_8__/* .inventoryRole */ .r4)];
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

/***/ 33993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ changedSinceBackup)
/* harmony export */ });
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);
/* harmony import */ var _backup_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92763);


/** Roles whose entries together are a folder with all below it. */
const folderRoles = ['data', 'theme'];
const roles = [...folderRoles, 'web.config'];
/**
 * Originals of these components that are no longer as the newest set that holds them recorded them: other size or
 * time, gone, or new in a folder that was backed up whole.
 */
async function changedSinceBackup(files, chain, components) {
    const changed = [];
    for (const component of components) {
        for (const role of roles) {
            const stored = (0,_backup_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(chain, component, role);
            for (const { entry } of stored)
                if (await isChanged(files, entry))
                    changed.push(entry.originalPath ?? '');
            if (folderRoles.includes(role))
                changed.push(...(await newFiles(files, chain, component, role)));
        }
    }
    return changed;
}
async function isChanged(files, { originalPath, size, modified }) {
    if (originalPath === undefined)
        return false;
    const found = await files.glance(originalPath);
    return found === undefined || found.size !== size || found.modified !== modified;
}
async function newFiles(files, chain, component, role) {
    const stored = (0,_backup_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(chain, component, role);
    const known = new Set(stored.map(({ entry }) => entry.originalPath?.toLowerCase()));
    const tops = topFolders(stored.flatMap(({ set }) => set.manifest.folders.map(({ path }) => path)), stored.flatMap(({ entry }) => entry.originalPath ?? []));
    const found = [];
    for (const folder of tops)
        found.push(...(await filesBelow(files, folder)));
    return found.filter((path) => !known.has(path.toLowerCase()));
}
/** Of the set's folders those that hold the entries and lie in none of the others. */
function topFolders(folders, paths) {
    return (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .topmostPaths */ .b1)(folders.filter((folder) => paths.some((path) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(path, folder))));
}
async function filesBelow(files, folder) {
    if ((await files.glance(folder))?.kind !== 'folder')
        return [];
    const below = [];
    for (const child of await files.glanceInto(folder))
        below.push(...(await pathsOf(files, child)));
    return below;
}
async function pathsOf(files, { kind, path }) {
    if (kind === 'folder')
        return filesBelow(files, path);
    return kind === 'file' ? [path] : [];
}

/***/ }),

/***/ 84079:
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

/***/ 43892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ baselineRole),
/* harmony export */   Sh: () => (/* binding */ configurationName),
/* harmony export */   V: () => (/* binding */ mergedComponents),
/* harmony export */   aI: () => (/* binding */ installersRole),
/* harmony export */   hC: () => (/* binding */ configurationRole),
/* harmony export */   r4: () => (/* binding */ inventoryRole),
/* harmony export */   wI: () => (/* binding */ defaultRole)
/* harmony export */ });
/** Roles of entries in the suite's backup sets, and names that belong to them. */
/** The document that holds the server as it was before the first removal. */
const baselineRole = 'baseline';
const inventoryRole = 'inventory';
/** The packages that PhoneFactor was installed from. */
const installersRole = 'installers';
const configurationRole = 'web.config';
/** A web.config as the package of the installed version brings it. */
const defaultRole = 'pristine-web.config';
const configurationName = 'web.config';
/** Components whose web.config the document wants to be merged. */
const mergedComponents = ['user-portal', 'mobile-app'];

/***/ }),

/***/ 37237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ pathBelowThemes),
/* harmony export */   D8: () => (/* binding */ themesFolder),
/* harmony export */   k4: () => (/* binding */ themesInBackup),
/* harmony export */   px: () => (/* binding */ pathInThemesFolder)
/* harmony export */ });
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);
/* harmony import */ var _backup_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92763);


const themesFolder = 'App_Themes';
/** Path relative to App_Themes of what lies below it. */
function pathInThemesFolder(originalPath) {
    return /\\App_Themes\\(.+)$/i.exec(originalPath)?.[1];
}
/** The same of a file that belongs to one of the themes. */
function pathBelowThemes(originalPath, themes) {
    const relative = pathInThemesFolder(originalPath);
    return relative !== undefined && themes.some((theme) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(relative, theme)) ? relative : undefined;
}
/** Names of the custom themes of which the backup holds files. */
function themesInBackup(chain, component) {
    const names = (0,_backup_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(chain, component, 'theme').flatMap(({ entry }) => /\\App_Themes\\([^\\]+)\\/i.exec(entry.originalPath ?? '')?.[1] ?? []);
    return [...new Set(names)];
}

/***/ }),

/***/ 69567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ defineChange)
/* harmony export */ });
/** A kind with all its types at hand. */
function defineChange(kind) {
    return kind;
}

/***/ }),

/***/ 34655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ earlierEffects),
/* harmony export */   Ko: () => (/* binding */ approvedStep),
/* harmony export */   pv: () => (/* binding */ earlierChange)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22444);
/* harmony import */ var _product_components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71450);
/* harmony import */ var _product_step_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49543);
/* harmony import */ var _product_work_minutes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54435);
/* harmony import */ var _all_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87834);







/** What a step of such a plan changes, as this version has it; undefined for a kind that is not known. */
function earlierChange(step) {
    if (step.type === 'operator')
        return changeOfPerson(step);
    const change = { ...step.change };
    const generation = step.stage === 'restore-backup' ? 'mfa-server' : 'phonefactor';
    const current = currentForm(change, generation);
    // A damaged file is nothing to derive anything from.
    return (0,_all_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnown */ .qE)(current) && valibot__WEBPACK_IMPORTED_MODULE_5__.is((0,_all_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(current).schema, current) ? current : undefined;
}
function currentForm(change, generation) {
    switch (change.kind) {
        case 'start-product-services':
            return startOf({ those: 'of-the-product' });
        case 'start-services':
            return startOf({ those: 'named', names: change.names });
        case 'uninstall-product':
            return { ...change, ...{ generation } };
        default:
            return change;
    }
}
function startOf(which) {
    return { kind: 'start-services', which };
}
/** Ids are compared, never taken apart. */
function changeOfPerson({ id, title }) {
    const component = _product_components_js__WEBPACK_IMPORTED_MODULE_1__/* .componentNames */ .w.find((name) => id === (0,_product_step_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .removalId */ .G1)(name, 'phonefactor'));
    if (component !== undefined) {
        return { kind: 'uninstall-product', component, generation: 'phonefactor', displayName: title, version: '' };
    }
    switch (id) {
        case 'install-server':
            return { kind: 'install-server', setupPath: '', installPath: '' };
        case 'activate-server':
        case 'confirm-replication-group':
            return { kind: id, server: '' };
        case 'set-portal-url':
            return { kind: 'set-portal-url', server: '', oldUrl: '', newUrl: '' };
        case 'inform-users':
            return { kind: 'inform-users', oldUrl: '', newUrl: '' };
        default:
            return undefined;
    }
}
/** The steps that read files stopped the services themselves, and a backup on its own started them again. */
function earlierEffects(step) {
    const change = earlierChange(step);
    if (change === undefined)
        return undefined;
    switch (change.kind) {
        case 'create-backup-set': {
            const interrupts = change.components.includes('agent') ? ['sign-in'] : [];
            const isOver = !('keepServicesStopped' in change && change.keepServicesStopped === true);
            return { interrupts, restores: isOver ? interrupts : [], minutes: _product_work_minutes_js__WEBPACK_IMPORTED_MODULE_3__/* .assumedMinutes */ .G.backup };
        }
        case 'confirm-backup-set': {
            const interrupts = change.components.includes('agent') ? ['sign-in'] : [];
            return { interrupts, restores: [], minutes: _product_work_minutes_js__WEBPACK_IMPORTED_MODULE_3__/* .assumedMinutes */ .G.verification };
        }
        case 'verify-backup-set':
            return { interrupts: ['sign-in'], restores: [], minutes: _product_work_minutes_js__WEBPACK_IMPORTED_MODULE_3__/* .assumedMinutes */ .G.verification };
        default:
            return (0,_all_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(change).effects(change);
    }
}
/** Steps of today that were part of one of these steps in a plan of format 1. */
const partOf = {
    'extract-default-configurations': ['create-backup-set'],
    'stop-services': ['create-backup-set', 'confirm-backup-set', 'verify-backup-set'],
    'start-stopped-services': ['create-backup-set'],
    'stop-services-again': ['reinstall-agent'],
};
/** Fields that only the one or the other version has. */
const ofOneVersion = new Set(['keepServicesStopped', 'generation', 'when', 'forGood']);
function comparable({ kind, ...fields }) {
    const kept = Object.entries(fields).filter(([name]) => !ofOneVersion.has(name) && !(name === 'component' && withoutComponent.has(kind)));
    return { kind, ...Object.fromEntries(kept) };
}
/** Their changes named no component then. */
const withoutComponent = new Set(['create-application-pool', 'copy-package']);
/** What was approved for a step that is left, by a plan of either format. */
const approvedStep = (approved, step) => {
    const found = approved.steps.find(({ id }) => id === step.id);
    if (approved.format === 2)
        return found && { change: found.change };
    const ids = approved.steps.map(({ id }) => id);
    if (found === undefined)
        return partOf[step.id]?.some((id) => ids.includes(id)) === true ? 'equal' : undefined;
    if (found.type === 'operator' || step.type === 'operator')
        return found.type === step.type ? 'equal' : { change: found };
    const was = earlierChange(found);
    const isEqual = was !== undefined && (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)((0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .asJson */ .v)(comparable(was)), (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .asJson */ .v)(comparable(step.change)));
    return isEqual ? 'equal' : { change: found.change };
};

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





const kindOfChange = (kind) => (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)('Kind of the change.', valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(kind));
/** Fields that changes of several kinds have. */
const text = (meaning) => (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(meaning, valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP());
const yesOrNo = (meaning) => (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(meaning, valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY());
const listOf = (item, meaning) => (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(meaning, (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(item));
const component = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)('Component that is changed.', valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(_product_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentNames */ .w));
const components = listOf(valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(_product_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentNames */ .w), 'Components that it concerns.');
const webComponent = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)('Web component that is changed.', valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(_product_names_js__WEBPACK_IMPORTED_MODULE_1__/* .webComponentNames */ .KW));
const sha256 = text('SHA-256 of the approved file, lower-case hexadecimal.');
const site = text('Name of the site in IIS.');
const path = text('Path of the application in its site, with a leading slash.');
const setFolder = text('Folder of the backup set.');
const manifestSha256 = text('SHA-256 of the manifest of that set, lower-case hexadecimal.');

/***/ }),

/***/ 31009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ findOldPackages)
/* harmony export */ });
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90614);
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36241);
/* harmony import */ var _product_components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71450);
/* harmony import */ var _product_server_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36961);




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
            const code = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_2__/* .oldComponent */ .l)(before, name)?.product.productCode;
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

/***/ 39308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ mergeComponent)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36241);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85128);
/* harmony import */ var _omit_undefined_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6038);
/* harmony import */ var _webconfig_merge_configurations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15107);
/* harmony import */ var _webconfig_merge_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62885);
/* harmony import */ var _backup_sets_backup_chain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92763);
/* harmony import */ var _backup_sets_roles_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43892);
/* harmony import */ var _backup_sets_theme_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37237);
/* harmony import */ var _merge_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6036);










/**
 * What document step I4.3 makes of the new web.config: the backed-up one merged into it, three-way where the backup
 * holds the old default as well. Undefined where the backup holds no old file. @throws UserError `web-config-*` for a file that cannot be read as configuration
 */
async function mergeComponent(files, chain, component, web, webServiceSdk, choices) {
    const stored = (0,_backup_sets_backup_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(chain, component, _backup_sets_roles_js__WEBPACK_IMPORTED_MODULE_7__/* .configurationRole */ .hC);
    const original = await storedSource(files, stored);
    if (original === undefined)
        return undefined;
    const targetPath = (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(web.folder, _backup_sets_roles_js__WEBPACK_IMPORTED_MODULE_7__/* .configurationName */ .Sh);
    const target = { path: targetPath, bytes: await files.read(targetPath) };
    // An older set may be that of another version.
    const sameSet = { sets: stored.slice(0, 1).map(({ set }) => set) };
    const pristine = await storedSource(files, (0,_backup_sets_backup_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(sameSet, component, _backup_sets_roles_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultRole */ .wI));
    const themes = (0,_backup_sets_theme_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .themesInBackup */ .k4)(chain, component);
    const rules = (0,_merge_rules_js__WEBPACK_IMPORTED_MODULE_6__.mergeRulesFor)(component, webServiceSdk, choices.oldOnly, choices.settingDecisions, themes);
    const request = { original, target, ...(0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_8__/* .omitUndefined */ .O)({ pristine }), rules };
    const result = (0,_webconfig_merge_configurations_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeConfigurations */ .Q)(request);
    return { targetPath, result, record: (0,_webconfig_merge_record_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeRecord */ .g)(request, result) };
}
async function storedSource(files, stored) {
    const isMain = ({ path }) => (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_9__/* .sameText */ .QV)((0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .fileNameOf */ .bV)(path), _backup_sets_roles_js__WEBPACK_IMPORTED_MODULE_7__/* .configurationName */ .Sh);
    const main = stored.find(isMain);
    if (main === undefined)
        return undefined;
    const nameOf = ({ path }) => node_path__WEBPACK_IMPORTED_MODULE_0__.win32.relative((0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(main.path), path);
    const included = await Promise.all(stored.filter((one) => !isMain(one)).map(async (one) => [nameOf(one), await files.read(one.path)]));
    return {
        path: main.entry.originalPath ?? main.path,
        bytes: await files.read(main.path),
        included: new Map(included),
    };
}

/***/ }),

/***/ 6036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeRulesFor: () => (/* binding */ mergeRulesFor)
/* harmony export */ });
/* harmony import */ var _setting_decisions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77836);

/** The setting that holds the address of the Web Service SDK; it is known by its name, whatever its section is called. */
const addressSettings = {
    'user-portal': 'applicationSettings/*/pfup_pfwssdk_PfWsSdk',
    'mobile-app': 'applicationSettings/*/pfpaws_pfwssdk_PfWsSdk',
};
/** What the packages of all versions hold as long as nobody configured the address; source: the deployment pages. */
const unconfiguredAddresses = ['http://localhost:4898/*', 'http*://www.contoso.com/*', 'http*://contoso.com/*'];
const theme = ['system.web/pages/@theme'];
/** A theme whose folder the backup holds is there before the merge; any other one is left to a person. */
function themeRules(themesInBackup) {
    return [
        {
            patterns: theme,
            originals: themesInBackup,
            policy: 'carry',
            note: 'The folder App_Themes\\{value} is in the backup and is put back below the new portal.',
        },
        {
            patterns: theme,
            policy: 'carry-change',
            note: 'The theme needs its folder App_Themes\\{value} below the new portal.',
        },
    ];
}
function rewritesFor(patterns, address) {
    switch (address.rule) {
        case 'unchanged':
            return [];
        case 'virtual-directory':
            return [{ kind: 'path-segments', patterns, from: address.from, to: address.to }];
        case 'replace':
            return [{ kind: 'replace', patterns, value: address.url }];
    }
}
/**
 * Document step I4.3: the values of appSettings and applicationSettings, the SDK's address for its new directory, and
 * every other difference reported. A portal's theme is carried where it is one of `themesInBackup`.
 */
function mergeRulesFor(component, webServiceSdk, oldOnly, decisions, themesInBackup = []) {
    const patterns = [addressSettings[component]];
    return {
        settings: [...(0,_setting_decisions_js__WEBPACK_IMPORTED_MODULE_0__.decidedRules)(decisions), ...(component === 'user-portal' ? themeRules(themesInBackup) : [])],
        oldOnly,
        unconfigured: [{ patterns, values: unconfiguredAddresses }],
        rewrites: rewritesFor(patterns, webServiceSdk),
    };
}

/***/ }),

/***/ 77836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decidedRules: () => (/* binding */ decidedRules)
/* harmony export */ });
/** The longest pattern comes first, so that one setting can differ from its section. */
function decidedRules(decisions) {
    if (decisions === undefined)
        return [];
    const rules = ['keep', 'report', 'carry'].flatMap((policy) => decisions[policy].map((pattern) => ({ patterns: [pattern], policy, isExplicit: true })));
    return rules.toSorted((a, b) => (b.patterns[0]?.length ?? 0) - (a.patterns[0]?.length ?? 0));
}

/***/ }),

/***/ 28263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ redactForJournal)
/* harmony export */ });
/* harmony import */ var _webconfig_mask_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60667);

/** No text of an installer or of Windows that explains something is longer. */
const mostCharacters = 4000;
/** Text as it may be kept: without what the log masks, without passwords that it spells out itself, and bounded. */
function redactForJournal(log, text) {
    const masked = log
        .masked(text)
        .split('\n')
        .map((line) => (0,_webconfig_mask_value_js__WEBPACK_IMPORTED_MODULE_0__/* .maskValue */ .Q)('', line))
        .join('\n');
    return masked.length > mostCharacters ? `${masked.slice(0, mostCharacters)}…` : masked;
}

/***/ }),

/***/ 89976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ journalPath),
/* harmony export */   HZ: () => (/* binding */ lockPath),
/* harmony export */   He: () => (/* binding */ mergeFolder),
/* harmony export */   RM: () => (/* binding */ mergeRecordPath),
/* harmony export */   hI: () => (/* binding */ logFolder),
/* harmony export */   workFolderOf: () => (/* binding */ workFolderOf)
/* harmony export */ });
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);

const folderName = 'mfa-server-upgrade';
/** The operator's folder, else `%ProgramData%\mfa-server-upgrade`. */
async function workFolderOf({ machine }, chosen) {
    if (chosen !== undefined)
        return chosen;
    const { folders } = await machine.facts();
    return (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folders.programData, folderName);
}
const journalPath = (workFolder) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, 'journal.jsonl');
const lockPath = (workFolder) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, 'lock.json');
const logFolder = (workFolder) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, 'logs');
/** What a merge leaves of a component: the record of the settings, and the file that was merged into. */
const mergeFolder = (workFolder, component) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, 'web-config', component);
const mergeRecordPath = (workFolder, component) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(mergeFolder(workFolder, component), 'differences.json');

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
    kind: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfChange */ .C$)('start-services'),
    which: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .variant */ .Oxt('those', [
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ those: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Which services.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('stopped-by-the-suite')) }),
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ those: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Which services.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('of-the-product')) }),
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
            those: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Which services.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('named')),
            names: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), 'Names of the services.'),
        }),
    ]), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_('Which services: those that the suite stopped, all of the product that start by themselves, or named ones.')),
});
const ids = {
    'stopped-by-the-suite': 'start-stopped-services',
    'of-the-product': 'start-product-services',
    named: 'start-services',
};
const startServices = (0,_change_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .defineChange */ .U)({
    kind: 'start-services',
    schema,
    id: ({ which }) => ids[which.those],
    title({ which }) {
        switch (which.those) {
            case 'stopped-by-the-suite':
                return 'Start the services again';
            case 'of-the-product':
                return 'Start the services of the new server and see that they run';
            case 'named':
                return `Start the services that ran: ${which.names.join(', ')}`;
        }
    },
    documentStep: ({ which }) => (which.those === 'of-the-product' ? 'I0' : undefined),
    component: () => 'agent',
    effects: () => ({ interrupts: [], restores: ['sign-in'], minutes: _product_work_minutes_js__WEBPACK_IMPORTED_MODULE_0__/* .assumedMinutes */ .G['service-start'] }),
    needs: ({ which }) => (which.those === 'of-the-product' ? ['install-server'] : []),
    perform({ which }, context) {
        switch (which.those) {
            case 'stopped-by-the-suite':
                return startStopped(context);
            case 'of-the-product':
                return startAutomatic(context);
            case 'named':
                return startNamed(which.names, context);
        }
    },
});
function resultOf(notes) {
    return { outcome: notes.length > 0 ? 'done' : 'already-done', notes };
}
/** Each start is waited for and proven by the host. */
async function startAutomatic(context) {
    const { services } = await context.readState();
    const notes = [];
    for (const { name, displayName, startType, state } of services) {
        if (startType !== 'automatic' || state === 'running')
            continue;
        context.log.info(`Starting ${displayName} (${name}).`);
        await context.host.services.start(name, context.serviceTimeLimitSeconds);
        notes.push(`Started ${displayName} (${name}).`);
    }
    return resultOf(notes);
}
/** The services that ran when the set was made. */
async function startNamed(names, { host, log, journal, serviceTimeLimitSeconds }) {
    const notes = [];
    const services = await host.services.list();
    for (const name of names) {
        if (services.find((service) => (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sameText */ .QV)(service.name, name))?.state === 'running')
            continue;
        log.info(`Starting ${name}.`);
        await host.services.start(name, serviceTimeLimitSeconds);
        notes.push(`Started ${name}.`);
    }
    await journal.record({ event: 'services-started', services: [...names] });
    return resultOf(notes);
}
async function startStopped(context) {
    return resultOf((await startStoppedServices(context)).map((name) => `Started ${name} again.`));
}
/** Starts what the suite stopped and did not start again, the last one stopped first. Services that are gone are passed over. */
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
        await journal.record({ event: 'services-started', services: [...stopped] });
    return started;
}

/***/ }),

/***/ 75457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   D5: () => (/* binding */ componentOf),
/* harmony export */   Lf: () => (/* binding */ doesOf),
/* harmony export */   PV: () => (/* binding */ changesOfKind),
/* harmony export */   aR: () => (/* binding */ performChange),
/* harmony export */   cg: () => (/* binding */ stepOf),
/* harmony export */   w7: () => (/* binding */ effectsOf)
/* harmony export */ });
/* unused harmony export openNeeds */
/* harmony import */ var _plan_effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7340);
/* harmony import */ var _all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87834);
/* harmony import */ var _earlier_plans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34655);



/** The step that makes a change: everything beside stage and detail follows from the change. */
function stepOf(change, { stage, found = {}, detail, }) {
    const kind = (0,_all_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(change);
    const documentStep = kind.documentStep?.(change, stage);
    const about = {
        id: kind.id(change),
        stage,
        title: kind.title(change, found),
        ...(documentStep === undefined ? {} : { documentStep }),
        change,
        effects: kind.effects(change),
    };
    const operatorStep = kind.byPerson?.(change);
    if (operatorStep !== undefined)
        return { ...about, type: 'operator', operatorStep };
    return { ...about, type: 'change', ...(detail === undefined ? {} : { detail }) };
}
/** What a step changes; of a plan of an earlier version as far as that says it, undefined for a kind not known here. */
function changeOf(step) {
    const { change, effects } = step;
    if (change === undefined || effects === undefined)
        return (0,_earlier_plans_js__WEBPACK_IMPORTED_MODULE_2__/* .earlierChange */ .pv)(step);
    return (0,_all_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnown */ .qE)(change) ? change : undefined;
}
/** Who is not served meanwhile, also for a plan of an earlier version. */
function effectsOf(step) {
    return step.effects ?? (0,_earlier_plans_js__WEBPACK_IMPORTED_MODULE_2__/* .earlierEffects */ .D8)(step) ?? _plan_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .noEffects */ .CC;
}
function componentOf(step) {
    const change = changeOf(step);
    return change && (0,_all_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(change).component?.(change);
}
/** Whether a product goes or comes with the step, whoever performs it. */
function doesOf(step) {
    const change = changeOf(step);
    return change && (0,_all_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(change).does;
}
/** Makes a change and looks afterwards whether the server has it. @throws UserError where it could not be made or proven */
async function performChange(change, context) {
    const { perform, proof } = (0,_all_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(change);
    if (perform === undefined)
        throw new Error(`${change.kind} is for a person.`);
    const result = await perform(change, context);
    const fault = proof?.(change, await context.readState(), context);
    if (fault !== undefined)
        throw fault;
    return result;
}
/** Changes of one kind, in the plan's order. */
function changesOfKind({ steps }, kind) {
    return steps.flatMap((step) => {
        const change = changeOf(step);
        return change !== undefined && isOfKind(change, kind) ? [change] : [];
    });
}
function isOfKind(change, kind) {
    return change.kind === kind;
}
/** Ids of the steps of this plan that come before a step can be done by anybody. */
function openNeeds({ steps }, step) {
    const change = changeOf(step);
    const needs = (change && kindOf(change).needs?.(change)) ?? [];
    return steps.map(({ id }) => id).filter((id) => needs.includes(id));
}

/***/ }),

/***/ 579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ exitCodeMeaning)
/* harmony export */ });
/* unused harmony export installerExitCodes */
/** Source: "MsiExec.exe and InstMsi.exe error messages", Windows Installer documentation. */
const installerExitCodes = [
    { code: 0, class: 'success', meaning: 'Done.', advice: '' },
    {
        code: 1601,
        class: 'failure',
        meaning: 'The Windows Installer service could not be reached.',
        advice: 'Start the service "msiserver" and see that it is not disabled, then run again.',
    },
    {
        code: 1602,
        class: 'failure',
        meaning: 'The installation was cancelled.',
        advice: 'See whether a person or a policy closed it, then run again.',
    },
    {
        code: 1603,
        class: 'failure',
        meaning: 'The installation failed and was rolled back.',
        advice: 'Read the log lines below and the log file, fix the cause and run again.',
    },
    {
        code: 1605,
        class: 'already-gone',
        meaning: 'The product is not installed.',
        advice: 'Nothing to remove. When installing, repair the entry in Programs and Features first.',
    },
    {
        code: 1612,
        class: 'failure',
        meaning: 'The source of the installation is not to be found.',
        advice: 'Put the original package where it was installed from, or copy it to a local folder, and run again.',
    },
    { code: 1614, class: 'already-gone', meaning: 'The product is uninstalled.', advice: 'Nothing to remove.' },
    {
        code: 1618,
        class: 'busy',
        meaning: 'Another installation is running.',
        advice: 'Wait until it has ended (Windows Update, a management agent) and run again.',
    },
    {
        code: 1619,
        class: 'failure',
        meaning: 'The package could not be opened.',
        advice: 'See that the file exists, is not blocked and that the account of the runner may read it.',
    },
    {
        code: 1620,
        class: 'failure',
        meaning: 'The file is not a Windows Installer package.',
        advice: 'It may be truncated or an error page saved as .msi. Copy it again from its source.',
    },
    {
        code: 1622,
        class: 'failure',
        meaning: 'The log file could not be opened.',
        advice: 'See that the work folder exists and that there is room on its volume.',
    },
    {
        code: 1624,
        class: 'failure',
        meaning: 'A transform could not be applied.',
        advice: 'Run without the transform, or with the one made for this package.',
    },
    {
        code: 1625,
        class: 'failure',
        meaning: 'A system policy forbids this installation.',
        advice: 'Run the runner under an administrator account, or have the policy "Disable Windows Installer" lifted.',
    },
    {
        code: 1633,
        class: 'failure',
        meaning: 'The package is for another processor type.',
        advice: 'Take the package whose name ends in 64 on 64-bit Windows and in 32 on 32-bit Windows.',
    },
    {
        code: 1638,
        class: 'failure',
        meaning: 'Another version of this product is installed already.',
        advice: 'Remove that version in Programs and Features, or use the package of the installed version.',
    },
    {
        code: 1639,
        class: 'failure',
        meaning: 'The command line was not accepted.',
        advice: 'See the property names and the arguments that were given to the installer.',
    },
    {
        code: 1641,
        class: 'restart-required',
        meaning: 'Done; the installer has begun to restart Windows.',
        advice: 'Wait for the restart and run again.',
    },
    {
        code: 3010,
        class: 'restart-required',
        meaning: 'Done; Windows has to be restarted.',
        advice: 'Restart the server and run again.',
    },
];
/** The upper half of an HRESULT that wraps a code of Windows. Source: [MS-ERREF] 2.1, facility WIN32. */
const wrapsWindowsCode = 0x8007;
/**
 * What an exit code means, 0 to 4294967295. A bundle gives the codes of Windows Installer wrapped: 0x80070643 is 1603.
 * Codes that the table does not know are failures that say their number.
 */
function exitCodeMeaning(code) {
    const own = installerExitCodes.find((meaning) => meaning.code === code);
    if (own !== undefined)
        return own;
    const hexadecimal = `0x${code.toString(16).padStart(8, '0')}`;
    const inner = code >>> 16 === wrapsWindowsCode ? code & 0xffff : undefined;
    const wrapped = inner === undefined ? undefined : installerExitCodes.find((meaning) => meaning.code === inner);
    if (wrapped !== undefined) {
        return {
            ...wrapped,
            code,
            meaning: `${wrapped.meaning} (${hexadecimal}: the code ${inner} of Windows Installer.)`,
        };
    }
    const shown = code > 0xffff ? `${code} (${hexadecimal})` : String(code);
    return {
        code,
        class: 'failure',
        meaning: `The installer ended with ${shown}, which is not a code of Windows Installer.`,
        advice: 'Read the log file and the vendor documentation of this installer, fix the cause and run again.',
    };
}

/***/ }),

/***/ 69178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isSameBoot)
/* harmony export */ });
/** A clock that is set right may move the boot time by seconds; no server starts twice within a minute. */
const bootToleranceMilliseconds = 60_000;
/** Whether two boot times, told at different moments, are of the same start of Windows. */
function isSameBoot(one, other) {
    return Math.abs(Date.parse(one) - Date.parse(other)) < bootToleranceMilliseconds;
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

/***/ 73093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sameSettings)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Whether two settings mean the same; the order of the flags does not matter. */
function sameSettings(a, b) {
    const ordered = ({ sslFlags, ...rest }) => ({ ...rest, sslFlags: [...sslFlags].sort() });
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(ordered(a), ordered(b));
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


/** Whom a change can leave without service: everybody who signs in, and the users of each web application. */
const subjects = ['sign-in', 'user-portal', 'mobile-app', 'web-service-sdk'];
const some = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(subjects));
/** What one step means to the users. Part of the digest. */
const effectsSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)({
    interrupts: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('Who is not served from the begin of this step.', some),
    restores: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('Who is served again with the end of the last step of the plan that restores the service.', some),
    forGood: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('Who is interrupted for good: the new version has that web application no more.', some),
    minutes: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('Minutes that the step is assumed to take; not measured on this server.', valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
});
const noEffects = { interrupts: [], restores: [], minutes: 0 };
/**
 * Who is not served during which steps of a plan. `already`: who was not served when the plan was made. One whom the
 * plan neither interrupts nor restores is left out.
 */
function interruptionsOf(steps, already) {
    return subjects.flatMap((subject) => {
        const interrupted = steps.findIndex(({ effects }) => effects.interrupts.includes(subject));
        const again = steps.findLastIndex(({ effects }) => effects.interrupts.includes(subject));
        const restored = steps.findLastIndex(({ effects }) => effects.restores.includes(subject));
        const from = already.includes(subject) ? 0 : interrupted;
        if (from < 0 || (interrupted < 0 && restored < 0))
            return [];
        const isOver = restored >= Math.max(from, again);
        return [{ subject, from, to: isOver ? restored : steps.length - 1, isOver }];
    });
}

/***/ }),

/***/ 97283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ interruptedNow),
/* harmony export */   RO: () => (/* binding */ newestBackup),
/* harmony export */   Uh: () => (/* binding */ backupFolders),
/* harmony export */   jA: () => (/* binding */ progressOf),
/* harmony export */   n9: () => (/* binding */ servicesLeftStopped),
/* harmony export */   rG: () => (/* binding */ restartOwed),
/* harmony export */   tg: () => (/* binding */ confirmedSteps)
/* harmony export */ });
/* harmony import */ var _host_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69178);

/** Ids of the operator steps that a person confirmed since the server was last rolled back. */
function confirmedSteps(lines) {
    const since = lines.slice(lines.findLastIndex((line) => line.event === 'rolled-back') + 1);
    return new Set(since.flatMap((line) => (line.event === 'operator-step-said' ? [line.step] : [])));
}
/** Services that the suite stopped and has not started again, in the order in which they were stopped. */
function servicesLeftStopped(lines) {
    const stopped = new Set();
    for (const line of lines) {
        if (line.event === 'services-stopped') {
            for (const service of line.services)
                stopped.add(service);
        }
        else if (line.event === 'services-started') {
            for (const service of line.services)
                stopped.delete(service);
        }
    }
    return [...stopped];
}
/** Who is not served, as far as the journal knows. */
function interruptedNow(lines) {
    const interrupted = new Set();
    for (const line of lines) {
        if (line.event === 'service-interrupted')
            interrupted.add(line.subject);
        if (line.event === 'service-restored')
            interrupted.delete(line.subject);
    }
    return interrupted;
}
/** Folders of the backup sets that this server's runs made, newest first. */
function backupFolders(lines) {
    return lines.flatMap((line) => (line.event === 'backup-created' ? [line.folder] : [])).reverse();
}
/** The last of them with the hash of its manifest. */
function newestBackup(lines) {
    const last = lines.findLast((line) => line.event === 'backup-created');
    return last?.event === 'backup-created' ? last : undefined;
}
/** How far the plan with this digest came on this server. */
function progressOf(lines, digest) {
    const last = lines.findLast((line) => (line.event === 'plan-started' || line.event === 'plan-finished') && line.digest === digest);
    if (last === undefined)
        return 'not-begun';
    return last.event === 'plan-finished' ? 'finished' : 'unfinished';
}
/** Why a restart is still owed: the machine's boot time is the one that was noted when it was asked for. */
function restartOwed(lines, bootTime) {
    const last = lines.findLast((line) => line.event === 'restart-required');
    if (last?.event !== 'restart-required')
        return undefined;
    const isRestarted = Date.parse(bootTime) > Date.parse(last.bootTime) && !(0,_host_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameBoot */ .T)(bootTime, last.bootTime);
    return isRestarted ? undefined : last.reason;
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
/** Stands in place of a value that must not leave the server. */
const redactedText = '(secret)';
function isSecret(value) {
    if (secretName.test(value.name))
        return true;
    const { data } = value;
    if (data.type === 'string' || data.type === 'expandable-string')
        return secretInText.test(data.text);
    if (data.type === 'multi-string')
        return data.texts.some((text) => secretInText.test(text));
    // Binary values of the product are not documented and may be protected credentials.
    return data.type === 'binary';
}
function emptied(data) {
    switch (data.type) {
        case 'string':
        case 'expandable-string':
            return { type: data.type, text: redactedText };
        case 'multi-string':
            return { type: data.type, texts: [redactedText] };
        case 'dword':
            return { type: data.type, number: 0 };
        case 'qword':
            return { type: data.type, number: 0n };
        case 'binary':
            return { type: data.type, kind: data.kind, bytes: new Uint8Array() };
    }
}
/** The keys with everything that looks like a secret replaced; names and types stay. */
function redactRegistry(keys) {
    return keys.map((key) => ({
        path: key.path,
        values: key.values.map((value) => (isSecret(value) ? { name: value.name, data: emptied(value.data) } : value)),
    }));
}
// EXTERNAL MODULE: ./lib/bundled/product/registry-values.js
var registry_values = __webpack_require__(22756);
// EXTERNAL MODULE: ./lib/bundled/product/uninstall-entries.js
var uninstall_entries = __webpack_require__(22027);
;// CONCATENATED MODULE: ./lib/bundled/product/read-registry.js









/** 32-bit Windows shows the same keys in both views: there, one is enough. */
function viewsOf(architecture) {
    return architecture === 'x86' ? ['32'] : ['64', '32'];
}
async function readKey(registry, key, view) {
    try {
        return (await registry.readTree(key, view)) ?? [];
    }
    catch (error) {
        if (!(error instanceof host_error/* HostError */.d) || error.code !== 'access-denied')
            throw error;
        throw new user_error.UserError('registry-access-denied', `The registry key ${key} (${view}-bit view) could not be read: access is denied.`, 'Give the account of the runner the permission "Read" on this key, or run the runner as a member of the local Administrators group, and run again.', { cause: error });
    }
}
/** Keeps the entries that are asked for with all below them: the list of everything installed is nobody's business. */
function relevantEntries(keys, names) {
    const kept = keys.filter((key) => {
        const displayName = (0,registry_values/* textValue */.v8)(key, 'DisplayName');
        return (0,uninstall_entries/* entryNameOf */.p)(key.path) !== undefined && displayName !== undefined && (0,product_names/* matchesAny */._I)(displayName, names);
    });
    return keys.filter((key) => kept.some((entry) => (0,registry/* isAtOrBelowKey */.b)(key.path, entry.path)));
}
function onlyValue(keys, key, valueName) {
    return keys
        .filter((candidate) => (0,same_text/* sameText */.QV)(candidate.path, key))
        .map(({ path, values }) => ({ path, values: values.filter((value) => (0,same_text/* sameText */.QV)(value.name, valueName)) }))
        .filter(({ values }) => values.length > 0);
}
function wantedKeys(extraNames) {
    const names = [...product_names/* anyProductNames */.GI, ...product_names/* adfsAdapterNames */.IS, ...product_names/* runtimeNames */.jJ, ...extraNames];
    const all = (keys) => keys;
    const itself = (key) => (keys) => keys.filter(({ path }) => (0,same_text/* sameText */.QV)(path, key));
    return [
        { key: registry_locations/* productKey */.$k, views: 'both', select: redactRegistry },
        { key: registry_locations/* uninstallKey */.kr, views: 'both', select: (keys) => redactRegistry(relevantEntries(keys, names)) },
        { key: registry_locations/* vcRuntimeKey */.rj, views: 'both', select: all },
        { key: registry_locations/* dotNetKey */.AY, views: 'native', select: itself(registry_locations/* dotNetKey */.AY) },
        { key: registry_locations/* webServerKey */.Bs, views: 'native', select: all },
        ...registry_locations/* restartMarkerKeys */.E.map(({ key }) => ({ key, views: 'native', select: itself(key) })),
        {
            key: registry_locations/* sessionManagerKey */.hS,
            views: 'native',
            select: (keys) => onlyValue(keys, registry_locations/* sessionManagerKey */.hS, registry_locations/* pendingRenamesValue */.cl),
        },
    ];
}
/**
 * The parts of the registry that an inventory keeps, secrets replaced. Keys that do not exist are left out.
 * @throws UserError `registry-access-denied`
 */
async function readRegistry(registry, architecture, extraNames) {
    const views = viewsOf(architecture);
    const parts = wantedKeys(extraNames).flatMap(({ key, views: which, select }) => (which === 'both' ? views : views.slice(0, 1)).map(async (view) => {
        return { key, view, keys: select(await readKey(registry, key, view)) };
    }));
    // Together: on Windows each is a program of its own.
    return (await Promise.all(parts)).filter(({ keys }) => keys.length > 0);
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

/***/ 36961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ oldComponent),
/* harmony export */   y: () => (/* binding */ newComponent)
/* harmony export */ });
function oldComponent(state, component) {
    return state.components.find((found) => found.component === component && found.generation === 'phonefactor');
}
function newComponent(state, component) {
    return state.components.find((found) => found.component === component && found.generation === 'mfa-server');
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

/***/ 4211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applicationUrl),
/* harmony export */   m: () => (/* binding */ withoutSlash)
/* harmony export */ });
/** Name of a virtual directory as the packages want it: without slashes around it. */
function withoutSlash(virtualDirectory) {
    return virtualDirectory.replace(/^\/+|\/+$/g, '');
}
/** Address under which users reach an application: https before http, host name of the binding before the machine's. */
function applicationUrl(web, machineName, virtualDirectory) {
    const binding = web.bindings.find(({ protocol }) => protocol === 'https') ?? web.bindings[0];
    const [, port = '443', hostName = ''] = binding?.information.match(/^.*:(\d+):(.*)$/) ?? [];
    const protocol = binding?.protocol ?? 'https';
    const isDefaultPort = port === (protocol === 'https' ? '443' : '80');
    const host = `${(hostName || machineName).toLowerCase()}${isDefaultPort ? '' : `:${port}`}`;
    return `${protocol}://${host}/${withoutSlash(virtualDirectory)}`;
}

/***/ }),

/***/ 54435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ assumedMinutes),
/* harmony export */   v: () => (/* binding */ roundedMinutes)
/* harmony export */ });
/**
 * Minutes for one of each: assumptions, to be shown as such. The only published figure is "about 10 minutes per
 * server" for an upgrade in place (c7solutions.com, April 2016); the rest is deliberately generous. `activation` is a
 * person's time.
 */
const assumedMinutes = {
    backup: 5,
    verification: 2,
    removal: 2,
    'server-setup': 10,
    'service-start': 1,
    'web-component': 4,
    merge: 1,
    restore: 5,
    activation: 12,
};
/** Up to the next five: more would pretend to know. */
function roundedMinutes(minutes) {
    return Math.ceil(minutes / 5) * 5;
}

/***/ }),

/***/ 79701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ blockingConflicts),
/* harmony export */   s: () => (/* binding */ isInSettingsSection)
/* harmony export */ });
const blockingSections = new Set([
    'configuration',
    'appSettings',
    'applicationSettings',
    'userSettings',
    'connectionStrings',
]);
/** Whether a setting stands in a section of settings; what is wrong with the file as a whole counts as well. */
function isInSettingsSection({ name: { section } }) {
    return [...blockingSections].some((one) => one.toLowerCase() === section.toLowerCase());
}
/** Conflicts in the sections that hold settings, and of the file as a whole: a person has to decide each by a rule before anything is written. */
function blockingConflicts({ outcomes }) {
    return outcomes.filter((outcome) => outcome.fate === 'conflict' && isInSettingsSection(outcome));
}

/***/ })

};
