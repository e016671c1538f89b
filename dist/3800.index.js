export const id = 3800;
export const ids = [3800];
export const modules = {

/***/ 83800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sampleInstallers: () => (/* binding */ sampleInstallers)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const folders = {
    x64: ['one-server', 'drives', 'C', 'Install'],
    x86: ['other-drive-32-bit', 'drives', 'D', 'Install'],
};
/** Rehearsal packages of a sample server. They lie beside `dist`, from where this process was started. */
function sampleInstallers(architecture) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(process.argv[1] ?? '')));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'examples', 'servers', ...folders[architecture]);
}

/***/ })

};
