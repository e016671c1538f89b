export const id = 4713;
export const ids = [4713,7118,4494,2514,3005];
export const modules = {

/***/ 15731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findBackupSets: () => (/* binding */ findBackupSets)
});

// EXTERNAL MODULE: ./lib/src/host/host-error.js
var host_error = __webpack_require__(95460);
;// CONCATENATED MODULE: ./lib/src/log.js
/** A log that keeps nothing; for callers that have no reader. */
const silentLog = {
    info() { },
    warning() { },
    group: (_title, work) => work(),
    progress() { },
    mask() { },
};

// EXTERNAL MODULE: ./lib/src/user-error.js
var user_error = __webpack_require__(79444);
// EXTERNAL MODULE: ./lib/src/backup/set-index.js
var set_index = __webpack_require__(18536);
// EXTERNAL MODULE: ./lib/src/backup/verify-backup-set.js
var verify_backup_set = __webpack_require__(87394);
;// CONCATENATED MODULE: ./lib/src/backup/find-backup-sets.js





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
        else if (found.manifest.server.toLowerCase() === server.toLowerCase())
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

/***/ 18929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ exitCodeMeaning)
/* harmony export */ });
/** Source: "MsiExec.exe and InstMsi.exe error messages", Windows Installer documentation. */
const meanings = [
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
    return (meanings.find((meaning) => meaning.code === code) ?? {
        code,
        class: 'failure',
        meaning: `The installer ended with ${code}, which is not a code of Windows Installer.`,
        advice: 'Read the log file and the vendor documentation of this installer, mend the cause and run again.',
    });
}


/***/ }),

/***/ 13005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  requireApproved: () => (/* binding */ requireApproved)
});

// EXTERNAL MODULE: ./lib/src/user-error.js
var user_error = __webpack_require__(79444);
// EXTERNAL MODULE: ./lib/src/plan/digest.js
var plan_digest = __webpack_require__(72514);
;// CONCATENATED MODULE: ./lib/src/plan/drift.js
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

;// CONCATENATED MODULE: ./lib/src/plan/approval.js



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

/***/ 72514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planDigest: () => (/* binding */ planDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);


/**
 * `sha256:` and 64 hexadecimal digits over the plan's canonical JSON (RFC 8785). Two plans have the same digest only
 * when server, inputs, findings, steps, warnings and blockers are all equal.
 */
function planDigest(plan) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(plan);
    if (text === undefined) {
        throw new Error('A plan is always JSON.');
    }
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex')}`;
}


/***/ }),

/***/ 14713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carryOut: () => (/* binding */ carryOut)
});

// EXTERNAL MODULE: ./lib/src/plan/journal-facts.js
var journal_facts = __webpack_require__(18381);
;// CONCATENATED MODULE: ./lib/src/plan/apply-plan.js

/**
 * Performs the plan's steps in order and journals each before and after. Stops at an operator step that blocks, after a
 * step that needs a restart, and at a step that throws. Never throws itself.
 */
