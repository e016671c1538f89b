export const id = 1345;
export const ids = [1345,2514];
export const modules = {

/***/ 9648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ storedPath),
/* harmony export */   g: () => (/* binding */ storedNameOf)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9444);

/** Place of an original inside a set: `files/C/...` or `files/UNC/server/share/...`, forward slashes. */
function storedNameOf(originalPath) {
    const drive = /^([a-z]):\\(.*)$/is.exec(originalPath);
    if (drive)
        return `files/${drive[1]?.toUpperCase()}/${withSlashes(drive[2] ?? '')}`;
    return `files/UNC/${withSlashes(originalPath.replace(/^\\\\/, ''))}`;
}
/**
 * Path on the server of a stored name.
 * @throws UserError `backup-manifest-unsafe` for a name that could lead out of the set
 */
function storedPath(folder, storedAs) {
    const names = storedAs.split('/');
    const isSafe = ['files', 'documents'].includes(names[0] ?? '') && names.every((name) => isPlainName(name));
    if (!isSafe) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('backup-manifest-unsafe', `The manifest in ${folder} names a file outside the set: ${JSON.stringify(storedAs)}.`, 'Do not restore from this set. Find out who changed it, and take another one.');
    }
    return `${folder}\\${names.join('\\')}`;
}
function isPlainName(name) {
    return name !== '' && name !== '.' && name !== '..' && !/[\\:]/.test(name);
}
function withSlashes(path) {
    return path.replaceAll('\\', '/');
}


/***/ }),

/***/ 7394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ readBackupSet),
/* harmony export */   hB: () => (/* binding */ requireIntact)
/* harmony export */ });
/* unused harmony export backupProblems */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9444);
/* harmony import */ var _stored_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9648);



const mostProblemsShown = 10;
/** @throws UserError `backup-manifest-unreadable`, HostError `not-found` */
async function readBackupSet(files, folder) {
    const bytes = await files.read(`${folder}\\manifest.json`);
    return { folder, manifest: parseManifest(bytes, folder), manifestSha256: sha256Of(bytes) };
}
function parseManifest(bytes, folder) {
    const advice = 'Take another set. Do not uninstall anything on the strength of this one.';
    try {
        const manifest = JSON.parse(Buffer.from(bytes).toString('utf8'));
        if (manifest?.format === 1 && Array.isArray(manifest.entries))
            return manifest;
    }
    catch (cause) {
        const message = `The manifest in ${folder} is not JSON.`;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('backup-manifest-unreadable', message, advice, { cause });
    }
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('backup-manifest-unreadable', `The manifest in ${folder} is not of format 1.`, advice);
}
/** What differs between the set's files and its index; empty when the set is whole. */
async function backupProblems(files, set, log) {
    const problems = [...(await indexProblems(files, set))];
    for (const { storedAs, size, sha256 } of set.manifest.entries) {
        const path = (0,_stored_name_js__WEBPACK_IMPORTED_MODULE_2__/* .storedPath */ .P)(set.folder, storedAs);
        const found = await files.stat(path);
        log.progress(`Verifying ${storedAs}`);
        if (found === undefined)
            problems.push(`${storedAs} is missing`);
        else if (found.size !== size)
            problems.push(`${storedAs} has ${found.size} bytes instead of ${size}`);
        else if ((await files.digest(path)).sha256 !== sha256)
            problems.push(`${storedAs} has other bytes`);
    }
    return problems;
}
/** The sums hold the manifest's own hash, so a change of either file alone is seen. */
async function indexProblems(files, { folder, manifest, manifestSha256 }) {
    const path = `${folder}\\SHA256SUMS`;
    if ((await files.stat(path)) === undefined)
        return ['SHA256SUMS is missing'];
    const stored = Buffer.from(await files.read(path)).toString('utf8');
    const lines = manifest.entries.map(({ sha256, storedAs }) => `${sha256}  ${storedAs}`);
    const expected = [...lines, `${manifestSha256}  manifest.json`, ''].join('\n');
    return stored === expected ? [] : ['manifest.json and SHA256SUMS do not agree'];
}
/** @throws UserError `backup-not-intact` naming what differs */
async function requireIntact(files, folder, log) {
    const set = await readBackupSet(files, folder);
    const problems = await backupProblems(files, set, log);
    if (problems.length > 0) {
        const shown = problems.slice(0, mostProblemsShown).join('; ');
        const more = problems.length > mostProblemsShown ? `; and ${problems.length - mostProblemsShown} more` : '';
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('backup-not-intact', `The backup set ${folder} is not whole: ${shown}${more}.`, 'Make a new backup before anything is removed; keep this set apart until it is understood.');
    }
    return set;
}
function sha256Of(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}


