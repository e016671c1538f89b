export const id = 2027;
export const ids = [2027];
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



const emptyPayloadSize = payload/* payloadNonceSize */.VI + 16;
async function* encryptPieces(pieces, recipients) {
  const { fileKey, header } = await makeHeader(recipients);
  const nonce = (0,external_node_crypto_.randomBytes)(payload/* payloadNonceSize */.VI);
  yield header;
  yield nonce;
  yield* (0,payload/* sealPayload */.eH)(pieces, fileKey, nonce);
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
    }
  });
  const file = await encrypter.encrypt(new Uint8Array(0));
  return { fileKey, header: file.subarray(0, file.length - emptyPayloadSize) };
}
async function requireRecipients(recipients) {
  const { Encrypter } = await __webpack_require__.e(/* import() */ 1539).then(__webpack_require__.bind(__webpack_require__, 81539));
  const encrypter = new Encrypter();
  for (const recipient of recipients)
    addRecipient(encrypter, recipient);
}
function addRecipient(encrypter, recipient) {
  try {
    encrypter.addRecipient(recipient);
  } catch (cause) {
    throw invalidRecipient(recipient, cause);
  }
}
function invalidRecipient(recipient, cause) {
  const isSecret = /AGE-SECRET-KEY/i.test(recipient);
  const message = isSecret ? "A private key was given as a recipient." : `${JSON.stringify(recipient)} is not a public key of age.`;
  const advice = isSecret ? "Give the public key (age1...) that age-keygen -y shows for it. Treat the private key as disclosed." : 'Give the line that age-keygen shows as "Public key", beginning with age1.';
  return new user_error/* UserError */.y("backup-recipient-invalid", message, advice, isSecret ? {} : { cause });
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







function requireProtection({ recipients, allowUnencrypted }) {
  if (recipients.length > 0 || allowUnencrypted)
    return;
  throw new user_error/* UserError */.y("backup-upload-unencrypted", "The backup set holds passwords in clear text, and no recipient was given to encrypt it for.", "Make a key pair with age-keygen, keep the private key off this server and give the public key as recipients. Or say allow-unencrypted: true.");
}
function archiveName(setName, { recipients }) {
  return `${setName}.tar${recipients.length > 0 ? ".age" : ""}`;
}
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
  feeding.catch(() => void 0);
  try {
    yield* (0,byte_pieces/* bytePieces */.i)(pack);
    await feeding;
  } finally {
    pack.destroy(new Error("The archive was given up."));
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
    modified: modified ?? manifest.created
  }));
  return [...index, ...stored];
}
async function addMember(pack, files, { name, path, size, modified }) {
  const ended = Promise.withResolvers();
  const sink = pack.entry({ name, size, mtime: new Date(modified), mode: 384 }, (error) => error ? ended.reject(error) : ended.resolve());
  ended.promise.catch(() => void 0);
  sink.on("error", ended.reject);
  let written = 0;
  for await (const piece of files.readPieces(path)) {
    written += piece.length;
    if (written > size)
      break;
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
  sink.once("drain", room.resolve);
  await Promise.race([room.promise, ended]);
}
function changedMeanwhile(name, size, found) {
  return new user_error/* UserError */.y("backup-not-intact", `${name} of the backup set has ${found === size ? "other" : found > size ? "more" : "fewer"} bytes than its manifest says.`, "Make a new backup; keep this set apart until it is understood.");
}

// EXTERNAL MODULE: ./lib/bundled/backup/verify-backup-set.js
var verify_backup_set = __webpack_require__(47200);
// EXTERNAL MODULE: ./lib/bundled/workflow/artifacts/artifact-name.js
var artifact_name = __webpack_require__(63638);
;// CONCATENATED MODULE: ./lib/bundled/workflow/artifacts/artifact-service.js
function whyNoArtifacts(environment) {
  if (!environment.ACTIONS_RUNTIME_TOKEN || !environment.ACTIONS_RESULTS_URL) {
    return "this is no job of GitHub Actions, or its runner offers no artifact service";
  }
  const server = environment.GITHUB_SERVER_URL || "https://github.com";
  return isSupported(server) ? void 0 : `${server} is a GitHub Enterprise Server, whose artifact service the client does not speak`;
}
function isSupported(server) {
  const name = URL.parse(server)?.hostname.toUpperCase() ?? "";
  return name === "GITHUB.COM" || name.endsWith(".GHE.COM") || name.endsWith(".LOCALHOST");
}

// EXTERNAL MODULE: ./lib/bundled/workflow/artifacts/artifact-store.js + 2 modules
var artifact_store = __webpack_require__(9458);
;// CONCATENATED MODULE: ./lib/bundled/actions/shared/upload-backup.js







async function decideUpload(request, environment) {
  if (request.upload === "false")
    return { do: "keep", why: 'upload is "false"' };
  await requireRecipients(request.recipients);
  if (request.artifactName !== void 0)
    (0,artifact_name/* requireArtifactName */.t)(request.artifactName);
  const isOpen = request.recipients.length === 0 && !request.allowUnencrypted;
  if (request.upload === "auto" && isOpen)
    return { do: "keep", why: "no recipients were given to encrypt it for" };
  requireProtection(request);
  const reason = whyNoArtifacts(environment);
  if (reason === void 0)
    return { do: "upload" };
  if (request.upload === "auto")
    return { do: "keep", why: reason };
  throw notSupported(reason);
}
function notSupported(reason) {
  return new user_error/* UserError */.y("artifact-not-supported", `upload is "true", but artifacts cannot be used: ${reason}.`, "Say upload: auto and keep the set on a drive or share. Nothing was touched.");
}
async function uploadSetOf({ backup, mode }, request, session) {
  const decision = await decideUpload(request, process.env);
  if (decision.do === "keep")
    return { notes: [keptNote(decision.why, mode)] };
  if (backup === void 0 || mode === "plan")
    return { notes: [] };
  const { id, name, sha256 } = await uploadBackup(session, backup.folder, request);
  return {
    outputs: { "artifact-id": `${id}`, "artifact-name": name, "artifact-sha256": sha256 ?? "" },
    notes: [`Uploaded as the artifact ${name} (${id}), SHA-256 ${sha256 ?? "not told"}.`]
  };
}
function keptNote(why, mode) {
  return mode === "plan" ? `The set will stay on the server: ${why}.` : `The set was not uploaded: ${why}.`;
}
async function uploadBackup({ host, log }, folder, request) {
  const set = await (0,verify_backup_set/* requireIntact */.hB)(host.files, folder, log);
  const name = archiveName(request.artifactName ?? set.manifest.name, request);
  const earlier = (await (0,artifact_store/* listArtifacts */.wn)()).find((one) => one.name === name);
  if (earlier !== void 0 && request.artifactName === void 0)
    return earlier;
  const archive = `${folder}.archive\\${name}`;
  try {
    await host.files.createFolder(`${folder}.archive`);
    await host.files.restrictToAdministrators(`${folder}.archive`);
    const digest = await packBackupSet(host.files, set, archive, request, log);
    const { retentionDays } = request;
    const options = retentionDays === void 0 ? {} : { retentionDays };
    return await (0,artifact_store/* uploadArtifact */.mz)({ path: host.files.localPath(archive), ...digest }, options);
  } finally {
    await host.files.remove(`${folder}.archive`);
  }
}


/***/ }),

