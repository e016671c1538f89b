export const id = 4531;
export const ids = [4531];
export const modules = {

/***/ 25748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions)
/* harmony export */ });
/** Order of two versions by their numbers, for `sort`; a number that is missing counts as 0. */
function compareVersions(a, b) {
    const [left, right] = [numbersOf(a), numbersOf(b)];
    const count = Math.max(left.length, right.length);
    for (let index = 0; index < count; index += 1) {
        const difference = (left[index] ?? 0) - (right[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function numbersOf(version) {
    return version.split('.').map((part) => Number.parseInt(part, 10) || 0);
}

/***/ }),

/***/ 60397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ pendingRestart),
/* harmony export */   u: () => (/* binding */ shownFiles)
/* harmony export */ });
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);
/* harmony import */ var _registry_locations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33072);
/* harmony import */ var _registry_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22756);



/** What waits for a restart: of Windows and of the product it matters, of others it does not. */
function pendingRestart(registry, { machine, folders }) {
    const marked = _registry_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .restartMarkerKeys */ .E.filter(({ key }) => registry.anyView(key) !== undefined);
    const { windows } = machine.folders;
    const own = [windows, ...folders.map(({ path }) => path)];
    const matters = (path) => own.some((folder) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(path, folder)) && !(0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(path, (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(windows, 'Temp'));
    const operations = pendingRenames(registry);
    const files = operations.filter((paths) => paths.some(matters)).map(([path]) => path);
    return {
        reasons: [...marked.map(({ reason }) => reason), ...(files.length > 0 ? [describeRenames(files)] : [])],
        filesOfOthers: operations.filter((paths) => !paths.some(matters)).map(([path]) => path),
    };
}
/** Each file with its new name, where it gets one. */
function pendingRenames(registry) {
    const operations = [];
    for (const text of (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textValues */ .Oo)(registry.anyView(_registry_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionManagerKey */ .hS), _registry_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingRenamesValue */ .cl)) {
        // Pairs of a file and its new name; the new name is empty (delete) or begins with `!` (replace).
        if (text === '')
            continue;
        const path = text.replace(/^!?(\*\d*)?\\\?\?\\/, '');
        if (text.startsWith('!'))
            operations.at(-1)?.push(path);
        else
            operations.push([path]);
    }
    return operations;
}
function describeRenames(files) {
    return `${files.length} file(s) are replaced or deleted at the next start: ${shownFiles(files)}`;
}
function shownFiles(files) {
    return files.slice(0, 3).join(', ') + (files.length > 3 ? ', ...' : '');
}

/***/ }),

/***/ 48079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ checkPrerequisites),
/* harmony export */   h: () => (/* binding */ advisoryPrerequisites)
/* harmony export */ });
/* harmony import */ var _host_compare_versions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25748);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31484);
/* harmony import */ var _pending_restart_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60397);
/* harmony import */ var _registry_locations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33072);
/* harmony import */ var _registry_snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29058);
/* harmony import */ var _registry_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22756);







