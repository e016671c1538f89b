export const id = 539;
export const ids = [539];
export const modules = {

/***/ 3597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ installPathsInRegistry),
/* harmony export */   t: () => (/* binding */ installPathsOf)
/* harmony export */ });
/* harmony import */ var _registry_locations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7669);
/* harmony import */ var _registry_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2798);
/* harmony import */ var _windows_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(910);



function installPathIn(keys, view) {
    const path = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textValue */ .v8)((0,_registry_values_js__WEBPACK_IMPORTED_MODULE_1__/* .keyAt */ .f5)(keys, _registry_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .productKey */ .$k), _registry_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .installPathValue */ .Ej)?.trim();
    return path ? [{ path: (0,_windows_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutTrailingBackslash */ .X3)(path), view }] : [];
}
/** `InstallPath` of every part that has it, without the trailing backslash. */
function installPathsInRegistry(parts) {
    return parts.flatMap(({ keys, view }) => installPathIn(keys, view));
}
/** The same from an inventory. */
function installPathsOf(registry) {
    return registry.views.flatMap((view) => installPathIn(registry.tree(_registry_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .productKey */ .$k, view), view));
}


/***/ }),

/***/ 1539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ judgeServer)
});

// EXTERNAL MODULE: ./lib/src/product/components.js
var product_components = __webpack_require__(6824);
// EXTERNAL MODULE: ./lib/src/product/names.js
var names = __webpack_require__(8942);
// EXTERNAL MODULE: ./lib/src/product/registry-locations.js
var registry_locations = __webpack_require__(7669);
// EXTERNAL MODULE: ./lib/src/product/uninstall-entries.js
var uninstall_entries = __webpack_require__(8802);
// EXTERNAL MODULE: ./lib/src/product/windows-paths.js
var windows_paths = __webpack_require__(910);
;// CONCATENATED MODULE: ./lib/src/product/find-products.js





