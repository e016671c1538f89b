export const id = 484;
export const ids = [484];
export const modules = {

/***/ 5938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ readRegistry),
  W: () => (/* binding */ viewsOf)
});

// EXTERNAL MODULE: ./lib/src/host/host-error.js
var host_error = __webpack_require__(5460);
// EXTERNAL MODULE: ./lib/src/user-error.js
var user_error = __webpack_require__(9444);
// EXTERNAL MODULE: ./lib/src/product/names.js
var product_names = __webpack_require__(8942);
// EXTERNAL MODULE: ./lib/src/product/registry-locations.js
var registry_locations = __webpack_require__(7669);
;// CONCATENATED MODULE: ./lib/src/product/registry-redaction.js
const secretName = /pass(word|wd|phrase)|pwd|secret|token|credential|licen[cs]e|activation|private.?key|connection.?string/i;
const secretInText = /(password|passwd|pwd|secret)\s*=/i;
/** Stands in place of a value that must not leave the server. */
const redactedText = '(secret)';
function isSecret(value) {
    if (secretName.test(value.name))
        return true;
    const { data } = value;
    if (data.type === 'string' || data.type === 'expandable-string')
        return secretInText.test(data.text);
    if (data.type === 'multi-string')
        return data.texts.some((text) => secretInText.test(text));
    // Binary values of the product are not documented and may be protected credentials.
    return data.type === 'binary';
}
function emptied(data) {
    switch (data.type) {
        case 'string':
        case 'expandable-string':
            return { type: data.type, text: redactedText };
        case 'multi-string':
            return { type: data.type, texts: [redactedText] };
        case 'dword':
            return { type: data.type, number: 0 };
        case 'qword':
            return { type: data.type, number: 0n };
        case 'binary':
            return { type: data.type, kind: data.kind, bytes: new Uint8Array() };
    }
}
/** The keys with everything that looks like a secret replaced; names and types stay. */
function redactRegistry(keys) {
    return keys.map((key) => ({
        path: key.path,
        values: key.values.map((value) => (isSecret(value) ? { name: value.name, data: emptied(value.data) } : value)),
    }));
}

// EXTERNAL MODULE: ./lib/src/product/registry-snapshot.js
var registry_snapshot = __webpack_require__(1108);
// EXTERNAL MODULE: ./lib/src/product/registry-values.js
var registry_values = __webpack_require__(2798);
// EXTERNAL MODULE: ./lib/src/product/uninstall-entries.js
var uninstall_entries = __webpack_require__(8802);
// EXTERNAL MODULE: ./lib/src/product/windows-paths.js
var windows_paths = __webpack_require__(910);
;// CONCATENATED MODULE: ./lib/src/product/read-registry.js









/** 32-bit Windows shows the same keys in both views: there, one is enough. */
function viewsOf(architecture) {
    return architecture === 'x86' ? ['32'] : ['64', '32'];
}
async function readKey(registry, key, view) {
    try {
        return (await registry.readTree(key, view)) ?? [];
    }
    catch (error) {
        if (!(error instanceof host_error/* HostError */.d) || error.code !== 'access-denied')
            throw error;
        throw new user_error/* UserError */.y('registry-access-denied', `The registry key ${key} (${view}-bit view) could not be read: access is denied.`, 'Give the account of the runner the permission "Read" on this key, or run the runner as a member of the local Administrators group, and run again.', { cause: error });
    }
}
/** Keeps the entries that are asked for with all below them: the list of everything installed is nobody's business. */
function relevantEntries(keys, names) {
    const kept = keys.filter((key) => {
        const displayName = (0,registry_values/* textValue */.v8)(key, 'DisplayName');
        return (0,uninstall_entries/* entryNameOf */.p)(key.path) !== undefined && displayName !== undefined && (0,product_names/* matchesAny */._I)(displayName, names);
    });
    return keys.filter((key) => kept.some((entry) => (0,registry_snapshot/* isAtOrBelowKey */.b)(key.path, entry.path)));
}
function onlyValue(keys, key, valueName) {
    return keys
        .filter((candidate) => (0,windows_paths/* sameText */.QV)(candidate.path, key))
        .map(({ path, values }) => ({ path, values: values.filter((value) => (0,windows_paths/* sameText */.QV)(value.name, valueName)) }))
        .filter(({ values }) => values.length > 0);
}
function wantedKeys(extraNames) {
    const names = [...product_names/* anyProductNames */.GI, ...product_names/* adfsAdapterNames */.IS, ...product_names/* runtimeNames */.jJ, ...extraNames];
    const all = (keys) => keys;
    const itself = (key) => (keys) => keys.filter(({ path }) => (0,windows_paths/* sameText */.QV)(path, key));
    return [
        { key: registry_locations/* productKey */.$k, views: 'both', select: redactRegistry },
        { key: registry_locations/* uninstallKey */.kr, views: 'both', select: (keys) => redactRegistry(relevantEntries(keys, names)) },
        { key: registry_locations/* vcRuntimeKey */.rj, views: 'both', select: all },
        { key: registry_locations/* dotNetKey */.AY, views: 'native', select: itself(registry_locations/* dotNetKey */.AY) },
        { key: registry_locations/* webServerKey */.Bs, views: 'native', select: all },
        ...registry_locations/* restartMarkerKeys */.E.map(({ key }) => ({ key, views: 'native', select: itself(key) })),
        {
            key: registry_locations/* sessionManagerKey */.hS,
            views: 'native',
            select: (keys) => onlyValue(keys, registry_locations/* sessionManagerKey */.hS, registry_locations/* pendingRenamesValue */.cl),
        },
    ];
}
/**
 * The parts of the registry that an inventory keeps, secrets replaced. Keys that do not exist are left out.
 * @throws UserError `registry-access-denied`
 */
async function readRegistry(registry, architecture, extraNames) {
    const views = viewsOf(architecture);
    const parts = [];
    for (const { key, views: which, select } of wantedKeys(extraNames)) {
        for (const view of which === 'both' ? views : views.slice(0, 1)) {
            const keys = select(await readKey(registry, key, view));
            if (keys.length > 0)
                parts.push({ key, view, keys });
        }
    }
    return parts;
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

/***/ 6484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ judgeInventory),
  W: () => (/* binding */ readServer)
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
;// CONCATENATED MODULE: ./lib/src/product/web-candidates.js


