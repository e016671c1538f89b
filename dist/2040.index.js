export const id = 2040;
export const ids = [2040,270];
export const modules = {

/***/ 75584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ readClientSettings),
/* harmony export */   K6: () => (/* binding */ clientSettingIdentity),
/* harmony export */   Md: () => (/* binding */ settingsGroups)
/* harmony export */ });
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72363);
/* harmony import */ var _once_per_container_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76850);
/* harmony import */ var _xml_element_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76787);



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
const readers = {
    applicationSettings: (0,_once_per_container_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePerContainer */ .C)((source, container) => readGroup(source, container, 'applicationSettings')),
    userSettings: (0,_once_per_container_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePerContainer */ .C)((source, container) => readGroup(source, container, 'userSettings')),
};
/** The settings of one group in one container; `configSource` of a section is followed. */
function readClientSettings(source, container, group) {
    return readers[group](source, container);
}
function readGroup(source, container, group) {
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

/***/ 43073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TD: () => (/* binding */ readConfiguration),
  oi: () => (/* binding */ readConfigurationText),
  _$: () => (/* binding */ readSectionFile),
  eH: () => (/* binding */ rereadConfiguration)
});

// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 23 modules
var XMLParser = __webpack_require__(41143);
// EXTERNAL MODULE: ./lib/bundled/webconfig/located-error.js
var located_error = __webpack_require__(85866);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/cross-check.js


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
    return (0,located_error/* configurationError */.DN)('ambiguous', { path, text, offset: element?.start ?? 0 }, `two independent XML readers do not agree on ${element ? `the element <${element.name}>` : 'the file'}.`, 'Nothing was changed. Merge this file by hand, and report it with the file (without its secrets).');
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
// EXTERNAL MODULE: ./lib/bundled/webconfig/decode.js + 1 modules
var decode = __webpack_require__(70270);
// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/scan-elements.js


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
/** Most elements have no children and many no attributes: they share one array each, which is never added to. */
const noChildren = [];
const noAttributes = [];
/** The same string for the same name: a large file has a million of a dozen names. */
function internerOf() {
    const names = new Map();
    return (name) => {
        const found = names.get(name);
        if (found !== undefined)
            return found;
        names.set(name, name);
        return name;
    };
}
function addChild(parent, child) {
    if (parent.children === noChildren)
        parent.children = [child];
    else
        parent.children.push(child);
}
function newElement(name, start, parent) {
    return {
        name,
        attributes: noAttributes,
        children: noChildren,
        parent,
        start,
        startTagEnd: start,
        contentEnd: start,
        end: start,
    };
}
/** Offset of the nearest character `code` to the left of `before`; a loop is far faster here than `lastIndexOf`. */
function offsetBefore(text, code, before) {
    let offset = before - 1;
    while (offset >= 0 && text.charCodeAt(offset) !== code)
        offset--;
    return offset;
}
const lessThan = 0x3c;
/** A value cannot contain its own quote, so the opening quote is the next one to the left. */
function attributeSpan(text, name, position) {
    const end = position - 1;
    const start = offsetBefore(text, text.charCodeAt(end), end) + 1;
    return { name, raw: text.slice(start, end), start, end };
}
function watchDoctype(parser, text, fail) {
    parser.on('doctype', () => {
        const offset = text.lastIndexOf('<!DOCTYPE', parser.position);
        throw fail('doctype', offset, 'the file has a document type declaration.', 'Remove it: .NET configuration needs none.');
    });
}
function syntaxError(parser, text, message, fail) {
    const offset = Math.max(0, parser.position - 1);
    const what = message.replace(/^\d+:\d+: /, '');
    return fail('not-well-formed', offset, `not well-formed XML: ${what}`, adviceForSyntax(text, offset));
}
/**
 * The parser throws at the first fault by itself. No handlers for faults and the declaration: with more than five handlers
 * the engine keeps the parser's fields in a hash table, and reading takes three times as long.
 */