async function applyPlan(plan, tools) {
    const { journal, digest } = tools;
    const records = [];
    const open = [];
    let stop = await journaled(() => journal.record({ event: 'plan-started', digest, action: plan.action }));
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
        records.push(record(step, 'failed', [fault instanceof Error ? fault.message : String(fault)]));
        return { why: 'fault', fault };
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

// EXTERNAL MODULE: ./lib/src/plan/approval.js + 1 modules
var plan_approval = __webpack_require__(13005);
// EXTERNAL MODULE: ./lib/src/plan/digest.js
var digest = __webpack_require__(72514);
// EXTERNAL MODULE: ./lib/src/plan/journal.js
var plan_journal = __webpack_require__(49259);
// EXTERNAL MODULE: ./lib/src/host/machine.js
var machine = __webpack_require__(5540);
// EXTERNAL MODULE: ./lib/src/user-error.js
var user_error = __webpack_require__(79444);
;// CONCATENATED MODULE: ./lib/src/plan/lock.js


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

// EXTERNAL MODULE: ./lib/src/tool.js
var tool = __webpack_require__(32422);
// EXTERNAL MODULE: ./lib/src/stages/backup-chain.js
var backup_chain = __webpack_require__(68460);
// EXTERNAL MODULE: ./lib/src/stages/read-server.js + 3 modules
var read_server = __webpack_require__(96122);
// EXTERNAL MODULE: ./lib/src/stages/work-folder.js
var work_folder = __webpack_require__(82204);
;// CONCATENATED MODULE: ./lib/src/stages/open-toolbox.js





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

// EXTERNAL MODULE: ./lib/src/backup/verify-backup-set.js
var verify_backup_set = __webpack_require__(87394);
// EXTERNAL MODULE: ./lib/src/stages/back-up.js
var back_up = __webpack_require__(58523);
// EXTERNAL MODULE: ./lib/src/stages/changed-since-backup.js
var changed_since_backup = __webpack_require__(85846);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/host/host-error.js
var host_error = __webpack_require__(95460);
// EXTERNAL MODULE: ./lib/src/backup/manifest-schema.js
var manifest_schema = __webpack_require__(75942);
// EXTERNAL MODULE: ./lib/src/backup/set-index.js
var set_index = __webpack_require__(18536);
// EXTERNAL MODULE: ./lib/src/byte-progress.js
var byte_progress = __webpack_require__(92780);
;// CONCATENATED MODULE: ./lib/src/backup/retry-while-in-use.js


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

// EXTERNAL MODULE: ./lib/src/backup/stored-name.js
var stored_name = __webpack_require__(29648);
;// CONCATENATED MODULE: ./lib/src/backup/store-items.js






const triesOnChangingFile = 3;
/** Bytes up to which files are copied several at a time. */
const smallFile = 256 * 1024;
const mostAtATime = 32;
/** Copies every item into the folder of a set that is being made. A file that two items name is stored once. */
async function storeItems(files, clock, setFolder, items, log) {
    const entries = new Map();
    const folders = new Map();
    for (const item of items) {
        if (item.kind === 'document') {
            const stored = await storeDocument(files, setFolder, item);
            entries.set(stored.storedAs.toLowerCase(), stored);
            continue;
        }
        const labels = { component: item.component, role: item.role };
        const content = await contentOf(files, item.path);
        for (const found of content.filter(({ kind }) => kind === 'folder')) {
            folders.set(storedAsOf(found.path).toLowerCase(), await recordFolder(files, labels, found));
        }
        const wanted = content.filter(({ kind, path }) => kind === 'file' && !entries.has(storedAsOf(path).toLowerCase()));
        const stored = await inGroups(wanted, (found) => {
            log.progress(`Backing up ${found.path}`);
            return storeFile(files, clock, setFolder, found, log);
        });
        for (const one of stored)
            entries.set(one.storedAs.toLowerCase(), { ...labels, ...one });
    }
    return { entries: [...entries.values()], folders: [...folders.values()] };
}
/**
 * Small files several at a time, because each waits for the disk to say that it is there; large ones one by one. The
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
        results.push(...settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
        at += group.length;
    }
    return results;
}
function groupSizeAt(found, at) {
    const large = found.slice(at, at + mostAtATime).findIndex(({ size }) => size > smallFile);
    return large < 0 ? mostAtATime : Math.max(1, large);
}
async function storeDocument(files, setFolder, document) {
    const { component, role, name, bytes } = document;
    const storedAs = `documents/${name}`;
    if (!(0,stored_name/* isSafeStoredName */.q6)(storedAs))
        throw new Error(`${name} is no name for a document.`);
    await files.write((0,stored_name/* storedPath */.PH)(setFolder, storedAs), bytes);
    return { component, role, storedAs, size: bytes.length, sha256: (0,set_index/* sha256Of */.Bj)(bytes) };
}
/** The thing itself and, for a folder, all below it. What cannot be read is an error, never a gap. */
async function contentOf(files, path) {
    const entry = await readable(path, () => files.stat(path));
    if (entry === undefined)
        throw missing(path);
    if (entry.kind === 'reparse-point')
        throw isLink(path);
    if (entry.kind === 'file')
        return [entry];
    const below = [entry];
    for (const child of await readable(path, () => files.list(path))) {
        below.push(...(child.kind === 'file' ? [child] : await contentOf(files, child.path)));
    }
    return below;
}
async function recordFolder(files, labels, entry) {
    return { ...labels, path: entry.path, ...(await factsOf(files, entry)) };
}
async function factsOf(files, entry) {
    const { path, created, modified, readOnly, hidden, system } = entry;
    const securityDescriptor = await readable(path, () => files.securityDescriptor(path));
    return {
        created,
        modified,
        attributes: [
            ...(readOnly ? ['read-only'] : []),
            ...(hidden ? ['hidden'] : []),
            ...(system ? ['system'] : []),
        ],
        ...(securityDescriptor === undefined ? {} : { securityDescriptor }),
    };
}
async function storeFile(files, clock, setFolder, file, log) {
    const storedAs = storedAsOf(file.path);
    const target = (0,stored_name/* storedPath */.PH)(setFolder, storedAs);
    let before = file;
    for (let attempt = 1; attempt <= triesOnChangingFile; attempt += 1) {
        const digest = await copyOf(files, clock, file.path, target, (0,byte_progress/* byteProgress */.E)(log, `Backing up ${file.path}`));
        const after = await readable(file.path, () => files.stat(file.path));
        if (after === undefined)
            throw missing(file.path);
        if (isUnchanged(before, after, digest)) {
            return { storedAs, originalPath: file.path, ...digest, ...(await factsOf(files, after)) };
        }
        before = after;
    }
    throw changing(file.path);
}
/** A copy of a moment: the file had this size and time before and after, and as many bytes were read. */
function isUnchanged(before, after, { size }) {
    return after.size === before.size && after.size === size && after.modified === before.modified;
}
function copyOf(files, clock, from, to, onBytes) {
    return readable(from, () => retryWhileInUse(clock, from, () => files.copy(from, to, onBytes)));
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
        if (!(error instanceof host_error/* HostError */.d) || error.subject.toLowerCase() !== path.toLowerCase())
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

;// CONCATENATED MODULE: ./lib/src/backup/create-backup-set.js







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
    const bytes = await writeIndex(files, partial, manifestOf(request, clock, stored));
    await (0,verify_backup_set.requireIntact)(files, partial, log);
    await files.rename(partial, folder);
    const manifest = (0,manifest_schema/* parseManifest */.N)(bytes, `${folder}\\${set_index/* manifestName */.vS}`);
    return { folder, manifest, manifestSha256: (0,set_index/* sha256Of */.Bj)(bytes) };
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
    await files.write(`${partial}\\${set_index/* sumsName */.ge}`, Buffer.from((0,set_index/* sumsText */.MW)(manifest, (0,set_index/* sha256Of */.Bj)(bytes)), 'utf8'));
    return bytes;
}
function asUserError(error, folder, partial) {
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

// EXTERNAL MODULE: ./lib/src/host/windows-path.js
var windows_path = __webpack_require__(56730);
// EXTERNAL MODULE: ./lib/src/product/read-registry.js + 1 modules
var read_registry = __webpack_require__(3557);
// EXTERNAL MODULE: ./lib/src/product/registry-locations.js
var registry_locations = __webpack_require__(50050);
// EXTERNAL MODULE: ./lib/src/product/windows-paths.js
var windows_paths = __webpack_require__(80910);
// EXTERNAL MODULE: ./lib/src/webconfig/configuration-file.js + 2 modules
var configuration_file = __webpack_require__(17655);
// EXTERNAL MODULE: ./lib/src/webconfig/configuration-source.js
var configuration_source = __webpack_require__(65525);
// EXTERNAL MODULE: ./lib/src/stages/situation.js
var situation = __webpack_require__(66016);
;// CONCATENATED MODULE: ./lib/src/stages/backup-items.js


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
    const data = dataFile === undefined ? [] : [(0,windows_paths/* folderOf */.yS)(dataFile.path)];
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
            path: (0,windows_paths/* joinPath */.uJ)(web.folder, 'App_Themes', theme),
        })),
    ];
}
function backup_items_document(role, name, content) {
    const bytes = Buffer.from(`${JSON.stringify(content, null, 2)}\n`, 'utf8');
    return { kind: 'document', component: 'server', role, name, bytes };
}

