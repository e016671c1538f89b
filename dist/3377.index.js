export const id = 3377;
export const ids = [3377];
export const modules = {

/***/ 13377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeSummary: () => (/* binding */ mergeSummary)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40855);

const longestValue = 200;
function shownValue(value) {
  if (value === void 0)
    return "";
  return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(value.length > longestValue ? `${value.slice(0, longestValue)}\u2026` : value);
}
function outcomesTable(outcomes) {
  const hasPristine = outcomes.some(({ pristine }) => pristine !== void 0);
  const head = ["setting", ...hasPristine ? ["old default"] : [], "old", "new", "result", "what", "why"];
  const rows = outcomes.map((one) => [
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(one.setting),
    ...hasPristine ? [shownValue(one.pristine)] : [],
    shownValue(one.original),
    shownValue(one.target),
    shownValue(one.result),
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(one.fate),
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(one.reason)
  ]);
  return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(head, rows);
}
function mergeSummary({ headline, outcomes, fragments, blockers }) {
  const listed = outcomes.filter(({ fate }) => fate !== "same");
  const same = outcomes.length - listed.length;
  return [
    headline,
    "",
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sections */ .V0)([
      ["What stops it", blockers.length === 0 ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsTable */ .f9)(blockers)],
      ["Settings", listed.length === 0 ? "" : outcomesTable(listed)],
      [
        "To paste by hand",
        fragments.map(({ setting, xml }) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(setting)}

${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(xml, "xml")}`).join("\n\n")
      ],
      ["Unchanged", same === 0 ? "" : `${same} setting(s) are the same in both files.`]
    ])
  ].join("\n");
}


/***/ })

};
