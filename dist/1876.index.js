export const id = 1876;
export const ids = [1876];
export const modules = {

/***/ 37237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ pathBelowThemes),
/* harmony export */   D8: () => (/* binding */ themesFolder),
/* harmony export */   k4: () => (/* binding */ themesInBackup),
/* harmony export */   px: () => (/* binding */ pathInThemesFolder)
/* harmony export */ });
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);
/* harmony import */ var _backup_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92763);


const themesFolder = "App_Themes";
function pathInThemesFolder(originalPath) {
  return /\\App_Themes\\(.+)$/i.exec(originalPath)?.[1];
}
function pathBelowThemes(originalPath, themes) {
  const relative = pathInThemesFolder(originalPath);
  return relative !== void 0 && themes.some((theme) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(relative, theme)) ? relative : void 0;
}
function themesInBackup(chain, component) {
  const names = (0,_backup_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(chain, component, "theme").flatMap(({ entry }) => /\\App_Themes\\([^\\]+)\\/i.exec(entry.originalPath ?? "")?.[1] ?? []);
  return [...new Set(names)];
}


/***/ }),

/***/ 80548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ decideConflict),
/* harmony export */   w: () => (/* binding */ describeConflict)
/* harmony export */ });
/* harmony import */ var _omit_undefined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6038);

const decideConflict = `Decide it: name the setting in "carry" (the original's value) or "keep" (the target's), and plan again.`;
function describeConflict({ setting, reason, original, target, pristine }) {
  const values = Object.entries((0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_0__/* .omitUndefined */ .O)({ original, target, "old default": pristine })).map(([name, value]) => `${name} "${value}"`).join(", ");
  return values === "" ? `${setting}: ${reason}` : `${setting}: ${reason} (${values})`;
}


/***/ }),

/***/ 77971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ readMark),
/* harmony export */   Wg: () => (/* binding */ journaledMark),
/* harmony export */   i4: () => (/* binding */ removeMark),
/* harmony export */   jj: () => (/* binding */ markMachine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _plan_journal_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97283);


const markKey = "HKEY_LOCAL_MACHINE\\SOFTWARE\\mfa-server-upgrade";
const markValue = "Mark";
const folderValue = "WorkFolder";
const view = "64";
async function readMark({ registry }) {
  const [key] = await registry.readTree(markKey, view) ?? [];
  const text = (wanted) => {
    const data = key?.values.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())?.data;
    return data?.type === "string" ? data.text : void 0;
  };
  const mark = text(markValue);
  return mark === void 0 ? void 0 : { mark, workFolder: text(folderValue) ?? "" };
}
function journaledMark(lines) {
  const last = (0,_plan_journal_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .sinceLastBeginning */ .qw)(lines).findLast((line) => line.event === "machine-marked");
  return last?.event === "machine-marked" ? last.mark : void 0;
}
async function markMachine({ registry }, journal, workFolder) {
  const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
  await journal.record({ event: "machine-marked", mark });
  await registry.writeValue(markKey, view, { name: folderValue, data: { type: "string", text: workFolder } });
  await registry.writeValue(markKey, view, { name: markValue, data: { type: "string", text: mark } });
}
async function removeMark({ registry }) {
  await registry.removeKey(markKey, view);
}


/***/ }),

/***/ 89976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ workFolderOf),
/* harmony export */   HY: () => (/* binding */ journalPath),
/* harmony export */   HZ: () => (/* binding */ lockPath),
/* harmony export */   He: () => (/* binding */ mergeFolder),
/* harmony export */   RM: () => (/* binding */ mergeRecordPath),
/* harmony export */   hI: () => (/* binding */ logFolder)
/* harmony export */ });
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);

const folderName = "mfa-server-upgrade";
async function workFolderOf({ machine }, chosen) {
  if (chosen !== void 0)
    return chosen;
  const { folders } = await machine.facts();
  return (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folders.programData, folderName);
}
const journalPath = (workFolder) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, "journal.jsonl");
const lockPath = (workFolder) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, "lock.json");
const logFolder = (workFolder) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, "logs");
const mergeFolder = (workFolder, component) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, "web-config", component);
const mergeRecordPath = (workFolder, component) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(mergeFolder(workFolder, component), "differences.json");


/***/ }),

/***/ 24894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ silentLog)
/* harmony export */ });
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


/***/ }),

/***/ 70766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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

// EXTERNAL MODULE: ./lib/bundled/sha256.js
var sha256 = __webpack_require__(88433);
;// CONCATENATED MODULE: ./lib/bundled/plan/digest.js


