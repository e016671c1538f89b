export const id = 2412;
export const ids = [2412];
export const modules = {

/***/ 72412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decideUpload: () => (/* binding */ decideUpload),
/* harmony export */   uploadBackup: () => (/* binding */ uploadBackup)
/* harmony export */ });
/**
 * Decides before anything is touched whether the set will leave the server.
 * @throws UserError `backup-upload-unencrypted`, `backup-recipient-invalid`, `artifact-name-invalid`,
 * `artifact-not-supported`
 */
async function decideUpload(request, environment) {
    const { requireProtection } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(5770)]).then(__webpack_require__.bind(__webpack_require__, 15770));
    const { requireRecipients } = await __webpack_require__.e(/* import() */ 7628).then(__webpack_require__.bind(__webpack_require__, 17628));
    const { requireArtifactName } = await __webpack_require__.e(/* import() */ 1784).then(__webpack_require__.bind(__webpack_require__, 21784));
    const { whyNoArtifacts } = await __webpack_require__.e(/* import() */ 6896).then(__webpack_require__.bind(__webpack_require__, 6896));
    if (request.upload === 'false')
        return { do: 'keep', why: 'upload is "false"' };
    await requireRecipients(request.recipients);
    if (request.artifactName !== undefined)
        requireArtifactName(request.artifactName);
    const isOpen = request.recipients.length === 0 && !request.allowUnencrypted;
    if (request.upload === 'auto' && isOpen)
        return { do: 'keep', why: 'no recipients were given to encrypt it for' };
    requireProtection(request);
    const reason = whyNoArtifacts(environment);
    if (reason === undefined)
        return { do: 'upload' };
    if (request.upload === 'auto')
        return { do: 'keep', why: reason };
    throw await notSupported(reason);
}
async function notSupported(reason) {
    const { UserError: Fault } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 79444));
    return new Fault('artifact-not-supported', `upload is "true", but artifacts cannot be used: ${reason}.`, 'Say upload: auto and keep the set on a drive or share. Nothing was touched.');
}
/** Packs the set into one finished file beside it, uploads that and takes it away again. */
async function uploadBackup({ host, log }, folder, request) {
    const { archiveName, packBackupSet } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(5770)]).then(__webpack_require__.bind(__webpack_require__, 15770));
    const { requireIntact } = await __webpack_require__.e(/* import() */ 7394).then(__webpack_require__.bind(__webpack_require__, 87394));
    const { listArtifacts, uploadArtifact } = await __webpack_require__.e(/* import() */ 6488).then(__webpack_require__.bind(__webpack_require__, 96488));
    const set = await requireIntact(host.files, folder, log);
    const name = archiveName(request.artifactName ?? set.manifest.name, request);
    const earlier = (await listArtifacts()).find((one) => one.name === name);
    // A set's name is used once; what has it in this run is this set, uploaded by an earlier attempt.
    if (earlier !== undefined && request.artifactName === undefined)
        return earlier;
    const archive = `${folder}.archive\\${name}`;
    try {
        await host.files.createFolder(`${folder}.archive`);
        await host.files.restrictToAdministrators(`${folder}.archive`);
        const digest = await packBackupSet(host.files, set, archive, request, log);
        const { retentionDays } = request;
        const options = retentionDays === undefined ? {} : { retentionDays };
        return await uploadArtifact({ path: host.files.localPath(archive), ...digest }, options);
    }
    finally {
        await host.files.remove(`${folder}.archive`);
    }
}


/***/ })

};
