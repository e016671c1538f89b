export const id = 498;
export const ids = [498];
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
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(code, `The archive ${what}.`, advice, { cause });
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

/***/ 63638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ requireArtifactName)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70678);

/** What the artifact service refuses in a name. Source: actions/toolkit, path-and-artifact-name-validation.ts. */
const forbidden = /["<>:|*?\\/\r\n]/;
/** @throws UserError `artifact-name-invalid` */
function requireArtifactName(name) {
    const reason = faultOf(name);
    if (reason === undefined)
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('artifact-name-invalid', `${JSON.stringify(name)} cannot be the name of an artifact: ${reason}.`, 'Give a name of letters, digits, dots, hyphens and underscores.');
}
function faultOf(name) {
    if (name.trim() === '')
        return 'it is empty';
    if (name !== name.trim())
        return 'it begins or ends with a blank';
    const character = forbidden.exec(name)?.[0];
    return character === undefined ? undefined : `it holds ${JSON.stringify(character)}`;
}

/***/ }),

/***/ 9458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bk: () => (/* binding */ downloadArtifact),
  wn: () => (/* binding */ listArtifacts),
  mz: () => (/* binding */ uploadArtifact)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: ./lib/bundled/workflow/artifacts/artifact-name.js
var artifact_name = __webpack_require__(63638);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
;// CONCATENATED MODULE: ./lib/bundled/workflow/artifacts/within-deadline.js

const holderTypes = ['Timeout', 'TCPWRAP', 'TLSWRAP'];
class DeadlineError extends Error {
    name = 'DeadlineError';
}
/**
 * Runs work of a foreign client for at most so many seconds. However it ends, the timers and connections that it left
 * open no longer keep the process alive: the artifact client leaves a timer of a minute behind after one answer of
 * 503, and has no way to be stopped when the other side never answers.
 * @throws DeadlineError
 */
async function withinDeadline(seconds, work) {
    const watch = watchHolders();
    const deadline = Promise.withResolvers();
    const late = () => deadline.reject(new DeadlineError(`No result within ${seconds} seconds.`));
    const timer = setTimeout(late, seconds * 1000);
    const running = watch.inside(work);
    running.catch(() => undefined);
    try {
        return await Promise.race([running, deadline.promise]);
    }
    catch (error) {
        if (error instanceof DeadlineError)
            watch.abandon();
        throw error;
    }
    finally {
        clearTimeout(timer);
        watch.release();
    }
}
/** Sees every timer and connection that work opens. */
function watchHolders() {
    const holders = new Set();
    const context = new external_node_async_hooks_.AsyncLocalStorage();
    let isAbandoned = false;
    const hook = (0,external_node_async_hooks_.createHook)({
        init(_id, type, _trigger, resource) {
            if (!holderTypes.includes(type) || !context.getStore() || !isHolder(resource))
                return;
            holders.add(new WeakRef(resource));
            // The client tries again what was cut off under it; nobody waits for that any more.
            if (isAbandoned)
                setImmediate(() => endHolder(resource)).unref();
        },
    });
    hook.enable();
    return {
        inside: (work) => context.run(true, work),
        /** Cuts off what is open and what will be opened: the work goes on without a result. */
        abandon() {
            isAbandoned = true;
            for (const holder of holders)
                endHolder(holder.deref());
        },
        release() {
            if (!isAbandoned)
                hook.disable();
            for (const holder of holders)
                holder.deref()?.unref();
        },
    };
}
function endHolder(holder) {
    holder?.unref();
    holder?.close?.();
}
function isHolder(resource) {
    return 'unref' in resource && typeof resource.unref === 'function';
}
;// CONCATENATED MODULE: ./lib/bundled/workflow/artifacts/explain-artifact-error.js


