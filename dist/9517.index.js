export const id = 9517;
export const ids = [9517,6896,1896,4370];
export const modules = {

/***/ 69178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isSameBoot)
/* harmony export */ });
/** A clock that is set right may move the boot time by seconds; no server starts twice within a minute. */
const bootToleranceMilliseconds = 60_000;
/** Whether two boot times, told at different moments, are of the same start of Windows. */
function isSameBoot(one, other) {
    return Math.abs(Date.parse(one) - Date.parse(other)) < bootToleranceMilliseconds;
}

/***/ }),

/***/ 95056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ machineFactsSchema),
/* harmony export */   dh: () => (/* binding */ serviceSchema),
/* harmony export */   oX: () => (/* binding */ serviceEntries),
/* harmony export */   zx: () => (/* binding */ webServerSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24541);


/** What the host answers of a server, as inventories and rehearsal servers keep it. Names of IIS follow applicationHost.config. */
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
/** Paths are Windows paths without a trailing backslash. */
const machineFactsSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Name of the computer.', text),
    domain: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('DNS name of the domain; absent on a stand-alone server.', text),
    operatingSystem: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Edition and version.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
        name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('For example Windows Server 2016 Standard.', text),
        version: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('For example 10.0.14393.', text),
    })),
    architecture: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Processor type of Windows.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['x86', 'x64'])),
    language: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Language of the system, for example de-DE.', text),
    bootTime: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Last start of Windows, ISO 8601 in UTC. A later value than before proves a restart.', text),
    account: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Account that took the inventory.', text),
    isAdministrator: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Whether it has administrator rights, with a full token.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    folders: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Where Windows keeps things.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
        programData: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('%ProgramData%.', text),
        programFiles: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('%ProgramFiles%.', text),
        windows: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('%SystemRoot%.', text),
    })),
});
const serviceEntries = {
    name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Name, as in sc.exe.', text),
    displayName: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Name, as in services.msc.', text),
    imagePath: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Command line of its program as registered, quotes and arguments included.', text),
    startType: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('How it is started.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['automatic', 'manual', 'disabled'])),
    state: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Whether it runs.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['running', 'stopped', 'start-pending', 'stop-pending', 'paused'])),
    account: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Account that it runs under.', text),
    dependsOn: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Services that it needs.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(text)),
};
const serviceSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(serviceEntries);
/** What an uninstall loses and a reinstall does not bring back. */
const applicationSettingsSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    authentication: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Which authentication is switched on.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
        anonymous: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Anonymous.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
        basic: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Basic.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
        windows: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Windows.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
        impersonation: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('ASP.NET impersonation.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    })),
    sslFlags: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('For example Ssl, SslNegotiateCert, SslRequireCert.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(text)),
});
const webApplicationSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    path: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)("Virtual path, beginning with a slash; the site's root application is a slash alone.", text),
    physicalPath: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Folder of its content.', text),
    applicationPool: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Name of its pool.', text),
    settings: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Settings that an uninstall loses.', applicationSettingsSchema),
});
const bindingSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    protocol: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('http, https or another one.', text),
    information: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Address:port:host name, as in *:443:mfa.contoso.com.', text),
    certificateThumbprint: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Thumbprint of the certificate, upper-case hexadecimal; https only.', text),
});
const siteSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Name, as in IIS Manager.', text),
    id: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Number of the site.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf())),
    state: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Whether it is started.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['started', 'stopped'])),
    bindings: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Where it listens.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(bindingSchema)),
    applications: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Its applications.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(webApplicationSchema)),
});
const applicationPoolSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Name.', text),
    managedRuntimeVersion: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('.NET CLR version; empty for none.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['v2.0', 'v4.0', ''])),
    pipelineMode: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Managed pipeline mode.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['Integrated', 'Classic'])),
    enable32Bit: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('"Enable 32-Bit Applications".', valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    identity: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Account that it runs under.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
        type: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Kind of account.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['ApplicationPoolIdentity', 'NetworkService', 'LocalService', 'LocalSystem', 'SpecificUser'])),
        userName: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Name of the account, for SpecificUser. Passwords are never read.', text),
    })),
    state: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Whether it is started.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['started', 'stopped'])),
});
const webServerSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    version: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('For example 10.0.', text),
    sites: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Its sites.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(siteSchema)),
    applicationPools: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Its application pools.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(applicationPoolSchema)),
});

