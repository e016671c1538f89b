export const id = 182;
export const ids = [182];
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
    const manifest = (0,_base_format_read_format_js__WEBPACK_IMPORTED_MODULE_4__/* .readFormat */ .C$)(manifestSchema, bytes, (what) => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('backup-manifest-unreadable', `${where} is no manifest of a backup set: ${what}.`, advice));
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
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('backup-manifest-unsafe', `${place} ${what}.`, 'Do not restore from this set. Find out who changed it, and take another one.');
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
/* harmony export */   hB: () => (/* binding */ requireIntact)
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
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('backup-manifest-missing', `${folder} is not a backup set: it has no ${_set_index_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestName */ .vS}.`, 'Give the folder of a set, or take another one.', { cause });
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
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('backup-not-intact', `The backup set ${folder} is not whole: ${summaryOf(problems)}.`, 'Make a new backup before anything is removed; keep this set apart until it is understood.');
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

/***/ 80538:
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
});
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
// EXTERNAL MODULE: ./lib/bundled/host/windows-path.js
var windows_path = __webpack_require__(85128);
// EXTERNAL MODULE: ./lib/bundled/plan/effects.js
var effects = __webpack_require__(7340);
// EXTERNAL MODULE: ./lib/bundled/product/components.js
var components = __webpack_require__(71450);
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
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
    return new user_error/* UserError */.y('package-changed', `${path} has the SHA-256 ${found}; the plan was made for ${expected}.`, 'Find out who changed it. Put the right file there, or make and approve a new plan.');
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
// EXTERNAL MODULE: ./lib/bundled/host/same-text.js
var same_text = __webpack_require__(36241);
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
;// CONCATENATED MODULE: ./lib/bundled/changes/create-backup-set.js




const create_backup_set_schema = (0,fields/* fields */.OA)({
    kind: (0,fields/* kindOfChange */.C$)('create-backup-set'),
    components: fields/* components */.dK,
    destination: (0,fields/* text */.Qq)('Folder that the set becomes a new folder in.'),
    keep: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* number */.aig(), dist/* description */.h_('How many sets stay on disk; all of them where absent.'))),
    oldInstallers: dist/* exactOptional */.yqP((0,fields/* text */.Qq)('Folder with the packages that PhoneFactor was installed from.')),
});
/** Document steps U1, U2.1, U2.2 and U3.1: everything of the old product into one set, read back, journaled. */
const createBackupSet = (0,change_kind/* defineChange */.U)({
    kind: 'create-backup-set',
    schema: create_backup_set_schema,
    id: () => 'create-backup-set',
    title: () => 'Back up the data folder, registry key, web.configs, themes and IIS settings',
    documentStep: () => 'U1, U2.1, U2.2, U3.1',
    effects: () => ({ interrupts: [], restores: [], minutes: work_minutes/* assumedMinutes */.G.backup }),
    needs: () => ['stop-services'],
});
;// CONCATENATED MODULE: ./lib/bundled/changes/extract-default-configurations.js



const extract_default_configurations_schema = (0,fields/* fields */.OA)({
    kind: (0,fields/* kindOfChange */.C$)('extract-default-configurations'),
    components: fields/* components */.dK,
    oldInstallers: (0,fields/* text */.Qq)('Folder with the packages that PhoneFactor was installed from.'),
});
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
});
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
            ...(0,announcement/* portalAnnouncements */.Tj)(oldUrl, newUrl, { languages: ['en', 'de'] }).map(announcementText),
            'Confirm this step once the message is sent.',
        ],
        proof: 'said',
        blocking: false,
    }),
});
function announcementText({ subject, paragraphs }) {
    return [`Subject: ${subject}`, ...paragraphs].join('\n');
}
// EXTERNAL MODULE: ./lib/bundled/product/server-state.js
var server_state = __webpack_require__(36961);
// EXTERNAL MODULE: ./lib/bundled/product/step-ids.js
var step_ids = __webpack_require__(49543);
// EXTERNAL MODULE: ./lib/bundled/host/host-error.js
var host_error = __webpack_require__(90614);
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
    return new user_error/* UserError */.y('data-file-changed', `After this step the data file ${path} ${what}.`, 'Do not go on. Put the Data folder back from the backup set with restore-backup, then run again.');
}
// EXTERNAL MODULE: ./lib/bundled/host/installer-exit-codes.js
var installer_exit_codes = __webpack_require__(579);
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
        // A plan knows this kind of change without the rules by which text is masked.
        const { redactForJournal } = await __webpack_require__.e(/* import() */ 263).then(__webpack_require__.bind(__webpack_require__, 28263));
        await journal.record({
            event: 'installer-ran',
            what: task.what,
            exitCode,
            meaning: (0,installer_exit_codes/* exitCodeMeaning */.x)(exitCode).meaning,
            seconds,
            logPath: task.logPath,
            excerpt: logExcerpt.map((line) => redactForJournal(log, line)),
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
    return new user_error/* UserError */.y(`installer-failed-${run.exitCode}`, `${note}${lines}`, `${advice} Log file: ${task.logPath}`);
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
    id: () => (0,step_ids/* installationId */.IX)('agent'),
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
    if ((0,server_state/* newComponent */.y6)(state, 'agent') === undefined) {
        return new user_error/* UserError */.y('server-not-found-after-installation', 'The setup program reported success, but the Multi-Factor Authentication Server is not in Programs and Features.', `Some setup programs end before their work is done. See ${logPathOf(logFolder)}, wait for it and run again.`);
    }
    const folder = state.installPath?.path;
    if (folder?.toLowerCase() === installPath.toLowerCase())
        return undefined;
    return new user_error/* UserError */.y('server-in-other-folder', `The server was installed into ${folder ?? 'an unknown folder'}, not into ${installPath}, where the data file is.`, 'Uninstall it, put the registry value InstallPath back with restore-backup, and run again.');
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
    id: ({ component }) => (0,step_ids/* installationId */.IX)(component),
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
        const web = (0,server_state/* newComponent */.y6)(state, change.component)?.web;
        if (web?.siteId === change.siteId && (0,same_text/* sameText */.QV)(web.virtualDirectory, `/${change.virtualDirectory}`))
            return undefined;
        return new user_error/* UserError */.y('web-application-not-found-after-installation', `The package reported success, but site ${change.siteId} has no ${components/* componentTitles */.$[change.component]} at /${change.virtualDirectory}.`, `See ${install_web_component_logPathOf(change, logFolder)} and the site in IIS Manager, fix it and run again.`);
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
        throw new user_error/* UserError */.y('package-without-address', `${change.packagePath} does not declare ${missing.join(', ')}, so site and virtual directory cannot be chosen.`, `Install the ${components/* componentTitles */.$[change.component]} through the console of the MFA Server as /${change.virtualDirectory}, then run again.`);
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
});
// EXTERNAL MODULE: ./lib/bundled/changes/backup-sets/roles.js
var roles = __webpack_require__(43892);
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
});
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
        return new user_error/* UserError */.y('product-not-found-after-installation', `The installer reported success, but ${displayName} is not installed${where}.`, `See ${reinstall_product_logPathOf(change, logFolder)}, install it by hand, and run again.`);
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
    const found = (0,server_state/* oldComponent */.lM)(state, component);
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
});
// EXTERNAL MODULE: ./lib/bundled/product/names.js
var names = __webpack_require__(31484);
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
});
function restore_files_titleOf({ components: all }) {
    const files = `the files of ${all.map((component) => components/* componentTitles */.$[component]).join(', ')}`;
    return `Put ${files} back as they are in the backup set`;
}
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
const restoreRegistry = (0,change_kind/* defineChange */.U)({
    kind: 'restore-registry',
    schema: restore_registry_schema,
    id: ({ when }) => (when === undefined ? 'restore-registry' : 'restore-registry-first'),
    title: (change) => restore_registry_titleOf(change),
    component: () => 'agent',
    effects: () => effects/* noEffects */.CC,
    needs: () => ['verify-backup-set', 'stop-services'],
    shown: (change) => [{ part: 'changed', group: 'registry', item: restore_registry_titleOf(change), line: (items) => items }],
});
function restore_registry_titleOf({ when, exact }) {
    if (when !== undefined)
        return 'Put the registry key back, in which the old agent finds its folder';
    return `Put the registry key back${exact ? ', without what came later' : ''}`;
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
});
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
    perform: (change, context) => putBack(change, context),
});
async function putBack(change, { host }) {
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
        throw new user_error/* UserError */.y('service-will-not-stop', `The service ${service.displayName} (${service.name}) did not stop within ${serviceTimeLimitSeconds} seconds.`, 'Close the console of the product, end the process of the service in Task Manager if it hangs, and run again.', { cause });
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
        return new user_error/* UserError */.y('product-still-there', `The installer reported success, but ${displayName} is still in Programs and Features.`, `Remove it there by hand, see ${uninstall_product_logPathOf(component, logFolder)}, and run again.`);
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
});
;// CONCATENATED MODULE: ./lib/bundled/changes/all.js


























