export const id = 2364;
export const ids = [2364,9308];
export const modules = {

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

22128:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ manifestSchema)
});
var valibot_0 = __webpack_require__(77934);
var _base_format_fields_js_1 = __webpack_require__(24541);


const text = valibot_0/* .pipe */ .FsL(valibot_0/* .string */ .YjP(), valibot_0/* .minLength */ .BpQ(1)), time = valibot_0/* .pipe */ .FsL(valibot_0/* .string */ .YjP(), valibot_0/* .isoTimestamp */ .yhX()), setName = valibot_0/* .pipe */ .FsL(valibot_0/* .string */ .YjP(), valibot_0/* .regex */ .yGV(/^[A-Za-z0-9][A-Za-z0-9._-]*$/), valibot_0/* .check */ .z6Y((name) => !/(\.|\.partial)$/i.test(name), "It ends in a dot or in .partial.")), labels = {
  component: (0,_base_format_fields_js_1/* .field */ .ZZ)('Component it belongs to; "server" for what belongs to none.', text),
  role: (0,_base_format_fields_js_1/* .field */ .ZZ)("What it is: data, theme, installers and so on; see backup-set.md.", text)
}, meanings = {
  created: "Time of creation, ISO 8601 in UTC.",
  modified: "Time of the last change, ISO 8601 in UTC.",
  attributes: "Attributes that are set."
}, attributes = (0,_base_format_fields_js_1/* .list */ .p_)(valibot_0/* .picklist */ .KIO(["read-only", "hidden", "system"])), securityDescriptor = (0,_base_format_fields_js_1/* .optional */ .lq)("Owner, group and DACL as SDDL text, where the server reports them.", text), entry = (0,_base_format_fields_js_1/* .fields */ .OA)({
  ...labels,
  storedAs: (0,_base_format_fields_js_1/* .field */ .ZZ)("Path in the set, with forward slashes.", text),
  originalPath: (0,_base_format_fields_js_1/* .optional */ .lq)("Path on the server; absent for what was no file there.", text),
  size: (0,_base_format_fields_js_1/* .field */ .ZZ)("Bytes.", valibot_0/* .pipe */ .FsL(valibot_0/* .number */ .aig(), valibot_0/* .integer */ .ndf(), valibot_0/* .minValue */ .Wwf(0))),
  sha256: (0,_base_format_fields_js_1/* .field */ .ZZ)("SHA-256, lower-case hexadecimal.", valibot_0/* .pipe */ .FsL(valibot_0/* .string */ .YjP(), valibot_0/* .regex */ .yGV(/^[0-9a-f]{64}$/))),
  created: (0,_base_format_fields_js_1/* .optional */ .lq)(meanings.created, time),
  modified: (0,_base_format_fields_js_1/* .optional */ .lq)(meanings.modified, time),
  attributes: (0,_base_format_fields_js_1/* .optional */ .lq)(meanings.attributes, attributes),
  securityDescriptor
}), facts = {
  created: (0,_base_format_fields_js_1/* .field */ .ZZ)(meanings.created, time),
  modified: (0,_base_format_fields_js_1/* .field */ .ZZ)(meanings.modified, time),
  attributes: (0,_base_format_fields_js_1/* .field */ .ZZ)(meanings.attributes, attributes),
  securityDescriptor
}, folder = (0,_base_format_fields_js_1/* .fields */ .OA)({ ...labels, path: (0,_base_format_fields_js_1/* .field */ .ZZ)("Path on the server.", text), ...facts }), origin = (0,_base_format_fields_js_1/* .fields */ .OA)({
  who: (0,_base_format_fields_js_1/* .field */ .ZZ)("Account or GitHub user.", text),
  why: (0,_base_format_fields_js_1/* .field */ .ZZ)("The reason that was given.", text),
  run: (0,_base_format_fields_js_1/* .optional */ .lq)("Address of the run, where there was one.", text),
  planDigest: (0,_base_format_fields_js_1/* .optional */ .lq)("Digest of the plan that asked for the set.", text)
});
const manifestSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  format: (0,_base_format_fields_js_1/* .field */ .ZZ)("Version of the format.", valibot_0/* .literal */ .euz(1)),
  name: (0,_base_format_fields_js_1/* .field */ .ZZ)("Name of the set and of its folder: server and time in UTC.", setName),
  created: (0,_base_format_fields_js_1/* .field */ .ZZ)("When the set was begun, ISO 8601 in UTC.", time),
  server: (0,_base_format_fields_js_1/* .field */ .ZZ)("Name of the server.", text),
  tool: (0,_base_format_fields_js_1/* .field */ .ZZ)("What made the set.", (0,_base_format_fields_js_1/* .fields */ .OA)({ name: (0,_base_format_fields_js_1/* .field */ .ZZ)("Name of this suite.", text), version: (0,_base_format_fields_js_1/* .field */ .ZZ)("Its version.", text) })),
  origin: (0,_base_format_fields_js_1/* .field */ .ZZ)("Who wanted the set, and why.", origin),
  components: (0,_base_format_fields_js_1/* .field */ .ZZ)("Components that the set was made for; one of them may have nothing of its own to back up.", (0,_base_format_fields_js_1/* .list */ .p_)(text)),
  consistent: (0,_base_format_fields_js_1/* .field */ .ZZ)("False when something could write while it was copied.", valibot_0/* .boolean */ .zMY()),
  consistencyNote: (0,_base_format_fields_js_1/* .optional */ .lq)("What could write.", text),
  accessRightsNote: (0,_base_format_fields_js_1/* .optional */ .lq)("How many access rights are not recorded, and why.", text),
  folders: (0,_base_format_fields_js_1/* .field */ .ZZ)("Folders of the originals, with those that are empty.", (0,_base_format_fields_js_1/* .list */ .p_)(folder)),
  entries: (0,_base_format_fields_js_1/* .field */ .ZZ)("Files of the set.", (0,_base_format_fields_js_1/* .list */ .p_)(entry))
});
const factsSchema = (0,_base_format_fields_js_1/* .fields */ .OA)(facts);


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

37437:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ findBackupSets)
});
var _base_log_js_0 = __webpack_require__(22702);
var _base_user_error_js_1 = __webpack_require__(83686);
var _host_host_error_js_2 = __webpack_require__(90614);
var _host_same_text_js_5 = __webpack_require__(36241);
var _host_windows_path_js_3 = __webpack_require__(85128);
var _set_index_js_6 = __webpack_require__(68738);
var _verify_backup_set_js_4 = __webpack_require__(47200);







async function findBackupSets(files, destination, server) {
  const sets = [], unusable = [];
  for (const { path } of await foldersIn(files, destination)) {
    const found = await lookAt(files, path);
    found !== void 0 && ("reason" in found ? unusable.push(found) : (0,_host_same_text_js_5/* .sameText */ .QV)(found.manifest.server, server) && sets.push(found));
  }
  return { sets: sets.sort(newestFirst), unusable };
}
async function foldersIn(files, destination) {
  try {
    return await files.stat(destination) === void 0 ? [] : (await files.list(destination)).filter(({ kind }) => kind === "folder");
  } catch (error) {
    if (error instanceof _host_host_error_js_2/* .HostError */ .dh && error.code === "not-found")
      return [];
    throw error;
  }
}
async function lookAt(files, folder) {
  if (folder.toLowerCase().endsWith(_set_index_js_6/* .partialEnding */ .rZ))
    return { folder, reason: "it was never finished: the run that made it died or still runs" };
  try {
    if (!await hasPartOfSet(files, folder))
      return;
    const set = await (0,_verify_backup_set_js_4/* .readBackupSet */ .$N)(files, folder), problems = await (0,_verify_backup_set_js_4/* .backupProblems */ .X6)(files, set, _base_log_js_0/* .silentLog */ .a, "presence");
    return problems.length === 0 ? set : { folder, reason: (0,_verify_backup_set_js_4/* .summaryOf */ .YG)(problems) };
  } catch (error) {
    if ((0,_host_host_error_js_2/* .isServerLost */ .W4)(error))
      throw error;
    if (error instanceof _base_user_error_js_1/* .UserError */ .y || error instanceof _host_host_error_js_2/* .HostError */ .dh)
      return { folder, reason: error.message };
    throw error;
  }
}
async function hasPartOfSet(files, folder) {
  for (const name of [_set_index_js_6/* .manifestName */ .vS, _set_index_js_6/* .sumsName */ .ge])
    if (await files.stat((0,_host_windows_path_js_3/* .joinPath */ .uJ)(folder, name)) !== void 0)
      return !0;
  return !1;
}
function newestFirst(a, b) {
  const [left, right] = [`${a.manifest.created} ${a.manifest.name}`, `${b.manifest.created} ${b.manifest.name}`];
  return left < right ? 1 : left > right ? -1 : 0;
}


}),

88973:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ inGroups),
  u: () => (/* binding */ smallFile)
});
var node_timers_promises_0 = __webpack_require__(58500);

const smallFile = 256 * 1024;
const mostAtATime = 32;
async function inGroups(found, work) {
  const results = [];
  for (let at = 0; at < found.length; ) {
    const group = found.slice(at, at + groupSizeAt(found, at)), settled = await Promise.allSettled(group.map(work)), failed = settled.find((one) => one.status === "rejected");
    if (failed?.status === "rejected")
      throw failed.reason;
    for (const one of settled)
      one.status === "fulfilled" && results.push(one.value);
    at += group.length, await (0,node_timers_promises_0.setImmediate)();
  }
  return results;
}
function groupSizeAt(found, at) {
  const large = found.slice(at, at + mostAtATime).findIndex(({ size }) => size > smallFile);
  return large < 0 ? mostAtATime : Math.max(1, large);
}


}),

1106:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M6: () => (/* binding */ factsToPut),
  hA: () => (/* binding */ originalFacts),
  mR: () => (/* binding */ differingFacts)
});
/* unused harmony export ownRights */
var _base_json_js_0 = __webpack_require__(23868);

function originalFacts(entry, securityDescriptor) {
  const { created, modified, readOnly, hidden, system } = entry, attributes = [
    ...readOnly ? ["read-only"] : [],
    ...hidden ? ["hidden"] : [],
    ...system ? ["system"] : []
  ];
  return { created, modified, attributes, ...securityDescriptor === void 0 ? {} : { securityDescriptor } };
}
function factsToPut(path, facts) {
  const { created, modified, attributes, securityDescriptor } = facts;
  return {
    path,
    ...(0,_base_json_js_0/* .omitUndefined */ .Oy)({ created, modified, securityDescriptor, attributes: attributes && flagsOf(attributes) })
  };
}
function flagsOf(attributes) {
  const has = (attribute) => attributes.includes(attribute);
  return { readOnly: has("read-only"), hidden: has("hidden"), system: has("system") };
}
function differingFacts(was, now) {
  const names = [];
  return differ(was.created, now.created, Date.parse) && names.push("created"), differ(was.modified, now.modified, Date.parse) && names.push("modified"), differ(was.attributes, now.attributes, (all) => [...all].sort().join()) && names.push("attributes"), differ(was.securityDescriptor, now.securityDescriptor, ownRights) && names.push("rights"), names;
}
function differ(was, now, essence) {
  return was !== void 0 && now !== void 0 && essence(was) !== essence(now);
}
function ownRights(descriptor) {
  const [, owner = ""] = /O:(.+?)(?=[GDS]:|$)/.exec(descriptor) ?? [], [, flags = "", entries = ""] = /D:([A-Z_]*)((?:\([^)]*\))*)/.exec(descriptor) ?? [], own = [...entries.matchAll(/\(([^)]*)\)/g)].map(([, entry = ""]) => entry).filter((entry) => !(entry.split(";")[1] ?? "").match(/../g)?.includes("ID"));
  return `${owner};${flags.includes("P") ? "protected" : "inheriting"};${own.join("|")}`;
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

9392:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ parseManifest)
});
var _base_format_read_format_js_0 = __webpack_require__(93706);
var _base_user_error_js_1 = __webpack_require__(83686);
var _backup_set_js_2 = __webpack_require__(22128);
var _stored_name_js_3 = __webpack_require__(15434);




const advice = "Take another set. Do not uninstall anything on the strength of this one.";
function parseManifest(bytes, where) {
  const manifest = (0,_base_format_read_format_js_0/* .readFormat */ .C$)(_backup_set_js_2/* .manifestSchema */ .r, bytes, (what) => new _base_user_error_js_1/* .UserError */ .y("backup-manifest-unreadable", `${where} is no manifest of a backup set: ${what}.`, advice));
  return requireSafeNames(manifest, where), manifest;
}
function requireSafeNames({ entries }, where) {
  const seen = /* @__PURE__ */ new Set();
  for (const [index, { storedAs, originalPath }] of entries.entries()) {
    const place = `${where}, field entries.${index}.storedAs,`, expected = originalPath === void 0 ? storedAs : (0,_stored_name_js_3/* .storedNameOf */ .gh)(originalPath), isDocument = storedAs.startsWith("documents/"), key = storedAs.toLowerCase();
    if (!(0,_stored_name_js_3/* .isSafeStoredName */ .q6)(storedAs) || storedAs !== expected || isDocument !== (originalPath === void 0))
      throw unsafe(place, `names a file outside the set or of another place: ${JSON.stringify(storedAs)}`);
    if (seen.has(key))
      throw unsafe(place, `names ${JSON.stringify(storedAs)} twice`);
    seen.add(key);
  }
}
function unsafe(place, what) {
  return new _base_user_error_js_1/* .UserError */ .y("backup-manifest-unsafe", `${place} ${what}.`, "Do not restore from this set. Find out who changed it, and take another one.");
}


}),

2567:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readCurrentState)
});
var _base_json_js_5 = __webpack_require__(23868);
var _host_host_error_js_0 = __webpack_require__(90614);
var _host_windows_path_js_1 = __webpack_require__(85128);
var _in_groups_js_2 = __webpack_require__(88973);
var _original_facts_js_4 = __webpack_require__(1106);
var _restore_plan_js_3 = __webpack_require__(8849);
var _restoring_debris_js_6 = __webpack_require__(36472);







async function readCurrentState(files, set, selection) {
  const originals = (0,_restore_plan_js_3/* .selectedOriginals */ .Co)(set, selection), look = lookAt(files), { descriptors, refused } = await rightsOf(look, originals), found = /* @__PURE__ */ new Map();
  await (0,_in_groups_js_2/* .inGroups */ .A)(originals.files, async ({ originalPath: path }) => {
    const current = await currentFile(look, path, descriptors);
    current !== void 0 && found.set(path.toLowerCase(), current);
  });
  const folders = await foldersThere(look, originals, descriptors), ofSet = new Set(originals.files.map(({ originalPath }) => originalPath.toLowerCase())), others = [];
  for (const { path } of originals.folders)
    folders.has(path.toLowerCase()) && others.push(...await othersIn(look, path, ofSet));
  return { files: found, folders, others: [...new Set(others)], rightsNotRead: refused, notRead: look.notRead() };
}
function lookAt(files) {
  const refused = /* @__PURE__ */ new Map();
  return {
    files,
    async read(path, work) {
      try {
        return await work(files);
      } catch (error) {
        if (!(error instanceof _host_host_error_js_0/* .HostError */ .dh) || (0,_host_host_error_js_0/* .isServerLost */ .W4)(error))
          throw error;
        error.code !== "not-found" && refused.set(path.toLowerCase(), { path, message: error.message });
        return;
      }
    },
    notRead: () => [...refused.values()]
  };
}
async function rightsOf(look, { folders, files: stored }) {
  const found = /* @__PURE__ */ new Map(), refused = [];
  for (const path of (0,_host_windows_path_js_1/* .topmostPaths */ .b1)([
    ...folders.map((folder) => folder.path),
    ...stored.map((one) => one.originalPath)
  ])) {
    if (await look.read(path, (files) => files.stat(path)) === void 0)
      continue;
    const rights = await look.files.securityDescriptors(path);
    for (const [at, descriptor] of rights.descriptors)
      found.set(at, descriptor);
    refused.push(...rights.refused);
  }
  return { descriptors: found, refused };
}
async function foldersThere(look, { folders, files: stored }, descriptors) {
  const there = /* @__PURE__ */ new Map();
  for (const path of /* @__PURE__ */ new Set([
    ...folders.map((folder) => folder.path),
    ...stored.map((one) => (0,_host_windows_path_js_1/* .folderOf */ .yS)(one.originalPath))
  ])) {
    const entry = await look.read(path, (files) => files.stat(path)), key = path.toLowerCase();
    entry?.kind === "folder" && there.set(key, (0,_original_facts_js_4/* .originalFacts */ .hA)(entry, descriptors.get(key)));
  }
  return there;
}
async function currentFile(look, path, descriptors) {
  return look.read(path, async (files) => {
    const entry = await files.stat(path);
    if (entry?.kind !== "file")
      return;
    const { size, modified } = entry, facts = (0,_original_facts_js_4/* .originalFacts */ .hA)(entry, descriptors.get(path.toLowerCase()));
    try {
      return { status: "present", size, modified, facts, sha256: (await files.digest(path)).sha256 };
    } catch (error) {
      if (!(error instanceof _host_host_error_js_0/* .HostError */ .dh && error.code === "in-use"))
        throw error;
      return { status: "in-use", size, modified, facts, ...(0,_base_json_js_5/* .omitUndefined */ .Oy)({ holder: error.holder }) };
    }
  });
}
async function othersIn(look, folder, ofSet) {
  const others = [];
  for (const { kind, path } of await look.read(folder, (files) => files.list(folder)) ?? [])
    kind === "folder" ? others.push(...await othersIn(look, path, ofSet)) : !ofSet.has(path.toLowerCase()) && !(0,_restoring_debris_js_6/* .isDebris */ .o)(path) && others.push(path);
  return others;
}


}),