function applicationsOf(webServer, machine) {
    return (webServer?.sites ?? []).flatMap((site) => site.applications.map((application) => ({
        site,
        application,
        folder: (0,windows_paths/* withoutTrailingBackslash */.X3)((0,windows_paths/* expandPath */.aD)(application.physicalPath, machine)),
    })));
}
const isOneOf = (text, known) => known.some((name) => (0,windows_paths/* sameText */.QV)(name, text));
/** Components whose files or settings show in the content. More than one only in a folder that was put together by hand. */
function componentsInContent(fileNames, configuration) {
    const text = configuration.toLowerCase();
    return names/* webComponentNames */.KW.filter((component) => {
        const { files, settings } = names/* webContentMarkers */.$J[component];
        return (files.some((file) => isOneOf(file, fileNames)) || settings.some((setting) => text.includes(setting.toLowerCase())));
    });
}
/** The component that brings this virtual directory by default, in either generation. */
function componentOfDefaultName(applicationPath) {
    const name = applicationPath.split('/').at(-1) ?? '';
    return names/* webComponentNames */.KW.find((component) => isOneOf(name, [
        names/* defaultVirtualDirectories */.m4.phonefactor[component],
        names/* defaultVirtualDirectories */.m4['mfa-server'][component],
    ]));
}
/** Where the web components put themselves by default; a folder may be there without an application. */
function defaultWebFolders(machine) {
    const drive = (0,windows_paths/* driveLetterOf */.Kn)(machine.folders.windows) ?? 'C';
    return names/* webComponentNames */.KW.flatMap((component) => [names/* defaultVirtualDirectories */.m4.phonefactor[component], names/* defaultVirtualDirectories */.m4['mfa-server'][component]].map((name) => (0,windows_paths/* joinPath */.uJ)(`${drive}:\\`, 'inetpub', 'wwwroot', name)));
}

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
    return componentsInContent(names, configurationOf(inventory, folder)?.text ?? '');
}
/** By content; an application whose content says nothing, by the name of its virtual directory. */
function candidatesFor(component, applications, inventory) {
    const byContent = applications.filter((one) => contentComponents(inventory, one).includes(component));
    if (byContent.length > 0)
        return byContent;
    return applications.filter((one) => contentComponents(inventory, one).length === 0 && componentOfDefaultName(one.application.path) === component);
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
    const applications = applicationsOf(inventory.webServer, inventory.machine);
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

// EXTERNAL MODULE: ./lib/src/product/registry-values.js
var registry_values = __webpack_require__(2798);
;// CONCATENATED MODULE: ./lib/src/product/install-path.js



function installPathIn(keys, view) {
    const path = (0,registry_values/* textValue */.v8)((0,registry_values/* keyAt */.f5)(keys, registry_locations/* productKey */.$k), registry_locations/* installPathValue */.Ej)?.trim();
    return path ? [{ path: (0,windows_paths/* withoutTrailingBackslash */.X3)(path), view }] : [];
}
/** `InstallPath` of every part that has it, without the trailing backslash. */
function installPathsInRegistry(parts) {
    return parts.flatMap(({ keys, view }) => installPathIn(keys, view));
}
/** The same from an inventory. */
function installPathsOf(registry) {
    return registry.views.flatMap((view) => installPathIn(registry.tree(registry_locations/* productKey */.$k, view), view));
}

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
    const found = installPathsOf(registry).map((one) => ({ ...one, path: (0,windows_paths/* expandPath */.aD)(one.path, inventory.machine) }));
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

// EXTERNAL MODULE: ./lib/src/host/host-error.js
var host_error = __webpack_require__(5460);
;// CONCATENATED MODULE: ./lib/src/product/data-file-facts.js


/** Whether the holder that Windows names is one of these services: by its own name or by its program's. */
function isOwnService(holder, services) {
    const text = holder.toLowerCase();
    return services.some(({ name, displayName, imagePath }) => [name, displayName, (0,windows_paths/* fileNameOf */.bV)((0,windows_paths/* programOfCommandLine */.Z_)(imagePath))].some((known) => known !== '' && ((0,windows_paths/* sameText */.QV)(text, known) || text.split(/[\s(),]+/).includes(known.toLowerCase()))));
}
function whyUnreadable(error, runningServices) {
    if (error.code !== 'in-use')
        return { status: 'unreadable', reason: error.message };
    const { holder } = error;
    if (holder !== undefined && isOwnService(holder, runningServices)) {
        return { status: 'present', reason: `In use by the product's own running service: ${holder}.` };
    }
    return { status: 'unreadable', reason: `In use by ${holder ?? 'another process that Windows does not name'}.` };
}
async function readFirstPiece(files, path) {
    for await (const _piece of files.readPieces(path))
        return;
}
/**
 * What can be said of the data file without changing or copying it. A file that only the product's own running
 * service holds counts as present: the service is stopped before the file is copied.
 */
async function dataFileFacts(files, path, productServices) {
    try {
        const entry = await files.stat(path);
        if (entry === undefined)
            return { path, status: 'missing' };
        if (entry.kind !== 'file')
            return { path, status: 'unreadable', reason: `It is no file but a ${entry.kind}.` };
        if (entry.size === 0)
            return { path, status: 'empty', size: 0 };
        return { path, size: entry.size, ...(await readability(files, path, productServices)) };
    }
    catch (error) {
        if (error instanceof host_error/* HostError */.d)
            return { path, status: 'unreadable', reason: error.message };
        throw error;
    }
}
async function readability(files, path, productServices) {
    try {
        await readFirstPiece(files, path);
        return { status: 'present' };
    }
    catch (error) {
        if (!(error instanceof host_error/* HostError */.d))
            throw error;
        return whyUnreadable(error, productServices.filter(({ state }) => state !== 'stopped'));
    }
}

// EXTERNAL MODULE: ./lib/src/user-error.js
var user_error = __webpack_require__(9444);
;// CONCATENATED MODULE: ./lib/src/product/list-folder.js



async function childrenOf(files, folder) {
    try {
        return await files.list(folder);
    }
    catch (error) {
        if (!(error instanceof host_error/* HostError */.d))
            throw error;
        if (error.code === 'not-found')
            return [];
        throw new user_error/* UserError */.y('folder-not-readable', `The folder ${folder} could not be listed: ${error.message}`, 'Give the account of the runner the permission to read this folder, or run the runner as a member of the local Administrators group, and run again.', { cause: error });
    }
}
async function collect(files, folder, prefix, namesOnly) {
    const listed = [];
    for (const { path, kind, size, modified } of await childrenOf(files, folder)) {
        const name = path.slice(path.lastIndexOf('\\') + 1);
        const relative = `${prefix}${name}`;
        if (kind === 'file')
            listed.push({ path: relative, size, modified });
        // A link is not followed: it may lead out of the product's folder or back into it.
        if (kind !== 'folder' || namesOnly.some((known) => prefix.toLowerCase() === `${known.toLowerCase()}\\`))
            continue;
        listed.push(...(await collect(files, path, `${relative}\\`, namesOnly)));
    }
    return listed;
}
/**
 * Every file below `folder`, undefined when there is no such folder. Of a direct subfolder in `namesOnly` only the
 * direct files are listed.
 * @throws UserError `folder-not-readable`
 */
async function listFolder(files, folder, namesOnly = []) {
    const entry = await files.stat(folder);
    if (entry?.kind !== 'folder')
        return undefined;
    return { path: folder, files: await collect(files, folder, '', namesOnly) };
}
function fileIn(listing, relativePath) {
    return listing?.files.some(({ path }) => sameText(path, relativePath)) ?? false;
}

// EXTERNAL MODULE: ./lib/src/product/read-registry.js + 1 modules
var read_registry = __webpack_require__(5938);
// EXTERNAL MODULE: ./lib/src/product/registry-text.js
var registry_text = __webpack_require__(5895);
;// CONCATENATED MODULE: ./lib/src/product/take-inventory.js









/** Named by the operator or the registry; the default folders only where neither names one. */
function namedInstallFolders(parts, machine, hints) {
    const registered = installPathsInRegistry(parts).map(({ path }) => (0,windows_paths/* expandPath */.aD)(path, machine));
    return (0,windows_paths/* distinctPaths */.xD)([...(hints.installPath ? [hints.installPath] : []), ...registered]);
}
function defaultFolders(machine) {
    return Object.values(names/* defaultInstallFolders */.KF).map((name) => (0,windows_paths/* joinPath */.uJ)(machine.folders.programFiles, name));
}
async function listAll(files, folders, namesOnly = []) {
    const listings = [];
    for (const folder of folders) {
        const listing = await listFolder(files, folder, namesOnly);
        if (listing !== undefined)
            listings.push(listing);
    }
    return listings;
}
function servicesIn(services, folders, machine) {
    return services.filter(({ imagePath }) => {
        const program = (0,windows_paths/* expandPath */.aD)((0,windows_paths/* programOfCommandLine */.Z_)(imagePath), machine);
        return folders.some((folder) => (0,windows_paths/* isAtOrBelow */.a5)(program, folder));
    });
}
/** Text of a file for looking at its content only; unreadable ones say nothing. */
async function contentOf(files, path, decode) {
    try {
        return decode(await files.read(path));
    }
    catch {
        return '';
    }
}
/** Folders of the applications that are the product's by content or, failing that, by their name. */
async function webFolders(files, webServer, machine, hints) {
    const found = [];
    for (const { application, folder } of applicationsOf(webServer, machine)) {
        const names = await directFileNames(files, folder);
        const configuration = await contentOf(files, (0,windows_paths/* joinPath */.uJ)(folder, 'web.config'), hints.decode);
        const isProduct = componentsInContent(names, configuration).length > 0 || componentOfDefaultName(application.path) !== undefined;
        if (isProduct)
            found.push(folder);
    }
    return (0,windows_paths/* distinctPaths */.xD)([...found, ...defaultWebFolders(machine)]);
}
async function directFileNames(files, folder) {
    try {
        return (await files.list(folder)).filter(({ kind }) => kind === 'file').map(({ path }) => (0,windows_paths/* fileNameOf */.bV)(path));
    }
    catch (error) {
        // Other people's web folders may be missing or closed to us; that is no concern of this inventory.
        if (error instanceof host_error/* HostError */.d)
            return [];
        throw error;
    }
}
async function configurationText(files, path, hints) {
    try {
        return { path, text: hints.redact(hints.decode(await files.read(path))) };
    }
    catch (error) {
        return { path, problem: error instanceof Error ? error.message : String(error) };
    }
}
async function configurationsIn(files, folders, hints) {
    const paths = folders.flatMap((folder) => folder.files
        .filter((file) => (0,windows_paths/* sameText */.QV)((0,windows_paths/* fileNameOf */.bV)(file.path), 'web.config'))
        .map((file) => (0,windows_paths/* joinPath */.uJ)(folder.path, file.path)));
    return Promise.all((0,windows_paths/* distinctPaths */.xD)(paths).map((path) => configurationText(files, path, hints)));
}
/** Absent where neither a hint nor an install folder tells where it would be. */
async function dataFile(files, folders, services, hints) {
    const candidates = hints.dataFile
        ? [hints.dataFile]
        : folders.map((folder) => (0,windows_paths/* joinPath */.uJ)(folder, names/* dataFolderName */.Cv, names/* dataFileName */.SQ));
    const facts = await Promise.all(candidates.map((path) => dataFileFacts(files, path, services)));
    return facts.find(({ status }) => status !== 'missing') ?? facts[0];
}
async function freeSpaceOf(files, letter) {
    try {
        return [{ letter, freeBytes: await files.freeSpace(`${letter}:\\`) }];
    }
    catch (error) {
        if (error instanceof host_error/* HostError */.d)
            return [];
        throw error;
    }
}
async function drivesOf(files, paths) {
    const letters = paths.map(windows_paths/* driveLetterOf */.Kn).filter((letter) => letter !== undefined);
    return (await Promise.all([...new Set(letters)].sort().map((letter) => freeSpaceOf(files, letter)))).flat();
}
async function reachability({ machine }) {
    const answers = await Promise.all(names/* serviceHosts */.L0.map(async (name) => [`${name}:443`, await machine.canReach(name, 443)]));
    return Object.fromEntries(answers);
}
function namePatternsOf(overrides) {
    return Object.values(overrides ?? {}).flatMap((patterns) => Object.values(patterns).flat());
}
/**
 * Reads one server and changes nothing. What is merely absent is left out.
 * @throws UserError `registry-access-denied`, `folder-not-readable`
 */
async function takeInventory(host, hints) {
    const { files } = host;
    const machine = await host.machine.facts();
    const parts = await (0,read_registry/* readRegistry */._)(host.registry, machine.architecture, namePatternsOf(hints.productNamePatterns));
    const named = namedInstallFolders(parts, machine, hints);
    const installs = await listAll(files, named.length > 0 ? named : defaultFolders(machine), [
        names/* dataFolderName */.Cv,
        names/* logFolderName */.eV,
    ]);
    const known = named.length > 0 ? named : installs.map(({ path }) => path);
    const services = servicesIn(await host.services.list(), known, machine);
    const webServer = await host.webServer.read();
    const webs = await listAll(files, await webFolders(files, webServer, machine, hints));
    const facts = await dataFile(files, known, services, hints);
    const { programData, windows } = machine.folders;
    return {
        format: 1,
        machine,
        registry: parts.map(({ key, view, keys }) => ({ key, view, text: (0,registry_text/* registryTextOf */.G)(keys) })),
        services,
        ...(webServer ? { webServer } : {}),
        folders: [...installs, ...webs],
        configurations: await configurationsIn(files, webs, hints),
        ...(facts ? { dataFile: facts } : {}),
        drives: await drivesOf(files, [...known, ...webs.map(({ path }) => path), programData, windows]),
        reachable: await reachability(host),
    };
}

// EXTERNAL MODULE: ./lib/src/webconfig/decode.js + 1 modules
var decode = __webpack_require__(4296);
// EXTERNAL MODULE: ./lib/src/webconfig/redact-configuration.js
var redact_configuration = __webpack_require__(7819);
// EXTERNAL MODULE: ./lib/src/webconfig/client-settings.js
var client_settings = __webpack_require__(282);
// EXTERNAL MODULE: ./lib/src/webconfig/configuration-file.js + 2 modules
var configuration_file = __webpack_require__(36);
// EXTERNAL MODULE: ./lib/src/webconfig/containers.js
var containers = __webpack_require__(3593);
// EXTERNAL MODULE: ./lib/src/webconfig/encrypted-section.js
var encrypted_section = __webpack_require__(2075);
// EXTERNAL MODULE: ./lib/src/webconfig/xml-element.js
var xml_element = __webpack_require__(4321);
;// CONCATENATED MODULE: ./lib/src/stages/configuration-facts.js






/** The reference is called `pfwssdk` and its class `PfWsSdk` in every component that calls the SDK. */
const addressSetting = /_pfwssdk_PfWsSdk$/;
function themeOf(file) {
    const pages = (0,containers/* sectionsNamed */.Ay)((0,containers/* containerAt */.NO)(file, ''), 'system.web').flatMap((group) => (0,xml_element/* childrenNamed */.De)(group, 'pages'));
    return pages.map((element) => (0,xml_element/* attributeValue */.CW)(element, 'theme')).find((theme) => theme !== undefined);
}
function webServiceSdkUrlOf(file) {
    const source = { file, include: () => undefined };
    const { settings } = (0,client_settings/* readClientSettings */.Hq)(source, (0,containers/* containerAt */.NO)(file, ''), 'applicationSettings');
    return [...settings.values()].find(({ name }) => addressSetting.test(name))?.value.trim();
}
function namedSections(file) {
    const root = (0,containers/* containerAt */.NO)(file, '');
    const plain = ['appSettings', 'connectionStrings'].flatMap((name) => (0,containers/* sectionsNamed */.Ay)(root, name).map((section) => [name, section]));
    const grouped = client_settings/* settingsGroups */.Md.flatMap((group) => (0,containers/* sectionsNamed */.Ay)(root, group).flatMap(({ children }) => children.map((section) => [`${group}/${section.name}`, section])));
    return [...plain, ...grouped];
}
function encryptionProblem(file) {
    const found = namedSections(file).find(([, section]) => (0,encrypted_section/* isEncrypted */.ph)(section));
    return found && `The section ${found[0]} is encrypted. ${(0,encrypted_section/* decryptAdvice */.oY)(found[0])}`;
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
        return factsOf((0,configuration_file/* readConfigurationText */.oi)(text, 'web.config'));
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return { problem: error.message };
        throw error;
    }
};

