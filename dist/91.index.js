export const id = 91;
export const ids = [91];
export const modules = {

/***/ 24541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ writtenFields),
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2088);


/**
 * How the schema of a file format is written: each field with its meaning, which the reference pages and the published
 * JSON Schema show.
 */
/** An object of a file that the suite writes: fields of a newer version are carried along. */
function fields(entries) {
    // Only its type is strict: what a newer version wrote beside the known fields stays where it is.
    const schema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3(entries);
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(schema, valibot__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ());
}
/** The fields that a file needs of an object that belongs to another format: what else it holds is not its matter. */
function partOf(entries) {
    const schema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .objectWithRest */ .U1j(entries, valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J());
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(schema, valibot__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ());
}
/** An object of a file that people write: an unknown name is refused with the known one that is nearest. */
function writtenFields(entries) {
    const known = Object.keys(entries);
    const message = ({ expected, path, message }) => {
        const name = String(path?.at(-1)?.key);
        return expected === 'never' ? `the key "${name}" is unknown here${(0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, known)}` : message;
    };
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(entries, message), valibot__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ());
}
/** A field that is always there, and what it means. */
function field(meaning, schema) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(schema, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(meaning));
}
/** A field that may be absent, and what it means. */
function optional(meaning, schema) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(field(meaning, schema));
}
/** A list that nobody changes. */
function list(item) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item), valibot__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ());
}

/***/ }),

/***/ 47735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pP: () => (/* binding */ conforming),
  C$: () => (/* binding */ readFormat),
  hK: () => (/* binding */ readFormatAsWritten),
  Aw: () => (/* binding */ readIntact),
  iQ: () => (/* binding */ unknownFieldsNote)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./lib/bundled/base/format/line-of-field.js
const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
/** The line, from 1, of a field in a JSON text that can be read; a field that is missing is shown where its object begins. */
function lineOfField(json, field) {
    // Where the scan is: in an object by the last name, in a list by position.
    const place = [];
    let before = '';
    let nearest = { depth: 0, offset: 0 };
    for (const { 0: token, index } of json.matchAll(tokens)) {
        const inside = place.at(-1);
        if (token === '}' || token === ']')
            place.pop();
        else if (token === ',' && typeof inside === 'number')
            place[place.length - 1] = inside + 1;
        else if (token === ',' || token === ':')
            before = token;
        else if (typeof inside === 'string' && before !== ':')
            place[place.length - 1] = JSON.parse(token);
        else {
            if (place.length >= nearest.depth && isStartOf(place, field))
                nearest = { depth: place.length, offset: index };
            if (token === '{')
                place.push('');
            if (token === '[')
                place.push(0);
        }
        if (token !== ':')
            before = token;
    }
    return json.slice(0, nearest.offset).split('\n').length;
}
function isStartOf(place, field) {
    return place.every((key, depth) => key === field[depth]);
}
;// CONCATENATED MODULE: ./lib/bundled/base/format/unknown-fields.js
/** Paths of the fields that a newer version wrote and this one does not know, with `[]` for each entry of a list. */
function unknownFields(schema, value) {
    return [...new Set(walk(schema, value, ''))];
}
function walk(shape, value, path) {
    if (shape.wrapped !== undefined)
        return walk(shape.wrapped, value, path);
    if (typeof value !== 'object' || value === null)
        return [];
    if (Array.isArray(value)) {
        const { item } = shape;
        return item === undefined ? [] : value.flatMap((one) => walk(item, one, `${path}[]`));
    }
    if (shape.type === 'variant')
        return walk(optionOf(shape, value), value, path);
    return Object.entries(value).flatMap(([name, below]) => {
        const at = path === '' ? name : `${path}.${name}`;
        const known = shape.type === 'record' ? shape.value : shape.entries?.[name];
        if (known !== undefined)
            return walk(known, below, at);
        return shape.type === 'loose_object' ? [at] : [];
    });
}
/** The variant whose literal the value has. */
function optionOf({ options = [] }, value) {
    const fits = ({ entries = {} }) => Object.entries(entries).every(([name, { type, ...rest }]) => {
        if (type !== 'literal')
            return true;
        return 'literal' in rest && rest.literal === Reflect.get(value, name);
    });
    return options.find(fits) ?? { type: 'any' };
}
;// CONCATENATED MODULE: ./lib/bundled/base/format/read-format.js



