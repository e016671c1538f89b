export const id = 6123;
export const ids = [6123];
export const modules = {

69103:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ choicesOf),
  d: () => (/* binding */ choiceInputs)
});
var _base_json_js_4 = __webpack_require__(23868);
var _base_schema_js_0 = __webpack_require__(94517);
var _product_names_js_1 = __webpack_require__(31484);
var _workflow_input_js_2 = __webpack_require__(12356);
var _input_classes_js_3 = __webpack_require__(88881);





const setupArguments = {
  allowed: "any text without a password, key or token in it: those are given as setup-secrets",
  type: _workflow_input_js_2/* .text */ .Qq.type,
  isSecret: !0,
  schema: _base_schema_js_0/* .string */ .Yj()
}, componentWords = (0,_workflow_input_js_2/* .list */ .p_)([..._product_names_js_1/* .webComponentNames */ .KW, "none"]), componentsOrNone = {
  ...componentWords,
  allowed: `${(0,_workflow_input_js_2/* .list */ .p_)(_product_names_js_1/* .webComponentNames */ .KW).allowed}; or "none" alone`,
  schema: _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .check */ .z6((given) => !/[,\n]/.test(given.trim()) || !/\bnone\b/.test(given)), componentWords.schema)
}, assignment = /^([A-Z_][A-Z0-9_.]{0,70})=(.+)$/;
function isOneValue(value) {
  return !/["\u0000-\u001f\u007f]|\\$|\[[^\]]*\]/.test(value) && value.isWellFormed();
}
const setupSecrets = {
  allowed: "lines of the form NAME=value: a public property of Windows Installer, once each, and a value without quotes, parts in square brackets and a backslash at its end",
  type: _workflow_input_js_2/* .lines */ .Mn.type,
  isSecret: !0,
  schema: _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .transform */ .pd(_workflow_input_js_2/* .linesOf */ .Dx), _base_schema_js_0/* .array */ .YO(_base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .regex */ .yG(assignment), _base_schema_js_0/* .transform */ .pd((line) => {
    const [, name = "", value = ""] = assignment.exec(line) ?? [];
    return [name, value];
  }))), _base_schema_js_0/* .check */ .z6((all) => all.every(([, value]) => isOneValue(value))), _base_schema_js_0/* .check */ .z6((all) => new Set(all.map(([name]) => name)).size === all.length), _base_schema_js_0/* .readonly */ .tB())
}, webAddress = {
  ...(0,_workflow_input_js_2/* .matching */ .wC)(/^https?:\/\/[^\s"<>@?#]+$/, "an address beginning with http:// or https://, without a name and password, a query or a fragment in it"),
  isSecret: !0
};
function isVirtualDirectory(name) {
  return /^(?![. ]+$)[\p{L}\p{N}._~!$'()@,=-](?:[\p{L}\p{N}._~!$'()@,= -]*[\p{L}\p{N}_~!$'()@,=-])?$/u.test(name);
}
const virtualDirectory = {
  allowed: `"keep" (the old name), "new" (the product's new default name), in any letter case, or a name of letters, digits and ._~!$'()@,=-`,
  type: _workflow_input_js_2/* .text */ .Qq.type,
  schema: _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .transform */ .pd((name) => /^(keep|new)$/i.test(name) ? name.toLowerCase() : name), _base_schema_js_0/* .check */ .z6((name) => name === "keep" || name === "new" || isVirtualDirectory(name)))
}, virtualDirectoryOf = (what, oldName, newName, consequence) => (0,_workflow_input_js_2/* .withDefault */ .IQ)(virtualDirectory, "keep", {
  description: `Virtual directory of the ${what}. The default name was ${oldName} and is now ${newName}. ${consequence}`
});
const choiceInputs = {
  "backup-path": (0,_workflow_input_js_2/* .optional */ .lq)(_workflow_input_js_2/* .serverPath */ .Hl, {
    description: "Folder in which a backup set of this server is now, where it was moved or the journal of this server does not know it. By default the sets in the journal, newest first."
  }),
  "from-other-server": (0,_workflow_input_js_2/* .withDefault */ .IQ)(_workflow_input_js_2/* .yesOrNo */ .GX, "false", {
    description: '"true" takes backup sets of a server with another name, for example after the machine was renamed. Without it such a set is refused.'
  }),
  "backup-destination": (0,_workflow_input_js_2/* .optional */ .lq)(_workflow_input_js_2/* .serverPath */ .Hl, {
    description: 'Folder or share for backup sets. By default the folder "backups" in the work folder.'
  }),
  "setup-path": (0,_workflow_input_js_2/* .optional */ .lq)(_workflow_input_js_2/* .serverPath */ .Hl, {
    description: "Path of MultiFactorAuthenticationServerSetup.exe as the server sees it."
  }),
  "setup-arguments": (0,_workflow_input_js_2/* .optional */ .lq)(setupArguments, {
    description: 'Arguments that make the setup program silent. None are published: without this input the run stops for a person who runs the wizard, and carries on from there. Arguments that do not silence it end in the same step, under the same approval. "wizard" takes the place of arguments that were approved.'
  }),
  "setup-secrets": (0,_workflow_input_js_2/* .optional */ .lq)(setupSecrets, {
    description: "Secret properties for the setup program, one a line as NAME=value, from a secret of GitHub: they are added to setup-arguments when it is run. The plan has their names; no plan, journal, log or report has a value, so each run that may run the setup program needs them."
  }),
  "setup-sha256": (0,_workflow_input_js_2/* .optional */ .lq)((0,_workflow_input_js_2/* .matching */ .wC)(/^[0-9a-fA-F]{64}$/, "64 hexadecimal digits"), {
    description: "SHA-256 that the setup program must have."
  }),
  "expected-signer": (0,_workflow_input_js_2/* .optional */ .lq)(_workflow_input_js_2/* .lines */ .Mn, {
    description: "Organizations, one a line, one of which has to have signed the setup program and the packages. By default the vendor: Microsoft Corporation, and PhoneFactor, Inc. for early versions."
  }),
  "package-sha256": (0,_workflow_input_js_2/* .optional */ .lq)((0,_workflow_input_js_2/* .matchingList */ .Op)(/^[0-9a-fA-F]{64}$/, "64 hexadecimal digits each"), {
    description: "SHA-256 of packages of the web components that are accepted with any signature or none, for servers on which it cannot be judged. May be given after the approval."
  }),
  "accept-pending-restart": (0,_workflow_input_js_2/* .withDefault */ .IQ)(_workflow_input_js_2/* .yesOrNo */ .GX, "false", {
    description: '"true" continues although Windows waits for a restart, or replaces files of Windows or of the product only at the next one. It is better to restart the server first. May be given after the approval.'
  }),
  "package-folder": (0,_workflow_input_js_2/* .optional */ .lq)(_workflow_input_js_2/* .serverPath */ .Hl, {
    description: "Folder or share with the packages of the web components. By default the install folder of the MFA Server; needed on a separate web server."
  }),
  "target-version": (0,_workflow_input_js_2/* .optional */ .lq)((0,_workflow_input_js_2/* .matching */ .wC)(/^\d+(\.\d+){1,3}$/, "a version such as 8.0.2"), {
    description: "Version of the MFA Server that is being installed, where the setup program does not show it. From 8.0 on there is no Mobile App Web Service."
  }),
  "user-portal-virtual-directory": virtualDirectoryOf("User Portal", "PhoneFactor", "MultiFactorAuth", "With another name users need the new address."),
  "mobile-app-virtual-directory": virtualDirectoryOf("Mobile App Web Service", "PhoneFactorPhoneAppWebService", "MultiFactorAuthMobileAppWebService", "The address is stored in the apps of the users: do not change it."),
  "web-service-sdk-virtual-directory": virtualDirectoryOf("Web Service SDK", "PhoneFactorWebServiceSdk", "MultiFactorAuthWebServiceSdk", "The address in User Portal and mobile app is corrected; other clients are yours to change. On a web server, give what was chosen on the MFA Server."),
  "application-pool": (0,_workflow_input_js_2/* .optional */ .lq)(_workflow_input_js_2/* .text */ .Qq, {
    description: "Application pool with .NET CLR version v4.0 for the new web components. By default the old one if it fits, else a new one."
  }),
  "web-service-sdk-url": (0,_workflow_input_js_2/* .optional */ .lq)(webAddress, {
    description: "Address of the Web Service SDK for User Portal and mobile app, in place of the corrected old one."
  }),
  "do-not-reinstall": (0,_workflow_input_js_2/* .optional */ .lq)(componentsOrNone, {
    description: 'Web components that are removed and not installed again, for example where only the server is upgraded for a migration to the cloud. The journal remembers it for later runs; "none" takes it back.'
  }),
  "public-address": (0,_workflow_input_js_2/* .optional */ .lq)((0,_workflow_input_js_2/* .matching */ .wC)(/^https?:\/\/[^\s/"<>]+\/?$/, "an address such as https://mfa.contoso.com"), {
    description: "Address under which users reach the User Portal, without the virtual directory. For the text for users and the setting of the console, where IIS does not show it in one host name."
  }),
  "old-only": (0,_workflow_input_js_2/* .withDefault */ .IQ)((0,_workflow_input_js_2/* .choice */ .Yq)(["carry", "report"]), "carry", {
    description: "What becomes of settings that only the old web.config has: carried into the new one, or only reported."
  })
};
function choicesOf(inputs, workFolder) {
  const setupPath = inputs["setup-path"];
  return {
    backupDestination: inputs["backup-destination"] ?? `${workFolder}\\backups`,
    virtualDirectories: {
      "user-portal": virtualDirectoryChoice(inputs["user-portal-virtual-directory"]),
      "mobile-app": virtualDirectoryChoice(inputs["mobile-app-virtual-directory"]),
      "web-service-sdk": virtualDirectoryChoice(inputs["web-service-sdk-virtual-directory"])
    },
    oldOnly: inputs["old-only"] ?? "carry",
    ...(0,_base_json_js_4/* .omitUndefined */ .Oy)({
      setup: setupPath === void 0 ? void 0 : {
        path: setupPath,
        ...(0,_base_json_js_4/* .omitUndefined */ .Oy)({
          arguments: switchesOf(inputs["setup-arguments"]),
          secretProperties: inputs["setup-secrets"]?.map(([name]) => name).sort(),
          sha256: inputs["setup-sha256"]
        })
      },
      packageTrust: packageTrustOf(inputs),
      acceptPendingRestart: inputs["accept-pending-restart"] === !0 ? !0 : void 0,
      packageFolder: inputs["package-folder"],
      targetVersion: inputs["target-version"],
      applicationPool: inputs["application-pool"],
      webServiceSdkUrl: inputs["web-service-sdk-url"],
      publicAddress: inputs["public-address"],
      doNotReinstall: inputs["do-not-reinstall"] && _product_names_js_1/* .webComponentNames */ .KW.filter((one) => inputs["do-not-reinstall"]?.includes(one))
    })
  };
}
function switchesOf(text2) {
  return text2 === _input_classes_js_3/* .wizardWord */ .eX ? void 0 : text2;
}
function packageTrustOf(inputs) {
  const [signers, hashes] = [inputs["expected-signer"], inputs["package-sha256"]];
  if (!(signers === void 0 && hashes === void 0))
    return (0,_base_json_js_4/* .omitUndefined */ .Oy)({ signers, sha256: hashes?.map((hash) => hash.toLowerCase()) });
}
function virtualDirectoryChoice(name) {
  return name === void 0 || name === "keep" ? { name: "keep" } : name === "new" ? { name: "new" } : { name: "custom", virtualDirectory: name };
}


}),

88881:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Zc: () => (/* binding */ isSettable),
  ap: () => (/* binding */ isLateValue),
  eX: () => (/* binding */ wizardWord),
  jp: () => (/* binding */ inputClasses),
  t8: () => (/* binding */ isKept),
  u6: () => (/* binding */ inputClassOf)
});
const inputClasses = {
  "accept-no-way-back": "identity",
  "allow-other-places": "identity",
  "allow-unencrypted": "identity",
  "application-pool": "identity",
  architectures: "identity",
  "artifact-name": "identity",
  "backup-destination": "identity",
  component: "identity",
  components: "identity",
  "create-missing-folders": "identity",
  // Older name of backup-destination and package-destination, in settings files.
  destination: "identity",
  "do-not-reinstall": "identity",
  "keep-backups": "identity",
  merge: "identity",
  "mobile-app-virtual-directory": "identity",
  "old-installers": "identity",
  "old-only": "identity",
  original: "identity",
  output: "identity",
  "package-destination": "identity",
  overwrite: "identity",
  pristine: "identity",
  "public-address": "identity",
  recipients: "identity",
  "retention-days": "identity",
  scope: "identity",
  // But for one value, see `isLateValue`.
  "setup-arguments": "identity",
  target: "identity",
  "target-version": "identity",
  upload: "identity",
  "user-portal-virtual-directory": "identity",
  "web-service-sdk-url": "identity",
  "web-service-sdk-virtual-directory": "identity",
  // Another one has another journal.
  "work-folder": "identity",
  "accept-pending-restart": "late",
  // Decisions may be added for a conflict that is seen later; those that were approved stay.
  carry: "late",
  keep: "late",
  report: "late",
  "backup-path": "late",
  // What a person has done is a step less.
  "completed-operator-steps": "late",
  "data-file": "late",
  // What a package is accepted by; the hash of each package is part of what is approved.
  "expected-signer": "late",
  "from-other-server": "late",
  "install-path": "late",
  "package-sha256": "late",
  "product-codes": "late",
  "product-names": "late",
  "server-before": "late",
  // What the setup program is accepted by; its hash is part of the step that runs it.
  "setup-sha256": "late",
  "web-applications": "late",
  "when-records-differ": "late",
  // The hash is part of what is approved.
  "package-folder": "place",
  "setup-path": "place",
  "approval-environment": "free",
  "approved-plan": "free",
  "approved-plan-file": "free",
  "fail-on-stop": "free",
  "github-token": "free",
  identity: "free",
  "identity-file": "free",
  "installer-time-limit": "free",
  mode: "free",
  "notify-issue": "free",
  "notify-webhook": "free",
  reason: "free",
  // What is shown, not what is done.
  "secret-names": "free",
  "shown-names": "free",
  "rehearsal-folder": "free",
  "release-lock": "free",
  // A plan names its server, and its digest covers that name.
  server: "free",
  "server-share": "free",
  // What an installer does is the same.
  "installer-run": "free",
  // From where a set is downloaded: the folder and the hash of the set are part of what is approved.
  repository: "free",
  "require-approval": "free",
  "restore-backup/artifact-name": "free",
  "run-id": "free",
  settings: "free",
  "service-time-limit": "free",
  // Their names are part of the step that uses them; no plan keeps a value.
  "setup-secrets": "free",
  "upload-time-limit": "free",
  // Its steps name the folder.
  "restore-backup/backup-path": "identity",
  "restore-backup/from-other-server": "identity"
};
const keptOfFree = [
  "installer-time-limit",
  "reason",
  "repository",
  "restore-backup/artifact-name",
  "run-id",
  "secret-names",
  "shown-names",
  "service-time-limit",
  "upload-time-limit"
], ofOneRun = ["completed-operator-steps", "when-records-differ"];
function isKept(action, input) {
  return ofOneRun.includes(input) ? !1 : keptOfFree.includes(input) || keptOfFree.includes(`${action}/${input}`) || ["identity", "late", "place"].includes(inputClassOf(action, input) ?? "free");
}
const placesOfServer = ["server", "server-share", "installer-run"];
function isSettable(input) {
  return placesOfServer.includes(input) || isKept("", input) && !input.includes("/");
}
function inputClassOf(action, input) {
  return inputClasses[`${action}/${input}`] ?? inputClasses[input];
}
const wizardWord = "wizard";
function isLateValue(input, value) {
  return input === "setup-arguments" && value === wizardWord;
}


}),