function canonicalDigest(value) {
  const text = canonicalize(value);
  if (text === void 0)
    throw new Error("What has a digest is always JSON.");
  return `sha256:${(0,sha256/* sha256Of */.B)(text)}`;
}
function planDigest(plan) {
  return canonicalDigest(plan);
}


/***/ }),

/***/ 90136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LZ: () => (/* binding */ journalLineSchema),
  mO: () => (/* binding */ withUnknownEvents)
});

// UNUSED EXPORTS: failureFields, installerRunFields

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/bundled/base/format/fields.js
var fields = __webpack_require__(24541);
// EXTERNAL MODULE: ./lib/bundled/plan/effects.js
var effects = __webpack_require__(7340);
;// CONCATENATED MODULE: ./lib/bundled/plan/intention.js


const intention_text = (meaning) => (0,fields/* field */.ZZ)(meaning, dist/* string */.YjP());
const sha256 = (meaning) => (0,fields/* field */.ZZ)(`${meaning} SHA-256, lower-case hexadecimal.`, dist/* string */.YjP());
const intendedWeb = (0,fields/* fields */.OA)({
  site: intention_text("Name of the site that holds the application."),
  siteId: (0,fields/* field */.ZZ)("Number of that site.", dist/* number */.aig()),
  virtualDirectory: intention_text('Where the old application was; begins with "/".'),
  newVirtualDirectory: (0,fields/* optional */.lq)('Where the new application belongs by the choices of the stage that installs it; begins with "/".', dist/* string */.YjP()),
  themes: (0,fields/* field */.ZZ)("Custom themes of the old application.", (0,fields/* list */.p_)(dist/* string */.YjP())),
  configuration: (0,fields/* optional */.lq)("The old web.config.", (0,fields/* fields */.OA)({ path: intention_text("Path of the file."), fingerprint: sha256("Of its text with secrets replaced.") }))
});
const intendedComponent = (0,fields/* fields */.OA)({
  component: intention_text("Name of the component."),
  becomes: (0,fields/* field */.ZZ)('"new-version": the new product has to be there at the end. "nothing": the new version has no such component.', dist/* picklist */.KIO(["new-version", "nothing"])),
  version: (0,fields/* optional */.lq)("Version of the old product; absent where only its traces were left.", dist/* string */.YjP()),
  web: (0,fields/* optional */.lq)("Its web application, where it has one.", intendedWeb)
});
const intentionFields = {
  server: intention_text("Computer name."),
  origin: (0,fields/* field */.ZZ)("What it was made from: the server itself, a backup set, an inventory that a person gave, or what was left of the records.", dist/* picklist */.KIO(["as-found", "backup-set", "inventory", "rebuilt"])),
  inventorySha256: sha256("Of the inventory that shows the server as it was."),
  components: (0,fields/* field */.ZZ)("Every component that the server had.", (0,fields/* list */.p_)(intendedComponent)),
  installPath: (0,fields/* optional */.lq)("Folder of the old agent; the new server belongs into it.", dist/* string */.YjP()),
  dataFile: (0,fields/* optional */.lq)("The data file.", (0,fields/* fields */.OA)({ path: intention_text("Path."), size: (0,fields/* field */.ZZ)("Bytes.", dist/* number */.aig()) })),
  personSteps: (0,fields/* field */.ZZ)("Ids of the steps that a person has to confirm.", (0,fields/* list */.p_)(dist/* string */.YjP()))
};
const intentionSchema = (0,fields/* fields */.OA)(intentionFields);

;// CONCATENATED MODULE: ./lib/bundled/plan/journal-schema.js




