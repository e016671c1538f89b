export const id = 562;
export const ids = [562];
export const modules = {

/***/ 92281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ findBackupSets)
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
        if (error instanceof user_error/* UserError */.y || error instanceof host_error/* HostError */.d)
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

/***/ 80548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ decideConflict),
/* harmony export */   w: () => (/* binding */ describeConflict)
/* harmony export */ });
/* harmony import */ var _omit_undefined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6038);

/** What an operator decides a conflict with, as an advice. */
const decideConflict = 'Decide it: name the setting in "carry" (the original\'s value) or "keep" (the target\'s), and plan again.';
/** One line with all the values; secrets are masked in outcomes. */
function describeConflict({ setting, reason, original, target, pristine }) {
    const values = Object.entries((0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_0__/* .omitUndefined */ .O)({ original, target, 'old default': pristine }))
        .map(([name, value]) => `${name} "${value}"`)
        .join(', ');
    return values === '' ? `${setting}: ${reason}` : `${setting}: ${reason} (${values})`;
}

/***/ }),

/***/ 77971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ readMark),
/* harmony export */   Wg: () => (/* binding */ journaledMark),
/* harmony export */   i4: () => (/* binding */ removeMark),
/* harmony export */   jj: () => (/* binding */ markMachine)
/* harmony export */ });
/* unused harmony export markKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _plan_intention_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37210);


/** A key of the suite's own. The product's installers leave it alone, and a machine that was put back lacks it. */
const markKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\mfa-server-upgrade';
const markValue = 'Mark';
const folderValue = 'WorkFolder';
const view = '64';
/** Undefined where no run of the suite has begun an upgrade of this machine. @throws HostError `access-denied` */
async function readMark({ registry }) {
    const [key] = (await registry.readTree(markKey, view)) ?? [];
    const text = (wanted) => {
        const data = key?.values.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())?.data;
        return data?.type === 'string' ? data.text : undefined;
    };
    const mark = text(markValue);
    return mark === undefined ? undefined : { mark, workFolder: text(folderValue) ?? '' };
}
/** The mark that the journal holds of the machine as it is. */
function journaledMark(lines) {
    const last = (0,_plan_intention_js__WEBPACK_IMPORTED_MODULE_1__/* .sinceLastBeginning */ .qw)(lines).findLast((line) => line.event === 'machine-marked');
    return last?.event === 'machine-marked' ? last.mark : undefined;
}
/** The journal goes first: a mark that it wrote last and that the registry lacks is one that a dying run left out. */
async function markMachine({ registry }, journal, workFolder) {
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    await journal.record({ event: 'machine-marked', mark });
    await registry.writeValue(markKey, view, { name: folderValue, data: { type: 'string', text: workFolder } });
    await registry.writeValue(markKey, view, { name: markValue, data: { type: 'string', text: mark } });
}
/** After a roll-back the machine is as it was, also in this. */
async function removeMark({ registry }) {
    await registry.removeKey(markKey, view);
}

/***/ }),

/***/ 89976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ workFolderOf),
/* harmony export */   HY: () => (/* binding */ journalPath),
/* harmony export */   HZ: () => (/* binding */ lockPath),
/* harmony export */   He: () => (/* binding */ mergeFolder),
/* harmony export */   RM: () => (/* binding */ mergeRecordPath),
/* harmony export */   hI: () => (/* binding */ logFolder)
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

/***/ 34609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ journalLineSchema),
/* harmony export */   mO: () => (/* binding */ withUnknownEvents)
/* harmony export */ });
/* unused harmony exports failureFields, installerRunFields */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24541);
/* harmony import */ var _effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7340);
/* harmony import */ var _intention_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37210);




const described = (meaning) => (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(meaning, valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP());
const texts = (meaning) => (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(meaning, (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()));
const always = {
    at: described('When it was written; ISO 8601, UTC.'),
    by: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('Who or what ran it: address of a run or an account.', valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
};
const digest = described('Digest of the plan that the run carries out.');
const step = described('Id of the step.');
const ofStep = { ...always, digest, step };
const services = texts('Names of the services.');
const subject = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)('Who is or was not served.', valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .subjects */ .yo));
/** A JSON object of any content: what came out of a step is told by its kind. */
const anything = valibot__WEBPACK_IMPORTED_MODULE_3__/* .custom */ .IeY((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
/** What the journal keeps of a failure; the facts of a step repeat it. */
const failureFields = {
    code: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('Code of an error that a person can fix.', valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    message: described('What happened; secrets are masked.'),
    advice: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('What to do about it.', valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
};
/** What the journal keeps of an installer's run; the facts of a step repeat it. */
const installerRunFields = {
    what: described('Product or program.'),
    exitCode: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)('Exit code of the installer.', valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    meaning: described('Meaning of the exit code.'),
    seconds: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)('How long it ran.', valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    logPath: described('Log file on the server.'),
    excerpt: texts('Lines of that log, bounded and masked.'),
};
const event = (name, meaning, entries) => (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)({ event: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(meaning, valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(name)), ...entries });
/** What the suite did to a server, one line a thing. */
const journalLineSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .variant */ .Oxt('event', [
    event('plan-started', 'A run begins to carry out a plan.', {
        ...always,
        digest,
        action: described('The action that planned.'),
        approved: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('The digest was given as the approved one.', valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(true)),
        actor: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('Who started the run.', valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        records: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('What this run writes as events of its own; absent in runs of versions before 0.2.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['interruptions', 'asked-steps']))),
    }),
    event('intention', 'What must exist at the end of the upgrade of this server; before the first removal.', {
        ...always,
        digest,
        ..._intention_js__WEBPACK_IMPORTED_MODULE_1__/* .intentionFields */ .YG,
    }),
    event('machine-marked', 'The suite put a mark of its own into the registry: a machine that was reverted lacks it.', {
        ...always,
        mark: described('The mark, a random text.'),
    }),
    event('machine-renewed', 'The machine was reverted: older confirmations and intentions are void.', {
        ...always,
        reason: described('What showed it.'),
    }),
    event('plan-finished', 'Every step of the plan is done.', {
        ...always,
        digest,
        action: described('The action that planned.'),
    }),
    event('step-started', 'A step begins.', ofStep),
    event('step-done', 'A step ended and its effect was seen.', {
        ...ofStep,
        notes: texts('What a reader has to know of it.'),
        result: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('What came out: hashes, folders, exit codes.', anything),
    }),
    event('step-failed', 'A step ended without being done; it stays begun.', { ...ofStep, ...failureFields }),
    event('service-interrupted', 'From here on somebody is not served.', { ...ofStep, subject }),
    event('service-restored', 'From here on somebody is served again.', {
        ...always,
        subject,
        digest: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(digest),
        step: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('Id of the step that restored it; absent where it was seen at the next look.', valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    }),
    event('installer-ran', 'A run of an installer, whatever came of it.', { ...always, ...installerRunFields }),
    event('operator-step-asked', 'A person was asked for a step.', ofStep),
    event('operator-step-said', 'A person confirmed a step.', {
        at: always.at,
        step: described('Id of the person’s step.'),
        by: described('Who confirmed it.'),
    }),
    event('backup-created', 'A backup set was written and read back.', {
        ...always,
        folder: described('Folder of the set.'),
        manifestSha256: described('SHA-256 of its manifest, lower-case hexadecimal.'),
    }),
    event('backup-removed', 'A set was removed because more sets were there than were to be kept.', {
        ...always,
        folder: described('Folder of the set.'),
    }),
    event('rolled-back', 'The server is as the backup set records it; older confirmations are void.', {
        ...always,
        folder: described('Folder of the set.'),
    }),
    event('services-stopped', 'The suite stops services.', { ...always, services }),
    event('services-started', 'Services that the suite had stopped were started.', { ...always, services }),
    event('restart-required', 'Windows wants a restart.', {
        ...always,
        bootTime: described('Boot time before the restart; a later one proves it. ISO 8601.'),
        reason: described('Why.'),
    }),
    event('unknown', 'An event of a newer version, carried as it is.', {
        ...always,
        name: described('Its name.'),
        fields: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)('Its other fields.', anything),
    }),
]);
const knownEvents = new Set(journalLineSchema.options.map(({ entries }) => entries.event.literal));
/** A line of the file as data; an event of a newer version becomes one that is called unknown. */
function withUnknownEvents(value) {
    if (typeof value !== 'object' || value === null || !('event' in value) || !('at' in value))
        return value;
    const { event: name, at, ...fields } = value;
    return typeof name === 'string' && !knownEvents.has(name) ? { event: 'unknown', at, name, fields } : value;
}

/***/ }),

/***/ 5005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openJournal)
/* harmony export */ });
/* harmony import */ var _base_format_read_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47735);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70678);
/* harmony import */ var _journal_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34609);