60545:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restoreSet: () => (/* binding */ restoreSet)
});

var promises_ = __webpack_require__(51455);
var user_error = __webpack_require__(83686);
var age_fault = __webpack_require__(51905);
var age_payload = __webpack_require__(87553);
;// CONCATENATED MODULE: ./lib/bundled/backup/age/decrypt.js



const firstLine = `age-encryption.org/v1
`, longestHeader = 1024 * 1024;
function isAgeFile(start) {
  return Buffer.from(start.subarray(0, firstLine.length)).toString("latin1") === firstLine;
}
function identitiesIn(text) {
  return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
}
async function* decryptPieces(pieces, identities) {
  const iterator = pieces[Symbol.asyncIterator]();
  try {
    const { header, nonce, rest } = await splitHeader(iterator), fileKey = await fileKeyOf(header, identities);
    yield* (0,age_payload/* openPayload */.JS)(remaining(rest, iterator), fileKey, nonce);
  } finally {
    await iterator.return?.();
  }
}
async function splitHeader(pieces) {
  let start = Buffer.alloc(0);
  for (; ; ) {
    const end = headerEnd(start);
    if (end !== void 0 && start.length >= end + age_payload/* payloadNonceSize */.VI) {
      const payload = end + age_payload/* payloadNonceSize */.VI;
      return { header: start.subarray(0, end), nonce: start.subarray(end, payload), rest: start.subarray(payload) };
    }
    if (start.length > longestHeader)
      throw (0,age_fault/* ageFault */.k)("not-age");
    const next = await pieces.next();
    if (next.done)
      throw (0,age_fault/* ageFault */.k)(isAgeFile(start) ? "damaged" : "not-age");
    start = Buffer.concat([start, next.value]);
  }
}
function headerEnd(start) {
  const line = start.indexOf(`
--- `), end = line < 0 ? -1 : start.indexOf(`
`, line + 1);
  return end < 0 ? void 0 : end + 1;
}
async function fileKeyOf(header, identities) {
  const { Decrypter } = await __webpack_require__.e(/* import() */ 1539).then(__webpack_require__.bind(__webpack_require__, 81539)), decrypter = new Decrypter();
  for (const identity of identities)
    addIdentity(decrypter, identity);
  try {
    return await decrypter.decryptHeader(header);
  } catch (cause) {
    throw (cause instanceof Error ? cause.message : "").includes("no identity matched") ? (0,age_fault/* ageFault */.k)("wrong-key", cause) : (0,age_fault/* ageFault */.k)(isAgeFile(header) ? "damaged" : "not-age", cause);
  }
}
function addIdentity(decrypter, identity) {
  try {
    decrypter.addIdentity(identity);
  } catch {
    throw new user_error/* UserError */.y("backup-identity-invalid", "The given private key is not one of age.", "Give the line of the key file that begins with AGE-SECRET-KEY-1, or the whole file.");
  }
}
async function* remaining(first, pieces) {
  yield first;
  for (let next = await pieces.next(); !next.done; next = await pieces.next())
    yield next.value;
}