const described = (meaning) => (0,fields/* field */.ZZ)(meaning, dist/* string */.YjP());
const texts = (meaning) => (0,fields/* field */.ZZ)(meaning, (0,fields/* list */.p_)(dist/* string */.YjP()));
const always = {
  at: described("When it was written; ISO 8601, UTC."),
  by: (0,fields/* optional */.lq)("Who or what ran it: address of a run or an account.", dist/* string */.YjP()),
  number: (0,fields/* optional */.lq)("Number of the line, from 1; absent in journals of versions before 0.2.", dist/* number */.aig()),
  previous: (0,fields/* optional */.lq)("SHA-256 of the text of the line before, lower-case hexadecimal.", dist/* string */.YjP())
};
const digest = described("Digest of the plan that the run carries out.");
const step = described("Id of the step.");
const ofStep = { ...always, digest, step };
const services = texts("Names of the services.");
const subject = (0,fields/* field */.ZZ)("Who is or was not served.", dist/* picklist */.KIO(effects/* subjects */.yo));
const anything = dist/* custom */.IeY((value) => typeof value === "object" && value !== null && !Array.isArray(value));
const failureFields = {
  code: (0,fields/* optional */.lq)("Code of an error that a person can fix.", dist/* string */.YjP()),
  message: described("What happened; secrets are masked."),
  advice: (0,fields/* optional */.lq)("What to do about it.", dist/* string */.YjP())
};
const installerRunFields = {
  what: described("Product or program."),
  exitCode: (0,fields/* field */.ZZ)("Exit code of the installer.", dist/* number */.aig()),
  meaning: described("Meaning of the exit code."),
  seconds: (0,fields/* field */.ZZ)("How long it ran.", dist/* number */.aig()),
  logPath: described("Log file on the server."),
  excerpt: texts("Lines of that log, bounded and masked.")
};
const journal_schema_event = (name, meaning, entries) => (0,fields/* fields */.OA)({ event: (0,fields/* field */.ZZ)(meaning, dist/* literal */.euz(name)), ...entries });
const journalLineSchema = dist/* variant */.Oxt("event", [
  journal_schema_event("plan-started", "A run begins to carry out a plan.", {
    ...always,
    digest,
    action: described("The action that planned."),
    approved: (0,fields/* optional */.lq)("The digest was given as the approved one.", dist/* literal */.euz(true)),
    actor: (0,fields/* optional */.lq)("Who started the run.", dist/* string */.YjP()),
    records: (0,fields/* optional */.lq)("What this run writes as events of its own; absent in runs of versions before 0.2.", (0,fields/* list */.p_)(dist/* picklist */.KIO(["interruptions", "asked-steps"])))
  }),
  journal_schema_event("intention", "What must exist at the end of the upgrade of this server; before the first removal.", {
    ...always,
    digest,
    ...intentionFields
  }),
  journal_schema_event("machine-marked", "The suite put a mark of its own into the registry: a machine that was reverted lacks it.", {
    ...always,
    mark: described("The mark, a random text.")
  }),
  journal_schema_event("machine-renewed", "The machine was reverted: older confirmations and intentions are void.", {
    ...always,
    reason: described("What showed it.")
  }),
  journal_schema_event("journal-gap-accepted", "A person decided to go on although lines of the journal are missing or were changed.", {
    ...always,
    lines: (0,fields/* field */.ZZ)("Numbers of the lines in the file behind which something is missing or changed.", (0,fields/* list */.p_)(dist/* number */.aig()))
  }),
  journal_schema_event("plan-finished", "Every step of the plan is done.", {
    ...always,
    digest,
    action: described("The action that planned.")
  }),
  journal_schema_event("step-started", "A step begins.", ofStep),
  journal_schema_event("step-done", "A step ended and its effect was seen.", {
    ...ofStep,
    notes: texts("What a reader has to know of it."),
    result: (0,fields/* optional */.lq)("What came out: hashes, folders, exit codes.", anything)
  }),
  journal_schema_event("step-failed", "A step ended without being done; it stays begun.", { ...ofStep, ...failureFields }),
  journal_schema_event("service-interrupted", "From here on somebody is not served.", { ...ofStep, subject }),
  journal_schema_event("service-restored", "From here on somebody is served again.", {
    ...always,
    subject,
    digest: dist/* exactOptional */.yqP(digest),
    step: (0,fields/* optional */.lq)("Id of the step that restored it; absent where it was seen at the next look.", dist/* string */.YjP())
  }),
  journal_schema_event("installer-ran", "A run of an installer, whatever came of it.", { ...always, ...installerRunFields }),
  journal_schema_event("operator-step-asked", "A person was asked for a step.", ofStep),
  journal_schema_event("operator-step-said", "A person confirmed a step.", {
    at: always.at,
    step: described("Id of the person\u2019s step."),
    by: described("Who confirmed it.")
  }),
  journal_schema_event("backup-created", "A backup set was written and read back.", {
    ...always,
    folder: described("Folder of the set."),
    manifestSha256: described("SHA-256 of its manifest, lower-case hexadecimal.")
  }),
  journal_schema_event("backup-removed", "A set was removed because more sets were there than were to be kept.", {
    ...always,
    folder: described("Folder of the set.")
  }),
  journal_schema_event("rolled-back", "The server is as the backup set records it; older confirmations are void.", {
    ...always,
    folder: described("Folder of the set.")
  }),
  journal_schema_event("services-stopped", "The suite stops services.", { ...always, services }),
  journal_schema_event("services-started", "Services that the suite had stopped were started.", { ...always, services }),
  journal_schema_event("restart-required", "Windows wants a restart.", {
    ...always,
    bootTime: described("Boot time before the restart; a later one proves it. ISO 8601."),
    reason: described("Why.")
  }),
  journal_schema_event("unknown", "An event of a newer version, carried as it is.", {
    ...always,
    name: described("Its name."),
    fields: (0,fields/* field */.ZZ)("Its other fields.", anything)
  })
]);
const knownEvents = new Set(journalLineSchema.options.map(({ entries }) => entries.event.literal));
function withUnknownEvents(value) {
  if (typeof value !== "object" || value === null || !("event" in value) || !("at" in value))
    return value;
  const { event: name, at, ...fields2 } = value;
  return typeof name === "string" && !knownEvents.has(name) ? { event: "unknown", at, name, fields: fields2 } : value;
}