// EXTERNAL MODULE: ./lib/src/stages/merge-component.js
var merge_component = __webpack_require__(62098);
// EXTERNAL MODULE: ./lib/src/host/installer-exit-codes.js
var installer_exit_codes = __webpack_require__(18929);
// EXTERNAL MODULE: ./lib/src/product/components.js
var product_components = __webpack_require__(16824);
// EXTERNAL MODULE: ./lib/src/stages/restore/old-packages.js
var old_packages = __webpack_require__(54168);
;// CONCATENATED MODULE: ./lib/src/stages/perform/pristine-configurations.js











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
const extractedFolder = ({ workFolder }) => (0,windows_paths/* joinPath */.uJ)(workFolder, 'extracted');
async function pristineOf(toolbox, component, { product }, found) {
    const refused = (why) => ({ items: [], notes: [`the old default web.config is not known. ${why}`] });
    if (found === undefined)
        return refused(`No old package has the product code of ${product.displayName}.`);
    if (found.version !== product.version) {
        return refused(`${found.path} is version ${found.version}, installed is ${product.version}.`);
    }
    const folder = (0,windows_paths/* joinPath */.uJ)(extractedFolder(toolbox), component);
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
    const logPath = (0,windows_paths/* joinPath */.uJ)(logFolder, `extract-${component}.log`);
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
        const included = (0,windows_paths/* joinPath */.uJ)((0,windows_paths/* folderOf */.yS)(path), name);
        if (!(0,windows_paths/* isAtOrBelow */.a5)(included, folder) || (await files.stat(included))?.kind !== 'file')
            continue;
        documents.push(document((0,windows_paths/* fileNameOf */.bV)(included), await files.read(included)));
    }
    return documents;
}
async function configurationsBelow(files, folder) {
    const found = [];
    for (const { kind, path } of await files.list(folder)) {
        if (kind === 'folder')
            found.push(...(await configurationsBelow(files, path)));
        if (kind === 'file' && (0,windows_paths/* sameText */.QV)((0,windows_paths/* fileNameOf */.bV)(path), merge_component/* configurationName */.Sh))
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

;// CONCATENATED MODULE: ./lib/src/stages/perform/stop-services.js





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
        add(all.find(({ name }) => (0,windows_paths/* sameText */.QV)(name, service.name)) ?? service);
    return ordered.filter(({ state }) => state !== 'stopped');
}
function dependsOn({ dependsOn: names }, service) {
    return names.some((name) => (0,windows_paths/* sameText */.QV)(name, service.name));
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

// EXTERNAL MODULE: ./lib/src/backup/find-backup-sets.js + 1 modules
var find_backup_sets = __webpack_require__(15731);
;// CONCATENATED MODULE: ./lib/src/backup/retention.js


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
    const name = path.slice(path.lastIndexOf('\\') + 1).toLowerCase();
    const prefix = `${server.toLowerCase()}-`;
    return name.startsWith(prefix) && /^\d{8}-\d{6}(-\d+)?\./.test(name.slice(prefix.length));
}

;// CONCATENATED MODULE: ./lib/src/stages/perform/tidy-backups.js




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

;// CONCATENATED MODULE: ./lib/src/stages/perform/create-backup.js















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
            const included = (0,windows_paths/* joinPath */.uJ)((0,windows_paths/* folderOf */.yS)(path), name);
            if (!(0,windows_path/* isWindowsPath */.N)(included) || (await host.files.stat(included)) === undefined)
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
    const time = host.clock
        .now()
        .toISOString()
        .replace(/[-:]|\.\d+Z$/g, '')
        .replace('T', '-');
    const base = `${server.toLowerCase()}-${time}`;
    for (let number = 1;; number += 1) {
        const name = number === 1 ? base : `${base}-${number}`;
        if ((await host.files.stat((0,windows_paths/* joinPath */.uJ)(destination, name))) === undefined)
            return name;
    }
}