;// CONCATENATED MODULE: ./lib/src/stages/read-server.js





/** Reads the server and judges it; changes nothing. @throws UserError as {@link takeInventory} */
async function readServer(host, knowledge) {
    const { dataFile, installPath, productNamePatterns } = knowledge;
    const inventory = await takeInventory(host, {
        ...(dataFile === undefined ? {} : { dataFile }),
        ...(installPath === undefined ? {} : { installPath }),
        ...(productNamePatterns === undefined ? {} : { productNamePatterns }),
        decode: (bytes) => (0,decode/* decodeConfiguration */.dp)(bytes, 'web.config').text,
        redact: redact_configuration/* redactConfiguration */.a,
    });
    return { inventory, state: judgeInventory(inventory, knowledge) };
}
function judgeInventory(inventory, knowledge) {
    return judgeServer(inventory, knowledge, readConfigurationFacts);
}


/***/ }),

/***/ 282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ readClientSettings),
/* harmony export */   K6: () => (/* binding */ clientSettingIdentity),
/* harmony export */   Md: () => (/* binding */ settingsGroups)
/* harmony export */ });
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3593);
/* harmony import */ var _xml_element_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4321);


/** The section groups whose sections hold `<setting name><value>`. */
const settingsGroups = ['applicationSettings', 'userSettings'];
function clientSettingIdentity(sectionName, name) {
    return `${sectionName}\n${name}`;
}
function readSetting({ text, ...origin }, element) {
    const valueElement = (0,_xml_element_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenNamed */ .De)(element, 'value')[0];
    const content = valueElement && (0,_xml_element_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(text, valueElement);
    const serializeAs = (0,_xml_element_js__WEBPACK_IMPORTED_MODULE_1__/* .attributeValue */ .CW)(element, 'serializeAs') ?? 'String';
    const value = serializeAs === 'String' ? (0,_xml_element_js__WEBPACK_IMPORTED_MODULE_1__/* .textOfContent */ .yO)(content ?? '') : (content ?? '');
    const comparable = serializeAs === 'String' ? value : value.trim().replace(/>\s+</g, '><');
    const name = (0,_xml_element_js__WEBPACK_IMPORTED_MODULE_1__/* .attributeValue */ .CW)(element, 'name') ?? '';
    return { ...origin, name, serializeAs, content, value, comparable, element, valueElement };
}
function settingsIn(origin, section) {
    return (0,_xml_element_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenNamed */ .De)(section, 'setting').map((element) => readSetting(origin, element));
}
/** The settings of one group in one container; `configSource` of a section is followed. */
function readClientSettings(source, container, group) {
    const settings = new Map();
    const sections = new Map();
    const missingFiles = [];
    const keep = (found) => {
        for (const one of found)
            settings.set(clientSettingIdentity(one.sectionName, one.name), one);
    };
    for (const section of (0,_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionsNamed */ .Ay)(container, group).flatMap(({ children }) => children)) {
        const sectionName = section.name;
        if (!sections.has(sectionName))
            sections.set(sectionName, section);
        keep(settingsIn({ group, sectionName, text: source.file.text }, section));
        const configSource = (0,_xml_element_js__WEBPACK_IMPORTED_MODULE_1__/* .attributeValue */ .CW)(section, 'configSource');
        if (configSource === undefined)
            continue;
        const included = source.include(configSource, sectionName);
        if (included === undefined)
            missingFiles.push(configSource);
        else
            keep(settingsIn({ group, sectionName, text: included.text, includedFile: configSource }, included.root));
    }
    return { sections, settings, missingFiles };
}


/***/ }),

