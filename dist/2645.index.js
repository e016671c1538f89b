export const id = 2645;
export const ids = [2645];
export const modules = {

82645:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ isForOtherDocument),
  planText: () => (/* binding */ planText),
  r: () => (/* binding */ actsFromText)
});
var _code_link_js_0 = __webpack_require__(63312);

function planText(plan, digest, view, notes = []) {
  const steps = plan.steps.map(stepText);
  const nothing = isForOtherDocument(plan) ? "  No step: this document is not for this server." : "  Nothing to do.";
  return [
    `Plan "${plan.action}" for ${plan.server}`,
    ...plan.blockers.map(({ code, message, advice }) => `  BLOCKED ${code}: ${message} ${advice} ${(0,_code_link_js_0/* .codeLink */ .U1)(code)}`),
    ...view === void 0 || steps.length === 0 ? [] : viewText(view),
    ...steps.length === 0 ? [nothing] : ["  Steps", ...steps],
    ...plan.warnings.map(({ code, message, advice }) => `  Warning ${code}: ${message} ${advice} ${(0,_code_link_js_0/* .codeLink */ .U1)(code)}`),
    ...notes.flatMap((note) => note === void 0 ? [] : [`  Note: ${note}`]),
    `Digest: ${digest}`
  ].join("\n");
}
function actsFromText({ plan, actsFrom }) {
  return actsFrom === void 0 ? void 0 : `It acts on ${plan.server} from another machine, ${actsFrom}.`;
}
function isForOtherDocument({ warnings }) {
  return warnings.some(({ code }) => code === "mfa-server-found");
}
function viewText({ removed, installed, changed, interruption, estimate, people, wayBack, noWayBack }) {
  return [
    ...part("Removed", removed),
    ...part("Installed", installed),
    ...part("Changed", changed),
    ...part("Interrupted", [...interruption, ...estimate === void 0 ? [] : [estimate]]),
    ...part("Before it", people.before),
    ...part("Way back", [...noWayBack === void 0 ? [] : [noWayBack], ...wayBack])
  ];
}
const widest = 13;
function part(title, lines) {
  return lines.map((line, index) => `  ${(index === 0 ? title : "").padEnd(widest)}${line}`);
}
function stepText(step, index) {
  const number = String(index + 1).padStart(3);
  const source = step.documentStep === void 0 ? "" : ` [${step.documentStep}]`;
  const who = step.type === "operator" ? " (a person)" : "";
  const detail = step.type === "change" ? (step.detail ?? []).map((line) => `
       ${line}`) : [];
  return `${number}. ${step.title}${who}${source}${detail.join("")}`;
}


})

};