/** Every kind of change. A new one is a file of its own and a line here. */
const kinds = [
    activateServer,
    confirmBackupSet,
    confirmReplicationGroup,
    copyPackage,
    createApplicationPool,
    createBackupSet,
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
    restoreRegistry,
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
/* harmony export */   Q8: () => (/* binding */ installedOldComponents),
/* harmony export */   ZM: () => (/* binding */ neededSets),
/* harmony export */   mq: () => (/* binding */ readBackupChain),
/* harmony export */   og: () => (/* binding */ componentsToBackUp)
/* harmony export */ });
/* harmony import */ var _backup_stored_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15434);
/* harmony import */ var _backup_verify_backup_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47200);
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90614);
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36241);
/* harmony import */ var _product_components_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71450);
/* harmony import */ var _product_inventory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3700);
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
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y('backup-set-not-found', `${folder} is no backup set: ${error.message}`, 'Give the folder that backup-pfdata named in its output backup-path: it holds manifest.json.', { cause: error });
    }
}
async function readRemembered(files, folder) {
    try {
        return await (0,_backup_verify_backup_set_js__WEBPACK_IMPORTED_MODULE_1__/* .readBackupSet */ .$N)(files, folder);
    }
    catch (error) {
        // Retention removes sets, and so may a person.
        if (error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y && error.code === 'backup-manifest-missing')
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
function installedOldComponents(state) {
    return _product_components_js__WEBPACK_IMPORTED_MODULE_3__/* .componentNames */ .w.filter((component) => (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_7__/* .oldComponent */ .lM)(state, component) !== undefined);
}
/** Those, and the agent whose data is all that is left of it, in a fixed order. */
function componentsToBackUp(state) {
    return _product_components_js__WEBPACK_IMPORTED_MODULE_3__/* .componentNames */ .w.filter((component) => (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_7__/* .oldComponent */ .lM)(state, component) !== undefined || (component === 'agent' && (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_7__/* .hasTracesOfAgent */ .d_)(state)));
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
    return (0,_product_inventory_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInventory */ .a)(Buffer.from(await files.read(stored.path)).toString('utf8'), stored.path);
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
/* harmony import */ var _all_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80538);







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

/***/ 44043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KQ: () => (/* binding */ judgeInventory),
  R1: () => (/* binding */ knowledgeWith),
  Wb: () => (/* binding */ readServer)
});

// EXTERNAL MODULE: ./lib/bundled/product/judge-server.js + 1 modules
var judge_server = __webpack_require__(52809);
// EXTERNAL MODULE: ./lib/bundled/host/host-error.js
var host_error = __webpack_require__(90614);
// EXTERNAL MODULE: ./lib/bundled/host/registration-file.js
var registration_file = __webpack_require__(20009);
// EXTERNAL MODULE: ./lib/bundled/host/same-text.js
var same_text = __webpack_require__(36241);
// EXTERNAL MODULE: ./lib/bundled/host/windows-path.js
var windows_path = __webpack_require__(85128);
// EXTERNAL MODULE: ./lib/bundled/product/configured-path.js
var configured_path = __webpack_require__(17204);
;// CONCATENATED MODULE: ./lib/bundled/product/data-file-facts.js




/** Whether the holder that Windows names is one of these services: by its own name or by its program's. */
function isOwnService(holder, services) {
    const text = holder.toLowerCase();
    return services.some(({ name, displayName, imagePath }) => [name, displayName, (0,windows_path/* fileNameOf */.bV)((0,configured_path/* programOfCommandLine */.Z)(imagePath))].some((known) => known !== '' && ((0,same_text/* sameText */.QV)(text, known) || text.split(/[\s(),]+/).includes(known.toLowerCase()))));
}
function whyUnreadable(error, runningServices) {
    if (error.code !== 'in-use')
        return { status: 'unreadable', reason: error.message };
    const { holder } = error;
    if (holder !== undefined && isOwnService(holder, runningServices)) {
        return { status: 'present', reason: `In use by the product's own running service: ${holder}.` };
    }
    return { status: 'unreadable', reason: `In use by ${holder ?? 'another process that Windows does not name'}.` };
}
async function readFirstPiece(files, path) {
    for await (const _piece of files.readPieces(path))
        return;
}
/**
 * What can be said of the data file without changing or copying it. A file that only the product's own running
 * service holds counts as present: the service is stopped before the file is copied.
 */
async function dataFileFacts(files, path, productServices) {
    try {
        const entry = await files.glance(path);
        if (entry === undefined)
            return { path, status: 'missing' };
        if (entry.kind !== 'file')
            return { path, status: 'unreadable', reason: `It is no file but a ${entry.kind}.` };
        if (entry.size === 0)
            return { path, status: 'empty', size: 0 };
        return { path, size: entry.size, ...(await readability(files, path, productServices)) };
    }
    catch (error) {
        if (error instanceof host_error/* HostError */.d)
            return { path, status: 'unreadable', reason: error.message };
        throw error;
    }
}
async function readability(files, path, productServices) {
    try {
        await readFirstPiece(files, path);
        return { status: 'present' };
    }
    catch (error) {
        if (!(error instanceof host_error/* HostError */.d))
            throw error;
        return whyUnreadable(error, productServices.filter(({ state }) => state !== 'stopped'));
    }
}
// EXTERNAL MODULE: ./lib/bundled/product/install-path.js
var install_path = __webpack_require__(32687);
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
;// CONCATENATED MODULE: ./lib/bundled/product/list-folder.js



async function childrenOf(files, folder) {
    try {
        return await files.glanceInto(folder);
    }
    catch (error) {
        if (!(error instanceof host_error/* HostError */.d))
            throw error;
        if (error.code === 'not-found')
            return [];
        throw new user_error/* UserError */.y('folder-not-readable', `The folder ${folder} could not be listed: ${error.message}`, 'Give the account of the runner the permission to read this folder, or run the runner as a member of the local Administrators group, and run again.', { cause: error });
    }
}
async function collect(files, folder, prefix, namesOnly) {
    const listed = [];
    for (const { path, kind, size, modified } of await childrenOf(files, folder)) {
        const name = (0,windows_path/* fileNameOf */.bV)(path);
        const relative = `${prefix}${name}`;
        if (kind === 'file')
            listed.push({ path: relative, size, modified });
        // A link is not followed: it may lead out of the product's folder or back into it.
        if (kind !== 'folder' || namesOnly.some((known) => prefix.toLowerCase() === `${known.toLowerCase()}\\`))
            continue;
        listed.push(...(await collect(files, path, `${relative}\\`, namesOnly)));
    }
    return listed;
}
/**
 * Every file below `folder`, undefined when there is no such folder. Of a direct subfolder in `namesOnly` only the
 * direct files are listed.
 * @throws UserError `folder-not-readable`
 */
async function listFolder(files, folder, namesOnly = []) {
    const entry = await files.glance(folder);
    if (entry?.kind !== 'folder')
        return undefined;
    return { path: folder, files: await collect(files, folder, '', namesOnly) };
}
// EXTERNAL MODULE: ./lib/bundled/product/names.js
var names = __webpack_require__(31484);
// EXTERNAL MODULE: ./lib/bundled/product/read-registry.js + 1 modules
var read_registry = __webpack_require__(14419);
// EXTERNAL MODULE: ./lib/bundled/product/web-candidates.js
var web_candidates = __webpack_require__(70129);
;// CONCATENATED MODULE: ./lib/bundled/product/take-inventory.js