/**
 * Opens the journal at `path` without changing it; the file is made with the first record.
 * @throws UserError `journal-invalid` that names file, line and field
 */
async function openJournal(files, clock, path) {
    const exists = (await files.stat(path)) !== undefined;
    const stored = exists ? new TextDecoder().decode(await files.read(path)) : '';
    const lines = readLines(stored, path);
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
function readLines(text, path) {
    return text.split('\n').flatMap((line, index) => {
        if (line.trim() === '')
            return [];
        const value = parsed(line);
        return value === undefined ? [] : [validLine(value, path, index + 1)];
    });
}
/** A line that is no JSON is the half of one that a dying process wrote: what it told did not happen. */
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
/** Fields of a newer version stay in the line. */
function validLine(value, path, number) {
    return (0,_base_format_read_format_js__WEBPACK_IMPORTED_MODULE_2__/* .conforming */ .pP)(_journal_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .journalLineSchema */ .LZ, (0,_journal_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .withUnknownEvents */ .mO)(value), (what) => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('journal-invalid', `The journal ${path} cannot be used: ${what}.`, 'Somebody or something changed the journal. Put the file back from a copy. Do not delete it: it records what was done to this server.'), () => `line ${number}, `);
}

/***/ }),

/***/ 27637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ beginningBlockers),
/* harmony export */   T_: () => (/* binding */ judgeBeginning),
/* harmony export */   ft: () => (/* binding */ noPhoneFactor),
/* harmony export */   vk: () => (/* binding */ asFoundWord),
/* harmony export */   x8: () => (/* binding */ beginningWarnings)
/* harmony export */ });
/* harmony import */ var _product_server_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36961);

/** Input `server-before`: an inventory file on the server, or the word that the server itself shows its beginning. */
const asFoundWord = 'as-found';
/** The records go before the server: a server in between looks complete when no record shows what it had. */
function judgeBeginning(known, now) {
    if (known !== undefined)
        return { source: known.source };
    return { source: showsItsBeginning(now) ? 'as-found' : 'unknown' };
}
/** Something old is there: this suite installs nothing new before all that is old is removed. */
function showsItsBeginning(now) {
    return now.components.some(({ generation }) => generation === 'phonefactor') || (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_0__/* .hasTracesOfAgent */ .d_)(now);
}
/** Somebody else upgraded a part by hand: what he removed and did not install again is not to be seen. */
function beginningWarnings({ beginning, now }) {
    const upgraded = now.components.filter(({ generation }) => generation === 'mfa-server');
    const isMixed = upgraded.length > 0 && now.components.length > upgraded.length;
    if (beginning.source !== 'as-found' || !isMixed)
        return [];
    const names = upgraded.map(({ product }) => product.displayName).join(', ');
    return [
        {
            code: 'upgraded-in-part',
            message: `${now.machine.name} was upgraded in part before this suite ran: ${names}. A part that was removed by hand and not installed again cannot be seen.`,
            advice: 'If the server had more parts of PhoneFactor than those that are there now, give an inventory or a backup from before (server-before, backup-path).',
            input: 'server-before',
        },
    ];
}
/** Why nothing can be called done or planned: it is not known what has to be there at the end. */
function beginningBlockers({ beginning, now }) {
    if (beginning.source === 'as-found')
        return [...unclaimedParts(now), ...agentNotRecognised(now)];
    if (beginning.source !== 'unknown')
        return [];
    return [now.components.length === 0 ? noPhoneFactor(now) : beginningUnknown(now)];
}
function noPhoneFactor({ machine }) {
    return {
        code: 'no-phonefactor-found',
        message: `No part of PhoneFactor or MFA Server was found on ${machine.name}, in either registry view or in IIS, and no record shows what it had.`,
        advice: 'Check that the job runs on the right server and with the work folder of the earlier runs. If the product is there under another name, give its DisplayName pattern as product-names. If PhoneFactor was removed already, give a backup set as backup-path, or an inventory from before as server-before.',
        input: 'server-before',
    };
}
function beginningUnknown({ machine, components }) {
    const found = components.map(({ product }) => `${product.displayName} ${product.version}`).join(', ');
    return {
        code: 'beginning-unknown',
        message: `${machine.name} has ${found}, but no journal and no backup set shows what it had before, so it is not known what is missing.`,
        advice: 'Give the work-folder of the earlier runs, or the backup set as backup-path, or an inventory from before the upgrade as server-before. If the server never had another part of PhoneFactor than those that are there now, give server-before: as-found.',
        input: 'server-before',
    };
}
const unclaimedCodes = new Set(['web-application-without-product', 'unknown-product-entry']);
/** What looks like a part of the product and is taken for none would stay installed and be forgotten. */
function unclaimedParts({ warnings }) {
    return warnings.filter(({ code }) => unclaimedCodes.has(code));
}
function agentNotRecognised(now) {
    if (!(0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_0__/* .hasTracesOfAgent */ .d_)(now) || now.services.length === 0)
        return [];
    const names = now.services.map(({ displayName, name }) => `${displayName} (${name})`).join(', ');
    return [
        {
            code: 'agent-not-recognised',
            message: `The service ${names} runs from the install folder of PhoneFactor, but no entry in Programs and Features is recognised as the agent.`,
            advice: 'Look the product up in Programs and Features and give its name as product-names, for example phonefactor/agent=Phone Agent*. If the agent was removed and left the service behind, remove the service first.',
            input: 'product-names',
        },
    ];
}