8849:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Co: () => (/* binding */ selectedOriginals),
  ad: () => (/* binding */ restoreBlockers),
  q8: () => (/* binding */ planRestore)
});
var _base_json_js_2 = __webpack_require__(23868);
var _host_windows_path_js_0 = __webpack_require__(85128);
var _original_facts_js_1 = __webpack_require__(1106);



function isSelected({ component, role }, { components, roles }) {
  return (components?.includes(component) ?? !0) && (roles?.includes(role) ?? !0);
}
function selectedOriginals(set, selection) {
  const { folders, entries } = set.manifest;
  return {
    folders: folders.filter((folder) => isSelected(folder, selection)),
    files: entries.filter((entry) => entry.originalPath !== void 0 && isSelected(entry, selection))
  };
}
function planRestore(set, selection, current) {
  const { folders, files } = selectedOriginals(set, selection), known = /* @__PURE__ */ new Set([...current.folders.keys(), ...folders.map(({ path }) => path.toLowerCase())]), unread = new Set(current.notRead.map(({ path }) => path.toLowerCase())), isRead = (path) => !unread.has(path.toLowerCase());
  return {
    set: { folder: set.folder, name: set.manifest.name, manifestSha256: set.manifestSha256 },
    items: [
      ...folders.filter(({ path }) => isRead(path)).flatMap((folder) => folderItem(folder, current)),
      ...files.filter((entry) => isRead(entry.originalPath)).map((entry) => fileItem(entry, known, current)),
      ...current.others.map((path) => ({ action: "not-in-set", path }))
    ],
    folders: folders.map(folderToRestore),
    rightsNotCompared: hasRights(folders) || hasRights(files) ? current.rightsNotRead : [],
    notRead: current.notRead
  };
}
function hasRights(originals) {
  return originals.some(({ securityDescriptor }) => securityDescriptor !== void 0);
}
function folderToRestore({ component, role, path, ...facts }) {
  return { component, role, path, facts };
}
function folderItem(folder, current) {
  const wanted = folderToRestore(folder), found = current.folders.get(folder.path.toLowerCase());
  if (found === void 0)
    return [{ action: "create-folder", ...wanted }];
  const differs = (0,_original_facts_js_1/* .differingFacts */ .mR)(wanted.facts, found).filter((fact) => fact !== "modified");
  return differs.length === 0 ? [] : [{ action: "put-folder-facts", ...wanted, differs }];
}
function factsOf({ created, modified, attributes, securityDescriptor }) {
  return (0,_base_json_js_2/* .omitUndefined */ .Oy)({ created, modified, attributes, securityDescriptor });
}
function fileItem(entry, folders, current) {
  const { component, role, storedAs, originalPath: path, size, sha256 } = entry, found = current.files.get(path.toLowerCase()), facts = factsOf(entry), file = { component, role, path, storedAs, size, sha256, facts, ...(0,_base_json_js_2/* .omitUndefined */ .Oy)({ current: found }) };
  return folders.has((0,_host_windows_path_js_0/* .folderOf */ .yS)(path).toLowerCase()) ? found === void 0 ? { action: "write", ...file } : isAsStored(found, entry) ? asStored(file, found) : { action: isNewer(found, entry) ? "newer-on-server" : "write", ...file } : { action: "missing-folder", ...file };
}
function asStored(file, found) {
  const differs = found.status === "in-use" ? [] : (0,_original_facts_js_1/* .differingFacts */ .mR)(file.facts, found.facts);
  return differs.length === 0 ? { action: "unchanged", ...file } : { action: "put-facts", ...file, differs };
}
function isAsStored(current, { size, modified, sha256 }) {
  return current.status === "present" ? current.sha256 === sha256 : current.size === size && current.modified === modified;
}
function isNewer(current, { modified }) {
  return modified !== void 0 && Date.parse(current.modified) > Date.parse(modified);
}
function restoreBlockers(plan, choices) {
  const newer = plan.items.filter(({ action }) => action === "newer-on-server"), homeless = plan.items.filter(({ action }) => action === "missing-folder");
  return [
    ...plan.notRead.length > 0 ? [notReadFinding(plan.notRead)] : [],
    ...newer.length > 0 && !choices.overwrite ? [newerFinding(newer)] : [],
    ...homeless.length > 0 && !choices.createMissingFolders ? [missingFolderFinding(homeless)] : []
  ];
}
function notReadFinding(places) {
  return {
    code: "restore-target-unreadable",
    message: `What is at these places of the backup set could not be read, so nobody knows what a restore would replace: ${places.map(({ path, message }) => `${path}: ${message}`).join("; ")}`,
    advice: "Give the account of the runner the right to read them, or close the program that has them open, and plan again."
  };
}
function newerFinding(items) {
  return {
    code: "restore-newer-on-server",
    message: `These files are newer on the server than in the backup set: ${pathsOf(items)}.`,
    advice: "What was written since the backup would be lost. If that is intended, set overwrite: true.",
    input: "overwrite"
  };
}
function missingFolderFinding(items) {
  return {
    code: "restore-folder-missing",
    message: `The folders of these files are gone: ${pathsOf(items)}.`,
    advice: "Install the component first, or set create-missing-folders: true to put the files back without it.",
    input: "create-missing-folders"
  };
}
function pathsOf(items) {
  return items.map(({ path }) => path).join(", ");
}


}),

36472:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  WP: () => (/* binding */ removeDebris),
  o: () => (/* binding */ isDebris),
  qE: () => (/* binding */ besidePath)
});
const ending = ".restoring";
function besidePath(path) {
  return `${path}${ending}`;
}
function isDebris(path) {
  return /\.restoring(\.(\d+\.)?partial)?$/i.test(path);
}
async function removeDebris(files, folders) {
  for (const folder of folders)
    if ((await files.stat(folder))?.kind === "folder")
      for (const { kind, path } of await files.list(folder))
        kind === "file" && isDebris(path) && await files.remove(path);
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

47200:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $N: () => (/* binding */ readBackupSet),
  X6: () => (/* binding */ backupProblems),
  YG: () => (/* binding */ summaryOf),
  hB: () => (/* binding */ requireIntact)
});
var _base_log_js_0 = __webpack_require__(22702);
var _base_sha256_js_1 = __webpack_require__(22113);
var _base_user_error_js_2 = __webpack_require__(83686);
var _host_host_error_js_3 = __webpack_require__(90614);
var _host_windows_path_js_4 = __webpack_require__(85128);
var _in_groups_js_5 = __webpack_require__(88973);
var _parse_manifest_js_6 = __webpack_require__(9392);
var _set_index_js_8 = __webpack_require__(68738);
var _stored_name_js_7 = __webpack_require__(15434);









const mostProblemsShown = 10;
async function readBackupSet(files, folder) {
  const path = (0,_host_windows_path_js_4/* .joinPath */ .uJ)(folder, _set_index_js_8/* .manifestName */ .vS), bytes = await readManifest(files, folder, path);
  return { folder, manifest: (0,_parse_manifest_js_6/* .parseManifest */ .N)(bytes, path), manifestSha256: (0,_base_sha256_js_1/* .sha256Of */ .B)(bytes) };
}
async function readManifest(files, folder, path) {
  try {
    return await files.read(path);
  } catch (cause) {
    throw cause instanceof _host_host_error_js_3/* .HostError */ .dh && cause.code === "not-found" ? new _base_user_error_js_2/* .UserError */ .y("backup-manifest-missing", `${folder} is not a backup set: it has no ${_set_index_js_8/* .manifestName */ .vS}.`, "Give the folder of a set, or take another one.", { cause }) : cause;
  }
}
async function backupProblems(files, set, log, depth = "bytes") {
  const index = await indexProblems(files, set), stored = await (0,_in_groups_js_5/* .inGroups */ .A)(set.manifest.entries, (entry) => {
    const onBytes = (0,_base_log_js_0/* .byteProgress */ .E)(log, `Verifying ${entry.storedAs}`);
    return entryProblems(files, set.folder, entry, depth, onBytes);
  });
  return [...index, ...stored.flat()];
}
async function entryProblems(files, folder, { storedAs, size, sha256 }, depth, onBytes) {
  const path = (0,_stored_name_js_7/* .storedPath */ .PH)(folder, storedAs), found = await files.glance(path);
  return found?.kind !== "file" ? [`${storedAs} is missing`] : found.size !== size ? [`${storedAs} has ${found.size} bytes instead of ${size}`] : depth === "presence" || (await files.digest(path, onBytes)).sha256 === sha256 ? [] : [`${storedAs} has other bytes`];
}
async function indexProblems(files, { folder, manifest, manifestSha256 }) {
  const path = (0,_host_windows_path_js_4/* .joinPath */ .uJ)(folder, _set_index_js_8/* .sumsName */ .ge);
  return await files.glance(path) === void 0 ? [`${_set_index_js_8/* .sumsName */ .ge} is missing`] : Buffer.from(await files.read(path)).toString("utf8") === (0,_set_index_js_8/* .sumsText */ .MW)(manifest, manifestSha256) ? [] : [`${_set_index_js_8/* .manifestName */ .vS} and ${_set_index_js_8/* .sumsName */ .ge} do not agree`];
}
async function requireIntact(files, folder, log) {
  const set = await readBackupSet(files, folder), problems = await backupProblems(files, set, log);
  if (problems.length > 0)
    throw new _base_user_error_js_2/* .UserError */ .y("backup-not-intact", `The backup set ${folder} is not whole: ${summaryOf(problems)}.`, "Before anything is removed make a new backup; afterwards give the folder of a whole copy of this set as backup-path. Put this one aside until the cause is known.");
  return set;
}
function summaryOf(problems) {
  const shown = problems.slice(0, mostProblemsShown).join("; ");
  return problems.length > mostProblemsShown ? `${shown}; and ${problems.length - mostProblemsShown} more` : shown;
}


}),

22702:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ byteProgress),
  a: () => (/* binding */ silentLog)
});
const silentLog = {
  info() {
  },
  warning() {
  },
  group: (_title, work) => work(),
  progress() {
  },
  mask() {
  },
  masked: (text) => text
};
const megabyte = 1024 * 1024;
function byteProgress(log, what) {
  const shown = (bytes) => Math.round(bytes / megabyte);
  return (done, total) => log.progress(total < megabyte ? what : `${what}: ${shown(done)} of ${shown(total)} MB`);
}


}),

39045:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ai: () => (/* binding */ valuesChangedSincePlan),
  DG: () => (/* binding */ isLive),
  Ei: () => (/* binding */ readFrozenFiles),
  HV: () => (/* binding */ keepCopies),
  Y_: () => (/* binding */ changedFiles),
  kt: () => (/* binding */ changedSincePlan),
  sD: () => (/* binding */ requireUnchangedFiles),
  wj: () => (/* binding */ driftDifferences)
});
var node_crypto_0 = __webpack_require__(77598);
var _base_difference_js_13 = __webpack_require__(53721);
var _base_redaction_redactor_js_1 = __webpack_require__(15105);
var _base_sha256_js_2 = __webpack_require__(22113);
var _base_user_error_js_3 = __webpack_require__(83686);
var _host_host_error_js_4 = __webpack_require__(90614);
var _host_registry_js_12 = __webpack_require__(20968);
var _host_windows_path_js_5 = __webpack_require__(85128);
var _product_registry_locations_js_6 = __webpack_require__(33072);
var _product_registry_snapshot_js_7 = __webpack_require__(29058);
var _webconfig_decode_js_8 = __webpack_require__(65171);
var _backup_chain_js_9 = __webpack_require__(92763);
var _roles_js_10 = __webpack_require__(43892);
var _what_is_backed_up_js_11 = __webpack_require__(50129);














async function readFrozenFiles(files, server) {
  const { state } = server, items = await (0,_what_is_backed_up_js_11/* .contentItems */ .IC)(files, (0,_backup_chain_js_9/* .componentsToBackUp */ .og)(state), state), unread = unreadConfigurations(state), found = [];
  for (const { component, path } of await (0,_what_is_backed_up_js_11/* .contentsNow */ .dg)(files, items.filter(({ role }) => role !== "data")))
    found.push({ component, path, sha256: unread.has(path.toLowerCase()) ? unreadable : await hashOf(files, path) });
  return [...found, ...frozenValues(server)];
}
function frozenValues({ inventory, state }) {
  if (!(0,_backup_chain_js_9/* .componentsToBackUp */ .og)(state).includes("agent"))
    return [];
  const registry = (0,_product_registry_snapshot_js_7/* .registrySnapshot */ .C)(inventory);
  return registry.views.flatMap((view) => registry.tree(_product_registry_locations_js_6/* .productKey */ .$k, view).flatMap(({ path, values }) => values.map(({ name, data }) => {
    const sha256 = (0,_base_sha256_js_2/* .sha256Of */ .B)((0,_host_registry_js_12/* .registryDataText */ .F)(data));
    return { component: "agent", path: (0,_product_registry_snapshot_js_7/* .registryPlace */ .V)(path, name, view), view, sha256 };
  })));
}
function unreadConfigurations({ components }) {
  const all = components.flatMap(({ web, further = [] }) => [web, ...further].flatMap((one) => one?.configuration ?? []));
  return new Set(all.flatMap(({ path, fingerprint }) => fingerprint === nothing ? [path.toLowerCase()] : []));
}
const nothing = (0,_base_sha256_js_2/* .sha256Of */ .B)(""), unreadable = "unreadable";
async function hashOf(files, path) {
  try {
    return (await files.digest(path)).sha256;
  } catch (error) {
    if (error instanceof _host_host_error_js_4/* .HostError */ .dh)
      return unreadable;
    throw error;
  }
}
const absent = "absent";
function changedFiles(planned, now, present, unplanned = absent) {
  const [was, is] = [byPath(planned), byPath(now)], changed = now.flatMap(({ path, sha256 }) => {
    const before = was.get(path.toLowerCase())?.sha256 ?? unplanned;
    return before === sha256 ? [] : [{ path, planned: before, now: sha256 }];
  }), gone = planned.filter(({ path, component }) => !is.has(path.toLowerCase()) && present.has(component));
  return [...changed, ...gone.map(({ path, sha256 }) => ({ path, planned: sha256, now: absent }))];
}
function byPath(all) {
  return new Map(all.map((one) => [one.path.toLowerCase(), one]));
}
async function requireUnchangedFiles(planned, server, { files, workFolder }) {
  if (planned === void 0)
    return;
  const now = await readFrozenFiles(files, server), changed = changedFiles(planned, now, new Set((0,_backup_chain_js_9/* .installedOldComponents */ .Q8)(server.state)));
  if (changed.length > 0)
    throw await changedSincePlan(changed, files, workFolder);
}
async function changedSincePlan(changed, files, workFolder) {
  return driftError(await driftDifferences(changed, files, workFolder));
}
async function driftDifferences(changed, files, workFolder) {
  const found = [];
  for (const one of changed) {
    const ofLines = await differingLines(one, files, workFolder);
    found.push(...ofLines ?? [wholeDrift(one)]);
  }
  return found;
}
function wholeDrift({ path, planned, now }) {
  return path.startsWith("HKEY_") ? driftOf(path, "value", [planned === absent ? _base_difference_js_13/* .notThere */ ._ : "as it was", now === absent ? _base_difference_js_13/* .notThere */ ._ : "another one"]) : driftOf(path, "SHA-256", [stateText(planned), stateText(now)]);
}
function valuesChangedSincePlan(places) {
  return driftError(places.map((place) => driftOf(place, "value", ["as in the backup set of this plan", "another one"])));
}
function driftError(differences) {
  return new _base_user_error_js_3/* .UserError */ .y("changed-since-plan", "Files or registry values were changed after the plan was made.", "Nothing is done with them. See who changed them and why. Put them back as they were, or make a new plan, have it approved, and give its digest.", { differences });
}
function driftOf(what, setting, [approved, now]) {
  return {
    reason: "Files and registry values that were changed after the plan was made:",
    what,
    setting,
    approved,
    now
  };
}
function stateText(hash) {
  return hash === absent ? _base_difference_js_13/* .notThere */ ._ : (0,_base_difference_js_13/* .withBriefHashes */ .rG)(hash);
}
const mostLines = 12;
async function differingLines({ path, planned, now }, files, workFolder) {
  const kept = copyOf(workFolder, planned);
  if (now === absent || await files.glance(kept) === void 0)
    return;
  const [before, after] = [await linesOf(files, kept), await linesOf(files, path)], has = (lines, { text }) => lines.some((line) => line.text === text), gone = before.filter((line) => !has(after, line)), came = after.filter((line) => !has(before, line)), all = linesInPairs(shownOf(gone), shownOf(came)).map((texts) => driftOf(path, settingOf(texts), texts));
  if (all.length === 0)
    return [driftOf(path, "blanks or line ends", [stateText(planned), stateText(now)])];
  const more = all.length - mostLines, rest = more > 0 ? [driftOf(path, "more lines", ["(not shown)", `${more} more`])] : [];
  return [...all.slice(0, mostLines), ...rest];
}
function linesInPairs(gone, came) {
  const left = [...came];
  return [...gone.map((line) => {
    const name = nameIn(line), at = left.findIndex((other2) => other2 === line || name !== void 0 && nameIn(other2) === name), [other = _base_difference_js_13/* .notThere */ ._] = at < 0 ? [] : left.splice(at, 1);
    return [line, other === line ? `${line} (another secret)` : other];
  }), ...left.map((line) => [_base_difference_js_13/* .notThere */ ._, line])];
}
function settingOf([gone, came]) {
  return nameIn(gone === _base_difference_js_13/* .notThere */ ._ ? came : gone) ?? "line";
}
function shownOf(lines) {
  return lines.map(({ shown }) => shown);
}
function nameIn(line) {
  return /\s(?:key|name)\s*=\s*["']([^"']+)["']/.exec(line)?.[1];
}
const redactor = (0,_base_redaction_redactor_js_1/* .createRedactor */ .lY)({ salt: (0,node_crypto_0.randomUUID)() });
async function linesOf(files, path) {
  const { text } = (0,_webconfig_decode_js_8/* .decodeConfiguration */ .dp)(await files.read(path), path), shown = trimmedLines(redactor.configuration(text)), lines = trimmedLines(text);
  return shown.map((line, index) => ({
    text: (lines.length === shown.length ? lines[index] : line) ?? line,
    shown: line
  }));
}
function trimmedLines(text) {
  return text.split(/\r?\n/).map((line) => line.trim());
}
function copyOf(workFolder, sha256) {
  return (0,_host_windows_path_js_5/* .joinPath */ .uJ)(workFolder, "plans", "files", `${sha256}.config`);
}
const largestCopy = 1024 * 1024;
async function keepCopies(files, workFolder, frozen) {
  for (const { path, sha256, view } of frozen) {
    if (view !== void 0)
      continue;
    const copy = copyOf(workFolder, sha256);
    if (sha256 === unreadable || !/\.config$/i.test(path) || await files.glance(copy) !== void 0)
      continue;
    const found = await files.glance(path);
    found === void 0 || found.size > largestCopy || (await files.copy(path, copy)).sha256 !== sha256 && await files.remove(copy);
  }
}
function isLive({ role }) {
  return role !== _roles_js_10/* .configurationRole */ .hC && role !== "theme" && role !== _roles_js_10/* .furtherRole */ .tc;
}


}),

