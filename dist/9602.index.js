export const id = 9602;
export const ids = [9602];
export const modules = {

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

54760:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ toolName),
  f: () => (/* binding */ toolVersion)
});
const toolName = "mfa-server-upgrade", toolVersion = "1.0.0";


}),

70766:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ canonicalDigest),
  G: () => (/* binding */ planDigest)
});

;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}

var sha256 = __webpack_require__(22113);
var plan_plan = __webpack_require__(55891);
;// CONCATENATED MODULE: ./lib/bundled/plan/digest.js



function canonicalDigest(value) {
  const text = canonicalize(value);
  if (text === void 0)
    throw new Error("What has a digest is always JSON.");
  return `sha256:${(0,sha256/* sha256Of */.B)(text)}`;
}
function planDigest(plan) {
  return canonicalDigest((0,plan_plan/* approvedPart */.V)(plan));
}


}),

18667:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Fu: () => (/* binding */ planSchema),
  vS: () => (/* binding */ parsePlan)
});
/* unused harmony export planSchemaOf */
var valibot_3 = __webpack_require__(77934);
var _base_format_fields_js_4 = __webpack_require__(24541);
var _base_format_read_format_js_0 = __webpack_require__(93706);
var _base_user_error_js_1 = __webpack_require__(83686);
var _effects_js_2 = __webpack_require__(7340);





const text = valibot_3/* .string */ .YjP(), jsonValue = valibot_3/* .lazy */ .RZV(() => valibot_3/* .union */ .KCZ([text, valibot_3/* .number */ .aig(), valibot_3/* .boolean */ .zMY(), valibot_3/* ["null"] */ .chJ(), valibot_3/* .array */ .YOg(jsonValue), valibot_3/* .record */ .g1P(text, jsonValue)])), jsonObject = valibot_3/* .record */ .g1P(text, jsonValue), finding = (0,_base_format_fields_js_4/* .fields */ .OA)({
  code: (0,_base_format_fields_js_4/* .field */ .ZZ)("Code; see error-codes.md.", text),
  message: (0,_base_format_fields_js_4/* .field */ .ZZ)("What was found, and where.", text),
  advice: (0,_base_format_fields_js_4/* .field */ .ZZ)("What to do.", text),
  input: (0,_base_format_fields_js_4/* .optional */ .lq)("The input that settles it.", text)
}), about = {
  id: (0,_base_format_fields_js_4/* .field */ .ZZ)("What the step is called; unique in the plan, and as in the journal.", text),
  stage: (0,_base_format_fields_js_4/* .field */ .ZZ)("Action of the suite that the step belongs to.", text),
  title: (0,_base_format_fields_js_4/* .field */ .ZZ)("What the step does, for a person.", text),
  documentStep: (0,_base_format_fields_js_4/* .optional */ .lq)("Step of Microsoft's document, for example U2.3.", text),
  effects: (0,_base_format_fields_js_4/* .optional */ .lq)("Who is not served meanwhile, and for how long; absent in format 1.", _effects_js_2/* .effectsSchema */ .ev)
}, operatorStepSchema = (0,_base_format_fields_js_4/* .fields */ .OA)({
  id: (0,_base_format_fields_js_4/* .field */ .ZZ)("Name for the input completed-operator-steps.", text),
  title: (0,_base_format_fields_js_4/* .field */ .ZZ)("The step in words.", text),
  instructions: (0,_base_format_fields_js_4/* .field */ .ZZ)("What to do, one instruction after the other.", (0,_base_format_fields_js_4/* .list */ .p_)(text)),
  proof: (0,_base_format_fields_js_4/* .field */ .ZZ)('"seen": the suite sees for itself that it is done. "said": a person confirms it.', valibot_3/* .picklist */ .KIO(["seen", "said"])),
  blocking: (0,_base_format_fields_js_4/* .field */ .ZZ)("Whether later steps wait for it.", valibot_3/* .boolean */ .zMY()),
  notSeen: (0,_base_format_fields_js_4/* .optional */ .lq)("What the server shows, where the step was confirmed and is not seen to be done.", text)
});
function stepSchema(change) {
  const what = "What exactly: the kind of change and its values.", who = '"change": the suite performs it. "operator": a person does.';
  return valibot_3/* .variant */ .Oxt("type", [
    (0,_base_format_fields_js_4/* .fields */ .OA)({
      ...about,
      type: (0,_base_format_fields_js_4/* .field */ .ZZ)(who, valibot_3/* .literal */ .euz("change")),
      change: (0,_base_format_fields_js_4/* .field */ .ZZ)(what, change),
      detail: (0,_base_format_fields_js_4/* .optional */ .lq)("Further lines for the reader, for example what becomes of each setting.", (0,_base_format_fields_js_4/* .list */ .p_)(text))
    }),
    (0,_base_format_fields_js_4/* .fields */ .OA)({
      ...about,
      type: (0,_base_format_fields_js_4/* .field */ .ZZ)(who, valibot_3/* .literal */ .euz("operator")),
      change: (0,_base_format_fields_js_4/* .optional */ .lq)(what, change),
      operatorStep: (0,_base_format_fields_js_4/* .field */ .ZZ)("What a person has to do.", operatorStepSchema)
    })
  ]);
}
function planSchemaOf(change, format) {
  return (0,_base_format_fields_js_4/* .fields */ .OA)({
    format: (0,_base_format_fields_js_4/* .field */ .ZZ)("Version of the format.", valibot_3/* .literal */ .euz(format)),
    action: (0,_base_format_fields_js_4/* .field */ .ZZ)("Which action made the plan.", text),
    server: (0,_base_format_fields_js_4/* .field */ .ZZ)("Name of the server.", text),
    inputs: (0,_base_format_fields_js_4/* .field */ .ZZ)("The inputs that the plan depends on.", jsonObject),
    findings: (0,_base_format_fields_js_4/* .field */ .ZZ)("What was found on the server and decides the plan: versions, paths, hashes.", jsonObject),
    steps: (0,_base_format_fields_js_4/* .field */ .ZZ)("What will be done, in this order.", (0,_base_format_fields_js_4/* .list */ .p_)(stepSchema(change))),
    warnings: (0,_base_format_fields_js_4/* .field */ .ZZ)("What a person should know; does not stop.", (0,_base_format_fields_js_4/* .list */ .p_)(finding)),
    blockers: (0,_base_format_fields_js_4/* .field */ .ZZ)("What stops the plan. One with a blocker is not applied.", (0,_base_format_fields_js_4/* .list */ .p_)(finding)),
    given: (0,_base_format_fields_js_4/* .optional */ .lq)("The inputs as they were given when planning: the plan is carried out with them. No part of the digest.", valibot_3/* .record */ .g1P(text, text))
  });
}
const anyChange = (0,_base_format_fields_js_4/* .partOf */ .BU)({
  kind: (0,_base_format_fields_js_4/* .field */ .ZZ)("Kind of the change; the other fields depend on it.", text)
});
const planSchema = valibot_3/* .variant */ .Oxt("format", [planSchemaOf(anyChange, 1), planSchemaOf(anyChange, 2)]);
function parsePlan(json, source) {
  return (0,_base_format_read_format_js_0/* .readFormat */ .C$)(planSchema, json, (what) => {
    const advice = "Give the file of the output plan-path, unchanged.";
    return new _base_user_error_js_1/* .UserError */ .y("plan-invalid", `${source} is no plan: ${what}.`, advice);
  });
}


}),

