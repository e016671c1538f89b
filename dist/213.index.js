export const id = 213;
export const ids = [213];
export const modules = {

/***/ 17204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ programOfCommandLine),
/* harmony export */   a: () => (/* binding */ expandPath)
/* harmony export */ });
/** IIS keeps `%SystemDrive%\inetpub\wwwroot`, services `%SystemRoot%` or `\SystemRoot`, as they were typed. */
function expandPath(path, machine) {
    const { programData, programFiles, windows } = machine.folders;
    const variables = {
        systemdrive: windows.slice(0, 2),
        systemroot: windows,
        windir: windows,
        programfiles: programFiles,
        programw6432: programFiles,
        programdata: programData,
    };
    return path
        .replace(/^\\\?\?\\/, '')
        .replace(/^\\SystemRoot\\/i, () => `${windows}\\`)
        .replace(/%([^%]+)%/g, (whole, name) => variables[name.toLowerCase()] ?? whole);
}
/** Path of the program in a service's command line, which may or may not be quoted. */
function programOfCommandLine(commandLine) {
    const text = commandLine.trim();
    const quoted = /^"([^"]*)"/.exec(text);
    const program = quoted?.[1] ?? /^.*?\.exe(?=\s|$)/i.exec(text)?.[0] ?? text.split(/\s/, 1)[0];
    return program ?? text;
}

/***/ }),

/***/ 32278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ isAdfsAdapter),
/* harmony export */   Wx: () => (/* binding */ findProducts),
/* harmony export */   dp: () => (/* binding */ uninstallEntries)
/* harmony export */ });
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36241);
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71450);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31484);
/* harmony import */ var _registry_locations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33072);
/* harmony import */ var _uninstall_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22027);





/** Web components first: their names may contain the agent's. */
const order = [..._names_js__WEBPACK_IMPORTED_MODULE_1__/* .webComponentNames */ .KW, 'agent'];
const generations = ['phonefactor', 'mfa-server'];
/** One entry that shows in both views is one product. */
function uninstallEntries(registry) {
    const entries = registry.views.flatMap((view) => registry.tree(_registry_locations_js__WEBPACK_IMPORTED_MODULE_2__/* .uninstallKey */ .kr, view).flatMap((key) => (0,_uninstall_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .readUninstallEntry */ .D)(key, view) ?? []));
    const isSame = (a, b) => a.productCode !== undefined && (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sameText */ .QV)(a.keyName, b.keyName) && a.version === b.version;
    return entries.filter((entry, index) => !entries.slice(0, index).some((earlier) => isSame(earlier, entry)));
}
function isAdfsAdapter(entry) {
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._I)(entry.displayName, _names_js__WEBPACK_IMPORTED_MODULE_1__/* .adfsAdapterNames */ .IS);
}
function byOverride(entry, overrides) {
    for (const generation of generations) {
        const component = order.find((name) => (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._I)(entry.displayName, overrides[generation]?.[name] ?? []));
        if (component)
            return { component, generation, entry };
    }
    return undefined;
}
function byDefaultName(entry) {
    if (isAdfsAdapter(entry))
        return undefined;
    for (const generation of generations) {
        const component = order.find((name) => (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._I)(entry.displayName, _names_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultProductNames */ .JN[generation][name]));
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
        advice: 'If it is one of the four components, give its exact name for that component. If it is none of them, give other=<its name>: nothing is done to it.',
        input: 'product-names',
    };
}
function twoInstalls(component, generation, found) {
    return {
        code: 'two-installs',
        message: `Several entries of Programs and Features are the ${_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentTitles */ .$[component]} of ${generationTitles[generation]}: ${found.map(({ entry }) => describe(entry)).join('; ')}.`,
        advice: `Say which one is meant, for example ${component}=${found[0]?.entry.keyName ?? '{product code}'}, or remove the left-over entry.`,
        input: 'product-codes',
    };
}
function settle(component, generation, found, choice) {
    const code = choice[component];
    const chosen = code === undefined ? undefined : found.find(({ entry }) => (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sameText */ .QV)(entry.keyName, code));
    if (chosen)
        return { products: [chosen], ambiguities: [] };
    if (found.length <= 1)
        return { products: found, ambiguities: [] };
    return { products: [], ambiguities: [twoInstalls(component, generation, found)] };
}
function choicesThatMatchNothing(choice, found) {
    return _components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentNames */ .w.flatMap((component) => {
        const code = choice[component];
        const known = found.some((one) => one.component === component && (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sameText */ .QV)(one.entry.keyName, code ?? ''));
        if (code === undefined || known)
            return [];
        return {
            code: 'product-code-not-found',
            message: `No installed ${_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentTitles */ .$[component]} has the product code ${code}.`,
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
    const settled = _components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentNames */ .w.flatMap((component) => generations.map((generation) => settle(component, generation, found.filter((one) => one.component === component && one.generation === generation), productCodes)));
    const unknown = entries.filter((entry) => !isAdfsAdapter(entry) &&
        !(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._I)(entry.displayName, overrides.other ?? []) &&
        (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._I)(entry.displayName, _names_js__WEBPACK_IMPORTED_MODULE_1__/* .anyProductNames */ .GI) &&
        !found.some((one) => one.entry === entry));
    return {
        products: settled.flatMap(({ products }) => products),
        ambiguities: [...contradictions, ...settled.flatMap(({ ambiguities }) => ambiguities)],
        warnings: [...unknown.map(unknownEntry), ...choicesThatMatchNothing(productCodes, found)],
    };
}

/***/ }),

/***/ 74250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findWebPresence)
/* harmony export */ });
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36241);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88433);
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71450);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31484);
/* harmony import */ var _web_candidates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70129);






