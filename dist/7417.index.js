export const id = 7417;
export const ids = [7417,8433,1890];
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

/***/ 17417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unpackBackupSet: () => (/* binding */ unpackBackupSet)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56118);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88433);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70678);
/* harmony import */ var _age_decrypt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51890);
/* harmony import */ var _byte_pieces_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43257);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17948);
/* harmony import */ var _set_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68738);
/* harmony import */ var _stored_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15434);
/* harmony import */ var _verify_backup_set_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47200);










/** A manifest of a hundred thousand files is smaller. */
const largestIndex = 256 * 1024 * 1024;
/**
 * Makes a set's folder of an archive. Every name comes from the manifest and nothing else; every file is compared
 * with it while it is written; the folder has its name only when it is whole.
 * @throws UserError `backup-key-needed`, `backup-wrong-key`, `backup-archive-damaged`, `backup-archive-unsafe`,
 * `backup-exists` and those of the manifest
 */
async function unpackBackupSet(files, request, log) {
    const building = `${request.destination}\\unpacked.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}${_set_index_js__WEBPACK_IMPORTED_MODULE_8__/* .partialEnding */ .rZ}`;
    await files.createFolder(building);
    try {
        await files.restrictToAdministrators(building);
        const manifest = await extractInto(files, building, await clearPieces(files, request), log);
        await requireWhole(files, building, log);
        return await giveName(files, building, `${request.destination}\\${manifest.name}`);
    }
    catch (error) {
        // It holds passwords in clear text. The first error is the one to tell.
        await files.remove(building).catch(() => undefined);
        throw error;
    }
}
/** The archive's bytes as tar, decrypted where they are encrypted. */
async function clearPieces(files, { archivePath, identities }) {
    let isEncrypted = false;
    for await (const piece of files.readPieces(archivePath)) {
        isEncrypted = (0,_age_decrypt_js__WEBPACK_IMPORTED_MODULE_4__/* .isAgeFile */ .m)(piece);
        break;
    }
    const pieces = files.readPieces(archivePath);
    if (!isEncrypted)
        return pieces;
    if (identities.length > 0)
        return (0,_age_decrypt_js__WEBPACK_IMPORTED_MODULE_4__/* .decryptPieces */ .l)(pieces, identities);
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.UserError('backup-key-needed', `${archivePath} is encrypted, and no private key was given.`, 'Give the private key of one of its recipients as identity, from a secret or a file.');
}
async function extractInto(files, folder, pieces, log) {
    const extract = tar_stream__WEBPACK_IMPORTED_MODULE_1__.extract();
    const feeding = feed(extract, pieces).catch((error) => extract.destroy(error));
    try {
        const manifest = await takeMembers(files, folder, extract, log);
        await feeding;
        return manifest;
    }
    catch (error) {
        throw error instanceof Error && isTarFault(error) ? damaged(error) : error;
    }
    finally {
        extract.destroy(new Error('The archive was given up.'));
    }
}
async function feed(extract, pieces) {
    for await (const piece of pieces) {
        if (extract.destroyed)
            return;
        if (extract.write(Buffer.from(piece)))
            continue;
        const room = Promise.withResolvers();
        extract.once('drain', room.resolve);
        extract.once('close', room.resolve);
        await room.promise;
    }
    extract.end(Buffer.alloc(0));
}
/** The library's own words for bytes that are no tar archive or end too early. */
function isTarFault(error) {
    return /invalid tar header|unexpected end of data|stream was destroyed|premature close/i.test(error.message);
}
async function takeMembers(files, folder, extract, log) {
    let manifest;
    const open = new Map();
    for await (const member of extract) {
        const { name, size = 0, type } = member.header;
        const content = (0,_byte_pieces_js__WEBPACK_IMPORTED_MODULE_9__/* .bytePieces */ .i)(member);
        log.progress(`Unpacking ${name}`);
        if (type !== 'file')
            throw unsafe(`holds ${JSON.stringify(name)}, which is no file`);
        if (manifest === undefined) {
            manifest = await takeManifest(files, folder, name, size, content);
            for (const entry of manifest.entries)
                open.set(entry.storedAs, entry);
        }
        else if (name === _set_index_js__WEBPACK_IMPORTED_MODULE_8__/* .sumsName */ .ge) {
            await files.write(`${folder}\\${_set_index_js__WEBPACK_IMPORTED_MODULE_8__/* .sumsName */ .ge}`, await bytesOf(content, size));
        }
        else {
            await takeFile(files, folder, open.get(name) ?? name, content, manifest);
            open.delete(name);
        }
    }
    if (manifest === undefined)
        throw damaged();
    if (open.size > 0)
        throw damaged();
    return manifest;
}
async function takeManifest(files, folder, name, size, member) {
    if (name !== _set_index_js__WEBPACK_IMPORTED_MODULE_8__/* .manifestName */ .vS)
        throw unsafe(`begins with ${JSON.stringify(name)} in place of ${_set_index_js__WEBPACK_IMPORTED_MODULE_8__/* .manifestName */ .vS}`);
    const bytes = await bytesOf(member, size);
    const manifest = (0,_manifest_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .N)(bytes, `${_set_index_js__WEBPACK_IMPORTED_MODULE_8__/* .manifestName */ .vS} of the archive`);
    await files.write(`${folder}\\${_set_index_js__WEBPACK_IMPORTED_MODULE_8__/* .manifestName */ .vS}`, bytes);
    return manifest;
}
async function takeFile(files, folder, entry, member, { created }) {
    if (typeof entry === 'string')
        throw unsafe(`holds ${JSON.stringify(entry)}, which its manifest does not name`);
    const modified = entry.modified ?? created;
    const { sha256, size } = await files.writePieces((0,_stored_name_js__WEBPACK_IMPORTED_MODULE_6__/* .storedPath */ .PH)(folder, entry.storedAs), member, { modified });
    if (sha256 !== entry.sha256 || size !== entry.size)
        throw damaged();
}
async function bytesOf(member, size) {
    if (size > largestIndex)
        throw unsafe('has an index larger than any set needs');
    const pieces = [];
    for await (const piece of member)
        pieces.push(Buffer.from(piece));
    return Buffer.concat(pieces);
}
async function requireWhole(files, folder, log) {
    const problems = await (0,_verify_backup_set_js__WEBPACK_IMPORTED_MODULE_7__/* .backupProblems */ .X6)(files, await (0,_verify_backup_set_js__WEBPACK_IMPORTED_MODULE_7__/* .readBackupSet */ .$N)(files, folder), log, 'presence');
    if (problems.length > 0)
        throw unsafe(`is not whole: ${(0,_verify_backup_set_js__WEBPACK_IMPORTED_MODULE_7__/* .summaryOf */ .YG)(problems)}`);
}
async function giveName(files, building, folder) {
    const made = await (0,_verify_backup_set_js__WEBPACK_IMPORTED_MODULE_7__/* .readBackupSet */ .$N)(files, building);
    if ((await files.stat(folder)) === undefined) {
        await files.rename(building, folder);
        return { ...made, folder };
    }
    const bytes = await files.read(`${folder}\\${_set_index_js__WEBPACK_IMPORTED_MODULE_8__/* .manifestName */ .vS}`);
    if ((0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .B)(bytes) !== made.manifestSha256) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.UserError('backup-exists', `${folder} exists and is another backup set.`, 'Unpack into another folder.');
    }
    await files.remove(building);
    return { ...made, folder };
}
function damaged(cause) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.UserError('backup-archive-damaged', 'The archive is damaged or cut short: it does not hold what its manifest says.', 'Take the archive again from where it came, or take another backup set. Nothing was restored.', { cause });
}
function unsafe(what) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.UserError('backup-archive-unsafe', `The archive ${what}.`, 'Do not restore from it. Find out who changed it, and take another one.');
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