55891:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ approvedPart)
});
function approvedPart({ given: _, ...plan }) {
  return plan;
}


}),

76107:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ hostCheckSchema)
});
var valibot_0 = __webpack_require__(77934);
var _base_format_fields_js_2 = __webpack_require__(24541);
var _verdicts_js_1 = __webpack_require__(14338);



const verdict = valibot_0/* .picklist */ .KIO(_verdicts_js_1/* .hostVerdicts */ .H), text = valibot_0/* .string */ .YjP(), caseSchema = (0,_base_format_fields_js_2/* .fields */ .OA)({
  name: (0,_base_format_fields_js_2/* .field */ .ZZ)("What must be true, with the adapter before the colon.", text),
  verdict: (0,_base_format_fields_js_2/* .field */ .ZZ)("Whether it was proven, failed, or could not be tried.", verdict),
  evidence: (0,_base_format_fields_js_2/* .field */ .ZZ)("What was seen, why it failed, or why it could not be tried. May be empty.", text),
  milliseconds: (0,_base_format_fields_js_2/* .field */ .ZZ)("How long it took.", valibot_0/* .number */ .aig())
}), adapterSchema = (0,_base_format_fields_js_2/* .fields */ .OA)({
  adapter: (0,_base_format_fields_js_2/* .field */ .ZZ)("Part of the suite: files, registry, services, web server, installer and so on.", text),
  verdict: (0,_base_format_fields_js_2/* .field */ .ZZ)("failed where one of its cases failed; proven-here where all were proven; else could-not-be-tried, and its cases show which were.", verdict),
  cases: (0,_base_format_fields_js_2/* .field */ .ZZ)("Its cases, in the order in which they ran.", (0,_base_format_fields_js_2/* .list */ .p_)(caseSchema))
});
const hostCheckSchema = (0,_base_format_fields_js_2/* .fields */ .OA)({
  format: (0,_base_format_fields_js_2/* .field */ .ZZ)("Number of the format.", valibot_0/* .literal */ .euz(1)),
  version: (0,_base_format_fields_js_2/* .field */ .ZZ)("Version of the suite that was checked on the server.", text),
  checkedAt: (0,_base_format_fields_js_2/* .field */ .ZZ)("When, ISO 8601 in UTC.", text),
  server: (0,_base_format_fields_js_2/* .field */ .ZZ)("Name of the server.", text),
  host: (0,_base_format_fields_js_2/* .field */ .ZZ)("windows, or rehearsal: a rehearsal proves nothing of a real server.", valibot_0/* .picklist */ .KIO(["windows", "rehearsal"])),
  sandbox: (0,_base_format_fields_js_2/* .field */ .ZZ)("Whether the check was allowed to write in a place of its own, or only looked.", valibot_0/* .boolean */ .zMY()),
  service: (0,_base_format_fields_js_2/* .optional */ .lq)("The service that it stopped and started.", text),
  verdict: (0,_base_format_fields_js_2/* .field */ .ZZ)("Of all: failed where one failed or something was left behind.", verdict),
  adapters: (0,_base_format_fields_js_2/* .field */ .ZZ)("The verdict of each part.", (0,_base_format_fields_js_2/* .list */ .p_)(adapterSchema)),
  leftovers: (0,_base_format_fields_js_2/* .field */ .ZZ)("What the check had made and could not take away. Empty where all is gone.", (0,_base_format_fields_js_2/* .list */ .p_)(text))
});


}),

