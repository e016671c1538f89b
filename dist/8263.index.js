export const id = 8263;
export const ids = [8263];
export const modules = {

/***/ 28263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redactForJournal: () => (/* binding */ redactForJournal)
/* harmony export */ });
/* harmony import */ var _webconfig_mask_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60667);

const mostCharacters = 4e3;
function redactForJournal(log, text) {
  const masked = log.masked(text).split("\n").map((line) => (0,_webconfig_mask_value_js__WEBPACK_IMPORTED_MODULE_0__/* .maskValue */ .Q)("", line)).join("\n");
  return masked.length > mostCharacters ? `${masked.slice(0, mostCharacters)}\u2026` : masked;
}


/***/ }),

/***/ 60667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ maskSetting),
/* harmony export */   Q: () => (/* binding */ maskValue)
/* harmony export */ });
/* harmony import */ var _redact_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14621);
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55138);
/* harmony import */ var _secrets_in_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17252);
/* harmony import */ var _setting_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79039);




function maskSetting(setting, value) {
  return maskValue((0,_setting_name_js__WEBPACK_IMPORTED_MODULE_2__/* .ownName */ .qU)(setting), value);
}
function maskValue(name, value) {
  if (value.startsWith("<"))
    return (0,_redact_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .redactConfiguration */ .a)(value);
  if ((0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isHarmlessValue */ .nk)(value))
    return value;
  if ((0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isSecretName */ .eh)(name) || (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .looksLikeKey */ .zC)(value) && !(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isHarmlessName */ .JW)(name))
    return _secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .secretMark */ .MX;
  return withMarks(value);
}
function withMarks(value) {
  const pieces = [];
  let copied = 0;
  for (const { start, end } of (0,_secrets_in_value_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsInValue */ .A)(value).toSorted((a, b) => a.start - b.start)) {
    if (start >= copied)
      pieces.push(value.slice(copied, start), _secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .secretMark */ .MX);
    copied = Math.max(copied, end);
  }
  return [...pieces, value.slice(copied)].join("");
}


/***/ })

};
