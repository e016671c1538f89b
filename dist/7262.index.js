export const id = 7262;
export const ids = [7262,7394];
export const modules = {

/***/ 75942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseManifest)
/* harmony export */ });
/* unused harmony export manifestSchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79444);
/* harmony import */ var _stored_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29648);



const text = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minLength */ .BpQ(1));
const list = (item) => valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(item), valibot__WEBPACK_IMPORTED_MODULE_2__/* .readonly */ .tBZ());
const time = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .isoTimestamp */ .yhX());
/** Name of a folder on every file system, and none that says "unfinished". */
const setName = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^[A-Za-z0-9][A-Za-z0-9._-]*$/), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y((name) => !/(\.|\.partial)$/i.test(name), 'It ends in a dot or in .partial.'));
const labels = { component: text, role: text };
const attributes = list(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['read-only', 'hidden', 'system']));
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
    components: list(text),
    consistent: valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    consistencyNote: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(text),
    folders: list(folder),
    entries: list(entry),
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

/***/ 20753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readCurrentState)
/* harmony export */ });
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95460);
/* harmony import */ var _restore_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88519);
/* harmony import */ var _restoring_debris_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20918);



/** Looks at the places where the selected items of a set belong. Reads every byte of what lies there. */
async function readCurrentState(files, set, selection) {
    const originals = (0,_restore_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .selectedOriginals */ .Co)(set, selection);
    const paths = originals.files.map(({ originalPath }) => originalPath);
    const found = new Map();
    for (const path of paths) {
        const current = await currentFile(files, path);
        if (current !== undefined)
            found.set(path.toLowerCase(), current);
    }
    const ofSet = new Set(paths.map((path) => path.toLowerCase()));
    const folders = new Set();
    const others = [];
    for (const path of [...originals.folders.map((folder) => folder.path), ...paths.map(_restore_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)]) {
        if (folders.has(path.toLowerCase()) || (await statOf(files, path))?.kind !== 'folder')
            continue;
        folders.add(path.toLowerCase());
    }
    for (const { path } of originals.folders) {
        if (folders.has(path.toLowerCase()))
            others.push(...(await othersIn(files, path, ofSet)));
    }
    return { files: found, folders, others: [...new Set(others)] };
}
async function currentFile(files, path) {
    const entry = await statOf(files, path);
    if (entry?.kind !== 'file')
        return undefined;
    const { size, modified } = entry;
    try {
        return { status: 'present', size, modified, sha256: (await files.digest(path)).sha256 };
    }
    catch (error) {
        if (!(error instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d && error.code === 'in-use'))
            throw error;
        const holder = error.holder === undefined ? {} : { holder: error.holder };
        return { status: 'in-use', size, modified, ...holder };
    }
}
/** Files below the folder, at any depth, that the set does not hold. */
async function othersIn(files, folder, ofSet) {
    const others = [];
    for (const { kind, path } of await files.list(folder)) {
        if (kind === 'folder')
            others.push(...(await othersIn(files, path, ofSet)));
        else if (!ofSet.has(path.toLowerCase()) && !(0,_restoring_debris_js__WEBPACK_IMPORTED_MODULE_2__/* .isDebris */ .o)(path))
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

/***/ 88519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Co: () => (/* binding */ selectedOriginals),
/* harmony export */   ad: () => (/* binding */ restoreBlockers),
/* harmony export */   q8: () => (/* binding */ planRestore),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* unused harmony export isSelected */
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
    const known = new Set([...current.folders, ...folders.map(({ path }) => path.toLowerCase())]);
    return {
        set: { folder: set.folder, name: set.manifest.name, manifestSha256: set.manifestSha256 },
        items: [
            ...folders.filter(({ path }) => !current.folders.has(path.toLowerCase())).map(folderToCreate),
            ...files.map((entry) => fileItem(entry, known, current)),
            ...current.others.map((path) => ({ action: 'not-in-set', path })),
        ],
    };
}
function folderToCreate({ component, role, path }) {
    return { action: 'create-folder', component, role, path };
}
function fileItem(entry, folders, current) {
    const { component, role, storedAs, originalPath: path, size, sha256 } = entry;
    const found = current.files.get(path.toLowerCase());
    const file = { component, role, path, storedAs, size, sha256, ...(found === undefined ? {} : { current: found }) };
    if (!folders.has(folderOf(path).toLowerCase()))
        return { action: 'missing-folder', ...file };
    if (found === undefined)
        return { action: 'write', ...file };
    if (isAsStored(found, entry))
        return { action: 'unchanged', ...file };
    return { action: isNewer(found, entry) ? 'newer-on-server' : 'write', ...file };
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
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('\\'));
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

/***/ 20918:
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

/***/ 18536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   MW: () => (/* binding */ sumsText),
/* harmony export */   T8: () => (/* binding */ manifestBytes),
/* harmony export */   ge: () => (/* binding */ sumsName),
/* harmony export */   rZ: () => (/* binding */ partialEnding),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

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
/** Lower-case hexadecimal. */
function sha256Of(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}


/***/ }),

