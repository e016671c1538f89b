export const id = 3638;
export const ids = [3638];
export const modules = {

/***/ 63638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requireArtifactName: () => (/* binding */ requireArtifactName)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70678);

/** What the artifact service refuses in a name. Source: actions/toolkit, path-and-artifact-name-validation.ts. */
const forbidden = /["<>:|*?\\/\r\n]/;
/** @throws UserError `artifact-name-invalid` */
function requireArtifactName(name) {
    const reason = faultOf(name);
    if (reason === undefined)
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError('artifact-name-invalid', `${JSON.stringify(name)} cannot be the name of an artifact: ${reason}.`, 'Give a name of letters, digits, dots, hyphens and underscores.');
}
function faultOf(name) {
    if (name.trim() === '')
        return 'it is empty';
    if (name !== name.trim())
        return 'it begins or ends with a blank';
    const character = forbidden.exec(name)?.[0];
    return character === undefined ? undefined : `it holds ${JSON.stringify(character)}`;
}

/***/ })

};