55702:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  YT: () => (/* binding */ storeHostCheck),
  cQ: () => (/* binding */ hostCheckName),
  dC: () => (/* binding */ hostCheckNote)
});
var _base_format_read_format_js_0 = __webpack_require__(93706);
var _base_redaction_leaving_js_1 = __webpack_require__(53998);
var _base_tool_js_6 = __webpack_require__(54760);
var _base_user_error_js_2 = __webpack_require__(83686);
var _host_host_error_js_3 = __webpack_require__(90614);
var _host_windows_path_js_4 = __webpack_require__(85128);
var _host_check_schema_js_5 = __webpack_require__(76107);







const hostCheckName = "host-check.json";
const hostCheckPath = (workFolder) => (0,_host_windows_path_js_4/* .joinPath */ .uJ)(workFolder, hostCheckName);
async function storeHostCheck({ files }, workFolder, check) {
  await files.write(hostCheckPath(workFolder), Buffer.from((0,_base_redaction_leaving_js_1/* .leavingJson */ .Df)(check), "utf8"));
}
async function hostCheckNote(host, workFolder) {
  const how = "check-host with sandbox: true does that, best days before the window.", check = await storedCheck(host, workFolder);
  if (check?.version !== _base_tool_js_6/* .toolVersion */ .f)
    return `Version ${_base_tool_js_6/* .toolVersion */ .f} of the suite was not proven on this server yet: ${how}`;
  if (check.verdict !== "failed")
    return;
  const failed = check.adapters.filter(({ verdict }) => verdict === "failed").map(({ adapter }) => adapter), what = failed.length === 0 ? "something was left behind" : failed.join(", ");
  return `The check of ${check.checkedAt} failed on this server (${what}). Settle that, then check again: ${how}`;
}
async function storedCheck({ files }, workFolder) {
  try {
    const text = await files.read(hostCheckPath(workFolder));
    return (0,_base_format_read_format_js_0/* .readFormat */ .C$)(_host_check_schema_js_5/* .hostCheckSchema */ .g, text, invalid);
  } catch (error) {
    if (error instanceof _host_host_error_js_3/* .HostError */ .dh || error instanceof _base_user_error_js_2/* .UserError */ .y)
      return;
    throw error;
  }
}
function invalid(what) {
  return new _base_user_error_js_2/* .UserError */ .y("host-check-invalid", `The verdict of check-host cannot be read: ${what}.`, "Check again.");
}


}),

14338:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ hostVerdicts)
});
const hostVerdicts = ["proven-here", "failed", "could-not-be-tried"];


}),

