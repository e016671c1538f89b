export const id = 8899;
export const ids = [8899,811];
export const modules = {

/***/ 90811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withEarlierInterruptions: () => (/* binding */ withEarlierInterruptions)
/* harmony export */ });
/* harmony import */ var _plan_effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7340);
/* harmony import */ var _product_step_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49543);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75457);



/*
 * Versions before 0.2 journaled no interruptions. What they mean for the users follows from the steps of their plans
 * and from the services that they stopped and started.
 */
const agentRemovals = [(0,_product_step_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .removalId */ .G1)('agent', 'phonefactor'), (0,_product_step_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .removalId */ .G1)('agent', 'mfa-server')];
/** The journal with the interruptions of runs of earlier versions put in where they follow from it. */
function withEarlierInterruptions(journal, plans) {
    if (isFilledIn(journal))
        return journal;
    const replay = new Replay(new Map(plans.map(({ digest, plan }) => [digest, plan.steps])));
    return journal.flatMap((line) => replay.take(line));
}
/** A record that was made of such a journal has them already. */
function isFilledIn(journal) {
    let isEarlier = false;
    return journal.some((line) => {
        if (line.event === 'plan-started')
            isEarlier = line.records === undefined;
        return isEarlier && line.event === 'service-interrupted';
    });
}
class Replay {
    #plans;
    #open = new Map();
    #steps = [];
    #digest = '';
    #isEarlier = false;
    #agentIsGone = false;
    #confirmed = new Set();
    constructor(plans) {
        this.#plans = plans;
    }
    take(line) {
        switch (line.event) {
            case 'plan-started':
                return [line, ...this.#planStarted(line)];
            case 'step-started':
                return [line, ...this.#stepStarted(line)];
            case 'operator-step-said':
                this.#confirmed.add(line.step);
                return [line, ...this.#stepDone(line.step, line.at)];
            case 'step-done':
                // A removal that did not come to its end leaves an agent that can be started again.
                if (agentRemovals.includes(line.step))
                    this.#agentIsGone = true;
                return [line, ...this.#stepDone(line.step, line.at)];
            case 'services-stopped':
                return [...(this.#isEarlier ? this.#interrupt('sign-in', this.#current(), line.at) : []), line];
            case 'services-started':
                return [line, ...(this.#agentIsGone ? [] : this.#restore('sign-in', line.at))];
            case 'rolled-back':
                this.#confirmed.clear();
                this.#agentIsGone = false;
                return [line, ..._plan_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .subjects */ .yo.flatMap((subject) => this.#restore(subject, line.at))];
            case 'plan-finished':
                return [line, ...(line.action === 'upgrade' ? this.#leftOut(line.at) : [])];
            case 'service-restored':
                this.#open.delete(line.subject);
                return [line];
            default:
                return [line];
        }
    }
    #planStarted({ digest, records, at }) {
        this.#steps = this.#plans.get(digest) ?? [];
        this.#digest = digest;
        this.#isEarlier = records === undefined;
        const planned = new Set(this.#steps.map(({ id }) => id));
        // What a plan made from the server no longer holds was seen to be done.
        return [...this.#open].flatMap(([subject, { waitsFor }]) => {
            for (const id of waitsFor ?? [])
                if (planned.size > 0 && !planned.has(id))
                    waitsFor?.delete(id);
            return waitsFor?.size === 0 ? this.#restore(subject, at) : [];
        });
    }
    #stepStarted({ step: id, at }) {
        const step = this.#steps.find((one) => one.id === id);
        // Of those that read files the journal has the very moment: it names the services that they stop.
        if (!this.#isEarlier || step === undefined || readsFiles(step))
            return [];
        return (0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .effectsOf */ .w7)(step).interrupts.flatMap((subject) => this.#interrupt(subject, id, at));
    }
    /** What the whole upgrade does not bring back was left out on purpose. */
    #leftOut(at) {
        const out = [...this.#open].filter(([subject, { waitsFor }]) => subject !== 'sign-in' && waitsFor === undefined);
        return out.flatMap(([subject]) => this.#restore(subject, at));
    }
    #stepDone(id, at) {
        return [...this.#open].flatMap(([subject, { waitsFor }]) => {
            waitsFor?.delete(id);
            return waitsFor?.size === 0 ? this.#restore(subject, at) : [];
        });
    }
    /** The step that is about to begin: services were journaled as stopped within it. */
    #current() {
        return this.#steps.find((step) => (0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .effectsOf */ .w7)(step).interrupts.includes('sign-in'))?.id ?? '';
    }
    #interrupt(subject, step, at) {
        if (this.#open.has(subject))
            return [];
        const waitsFor = new Set(this.#steps
            .filter((one) => (0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .effectsOf */ .w7)(one).restores.includes(subject) && !this.#confirmed.has(one.id))
            .map(({ id }) => id));
        this.#open.set(subject, waitsFor.size === 0 ? {} : { waitsFor });
        return [{ event: 'service-interrupted', digest: this.#digest, step, subject, at }];
    }
    #restore(subject, at) {
        if (!this.#open.delete(subject))
            return [];
        return [{ event: 'service-restored', subject, at }];
    }
}
function readsFiles(step) {
    const kind = step.change?.kind;
    return kind === 'create-backup-set' || kind === 'confirm-backup-set' || kind === 'verify-backup-set';
}

/***/ }),

/***/ 70766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ canonicalDigest),
  planDigest: () => (/* binding */ planDigest)
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

/***/ 34609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ journalLineSchema),
/* harmony export */   mO: () => (/* binding */ withUnknownEvents)
/* harmony export */ });
/* unused harmony exports failureFields, installerRunFields */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24541);
/* harmony import */ var _effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7340);



const described = (meaning) => (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(meaning, valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP());
const texts = (meaning) => (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(meaning, (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()));
const always = {
    at: described('When it was written; ISO 8601, UTC.'),
    by: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Who or what ran it: address of a run or an account.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
};
const digest = described('Digest of the plan that the run carries out.');
const step = described('Id of the step.');
const ofStep = { ...always, digest, step };
const services = texts('Names of the services.');
const subject = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Who is or was not served.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .subjects */ .yo));
/** A JSON object of any content: what came out of a step is told by its kind. */
const anything = valibot__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
/** What the journal keeps of a failure; the facts of a step repeat it. */
const failureFields = {
    code: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Code of an error that a person can fix.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    message: described('What happened; secrets are masked.'),
    advice: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('What to do about it.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
};
/** What the journal keeps of an installer's run; the facts of a step repeat it. */
const installerRunFields = {
    what: described('Product or program.'),
    exitCode: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Exit code of the installer.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
    meaning: described('Meaning of the exit code.'),
    seconds: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('How long it ran.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
    logPath: described('Log file on the server.'),
    excerpt: texts('Lines of that log, bounded and masked.'),
};
const event = (name, meaning, entries) => (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ event: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(meaning, valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(name)), ...entries });
/** What the suite did to a server, one line a thing. */
const journalLineSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .variant */ .Oxt('event', [
    event('plan-started', 'A run begins to carry out a plan.', {
        ...always,
        digest,
        action: described('The action that planned.'),
        approved: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('The digest was given as the approved one.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true)),
        actor: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Who started the run.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        records: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('What this run writes as events of its own; absent in runs of versions before 0.2.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('interruptions'))),
    }),
    event('plan-finished', 'Every step of the plan is done.', {
        ...always,
        digest,
        action: described('The action that planned.'),
    }),
    event('step-started', 'A step begins.', ofStep),
    event('step-done', 'A step ended and its effect was seen.', {
        ...ofStep,
        notes: texts('What a reader has to know of it.'),
        result: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('What came out: hashes, folders, exit codes.', anything),
    }),
    event('step-failed', 'A step ended without being done; it stays begun.', { ...ofStep, ...failureFields }),
    event('service-interrupted', 'From here on somebody is not served.', { ...ofStep, subject }),
    event('service-restored', 'From here on somebody is served again.', {
        ...always,
        subject,
        digest: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(digest),
        step: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Id of the step that restored it; absent where it was seen at the next look.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    }),
    event('installer-ran', 'A run of an installer, whatever came of it.', { ...always, ...installerRunFields }),
    event('operator-step-said', 'A person confirmed a step.', {
        at: always.at,
        step: described('Id of the person’s step.'),
        by: described('Who confirmed it.'),
    }),
    event('backup-created', 'A backup set was written and read back.', {
        ...always,
        folder: described('Folder of the set.'),
        manifestSha256: described('SHA-256 of its manifest, lower-case hexadecimal.'),
    }),
    event('rolled-back', 'The server is as the backup set records it; older confirmations are void.', {
        ...always,
        folder: described('Folder of the set.'),
    }),
    event('services-stopped', 'The suite stops services.', { ...always, services }),
    event('services-started', 'Services that the suite had stopped were started.', { ...always, services }),
    event('restart-required', 'Windows wants a restart.', {
        ...always,
        bootTime: described('Boot time before the restart; a later one proves it. ISO 8601.'),
        reason: described('Why.'),
    }),
    event('unknown', 'An event of a newer version, carried as it is.', {
        ...always,
        name: described('Its name.'),
        fields: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Its other fields.', anything),
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
/* harmony import */ var _base_format_read_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47735);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70678);
/* harmony import */ var _journal_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34609);



/**
 * Opens the journal at `path` without changing it; the file is made with the first record.
 * @throws UserError `journal-invalid` that names file, line and field
 */
async function openJournal(files, clock, path) {
    const exists = (await files.stat(path)) !== undefined;
    const stored = exists ? new TextDecoder().decode(await files.read(path)) : '';
    const lines = readLines(stored, path);
    let torn = stored !== '' && !stored.endsWith('\n');
    return {
        lines,
        async record(entry) {
            const line = { at: clock.now().toISOString(), ...entry };
            // A process that died while it wrote leaves a half line: the next record begins on a line of its own.
            await files.append(path, new TextEncoder().encode(`${torn ? '\n' : ''}${JSON.stringify(line)}\n`));
            torn = false;
            lines.push(line);
        },
    };
}
function readLines(text, path) {
    return text.split('\n').flatMap((line, index) => {
        if (line.trim() === '')
            return [];
        const value = parsed(line);
        return value === undefined ? [] : [validLine(value, path, index + 1)];
    });
}
/** A line that is no JSON is the half of one that a dying process wrote: what it told did not happen. */
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
/** Fields of a newer version stay in the line. */
function validLine(value, path, number) {
    return (0,_base_format_read_format_js__WEBPACK_IMPORTED_MODULE_2__/* .conforming */ .pP)(_journal_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .journalLineSchema */ .LZ, (0,_journal_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .withUnknownEvents */ .mO)(value), (what) => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError('journal-invalid', `The journal ${path} cannot be used: ${what}.`, 'Somebody or something changed the journal. Put the file back from a copy. Do not delete it: it records what was done to this server.'), () => `line ${number}, `);
}

/***/ }),

/***/ 6832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ changedPortalAddress),
/* harmony export */   s: () => (/* binding */ planPortalAddress)
/* harmony export */ });
/* harmony import */ var _changes_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75457);
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36241);
/* harmony import */ var _product_server_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36961);
/* harmony import */ var _product_web_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4211);
/* harmony import */ var _install_web_component_new_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91732);
/* harmony import */ var _stage_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65270);






