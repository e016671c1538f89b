export const id = 4486;
export const ids = [4486];
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
        advice: 'Read the log lines below and the log file, mend the cause and run again.',
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
/** Codes that the table does not know are failures that say their number. */
function exitCodeMeaning(code) {
    return (installerExitCodes.find((meaning) => meaning.code === code) ?? {
        code,
        class: 'failure',
        meaning: `The installer ended with ${code}, which is not a code of Windows Installer.`,
        advice: 'Read the log file and the vendor documentation of this installer, mend the cause and run again.',
    });
}

/***/ }),

/***/ 75867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  requireApproved: () => (/* binding */ requireApproved)
});

// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: ./lib/bundled/plan/digest.js + 1 modules
var plan_digest = __webpack_require__(70766);
;// CONCATENATED MODULE: ./lib/bundled/plan/drift.js
/** Every difference, in the order of the plan; steps and findings are matched by their ids, not by position. */
function planDifferences(approved, now) {
    return differences('', comparable(approved), comparable(now));
}
function comparable(plan) {
    const json = JSON.parse(JSON.stringify(plan));
    for (const list of ['steps', 'warnings', 'blockers']) {
        json[list] = keyed(json[list]);
    }
    json.order = plan.steps.map((step) => step.id);
    return json;
}
function keyed(items) {
    return Object.fromEntries(items.map((item) => [`${item.id ?? item.code}`, item]));
}
function differences(where, approved, now) {
    if (isObject(approved) && isObject(now)) {
        const names = [...new Set([...Object.keys(approved), ...Object.keys(now)])];
        return names.flatMap((name) => differences(where ? `${where}.${name}` : name, approved[name], now[name]));
    }
    const [left, right] = [shown(approved), shown(now)];
    return left === right ? [] : [{ where, approved: left, now: right }];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function shown(value) {
    if (value === undefined) {
        return '(absent)';
    }
    return typeof value === 'string' ? value : JSON.stringify(value);
}
;// CONCATENATED MODULE: ./lib/bundled/plan/approval.js



const advice = 'Nothing was changed. See what is different, make and approve a new plan (mode: plan), and give its digest.';
/**
 * Whether the plan made now is the approved one, or what is left of it: of a plan that is unfinished the remaining
 * steps must stand in it unchanged, of a finished one nothing may be left.
 * @throws UserError `approval-mismatch` with each difference, as far as the approved plan is at hand
 */
function requireApproved(now, approval, progress) {
    const digest = (0,plan_digest.planDigest)(now);
    const isOver = progress === 'finished' && now.steps.length === 0 && now.blockers.length === 0;
    if (digest === approval.digest || isOver)
        return;
    const { plan } = approval;
    if (plan === undefined)
        throw mismatch(digest, approval.digest, []);
    if ((0,plan_digest.planDigest)(plan) !== approval.digest)
        throw otherPlan(approval.digest);
    const unfinished = progress === 'unfinished';
    const differences = unfinished ? differencesOfTheRest(plan, now) : planDifferences(plan, now);
    if (!unfinished || differences.length > 0)
        throw mismatch(digest, approval.digest, differences);
}
/** Found things change as steps are done; server, inputs and each step that is left do not. */
function differencesOfTheRest(approved, now) {
    const left = new Set(now.steps.map(({ id }) => id));
    const rest = {
        ...approved,
        steps: approved.steps.filter(({ id }) => left.has(id)),
        findings: now.findings,
        warnings: now.warnings,
        blockers: now.blockers,
    };
    return planDifferences(rest, now);
}
function mismatch(now, approved, differences) {
    const shown = differences.map((one) => `  ${one.where}: approved ${one.approved}, now ${one.now}`);
    const missing = 'To see what differs, give the approved plan as approved-plan-file.';
    const what = `The plan made now (${now}) is not the approved one (${approved}).`;
    return new user_error.UserError('approval-mismatch', [what, ...(shown.length > 0 ? shown : [missing])].join('\n'), advice);
}
function otherPlan(digest) {
    return new user_error.UserError('approved-plan-file-mismatch', `The file in approved-plan-file is not the plan with the digest ${digest}.`, 'Give the file that belongs to the digest: it is written where the plan is made (output plan-path).');
}

/***/ }),

/***/ 70766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ canonicalDigest),
  planDigest: () => (/* binding */ planDigest)
});

;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}

// EXTERNAL MODULE: ./lib/bundled/sha256.js
var sha256 = __webpack_require__(88433);
;// CONCATENATED MODULE: ./lib/bundled/plan/digest.js


/** `sha256:` and 64 hexadecimal digits over the value's canonical JSON (RFC 8785). */
function canonicalDigest(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new Error('What has a digest is always JSON.');
    return `sha256:${(0,sha256/* sha256Of */.B)(text)}`;
}
/**
 * Two plans have the same digest only when server, inputs, findings, steps, warnings and blockers are all equal.
 */
function planDigest(plan) {
    return canonicalDigest(plan);
}

/***/ }),

/***/ 54435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/** Sum of assumed minutes, up to the next five: more would pretend to know. */
function roundedMinutes(works) {
    return Math.ceil(works.reduce((sum, work) => sum + assumedMinutes[work], 0) / 5) * 5;
}

/***/ }),

/***/ 14486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carryOut: () => (/* binding */ carryOut)
});

// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: ./lib/bundled/plan/journal-facts.js
var journal_facts = __webpack_require__(97283);
;// CONCATENATED MODULE: ./lib/bundled/plan/apply-plan.js


/**
 * Performs the plan's steps in order and journals each before and after. Stops at an operator step that blocks, after a
 * step that needs a restart, and at a step that throws. Never throws itself.
 */
async function applyPlan(plan, tools) {
    const { journal, digest } = tools;
    const records = [];
    const open = [];
    let stop = await journaled(() => journal.record({ event: 'plan-started', digest, action: plan.action, ...tools.run }));
    for (const [index, step] of plan.steps.entries()) {
        if (stop && !(stop.why === 'person' && isNextForPerson(plan.steps, index, stop.at))) {
            records.push(record(step, 'not-reached', []));
        }
        else if (step.type === 'operator') {
            stop = meetPerson(step, index, journal, records, open) ?? stop;
        }
        else {
            stop = await performOrFail(step, tools, records);
        }
    }
    stop ??= await journaled(() => journal.record({ event: 'plan-finished', digest, action: plan.action }));
    return {
        changed: records.some(({ outcome }) => outcome === 'changed'),
        records,
        openOperatorSteps: open,
        ...(stop?.why === 'restart' ? { restartRequired: stop.reason } : {}),
        ...(stop?.why === 'fault' ? { fault: stop.fault } : {}),
    };
}
/** What a person meets right after the step that stopped the plan is told in the same breath. */
function isNextForPerson(steps, index, stoppedAt) {
    return steps.slice(stoppedAt, index + 1).every(({ type }) => type === 'operator');
}
async function journaled(work) {
    try {
        await work();
        return undefined;
    }
    catch (fault) {
        return { why: 'fault', fault };
    }
}
async function performOrFail(step, tools, records) {
    try {
        return await performStep(step, tools, records);
    }
    catch (fault) {
        records.push(record(step, 'failed', [messageOf(fault)]));
        await recordFailure(step, fault, tools);
        return { why: 'fault', fault };
    }
}
function messageOf(fault) {
    return fault instanceof Error ? fault.message : String(fault);
}
/** The fault itself matters more than that it is on record: one in here is only told. */
async function recordFailure({ id: step }, fault, { journal, digest, log, journalText }) {
    const known = fault instanceof user_error.UserError ? { code: fault.code, advice: journalText(fault.advice) } : {};
    try {
        await journal.record({ event: 'step-failed', digest, step, message: journalText(messageOf(fault)), ...known });
    }
    catch (error) {
        log.warning(`The failure of ${step} could not be put into the journal: ${messageOf(error)}`);
    }
}
function meetPerson(step, index, journal, records, open) {
    if ((0,journal_facts/* saidOperatorSteps */.hD)(journal.lines).has(step.operatorStep.id)) {
        records.push(record(step, 'already-done', []));
        return undefined;
    }
    open.push(step.operatorStep);
    records.push(record(step, 'waiting-for-person', []));
    return step.operatorStep.blocking ? { why: 'person', at: index } : undefined;
}
async function performStep(step, tools, records) {
    const { digest, journal } = tools;
    await journal.record({ event: 'step-started', digest, step: step.id });
    const result = await tools.log.group(step.title, () => reported(step, tools));
    if (result.restartRequired !== undefined) {
        const bootTime = await tools.bootTime();
        await journal.record({ event: 'restart-required', bootTime, reason: result.restartRequired });
    }
    await journal.record({ event: 'step-done', digest, step: step.id, notes: result.notes });
    records.push(record(step, result.changed ? 'changed' : 'already-done', result.notes));
    return result.restartRequired === undefined ? undefined : { why: 'restart', reason: result.restartRequired };
}
async function reported(step, tools) {
    const result = await tools.perform(step);
    for (const note of result.notes) {
        tools.log.info(note);
    }
    return result;
}
function record(step, outcome, notes) {
    return { id: step.id, title: step.title, outcome, notes };
}
// EXTERNAL MODULE: ./lib/bundled/plan/approval.js + 1 modules
var plan_approval = __webpack_require__(75867);
// EXTERNAL MODULE: ./lib/bundled/plan/digest.js + 1 modules
var digest = __webpack_require__(70766);
// EXTERNAL MODULE: ./lib/bundled/plan/journal.js
var plan_journal = __webpack_require__(5005);
// EXTERNAL MODULE: ./lib/bundled/host/machine.js
var machine = __webpack_require__(69178);
;// CONCATENATED MODULE: ./lib/bundled/plan/lock.js


/**
 * Runs `work` while no other run can change this server.
 * @throws UserError `server-locked` with the owner and its age when another run holds the lock
 */
async function withLock(host, path, run, work) {
    await takeLock(host, path, run);
    try {
        return await work();
    }
    finally {
        await host.files.remove(path);
    }
}
async function takeLock(host, path, run) {
    const { bootTime } = await host.machine.facts();
    const owner = {
        processId: host.processes.currentId,
        since: host.clock.now().toISOString(),
        bootTime,
        run,
    };
    const bytes = new TextEncoder().encode(`${JSON.stringify(owner)}\n`);
    if (await host.files.createNew(path, bytes)) {
        return;
    }
    await removeStaleLock(host, path, bootTime);
    if (!(await host.files.createNew(path, bytes))) {
        throw lockedBy(host, path, undefined);
    }
}
async function removeStaleLock(host, path, bootTime) {
    const owner = await readOwner(host, path);
    const alive = owner !== undefined && (0,machine/* isSameBoot */.T)(owner.bootTime, bootTime) && (await host.processes.isRunning(owner.processId));
    if (alive) {
        throw lockedBy(host, path, owner);
    }
    // Renamed before it is removed: of two runs that find the same stale lock, one rename fails.
    const aside = `${path}.stale-${host.processes.currentId}`;
    await host.files.remove(aside);
    await host.files.rename(path, aside);
    await host.files.remove(aside);
}
async function readOwner(host, path) {
    try {
        const value = JSON.parse(new TextDecoder().decode(await host.files.read(path)));
        return typeof value?.processId === 'number' ? value : undefined;
    }
    catch {
        // Half written by a process that died, or just released.
        return undefined;
    }
}
function lockedBy(host, path, owner) {
    const who = owner ? `process ${owner.processId} (${owner.run}), ${age(host, owner.since)}` : 'another run';
    return new user_error.UserError('server-locked', `This server is being changed by ${who}. Lock: ${path}.`, 'Wait until that run has ended and run again. Use a concurrency group per server so that runs queue.');
}
function age(host, since) {
    const minutes = Math.max(0, Math.round((host.clock.now().getTime() - Date.parse(since)) / 60_000));
    return `since ${since}, ${minutes} minutes ago`;
}
// EXTERNAL MODULE: ./lib/bundled/webconfig/mask-value.js
var mask_value = __webpack_require__(60667);
;// CONCATENATED MODULE: ./lib/bundled/stages/journal-text.js

/** No text of an installer or of Windows that explains something is longer. */
const mostCharacters = 4000;
/** Text as it may be kept: without what the log masks, without passwords that it spells out itself, and bounded. */
function journalText(log, text) {
    const masked = log
        .masked(text)
        .split('\n')
        .map((line) => (0,mask_value/* maskValue */.Q)('', line))
        .join('\n');
    return masked.length > mostCharacters ? `${masked.slice(0, mostCharacters)}…` : masked;
}
// EXTERNAL MODULE: ./lib/bundled/tool.js
var tool = __webpack_require__(64056);
// EXTERNAL MODULE: ./lib/bundled/stages/backup-chain.js
var backup_chain = __webpack_require__(34238);
// EXTERNAL MODULE: ./lib/bundled/stages/read-server.js + 3 modules
var read_server = __webpack_require__(52132);
// EXTERNAL MODULE: ./lib/bundled/stages/work-folder.js
var work_folder = __webpack_require__(44370);
;// CONCATENATED MODULE: ./lib/bundled/stages/open-toolbox.js





