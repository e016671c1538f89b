export const id = 322;
export const ids = [322];
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

/***/ 59218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ runServerSetupStep),
/* harmony export */   Qj: () => (/* binding */ setPortalUrlStep),
/* harmony export */   Sd: () => (/* binding */ informUsersStep),
/* harmony export */   Ze: () => (/* binding */ activateServerStep),
/* harmony export */   cV: () => (/* binding */ confirmReplicationGroupStep),
/* harmony export */   s0: () => (/* binding */ removeProductByHandStep)
/* harmony export */ });
/* harmony import */ var _announcement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28936);

/**
 * What the upgrade document leaves to a person, with every path and value spelled out. Sources: "Upgrade the
 * PhoneFactor Agent to Azure Multi-Factor Authentication Server" and the vendor's deployment pages for MFA Server.
 */
/** Where the new server asks for it: activation in its console. Credentials cannot be made here. */
function activateServerStep(server) {
    return {
        id: 'activate-server',
        title: `Activate the Multi-Factor Authentication Server on ${server}, if it asks for it`,
        instructions: [
            `On ${server}, open "Multi-Factor Authentication Server" from the Start menu with "Run as administrator".`,
            'If the console does not ask for activation, the old activation was kept: go to the last instruction.',
            'Have a Global Administrator of the tenant generate activation credentials: Microsoft Entra admin center, Multifactor authentication, Server settings, "Generate". Only customers who activated a server before 1 July 2019 have this page. Use the credentials at once: they are to be taken as short-lived.',
            'Type e-mail and password into the console and choose "Activate".',
            'When asked for a group, choose the replication group that your other servers are in. A wrong group cannot be corrected later: only the vendor can undo it. A single server keeps its own group.',
            'If the console offers to promote this server to master, do not do so: it usually means that the master cannot be reached. Mend the connection first, otherwise there are two masters.',
            'The cloud service ended on 30 September 2024. If activation fails for that reason, say so in the change record; the files, services and sites of the upgrade can still be verified, an authentication cannot.',
            'Confirm this step once the console opens without asking for activation, or once it is recorded why it cannot.',
        ],
        proof: 'said',
        blocking: true,
    };
}
function confirmReplicationGroupStep(server) {
    return {
        id: 'confirm-replication-group',
        title: `Confirm the replication group of ${server}`,
        instructions: [
            `On ${server}, open the Multi-Factor Authentication Server console and look at its Status page.`,
            'See that the servers listed are those of your site and that exactly one of them is the master.',
            'If the list is empty or shows other servers, stop here and do not change users: the group cannot be corrected in the console. Have the vendor deactivate this server, then activate it again.',
            'If the console offers to promote this server, refuse unless the old master is gone for good.',
            'Confirm this step once the list is right.',
        ],
        proof: 'said',
        blocking: true,
    };
}
/** Only where the portal's address changed: the setting lies in the data file and has no command line. */
function setPortalUrlStep(server, oldUrl, newUrl) {
    return {
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
    };
}
/** For a setup program that has no known silent arguments. */
function runServerSetupStep(setupPath, installFolder) {
    return {
        id: 'run-server-setup',
        title: 'Run the setup program of the Multi-Factor Authentication Server',
        instructions: [
            `Log on to the server and run ${setupPath} with "Run as administrator".`,
            'Let it install the Visual C++ runtimes when it offers them.',
            `On the page "Select Installation Folder", see that the folder is ${installFolder}. If it shows another folder, cancel: the data file would not be found there.`,
            'Choose "Next" and "Finish". Skip the Authentication Configuration Wizard if it appears.',
            'If Windows asks for a restart, restart it.',
            'Run the upgrade again: it sees for itself that the server is installed.',
        ],
        proof: 'seen',
        blocking: true,
    };
}
/** For an entry of Programs and Features that Windows Installer did not make. */
function removeProductByHandStep(component, displayName) {
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
/** Where the portal's address changed. */
function informUsersStep(oldUrl, newUrl) {
    return {
        id: 'inform-users',
        title: 'Tell the users the new address of the User Portal',
        instructions: [
            `The address changed from ${oldUrl} to ${newUrl}.`,
            'Send them a message, for example one of those below (upgrade-report writes it in more languages), and change links on your intranet and in your help desk articles.',
            ...(0,_announcement_js__WEBPACK_IMPORTED_MODULE_0__.portalAnnouncements)(oldUrl, newUrl, { languages: ['en', 'de'] }).map(announcementText),
            'Confirm this step once the message is sent.',
        ],
        proof: 'said',
        blocking: false,
    };
}
function announcementText({ subject, paragraphs }) {
    return [`Subject: ${subject}`, ...paragraphs].join('\n');
}

/***/ }),

