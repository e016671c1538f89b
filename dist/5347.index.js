export const id = 5347;
export const ids = [5347];
export const modules = {

55347:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  backupPfdata: () => (/* binding */ backupPfdata)
});
var _base_json_js_3 = __webpack_require__(23868);
var _shared_backup_inputs_js_0 = __webpack_require__(58092);
var _shared_choice_inputs_js_1 = __webpack_require__(69103);
var _shared_stage_action_js_2 = __webpack_require__(74298);




const inputs = {
  "backup-destination": { ..._shared_choice_inputs_js_1/* .choiceInputs */ .d["backup-destination"], formerly: "destination" },
  "keep-backups": { ..._shared_backup_inputs_js_0/* .keptSets */ .WA, formerly: "keep" },
  "backup-path": _shared_choice_inputs_js_1/* .choiceInputs */ .d["backup-path"],
  "from-other-server": _shared_choice_inputs_js_1/* .choiceInputs */ .d["from-other-server"],
  ..._shared_backup_inputs_js_0/* .backupInputs */ .Ct
};
const backupPfdata = (0,_shared_stage_action_js_2/* .stageAction */ .R)({
  name: "backup-pfdata",
  stage: "backup-pfdata",
  title: "Back up PhoneFactor",
  description: "Backs up data folder, registry key, web.config files, custom themes and IIS settings of every PhoneFactor component into one verified set.",
  branding: { icon: "archive", color: "green" },
  guide: [
    "Document steps U1, U2.1, U2.2 and U3.1. The services are stopped while it copies and started again afterwards. The set is a folder of plain files with `manifest.json` and `SHA256SUMS`; it gets its name only when every byte was read back and compared.",
    'Where the run has artifacts, the set is packed into one file, encrypted for `recipients` in the age format and uploaded; the stock `age` program opens it. The private key is never needed here. Without recipients nothing leaves the server, unless `allow-unencrypted` is "true".'
  ],
  inputs,
  choices: (values) => (0,_base_json_js_3/* .omitUndefined */ .Oy)({
    keepBackups: values["keep-backups"],
    oldInstallers: values["old-installers"],
    upload: (0,_shared_backup_inputs_js_0/* .plannedUpload */ .Gw)(values)
  }),
  uploadMinutes: (values) => values["upload-time-limit"],
  extraOutputs: _shared_backup_inputs_js_0/* .uploadOutputs */ .gQ,
  before: (values, session) => (0,_shared_backup_inputs_js_0/* .requireUploadable */ .VO)(values, session),
  /** What is uploaded is the newest set, whether this run made it or found that nothing changed since. */
  async after(values, session, outcome) {
    return (0,_shared_backup_inputs_js_0/* .uploadAftermath */ .KG)(values, session, outcome);
  }
});


})

};
