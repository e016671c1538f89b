export const id = 6714;
export const ids = [6714,8554];
export const modules = {

/***/ 75584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readClientSettings),
/* harmony export */   K: () => (/* binding */ clientSettingIdentity)
/* harmony export */ });
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72363);
/* harmony import */ var _once_per_container_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76850);
/* harmony import */ var _xml_element_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76787);



function clientSettingIdentity(sectionName, name) {
    return `${sectionName}\n${name}`;
}
/** All text in an element, also that in elements within it. */
function innerText(text, element) {
    if (element === undefined)
        return '';
    if (element.children.length === 0)
        return (0,_xml_element_js__WEBPACK_IMPORTED_MODULE_1__/* .textOfContent */ .yO)((0,_xml_element_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(text, element));
    const ends = [element.startTagEnd, ...element.children.map(({ end }) => end)];
    return ends
        .map((end, index) => {
        const child = element.children[index];
        return (0,_xml_element_js__WEBPACK_IMPORTED_MODULE_1__/* .textOfContent */ .yO)(text.slice(end, child?.start ?? element.contentEnd)) + innerText(text, child);
    })
        .join('');
}
function readSetting({ text, ...origin }, element) {
    const valueElement = (0,_xml_element_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenNamed */ .De)(element, 'value')[0];
    const content = valueElement && (0,_xml_element_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(text, valueElement);
    const serializeAs = (0,_xml_element_js__WEBPACK_IMPORTED_MODULE_1__/* .attributeValue */ .CW)(element, 'serializeAs') ?? 'String';
    const isText = serializeAs === 'String';
    const value = isText ? innerText(text, valueElement) : (content ?? '');
    const hasElements = valueElement !== undefined && valueElement.children.length > 0;
    const comparable = isText && !hasElements ? value : (content ?? '').trim().replace(/>\s+</g, '><');
    const name = (0,_xml_element_js__WEBPACK_IMPORTED_MODULE_1__/* .attributeValue */ .CW)(element, 'name') ?? '';
    const shown = isText ? value : comparable;
    return { ...origin, name, serializeAs, content, value, shown, comparable, element, valueElement };
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
    const missingFiles = new Map();
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
            missingFiles.set(sectionName, configSource);
        else
            keep(settingsIn({ group, sectionName, text: included.text, includedFile: configSource }, included.root));
    }
    return { sections, settings, missingFiles };
}

/***/ }),

/***/ 44359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TD: () => (/* binding */ readConfiguration),
  oi: () => (/* binding */ readConfigurationText),
  _$: () => (/* binding */ readSectionFile),
  eH: () => (/* binding */ rereadConfiguration)
});

// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: ./lib/bundled/webconfig/line-index.js
var line_index = __webpack_require__(2872);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/located-error.js


/** A fault at one place of a configuration file. */
function configurationError(code, place, whatHappened, advice) {
    const { line, column } = new line_index/* LineIndex */.r(place.text).positionAt(place.offset);
    return new user_error.UserError(`web-config-${code}`, `${place.path}, line ${line}, column ${column}: ${whatHappened}`, advice);
}
// EXTERNAL MODULE: ./lib/bundled/webconfig/scan-tags.js
var scan_tags = __webpack_require__(28398);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/cross-check.js


/** Thrown where the second reading is another than the first. */
class Disagreement extends Error {
}
/** Compares what the second reader finds with the elements of the first, one after the other. */
class Comparison {
    elements;
    index = -1;
    attributes = 0;
    open = [];
    constructor(elements) {
        this.elements = elements;
    }
    get current() {
        return this.elements[Math.max(0, this.index)] ?? this.elements.at(-1);
    }
    startTag(name, start) {
        const element = this.elements[++this.index];
        this.attributes = 0;
        if (element?.name !== name || element.start !== start || element.parent !== this.open.at(-1)) {
            throw new Disagreement();
        }
    }
    attribute(name, start, end) {
        const attribute = this.elements[this.index]?.attributes[this.attributes++];
        if (attribute?.name !== name || attribute.start !== start || attribute.end !== end)
            throw new Disagreement();
    }
    startTagEnd(end, isEmpty) {
        const element = this.elements[this.index];
        if (element?.startTagEnd !== end || element.attributes.length !== this.attributes)
            throw new Disagreement();
        if (isEmpty !== (element.end === end))
            throw new Disagreement();
        if (!isEmpty)
            this.open.push(element);
    }
    endTag(name, start, end) {
        const element = this.open.pop();
        if (element?.name !== name || element.contentEnd !== start || element.end !== end)
            throw new Disagreement();
    }
    finish() {
        if (this.index + 1 !== this.elements.length || this.open.length > 0)
            throw new Disagreement();
    }
}
/**
 * Reads the text a second time with an independent scanner and compares every element and attribute.
 * @throws UserError `web-config-ambiguous` at the first difference.
 */