/** Old and new address of the User Portal; undefined where it stays or there is no portal. */
function changedPortalAddress({ before }, choices) {
    const old = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_3__/* .oldComponent */ .l)(before, 'user-portal')?.web;
    if (old === undefined)
        return undefined;
    const name = (0,_install_web_component_new_names_js__WEBPACK_IMPORTED_MODULE_1__/* .newVirtualDirectory */ .p)('user-portal', old, choices);
    if ((0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sameText */ .QV)(name, (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutSlash */ .m)(old.virtualDirectory)))
        return undefined;
    return {
        oldUrl: (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_5__/* .applicationUrl */ .c)(old, before.machine.name, old.virtualDirectory),
        newUrl: (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_5__/* .applicationUrl */ .c)(old, before.machine.name, name),
    };
}
/** Document steps I3 and I4.2: "update the User Portal URL on the Settings tab", "existing users need to be informed". */
function planPortalAddress(situation, choices) {
    const changed = changedPortalAddress(situation, choices);
    if (changed === undefined) {
        return _stage_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyPlan */ .n;
    }
    const { oldUrl, newUrl } = changed;
    const agentIsHere = situation.before.components.some(({ component }) => component === 'agent');
    const server = agentIsHere ? situation.before.machine.name : 'the MFA Server';
    const stage = 'install-portal';
    const steps = [
        (0,_changes_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stepOf */ .cg)({ kind: 'set-portal-url', server, oldUrl, newUrl }, { stage }),
        (0,_changes_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stepOf */ .cg)({ kind: 'inform-users', oldUrl, newUrl }, { stage }),
    ];
    return { ..._stage_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyPlan */ .n, steps: steps.filter(({ id }) => !situation.confirmed.has(id)) };
}

