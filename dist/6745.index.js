export const id = 6745;
export const ids = [6745,8433];
export const modules = {

/***/ 92281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findBackupSets: () => (/* binding */ findBackupSets)
});

// EXTERNAL MODULE: ./lib/bundled/host/host-error.js
var host_error = __webpack_require__(90614);
// EXTERNAL MODULE: ./lib/bundled/host/same-text.js
var same_text = __webpack_require__(36241);
;// CONCATENATED MODULE: ./lib/bundled/log.js
/** A log that keeps nothing; for callers that have no reader. */
const silentLog = {
    info() { },
    warning() { },
    group: (_title, work) => work(),
    progress() { },
    mask() { },
    masked: (text) => text,
};
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: ./lib/bundled/backup/set-index.js
var set_index = __webpack_require__(68738);
// EXTERNAL MODULE: ./lib/bundled/backup/verify-backup-set.js
var verify_backup_set = __webpack_require__(47200);
;// CONCATENATED MODULE: ./lib/bundled/backup/find-backup-sets.js






/**
 * The sets of one server that lie directly below `destination`. Sets of other servers and folders that have nothing
 * of a set are passed over; a destination that does not exist holds none.
 */
async function findBackupSets(files, destination, server) {
    const sets = [];
    const unusable = [];
    for (const { path } of await foldersIn(files, destination)) {
        const found = await lookAt(files, path);
        if (found === undefined)
            continue;
        if ('reason' in found)
            unusable.push(found);
        else if ((0,same_text/* sameText */.QV)(found.manifest.server, server))
            sets.push(found);
    }
    return { sets: sets.sort(newestFirst), unusable };
}
async function foldersIn(files, destination) {
    try {
        if ((await files.stat(destination)) === undefined)
            return [];
        return (await files.list(destination)).filter(({ kind }) => kind === 'folder');
    }
    catch (error) {
        if (error instanceof host_error/* HostError */.d && error.code === 'not-found')
            return [];
        throw error;
    }
}
async function lookAt(files, folder) {
    if (folder.toLowerCase().endsWith(set_index/* partialEnding */.rZ)) {
        return { folder, reason: 'it was never finished: the run that made it died or still runs' };
    }
    try {
        if (!(await hasPartOfSet(files, folder)))
            return undefined;
        const set = await (0,verify_backup_set/* readBackupSet */.$N)(files, folder);
        const problems = await (0,verify_backup_set/* backupProblems */.X6)(files, set, silentLog, 'presence');
        return problems.length === 0 ? set : { folder, reason: (0,verify_backup_set/* summaryOf */.YG)(problems) };
    }
    catch (error) {
        if (error instanceof user_error.UserError || error instanceof host_error/* HostError */.d)
            return { folder, reason: error.message };
        throw error;
    }
}
async function hasPartOfSet(files, folder) {
    for (const name of [set_index/* manifestName */.vS, set_index/* sumsName */.ge]) {
        if ((await files.stat(`${folder}\\${name}`)) !== undefined)
            return true;
    }
    return false;
}
function newestFirst(a, b) {
    const [left, right] = [`${a.manifest.created} ${a.manifest.name}`, `${b.manifest.created} ${b.manifest.name}`];
    return left < right ? 1 : left > right ? -1 : 0;
}

/***/ }),

/***/ 88433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** In lower-case hexadecimal digits, as manifests, records and `SHA256SUMS` have it. */
function sha256Of(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}

/***/ })

};