93934:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ useRules)
});
const read = { writes: "nothing", hasToBeThere: !1 };
const useRules = {
  "work-folder": { wants: "folder", writes: "here", hasToBeThere: !1 },
  "backup-sets": { wants: "folder", writes: "here", hasToBeThere: !1, neededBy: ["create-backup-set"] },
  "copied-packages": { wants: "folder", writes: "here", hasToBeThere: !1 },
  "backup-set": { wants: "folder", ...read },
  packages: { wants: "folder", ...read, neededBy: ["install-web-component", "copy-package"] },
  "old-packages": {
    wants: "folder",
    writes: "nothing",
    hasToBeThere: !0,
    neededBy: ["create-backup-set", "extract-default-configurations", "reinstall-product"]
  },
  "setup-program": { wants: "file", ...read, neededBy: ["install-server"] },
  "product-folder": { wants: "folder", ...read },
  "data-file": { wants: "file", ...read },
  inventory: { wants: "file", ...read },
  configuration: { wants: "file", ...read },
  "merged-configuration": { wants: "file", writes: "over-it", hasToBeThere: !1 }
};


}),

47817:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  KT: () => (/* binding */ named),
  hD: () => (/* binding */ findingOf),
  tF: () => (/* binding */ judgePlace)
});
var _host_windows_path_js_0 = __webpack_require__(85128);
var _given_path_js_1 = __webpack_require__(93934);


function onThisMachine(path, { names, closed }) {
  const [, below] = /^\\\\[^\\/]+[\\/]admin\$(?=[\\/]|$)(.*)$/is.exec(path) ?? [];
  if (below !== void 0)
    return `${closed[0] ?? ""}${below}`;
  const [, machine = "", drive = "", rest = ""] = /^\\\\([^\\/]+)[\\/]([a-z])\$(?=[\\/]|$)(.*)$/is.exec(path) ?? [];
  return mayBeThisMachine(machine.toLowerCase(), names) ? `${drive.toUpperCase()}:${rest === "" ? "\\" : rest}` : path;
}
function mayBeThisMachine(machine, names) {
  return /^\d{1,3}(?:\.\d{1,3}){3}$|\.ipv6-literal\.net$/.test(machine) || names.includes(machine) || names.includes(machine.split(".")[0] ?? "");
}
const namesOnEveryDrive = ["System Volume Information", "$Recycle.Bin", "Config.Msi"];
function ofEveryDrive(path) {
  const { root } = (0,_host_windows_path_js_0/* .parseWindowsPath */ .Yw)(path);
  return namesOnEveryDrive.map((name) => (0,_host_windows_path_js_0/* .joinPath */ .uJ)(root, name));
}
function judgePlace(given, places) {
  const { wants, writes } = _given_path_js_1/* .useRules */ .f[given.use], path = onThisMachine(given.path, places);
  if (writes === "over-it")
    return firstThat(_host_windows_path_js_0/* .isAtOrBelow */ .a5, path, places.closed.slice(0, 1), given, systemFolder);
  if (wants !== "file")
    return rootOrShort(given, path) ?? (writes === "here" ? judgeWritten(given, path, places) : judgeRead(given, path, places));
}
function judgeWritten(given, path, places) {
  return firstThat(_host_windows_path_js_0/* .isAtOrBelow */ .a5, path, ofEveryDrive(path), given, systemFolder) ?? firstThat(_host_windows_path_js_0/* .isAtOrBelow */ .a5, path, places.product, given, productFolder) ?? firstThat(overlaps, path, places.web, given, webFolder) ?? firstThat(overlaps, path, places.product, given, productFolder) ?? firstThat(overlaps, path, places.closed, given, systemFolder) ?? firstThat(_host_windows_path_js_0/* .samePath */ .Eb, path, places.shared, given, systemFolder);
}
function judgeRead(given, path, { web, closed, shared }) {
  return firstThat(_host_windows_path_js_0/* .samePath */ .Eb, path, [...closed, ...shared], given, systemFolder) ?? firstThat(_host_windows_path_js_0/* .samePath */ .Eb, path, web, given, webFolder);
}
function overlaps(path, place) {
  return (0,_host_windows_path_js_0/* .isAtOrBelow */ .a5)(path, place) || (0,_host_windows_path_js_0/* .isAtOrBelow */ .a5)(place, path);
}
function firstThat(fits, path, places, given, describe) {
  const place = places.find((one) => fits(path, one));
  return place === void 0 ? void 0 : describe(given, place);
}
const named = ({ path, input }) => `${path} (input ${input})`;
function rootOrShort(given, path) {
  const { root, names } = (0,_host_windows_path_js_0/* .parseWindowsPath */ .Yw)(path);
  if ((root.endsWith(":") || /\\[a-z]\$$/i.test(root)) && names.length === 0)
    return findingOf("path-is-drive-root", given, `${named(given)} is the root of a drive.`, "Give a folder on that drive, one that is made for this purpose.");
  const short = names.find(_host_windows_path_js_0/* .isShortName */ .O3);
  return short === void 0 ? void 0 : findingOf("path-has-short-name", given, `${named(given)} has a short name: ${short}.`, "Give the long names: a short one hides which folder is meant.");
}
function productFolder(given, place) {
  return findingOf("path-in-product-folder", given, `${named(given)} is, contains, or is inside of a folder of the product: ${place}.`, "Give a folder outside: otherwise the backup would contain itself, and the removal would delete it.");
}
function webFolder(given, place) {
  return findingOf("path-is-web-folder", given, `${named(given)} is, contains, or is inside of a folder that IIS serves: ${place}.`, "Give a folder outside of all web sites: files in a web site can be opened from the network.");
}
function systemFolder(given, place) {
  return findingOf("path-is-system-folder", given, `${named(given)} is, contains, or is inside of a folder of Windows or of its programs: ${place}.`, `Give a folder of your own, for example one beside ${(0,_host_windows_path_js_0/* .fileNameOf */ .bV)(place)}.`);
}
function findingOf(code, { input }, message, advice) {
  return { code, message, advice: `${advice} Nothing was touched.`, input };
}


}),

