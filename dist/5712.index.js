export const id = 5712;
export const ids = [5712];
export const modules = {

/***/ 34609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ journalLineSchema),
/* harmony export */   mO: () => (/* binding */ withUnknownEvents)
/* harmony export */ });
/* unused harmony exports failureFields, installerRunFields */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24541);
/* harmony import */ var _effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7340);



const described = (meaning) => (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(meaning, valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP());
const texts = (meaning) => (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(meaning, (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()));
const always = {
    at: described('When it was written; ISO 8601, UTC.'),
    by: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Who or what ran it: address of a run or an account.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
};
const digest = described('Digest of the plan that the run carries out.');
const step = described('Id of the step.');
const ofStep = { ...always, digest, step };
const services = texts('Names of the services.');
const subject = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Who is or was not served.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .subjects */ .yo));
/** A JSON object of any content: what came out of a step is told by its kind. */
const anything = valibot__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
/** What the journal keeps of a failure; the facts of a step repeat it. */
const failureFields = {
    code: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Code of an error that a person can fix.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    message: described('What happened; secrets are masked.'),
    advice: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('What to do about it.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
};
/** What the journal keeps of an installer's run; the facts of a step repeat it. */
const installerRunFields = {
    what: described('Product or program.'),
    exitCode: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Exit code of the installer.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
    meaning: described('Meaning of the exit code.'),
    seconds: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('How long it ran.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
    logPath: described('Log file on the server.'),
    excerpt: texts('Lines of that log, bounded and masked.'),
};
const event = (name, meaning, entries) => (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ event: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(meaning, valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(name)), ...entries });
/** What the suite did to a server, one line a thing. */
const journalLineSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .variant */ .Oxt('event', [
    event('plan-started', 'A run begins to carry out a plan.', {
        ...always,
        digest,
        action: described('The action that planned.'),
        approved: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('The digest was given as the approved one.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true)),
        actor: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Who started the run.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        records: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('What this run writes as events of its own; absent in runs of versions before 0.2.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('interruptions'))),
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
        result: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('What came out: hashes, folders, exit codes.', anything),
    }),
    event('step-failed', 'A step ended without being done; it stays begun.', { ...ofStep, ...failureFields }),
    event('service-interrupted', 'From here on somebody is not served.', { ...ofStep, subject }),
    event('service-restored', 'From here on somebody is served again.', {
        ...always,
        subject,
        digest: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(digest),
        step: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Id of the step that restored it; absent where it was seen at the next look.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    }),
    event('installer-ran', 'A run of an installer, whatever came of it.', { ...always, ...installerRunFields }),
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
        fields: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Its other fields.', anything),
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
    return (0,_base_format_read_format_js__WEBPACK_IMPORTED_MODULE_2__/* .conforming */ .pP)(_journal_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .journalLineSchema */ .LZ, (0,_journal_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .withUnknownEvents */ .mO)(value), (what) => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError('journal-invalid', `The journal ${path} cannot be used: ${what}.`, 'Somebody or something changed the journal. Put the file back from a copy. Do not delete it: it records what was done to this server.'), () => `line ${number}, `);
}

/***/ }),

/***/ 68443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readSituation)
});

// EXTERNAL MODULE: ./lib/bundled/changes/backup-sets/backup-chain.js
var backup_chain = __webpack_require__(92763);
// EXTERNAL MODULE: ./lib/bundled/changes/backup-sets/changed-since-backup.js
var changed_since_backup = __webpack_require__(33993);
// EXTERNAL MODULE: ./lib/bundled/changes/server/read-server.js + 3 modules
var read_server = __webpack_require__(44043);
// EXTERNAL MODULE: ./lib/bundled/plan/journal-facts.js
var journal_facts = __webpack_require__(97283);
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
    const themes = (0,server_state/* oldComponent */.l)(before, 'user-portal')?.web?.customThemes ?? [];
    const portal = (0,server_state/* newComponent */.y)(now, 'user-portal')?.web;
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
// EXTERNAL MODULE: ./lib/bundled/changes/backup-sets/roles.js
var roles = __webpack_require__(43892);
// EXTERNAL MODULE: ./lib/bundled/changes/merging/describe-conflict.js
var describe_conflict = __webpack_require__(80548);
// EXTERNAL MODULE: ./lib/bundled/changes/merging/merge-component.js
var merge_component = __webpack_require__(39308);
// EXTERNAL MODULE: ./lib/bundled/webconfig/merge-result.js
var merge_result = __webpack_require__(79701);
// EXTERNAL MODULE: ./lib/bundled/stages/merge-webconfig/plan.js
var plan = __webpack_require__(73017);
;// CONCATENATED MODULE: ./lib/bundled/stages/merge-webconfig/pending-merges.js






