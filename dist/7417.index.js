export const id = 7417;
export const ids = [7417,7200,1890];
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

/***/ 88973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ inGroups)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Bytes up to which files are moved several at a time. */
const smallFile = 256 * 1024;
const mostAtATime = 32;
/**
 * Small files several at a time, because each waits for a disk or a share to answer; large ones one by one. The
 * results are in the order of the files. The first fault ends it when what was begun beside it has ended.
 */
async function inGroups(found, work) {
    const results = [];
    for (let at = 0; at < found.length;) {
        const group = found.slice(at, at + groupSizeAt(found, at));
        const settled = await Promise.allSettled(group.map(work));
        const failed = settled.find((one) => one.status === 'rejected');
        if (failed?.status === 'rejected')
            throw failed.reason;
        for (const one of settled)
            if (one.status === 'fulfilled')
                results.push(one.value);
        at += group.length;
        // Work on small files may never wait; time limits and signals need their turn.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    }
    return results;
}
function groupSizeAt(found, at) {
    const large = found.slice(at, at + mostAtATime).findIndex(({ size }) => size > smallFile);
    return large < 0 ? mostAtATime : Math.max(1, large);
}

/***/ }),

/***/ 17948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseManifest),
/* harmony export */   r: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24541);
/* harmony import */ var _base_format_read_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47735);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70678);
/* harmony import */ var _stored_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15434);





const text = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minLength */ .BpQ(1));
const time = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .isoTimestamp */ .yhX());
/** Name of a folder on every file system, and none that says "unfinished". */
const setName = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^[A-Za-z0-9][A-Za-z0-9._-]*$/), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y((name) => !/(\.|\.partial)$/i.test(name), 'It ends in a dot or in .partial.'));
const labels = {
    component: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Component it belongs to; "server" for what belongs to none.', text),
    role: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('What it is: data, theme, installers and so on; see backup-set.md.', text),
};
const meanings = {
    created: 'Time of creation, ISO 8601 in UTC.',
    modified: 'Time of the last change, ISO 8601 in UTC.',
    attributes: 'Attributes that are set.',
};
const attributes = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['read-only', 'hidden', 'system']));
const securityDescriptor = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('Owner, group and DACL as SDDL text, where the server tells them.', text);
const entry = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
    ...labels,
    storedAs: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Path in the set, with forward slashes.', text),
    originalPath: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('Path on the server; absent for what was no file there.', text),
    size: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Bytes.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(0))),
    sha256: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('SHA-256, lower-case hexadecimal.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^[0-9a-f]{64}$/))),
    created: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(meanings.created, time),
    modified: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(meanings.modified, time),
    attributes: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(meanings.attributes, attributes),
    securityDescriptor,
});
/** What the file system says of an original. */
const facts = {
    created: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(meanings.created, time),
    modified: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(meanings.modified, time),
    attributes: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(meanings.attributes, attributes),
    securityDescriptor,
};
const folder = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({ ...labels, path: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Path on the server.', text), ...facts });
const origin = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
    who: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Account or GitHub user.', text),
    why: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('The reason that was given.', text),
    run: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('Address of the run, where there was one.', text),
    planDigest: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('Digest of the plan that asked for the set.', text),
});
/** Format 1 of a manifest. `docs/reference/backup-manifest.schema.json` is made from it. */
const manifestSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
    format: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Version of the format.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1)),
    name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Name of the set and of its folder: server and time in UTC.', setName),
    created: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('When the set was begun, ISO 8601 in UTC.', time),
    server: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Name of the server.', text),
    tool: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('What made the set.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({ name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Name of this suite.', text), version: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Its version.', text) })),
    origin: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Who wanted the set, and why.', origin),
    components: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Components that the set was made for; one of them may have nothing of its own to keep.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(text)),
    consistent: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('False when something could write while it was copied.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
    consistencyNote: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('What could write.', text),
    accessRightsNote: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('How many access rights are not recorded, and why.', text),
    folders: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Folders of the originals, with those that are empty.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(folder)),
    entries: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Files of the set.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(entry)),
});
const factsSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)(facts);
const advice = 'Take another set. Do not uninstall anything on the strength of this one.';
/**
 * Reads a manifest. `where` names it in messages.
 * @throws UserError `backup-manifest-unreadable`, `backup-manifest-unsafe`
 */
