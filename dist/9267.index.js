export const id = 9267;
export const ids = [9267];
export const modules = {

69267:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  verificationResult: () => (/* binding */ verificationResult)
});
var _base_listed_js_0 = __webpack_require__(66875);
var _base_redaction_leaving_js_1 = __webpack_require__(53998);
var _base_user_error_js_2 = __webpack_require__(83686);
var _workflow_look_status_js_3 = __webpack_require__(38844);
var _workflow_markdown_js_4 = __webpack_require__(40855);
var _workflow_status_block_js_5 = __webpack_require__(508);






async function verificationResult(verification, failOn, session) {
  const { result, state, checks } = verification, status = statusOf(verification, session), summary = verificationDetails(verification);
  session.log.info([...checks.map(checkLine), sentences(verification).join(" ")].join(`
`));
  const fails = result === "fail" && failOn.failedCheck || result === "not-proven" && failOn.notProven, outputs = {
    changed: "false",
    result,
    state,
    checks: JSON.stringify(checks),
    "report-path": await session.writeTemporaryFile("verification.md", (0,_base_redaction_leaving_js_1/* .leavingText */ .Ce)(`${(0,_workflow_status_block_js_5/* .statusBlock */ ._6)(status)}

${summary}
`))
  };
  return fails ? { outputs, summary, status, annotations: [], fault: faultOf(verification) } : { outputs, summary, status, annotations: [annotationOf(verification)] };
}
function decisive({ result, checks }) {
  return checks.filter(({ verdict, need }) => verdict === result && (verdict !== "not-proven" || need === "required"));
}
function changedSince({ checks }) {
  return checks.filter(({ changedByPerson }) => changedByPerson === !0);
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
  const { result } = verification, list = (result === "pass" ? changedSince(verification) : decisive(verification)).map(problemLine);
  return {
    level: result === "pass" ? "notice" : "warning",
    title: `Verification: ${result}`,
    message: [...sentences(verification), ...list].join(`
`)
  };
}
const marks = { pass: "pass", fail: "FAIL", "not-proven": "not proven" };
function markOf({ verdict, need, changedByPerson }) {
  return changedByPerson ? `${marks[verdict]}, changed since` : need === "extra" && verdict === "not-proven" ? "not proven (extra)" : marks[verdict];
}
function checkLine(check) {
  const { title, evidence, advice } = check;
  return `${markOf(check).padEnd(20)}${title}. ${evidence}${advice === void 0 ? "" : ` ${advice}`}`;
}
function problemLine({ title, evidence }) {
  return `  ${title}: ${evidence}`;
}
const states = {
  pass: "verified",
  fail: "check-failed",
  "not-proven": "not-proven"
};
function statusOf(verification, session) {
  const { server, result, state, served = unread, backupSet } = verification, mayGoBack = state === "in-between" || result !== "pass" && state === "upgraded";
  return (0,_workflow_look_status_js_3/* .lookStatus */ .M)(session, {
    action: "verify-upgrade",
    server,
    served,
    state: states[result],
    next: nextOf(verification),
    ...mayGoBack && backupSet !== void 0 ? { backupSet } : {}
  });
}
function nextOf(verification) {
  const { result, state, openRun } = verification;
  if (openRun !== void 0 && state === "in-between")
    return (0,_workflow_look_status_js_3/* .nextOfOpenRun */ .W)(openRun);
  if (isNotBegun(verification))
    return notBegun;
  const first = decisive(verification).find(({ advice = "" }) => advice !== "");
  return result !== "pass" ? { text: `${first?.advice ?? "See the checks below."}${titleOf(first)}`, inputs: {} } : state !== "in-between" ? { text: "Nothing is left to do.", inputs: {} } : { text: "What was done is still so. Run the stages that are left, or the whole upgrade.", inputs: {} };
}
function isNotBegun({ result, state }) {
  return result !== "fail" && state === "not-begun";
}
const notBegun = {
  text: "No upgrade is on record here. Make a plan: run upgrade with mode: plan. If it has another work-folder, verify with that one.",
  action: "upgrade",
  inputs: { mode: "plan" }
}, unread = { signIn: "not-known", interrupted: [] };
function titleOf(check) {
  return check === void 0 ? "" : ` (${check.title})`;
}
function verificationDetails(verification) {
  const { checks } = verification, failed = checks.filter(({ verdict }) => verdict === "fail"), isOpen = (need) => (check) => check.verdict === "not-proven" && check.need === need, [open, extra] = [checks.filter(isOpen("required")), checks.filter(isOpen("extra"))], changed = changedSince(verification), passed = checks.filter(({ verdict }) => verdict === "pass"), folded = (title, list) => list.length === 0 ? [] : [(0,_workflow_markdown_js_4/* .details */ .zH)(`${title} (${list.length})`, checksTable(list))], [first = "", ...others] = sentences(verification);
  return [
    `**${(0,_workflow_markdown_js_4/* .plain */ .pj)(first)}** ${(0,_workflow_markdown_js_4/* .plain */ .pj)(others.join(" "))}`,
    `${passed.length} passed, ${failed.length} failed, ${open.length} not proven, ${extra.length} extra ones not proven, which changes nothing.`,
    ...failed.length + open.length === 0 ? [] : [checksTable([...failed, ...open])],
    ...folded("Changed by a person since", changed),
    ...folded("Not proven, and not required", extra),
    ...folded("Passed", passed.filter((check) => !changed.includes(check)))
  ].join(`

`);
}
function checksTable(checks) {
  const rows = checks.map((check) => [
    markOf(check),
    (0,_workflow_markdown_js_4/* .plain */ .pj)(check.title),
    (0,_workflow_markdown_js_4/* .plain */ .pj)(check.evidence),
    (0,_workflow_markdown_js_4/* .plain */ .pj)(check.advice ?? "")
  ]);
  return (0,_workflow_markdown_js_4/* .table */ .tp)(["verdict", "check", "evidence", "what to do"], rows);
}
function faultOf(verification) {
  const problems = decisive(verification), lines = problems.map(problemLine), advices = [...new Set(problems.map(({ advice: advice2 }) => advice2 ?? ""))], advice = isNotBegun(verification) ? notBegun.text : advices.join(`
`);
  if (verification.result === "fail")
    return new _base_user_error_js_2/* .UserError */ .y("verification-failed", [`${(0,_base_listed_js_0/* .counted */ .hS)(lines.length, "check failed:", "checks failed:")}`, ...lines].join(`
`), advice);
  const message = [
    `${(0,_base_listed_js_0/* .counted */ .hS)(lines.length, "required check is not proven:", "required checks are not proven:")}`,
    ...lines
  ].join(`
`);
  return new _base_user_error_js_2/* .UserError */ .y("verification-not-proven", message, advice);
}


}),