/** What a merge would change now, where the old file is in the backup and the new one is installed. */
async function pendingMerges(files, chain, situation, choices) {
    const found = [];
    for (const component of roles/* mergedComponents */.V) {
        const [old, current] = [(0,server_state/* oldComponent */.l)(situation.before, component), (0,server_state/* newComponent */.y)(situation.now, component)];
        if (old?.web === undefined || current?.web === undefined)
            continue;
        const address = (0,plan/* webServiceSdkAddress */.O)(situation, choices);
        const merge = await (0,merge_component/* mergeComponent */.y)(files, chain, component, current.web, address, choices);
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
    const { host, journal, knowledge, choices } = request;
    const chain = await (0,backup_chain/* readBackupChain */.mq)(host.files, request.backupPath, (0,journal_facts/* backupFolders */.Uh)(journal.lines));
    const { state: now } = await (0,read_server/* readServer */.W)(host, knowledge);
    const baseline = await (0,backup_chain/* baselineOf */.Bv)(host.files, chain);
    const before = baseline === undefined ? now : (0,read_server/* judgeInventory */.K)(baseline, knowledge);
    const backup = await knownBackup(host, chain, (0,backup_chain/* componentsToBackUp */.og)(now));
    const confirmed = new Set([...(0,journal_facts/* confirmedSteps */.tg)(journal.lines), ...request.confirmed]);
    const situation = { now, before, confirmed, ...(backup === undefined ? {} : { backup }) };
    const packages = await readPackages(host, situation, choices);
    const known = { ...situation, packages, missingThemes: await missingThemes(host.files, chain, situation) };
    const complete = { ...known, pendingMerges: await pendingMerges(host.files, chain, known, choices) };
    return { ...complete, interrupted: (0,served/* stillInterrupted */.d)(journal, complete) };
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
/* harmony import */ var _plan_journal_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97283);
/* harmony import */ var _product_server_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36961);
/* harmony import */ var _product_step_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49543);



/** Whom the journal shows as not served, and who is not served by this look either. */
function stillInterrupted({ lines }, looked) {
    return [...(0,_plan_journal_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .interruptedNow */ .P)(lines)].filter((subject) => !isServed(subject, looked));
}
/** What a person ended, or a run that died after its last step, is closed by the first look that sees it. */
async function recordSeenServed(journal, looked) {
    for (const subject of (0,_plan_journal_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .interruptedNow */ .P)(journal.lines)) {
        if (isServed(subject, looked))
            await journal.record({ event: 'service-restored', subject });
    }
}
function isServed(subject, { now, before, confirmed, pendingMerges }) {
    if (subject === 'sign-in')
        return signInIsServed({ now, confirmed });
    // In the middle of a roll-back the old application is there and has not its old configuration yet.
    const [was, is] = [(0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_2__/* .oldComponent */ .l)(before, subject)?.web, (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_2__/* .oldComponent */ .l)(now, subject)?.web];
    if (is !== undefined)
        return is.configuration?.fingerprint === was?.configuration?.fingerprint;
    const isNew = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_2__/* .newComponent */ .y)(now, subject)?.web !== undefined;
    return isNew && (subject === 'web-service-sdk' || pendingMerges[subject]?.changed === false);
}
function signInIsServed({ now, confirmed }) {
    const automatic = now.services.filter(({ startType }) => startType === 'automatic');
    if (automatic.length === 0 || automatic.some(({ state }) => state !== 'running'))
        return false;
    if ((0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_2__/* .oldComponent */ .l)(now, 'agent') !== undefined)
        return true;
    return (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_2__/* .newComponent */ .y)(now, 'agent') !== undefined && _product_step_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .activationSteps */ .cJ.every((id) => confirmed.has(id));
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

/***/ 85712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyServer: () => (/* binding */ verifyServer)
});

// EXTERNAL MODULE: ./lib/bundled/changes/server/work-folder.js
var work_folder = __webpack_require__(89976);
// EXTERNAL MODULE: ./lib/bundled/plan/journal.js
var plan_journal = __webpack_require__(5005);
// EXTERNAL MODULE: ./lib/bundled/host/host-error.js
var host_error = __webpack_require__(90614);
// EXTERNAL MODULE: ./lib/bundled/host/windows-path.js
var windows_path = __webpack_require__(85128);
// EXTERNAL MODULE: ./lib/bundled/product/names.js
var names = __webpack_require__(31484);
;// CONCATENATED MODULE: ./lib/bundled/product/server-log.js