85546:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ placesOfWindows),
  e: () => (/* binding */ placesOf)
});
var _host_windows_path_js_0 = __webpack_require__(85128);
var _product_web_candidates_js_1 = __webpack_require__(70129);


function placesOfWindows({ name, domain, folders }) {
  const drive = `${(0,_host_windows_path_js_0/* .driveLetterOf */ .Kn)(folders.windows) ?? "C"}:\\`, short = name.toLowerCase();
  return {
    names: [
      short,
      ...domain === void 0 ? [] : [`${short}.${domain.toLowerCase()}`],
      "localhost",
      "127.0.0.1",
      "."
    ],
    closed: [
      folders.windows,
      folders.programFiles,
      `${folders.programFiles} (x86)`,
      (0,_host_windows_path_js_0/* .joinPath */ .uJ)(drive, "System Volume Information"),
      (0,_host_windows_path_js_0/* .joinPath */ .uJ)(drive, "$Recycle.Bin"),
      (0,_host_windows_path_js_0/* .joinPath */ .uJ)(drive, "Boot"),
      (0,_host_windows_path_js_0/* .joinPath */ .uJ)(drive, "Recovery"),
      (0,_host_windows_path_js_0/* .joinPath */ .uJ)(drive, "Documents and Settings"),
      (0,_host_windows_path_js_0/* .joinPath */ .uJ)(folders.programData, "Microsoft"),
      // `All Users` is another name of %ProgramData%; of the other two each new account gets a copy.
      ...["All Users", "Default", "Default User"].map((name2) => (0,_host_windows_path_js_0/* .joinPath */ .uJ)(drive, "Users", name2))
    ],
    shared: [folders.programData, (0,_host_windows_path_js_0/* .joinPath */ .uJ)(drive, "Users")],
    web: [(0,_host_windows_path_js_0/* .joinPath */ .uJ)(drive, "inetpub")],
    product: []
  };
}
function placesOf({ machine, webServer, installPath, dataFile, components }) {
  const ofWindows = placesOfWindows(machine), served = (0,_product_web_candidates_js_1/* .applicationsOf */ .$_)(webServer, machine).map(({ folder }) => folder), product = [
    ...installPath === void 0 ? [] : [installPath.path],
    ...dataFile === void 0 ? [] : [(0,_host_windows_path_js_0/* .folderOf */ .yS)(dataFile.path)],
    ...components.flatMap(({ web }) => web === void 0 ? [] : [web.folder])
  ];
  return {
    ...ofWindows,
    web: (0,_host_windows_path_js_0/* .distinctPaths */ .xD)([...ofWindows.web, ...served.filter((folder) => isFolderOfASite(folder, machine))]),
    product: (0,_host_windows_path_js_0/* .distinctPaths */ .xD)(product.filter(isBelowARoot))
  };
}
function isFolderOfASite(folder, { folders }) {
  return isBelowARoot(folder) && !(0,_host_windows_path_js_0/* .isAtOrBelow */ .a5)(folders.programData, folder);
}
function isBelowARoot(folder) {
  return (0,_host_windows_path_js_0/* .isWindowsPath */ .NU)(folder) && (0,_host_windows_path_js_0/* .parseWindowsPath */ .Yw)(folder).names.length > 0;
}


}),