;// CONCATENATED MODULE: ./lib/src/stages/perform/confirm-backup.js







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

;// CONCATENATED MODULE: ./lib/src/stages/perform/copy-package.js

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

;// CONCATENATED MODULE: ./lib/src/stages/perform/data-file.js


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

;// CONCATENATED MODULE: ./lib/src/stages/perform/run-installer.js


/** Pauses between tries while another installation runs: about half an hour in all. */
const run_installer_pausesInSeconds = [15, 30, 60, 120, 240, 300, 300, 300, 300];
/**
 * Runs an installer and judges its exit code. 1618 is waited out.
 * @throws UserError `installer-failed-{code}` with meaning, log lines, log file and what to do
 */
async function runInstaller(task, clock, log) {
    let run = await task.run();
    for (const pause of run_installer_pausesInSeconds) {
        if ((0,installer_exit_codes/* exitCodeMeaning */.x)(run.exitCode).class !== 'busy')
            break;
        log.info(`Another installation is running (1618). ${task.what} is tried again in ${pause} seconds.`);
        await clock.sleep(pause * 1000);
        run = await task.run();
    }
    return judge(task, run);
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

;// CONCATENATED MODULE: ./lib/src/stages/perform/install-server.js





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
    }, host.clock, log);
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

;// CONCATENATED MODULE: ./lib/src/stages/perform/install-web-component.js





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
    }, host.clock, log);
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
    if (web?.siteId === change.siteId &&
        web.virtualDirectory.toLowerCase() === `/${change.virtualDirectory}`.toLowerCase()) {
        return;
    }
    throw new user_error.UserError('web-application-not-found-after-installation', `The package reported success, but site ${change.siteId} has no ${product_components/* componentTitles */.$[change.component]} at /${change.virtualDirectory}.`, `See ${logPath} and the site in IIS Manager, mend it and run again.`);
}

;// CONCATENATED MODULE: ./lib/src/stages/perform/keep-install-path.js







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
    return installPath !== undefined && installPath.views.length > 0 && (0,windows_paths/* samePath */.Eb)(installPath.path, change.installPath);
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

// EXTERNAL MODULE: ./lib/src/webconfig/decode.js + 1 modules
var decode = __webpack_require__(64296);
// EXTERNAL MODULE: ./lib/src/webconfig/merge-result.js
var merge_result = __webpack_require__(52467);
// EXTERNAL MODULE: ./lib/src/webconfig/redact-configuration.js
var redact_configuration = __webpack_require__(37819);
// EXTERNAL MODULE: ./lib/src/webconfig/unified-diff.js
var unified_diff = __webpack_require__(80475);
// EXTERNAL MODULE: ./lib/src/stages/describe-conflict.js
var describe_conflict = __webpack_require__(17778);
;// CONCATENATED MODULE: ./lib/src/stages/perform/merge-configuration.js










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
    const folder = (0,windows_paths/* joinPath */.uJ)(toolbox.workFolder, 'web-config', change.component);
    await writeRecord(toolbox, folder, record);
    requireDecided(change, targetPath, result);
    if (result.changed) {
        await files.copy(targetPath, (0,windows_paths/* joinPath */.uJ)(folder, 'before-merge.config'));
        await files.write(targetPath, result.bytes);
    }
    return { changed: result.changed, notes: [`${targetPath}: ${counts(result.outcomes)}.`, ...leftToPerson(result)] };
}
function maskSecrets({ log }, { bytes }) {
    for (const secret of (0,redact_configuration.secretValues)((0,decode.decodeConfiguration)(bytes, 'web.config').text))
        log.mask(secret);
}
/** What became of each setting, for the audit; without secrets. */
async function writeRecord({ host }, folder, record) {
    const text = `${JSON.stringify(record, null, 2)}\n`;
    await host.files.write((0,windows_paths/* joinPath */.uJ)(folder, 'differences.json'), Buffer.from(text, 'utf8'));
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

;// CONCATENATED MODULE: ./lib/src/stages/perform/prove-roll-back.js





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
    const left = (0,situation/* newComponent */.y)(now, component);
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

;// CONCATENATED MODULE: ./lib/src/stages/perform/reinstall-product.js






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
    }, host.clock, log);
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
    const path = `/${address.virtualDirectory}`.toLowerCase();
    return found.web?.siteId === address.siteId && found.web.virtualDirectory.toLowerCase() === path;
}
function notThere({ displayName, address }, logPath) {
    const where = address === undefined ? '' : ` at /${address.virtualDirectory} of site ${address.siteId}`;
    return new user_error.UserError('product-not-found-after-installation', `The installer reported success, but ${displayName} is not installed${where}.`, `See ${logPath}, install it by hand, and run again.`);
}