const logName = 'MultiFactorAuthSvc.log';
/** Enough for some hundred lines. */
const mostBytes = 64 * 1024;
const mostLines = 200;
/** The last lines of `Logs\MultiFactorAuthSvc.log` below the install folder; the file may be as large as it likes. */
async function readServerLog(files, installFolder) {
    const path = (0,windows_path/* joinPath */.uJ)(installFolder, names/* logFolderName */.eV, logName);
    try {
        if ((await files.glance(path))?.kind !== 'file')
            return { path };
        const text = Buffer.from(await tail(files, path)).toString('utf8');
        const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
        return { path, lines: lines.slice(-mostLines) };
    }
    catch (error) {
        if (error instanceof host_error/* HostError */.d)
            return { path };
        throw error;
    }
}
async function tail(files, path) {
    let end = Buffer.alloc(0);
    for await (const piece of files.readPieces(path))
        end = Buffer.concat([end, piece]).subarray(-mostBytes);
    return end;
}
/**
 * Lines of level `e`: time, level, process, thread, component and text stand between vertical bars, as add-ons for the
 * product read them. The texts may name users, so they are counted and not repeated.
 */
function errorLines(lines) {
    return lines.filter((line) => /^[^|]*\|e\|/.test(line));
}
// EXTERNAL MODULE: ./lib/bundled/product/server-state.js
var server_state = __webpack_require__(36961);
// EXTERNAL MODULE: ./lib/bundled/stages/read-situation.js + 3 modules
var read_situation = __webpack_require__(68443);
// EXTERNAL MODULE: ./lib/bundled/host/same-text.js
var same_text = __webpack_require__(36241);
// EXTERNAL MODULE: ./lib/bundled/host/web-server.js
var web_server = __webpack_require__(73093);
// EXTERNAL MODULE: ./lib/bundled/product/components.js
var components = __webpack_require__(71450);
// EXTERNAL MODULE: ./lib/bundled/product/prerequisites.js
var prerequisites = __webpack_require__(48079);
// EXTERNAL MODULE: ./lib/bundled/product/step-ids.js
var step_ids = __webpack_require__(49543);
// EXTERNAL MODULE: ./lib/bundled/product/web-address.js
var web_address = __webpack_require__(4211);
// EXTERNAL MODULE: ./lib/bundled/stages/install-mobile-app/target-version.js
var target_version = __webpack_require__(6549);
// EXTERNAL MODULE: ./lib/bundled/stages/install-web-component/new-names.js
var new_names = __webpack_require__(91732);
;// CONCATENATED MODULE: ./lib/bundled/stages/verify-upgrade/verify.js











