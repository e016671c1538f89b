export const id = 4086;
export const ids = [4086];
export const modules = {

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
    const installed = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_0__/* .newComponent */ .y)(now, 'agent')?.product.version;
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
/* harmony export */   p: () => (/* binding */ newVirtualDirectory)
/* harmony export */ });
/* harmony import */ var _product_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31484);
/* harmony import */ var _product_web_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4211);


/**
 * Name of the new virtual directory, without slashes. `keep` repeats the old one whatever it was called, `new` is the
 * product's new default (document steps I2, I3 and I4.2).
 */
function newVirtualDirectory(component, old, choices) {
    const choice = choices.virtualDirectories[component];
    switch (choice.name) {
        case 'keep':
            return (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSlash */ .m)(old.virtualDirectory);
        case 'new':
            return _product_names_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultVirtualDirectories */ .m4['mfa-server'][component];
        case 'custom':
            return (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSlash */ .m)(choice.virtualDirectory);
    }
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
    const old = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_8__/* .oldComponent */ .l)(situation.before, component);
    const isDone = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_8__/* .newComponent */ .y)(situation.now, component) !== undefined;
    if (old === undefined || (isDone && settingsAreBack(component, situation))) {
        return _stage_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .emptyPlan */ .n;
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
            ...(scope === 'single-stage' ? (0,_order_js__WEBPACK_IMPORTED_MODULE_5__/* .orderBlockers */ .y)(situation, stages[component]) : []),
        ],
    };
}
function installationSteps(component, old, pool, packagePath, situation, choices) {
    const virtualDirectory = (0,_new_names_js__WEBPACK_IMPORTED_MODULE_7__/* .newVirtualDirectory */ .p)(component, old, choices);
    const applicationPool = pool.decision === 'create' ? pool.pool.name : pool.decision === 'use' ? pool.name : '';
    const settings = restoreSettings(component, old, virtualDirectory);
    if ((0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_8__/* .newComponent */ .y)(situation.now, component) !== undefined || packagePath === undefined) {
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
    const [old, current] = [(0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_8__/* .oldComponent */ .l)(before, component)?.web, (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_8__/* .newComponent */ .y)(now, component)?.web];
    return old === undefined || current === undefined || (0,_host_web_server_js__WEBPACK_IMPORTED_MODULE_1__/* .sameSettings */ .K)(old.settings, current.settings);
}
/** The agent's install folder brings the packages; a separate web server has them where the operator put them. */
function packagePathOf(component, { before }, choices) {
    const hasAgent = before.components.some((found) => found.component === 'agent');
    const folder = choices.packageFolder ?? (hasAgent ? before.installPath?.path : undefined);
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
    const old = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_5__/* .oldComponent */ .l)(situation.before, component);
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
        path: `/${(0,_install_web_component_new_names_js__WEBPACK_IMPORTED_MODULE_3__/* .newVirtualDirectory */ .p)(component, web, choices)}`,
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
    const local = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_5__/* .oldComponent */ .l)(situation.before, 'web-service-sdk')?.web;
    const from = (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutSlash */ .m)(local?.virtualDirectory ?? _product_names_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultVirtualDirectories */ .m4.phonefactor['web-service-sdk']);
    const to = newSdkName(from, choices);
    return (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_9__/* .sameText */ .QV)(from, to) ? { rule: 'unchanged' } : { rule: 'virtual-directory', from, to };
}
function newSdkName(old, choices) {
    const choice = choices.virtualDirectories['web-service-sdk'];
    switch (choice.name) {
        case 'keep':
            return old;
        case 'new':
            return _product_names_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultVirtualDirectories */ .m4['mfa-server']['web-service-sdk'];
        case 'custom':
            return (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutSlash */ .m)(choice.virtualDirectory);
    }
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
    if ((0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_5__/* .newComponent */ .y)(now, component) !== undefined)
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
    const removals = (0,_changes_backup_sets_backup_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .componentsToBackUp */ .og)(situation.now);
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
    if ((0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_4__/* .oldComponent */ .l)(before, 'agent') === undefined) {
        return [];
    }
    if ((0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_4__/* .newComponent */ .y)(now, 'agent') === undefined) {
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

/***/ })

};