/***/ 25317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ planInstallServer)
/* harmony export */ });
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36241);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);
/* harmony import */ var _product_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31484);
/* harmony import */ var _product_operator_instructions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59218);
/* harmony import */ var _empty_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95751);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33822);
/* harmony import */ var _publisher_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92638);
/* harmony import */ var _situation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52046);








const stage = 'install-mfa-server';
/**
 * "Install the Multi-Factor Authentication Server" and document step I1: into the folder that the registry names,
 * then activation and replication group by a person.
 */
function planInstallServer(situation, choices, scope) {
    if ((0,_situation_js__WEBPACK_IMPORTED_MODULE_5__/* .oldComponent */ .l)(situation.before, 'agent') === undefined) {
        return _empty_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyPlan */ .n;
    }
    const people = activation(situation);
    if ((0,_situation_js__WEBPACK_IMPORTED_MODULE_5__/* .newComponent */ .y)(situation.now, 'agent') !== undefined) {
        return { ..._empty_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyPlan */ .n, steps: people };
    }
    const prerequisites = (0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .prerequisiteFindings */ .D)(situation.now, ['agent']);
    return {
        steps: [...setup(situation, choices), startServices(), ...people],
        warnings: prerequisites.warnings,
        blockers: [
            ...prerequisites.blockers,
            ...setupBlockers(situation, choices),
            ...(scope === 'single-stage' ? (0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .orderBlockers */ .y)(situation, stage) : []),
        ],
    };
}
function setup({ before, packages }, { setup: chosen }) {
    const installPath = before.installPath?.path;
    if (chosen === undefined || installPath === undefined) {
        return [];
    }
    const identity = {
        id: 'install-server',
        stage,
        title: `Install the Multi-Factor Authentication Server into ${installPath}`,
        documentStep: 'I0',
    };
    if (chosen.arguments === undefined) {
        return [{ ...identity, type: 'operator', operatorStep: (0,_product_operator_instructions_js__WEBPACK_IMPORTED_MODULE_2__/* .runServerSetupStep */ .CK)(chosen.path, installPath) }];
    }
    return [
        {
            ...identity,
            type: 'change',
            change: {
                kind: 'install-server',
                setupPath: chosen.path,
                arguments: chosen.arguments,
                installPath,
                ...hashOf(packages[chosen.path]),
            },
        },
    ];
}
function hashOf(facts) {
    return facts?.status === 'usable' ? { sha256: facts.sha256 } : {};
}
function startServices() {
    return {
        type: 'change',
        id: 'start-product-services',
        stage,
        title: 'Start the services of the new server and see that they run',
        documentStep: 'I0',
        change: { kind: 'start-product-services' },
    };
}
/** What was said to be done is not asked again. */
function activation({ now, said }) {
    const { name } = now.machine;
    return [(0,_product_operator_instructions_js__WEBPACK_IMPORTED_MODULE_2__/* .activateServerStep */ .Ze)(name), (0,_product_operator_instructions_js__WEBPACK_IMPORTED_MODULE_2__/* .confirmReplicationGroupStep */ .cV)(name)]
        .filter(({ id }) => !said.has(id))
        .map((operatorStep) => ({
        type: 'operator',
        id: operatorStep.id,
        stage,
        title: operatorStep.title,
        documentStep: 'I1',
        operatorStep,
    }));
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
        advice: `Give the path of ${_product_names_js__WEBPACK_IMPORTED_MODULE_1__/* .serverSetupFileName */ .EO} as the server sees it. It cannot be downloaded by this suite.`,
        input: 'setup-path',
    };
}
function wrongName(path) {
    if ((0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_6__/* .sameText */ .QV)((0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNameOf */ .bV)(path), _product_names_js__WEBPACK_IMPORTED_MODULE_1__/* .serverSetupFileName */ .EO)) {
        return [];
    }
    return [
        {
            code: 'setup-wrong-name',
            message: `${path} is not named ${_product_names_js__WEBPACK_IMPORTED_MODULE_1__/* .serverSetupFileName */ .EO}.`,
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
        return (0,_publisher_js__WEBPACK_IMPORTED_MODULE_7__/* .publisherBlockers */ .e)(path, facts, 'setup-sha256');
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

/***/ 71547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ changedPortalAddress),
/* harmony export */   s: () => (/* binding */ planPortalAddress)
/* harmony export */ });
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36241);
/* harmony import */ var _product_operator_instructions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59218);
/* harmony import */ var _empty_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95751);
/* harmony import */ var _situation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52046);
/* harmony import */ var _virtual_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91963);