/** Every check that the server itself can answer, and those that a person has to make, in the document's order. */
function verifyUpgrade(situation, choices, log) {
    const hadAgent = (0,server_state/* oldComponent */.l)(situation.before, 'agent') !== undefined;
    return [
        hasBaseline(situation),
        ...components/* componentNames */.w.flatMap((component) => componentChecks(component, situation, choices)),
        ...(hadAgent ? agentChecks(situation) : []),
        ...(log === undefined ? [] : [serverLog(log)]),
        ...verify_prerequisites(situation),
        restart(situation),
        ...operatorChecks(situation, hadAgent),
    ];
}
function check(id, title, holds, evidence, advice) {
    return holds ? { id, title, verdict: 'pass', evidence } : { id, title, verdict: 'fail', evidence, advice };
}
function hasBaseline({ backup, now }) {
    const title = 'The server as it was before is on record';
    if (backup !== undefined)
        return { id: 'baseline', title, verdict: 'pass', evidence: `Backup set ${backup.folder}.` };
    return {
        id: 'baseline',
        title,
        verdict: 'cannot-be-proven',
        evidence: `No backup set of ${now.machine.name} is known, so old and new cannot be compared.`,
        advice: 'Give the folder of the set that was made before the upgrade as backup-path.',
    };
}
function componentChecks(component, situation, choices) {
    const old = (0,server_state/* oldComponent */.l)(situation.before, component);
    if (old === undefined)
        return [];
    const isLeftOut = component === 'mobile-app' && (0,target_version/* mobileAppNotice */.K)(situation, choices).leftOut;
    const installed = (0,server_state/* newComponent */.y)(situation.now, component);
    const webChecks = component !== 'agent' && old.web !== undefined && installed?.web !== undefined
        ? applicationChecks(component, old.web, installed.web, situation, choices)
        : [];
    return [
        oldIsGone(component, situation),
        isLeftOut ? leftOut(component, installed, situation, choices) : newIsThere(component, installed),
        ...webChecks,
    ];
}
function oldIsGone(component, { now }) {
    const left = (0,server_state/* oldComponent */.l)(now, component);
    const title = `The old ${components/* componentTitles */.$[component]} is removed`;
    const evidence = left
        ? `${left.product.displayName} ${left.product.version} is installed.`
        : 'No entry in Programs and Features.';
    return check(`${component}-old-removed`, title, left === undefined, evidence, 'Run uninstall-phonefactor.');
}
function newIsThere(component, installed) {
    const title = `The new ${components/* componentTitles */.$[component]} is installed`;
    const evidence = installed
        ? `${installed.product.displayName} ${installed.product.version}.`
        : 'No entry in Programs and Features.';
    return check(`${component}-installed`, title, installed !== undefined, evidence, 'Run its installation stage.');
}
function leftOut(component, installed, situation, choices) {
    const version = (0,target_version/* targetVersion */.I)(situation, choices) ?? 'an unknown version';
    const title = `The ${components/* componentTitles */.$[component]} is not there any more`;
    const evidence = installed ? `${installed.product.displayName} is installed.` : `MFA Server ${version} needs none.`;
    return check(`${component}-left-out`, title, installed === undefined, evidence, 'Uninstall it.');
}
function applicationChecks(component, old, web, situation, choices) {
    const name = components/* componentTitles */.$[component];
    const wanted = `/${(0,new_names/* newVirtualDirectory */.p)(component, old, choices)}`;
    const place = `${web.site}${web.virtualDirectory}`;
    const { name: pool, managedRuntimeVersion, state } = web.applicationPool;
    const settingsAreSame = (0,web_server/* sameSettings */.K)(old.settings, web.settings);
    return [
        check(`${component}-address`, `The ${name} is at its address`, (0,same_text/* sameText */.QV)(web.virtualDirectory, wanted) && web.siteId === old.siteId, `${place}, content in ${web.folder}.`, `It belongs at ${old.site}${wanted}.`),
        check(`${component}-pool`, `The application pool of the ${name} runs ASP.NET 4`, managedRuntimeVersion === 'v4.0' && state === 'started', `${pool}: .NET ${managedRuntimeVersion || 'none'}, ${state}.`, 'Put the application into a started pool with .NET CLR version v4.0 (known failure F17).'),
        check(`${component}-settings`, `Authentication and TLS settings of the ${name} are as before`, settingsAreSame, settingsAreSame ? 'Equal.' : `Before ${JSON.stringify(old.settings)}, now ${JSON.stringify(web.settings)}.`, 'Run its installation stage again: it puts them back.'),
        ...configurationChecks(component, old, web, situation),
        loads(component, web, situation),
    ];
}
function configurationChecks(component, old, web, { pendingMerges }) {
    const merge = pendingMerges[component];
    const isMerged = merge !== undefined && !merge.changed;
    const missing = old.customThemes.filter((theme) => !web.customThemes.some((found) => (0,same_text/* sameText */.QV)(found, theme)));
    const title = 'The old settings are in the new web.config';
    const merged = component === 'web-service-sdk'
        ? []
        : [
            check(`${component}-web-config`, title, isMerged, merge === undefined
                ? 'The old file is in no backup set.'
                : `${merge.detail.length} difference(s) on record.`, 'Run merge-webconfig.'),
        ];
    const themes = old.customThemes.length === 0
        ? []
        : [
            check(`${component}-themes`, 'The custom themes are back', missing.length === 0, missing.length === 0 ? old.customThemes.join(', ') : `Missing: ${missing.join(', ')}.`, 'Run install-portal again: it puts them back.'),
        ];
    return [...merged, ...themes];
}
/** Pages of the components that answer when the application works; from the vendor's support texts. */
const pages = {
    'web-service-sdk': '/PfWsSdk.asmx',
    'mobile-app': '/PfPaWs.asmx',
    'user-portal': '/',
};
/** A page behind a log-on and a certificate is opened by a person, or by a step of the workflow that has an account. */
function loads(component, web, { now }) {
    const url = `${(0,web_address/* applicationUrl */.c)(web, now.machine.name, web.virtualDirectory)}${pages[component]}`;
    return {
        id: `${component}-loads`,
        title: `The ${components/* componentTitles */.$[component]} answers`,
        verdict: 'cannot-be-proven',
        evidence: 'It was not opened: it asks for an account.',
        advice: `Open ${url} with an account that may use it, from a machine that users use. No certificate warning may appear.`,
    };
}
function agentChecks({ now, before }) {
    const [path, wanted] = [now.installPath?.path, before.installPath?.path];
    const { dataFile } = now;
    const notRunning = now.services.filter(({ startType, state }) => startType === 'automatic' && state !== 'running');
    const [was, is] = [before.dataFile?.size ?? 0, dataFile?.size ?? 0];
    return [
        check('install-path', 'The server is in the old folder', path !== undefined && wanted !== undefined && (0,windows_path/* samePath */.Eb)(path, wanted), path ?? 'The registry has no InstallPath.', `It belongs in ${wanted ?? 'the folder of the old agent'}, where the data file is.`),
        check('data-file', 'The data file lived through it', dataFile?.status === 'present' && is >= was, dataFile ? `${dataFile.path}: ${dataFile.status}, ${is} bytes; ${was} before.` : 'There is none.', 'Stop the services and put the Data folder back with restore-backup.'),
        check('services', 'The services run', now.services.length > 0 && notRunning.length === 0, now.services.map(({ name, state }) => `${name}: ${state}`).join(', ') || 'No service of the product was found.', 'Start them, and see the log files of the product.'),
        usersAreThere(),
    ];
}
/** Errors may be old, or tell of the cloud service that ended in 2024: a person has to judge them. */
function serverLog({ path, lines }) {
    const identity = { id: 'server-log', title: 'The log of the server tells of no error' };
    if (lines === undefined) {
        const advice = 'See whether the service runs, and where it writes its log.';
        return { ...identity, verdict: 'cannot-be-proven', evidence: `${path} could not be read.`, advice };
    }
    const errors = errorLines(lines);
    const evidence = `${path}: ${errors.length} of the last ${lines.length} lines are errors.`;
    if (errors.length === 0)
        return { ...identity, verdict: 'pass', evidence };
    return { ...identity, verdict: 'cannot-be-proven', evidence, advice: 'Read them: they may be from before, or new.' };
}
function usersAreThere() {
    return {
        id: 'users',
        title: 'Users and settings came over',
        verdict: 'cannot-be-proven',
        evidence: 'Only the product can read its data file.',
        advice: 'Open the console and compare the number of users; sign in with one of them.',
    };
}
function verify_prerequisites({ now }) {
    return now.prerequisites
        .filter(({ neededBy }) => neededBy.some((component) => (0,server_state/* newComponent */.y)(now, component) !== undefined))
        .filter(({ satisfied }) => !satisfied)
        .map(({ id, found, advice }) => ({
        id: `prerequisite-${id}`,
        title: `Prerequisite ${id}`,
        verdict: prerequisites/* advisoryPrerequisites */.h.includes(id) ? 'cannot-be-proven' : 'fail',
        evidence: found,
        advice,
    }));
}
function restart({ now }) {
    const reasons = now.pendingRestart;
    return check('restart', 'No restart is pending', reasons.length === 0, reasons.join(' ') || 'None.', 'Restart the server and verify again.');
}
function operatorChecks({ confirmed }, hadAgent) {
    if (!hadAgent)
        return [];
    return step_ids/* activationSteps */.cJ.map((id) => check(id, `Operator step ${id}`, confirmed.has(id), confirmed.has(id) ? 'A person said that it is done.' : 'Nobody said that it is done.', `Do it and say so: completed-operator-steps: ${id}.`));
}
;// CONCATENATED MODULE: ./lib/bundled/stages/verify-upgrade/verify-server.js






/** Reads the server, its journal and its backup sets, and judges the upgrade. Changes nothing. */
async function verifyServer(request) {
    const { host } = request;
    const workFolder = await (0,work_folder.workFolderOf)(host, request.workFolder);
    const journal = await (0,plan_journal/* openJournal */._)(host.files, host.clock, (0,work_folder/* journalPath */.HY)(workFolder));
    const choices = request.choices(workFolder);
    const situation = await (0,read_situation/* readSituation */.Z)({ ...request, journal, choices });
    return verifyUpgrade(situation, choices, await logOf(host, situation));
}
async function logOf({ files }, { now }) {
    if ((0,server_state/* newComponent */.y)(now, 'agent') === undefined || now.installPath === undefined)
        return undefined;
    return readServerLog(files, now.installPath.path);
}

/***/ })

};