/** Named by the operator or the registry; the default folders only where neither names one. */
function namedInstallFolders(parts, machine, hints) {
    const registered = (0,install_path/* installPathsInRegistry */.C)(parts)
        .map(({ path }) => (0,configured_path/* expandPath */.a)(path, machine))
        .filter(windows_path/* isWindowsPath */.NU);
    return (0,windows_path/* distinctPaths */.xD)([...(hints.installPath ? [hints.installPath] : []), ...registered]);
}
function defaultFolders(machine) {
    return Object.values(names/* defaultInstallFolders */.KF).map((name) => (0,windows_path/* joinPath */.uJ)(machine.folders.programFiles, name));
}
async function listAll(files, folders, namesOnly = []) {
    const listings = [];
    for (const folder of folders) {
        const listing = await listFolder(files, folder, namesOnly);
        if (listing !== undefined)
            listings.push(listing);
    }
    return listings;
}
function servicesIn(services, folders, machine) {
    return services.filter(({ imagePath }) => {
        const program = (0,configured_path/* expandPath */.a)((0,configured_path/* programOfCommandLine */.Z)(imagePath), machine);
        return folders.some((folder) => (0,windows_path/* isAtOrBelow */.a5)(program, folder));
    });
}
/** Text of a file for looking at its content only; unreadable ones say nothing. */
async function contentOf(files, path, decode) {
    try {
        return decode(await files.read(path));
    }
    catch {
        return '';
    }
}
/** The applications that are the product's: named by the operator, by content or, failing that, by their name. */
async function productApplications(files, webServer, machine, hints) {
    const found = [];
    for (const located of (0,web_candidates/* applicationsOf */.$_)(webServer, machine)) {
        const { site, application, folder } = located;
        const names = await directFileNames(files, folder);
        const configuration = await contentOf(files, (0,windows_path/* joinPath */.uJ)(folder, 'web.config'), hints.decode);
        const isProduct = hints.webApplications?.some((name) => (0,same_text/* sameText */.QV)(name, `${site.name}${application.path}`)) === true ||
            (0,web_candidates/* componentsInContent */.P)(names, configuration).length > 0 ||
            (0,web_candidates/* componentOfDefaultName */.tu)(application.path) !== undefined;
        if (isProduct)
            found.push(located);
    }
    return found;
}
/** The settings of other people's applications are nobody's business, and on Windows each costs a program. */
async function withSettings({ webServer }, state, own) {
    if (state === undefined)
        return undefined;
    const read = await Promise.all(own.map(async ({ site, application }) => ({
        application,
        known: await settingsOf(webServer, site.name, application.path),
    })));
    const settingsFor = (application) => read.find((one) => one.application === application)?.known;
    return {
        ...state,
        sites: state.sites.map((site) => ({
            ...site,
            applications: site.applications.map((application) => ({ ...application, ...settingsFor(application) })),
        })),
    };
}
async function settingsOf(webServer, site, path) {
    try {
        return { settings: await webServer.readSettings(site, path) };
    }
    catch (error) {
        if (error instanceof host_error/* HostError */.d)
            return { settingsProblem: error.message };
        throw error;
    }
}
async function directFileNames(files, folder) {
    try {
        return (await files.glanceInto(folder)).filter(({ kind }) => kind === 'file').map(({ path }) => (0,windows_path/* fileNameOf */.bV)(path));
    }
    catch (error) {
        // Other people's web folders may be missing or closed to us; that is no concern of this inventory.
        if (error instanceof host_error/* HostError */.d)
            return [];
        throw error;
    }
}
async function configurationText(files, path, hints) {
    try {
        return { path, text: hints.redact(hints.decode(await files.read(path))) };
    }
    catch (error) {
        return { path, problem: error instanceof Error ? error.message : String(error) };
    }
}
async function configurationsIn(files, folders, hints) {
    const paths = folders.flatMap((folder) => folder.files
        .filter((file) => (0,same_text/* sameText */.QV)((0,windows_path/* fileNameOf */.bV)(file.path), 'web.config'))
        .map((file) => (0,windows_path/* joinPath */.uJ)(folder.path, file.path)));
    return Promise.all((0,windows_path/* distinctPaths */.xD)(paths).map((path) => configurationText(files, path, hints)));
}
/** Absent where neither a hint nor an install folder tells where it would be. */
async function dataFile(files, folders, services, hints) {
    const candidates = hints.dataFile
        ? [hints.dataFile]
        : folders.map((folder) => (0,windows_path/* joinPath */.uJ)(folder, names/* dataFolderName */.Cv, names/* dataFileName */.SQ));
    const facts = await Promise.all(candidates.map((path) => dataFileFacts(files, path, services)));
    return facts.find(({ status }) => status !== 'missing') ?? facts[0];
}
async function freeSpaceOf(files, letter) {
    try {
        return [{ letter, freeBytes: await files.freeSpace(`${letter}:\\`) }];
    }
    catch (error) {
        if (error instanceof host_error/* HostError */.d)
            return [];
        throw error;
    }
}
async function drivesOf(files, paths) {
    const letters = paths.map(windows_path/* driveLetterOf */.Kn).filter((letter) => letter !== undefined);
    return (await Promise.all([...new Set(letters)].sort().map((letter) => freeSpaceOf(files, letter)))).flat();
}
async function reachability({ machine }) {
    const answers = await Promise.all(names/* serviceHosts */.L0.map(async (name) => [`${name}:443`, await machine.canReach(name, 443)]));
    return Object.fromEntries(answers);
}
function namePatternsOf(overrides) {
    return Object.values(overrides ?? {}).flatMap((patterns) => Object.values(patterns).flat());
}
async function machineAndRegistry(host, hints) {
    const machine = await host.machine.facts();
    const names = namePatternsOf(hints.productNamePatterns);
    return { machine, parts: await (0,read_registry/* readRegistry */._)(host.registry, machine.architecture, names) };
}
/**
 * Reads one server and changes nothing. What is merely absent is left out.
 * @throws UserError `registry-access-denied`, `folder-not-readable`
 */
async function takeInventory(host, hints) {
    const { files } = host;
    // Together: on Windows each asks programs, and a firewall that drops a connection lets it wait for seconds.
    const [{ machine, parts }, allServices, webState, reachable] = await Promise.all([
        machineAndRegistry(host, hints),
        host.services.list(),
        host.webServer.read(),
        reachability(host),
    ]);
    const named = namedInstallFolders(parts, machine, hints);
    const installs = await listAll(files, named.length > 0 ? named : defaultFolders(machine), [
        names/* dataFolderName */.Cv,
        names/* logFolderName */.eV,
    ]);
    const known = named.length > 0 ? named : installs.map(({ path }) => path);
    const services = servicesIn(allServices, known, machine);
    const own = await productApplications(files, webState, machine, hints);
    const webServer = await withSettings(host, webState, own);
    const webs = await listAll(files, (0,windows_path/* distinctPaths */.xD)([...own.map(({ folder }) => folder), ...(0,web_candidates/* defaultWebFolders */.Ni)(machine)]));
    const facts = await dataFile(files, known, services, hints);
    const { programData, windows } = machine.folders;
    return {
        format: 1,
        machine,
        registry: parts.map(({ key, view, keys }) => ({ key, view, text: (0,registration_file/* formatRegistrationFile */.Tl)(keys) })),
        services,
        ...(webServer ? { webServer } : {}),
        folders: [...installs, ...webs],
        configurations: await configurationsIn(files, webs, hints),
        ...(facts ? { dataFile: facts } : {}),
        drives: await drivesOf(files, [...known, ...webs.map(({ path }) => path), programData, windows]),
        reachable,
    };
}
// EXTERNAL MODULE: ./lib/bundled/webconfig/decode.js + 2 modules
var decode = __webpack_require__(78554);
// EXTERNAL MODULE: ./lib/bundled/webconfig/redact-configuration.js
var redact_configuration = __webpack_require__(14621);
// EXTERNAL MODULE: ./lib/bundled/changes/server/configuration-facts.js
var configuration_facts = __webpack_require__(3928);
;// CONCATENATED MODULE: ./lib/bundled/changes/server/read-server.js





const withLeftBehind = new WeakMap();
/**
 * What the journal adds to the operator's knowledge: which applications belonged to the old components. An uninstall may
 * leave one behind, and it is then not the new one. The same objects give the same one back, so that a look serves twice.
 */
