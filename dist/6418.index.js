export const id = 6418;
export const ids = [6418];
export const modules = {

/***/ 22839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ knownFailures)
/* harmony export */ });
/* unused harmony export knownFailureTable */
function webComponents(state) {
    return state.components.filter(({ component }) => component !== 'agent');
}
function has(state, component) {
    return state.components.some((one) => one.component === component);
}
/** True or false; undefined when the target is not known. */
function isAtLeast(version, needed) {
    if (version === undefined || !/^\d/.test(version))
        return undefined;
    const parts = version.split('.').map((part) => Number.parseInt(part, 10));
    const difference = needed.map((part, i) => (parts[i] ?? 0) - part).find((one) => one !== 0);
    return (difference ?? 0) >= 0;
}
function unsatisfied(id) {
    return (state) => state.prerequisites.find((check) => check.id === id && !check.satisfied)?.found;
}
function unsatisfiedForWeb(id) {
    return (state) => (webComponents(state).length > 0 ? unsatisfied(id)(state) : undefined);
}
function oldRuntimePools(state) {
    const pools = webComponents(state)
        .filter(({ generation }) => generation === 'mfa-server')
        .flatMap(({ web }) => web?.applicationPool ?? [])
        .filter(({ managedRuntimeVersion }) => managedRuntimeVersion === 'v2.0');
    const names = [...new Set(pools.map(({ name }) => name))];
    return names.length > 0 ? `Application pool on .NET 2.0 below a new component: ${names.join(', ')}.` : undefined;
}
/** Numbers as in the product facts of this project's documentation. */
const knownFailureTable = [
    {
        id: 'F1',
        symptom: 'After an upgrade to 7.0 or later, AD FS logs event 105: the authentication provider WindowsAzureMultiFactorAuthentication cannot be loaded.',
        advice: 'Clear the provider in the AD FS policy, run Unregister-AdfsAuthenticationProvider -Name WindowsAzureMultiFactorAuthentication, run the register script of the new server, and restart the service adfssrv on all nodes.',
        detect: (state) => state.adfsAdapter && `"${state.adfsAdapter}" is installed here.`,
    },
    {
        id: 'F2',
        symptom: 'A package ends with 1603 because Visual C++ 2015 Update 1 or later is missing.',
        advice: 'Install the x86 and the x64 redistributable before the web components.',
        detect: (state) => unsatisfied('vc-runtime-x86')(state) ?? unsatisfied('vc-runtime-x64')(state),
    },
    {
        id: 'F3',
        symptom: 'On Windows Server 2012 R2 without update KB2919355 the setup asks for it and does not go on.',
        advice: 'Check with Get-HotFix -Id KB2919355 and install the update before the upgrade.',
        detect: unsatisfied('update-kb2919355'),
    },
    {
        id: 'F4',
        symptom: 'A web package ends early, with 1603 when silent, because IIS 6 Metabase Compatibility is missing.',
        advice: 'Run Install-WindowsFeature Web-Metabase before the web components are installed.',
        detect: unsatisfiedForWeb('iis-metabase'),
    },
    {
        id: 'F5',
        symptom: 'The log says "unsupported IIS version (10) detected" when the package looks for the pool\'s 32-bit setting.',
        advice: 'No remedy is published; use the newest build. See after the installation that the pool\'s setting "Enable 32-Bit Applications" is as before.',
        detect: (state) => webComponents(state).length > 0 && Number.parseInt(state.webServer?.version ?? '', 10) >= 10
            ? `This server runs IIS ${state.webServer?.version}.`
            : undefined,
    },
    {
        id: 'F6',
        symptom: 'The console says "Error determining the current master Multi-Factor Authentication Server".',
        advice: 'Open outbound TCP 443 to the three hosts of the cloud service. The service ended on 30 September 2024.',
        detect: (state) => (has(state, 'agent') ? unsatisfied('cloud-service')(state) : undefined),
    },
    {
        id: 'F7',
        symptom: 'The console of a subordinate offers to promote it.',
        advice: 'Do not click it: it makes a second master. Mend the connection to the master first (RPC, or the fixed port).',
    },
    {
        id: 'F9',
        symptom: 'The upgrade fails where user tags are in use and the target is older than 8.0.2.',
        advice: 'Use 8.0.2 or later. Whether tags are in use cannot be seen from outside: look in the console.',
        detect: (state, target) => has(state, 'agent') && isAtLeast(target, [8, 0, 2]) === false
            ? `The target is ${target}; whether tags are in use is unknown.`
            : undefined,
    },
    {
        id: 'F10',
        symptom: 'On an Azure virtual machine with Windows Server 2019 or later the activation fails.',
        advice: 'Use an earlier Windows Server there, or a server outside Azure.',
    },
    {
        id: 'F11',
        symptom: 'The server was activated into the wrong replication group: data does not replicate.',
        advice: 'It cannot be changed: only the vendor can deactivate the server, which is then activated again.',
    },
    {
        id: 'F12',
        symptom: 'The portal shows an error page because it does not reach the Web Service SDK.',
        advice: 'Check user and password, the URL, the host name, trust in the certificate, then the service, in this order.',
    },
    {
        id: 'F13',
        symptom: 'The portal shows the default look after the upgrade.',
        advice: 'Put the theme folder back into App_Themes and set the theme attribute of system.web/pages.',
        detect: (state) => {
            const themes = webComponents(state).flatMap(({ web }) => web?.customThemes ?? []);
            return themes.length > 0
                ? `Custom themes: ${themes.join(', ')}. They are backed up and have to be put back.`
                : undefined;
        },
    },
    {
        id: 'F15',
        symptom: '8.0 and later bring no package for the Mobile App Web Service.',
        advice: 'Nothing to install: users of the mobile app talk to the cloud directly. Uninstall the old web service after the upgrade.',
        detect: (state, target) => has(state, 'mobile-app') && isAtLeast(target, [8, 0]) === true
            ? `The Mobile App Web Service is installed and the target is ${target}.`
            : undefined,
    },
    {
        id: 'F16',
        symptom: 'Activation is asked for again although the data file was kept.',
        advice: 'Restore the whole Data folder, not the data file alone: the other files in it hold the activation.',
    },
    {
        id: 'F17',
        symptom: 'The portal or the SDK does not load because its application pool runs on .NET 2.0.',
        advice: 'Put the application into a pool with .NET CLR version v4.0.',
        detect: oldRuntimePools,
    },
    {
        id: 'F18',
        symptom: 'With Windows Authentication and "require user match", an administrator who is no user of the product cannot log on after the restart.',
        advice: 'Have a local way into the server (console, another administrator) before you restart it.',
    },
    {
        id: 'F19',
        symptom: 'Sites answer 500 or 503 after the agent is removed, because IIS still refers to its native module or ISAPI filter.',
        advice: "After the removal, look at system.webServer/globalModules and the sites' ISAPI filters, and remove entries whose file is gone.",
        detect: (state) => state.webServer && state.components.some((one) => one.component === 'agent' && one.generation === 'phonefactor')
            ? 'The old agent and IIS are on one server; whether its IIS plug-in is in use cannot be seen here.'
            : undefined,
    },
    {
        id: 'F21',
        symptom: 'A silent package started by an account that never logged on ends with 1603 (key container).',
        advice: 'Log on once with the account of the runner, then run again.',
    },
    {
        id: 'F22',
        symptom: 'Users of the mobile app may have to register it again when going to 8.0; it is not documented.',
        advice: 'Try it with one user before you tell the others.',
        detect: (state, target) => has(state, 'mobile-app') && isAtLeast(target, [8, 0]) === true ? `The target is ${target}.` : undefined,
    },
];
/** Warnings for what others met and what this server's state makes likely. */
function knownFailures(state, targetVersion) {
    return knownFailureTable.flatMap(({ id, symptom, advice, detect }) => {
        const found = detect?.(state, targetVersion);
        return found === undefined
            ? []
            : [{ code: `known-failure-${id.toLowerCase()}`, message: `${symptom} ${found}`, advice }];
    });
}