/***/ }),

/***/ 5005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openJournal)
/* harmony export */ });
/* harmony import */ var _base_format_read_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47735);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88433);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70678);
/* harmony import */ var _journal_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90136);




async function openJournal(files, clock, path) {
  const exists = await files.stat(path) !== void 0;
  const content = exists ? new TextDecoder().decode(await files.read(path)) : "";
  const stored = storedLines(content);
  const lines = stored.map(({ value, place }) => validLine(value, path, place));
  let last = stored.at(-1)?.text;
  let torn = content !== "" && !content.endsWith("\n");
  return {
    lines,
    gaps: gapsIn(stored),
    async record(entry) {
      const line = { at: clock.now().toISOString(), ...entry };
      const text = JSON.stringify({ ...line, ...chainedTo(last, lines.length + 1) });
      await files.append(path, new TextEncoder().encode(`${torn ? "\n" : ""}${text}
`));
      torn = false;
      last = text;
      lines.push(line);
    }
  };
}
function chainedTo(last, number) {
  return { number, ...last === void 0 ? {} : { previous: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(last) } };
}
function storedLines(content) {
  return content.split("\n").flatMap((text, index) => {
    if (text.trim() === "")
      return [];
    try {
      return [{ text, value: JSON.parse(text), place: index + 1 }];
    } catch {
      return [];
    }
  });
}
function gapsIn(lines) {
  return lines.flatMap(({ value, place }, index) => {
    const { number, previous } = Object(value);
    const before = lines[index - 1]?.text;
    if (number === void 0)
      return [];
    return number === index + 1 && previous === (before && (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(before)) ? [] : [place];
  });
}
function validLine(value, path, number) {
  return (0,_base_format_read_format_js__WEBPACK_IMPORTED_MODULE_3__/* .conforming */ .pP)(_journal_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .journalLineSchema */ .LZ, (0,_journal_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .withUnknownEvents */ .mO)(withoutChain(value)), (what) => new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y("journal-invalid", `The journal ${path} cannot be used: ${what}.`, "Somebody or something changed the journal. Put the file back from a copy. Do not delete it: it records what was done to this server."), () => `line ${number}, `);
}
function withoutChain(value) {
  if (typeof value !== "object" || value === null)
    return value;
  const { number: _number, previous: _previous, ...line } = value;
  return line;
}


/***/ }),

/***/ 18667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ planSchema),
/* harmony export */   vS: () => (/* binding */ parsePlan)
/* harmony export */ });
/* unused harmony export planSchemaOf */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24541);
/* harmony import */ var _base_format_read_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47735);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70678);
/* harmony import */ var _effects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7340);





