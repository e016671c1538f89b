export const id = 841;
export const ids = [841];
export const modules = {

/***/ 841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restoreSet: () => (/* binding */ restoreSet)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: ./lib/bundled/backup/age/age-fault.js
var age_fault = __webpack_require__(51905);
// EXTERNAL MODULE: ./lib/bundled/backup/age/payload.js
var age_payload = __webpack_require__(87553);
;// CONCATENATED MODULE: ./lib/bundled/backup/age/decrypt.js



const firstLine = 'age-encryption.org/v1\n';
/** Longer than the header of any file with a sensible number of recipients. */
const longestHeader = 1024 * 1024;
/** True when the bytes begin as a file of the age v1 format does. */
function isAgeFile(start) {
    return Buffer.from(start.subarray(0, firstLine.length)).toString('latin1') === firstLine;
}
/** Private keys from the text of an input or of a file that age-keygen wrote: one a line, `#` begins a comment. */
function identitiesIn(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
/**
 * Decrypts a file of the age v1 format, binary form.
 * @throws UserError `backup-archive-not-age`, `backup-wrong-key`, `backup-archive-damaged`, `backup-identity-invalid`
 */
async function* decryptPieces(pieces, identities) {
    const iterator = pieces[Symbol.asyncIterator]();
    try {
        const { header, nonce, rest } = await splitHeader(iterator);
        const fileKey = await fileKeyOf(header, identities);
        yield* (0,age_payload/* openPayload */.JS)(remaining(rest, iterator), fileKey, nonce);
    }
    finally {
        await iterator.return?.();
    }
}
async function splitHeader(pieces) {
    let start = Buffer.alloc(0);
    for (;;) {
        const end = headerEnd(start);
        if (end !== undefined && start.length >= end + age_payload/* payloadNonceSize */.VI) {
            const payload = end + age_payload/* payloadNonceSize */.VI;
            return { header: start.subarray(0, end), nonce: start.subarray(end, payload), rest: start.subarray(payload) };
        }
        if (start.length > longestHeader)
            throw (0,age_fault/* ageFault */.k)('not-age');
        const next = await pieces.next();
        if (next.done)
            throw (0,age_fault/* ageFault */.k)(isAgeFile(start) ? 'damaged' : 'not-age');
        start = Buffer.concat([start, next.value]);
    }
}
/** The header ends with the line of its authentication code, which begins with `---`. */
function headerEnd(start) {
    const line = start.indexOf('\n--- ');
    const end = line < 0 ? -1 : start.indexOf('\n', line + 1);
    return end < 0 ? undefined : end + 1;
}
async function fileKeyOf(header, identities) {
    const { Decrypter } = await __webpack_require__.e(/* import() */ 539).then(__webpack_require__.bind(__webpack_require__, 81539));
    const decrypter = new Decrypter();
    for (const identity of identities)
        addIdentity(decrypter, identity);
    try {
        return await decrypter.decryptHeader(header);
    }
    catch (cause) {
        const message = cause instanceof Error ? cause.message : '';
        if (message.includes('no identity matched'))
            throw (0,age_fault/* ageFault */.k)('wrong-key', cause);
        throw (0,age_fault/* ageFault */.k)(isAgeFile(header) ? 'damaged' : 'not-age', cause);
    }
}
/** The key itself must not come into a message. */
function addIdentity(decrypter, identity) {
    try {
        decrypter.addIdentity(identity);
    }
    catch {
        throw new user_error/* UserError */.y('backup-identity-invalid', 'The given private key is not one of age.', 'Give the line of the key file that begins with AGE-SECRET-KEY-1, or the whole file.');
    }
}
async function* remaining(first, pieces) {
    yield first;
    for (let next = await pieces.next(); !next.done; next = await pieces.next())
        yield next.value;
}
// EXTERNAL MODULE: ./lib/bundled/backup/find-backup-sets.js
var find_backup_sets = __webpack_require__(37437);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./lib/bundled/host/windows-path.js
var windows_path = __webpack_require__(85128);
// EXTERNAL MODULE: ./lib/bundled/sha256.js
var sha256 = __webpack_require__(88433);
// EXTERNAL MODULE: ./lib/bundled/backup/byte-pieces.js
var byte_pieces = __webpack_require__(43257);
// EXTERNAL MODULE: ./lib/bundled/backup/manifest-schema.js
var manifest_schema = __webpack_require__(17948);
// EXTERNAL MODULE: ./lib/bundled/backup/set-index.js
var set_index = __webpack_require__(68738);
// EXTERNAL MODULE: ./lib/bundled/backup/stored-name.js
var stored_name = __webpack_require__(15434);
// EXTERNAL MODULE: ./lib/bundled/backup/verify-backup-set.js
var verify_backup_set = __webpack_require__(47200);
;// CONCATENATED MODULE: ./lib/bundled/backup/unpack-backup-set.js











/** A manifest of a hundred thousand files is smaller. */
const largestIndex = 256 * 1024 * 1024;
/**
 * Makes a set's folder of an archive. Every name comes from the manifest and nothing else; every file is compared
 * with it while it is written; the folder has its name only when it is whole.
 * @throws UserError `backup-key-needed`, `backup-wrong-key`, `backup-archive-damaged`, `backup-archive-unsafe`,
 * `backup-exists` and those of the manifest
 */
async function unpackBackupSet(files, request, log) {
    const building = `${request.destination}\\unpacked.${(0,external_node_crypto_.randomBytes)(4).toString('hex')}${set_index/* partialEnding */.rZ}`;
    await files.createFolder(building);
    try {
        await files.restrictToAdministrators(building);
        const manifest = await extractInto(files, building, await clearPieces(files, request), log);
        await requireWhole(files, building, log);
        return await giveName(files, building, (0,windows_path/* joinPath */.uJ)(request.destination, manifest.name));
    }
    catch (error) {
        // It holds passwords in clear text. The first error is the one to tell.
        await files.remove(building).catch(() => undefined);
        throw error;
    }
}
/** The archive's bytes as tar, decrypted where they are encrypted. */
async function clearPieces(files, { archivePath, identities }) {
    let isEncrypted = false;
    for await (const piece of files.readPieces(archivePath)) {
        isEncrypted = isAgeFile(piece);
        break;
    }
    const pieces = files.readPieces(archivePath);
    if (!isEncrypted)
        return pieces;
    if (identities.length > 0)
        return decryptPieces(pieces, identities);
    throw new user_error/* UserError */.y('backup-key-needed', `${archivePath} is encrypted, and no private key was given.`, 'Give the private key of one of its recipients as identity, from a secret or a file.');
}
async function extractInto(files, folder, pieces, log) {
    const extract = tar_stream.extract();
    const feeding = feed(extract, pieces).catch((error) => extract.destroy(error));
    try {
        const manifest = await takeMembers(files, folder, extract, log);
        await feeding;
        return manifest;
    }
    catch (error) {
        throw error instanceof Error && isTarFault(error) ? damaged(error) : error;
    }
    finally {
        extract.destroy(new Error('The archive was given up.'));
    }
}
async function feed(extract, pieces) {
    for await (const piece of pieces) {
        if (extract.destroyed)
            return;
        if (extract.write(Buffer.from(piece)))
            continue;
        const room = Promise.withResolvers();
        extract.once('drain', room.resolve);
        extract.once('close', room.resolve);
        await room.promise;
    }
    extract.end(Buffer.alloc(0));
}
/** The library's own words for bytes that are no tar archive or end too early. */
function isTarFault(error) {
    return /invalid tar header|unexpected end of data|stream was destroyed|premature close/i.test(error.message);
}
async function takeMembers(files, folder, extract, log) {
    let manifest;
    const open = new Map();
    for await (const member of extract) {
        const { name, size = 0, type } = member.header;
        const content = (0,byte_pieces/* bytePieces */.i)(member);
        log.progress(`Unpacking ${name}`);
        if (type !== 'file')
            throw unsafe(`holds ${JSON.stringify(name)}, which is no file`);
        if (manifest === undefined) {
            manifest = await takeManifest(files, folder, name, size, content);
            for (const entry of manifest.entries)
                open.set(entry.storedAs, entry);
        }
        else if (name === set_index/* sumsName */.ge) {
            await files.write((0,windows_path/* joinPath */.uJ)(folder, set_index/* sumsName */.ge), await bytesOf(content, size));
        }
        else {
            await takeFile(files, folder, open.get(name) ?? name, content, manifest);
            open.delete(name);
        }
    }
    if (manifest === undefined)
        throw damaged();
    if (open.size > 0)
        throw damaged();
    return manifest;
}
async function takeManifest(files, folder, name, size, member) {
    if (name !== set_index/* manifestName */.vS)
        throw unsafe(`begins with ${JSON.stringify(name)} in place of ${set_index/* manifestName */.vS}`);
    const bytes = await bytesOf(member, size);
    const manifest = (0,manifest_schema/* parseManifest */.N)(bytes, `${set_index/* manifestName */.vS} of the archive`);
    await files.write((0,windows_path/* joinPath */.uJ)(folder, set_index/* manifestName */.vS), bytes);
    return manifest;
}
async function takeFile(files, folder, entry, member, { created }) {
    if (typeof entry === 'string')
        throw unsafe(`holds ${JSON.stringify(entry)}, which its manifest does not name`);
    const modified = entry.modified ?? created;
    const { sha256, size } = await files.writePieces((0,stored_name/* storedPath */.PH)(folder, entry.storedAs), member, { modified });
    if (sha256 !== entry.sha256 || size !== entry.size)
        throw damaged();
}
async function bytesOf(member, size) {
    if (size > largestIndex)
        throw unsafe('has an index larger than any set needs');
    const pieces = [];
    for await (const piece of member)
        pieces.push(Buffer.from(piece));
    return Buffer.concat(pieces);
}
async function requireWhole(files, folder, log) {
    const problems = await (0,verify_backup_set/* backupProblems */.X6)(files, await (0,verify_backup_set/* readBackupSet */.$N)(files, folder), log, 'presence');
    if (problems.length > 0)
        throw unsafe(`is not whole: ${(0,verify_backup_set/* summaryOf */.YG)(problems)}`);
}
async function giveName(files, building, folder) {
    const made = await (0,verify_backup_set/* readBackupSet */.$N)(files, building);
    if ((await files.stat(folder)) === undefined) {
        await files.rename(building, folder);
        return { ...made, folder };
    }
    const bytes = await files.read((0,windows_path/* joinPath */.uJ)(folder, set_index/* manifestName */.vS));
    if ((0,sha256/* sha256Of */.B)(bytes) !== made.manifestSha256) {
        throw new user_error/* UserError */.y('backup-exists', `${folder} exists and is another backup set.`, 'Unpack into another folder.');
    }
    await files.remove(building);
    return { ...made, folder };
}
function damaged(cause) {
    return new user_error/* UserError */.y('backup-archive-damaged', 'The archive is damaged or cut short: it does not hold what its manifest says.', 'Take the archive again from where it came, or take another backup set. Nothing was restored.', { cause });
}
function unsafe(what) {
    return new user_error/* UserError */.y('backup-archive-unsafe', `The archive ${what}.`, 'Do not restore from it. Find out who changed it, and take another one.');
}
// EXTERNAL MODULE: ./lib/bundled/changes/server/work-folder.js
var work_folder = __webpack_require__(89976);
// EXTERNAL MODULE: ./lib/bundled/stages/upgrade/plan.js + 4 modules
var plan = __webpack_require__(83148);
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
    const wanted = components ?? product_components/* componentNames */.w.filter((name) => (0,server_state/* oldComponent */.lM)(before, name) !== undefined);
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
        message: `The backup set ${folder} was made when a part of the product was gone already. Where the rest is: ${holders.join('; ')}.`,
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
// EXTERNAL MODULE: ./lib/bundled/omit-undefined.js
var omit_undefined = __webpack_require__(6038);
// EXTERNAL MODULE: ./lib/bundled/product/web-address.js
var web_address = __webpack_require__(4211);
// EXTERNAL MODULE: ./lib/bundled/changes/backup-sets/registry-differences.js
var registry_differences = __webpack_require__(84079);
;// CONCATENATED MODULE: ./lib/bundled/stages/restore-backup/restore-facts.js

/** `documents/registry/product-32.reg` and its sister. */
function registryDocuments(entries) {
    return entries.flatMap(({ role, storedAs }) => {
        const [, view] = /-(32|64)\.reg$/.exec(storedAs) ?? [];
        return role === 'registry' && (view === '32' || view === '64') ? [{ storedAs, view }] : [];
    });
}
function documentsToImport(registry, exact) {
    return registry.filter(({ differences }) => !(0,registry_differences/* isSame */.F)(differences, exact)).map(({ document }) => document);
}
// EXTERNAL MODULE: ./lib/bundled/changes/steps.js
var steps = __webpack_require__(75457);
;// CONCATENATED MODULE: ./lib/bundled/stages/restore-backup/restore-step.js


function step(change, detail) {
    return (0,steps/* stepOf */.cg)(change, { stage: 'restore-backup', ...(0,omit_undefined/* omitUndefined */.O)({ detail }) });
}
;// CONCATENATED MODULE: ./lib/bundled/stages/restore-backup/plan-products.js








const removalOrder = ['user-portal', 'mobile-app', 'web-service-sdk', 'agent'];
function removals(facts) {
    const { before, now } = facts;
    const present = removalOrder
        // What was new when the set was made belongs to the server as it was.
        .filter((component) => (0,server_state/* newComponent */.y6)(before, component) === undefined)
        .flatMap((component) => (0,server_state/* newComponent */.y6)(now, component) ?? []);
    return {
        ...stage_plan/* emptyPlan */.n,
        steps: [...copiedThemes(facts), ...present.flatMap(removal)],
        blockers: present.filter(({ product }) => product.productCode === undefined).map(removedByHand),
    };
}
/** An uninstall leaves what it did not bring; where both portals have one folder, the old themes are meant to stay. */
function copiedThemes({ set, before, now }) {
    const [was, is] = [(0,server_state/* oldComponent */.lM)(before, 'user-portal')?.web, (0,server_state/* newComponent */.y6)(now, 'user-portal')?.web];
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
        .filter((component) => components.includes(component) && (0,server_state/* oldComponent */.lM)(facts.now, component) === undefined)
        .flatMap((component) => (0,server_state/* oldComponent */.lM)(facts.before, component) ?? []);
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
;// CONCATENATED MODULE: ./lib/bundled/stages/restore-backup/plan-registry.js




function registryRestoration(facts, { scope, overwrite }) {
    const { set, registry, now } = facts;
    const exact = scope === 'roll-back';
    // An old installer may write its own values over those that were put back before it ran, and new products go.
    const comesBack = exact && (0,server_state/* oldComponent */.lM)(now, 'agent') === undefined;
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
    const was = (0,server_state/* oldComponent */.lM)(before, component)?.web;
    const is = (0,server_state/* oldComponent */.lM)(now, component)?.web;
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
    const comesBack = isRollBack && components.some((component) => (0,server_state/* oldComponent */.lM)(facts.now, component) === undefined);
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
// EXTERNAL MODULE: ./lib/bundled/backup/read-current-state.js
var read_current_state = __webpack_require__(2567);
// EXTERNAL MODULE: ./lib/bundled/changes/backup-sets/backup-chain.js
var backup_chain = __webpack_require__(92763);
// EXTERNAL MODULE: ./lib/bundled/changes/backup-sets/roles.js
var roles = __webpack_require__(43892);
// EXTERNAL MODULE: ./lib/bundled/changes/installing/old-packages.js
var old_packages = __webpack_require__(31009);
// EXTERNAL MODULE: ./lib/bundled/changes/server/read-server.js + 3 modules
var read_server = __webpack_require__(44043);
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
    const before = (0,read_server/* judgeInventory */.KQ)(baseline, knowledge);
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
    const { sets } = await (0,find_backup_sets/* findBackupSets */.f)(files, (0,windows_path/* folderOf */.yS)(set.folder), set.manifest.server);
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
    return new user_error/* UserError */.y('backup-without-inventory', `The backup set ${folder} holds no inventory of its server, so what belongs where cannot be told.`, 'Put its files back by hand; docs/how-to/restore-by-hand.md says how.');
}
;// CONCATENATED MODULE: ./lib/bundled/stages/restore-backup/restore-planner.js



/** The planner of one restore, for `carryOut`: reads set and server, then plans. */
function restorePlanner(host, knowledge, folder, request) {
    return async (situation, choices) => {
        const facts = await readRestoreFacts(host, situation.now, folder, request, knowledge);
        return (0,plan/* completePlan */.PB)('restore-backup', situation, choices, planRestoreBackup(facts, request));
    };
}
// EXTERNAL MODULE: ./lib/bundled/workflow/artifacts/artifact-store.js + 2 modules
var artifact_store = __webpack_require__(9458);
// EXTERNAL MODULE: ./lib/bundled/workflow/outcome-result.js + 3 modules
var outcome_result = __webpack_require__(61714);
// EXTERNAL MODULE: ./lib/bundled/actions/shared/knowledge-inputs.js
var knowledge_inputs = __webpack_require__(23800);
// EXTERNAL MODULE: ./lib/bundled/actions/shared/run-stage.js + 19 modules
var run_stage = __webpack_require__(63852);
;// CONCATENATED MODULE: ./lib/bundled/actions/shared/restore-set.js











/**
 * Folder on the server of the set that is meant: the one that is named, the one that an artifact holds (downloaded,
 * compared, decrypted and unpacked into the folder of the backups), or the newest of this server.
 * @throws UserError `backup-set-not-given`, `backup-set-not-found`, and those of download and unpacking
 */
async function findSetToRestore(session, workFolder, source) {
    if (source.backupPath !== undefined)
        return source.backupPath;
    if (source.artifactName !== undefined)
        return fromArtifact(session, workFolder, source.artifactName, source);
    const { name } = await session.host.machine.facts();
    const { sets, unusable } = await (0,find_backup_sets/* findBackupSets */.f)(session.host.files, `${workFolder}\\backups`, name);
    for (const { folder, reason } of unusable)
        session.log.warning(`${folder} is no whole backup set: ${reason}`);
    const [newest] = sets;
    if (newest !== undefined)
        return newest.folder;
    throw new user_error/* UserError */.y('backup-set-not-found', `There is no backup set of ${name} in ${workFolder}\\backups.`, 'Give backup-path, or artifact-name with run-id.');
}
async function fromArtifact({ host, log }, workFolder, name, source) {
    const keys = identitiesIn(await identityText(source));
    for (const key of keys)
        log.mask(key);
    const folder = `${workFolder}\\downloads`;
    await host.files.createFolder(folder);
    await host.files.restrictToAdministrators(folder);
    const archivePath = `${folder}\\${name}`;
    try {
        await (0,artifact_store/* downloadArtifact */.bk)({ name, folder: host.files.localPath(folder), ...(await otherRun(source)) });
        const request = { archivePath, destination: `${workFolder}\\backups`, identities: keys };
        return (await unpackBackupSet(host.files, request, log)).folder;
    }
    finally {
        await host.files.remove(archivePath);
    }
}
async function identityText({ identity, identityFile }) {
    if (identityFile === undefined)
        return identity ?? '';
    try {
        return `${identity ?? ''}\n${await (0,promises_.readFile)(identityFile, 'utf8')}`;
    }
    catch (cause) {
        const message = `The key file ${identityFile} could not be read.`;
        throw new user_error/* UserError */.y('identity-file-unreadable', message, 'Give the file that age-keygen wrote.', { cause });
    }
}
async function otherRun({ runId, repository, token }) {
    if (runId === undefined)
        return {};
    const [owner = '', name = ''] = (repository ?? process.env.GITHUB_REPOSITORY ?? '').split('/');
    if (token !== undefined && owner !== '' && name !== '') {
        return { from: { owner, repository: name, runId, token } };
    }
    throw new user_error/* UserError */.y('artifact-run-incomplete', 'run-id was given without github-token, or the repository is not known.', 'Give github-token with the permission actions: read, and repository as owner/name where it is another one.');
}
/** Puts the set back that is meant. */
async function restoreSet(inputs, session, source, wishes) {
    const workFolder = await (0,work_folder/* workFolderOf */.FW)(session.host, inputs['work-folder']);
    const folder = await findSetToRestore(session, workFolder, source);
    const plan = restorePlanner(session.host, (0,knowledge_inputs/* knowledgeOf */.a)(inputs), folder, wishes);
    return (0,outcome_result/* outcomeResult */.w)(await (0,run_stage/* runStagePlan */.h)({ ...inputs, 'backup-path': folder }, session, {}, plan), session);
}

/***/ }),

/***/ 1106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ factsToPut),
/* harmony export */   hA: () => (/* binding */ originalFacts),
/* harmony export */   mR: () => (/* binding */ differingFacts)
/* harmony export */ });
/* unused harmony export ownRights */
/* harmony import */ var _omit_undefined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6038);