;// CONCATENATED MODULE: ./lib/src/stages/perform/remove-copied-themes.js



const themesFolder = 'App_Themes';
/** Takes away files that have the bytes of the set's themes; what somebody changed since stays. */
async function removeCopiedThemes({ setFolder, portalFolder }, { host: { files } }) {
    const set = await (0,verify_backup_set/* readBackupSet */.$N)(files, setFolder);
    const removed = [];
    for (const { entry } of (0,backup_chain/* entriesOf */.Mc)({ sets: [set] }, 'user-portal', 'theme')) {
        const [, relative] = /\\App_Themes\\(.+)$/i.exec(entry.originalPath ?? '') ?? [];
        if (relative === undefined)
            continue;
        const copy = (0,windows_paths/* joinPath */.uJ)(portalFolder, themesFolder, relative);
        if ((await files.stat(copy)) === undefined || (await files.digest(copy)).sha256 !== entry.sha256)
            continue;
        await files.remove(copy);
        await removeEmptyFolders(files, (0,windows_paths/* folderOf */.yS)(copy), (0,windows_paths/* joinPath */.uJ)(portalFolder, themesFolder));
        removed.push(copy);
    }
    return { changed: removed.length > 0, notes: [`${removed.length} file(s) of copied themes removed.`] };
}
async function removeEmptyFolders(files, folder, end) {
    if (folder.length <= end.length || (await files.list(folder)).length > 0)
        return;
    await files.remove(folder);
    await removeEmptyFolders(files, (0,windows_paths/* folderOf */.yS)(folder), end);
}

// EXTERNAL MODULE: ./lib/src/backup/restore-plan.js
var restore_plan = __webpack_require__(88519);
// EXTERNAL MODULE: ./lib/src/backup/restoring-debris.js
var restoring_debris = __webpack_require__(20918);
;// CONCATENATED MODULE: ./lib/src/backup/apply-restore.js








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
    await prove(request, tools);
    return result;
}
async function requireSetOf({ set }, files, log) {
    const { manifestSha256 } = await (0,verify_backup_set.requireIntact)(files, set.folder, log);
    if (manifestSha256 === set.manifestSha256)
        return;
    throw new user_error.UserError('backup-set-changed', `The backup set ${set.folder} is another one than the plan was made from.`, 'Make a new plan and look at it. Find out who changed the set.');
}
async function putBack(request, tools) {
    const written = [];
    const removed = [];
    await (0,restoring_debris/* removeDebris */.WP)(tools.files, new Set(request.plan.items.map(({ path }) => (0,restore_plan/* folderOf */.yS)(path))));
    for (const item of request.plan.items) {
        if (item.action === 'create-folder') {
            await described(item.path, () => tools.files.createFolder(item.path));
        }
        else if (item.action === 'not-in-set') {
            if (request.choices.removeOthers)
                removed.push(await removeOther(item.path, request, tools));
        }
        else if (item.action !== 'unchanged') {
            written.push(await writeBack(item, request, tools));
        }
    }
    const unchanged = request.plan.items.filter(({ action }) => action === 'unchanged').length;
    const folders = request.plan.items.some(({ action }) => action === 'create-folder');
    return { changed: folders || written.length + removed.length > 0, written, removed, unchanged };
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
    const problems = [];
    for (const item of plan.items) {
        log.progress(`Proving ${item.path}`);
        const problem = await problemOf(item, choices, files);
        if (problem !== undefined)
            problems.push(problem);
    }
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
    if (item.action === 'create-folder')
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

// EXTERNAL MODULE: ./lib/src/backup/read-current-state.js
var read_current_state = __webpack_require__(20753);
// EXTERNAL MODULE: ./lib/src/stages/restore/read-restore-facts.js + 1 modules
var read_restore_facts = __webpack_require__(45575);
;// CONCATENATED MODULE: ./lib/src/stages/perform/restore-backup.js










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
    const keepReplacedIn = (0,windows_paths/* joinPath */.uJ)(workFolder, 'replaced', `${set.manifest.name}-${timeOf(host.clock.now())}`);
    const result = await applyRestore(host.files, host.clock, { plan, choices, keepReplacedIn }, log);
    const counts = `${result.written.length} file(s) written, ${result.removed.length} moved away, ${result.unchanged} as they were.`;
    const kept = (await host.files.stat(keepReplacedIn)) === undefined ? [] : [`What was replaced is in ${keepReplacedIn}.`];
    return { changed: result.changed, notes: [counts, ...kept] };
}
function timeOf(now) {
    return now.toISOString().replace(/[-:]|\.\d+Z$/g, '');
}
/** Values of the exported keys; others in the same keys are left alone. */
async function restore_backup_restoreRegistry({ folder, documents }, { host }) {
    const notes = [];
    for (const document of documents) {
        if (await (0,read_restore_facts/* isInRegistry */.Hj)(host, folder, document))
            continue;
        const path = (0,stored_name/* storedPath */.PH)(folder, document.storedAs);
        await host.registry.importKey(await host.files.read(path), document.view);
        if (!(await (0,read_restore_facts/* isInRegistry */.Hj)(host, folder, document)))
            throw notImported(path);
        notes.push(`Imported ${path} (${document.view}-bit view).`);
    }
    return { changed: notes.length > 0, notes };
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
    return new user_error.UserError('registry-not-restored', `${path} was imported, but the registry does not show all of its values.`, 'Import the file by hand (reg import), see what Windows says, and run again.');
}