/***/ 36:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TD: () => (/* binding */ readConfiguration),
  oi: () => (/* binding */ readConfigurationText),
  _$: () => (/* binding */ readSectionFile),
  eH: () => (/* binding */ rereadConfiguration)
});

// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 28 modules
var XMLParser = __webpack_require__(8879);
// EXTERNAL MODULE: ./lib/src/webconfig/located-error.js
var located_error = __webpack_require__(7716);
;// CONCATENATED MODULE: ./lib/src/webconfig/cross-check.js


const attributesKey = ':@';
const commentKey = '#comment';
const cdataKey = '#cdata';
/** Entities stay as spelled and nothing is trimmed or converted: the second reading must see what the first saw. */
const options = {
    preserveOrder: true,
    captureMetaData: true,
    ignoreAttributes: false,
    processEntities: false,
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    commentPropName: commentKey,
    cdataPropName: cdataKey,
    jPath: false,
    maxNestedTags: 101,
};
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
const positions = XMLParser/* default */.A.getMetaDataSymbol();
function spanOf(node) {
    const span = typeof positions === 'symbol' ? node[positions] : undefined;
    if (!isRecord(span))
        return { start: -1, end: -1 };
    return { start: Number(span.startIndex), end: Number(span.endIndex) };
}
function attributesOf(node) {
    const attributes = node[attributesKey];
    if (!isRecord(attributes))
        return [];
    return Object.entries(attributes).map(([name, value]) => [name.replace(/^@_/, ''), String(value)]);
}
function isElementName(key) {
    return key !== attributesKey && !key.startsWith('#') && !key.startsWith('?');
}
function* readings(nodes) {
    if (!Array.isArray(nodes))
        return;
    for (const node of nodes.filter(isRecord)) {
        const name = Object.keys(node).find(isElementName);
        if (name === undefined)
            continue;
        yield { name, attributes: attributesOf(node), ...spanOf(node) };
        yield* readings(node[name]);
    }
}
function isSame(reading, element) {
    return (reading !== undefined &&
        reading.name === element.name &&
        reading.start <= element.start &&
        reading.end >= element.startTagEnd &&
        reading.attributes.length === element.attributes.length &&
        reading.attributes.every(([name, value], index) => {
            const attribute = element.attributes[index];
            return attribute?.name === name && attribute.raw.replace(/\r\n?/g, '\n') === value;
        }));
}
/** Names that the second reader refuses or renames, because they mean something in JavaScript. */
function isReserved({ name }) {
    return name in Object.prototype || name === 'prototype';
}
function disagreement(text, path, element) {
    return (0,located_error/* configurationError */.D)('ambiguous', { path, text, offset: element?.start ?? 0 }, `two independent XML readers do not agree on ${element ? `the element <${element.name}>` : 'the file'}.`, 'Nothing was changed. Merge this file by hand, and report it with the file (without its secrets).');
}
function secondReading(text, path, elements) {
    const reserved = elements.find(isReserved);
    if (reserved)
        throw disagreement(text, path, reserved);
    try {
        return [...readings(new XMLParser/* default */.A(options).parse(text))];
    }
    catch {
        throw disagreement(text, path, elements[0]);
    }
}
/**
 * Reads the text a second time with an independent parser and compares every element and attribute.
 * @throws UserError `web-config-ambiguous` at the first difference.
 */
function crossCheck(text, path, elements) {
    const second = secondReading(text, path, elements);
    const different = elements.findIndex((element, index) => !isSame(second[index], element));
    if (different >= 0)
        throw disagreement(text, path, elements[different]);
    if (second.length !== elements.length)
        throw disagreement(text, path, elements.at(-1));
}

// EXTERNAL MODULE: ./lib/src/webconfig/decode.js + 1 modules
var decode = __webpack_require__(4296);
// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
;// CONCATENATED MODULE: ./lib/src/webconfig/scan-elements.js


