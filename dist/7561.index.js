export const id = 7561;
export const ids = [7561];
export const modules = {

/***/ 75867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  requireApproved: () => (/* binding */ requireApproved)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: ./lib/bundled/plan/digest.js + 1 modules
var plan_digest = __webpack_require__(70766);
;// CONCATENATED MODULE: ./lib/bundled/plan/drift.js
/** Every difference, in the order of the plan; steps and findings are matched by their ids, not by position. */
function planDifferences(approved, now) {
    return differences('', comparable(approved), comparable(now));
}
function comparable(plan) {
    const json = JSON.parse(JSON.stringify(plan));
    for (const list of ['steps', 'warnings', 'blockers']) {
        json[list] = keyed(json[list]);
    }
    json.order = plan.steps.map((step) => step.id);
    return json;
}
function keyed(items) {
    return Object.fromEntries(items.map((item) => [`${item.id ?? item.code}`, item]));
}
/** Every place below `where` at which two values differ. */
function differences(where, approved, now) {
    if (isObject(approved) && isObject(now)) {
        const names = [...new Set([...Object.keys(approved), ...Object.keys(now)])];
        return names.flatMap((name) => differences(where ? `${where}.${name}` : name, approved[name], now[name]));
    }
    const [left, right] = [shown(approved), shown(now)];
    return left === right ? [] : [{ where, approved: left, now: right }];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A value of a plan as text of one line. */
function shown(value) {
    if (value === undefined) {
        return '(absent)';
    }
    return typeof value === 'string' ? value : JSON.stringify(value);
}
;// CONCATENATED MODULE: ./lib/bundled/plan/approval.js




const advice = 'Nothing was changed. See what is different, make and approve a new plan (mode: plan), and give its digest.';
/**
 * Whether the plan made now is the approved one, or what is left of it: of a plan that is unfinished each remaining
 * step must be one of the approved ones, of a finished one nothing may be left.
 * @throws UserError `approval-mismatch` with each difference, as far as the approved plan is at hand
 */
function requireApproved(now, approval, progress, approvedStep = sameId) {
    const digest = (0,plan_digest.planDigest)(now);
    const isOver = progress === 'finished' && now.steps.length === 0 && now.blockers.length === 0;
    if (digest === approval.digest || isOver)
        return;
    const { plan } = approval;
    if (plan === undefined)
        throw mismatch(digest, approval.digest, []);
    if ((0,plan_digest.planDigest)(plan) !== approval.digest)
        throw otherPlan(approval.digest);
    const unfinished = progress === 'unfinished';
    const differences = unfinished ? differencesOfTheRest(plan, now, approvedStep) : planDifferences(plan, now);
    if (!unfinished || differences.length > 0)
        throw mismatch(digest, approval.digest, differences);
}
const sameId = (approved, step) => {
    const found = approved.steps.find(({ id }) => id === step.id);
    return found && { change: found.change };
};
/** Found things change as steps are done; server, inputs and what is left to change do not. */
function differencesOfTheRest(approved, now, approvedStep) {
    const rest = {
        format: now.format,
        findings: now.findings,
        warnings: now.warnings,
        blockers: now.blockers,
        steps: [],
    };
    const frame = planDifferences({ ...approved, ...rest }, { ...now, steps: [] });
    const steps = now.steps.flatMap((step) => {
        const found = approvedStep(approved, step);
        if (found === 'equal')
            return [];
        if (found === undefined)
            return [{ where: `steps.${step.id}`, approved: shown(undefined), now: step.title }];
        return differences(`steps.${step.id}.change`, plain(found.change), plain(step.change));
    });
    return [...frame, ...steps, ...orderDifference(approved, now)];
}
/** The steps that are left come in the approved order. */
function orderDifference(approved, now) {
    const left = new Set(now.steps.map(({ id }) => id));
    const wanted = approved.steps.map(({ id }) => id).filter((id) => left.has(id));
    const planned = now.steps.map(({ id }) => id).filter((id) => wanted.includes(id));
    return (0,external_node_util_.isDeepStrictEqual)(wanted, planned) ? [] : [{ where: 'order', approved: shown(wanted), now: shown(planned) }];
}
/** As JSON has it: without properties that are not there. */
function plain(value) {
    return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
function mismatch(now, approved, differences) {
    const shown = differences.map((one) => `  ${one.where}: approved ${one.approved}, now ${one.now}`);
    const missing = 'To see what differs, give the approved plan as approved-plan-file.';
    const what = `The plan made now (${now}) is not the approved one (${approved}).`;
    return new user_error.UserError('approval-mismatch', [what, ...(shown.length > 0 ? shown : [missing])].join('\n'), advice);
}
function otherPlan(digest) {
    return new user_error.UserError('approved-plan-file-mismatch', `The file in approved-plan-file is not the plan with the digest ${digest}.`, 'Give the file that belongs to the digest: it is written where the plan is made (output plan-path).');
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

/***/ 68443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readSituation)
});

// EXTERNAL MODULE: ./lib/bundled/changes/backup-sets/backup-chain.js
var backup_chain = __webpack_require__(92763);
// EXTERNAL MODULE: ./lib/bundled/changes/backup-sets/changed-since-backup.js
var changed_since_backup = __webpack_require__(33993);
// EXTERNAL MODULE: ./lib/bundled/changes/server/read-server.js + 3 modules
var read_server = __webpack_require__(44043);
// EXTERNAL MODULE: ./lib/bundled/plan/journal-facts.js
var journal_facts = __webpack_require__(97283);
// EXTERNAL MODULE: ./lib/bundled/changes/backup-sets/theme-paths.js
var theme_paths = __webpack_require__(37237);
// EXTERNAL MODULE: ./lib/bundled/host/windows-path.js
var windows_path = __webpack_require__(85128);
// EXTERNAL MODULE: ./lib/bundled/product/server-state.js
var server_state = __webpack_require__(36961);
;// CONCATENATED MODULE: ./lib/bundled/stages/install-portal/missing-themes.js




/**
 * Custom themes of the old portal that the new one lacks, wholly or in part: a run may have died between two files.
 * Before the new portal is there, all of them.
 */
async function missingThemes(files, chain, { before, now }) {
    const themes = (0,server_state/* oldComponent */.l)(before, 'user-portal')?.web?.customThemes ?? [];
    const portal = (0,server_state/* newComponent */.y)(now, 'user-portal')?.web;
    if (portal === undefined)
        return themes;
    const missing = [];
    for (const theme of themes)
        if (await lacksAFile(files, chain, portal.folder, theme))
            missing.push(theme);
    return missing;
}
async function lacksAFile(files, chain, folder, theme) {
    for (const { entry } of (0,backup_chain/* entriesOf */.Mc)(chain, 'user-portal', 'theme')) {
        const relative = (0,theme_paths/* pathBelowThemes */.$V)(entry.originalPath ?? '', [theme]);
        if (relative === undefined)
            continue;
        if ((await files.stat((0,windows_path/* joinPath */.uJ)(folder, theme_paths/* themesFolder */.D8, relative))) === undefined)
            return true;
    }
    return false;
}
// EXTERNAL MODULE: ./lib/bundled/changes/backup-sets/roles.js
var roles = __webpack_require__(43892);
// EXTERNAL MODULE: ./lib/bundled/changes/merging/describe-conflict.js
var describe_conflict = __webpack_require__(80548);
// EXTERNAL MODULE: ./lib/bundled/changes/merging/merge-component.js
var merge_component = __webpack_require__(39308);
// EXTERNAL MODULE: ./lib/bundled/webconfig/merge-result.js
var merge_result = __webpack_require__(79701);
// EXTERNAL MODULE: ./lib/bundled/stages/merge-webconfig/plan.js
var plan = __webpack_require__(73017);
;// CONCATENATED MODULE: ./lib/bundled/stages/merge-webconfig/pending-merges.js






/** What a merge would change now, where the old file is in the backup and the new one is installed. */
async function pendingMerges(files, chain, situation, choices) {
    const found = [];
    for (const component of roles/* mergedComponents */.V) {
        const [old, current] = [(0,server_state/* oldComponent */.l)(situation.before, component), (0,server_state/* newComponent */.y)(situation.now, component)];
        if (old?.web === undefined || current?.web === undefined)
            continue;
        const address = (0,plan/* webServiceSdkAddress */.O)(situation, choices);
        const merge = await (0,merge_component/* mergeComponent */.y)(files, chain, component, current.web, address, choices);
        if (merge !== undefined)
            found.push([component, pendingMergeOf(merge)]);
    }
    return Object.fromEntries(found);
}
function pendingMergeOf({ result: { changed, outcomes }, record }) {
    const worthSaying = outcomes.filter(({ fate }) => fate !== 'same');
    return {
        changed,
        detail: worthSaying.map(({ setting, fate, reason }) => `${setting}: ${fate}. ${reason}`),
        conflicts: (0,merge_result/* blockingConflicts */.r)({ outcomes }).map(describe_conflict/* describeConflict */.w),
        record,
    };
}
// EXTERNAL MODULE: ./lib/bundled/host/host-error.js
var host_error = __webpack_require__(90614);
// EXTERNAL MODULE: ./lib/bundled/product/names.js
var names = __webpack_require__(31484);
// EXTERNAL MODULE: ./lib/bundled/stages/install-web-component/plan.js
var install_web_component_plan = __webpack_require__(48164);
// EXTERNAL MODULE: ./lib/bundled/stages/stage-installers/plan.js
var stage_installers_plan = __webpack_require__(15360);
;// CONCATENATED MODULE: ./lib/bundled/stages/read-packages.js




/** What the packages say of themselves that the choices name, or that the new server has put into its folder. */
async function readPackages(host, situation, choices) {
    const web = names/* webComponentNames */.KW.flatMap((component) => (0,install_web_component_plan/* packagePathOf */.z)(component, situation, choices) ?? []);
    const mustBeThere = [
        ...(choices.setup === undefined ? [] : [choices.setup.path]),
        ...(packagesAreThere(situation, choices) ? web : []),
        ...(0,stage_installers_plan/* stagedPackages */.M)(situation, choices).map(({ from }) => from),
    ];
    const facts = await Promise.all([...new Set(mustBeThere)].map(async (path) => [path, await packageFacts(host, path)]));
    return Object.fromEntries(facts);
}
/** The new server brings the packages with it: before its installation they are not expected in its folder. */
function packagesAreThere({ now }, choices) {
    return (choices.packageFolder !== undefined ||
        now.components.some(({ component, generation }) => component === 'agent' && generation === 'mfa-server'));
}
async function packageFacts({ installer, files }, path) {
    try {
        const description = await installer.describe(path);
        return { status: 'usable', description, sha256: (await files.digest(path)).sha256 };
    }
    catch (error) {
        if (!(error instanceof host_error/* HostError */.d))
            throw error;
        return { status: statusOf(error), reason: error.message };
    }
}
function statusOf({ code }) {
    return code === 'not-found' ? 'missing' : code === 'not-a-package' ? 'not-a-package' : 'unreadable';
}
// EXTERNAL MODULE: ./lib/bundled/stages/run/served.js
var served = __webpack_require__(37123);
;// CONCATENATED MODULE: ./lib/bundled/stages/read-situation.js








/** Reads everything that the stages judge; changes nothing. */
async function readSituation(request) {
    const { host, journal, knowledge, choices } = request;
    const chain = await (0,backup_chain/* readBackupChain */.mq)(host.files, request.backupPath, (0,journal_facts/* backupFolders */.Uh)(journal.lines));
    const { state: now } = await (0,read_server/* readServer */.W)(host, knowledge);
    const baseline = await (0,backup_chain/* baselineOf */.Bv)(host.files, chain);
    const before = baseline === undefined ? now : (0,read_server/* judgeInventory */.K)(baseline, knowledge);
    const backup = await knownBackup(host, chain, (0,backup_chain/* componentsToBackUp */.og)(now));
    const confirmed = new Set([...(0,journal_facts/* confirmedSteps */.tg)(journal.lines), ...request.confirmed]);
    const situation = { now, before, confirmed, ...(backup === undefined ? {} : { backup }) };
    const packages = await readPackages(host, situation, choices);
    const known = { ...situation, packages, missingThemes: await missingThemes(host.files, chain, situation) };
    const complete = { ...known, pendingMerges: await pendingMerges(host.files, chain, known, choices) };
    return { ...complete, interrupted: (0,served/* stillInterrupted */.d)(journal, complete) };
}
async function knownBackup({ files }, chain, components) {
    const [newest] = chain.sets;
    if (newest === undefined)
        return undefined;
    const { folder, manifestSha256 } = newest;
    const changedSince = await (0,changed_since_backup/* changedSinceBackup */.Z)(files, chain, components);
    return { folder, manifestSha256, components: (0,backup_chain/* componentsInChain */.De)(chain), changedSince };
}

/***/ }),

