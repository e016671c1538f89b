export const id = 1890;
export const ids = [1890];
export const modules = {

/***/ 51905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ageFault)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70678);

const faults = {
    'not-age': {
        code: 'backup-archive-not-age',
        what: 'is not encrypted in the age format, or its first bytes are damaged',
        advice: 'See that it is the file that backup-pfdata made, whole. Take it from the artifact again.',
    },
    'wrong-key': {
        code: 'backup-wrong-key',
        what: 'cannot be decrypted with the given key: it was encrypted for other recipients',
        advice: 'Give the private key (AGE-SECRET-KEY-1...) that belongs to one of the recipients of that backup.',
    },
    damaged: {
        code: 'backup-archive-damaged',
        what: 'is damaged or cut short: its bytes are not those that were encrypted',
        advice: 'Take the archive again from where it came, or take another backup set. Nothing was restored.',
    },
};
/** Why an encrypted archive cannot be used. */
function ageFault(fault, cause) {
    const { code, what, advice } = faults[fault];
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(code, `The archive ${what}.`, advice, { cause });
}

/***/ }),

/***/ 51890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identitiesIn: () => (/* binding */ identitiesIn),
/* harmony export */   l: () => (/* binding */ decryptPieces),
/* harmony export */   m: () => (/* binding */ isAgeFile)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70678);
/* harmony import */ var _age_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51905);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87553);



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
        yield* (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .openPayload */ .JS)(remaining(rest, iterator), fileKey, nonce);
    }
    finally {
        await iterator.return?.();
    }
}
async function splitHeader(pieces) {
    let start = Buffer.alloc(0);
    for (;;) {
        const end = headerEnd(start);
        if (end !== undefined && start.length >= end + _payload_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadNonceSize */ .VI) {
            const payload = end + _payload_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadNonceSize */ .VI;
            return { header: start.subarray(0, end), nonce: start.subarray(end, payload), rest: start.subarray(payload) };
        }
        if (start.length > longestHeader)
            throw (0,_age_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ageFault */ .k)('not-age');
        const next = await pieces.next();
        if (next.done)
            throw (0,_age_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ageFault */ .k)(isAgeFile(start) ? 'damaged' : 'not-age');
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
    const { Decrypter } = await __webpack_require__.e(/* import() */ 1539).then(__webpack_require__.bind(__webpack_require__, 81539));
    const decrypter = new Decrypter();
    for (const identity of identities)
        addIdentity(decrypter, identity);
    try {
        return await decrypter.decryptHeader(header);
    }
    catch (cause) {
        const message = cause instanceof Error ? cause.message : '';
        if (message.includes('no identity matched'))
            throw (0,_age_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ageFault */ .k)('wrong-key', cause);
        throw (0,_age_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ageFault */ .k)(isAgeFile(header) ? 'damaged' : 'not-age', cause);
    }
}
/** The key itself must not come into a message. */
function addIdentity(decrypter, identity) {
    try {
        decrypter.addIdentity(identity);
    }
    catch {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError('backup-identity-invalid', 'The given private key is not one of age.', 'Give the line of the key file that begins with AGE-SECRET-KEY-1, or the whole file.');
    }
}
async function* remaining(first, pieces) {
    yield first;
    for (let next = await pieces.next(); !next.done; next = await pieces.next())
        yield next.value;
}

/***/ }),

/***/ 87553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JS: () => (/* binding */ openPayload),
/* harmony export */   VI: () => (/* binding */ payloadNonceSize),
/* harmony export */   eH: () => (/* binding */ sealPayload)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _age_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51905);


/**
 * The payload of the age v1 format: chunks of 64 KiB, each sealed with ChaCha20-Poly1305; the nonce is a counter of
 * eleven bytes and a twelfth that is 1 for the last chunk. Source: https://age-encryption.org/v1, "Payload".
 */
