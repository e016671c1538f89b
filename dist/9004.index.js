export const id = 9004;
export const ids = [9004,8667];
export const modules = {

/***/ 24541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ writtenFields),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2088);


/**
 * How the schema of a file format is written: each field with its meaning, which the reference pages and the published
 * JSON Schema show.
 */
/** An object of a file that the suite writes: fields of a newer version are carried along. */
function fields(entries) {
    // Only its type is strict: what a newer version wrote beside the known fields stays where it is.
    const schema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3(entries);
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(schema, valibot__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ());
}
/** An object of a file that people write: an unknown name is refused with the known one that is nearest. */
function writtenFields(entries) {
    const known = Object.keys(entries);
    const message = ({ expected, path, message }) => {
        const name = String(path?.at(-1)?.key);
        return expected === 'never' ? `the key "${name}" is unknown here${(0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, known)}` : message;
    };
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(entries, message), valibot__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ());
}
/** A field that is always there, and what it means. */
function field(meaning, schema) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(schema, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(meaning));
}
/** A field that may be absent, and what it means. */
function optional(meaning, schema) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(field(meaning, schema));
}
/** A list that nobody changes. */
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
  iQ: () => (/* binding */ unknownFieldsNote)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./lib/bundled/base/format/line-of-field.js
const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
/** The line, from 1, of a field in a JSON text that can be read; a field that is missing is shown where its object begins. */
function lineOfField(json, field) {
    // Where the scan is: in an object by the last name, in a list by position.
    const place = [];
    let before = '';
    let nearest = { depth: 0, offset: 0 };
    for (const { 0: token, index } of json.matchAll(tokens)) {
        const inside = place.at(-1);
        if (token === '}' || token === ']')
            place.pop();
        else if (token === ',' && typeof inside === 'number')
            place[place.length - 1] = inside + 1;
        else if (token === ',' || token === ':')
            before = token;
        else if (typeof inside === 'string' && before !== ':')
            place[place.length - 1] = JSON.parse(token);
        else {
            if (place.length >= nearest.depth && isStartOf(place, field))
                nearest = { depth: place.length, offset: index };
            if (token === '{')
                place.push('');
            if (token === '[')
                place.push(0);
        }
        if (token !== ':')
            before = token;
    }
    return json.slice(0, nearest.offset).split('\n').length;
}
function isStartOf(place, field) {
    return place.every((key, depth) => key === field[depth]);
}
;// CONCATENATED MODULE: ./lib/bundled/base/format/unknown-fields.js
/** Paths of the fields that a newer version wrote and this one does not know, with `[]` for each entry of a list. */
function unknownFields(schema, value) {
    return [...new Set(walk(schema, value, ''))];
}
function walk(shape, value, path) {
    if (shape.wrapped !== undefined)
        return walk(shape.wrapped, value, path);
    if (typeof value !== 'object' || value === null)
        return [];
    if (Array.isArray(value)) {
        const { item } = shape;
        return item === undefined ? [] : value.flatMap((one) => walk(item, one, `${path}[]`));
    }
    if (shape.type === 'variant')
        return walk(optionOf(shape, value), value, path);
    return Object.entries(value).flatMap(([name, below]) => {
        const at = path === '' ? name : `${path}.${name}`;
        const known = shape.type === 'record' ? shape.value : shape.entries?.[name];
        if (known !== undefined)
            return walk(known, below, at);
        return shape.type === 'loose_object' ? [at] : [];
    });
}
/** The variant whose literal the value has. */
function optionOf({ options = [] }, value) {
    const fits = ({ entries = {} }) => Object.entries(entries).every(([name, { type, ...rest }]) => {
        if (type !== 'literal')
            return true;
        return 'literal' in rest && rest.literal === Reflect.get(value, name);
    });
    return options.find(fits) ?? { type: 'any' };
}
;// CONCATENATED MODULE: ./lib/bundled/base/format/read-format.js



/**
 * Reads JSON that follows a schema; a byte order mark before it is none of it. The one rule of all formats: what a newer
 * version wrote besides is carried along, and a missing or wrong field is an error that names line and field.
 * @throws UserError that `errorOf` makes
 */