/** Web components first: their names may contain the agent's. */
const order = [...names/* webComponentNames */.KW, 'agent'];
const generations = ['phonefactor', 'mfa-server'];
/** One entry that shows in both views is one product. */
function uninstallEntries(registry) {
    const entries = registry.views.flatMap((view) => registry.tree(registry_locations/* uninstallKey */.kr, view).flatMap((key) => (0,uninstall_entries/* readUninstallEntry */.D)(key, view) ?? []));
    const isSame = (a, b) => a.productCode !== undefined && (0,windows_paths/* sameText */.QV)(a.keyName, b.keyName) && a.version === b.version;
    return entries.filter((entry, index) => !entries.slice(0, index).some((earlier) => isSame(earlier, entry)));
}
function isAdfsAdapter(entry) {
    return (0,names/* matchesAny */._I)(entry.displayName, names/* adfsAdapterNames */.IS);
}
function byOverride(entry, overrides) {
    for (const generation of generations) {
        const component = order.find((name) => (0,names/* matchesAny */._I)(entry.displayName, overrides[generation]?.[name] ?? []));
        if (component)
            return { component, generation, entry };
    }
    return undefined;
}
function byDefaultName(entry) {
    if (isAdfsAdapter(entry))
        return undefined;
    for (const generation of generations) {
        const component = order.find((name) => (0,names/* matchesAny */._I)(entry.displayName, names/* defaultProductNames */.JN[generation][name]));
        if (component)
            return { component, generation, entry };
    }
    return undefined;
}
function generationOfVersion(version) {
    const major = Number.parseInt(version, 10);
    if (Number.isNaN(major))
        return undefined;
    return major < 6 ? 'phonefactor' : 'mfa-server';
}
function describe({ displayName, version, keyName, view }) {
    return `"${displayName}" ${version || 'without version'} (${keyName}, ${view}-bit view)`;
}
function contradiction({ entry, generation }) {
    const says = generationOfVersion(entry.version);
    if (says === undefined || says === generation)
        return undefined;
    return {
        code: 'generation-unclear',
        message: `${describe(entry)}: the name says ${generationTitles[generation]}, the version says ${generationTitles[says]}.`,
        advice: 'Look the product up in Programs and Features and give its exact name for the right component and generation.',
        input: 'product-names',
    };
}
const generationTitles = {
    phonefactor: 'PhoneFactor 5 or older',
    'mfa-server': 'MFA Server 6 or later',
};
function unknownEntry(entry) {
    return {
        code: 'unknown-product-entry',
        message: `${describe(entry)} looks like a part of the product but matches no component.`,
        advice: 'If it is one of the four components, give its exact name for that component. Otherwise nothing is done to it.',
        input: 'product-names',
    };
}
function twoInstalls(component, generation, found) {
    return {
        code: 'two-installs',
        message: `Several entries of Programs and Features are the ${product_components/* componentTitles */.$[component]} of ${generationTitles[generation]}: ${found.map(({ entry }) => describe(entry)).join('; ')}.`,
        advice: `Say which one is meant, for example ${component}=${found[0]?.entry.keyName ?? '{product code}'}, or remove the left-over entry.`,
        input: 'product-codes',
    };
}
function settle(component, generation, found, choice) {
    const code = choice[component];
    const chosen = code === undefined ? undefined : found.find(({ entry }) => (0,windows_paths/* sameText */.QV)(entry.keyName, code));
    if (chosen)
        return { products: [chosen], ambiguities: [] };
    if (found.length <= 1)
        return { products: found, ambiguities: [] };
    return { products: [], ambiguities: [twoInstalls(component, generation, found)] };
}
function choicesThatMatchNothing(choice, found) {
    return product_components/* componentNames */.w.flatMap((component) => {
        const code = choice[component];
        const known = found.some((one) => one.component === component && (0,windows_paths/* sameText */.QV)(one.entry.keyName, code ?? ''));
        if (code === undefined || known)
            return [];
        return {
            code: 'product-code-not-found',
            message: `No installed ${product_components/* componentTitles */.$[component]} has the product code ${code}.`,
            advice: 'See the codes in the inventory, or leave the input out: a component that is gone needs none.',
            input: 'product-codes',
        };
    });
}
/** The components among the entries of "Programs and Features": at most one per component and generation. */
function findProducts(entries, overrides, productCodes) {
    const named = entries.map((entry) => ({ entry, override: byOverride(entry, overrides), name: byDefaultName(entry) }));
    const found = named.flatMap(({ override, name }) => override ?? name ?? []);
    const contradictions = named.flatMap(({ override, name }) => (!override && name && contradiction(name)) || []);
    const settled = product_components/* componentNames */.w.flatMap((component) => generations.map((generation) => settle(component, generation, found.filter((one) => one.component === component && one.generation === generation), productCodes)));
    const unknown = entries.filter((entry) => !isAdfsAdapter(entry) &&
        (0,names/* matchesAny */._I)(entry.displayName, names/* anyProductNames */.GI) &&
        !found.some((one) => one.entry === entry));
    return {
        products: settled.flatMap(({ products }) => products),
        ambiguities: [...contradictions, ...settled.flatMap(({ ambiguities }) => ambiguities)],
        warnings: [...unknown.map(unknownEntry), ...choicesThatMatchNothing(productCodes, found)],
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/product/web-candidates.js
var web_candidates = __webpack_require__(1011);
;// CONCATENATED MODULE: ./lib/src/product/find-web-presence.js





const noApplication = 'none';
const nameOf = ({ site, application }) => `${site.name}${application.path}`;
function listingOf(inventory, folder) {
    return inventory.folders.find(({ path }) => (0,windows_paths/* samePath */.Eb)(path, folder));
}
function configurationOf(inventory, folder) {
    return inventory.configurations.find(({ path }) => (0,windows_paths/* samePath */.Eb)(path, (0,windows_paths/* joinPath */.uJ)(folder, 'web.config')));
}
function contentComponents(inventory, { folder }) {
    const names = (listingOf(inventory, folder)?.files ?? []).map(({ path }) => path);
    return (0,web_candidates/* componentsInContent */.P)(names, configurationOf(inventory, folder)?.text ?? '');
}
/** By content; an application whose content says nothing, by the name of its virtual directory. */
function candidatesFor(component, applications, inventory) {
    const byContent = applications.filter((one) => contentComponents(inventory, one).includes(component));
    if (byContent.length > 0)
        return byContent;
    return applications.filter((one) => contentComponents(inventory, one).length === 0 && (0,web_candidates/* componentOfDefaultName */.tu)(one.application.path) === component);
}
function customThemes(listing) {
    const themes = (listing?.files ?? []).flatMap(({ path }) => /^App_Themes\\([^\\]+)\\/i.exec(path)?.[1] ?? []);
    const isOwn = (theme) => names/* productThemes */.Wp.some((own) => (0,windows_paths/* sameText */.QV)(own, theme));
    return [...new Set(themes)].filter((theme) => !isOwn(theme)).sort();
}
function configurationState(inventory, folder, read) {
    const configuration = configurationOf(inventory, folder);
    if (configuration === undefined)
        return undefined;
    const { path, text } = configuration;
    const facts = text === undefined ? {} : read(text);
    const problem = configuration.problem ?? facts.problem ?? (text === undefined ? 'It could not be read.' : undefined);
    return {
        path,
        fingerprint: (0,external_node_crypto_.createHash)('sha256')
            .update(text ?? '')
            .digest('hex'),
        ...(problem === undefined ? {} : { problem }),
        ...(facts.theme === undefined ? {} : { theme: facts.theme }),
        ...(facts.webServiceSdkUrl === undefined ? {} : { webServiceSdkUrl: facts.webServiceSdkUrl }),
    };
}
/** IIS serves nothing from an application whose pool it does not have; the state then says `stopped`. */
function poolOf(inventory, name) {
    const known = inventory.webServer?.applicationPools.find((pool) => (0,windows_paths/* sameText */.QV)(pool.name, name));
    return (known ?? {
        name,
        managedRuntimeVersion: '',
        pipelineMode: 'Integrated',
        enable32Bit: false,
        identity: { type: 'ApplicationPoolIdentity' },
        state: 'stopped',
    });
}
function presence(located, inventory, read) {
    const { site, application, folder } = located;
    const configuration = configurationState(inventory, folder, read);
    return {
        site: site.name,
        siteId: site.id,
        bindings: site.bindings,
        virtualDirectory: application.path,
        folder,
        applicationPool: poolOf(inventory, application.applicationPool),
        settings: application.settings,
        ...(configuration ? { configuration } : {}),
        customThemes: customThemes(listingOf(inventory, folder)),
    };
}
const nothing = { byGeneration: {}, ambiguities: [], warnings: [] };
function twoApplications(component, candidates) {
    const names = candidates.map((one) => `"${nameOf(one)}" (${one.folder})`).join(', ');
    return {
        code: 'two-web-applications',
        message: `Several applications of IIS may be the ${product_components/* componentTitles */.$[component]}: ${names}.`,
        advice: `Say which one is meant: ${component}=<site>/<path>, for example ${component}=${candidates.map(nameOf)[0] ?? ''}.`,
        input: 'web-applications',
    };
}
function withoutApplication(component, product, hasWebServer) {
    const where = hasWebServer ? 'no application of IIS is recognised as it' : 'IIS is not installed or cannot be read';
    return {
        code: 'product-without-web-application',
        message: `"${product.entry.displayName}" is installed, but ${where}.`,
        advice: `Look it up in IIS Manager and say ${component}=<site>/<path>, or ${component}=${noApplication} when there is none: its web.config can then not be backed up.`,
        input: 'web-applications',
    };
}
function withoutProduct(component, one) {
    return {
        code: 'web-application-without-product',
        message: `The application "${nameOf(one)}" (${one.folder}) has the content of the ${product_components/* componentTitles */.$[component]}, but Programs and Features has no such product.`,
        advice: 'See whether it was copied there by hand or left behind by an uninstall. Nothing is done to it.',
    };
}
function poolMissing(one) {
    return {
        code: 'application-pool-missing',
        message: `The application "${nameOf(one)}" runs in the application pool "${one.application.applicationPool}", which IIS does not have.`,
        advice: 'Create the pool in IIS Manager or put the application into another one: it does not answer before that.',
    };
}
function hasDefaultName(component, generation) {
    const name = names/* defaultVirtualDirectories */.m4[generation][component];
    return ({ application }) => (0,windows_paths/* sameText */.QV)(application.path.split('/').at(-1) ?? '', name);
}
/** Old and new product side by side: each keeps the application that has its generation's default name. */
function split(component, products, candidates) {
    const pairs = products.map(({ generation }) => ({
        generation,
        matches: candidates.filter(hasDefaultName(component, generation)),
    }));
    const isClear = candidates.every((one) => pairs.some(({ matches }) => matches.length === 1 && matches[0] === one));
    if (!isClear)
        return { ...nothing, ambiguities: [twoApplications(component, candidates)] };
    return { ...nothing, byGeneration: Object.fromEntries(pairs.map((pair) => [pair.generation, pair.matches[0]])) };
}
function find_web_presence_assign(component, products, candidates) {
    const [product, second] = products;
    const [only, ...others] = candidates;
    if (product === undefined || only === undefined)
        return nothing;
    if (second !== undefined)
        return split(component, products, candidates);
    if (others.length > 0)
        return { ...nothing, ambiguities: [twoApplications(component, candidates)] };
    return { ...nothing, byGeneration: { [product.generation]: only } };
}
function applyChoice(component, applications, inventory, choice) {
    const candidates = candidatesFor(component, applications, inventory);
    if (choice === undefined || choice === noApplication)
        return { candidates, warnings: [] };
    const chosen = applications.find((one) => (0,windows_paths/* sameText */.QV)(nameOf(one), choice));
    if (chosen)
        return { candidates: [chosen], warnings: [] };
    const finding = {
        code: 'web-application-not-found',
        message: `IIS has no application "${choice}", which was given for the ${product_components/* componentTitles */.$[component]}.`,
        advice: 'Write it as <site>/<path>, as the inventory shows it, or leave it out when the application is gone.',
        input: 'web-applications',
    };
    return { candidates, warnings: [finding] };
}
/** Only the old product's missing application stops the upgrade: its web.config would be removed without a backup. */
function missingFindings(component, products, assignment, hasWebServer) {
    if (assignment.ambiguities.length > 0)
        return { ambiguities: [], warnings: [] };
    const missing = products.filter(({ generation }) => assignment.byGeneration[generation] === undefined);
    const findingsOf = (generation) => missing
        .filter((product) => product.generation === generation)
        .map((product) => withoutApplication(component, product, hasWebServer));
    return { ambiguities: findingsOf('phonefactor'), warnings: findingsOf('mfa-server') };
}
function searchComponent(component, products, inventory, choice) {
    const applications = (0,web_candidates/* applicationsOf */.$_)(inventory.webServer, inventory.machine);
    const { candidates, warnings } = applyChoice(component, applications, inventory, choice);
    if (products.length === 0) {
        const left = candidates.filter((one) => contentComponents(inventory, one).includes(component));
        return { ...nothing, warnings: [...warnings, ...left.map((one) => withoutProduct(component, one))] };
    }
    if (choice === noApplication)
        return nothing;
    const assignment = find_web_presence_assign(component, products, candidates);
    const missing = missingFindings(component, products, assignment, inventory.webServer !== undefined);
    return {
        byGeneration: assignment.byGeneration,
        ambiguities: [...assignment.ambiguities, ...missing.ambiguities],
        warnings: [...warnings, ...missing.warnings],
    };
}
function poolWarnings(inventory, found) {
    const pools = inventory.webServer?.applicationPools ?? [];
    return found
        .filter(({ application }) => !pools.some(({ name }) => (0,windows_paths/* sameText */.QV)(name, application.applicationPool)))
        .map(poolMissing);
}
/** The application of every installed web component: by its content, then by the name of its virtual directory. */
function findWebPresence(inventory, products, choice, read) {
    const searches = names/* webComponentNames */.KW.map((component) => ({
        component,
        ...searchComponent(component, products.filter((product) => product.component === component), inventory, choice[component]),
    }));
    const assigned = searches.flatMap(({ byGeneration }) => Object.values(byGeneration));
    return {
        presenceOf: ({ component, generation }) => {
            const found = searches.find((search) => search.component === component)?.byGeneration[generation];
            return found && presence(found, inventory, read);
        },
        ambiguities: searches.flatMap(({ ambiguities }) => ambiguities),
        warnings: [...searches.flatMap(({ warnings }) => warnings), ...poolWarnings(inventory, assigned)],
    };
}

// EXTERNAL MODULE: ./lib/src/product/install-path.js
var install_path = __webpack_require__(3597);
;// CONCATENATED MODULE: ./lib/src/product/judge-install-path.js


function twoViews(found) {
    return {
        code: 'install-path-two-views',
        message: `The registry names two install folders: ${found.map(({ path, view }) => `${path} (${view}-bit view)`).join(', ')}.`,
        advice: 'Give the folder that holds the Data folder in use.',
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
    const found = (0,install_path/* installPathsOf */.t)(registry).map((one) => ({ ...one, path: (0,windows_paths/* expandPath */.aD)(one.path, inventory.machine) }));
    const path = chosen === undefined ? found[0]?.path : (0,windows_paths/* withoutTrailingBackslash */.X3)(chosen);
    if (path === undefined)
        return { ambiguities: [], warnings: hasAgent ? [missing] : [] };
    const agreeing = found.filter((one) => (0,windows_paths/* samePath */.Eb)(one.path, path));
    if (chosen === undefined && agreeing.length < found.length)
        return { ambiguities: [twoViews(found)], warnings: [] };
    const isListed = inventory.folders.some((folder) => (0,windows_paths/* samePath */.Eb)(folder.path, path));
    return {
        installPath: { path, views: agreeing.map(({ view }) => view) },
        ambiguities: [],
        warnings: isListed ? [] : [folderMissing(path)],
    };
}

// EXTERNAL MODULE: ./lib/src/product/pending-restart.js
var pending_restart = __webpack_require__(8031);
// EXTERNAL MODULE: ./lib/src/product/prerequisites.js
var prerequisites = __webpack_require__(8641);
// EXTERNAL MODULE: ./lib/src/product/registry-snapshot.js
var registry_snapshot = __webpack_require__(1108);
;// CONCATENATED MODULE: ./lib/src/product/judge-server.js









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
    const listing = inventory.folders.find(({ path }) => (0,windows_paths/* samePath */.Eb)(path, installPath));
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
/**
 * What is installed, where, and in what state. Uses the inventory alone, so that a stored inventory can be judged
 * again; what cannot be decided becomes an ambiguity that names the input which settles it.
 */
function judgeServer(inventory, choices, readConfigurationFacts) {
    const registry = (0,registry_snapshot/* registrySnapshot */.C)(inventory);
    const entries = uninstallEntries(registry);
    const search = findProducts(entries, choices.productNamePatterns ?? {}, choices.productCodes ?? {});
    const web = findWebPresence(inventory, search.products, choices.webApplications ?? {}, readConfigurationFacts);
    const components = search.products.map((product) => componentOf(product, web.presenceOf(product)));
    const adapter = entries.find(isAdfsAdapter);
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
        pendingRestart: (0,pending_restart/* pendingRestart */.b)(registry),
        packagesInInstallFolder: packagesIn(inventory, installPath?.path),
        freeBytes: Object.fromEntries(inventory.drives.map(({ letter, freeBytes }) => [letter, freeBytes])),
        ambiguities: [...path.ambiguities, ...search.ambiguities, ...web.ambiguities],
        warnings: [...path.warnings, ...search.warnings, ...web.warnings, ...noServiceFound(components, inventory)],
    };
}


/***/ }),