/***/ }),

/***/ 97283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RL: () => (/* binding */ servicesHeldStopped),
/* harmony export */   RO: () => (/* binding */ newestBackup),
/* harmony export */   Uh: () => (/* binding */ backupFolders),
/* harmony export */   hD: () => (/* binding */ saidOperatorSteps),
/* harmony export */   jA: () => (/* binding */ progressOf),
/* harmony export */   rG: () => (/* binding */ restartOwed)
/* harmony export */ });
/* harmony import */ var _host_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69178);

/** Ids of the operator steps that a person said to have done, since the server was last rolled back. */
function saidOperatorSteps(lines) {
    const since = lines.slice(lines.findLastIndex((line) => line.event === 'rolled-back') + 1);
    return new Set(since.flatMap((line) => (line.event === 'operator-step-said' ? [line.step] : [])));
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
    if (last?.event !== 'restart-required')
        return undefined;
    const isRestarted = Date.parse(bootTime) > Date.parse(last.bootTime) && !(0,_host_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameBoot */ .T)(bootTime, last.bootTime);
    return isRestarted ? undefined : last.reason;
}

/***/ }),

/***/ 5005:
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

/***/ 99090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseInventory: () => (/* binding */ parseInventory)
/* harmony export */ });
/* unused harmony export inventorySchema */
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
    const errorOf = (what, fault) => new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError(codes[fault], `${source} is no inventory: ${what}.`, takeAgain);
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

/***/ 34238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   De: () => (/* binding */ componentsInChain),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Qc: () => (/* binding */ baselineRole),
/* harmony export */   ZM: () => (/* binding */ neededSets),
/* harmony export */   aI: () => (/* binding */ installersRole),
/* harmony export */   mq: () => (/* binding */ readBackupChain)
/* harmony export */ });
/* harmony import */ var _backup_stored_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15434);
/* harmony import */ var _backup_verify_backup_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47200);
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90614);
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36241);
/* harmony import */ var _product_components_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71450);
/* harmony import */ var _product_inventory_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99090);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70678);







/** Role of the document that holds the server as it was before the first removal. */
const baselineRole = 'baseline';
const inventoryRole = 'inventory';
/** Role of the packages that PhoneFactor was installed from. */
const installersRole = 'installers';
/**
 * Reads the sets in these folders. A folder that is gone or no set is an error only where it was named by a person.
 * @throws UserError `backup-set-not-found`, `backup-manifest-unreadable`
 */
async function readBackupChain(files, named, remembered) {
    const sets = named === undefined ? [] : [await readNamed(files, named)];
    for (const folder of remembered) {
        if (sets.some((set) => (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_6__/* .sameText */ .QV)(set.folder, folder)))
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
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__.UserError('backup-set-not-found', `${folder} is no backup set: ${error.message}`, 'Give the folder that backup-pfdata named in its output backup-path: it holds manifest.json.', { cause: error });
    }
}
async function readRemembered(files, folder) {
    try {
        return await (0,_backup_verify_backup_set_js__WEBPACK_IMPORTED_MODULE_1__/* .readBackupSet */ .$N)(files, folder);
    }
    catch (error) {
        // Retention removes sets, and so may a person.
        if (error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_5__.UserError && error.code === 'backup-manifest-missing')
            return undefined;
        throw error;
    }
}
/** Components that some set was made for. */
function componentsInChain({ sets }) {
    const held = new Set(sets.flatMap(({ manifest }) => manifest.components));
    return _product_components_js__WEBPACK_IMPORTED_MODULE_3__/* .componentNames */ .w.filter((component) => held.has(component));
}
/** The entries of one component and role, from the newest set that has any. */
function entriesOf({ sets }, component, role) {
    for (const set of sets) {
        const found = set.manifest.entries.filter((entry) => entry.component === component && entry.role === role);
        if (found.length > 0) {
            return found.map((entry) => ({ set, entry, path: (0,_backup_stored_name_js__WEBPACK_IMPORTED_MODULE_0__/* .storedPath */ .PH)(set.folder, entry.storedAs) }));
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
    return (0,_product_inventory_schema_js__WEBPACK_IMPORTED_MODULE_4__.parseInventory)(Buffer.from(await files.read(stored.path)).toString('utf8'), stored.path);
}
/** Folders of the sets that a pending upgrade depends on: for each component the newest that holds it. */
function neededSets({ sets }) {
    const needed = _product_components_js__WEBPACK_IMPORTED_MODULE_3__/* .componentNames */ .w.flatMap((component) => {
        const newest = sets.find(({ manifest }) => manifest.components.includes(component));
        return newest === undefined ? [] : [newest.folder];
    });
    return [...new Set(needed)];
}

/***/ }),

