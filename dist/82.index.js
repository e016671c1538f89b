export const id = 82;
export const ids = [82];
export const modules = {

/***/ 7082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyServer: () => (/* binding */ verifyServer)
});

// EXTERNAL MODULE: ./lib/src/plan/journal.js
var plan_journal = __webpack_require__(9259);
// EXTERNAL MODULE: ./lib/src/stages/read-situation.js + 3 modules
var read_situation = __webpack_require__(1463);
// EXTERNAL MODULE: ./lib/src/product/components.js
var components = __webpack_require__(6824);
// EXTERNAL MODULE: ./lib/src/product/windows-paths.js
var windows_paths = __webpack_require__(910);
// EXTERNAL MODULE: ./lib/src/stages/situation.js
var stages_situation = __webpack_require__(6016);
// EXTERNAL MODULE: ./lib/src/stages/target-version.js
var target_version = __webpack_require__(7102);
// EXTERNAL MODULE: ./lib/src/stages/virtual-directory.js
var virtual_directory = __webpack_require__(5225);
;// CONCATENATED MODULE: ./lib/src/stages/verify-upgrade.js





/** Every check that the server itself can answer, and those that a person has to make, in the document's order. */
function verifyUpgrade(situation, choices) {
    const hadAgent = (0,stages_situation/* oldComponent */.l)(situation.before, 'agent') !== undefined;
    return [
        hasBaseline(situation),
        ...components/* componentNames */.w.flatMap((component) => componentChecks(component, situation, choices)),
        ...(hadAgent ? agentChecks(situation) : []),
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
        check(`${component}-address`, `The ${name} is at its address`, (0,windows_paths/* sameText */.QV)(web.virtualDirectory, wanted) && web.siteId === old.siteId, `${place}, content in ${web.folder}.`, `It belongs at ${old.site}${wanted}.`),
        check(`${component}-pool`, `The application pool of the ${name} runs ASP.NET 4`, managedRuntimeVersion === 'v4.0' && state === 'started', `${pool}: .NET ${managedRuntimeVersion || 'none'}, ${state}.`, 'Put the application into a started pool with .NET CLR version v4.0 (known failure F17).'),
        check(`${component}-settings`, `Authentication and TLS settings of the ${name} are as before`, settingsAreSame, settingsAreSame ? 'Equal.' : `Before ${JSON.stringify(old.settings)}, now ${JSON.stringify(web.settings)}.`, 'Run its installation stage again: it puts them back.'),
        ...configurationChecks(component, old, web, situation),
        loads(component, web, situation),
    ];
}
function configurationChecks(component, old, web, { pendingMerges }) {
    const merge = pendingMerges[component];
    const isMerged = merge !== undefined && !merge.changed;
    const missing = old.customThemes.filter((theme) => !web.customThemes.some((found) => (0,windows_paths/* sameText */.QV)(found, theme)));
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
        check('install-path', 'The server is in the old folder', path !== undefined && wanted !== undefined && (0,windows_paths/* samePath */.Eb)(path, wanted), path ?? 'The registry has no InstallPath.', `It belongs in ${wanted ?? 'the folder of the old agent'}, where the data file is.`),
        check('data-file', 'The data file lived through it', dataFile?.status === 'present' && is >= was, dataFile ? `${dataFile.path}: ${dataFile.status}, ${is} bytes; ${was} before.` : 'There is none.', 'Stop the services and put the Data folder back with restore-backup.'),
        check('services', 'The services run', now.services.length > 0 && notRunning.length === 0, now.services.map(({ name, state }) => `${name}: ${state}`).join(', ') || 'No service of the product was found.', 'Start them, and see the log files of the product.'),
        usersAreThere(),
    ];
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

// EXTERNAL MODULE: ./lib/src/stages/work-folder.js
var work_folder = __webpack_require__(2204);
;// CONCATENATED MODULE: ./lib/src/stages/verify-server.js




/** Reads the server, its journal and its backup sets, and judges the upgrade. Changes nothing. */
async function verifyServer(request) {
    const { host } = request;
    const workFolder = await (0,work_folder/* workFolderOf */.FW)(host, request.workFolder);
    const journal = await (0,plan_journal/* openJournal */._)(host.files, host.clock, (0,work_folder/* journalPath */.HY)(workFolder));
    const choices = request.choices(workFolder);
    return verifyUpgrade(await (0,read_situation/* readSituation */.Z)({ ...request, journal, choices }), choices);
}


/***/ })

};