/***/ }),

/***/ 2514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planDigest: () => (/* binding */ planDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8799);


/**
 * `sha256:` and 64 hexadecimal digits over the plan's canonical JSON (RFC 8785). Two plans have the same digest only
 * when server, inputs, findings, steps, warnings and blockers are all equal.
 */
function planDigest(plan) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(plan);
    if (text === undefined) {
        throw new Error('A plan is always JSON.');
    }
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex')}`;
}


/***/ }),

/***/ 8381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RL: () => (/* binding */ servicesHeldStopped),
/* harmony export */   RO: () => (/* binding */ newestBackup),
/* harmony export */   Uh: () => (/* binding */ backupFolders),
/* harmony export */   hD: () => (/* binding */ saidOperatorSteps),
/* harmony export */   jA: () => (/* binding */ progressOf),
/* harmony export */   rG: () => (/* binding */ restartOwed)
/* harmony export */ });
/** Ids of the operator steps that a person said to have done. */
function saidOperatorSteps(lines) {
    return new Set(lines.flatMap((line) => (line.event === 'operator-step-said' ? [line.step] : [])));
}
/** Services that the suite stopped and has not started again, in the order in which they were stopped. */
function servicesHeldStopped(lines) {
    const held = new Set();
    for (const line of lines) {
        if (line.event === 'services-stopped') {
            for (const service of line.services)
                held.add(service);
        }
        else if (line.event === 'services-started') {
            for (const service of line.services)
                held.delete(service);
        }
    }
    return [...held];
}
/** Folders of the backup sets that this server's runs made, newest first. */
function backupFolders(lines) {
    return lines.flatMap((line) => (line.event === 'backup-created' ? [line.folder] : [])).reverse();
}
/** The last of them with the hash of its manifest. */
function newestBackup(lines) {
    const last = lines.findLast((line) => line.event === 'backup-created');
    return last?.event === 'backup-created' ? last : undefined;
}
/** How far the plan with this digest came on this server. */
function progressOf(lines, digest) {
    const last = lines.findLast((line) => (line.event === 'plan-started' || line.event === 'plan-finished') && line.digest === digest);
    if (last === undefined)
        return 'not-begun';
    return last.event === 'plan-finished' ? 'finished' : 'unfinished';
}
/** Why a restart is still owed: the machine's boot time is the one that was noted when it was asked for. */
function restartOwed(lines, bootTime) {
    const last = lines.findLast((line) => line.event === 'restart-required');
    return last?.event === 'restart-required' && Date.parse(bootTime) <= Date.parse(last.bootTime)
        ? last.reason
        : undefined;
}


/***/ }),