function knowledgeWith(intention, knowledge) {
    if (intention === undefined)
        return knowledge;
    const last = withLeftBehind.get(knowledge);
    if (last?.intention === intention)
        return last.known;
    const oldApplications = intention.components.flatMap(({ web }) => web === undefined ? [] : [`${web.site}${web.virtualDirectory}`]);
    const known = { ...knowledge, oldApplications };
    withLeftBehind.set(knowledge, { intention, known });
    return known;
}
/** The look behind one step serves the next one: nothing was changed between them. */
const lookServesMilliseconds = 15_000;
const lastLooks = new WeakMap();
/** Reads the server and judges it; changes nothing. @throws UserError as {@link takeInventory} */
async function readServer(host, knowledge) {
    const inventory = await look(host, knowledge);
    return { inventory, state: judgeInventory(inventory, knowledge) };
}
async function look(host, knowledge) {
    const [changes, at] = [host.changesMade?.(), host.clock.now().getTime()];
    const last = lastLooks.get(host);
    const serves = last?.knowledge === knowledge && last.changes === changes && at - last.at < lookServesMilliseconds;
    if (serves)
        return last.inventory;
    const inventory = await inventoryOf(host, knowledge);
    if (changes !== undefined)
        lastLooks.set(host, { knowledge, changes, at, inventory });
    return inventory;
}
function inventoryOf(host, knowledge) {
    const { dataFile, installPath, productNamePatterns } = knowledge;
    return takeInventory(host, {
        ...(dataFile === undefined ? {} : { dataFile }),
        ...(installPath === undefined ? {} : { installPath }),
        ...(productNamePatterns === undefined ? {} : { productNamePatterns }),
        webApplications: Object.values(knowledge.webApplications ?? {}),
        decode: (bytes) => (0,decode.decodeConfiguration)(bytes, 'web.config').text,
        redact: redact_configuration/* redactConfiguration */.a,
    });
}
function judgeInventory(inventory, knowledge) {
    return (0,judge_server/* judgeServer */.T)(inventory, knowledge, configuration_facts/* readConfigurationFacts */.i);
}

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
/* harmony export */   un: () => (/* binding */ openNeeds),
/* harmony export */   w7: () => (/* binding */ effectsOf)
/* harmony export */ });
/* harmony import */ var _plan_effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7340);
/* harmony import */ var _all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80538);
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
    const { perform = await laterLoaded(change.kind), proof } = (0,_all_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(change);
    if (perform === undefined)
        throw new Error(`${change.kind} is for a person.`);
    const result = await perform(change, context);
    const fault = proof?.(change, await context.readState(), context);
    if (fault !== undefined)
        throw fault;
    return result;
}
/** The performer of a change that has none in its own file. */
async function laterLoaded(kind) {
    const { performers } = await Promise.all(/* import() */[__webpack_require__.e(586), __webpack_require__.e(635)]).then(__webpack_require__.bind(__webpack_require__, 20425));
    // The compiler does not see that a performer is only given its own changes.
    return performers[kind];
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
    const needs = (change && (0,_all_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(change).needs?.(change)) ?? [];
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

/***/ 73093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sameSettings)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Whether two settings mean the same; the order of the flags does not matter. */
function sameSettings(a, b) {
    const ordered = (settings) => settings && { ...settings, sslFlags: [...settings.sslFlags].sort() };
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(ordered(a), ordered(b));
}

/***/ }),

/***/ 22444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ asJson)
/* harmony export */ });
/** As JSON has it: without properties that are not there. What has no JSON at all must not come here. */
function asJson(value) {
    return JSON.parse(JSON.stringify(value));
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
/* harmony export */   qw: () => (/* binding */ sinceLastBeginning),
/* harmony export */   rG: () => (/* binding */ restartOwed),
/* harmony export */   tg: () => (/* binding */ confirmedSteps),
/* harmony export */   wW: () => (/* binding */ intentionOf)
/* harmony export */ });
/* harmony import */ var _host_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69178);

/** What the journal has of the machine as it is: a roll-back and a machine that was put back make the rest void. */
function sinceLastBeginning(lines) {
    const at = lines.findLastIndex(({ event }) => event === 'rolled-back' || event === 'machine-renewed');
    return lines.slice(at + 1);
}
/** The intention that is in force: the newest one since the server was last rolled back or found reverted. */
function intentionOf(lines) {
    const last = sinceLastBeginning(lines).findLast((line) => line.event === 'intention');
    return last?.event === 'intention' ? last : undefined;
}
/** Ids of the operator steps that a person confirmed since the server was last rolled back. */
function confirmedSteps(lines) {
    return new Set(sinceLastBeginning(lines).flatMap((line) => (line.event === 'operator-step-said' ? [line.step] : [])));
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
    const since = lines.slice(lines.findLastIndex(({ event }) => event === 'machine-renewed') + 1);
    return since.flatMap((line) => (line.event === 'backup-created' ? [line.folder] : [])).reverse();
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

/***/ 28936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TH: () => (/* binding */ announcementLanguages),
  EX: () => (/* binding */ maintenanceAnnouncements),
  Tj: () => (/* binding */ portalAnnouncements),
  lj: () => (/* binding */ renewedPortalAnnouncements)
});