/**
 * Reads JSON that follows a schema; a byte order mark before it is none of it. The one rule of all formats: what a newer
 * version wrote besides is carried along, and a missing or wrong field is an error that names line and field.
 * @throws the error that `errorOf` makes
 */
function readFormat(schema, text, errorOf) {
    const { json, value } = parsed(text, errorOf);
    return conforming(schema, value, errorOf, (path) => `line ${lineOfField(json, path)}, `);
}
/** As {@link readFormat}, of a file that counts for nothing where it is damaged: then undefined. */
function readIntact(schema, text) {
    try {
        const result = dist/* safeParse */.xLC(schema, JSON.parse(new TextDecoder().decode(text)));
        return result.success ? result.output : undefined;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
/** As {@link readFormat}, with the fields in the order of the file, for files that are changed and written again. */
function readFormatAsWritten(schema, text, errorOf) {
    readFormat(schema, text, errorOf);
    return parsed(text, errorOf).value;
}
/** What a person is shown of fields that a newer version wrote; empty where there are none. */
function unknownFieldsNote(schema, value, source) {
    const names = unknownFields(schema, value);
    if (names.length === 0)
        return [];
    const what = `${source} has fields that this version of the suite does not know: ${names.join(', ')}.`;
    return [`${what} They are kept and not looked at.`];
}
/** As {@link readFormat}, of what is read already; `placeOf` is put before the field. */
function conforming(schema, value, errorOf, placeOf) {
    refuseOtherFormat(schema, value, errorOf, placeOf(['format']));
    const result = dist/* safeParse */.xLC(schema, value);
    if (result.success)
        return result.output;
    // A typing error makes a needed name missing, too.
    const issue = result.issues.find(({ expected }) => expected === 'never') ?? result.issues[0];
    const path = (issue.path ?? []).map(({ key }) => key).filter(isKey);
    const where = path.length === 0 ? 'the top level' : `field ${path.join('.')}`;
    throw errorOf(`${placeOf(path)}${where}: ${reasonOf(issue)}`, 'field');
}
function isKey(key) {
    return typeof key === 'string' || typeof key === 'number';
}
function reasonOf({ type, received, message }) {
    return /object|variant/.test(type) && received === 'undefined' ? 'it is missing' : message;
}
function decoded(bytes, errorOf) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw errorOf('it is no text in UTF-8', 'json');
    }
}
function parsed(text, errorOf) {
    const json = typeof text === 'string' ? text.replace(/^\uFEFF/, '') : decoded(text, errorOf);
    try {
        return { json, value: JSON.parse(json) };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        throw errorOf(`${lineOfSyntaxError(json, error)}it is not JSON: ${error.message}`, 'json');
    }
}
/** Node.js does not give the position of every error. */
function lineOfSyntaxError(json, { message }) {
    const [, position] = /position (\d+)/.exec(message) ?? [];
    const end = /end of JSON/.test(message) ? json.length : Number(position ?? Number.NaN);
    return Number.isNaN(end) ? '' : `line ${json.slice(0, end).split('\n').length}, `;
}
/** A format of another number is another file: its fields are not looked at. */
function refuseOtherFormat(schema, value, errorOf, place) {
    const known = formatsOf(schema);
    const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
    if (known.includes(format))
        return;
    const what = format === undefined ? 'names no format' : `has the format ${JSON.stringify(format)}`;
    throw errorOf(`${place}the top level ${what}; this version reads format ${known.join(' and ')}`, 'format');
}
/** The numbers of the formats that a schema reads; one `undefined` where its files have none. */
function formatsOf({ entries, options = [] }) {
    return options.length > 0 ? options.flatMap(formatsOf) : [entries?.format?.literal];
}

/***/ }),

