export const id = 9004;
export const ids = [9004,8667,270];
export const modules = {

/***/ 47072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/** The schema of a list that nobody changes. */
const list = (item) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item), valibot__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ());

/***/ }),

/***/ 21935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseJsonAs)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/**
 * The value of a JSON text, a byte order mark before it or not. What is no JSON, or not as the schema says, becomes
 * the error that `errorAt` makes of the place and the reason.
 */
function parseJsonAs(schema, json, errorAt) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qFJ(), schema), json.replace(/^\uFEFF/, ''));
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw errorAt(valibot__WEBPACK_IMPORTED_MODULE_0__/* .getDotPath */ .BuJ(issue) ?? 'the top level', issue.message);
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
/* unused harmony exports failureFields, installerRunFields, approvalSchema, reportServerSchema, announcementsSchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77934);
/* harmony import */ var _list_schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47072);
/* harmony import */ var _parse_json_as_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21935);
/* harmony import */ var _plan_plan_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18667);
/* harmony import */ var _product_announcement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28936);
/* harmony import */ var _product_components_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71450);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70678);
/* harmony import */ var _webconfig_merge_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62885);
/* harmony import */ var _check_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28135);









const text = valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP();
const at = { at: text, by: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(text) };
const ofPlan = { ...at, digest: text, action: text };
const ofStep = { ...at, digest: text, step: text };
/** What the journal keeps of a failure; the facts of a step repeat it. */
const failureFields = { code: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(text), message: text, advice: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(text) };
/** What the journal keeps of an installer's run; the facts of a step repeat it. */
const installerRunFields = {
    what: text,
    exitCode: valibot__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(),
    meaning: text,
    seconds: valibot__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(),
    logPath: text,
    excerpt: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p)(text),
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
    valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ ...ofStep, event: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('step-done'), notes: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p)(text) }),
    valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ ...ofStep, event: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('step-failed'), ...failureFields }),
    valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ ...at, event: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('installer-ran'), ...installerRunFields }),
    valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ at: text, event: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('operator-step-said'), step: text, by: text }),
    valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ ...at, event: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('backup-created'), folder: text, manifestSha256: text }),
    valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ ...at, event: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('rolled-back'), folder: text }),
    valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ ...at, event: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('services-stopped'), services: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p)(text) }),
    valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ ...at, event: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('services-started'), services: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p)(text) }),
    valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ ...at, event: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('restart-required'), bootTime: text, reason: text }),
]);
const manifest = valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    name: text,
    created: text,
    server: text,
    consistent: valibot__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(),
    consistencyNote: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(text),
    entries: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p)(valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ component: text, role: text, storedAs: text, size: valibot__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(), sha256: text })),
});
const state = valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    taken: text,
    installPath: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(text),
    dataFile: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ path: text, status: text, size: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig()) })),
    components: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p)(valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        component: valibot__WEBPACK_IMPORTED_MODULE_6__/* .picklist */ .KIO(_product_components_js__WEBPACK_IMPORTED_MODULE_2__/* .componentNames */ .w),
        generation: valibot__WEBPACK_IMPORTED_MODULE_6__/* .picklist */ .KIO(['phonefactor', 'mfa-server']),
        version: text,
        folder: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(text),
        address: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(text),
        applicationPool: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(text),
        theme: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(text),
        webServiceSdkUrl: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(text),
    })),
    services: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p)(valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ name: text, account: text, state: text })),
});
const approvalSchema = valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    by: text,
    at: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(text),
    environment: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(text),
    comment: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(text),
    run: text,
});
/** A server as its record holds it. */
const reportServerSchema = valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    name: text,
    plans: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p)(valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ plan: _plan_plan_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .planSchema */ .F, digest: text })),
    journal: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p)(journalLine),
    manifests: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p)(valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ manifest, sha256: text })),
    before: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(state),
    after: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(state),
    merges: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p)(valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ component: valibot__WEBPACK_IMPORTED_MODULE_6__/* .picklist */ .KIO(_product_components_js__WEBPACK_IMPORTED_MODULE_2__/* .componentNames */ .w), record: _webconfig_merge_record_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeRecordSchema */ .P })),
    approvals: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p)(approvalSchema),
    checks: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p)(_check_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .checkSchema */ ._),
    reason: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(text),
    notes: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP((0,_list_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p)(text)),
});
const announcementsSchema = (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p)(valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ language: valibot__WEBPACK_IMPORTED_MODULE_6__/* .picklist */ .KIO(_product_announcement_js__WEBPACK_IMPORTED_MODULE_1__/* .announcementLanguages */ .TH), subject: text, paragraphs: (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p)(text) }));
const recordSchema = valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    format: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1),
    rehearsal: valibot__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(),
    server: reportServerSchema,
    announcements: announcementsSchema,
});
/** @throws UserError `record-invalid` that names `source` */
function parseServerRecord(json, source) {
    const errorAt = (place, reason) => new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.UserError('record-invalid', `${source} is no record of a server, at ${place}: ${reason}`, 'Give files of the output record-path, unchanged.');
    return (0,_parse_json_as_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJsonAs */ .W)(recordSchema, json, errorAt);
}