/** Old and new address of the User Portal; undefined where it stays or there is no portal. */
function changedPortalAddress({ before }, choices) {
    const old = (0,_situation_js__WEBPACK_IMPORTED_MODULE_3__/* .oldComponent */ .l)(before, 'user-portal')?.web;
    if (old === undefined)
        return undefined;
    const name = (0,_virtual_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .newVirtualDirectory */ .p$)('user-portal', old, choices);
    if ((0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sameText */ .QV)(name, (0,_virtual_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSlash */ .mW)(old.virtualDirectory)))
        return undefined;
    return {
        oldUrl: (0,_virtual_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .applicationUrl */ .cm)(old, before.machine.name, old.virtualDirectory),
        newUrl: (0,_virtual_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .applicationUrl */ .cm)(old, before.machine.name, name),
    };
}
/** Document steps I3 and I4.2: "update the User Portal URL on the Settings tab", "existing users need to be informed". */
function planPortalAddress(situation, choices) {
    const changed = changedPortalAddress(situation, choices);
    if (changed === undefined) {
        return _empty_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyPlan */ .n;
    }
    const { oldUrl, newUrl } = changed;
    const agentIsHere = situation.before.components.some(({ component }) => component === 'agent');
    const server = agentIsHere ? situation.before.machine.name : 'the MFA Server';
    const steps = [(0,_product_operator_instructions_js__WEBPACK_IMPORTED_MODULE_0__/* .setPortalUrlStep */ .Qj)(server, oldUrl, newUrl), (0,_product_operator_instructions_js__WEBPACK_IMPORTED_MODULE_0__/* .informUsersStep */ .Sd)(oldUrl, newUrl)]
        .filter(({ id }) => !situation.said.has(id))
        .map((operatorStep) => ({
        type: 'operator',
        id: operatorStep.id,
        stage: 'install-portal',
        title: operatorStep.title,
        documentStep: 'I3, I4.2',
        operatorStep,
    }));
    return { ..._empty_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyPlan */ .n, steps };
}

/***/ }),

/***/ 95575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ planRestoreThemes)
/* harmony export */ });
/* harmony import */ var _empty_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95751);
/* harmony import */ var _situation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52046);
/* harmony import */ var _virtual_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91963);



/** Document step U2.2 seen from the other end: the custom folders of App_Themes back below the new portal. */
function planRestoreThemes(situation, choices) {
    const old = (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__/* .oldComponent */ .l)(situation.before, 'user-portal')?.web;
    const themes = situation.missingThemes;
    if (old === undefined || themes.length === 0) {
        return _empty_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyPlan */ .n;
    }
    return {
        ..._empty_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyPlan */ .n,
        steps: [
            {
                type: 'change',
                id: 'restore-themes',
                stage: 'install-portal',
                title: `Put the custom themes back: ${themes.join(', ')}`,
                documentStep: 'U2.2',
                change: {
                    kind: 'restore-themes',
                    component: 'user-portal',
                    themes,
                    site: old.site,
                    path: `/${(0,_virtual_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .newVirtualDirectory */ .p$)('user-portal', old, choices)}`,
                },
            },
        ],
    };
}

/***/ }),