/** Real files nest 10 deep; beyond this a file is an attack or an accident. */
const deepest = 100;
const configurationNamespace = 'http://schemas.microsoft.com/.NetConfiguration/v2.0';
const transformNamespace = 'http://schemas.microsoft.com/XML-Document-Transform';
const useTheInstalledFile = 'Give the file as the product or its administrator left it on the server.';
function adviceForSyntax(text, offset) {
    const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
    if (/^(?:<{7}|={7}|>{7})/.test(text.slice(lineStart, lineStart + 8))) {
        return 'The file holds the markers of an unfinished merge by a version control system: settle them, and run again.';
    }
    return 'Correct the file at this place so that it is well-formed XML, and run again. .NET and IIS cannot read it either.';
}
function checkAttribute(attribute, offset, fail) {
    if (attribute.prefix !== 'xmlns' || attribute.value !== transformNamespace)
        return;
    const what = 'this is a transformation (XDT), not a configuration: .NET refuses its attributes.';
    throw fail('transformation', offset, what, 'Apply the transformation first, or give the file that it was applied to.');
}
function checkRoot(name, namespace, roots, offset, fail) {
    if (!roots.includes(name)) {
        throw fail('wrong-root', offset, `the root element is <${name}>, not <${roots.join('> or <')}>.`, useTheInstalledFile);
    }
    if (namespace === '' || namespace === configurationNamespace)
        return;
    throw fail('wrong-namespace', offset, `the root element is in the namespace "${namespace}".`, useTheInstalledFile);
}
function newElement(name, start, parent) {
    return { name, attributes: [], children: [], parent, start, startTagEnd: start, contentEnd: start, end: start };
}
/** A value cannot contain its own quote, so the opening quote is the next one to the left. */
function attributeSpan(text, name, position) {
    const end = position - 1;
    const start = text.lastIndexOf(text.charAt(end), end - 1) + 1;
    return { name, raw: text.slice(start, end), start, end };
}
function watchProlog(parser, text, fail) {
    parser.on('doctype', () => {
        const offset = text.lastIndexOf('<!DOCTYPE', parser.position);
        throw fail('doctype', offset, 'the file has a document type declaration.', 'Remove it: .NET configuration needs none.');
    });
    parser.on('xmldecl', ({ version }) => {
        if (version !== '1.0')
            throw fail('xml-version', 0, `XML version ${version}.`, 'Declare version 1.0: .NET reads no other.');
    });
    parser.on('error', (error) => {
        const offset = Math.max(0, parser.position - 1);
        const what = error.message.replace(/^\d+:\d+: /, '');
        throw fail('not-well-formed', offset, `not well-formed XML: ${what}`, adviceForSyntax(text, offset));
    });
}
function watchElements(parser, text, roots, fail) {
    const found = [];
    const open = [];
    let attributes = [];
    parser.on('opentagstart', ({ name }) => {
        const start = text.lastIndexOf('<', parser.position - 1);
        if (open.length >= deepest) {
            throw fail('too-deep', start, `elements are nested more than ${deepest} deep.`, useTheInstalledFile);
        }
        const element = newElement(name, start, open.at(-1));
        attributes = element.attributes;
        element.parent?.children.push(element);
        open.push(element);
        found.push(element);
    });
    parser.on('attribute', (attribute) => {
        const span = attributeSpan(text, attribute.name, parser.position);
        checkAttribute(attribute, span.start, fail);
        attributes.push(span);
    });
    parser.on('opentag', (tag) => {
        const element = open.at(-1);
        if (element === undefined)
            return;
        if (open.length === 1)
            checkRoot(tag.name, tag.uri, roots, element.start, fail);
        element.startTagEnd = parser.position;
    });
    parser.on('closetag', (tag) => {
        const element = open.pop();
        if (element === undefined)
            return;
        element.end = parser.position;
        element.contentEnd = tag.isSelfClosing ? element.end : text.lastIndexOf('<', element.end - 1);
    });
    return found;
}
/**
 * All elements of a well-formed document in document order, the root first.
 * @throws UserError `web-config-*` with line and column for everything that is no configuration.
 */
function scanElements(text, path, roots) {
    const fail = (code, offset, whatHappened, advice) => (0,located_error/* configurationError */.D)(code, { path, text, offset }, whatHappened, advice);
    const zero = text.indexOf('\0');
    if (zero >= 0)
        throw fail('nul', zero, 'a NUL character.', 'The file is damaged or binary: give an undamaged copy.');
    const parser = new saxes/* SaxesParser */.wT({ xmlns: true, position: true });
    watchProlog(parser, text, fail);
    const found = watchElements(parser, text, roots, fail);
    parser.write(text).close();
    return found;
}

;// CONCATENATED MODULE: ./lib/src/webconfig/configuration-file.js




function fromDecoded({ text, encoding }, path, roots) {
    const elements = scanElements(text, path, roots);
    crossCheck(text, path, elements);
    const [root] = elements;
    if (root === undefined)
        throw (0,located_error/* configurationError */.D)('empty', { path, text, offset: 0 }, 'no element.', 'Give a full file.');
    return { path, text, encoding, root };
}
/**
 * Reads a configuration file. Nothing is lost: text, spans and encoding together are the bytes.
 * @throws UserError `web-config-*` naming line and column, for anything that .NET or IIS would not read, for
 * transformations, and for what two XML readers understand differently.
 */
function readConfiguration(bytes, path) {
    return fromDecoded((0,decode/* decodeConfiguration */.dp)(bytes, path), path, ['configuration']);
}
/** As {@link readConfiguration}, from text that was decoded before. */
function readConfigurationText(text, path) {
    return fromDecoded({ text, encoding: { name: 'UTF-8', form: 'utf-8' } }, path, ['configuration']);
}
/** Reads the file that `configSource` or `file` of a section names: its root is the section itself. */
function readSectionFile(bytes, path, section) {
    return fromDecoded((0,decode/* decodeConfiguration */.dp)(bytes, path), path, [section]);
}
/** @throws as {@link readConfiguration}; used to prove a merged text before it is written. */
function rereadConfiguration(text, { path, encoding }) {
    return fromDecoded({ text, encoding }, path, ['configuration']);
}


/***/ }),

/***/ 3593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ sectionsNamed),
/* harmony export */   Mz: () => (/* binding */ containersOf),
/* harmony export */   NO: () => (/* binding */ containerAt)
/* harmony export */ });
/* harmony import */ var _xml_element_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4321);

/** Compared as .NET and IIS do: without regard to case, `.` is this directory. */
function normalisedPath(location) {
    const path = ((0,_xml_element_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeValue */ .CW)(location, 'path') ?? '')
        .trim()
        .replaceAll('\\', '/')
        .replace(/^\/+|\/+$/g, '');
    return path === '.' ? '' : path;
}
function prefixOf(path) {
    return path === '' ? '' : `location[${path}]/`;
}
function containersOf(file) {
    const byPath = new Map();
    byPath.set('', { location: '', prefix: '', elements: [file.root] });
    for (const element of (0,_xml_element_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenNamed */ .De)(file.root, 'location')) {
        const path = normalisedPath(element);
        const known = byPath.get(path.toLowerCase());
        if (known)
            known.elements.push(element);
        else
            byPath.set(path.toLowerCase(), { location: path, prefix: prefixOf(path), elements: [element] });
    }
    return [...byPath.values()];
}
function containerAt(file, location) {
    return containersOf(file).find((one) => one.location.toLowerCase() === location.toLowerCase());
}
/** Sections of this name in the container; more than one is an error to .NET. */
function sectionsNamed(container, name) {
    return container?.elements.flatMap((element) => (0,_xml_element_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenNamed */ .De)(element, name)) ?? [];
}


/***/ }),

/***/ 4296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rM: () => (/* binding */ canEncode),
  dp: () => (/* binding */ decodeConfiguration),
  nu: () => (/* binding */ encodeConfiguration)
});

// UNUSED EXPORTS: largestConfiguration

// EXTERNAL MODULE: ./lib/src/user-error.js
var user_error = __webpack_require__(9444);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/src/webconfig/single-byte-encoding.js