23804:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ usableWorkFolder),
  g: () => (/* binding */ closeWorkFolder)
});
var _backup_set_index_js_9 = __webpack_require__(68738);
var _base_user_error_js_0 = __webpack_require__(83686);
var _changes_server_read_server_js_1 = __webpack_require__(74209);
var _changes_server_work_folder_js_2 = __webpack_require__(89976);
var _host_host_error_js_3 = __webpack_require__(90614);
var _host_same_text_js_8 = __webpack_require__(36241);
var _host_windows_path_js_4 = __webpack_require__(85128);
var _check_host_stored_check_js_5 = __webpack_require__(55702);
var _judge_place_js_6 = __webpack_require__(47817);
var _server_places_js_7 = __webpack_require__(85546);










async function usableWorkFolder(host, chosen, knowledge) {
  const folder = await (0,_changes_server_work_folder_js_2/* .workFolderOf */ .FW)(host, chosen), given = { input: "work-folder", path: folder, use: "work-folder" };
  chosen !== void 0 && require((0,_judge_place_js_6/* .judgePlace */ .tF)(given, (0,_server_places_js_7/* .placesOfWindows */ .Z)(await host.machine.facts())));
  const entries = await entriesOf(host.files, folder);
  if (await isOurs(host.files, folder, entries))
    return folder;
  if (entries.length > 0)
    throw notEmpty(folder, entries);
  return chosen !== void 0 && knowledge !== void 0 && require((0,_judge_place_js_6/* .judgePlace */ .tF)(given, (0,_server_places_js_7/* .placesOf */ .e)((await (0,_changes_server_read_server_js_1/* .readServer */ .Wb)(host, knowledge)).state))), folder;
}
async function closeWorkFolder({ files }, folder) {
  await files.createFolder(folder), await files.restrictToAdministrators(folder), await files.createNew((0,_host_windows_path_js_4/* .joinPath */ .uJ)(folder, _changes_server_work_folder_js_2/* .markerName */ .CO), Buffer.from(markerText, "utf8"));
}
const markerText = `This folder belongs to mfa-server-upgrade: journal, plans, logs and backup sets of this server.\r
Only administrators may open it. Do not put files of your own here.\r
`;
function require(finding) {
  if (finding !== void 0)
    throw new _base_user_error_js_0/* .UserError */ .y(finding.code, finding.message, finding.advice);
}
async function entriesOf(files, folder) {
  const found = await files.glance(folder).catch(asNotThere(folder));
  if (found === void 0)
    return [];
  if (found.kind === "folder")
    return files.glanceInto(folder);
  throw new _base_user_error_js_0/* .UserError */ .y("path-not-a-folder", `${folder} (input work-folder) has to be a folder, but ${folder} is ${found.kind === "file" ? "a file" : "a link"}.`, "Give a folder of its own, no link to one. Nothing was touched.");
}
function asNotThere(folder) {
  return (error) => {
    throw !(error instanceof _host_host_error_js_3/* .HostError */ .dh) || (0,_host_host_error_js_3/* .isServerLost */ .W4)(error) ? error : new _base_user_error_js_0/* .UserError */ .y("path-not-there", `${folder} (input work-folder) is not there: ${error.message}`, "Correct the name, or make the drive or the share reachable from the server. Nothing was touched.", { cause: error });
  };
}
async function isOurs(files, folder, entries) {
  const own = [_changes_server_work_folder_js_2/* .markerName */ .CO, _check_host_stored_check_js_5/* .hostCheckName */ .cQ, (0,_host_windows_path_js_4/* .fileNameOf */ .bV)((0,_changes_server_work_folder_js_2/* .journalPath */ .HY)(folder)), (0,_host_windows_path_js_4/* .fileNameOf */ .bV)((0,_changes_server_work_folder_js_2/* .lockPath */ .HZ)(folder))];
  if (entries.some(({ path, kind }) => kind === "file" && own.some((name) => (0,_host_same_text_js_8/* .sameText */ .QV)(name, (0,_host_windows_path_js_4/* .fileNameOf */ .bV)(path)))))
    return !0;
  const folders = entries.filter(({ kind }) => kind === "folder").map(({ path }) => path), sets = folders.find((path) => (0,_host_same_text_js_8/* .sameText */ .QV)((0,_host_windows_path_js_4/* .fileNameOf */ .bV)(path), "backups")), within = sets === void 0 ? [] : (await files.glanceInto(sets)).map(({ path }) => path);
  for (const path of [...folders, ...within])
    if (await files.glance((0,_host_windows_path_js_4/* .joinPath */ .uJ)(path, _backup_set_index_js_9/* .manifestName */ .vS)) !== void 0)
      return !0;
  return !1;
}
const mostShown = 3;
function notEmpty(folder, entries) {
  const names = entries.slice(0, mostShown).map(({ path }) => (0,_host_windows_path_js_4/* .fileNameOf */ .bV)(path)), more = entries.length > mostShown ? ` and ${entries.length - mostShown} more` : "";
  return new _base_user_error_js_0/* .UserError */ .y("work-folder-not-empty", `The work folder ${folder} is not empty and not a work folder of this suite: it contains ${names.join(", ")}${more}.`, "Give a new or empty folder as work-folder, or the one of the earlier runs: it is closed to everybody but administrators. Nothing was touched.");
}


}),