/***/ }),

/***/ 91732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ newVirtualDirectory)
/* harmony export */ });
/* harmony import */ var _product_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31484);
/* harmony import */ var _product_web_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4211);


/**
 * Name of the new virtual directory, without slashes. `keep` repeats the old one whatever it was called, `new` is the
 * product's new default (document steps I2, I3 and I4.2).
 */
function newVirtualDirectory(component, old, choices) {
    const choice = choices.virtualDirectories[component];
    switch (choice.name) {
        case 'keep':
            return (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSlash */ .m)(old.virtualDirectory);
        case 'new':
            return _product_names_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultVirtualDirectories */ .m4['mfa-server'][component];
        case 'custom':
            return (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSlash */ .m)(choice.virtualDirectory);
    }
}

/***/ }),

/***/ 73909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ hasStoredPlan),
/* harmony export */   Td: () => (/* binding */ readStoredPlan),
/* harmony export */   lU: () => (/* binding */ storePlan)
/* harmony export */ });
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70766);


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
    const plan = parsed(Buffer.from(await files.read(path)).toString('utf8'));
    return plan !== undefined && (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_1__.planDigest)(plan) === digest ? plan : undefined;
}
/** Whether there is a file under the plan's name, whatever it holds. */
async function hasStoredPlan(files, workFolder, digest) {
    return (await files.stat(pathOf(workFolder, digest))) !== undefined;
}
function pathOf(workFolder, digest) {
    return (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, 'plans', `${digest.replace(/[^0-9a-f]/g, '-')}.json`);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

/***/ }),

