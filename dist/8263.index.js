export const id = 8263;
export const ids = [8263];
export const modules = {

28263:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  redactForJournal: () => (/* binding */ redactForJournal)
});
var _base_redaction_hidden_js_0 = __webpack_require__(97292);
var _base_redaction_redactor_js_1 = __webpack_require__(15105);


const mostCharacters = 4e3;
function redactForJournal(log, text) {
  const masked = (0,_base_redaction_redactor_js_1/* .redactMessage */ .b6)(log.masked(text));
  return masked.length > mostCharacters ? (0,_base_redaction_hidden_js_0/* .asRedacted */ .Nc)(`${masked.slice(0, mostCharacters)}\u2026`) : masked;
}


})

};