/***/ 29648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PH: () => (/* binding */ storedPath),
/* harmony export */   gh: () => (/* binding */ storedNameOf),
/* harmony export */   q6: () => (/* binding */ isSafeStoredName)
/* harmony export */ });
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95460);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56730);


/**
 * Place of an original inside a set: `files/C/...` or `files/UNC/server/share/...`, forward slashes. Undefined for
 * what is no full path of Windows.
 */
function storedNameOf(originalPath) {
    try {
        const { root, names } = (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWindowsPath */ .Y)(originalPath);
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

/***/ 87394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ readBackupSet),
/* harmony export */   X6: () => (/* binding */ backupProblems),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   requireIntact: () => (/* binding */ requireIntact)
/* harmony export */ });
/* harmony import */ var _byte_progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92780);
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95460);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79444);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75942);
/* harmony import */ var _set_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18536);
/* harmony import */ var _stored_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29648);






const mostProblemsShown = 10;
/** @throws UserError `backup-manifest-missing`, `backup-manifest-unreadable`, `backup-manifest-unsafe` */
async function readBackupSet(files, folder) {
    const path = `${folder}\\${_set_index_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestName */ .vS}`;
    const bytes = await readManifest(files, folder, path);
    return { folder, manifest: (0,_manifest_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .N)(bytes, path), manifestSha256: (0,_set_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(bytes) };
}
async function readManifest(files, folder, path) {
    try {
        return await files.read(path);
    }
    catch (cause) {
        if (!(cause instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d && cause.code === 'not-found'))
            throw cause;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.UserError('backup-manifest-missing', `${folder} is not a backup set: it has no ${_set_index_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestName */ .vS}.`, 'Give the folder of a set, or take another one.', { cause });
    }
}
/** What differs between the set's files and its index; empty when the set is whole. */
async function backupProblems(files, set, log, depth = 'bytes') {
    const problems = [...(await indexProblems(files, set))];
    for (const entry of set.manifest.entries) {
        const onBytes = (0,_byte_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .byteProgress */ .E)(log, `Verifying ${entry.storedAs}`);
        problems.push(...(await entryProblems(files, set.folder, entry, depth, onBytes)));
    }
    return problems;
}
async function entryProblems(files, folder, { storedAs, size, sha256 }, depth, onBytes) {
    const path = (0,_stored_name_js__WEBPACK_IMPORTED_MODULE_4__/* .storedPath */ .PH)(folder, storedAs);
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
    const path = `${folder}\\${_set_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sumsName */ .ge}`;
    if ((await files.stat(path)) === undefined)
        return [`${_set_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sumsName */ .ge} is missing`];
    const stored = Buffer.from(await files.read(path)).toString('utf8');
    return stored === (0,_set_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sumsText */ .MW)(manifest, manifestSha256) ? [] : [`${_set_index_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestName */ .vS} and ${_set_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sumsName */ .ge} do not agree`];
}
/**
 * Reads a set back, every byte of it.
 * @throws UserError `backup-not-intact` naming what differs, and those of {@link readBackupSet}
 */
async function requireIntact(files, folder, log) {
    const set = await readBackupSet(files, folder);
    const problems = await backupProblems(files, set, log);
    if (problems.length > 0) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.UserError('backup-not-intact', `The backup set ${folder} is not whole: ${summaryOf(problems)}.`, 'Make a new backup before anything is removed; keep this set apart until it is understood.');
    }
    return set;
}
/** The first few problems and how many more there are. */
function summaryOf(problems) {
    const shown = problems.slice(0, mostProblemsShown).join('; ');
    return problems.length > mostProblemsShown ? `${shown}; and ${problems.length - mostProblemsShown} more` : shown;
}


/***/ }),

/***/ 92780:
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

/***/ 95924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseInventory: () => (/* binding */ parseInventory)
/* harmony export */ });
/* unused harmony export inventorySchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95460);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79444);
/* harmony import */ var _registry_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85895);




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