const everything = ['agent', ..._names_js__WEBPACK_IMPORTED_MODULE_1__/* .webComponentNames */ .KW];
/** Source: "Determine which .NET Framework versions are installed". */
const dotNet45Release = 378389;
/** Visual C++ 2015 Update 1 as major, minor, build. Redistributables up to 2022 share major version 14. */
const vcRuntimeNeeded = '14.0.23506';
/** What the vendor names for the server, in bytes. The backup's own need is checked where it is planned. */
const diskNeeded = 200 * 1024 * 1024;
function dotNet(registry) {
    const release = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(registry.anyView(_registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .dotNetKey */ .AY), 'Release');
    return {
        id: 'dotnet-4.5',
        neededBy: everything,
        satisfied: release !== undefined && release >= dotNet45Release,
        found: release === undefined ? 'No .NET Framework 4.5 or later.' : `.NET Framework 4, release ${release}.`,
        advice: `.NET Framework 4.5 or later (release ${dotNet45Release}). Install it as a Windows feature (NET-Framework-45-Core) or from Microsoft; it needs a restart.`,
    };
}
function vcRuntimeVersions(registry, architecture) {
    return registry.views.flatMap((view) => {
        const key = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .keyAt */ .f5)(registry.tree(_registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .vcRuntimeKey */ .rj, view), `${_registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .vcRuntimeKey */ .rj}\\${architecture}`);
        const build = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(key, 'Bld');
        if (build === undefined || (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(key, 'Installed') !== 1)
            return [];
        return [`${(0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(key, 'Major') ?? 14}.${(0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(key, 'Minor') ?? 0}.${build}`];
    });
}
function vcRuntime(registry, architecture) {
    const newest = [...vcRuntimeVersions(registry, architecture)].sort(_host_compare_versions_js__WEBPACK_IMPORTED_MODULE_6__/* .compareVersions */ .Z).at(-1);
    return {
        id: `vc-runtime-${architecture}`,
        neededBy: everything,
        satisfied: newest !== undefined && (0,_host_compare_versions_js__WEBPACK_IMPORTED_MODULE_6__/* .compareVersions */ .Z)(newest, vcRuntimeNeeded) >= 0,
        found: newest
            ? `Visual C++ runtime ${newest} (${architecture}).`
            : `No Visual C++ 2015 or later (${architecture}).`,
        advice: `Visual C++ 2015 Redistributable Update 1 (${vcRuntimeNeeded}) or later, up to 2022, ${architecture}. Run vc_redist.${architecture}.exe /install /quiet /norestart before the upgrade.`,
    };
}
function webServer(inventory) {
    const version = inventory.webServer?.version;
    return {
        id: 'iis',
        neededBy: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .webComponentNames */ .KW,
        satisfied: version !== undefined && Number.parseInt(version, 10) >= 7,
        found: version === undefined ? 'IIS is not installed.' : `IIS ${version}.`,
        advice: 'IIS 7 or later: Install-WindowsFeature Web-Server -IncludeManagementTools',
    };
}
/**
 * Value names below `InetStp\Components` are those of the IIS setup manifests. That the two of the metabase hold on
 * every version of Windows Server is inferred, so a missing value is reported as "not seen".
 */