/***/ 52188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ planUninstall)
/* harmony export */ });
/* harmony import */ var _product_components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71450);
/* harmony import */ var _product_operator_instructions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59218);
/* harmony import */ var _back_up_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55169);
/* harmony import */ var _empty_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95751);
/* harmony import */ var _situation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52046);





/** The document's order: the agent goes last, because the others talk to it. */
const removalOrder = [
    { component: 'user-portal', documentStep: 'U2.3' },
    { component: 'mobile-app', documentStep: 'U3.2' },
    { component: 'web-service-sdk', documentStep: 'U4' },
    { component: 'agent', documentStep: 'U5' },
];
/** Document steps U2.3, U3.2, U4 and U5. Refuses without a verified backup set. */
function planUninstall(situation, choices, scope) {
    const removals = removalOrder.flatMap(({ component, documentStep }) => {
        const installed = (0,_situation_js__WEBPACK_IMPORTED_MODULE_4__/* .oldComponent */ .l)(situation.now, component);
        return installed === undefined ? [] : [removal(installed, documentStep)];
    });
    const keep = keepInstallPath(situation);
    if (removals.length === 0) {
        return { ..._empty_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyPlan */ .n, steps: keep };
    }
    return {
        steps: [confirmBackup(situation, choices), ...removals, ...keep],
        warnings: [],
        blockers: [...situation.now.ambiguities, ...(scope === 'single-stage' ? backupBlockers(situation) : [])],
    };
}
function confirmBackup(situation, choices) {
    return {
        type: 'change',
        id: 'confirm-backup-set',
        stage: 'uninstall-phonefactor',
        title: 'Stop the services and prove that the backup set is whole and up to date',
        change: {
            kind: 'confirm-backup-set',
            components: (0,_back_up_js__WEBPACK_IMPORTED_MODULE_2__/* .componentsToBackUp */ .og)(situation.before),
            destination: choices.backupDestination,
        },
    };
}
function removal(installed, documentStep) {
    const { component, product } = installed;
    const identity = {
        id: `uninstall-${component}`,
        stage: 'uninstall-phonefactor',
        title: `Uninstall ${product.displayName} ${product.version} (${_product_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentTitles */ .$[component]})`,
        documentStep,
    };
    if (product.productCode === undefined) {
        return removalByHand(identity, component, product.displayName);
    }
    return {
        ...identity,
        type: 'change',
        change: {
            kind: 'uninstall-product',
            component,
            productCode: product.productCode,
            displayName: product.displayName,
            version: product.version,
        },
    };
}
/** The product's own uninstaller may open a window or do anything: it is never run unseen. */
function removalByHand(identity, component, displayName) {
    return { ...identity, type: 'operator', operatorStep: (0,_product_operator_instructions_js__WEBPACK_IMPORTED_MODULE_1__/* .removeProductByHandStep */ .s0)(component, displayName) };
}
/** While the server is between the two products, both have to be there for the new installer to find them. */
function keepInstallPath({ now, before }) {
    const place = placeOfData(before);
    const agentIsOurs = (0,_situation_js__WEBPACK_IMPORTED_MODULE_4__/* .oldComponent */ .l)(before, 'agent') !== undefined && (0,_situation_js__WEBPACK_IMPORTED_MODULE_4__/* .newComponent */ .y)(now, 'agent') === undefined;
    if (!agentIsOurs || place === undefined) {
        return [];
    }
    return [
        {
            type: 'change',
            id: 'keep-install-path',
            stage: 'uninstall-phonefactor',
            title: 'See that the install path in the registry and the data file are still there, put them back if not',
            documentStep: 'U5',
            change: { kind: 'keep-install-path', ...place },
        },
    ];
}
function placeOfData(before) {
    return before.installPath === undefined || before.dataFile === undefined
        ? undefined
        : { installPath: before.installPath.path, dataFile: before.dataFile.path };
}
function backupBlockers(situation) {
    const { backup } = situation;
    const components = (0,_back_up_js__WEBPACK_IMPORTED_MODULE_2__/* .componentsToBackUp */ .og)(situation.now);
    if ((0,_back_up_js__WEBPACK_IMPORTED_MODULE_2__/* .isCovered */ .P$)(situation, components)) {
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

/***/ 10322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ planUpgrade),
/* harmony export */   P: () => (/* binding */ completePlan)
/* harmony export */ });
/* harmony import */ var _product_known_failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22839);
/* harmony import */ var _back_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55169);
/* harmony import */ var _empty_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95751);
/* harmony import */ var _install_server_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25317);
/* harmony import */ var _install_web_component_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72040);
/* harmony import */ var _merge_configuration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29969);
/* harmony import */ var _portal_address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71547);
/* harmony import */ var _restore_themes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95575);
/* harmony import */ var _target_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(90272);
/* harmony import */ var _uninstall_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52188);