/***/ 9259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openJournal)
/* harmony export */ });
/** Opens the journal at `path` without changing it; the file is made with the first record. */
async function openJournal(files, clock, path) {
    const exists = (await files.stat(path)) !== undefined;
    const stored = exists ? new TextDecoder().decode(await files.read(path)) : '';
    const lines = readLines(stored);
    let torn = stored !== '' && !stored.endsWith('\n');
    return {
        lines,
        async record(entry) {
            const line = { at: clock.now().toISOString(), ...entry };
            // A process that died while it wrote leaves a half line: the next record begins on a line of its own.
            await files.append(path, new TextEncoder().encode(`${torn ? '\n' : ''}${JSON.stringify(line)}\n`));
            torn = false;
            lines.push(line);
        },
    };
}
function readLines(text) {
    return text.split('\n').flatMap((line) => {
        const parsed = parseLine(line);
        return parsed === undefined ? [] : [parsed];
    });
}
function parseLine(line) {
    try {
        const value = JSON.parse(line);
        return typeof value?.event === 'string' && typeof value.at === 'string' ? value : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ componentTitles),
/* harmony export */   w: () => (/* binding */ componentNames)
/* harmony export */ });
/** The four parts of the product that the upgrade document names. */
const componentNames = ['agent', 'user-portal', 'mobile-app', 'web-service-sdk'];
const componentTitles = {
    agent: 'agent',
    'user-portal': 'User Portal',
    'mobile-app': 'Mobile App Web Service',
    'web-service-sdk': 'Web Service SDK',
};


/***/ }),

/***/ 5924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseInventory: () => (/* binding */ parseInventory)
/* harmony export */ });
/* unused harmony export inventorySchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5460);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9444);
/* harmony import */ var _registry_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5895);




const text = valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP();
const list = (item) => valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(item), valibot__WEBPACK_IMPORTED_MODULE_3__/* .readonly */ .tBZ());
const bytes = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minValue */ .Wwf(0));
const view = valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['32', '64']);
const machine = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    name: text,
    domain: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(text),
    operatingSystem: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: text, version: text }),
    architecture: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['x86', 'x64']),
    language: text,
    bootTime: text,
    account: text,
    isAdministrator: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    folders: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ programData: text, programFiles: text, windows: text }),
});
const service = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    name: text,
    displayName: text,
    imagePath: text,
    startType: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['automatic', 'manual', 'disabled']),
    state: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['running', 'stopped', 'start-pending', 'stop-pending', 'paused']),
    account: text,
    dependsOn: list(text),
});
const settings = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    authentication: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        anonymous: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
        basic: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
        windows: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
        impersonation: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    }),
    sslFlags: list(text),
});
const application = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: text, physicalPath: text, applicationPool: text, settings });
const site = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    name: text,
    id: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .ndf()),
    state: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['started', 'stopped']),
    bindings: list(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ protocol: text, information: text, certificateThumbprint: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(text) })),
    applications: list(application),
});
const applicationPool = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    name: text,
    managedRuntimeVersion: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['v2.0', 'v4.0', '']),
    pipelineMode: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['Integrated', 'Classic']),
    enable32Bit: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    identity: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        type: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['ApplicationPoolIdentity', 'NetworkService', 'LocalService', 'LocalSystem', 'SpecificUser']),
        userName: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(text),
    }),
    state: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['started', 'stopped']),
});
const webServer = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ version: text, sites: list(site), applicationPools: list(applicationPool) });
const folder = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: text, files: list(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: text, size: bytes, modified: text })) });
const dataFile = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    path: text,
    status: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['present', 'missing', 'empty', 'unreadable']),
    size: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(bytes),
    reason: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(text),
});
/** Format 1 of an inventory. `docs/reference/inventory.schema.json` is made from it. */
const inventorySchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    format: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    machine,
    registry: list(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ key: text, view, text })),
    services: list(service),
    webServer: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(webServer),
    folders: list(folder),
    configurations: list(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: text, text: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(text), problem: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(text) })),
    dataFile: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(dataFile),
    drives: list(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ letter: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^[A-Z]$/)), freeBytes: bytes })),
    reachable: valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(text, valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()),
});
const takeAgain = 'Take the inventory again with the action "inspect" of this version.';
function parseJson(json) {
    try {
        return JSON.parse(json);
    }
    catch (error) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('inventory-not-json', 'The inventory is not JSON.', takeAgain, { cause: error });
    }
}
function withReadableRegistry(inventory) {
    for (const { key, text } of inventory.registry) {
        try {
            (0,_registry_text_js__WEBPACK_IMPORTED_MODULE_2__/* .registryKeysOf */ .n)(text);
        }
        catch (error) {
            if (!(error instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d))
                throw error;
            const what = `The inventory's registry text of ${key} is not valid: ${error.message}`;
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('inventory-invalid', what, takeAgain, { cause: error });
        }
    }
    return inventory;
}
/**
 * Reads a stored inventory.
 * @throws UserError `inventory-not-json`, `inventory-format-unknown`, `inventory-invalid`
 */