function parse(parser, text, fail) {
    let version;
    try {
        version = parser.write(text).xmlDecl.version;
        parser.close();
    }
    catch (error) {
        if (!(error instanceof Error) || error.name !== 'Error')
            throw error;
        throw syntaxError(parser, text, error.message, fail);
    }
    if (version === undefined || version === '1.0')
        return;
    throw fail('xml-version', 0, `XML version ${version}.`, 'Declare version 1.0: .NET reads no other.');
}
function watchElements(parser, text, roots, fail) {
    const found = [];
    const open = [];
    let current;
    const intern = internerOf();
    parser.on('opentagstart', ({ name }) => {
        const start = offsetBefore(text, lessThan, parser.position);
        if (open.length >= deepest) {
            throw fail('too-deep', start, `elements are nested more than ${deepest} deep.`, useTheInstalledFile);
        }
        const element = newElement(intern(name), start, open.at(-1));
        if (element.parent !== undefined)
            addChild(element.parent, element);
        current = element;
        open.push(element);
        found.push(element);
    });
    parser.on('attribute', (attribute) => {
        const span = attributeSpan(text, intern(attribute.name), parser.position);
        checkAttribute(attribute, span.start, fail);
        if (current === undefined)
            return;
        if (current.attributes === noAttributes)
            current.attributes = [span];
        else
            current.attributes.push(span);
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
        element.contentEnd = tag.isSelfClosing ? element.end : offsetBefore(text, lessThan, element.end);
    });
    return found;
}
/**
 * All elements of a well-formed document in document order, the root first.
 * @throws UserError `web-config-*` with line and column for everything that is no configuration.
 */
function scanElements(text, path, roots) {
    const fail = (code, offset, whatHappened, advice) => (0,located_error/* configurationError */.DN)(code, { path, text, offset }, whatHappened, advice);
    const zero = text.indexOf('\0');
    if (zero >= 0)
        throw fail('nul', zero, 'a NUL character.', 'The file is damaged or binary: give an undamaged copy.');
    const parser = new saxes/* SaxesParser */.wT({ xmlns: true, position: true });
    watchDoctype(parser, text, fail);
    const found = watchElements(parser, text, roots, fail);
    parse(parser, text, fail);
    return found;
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/configuration-file.js




/**
 * In UTF-16 units, forty times the largest real file that is known. Beyond it the second reader, which holds a tree of its
 * own, would double time and memory; the strict reader alone decides there.
 */
const longestCrossChecked = 8 * 1024 * 1024;
function fromDecoded({ text, encoding }, path, roots) {
    const elements = scanElements(text, path, roots);
    if (text.length <= longestCrossChecked)
        crossCheck(text, path, elements);
    const [root] = elements;
    if (root === undefined)
        throw (0,located_error/* configurationError */.DN)('empty', { path, text, offset: 0 }, 'no element.', 'Give a full file.');
    return { path, text, encoding, root };
}
/**
 * Reads a configuration file. Nothing is lost: text, spans and encoding together are the bytes.
 * @throws UserError `web-config-*` naming line and column, for anything that .NET or IIS would not read, for
 * transformations, and for what two XML readers understand differently.
 */
function readConfiguration(bytes, path) {
    return fromDecoded((0,decode.decodeConfiguration)(bytes, path), path, ['configuration']);
}
/** As {@link readConfiguration}, from text that was decoded before. */
function readConfigurationText(text, path) {
    return fromDecoded({ text, encoding: { name: 'UTF-8', form: 'utf-8' } }, path, ['configuration']);
}
/** Reads the file that `configSource` or `file` of a section names: its root is the section itself. */
function readSectionFile(bytes, path, section) {
    return fromDecoded((0,decode.decodeConfiguration)(bytes, path), path, [section]);
}
/** @throws as {@link readConfiguration}; used to prove a merged text before it is written. */
function rereadConfiguration(text, { path, encoding }) {
    return fromDecoded({ text, encoding }, path, ['configuration']);
}

/***/ }),

/***/ 72363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ sectionsNamed),
/* harmony export */   Mz: () => (/* binding */ containersOf),
/* harmony export */   NO: () => (/* binding */ containerAt)
/* harmony export */ });
/* harmony import */ var _xml_element_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76787);

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
function readContainers(file) {
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
    return byPath;
}
const known = new WeakMap();
/** By location in lower case; read once, a file never changes. */
function containersByPath(file) {
    const found = known.get(file) ?? readContainers(file);
    known.set(file, found);
    return found;
}
function containersOf(file) {
    return [...containersByPath(file).values()];
}
function containerAt(file, location) {
    return containersByPath(file).get(location.toLowerCase());
}
/** Sections of this name in the container; more than one is an error to .NET. */
function sectionsNamed(container, name) {
    return container?.elements.flatMap((element) => (0,_xml_element_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenNamed */ .De)(element, name)) ?? [];
}

/***/ }),

