export const id = 9946;
export const ids = [9946];
export const modules = {

99946:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  secretValues: () => (/* binding */ secretValues)
});
var _base_redaction_harmless_values_js_3 = __webpack_require__(42606);
var _base_redaction_hidden_js_0 = __webpack_require__(97292);
var _base_redaction_redactor_js_1 = __webpack_require__(15105);
var _xml_element_js_2 = __webpack_require__(76787);




function secretValues(text, redactor = _base_redaction_redactor_js_1/* .plainRedactor */ .XU) {
  const raw = redactor.secrets(text).map(({ start, end }) => text.slice(start, end));
  const values = raw.flatMap((one) => [one, (0,_xml_element_js_2/* .textOfContent */ .yO)(one)]);
  const lines = values.flatMap((one) => [one, ...one.split(/[\r\n]+/)]).map((one) => one.trim());
  return [...new Set(lines)].filter((one) => (0,_base_redaction_harmless_values_js_3/* .isMaskable */ .h_)(one) && one !== _base_redaction_hidden_js_0/* .secretMark */ .MX);
}


})

};
