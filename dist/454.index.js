export const id = 454;
export const ids = [454];
export const modules = {

/***/ 454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decideUpload: () => (/* binding */ decideUpload),
/* harmony export */   uploadSetOf: () => (/* binding */ uploadSetOf)
/* harmony export */ });
/**
 * Decides before anything is touched whether the set will leave the server.
 * @throws UserError `backup-upload-unencrypted`, `backup-recipient-invalid`, `artifact-name-invalid`,
 * `artifact-not-supported`
 */
async function decideUpload(request, environment) {
    const { requireProtection } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(1692)]).then(__webpack_require__.bind(__webpack_require__, 11692));
    const { requireRecipients } = await __webpack_require__.e(/* import() */ 1786).then(__webpack_require__.bind(__webpack_require__, 61786));
    const { requireArtifactName } = await __webpack_require__.e(/* import() */ 3638).then(__webpack_require__.bind(__webpack_require__, 63638));
    const { whyNoArtifacts } = await __webpack_require__.e(/* import() */ 2854).then(__webpack_require__.bind(__webpack_require__, 92854));
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
    const { UserError: Fault } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 70678));
    return new Fault('artifact-not-supported', `upload is "true", but artifacts cannot be used: ${reason}.`, 'Say upload: auto and keep the set on a drive or share. Nothing was touched.');
}
/** Uploads the set that the outcome names, where that was decided, and tells what became of it. */
async function uploadSetOf({ backup, mode }, request, session) {
    const decision = await decideUpload(request, process.env);
    if (decision.do === 'keep')
        return { notes: [keptNote(decision.why, mode)] };
    if (backup === undefined || mode === 'plan')
        return { notes: [] };
    const { id, name, sha256 } = await uploadBackup(session, backup.folder, request);
    return {
        outputs: { 'artifact-id': `${id}`, 'artifact-name': name, 'artifact-sha256': sha256 ?? '' },
        notes: [`Uploaded as the artifact ${name} (${id}), SHA-256 ${sha256 ?? 'not told'}.`],
    };
}
function keptNote(why, mode) {
    return mode === 'plan' ? `The set will stay on the server: ${why}.` : `The set was not uploaded: ${why}.`;
}
/** Packs the set into one finished file beside it, uploads that and takes it away again. */
async function uploadBackup({ host, log }, folder, request) {
    const { archiveName, packBackupSet } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(1692)]).then(__webpack_require__.bind(__webpack_require__, 11692));
    const { requireIntact } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7200)]).then(__webpack_require__.bind(__webpack_require__, 47200));
    const { listArtifacts, uploadArtifact } = await __webpack_require__.e(/* import() */ 9458).then(__webpack_require__.bind(__webpack_require__, 9458));
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
