export const id = 3418;
export const ids = [3418,3309];
export const modules = {

/***/ 13309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ planSchema),
/* harmony export */   parsePlan: () => (/* binding */ parsePlan)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79444);


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

/***/ 23418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseServerRecord: () => (/* binding */ parseServerRecord)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _plan_plan_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13309);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79444);
/* harmony import */ var _check_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91797);




const text = valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP();
const list = (item) => valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(item), valibot__WEBPACK_IMPORTED_MODULE_3__/* .readonly */ .tBZ());
const at = { at: text, by: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(text) };
const ofPlan = { ...at, digest: text, action: text };
const ofStep = { ...at, digest: text, step: text };
const journalLine = valibot__WEBPACK_IMPORTED_MODULE_3__/* .variant */ .Oxt('event', [
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ ...ofPlan, event: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('plan-started') }),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ ...ofPlan, event: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('plan-finished') }),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ ...ofStep, event: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('step-started') }),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ ...ofStep, event: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('step-done'), notes: list(text) }),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ at: text, event: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('operator-step-said'), step: text, by: text }),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ ...at, event: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('backup-created'), folder: text, manifestSha256: text }),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ ...at, event: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('services-stopped'), services: list(text) }),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ ...at, event: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('services-started'), services: list(text) }),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ ...at, event: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('restart-required'), bootTime: text, reason: text }),
]);
const manifest = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    name: text,
    created: text,
    server: text,
    consistent: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    consistencyNote: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(text),
    entries: list(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ component: text, role: text, storedAs: text, size: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), sha256: text })),
});
const recordSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    format: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    rehearsal: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    server: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        name: text,
        plans: list(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ plan: _plan_plan_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .planSchema */ .F, digest: text })),
        journal: list(journalLine),
        manifests: list(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ manifest, sha256: text })),
        checks: list(_check_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .checkSchema */ ._),
        reason: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(text),
    }),
    announcements: list(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ language: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['en', 'de']), subject: text, paragraphs: list(text) })),
});
/** @throws UserError `record-invalid` that names `source` */
function parseServerRecord(json, source) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qFJ(), recordSchema), json.replace(/^\uFEFF/, ''));
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.UserError('record-invalid', `${source} is no record of a server, at ${valibot__WEBPACK_IMPORTED_MODULE_3__/* .getDotPath */ .BuJ(issue) ?? 'the top level'}: ${issue.message}`, 'Give files of the output record-path, unchanged.');
}


/***/ })

};
