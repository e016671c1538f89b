export const id = 4416;
export const ids = [4416];
export const modules = {

/***/ 74416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportServer: () => (/* binding */ reportServer)
});

// EXTERNAL MODULE: ./lib/bundled/omit-undefined.js
var omit_undefined = __webpack_require__(6038);
;// CONCATENATED MODULE: ./lib/bundled/report/state-of.js

/** What the report compares of a server; `taken` is ISO 8601, UTC. */
function stateOf({ installPath, dataFile, components, services }, taken) {
    return {
        taken,
        ...(0,omit_undefined/* omitUndefined */.O)({
            installPath: installPath?.path,
            dataFile: dataFile && { path: dataFile.path, status: dataFile.status, ...(0,omit_undefined/* omitUndefined */.O)({ size: dataFile.size }) },
        }),
        components: components.map(componentOf),
        services: services.map(({ name, account, state }) => ({ name, account, state })),
    };
}
function componentOf({ component, generation, product, web }) {
    return {
        component,
        generation,
        version: product.version,
        ...(0,omit_undefined/* omitUndefined */.O)({
            folder: web?.folder,
            address: web && `${web.site}${web.virtualDirectory}`,
            applicationPool: web?.applicationPool.name,
            theme: web?.configuration?.theme,
            webServiceSdkUrl: web?.configuration?.webServiceSdkUrl,
        }),
    };
}
;// CONCATENATED MODULE: ./lib/bundled/actions/shared/record-of-server.js


/** A server as the report tells of it. */
function reportServer(records, { checks, approvals, lastPlan, reason }) {
    const { server, plans, journal, manifests, before, after, merges, notes } = records;
    const others = plans.filter(({ digest }) => digest !== lastPlan?.digest);
    return {
        name: server,
        plans: lastPlan === undefined ? plans : [...others, lastPlan],
        journal,
        manifests,
        merges,
        approvals,
        checks,
        ...(0,omit_undefined/* omitUndefined */.O)({
            before: before && stateOf(before.state, before.taken),
            after: after && stateOf(after.state, after.taken),
            reason,
            notes: notes.length === 0 ? undefined : notes,
        }),
    };
}

/***/ })

};
