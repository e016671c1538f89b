export const id = 712;
export const ids = [712];
export const modules = {

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
    const hadAgent = (0,server_state/* oldComponent */.lM)(situation.before, 'agent') !== undefined;
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
    const old = (0,server_state/* oldComponent */.lM)(situation.before, component);
    if (old === undefined)
        return [];
    const isLeftOut = component === 'mobile-app' && (0,target_version/* mobileAppNotice */.K)(situation, choices).leftOut;
    const installed = (0,server_state/* newComponent */.y6)(situation.now, component);
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
    const left = (0,server_state/* oldComponent */.lM)(now, component);
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
    const wanted = `/${(0,new_names/* newVirtualDirectory */.p$)(component, old, choices, situation.now)}`;
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
        .filter(({ neededBy }) => neededBy.some((component) => (0,server_state/* newComponent */.y6)(now, component) !== undefined))
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
    return step_ids/* activationSteps */.cJ.map((id) => check(id, `Operator step ${id}`, confirmed.has(id), confirmed.has(id) ? 'A person confirmed it.' : 'Nobody confirmed it.', `Do it and say so: completed-operator-steps: ${id}.`));
}
;// CONCATENATED MODULE: ./lib/bundled/stages/verify-upgrade/verify-server.js






/** Reads the server, its journal and its backup sets, and judges the upgrade. Changes nothing. */
async function verifyServer(request) {
    const { host } = request;
    const workFolder = await (0,work_folder/* workFolderOf */.FW)(host, request.workFolder);
    const journal = await (0,plan_journal/* openJournal */._)(host.files, host.clock, (0,work_folder/* journalPath */.HY)(workFolder));
    const choices = request.choices(workFolder);
    const situation = await (0,read_situation/* readSituation */.Z)({ ...request, journal, choices });
    return verifyUpgrade(situation, choices, await logOf(host, situation));
}
async function logOf({ files }, { now }) {
    if ((0,server_state/* newComponent */.y6)(now, 'agent') === undefined || now.installPath === undefined)
        return undefined;
    return readServerLog(files, now.installPath.path);
}

/***/ })

};
