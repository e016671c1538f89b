export const id = 454;
export const ids = [454];
export const modules = {

/***/ 454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decideUpload: () => (/* binding */ decideUpload),
/* harmony export */   uploadNotes: () => (/* binding */ uploadNotes)
/* harmony export */ });
/* harmony import */ var _backup_age_encrypt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61786);
/* harmony import */ var _backup_pack_backup_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11692);
/* harmony import */ var _host_artifacts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74860);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70678);
/* harmony import */ var _workflow_artifacts_artifact_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63638);





async function decideUpload(request, session) {
  if (request.upload === "false")
    return { do: "keep", why: 'upload is "false"' };
  await (0,_backup_age_encrypt_js__WEBPACK_IMPORTED_MODULE_0__/* .requireRecipients */ .Y)(request.recipients);
  if (request.artifactName !== void 0)
    (0,_workflow_artifacts_artifact_name_js__WEBPACK_IMPORTED_MODULE_3__/* .requireArtifactName */ .t)(request.artifactName);
  const isOpen = request.recipients.length === 0 && !request.allowUnencrypted;
  if (request.upload === "auto" && isOpen)
    return { do: "keep", why: "no recipients were given to encrypt it for" };
  (0,_backup_pack_backup_set_js__WEBPACK_IMPORTED_MODULE_1__/* .requireProtection */ .BB)(request);
  const artifactsNotThere = (0,_host_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .whyNoArtifactsIn */ .o)(session);
  if (artifactsNotThere === void 0)
    return { do: "upload" };
  if (request.upload === "auto")
    return { do: "keep", why: artifactsNotThere };
  throw notSupported(artifactsNotThere);
}
function notSupported(reason) {
  return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y("artifact-not-supported", `upload is "true", but artifacts cannot be used: ${reason}.`, "Set upload: auto and store the set on a drive or share. Nothing was touched.");
}
async function uploadNotes({ uploaded, mode }, request, session) {
  const decision = await decideUpload(request, session);
  if (decision.do === "keep") {
    if (mode === "plan")
      return { notes: [], hints: [`The set will stay on the server: ${decision.why}.`] };
    return { notes: [`The set was not uploaded: ${decision.why}.`] };
  }
  if (uploaded === void 0)
    return { notes: [] };
  const { id, artifact, sha256 } = uploaded;
  return {
    outputs: { "artifact-id": `${id}`, "artifact-name": artifact, "artifact-sha256": sha256 ?? "" },
    notes: [`The backup set is the artifact ${artifact} (${id}), SHA-256 ${sha256 ?? "not shown by the service"}.`]
  };
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

/***/ 61786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ encryptPieces),
/* harmony export */   Y: () => (/* binding */ requireRecipients)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70678);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87553);



const emptyPayloadSize = _payload_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadNonceSize */ .VI + 16;
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
  return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y("backup-recipient-invalid", message, advice, isSecret ? {} : { cause });
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

/***/ 11692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ requireProtection),
/* harmony export */   ow: () => (/* binding */ packBackupSet),
/* harmony export */   uv: () => (/* binding */ archiveName)
/* harmony export */ });
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56118);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85128);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70678);
/* harmony import */ var _age_encrypt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61786);
/* harmony import */ var _byte_pieces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43257);
/* harmony import */ var _set_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68738);
/* harmony import */ var _stored_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15434);







function requireProtection({ recipients, allowUnencrypted }) {
  if (recipients.length > 0 || allowUnencrypted)
    return;
  throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y("backup-upload-unencrypted", "The backup set contains passwords in clear text, and no recipient was given to encrypt it for.", "Make a key pair with age-keygen, do not store the private key on this server, and give the public key as recipients. Or set allow-unencrypted: true.");
}
function archiveName(setName, { recipients }) {
  return `${setName}.tar${recipients.length > 0 ? ".age" : ""}`;
}
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
  feeding.catch(() => void 0);
  try {
    yield* (0,_byte_pieces_js__WEBPACK_IMPORTED_MODULE_5__/* .bytePieces */ .i)(pack);
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
  for (const name of [_set_index_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestName */ .vS, _set_index_js__WEBPACK_IMPORTED_MODULE_6__/* .sumsName */ .ge]) {
    const path = (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(folder, name);
    const size = (await files.stat(path))?.size ?? 0;
    index.push({ name, path, size, modified: manifest.created });
  }
  const stored = manifest.entries.map(({ storedAs, size, modified }) => ({
    name: storedAs,
    path: (0,_stored_name_js__WEBPACK_IMPORTED_MODULE_4__/* .storedPath */ .PH)(folder, storedAs),
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
  return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y("backup-not-intact", `${name} of the backup set has ${found === size ? "other" : found > size ? "more" : "fewer"} bytes than its manifest records.`, "Make a new backup; put this set aside until the cause is known.");
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
    if (error instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh && error.code === "invalid-path")
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

/***/ 74860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ whyNoArtifactsIn),
/* harmony export */   r: () => (/* binding */ noArtifacts)
/* harmony export */ });
function noArtifacts(notThere) {
  const none = () => Promise.reject(new Error(`There are no artifacts here: ${notThere}.`));
  return { notThere, list: async () => [], upload: none };
}
function whyNoArtifactsIn({ artifacts }) {
  return artifacts === void 0 ? "this run has none" : artifacts.notThere;
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
  return character === void 0 ? void 0 : `it contains ${JSON.stringify(character)}`;
}


/***/ })

};
