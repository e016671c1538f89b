export const id = 7101;
export const ids = [7101];
export const modules = {

/***/ 97101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rehearsalPath: () => (/* binding */ rehearsalPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79444);


function isPlainName(segment) {
    const hasControlCharacter = [...segment].some((character) => character < ' ');
    return segment !== '' && segment !== '.' && segment !== '..' && !hasControlCharacter && !/[<>:"/|?*]/.test(segment);
}
/**
 * Where a Windows path lies inside a rehearsal folder. An inventory is a file that anybody may have edited, so a path
 * that would lead out of the folder is refused.
 * @throws UserError `inventory-path-invalid`
 */
function rehearsalPath(rehearsalFolder, windowsPath) {
    const [drive, ...segments] = windowsPath.replace(/\\+$/, '').split('\\');
    const letter = /^([a-z]):$/i.exec(drive ?? '')?.[1];
    if (letter === undefined || !segments.every(isPlainName)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.UserError('inventory-path-invalid', `The inventory holds a path that a rehearsal cannot have: ${windowsPath}`, 'A rehearsal has drives with plain folders only. Take the inventory again, or correct the path in it.');
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(rehearsalFolder, 'drives', letter.toUpperCase(), ...segments);
}


/***/ })

};