/***/ 68460:
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
/* unused harmony export inventoryRole */
/* harmony import */ var _backup_stored_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29648);
/* harmony import */ var _backup_verify_backup_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87394);
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95460);
/* harmony import */ var _product_components_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16824);
/* harmony import */ var _product_inventory_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95924);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79444);






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
        if (sets.some((set) => set.folder.toLowerCase() === folder.toLowerCase()))
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
        if (error instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_2__/* .HostError */ .d && error.code === 'not-found')
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
    return (0,_product_inventory_schema_js__WEBPACK_IMPORTED_MODULE_4__.parseInventory)(Buffer.from(await files.read(stored.path)).toString('utf8'));
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

/***/ 54168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ findOldPackages)
/* harmony export */ });
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95460);
/* harmony import */ var _product_components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16824);
/* harmony import */ var _product_windows_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80910);
/* harmony import */ var _situation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66016);




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
            const code = (0,_situation_js__WEBPACK_IMPORTED_MODULE_3__/* .oldComponent */ .l)(before, name)?.product.productCode;
            return code !== undefined && (0,_product_windows_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .sameText */ .QV)(code, description?.productCode ?? '');
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

/***/ 45575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hj: () => (/* binding */ isInRegistry),
  Ib: () => (/* binding */ readRestoreFacts)
});

// UNUSED EXPORTS: selectionOf

// EXTERNAL MODULE: ./lib/src/backup/read-current-state.js
var read_current_state = __webpack_require__(20753);
// EXTERNAL MODULE: ./lib/src/backup/restore-plan.js
var restore_plan = __webpack_require__(88519);
// EXTERNAL MODULE: ./lib/src/backup/stored-name.js
var stored_name = __webpack_require__(29648);
// EXTERNAL MODULE: ./lib/src/backup/verify-backup-set.js
var verify_backup_set = __webpack_require__(87394);
// EXTERNAL MODULE: ./lib/src/host/registration-file.js
var registration_file = __webpack_require__(44111);
// EXTERNAL MODULE: ./lib/src/product/components.js
var product_components = __webpack_require__(16824);
// EXTERNAL MODULE: ./lib/src/product/windows-paths.js
var windows_paths = __webpack_require__(80910);
// EXTERNAL MODULE: ./lib/src/user-error.js
var user_error = __webpack_require__(79444);
// EXTERNAL MODULE: ./lib/src/stages/backup-chain.js
var backup_chain = __webpack_require__(68460);
// EXTERNAL MODULE: ./lib/src/stages/read-server.js + 3 modules
var read_server = __webpack_require__(96122);
// EXTERNAL MODULE: ./lib/src/stages/restore/old-packages.js
var old_packages = __webpack_require__(54168);
;// CONCATENATED MODULE: ./lib/src/stages/restore/restore-facts.js
/** `documents/registry/product-32.reg` and its sister. */
function registryDocuments(entries) {
    return entries.flatMap(({ role, storedAs }) => {
        const [, view] = /-(32|64)\.reg$/.exec(storedAs) ?? [];
        return role === 'registry' && (view === '32' || view === '64') ? [{ storedAs, view }] : [];
    });
}

;// CONCATENATED MODULE: ./lib/src/stages/restore/read-restore-facts.js












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
        before,
        now,
        files: (0,restore_plan/* planRestore */.q8)(set, selection, await (0,read_current_state/* readCurrentState */.R)(host.files, set, selection)),
        registryToImport: await registryToImport(host, set, selection),
        packages: await (0,old_packages/* findOldPackages */.c)(host, request.oldInstallers ?? installersIn(set), before),
    };
}
function selectionOf({ components }) {
    return { components: components ?? product_components/* componentNames */.w };
}
/** Folder inside the set that holds the packages, where they are part of it. */
function installersIn({ folder, manifest }) {
    const first = manifest.entries.find(({ role, storedAs }) => role === backup_chain/* installersRole */.aI && /\.msi$/i.test(storedAs));
    return first === undefined ? undefined : (0,windows_paths/* folderOf */.yS)((0,stored_name/* storedPath */.PH)(folder, first.storedAs));
}
async function registryToImport(host, set, { components }) {
    const entries = set.manifest.entries.filter(({ component }) => components?.includes(component) ?? true);
    const needed = [];
    for (const document of registryDocuments(entries)) {
        if (!(await isInRegistry(host, set.folder, document)))
            needed.push(document);
    }
    return needed;
}
/** True when every value of the exported key is in the registry as it was. */
async function isInRegistry({ files, registry }, folder, { storedAs, view }) {
    const text = (0,registration_file/* decodeRegistrationFile */.ei)(await files.read((0,stored_name/* storedPath */.PH)(folder, storedAs)), storedAs);
    for (const key of (0,registration_file/* parseRegistrationFile */.Dg)(text, storedAs)) {
        const [current] = (await registry.readTree(key.path, view)) ?? [];
        if (current === undefined || !holds(current, key))
            return false;
    }
    return true;
}
function holds(current, wanted) {
    const text = ({ name, data }) => JSON.stringify([name.toLowerCase(), data], (_key, value) => (typeof value === 'bigint' ? `${value}` : value));
    const present = new Set(current.values.map(text));
    return wanted.values.every((value) => present.has(text(value)));
}
function withoutInventory(folder) {
    return new user_error.UserError('backup-without-inventory', `The backup set ${folder} holds no inventory of its server, so what belongs where cannot be told.`, 'Put its files back by hand; docs/how-to/restore-by-hand.md says how.');
}