const kept = 'The backup set itself is whole and stays where it is.';
/** Puts what the client threw into words, with what it leaves out of its messages: code, status, request. */
function explainArtifactError(error, work) {
    if (error instanceof user_error/* UserError */.y)
        return error;
    const facts = factsOf(error);
    const { code, advice } = kindOf(error, facts);
    const told = [
        facts.message || 'no message',
        ...(facts.code === undefined ? [] : [`code ${facts.code}`]),
        ...(facts.status === undefined ? [] : [`status ${facts.status}`]),
        ...(facts.requestId === undefined ? [] : [`request ${facts.requestId}`]),
    ];
    const where = work.doing === 'upload' ? `${advice} ${kept}` : advice;
    return new user_error/* UserError */.y(code, `Artifact ${work.what}: ${work.doing} failed (${told.join(', ')}).`, where, {
        cause: error,
    });
}
function factsOf(error) {
    if (typeof error !== 'object' || error === null)
        return { message: String(error) };
    const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
    const status = statusOf(error);
    const requestId = requestOf(error);
    const message = 'message' in error && typeof error.message === 'string' ? withoutSignature(error.message) : '';
    return {
        message,
        ...code,
        ...(status === undefined ? {} : { status }),
        ...(requestId === undefined ? {} : { requestId }),
    };
}
function statusOf(error) {
    for (const name of ['statusCode', 'status']) {
        const value = Reflect.get(error, name);
        if (typeof value === 'number')
            return value;
    }
    const [, inText] = /\((\d{3})\)|\b(\d{3})\b/.exec('message' in error ? `${error.message}` : '') ?? [];
    return inText === undefined ? undefined : Number(inText);
}
function requestOf(error) {
    const details = Reflect.get(error, 'details');
    const headers = typeof details === 'object' && details !== null ? details : {};
    const id = Reflect.get(headers, 'requestId') ?? Reflect.get(headers, 'x-ms-request-id');
    return typeof id === 'string' ? id : undefined;
}
/** The address of a blob carries the right to write it. */
function withoutSignature(message) {
    return message.replace(/([?&]sig=)[^&\s]+/gi, '$1***');
}
function kindOf(error, { message, status }) {
    if (error instanceof DeadlineError)
        return kinds.stalled;
    if (/GHES|not currently supported/i.test(message))
        return kinds.enterprise;
    if (/quota|insufficient usage/i.test(message))
        return kinds.quota;
    if (status === 409 || /already exists|Conflict/i.test(message))
        return kinds.duplicate;
    if (status === 413 || /too large/i.test(message))
        return kinds.size;
    if (status === 401 || status === 403)
        return kinds.refused;
    if (status === 404 || /not found/i.test(message))
        return kinds.missing;
    return kinds.network;
}
const kinds = {
    stalled: {
        code: 'artifact-stalled',
        advice: 'Look at the network and at githubstatus.com, and run again.',
    },
    enterprise: {
        code: 'artifact-not-supported',
        advice: 'Say upload: false and keep the set on a drive or share.',
    },
    quota: {
        code: 'artifact-quota',
        advice: 'The storage for artifacts is used up. Remove old artifacts or lower retention-days; usage is counted anew every 6 to 12 hours.',
    },
    duplicate: {
        code: 'artifact-duplicate',
        advice: 'An artifact of that name was begun or made in this run already, and it is another one. Give another artifact-name, with the name of the server in it.',
    },
    size: { code: 'artifact-too-large', advice: 'Keep the set on a share in place of an artifact.' },
    refused: {
        code: 'artifact-refused',
        advice: 'The right to do that has run out or was never there. For another run give a token with actions: read; otherwise run again.',
    },
    missing: {
        code: 'artifact-not-found',
        advice: 'See its name and the number of its run, and whether it has expired.',
    },
    network: {
        code: 'artifact-failed',
        advice: 'Look at the network, the proxy and githubstatus.com, and run again.',
    },
};
;// CONCATENATED MODULE: ./lib/bundled/workflow/artifacts/artifact-store.js








/** A slow line still moves this many bytes a second. */
const slowestBytesPerSecond = 256 * 1024;
const secondsBesides = 300;
function deadlineFor(size) {
    return secondsBesides + size / slowestBytesPerSecond;
}
/** The client is large and only some runs need it. */
async function client() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(780), __webpack_require__.e(594)]).then(__webpack_require__.bind(__webpack_require__, 29594));
    return new DefaultArtifactClient();
}
/**
 * Uploads one finished file and looks at what arrived. An artifact of this run that has the same name and bytes is
 * taken for the result of an earlier attempt.
 * @throws UserError `artifact-name-invalid`, `artifact-duplicate`, `artifact-quota`, `artifact-stalled`,
 * `artifact-altered`, `artifact-failed`, ...
 */