function crossCheck(text, path, elements) {
    const comparison = new Comparison(elements);
    try {
        (0,scan_tags/* scanTags */.Z)(text, comparison);
        comparison.finish();
    }
    catch (error) {
        if (!(error instanceof Disagreement || error instanceof scan_tags/* ScanFault */.C))
            throw error;
        const element = comparison.current;
        throw configurationError('ambiguous', { path, text, offset: element?.start ?? 0 }, `two independent XML readers do not agree on ${element ? `the element <${element.name}>` : 'the file'}.`, 'Nothing was changed. Merge this file by hand, and report it with the file (without its secrets).');
    }
}
// EXTERNAL MODULE: ./lib/bundled/webconfig/decode.js + 2 modules
var decode = __webpack_require__(78554);
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
    const fail = (code, offset, whatHappened, advice) => configurationError(code, { path, text, offset }, whatHappened, advice);
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




function fromDecoded({ text, encoding }, path, roots) {
    const elements = scanElements(text, path, roots);
    crossCheck(text, path, elements);
    const [root] = elements;
    if (root === undefined)
        throw configurationError('empty', { path, text, offset: 0 }, 'no element.', 'Give a full file.');
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
function readContainers(file) {
    const byPath = new Map();
    byPath.set('', { location: '', elements: [file.root] });
    for (const element of (0,_xml_element_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenNamed */ .De)(file.root, 'location')) {
        const path = normalisedPath(element);
        const known = byPath.get(path.toLowerCase());
        if (known)
            known.elements.push(element);
        else
            byPath.set(path.toLowerCase(), { location: path, elements: [element] });
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

/***/ 78554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ canEncode),
  decodeConfiguration: () => (/* binding */ decodeConfiguration),
  w: () => (/* binding */ spliceBytes)
});

// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: ./node_modules/iconv-lite/lib/index.js
var lib = __webpack_require__(31748);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/code-page-names.js
/**
 * The names under which .NET knows an encoding, by the name of iconv-lite's table. Source: the tables of
 * dotnet/runtime (EncodingTable.Data.cs of System.Text.Encoding.CodePages and of CoreLib), without what is no ASCII for
 * the first 128 characters and what iconv-lite lacks. ISO 8859-10, -14 and -16 are not there: .NET does not know them.
 */