var find_backup_sets = __webpack_require__(37437);
var external_node_crypto_ = __webpack_require__(77598);
var tar_stream = __webpack_require__(56118);
var sha256 = __webpack_require__(22113);
var windows_path = __webpack_require__(85128);
var byte_pieces = __webpack_require__(43257);
var parse_manifest = __webpack_require__(9392);
var set_index = __webpack_require__(68738);
var stored_name = __webpack_require__(15434);
var verify_backup_set = __webpack_require__(47200);
;// CONCATENATED MODULE: ./lib/bundled/backup/unpack-backup-set.js











const largestIndex = 256 * 1024 * 1024;
async function unpackBackupSet(files, request, log) {
  const building = `${request.destination}\\unpacked.${(0,external_node_crypto_.randomBytes)(4).toString("hex")}${set_index/* partialEnding */.rZ}`;
  await files.createFolder(building);
  try {
    await files.restrictToAdministrators(building);
    const manifest = await extractInto(files, building, await clearPieces(files, request), log);
    return await requireWhole(files, building, log), await giveName(files, building, (0,windows_path/* joinPath */.uJ)(request.destination, manifest.name));
  } catch (error) {
    throw await files.remove(building).catch(() => {
    }), error;
  }
}
async function clearPieces(files, { archivePath, identities }) {
  let isEncrypted = !1;
  for await (const piece of files.readPieces(archivePath)) {
    isEncrypted = isAgeFile(piece);
    break;
  }
  const pieces = files.readPieces(archivePath);
  if (!isEncrypted)
    return pieces;
  if (identities.length > 0)
    return decryptPieces(pieces, identities);
  throw new user_error/* UserError */.y("backup-key-needed", `${archivePath} is encrypted, and no private key was given.`, "Give the private key of one of its recipients as identity, from a secret or a file.");
}
async function extractInto(files, folder, pieces, log) {
  const extract = tar_stream.extract(), met = {}, feeding = feed(extract, pieces).catch((error) => {
    met.source = error, extract.destroy(error);
  });
  extract.once("error", (error) => {
    met.tar = error;
  });
  try {
    const manifest = await takeMembers(files, folder, extract, log);
    return await feeding, manifest;
  } catch (error) {
    throw met.source !== void 0 ? met.source : error instanceof Error && (error === met.tar || isTarFault(error)) ? damaged(error) : error;
  } finally {
    extract.destroy(new Error("The archive was given up."));
  }
}
async function feed(extract, pieces) {
  for await (const piece of pieces) {
    if (extract.destroyed)
      return;
    if (extract.write(Buffer.from(piece)))
      continue;
    const room = Promise.withResolvers();
    extract.once("drain", room.resolve), extract.once("close", room.resolve), await room.promise;
  }
  extract.end(Buffer.alloc(0));
}
function isTarFault(error) {
  return /invalid tar header|unexpected end of data|stream was destroyed|premature close/i.test(error.message);
}
async function takeMembers(files, folder, extract, log) {
  let manifest;
  const open = /* @__PURE__ */ new Map();
  for await (const member of extract) {
    const { name, size = 0, type } = member.header, content = (0,byte_pieces/* bytePieces */.i)(member);
    if (log.progress(`Unpacking ${name}`), type !== "file")
      throw unsafe(`contains ${JSON.stringify(name)}, which is no file`);
    if (manifest === void 0) {
      manifest = await takeManifest(files, folder, name, size, content);
      for (const entry of manifest.entries)
        open.set(entry.storedAs, entry);
    } else name === set_index/* sumsName */.ge ? await files.write((0,windows_path/* joinPath */.uJ)(folder, set_index/* sumsName */.ge), await bytesOf(content, size)) : (await takeFile(files, folder, open.get(name) ?? name, content, manifest), open.delete(name));
  }
  if (manifest === void 0 || open.size > 0)
    throw damaged();
  return manifest;
}
async function takeManifest(files, folder, name, size, member) {
  if (name !== set_index/* manifestName */.vS)
    throw unsafe(`begins with ${JSON.stringify(name)} in place of ${set_index/* manifestName */.vS}`);
  const bytes = await bytesOf(member, size), manifest = (0,parse_manifest/* parseManifest */.N)(bytes, `${set_index/* manifestName */.vS} of the archive`);
  return await files.write((0,windows_path/* joinPath */.uJ)(folder, set_index/* manifestName */.vS), bytes), manifest;
}
async function takeFile(files, folder, entry, member, { created }) {
  if (typeof entry == "string")
    throw unsafe(`contains ${JSON.stringify(entry)}, which its manifest does not name`);
  const modified = entry.modified ?? created, { sha256, size } = await files.writePieces((0,stored_name/* storedPath */.PH)(folder, entry.storedAs), member, { modified });
  if (sha256 !== entry.sha256 || size !== entry.size)
    throw damaged();
}
async function bytesOf(member, size) {
  if (size > largestIndex)
    throw unsafe("has an index larger than any set needs");
  const pieces = [];
  for await (const piece of member)
    pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}