// EXTERNAL MODULE: ./lib/src/stages/theme-paths.js
var theme_paths = __webpack_require__(38008);
;// CONCATENATED MODULE: ./lib/src/stages/perform/restore-themes.js





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
        const target = (0,windows_paths/* joinPath */.uJ)(web.folder, theme_paths/* themesFolder */.D8, relative);
        if ((await files.stat(target)) !== undefined && (await files.digest(target)).sha256 === entry.sha256)
            continue;
        await files.copy(path, target);
        restored.push(target);
    }
    const notes = change.themes.map((theme) => `The theme ${theme} is in ${(0,windows_paths/* joinPath */.uJ)(web.folder, theme_paths/* themesFolder */.D8, theme)}.`);
    return { changed: restored.length > 0, notes };
}
function noPortal({ site, path }) {
    return new user_error.UserError('component-not-installed', `There is no User Portal at ${site}${path}, so the themes have no place to go.`, 'Run install-portal first.');
}

;// CONCATENATED MODULE: ./lib/src/stages/perform/start-services.js
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

;// CONCATENATED MODULE: ./lib/src/stages/perform/uninstall-product.js



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
    }, host.clock, log);
    const { components } = await toolbox.readState();
    if (components.some(({ product }) => product.productCode === change.productCode)) {
        throw new user_error.UserError('product-still-there', `The installer reported success, but ${change.displayName} is still in Programs and Features.`, `Remove it there by hand, see ${logPath}, and run again.`);
    }
    return { ...result, notes: [...result.notes, await proveDataFile('same-bytes')] };
}

;// CONCATENATED MODULE: ./lib/src/stages/perform/web-settings.js