/***/ 51905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ageFault)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70678);

const faults = {
  "not-age": {
    code: "backup-archive-not-age",
    what: "is not encrypted in the age format, or its first bytes are damaged",
    advice: "See that it is the file that backup-pfdata made, whole. Take it from the artifact again."
  },
  "wrong-key": {
    code: "backup-wrong-key",
    what: "cannot be decrypted with the given key: it was encrypted for other recipients",
    advice: "Give the private key (AGE-SECRET-KEY-1...) that belongs to one of the recipients of that backup."
  },
  damaged: {
    code: "backup-archive-damaged",
    what: "is damaged or cut short: its bytes are not those that were encrypted",
    advice: "Take the archive again from where it came, or take another backup set. Nothing was restored."
  }
};
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


const algorithm = "chacha20-poly1305";
const chunkSize = 64 * 1024;
const tagSize = 16;
const chunksAtATime = 16;
const payloadNonceSize = 16;
function payloadKey(fileKey, nonce) {
  return Buffer.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)("sha256", fileKey, nonce, "payload", 32));
}
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
function release({ buffer, length }) {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === length)
    buffer.transfer(0);
}
async function* openPayload(pieces, fileKey, nonce) {
  const key = payloadKey(fileKey, nonce);
  let counter = 0;
  for await (const { chunk, isLast } of chunksOf(pieces, chunkSize + tagSize)) {
    const plain = open(key, counter, isLast, chunk);
    if (plain.length === 0 && counter > 0)
      throw (0,_age_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ageFault */ .k)("damaged");
    counter += 1;
    yield plain;
  }
}
function open(key, counter, isLast, chunk) {
  if (chunk.length < tagSize)
    throw (0,_age_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ageFault */ .k)("damaged");
  const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)(algorithm, key, chunkNonce(counter, isLast), { authTagLength: tagSize });
  const textSize = chunk.length - tagSize;
  decipher.setAuthTag(chunk.subarray(textSize));
  const plain = decipher.update(chunk.subarray(0, textSize));
  try {
    decipher.final();
  } catch (cause) {
    throw (0,_age_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ageFault */ .k)("damaged", cause);
  }
  return plain;
}
function chunkNonce(counter, isLast) {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(counter, 5, 6);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}
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
async function* bytePieces(stream) {
  for await (const piece of stream) {
    if (!Buffer.isBuffer(piece))
      throw new Error("A tar stream is made of buffers.");
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

const smallFile = 256 * 1024;
const mostAtATime = 32;
async function inGroups(found, work) {
  const results = [];
  for (let at = 0; at < found.length; ) {
    const group = found.slice(at, at + groupSizeAt(found, at));
    const settled = await Promise.allSettled(group.map(work));
    const failed = settled.find((one) => one.status === "rejected");
    if (failed?.status === "rejected")
      throw failed.reason;
    for (const one of settled)
      if (one.status === "fulfilled")
        results.push(one.value);
    at += group.length;
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
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24541);
/* harmony import */ var _base_format_read_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47735);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70678);
/* harmony import */ var _stored_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15434);





