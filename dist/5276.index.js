export const id = 5276;
export const ids = [5276];
export const modules = {

/***/ 26510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   We: () => (/* binding */ lettersOutsideAscii),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
function visible(text) {
  if (usual.test(text))
    return text;
  return text.toWellFormed().replace(/\r\n?/g, "\n").replace(unseen, (character) => character === "\n" || character === "	" ? character : codePoint(character));
}
const usual = /^[\t\n -~]*$/;
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u1680\u2000-\u200a\u205f\u2800]/gu;
function codePoint(character) {
  const hexadecimal = character.codePointAt(0)?.toString(16).toUpperCase() ?? "";
  return `[U+${hexadecimal.padStart(4, "0")}]`;
}
function lettersOutsideAscii(name) {
  const found = Array.from(name).filter((character) => (character.codePointAt(0) ?? 0) > 126);
  return [...new Set(found)].map((character) => `${visible(character)} ${codePoint(character)}`);
}
function shortened(value, longest) {
  const letters = Array.from(value);
  if (letters.length <= longest)
    return value;
  const end = Math.floor(longest / 3);
  const [first, last] = [letters.slice(0, longest - end).join(""), letters.slice(-end).join("")];
  return `${first} \u2026 (${letters.length} characters) \u2026 ${last}`;
}


/***/ }),

/***/ 48942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fileName)
/* harmony export */ });
function fileName(text) {
  return text.replace(/[^A-Za-z0-9._-]/g, "_");
}


/***/ }),

/***/ 45276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectionResult: () => (/* binding */ inspectionResult)
/* harmony export */ });
/* harmony import */ var _code_link_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63312);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48942);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40855);



async function inspectionResult(report, session) {
  const { inventory, state, blockers, warnings } = report;
  const name = (0,_file_name_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .M)(inventory.machine.name);
  const text = `${JSON.stringify(inventory, null, 2)}
`;
  const inventoryPath = await session.writeTemporaryFile(`${name}-inventory.json`, text);
  const summary = inspectionSummary(report);
  session.log.info(inspectionText(report));
  const components = state.components.map(({ component, generation, product }) => ({
    component,
    generation,
    version: product.version
  }));
  return {
    outputs: {
      changed: "false",
      "inventory-path": inventoryPath,
      components: JSON.stringify(components),
      blockers: JSON.stringify(blockers),
      warnings: JSON.stringify(warnings),
      "reboot-required": String(state.pendingRestart.length > 0),
      "report-path": await session.writeTemporaryFile(`${name}-inspection.md`, `${summary}
`)
    },
    summary,
    annotations: []
  };
}
function inspectionText({ inventory, state, blockers, warnings }) {
  return [
    `Server ${inventory.machine.name}`,
    ...state.components.map(({ component, product, web }) => {
      const place = web === void 0 ? "" : `, ${web.site}${web.virtualDirectory} in ${web.folder}`;
      return `  ${component}: ${product.displayName} ${product.version}${place}`;
    }),
    `  install path: ${state.installPath?.path ?? "unknown"}`,
    `  data file: ${state.dataFile === void 0 ? "none" : `${state.dataFile.path} (${state.dataFile.status})`}`,
    ...blockers.map(({ code, message, advice }) => `  would block, ${code}: ${message} ${advice} ${(0,_code_link_js__WEBPACK_IMPORTED_MODULE_2__/* .codeLink */ .U)(code)}`),
    ...warnings.map(({ code, message }) => `  to know, ${code}: ${message} ${(0,_code_link_js__WEBPACK_IMPORTED_MODULE_2__/* .codeLink */ .U)(code)}`)
  ].join("\n");
}
function inspectionSummary({ inventory, state, blockers, warnings }) {
  const rows = state.components.map(({ component, product, web }) => [
    component,
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(product.displayName),
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(product.version),
    web === void 0 ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(`${web.site}${web.virtualDirectory}`),
    web === void 0 ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(web.folder)
  ]);
  return [
    ...warnings.flatMap(({ code, message }) => code === "earlier-run-cut-off" ? [`**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(message)}**`, ""] : []),
    `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(inventory.machine.name)}**: ${blockers.length === 0 ? "nothing blocks the upgrade." : `${blockers.length} blocker(s).`}`,
    "",
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sections */ .V0)([
      ["Components", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["component", "product", "version", "application", "folder"], rows)],
      ["What would stop the upgrade", blockers.length === 0 ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsTable */ .f9)(blockers)],
      ["What to know", warnings.length === 0 ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsTable */ .f9)(warnings)]
    ])
  ].join("\n");
}


/***/ }),

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
function fenced(text, language = "") {
  const content = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text);
  const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([found]) => found.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}
${content}
${fence}`;
}


/***/ }),

/***/ 71219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/* harmony import */ var _base_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26510);

const escapeCharacter = "\x1B";
const colour = new RegExp(`(${escapeCharacter}\\[[0-9;]*m)`);
const separator = " ";
function printable(text) {
  return text.split(colour).map((piece, index) => index % 2 === 0 ? (0,_base_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(piece) : piece).join("").replace(/^(\s*):(?=:)/gm, `$1:${separator}`).replace(/##(?=\[)/g, `#${separator}#`);
}


/***/ })

};