66875:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  KE: () => (/* binding */ listed),
  hS: () => (/* binding */ counted),
  l2: () => (/* binding */ capitalized)
});
const sentence = new Intl.ListFormat("en-GB");
function listed(items) {
  return sentence.format(items.map(String));
}
function counted(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
}
function capitalized(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
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



const ownPage = /(\/docs\/[\w./-]{1,200}\.md)#(?=[\w%.-])/g, placeholder = "\uE023";
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
    return typeof value == "object" && value !== null ? value : void 0;
  } catch {
    return;
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
function redacted(value, redact) {
  return typeof value == "string" ? canSpell.test(value) ? redact(value) : value : Array.isArray(value) ? value.map((inner) => redacted(inner, redact)) : typeof value != "object" || value === null ? value : Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, redacted(inner, redact)]));
}
function once(redact) {
  const known = /* @__PURE__ */ new Map();
  return (text) => {
    const found = known.get(text) ?? redact(text);
    return known.set(text, found), found;
  };
}
function redactTexts(value, redact = _redactor_js_0/* .redactMessage */ .b6) {
  return redacted(value, once(redact));
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
  return usual.test(text) ? text : text.toWellFormed().replace(/\r\n?/g, `
`).replace(unseen, (character) => character === `
` || character === "	" ? character : codePoint(character));
}
const usual = /^[\t\n -~]*$/, unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u1680\u2000-\u200a\u205f\u2800]/gu;
function codePoint(character) {
  return `[U+${(character.codePointAt(0)?.toString(16).toUpperCase() ?? "").padStart(4, "0")}]`;
}
function lettersOutsideAscii(name) {
  const found = Array.from(name).filter((character) => (character.codePointAt(0) ?? 0) > 126);
  return [...new Set(found)].map((character) => `${visible(character)} ${codePoint(character)}`);
}
function shortened(value, longest) {
  const letters = Array.from(value);
  if (letters.length <= longest)
    return value;
  const end = Math.floor(longest / 3), [first, last] = [letters.slice(0, longest - end).join(""), letters.slice(-end).join("")];
  return `${first} \u2026 (${letters.length} characters) \u2026 ${last}`;
}


}),