function parseInventory(json) {
    const value = parseJson(json.replace(/^\uFEFF/, ''));
    const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
    if (format !== 1) {
        const what = format === undefined ? 'names no format' : `has the format ${JSON.stringify(format)}`;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('inventory-format-unknown', `The inventory ${what}; this version reads format 1.`, takeAgain);
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(inventorySchema, value);
    if (result.success)
        return withReadableRegistry(result.output);
    const [issue] = result.issues;
    const where = valibot__WEBPACK_IMPORTED_MODULE_3__/* .getDotPath */ .BuJ(issue) ?? 'the top level';
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('inventory-invalid', `The inventory is not valid at ${where}: ${issue.message}`, takeAgain);
}


/***/ }),

/***/ 8942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ webContentMarkers),
/* harmony export */   Cv: () => (/* binding */ dataFolderName),
/* harmony export */   EO: () => (/* binding */ serverSetupFileName),
/* harmony export */   GI: () => (/* binding */ anyProductNames),
/* harmony export */   IS: () => (/* binding */ adfsAdapterNames),
/* harmony export */   JN: () => (/* binding */ defaultProductNames),
/* harmony export */   KF: () => (/* binding */ defaultInstallFolders),
/* harmony export */   KW: () => (/* binding */ webComponentNames),
/* harmony export */   L0: () => (/* binding */ serviceHosts),
/* harmony export */   RW: () => (/* binding */ packageFilePattern),
/* harmony export */   SQ: () => (/* binding */ dataFileName),
/* harmony export */   Wp: () => (/* binding */ productThemes),
/* harmony export */   _I: () => (/* binding */ matchesAny),
/* harmony export */   ci: () => (/* binding */ packageFileName),
/* harmony export */   eV: () => (/* binding */ logFolderName),
/* harmony export */   jJ: () => (/* binding */ runtimeNames),
/* harmony export */   m4: () => (/* binding */ defaultVirtualDirectories)
/* harmony export */ });
/* unused harmony export matchesPattern */
/**
 * DisplayName patterns of "Programs and Features", `*` for any text, compared without regard to case. The names of
 * version 6 and later are documented; those of PhoneFactor 5 are documented only in part, hence the overrides.
 */
