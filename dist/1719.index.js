export const id = 1719;
export const ids = [1719];
export const modules = {

/***/ 61719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeOutputValues: () => (/* binding */ mergeOutputValues)
/* harmony export */ });
/* harmony import */ var _base_redaction_leaving_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53998);

async function mergeOutputValues(merges, session) {
  const outcomes = merges.flatMap(({ record }) => record.outcomes);
  const count = (...counted) => String(outcomes.filter(({ fate }) => counted.includes(fate)).length);
  const paths = [];
  for (const { name, record } of merges) {
    paths.push(await session.writeTemporaryFile(name, (0,_base_redaction_leaving_js__WEBPACK_IMPORTED_MODULE_0__/* .leavingJson */ .Df)(record)));
  }
  return {
    carried: count("carried", "corrected"),
    kept: count("kept", "same"),
    conflicts: count("conflict"),
    "differences-path": paths.join("\n")
  };
}


/***/ }),

/***/ 53998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ leavingText),
/* harmony export */   Df: () => (/* binding */ leavingJson),
/* harmony export */   Wm: () => (/* binding */ leavingValue)
/* harmony export */ });
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97292);
/* harmony import */ var _redact_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56228);
/* harmony import */ var _redactor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7963);



const ownPage = /(\/docs\/[\w./-]{1,200}\.md)#(?=[\w%.-])/g;
const placeholder = "\uE023";
function leavingText(text) {
  const marked = text.replace(ownPage, `$1${placeholder}`);
  return (0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .asRedacted */ .Nc)((0,_redactor_js__WEBPACK_IMPORTED_MODULE_2__/* .redactMessage */ .b6)(marked).replaceAll(placeholder, "#"));
}
function leavingJson(value, indent = 2) {
  return (0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .asRedacted */ .Nc)(`${JSON.stringify((0,_redact_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .redactTexts */ .S)(value), null, indent)}
`);
}
function leavingValue(text) {
  const value = /^[[{]/.test(text) ? parsed(text) : void 0;
  return value === void 0 ? leavingText(text) : (0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .asRedacted */ .Nc)(JSON.stringify((0,_redact_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .redactTexts */ .S)(value)));
}
function parsed(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : void 0;
  } catch {
    return void 0;
  }
}


/***/ }),

/***/ 56228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ redactTexts)
/* harmony export */ });
/* harmony import */ var _redactor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7963);

const canSpell = /[=@?]|:\S*\S{3}|-----|eyJ|\s\S/;
function redacted(value) {
  if (typeof value === "string")
    return canSpell.test(value) ? (0,_redactor_js__WEBPACK_IMPORTED_MODULE_0__/* .redactMessage */ .b6)(value) : value;
  if (Array.isArray(value))
    return value.map(redacted);
  if (typeof value !== "object" || value === null)
    return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, redacted(inner)]));
}
function redactTexts(value) {
  return redacted(value);
}


/***/ })

};