/***/ 28899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRecords: () => (/* binding */ readRecords)
});

// EXTERNAL MODULE: ./lib/bundled/changes/backup-sets/backup-chain.js
var backup_chain = __webpack_require__(92763);
// EXTERNAL MODULE: ./lib/bundled/changes/backup-sets/roles.js
var roles = __webpack_require__(43892);
// EXTERNAL MODULE: ./lib/bundled/changes/earlier-journals.js
var earlier_journals = __webpack_require__(90811);
// EXTERNAL MODULE: ./lib/bundled/changes/server/read-server.js + 3 modules
var read_server = __webpack_require__(44043);
// EXTERNAL MODULE: ./lib/bundled/changes/server/work-folder.js
var work_folder = __webpack_require__(89976);
// EXTERNAL MODULE: ./lib/bundled/host/host-error.js
var host_error = __webpack_require__(90614);
// EXTERNAL MODULE: ./lib/bundled/plan/journal.js
var journal = __webpack_require__(5005);
// EXTERNAL MODULE: ./lib/bundled/plan/journal-facts.js
var journal_facts = __webpack_require__(97283);
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: ./lib/bundled/stages/install-portal/portal-address.js
var portal_address = __webpack_require__(6832);
// EXTERNAL MODULE: ./lib/bundled/base/format/read-format.js + 2 modules
var read_format = __webpack_require__(47735);
// EXTERNAL MODULE: ./lib/bundled/webconfig/merge-record-schema.js
var merge_record_schema = __webpack_require__(45961);
;// CONCATENATED MODULE: ./lib/bundled/stages/merge-webconfig/read-merge-record.js