const noApplication = 'none';
const nameOf = ({ site, application }) => `${site.name}${application.path}`;
function listingOf(inventory, folder) {
    return inventory.folders.find(({ path }) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .samePath */ .Eb)(path, folder));
}
function configurationOf(inventory, folder) {
    return inventory.configurations.find(({ path }) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .samePath */ .Eb)(path, (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folder, 'web.config')));
}
function contentComponents(inventory, { folder }) {
    const names = (listingOf(inventory, folder)?.files ?? []).map(({ path }) => path);
    return (0,_web_candidates_js__WEBPACK_IMPORTED_MODULE_4__/* .componentsInContent */ .P)(names, configurationOf(inventory, folder)?.text ?? '');
}
/** By content; an application whose content says nothing, by the name of its virtual directory. */
function candidatesFor(component, applications, inventory) {
    const byContent = applications.filter((one) => contentComponents(inventory, one).includes(component));
    if (byContent.length > 0)
        return byContent;
    return applications.filter((one) => contentComponents(inventory, one).length === 0 && (0,_web_candidates_js__WEBPACK_IMPORTED_MODULE_4__/* .componentOfDefaultName */ .tu)(one.application.path) === component);
}
function customThemes(listing) {
    const themes = (listing?.files ?? []).flatMap(({ path }) => /^App_Themes\\([^\\]+)\\/i.exec(path)?.[1] ?? []);
    const isOwn = (theme) => _names_js__WEBPACK_IMPORTED_MODULE_3__/* .productThemes */ .Wp.some((own) => (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sameText */ .QV)(own, theme));
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
        fingerprint: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Of */ .B)(text ?? ''),
        ...(problem === undefined ? {} : { problem }),
        ...(facts.theme === undefined ? {} : { theme: facts.theme }),
        ...(facts.webServiceSdkUrl === undefined ? {} : { webServiceSdkUrl: facts.webServiceSdkUrl }),
    };
}
/** IIS serves nothing from an application whose pool it does not have; the state then says `stopped`. */
function poolOf(inventory, name) {
    const known = inventory.webServer?.applicationPools.find((pool) => (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sameText */ .QV)(pool.name, name));
    return (known ?? {
        name,
        managedRuntimeVersion: '',
        pipelineMode: 'Integrated',
        enable32Bit: false,
        identity: { type: 'ApplicationPoolIdentity' },
        state: 'stopped',
    });
}
/** Undefined where the settings of the application are not known: see {@link settingsNotRead}. */
function presence(located, inventory, read) {
    const { site, application, folder } = located;
    if (application.settings === undefined)
        return undefined;
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
        message: `Several applications of IIS may be the ${_components_js__WEBPACK_IMPORTED_MODULE_2__/* .componentTitles */ .$[component]}: ${names}.`,
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
        message: `The application "${nameOf(one)}" (${one.folder}) has the content of the ${_components_js__WEBPACK_IMPORTED_MODULE_2__/* .componentTitles */ .$[component]}, but Programs and Features has no such product.`,
        advice: `If it is the ${_components_js__WEBPACK_IMPORTED_MODULE_2__/* .componentTitles */ .$[component]}, give the name of its product in Programs and Features as product-names. If it was copied there by hand or left behind by an uninstall, give ${component}=${noApplication}: nothing is done to it.`,
        input: 'web-applications',
    };
}
function poolMissing(one) {
    return {
        code: 'application-pool-missing',
        message: `The application "${nameOf(one)}" runs in the application pool "${one.application.applicationPool}", which IIS does not have.`,
        advice: 'Create the pool in IIS Manager or put the application into another one: it does not answer before that.',
    };
}
function settingsNotRead(one) {
    const { settingsProblem: problem } = one.application;
    return {
        code: 'web-settings-not-read',
        message: `The IIS settings of "${nameOf(one)}" could not be read: ${problem ?? 'this inventory does not hold them.'}`,
        advice: 'Open the application in IIS Manager: it shows the same error. Correct what it names, or close the program that keeps its web.config open, and run again. Nothing is removed before the settings are known.',
    };
}
function hasDefaultName(component, generation) {
    const name = _names_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultVirtualDirectories */ .m4[generation][component];
    return ({ application }) => (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sameText */ .QV)(application.path.split('/').at(-1) ?? '', name);
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
function assign(component, products, candidates) {
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
    const chosen = applications.find((one) => (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sameText */ .QV)(nameOf(one), choice));
    if (chosen)
        return { candidates: [chosen], warnings: [] };
    const finding = {
        code: 'web-application-not-found',
        message: `IIS has no application "${choice}", which was given for the ${_components_js__WEBPACK_IMPORTED_MODULE_2__/* .componentTitles */ .$[component]}.`,
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
/** Of several applications of a new component the one that was the old component's is left behind by its removal. */
function withoutLeftBehind(candidates, products, oldApplications) {
    if (candidates.length < 2 || products.some(({ generation }) => generation === 'phonefactor'))
        return candidates;
    const others = candidates.filter((one) => !oldApplications.some((old) => (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sameText */ .QV)(old, nameOf(one))));
    return others.length === 0 ? candidates : others;
}
function searchComponent(component, products, inventory, choice, oldApplications) {
    const applications = (0,_web_candidates_js__WEBPACK_IMPORTED_MODULE_4__/* .applicationsOf */ .$_)(inventory.webServer, inventory.machine);
    const { candidates: all, warnings } = applyChoice(component, applications, inventory, choice);
    const candidates = withoutLeftBehind(all, products, oldApplications);
    if (products.length === 0) {
        if (choice === noApplication)
            return nothing;
        const left = candidates.filter((one) => contentComponents(inventory, one).includes(component));
        return { ...nothing, warnings: [...warnings, ...left.map((one) => withoutProduct(component, one))] };
    }
    if (choice === noApplication)
        return nothing;
    const assignment = assign(component, products, candidates);
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
        .filter(({ application }) => !pools.some(({ name }) => (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sameText */ .QV)(name, application.applicationPool)))
        .map(poolMissing);
}
/** The application of every installed web component: by its content, then by the name of its virtual directory. */
function findWebPresence(inventory, products, choice, oldApplications, read) {
    const searches = _names_js__WEBPACK_IMPORTED_MODULE_3__/* .webComponentNames */ .KW.map((component) => ({
        component,
        ...searchComponent(component, products.filter((product) => product.component === component), inventory, choice[component], oldApplications),
    }));
    const assigned = searches.flatMap(({ byGeneration }) => Object.values(byGeneration));
    const unread = assigned.filter(({ application }) => application.settings === undefined);
    return {
        presenceOf: ({ component, generation }) => {
            const found = searches.find((search) => search.component === component)?.byGeneration[generation];
            return found && presence(found, inventory, read);
        },
        ambiguities: [...searches.flatMap(({ ambiguities }) => ambiguities), ...unread.map(settingsNotRead)],
        warnings: [...searches.flatMap(({ warnings }) => warnings), ...poolWarnings(inventory, assigned)],
    };
}

/***/ }),

/***/ 32687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ installPathsInRegistry),
/* harmony export */   t: () => (/* binding */ installPathsOf)
/* harmony export */ });
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);
/* harmony import */ var _registry_locations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33072);
/* harmony import */ var _registry_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22756);



