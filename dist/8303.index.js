export const id = 8303;
export const ids = [8303];
export const modules = {

/***/ 78303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restorePlanner: () => (/* binding */ restorePlanner)
});

// EXTERNAL MODULE: ./lib/bundled/stages/upgrade/plan.js
var plan = __webpack_require__(46418);
// EXTERNAL MODULE: ./lib/bundled/backup/restore-plan.js
var restore_plan = __webpack_require__(8849);
// EXTERNAL MODULE: ./lib/bundled/host/same-text.js
var same_text = __webpack_require__(36241);
// EXTERNAL MODULE: ./lib/bundled/host/web-server.js
var web_server = __webpack_require__(73093);
// EXTERNAL MODULE: ./lib/bundled/product/components.js
var product_components = __webpack_require__(71450);
// EXTERNAL MODULE: ./lib/bundled/product/names.js
var names = __webpack_require__(31484);
// EXTERNAL MODULE: ./lib/bundled/product/server-state.js
var server_state = __webpack_require__(36961);
// EXTERNAL MODULE: ./lib/bundled/stages/install-web-component/application-pool.js
var application_pool = __webpack_require__(71720);
// EXTERNAL MODULE: ./lib/bundled/stages/stage-plan.js
var stage_plan = __webpack_require__(65270);
;// CONCATENATED MODULE: ./lib/bundled/stages/restore-backup/judge-set.js



/** Said before anything is done: half a way back is none. */
function missingComponents(facts, { scope, components }) {
    const { set, before, elsewhere } = facts;
    const wanted = components ?? product_components/* componentNames */.w.filter((name) => (0,server_state/* oldComponent */.l)(before, name) !== undefined);
    const missing = wanted.filter((name) => !set.manifest.components.includes(name));
    if (missing.length === 0)
        return { blockers: [], warnings: [] };
    const finding = missingFinding(set.folder, missing, elsewhere);
    const mayGoOn = scope === 'items' && components === undefined;
    return mayGoOn ? { blockers: [], warnings: [finding] } : { blockers: [finding], warnings: [] };
}
function missingFinding(folder, missing, elsewhere) {
    const holders = missing.map((name) => `${product_components/* componentTitles */.$[name]}: ${elsewhere.get(name) ?? 'no set beside it'}`);
    return {
        code: 'backup-set-without-component',
        message: `The backup set ${folder} was made when a part of the product was gone already. Where the rest is held: ${holders.join('; ')}.`,
        advice: 'Give the set that holds the rest as backup-path. What this set holds can be put back on top of it, with scope: items. Or name the components that are meant.',
        input: 'backup-path',
    };
}
function otherServer({ set, now }, { fromOtherServer }) {
    if (fromOtherServer || (0,same_text/* sameText */.QV)(set.manifest.server, now.machine.name))
        return [];
    return [
        {
            code: 'backup-of-other-server',
            message: `The backup set ${set.folder} is of ${set.manifest.server}; this server is ${now.machine.name}.`,
            advice: 'Give a set of this server. If the machine was renamed or replaced, say from-other-server: true.',
            input: 'from-other-server',
        },
    ];
}
function consistency({ set }) {
    const { consistent, consistencyNote, name } = set.manifest;
    if (consistent)
        return [];
    return [
        {
            code: 'backup-not-consistent',
            message: `The backup set ${name} was made while something could write: ${consistencyNote ?? 'no more is known'}.`,
            advice: 'Prefer a set that was made with the services stopped, if there is one.',
        },
    ];
}
// EXTERNAL MODULE: ./lib/bundled/host/windows-path.js
var windows_path = __webpack_require__(85128);
// EXTERNAL MODULE: ./lib/bundled/omit-undefined.js
var omit_undefined = __webpack_require__(6038);
// EXTERNAL MODULE: ./lib/bundled/product/web-address.js
var web_address = __webpack_require__(4211);
// EXTERNAL MODULE: ./lib/bundled/changes/backup-sets/registry-differences.js
var registry_differences = __webpack_require__(84079);
// EXTERNAL MODULE: ./lib/bundled/changes/steps.js
var steps = __webpack_require__(75457);
;// CONCATENATED MODULE: ./lib/bundled/stages/restore-backup/restore-step.js


function step(change, detail) {
    return (0,steps/* stepOf */.cg)(change, { stage: 'restore-backup', ...(0,omit_undefined/* omitUndefined */.O)({ detail }) });
}
;// CONCATENATED MODULE: ./lib/bundled/stages/restore-backup/plan-registry.js