/***/ 2088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/** The known name that a typing error most likely stands for; undefined where none is near. */
function nearestName(name, known) {
    const most = name.length < 3 ? 0 : Math.max(1, Math.floor(name.length / 3));
    const distances = [...known].map((one) => ({ one, distance: distanceOf(name.toLowerCase(), one.toLowerCase()) }));
    const near = distances.filter(({ distance }) => distance <= most).sort((a, b) => a.distance - b.distance);
    return near[0]?.one;
}
/** Letters to add, to leave out or to exchange (Levenshtein). */
function distanceOf(one, other) {
    let row = Array.from({ length: other.length + 1 }, (_, column) => column);
    for (const [index, letter] of [...one].entries()) {
        const next = [index + 1];
        for (let column = 1; column <= other.length; column++) {
            const exchanged = (row[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1);
            next.push(Math.min(exchanged, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[other.length] ?? 0;
}
/** For the end of a sentence about an unknown name. */
function didYouMean(name, known) {
    const nearest = nearestName(name, known);
    return nearest === undefined ? '' : ` (did you mean "${nearest}"?)`;
}

/***/ }),

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

/***/ 95056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ machineFactsSchema),
/* harmony export */   dh: () => (/* binding */ serviceSchema),
/* harmony export */   ht: () => (/* binding */ applicationSettingsSchema),
/* harmony export */   oX: () => (/* binding */ serviceEntries),
/* harmony export */   s5: () => (/* binding */ newPoolSchema),
/* harmony export */   zx: () => (/* binding */ webServerSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24541);


/** What the host answers of a server, as inventories and rehearsal servers keep it. Names of IIS follow applicationHost.config. */
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
/** Paths are Windows paths without a trailing backslash. */
const machineFactsSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Name of the computer.', text),
    domain: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('DNS name of the domain; absent on a stand-alone server and where PowerShell does not answer.', text),
    operatingSystem: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Edition and version.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
        name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('For example Windows Server 2016 Standard.', text),
        version: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('For example 10.0.14393.', text),
    })),
    architecture: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Processor type of Windows.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['x86', 'x64'])),
    language: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Language of the system, for example de-DE.', text),
    bootTime: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Last start of Windows, ISO 8601 in UTC. A later value than before proves a restart.', text),
    account: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Account that took the inventory.', text),
    isAdministrator: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Whether it has administrator rights, with a full token.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    powerShell: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Whether Windows PowerShell runs scripts of the suite. Absent in what older versions wrote.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Oxt('answers', [
        (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
            answers: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('It does.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true)),
            version: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Its version.', text),
            languageMode: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('FullLanguage, or what a policy allows.', text),
        }),
        (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ answers: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('It does not.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(false)), reason: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Why it does not.', text) }),
    ])),
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
    physicalPath: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Folder of its content; empty for an application without a root directory.', text),
    applicationPool: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Name of its pool.', text),
    settings: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Settings that an uninstall loses; those of the product alone are read.', applicationSettingsSchema),
    settingsProblem: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Why they could not be read.', text),
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
/** A pool as it is configured. */
const poolEntries = {
    name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Name.', text),
    managedRuntimeVersion: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('.NET CLR version; empty for none.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['v2.0', 'v4.0', ''])),
    pipelineMode: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Managed pipeline mode.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['Integrated', 'Classic'])),
    enable32Bit: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('"Enable 32-Bit Applications".', valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    identity: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Account that it runs under.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
        type: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Kind of account.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['ApplicationPoolIdentity', 'NetworkService', 'LocalService', 'LocalSystem', 'SpecificUser'])),
        userName: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Name of the account, for SpecificUser. Passwords are never read.', text),
    })),
};
const newPoolSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(poolEntries);
const applicationPoolSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    ...poolEntries,
    state: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Whether it is started.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['started', 'stopped'])),
});
const webServerSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    version: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('For example 10.0.', text),
    sites: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Its sites.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(siteSchema)),
    applicationPools: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Its application pools.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(applicationPoolSchema)),
});

/***/ })

};