/***/ }),

/***/ 45035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ isCovered),
/* harmony export */   W6: () => (/* binding */ planBackup),
/* harmony export */   Z: () => (/* binding */ stopServicesFirst),
/* harmony export */   s7: () => (/* binding */ backupBlockers)
/* harmony export */ });
/* harmony import */ var _changes_backup_sets_backup_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92763);
/* harmony import */ var _changes_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75457);
/* harmony import */ var _omit_undefined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6038);
/* harmony import */ var _product_server_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36961);
/* harmony import */ var _stage_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65270);





const stage = 'backup-pfdata';
/**
 * Document steps U1, U2.1, U2.2 and U3.1: data folder, registry key, web.configs, themes and IIS settings of every
 * PhoneFactor component into one verified set, before anything is removed.
 */
function planBackup(situation, choices, scope) {
    const components = (0,_changes_backup_sets_backup_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .componentsToBackUp */ .og)(situation.now);
    const blockers = [...backupBlockers(situation, components)];
    if (components.length === 0 || isCovered(situation, components)) {
        return { ..._stage_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyPlan */ .n, blockers };
    }
    return { steps: backupSteps(situation, choices, scope), warnings: [], blockers };
}
function backupSteps(situation, choices, scope) {
    const { now, before } = situation;
    // All that the upgrade deals with, so that the step is the same when a part is gone already.
    const components = (0,_changes_backup_sets_backup_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .componentsToBackUp */ .og)(before);
    const { oldInstallers, keepBackups: keep, backupDestination: destination } = choices;
    const stops = stopServicesFirst(now, stage);
    const changes = [
        { kind: 'create-backup-set', components, destination, ...(0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_3__/* .omitUndefined */ .O)({ keep, oldInstallers }) },
        ...(scope === 'single-stage' && stops.length > 0
            ? [{ kind: 'start-services', which: { those: 'stopped-by-the-suite' } }]
            : []),
    ];
    const extraction = oldInstallers === undefined ? [] : [{ kind: 'extract-default-configurations', components, oldInstallers }];
    const made = (list) => list.map((change) => (0,_changes_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .stepOf */ .cg)(change, { stage }));
    return [...made(extraction), ...stops, ...made(changes)];
}
/** Only the old agent writes to what is backed up and removed; a new server beside old web components goes on. */
function stopServicesFirst(now, stage) {
    if ((0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_4__/* .oldComponent */ .l)(now, 'agent') === undefined)
        return [];
    return [(0,_changes_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .stepOf */ .cg)({ kind: 'stop-services', because: 'files-are-read' }, { stage })];
}
/** The newest set holds all that is still to be removed, and nothing of it changed since. */
function isCovered(situation, components) {
    const { backup } = situation;
    return (backup !== undefined &&
        backup.changedSince.length === 0 &&
        components.every((component) => backup.components.includes(component)));
}
function backupBlockers(situation, components) {
    if (situation.before.components.length === 0) {
        return [noPhoneFactor(situation.now)];
    }
    return [...situation.now.ambiguities, ...(components.includes('agent') ? dataFileBlockers(situation.now) : [])];
}
function noPhoneFactor({ machine }) {
    return {
        code: 'no-phonefactor-found',
        message: `No part of PhoneFactor or MFA Server was found on ${machine.name}, in either registry view or in IIS.`,
        advice: 'See that the job runs on the right server. If the product is there under another name, give its DisplayName pattern.',
        input: 'product-names',
    };
}
const dataFileAdvice = {
    missing: 'Find the data file and give its path. Without it users and settings cannot be brought over; do not uninstall anything.',
    empty: 'Restore the data file from your last good copy before you go on; an empty file holds no users.',
    unreadable: 'Close the program that holds the file, or give the account of the runner read access to the Data folder.',
};
function dataFileBlockers({ dataFile }) {
    if (dataFile?.status === 'present') {
        return [];
    }
    const status = dataFile?.status ?? 'missing';
    const where = dataFile === undefined ? 'PhoneFactor.pfdata' : dataFile.path;
    return [
        {
            code: `data-file-${status}`,
            message: `The data file ${where} is ${status}${dataFile?.reason ? `: ${dataFile.reason}` : '.'}`,
            advice: dataFileAdvice[status],
            input: 'data-file',
        },
    ];
}