const text = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minLength */ .BpQ(1));
const time = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .isoTimestamp */ .yhX());
const setName = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^[A-Za-z0-9][A-Za-z0-9._-]*$/), valibot__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6Y((name) => !/(\.|\.partial)$/i.test(name), "It ends in a dot or in .partial."));
const labels = {
  component: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)('Component it belongs to; "server" for what belongs to none.', text),
  role: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)("What it is: data, theme, installers and so on; see backup-set.md.", text)
};
const meanings = {
  created: "Time of creation, ISO 8601 in UTC.",
  modified: "Time of the last change, ISO 8601 in UTC.",
  attributes: "Attributes that are set."
};
const attributes = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(["read-only", "hidden", "system"]));
const securityDescriptor = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)("Owner, group and DACL as SDDL text, where the server tells them.", text);
const entry = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .fields */ .OA)({
  ...labels,
  storedAs: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)("Path in the set, with forward slashes.", text),
  originalPath: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)("Path on the server; absent for what was no file there.", text),
  size: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)("Bytes.", valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minValue */ .Wwf(0))),
  sha256: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)("SHA-256, lower-case hexadecimal.", valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^[0-9a-f]{64}$/))),
  created: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(meanings.created, time),
  modified: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(meanings.modified, time),
  attributes: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(meanings.attributes, attributes),
  securityDescriptor
});
const facts = {
  created: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(meanings.created, time),
  modified: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(meanings.modified, time),
  attributes: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(meanings.attributes, attributes),
  securityDescriptor
};
const folder = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .fields */ .OA)({ ...labels, path: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)("Path on the server.", text), ...facts });
const origin = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .fields */ .OA)({
  who: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)("Account or GitHub user.", text),
  why: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)("The reason that was given.", text),
  run: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)("Address of the run, where there was one.", text),
  planDigest: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)("Digest of the plan that asked for the set.", text)
});
const manifestSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .fields */ .OA)({
  format: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)("Version of the format.", valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1)),
  name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)("Name of the set and of its folder: server and time in UTC.", setName),
  created: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)("When the set was begun, ISO 8601 in UTC.", time),
  server: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)("Name of the server.", text),
  tool: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)("What made the set.", (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .fields */ .OA)({ name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)("Name of this suite.", text), version: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)("Its version.", text) })),
  origin: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)("Who wanted the set, and why.", origin),
  components: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)("Components that the set was made for; one of them may have nothing of its own to keep.", (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(text)),
  consistent: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)("False when something could write while it was copied.", valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()),
  consistencyNote: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)("What could write.", text),
  accessRightsNote: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)("How many access rights are not recorded, and why.", text),
  folders: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)("Folders of the originals, with those that are empty.", (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(folder)),
  entries: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)("Files of the set.", (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(entry))
});
const factsSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .fields */ .OA)(facts);
const advice = "Take another set. Do not uninstall anything on the strength of this one.";
function parseManifest(bytes, where) {
  const manifest = (0,_base_format_read_format_js__WEBPACK_IMPORTED_MODULE_0__/* .readFormat */ .C$)(manifestSchema, bytes, (what) => new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y("backup-manifest-unreadable", `${where} is no manifest of a backup set: ${what}.`, advice));
  requireSafeNames(manifest, where);
  return manifest;
}
function requireSafeNames({ entries }, where) {
  const seen = /* @__PURE__ */ new Set();
  for (const [index, { storedAs, originalPath }] of entries.entries()) {
    const place = `${where}, field entries.${index}.storedAs,`;
    const expected = originalPath === void 0 ? storedAs : (0,_stored_name_js__WEBPACK_IMPORTED_MODULE_2__/* .storedNameOf */ .gh)(originalPath);
    const isDocument = storedAs.startsWith("documents/");
    const key = storedAs.toLowerCase();
    if (!(0,_stored_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isSafeStoredName */ .q6)(storedAs) || storedAs !== expected || isDocument !== (originalPath === void 0)) {
      throw unsafe(place, `names a file outside the set or of another place: ${JSON.stringify(storedAs)}`);
    }
    if (seen.has(key))
      throw unsafe(place, `names ${JSON.stringify(storedAs)} twice`);
    seen.add(key);
  }
}
function unsafe(place, what) {
  return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y("backup-manifest-unsafe", `${place} ${what}.`, "Do not restore from this set. Find out who changed it, and take another one.");
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
const manifestName = "manifest.json";
const sumsName = "SHA256SUMS";
const partialEnding = ".partial";
function manifestBytes(manifest) {
  return Buffer.from(`${JSON.stringify(manifest, null, 2)}
`, "utf8");
}
function sumsText({ entries }, manifestSha256) {
  const lines = entries.map(({ sha256, storedAs }) => `${sha256}  ${storedAs}`);
  return [...lines, `${manifestSha256}  ${manifestName}`, ""].join("\n");
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


function storedNameOf(originalPath) {
  try {
    const { root, names } = (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWindowsPath */ .Yw)(originalPath);
    const place = root.endsWith(":") ? [root.slice(0, 1)] : ["UNC", ...root.slice(2).split("\\")];
    return ["files", ...place, ...names].join("/");
  } catch (error) {
    if (error instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d && error.code === "invalid-path")
      return void 0;
    throw error;
  }
}
function isSafeStoredName(storedAs) {
  const [top = "", ...names] = storedAs.split("/");
  return ["files", "documents"].includes(top) && names.length > 0 && names.every(isPlainName);
}
function storedPath(folder, storedAs) {
  return (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(folder, storedAs);
}
function isPlainName(name) {
  return name !== "" && name !== "." && name !== ".." && !/[\\:\u0000-\u001f]/.test(name);
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
async function readBackupSet(files, folder) {
  const path = (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(folder, _set_index_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestName */ .vS);
  const bytes = await readManifest(files, folder, path);
  return { folder, manifest: (0,_manifest_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .N)(bytes, path), manifestSha256: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .B)(bytes) };
}
async function readManifest(files, folder, path) {
  try {
    return await files.read(path);
  } catch (cause) {
    if (!(cause instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d && cause.code === "not-found"))
      throw cause;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y("backup-manifest-missing", `${folder} is not a backup set: it has no ${_set_index_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestName */ .vS}.`, "Give the folder of a set, or take another one.", { cause });
  }
}
async function backupProblems(files, set, log, depth = "bytes") {
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
  if (found?.kind !== "file")
    return [`${storedAs} is missing`];
  if (found.size !== size)
    return [`${storedAs} has ${found.size} bytes instead of ${size}`];
  const isAsStored = depth === "presence" || (await files.digest(path, onBytes)).sha256 === sha256;
  return isAsStored ? [] : [`${storedAs} has other bytes`];
}
async function indexProblems(files, { folder, manifest, manifestSha256 }) {
  const path = (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(folder, _set_index_js__WEBPACK_IMPORTED_MODULE_7__/* .sumsName */ .ge);
  if (await files.stat(path) === void 0)
    return [`${_set_index_js__WEBPACK_IMPORTED_MODULE_7__/* .sumsName */ .ge} is missing`];
  const stored = Buffer.from(await files.read(path)).toString("utf8");
  return stored === (0,_set_index_js__WEBPACK_IMPORTED_MODULE_7__/* .sumsText */ .MW)(manifest, manifestSha256) ? [] : [`${_set_index_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestName */ .vS} and ${_set_index_js__WEBPACK_IMPORTED_MODULE_7__/* .sumsName */ .ge} do not agree`];
}
async function requireIntact(files, folder, log) {
  const set = await readBackupSet(files, folder);
  const problems = await backupProblems(files, set, log);
  if (problems.length > 0) {
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y("backup-not-intact", `The backup set ${folder} is not whole: ${summaryOf(problems)}.`, "Make a new backup before anything is removed; keep this set apart until it is understood.");
  }
  return set;
}
function summaryOf(problems) {
  const shown = problems.slice(0, mostProblemsShown).join("; ");
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


function fields(entries) {
  const schema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3(entries);
  return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(schema, valibot__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ());
}
function partOf(entries) {
  const schema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .objectWithRest */ .U1j(entries, valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J());
  return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(schema, valibot__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ());
}
function writtenFields(entries) {
  const known = Object.keys(entries);
  const message = ({ expected, path, message: message2 }) => {
    const name = String(path?.at(-1)?.key);
    return expected === "never" ? `the key "${name}" is unknown here${(0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, known)}` : message2;
  };
  return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(entries, message), valibot__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ());
}
function field(meaning, schema) {
  return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(schema, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(meaning));
}
function optional(meaning, schema) {
  return valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(field(meaning, schema));
}
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
function lineOfField(json, field) {
  const place = [];
  let before = "";
  let nearest = { depth: 0, offset: 0 };
  for (const { 0: token, index } of json.matchAll(tokens)) {
    const inside = place.at(-1);
    if (token === "}" || token === "]")
      place.pop();
    else if (token === "," && typeof inside === "number")
      place[place.length - 1] = inside + 1;
    else if (token === "," || token === ":")
      before = token;
    else if (typeof inside === "string" && before !== ":")
      place[place.length - 1] = JSON.parse(token);
    else {
      if (place.length >= nearest.depth && isStartOf(place, field))
        nearest = { depth: place.length, offset: index };
      if (token === "{")
        place.push("");
      if (token === "[")
        place.push(0);
    }
    if (token !== ":")
      before = token;
  }
  return json.slice(0, nearest.offset).split("\n").length;
}
function isStartOf(place, field) {
  return place.every((key, depth) => key === field[depth]);
}

;// CONCATENATED MODULE: ./lib/bundled/base/format/unknown-fields.js
function unknownFields(schema, value) {
  return [...new Set(walk(schema, value, ""))];
}
function walk(shape, value, path) {
  if (shape.wrapped !== void 0)
    return walk(shape.wrapped, value, path);
  if (typeof value !== "object" || value === null)
    return [];
  if (Array.isArray(value)) {
    const { item } = shape;
    return item === void 0 ? [] : value.flatMap((one) => walk(item, one, `${path}[]`));
  }
  if (shape.type === "variant")
    return walk(optionOf(shape, value), value, path);
  return Object.entries(value).flatMap(([name, below]) => {
    const at = path === "" ? name : `${path}.${name}`;
    const known = shape.type === "record" ? shape.value : shape.entries?.[name];
    if (known !== void 0)
      return walk(known, below, at);
    return shape.type === "loose_object" ? [at] : [];
  });
}
function optionOf({ options = [] }, value) {
  const fits = ({ entries = {} }) => Object.entries(entries).every(([name, { type, ...rest }]) => {
    if (type !== "literal")
      return true;
    return "literal" in rest && rest.literal === Reflect.get(value, name);
  });
  return options.find(fits) ?? { type: "any" };
}

;// CONCATENATED MODULE: ./lib/bundled/base/format/read-format.js



function readFormat(schema, text, errorOf) {
  const { json, value } = parsed(text, errorOf);
  return conforming(schema, value, errorOf, (path) => `line ${lineOfField(json, path)}, `);
}
function readIntact(schema, text) {
  try {
    const result = dist/* safeParse */.xLC(schema, JSON.parse(new TextDecoder().decode(text)));
    return result.success ? result.output : void 0;
  } catch (error) {
    if (error instanceof SyntaxError)
      return void 0;
    throw error;
  }
}
function readFormatAsWritten(schema, text, errorOf) {
  readFormat(schema, text, errorOf);
  return parsed(text, errorOf).value;
}
function unknownFieldsNote(schema, value, source) {
  const names = unknownFields(schema, value);
  if (names.length === 0)
    return [];
  const what = `${source} has fields that this version of the suite does not know: ${names.join(", ")}.`;
  return [`${what} They are kept and not looked at.`];
}
function conforming(schema, value, errorOf, placeOf) {
  refuseOtherFormat(schema, value, errorOf, placeOf(["format"]));
  const lost = lostName(value, []);
  if (lost !== void 0) {
    const name = String(lost.at(-1));
    throw errorOf(`${placeOf(lost)}field ${lost.join(".")}: "${name}" cannot be a name here; choose another one`, "field");
  }
  const result = dist/* safeParse */.xLC(schema, value);
  if (result.success)
    return result.output;
  const issue = result.issues.find(({ expected }) => expected === "never") ?? result.issues[0];
  const path = (issue.path ?? []).map(({ key }) => key).filter(isKey);
  const where = path.length === 0 ? "the top level" : `field ${path.join(".")}`;
  throw errorOf(`${placeOf(path)}${where}: ${reasonOf(issue)}`, "field");
}
const lostNames = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
function lostName(value, path) {
  if (typeof value !== "object" || value === null)
    return void 0;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const found = lostNames.has(key) ? at : lostName(inner, at);
    if (found !== void 0)
      return found;
  }
  return void 0;
}
function isKey(key) {
  return typeof key === "string" || typeof key === "number";
}
function reasonOf({ type, received, message }) {
  return /object|variant/.test(type) && received === "undefined" ? "it is missing" : message;
}
function decoded(bytes, errorOf) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw errorOf("it is no text in UTF-8", "json");
  }
}
function parsed(text, errorOf) {
  const json = typeof text === "string" ? text.replace(/^\uFEFF/, "") : decoded(text, errorOf);
  try {
    return { json, value: JSON.parse(json) };
  } catch (error) {
    if (!(error instanceof SyntaxError))
      throw error;
    throw errorOf(`${lineOfSyntaxError(json, error)}it is not JSON: ${error.message}`, "json");
  }
}
function lineOfSyntaxError(json, { message }) {
  const [, position] = /position (\d+)/.exec(message) ?? [];
  const end = /end of JSON/.test(message) ? json.length : Number(position ?? Number.NaN);
  return Number.isNaN(end) ? "" : `line ${json.slice(0, end).split("\n").length}, `;
}
function refuseOtherFormat(schema, value, errorOf, place) {
  const known = formatsOf(schema);
  const format = typeof value === "object" && value !== null && "format" in value ? value.format : void 0;
  if (known.includes(format))
    return;
  const what = format === void 0 ? "names no format" : `has the format ${JSON.stringify(format)}`;
  throw errorOf(`${place}the top level ${what}; this version reads format ${known.join(" and ")}`, "format");
}
function formatsOf({ entries, options = [] }) {
  return options.length > 0 ? options.flatMap(formatsOf) : [entries?.format?.literal];
}


/***/ }),