/** What the manifest keeps of an original besides its bytes. */
function originalFacts(entry, securityDescriptor) {
    const { created, modified, readOnly, hidden, system } = entry;
    const attributes = [
        ...(readOnly ? ['read-only'] : []),
        ...(hidden ? ['hidden'] : []),
        ...(system ? ['system'] : []),
    ];
    return { created, modified, attributes, ...(securityDescriptor === undefined ? {} : { securityDescriptor }) };
}
/** The same for the host, which puts them back. */
function factsToPut(path, facts) {
    const { created, modified, attributes, securityDescriptor } = facts;
    return {
        path,
        ...(0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_0__/* .omitUndefined */ .O)({ created, modified, securityDescriptor, attributes: attributes && flagsOf(attributes) }),
    };
}
function flagsOf(attributes) {
    const has = (attribute) => attributes.includes(attribute);
    return { readOnly: has('read-only'), hidden: has('hidden'), system: has('system') };
}
/** Which facts of `now` are not as the backup recorded them. What either side does not tell is not compared. */
function differingFacts(was, now) {
    const names = [];
    if (differ(was.created, now.created, Date.parse))
        names.push('created');
    if (differ(was.modified, now.modified, Date.parse))
        names.push('modified');
    if (differ(was.attributes, now.attributes, (all) => [...all].sort().join()))
        names.push('attributes');
    if (differ(was.securityDescriptor, now.securityDescriptor, ownRights))
        names.push('rights');
    return names;
}
function differ(was, now, essence) {
    return was !== undefined && now !== undefined && essence(was) !== essence(now);
}
/**
 * The part of a descriptor that is the file's own: owner, whether it is protected from inheritance, and the entries
 * that are not inherited. Windows makes the rest anew from the folder above. Source: [MS-DTYP] 2.5.1.1 (SDDL syntax).
 */