function installPathIn(keys, view) {
    const path = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textValue */ .v8)((0,_registry_values_js__WEBPACK_IMPORTED_MODULE_2__/* .keyAt */ .f5)(keys, _registry_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .productKey */ .$k), _registry_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .installPathValue */ .Ej)?.trim();
    return path ? [{ path: (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailingBackslash */ .X3)(path), view }] : [];
}
/** `InstallPath` of every part that has it, without the trailing backslash. */
function installPathsInRegistry(parts) {
    return parts.flatMap(({ keys, view }) => installPathIn(keys, view));
}
/** The same from an inventory. */
function installPathsOf(registry) {
    return registry.views.flatMap((view) => installPathIn(registry.tree(_registry_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .productKey */ .$k, view), view));
}

/***/ }),

/***/ 3700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseInventory),
/* harmony export */   i: () => (/* binding */ inventorySchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24541);
/* harmony import */ var _base_format_read_format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47735);
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90614);
/* harmony import */ var _host_server_facts_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95056);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70678);
/* harmony import */ var _registry_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15261);







const text = valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP();
const bytes = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .minValue */ .Wwf(0));
const registryPart = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fields */ .OA)({
    key: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('The key.', text),
    view: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('View of 32-bit or of 64-bit programs.', valibot__WEBPACK_IMPORTED_MODULE_4__/* .picklist */ .KIO(['32', '64'])),
    text: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Its content in the form of .reg files; secret values are replaced.', text),
});
const listedFile = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fields */ .OA)({
    path: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Path relative to the folder.', text),
    size: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Bytes.', bytes),
    modified: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Time of the last change, ISO 8601 in UTC.', text),
});
const folder = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fields */ .OA)({ path: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('The folder.', text), files: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('All files below it.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(listedFile)) });
const configuration = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fields */ .OA)({
    path: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Path on the server.', text),
    text: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)('Its text; passwords and keys are replaced.', text),
    problem: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)('Why it could not be read as text, in place of the text.', text),
});
const dataFile = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fields */ .OA)({
    path: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Its path.', text),
    status: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Whether it is there and can be read.', valibot__WEBPACK_IMPORTED_MODULE_4__/* .picklist */ .KIO(['present', 'missing', 'empty', 'unreadable'])),
    size: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)('Bytes.', bytes),
    reason: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)('Why it cannot be read, with the program that holds it.', text),
});
const drive = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fields */ .OA)({
    letter: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Letter of the drive.', valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_4__/* .regex */ .yGV(/^[A-Z]$/))),
    freeBytes: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Bytes that are free.', bytes),
});
/** Format 1 of an inventory. `docs/reference/inventory.schema.json` is made from it. */
const inventorySchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fields */ .OA)({
    format: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Version of the format.', valibot__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1)),
    machine: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('What Windows says of itself.', _host_server_facts_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .machineFactsSchema */ .EE),
    registry: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('The parts of the registry that matter, per key and view.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(registryPart)),
    services: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)("Services whose program lies in the product's folder.", (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(_host_server_facts_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceSchema */ .dh)),
    webServer: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)('IIS; absent where it is not installed.', _host_server_facts_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .webServerSchema */ .zx),
    folders: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Lists of files of the install folder and the web folders.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(folder)),
    configurations: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Every web.config below these folders.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(configuration)),
    dataFile: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)('The data file; absent where no agent was found.', dataFile),
    drives: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Drives with their free space.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(drive)),
    reachable: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Whether a TCP connection to host:port succeeds, for the hosts of the cloud service.', valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(text, valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()), valibot__WEBPACK_IMPORTED_MODULE_4__/* .readonly */ .tBZ())),
});
const takeAgain = 'Take the inventory again with the action "inspect" of this version.';
const codes = {
    json: 'inventory-not-json',
    format: 'inventory-format-unknown',
    field: 'inventory-invalid',
};
/**
 * Reads a stored inventory. `source` names it in messages.
 * @throws UserError `inventory-not-json`, `inventory-format-unknown`, `inventory-invalid`
 */
