export const id = 8684;
export const ids = [8684,4467];
export const modules = {

/***/ 20009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ encodeRegistrationFile),
/* harmony export */   Dg: () => (/* binding */ parseRegistrationFile),
/* harmony export */   Tl: () => (/* binding */ formatRegistrationFile),
/* harmony export */   ei: () => (/* binding */ decodeRegistrationFile)
/* harmony export */ });
/* harmony import */ var _host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90614);

/**
 * Registration files (`.reg`), version 5.00, as `reg export` writes and `reg import` reads them. Source: "How to add,
 * modify, or delete registry subkeys and values by using a .reg file" (support.microsoft.com).
 */
const header = 'Windows Registry Editor Version 5.00';
/** Types that have a form of their own; every other value is written as `hex(type)`. */
const types = { string: 1, expandable: 2, dword: 4, multi: 7, qword: 11 };
const longestLine = 80;
/**
 * Bytes of a registration file as text: UTF-16LE or UTF-8 with a byte order mark, or UTF-8 without one.
 * @throws HostError `malformed` when the bytes are not valid in that encoding
 */
function decodeRegistrationFile(bytes, source) {
    const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    try {
        return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d('malformed', source, `${source} is neither UTF-16 nor UTF-8 text.`, { cause });
    }
}
/** UTF-16LE with byte order mark and CRLF, as `reg export` writes it. */
function encodeRegistrationFile(text) {
    return Buffer.from(`\uFEFF${text.replace(/\r?\n/g, '\r\n')}`, 'utf16le');
}
/** Text of a registration file with LF line ends; keys and values in the given order. */
function formatRegistrationFile(keys) {
    const parts = keys.map(({ path, values }) => [`[${path}]`, ...values.map(formatValue)].join('\n'));
    return `${[header, ...parts].join('\n\n')}\n`;
}
function formatValue({ name, data }) {
    const left = `${name === '' ? '@' : quoted(name)}=`;
    switch (data.type) {
        case 'string':
            return needsBytes(data.text) ? hexLines(left, types.string, utf16(data.text)) : `${left}${quoted(data.text)}`;
        case 'expandable-string':
            return hexLines(left, types.expandable, utf16(data.text));
        case 'multi-string':
            return hexLines(left, types.multi, multiString(data.texts));
        case 'dword':
            return `${left}dword:${data.number.toString(16).padStart(8, '0')}`;
        case 'qword':
            return hexLines(left, types.qword, qwordBytes(data.number));
        case 'binary':
            return hexLines(left, data.kind, data.bytes);
    }
}
/** Line breaks and NUL do not survive between quotes on every reader. */
function needsBytes(text) {
    return /[\r\n\0]/.test(text);
}
function quoted(text) {
    return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
function utf16(text) {
    return Buffer.from(`${text}\0`, 'utf16le');
}
function multiString(texts) {
    return Buffer.from(`${texts.map((text) => `${text}\0`).join('')}\0`, 'utf16le');
}
function qwordBytes(number) {
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64LE(number);
    return bytes;
}
function hexLines(left, kind, bytes) {
    let line = `${left}hex${kind === 3 ? '' : `(${kind.toString(16)})`}:`;
    const lines = [];
    for (const [index, byte] of bytes.entries()) {
        const piece = `${byte.toString(16).padStart(2, '0')}${index < bytes.length - 1 ? ',' : ''}`;
        if (line.length + piece.length >= longestLine && index > 0) {
            lines.push(`${line}\\`);
            line = '  ';
        }
        line += piece;
    }
    return [...lines, line].join('\n');
}
/**
 * Keys and values in the order of the file.
 * @throws HostError `malformed` with the line number; a file that deletes keys or values is refused as well
 */
function parseRegistrationFile(text, source) {
    const reader = new LineReader(text.replace(/^\uFEFF/, ''), source);
    if (reader.next()?.trimEnd() !== header) {
        throw reader.malformed(`it does not begin with "${header}"`);
    }
    const keys = [];
    for (let line = reader.next(); line !== undefined; line = reader.next()) {
        if (line.startsWith('[')) {
            keys.push({ path: keyPath(line, reader), values: [] });
        }
        else if (line.trim() !== '' && !line.startsWith(';')) {
            const key = keys.at(-1);
            if (key === undefined)
                throw reader.malformed('a value stands before the first key');
            key.values.push(value(line, reader));
        }
    }
    return keys;
}
class LineReader {
    lines;
    number = 0;
    source;
    constructor(text, source) {
        this.lines = text.split(/\r?\n/);
        this.source = source;
    }
    next() {
        const line = this.lines[this.number];
        this.number += 1;
        return line;
    }
    malformed(why) {
        const message = `${this.source}, line ${this.number}: ${why}.`;
        return new _host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d('malformed', this.source, message);
    }
}
function keyPath(line, reader) {
    const path = /^\[(.+)\]\s*$/.exec(line)?.[1];
    if (path === undefined)
        throw reader.malformed('a key does not end with "]"');
    if (path.startsWith('-'))
        throw reader.malformed('it deletes a key, which is not accepted here');
    return path;
}
function value(first, reader) {
    const { text: name, rest } = first.startsWith('@') ? { text: '', rest: first.slice(1) } : quotedText(first, reader);
    if (!rest.startsWith('='))
        throw reader.malformed('a value has no "=" after its name');
    const right = rest.slice(1);
    if (right.trim() === '-')
        throw reader.malformed('it deletes a value, which is not accepted here');
    return { name, data: data(right, reader) };
}
function data(right, reader) {
    if (right.startsWith('"')) {
        return { type: 'string', text: quotedText(right, reader).text };
    }
    const dword = /^dword:([0-9a-f]{1,8})\s*$/i.exec(right)?.[1];
    if (dword !== undefined) {
        return { type: 'dword', number: Number.parseInt(dword, 16) };
    }
    const hex = /^hex(?:\(([0-9a-f]{1,8})\))?:(.*)$/i.exec(right);
    if (hex === null)
        throw reader.malformed('a value is neither text, dword nor hex');
    return fromBytes(Number.parseInt(hex[1] ?? '3', 16), hexBytes(hex[2] ?? '', reader));
}
/** Text between quotes; a line break inside is part of it, as `reg export` writes such values. */
function quotedText(first, reader) {
    let line = first;
    let match = closedText.exec(line);
    while (match === null) {
        const next = reader.next();
        if (next === undefined)
            throw reader.malformed('a text has no closing quote');
        line = `${line}\r\n${next}`;
        match = closedText.exec(line);
    }
    return { text: (match[1] ?? '').replace(/\\(.)/gs, unescaped), rest: line.slice(match[0].length) };
}
/** Windows escapes only quote and backslash; Wine writes line breaks as letters, which Windows never does. */
function unescaped(_whole, character) {
    return { r: '\r', n: '\n', '0': '\0' }[character] ?? character;
}
const closedText = /^"((?:[^"\\]|\\[\s\S])*)"/;
function hexBytes(first, reader) {
    const lines = [first.trim()];
    while (lines.at(-1)?.endsWith('\\')) {
        const next = reader.next();
        if (next === undefined)
            throw reader.malformed('a hex value breaks off');
        lines.push(next.trim());
    }
    const digits = lines
        .map((line) => (line.endsWith('\\') ? line.slice(0, -1) : line))
        .join('')
        .trim();
    if (digits !== '' && !/^[0-9a-f]{2}(?:\s*,\s*[0-9a-f]{2})*$/i.test(digits)) {
        throw reader.malformed('a hex value is not pairs of digits between commas');
    }
    return Uint8Array.from(Buffer.from(digits.replace(/[\s,]/g, ''), 'hex'));
}
/** What does not fit its type stays as bytes with that type's number: nothing is lost. */
function fromBytes(kind, bytes) {
    const buffer = Buffer.from(bytes);
    const decoded = sameBytes(kind, buffer);
    return decoded ?? { type: 'binary', kind, bytes };
}
function sameBytes(kind, buffer) {
    const text = buffer.toString('utf16le');
    const whole = buffer.length % 2 === 0 && text.endsWith('\0') && Buffer.from(text, 'utf16le').equals(buffer);
    switch (kind) {
        case types.string:
            return whole ? { type: 'string', text: text.slice(0, -1) } : undefined;
        case types.expandable:
            return whole ? { type: 'expandable-string', text: text.slice(0, -1) } : undefined;
        case types.multi:
            return whole ? multiTexts(text) : undefined;
        case types.qword:
            return buffer.length === 8 ? { type: 'qword', number: buffer.readBigUInt64LE() } : undefined;
        case types.dword:
            return buffer.length === 4 ? { type: 'dword', number: buffer.readUInt32LE() } : undefined;
        default:
            return undefined;
    }
}
/** Empty texts count: `PendingFileRenameOperations` is full of them. A list without its closing NUL stays bytes. */
function multiTexts(text) {
    const texts = text.slice(0, -1).split('\0');
    return texts.at(-1) === '' ? { type: 'multi-string', texts: texts.slice(0, -1) } : undefined;
}