/***/ 57561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlan: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: ./lib/bundled/changes/earlier-plans.js
var earlier_plans = __webpack_require__(34655);
// EXTERNAL MODULE: ./lib/bundled/changes/server/redact-for-journal.js
var redact_for_journal = __webpack_require__(28263);
// EXTERNAL MODULE: ./lib/bundled/changes/server/work-folder.js
var work_folder = __webpack_require__(89976);
// EXTERNAL MODULE: ./lib/bundled/changes/steps.js
var changes_steps = __webpack_require__(75457);
// EXTERNAL MODULE: ./lib/bundled/omit-undefined.js
var omit_undefined = __webpack_require__(6038);
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: ./lib/bundled/plan/journal-facts.js
var journal_facts = __webpack_require__(97283);
;// CONCATENATED MODULE: ./lib/bundled/plan/apply-plan.js


/**
 * Performs the plan's steps in order and journals each before and after, with who is not served from when to when.
 * Stops at a person's step that blocks, after a step that needs a restart, and at a step that throws. Never throws itself.
 */
async function applyPlan(plan, tools) {
    const { journal, digest } = tools;
    const progress = { plan, tools, records: [], open: [] };
    const { records, open } = progress;
    const started = { event: 'plan-started', digest, action: plan.action, records: ['interruptions'] };
    let stop = await journaled(() => journal.record({ ...started, records: [...started.records], ...tools.run }));
    for (const [index, step] of plan.steps.entries()) {
        if (stop && !(stop.why === 'person' && isNextForPerson(plan.steps, index, stop.at))) {
            records.push(record(step, 'not-reached', []));
        }
        else {
            stop = (await stepOrFail(step, index, progress)) ?? stop;
        }
    }
    stop ??= await journaled(() => journal.record({ event: 'plan-finished', digest, action: plan.action }));
    return {
        changed: records.some(({ outcome }) => outcome === 'changed'),
        records,
        openOperatorSteps: open,
        ...(stop?.why === 'restart' ? { restartRequired: stop.reason } : {}),
        ...(stop?.why === 'fault' ? { fault: stop.fault } : {}),
    };
}
/** What a person is asked for right after the step that stopped the plan is shown at once. */
function isNextForPerson(steps, index, stoppedAt) {
    return steps.slice(stoppedAt, index + 1).every(({ type }) => type === 'operator');
}
async function journaled(work) {
    try {
        await work();
        return undefined;
    }
    catch (fault) {
        return { why: 'fault', fault };
    }
}
async function stepOrFail(step, index, progress) {
    try {
        return await (step.type === 'operator' ? askPerson(step, index, progress) : performStep(step, index, progress));
    }
    catch (fault) {
        progress.records.push(record(step, 'failed', [messageOf(fault)]));
        await recordFailure(step, fault, progress.tools);
        return { why: 'fault', fault };
    }
}
function messageOf(fault) {
    return fault instanceof Error ? fault.message : String(fault);
}
/** The fault itself matters more than that it is on record: one in here is only logged. */
async function recordFailure({ id: step }, fault, { journal, digest, log, redact }) {
    const known = fault instanceof user_error.UserError ? { code: fault.code, advice: redact(fault.advice) } : {};
    try {
        await journal.record({ event: 'step-failed', digest, step, message: redact(messageOf(fault)), ...known });
    }
    catch (error) {
        log.warning(`The failure of ${step} could not be put into the journal: ${messageOf(error)}`);
    }
}
async function askPerson(step, index, progress) {
    const { tools, records, open } = progress;
    if ((0,journal_facts/* confirmedSteps */.tg)(tools.journal.lines).has(step.operatorStep.id)) {
        await recordRestored(step, index, progress);
        records.push(record(step, 'already-done', []));
        return undefined;
    }
    // Whoever acts: from here on nobody is served whom the step interrupts.
    await recordInterrupted(step, tools);
    open.push(step.operatorStep);
    records.push(record(step, 'waiting-for-person', []));
    return step.operatorStep.blocking ? { why: 'person', at: index } : undefined;
}
async function performStep(step, index, progress) {
    const { tools, records, open } = progress;
    const { digest, journal } = tools;
    await journal.record({ event: 'step-started', digest, step: step.id });
    await recordInterrupted(step, tools);
    const result = await tools.log.group(step.title, () => reported(step, tools));
    if (result.outcome === 'stopped-for-decision')
        throw result.decision;
    if (result.outcome === 'stopped-for-person') {
        open.push(result.operatorStep);
        records.push(record(step, 'waiting-for-person', result.notes));
        return { why: 'person', at: index };
    }
    if (result.restartRequired !== undefined) {
        const bootTime = await tools.bootTime();
        await journal.record({ event: 'restart-required', bootTime, reason: result.restartRequired });
    }
    const out = result.result === undefined ? {} : { result: result.result };
    await journal.record({ event: 'step-done', digest, step: step.id, notes: [...result.notes], ...out });
    await recordRestored(step, index, progress);
    records.push(record(step, result.outcome === 'done' ? 'changed' : 'already-done', result.notes));
    return result.restartRequired === undefined ? undefined : { why: 'restart', reason: result.restartRequired };
}
async function recordInterrupted({ id: step, effects }, { journal, digest }) {
    const already = (0,journal_facts/* interruptedNow */.P)(journal.lines);
    for (const subject of effects?.interrupts ?? []) {
        if (already.has(subject))
            continue;
        const entry = { event: 'service-interrupted', digest, step, subject };
        await journal.record(entry);
    }
}
/** Somebody is served again with the last step of the plan that restores the service. */
async function recordRestored({ id: step, effects }, index, { plan, tools: { journal, digest } }) {
    const interrupted = (0,journal_facts/* interruptedNow */.P)(journal.lines);
    const later = plan.steps.slice(index + 1);
    for (const subject of effects?.restores ?? []) {
        if (!interrupted.has(subject) || later.some((one) => concerns(one.effects, subject)))
            continue;
        await journal.record({ event: 'service-restored', digest, step, subject });
    }
}
function concerns(effects, subject) {
    return effects !== undefined && (effects.restores.includes(subject) || effects.interrupts.includes(subject));
}
async function reported(step, tools) {
    const result = await tools.perform(step);
    for (const note of result.notes) {
        tools.log.info(note);
    }
    return result;
}
function record(step, outcome, notes) {
    return { id: step.id, title: step.title, outcome, notes };
}
// EXTERNAL MODULE: ./lib/bundled/plan/approval.js + 1 modules
var plan_approval = __webpack_require__(75867);
// EXTERNAL MODULE: ./lib/bundled/plan/digest.js + 1 modules
var digest = __webpack_require__(70766);
// EXTERNAL MODULE: ./lib/bundled/plan/journal.js
var plan_journal = __webpack_require__(5005);
// EXTERNAL MODULE: ./lib/bundled/host/machine.js
var machine = __webpack_require__(69178);
;// CONCATENATED MODULE: ./lib/bundled/plan/lock.js


