export const id = 2321;
export const ids = [2321];
export const modules = {

/***/ 82321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   approvalOf: () => (/* binding */ approvalOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _plan_plan_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13309);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79444);



/** The approval that the inputs give. @throws UserError `approved-plan-missing`, `approved-plan-file-unreadable`, `plan-invalid` */
async function approvalOf(digest, file) {
    if (digest === undefined) {
        if (file === undefined)
            return undefined;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError('approved-plan-missing', 'approved-plan-file was given without approved-plan.', 'Give the digest that was approved: the file alone could be any plan.');
    }
    return file === undefined ? { digest } : { digest, plan: await readPlan(file) };
}
async function readPlan(file) {
    try {
        return (0,_plan_plan_schema_js__WEBPACK_IMPORTED_MODULE_1__.parsePlan)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'), file);
    }
    catch (cause) {
        if (cause instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError)
            throw cause;
        const message = `The approved plan ${file} could not be read.`;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError('approved-plan-file-unreadable', message, 'Give the file of the output plan-path.', { cause });
    }
}


/***/ })

};