/***/ 2088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
function nearestName(name, known) {
  const most = name.length < 3 ? 0 : Math.max(1, Math.floor(name.length / 3));
  const distances = [...known].map((one) => ({ one, distance: distanceOf(name.toLowerCase(), one.toLowerCase()) }));
  const near = distances.filter(({ distance }) => distance <= most).sort((a, b) => a.distance - b.distance);
  return near[0]?.one;
}
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
function didYouMean(name, known) {
  const nearest = nearestName(name, known);
  return nearest === void 0 ? "" : ` (did you mean "${nearest}"?)`;
}


/***/ }),

/***/ 11094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ byteProgress)
/* harmony export */ });
const megabyte = 1024 * 1024;
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

function sha256Of(bytes) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
}


/***/ }),

/***/ 63638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ requireArtifactName)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70678);

const forbidden = /["<>:|*?\\/\r\n]/;
function requireArtifactName(name) {
  const reason = faultOf(name);
  if (reason === void 0)
    return;
  throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("artifact-name-invalid", `${JSON.stringify(name)} cannot be the name of an artifact: ${reason}.`, "Give a name of letters, digits, dots, hyphens and underscores.");
}
function faultOf(name) {
  if (name.trim() === "")
    return "it is empty";
  if (name !== name.trim())
    return "it begins or ends with a blank";
  const character = forbidden.exec(name)?.[0];
  return character === void 0 ? void 0 : `it holds ${JSON.stringify(character)}`;
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

const holderTypes = ["Timeout", "TCPWRAP", "TLSWRAP"];
class DeadlineError extends Error {
  name = "DeadlineError";
}
async function withinDeadline(seconds, work) {
  const watch = watchHolders();
  const deadline = Promise.withResolvers();
  const late = () => deadline.reject(new DeadlineError(`No result within ${seconds} seconds.`));
  const timer = setTimeout(late, seconds * 1e3);
  const running = watch.inside(work);
  running.catch(() => void 0);
  try {
    return await Promise.race([running, deadline.promise]);
  } catch (error) {
    if (error instanceof DeadlineError)
      watch.abandon();
    throw error;
  } finally {
    clearTimeout(timer);
    watch.release();
  }
}
function watchHolders() {
  const holders = /* @__PURE__ */ new Set();
  const context = new external_node_async_hooks_.AsyncLocalStorage();
  let isAbandoned = false;
  const hook = (0,external_node_async_hooks_.createHook)({
    init(_id, type, _trigger, resource) {
      if (!holderTypes.includes(type) || !context.getStore() || !isHolder(resource))
        return;
      holders.add(new WeakRef(resource));
      if (isAbandoned)
        setImmediate(() => endHolder(resource)).unref();
    }
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
    }
  };
}
function endHolder(holder) {
  holder?.unref();
  holder?.close?.();
}
function isHolder(resource) {
  return "unref" in resource && typeof resource.unref === "function";
}

;// CONCATENATED MODULE: ./lib/bundled/workflow/artifacts/explain-artifact-error.js


const kept = "The backup set itself is whole and stays where it is.";
function explainArtifactError(error, work) {
  if (error instanceof user_error/* UserError */.y)
    return error;
  const facts = factsOf(error);
  const { code, advice } = kindOf(error, facts);
  const told = [
    facts.message || "no message",
    ...facts.code === void 0 ? [] : [`code ${facts.code}`],
    ...facts.status === void 0 ? [] : [`status ${facts.status}`],
    ...facts.requestId === void 0 ? [] : [`request ${facts.requestId}`]
  ];
  const where = work.doing === "upload" ? `${advice} ${kept}` : advice;
  return new user_error/* UserError */.y(code, `Artifact ${work.what}: ${work.doing} failed (${told.join(", ")}).`, where, {
    cause: error
  });
}
function factsOf(error) {
  if (typeof error !== "object" || error === null)
    return { message: String(error) };
  const code = "code" in error && typeof error.code === "string" ? { code: error.code } : {};
  const status = statusOf(error);
  const requestId = requestOf(error);
  const message = "message" in error && typeof error.message === "string" ? withoutSignature(error.message) : "";
  return {
    message,
    ...code,
    ...status === void 0 ? {} : { status },
    ...requestId === void 0 ? {} : { requestId }
  };
}
function statusOf(error) {
  for (const name of ["statusCode", "status"]) {
    const value = Reflect.get(error, name);
    if (typeof value === "number")
      return value;
  }
  const [, inText] = /\((\d{3})\)|\b(\d{3})\b/.exec("message" in error ? `${error.message}` : "") ?? [];
  return inText === void 0 ? void 0 : Number(inText);
}
function requestOf(error) {
  const details = Reflect.get(error, "details");
  const headers = typeof details === "object" && details !== null ? details : {};
  const id = Reflect.get(headers, "requestId") ?? Reflect.get(headers, "x-ms-request-id");
  return typeof id === "string" ? id : void 0;
}
function withoutSignature(message) {
  return message.replace(/([?&]sig=)[^&\s]+/gi, "$1***");
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
    code: "artifact-stalled",
    advice: "Look at the network and at githubstatus.com, and run again."
  },
  enterprise: {
    code: "artifact-not-supported",
    advice: "Say upload: false and keep the set on a drive or share."
  },
  quota: {
    code: "artifact-quota",
    advice: "The storage for artifacts is used up. Remove old artifacts or lower retention-days; usage is counted anew every 6 to 12 hours."
  },
  duplicate: {
    code: "artifact-duplicate",
    advice: "An artifact of that name was begun or made in this run already, and it is another one. Give another artifact-name, with the name of the server in it."
  },
  size: { code: "artifact-too-large", advice: "Keep the set on a share in place of an artifact." },
  refused: {
    code: "artifact-refused",
    advice: "The right to do that has run out or was never there. For another run give a token with actions: read; otherwise run again."
  },
  missing: {
    code: "artifact-not-found",
    advice: "See its name and the number of its run, and whether it has expired."
  },
  network: {
    code: "artifact-failed",
    advice: "Look at the network, the proxy and githubstatus.com, and run again."
  }
};

;// CONCATENATED MODULE: ./lib/bundled/workflow/artifacts/artifact-store.js








const slowestBytesPerSecond = 256 * 1024;
const secondsBesides = 300;
function deadlineFor(size) {
  return secondsBesides + size / slowestBytesPerSecond;
}
async function client() {
  const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(6780), __webpack_require__.e(9594)]).then(__webpack_require__.bind(__webpack_require__, 29594));
  return new DefaultArtifactClient();
}
async function uploadArtifact(file, options = {}) {
  const name = (0,external_node_path_.basename)(file.path);
  (0,artifact_name/* requireArtifactName */.t)(name);
  await requireFile(file);
  const earlier = (await listArtifacts(options)).find((one) => one.name === name);
  if (earlier !== void 0)
    return sameAsEarlier(earlier, file);
  const seconds = options.deadlineSeconds ?? deadlineFor(file.size);
  const retention = options.retentionDays === void 0 ? {} : { retentionDays: options.retentionDays };
  const sent = await guarded({ doing: "upload", what: name }, seconds, async () => (await client()).uploadArtifact(name, [file.path], (0,external_node_path_.join)(file.path, ".."), { skipArchive: true, ...retention }));
  if (sent.size !== file.size || sent.digest !== file.sha256)
    throw altered(name, "upload", file, sent);
  const stored = (await listArtifacts(options)).find((one) => one.id === sent.id);
  if (stored === void 0 || stored.size !== file.size || (stored.sha256 ?? file.sha256) !== file.sha256) {
    throw altered(name, "upload", file, { size: stored?.size, digest: stored?.sha256 });
  }
  return stored;
}
async function requireFile({ path, size }) {
  const found = await (0,promises_.stat)(path);
  if (found.isFile() && found.size === size)
    return;
  throw altered((0,external_node_path_.basename)(path), "upload", { size }, { size: found.size });
}
function sameAsEarlier(earlier, file) {
  if (earlier.size === file.size && earlier.sha256 === file.sha256)
    return earlier;
  throw explainArtifactError(new Error("Conflict: this run has an artifact of that name with other content"), {
    doing: "upload",
    what: earlier.name
  });
}
async function listArtifacts(options = {}) {
  const { from, deadlineSeconds = secondsBesides } = options;
  const what = from === void 0 ? "list of this run" : `list of run ${from.runId}`;
  const { artifacts } = await guarded({ doing: "list", what }, deadlineSeconds, async () => (await client()).listArtifacts({ latest: true, ...findBy(from) }));
  return artifacts.map(({ id, name, size, digest }) => ({ id, name, size, ...sha256In(digest) }));
}
function findBy(from) {
  if (from === void 0)
    return {};
  const { owner, repository, runId, token } = from;
  return { findBy: { repositoryOwner: owner, repositoryName: repository, workflowRunId: runId, token } };
}
function sha256In(digest) {
  const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(digest ?? "") ?? [];
  return sha256 === void 0 ? {} : { sha256 };
}
async function downloadArtifact(request) {
  const { name, folder, from } = request;
  (0,artifact_name/* requireArtifactName */.t)(name);
  const known = (await listArtifacts(request)).find((one) => one.name === name);
  if (known === void 0)
    throw explainArtifactError(new Error("not found"), { doing: "download", what: name });
  await (0,promises_.mkdir)(folder, { recursive: true });
  const fresh = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, "download-"));
  try {
    const seconds = request.deadlineSeconds ?? deadlineFor(known.size);
    const { digestMismatch } = await guarded({ doing: "download", what: name }, seconds, async () => (await client()).downloadArtifact(known.id, {
      path: fresh,
      skipDecompress: true,
      ...known.sha256 === void 0 ? {} : { expectedHash: `sha256:${known.sha256}` },
      ...findBy(from)
    }));
    const file = await onlyFileIn(fresh, known);
    if (digestMismatch === true || !isAsKnown(file, known)) {
      throw altered(name, "download", known, { size: file.size, digest: file.sha256 });
    }
    const path = (0,external_node_path_.join)(folder, name);
    await (0,promises_.rename)(file.path, path);
    return { ...file, path };
  } finally {
    await (0,promises_.rm)(fresh, { recursive: true, force: true });
  }
}
async function onlyFileIn(folder, { name }) {
  const [entry, ...others] = await (0,promises_.readdir)(folder, { withFileTypes: true });
  if (entry?.isFile() !== true || others.length > 0) {
    throw new user_error/* UserError */.y("artifact-not-an-archive", `The artifact ${name} is not one file.`, "Give the name of an artifact that backup-pfdata made.");
  }
  const path = (0,external_node_path_.join)(folder, entry.name);
  const hash = (0,external_node_crypto_.createHash)("sha256");
  let size = 0;
  for await (const piece of (0,external_node_fs_.createReadStream)(path)) {
    hash.update(piece);
    size += piece.length;
  }
  return { path, size, sha256: hash.digest("hex") };
}
function isAsKnown(file, known) {
  return file.size === known.size && (known.sha256 ?? file.sha256) === file.sha256;
}
async function guarded(work, seconds, run) {
  try {
    return await withinDeadline(seconds, run);
  } catch (error) {
    throw explainArtifactError(error, work);
  }
}
function altered(name, doing, expected, found) {
  return new user_error/* UserError */.y("artifact-altered", `Artifact ${name}: after the ${doing} it has ${found.size ?? "no"} bytes and SHA-256 ${found.digest ?? "(none)"}; expected were ${expected.size} bytes and ${expected.sha256 ?? "(unknown)"}.`, doing === "upload" ? "Do not rely on that artifact. The backup set itself is whole and stays where it is; run again under another artifact-name." : "Download it again, or take the set from its folder or share. Nothing was restored.");
}


/***/ })

};
