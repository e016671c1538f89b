export const id = 2854;
export const ids = [2854];
export const modules = {

/***/ 92854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whyNoArtifacts: () => (/* binding */ whyNoArtifacts)
/* harmony export */ });
/** Why artifacts cannot be used here; undefined when they can. */
function whyNoArtifacts(environment) {
    if (!environment.ACTIONS_RUNTIME_TOKEN || !environment.ACTIONS_RESULTS_URL) {
        return 'this is no job of GitHub Actions, or its runner offers no artifact service';
    }
    const server = environment.GITHUB_SERVER_URL || 'https://github.com';
    return isSupported(server)
        ? undefined
        : `${server} is a GitHub Enterprise Server, whose artifact service the client does not speak`;
}
/** The client's own rule. Source: actions/toolkit, packages/artifact, `isGhes`. */
function isSupported(server) {
    const name = URL.parse(server)?.hostname.toUpperCase() ?? '';
    return name === 'GITHUB.COM' || name.endsWith('.GHE.COM') || name.endsWith('.LOCALHOST');
}

/***/ })

};