const webParts = [
    {
        id: 'iis-metabase',
        neededBy: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .webComponentNames */ .KW,
        title: 'IIS 6 Metabase Compatibility',
        feature: 'Web-Metabase',
        values: ['Metabase', 'ADSICompatibility'],
    },
    {
        id: 'iis-aspnet-4.5',
        neededBy: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .webComponentNames */ .KW,
        title: 'ASP.NET 4.5 in IIS',
        feature: 'Web-Asp-Net45',
        values: ['ASPNET45'],
    },
    {
        id: 'iis-basic-authentication',
        neededBy: ['web-service-sdk'],
        title: 'Basic Authentication in IIS',
        feature: 'Web-Basic-Auth',
        values: ['BasicAuthentication', 'BasicAuthenticationBinaries'],
    },
];
function webPart(registry, part) {
    const components = registry.anyView(`${_registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .webServerKey */ .Bs}\\Components`);
    const isThere = part.values.some((value) => (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(components, value) === 1);
    return {
        id: part.id,
        neededBy: part.neededBy,
        satisfied: isThere,
        found: isThere ? `${part.title} is installed.` : `${part.title} is not seen in ${_registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .webServerKey */ .Bs}\\Components.`,
        advice: `${part.title}: Install-WindowsFeature ${part.feature}`,
    };
}
function diskSpace(inventory) {
    const path = inventory.dataFile?.path ?? inventory.machine.folders.programFiles;
    const letter = (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .driveLetterOf */ .Kn)(path);
    const free = inventory.drives.find((drive) => drive.letter === letter)?.freeBytes;
    const megabytes = (bytes) => `${Math.floor(bytes / (1024 * 1024))} MB`;
    return {
        id: 'disk-space',
        neededBy: everything,
        satisfied: free !== undefined && free >= diskNeeded,
        found: free === undefined ? `Free space of ${path} is unknown.` : `${megabytes(free)} free on drive ${letter}.`,
        advice: `${megabytes(diskNeeded)} on the drive of the product, and as much as the Data and web folders hold for the backup on its drive.`,
    };
}
function administrator({ machine }) {
    return {
        id: 'administrator',
        neededBy: everything,
        satisfied: machine.isAdministrator,
        found: `${machine.account} ${machine.isAdministrator ? 'has' : 'does not have'} administrator rights.`,
        advice: 'Run the service of the runner under an account in the local Administrators group (with a full token).',
    };
}
function restart(registry, inventory) {
    const { reasons } = (0,_pending_restart_js__WEBPACK_IMPORTED_MODULE_2__/* .pendingRestart */ .b)(registry, inventory);
    return {
        id: 'no-pending-restart',
        neededBy: everything,
        satisfied: reasons.length === 0,
        found: reasons.length === 0 ? 'No restart is pending.' : reasons.join(' '),
        advice: 'Restart the server before the upgrade: installers may fail or ask for a restart half way.',
    };
}
function reachability(inventory) {
    const unreachable = _names_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceHosts */ .L0.filter((host) => inventory.reachable[`${host}:443`] !== true);
    return {
        id: 'cloud-service',
        neededBy: ['agent'],
        satisfied: unreachable.length === 0,
        found: unreachable.length === 0
            ? 'All three hosts of the cloud service answer on TCP 443.'
            : `No connection to ${unreachable.map((host) => `${host}:443`).join(', ')}.`,
        advice: 'Outbound TCP 443 to the three hosts, for activation and replication. The service ended on 30 September 2024: without it, activation and authentication cannot be proven.',
    };
}
/** An update cannot be seen in the registry simply, so on Windows Server 2012 R2 a person has to look. */
function update2012R2({ machine }) {
    if (!machine.operatingSystem.version.startsWith('6.3'))
        return [];
    return [
        {
            id: 'update-kb2919355',
            neededBy: everything,
            satisfied: false,
            found: 'Windows Server 2012 R2 (or Windows 8.1); whether update KB2919355 is installed is not known.',
            advice: 'Look for it: Get-HotFix -Id KB2919355. Install it before the upgrade when it is missing.',
        },
    ];
}
/** Checks that a person should read but that must not stop an upgrade: they cannot be proven, or are not needed by files. */
const advisoryPrerequisites = ['cloud-service', 'update-kb2919355'];
/** What the new components need and what is there. `neededBy` names components; the caller picks those it deals with. */
function checkPrerequisites(inventory) {
    const registry = (0,_registry_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .registrySnapshot */ .C)(inventory);
    const is64Bit = inventory.machine.architecture === 'x64';
    return [
        administrator(inventory),
        dotNet(registry),
        vcRuntime(registry, 'x86'),
        ...(is64Bit ? [vcRuntime(registry, 'x64')] : []),
        webServer(inventory),
        ...webParts.map((part) => webPart(registry, part)),
        diskSpace(inventory),
        restart(registry, inventory),
        reachability(inventory),
        ...update2012R2(inventory),
    ];
}

/***/ }),

/***/ 29058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ registrySnapshot)
/* harmony export */ });
/* harmony import */ var _host_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20968);
/* harmony import */ var _registry_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15261);
/* harmony import */ var _registry_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22756);