/** The whole upgrade of one server, in the document's order. */
function planUpgrade(situation, choices) {
    const scope = 'whole-upgrade';
    const stages = (0,_empty_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPlans */ .x)([
        (0,_back_up_js__WEBPACK_IMPORTED_MODULE_1__/* .planBackup */ .W6)(situation, choices, scope),
        (0,_uninstall_js__WEBPACK_IMPORTED_MODULE_8__/* .planUninstall */ .k)(situation, choices, scope),
        (0,_install_server_js__WEBPACK_IMPORTED_MODULE_3__/* .planInstallServer */ .g)(situation, choices, scope),
        (0,_install_web_component_js__WEBPACK_IMPORTED_MODULE_4__/* .planInstallWebComponent */ .m)('web-service-sdk', situation, choices, scope),
        (0,_install_web_component_js__WEBPACK_IMPORTED_MODULE_4__/* .planInstallWebComponent */ .m)('user-portal', situation, choices, scope),
        (0,_restore_themes_js__WEBPACK_IMPORTED_MODULE_7__/* .planRestoreThemes */ .G)(situation, choices),
        (0,_install_web_component_js__WEBPACK_IMPORTED_MODULE_4__/* .planInstallWebComponent */ .m)('mobile-app', situation, choices, scope),
        (0,_merge_configuration_js__WEBPACK_IMPORTED_MODULE_5__/* .planMergeConfiguration */ .q)('user-portal', situation, choices, scope),
        (0,_merge_configuration_js__WEBPACK_IMPORTED_MODULE_5__/* .planMergeConfiguration */ .q)('mobile-app', situation, choices, scope),
        (0,_portal_address_js__WEBPACK_IMPORTED_MODULE_6__/* .planPortalAddress */ .s)(situation, choices),
    ]);
    return completePlan('upgrade', situation, choices, stages);
}
/** Adds to the stages' parts what every plan says of the server, and leaves each finding once. */
function completePlan(action, situation, choices, { steps, warnings, blockers }) {
    const failures = steps.length === 0 ? [] : (0,_product_known_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .knownFailures */ .N)(situation.now, (0,_target_version_js__WEBPACK_IMPORTED_MODULE_9__/* .targetVersion */ .I)(situation, choices));
    return {
        format: 1,
        action,
        server: situation.now.machine.name,
        inputs: asJson(choices),
        findings: findingsOf(situation),
        steps,
        warnings: distinct([...situation.now.warnings, ...warnings, ...failures]),
        blockers: distinct(blockers),
    };
}
/** What an approval depends on. The data file's size and times are not: the product writes to it all the time. */
function findingsOf({ now: state, packages }) {
    return asJson({
        packages: Object.fromEntries(Object.entries(packages).map(([path, facts]) => [path, packageFindings(facts)])),
        machine: { name: state.machine.name, architecture: state.machine.architecture },
        installPath: state.installPath,
        dataFile: state.dataFile === undefined ? undefined : { path: state.dataFile.path, status: state.dataFile.status },
        components: Object.fromEntries(state.components.map((found) => [`${found.component} (${found.generation})`, found])),
    });
}
function packageFindings(facts) {
    if (facts.status !== 'usable')
        return { status: facts.status };
    const { productName, productVersion } = facts.description;
    return asJson({ status: facts.status, productName, productVersion, sha256: facts.sha256 });
}
function asJson(value) {
    return JSON.parse(JSON.stringify(value));
}
function distinct(findings) {
    const seen = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
    return [...seen.values()];
}

/***/ })

};
