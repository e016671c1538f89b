export const id = 27;
export const ids = [27];
export const modules = {

/***/ 62027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decideUpload: () => (/* binding */ decideUpload),
  uploadSetOf: () => (/* binding */ uploadSetOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: ./lib/bundled/backup/age/payload.js
var payload = __webpack_require__(87553);
;// CONCATENATED MODULE: ./lib/bundled/backup/age/encrypt.js



/** Size of what the library writes after the header for an empty payload: a nonce and one tag. */
const emptyPayloadSize = payload/* payloadNonceSize */.VI + 16;
/**
 * Encrypts pieces of any length for one or more recipients (`age1...`) in the age v1 format. The library makes file
 * key and header, node:crypto the payload.
 * @throws UserError `backup-recipient-invalid`
 */
async function* encryptPieces(pieces, recipients) {
    const { fileKey, header } = await makeHeader(recipients);
    const nonce = (0,external_node_crypto_.randomBytes)(payload/* payloadNonceSize */.VI);
    yield header;
    yield nonce;
    yield* (0,payload/* sealPayload */.eH)(pieces, fileKey, nonce);
}
async function makeHeader(recipients) {
    const { Encrypter } = await __webpack_require__.e(/* import() */ 539).then(__webpack_require__.bind(__webpack_require__, 81539));
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
    const { Encrypter } = await __webpack_require__.e(/* import() */ 539).then(__webpack_require__.bind(__webpack_require__, 81539));
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
    return new user_error/* UserError */.y('backup-recipient-invalid', message, advice, isSecret ? {} : { cause });
}
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./lib/bundled/host/windows-path.js
var windows_path = __webpack_require__(85128);
// EXTERNAL MODULE: ./lib/bundled/backup/byte-pieces.js
var byte_pieces = __webpack_require__(43257);
// EXTERNAL MODULE: ./lib/bundled/backup/set-index.js
var set_index = __webpack_require__(68738);
// EXTERNAL MODULE: ./lib/bundled/backup/stored-name.js
var stored_name = __webpack_require__(15434);
;// CONCATENATED MODULE: ./lib/bundled/backup/pack-backup-set.js







/** @throws UserError `backup-upload-unencrypted` */
function requireProtection({ recipients, allowUnencrypted }) {
    if (recipients.length > 0 || allowUnencrypted)
        return;
    throw new user_error/* UserError */.y('backup-upload-unencrypted', 'The backup set holds passwords in clear text, and no recipient was given to encrypt it for.', 'Make a key pair with age-keygen, keep the private key off this server and give the public key as recipients. Or say allow-unencrypted: true.');
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
    return files.writePieces(archivePath, recipients.length > 0 ? encryptPieces(pieces, recipients) : pieces);
}
async function* tarPieces(files, set, log) {
    const pack = tar_stream.pack();
    const feeding = feed(pack, files, set, log).catch((error) => {
        pack.destroy(error);
        throw error;
    });
    // The consumer may stop before the feeder does; its error is told below or is the consumer's own.
    feeding.catch(() => undefined);
    try {
        yield* (0,byte_pieces/* bytePieces */.i)(pack);
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
    for (const name of [set_index/* manifestName */.vS, set_index/* sumsName */.ge]) {
        const path = (0,windows_path/* joinPath */.uJ)(folder, name);
        const size = (await files.stat(path))?.size ?? 0;
        index.push({ name, path, size, modified: manifest.created });
    }
    const stored = manifest.entries.map(({ storedAs, size, modified }) => ({
        name: storedAs,
        path: (0,stored_name/* storedPath */.PH)(folder, storedAs),
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
    return new user_error/* UserError */.y('backup-not-intact', `${name} of the backup set has ${found === size ? 'other' : found > size ? 'more' : 'fewer'} bytes than its manifest says.`, 'Make a new backup; keep this set apart until it is understood.');
}
// EXTERNAL MODULE: ./lib/bundled/backup/verify-backup-set.js
var verify_backup_set = __webpack_require__(47200);
// EXTERNAL MODULE: ./lib/bundled/workflow/artifacts/artifact-name.js
var artifact_name = __webpack_require__(63638);
;// CONCATENATED MODULE: ./lib/bundled/workflow/artifacts/artifact-service.js
/**
 * Why artifacts cannot be used here; undefined when they can.
 * @param environment the variables of the runner that the artifact client reads
 */
function whyNoArtifacts(environment) {
    if (!environment.ACTIONS_RUNTIME_TOKEN || !environment.ACTIONS_RESULTS_URL) {
        return 'this is no job of GitHub Actions, or its runner offers no artifact service';
    }
    const server = environment.GITHUB_SERVER_URL || 'https://github.com';
    return isSupported(server)
        ? undefined
        : `${server} is a GitHub Enterprise Server, whose artifact service the client does not speak`;
}
/** The client's own rule. Source: actions/toolkit, packages/artifact, `isGhes`. */
function isSupported(server) {
    const name = URL.parse(server)?.hostname.toUpperCase() ?? '';
    return name === 'GITHUB.COM' || name.endsWith('.GHE.COM') || name.endsWith('.LOCALHOST');
}
// EXTERNAL MODULE: ./lib/bundled/workflow/artifacts/artifact-store.js + 2 modules
var artifact_store = __webpack_require__(9458);
;// CONCATENATED MODULE: ./lib/bundled/actions/shared/upload-backup.js







/**
 * Decides before anything is touched whether the set will leave the server.
 * @throws UserError `backup-upload-unencrypted`, `backup-recipient-invalid`, `artifact-name-invalid`,
 * `artifact-not-supported`
 */
async function decideUpload(request, environment) {
    if (request.upload === 'false')
        return { do: 'keep', why: 'upload is "false"' };
    await requireRecipients(request.recipients);
    if (request.artifactName !== undefined)
        (0,artifact_name/* requireArtifactName */.t)(request.artifactName);
    const isOpen = request.recipients.length === 0 && !request.allowUnencrypted;
    if (request.upload === 'auto' && isOpen)
        return { do: 'keep', why: 'no recipients were given to encrypt it for' };
    requireProtection(request);
    const reason = whyNoArtifacts(environment);
    if (reason === undefined)
        return { do: 'upload' };
    if (request.upload === 'auto')
        return { do: 'keep', why: reason };
    throw notSupported(reason);
}
function notSupported(reason) {
    return new user_error/* UserError */.y('artifact-not-supported', `upload is "true", but artifacts cannot be used: ${reason}.`, 'Say upload: auto and keep the set on a drive or share. Nothing was touched.');
}
/** Uploads the set that the outcome names, where that was decided, and tells what became of it. */
async function uploadSetOf({ backup, mode }, request, session) {
    const decision = await decideUpload(request, process.env);
    if (decision.do === 'keep')
        return { notes: [keptNote(decision.why, mode)] };
    if (backup === undefined || mode === 'plan')
        return { notes: [] };
    const { id, name, sha256 } = await uploadBackup(session, backup.folder, request);
    return {
        outputs: { 'artifact-id': `${id}`, 'artifact-name': name, 'artifact-sha256': sha256 ?? '' },
        notes: [`Uploaded as the artifact ${name} (${id}), SHA-256 ${sha256 ?? 'not told'}.`],
    };
}
function keptNote(why, mode) {
    return mode === 'plan' ? `The set will stay on the server: ${why}.` : `The set was not uploaded: ${why}.`;
}
/** Packs the set into one finished file beside it, uploads that and takes it away again. */
async function uploadBackup({ host, log }, folder, request) {
    const set = await (0,verify_backup_set/* requireIntact */.hB)(host.files, folder, log);
    const name = archiveName(request.artifactName ?? set.manifest.name, request);
    const earlier = (await (0,artifact_store/* listArtifacts */.wn)()).find((one) => one.name === name);
    // A set's name is used once; what has it in this run is this set, uploaded by an earlier attempt.
    if (earlier !== undefined && request.artifactName === undefined)
        return earlier;
    const archive = `${folder}.archive\\${name}`;
    try {
        await host.files.createFolder(`${folder}.archive`);
        await host.files.restrictToAdministrators(`${folder}.archive`);
        const digest = await packBackupSet(host.files, set, archive, request, log);
        const { retentionDays } = request;
        const options = retentionDays === undefined ? {} : { retentionDays };
        return await (0,artifact_store/* uploadArtifact */.mz)({ path: host.files.localPath(archive), ...digest }, options);
    }
    finally {
        await host.files.remove(`${folder}.archive`);
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
    const manifest = (0,_base_format_read_format_js__WEBPACK_IMPORTED_MODULE_4__/* .readFormat */ .C$)(manifestSchema, bytes, (what) => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('backup-manifest-unreadable', `${where} is no manifest of a backup set: ${what}.`, advice));
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
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('backup-manifest-unsafe', `${place} ${what}.`, 'Do not restore from this set. Find out who changed it, and take another one.');
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

/***/ 47200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ readBackupSet),
/* harmony export */   X6: () => (/* binding */ backupProblems),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   hB: () => (/* binding */ requireIntact)
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
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('backup-manifest-missing', `${folder} is not a backup set: it has no ${_set_index_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestName */ .vS}.`, 'Give the folder of a set, or take another one.', { cause });
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
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('backup-not-intact', `The backup set ${folder} is not whole: ${summaryOf(problems)}.`, 'Make a new backup before anything is removed; keep this set apart until it is understood.');
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
