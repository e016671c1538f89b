export const id = 724;
export const ids = [724];
export const modules = {

80752:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H1: () => (/* binding */ mergeInput),
  WS: () => (/* binding */ mergeAgainOf),
  bB: () => (/* binding */ decisionsOf),
  yN: () => (/* binding */ decisionInputs)
});
var _workflow_input_js_0 = __webpack_require__(12356);

const patterns = "Patterns such as appSettings/Smtp* or system.web/pages/@theme, one a line; the longest that fits decides.";
const decisionInputs = {
  carry: (0,_workflow_input_js_0/* .optional */ .lq)(_workflow_input_js_0/* .lines */ .Mn, { description: `Settings of web.config for which the old value is taken. ${patterns}` }),
  keep: (0,_workflow_input_js_0/* .optional */ .lq)(_workflow_input_js_0/* .lines */ .Mn, { description: `Settings of web.config for which the new value stays. ${patterns}` }),
  report: (0,_workflow_input_js_0/* .optional */ .lq)(_workflow_input_js_0/* .lines */ .Mn, { description: `Settings of web.config that are only reported. ${patterns}` })
};
const mergeInput = {
  merge: (0,_workflow_input_js_0/* .withDefault */ .IQ)((0,_workflow_input_js_0/* .choice */ .Yq)(["once", "again"]), "once", {
    description: '"again" merges a web.config once more that a person changed after its merge. "once" leaves it as it is and reports which settings a merge would write.'
  })
};
function mergeAgainOf({ merge }) {
  return merge === "again" ? true : void 0;
}
function decisionsOf({ carry, keep, report }) {
  if (carry === void 0 && keep === void 0 && report === void 0)
    return void 0;
  return { carry: carry ?? [], keep: keep ?? [], report: report ?? [] };
}


}),

40724:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  upgrade: () => (/* binding */ upgrade)
});
var _base_json_js_4 = __webpack_require__(23868);
var _shared_backup_inputs_js_0 = __webpack_require__(58092);
var _shared_choice_inputs_js_1 = __webpack_require__(69103);
var _shared_decision_inputs_js_2 = __webpack_require__(80752);
var _shared_stage_action_js_3 = __webpack_require__(74298);





const upgrade = (0,_shared_stage_action_js_3/* .stageAction */ .R)({
  name: "upgrade",
  stage: "upgrade",
  title: "Upgrade PhoneFactor to MFA Server",
  description: "Upgrades one server from PhoneFactor Agent 5.x to Azure Multi-Factor Authentication Server: backup, removal, installation, settings; with plan, approval and resume.",
  branding: { icon: "shield", color: "blue" },
  guide: [
    "Runs every stage of the upgrade document in its order on this server: backup, User Portal, Mobile App Web Service, Web Service SDK and agent removed, then server, SDK, portal and mobile app installed, old settings brought over. On a web server without the agent it does the part that concerns that server.",
    "Where the run has artifacts and `recipients` are given, the backup set is uploaded before the first product is removed, encrypted for them. Where that fails, the run ends there, with the services started.",
    "A run that stops, for a person, a restart or a fault, is carried on by running it again with the same inputs. A run on a finished server changes nothing."
  ],
  inputs: {
    ..._shared_choice_inputs_js_1/* .choiceInputs */ .d,
    "keep-backups": _shared_backup_inputs_js_0/* .keptSets */ .WA,
    ..._shared_backup_inputs_js_0/* .backupInputs */ .Ct,
    ..._shared_backup_inputs_js_0/* .noWayBackInput */ .mN,
    ..._shared_decision_inputs_js_2/* .decisionInputs */ .yN,
    ..._shared_decision_inputs_js_2/* .mergeInput */ .H1
  },
  choices: (values) => (0,_base_json_js_4/* .omitUndefined */ .Oy)({
    keepBackups: values["keep-backups"],
    oldInstallers: values["old-installers"],
    acceptNoWayBack: (0,_shared_backup_inputs_js_0/* .acceptedNoWayBack */ .n7)(values),
    settingDecisions: (0,_shared_decision_inputs_js_2/* .decisionsOf */ .bB)(values),
    mergeAgain: (0,_shared_decision_inputs_js_2/* .mergeAgainOf */ .WS)(values),
    upload: (0,_shared_backup_inputs_js_0/* .plannedUpload */ .Gw)(values)
  }),
  uploadMinutes: (values) => values["upload-time-limit"],
  extraOutputs: _shared_backup_inputs_js_0/* .uploadOutputs */ .gQ,
  before: (values, session) => (0,_shared_backup_inputs_js_0/* .requireUploadable */ .VO)(values, session),
  /** Not of a finished server, which changes no more. */
  async after(values, session, outcome) {
    if (outcome.plan.steps.length === 0)
      return { notes: [] };
    return (0,_shared_backup_inputs_js_0/* .uploadAftermath */ .KG)(values, session, outcome);
  }
});


})

};