/**
 * Runs `work` while no other run can change this server.
 * @throws UserError `server-locked` with the owner and its age when another run holds the lock
 */
async function withLock(host, path, run, work) {
    await takeLock(host, path, run);
    try {
        return await work();
    }
    finally {
        await host.files.remove(path);
    }
}
async function takeLock(host, path, run) {
    const { bootTime } = await host.machine.facts();
    const owner = {
        processId: host.processes.currentId,
        since: host.clock.now().toISOString(),
        bootTime,
        run,
    };
    const bytes = new TextEncoder().encode(`${JSON.stringify(owner)}\n`);
    if (await host.files.createNew(path, bytes)) {
        return;
    }
    await removeStaleLock(host, path, bootTime);
    if (!(await host.files.createNew(path, bytes))) {
        throw lockedBy(host, path, undefined);
    }
}
async function removeStaleLock(host, path, bootTime) {
    const owner = await readOwner(host, path);
    const alive = owner !== undefined && (0,machine/* isSameBoot */.T)(owner.bootTime, bootTime) && (await host.processes.isRunning(owner.processId));
    if (alive) {
        throw lockedBy(host, path, owner);
    }
    // Renamed before it is removed: of two runs that find the same stale lock, one rename fails.
    const aside = `${path}.stale-${host.processes.currentId}`;
    await host.files.remove(aside);
    await host.files.rename(path, aside);
    await host.files.remove(aside);
}
async function readOwner(host, path) {
    try {
        const value = JSON.parse(new TextDecoder().decode(await host.files.read(path)));
        return typeof value?.processId === 'number' ? value : undefined;
    }
    catch {
        // Half written by a process that died, or just released.
        return undefined;
    }
}
function lockedBy(host, path, owner) {
    const who = owner ? `process ${owner.processId} (${owner.run}), ${age(host, owner.since)}` : 'another run';
    return new user_error.UserError('server-locked', `This server is being changed by ${who}. Lock: ${path}.`, 'Wait until that run has ended and run again. Use a concurrency group per server so that runs queue.');
}
function age(host, since) {
    const minutes = Math.max(0, Math.round((host.clock.now().getTime() - Date.parse(since)) / 60_000));
    return `since ${since}, ${minutes} minutes ago`;
}
// EXTERNAL MODULE: ./lib/bundled/stages/read-situation.js + 3 modules
var read_situation = __webpack_require__(68443);
// EXTERNAL MODULE: ./lib/bundled/changes/addresses.js
var addresses = __webpack_require__(2878);
// EXTERNAL MODULE: ./lib/bundled/product/announcement.js + 9 modules
var announcement = __webpack_require__(28936);
// EXTERNAL MODULE: ./lib/bundled/product/work-minutes.js
var work_minutes = __webpack_require__(54435);
// EXTERNAL MODULE: ./lib/bundled/plan/effects.js
var effects = __webpack_require__(7340);
// EXTERNAL MODULE: ./lib/bundled/product/components.js
var components = __webpack_require__(71450);
// EXTERNAL MODULE: ./lib/bundled/changes/all.js + 41 modules
var changes_all = __webpack_require__(87834);
;// CONCATENATED MODULE: ./lib/bundled/stages/view/shown-lines.js