function parseInventory(json, source) {
    const errorOf = (what, fault) => new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(codes[fault], `${source} is no inventory: ${what}.`, takeAgain);
    const inventory = (0,_base_format_read_format_js__WEBPACK_IMPORTED_MODULE_6__/* .readFormat */ .C$)(inventorySchema, json, errorOf);
    for (const [index, { key, text }] of inventory.registry.entries()) {
        try {
            (0,_registry_text_js__WEBPACK_IMPORTED_MODULE_3__/* .registryKeysOf */ .n)(text);
        }
        catch (error) {
            if (!(error instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d))
                throw error;
            throw errorOf(`field registry.${index}.text, of the key ${key}: ${error.message}`, 'field');
        }
    }
    return inventory;
}

/***/ }),

/***/ 33072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ productKey),
/* harmony export */   AY: () => (/* binding */ dotNetKey),
/* harmony export */   Bs: () => (/* binding */ webServerKey),
/* harmony export */   E: () => (/* binding */ restartMarkerKeys),
/* harmony export */   Ej: () => (/* binding */ installPathValue),
/* harmony export */   cl: () => (/* binding */ pendingRenamesValue),
/* harmony export */   hS: () => (/* binding */ sessionManagerKey),
/* harmony export */   kr: () => (/* binding */ uninstallKey),
/* harmony export */   rj: () => (/* binding */ vcRuntimeKey)
/* harmony export */ });
/**
 * Keys as a registry view shows them, without `Wow6432Node`. The product key lies in the 32-bit view on 64-bit
 * Windows although the product itself is in `Program Files`, so both views are always read.
 */
const productKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Positive Networks\\PhoneFactor';
/** REG_SZ, install folder with a trailing backslash. The new server's installer takes its folder from here. */
const installPathValue = 'InstallPath';
const uninstallKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall';
/** One subkey per architecture (`x86`, `x64`) with Installed, Major, Minor and Bld. Source: "Redistributing Visual C++ files". */
const vcRuntimeKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\VisualStudio\\14.0\\VC\\Runtimes';
/** REG_DWORD `Release`. Source: "Determine which .NET Framework versions are installed". */
const dotNetKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full';
/** MajorVersion, MinorVersion; the subkey `Components` has one DWORD per installed part of IIS. */
const webServerKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\InetStp';
/** A key of this name asks for a restart by being there. */
const restartMarkerKeys = [
    {
        key: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\RebootPending',
        reason: 'Windows features or updates wait for a restart (Component Based Servicing).',
    },
    {
        key: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update\\RebootRequired',
        reason: 'Windows Update waits for a restart.',
    },
];
/** REG_MULTI_SZ `PendingFileRenameOperations`: files that the next start replaces or deletes. */
const sessionManagerKey = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager';
const pendingRenamesValue = 'PendingFileRenameOperations';

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

/***/ 15261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ registryKeysOf)
/* harmony export */ });
/* harmony import */ var _host_registration_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20009);

/** The keys of a part of an inventory's registry, which is text. @throws HostError `malformed` */
function registryKeysOf(text) {
    return (0,_host_registration_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRegistrationFile */ .Dg)(text, 'The registry text of the inventory');
}

/***/ }),

/***/ 22756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ textValues),
/* harmony export */   Vg: () => (/* binding */ numberValue),
/* harmony export */   f5: () => (/* binding */ keyAt),
/* harmony export */   v8: () => (/* binding */ textValue)
/* harmony export */ });
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36241);

function find(key, name) {
    return key?.values.find((value) => (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .QV)(value.name, name))?.data;
}
function textValue(key, name) {
    const data = find(key, name);
    return data?.type === 'string' || data?.type === 'expandable-string' ? data.text : undefined;
}
function textValues(key, name) {
    const data = find(key, name);
    return data?.type === 'multi-string' ? data.texts : [];
}
function numberValue(key, name) {
    const data = find(key, name);
    return data?.type === 'dword' ? data.number : undefined;
}
function keyAt(keys, path) {
    return keys?.find((key) => (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .QV)(key.path, path));
}