const supported = /^(?:windows-125[0-8]|iso-8859-(?:[1-9]|1[03-6]))$/;
/** Names under which .NET knows the same encodings. */
const aliases = {
    latin1: 'iso-8859-1',
    l1: 'iso-8859-1',
    'iso_8859-1': 'iso-8859-1',
    ascii: 'us-ascii',
};
function decodedByte(decoder, byte) {
    try {
        return decoder.decode(Uint8Array.of(byte));
    }
    catch {
        return undefined;
    }
}
/**
 * The web platform reads the names of ISO 8859 as the Windows code pages of the same region; .NET does not. The bytes
 * 80 to 9F therefore stand for the control characters of the same number there.
 */
function characterTable(name) {
    const isIso = name.startsWith('iso-');
    const decoder = new external_node_util_.TextDecoder(name, { fatal: true });
    return Array.from({ length: 256 }, (_, byte) => {
        if (name === 'us-ascii')
            return byte < 0x80 ? String.fromCharCode(byte) : undefined;
        if (isIso && byte >= 0x80 && byte <= 0x9f)
            return String.fromCharCode(byte);
        return decodedByte(decoder, byte);
    });
}
const known = new Map();
/** The single-byte encoding of this declared name, or `undefined` when it is none that is supported. */
function singleByteEncoding(declared) {
    const lower = declared.toLowerCase();
    const name = aliases[lower] ?? lower;
    if (name !== 'us-ascii' && !supported.test(name))
        return undefined;
    const existing = known.get(name);
    if (existing)
        return existing;
    const characters = characterTable(name);
    const bytes = new Map(characters.flatMap((character, byte) => (character === undefined ? [] : [[character, byte]])));
    const encoding = { characters, bytes };
    known.set(name, encoding);
    return encoding;
}
/** `undefined` when a byte stands for nothing in this encoding. */
function decodeSingleByte(bytes, { characters }) {
    const parts = [];
    for (const byte of bytes) {
        const character = characters[byte];
        if (character === undefined)
            return undefined;
        parts.push(character);
    }
    return parts.join('');
}
/** `undefined` when a character does not exist in this encoding. */
function encodeSingleByte(text, encoding) {
    const bytes = new Uint8Array(text.length);
    for (let index = 0; index < text.length; index++) {
        const byte = encoding.bytes.get(text.charAt(index));
        if (byte === undefined)
            return undefined;
        bytes[index] = byte;
    }
    return bytes;
}

;// CONCATENATED MODULE: ./lib/src/webconfig/decode.js


/** Far above any real file, far below what would exhaust the memory of a small server. */
const largestConfiguration = 100 * 1024 * 1024;
const utf8 = { name: 'UTF-8', form: 'utf-8' };
const utf16le = { name: 'UTF-16 LE', form: 'utf-16le' };
const utf16be = { name: 'UTF-16 BE', form: 'utf-16be' };
const saveAsUtf8 = 'Open the file in an editor that shows its encoding, save it as UTF-8, and run again.';
function startsWith(bytes, ...start) {
    return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
}
function declaredEncoding(bytes) {
    const head = Buffer.from(bytes.subarray(0, 256))
        .toString('latin1')
        .replace(/^\u00ef\u00bb\u00bf/, '');
    return /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
}
/** A file in UTF-16 begins with its mark, or, without one, with `<` and a zero byte. */
function sixteenBitEncoding(bytes) {
    if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0x3c, 0))
        return utf16le;
    if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0, 0x3c))
        return utf16be;
    return undefined;
}
function isUtf32(bytes) {
    return [
        [0xff, 0xfe, 0, 0],
        [0, 0, 0xfe, 0xff],
        [0x3c, 0, 0, 0],
        [0, 0, 0, 0x3c],
    ].some((start) => startsWith(bytes, ...start));
}
function unsupported(path, name) {
    return new user_error/* UserError */.y('web-config-encoding-unsupported', `${path} is encoded as ${name}, which is not supported.`, saveAsUtf8);
}
function contradiction(path, declared, actual) {
    return new user_error/* UserError */.y('web-config-encoding-contradiction', `${path} declares the encoding ${declared}, but its bytes are ${actual}.`, `Correct the declaration in the file's first line, or save the file as ${declared}.`);
}
function hasOnlyAscii(bytes) {
    return bytes.every((byte) => byte < 0x80);
}
function eightBitEncoding(bytes, path) {
    const declared = declaredEncoding(bytes);
    const hasMark = startsWith(bytes, 0xef, 0xbb, 0xbf);
    if (declared === undefined || /^utf-?8$/i.test(declared))
        return utf8;
    if (/^(?:utf-16|ucs-2|unicode)/i.test(declared))
        throw contradiction(path, declared, 'of 8 bits a character');
    const table = singleByteEncoding(declared);
    if (table === undefined)
        throw unsupported(path, declared);
    if (!hasMark)
        return { name: declared, form: table };
    if (!hasOnlyAscii(bytes.subarray(3)))
        throw contradiction(path, declared, 'UTF-8 with a byte order mark');
    return utf8;
}
function encodingOf(bytes, path) {
    if (isUtf32(bytes))
        throw unsupported(path, 'UTF-32');
    return sixteenBitEncoding(bytes) ?? eightBitEncoding(bytes, path);
}
function decodeAs(bytes, { form }) {
    if (typeof form !== 'string')
        return decodeSingleByte(bytes, form);
    try {
        return new TextDecoder(form, { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function encodeAs(text, { form }) {
    if (typeof form !== 'string')
        return encodeSingleByte(text, form);
    if (form === 'utf-8')
        return Buffer.from(text, 'utf8');
    const bytes = Buffer.from(text, 'utf16le');
    return form === 'utf-16be' ? bytes.swap16() : bytes;
}
/**
 * The text of a configuration file, as UTF-8, UTF-16 or the single-byte encoding that it declares.
 * @throws UserError `web-config-too-large`, `web-config-encoding-*` when the bytes cannot be read and written back unchanged.
 */
function decodeConfiguration(bytes, path) {
    if (bytes.length > largestConfiguration) {
        throw new user_error/* UserError */.y('web-config-too-large', `${path} has ${bytes.length} bytes; at most ${largestConfiguration} are read.`, 'Check that this is the configuration file that you mean.');
    }
    const encoding = encodingOf(bytes, path);
    const text = decodeAs(bytes, encoding);
    const again = text === undefined ? undefined : encodeAs(text, encoding);
    if (text === undefined || again === undefined || Buffer.compare(again, bytes) !== 0) {
        throw new user_error/* UserError */.y('web-config-encoding-invalid', `${path} holds bytes that are not ${encoding.name}, the encoding that it declares or that XML presumes.`, 'Find out in which encoding the file was saved, declare it in the first line or save the file as UTF-8, and run again.');
    }
    return { text, encoding };
}
/** The bytes of `text`. @throws Error (a bug) when a character does not exist in the encoding. */
function encodeConfiguration(text, encoding) {
    const bytes = encodeAs(text, encoding);
    if (bytes === undefined)
        throw new Error(`A character was to be written that ${encoding.name} does not have.`);
    return bytes;
}
/** Whether every character of `text` exists in the encoding. */
function canEncode(text, { form }) {
    return typeof form === 'string' || encodeSingleByte(text, form) !== undefined;
}


/***/ }),

/***/ 2075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oY: () => (/* binding */ decryptAdvice),
/* harmony export */   ph: () => (/* binding */ isEncrypted)
/* harmony export */ });
/* unused harmony export encryptedSectionError */
/* harmony import */ var _located_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7716);
/* harmony import */ var _xml_element_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4321);


