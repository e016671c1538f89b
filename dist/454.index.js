export const id = 454;
export const ids = [454];
export const modules = {

454:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  decideUpload: () => (/* binding */ decideUpload),
  uploadNotes: () => (/* binding */ uploadNotes)
});
var _backup_age_encrypt_js_0 = __webpack_require__(61786);
var _backup_pack_backup_set_js_1 = __webpack_require__(11692);
var _base_user_error_js_2 = __webpack_require__(83686);
var _host_artifacts_js_4 = __webpack_require__(74860);
var _workflow_artifacts_artifact_name_js_3 = __webpack_require__(63638);





async function decideUpload(request, session) {
  if (request.upload === "false")
    return { do: "keep", why: 'upload is "false"' };
  await (0,_backup_age_encrypt_js_0/* .requireRecipients */ .Y)(request.recipients), request.artifactName !== void 0 && (0,_workflow_artifacts_artifact_name_js_3/* .requireArtifactName */ .t)(request.artifactName);
  const isOpen = request.recipients.length === 0 && !request.allowUnencrypted;
  if (request.upload === "auto" && isOpen)
    return { do: "keep", why: "no recipients were given to encrypt it for" };
  (0,_backup_pack_backup_set_js_1/* .requireProtection */ .BB)(request);
  const artifactsNotThere = (0,_host_artifacts_js_4/* .whyNoArtifactsIn */ .o)(session);
  if (artifactsNotThere === void 0)
    return { do: "upload" };
  if (request.upload === "auto")
    return { do: "keep", why: artifactsNotThere };
  throw notSupported(artifactsNotThere);
}
function notSupported(reason) {
  return new _base_user_error_js_2/* .UserError */ .y("artifact-not-supported", `upload is "true", but artifacts cannot be used: ${reason}.`, "Set upload: auto and store the set on a drive or share. Nothing was touched.");
}
async function uploadNotes({ uploaded, mode }, request, session) {
  const decision = await decideUpload(request, session);
  if (decision.do === "keep")
    return mode === "plan" ? { notes: [], hints: [`The set will stay on the server: ${decision.why}.`] } : { notes: [`The set was not uploaded: ${decision.why}.`] };
  if (uploaded === void 0)
    return { notes: [] };
  const { id, artifact, sha256 } = uploaded;
  return {
    outputs: { "artifact-id": `${id}`, "artifact-name": artifact, "artifact-sha256": sha256 ?? "" },
    notes: [`The backup set is the artifact ${artifact} (${id}), SHA-256 ${sha256 ?? "not shown by the service"}.`]
  };
}


}),

51905:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ ageFault)
});
var _base_user_error_js_0 = __webpack_require__(83686);

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
  return new _base_user_error_js_0/* .UserError */ .y(code, `The archive ${what}.`, advice, { cause });
}


}),

61786:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ encryptPieces),
  Y: () => (/* binding */ requireRecipients)
});
var node_crypto_0 = __webpack_require__(77598);
var _base_user_error_js_1 = __webpack_require__(83686);
var _payload_js_2 = __webpack_require__(87553);



const emptyPayloadSize = _payload_js_2/* .payloadNonceSize */ .VI + 16;
async function* encryptPieces(pieces, recipients) {
  const { fileKey, header } = await makeHeader(recipients), nonce = (0,node_crypto_0.randomBytes)(_payload_js_2/* .payloadNonceSize */ .VI);
  yield header, yield nonce, yield* (0,_payload_js_2/* .sealPayload */ .eH)(pieces, fileKey, nonce);
}
async function makeHeader(recipients) {
  const { Encrypter } = await __webpack_require__.e(/* import() */ 1539).then(__webpack_require__.bind(__webpack_require__, 81539)), encrypter = new Encrypter();
  let fileKey = Buffer.alloc(0);
  for (const recipient of recipients)
    addRecipient(encrypter, recipient);
  encrypter.addRecipient({
    wrapFileKey(key) {
      return fileKey = Buffer.from(key), [];
    }
  });
  const file = await encrypter.encrypt(new Uint8Array(0));
  return { fileKey, header: file.subarray(0, file.length - emptyPayloadSize) };
}
async function requireRecipients(recipients) {
  const { Encrypter } = await __webpack_require__.e(/* import() */ 1539).then(__webpack_require__.bind(__webpack_require__, 81539)), encrypter = new Encrypter();
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
  const isSecret = /AGE-SECRET-KEY/i.test(recipient), message = isSecret ? "A private key was given as a recipient." : `${JSON.stringify(recipient)} is not a public key of age.`, advice = isSecret ? "Give the public key (age1...) that age-keygen -y shows for it. Treat the private key as disclosed." : 'Give the line that age-keygen shows as "Public key", beginning with age1.';
  return new _base_user_error_js_1/* .UserError */ .y("backup-recipient-invalid", message, advice, isSecret ? {} : { cause });
}


}),