/***/ }),

/***/ 6549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ targetVersion),
/* harmony export */   K: () => (/* binding */ mobileAppNotice)
/* harmony export */ });
/* harmony import */ var _product_server_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36961);

/** Version of the MFA Server: the operator's word, else that of the installed server, else the setup program's. */
function targetVersion({ now, packages }, choices) {
    if (choices.targetVersion !== undefined) {
        return choices.targetVersion;
    }
    const installed = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_0__/* .newComponent */ .y6)(now, 'agent')?.product.version;
    if (installed) {
        return installed;
    }
    const facts = choices.setup === undefined ? undefined : packages[choices.setup.path];
    return facts?.status === 'usable' ? facts.description.productVersion : undefined;
}
/** Version 8.0 and later have no Mobile App Web Service: the app talks to the server without it. */
function mobileAppNotice(situation, choices) {
    const version = targetVersion(situation, choices);
    if (version === undefined) {
        return { leftOut: true, warnings: [], blockers: [versionUnknown()] };
    }
    return majorOf(version) >= 8
        ? { leftOut: true, warnings: [leftOutBecause(version)], blockers: [] }
        : { leftOut: false, warnings: [], blockers: [] };
}
function majorOf(version) {
    return Number.parseInt(version, 10);
}
function leftOutBecause(version) {
    return {
        code: 'mobile-app-left-out',
        message: `The Mobile App Web Service is not installed again: MFA Server ${version} has none, 8.0 and later do not need it.`,
        advice: 'Test the app of one user after the upgrade; nothing else is to be done.',
    };
}
function versionUnknown() {
    return {
        code: 'target-version-unknown',
        message: 'The Mobile App Web Service was installed, and whether it is needed depends on the target version.',
        advice: 'Give the version of the MFA Server that is being installed, for example 8.0.2.',
        input: 'target-version',
    };
}

/***/ }),

/***/ 71720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ newPoolName),
/* harmony export */   z: () => (/* binding */ decidePool)
/* harmony export */ });
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36241);

/** Name of the pool that the upgrade makes where none fits. */
const newPoolName = 'MultiFactorAuth';
/** The operator's pool, else the old one when it runs ASP.NET 4, else a new one under the same built-in identity. */
function decidePool(old, webServer, chosen) {
    const pools = webServer?.applicationPools ?? [];
    if (chosen !== undefined) {
        return chosenPool(chosen, pools);
    }
    if (runsAspNet4(old.applicationPool)) {
        return { decision: 'use', name: old.applicationPool.name };
    }
    const made = pools.find(({ name }) => (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .QV)(name, newPoolName));
    if (made !== undefined && runsAspNet4(made) && sameIdentity(made, old.applicationPool)) {
        return { decision: 'use', name: made.name };
    }
    const identity = old.applicationPool.identity;
    if (made !== undefined || identity.type === 'SpecificUser') {
        return { decision: 'blocked', finding: poolNeeded(old.applicationPool) };
    }
    return { decision: 'create', pool: newPool(old.applicationPool) };
}
function newPool({ identity }) {
    return {
        name: newPoolName,
        managedRuntimeVersion: 'v4.0',
        pipelineMode: 'Integrated',
        enable32Bit: false,
        identity,
    };
}
function chosenPool(chosen, pools) {
    const pool = pools.find(({ name }) => (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .QV)(name, chosen));
    if (pool !== undefined && runsAspNet4(pool)) {
        return { decision: 'use', name: pool.name };
    }
    const fitting = pools.filter(runsAspNet4).map(({ name }) => name);
    return {
        decision: 'blocked',
        finding: {
            code: 'application-pool-unusable',
            message: pool === undefined
                ? `IIS has no application pool named ${chosen}.`
                : `The application pool ${pool.name} runs .NET ${pool.managedRuntimeVersion || 'without managed code'}; v4.0 is needed.`,
            advice: `Give one of these pools or make a new one with .NET v4.0: ${fitting.join(', ') || 'none fits'}.`,
            input: 'application-pool',
        },
    };
}
function poolNeeded(old) {
    return {
        code: 'application-pool-needed',
        message: `The old application pool ${old.name} runs .NET v2.0 as ${old.identity.userName ?? old.identity.type}; the new application needs v4.0, and the password of an account cannot be read from IIS.`,
        advice: 'Make an application pool with .NET v4.0 under that account and give its name.',
        input: 'application-pool',
    };
}
function runsAspNet4({ managedRuntimeVersion }) {
    return managedRuntimeVersion === 'v4.0';
}
function sameIdentity(a, b) {
    return a.identity.type === b.identity.type && a.identity.userName === b.identity.userName;
}

/***/ }),

/***/ 91732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tn: () => (/* binding */ otherNameBlockers),
/* harmony export */   iG: () => (/* binding */ chosenName),
/* harmony export */   p$: () => (/* binding */ newVirtualDirectory)
/* harmony export */ });
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36241);
/* harmony import */ var _product_components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71450);
/* harmony import */ var _product_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31484);
/* harmony import */ var _product_server_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36961);
/* harmony import */ var _product_web_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4211);





/**
 * Name of the new virtual directory, without slashes: where the new application stands already, its own; else by
 * choice. `keep` repeats the old one whatever it was called, `new` is the product's new default (document steps I2,
 * I3 and I4.2).
 */
function newVirtualDirectory(component, old, choices, now) {
    const installed = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_2__/* .newComponent */ .y6)(now, component)?.web;
    if (installed !== undefined)
        return (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSlash */ .m)(installed.virtualDirectory);
    return chosenName(component, choices) ?? (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSlash */ .m)(old.virtualDirectory);
}
/** Undefined where the old name is kept. */
function chosenName(component, { virtualDirectories }) {
    const choice = virtualDirectories[component];
    switch (choice.name) {
        case 'keep':
            return undefined;
        case 'new':
            return _product_names_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultVirtualDirectories */ .m4['mfa-server'][component];
        case 'custom':
            return (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSlash */ .m)(choice.virtualDirectory);
    }
}
/** Nothing moves an application that is installed, so another name cannot be promised. */
function otherNameBlockers(component, choices, now) {
    const [wanted, installed] = [chosenName(component, choices), (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_2__/* .newComponent */ .y6)(now, component)?.web];
    if (wanted === undefined || installed === undefined)
        return [];
    const actual = (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSlash */ .m)(installed.virtualDirectory);
    if ((0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sameText */ .QV)(wanted, actual))
        return [];
    const input = `${component}-virtual-directory`;
    return [
        {
            code: 'component-at-other-name',
            message: `The new ${_product_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentTitles */ .$[component]} is installed as /${actual}, but ${input} asks for /${wanted}. Nothing moves an installed application.`,
            advice: `Leave ${input} out to go on with /${actual}. For /${wanted}, uninstall the new ${_product_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentTitles */ .$[component]} in Programs and Features and run again.`,
            input,
        },
    ];
}

