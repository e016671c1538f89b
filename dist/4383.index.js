export const id = 4383;
export const ids = [4383];
export const modules = {

/***/ 4383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkHost: () => (/* binding */ checkHost),
/* harmony export */   hostCheckInputs: () => (/* binding */ hostCheckInputs)
/* harmony export */ });
/* harmony import */ var _workflow_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6576);
/* harmony import */ var _workflow_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12356);
/* harmony import */ var _shared_knowledge_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23800);
/* harmony import */ var _shared_run_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69475);




const hostCheckInputs = {
  sandbox: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .yesOrNo */ .GX, "false", { description: "Whether it may write in a place of its own." }),
  service: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, { description: "Service that it may stop and start, for example Spooler. Needs sandbox." }),
  record: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .yesOrNo */ .GX, "false", {
    description: "Whether to store what each program answered, to attach to a bug report. What may be secret is hidden."
  }),
  "fail-on-failed-check": (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .yesOrNo */ .GX, "true", { description: "Whether a failed check fails the step." }),
  ..._shared_run_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInputs */ .v,
  "release-lock": _shared_run_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .runInputs */ .H["release-lock"],
  "service-time-limit": _shared_run_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .runInputs */ .H["service-time-limit"],
  ..._shared_knowledge_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .knowledgeInputs */ .q
};
const checkHost = (0,_workflow_action_js__WEBPACK_IMPORTED_MODULE_3__/* .defineAction */ .Q)({
  name: "check-host",
  title: "Check the host",
  description: "Proves the suite on the very server, days before the window: each part is proven here, failed, or could not be tried.",
  branding: { icon: "activity", color: "gray-dark" },
  guide: [
    "It only looks, unless `sandbox: true` lets it write in a place of its own. All that it makes is taken away, also what a check left that was cut off; the verdict stays in the work folder. See [check the host first](../../docs/how-to/check-the-host-first.md)."
  ],
  inputs: hostCheckInputs,
  outputs: {
    changed: 'Always "false".',
    verdict: '"proven-here", "failed" or "could-not-be-tried", of all parts together.',
    adapters: "JSON object: the verdict of each part by its name.",
    "check-path": "File on the runner with the verdict of each part and its evidence.",
    "recording-path": "With record: file on the runner with what each program answered.",
    "report-path": "File on the runner with the report in Markdown."
  },
  async execute(inputs, session) {
    const { runHostCheck } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1748), __webpack_require__.e(9800), __webpack_require__.e(6780), __webpack_require__.e(7963), __webpack_require__.e(4250), __webpack_require__.e(5951), __webpack_require__.e(480), __webpack_require__.e(6359), __webpack_require__.e(5708)]).then(__webpack_require__.bind(__webpack_require__, 9606));
    return runHostCheck(inputs, session);
  }
});


/***/ })

};