const defaultProductNames = {
    phonefactor: {
        'user-portal': ['PhoneFactor*User Portal*', 'PhoneFactor Portal*'],
        'mobile-app': ['PhoneFactor*Phone App Web Service*', 'PhoneFactor*Mobile App Web Service*'],
        'web-service-sdk': ['PhoneFactor*Web Service SDK*'],
        agent: ['PhoneFactor Agent*', 'PhoneFactor'],
    },
    'mfa-server': {
        'user-portal': ['*Multi-Factor Authentication*User Portal*'],
        'mobile-app': ['*Multi-Factor Authentication*Mobile App Web Service*'],
        'web-service-sdk': ['*Multi-Factor Authentication*Web Service SDK*'],
        agent: ['*Multi-Factor Authentication Server*'],
    },
};
/** The adapter is no component of the upgrade document, but it breaks when the server is upgraded. */
const adfsAdapterNames = [
    '*Multi-Factor Authentication*AD FS Adapter*',
    '*Multi-Factor Authentication*ADFS Adapter*',
    'PhoneFactor*AD FS*',
    'PhoneFactor*ADFS*',
];
/** Any entry with such a name belongs to the product, even when it is taken for none of the components. */
const anyProductNames = ['PhoneFactor*', '*Multi-Factor Authentication*'];
/** Runtimes whose entries tell whether a prerequisite is there. */
const runtimeNames = ['Microsoft Visual C++*Redistributable*', 'Microsoft .NET Framework*'];
/** What shows in a web application's folder which component it is, whatever its virtual directory is called. */
const webContentMarkers = {
    'user-portal': { files: [], settings: ['pfup_pfwssdk_PfWsSdk'] },
    'mobile-app': { files: ['PfPaWs.asmx'], settings: ['pfpaws_pfwssdk_PfWsSdk'] },
    'web-service-sdk': { files: ['PfWsSdk.asmx'], settings: [] },
};
const webComponentNames = ['user-portal', 'mobile-app', 'web-service-sdk'];
const defaultVirtualDirectories = {
    phonefactor: {
        'user-portal': 'PhoneFactor',
        'mobile-app': 'PhoneFactorPhoneAppWebService',
        'web-service-sdk': 'PhoneFactorWebServiceSdk',
    },
    'mfa-server': {
        'user-portal': 'MultiFactorAuth',
        'mobile-app': 'MultiFactorAuthMobileAppWebService',
        'web-service-sdk': 'MultiFactorAuthWebServiceSdk',
    },
};
/** Names of the install folder below Program Files. */
const defaultInstallFolders = {
    phonefactor: 'PhoneFactor',
    'mfa-server': 'Multi-Factor Authentication Server',
};
const dataFolderName = 'Data';
const logFolderName = 'Logs';
/** The name stays from PhoneFactor 5 to MFA Server 8. */
const dataFileName = 'PhoneFactor.pfdata';
/** Folders below App_Themes that the product brings. */
const productThemes = ['Default'];
const serverSetupFileName = 'MultiFactorAuthenticationServerSetup.exe';
/** MSI of a web component for an architecture; 8.0 and later bring none for the mobile app. */
function packageFileName(component, architecture) {
    const bits = architecture === 'x64' ? '64' : '32';
    return `MultiFactorAuthentication${packageNameParts[component]}Setup${bits}.msi`;
}
const packageNameParts = {
    'user-portal': 'UserPortal',
    'mobile-app': 'MobileAppWebService',
    'web-service-sdk': 'WebServiceSdk',
};
/** Matches the packages that the MFA Server puts into its install folder. */
const packageFilePattern = /^MultiFactorAuthentication.*\.(msi|exe)$/i;
/** The cloud service's hosts; each server talks to them over TCP 443. */
const serviceHosts = ['pfd.phonefactor.net', 'pfd2.phonefactor.net', 'css.phonefactor.net'];
/** `*` stands for any text, everything else for itself; case does not matter. */
function matchesPattern(text, pattern) {
    const expression = pattern
        .split('*')
        .map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'))
        .join('.*');
    return new RegExp(`^${expression}$`, 'is').test(text.trim());
}
function matchesAny(text, patterns) {
    return patterns.some((pattern) => matchesPattern(text, pattern));
}


/***/ }),

/***/ 8460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   De: () => (/* binding */ componentsInChain),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Qc: () => (/* binding */ baselineRole),
/* harmony export */   mq: () => (/* binding */ readBackupChain)
/* harmony export */ });
/* unused harmony export inventoryRole */
/* harmony import */ var _backup_stored_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9648);
/* harmony import */ var _backup_verify_backup_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7394);
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5460);
/* harmony import */ var _product_components_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6824);
/* harmony import */ var _product_inventory_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5924);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9444);