/**
 * What became of every setting in the last merge of this component; undefined where nothing was merged.
 * @throws UserError `merge-record-invalid`; HostError
 */
async function readMergeRecord(files, workFolder, component) {
    const path = (0,work_folder/* mergeRecordPath */.RM)(workFolder, component);
    if ((await files.stat(path)) === undefined)
        return undefined;
    const advice = 'See who changed the file. The merged web.config is not affected.';
    return (0,read_format/* readFormat */.C$)(merge_record_schema/* mergeRecordSchema */.P, await files.read(path), (what) => new user_error.UserError('merge-record-invalid', `${path} is no record of a merge: ${what}.`, advice));
}
// EXTERNAL MODULE: ./lib/bundled/stages/run/stored-plan.js
var stored_plan = __webpack_require__(73909);
;// CONCATENATED MODULE: ./lib/bundled/stages/upgrade-report/read-records.js












/** Reads what is there of journal, plans, manifests and merges, and the server itself; changes nothing. */
async function readRecords(host, chosenWorkFolder, knowledge) {
    const workFolder = await (0,work_folder.workFolderOf)(host, chosenWorkFolder);
    const { lines } = await (0,journal/* openJournal */._)(host.files, host.clock, (0,work_folder/* journalPath */.HY)(workFolder));
    const notes = [];
    const sets = await setsOf(host, lines, notes);
    const plans = await plansOf(host, workFolder, lines, notes);
    const before = await tolerant(notes, 'The server before the upgrade', () => stateBefore(host, sets, knowledge));
    const after = await tolerant(notes, 'The server as it is', () => stateNow(host, knowledge));
    const portalAddress = before && portalAddressOf(before.state, plans.at(-1)?.plan);
    return {
        server: (await host.machine.facts()).name,
        plans,
        journal: (0,earlier_journals.withEarlierInterruptions)(lines, plans),
        manifests: sets.map(({ manifest, manifestSha256 }) => ({ manifest, sha256: manifestSha256 })).reverse(),
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
        merges: await mergesOf(host, workFolder, notes),
        ...(portalAddress === undefined ? {} : { portalAddress }),
        notes,
    };
}
/** A report is wanted most where things are broken: what cannot be read is said, and the rest is reported. */
async function tolerant(notes, what, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof user_error.UserError || error instanceof host_error/* HostError */.d))
            throw error;
        notes.push(`${what} could not be read: ${error.message}`);
        return undefined;
    }
}
/** Newest first. */
async function setsOf({ files }, lines, notes) {
    const sets = [];
    for (const folder of new Set((0,journal_facts/* backupFolders */.Uh)(lines))) {
        const chain = await tolerant(notes, `The backup set ${folder}`, () => (0,backup_chain/* readBackupChain */.mq)(files, undefined, [folder]));
        sets.push(...(chain?.sets ?? []));
    }
    return sets;
}
async function plansOf({ files }, workFolder, lines, notes) {
    const digests = new Set(lines.flatMap((line) => (line.event === 'plan-started' ? [line.digest] : [])));
    const plans = [];
    for (const digest of digests) {
        const plan = await tolerant(notes, `The plan ${digest}`, () => (0,stored_plan/* readStoredPlan */.Td)(files, workFolder, digest));
        if (plan !== undefined)
            plans.push({ plan, digest });
        else if (await (0,stored_plan/* hasStoredPlan */.$Q)(files, workFolder, digest))
            notes.push(`The file of the plan ${digest} was changed.`);
    }
    return plans;
}
async function stateBefore({ files }, sets, knowledge) {
    const [newest] = sets;
    const inventory = await (0,backup_chain/* baselineOf */.Bv)(files, { sets });
    if (newest === undefined || inventory === undefined)
        return undefined;
    // A set that was made after a part was removed holds the inventory of the first one.
    const isOfFirst = newest.manifest.entries.some(({ role }) => role === roles/* baselineRole */.Qc);
    const { created } = (isOfFirst ? sets.at(-1) : newest)?.manifest ?? newest.manifest;
    return { taken: created, state: (0,read_server/* judgeInventory */.K)(inventory, knowledge) };
}
async function stateNow(host, knowledge) {
    const { state } = await (0,read_server/* readServer */.W)(host, knowledge);
    return { taken: host.clock.now().toISOString(), state };
}
async function mergesOf({ files }, workFolder, notes) {
    const merges = [];
    for (const component of roles/* mergedComponents */.V) {
        const what = `The record of the merge of the ${component}`;
        const record = await tolerant(notes, what, () => readMergeRecord(files, workFolder, component));
        if (record !== undefined)
            merges.push({ component, record });
    }
    return merges;
}
/** The address follows from the server before the upgrade and from what was chosen, which the plan holds. */
function portalAddressOf(before, plan) {
    if (plan === undefined || !isChoices(plan.inputs))
        return undefined;
    return (0,portal_address/* changedPortalAddress */.X)({ before }, plan.inputs);
}
function isChoices(inputs) {
    return 'virtualDirectories' in inputs;
}