const namesByTable = {
    iso88591: 'cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso_8859-1 iso_8859-1:1987 l1 latin1',
    iso88592: 'csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso_8859-2 iso_8859-2:1987 l2 latin2',
    iso88593: 'csisolatin3 iso-8859-3 iso-ir-109 iso_8859-3 iso_8859-3:1988 l3 latin3',
    iso88594: 'csisolatin4 iso-8859-4 iso-ir-110 iso_8859-4 iso_8859-4:1988 l4 latin4',
    iso88595: 'csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso_8859-5 iso_8859-5:1988',
    iso88596: 'arabic csisolatinarabic ecma-114 iso-8859-6 iso-ir-127 iso_8859-6 iso_8859-6:1987',
    iso88597: 'csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso_8859-7 iso_8859-7:1987',
    iso88598: 'csisolatinhebrew hebrew iso-8859-8 iso-8859-8-i iso-ir-138 iso_8859-8 iso_8859-8:1988 logical visual',
    iso88599: 'csisolatin5 iso-8859-9 iso-ir-148 iso_8859-9 iso_8859-9:1989 l5 latin5',
    iso885913: 'iso-8859-13',
    iso885915: 'csisolatin9 iso-8859-15 iso_8859-15 l9 latin9',
    windows1250: 'windows-1250 x-cp1250',
    windows1251: 'windows-1251 x-cp1251',
    windows1252: 'cp1252 windows-1252 x-ansi',
    windows1253: 'windows-1253',
    windows1254: 'windows-1254',
    windows1255: 'windows-1255',
    windows1256: 'cp1256 windows-1256',
    windows1257: 'windows-1257',
    windows1258: 'windows-1258',
    cp874: 'dos-874 iso-8859-11 tis-620 windows-874',
    cp437: '437 cp437 cspc8codepage437 ibm437',
    cp720: 'dos-720',
    cp737: 'ibm737',
    cp775: 'ibm775',
    cp850: 'cp850 ibm850',
    cp852: 'cp852 ibm852',
    cp855: 'cp855 ibm855',
    cp857: 'cp857 ibm857',
    cp858: 'ccsid00858 cp00858 cp858 ibm00858 pc-multilingual-850+euro',
    cp860: 'cp860 ibm860',
    cp861: 'cp861 ibm861',
    cp862: 'cp862 dos-862 ibm862',
    cp863: 'cp863 ibm863',
    cp864: 'cp864 ibm864',
    cp865: 'cp865 ibm865',
    cp866: 'cp866 ibm866',
    cp869: 'cp869 ibm869',
    koi8r: 'cskoi8r koi koi8 koi8-r koi8r',
    koi8u: 'koi8-ru koi8-u',
    macintosh: 'macintosh',
    maccenteuro: 'x-mac-ce',
    maccroatian: 'x-mac-croatian',
    maccyrillic: 'x-mac-cyrillic',
    macgreek: 'x-mac-greek',
    maciceland: 'x-mac-icelandic',
    macromania: 'x-mac-romanian',
    macturkish: 'x-mac-turkish',
    macukraine: 'x-mac-ukrainian',
    cp932: 'csshiftjis cswindows31j ms_kanji shift-jis shift_jis sjis x-ms-cp932 x-sjis',
    cp936: 'chinese cn-gb csgb2312 csgb231280 csiso58gb231280 gb2312 gb2312-80 gb231280 gb_2312-80 gbk iso-ir-58 euc-cn x-euc-cn',
    cp949: 'csksc56011987 iso-ir-149 korean ks-c-5601 ks-c5601 ks_c_5601 ks_c_5601-1987 ks_c_5601-1989 ks_c_5601_1987 ksc5601 ksc_5601',
    cp950: 'big5 big5-hkscs cn-big5 csbig5 x-x-big5',
    euckr: 'cseuckr euc-kr iso-2022-kr-8 iso-2022-kr-8bit',
    eucjp: 'cseucpkdfmtjapanese euc-jp extended_unix_code_packed_format_for_japanese iso-2022-jpeuc x-euc x-euc-jp',
    gb18030: 'gb18030',
};
const asciiNames = 'ansi_x3.4-1968 ansi_x3.4-1986 ascii cp367 csascii ibm367 iso-ir-6 iso646-us iso_646.irv:1991 us us-ascii';
const multiByte = new Set(['cp932', 'cp936', 'cp949', 'cp950', 'euckr', 'eucjp', 'gb18030']);
/** Whether a character can be more than one byte. */
function isMultiByte(name) {
    return multiByte.has(name);
}
function isTable(name) {
    return name in namesByTable;
}
const tableByName = new Map([
    ...asciiNames.split(' ').map((name) => [name, 'ascii']),
    ...Object.keys(namesByTable)
        .filter(isTable)
        .flatMap((table) => namesByTable[table].split(' ').map((name) => [name, table])),
]);
/** The code page of a declared name, whatever its case; `undefined` where .NET does not know it or it is not supported. */
function codePageNamed(declared) {
    return tableByName.get(declared.toLowerCase());
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/code-page.js


const undefinedCharacter = 0xfffd;
const questionMark = 0x3f;
/** As .NET reads it: the bytes 80 to 9F that a Windows code page leaves undefined are the control characters of that number. */
function characterCode(name, byte) {
    if (byte < 0x80)
        return byte;
    if (name === 'ascii')
        return questionMark;
    const code = lib.decode(Buffer.of(byte), name).charCodeAt(0);
    return code === undefinedCharacter && byte < 0xa0 ? byte : code;
}
function singleByte(name) {
    const codes = Uint16Array.from({ length: 256 }, (_, byte) => characterCode(name, byte));
    const bytes = new Int16Array(0x10000).fill(-1);
    for (let byte = name === 'ascii' ? 0x7f : 0xff; byte >= 0; byte--)
        bytes[codes[byte] ?? 0] = byte;
    bytes[undefinedCharacter] = -1;
    return {
        decode(encoded) {
            const units = Uint16Array.from(encoded, (byte) => codes[byte] ?? undefinedCharacter);
            if (units.includes(undefinedCharacter))
                return undefined;
            return Buffer.from(units.buffer).toString('utf16le');
        },
        encode(text) {
            const encoded = new Uint8Array(text.length);
            for (let index = 0; index < text.length; index++) {
                const byte = bytes[text.charCodeAt(index)] ?? -1;
                if (byte < 0)
                    return undefined;
                encoded[index] = byte;
            }
            return encoded;
        },
    };
}
function code_page_multiByte(name) {
    const encode = (text) => {
        const encoded = lib.encode(text, name);
        return lib.decode(encoded, name) === text ? encoded : undefined;
    };
    return {
        decode(encoded) {
            const text = lib.decode(Buffer.from(encoded), name);
            const again = encode(text);
            return again !== undefined && Buffer.compare(again, encoded) === 0 ? text : undefined;
        },
        encode,
    };
}
/** Bytes above 7F are question marks to .NET, and nothing above 7F can be written. */
const ascii = singleByte('ascii');
const known = new Map([['ascii', ascii]]);
/** The code page of a declared name; `undefined` where .NET does not know it or it is not supported. */
function codePage(declared) {
    const name = codePageNamed(declared);
    if (name === undefined)
        return undefined;
    const found = known.get(name) ?? (isMultiByte(name) ? code_page_multiByte(name) : singleByte(name));
    known.set(name, found);
    return found;
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/decode.js


/** Far above any real file, far below what would exhaust the memory of a small server. */
const largestConfiguration = 100 * 1024 * 1024;
const utf8 = { name: 'UTF-8', form: 'utf-8' };
const utf16le = { name: 'UTF-16 LE', form: 'utf-16le' };
const utf16be = { name: 'UTF-16 BE', form: 'utf-16be' };
const mark = '\ufeff';
const markBytes = Uint8Array.of(0xef, 0xbb, 0xbf);
const saveAsUtf8 = 'Open the file in an editor that shows its encoding, save it as UTF-8, and run again.';
function startsWith(bytes, ...start) {
    return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
}
/** Every encoding has the declaration in ASCII, in one or in two bytes a character. */
function declaredEncoding(bytes) {
    const head = Buffer.from(bytes.subarray(0, 512).filter((byte) => byte !== 0))
        .toString('latin1')
        .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '');
    return /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:+-]+)["']/.exec(head)?.[1];
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
    return new user_error.UserError('web-config-encoding-unsupported', `${path} is encoded as ${name}, which .NET does not read or which is not supported.`, saveAsUtf8);
}
function contradiction(path, declared, actual) {
    return new user_error.UserError('web-config-encoding-contradiction', `${path} declares the encoding ${declared}, but its bytes are ${actual}.`, `Correct the declaration in the file's first line, or save the file as ${declared}.`);
}
function hasOnlyAscii(bytes) {
    return bytes.every((byte) => byte < 0x80);
}
/** Declared names under which .NET keeps the UTF-16 that it found. */
const sixteenBitNames = {
    'utf-16le': /^(?:utf-16|ucs-2|iso-10646-ucs-2|ucs-4|unicode|utf-16le)$/i,
    'utf-16be': /^(?:utf-16|ucs-2|iso-10646-ucs-2|ucs-4|unicodefffe|utf-16be)$/i,
};
const anySixteenBitName = /^(?:utf-(?:16|32)(?:le|be)?|ucs-[24]|iso-10646-ucs-2|unicode(?:fffe)?)$/i;
const utf8Name = /^(?:utf-8|(?:x-)?unicode-(?:1-1|2-0)-utf-8)$/i;
/** What is declared stands against a byte order mark as well: .NET changes over to it behind the declaration. */
function eightBitEncoding(bytes, declared, path) {
    if (declared === undefined || utf8Name.test(declared))
        return utf8;
    if (anySixteenBitName.test(declared))
        throw contradiction(path, declared, 'of 8 bits a character');
    const page = codePage(declared);
    if (page === undefined)
        throw unsupported(path, declared);
    if (!startsWith(bytes, ...markBytes))
        return { name: declared, form: page };
    if (!hasOnlyAscii(bytes.subarray(markBytes.length))) {
        throw contradiction(path, declared, 'UTF-8 with a byte order mark');
    }
    return { name: `${declared} with a byte order mark of UTF-8`, form: ascii };
}
function encodingOf(bytes, path) {
    if (isUtf32(bytes))
        throw unsupported(path, 'UTF-32');
    const declared = declaredEncoding(bytes);
    const sixteenBit = sixteenBitEncoding(bytes);
    if (sixteenBit === undefined)
        return eightBitEncoding(bytes, declared, path);
    if (declared === undefined || sixteenBitNames[String(sixteenBit.form)]?.test(declared))
        return sixteenBit;
    throw contradiction(path, declared, sixteenBit.name);
}
function decodeUnicode(bytes, form) {
    try {
        return new TextDecoder(form, { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function decodeAs(bytes, { form }) {
    if (typeof form === 'string')
        return decodeUnicode(bytes, form);
    if (!startsWith(bytes, ...markBytes) || form !== ascii)
        return form.decode(bytes);
    const text = form.decode(bytes.subarray(markBytes.length));
    return text === undefined ? undefined : mark + text;
}
function encodeAs(text, { form }) {
    if (form === 'utf-8')
        return Buffer.from(text, 'utf8');
    if (typeof form !== 'string')
        return form.encode(text);
    const bytes = Buffer.from(text, 'utf16le');
    return form === 'utf-16be' ? bytes.swap16() : bytes;
}
/** Bytes of a stretch of decoded text, which the encoding therefore has. */
function lengthInBytes(text, start, end, { form }) {
    if (form === 'utf-8')
        return Buffer.byteLength(text.slice(start, end));
    if (typeof form === 'string')
        return 2 * (end - start);
    if (text.startsWith(mark) && start === 0 && end > 0) {
        return markBytes.length + lengthInBytes(text, 1, end, { name: '', form });
    }
    return form === ascii ? end - start : (form.encode(text.slice(start, end))?.length ?? end - start);
}
/**
 * The text of a configuration file as .NET reads it: UTF-8, UTF-16, or the code page that it declares.
 * @throws UserError `web-config-too-large`, `web-config-encoding-*` for bytes that .NET refuses or that are not supported
 */
function decodeConfiguration(bytes, path) {
    if (bytes.length > largestConfiguration) {
        throw new user_error.UserError('web-config-too-large', `${path} has ${bytes.length} bytes; at most ${largestConfiguration} are read.`, 'Check that this is the configuration file that you mean.');
    }
    const encoding = encodingOf(bytes, path);
    const text = decodeAs(bytes, encoding);
    if (text === undefined) {
        throw new user_error.UserError('web-config-encoding-invalid', `${path} holds bytes that are not ${encoding.name}, the encoding that it declares or that XML presumes.`, 'Find out in which encoding the file was saved, declare it in the first line or save the file as UTF-8, and run again.');
    }
    return { text, encoding };
}
/** Whether every character of `text` exists in the encoding. */
function canEncode(text, encoding) {
    return typeof encoding.form === 'string' || encodeAs(text, encoding) !== undefined;
}
/**
 * The file's bytes with edits of its text, in order of place: bytes outside of them are copied, not encoded again.
 * @throws Error (a bug) when a replacement holds a character that the encoding does not have
 */
function spliceBytes({ bytes, text, encoding }, edits) {
    const pieces = [];
    let read = 0;
    let copied = 0;
    let offset = 0;
    for (const { start, end, replacement } of edits) {
        offset += lengthInBytes(text, read, start, encoding);
        const inserted = encodeAs(replacement, encoding);
        if (inserted === undefined)
            throw new Error(`A character was to be written that ${encoding.name} does not have.`);
        pieces.push(bytes.subarray(copied, offset), inserted);
        offset += lengthInBytes(text, start, end, encoding);
        copied = offset;
        read = end;
    }
    return Buffer.concat([...pieces, bytes.subarray(copied)]);
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

/***/ 2872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/** Where the lines of a text begin; CRLF, LF and CR each end one. Found once, asked often. */
class LineIndex {
    starts;
    constructor(text) {
        const starts = [0];
        const lineBreak = /\r\n|\r|\n/g;
        while (lineBreak.test(text))
            starts.push(lineBreak.lastIndex);
        this.starts = Uint32Array.from(starts);
    }
    /** Number of the line, from zero, on which the offset lies. */
    lineAt(offset) {
        let low = 0;
        let high = this.starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
    /** Offset at which the line begins, for a number from zero. */
    startOf(line) {
        return this.starts[line] ?? 0;
    }
    get lineCount() {
        return this.starts.length;
    }
    positionAt(offset) {
        const line = this.lineAt(offset);
        return { line: line + 1, column: offset - this.startOf(line) + 1 };
    }
}
const known = new WeakMap();
/** The index of a file, made at the first call. */
function linesOf(file) {
    const found = known.get(file) ?? new LineIndex(file.text);
    known.set(file, found);
    return found;
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

/***/ 28398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ScanFault),
/* harmony export */   Z: () => (/* binding */ scanTags)
/* harmony export */ });
/** Where the scanner cannot go on. */
class ScanFault extends Error {
    offset;
    constructor(offset) {
        super(`No markup at ${offset}.`);
        this.offset = offset;
    }
}
const [tab, lineFeed, carriageReturn, blank] = [0x09, 0x0a, 0x0d, 0x20];
const [exclamation, doubleQuote, singleQuote, slash, equals, greater, question] = [
    0x21, 0x22, 0x27, 0x2f, 0x3d, 0x3e, 0x3f,
];
function isBlank(code) {
    return code === blank || code === lineFeed || code === carriageReturn || code === tab;
}
function behindBlanks(text, at) {
    let index = at;
    while (isBlank(text.charCodeAt(index)))
        index++;
    return index;
}
function endOfName(text, at) {
    let index = at;
    for (let code = text.charCodeAt(index); code > blank; code = text.charCodeAt(++index)) {
        if (code === greater || code === slash || code === equals)
            break;
    }
    if (index === at)
        throw new ScanFault(at);
    return index;
}
function behind(text, mark, from) {
    const found = text.indexOf(mark, from);
    if (found < 0)
        throw new ScanFault(from);
    return found + mark.length;
}
/** Reads one attribute; gives the offset behind its closing quote. */
function scanAttribute(text, at, visitor) {
    const nameEnd = endOfName(text, at);
    const sign = behindBlanks(text, nameEnd);
    const open = behindBlanks(text, sign + 1);
    const quote = text.charCodeAt(open);
    if (text.charCodeAt(sign) !== equals || (quote !== doubleQuote && quote !== singleQuote))
        throw new ScanFault(sign);
    const end = text.indexOf(quote === doubleQuote ? '"' : "'", open + 1);
    if (end < 0)
        throw new ScanFault(open);
    visitor.attribute(text.slice(at, nameEnd), open + 1, end);
    return end + 1;
}
function scanStartTag(text, start, visitor) {
    const nameEnd = endOfName(text, start + 1);
    visitor.startTag(text.slice(start + 1, nameEnd), start);
    let at = behindBlanks(text, nameEnd);
    for (let code = text.charCodeAt(at); code !== greater && code !== slash; code = text.charCodeAt(at)) {
        at = behindBlanks(text, scanAttribute(text, at, visitor));
    }
    const isEmpty = text.charCodeAt(at) === slash;
    const end = behind(text, isEmpty ? '/>' : '>', at);
    visitor.startTagEnd(end, isEmpty);
    return end;
}
function scanEndTag(text, start, visitor) {
    const nameEnd = endOfName(text, start + 2);
    const end = behind(text, '>', nameEnd);
    visitor.endTag(text.slice(start + 2, nameEnd), start, end);
    return end;
}
function behindExclamation(text, at) {
    if (text.startsWith('<!--', at))
        return behind(text, '-->', at + 4);
    if (text.startsWith('<![CDATA[', at))
        return behind(text, ']]>', at + 9);
    throw new ScanFault(at);
}
/**
 * Reads tags and attributes of a document, each character once. It does not judge whether the document is well formed:
 * it is the second reader, which shares nothing with the first.
 * @throws ScanFault where there is no markup that it knows
 */
function scanTags(text, visitor) {
    for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
        const code = text.charCodeAt(at + 1);
        if (code === slash)
            at = scanEndTag(text, at, visitor);
        else if (code === exclamation)
            at = behindExclamation(text, at);
        else if (code === question)
            at = behind(text, '?>', at + 2);
        else
            at = scanStartTag(text, at, visitor);
    }
}

/***/ }),

/***/ 81327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ settingsGroups)
/* harmony export */ });
/** The section groups whose sections hold `<setting name><value>`. */
const settingsGroups = ['applicationSettings', 'userSettings'];

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