63146:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Pn: () => (/* binding */ hiddenNameBlockers),
  Tn: () => (/* binding */ otherNameBlockers),
  Wo: () => (/* binding */ foreignLetters),
  iG: () => (/* binding */ chosenName),
  p$: () => (/* binding */ newVirtualDirectory)
});
var _base_visible_js_4 = __webpack_require__(26510);
var _host_same_text_js_5 = __webpack_require__(36241);
var _product_components_js_0 = __webpack_require__(71450);
var _product_names_js_1 = __webpack_require__(31484);
var _product_server_state_js_2 = __webpack_require__(36961);
var _product_web_address_js_3 = __webpack_require__(4211);






function newVirtualDirectory(component, old, choices, now) {
  const installed = (0,_product_server_state_js_2/* .newComponent */ .y6)(now, component)?.web;
  return installed !== void 0 ? (0,_product_web_address_js_3/* .withoutSlash */ .mW)(installed.virtualDirectory) : chosenName(component, choices) ?? (0,_product_web_address_js_3/* .withoutSlash */ .mW)(old.virtualDirectory);
}
function chosenName(component, { virtualDirectories }) {
  const choice = virtualDirectories[component];
  switch (choice.name) {
    case "keep":
      return;
    case "new":
      return _product_names_js_1/* .defaultVirtualDirectories */ .m4["mfa-server"][component];
    case "custom":
      return (0,_product_web_address_js_3/* .withoutSlash */ .mW)(choice.virtualDirectory);
  }
}
function foreignLetters(component, name) {
  const letters = (0,_base_visible_js_4/* .lettersOutsideAscii */ .We)(name);
  return letters.length === 0 ? [] : [
    {
      code: "virtual-directory-letters",
      message: `The virtual directory "${name}" of the ${_product_components_js_0/* .componentTitles */ .$m[component]} has letters outside of ASCII: ${letters.join(", ")}.`,
      advice: "See that users and programs use the very same letters: some look like others. Approve only a name that you know."
    }
  ];
}
const hiddenSegments = /^(?:bin|App_Code|App_Data|App_Browsers|App_GlobalResources|App_LocalResources|App_WebReferences)$/i;
function hiddenNameBlockers(component, name, now) {
  const segment = name.split("/").find((one) => hiddenSegments.test(one));
  if (segment === void 0 || (0,_product_server_state_js_2/* .newComponent */ .y6)(now, component) !== void 0)
    return [];
  const input = `${component}-virtual-directory`;
  return [
    {
      code: "virtual-directory-hidden",
      message: `The new ${_product_components_js_0/* .componentTitles */ .$m[component]} would be installed as /${name}, but IIS refuses by default every request with "${segment}" in its path.`,
      advice: `Give another name as ${input}, for example ${input}: new.`,
      input
    }
  ];
}
function otherNameBlockers(component, choices, now) {
  const [wanted, installed] = [chosenName(component, choices), (0,_product_server_state_js_2/* .newComponent */ .y6)(now, component)?.web];
  if (wanted === void 0 || installed === void 0)
    return [];
  const actual = (0,_product_web_address_js_3/* .withoutSlash */ .mW)(installed.virtualDirectory);
  if ((0,_host_same_text_js_5/* .sameText */ .QV)(wanted, actual))
    return [];
  const input = `${component}-virtual-directory`;
  return [
    {
      code: "component-at-other-name",
      message: `The new ${_product_components_js_0/* .componentTitles */ .$m[component]} is installed as /${actual}, but ${input} asks for /${wanted}. Nothing moves an installed application.`,
      advice: `Leave ${input} out to go on with /${actual}. For /${wanted}, uninstall the new ${_product_components_js_0/* .componentTitles */ .$m[component]} in Programs and Features and run again.`,
      input
    }
  ];
}


}),