38844:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ lookStatus),
  W: () => (/* binding */ nextOfOpenRun)
});
var _base_json_js_1 = __webpack_require__(23868);
var _status_words_js_0 = __webpack_require__(80876);


const openWords = {
  person: "waits for a person. It shows what to do when it is run again",
  restart: "waits for a restart of the server. Restart it, then run it again",
  fault: "failed. Fix the cause, then run it again",
  "cut-off": "was cut off. See that the services run, then run it again"
};
function nextOfOpenRun({ action, because, approvedDigest }) {
  const [which, inputs] = approvedDigest === void 0 ? ["the same", {}] : ["these", { mode: "apply", "approved-plan": approvedDigest }];
  return { text: `The run of ${action} ${openWords[because]} with ${which} inputs: it carries on.`, action, inputs };
}
function lookStatus({ host: { clock, kind } }, { action, server, state, served, next, backupSet }) {
  const now = clock.now(), rehearsal = kind === "rehearsal" ? !0 : void 0;
  return (0,_status_words_js_0/* .runStatus */ .em)({
    server,
    action,
    at: now.toISOString(),
    state,
    ...served,
    next,
    ...(0,_base_json_js_1/* .omitUndefined */ .Oy)({ minutesAheadOfUtc: clock.minutesAheadOfUtc(now), rehearsal }),
    ...(0,_base_json_js_1/* .omitUndefined */ .Oy)({ backupSet, wayBack: backupSet === void 0 ? void 0 : (0,_status_words_js_0/* .rollBackText */ .SH)(backupSet, served, []) })
  });
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
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join(`
`);
}
function findingsTable(findings) {
  return findings.length === 0 ? "" : table(["code", "what", "what to do", "input"], findings.map(({ code, message, advice, input }) => [
    plain(code),
    plain(message),
    `${plain(advice)} ${(0,_code_link_js_2/* .codeLinkInMarkdown */ .eL)(code)}`,
    plain(input ?? "")
  ]));
}
function sections(parts) {
  return parts.filter(([, content]) => content !== "").map(([heading, content]) => `### ${heading}

${content}`).join(`

`);
}
function details(summary, content) {
  return `<details><summary>${inHtml(summary)}</summary>

${content}

</details>`;
}
function orderedList(items) {
  return items.map((item, index) => `${index + 1}. ${item}`).join(`
`);
}
function fenced(text, language = "") {
  const content = (0,_printable_js_1/* .printable */ .g)((0,_base_redaction_leaving_js_0/* .leavingText */ .Ce)(text)), longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([found]) => found.length)), fence = "`".repeat(longest + 1);
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

const escapeCharacter = "\x1B", colour = new RegExp(`(${escapeCharacter}\\[[0-9;]*m)`), separator = " ";
function printable(text) {
  return text.split(colour).map((piece, index) => index % 2 === 0 ? (0,_base_visible_js_0/* .visible */ .RK)(piece) : piece).join("").replace(/^(\s*):(?=:)/gm, `$1:${separator}`).replace(/##(?=\[)/g, `#${separator}#`);
}


}),

508:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Cd: () => (/* binding */ statusLines),
  VN: () => (/* binding */ blockOf),
  _6: () => (/* binding */ statusBlock)
});
var _base_difference_js_4 = __webpack_require__(53721);
var _base_listed_js_0 = __webpack_require__(66875);
var _code_link_js_3 = __webpack_require__(63312);
var _markdown_js_1 = __webpack_require__(40855);
var _status_words_js_2 = __webpack_require__(80876);