function ownRights(descriptor) {
    const [, owner = ''] = /O:(.+?)(?=[GDS]:|$)/.exec(descriptor) ?? [];
    const [, flags = '', entries = ''] = /D:([A-Z_]*)((?:\([^)]*\))*)/.exec(descriptor) ?? [];
    const own = [...entries.matchAll(/\(([^)]*)\)/g)]
        .map(([, entry = '']) => entry)
        .filter((entry) => !(entry.split(';')[1] ?? '').match(/../g)?.includes('ID'));
    return `${owner};${flags.includes('P') ? 'protected' : 'inheriting'};${own.join('|')}`;
}

/***/ }),

/***/ 2567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readCurrentState)
/* harmony export */ });
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90614);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85128);
/* harmony import */ var _omit_undefined_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6038);
/* harmony import */ var _in_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88973);
/* harmony import */ var _original_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1106);
/* harmony import */ var _restore_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8849);
/* harmony import */ var _restoring_debris_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36472);







/** Looks at the places where the selected items of a set belong. Reads every byte of what lies there. */
async function readCurrentState(files, set, selection) {
    const originals = (0,_restore_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .selectedOriginals */ .Co)(set, selection);
    const descriptors = await descriptorsOf(files, originals);
    const found = new Map();
    await (0,_in_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .inGroups */ .A)(originals.files, async ({ originalPath: path }) => {
        const current = await currentFile(files, path, descriptors);
        if (current !== undefined)
            found.set(path.toLowerCase(), current);
    });
    const folders = await foldersThere(files, originals, descriptors);
    const ofSet = new Set(originals.files.map(({ originalPath }) => originalPath.toLowerCase()));
    const others = [];
    for (const { path } of originals.folders) {
        if (folders.has(path.toLowerCase()))
            others.push(...(await othersIn(files, path, ofSet)));
    }
    return { files: found, folders, others: [...new Set(others)] };
}
/** One question for each folder with all below it, and for each file outside of them. */
async function descriptorsOf(files, { folders, files: stored }) {
    const found = new Map();
    for (const path of (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .topmostPaths */ .b1)([
        ...folders.map((folder) => folder.path),
        ...stored.map((one) => one.originalPath),
    ])) {
        if ((await statOf(files, path)) === undefined)
            continue;
        for (const [at, descriptor] of (await files.securityDescriptors(path)).descriptors)
            found.set(at, descriptor);
    }
    return found;
}
async function foldersThere(files, { folders, files: stored }, descriptors) {
    const there = new Map();
    for (const path of new Set([
        ...folders.map((folder) => folder.path),
        ...stored.map((one) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(one.originalPath)),
    ])) {
        const entry = await statOf(files, path);
        const key = path.toLowerCase();
        if (entry?.kind === 'folder')
            there.set(key, (0,_original_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .originalFacts */ .hA)(entry, descriptors.get(key)));
    }
    return there;
}
async function currentFile(files, path, descriptors) {
    const entry = await statOf(files, path);
    if (entry?.kind !== 'file')
        return undefined;
    const { size, modified } = entry;
    const facts = (0,_original_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .originalFacts */ .hA)(entry, descriptors.get(path.toLowerCase()));
    try {
        return { status: 'present', size, modified, facts, sha256: (await files.digest(path)).sha256 };
    }
    catch (error) {
        if (!(error instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d && error.code === 'in-use'))
            throw error;
        return { status: 'in-use', size, modified, facts, ...(0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_5__/* .omitUndefined */ .O)({ holder: error.holder }) };
    }
}
/** Files below the folder, at any depth, that the set does not hold. */
async function othersIn(files, folder, ofSet) {
    const others = [];
    for (const { kind, path } of await files.list(folder)) {
        if (kind === 'folder')
            others.push(...(await othersIn(files, path, ofSet)));
        else if (!ofSet.has(path.toLowerCase()) && !(0,_restoring_debris_js__WEBPACK_IMPORTED_MODULE_6__/* .isDebris */ .o)(path))
            others.push(path);
    }
    return others;
}
/** A drive that is not there holds nothing. */
async function statOf(files, path) {
    try {
        return await files.stat(path);
    }
    catch (error) {
        if (error instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d && error.code === 'not-found')
            return undefined;
        throw error;
    }
}