/***/ 8802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readUninstallEntry),
/* harmony export */   p: () => (/* binding */ entryNameOf)
/* harmony export */ });
/* harmony import */ var _registry_locations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7669);
/* harmony import */ var _registry_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2798);
/* harmony import */ var _windows_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(910);



const productCodePattern = /^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/i;
/** Name of a key directly below the Uninstall key, undefined for every other key. */
function entryNameOf(path) {
    const parent = path.slice(0, _registry_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .uninstallKey */ .kr.length);
    const name = path.slice(_registry_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .uninstallKey */ .kr.length + 1);
    return (0,_windows_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .sameText */ .QV)(parent, _registry_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .uninstallKey */ .kr) && name !== '' && !name.includes('\\') ? name : undefined;
}
/** A key without DisplayName or UninstallString is a left-over or a patch, not a product. */
function readUninstallEntry(key, view) {
    const keyName = entryNameOf(key.path);
    const displayName = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textValue */ .v8)(key, 'DisplayName')?.trim();
    if (keyName === undefined || !displayName || !(0,_registry_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textValue */ .v8)(key, 'UninstallString'))
        return undefined;
    const publisher = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textValue */ .v8)(key, 'Publisher');
    const installLocation = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textValue */ .v8)(key, 'InstallLocation');
    const isInstallerProduct = productCodePattern.test(keyName) && (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_1__/* .numberValue */ .Vg)(key, 'WindowsInstaller') === 1;
    return {
        keyName,
        view,
        displayName,
        version: (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textValue */ .v8)(key, 'DisplayVersion') ?? '',
        ...(publisher ? { publisher } : {}),
        ...(installLocation ? { installLocation } : {}),
        ...(isInstallerProduct ? { productCode: keyName } : {}),
    };
}


