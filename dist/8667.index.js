export const id = 8667;
export const ids = [8667];
export const modules = {

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

/***/ })

};