/***/ }),

/***/ 8849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Co: () => (/* binding */ selectedOriginals),
/* harmony export */   ad: () => (/* binding */ restoreBlockers),
/* harmony export */   q8: () => (/* binding */ planRestore)
/* harmony export */ });
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);
/* harmony import */ var _omit_undefined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6038);
/* harmony import */ var _original_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1106);



function isSelected({ component, role }, { components, roles }) {
    return (components?.includes(component) ?? true) && (roles?.includes(role) ?? true);
}
/** Stored files and folders that the selection means; documents are no files of the server. */
function selectedOriginals(set, selection) {
    const { folders, entries } = set.manifest;
    return {
        folders: folders.filter((folder) => isSelected(folder, selection)),
        files: entries.filter((entry) => {
            return entry.originalPath !== undefined && isSelected(entry, selection);
        }),
    };
}
/** What putting the selected items back would do to the server as it is now. Changes nothing, reads nothing. */
function planRestore(set, selection, current) {
    const { folders, files } = selectedOriginals(set, selection);
    const known = new Set([...current.folders.keys(), ...folders.map(({ path }) => path.toLowerCase())]);
    return {
        set: { folder: set.folder, name: set.manifest.name, manifestSha256: set.manifestSha256 },
        items: [
            ...folders.flatMap((folder) => folderItem(folder, current)),
            ...files.map((entry) => fileItem(entry, known, current)),
            ...current.others.map((path) => ({ action: 'not-in-set', path })),
        ],
        folders: folders.map(folderToRestore),
    };
}
function folderToRestore({ component, role, path, ...facts }) {
    return { component, role, path, facts };
}
/** The time of a folder changes with every file that comes and goes; alone it is no reason for a restore. */
function folderItem(folder, current) {
    const wanted = folderToRestore(folder);
    const found = current.folders.get(folder.path.toLowerCase());
    if (found === undefined)
        return [{ action: 'create-folder', ...wanted }];
    const differs = (0,_original_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .differingFacts */ .mR)(wanted.facts, found).filter((fact) => fact !== 'modified');
    return differs.length === 0 ? [] : [{ action: 'put-folder-facts', ...wanted, differs }];
}
/** A manifest has the facts of every original; one that another tool wrote may lack some. */
function factsOf({ created, modified, attributes, securityDescriptor }) {
    return (0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_2__/* .omitUndefined */ .O)({ created, modified, attributes, securityDescriptor });
}
function fileItem(entry, folders, current) {
    const { component, role, storedAs, originalPath: path, size, sha256 } = entry;
    const found = current.files.get(path.toLowerCase());
    const facts = factsOf(entry);
    const file = { component, role, path, storedAs, size, sha256, facts, ...(0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_2__/* .omitUndefined */ .O)({ current: found }) };
    if (!folders.has((0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path).toLowerCase()))
        return { action: 'missing-folder', ...file };
    if (found === undefined)
        return { action: 'write', ...file };
    if (isAsStored(found, entry))
        return asStored(file, found);
    return { action: isNewer(found, entry) ? 'newer-on-server' : 'write', ...file };
}
function asStored(file, found) {
    const differs = found.status === 'in-use' ? [] : (0,_original_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .differingFacts */ .mR)(file.facts, found.facts);
    return differs.length === 0 ? { action: 'unchanged', ...file } : { action: 'put-facts', ...file, differs };
}
/** Of a file that a running program holds, size and time have to tell. */
function isAsStored(current, { size, modified, sha256 }) {
    return current.status === 'present'
        ? current.sha256 === sha256
        : current.size === size && current.modified === modified;
}
function isNewer(current, { modified }) {
    return modified !== undefined && Date.parse(current.modified) > Date.parse(modified);
}
/** What forbids this restore as long as the choices stay as they are. */
function restoreBlockers(plan, choices) {
    const newer = plan.items.filter(({ action }) => action === 'newer-on-server');
    const homeless = plan.items.filter(({ action }) => action === 'missing-folder');
    return [
        ...(newer.length > 0 && !choices.overwrite ? [newerFinding(newer)] : []),
        ...(homeless.length > 0 && !choices.createMissingFolders ? [missingFolderFinding(homeless)] : []),
    ];
}
function newerFinding(items) {
    return {
        code: 'restore-newer-on-server',
        message: `These files are newer on the server than in the backup set: ${pathsOf(items)}.`,
        advice: 'What was written since the backup would be lost. If that is meant, say overwrite: true.',
        input: 'overwrite',
    };
}
function missingFolderFinding(items) {
    return {
        code: 'restore-folder-missing',
        message: `The folders of these files are gone: ${pathsOf(items)}.`,
        advice: 'Install the component first, or say create-missing-folders: true to put the files back without it.',
        input: 'create-missing-folders',
    };
}
function pathsOf(items) {
    return items.map(({ path }) => path).join(', ');
}

