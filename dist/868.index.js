export const id = 868;
export const ids = [868];
export const modules = {

/***/ 3928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readConfigurationFacts)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70678);
/* harmony import */ var _webconfig_client_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75584);
/* harmony import */ var _webconfig_configuration_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87716);
/* harmony import */ var _webconfig_containers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72363);
/* harmony import */ var _webconfig_encrypted_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11805);
/* harmony import */ var _webconfig_settings_groups_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81327);
/* harmony import */ var _webconfig_xml_element_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76787);







/** The reference is called `pfwssdk` and its class `PfWsSdk` in every component that calls the SDK. */
const addressSetting = /_pfwssdk_PfWsSdk$/;
function themeOf(file) {
    const pages = (0,_webconfig_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionsNamed */ .Ay)((0,_webconfig_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .containerAt */ .NO)(file, ''), 'system.web').flatMap((group) => (0,_webconfig_xml_element_js__WEBPACK_IMPORTED_MODULE_6__/* .childrenNamed */ .De)(group, 'pages'));
    return pages.map((element) => (0,_webconfig_xml_element_js__WEBPACK_IMPORTED_MODULE_6__/* .attributeValue */ .CW)(element, 'theme')).find((theme) => theme !== undefined);
}
function webServiceSdkUrlOf(file) {
    const source = { file, include: () => undefined };
    const { settings } = (0,_webconfig_client_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readClientSettings */ .H)(source, (0,_webconfig_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .containerAt */ .NO)(file, ''), 'applicationSettings');
    return [...settings.values()].find(({ name }) => addressSetting.test(name))?.value.trim();
}
function namedSections(file) {
    const root = (0,_webconfig_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .containerAt */ .NO)(file, '');
    const plain = ['appSettings', 'connectionStrings'].flatMap((name) => (0,_webconfig_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionsNamed */ .Ay)(root, name).map((section) => [name, section]));
    const grouped = _webconfig_settings_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsGroups */ .Md.flatMap((group) => (0,_webconfig_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionsNamed */ .Ay)(root, group).flatMap(({ children }) => children.map((section) => [`${group}/${section.name}`, section])));
    return [...plain, ...grouped];
}
function encryptionProblem(file) {
    const found = namedSections(file).find(([, section]) => (0,_webconfig_encrypted_section_js__WEBPACK_IMPORTED_MODULE_4__/* .isEncrypted */ .p)(section));
    return found && `The section ${found[0]} is encrypted. ${(0,_webconfig_encrypted_section_js__WEBPACK_IMPORTED_MODULE_4__/* .decryptAdvice */ .o)(found[0])}`;
}
function repetitionProblem(file) {
    const names = namedSections(file).map(([name]) => name);
    const repeated = names.find((name, index) => names.indexOf(name) !== index);
    return repeated && `The section ${repeated} stands twice; .NET allows it once.`;
}
function factsOf(file) {
    const theme = themeOf(file);
    const webServiceSdkUrl = webServiceSdkUrlOf(file);
    const problem = encryptionProblem(file) ?? repetitionProblem(file);
    return {
        ...(theme === undefined ? {} : { theme }),
        ...(webServiceSdkUrl === undefined ? {} : { webServiceSdkUrl }),
        ...(problem === undefined ? {} : { problem }),
    };
}
/** Theme and SDK address of a web.config of the product, and why it could not be merged. */
const readConfigurationFacts = (text) => {
    try {
        return factsOf((0,_webconfig_configuration_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfigurationText */ .oi)(text, 'web.config'));
    }
    catch (error) {
        if (error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)
            return { problem: error.message };
        throw error;
    }
};

/***/ }),

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

/***/ 52809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ judgeServer)
});

// EXTERNAL MODULE: ./lib/bundled/host/windows-path.js
var windows_path = __webpack_require__(85128);
// EXTERNAL MODULE: ./lib/bundled/product/components.js
var product_components = __webpack_require__(71450);
// EXTERNAL MODULE: ./lib/bundled/product/find-products.js
var find_products = __webpack_require__(32278);
// EXTERNAL MODULE: ./lib/bundled/product/find-web-presence.js
var find_web_presence = __webpack_require__(74250);
// EXTERNAL MODULE: ./lib/bundled/product/configured-path.js
var configured_path = __webpack_require__(17204);
// EXTERNAL MODULE: ./lib/bundled/product/install-path.js
var install_path = __webpack_require__(32687);
;// CONCATENATED MODULE: ./lib/bundled/product/judge-install-path.js



