export const id = 4501;
export const ids = [4501];
export const modules = {

64501:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  restoreBackup: () => (/* binding */ restoreBackup)
});
var _base_json_js_5 = __webpack_require__(23868);
var _product_components_js_0 = __webpack_require__(71450);
var _workflow_action_js_6 = __webpack_require__(6576);
var _workflow_input_js_1 = __webpack_require__(12356);
var _shared_knowledge_inputs_js_2 = __webpack_require__(23800);
var _shared_run_inputs_js_3 = __webpack_require__(69475);
var _shared_stage_outputs_js_4 = __webpack_require__(72057);







const inputs = {
  "backup-path": (0,_workflow_input_js_1/* .optional */ .lq)(_workflow_input_js_1/* .serverPath */ .Hl, {
    description: "Folder or share with the backup set. By default the newest set of this server in the work folder."
  }),
  "artifact-name": (0,_workflow_input_js_1/* .optional */ .lq)(_workflow_input_js_1/* .text */ .Qq, {
    description: "Artifact that contains the set, in place of backup-path. It is downloaded, compared and unpacked."
  }),
  "run-id": (0,_workflow_input_js_1/* .optional */ .lq)((0,_workflow_input_js_1/* .wholeNumber */ .rD)(1, Number.MAX_SAFE_INTEGER), {
    description: "Number of the run that made the artifact, where it is another run than this one."
  }),
  repository: (0,_workflow_input_js_1/* .optional */ .lq)((0,_workflow_input_js_1/* .matching */ .wC)(/^[^/\s]+\/[^/\s]+$/, "owner/name"), {
    description: "Repository of that run. By default this one."
  }),
  identity: (0,_workflow_input_js_1/* .optional */ .lq)(_workflow_input_js_1/* .secretText */ .yD, {
    description: "Private key of age (AGE-SECRET-KEY-1...) that opens the artifact. From a secret only."
  }),
  "identity-file": (0,_workflow_input_js_1/* .optional */ .lq)(_workflow_input_js_1/* .runnerPath */ .Mf, { description: "File on the runner with that key, in place of identity." }),
  scope: (0,_workflow_input_js_1/* .withDefault */ .IQ)((0,_workflow_input_js_1/* .choice */ .Yq)(["items", "roll-back"]), "items", {
    description: '"items" puts files, registry and IIS settings of the chosen components back. "roll-back" also removes the MFA Server and installs PhoneFactor again.'
  }),
  components: (0,_workflow_input_js_1/* .optional */ .lq)((0,_workflow_input_js_1/* .list */ .p_)(_product_components_js_0/* .componentNames */ .w$), {
    description: "Only these components. By default everything in the set."
  }),
  overwrite: (0,_workflow_input_js_1/* .withDefault */ .IQ)(_workflow_input_js_1/* .yesOrNo */ .GX, "false", {
    description: '"true" replaces files that are newer on the server than in the set; what was written since the backup is then lost to the product. A copy stays in the work folder.'
  }),
  "create-missing-folders": (0,_workflow_input_js_1/* .withDefault */ .IQ)(_workflow_input_js_1/* .yesOrNo */ .GX, "false", {
    description: '"true" puts files back whose folder is gone, for example of a component that is not installed.'
  }),
  "allow-other-places": (0,_workflow_input_js_1/* .withDefault */ .IQ)(_workflow_input_js_1/* .yesOrNo */ .GX, "false", {
    description: '"true" also writes to places that the inventory in the set does not know as places of the product. The plan marks each of them.'
  }),
  "from-other-server": (0,_workflow_input_js_1/* .withDefault */ .IQ)(_workflow_input_js_1/* .yesOrNo */ .GX, "false", {
    description: '"true" takes a set of a server with another name, for example after the machine was renamed.'
  }),
  "old-installers": (0,_workflow_input_js_1/* .optional */ .lq)(_workflow_input_js_1/* .serverPath */ .Hl, {
    description: 'For "roll-back": folder with the packages that PhoneFactor was installed from. By default the packages in the set, where it has them.'
  })
};
function sourceOf(values) {
  return (0,_base_json_js_5/* .omitUndefined */ .Oy)({
    backupPath: values["backup-path"],
    artifactName: values["artifact-name"],
    runId: values["run-id"],
    repository: values.repository,
    token: values["github-token"],
    identity: values.identity,
    identityFile: values["identity-file"]
  });
}
function requestOf(values) {
  return {
    scope: values.scope,
    overwrite: values.overwrite,
    createMissingFolders: values["create-missing-folders"],
    fromOtherServer: values["from-other-server"],
    otherPlaces: values["allow-other-places"],
    ...(0,_base_json_js_5/* .omitUndefined */ .Oy)({ components: values.components, oldInstallers: values["old-installers"] })
  };
}
const restoreBackup = (0,_workflow_action_js_6/* .defineAction */ .Q)({
  name: "restore-backup",
  title: "Restore a backup, or roll back",
  description: 'Puts a verified backup set back in place: data folder, registry key, web.config files, themes, IIS settings. With scope "roll-back" it brings PhoneFactor back in place of the MFA Server.',
  changesServer: !0,
  branding: { icon: "rotate-ccw", color: "orange" },
  guide: [
    "Every byte of the set is read and compared before anything is put back. Each file is written beside its place and renamed over it; what it replaces is moved to the work folder. Newer files are only replaced with `overwrite: true`.",
    "The way back to PhoneFactor needs the very packages it was installed from: they are recognised by their product code. `mode: plan` shows every step; it also downloads and unpacks the artifact into the work folder.",
    "A set can be restored without this action: docs/how-to/restore-by-hand.md."
  ],
  inputs: { ...inputs, ..._shared_run_inputs_js_3/* .runInputs */ .H, ..._shared_knowledge_inputs_js_2/* .knowledgeInputs */ .q },
  outputs: _shared_stage_outputs_js_4/* .stageOutputs */ .T,
  async execute(values, session) {
    values.identity !== void 0 && session.log.mask(values.identity), values["github-token"] !== void 0 && session.log.mask(values["github-token"]);
    const { restoreSet } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1748), __webpack_require__.e(9800), __webpack_require__.e(6118), __webpack_require__.e(5105), __webpack_require__.e(6459), __webpack_require__.e(1074), __webpack_require__.e(4394), __webpack_require__.e(3229), __webpack_require__.e(5665), __webpack_require__.e(9602), __webpack_require__.e(0), __webpack_require__.e(4211), __webpack_require__.e(8178), __webpack_require__.e(3506), __webpack_require__.e(6123)]).then(__webpack_require__.bind(__webpack_require__, 60545));
    return restoreSet(values, session, sourceOf(values), requestOf(values));
  }
});


}),

23868:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OW: () => (/* binding */ isJsonObject),
  Oy: () => (/* binding */ omitUndefined),
  vA: () => (/* binding */ asJson)
});
function isJsonObject(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}
function asJson(value) {
  return JSON.parse(JSON.stringify(value));
}
function omitUndefined(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
}


})

};