;// CONCATENATED MODULE: ./lib/bundled/product/announcements/dutch.js
const dutch = {
    newAddress: {
        subject: 'Nieuw adres van de portal voor meervoudige verificatie',
        opening: 'De portal waarin u uw telefoonnummers en aanmeldmethoden voor meervoudige verificatie beheert, heeft een nieuw adres.',
        newAddress: 'Nieuw adres:',
        oldAddress: 'Oud adres, dat niet meer werkt:',
        whatStays: 'Pas uw bladwijzers aan. Uw gebruikersnaam, telefoonnummers en pincode blijven ongewijzigd; u hoeft zich niet opnieuw te registreren.',
        caution: 'Berichten die u vóór deze wijziging hebt ontvangen, bevatten nog het oude adres. Wij vragen u nooit per e-mail om uw wachtwoord of pincode.',
    },
    sameAddress: {
        subject: 'De portal voor meervoudige verificatie is vernieuwd',
        opening: 'De portal waarin u uw telefoonnummers en aanmeldmethoden voor meervoudige verificatie beheert, is vernieuwd. De portal kan er anders uitzien dan voorheen.',
        address: 'Het adres blijft hetzelfde:',
        whatStays: 'Uw gebruikersnaam, telefoonnummers en pincode blijven ongewijzigd; u hoeft zich niet opnieuw te registreren. Wij vragen u nooit per e-mail om uw wachtwoord of pincode.',
    },
    maintenance: {
        subject: 'Onderhoud van meervoudige verificatie',
        opening: 'Wij vernieuwen de servers voor meervoudige verificatie.',
        lasts: (minutes) => `Het onderhoud duurt naar verwachting ongeveer ${minutes} minuten.`,
        signIn: 'Gedurende deze tijd kunt u aanmeldingen niet bevestigen via een telefoongesprek, sms of app. Meld u zo nodig vooraf aan of wacht tot het onderhoud is afgelopen.',
        portal: 'De portal voor meervoudige verificatie is gedurende deze tijd niet bereikbaar.',
        noChanges: 'Wijzig uw telefoonnummer en pincode niet voordat het onderhoud is afgelopen.',
    },
    mobileApp: 'Als u aanmeldingen bevestigt met de app op uw telefoon en deze geen verzoeken meer toont, activeer de app dan opnieuw in de portal.',
};
;// CONCATENATED MODULE: ./lib/bundled/product/announcements/english.js
const english = {
    newAddress: {
        subject: 'New address of the multi-factor authentication portal',
        opening: 'The portal in which you manage your phone numbers and sign-in methods for multi-factor authentication has a new address.',
        newAddress: 'New address:',
        oldAddress: 'Old address, which no longer works:',
        whatStays: 'Please change your bookmarks. Your user name, your phone numbers and your PIN stay as they are; you need not enrol again.',
        caution: 'Messages that you received before this change still contain the old address. We will never ask you for your password or PIN by mail.',
    },
    sameAddress: {
        subject: 'The multi-factor authentication portal has been renewed',
        opening: 'The portal in which you manage your phone numbers and sign-in methods for multi-factor authentication has been renewed. It may look different from before.',
        address: 'Its address is the same:',
        whatStays: 'Your user name, your phone numbers and your PIN stay as they are; you need not enrol again. We will never ask you for your password or PIN by mail.',
    },
    maintenance: {
        subject: 'Maintenance of multi-factor authentication',
        opening: 'We are renewing the servers for multi-factor authentication.',
        lasts: (minutes) => `It is expected to take about ${minutes} minutes.`,
        signIn: 'During this time you cannot confirm sign-ins by phone call, text message or app. Please sign in beforehand where you need to, or wait until the maintenance is over.',
        portal: 'The multi-factor authentication portal cannot be reached during this time.',
        noChanges: 'Please do not change your phone number or PIN until the maintenance is over.',
    },
    mobileApp: 'If you confirm sign-ins with the app on your phone and it no longer shows requests, please activate it again in the portal.',
};
;// CONCATENATED MODULE: ./lib/bundled/product/announcements/french.js
const french = {
    newAddress: {
        subject: 'Nouvelle adresse du portail d’authentification multifacteur',
        opening: 'Le portail dans lequel vous gérez vos numéros de téléphone et vos méthodes de connexion pour l’authentification multifacteur a une nouvelle adresse.',
        newAddress: 'Nouvelle adresse :',
        oldAddress: 'Ancienne adresse, qui ne fonctionne plus :',
        whatStays: 'Veuillez mettre à jour vos favoris. Votre nom d’utilisateur, vos numéros de téléphone et votre code PIN restent inchangés ; vous n’avez pas besoin de vous réinscrire.',
        caution: 'Les messages que vous avez reçus avant ce changement contiennent encore l’ancienne adresse. Nous ne vous demanderons jamais votre mot de passe ni votre code PIN par e-mail.',
    },
    sameAddress: {
        subject: 'Le portail d’authentification multifacteur a été renouvelé',
        opening: 'Le portail dans lequel vous gérez vos numéros de téléphone et vos méthodes de connexion pour l’authentification multifacteur a été renouvelé. Son apparence peut avoir changé.',
        address: 'Son adresse reste la même :',
        whatStays: 'Votre nom d’utilisateur, vos numéros de téléphone et votre code PIN restent inchangés ; vous n’avez pas besoin de vous réinscrire. Nous ne vous demanderons jamais votre mot de passe ni votre code PIN par e-mail.',
    },
    maintenance: {
        subject: 'Maintenance de l’authentification multifacteur',
        opening: 'Nous renouvelons les serveurs d’authentification multifacteur.',
        lasts: (minutes) => `La maintenance devrait durer environ ${minutes} minutes.`,
        signIn: 'Pendant ce temps, vous ne pourrez pas confirmer vos connexions par appel téléphonique, par SMS ou avec l’application. Connectez-vous avant si nécessaire, ou attendez la fin de la maintenance.',
        portal: 'Le portail d’authentification multifacteur ne sera pas accessible pendant ce temps.',
        noChanges: 'Veuillez ne pas modifier votre numéro de téléphone ni votre code PIN avant la fin de la maintenance.',
    },
    mobileApp: 'Si vous confirmez vos connexions avec l’application sur votre téléphone et qu’elle n’affiche plus de demandes, veuillez la réactiver dans le portail.',
};
;// CONCATENATED MODULE: ./lib/bundled/product/announcements/german.js
const german = {
    newAddress: {
        subject: 'Neue Adresse des Portals für die mehrstufige Authentifizierung',
        opening: 'Das Portal, in dem Sie Ihre Rufnummern und Anmeldeverfahren für die mehrstufige Authentifizierung verwalten, hat eine neue Adresse.',
        newAddress: 'Neue Adresse:',
        oldAddress: 'Alte Adresse, die nicht mehr erreichbar ist:',
        whatStays: 'Bitte ändern Sie Ihre Lesezeichen. Ihr Benutzername, Ihre Rufnummern und Ihre PIN bleiben unverändert; Sie müssen sich nicht neu registrieren.',
        caution: 'Nachrichten, die Sie vor dieser Änderung erhalten haben, enthalten noch die alte Adresse. Wir fragen Sie niemals per E-Mail nach Ihrem Kennwort oder Ihrer PIN.',
    },
    sameAddress: {
        subject: 'Das Portal für die mehrstufige Authentifizierung wurde erneuert',
        opening: 'Das Portal, in dem Sie Ihre Rufnummern und Anmeldeverfahren für die mehrstufige Authentifizierung verwalten, wurde erneuert. Es kann anders aussehen als bisher.',
        address: 'Die Adresse bleibt gleich:',
        whatStays: 'Ihr Benutzername, Ihre Rufnummern und Ihre PIN bleiben unverändert; Sie müssen sich nicht neu registrieren. Wir fragen Sie niemals per E-Mail nach Ihrem Kennwort oder Ihrer PIN.',
    },
    maintenance: {
        subject: 'Wartung der mehrstufigen Authentifizierung',
        opening: 'Wir erneuern die Server für die mehrstufige Authentifizierung.',
        lasts: (minutes) => `Die Wartung dauert voraussichtlich etwa ${minutes} Minuten.`,
        signIn: 'In dieser Zeit können Sie Anmeldungen nicht per Telefonanruf, SMS oder App bestätigen. Bitte melden Sie sich bei Bedarf vorher an, oder warten Sie das Ende der Wartung ab.',
        portal: 'Das Portal für die mehrstufige Authentifizierung ist in dieser Zeit nicht erreichbar.',
        noChanges: 'Bitte ändern Sie Ihre Rufnummer und Ihre PIN nicht, bis die Wartung beendet ist.',
    },
    mobileApp: 'Wenn Sie Anmeldungen mit der App auf Ihrem Telefon bestätigen und diese keine Anfragen mehr anzeigt, aktivieren Sie sie bitte im Portal erneut.',
};
;// CONCATENATED MODULE: ./lib/bundled/product/announcements/italian.js
const italian = {
    newAddress: {
        subject: "Nuovo indirizzo del portale per l'autenticazione a più fattori",
        opening: "Il portale in cui gestisce i suoi numeri di telefono e i suoi metodi di accesso per l'autenticazione a più fattori ha un nuovo indirizzo.",
        newAddress: 'Nuovo indirizzo:',
        oldAddress: 'Indirizzo precedente, non più funzionante:',
        whatStays: 'Aggiorni i suoi segnalibri. Il nome utente, i numeri di telefono e il PIN rimangono invariati; non è necessario registrarsi di nuovo.',
        caution: "I messaggi ricevuti prima di questa modifica contengono ancora l'indirizzo precedente. Non le chiederemo mai la password o il PIN per posta elettronica.",
    },
    sameAddress: {
        subject: "Il portale per l'autenticazione a più fattori è stato rinnovato",
        opening: "Il portale in cui gestisce i suoi numeri di telefono e i suoi metodi di accesso per l'autenticazione a più fattori è stato rinnovato. L'aspetto può essere diverso da prima.",
        address: "L'indirizzo è lo stesso:",
        whatStays: 'Il nome utente, i numeri di telefono e il PIN rimangono invariati; non è necessario registrarsi di nuovo. Non le chiederemo mai la password o il PIN per posta elettronica.',
    },
    maintenance: {
        subject: "Manutenzione dell'autenticazione a più fattori",
        opening: "Stiamo rinnovando i server per l'autenticazione a più fattori.",
        lasts: (minutes) => `La durata prevista è di circa ${minutes} minuti.`,
        signIn: 'In questo periodo non sarà possibile confermare gli accessi tramite telefonata, SMS o app. Se necessario, acceda prima oppure attenda la fine della manutenzione.',
        portal: "Il portale per l'autenticazione a più fattori non sarà raggiungibile in questo periodo.",
        noChanges: 'Non modifichi il numero di telefono o il PIN fino al termine della manutenzione.',
    },
    mobileApp: "Se conferma gli accessi con l'app sul telefono e l'app non mostra più le richieste, la attivi di nuovo nel portale.",
};
;// CONCATENATED MODULE: ./lib/bundled/product/announcements/japanese.js
const japanese = {
    newAddress: {
        subject: '多要素認証ポータルのアドレス変更のお知らせ',
        opening: '多要素認証で使用する電話番号とサインイン方法を管理するポータルのアドレスが変わりました。',
        newAddress: '新しいアドレス:',
        oldAddress: '以前のアドレス (使用できなくなりました):',
        whatStays: 'ブックマークの変更をお願いします。ユーザー名、電話番号、PIN はそのままご利用いただけます。再登録は必要ありません。',
        caution: 'この変更より前に受け取ったメッセージには、以前のアドレスが記載されています。パスワードや PIN をメールでお尋ねすることはありません。',
    },
    sameAddress: {
        subject: '多要素認証ポータル更新のお知らせ',
        opening: '多要素認証で使用する電話番号とサインイン方法を管理するポータルを更新しました。画面の見た目が以前と異なる場合があります。',
        address: 'アドレスは変わりません:',
        whatStays: 'ユーザー名、電話番号、PIN はそのままご利用いただけます。再登録は必要ありません。パスワードや PIN をメールでお尋ねすることはありません。',
    },
    maintenance: {
        subject: '多要素認証のメンテナンスのお知らせ',
        opening: '多要素認証のサーバーを更新します。',
        lasts: (minutes) => `所要時間は約 ${minutes} 分の予定です。`,
        signIn: 'この間は、電話、テキスト メッセージ、アプリによるサインインの確認ができません。必要な場合は事前にサインインするか、メンテナンスの終了までお待ちください。',
        portal: 'この間は、多要素認証ポータルをご利用いただけません。',
        noChanges: 'メンテナンスが終了するまで、電話番号と PIN の変更はお控えください。',
    },
    mobileApp: '電話のアプリでサインインを確認している場合に、アプリに要求が表示されなくなったときは、ポータルでアプリを再度アクティブ化してください。',
};
;// CONCATENATED MODULE: ./lib/bundled/product/announcements/polish.js
const polish = {
    newAddress: {
        subject: 'Nowy adres portalu uwierzytelniania wieloskładnikowego',
        opening: 'Portal, w którym zarządzają Państwo numerami telefonów i metodami logowania na potrzeby uwierzytelniania wieloskładnikowego, ma nowy adres.',
        newAddress: 'Nowy adres:',
        oldAddress: 'Stary adres, który już nie działa:',
        whatStays: 'Prosimy o zmianę zakładek w przeglądarce. Nazwa użytkownika, numery telefonów i kod PIN pozostają bez zmian; ponowna rejestracja nie jest potrzebna.',
        caution: 'Wiadomości otrzymane przed tą zmianą zawierają jeszcze stary adres. Nigdy nie prosimy o podanie hasła ani kodu PIN w wiadomości e-mail.',
    },
    sameAddress: {
        subject: 'Portal uwierzytelniania wieloskładnikowego został odnowiony',
        opening: 'Portal, w którym zarządzają Państwo numerami telefonów i metodami logowania na potrzeby uwierzytelniania wieloskładnikowego, został odnowiony. Może wyglądać inaczej niż dotychczas.',
        address: 'Adres pozostaje ten sam:',
        whatStays: 'Nazwa użytkownika, numery telefonów i kod PIN pozostają bez zmian; ponowna rejestracja nie jest potrzebna. Nigdy nie prosimy o podanie hasła ani kodu PIN w wiadomości e-mail.',
    },
    maintenance: {
        subject: 'Prace konserwacyjne: uwierzytelnianie wieloskładnikowe',
        opening: 'Odnawiamy serwery uwierzytelniania wieloskładnikowego.',
        lasts: (minutes) => `Przewidywany czas trwania w minutach: około ${minutes}.`,
        signIn: 'W tym czasie nie będzie można potwierdzać logowania przez połączenie telefoniczne, SMS ani aplikację. W razie potrzeby prosimy zalogować się wcześniej lub poczekać do zakończenia prac.',
        portal: 'Portal uwierzytelniania wieloskładnikowego będzie w tym czasie niedostępny.',
        noChanges: 'Prosimy nie zmieniać numeru telefonu ani kodu PIN do czasu zakończenia prac.',
    },
    mobileApp: 'Jeśli potwierdzają Państwo logowanie w aplikacji na telefonie, a aplikacja przestanie wyświetlać żądania, prosimy aktywować ją ponownie w portalu.',
};
;// CONCATENATED MODULE: ./lib/bundled/product/announcements/portuguese.js
const portuguese = {
    newAddress: {
        subject: 'Novo endereço do portal de autenticação multifator',
        opening: 'O portal no qual você gerencia seus números de telefone e métodos de entrada para a autenticação multifator tem um novo endereço.',
        newAddress: 'Novo endereço:',
        oldAddress: 'Endereço anterior, que deixou de funcionar:',
        whatStays: 'Atualize seus favoritos. Seu nome de usuário, seus números de telefone e seu PIN permanecem os mesmos; não é necessário fazer um novo registro.',
        caution: 'As mensagens recebidas antes desta mudança ainda contêm o endereço anterior. Nunca pediremos sua senha ou seu PIN por e-mail.',
    },
    sameAddress: {
        subject: 'O portal de autenticação multifator foi renovado',
        opening: 'O portal no qual você gerencia seus números de telefone e métodos de entrada para a autenticação multifator foi renovado. A aparência pode ser diferente.',
        address: 'O endereço continua o mesmo:',
        whatStays: 'Seu nome de usuário, seus números de telefone e seu PIN permanecem os mesmos; não é necessário fazer um novo registro. Nunca pediremos sua senha ou seu PIN por e-mail.',
    },
    maintenance: {
        subject: 'Manutenção da autenticação multifator',
        opening: 'Vamos renovar os servidores de autenticação multifator.',
        lasts: (minutes) => `A duração prevista é de cerca de ${minutes} minutos.`,
        signIn: 'Durante esse período, não será possível confirmar entradas por chamada telefônica, SMS ou aplicativo. Se precisar, entre antes ou aguarde o fim da manutenção.',
        portal: 'O portal de autenticação multifator não estará acessível durante esse período.',
        noChanges: 'Não altere seu número de telefone nem seu PIN até o fim da manutenção.',
    },
    mobileApp: 'Se você confirma entradas com o aplicativo no telefone e ele deixar de mostrar solicitações, ative-o novamente no portal.',
};
;// CONCATENATED MODULE: ./lib/bundled/product/announcements/spanish.js
const spanish = {
    newAddress: {
        subject: 'Nueva dirección del portal de autenticación multifactor',
        opening: 'El portal en el que administra sus números de teléfono y sus métodos de inicio de sesión para la autenticación multifactor tiene una nueva dirección.',
        newAddress: 'Nueva dirección:',
        oldAddress: 'Dirección anterior, que ya no funciona:',
        whatStays: 'Actualice sus marcadores. Su nombre de usuario, sus números de teléfono y su PIN no cambian; no es necesario que vuelva a inscribirse.',
        caution: 'Los mensajes que recibió antes de este cambio todavía contienen la dirección anterior. Nunca le pediremos su contraseña ni su PIN por correo electrónico.',
    },
    sameAddress: {
        subject: 'Se ha renovado el portal de autenticación multifactor',
        opening: 'Se ha renovado el portal en el que administra sus números de teléfono y sus métodos de inicio de sesión para la autenticación multifactor. Es posible que su aspecto haya cambiado.',
        address: 'La dirección es la misma:',
        whatStays: 'Su nombre de usuario, sus números de teléfono y su PIN no cambian; no es necesario que vuelva a inscribirse. Nunca le pediremos su contraseña ni su PIN por correo electrónico.',
    },
    maintenance: {
        subject: 'Mantenimiento de la autenticación multifactor',
        opening: 'Vamos a renovar los servidores de autenticación multifactor.',
        lasts: (minutes) => `Está previsto que el mantenimiento dure unos ${minutes} minutos.`,
        signIn: 'Durante ese tiempo no podrá confirmar inicios de sesión mediante llamada telefónica, SMS o aplicación. Inicie sesión antes si lo necesita o espere a que termine el mantenimiento.',
        portal: 'El portal de autenticación multifactor no estará disponible durante ese tiempo.',
        noChanges: 'No cambie su número de teléfono ni su PIN hasta que termine el mantenimiento.',
    },
    mobileApp: 'Si confirma los inicios de sesión con la aplicación de su teléfono y esta deja de mostrar solicitudes, vuelva a activarla en el portal.',
};
;// CONCATENATED MODULE: ./lib/bundled/product/announcement.js