/***/ }),

/***/ 20968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isAtOrBelowKey)
/* harmony export */ });
/* harmony import */ var _same_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36241);

/** Whether `path` is the key or lies below it. */
function isAtOrBelowKey(path, key) {
    return (0,_same_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .QV)(path, key) || (0,_same_text_js__WEBPACK_IMPORTED_MODULE_0__/* .beginsWithText */ .eM)(path, `${key}\\`);
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

/***/ 17619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRehearsalServer: () => (/* binding */ createRehearsalServer)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/bundled/host/registration-file.js
var registration_file = __webpack_require__(20009);
// EXTERNAL MODULE: ./lib/bundled/host/windows-path.js
var windows_path = __webpack_require__(85128);
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: ./lib/bundled/product/registry-text.js
var registry_text = __webpack_require__(15261);
// EXTERNAL MODULE: ./lib/bundled/product/rehearsal-path.js
var rehearsal_path = __webpack_require__(24467);
// EXTERNAL MODULE: ./lib/bundled/host/same-text.js
var same_text = __webpack_require__(36241);
// EXTERNAL MODULE: ./lib/bundled/product/configured-path.js
var configured_path = __webpack_require__(17204);
// EXTERNAL MODULE: ./lib/bundled/product/find-products.js
var find_products = __webpack_require__(32278);
// EXTERNAL MODULE: ./lib/bundled/product/find-web-presence.js
var find_web_presence = __webpack_require__(51869);
// EXTERNAL MODULE: ./lib/bundled/product/install-path.js
var install_path = __webpack_require__(32687);
// EXTERNAL MODULE: ./lib/bundled/product/names.js
var names = __webpack_require__(31484);
// EXTERNAL MODULE: ./lib/bundled/product/registry-locations.js
var registry_locations = __webpack_require__(33072);
// EXTERNAL MODULE: ./lib/bundled/product/registry-snapshot.js
var registry_snapshot = __webpack_require__(29058);
// EXTERNAL MODULE: ./lib/bundled/product/registry-values.js
var registry_values = __webpack_require__(22756);
;// CONCATENATED MODULE: ./lib/bundled/product/rehearsal-products.js










/** Upgrade codes are not in the registry in readable form; none is made up. */
const unknownUpgradeCode = '{00000000-0000-0000-0000-000000000000}';
const removalSeconds = 20;
/** What users made stays when the product is removed: data, logs, themes of their own. */
function isKept(relativePath) {
    const [first = '', second = ''] = relativePath.split('\\');
    if ((0,same_text/* sameText */.QV)(first, names/* dataFolderName */.Cv) || (0,same_text/* sameText */.QV)(first, names/* logFolderName */.eV))
        return true;
    return (0,same_text/* sameText */.QV)(first, 'App_Themes') && !names/* productThemes */.Wp.some((theme) => (0,same_text/* sameText */.QV)(theme, second));
}
function ownFiles(listing) {
    const own = (listing?.files ?? []).filter(({ path }) => !isKept(path));
    return own.map(({ path }) => (0,windows_path/* joinPath */.uJ)(listing?.path ?? '', path));
}
function entryValues(registry, keyName, view) {
    const key = `${registry_locations/* uninstallKey */.kr}\\${keyName}`;
    const values = (0,registry_values/* keyAt */.f5)(registry.tree(key, view), key)?.values ?? [];
    return values.map(({ name }) => ({ key, view, name }));
}
function thingsOf(product, inventory, registry) {
    const listingAt = (path) => inventory.folders.find((folder) => (0,windows_path/* samePath */.Eb)(folder.path, path));
    if (product.component === 'agent') {
        const folders = (0,install_path/* installPathsOf */.t)(registry).map(({ path }) => (0,configured_path/* expandPath */.a)(path, inventory.machine));
        const files = folders.flatMap((path) => ownFiles(listingAt(path)));
        return { files: [...new Set(files)], services: inventory.services.map(({ name }) => name), webApplications: [] };
    }
    const web = (0,find_web_presence/* findWebPresence */.F)(inventory, [product], {}, () => ({})).presenceOf(product);
    if (web === undefined)
        return { files: [], services: [], webApplications: [] };
    return {
        files: ownFiles(listingAt(web.folder)),
        services: [],
        webApplications: [{ siteId: web.siteId, path: web.virtualDirectory }],
    };
}
/** One record per product of Windows Installer, so that its removal takes away what belongs to it. */
function rehearsalProducts(inventory, overrides) {
    const registry = (0,registry_snapshot/* registrySnapshot */.C)(inventory);
    const { products } = (0,find_products/* findProducts */.Wx)((0,find_products/* uninstallEntries */.dp)(registry), overrides, {});
    return products.flatMap((product) => {
        const { entry } = product;
        if (entry.productCode === undefined)
            return [];
        return [
            {
                product: {
                    name: entry.displayName,
                    version: entry.version,
                    publisher: entry.publisher ?? '',
                    productCode: entry.productCode,
                    upgradeCode: unknownUpgradeCode,
                    architecture: inventory.machine.architecture,
                },
                registryValues: entryValues(registry, entry.keyName, entry.view),
                seconds: removalSeconds,
                ...thingsOf(product, inventory, registry),
            },
        ];
    });
}
;// CONCATENATED MODULE: ./lib/bundled/product/rehearsal-from-inventory.js








function plannedFiles(inventory) {
    const listed = inventory.folders.flatMap((folder) => folder.files.map((file) => ({ ...file, path: (0,windows_path/* joinPath */.uJ)(folder.path, file.path) })));
    const withText = listed.map((file) => {
        const text = inventory.configurations.find((configuration) => (0,windows_path/* samePath */.Eb)(configuration.path, file.path))?.text;
        return text === undefined ? file : { ...file, text, size: Buffer.byteLength(text) };
    });
    const { dataFile } = inventory;
    const isElsewhere = dataFile && dataFile.status !== 'missing' && !listed.some((f) => (0,windows_path/* samePath */.Eb)(f.path, dataFile.path));
    const all = isElsewhere ? [...withText, { path: dataFile.path, size: dataFile.size ?? 0 }] : withText;
    return [...new Map(all.map((file) => [file.path.toLowerCase(), file])).values()];
}
async function writePlaceholder(path, size) {
    const file = await (0,promises_.open)(path, 'w');
    try {
        await file.truncate(size);
    }
    finally {
        await file.close();
    }
}
async function writePlannedFile(folder, file) {
    const path = (0,rehearsal_path.rehearsalPath)(folder, file.path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    if (file.text === undefined)
        await writePlaceholder(path, file.size);
    else
        await (0,promises_.writeFile)(path, file.text);
    if (file.modified === undefined)
        return;
    const modified = new Date(file.modified);
    if (!Number.isNaN(modified.getTime()))
        await (0,promises_.utimes)(path, modified, modified);
}
/** The rehearsal's registry is one file in the native view, as 64-bit Windows stores it. */
function storedPath(path, view, architecture) {
    if (architecture === 'x86' || view === '64')
        return path;
    return path.replace(/^(HKEY_LOCAL_MACHINE\\SOFTWARE)(?=\\|$)/i, '$1\\Wow6432Node');
}
function storedRegistry({ machine, registry }) {
    return registry.flatMap(({ view, text }) => (0,registry_text/* registryKeysOf */.n)(text).map((key) => ({ ...key, path: storedPath(key.path, view, machine.architecture) })));
}
function machineFile(inventory, files) {
    const used = (letter) => files.filter(({ path }) => (0,windows_path/* driveLetterOf */.Kn)(path) === letter).reduce((sum, { size }) => sum + size, 0);
    return {
        format: 1,
        about: `Made from an inventory of ${inventory.machine.name}: a reconstruction, with placeholders in place of files.`,
        machine: inventory.machine,
        drives: inventory.drives.map(({ letter, freeBytes }) => ({ letter, capacityBytes: freeBytes + used(letter) })),
        reachable: Object.entries(inventory.reachable).flatMap(([address, answers]) => (answers ? [address] : [])),
    };
}
/** A data file that the product's own service held at the time is held by it here, too. */
function servicesFile({ services, dataFile }) {
    const isHeld = dataFile?.status === 'present' && dataFile.reason !== undefined;
    const holder = isHeld ? services.find(({ state }) => state === 'running') : undefined;
    const withHolds = (service) => service === holder && dataFile ? { ...service, holds: [dataFile.path] } : service;
    return { services: services.map(withHolds) };
}
function faultsFile({ machine, dataFile, configurations }) {
    const closed = configurations.filter(({ text }) => text === undefined).map(({ path }) => path);
    const holder = /^In use by (.+?)\.?$/.exec(dataFile?.reason ?? '')?.[1];
    const isUnreadable = dataFile?.status === 'unreadable';
    const locked = isUnreadable && holder !== undefined ? [{ path: dataFile.path, holder }] : [];
    const unreadable = isUnreadable && holder === undefined ? [...closed, dataFile.path] : closed;
    return {
        ...(locked.length > 0 ? { lockedFiles: locked } : {}),
        ...(unreadable.length > 0 ? { unreadableFiles: unreadable } : {}),
        ...(machine.isAdministrator ? {} : { notAdministrator: true }),
    };
}
async function requireEmpty(folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    if ((await (0,promises_.readdir)(folder)).length === 0)
        return;
    throw new user_error.UserError('rehearsal-folder-not-empty', `The folder for the rehearsal is not empty: ${folder}`, 'Give an empty or a new folder: a rehearsal is never written over something else.');
}
async function writeJson(path, value) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, `${JSON.stringify(value, undefined, 2)}\n`);
}
async function createFolders(inventory, folder) {
    const { programData, programFiles, windows } = inventory.machine.folders;
    const drives = inventory.drives.map(({ letter }) => `${letter}:`);
    const listed = inventory.folders.map(({ path }) => path);
    for (const path of [...drives, programData, programFiles, windows, ...listed]) {
        await (0,promises_.mkdir)((0,rehearsal_path.rehearsalPath)(folder, path), { recursive: true });
    }
}
/**
 * Writes a rehearsal server that looks as the inventoried one did: placeholders of the listed sizes (sparse), the
 * redacted configurations, registry, services and IIS, and records that let its products be removed. Packages in the
 * install folder are placeholders too and cannot be installed. `folder` is a path of this machine.
 * @throws UserError `rehearsal-folder-not-empty`, `inventory-path-invalid`
 */