function parseManifest(bytes, where) {
    const manifest = (0,_base_format_read_format_js__WEBPACK_IMPORTED_MODULE_4__/* .readFormat */ .C$)(manifestSchema, bytes, (what) => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError('backup-manifest-unreadable', `${where} is no manifest of a backup set: ${what}.`, advice));
    requireSafeNames(manifest, where);
    return manifest;
}
/** Every stored name lies in the set, is used once, and belongs to the original path that the entry names. */
function requireSafeNames({ entries }, where) {
    const seen = new Set();
    for (const [index, { storedAs, originalPath }] of entries.entries()) {
        const place = `${where}, field entries.${index}.storedAs,`;
        const expected = originalPath === undefined ? storedAs : (0,_stored_name_js__WEBPACK_IMPORTED_MODULE_1__/* .storedNameOf */ .gh)(originalPath);
        const isDocument = storedAs.startsWith('documents/');
        const key = storedAs.toLowerCase();
        if (!(0,_stored_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isSafeStoredName */ .q6)(storedAs) || storedAs !== expected || isDocument !== (originalPath === undefined)) {
            throw unsafe(place, `names a file outside the set or of another place: ${JSON.stringify(storedAs)}`);
        }
        if (seen.has(key))
            throw unsafe(place, `names ${JSON.stringify(storedAs)} twice`);
        seen.add(key);
    }
}
function unsafe(place, what) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError('backup-manifest-unsafe', `${place} ${what}.`, 'Do not restore from this set. Find out who changed it, and take another one.');
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

/***/ }),

/***/ 17417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unpackBackupSet: () => (/* binding */ unpackBackupSet)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56118);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85128);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88433);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70678);
/* harmony import */ var _age_decrypt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51890);
/* harmony import */ var _byte_pieces_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(43257);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17948);
/* harmony import */ var _set_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68738);
/* harmony import */ var _stored_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15434);
/* harmony import */ var _verify_backup_set_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47200);











/** A manifest of a hundred thousand files is smaller. */
const largestIndex = 256 * 1024 * 1024;
/**
 * Makes a set's folder of an archive. Every name comes from the manifest and nothing else; every file is compared
 * with it while it is written; the folder has its name only when it is whole.
 * @throws UserError `backup-key-needed`, `backup-wrong-key`, `backup-archive-damaged`, `backup-archive-unsafe`,
 * `backup-exists` and those of the manifest
 */