/***/ }),

/***/ 88433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** In lower-case hexadecimal digits, as manifests, records and `SHA256SUMS` have it. */
function sha256Of(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}

/***/ }),

/***/ 70270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ canEncode),
  decodeConfiguration: () => (/* binding */ decodeConfiguration),
  n: () => (/* binding */ encodeConfiguration)
});

// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/single-byte-encoding.js

const supported = /^(?:windows-125[0-8]|iso-8859-(?:[1-9]|1[03-6]))$/;
/** Names under which .NET knows the same encodings. */
const aliases = {
    latin1: 'iso-8859-1',
    l1: 'iso-8859-1',
    'iso_8859-1': 'iso-8859-1',
    ascii: 'us-ascii',
};
function decodedByte(decoder, byte) {
    try {
        return decoder.decode(Uint8Array.of(byte));
    }
    catch {
        return undefined;
    }
}
/**
 * The web platform reads the names of ISO 8859 as the Windows code pages of the same region; .NET does not. The bytes
 * 80 to 9F therefore stand for the control characters of the same number there.
 */
function characterTable(name) {
    const isIso = name.startsWith('iso-');
    const decoder = new external_node_util_.TextDecoder(name, { fatal: true });
    return Array.from({ length: 256 }, (_, byte) => {
        if (name === 'us-ascii')
            return byte < 0x80 ? String.fromCharCode(byte) : undefined;
        if (isIso && byte >= 0x80 && byte <= 0x9f)
            return String.fromCharCode(byte);
        return decodedByte(decoder, byte);
    });
}
/** The single-byte encoding of this declared name, or `undefined` when it is none that is supported. */
function singleByteEncoding(declared) {
    const lower = declared.toLowerCase();
    const name = aliases[lower] ?? lower;
    if (name !== 'us-ascii' && !supported.test(name))
        return undefined;
    const characters = characterTable(name);
    const bytes = new Map(characters.flatMap((character, byte) => (character === undefined ? [] : [[character, byte]])));
    return { characters, bytes };
}
/** `undefined` when a byte stands for nothing in this encoding. */
function decodeSingleByte(bytes, { characters }) {
    const parts = [];
    for (const byte of bytes) {
        const character = characters[byte];
        if (character === undefined)
            return undefined;
        parts.push(character);
    }
    return parts.join('');
}
/** `undefined` when a character does not exist in this encoding. */
function encodeSingleByte(text, encoding) {
    const bytes = new Uint8Array(text.length);
    for (let index = 0; index < text.length; index++) {
        const byte = encoding.bytes.get(text.charAt(index));
        if (byte === undefined)
            return undefined;
        bytes[index] = byte;
    }
    return bytes;
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/decode.js


/** Far above any real file, far below what would exhaust the memory of a small server. */
const largestConfiguration = 100 * 1024 * 1024;
const utf8 = { name: 'UTF-8', form: 'utf-8' };
const utf16le = { name: 'UTF-16 LE', form: 'utf-16le' };
const utf16be = { name: 'UTF-16 BE', form: 'utf-16be' };
const saveAsUtf8 = 'Open the file in an editor that shows its encoding, save it as UTF-8, and run again.';
function startsWith(bytes, ...start) {
    return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
}
function declaredEncoding(bytes) {
    const head = Buffer.from(bytes.subarray(0, 256))
        .toString('latin1')
        .replace(/^\u00ef\u00bb\u00bf/, '');
    return /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
}
/** A file in UTF-16 begins with its mark, or, without one, with `<` and a zero byte. */
function sixteenBitEncoding(bytes) {
    if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0x3c, 0))
        return utf16le;
    if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0, 0x3c))
        return utf16be;
    return undefined;
}
function isUtf32(bytes) {
    return [
        [0xff, 0xfe, 0, 0],
        [0, 0, 0xfe, 0xff],
        [0x3c, 0, 0, 0],
        [0, 0, 0, 0x3c],
    ].some((start) => startsWith(bytes, ...start));
}
function unsupported(path, name) {
    return new user_error.UserError('web-config-encoding-unsupported', `${path} is encoded as ${name}, which is not supported.`, saveAsUtf8);
}
function contradiction(path, declared, actual) {
    return new user_error.UserError('web-config-encoding-contradiction', `${path} declares the encoding ${declared}, but its bytes are ${actual}.`, `Correct the declaration in the file's first line, or save the file as ${declared}.`);
}
function hasOnlyAscii(bytes) {
    return bytes.every((byte) => byte < 0x80);
}
function eightBitEncoding(bytes, path) {
    const declared = declaredEncoding(bytes);
    const hasMark = startsWith(bytes, 0xef, 0xbb, 0xbf);
    if (declared === undefined || /^utf-?8$/i.test(declared))
        return utf8;
    if (/^(?:utf-16|ucs-2|unicode)/i.test(declared))
        throw contradiction(path, declared, 'of 8 bits a character');
    const table = singleByteEncoding(declared);
    if (table === undefined)
        throw unsupported(path, declared);
    if (!hasMark)
        return { name: declared, form: table };
    if (!hasOnlyAscii(bytes.subarray(3)))
        throw contradiction(path, declared, 'UTF-8 with a byte order mark');
    return utf8;
}
function encodingOf(bytes, path) {
    if (isUtf32(bytes))
        throw unsupported(path, 'UTF-32');
    return sixteenBitEncoding(bytes) ?? eightBitEncoding(bytes, path);
}
function decodeAs(bytes, { form }) {
    if (typeof form !== 'string')
        return decodeSingleByte(bytes, form);
    try {
        return new TextDecoder(form, { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function encodeAs(text, { form }) {
    if (typeof form !== 'string')
        return encodeSingleByte(text, form);
    if (form === 'utf-8')
        return Buffer.from(text, 'utf8');
    const bytes = Buffer.from(text, 'utf16le');
    return form === 'utf-16be' ? bytes.swap16() : bytes;
}
/**
 * The text of a configuration file, as UTF-8, UTF-16 or the single-byte encoding that it declares.
 * @throws UserError `web-config-too-large`, `web-config-encoding-*` when the bytes cannot be read and written back unchanged.
 */
function decodeConfiguration(bytes, path) {
    if (bytes.length > largestConfiguration) {
        throw new user_error.UserError('web-config-too-large', `${path} has ${bytes.length} bytes; at most ${largestConfiguration} are read.`, 'Check that this is the configuration file that you mean.');
    }
    const encoding = encodingOf(bytes, path);
    const text = decodeAs(bytes, encoding);
    const again = text === undefined ? undefined : encodeAs(text, encoding);
    if (text === undefined || again === undefined || Buffer.compare(again, bytes) !== 0) {
        throw new user_error.UserError('web-config-encoding-invalid', `${path} holds bytes that are not ${encoding.name}, the encoding that it declares or that XML presumes.`, 'Find out in which encoding the file was saved, declare it in the first line or save the file as UTF-8, and run again.');
    }
    return { text, encoding };
}
/** The bytes of `text`. @throws Error (a bug) when a character does not exist in the encoding. */
function encodeConfiguration(text, encoding) {
    const bytes = encodeAs(text, encoding);
    if (bytes === undefined)
        throw new Error(`A character was to be written that ${encoding.name} does not have.`);
    return bytes;
}
/** Whether every character of `text` exists in the encoding. */
function canEncode(text, { form }) {
    return typeof form === 'string' || encodeSingleByte(text, form) !== undefined;
}

/***/ }),

/***/ 85866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ configurationError),
/* harmony export */   GN: () => (/* binding */ positionsAt)
/* harmony export */ });
/* unused harmony export positionAt */
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70678);

