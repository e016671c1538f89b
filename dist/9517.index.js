export const id = 9517;
export const ids = [9517,6896,1896,4370];
export const modules = {

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

/***/ 47072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/** The schema of a list that nobody changes. */
const list = (item) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item), valibot__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ());

/***/ }),

/***/ 97283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RL: () => (/* binding */ servicesHeldStopped),
/* harmony export */   RO: () => (/* binding */ newestBackup),
/* harmony export */   Uh: () => (/* binding */ backupFolders),
/* harmony export */   hD: () => (/* binding */ saidOperatorSteps),
/* harmony export */   jA: () => (/* binding */ progressOf),
/* harmony export */   rG: () => (/* binding */ restartOwed)
/* harmony export */ });
/* harmony import */ var _host_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69178);

/** Ids of the operator steps that a person said to have done, since the server was last rolled back. */
function saidOperatorSteps(lines) {
    const since = lines.slice(lines.findLastIndex((line) => line.event === 'rolled-back') + 1);
    return new Set(since.flatMap((line) => (line.event === 'operator-step-said' ? [line.step] : [])));
}
/** Services that the suite stopped and has not started again, in the order in which they were stopped. */
function servicesHeldStopped(lines) {
    const held = new Set();
    for (const line of lines) {
        if (line.event === 'services-stopped') {
            for (const service of line.services)
                held.add(service);
        }
        else if (line.event === 'services-started') {
            for (const service of line.services)
                held.delete(service);
        }
    }
    return [...held];
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

/***/ 5005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openJournal)
/* harmony export */ });
/** Opens the journal at `path` without changing it; the file is made with the first record. */
async function openJournal(files, clock, path) {
    const exists = (await files.stat(path)) !== undefined;
    const stored = exists ? new TextDecoder().decode(await files.read(path)) : '';
    const lines = readLines(stored);
    let torn = stored !== '' && !stored.endsWith('\n');
    return {
        lines,
        async record(entry) {
            const line = { at: clock.now().toISOString(), ...entry };
            // A process that died while it wrote leaves a half line: the next record begins on a line of its own.
            await files.append(path, new TextEncoder().encode(`${torn ? '\n' : ''}${JSON.stringify(line)}\n`));
            torn = false;
            lines.push(line);
        },
    };
}
function readLines(text) {
    return text.split('\n').flatMap((line) => {
        const parsed = parseLine(line);
        return parsed === undefined ? [] : [parsed];
    });
}
function parseLine(line) {
    try {
        const value = JSON.parse(line);
        return typeof value?.event === 'string' && typeof value.at === 'string' ? value : undefined;
    }
    catch {
        return undefined;
    }
}

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

/***/ 8232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sh: () => (/* binding */ configurationName),
/* harmony export */   V: () => (/* binding */ mergedComponents),
/* harmony export */   fN: () => (/* binding */ pristineRole),
/* harmony export */   hC: () => (/* binding */ configurationRole),
/* harmony export */   yD: () => (/* binding */ mergeComponent)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25077);
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36241);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85128);
/* harmony import */ var _webconfig_merge_configurations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77653);
/* harmony import */ var _webconfig_merge_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62885);
/* harmony import */ var _backup_chain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34238);
/* harmony import */ var _merge_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6896);
/* harmony import */ var _theme_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85494);









const mergedComponents = ['user-portal', 'mobile-app'];
const configurationRole = 'web.config';
/** Role of a web.config as the package of the installed version brings it. */
const pristineRole = 'pristine-web.config';
const configurationName = 'web.config';
/**
 * What document step I4.3 makes of the new web.config: the backed-up one merged into it, three-way where the backup
 * holds the old default as well. Undefined where the backup holds no old file. @throws UserError `web-config-*` for a file that cannot be read as configuration
 */
async function mergeComponent(files, chain, component, web, webServiceSdk, choices) {
    const stored = (0,_backup_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(chain, component, configurationRole);
    const original = await storedSource(files, stored);
    if (original === undefined)
        return undefined;
    const targetPath = (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(web.folder, configurationName);
    const target = { path: targetPath, bytes: await files.read(targetPath) };
    // An older set may be that of another version.
    const sameSet = { sets: stored.slice(0, 1).map(({ set }) => set) };
    const pristine = await storedSource(files, (0,_backup_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(sameSet, component, pristineRole));
    const themes = (0,_theme_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .themesInBackup */ .k4)(chain, component);
    const rules = (0,_merge_rules_js__WEBPACK_IMPORTED_MODULE_5__.mergeRulesFor)(component, webServiceSdk, choices.oldOnly, choices.settingDecisions, themes);
    const request = { original, target, ...(0,_given_js__WEBPACK_IMPORTED_MODULE_7__/* .given */ .g)({ pristine }), rules };
    const result = (0,_webconfig_merge_configurations_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeConfigurations */ .Q)(request);
    return { targetPath, result, record: (0,_webconfig_merge_record_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeRecord */ .g)(request, result) };
}
async function storedSource(files, stored) {
    const isMain = ({ path }) => (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_8__/* .sameText */ .QV)((0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .fileNameOf */ .bV)(path), configurationName);
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

/***/ 6896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeRulesFor: () => (/* binding */ mergeRulesFor)
/* harmony export */ });
/* harmony import */ var _setting_decisions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41896);

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

/***/ 41896:
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

/***/ 85494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ pathBelowThemes),
/* harmony export */   D8: () => (/* binding */ themesFolder),
/* harmony export */   k4: () => (/* binding */ themesInBackup),
/* harmony export */   px: () => (/* binding */ pathInThemesFolder)
/* harmony export */ });
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);
/* harmony import */ var _backup_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34238);


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

/***/ 44370:
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

/***/ })

};
