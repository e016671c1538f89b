export const id = 4187;
export const ids = [4187];
export const modules = {

4187:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  upgradeReport: () => (/* binding */ upgradeReport)
});
var _base_schema_js_0 = __webpack_require__(94517);
var _report_check_schema_js_1 = __webpack_require__(28135);
var _report_report_languages_js_2 = __webpack_require__(38655);
var _report_upgrade_outcomes_js_8 = __webpack_require__(36129);
var _workflow_action_js_7 = __webpack_require__(6576);
var _workflow_input_js_3 = __webpack_require__(12356);
var _shared_knowledge_inputs_js_4 = __webpack_require__(23800);
var _shared_run_inputs_js_5 = __webpack_require__(69475);
var _shared_stage_outputs_js_6 = __webpack_require__(72057);









const checks = {
  allowed: 'the output "checks" of verify-upgrade',
  type: _workflow_input_js_3/* .text */ .Qq.type,
  schema: _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .parseJson */ .qF(), _base_schema_js_0/* .array */ .YO(_report_check_schema_js_1/* .checkSchema */ ._), _base_schema_js_0/* .readonly */ .tB())
}, inputs = {
  ..._shared_run_inputs_js_5/* .placeInputs */ .v,
  "plan-file": (0,_workflow_input_js_3/* .optional */ .lq)(_workflow_input_js_3/* .runnerPath */ .Mf, {
    description: "Plan that was made last (output plan-path of upgrade). With it the report shows what blocks, and knows that nothing is left."
  }),
  checks: (0,_workflow_input_js_3/* .optional */ .lq)(checks, { description: 'Output "checks" of verify-upgrade.' }),
  records: (0,_workflow_input_js_3/* .optional */ .lq)(_workflow_input_js_3/* .lines */ .Mn, {
    description: "Records of servers (output record-path of this action): files or folders on the runner, one a line. With it no server is read, and the report covers all of them."
  }),
  outcome: (0,_workflow_input_js_3/* .optional */ .lq)(_workflow_input_js_3/* .text */ .Qq, {
    description: "Why the server is in its state, in the words of the run; shown in place of the reason in the journal."
  }),
  reason: (0,_workflow_input_js_3/* .optional */ .lq)(_workflow_input_js_3/* .text */ .Qq, { description: "Why the upgrade was made, for example the number of the change request." }),
  language: (0,_workflow_input_js_3/* .withDefault */ .IQ)((0,_workflow_input_js_3/* .choice */ .Yq)(_report_report_languages_js_2/* .reportLanguages */ .w), "en", {
    description: "Language of the report and of the summary. Names, paths, values, messages of Windows and words of persons stay as they are."
  }),
  "approval-environment": (0,_workflow_input_js_3/* .optional */ .lq)(_workflow_input_js_3/* .lines */ .Mn, {
    description: "Environments whose reviewers approve the runs of this server or confirm its steps, one a line. By default the environments of the settings; without either, approvals of every environment count."
  }),
  "github-token": (0,_workflow_input_js_3/* .optional */ .lq)(_workflow_input_js_3/* .secretText */ .yD, {
    description: "Token with the permission actions: read. With it the report names who approved the runs of the upgrade, by the reviews of their environments."
  }),
  "upload-report": (0,_workflow_input_js_3/* .withDefault */ .IQ)((0,_workflow_input_js_3/* .choice */ .Yq)(["auto", "false"]), "auto", {
    description: '"auto": where the run has artifacts the report is one, which a browser opens without unzipping; the summary links to it.'
  }),
  ..._shared_knowledge_inputs_js_4/* .knowledgeInputs */ .q
};
const upgradeReport = (0,_workflow_action_js_7/* .defineAction */ .Q)({
  name: "upgrade-report",
  title: "Report an upgrade",
  description: "Writes the audit report as one HTML file: plans, what was done when and by whom, backup sets, verification, what a person still has to do, and the text for the users.",
  branding: { icon: "file-text", color: "gray-dark" },
  guide: [
    "On a server it reads journal, plans, backup manifests and merge records of the work folder and the server as it is, and changes nothing; run it with `if: always()` after upgrade and verify-upgrade. On any runner it makes one report of the records of many servers.",
    "The same facts are in the file of the output facts-path, as docs/reference/report.schema.json describes them, and in the step summary, where what does not fit into 1 MiB is left out by whole sections and named.",
    "Give the token of the job (the expression github.token) as `github-token`, with `permissions: actions: read`, to have the approvers of each run in it. Give the settings, or name the environments of this server as `approval-environment`: the run may have approvals of others. A proxy is taken from `https_proxy` and `no_proxy`.",
    "The report is one file that loads nothing, sends nothing and contains no secrets; its only script searches, sorts and pages what is there. It prints, and follows the light or dark scheme of the reader.",
    "What users have to know is in the report and in the file of the output announcement-path, where the address of the portal changed."
  ],
  inputs,
  outputs: {
    changed: (0,_workflow_input_js_3/* .output */ .CG)(_workflow_input_js_3/* .yesOrNo */ .GX, 'Always "false".'),
    outcome: (0,_workflow_input_js_3/* .output */ .CG)((0,_workflow_input_js_3/* .choice */ .Yq)(_report_upgrade_outcomes_js_8/* .upgradeOutcomes */ .k), 'Of one server: "upgraded", "waiting", "failed", "untouched", "rolled-back" or "in-part"; empty for several.'),
    ..._shared_stage_outputs_js_6/* .statusOutput */ .i,
    "report-path": (0,_workflow_input_js_3/* .output */ .CG)(_workflow_input_js_3/* .text */ .Qq, "File on the runner with the report, HTML."),
    "report-time": (0,_workflow_input_js_3/* .output */ .CG)(_workflow_input_js_3/* .text */ .Qq, "When the report was made, 14 digits (UTC): in the name of an artifact it separates the rounds of one run."),
    "report-address": (0,_workflow_input_js_3/* .output */ .CG)(_workflow_input_js_3/* .text */ .Qq, "Address of the report for a browser; empty where it was not uploaded."),
    "facts-path": (0,_workflow_input_js_3/* .output */ .CG)(_workflow_input_js_3/* .text */ .Qq, "File on the runner with all facts of the report, JSON."),
    "record-path": (0,_workflow_input_js_3/* .output */ .CG)(_workflow_input_js_3/* .text */ .Qq, "File on the runner with the record of the server, for the report of a fleet; empty for several."),
    "result-path": (0,_workflow_input_js_3/* .output */ .CG)(_workflow_input_js_3/* .text */ .Qq, "File on the runner with the result of the server, for plan-fleet; empty for several."),
    "announcement-path": (0,_workflow_input_js_3/* .output */ .CG)(_workflow_input_js_3/* .text */ .Qq, "File on the runner with the text for the users; empty where there is nothing to announce.")
  },
  readsServer: ({ records }) => records === void 0,
  async execute(values, session) {
    const { reportOf } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1748), __webpack_require__.e(9800), __webpack_require__.e(4942), __webpack_require__.e(5105), __webpack_require__.e(6459), __webpack_require__.e(1074), __webpack_require__.e(4394), __webpack_require__.e(3229), __webpack_require__.e(5665), __webpack_require__.e(9602), __webpack_require__.e(8484)]).then(__webpack_require__.bind(__webpack_require__, 88484));
    return reportOf(values, session);
  }
});


}),