const text = valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP();
const jsonValue = valibot__WEBPACK_IMPORTED_MODULE_2__/* .lazy */ .RZV(() => valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([text, valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), valibot__WEBPACK_IMPORTED_MODULE_2__/* ["null"] */ .chJ(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(jsonValue), valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, jsonValue)]));
const jsonObject = valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, jsonValue);
const finding = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
  code: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)("Code; see error-codes.md.", text),
  message: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)("What was found, and where.", text),
  advice: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)("What to do.", text),
  input: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)("The input that settles it.", text)
});
const about = {
  id: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)("What the step is called; unique in the plan, and as in the journal.", text),
  stage: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)("Action of the suite that the step belongs to.", text),
  title: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)("What the step does, for a person.", text),
  documentStep: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)("Step of Microsoft's document, for example U2.3.", text),
  effects: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)("Who is not served meanwhile, and for how long; absent in format 1.", _effects_js__WEBPACK_IMPORTED_MODULE_1__/* .effectsSchema */ .ev)
};
const operatorStepSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
  id: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)("Name for the input completed-operator-steps.", text),
  title: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)("The step in words.", text),
  instructions: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)("What to do, one instruction after the other.", (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(text)),
  proof: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('"seen": the suite sees for itself that it is done. "said": a person confirms it.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(["seen", "said"])),
  blocking: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)("Whether later steps wait for it.", valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY())
});
function stepSchema(change) {
  const what = "What exactly: the kind of change and its values.";
  const who = '"change": the suite performs it. "operator": a person does.';
  return valibot__WEBPACK_IMPORTED_MODULE_2__/* .variant */ .Oxt("type", [
    (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
      ...about,
      type: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(who, valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("change")),
      change: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(what, change),
      detail: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)("Further lines for the reader, for example what becomes of each setting.", (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(text))
    }),
    (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
      ...about,
      type: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(who, valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("operator")),
      change: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(what, change),
      operatorStep: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)("What a person has to do.", operatorStepSchema)
    })
  ]);
}
function planSchemaOf(change, format) {
  return (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
    format: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)("Version of the format.", valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(format)),
    action: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)("Which action made the plan.", text),
    server: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)("Name of the server.", text),
    inputs: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)("The inputs that the plan depends on.", jsonObject),
    findings: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)("What was found on the server and decides the plan: versions, paths, hashes.", jsonObject),
    steps: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)("What will be done, in this order.", (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(stepSchema(change))),
    warnings: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)("What a person should know; does not stop.", (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(finding)),
    blockers: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)("What stops the plan. One with a blocker is not applied.", (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(finding))
  });
}
const anyChange = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .partOf */ .BU)({
  kind: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)("Kind of the change; the other fields depend on it.", text)
});
const planSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .variant */ .Oxt("format", [planSchemaOf(anyChange, 1), planSchemaOf(anyChange, 2)]);
function parsePlan(json, source) {
  return (0,_base_format_read_format_js__WEBPACK_IMPORTED_MODULE_4__/* .readFormat */ .C$)(planSchema, json, (what) => {
    const advice = "Give the file of the output plan-path, unchanged.";
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("plan-invalid", `${source} is no plan: ${what}.`, advice);
  });
}


/***/ }),

/***/ 6549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ targetVersion),
/* harmony export */   K: () => (/* binding */ mobileAppNotice)
/* harmony export */ });
/* harmony import */ var _product_server_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36961);

function targetVersion({ now, packages }, choices) {
  if (choices.targetVersion !== void 0) {
    return choices.targetVersion;
  }
  const installed = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_0__/* .newComponent */ .y6)(now, "agent")?.product.version;
  if (installed) {
    return installed;
  }
  const facts = choices.setup === void 0 ? void 0 : packages[choices.setup.path];
  return facts?.status === "usable" ? facts.description.productVersion : void 0;
}
function mobileAppNotice(situation, choices) {
  const version = targetVersion(situation, choices);
  if (version === void 0) {
    return { leftOut: true, warnings: [], blockers: [versionUnknown()] };
  }
  return majorOf(version) >= 8 ? { leftOut: true, warnings: [leftOutBecause(version)], blockers: [] } : { leftOut: false, warnings: [], blockers: [] };
}
function majorOf(version) {
  return Number.parseInt(version, 10);
}
function leftOutBecause(version) {
  return {
    code: "mobile-app-left-out",
    message: `The Mobile App Web Service is not installed again: MFA Server ${version} has none, 8.0 and later do not need it.`,
    advice: "Test the app of one user after the upgrade; nothing else is to be done."
  };
}
function versionUnknown() {
  return {
    code: "target-version-unknown",
    message: "The Mobile App Web Service was installed, and whether it is needed depends on the target version.",
    advice: "Give the version of the MFA Server that is being installed, for example 8.0.2.",
    input: "target-version"
  };
}


/***/ }),

/***/ 91732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tn: () => (/* binding */ otherNameBlockers),
/* harmony export */   iG: () => (/* binding */ chosenName),
/* harmony export */   p$: () => (/* binding */ newVirtualDirectory)
/* harmony export */ });
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36241);
/* harmony import */ var _product_components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71450);
/* harmony import */ var _product_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31484);
/* harmony import */ var _product_server_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36961);
/* harmony import */ var _product_web_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4211);