function documentsToImport(registry, exact) {
    return registry.filter(({ differences }) => !(0,registry_differences/* isSame */.F)(differences, exact)).map(({ document }) => document);
}
function registryRestoration(facts, { scope, overwrite }) {
    const { set, registry, now } = facts;
    const exact = scope === 'roll-back';
    // An old installer may write its own values over those that were put back before it ran, and new products go.
    const comesBack = exact && (0,server_state/* oldComponent */.l)(now, 'agent') === undefined;
    const documents = comesBack ? registry.map(({ document }) => document) : documentsToImport(registry, exact);
    if (documents.length === 0)
        return stage_plan/* emptyPlan */.n;
    const change = { kind: 'restore-registry', folder: set.folder, documents, exact };
    const detail = registry.flatMap(({ differences, document }) => registryDetail(differences, document, exact));
    const newer = registry.flatMap(({ differences }) => laterNames(differences, exact));
    return {
        ...stage_plan/* emptyPlan */.n,
        steps: [step(change, detail)],
        blockers: newer.length > 0 && !overwrite ? [newerInRegistry(newer)] : [],
    };
}
function registryDetail(differences, { view }, exact) {
    const { missing, changed, addedValues, addedKeys } = differences;
    const lines = (action, names) => names.map((name) => `${action} (${view}-bit view): ${name}`);
    return [
        ...lines('write', [...missing, ...changed].map(valueText)),
        ...(exact ? lines('remove', [...addedValues.map(valueText), ...addedKeys]) : []),
    ];
}
/** What a restore would lose of the registry. */
function laterNames({ changed, addedValues, addedKeys }, exact) {
    return [...changed.map(valueText), ...(exact ? [...addedValues.map(valueText), ...addedKeys] : [])];
}
function valueText({ key, name }) {
    return `${key}\\${name === '' ? '(default)' : name}`;
}
function newerInRegistry(names) {
    return {
        code: 'restore-newer-in-registry',
        message: `These registry values were written since the backup: ${names.join(', ')}.`,
        advice: 'They would be lost. If that is meant, say overwrite: true.',
        input: 'overwrite',
    };
}
;// CONCATENATED MODULE: ./lib/bundled/stages/restore-backup/plan-products.js








const removalOrder = ['user-portal', 'mobile-app', 'web-service-sdk', 'agent'];
function removals(facts) {
    const { before, now } = facts;
    const present = removalOrder
        // What was new when the set was made belongs to the server as it was.
        .filter((component) => (0,server_state/* newComponent */.y)(before, component) === undefined)
        .flatMap((component) => (0,server_state/* newComponent */.y)(now, component) ?? []);
    return {
        ...stage_plan/* emptyPlan */.n,
        steps: [...copiedThemes(facts), ...present.flatMap(removal)],
        blockers: present.filter(({ product }) => product.productCode === undefined).map(removedByHand),
    };
}
/** An uninstall leaves what it did not bring; where both portals have one folder, the old themes are meant to stay. */
function copiedThemes({ set, before, now }) {
    const [was, is] = [(0,server_state/* oldComponent */.l)(before, 'user-portal')?.web, (0,server_state/* newComponent */.y)(now, 'user-portal')?.web];
    const isCopied = was !== undefined && is !== undefined && was.customThemes.length > 0 && !(0,windows_path/* samePath */.Eb)(was.folder, is.folder);
    if (!isCopied)
        return [];
    return [step({ kind: 'remove-copied-themes', setFolder: set.folder, portalFolder: is.folder })];
}
function removal({ component, product }) {
    const { displayName, version, productCode } = product;
    if (productCode === undefined)
        return [];
    return [step({ kind: 'uninstall-product', component, generation: 'mfa-server', productCode, displayName, version })];
}
function removedByHand({ component, product }) {
    return {
        code: 'new-product-without-code',
        message: `${product.displayName} (${product_components/* componentTitles */.$[component]}) was not installed by Windows Installer, so it cannot be removed unseen.`,
        advice: 'Remove it in Programs and Features, and run again.',
    };
}
/** The agent first: the web components talk to it. */
const installOrder = ['agent', 'web-service-sdk', 'user-portal', 'mobile-app'];
function reinstallations(facts, components) {
    const missing = installOrder
        .filter((component) => components.includes(component) && (0,server_state/* oldComponent */.l)(facts.now, component) === undefined)
        .flatMap((component) => (0,server_state/* oldComponent */.l)(facts.before, component) ?? []);
    return {
        ...stage_plan/* emptyPlan */.n,
        // The old agent finds its folder, and with it the data, through the registry.
        steps: [
            ...(missing.length > 0 ? earlyRegistry(facts) : []),
            ...missing.flatMap((one) => reinstallation(one, facts)),
        ],
        blockers: missing.filter(({ component }) => facts.packages[component] === undefined).map(noPackage),
    };
}
function earlyRegistry({ set, registry }) {
    const documents = documentsToImport(registry, false);
    if (documents.length === 0)
        return [];
    const what = { kind: 'restore-registry', when: 'before-installation', folder: set.folder };
    return [step({ ...what, documents, exact: false })];
}
function reinstallation({ component, product, web }, { packages }) {
    const found = packages[component];
    if (found === undefined)
        return [];
    const address = web && {
        siteId: web.siteId,
        virtualDirectory: (0,web_address/* withoutSlash */.m)(web.virtualDirectory),
        applicationPool: web.applicationPool.name,
    };
    const change = {
        kind: 'reinstall-product',
        component,
        displayName: product.displayName,
        version: product.version,
        packagePath: found.path,
        sha256: found.sha256,
        ...(0,omit_undefined/* omitUndefined */.O)({ address }),
    };
    // The installer of the agent starts its service, which then has the data open.
    const stop = component === 'agent' ? [step({ kind: 'stop-services', because: 'installer-started-them' })] : [];
    return [step(change), ...stop];
}
function noPackage({ component, product }) {
    return {
        code: 'old-installer-missing',
        message: `No package with the product code ${product.productCode ?? '(none)'} of ${product.displayName} ${product.version} (${product_components/* componentTitles */.$[component]}) was found.`,
        advice: 'Give the folder that holds the very packages PhoneFactor was installed from. They cannot be downloaded any more; without them there is no way back to that product.',
        input: 'old-installers',
    };
}
;// CONCATENATED MODULE: ./lib/bundled/stages/restore-backup/plan.js