/** Role of the document that holds the server as it was before the first removal. */
const baselineRole = 'baseline';
const inventoryRole = 'inventory';
/**
 * Reads the sets in these folders. A folder that is gone or no set is an error only where it was named by a person.
 * @throws UserError `backup-set-not-found`, `backup-manifest-unreadable`
 */
async function readBackupChain(files, named, remembered) {
    const sets = named === undefined ? [] : [await readNamed(files, named)];
    for (const folder of remembered) {
        if (sets.some((set) => set.folder.toLowerCase() === folder.toLowerCase()))
            continue;
        const set = await readRemembered(files, folder);
        if (set !== undefined)
            sets.push(set);
    }
    return { sets };
}
async function readNamed(files, folder) {
    try {
        return await (0,_backup_verify_backup_set_js__WEBPACK_IMPORTED_MODULE_1__/* .readBackupSet */ .$N)(files, folder);
    }
    catch (error) {
        if (!(error instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_2__/* .HostError */ .d))
            throw error;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y('backup-set-not-found', `${folder} is no backup set: ${error.message}`, 'Give the folder that backup-pfdata named in its output backup-path: it holds manifest.json.', { cause: error });
    }
}
async function readRemembered(files, folder) {
    try {
        return await (0,_backup_verify_backup_set_js__WEBPACK_IMPORTED_MODULE_1__/* .readBackupSet */ .$N)(files, folder);
    }
    catch (error) {
        if (error instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_2__/* .HostError */ .d && error.code === 'not-found')
            return undefined;
        throw error;
    }
}
/** Components that some set was made for. One of them may have nothing of its own to keep. */
function componentsInChain({ sets }) {
    const held = new Set(sets.flatMap(({ manifest: { entries, origin } }) => [
        ...entries.map(({ component }) => component),
        ...(Array.isArray(origin.components) ? origin.components : []),
    ]));
    return _product_components_js__WEBPACK_IMPORTED_MODULE_3__/* .componentNames */ .w.filter((component) => held.has(component));
}
/** The entries of one component and role, from the newest set that has any. */
function entriesOf({ sets }, component, role) {
    for (const set of sets) {
        const found = set.manifest.entries.filter((entry) => entry.component === component && entry.role === role);
        if (found.length > 0) {
            return found.map((entry) => ({ set, entry, path: (0,_backup_stored_name_js__WEBPACK_IMPORTED_MODULE_0__/* .storedPath */ .P)(set.folder, entry.storedAs) }));
        }
    }
    return [];
}
/** The server before the first removal, as the newest set tells it. */
async function baselineOf(files, { sets }) {
    const [newest] = sets;
    if (newest === undefined)
        return undefined;
    const chain = { sets: [newest] };
    const [stored] = [...entriesOf(chain, 'server', baselineRole), ...entriesOf(chain, 'server', inventoryRole)];
    if (stored === undefined)
        return undefined;
    return (0,_product_inventory_schema_js__WEBPACK_IMPORTED_MODULE_4__.parseInventory)(Buffer.from(await files.read(stored.path)).toString('utf8'));
}


/***/ }),

/***/ 8241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ changedPortalAddress),
/* harmony export */   s: () => (/* binding */ planPortalAddress)
/* harmony export */ });
/* harmony import */ var _product_operator_instructions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5744);
/* harmony import */ var _empty_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8709);
/* harmony import */ var _situation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6016);
/* harmony import */ var _virtual_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5225);