/** A pool of that name that is there already was made by an earlier step for another component. */
async function createApplicationPool({ pool }, { host }) {
    const pools = (await host.webServer.read())?.applicationPools ?? [];
    if (pools.some(({ name }) => name.toLowerCase() === pool.name.toLowerCase())) {
        return { changed: false, notes: [`The application pool ${pool.name} is there already.`] };
    }
    await host.webServer.createApplicationPool(pool);
    return { changed: true, notes: [`Created the application pool ${pool.name}.`] };
}
/** Takes away a pool that the upgrade made; one that something else came to use meanwhile stays. */
async function removeApplicationPool({ name }, { host }) {
    const pools = (await host.webServer.read())?.applicationPools ?? [];
    if (!pools.some((pool) => pool.name.toLowerCase() === name.toLowerCase())) {
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
    const application = site?.applications.find((one) => one.path.toLowerCase() === path.toLowerCase());
    const pool = applicationPool ?? application?.applicationPool;
    if (JSON.stringify(application?.settings) === JSON.stringify(settings) && application?.applicationPool === pool) {
        return { changed: false, notes: [`The settings of ${siteName}${path} are as they were.`] };
    }
    const wanted = applicationPool === undefined ? { settings } : { settings, applicationPool };
    await host.webServer.configureApplication(siteName, path, wanted);
    return { changed: true, notes: [`Put back the settings of ${siteName}${path}.`] };
}

;// CONCATENATED MODULE: ./lib/src/stages/perform/perform-change.js















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

;// CONCATENATED MODULE: ./lib/src/stages/perform/start-again.js



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

// EXTERNAL MODULE: ./lib/src/stages/read-situation.js + 3 modules
var read_situation = __webpack_require__(11463);
// EXTERNAL MODULE: ./lib/src/product/operator-step-ids.js
var operator_step_ids = __webpack_require__(93564);
;// CONCATENATED MODULE: ./lib/src/stages/said-steps.js



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

// EXTERNAL MODULE: ./lib/src/stages/stored-plan.js
var stored_plan = __webpack_require__(23541);
;// CONCATENATED MODULE: ./lib/src/stages/carry-out.js














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
        digest: (0,digest.planDigest)(plan),
        ...(owed === undefined ? {} : { restartRequired: owed }),
        ...(fault === undefined ? {} : { fault }),
        ...(situation.backup === undefined ? {} : { backup: situation.backup }),
        notes: [],
    };
    await assignment.showPlan(plan, outcome.digest);
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
            await (0,stored_plan/* storePlan */.l)(host.files, workFolder, digest, plan);
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
    const stored = approval.plan ?? (await (0,stored_plan/* readStoredPlan */.T)(host.files, workFolder, approval.digest));
    (0,plan_approval.requireApproved)(plan, { digest: approval.digest, ...(stored === undefined ? {} : { plan: stored }) }, progress);
    return approval.digest;
}
async function perform({ host, log }, outcome, plan, toolbox) {
    const applied = await applyPlan(plan, {
        journal: toolbox.journal,
        log,
        digest: toolbox.digest,
        perform: ({ change }) => performChange(change, toolbox),
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

/***/ 85846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ changedSinceBackup)
/* harmony export */ });
/* harmony import */ var _product_windows_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80910);
/* harmony import */ var _backup_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68460);


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
    const found = await files.stat(originalPath);
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
    const holding = [...new Set(folders)].filter((folder) => paths.some((path) => (0,_product_windows_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(path, folder)));
    return holding.filter((folder) => !holding.some((other) => other !== folder && (0,_product_windows_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(folder, other)));
}
async function filesBelow(files, folder) {
    if ((await files.stat(folder))?.kind !== 'folder')
        return [];
    const below = [];
    for (const child of await files.list(folder))
        below.push(...(await pathsOf(files, child)));
    return below;
}
async function pathsOf(files, { kind, path }) {
    if (kind === 'folder')
        return filesBelow(files, path);
    return kind === 'file' ? [path] : [];
}


/***/ }),

/***/ 62098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sh: () => (/* binding */ configurationName),
/* harmony export */   V: () => (/* binding */ mergedComponents),
/* harmony export */   fN: () => (/* binding */ pristineRole),
/* harmony export */   hC: () => (/* binding */ configurationRole),
/* harmony export */   yD: () => (/* binding */ mergeComponent)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50691);
/* harmony import */ var _product_windows_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80910);
/* harmony import */ var _webconfig_merge_configurations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63055);
/* harmony import */ var _webconfig_merge_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4483);
/* harmony import */ var _backup_chain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68460);
/* harmony import */ var _merge_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77118);
/* harmony import */ var _theme_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38008);








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
    const targetPath = (0,_product_windows_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(web.folder, configurationName);
    const target = { path: targetPath, bytes: await files.read(targetPath) };
    // An older set may be that of another version.
    const sameSet = { sets: stored.slice(0, 1).map(({ set }) => set) };
    const pristine = await storedSource(files, (0,_backup_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(sameSet, component, pristineRole));
    const themes = (0,_theme_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .themesInBackup */ .k4)(chain, component);
    const rules = (0,_merge_rules_js__WEBPACK_IMPORTED_MODULE_5__.mergeRulesFor)(component, webServiceSdk, choices.oldOnly, choices.settingDecisions, themes);
    const request = { original, target, ...(0,_given_js__WEBPACK_IMPORTED_MODULE_7__/* .given */ .g)({ pristine }), rules };
    const result = (0,_webconfig_merge_configurations_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeConfigurations */ .Q)(request);
    return { targetPath, result, record: (0,_webconfig_merge_record_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeRecord */ .g_)(request, result) };
}
async function storedSource(files, stored) {
    const isMain = ({ path }) => (0,_product_windows_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .sameText */ .QV)((0,_product_windows_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .fileNameOf */ .bV)(path), configurationName);
    const main = stored.find(isMain);
    if (main === undefined)
        return undefined;
    const nameOf = ({ path }) => node_path__WEBPACK_IMPORTED_MODULE_0__.win32.relative((0,_product_windows_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(main.path), path);
    const included = await Promise.all(stored.filter((one) => !isMain(one)).map(async (one) => [nameOf(one), await files.read(one.path)]));
    return {
        path: main.entry.originalPath ?? main.path,
        bytes: await files.read(main.path),
        included: new Map(included),
    };
}


/***/ }),

/***/ 77118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeRulesFor: () => (/* binding */ mergeRulesFor)
/* harmony export */ });
/* harmony import */ var _setting_decisions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4494);

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

/***/ 11463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readSituation)
});