async function requireWhole(files, folder, log) {
  const problems = await (0,verify_backup_set/* backupProblems */.X6)(files, await (0,verify_backup_set/* readBackupSet */.$N)(files, folder), log, "presence");
  if (problems.length > 0)
    throw unsafe(`is not whole: ${(0,verify_backup_set/* summaryOf */.YG)(problems)}`);
}
async function giveName(files, building, folder) {
  const made = await (0,verify_backup_set/* readBackupSet */.$N)(files, building);
  if (await files.stat(folder) === void 0)
    return await files.rename(building, folder), { ...made, folder };
  const bytes = await files.read((0,windows_path/* joinPath */.uJ)(folder, set_index/* manifestName */.vS));
  if ((0,sha256/* sha256Of */.B)(bytes) !== made.manifestSha256)
    throw new user_error/* UserError */.y("backup-exists", `${folder} exists and is another backup set.`, "Unpack into another folder.");
  return await files.remove(building), { ...made, folder };
}
function damaged(cause) {
  return new user_error/* UserError */.y("backup-archive-damaged", "The archive is damaged or cut short: its content differs from its manifest.", "Take the archive again from where it came, or take another backup set. Nothing was restored.", { cause });
}
function unsafe(what) {
  return new user_error/* UserError */.y("backup-archive-unsafe", `The archive ${what}.`, "Do not restore from it. Find out who changed it, and take another one.");
}

var work_folder = __webpack_require__(89976);
var journal = __webpack_require__(5005);
var journal_facts = __webpack_require__(97283);
var folders_work_folder = __webpack_require__(23804);
var read_current_state = __webpack_require__(2567);
var restore_plan = __webpack_require__(8849);
var backup_chain = __webpack_require__(92763);
var registry_differences = __webpack_require__(84079);
var roles = __webpack_require__(43892);
var old_packages = __webpack_require__(31009);
var read_server = __webpack_require__(74209);
var same_text = __webpack_require__(36241);
var product_components = __webpack_require__(71450);
var step_ids = __webpack_require__(49543);
var plan = __webpack_require__(38091);
var json = __webpack_require__(23868);
var frozen_files = __webpack_require__(39045);
var web_server = __webpack_require__(73093);
var data_file_facts = __webpack_require__(4399);
var names = __webpack_require__(31484);
var server_state = __webpack_require__(36961);
var application_pool = __webpack_require__(71720);
var stage_plan = __webpack_require__(65270);
var listed = __webpack_require__(66875);
var registry = __webpack_require__(20968);
var registry_locations = __webpack_require__(33072);
;// CONCATENATED MODULE: ./lib/bundled/stages/restore-backup/judge-set.js







function missingComponents(facts, { scope, components }) {
  const { set, before, elsewhere } = facts, missing = (components ?? product_components/* componentNames */.w$.filter((name) => (0,server_state/* oldComponent */.lM)(before, name) !== void 0)).filter((name) => !set.manifest.components.includes(name));
  if (missing.length === 0)
    return { blockers: [], warnings: [] };
  const finding = missingFinding(set.folder, missing, elsewhere);
  return scope === "items" && components === void 0 ? { blockers: [], warnings: [finding] } : { blockers: [finding], warnings: [] };
}
function missingFinding(folder, missing, elsewhere) {
  const holders = missing.map((name) => `${product_components/* componentTitles */.$m[name]}: ${elsewhere.get(name) ?? "no set beside it"}`);
  return {
    code: "backup-set-without-component",
    message: `The backup set ${folder} was made when a part of the product was gone already. Where the rest is: ${holders.join("; ")}.`,
    advice: "Give the set that contains the rest as backup-path. Then put back what is in this set, with scope: items. Or name the components that are meant.",
    input: "backup-path"
  };
}
function otherServer({ set, now }, { fromOtherServer }) {
  return fromOtherServer || (0,same_text/* sameText */.QV)(set.manifest.server, now.machine.name) ? [] : [
    {
      code: "backup-of-other-server",
      message: `The backup set ${set.folder} is of ${set.manifest.server}; this server is ${now.machine.name}.`,
      advice: "Give a set of this server. If the machine was renamed or replaced, set from-other-server: true.",
      input: "from-other-server"
    }
  ];
}
function unseenRights({ files: { rightsNotCompared: places } }) {
  const [first] = places;
  return first === void 0 ? [] : [
    {
      code: "restore-rights-not-compared",
      message: `Access rights of ${(0,listed/* counted */.hS)(places.length, "place")} could not be read, so nobody knows whether they are as the set recorded them: ${first.path}: ${first.message}`,
      advice: "Settle what the message names and plan again, or compare these access rights by hand after the restore."
    }
  ];
}
function consistency({ set }) {
  const { consistent, consistencyNote, name } = set.manifest;
  return consistent ? [] : [
    {
      code: "backup-not-consistent",
      message: `The backup set ${name} was made while something could write: ${consistencyNote ?? "no more is known"}.`,
      advice: "Prefer a set that was made with the services stopped, if there is one."
    }
  ];
}
function otherPlaces(facts) {
  const places = placesOf(facts), paths = [...facts.files.items, ...facts.files.folders].map(({ path }) => path), keys = facts.registry.flatMap((state) => state.keys);
  return [
    ...(0,windows_path/* distinctPaths */.xD)(paths).filter((path) => !places.some((place) => (0,windows_path/* isAtOrBelow */.a5)(path, place))),
    ...keys.filter((key) => !(0,registry/* isAtOrBelowKey */.b)(key, registry_locations/* productKey */.$k))
  ];
}
function placesOf({ before, now }) {
  const { windows } = now.machine.folders, { installPath, dataFile, components } = before;
  return [
    ...installPath === void 0 ? [] : [installPath.path],
    ...dataFile === void 0 ? [] : [(0,windows_path/* folderOf */.yS)(dataFile.path)],
    ...components.flatMap(({ web, further = [] }) => [web, ...further].flatMap((one) => one?.folder ?? []))
  ].filter((place) => !(0,windows_path/* isAtOrBelow */.a5)(windows, place) && !(0,windows_path/* isAtOrBelow */.a5)(place, windows));
}
function otherPlaceFindings(places, { set }, { otherPlaces: isAllowed = !1 }) {
  return places.length === 0 || isAllowed ? [] : [
    {
      code: "restore-place-unknown",
      message: `The backup set ${set.folder} would be written to places that its inventory does not know as places of the product: ${places.join(", ")}.`,
      advice: "Find out who put them into the set. If they belong there, look at each of them in the plan, and set allow-other-places: true.",
      input: "allow-other-places"
    }
  ];
}

var web_address = __webpack_require__(4211);
;// CONCATENATED MODULE: ./lib/bundled/stages/restore-backup/restore-facts.js


function registryDocuments(entries) {
  return entries.flatMap(({ role, storedAs }) => {
    const [, view] = /-(32|64)\.reg$/.exec(storedAs) ?? [];
    return role === "registry" && (view === "32" || view === "64") ? [{ storedAs, view }] : [];
  });
}
function documentsToImport(registry, exact) {
  return registry.some(({ differences }) => !(0,registry_differences/* isSame */.Ft)(differences, exact)) ? registry.map(({ document }) => document) : [];
}
function undoesUpgrade({ set, now, isUpgradedSince }, { scope }) {
  return scope === "roll-back" && isUpgradedSince && (0,same_text/* sameText */.QV)(set.manifest.server, now.machine.name);
}