87553:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  JS: () => (/* binding */ openPayload),
  VI: () => (/* binding */ payloadNonceSize),
  eH: () => (/* binding */ sealPayload)
});
var node_crypto_0 = __webpack_require__(77598);
var _age_fault_js_1 = __webpack_require__(51905);


const algorithm = "chacha20-poly1305", chunkSize = 64 * 1024, tagSize = 16, chunksAtATime = 16;
const payloadNonceSize = 16;
function payloadKey(fileKey, nonce) {
  return Buffer.from((0,node_crypto_0.hkdfSync)("sha256", fileKey, nonce, "payload", 32));
}
async function* sealPayload(pieces, fileKey, nonce) {
  const key = payloadKey(fileKey, nonce), output = Buffer.allocUnsafe(chunksAtATime * (chunkSize + tagSize));
  let used = 0, counter = 0;
  for await (const { chunk, isLast } of chunksOf(pieces, chunkSize))
    used += seal(key, counter, isLast, chunk, output, used), counter += 1, !(used < output.length && !isLast) && (yield output.subarray(0, used), used = 0);
}
function seal(key, counter, isLast, chunk, output, at) {
  const cipher = (0,node_crypto_0.createCipheriv)(algorithm, key, chunkNonce(counter, isLast), { authTagLength: tagSize }), sealed = cipher.update(chunk);
  return output.set(sealed, at), release(sealed), cipher.final(), output.set(cipher.getAuthTag(), at + chunk.length), chunk.length + tagSize;
}
function release({ buffer, length }) {
  buffer instanceof ArrayBuffer && buffer.byteLength === length && buffer.transfer(0);
}
async function* openPayload(pieces, fileKey, nonce) {
  const key = payloadKey(fileKey, nonce);
  let counter = 0;
  for await (const { chunk, isLast } of chunksOf(pieces, chunkSize + tagSize)) {
    const plain = open(key, counter, isLast, chunk);
    if (plain.length === 0 && counter > 0)
      throw (0,_age_fault_js_1/* .ageFault */ .k)("damaged");
    counter += 1, yield plain;
  }
}
function open(key, counter, isLast, chunk) {
  if (chunk.length < tagSize)
    throw (0,_age_fault_js_1/* .ageFault */ .k)("damaged");
  const decipher = (0,node_crypto_0.createDecipheriv)(algorithm, key, chunkNonce(counter, isLast), { authTagLength: tagSize }), textSize = chunk.length - tagSize;
  decipher.setAuthTag(chunk.subarray(textSize));
  const plain = decipher.update(chunk.subarray(0, textSize));
  try {
    decipher.final();
  } catch (cause) {
    throw (0,_age_fault_js_1/* .ageFault */ .k)("damaged", cause);
  }
  return plain;
}
function chunkNonce(counter, isLast) {
  const nonce = Buffer.alloc(12);
  return nonce.writeUIntBE(counter, 5, 6), nonce[11] = isLast ? 1 : 0, nonce;
}
async function* chunksOf(pieces, size) {
  const held = Buffer.allocUnsafe(size);
  let used = 0;
  for await (const piece of pieces) {
    let at = 0;
    for (; at < piece.length; ) {
      if (used === size && (yield { chunk: held, isLast: !1 }, used = 0), used === 0 && piece.length - at > size) {
        yield { chunk: piece.subarray(at, at + size), isLast: !1 }, at += size;
        continue;
      }
      const taken = Math.min(size - used, piece.length - at);
      held.set(piece.subarray(at, at + taken), used), used += taken, at += taken;
    }
  }
  yield { chunk: held.subarray(0, used), isLast: !0 };
}


}),