/***/ 8232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sh: () => (/* binding */ configurationName),
/* harmony export */   V: () => (/* binding */ mergedComponents),
/* harmony export */   fN: () => (/* binding */ pristineRole),
/* harmony export */   hC: () => (/* binding */ configurationRole),
/* harmony export */   yD: () => (/* binding */ mergeComponent)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25077);
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36241);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85128);
/* harmony import */ var _webconfig_merge_configurations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94241);
/* harmony import */ var _webconfig_merge_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62885);
/* harmony import */ var _backup_chain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34238);
/* harmony import */ var _merge_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6896);
/* harmony import */ var _theme_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85494);









const mergedComponents = ['user-portal', 'mobile-app'];
const configurationRole = 'web.config';
/** Role of a web.config as the package of the installed version brings it. */
const pristineRole = 'pristine-web.config';
const configurationName = 'web.config';
/**
 * What document step I4.3 makes of the new web.config: the backed-up one merged into it, three-way where the backup
 * holds the old default as well. Undefined where the backup holds no old file. @throws UserError `web-config-*` for a file that cannot be read as configuration
 */
async function mergeComponent(files, chain, component, web, webServiceSdk, choices) {
    const stored = (0,_backup_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(chain, component, configurationRole);
    const original = await storedSource(files, stored);
    if (original === undefined)
        return undefined;
    const targetPath = (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(web.folder, configurationName);
    const target = { path: targetPath, bytes: await files.read(targetPath) };
    // An older set may be that of another version.
    const sameSet = { sets: stored.slice(0, 1).map(({ set }) => set) };
    const pristine = await storedSource(files, (0,_backup_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(sameSet, component, pristineRole));
    const themes = (0,_theme_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .themesInBackup */ .k4)(chain, component);
    const rules = (0,_merge_rules_js__WEBPACK_IMPORTED_MODULE_5__.mergeRulesFor)(component, webServiceSdk, choices.oldOnly, choices.settingDecisions, themes);
    const request = { original, target, ...(0,_given_js__WEBPACK_IMPORTED_MODULE_7__/* .given */ .g)({ pristine }), rules };
    const result = (0,_webconfig_merge_configurations_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeConfigurations */ .Q)(request);
    return { targetPath, result, record: (0,_webconfig_merge_record_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeRecord */ .g)(request, result) };
}
async function storedSource(files, stored) {
    const isMain = ({ path }) => (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_8__/* .sameText */ .QV)((0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .fileNameOf */ .bV)(path), configurationName);
    const main = stored.find(isMain);
    if (main === undefined)
        return undefined;
    const nameOf = ({ path }) => node_path__WEBPACK_IMPORTED_MODULE_0__.win32.relative((0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(main.path), path);
    const included = await Promise.all(stored.filter((one) => !isMain(one)).map(async (one) => [nameOf(one), await files.read(one.path)]));
    return {
        path: main.entry.originalPath ?? main.path,
        bytes: await files.read(main.path),
        included: new Map(included),
    };
}

/***/ }),

/***/ 6896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeRulesFor: () => (/* binding */ mergeRulesFor)
/* harmony export */ });
/* harmony import */ var _setting_decisions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41896);