84079:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ft: () => (/* binding */ isSame),
  Mw: () => (/* binding */ exportedKeys),
  Oj: () => (/* binding */ registryDifferences)
});
var _backup_stored_name_js_0 = __webpack_require__(15434);
var _host_registration_file_js_1 = __webpack_require__(20009);
var _host_registry_js_3 = __webpack_require__(20968);
var _host_windows_path_js_2 = __webpack_require__(85128);




async function exportedKeys(files, setFolder, storedAs) {
  const text = (0,_host_registration_file_js_1/* .decodeRegistrationFile */ .ei)(await files.read((0,_backup_stored_name_js_0/* .storedPath */ .PH)(setFolder, storedAs)), storedAs);
  return (0,_host_registration_file_js_1/* .parseRegistrationFile */ .Dg)(text, storedAs);
}
async function registryDifferences({ files, registry }, setFolder, { storedAs, view }) {
  const exported = await exportedKeys(files, setFolder, storedAs), tops = (0,_host_windows_path_js_2/* .topmostPaths */ .b1)(exported.map(({ path }) => path)), now = [];
  for (const top of tops)
    now.push(...await registry.readTree(top, view) ?? []);
  return compareKeys(exported, now);
}
function compareKeys(exported, now) {
  const [was, is] = [byPath(exported), byPath(now)], missing = [], changed = [], addedValues = [];
  for (const [path, key] of was) {
    const found = is.get(path);
    found === void 0 && missing.push({ key: key.path, name: "" });
    const [wanted, present] = [byName(key), byName(found ?? { path, values: [] })];
    for (const [name, value] of wanted) {
      const other = present.get(name);
      other === void 0 ? missing.push({ key: key.path, name: value.name }) : (0,_host_registry_js_3/* .registryDataText */ .F)(other.data) !== (0,_host_registry_js_3/* .registryDataText */ .F)(value.data) && changed.push({ key: key.path, name: value.name });
    }
    for (const [name, value] of present)
      wanted.has(name) || addedValues.push({ key: key.path, name: value.name });
  }
  const isNew = (path) => !was.has(path.toLowerCase()) && !exported.some((key) => (0,_host_registry_js_3/* .isAtOrBelowKey */ .b)(key.path, path));
  return { missing, changed, addedValues, addedKeys: (0,_host_windows_path_js_2/* .topmostPaths */ .b1)(now.map(({ path }) => path).filter(isNew)) };
}
function isSame(differences, exact) {
  const { missing, changed, addedValues, addedKeys } = differences;
  return missing.length + changed.length + (exact ? addedValues.length + addedKeys.length : 0) === 0;
}
function byPath(keys) {
  return new Map(keys.map((key) => [key.path.toLowerCase(), key]));
}
function byName({ values }) {
  return new Map(values.map((value) => [value.name.toLowerCase(), value]));
}


}),

59618:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AP: () => (/* binding */ belowThemes),
  D8: () => (/* binding */ themesFolder),
  XW: () => (/* binding */ themesWith),
  k4: () => (/* binding */ themesInBackup),
  px: () => (/* binding */ pathInThemesFolder)
});
var _backup_chain_js_0 = __webpack_require__(92763);

const themesFolder = "App_Themes";
function pathInThemesFolder(originalPath) {
  return /\\App_Themes\\(.+)$/i.exec(originalPath)?.[1];
}
function themeOf(relative) {
  return (relative.split("\\", 1)[0] ?? relative).toLowerCase();
}
function belowThemes(themes) {
  const wanted = new Set(themes.map(themeOf));
  return (originalPath) => {
    const relative = pathInThemesFolder(originalPath);
    return relative !== void 0 && wanted.has(themeOf(relative)) ? relative : void 0;
  };
}
function themesWith(themes, relatives) {
  const found = new Set(relatives.map(themeOf));
  return themes.filter((theme) => found.has(themeOf(theme)));
}
function themesInBackup(chain, component) {
  const names = (0,_backup_chain_js_0/* .entriesOf */ .Mc)(chain, component, "theme").flatMap(({ entry }) => /\\App_Themes\\([^\\]+)\\/i.exec(entry.originalPath ?? "")?.[1] ?? []);
  return [...new Set(names)];
}


}),

50129:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  IC: () => (/* binding */ contentItems),
  Ze: () => (/* binding */ changedSinceBackup),
  dg: () => (/* binding */ contentsNow)
});
var _backup_in_groups_js_0 = __webpack_require__(88973);
var _host_windows_path_js_1 = __webpack_require__(85128);
var _product_server_state_js_6 = __webpack_require__(36961);
var _webconfig_configuration_file_js_2 = __webpack_require__(48840);
var _webconfig_configuration_source_js_3 = __webpack_require__(19391);
var _backup_chain_js_4 = __webpack_require__(92763);
var _roles_js_5 = __webpack_require__(43892);







async function contentItems(files, components, state) {
  const items = [];
  for (const component of components) {
    const data = component === "agent" && state.dataFile !== void 0 ? [(0,_host_windows_path_js_1/* .folderOf */ .yS)(state.dataFile.path)] : [];
    items.push(...data.map((path) => ({ kind: "folder", component, role: "data", path })));
    const { web, further = [] } = (0,_product_server_state_js_6/* .oldComponent */ .lM)(state, component) ?? {};
    web !== void 0 && items.push(...await contentOf(files, web, { component, configuration: _roles_js_5/* .configurationRole */ .hC, theme: "theme" }));
    for (const one of further)
      items.push(...await contentOf(files, one, { component, configuration: _roles_js_5/* .furtherRole */ .tc, theme: _roles_js_5/* .furtherRole */ .tc }));
  }
  return items;
}
async function contentOf(files, web, { component, configuration, theme: role }) {
  return [
    ...(web.configuration === void 0 ? [] : await configurationFiles(files, web.configuration)).map((path) => ({ kind: "file", component, role: configuration, path })),
    ...web.customThemes.map((theme) => ({ kind: "folder", component, role, path: (0,_host_windows_path_js_1/* .joinPath */ .uJ)(web.folder, "App_Themes", theme) }))
  ];
}
async function configurationFiles(files, { path, problem }) {
  if (problem !== void 0)
    return [path];
  const found = [path];
  for (const name of (0,_webconfig_configuration_source_js_3/* .includedFileNames */ .XP)((0,_webconfig_configuration_file_js_2/* .readConfiguration */ .TD)(await files.read(path), path))) {
    const included = (0,_host_windows_path_js_1/* .joinPath */ .uJ)((0,_host_windows_path_js_1/* .folderOf */ .yS)(path), name);
    (0,_host_windows_path_js_1/* .isWindowsPath */ .NU)(included) && await files.stat(included) !== void 0 && found.push(included);
  }
  return found;
}
async function contentsNow(files, items) {
  const found = [];
  for (const { component, role, path } of items) {
    const top = await files.glance(path), below = top === void 0 ? [] : await filesOf(files, top);
    found.push(...below.map((one) => ({ component, role, path: one.path, size: one.size, modified: one.modified })));
  }
  return found;
}
async function filesOf(files, { kind, path, ...rest }) {
  if (kind === "file")
    return [{ kind, path, ...rest }];
  if (kind !== "folder")
    return [];
  const below = [];
  for (const child of await files.glanceInto(path))
    below.push(...await filesOf(files, child));
  return below;
}
async function changedSinceBackup(files, chain, components, state, depth) {
  const now = await contentsNow(files, await contentItems(files, components, state)), stored = /* @__PURE__ */ new Map();
  for (const component of components)
    for (const role of ["data", _roles_js_5/* .configurationRole */ .hC, "theme", _roles_js_5/* .furtherRole */ .tc])
      for (const { entry } of (0,_backup_chain_js_4/* .entriesOf */ .Mc)(chain, component, role)) {
        const { originalPath, size, modified, sha256 } = entry;
        originalPath !== void 0 && stored.set(keyOf({ component, role, path: originalPath }), { path: originalPath, size, modified, sha256 });
      }
  const compared = await (0,_backup_in_groups_js_0/* .inGroups */ .A)(now, async (one) => await isAsStored(files, one, stored.get(keyOf(one)), depth) ? [] : [one.path]), there = new Set(now.map(keyOf)), gone = [...stored].flatMap(([key, { path }]) => there.has(key) ? [] : [path]);
  return [...compared.flat(), ...gone];
}
function keyOf({ component, role, path }) {
  return `${component}/${role}/${path.toLowerCase()}`;
}
async function isAsStored(files, now, stored, depth) {
  return stored === void 0 || stored.size !== now.size ? !1 : depth === "glance" ? stored.modified === now.modified : (await files.digest(now.path)).sha256 === stored.sha256;
}


}),

59358:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ cachedPackage)
});
var _host_compare_versions_js_3 = __webpack_require__(25748);
var _host_host_error_js_0 = __webpack_require__(90614);
var _host_packed_code_js_5 = __webpack_require__(56637);
var _host_same_text_js_4 = __webpack_require__(36241);
var _host_windows_path_js_1 = __webpack_require__(85128);
var _old_packages_js_2 = __webpack_require__(31009);






const firstWithWholeCopies = "6.1";
async function cachedPackage(host, { machine }, { product }) {
  const { productCode } = product;
  if (productCode === void 0)
    return { none: "it was not installed by Windows Installer" };
  if ((0,_host_compare_versions_js_3/* .compareVersions */ .Zy)(machine.operatingSystem.version, firstWithWholeCopies) < 0)
    return { none: "this Windows has no complete copy of its package" };
  try {
    return await read(host, productCode);
  } catch (error) {
    if (!(error instanceof _host_host_error_js_0/* .HostError */ .dh) || (0,_host_host_error_js_0/* .isServerLost */ .W4)(error))
      throw error;
    return { none: `the copy of its package that Windows stores could not be read: ${error.message}` };
  }
}
async function read(host, productCode) {
  const path = await localPackage(host, productCode);
  if (path === void 0 || !(0,_host_windows_path_js_1/* .isWindowsPath */ .NU)(path) || await host.files.glance(path) === void 0)
    return { none: "Windows has no copy of its package" };
  const identity = await (0,_old_packages_js_2/* .identified */ .AR)(host, path);
  if (!(0,_host_same_text_js_4/* .sameText */ .QV)(identity?.productCode ?? "", productCode))
    return { none: `${path}, which Windows stores, is not its package` };
  const outside = identity?.externalFiles ?? [];
  return outside.length > 0 ? { none: `${path}, which Windows stores, needs files beside it: ${outside.join(", ")}` } : { found: await (0,_old_packages_js_2/* .asFound */ .LW)(host, path, identity, "cached-package") };
}
async function localPackage({ registry }, productCode) {
  const key = (0,_host_packed_code_js_5/* .installPropertiesKey */ .st)(productCode), data = (key === void 0 ? void 0 : await registry.readTree(key, "64"))?.[0]?.values.find(({ name }) => (0,_host_same_text_js_4/* .sameText */ .QV)(name, _host_packed_code_js_5/* .localPackageValue */ .TL))?.data;
  return data?.type === "string" || data?.type === "expandable-string" ? data.text : void 0;
}


}),

31009:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AR: () => (/* binding */ identified),
  LW: () => (/* binding */ asFound),
  ac: () => (/* binding */ packagesAmong),
  cc: () => (/* binding */ findOldPackages)
});
var _host_host_error_js_0 = __webpack_require__(90614);
var _host_same_text_js_4 = __webpack_require__(36241);
var _host_windows_path_js_1 = __webpack_require__(85128);
var _product_components_js_2 = __webpack_require__(71450);
var _product_server_state_js_3 = __webpack_require__(36961);





async function findOldPackages(host, folder, before) {
  if ((await host.files.stat(folder))?.kind !== "folder")
    return {};
  const paths = (await host.files.list(folder)).filter(({ kind }) => kind === "file").map(({ path }) => path);
  return packagesAmong(host, paths, "old-installers", before);
}
async function packagesAmong(host, paths, source, before) {
  const found = {};
  for (const path of paths.filter((one) => /\.msi$/i.test(one))) {
    const identity = await identified(host, path), component = identity && componentOf(identity, before);
    component === void 0 || found[component] !== void 0 || (await lacking(host, path, identity?.externalFiles)).length > 0 || (found[component] = await asFound(host, path, identity, source));
  }
  return found;
}
async function asFound({ files }, path, identity, source) {
  return { path, sha256: (await files.digest(path)).sha256, version: identity?.productVersion ?? "", source };
}
function componentOf({ productCode = "" }, before) {
  return _product_components_js_2/* .componentNames */ .w$.find((name) => {
    const code = (0,_product_server_state_js_3/* .oldComponent */ .lM)(before, name)?.product.productCode;
    return code !== void 0 && (0,_host_same_text_js_4/* .sameText */ .QV)(code, productCode);
  });
}
async function lacking({ files }, path, wanted = []) {
  const missing = [];
  for (const name of wanted)
    await files.stat((0,_host_windows_path_js_1/* .joinPath */ .uJ)((0,_host_windows_path_js_1/* .folderOf */ .yS)(path), name)) === void 0 && missing.push(name);
  return missing;
}
async function identified({ installer }, path) {
  try {
    return await installer.identify(path);
  } catch (error) {
    if (error instanceof _host_host_error_js_0/* .HostError */ .dh && error.code === "not-a-package")
      return;
    throw error;
  }
}


}),

77453:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ promisedOf),
  b: () => (/* binding */ readWayBack)
});
var _host_host_error_js_0 = __webpack_require__(90614);
var _product_components_js_1 = __webpack_require__(71450);
var _product_server_state_js_5 = __webpack_require__(36961);
var _backup_sets_roles_js_2 = __webpack_require__(43892);
var _cached_packages_js_3 = __webpack_require__(59358);
var _old_packages_js_4 = __webpack_require__(31009);