function readFormat(schema, text, errorOf) {
    const { json, value } = parsed(text, errorOf);
    return conforming(schema, value, errorOf, (path) => `line ${lineOfField(json, path)}, `);
}
/** As {@link readFormat}, with the fields in the order of the file, for files that are changed and written again. */
function readFormatAsWritten(schema, text, errorOf) {
    readFormat(schema, text, errorOf);
    return parsed(text, errorOf).value;
}
/** What a person is shown of fields that a newer version wrote; empty where there are none. */
function unknownFieldsNote(schema, value, source) {
    const names = unknownFields(schema, value);
    if (names.length === 0)
        return [];
    const what = `${source} has fields that this version of the suite does not know: ${names.join(', ')}.`;
    return [`${what} They are kept and not looked at.`];
}
/** As {@link readFormat}, of what is read already; `placeOf` is put before the field. */
function conforming(schema, value, errorOf, placeOf) {
    refuseOtherFormat(schema, value, errorOf, placeOf(['format']));
    const result = dist/* safeParse */.xLC(schema, value);
    if (result.success)
        return result.output;
    // A typing error makes a needed name missing, too.
    const issue = result.issues.find(({ expected }) => expected === 'never') ?? result.issues[0];
    const path = (issue.path ?? []).map(({ key }) => key).filter(isKey);
    const where = path.length === 0 ? 'the top level' : `field ${path.join('.')}`;
    throw errorOf(`${placeOf(path)}${where}: ${reasonOf(issue)}`, 'field');
}
function isKey(key) {
    return typeof key === 'string' || typeof key === 'number';
}
function reasonOf({ type, received, message }) {
    return /object|variant/.test(type) && received === 'undefined' ? 'it is missing' : message;
}
function decoded(bytes, errorOf) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw errorOf('it is no text in UTF-8', 'json');
    }
}
function parsed(text, errorOf) {
    const json = typeof text === 'string' ? text.replace(/^\uFEFF/, '') : decoded(text, errorOf);
    try {
        return { json, value: JSON.parse(json) };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        throw errorOf(`it is not JSON: ${error.message}`, 'json');
    }
}
/** A format of another number is another file: its fields are not looked at. */
function refuseOtherFormat(schema, value, errorOf, place) {
    const known = formatOf(schema);
    const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
    if (format === known)
        return;
    const what = format === undefined ? 'names no format' : `has the format ${JSON.stringify(format)}`;
    throw errorOf(`${place}the top level ${what}; this version reads format ${known}`, 'format');
}
function formatOf(schema) {
    const { entries } = schema;
    return entries?.format?.literal;
}

/***/ }),

/***/ 2088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/** The known name that a typing error most likely stands for; undefined where none is near. */
function nearestName(name, known) {
    const most = Math.max(1, Math.floor(name.length / 3));
    const distances = [...known].map((one) => ({ one, distance: distanceOf(name.toLowerCase(), one.toLowerCase()) }));
    const near = distances.filter(({ distance }) => distance <= most).sort((a, b) => a.distance - b.distance);
    return near[0]?.one;
}
/** Letters to add, to leave out or to exchange (Levenshtein). */
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
/** For the end of a sentence about an unknown name. */
function didYouMean(name, known) {
    const nearest = nearestName(name, known);
    return nearest === undefined ? '' : ` (did you mean "${nearest}"?)`;
}

/***/ }),

/***/ 18667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ planSchema),
/* harmony export */   parsePlan: () => (/* binding */ parsePlan)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70678);


const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const jsonValue = valibot__WEBPACK_IMPORTED_MODULE_1__/* .lazy */ .RZV(() => valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([text, valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), valibot__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(jsonValue), valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(text, jsonValue)]));
const jsonObject = valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(text, jsonValue);
const finding = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: text, message: text, advice: text, input: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(text) });
const identity = { id: text, stage: text, title: text, documentStep: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(text) };
const changeStep = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...identity,
    type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('change'),
    change: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ kind: text })),
    detail: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text)),
});
const personStep = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...identity,
    type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('operator'),
    operatorStep: valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        id: text,
        title: text,
        instructions: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text),
        proof: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['seen', 'said']),
        blocking: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    }),
});
/** Format 1 of a plan. `docs/reference/plan.schema.json` is made from it. */
const planSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    action: text,
    server: text,
    inputs: jsonObject,
    findings: jsonObject,
    steps: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .variant */ .Oxt('type', [changeStep, personStep])),
    warnings: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(finding),
    blockers: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(finding),
});
/** @throws UserError `plan-invalid` */
function parsePlan(json, source) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(planSchema, parseJson(json, source));
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw invalid(source, `at ${valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue) ?? 'the top level'}: ${issue.message}`);
}
function parseJson(json, source) {
    try {
        return JSON.parse(json.replace(/^\uFEFF/, ''));
    }
    catch {
        throw invalid(source, 'it is not JSON');
    }
}
function invalid(source, why) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError('plan-invalid', `${source} is no plan: ${why}.`, 'Give the file of the output plan-path.');
}