/** The setting that holds the address of the Web Service SDK; it is known by its name, whatever its section is called. */
const addressSettings = {
    'user-portal': 'applicationSettings/*/pfup_pfwssdk_PfWsSdk',
    'mobile-app': 'applicationSettings/*/pfpaws_pfwssdk_PfWsSdk',
};
/** What the packages of all versions hold as long as nobody configured the address; source: the deployment pages. */
const unconfiguredAddresses = ['http://localhost:4898/*', 'http*://www.contoso.com/*', 'http*://contoso.com/*'];
const theme = ['system.web/pages/@theme'];
/** A theme whose folder the backup holds is there before the merge; any other one is left to a person. */
function themeRules(themesInBackup) {
    return [
        {
            patterns: theme,
            originals: themesInBackup,
            policy: 'carry',
            note: 'The folder App_Themes\\{value} is in the backup and is put back below the new portal.',
        },
        {
            patterns: theme,
            policy: 'carry-change',
            note: 'The theme needs its folder App_Themes\\{value} below the new portal.',
        },
    ];
}
function rewritesFor(patterns, address) {
    switch (address.rule) {
        case 'unchanged':
            return [];
        case 'virtual-directory':
            return [{ kind: 'path-segments', patterns, from: address.from, to: address.to }];
        case 'replace':
            return [{ kind: 'replace', patterns, value: address.url }];
    }
}
/**
 * Document step I4.3: the values of appSettings and applicationSettings, the SDK's address for its new directory, and
 * every other difference reported. A portal's theme is carried where it is one of `themesInBackup`.
 */
function mergeRulesFor(component, webServiceSdk, oldOnly, decisions, themesInBackup = []) {
    const patterns = [addressSettings[component]];
    return {
        settings: [...(0,_setting_decisions_js__WEBPACK_IMPORTED_MODULE_0__.decidedRules)(decisions), ...(component === 'user-portal' ? themeRules(themesInBackup) : [])],
        oldOnly,
        unconfigured: [{ patterns, values: unconfiguredAddresses }],
        rewrites: rewritesFor(patterns, webServiceSdk),
    };
}

/***/ }),

/***/ 41896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decidedRules: () => (/* binding */ decidedRules)
/* harmony export */ });
/** The longest pattern comes first, so that one setting can differ from its section. */
function decidedRules(decisions) {
    if (decisions === undefined)
        return [];
    const rules = ['keep', 'report', 'carry'].flatMap((policy) => decisions[policy].map((pattern) => ({ patterns: [pattern], policy, isExplicit: true })));
    return rules.toSorted((a, b) => (b.patterns[0]?.length ?? 0) - (a.patterns[0]?.length ?? 0));
}

/***/ }),

/***/ 85494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ pathBelowThemes),
/* harmony export */   D8: () => (/* binding */ themesFolder),
/* harmony export */   k4: () => (/* binding */ themesInBackup),
/* harmony export */   px: () => (/* binding */ pathInThemesFolder)
/* harmony export */ });
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);
/* harmony import */ var _backup_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34238);


const themesFolder = 'App_Themes';
/** Path relative to App_Themes of what lies below it. */
function pathInThemesFolder(originalPath) {
    return /\\App_Themes\\(.+)$/i.exec(originalPath)?.[1];
}
/** The same of a file that belongs to one of the themes. */
function pathBelowThemes(originalPath, themes) {
    const relative = pathInThemesFolder(originalPath);
    return relative !== undefined && themes.some((theme) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(relative, theme)) ? relative : undefined;
}
/** Names of the custom themes of which the backup holds files. */
function themesInBackup(chain, component) {
    const names = (0,_backup_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(chain, component, 'theme').flatMap(({ entry }) => /\\App_Themes\\([^\\]+)\\/i.exec(entry.originalPath ?? '')?.[1] ?? []);
    return [...new Set(names)];
}

/***/ }),

/***/ 44370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ journalPath),
/* harmony export */   HZ: () => (/* binding */ lockPath),
/* harmony export */   He: () => (/* binding */ mergeFolder),
/* harmony export */   RM: () => (/* binding */ mergeRecordPath),
/* harmony export */   hI: () => (/* binding */ logFolder),
/* harmony export */   workFolderOf: () => (/* binding */ workFolderOf)
/* harmony export */ });
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);

const folderName = 'mfa-server-upgrade';
/** The operator's folder, else `%ProgramData%\mfa-server-upgrade`. */
async function workFolderOf({ machine }, chosen) {
    if (chosen !== undefined)
        return chosen;
    const { folders } = await machine.facts();
    return (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folders.programData, folderName);
}
const journalPath = (workFolder) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, 'journal.jsonl');
const lockPath = (workFolder) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, 'lock.json');
const logFolder = (workFolder) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, 'logs');
/** What a merge leaves of a component: the record of the settings, and the file that was merged into. */
const mergeFolder = (workFolder, component) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, 'web-config', component);
const mergeRecordPath = (workFolder, component) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(mergeFolder(workFolder, component), 'differences.json');

/***/ })

};