async function readWayBack(host, { oldInstallers, chain, before, now }) {
  const old = _product_components_js_1/* .componentNames */ .w$.filter((name) => (0,_product_server_state_js_5/* .oldComponent */ .lM)(before, name) !== void 0);
  if (old.length === 0)
    return { packages: {}, missing: [] };
  const given = await givenPackages(host, oldInstallers, before), stored = await (0,_old_packages_js_4/* .packagesAmong */ .ac)(host, (0,_backup_sets_roles_js_2/* .storedInstallers */ .NH)(chain), "backup-set", before), packages = {}, missing = [];
  for (const component of old) {
    const installed = (0,_product_server_state_js_5/* .oldComponent */ .lM)(now, component), cached = installed && await (0,_cached_packages_js_3/* .cachedPackage */ .n)(host, now, installed), found = given.packages[component] ?? (cached && "found" in cached ? cached.found : stored[component]);
    found !== void 0 ? packages[component] = found : missing.push({ component, why: cached && "none" in cached ? cached.none : "it is removed" });
  }
  return { packages, missing, ...given.folder === void 0 ? {} : { folder: given.folder } };
}
async function givenPackages(host, path, before) {
  if (path === void 0)
    return { packages: {} };
  const faulty = (status, reason) => ({
    packages: {},
    folder: { status, path, reason }
  });
  try {
    if ((await host.files.stat(path))?.kind !== "folder")
      return { packages: {} };
    const packages = await (0,_old_packages_js_4/* .findOldPackages */ .cc)(host, path, before);
    return Object.keys(packages).length > 0 ? { packages } : faulty("without-packages", `No package in ${path} has the product code of an installed part.`);
  } catch (error) {
    if (!(error instanceof _host_host_error_js_0/* .HostError */ .dh) || (0,_host_host_error_js_0/* .isServerLost */ .W4)(error))
      throw error;
    return faulty("unreadable", error.message);
  }
}
function promisedOf({ packages }) {
  return _product_components_js_1/* .componentNames */ .w$.flatMap((name) => {
    const found = packages[name];
    return found === void 0 ? [] : [{ component: name, version: found.version, sha256: found.sha256 }];
  });
}


}),

52632:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ damageOf)
});

var user_error = __webpack_require__(83686);
var host_error = __webpack_require__(90614);
var configuration_file = __webpack_require__(48840);
var configuration_source = __webpack_require__(19391);
var settings_groups = __webpack_require__(81327);
var xml_element = __webpack_require__(76787);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/named-files.js



function namedFileFaults(source) {
  const { file: main, has, faultOf } = (0,configuration_source/* openSource */.oD)(source), faultIn = (section, file, isNeeded) => {
    if (file === void 0 || file === "")
      return [];
    if (has?.(file) !== !0) {
      const what2 = `<${section}> names it in configSource.`;
      return isNeeded ? [{ file, status: "missing", what: what2 }] : [];
    }
    const what = faultOf?.(file, section);
    return what === void 0 ? [] : [{ file, status: "damaged", what }];
  }, visit = (element, parent) => {
    const { name } = element;
    return !settings_groups/* settingsGroups */.Md.some((group) => group === parent) && name !== "appSettings" && name !== "connectionStrings" ? element.children.flatMap((child) => visit(child, name)) : [
      ...faultIn(name, (0,xml_element/* attributeValue */.CW)(element, "configSource"), !0),
      ...name === "appSettings" ? faultIn(name, (0,xml_element/* attributeValue */.CW)(element, "file"), !1) : []
    ];
  };
  return visit(main.root, "");
}

var configuration_facts = __webpack_require__(3928);
var read_source = __webpack_require__(17164);
;// CONCATENATED MODULE: ./lib/bundled/changes/merging/damage-of.js






async function damageOf(files, path) {
  try {
    const source = await (0,read_source/* readSource */.o$)(files, path), problem = (0,configuration_facts/* repetitionProblem */.n)((0,configuration_file/* readConfiguration */.TD)(source.bytes, path));
    if (problem !== void 0)
      return { status: "not-mergeable", path, problem };
    const [fault] = namedFileFaults(source);
    if (fault === void 0)
      return;
    const { file, status, what } = fault;
    return {
      status: status === "missing" ? "missing" : "not-mergeable",
      path: (0,read_source/* besideOf */.A4)(path, file),
      problem: what
    };
  } catch (error) {
    if (error instanceof host_error/* HostError */.dh && !(0,host_error/* isServerLost */.W4)(error))
      return { status: "unread", path: error.subject === "" ? path : error.subject, problem: error.message };
    if (!(error instanceof user_error/* UserError */.y))
      throw error;
    return { status: error.code === "web-config-missing" ? "missing" : "not-mergeable", path, problem: error.message };
  }
}


}),

80548:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BI: () => (/* binding */ changedSinceMergeAdvice),
  dr: () => (/* binding */ decideConflict),
  we: () => (/* binding */ describeConflict)
});
var _base_json_js_0 = __webpack_require__(23868);
var _base_visible_js_1 = __webpack_require__(26510);


const decideConflict = `Decide it: name the setting in "carry" (the original's value) or "keep" (the target's), and plan again.`;
const longestValue = 200;
function describeConflict({ setting, reason, original, target, pristine }) {
  const values = Object.entries((0,_base_json_js_0/* .omitUndefined */ .Oy)({ original, target, "old default": pristine })).map(([name, value]) => `${name} "${(0,_base_visible_js_1/* .shortened */ .vI)(value, longestValue)}"`).join(", ");
  return values === "" ? `${setting}: ${reason}` : `${setting}: ${reason} (${values})`;
}
const changedSinceMergeAdvice = "If the new values are meant, give their settings as keep: until then verify-upgrade reports them as failed. If the old values are wanted back, run merge-webconfig with merge: again.";


}),

39308:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ifTargetIsWhole: () => (/* binding */ ifTargetIsWhole),
  mergeComponent: () => (/* binding */ mergeComponent)
});
var node_path_0 = __webpack_require__(76760);
var _base_json_js_10 = __webpack_require__(23868);
var _base_redaction_redactor_js_1 = __webpack_require__(15105);
var _host_same_text_js_11 = __webpack_require__(36241);
var _host_windows_path_js_2 = __webpack_require__(85128);
var _backup_sets_backup_chain_js_3 = __webpack_require__(92763);
var _backup_sets_roles_js_4 = __webpack_require__(43892);
var _backup_sets_theme_paths_js_5 = __webpack_require__(59618);
var _damage_of_js_6 = __webpack_require__(52632);
var _merge_on_files_js_7 = __webpack_require__(21461);
var _merge_rules_js_8 = __webpack_require__(6036);
var _read_source_js_9 = __webpack_require__(17164);












async function mergeComponent(files, chain, component, web, webServiceSdk, choices, redactor = _base_redaction_redactor_js_1/* .plainRedactor */ .XU) {
  const stored = (0,_backup_sets_backup_chain_js_3/* .entriesOf */ .Mc)(chain, component, _backup_sets_roles_js_4/* .configurationRole */ .hC), original = await storedSource(files, stored);
  if (original === void 0)
    return;
  const targetPath = (0,_host_windows_path_js_2/* .joinPath */ .uJ)(web.folder, _backup_sets_roles_js_4/* .configurationName */ .Sh), target = await (0,_read_source_js_9/* .readSource */ .o$)(files, targetPath), sameSet = { sets: stored.slice(0, 1).map(({ set }) => set) }, originalDefault = await storedSource(files, (0,_backup_sets_backup_chain_js_3/* .entriesOf */ .Mc)(sameSet, component, _backup_sets_roles_js_4/* .defaultRole */ .wI)), themes = (0,_backup_sets_theme_paths_js_5/* .themesInBackup */ .k4)(chain, component), rules = { ...(0,_merge_rules_js_8/* .mergeRulesFor */ .B)(component, webServiceSdk, choices.oldOnly, choices.settingDecisions, themes), redactor };
  return { ...(0,_merge_on_files_js_7/* .makeMerge */ .JY)({ original, target, ...(0,_base_json_js_10/* .omitUndefined */ .Oy)({ originalDefault }), rules }), targetPath, before: target.bytes };
}
async function storedSource(files, stored) {
  const isMain = ({ path }) => (0,_host_same_text_js_11/* .sameText */ .QV)((0,_host_windows_path_js_2/* .fileNameOf */ .bV)(path), _backup_sets_roles_js_4/* .configurationName */ .Sh), main = stored.find(isMain);
  if (main === void 0)
    return;
  const nameOf = ({ path }) => node_path_0.win32.relative((0,_host_windows_path_js_2/* .folderOf */ .yS)(main.path), path), included = await Promise.all(stored.filter((one) => !isMain(one)).map(async (one) => [nameOf(one), await (0,_backup_sets_backup_chain_js_3/* .readStored */ .CL)(files, one)]));
  return {
    path: main.entry.originalPath ?? main.path,
    bytes: await (0,_backup_sets_backup_chain_js_3/* .readStored */ .CL)(files, main),
    included: new Map(included)
  };
}
async function ifTargetIsWhole(files, path, merge) {
  try {
    const made = await merge(), damaged = made === void 0 ? void 0 : await (0,_damage_of_js_6/* .damageOf */ .t)(files, path);
    return damaged === void 0 || (0,_host_windows_path_js_2/* .samePath */ .Eb)(damaged.path, path) ? made : damaged;
  } catch (error) {
    const damaged = await (0,_damage_of_js_6/* .damageOf */ .t)(files, path);
    if (damaged === void 0)
      throw error;
    return damaged;
  }
}


}),

77867:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ otherDefaults)
});
var _base_redaction_hidden_js_0 = __webpack_require__(97292);
var _webconfig_merge_result_js_1 = __webpack_require__(79701);


function otherDefaults({ outcomes, fragments }, { pristine }) {
  const xmlOf = new Map(fragments.map(({ setting, xml }) => [setting, xml]));
  return { left: outcomes.flatMap((merged) => {
    const { setting, outcome, reason } = merged, xml = xmlOf.get(setting);
    return (outcome === "reported" || outcome === "conflict") && !(0,_webconfig_merge_result_js_1/* .isInSettingsSection */ .s)(merged) && xml !== void 0 ? [{ setting, reason, xml: (0,_base_redaction_hidden_js_0/* .bareMarks */ .DP)(xml) }] : [];
  }), proof: pristine === void 0 ? "unproven" : "proven" };
}


}),

17164:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A4: () => (/* binding */ besideOf),
  o$: () => (/* binding */ readSource),
  qC: () => (/* binding */ readIfThere),
  w1: () => (/* binding */ noFile)
});
var node_path_0 = __webpack_require__(76760);
var _base_user_error_js_1 = __webpack_require__(83686);
var _host_windows_path_js_2 = __webpack_require__(85128);
var _webconfig_configuration_file_js_3 = __webpack_require__(48840);
var _webconfig_configuration_source_js_4 = __webpack_require__(19391);





function besideOf(path, name) {
  const { join, dirname } = (0,_host_windows_path_js_2/* .isWindowsPath */ .NU)(path) ? node_path_0.win32 : node_path_0.posix;
  return join(dirname(path), (0,_host_windows_path_js_2/* .isWindowsPath */ .NU)(path) ? name : name.replaceAll("\\", "/"));
}
async function readIfThere(files, path) {
  return (await files.stat(path))?.kind === "file" ? files.read(path) : void 0;
}
function noFile(path) {
  return new _base_user_error_js_1/* .UserError */ .y("web-config-missing", `${path} is no file, or is not there.`, "Give the path of the file.");
}
async function readSource(files, path) {
  const bytes = await readIfThere(files, path);
  if (bytes === void 0)
    throw noFile(path);
  const names = (0,_webconfig_configuration_source_js_4/* .includedFileNames */ .XP)((0,_webconfig_configuration_file_js_3/* .readConfiguration */ .TD)(bytes, path)), included = (await Promise.all(names.map(async (name) => {
    const beside = besideOf(path, name), isPath = !(0,_host_windows_path_js_2/* .isWindowsPath */ .NU)(path) || (0,_host_windows_path_js_2/* .isWindowsPath */ .NU)(beside);
    return [name, isPath ? await readIfThere(files, beside) : void 0];
  }))).flatMap(([name, content]) => content === void 0 ? [] : [[name, content]]);
  return { path, bytes, included: new Map(included) };
}


}),

62364:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performers: () => (/* binding */ performers)
});

var verify_backup_set = __webpack_require__(47200);
var user_error = __webpack_require__(83686);
var windows_path = __webpack_require__(85128);
var product_components = __webpack_require__(71450);
var read_registry = __webpack_require__(54436);
var registry_locations = __webpack_require__(33072);
var registry_snapshot = __webpack_require__(29058);
var backup_chain = __webpack_require__(92763);
;// CONCATENATED MODULE: ./lib/bundled/changes/backup-sets/backup-items.js
function registryDocumentName(view) {
  return `registry/product-${view}.reg`;
}
function backupItems(components, contents, inventory, registry) {
  return [
    ...contents.filter(({ component }) => components.includes(component)),
    ...components.includes("agent") ? registryItems(registry) : [],
    backup_items_document("inventory", "inventory.json", inventory),
    backup_items_document("services", "services.json", inventory.services),
    ...inventory.webServer ? [backup_items_document("web-settings", "web-server.json", inventory.webServer)] : []
  ];
}
function registryItems(registry) {
  return Object.entries(registry).map(([name, bytes]) => ({ kind: "document", component: "agent", role: "registry", name, bytes }));
}
function backup_items_document(role, name, content) {
  const bytes = Buffer.from(`${JSON.stringify(content, null, 2)}
`, "utf8");
  return { kind: "document", component: "server", role, name, bytes };
}

var same_text = __webpack_require__(36241);
var server_state = __webpack_require__(36961);
var configuration_file = __webpack_require__(48840);
var configuration_source = __webpack_require__(19391);
var roles = __webpack_require__(43892);
;// CONCATENATED MODULE: ./lib/bundled/changes/backup-sets/default-configurations.js








function placeOf(component, version) {
  return `pristine/${component}/${safe(version)}`;
}
const safe = (version) => version.replace(/[^\w.-]/g, "_");
async function keptDefaultConfigurations(files, chain, components, state) {
  const items = [];
  for (const component of roles/* mergedComponents */.V.filter((one) => components.includes(one))) {
    const place = `documents/${placeOf(component, (0,server_state/* oldComponent */.lM)(state, component)?.product.version ?? "")}/`;
    for (const stored of (0,backup_chain/* entriesOf */.Mc)(chain, component, roles/* defaultRole */.wI)) {
      const { storedAs } = stored.entry;
      if (!storedAs.startsWith(place))
        continue;
      const name = storedAs.slice(10);
      items.push({ kind: "document", component, role: roles/* defaultRole */.wI, name, bytes: await (0,backup_chain/* readStored */.CL)(files, stored) });
    }
  }
  return items;
}
function extractedFolder({ workFolder }, component, version = "") {
  const all = (0,windows_path/* joinPath */.uJ)(workFolder, "extracted");
  return component === void 0 ? all : (0,windows_path/* joinPath */.uJ)(all, component, safe(version));
}
async function extractedDefaults(context, components, state) {
  const { files } = context.host, items = [];
  for (const component of roles/* mergedComponents */.V.filter((one) => components.includes(one))) {
    const version = (0,server_state/* oldComponent */.lM)(state, component)?.product.version, folder = extractedFolder(context, component, version);
    version === void 0 || await files.stat(folder) === void 0 || items.push(...await documentsFrom(files, component, version, folder));
  }
  return await files.remove(extractedFolder(context)), items;
}
async function documentsFrom(files, component, version, folder) {
  const path = topmost(await configurationsBelow(files, folder), folder), bytes = await files.read(path), document = (name, content) => ({
    kind: "document",
    component,
    role: roles/* defaultRole */.wI,
    name: `${placeOf(component, version)}/${name}`,
    bytes: content
  }), documents = [document(roles/* configurationName */.Sh, bytes)];
  for (const name of (0,configuration_source/* includedFileNames */.XP)((0,configuration_file/* readConfiguration */.TD)(bytes, path))) {
    const included = (0,windows_path/* joinPath */.uJ)((0,windows_path/* folderOf */.yS)(path), name);
    !(0,windows_path/* isAtOrBelow */.a5)(included, folder) || (await files.stat(included))?.kind !== "file" || documents.push(document((0,windows_path/* fileNameOf */.bV)(included), await files.read(included)));
  }
  return documents;
}
async function configurationsBelow(files, folder) {
  const found = [];
  for (const { kind, path } of await files.list(folder))
    kind === "folder" && found.push(...await configurationsBelow(files, path)), kind === "file" && (0,same_text/* sameText */.QV)((0,windows_path/* fileNameOf */.bV)(path), roles/* configurationName */.Sh) && found.push(path);
  return found;
}
function topmost(paths, folder) {
  const depth = (path2) => path2.split("\\").length, least = Math.min(...paths.map(depth)), [path, another] = paths.filter((one) => depth(one) === least);
  if (path === void 0)
    throw notUsable(`The package brings no ${roles/* configurationName */.Sh}.`);
  if (another === void 0)
    return path;
  const names = [path, another].map((one) => one.slice(folder.length + 1)).join(" and ");
  throw notUsable(`Which ${roles/* configurationName */.Sh} of the package is the application's is not clear: ${names}.`);
}
function notUsable(what) {
  return new user_error/* UserError */.y("package-not-extracted", what, "The backup is complete without it.");
}

var frozen_files = __webpack_require__(39045);
;// CONCATENATED MODULE: ./lib/bundled/changes/backup-sets/planned-set.js

function requirePlannedSet({ folder, manifestSha256 }, planned) {
  if (manifestSha256 !== planned)
    throw new user_error/* UserError */.y("backup-set-changed", `The backup set ${folder} is another one than the plan was made from.`, "Make a new plan and look at it. Find out who changed the set.");
}