43257:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ bytePieces)
});
async function* bytePieces(stream) {
  for await (const piece of stream) {
    if (!Buffer.isBuffer(piece))
      throw new Error("A tar stream is made of buffers.");
    yield piece;
  }
}


}),

11692:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BB: () => (/* binding */ requireProtection),
  ow: () => (/* binding */ packBackupSet),
  uv: () => (/* binding */ archiveName)
});
var tar_stream_0 = __webpack_require__(56118);
var _base_user_error_js_1 = __webpack_require__(83686);
var _host_windows_path_js_2 = __webpack_require__(85128);
var _age_encrypt_js_3 = __webpack_require__(61786);
var _byte_pieces_js_5 = __webpack_require__(43257);
var _set_index_js_6 = __webpack_require__(68738);
var _stored_name_js_4 = __webpack_require__(15434);







function requireProtection({ recipients, allowUnencrypted }) {
  if (!(recipients.length > 0 || allowUnencrypted))
    throw new _base_user_error_js_1/* .UserError */ .y("backup-upload-unencrypted", "The backup set contains passwords in clear text, and no recipient was given to encrypt it for.", "Make a key pair with age-keygen, do not store the private key on this server, and give the public key as recipients. Or set allow-unencrypted: true.");
}
function archiveName(setName, { recipients }) {
  return `${setName}.tar${recipients.length > 0 ? ".age" : ""}`;
}
async function packBackupSet(files, set, archivePath, protection, log) {
  requireProtection(protection);
  const pieces = tarPieces(files, set, log), { recipients } = protection;
  return files.writePieces(archivePath, recipients.length > 0 ? (0,_age_encrypt_js_3/* .encryptPieces */ .V)(pieces, recipients) : pieces);
}
async function* tarPieces(files, set, log) {
  const pack = tar_stream_0.pack(), feeding = feed(pack, files, set, log).catch((error) => {
    throw pack.destroy(error), error;
  });
  feeding.catch(() => {
  });
  try {
    yield* (0,_byte_pieces_js_5/* .bytePieces */ .i)(pack), await feeding;
  } finally {
    pack.destroy(new Error("The archive was given up."));
  }
}
async function feed(pack, files, set, log) {
  for (const member of await membersOf(files, set))
    log.progress(`Packing ${member.name}`), await addMember(pack, files, member);
  pack.finalize();
}
async function membersOf(files, { folder, manifest }) {
  const index = [];
  for (const name of [_set_index_js_6/* .manifestName */ .vS, _set_index_js_6/* .sumsName */ .ge]) {
    const path = (0,_host_windows_path_js_2/* .joinPath */ .uJ)(folder, name), size = (await files.stat(path))?.size ?? 0;
    index.push({ name, path, size, modified: manifest.created });
  }
  const stored = manifest.entries.map(({ storedAs, size, modified }) => ({
    name: storedAs,
    path: (0,_stored_name_js_4/* .storedPath */ .PH)(folder, storedAs),
    size,
    modified: modified ?? manifest.created
  }));
  return [...index, ...stored];
}
async function addMember(pack, files, { name, path, size, modified }) {
  const ended = Promise.withResolvers(), sink = pack.entry({ name, size, mtime: new Date(modified), mode: 384 }, (error) => error ? ended.reject(error) : ended.resolve());
  ended.promise.catch(() => {
  }), sink.on("error", ended.reject);
  let written = 0;
  for await (const piece of files.readPieces(path)) {
    if (written += piece.length, written > size)
      break;
    sink.write(Buffer.from(piece)) || await drained(sink, ended.promise);
  }
  if (written !== size)
    throw changedMeanwhile(name, size, written);
  sink.end(Buffer.alloc(0)), await ended.promise;
}
async function drained(sink, ended) {
  const room = Promise.withResolvers();
  sink.once("drain", room.resolve), await Promise.race([room.promise, ended]);
}
function changedMeanwhile(name, size, found) {
  return new _base_user_error_js_1/* .UserError */ .y("backup-not-intact", `${name} of the backup set has ${found === size ? "other" : found > size ? "more" : "fewer"} bytes than its manifest records.`, "Make a new backup; put this set aside until the cause is known.");
}


}),