/** The lines of one part of a plan; lines of one group are one line with all of their items. */
function linesOf(plan, part) {
    const lines = plan.steps.flatMap((step) => {
        const change = (0,changes_steps/* changeOf */.C2)(step);
        return (change && (0,changes_all/* kindOf */.I)(change).shown?.(change, plan)) ?? [];
    });
    const groups = Map.groupBy(lines.filter((line) => line.part === part), ({ group }) => group);
    return [...groups.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const items = [...new Set([first, ...others].map(({ item }) => item))];
        return [first.line(first.separator === undefined ? listed(items) : items.join(first.separator))];
    });
}
/** `3`, `3 and 4`, `3, 4 and 7`. */
function listed(items) {
    const last = items.at(-1);
    if (last === undefined)
        return '';
    return items.length === 1 ? String(last) : `${items.slice(0, -1).join(', ')} and ${last}`;
}
;// CONCATENATED MODULE: ./lib/bundled/stages/view/interruption.js





/** Who is without what for how long: an estimate, with what it rests on and what it leaves out. */
function interruptionText(plan) {
    if (plan.steps.length === 0)
        return [];
    const interruptions = plannedInterruptions(plan);
    if (interruptions.length === 0)
        return ['Nobody: no service is stopped and no site is taken away.'];
    const server = interruptions.find(({ subject }) => subject === 'sign-in');
    const sites = siteSentences(plan, interruptions, server !== undefined);
    return [server === undefined ? signInGoesOn(interruptions) : signIn(plan, server), ...sites, basis];
}
/** Who is not served during which steps, with who was not served already when the plan was made. */
function plannedInterruptions(plan) {
    const steps = plan.steps.map((step) => ({ effects: (0,changes_steps/* effectsOf */.w7)(step) }));
    return (0,effects/* interruptionsOf */.gO)(steps, alreadyInterrupted(plan));
}
function alreadyInterrupted({ findings }) {
    const { interrupted } = findings;
    return Array.isArray(interrupted) ? effects/* subjects */.yo.filter((subject) => interrupted.includes(subject)) : [];
}
const basis = 'Minutes are estimated from assumptions, not measured on this server; restarts, waiting, a large data folder and a slow share come on top.';
function signIn(plan, interruption) {
    return `Second factor through ${plan.server} (phone call, text message, mobile app; also clients of RADIUS, LDAP or the IIS plug-in): none ${during(plan, interruption)}. Other servers are not touched.`;
}
/** Older servers answer the mobile app through its web service; whether it works without is nowhere documented. */
function signInGoesOn(interruptions) {
    const mobileApp = interruptions.some(({ subject }) => subject === 'mobile-app')
        ? '; the mobile app may need its web service for it'
        : '';
    return `Second factor: no service that answers it is stopped${mobileApp}.`;
}
function siteSentences(plan, interruptions, personIsNamed) {
    const sites = interruptions.flatMap(({ subject, ...span }) => (subject === 'sign-in' ? [] : [{ subject, ...span }]));
    const spans = Map.groupBy(sites.filter(({ isOver }) => isOver), ({ from, to }) => `${from}-${to}`);
    const ends = sites.filter(({ isOver }) => !isOver).map(({ subject }) => subject);
    const isForGood = (subject) => plan.steps.some((step) => (0,changes_steps/* effectsOf */.w7)(step).forGood?.includes(subject) === true);
    const [retired, gone] = [ends.filter(isForGood), ends.filter((subject) => !isForGood(subject))];
    return [
        ...[...spans.values()].flatMap(([first, ...others]) => {
            if (first === undefined)
                return [];
            const titles = titlesOf([first, ...others].map(({ subject }) => subject));
            return [`${titles}: away ${during(plan, first, personIsNamed)}.`];
        }),
        ...(retired.length === 0 ? [] : [`${titlesOf(retired)}: removed for good, the new version has none.`]),
        ...(gone.length === 0 ? [] : [`${titlesOf(gone)}: away, and not brought back by this plan.`]),
    ];
}
function titlesOf(sites) {
    return listed(sites.map((site) => components/* componentTitles */.$[site]));
}
/** `personIsNamed`: the steps of a person were named a sentence before. */
function during(plan, { from, to, isOver }, personIsNamed = false) {
    const place = from === to ? `during step ${from + 1}` : `from step ${from + 1} to ${to + 1}`;
    const time = timeOf(plan.steps.slice(from, to + 1), from + 1, personIsNamed);
    return isOver ? `${place}, ${time}` : `${place}, ${time}, and on: what brings it back is not part of this plan`;
}
function timeOf(steps, firstNumber, personIsNamed) {
    const people = steps.flatMap((step, index) => step.type === 'operator' && step.operatorStep.blocking ? [firstNumber + index] : []);
    const suite = minutesOf(steps.filter(({ type }) => type === 'change'));
    const minutes = `about ${(0,work_minutes/* roundedMinutes */.v)(suite)} minutes`;
    if (people.length === 0)
        return minutes;
    const manual = personIsNamed
        ? 'the manual steps'
        : `the manual step${people.length > 1 ? 's' : ''} ${listed(people)}`;
    return suite > 0 ? `${minutes} plus ${manual}` : manual;
}
function minutesOf(steps) {
    return steps.reduce((sum, step) => sum + (0,changes_steps/* effectsOf */.w7)(step).minutes, 0);
}
;// CONCATENATED MODULE: ./lib/bundled/stages/view/announcements.js