/** BCP 47 language tags. */
const announcementLanguages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'ja'];
const texts = {
    en: english,
    de: german,
    fr: french,
    es: spanish,
    it: italian,
    nl: dutch,
    pt: portuguese,
    pl: polish,
    ja: japanese,
};
/** What users have to be told when the portal's address changed; empty when it did not. */
function portalAnnouncements(oldUrl, newUrl, options = {}) {
    if (oldUrl.replace(/\/+$/, '').toLowerCase() === newUrl.replace(/\/+$/, '').toLowerCase())
        return [];
    return inLanguages(options, ({ newAddress: text, mobileApp }) => ({
        subject: text.subject,
        paragraphs: [
            text.opening,
            `${text.newAddress}\n${newUrl}`,
            `${text.oldAddress}\n${oldUrl}`,
            text.whatStays,
            ...(options.mobileAppChanged ? [mobileApp] : []),
            text.caution,
        ],
    }));
}
/** For a portal that stays at its address and may look different. */
function renewedPortalAnnouncements(url, options = {}) {
    return inLanguages(options, ({ sameAddress: text, mobileApp }) => ({
        subject: text.subject,
        paragraphs: [
            text.opening,
            `${text.address}\n${url}`,
            ...(options.mobileAppChanged ? [mobileApp] : []),
            text.whatStays,
        ],
    }));
}
/** The interruption told beforehand; when it begins is the organisation's to add. */
function maintenanceAnnouncements({ minutes, interruptsSignIn, interruptsPortal }, options = {}) {
    return inLanguages(options, ({ maintenance: text }, language) => ({
        subject: text.subject,
        paragraphs: [
            [text.opening, ...(minutes === undefined ? [] : [text.lasts(minutes)])].join(language === 'ja' ? '' : ' '),
            ...(interruptsSignIn ? [text.signIn] : []),
            ...(interruptsPortal ? [text.portal, text.noChanges] : []),
        ],
    }));
}
function inLanguages({ languages = announcementLanguages }, write) {
    return languages.map((language) => ({ language, ...write(texts[language], language) }));
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
        throw new user_error/* UserError */.y('registry-access-denied', `The registry key ${key} (${view}-bit view) could not be read: access is denied.`, 'Give the account of the runner the permission "Read" on this key, or run the runner as a member of the local Administrators group, and run again.', { cause: error });
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

/***/ 36961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d_: () => (/* binding */ hasTracesOfAgent),
/* harmony export */   lM: () => (/* binding */ oldComponent),
/* harmony export */   y6: () => (/* binding */ newComponent),
/* harmony export */   zk: () => (/* binding */ hadAgent)
/* harmony export */ });
function oldComponent(state, component) {
    return state.components.find((found) => found.component === component && found.generation === 'phonefactor');
}
function newComponent(state, component) {
    return state.components.find((found) => found.component === component && found.generation === 'mfa-server');
}
/**
 * What an agent leaves behind that was removed by hand: the folder in the registry and the data file in it. A web
 * server without the agent never has them.
 */