/** What the steps of this run work with. */
function openToolbox(assignment, { workFolder, journal, digest }) {
    const { host, log, knowledge, run, reason, backupPath } = assignment;
    return {
        host,
        log,
        journal,
        workFolder,
        digest,
        logFolder: (0,work_folder/* logFolder */.hI)(workFolder),
        installerTimeLimitSeconds: assignment.installerTimeLimitSeconds,
        serviceTimeLimitSeconds: assignment.serviceTimeLimitSeconds,
        origin: { who: run.actor ?? run.address, why: reason ?? 'Upgrade of PhoneFactor to MFA Server', run: run.address },
        tool: { name: tool/* toolName */.U, version: tool/* toolVersion */.f },
        readServer: () => (0,read_server/* readServer */.W)(host, knowledge),
        readState: async () => (await (0,read_server/* readServer */.W)(host, knowledge)).state,
        judge: (inventory) => (0,read_server/* judgeInventory */.K)(inventory, knowledge),
        readChain: () => (0,backup_chain/* readBackupChain */.mq)(host.files, backupPath, (0,journal_facts/* backupFolders */.Uh)(journal.lines)),
    };
}
// EXTERNAL MODULE: ./lib/bundled/backup/verify-backup-set.js
var verify_backup_set = __webpack_require__(47200);
// EXTERNAL MODULE: ./lib/bundled/stages/back-up.js
var back_up = __webpack_require__(55169);
// EXTERNAL MODULE: ./lib/bundled/stages/changed-since-backup.js
var changed_since_backup = __webpack_require__(5472);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/bundled/host/host-error.js
var host_error = __webpack_require__(90614);
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
// EXTERNAL MODULE: ./lib/bundled/backup/original-facts.js
var original_facts = __webpack_require__(1106);
;// CONCATENATED MODULE: ./lib/bundled/backup/retry-while-in-use.js


/** Pauses while a file is held by another process, for example by a service that just stopped: a minute in all. */
const pausesInSeconds = [1, 2, 4, 8, 15, 30];
/** @throws UserError `backup-file-in-use` naming the holder, where the system tells it */
async function retryWhileInUse(clock, path, work) {
    for (const pause of pausesInSeconds) {
        try {
            return await work();
        }
        catch (error) {
            if (!isInUse(error))
                throw error;
            await clock.sleep(pause * 1000);
        }
    }
    try {
        return await work();
    }
    catch (error) {
        throw isInUse(error) ? inUse(path, error) : error;
    }
}
function isInUse(error) {
    return error instanceof host_error/* HostError */.d && error.code === 'in-use';
}
function inUse(path, cause) {
    return new user_error.UserError('backup-file-in-use', `${path} stayed in use${cause.holder === undefined ? '' : ` by ${cause.holder}`} for a minute.`, 'Stop that program or service and run again.', { cause });
}
// EXTERNAL MODULE: ./lib/bundled/backup/stored-name.js
var stored_name = __webpack_require__(15434);
;// CONCATENATED MODULE: ./lib/bundled/backup/store-items.js









