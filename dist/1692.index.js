export const id = 1692;
export const ids = [1692,1786];
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

/***/ 61786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ encryptPieces),
/* harmony export */   requireRecipients: () => (/* binding */ requireRecipients)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70678);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87553);



/** Size of what the library writes after the header for an empty payload: a nonce and one tag. */
const emptyPayloadSize = _payload_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadNonceSize */ .VI + 16;
/**
 * Encrypts pieces of any length for one or more recipients (`age1...`) in the age v1 format. The library makes file
 * key and header, node:crypto the payload.
 * @throws UserError `backup-recipient-invalid`
 */
async function* encryptPieces(pieces, recipients) {
    const { fileKey, header } = await makeHeader(recipients);
    const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadNonceSize */ .VI);
    yield header;
    yield nonce;
    yield* (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .sealPayload */ .eH)(pieces, fileKey, nonce);
}
async function makeHeader(recipients) {
    const { Encrypter } = await __webpack_require__.e(/* import() */ 1539).then(__webpack_require__.bind(__webpack_require__, 81539));
    const encrypter = new Encrypter();
    let fileKey = Buffer.alloc(0);
    for (const recipient of recipients)
        addRecipient(encrypter, recipient);
    encrypter.addRecipient({
        wrapFileKey(key) {
            fileKey = Buffer.from(key);
            return [];
        },
    });
    const file = await encrypter.encrypt(new Uint8Array(0));
    return { fileKey, header: file.subarray(0, file.length - emptyPayloadSize) };
}
/** @throws UserError `backup-recipient-invalid` for the first that is no public key of age */
async function requireRecipients(recipients) {
    const { Encrypter } = await __webpack_require__.e(/* import() */ 1539).then(__webpack_require__.bind(__webpack_require__, 81539));
    const encrypter = new Encrypter();
    for (const recipient of recipients)
        addRecipient(encrypter, recipient);
}
function addRecipient(encrypter, recipient) {
    try {
        encrypter.addRecipient(recipient);
    }
    catch (cause) {
        throw invalidRecipient(recipient, cause);
    }
}
/** A private key given by mistake must not come into a log. */
function invalidRecipient(recipient, cause) {
    const isSecret = /AGE-SECRET-KEY/i.test(recipient);
    const message = isSecret
        ? 'A private key was given as a recipient.'
        : `${JSON.stringify(recipient)} is not a public key of age.`;
    const advice = isSecret
        ? 'Give the public key (age1...) that age-keygen -y shows for it. Treat the private key as disclosed.'
        : 'Give the line that age-keygen shows as "Public key", beginning with age1.';
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.UserError('backup-recipient-invalid', message, advice, isSecret ? {} : { cause });
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

/***/ }),

/***/ 43257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ bytePieces)
/* harmony export */ });
/** A stream of the tar library as the bytes that it is made of. */
async function* bytePieces(stream) {
    for await (const piece of stream) {
        if (!Buffer.isBuffer(piece))
            throw new Error('A tar stream is made of buffers.');
        yield piece;
    }
}

/***/ }),

/***/ 11692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   archiveName: () => (/* binding */ archiveName),
/* harmony export */   packBackupSet: () => (/* binding */ packBackupSet),
/* harmony export */   requireProtection: () => (/* binding */ requireProtection)
/* harmony export */ });
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56118);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85128);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70678);
/* harmony import */ var _age_encrypt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61786);
/* harmony import */ var _byte_pieces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43257);
/* harmony import */ var _set_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68738);
/* harmony import */ var _stored_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15434);







/** @throws UserError `backup-upload-unencrypted` */
function requireProtection({ recipients, allowUnencrypted }) {
    if (recipients.length > 0 || allowUnencrypted)
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError('backup-upload-unencrypted', 'The backup set holds passwords in clear text, and no recipient was given to encrypt it for.', 'Make a key pair with age-keygen, keep the private key off this server and give the public key as recipients. Or say allow-unencrypted: true.');
}
/** `mfa1-20260307-221500.tar.age`, without `.age` in clear text. */
function archiveName(setName, { recipients }) {
    return `${setName}.tar${recipients.length > 0 ? '.age' : ''}`;
}
/**
 * Makes one finished file of a set: a tar archive with the manifest first, encrypted for the recipients. Written
 * beside and renamed. The digest is of the finished file.
 * @throws UserError `backup-upload-unencrypted`, `backup-recipient-invalid`, `backup-not-intact`
 */
