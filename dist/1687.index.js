export const id = 1687;
export const ids = [1687];
export const modules = {

/***/ 51687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findSetToRestore: () => (/* binding */ findSetToRestore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/**
 * Folder on the server of the set that is meant: the one that is named, the one that an artifact holds (downloaded,
 * compared, decrypted and unpacked into the folder of the backups), or the newest of this server.
 * @throws UserError `backup-set-not-given`, `backup-set-not-found`, and those of download and unpacking
 */
async function findSetToRestore(session, workFolder, source) {
    if (source.backupPath !== undefined)
        return source.backupPath;
    if (source.artifactName !== undefined)
        return fromArtifact(session, workFolder, source.artifactName, source);
    const { findBackupSets } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2281)]).then(__webpack_require__.bind(__webpack_require__, 92281));
    const { name } = await session.host.machine.facts();
    const { sets, unusable } = await findBackupSets(session.host.files, `${workFolder}\\backups`, name);
    for (const { folder, reason } of unusable)
        session.log.warning(`${folder} is no whole backup set: ${reason}`);
    const [newest] = sets;
    if (newest !== undefined)
        return newest.folder;
    const { UserError } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 70678));
    throw new UserError('backup-set-not-found', `There is no backup set of ${name} in ${workFolder}\\backups.`, 'Give backup-path, or artifact-name with run-id.');
}
async function fromArtifact({ host, log }, workFolder, name, source) {
    const { downloadArtifact } = await __webpack_require__.e(/* import() */ 9458).then(__webpack_require__.bind(__webpack_require__, 9458));
    const { unpackBackupSet } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(6118), __webpack_require__.e(7417)]).then(__webpack_require__.bind(__webpack_require__, 17417));
    const { identitiesIn } = await __webpack_require__.e(/* import() */ 1890).then(__webpack_require__.bind(__webpack_require__, 51890));
    const keys = identitiesIn(await identityText(source));
    for (const key of keys)
        log.mask(key);
    const folder = `${workFolder}\\downloads`;
    await host.files.createFolder(folder);
    await host.files.restrictToAdministrators(folder);
    const archivePath = `${folder}\\${name}`;
    try {
        await downloadArtifact({ name, folder: host.files.localPath(folder), ...(await otherRun(source)) });
        const request = { archivePath, destination: `${workFolder}\\backups`, identities: keys };
        return (await unpackBackupSet(host.files, request, log)).folder;
    }
    finally {
        await host.files.remove(archivePath);
    }
}
async function identityText({ identity, identityFile }) {
    if (identityFile === undefined)
        return identity ?? '';
    try {
        return `${identity ?? ''}\n${await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(identityFile, 'utf8')}`;
    }
    catch (cause) {
        const { UserError } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 70678));
        const message = `The key file ${identityFile} could not be read.`;
        throw new UserError('identity-file-unreadable', message, 'Give the file that age-keygen wrote.', { cause });
    }
}
async function otherRun({ runId, repository, token }) {
    if (runId === undefined)
        return {};
    const [owner = '', name = ''] = (repository ?? process.env.GITHUB_REPOSITORY ?? '').split('/');
    if (token !== undefined && owner !== '' && name !== '') {
        return { from: { owner, repository: name, runId, token } };
    }
    const { UserError } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 70678));
    throw new UserError('artifact-run-incomplete', 'run-id was given without github-token, or the repository is not known.', 'Give github-token with the permission actions: read, and repository as owner/name where it is another one.');
}

/***/ })

};