var steps = __webpack_require__(75457);
;// CONCATENATED MODULE: ./lib/bundled/stages/restore-backup/restore-step.js


function step(change, detail, found) {
  return (0,steps/* stepOf */.cg)(change, { stage: "restore-backup", ...(0,json/* omitUndefined */.Oy)({ detail, found }) });
}

;// CONCATENATED MODULE: ./lib/bundled/stages/restore-backup/plan-products.js








const removalOrder = ["user-portal", "mobile-app", "web-service-sdk", "agent"];
function removals(facts) {
  const { before, now } = facts, present = removalOrder.filter((component) => (0,server_state/* newComponent */.y6)(before, component) === void 0).flatMap((component) => (0,server_state/* newComponent */.y6)(now, component) ?? []);
  return {
    ...stage_plan/* emptyPlan */.n7,
    steps: [...copiedThemes(facts), ...present.flatMap(removal)],
    blockers: present.filter(({ product }) => product.productCode === void 0).map(removedByHand)
  };
}
function copiedThemes({ set, before, now }) {
  const [was, is] = [(0,server_state/* oldComponent */.lM)(before, "user-portal")?.web, (0,server_state/* newComponent */.y6)(now, "user-portal")?.web];
  return was !== void 0 && is !== void 0 && was.customThemes.length > 0 && !(0,windows_path/* samePath */.Eb)(was.folder, is.folder) ? [step({ kind: "remove-copied-themes", setFolder: set.folder, portalFolder: is.folder })] : [];
}
function removal({ component, product }) {
  const { displayName, version, productCode } = product;
  return productCode === void 0 ? [] : [step({ kind: "uninstall-product", component, generation: "mfa-server", productCode, displayName, version })];
}
function removedByHand({ component, product }) {
  return {
    code: "new-product-without-code",
    message: `${product.displayName} (${product_components/* componentTitles */.$m[component]}) was not installed by Windows Installer, so it cannot be removed unseen.`,
    advice: "Remove it in Programs and Features, and run again."
  };
}
const installOrder = ["agent", "web-service-sdk", "user-portal", "mobile-app"];
function reinstallations(facts, components) {
  const missing = installOrder.filter((component) => components.includes(component) && (0,server_state/* oldComponent */.lM)(facts.now, component) === void 0).flatMap((component) => (0,server_state/* oldComponent */.lM)(facts.before, component) ?? []);
  return {
    ...stage_plan/* emptyPlan */.n7,
    // The old agent finds its folder, and with it the data, through the registry.
    steps: [
      ...missing.length > 0 ? earlyRegistry(facts) : [],
      ...missing.flatMap((one) => reinstallation(one, facts))
    ],
    blockers: missing.filter(({ component }) => facts.packages[component] === void 0).map(noPackage)
  };
}
function earlyRegistry({ set, registry }) {
  const documents = documentsToImport(registry, !1);
  if (documents.length === 0)
    return [];
  const what = { kind: "restore-registry", when: "before-installation", folder: set.folder };
  return [step({ ...what, documents, exact: !1 })];
}
function reinstallation({ component, product, web }, { packages }) {
  const found = packages[component];
  if (found === void 0)
    return [];
  const address = web && {
    siteId: web.siteId,
    virtualDirectory: (0,web_address/* withoutSlash */.mW)(web.virtualDirectory),
    applicationPool: web.applicationPool.name
  }, change = {
    kind: "reinstall-product",
    component,
    displayName: product.displayName,
    version: product.version,
    packagePath: found.path,
    sha256: found.sha256,
    ...(0,json/* omitUndefined */.Oy)({ address })
  }, stop = component === "agent" ? [step({ kind: "stop-services", because: "installer-started-them" })] : [];
  return [step(change), ...stop];
}
function noPackage({ component, product }) {
  return {
    code: "old-installer-missing",
    message: `No package with the product code ${product.productCode ?? "(none)"} of ${product.displayName} ${product.version} (${product_components/* componentTitles */.$m[component]}) was found.`,
    advice: "Give the folder with the same packages that PhoneFactor was installed from. They cannot be downloaded any more; without them there is no way back to that product.",
    input: "old-installers"
  };
}
function registryRestoration(facts, request) {
  const { scope, overwrite } = request, { set, registry, now, reinstalled } = facts, exact = scope === "roll-back", documents = exact && ((0,server_state/* oldComponent */.lM)(now, "agent") === void 0 || reinstalled.has("agent")) ? registry.map(({ document }) => document) : documentsToImport(registry, exact);
  if (documents.length === 0)
    return stage_plan/* emptyPlan */.n7;
  const detail = registry.flatMap(({ differences, document }) => registryDetail(differences, document, exact)), later = registry.flatMap(({ differences }) => laterNames(differences, exact)), isLost = later.length > 0 && !reinstalled.has("agent"), change = { ...{ kind: "restore-registry", folder: set.folder, documents, exact }, ...isLost ? { lost: later.length } : {} };
  return {
    ...stage_plan/* emptyPlan */.n7,
    steps: [step(change, detail)],
    blockers: isLost && !overwrite && !undoesUpgrade(facts, request) ? [newerInRegistry(later)] : []
  };
}
function registryDetail(differences, { view }, exact) {
  const { missing, changed, addedValues, addedKeys } = differences, lines = (action, names) => names.map((name) => `${action} (${view}-bit view): ${name}`);
  return [
    ...lines("write", [...missing, ...changed].map(valueText)),
    ...exact ? lines("remove", [...addedValues.map(valueText), ...addedKeys]) : []
  ];
}
function laterNames({ changed, addedValues, addedKeys }, exact) {
  return [...changed.map(valueText), ...exact ? [...addedValues.map(valueText), ...addedKeys] : []];
}
function valueText({ key, name }) {
  return `${key}\\${name === "" ? "(default)" : name}`;
}
function newerInRegistry(names) {
  return {
    code: "restore-newer-in-registry",
    message: `These registry values were written since the backup: ${names.join(", ")}.`,
    advice: "They would be lost. If that is intended, set overwrite: true.",
    input: "overwrite"
  };
}

;// CONCATENATED MODULE: ./lib/bundled/stages/restore-backup/plan.js

