function statusBlock(status) {
  const { server = _status_words_js_2/* .unnamedRun */ .GK, state, next, wayBack, at, counts } = status, plan = ["Plan", counts === void 0 ? void 0 : (0,_markdown_js_1/* .plain */ .pj)(countsText(state, counts))], isPlan = state === "planned" || state === "blocked", seen = status.signIn === "not-looked-at" ? "" : ` Seen ${(0,_status_words_js_2/* .timeText */ .Tc)(at, status.minutesAheadOfUtc)}.`;
  return blockOf([server, `${_status_words_js_2/* .stateWords */ .Xu[state]}${status.rehearsal === !0 ? " (rehearsal)" : ""}`], {
    rows: [
      ["Do now", (0,_markdown_js_1/* .plain */ .pj)(next.text)],
      ["Sign-in", (0,_markdown_js_1/* .plain */ .pj)(`${(0,_status_words_js_2/* .servedText */ .fy)(status).replace(/^Sign-in: /, "")}${seen}`)],
      ...isPlan ? [plan] : []
    ],
    inputs: next.inputs,
    below: [
      ["Way back", wayBack === void 0 ? void 0 : `${(0,_markdown_js_1/* .plain */ .pj)(wayBack)} ${(0,_code_link_js_3/* .wayBackLinkInMarkdown */ .$v)()}`],
      ...isPlan ? [] : [plan],
      [status.approvedDigest === void 0 ? "Reason" : "Approved", approvedText(status)]
    ]
  });
}
function approvedText({ approvedDigest, reason }) {
  const parts = [...approvedDigest === void 0 ? [] : [`\`${(0,_markdown_js_1/* .plain */ .pj)((0,_base_difference_js_4/* .withBriefHashes */ .rG)(approvedDigest))}\``], ...reason === void 0 ? [] : [(0,_markdown_js_1/* .plain */ .pj)(reason)]];
  return parts.length === 0 ? void 0 : parts.join(", ");
}
function blockOf([server, state], { rows, inputs, below = [] }) {
  const block = (0,_markdown_js_1/* .table */ .tp)([(0,_markdown_js_1/* .plain */ .pj)(server), `**${(0,_markdown_js_1/* .plain */ .pj)(state)}**`], shownParts(rows)), lines = Object.entries(inputs).map(([name, value]) => `${name}: ${value}`), list = shownParts(below).map(([title, content]) => `* ${title}: ${content}`);
  return [block, ...lines.length === 0 ? [] : [(0,_markdown_js_1/* .fenced */ .OF)(lines.join(`
`), "yaml")], list.join(`
`)].filter((part) => part !== "").join(`

`);
}
function shownParts(parts) {
  return parts.flatMap(([title, content]) => content === void 0 ? [] : [[`**${title}**`, content]]);
}
function statusLines(status) {
  const { text, next, wayBack } = status, inputs = Object.entries(next.inputs).map(([name, value]) => `  ${name}: ${value}`), back = wayBack === void 0 ? [] : [`Way back: ${wayBack}`];
  return [text, `Do now: ${next.text}`, ...inputs, ...back].join(`
`);
}
function countsText(state, { steps, done, persons, removes, installs, changes, minutes }) {
  if (steps === 0)
    return "no step is left";
  const does = [
    ...removes > 0 ? [`removes ${removes}`] : [],
    ...installs > 0 ? [`installs ${installs}`] : [],
    ...changes > 0 ? [`changes ${changes}`] : [],
    ...persons > 0 ? [`${persons} by a person`] : [],
    ...minutes > 0 ? [`no sign-in: about ${minutes} min${persons > 0 ? " and manual steps" : ""}`] : []
  ], all = (0,_base_listed_js_0/* .counted */ .hS)(steps, "step"), first = state === "planned" || state === "blocked" ? all : `${done} of ${all} done`;
  return does.length === 0 ? first : `${first}; ${does.join(", ")}`;
}


}),

80876:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  GK: () => (/* binding */ unnamedRun),
  SH: () => (/* binding */ rollBackText),
  Tc: () => (/* binding */ timeText),
  U7: () => (/* binding */ rollBackInputs),
  Xu: () => (/* binding */ stateWords),
  dA: () => (/* binding */ firstAdvice),
  em: () => (/* binding */ runStatus),
  fy: () => (/* binding */ servedText),
  q4: () => (/* binding */ dayAndClock),
  qS: () => (/* binding */ statusText)
});
var _base_listed_js_0 = __webpack_require__(66875);