/***/ 70270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ canEncode),
  decodeConfiguration: () => (/* binding */ decodeConfiguration),
  n: () => (/* binding */ encodeConfiguration)
});

// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/single-byte-encoding.js

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
/** The single-byte encoding of this declared name, or `undefined` when it is none that is supported. */
function singleByteEncoding(declared) {
    const lower = declared.toLowerCase();
    const name = aliases[lower] ?? lower;
    if (name !== 'us-ascii' && !supported.test(name))
        return undefined;
    const characters = characterTable(name);
    const bytes = new Map(characters.flatMap((character, byte) => (character === undefined ? [] : [[character, byte]])));
    return { characters, bytes };
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
;// CONCATENATED MODULE: ./lib/bundled/webconfig/decode.js


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
    return new user_error.UserError('web-config-encoding-unsupported', `${path} is encoded as ${name}, which is not supported.`, saveAsUtf8);
}
function contradiction(path, declared, actual) {
    return new user_error.UserError('web-config-encoding-contradiction', `${path} declares the encoding ${declared}, but its bytes are ${actual}.`, `Correct the declaration in the file's first line, or save the file as ${declared}.`);
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
        throw new user_error.UserError('web-config-too-large', `${path} has ${bytes.length} bytes; at most ${largestConfiguration} are read.`, 'Check that this is the configuration file that you mean.');
    }
    const encoding = encodingOf(bytes, path);
    const text = decodeAs(bytes, encoding);
    const again = text === undefined ? undefined : encodeAs(text, encoding);
    if (text === undefined || again === undefined || Buffer.compare(again, bytes) !== 0) {
        throw new user_error.UserError('web-config-encoding-invalid', `${path} holds bytes that are not ${encoding.name}, the encoding that it declares or that XML presumes.`, 'Find out in which encoding the file was saved, declare it in the first line or save the file as UTF-8, and run again.');
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

/***/ 11805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ decryptAdvice),
/* harmony export */   p: () => (/* binding */ isEncrypted)
/* harmony export */ });
/* harmony import */ var _xml_element_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76787);

function isEncrypted(section) {
    return ((0,_xml_element_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeValue */ .CW)(section, 'configProtectionProvider') !== undefined ||
        section.children.some(({ name }) => name.replace(/^.*:/, '') === 'EncryptedData'));
}
/** Says how to decrypt with the tool of the .NET Framework, on the machine that holds the key. */
function decryptAdvice(section) {
    return (`On the server where this file was in use, run aspnet_regiis.exe -pdf "${section}" "<folder of the file>", ` +
        'merge the decrypted file, and encrypt the result again with aspnet_regiis.exe -pef on the new server.');
}

/***/ }),

/***/ 85866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ configurationError),
/* harmony export */   GN: () => (/* binding */ positionsAt)
/* harmony export */ });
/* unused harmony export positionAt */
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70678);

/** CRLF, LF and CR each end one line. */
function positionAt(text, offset) {
    const before = text.slice(0, offset);
    const lines = before.split(/\r\n|\r|\n/);
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
/** Positions of many offsets in ascending order; the text is read once. */
function positionsAt(text, offsets) {
    let line = 1;
    let lineStart = 0;
    let read = 0;
    const lineBreak = /\r\n|\r|\n/g;
    return offsets.map((offset) => {
        for (lineBreak.lastIndex = read; lineBreak.test(text) && lineBreak.lastIndex <= offset; line++) {
            lineStart = lineBreak.lastIndex;
            read = lineStart;
        }
        return { line, column: offset - lineStart + 1 };
    });
}
/** A fault at one place of a configuration file. */
function configurationError(code, place, whatHappened, advice) {
    const { line, column } = positionAt(place.text, place.offset);
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(`web-config-${code}`, `${place.path}, line ${line}, column ${column}: ${whatHappened}`, advice);
}

/***/ }),

/***/ 76850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ oncePerContainer)
/* harmony export */ });
/** A reader that remembers what it read, for as long as the source lives; a source never changes. */
function oncePerContainer(read) {
    const known = new WeakMap();
    return (source, container) => {
        const ofSource = known.get(source) ?? new Map();
        known.set(source, ofSource);
        const found = ofSource.get(container?.location);
        if (found !== undefined)
            return found;
        const fresh = read(source, container);
        ofSource.set(container?.location, fresh);
        return fresh;
    };
}

/***/ }),

/***/ 76787:
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