/***/ }),

/***/ 48164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ planInstallWebComponent),
/* harmony export */   z: () => (/* binding */ packagePathOf)
/* harmony export */ });
/* harmony import */ var _changes_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75457);
/* harmony import */ var _host_web_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73093);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85128);
/* harmony import */ var _product_components_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71450);
/* harmony import */ var _product_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31484);
/* harmony import */ var _product_server_state_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36961);
/* harmony import */ var _install_mobile_app_target_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6549);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33822);
/* harmony import */ var _publisher_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(92638);
/* harmony import */ var _stage_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65270);
/* harmony import */ var _application_pool_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(71720);
/* harmony import */ var _new_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91732);












const stages = {
    'web-service-sdk': 'install-web-service-sdk',
    'user-portal': 'install-portal',
    'mobile-app': 'install-mobile-app',
};
/** Document steps I2, I3 and I4.2: a web component that was there before, at its old site, under the chosen name. */
function planInstallWebComponent(component, situation, choices, scope) {
    const old = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_8__/* .oldComponent */ .lM)(situation.before, component);
    if (old === undefined)
        return _stage_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .emptyPlan */ .n;
    const installed = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_8__/* .newComponent */ .y6)(situation.now, component);
    if (installed !== undefined && installed.web === undefined && old.web !== undefined) {
        return { ..._stage_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .emptyPlan */ .n, blockers: [withoutApplication(component, installed)] };
    }
    if (installed !== undefined && settingsAreBack(component, situation)) {
        return { ..._stage_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .emptyPlan */ .n, blockers: (0,_new_names_js__WEBPACK_IMPORTED_MODULE_7__/* .otherNameBlockers */ .Tn)(component, choices, situation.now) };
    }
    if (component === 'mobile-app') {
        const notice = (0,_install_mobile_app_target_version_js__WEBPACK_IMPORTED_MODULE_9__/* .mobileAppNotice */ .K)(situation, choices);
        if (notice.leftOut)
            return { ..._stage_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .emptyPlan */ .n, warnings: notice.warnings, blockers: notice.blockers };
    }
    if (old.web === undefined) {
        return { ..._stage_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .emptyPlan */ .n, blockers: [noApplication(component)] };
    }
    return installation(component, old.web, situation, choices, scope);
}
function installation(component, old, situation, choices, scope) {
    const pool = (0,_application_pool_js__WEBPACK_IMPORTED_MODULE_10__/* .decidePool */ .z)(old, situation.now.webServer, choices.applicationPool);
    const prerequisites = (0,_order_js__WEBPACK_IMPORTED_MODULE_5__/* .prerequisiteFindings */ .D)(situation.now, [component]);
    const packagePath = packagePathOf(component, situation, choices);
    return {
        steps: installationSteps(component, old, pool, packagePath, situation, choices),
        warnings: prerequisites.warnings,
        blockers: [
            ...prerequisites.blockers,
            ...(pool.decision === 'blocked' ? [pool.finding] : []),
            ...(packagePath === undefined ? [noPackageFolder(component)] : packageBlockers(packagePath, situation)),
            ...(0,_new_names_js__WEBPACK_IMPORTED_MODULE_7__/* .otherNameBlockers */ .Tn)(component, choices, situation.now),
            ...(scope === 'single-stage' ? (0,_order_js__WEBPACK_IMPORTED_MODULE_5__/* .orderBlockers */ .y)(situation, stages[component]) : []),
        ],
    };
}
/** A package can end without a fault and without an application: its entry alone proves nothing. */
function withoutApplication(component, { product }) {
    return {
        code: 'new-application-missing',
        message: `"${product.displayName}" is installed, but IIS has no application of the new ${_product_components_js__WEBPACK_IMPORTED_MODULE_3__/* .componentTitles */ .$[component]}.`,
        advice: `See the log of its installation in the work folder. Uninstall "${product.displayName}" in Programs and Features and run again; or, if the application is there under another name, give it as web-applications.`,
        input: 'web-applications',
    };
}
function installationSteps(component, old, pool, packagePath, situation, choices) {
    const virtualDirectory = (0,_new_names_js__WEBPACK_IMPORTED_MODULE_7__/* .newVirtualDirectory */ .p$)(component, old, choices, situation.now);
    const applicationPool = pool.decision === 'create' ? pool.pool.name : pool.decision === 'use' ? pool.name : '';
    const settings = restoreSettings(component, old, virtualDirectory);
    if ((0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_8__/* .newComponent */ .y6)(situation.now, component) !== undefined || packagePath === undefined) {
        return [settings];
    }
    const install = {
        kind: 'install-web-component',
        component,
        packagePath,
        siteId: old.siteId,
        virtualDirectory,
        applicationPool,
        ...pinned(packagePath, situation, choices),
    };
    const { webServer } = situation.before;
    const found = webServer === undefined ? {} : { webServer };
    return [...poolStep(pool, component), (0,_changes_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stepOf */ .cg)(install, { stage: stages[component], found }), settings];
}
/** What an approver saw is what is run. Packages that the new server brings are not there yet when it is approved. */
function pinned(path, { packages }, { packageFolder }) {
    const facts = packages[path];
    return packageFolder !== undefined && facts?.status === 'usable' ? { sha256: facts.sha256 } : {};
}
function poolStep(pool, component) {
    if (pool.decision !== 'create')
        return [];
    return [(0,_changes_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stepOf */ .cg)({ kind: 'create-application-pool', component, pool: pool.pool }, { stage: stages[component] })];
}
function restoreSettings(component, old, virtualDirectory) {
    const { site, settings } = old;
    const change = { kind: 'restore-web-settings', component, site, path: `/${virtualDirectory}`, settings };
    return (0,_changes_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stepOf */ .cg)(change, { stage: stages[component] });
}
function settingsAreBack(component, { now, before }) {
    const [old, current] = [(0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_8__/* .oldComponent */ .lM)(before, component)?.web, (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_8__/* .newComponent */ .y6)(now, component)?.web];
    return old === undefined || current === undefined || (0,_host_web_server_js__WEBPACK_IMPORTED_MODULE_1__/* .sameSettings */ .K)(old.settings, current.settings);
}
/** The agent's install folder brings the packages; a separate web server has them where the operator put them. */
function packagePathOf(component, { before }, choices) {
    const folder = choices.packageFolder ??
        ((0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_8__/* .hadAgent */ .zk)(before) || (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_8__/* .newComponent */ .y6)(before, 'agent') !== undefined ? before.installPath?.path : undefined);
    return folder === undefined ? undefined : (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .uJ)(folder, (0,_product_names_js__WEBPACK_IMPORTED_MODULE_4__/* .packageFileName */ .ci)(component, before.machine.architecture));
}
function packageBlockers(path, { now, packages }) {
    const facts = packages[path];
    if (facts === undefined)
        return [];
    if (facts.status !== 'usable') {
        return [
            {
                code: `package-${facts.status}`,
                message: `${path} cannot be used: ${facts.reason}`,
                advice: 'Run stage-installers, or copy the package there from the install folder of the MFA Server.',
                input: 'package-folder',
            },
        ];
    }
    const { architecture } = facts.description;
    const isWrong = architecture !== undefined && architecture !== now.machine.architecture;
    return [
        ...(isWrong ? [wrongBitness(path, architecture, now.machine.architecture)] : []),
        ...(0,_publisher_js__WEBPACK_IMPORTED_MODULE_11__/* .publisherBlockers */ .e)(path, facts, 'package-folder'),
    ];
}
function wrongBitness(path, found, wanted) {
    return {
        code: 'package-wrong-bitness',
        message: `${path} is an ${found} package, but this Windows is ${wanted}.`,
        advice: 'Take the package whose name ends in 64 on 64-bit Windows and in 32 on 32-bit Windows.',
        input: 'package-folder',
    };
}
function noPackageFolder(component) {
    return {
        code: 'package-folder-not-given',
        message: `This server has no MFA Server, so the package of the ${_product_components_js__WEBPACK_IMPORTED_MODULE_3__/* .componentTitles */ .$[component]} has to come from elsewhere.`,
        advice: 'Give the folder or share that holds the packages from the install folder of the MFA Server.',
        input: 'package-folder',
    };
}
function noApplication(component) {
    return {
        code: 'web-application-unknown',
        message: `The ${_product_components_js__WEBPACK_IMPORTED_MODULE_3__/* .componentTitles */ .$[component]} was installed, but no web application in IIS belongs to it.`,
        advice: 'Say which application it is, as site/path.',
        input: 'web-applications',
    };
}