/***/ }),

/***/ 45961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mergeRecordSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24541);


const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
const bytes = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Size in bytes.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig());
const sha256 = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('SHA-256, lower-case hexadecimal.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[\da-f]{64}$/)));
const fileSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ path: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Path, as it was given or found.', text), bytes, sha256 });
const resultSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    bytes,
    sha256,
    encoding: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)("Encoding, which is the target's.", text),
    changed: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Whether it differs from the target.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
});
const outcomeSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    setting: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Name, as in the inputs carry, keep and report; see web-config-merge.md.', text),
    original: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Its value in the original; a secret is masked.', text),
    target: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Its value in the target.', text),
    pristine: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Its value in the old default.', text),
    result: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Its value in the merged file.', text),
    fate: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('"carried": the old value was taken. "corrected": taken and changed on its way. "kept": the new value stays. "same": no difference. "reported": left to a person. "conflict": a person has to decide.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['carried', 'kept', 'same', 'corrected', 'reported', 'conflict'])),
    reason: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Why.', text),
});
const editSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    line: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Line in the target, from 1.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    column: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Column in the target, from 1.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    reason: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Why.', text),
});
const fragmentSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    setting: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Name of the setting.', text),
    xml: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('The XML; secrets are masked.', text),
});
/** What was merged, and why, for an audit: secrets are masked, files are named by their SHA-256. */
const mergeRecordSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    format: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Version of the format.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1)),
    original: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('The file with the old values.', fileSchema),
    target: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('The new file, before the merge.', fileSchema),
    pristine: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('The old file as its version installed it; absent in a merge of two files.', fileSchema),
    result: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('The merged file.', resultSchema),
    outcomes: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Every setting that any of the files has.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(outcomeSchema)),
    edits: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('What was changed in the text of the target.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(editSchema)),
    fragments: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('XML to paste, for what a person has to decide.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(fragmentSchema)),
});

/***/ })

};