/** CRLF, LF and CR each end one line. */
function positionAt(text, offset) {
    const before = text.slice(0, offset);
    const lines = before.split(/\r\n|\r|\n/);
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
/** Positions of many offsets in ascending order; the text is read once. */
function positionsAt(text, offsets) {
    let line = 1;
    let lineStart = 0;
    let read = 0;
    const lineBreak = /\r\n|\r|\n/g;
    return offsets.map((offset) => {
        for (lineBreak.lastIndex = read; lineBreak.test(text) && lineBreak.lastIndex <= offset; line++) {
            lineStart = lineBreak.lastIndex;
            read = lineStart;
        }
        return { line, column: offset - lineStart + 1 };
    });
}
/** A fault at one place of a configuration file. */
function configurationError(code, place, whatHappened, advice) {
    const { line, column } = positionAt(place.text, place.offset);
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(`web-config-${code}`, `${place.path}, line ${line}, column ${column}: ${whatHappened}`, advice);
}

/***/ }),

/***/ 62885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mergeRecordSchema),
/* harmony export */   g: () => (/* binding */ mergeRecord)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88433);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70270);
/* harmony import */ var _located_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85866);




const digest = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^[\da-f]{64}$/));
const fileSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), bytes: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), sha256: digest });
const outcomeSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    setting: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    original: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    target: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    pristine: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    result: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    fate: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['carried', 'kept', 'same', 'corrected', 'reported', 'conflict']),
    reason: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