const stateWords = {
  blocked: "blocked, this run changed nothing",
  planned: "planned, this run changed nothing",
  "nothing-to-do": "finished, nothing is left to do",
  "other-document": "nothing was changed, this document is not for this server",
  finished: "finished",
  "waits-for-person": "stopped for a person",
  "waits-for-restart": "stopped, the server has to be restarted",
  "waits-for-decision": "stopped, an input has to decide",
  failed: "failed",
  "cut-off": "cut off",
  inspected: "inspected, nothing was changed",
  verified: "verified, every required check passed",
  "not-proven": "not proven, a required check could not be made",
  "check-failed": "a required check failed",
  "rolled-back": "rolled back, the server is as before",
  "in-part": "done in part",
  untouched: "nothing was done"
};
const signInWords = {
  up: "Sign-in: up (its services run; no sign-in was tried)",
  down: "Sign-in: DOWN",
  "not-here": "Sign-in: not answered by this server",
  "not-known": "Sign-in: not known, nothing shows that it works (see services.msc)",
  "not-looked-at": "Sign-in: not looked at by this run"
};
function servedText({ signIn, interrupted, minutesAheadOfUtc: ahead }) {
  const since = interrupted.find(({ subject }) => subject === "sign-in")?.since, away = interrupted.filter(({ subject }) => subject !== "sign-in").map(({ title }) => title);
  return [
    `${signInWords[signIn]}${since === void 0 ? "" : ` since ${timeText(since, ahead)}`}.`,
    ...away.length === 0 ? [] : [`Away: ${(0,_base_listed_js_0/* .listed */ .KE)(away)}.`]
  ].join(" ");
}
const unnamedRun = "This run";
function runStatus(status) {
  return { format: 1, text: statusText(status), ...status };
}
function statusText(status) {
  const kind = status.rehearsal === !0 ? ["Rehearsal"] : [], server = status.server === void 0 ? [] : [status.server];
  return `${[...kind, ...server].join(", ") || unnamedRun}: ${stateWords[status.state]}. ${servedText(status)}`;
}
function firstAdvice(blockers) {
  const [first] = blockers, input = first?.input === void 0 ? "" : ` (input ${first.input})`, others = blockers.length > 1 ? ` And ${(0,_base_listed_js_0/* .counted */ .hS)(blockers.length - 1, "other")} to settle.` : "";
  return `${first?.advice ?? ""}${input}${others}`;
}
function rollBackText(folder, served, oldPackages) {
  const packages = oldPackages.length === 0 ? "Whether the packages that it installs again are there was not looked at: its plan shows that first." : `The packages that it installs again were found: ${(0,_base_listed_js_0/* .listed */ .KE)(oldPackages)}.`;
  return `${rollBackInputs(folder, served)} ${packages}`;
}
function rollBackInputs(folder, { signIn }) {
  return `restore-backup with scope: roll-back and backup-path: ${folder}.${signIn === "not-here" ? "" : " What users changed after the backup is lost."}`;
}
function timeText(iso, ahead, language = "en") {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime()))
    return iso;
  const utc = `${clock(date, "short")} UTC`, local = new Date(date.getTime() + (ahead ?? 0) * 6e4), day = dayOf(local, language === "en" ? "en-GB" : language);
  return ahead ? `${day}, ${clock(local, "short")} ${zone(ahead)} (${utc})` : `${day}, ${utc}`;
}
function dayAndClock(iso, ahead) {
  const local = new Date(new Date(iso).getTime() + (ahead ?? 0) * 6e4);
  return { day: dayOf(local, "en-GB"), clock: clock(local, "medium") };
}
function dayOf(date, locale) {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(date);
}
function clock(date, timeStyle) {
  return new Intl.DateTimeFormat("en-GB", { timeStyle, timeZone: "UTC" }).format(date);
}
function zone(ahead) {
  const [hours, minutes] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60];
  return `UTC${ahead < 0 ? "-" : "+"}${hours}${minutes === 0 ? "" : `:${String(minutes).padStart(2, "0")}`}`;
}


})

};