/***/ }),

/***/ 19004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseServerRecord: () => (/* binding */ parseServerRecord)
/* harmony export */ });
/* unused harmony exports failureFields, installerRunFields, approvalSchema, reportServerSchema, announcementsSchema, serverRecordSchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77934);
/* harmony import */ var _base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24541);
/* harmony import */ var _base_format_read_format_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47735);
/* harmony import */ var _plan_plan_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18667);
/* harmony import */ var _product_announcement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28936);
/* harmony import */ var _product_components_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71450);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70678);
/* harmony import */ var _webconfig_merge_record_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45961);
/* harmony import */ var _check_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28135);









const text = valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP();
const at = { at: text, by: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(text) };
const ofPlan = { ...at, digest: text, action: text };
const ofStep = { ...at, digest: text, step: text };
/** What the journal keeps of a failure; the facts of a step repeat it. */
const failureFields = {
    code: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)('Code of the error; see error-codes.md.', text),
    message: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('What happened.', text),
    advice: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)('What to do.', text),
};
/** What the journal keeps of an installer's run; the facts of a step repeat it. */
const installerRunFields = {
    what: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('What was installed or removed.', text),
    exitCode: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Exit code; see known-failures.md.', valibot__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig()),
    meaning: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('What the exit code means.', text),
    seconds: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('How long it took.', valibot__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig()),
    logPath: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Its log on the server.', text),
    excerpt: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Lines of the log around the failure.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)(text)),
};
const journalLine = valibot__WEBPACK_IMPORTED_MODULE_6__/* .variant */ .Oxt('event', [
    valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        ...ofPlan,
        event: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('plan-started'),
        approved: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(true)),
        actor: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(text),
    }),
    valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ ...ofPlan, event: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('plan-finished') }),
    valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ ...ofStep, event: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('step-started') }),
    valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ ...ofStep, event: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('step-done'), notes: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)(text) }),
    valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ ...ofStep, event: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('step-failed'), ...failureFields }),
    valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ ...at, event: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('installer-ran'), ...installerRunFields }),
    valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ at: text, event: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('operator-step-said'), step: text, by: text }),
    valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ ...at, event: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('backup-created'), folder: text, manifestSha256: text }),
    valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ ...at, event: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('rolled-back'), folder: text }),
    valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ ...at, event: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('services-stopped'), services: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)(text) }),
    valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ ...at, event: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('services-started'), services: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)(text) }),
    valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ ...at, event: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('restart-required'), bootTime: text, reason: text }),
]);
const plan = _plan_plan_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .planSchema */ .F;
const storedFile = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .fields */ .OA)({
    component: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Component.', text),
    role: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('What it is; see backup-set.md.', text),
    storedAs: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Path in the set.', text),
    size: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Bytes.', valibot__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig()),
    sha256: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('SHA-256.', text),
});
/** The parts of a backup set's manifest that the report shows. */
const manifest = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .fields */ .OA)({
    name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Name of the set.', text),
    created: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('When it was begun.', text),
    server: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Server.', text),
    consistent: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('False when something could write while it was copied.', valibot__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY()),
    consistencyNote: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)('What could write.', text),
    entries: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Its files.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)(storedFile)),
});
const component = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .fields */ .OA)({
    component: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Which component.', valibot__WEBPACK_IMPORTED_MODULE_6__/* .picklist */ .KIO(_product_components_js__WEBPACK_IMPORTED_MODULE_2__/* .componentNames */ .w)),
    generation: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Old product or new one.', valibot__WEBPACK_IMPORTED_MODULE_6__/* .picklist */ .KIO(['phonefactor', 'mfa-server'])),
    version: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Version, as in Programs and Features.', text),
    folder: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)('Folder of its content; absent for what has no folder of its own.', text),
    address: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)('Site and virtual directory, for example Default Web Site/PhoneFactor.', text),
    applicationPool: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)('Application pool.', text),
    theme: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)('Theme of the portal.', text),
    webServiceSdkUrl: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)('Address of the Web Service SDK in its web.config.', text),
});
const service = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .fields */ .OA)({
    name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Name, as in sc.exe.', text),
    account: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Account that it runs under.', text),
    state: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Whether it ran.', text),
});
const dataFile = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .fields */ .OA)({
    path: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Its path.', text),
    status: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Whether it is there and can be read.', text),
    size: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)('Bytes.', valibot__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig()),
});
/** A server before or after the upgrade, as far as the report compares it. */
const state = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .fields */ .OA)({
    taken: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('When this was read, ISO 8601 in UTC.', text),
    installPath: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)('Install folder of the agent.', text),
    dataFile: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)('The data file.', dataFile),
    components: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Components that were installed.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)(component)),
    services: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Services of the product.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)(service)),
});
/** A person who approved, as the approvals of the workflow run tell. */
const approvalSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .fields */ .OA)({
    by: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Who approved.', text),
    at: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)('When, ISO 8601 in UTC.', text),
    environment: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)('Environment whose reviewer it was.', text),
    comment: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)('What the reviewer wrote.', text),
    run: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('The run that was approved.', text),
});
const reportPlan = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .fields */ .OA)({ plan: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('The plan; see plan.md.', plan), digest: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Its digest.', text) });
const backupSet = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .fields */ .OA)({
    manifest: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('What the report needs of the manifest; see backup-manifest.md.', manifest),
    sha256: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('SHA-256 of manifest.json.', text),
});
const merge = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .fields */ .OA)({
    component: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Component.', valibot__WEBPACK_IMPORTED_MODULE_6__/* .picklist */ .KIO(_product_components_js__WEBPACK_IMPORTED_MODULE_2__/* .componentNames */ .w)),
    record: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('The record; see merge-record.md.', _webconfig_merge_record_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeRecordSchema */ .P),
});
/** A server as its record holds it. */
const reportServerSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .fields */ .OA)({
    name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Name of the server.', text),
    plans: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Plans that were made, oldest first: one made after an interruption lists what was left.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)(reportPlan)),
    journal: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('What happened, in order.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)(journalLine)),
    manifests: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Backup sets.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)(backupSet)),
    before: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)('The server before the first change, from the inventory inside the oldest backup set.', state),
    after: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)('The server when the record was made.', state),
    merges: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Merges of web.config.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)(merge)),
    approvals: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Approvals that GitHub told of.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)(approvalSchema)),
    checks: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Checks of verify-upgrade; empty where it did not run.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)(_check_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .checkSchema */ ._)),
    reason: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)('Why the server stands as it does, or why it was upgraded.', text),
    notes: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)('What of the server could not be read for the report.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)(text)),
});
const announcement = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .fields */ .OA)({
    language: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Language of the text.', valibot__WEBPACK_IMPORTED_MODULE_6__/* .picklist */ .KIO(_product_announcement_js__WEBPACK_IMPORTED_MODULE_1__/* .announcementLanguages */ .TH)),
    subject: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Subject of the message.', text),
    paragraphs: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Paragraphs of the message.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)(text)),
});
const announcementsSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)(announcement);
/** All that a report tells of one server, as a file: many of them make the report of a fleet. */
const serverRecordSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .fields */ .OA)({
    format: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Version of the format.', valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1)),
    rehearsal: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('True: the server is a rehearsal server, nothing here happened on Windows.', valibot__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY()),
    server: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('The server.', reportServerSchema),
    announcements: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)('Texts for the users, where the address of the portal changed.', announcementsSchema),
});
/**
 * Reads the record of a server. What a newer version wrote besides is named among the server's notes.
 * @throws UserError `record-invalid` that names `source`
 */
function parseServerRecord(json, source) {
    const advice = 'Give files of the output record-path, unchanged.';
    const record = (0,_base_format_read_format_js__WEBPACK_IMPORTED_MODULE_8__/* .readFormat */ .C$)(serverRecordSchema, json, (what) => new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.UserError('record-invalid', `${source} is no record of a server: ${what}.`, advice));
    const unknown = (0,_base_format_read_format_js__WEBPACK_IMPORTED_MODULE_8__/* .unknownFieldsNote */ .iQ)(serverRecordSchema, record, source);
    if (unknown.length === 0)
        return record;
    return { ...record, server: { ...record.server, notes: [...(record.server.notes ?? []), ...unknown] } };
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
