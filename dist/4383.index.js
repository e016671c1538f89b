export const id = 4383;
export const ids = [4383];
export const modules = {

4383:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  checkHost: () => (/* binding */ checkHost),
  hostCheckInputs: () => (/* binding */ hostCheckInputs)
});
var _stages_check_host_verdicts_js_5 = __webpack_require__(14338);
var _workflow_action_js_4 = __webpack_require__(6576);
var _workflow_input_js_0 = __webpack_require__(12356);
var _shared_knowledge_inputs_js_1 = __webpack_require__(23800);
var _shared_run_inputs_js_2 = __webpack_require__(69475);
var _shared_stage_outputs_js_3 = __webpack_require__(72057);






const hostCheckInputs = {
  sandbox: (0,_workflow_input_js_0/* .withDefault */ .IQ)(_workflow_input_js_0/* .yesOrNo */ .GX, "false", { description: "Whether it may write in a place of its own." }),
  service: (0,_workflow_input_js_0/* .optional */ .lq)(_workflow_input_js_0/* .text */ .Qq, { description: "Service that it may stop and start, for example Spooler. Needs sandbox." }),
  record: (0,_workflow_input_js_0/* .withDefault */ .IQ)(_workflow_input_js_0/* .yesOrNo */ .GX, "false", {
    description: "Whether to store what each program answered, to attach to a bug report. What may be secret is hidden."
  }),
  "fail-on-failed-check": (0,_workflow_input_js_0/* .withDefault */ .IQ)(_workflow_input_js_0/* .yesOrNo */ .GX, "true", { description: "Whether a failed check fails the step." }),
  ..._shared_run_inputs_js_2/* .placeInputs */ .v,
  "release-lock": _shared_run_inputs_js_2/* .runInputs */ .H["release-lock"],
  "service-time-limit": _shared_run_inputs_js_2/* .runInputs */ .H["service-time-limit"],
  ..._shared_knowledge_inputs_js_1/* .knowledgeInputs */ .q
}, checkHost = (0,_workflow_action_js_4/* .defineAction */ .Q)({
  name: "check-host",
  title: "Check the host",
  description: "Proves the suite on the very server, days before the window: each part is proven here, failed, or could not be tried.",
  branding: { icon: "activity", color: "gray-dark" },
  guide: [
    "It only looks, unless `sandbox: true` lets it write in a place of its own. All that it makes is taken away, also what a check left that was cut off; the verdict stays in the work folder. See [check the host first](../../docs/how-to/check-the-host-first.md)."
  ],
  inputs: hostCheckInputs,
  outputs: {
    changed: (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .yesOrNo */ .GX, 'Always "false".'),
    verdict: (0,_workflow_input_js_0/* .output */ .CG)((0,_workflow_input_js_0/* .choice */ .Yq)(_stages_check_host_verdicts_js_5/* .hostVerdicts */ .H), '"proven-here", "failed" or "could-not-be-tried", of all parts together.'),
    adapters: (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "JSON object: the verdict of each part by its name."),
    "check-path": (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "File on the runner with the verdict of each part and its evidence."),
    "recording-path": (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "With record: file on the runner with what each program answered."),
    ..._shared_stage_outputs_js_3/* .statusOutput */ .i,
    "report-path": (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "File on the runner with the report in Markdown.")
  },
  async execute(inputs, session) {
    const { runHostCheck } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1748), __webpack_require__.e(9800), __webpack_require__.e(6780), __webpack_require__.e(5105), __webpack_require__.e(6459), __webpack_require__.e(1074), __webpack_require__.e(3728), __webpack_require__.e(7746)]).then(__webpack_require__.bind(__webpack_require__, 69288));
    return runHostCheck(inputs, session);
  }
});


}),

14338:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ hostVerdicts)
});
const hostVerdicts = ["proven-here", "failed", "could-not-be-tried"];


})

};