/***/ }),

/***/ 22027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readUninstallEntry),
/* harmony export */   p: () => (/* binding */ entryNameOf)
/* harmony export */ });
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36241);
/* harmony import */ var _registry_locations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33072);
/* harmony import */ var _registry_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22756);



const productCodePattern = /^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/i;
/** Name of a key directly below the Uninstall key, undefined for every other key. */
function entryNameOf(path) {
    const parent = path.slice(0, _registry_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .uninstallKey */ .kr.length);
    const name = path.slice(_registry_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .uninstallKey */ .kr.length + 1);
    return (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sameText */ .QV)(parent, _registry_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .uninstallKey */ .kr) && name !== '' && !name.includes('\\') ? name : undefined;
}
/** A key without DisplayName or UninstallString is a left-over or a patch, not a product. */
function readUninstallEntry(key, view) {
    const keyName = entryNameOf(key.path);
    const displayName = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textValue */ .v8)(key, 'DisplayName')?.trim();
    if (keyName === undefined || !displayName || !(0,_registry_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textValue */ .v8)(key, 'UninstallString'))
        return undefined;
    const publisher = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textValue */ .v8)(key, 'Publisher');
    const installLocation = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textValue */ .v8)(key, 'InstallLocation');
    const isInstallerProduct = productCodePattern.test(keyName) && (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_2__/* .numberValue */ .Vg)(key, 'WindowsInstaller') === 1;
    return {
        keyName,
        view,
        displayName,
        version: (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textValue */ .v8)(key, 'DisplayVersion') ?? '',
        ...(publisher ? { publisher } : {}),
        ...(installLocation ? { installLocation } : {}),
        ...(isInstallerProduct ? { productCode: keyName } : {}),
    };
}

/***/ }),

/***/ 70129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ applicationsOf),
/* harmony export */   Ni: () => (/* binding */ defaultWebFolders),
/* harmony export */   P: () => (/* binding */ componentsInContent),
/* harmony export */   tu: () => (/* binding */ componentOfDefaultName)
/* harmony export */ });
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36241);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);
/* harmony import */ var _configured_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17204);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31484);




function applicationsOf(webServer, machine) {
    return (webServer?.sites ?? []).flatMap((site) => site.applications.map((application) => ({
        site,
        application,
        folder: (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailingBackslash */ .X3)((0,_configured_path_js__WEBPACK_IMPORTED_MODULE_2__/* .expandPath */ .a)(application.physicalPath, machine)),
    })));
}
const isOneOf = (text, known) => known.some((name) => (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sameText */ .QV)(name, text));
/** Components whose files or settings show in the content. More than one only in a folder that was put together by hand. */
function componentsInContent(fileNames, configuration) {
    const text = configuration.toLowerCase();
    return _names_js__WEBPACK_IMPORTED_MODULE_1__/* .webComponentNames */ .KW.filter((component) => {
        const { files, settings } = _names_js__WEBPACK_IMPORTED_MODULE_1__/* .webContentMarkers */ .$J[component];
        return (files.some((file) => isOneOf(file, fileNames)) || settings.some((setting) => text.includes(setting.toLowerCase())));
    });
}
/** The component that brings this virtual directory by default, in either generation. */
function componentOfDefaultName(applicationPath) {
    const name = applicationPath.split('/').at(-1) ?? '';
    return _names_js__WEBPACK_IMPORTED_MODULE_1__/* .webComponentNames */ .KW.find((component) => isOneOf(name, [
        _names_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultVirtualDirectories */ .m4.phonefactor[component],
        _names_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultVirtualDirectories */ .m4['mfa-server'][component],
    ]));
}
/** Where the web components put themselves by default; a folder may be there without an application. */
function defaultWebFolders(machine) {
    const drive = (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .driveLetterOf */ .Kn)(machine.folders.windows) ?? 'C';
    return _names_js__WEBPACK_IMPORTED_MODULE_1__/* .webComponentNames */ .KW.flatMap((component) => [_names_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultVirtualDirectories */ .m4.phonefactor[component], _names_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultVirtualDirectories */ .m4['mfa-server'][component]].map((name) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(`${drive}:\\`, 'inetpub', 'wwwroot', name)));
}

/***/ })

};
