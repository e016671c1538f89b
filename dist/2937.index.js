export const id = 2937;
export const ids = [2937];
export const modules = {

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

/***/ 12937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyServer: () => (/* binding */ verifyServer)
});

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
// EXTERNAL MODULE: ./lib/bundled/stages/read-situation.js + 3 modules
var read_situation = __webpack_require__(613);
// EXTERNAL MODULE: ./lib/bundled/stages/situation.js
var stages_situation = __webpack_require__(52046);
// EXTERNAL MODULE: ./lib/bundled/host/same-text.js
var same_text = __webpack_require__(36241);
// EXTERNAL MODULE: ./lib/bundled/product/components.js
var components = __webpack_require__(71450);
// EXTERNAL MODULE: ./lib/bundled/stages/target-version.js
var target_version = __webpack_require__(90272);
// EXTERNAL MODULE: ./lib/bundled/stages/virtual-directory.js
var virtual_directory = __webpack_require__(91963);
;// CONCATENATED MODULE: ./lib/bundled/stages/verify-upgrade.js







/** Every check that the server itself can answer, and those that a person has to make, in the document's order. */
function verifyUpgrade(situation, choices, log) {
    const hadAgent = (0,stages_situation/* oldComponent */.l)(situation.before, 'agent') !== undefined;
    return [
        hasBaseline(situation),
        ...components/* componentNames */.w.flatMap((component) => componentChecks(component, situation, choices)),
        ...(hadAgent ? agentChecks(situation) : []),
        ...(log === undefined ? [] : [serverLog(log)]),
        ...prerequisites(situation),
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
    const old = (0,stages_situation/* oldComponent */.l)(situation.before, component);
    if (old === undefined)
        return [];
    const isLeftOut = component === 'mobile-app' && (0,target_version/* mobileAppNotice */.K)(situation, choices).leftOut;
    const installed = (0,stages_situation/* newComponent */.y)(situation.now, component);
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
    const left = (0,stages_situation/* oldComponent */.l)(now, component);
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
    const wanted = `/${(0,virtual_directory/* newVirtualDirectory */.p$)(component, old, choices)}`;
    const place = `${web.site}${web.virtualDirectory}`;
    const { name: pool, managedRuntimeVersion, state } = web.applicationPool;
    const settingsAreSame = JSON.stringify(old.settings) === JSON.stringify(web.settings);
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
    const url = `${(0,virtual_directory/* applicationUrl */.cm)(web, now.machine.name, web.virtualDirectory)}${pages[component]}`;
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
function prerequisites({ now }) {
    return now.prerequisites
        .filter(({ neededBy }) => neededBy.some((component) => (0,stages_situation/* newComponent */.y)(now, component) !== undefined))
        .filter(({ satisfied }) => !satisfied)
        .map(({ id, found, advice }) => ({
        id: `prerequisite-${id}`,
        title: `Prerequisite ${id}`,
        verdict: id === 'cloud-service' || id.startsWith('update-') ? 'cannot-be-proven' : 'fail',
        evidence: found,
        advice,
    }));
}
function restart({ now }) {
    const reasons = now.pendingRestart;
    return check('restart', 'No restart is pending', reasons.length === 0, reasons.join(' ') || 'None.', 'Restart the server and verify again.');
}
function operatorChecks({ said }, hadAgent) {
    if (!hadAgent)
        return [];
    return ['activate-server', 'confirm-replication-group'].map((id) => check(id, `Operator step ${id}`, said.has(id), said.has(id) ? 'A person said that it is done.' : 'Nobody said that it is done.', `Do it and say so: completed-operator-steps: ${id}.`));
}
// EXTERNAL MODULE: ./lib/bundled/stages/work-folder.js
var work_folder = __webpack_require__(44370);
;// CONCATENATED MODULE: ./lib/bundled/stages/verify-server.js






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
    if ((0,stages_situation/* newComponent */.y)(now, 'agent') === undefined || now.installPath === undefined)
        return undefined;
    return readServerLog(files, now.installPath.path);
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
