export const id = 9690;
export const ids = [9690];
export const modules = {

/***/ 79690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findRunnerFiles: () => (/* binding */ findRunnerFiles),
/* harmony export */   readRunnerFile: () => (/* binding */ readRunnerFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70678);



/** No inventory, result or record comes near this. */
const mostBytes = 64 * 1024 * 1024;
/**
 * Files with this extension: each place is a file, or a folder that is searched with all below it. Sorted; links are
 * not followed, so that a folder cannot lead out of itself.
 * @throws UserError `files-not-found` naming the place
 */
async function findRunnerFiles(places, extension) {
    const found = await Promise.all(places.map((place) => filesAt(place, extension)));
    return [...new Set(found.flat())].sort();
}
async function filesAt(place, extension) {
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(place).catch(() => undefined);
    if (facts === undefined)
        throw notFound(place, 'it is not there, or may not be read');
    if (!facts.isDirectory())
        return [place];
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(place, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith(extension))
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name));
}
function notFound(place, why) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError('files-not-found', `${place}: ${why}.`, 'Give files or folders that the job has, for example from a download of artifacts.');
}
/** UTF-8 text. @throws UserError `file-unreadable` */
async function readRunnerFile(path) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (size > mostBytes)
            throw new Error(`it has ${size} bytes, more than the ${mostBytes} that such a file can have`);
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError('file-unreadable', `${path} cannot be read: ${why}.`, 'Give a file that the job may read.', {
            cause,
        });
    }
}

/***/ })

};