/***/ }),

/***/ 81746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aJ: () => (/* binding */ judgeRecords),
/* harmony export */   zM: () => (/* binding */ recordBlockers)
/* harmony export */ });
/* unused harmony export recordChoices */
/** Input `when-records-differ`. */
const recordChoices = (/* unused pure expression or super */ null && (['start-again', 'go-on']));
/** Each record is asked about the others; none is believed alone. */
function judgeRecords(lines, mark, setsOfNobody) {
    const marks = lines.flatMap((line) => (line.event === 'machine-marked' ? [line.mark] : []));
    if (mark !== undefined && !marks.includes(mark.mark))
        return { fit: 'journal-is-another', workFolder: mark.workFolder };
    const since = lines.findLastIndex(({ event }) => event === 'rolled-back' || event === 'machine-renewed');
    const at = lines.findLastIndex(({ event }) => event === 'machine-marked');
    if (at > since) {
        if (mark !== undefined && mark.mark === marks.at(-1))
            return { fit: 'same' };
        // A run that died between the two records left the journal's one as its last word.
        return { fit: at === lines.length - 1 ? 'mark-to-write' : 'machine-is-older' };
    }
    return setsOfNobody.length > 0 ? { fit: 'sets-without-journal', folders: setsOfNobody } : { fit: 'none-yet' };
}
/** What stops every stage until a person says which record is right. */
function recordBlockers(records, server, choice) {
    const input = 'when-records-differ';
    switch (records.fit) {
        case 'machine-is-older':
            if (choice !== undefined)
                return [];
            return [
                {
                    code: 'server-put-back',
                    message: `The journal of ${server} shows changes that this machine does not have: it was put back to an earlier state (a snapshot, an image, a restored disk), or it is another machine.`,
                    advice: `If the machine was put back, give ${input}: start-again; what people confirmed before counts no longer. If only the registry key of the suite was lost, give ${input}: go-on.`,
                    input,
                },
            ];
        case 'journal-is-another':
            if (choice !== undefined)
                return [];
            return [
                {
                    code: 'journal-elsewhere',
                    message: `An earlier run began an upgrade of ${server} with the work folder ${records.workFolder}; the journal of this work folder does not have it.`,
                    advice: `Give work-folder: ${records.workFolder}. If that folder is lost, give the backup set as backup-path and ${input}: go-on. If ${server} was installed anew since, give ${input}: start-again.`,
                    input,
                },
            ];
        case 'sets-without-journal':
            return [
                {
                    code: 'backup-sets-without-journal',
                    message: `There is no journal of ${server}, but sets of it: ${records.folders.join(', ')}. What was done to the server is not on record.`,
                    advice: 'Give the work-folder of the earlier runs. If it is lost, give the set that was made before the first removal as backup-path: the upgrade goes on from there.',
                    input: 'backup-path',
                },
            ];
        default:
            return [];
    }
}

/***/ }),

/***/ 73017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ webServiceSdkAddress),
/* harmony export */   q: () => (/* binding */ planMergeConfiguration)
/* harmony export */ });
/* harmony import */ var _changes_merging_describe_conflict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(80548);
/* harmony import */ var _changes_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75457);
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36241);
/* harmony import */ var _omit_undefined_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6038);
/* harmony import */ var _product_components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71450);
/* harmony import */ var _product_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31484);
/* harmony import */ var _product_server_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36961);
/* harmony import */ var _product_web_address_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4211);
/* harmony import */ var _install_mobile_app_target_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6549);
/* harmony import */ var _install_web_component_new_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91732);
/* harmony import */ var _stage_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65270);











/**
 * Document step I4.3: the values of appSettings and applicationSettings from the backed-up web.config into the new
 * one, the SDK's address corrected, every other difference reported.
 */
function planMergeConfiguration(component, situation, choices, scope) {
    const old = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_5__/* .oldComponent */ .lM)(situation.before, component);
    const pending = situation.pendingMerges[component];
    const isLeftOut = component === 'mobile-app' && (0,_install_mobile_app_target_version_js__WEBPACK_IMPORTED_MODULE_6__/* .mobileAppNotice */ .K)(situation, choices).leftOut;
    if (old?.web === undefined || isLeftOut || pending?.changed === false) {
        return _stage_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyPlan */ .n;
    }
    const web = old.web;
    const change = {
        kind: 'merge-configuration',
        component,
        site: web.site,
        path: `/${(0,_install_web_component_new_names_js__WEBPACK_IMPORTED_MODULE_3__/* .newVirtualDirectory */ .p$)(component, web, choices, situation.now)}`,
        webServiceSdk: webServiceSdkAddress(situation, choices),
        oldOnly: choices.oldOnly,
        ...(0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_7__/* .omitUndefined */ .O)({ settingDecisions: choices.settingDecisions }),
    };
    const detail = scope === 'single-stage' ? pending?.detail : undefined;
    return {
        steps: [(0,_changes_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stepOf */ .cg)(change, { stage: 'merge-webconfig', ...(0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_7__/* .omitUndefined */ .O)({ detail }) })],
        warnings: [],
        blockers: [
            ...malformed(old, web),
            ...undecided(component, pending),
            ...(scope === 'single-stage' ? notInstalled(component, situation) : []),
        ],
    };
}
/**
 * Where the SDK is on this server its own old and new names decide; a separate web server knows only what the operator
 * says of the SDK's name, so there the old address itself names the old directory.
 */