var registry_differences = __webpack_require__(84079);
var external_node_crypto_ = __webpack_require__(77598);
var json = __webpack_require__(23868);
var sha256 = __webpack_require__(22113);
var host_error = __webpack_require__(90614);
var parse_manifest = __webpack_require__(9392);
var set_index = __webpack_require__(68738);
var base_log = __webpack_require__(22702);
var in_groups = __webpack_require__(88973);
;// CONCATENATED MODULE: ./lib/bundled/backup/naming-holder.js


async function namingHolder(path, work) {
  try {
    return await work();
  } catch (error) {
    throw error instanceof host_error/* HostError */.dh && error.code === "in-use" ? inUse(path, error) : error;
  }
}
function inUse(path, cause) {
  const { holder, waitedSeconds } = cause, by = holder === void 0 ? "" : ` by ${holder}`, time = waitedSeconds === void 0 ? "" : ` for ${waitedSeconds} seconds`;
  return new user_error/* UserError */.y("backup-file-in-use", `${path} stayed in use${by}${time}.`, "Stop that program or service and run again.", { cause });
}

var original_facts = __webpack_require__(1106);
var stored_name = __webpack_require__(15434);
;// CONCATENATED MODULE: ./lib/bundled/backup/store-items.js









const reasonsShown = 3;
function describeMissingRights(stored, refused) {
  if (refused.length === 0)
    return;
  const originals = [...stored.entries.filter(({ originalPath }) => originalPath !== void 0), ...stored.folders], without = originals.filter(({ securityDescriptor }) => securityDescriptor === void 0), shown = [...new Set(refused.map(({ message }) => message))].slice(0, reasonsShown).join(" ");
  return `The access rights of ${without.length} of ${originals.length} files and folders are not recorded and cannot be restored: ${shown}`;
}
const triesOnChangingFile = 3, coarsestTime = 2e3;
async function storeItems(files, setFolder, items, log) {
  const begun = Date.parse((await files.stat(setFolder))?.created ?? ""), store = { files, setFolder, log, begun, withoutRights: [], entries: /* @__PURE__ */ new Map(), folders: /* @__PURE__ */ new Map() };
  for (const item of items)
    await (item.kind === "document" ? storeDocument(store, item) : storeOriginal(store, item, item.path));
  const stored = { entries: [...store.entries.values()], folders: [...store.folders.values()] }, note = describeMissingRights(stored, store.withoutRights);
  return note === void 0 ? stored : (log.warning(note), { ...stored, accessRightsNote: note });
}
async function storeDocument({ files, setFolder, entries }, document) {
  const { component, role, name, bytes } = document, storedAs = `documents/${name}`;
  if (!(0,stored_name/* isSafeStoredName */.q6)(storedAs))
    throw new Error(`${name} is no name for a document.`);
  await files.write((0,stored_name/* storedPath */.PH)(setFolder, storedAs), bytes), entries.set(storedAs.toLowerCase(), { component, role, storedAs, size: bytes.length, sha256: (0,sha256/* sha256Of */.B)(bytes) });
}
async function storeOriginal(store, { component, role }, path) {
  const { files } = store, look = async () => {
    const entry2 = await readable(path, () => files.stat(path));
    if (entry2 === void 0)
      throw missing(path);
    return [refuseLink(entry2)];
  }, [entry] = await look(), { descriptors, refused } = await readable(path, () => files.securityDescriptors(path));
  store.withoutRights.push(...refused);
  const part = { store, labels: { component, role }, descriptors };
  entry?.kind === "folder" ? await storeFolder(part, entry) : await storeFiles(part, look);
}
async function storeFolder(part, folder) {
  const { store, labels } = part, { path } = folder;
  store.folders.set(storedAsOf(path).toLowerCase(), { ...labels, path, ...factsOf(part, folder) });
  const look = async () => {
    const found = await readable(path, () => store.files.list(path));
    return await requireStorableNames(store.files, found), found.map(refuseLink);
  };
  for (const entry of await storeFiles(part, look))
    entry.kind === "folder" && await storeFolder(part, entry);
}
async function storeFiles(part, look) {
  const { entries } = part.store, isOpen = ({ kind, path }) => kind === "file" && !entries.has(storedAsOf(path).toLowerCase());
  let seen = await look(), open = seen.filter(isOpen);
  for (let attempt = 1; open.length > 0; attempt += 1) {
    const [changed] = open;
    if (changed !== void 0 && attempt > triesOnChangingFile)
      throw changing(changed.path);
    const copies = await (0,in_groups/* inGroups */.A)(open, async (before) => ({ before, digest: await copyIn(part.store, before) }));
    seen = await look(), recordUnchanged(part, await stillEqual(part.store, copies, attempt > 1), seen), open = seen.filter(isOpen);
  }
  return seen;
}
async function stillEqual({ files, begun }, copies, isWrittenTo) {
  const isInDoubt = ({ before }) => isWrittenTo || !(Date.parse(before.modified) < begun - coarsestTime), doubtful = copies.filter(isInDoubt).map(({ before }) => before), digests = await (0,in_groups/* inGroups */.A)(doubtful, async ({ path }) => {
    const { sha256 } = await readable(path, () => namingHolder(path, () => files.digest(path)));
    return [path, sha256];
  }), now = new Map(digests);
  return copies.filter(({ before, digest }) => (now.get(before.path) ?? digest.sha256) === digest.sha256);
}
function recordUnchanged(part, copies, seen) {
  const now = new Map(seen.map((entry) => [entry.path.toLowerCase(), entry]));
  for (const { before, digest } of copies) {
    const after = now.get(before.path.toLowerCase());
    if (after === void 0)
      throw missing(before.path);
    if (!isUnchanged(before, after, digest))
      continue;
    const storedAs = storedAsOf(before.path), original = { originalPath: after.path, ...digest, ...factsOf(part, after) };
    part.store.entries.set(storedAs.toLowerCase(), { ...part.labels, storedAs, ...original });
  }
}
function isUnchanged(before, after, { size }) {
  return after.size === before.size && after.size === size && after.modified === before.modified;
}
function copyIn({ files, setFolder, log }, { path }) {
  log.progress(`Backing up ${path}`);
  const target = (0,stored_name/* storedPath */.PH)(setFolder, storedAsOf(path)), onBytes = (0,base_log/* byteProgress */.E)(log, `Backing up ${path}`);
  return readable(path, () => namingHolder(path, () => files.copy(path, target, onBytes, { flush: !1 })));
}
function factsOf({ descriptors }, entry) {
  const securityDescriptor = descriptors.get(entry.path.toLowerCase());
  return (0,original_facts/* originalFacts */.hA)(entry, securityDescriptor);
}
function refuseLink(entry) {
  if (entry.kind === "reparse-point")
    throw isLink(entry.path);
  return entry;
}
function storedAsOf(path) {
  const name = (0,stored_name/* storedNameOf */.gh)(path);
  if (name === void 0)
    throw new Error(`${path} is no full path of Windows.`);
  return name;
}
async function readable(path, work) {
  try {
    return await work();
  } catch (error) {
    throw !(error instanceof host_error/* HostError */.dh) || (0,host_error/* isServerLost */.W4)(error) || !(0,same_text/* sameText */.QV)(error.subject, path) ? error : error.code === "not-found" ? missing(path, error) : error.code === "in-use" ? error : new user_error/* UserError */.y("backup-item-unreadable", `${path} could not be backed up: ${error.message}`, "Give the account of the runner the right to read it, and run again. A backup with a gap is none.", { cause: error });
  }
}
function missing(path, cause) {
  return new user_error/* UserError */.y("backup-item-missing", `${path} is to be backed up, but it is not there.`, "Find it, or leave its component out of the backup.", { cause });
}
function isLink(path) {
  return new user_error/* UserError */.y("backup-item-is-link", `${path} is a link; what it leads to is not part of the product's folders.`, "Replace the link by what it leads to, or take the link away for the time of the upgrade.");
}
function changing(path) {
  return new user_error/* UserError */.y("backup-file-changing", `${path} was written to during each of ${triesOnChangingFile} copies.`, "Stop the program that writes to it and run again.");
}
async function requireStorableNames(files, entries) {
  const known = /* @__PURE__ */ new Map();
  for (const { path } of entries) {
    const other = known.get(path.toLowerCase());
    if (other !== void 0)
      throw alike(other, path);
    if (known.set(path.toLowerCase(), path), path.includes("\uFFFD") && await files.stat(path) === void 0)
      throw notText(path);
  }
}
function notText(path) {
  return new user_error/* UserError */.y("backup-name-not-text", `${path} cannot be backed up: its name is no valid text, so nothing can open it by its name.`, "Give the file another name, or take it away from this folder, and run again. A backup with a gap is none.");
}
function alike(one, other) {
  return new user_error/* UserError */.y("backup-names-alike", `${one} and ${other} differ in the case of letters only; a set can contain only one of them.`, "Give one of them another name, or take it away from this folder, and run again. A backup with a gap is none.");
}

;// CONCATENATED MODULE: ./lib/bundled/backup/create-backup-set.js










function backupSetName(server, now) {
  const [date = "", time = ""] = now.toISOString().split("T");
  return `${server.toLowerCase()}-${date.replaceAll("-", "")}-${time.slice(0, 8).replaceAll(":", "")}`;
}
async function createBackupSet(files, clock, request, log) {
  if (!request.consistent && request.consistencyNote === void 0)
    throw new Error("A set that is not consistent says why.");
  const folder = (0,windows_path/* joinPath */.uJ)(request.destination, request.name), partial = `${folder}.${(0,external_node_crypto_.randomBytes)(4).toString("hex")}${set_index/* partialEnding */.rZ}`;
  try {
    return await requireFree(files, folder), await makeSet(files, clock, request, { folder, partial }, log);
  } catch (error) {
    throw asUserError(error, folder, partial);
  }
}
async function makeSet(files, clock, request, { folder, partial }, log) {
  await files.createFolder(partial), await files.restrictToAdministrators(partial);
  const stored = await storeItems(files, partial, request.items, log);
  await files.flushFolder(partial);
  const bytes = await writeIndex(files, partial, manifestOf(request, clock, stored));
  await (0,verify_backup_set/* requireIntact */.hB)(files, partial, log), await files.rename(partial, folder);
  const manifest = (0,parse_manifest/* parseManifest */.N)(bytes, (0,windows_path/* joinPath */.uJ)(folder, set_index/* manifestName */.vS));
  return { folder, manifest, manifestSha256: (0,sha256/* sha256Of */.B)(bytes) };
}
async function requireFree(files, folder) {
  if (await files.stat(folder) !== void 0)
    throw nameTaken(folder);
}
function manifestOf(request, clock, { folders, entries, accessRightsNote }) {
  const { name, server, tool, origin, consistent, consistencyNote } = request, notes = (0,json/* omitUndefined */.Oy)({ consistencyNote, accessRightsNote }), created = clock.now().toISOString(), components = request.components ?? [...new Set(request.items.map(({ component }) => component))];
  return { format: 1, name, created, server, tool, origin, components, consistent, ...notes, folders, entries };
}
async function writeIndex(files, partial, manifest) {
  const bytes = (0,set_index/* manifestBytes */.T8)(manifest);
  return await files.write((0,windows_path/* joinPath */.uJ)(partial, set_index/* manifestName */.vS), bytes), await files.write((0,windows_path/* joinPath */.uJ)(partial, set_index/* sumsName */.ge), Buffer.from((0,set_index/* sumsText */.MW)(manifest, (0,sha256/* sha256Of */.B)(bytes)), "utf8")), bytes;
}
function asUserError(error, folder, partial) {
  return error instanceof user_error/* UserError */.y && error.code === "backup-manifest-missing" ? destinationLost(folder, error) : error instanceof host_error/* HostError */.dh ? error.code === "already-exists" && error.subject === folder ? nameTaken(folder, error) : error.code === "disk-full" ? diskFull(folder, error) : error.subject.startsWith(partial) || error.subject.startsWith(folder) ? destinationLost(folder, error) : error : error;
}
function nameTaken(folder, cause) {
  return new user_error/* UserError */.y("backup-exists", `The backup set ${folder} exists already.`, "Give the set another name.", {
    cause
  });
}
function diskFull(folder, cause) {
  return new user_error/* UserError */.y("backup-disk-full", `The backup set ${folder} does not fit: ${cause.message}`, "Free room on that volume or give another destination. Nothing was removed from the server.", { cause });
}
function destinationLost(folder, cause) {
  return new user_error/* UserError */.y("backup-destination-lost", `The backup set ${folder} could not be written: ${cause.message}`, "See that the drive or share is there and that the account of the runner may write to it, then run again. Nothing was removed from the server.", { cause });
}

var journal_facts = __webpack_require__(97283);
var what_is_backed_up = __webpack_require__(50129);
;// CONCATENATED MODULE: ./lib/bundled/changes/backup-sets/store-set.js










async function storeSet(request, context, server) {
  const { host, journal, log } = context, { state } = server, present = (0,backup_chain/* componentsToBackUp */.og)(state).filter((component) => request.components.includes(component)), set = await createBackupSet(host.files, host.clock, {
    destination: request.destination,
    name: await freeName(context, request.destination, state.machine.name),
    server: state.machine.name,
    tool: context.tool,
    origin: { ...context.origin, planDigest: context.digest },
    components: present,
    consistent: !0,
    items: await itemsOf(request, context, server, present)
  }, log);
  return await journal.record({ event: "backup-created", folder: set.folder, manifestSha256: set.manifestSha256 }), set;
}
async function itemsOf({ more }, context, server, present) {
  const { state } = server, chain = await context.readChain(), others = present.filter((one) => !more.some(({ component }) => component === one)), contents = await (0,what_is_backed_up/* contentItems */.IC)(context.host.files, present, state), inventory = withServicesRunning(server.inventory, (0,journal_facts/* servicesLeftStopped */.n9)(context.journal.lines));
  return [
    ...backupItems(present, contents, inventory, await exportRegistry(context, state)),
    ...await baselineItem(context, chain, server),
    ...more,
    ...await keptDefaultConfigurations(context.host.files, chain, others, state)
  ];
}
function describeSet({ folder, manifest, manifestSha256 }) {
  const bytes = manifest.entries.reduce((sum, { size }) => sum + size, 0);
  return `Backup set ${folder}: ${manifest.entries.length} files, ${bytes} bytes, read back and compared. SHA-256 of its manifest: ${manifestSha256}.`;
}
function withServicesRunning(inventory, stopped) {
  const names = stopped.map((name) => name.toLowerCase());
  return {
    ...inventory,
    services: inventory.services.map((service) => names.includes(service.name.toLowerCase()) ? { ...service, state: "running" } : service)
  };
}
async function exportRegistry({ host }, { machine }) {
  const exports = {};
  for (const view of (0,read_registry/* viewsOf */.W)(machine.architecture))
    await host.registry.readTree(registry_locations/* productKey */.$k, view) !== void 0 && (exports[registryDocumentName(view)] = await host.registry.exportKey(registry_locations/* productKey */.$k, view));
  return exports;
}
async function baselineItem({ host, judge }, chain, server) {
  const baseline = await (0,backup_chain/* baselineOf */.Bv)(host.files, chain);
  if (baseline === void 0)
    return [];
  const present = (0,backup_chain/* componentsToBackUp */.og)(server.state);
  if ((0,backup_chain/* componentsToBackUp */.og)(judge(baseline)).every((component) => present.includes(component)))
    return [];
  const bytes = Buffer.from(`${JSON.stringify(baseline, null, 2)}
`, "utf8");
  return [{ kind: "document", component: "server", role: roles/* baselineRole */.Qc, name: "baseline.json", bytes }];
}
async function freeName({ host }, destination, server) {
  const base = backupSetName(server, host.clock.now());
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? base : `${base}-${number}`;
    if (await host.files.stat((0,windows_path/* joinPath */.uJ)(destination, name)) === void 0)
      return name;
  }
}

var find_backup_sets = __webpack_require__(37437);
;// CONCATENATED MODULE: ./lib/bundled/backup/retention.js



function retentionOf(sets, keep, neededFolders, holdingsOf) {
  const needed = new Set(neededFolders.map((folder) => folder.toLowerCase())), isKept = ({ folder }, index) => index < Math.max(1, keep) || needed.has(folder.toLowerCase()), held = new Set(sets.filter(isKept).flatMap(holdingsOf)), going = [], onlyHolders = [];
  for (const set of sets.filter((one, index) => !isKept(one, index))) {
    const holds = holdingsOf(set).filter((one) => !held.has(one));
    holds.length === 0 ? going.push(set.folder) : onlyHolders.push({ folder: set.folder, holds });
    for (const one of holds)
      held.add(one);
  }
  return { going, onlyHolders };
}
async function removeBackupSet(files, folder) {
  const going = `${folder}.removed${set_index/* partialEnding */.rZ}`;
  await files.remove(going), await files.rename(folder, going), await files.remove(going);
}
async function removePartialSets(files, destination, server) {
  const removed = [];
  for (const path of await partialsIn(files, destination))
    isOfServer(path, server) && (await files.remove(path), removed.push(path));
  return removed;
}
async function partialsIn(files, destination) {
  try {
    return await files.glance(destination) === void 0 ? [] : (await files.list(destination)).map(({ path }) => path).filter((path) => path.toLowerCase().endsWith(set_index/* partialEnding */.rZ));
  } catch (error) {
    if (error instanceof host_error/* HostError */.dh && error.code === "not-found")
      return [];
    throw error;
  }
}
function isOfServer(path, server) {
  const name = (0,windows_path/* fileNameOf */.bV)(path).toLowerCase(), prefix = `${server.toLowerCase()}-`;
  return name.startsWith(prefix) && /^\d{8}-\d{6}(-\d+)?\./.test(name.slice(prefix.length));
}