68738:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  MW: () => (/* binding */ sumsText),
  T8: () => (/* binding */ manifestBytes),
  ge: () => (/* binding */ sumsName),
  rZ: () => (/* binding */ partialEnding),
  vS: () => (/* binding */ manifestName)
});
const manifestName = "manifest.json", sumsName = "SHA256SUMS", partialEnding = ".partial";
function manifestBytes(manifest) {
  return Buffer.from(`${JSON.stringify(manifest, null, 2)}
`, "utf8");
}
function sumsText({ entries }, manifestSha256) {
  return [...entries.map(({ sha256, storedAs }) => `${sha256}  ${storedAs}`), `${manifestSha256}  ${manifestName}`, ""].join(`
`);
}


}),

15434:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  PH: () => (/* binding */ storedPath),
  gh: () => (/* binding */ storedNameOf),
  q6: () => (/* binding */ isSafeStoredName)
});
var _host_host_error_js_0 = __webpack_require__(90614);
var _host_windows_path_js_1 = __webpack_require__(85128);


function storedNameOf(originalPath) {
  try {
    const { root, names } = (0,_host_windows_path_js_1/* .parseWindowsPath */ .Yw)(originalPath);
    return ["files", ...root.endsWith(":") ? [root.slice(0, 1)] : ["UNC", ...root.slice(2).split("\\")], ...names].join("/");
  } catch (error) {
    if (error instanceof _host_host_error_js_0/* .HostError */ .dh && error.code === "invalid-path")
      return;
    throw error;
  }
}
function isSafeStoredName(storedAs) {
  const [top = "", ...names] = storedAs.split("/");
  return ["files", "documents"].includes(top) && names.length > 0 && names.every(isPlainName);
}
function storedPath(folder, storedAs) {
  return (0,_host_windows_path_js_1/* .joinPath */ .uJ)(folder, storedAs);
}
function isPlainName(name) {
  return name !== "" && name !== "." && name !== ".." && !/[\\:\u0000-\u001f]/.test(name);
}


}),

74860:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ whyNoArtifactsIn),
  r: () => (/* binding */ noArtifacts)
});
function noArtifacts(notThere) {
  return { notThere, list: async () => [], upload: () => Promise.reject(new Error(`There are no artifacts here: ${notThere}.`)) };
}
function whyNoArtifactsIn({ artifacts }) {
  return artifacts === void 0 ? "this run has none" : artifacts.notThere;
}


}),

63638:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ planArtifactName),
  t: () => (/* binding */ requireArtifactName)
});
var _base_user_error_js_0 = __webpack_require__(83686);
var _file_name_js_1 = __webpack_require__(48942);


const forbidden = /["<>:|*?\\/\r\n]/;
function requireArtifactName(name) {
  const reason = faultOf(name);
  if (reason !== void 0)
    throw new _base_user_error_js_0/* .UserError */ .y("artifact-name-invalid", `${JSON.stringify(name)} cannot be the name of an artifact: ${reason}.`, "Give a name of letters, digits, dots, hyphens and underscores.");
}
function faultOf(name) {
  if (name.trim() === "")
    return "it is empty";
  if (name !== name.trim())
    return "it begins or ends with a blank";
  const character = forbidden.exec(name)?.[0];
  return character === void 0 ? void 0 : `it contains ${JSON.stringify(character)}`;
}
const digitsOfDigest = 16;
function planArtifactName(server, digest) {
  return `mfa-plan-${(0,_file_name_js_1/* .fileName */ .M)(server)}-${digest.replace(/^sha256:/, "").slice(0, digitsOfDigest)}`;
}


}),

48942:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ fileName)
});
function fileName(text) {
  return text.replace(/[^A-Za-z0-9._-]/g, "_");
}


})

};