function webServiceSdkAddress(situation, choices) {
    if (choices.webServiceSdkUrl !== undefined) {
        return { rule: 'replace', url: choices.webServiceSdkUrl };
    }
    const local = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_5__/* .oldComponent */ .lM)(situation.before, 'web-service-sdk')?.web;
    const from = (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutSlash */ .m)(local?.virtualDirectory ?? _product_names_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultVirtualDirectories */ .m4.phonefactor['web-service-sdk']);
    const installed = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_5__/* .newComponent */ .y6)(situation.now, 'web-service-sdk')?.web;
    const to = installed === undefined
        ? ((0,_install_web_component_new_names_js__WEBPACK_IMPORTED_MODULE_3__/* .chosenName */ .iG)('web-service-sdk', choices) ?? from)
        : (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutSlash */ .m)(installed.virtualDirectory);
    return (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_9__/* .sameText */ .QV)(from, to) ? { rule: 'unchanged' } : { rule: 'virtual-directory', from, to };
}
function malformed({ component }, { configuration }) {
    if (configuration?.problem === undefined)
        return [];
    return [
        {
            code: 'web-config-not-mergeable',
            message: `${configuration.path} (${_product_components_js__WEBPACK_IMPORTED_MODULE_1__/* .componentTitles */ .$[component]}) cannot be merged: ${configuration.problem}`,
            advice: 'Mend the file so that IIS and an XML reader accept it, see that the site still works, and plan again.',
        },
    ];
}
/** A setting of the two sections that the document names is never lost or overwritten without a decision. */
function undecided(component, pending) {
    return (pending?.conflicts ?? []).map((conflict) => ({
        code: 'merge-conflict',
        message: `${_product_components_js__WEBPACK_IMPORTED_MODULE_1__/* .componentTitles */ .$[component]}, web.config, ${conflict}`,
        advice: _changes_merging_describe_conflict_js__WEBPACK_IMPORTED_MODULE_10__/* .decideConflict */ .d,
        input: 'carry',
    }));
}
function notInstalled(component, { now }) {
    if ((0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_5__/* .newComponent */ .y6)(now, component) !== undefined)
        return [];
    return [
        {
            code: 'component-not-installed',
            message: `The new ${_product_components_js__WEBPACK_IMPORTED_MODULE_1__/* .componentTitles */ .$[component]} is not installed, so there is no new web.config to merge into.`,
            advice: `Run ${component === 'user-portal' ? 'install-portal' : 'install-mobile-app'} on this server first.`,
        },
    ];
}

/***/ }),

/***/ 33822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ prerequisiteFindings),
/* harmony export */   y: () => (/* binding */ orderBlockers)
/* harmony export */ });
/* harmony import */ var _changes_backup_sets_backup_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92763);
/* harmony import */ var _product_components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71450);
/* harmony import */ var _product_prerequisites_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48079);
/* harmony import */ var _product_server_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36961);
/* harmony import */ var _product_step_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49543);





/** Stages that must come first and have not, for a stage that is run on its own. */
function orderBlockers(situation, stage) {
    const removals = (0,_changes_backup_sets_backup_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .installedOldComponents */ .Q8)(situation.now);
    if (removals.length > 0) {
        return [stillInstalled(removals, stage)];
    }
    return stage === 'install-mfa-server' ? [] : serverBlockers(situation, stage);
}
function stillInstalled(components, stage) {
    const names = components.map((component) => _product_components_js__WEBPACK_IMPORTED_MODULE_1__/* .componentTitles */ .$[component]).join(', ');
    return {
        code: 'phonefactor-still-installed',
        message: `${stage} comes after the removal of PhoneFactor, but these parts are still installed: ${names}.`,
        advice: 'Run backup-pfdata and uninstall-phonefactor on this server first.',
    };
}
function serverBlockers({ now, before, confirmed }, stage) {
    if (!(0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_4__/* .hadAgent */ .zk)(before)) {
        return [];
    }
    if ((0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_4__/* .newComponent */ .y6)(now, 'agent') === undefined) {
        return [
            {
                code: 'server-not-installed',
                message: `${stage} comes after the installation of the Multi-Factor Authentication Server, which is missing.`,
                advice: 'Run install-mfa-server on this server first.',
            },
        ];
    }
    return _product_step_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .activationSteps */ .cJ
        .filter((id) => !confirmed.has(id))
        .map((id) => ({
        code: 'operator-step-open',
        message: `${stage} needs the operator step ${id}, which nobody has confirmed.`,
        advice: `Do what install-mfa-server asks for, then run it again with completed-operator-steps: ${id}.`,
        input: 'completed-operator-steps',
    }));
}
/** Unmet prerequisites of these components: what only informs is a warning, everything else stops. */
function prerequisiteFindings({ prerequisites }, components) {
    const unmet = prerequisites.filter(({ satisfied, neededBy }) => !satisfied && neededBy.some((component) => components.includes(component)));
    const isAdvice = ({ id }) => _product_prerequisites_js__WEBPACK_IMPORTED_MODULE_2__/* .advisoryPrerequisites */ .h.includes(id);
    return {
        blockers: unmet.filter((check) => !isAdvice(check)).map(asFinding),
        warnings: unmet.filter(isAdvice).map(asFinding),
    };
}
function asFinding({ id, found, advice }) {
    return { code: `prerequisite-${id}`, message: `Prerequisite ${id} is not met: ${found}`, advice };
}

/***/ }),

/***/ 92638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ publisherBlockers)
/* harmony export */ });
/** Whoever can replace a package on a share would run code as administrator: unsigned ones are not run. */
function publisherBlockers(path, { description: { publisher } }, input) {
    if (publisher.status !== 'unsigned' && publisher.status !== 'untrusted')
        return [];
    const subject = publisher.subject === undefined ? '' : ` (${publisher.subject})`;
    return [
        {
            code: 'package-not-trusted',
            message: `${path} is ${publisher.status === 'unsigned' ? 'not signed' : `signed, but not trusted${subject}`}.`,
            advice: 'Take the package from its vendor again, check its digital signature in the properties of the file, or pin the hash of a setup program that you trust.',
            input,
        },
    ];
}

/***/ }),

/***/ 68443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readSituation)
});

