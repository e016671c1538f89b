export const id = 597;
export const ids = [597];
export const modules = {

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

const folderName = 'mfa-server-upgrade';
/** The operator's folder, else `%ProgramData%\mfa-server-upgrade`. */
async function workFolderOf({ machine }, chosen) {
    if (chosen !== undefined)
        return chosen;
    const { folders } = await machine.facts();
    return (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folders.programData, folderName);
}
const journalPath = (workFolder) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, 'journal.jsonl');
const lockPath = (workFolder) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, 'lock.json');
const logFolder = (workFolder) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, 'logs');
/** What a merge leaves of a component: the record of the settings, and the file that was merged into. */
const mergeFolder = (workFolder, component) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, 'web-config', component);
const mergeRecordPath = (workFolder, component) => (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(mergeFolder(workFolder, component), 'differences.json');

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


/** `sha256:` and 64 hexadecimal digits over the value's canonical JSON (RFC 8785). */
function canonicalDigest(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new Error('What has a digest is always JSON.');
    return `sha256:${(0,sha256/* sha256Of */.B)(text)}`;
}
/**
 * Two plans have the same digest only when server, inputs, findings, steps, warnings and blockers are all equal.
 */
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
    site: intention_text('Name of the site that holds the application.'),
    siteId: (0,fields/* field */.ZZ)('Number of that site.', dist/* number */.aig()),
    virtualDirectory: intention_text('Where the old application was; begins with "/".'),
    newVirtualDirectory: (0,fields/* optional */.lq)('Where the new application belongs by the choices of the stage that installs it; begins with "/".', dist/* string */.YjP()),
    themes: (0,fields/* field */.ZZ)('Custom themes of the old application.', (0,fields/* list */.p_)(dist/* string */.YjP())),
    configuration: (0,fields/* optional */.lq)('The old web.config.', (0,fields/* fields */.OA)({ path: intention_text('Path of the file.'), fingerprint: sha256('Of its text with secrets replaced.') })),
});
const intendedComponent = (0,fields/* fields */.OA)({
    component: intention_text('Name of the component.'),
    becomes: (0,fields/* field */.ZZ)('"new-version": the new product has to be there at the end. "nothing": the new version has no such component.', dist/* picklist */.KIO(['new-version', 'nothing'])),
    version: (0,fields/* optional */.lq)('Version of the old product; absent where only its traces were left.', dist/* string */.YjP()),
    web: (0,fields/* optional */.lq)('Its web application, where it has one.', intendedWeb),
});
/**
 * What must exist at the end of the upgrade of one server. It is made from the server as it was before the first
 * removal, from the document and from the choices, and is journaled before anything is removed. Later stages and
 * verify-upgrade account for every part of it.
 */
const intentionFields = {
    server: intention_text('Computer name.'),
    origin: (0,fields/* field */.ZZ)('What it was made from: the server itself, a backup set, an inventory that a person gave, or what was left of the records.', dist/* picklist */.KIO(['as-found', 'backup-set', 'inventory', 'rebuilt'])),
    inventorySha256: sha256('Of the inventory that shows the server as it was.'),
    components: (0,fields/* field */.ZZ)('Every component that the server had.', (0,fields/* list */.p_)(intendedComponent)),
    installPath: (0,fields/* optional */.lq)('Folder of the old agent; the new server belongs into it.', dist/* string */.YjP()),
    dataFile: (0,fields/* optional */.lq)('The data file.', (0,fields/* fields */.OA)({ path: intention_text('Path.'), size: (0,fields/* field */.ZZ)('Bytes.', dist/* number */.aig()) })),
    personSteps: (0,fields/* field */.ZZ)('Ids of the steps that a person has to confirm.', (0,fields/* list */.p_)(dist/* string */.YjP())),
};
const intentionSchema = (0,fields/* fields */.OA)(intentionFields);
;// CONCATENATED MODULE: ./lib/bundled/plan/journal-schema.js