async function unpackBackupSet(files, request, log) {
    const building = `${request.destination}\\unpacked.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}${_set_index_js__WEBPACK_IMPORTED_MODULE_9__/* .partialEnding */ .rZ}`;
    await files.createFolder(building);
    try {
        await files.restrictToAdministrators(building);
        const manifest = await extractInto(files, building, await clearPieces(files, request), log);
        await requireWhole(files, building, log);
        return await giveName(files, building, (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .uJ)(request.destination, manifest.name));
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
        isEncrypted = (0,_age_decrypt_js__WEBPACK_IMPORTED_MODULE_5__/* .isAgeFile */ .m)(piece);
        break;
    }
    const pieces = files.readPieces(archivePath);
    if (!isEncrypted)
        return pieces;
    if (identities.length > 0)
        return (0,_age_decrypt_js__WEBPACK_IMPORTED_MODULE_5__/* .decryptPieces */ .l)(pieces, identities);
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.UserError('backup-key-needed', `${archivePath} is encrypted, and no private key was given.`, 'Give the private key of one of its recipients as identity, from a secret or a file.');
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
        const content = (0,_byte_pieces_js__WEBPACK_IMPORTED_MODULE_10__/* .bytePieces */ .i)(member);
        log.progress(`Unpacking ${name}`);
        if (type !== 'file')
            throw unsafe(`holds ${JSON.stringify(name)}, which is no file`);
        if (manifest === undefined) {
            manifest = await takeManifest(files, folder, name, size, content);
            for (const entry of manifest.entries)
                open.set(entry.storedAs, entry);
        }
        else if (name === _set_index_js__WEBPACK_IMPORTED_MODULE_9__/* .sumsName */ .ge) {
            await files.write((0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .uJ)(folder, _set_index_js__WEBPACK_IMPORTED_MODULE_9__/* .sumsName */ .ge), await bytesOf(content, size));
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
    if (name !== _set_index_js__WEBPACK_IMPORTED_MODULE_9__/* .manifestName */ .vS)
        throw unsafe(`begins with ${JSON.stringify(name)} in place of ${_set_index_js__WEBPACK_IMPORTED_MODULE_9__/* .manifestName */ .vS}`);
    const bytes = await bytesOf(member, size);
    const manifest = (0,_manifest_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .parseManifest */ .N)(bytes, `${_set_index_js__WEBPACK_IMPORTED_MODULE_9__/* .manifestName */ .vS} of the archive`);
    await files.write((0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .uJ)(folder, _set_index_js__WEBPACK_IMPORTED_MODULE_9__/* .manifestName */ .vS), bytes);
    return manifest;
}
async function takeFile(files, folder, entry, member, { created }) {
    if (typeof entry === 'string')
        throw unsafe(`holds ${JSON.stringify(entry)}, which its manifest does not name`);
    const modified = entry.modified ?? created;
    const { sha256, size } = await files.writePieces((0,_stored_name_js__WEBPACK_IMPORTED_MODULE_7__/* .storedPath */ .PH)(folder, entry.storedAs), member, { modified });
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
    const problems = await (0,_verify_backup_set_js__WEBPACK_IMPORTED_MODULE_8__/* .backupProblems */ .X6)(files, await (0,_verify_backup_set_js__WEBPACK_IMPORTED_MODULE_8__/* .readBackupSet */ .$N)(files, folder), log, 'presence');
    if (problems.length > 0)
        throw unsafe(`is not whole: ${(0,_verify_backup_set_js__WEBPACK_IMPORTED_MODULE_8__/* .summaryOf */ .YG)(problems)}`);
}
async function giveName(files, building, folder) {
    const made = await (0,_verify_backup_set_js__WEBPACK_IMPORTED_MODULE_8__/* .readBackupSet */ .$N)(files, building);
    if ((await files.stat(folder)) === undefined) {
        await files.rename(building, folder);
        return { ...made, folder };
    }
    const bytes = await files.read((0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .uJ)(folder, _set_index_js__WEBPACK_IMPORTED_MODULE_9__/* .manifestName */ .vS));
    if ((0,_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .B)(bytes) !== made.manifestSha256) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.UserError('backup-exists', `${folder} exists and is another backup set.`, 'Unpack into another folder.');
    }
    await files.remove(building);
    return { ...made, folder };
}
function damaged(cause) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.UserError('backup-archive-damaged', 'The archive is damaged or cut short: it does not hold what its manifest says.', 'Take the archive again from where it came, or take another backup set. Nothing was restored.', { cause });
}
function unsafe(what) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.UserError('backup-archive-unsafe', `The archive ${what}.`, 'Do not restore from it. Find out who changed it, and take another one.');
}

/***/ }),

/***/ 47200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ readBackupSet),
/* harmony export */   X6: () => (/* binding */ backupProblems),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   requireIntact: () => (/* binding */ requireIntact)
/* harmony export */ });
/* harmony import */ var _byte_progress_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11094);
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90614);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85128);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88433);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70678);
/* harmony import */ var _in_groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88973);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17948);
/* harmony import */ var _set_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68738);
/* harmony import */ var _stored_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15434);