const triesOnChangingFile = 3;
/** Copies every item into the folder of a set that is being made. The caller makes it last with `flushFolder`. */
async function storeItems(files, clock, setFolder, items, log) {
    const store = { files, clock, setFolder, log, entries: new Map(), folders: new Map() };
    for (const item of items) {
        await (item.kind === 'document' ? storeDocument(store, item) : storeOriginal(store, item, item.path));
    }
    return { entries: [...store.entries.values()], folders: [...store.folders.values()] };
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
    const descriptors = await readable(path, () => files.securityDescriptors(path));
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
function copyIn({ files, clock, setFolder, log }, { path }) {
    log.progress(`Backing up ${path}`);
    const target = (0,stored_name/* storedPath */.PH)(setFolder, storedAsOf(path));
    const onBytes = (0,byte_progress/* byteProgress */.E)(log, `Backing up ${path}`);
    return readable(path, () => retryWhileInUse(clock, path, () => files.copy(path, target, onBytes, { flush: false })));
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
    const folder = `${request.destination}\\${request.name}`;
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
    const stored = await storeItems(files, clock, partial, request.items, log);
    await files.flushFolder(partial);
    const bytes = await writeIndex(files, partial, manifestOf(request, clock, stored));
    await (0,verify_backup_set.requireIntact)(files, partial, log);
    await files.rename(partial, folder);
    const manifest = (0,manifest_schema/* parseManifest */.N)(bytes, `${folder}\\${set_index/* manifestName */.vS}`);
    return { folder, manifest, manifestSha256: (0,sha256/* sha256Of */.B)(bytes) };
}
async function requireFree(files, folder) {
    if ((await files.stat(folder)) !== undefined)
        throw nameTaken(folder);
}
function manifestOf(request, clock, { folders, entries }) {
    const { name, server, tool, origin, consistent, consistencyNote } = request;
    const note = consistencyNote === undefined ? {} : { consistencyNote };
    const created = clock.now().toISOString();
    const components = request.components ?? [...new Set(request.items.map(({ component }) => component))];
    return { format: 1, name, created, server, tool, origin, components, consistent, ...note, folders, entries };
}
async function writeIndex(files, partial, manifest) {
    const bytes = (0,set_index/* manifestBytes */.T8)(manifest);
    await files.write(`${partial}\\${set_index/* manifestName */.vS}`, bytes);
    await files.write(`${partial}\\${set_index/* sumsName */.ge}`, Buffer.from((0,set_index/* sumsText */.MW)(manifest, (0,sha256/* sha256Of */.B)(bytes)), 'utf8'));
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
// EXTERNAL MODULE: ./lib/bundled/host/windows-path.js
var windows_path = __webpack_require__(85128);
// EXTERNAL MODULE: ./lib/bundled/product/read-registry.js + 1 modules
var read_registry = __webpack_require__(14419);
// EXTERNAL MODULE: ./lib/bundled/product/registry-locations.js
var registry_locations = __webpack_require__(33072);
// EXTERNAL MODULE: ./lib/bundled/webconfig/configuration-file.js + 2 modules
var configuration_file = __webpack_require__(43073);
// EXTERNAL MODULE: ./lib/bundled/webconfig/configuration-source.js
var configuration_source = __webpack_require__(19391);
// EXTERNAL MODULE: ./lib/bundled/stages/situation.js
var situation = __webpack_require__(52046);
;// CONCATENATED MODULE: ./lib/bundled/stages/backup-items.js


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
    const web = (0,situation/* oldComponent */.l)(state, component)?.web;
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
// EXTERNAL MODULE: ./lib/bundled/stages/merge-component.js
var merge_component = __webpack_require__(8232);
// EXTERNAL MODULE: ./lib/bundled/host/installer-exit-codes.js
var installer_exit_codes = __webpack_require__(579);
// EXTERNAL MODULE: ./lib/bundled/product/components.js
var product_components = __webpack_require__(71450);
// EXTERNAL MODULE: ./lib/bundled/stages/restore/old-packages.js
var old_packages = __webpack_require__(32742);
;// CONCATENATED MODULE: ./lib/bundled/stages/perform/pristine-configurations.js












/** Laying the files of one package out takes seconds; the backup does not wait for one that hangs. */
const longestSeconds = 600;
/**
 * The web.configs as the installed versions brought them, taken from the operator's packages by an administrative
 * installation: with them a merge tells what somebody changed from what was a default. None is needed for a backup, so
 * what goes wrong here becomes a note.
 */
async function pristineConfigurations(toolbox, installers, components, state) {
    const present = merge_component/* mergedComponents */.V.filter((component) => components.includes(component));
    const packages = await attempt(() => (0,old_packages/* findOldPackages */.c)(toolbox.host, installers, state));
    if ('failure' in packages)
        return { items: [], notes: [`${installers} could not be searched: ${packages.failure}`] };
    const items = [];
    const notes = [];
    for (const component of present) {
        const installed = (0,situation/* oldComponent */.l)(state, component);
        if (installed?.web?.configuration === undefined)
            continue;
        const found = await pristineOf(toolbox, component, installed, packages.value[component]);
        items.push(...found.items);
        notes.push(...found.notes.map((note) => `${product_components/* componentTitles */.$[component]}: ${note}`));
    }
    const removed = await attempt(() => toolbox.host.files.remove(extractedFolder(toolbox)));
    if ('failure' in removed)
        notes.push(`${extractedFolder(toolbox)} could not be removed: ${removed.failure}`);
    return { items, notes };
}
/** Inside the set's documents; the version tells later sets whether the file is still that of what is installed. */
function placeOf(component, version) {
    return `pristine/${component}/${version.replace(/[^\w.-]/g, '_')}`;
}
/** Those of the sets before, for components that are still installed in the same version. */
async function keptPristineConfigurations(files, chain, components, state) {
    const items = [];
    for (const component of merge_component/* mergedComponents */.V.filter((one) => components.includes(one))) {
        const place = `documents/${placeOf(component, (0,situation/* oldComponent */.l)(state, component)?.product.version ?? '')}/`;
        for (const { entry, path } of (0,backup_chain/* entriesOf */.Mc)(chain, component, merge_component/* pristineRole */.fN)) {
            if (!entry.storedAs.startsWith(place))
                continue;
            const name = entry.storedAs.slice('documents/'.length);
            items.push({ kind: 'document', component, role: merge_component/* pristineRole */.fN, name, bytes: await files.read(path) });
        }
    }
    return items;
}
const extractedFolder = ({ workFolder }) => (0,windows_path/* joinPath */.uJ)(workFolder, 'extracted');
async function pristineOf(toolbox, component, { product }, found) {
    const refused = (why) => ({ items: [], notes: [`the old default web.config is not known. ${why}`] });
    if (found === undefined)
        return refused(`No old package has the product code of ${product.displayName}.`);
    if (found.version !== product.version) {
        return refused(`${found.path} is version ${found.version}, installed is ${product.version}.`);
    }
    const folder = (0,windows_path/* joinPath */.uJ)(extractedFolder(toolbox), component);
    const { files } = toolbox.host;
    const items = await attempt(async () => {
        await files.remove(folder);
        await extract(toolbox, component, found.path, folder);
        return documentsFrom(files, component, found.version, folder);
    });
    if ('failure' in items)
        return refused(items.failure);
    return { items: items.value, notes: [`the old default web.config was taken from ${found.path}.`] };
}
/** What the machine refuses and what a person can mend is an answer here. */
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
/** The application's own file with the files that its sections name. @throws UserError for a file that is none */
async function documentsFrom(files, component, version, folder) {
    const path = topmost(await configurationsBelow(files, folder), folder);
    const bytes = await files.read(path);
    const document = (name, content) => ({
        kind: 'document',
        component,
        role: merge_component/* pristineRole */.fN,
        name: `${placeOf(component, version)}/${name}`,
        bytes: content,
    });
    const documents = [document(merge_component/* configurationName */.Sh, bytes)];
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
        if (kind === 'file' && (0,same_text/* sameText */.QV)((0,windows_path/* fileNameOf */.bV)(path), merge_component/* configurationName */.Sh))
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
        throw notUsable(`The package brings no ${merge_component/* configurationName */.Sh}.`);
    if (another === undefined)
        return path;
    const names = [path, another].map((one) => one.slice(folder.length + 1)).join(' and ');
    throw notUsable(`Which ${merge_component/* configurationName */.Sh} of the package is the application's cannot be told: ${names}.`);
}
function notUsable(what) {
    return new user_error.UserError('package-not-extracted', what, 'The backup is complete without it.');
}
;// CONCATENATED MODULE: ./lib/bundled/stages/perform/stop-services.js





/** Only the old agent writes to what is backed up and removed; a new server beside old web components goes on. */
async function stopWriters(toolbox, state) {
    if ((0,situation/* oldComponent */.l)(state, 'agent') !== undefined)
        await stopProductServices(toolbox, state);
}
/**
 * Stops the product's services, dependants first, and remembers them before the first one stops: a run that dies in
 * between knows what to start again.
 * @throws UserError `service-will-not-stop`
 */
async function stopProductServices(toolbox, { services }) {
    const { host, journal, log } = toolbox;
    const toStop = inStoppingOrder(await host.services.list(), services);
    if (toStop.length === 0)
        return [];
    await journal.record({ event: 'services-stopped', services: toStop.map(({ name }) => name) });
    for (const service of toStop) {
        log.info(`Stopping ${service.displayName} (${service.name}).`);
        await stop(toolbox, service);
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
/** Starts what the suite stopped and did not start again, the last one stopped first. Services that are gone are passed over. */
async function startHeldServices(toolbox) {
    const { host, journal, log, serviceTimeLimitSeconds } = toolbox;
    const held = (0,journal_facts/* servicesHeldStopped */.RL)(journal.lines);
    const present = (await host.services.list()).map(({ name }) => name.toLowerCase());
    const started = [];
    for (const name of held.filter((one) => present.includes(one.toLowerCase())).reverse()) {
        log.info(`Starting ${name} again.`);
        await host.services.start(name, serviceTimeLimitSeconds);
        started.push(name);
    }
    if (held.length > 0)
        await journal.record({ event: 'services-started', services: held });
    return started;
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
;// CONCATENATED MODULE: ./lib/bundled/stages/perform/tidy-backups.js




/**
 * Takes away what dead runs left and the sets that are more than was asked to keep, but none that the upgrade on this
 * server depends on. The run holds the server's lock. What cannot be removed is said and is no reason to fail.
 */
async function tidyBackups({ destination, keep }, toolbox) {
    const { host, log } = toolbox;
    try {
        const { name } = await host.machine.facts();
        const partials = await removePartialSets(host.files, destination, name);
        const removed = keep === undefined ? [] : await removeOldSets(destination, name, keep, toolbox);
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
;// CONCATENATED MODULE: ./lib/bundled/stages/perform/create-backup.js














/** Document steps U1, U2.1, U2.2 and U3.1: services stopped, everything into one set, read back, journaled. */
async function createBackup(change, toolbox) {
    const server = await toolbox.readServer();
    // The longest part that the services need not stand still for.
    const pristine = await pristineItems(change, toolbox, server);
    await stopWriters(toolbox, server.state);
    const set = await storeSet(change, toolbox, server, pristine.items);
    const started = change.keepServicesStopped ? [] : await startHeldServices(toolbox);
    const notes = started.map((name) => `Started ${name} again.`);
    const tidied = await tidyBackups(change, toolbox);
    return { changed: true, notes: [describeSet(set), ...pristine.notes, ...notes, ...tidied] };
}
async function pristineItems({ components, oldInstallers }, toolbox, { state }) {
    if (oldInstallers === undefined)
        return { items: [], notes: [] };
    return pristineConfigurations(toolbox, oldInstallers, components, state);
}
function describeSet({ folder, manifest, manifestSha256 }) {
    const bytes = manifest.entries.reduce((sum, { size }) => sum + size, 0);
    return `Backup set ${folder}: ${manifest.entries.length} files, ${bytes} bytes, read back and compared. SHA-256 of its manifest: ${manifestSha256}.`;
}
/** The services stand still. */
async function storeSet(change, toolbox, server, pristine = []) {
    const { host, journal, log } = toolbox;
    const { state } = server;
    const present = (0,back_up/* componentsToBackUp */.og)(state).filter((component) => change.components.includes(component));
    const chain = await toolbox.readChain();
    const others = present.filter((one) => !pristine.some(({ component }) => component === one));
    const inventory = withServicesRunning(server.inventory, (0,journal_facts/* servicesHeldStopped */.RL)(journal.lines));
    const items = [
        ...backupItems(present, state, inventory, await exportRegistry(toolbox, state)),
        ...(await includedFiles(toolbox, state)),
        ...(await baselineItem(toolbox, chain, server)),
        ...installerItems(change),
        ...pristine,
        ...(await keptPristineConfigurations(host.files, chain, others, state)),
    ];
    const name = await freeName(toolbox, change.destination, state.machine.name);
    const set = await createBackupSet(host.files, host.clock, {
        destination: change.destination,
        name,
        server: state.machine.name,
        tool: toolbox.tool,
        origin: { ...toolbox.origin, planDigest: toolbox.digest },
        components: present,
        consistent: true,
        items,
    }, log);
    await journal.record({ event: 'backup-created', folder: set.folder, manifestSha256: set.manifestSha256 });
    return set;
}
/** They cannot be downloaded any more, and without them there is no way back. */
function installerItems(change) {
    const path = change.kind === 'create-backup-set' ? change.oldInstallers : undefined;
    return path === undefined ? [] : [{ kind: 'folder', component: 'server', role: backup_chain/* installersRole */.aI, path }];
}
/** They were running before the suite stopped them. */
function withServicesRunning(inventory, held) {
    const names = held.map((name) => name.toLowerCase());
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
function registryDocumentName(view) {
    return `registry/product-${view}.reg`;
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
            items.push({ kind: 'file', component, role: merge_component/* configurationRole */.hC, path: included });
        }
    }
    return items;
}
/** The server before the first removal stays on record when a part of it is gone already. */
async function baselineItem({ host, judge }, chain, server) {
    const baseline = await (0,backup_chain/* baselineOf */.Bv)(host.files, chain);
    if (baseline === undefined)
        return [];
    const present = (0,back_up/* componentsToBackUp */.og)(server.state);
    const was = (0,back_up/* componentsToBackUp */.og)(judge(baseline));
    if (was.every((component) => present.includes(component)))
        return [];
    const bytes = Buffer.from(`${JSON.stringify(baseline, null, 2)}\n`, 'utf8');
    return [{ kind: 'document', component: 'server', role: backup_chain/* baselineRole */.Qc, name: 'baseline.json', bytes }];
}
async function freeName({ host }, destination, server) {
    const base = backupSetName(server, host.clock.now());
    for (let number = 1;; number += 1) {
        const name = number === 1 ? base : `${base}-${number}`;
        if ((await host.files.stat((0,windows_path/* joinPath */.uJ)(destination, name))) === undefined)
            return name;
    }
}
;// CONCATENATED MODULE: ./lib/bundled/stages/perform/confirm-backup.js







/**
 * The last look before a removal: services stand still, every set of the chain has the bytes that its manifest says,
 * and what is still installed is in it as it is now; what changed since is copied again.
 * @throws UserError `backup-not-intact`, `no-backup-set`
 */
async function confirmBackup(change, toolbox) {
    const server = await toolbox.readServer();
    await stopWriters(toolbox, server.state);
    const chain = await toolbox.readChain();
    for (const { folder } of chain.sets)
        await (0,verify_backup_set.requireIntact)(toolbox.host.files, folder, toolbox.log);
    const outdated = await outdatedFiles(toolbox, chain, server.state);
    const [newest] = chain.sets;
    if (newest === undefined)
        throw noSet(server.state);
    if (outdated.length === 0) {
        return { changed: false, notes: [`${describeSet(newest)} Nothing changed since.`] };
    }
    const set = await storeSet(change, toolbox, server);
    const changes = `${outdated.length} file(s) changed since the last backup, so it was made anew: ${outdated.slice(0, 3).join(', ')}`;
    return { changed: true, notes: [changes, describeSet(set)] };
}
async function outdatedFiles({ host }, chain, state) {
    const components = (0,back_up/* componentsToBackUp */.og)(state);
    const held = (0,backup_chain/* componentsInChain */.De)(chain);
    const missing = components.filter((component) => !held.includes(component));
    return [...missing, ...(await (0,changed_since_backup/* changedSinceBackup */.Z)(host.files, chain, components))];
}
function noSet({ machine }) {
    return new user_error.UserError('no-backup-set', `No backup set of ${machine.name} was found, so nothing is removed.`, 'Run backup-pfdata on this server first, or give the folder of an existing set as backup-path.');
}
;// CONCATENATED MODULE: ./lib/bundled/stages/perform/copy-package.js

/** Document step I4.1. @throws UserError `package-changed` when the source is no longer the approved file */
async function copyPackage({ from, to, sha256 }, { host, log }) {
    const { files } = host;
    if ((await files.stat(to)) !== undefined && (await files.digest(to)).sha256 === sha256) {
        return { changed: false, notes: [`${to} is there already.`] };
    }
    await requireApprovedFile(from, sha256, { host });
    await files.copy(from, to, (done, total) => log.progress(`Copying ${from}: ${done} of ${total} bytes.`));
    const copied = await files.digest(to);
    if (copied.sha256 !== sha256)
        throw changed(to, copied.sha256, sha256);
    return { changed: true, notes: [`Copied ${from} to ${to}, SHA-256 ${sha256}.`] };
}
/** What is run or copied is what was approved. @throws UserError `package-changed` */
async function requireApprovedFile(path, sha256, { host }) {
    if (sha256 === undefined)
        return;
    const found = await host.files.digest(path);
    if (found.sha256 !== sha256)
        throw changed(path, found.sha256, sha256);
}
function changed(path, found, expected) {
    return new user_error.UserError('package-changed', `${path} has the SHA-256 ${found}; the plan was made for ${expected}.`, 'Find out who changed it. Put the right file there, or make and approve a new plan.');
}
;// CONCATENATED MODULE: ./lib/bundled/stages/perform/data-file.js


/**
 * Looks at the data file before a step and gives the check for after it: never missing, never empty, and where no
 * conversion is due the very same bytes.
 */
async function dataFileLives(toolbox) {
    const { dataFile } = await toolbox.readState();
    const path = dataFile?.path;
    if (path === undefined || dataFile?.status !== 'present') {
        return async () => 'This server has no data file.';
    }
    const before = (await isHeld(toolbox.host, path)) ? undefined : await toolbox.host.files.digest(path);
    return (expected) => proveDataFile(toolbox, path, before, expected);
}
async function proveDataFile({ host }, path, before, expected) {
    const found = await host.files.stat(path);
    if (found === undefined || found.size === 0) {
        throw lost(path, found === undefined ? 'is gone' : 'is empty');
    }
    if (before === undefined || (expected === 'same-or-converted' && (await isHeld(host, path)))) {
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
async function isHeld({ files }, path) {
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
;// CONCATENATED MODULE: ./lib/bundled/stages/perform/run-installer.js



/** Pauses between tries while another installation runs: about half an hour in all. */
const run_installer_pausesInSeconds = [15, 30, 60, 120, 240, 300, 300, 300, 300];
/**
 * Runs an installer and judges its exit code. 1618 is waited out. Every run is journaled, whatever came of it.
 * @throws UserError `installer-failed-{code}` with meaning, log lines, log file and what to do
 */
async function runInstaller(task, tools) {
    const { log, host } = tools;
    let run = await recorded(task, tools);
    for (const pause of run_installer_pausesInSeconds) {
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
            excerpt: logExcerpt.map((line) => journalText(log, line)),
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
    switch (meaning.class) {
        case 'success':
            return { changed: true, notes: [note] };
        case 'restart-required':
            return { changed: true, notes: [note], restartRequired: note };
        case 'already-gone':
            if (task.purpose === 'uninstall')
                return { changed: false, notes: [note] };
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
;// CONCATENATED MODULE: ./lib/bundled/stages/perform/install-server.js





/** Runs the setup program and looks afterwards: product there, in the old folder, data file alive. */
async function installServer(change, toolbox) {
    const { host, log } = toolbox;
    const logPath = `${toolbox.logFolder}\\install-server.log`;
    await requireApprovedFile(change.setupPath, change.sha256, toolbox);
    const proveDataFile = await dataFileLives(toolbox);
    const result = await runInstaller({
        what: change.setupPath,
        purpose: 'install',
        logPath,
        run: () => host.installer.runSetup({
            setupPath: change.setupPath,
            arguments: change.arguments,
            logPath,
            timeLimitSeconds: toolbox.installerTimeLimitSeconds,
            onProgress: (seconds) => log.progress(`The server is being installed, ${seconds} seconds so far.`),
        }),
    }, toolbox);
    await proveInstalled(change, toolbox, logPath);
    return { ...result, notes: [...result.notes, await proveDataFile('same-or-converted')] };
}
async function proveInstalled(change, toolbox, logPath) {
    const state = await toolbox.readState();
    if ((0,situation/* newComponent */.y)(state, 'agent') === undefined) {
        throw new user_error.UserError('server-not-found-after-installation', 'The setup program reported success, but the Multi-Factor Authentication Server is not in Programs and Features.', `Some setup programs end before their work is done. See ${logPath}, wait for it and run again.`);
    }
    const folder = state.installPath?.path;
    if (folder?.toLowerCase() !== change.installPath.toLowerCase()) {
        throw new user_error.UserError('server-in-other-folder', `The server was installed into ${folder ?? 'an unknown folder'}, not into ${change.installPath}, where the data file is.`, 'Uninstall it, put the registry value InstallPath back with restore-backup, and run again.');
    }
}
;// CONCATENATED MODULE: ./lib/bundled/stages/perform/install-web-component.js






/** Properties of a Web Setup package; source: "Installation Address User Interface Dialog Box" (Visual Studio). */
const addressProperties = ['TARGETSITE', 'TARGETVDIR', 'TARGETAPPPOOL'];
/** Installs a web package at its address and looks afterwards whether IIS has the application there. */
async function installWebComponent(change, toolbox) {
    const { host, log } = toolbox;
    const logPath = `${toolbox.logFolder}\\install-${change.component}.log`;
    await requireApprovedFile(change.packagePath, change.sha256, toolbox);
    await requireAddressProperties(change, toolbox);
    const result = await runInstaller({
        what: change.packagePath,
        purpose: 'install',
        logPath,
        run: () => host.installer.install({
            packagePath: change.packagePath,
            properties: {
                TARGETSITE: `/LM/W3SVC/${change.siteId}`,
                TARGETVDIR: change.virtualDirectory,
                TARGETAPPPOOL: change.applicationPool,
            },
            logPath,
            timeLimitSeconds: toolbox.installerTimeLimitSeconds,
            onProgress: (seconds) => log.progress(`${change.packagePath} is being installed, ${seconds} seconds so far.`),
        }),
    }, toolbox);
    await proveApplication(change, toolbox, logPath);
    return result;
}
/** Without these properties the package would install at an address of its own choice. */
async function requireAddressProperties(change, { host }) {
    const { properties } = await host.installer.describe(change.packagePath);
    const missing = addressProperties.filter((name) => !(name in properties));
    if (missing.length > 0) {
        throw new user_error.UserError('package-without-address', `${change.packagePath} does not declare ${missing.join(', ')}, so site and virtual directory cannot be chosen.`, `Install the ${product_components/* componentTitles */.$[change.component]} through the console of the MFA Server as /${change.virtualDirectory}, then run again.`);
    }
}
async function proveApplication(change, toolbox, logPath) {
    const web = (0,situation/* newComponent */.y)(await toolbox.readState(), change.component)?.web;
    if (web?.siteId === change.siteId && (0,same_text/* sameText */.QV)(web.virtualDirectory, `/${change.virtualDirectory}`)) {
        return;
    }
    throw new user_error.UserError('web-application-not-found-after-installation', `The package reported success, but site ${change.siteId} has no ${product_components/* componentTitles */.$[change.component]} at /${change.virtualDirectory}.`, `See ${logPath} and the site in IIS Manager, mend it and run again.`);
}
;// CONCATENATED MODULE: ./lib/bundled/stages/perform/keep-install-path.js







/**
 * "The installation path is picked up from the registry from the previous PhoneFactor Agent installation", and the data
 * file is upgraded where it lies: whatever a removal took of either is put back from the backup set.
 * @throws UserError `install-path-lost`, `data-file-lost`
 */
async function keepInstallPath(change, toolbox) {
    const notes = [...(await restoreRegistry(change, toolbox)), ...(await restoreData(change, toolbox))];
    if (notes.length > 0)
        return { changed: true, notes };
    return { changed: false, notes: [`The registry names ${change.installPath}, and ${change.dataFile} is there.`] };
}
async function restoreRegistry(change, toolbox) {
    const { host } = toolbox;
    if (await isRegistered(change, toolbox))
        return [];
    const chain = await toolbox.readChain();
    const { machine } = await toolbox.readState();
    const stored = (0,backup_chain/* entriesOf */.Mc)(chain, 'agent', 'registry');
    for (const view of (0,read_registry/* viewsOf */.W)(machine.architecture)) {
        const document = stored.find(({ entry }) => entry.storedAs.endsWith(registryDocumentName(view)));
        if (document !== undefined)
            await host.registry.importKey(await host.files.read(document.path), view);
    }
    if (!(await isRegistered(change, toolbox)))
        await writeInstallPath(change, toolbox);
    if (!(await isRegistered(change, toolbox)))
        throw pathLost(change);
    return [`The install path was not in the registry after the removal; it was put back: ${change.installPath}.`];
}
/** Where the old agent never had the value, the operator named the folder. The product is 32-bit in this respect. */
async function writeInstallPath({ installPath }, { host }) {
    const data = { type: 'string', text: `${installPath}\\` };
    await host.registry.writeValue(registry_locations/* productKey */.$k, '32', { name: registry_locations/* installPathValue */.Ej, data });
}
async function isRegistered(change, toolbox) {
    const { installPath } = await toolbox.readState();
    return installPath !== undefined && installPath.views.length > 0 && (0,windows_path/* samePath */.Eb)(installPath.path, change.installPath);
}
async function restoreData(change, toolbox) {
    const { files } = toolbox.host;
    const restored = [];
    for (const { entry, path } of (0,backup_chain/* entriesOf */.Mc)(await toolbox.readChain(), 'agent', 'data')) {
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
// EXTERNAL MODULE: ./lib/bundled/webconfig/decode.js + 2 modules
var decode = __webpack_require__(78554);
// EXTERNAL MODULE: ./lib/bundled/webconfig/merge-result.js
var merge_result = __webpack_require__(79701);
// EXTERNAL MODULE: ./lib/bundled/webconfig/redact-configuration.js
var redact_configuration = __webpack_require__(14621);
// EXTERNAL MODULE: ./lib/bundled/webconfig/unified-diff.js
var unified_diff = __webpack_require__(4669);
// EXTERNAL MODULE: ./lib/bundled/stages/describe-conflict.js
var describe_conflict = __webpack_require__(10584);
;// CONCATENATED MODULE: ./lib/bundled/stages/perform/merge-configuration.js











/**
 * Document step I4.3. The new file as its package brought it is kept in the work folder first.
 * @throws UserError `merge-conflict` where a person has to decide first; `component-not-installed`,
 * `backup-without-configuration`, `web-config-*`
 */
async function mergeConfiguration(change, toolbox) {
    const { files } = toolbox.host;
    const web = (0,situation/* newComponent */.y)(await toolbox.readState(), change.component)?.web;
    if (web === undefined)
        throw notInstalled(change);
    const chain = await toolbox.readChain();
    const merge = await (0,merge_component/* mergeComponent */.yD)(files, chain, change.component, web, change.webServiceSdk, change);
    if (merge === undefined)
        throw noOriginal(change);
    const { result, record, targetPath } = merge;
    maskSecrets(toolbox, result);
    if (result.unifiedDiff !== '')
        toolbox.log.info((0,unified_diff.colourDiff)(result.unifiedDiff));
    await writeRecord(toolbox, change.component, record);
    requireDecided(change, targetPath, result);
    if (result.changed) {
        await files.copy(targetPath, (0,windows_path/* joinPath */.uJ)((0,work_folder/* mergeFolder */.He)(toolbox.workFolder, change.component), 'before-merge.config'));
        await files.write(targetPath, result.bytes);
    }
    return { changed: result.changed, notes: [`${targetPath}: ${counts(result.outcomes)}.`, ...leftToPerson(result)] };
}
function maskSecrets({ log }, { bytes }) {
    for (const secret of (0,redact_configuration.secretValues)((0,decode.decodeConfiguration)(bytes, 'web.config').text))
        log.mask(secret);
}
/** What became of each setting, for the audit; without secrets. */
async function writeRecord({ host, workFolder }, component, record) {
    const text = `${JSON.stringify(record, null, 2)}\n`;
    await host.files.write((0,work_folder/* mergeRecordPath */.RM)(workFolder, component), Buffer.from(text, 'utf8'));
}
function requireDecided({ component }, targetPath, result) {
    const conflicts = (0,merge_result/* blockingConflicts */.r)(result);
    if (conflicts.length === 0)
        return;
    const list = conflicts.map((conflict) => `  ${(0,describe_conflict/* describeConflict */.w)(conflict)}`);
    const title = `${conflicts.length} setting(s) of the ${product_components/* componentTitles */.$[component]} stop the merge into ${targetPath}:`;
    throw new user_error.UserError('merge-conflict', [title, ...list].join('\n'), `Nothing was written. ${describe_conflict/* decideConflict */.d}`);
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
function notInstalled({ component, site, path }) {
    return new user_error.UserError('component-not-installed', `There is no ${product_components/* componentTitles */.$[component]} at ${site}${path}, so there is no new web.config to merge into.`, `Run ${component === 'user-portal' ? 'install-portal' : 'install-mobile-app'} first.`);
}
function noOriginal({ component }) {
    return new user_error.UserError('backup-without-configuration', `No backup set holds the old web.config of the ${product_components/* componentTitles */.$[component]}.`, 'Give the folder of the set that was made before the removal as backup-path.');
}
;// CONCATENATED MODULE: ./lib/bundled/stages/perform/prove-roll-back.js





/**
 * The server beside what the set's inventory tells of it: products, addresses, pools, authentication, TLS flags,
 * services. The files were proven, byte for byte, when they were put back.
 * @throws UserError `roll-back-not-proven` naming what differs
 */
async function proveRollBack({ folder, components }, toolbox) {
    const baseline = await (0,backup_chain/* baselineOf */.Bv)(toolbox.host.files, { sets: [await (0,verify_backup_set/* readBackupSet */.$N)(toolbox.host.files, folder)] });
    if (baseline === undefined)
        throw new Error(`${folder} had an inventory when the plan was made.`);
    const differences = differencesBetween(toolbox.judge(baseline), await toolbox.readState(), components);
    if (differences.length > 0)
        throw notProven(differences);
    await toolbox.journal.record({ event: 'rolled-back', folder });
    const names = components.map((component) => product_components/* componentTitles */.$[component]).join(', ');
    return { changed: false, notes: [`Products, IIS settings and services of ${names} are as the backup set tells.`] };
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
    const [was, is] = [(0,situation/* oldComponent */.l)(before, component), (0,situation/* oldComponent */.l)(now, component)];
    const title = product_components/* componentTitles */.$[component];
    const left = (0,situation/* newComponent */.y)(before, component) === undefined ? (0,situation/* newComponent */.y)(now, component) : undefined;
    const newer = left === undefined ? [] : [`${title}: ${left.product.displayName} is still installed`];
    if (was === undefined)
        return newer;
    if (is === undefined)
        return [...newer, `${title}: ${was.product.displayName} is not installed`];
    const facts = [
        ['version', was.product.version, is.product.version],
        ['virtual directory', was.web?.virtualDirectory, is.web?.virtualDirectory],
        ['application pool', was.web?.applicationPool.name, is.web?.applicationPool.name],
        ['IIS settings', JSON.stringify(was.web?.settings), JSON.stringify(is.web?.settings)],
        ['bindings', JSON.stringify(was.web?.bindings), JSON.stringify(is.web?.bindings)],
        ['web.config', was.web?.configuration?.fingerprint, is.web?.configuration?.fingerprint],
    ];
    const different = facts.filter(([, old, current]) => old !== current);
    return [...newer, ...different.map(([what, old, current]) => `${title}: ${what} is ${current}, it was ${old}`)];
}
function notProven(differences) {
    return new user_error.UserError('roll-back-not-proven', `The server is not yet as the backup set tells: ${differences.join('; ')}.`, 'Mend what is named by hand or run again; what is back already is left alone.');
}
;// CONCATENATED MODULE: ./lib/bundled/stages/perform/reinstall-product.js







/** Installs a product of the old generation again and looks afterwards: entry and application are there, the data lives. */
async function reinstallProduct(change, toolbox) {
    const { host, log } = toolbox;
    const logPath = `${toolbox.logFolder}\\reinstall-${change.component}.log`;
    const state = await toolbox.readState();
    if (isThere(change, state)) {
        return { changed: false, notes: [`${change.displayName} ${change.version} is installed.`] };
    }
    // The installer of the agent starts its service, which then holds the data.
    await stopProductServices(toolbox, state);
    await requireApprovedFile(change.packagePath, change.sha256, toolbox);
    const proveDataFile = await dataFileLives(toolbox);
    const result = await runInstaller({
        what: `${change.displayName} ${change.version}`,
        purpose: 'install',
        logPath,
        run: () => host.installer.install({
            packagePath: change.packagePath,
            properties: propertiesOf(change),
            logPath,
            timeLimitSeconds: toolbox.installerTimeLimitSeconds,
            onProgress: (seconds) => log.progress(`${change.displayName} is being installed, ${seconds} seconds so far.`),
        }),
    }, toolbox);
    if (!isThere(change, await toolbox.readState()))
        throw notThere(change, logPath);
    return { ...result, notes: [...result.notes, await proveDataFile('same-or-converted')] };
}
function propertiesOf({ address }) {
    if (address === undefined)
        return {};
    return {
        TARGETSITE: `/LM/W3SVC/${address.siteId}`,
        TARGETVDIR: address.virtualDirectory,
        TARGETAPPPOOL: address.applicationPool,
    };
}
function isThere({ component, address }, state) {
    const found = (0,situation/* oldComponent */.l)(state, component);
    if (found === undefined || address === undefined)
        return found !== undefined;
    return found.web?.siteId === address.siteId && (0,same_text/* sameText */.QV)(found.web.virtualDirectory, `/${address.virtualDirectory}`);
}
function notThere({ displayName, address }, logPath) {
    const where = address === undefined ? '' : ` at /${address.virtualDirectory} of site ${address.siteId}`;
    return new user_error.UserError('product-not-found-after-installation', `The installer reported success, but ${displayName} is not installed${where}.`, `See ${logPath}, install it by hand, and run again.`);
}
// EXTERNAL MODULE: ./lib/bundled/stages/theme-paths.js
var theme_paths = __webpack_require__(85494);
;// CONCATENATED MODULE: ./lib/bundled/stages/perform/remove-copied-themes.js




/** Takes away files that have the bytes of the set's themes; what somebody changed since stays. */
async function removeCopiedThemes({ setFolder, portalFolder }, { host: { files } }) {
    const set = await (0,verify_backup_set/* readBackupSet */.$N)(files, setFolder);
    const removed = [];
    for (const { entry } of (0,backup_chain/* entriesOf */.Mc)({ sets: [set] }, 'user-portal', 'theme')) {
        const relative = (0,theme_paths/* pathInThemesFolder */.px)(entry.originalPath ?? '');
        if (relative === undefined)
            continue;
        const copy = (0,windows_path/* joinPath */.uJ)(portalFolder, theme_paths/* themesFolder */.D8, relative);
        if ((await files.stat(copy)) === undefined || (await files.digest(copy)).sha256 !== entry.sha256)
            continue;
        await files.remove(copy);
        await removeEmptyFolders(files, (0,windows_path/* folderOf */.yS)(copy), (0,windows_path/* joinPath */.uJ)(portalFolder, theme_paths/* themesFolder */.D8));
        removed.push(copy);
    }
    return { changed: removed.length > 0, notes: [`${removed.length} file(s) of copied themes removed.`] };
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
async function applyRestore(files, clock, request, log) {
    const { plan, choices } = request;
    const [blocker] = (0,restore_plan/* restoreBlockers */.ad)(plan, choices);
    if (blocker !== undefined)
        throw new user_error.UserError(blocker.code, blocker.message, blocker.advice);
    await requireSetOf(plan, files, log);
    const tools = { files, clock, log };
    const result = await putBack(request, tools);
    const refused = await putFacts(request, result.changed, tools);
    await prove(request, tools);
    return { ...result, refused };
}
async function requireSetOf({ set }, files, log) {
    const { manifestSha256 } = await (0,verify_backup_set.requireIntact)(files, set.folder, log);
    if (manifestSha256 === set.manifestSha256)
        return;
    throw new user_error.UserError('backup-set-changed', `The backup set ${set.folder} is another one than the plan was made from.`, 'Make a new plan and look at it. Find out who changed the set.');
}
async function putBack(request, tools) {
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
        await retryWhileInUse(tools.clock, path, () => tools.files.remove(path));
    });
    return path;
}
async function writeBack(item, request, { files, clock, log }) {
    const { path, storedAs, sha256 } = item;
    const beside = (0,restoring_debris/* besidePath */.qE)(path);
    await described(path, async () => {
        try {
            const copied = await files.copy((0,stored_name/* storedPath */.PH)(request.plan.set.folder, storedAs), beside, (0,byte_progress/* byteProgress */.E)(log, `Restoring ${path}`));
            if (copied.sha256 !== sha256)
                throw damagedMeanwhile(request.plan.set.folder, storedAs);
            await requireAsPlanned(path, item.current, files);
            if (item.current !== undefined)
                await keep(path, request.keepReplacedIn, { files, clock, log });
            if (item.current?.facts.attributes.includes('read-only'))
                await files.putFacts([replaceable(item.current, path)]);
            await retryWhileInUse(clock, path, () => files.rename(beside, path));
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
async function keep(path, folder, { files, clock }) {
    const name = (0,stored_name/* storedNameOf */.gh)(path);
    if (name === undefined)
        throw new Error(`${path} is no full path of Windows.`);
    await retryWhileInUse(clock, path, () => files.copy(path, (0,stored_name/* storedPath */.PH)(folder, name)));
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
async function prove({ plan, choices }, { files, log }) {
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
// EXTERNAL MODULE: ./lib/bundled/stages/restore/registry-differences.js
var registry_differences = __webpack_require__(24585);
;// CONCATENATED MODULE: ./lib/bundled/stages/perform/restore-backup.js










/** Nothing may write while things are put back, and nothing is put back from a set that is not whole. */
async function verifyBackupSet({ folder, manifestSha256 }, toolbox) {
    const set = await (0,verify_backup_set.requireIntact)(toolbox.host.files, folder, toolbox.log);
    if (set.manifestSha256 !== manifestSha256)
        throw otherSet(folder);
    const stopped = await stopProductServices(toolbox, await toolbox.readState());
    return { changed: stopped.length > 0, notes: [describeSet(set), ...stopped.map((name) => `Stopped ${name}.`)] };
}
/** Files, each whole; what they replace is kept in the work folder. */
async function restoreFiles(change, toolbox) {
    const { host, log, workFolder } = toolbox;
    const { folder, components, manifestSha256, ...choices } = change;
    // An installer that ran meanwhile may have started a service.
    await stopProductServices(toolbox, await toolbox.readState());
    const set = await (0,verify_backup_set/* readBackupSet */.$N)(host.files, folder);
    if (set.manifestSha256 !== manifestSha256)
        throw otherSet(folder);
    const plan = (0,restore_plan/* planRestore */.q8)(set, { components }, await (0,read_current_state/* readCurrentState */.R)(host.files, set, { components }));
    const keepReplacedIn = (0,windows_path/* joinPath */.uJ)(workFolder, 'replaced', `${set.manifest.name}-${timeOf(host.clock.now())}`);
    const result = await applyRestore(host.files, host.clock, { plan, choices, keepReplacedIn }, log);
    const counts = `${result.written.length} file(s) written, ${result.removed.length} moved away, ${result.unchanged} as they were.`;
    const kept = (await host.files.stat(keepReplacedIn)) === undefined ? [] : [`What was replaced is in ${keepReplacedIn}.`];
    return { changed: result.changed, notes: [counts, ...kept, ...refusals(result)] };
}
function refusals({ refused }) {
    if (refused.length === 0)
        return [];
    const named = refused.map(({ path, message }) => `${path}: ${message}`);
    return [`Times, attributes or access rights of these were not put back. ${(0,verify_backup_set/* summaryOf */.YG)(named)}`];
}
function timeOf(now) {
    return now.toISOString().replace(/[-:]|\.\d+Z$/g, '');
}
/** Values of the exported keys; what came later into them goes only where the plan says so. */
async function restore_backup_restoreRegistry({ folder, documents, exact }, { host }) {
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
    return { changed: notes.length > 0, notes };
}
async function removeLater({ addedValues, addedKeys }, { view }, { registry }) {
    for (const { key, name } of addedValues)
        await registry.removeValue(key, view, name);
    for (const key of addedKeys)
        await registry.removeKey(key, view);
    const removed = [...addedValues.map(({ key, name }) => `${key}\\${name || '(default)'}`), ...addedKeys];
    return removed.map((name) => `Removed ${name} (${view}-bit view), which came after the backup.`);
}
/** The services that ran when the set was made. */
async function startNamedServices({ names }, { host, log, journal, serviceTimeLimitSeconds }) {
    const notes = [];
    const services = await host.services.list();
    for (const name of names) {
        if (services.find((service) => service.name === name)?.state === 'running')
            continue;
        log.info(`Starting ${name}.`);
        await host.services.start(name, serviceTimeLimitSeconds);
        notes.push(`Started ${name}.`);
    }
    await journal.record({ event: 'services-started', services: names });
    return { changed: notes.length > 0, notes };
}
function otherSet(folder) {
    return new user_error.UserError('backup-set-changed', `The backup set ${folder} is another one than the plan was made from.`, 'Make a new plan and look at it. Find out who changed the set.');
}
function notImported(path) {
    return new user_error.UserError('registry-not-restored', `${path} was imported, but the registry is not as it tells.`, 'Import the file by hand (reg import), see what Windows says, and run again.');
}
;// CONCATENATED MODULE: ./lib/bundled/stages/perform/restore-themes.js





/** Document step U2.2 seen from the other end: the custom folders back below App_Themes of the new portal. */
async function restoreThemes(change, toolbox) {
    const web = (0,situation/* newComponent */.y)(await toolbox.readState(), change.component)?.web;
    if (web === undefined)
        throw noPortal(change);
    const { files } = toolbox.host;
    const stored = (0,backup_chain/* entriesOf */.Mc)(await toolbox.readChain(), change.component, 'theme');
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
    return { changed: restored.length > 0, notes };
}
function noPortal({ site, path }) {
    return new user_error.UserError('component-not-installed', `There is no User Portal at ${site}${path}, so the themes have no place to go.`, 'Run install-portal first.');
}
;// CONCATENATED MODULE: ./lib/bundled/stages/perform/start-services.js
/** Starts the product's automatic services; each start is waited for and proven by the host. */
async function startProductServices(toolbox) {
    const { services } = await toolbox.readState();
    const notes = [];
    for (const { name, displayName, startType, state } of services) {
        if (startType !== 'automatic' || state === 'running')
            continue;
        toolbox.log.info(`Starting ${displayName} (${name}).`);
        await toolbox.host.services.start(name, toolbox.serviceTimeLimitSeconds);
        notes.push(`Started ${displayName} (${name}).`);
    }
    return { changed: notes.length > 0, notes };
}
;// CONCATENATED MODULE: ./lib/bundled/stages/perform/uninstall-product.js



/**
 * Removes one product by its product code and looks afterwards: the entry is gone and the data file has the bytes it
 * had before. The services are stopped already.
 */
async function uninstallProduct(change, toolbox) {
    const { host, log } = toolbox;
    const logPath = `${toolbox.logFolder}\\uninstall-${change.component}.log`;
    const proveDataFile = await dataFileLives(toolbox);
    const result = await runInstaller({
        what: `${change.displayName} ${change.version}`,
        purpose: 'uninstall',
        logPath,
        run: () => host.installer.uninstall({
            productCode: change.productCode,
            logPath,
            timeLimitSeconds: toolbox.installerTimeLimitSeconds,
            onProgress: (seconds) => log.progress(`${change.displayName} is being removed, ${seconds} seconds so far.`),
        }),
    }, toolbox);
    const { components } = await toolbox.readState();
    if (components.some(({ product }) => product.productCode === change.productCode)) {
        throw new user_error.UserError('product-still-there', `The installer reported success, but ${change.displayName} is still in Programs and Features.`, `Remove it there by hand, see ${logPath}, and run again.`);
    }
    return { ...result, notes: [...result.notes, await proveDataFile('same-bytes')] };
}
;// CONCATENATED MODULE: ./lib/bundled/stages/perform/web-settings.js


/** A pool of that name that is there already was made by an earlier step for another component. */
async function createApplicationPool({ pool }, { host }) {
    const pools = (await host.webServer.read())?.applicationPools ?? [];
    if (pools.some(({ name }) => (0,same_text/* sameText */.QV)(name, pool.name))) {
        return { changed: false, notes: [`The application pool ${pool.name} is there already.`] };
    }
    await host.webServer.createApplicationPool(pool);
    return { changed: true, notes: [`Created the application pool ${pool.name}.`] };
}
/** Takes away a pool that the upgrade made; one that something else came to use meanwhile stays. */
async function removeApplicationPool({ name }, { host }) {
    const pools = (await host.webServer.read())?.applicationPools ?? [];
    if (!pools.some((pool) => (0,same_text/* sameText */.QV)(pool.name, name))) {
        return { changed: false, notes: [`There is no application pool ${name}.`] };
    }
    try {
        await host.webServer.removeApplicationPool(name);
        return { changed: true, notes: [`Removed the application pool ${name}, which the upgrade had made.`] };
    }
    catch (error) {
        if (!(error instanceof host_error/* HostError */.d && error.code === 'in-use'))
            throw error;
        return { changed: false, notes: [`The application pool ${name} stays: ${error.message}`] };
    }
}
/** Pool, authentication and TLS flags as they were; all are lost with an uninstall. */
async function restoreWebSettings(change, { host }) {
    const { site: siteName, path, settings, applicationPool } = change;
    const site = (await host.webServer.read())?.sites.find(({ name }) => name === siteName);
    const application = site?.applications.find((one) => (0,same_text/* sameText */.QV)(one.path, path));
    const pool = applicationPool ?? application?.applicationPool;
    if (JSON.stringify(application?.settings) === JSON.stringify(settings) && application?.applicationPool === pool) {
        return { changed: false, notes: [`The settings of ${siteName}${path} are as they were.`] };
    }
    const wanted = applicationPool === undefined ? { settings } : { settings, applicationPool };
    await host.webServer.configureApplication(siteName, path, wanted);
    return { changed: true, notes: [`Put back the settings of ${siteName}${path}.`] };
}
;// CONCATENATED MODULE: ./lib/bundled/stages/perform/perform-change.js















/** The code behind each kind of change. */
function performChange(change, toolbox) {
    switch (change.kind) {
        case 'create-backup-set':
            return createBackup(change, toolbox);
        case 'confirm-backup-set':
            return confirmBackup(change, toolbox);
        case 'uninstall-product':
            return uninstallProduct(change, toolbox);
        case 'keep-install-path':
            return keepInstallPath(change, toolbox);
        case 'install-server':
            return installServer(change, toolbox);
        case 'start-product-services':
            return startProductServices(toolbox);
        case 'create-application-pool':
            return createApplicationPool(change, toolbox);
        case 'install-web-component':
            return installWebComponent(change, toolbox);
        case 'restore-web-settings':
            return restoreWebSettings(change, toolbox);
        case 'restore-themes':
            return restoreThemes(change, toolbox);
        case 'merge-configuration':
            return mergeConfiguration(change, toolbox);
        case 'copy-package':
            return copyPackage(change, toolbox);
        case 'verify-backup-set':
            return verifyBackupSet(change, toolbox);
        case 'reinstall-product':
            return reinstallProduct(change, toolbox);
        case 'restore-registry':
            return restore_backup_restoreRegistry(change, toolbox);
        case 'restore-files':
            return restoreFiles(change, toolbox);
        case 'remove-copied-themes':
            return removeCopiedThemes(change, toolbox);
        case 'remove-application-pool':
            return removeApplicationPool(change, toolbox);
        case 'start-services':
            return startNamedServices(change, toolbox);
        case 'prove-roll-back':
            return proveRollBack(change, toolbox);
    }
}
;// CONCATENATED MODULE: ./lib/bundled/stages/perform/start-again.js



/**
 * Nobody can sign in while the services stand still. They are started again where the run is done, and where it ended
 * early with the old agent still in place; between the two products there is nothing to start.
 */
async function startAgain(toolbox, isDone) {
    const { journal, log } = toolbox;
    if ((0,journal_facts/* servicesHeldStopped */.RL)(journal.lines).length === 0)
        return [];
    try {
        if (!isDone && (0,situation/* oldComponent */.l)(await toolbox.readState(), 'agent') === undefined)
            return [];
        const started = await startHeldServices(toolbox);
        return started.map((name) => `The service ${name} was started again.`);
    }
    catch (error) {
        // The run's own fault matters more; this one is said beside it.
        const message = `Services that were stopped could not all be started again: ${String(error)}`;
        log.warning(message);
        return [message];
    }
}
// EXTERNAL MODULE: ./lib/bundled/stages/read-situation.js + 3 modules
var read_situation = __webpack_require__(613);
// EXTERNAL MODULE: ./lib/bundled/product/operator-step-ids.js
var operator_step_ids = __webpack_require__(36714);
;// CONCATENATED MODULE: ./lib/bundled/stages/said-steps.js



/** @throws UserError `operator-step-unknown` */
function requireKnownSteps(said, plan, { lines }) {
    const known = new Set([...operator_step_ids/* operatorStepIds */.x, ...plan.steps.map(({ id }) => id), ...(0,journal_facts/* saidOperatorSteps */.hD)(lines)]);
    const unknown = said.filter((id) => !known.has(id));
    if (unknown.length === 0)
        return;
    throw new user_error.UserError('operator-step-unknown', `There is no operator step ${unknown.join(', ')}.`, `Correct completed-operator-steps. Steps that are confirmed in this way: ${operator_step_ids/* operatorStepIds */.x.join(', ')}.`);
}
/** Puts on record who said that a step is done; what was said before is not said again. */
async function recordSaidSteps(journal, said, by) {
    const known = (0,journal_facts/* saidOperatorSteps */.hD)(journal.lines);
    for (const step of said) {
        if (!known.has(step))
            await journal.record({ event: 'operator-step-said', step, by });
    }
}
// EXTERNAL MODULE: ./lib/bundled/stages/stored-plan.js
var stored_plan = __webpack_require__(74687);
// EXTERNAL MODULE: ./lib/bundled/product/announcement.js + 9 modules
var announcement = __webpack_require__(28936);
// EXTERNAL MODULE: ./lib/bundled/product/work-minutes.js
var work_minutes = __webpack_require__(54435);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/bundled/stages/virtual-directory.js
var virtual_directory = __webpack_require__(91963);
;// CONCATENATED MODULE: ./lib/bundled/stages/view/addresses.js


const addresses_text = dist/* string */.YjP();
/** The part of a plan's findings that tells addresses. */
const foundComponent = dist/* object */.Ikc({
    component: addresses_text,
    generation: addresses_text,
    web: dist/* object */.Ikc({
        virtualDirectory: addresses_text,
        bindings: dist/* array */.YOg(dist/* object */.Ikc({ protocol: addresses_text, information: addresses_text })),
    }),
});
const found = dist/* record */.g1P(addresses_text, dist/* unknown */.L5J());
/** Old address of a web component as found, and the one under `virtualDirectory`; undefined where IIS told no binding. */
function addressOf(plan, component, virtualDirectory) {
    const applications = applicationsOf(plan).filter((one) => one.component === component);
    const old = applications.find(({ generation }) => generation === 'phonefactor');
    const known = old ?? applications[0];
    if (known === undefined)
        return undefined;
    const current = (0,virtual_directory/* applicationUrl */.cm)(known.web, plan.server, virtualDirectory);
    if (old === undefined)
        return { current, isSame: false };
    return {
        old: (0,virtual_directory/* applicationUrl */.cm)(old.web, plan.server, old.web.virtualDirectory),
        current,
        isSame: (0,virtual_directory/* withoutSlash */.mW)(old.web.virtualDirectory).toLowerCase() === (0,virtual_directory/* withoutSlash */.mW)(virtualDirectory).toLowerCase(),
    };
}
function applicationsOf({ findings }) {
    const components = dist/* safeParse */.xLC(found, findings.components);
    if (!components.success)
        return [];
    return Object.values(components.output).flatMap((one) => {
        const result = dist/* safeParse */.xLC(foundComponent, one);
        return result.success ? [result.output] : [];
    });
}
;// CONCATENATED MODULE: ./lib/bundled/stages/view/plan-steps.js
/** The changes of one kind, in the plan's order. */
function changesOfKind({ steps }, kind) {
    return steps.flatMap((step) => (step.type === 'change' && isOfKind(step.change, kind) ? [step.change] : []));
}
function isOfKind(change, kind) {
    return change.kind === kind;
}
/** The components that a step deals with, a person's step too. */
function componentsOf(step) {
    if (step.type === 'operator') {
        const [, removed] = /^uninstall-(agent|user-portal|mobile-app|web-service-sdk)$/.exec(step.id) ?? [];
        if (removed !== undefined)
            return [removed];
        return step.stage === 'install-mfa-server' ? ['agent'] : [];
    }
    const { change } = step;
    if ('components' in change)
        return change.components;
    if ('component' in change)
        return [change.component];
    return change.kind === 'install-server' || change.kind === 'start-product-services' ? ['agent'] : [];
}
/** Steps that take a product away, whoever does it. */
function isRemoval(step) {
    return step.type === 'operator' ? /^uninstall-/.test(step.id) : step.change.kind === 'uninstall-product';
}
/** Steps that bring a product, whoever does it. */
function isInstallation(step) {
    if (step.type === 'operator')
        return step.id === 'install-server';
    const { kind } = step.change;
    return kind === 'install-server' || kind === 'install-web-component' || kind === 'reinstall-product';
}
/** `3`, `3 and 4`, `3, 4 and 7`. */
function listed(items) {
    const last = items.at(-1);
    if (last === undefined)
        return '';
    return items.length === 1 ? String(last) : `${items.slice(0, -1).join(', ')} and ${last}`;
}
;// CONCATENATED MODULE: ./lib/bundled/stages/view/spans.js

/** The old agent stands still from the first step that needs its files at rest until the new server is activated. */
function serverSpan(plan) {
    const from = plan.steps.findIndex(stopsServer);
    const to = plan.steps.findLastIndex(bringsServerBack);
    const isGone = from < 0 && to >= 0 && plan.action !== 'restore-backup';
    if (from < 0 && !isGone)
        return undefined;
    const first = Math.max(from, 0);
    return to >= first ? { from: first, to, isOver: true } : { from: first, to: plan.steps.length - 1, isOver: false };
}
function stopsServer(step, _index, steps) {
    if (step.type === 'change' && step.change.kind === 'verify-backup-set')
        return steps.some(dealsWithAgent);
    if (!dealsWithAgent(step))
        return false;
    if (step.type === 'operator')
        return isRemoval(step) || isInstallation(step);
    return stopping.has(step.change.kind);
}
const stopping = new Set(['create-backup-set', 'confirm-backup-set', 'uninstall-product']);
function dealsWithAgent(step) {
    return componentsOf(step).includes('agent');
}
function bringsServerBack(step) {
    if (step.type === 'operator')
        return step.stage === 'install-mfa-server' && !isInstallation(step);
    const { change } = step;
    if (change.kind === 'create-backup-set')
        return dealsWithAgent(step);
    return change.kind === 'start-product-services' || change.kind === 'start-services';
}
/** Sites that are away for a time, with that time, and those that the plan removes and does not install again. */
function siteSpan(plan) {
    const sites = ['user-portal', 'mobile-app', 'web-service-sdk'].filter((site) => touched(plan, site).length > 0);
    const away = sites.filter((site) => !isGone(plan, site));
    const indexes = away.flatMap((site) => touched(plan, site).map(({ index }) => index));
    // A site without its server answers nobody.
    const server = serverSpan(plan);
    const span = {
        from: Math.min(...indexes, server?.from ?? Number.POSITIVE_INFINITY),
        to: Math.max(...indexes, server?.to ?? 0),
        isOver: server?.isOver ?? true,
    };
    return { away, gone: sites.filter((site) => isGone(plan, site)), span };
}
function isGone(plan, site) {
    const steps = touched(plan, site).map(({ step }) => step);
    return steps.some(isRemoval) && !steps.some(isInstallation);
}
function touched(plan, site) {
    return plan.steps
        .map((step, index) => ({ step, index }))
        .filter(({ step }) => changesSite(step) && componentsOf(step).includes(site));
}
function changesSite(step) {
    if (step.type === 'operator')
        return isRemoval(step);
    const { kind } = step.change;
    return kind !== 'create-backup-set' && kind !== 'confirm-backup-set' && kind !== 'prove-roll-back';
}
/** What takes minutes of a step that this suite does; nothing for a person's step. */
function workOf(step) {
    if (step.type === 'operator')
        return [];
    const { change } = step;
    const work = workOfKind[change.kind];
    const isServer = change.kind === 'reinstall-product' && change.component === 'agent';
    return isServer ? ['server-setup'] : work === undefined ? [] : [work];
}
/** What is not listed takes seconds. */
const workOfKind = {
    'create-backup-set': 'backup',
    'confirm-backup-set': 'verification',
    'verify-backup-set': 'verification',
    'uninstall-product': 'removal',
    'install-server': 'server-setup',
    'start-product-services': 'service-start',
    'start-services': 'service-start',
    'install-web-component': 'web-component',
    'reinstall-product': 'web-component',
    'merge-configuration': 'merge',
    'restore-files': 'restore',
};
;// CONCATENATED MODULE: ./lib/bundled/stages/view/announcements.js





/** What users are told of a whole upgrade; empty where they notice nothing. The date is the organisation's to add. */
function announcementsOf(plan) {
    if (plan.action !== 'upgrade')
        return [];
    return [...planned('before', maintenance(plan)), ...planned('after', portal(plan))];
}
function planned(when, list) {
    return list.map(({ language, subject, paragraphs }) => ({
        when,
        language,
        text: [subject, ...paragraphs].join('\n\n'),
    }));
}
function maintenance(plan) {
    const server = serverSpan(plan);
    const { away, gone, span: sites } = siteSpan(plan);
    const interruptsPortal = [...away, ...gone].includes('user-portal');
    const span = away.length > 0 ? sites : server;
    if (span === undefined || (server === undefined && !interruptsPortal))
        return [];
    const minutes = (0,work_minutes/* roundedMinutes */.v)(plan.steps.slice(span.from, span.to + 1).flatMap(workWithPeople));
    return (0,announcement/* maintenanceAnnouncements */.EX)({ minutes, interruptsSignIn: server !== undefined, interruptsPortal });
}
/** Users wait for a person, too. */
function workWithPeople(step) {
    if (step.id === 'activate-server')
        return ['activation'];
    return step.type === 'operator' && step.id === 'install-server' ? ['server-setup'] : workOf(step);
}
function portal(plan) {
    const change = changesOfKind(plan, 'install-web-component').find(({ component }) => component === 'user-portal');
    const address = change && addressOf(plan, 'user-portal', change.virtualDirectory);
    if (address?.old === undefined)
        return [];
    const options = { mobileAppChanged: mobileAppChanges(plan) };
    return address.isSame
        ? (0,announcement/* renewedPortalAnnouncements */.lj)(address.current, options)
        : (0,announcement.portalAnnouncements)(address.old, address.current, options);
}
/** Its service goes, or comes back under another address. */
function mobileAppChanges(plan) {
    const { away, gone } = siteSpan(plan);
    const site = 'mobile-app';
    const change = changesOfKind(plan, 'install-web-component').find(({ component }) => component === site);
    const moved = change !== undefined && addressOf(plan, site, change.virtualDirectory)?.isSame === false;
    return gone.includes(site) || (away.includes(site) && moved);
}
;// CONCATENATED MODULE: ./lib/bundled/stages/view/changes.js



function removedBy(plan) {
    const products = plan.steps
        .filter(isRemoval)
        .map((step) => step.type === 'change' && step.change.kind === 'uninstall-product'
        ? `${step.change.displayName} ${step.change.version}`
        : byPerson(step));
    const pools = changesOfKind(plan, 'remove-application-pool').map(({ name }) => `Application pool ${name}`);
    return [...products, ...pools];
}
function installedBy(plan) {
    const others = plan.steps
        .filter((step) => isInstallation(step) && !installsSite(step))
        .map((one) => installed(one, plan));
    const sites = Map.groupBy(changesOfKind(plan, 'install-web-component'), ({ applicationPool }) => applicationPool);
    return [
        ...others,
        ...[...sites].map(([pool, group]) => {
            const titles = group.map(({ component, packagePath }) => `${product_components/* componentTitles */.$[component]}${versionOf(packagePath, plan)}`);
            return `${listed(titles)}, application pool ${pool}`;
        }),
    ];
}
function installsSite(step) {
    return step.type === 'change' && step.change.kind === 'install-web-component';
}
function installed(step, plan) {
    if (step.type === 'operator')
        return byPerson(step);
    const { change } = step;
    switch (change.kind) {
        case 'install-server':
            return `Multi-Factor Authentication Server${versionOf(change.setupPath, plan)} into ${change.installPath}`;
        case 'reinstall-product':
            return `${change.displayName} ${change.version} from ${change.packagePath}`;
        default:
            return step.title;
    }
}
function byPerson({ title }) {
    return `${title} (by a person)`;
}
/** The packages of the web components lie in the install folder of a server that is not installed yet. */
function versionOf(path, { findings }) {
    const facts = isObject(findings.packages) ? findings.packages[path] : undefined;
    const version = isObject(facts) ? facts.productVersion : undefined;
    return typeof version === 'string' ? ` ${version}` : '';
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function changesOf(plan) {
    const themes = changesOfKind(plan, 'restore-themes').flatMap((change) => change.themes);
    return [
        ...addresses(plan),
        ...settings(plan),
        ...(themes.length === 0 ? [] : [`Custom themes put back: ${listed(themes)}`]),
        ...webServer(plan),
        ...restored(plan),
        ...changesOfKind(plan, 'copy-package').map(({ from, to }) => `Copied: ${from} to ${to}`),
    ];
}
function addresses(plan) {
    const placed = changesOfKind(plan, 'install-web-component').map((change) => ({
        change,
        address: addressOf(plan, change.component, change.virtualDirectory),
    }));
    const kept = placed.filter(({ address }) => address?.isSame === true);
    const moved = placed.filter(({ address }) => address?.isSame !== true);
    return [
        ...moved.map(({ change, address }) => `Address of the ${product_components/* componentTitles */.$[change.component]}: ${move(change, address)}`),
        ...(kept.length === 0 ? [] : [`Address unchanged: ${listed(kept.map(({ address }) => address?.current ?? ''))}`]),
    ];
}
function move({ virtualDirectory }, address) {
    if (address === undefined)
        return `/${virtualDirectory}`;
    return address.old === undefined ? address.current : `${address.old} → ${address.current}`;
}
function settings(plan) {
    const merges = changesOfKind(plan, 'merge-configuration');
    const [first] = merges;
    if (first === undefined)
        return [];
    const titles = listed(merges.map(({ component }) => product_components/* componentTitles */.$[component]));
    const counted = plan.steps.flatMap((step) => step.type === 'change' && step.change.kind === 'merge-configuration' ? (step.detail ?? []) : []);
    const count = counted.length === 0 ? '' : ` (${counted.length} lines, listed below)`;
    const only = first.oldOnly === 'carry' ? 'also' : 'not';
    return [
        `Settings of the old web.config into the new one: ${titles}${count}; ${only} those that only the old one has`,
        ...sdkAddress(first.webServiceSdk),
    ];
}
function sdkAddress(address) {
    switch (address.rule) {
        case 'unchanged':
            return [];
        case 'virtual-directory':
            return [
                `Web Service SDK in these settings: /${address.from} → /${address.to}; other callers are yours to change`,
            ];
        case 'replace':
            return [`Web Service SDK in these settings: ${address.url}`];
    }
}
function webServer(plan) {
    const pools = new Set(changesOfKind(plan, 'create-application-pool').map(({ pool }) => pool.name));
    const parts = [
        ...(pools.size === 0 ? [] : [`application pool ${listed([...pools])} (.NET v4.0) made if it is missing`]),
        ...(changesOfKind(plan, 'restore-web-settings').length === 0 ? [] : ['authentication and TLS settings put back']),
    ];
    return parts.length === 0 ? [] : [`IIS: ${parts.join('; ')}`];
}
function restored(plan) {
    return plan.steps.flatMap((step) => {
        if (step.type !== 'change')
            return [];
        const { kind } = step.change;
        if (kind === 'restore-files')
            return [`${step.title}${step.detail ? ` (${step.detail.length} paths)` : ''}`];
        return kind === 'restore-registry' || kind === 'remove-copied-themes' ? [step.title] : [];
    });
}
;// CONCATENATED MODULE: ./lib/bundled/stages/view/interruption.js




/** Who is without what for how long: an estimate, with what it rests on and what it leaves out. */
function interruptionOf(plan) {
    if (plan.steps.length === 0)
        return [];
    const server = serverSpan(plan);
    const sites = siteSentences(plan, server);
    if (server === undefined && sites.length === 0)
        return ['Nobody: no service is stopped and no site is changed.'];
    return [server === undefined ? untouched(plan) : serverSentence(plan, server), ...sites, basis];
}
const basis = 'Minutes are estimated from assumptions, not measured on this server; restarts, waiting, a large data folder and a slow share come on top.';
function serverSentence(plan, span) {
    return `Second factor through ${plan.server} (phone call, text message, mobile app; also clients of RADIUS, LDAP or the IIS plug-in): none ${during(plan, span)}. Other servers are not touched.`;
}
/** Older servers answer the mobile app through its web service; whether it works without is nowhere documented. */
function untouched(plan) {
    const { away, gone } = siteSpan(plan);
    const mobileApp = [...away, ...gone].includes('mobile-app')
        ? '; that of the mobile app may need its web service'
        : '';
    return `Second factor: no service that answers it is stopped${mobileApp}.`;
}
function siteSentences(plan, server) {
    const { away, gone, span } = siteSpan(plan);
    return [
        ...(away.length === 0 ? [] : [`${titlesOf(away)}: away ${during(plan, span, server !== undefined)}.`]),
        ...(gone.length === 0 ? [] : [`${titlesOf(gone)}: removed, and not installed again by this plan.`]),
    ];
}
function titlesOf(sites) {
    return listed(sites.map((site) => product_components/* componentTitles */.$[site]));
}
/** `isTold`: the steps of a person were named a sentence before. */
function during(plan, { from, to, isOver }, isTold = false) {
    const place = from === to ? `during step ${from + 1}` : `from step ${from + 1} to ${to + 1}`;
    const time = interruption_timeOf(plan.steps.slice(from, to + 1), from + 1, isTold);
    return isOver ? `${place}, ${time}` : `${place}, ${time}, and on: what brings it back is not part of this plan`;
}
function interruption_timeOf(steps, firstNumber, isTold) {
    const people = steps.flatMap((step, index) => step.type === 'operator' && step.operatorStep.blocking ? [firstNumber + index] : []);
    const minutes = `about ${(0,work_minutes/* roundedMinutes */.v)(steps.flatMap(workOf))} minutes`;
    if (people.length === 0)
        return minutes;
    const whose = isTold
        ? 'that of the person'
        : `a person's time at step${people.length > 1 ? 's' : ''} ${listed(people)}`;
    return steps.some((step) => workOf(step).length > 0) ? `${minutes} plus ${whose}` : whose;
}
;// CONCATENATED MODULE: ./lib/bundled/stages/view/people.js

/** What is left to a person, by when it has to be done. The instructions in full stand in the plan's steps. */
function peopleOf(plan) {
    const steps = plan.steps.flatMap((step, index) => step.type === 'operator' ? [{ ...step.operatorStep, number: index + 1 }] : []);
    const sentence = ({ number, title, id, proof }) => `Step ${number}: ${title} (${proof === 'said' ? id : 'is seen by itself'})`;
    return {
        before: before(plan),
        during: steps.filter(({ blocking }) => blocking).map(sentence),
        after: [...steps.filter(({ blocking }) => !blocking).map(sentence), ...after(plan)],
    };
}
function touchesAgent(plan) {
    return plan.steps.some((step) => (isRemoval(step) || isInstallation(step)) && componentsOf(step).includes('agent'));
}
function before(plan) {
    const activates = plan.steps.some(({ id }) => id === 'activate-server');
    return [
        ...(touchesAgent(plan)
            ? [`Stop client traffic to ${plan.server}, or take it out of the load balancer; tell the users the time`]
            : []),
        ...(activates
            ? [
                'Have a Global Administrator at hand for activation credentials; the cloud service ended on 30 September 2024, so activation may be refused',
            ]
            : []),
    ];
}
function after(plan) {
    const installed = plan.steps.filter(isInstallation);
    if (installed.length === 0)
        return [];
    return [
        ...(plan.action === 'upgrade' ? ['Run verify-upgrade'] : []),
        ...(installed.some((step) => componentsOf(step).includes('agent')) ? [`Let clients at ${plan.server} again`] : []),
    ];
}
;// CONCATENATED MODULE: ./lib/bundled/stages/view/way-back.js


/** How the server gets back to where it was, and what is lost or missing on the way. */
function wayBackOf(plan, backupFolder) {
    if (plan.steps.every(isCopy))
        return [];
    if (plan.action === 'restore-backup')
        return restore(plan);
    const removes = plan.steps.some(isRemoval);
    const creates = changesOfKind(plan, 'create-backup-set').length > 0;
    return [
        ...backupSet(plan, backupFolder),
        ...(removes || creates ? oldInstallers(plan) : []),
        ...(removes ? ['By restore-backup with scope roll-back; what users change after the backup is lost'] : []),
    ];
}
function isCopy(step) {
    return step.type === 'change' && step.change.kind === 'copy-package';
}
function backupSet(plan, backupFolder) {
    const [creation] = changesOfKind(plan, 'create-backup-set');
    if (creation !== undefined) {
        const parts = listed(creation.components.map((component) => product_components/* componentTitles */.$[component]));
        const kept = creation.keep === undefined ? 'every set is kept' : `the newest ${creation.keep} are kept`;
        return [`Backup set of ${parts}: a new folder in ${creation.destination}, read back and compared; ${kept}`];
    }
    if (backupFolder !== undefined)
        return [`Backup set: ${backupFolder}`];
    const [confirmation] = changesOfKind(plan, 'confirm-backup-set');
    return confirmation === undefined
        ? ['No backup set of this server is known; this plan makes none']
        : [`Backup set: the newest in ${confirmation.destination}, proven before anything is removed`];
}
const withoutInstallers = 'data, registry, web.configs and IIS settings can be put back, but PhoneFactor cannot be installed again';
function oldInstallers(plan) {
    const [creation] = changesOfKind(plan, 'create-backup-set');
    if (creation === undefined)
        return [`Old installers: see whether that set holds them. Without them ${withoutInstallers}`];
    return creation.oldInstallers === undefined
        ? [`Old installers: not given (input old-installers). Without them ${withoutInstallers}`]
        : [
            `Old installers: ${creation.oldInstallers}, become part of the set; with them PhoneFactor can be installed again`,
        ];
}
function restore(plan) {
    const [verification] = changesOfKind(plan, 'verify-backup-set');
    const set = verification === undefined ? [] : [`Restored from ${verification.folder}; the set stays as it is`];
    return [...set, 'Every file that this replaces or moves away is kept in the folder "replaced" of the work folder'];
}
;// CONCATENATED MODULE: ./lib/bundled/stages/view/plan-view.js





/** `backupFolder`: the newest backup set of the server, where there is one. */
function planView(plan, backupFolder) {
    return {
        removed: removedBy(plan),
        installed: installedBy(plan),
        changed: changesOf(plan),
        interruption: interruptionOf(plan),
        people: peopleOf(plan),
        wayBack: wayBackOf(plan, backupFolder),
        announcements: announcementsOf(plan),
    };
}
;// CONCATENATED MODULE: ./lib/bundled/stages/carry-out.js
















/** Reads the server, plans and, in apply mode, performs the plan under the server's lock. Never throws what a plan met. */
async function carryOut(assignment) {
    const { host } = assignment;
    const workFolder = await (0,work_folder.workFolderOf)(host, assignment.workFolder);
    if (assignment.mode === 'plan')
        return planOnly(assignment, workFolder);
    await prepareWorkFolder(host, workFolder);
    return withLock(host, (0,work_folder/* lockPath */.HZ)(workFolder), assignment.run.address, () => apply(assignment, workFolder));
}
/**
 * Journals and backups hold names and passwords: only administrators may read them. Users may create folders below
 * ProgramData, so a folder that is there already is not trusted to be closed.
 */
async function prepareWorkFolder({ files }, workFolder) {
    await files.createFolder(workFolder);
    await files.restrictToAdministrators(workFolder);
}
async function planOnly(assignment, workFolder) {
    const { outcome } = await decide(assignment, workFolder);
    return outcome;
}
async function decide(assignment, workFolder) {
    const { host } = assignment;
    const journal = await (0,plan_journal/* openJournal */._)(host.files, host.clock, (0,work_folder/* journalPath */.HY)(workFolder));
    const choices = assignment.choices(workFolder);
    const situation = await (0,read_situation/* readSituation */.Z)({ ...assignment, journal, choices });
    const plan = await assignment.plan(situation, choices);
    requireKnownSteps(assignment.said, plan, journal);
    const owed = (0,journal_facts/* restartOwed */.rG)(journal.lines, situation.now.machine.bootTime);
    const fault = plan.blockers.length > 0 ? blocked(plan) : undefined;
    const outcome = {
        mode: assignment.mode,
        plan,
        view: planView(plan, situation.backup?.folder),
        digest: (0,digest.planDigest)(plan),
        ...(owed === undefined ? {} : { restartRequired: owed }),
        ...(fault === undefined ? {} : { fault }),
        ...(situation.backup === undefined ? {} : { backup: situation.backup }),
        notes: [],
    };
    await assignment.showPlan(outcome);
    return { outcome, plan, journal };
}
function blocked({ blockers, server }) {
    const list = blockers.map(({ code, message }) => `  ${code}: ${message}`);
    return new user_error.UserError('blocked', [`${blockers.length} thing(s) on ${server} stop this plan:`, ...list].join('\n'), blockers.map(({ advice, input }) => (input === undefined ? advice : `${advice} (input ${input})`)).join('\n'));
}
async function apply(assignment, workFolder) {
    const { host } = assignment;
    const decision = await decide(assignment, workFolder);
    const { outcome, plan, journal } = decision;
    try {
        const approvedDigest = await approvedDigestOf(assignment, decision, workFolder);
        const withApproval = { ...outcome, ...(approvedDigest === undefined ? {} : { approvedDigest }) };
        const digest = approvedDigest ?? outcome.digest;
        const toolbox = openToolbox(assignment, { workFolder, journal, digest });
        if ('fault' in outcome)
            return { ...withApproval, notes: await startAgain(toolbox, false) };
        await recordSaidSteps(journal, assignment.said, assignment.run.actor ?? assignment.run.address);
        if (outcome.restartRequired !== undefined)
            return withApproval;
        if (plan.steps.length === 0)
            return { ...withApproval, notes: await startAgain(toolbox, true) };
        if (digest === outcome.digest)
            await (0,stored_plan/* storePlan */.lU)(host.files, workFolder, digest, plan);
        return await perform(assignment, withApproval, plan, toolbox);
    }
    catch (fault) {
        return { ...outcome, fault };
    }
}
/** An approval that no longer fits refuses, whether or not there are blockers as well. */
async function approvedDigestOf({ approval, host }, { plan, journal }, workFolder) {
    if (approval === undefined)
        return undefined;
    const progress = (0,journal_facts/* progressOf */.jA)(journal.lines, approval.digest);
    const stored = approval.plan ?? (await (0,stored_plan/* readStoredPlan */.Td)(host.files, workFolder, approval.digest));
    (0,plan_approval.requireApproved)(plan, { digest: approval.digest, ...(stored === undefined ? {} : { plan: stored }) }, progress);
    return approval.digest;
}
async function perform({ host, log, run }, outcome, plan, toolbox) {
    const applied = await applyPlan(plan, {
        journal: toolbox.journal,
        log,
        digest: toolbox.digest,
        run: {
            by: run.address,
            ...(run.actor === undefined ? {} : { actor: run.actor }),
            ...(outcome.approvedDigest === undefined ? {} : { approved: true }),
        },
        perform: ({ change }) => performChange(change, toolbox),
        journalText: (text) => journalText(log, text),
        bootTime: async () => (await host.machine.facts()).bootTime,
    });
    const isDone = applied.records.every(({ outcome }) => outcome === 'changed' || outcome === 'already-done');
    const notes = await startAgain(toolbox, isDone);
    const { restartRequired, fault } = applied;
    const backup = (0,journal_facts/* newestBackup */.RO)(toolbox.journal.lines);
    return {
        ...outcome,
        applied,
        ...(backup === undefined ? {} : { backup }),
        notes,
        ...(restartRequired === undefined ? {} : { restartRequired }),
        ...(fault === undefined ? {} : { fault }),
    };
}

/***/ }),

/***/ 5472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ changedSinceBackup)
/* harmony export */ });
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);
/* harmony import */ var _backup_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34238);


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

/***/ 613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readSituation)
});

// EXTERNAL MODULE: ./lib/bundled/plan/journal-facts.js
var journal_facts = __webpack_require__(97283);
// EXTERNAL MODULE: ./lib/bundled/stages/back-up.js
var back_up = __webpack_require__(55169);
// EXTERNAL MODULE: ./lib/bundled/stages/backup-chain.js
var backup_chain = __webpack_require__(34238);
// EXTERNAL MODULE: ./lib/bundled/stages/changed-since-backup.js
var changed_since_backup = __webpack_require__(5472);
// EXTERNAL MODULE: ./lib/bundled/host/windows-path.js
var windows_path = __webpack_require__(85128);
// EXTERNAL MODULE: ./lib/bundled/stages/situation.js
var stages_situation = __webpack_require__(52046);
// EXTERNAL MODULE: ./lib/bundled/stages/theme-paths.js
var theme_paths = __webpack_require__(85494);
;// CONCATENATED MODULE: ./lib/bundled/stages/missing-themes.js




/**
 * Custom themes of the old portal that the new one lacks, wholly or in part: a run may have died between two files.
 * Before the new portal is there, all of them.
 */
async function missingThemes(files, chain, { before, now }) {
    const themes = (0,stages_situation/* oldComponent */.l)(before, 'user-portal')?.web?.customThemes ?? [];
    const portal = (0,stages_situation/* newComponent */.y)(now, 'user-portal')?.web;
    if (portal === undefined)
        return themes;
    const missing = [];
    for (const theme of themes)
        if (await lacksAFile(files, chain, portal.folder, theme))
            missing.push(theme);
    return missing;
}
async function lacksAFile(files, chain, folder, theme) {
    for (const { entry } of (0,backup_chain/* entriesOf */.Mc)(chain, 'user-portal', 'theme')) {
        const relative = (0,theme_paths/* pathBelowThemes */.$V)(entry.originalPath ?? '', [theme]);
        if (relative === undefined)
            continue;
        if ((await files.stat((0,windows_path/* joinPath */.uJ)(folder, theme_paths/* themesFolder */.D8, relative))) === undefined)
            return true;
    }
    return false;
}
// EXTERNAL MODULE: ./lib/bundled/webconfig/merge-result.js
var merge_result = __webpack_require__(79701);
// EXTERNAL MODULE: ./lib/bundled/stages/describe-conflict.js
var describe_conflict = __webpack_require__(10584);
// EXTERNAL MODULE: ./lib/bundled/stages/merge-component.js
var merge_component = __webpack_require__(8232);
// EXTERNAL MODULE: ./lib/bundled/stages/merge-configuration.js
var merge_configuration = __webpack_require__(29969);
;// CONCATENATED MODULE: ./lib/bundled/stages/pending-merges.js





/** What a merge would change now, where the old file is in the backup and the new one is installed. */
async function pendingMerges(files, chain, situation, choices) {
    const found = [];
    for (const component of merge_component/* mergedComponents */.V) {
        const [old, current] = [(0,stages_situation/* oldComponent */.l)(situation.before, component), (0,stages_situation/* newComponent */.y)(situation.now, component)];
        if (old?.web === undefined || current?.web === undefined)
            continue;
        const address = (0,merge_configuration/* webServiceSdkAddress */.O)(situation, choices);
        const merge = await (0,merge_component/* mergeComponent */.yD)(files, chain, component, current.web, address, choices);
        if (merge !== undefined)
            found.push([component, pendingMergeOf(merge)]);
    }
    return Object.fromEntries(found);
}
function pendingMergeOf({ result: { changed, outcomes }, record }) {
    const worthSaying = outcomes.filter(({ fate }) => fate !== 'same');
    return {
        changed,
        detail: worthSaying.map(({ setting, fate, reason }) => `${setting}: ${fate}. ${reason}`),
        conflicts: (0,merge_result/* blockingConflicts */.r)({ outcomes }).map(describe_conflict/* describeConflict */.w),
        record,
    };
}
// EXTERNAL MODULE: ./lib/bundled/host/host-error.js
var host_error = __webpack_require__(90614);
// EXTERNAL MODULE: ./lib/bundled/product/names.js
var names = __webpack_require__(31484);
// EXTERNAL MODULE: ./lib/bundled/stages/install-web-component.js
var install_web_component = __webpack_require__(72040);
// EXTERNAL MODULE: ./lib/bundled/stages/stage-installers.js
var stage_installers = __webpack_require__(47300);
;// CONCATENATED MODULE: ./lib/bundled/stages/read-packages.js




/** What the packages say of themselves that the choices name, or that the new server has put into its folder. */
async function readPackages(host, situation, choices) {
    const web = names/* webComponentNames */.KW.flatMap((component) => (0,install_web_component/* packagePathOf */.z)(component, situation, choices) ?? []);
    const mustBeThere = [
        ...(choices.setup === undefined ? [] : [choices.setup.path]),
        ...(packagesAreThere(situation, choices) ? web : []),
        ...(0,stage_installers/* stagedPackages */.M)(situation, choices).map(({ from }) => from),
    ];
    const facts = await Promise.all([...new Set(mustBeThere)].map(async (path) => [path, await packageFacts(host, path)]));
    return Object.fromEntries(facts);
}
/** The new server brings the packages with it: before its installation they are not expected in its folder. */
function packagesAreThere({ now }, choices) {
    return (choices.packageFolder !== undefined ||
        now.components.some(({ component, generation }) => component === 'agent' && generation === 'mfa-server'));
}
async function packageFacts({ installer, files }, path) {
    try {
        const description = await installer.describe(path);
        return { status: 'usable', description, sha256: (await files.digest(path)).sha256 };
    }
    catch (error) {
        if (!(error instanceof host_error/* HostError */.d))
            throw error;
        return { status: statusOf(error), reason: error.message };
    }
}
function statusOf({ code }) {
    return code === 'not-found' ? 'missing' : code === 'not-a-package' ? 'not-a-package' : 'unreadable';
}
// EXTERNAL MODULE: ./lib/bundled/stages/read-server.js + 3 modules
var read_server = __webpack_require__(52132);
;// CONCATENATED MODULE: ./lib/bundled/stages/read-situation.js








/** Reads everything that the stages judge; changes nothing. */
async function readSituation(request) {
    const { host, journal, knowledge, choices } = request;
    const chain = await (0,backup_chain/* readBackupChain */.mq)(host.files, request.backupPath, (0,journal_facts/* backupFolders */.Uh)(journal.lines));
    const { state: now } = await (0,read_server/* readServer */.W)(host, knowledge);
    const baseline = await (0,backup_chain/* baselineOf */.Bv)(host.files, chain);
    const before = baseline === undefined ? now : (0,read_server/* judgeInventory */.K)(baseline, knowledge);
    const backup = await knownBackup(host, chain, (0,back_up/* componentsToBackUp */.og)(now));
    const said = new Set([...(0,journal_facts/* saidOperatorSteps */.hD)(journal.lines), ...request.said]);
    const situation = { now, before, said, ...(backup === undefined ? {} : { backup }) };
    const packages = await readPackages(host, situation, choices);
    const known = { ...situation, packages, missingThemes: await missingThemes(host.files, chain, situation) };
    return { ...known, pendingMerges: await pendingMerges(host.files, chain, known, choices) };
}
async function knownBackup({ files }, chain, components) {
    const [newest] = chain.sets;
    if (newest === undefined)
        return undefined;
    const { folder, manifestSha256 } = newest;
    const changedSince = await (0,changed_since_backup/* changedSinceBackup */.Z)(files, chain, components);
    return { folder, manifestSha256, components: (0,backup_chain/* componentsInChain */.De)(chain), changedSince };
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

/***/ 47300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ planStageInstallers),
/* harmony export */   M: () => (/* binding */ stagedPackages)
/* harmony export */ });
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);
/* harmony import */ var _product_components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71450);
/* harmony import */ var _product_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31484);
/* harmony import */ var _empty_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95751);
/* harmony import */ var _publisher_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92638);





/** "Go to the install location and copy one or more installers to the other server" (document step I4.1). */
function planStageInstallers(situation, choices) {
    const packages = stagedPackages(situation, choices);
    if (packages.length === 0)
        return { ..._empty_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyPlan */ .n, blockers: [noSource()] };
    return {
        ..._empty_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyPlan */ .n,
        steps: packages.flatMap((one) => copyStep(one, situation.packages[one.from])),
        blockers: packages.flatMap((one) => packageBlockers(one, situation.packages[one.from])),
    };
}
/** Where each package lies and where it goes; empty where no folder is known that holds them. */
function stagedPackages({ before }, { packageFolder, staging }) {
    const source = packageFolder ?? before.installPath?.path;
    if (source === undefined || staging === undefined)
        return [];
    return staging.components.flatMap((component) => staging.architectures.map((architecture) => {
        const name = (0,_product_names_js__WEBPACK_IMPORTED_MODULE_2__/* .packageFileName */ .ci)(component, architecture);
        return { component, from: (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(source, name), to: (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(staging.destination, name) };
    }));
}
function copyStep({ component, from, to }, facts) {
    if (facts?.status !== 'usable')
        return [];
    return [
        {
            type: 'change',
            id: `copy-${(0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNameOf */ .bV)(from)}`,
            stage: 'stage-installers',
            title: `Copy the package of the ${_product_components_js__WEBPACK_IMPORTED_MODULE_1__/* .componentTitles */ .$[component]} to ${to}`,
            documentStep: 'I4.1',
            change: { kind: 'copy-package', from, to, sha256: facts.sha256 },
        },
    ];
}
function packageBlockers({ component, from }, facts) {
    if (facts?.status === 'usable')
        return (0,_publisher_js__WEBPACK_IMPORTED_MODULE_4__/* .publisherBlockers */ .e)(from, facts, 'package-folder');
    return [
        {
            code: `package-${facts?.status ?? 'missing'}`,
            message: `The package of the ${_product_components_js__WEBPACK_IMPORTED_MODULE_1__/* .componentTitles */ .$[component]} cannot be copied: ${facts?.reason ?? `${from} was not found.`}`,
            advice: component === 'mobile-app'
                ? 'Versions 8.0 and later bring no package for it: leave mobile-app out of components.'
                : 'Run this on the server that has the MFA Server, or give the folder that holds the packages.',
            input: component === 'mobile-app' ? 'components' : 'package-folder',
        },
    ];
}
function noSource() {
    return {
        code: 'package-folder-not-given',
        message: 'This server has no MFA Server, so the folder with the packages is not known.',
        advice: 'Run this on the server that has the MFA Server, or give the folder that holds the packages.',
        input: 'package-folder',
    };
}

/***/ }),

/***/ 74687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ hasStoredPlan),
/* harmony export */   Td: () => (/* binding */ readStoredPlan),
/* harmony export */   lU: () => (/* binding */ storePlan)
/* harmony export */ });
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70766);