/** What users read of a whole upgrade; empty where they notice nothing. The date is the organisation's to add. */
function announcementsOf(plan) {
    if (plan.action !== 'upgrade')
        return [];
    return [...planned('before', maintenance(plan)), ...planned('after', portal(plan))];
}
function planned(when, list) {
    return list.map(({ language, subject, paragraphs }) => ({
        when,
        language,
        text: [subject, ...paragraphs].join('\n\n'),
    }));
}
function maintenance(plan) {
    const interruptions = plannedInterruptions(plan);
    const of = (subject) => interruptions.find((one) => one.subject === subject);
    const [signIn, portal] = [of('sign-in'), of('user-portal')];
    if (signIn === undefined && portal === undefined)
        return [];
    // A site that comes back is away as long as its server is.
    const sites = interruptions.filter(({ isOver, subject }) => isOver || subject === 'sign-in');
    const spans = sites.length > 0 ? sites : interruptions;
    const from = Math.min(...spans.map((one) => one.from));
    const to = Math.max(...spans.map((one) => one.to));
    return (0,announcement/* maintenanceAnnouncements */.EX)({
        // Users wait for a person, too.
        minutes: (0,work_minutes/* roundedMinutes */.v)(minutesOf(plan.steps.slice(from, to + 1))),
        interruptsSignIn: signIn !== undefined,
        interruptsPortal: portal !== undefined,
    });
}
function portal(plan) {
    const change = (0,changes_steps/* changesOfKind */.PV)(plan, 'install-web-component').find(({ component }) => component === 'user-portal');
    const address = change && (0,addresses/* addressOf */.c)(plan, 'user-portal', change.virtualDirectory);
    if (address?.old === undefined)
        return [];
    const options = { mobileAppChanged: mobileAppChanges(plan) };
    return address.isSame
        ? (0,announcement/* renewedPortalAnnouncements */.lj)(address.current, options)
        : (0,announcement.portalAnnouncements)(address.old, address.current, options);
}
/** Its service goes, or comes back under another address. */
function mobileAppChanges(plan) {
    const interruption = plannedInterruptions(plan).find(({ subject }) => subject === 'mobile-app');
    if (interruption === undefined)
        return false;
    const change = (0,changes_steps/* changesOfKind */.PV)(plan, 'install-web-component').find(({ component }) => component === 'mobile-app');
    const moved = change !== undefined && (0,addresses/* addressOf */.c)(plan, 'mobile-app', change.virtualDirectory)?.isSame === false;
    return !interruption.isOver || moved;
}
;// CONCATENATED MODULE: ./lib/bundled/stages/view/people.js