/***/ }),

/***/ 45736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ planInstallServer)
/* harmony export */ });
/* harmony import */ var _changes_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75457);
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36241);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85128);
/* harmony import */ var _omit_undefined_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6038);
/* harmony import */ var _product_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31484);
/* harmony import */ var _product_server_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36961);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33822);
/* harmony import */ var _publisher_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92638);
/* harmony import */ var _stage_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65270);









const stage = 'install-mfa-server';
const startServices = (0,_changes_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stepOf */ .cg)({ kind: 'start-services', which: { those: 'of-the-product' } }, { stage });
/**
 * "Install the Multi-Factor Authentication Server" and document step I1: into the folder that the registry names,
 * then activation and replication group by a person.
 */
function planInstallServer(situation, choices, scope) {
    if ((0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_5__/* .oldComponent */ .l)(situation.before, 'agent') === undefined) {
        return _stage_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyPlan */ .n;
    }
    const people = activation(situation);
    if ((0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_5__/* .newComponent */ .y)(situation.now, 'agent') !== undefined) {
        return { ..._stage_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyPlan */ .n, steps: people };
    }
    const prerequisites = (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .prerequisiteFindings */ .D)(situation.now, ['agent']);
    return {
        steps: [...setup(situation, choices), startServices, ...people],
        warnings: prerequisites.warnings,
        blockers: [
            ...prerequisites.blockers,
            ...setupBlockers(situation, choices),
            ...(scope === 'single-stage' ? (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .orderBlockers */ .y)(situation, stage) : []),
        ],
    };
}
function setup({ before, packages }, { setup: chosen }) {
    const installPath = before.installPath?.path;
    if (chosen === undefined || installPath === undefined)
        return [];
    const { path: setupPath, arguments: silent } = chosen;
    const facts = packages[setupPath];
    const sha256 = silent !== undefined && facts?.status === 'usable' ? facts.sha256 : undefined;
    return [
        (0,_changes_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stepOf */ .cg)({ kind: 'install-server', setupPath, installPath, ...(0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_6__/* .omitUndefined */ .O)({ arguments: silent, sha256 }) }, { stage }),
    ];
}
/** What is confirmed is not asked again. */
function activation({ now, confirmed }) {
    const { name: server } = now.machine;
    return [
        (0,_changes_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stepOf */ .cg)({ kind: 'activate-server', server }, { stage }),
        (0,_changes_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stepOf */ .cg)({ kind: 'confirm-replication-group', server }, { stage }),
    ].filter(({ id }) => !confirmed.has(id));
}
function setupBlockers({ before, packages }, { setup: chosen }) {
    const path = before.installPath === undefined ? [noInstallPath(before)] : [];
    if (chosen === undefined) {
        return [...path, noSetup()];
    }
    return [...path, ...wrongName(chosen.path), ...unusable(chosen.path, packages), ...untrusted(chosen, packages)];
}
function noInstallPath({ machine }) {
    return {
        code: 'install-path-unknown',
        message: `The registry of ${machine.name} has no InstallPath of PhoneFactor in either view.`,
        advice: 'Give the folder in which the agent is (or was) installed: the new server has to go into the same folder.',
        input: 'install-path',
    };
}
function noSetup() {
    return {
        code: 'setup-not-given',
        message: 'No setup program of the Multi-Factor Authentication Server was given.',
        advice: `Give the path of ${_product_names_js__WEBPACK_IMPORTED_MODULE_2__/* .serverSetupFileName */ .EO} as the server sees it. It cannot be downloaded by this suite.`,
        input: 'setup-path',
    };
}
function wrongName(path) {
    if ((0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_7__/* .sameText */ .QV)((0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .fileNameOf */ .bV)(path), _product_names_js__WEBPACK_IMPORTED_MODULE_2__/* .serverSetupFileName */ .EO)) {
        return [];
    }
    return [
        {
            code: 'setup-wrong-name',
            message: `${path} is not named ${_product_names_js__WEBPACK_IMPORTED_MODULE_2__/* .serverSetupFileName */ .EO}.`,
            advice: 'Give the setup program of the server itself, not one of the web packages, under its original name.',
            input: 'setup-path',
        },
    ];
}
/** A pinned hash says more than a signature. */
function untrusted({ path, sha256 }, packages) {
    const facts = packages[path];
    if (facts?.status !== 'usable')
        return [];
    if (sha256 === undefined)
        return (0,_publisher_js__WEBPACK_IMPORTED_MODULE_8__/* .publisherBlockers */ .e)(path, facts, 'setup-sha256');
    if (facts.sha256 === sha256.toLowerCase())
        return [];
    return [
        {
            code: 'setup-hash-mismatch',
            message: `${path} has the SHA-256 ${facts.sha256}, not ${sha256.toLowerCase()}.`,
            advice: 'Copy the setup program again from its source, or correct the hash.',
            input: 'setup-sha256',
        },
    ];
}
function unusable(path, packages) {
    const facts = packages[path];
    if (facts === undefined || facts.status === 'usable') {
        return [];
    }
    return [
        {
            code: `setup-${facts.status}`,
            message: `${path} cannot be used: ${facts.reason}`,
            advice: 'Put the setup program there, whole, where the account of the runner can read it.',
            input: 'setup-path',
        },
    ];
}