function hasTracesOfAgent({ components, installPath, dataFile }) {
    return (!components.some(({ component }) => component === 'agent') &&
        installPath !== undefined &&
        dataFile?.status === 'present');
}
/** Whether PhoneFactor's agent is or was on the server: its data has to be brought over. */
function hadAgent(state) {
    return oldComponent(state, 'agent') !== undefined || hasTracesOfAgent(state);
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

/***/ 65270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ emptyPlan),
/* harmony export */   x: () => (/* binding */ joinPlans)
/* harmony export */ });
/** Nothing to do, nothing to report. */
const emptyPlan = { steps: [], warnings: [], blockers: [] };
/** The stages' parts one after another. A step that two stages need is there once, where the first one needs it. */
function joinPlans(plans) {
    const steps = plans.flatMap((plan) => plan.steps);
    return {
        steps: steps.filter(({ id }, index) => steps.findIndex((step) => step.id === id) === index),
        warnings: plans.flatMap(({ warnings }) => warnings),
        blockers: plans.flatMap(({ blockers }) => blockers),
    };
}

/***/ }),

/***/ 14621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ redactConfiguration),
/* harmony export */   secretValues: () => (/* binding */ secretValues)
/* harmony export */ });
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55138);
/* harmony import */ var _secret_spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55595);
/* harmony import */ var _xml_element_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76787);



/**
 * The text with every secret replaced: passwords, keys and tokens in settings, connection strings, URLs and attributes,
 * encrypted sections, and the same inside comments. Well formed if it was; what is not well formed is redacted as well.
 */
function redactConfiguration(text) {
    let redacted = '';
    let copied = 0;
    for (const { start, end } of (0,_secret_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .secretSpans */ .A)(text)) {
        redacted += text.slice(copied, start) + _secret_names_js__WEBPACK_IMPORTED_MODULE_2__/* .secretMark */ .MX;
        copied = end;
    }
    return redacted + text.slice(copied);
}
/** The secrets in the text, as spelled and as read, to be masked wherever they might be printed. */
function secretValues(text) {
    const raw = (0,_secret_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .secretSpans */ .A)(text).map(({ start, end }) => text.slice(start, end));
    const values = raw.flatMap((one) => [one, (0,_xml_element_js__WEBPACK_IMPORTED_MODULE_1__/* .textOfContent */ .yO)(one)]);
    const lines = values.flatMap((one) => [one, ...one.split(/[\r\n]+/)]).map((one) => one.trim());
    return [...new Set(lines)].filter((one) => one !== '' && one !== _secret_names_js__WEBPACK_IMPORTED_MODULE_2__/* .secretMark */ .MX);
}

/***/ }),

/***/ 55138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ isHarmlessName),
/* harmony export */   MX: () => (/* binding */ secretMark),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   nk: () => (/* binding */ isHarmlessValue),
/* harmony export */   zC: () => (/* binding */ looksLikeKey)
/* harmony export */ });
/** Stands in place of a value that must not be shown. */
const secretMark = '(secret)';
const secretWord = /pass(?:word|wd|phrase|code)|pwd|secret|token|credential|cipher.?value|private.?key|(?:^|\W)sas(?:\W|$)/i;
/** `validationKey`, `API_KEY`, `Recaptcha.Key`, `consumerkey`; not `key` alone, which is a name. */
const keyName = /[\w.:-](?:Key|KEY)s?$|[\w.:-]key$/;
const harmless = /public.?key|thumbprint|password_?(?:format|length|attempt|strength|alphanumeric|question|retrieval|reset|required)|(?:enable|min|max|require)\w{0,40}password(?!s?$)|enablepassword|token_?(?:life|time|expir|type|endpoint|url|uri|cache|handler|name)|credential_?type|foreign.?key/i;
/** Whether a name says that the value is no secret, though it may look like one. */
function isHarmlessName(name) {
    return harmless.test(name);
}
/** Whether a setting, attribute or element of this name holds a secret. */
function isSecretName(name) {
    return (secretWord.test(name) || keyName.test(name)) && !harmless.test(name);
}
const flag = /^(?:\s*|true|false|yes|no|on|off|none|autogenerate(?:,\s*isolateapps)?|\(secret\))$/i;
/** Values that say nothing, whatever the name of their setting. */
function isHarmlessValue(value) {
    return flag.test(value);
}
const shortestKey = 32;
const hexadecimal = /^(?:0x)?[\dA-F]{32,}$/i;
const base64 = /^(?=[\s\S]*\d)(?=[\s\S]*[a-z])(?=[\s\S]*[A-Z])[\w+/-]{40,}={0,2}$/;
const wellKnown = /-----BEGIN [A-Z ]*PRIVATE KEY|^eyJ[\w-]+\.eyJ/;
/** Whether a value is a key or a token by its looks. */
function looksLikeKey(value) {
    if (value.length < shortestKey)
        return false;
    const trimmed = value.trim();
    return hexadecimal.test(trimmed) || base64.test(trimmed) || wellKnown.test(trimmed);
}

/***/ }),

/***/ 55595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ secretSpans)
/* harmony export */ });
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55138);
/* harmony import */ var _secrets_in_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17252);