/** What was merged, and why, for an audit: secrets are masked, files are named by their SHA-256. */
const mergeRecordSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    format: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    original: fileSchema,
    target: fileSchema,
    pristine: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(fileSchema),
    result: valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ bytes: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), sha256: digest, encoding: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), changed: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY() }),
    outcomes: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(outcomeSchema),
    /** Places in the target before the merge, one-based. */
    edits: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ line: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), column: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), reason: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
    fragments: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ setting: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), xml: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
});
function recordedFile({ path, bytes }) {
    return { path, bytes: bytes.length, sha256: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(bytes) };
}
/** The record of a merge; the same request gives the same record. */
function mergeRecord({ original, target, pristine }, result) {
    const { text, encoding } = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__.decodeConfiguration)(target.bytes, target.path);
    const places = (0,_located_error_js__WEBPACK_IMPORTED_MODULE_2__/* .positionsAt */ .GN)(text, result.edits.map(({ start }) => start));
    const { bytes, changed, outcomes, edits, fragments } = result;
    return valibot__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qgA(mergeRecordSchema, {
        format: 1,
        original: recordedFile(original),
        target: recordedFile(target),
        ...(pristine ? { pristine: recordedFile(pristine) } : {}),
        result: { bytes: bytes.length, sha256: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(bytes), encoding: encoding.name, changed },
        outcomes: [...outcomes],
        edits: edits.map(({ reason }, index) => ({ ...places[index], reason })),
        fragments: [...fragments],
    });
}

/***/ })

};