/***/ }),

/***/ 6832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ changedPortalAddress),
/* harmony export */   s: () => (/* binding */ planPortalAddress)
/* harmony export */ });
/* harmony import */ var _changes_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75457);
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36241);
/* harmony import */ var _product_server_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36961);
/* harmony import */ var _product_web_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4211);
/* harmony import */ var _install_web_component_new_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91732);
/* harmony import */ var _stage_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65270);






/** Old and new address of the User Portal; undefined where it stays or there is no portal. */
function changedPortalAddress({ before }, choices) {
    const old = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_3__/* .oldComponent */ .l)(before, 'user-portal')?.web;
    if (old === undefined)
        return undefined;
    const name = (0,_install_web_component_new_names_js__WEBPACK_IMPORTED_MODULE_1__/* .newVirtualDirectory */ .p)('user-portal', old, choices);
    if ((0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sameText */ .QV)(name, (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutSlash */ .m)(old.virtualDirectory)))
        return undefined;
    return {
        oldUrl: (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_5__/* .applicationUrl */ .c)(old, before.machine.name, old.virtualDirectory),
        newUrl: (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_5__/* .applicationUrl */ .c)(old, before.machine.name, name),
    };
}
/** Document steps I3 and I4.2: "update the User Portal URL on the Settings tab", "existing users need to be informed". */
function planPortalAddress(situation, choices) {
    const changed = changedPortalAddress(situation, choices);
    if (changed === undefined) {
        return _stage_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyPlan */ .n;
    }
    const { oldUrl, newUrl } = changed;
    const agentIsHere = situation.before.components.some(({ component }) => component === 'agent');
    const server = agentIsHere ? situation.before.machine.name : 'the MFA Server';
    const stage = 'install-portal';
    const steps = [
        (0,_changes_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stepOf */ .cg)({ kind: 'set-portal-url', server, oldUrl, newUrl }, { stage }),
        (0,_changes_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stepOf */ .cg)({ kind: 'inform-users', oldUrl, newUrl }, { stage }),
    ];
    return { ..._stage_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyPlan */ .n, steps: steps.filter(({ id }) => !situation.confirmed.has(id)) };
}