async function packBackupSet(files, set, archivePath, protection, log) {
    requireProtection(protection);
    const pieces = tarPieces(files, set, log);
    const { recipients } = protection;
    return files.writePieces(archivePath, recipients.length > 0 ? (0,_age_encrypt_js__WEBPACK_IMPORTED_MODULE_3__/* .encryptPieces */ .V)(pieces, recipients) : pieces);
}
async function* tarPieces(files, set, log) {
    const pack = tar_stream__WEBPACK_IMPORTED_MODULE_0__.pack();
    const feeding = feed(pack, files, set, log).catch((error) => {
        pack.destroy(error);
        throw error;
    });
    // The consumer may stop before the feeder does; its error is told below or is the consumer's own.
    feeding.catch(() => undefined);
    try {
        yield* (0,_byte_pieces_js__WEBPACK_IMPORTED_MODULE_5__/* .bytePieces */ .i)(pack);
        await feeding;
    }
    finally {
        pack.destroy(new Error('The archive was given up.'));
    }
}
async function feed(pack, files, set, log) {
    for (const member of await membersOf(files, set)) {
        log.progress(`Packing ${member.name}`);
        await addMember(pack, files, member);
    }
    pack.finalize();
}
async function membersOf(files, { folder, manifest }) {
    const index = [];
    for (const name of [_set_index_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestName */ .vS, _set_index_js__WEBPACK_IMPORTED_MODULE_6__/* .sumsName */ .ge]) {
        const path = (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(folder, name);
        const size = (await files.stat(path))?.size ?? 0;
        index.push({ name, path, size, modified: manifest.created });
    }
    const stored = manifest.entries.map(({ storedAs, size, modified }) => ({
        name: storedAs,
        path: (0,_stored_name_js__WEBPACK_IMPORTED_MODULE_4__/* .storedPath */ .PH)(folder, storedAs),
        size,
        modified: modified ?? manifest.created,
    }));
    return [...index, ...stored];
}
async function addMember(pack, files, { name, path, size, modified }) {
    const ended = Promise.withResolvers();
    const sink = pack.entry({ name, size, mtime: new Date(modified), mode: 0o600 }, (error) => error ? ended.reject(error) : ended.resolve());
    ended.promise.catch(() => undefined);
    // Giving up the archive destroys this stream as well; without a listener its error would end the process.
    sink.on('error', ended.reject);
    let written = 0;
    for await (const piece of files.readPieces(path)) {
        written += piece.length;
        if (written > size)
            break;
        // The piece is only ours until the next one is read; the archive may take it later.
        if (!sink.write(Buffer.from(piece)))
            await drained(sink, ended.promise);
    }
    if (written !== size)
        throw changedMeanwhile(name, size, written);
    sink.end(Buffer.alloc(0));
    await ended.promise;
}
async function drained(sink, ended) {
    const room = Promise.withResolvers();
    sink.once('drain', room.resolve);
    await Promise.race([room.promise, ended]);
}
function changedMeanwhile(name, size, found) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError('backup-not-intact', `${name} of the backup set has ${found === size ? 'other' : found > size ? 'more' : 'fewer'} bytes than its manifest says.`, 'Make a new backup; keep this set apart until it is understood.');
}

/***/ }),

/***/ 68738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MW: () => (/* binding */ sumsText),
/* harmony export */   T8: () => (/* binding */ manifestBytes),
/* harmony export */   ge: () => (/* binding */ sumsName),
/* harmony export */   rZ: () => (/* binding */ partialEnding),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
const manifestName = 'manifest.json';
const sumsName = 'SHA256SUMS';
/** Ending of the folder's name while a set is being made. */
const partialEnding = '.partial';
/** Bytes of `manifest.json`. */
function manifestBytes(manifest) {
    return Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`, 'utf8');
}
/** Text of `SHA256SUMS` in the form that `sha256sum -c` reads, the manifest included. */
function sumsText({ entries }, manifestSha256) {
    const lines = entries.map(({ sha256, storedAs }) => `${sha256}  ${storedAs}`);
    return [...lines, `${manifestSha256}  ${manifestName}`, ''].join('\n');
}

/***/ }),

/***/ 15434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PH: () => (/* binding */ storedPath),
/* harmony export */   gh: () => (/* binding */ storedNameOf),
/* harmony export */   q6: () => (/* binding */ isSafeStoredName)
/* harmony export */ });
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90614);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85128);


/**
 * Place of an original inside a set: `files/C/...` or `files/UNC/server/share/...`, forward slashes. Undefined for
 * what is no full path of Windows.
 */
function storedNameOf(originalPath) {
    try {
        const { root, names } = (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWindowsPath */ .Yw)(originalPath);
        const place = root.endsWith(':') ? [root.slice(0, 1)] : ['UNC', ...root.slice(2).split('\\')];
        return ['files', ...place, ...names].join('/');
    }
    catch (error) {
        if (error instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d && error.code === 'invalid-path')
            return undefined;
        throw error;
    }
}
/** True for a name that stays inside a set on every file system. */
function isSafeStoredName(storedAs) {
    const [top = '', ...names] = storedAs.split('/');
    return ['files', 'documents'].includes(top) && names.length > 0 && names.every(isPlainName);
}
/** Path on the server of a stored name that {@link isSafeStoredName} lets pass. */
function storedPath(folder, storedAs) {
    return (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(folder, storedAs);
}
function isPlainName(name) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a line break would forge a line of SHA256SUMS
    return name !== '' && name !== '.' && name !== '..' && !/[\\:\u0000-\u001f]/.test(name);
}

/***/ })

};