function isEncrypted(section) {
    return ((0,_xml_element_js__WEBPACK_IMPORTED_MODULE_1__/* .attributeValue */ .CW)(section, 'configProtectionProvider') !== undefined ||
        section.children.some(({ name }) => name.replace(/^.*:/, '') === 'EncryptedData'));
}
/** Says how to decrypt with the tool of the .NET Framework, on the machine that holds the key. */
function decryptAdvice(section) {
    return (`On the server where this file was in use, run aspnet_regiis.exe -pdf "${section}" "<folder of the file>", ` +
        'merge the decrypted file, and encrypt the result again with aspnet_regiis.exe -pef on the new server.');
}
function encryptedSectionError(file, section, name) {
    const place = { path: file.path, text: file.text, offset: section.start };
    return configurationError('encrypted-section', place, `the section ${name} is encrypted.`, decryptAdvice(name));
}


/***/ }),

/***/ 7716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ configurationError)
/* harmony export */ });
/* unused harmony export positionAt */
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9444);

/** CRLF, LF and CR each end one line. */
function positionAt(text, offset) {
    const before = text.slice(0, offset);
    const lines = before.split(/\r\n|\r|\n/);
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
/** A fault at one place of a configuration file. */
function configurationError(code, place, whatHappened, advice) {
    const { line, column } = positionAt(place.text, place.offset);
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`web-config-${code}`, `${place.path}, line ${line}, column ${column}: ${whatHappened}`, advice);
}


/***/ }),

/***/ 7819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ secretValues),
/* harmony export */   a: () => (/* binding */ redactConfiguration)
/* harmony export */ });
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5532);
/* harmony import */ var _secret_spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9073);
/* harmony import */ var _xml_element_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4321);



/**
 * The text with every secret replaced: passwords, keys and tokens in settings, connection strings, URLs and attributes,
 * encrypted sections, and the same inside comments. Well formed if it was; what is not well formed is redacted as well.
 */
function redactConfiguration(text) {
    let redacted = '';
    let copied = 0;
    for (const { start, end } of (0,_secret_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .secretSpans */ .A)(text)) {
        redacted += text.slice(copied, start) + _secret_names_js__WEBPACK_IMPORTED_MODULE_2__/* .secretMark */ .MX;
        copied = end;
    }
    return redacted + text.slice(copied);
}
/** The secrets in the text, as spelled and as read, to be masked wherever they might be printed. */
function secretValues(text) {
    const raw = (0,_secret_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .secretSpans */ .A)(text).map(({ start, end }) => text.slice(start, end));
    const values = raw.flatMap((one) => [one, (0,_xml_element_js__WEBPACK_IMPORTED_MODULE_1__/* .textOfContent */ .yO)(one)]);
    const lines = values.flatMap((one) => [one, ...one.split(/[\r\n]+/)]).map((one) => one.trim());
    return [...new Set(lines)].filter((one) => one !== '' && one !== _secret_names_js__WEBPACK_IMPORTED_MODULE_2__/* .secretMark */ .MX);
}


/***/ }),

/***/ 5532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ isHarmlessName),
/* harmony export */   MX: () => (/* binding */ secretMark),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   nk: () => (/* binding */ isHarmlessValue),
/* harmony export */   zC: () => (/* binding */ looksLikeKey)
/* harmony export */ });
/** Stands in place of a value that must not be shown. */
const secretMark = '(secret)';
const secretWord = /pass(?:word|wd|phrase|code)|pwd|secret|token|credential|cipher.?value|private.?key|(?:^|\W)sas(?:\W|$)/i;
/** `validationKey`, `API_KEY`, `Recaptcha.Key`, `consumerkey`; not `key` alone, which is a name. */
const keyName = /[\w.:-](?:Key|KEY)s?$|[\w.:-]key$/;
const harmless = /public.?key|thumbprint|password_?(?:format|length|attempt|strength|alphanumeric|question|retrieval|reset|required)|(?:enable|min|max|require)\w*password(?!s?$)|enablepassword|token_?(?:life|time|expir|type|endpoint|url|uri|cache|handler|name)|credential_?type|foreign.?key/i;
/** Whether a name says that the value is no secret, though it may look like one. */
function isHarmlessName(name) {
    return harmless.test(name);
}
/** Whether a setting, attribute or element of this name holds a secret. */
function isSecretName(name) {
    return (secretWord.test(name) || keyName.test(name)) && !harmless.test(name);
}
const flag = /^(?:\s*|true|false|yes|no|on|off|none|autogenerate(?:,\s*isolateapps)?|\(secret\))$/i;
/** Values that say nothing, whatever the name of their setting. */
function isHarmlessValue(value) {
    return flag.test(value);
}
const hexadecimal = /^(?:0x)?[\dA-F]{32,}$/i;
const base64 = /^(?=[\s\S]*\d)(?=[\s\S]*[a-z])(?=[\s\S]*[A-Z])[\w+/-]{40,}={0,2}$/;
const wellKnown = /-----BEGIN [A-Z ]*PRIVATE KEY|^eyJ[\w-]+\.eyJ/;
/** Whether a value is a key or a token by its looks. */
function looksLikeKey(value) {
    const trimmed = value.trim();
    return hexadecimal.test(trimmed) || base64.test(trimmed) || wellKnown.test(trimmed);
}


/***/ }),

/***/ 9073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ secretSpans)
/* harmony export */ });
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5532);
/* harmony import */ var _secrets_in_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4306);