function registrySnapshot(inventory) {
    const views = inventory.machine.architecture === 'x86' ? ['32'] : ['64', '32'];
    const keysByView = new Map(views.map((view) => [
        view,
        inventory.registry.filter((part) => part.view === view).flatMap((part) => (0,_registry_text_js__WEBPACK_IMPORTED_MODULE_0__/* .registryKeysOf */ .n)(part.text)),
    ]));
    const tree = (key, view) => (keysByView.get(view) ?? []).filter(({ path }) => (0,_host_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtOrBelowKey */ .b)(path, key));
    return {
        views,
        tree,
        anyView: (key) => views.map((view) => (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_2__/* .keyAt */ .f5)(tree(key, view), key)).find((found) => found !== undefined),
    };
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

/***/ 65270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ emptyPlan),
/* harmony export */   x: () => (/* binding */ joinPlans)
/* harmony export */ });
/** Nothing to do, nothing to report. */
const emptyPlan = { steps: [], warnings: [], blockers: [] };
/** The stages' parts one after another. A step that two stages need is there once, where the first one needs it. */
function joinPlans(plans) {
    const steps = plans.flatMap((plan) => plan.steps);
    return {
        steps: steps.filter(({ id }, index) => steps.findIndex((step) => step.id === id) === index),
        warnings: plans.flatMap(({ warnings }) => warnings),
        blockers: plans.flatMap(({ blockers }) => blockers),
    };
}

/***/ }),

/***/ 11421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planFor: () => (/* binding */ planFor)
/* harmony export */ });
/* harmony import */ var _backup_pfdata_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45035);
/* harmony import */ var _install_mfa_server_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45736);
/* harmony import */ var _install_portal_portal_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6832);
/* harmony import */ var _install_portal_restore_themes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51732);
/* harmony import */ var _install_web_component_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48164);
/* harmony import */ var _merge_webconfig_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73017);
/* harmony import */ var _stage_installers_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15360);
/* harmony import */ var _stage_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65270);
/* harmony import */ var _uninstall_phonefactor_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22098);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46418);










const alone = 'single-stage';
/** A stage of the document on its own, by the name of its action. */
const stages = {
    'backup-pfdata': (situation, choices) => (0,_backup_pfdata_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planBackup */ .W6)(situation, choices, alone),
    'uninstall-phonefactor': (situation, choices) => (0,_uninstall_phonefactor_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .planUninstall */ .k)(situation, choices, alone),
    'install-mfa-server': (situation, choices) => (0,_install_mfa_server_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planInstallServer */ .g)(situation, choices, alone),
    'install-web-service-sdk': (situation, choices) => (0,_install_web_component_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planInstallWebComponent */ .m)('web-service-sdk', situation, choices, alone),
    'stage-installers': _stage_installers_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .planStageInstallers */ .J,
    'install-portal': (situation, choices) => (0,_stage_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .joinPlans */ .x)([
        (0,_install_web_component_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planInstallWebComponent */ .m)('user-portal', situation, choices, alone),
        (0,_install_portal_restore_themes_js__WEBPACK_IMPORTED_MODULE_3__/* .planRestoreThemes */ .G)(situation, choices),
        (0,_install_portal_portal_address_js__WEBPACK_IMPORTED_MODULE_2__/* .planPortalAddress */ .s)(situation, choices),
    ]),
    'install-mobile-app': (situation, choices) => (0,_install_web_component_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planInstallWebComponent */ .m)('mobile-app', situation, choices, alone),
    'merge-webconfig': (situation, choices) => (0,_stage_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .joinPlans */ .x)([
        (0,_merge_webconfig_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .planMergeConfiguration */ .q)('user-portal', situation, choices, alone),
        (0,_merge_webconfig_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .planMergeConfiguration */ .q)('mobile-app', situation, choices, alone),
    ]),
};
/** The whole upgrade of one server, or one stage of it. */
function planFor(action, situation, choices) {
    return action === 'upgrade'
        ? (0,_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .planUpgrade */ .K)(situation, choices)
        : (0,_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .completePlan */ .P)(action, situation, choices, stages[action](situation, choices));
}

/***/ })

};