async function createRehearsalServer(inventory, folder, productNamePatterns = {}) {
    const files = plannedFiles(inventory);
    // Every path is checked before the first file is written.
    for (const { path } of files)
        (0,rehearsal_path.rehearsalPath)(folder, path);
    await requireEmpty(folder);
    await createFolders(inventory, folder);
    for (const file of files)
        await writePlannedFile(folder, file);
    await writeJson((0,external_node_path_.join)(folder, 'server.json'), machineFile(inventory, files));
    await writeJson((0,external_node_path_.join)(folder, 'services.json'), servicesFile(inventory));
    await writeJson((0,external_node_path_.join)(folder, 'faults.json'), faultsFile(inventory));
    if (inventory.webServer)
        await writeJson((0,external_node_path_.join)(folder, 'web-server.json'), inventory.webServer);
    for (const record of rehearsalProducts(inventory, productNamePatterns)) {
        await writeJson((0,external_node_path_.join)(folder, 'installed-products', `${record.product.productCode}.json`), record);
    }
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'registry'), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'registry', 'HKEY_LOCAL_MACHINE.reg'), (0,registration_file/* encodeRegistrationFile */.AZ)((0,registration_file/* formatRegistrationFile */.Tl)(storedRegistry(inventory))));
}

/***/ }),

/***/ 24467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rehearsalPath: () => (/* binding */ rehearsalPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85128);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70678);



/**
 * Where a Windows path lies inside a rehearsal folder. An inventory is a file that anybody may have edited, so a path
 * that would lead out of the folder, and a share, is refused.
 * @throws UserError `inventory-path-invalid`
 */
function rehearsalPath(rehearsalFolder, windowsPath) {
    const { root, names } = parsed(windowsPath);
    if (!root.endsWith(':'))
        throw invalid(windowsPath);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(rehearsalFolder, 'drives', root.slice(0, 1), ...names);
}
function parsed(windowsPath) {
    try {
        return (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWindowsPath */ .Yw)(windowsPath);
    }
    catch (cause) {
        throw invalid(windowsPath, cause);
    }
}
function invalid(windowsPath, cause) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError('inventory-path-invalid', `The inventory holds a path that a rehearsal cannot have: ${windowsPath}`, 'A rehearsal has drives with plain folders only. Take the inventory again, or correct the path in it.', { cause });
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

/***/ 88433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** In lower-case hexadecimal digits, as manifests, records and `SHA256SUMS` have it. */
function sha256Of(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}

/***/ })

};