function planRestoreBackup(facts, request) {
  const components = chosenComponents(facts, request), others = otherPlaces(facts), changes = (0,stage_plan/* joinPlans */.xH)([
    ...request.scope === "roll-back" ? [removals(facts), reinstallations(facts, components)] : [],
    webSettings(facts, request, components),
    fileRestoration(facts, request, components, others),
    registryRestoration(facts, request),
    ...request.scope === "roll-back" ? [poolRemovals(facts)] : []
  ]), stops = serviceStops(facts, request, changes.steps), work = (0,stage_plan/* joinPlans */.xH)([
    { ...stage_plan/* emptyPlan */.n7, steps: stops },
    changes,
    serviceStarts(facts, request, components, request.scope === "roll-back" ? changes.steps.length > 0 : stops.length > 0)
  ]), gaps = missingComponents(facts, request), blockers = [
    ...otherServer(facts, request),
    ...otherPlaceFindings(others, facts, request),
    ...gaps.blockers,
    ...work.blockers
  ], warnings = [...gaps.warnings, ...unseenRights(facts)];
  return work.steps.length === 0 ? { ...stage_plan/* emptyPlan */.n7, blockers, warnings } : {
    steps: [verification(facts), ...work.steps, ...proof(facts, request, components)],
    warnings: [...warnings, ...consistency(facts)],
    blockers
  };
}
function serviceStops({ files, before, now }, { scope }, changes) {
  const hasAgent = [...before.components, ...now.components].some(({ component }) => component === "agent"), concernsAgent = changes.some(({ change }) => change?.kind === "restore-registry") || files.items.some((item) => item.action !== "unchanged" && "component" in item && item.component === "agent");
  return hasAgent && changes.length > 0 && (scope === "roll-back" || concernsAgent) ? [step({ kind: "stop-services", because: "files-are-read" })] : [];
}
function chosenComponents({ set }, { components }) {
  const held = new Set(set.manifest.components);
  return product_components/* componentNames */.w$.filter((name) => held.has(name) && (components?.includes(name) ?? !0));
}
function verification({ set }) {
  return step({ kind: "verify-backup-set", folder: set.folder, manifestSha256: set.manifestSha256 });
}
function webSettings(facts, { scope }, components) {
  const chosen = names/* webComponentNames */.KW.filter((component) => components.includes(component));
  return { ...stage_plan/* emptyPlan */.n7, steps: chosen.flatMap((component) => webSetting(component, facts, scope)) };
}
function webSetting(component, { before, now }, scope) {
  const was = (0,server_state/* oldComponent */.lM)(before, component)?.web, is = (0,server_state/* oldComponent */.lM)(now, component)?.web;
  return was === void 0 || scope === "items" && is === void 0 ? [] : is !== void 0 && (0,web_server/* sameSettings */.K)(is.settings, was.settings) && is?.applicationPool.name === was.applicationPool.name ? [] : [
    step({
      kind: "restore-web-settings",
      component,
      site: was.site,
      path: was.virtualDirectory,
      settings: was.settings,
      applicationPool: was.applicationPool.name
    })
  ];
}
function fileRestoration(facts, request, components, others) {
  const { set, files } = facts, isRollBack = request.scope === "roll-back", choices = { ...request, removeOthers: isRollBack }, undoes = undoesUpgrade(facts, request), comesBack = isRollBack && components.some((name) => (0,server_state/* oldComponent */.lM)(facts.now, name) === void 0 || facts.reinstalled.has(name)), touched = files.items.filter(({ action }) => action !== "unchanged" && (isRollBack || action !== "not-in-set")), judged = withoutReinstalled(facts), blockers = (0,restore_plan/* restoreBlockers */.ad)({ ...judged, notRead: [...judged.notRead, ...heldByOthers(facts)] }, {
    ...choices,
    overwrite: request.overwrite || undoes,
    createMissingFolders: request.createMissingFolders || comesBack
  });
  return touched.length === 0 && !comesBack ? { ...stage_plan/* emptyPlan */.n7, blockers } : {
    ...stage_plan/* emptyPlan */.n7,
    steps: [
      step({
        kind: "restore-files",
        folder: set.folder,
        manifestSha256: set.manifestSha256,
        components,
        overwrite: request.overwrite || comesBack || undoes,
        createMissingFolders: request.createMissingFolders,
        removeOthers: isRollBack,
        frozen: frozenIn(touched, facts),
        ...others.length === 0 ? {} : { otherPlaces: others },
        ...lostIn(judged, facts)
      }, touched.map((item) => touchText(item, others)), { applications: applicationsOf(facts, request) })
    ],
    blockers
  };
}
function applicationsOf({ before, now }, { scope }) {
  return names/* webComponentNames */.KW.filter((name) => ((0,server_state/* oldComponent */.lM)(now, name)?.web ?? (0,server_state/* newComponent */.y6)(now, name)?.web) !== void 0 || scope === "roll-back" && (0,server_state/* oldComponent */.lM)(before, name)?.web !== void 0);
}
function lostIn({ items }, { set }) {
  const files = items.flatMap((item) => {
    if (item.action !== "newer-on-server")
      return [];
    const { path, current } = item;
    return [{ path, ...(0,frozen_files/* isLive */.DG)(item) ? {} : (0,json/* omitUndefined */.Oy)({ modified: current?.modified }) }];
  });
  return files.length === 0 ? {} : { lost: { since: set.manifest.created, files } };
}
function frozenIn(touched, { now, reinstalled }) {
  return touched.flatMap((item) => {
    const sha256 = (0,roles/* replacedState */.wk)(item);
    if (sha256 === void 0 || !("role" in item) || (0,frozen_files/* isLive */.DG)(item))
      return [];
    const component = product_components/* componentNames */.w$.find((name) => name === item.component);
    return component !== void 0 && (0,server_state/* oldComponent */.lM)(now, component) !== void 0 && !reinstalled.has(component) ? [{ component, path: item.path, sha256 }] : [];
  });
}
function heldByOthers({ files: { items }, now }) {
  return items.flatMap((item) => {
    if ((0,roles/* replacedState */.wk)(item) === void 0 || !("current" in item) || item.current?.status !== "in-use")
      return [];
    const { holder } = item.current;
    return holder === void 0 || /\bw3wp\b/i.test(holder) || (0,data_file_facts/* isOwnService */.YU)(holder, now.services) ? [] : [{ path: item.path, message: `It is in use by ${holder}.` }];
  });
}
function withoutReinstalled({ files, reinstalled }) {
  const names = reinstalled, isNewest = (item) => item.action === "newer-on-server" && names.has(item.component);
  return { ...files, items: files.items.filter((item) => !isNewest(item)) };
}
function touchText(item, others) {
  const { action, path } = item, what = "differs" in item ? `${action} (${item.differs.join(", ")}): ${path}` : `${action}: ${path}`;
  return others.some((other) => (0,windows_path/* samePath */.Eb)(other, path)) ? `NOT A PLACE OF THE PRODUCT, ${what}` : what;
}
function poolRemovals({ before, now }) {
  const has = (state) => state.webServer?.applicationPools.some(({ name }) => (0,same_text/* sameText */.QV)(name, application_pool/* newPoolName */.qA)) ?? !1;
  return has(before) || !has(now) ? stage_plan/* emptyPlan */.n7 : { ...stage_plan/* emptyPlan */.n7, steps: [step({ kind: "remove-application-pool", name: application_pool/* newPoolName */.qA })] };
}
function serviceStarts({ before, now, leftStopped }, { scope }, components, isWorkToDo) {
  if (scope === "items" && !components.includes("agent"))
    return stage_plan/* emptyPlan */.n7;
  const running = (services) => services.filter(({ state }) => state === "running").map(({ name }) => name), ran = running(before.services), stopped = now.services.filter(({ name }) => leftStopped.some((one) => (0,same_text/* sameText */.QV)(one, name))), runs = now.services.filter((one) => one.state === "running" || stopped.includes(one)).map(({ name }) => name), isThere = (name) => now.services.some((service) => service.name === name), names = scope === "roll-back" ? ran : [.../* @__PURE__ */ new Set([...ran.filter(isThere), ...isWorkToDo || stopped.length > 0 ? runs : []])], isRunning = (name) => running(now.services).includes(name);
  return names.length === 0 || !(isWorkToDo || names.some((name) => !isRunning(name))) ? stage_plan/* emptyPlan */.n7 : { ...stage_plan/* emptyPlan */.n7, steps: [step({ kind: "start-services", which: { those: "named", names } })] };
}
function proof({ set }, { scope }, components) {
  return scope !== "roll-back" ? [] : [step({ kind: "prove-roll-back", folder: set.folder, components })];
}

;// CONCATENATED MODULE: ./lib/bundled/stages/restore-backup/restore-planner.js

