async function uploadArtifact(file, options = {}) {
    const name = (0,external_node_path_.basename)(file.path);
    (0,artifact_name/* requireArtifactName */.t)(name);
    await requireFile(file);
    const earlier = (await listArtifacts(options)).find((one) => one.name === name);
    if (earlier !== undefined)
        return sameAsEarlier(earlier, file);
    const seconds = options.deadlineSeconds ?? deadlineFor(file.size);
    const retention = options.retentionDays === undefined ? {} : { retentionDays: options.retentionDays };
    const sent = await guarded({ doing: 'upload', what: name }, seconds, async () => (await client()).uploadArtifact(name, [file.path], (0,external_node_path_.join)(file.path, '..'), { skipArchive: true, ...retention }));
    if (sent.size !== file.size || sent.digest !== file.sha256)
        throw altered(name, 'upload', file, sent);
    const stored = (await listArtifacts(options)).find((one) => one.id === sent.id);
    if (stored === undefined || stored.size !== file.size || (stored.sha256 ?? file.sha256) !== file.sha256) {
        throw altered(name, 'upload', file, { size: stored?.size, digest: stored?.sha256 });
    }
    return stored;
}
async function requireFile({ path, size }) {
    const found = await (0,promises_.stat)(path);
    if (found.isFile() && found.size === size)
        return;
    throw altered((0,external_node_path_.basename)(path), 'upload', { size }, { size: found.size });
}
function sameAsEarlier(earlier, file) {
    if (earlier.size === file.size && earlier.sha256 === file.sha256)
        return earlier;
    throw explainArtifactError(new Error('Conflict: this run has an artifact of that name with other content'), {
        doing: 'upload',
        what: earlier.name,
    });
}
/** Artifacts of this or another run, the newest of each name. */
async function listArtifacts(options = {}) {
    const { from, deadlineSeconds = secondsBesides } = options;
    const what = from === undefined ? 'list of this run' : `list of run ${from.runId}`;
    const { artifacts } = await guarded({ doing: 'list', what }, deadlineSeconds, async () => (await client()).listArtifacts({ latest: true, ...findBy(from) }));
    return artifacts.map(({ id, name, size, digest }) => ({ id, name, size, ...sha256In(digest) }));
}
function findBy(from) {
    if (from === undefined)
        return {};
    const { owner, repository, runId, token } = from;
    return { findBy: { repositoryOwner: owner, repositoryName: repository, workflowRunId: runId, token } };
}
function sha256In(digest) {
    const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(digest ?? '') ?? [];
    return sha256 === undefined ? {} : { sha256 };
}
/**
 * Downloads one artifact into a fresh folder, compares it with what the service says of it, and only then gives it
 * its name in `folder`. Names inside the artifact are not looked at.
 * @throws UserError `artifact-not-found`, `artifact-altered`, `artifact-stalled`, `artifact-failed`, ...
 */
async function downloadArtifact(request) {
    const { name, folder, from } = request;
    (0,artifact_name/* requireArtifactName */.t)(name);
    const known = (await listArtifacts(request)).find((one) => one.name === name);
    if (known === undefined)
        throw explainArtifactError(new Error('not found'), { doing: 'download', what: name });
    await (0,promises_.mkdir)(folder, { recursive: true });
    const fresh = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'download-'));
    try {
        const seconds = request.deadlineSeconds ?? deadlineFor(known.size);
        const { digestMismatch } = await guarded({ doing: 'download', what: name }, seconds, async () => (await client()).downloadArtifact(known.id, {
            path: fresh,
            skipDecompress: true,
            ...(known.sha256 === undefined ? {} : { expectedHash: `sha256:${known.sha256}` }),
            ...findBy(from),
        }));
        const file = await onlyFileIn(fresh, known);
        if (digestMismatch === true || !isAsKnown(file, known)) {
            throw altered(name, 'download', known, { size: file.size, digest: file.sha256 });
        }
        const path = (0,external_node_path_.join)(folder, name);
        await (0,promises_.rename)(file.path, path);
        return { ...file, path };
    }
    finally {
        await (0,promises_.rm)(fresh, { recursive: true, force: true });
    }
}
async function onlyFileIn(folder, { name }) {
    const [entry, ...others] = await (0,promises_.readdir)(folder, { withFileTypes: true });
    if (entry?.isFile() !== true || others.length > 0) {
        throw new user_error/* UserError */.y('artifact-not-an-archive', `The artifact ${name} is not one file.`, 'Give the name of an artifact that backup-pfdata made.');
    }
    const path = (0,external_node_path_.join)(folder, entry.name);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for await (const piece of (0,external_node_fs_.createReadStream)(path)) {
        hash.update(piece);
        size += piece.length;
    }
    return { path, size, sha256: hash.digest('hex') };
}
function isAsKnown(file, known) {
    return file.size === known.size && (known.sha256 ?? file.sha256) === file.sha256;
}
async function guarded(work, seconds, run) {
    try {
        return await withinDeadline(seconds, run);
    }
    catch (error) {
        throw explainArtifactError(error, work);
    }
}
function altered(name, doing, expected, found) {
    return new user_error/* UserError */.y('artifact-altered', `Artifact ${name}: after the ${doing} it has ${found.size ?? 'no'} bytes and SHA-256 ${found.digest ?? '(none)'}; expected were ${expected.size} bytes and ${expected.sha256 ?? '(unknown)'}.`, doing === 'upload'
        ? 'Do not rely on that artifact. The backup set itself is whole and stays where it is; run again under another artifact-name.'
        : 'Download it again, or take the set from its folder or share. Nothing was restored.');
}

/***/ })

};