/***/ }),

/***/ 36472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WP: () => (/* binding */ removeDebris),
/* harmony export */   o: () => (/* binding */ isDebris),
/* harmony export */   qE: () => (/* binding */ besidePath)
/* harmony export */ });
const ending = '.restoring';
/** Where a file is written before it is renamed over its place. */
function besidePath(path) {
    return `${path}${ending}`;
}
/** A file that a restore which died left beside its place. */
function isDebris(path) {
    return /\.restoring(\.(\d+\.)?partial)?$/i.test(path);
}
/** Takes away what dead restores left in these folders. */
async function removeDebris(files, folders) {
    for (const folder of folders) {
        if ((await files.stat(folder))?.kind !== 'folder')
            continue;
        for (const { kind, path } of await files.list(folder)) {
            if (kind === 'file' && isDebris(path))
                await files.remove(path);
        }
    }
}

/***/ }),

/***/ 84079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isSame),
/* harmony export */   O: () => (/* binding */ registryDifferences)
/* harmony export */ });
/* harmony import */ var _backup_stored_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15434);
/* harmony import */ var _host_registration_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20009);
/* harmony import */ var _host_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20968);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85128);




async function registryDifferences({ files, registry }, setFolder, { storedAs, view }) {
    const text = (0,_host_registration_file_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeRegistrationFile */ .ei)(await files.read((0,_backup_stored_name_js__WEBPACK_IMPORTED_MODULE_0__/* .storedPath */ .PH)(setFolder, storedAs)), storedAs);
    const exported = (0,_host_registration_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRegistrationFile */ .Dg)(text, storedAs);
    const tops = (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_2__/* .topmostPaths */ .b1)(exported.map(({ path }) => path));
    const now = [];
    for (const top of tops)
        now.push(...((await registry.readTree(top, view)) ?? []));
    return compareKeys(exported, now);
}
function compareKeys(exported, now) {
    const [was, is] = [byPath(exported), byPath(now)];
    const missing = [];
    const changed = [];
    const addedValues = [];
    for (const [path, key] of was) {
        const found = is.get(path);
        if (found === undefined)
            missing.push({ key: key.path, name: '' });
        const [wanted, present] = [byName(key), byName(found ?? { path, values: [] })];
        for (const [name, value] of wanted) {
            const other = present.get(name);
            if (other === undefined)
                missing.push({ key: key.path, name: value.name });
            else if (dataText(other) !== dataText(value))
                changed.push({ key: key.path, name: value.name });
        }
        for (const [name, value] of present) {
            if (!wanted.has(name))
                addedValues.push({ key: key.path, name: value.name });
        }
    }
    // A parent that the file leaves out was there: it holds keys that the file names.
    const isNew = (path) => !was.has(path.toLowerCase()) && !exported.some((key) => (0,_host_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtOrBelowKey */ .b)(key.path, path));
    return { missing, changed, addedValues, addedKeys: (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_2__/* .topmostPaths */ .b1)(now.map(({ path }) => path).filter(isNew)) };
}
/** True when the registry is as the export tells; what came later counts only where that is asked. */
function isSame(differences, exact) {
    const { missing, changed, addedValues, addedKeys } = differences;
    return missing.length + changed.length + (exact ? addedValues.length + addedKeys.length : 0) === 0;
}
function byPath(keys) {
    return new Map(keys.map((key) => [key.path.toLowerCase(), key]));
}
function byName({ values }) {
    return new Map(values.map((value) => [value.name.toLowerCase(), value]));
}
function dataText({ data }) {
    return JSON.stringify(data, (_key, part) => (typeof part === 'bigint' ? `${part}` : part));
}