/***/ }),

/***/ 51732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ planRestoreThemes)
/* harmony export */ });
/* harmony import */ var _changes_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75457);
/* harmony import */ var _product_server_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36961);
/* harmony import */ var _install_web_component_new_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91732);
/* harmony import */ var _stage_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65270);




/** Document step U2.2 seen from the other end: the custom folders of App_Themes back below the new portal. */
function planRestoreThemes(situation, choices) {
    const old = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_3__/* .oldComponent */ .l)(situation.before, 'user-portal')?.web;
    const themes = situation.missingThemes;
    if (old === undefined || themes.length === 0) {
        return _stage_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyPlan */ .n;
    }
    const path = `/${(0,_install_web_component_new_names_js__WEBPACK_IMPORTED_MODULE_1__/* .newVirtualDirectory */ .p)('user-portal', old, choices)}`;
    const change = { kind: 'restore-themes', component: 'user-portal', themes, site: old.site, path };
    return { ..._stage_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyPlan */ .n, steps: [(0,_changes_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stepOf */ .cg)(change, { stage: 'install-portal' })] };
}

/***/ }),

/***/ 22098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ planUninstall)
/* harmony export */ });
/* harmony import */ var _changes_backup_sets_backup_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92763);
/* harmony import */ var _changes_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75457);
/* harmony import */ var _omit_undefined_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6038);
/* harmony import */ var _product_server_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36961);
/* harmony import */ var _backup_pfdata_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45035);
/* harmony import */ var _install_mobile_app_target_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6549);
/* harmony import */ var _stage_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65270);







