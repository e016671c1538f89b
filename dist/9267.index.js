export const id = 9267;
export const ids = [9267];
export const modules = {

69267:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  verificationResult: () => (/* binding */ verificationResult)
});
var _base_redaction_leaving_js_0 = __webpack_require__(53998);
var _base_user_error_js_1 = __webpack_require__(83686);
var _workflow_markdown_js_2 = __webpack_require__(40855);



async function verificationResult(verification, failOn, session) {
  const { result, state, checks } = verification;
  const summary = verificationSummary(verification);
  session.log.info([...checks.map(checkLine), sentences(verification).join(" ")].join("\n"));
  const fails = result === "fail" && failOn.failedCheck || result === "not-proven" && failOn.notProven;
  const outputs = {
    changed: "false",
    result,
    state,
    checks: JSON.stringify(checks),
    "report-path": await session.writeTemporaryFile("verification.md", (0,_base_redaction_leaving_js_0/* .leavingText */ .Ce)(`${summary}
`))
  };
  if (fails)
    return { outputs, summary, annotations: [], fault: faultOf(verification) };
  return { outputs, summary, annotations: [annotationOf(verification)] };
}
function decisive({ result, checks }) {
  return checks.filter(({ verdict, need }) => verdict === result && (verdict !== "not-proven" || need === "required"));
}
function changedSince({ checks }) {
  return checks.filter(({ changedByPerson }) => changedByPerson === true);
}
const resultWords = {
  pass: "Every required check passed.",
  fail: "The verification failed.",
  "not-proven": "Nothing failed, but not everything that is required is proven."
};
function sentences({ result, state, why }) {
  return [resultWords[result], `The records show: ${state}. ${why}`];
}
function annotationOf(verification) {
  const { result } = verification;
  const list = (result === "pass" ? changedSince(verification) : decisive(verification)).map(problemLine);
  return {
    level: result === "pass" ? "notice" : "warning",
    title: `Verification: ${result}`,
    message: [...sentences(verification), ...list].join("\n")
  };
}
const marks = { pass: "pass", fail: "FAIL", "not-proven": "not proven" };
function markOf({ verdict, need, changedByPerson }) {
  if (changedByPerson)
    return `${marks[verdict]}, changed since`;
  return need === "extra" && verdict === "not-proven" ? "not proven (extra)" : marks[verdict];
}
function checkLine(check) {
  const { title, evidence, advice } = check;
  return `${markOf(check).padEnd(20)}${title}. ${evidence}${advice === void 0 ? "" : ` ${advice}`}`;
}
function problemLine({ title, evidence }) {
  return `  ${title}: ${evidence}`;
}
function gravestFirst(checks) {
  const order = ["fail", "not-proven", "pass"];
  const rank = ({ verdict, need }) => verdict === "not-proven" && need === "extra" ? order.length : order.indexOf(verdict);
  return checks.toSorted((one, other) => rank(one) - rank(other));
}
function doNow(verification) {
  const first = decisive(verification).find(({ advice = "" }) => advice !== "");
  if (verification.result === "pass" || first === void 0)
    return [];
  return ["", `**Do now**: ${(0,_workflow_markdown_js_2/* .plain */ .pj)(first.advice ?? "")} (${(0,_workflow_markdown_js_2/* .plain */ .pj)(first.title)})`];
}
function verificationSummary(verification) {
  const checks = gravestFirst(verification.checks);
  const count = (wanted) => checks.filter(wanted).length;
  const isOpen = ({ verdict }) => verdict === "not-proven";
  const rows = checks.map((check) => [
    markOf(check),
    (0,_workflow_markdown_js_2/* .plain */ .pj)(check.title),
    (0,_workflow_markdown_js_2/* .plain */ .pj)(check.evidence),
    (0,_workflow_markdown_js_2/* .plain */ .pj)(check.advice ?? "")
  ]);
  const passed = count(({ verdict }) => verdict === "pass");
  const failed = count(({ verdict }) => verdict === "fail");
  const open = count((check) => isOpen(check) && check.need === "required");
  const extra = count((check) => isOpen(check) && check.need === "extra");
  return [
    `**${(0,_workflow_markdown_js_2/* .plain */ .pj)(sentences(verification)[0] ?? "")}** ${(0,_workflow_markdown_js_2/* .plain */ .pj)(sentences(verification)[1] ?? "")}`,
    ...doNow(verification),
    "",
    `${passed} passed, ${failed} failed, ${open} not proven, ${extra} extra ones not proven, which changes nothing.`,
    "",
    (0,_workflow_markdown_js_2/* .table */ .tp)(["verdict", "check", "evidence", "what to do"], rows)
  ].join("\n");
}
function faultOf(verification) {
  const problems = decisive(verification);
  const lines = problems.map(problemLine);
  const advice = [...new Set(problems.map(({ advice: advice2 }) => advice2 ?? ""))].join("\n");
  if (verification.result === "fail") {
    return new _base_user_error_js_1/* .UserError */ .y("verification-failed", [`${lines.length} check(s) failed:`, ...lines].join("\n"), advice);
  }
  const message = [`${lines.length} required check(s) are not proven:`, ...lines].join("\n");
  return new _base_user_error_js_1/* .UserError */ .y("verification-not-proven", message, advice);
}


}),

53998:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ce: () => (/* binding */ leavingText),
  Df: () => (/* binding */ leavingJson),
  Wm: () => (/* binding */ leavingValue)
});
var _hidden_js_0 = __webpack_require__(97292);
var _redact_texts_js_1 = __webpack_require__(56228);
var _redactor_js_2 = __webpack_require__(15105);



const ownPage = /(\/docs\/[\w./-]{1,200}\.md)#(?=[\w%.-])/g;
const placeholder = "\uE023";
function leavingText(text) {
  const marked = text.replace(ownPage, `$1${placeholder}`);
  return (0,_hidden_js_0/* .asRedacted */ .Nc)((0,_redactor_js_2/* .redactMessage */ .b6)(marked).replaceAll(placeholder, "#"));
}
function leavingJson(value, indent = 2) {
  return (0,_hidden_js_0/* .asRedacted */ .Nc)(`${JSON.stringify((0,_redact_texts_js_1/* .redactTexts */ .S)(value), null, indent)}
`);
}
function leavingValue(text) {
  const value = /^[[{]/.test(text) ? parsed(text) : void 0;
  return value === void 0 ? leavingText(text) : (0,_hidden_js_0/* .asRedacted */ .Nc)(JSON.stringify((0,_redact_texts_js_1/* .redactTexts */ .S)(value)));
}
function parsed(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : void 0;
  } catch {
    return void 0;
  }
}


}),

56228:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ redactTexts)
});
var _redactor_js_0 = __webpack_require__(15105);

const canSpell = /[=@?]|:\S*\S{3}|-----|eyJ|\s\S/;
function redacted(value) {
  if (typeof value === "string")
    return canSpell.test(value) ? (0,_redactor_js_0/* .redactMessage */ .b6)(value) : value;
  if (Array.isArray(value))
    return value.map(redacted);
  if (typeof value !== "object" || value === null)
    return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, redacted(inner)]));
}
function redactTexts(value) {
  return redacted(value);
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