/** What is left to a person, by when it has to be done. The instructions in full stand in the plan's steps. */
function peopleOf(plan) {
    const steps = plan.steps.flatMap((step, index) => step.type === 'operator' ? [{ ...step.operatorStep, number: index + 1 }] : []);
    const sentence = ({ number, title, id, proof }) => `Step ${number}: ${title} (${proof === 'said' ? id : 'is seen by itself'})`;
    return {
        before: before(plan),
        during: steps.filter(({ blocking }) => blocking).map(sentence),
        after: [...steps.filter(({ blocking }) => !blocking).map(sentence), ...after(plan)],
    };
}
function touchesAgent(plan) {
    return plan.steps.some((step) => (0,changes_steps/* doesOf */.Lf)(step) !== undefined && (0,changes_steps/* componentOf */.D5)(step) === 'agent');
}
function before(plan) {
    const activates = (0,changes_steps/* changesOfKind */.PV)(plan, 'activate-server').length > 0;
    return [
        ...(touchesAgent(plan)
            ? [`Stop client traffic to ${plan.server}, or take it out of the load balancer; tell the users the time`]
            : []),
        ...(activates
            ? [
                'Have a Global Administrator at hand for activation credentials; the cloud service ended on 30 September 2024, so activation may be refused',
            ]
            : []),
    ];
}
function after(plan) {
    const installed = plan.steps.filter((step) => (0,changes_steps/* doesOf */.Lf)(step) === 'installs');
    if (installed.length === 0)
        return [];
    return [
        ...(plan.action === 'upgrade' ? ['Run verify-upgrade'] : []),
        ...(installed.some((step) => (0,changes_steps/* componentOf */.D5)(step) === 'agent')
            ? [`Allow client traffic to ${plan.server} again`]
            : []),
    ];
}
;// CONCATENATED MODULE: ./lib/bundled/stages/view/way-back.js



/** How the server gets back to where it was, and what is lost or missing on the way. */
function wayBackOf(plan, backupFolder) {
    if (plan.steps.every((step) => (0,changes_steps/* changeOf */.C2)(step)?.kind === 'copy-package'))
        return [];
    if (plan.action === 'restore-backup')
        return restore(plan);
    const removes = plan.steps.some((step) => (0,changes_steps/* doesOf */.Lf)(step) === 'removes');
    const creates = (0,changes_steps/* changesOfKind */.PV)(plan, 'create-backup-set').length > 0;
    return [
        ...backupSet(plan, backupFolder),
        ...(removes || creates ? oldInstallers(plan) : []),
        ...(removes ? ['By restore-backup with scope roll-back; what users change after the backup is lost'] : []),
    ];
}
function backupSet(plan, backupFolder) {
    const [creation] = (0,changes_steps/* changesOfKind */.PV)(plan, 'create-backup-set');
    if (creation !== undefined) {
        const parts = listed(creation.components.map((component) => components/* componentTitles */.$[component]));
        const kept = creation.keep === undefined ? 'every set is kept' : `the newest ${creation.keep} are kept`;
        return [`Backup set of ${parts}: a new folder in ${creation.destination}, read back and compared; ${kept}`];
    }
    if (backupFolder !== undefined)
        return [`Backup set: ${backupFolder}`];
    const [confirmation] = (0,changes_steps/* changesOfKind */.PV)(plan, 'confirm-backup-set');
    return confirmation === undefined
        ? ['No backup set of this server is known; this plan makes none']
        : [`Backup set: the newest in ${confirmation.destination}, proven before anything is removed`];
}
const withoutInstallers = 'data, registry, web.configs and IIS settings can be put back, but PhoneFactor cannot be installed again';
function oldInstallers(plan) {
    const [creation] = (0,changes_steps/* changesOfKind */.PV)(plan, 'create-backup-set');
    if (creation === undefined)
        return [`Old installers: see whether that set holds them. Without them ${withoutInstallers}`];
    return creation.oldInstallers === undefined
        ? [`Old installers: not given (input old-installers). Without them ${withoutInstallers}`]
        : [
            `Old installers: ${creation.oldInstallers}, become part of the set; with them PhoneFactor can be installed again`,
        ];
}
function restore(plan) {
    const [verification] = (0,changes_steps/* changesOfKind */.PV)(plan, 'verify-backup-set');
    const set = verification === undefined ? [] : [`Restored from ${verification.folder}; the set stays as it is`];
    return [...set, 'Every file that this replaces or moves away is kept in the folder "replaced" of the work folder'];
}
;// CONCATENATED MODULE: ./lib/bundled/stages/view/plan-view.js





/** `backupFolder`: the newest backup set of the server, where there is one. */
function planView(plan, backupFolder) {
    return {
        removed: linesOf(plan, 'removed'),
        installed: linesOf(plan, 'installed'),
        changed: linesOf(plan, 'changed'),
        interruption: interruptionText(plan),
        people: peopleOf(plan),
        wayBack: wayBackOf(plan, backupFolder),
        announcements: announcementsOf(plan),
    };
}
// EXTERNAL MODULE: ./lib/bundled/product/step-ids.js
var step_ids = __webpack_require__(49543);
;// CONCATENATED MODULE: ./lib/bundled/stages/run/confirmed-steps.js



/** @throws UserError `operator-step-unknown` */
function requireKnownSteps(said, plan, { lines }) {
    const known = new Set([...step_ids/* operatorStepIds */.x3, ...plan.steps.map(({ id }) => id), ...(0,journal_facts/* confirmedSteps */.tg)(lines)]);
    const unknown = said.filter((id) => !known.has(id));
    if (unknown.length === 0)
        return;
    throw new user_error.UserError('operator-step-unknown', `There is no operator step ${unknown.join(', ')}.`, `Correct completed-operator-steps. Steps that are confirmed in this way: ${step_ids/* operatorStepIds */.x3.join(', ')}.`);
}
/** Puts on record who said that a step is done; what was said before is not said again. */
async function recordConfirmedSteps(journal, confirmed, by) {
    const known = (0,journal_facts/* confirmedSteps */.tg)(journal.lines);
    for (const step of confirmed) {
        if (!known.has(step))
            await journal.record({ event: 'operator-step-said', step, by });
    }
}
// EXTERNAL MODULE: ./lib/bundled/changes/start-services.js
var start_services = __webpack_require__(40699);
// EXTERNAL MODULE: ./lib/bundled/product/server-state.js
var server_state = __webpack_require__(36961);
;// CONCATENATED MODULE: ./lib/bundled/stages/run/restart-stopped-services.js



/**
 * Nobody can sign in while the services are stopped. They are started again where the run is done, and where it ended
 * early with the old agent still in place; between the two products there is nothing to start.
 */
