export const id = 2281;
export const ids = [2281,7200];
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
/* harmony export */   N: () => (/* binding */ parseManifest)
/* harmony export */ });
/* unused harmony export manifestSchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _list_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47072);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70678);
/* harmony import */ var _stored_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15434);




const text = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minLength */ .BpQ(1));
const time = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .isoTimestamp */ .yhX());
/** Name of a folder on every file system, and none that says "unfinished". */
const setName = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^[A-Za-z0-9][A-Za-z0-9._-]*$/), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y((name) => !/(\.|\.partial)$/i.test(name), 'It ends in a dot or in .partial.'));
const labels = { component: text, role: text };
const attributes = (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['read-only', 'hidden', 'system']));
const entry = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...labels,
    storedAs: text,
    originalPath: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(text),
    size: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(0)),
    sha256: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^[0-9a-f]{64}$/)),
    created: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(time),
    modified: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(time),
    attributes: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(attributes),
    securityDescriptor: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(text),
});
const folder = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...labels,
    path: text,
    created: time,
    modified: time,
    attributes,
    securityDescriptor: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(text),
});
const origin = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    who: text,
    why: text,
    run: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(text),
    planDigest: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(text),
});
/** Format 1 of a manifest. `docs/reference/backup-manifest.schema.json` is made from it. */
const manifestSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    name: setName,
    created: time,
    server: text,
    tool: valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: text, version: text }),
    origin,
    components: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p)(text),
    consistent: valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    consistencyNote: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(text),
    folders: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p)(folder),
    entries: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p)(entry),
});
const advice = 'Take another set. Do not uninstall anything on the strength of this one.';
/**
 * Reads a manifest. `where` names it in messages.
 * @throws UserError `backup-manifest-unreadable`, `backup-manifest-unsafe`
 */
function parseManifest(bytes, where) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(manifestSchema, parseJson(bytes, where));
    if (!result.success) {
        const [issue] = result.issues;
        throw unreadable(`${where} is not valid at ${valibot__WEBPACK_IMPORTED_MODULE_2__/* .getDotPath */ .BuJ(issue) ?? 'the top level'}: ${issue.message}`);
    }
    requireSafeNames(result.output, where);
    return result.output;
}
function parseJson(bytes, where) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw unreadable(`${where} is not JSON.`, { cause });
    }
}
/** Every stored name lies in the set, is used once, and belongs to the original path that the entry names. */
function requireSafeNames({ entries }, where) {
    const seen = new Set();
    for (const { storedAs, originalPath } of entries) {
        const expected = originalPath === undefined ? storedAs : (0,_stored_name_js__WEBPACK_IMPORTED_MODULE_1__/* .storedNameOf */ .gh)(originalPath);
        const isDocument = storedAs.startsWith('documents/');
        const key = storedAs.toLowerCase();
        if (!(0,_stored_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isSafeStoredName */ .q6)(storedAs) || storedAs !== expected || isDocument !== (originalPath === undefined)) {
            throw unsafe(where, `names a file outside the set or of another place: ${JSON.stringify(storedAs)}`);
        }
        if (seen.has(key))
            throw unsafe(where, `names ${JSON.stringify(storedAs)} twice`);
        seen.add(key);
    }
}
function unreadable(message, options) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError('backup-manifest-unreadable', message, advice, options);
}
function unsafe(where, what) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError('backup-manifest-unsafe', `${where} ${what}.`, 'Do not restore from this set. Find out who changed it, and take another one.');
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
    return `${folder}\\${storedAs.replaceAll('/', '\\')}`;
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
/* harmony import */ var _byte_progress_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11094);
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90614);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88433);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70678);
/* harmony import */ var _in_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88973);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17948);
/* harmony import */ var _set_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68738);
/* harmony import */ var _stored_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15434);








const mostProblemsShown = 10;
/** @throws UserError `backup-manifest-missing`, `backup-manifest-unreadable`, `backup-manifest-unsafe` */
async function readBackupSet(files, folder) {
    const path = `${folder}\\${_set_index_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestName */ .vS}`;
    const bytes = await readManifest(files, folder, path);
    return { folder, manifest: (0,_manifest_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .N)(bytes, path), manifestSha256: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Of */ .B)(bytes) };
}
async function readManifest(files, folder, path) {
    try {
        return await files.read(path);
    }
    catch (cause) {
        if (!(cause instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d && cause.code === 'not-found'))
            throw cause;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError('backup-manifest-missing', `${folder} is not a backup set: it has no ${_set_index_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestName */ .vS}.`, 'Give the folder of a set, or take another one.', { cause });
    }
}
/** What differs between the set's files and its index; empty when the set is whole. */
async function backupProblems(files, set, log, depth = 'bytes') {
    const index = await indexProblems(files, set);
    const stored = await (0,_in_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .inGroups */ .A)(set.manifest.entries, (entry) => {
        const onBytes = (0,_byte_progress_js__WEBPACK_IMPORTED_MODULE_7__/* .byteProgress */ .E)(log, `Verifying ${entry.storedAs}`);
        return entryProblems(files, set.folder, entry, depth, onBytes);
    });
    return [...index, ...stored.flat()];
}
async function entryProblems(files, folder, { storedAs, size, sha256 }, depth, onBytes) {
    const path = (0,_stored_name_js__WEBPACK_IMPORTED_MODULE_5__/* .storedPath */ .PH)(folder, storedAs);
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
    const path = `${folder}\\${_set_index_js__WEBPACK_IMPORTED_MODULE_6__/* .sumsName */ .ge}`;
    if ((await files.stat(path)) === undefined)
        return [`${_set_index_js__WEBPACK_IMPORTED_MODULE_6__/* .sumsName */ .ge} is missing`];
    const stored = Buffer.from(await files.read(path)).toString('utf8');
    return stored === (0,_set_index_js__WEBPACK_IMPORTED_MODULE_6__/* .sumsText */ .MW)(manifest, manifestSha256) ? [] : [`${_set_index_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestName */ .vS} and ${_set_index_js__WEBPACK_IMPORTED_MODULE_6__/* .sumsName */ .ge} do not agree`];
}
/**
 * Reads a set back, every byte of it.
 * @throws UserError `backup-not-intact` naming what differs, and those of {@link readBackupSet}
 */
async function requireIntact(files, folder, log) {
    const set = await readBackupSet(files, folder);
    const problems = await backupProblems(files, set, log);
    if (problems.length > 0) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError('backup-not-intact', `The backup set ${folder} is not whole: ${summaryOf(problems)}.`, 'Make a new backup before anything is removed; keep this set apart until it is understood.');
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

/***/ 47072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/** The schema of a list that nobody changes. */
const list = (item) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item), valibot__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ());

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