function newVirtualDirectory(component, old, choices, now) {
  const installed = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_2__/* .newComponent */ .y6)(now, component)?.web;
  if (installed !== void 0)
    return (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSlash */ .m)(installed.virtualDirectory);
  return chosenName(component, choices) ?? (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSlash */ .m)(old.virtualDirectory);
}
function chosenName(component, { virtualDirectories }) {
  const choice = virtualDirectories[component];
  switch (choice.name) {
    case "keep":
      return void 0;
    case "new":
      return _product_names_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultVirtualDirectories */ .m4["mfa-server"][component];
    case "custom":
      return (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSlash */ .m)(choice.virtualDirectory);
  }
}
function otherNameBlockers(component, choices, now) {
  const [wanted, installed] = [chosenName(component, choices), (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_2__/* .newComponent */ .y6)(now, component)?.web];
  if (wanted === void 0 || installed === void 0)
    return [];
  const actual = (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSlash */ .m)(installed.virtualDirectory);
  if ((0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sameText */ .QV)(wanted, actual))
    return [];
  const input = `${component}-virtual-directory`;
  return [
    {
      code: "component-at-other-name",
      message: `The new ${_product_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentTitles */ .$m[component]} is installed as /${actual}, but ${input} asks for /${wanted}. Nothing moves an installed application.`,
      advice: `Leave ${input} out to go on with /${actual}. For /${wanted}, uninstall the new ${_product_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentTitles */ .$m[component]} in Programs and Features and run again.`,
      input
    }
  ];
}


/***/ }),

/***/ 81746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aJ: () => (/* binding */ judgeRecords),
/* harmony export */   zM: () => (/* binding */ recordBlockers)
/* harmony export */ });
/* unused harmony export recordChoices */
const recordChoices = (/* unused pure expression or super */ null && (["start-again", "go-on"]));
function judgeRecords({ lines, gaps = [] }, mark, setsOfNobody) {
  const accepted = lines.flatMap((line) => line.event === "journal-gap-accepted" ? line.lines : []);
  const places = gaps.filter((place) => !accepted.includes(place));
  if (places.length > 0)
    return { fit: "journal-has-gap", places };
  const marks = lines.flatMap((line) => line.event === "machine-marked" ? [line.mark] : []);
  if (mark !== void 0 && !marks.includes(mark.mark))
    return { fit: "journal-is-another", workFolder: mark.workFolder };
  const since = lines.findLastIndex(({ event }) => event === "rolled-back" || event === "machine-renewed");
  const at = lines.findLastIndex(({ event }) => event === "machine-marked");
  if (at > since) {
    if (mark !== void 0 && mark.mark === marks.at(-1))
      return { fit: "same" };
    return { fit: at === lines.length - 1 ? "mark-to-write" : "machine-is-older" };
  }
  return setsOfNobody.length > 0 ? { fit: "sets-without-journal", folders: setsOfNobody } : { fit: "none-yet" };
}
function recordBlockers(records, server, choice) {
  const input = "when-records-differ";
  switch (records.fit) {
    case "machine-is-older":
      if (choice !== void 0)
        return [];
      return [
        {
          code: "server-put-back",
          message: `The journal of ${server} shows changes that this machine does not have: it was put back to an earlier state (a snapshot, an image, a restored disk), or it is another machine.`,
          advice: `If the machine was put back, give ${input}: start-again; what people confirmed before counts no longer. If only the registry key of the suite was lost, give ${input}: go-on.`,
          input
        }
      ];
    case "journal-has-gap":
      if (choice !== void 0)
        return [];
      return [
        {
          code: "journal-broken",
          message: `In the journal of ${server} something is missing or was changed before line ${records.places.join(", ")}: what it recorded is not known.`,
          advice: `Put the file journal.jsonl back from a copy. If there is none, give ${input}: go-on: what is on the server is then judged by looking at it.`,
          input
        }
      ];
    case "journal-is-another":
      if (choice !== void 0)
        return [];
      return [
        {
          code: "journal-elsewhere",
          message: `An earlier run began an upgrade of ${server} with the work folder ${records.workFolder}; the journal of this work folder does not have it.`,
          advice: `Give work-folder: ${records.workFolder}. If that folder is lost, give the backup set as backup-path and ${input}: go-on. If ${server} was installed anew since, give ${input}: start-again.`,
          input
        }
      ];
    case "sets-without-journal":
      return [
        {
          code: "backup-sets-without-journal",
          message: `There is no journal of ${server}, but sets of it: ${records.folders.join(", ")}. What was done to the server is not on record.`,
          advice: "Give the work-folder of the earlier runs. If it is lost, give the set that was made before the first removal as backup-path: the upgrade goes on from there.",
          input: "backup-path"
        }
      ];
    default:
      return [];
  }
}


/***/ }),