/***/ }),

/***/ 77262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restorePlanner: () => (/* binding */ restorePlanner)
});

// EXTERNAL MODULE: ./lib/src/stages/upgrade.js
var upgrade = __webpack_require__(88264);
// EXTERNAL MODULE: ./lib/src/backup/restore-plan.js
var restore_plan = __webpack_require__(88519);
// EXTERNAL MODULE: ./lib/src/product/components.js
var product_components = __webpack_require__(16824);
// EXTERNAL MODULE: ./lib/src/product/names.js
var names = __webpack_require__(98942);
// EXTERNAL MODULE: ./lib/src/product/windows-paths.js
var windows_paths = __webpack_require__(80910);
// EXTERNAL MODULE: ./lib/src/stages/application-pool.js
var application_pool = __webpack_require__(8037);
// EXTERNAL MODULE: ./lib/src/stages/empty-plan.js
var empty_plan = __webpack_require__(8709);
// EXTERNAL MODULE: ./lib/src/stages/situation.js
var situation = __webpack_require__(66016);
// EXTERNAL MODULE: ./lib/src/stages/virtual-directory.js
var virtual_directory = __webpack_require__(95225);
;// CONCATENATED MODULE: ./lib/src/stages/restore/plan-restore-backup.js








const stage = 'restore-backup';
/**
 * Roll-back in the order of the vendor's own for 8.1 to 8.0 ("uninstall the new version, put the saved data file back,
 * run the old installer"), with what belongs to a server besides: registry, IIS, themes, services.
 */