/**
 * Roll-back in the order of the vendor's own for 8.1 to 8.0 ("uninstall the new version, put the saved data file back,
 * run the old installer"), with what belongs to a server besides: registry, IIS, themes, services.
 */
function planRestoreBackup(facts, request) {
    const components = chosenComponents(facts, request);
    const changes = (0,stage_plan/* joinPlans */.x)([
        ...(request.scope === 'roll-back' ? [removals(facts), reinstallations(facts, components)] : []),
        webSettings(facts, request, components),
        fileRestoration(facts, request, components),
        registryRestoration(facts, request),
        ...(request.scope === 'roll-back' ? [poolRemovals(facts)] : []),
    ]);
    const stops = serviceStops(facts, request, changes.steps);
    const work = (0,stage_plan/* joinPlans */.x)([
        { ...stage_plan/* emptyPlan */.n, steps: stops },
        changes,
        serviceStarts(facts, request, components, request.scope === 'roll-back' ? changes.steps.length > 0 : stops.length > 0),
    ]);
    const gaps = missingComponents(facts, request);
    const blockers = [...otherServer(facts, request), ...gaps.blockers, ...work.blockers];
    if (work.steps.length === 0)
        return { ...stage_plan/* emptyPlan */.n, blockers, warnings: gaps.warnings };
    return {
        steps: [verification(facts), ...work.steps, ...proof(facts, request, components)],
        warnings: [...gaps.warnings, ...consistency(facts)],
        blockers,
    };
}
/** The agent writes to its data folder and its key all the time; what belongs to a web component needs no rest. */
function serviceStops({ files, before, now }, { scope }, changes) {
    const hasAgent = [...before.components, ...now.components].some(({ component }) => component === 'agent');
    const concernsAgent = changes.some(({ change }) => change?.kind === 'restore-registry') ||
        files.items.some((item) => item.action !== 'unchanged' && 'component' in item && item.component === 'agent');
    const isNeeded = hasAgent && changes.length > 0 && (scope === 'roll-back' || concernsAgent);
    return isNeeded ? [step({ kind: 'stop-services', because: 'files-are-read' })] : [];
}
function chosenComponents({ set }, { components }) {
    const held = new Set(set.manifest.components);
    return product_components/* componentNames */.w.filter((name) => held.has(name) && (components?.includes(name) ?? true));
}
function verification({ set }) {
    return step({ kind: 'verify-backup-set', folder: set.folder, manifestSha256: set.manifestSha256 });
}
function webSettings(facts, { scope }, components) {
    const chosen = names/* webComponentNames */.KW.filter((component) => components.includes(component));
    return { ...stage_plan/* emptyPlan */.n, steps: chosen.flatMap((component) => webSetting(component, facts, scope)) };
}
/** Settings of an application that is there, or will be when it comes back. */
function webSetting(component, { before, now }, scope) {
    const was = (0,server_state/* oldComponent */.l)(before, component)?.web;
    const is = (0,server_state/* oldComponent */.l)(now, component)?.web;
    if (was === undefined || (scope === 'items' && is === undefined))
        return [];
    const isSame = is !== undefined &&
        (0,web_server/* sameSettings */.K)(is.settings, was.settings) &&
        is?.applicationPool.name === was.applicationPool.name;
    if (isSame)
        return [];
    return [
        step({
            kind: 'restore-web-settings',
            component,
            site: was.site,
            path: was.virtualDirectory,
            settings: was.settings,
            applicationPool: was.applicationPool.name,
        }),
    ];
}
function fileRestoration(facts, request, components) {
    const { set, files } = facts;
    const isRollBack = request.scope === 'roll-back';
    const choices = { ...request, removeOthers: isRollBack };
    const comesBack = isRollBack && components.some((component) => (0,server_state/* oldComponent */.l)(facts.now, component) === undefined);
    const touched = files.items.filter(({ action }) => action !== 'unchanged' && (isRollBack || action !== 'not-in-set'));
    // A reinstallation brings the folders, and files of its own that are newer than any backup.
    const blockers = (0,restore_plan/* restoreBlockers */.ad)(files, {
        ...choices,
        createMissingFolders: request.createMissingFolders || comesBack,
    });
    if (touched.length === 0 && !comesBack)
        return { ...stage_plan/* emptyPlan */.n, blockers };
    return {
        ...stage_plan/* emptyPlan */.n,
        steps: [
            step({
                kind: 'restore-files',
                folder: set.folder,
                manifestSha256: set.manifestSha256,
                components,
                overwrite: request.overwrite || comesBack,
                createMissingFolders: request.createMissingFolders,
                removeOthers: isRollBack,
            }, touched.map(touchText)),
        ],
        blockers,
    };
}
function touchText(item) {
    return 'differs' in item
        ? `${item.action} (${item.differs.join(', ')}): ${item.path}`
        : `${item.action}: ${item.path}`;
}
/** The pool that the upgrade makes, where it was not there before. A pool that a person chose stays. */
function poolRemovals({ before, now }) {
    const has = (state) => state.webServer?.applicationPools.some(({ name }) => (0,same_text/* sameText */.QV)(name, application_pool/* newPoolName */.q)) ?? false;
    if (has(before) || !has(now))
        return stage_plan/* emptyPlan */.n;
    return { ...stage_plan/* emptyPlan */.n, steps: [step({ kind: 'remove-application-pool', name: application_pool/* newPoolName */.q })] };
}
/** What ran when the set was made and does not run, or is stopped for the restore. */
function serviceStarts({ before, now }, { scope }, components, isWorkToDo) {
    if (scope === 'items' && !components.includes('agent'))
        return stage_plan/* emptyPlan */.n;
    const running = (services) => services.filter(({ state }) => state === 'running').map(({ name }) => name);
    const [ran, runs] = [running(before.services), running(now.services)];
    // Items put no product back: its services may be gone, and those of a newer product are stopped meanwhile.
    const isThere = (name) => now.services.some((service) => service.name === name);
    const names = scope === 'roll-back' ? ran : [...new Set([...ran.filter(isThere), ...(isWorkToDo ? runs : [])])];
    if (names.length === 0 || !(isWorkToDo || names.some((name) => !runs.includes(name))))
        return stage_plan/* emptyPlan */.n;
    return { ...stage_plan/* emptyPlan */.n, steps: [step({ kind: 'start-services', which: { those: 'named', names } })] };
}
function proof({ set }, { scope }, components) {
    if (scope !== 'roll-back')
        return [];
    return [step({ kind: 'prove-roll-back', folder: set.folder, components })];
}
// EXTERNAL MODULE: ./lib/bundled/backup/find-backup-sets.js + 1 modules
var find_backup_sets = __webpack_require__(92281);
// EXTERNAL MODULE: ./lib/bundled/backup/read-current-state.js
var read_current_state = __webpack_require__(2567);
// EXTERNAL MODULE: ./lib/bundled/backup/stored-name.js
var stored_name = __webpack_require__(15434);
// EXTERNAL MODULE: ./lib/bundled/backup/verify-backup-set.js
var verify_backup_set = __webpack_require__(47200);
// EXTERNAL MODULE: ./lib/bundled/changes/backup-sets/backup-chain.js
var backup_chain = __webpack_require__(92763);
// EXTERNAL MODULE: ./lib/bundled/changes/backup-sets/roles.js
var roles = __webpack_require__(43892);
// EXTERNAL MODULE: ./lib/bundled/changes/installing/old-packages.js
var old_packages = __webpack_require__(31009);
// EXTERNAL MODULE: ./lib/bundled/changes/server/read-server.js + 3 modules
var read_server = __webpack_require__(44043);
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
;// CONCATENATED MODULE: ./lib/bundled/stages/restore-backup/restore-facts.js
/** `documents/registry/product-32.reg` and its sister. */
function registryDocuments(entries) {
    return entries.flatMap(({ role, storedAs }) => {
        const [, view] = /-(32|64)\.reg$/.exec(storedAs) ?? [];
        return role === 'registry' && (view === '32' || view === '64') ? [{ storedAs, view }] : [];
    });
}
;// CONCATENATED MODULE: ./lib/bundled/stages/restore-backup/read-restore-facts.js