// EXTERNAL MODULE: ./lib/bundled/backup/find-backup-sets.js + 1 modules
var find_backup_sets = __webpack_require__(92281);
// EXTERNAL MODULE: ./lib/bundled/changes/backup-sets/backup-chain.js
var backup_chain = __webpack_require__(92763);
// EXTERNAL MODULE: ./lib/bundled/changes/backup-sets/changed-since-backup.js
var changed_since_backup = __webpack_require__(33993);
// EXTERNAL MODULE: ./lib/bundled/changes/server/machine-mark.js
var machine_mark = __webpack_require__(77971);
// EXTERNAL MODULE: ./lib/bundled/changes/server/read-server.js + 3 modules
var read_server = __webpack_require__(44043);
// EXTERNAL MODULE: ./lib/bundled/host/host-error.js
var host_error = __webpack_require__(90614);
// EXTERNAL MODULE: ./lib/bundled/omit-undefined.js
var omit_undefined = __webpack_require__(6038);
// EXTERNAL MODULE: ./lib/bundled/plan/intention.js
var plan_intention = __webpack_require__(37210);
// EXTERNAL MODULE: ./lib/bundled/plan/journal-facts.js
var journal_facts = __webpack_require__(97283);
// EXTERNAL MODULE: ./lib/bundled/product/inventory.js
var inventory = __webpack_require__(3700);
// EXTERNAL MODULE: ./lib/bundled/sha256.js
var sha256 = __webpack_require__(88433);
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: ./lib/bundled/stages/beginning.js
var stages_beginning = __webpack_require__(27637);
// EXTERNAL MODULE: ./lib/bundled/changes/backup-sets/theme-paths.js
var theme_paths = __webpack_require__(37237);
// EXTERNAL MODULE: ./lib/bundled/host/windows-path.js
var windows_path = __webpack_require__(85128);
// EXTERNAL MODULE: ./lib/bundled/product/server-state.js
var server_state = __webpack_require__(36961);
;// CONCATENATED MODULE: ./lib/bundled/stages/install-portal/missing-themes.js




/**
 * Custom themes of the old portal that the new one lacks, wholly or in part: a run may have died between two files.
 * Before the new portal is there, all of them.
 */
async function missingThemes(files, chain, { before, now }) {
    const themes = (0,server_state/* oldComponent */.lM)(before, 'user-portal')?.web?.customThemes ?? [];
    const portal = (0,server_state/* newComponent */.y6)(now, 'user-portal')?.web;
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
// EXTERNAL MODULE: ./lib/bundled/stages/judge-records.js
var judge_records = __webpack_require__(81746);
// EXTERNAL MODULE: ./lib/bundled/changes/backup-sets/roles.js
var roles = __webpack_require__(43892);
// EXTERNAL MODULE: ./lib/bundled/changes/merging/describe-conflict.js
var describe_conflict = __webpack_require__(80548);
// EXTERNAL MODULE: ./lib/bundled/webconfig/merge-result.js
var merge_result = __webpack_require__(79701);
// EXTERNAL MODULE: ./lib/bundled/stages/merge-webconfig/plan.js
var plan = __webpack_require__(73017);
;// CONCATENATED MODULE: ./lib/bundled/stages/merge-webconfig/pending-merges.js





/** What a merge would change now, where the old file is in the backup and the new one is installed. */
async function pendingMerges(files, chain, situation, choices) {
    const found = [];
    for (const component of roles/* mergedComponents */.V) {
        const [old, current] = [(0,server_state/* oldComponent */.lM)(situation.before, component), (0,server_state/* newComponent */.y6)(situation.now, component)];
        if (old?.web === undefined || current?.web === undefined)
            continue;
        // Most runs have nothing to merge.
        const { mergeComponent } = await Promise.all(/* import() */[__webpack_require__.e(586), __webpack_require__.e(308)]).then(__webpack_require__.bind(__webpack_require__, 39308));
        const address = (0,plan/* webServiceSdkAddress */.O)(situation, choices);
        const merge = await mergeComponent(files, chain, component, current.web, address, choices);
        if (merge !== undefined)
            found.push([component, pendingMergeOf(merge.result, merge.record)]);
    }
    return Object.fromEntries(found);
}
function pendingMergeOf({ changed, outcomes }, record) {
    const worthSaying = outcomes.filter(({ fate }) => fate !== 'same');
    return {
        changed,
        detail: worthSaying.map(({ setting, fate, reason }) => `${setting}: ${fate}. ${reason}`),
        conflicts: (0,merge_result/* blockingConflicts */.r)({ outcomes }).map(describe_conflict/* describeConflict */.w),
        record,
    };
}
// EXTERNAL MODULE: ./lib/bundled/product/names.js
var names = __webpack_require__(31484);
// EXTERNAL MODULE: ./lib/bundled/stages/install-web-component/plan.js
var install_web_component_plan = __webpack_require__(48164);
// EXTERNAL MODULE: ./lib/bundled/stages/stage-installers/plan.js
var stage_installers_plan = __webpack_require__(15360);
;// CONCATENATED MODULE: ./lib/bundled/stages/read-packages.js




/** What the packages say of themselves that the choices name, or that the new server has put into its folder. */
async function readPackages(host, situation, choices) {
    const web = names/* webComponentNames */.KW.flatMap((component) => (0,install_web_component_plan/* packagePathOf */.z)(component, situation, choices) ?? []);
    const mustBeThere = [
        ...(choices.setup === undefined ? [] : [choices.setup.path]),
        ...(packagesAreThere(situation, choices) ? web : []),
        ...(0,stage_installers_plan/* stagedPackages */.M)(situation, choices).map(({ from }) => from),
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
// EXTERNAL MODULE: ./lib/bundled/stages/run/served.js
var served = __webpack_require__(37123);
;// CONCATENATED MODULE: ./lib/bundled/stages/read-situation.js


















/** Reads everything that the stages judge; changes nothing. */
async function readSituation(request) {
    const { host, knowledge, choices, recordChoice } = request;
    // A machine that was put back has nothing of what the journal knows.
    const journal = recordChoice === 'start-again' ? { lines: [] } : request.journal;
    const chain = await (0,backup_chain/* readBackupChain */.mq)(host.files, request.backupPath, (0,journal_facts/* backupFolders */.Uh)(journal.lines));
    const intention = (0,plan_intention/* intentionOf */.wW)(journal.lines);
    const known = (0,read_server/* knowledgeWith */.R1)(intention, knowledge);
    const { inventory: found, state: now } = await (0,read_server/* readServer */.Wb)(host, known);
    const record = await knownBeginning(host, chain, knowledge.serverBefore);
    const inventory = record !== undefined && 'inventory' in record ? record.inventory : found;
    const before = inventory === found ? now : (0,read_server/* judgeInventory */.KQ)(inventory, knowledge);
    const beginning = (0,stages_beginning/* judgeBeginning */.T_)(record, now);
    const backup = await knownBackup(host, chain, (0,backup_chain/* installedOldComponents */.Q8)(now));
    const confirmed = new Set([...(0,journal_facts/* confirmedSteps */.tg)(journal.lines), ...request.confirmed]);
    const inventorySha256 = (0,sha256/* sha256Of */.B)(JSON.stringify(inventory));
    const records = (0,judge_records/* judgeRecords */.aJ)(request.journal.lines, await (0,machine_mark/* readMark */.Mp)(host), await setsOfNobody(request, now));
    const situation = {
        now,
        before,
        beginning,
        inventorySha256,
        records,
        confirmed,
        ...(0,omit_undefined/* omitUndefined */.O)({ backup, intention, recordChoice }),
    };
    const packages = await readPackages(host, situation, choices);
    const looked = { ...situation, packages, missingThemes: await missingThemes(host.files, chain, situation) };
    const complete = { ...looked, pendingMerges: await pendingMerges(host.files, chain, looked, choices) };
    return { ...complete, interrupted: (0,served/* stillInterrupted */.d)(journal, complete) };
}
/** Sets of this server that no record of this work folder knows. */
async function setsOfNobody(request, { machine }) {
    const { host, journal, choices, backupPath, recordChoice } = request;
    const isKnown = backupPath !== undefined || recordChoice !== undefined || (0,journal_facts/* backupFolders */.Uh)(journal.lines).length > 0;
    if (isKnown)
        return [];
    const { sets } = await (0,find_backup_sets/* findBackupSets */.f)(host.files, choices.backupDestination, machine.name);
    return sets.map(({ folder }) => folder);
}
/** A set of this server goes before what a person gives: it was made by looking. */
async function knownBeginning({ files }, chain, given) {
    const fromSet = await (0,backup_chain/* baselineOf */.Bv)(files, chain);
    if (fromSet !== undefined)
        return { source: 'backup-set', inventory: fromSet };
    if (given === undefined)
        return undefined;
    if (given === stages_beginning/* asFoundWord */.vk)
        return { source: 'as-found' };
    return { source: 'inventory', inventory: await givenInventory(files, given) };
}
async function givenInventory(files, given) {
    try {
        return (0,inventory/* parseInventory */.a)(Buffer.from(await files.read(given)).toString('utf8'), given);
    }
    catch (error) {
        if (!(error instanceof host_error/* HostError */.d))
            throw error;
        throw new user_error/* UserError */.y('server-before-unreadable', `The inventory ${given} could not be read: ${error.message}`, 'Give the path, as the server sees it, of an inventory that the action inspect wrote before the upgrade.', { cause: error });
    }
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

/***/ 37123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ stillInterrupted),
/* harmony export */   y: () => (/* binding */ recordSeenServed)
/* harmony export */ });
/* harmony import */ var _plan_journal_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97283);
/* harmony import */ var _product_server_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36961);
/* harmony import */ var _product_step_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49543);