const tagStart = /<(\/?)((?:[\p{L}_][\p{L}\d_.-]*:)?[\p{L}_][\p{L}\d_.-]*)/uy;
const attribute = /\s*([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|"([^\r\n]*)|'([^\r\n]*)|([^\s"'<>]+))/dy;
const tagEnd = /\s*(\/?)>/y;
function at(expression, text, index) {
    expression.lastIndex = index;
    return expression.exec(text);
}
function attributesAt(text, start) {
    const attributes = [];
    let end = start;
    for (let match = at(attribute, text, end); match; match = at(attribute, text, end)) {
        const group = [2, 3, 4, 5, 6].find((number) => match?.[number] !== undefined) ?? 2;
        const [valueStart, valueEnd] = match.indices?.[group] ?? [end, end];
        attributes.push({ name: match[1] ?? '', value: match[group] ?? '', start: valueStart, end: valueEnd });
        end += match[0].length;
    }
    return { attributes, end };
}
function tagAt(text, index) {
    const start = at(tagStart, text, index);
    if (!start)
        return undefined;
    const { attributes, end } = attributesAt(text, index + start[0].length);
    const close = at(tagEnd, text, end);
    return {
        name: start[2] ?? '',
        attributes,
        isClosing: start[1] === '/',
        isEmpty: close?.[1] === '/',
        end: end + (close?.[0].length ?? 0),
    };
}
function wholeOrParts(whole, value, start) {
    if (whole)
        return value.trim() === '' ? [] : [{ start, end: start + value.length }];
    return (0,_secrets_in_value_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsInValue */ .A)(value).map((span) => ({ start: start + span.start, end: start + span.end }));
}
/** Attributes that name what the element's value is for. */
const naming = ['key', 'name', 'Key', 'Name', 'id', 'variable'];
function settingName({ attributes }) {
    return attributes.find(({ name }) => naming.includes(name))?.value ?? '';
}
function secretsInTag(tag) {
    const setting = settingName(tag);
    const isOfSecret = (value) => (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(setting) || ((0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeKey */ .zC)(value) && !(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isHarmlessName */ .JW)(setting));
    return tag.attributes.flatMap((one) => {
        if (naming.includes(one.name))
            return [];
        const isValue = /^value$/i.test(one.name);
        const isSecret = ((0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(one.name) || (isValue && isOfSecret(one.value))) && !(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isHarmlessValue */ .nk)(one.value);
        return wholeOrParts(isSecret, one.value, one.start);
    });
}
/** Content that belongs to the setting named before it, or whose element says by its name that it is a secret. */
function isSecretContent(tag, setting, content, hasMarkup) {
    if ((0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isHarmlessValue */ .nk)(content))
        return false;
    if (tag.name === 'value')
        return (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(setting) || (!hasMarkup && !(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isHarmlessName */ .JW)(setting) && (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeKey */ .zC)(content));
    return (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(tag.name.replace(/^.*:/, '')) && !hasMarkup;
}
/** Finds the next place of a mark; each stretch of the text is searched once, as long as the places asked for ascend. */
class Finder {
    text;
    mark;
    next = -1;
    constructor(text, mark) {
        this.text = text;
        this.mark = mark;
    }
    /** The length of the text where there is none. */
    from(index) {
        if (this.next < index) {
            const found = this.text.indexOf(this.mark, index);
            this.next = found < 0 ? this.text.length : found;
        }
        return this.next;
    }
}
const cdataStart = '<![CDATA[';
/** Finds the content of elements, also where their end tags are missing. */
class Contents {
    text;
    valueEnds;
    cdataEnds;
    tags;
    constructor(text) {
        this.text = text;
        this.valueEnds = new Finder(text, '</value');
        this.cdataEnds = new Finder(text, ']]>');
        this.tags = new Finder(text, '<');
    }
    after(tag) {
        const start = tag.end;
        if (tag.name === 'value')
            return { start, end: this.valueEnds.from(start), isVerbatim: false };
        const cdataEnd = this.text.startsWith(cdataStart, start) ? this.cdataEnds.from(start) : this.text.length;
        const isVerbatim = cdataEnd < this.text.length;
        if (isVerbatim)
            return { start: start + cdataStart.length, end: cdataEnd, isVerbatim };
        return { start, end: this.tags.from(start), isVerbatim };
    }
}
function secretsInContent(text, tag, setting, span) {
    const content = text.slice(span.start, span.end);
    const markup = span.isVerbatim ? -1 : content.indexOf('<');
    const isSecret = isSecretContent(tag, setting, content, markup >= 0);
    return wholeOrParts(isSecret, isSecret || markup < 0 ? content : content.slice(0, markup), span.start);
}
function secretsInMarkup(text) {
    const spans = [];
    const contents = new Contents(text);
    let setting = '';
    let index = text.indexOf('<');
    while (index >= 0) {
        const tag = tagAt(text, index);
        let next = Math.max(index + 1, tag?.end ?? 0);
        if (tag !== undefined) {
            if (tag.name === 'setting')
                setting = tag.isClosing ? '' : settingName(tag);
            spans.push(...secretsInTag(tag));
            if (!tag.isClosing && !tag.isEmpty) {
                const content = contents.after(tag);
                spans.push(...secretsInContent(text, tag, setting, content));
                if (content.isVerbatim)
                    next = content.end;
            }
        }
        index = text.indexOf('<', next);
    }
    return spans;
}
const looseName = /(?:pass(?:word|wd|phrase)|pwd|secret|(?:validation|decryption|account|access|api|private)_?key)\w{0,40}$/i;
const looseValue = /\s{0,20}(?:"([^"\r\n<]*)|'([^'\r\n<]*)|((?:&(?:amp|lt|gt|quot|apos|#\w{1,8});|[^\s"'<>;])+))/dy;
/** No name of a setting is longer. */
const longestName = 80;
const nameCharacter = /[\w.-]/;
/** The name that ends before a sign of assignment, with blanks and a quote between; at most so many characters are looked at. */
function nameBefore(text, sign) {
    let end = sign;
    while (end > sign - 20 && end > 0 && /\s/.test(text.charAt(end - 1)))
        end--;
    if (/["']/.test(text.charAt(end - 1)))
        end--;
    let start = end;
    while (start > end - longestName && start > 0 && nameCharacter.test(text.charAt(start - 1)))
        start--;
    return text.slice(start, end);
}
/** What reads like an assignment of a secret in comments, loose text and broken markup: found by its sign, `:` or `=`. */
function looseSecrets(text) {
    const found = [];
    for (const { index } of text.matchAll(/[:=]/g)) {
        if (index < (found.at(-1)?.end ?? 0))
            continue;
        const name = nameBefore(text, index);
        if (!looseName.test(name) || !(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(name))
            continue;
        const match = at(looseValue, text, index + 1);
        const range = [1, 2, 3].map((group) => match?.indices?.[group]).find((one) => one !== undefined);
        if (range === undefined || (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isHarmlessValue */ .nk)(text.slice(...range)))
            continue;
        found.push({ start: range[0], end: range[1] });
    }
    return found;
}
/** Where the text holds secrets: in order, not overlapping, none empty. */
function secretSpans(text) {
    const all = [...secretsInMarkup(text), ...looseSecrets(text)].sort((a, b) => a.start - b.start || b.end - a.end);
    const merged = [];
    for (const span of all) {
        const last = merged.at(-1);
        if (last === undefined || span.start >= last.end)
            merged.push(span);
        else if (span.end > last.end)
            merged[merged.length - 1] = { start: last.start, end: span.end };
    }
    return merged;
}

/***/ }),

/***/ 17252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ secretsInValue)
/* harmony export */ });
const name = '(?:[\\w .-]{0,60}(?:password|passwd|passphrase|pwd|secret|token)|accountkey|sharedaccesskey|sharedsecretvalue|access_?key|api_?key|sig|signature|client_secret)';
const entity = '&(?:amp|lt|gt|quot|apos|#\\d+|#x[\\da-f]+);';
const quoted = '&quot;(?:(?!&quot;)[\\s\\S])*(?:&quot;|$)|&apos;(?:(?!&apos;)[\\s\\S])*(?:&apos;|$)|"[^"]*(?:"|$)|\'[^\']*(?:\'|$)';
/** `password=...` up to the next semicolon that ends no entity, or to the ampersand of a query. */
const assignment = new RegExp(`(?:^|[;?,{\\s"']|&amp;|&quot;|&)(${name}\\s{0,20}=\\s{0,20})(?:(${quoted})|((?:&(?!amp;[\\w.-]{1,60}=)(?:${entity.slice(1)})?|[^;&])*))`, 'dgi');
/** The password before the @ of a URL. */
const userInfo = /:\/\/[^\s/?#@"'<>:]*:([^\s/?#"'<>]+)@/dg;
function spansOf(expression, groups, text) {
    return [...text.matchAll(expression)].flatMap((match) => {
        if (/public\W?key/i.test(match[1] ?? ''))
            return [];
        const range = groups.map((group) => match.indices?.[group]).find((found) => found !== undefined);
        return range === undefined || range[0] === range[1] ? [] : [{ start: range[0], end: range[1] }];
    });
}
/** Passwords and keys inside a value as spelled in XML: connection strings, queries and user parts of URLs. */
function secretsInValue(raw) {
    if (!/[=@]/.test(raw))
        return [];
    return [...spansOf(assignment, [2, 3], raw), ...spansOf(userInfo, [1], raw)];
}

/***/ })

};