const described = (meaning) => (0,fields/* field */.ZZ)(meaning, dist/* string */.YjP());
const texts = (meaning) => (0,fields/* field */.ZZ)(meaning, (0,fields/* list */.p_)(dist/* string */.YjP()));
const always = {
    at: described('When it was written; ISO 8601, UTC.'),
    by: (0,fields/* optional */.lq)('Who or what ran it: address of a run or an account.', dist/* string */.YjP()),
    number: (0,fields/* optional */.lq)('Number of the line, from 1; absent in journals of versions before 0.2.', dist/* number */.aig()),
    previous: (0,fields/* optional */.lq)('SHA-256 of the text of the line before, lower-case hexadecimal.', dist/* string */.YjP()),
};
const digest = described('Digest of the plan that the run carries out.');
const step = described('Id of the step.');
const ofStep = { ...always, digest, step };
const services = texts('Names of the services.');
const subject = (0,fields/* field */.ZZ)('Who is or was not served.', dist/* picklist */.KIO(effects/* subjects */.yo));
/** A JSON object of any content: what came out of a step is told by its kind. */
const anything = dist/* custom */.IeY((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
/** What the journal keeps of a failure; the facts of a step repeat it. */
const failureFields = {
    code: (0,fields/* optional */.lq)('Code of an error that a person can fix.', dist/* string */.YjP()),
    message: described('What happened; secrets are masked.'),
    advice: (0,fields/* optional */.lq)('What to do about it.', dist/* string */.YjP()),
};
/** What the journal keeps of an installer's run; the facts of a step repeat it. */
const installerRunFields = {
    what: described('Product or program.'),
    exitCode: (0,fields/* field */.ZZ)('Exit code of the installer.', dist/* number */.aig()),
    meaning: described('Meaning of the exit code.'),
    seconds: (0,fields/* field */.ZZ)('How long it ran.', dist/* number */.aig()),
    logPath: described('Log file on the server.'),
    excerpt: texts('Lines of that log, bounded and masked.'),
};
const journal_schema_event = (name, meaning, entries) => (0,fields/* fields */.OA)({ event: (0,fields/* field */.ZZ)(meaning, dist/* literal */.euz(name)), ...entries });
/** What the suite did to a server, one line a thing. */
const journalLineSchema = dist/* variant */.Oxt('event', [
    journal_schema_event('plan-started', 'A run begins to carry out a plan.', {
        ...always,
        digest,
        action: described('The action that planned.'),
        approved: (0,fields/* optional */.lq)('The digest was given as the approved one.', dist/* literal */.euz(true)),
        actor: (0,fields/* optional */.lq)('Who started the run.', dist/* string */.YjP()),
        records: (0,fields/* optional */.lq)('What this run writes as events of its own; absent in runs of versions before 0.2.', (0,fields/* list */.p_)(dist/* picklist */.KIO(['interruptions', 'asked-steps']))),
    }),
    journal_schema_event('intention', 'What must exist at the end of the upgrade of this server; before the first removal.', {
        ...always,
        digest,
        ...intentionFields,
    }),
    journal_schema_event('machine-marked', 'The suite put a mark of its own into the registry: a machine that was reverted lacks it.', {
        ...always,
        mark: described('The mark, a random text.'),
    }),
    journal_schema_event('machine-renewed', 'The machine was reverted: older confirmations and intentions are void.', {
        ...always,
        reason: described('What showed it.'),
    }),
    journal_schema_event('journal-gap-accepted', 'A person decided to go on although lines of the journal are missing or were changed.', {
        ...always,
        lines: (0,fields/* field */.ZZ)('Numbers of the lines in the file behind which something is missing or changed.', (0,fields/* list */.p_)(dist/* number */.aig())),
    }),
    journal_schema_event('plan-finished', 'Every step of the plan is done.', {
        ...always,
        digest,
        action: described('The action that planned.'),
    }),
    journal_schema_event('step-started', 'A step begins.', ofStep),
    journal_schema_event('step-done', 'A step ended and its effect was seen.', {
        ...ofStep,
        notes: texts('What a reader has to know of it.'),
        result: (0,fields/* optional */.lq)('What came out: hashes, folders, exit codes.', anything),
    }),
    journal_schema_event('step-failed', 'A step ended without being done; it stays begun.', { ...ofStep, ...failureFields }),
    journal_schema_event('service-interrupted', 'From here on somebody is not served.', { ...ofStep, subject }),
    journal_schema_event('service-restored', 'From here on somebody is served again.', {
        ...always,
        subject,
        digest: dist/* exactOptional */.yqP(digest),
        step: (0,fields/* optional */.lq)('Id of the step that restored it; absent where it was seen at the next look.', dist/* string */.YjP()),
    }),
    journal_schema_event('installer-ran', 'A run of an installer, whatever came of it.', { ...always, ...installerRunFields }),
    journal_schema_event('operator-step-asked', 'A person was asked for a step.', ofStep),
    journal_schema_event('operator-step-said', 'A person confirmed a step.', {
        at: always.at,
        step: described('Id of the person’s step.'),
        by: described('Who confirmed it.'),
    }),
    journal_schema_event('backup-created', 'A backup set was written and read back.', {
        ...always,
        folder: described('Folder of the set.'),
        manifestSha256: described('SHA-256 of its manifest, lower-case hexadecimal.'),
    }),
    journal_schema_event('backup-removed', 'A set was removed because more sets were there than were to be kept.', {
        ...always,
        folder: described('Folder of the set.'),
    }),
    journal_schema_event('rolled-back', 'The server is as the backup set records it; older confirmations are void.', {
        ...always,
        folder: described('Folder of the set.'),
    }),
    journal_schema_event('services-stopped', 'The suite stops services.', { ...always, services }),
    journal_schema_event('services-started', 'Services that the suite had stopped were started.', { ...always, services }),
    journal_schema_event('restart-required', 'Windows wants a restart.', {
        ...always,
        bootTime: described('Boot time before the restart; a later one proves it. ISO 8601.'),
        reason: described('Why.'),
    }),
    journal_schema_event('unknown', 'An event of a newer version, carried as it is.', {
        ...always,
        name: described('Its name.'),
        fields: (0,fields/* field */.ZZ)('Its other fields.', anything),
    }),
]);
const knownEvents = new Set(journalLineSchema.options.map(({ entries }) => entries.event.literal));
/** A line of the file as data; an event of a newer version becomes one that is called unknown. */
function withUnknownEvents(value) {
    if (typeof value !== 'object' || value === null || !('event' in value) || !('at' in value))
        return value;
    const { event: name, at, ...fields } = value;
    return typeof name === 'string' && !knownEvents.has(name) ? { event: 'unknown', at, name, fields } : value;
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




/**
 * Opens the journal at `path` without changing it; the file is made with the first record.
 * @throws UserError `journal-invalid` that names file, line and field
 */
async function openJournal(files, clock, path) {
    const exists = (await files.stat(path)) !== undefined;
    const content = exists ? new TextDecoder().decode(await files.read(path)) : '';
    const stored = storedLines(content);
    const lines = stored.map(({ value, place }) => validLine(value, path, place));
    let last = stored.at(-1)?.text;
    let torn = content !== '' && !content.endsWith('\n');
    return {
        lines,
        gaps: gapsIn(stored),
        async record(entry) {
            const line = { at: clock.now().toISOString(), ...entry };
            const text = JSON.stringify({ ...line, ...chainedTo(last, lines.length + 1) });
            // A process that died while it wrote leaves a half line: the next record begins on a line of its own.
            await files.append(path, new TextEncoder().encode(`${torn ? '\n' : ''}${text}\n`));
            torn = false;
            last = text;
            lines.push(line);
        },
    };
}
function chainedTo(last, number) {
    return { number, ...(last === undefined ? {} : { previous: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(last) }) };
}
/** A line that is no JSON is the half of one that a dying process wrote: what it recorded did not happen. */
function storedLines(content) {
    return content.split('\n').flatMap((text, index) => {
        if (text.trim() === '')
            return [];
        try {
            return [{ text, value: JSON.parse(text), place: index + 1 }];
        }
        catch {
            return [];
        }
    });
}
/** A missing last line leaves no trace here; the machine and the backup sets are asked about that. */
function gapsIn(lines) {
    return lines.flatMap(({ value, place }, index) => {
        const { number, previous } = Object(value);
        const before = lines[index - 1]?.text;
        if (number === undefined)
            return [];
        return number === index + 1 && previous === (before && (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(before)) ? [] : [place];
    });
}
/** Fields of a newer version stay in the line. */
function validLine(value, path, number) {
    return (0,_base_format_read_format_js__WEBPACK_IMPORTED_MODULE_3__/* .conforming */ .pP)(_journal_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .journalLineSchema */ .LZ, (0,_journal_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .withUnknownEvents */ .mO)(withoutChain(value)), (what) => new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('journal-invalid', `The journal ${path} cannot be used: ${what}.`, 'Somebody or something changed the journal. Put the file back from a copy. Do not delete it: it records what was done to this server.'), () => `line ${number}, `);
}
function withoutChain(value) {
    if (typeof value !== 'object' || value === null)
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
    code: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Code; see error-codes.md.', text),
    message: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('What was found, and where.', text),
    advice: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('What to do.', text),
    input: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('The input that settles it.', text),
});
const about = {
    id: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('What the step is called; unique in the plan, and as in the journal.', text),
    stage: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Action of the suite that the step belongs to.', text),
    title: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('What the step does, for a person.', text),
    documentStep: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)("Step of Microsoft's document, for example U2.3.", text),
    effects: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('Who is not served meanwhile, and for how long; absent in format 1.', _effects_js__WEBPACK_IMPORTED_MODULE_1__/* .effectsSchema */ .ev),
};
/** What a person is asked for. */
const operatorStepSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
    id: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Name for the input completed-operator-steps.', text),
    title: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('The step in words.', text),
    instructions: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('What to do, one instruction after the other.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(text)),
    proof: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('"seen": the suite sees for itself that it is done. "said": a person confirms it.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['seen', 'said'])),
    blocking: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Whether later steps wait for it.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
});
function stepSchema(change) {
    const what = 'What exactly: the kind of change and its values.';
    const who = '"change": the suite performs it. "operator": a person does.';
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .variant */ .Oxt('type', [
        (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
            ...about,
            type: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(who, valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('change')),
            change: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(what, change),
            detail: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('Further lines for the reader, for example what becomes of each setting.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(text)),
        }),
        (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
            ...about,
            type: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(who, valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('operator')),
            change: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(what, change),
            operatorStep: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('What a person has to do.', operatorStepSchema),
        }),
    ]);
}
/**
 * A plan as a file, with the kinds of changes as `change` describes them. Format 1 is that of versions before 0.2.
 * `docs/reference/plan.schema.json` is made from it.
 */
function planSchemaOf(change, format) {
    return (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
        format: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Version of the format.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(format)),
        action: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Which action made the plan.', text),
        server: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Name of the server.', text),
        inputs: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('The inputs that the plan depends on.', jsonObject),
        findings: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('What was found on the server and decides the plan: versions, paths, hashes.', jsonObject),
        steps: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('What will be done, in this order.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(stepSchema(change))),
        warnings: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('What a person should know; does not stop.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(finding)),
        blockers: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('What stops the plan. One with a blocker is not applied.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(finding)),
    });
}
/** A change of a kind that this version does not know. */
const anyChange = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .partOf */ .BU)({
    kind: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Kind of the change; the other fields depend on it.', text),
});
/** Plans of both formats, whatever their changes are. */
const planSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .variant */ .Oxt('format', [planSchemaOf(anyChange, 1), planSchemaOf(anyChange, 2)]);
/** @throws UserError `plan-invalid` that names file, line and field */
function parsePlan(json, source) {
    return (0,_base_format_read_format_js__WEBPACK_IMPORTED_MODULE_4__/* .readFormat */ .C$)(planSchema, json, (what) => {
        const advice = 'Give the file of the output plan-path, unchanged.';
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('plan-invalid', `${source} is no plan: ${what}.`, advice);
    });
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





/**
 * Name of the new virtual directory, without slashes: where the new application stands already, its own; else by
 * choice. `keep` repeats the old one whatever it was called, `new` is the product's new default (document steps I2,
 * I3 and I4.2).
 */
function newVirtualDirectory(component, old, choices, now) {
    const installed = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_2__/* .newComponent */ .y6)(now, component)?.web;
    if (installed !== undefined)
        return (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSlash */ .m)(installed.virtualDirectory);
    return chosenName(component, choices) ?? (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSlash */ .m)(old.virtualDirectory);
}
/** Undefined where the old name is kept. */
function chosenName(component, { virtualDirectories }) {
    const choice = virtualDirectories[component];
    switch (choice.name) {
        case 'keep':
            return undefined;
        case 'new':
            return _product_names_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultVirtualDirectories */ .m4['mfa-server'][component];
        case 'custom':
            return (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSlash */ .m)(choice.virtualDirectory);
    }
}
/** Nothing moves an application that is installed, so another name cannot be promised. */
function otherNameBlockers(component, choices, now) {
    const [wanted, installed] = [chosenName(component, choices), (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_2__/* .newComponent */ .y6)(now, component)?.web];
    if (wanted === undefined || installed === undefined)
        return [];
    const actual = (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSlash */ .m)(installed.virtualDirectory);
    if ((0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sameText */ .QV)(wanted, actual))
        return [];
    const input = `${component}-virtual-directory`;
    return [
        {
            code: 'component-at-other-name',
            message: `The new ${_product_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentTitles */ .$[component]} is installed as /${actual}, but ${input} asks for /${wanted}. Nothing moves an installed application.`,
            advice: `Leave ${input} out to go on with /${actual}. For /${wanted}, uninstall the new ${_product_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentTitles */ .$[component]} in Programs and Features and run again.`,
            input,
        },
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




/** A plan that is begun is kept under its digest, so that a later run can hold what is left against it. */
async function storePlan(files, workFolder, digest, plan) {
    const path = pathOf(workFolder, digest);
    if ((await files.stat(path)) !== undefined)
        return;
    await files.write(path, Buffer.from(`${JSON.stringify(plan, null, 2)}\n`, 'utf8'));
}
/** Undefined where there is none, or where the file is not the plan that its name says. */
async function readStoredPlan(files, workFolder, digest) {
    const path = pathOf(workFolder, digest);
    if ((await files.stat(path)) === undefined)
        return undefined;
    const plan = (0,_base_format_read_format_js__WEBPACK_IMPORTED_MODULE_3__/* .readIntact */ .Aw)(_plan_plan_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .planSchema */ .Fu, await files.read(path));
    return plan !== undefined && (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .planDigest */ .G)(plan) === digest ? plan : undefined;
}
/** Whether there is a file under the plan's name, whatever it holds. */
async function hasStoredPlan(files, workFolder, digest) {
    return (await files.stat(pathOf(workFolder, digest))) !== undefined;
}
function pathOf(workFolder, digest) {
    return (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, 'plans', `${digest.replace(/[^0-9a-f]/g, '-')}.json`);
}

/***/ })

};
