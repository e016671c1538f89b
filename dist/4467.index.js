export const id = 4467;
export const ids = [4467];
export const modules = {

/***/ 24467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rehearsalPath: () => (/* binding */ rehearsalPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85128);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70678);



/**
 * Where a Windows path lies inside a rehearsal folder. An inventory is a file that anybody may have edited, so a path
 * that would lead out of the folder, and a share, is refused.
 * @throws UserError `inventory-path-invalid`
 */
function rehearsalPath(rehearsalFolder, windowsPath) {
    const { root, names } = parsed(windowsPath);
    if (!root.endsWith(':'))
        throw invalid(windowsPath);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(rehearsalFolder, 'drives', root.slice(0, 1), ...names);
}
function parsed(windowsPath) {
    try {
        return (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWindowsPath */ .Yw)(windowsPath);
    }
    catch (cause) {
        throw invalid(windowsPath, cause);
    }
}
function invalid(windowsPath, cause) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError('inventory-path-invalid', `The inventory holds a path that a rehearsal cannot have: ${windowsPath}`, 'A rehearsal has drives with plain folders only. Take the inventory again, or correct the path in it.', { cause });
}

/***/ })

};
