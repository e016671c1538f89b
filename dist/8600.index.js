export const id = 8600;
export const ids = [8600];
export const modules = {

88600:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  uninstallPhonefactor: () => (/* binding */ uninstallPhonefactor)
});
var _base_json_js_3 = __webpack_require__(23868);
var _shared_backup_inputs_js_0 = __webpack_require__(58092);
var _shared_choice_inputs_js_1 = __webpack_require__(69103);
var _shared_stage_action_js_2 = __webpack_require__(74298);




const uninstallPhonefactor = (0,_shared_stage_action_js_2/* .stageAction */ .R)({
  name: "uninstall-phonefactor",
  stage: "uninstall-phonefactor",
  title: "Uninstall PhoneFactor",
  description: "Removes User Portal, Mobile App Web Service, Web Service SDK and agent of PhoneFactor, in this order. Refuses without a verified backup set.",
  branding: { icon: "trash-2", color: "red" },
  guide: [
    "Document steps U2.3, U3.2, U4 and U5. The services are stopped, the backup set is read whole and compared with what is installed; files that changed since are backed up again. Only then is the first product removed, by its product code.",
    "After each removal the data file must have the bytes it had before. A registry value or a data file that a removal took with it is put back, because the new server finds its folder there."
  ],
  inputs: {
    "backup-path": _shared_choice_inputs_js_1/* .choiceInputs */ .d["backup-path"],
    "from-other-server": _shared_choice_inputs_js_1/* .choiceInputs */ .d["from-other-server"],
    "backup-destination": _shared_choice_inputs_js_1/* .choiceInputs */ .d["backup-destination"],
    ..._shared_backup_inputs_js_0/* .oldInstallersInput */ .DJ,
    ..._shared_backup_inputs_js_0/* .noWayBackInput */ .mN
  },
  choices: (values) => (0,_base_json_js_3/* .omitUndefined */ .Oy)({ oldInstallers: values["old-installers"], acceptNoWayBack: (0,_shared_backup_inputs_js_0/* .acceptedNoWayBack */ .n7)(values) })
});


})

};
