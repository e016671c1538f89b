export const id = 4076;
export const ids = [4076];
export const modules = {

14076:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  inspect: () => (/* binding */ inspect)
});
var _stages_check_host_verdicts_js_5 = __webpack_require__(14338);
var _workflow_action_js_4 = __webpack_require__(6576);
var _workflow_input_js_0 = __webpack_require__(12356);
var _shared_knowledge_inputs_js_1 = __webpack_require__(23800);
var _shared_run_inputs_js_2 = __webpack_require__(69475);
var _shared_stage_outputs_js_3 = __webpack_require__(72057);






const inspect = (0,_workflow_action_js_4/* .defineAction */ .Q)({
  name: "inspect",
  title: "Inspect a server",
  description: "Reads a server and changes nothing: components, versions, paths, data file, IIS, prerequisites and what would block the upgrade, as a JSON inventory.",
  branding: { icon: "search", color: "gray-dark" },
  guide: ["The inventory contains no secrets. A rehearsal server can be made of it, on any machine."],
  inputs: {
    ..._shared_run_inputs_js_2/* .placeInputs */ .v,
    "check-host": (0,_workflow_input_js_0/* .withDefault */ .IQ)(_workflow_input_js_0/* .yesOrNo */ .GX, "false", {
      description: "Whether to prove the suite on this server as well, as the action check-host does without its sandbox. A failed check fails the step."
    }),
    "service-time-limit": _shared_run_inputs_js_2/* .runInputs */ .H["service-time-limit"],
    ..._shared_knowledge_inputs_js_1/* .knowledgeInputs */ .q
  },
  outputs: {
    changed: (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .yesOrNo */ .GX, 'Always "false".'),
    "inventory-path": (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "File on the runner with the inventory (docs/reference/inventory.schema.json)."),
    components: (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "JSON array of the components found: component, generation, version."),
    blockers: (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "JSON array of what would stop the upgrade of this server."),
    warnings: (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "JSON array of what a person should know."),
    "reboot-required": (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .yesOrNo */ .GX, '"true" when a restart of Windows is pending.'),
    ..._shared_stage_outputs_js_3/* .statusOutput */ .i,
    "report-path": (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "File on the runner with the report in Markdown."),
    "host-verdict": (0,_workflow_input_js_0/* .output */ .CG)((0,_workflow_input_js_0/* .choice */ .Yq)(_stages_check_host_verdicts_js_5/* .hostVerdicts */ .H), 'With check-host: "proven-here", "failed" or "could-not-be-tried".'),
    "check-path": (0,_workflow_input_js_0/* .output */ .CG)(_workflow_input_js_0/* .text */ .Qq, "With check-host: file on the runner with the verdict of each part and its evidence.")
  },
  async execute(inputs, session) {
    const { runInspection } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1748), __webpack_require__.e(9800), __webpack_require__.e(5105), __webpack_require__.e(6459), __webpack_require__.e(1074), __webpack_require__.e(4394), __webpack_require__.e(3229), __webpack_require__.e(5665), __webpack_require__.e(0), __webpack_require__.e(8096)]).then(__webpack_require__.bind(__webpack_require__, 8096)), inspected = await runInspection(inputs, session);
    if (!inputs["check-host"])
      return inspected;
    const { withHostCheck } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1748), __webpack_require__.e(9800), __webpack_require__.e(6780), __webpack_require__.e(5105), __webpack_require__.e(6459), __webpack_require__.e(1074), __webpack_require__.e(3728), __webpack_require__.e(7746)]).then(__webpack_require__.bind(__webpack_require__, 69288));
    return withHostCheck(inspected, inputs, session);
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