async function restartStoppedServices(context, isDone) {
    const { journal, log } = context;
    if ((0,journal_facts/* servicesLeftStopped */.n9)(journal.lines).length === 0)
        return [];
    try {
        const agentIsThere = (0,server_state/* oldComponent */.l)(await context.readState(), 'agent') !== undefined;
        if (!isDone && !agentIsThere)
            return [];
        const started = await (0,start_services/* startStoppedServices */.O)(context);
        if (agentIsThere && (0,journal_facts/* interruptedNow */.P)(journal.lines).has('sign-in')) {
            await journal.record({ event: 'service-restored', subject: 'sign-in' });
        }
        return started.map((name) => `The service ${name} was started again.`);
    }
    catch (error) {
        // The run's own fault matters more; this one is reported beside it.
        const message = `Services that were stopped could not all be started again: ${String(error)}`;
        log.warning(message);
        return [message];
    }
}
// EXTERNAL MODULE: ./lib/bundled/stages/run/served.js
var served = __webpack_require__(37123);
// EXTERNAL MODULE: ./lib/bundled/changes/backup-sets/backup-chain.js
var backup_chain = __webpack_require__(92763);
// EXTERNAL MODULE: ./lib/bundled/changes/server/read-server.js + 3 modules
var read_server = __webpack_require__(44043);
// EXTERNAL MODULE: ./lib/bundled/tool.js
var tool = __webpack_require__(64056);
;// CONCATENATED MODULE: ./lib/bundled/stages/run/step-context.js





/** What the steps of this run work with. */
function stepContext(request, { workFolder, journal, digest }) {
    const { host, log, knowledge, run, reason, backupPath } = request;
    return {
        host,
        log,
        journal,
        workFolder,
        digest,
        logFolder: (0,work_folder/* logFolder */.hI)(workFolder),
        installerTimeLimitSeconds: request.installerTimeLimitSeconds,
        serviceTimeLimitSeconds: request.serviceTimeLimitSeconds,
        origin: { who: run.actor ?? run.address, why: reason ?? 'Upgrade of PhoneFactor to MFA Server', run: run.address },
        tool: { name: tool/* toolName */.U, version: tool/* toolVersion */.f },
        readServer: () => (0,read_server/* readServer */.W)(host, knowledge),
        readState: async () => (await (0,read_server/* readServer */.W)(host, knowledge)).state,
        judge: (inventory) => (0,read_server/* judgeInventory */.K)(inventory, knowledge),
        readChain: () => (0,backup_chain/* readBackupChain */.mq)(host.files, backupPath, (0,journal_facts/* backupFolders */.Uh)(journal.lines)),
    };
}
// EXTERNAL MODULE: ./lib/bundled/stages/run/stored-plan.js
var stored_plan = __webpack_require__(73909);
;// CONCATENATED MODULE: ./lib/bundled/stages/run/run-plan.js



















/** Reads the server, plans and, in apply mode, performs the plan under the server's lock. Never throws what a plan met. */
async function runPlan(request) {
    const { host } = request;
    const workFolder = await (0,work_folder.workFolderOf)(host, request.workFolder);
    if (request.mode === 'plan')
        return planOnly(request, workFolder);
    await prepareWorkFolder(host, workFolder);
    return withLock(host, (0,work_folder/* lockPath */.HZ)(workFolder), request.run.address, () => apply(request, workFolder));
}
/**
 * Journals and backups hold names and passwords: only administrators may read them. Users may create folders below
 * ProgramData, so a folder that is there already is not trusted to be closed.
 */
async function prepareWorkFolder({ files }, workFolder) {
    await files.createFolder(workFolder);
    await files.restrictToAdministrators(workFolder);
}
async function planOnly(request, workFolder) {
    const { outcome } = await decide(request, workFolder);
    return outcome;
}
async function decide(request, workFolder) {
    const { host } = request;
    const journal = await (0,plan_journal/* openJournal */._)(host.files, host.clock, (0,work_folder/* journalPath */.HY)(workFolder));
    const choices = request.choices(workFolder);
    const situation = await (0,read_situation/* readSituation */.Z)({ ...request, journal, choices });
    const plan = await request.plan(situation, choices);
    requireKnownSteps(request.confirmed, plan, journal);
    const owed = (0,journal_facts/* restartOwed */.rG)(journal.lines, situation.now.machine.bootTime);
    const fault = plan.blockers.length > 0 ? blocked(plan) : undefined;
    const outcome = {
        mode: request.mode,
        plan,
        view: planView(plan, situation.backup?.folder),
        digest: (0,digest.planDigest)(plan),
        ...(0,omit_undefined/* omitUndefined */.O)({ restartRequired: owed, fault, backup: situation.backup }),
        notes: [],
    };
    await request.showPlan(outcome);
    return { outcome, plan, journal, situation };
}
function blocked({ blockers, server }) {
    const list = blockers.map(({ code, message }) => `  ${code}: ${message}`);
    return new user_error.UserError('blocked', [`${blockers.length} thing(s) on ${server} stop this plan:`, ...list].join('\n'), blockers.map(({ advice, input }) => (input === undefined ? advice : `${advice} (input ${input})`)).join('\n'));
}
async function apply(request, workFolder) {
    const { host } = request;
    const decision = await decide(request, workFolder);
    const { outcome, plan, journal } = decision;
    try {
        const approvedDigest = await approvedDigestOf(request, decision, workFolder);
        const withApproval = { ...outcome, ...(0,omit_undefined/* omitUndefined */.O)({ approvedDigest }) };
        const digest = approvedDigest ?? outcome.digest;
        const context = stepContext(request, { workFolder, journal, digest });
        if ('fault' in outcome)
            return { ...withApproval, notes: await restartStoppedServices(context, false) };
        await recordConfirmedSteps(journal, request.confirmed, request.run.actor ?? request.run.address);
        await (0,served/* recordSeenServed */.y)(journal, decision.situation);
        if (outcome.restartRequired !== undefined)
            return withApproval;
        if (plan.steps.length === 0)
            return { ...withApproval, notes: await restartStoppedServices(context, true) };
        if (digest === outcome.digest)
            await (0,stored_plan/* storePlan */.lU)(host.files, workFolder, digest, plan);
        return await perform(request, withApproval, plan, context);
    }
    catch (fault) {
        return { ...outcome, fault };
    }
}
/** An approval that no longer fits refuses, whether or not there are blockers as well. */
async function approvedDigestOf({ approval, host }, { plan, journal }, workFolder) {
    if (approval === undefined)
        return undefined;
    const progress = (0,journal_facts/* progressOf */.jA)(journal.lines, approval.digest);
    const stored = approval.plan ?? (await (0,stored_plan/* readStoredPlan */.Td)(host.files, workFolder, approval.digest));
    const approved = { digest: approval.digest, ...(0,omit_undefined/* omitUndefined */.O)({ plan: stored }) };
    (0,plan_approval.requireApproved)(plan, approved, progress, earlier_plans/* approvedStep */.Ko);
    return approval.digest;
}
async function perform({ host, log, run }, outcome, plan, context) {
    const applied = await applyPlan(plan, {
        journal: context.journal,
        log,
        digest: context.digest,
        run: {
            by: run.address,
            ...(0,omit_undefined/* omitUndefined */.O)({
                actor: run.actor,
                approved: outcome.approvedDigest === undefined ? undefined : true,
            }),
        },
        perform: ({ change }) => (0,changes_steps/* performChange */.aR)(change, context),
        redact: (text) => (0,redact_for_journal/* redactForJournal */.k)(log, text),
        bootTime: async () => (await host.machine.facts()).bootTime,
    });
    const isDone = applied.records.every(({ outcome }) => outcome === 'changed' || outcome === 'already-done');
    const notes = await restartStoppedServices(context, isDone);
    const { restartRequired, fault } = applied;
    const backup = (0,journal_facts/* newestBackup */.RO)(context.journal.lines);
    return {
        ...outcome,
        applied,
        notes,
        ...(0,omit_undefined/* omitUndefined */.O)({ backup, restartRequired, fault }),
    };
}