function isChosen({ folder, foundIn, status }, chosen) {
  return status !== "of-other-server" && (0,windows_path/* samePath */.Eb)(foundIn ?? folder, chosen);
}
function restorePlanner(host, knowledge, folder, request) {
  return async (situation, choices) => {
    const facts = await readRestoreFacts(host, situation, folder, request, knowledge), chosen = { ...situation, sets: situation.sets.filter((set) => isChosen(set, folder)) };
    return (0,plan/* completePlan */.PB)("restore-backup", chosen, choices, planRestoreBackup(facts, request), { restore: request });
  };
}
async function readRestoreFacts(host, situation, folder, request, knowledge) {
  const { now, begunInRestore = /* @__PURE__ */ new Set(), leftStopped = [], isUpgradedSince } = situation, set = await (0,verify_backup_set/* readBackupSet */.$N)(host.files, folder), baseline = await (0,backup_chain/* baselineOf */.Bv)(host.files, { sets: [set] });
  if (baseline === void 0)
    throw withoutInventory(folder);
  const before = (0,read_server/* judgeInventory */.KQ)(baseline, knowledge), selection = selectionOf(request);
  return {
    set,
    elsewhere: await heldElsewhere(host, set),
    before,
    now,
    reinstalled: new Set(product_components/* componentNames */.w$.filter((name) => begunInRestore.has((0,step_ids/* reinstallationId */.JA)(name)))),
    leftStopped,
    isUpgradedSince: isUpgradedSince?.(set.manifestSha256) ?? !1,
    files: (0,restore_plan/* planRestore */.q8)(set, selection, await (0,read_current_state/* readCurrentState */.R)(host.files, set, selection)),
    registry: await registryStates(host, set, selection),
    packages: await oldPackages(host, set, request.oldInstallers, before)
  };
}
function selectionOf({ components }) {
  return { components: components ?? product_components/* componentNames */.w$ };
}
async function oldPackages(host, set, given, before) {
  if (given !== void 0)
    return (0,old_packages/* findOldPackages */.cc)(host, given, before);
  const { sets } = await (0,find_backup_sets/* findBackupSets */.f)(host.files, (0,windows_path/* folderOf */.yS)(set.folder), set.manifest.server), others = sets.filter(({ folder }) => !(0,same_text/* sameText */.QV)(folder, set.folder));
  return (0,old_packages/* packagesAmong */.ac)(host, (0,roles/* storedInstallers */.NH)({ sets: [set, ...others] }), "backup-set", before);
}
async function heldElsewhere({ files }, set) {
  const { sets } = await (0,find_backup_sets/* findBackupSets */.f)(files, (0,windows_path/* folderOf */.yS)(set.folder), set.manifest.server), others = sets.filter(({ folder }) => !(0,same_text/* sameText */.QV)(folder, set.folder)), found = product_components/* componentNames */.w$.flatMap((component) => {
    const holder = others.find(({ manifest }) => manifest.components.includes(component));
    return set.manifest.components.includes(component) || holder === void 0 ? [] : [[component, holder.folder]];
  });
  return new Map(found);
}
async function registryStates(host, set, { components }) {
  const entries = set.manifest.entries.filter(({ component }) => components?.includes(component) ?? !0), states = [];
  for (const document of registryDocuments(entries)) {
    const exported = await (0,registry_differences/* exportedKeys */.Mw)(host.files, set.folder, document.storedAs), keys = (0,windows_path/* topmostPaths */.b1)(exported.map(({ path }) => path));
    states.push({ document, keys, differences: await (0,registry_differences/* registryDifferences */.Oj)(host, set.folder, document) });
  }
  return states;
}
function withoutInventory(folder) {
  return new user_error/* UserError */.y("backup-without-inventory", `The backup set ${folder} has no inventory of its server, so what belongs where is not known.`, "Put its files back by hand; docs/how-to/restore-by-hand.md explains how.");
}

var artifact_store = __webpack_require__(33430);
var outcome_result = __webpack_require__(16067);
var knowledge_of = __webpack_require__(75364);
var run_stage = __webpack_require__(33506);
;// CONCATENATED MODULE: ./lib/bundled/actions/shared/restore-set.js















async function findSetToRestore(session, workFolder, source) {
  if (source.backupPath !== void 0)
    return source.backupPath;
  if (source.artifactName !== void 0)
    return fromArtifact(session, workFolder, source.artifactName, source);
  const remembered = await newestRemembered(session, workFolder);
  if (remembered !== void 0)
    return remembered;
  const { name } = await session.host.machine.facts(), { sets, unusable } = await (0,find_backup_sets/* findBackupSets */.f)(session.host.files, `${workFolder}\\backups`, name);
  for (const { folder, reason } of unusable)
    session.log.warning(`${folder} is no whole backup set: ${reason}`);
  const [newest] = sets;
  if (newest !== void 0)
    return newest.folder;
  throw new user_error/* UserError */.y("backup-set-not-found", `There is no backup set of ${name} in ${workFolder}\\backups.`, "Give backup-path, or artifact-name with run-id.");
}
async function newestRemembered({ host }, workFolder) {
  const { lines } = await (0,journal/* openJournal */._)(host.files, host.clock, (0,work_folder/* journalPath */.HY)(workFolder));
  return (0,journal_facts/* rememberedSets */.yF)(lines).find(({ isRemoved }) => !isRemoved)?.folder;
}
async function fromArtifact({ host, log, environment }, workFolder, name, source) {
  const keys = identitiesIn(await identityText(source));
  for (const key of keys)
    log.mask(key);
  await (0,folders_work_folder/* closeWorkFolder */.g)(host, workFolder);
  const folder = (0,windows_path/* joinPath */.uJ)(workFolder, "downloads");
  await host.files.createFolder(folder), await host.files.restrictToAdministrators(folder);
  const archivePath = (0,windows_path/* joinPath */.uJ)(folder, name);
  try {
    await (0,artifact_store/* downloadArtifact */.bk)({ name, folder: host.files.localPath(folder), ...otherRun(source, environment) });
    const request = { archivePath, destination: (0,windows_path/* joinPath */.uJ)(workFolder, "backups"), identities: keys };
    return (await unpackBackupSet(host.files, request, log)).folder;
  } finally {
    await host.files.remove(archivePath);
  }
}
async function identityText({ identity, identityFile }) {
  if (identityFile === void 0)
    return identity ?? "";
  try {
    return `${identity ?? ""}
${await (0,promises_.readFile)(identityFile, "utf8")}`;
  } catch (cause) {
    const message = `The key file ${identityFile} could not be read.`;
    throw new user_error/* UserError */.y("identity-file-unreadable", message, "Give the file that age-keygen wrote.", { cause });
  }
}
function otherRun({ runId, repository, token }, { GITHUB_REPOSITORY }) {
  if (runId === void 0)
    return {};
  const [owner = "", name = ""] = (repository ?? GITHUB_REPOSITORY ?? "").split("/");
  if (token !== void 0 && owner !== "" && name !== "")
    return { from: { owner, repository: name, runId, token } };
  throw new user_error/* UserError */.y("artifact-run-incomplete", "run-id was given without github-token, or the repository is not known.", "Give github-token with the permission actions: read, and repository as owner/name where it is another one.");
}
async function restoreSet(inputs, session, source, wishes) {
  const knowledge = (0,knowledge_of.knowledgeOf)(inputs), workFolder = await (0,folders_work_folder/* usableWorkFolder */.Y)(session.host, inputs["work-folder"], knowledge), folder = await findSetToRestore(session, workFolder, source), plan = restorePlanner(session.host, knowledge, folder, wishes);
  return (0,outcome_result/* outcomeResult */.wC)(await (0,run_stage/* runStagePlan */.h)({ ...inputs, "backup-path": folder }, session, {}, plan), session);
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

33430:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bk: () => (/* binding */ downloadArtifact),
  wn: () => (/* binding */ listArtifacts),
  mz: () => (/* binding */ uploadArtifact)
});

var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var user_error = __webpack_require__(83686);
var artifact_name = __webpack_require__(63638);
var external_node_async_hooks_ = __webpack_require__(16698);
;// CONCATENATED MODULE: ./lib/bundled/workflow/artifacts/within-deadline.js