/**
 * Reads the set in `folder` and the server at the places that it concerns; changes nothing. The set's bytes are
 * proven when the plan is carried out.
 * @throws UserError `backup-manifest-missing`, `backup-manifest-unreadable`, `backup-without-inventory`
 */
async function readRestoreFacts(host, now, folder, request, knowledge) {
    const set = await (0,verify_backup_set/* readBackupSet */.$N)(host.files, folder);
    const baseline = await (0,backup_chain/* baselineOf */.Bv)(host.files, { sets: [set] });
    if (baseline === undefined)
        throw withoutInventory(folder);
    const before = (0,read_server/* judgeInventory */.K)(baseline, knowledge);
    const selection = selectionOf(request);
    return {
        set,
        elsewhere: await heldElsewhere(host, set),
        before,
        now,
        files: (0,restore_plan/* planRestore */.q8)(set, selection, await (0,read_current_state/* readCurrentState */.R)(host.files, set, selection)),
        registry: await registryStates(host, set, selection),
        packages: await (0,old_packages/* findOldPackages */.c)(host, request.oldInstallers ?? installersIn(set), before),
    };
}
function selectionOf({ components }) {
    return { components: components ?? product_components/* componentNames */.w };
}
/** Folder inside the set that holds the packages, where they are part of it. */
function installersIn({ folder, manifest }) {
    const first = manifest.entries.find(({ role, storedAs }) => role === roles/* installersRole */.aI && /\.msi$/i.test(storedAs));
    return first === undefined ? undefined : (0,windows_path/* folderOf */.yS)((0,stored_name/* storedPath */.PH)(folder, first.storedAs));
}
/** A run that carried on after a part of the product was gone made a set of the rest. */
async function heldElsewhere({ files }, set) {
    const { sets } = await (0,find_backup_sets.findBackupSets)(files, (0,windows_path/* folderOf */.yS)(set.folder), set.manifest.server);
    const others = sets.filter(({ folder }) => !(0,same_text/* sameText */.QV)(folder, set.folder));
    const found = product_components/* componentNames */.w.flatMap((component) => {
        const holder = others.find(({ manifest }) => manifest.components.includes(component));
        const isHere = set.manifest.components.includes(component);
        return isHere || holder === undefined ? [] : [[component, holder.folder]];
    });
    return new Map(found);
}
async function registryStates(host, set, { components }) {
    const entries = set.manifest.entries.filter(({ component }) => components?.includes(component) ?? true);
    const states = [];
    for (const document of registryDocuments(entries)) {
        states.push({ document, differences: await (0,registry_differences/* registryDifferences */.O)(host, set.folder, document) });
    }
    return states;
}
function withoutInventory(folder) {
    return new user_error.UserError('backup-without-inventory', `The backup set ${folder} holds no inventory of its server, so what belongs where cannot be told.`, 'Put its files back by hand; docs/how-to/restore-by-hand.md says how.');
}
;// CONCATENATED MODULE: ./lib/bundled/stages/restore-backup/restore-planner.js



/** The planner of one restore, for `carryOut`: reads set and server, then plans. */
function restorePlanner(host, knowledge, folder, request) {
    return async (situation, choices) => {
        const facts = await readRestoreFacts(host, situation.now, folder, request, knowledge);
        return (0,plan/* completePlan */.P)('restore-backup', situation, choices, planRestoreBackup(facts, request));
    };
}

/***/ })

};
