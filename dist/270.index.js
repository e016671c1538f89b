export const id = 270;
export const ids = [270];
export const modules = {

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

/***/ })

};
