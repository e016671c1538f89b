export const id = 6862;
export const ids = [6862];
export const modules = {

/***/ 6862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspect: () => (/* binding */ inspect)
/* harmony export */ });
/* harmony import */ var _workflow_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4582);
/* harmony import */ var _shared_knowledge_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9974);
/* harmony import */ var _shared_run_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6637);



const inspect = (0,_workflow_action_js__WEBPACK_IMPORTED_MODULE_2__/* .defineAction */ .Q)({
    name: 'inspect',
    title: 'Inspect a server',
    description: 'Reads a server and changes nothing: components, versions, paths, data file, IIS, prerequisites and what would block the upgrade, as a JSON inventory.',
    branding: { icon: 'search', color: 'gray-dark' },
    guide: [
        'The inventory holds no secrets: passwords and keys in web.config and in the registry are replaced. A rehearsal server can be made of it, on any machine.',
    ],
    inputs: { 'rehearsal-folder': _shared_run_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .placeInputs */ .v['rehearsal-folder'], ..._shared_knowledge_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .knowledgeInputs */ .q },
    outputs: {
        changed: 'Always "false".',
        'inventory-path': 'File on the runner with the inventory (docs/reference/inventory.schema.json).',
        components: 'JSON array of the components found: component, generation, version.',
        blockers: 'JSON array of what would stop the upgrade of this server.',
        warnings: 'JSON array of what a person should know.',
        'reboot-required': '"true" when a restart of Windows is pending.',
        'report-path': 'File on the runner with the report in Markdown.',
    },
    async execute(inputs, session) {
        const { inspectServer } = await Promise.all(/* import() */[__webpack_require__.e(7892), __webpack_require__.e(8830), __webpack_require__.e(996), __webpack_require__.e(8375), __webpack_require__.e(5206)]).then(__webpack_require__.bind(__webpack_require__, 5206));
        const { inspectionResult } = await __webpack_require__.e(/* import() */ 8870).then(__webpack_require__.bind(__webpack_require__, 8870));
        return inspectionResult(await inspectServer(session.host, (0,_shared_knowledge_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .knowledgeOf */ .a)(inputs)), session);
    },
});


/***/ })

};