28135:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ checkSchema)
});
var _base_schema_js_0 = __webpack_require__(94517);

const described = (meaning) => _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .string */ .Yj(), _base_schema_js_0/* .description */ .h_(meaning));
const checkSchema = _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .object */ .Ik({
  id: described("Id of the check."),
  title: described("What was checked."),
  need: _base_schema_js_0/* .exactOptional */ .yq(_base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .picklist */ .KI(["required", "extra"]), _base_schema_js_0/* .description */ .h_('"extra": not proven it changes nothing. Absent in what versions before 0.2 wrote.'))),
  wanted: _base_schema_js_0/* .exactOptional */ .yq(described("What would show it.")),
  verdict: _base_schema_js_0/* .pipe */ .Fs(_base_schema_js_0/* .picklist */ .KI(["pass", "fail", "not-proven", "cannot-be-proven"]), _base_schema_js_0/* .description */ .h_('Its result. Versions before 0.2 wrote "cannot-be-proven" for "not-proven".')),
  evidence: described("What was seen."),
  advice: _base_schema_js_0/* .exactOptional */ .yq(described("What to do."))
}), _base_schema_js_0/* .readonly */ .tB());


}),

38655:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ loadWords),
  w: () => (/* binding */ reportLanguages)
});
const languages = {
  en: async () => (await __webpack_require__.e(/* import() */ 2424).then(__webpack_require__.bind(__webpack_require__, 62424))).english,
  de: async () => (await __webpack_require__.e(/* import() */ 8911).then(__webpack_require__.bind(__webpack_require__, 58911))).german
};
const reportLanguages = Object.keys(languages), loadWords = (language) => languages[language]();


}),

36129:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ upgradeOutcomes)
});
const upgradeOutcomes = ["failed", "waiting", "in-part", "rolled-back", "untouched", "upgraded"];


})

};