/** Old and new address of the User Portal; undefined where it stays or there is no portal. */
function changedPortalAddress({ before }, choices) {
    const old = (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__/* .oldComponent */ .l)(before, 'user-portal')?.web;
    if (old === undefined)
        return undefined;
    const name = (0,_virtual_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .newVirtualDirectory */ .p$)('user-portal', old, choices);
    if (name.toLowerCase() === (0,_virtual_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSlash */ .mW)(old.virtualDirectory).toLowerCase())
        return undefined;
    return {
        oldUrl: (0,_virtual_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .applicationUrl */ .cm)(old, before.machine.name, old.virtualDirectory),
        newUrl: (0,_virtual_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .applicationUrl */ .cm)(old, before.machine.name, name),
    };
}
/** Document steps I3 and I4.2: "update the User Portal URL on the Settings tab", "existing users need to be informed". */
function planPortalAddress(situation, choices) {
    const changed = changedPortalAddress(situation, choices);
    if (changed === undefined) {
        return _empty_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyPlan */ .n;
    }
    const { oldUrl, newUrl } = changed;
    const agentIsHere = situation.before.components.some(({ component }) => component === 'agent');
    const server = agentIsHere ? situation.before.machine.name : 'the MFA Server';
    const steps = [(0,_product_operator_instructions_js__WEBPACK_IMPORTED_MODULE_3__/* .setPortalUrlStep */ .Qj)(server, oldUrl, newUrl), (0,_product_operator_instructions_js__WEBPACK_IMPORTED_MODULE_3__/* .informUsersStep */ .Sd)(oldUrl, newUrl)]
        .filter(({ id }) => !situation.said.has(id))
        .map((operatorStep) => ({
        type: 'operator',
        id: operatorStep.id,
        stage: 'install-portal',
        title: operatorStep.title,
        documentStep: 'I3, I4.2',
        operatorStep,
    }));
    return { ..._empty_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyPlan */ .n, steps };
}


/***/ }),

/***/ 1345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRecords: () => (/* binding */ readRecords)
/* harmony export */ });
/* harmony import */ var _plan_journal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9259);
/* harmony import */ var _plan_journal_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8381);
/* harmony import */ var _backup_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8460);
/* harmony import */ var _portal_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8241);
/* harmony import */ var _read_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6122);
/* harmony import */ var _stored_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3541);
/* harmony import */ var _work_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2204);







/** Reads journal, plans and manifests of a server; changes nothing. */
async function readRecords(host, chosenWorkFolder) {
    const workFolder = await (0,_work_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .workFolderOf */ .FW)(host, chosenWorkFolder);
    const { lines } = await (0,_plan_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .openJournal */ ._)(host.files, host.clock, (0,_work_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .journalPath */ .HY)(workFolder));
    const chain = await (0,_backup_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readBackupChain */ .mq)(host.files, undefined, (0,_plan_journal_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .backupFolders */ .Uh)(lines));
    const plans = await plansOf(host, workFolder, lines);
    const portalAddress = await portalAddressOf(host, chain, plans.at(-1)?.plan);
    return {
        server: (await host.machine.facts()).name,
        plans,
        journal: lines,
        manifests: chain.sets.map(({ manifest, manifestSha256 }) => ({ manifest, sha256: manifestSha256 })).reverse(),
        ...(portalAddress === undefined ? {} : { portalAddress }),
    };
}
async function plansOf({ files }, workFolder, lines) {
    const digests = new Set(lines.flatMap((line) => (line.event === 'plan-started' ? [line.digest] : [])));
    const plans = [];
    for (const digest of digests) {
        const plan = await (0,_stored_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .readStoredPlan */ .T)(files, workFolder, digest);
        if (plan !== undefined)
            plans.push({ plan, digest });
    }
    return plans;
}
/** The address follows from the server before the upgrade and from what was chosen, which the plan holds. */
async function portalAddressOf(host, chain, plan) {
    const baseline = await (0,_backup_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineOf */ .Bv)(host.files, chain);
    if (baseline === undefined || plan === undefined || !isChoices(plan.inputs))
        return undefined;
    const before = (0,_read_server_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeInventory */ .K)(baseline, {});
    return (0,_portal_address_js__WEBPACK_IMPORTED_MODULE_1__/* .changedPortalAddress */ .X)({ now: before, before, said: new Set(), packages: {}, pendingMerges: {} }, plan.inputs);
}
function isChoices(inputs) {
    return 'virtualDirectories' in inputs;
}