const stage = 'uninstall-phonefactor';
/** The document's order: the agent goes last, because the others talk to it. */
const removalOrder = ['user-portal', 'mobile-app', 'web-service-sdk', 'agent'];
/** Document steps U2.3, U3.2, U4 and U5. Refuses without a verified backup set. */
function planUninstall(situation, choices, scope) {
    const removals = removalOrder.flatMap((component) => {
        const installed = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_4__/* .oldComponent */ .l)(situation.now, component);
        return installed === undefined ? [] : [removal(installed, isLeftOut(component, situation, choices))];
    });
    const keep = keepInstallPath(situation);
    if (removals.length === 0) {
        return { ..._stage_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyPlan */ .n, steps: keep };
    }
    return {
        steps: [...(0,_backup_pfdata_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .stopServicesFirst */ .Z)(situation.now, stage), confirmBackup(situation, choices), ...removals, ...keep],
        warnings: [],
        blockers: [...situation.now.ambiguities, ...(scope === 'single-stage' ? backupBlockers(situation) : [])],
    };
}
function confirmBackup(situation, choices) {
    const components = (0,_changes_backup_sets_backup_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .componentsToBackUp */ .og)(situation.before);
    return (0,_changes_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .stepOf */ .cg)({ kind: 'confirm-backup-set', components, destination: choices.backupDestination }, { stage });
}
/** Where the target version is not known yet, nothing is promised. */
function isLeftOut(component, situation, choices) {
    if (component !== 'mobile-app')
        return false;
    const { leftOut, blockers } = (0,_install_mobile_app_target_version_js__WEBPACK_IMPORTED_MODULE_5__/* .mobileAppNotice */ .K)(situation, choices);
    return leftOut && blockers.length === 0;
}
function removal({ component, product }, forGood) {
    const { productCode, displayName, version } = product;
    const what = { component, generation: 'phonefactor', displayName, version };
    return (0,_changes_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .stepOf */ .cg)({ kind: 'uninstall-product', ...what, ...(0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_6__/* .omitUndefined */ .O)({ productCode }), ...(forGood ? { forGood } : {}) }, { stage });
}
/** While the server is between the two products, both have to be there for the new installer to find them. */
function keepInstallPath({ now, before }) {
    const place = placeOfData(before);
    const agentIsOurs = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_4__/* .oldComponent */ .l)(before, 'agent') !== undefined && (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_4__/* .newComponent */ .y)(now, 'agent') === undefined;
    if (!agentIsOurs || place === undefined) {
        return [];
    }
    return [(0,_changes_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .stepOf */ .cg)({ kind: 'keep-install-path', ...place }, { stage })];
}
function placeOfData(before) {
    return before.installPath === undefined || before.dataFile === undefined
        ? undefined
        : { installPath: before.installPath.path, dataFile: before.dataFile.path };
}
function backupBlockers(situation) {
    const { backup } = situation;
    const components = (0,_changes_backup_sets_backup_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .componentsToBackUp */ .og)(situation.now);
    if ((0,_backup_pfdata_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .isCovered */ .P$)(situation, components)) {
        return [];
    }
    // What only changed is copied again by the first step, once the services stand still.
    if (backup !== undefined && components.every((component) => backup.components.includes(component))) {
        return [];
    }
    return [
        {
            code: 'no-backup-set',
            message: backup === undefined
                ? `No verified backup set of ${situation.now.machine.name} was found.`
                : `The backup set ${backup.folder} does not hold every component that is still installed.`,
            advice: 'Run backup-pfdata on this server first, or give the folder of an existing set.',
            input: 'backup-path',
        },
    ];
}