const mostProblemsShown = 10;
/** @throws UserError `backup-manifest-missing`, `backup-manifest-unreadable`, `backup-manifest-unsafe` */
async function readBackupSet(files, folder) {
    const path = (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(folder, _set_index_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestName */ .vS);
    const bytes = await readManifest(files, folder, path);
    return { folder, manifest: (0,_manifest_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .N)(bytes, path), manifestSha256: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .B)(bytes) };
}
async function readManifest(files, folder, path) {
    try {
        return await files.read(path);
    }
    catch (cause) {
        if (!(cause instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d && cause.code === 'not-found'))
            throw cause;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.UserError('backup-manifest-missing', `${folder} is not a backup set: it has no ${_set_index_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestName */ .vS}.`, 'Give the folder of a set, or take another one.', { cause });
    }
}
/** What differs between the set's files and its index; empty when the set is whole. */
async function backupProblems(files, set, log, depth = 'bytes') {
    const index = await indexProblems(files, set);
    const stored = await (0,_in_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .inGroups */ .A)(set.manifest.entries, (entry) => {
        const onBytes = (0,_byte_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .byteProgress */ .E)(log, `Verifying ${entry.storedAs}`);
        return entryProblems(files, set.folder, entry, depth, onBytes);
    });
    return [...index, ...stored.flat()];
}
async function entryProblems(files, folder, { storedAs, size, sha256 }, depth, onBytes) {
    const path = (0,_stored_name_js__WEBPACK_IMPORTED_MODULE_6__/* .storedPath */ .PH)(folder, storedAs);
    const found = await files.stat(path);
    if (found?.kind !== 'file')
        return [`${storedAs} is missing`];
    if (found.size !== size)
        return [`${storedAs} has ${found.size} bytes instead of ${size}`];
    const isAsStored = depth === 'presence' || (await files.digest(path, onBytes)).sha256 === sha256;
    return isAsStored ? [] : [`${storedAs} has other bytes`];
}
/** The sums hold the manifest's own hash, so a change of either file alone is seen. */
async function indexProblems(files, { folder, manifest, manifestSha256 }) {
    const path = (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(folder, _set_index_js__WEBPACK_IMPORTED_MODULE_7__/* .sumsName */ .ge);
    if ((await files.stat(path)) === undefined)
        return [`${_set_index_js__WEBPACK_IMPORTED_MODULE_7__/* .sumsName */ .ge} is missing`];
    const stored = Buffer.from(await files.read(path)).toString('utf8');
    return stored === (0,_set_index_js__WEBPACK_IMPORTED_MODULE_7__/* .sumsText */ .MW)(manifest, manifestSha256) ? [] : [`${_set_index_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestName */ .vS} and ${_set_index_js__WEBPACK_IMPORTED_MODULE_7__/* .sumsName */ .ge} do not agree`];
}
/**
 * Reads a set back, every byte of it.
 * @throws UserError `backup-not-intact` naming what differs, and those of {@link readBackupSet}
 */
async function requireIntact(files, folder, log) {
    const set = await readBackupSet(files, folder);
    const problems = await backupProblems(files, set, log);
    if (problems.length > 0) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.UserError('backup-not-intact', `The backup set ${folder} is not whole: ${summaryOf(problems)}.`, 'Make a new backup before anything is removed; keep this set apart until it is understood.');
    }
    return set;
}
/** The first few problems and how many more there are. */
function summaryOf(problems) {
    const shown = problems.slice(0, mostProblemsShown).join('; ');
    return problems.length > mostProblemsShown ? `${shown}; and ${problems.length - mostProblemsShown} more` : shown;
}

/***/ }),

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
 * @throws UserError that `errorOf` makes
 */
function readFormat(schema, text, errorOf) {
    const { json, value } = parsed(text, errorOf);
    return conforming(schema, value, errorOf, (path) => `line ${lineOfField(json, path)}, `);
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

/***/ 11094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ byteProgress)
/* harmony export */ });
const megabyte = 1024 * 1024;
/** Says how far the work on one file is, as often as bytes move; the log prints a line every few seconds. */
function byteProgress(log, what) {
    const shown = (bytes) => Math.round(bytes / megabyte);
    return (done, total) => log.progress(total < megabyte ? what : `${what}: ${shown(done)} of ${shown(total)} MB`);
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