;// CONCATENATED MODULE: ./lib/bundled/changes/backup-sets/tidy-backups.js









async function tidyBackups({ destination, keep }, context) {
  const { host, log } = context;
  try {
    const { name } = await host.machine.facts(), told = (await removePartialSets(host.files, destination, name)).map((folder) => `Removed ${folder}.`);
    return keep === void 0 ? told : [...told, ...await removeOldSets(destination, name, keep, context)];
  } catch (error) {
    if (!(error instanceof host_error/* HostError */.dh))
      throw error;
    const message = `Old backups below ${destination} could not all be removed: ${error.message}`;
    return log.warning(message), [message];
  }
}
async function removeOldSets(destination, server, keep, { host, journal, readChain }) {
  const { sets } = await (0,find_backup_sets/* findBackupSets */.f)(host.files, destination, server), inOrder = inOrderOfJournal(sets, (0,journal_facts/* rememberedSets */.yF)(journal.lines)), { going, onlyHolders } = retentionOf(inOrder, keep, (0,backup_chain/* neededSets */.ZM)(await readChain()), holdingsOf), isRemembered = (folder) => (0,journal_facts/* rememberedSets */.yF)(journal.lines).some((one) => (0,same_text/* sameText */.QV)(one.folder, folder));
  for (const folder of going)
    isRemembered(folder) && await journal.record({ event: "backup-removed", folder }), await removeBackupSet(host.files, folder);
  return [
    ...going.map((folder) => `Removed ${folder}.`),
    ...onlyHolders.map(({ folder, holds }) => `Did not remove ${folder} although ${keep} set(s) were to stay: no other set contains ${holds.join(", ")}.`)
  ];
}
function holdingsOf({ manifest }) {
  const components = product_components/* componentNames */.w$.filter((name) => manifest.components.includes(name)), installers = manifest.entries.filter(({ role }) => role === roles/* installersRole */.aI);
  return [
    ...components.map((name) => `the backup of the ${product_components/* componentTitles */.$m[name]}`),
    ...installers.map(({ originalPath = "", sha256 }) => `the old installer ${(0,windows_path/* fileNameOf */.bV)(originalPath)} (SHA-256 ${sha256.slice(0, 12)}\u2026)`)
  ];
}
function inOrderOfJournal(sets, remembered) {
  const ranks = new Map(remembered.map(({ manifestSha256 }, index) => [manifestSha256, index])), rankOf = ({ manifestSha256 }) => ranks.get(manifestSha256) ?? ranks.size;
  return [...sets].sort((one, other) => rankOf(one) - rankOf(other));
}

var way_back = __webpack_require__(77453);
;// CONCATENATED MODULE: ./lib/bundled/changes/performing/backing-up.js


















async function backing_up_createBackupSet(change, context) {
  const server = await context.readServer();
  await (0,frozen_files/* requireUnchangedFiles */.sD)(change.frozen, server, { files: context.host.files, ...context });
  const more = [...await installerItems(change, context, await context.readChain(), server.state), ...await extractedDefaults(context, change.components, server.state)], set = await storeSet({ ...change, more }, context, server), { folder, manifestSha256 } = set;
  return {
    outcome: "done",
    notes: [describeSet(set), ...await tidyBackups(change, context)],
    result: { folder, manifestSha256 }
  };
}
async function confirmBackupSet(change, context) {
  const server = await context.readServer();
  requireDataFile(server.state), await (0,frozen_files/* requireUnchangedFiles */.sD)(change.frozen, server, { files: context.host.files, ...context });
  const chain = await context.readChain();
  for (const { folder: folder2 } of chain.sets)
    await (0,verify_backup_set/* requireIntact */.hB)(context.host.files, folder2, context.log);
  const values = await valuesOutdated(context, chain, server.state), outdated = [
    ...await outdatedFiles(context, chain, server.state),
    ...values,
    ...packagesInNoSet(change, chain)
  ], [newest] = chain.sets;
  if (newest === void 0)
    throw noSet(server.state);
  if (outdated.length === 0) {
    const { folder: folder2, manifestSha256: manifestSha2562 } = newest;
    return { outcome: "already-done", notes: [`${describeSet(newest)} Nothing changed since.`], result: { folder: folder2, manifestSha256: manifestSha2562 } };
  }
  const more = await installerItems(change, context, chain, server.state), set = await storeSet({ ...change, more }, context, server), changes = `${outdated.length} file(s) or registry value(s) changed since the last backup or were in no set, so it was made anew: ${outdated.slice(0, 3).join(", ")}`, { folder, manifestSha256 } = set;
  return { outcome: "done", notes: [changes, describeSet(set)], result: { folder, manifestSha256 } };
}
function requireDataFile({ components: installed, dataFile }) {
  if (!(!installed.some(({ component, generation }) => component === "agent" && generation === "phonefactor") || dataFile?.status === "present"))
    throw new user_error/* UserError */.y("data-file-missing", `The data file ${dataFile?.path ?? "PhoneFactor.pfdata"} is not there or cannot be read, so nothing is removed.`, "Find the data file and give its path as data-file. Without it users and settings cannot be brought over.");
}
async function outdatedFiles({ host }, chain, state) {
  const components = (0,backup_chain/* componentsToBackUp */.og)(state), stored = (0,backup_chain/* componentsInChain */.De)(chain);
  return [...components.filter((component) => !stored.includes(component)), ...await (0,what_is_backed_up/* changedSinceBackup */.Ze)(host.files, chain, components, state, "bytes")];
}
async function valuesOutdated({ host, digest }, chain, state) {
  const { places, planDigest } = await valuesSinceBackup(host, chain, state);
  if (planDigest === digest && places.length > 0)
    throw (0,frozen_files/* valuesChangedSincePlan */.Ai)(places);
  return places;
}
function packagesInNoSet({ packages = [] }, { sets }) {
  const stored = new Set(sets.flatMap(({ manifest }) => manifest.entries.map(({ sha256 }) => sha256)));
  return packages.filter(({ sha256 }) => !stored.has(sha256)).map(({ component }) => `package of the ${product_components/* componentTitles */.$m[component]}`);
}
function noSet({ machine }) {
  return new user_error/* UserError */.y("no-backup-set", `No backup set of ${machine.name} was found, so nothing is removed.`, "Run backup-pfdata on this server first, or give the folder of an existing set as backup-path.");
}
async function verifyBackupSet(change, { host, log }) {
  const { folder, manifestSha256: planned } = change, set = await (0,verify_backup_set/* requireIntact */.hB)(host.files, folder, log);
  return requirePlannedSet(set, planned), { outcome: "already-done", notes: [describeSet(set)], result: { folder, manifestSha256: planned } };
}
async function valuesSinceBackup(host, chain, state) {
  if (!(0,backup_chain/* componentsToBackUp */.og)(state).includes("agent"))
    return { places: [] };
  const stored = (0,backup_chain/* entriesOf */.Mc)(chain, "agent", "registry"), places = [];
  for (const view of (0,read_registry/* viewsOf */.W)(state.machine.architecture)) {
    const document = stored.find(({ entry }) => entry.storedAs.endsWith(registryDocumentName(view)));
    if (document !== void 0) {
      const { storedAs } = document.entry, { missing, changed, addedValues, addedKeys } = await (0,registry_differences/* registryDifferences */.Oj)(host, document.set.folder, {
        storedAs,
        view
      }), place = ({ key, name }) => (0,registry_snapshot/* registryPlace */.V)(key, name, view), keys = addedKeys.map((key) => `${key} (${view}-bit view)`);
      places.push(...[...missing, ...changed, ...addedValues].map(place), ...keys);
    } else await host.registry.readTree(registry_locations/* productKey */.$k, view) !== void 0 && places.push(`${registry_locations/* productKey */.$k} (${view}-bit view)`);
  }
  const planDigest = stored[0]?.set.manifest.origin?.planDigest;
  return planDigest === void 0 ? { places } : { places, planDigest };
}
async function installerItems({ oldInstallers, packages = [] }, { host, judge }, chain, now) {
  const baseline = await (0,backup_chain/* baselineOf */.Bv)(host.files, chain), before = baseline === void 0 ? now : judge(baseline), found = await (0,way_back/* readWayBack */.b)(host, { oldInstallers, chain, before, now });
  for (const one of packages)
    requireAsPromised(one, found);
  const item = (kind, path) => ({
    kind,
    component: "server",
    role: roles/* installersRole */.aI,
    path
  }), single = Object.values(found.packages).map(({ path }) => path);
  if (oldInstallers === void 0)
    return single.map((path) => item("file", path));
  const others = single.filter((path) => !(0,windows_path/* isAtOrBelow */.a5)(path, oldInstallers));
  return [item("folder", oldInstallers), ...others.map((path) => item("file", path))];
}
function requireAsPromised({ component: name, version, sha256: promised }, found) {
  const { packages } = found;
  if (packages[name]?.sha256 !== promised)
    throw new user_error/* UserError */.y("old-package-changed", `The package from which the ${product_components/* componentTitles */.$m[name]} ${version} can be installed again is not where it was when the plan was made, or has other bytes (SHA-256 ${promised}).`, "Nothing was removed. Put the package back into the folder of old-installers, or make a new plan.");
}

var installer_exit_codes = __webpack_require__(579);
var old_packages = __webpack_require__(31009);
;// CONCATENATED MODULE: ./lib/bundled/changes/performing/extracting.js









const longestSeconds = 600;
async function extractDefaultConfigurations(change, context) {
  const state = await context.readState(), { oldInstallers } = change, packages = await attempt(() => (0,old_packages/* findOldPackages */.cc)(context.host, oldInstallers, state));
  if ("failure" in packages)
    return { outcome: "already-done", notes: [`${oldInstallers} could not be searched: ${packages.failure}`] };
  const notes = [];
  for (const component of roles/* mergedComponents */.V.filter((one) => change.components.includes(one))) {
    const installed = (0,server_state/* oldComponent */.lM)(state, component);
    if (installed?.web?.configuration === void 0)
      continue;
    const note = await extractOne(context, component, installed, packages.value[component]);
    notes.push(`${product_components/* componentTitles */.$m[component]}: ${note}`);
  }
  return { outcome: "done", notes };
}
async function extractOne(context, component, { product }, found) {
  const unknown = (why) => `the old default web.config is not known. ${why}`;
  if (found === void 0)
    return unknown(`No old package has the product code of ${product.displayName}.`);
  if (found.version !== product.version)
    return unknown(`${found.path} is version ${found.version}, installed is ${product.version}.`);
  const folder = extractedFolder(context, component, found.version), { files } = context.host, extracted = await attempt(async () => {
    await files.remove(folder), await extract(context, component, found.path, folder), await documentsFrom(files, component, found.version, folder);
  });
  return "failure" in extracted ? (await attempt(() => files.remove(folder)), unknown(extracted.failure)) : `the old default web.config was taken from ${found.path}.`;
}
async function attempt(work) {
  try {
    return { value: await work() };
  } catch (error) {
    if (!(error instanceof host_error/* HostError */.dh || error instanceof user_error/* UserError */.y))
      throw error;
    return { failure: error.message };
  }
}
async function extract({ host, log, logFolder, installerTimeLimitSeconds }, component, packagePath, folder) {
  const logPath = (0,windows_path/* joinPath */.uJ)(logFolder, `extract-${component}.log`), { exitCode } = await host.installer.extract({
    packagePath,
    folder,
    logPath,
    timeLimitSeconds: Math.min(installerTimeLimitSeconds, longestSeconds),
    onProgress: (seconds) => log.progress(`${packagePath} is being laid out, ${seconds} seconds so far.`)
  }), { class: kind, meaning } = (0,installer_exit_codes/* exitCodeMeaning */.x)(exitCode);
  if (!(kind === "success" || kind === "restart-required"))
    throw notUsable(`${packagePath} could not be laid out: exit code ${exitCode}. ${meaning} Log file: ${logPath}`);
}

var step_ids = __webpack_require__(49543);
;// CONCATENATED MODULE: ./lib/bundled/changes/performing/keeping.js









async function keepInstallPath(change, context) {
  const registry = await restoreRegistry(change, context), data = await restoreData(change, context), other = await otherBytes(change, context), notes = [...registry, ...data, ...other?.status === "confirmed" ? [other.note] : []];
  return other?.status === "open" ? { outcome: "stopped-for-person", operatorStep: other.step, notes } : other !== void 0 ? { outcome: "done", notes, result: { path: change.dataFile, sha256: other.sha256 } } : notes.length > 0 ? { outcome: "done", notes } : {
    outcome: "already-done",
    notes: [`The registry names ${change.installPath}, and ${change.dataFile} is there.`]
  };
}
async function restoreRegistry(change, context) {
  const { host } = context;
  if (await isRegistered(change, context))
    return [];
  const chain = await context.readChain(), { machine } = await context.readState(), stored = (0,backup_chain/* entriesOf */.Mc)(chain, "agent", "registry");
  for (const view of (0,read_registry/* viewsOf */.W)(machine.architecture)) {
    const document = stored.find(({ entry }) => entry.storedAs.endsWith(registryDocumentName(view)));
    document !== void 0 && await host.registry.importKey(await host.files.read(document.path), view);
  }
  if (await isRegistered(change, context) || await writeInstallPath(change, context), !await isRegistered(change, context))
    throw pathLost(change);
  return [`The install path was not in the registry after the removal; it was put back: ${change.installPath}.`];
}
async function writeInstallPath({ installPath }, { host }) {
  const data = { type: "string", text: `${installPath}\\` };
  await host.registry.writeValue(registry_locations/* productKey */.$k, "32", { name: registry_locations/* installPathValue */.Ej, data });
}
async function isRegistered(change, context) {
  const { installPath } = await context.readState();
  return installPath !== void 0 && installPath.views.length > 0 && (0,windows_path/* samePath */.Eb)(installPath.path, change.installPath);
}
async function restoreData(change, context) {
  const { files } = context.host, notes = [];
  for (const one of (0,backup_chain/* entriesOf */.Mc)(await context.readChain(), "agent", "data")) {
    const { originalPath } = one.entry;
    if (originalPath === void 0)
      continue;
    const found = await files.stat(originalPath), isEmptied = found?.size === 0 && (0,windows_path/* samePath */.Eb)(originalPath, change.dataFile);
    if (found !== void 0 && !isEmptied)
      continue;
    await putBack(one, originalPath, change, files);
    const what = isEmptied ? `${originalPath} was empty after the removal` : `The removal took ${originalPath}`;
    notes.push(`${what}; it was put back from the backup set.`);
  }
  if (!await hasContent(files, change.dataFile))
    throw dataLost(change);
  return notes;
}
async function putBack({ entry, path }, target, { dataFile }, files) {
  if ((await files.digest(path)).sha256 !== entry.sha256 || (await files.copy(path, target)).sha256 !== entry.sha256)
    throw damaged(path, dataFile);
}
async function otherBytes({ dataFile }, context) {
  const { files } = context.host, own = (0,backup_chain/* entriesOf */.Mc)(await context.readChain(), "agent", "data").find(({ entry }) => (0,windows_path/* samePath */.Eb)(entry.originalPath ?? "", dataFile)), { sha256 } = await files.digest(dataFile);
  if (own === void 0 || own.entry.sha256 === sha256)
    return;
  const found = await files.stat(dataFile), both = [
    `${dataFile}: ${found?.size ?? 0} bytes, SHA-256 ${sha256}, changed ${found?.modified ?? "at an unknown time"}.`,
    `The same file in the backup set ${own.set.folder}: ${own.entry.size} bytes, SHA-256 ${own.entry.sha256}, changed ${own.entry.modified ?? "at an unknown time"}.`
  ], { lines } = context.journal;
  if (!(0,journal_facts/* confirmedSteps */.tg)(lines).has(step_ids/* dataFileStep */.Tr))
    return { status: "open", step: decide(dataFile, sha256, both) };
  const shown = shownBytes(lines);
  return shown === sha256 ? { status: "confirmed", note: `A person confirmed the data file as it is. ${both.join(" ")}`, sha256 } : { status: "open", step: decide(dataFile, sha256, [changedAgain(shown, sha256), ...both]) };
}
function shownBytes(lines) {
  const asked = (0,journal_facts/* sinceLastBeginning */.qw)(lines).findLast((line) => line.event === "operator-step-asked" && line.step === step_ids/* dataFileStep */.Tr);
  return asked?.event === "operator-step-asked" ? asked.shown : void 0;
}
function changedAgain(shown, now) {
  return `The answer was for ${shown === void 0 ? "bytes that are not on record" : `the bytes with the SHA-256 ${shown}`}. The file has the SHA-256 ${now} now, so that answer does not count, and you are asked again.`;
}
const takeFromSet = "If the file of the backup set is right, rename the file on the server and run again: the run puts the file of the set back. restore-backup does the same.";
function decide(dataFile, shown, facts) {
  return {
    id: step_ids/* dataFileStep */.Tr,
    title: `Decide which data file is right: ${dataFile} has other bytes than the backup set`,
    instructions: [
      ...facts,
      "Find out what changed it after the backup: the removal, a program that still ran, or a setup program that was cut off. Nothing was overwritten, and the new server is not installed yet.",
      takeFromSet,
      "If the file on the server is right, confirm this step. The answer counts as long as the file has these bytes."
    ],
    shown,
    proof: "said",
    blocking: !0
  };
}
async function hasContent(files, path) {
  return ((await files.stat(path).catch(host_error/* undefinedWhereNotFound */.NE))?.size ?? 0) > 0;
}
function pathLost({ installPath }) {
  return new user_error/* UserError */.y("install-path-lost", `The registry does not name ${installPath}, and the value could not be written.`, "Without it the new server would go into its own default folder and not find the data file. Put the value InstallPath back by hand, and run again.");
}
function dataLost({ dataFile }) {
  return new user_error/* UserError */.y("data-file-lost", `The data file ${dataFile} is gone or empty after the removal, and the backup set does not have its content.`, "Put it back from your last good copy before you go on; the new server must not be installed without it.");
}
function damaged(stored, dataFile) {
  return new user_error/* UserError */.y("data-file-lost", `${stored} in the backup set no longer has the bytes that its manifest records, so ${dataFile} was not restored whole.`, "Take another copy of the backup set (the artifact), restore from it with restore-backup, and run again.");
}