/***/ }),

/***/ 37123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ stillInterrupted),
/* harmony export */   y: () => (/* binding */ recordSeenServed)
/* harmony export */ });
/* harmony import */ var _plan_journal_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97283);
/* harmony import */ var _product_server_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36961);
/* harmony import */ var _product_step_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49543);



/** Whom the journal shows as not served, and who is not served by this look either. */
function stillInterrupted({ lines }, looked) {
    return [...(0,_plan_journal_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .interruptedNow */ .P)(lines)].filter((subject) => !isServed(subject, looked));
}
/** What a person ended, or a run that died after its last step, is closed by the first look that sees it. */
async function recordSeenServed(journal, looked) {
    for (const subject of (0,_plan_journal_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .interruptedNow */ .P)(journal.lines)) {
        if (isServed(subject, looked))
            await journal.record({ event: 'service-restored', subject });
    }
}
function isServed(subject, { now, before, confirmed, pendingMerges }) {
    if (subject === 'sign-in')
        return signInIsServed({ now, confirmed });
    // In the middle of a roll-back the old application is there and has not its old configuration yet.
    const [was, is] = [(0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_2__/* .oldComponent */ .l)(before, subject)?.web, (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_2__/* .oldComponent */ .l)(now, subject)?.web];
    if (is !== undefined)
        return is.configuration?.fingerprint === was?.configuration?.fingerprint;
    const isNew = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_2__/* .newComponent */ .y)(now, subject)?.web !== undefined;
    return isNew && (subject === 'web-service-sdk' || pendingMerges[subject]?.changed === false);
}
function signInIsServed({ now, confirmed }) {
    const automatic = now.services.filter(({ startType }) => startType === 'automatic');
    if (automatic.length === 0 || automatic.some(({ state }) => state !== 'running'))
        return false;
    if ((0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_2__/* .oldComponent */ .l)(now, 'agent') !== undefined)
        return true;
    return (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_2__/* .newComponent */ .y)(now, 'agent') !== undefined && _product_step_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .activationSteps */ .cJ.every((id) => confirmed.has(id));
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

/***/ 15360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ planStageInstallers),
/* harmony export */   M: () => (/* binding */ stagedPackages)
/* harmony export */ });
/* harmony import */ var _changes_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75457);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85128);
/* harmony import */ var _product_components_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71450);
/* harmony import */ var _product_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31484);
/* harmony import */ var _publisher_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92638);
/* harmony import */ var _stage_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65270);






/** "Go to the install location and copy one or more installers to the other server" (document step I4.1). */
function planStageInstallers(situation, choices) {
    const packages = stagedPackages(situation, choices);
    if (packages.length === 0)
        return { ..._stage_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyPlan */ .n, blockers: [noSource()] };
    return {
        ..._stage_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyPlan */ .n,
        steps: packages.flatMap((one) => copyStep(one, situation.packages[one.from])),
        blockers: packages.flatMap((one) => packageBlockers(one, situation.packages[one.from])),
    };
}
/** Where each package lies and where it goes; empty where no folder is known that holds them. */
function stagedPackages({ before }, { packageFolder, staging }) {
    const source = packageFolder ?? before.installPath?.path;
    if (source === undefined || staging === undefined)
        return [];
    return staging.components.flatMap((component) => staging.architectures.map((architecture) => {
        const name = (0,_product_names_js__WEBPACK_IMPORTED_MODULE_3__/* .packageFileName */ .ci)(component, architecture);
        return { component, from: (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(source, name), to: (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(staging.destination, name) };
    }));
}
function copyStep({ component, from, to }, facts) {
    if (facts?.status !== 'usable')
        return [];
    return [(0,_changes_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stepOf */ .cg)({ kind: 'copy-package', component, from, to, sha256: facts.sha256 }, { stage: 'stage-installers' })];
}
function packageBlockers({ component, from }, facts) {
    if (facts?.status === 'usable')
        return (0,_publisher_js__WEBPACK_IMPORTED_MODULE_5__/* .publisherBlockers */ .e)(from, facts, 'package-folder');
    return [
        {
            code: `package-${facts?.status ?? 'missing'}`,
            message: `The package of the ${_product_components_js__WEBPACK_IMPORTED_MODULE_2__/* .componentTitles */ .$[component]} cannot be copied: ${facts?.reason ?? `${from} was not found.`}`,
            advice: component === 'mobile-app'
                ? 'Versions 8.0 and later bring no package for it: leave mobile-app out of components.'
                : 'Run this on the server that has the MFA Server, or give the folder that holds the packages.',
            input: component === 'mobile-app' ? 'components' : 'package-folder',
        },
    ];
}
function noSource() {
    return {
        code: 'package-folder-not-given',
        message: 'This server has no MFA Server, so the folder with the packages is not known.',
        advice: 'Run this on the server that has the MFA Server, or give the folder that holds the packages.',
        input: 'package-folder',
    };
}

/***/ })

};