const holderTypes = ["Timeout", "TCPWRAP", "TLSWRAP"];
class DeadlineError extends Error {
  name = "DeadlineError";
}
async function withinDeadline(seconds, work) {
  const watch = watchHolders(), deadline = Promise.withResolvers(), timer = setTimeout(() => deadline.reject(new DeadlineError(`No result within ${seconds} seconds.`)), seconds * 1e3), running = watch.inside(work);
  running.catch(() => {
  });
  try {
    return await Promise.race([running, deadline.promise]);
  } catch (error) {
    throw error instanceof DeadlineError && watch.abandon(), error;
  } finally {
    clearTimeout(timer), watch.release();
  }
}
function watchHolders() {
  const holders = /* @__PURE__ */ new Set(), context = new external_node_async_hooks_.AsyncLocalStorage();
  let isAbandoned = !1;
  const hook = (0,external_node_async_hooks_.createHook)({
    init(_id, type, _trigger, resource) {
      !holderTypes.includes(type) || !context.getStore() || !isHolder(resource) || (holders.add(new WeakRef(resource)), isAbandoned && setImmediate(() => endHolder(resource)).unref());
    }
  });
  return hook.enable(), {
    inside: (work) => context.run(!0, work),
    /** Cuts off what is open and what will be opened: the work goes on without a result. */
    abandon() {
      isAbandoned = !0;
      for (const holder of holders)
        endHolder(holder.deref());
    },
    release() {
      isAbandoned || hook.disable();
      for (const holder of holders)
        holder.deref()?.unref();
    }
  };
}
function endHolder(holder) {
  holder?.unref(), holder?.close?.();
}
function isHolder(resource) {
  return "unref" in resource && typeof resource.unref == "function";
}

;// CONCATENATED MODULE: ./lib/bundled/workflow/artifacts/artifact-store.js







const slowestBytesPerSecond = 256 * 1024, secondsBesides = 300;
function deadlineFor(size) {
  return secondsBesides + size / slowestBytesPerSecond;
}
async function client() {
  const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(6780), __webpack_require__.e(6118), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(9246)]).then(__webpack_require__.bind(__webpack_require__, 99246));
  return new DefaultArtifactClient();
}
async function uploadArtifact(file, options = {}) {
  const name = (0,external_node_path_.basename)(file.path);
  (0,artifact_name/* requireArtifactName */.t)(name), await requireFile(file);
  const earlier = (await listArtifacts(options)).find((one) => one.name === name);
  if (earlier !== void 0)
    return sameAsEarlier(earlier, file);
  const seconds = options.deadlineSeconds ?? deadlineFor(file.size), retention = options.retentionDays === void 0 ? {} : { retentionDays: options.retentionDays }, sent = await guarded({ doing: "upload", what: name }, seconds, async () => (await client()).uploadArtifact(name, [file.path], (0,external_node_path_.join)(file.path, ".."), { skipArchive: !0, ...retention }));
  if (sent.size !== file.size || sent.digest !== file.sha256)
    throw altered(name, "upload", file, sent);
  const stored = (await listArtifacts(options)).find((one) => one.id === sent.id);
  if (stored === void 0 || stored.size !== file.size || (stored.sha256 ?? file.sha256) !== file.sha256)
    throw altered(name, "upload", file, { size: stored?.size, digest: stored?.sha256 });
  return stored;
}
async function requireFile({ path, size }) {
  const found = await (0,promises_.stat)(path);
  if (!(found.isFile() && found.size === size))
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
  const { from, deadlineSeconds = secondsBesides } = options, what = from === void 0 ? "list of this run" : `list of run ${from.runId}`, { artifacts } = await guarded({ doing: "list", what }, deadlineSeconds, async () => (await client()).listArtifacts({ latest: !0, ...findBy(from) }));
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
  await (0,promises_.mkdir)(folder, { recursive: !0 });
  const fresh = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, "download-"));
  try {
    const seconds = request.deadlineSeconds ?? deadlineFor(known.size), { digestMismatch } = await guarded({ doing: "download", what: name }, seconds, async () => (await client()).downloadArtifact(known.id, {
      path: fresh,
      skipDecompress: !0,
      ...known.sha256 === void 0 ? {} : { expectedHash: `sha256:${known.sha256}` },
      ...findBy(from)
    })), file = await onlyFileIn(fresh, known);
    if (digestMismatch === !0 || !isAsKnown(file, known))
      throw altered(name, "download", known, { size: file.size, digest: file.sha256 });
    const path = (0,external_node_path_.join)(folder, name);
    return await (0,promises_.rename)(file.path, path), { ...file, path };
  } finally {
    await (0,promises_.rm)(fresh, { recursive: !0, force: !0 });
  }
}
async function onlyFileIn(folder, { name }) {
  const [entry, ...others] = await (0,promises_.readdir)(folder, { withFileTypes: !0 });
  if (entry?.isFile() !== !0 || others.length > 0)
    throw new user_error/* UserError */.y("artifact-not-an-archive", `The artifact ${name} is not one file.`, "Give the name of an artifact that backup-pfdata made.");
  const path = (0,external_node_path_.join)(folder, entry.name), hash = (0,external_node_crypto_.createHash)("sha256");
  let size = 0;
  for await (const piece of (0,external_node_fs_.createReadStream)(path))
    hash.update(piece), size += piece.length;
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
const kept = "The backup set itself is whole and stays where it is.";
function explainArtifactError(error, work) {
  if (error instanceof user_error/* UserError */.y)
    return error;
  const facts = factsOf(error), { code, advice } = kindOf(error, facts), told = [
    facts.message || "no message",
    ...facts.code === void 0 ? [] : [`code ${facts.code}`],
    ...facts.status === void 0 ? [] : [`status ${facts.status}`],
    ...facts.requestId === void 0 ? [] : [`request ${facts.requestId}`]
  ], where = work.doing === "upload" ? `${advice} ${kept}` : advice;
  return new user_error/* UserError */.y(code, `Artifact ${work.what}: ${work.doing} failed (${told.join(", ")}).`, where, {
    cause: error
  });
}
function factsOf(error) {
  if (typeof error != "object" || error === null)
    return { message: String(error) };
  const code = "code" in error && typeof error.code == "string" ? { code: error.code } : {}, status = statusOf(error), requestId = requestOf(error);
  return {
    message: "message" in error && typeof error.message == "string" ? withoutSignature(error.message) : "",
    ...code,
    ...status === void 0 ? {} : { status },
    ...requestId === void 0 ? {} : { requestId }
  };
}
function statusOf(error) {
  for (const name of ["statusCode", "status"]) {
    const value = Reflect.get(error, name);
    if (typeof value == "number")
      return value;
  }
  const [, inText] = /\((\d{3})\)|\b(\d{3})\b/.exec("message" in error ? `${error.message}` : "") ?? [];
  return inText === void 0 ? void 0 : Number(inText);
}
function requestOf(error) {
  const details = Reflect.get(error, "details"), headers = typeof details == "object" && details !== null ? details : {}, id = Reflect.get(headers, "requestId") ?? Reflect.get(headers, "x-ms-request-id");
  return typeof id == "string" ? id : void 0;
}
function withoutSignature(message) {
  return message.replace(/([?&]sig=)[^&\s]+/gi, "$1***");
}
function kindOf(error, { message, status }) {
  return error instanceof DeadlineError ? kinds.stalled : /GHES|not currently supported/i.test(message) ? kinds.enterprise : /quota|insufficient usage/i.test(message) ? kinds.quota : status === 409 || /already exists|Conflict/i.test(message) ? kinds.duplicate : status === 413 || /too large/i.test(message) ? kinds.size : status === 401 || status === 403 ? kinds.refused : status === 404 || /not found/i.test(message) ? kinds.missing : kinds.network;
}
const kinds = {
  stalled: {
    code: "artifact-stalled",
    advice: "Look at the network and at githubstatus.com, and run again."
  },
  enterprise: {
    code: "artifact-not-supported",
    advice: "Set upload: false and store the set on a drive or share."
  },
  quota: {
    code: "artifact-quota",
    advice: "The storage for artifacts is used up. Remove old artifacts or lower retention-days; usage is counted anew every 6 to 12 hours."
  },
  duplicate: {
    code: "artifact-duplicate",
    advice: "An artifact of that name was begun or made in this run already, and it is another one. Give another artifact-name, with the name of the server in it."
  },
  size: { code: "artifact-too-large", advice: "Store the set on a share in place of an artifact." },
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


})

};
