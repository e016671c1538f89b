export const id = 9090;
export const ids = [9090];
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

/***/ 47072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/** The schema of a list that nobody changes. */
const list = (item) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item), valibot__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ());

/***/ }),

/***/ 99090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseInventory: () => (/* binding */ parseInventory)
/* harmony export */ });
/* unused harmony export inventorySchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90614);
/* harmony import */ var _list_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47072);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70678);
/* harmony import */ var _registry_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15261);





const text = valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP();
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
    dependsOn: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(text),
});
const settings = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    authentication: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        anonymous: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
        basic: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
        windows: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
        impersonation: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    }),
    sslFlags: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(text),
});
const application = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: text, physicalPath: text, applicationPool: text, settings });
const site = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    name: text,
    id: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .ndf()),
    state: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['started', 'stopped']),
    bindings: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ protocol: text, information: text, certificateThumbprint: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(text) })),
    applications: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(application),
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
const webServer = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ version: text, sites: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(site), applicationPools: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(applicationPool) });
const folder = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: text, files: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: text, size: bytes, modified: text })) });
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
    registry: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ key: text, view, text })),
    services: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(service),
    webServer: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(webServer),
    folders: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(folder),
    configurations: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: text, text: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(text), problem: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(text) })),
    dataFile: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(dataFile),
    drives: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ letter: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^[A-Z]$/)), freeBytes: bytes })),
    reachable: valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(text, valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()),
});
const takeAgain = 'Take the inventory again with the action "inspect" of this version.';
function parseJson(json) {
    try {
        return JSON.parse(json);
    }
    catch (error) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.UserError('inventory-not-json', 'The inventory is not JSON.', takeAgain, { cause: error });
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
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.UserError('inventory-invalid', what, takeAgain, { cause: error });
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
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.UserError('inventory-format-unknown', `The inventory ${what}; this version reads format 1.`, takeAgain);
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(inventorySchema, value);
    if (result.success)
        return withReadableRegistry(result.output);
    const [issue] = result.issues;
    const where = valibot__WEBPACK_IMPORTED_MODULE_3__/* .getDotPath */ .BuJ(issue) ?? 'the top level';
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.UserError('inventory-invalid', `The inventory is not valid at ${where}: ${issue.message}`, takeAgain);
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

/***/ })

};