/***/ }),

/***/ 31009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ findOldPackages)
/* harmony export */ });
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90614);
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36241);
/* harmony import */ var _product_components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71450);
/* harmony import */ var _product_server_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36961);




/**
 * Looks at every package in the folder. A package belongs to a component when it has the product code that was
 * installed before the upgrade: the name of a file proves nothing.
 */
async function findOldPackages({ files, installer }, folder, before) {
    const found = {};
    if (folder === undefined)
        return found;
    for (const path of await packagesIn(files, folder)) {
        const description = await described(installer, path);
        const component = _product_components_js__WEBPACK_IMPORTED_MODULE_1__/* .componentNames */ .w.find((name) => {
            const code = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_2__/* .oldComponent */ .lM)(before, name)?.product.productCode;
            return code !== undefined && (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sameText */ .QV)(code, description?.productCode ?? '');
        });
        if (component === undefined)
            continue;
        const { sha256 } = await files.digest(path);
        found[component] = { path, sha256, version: description?.productVersion ?? '' };
    }
    return found;
}
async function packagesIn(files, folder) {
    if ((await files.stat(folder))?.kind !== 'folder')
        return [];
    return (await files.list(folder))
        .filter(({ kind, path }) => kind === 'file' && /\.msi$/i.test(path))
        .map(({ path }) => path);
}
async function described(installer, path) {
    try {
        return await installer.describe(path);
    }
    catch (error) {
        if (error instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d && error.code === 'not-a-package')
            return undefined;
        throw error;
    }
}

/***/ })

};
