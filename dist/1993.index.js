export const id = 1993;
export const ids = [1993];
export const modules = {

91993:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  mergeSummary: () => (/* binding */ mergeSummary)
});
var _base_visible_js_1 = __webpack_require__(26510);
var _workflow_markdown_js_0 = __webpack_require__(40855);


const longestValue = 200;
function shownValue(value) {
  if (value === void 0)
    return "";
  return (0,_workflow_markdown_js_0/* .plain */ .pj)((0,_base_visible_js_1/* .shortened */ .vI)(value, longestValue));
}
function outcomesTable(outcomes) {
  const hasPristine = outcomes.some(({ pristine }) => pristine !== void 0);
  const head = ["setting", ...hasPristine ? ["old default"] : [], "old", "new", "result", "what", "why"];
  const rows = outcomes.map((one) => [
    (0,_workflow_markdown_js_0/* .plain */ .pj)(one.setting),
    ...hasPristine ? [shownValue(one.pristine)] : [],
    shownValue(one.original),
    shownValue(one.target),
    shownValue(one.result),
    (0,_workflow_markdown_js_0/* .plain */ .pj)(one.fate),
    (0,_workflow_markdown_js_0/* .plain */ .pj)(one.reason)
  ]);
  return (0,_workflow_markdown_js_0/* .table */ .tp)(head, rows);
}
function mergeSummary({ headline, outcomes, fragments, blockers }) {
  const listed = outcomes.filter(({ fate }) => fate !== "same");
  const same = outcomes.length - listed.length;
  return [
    headline,
    "",
    (0,_workflow_markdown_js_0/* .sections */ .V0)([
      ["What stops it", blockers.length === 0 ? "" : (0,_workflow_markdown_js_0/* .findingsTable */ .f9)(blockers)],
      ["Settings", listed.length === 0 ? "" : outcomesTable(listed)],
      [
        "To paste by hand",
        fragments.map(({ setting, xml }) => `${(0,_workflow_markdown_js_0/* .plain */ .pj)(setting)}

${(0,_workflow_markdown_js_0/* .fenced */ .OF)(xml, "xml")}`).join("\n\n")
      ],
      ["Unchanged", same === 0 ? "" : `${same} setting(s) are the same in both files.`]
    ])
  ].join("\n");
}


}),

26510:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  RK: () => (/* binding */ visible),
  We: () => (/* binding */ lettersOutsideAscii),
  vI: () => (/* binding */ shortened)
});
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


}),

40855:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OF: () => (/* binding */ fenced),
  V0: () => (/* binding */ sections),
  f9: () => (/* binding */ findingsTable),
  o8: () => (/* binding */ orderedList),
  pj: () => (/* binding */ plain),
  tp: () => (/* binding */ table),
  zH: () => (/* binding */ details)
});
var _base_redaction_leaving_js_0 = __webpack_require__(53998);
var _code_link_js_2 = __webpack_require__(63312);
var _printable_js_1 = __webpack_require__(71219);



function plain(text) {
  return inHtml(text).replace(/[\\`*_{}[\]()#+!|~]/g, "\\$&").replace(/\n/g, "<br>");
}
function inHtml(text) {
  return (0,_printable_js_1/* .printable */ .g)((0,_base_redaction_leaving_js_0/* .leavingText */ .Ce)(text)).replace(/[&<>]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character] ?? character);
}
function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
function findingsTable(findings) {
  if (findings.length === 0)
    return "";
  return table(["code", "what", "what to do", "input"], findings.map(({ code, message, advice, input }) => [
    plain(code),
    plain(message),
    `${plain(advice)} ${(0,_code_link_js_2/* .codeLinkInMarkdown */ .eL)(code)}`,
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
  const content = (0,_printable_js_1/* .printable */ .g)((0,_base_redaction_leaving_js_0/* .leavingText */ .Ce)(text));
  const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([found]) => found.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}
${content}
${fence}`;
}


}),

71219:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ printable)
});
var _base_visible_js_0 = __webpack_require__(26510);

const escapeCharacter = "\x1B";
const colour = new RegExp(`(${escapeCharacter}\\[[0-9;]*m)`);
const separator = " ";
function printable(text) {
  return text.split(colour).map((piece, index) => index % 2 === 0 ? (0,_base_visible_js_0/* .visible */ .RK)(piece) : piece).join("").replace(/^(\s*):(?=:)/gm, `$1:${separator}`).replace(/##(?=\[)/g, `#${separator}#`);
}


})

};