/***/ 73017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ webServiceSdkAddress),
/* harmony export */   q: () => (/* binding */ planMergeConfiguration)
/* harmony export */ });
/* harmony import */ var _changes_merging_describe_conflict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(80548);
/* harmony import */ var _changes_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75457);
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36241);
/* harmony import */ var _omit_undefined_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6038);
/* harmony import */ var _product_components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71450);
/* harmony import */ var _product_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31484);
/* harmony import */ var _product_server_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36961);
/* harmony import */ var _product_web_address_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4211);
/* harmony import */ var _install_mobile_app_target_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6549);
/* harmony import */ var _install_web_component_new_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91732);
/* harmony import */ var _stage_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65270);











function planMergeConfiguration(component, situation, choices, scope) {
  const old = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_5__/* .oldComponent */ .lM)(situation.before, component);
  const pending = situation.pendingMerges[component];
  const isLeftOut = component === "mobile-app" && (0,_install_mobile_app_target_version_js__WEBPACK_IMPORTED_MODULE_6__/* .mobileAppNotice */ .K)(situation, choices).leftOut;
  if (old?.web === void 0 || isLeftOut || pending?.changed === false) {
    return _stage_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyPlan */ .n;
  }
  const web = old.web;
  const change = {
    kind: "merge-configuration",
    component,
    site: web.site,
    path: `/${(0,_install_web_component_new_names_js__WEBPACK_IMPORTED_MODULE_3__/* .newVirtualDirectory */ .p$)(component, web, choices, situation.now)}`,
    webServiceSdk: webServiceSdkAddress(situation, choices),
    oldOnly: choices.oldOnly,
    ...(0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_7__/* .omitUndefined */ .O)({ settingDecisions: choices.settingDecisions })
  };
  const detail = scope === "single-stage" ? pending?.detail : void 0;
  return {
    steps: [(0,_changes_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stepOf */ .cg)(change, { stage: "merge-webconfig", ...(0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_7__/* .omitUndefined */ .O)({ detail }) })],
    warnings: [],
    blockers: [
      ...malformed(old, web),
      ...undecided(component, pending),
      ...scope === "single-stage" ? notInstalled(component, situation) : []
    ]
  };
}
function webServiceSdkAddress(situation, choices) {
  if (choices.webServiceSdkUrl !== void 0) {
    return { rule: "replace", url: choices.webServiceSdkUrl };
  }
  const local = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_5__/* .oldComponent */ .lM)(situation.before, "web-service-sdk")?.web;
  const from = (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutSlash */ .m)(local?.virtualDirectory ?? _product_names_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultVirtualDirectories */ .m4.phonefactor["web-service-sdk"]);
  const installed = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_5__/* .newComponent */ .y6)(situation.now, "web-service-sdk")?.web;
  const to = installed === void 0 ? (0,_install_web_component_new_names_js__WEBPACK_IMPORTED_MODULE_3__/* .chosenName */ .iG)("web-service-sdk", choices) ?? from : (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutSlash */ .m)(installed.virtualDirectory);
  return (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_9__/* .sameText */ .QV)(from, to) ? { rule: "unchanged" } : { rule: "virtual-directory", from, to };
}
function malformed({ component }, { configuration }) {
  if (configuration?.problem === void 0)
    return [];
  return [
    {
      code: "web-config-not-mergeable",
      message: `${configuration.path} (${_product_components_js__WEBPACK_IMPORTED_MODULE_1__/* .componentTitles */ .$m[component]}) cannot be merged: ${configuration.problem}`,
      advice: "Mend the file so that IIS and an XML reader accept it, see that the site still works, and plan again."
    }
  ];
}
function undecided(component, pending) {
  return (pending?.conflicts ?? []).map((conflict) => ({
    code: "merge-conflict",
    message: `${_product_components_js__WEBPACK_IMPORTED_MODULE_1__/* .componentTitles */ .$m[component]}, web.config, ${conflict}`,
    advice: _changes_merging_describe_conflict_js__WEBPACK_IMPORTED_MODULE_10__/* .decideConflict */ .d,
    input: "carry"
  }));
}
function notInstalled(component, { now }) {
  if ((0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_5__/* .newComponent */ .y6)(now, component) !== void 0)
    return [];
  return [
    {
      code: "component-not-installed",
      message: `The new ${_product_components_js__WEBPACK_IMPORTED_MODULE_1__/* .componentTitles */ .$m[component]} is not installed, so there is no new web.config to merge into.`,
      advice: `Run ${component === "user-portal" ? "install-portal" : "install-mobile-app"} on this server first.`
    }
  ];
}


/***/ }),