function planRestoreBackup(facts, request) {
    const components = chosenComponents(facts, request);
    const work = (0,empty_plan/* joinPlans */.x)([
        ...(request.scope === 'roll-back' ? [removals(facts), reinstallations(facts, components)] : []),
        webSettings(facts, request, components),
        fileRestoration(facts, request, components),
        registryRestoration(facts, request),
        ...(request.scope === 'roll-back' ? [poolRemovals(facts)] : []),
        serviceStarts(facts, request, components),
    ]);
    const blockers = [...otherServer(facts, request), ...work.blockers];
    if (work.steps.length === 0)
        return { ...empty_plan/* emptyPlan */.n, blockers };
    return {
        steps: [verification(facts), ...work.steps, ...proof(facts, request, components)],
        warnings: consistency(facts),
        blockers,
    };
}
function chosenComponents({ set }, { components }) {
    const held = new Set(set.manifest.components);
    return product_components/* componentNames */.w.filter((name) => held.has(name) && (components?.includes(name) ?? true));
}
function step(id, title, change, detail) {
    return { type: 'change', id, stage, title, change, ...(detail === undefined ? {} : { detail }) };
}
function verification({ set }) {
    const { folder, manifestSha256 } = set;
    return step('verify-backup-set', `Stop the services and prove every byte of the backup set ${set.manifest.name}`, {
        kind: 'verify-backup-set',
        folder,
        manifestSha256,
    });
}
const removalOrder = ['user-portal', 'mobile-app', 'web-service-sdk', 'agent'];
function removals(facts) {
    const { now } = facts;
    const present = removalOrder.flatMap((component) => (0,situation/* newComponent */.y)(now, component) ?? []);
    return {
        ...empty_plan/* emptyPlan */.n,
        steps: [...copiedThemes(facts), ...present.flatMap(removal)],
        blockers: present.filter(({ product }) => product.productCode === undefined).map(removedByHand),
    };
}
/** An uninstall leaves what it did not bring; where both portals have one folder, the old themes are meant to stay. */
function copiedThemes({ set, before, now }) {
    const [was, is] = [(0,situation/* oldComponent */.l)(before, 'user-portal')?.web, (0,situation/* newComponent */.y)(now, 'user-portal')?.web];
    const isCopied = was !== undefined && is !== undefined && was.customThemes.length > 0 && !(0,windows_paths/* samePath */.Eb)(was.folder, is.folder);
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
function earlyRegistry({ set, registryToImport: documents }) {
    if (documents.length === 0)
        return [];
    const change = { kind: 'restore-registry', folder: set.folder, documents };
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
            }, touched.map(({ action, path }) => `${action}: ${path}`)),
        ],
        blockers,
    };
}
function componentsText(components) {
    return `the files of ${components.map((component) => product_components/* componentTitles */.$[component]).join(', ')}`;
}
function registryRestoration(facts, { scope }) {
    const { set, registryToImport, now } = facts;
    // An old installer may write its own values over those that were put back before it ran.
    const agentComesBack = scope === 'roll-back' && (0,situation/* oldComponent */.l)(now, 'agent') === undefined;
    if (registryToImport.length === 0 || agentComesBack) {
        return agentComesBack ? { ...empty_plan/* emptyPlan */.n, steps: lateRegistry(facts) } : empty_plan/* emptyPlan */.n;
    }
    const change = { kind: 'restore-registry', folder: set.folder, documents: registryToImport };
    return { ...empty_plan/* emptyPlan */.n, steps: [step('restore-registry', 'Put the registry key back', change)] };
}
function lateRegistry({ set, registryToImport: documents }) {
    const change = { kind: 'restore-registry', folder: set.folder, documents };
    return documents.length === 0 ? [] : [step('restore-registry', 'Put the registry key back again', change)];
}
/** The pool that the upgrade makes, where it was not there before. A pool that a person chose stays. */
function poolRemovals({ before, now }) {
    const has = (state) => state.webServer?.applicationPools.some(({ name }) => (0,windows_paths/* sameText */.QV)(name, application_pool/* newPoolName */.q)) ?? false;
    if (has(before) || !has(now))
        return empty_plan/* emptyPlan */.n;
    const change = { kind: 'remove-application-pool', name: application_pool/* newPoolName */.q };
    const title = `Remove the application pool ${application_pool/* newPoolName */.q}, which was not there before`;
    return { ...empty_plan/* emptyPlan */.n, steps: [step('remove-application-pool', title, change)] };
}
/** What ran when the set was made and does not run, or is stopped for the restore. */
function serviceStarts({ before, now, files }, { scope }, components) {
    if (!components.includes('agent'))
        return empty_plan/* emptyPlan */.n;
    const names = before.services.filter(({ state }) => state === 'running').map(({ name }) => name);
    const isRunning = (name) => now.services.some((one) => one.name === name && one.state === 'running');
    const isTouched = files.items.some(({ action }) => action !== 'unchanged' && action !== 'not-in-set');
    const isNeeded = names.some((name) => !isRunning(name)) || isTouched;
    if (names.length === 0 || !(isNeeded || (scope === 'roll-back' && (0,situation/* newComponent */.y)(now, 'agent') !== undefined))) {
        return empty_plan/* emptyPlan */.n;
    }
    const change = { kind: 'start-services', names };
    return { ...empty_plan/* emptyPlan */.n, steps: [step('start-services', `Start the services that ran: ${names.join(', ')}`, change)] };
}
function proof({ set }, { scope }, components) {
    if (scope !== 'roll-back')
        return [];
    const change = { kind: 'prove-roll-back', folder: set.folder, components };
    return [step('prove-roll-back', 'Compare the server with what the backup set tells of it', change)];
}
function otherServer({ set, now }, { fromOtherServer }) {
    if (fromOtherServer || set.manifest.server.toLowerCase() === now.machine.name.toLowerCase())
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

// EXTERNAL MODULE: ./lib/src/stages/restore/read-restore-facts.js + 1 modules
var read_restore_facts = __webpack_require__(45575);
;// CONCATENATED MODULE: ./lib/src/stages/restore/restore-planner.js



/** The planner of one restore, for `carryOut`: reads set and server, then plans. */
function restorePlanner(host, knowledge, folder, request) {
    return async (situation, choices) => {
        const facts = await (0,read_restore_facts/* readRestoreFacts */.Ib)(host, situation.now, folder, request, knowledge);
        return (0,upgrade/* completePlan */.P)('restore-backup', situation, choices, planRestoreBackup(facts, request));
    };
}


/***/ })

};