function twoViews(found) {
    return {
        code: 'install-path-two-views',
        message: `The registry names two install folders: ${found.map(({ path, view }) => `${path} (${view}-bit view)`).join(', ')}.`,
        advice: 'Give the folder that holds the Data folder in use.',
        input: 'install-path',
    };
}
function notAPath({ path, view }) {
    return {
        code: 'install-path-not-a-path',
        message: `The registry names ${JSON.stringify(path)} as the install folder (${view}-bit view), which is no path of Windows.`,
        advice: 'Give the folder that the product is installed in.',
        input: 'install-path',
    };
}
const missing = {
    code: 'install-path-missing',
    message: 'The agent is installed, but the registry has no value InstallPath for it.',
    advice: 'Give the install folder. Without the value, the new server would install into its own default folder and not find the data file.',
    input: 'install-path',
};
function folderMissing(path) {
    return {
        code: 'install-folder-missing',
        message: `The registry names ${path} as the install folder, but there is no such folder.`,
        advice: 'If the product was moved, give the folder that it is in now.',
        input: 'install-path',
    };
}
/** Which folder the product is installed in: the operator's word, else what both registry views say. */
function judgeInstallPath(inventory, registry, hasAgent, chosen) {
    const found = (0,install_path/* installPathsOf */.t)(registry).map((one) => ({ ...one, path: (0,configured_path/* expandPath */.a)(one.path, inventory.machine) }));
    const damaged = found.find((one) => !(0,windows_path/* isWindowsPath */.NU)(one.path));
    if (chosen === undefined && damaged !== undefined)
        return { ambiguities: [notAPath(damaged)], warnings: [] };
    const path = chosen === undefined ? found[0]?.path : (0,windows_path/* withoutTrailingBackslash */.X3)(chosen);
    if (path === undefined)
        return { ambiguities: [], warnings: hasAgent ? [missing] : [] };
    const agreeing = found.filter((one) => (0,windows_path/* samePath */.Eb)(one.path, path));
    if (chosen === undefined && agreeing.length < found.length)
        return { ambiguities: [twoViews(found)], warnings: [] };
    const isListed = inventory.folders.some((folder) => (0,windows_path/* samePath */.Eb)(folder.path, path));
    return {
        installPath: { path, views: agreeing.map(({ view }) => view) },
        ambiguities: [],
        warnings: isListed ? [] : [folderMissing(path)],
    };
}
// EXTERNAL MODULE: ./lib/bundled/product/names.js
var names = __webpack_require__(31484);
// EXTERNAL MODULE: ./lib/bundled/product/pending-restart.js
var pending_restart = __webpack_require__(60397);
// EXTERNAL MODULE: ./lib/bundled/product/prerequisites.js
var prerequisites = __webpack_require__(48079);
// EXTERNAL MODULE: ./lib/bundled/product/registry-snapshot.js
var registry_snapshot = __webpack_require__(29058);
;// CONCATENATED MODULE: ./lib/bundled/product/judge-server.js









function productOf({ entry }) {
    return {
        displayName: entry.displayName,
        version: entry.version,
        view: entry.view,
        ...(entry.publisher === undefined ? {} : { publisher: entry.publisher }),
        ...(entry.productCode === undefined ? {} : { productCode: entry.productCode }),
    };
}
function componentOf(product, web) {
    return {
        component: product.component,
        generation: product.generation,
        product: productOf(product),
        ...(web ? { web } : {}),
    };
}
function packagesIn(inventory, installPath) {
    if (installPath === undefined)
        return [];
    const listing = inventory.folders.find(({ path }) => (0,windows_path/* samePath */.Eb)(path, installPath));
    return (listing?.files ?? []).map(({ path }) => path).filter((path) => names/* packageFilePattern */.RW.test(path));
}
function noServiceFound(components, inventory) {
    const agent = components.find(({ component }) => component === 'agent');
    if (agent === undefined || inventory.services.length > 0)
        return [];
    return [
        {
            code: 'service-not-found',
            message: `"${agent.product.displayName}" (${product_components/* componentTitles */.$.agent}) is installed, but no service runs a program of its install folder.`,
            advice: 'See in services.msc which service belongs to it and where its program lies; stop it by hand before a backup.',
        },
    ];
}
/** Entries of browsers and updaters never end: waiting for them would mean never to upgrade. */
function renamesOfOthers(files) {
    if (files.length === 0)
        return [];
    return [
        {
            code: 'files-wait-for-restart',
            message: `${files.length} file(s) of other programs are replaced or deleted at the next start of Windows: ${(0,pending_restart/* shownFiles */.u)(files)}`,
            advice: 'Nothing has to be done. If one of them belongs to the upgrade, restart the server first.',
        },
    ];
}
/** Nothing that matters rests on PowerShell alone; what it would have told is missing. */
function powerShellWarnings({ machine: { powerShell } }) {
    if (powerShell === undefined)
        return [];
    if (!powerShell.answers) {
        return [
            {
                code: 'powershell-silent',
                message: `Windows PowerShell does not run scripts of the suite on this server: ${powerShell.reason}`,
                advice: 'Signatures of packages are not checked, access rights are not recorded in backups and not restored, and the holder of a file that is in use is not named. Ask whoever runs the endpoint protection to allow powershell.exe for the account of the runner, or go on without.',
            },
        ];
    }
    if (powerShell.languageMode === 'FullLanguage')
        return [];
    return [
        {
            code: 'powershell-restricted',
            message: `Windows PowerShell runs in the mode ${powerShell.languageMode} on this server.`,
            advice: 'Signatures are checked and access rights are recorded. Access rights and times of creation are not restored, and the holder of a file that is in use is not named.',
        },
    ];
}
/**
 * What is installed, where, and in what state. Uses the inventory alone, so that a stored inventory can be judged
 * again; what cannot be decided becomes an ambiguity that names the input which settles it.
 */