/***/ }),

/***/ 3541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readStoredPlan),
/* harmony export */   l: () => (/* binding */ storePlan)
/* harmony export */ });
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2514);
/* harmony import */ var _product_windows_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(910);


/** A plan that is begun is kept under its digest, so that a later run can hold what is left against it. */
async function storePlan(files, workFolder, digest, plan) {
    const path = pathOf(workFolder, digest);
    if ((await files.stat(path)) !== undefined)
        return;
    await files.write(path, Buffer.from(`${JSON.stringify(plan, null, 2)}\n`, 'utf8'));
}
/** Undefined where there is none, or where the file is not the plan that its name says. */
async function readStoredPlan(files, workFolder, digest) {
    const path = pathOf(workFolder, digest);
    if ((await files.stat(path)) === undefined)
        return undefined;
    const plan = parsed(Buffer.from(await files.read(path)).toString('utf8'));
    return plan !== undefined && (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_0__.planDigest)(plan) === digest ? plan : undefined;
}
function pathOf(workFolder, digest) {
    return (0,_product_windows_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(workFolder, 'plans', `${digest.replace(/[^0-9a-f]/g, '-')}.json`);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cm: () => (/* binding */ applicationUrl),
/* harmony export */   mW: () => (/* binding */ withoutSlash),
/* harmony export */   p$: () => (/* binding */ newVirtualDirectory)
/* harmony export */ });
/* harmony import */ var _product_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8942);

/**
 * Name of the new virtual directory, without slashes. `keep` repeats the old one whatever it was called, `new` is the
 * product's new default (document steps I2, I3 and I4.2).
 */
function newVirtualDirectory(component, old, choices) {
    const choice = choices.virtualDirectories[component];
    switch (choice.name) {
        case 'keep':
            return withoutSlash(old.virtualDirectory);
        case 'new':
            return _product_names_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultVirtualDirectories */ .m4['mfa-server'][component];
        case 'custom':
            return withoutSlash(choice.virtualDirectory);
    }
}
function withoutSlash(virtualDirectory) {
    return virtualDirectory.replace(/^\/+|\/+$/g, '');
}
/** Address under which users reach an application: https before http, host name of the binding before the machine's. */
function applicationUrl(web, machineName, virtualDirectory) {
    const binding = web.bindings.find(({ protocol }) => protocol === 'https') ?? web.bindings[0];
    const [, port = '443', hostName = ''] = binding?.information.match(/^.*:(\d+):(.*)$/) ?? [];
    const protocol = binding?.protocol ?? 'https';
    const isDefaultPort = port === (protocol === 'https' ? '443' : '80');
    const host = `${(hostName || machineName).toLowerCase()}${isDefaultPort ? '' : `:${port}`}`;
    return `${protocol}://${host}/${withoutSlash(virtualDirectory)}`;
}


/***/ }),

/***/ 2204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ workFolderOf),
/* harmony export */   HY: () => (/* binding */ journalPath),
/* harmony export */   HZ: () => (/* binding */ lockPath),
/* harmony export */   hI: () => (/* binding */ logFolder)
/* harmony export */ });
/* harmony import */ var _product_windows_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(910);

const folderName = 'mfa-server-upgrade';
/** The operator's folder, else `%ProgramData%\mfa-server-upgrade`. */
async function workFolderOf({ machine }, chosen) {
    if (chosen !== undefined)
        return chosen;
    const { folders } = await machine.facts();
    return (0,_product_windows_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folders.programData, folderName);
}
const journalPath = (workFolder) => (0,_product_windows_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, 'journal.jsonl');
const lockPath = (workFolder) => (0,_product_windows_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, 'lock.json');
const logFolder = (workFolder) => (0,_product_windows_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, 'logs');


/***/ }),

/***/ 8799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
