export const id = 3377;
export const ids = [3377];
export const modules = {

/***/ 40855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   V0: () => (/* binding */ sections),
/* harmony export */   f9: () => (/* binding */ findingsTable),
/* harmony export */   o8: () => (/* binding */ orderedList),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _code_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63312);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71219);


function plain(text) {
  return inHtml(text).replace(/[\\`*_{}[\]()#+!|~]/g, "\\$&").replace(/\n/g, "<br>");
}
function inHtml(text) {
  return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text).replace(/[&<>]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character] ?? character);
}
function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
function findingsTable(findings) {
  return table(["code", "what", "what to do", "input"], findings.map(({ code, message, advice, input }) => [
    plain(code),
    plain(message),
    `${plain(advice)} ${(0,_code_link_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLinkInMarkdown */ .e)(code)}`,
    plain(input ?? "")
  ]));
}
function sections(parts) {
  return parts.filter(([, content]) => content !== "").map(([heading, content]) => `### ${heading}

${content}`).join("\n\n");
}
function details(summary, content) {
  return `<details><summary>${inHtml(summary)}</summary>

${content}

</details>`;
}
function orderedList(items) {
  return items.map((item, index) => `${index + 1}. ${item}`).join("\n");
}
function fenced(content, language = "") {
  const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([found]) => found.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}
${content}
${fence}`;
}


/***/ }),

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


/***/ }),

/***/ 71219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
const colour = "\\u001b\\[[0-9;]*m";
const controlCharacters = new RegExp(`${colour}|[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]`, "g");
const separator = "\u200B";
function printable(text) {
  return text.replace(/\r\n?/g, "\n").replace(controlCharacters, (found) => found.endsWith("m") ? found : "\uFFFD").replace(/^(\s*):(?=:)/gm, `$1:${separator}`).replace(/##(?=\[)/g, `#${separator}#`);
}


/***/ })

};