var decode = __webpack_require__(65171);
var merge_result = __webpack_require__(79701);
var secret_values = __webpack_require__(99946);
var unified_diff = __webpack_require__(4669);
var confirm_other_defaults = __webpack_require__(19716);
var describe_conflict = __webpack_require__(80548);
var merge_component = __webpack_require__(39308);
var merge_on_files = __webpack_require__(21461);
var other_defaults = __webpack_require__(77867);
var work_folder = __webpack_require__(89976);
;// CONCATENATED MODULE: ./lib/bundled/changes/performing/merging.js


















async function mergeConfiguration(change, context) {
  const { files } = context.host, web = (0,server_state/* newComponent */.y6)(await context.readState(), change.component)?.web;
  if (web === void 0)
    throw notInstalled(change);
  const chain = await context.readChain(), merged = await (0,merge_component.mergeComponent)(files, chain, change.component, web, change.webServiceSdk, change, context.redactor);
  if (merged === void 0)
    throw noOriginal(change);
  const { result, record, targetPath, before } = merged;
  await showDifferences(context, result), (result.changed || !await hasRecord(context, change.component)) && await writeRecord(context, change.component, record);
  const decision = conflictOf(change, targetPath, result);
  if (decision !== void 0)
    return { outcome: "stopped-for-decision", decision, notes: [] };
  if (result.changed) {
    const keptBase = (0,windows_path/* joinPath */.uJ)((0,work_folder/* mergeFolder */.He)(context.workFolder, change.component), "before-merge");
    await (0,merge_on_files/* writeMerge */.Q5)(files, { path: targetPath, result, record, before, keptBase });
  }
  const asks = asked(change, targetPath, (0,other_defaults/* otherDefaults */.H)(result, record), context);
  return asks?.blocking === !0 ? { outcome: "stopped-for-person", operatorStep: asks, notes: [`${targetPath}: ${counts(result.outcomes)}.`] } : {
    outcome: result.changed ? "done" : "already-done",
    ...(0,json/* omitUndefined */.Oy)({ asks }),
    notes: [`${targetPath}: ${counts(result.outcomes)}.`, ...leftToPerson(result)],
    result: { path: targetPath, sha256: (0,sha256/* sha256Of */.B)(result.bytes) }
  };
}
function asked({ component }, path, { left, proof }, { journal }) {
  if (!(left.length === 0 || (0,journal_facts/* confirmedSteps */.tg)(journal.lines).has(step_ids/* otherDefaultsIds */.H4[component])))
    return (0,confirm_other_defaults/* otherDefaultsStep */.J)({ component, path, left: [...left] }, proof);
}
async function showDifferences({ log, redactor }, { bytes, unifiedDiff }) {
  for (const secret of (0,secret_values/* secretValues */.V)((0,decode/* decodeConfiguration */.dp)(bytes, "web.config").text, redactor))
    log.mask(secret);
  unifiedDiff !== "" && log.info((0,unified_diff/* colourDiff */.c)(unifiedDiff));
}
async function hasRecord({ host, workFolder }, component) {
  return await host.files.stat((0,work_folder/* mergeRecordPath */.RM)(workFolder, component)) !== void 0;
}
async function writeRecord({ host, workFolder }, component, record) {
  const text = `${JSON.stringify(record, null, 2)}
`;
  await host.files.write((0,work_folder/* mergeRecordPath */.RM)(workFolder, component), Buffer.from(text, "utf8"));
}
function conflictOf({ component }, targetPath, result) {
  const conflicts = (0,merge_result/* blockingConflicts */.r)(result);
  if (conflicts.length === 0)
    return;
  const list = conflicts.map((conflict) => `  ${(0,describe_conflict/* describeConflict */.we)(conflict)}`), title = `${conflicts.length} setting(s) of the ${product_components/* componentTitles */.$m[component]} stop the merge into ${targetPath}:`;
  return new user_error/* UserError */.y("merge-conflict", [title, ...list].join(`
`), `Nothing was written. ${describe_conflict/* decideConflict */.dr}`);
}
function counts(outcomes) {
  const numbers = /* @__PURE__ */ new Map();
  for (const { outcome } of outcomes)
    numbers.set(outcome, (numbers.get(outcome) ?? 0) + 1);
  return [...numbers].map(([outcome, number]) => `${number} ${outcome}`).join(", ") || "nothing to bring over";
}
function leftToPerson({ outcomes }) {
  return outcomes.filter(({ outcome }) => outcome === "reported" || outcome === "conflict").map(({ setting, outcome, reason }) => `${setting} (${outcome}): ${reason}`);
}
function notInstalled({ component, site, path }) {
  return new user_error/* UserError */.y("component-not-installed", `There is no ${product_components/* componentTitles */.$m[component]} at ${site}${path}, so there is no new web.config to merge into.`, `Run ${component === "user-portal" ? "install-portal" : "install-mobile-app"} first.`);
}
function noOriginal({ component }) {
  return new user_error/* UserError */.y("backup-without-configuration", `No backup set contains the old web.config of the ${product_components/* componentTitles */.$m[component]}.`, "Give the folder of the set that was made before the removal as backup-path.");
}

var external_node_util_ = __webpack_require__(57975);
var web_server = __webpack_require__(73093);
var same_configuration = __webpack_require__(50087);
var machine_mark = __webpack_require__(77971);
;// CONCATENATED MODULE: ./lib/bundled/changes/performing/proving.js









async function proveRollBack({ folder, components: chosen }, context) {
  const baseline = await (0,backup_chain/* baselineOf */.Bv)(context.host.files, { sets: [await (0,verify_backup_set/* readBackupSet */.$N)(context.host.files, folder)] });
  if (baseline === void 0)
    throw new Error(`${folder} had an inventory when the plan was made.`);
  const differences = differencesBetween(context.judge(baseline), await context.readState(), chosen);
  if (differences.length > 0)
    throw notProven(differences);
  return await context.journal.record({ event: "rolled-back", folder }), await (0,machine_mark/* removeMark */.i4)(context.host), {
    outcome: "already-done",
    notes: [`Products, IIS settings and services of ${chosen.map((component) => product_components/* componentTitles */.$m[component]).join(", ")} are as in the backup set.`],
    result: { folder }
  };
}
function differencesBetween(before, now, components) {
  return [
    ...components.flatMap((component) => componentDifferences(component, before, now)),
    ...before.services.flatMap(({ name, state, startType, account }) => {
      const found = now.services.find((service) => service.name === name);
      return found?.state === state && found.startType === startType && found.account === account ? [] : [`service ${name} is ${found?.state ?? "missing"}, it was ${state}`];
    })
  ];
}
function componentDifferences(component, before, now) {
  const [was, is] = [(0,server_state/* oldComponent */.lM)(before, component), (0,server_state/* oldComponent */.lM)(now, component)], title = product_components/* componentTitles */.$m[component], left = (0,server_state/* newComponent */.y6)(before, component) === void 0 ? (0,server_state/* newComponent */.y6)(now, component) : void 0, newer = left === void 0 ? [] : [`${title}: ${left.product.displayName} is still installed`];
  if (was === void 0)
    return newer;
  if (is === void 0)
    return [...newer, `${title}: ${was.product.displayName} is not installed`];
  const different = [
    ["version", was.product.version, is.product.version],
    ["virtual directory", was.web?.virtualDirectory, is.web?.virtualDirectory],
    ["application pool", was.web?.applicationPool.name, is.web?.applicationPool.name],
    ["IIS settings", was.web?.settings, is.web?.settings],
    ["bindings", was.web?.bindings, is.web?.bindings],
    ["web.config", ...comparableOf(was.web?.configuration, is.web?.configuration)]
  ].filter(([what, old, current]) => what === "IIS settings" ? !(0,web_server/* sameSettings */.K)(old, current) : !(0,external_node_util_.isDeepStrictEqual)(old, current));
  return [
    ...newer,
    ...different.map(([what, old, current]) => `${title}: ${what} is ${shown(current)}, it was ${shown(old)}`)
  ];
}
function comparableOf(was, is) {
  return (0,same_configuration/* isSameConfiguration */.Hu)(was, is) ? ["as it was", "as it was"] : ["as it was", is === void 0 ? "missing" : "another one"];
}
function shown(value) {
  return typeof value == "string" ? value : JSON.stringify(value) ?? "missing";
}
function notProven(differences) {
  return new user_error/* UserError */.y("roll-back-not-proven", `The server is not yet as the backup set records it: ${differences.join("; ")}.`, "Fix what is named by hand or run again; what is back already is left alone.");
}

var restore_plan = __webpack_require__(8849);
var restoring_debris = __webpack_require__(36472);
;// CONCATENATED MODULE: ./lib/bundled/backup/apply-restore.js











async function applyRestore(files, request, log) {
  const { plan, choices } = request, [blocker] = (0,restore_plan/* restoreBlockers */.ad)(plan, choices);
  if (blocker !== void 0)
    throw new user_error/* UserError */.y(blocker.code, blocker.message, blocker.advice);
  await requireSetOf(plan, files, log);
  const tools = { files, log }, result = await apply_restore_putBack(request, tools), refused = await putFacts(request, result.changed, tools);
  return await prove(request, tools), { ...result, refused };
}
async function requireSetOf({ set }, files, log) {
  const { manifestSha256 } = await (0,verify_backup_set/* requireIntact */.hB)(files, set.folder, log);
  if (manifestSha256 !== set.manifestSha256)
    throw new user_error/* UserError */.y("backup-set-changed", `The backup set ${set.folder} is another one than the plan was made from.`, "Make a new plan and look at it. Find out who changed the set.");
}
async function apply_restore_putBack(request, tools) {
  const { items } = request.plan, removed = [];
  await (0,restoring_debris/* removeDebris */.WP)(tools.files, new Set(items.map(({ path }) => (0,windows_path/* folderOf */.yS)(path))));
  for (const { action, path } of items)
    action === "create-folder" && await described(path, () => tools.files.createFolder(path));
  const written = [];
  for (const batch of batchesOf(items.filter(isToWrite)))
    written.push(...await writeBatch(batch, request, tools));
  for (const { action, path } of items)
    action === "not-in-set" && request.choices.removeOthers && removed.push(await removeOther(path, request, tools));
  const unchanged = items.filter(({ action }) => action === "unchanged").length;
  return { changed: written.length + removed.length > 0 || items.some(({ action }) => changesByItself.has(action)), written, removed, unchanged };
}
const changesByItself = /* @__PURE__ */ new Set(["create-folder", "put-facts", "put-folder-facts"]);
function isToWrite(item) {
  return item.action === "write" || item.action === "newer-on-server" || item.action === "missing-folder";
}
async function putFacts({ plan }, changed, { files, log }) {
  if (!changed)
    return [];
  const ofFiles = plan.items.flatMap((item) => isToWrite(item) || item.action === "put-facts" ? [(0,original_facts/* factsToPut */.M6)(item.path, item.facts)] : []), ofFolders = plan.folders.map(({ path, facts }) => (0,original_facts/* factsToPut */.M6)(path, facts)), refused = await files.putFacts([...ofFiles, ...ofFolders]);
  if (refused.length > 0) {
    const named = refused.map(({ path, message }) => `${path} (${message})`);
    log.warning(`Times, attributes or access rights were not put back: ${(0,verify_backup_set/* summaryOf */.YG)(named)}`);
  }
  return refused;
}
async function removeOther(path, { keepReplacedIn }, tools) {
  return await described(path, async () => {
    await keep(path, keepReplacedIn, tools.files, !0), await namingHolder(path, () => tools.files.remove(path));
  }), path;
}
const most = { files: 4096, bytes: 128 * 1024 * 1024 };
function batchesOf(items) {
  const batches = [];
  let room = { files: 0, bytes: 0 };
  for (const item of items) {
    const isSmall = item.size <= in_groups/* smallFile */.u;
    isSmall && room.files > 0 && room.bytes >= item.size ? (batches.at(-1)?.push(item), room = { files: room.files - 1, bytes: room.bytes - item.size }) : (batches.push([item]), room = isSmall ? { files: most.files - 1, bytes: most.bytes - item.size } : { files: 0, bytes: 0 });
  }
  return batches;
}
async function writeBatch(batch, request, tools) {
  const { files } = tools, [first] = batch;
  if (first === void 0)
    return [];
  const flush = batch.length === 1;
  try {
    const written = await (0,in_groups/* inGroups */.A)(batch, (item) => stage(item, request, tools, flush));
    return flush || await described(first.path, () => files.flushFiles(written.flat())), await (0,in_groups/* inGroups */.A)(batch, (item) => intoPlace(item, tools));
  } catch (error) {
    for (const { path } of batch)
      await files.remove((0,restoring_debris/* besidePath */.qE)(path)).catch(() => {
      });
    throw error;
  }
}
async function stage(item, request, { files, log }, flush) {
  const { path, storedAs, sha256, current } = item, { folder } = request.plan.set, written = [(0,restoring_debris/* besidePath */.qE)(path)];
  return await described(path, async () => {
    const onBytes = (0,base_log/* byteProgress */.E)(log, `Restoring ${path}`);
    if ((await files.copy((0,stored_name/* storedPath */.PH)(folder, storedAs), (0,restoring_debris/* besidePath */.qE)(path), onBytes, { flush })).sha256 !== sha256)
      throw damagedMeanwhile(folder, storedAs);
    await requireAsPlanned(path, current, files), current !== void 0 && written.push(await keep(path, request.keepReplacedIn, files, flush));
  }), written;
}
async function intoPlace({ path, current }, { files }) {
  return await described(path, async () => {
    await requireAsPlanned(path, current, files), current?.facts.attributes.includes("read-only") && await files.putFacts([replaceable(current, path)]), await namingHolder(path, () => files.rename((0,restoring_debris/* besidePath */.qE)(path), path));
  }), path;
}
function replaceable({ facts }, path) {
  return (0,original_facts/* factsToPut */.M6)(path, { attributes: facts.attributes.filter((one) => one !== "read-only") });
}
async function keep(path, folder, files, flush) {
  const name = (0,stored_name/* storedNameOf */.gh)(path);
  if (name === void 0)
    throw new Error(`${path} is no full path of Windows.`);
  const kept = (0,stored_name/* storedPath */.PH)(folder, name);
  return await namingHolder(path, () => files.copy(path, kept, void 0, { flush })), kept;
}
async function requireAsPlanned(path, planned, files) {
  const now = await files.stat(path);
  if (!isAsPlanned(now, planned))
    throw new user_error/* UserError */.y("restore-target-changed", `${path} changed after the plan was made.`, "Stop what writes to it, make a new plan and look at it.");
}
function isAsPlanned(now, planned) {
  return now?.size === planned?.size && now?.modified === planned?.modified;
}
async function prove({ plan, choices }, { files, log }) {
  const items = plan.items.map((item) => ({ size: "size" in item ? item.size : 0, item })), problems = (await (0,in_groups/* inGroups */.A)(items, ({ item }) => (log.progress(`Proving ${item.path}`), problemOf(item, choices, files)))).filter((answer) => answer !== void 0);
  if (problems.length !== 0)
    throw new user_error/* UserError */.y("restore-not-proven", `After the restore the server differs from the backup set: ${(0,verify_backup_set/* summaryOf */.YG)(problems)}.`, "Stop what writes to these files and restore again.");
}
async function problemOf(item, choices, files) {
  const found = await files.stat(item.path);
  if (item.action === "not-in-set")
    return choices.removeOthers && found !== void 0 ? `${item.path} is still there` : void 0;
  if (found === void 0)
    return `${item.path} is missing`;
  if (!(item.action === "create-folder" || item.action === "put-folder-facts"))
    return item.action === "unchanged" && item.current?.status === "in-use" ? isAsPlanned(found, item.current) ? void 0 : `${item.path} was written to meanwhile` : (await files.digest(item.path)).sha256 === item.sha256 ? void 0 : `${item.path} has other bytes`;
}
async function described(path, work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof host_error/* HostError */.dh) || (0,host_error/* isServerLost */.W4)(error))
      throw error;
    const isFull = error.code === "disk-full";
    throw new user_error/* UserError */.y(isFull ? "restore-disk-full" : "restore-failed", `${path} could not be put back: ${error.message}`, isFull ? "Free room on that volume and restore again. The file that was there is unharmed." : "See that its folder and the backup set can be reached, then restore again. The file that was there is unharmed.", { cause: error });
  }
}
function damagedMeanwhile(folder, storedAs) {
  return new user_error/* UserError */.y("backup-not-intact", `${storedAs} in ${folder} was whole when it was verified and came out with other bytes when it was copied.`, "Do not trust that volume. Copy the set elsewhere, verify it and restore from there.");
}