function judgeServer(inventory, choices, readConfigurationFacts) {
    const registry = (0,registry_snapshot/* registrySnapshot */.C)(inventory);
    const entries = (0,find_products/* uninstallEntries */.dp)(registry);
    const search = (0,find_products/* findProducts */.Wx)(entries, choices.productNamePatterns ?? {}, choices.productCodes ?? {});
    const web = (0,find_web_presence/* findWebPresence */.F)(inventory, search.products, choices.webApplications ?? {}, choices.oldApplications ?? [], readConfigurationFacts);
    const components = search.products.map((product) => componentOf(product, web.presenceOf(product)));
    const restart = (0,pending_restart/* pendingRestart */.b)(registry, inventory);
    const adapter = entries.find(find_products/* isAdfsAdapter */.AQ);
    const hasAgent = components.some(({ component }) => component === 'agent');
    const { installPath, ...path } = judgeInstallPath(inventory, registry, hasAgent, choices.installPath);
    return {
        machine: inventory.machine,
        ...(installPath ? { installPath } : {}),
        ...(inventory.dataFile ? { dataFile: inventory.dataFile } : {}),
        components,
        ...(adapter ? { adfsAdapter: `${adapter.displayName} ${adapter.version}`.trim() } : {}),
        services: inventory.services,
        ...(inventory.webServer ? { webServer: inventory.webServer } : {}),
        prerequisites: (0,prerequisites/* checkPrerequisites */.G)(inventory),
        pendingRestart: restart.reasons,
        packagesInInstallFolder: packagesIn(inventory, installPath?.path),
        freeBytes: Object.fromEntries(inventory.drives.map(({ letter, freeBytes }) => [letter, freeBytes])),
        ambiguities: [...path.ambiguities, ...search.ambiguities, ...web.ambiguities],
        warnings: [
            ...path.warnings,
            ...search.warnings,
            ...web.warnings,
            ...noServiceFound(components, inventory),
            ...powerShellWarnings(inventory),
            ...renamesOfOthers(restart.filesOfOthers),
        ],
    };
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

/***/ 54435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ assumedMinutes),
/* harmony export */   v: () => (/* binding */ roundedMinutes)
/* harmony export */ });
/**
 * Minutes for one of each: assumptions, to be shown as such. The only published figure is "about 10 minutes per
 * server" for an upgrade in place (c7solutions.com, April 2016); the rest is deliberately generous. `activation` is a
 * person's time.
 */
const assumedMinutes = {
    backup: 5,
    verification: 2,
    removal: 2,
    'server-setup': 10,
    'service-start': 1,
    'web-component': 4,
    merge: 1,
    restore: 5,
    activation: 12,
};
/** Up to the next five: more would pretend to know. */
function roundedMinutes(minutes) {
    return Math.ceil(minutes / 5) * 5;
}

/***/ }),

/***/ 81327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ settingsGroups),
/* harmony export */   O_: () => (/* binding */ settingsSections),
/* harmony export */   zT: () => (/* binding */ isMeantAsSettings)
/* harmony export */ });
/** The section groups whose sections hold `<setting name><value>`. */
const settingsGroups = ['applicationSettings', 'userSettings'];
/** The sections that hold what people configure. */
const settingsSections = ['appSettings', 'connectionStrings', ...settingsGroups];
const lowerCaseNames = new Set(settingsSections.map((name) => name.toLowerCase()));
/** Whether an element is one of them, or is meant to be: .NET tells upper from lower case. */
function isMeantAsSettings(name) {
    return lowerCaseNames.has(name.toLowerCase());
}

/***/ })

};