const tagStart = /<(\/?)((?:[\p{L}_][\p{L}\d_.-]*:)?[\p{L}_][\p{L}\d_.-]*)/uy;
const attribute = /\s*([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|"([^\r\n]*)|'([^\r\n]*)|([^\s"'<>]+))/dy;
const tagEnd = /\s*(\/?)>/y;
function at(expression, text, index) {
    expression.lastIndex = index;
    return expression.exec(text);
}
function attributesAt(text, start) {
    const attributes = [];
    let end = start;
    for (let match = at(attribute, text, end); match; match = at(attribute, text, end)) {
        const group = [2, 3, 4, 5, 6].find((number) => match?.[number] !== undefined) ?? 2;
        const [valueStart, valueEnd] = match.indices?.[group] ?? [end, end];
        attributes.push({ name: match[1] ?? '', value: match[group] ?? '', start: valueStart, end: valueEnd });
        end += match[0].length;
    }
    return { attributes, end };
}
function tagAt(text, index) {
    const start = at(tagStart, text, index);
    if (!start)
        return undefined;
    const { attributes, end } = attributesAt(text, index + start[0].length);
    const close = at(tagEnd, text, end);
    return {
        name: start[2] ?? '',
        attributes,
        isClosing: start[1] === '/',
        isEmpty: close?.[1] === '/',
        end: end + (close?.[0].length ?? 0),
    };
}
function wholeOrParts(whole, value, start) {
    if (whole)
        return value.trim() === '' ? [] : [{ start, end: start + value.length }];
    return (0,_secrets_in_value_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsInValue */ .A)(value).map((span) => ({ start: start + span.start, end: start + span.end }));
}
/** Attributes that name what the element's value is for. */
const naming = ['key', 'name', 'Key', 'Name', 'id', 'variable'];
function settingName({ attributes }) {
    return attributes.find(({ name }) => naming.includes(name))?.value ?? '';
}
function secretsInTag(tag) {
    const setting = settingName(tag);
    const isOfSecret = (value) => (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(setting) || ((0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeKey */ .zC)(value) && !(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isHarmlessName */ .JW)(setting));
    return tag.attributes.flatMap((one) => {
        if (naming.includes(one.name))
            return [];
        const isValue = /^value$/i.test(one.name);
        const isSecret = ((0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(one.name) || (isValue && isOfSecret(one.value))) && !(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isHarmlessValue */ .nk)(one.value);
        return wholeOrParts(isSecret, one.value, one.start);
    });
}
/** Content that belongs to the setting named before it, or whose element says by its name that it is a secret. */
function isSecretContent(tag, setting, content) {
    if ((0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isHarmlessValue */ .nk)(content))
        return false;
    if (tag.name === 'value')
        return (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(setting) || (!content.includes('<') && !(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isHarmlessName */ .JW)(setting) && (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeKey */ .zC)(content));
    return (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(tag.name.replace(/^.*:/, '')) && !content.includes('<');
}
/** Finds the end of content; each place is searched for once, however the tags nest. */
class Content {
    text;
    nextValueEnd = -1;
    constructor(text) {
        this.text = text;
    }
    valueEnd(from) {
        if (this.nextValueEnd < from) {
            const found = this.text.indexOf('</value', from);
            this.nextValueEnd = found < 0 ? this.text.length : found;
        }
        return this.nextValueEnd;
    }
    after(tag) {
        if (tag.name === 'value')
            return { start: tag.end, end: this.valueEnd(tag.end) };
        if (this.text.startsWith('<![CDATA[', tag.end))
            return this.until(']]>', tag.end + 9);
        return this.until('<', tag.end);
    }
    until(mark, start) {
        const end = this.text.indexOf(mark, start);
        return { start, end: end < 0 ? this.text.length : end };
    }
}
function secretsInContent(text, tag, setting, { start, end }) {
    const content = text.slice(start, end);
    const isSecret = isSecretContent(tag, setting, content);
    const markup = content.indexOf('<');
    return wholeOrParts(isSecret, isSecret || markup < 0 ? content : content.slice(0, markup), start);
}
function secretsInMarkup(text) {
    const spans = [];
    const content = new Content(text);
    let setting = '';
    let index = text.indexOf('<');
    while (index >= 0) {
        const tag = tagAt(text, index);
        if (tag !== undefined) {
            if (tag.name === 'setting')
                setting = tag.isClosing ? '' : settingName(tag);
            spans.push(...secretsInTag(tag));
            if (!tag.isClosing && !tag.isEmpty)
                spans.push(...secretsInContent(text, tag, setting, content.after(tag)));
        }
        index = text.indexOf('<', Math.max(index + 1, tag?.end ?? 0));
    }
    return spans;
}
/** What reads like an assignment of a secret in comments, loose text and broken markup. */
const looseAssignment = /([\w.-]{0,40}(?:pass(?:word|wd|phrase)|pwd|secret|(?:validation|decryption|account|access|api|private)_?key)\w*)["']?\s*[:=]\s*(?:"([^"\r\n<]*)|'([^'\r\n<]*)|((?:&(?:amp|lt|gt|quot|apos|#\w+);|[^\s"'<>;])+))/dgi;
function looseSecrets(text) {
    return [...text.matchAll(looseAssignment)].flatMap((match) => {
        if (!(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(match[1] ?? ''))
            return [];
        const range = [2, 3, 4].map((group) => match.indices?.[group]).find((found) => found !== undefined);
        const isHarmless = range === undefined || (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isHarmlessValue */ .nk)(text.slice(...range));
        return isHarmless ? [] : [{ start: range[0], end: range[1] }];
    });
}
/** Where the text holds secrets: in order, not overlapping, none empty. */
function secretSpans(text) {
    const all = [...secretsInMarkup(text), ...looseSecrets(text)].sort((a, b) => a.start - b.start || b.end - a.end);
    const merged = [];
    for (const span of all) {
        const last = merged.at(-1);
        if (last === undefined || span.start >= last.end)
            merged.push(span);
        else if (span.end > last.end)
            merged[merged.length - 1] = { start: last.start, end: span.end };
    }
    return merged;
}


/***/ }),

/***/ 4306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ secretsInValue)
/* harmony export */ });
const name = '(?:[\\w .-]*(?:password|passwd|passphrase|pwd|secret|token)|accountkey|sharedaccesskey|sharedsecretvalue|access_?key|api_?key|sig|signature|client_secret)';
const entity = '&(?:amp|lt|gt|quot|apos|#\\d+|#x[\\da-f]+);';
const quoted = '&quot;(?:(?!&quot;)[\\s\\S])*(?:&quot;|$)|&apos;(?:(?!&apos;)[\\s\\S])*(?:&apos;|$)|"[^"]*(?:"|$)|\'[^\']*(?:\'|$)';
/** `password=...` up to the next semicolon that ends no entity, or to the ampersand of a query. */
const assignment = new RegExp(`(?:^|[;?,{\\s"']|&amp;|&quot;|&)(${name}\\s*=\\s*)(?:(${quoted})|((?:&(?!amp;[\\w.-]+=)(?:${entity.slice(1)})?|[^;&])*))`, 'dgi');
/** The password before the @ of a URL. */
const userInfo = /:\/\/[^\s/?#@"'<>:]*:([^\s/?#"'<>]+)@/dg;
function spansOf(expression, groups, text) {
    return [...text.matchAll(expression)].flatMap((match) => {
        if (/public\W?key/i.test(match[1] ?? ''))
            return [];
        const range = groups.map((group) => match.indices?.[group]).find((found) => found !== undefined);
        return range === undefined || range[0] === range[1] ? [] : [{ start: range[0], end: range[1] }];
    });
}
/** Passwords and keys inside a value as spelled in XML: connection strings, queries and user parts of URLs. */
function secretsInValue(raw) {
    if (!/[=@]/.test(raw))
        return [];
    return [...spansOf(assignment, [2, 3], raw), ...spansOf(userInfo, [1], raw)];
}


/***/ }),

/***/ 4321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   CW: () => (/* binding */ attributeValue),
/* harmony export */   De: () => (/* binding */ childrenNamed),
/* harmony export */   FD: () => (/* binding */ closesItself),
/* harmony export */   Oh: () => (/* binding */ findAttribute),
/* harmony export */   ZE: () => (/* binding */ elementsOf),
/* harmony export */   d: () => (/* binding */ resolveReferences),
/* harmony export */   yO: () => (/* binding */ textOfContent)
/* harmony export */ });
function closesItself(element) {
    return element.startTagEnd === element.end;
}
const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function referenced(hexadecimal, decimal, name) {
    if (hexadecimal !== undefined)
        return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
    if (decimal !== undefined)
        return String.fromCodePoint(Number.parseInt(decimal, 10));
    return named[name] ?? '';
}
/** Line breaks and tabs stay as they are: .NET reads configuration without attribute normalisation. */
function resolveReferences(raw) {
    if (!raw.includes('&'))
        return raw;
    return raw.replace(/&(?:#x([\da-fA-F]+)|#(\d+)|(amp|lt|gt|quot|apos));/g, (_, hex, decimal, name) => referenced(hex, decimal, name));
}
/** The text that raw element content stands for: CDATA unwrapped, comments left out, nothing trimmed. */
function textOfContent(raw) {
    const pieces = raw.split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/);
    return pieces
        .map((piece, index) => {
        if (index % 2 === 0)
            return resolveReferences(piece);
        return piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : '';
    })
        .join('');
}
function findAttribute(element, name) {
    return element.attributes.find((attribute) => attribute.name === name);
}
function attributeValue(element, name) {
    const attribute = findAttribute(element, name);
    return attribute && resolveReferences(attribute.raw);
}
function childrenNamed(element, name) {
    return element.children.filter((child) => child.name === name);
}
function contentOf(text, element) {
    return text.slice(element.startTagEnd, element.contentEnd);
}
/** The element and everything in it, in document order. */
function* elementsOf(element) {
    yield element;
    for (const child of element.children)
        yield* elementsOf(child);
}


/***/ })

};