/** Whom the journal shows as not served, and who is not served by this look either. */
function stillInterrupted({ lines }, looked) {
    return [...(0,_plan_journal_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .interruptedNow */ .P)(lines)].filter((subject) => !isServed(subject, looked));
}
/** What a person ended, or a run that died after its last step, is closed by the first look that sees it. */
async function recordSeenServed(journal, looked) {
    for (const subject of (0,_plan_journal_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .interruptedNow */ .P)(journal.lines)) {
        if (isServed(subject, looked))
            await journal.record({ event: 'service-restored', subject });
    }
}
function isServed(subject, { now, before, confirmed, pendingMerges }) {
    if (subject === 'sign-in')
        return signInIsServed({ now, confirmed });
    // In the middle of a roll-back the old application is there and has not its old configuration yet.
    const [was, is] = [(0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_2__/* .oldComponent */ .lM)(before, subject)?.web, (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_2__/* .oldComponent */ .lM)(now, subject)?.web];
    if (is !== undefined)
        return is.configuration?.fingerprint === was?.configuration?.fingerprint;
    const isNew = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_2__/* .newComponent */ .y6)(now, subject)?.web !== undefined;
    return isNew && (subject === 'web-service-sdk' || pendingMerges[subject]?.changed === false);
}
function signInIsServed({ now, confirmed }) {
    const automatic = now.services.filter(({ startType }) => startType === 'automatic');
    if (automatic.length === 0 || automatic.some(({ state }) => state !== 'running'))
        return false;
    if ((0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_2__/* .oldComponent */ .lM)(now, 'agent') !== undefined)
        return true;
    return (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_2__/* .newComponent */ .y6)(now, 'agent') !== undefined && _product_step_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .activationSteps */ .cJ.every((id) => confirmed.has(id));
}

/***/ }),

/***/ 15360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ planStageInstallers),
/* harmony export */   M: () => (/* binding */ stagedPackages)
/* harmony export */ });
/* harmony import */ var _changes_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75457);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85128);
/* harmony import */ var _product_components_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71450);
/* harmony import */ var _product_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31484);
/* harmony import */ var _publisher_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92638);
/* harmony import */ var _stage_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65270);






/** "Go to the install location and copy one or more installers to the other server" (document step I4.1). */
function planStageInstallers(situation, choices) {
    const packages = stagedPackages(situation, choices);
    if (packages.length === 0)
        return { ..._stage_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyPlan */ .n, blockers: [noSource()] };
    return {
        ..._stage_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyPlan */ .n,
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
        const name = (0,_product_names_js__WEBPACK_IMPORTED_MODULE_3__/* .packageFileName */ .ci)(component, architecture);
        return { component, from: (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(source, name), to: (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(staging.destination, name) };
    }));
}
function copyStep({ component, from, to }, facts) {
    if (facts?.status !== 'usable')
        return [];
    return [(0,_changes_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stepOf */ .cg)({ kind: 'copy-package', component, from, to, sha256: facts.sha256 }, { stage: 'stage-installers' })];
}
function packageBlockers({ component, from }, facts) {
    if (facts?.status === 'usable')
        return (0,_publisher_js__WEBPACK_IMPORTED_MODULE_5__/* .publisherBlockers */ .e)(from, facts, 'package-folder');
    return [
        {
            code: `package-${facts?.status ?? 'missing'}`,
            message: `The package of the ${_product_components_js__WEBPACK_IMPORTED_MODULE_2__/* .componentTitles */ .$[component]} cannot be copied: ${facts?.reason ?? `${from} was not found.`}`,
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

/***/ 79701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ blockingConflicts),
/* harmony export */   s: () => (/* binding */ isInSettingsSection)
/* harmony export */ });
/* harmony import */ var _settings_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81327);

/** Whether a setting stands in a section of settings; what is wrong with the file as a whole counts as well. */
function isInSettingsSection({ name: { section } }) {
    return section.toLowerCase() === 'configuration' || (0,_settings_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .isMeantAsSettings */ .zT)(section);
}
/** Conflicts in the sections that hold settings, and of the file as a whole: a person has to decide each by a rule before anything is written. */
function blockingConflicts({ outcomes }) {
    return outcomes.filter((outcome) => outcome.fate === 'conflict' && isInSettingsSection(outcome));
}

/***/ })

};