const algorithm = 'chacha20-poly1305';
const chunkSize = 64 * 1024;
const tagSize = 16;
/** Sealed chunks that are handed on together: fewer, larger writes. */
const chunksAtATime = 16;
const payloadNonceSize = 16;
function payloadKey(fileKey, nonce) {
    return Buffer.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)('sha256', fileKey, nonce, 'payload', 32));
}
/** Seals the pieces. Yields pieces that are valid until the next one is asked for. */
async function* sealPayload(pieces, fileKey, nonce) {
    const key = payloadKey(fileKey, nonce);
    const output = Buffer.allocUnsafe(chunksAtATime * (chunkSize + tagSize));
    let used = 0;
    let counter = 0;
    for await (const { chunk, isLast } of chunksOf(pieces, chunkSize)) {
        used += seal(key, counter, isLast, chunk, output, used);
        counter += 1;
        if (used < output.length && !isLast)
            continue;
        yield output.subarray(0, used);
        used = 0;
    }
}
function seal(key, counter, isLast, chunk, output, at) {
    const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)(algorithm, key, chunkNonce(counter, isLast), { authTagLength: tagSize });
    const sealed = cipher.update(chunk);
    output.set(sealed, at);
    release(sealed);
    cipher.final();
    output.set(cipher.getAuthTag(), at + chunk.length);
    return chunk.length + tagSize;
}
/**
 * Gives the bytes back at once. Each chunk comes in a buffer of its own outside the heap, and the collector lets tens
 * of megabytes of them gather before it looks.
 */
function release({ buffer, length }) {
    if (buffer instanceof ArrayBuffer && buffer.byteLength === length)
        buffer.transfer(0);
}
/**
 * Opens what {@link sealPayload} or any program of the format made.
 * @throws UserError `backup-archive-damaged` for altered, reordered, missing or added bytes
 */
async function* openPayload(pieces, fileKey, nonce) {
    const key = payloadKey(fileKey, nonce);
    let counter = 0;
    for await (const { chunk, isLast } of chunksOf(pieces, chunkSize + tagSize)) {
        const plain = open(key, counter, isLast, chunk);
        // An empty last chunk is only allowed where it is the only one.
        if (plain.length === 0 && counter > 0)
            throw (0,_age_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ageFault */ .k)('damaged');
        counter += 1;
        yield plain;
    }
}
function open(key, counter, isLast, chunk) {
    if (chunk.length < tagSize)
        throw (0,_age_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ageFault */ .k)('damaged');
    const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)(algorithm, key, chunkNonce(counter, isLast), { authTagLength: tagSize });
    const textSize = chunk.length - tagSize;
    decipher.setAuthTag(chunk.subarray(textSize));
    const plain = decipher.update(chunk.subarray(0, textSize));
    try {
        decipher.final();
    }
    catch (cause) {
        throw (0,_age_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ageFault */ .k)('damaged', cause);
    }
    return plain;
}
/** The counter has eleven bytes, big-endian; the lower six are enough for 16 exbibytes. */
function chunkNonce(counter, isLast) {
    const nonce = Buffer.alloc(12);
    nonce.writeUIntBE(counter, 5, 6);
    nonce[11] = isLast ? 1 : 0;
    return nonce;
}
/** Cuts pieces into chunks of one size; the last may be shorter, and is empty only where there are no bytes at all. */
async function* chunksOf(pieces, size) {
    const held = Buffer.allocUnsafe(size);
    let used = 0;
    for await (const piece of pieces) {
        let at = 0;
        while (at < piece.length) {
            if (used === size) {
                yield { chunk: held, isLast: false };
                used = 0;
            }
            // A whole chunk inside the piece is not copied, unless it could be the last one.
            if (used === 0 && piece.length - at > size) {
                yield { chunk: piece.subarray(at, at + size), isLast: false };
                at += size;
                continue;
            }
            const taken = Math.min(size - used, piece.length - at);
            held.set(piece.subarray(at, at + taken), used);
            used += taken;
            at += taken;
        }
    }
    yield { chunk: held.subarray(0, used), isLast: true };
}

/***/ })

};