var read_current_state = __webpack_require__(2567);
var theme_paths = __webpack_require__(59618);
;// CONCATENATED MODULE: ./lib/bundled/changes/performing/restoring.js















async function restoreFiles(change, { host, log, workFolder }) {
  const { folder, components: chosen, manifestSha256: planned, otherPlaces: _, frozen, ...choices } = change, set = await (0,verify_backup_set/* readBackupSet */.$N)(host.files, folder);
  requirePlannedSet(set, planned);
  const selection = { components: chosen }, plan = (0,restore_plan/* planRestore */.q8)(set, selection, await (0,read_current_state/* readCurrentState */.R)(host.files, set, selection));
  await requireAsFrozen(frozen, plan, { files: host.files, workFolder });
  const keepReplacedIn = (0,windows_path/* joinPath */.uJ)(workFolder, "replaced", `${set.manifest.name}-${timeOf(host.clock.now())}`), result = await applyRestore(host.files, { plan, choices, keepReplacedIn }, log), counts = `${result.written.length} file(s) written, ${result.removed.length} moved away, ${result.unchanged} as they were.`, kept = await host.files.stat(keepReplacedIn) === void 0 ? [] : [`What was replaced is in ${keepReplacedIn}.`];
  return {
    outcome: result.changed ? "done" : "already-done",
    notes: [counts, ...kept, ...await refusals(result)],
    result: { folder, manifestSha256: planned }
  };
}
async function requireAsFrozen(frozen, { items }, place) {
  const planned = new Map(frozen?.map(({ path, sha256 }) => [path.toLowerCase(), sha256])), changed = items.flatMap((item) => {
    const was = planned.get(item.path.toLowerCase()), now = (0,roles/* replacedState */.wk)(item);
    return was === void 0 || now === void 0 || was === now ? [] : [{ path: item.path, planned: was, now }];
  });
  if (changed.length > 0)
    throw await (0,frozen_files/* changedSincePlan */.kt)(changed, place.files, place.workFolder);
}
async function refusals({ refused }) {
  if (refused.length === 0)
    return [];
  const named = refused.map(({ path, message }) => `${path}: ${message}`);
  return [`Times, attributes or access rights of these were not put back. ${(0,verify_backup_set/* summaryOf */.YG)(named)}`];
}
function timeOf(now) {
  return now.toISOString().replace(/[-:]|\.\d+Z$/g, "");
}
async function restoring_restoreRegistry({ folder, documents, exact }, { host }) {
  const notes = [];
  for (const document of documents) {
    const differences = await (0,registry_differences/* registryDifferences */.Oj)(host, folder, document);
    if ((0,registry_differences/* isSame */.Ft)(differences, exact))
      continue;
    const path = (0,stored_name/* storedPath */.PH)(folder, document.storedAs);
    if (exact && notes.push(...await removeLater(differences, document, host)), (0,registry_differences/* isSame */.Ft)(differences, !1) || (await host.registry.importKey(await host.files.read(path), document.view), notes.push(`Imported ${path} (${document.view}-bit view).`)), !(0,registry_differences/* isSame */.Ft)(await (0,registry_differences/* registryDifferences */.Oj)(host, folder, document), exact))
      throw notImported(path);
  }
  return { outcome: notes.length > 0 ? "done" : "already-done", notes };
}
async function removeLater({ addedValues, addedKeys }, { view }, { registry }) {
  for (const { key, name } of addedValues)
    await registry.removeValue(key, view, name);
  for (const key of addedKeys)
    await registry.removeKey(key, view);
  return [...addedValues.map(({ key, name }) => `${key}\\${name || "(default)"}`), ...addedKeys].map((name) => `Removed ${name} (${view}-bit view), which came after the backup.`);
}
function notImported(path) {
  return new user_error/* UserError */.y("registry-not-restored", `${path} was imported, but the registry is not as the file has it.`, "Import the file by hand (reg import), read the message of Windows, and run again.");
}
async function restoreThemes(change, context) {
  const web = (0,server_state/* newComponent */.y6)(await context.readState(), change.component)?.web;
  if (web === void 0)
    throw noPortal(change);
  const { files, clock } = context.host, stored = (0,backup_chain/* entriesOf */.Mc)(await context.readChain(), change.component, "theme"), keptIn = (0,windows_path/* joinPath */.uJ)(context.workFolder, "replaced", `themes-${timeOf(clock.now())}`), places = { keptIn, folder: web.folder }, relativeOf = (0,theme_paths/* belowThemes */.AP)(change.themes), done = await (0,in_groups/* inGroups */.A)(stored.map((one) => ({ ...one, size: one.entry.size })), async (one) => {
    const relative = relativeOf(one.entry.originalPath ?? "");
    return relative === void 0 ? "as-it-was" : restoreThemeFile(files, one, relative, places);
  }), replaced = done.flatMap((one) => one === "as-it-was" ? [] : one.replaced ?? []), notes = change.themes.map((theme) => `The theme ${theme} is in ${(0,windows_path/* joinPath */.uJ)(web.folder, theme_paths/* themesFolder */.D8, theme)}.`), kept = replaced.length === 0 ? [] : [`Replaced, with a copy in ${keptIn}: ${replaced.join(", ")}.`];
  return { outcome: done.some((one) => one !== "as-it-was") ? "done" : "already-done", notes: [...notes, ...kept] };
}
async function restoreThemeFile(files, stored, relative, { keptIn, folder }) {
  const target = (0,windows_path/* joinPath */.uJ)(folder, theme_paths/* themesFolder */.D8, relative), isThere = await files.stat(target) !== void 0;
  return isThere && (await files.digest(target)).sha256 === stored.entry.sha256 ? "as-it-was" : (await (0,backup_chain/* readStored */.CL)(files, stored), isThere && await files.copy(target, (0,windows_path/* joinPath */.uJ)(keptIn, relative)), await files.copy(stored.path, target), isThere ? { replaced: relative } : {});
}
function noPortal({ site, path }) {
  return new user_error/* UserError */.y("component-not-installed", `There is no User Portal at ${site}${path}, so the themes have no place to go.`, "Run install-portal first.");
}
async function removeCopiedThemes(change, { host: { files } }) {
  const set = await (0,verify_backup_set/* readBackupSet */.$N)(files, change.setFolder), themes = (0,windows_path/* joinPath */.uJ)(change.portalFolder, theme_paths/* themesFolder */.D8), removed = [];
  for (const { entry } of (0,backup_chain/* entriesOf */.Mc)({ sets: [set] }, "user-portal", "theme")) {
    const relative = (0,theme_paths/* pathInThemesFolder */.px)(entry.originalPath ?? "");
    if (relative === void 0)
      continue;
    const copy = (0,windows_path/* joinPath */.uJ)(themes, relative);
    await files.stat(copy) === void 0 || (await files.digest(copy)).sha256 !== entry.sha256 || (await files.remove(copy), await removeEmptyFolders(files, (0,windows_path/* folderOf */.yS)(copy), themes), removed.push(copy));
  }
  const notes = [`${removed.length} file(s) of copied themes removed.`];
  return { outcome: removed.length > 0 ? "done" : "already-done", notes };
}
async function removeEmptyFolders(files, folder, end) {
  folder.length <= end.length || (await files.list(folder)).length > 0 || (await files.remove(folder), await removeEmptyFolders(files, (0,windows_path/* folderOf */.yS)(folder), end));
}

var pack_backup_set = __webpack_require__(11692);
var uploads = __webpack_require__(73892);
;// CONCATENATED MODULE: ./lib/bundled/changes/performing/uploading.js







async function uploadBackupSet(change, context) {
  const { journal, host, log } = context, [newest] = (await context.readChain()).sets;
  if (newest === void 0)
    throw nothingToUpload();
  const { folder, manifestSha256 } = newest, known = (0,uploads/* uploadOf */.n)(journal.lines, manifestSha256);
  if (known !== void 0)
    return { outcome: "already-done", notes: [`${folder} was uploaded as the artifact ${known.artifact}.`] };
  const set = await (0,verify_backup_set/* requireIntact */.hB)(host.files, folder, log), { id, name, sha256 } = await upload(set, change, context), uploaded = { folder, manifestSha256, artifact: name, id, ...(0,json/* omitUndefined */.Oy)({ sha256 }) };
  return await journal.record({ event: "backup-uploaded", ...uploaded }), { outcome: "done", notes: [
    `Uploaded ${folder} as the artifact ${name} (${id}), SHA-256 ${sha256 ?? "not shown by the service"}.`
  ], result: uploaded };
}
async function upload(set, change, { host, log, journal, artifacts, uploadTimeLimitSeconds }) {
  const { folder, manifest } = set, end = host.clock.now().getTime() + uploadTimeLimitSeconds * 1e3, tries = change.artifactName === void 0 ? (0,uploads/* uploadsBegun */.i)(journal.lines, step_ids/* uploadId */.TP) : 1, names = namesOf(change.artifactName ?? manifest.name, tries), all = names.map((one) => (0,pack_backup_set/* archiveName */.uv)(one, change)), name = (0,pack_backup_set/* archiveName */.uv)(names[0], change), earlier = (await artifacts.list()).find((one) => all.includes(one.name));
  if (earlier !== void 0 && change.artifactName === void 0)
    return earlier;
  const archive = (0,windows_path/* joinPath */.uJ)(`${folder}.archive`, name);
  try {
    await host.files.createFolder(`${folder}.archive`), await host.files.restrictToAdministrators(`${folder}.archive`);
    const digest = await (0,pack_backup_set/* packBackupSet */.ow)(host.files, set, archive, change, log), deadlineSeconds = Math.max((end - host.clock.now().getTime()) / 1e3, 1), { retentionDays } = change, options = { deadlineSeconds, ...(0,json/* omitUndefined */.Oy)({ retentionDays }) };
    return await artifacts.upload({ path: host.files.localPath(archive), ...digest }, options);
  } finally {
    await host.files.remove(`${folder}.archive`);
  }
}
function namesOf(name, tries) {
  const numbered = Array.from({ length: Math.max(tries - 1, 0) }, (_, index) => `${name}-${index + 2}`), [newest = name, ...older] = [name, ...numbered].reverse();
  return [newest, ...older];
}
function nothingToUpload() {
  return new user_error/* UserError */.y("no-backup-set", "There is no backup set that could be uploaded.", "Run backup-pfdata on this server first, or give the folder of an existing set as backup-path.");
}

;// CONCATENATED MODULE: ./lib/bundled/changes/performing/performers.js







const performers = {
  "confirm-backup-set": confirmBackupSet,
  "create-backup-set": backing_up_createBackupSet,
  "extract-default-configurations": extractDefaultConfigurations,
  "keep-install-path": keepInstallPath,
  "merge-configuration": mergeConfiguration,
  "prove-roll-back": proveRollBack,
  "remove-copied-themes": removeCopiedThemes,
  "restore-files": restoreFiles,
  "restore-registry": restoring_restoreRegistry,
  "restore-themes": restoreThemes,
  "upload-backup-set": uploadBackupSet,
  "verify-backup-set": verifyBackupSet
};


}),

56637:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  TL: () => (/* binding */ localPackageValue),
  st: () => (/* binding */ installPropertiesKey)
});
/* unused harmony export packedCode */
function packedCode(productCode) {
  const groups = /^\{(\w{8})-(\w{4})-(\w{4})-(\w{4})-(\w{12})\}$/.exec(productCode)?.slice(1);
  if (groups === void 0)
    return;
  const backwards = groups.slice(0, 3).map((group) => [...group].reverse().join("")), pairs = groups.slice(3).join("").replace(/(.)(.)/g, "$2$1");
  return `${backwards.join("")}${pairs}`.toUpperCase();
}
function installPropertiesKey(productCode) {
  const packed = packedCode(productCode);
  if (packed !== void 0)
    return `HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Installer\\UserData\\S-1-5-18\\Products\\${packed}\\InstallProperties`;
}
const localPackageValue = "LocalPackage";


}),

73892:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ uploadsBegun),
  n: () => (/* binding */ uploadOf)
});
var _journal_facts_js_0 = __webpack_require__(97283);

function uploadOf(lines, manifestSha256) {
  const line = lines.findLast((one) => one.event === "backup-uploaded" && one.manifestSha256 === manifestSha256);
  return line?.event === "backup-uploaded" ? line : void 0;
}
function uploadsBegun(lines, step) {
  return (0,_journal_facts_js_0/* .sinceLastBeginning */ .qw)(lines).filter((line) => line.event === "step-started" && line.step === step).length;
}


}),

19391:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  XP: () => (/* binding */ includedFileNames),
  e7: () => (/* binding */ openProvable),
  oD: () => (/* binding */ openSource)
});
var _base_user_error_js_0 = __webpack_require__(83686);
var _configuration_file_js_1 = __webpack_require__(48840);
var _xml_element_js_2 = __webpack_require__(76787);



function comparableName(name) {
  return name.trim().replaceAll("\\", "/").replace(/^(?:\.\/)+/, "").toLowerCase();
}
function sectionFile(bytes, name, section) {
  try {
    return (0,_configuration_file_js_1/* .readSectionFile */ ._$)(bytes, name, section);
  } catch (error) {
    if (error instanceof _base_user_error_js_0/* .UserError */ .y)
      return error;
    throw error;
  }
}
function openSource(source) {
  return withIncluded(source, (0,_configuration_file_js_1/* .readConfiguration */ .TD)(source.bytes, source.path));
}
function openProvable(source) {
  const { file, proof } = (0,_configuration_file_js_1/* .readProvable */ .k4)(source.bytes, source.path);
  return { source: withIncluded(source, file), proof };
}
function withIncluded(source, file) {
  const included = new Map([...source.included ?? []].map(([name, bytes]) => [comparableName(name), bytes])), read = (name, section) => {
    const bytes = included.get(comparableName(name));
    return bytes && sectionFile(bytes, name, section);
  };
  return {
    file,
    has: (name) => included.has(comparableName(name)),
    include(name, section) {
      const found = read(name, section);
      return found instanceof _base_user_error_js_0/* .UserError */ .y ? void 0 : found;
    },
    faultOf(name, section) {
      const found = read(name, section);
      return found instanceof _base_user_error_js_0/* .UserError */ .y ? found.message : void 0;
    }
  };
}
function includedFileNames(file) {
  const names = /* @__PURE__ */ new Set(), visit = (element) => {
    for (const { name, raw } of element.attributes)
      (name === "configSource" || name === "file" && element.name === "appSettings") && names.add((0,_xml_element_js_2/* .resolveReferences */ .d)(raw));
    element.children.forEach(visit);
  };
  return visit(file.root), [...names];
}


}),

79701:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ blockingConflicts),
  s: () => (/* binding */ isInSettingsSection)
});
var _settings_groups_js_0 = __webpack_require__(81327);

function isInSettingsSection({ name: { section } }) {
  return section.toLowerCase() === "configuration" || (0,_settings_groups_js_0/* .isMeantAsSettings */ .zT)(section);
}
function blockingConflicts({ outcomes }) {
  return outcomes.filter((merged) => merged.outcome === "conflict" && isInSettingsSection(merged));
}


}),

99946:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ secretValues)
});
var _base_redaction_harmless_values_js_3 = __webpack_require__(42606);
var _base_redaction_hidden_js_0 = __webpack_require__(97292);
var _base_redaction_redactor_js_1 = __webpack_require__(15105);
var _xml_element_js_2 = __webpack_require__(76787);




function secretValues(text, redactor = _base_redaction_redactor_js_1/* .plainRedactor */ .XU) {
  const lines = redactor.secrets(text).map(({ start, end }) => text.slice(start, end)).flatMap((one) => [one, (0,_xml_element_js_2/* .textOfContent */ .yO)(one)]).flatMap((one) => [one, ...one.split(/[\r\n]+/)]).map((one) => one.trim());
  return [...new Set(lines)].filter((one) => (0,_base_redaction_harmless_values_js_3/* .isMaskable */ .h_)(one) && one !== _base_redaction_hidden_js_0/* .secretMark */ .MX);
}


})

};