// EXTERNAL MODULE: ./lib/src/plan/journal-facts.js
var journal_facts = __webpack_require__(18381);
// EXTERNAL MODULE: ./lib/src/stages/back-up.js
var back_up = __webpack_require__(58523);
// EXTERNAL MODULE: ./lib/src/stages/backup-chain.js
var backup_chain = __webpack_require__(68460);
// EXTERNAL MODULE: ./lib/src/stages/changed-since-backup.js
var changed_since_backup = __webpack_require__(85846);
// EXTERNAL MODULE: ./lib/src/product/windows-paths.js
var windows_paths = __webpack_require__(80910);
// EXTERNAL MODULE: ./lib/src/stages/situation.js
var stages_situation = __webpack_require__(66016);
// EXTERNAL MODULE: ./lib/src/stages/theme-paths.js
var theme_paths = __webpack_require__(38008);
;// CONCATENATED MODULE: ./lib/src/stages/missing-themes.js




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
        if ((await files.stat((0,windows_paths/* joinPath */.uJ)(folder, theme_paths/* themesFolder */.D8, relative))) === undefined)
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/src/webconfig/merge-result.js
var merge_result = __webpack_require__(52467);
// EXTERNAL MODULE: ./lib/src/stages/describe-conflict.js
var describe_conflict = __webpack_require__(17778);
// EXTERNAL MODULE: ./lib/src/stages/merge-component.js
var merge_component = __webpack_require__(62098);
// EXTERNAL MODULE: ./lib/src/stages/merge-configuration.js
var merge_configuration = __webpack_require__(53263);
;// CONCATENATED MODULE: ./lib/src/stages/pending-merges.js





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

// EXTERNAL MODULE: ./lib/src/host/host-error.js
var host_error = __webpack_require__(95460);
// EXTERNAL MODULE: ./lib/src/product/names.js
var names = __webpack_require__(98942);
// EXTERNAL MODULE: ./lib/src/stages/install-web-component.js
var install_web_component = __webpack_require__(48306);
// EXTERNAL MODULE: ./lib/src/stages/stage-installers.js
var stage_installers = __webpack_require__(23126);
;// CONCATENATED MODULE: ./lib/src/stages/read-packages.js




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

// EXTERNAL MODULE: ./lib/src/stages/read-server.js + 3 modules
var read_server = __webpack_require__(96122);
;// CONCATENATED MODULE: ./lib/src/stages/read-situation.js








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

/***/ 4494:
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

/***/ 23126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ planStageInstallers),
/* harmony export */   M: () => (/* binding */ stagedPackages)
/* harmony export */ });
/* harmony import */ var _product_components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16824);
/* harmony import */ var _product_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98942);
/* harmony import */ var _product_windows_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80910);
/* harmony import */ var _empty_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8709);
/* harmony import */ var _publisher_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88352);





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
        const name = (0,_product_names_js__WEBPACK_IMPORTED_MODULE_1__/* .packageFileName */ .ci)(component, architecture);
        return { component, from: (0,_product_windows_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .uJ)(source, name), to: (0,_product_windows_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .uJ)(staging.destination, name) };
    }));
}
function copyStep({ component, from, to }, facts) {
    if (facts?.status !== 'usable')
        return [];
    return [
        {
            type: 'change',
            id: `copy-${from.slice(from.lastIndexOf('\\') + 1)}`,
            stage: 'stage-installers',
            title: `Copy the package of the ${_product_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentTitles */ .$[component]} to ${to}`,
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
            message: `The package of the ${_product_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentTitles */ .$[component]} cannot be copied: ${facts?.reason ?? `${from} was not found.`}`,
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

/***/ 23541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readStoredPlan),
/* harmony export */   l: () => (/* binding */ storePlan)
/* harmony export */ });
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72514);
/* harmony import */ var _product_windows_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80910);


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
    return plan !== undefined && (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_0__.planDigest)(plan) === digest ? plan : undefined;
}
function pathOf(workFolder, digest) {
    return (0,_product_windows_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(workFolder, 'plans', `${digest.replace(/[^0-9a-f]/g, '-')}.json`);
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

/***/ 38008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ pathBelowThemes),
/* harmony export */   D8: () => (/* binding */ themesFolder),
/* harmony export */   k4: () => (/* binding */ themesInBackup)
/* harmony export */ });
/* harmony import */ var _product_windows_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80910);
/* harmony import */ var _backup_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68460);


const themesFolder = 'App_Themes';
/** Path relative to App_Themes of a file that belongs to one of the themes. */
function pathBelowThemes(originalPath, themes) {
    const relative = /\\App_Themes\\(.+)$/i.exec(originalPath)?.[1];
    return relative !== undefined && themes.some((theme) => (0,_product_windows_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(relative, theme)) ? relative : undefined;
}
/** Names of the custom themes of which the backup holds files. */
function themesInBackup(chain, component) {
    const names = (0,_backup_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(chain, component, 'theme').flatMap(({ entry }) => /\\App_Themes\\([^\\]+)\\/i.exec(entry.originalPath ?? '')?.[1] ?? []);
    return [...new Set(names)];
}


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
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


/***/ })

};