/***/ 73909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ hasStoredPlan),
/* harmony export */   Td: () => (/* binding */ readStoredPlan),
/* harmony export */   lU: () => (/* binding */ storePlan)
/* harmony export */ });
/* harmony import */ var _base_format_read_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47735);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70766);
/* harmony import */ var _plan_plan_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18667);




async function storePlan(files, workFolder, digest, plan) {
  const path = pathOf(workFolder, digest);
  if (await files.stat(path) !== void 0)
    return;
  await files.write(path, Buffer.from(`${JSON.stringify(plan, null, 2)}
`, "utf8"));
}
async function readStoredPlan(files, workFolder, digest) {
  const path = pathOf(workFolder, digest);
  if (await files.stat(path) === void 0)
    return void 0;
  const plan = (0,_base_format_read_format_js__WEBPACK_IMPORTED_MODULE_3__/* .readIntact */ .Aw)(_plan_plan_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .planSchema */ .Fu, await files.read(path));
  return plan !== void 0 && (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .planDigest */ .G)(plan) === digest ? plan : void 0;
}
async function hasStoredPlan(files, workFolder, digest) {
  return await files.stat(pathOf(workFolder, digest)) !== void 0;
}
function pathOf(workFolder, digest) {
  return (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, "plans", `${digest.replace(/[^0-9a-f]/g, "-")}.json`);
}


/***/ }),

/***/ 60667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ maskSetting),
/* harmony export */   Q: () => (/* binding */ maskValue)
/* harmony export */ });
/* harmony import */ var _redact_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14621);
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55138);
/* harmony import */ var _secrets_in_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17252);
/* harmony import */ var _setting_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79039);




function maskSetting(setting, value) {
  return maskValue((0,_setting_name_js__WEBPACK_IMPORTED_MODULE_2__/* .ownName */ .qU)(setting), value);
}
function maskValue(name, value) {
  if (value.startsWith("<"))
    return (0,_redact_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .redactConfiguration */ .a)(value);
  if ((0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isHarmlessValue */ .nk)(value))
    return value;
  if ((0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isSecretName */ .eh)(name) || (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .looksLikeKey */ .zC)(value) && !(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isHarmlessName */ .JW)(name))
    return _secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .secretMark */ .MX;
  return withMarks(value);
}
function withMarks(value) {
  const pieces = [];
  let copied = 0;
  for (const { start, end } of (0,_secrets_in_value_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsInValue */ .A)(value).toSorted((a, b) => a.start - b.start)) {
    if (start >= copied)
      pieces.push(value.slice(copied, start), _secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .secretMark */ .MX);
    copied = Math.max(copied, end);
  }
  return [...pieces, value.slice(copied)].join("");
}


/***/ }),

/***/ 79701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ blockingConflicts),
/* harmony export */   s: () => (/* binding */ isInSettingsSection)
/* harmony export */ });
/* harmony import */ var _settings_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81327);

function isInSettingsSection({ name: { section } }) {
  return section.toLowerCase() === "configuration" || (0,_settings_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .isMeantAsSettings */ .zT)(section);
}
function blockingConflicts({ outcomes }) {
  return outcomes.filter((outcome) => outcome.fate === "conflict" && isInSettingsSection(outcome));
}


/***/ }),

/***/ 79039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ printName),
/* harmony export */   Vs: () => (/* binding */ printedParts),
/* harmony export */   qU: () => (/* binding */ ownName)
/* harmony export */ });
function printPart(part) {
  return typeof part === "string" ? part : `${part.tag}[${part.by}=${part.value}]`;
}
function barePart(part) {
  return typeof part === "string" ? part : part.tag;
}
function joined({ section, path }, print) {
  return section === "" ? path.map(print).join("/") : [section, ...path.map(print)].join("/");
}
function printedParts(name) {
  return {
    location: name.location === "" ? "" : `location[${name.location}]/`,
    elements: joined(name, printPart),
    bareElements: joined(name, barePart),
    attribute: name.attribute === void 0 ? void 0 : `@${name.attribute}`
  };
}
function printName(name) {
  const [only] = name.path;
  if (name.location === "" && name.section !== "" && name.attribute === void 0 && name.path.length === 1 && typeof only === "string") {
    return `${name.section}/${only}`;
  }
  const { location, elements, attribute } = printedParts(name);
  if (elements === "")
    return attribute === void 0 ? location.slice(0, -1) : location + attribute;
  return location + elements + (attribute === void 0 ? "" : `/${attribute}`);
}
function ownName({ path, attribute }) {
  return [...path.map(printPart), ...attribute === void 0 ? [] : [attribute]].join("/");
}


/***/ })

};
