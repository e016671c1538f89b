export const id = 3652;
export const ids = [3652];
export const modules = {

/***/ 93652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ newestResults),
/* harmony export */   parseServerResult: () => (/* binding */ parseServerResult)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _parse_json_as_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21935);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70678);



/**
 * How one run left one server. `untouched`: nothing was changed, for the reason given. `waiting`: a person or a restart
 * comes next, and the next run carries on.
 */
const serverResultSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    format: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    server: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1)),
    outcome: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['upgraded', 'waiting', 'failed', 'untouched', 'rolled-back']),
    reason: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** ISO 8601, UTC. */
    began: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .isoTimestamp */ .yhX()),
    ended: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .isoTimestamp */ .yhX()),
    planDigest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Address of the run. */
    run: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const advice = 'Take the results that this suite wrote, unchanged; leave out a file that is damaged.';
/** @throws UserError `result-invalid` that names `source` */
function parseServerResult(json, source) {
    const errorAt = (place, reason) => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError('result-invalid', `${source} is not a result of a run, at ${place}: ${reason}`, advice);
    return (0,_parse_json_as_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonAs */ .W)(serverResultSchema, json, errorAt);
}
/** The newest result of each server; of two that ended together the later in the list counts. */
function newestResults(results, members) {
    const newest = new Map();
    for (const result of results) {
        const member = members.find(result.server);
        const known = member && newest.get(member);
        if (member === undefined)
            continue;
        if (known === undefined || Date.parse(result.ended) >= Date.parse(known.ended))
            newest.set(member, result);
    }
    return newest;
}

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

/***/ })

};