/***/ }),

/***/ 46418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ planUpgrade),
/* harmony export */   P: () => (/* binding */ completePlan)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(22444);
/* harmony import */ var _product_known_failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22839);
/* harmony import */ var _backup_pfdata_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45035);
/* harmony import */ var _install_mfa_server_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45736);
/* harmony import */ var _install_mobile_app_target_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6549);
/* harmony import */ var _install_portal_portal_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6832);
/* harmony import */ var _install_portal_restore_themes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51732);
/* harmony import */ var _install_web_component_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48164);
/* harmony import */ var _merge_webconfig_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73017);
/* harmony import */ var _stage_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65270);
/* harmony import */ var _uninstall_phonefactor_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22098);











/** The whole upgrade of one server, in the document's order. */
function planUpgrade(situation, choices) {
    const scope = 'whole-upgrade';
    const stages = (0,_stage_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .joinPlans */ .x)([
        (0,_backup_pfdata_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planBackup */ .W6)(situation, choices, scope),
        (0,_uninstall_phonefactor_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .planUninstall */ .k)(situation, choices, scope),
        (0,_install_mfa_server_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planInstallServer */ .g)(situation, choices, scope),
        (0,_install_web_component_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .planInstallWebComponent */ .m)('web-service-sdk', situation, choices, scope),
        (0,_install_web_component_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .planInstallWebComponent */ .m)('user-portal', situation, choices, scope),
        (0,_install_portal_restore_themes_js__WEBPACK_IMPORTED_MODULE_4__/* .planRestoreThemes */ .G)(situation, choices),
        (0,_install_web_component_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .planInstallWebComponent */ .m)('mobile-app', situation, choices, scope),
        (0,_merge_webconfig_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .planMergeConfiguration */ .q)('user-portal', situation, choices, scope),
        (0,_merge_webconfig_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .planMergeConfiguration */ .q)('mobile-app', situation, choices, scope),
        (0,_install_portal_portal_address_js__WEBPACK_IMPORTED_MODULE_3__/* .planPortalAddress */ .s)(situation, choices),
    ]);
    return completePlan('upgrade', situation, choices, stages);
}
/** Adds to the stages' parts what every plan says of the server, and leaves each finding once. */
function completePlan(action, situation, choices, { steps, warnings, blockers }) {
    const failures = steps.length === 0 ? [] : (0,_product_known_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .knownFailures */ .N)(situation.now, (0,_install_mobile_app_target_version_js__WEBPACK_IMPORTED_MODULE_9__/* .targetVersion */ .I)(situation, choices));
    return {
        format: 2,
        action,
        server: situation.now.machine.name,
        inputs: (0,_json_js__WEBPACK_IMPORTED_MODULE_10__/* .asJson */ .v)(choices),
        findings: findingsOf(situation),
        steps,
        warnings: distinct([...situation.now.warnings, ...warnings, ...failures]),
        blockers: distinct(blockers),
    };
}
/** What an approval depends on. The data file's size and times are not: the product writes to it all the time. */
function findingsOf({ now: state, packages, interrupted }) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_10__/* .asJson */ .v)({
        packages: Object.fromEntries(Object.entries(packages).map(([path, facts]) => [path, packageFindings(facts)])),
        machine: { name: state.machine.name, architecture: state.machine.architecture },
        installPath: state.installPath,
        interrupted: interrupted.length === 0 ? undefined : interrupted,
        dataFile: state.dataFile === undefined ? undefined : { path: state.dataFile.path, status: state.dataFile.status },
        components: Object.fromEntries(state.components.map((found) => [`${found.component} (${found.generation})`, found])),
    });
}
function packageFindings(facts) {
    if (facts.status !== 'usable')
        return { status: facts.status };
    const { productName, productVersion } = facts.description;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_10__/* .asJson */ .v)({ status: facts.status, productName, productVersion, sha256: facts.sha256 });
}
function distinct(findings) {
    const seen = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
    return [...seen.values()];
}

/***/ })

};
