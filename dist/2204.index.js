export const id = 2204;
export const ids = [2204];
export const modules = {

/***/ 80910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ samePath),
/* harmony export */   Kn: () => (/* binding */ driveLetterOf),
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   X3: () => (/* binding */ withoutTrailingBackslash),
/* harmony export */   Z_: () => (/* binding */ programOfCommandLine),
/* harmony export */   a5: () => (/* binding */ isAtOrBelow),
/* harmony export */   aD: () => (/* binding */ expandPath),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   xD: () => (/* binding */ distinctPaths),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Without a trailing backslash, except for a drive's root. */
function withoutTrailingBackslash(path) {
    const trimmed = node_path__WEBPACK_IMPORTED_MODULE_0__.win32.normalize(path.trim()).replace(/\\+$/, '');
    return /^[a-z]:$/i.test(trimmed) ? `${trimmed}\\` : trimmed;
}
function joinPath(...parts) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.win32.join(...parts);
}
function fileNameOf(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.win32.basename(path);
}
function folderOf(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.win32.dirname(path);
}
function sameText(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
function samePath(a, b) {
    return sameText(withoutTrailingBackslash(a), withoutTrailingBackslash(b));
}
function isAtOrBelow(path, folder) {
    const root = withoutTrailingBackslash(folder).toLowerCase();
    const candidate = withoutTrailingBackslash(path).toLowerCase();
    return candidate === root || candidate.startsWith(root.endsWith('\\') ? root : `${root}\\`);
}
/** Upper-case letter of the drive, undefined for a UNC path. */
function driveLetterOf(path) {
    return /^([a-z]):/i.exec(path)?.[1]?.toUpperCase();
}
/** IIS keeps `%SystemDrive%\inetpub\wwwroot`, services `%SystemRoot%` or `\SystemRoot`, as they were typed. */
function expandPath(path, machine) {
    const { programData, programFiles, windows } = machine.folders;
    const variables = {
        systemdrive: windows.slice(0, 2),
        systemroot: windows,
        windir: windows,
        programfiles: programFiles,
        programw6432: programFiles,
        programdata: programData,
    };
    return path
        .replace(/^\\\?\?\\/, '')
        .replace(/^\\SystemRoot\\/i, () => `${windows}\\`)
        .replace(/%([^%]+)%/g, (whole, name) => variables[name.toLowerCase()] ?? whole);
}
/** Path of the program in a service's command line, which may or may not be quoted. */
function programOfCommandLine(commandLine) {
    const text = commandLine.trim();
    const quoted = /^"([^"]*)"/.exec(text);
    const program = quoted?.[1] ?? /^.*?\.exe(?=\s|$)/i.exec(text)?.[0] ?? text.split(/\s/, 1)[0];
    return program ?? text;
}
/** Text that sorts and de-duplicates paths without regard to case; the first spelling is kept. */
function distinctPaths(paths) {
    const byKey = new Map();
    for (const path of paths.map(withoutTrailingBackslash)) {
        if (!byKey.has(path.toLowerCase()))
            byKey.set(path.toLowerCase(), path);
    }
    return [...byKey.values()];
}


/***/ }),

/***/ 82204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ journalPath),
/* harmony export */   HZ: () => (/* binding */ lockPath),
/* harmony export */   hI: () => (/* binding */ logFolder),
/* harmony export */   workFolderOf: () => (/* binding */ workFolderOf)
/* harmony export */ });
/* harmony import */ var _product_windows_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80910);

const folderName = 'mfa-server-upgrade';
/** The operator's folder, else `%ProgramData%\mfa-server-upgrade`. */
async function workFolderOf({ machine }, chosen) {
    if (chosen !== undefined)
        return chosen;
    const { folders } = await machine.facts();
    return (0,_product_windows_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folders.programData, folderName);
}
const journalPath = (workFolder) => (0,_product_windows_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, 'journal.jsonl');
const lockPath = (workFolder) => (0,_product_windows_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, 'lock.json');
const logFolder = (workFolder) => (0,_product_windows_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, 'logs');


/***/ })

};