/** A plan that is begun is kept under its digest, so that a later run can hold what is left against it. */
async function storePlan(files, workFolder, digest, plan) {
    const path = pathOf(workFolder, digest);
    if ((await files.stat(path)) !== undefined)
        return;
    await files.write(path, Buffer.from(`${JSON.stringify(plan, null, 2)}\n`, 'utf8'));
}
/** Undefined where there is none, or where the file is not the plan that its name says. */
async function readStoredPlan(files, workFolder, digest) {
    const path = pathOf(workFolder, digest);
    if ((await files.stat(path)) === undefined)
        return undefined;
    const plan = parsed(Buffer.from(await files.read(path)).toString('utf8'));
    return plan !== undefined && (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_1__.planDigest)(plan) === digest ? plan : undefined;
}
/** Whether there is a file under the plan's name, whatever it holds. */
async function hasStoredPlan(files, workFolder, digest) {
    return (await files.stat(pathOf(workFolder, digest))) !== undefined;
}
function pathOf(workFolder, digest) {
    return (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, 'plans', `${digest.replace(/[^0-9a-f]/g, '-')}.json`);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

/***/ }),

/***/ 79701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ blockingConflicts)
/* harmony export */ });
const blockingSections = /^(?:location\[[^\]]*\]\/)?(?:configuration|appSettings|applicationSettings|userSettings|connectionStrings)(?:\/|$)/i;
/** Conflicts in the sections that hold settings, and of the file as a whole: a person has to decide each by a rule before anything is written. */
function blockingConflicts({ outcomes }) {
    return outcomes.filter(({ fate, setting }) => fate === 'conflict' && blockingSections.test(setting));
}

/***/ })

};