73909:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Pw: () => (/* binding */ inputsOfLastUpgrade),
  Rg: () => (/* binding */ storedPlan),
  lU: () => (/* binding */ storePlan),
  un: () => (/* binding */ requireKnownSteps)
});
var _base_listed_js_0 = __webpack_require__(66875);
var _base_user_error_js_1 = __webpack_require__(83686);
var _changes_all_js_2 = __webpack_require__(67235);
var _host_windows_path_js_3 = __webpack_require__(85128);
var _plan_digest_js_4 = __webpack_require__(70766);
var _plan_journal_facts_js_6 = __webpack_require__(97283);
var _plan_plan_schema_js_5 = __webpack_require__(18667);







async function storePlan(files, workFolder, digest, plan) {
  const path = pathOf(workFolder, digest);
  await files.glance(path) === void 0 && await files.write(path, Buffer.from(`${JSON.stringify(plan, null, 2)}
`, "utf8"));
}
async function storedPlan(files, workFolder, digest) {
  const path = pathOf(workFolder, digest);
  if (await files.glance(path) === void 0)
    return { why: await absent(files, workFolder) };
  try {
    const plan = (0,_plan_plan_schema_js_5/* .parsePlan */ .vS)(await files.read(path), path), now = (0,_plan_digest_js_4/* .planDigest */ .G)(plan);
    return now === digest ? { plan } : { why: `The file ${path} was changed: its plan has the digest ${now}.` };
  } catch (error) {
    if (!(error instanceof _base_user_error_js_1/* .UserError */ .y))
      throw error;
    return { why: error.message };
  }
}
async function inputsOfLastUpgrade(files, workFolder, lines) {
  const last = lines.findLast((line) => line.event === "plan-started" && line.action === "upgrade");
  if (last?.event !== "plan-started")
    return;
  const { reason: _, ...given } = (await storedPlan(files, workFolder, last.digest)).plan?.given ?? {};
  return given;
}
async function absent(files, workFolder) {
  const folder = plansIn(workFolder), newest = (await files.glance(folder) === void 0 ? [] : await files.glanceInto(folder)).flatMap((one) => {
    const [, digest] = /([0-9a-f]{64})\.json$/.exec(one.path) ?? [];
    return digest === void 0 ? [] : [{ digest, modified: one.modified }];
  }).toSorted((one, other2) => one.modified.localeCompare(other2.modified)).at(-1), other = newest === void 0 ? "" : ` The newest plan there has the digest sha256:${newest.digest}.`;
  return `The plan is not in ${folder}.${other}`;
}
function requireKnownSteps(approved, lines) {
  const ended = /* @__PURE__ */ new Set([...(0,_plan_journal_facts_js_6/* .doneSteps */ .Oi)(lines), ...(0,_plan_journal_facts_js_6/* .confirmedSteps */ .tg)(lines)]), unknown = approved.steps.filter(
    // Plans of versions before 0.2 have no effects, and other names for some kinds.
    ({ id, change, effects }) => change !== void 0 && effects !== void 0 && !(0,_changes_all_js_2/* .isKnown */ .qE)(change) && !ended.has(id)
  );
  if (unknown.length !== 0)
    throw new _base_user_error_js_1/* .UserError */ .y("approval-mismatch", `The approved plan has steps that this version of the suite does not know: ${(0,_base_listed_js_0/* .listed */ .KE)(unknown.map(({ title }) => title))}. A newer version made it.`, "Carry it on with the version that made it. Or plan again with this one, and have that plan approved.");
}
const plansIn = (workFolder) => (0,_host_windows_path_js_3/* .joinPath */ .uJ)(workFolder, "plans");
function pathOf(workFolder, digest) {
  return (0,_host_windows_path_js_3/* .joinPath */ .uJ)(plansIn(workFolder), `${digest.replace(/[^0-9a-f]/g, "-")}.json`);
}


})

};