/***/ }),

/***/ 1011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ applicationsOf),
/* harmony export */   Ni: () => (/* binding */ defaultWebFolders),
/* harmony export */   P: () => (/* binding */ componentsInContent),
/* harmony export */   tu: () => (/* binding */ componentOfDefaultName)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8942);
/* harmony import */ var _windows_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(910);


function applicationsOf(webServer, machine) {
    return (webServer?.sites ?? []).flatMap((site) => site.applications.map((application) => ({
        site,
        application,
        folder: (0,_windows_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTrailingBackslash */ .X3)((0,_windows_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .expandPath */ .aD)(application.physicalPath, machine)),
    })));
}
const isOneOf = (text, known) => known.some((name) => (0,_windows_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .sameText */ .QV)(name, text));
/** Components whose files or settings show in the content. More than one only in a folder that was put together by hand. */
function componentsInContent(fileNames, configuration) {
    const text = configuration.toLowerCase();
    return _names_js__WEBPACK_IMPORTED_MODULE_0__/* .webComponentNames */ .KW.filter((component) => {
        const { files, settings } = _names_js__WEBPACK_IMPORTED_MODULE_0__/* .webContentMarkers */ .$J[component];
        return (files.some((file) => isOneOf(file, fileNames)) || settings.some((setting) => text.includes(setting.toLowerCase())));
    });
}
/** The component that brings this virtual directory by default, in either generation. */
function componentOfDefaultName(applicationPath) {
    const name = applicationPath.split('/').at(-1) ?? '';
    return _names_js__WEBPACK_IMPORTED_MODULE_0__/* .webComponentNames */ .KW.find((component) => isOneOf(name, [
        _names_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultVirtualDirectories */ .m4.phonefactor[component],
        _names_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultVirtualDirectories */ .m4['mfa-server'][component],
    ]));
}
/** Where the web components put themselves by default; a folder may be there without an application. */
function defaultWebFolders(machine) {
    const drive = (0,_windows_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .driveLetterOf */ .Kn)(machine.folders.windows) ?? 'C';
    return _names_js__WEBPACK_IMPORTED_MODULE_0__/* .webComponentNames */ .KW.flatMap((component) => [_names_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultVirtualDirectories */ .m4.phonefactor[component], _names_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultVirtualDirectories */ .m4['mfa-server'][component]].map((name) => (0,_windows_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(`${drive}:\\`, 'inetpub', 'wwwroot', name)));
}


/***/ })

};
