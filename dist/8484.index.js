export const id = 8484;
export const ids = [8484,5364,1264];
export const modules = {

75364:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ redactionOf),
  knowledgeOf: () => (/* binding */ knowledgeOf)
});
var _base_json_js_1 = __webpack_require__(23868);
var _product_components_js_0 = __webpack_require__(71450);


function knowledgeOf(inputs) {
  return (0,_base_json_js_1/* .omitUndefined */ .Oy)({
    installPath: inputs["install-path"],
    dataFile: inputs["data-file"],
    productNamePatterns: overridesOf(inputs["product-names"]),
    productCodes: inputs["product-codes"] && Object.fromEntries(inputs["product-codes"]),
    serverBefore: inputs["server-before"],
    redaction: redactionOf(inputs),
    webApplications: inputs["web-applications"] && Object.fromEntries(inputs["web-applications"])
  });
}
function redactionOf(inputs) {
  const [secret, shown] = [inputs["secret-names"] ?? [], inputs["shown-names"] ?? []];
  return secret.length + shown.length === 0 ? void 0 : { names: { secret, shown } };
}
function overridesOf(lines) {
  if (lines === void 0)
    return;
  const patterns = (generation) => Object.fromEntries(_product_components_js_0/* .componentNames */ .w$.map((component) => [
    component,
    lines.filter(([key]) => key === `${generation}/${component}`).map(([, pattern]) => pattern)
  ])), other = lines.filter(([key]) => key === "other").map(([, pattern]) => pattern);
  return { phonefactor: patterns("phonefactor"), "mfa-server": patterns("mfa-server"), other };
}


}),

88484:
((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.d(__webpack_exports__, {
  reportOf: () => (/* binding */ reportOf)
});
/* unused harmony exports reportServer, resultOf, uploadReport */
var _base_json_js_20 = __webpack_require__(23868);
var _base_redaction_leaving_js_0 = __webpack_require__(53998);
var _base_sha256_js_1 = __webpack_require__(22113);
var _base_tool_js_19 = __webpack_require__(54760);
var _base_user_error_js_2 = __webpack_require__(83686);
var _changes_earlier_journals_js_3 = __webpack_require__(90811);
var _host_artifacts_js_23 = __webpack_require__(74860);
var _plan_digest_js_4 = __webpack_require__(70766);
var _plan_plan_schema_js_5 = __webpack_require__(18667);
var _product_announcement_js_6 = __webpack_require__(8173);
var _report_audit_report_js_7 = __webpack_require__(94971);
var _report_report_facts_js_8 = __webpack_require__(3971);
var _report_server_outcome_js_9 = __webpack_require__(51065);
var _report_server_record_js_10 = __webpack_require__(19004);
var _report_state_of_js_21 = __webpack_require__(82394);
var _report_words_js_11 = __webpack_require__(24202);
var _stages_upgrade_report_read_records_js_12 = __webpack_require__(49711);
var _workflow_describe_fault_js_13 = __webpack_require__(2022);
var _workflow_file_name_js_22 = __webpack_require__(48942);
var _workflow_run_approvals_js_14 = __webpack_require__(91264);
var _workflow_runner_files_js_15 = __webpack_require__(79690);
var _knowledge_of_js_16 = __webpack_require__(75364);
var _report_status_js_17 = __webpack_require__(71711);
var _report_summary_js_18 = __webpack_require__(35525);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_report_audit_report_js_7, _report_report_facts_js_8, _report_server_outcome_js_9, _report_words_js_11, _report_status_js_17, _report_summary_js_18]);
([_report_audit_report_js_7, _report_report_facts_js_8, _report_server_outcome_js_9, _report_words_js_11, _report_status_js_17, _report_summary_js_18] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);
























async function reportOf(values, session) {
  const records = values.records === void 0 ? [await recordOfServer(values, session)] : await storedRecords(values.records), about = {
    isServer: values.records === void 0,
    reason: values.reason,
    tool: { name: _base_tool_js_19/* .toolName */ .U, version: _base_tool_js_19/* .toolVersion */ .f },
    language: values.language,
    upload: values["upload-report"]
  };
  return reportResult(records, about, session);
}
async function recordOfServer(values, session) {
  const { host } = session, records = await (0,_stages_upgrade_report_read_records_js_12/* .readRecords */ .T)(host, values["work-folder"], (0,_knowledge_of_js_16.knowledgeOf)(values)), { portalAddress } = records;
  return {
    format: 1,
    rehearsal: host.kind === "rehearsal",
    server: reportServer(records, {
      checks: values.checks ?? [],
      approvals: await approvals(records, values, session),
      ...(0,_base_json_js_20/* .omitUndefined */ .Oy)({ lastPlan: await lastPlan(values["plan-file"]), reason: values.outcome })
    }),
    announcements: portalAddress === void 0 ? [] : (0,_product_announcement_js_6/* .portalAnnouncements */ .Tj)(portalAddress.oldUrl, portalAddress.newUrl)
  };
}
async function approvals({ journal }, values, { log, run, environment }) {
  const token = values["github-token"];
  return token === void 0 ? [] : (log.mask(token), (0,_workflow_run_approvals_js_14.runApprovals)({
    runs: [...journal.flatMap(({ by }) => by ?? []), run.address],
    token,
    log,
    environment,
    ofEnvironments: values["approval-environment"]
  }));
}
async function lastPlan(file) {
  if (file === void 0)
    return;
  const plan = (0,_plan_plan_schema_js_5/* .parsePlan */ .vS)(await (0,_workflow_runner_files_js_15/* .readRunnerFile */ .L)(file), file);
  return { plan, digest: (0,_plan_digest_js_4/* .planDigest */ .G)(plan) };
}
async function storedRecords(places) {
  const files = await (0,_workflow_runner_files_js_15/* .findRunnerFiles */ .b)(places, "-record.json"), records = await Promise.all(files.map(async (file) => (0,_report_server_record_js_10/* .parseServerRecord */ .en)(await (0,_workflow_runner_files_js_15/* .readRunnerFile */ .L)(file), file)));
  return newestRecords(records).map(({ server, ...record }) => ({
    ...record,
    server: { ...server, journal: (0,_changes_earlier_journals_js_3/* .withEarlierInterruptions */ .v)(server.journal, server.plans) }
  }));
}
function newestRecords(records) {
  const newest = /* @__PURE__ */ new Map();
  for (const record of records) {
    const { name, journal } = record.server, [first] = journal, server = first === void 0 ? record : JSON.stringify([name.toLowerCase(), first]), known = newest.get(server);
    (known === void 0 || known.server.journal.length <= journal.length) && newest.set(server, record);
  }
  return [...newest.values()];
}
function reportServer(records, { checks, approvals: approvals2, lastPlan: lastPlan2, reason }) {
  const { server, plans, journal, journalFault, manifests, before, after, merges, notes } = records, others = plans.filter(({ digest }) => digest !== lastPlan2?.digest);
  return {
    name: server,
    plans: lastPlan2 === void 0 ? plans : [...others, lastPlan2],
    journal,
    manifests,
    merges,
    approvals: approvals2,
    checks,
    ...(0,_base_json_js_20/* .omitUndefined */ .Oy)({
      before: before && (0,_report_state_of_js_21/* .stateOf */ .L)(before.state, before.taken),
      after: after && (0,_report_state_of_js_21/* .stateOf */ .L)(after.state, after.taken),
      reason,
      journalFault,
      notes: notes.length === 0 ? void 0 : notes
    })
  };
}
async function reportResult(records, about, session) {
  if (records.length === 0)
    throw noRecords();
  const [record] = records, single = about.isServer && record !== void 0 ? await filesOfOne(record, session) : noFiles, input = inputOf(records, about, session), facts = (0,_report_report_facts_js_8/* .reportFacts */ .g)(input), { outcomes } = (0,_report_words_js_11/* .wordsOf */ .Z)(about.language).summary, name = nameOf(record, about), [only] = facts.servers, reader = {
    language: about.language,
    rehearsal: facts.rehearsal,
    ...(0,_base_json_js_20/* .omitUndefined */ .Oy)({ minutesAheadOfUtc: localTime(about, session) })
  };
  for (const { name: name2, outcome, reason } of facts.servers)
    session.log.info(`${name2}: ${outcomes[outcome]}. ${reason}`);
  const html = (0,_report_audit_report_js_7/* .auditReport */ .uR)(input), time = input.created.replace(/\D/g, "").slice(0, 14), uploaded = about.upload === "auto" ? await uploadReport({ name, html, time }, session) : void 0;
  return {
    outputs: {
      changed: "false",
      ...single,
      "report-path": await session.writeTemporaryFile(`${name}.html`, html),
      "report-address": uploaded?.address ?? "",
      "report-time": time,
      "facts-path": await session.writeTemporaryFile(`${name}.json`, (0,_base_redaction_leaving_js_0/* .leavingJson */ .Df)(facts)),
      "announcement-path": await announcement(records, session)
    },
    summary: `${linkTo(uploaded?.address, about.language)}${(0,_report_summary_js_18/* .reportSummary */ .h)(facts, reader)}`,
    annotations: uploaded?.annotations ?? [],
    ...facts.servers.length === 1 && only !== void 0 ? statusOf(only, reader, facts.created) : {}
  };
}
function localTime({ isServer }, { host }) {
  return isServer ? host.clock.minutesAheadOfUtc(host.clock.now()) : void 0;
}
function statusOf(server, reader, created) {
  return (0,_base_json_js_20/* .omitUndefined */ .Oy)({
    status: (0,_report_status_js_17/* .reportedRunStatus */ .F)(server, reader, created),
    statusMarkdown: reader.language === "en" ? void 0 : (0,_report_status_js_17/* .reportBlock */ .k)(server, reader)
  });
}
function linkTo(address, language) {
  return address === void 0 ? "" : `${(0,_report_words_js_11/* .wordsOf */ .Z)(language).summary.openReport(address)}

`;
}
function noRecords() {
  return new _base_user_error_js_2/* .UserError */ .y("records-not-found", 'There is no record of a server in the folders of "records".', "Download the artifacts of the jobs that ran upgrade-report; records are named <server>-record.json.");
}
function nameOf(record, { isServer }) {
  return isServer && record !== void 0 ? `${(0,_workflow_file_name_js_22/* .fileName */ .M)(record.server.name)}-report` : "fleet-report";
}
const noFiles = { outcome: "", "record-path": "", "result-path": "" };
async function filesOfOne(record, session) {
  const { name } = record.server, result = resultOf(record, session.run.address, session.host.clock), write = (kind, content) => session.writeTemporaryFile(`${(0,_workflow_file_name_js_22/* .fileName */ .M)(name)}-${kind}.json`, (0,_base_redaction_leaving_js_0/* .leavingJson */ .Df)(content));
  return {
    outcome: (0,_report_server_outcome_js_9/* .serverOutcome */ .A)(record.server).outcome,
    "record-path": await write("record", record),
    "result-path": await write("result", result)
  };
}
function resultOf({ server }, run, clock) {
  const now = clock.now().toISOString(), { outcome, reason, began = now, ended = now } = (0,_report_server_outcome_js_9/* .serverOutcome */ .A)(server);
  return {
    format: 1,
    server: server.name,
    outcome: outcome === "in-part" ? "waiting" : outcome,
    reason,
    began,
    ended,
    run,
    ...(0,_base_json_js_20/* .omitUndefined */ .Oy)({ planDigest: server.plans.at(-1)?.digest })
  };
}
function inputOf(records, { isServer, reason, tool, language }, { host, run }) {
  const announcements = new Map(records.flatMap((record) => record.announcements.map((one) => [JSON.stringify(one), one])));
  return {
    language,
    created: (isServer ? host.clock.now() : /* @__PURE__ */ new Date()).toISOString(),
    tool,
    rehearsal: records.some(({ rehearsal }) => rehearsal),
    origin: {
      Run: run.address,
      ...run.actor === void 0 ? {} : { "Started by": run.actor },
      ...reason === void 0 ? {} : { Reason: reason }
    },
    servers: records.map(({ server }) => server),
    announcements: [...announcements.values()]
  };
}
async function announcement(records, session) {
  const texts = records.flatMap(({ announcements }) => announcements.map(({ subject, paragraphs }) => `${subject}

${paragraphs.join(`

`)}
`));
  return texts.length === 0 ? "" : session.writeTemporaryFile("announcement.txt", (0,_base_redaction_leaving_js_0/* .leavingText */ .Ce)([...new Set(texts)].join(`
---

`)));
}
const notUploaded = { annotations: [] };
async function uploadReport(page, session) {
  const { artifacts, run, log } = session, why = (0,_host_artifacts_js_23/* .whyNoArtifactsIn */ .o)(session);
  if (artifacts === void 0 || why !== void 0)
    return log.info(`The report is a file on this runner: ${why}.`), notUploaded;
  const content = Buffer.from(page.html, "utf8"), path = await session.writeTemporaryFile(`${page.name}-${page.time}.html`, page.html);
  try {
    const { id } = await artifacts.upload({ path, size: content.length, sha256: (0,_base_sha256_js_1/* .sha256Of */ .B)(content) });
    return { address: `${run.address.replace(/\/attempts\/\d+$/, "")}/artifacts/${id}`, annotations: [] };
  } catch (error) {
    return { annotations: [warningOf(error, path)] };
  }
}
function warningOf(error, path) {
  const { text } = (0,_workflow_describe_fault_js_13/* .describeFault */ .Q)(error);
  return {
    level: "warning",
    title: "The report was not uploaded",
    message: `${text} The report is complete: take the file ${path} from the runner, or upload it in a step of its own.`
  };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

}),

71711:
((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ reportedRunStatus),
  k: () => (/* binding */ reportBlock)
});
var _base_json_js_5 = __webpack_require__(23868);
var _report_recorded_words_js_0 = __webpack_require__(99658);
var _report_words_js_1 = __webpack_require__(24202);
var _workflow_markdown_js_2 = __webpack_require__(40855);
var _workflow_status_block_js_3 = __webpack_require__(508);
var _workflow_status_words_js_4 = __webpack_require__(80876);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_report_words_js_1]);
_report_words_js_1 = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];






function reportBlock(server, reader) {
  const { name, status } = server;
  if (status === void 0)
    return "";
  const words = (0,_report_words_js_1/* .wordsOf */ .Z)(reader.language), { text, inputs } = nextOf(server, status, words), back = wayBackOf(status, words), kind = reader.rehearsal ? ` (${words.status.rehearsal})` : "";
  return (0,_workflow_status_block_js_3/* .blockOf */ .VN)([name, `${words.status.states[status.state]}${kind}`], {
    rows: [
      [words.status.doNow, (0,_workflow_markdown_js_2/* .plain */ .pj)(text)],
      [words.laneSignIn, (0,_workflow_markdown_js_2/* .plain */ .pj)(signInText(status, words, reader))]
    ],
    inputs,
    below: [[words.status.wayBack, back && (0,_workflow_markdown_js_2/* .plain */ .pj)(back)]]
  });
}
function reportedRunStatus(server, reader, created) {
  const { name, status, runs } = server;
  if (status === void 0)
    return;
  const words = (0,_report_words_js_1/* .wordsOf */ .Z)("en"), { signIn, since, seen, wayBack, state } = status, away = signIn === "down" ? [{ subject: "sign-in", title: "Sign-in", ...(0,_base_json_js_5/* .omitUndefined */ .Oy)({ since }) }] : [];
  return (0,_workflow_status_words_js_4/* .runStatus */ .em)({
    server: name,
    action: "upgrade-report",
    at: seen ?? created,
    state,
    signIn,
    interrupted: away,
    next: nextOf(server, status, words),
    ...(0,_base_json_js_5/* .omitUndefined */ .Oy)({
      minutesAheadOfUtc: reader.minutesAheadOfUtc,
      rehearsal: reader.rehearsal ? !0 : void 0,
      wayBack: wayBackOf(status, words),
      backupSet: wayBack?.folder,
      planDigest: runs.at(-1)?.digest
    })
  });
}
function nextOf({ runs }, { next }, report) {
  const words = report.status.next, last = runs.at(-1), again = last?.approved === !0 ? { mode: "apply", "approved-plan": last.digest } : {};
  switch (next.do) {
    case "approve":
      return { text: words.approve, inputs: { mode: "apply", "approved-plan": next.digest } };
    case "settle":
    case "try-again":
      return { text: (0,_report_recorded_words_js_0/* .adviceInOwnWords */ .nu)(next.advice, next.code, report)?.text ?? next.advice, inputs: again };
    case "act": {
      const confirm = next.confirm.length === 0 ? {} : { "completed-operator-steps": next.confirm.join(", ") }, then = next.confirm.length === 0 ? words.thenSame : words.thenConfirm;
      return { text: `${next.titles.map((title) => (0,_report_recorded_words_js_0/* .inOwnWords */ .Zb)(title, report) ?? title).join("; ")}. ${then}`, inputs: { ...again, ...confirm } };
    }
    case "restart":
    case "run-again":
      return { text: words[next.do], inputs: again };
    case "plan":
      return { text: words.plan, inputs: { mode: "plan" } };
    default:
      return { text: words[next.do], inputs: {} };
  }
}
function signInText({ signIn, since, seen }, { status }, reader) {
  const time = (iso) => (0,_workflow_status_words_js_4/* .timeText */ .Tc)(iso, reader.minutesAheadOfUtc, reader.language), text = signIn === "down" && since !== void 0 ? status.downSince(time(since)) : status.signIn[signIn], sentence = text.endsWith(".") ? text : `${text}.`;
  return seen === void 0 ? sentence : `${sentence} ${status.seenAt} ${time(seen)}.`;
}
function wayBackOf({ wayBack }, { status }) {
  if (wayBack === void 0)
    return;
  const rest = wayBack.isThere ? status.lost : status.setNotThere;
  return `restore-backup, scope: roll-back, backup-path: ${wayBack.folder}. ${rest}`;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

}),

35525:
((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ reportSummary)
});
var _product_components_js_0 = __webpack_require__(71450);
var _report_fact_words_js_1 = __webpack_require__(23985);
var _report_limits_js_2 = __webpack_require__(55951);
var _report_recorded_words_js_3 = __webpack_require__(99658);
var _report_words_js_4 = __webpack_require__(24202);
var _workflow_code_link_js_9 = __webpack_require__(63312);
var _workflow_fit_sections_js_8 = __webpack_require__(70656);
var _workflow_markdown_js_5 = __webpack_require__(40855);
var _workflow_summary_limit_js_7 = __webpack_require__(72790);
var _report_status_js_6 = __webpack_require__(71711);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_report_words_js_4, _report_status_js_6]);
([_report_words_js_4, _report_status_js_6] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);










const shareOfTable = 0.7, roomForHeading = 1e3;
function reportSummary({ servers, rehearsal }, reader, mostBytes = _workflow_summary_limit_js_7/* .mostSummaryBytes */ .FO - roomForHeading) {
  const { language } = reader, words = (0,_report_words_js_4/* .wordsOf */ .Z)(language).summary, [only] = servers, first = servers.length === 1 && only !== void 0 ? headline(only, words) : overview(servers, words, mostBytes * shareOfTable), beginning = { title: words.servers, markdown: rehearsal ? `${words.rehearsal}

${first}` : first }, rest = servers.length === 1 && only !== void 0 ? partsOf(only, (0,_report_words_js_4/* .wordsOf */ .Z)(language)) : attention(servers, reader);
  return (0,_workflow_fit_sections_js_8/* .fitSections */ .W)([beginning, ...rest], mostBytes, words.cut);
}
function partsOf(server, words) {
  return serverParts(server, words).map(([title, content]) => ({ title, markdown: `### ${title}

${content}` }));
}
function overview(servers, words, mostBytes) {
  const all = servers.map(({ name, outcome, reason }) => [
    (0,_workflow_markdown_js_5/* .plain */ .pj)(name),
    words.outcomes[outcome],
    (0,_workflow_markdown_js_5/* .plain */ .pj)((0,_report_limits_js_2/* .shortened */ .vI)(reason))
  ]);
  let bytes = 0;
  const rows = all.filter((cells) => (bytes += Buffer.byteLength(cells.join(" | "), "utf8") + 5, bytes <= mostBytes)), more = servers.length - rows.length;
  return [(0,_workflow_markdown_js_5/* .table */ .tp)(words.overviewHead, rows), ...more > 0 ? [words.moreServers(more)] : []].join(`

`);
}
function attention(servers, reader) {
  return servers.filter(needsPerson).map((server) => ({ title: (0,_workflow_markdown_js_5/* .plain */ .pj)(server.name), markdown: attentionSummary(server, reader) }));
}
function needsPerson({ outcome, steps: steps2, checks: checks2 }) {
  return outcome !== "upgraded" || steps2.some(({ state }) => state === "open") || checks2.some(({ verdict }) => verdict === "fail");
}
function attentionSummary(server, reader) {
  const report = (0,_report_words_js_4/* .wordsOf */ .Z)(reader.language), words = report.summary;
  return [
    (0,_report_status_js_6/* .reportBlock */ .k)(server, reader),
    headline(server, words),
    (0,_workflow_markdown_js_5/* .sections */ .V0)([toDo(server, report), failures(server, report), failedChecks(server, report)])
  ].filter((part) => part !== "").join(`

`);
}
function serverParts(server, report) {
  const words = report.summary;
  return [
    toDo(server, report),
    failures(server, report),
    notProven(server, report),
    plans(server, words),
    outages(server, report),
    changes(server, report),
    steps(server, report),
    installers(server, report),
    ...settings(server, report),
    checks(server, report),
    backups(server, report)
  ].filter(([, content]) => content !== "");
}
function headline({ name, outcome, reason }, { outcomes }) {
  return `**${(0,_workflow_markdown_js_5/* .plain */ .pj)(name)}**: **${outcomes[outcome]}.** ${shown(reason)}`;
}
function shown(text) {
  return (0,_workflow_markdown_js_5/* .plain */ .pj)((0,_report_limits_js_2/* .shortened */ .vI)(text ?? ""));
}
function own(text, report) {
  return text === "" ? "" : shown((0,_report_recorded_words_js_3/* .inOwnWords */ .Zb)(text, report) ?? quoted(text, report));
}
function value(text, report) {
  return text === void 0 ? "" : shown((0,_report_recorded_words_js_3/* .inOwnWords */ .Zb)(text, report) ?? text);
}
function ownMessage(message, code, report) {
  return shown((0,_report_recorded_words_js_3/* .messageInOwnWords */ .oe)({ message, code }, report)?.text ?? quoted(message, report));
}
function ownAdvice(advice, code, report) {
  return shown((0,_report_recorded_words_js_3/* .adviceInOwnWords */ .nu)(advice, code, report)?.text ?? quoted(advice, report));
}
function quoted(text, { recorded, quotation }) {
  return recorded === void 0 ? text : quotation(text);
}
function moment(iso) {
  const at = new Date(iso ?? "");
  return Number.isNaN(at.getTime()) ? (0,_workflow_markdown_js_5/* .plain */ .pj)(iso ?? "") : at.toISOString().slice(0, 19).replace("T", " ");
}
function withRest({ items, leftOut }, { more }, render) {
  return items.length === 0 ? "" : leftOut === 0 ? render(items) : `${render(items)}

${more(leftOut)}`;
}
const bullets = (lines) => lines.map((line) => `- ${line}`).join(`
`);
function notProven({ unproven }, report) {
  const words = report.summary, list = (0,_report_limits_js_2/* .firstOf */ .Ku)(unproven, _report_limits_js_2/* .shownAtMost */ .YD.unproven);
  return [
    words.notProven,
    withRest(list, words, (items) => bullets(items.map((one) => shown((0,_report_fact_words_js_1/* .unprovenText */ .VU)(one, report, (text) => (0,_report_recorded_words_js_3/* .inOwnWords */ .Zb)(text, report) ?? quoted(text, report))))))
  ];
}
function toDo({ steps: steps2, plans: plans2 }, report) {
  const open = new Set(steps2.filter(({ state }) => state === "open").map(({ id }) => id)), texts = (plans2.at(-1)?.plan.steps ?? []).flatMap((step) => {
    if (step.type !== "operator" || !open.has(step.id))
      return [];
    const list = step.operatorStep.instructions.map((line, index) => `${index + 1}. ${instruction(line, report)}`).join(`
`);
    return [`**${own(step.title, report)}**

${list}`];
  });
  return [report.summary.toDo, texts.join(`

`)];
}
function instruction(line, report) {
  return (0,_workflow_markdown_js_5/* .plain */ .pj)((0,_report_recorded_words_js_3/* .inOwnWords */ .Zb)(line, report) ?? line);
}
function failures({ steps: steps2 }, report) {
  const failed = steps2.filter(({ state, failures: failures2 }) => state !== "done" && failures2.length > 0);
  return [report.summary.failures, failed.map((step) => failureText(step, report)).join(`

`)];
}
function failureText({ title, failures: failures2, installerRuns }, report) {
  const last = failures2.at(-1), excerpt = installerRuns.at(-1)?.excerpt ?? [], code = last?.code === void 0 ? "" : ` (\`${last.code}\`)`, more = last?.code === void 0 ? [] : [(0,_workflow_code_link_js_9/* .codeLinkInMarkdown */ .eL)(last.code)];
  return [
    `**${own(title, report)}**${code}: ${ownMessage(last?.message ?? "", last?.code, report)}`,
    ...last?.advice === void 0 ? [] : [ownAdvice(last.advice, last.code, report)],
    ...more,
    ...excerpt.length === 0 ? [] : [excerpt.map((line) => `> ${shown(line)}`).join(`<br>
`)]
  ].join(`

`);
}
function plans({ runs }, words) {
  const rows = runs.map(({ started, action, digest, actor, by, approved, approvers }) => [
    moment(started),
    (0,_workflow_markdown_js_5/* .plain */ .pj)(action),
    `\`${(0,_workflow_markdown_js_5/* .plain */ .pj)(digest)}\``,
    (0,_workflow_markdown_js_5/* .plain */ .pj)([actor, by].filter((one) => one !== void 0).join(", ")),
    approvers.length > 0 ? approvers.map(approverText).join("<br>") : approved ? words.approvedDigest : words.noApproval
  ]);
  return [words.plans, rows.length === 0 ? "" : (0,_workflow_markdown_js_5/* .table */ .tp)(words.plansHead, rows)];
}
function approverText({ by, environment, comment }) {
  const where = environment === void 0 ? "" : ` (${environment})`;
  return shown(`${by}${where}${comment === void 0 ? "" : `: ${comment}`}`);
}
function outages({ timeline }, report) {
  const words = report.summary, rows = (timeline?.outages ?? []).map((outage) => [
    report.outageTitle(outage.what),
    moment(outage.from),
    outage.to !== void 0 ? moment(outage.to) : outage.isForGood === !0 ? words.forGood : words.notOver,
    report.outageCauses[outage.cause]
  ]);
  return [words.outages, rows.length === 0 ? "" : (0,_workflow_markdown_js_5/* .table */ .tp)(words.outagesHead, rows)];
}
function changes({ changes: all }, report) {
  const words = report.summary, changed = all.filter(({ outcome }) => outcome !== "same"), rows = changed.map(({ of, fact, before, after, outcome }) => [
    (0,_workflow_markdown_js_5/* .plain */ .pj)((0,_report_fact_words_js_1/* .subjectTitle */ .X2)(of, report)),
    report.facts[fact],
    value(before, report),
    value(after, report),
    report.changeOutcomes[outcome]
  ]), same = all.length - changed.length, texts = [
    ...rows.length === 0 ? [] : [(0,_workflow_markdown_js_5/* .table */ .tp)(words.changesHead, rows)],
    ...same === 0 ? [] : [words.unchanged(same)]
  ];
  return [words.changes, texts.join(`

`)];
}
function steps({ steps: all }, report) {
  const words = report.summary, rows = all.map((step) => [
    own(step.title, report),
    (0,_workflow_markdown_js_5/* .plain */ .pj)(step.documentStep ?? ""),
    words.states[step.state],
    moment(step.ended),
    evidenceText(step, report)
  ]);
  return [words.steps, rows.length === 0 ? "" : (0,_workflow_markdown_js_5/* .table */ .tp)(words.stepsHead, rows)];
}
function evidenceText({ evidence, notes }, report) {
  if (evidence?.kind === "said")
    return (0,_workflow_markdown_js_5/* .plain */ .pj)(report.summary.confirmedBy(evidence.by));
  if (evidence?.kind === "seen")
    return (0,_workflow_markdown_js_5/* .plain */ .pj)(report.summary.seenIn(evidence.digest));
  const { items, leftOut } = (0,_report_limits_js_2/* .firstOf */ .Ku)(notes, _report_limits_js_2/* .shownAtMost */ .YD.stepDetails);
  return [...items.map((note) => own(note, report)), ...leftOut === 0 ? [] : [report.summary.more(leftOut)]].join("<br>");
}
function installers({ steps: all }, report) {
  const words = report.summary, rows = all.flatMap(({ installerRuns }) => installerRuns.slice(-_report_limits_js_2/* .shownAtMost */ .YD.installerRuns)).map(({ at, what, exitCode, meaning, seconds }) => [
    moment(at),
    shown(what),
    String(exitCode),
    own(meaning, report),
    String(Math.round(seconds))
  ]);
  return [words.installers, rows.length === 0 ? "" : (0,_workflow_markdown_js_5/* .table */ .tp)(words.installersHead, rows)];
}
function settings({ merges }, report) {
  const words = report.summary;
  return merges.map(({ component, record }) => {
    const content = withRest((0,_report_limits_js_2/* .shownSettings */ .NZ)(record), words, (items) => (0,_workflow_markdown_js_5/* .table */ .tp)(words.settingsHead, items.map((one) => [
      shown(one.setting),
      shown(one.original),
      shown(one.target),
      shown(one.result),
      report.settingOutcomes[one.outcome].toLowerCase(),
      own(one.reason, report)
    ])));
    return [words.settings(_product_components_js_0/* .componentTitles */ .$m[component]), content];
  });
}
function checksTable(checks2, report) {
  if (checks2.length === 0)
    return "";
  const words = report.summary;
  return (0,_workflow_markdown_js_5/* .table */ .tp)(words.checksHead, checks2.map(({ verdict, title, evidence, advice = "" }) => [
    words.verdicts[verdict],
    own(title, report),
    [evidence, advice].map((text) => own(text, report)).join(" ")
  ]));
}
function checks({ checks: all }, report) {
  const words = report.summary;
  if (all.length === 0)
    return [words.checks, ""];
  const count = (wanted) => all.filter(({ verdict }) => verdict === wanted).length, notPassed = all.filter(({ verdict }) => verdict !== "pass"), open = count("not-proven") + count("cannot-be-proven"), counts = words.checkCounts(count("pass"), count("fail"), open);
  return [words.checks, [counts, checksTable(notPassed, report)].filter((text) => text !== "").join(`

`)];
}
function failedChecks({ checks: all }, report) {
  const failed = all.filter(({ verdict }) => verdict === "fail");
  return [report.summary.checks, checksTable(failed, report)];
}
function backups({ manifests }, report) {
  const words = report.summary, rows = manifests.map(({ manifest: { name, created, consistent, consistencyNote }, sha256 }) => [
    (0,_workflow_markdown_js_5/* .plain */ .pj)(name),
    moment(created),
    consistent ? words.yes : consistencyNote === void 0 ? words.no : `${words.no}: ${own(consistencyNote, report)}`,
    `\`${(0,_workflow_markdown_js_5/* .plain */ .pj)(sha256)}\``
  ]);
  return [words.backups, rows.length === 0 ? "" : (0,_workflow_markdown_js_5/* .table */ .tp)(words.backupsHead, rows)];
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

}),

23868:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OW: () => (/* binding */ isJsonObject),
  Oy: () => (/* binding */ omitUndefined),
  vA: () => (/* binding */ asJson)
});
function isJsonObject(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}
function asJson(value) {
  return JSON.parse(JSON.stringify(value));
}
function omitUndefined(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
}


}),

90811:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ withEarlierInterruptions)
});
var _plan_effects_js_0 = __webpack_require__(7340);
var _product_step_ids_js_1 = __webpack_require__(49543);
var _steps_js_2 = __webpack_require__(75457);



const agentRemovals = [(0,_product_step_ids_js_1/* .removalId */ .G1)("agent", "phonefactor"), (0,_product_step_ids_js_1/* .removalId */ .G1)("agent", "mfa-server")];
function withEarlierInterruptions(journal, plans) {
  if (isFilledIn(journal))
    return journal;
  const replay = new JournalReplay(new Map(plans.map(({ digest, plan }) => [digest, plan.steps])));
  return journal.flatMap((line) => replay.take(line));
}
function isFilledIn(journal) {
  let isEarlier = !1;
  return journal.some((line) => (line.event === "plan-started" && (isEarlier = line.records === void 0), isEarlier && line.event === "service-interrupted"));
}
class JournalReplay {
  #plans;
  #open = /* @__PURE__ */ new Map();
  #steps = [];
  #digest = "";
  #isEarlier = !1;
  #agentIsGone = !1;
  #confirmed = /* @__PURE__ */ new Set();
  constructor(plans) {
    this.#plans = plans;
  }
  take(line) {
    switch (line.event) {
      case "plan-started":
        return [line, ...this.#planStarted(line)];
      case "step-started":
        return [line, ...this.#stepStarted(line)];
      case "operator-step-said":
        return this.#confirmed.add(line.step), [line, ...this.#stepDone(line.step, line.at)];
      case "step-done":
        return agentRemovals.includes(line.step) && (this.#agentIsGone = !0), [line, ...this.#stepDone(line.step, line.at)];
      case "services-stopped":
        return [...this.#isEarlier ? this.#interrupt("sign-in", this.#current(), line.at) : [], line];
      case "services-started":
        return [line, ...this.#agentIsGone ? [] : this.#restore("sign-in", line.at)];
      case "rolled-back":
        return this.#confirmed.clear(), this.#agentIsGone = !1, [line, ..._plan_effects_js_0/* .subjects */ .yo.flatMap((subject) => this.#restore(subject, line.at))];
      case "plan-finished":
        return [line, ...line.action === "upgrade" ? this.#leftOut(line.at) : []];
      case "service-restored":
        return this.#open.delete(line.subject), [line];
      default:
        return [line];
    }
  }
  #planStarted({ digest, records, at }) {
    this.#steps = this.#plans.get(digest) ?? [], this.#digest = digest, this.#isEarlier = records === void 0;
    const planned = new Set(this.#steps.map(({ id }) => id));
    return [...this.#open].flatMap(([subject, { waitsFor }]) => {
      for (const id of waitsFor ?? [])
        planned.size > 0 && !planned.has(id) && waitsFor?.delete(id);
      return waitsFor?.size === 0 ? this.#restore(subject, at) : [];
    });
  }
  #stepStarted({ step: id, at }) {
    const step = this.#steps.find((one) => one.id === id);
    return !this.#isEarlier || step === void 0 || readsFiles(step) ? [] : (0,_steps_js_2/* .effectsOf */ .w7)(step).interrupts.flatMap((subject) => this.#interrupt(subject, id, at));
  }
  /** What the whole upgrade does not bring back was left out on purpose. */
  #leftOut(at) {
    return [...this.#open].filter(([subject, { waitsFor }]) => subject !== "sign-in" && waitsFor === void 0).flatMap(([subject]) => this.#restore(subject, at));
  }
  #stepDone(id, at) {
    return [...this.#open].flatMap(([subject, { waitsFor }]) => (waitsFor?.delete(id), waitsFor?.size === 0 ? this.#restore(subject, at) : []));
  }
  /** The step that is about to begin: services were journaled as stopped within it. */
  #current() {
    return this.#steps.find((step) => (0,_steps_js_2/* .effectsOf */ .w7)(step).interrupts.includes("sign-in"))?.id ?? "";
  }
  #interrupt(subject, step, at) {
    if (this.#open.has(subject))
      return [];
    const waitsFor = new Set(this.#steps.filter((one) => (0,_steps_js_2/* .effectsOf */ .w7)(one).restores.includes(subject) && !this.#confirmed.has(one.id)).map(({ id }) => id));
    return this.#open.set(subject, waitsFor.size === 0 ? {} : { waitsFor }), [{ event: "service-interrupted", digest: this.#digest, step, subject, at }];
  }
  #restore(subject, at) {
    return this.#open.delete(subject) ? [{ event: "service-restored", subject, at }] : [];
  }
}
function readsFiles(step) {
  const kind = step.change?.kind;
  return kind === "create-backup-set" || kind === "confirm-backup-set" || kind === "verify-backup-set";
}


}),

74860:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ whyNoArtifactsIn),
  r: () => (/* binding */ noArtifacts)
});
function noArtifacts(notThere) {
  return { notThere, list: async () => [], upload: () => Promise.reject(new Error(`There are no artifacts here: ${notThere}.`)) };
}
function whyNoArtifactsIn({ artifacts }) {
  return artifacts === void 0 ? "this run has none" : artifacts.notThere;
}


}),

44227:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ asMachineFault),
  t: () => (/* binding */ asFileFault)
});
var _host_error_js_0 = __webpack_require__(90614);

const machineFaults = {
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EROFS: "disk-read-only",
  EMFILE: "too-many-open-files",
  ENFILE: "too-many-open-files",
  ENOMEM: "out-of-memory",
  ENAMETOOLONG: "path-too-long",
  EIO: "disk-fault",
  ENODEV: "disk-fault",
  ENXIO: "disk-fault",
  ENOTCONN: "share-lost",
  ECONNRESET: "share-lost",
  ECONNABORTED: "share-lost",
  ENETUNREACH: "share-lost",
  EHOSTUNREACH: "share-lost",
  EHOSTDOWN: "share-lost",
  ESTALE: "share-lost"
}, codes = {
  ENOENT: "not-found",
  ENOTDIR: "not-found",
  EACCES: "access-denied",
  EPERM: "access-denied",
  EBUSY: "in-use",
  EEXIST: "already-exists",
  ENOTEMPTY: "already-exists",
  EINVAL: "invalid-path",
  EXDEV: "not-supported",
  ...machineFaults
}, sentences = {
  "not-found": (path) => `${path} was not found${path.startsWith("\\\\") ? ", or its share cannot be reached" : ""}.`,
  "access-denied": (path) => `Access to ${path} is denied.`,
  "in-use": (path) => `${path} is in use by another process.`,
  "disk-full": (path) => `There is no room left for ${path}.`,
  "disk-read-only": (path) => `The disk of ${path} is read-only.`,
  "too-many-open-files": (path) => `${path} could not be opened: too many files are open on this machine.`,
  "out-of-memory": (path) => `${path} could not be opened: the machine has no memory left.`,
  "path-too-long": (path) => `The path ${path} is too long for its disk (${path.length} characters).`,
  "disk-fault": (path) => `The disk of ${path} reports a fault.`,
  "share-lost": (path) => `The connection to the disk or share of ${path} was lost.`,
  "server-not-reached": (path) => `${path} was not reached through remote management.`,
  "already-exists": (path) => `${path} exists already.`,
  "invalid-path": (path) => `${path} is not a path that Windows accepts.`,
  "not-supported": (path) => `${path} is on another volume.`,
  "not-a-package": (path) => `${path} is not a package.`,
  "timed-out": (path) => `${path} did not answer in time.`,
  "still-running": (path) => `${path} still runs.`,
  malformed: (path) => `${path} is malformed.`,
  refused: (path) => `Windows refused ${path}.`
};
function asFileFault(error, path, holder) {
  if (error instanceof _host_error_js_0/* .HostError */ .dh)
    return error;
  const system = (0,_host_error_js_0/* .systemErrorCode */ .vq)(error);
  if (system === void 0 || !/^E[A-Z0-9]+$/.test(system))
    return error;
  const code = codes[system] ?? "refused", sentence = sentences[code](path), detail = code === "refused" || system in machineFaults ? ` (${system})` : holder === void 0 ? "" : ` ${holder} has it open.`;
  return new _host_error_js_0/* .HostError */ .dh(code, path, `${sentence}${detail}`, {
    cause: error,
    ...holder === void 0 ? {} : { holder }
  });
}
function asMachineFault(error) {
  const system = (0,_host_error_js_0/* .systemErrorCode */ .vq)(error) ?? "", isOfMachine = Object.hasOwn(machineFaults, system) || system === "EACCES" || system === "EPERM" || system === "EBUSY";
  if (error instanceof _host_error_js_0/* .HostError */ .dh || !isOfMachine)
    return;
  const path = error instanceof Error && "path" in error && typeof error.path == "string" ? error.path : "a file of the job", fault = asFileFault(error, path);
  return fault instanceof _host_error_js_0/* .HostError */ .dh ? fault : void 0;
}


}),

94971:
((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.d(__webpack_exports__, {
  uR: () => (/* binding */ auditReport)
});
/* unused harmony exports partsOnce, serverView */
var _base_redaction_hidden_js_0 = __webpack_require__(97292);
var _base_redaction_redact_texts_js_1 = __webpack_require__(56228);
var _backup_proof_js_2 = __webpack_require__(69646);
var _html_js_3 = __webpack_require__(89126);
var _incidents_js_4 = __webpack_require__(18188);
var _limits_js_5 = __webpack_require__(55951);
var _page_fleet_overview_js_6 = __webpack_require__(54583);
var _page_formats_js_7 = __webpack_require__(99563);
var _page_html_document_js_8 = __webpack_require__(91915);
var _page_in_short_js_9 = __webpack_require__(57851);
var _page_page_context_js_10 = __webpack_require__(94250);
var _page_recorded_js_11 = __webpack_require__(10079);
var _page_server_section_js_12 = __webpack_require__(59206);
var _page_server_view_js_19 = __webpack_require__(38876);
var _page_table_js_13 = __webpack_require__(42071);
var _plan_runs_js_22 = __webpack_require__(26655);
var _report_facts_js_14 = __webpack_require__(3971);
var _server_outcome_js_15 = __webpack_require__(51065);
var _server_status_js_16 = __webpack_require__(64267);
var _step_attempts_js_21 = __webpack_require__(11964);
var _step_rows_js_20 = __webpack_require__(253);
var _timeline_js_17 = __webpack_require__(48480);
var _unproven_js_18 = __webpack_require__(21164);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_page_page_context_js_10, _report_facts_js_14, _server_outcome_js_15, _server_status_js_16]);
([_page_page_context_js_10, _report_facts_js_14, _server_outcome_js_15, _server_status_js_16] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);























function auditReport(given) {
  const input = (0,_base_redaction_redact_texts_js_1/* .redactTexts */ .S)(given), page = (0,_page_page_context_js_10/* .pageContext */ .B)(input.language), servers = viewsOf(input, page), title = titleOf(input, page), behind = (0,_html_js_3/* .html */ .qy)`<div class="overview">${announcements(input.announcements, page)}
${howToCheck(page)}</div>`, { text } = (0,_page_html_document_js_8/* .htmlDocument */ .r)(title, input.language, (0,_html_js_3/* .html */ .qy)`<a class="skip" href="#content">${page.words.skip}</a>
${head(title, input, servers, page)}
<main id="content" tabindex="-1">
${contentOf(servers, behind, page)}
${behind}
</main>
<footer><p>${page.words.footer(input.tool.name, input.tool.version)}</p></footer>`);
  return (0,_base_redaction_hidden_js_0/* .asRedacted */ .Nc)(text);
}
function viewsOf({ servers }, page) {
  const views = servers.map((server, index) => serverView(server, `server-${index + 1}`, page));
  return (0,_report_facts_js_14/* .byUrgency */ .t)(views.map((view) => ({ view, outcome: view.outcome.outcome }))).map(({ view }) => view);
}
function titleOf({ servers }, { words }) {
  const [only] = servers;
  return servers.length === 1 && only !== void 0 ? words.titleOfOne(only.name) : words.titleOfMany(servers.length);
}
function head(title, input, servers, page) {
  const { words, formats } = page, rehearsal = (0,_html_js_3/* .html */ .qy)`<div class="note wait"><p><strong>${words.rehearsalTitle}</strong> ${words.rehearsalText}</p></div>`;
  return (0,_html_js_3/* .html */ .qy)`<header>
<p class="eyebrow">${words.eyebrow}</p>
<h1>${title}</h1>
${input.rehearsal ? rehearsal : void 0}
<div class="overview">${(0,_page_table_js_13/* .definitions */ .BG)([
    ...changeWindow(servers, page),
    [words.made, (0,_page_formats_js_7/* .moment */ .n$)(input.created, formats)],
    ...Object.entries(input.origin).map(([name, value]) => [originName(name, page), value])
  ])}${input.language === "en" ? void 0 : (0,_html_js_3/* .html */ .qy)`<p class="quiet original">${words.originalWords}</p>`}</div>
</header>`;
}
function originName(name, { words }) {
  return new Map(Object.entries(words.origin)).get(name) ?? name;
}
function changeWindow(servers, { words, formats }) {
  const from = servers.flatMap(({ outcome }) => outcome.began ?? []).sort()[0], to = servers.flatMap(({ outcome }) => outcome.ended ?? []).sort().at(-1);
  return from === void 0 || to === void 0 ? [] : [[words.changeWindow, (0,_html_js_3/* .html */ .qy)`${(0,_page_formats_js_7/* .moment */ .n$)(from, formats)} – ${(0,_page_formats_js_7/* .moment */ .n$)(to, formats)}`]];
}
function contentOf(servers, behind, page) {
  const [only] = servers;
  if (servers.length === 1 && only !== void 0)
    return (0,_page_server_section_js_12/* .onlyServer */ .YZ)(only, page);
  const { note, sections, page: shown } = fleetSections(servers, behind, page);
  return (0,_html_js_3/* .html */ .qy)`<div class="overview"><h2>${page.words.inShort}</h2>
${(0,_page_fleet_overview_js_6/* .outcomeCounts */ .TY)(servers, page)}${fleetShort(servers, page)}${note}${(0,_page_fleet_overview_js_6/* .fleetTable */ .d)(servers, shown)}</div>
${sections}`;
}
function announcements(list, { words }) {
  return list.length === 0 ? (0,_html_js_3/* .html */ .qy)`` : (0,_html_js_3/* .html */ .qy)`<section aria-labelledby="announcement"><h2 id="announcement">${words.announcement}</h2>
${list.map(({ language, subject, paragraphs }) => (0,_html_js_3/* .html */ .qy)`<details lang="${language}"><summary>${subject}</summary>
<div class="mail">${paragraphs.join(`

`)}</div></details>
`)}</section>
`;
}
function howToCheck({ words }) {
  return (0,_html_js_3/* .html */ .qy)`<section aria-labelledby="check"><h2 id="check">${words.howToCheck}</h2>
<ul>
<li>${words.checkDigest}</li>
<li>${words.checkManifest} <code>Get-FileHash manifest.json</code></li>
<li>${words.checkJournal}</li>
<li>${words.checkPeople}</li>
<li>${words.checkSecrets}</li>
</ul></section>
`;
}
const bytesOfFrame = 4e4;
function partsOnce(make) {
  const known = /* @__PURE__ */ new Map();
  return (facts, page) => {
    const key = `${facts.id} ${page.depth === "all"}`, parts = known.get(key) ?? make(facts, page);
    return known.set(key, parts), parts;
  };
}
function fleetSections(servers, behind, page) {
  const most = _limits_js_5/* .mostPageBytes */ .EZ - bytesOfFrame - bytesOf((0,_page_fleet_overview_js_6/* .fleetTable */ .d)(servers, page)) - bytesOf(behind), parts = partsOnce(_page_server_section_js_12/* .serverParts */ .a4);
  for (const depth of _page_page_context_js_10/* .pageDepths */ .O) {
    const sections = sectionsWithin(servers, { ...page, depth }, parts, most);
    if (sections !== void 0)
      return { sections, note: noteOf({ ...page, depth }), page: { ...page, depth } };
  }
  const attention = { ...page, depth: "attention" };
  return { sections: sectionsWithin(servers, attention, parts) ?? [], note: noteOf(attention), page: attention };
}
function sectionsWithin(servers, page, partsOf, most = Number.MAX_SAFE_INTEGER) {
  const shown = servers.filter((one) => (0,_page_server_view_js_19/* .hasSection */ .O$)(one, page)), sections = [];
  let bytes = 0;
  for (const [index, facts] of shown.entries()) {
    const neighbours = { previous: shown[index - 1], next: shown[index + 1] }, section = (0,_page_server_section_js_12/* .serverSection */ .$R)(facts, neighbours, page, partsOf(facts, page));
    if (bytes += bytesOf(section), bytes > most)
      return;
    sections.push(section);
  }
  return sections;
}
function bytesOf({ text }) {
  return Buffer.byteLength(text, "utf8");
}
function noteOf({ depth, words }) {
  return depth === "all" ? void 0 : (0,_html_js_3/* .html */ .qy)`<p class="note">${words.shorter[depth]}</p>`;
}
function fleetShort(servers, { words }) {
  return (0,_page_in_short_js_9/* .answers */ .G)([
    outages(servers, words),
    backups(servers, words),
    approvals(servers, words),
    waiting(servers, words),
    unproven(servers, words)
  ]);
}
function outages(servers, words) {
  const question = words.whenOut, open = servers.filter((facts) => (0,_page_fleet_overview_js_6/* .outageOf */ .nu)(facts) === Number.MAX_SAFE_INTEGER).length, longest = servers.filter((facts) => (0,_page_fleet_overview_js_6/* .outageOf */ .nu)(facts) < Number.MAX_SAFE_INTEGER).reduce((one, other) => one === void 0 || (0,_page_fleet_overview_js_6/* .outageOf */ .nu)(other) > (0,_page_fleet_overview_js_6/* .outageOf */ .nu)(one) ? other : one, void 0), most = longest === void 0 ? 0 : (0,_page_fleet_overview_js_6/* .outageOf */ .nu)(longest), text = longest === void 0 || most === 0 ? words.neverOut : words.longestOutage((0,_page_formats_js_7/* .duration */ .p0)(most), longest.server.name);
  return open === 0 ? { question, tone: "plain", answer: text } : { question, tone: "bad", answer: words.openOutages(open), detail: most === 0 ? [] : [text] };
}
function backups(servers, words) {
  const removed = servers.filter(({ backup }) => backup.kind !== "nothing-removed"), proven = removed.filter(({ backup }) => backup.kind === "there"), missing = removed.filter(({ backup }) => backup.kind === "missing"), question = words.backupBefore;
  return removed.length === 0 ? { question, tone: "plain", answer: words.notNeeded } : {
    question,
    tone: missing.length > 0 ? "bad" : "good",
    answer: missing.length > 0 ? words.no : words.yes,
    detail: [words.withBackup(proven.length, removed.length), ...someNames(missing)]
  };
}
function approvals(servers, words) {
  const applied = servers.filter(({ runs }) => runs.length > 0), approved = applied.filter(({ runs }) => runs.every((run) => run.approved)), people = [
    ...new Set(applied.flatMap(({ runs }) => runs.flatMap(({ approvers }) => approvers.map(({ by }) => by))))
  ], question = words.whoApproved;
  return applied.length === 0 ? { question, tone: "plain", answer: words.notApplied } : {
    question,
    tone: approved.length === applied.length ? "good" : "wait",
    answer: people.length === 0 ? words.approverUnknown : words.approvedBy(people.join(", ")),
    detail: [words.withApproval(approved.length, applied.length)]
  };
}
function waiting(servers, words) {
  const question = words.whatIsLeft, open = servers.filter(({ steps }) => (0,_page_server_view_js_19/* .openSteps */ .ay)(steps).length > 0);
  return open.length === 0 ? { question, tone: "good", answer: words.nothingLeft } : { question, tone: "wait", answer: words.withOpenSteps(open.length), detail: someNames(open) };
}
function unproven(servers, words) {
  const question = words.whatUnproven, some = servers.filter((facts) => facts.unproven.length > 0);
  return some.length === 0 ? { question, tone: "good", answer: words.nothingUnproven } : { question, tone: "wait", answer: words.withUnproven(some.length) };
}
function someNames(servers) {
  const names = servers.slice(0, 5).map(({ server }) => server.name);
  return names.length === 0 ? [] : [`${names.join(", ")}${servers.length > 5 ? " \u2026" : ""}`];
}
function serverView(server, id, page) {
  const steps = (0,_step_rows_js_20/* .stepRows */ .w)(server);
  return {
    server,
    id,
    outcome: (0,_server_outcome_js_15/* .serverOutcome */ .A)(server, page.words),
    reason: (0,_page_recorded_js_11/* .withRecorded */ .tu)((quote) => (0,_server_outcome_js_15/* .serverOutcome */ .A)(server, page.words, quote).reason, page),
    status: (0,_server_status_js_16/* .serverStatus */ .C)(server),
    incidents: (0,_incidents_js_4/* .incidentsOf */ .D)(server),
    stepsByRun: (0,_step_attempts_js_21/* .stepsByRun */ .A)(server, steps),
    steps,
    runs: (0,_plan_runs_js_22/* .planRuns */ .gp)(server),
    timeline: (0,_timeline_js_17/* .timelineOf */ .h)(server),
    backup: (0,_backup_proof_js_2/* .backupProofOf */ .a)(server),
    unproven: (0,_unproven_js_18/* .unprovenOf */ .v)(server, steps)
  };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

}),

69646:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ setIn),
  a: () => (/* binding */ backupProofOf)
});
var _host_same_text_js_1 = __webpack_require__(36241);
var _product_step_ids_js_0 = __webpack_require__(49543);


const verifying = ["verify-backup-set", "confirm-backup-set"];
function backupProofOf({ journal, manifests }) {
  const removal = journal.findIndex((line) => line.event === "step-started" && _product_step_ids_js_0/* .removalIds */ .jm.includes(line.step)), removedAt = journal[removal]?.at;
  if (removedAt === void 0)
    return { kind: "nothing-removed" };
  const proof = journal.slice(0, removal).findLast(isProof);
  if (proof === void 0)
    return { kind: "missing", removedAt };
  if (proof.event !== "backup-created")
    return { kind: "there", removedAt, at: proof.at, isDoubtful: !1 };
  const found = setIn(manifests, proof.folder), isSound = found?.sha256 === proof.manifestSha256 && found.manifest.consistent;
  return { kind: "there", removedAt, at: proof.at, set: nameIn(proof.folder), isDoubtful: !isSound };
}
function isProof(line) {
  return line.event === "backup-created" || line.event === "step-done" && verifying.includes(line.step);
}
function setIn(manifests, folder) {
  return manifests.find(({ manifest }) => (0,_host_same_text_js_1/* .sameText */ .QV)(manifest.name, nameIn(folder)));
}
function nameIn(folder) {
  return folder.slice(folder.lastIndexOf("\\") + 1);
}


}),

15202:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ changesOf)
});
var _base_json_js_1 = __webpack_require__(23868);
var _product_components_js_0 = __webpack_require__(71450);


function changesOf(before, after) {
  return before === void 0 || after === void 0 ? [] : [
    ...compared({ kind: "server" }, serverFacts(before), serverFacts(after)),
    ..._product_components_js_0/* .componentNames */ .w$.flatMap((component) => compared({ kind: "component", component }, componentFacts(find(before, component, "phonefactor")), componentFacts(find(after, component, "mfa-server")))),
    ...serviceNames(before, after).flatMap((name) => compared({ kind: "service", name }, serviceFacts(before, name), serviceFacts(after, name)))
  ];
}
function compared(of, before, after) {
  const [old, current] = [new Map(before), new Map(after)];
  return [.../* @__PURE__ */ new Set([...old.keys(), ...current.keys()])].flatMap((fact) => {
    const [was, is] = [old.get(fact), current.get(fact)];
    return was === void 0 && is === void 0 ? [] : [{ of, fact, ...(0,_base_json_js_1/* .omitUndefined */ .Oy)({ before: was, after: is }), outcome: outcomeOf(was, is) }];
  });
}
function outcomeOf(was, is) {
  return was === void 0 ? "new" : is === void 0 ? "gone" : was === is ? "same" : "changed";
}
function serverFacts({ installPath, dataFile }) {
  return [
    ["install-path", installPath],
    ["data-file", dataFile?.path],
    ["data-file-status", dataFile?.status],
    ["data-file-size", dataFile?.size === void 0 ? void 0 : `${dataFile.size}`]
  ];
}
function find({ components }, component, preferred) {
  const found = components.filter((one) => one.component === component);
  return found.find(({ generation }) => generation === preferred) ?? found[0];
}
function componentFacts(found) {
  return found === void 0 ? [] : [
    ["product", found.generation],
    ["version", found.version],
    ["folder", found.folder],
    ["address", found.address],
    ["application-pool", found.applicationPool],
    ["theme", found.theme],
    ["web-service-sdk-url", found.webServiceSdkUrl]
  ];
}
function serviceNames(before, after) {
  const names = [...before.services, ...after.services].map(({ name }) => name);
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}
function serviceFacts({ services }, name) {
  const found = services.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return found === void 0 ? [] : [
    ["account", found.account],
    ["state", found.state]
  ];
}


}),

23985:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bp: () => (/* binding */ incidentCounts),
  VU: () => (/* binding */ unprovenText),
  X2: () => (/* binding */ subjectTitle)
});
var _product_components_js_0 = __webpack_require__(71450);

function subjectTitle(of, words) {
  switch (of.kind) {
    case "server":
      return "Server";
    case "component":
      return of.component === "agent" ? "Agent" : _product_components_js_0/* .componentTitles */ .$m[of.component];
    case "service":
      return words.service(of.name);
  }
}
const recordedFields = ["title", "evidence", "advice", "note"];
function unprovenText(item, { gaps }, quote = (text) => text) {
  const fields = Object.entries(item).map(([name, value]) => [
    name,
    recordedFields.includes(name) ? quote(value) : value
  ]), sentence = gaps[item.code];
  return sentence(Object.fromEntries(fields));
}
function incidentCounts(incidents, { incidents: words }) {
  return [...Map.groupBy(incidents, ({ kind }) => kind)].map(([kind, list]) => words.counts[kind](list.length)).join(", ");
}


}),

89126:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ed: () => (/* binding */ Html),
  qy: () => (/* binding */ html)
});
/* unused harmony export escapeHtml */
var _base_visible_js_0 = __webpack_require__(26510);

class Html {
  text;
  constructor(text) {
    this.text = text;
  }
}
function html(strings, ...values) {
  let text = strings[0] ?? "";
  for (let index = 0; index < values.length; index += 1)
    text += rendered(values[index]) + (strings[index + 1] ?? "");
  return new Html(text);
}
function rendered(value) {
  if (value === void 0)
    return "";
  if (value instanceof Html)
    return value.text;
  if (typeof value == "string" || typeof value == "number")
    return escapeHtml(`${value}`);
  let text = "";
  for (const part of value)
    text += rendered(part);
  return text;
}
const entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;"
};
function escapeHtml(text) {
  return (0,_base_visible_js_0/* .visible */ .RK)(text).replace(/[&<>"'`]/g, (character) => entities[character] ?? "");
}


}),

18188:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ incidentsOf)
});
var _base_json_js_3 = __webpack_require__(23868);
var _journal_runs_js_2 = __webpack_require__(84643);
var _plan_runs_js_4 = __webpack_require__(26655);
var _steady_clock_js_1 = __webpack_require__(23370);
var _timeline_js_0 = __webpack_require__(48480);





const lateAfterMinutes = 60;
function incidentsOf(server) {
  const known = { ...server, journal: (0,_steady_clock_js_1/* .withSteadyClock */ .x)(server.journal) }, runs = (0,_journal_runs_js_2/* .journalRuns */ .M0)(known.journal);
  return [
    ...known.journal.flatMap((line, index) => ofLine(line, index, known)),
    ...runs.flatMap((run, index) => ofRun(run, runs[index + 1], known)),
    ...waits(server)
  ].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
function ofLine(line, index, known) {
  const { at } = line;
  switch (line.event) {
    case "step-failed": {
      const { step, code, message, advice } = line, later = known.journal.slice(index + 1), facts = { ...(0,_base_json_js_3/* .omitUndefined */ .Oy)({ code, advice }), ...whatFollowed(step, later) };
      return [{ kind: "failure", at, step, title: (0,_plan_runs_js_4/* .stepTitle */ .Fb)(known.plans, step), message, ...facts }];
    }
    case "rolled-back":
      return [{ kind: "roll-back", at: beginOf(index, known), to: at, folder: line.folder }];
    case "machine-renewed":
      return [{ kind: "machine-renewed", at, reason: line.reason }];
    case "journal-gap-accepted":
      return [{ kind: "journal-gap", at, lines: line.lines }];
    default:
      return [];
  }
}
function whatFollowed(step, later) {
  const end = later.find((line) => line.event === "rolled-back" || line.event === "step-done" && line.step === step);
  return end === void 0 ? {} : end.event === "rolled-back" ? { rolledBackAt: end.at } : { doneAt: end.at };
}
function beginOf(index, { journal }) {
  const before = journal.slice(0, index), last = before.findLast((line) => line.event === "plan-started"), sinceEarlier = before.slice(before.findLastIndex(({ event }) => event === "rolled-back") + 1), isSame = (line) => line.event === "plan-started" && last?.event === "plan-started" && line.digest === last.digest;
  return sinceEarlier.find(isSame)?.at ?? journal[index]?.at ?? "";
}
function ofRun(run, next, known) {
  const { lines, isFinished, started } = run, end = lines.findLast((line) => line.event === "run-ended"), because = end?.event === "run-ended" ? end.because : void 0, hasFailed = lines.some(({ event }) => event === "step-failed");
  if (because === "fault" && !hasFailed && end !== void 0)
    return [{ kind: "failure", at: end.at }];
  const step = openStep(lines), isSilent = end === void 0 && !isFinished && (step !== void 0 || writesEnds(lines));
  if (because !== "cut-off" && !isSilent)
    return [];
  const signal = end?.event === "run-ended" ? end.signal : void 0, about = step === void 0 ? {} : { step, title: (0,_plan_runs_js_4/* .stepTitle */ .Fb)(known.plans, step) };
  return [{ kind: "cut-off", at: lines.at(-1)?.at ?? started, ...about, ...(0,_base_json_js_3/* .omitUndefined */ .Oy)({ signal, to: next?.started }) }];
}
function writesEnds([first]) {
  return first?.event === "plan-started" && first.records?.includes("run-ends") === !0;
}
function openStep(lines) {
  const last = lines.findLast(({ event }) => event === "step-started" || event === "step-done" || event === "step-failed");
  return last?.event === "step-started" ? last.step : void 0;
}
function waits(server) {
  return ((0,_timeline_js_0/* .timelineOf */ .h)(server)?.bars ?? []).flatMap(({ kind, step, title, from, to, isOpen }) => {
    if (kind === "work" || isOpen === !0)
      return kind === "restart" ? [{ kind, at: from, step, title }] : [];
    const minutes = (Date.parse(to) - Date.parse(from)) / 6e4;
    return kind === "restart" ? [{ kind, at: from, to, step, title }] : minutes < lateAfterMinutes ? [] : [{ kind: "late", at: from, to, step, title }];
  });
}


}),

84643:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M0: () => (/* binding */ journalRuns),
  Oi: () => (/* binding */ doneSteps),
  Y: () => (/* binding */ timesPutBackIn),
  bB: () => (/* binding */ begunSteps),
  bZ: () => (/* binding */ isRestore)
});
var _base_json_js_0 = __webpack_require__(23868);
var _plan_journal_facts_js_1 = __webpack_require__(97283);


function journalRuns(journal) {
  const starts = journal.flatMap((line, index) => line.event === "plan-started" ? [{ line, index }] : []);
  return starts.map(({ line, index }, number) => {
    const lines = journal.slice(index, starts[number + 1]?.index).filter(({ event }) => event !== "operator-step-said");
    return {
      digest: line.digest,
      action: line.action,
      started: line.at,
      ...(0,_base_json_js_0/* .omitUndefined */ .Oy)({ by: line.by, actor: line.actor, approvals: line.approvals }),
      approved: line.approved === !0,
      lines,
      isFinished: lines.some(({ event }) => event === "plan-finished"),
      timesPutBack: timesPutBackIn(journal.slice(0, index))
    };
  });
}
function timesPutBackIn(lines) {
  return lines.filter(_plan_journal_facts_js_1/* .isBeginning */ .Yr).length;
}
function isRestore(action) {
  return action === "restore-backup";
}
function begunSteps(lines) {
  return new Set(lines.flatMap((line) => line.event === "step-started" ? [line.step] : []));
}
function doneSteps(lines) {
  return new Set(lines.flatMap((line) => line.event === "step-done" ? [line.step] : []));
}


}),

55951:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EZ: () => (/* binding */ mostPageBytes),
  Ku: () => (/* binding */ firstOf),
  NZ: () => (/* binding */ shownSettings),
  YD: () => (/* binding */ shownAtMost),
  bF: () => (/* binding */ shownFiles),
  g1: () => (/* binding */ lastOf),
  vI: () => (/* binding */ shortened)
});
const shownAtMost = {
  /** Files of all backup sets of a server together. */
  files: 120,
  /** Settings of one web.config. */
  settings: 150,
  /** Settings of all web.configs of a server, which share it. */
  settingsTogether: 200,
  /** Entries of the journal, the newest ones. */
  journalLines: 150,
  /** Lines of detail and notes of one step, each. */
  stepDetails: 25,
  /** Runs with a plan, the newest ones. */
  runs: 30,
  /** Runs whose steps are listed, the newest ones. */
  runsWithSteps: 8,
  /** Stretches of the change window in the table, and in the picture, the newest ones. */
  timelineRows: 80,
  timelineBars: 160,
  /** Runs of installers in one step. */
  installerRuns: 12,
  /** Names and values of what was found and chosen. */
  foundValues: 150,
  /** Incidents, the newest ones. */
  incidents: 30,
  /** Things that could not be proven. */
  unproven: 100,
  /** Characters of one value, message or line from a server. */
  characters: 400,
  /** Of the recorded words of a text that the page explains in another language. */
  originalCharacters: 2e3
}, mostPageBytes = 5e6;
function firstOf(all, most) {
  return { items: all.slice(0, most), leftOut: Math.max(0, all.length - most) };
}
function lastOf(all, most) {
  return { items: all.slice(-most), leftOut: Math.max(0, all.length - most) };
}
function shortened(text, most = shownAtMost.characters) {
  return text.length > most ? `${text.slice(0, most).toWellFormed()}\u2026` : text;
}
const outcomesByUrgency = ["conflict", "reported", "corrected", "carried", "kept", "same"];
function shownSettings({ outcomes }) {
  const urgency = ({ outcome }) => outcomesByUrgency.indexOf(outcome);
  return firstOf([...outcomes].sort((one, other) => urgency(one) - urgency(other)), shownAtMost.settings);
}
function shownFiles({ entries }, most) {
  const counts = /* @__PURE__ */ new Map();
  for (const { role } of entries)
    counts.set(role, (counts.get(role) ?? 0) + 1);
  const rarity = ({ role }) => counts.get(role) ?? 0;
  return firstOf([...entries].sort((one, other) => rarity(one) - rarity(other)), most);
}


}),

32555:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ signInWorksIn),
  k: () => (/* binding */ outagesOf)
});
var _plan_effects_js_0 = __webpack_require__(7340);
var _plan_journal_facts_js_3 = __webpack_require__(97283);
var _product_step_ids_js_1 = __webpack_require__(49543);
var _steady_clock_js_2 = __webpack_require__(23370);




const whys = {
  "services-stopped": "The services of the product were stopped.",
  "product-removed": "The removal of the product was begun.",
  "other-step": "A step of the upgrade was begun."
};
function outagesOf(server) {
  const journal = (0,_steady_clock_js_2/* .withSteadyClock */ .x)(server.journal);
  return _plan_effects_js_0/* .subjects */ .yo.flatMap((subject) => follow(subject, journal, server));
}
function follow(what, journal, server) {
  const outages = [];
  let open;
  for (const line of journal)
    if (line.event === "service-interrupted" && line.subject === what && open === void 0) {
      const cause = causeOf(line.step, server);
      open = { what, from: line.at, step: line.step, cause, why: whys[cause] };
    } else open !== void 0 && line.event === "service-restored" && line.subject === what && (outages.push({ ...open, to: line.at }), open = void 0);
  if (open === void 0)
    return outages;
  if (isForGood(open, server))
    return [...outages, { ...open, isForGood: !0 }];
  const { after } = server, isOver = after !== void 0 && what === "sign-in" && after.taken >= open.from && signInWorksIn(after, journal);
  return [...outages, isOver ? { ...open, to: after.taken } : open];
}
function isForGood({ what, step }, { plans }) {
  return plans.flatMap(({ plan }) => plan.steps).filter(({ id }) => id === step).some(({ effects }) => effects?.forGood?.includes(what) === !0);
}
function causeOf(id, { plans }) {
  if (_product_step_ids_js_1/* .removalIds */ .jm.includes(id))
    return "product-removed";
  const step = plans.flatMap(({ plan }) => plan.steps).findLast((one) => one.id === id);
  return step === void 0 || step.change?.kind === "install-server" ? "other-step" : "services-stopped";
}
function signInWorksIn({ components, services }, journal) {
  const is = (name, wanted) => components.some(({ component, generation }) => component === name && generation === wanted), confirmed = (0,_plan_journal_facts_js_3/* .confirmedSteps */ .tg)(journal), isActivated = is("agent", "mfa-server") && _product_step_ids_js_1/* .activationSteps */ .cJ.every((id) => confirmed.has(id));
  return services.some(({ state }) => state === "running") && (is("agent", "phonefactor") || isActivated);
}


}),

78076:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  KC: () => (/* binding */ outcomeTones),
  Xg: () => (/* binding */ stateTones),
  qS: () => (/* binding */ badge)
});
var _html_js_0 = __webpack_require__(89126);

function badge(word, tone) {
  return (0,_html_js_0/* .html */ .qy)`<span class="badge ${tone}">${word}</span>`;
}
const outcomeTones = {
  upgraded: "good",
  waiting: "wait",
  failed: "bad",
  untouched: "plain",
  "rolled-back": "wait",
  "in-part": "wait"
}, stateTones = {
  done: "good",
  confirmed: "good",
  begun: "bad",
  failed: "bad",
  open: "wait",
  "not-reached": "plain"
};


}),

54583:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  TY: () => (/* binding */ outcomeCounts),
  d: () => (/* binding */ fleetTable),
  nu: () => (/* binding */ outageOf)
});
var _html_js_0 = __webpack_require__(89126);
var _upgrade_outcomes_js_6 = __webpack_require__(36129);
var _badge_js_1 = __webpack_require__(78076);
var _formats_js_2 = __webpack_require__(99563);
var _server_view_js_7 = __webpack_require__(38876);
var _table_js_3 = __webpack_require__(42071);
var _table_tools_js_4 = __webpack_require__(70577);
var _timeline_lanes_js_5 = __webpack_require__(45294);








function outcomeCounts(servers, { words, formats }) {
  const counts = Map.groupBy(servers, ({ outcome }) => outcome.outcome), shown = _upgrade_outcomes_js_6/* .upgradeOutcomes */ .k.filter((one) => counts.has(one));
  return (0,_html_js_0/* .html */ .qy)`<ul class="counts">${shown.map((one) => (0,_html_js_0/* .html */ .qy)`<li class="${_badge_js_1/* .outcomeTones */ .KC[one]}"><strong>${formats.integer(counts.get(one)?.length ?? 0)}</strong> ${words.outcomes[one]}</li>`)}</ul>`;
}
function fleetTable(servers, page) {
  const { words } = page, choices = (0,_table_tools_js_4/* .occurring */ .$)(_upgrade_outcomes_js_6/* .upgradeOutcomes */ .k, words.outcomes, servers.map(({ outcome }) => outcome.outcome));
  return (0,_html_js_0/* .html */ .qy)`<h2 id="all" tabindex="-1">${words.fleet}</h2>
${(0,_table_tools_js_4/* .tableTools */ .S)({ table: "servers", legend: words.filterOutcome, choices, rows: servers.length, pageSize: 50 }, page)}
${(0,_table_js_3/* .table */ .tp)({ id: "servers", caption: words.fleetCaption, columns: columns(page), rows: servers, key: ({ outcome }) => outcome.outcome })}`;
}
function columns(page) {
  const { words, formats } = page;
  return [
    {
      title: words.server,
      sort: ({ server }) => server.name,
      cell: (facts) => (0,_server_view_js_7/* .hasSection */ .O$)(facts, page) ? (0,_html_js_0/* .html */ .qy)`<a href="#${facts.id}">${facts.server.name}</a>` : facts.server.name
    },
    {
      title: words.outcome,
      kind: "plain",
      sort: ({ outcome }) => _upgrade_outcomes_js_6/* .upgradeOutcomes */ .k.indexOf(outcome.outcome),
      cell: ({ outcome }) => (0,_badge_js_1/* .badge */ .qS)(words.outcomes[outcome.outcome], _badge_js_1/* .outcomeTones */ .KC[outcome.outcome])
    },
    { title: words.why, cell: ({ reason }) => (0,_html_js_0/* .html */ .qy)`<div class="step">${reason}</div>` },
    {
      title: words.stepsColumn,
      kind: "number",
      sort: ({ steps }) => (0,_server_view_js_7/* .doneCount */ .am)((0,_server_view_js_7/* .currentSteps */ .JO)(steps)),
      cell: ({ steps }) => words.ofCount((0,_server_view_js_7/* .doneCount */ .am)((0,_server_view_js_7/* .currentSteps */ .JO)(steps)), (0,_server_view_js_7/* .currentSteps */ .JO)(steps).length)
    },
    {
      title: words.begun,
      kind: "plain",
      sort: ({ outcome }) => outcome.began ?? "",
      cell: ({ outcome }) => (0,_formats_js_2/* .moment */ .n$)(outcome.began, formats)
    },
    { title: words.signInOut, kind: "number", sort: outageOf, cell: (facts) => outageText(facts, page) },
    {
      title: words.unprovenColumn,
      kind: "number",
      sort: ({ unproven }) => unproven.length,
      cell: ({ unproven }) => unproven.length
    }
  ];
}
function signInOutages({ timeline }) {
  return timeline?.outages.filter(({ what }) => what === "sign-in") ?? [];
}
function outageOf(facts) {
  const outages = signInOutages(facts);
  return outages.some(({ to }) => to === void 0) ? Number.MAX_SAFE_INTEGER : (0,_timeline_lanes_js_5/* .totalOutage */ .i)(outages);
}
function outageText(facts, { words }) {
  const outage = outageOf(facts);
  return outage === 0 ? "" : outage === Number.MAX_SAFE_INTEGER ? words.outUntilNow : (0,_formats_js_2/* .duration */ .p0)(outage);
}


}),

99563:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  IO: () => (/* binding */ formatsOf),
  Tq: () => (/* binding */ between),
  n$: () => (/* binding */ moment),
  p0: () => (/* binding */ duration)
});
var _html_js_0 = __webpack_require__(89126);

function formatsOf(words) {
  const integers = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 0 }), decimals = new Intl.NumberFormat(words.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }), moment2 = (iso, length) => momentText(iso, words, length);
  return {
    moment: (iso) => moment2(iso, 8),
    minute: (iso) => moment2(iso, 5),
    clock: (iso) => isTime(iso) ? new Date(iso).toISOString().slice(11, 16) : iso,
    day: (iso) => moment2(iso, 0),
    inText: (text) => text.replace(instant, (iso) => moment2(iso, 8)),
    integer: (value) => integers.format(value),
    fileSize: (bytes) => fileSize(bytes, decimals, words.byteUnit)
  };
}
const instant = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z\b/g;
function momentText(iso, words, length) {
  if (!isTime(iso))
    return iso;
  const [date = "", time = ""] = new Date(iso).toISOString().split("T"), [year = "", month = "", day = ""] = date.split("-");
  return length === 0 ? words.day(month, day) : `${words.date(year, month, day)} ${time.slice(0, length)}`;
}
function isTime(iso) {
  return !Number.isNaN(Date.parse(iso));
}
function fileSize(bytes, decimals, small) {
  const units = [small, "kB", "MB", "GB", "TB"], index = bytes < 1e3 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
  return index === 0 ? `${bytes} ${small}` : `${decimals.format(bytes / 1e3 ** index)} ${units[index]}`;
}
function between(from, to) {
  const elapsed = Date.parse(to ?? "") - Date.parse(from ?? "");
  return Number.isNaN(elapsed) || elapsed < 0 ? void 0 : elapsed;
}
function duration(milliseconds) {
  if (milliseconds === void 0)
    return "";
  const seconds = Math.round(milliseconds / 1e3);
  if (seconds < 60)
    return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60)
    return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ${`${minutes % 60}`.padStart(2, "0")} min` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}
function moment(iso, formats) {
  return iso === void 0 ? (0,_html_js_0/* .html */ .qy)`` : isTime(iso) ? (0,_html_js_0/* .html */ .qy)`<time datetime="${new Date(iso).toISOString()}">${formats.moment(iso)}</time>` : (0,_html_js_0/* .html */ .qy)`${iso}`;
}


}),

91915:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ htmlDocument)
});

var external_node_crypto_ = __webpack_require__(77598);
var html = __webpack_require__(89126);
;// CONCATENATED MODULE: ./lib/bundled/report/page/page-script.js
const pageScript = `
(() => {
const root = document.documentElement;
root.classList.add('scripted');
const all = (of , selector ) => [...of.querySelectorAll (selector)];
const filled = (of , values ) =>
(of.getAttribute('data-text') ?? '').replace(/\\{(\\w+)\\}/g, (_, name ) => \`\${values[name] ?? ''}\`);
const sorted = (rows , column , isNumber , direction ) => {
const value = (row ) => row.cells[column]?.getAttribute('data-value') ?? '';
const compare = new Intl.Collator(root.lang, { numeric: true }).compare;
return [...rows].sort(
(a, b) => direction * (isNumber ? Number(value(a)) - Number(value(b)) : compare(value(a), value(b))),
);
};
const enhance = (tools ) => {
const table = document.getElementById(tools.dataset.table ?? '');
const body = table?.querySelector('tbody');
if (!table || !body || !tools.hidden) return;
const size = Number(tools.dataset.page ?? Number.MAX_SAFE_INTEGER);
const texts = new Map([...body.rows].map((row) => [row, (row.textContent ?? '').toLowerCase()]));
let rows = [...body.rows];
let [key, page, found] = ['', 0, rows];
const search = tools.querySelector('input');
const result = tools.querySelector('.result');
const filters = all (tools, '.filters button');
const turns = all (tools, '.pager button');
const place = tools.querySelector('.pager span');
const show = () => {
const pages = Math.max(1, Math.ceil(found.length / size));
page = Math.min(Math.max(page, 0), pages - 1);
const shown = new Set(found.slice(page * size, (page + 1) * size));
for (const row of rows) row.hidden = !shown.has(row);
if (place) place.textContent = filled(place, { n: page + 1, all: pages });
for (const turn of turns) {
const isEnd = Number(turn.dataset.go) < 0 ? page === 0 : page === pages - 1;
turn.setAttribute('aria-disabled', \`\${isEnd}\`);
}
const none = result?.getAttribute('data-none') ?? '';
if (result) result.textContent = found.length ? filled(result, { n: found.length, all: rows.length }) : none;
};
const find = () => {
const words = (search?.value ?? '').toLowerCase().split(/\\s+/);
found = rows.filter(
(row) => (!key || row.dataset.key === key) && words.every((word) => texts.get(row)?.includes(word)),
);
page = 0;
show();
};
search?.addEventListener('input', find);
for (const filter of filters) {
filter.addEventListener('click', () => {
key = filter.dataset.key ?? '';
for (const one of filters) one.setAttribute('aria-pressed', \`\${one === filter}\`);
find();
});
}
for (const turn of turns) {
turn.addEventListener('click', () => {
page += Number(turn.dataset.go);
show();
});
}
const heads = all (table, 'th[data-sort]');
for (const head of heads) {
const button = document.createElement('button');
button.type = 'button';
button.textContent = head.textContent;
head.replaceChildren(button);
button.addEventListener('click', () => {
const direction = head.ariaSort === 'ascending' ? -1 : 1;
for (const one of heads) one.ariaSort = null;
head.ariaSort = direction > 0 ? 'ascending' : 'descending';
rows = sorted(rows, head.cellIndex, head.dataset.sort === 'number', direction);
body.append(...rows);
find();
});
}
tools.hidden = false;
find();
};
const folds = (button ) => {
button.hidden = false;
button.addEventListener('click', () => {
const isOpen = root.classList.toggle('unfolded');
for (const one of all (document, 'details')) one.open = isOpen;
for (const one of all (document, '.folds button')) {
const now = one.textContent;
one.textContent = one.dataset.other ?? '';
one.dataset.other = now ?? '';
}
});
};
let title = '';
let last = '';
let height = 0;
const go = (isFirst ) => {
const target = document.getElementById(location.hash.slice(1));
const server = target?.closest ('section.server');
if (!root.classList.contains('one')) height = scrollY;
for (const one of all(document, 'section.server.shown')) one.classList.remove('shown');
server?.classList.add('shown');
root.classList.toggle('one', Boolean(server));
for (const tools of all(server ?? document, server ? '.tools' : 'section:not(.server) .tools, .overview .tools')) {
enhance(tools);
}
const heading = server?.querySelector('h2');
document.title = heading ? \`\${heading.textContent} \u2013 \${title}\` : title;
if (server && target === server) {
scrollTo(0, 0);
heading?.focus({ preventScroll: true });
} else if (target) {
target.scrollIntoView();
}
if (!isFirst && !server && last) {
scrollTo(0, height);
all(document, '.overview a')
.find((one) => one.getAttribute('href') === \`#\${last}\`)
?.focus({ preventScroll: true });
}
last = server?.id ?? '';
};
document.addEventListener('DOMContentLoaded', () => {
title = document.title;
for (const button of all (document, '.folds button')) folds(button);
if (document.querySelector('section.server')) history.scrollRestoration = 'manual';
go(true);
addEventListener('hashchange', () => go(false));
});
})();
`;

;// CONCATENATED MODULE: ./lib/bundled/report/page/html-document.js
var __freeze = Object.freeze, __defProp = Object.defineProperty;
var __template = (cooked, raw) => __freeze(__defProp(cooked, "raw", { value: __freeze(raw || cooked.slice()) }));
var _a;



function htmlDocument(title, language, body) {
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(pageScript)}'; base-uri 'none'; form-action 'none'`;
  return (0,html/* html */.qy)(_a || (_a = __template(["", '<html lang="', `">
<head>
<meta charset="utf-8">
`, `
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>`, `</title>
<style>`, `</style>
<script>`, `<\/script>
</head>
<body>
`, `
</body>
</html>
`])), new html/* Html */.Ed(`<!doctype html>
`), language, new html/* Html */.Ed(`<meta http-equiv="Content-Security-Policy" content="${policy}">`), title, new html/* Html */.Ed(style), new html/* Html */.Ed(pageScript), body);
}
function hashOf(text) {
  return `sha256-${(0,external_node_crypto_.createHash)("sha256").update(text, "utf8").digest("base64")}`;
}
const printStyle = `@media print {
  :root { color-scheme: light; --ground: #fff; --panel: #fff; --text: #000; --quiet: #333; --line: #999; --edge: #999; --link: #000;
    --good: #0b4a1e; --wait: #5c3a00; --bad: #8c0b20; --plain: #333;
    --good-ground: #fff; --wait-ground: #fff; --bad-ground: #fff; --plain-ground: #fff; --work: #3a6ea5; --person: #b7791f; --restart: #6e5aa8; }
  @page { size: A4; margin: 12mm 12mm; }
  body { font-size: 8.5pt; line-height: 1.4; }
  main, header, footer { max-width: none; padding: 0; }
  header { padding-top: 0; } footer { margin-top: 5mm; padding: 0; }
  h1 { font-size: 14pt; } h2 { font-size: 11.5pt; margin: 4mm 0 1.5mm; padding-top: 1.5mm; } h3 { font-size: 10pt; margin-top: 4mm; }
  p, li, .note { max-width: none; }
  a { text-decoration: none; color: inherit; }
  .skip, .ways, .contents, .tools, .folds, thead button::after { display: none; }
  .paper { display: block; } header dl, header .original, .incidents ul, .incidents details, figcaption { font-size: inherit; }
  section.server { break-before: page; }
  dl:not(.answers) { gap: .5mm 5mm; margin: 1.5mm 0; }
  .answers { grid-template-columns: 1fr 1fr 1fr; gap: 2mm; } .answers > div { break-inside: avoid; padding: 1.5mm 2.5mm; } .answers strong { font-size: 9.5pt; } .answers dt, .answers .notes { font-size: 8pt; } .answers .digest { font-size: 6.5pt; }
  table { font-size: 7.25pt; line-height: 1.22; table-layout: fixed; } thead { display: table-header-group; } tr[hidden] { display: table-row; }
  th, td { padding: .4mm 2mm .4mm 0; } caption { padding-bottom: .1rem; } .number { white-space: normal; }
  tbody th, td:not(.number, .plain), .step { min-width: 0; }
  time, th.plain, td.plain, thead th { white-space: normal; } td .digest, td code, th code { font-size: 6.5pt; }
  .steps th:nth-child(1) { width: 61%; } .steps th:nth-child(2) { width: 9.5%; } .steps thead th { overflow-wrap: normal; } .steps th:nth-child(3) { width: 12.5%; } .steps th:nth-child(4) { width: 10.5%; } .steps th:nth-child(5) { width: 6.5%; }
  .settings th:nth-child(1) { width: 27%; } .settings th:nth-child(2) { width: 14%; } .settings .badge { white-space: normal; } .settings td code { font-size: 6pt; }
  .checks th:nth-child(1) { width: 32%; } .checks th:nth-child(2) { width: 12%; }
  .changes th:nth-child(1) { width: 22%; } .changes th:nth-child(2) { width: 16%; } .changes th:nth-child(5) { width: 11%; }
  .files th:nth-child(1) { width: 30%; } .files th:nth-child(3) { width: 9%; } .files th:nth-child(4) { width: 33%; }
  .installers th:nth-child(1) { width: 31%; } .installers th:nth-child(2) { width: 11%; } .installers th:nth-child(3), .installers th:nth-child(4) { width: 7%; } .installers th:nth-child(5) { width: 17%; }
  .runs th:nth-child(1) { width: 11%; } .runs th:nth-child(2) { width: 15%; } .runs th:nth-child(3) { width: 35%; }
  .badge { font-size: 7pt; padding: 0 .35rem; } .notes { margin: 0; padding-left: .8rem; } details.original:not([open]) { display: none; }
  h2, h3, caption, summary { break-after: avoid; } tr, .note, figure, dt { break-inside: avoid; } p, li { orphans: 3; widows: 3; }
  .wide, pre { overflow: visible; } .wide, details, figure { margin: 1mm 0; }
}
`, colours = `
:root { color-scheme: light dark;
  --ground: #ffffff; --panel: #f6f7f9; --text: #1b1f24; --quiet: #57606a; --line: #d0d7de; --edge: #818b98; --link: #0550ae; --focus: #0550ae;
  --good: #116329; --good-ground: #dafbe1; --wait: #7d4e00; --wait-ground: #fff8e5; --bad: #a40e26; --bad-ground: #ffebe9;
  --plain: #424a53; --plain-ground: #eaeef2; --work: #3a6ea5; --person: #b7791f; --restart: #6e5aa8; }
@media (prefers-color-scheme: dark) { :root {
  --ground: #0d1117; --panel: #161b22; --text: #e6edf3; --quiet: #9198a1; --line: #3d444d; --edge: #7d8590; --link: #79b8ff; --focus: #79b8ff;
  --good: #7ee787; --good-ground: #12261e; --wait: #f2cc60; --wait-ground: #272115; --bad: #ffa198; --bad-ground: #301a1f;
  --plain: #c9d1d9; --plain-ground: #21262d; --work: #6ea8e0; --person: #e3b341; --restart: #b8a6ee; } }
@media (forced-colors: active) { :root {
  --ground: Canvas; --text: CanvasText; --quiet: CanvasText; --line: CanvasText; --edge: ButtonBorder; --focus: Highlight; --link: LinkText;
  --good: CanvasText; --wait: CanvasText; --bad: CanvasText; --bad-ground: Canvas; --work: GrayText; --person: LinkText; --restart: VisitedText; }
  .tools button[aria-pressed=true] { forced-color-adjust: none; background: Highlight; color: HighlightText; } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`, style = `${colours}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; overflow-wrap: break-word; }
main, header, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.5rem; }
main:focus, h2:focus { outline: none; }
header { padding-top: 1.25rem; }
header .original { font-size: .875rem; margin: .25rem 0; max-width: none; }
header .note p { max-width: none; }
header .note { max-width: none; padding: .3rem 1rem; margin: .5rem 0; }
header dl { grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: .1rem 1.25rem; font-size: .875rem; margin: .5rem 0; }
header dl:not(.answers) > div { display: block; min-width: 0; } header + main > section > h2:first-child { margin-top: 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 2.75rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--line); scroll-margin-top: .5rem; }
h3 { font-size: 1.1rem; margin: 2.25rem 0 .5rem; scroll-margin-top: .5rem; }
p, li { max-width: 48rem; }
.quiet, .notes { color: var(--quiet); }
.eyebrow { color: var(--quiet); margin: 0 0 .25rem; font-size: .8125rem; font-weight: 600; letter-spacing: .06em; text-transform: uppercase; }
a { color: var(--link); }
:is(a, summary, button, input, .wide, pre):focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: .5rem; top: .5rem; z-index: 1; background: var(--ground); padding: .5rem .75rem; }
code, pre, .digest { font: .8125em/1.5 ui-monospace, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: .375rem; padding: .6rem .75rem; margin: .5rem 0; overflow-x: auto; white-space: pre-wrap; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.25rem; margin: .75rem 0; }
dl:not(.answers) > div { display: contents; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }

.status, .incidents { border-left: .3rem solid var(--plain); padding-left: .9rem; margin: .5rem 0 .75rem; }
.status.good { border-left-color: var(--good); } .status.wait, .incidents { border-left-color: var(--wait); } .status.bad { border-left-color: var(--bad); }
.status dl { margin: 0; } .status dt { font-weight: 600; color: inherit; }
.incidents p, .incidents ul { margin: 0; max-width: none; } .incidents ul { list-style: none; padding: 0; font-size: .875rem; } .incidents li { max-width: none; margin: .2rem 0; } .incidents .badge { padding: 0 .45rem; }
.incidents details { margin: .2rem 0; font-size: .875rem; }
.answers { grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: .75rem; }
.answers > div { background: var(--panel); border: 1px solid var(--line); border-left: .3rem solid var(--plain); border-radius: .375rem; padding: .7rem .9rem .8rem; }
.answers > .good { border-left-color: var(--good); } .answers > .wait { border-left-color: var(--wait); } .answers > .bad { border-left-color: var(--bad); }
.answers dt { font-size: .875rem; margin-bottom: .2rem; }
.answers strong { font-weight: 600; font-size: 1.0625rem; }
.answers .notes { list-style: none; padding: 0; font-size: .875rem; margin-top: .3rem; }
.answers .digest { font-size: .75rem; }
.counts { display: flex; flex-wrap: wrap; gap: .75rem; list-style: none; padding: 0; margin: 1rem 0; }
.counts li { background: var(--panel); border: 1px solid var(--line); border-top: .25rem solid var(--plain); border-radius: .375rem; padding: .5rem .9rem; min-width: 7rem; }
.counts .good { border-top-color: var(--good); } .counts .wait { border-top-color: var(--wait); } .counts .bad { border-top-color: var(--bad); }
.counts strong { display: block; font-size: 1.5rem; line-height: 1.25; font-variant-numeric: tabular-nums; }

.badge { display: inline-block; border-radius: 1rem; padding: .05rem .6rem; font-size: .8125rem; font-weight: 600; white-space: nowrap; border: 1px solid currentColor; }
.badge.plain { color: var(--plain); background: var(--plain-ground); } .badge.good { color: var(--good); background: var(--good-ground); }
.badge.wait { color: var(--wait); background: var(--wait-ground); } .badge.bad { color: var(--bad); background: var(--bad-ground); }
.note { border: 1px solid var(--line); border-left: .3rem solid var(--wait); border-radius: .375rem; background: var(--wait-ground); padding: .6rem 1rem; margin: .75rem 0; max-width: 52rem; }
.note.bad { border-left-color: var(--bad); background: var(--bad-ground); }
.note p { margin: .25rem 0; } .note .quiet { color: inherit; } .note ol { margin: .5rem 0; padding-left: 1.5rem; } .note li { white-space: pre-line; }

.wide { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
caption { text-align: left; color: var(--quiet); padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
tbody th code { font-weight: 400; }
thead th { color: var(--quiet); white-space: nowrap; }
thead button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: inherit; }
thead button::after { content: " \\2195"; opacity: .6; }
[aria-sort=ascending] button::after { content: " \\2191"; opacity: 1; } [aria-sort=descending] button::after { content: " \\2193"; opacity: 1; }
tbody th, td:not(.number, .plain) { overflow-wrap: anywhere; min-width: 8rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
th.plain, td.plain { white-space: nowrap; }
time { font-variant-numeric: tabular-nums; white-space: nowrap; }
.notes { margin: .2rem 0 0; padding-left: 1.1rem; font-weight: 400; overflow-wrap: anywhere; }
.step { min-width: 15rem; }
td .digest, td code { font-size: .75rem; }

figure { margin: .75rem 0; } figcaption { font-size: .875rem; }
.timeline { display: block; overflow: visible; font-size: .8125rem; fill: var(--text); }
.timeline line { stroke: var(--line); } .timeline .axis { stroke: var(--quiet); } .timeline .up { stroke: var(--good); stroke-width: 4; }
.timeline rect { stroke: var(--ground); stroke-width: 1; }
.timeline .band { fill: var(--bad); fill-opacity: .09; stroke: none; }
.timeline .out { fill: var(--bad); } .timeline .out-open { fill: var(--bad-ground); stroke: var(--bad); stroke-width: 2; stroke-dasharray: 5 3; }
.timeline .work { fill: var(--work); } .timeline .work-failed { fill: var(--bad); }
.timeline .cross { stroke: var(--ground); stroke-width: 2; } .timeline .person { fill: var(--person); } .timeline .restart { fill: var(--restart); }
.timeline text { font-variant-numeric: tabular-nums; paint-order: stroke; stroke: var(--ground); stroke-width: 3px; stroke-linejoin: round; }
.cut { overflow: visible; fill: none; stroke: var(--quiet); } .cut .gap { fill: var(--ground); stroke: none; }

.tools { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.25rem; margin: .75rem 0; font-size: .875rem; }
.tools[hidden] { display: none; }
.tools p, .tools div { margin: 0; } .result { color: var(--quiet); }
.filters { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem; }
.tools button, .tools input { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--edge); border-radius: .375rem; padding: .3rem .7rem; min-height: 2rem; }
.tools button { cursor: pointer; }
.tools button span { color: var(--quiet); font-variant-numeric: tabular-nums; }
.tools button[aria-pressed=true] { background: var(--link); border-color: var(--link); color: var(--ground); } .tools button[aria-pressed=true] span { color: inherit; }
.tools button[aria-disabled=true] { color: var(--quiet); cursor: default; border-style: dashed; }
.tools input { min-width: 14rem; max-width: 100%; }
.paper { display: none; }
.folds { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1rem; margin: .6rem 0 0; font-size: .875rem; max-width: none; }
.folds button { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--edge); border-radius: .375rem; padding: .2rem .7rem; cursor: pointer; }
.contents { border-top: 1px solid var(--line); margin-top: 1.25rem; font-size: .875rem; }
.contents ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: .6rem 0 0; padding: 0; }
.ways { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1.5rem 0 0; }

.mail { white-space: pre-wrap; background: var(--panel); border: 1px solid var(--line); border-radius: .375rem; padding: 1rem 1.25rem; max-width: 48rem; }
details { margin: .75rem 0; }
td details { margin: .4rem 0 0; }
summary { cursor: pointer; font-weight: 600; }
footer { margin-top: 3rem; padding-bottom: 3rem; color: var(--quiet); font-size: .875rem; }
section.server > h2 { border-top: 0; margin-top: .25rem; padding-top: 0; }
@media screen {
  .scripted section.server:not(.shown), .one .overview { display: none; }
}
@media screen and (max-width: 40rem) {
  main, header, footer { padding-left: 1rem; padding-right: 1rem; }
  h1 { font-size: 1.375rem; }
  dl:not(.answers) { grid-template-columns: 1fr; gap: 0; } dl:not(.answers) dd { margin-bottom: .4rem; }
  .step { min-width: 11rem; }
  .tools input { min-width: 0; width: 100%; } .search { width: 100%; }
}
${printStyle}`;


}),

57851:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ answers),
  w: () => (/* binding */ inShort)
});
var _fact_words_js_0 = __webpack_require__(23985);
var _html_js_1 = __webpack_require__(89126);
var _limits_js_2 = __webpack_require__(55951);
var _badge_js_3 = __webpack_require__(78076);
var _formats_js_4 = __webpack_require__(99563);
var _list_js_5 = __webpack_require__(3459);
var _recorded_js_6 = __webpack_require__(10079);
var _server_view_js_9 = __webpack_require__(38876);
var _table_js_7 = __webpack_require__(42071);
var _timeline_lanes_js_8 = __webpack_require__(45294);










function answers(items) {
  return (0,_html_js_1/* .html */ .qy)`<dl class="answers">${items.map(({ question, tone, answer, detail }) => (0,_html_js_1/* .html */ .qy)`<div class="${tone}"><dt>${question}</dt><dd><strong>${answer}</strong>${(0,_list_js_5/* .list */ .p)(detail ?? [])}</dd></div>
`)}</dl>
`;
}
function inShort(facts, section) {
  return (0,_html_js_1/* .html */ .qy)`${statusPart(facts.status, section)}${incidentsPart(facts.incidents, section)}${cards(facts, section)}`;
}
function cards(facts, section) {
  return answers([
    happened(facts, section),
    outage(facts, section),
    backup(facts, section),
    approval(facts, section),
    left(facts, section),
    unproven(facts, section)
  ]);
}
function happened(facts, page) {
  const { outcome, reason } = facts, { words, formats } = page, { began, ended } = outcome, window = began === void 0 || ended === void 0 ? [] : [words.fromTo(formats.minute(began), formats.minute(ended))];
  return {
    question: words.whatHappened,
    tone: _badge_js_3/* .outcomeTones */ .KC[outcome.outcome],
    answer: (0,_badge_js_3/* .badge */ .qS)(words.outcomes[outcome.outcome], _badge_js_3/* .outcomeTones */ .KC[outcome.outcome]),
    detail: [reason, ...progress(facts, page), ...window]
  };
}
function progress({ steps, runs, incidents }, { words }) {
  if (incidents.some(({ kind }) => kind === "roll-back"))
    return [words.runByRun(runs.length)];
  if (steps.length === 0)
    return [];
  const current = (0,_server_view_js_9/* .currentSteps */ .JO)(steps), done = words.stepsDone((0,_server_view_js_9/* .doneCount */ .am)(current), current.length);
  return [runs.length === 0 ? done : `${done} ${words.inRuns(runs.length)}`];
}
function outage({ timeline }, { words, formats }) {
  const question = words.whenOut;
  if (timeline === void 0)
    return { question, tone: "plain", answer: words.nothingBegun };
  const signIn = timeline.outages.filter(({ what }) => what === "sign-in"), web = webOutage(timeline.outages.filter(({ what, isForGood }) => what !== "sign-in" && isForGood !== !0), words);
  if (signIn.length === 0)
    return { question, tone: "good", answer: words.neverOut, detail: web };
  const isOpen = signIn.some(({ to }) => to === void 0), times = signIn.map(({ from, to }) => to === void 0 ? words.since(formats.minute(from)) : words.fromTo(formats.minute(from), formats.minute(to)));
  return {
    question,
    tone: isOpen ? "bad" : "plain",
    answer: isOpen ? words.outUntilNow : words.outFor((0,_formats_js_4/* .duration */ .p0)((0,_timeline_lanes_js_8/* .totalOutage */ .i)(signIn))),
    detail: [...times, ...web, ...isOpen ? [] : [words.latestEnd]]
  };
}
function webOutage(outages, words) {
  return outages.length === 0 ? [] : outages.some(({ to }) => to === void 0) ? [words.webOutUntilNow] : [words.webOutFor((0,_formats_js_4/* .duration */ .p0)((0,_timeline_lanes_js_8/* .totalOutage */ .i)(outages)))];
}
function backup({ backup: proof }, { words, formats }) {
  const question = words.backupBefore;
  switch (proof.kind) {
    case "nothing-removed":
      return { question, tone: "plain", answer: words.notNeeded };
    case "missing":
      return { question, tone: "bad", answer: words.no, detail: [words.noBackup(formats.minute(proof.removedAt))] };
    case "there": {
      const at = formats.minute(proof.at), made = proof.set === void 0 ? words.backupReadAt(at) : words.backupAt(proof.set, at);
      return {
        question,
        tone: proof.isDoubtful ? "wait" : "good",
        answer: proof.isDoubtful ? words.backupDoubtful : words.yes,
        detail: [made, words.beforeRemoval(formats.minute(proof.removedAt))]
      };
    }
  }
}
function approval({ runs }, { words }) {
  const question = words.whoApproved;
  if (runs.length === 0)
    return { question, tone: "plain", answer: words.notApplied };
  const detail = [...new Set(runs.map(({ digest }) => digest))].map((one) => (0,_html_js_1/* .html */ .qy)`<span class="digest">${one}</span>`);
  if (runs.some(({ approved }) => !approved))
    return { question, tone: "wait", answer: words.notApproved, detail };
  const people = [...new Set(runs.flatMap(({ approvers }) => approvers.map(({ by }) => by)))];
  return people.length === 0 ? { question, tone: "wait", answer: words.approverUnknown, detail } : { question, tone: "good", answer: words.approvedBy(people.join(", ")), detail };
}
function left({ server, steps, outcome, id }, page) {
  const { words } = page, open = (0,_server_view_js_9/* .openSteps */ .ay)(steps), blockers = server.plans.at(-1)?.plan.blockers.length ?? 0, failed = server.checks.filter(({ verdict }) => verdict === "fail").length, items = [
    ...blockers === 0 ? [] : [(0,_html_js_1/* .html */ .qy)`<a href="#${id}-stops">${words.blockedBy(blockers)}</a>`],
    ...open.length === 0 ? [] : [(0,_html_js_1/* .html */ .qy)`<a href="#${id}-open">${words.forPerson(open.length)}</a>`],
    ...failed === 0 ? [] : [(0,_html_js_1/* .html */ .qy)`<a href="#${id}-verification">${words.failedChecks(failed)}</a>`],
    ...outcome.outcome === "failed" ? [words.runAgain] : []
  ], [first2, ...others] = items, titles = open.map(({ title }) => (0,_recorded_js_6/* .recorded */ .t2)(title, page));
  return first2 === void 0 ? { question: words.whatIsLeft, tone: "good", answer: words.nothingLeft } : {
    question: words.whatIsLeft,
    tone: blockers + failed > 0 || outcome.outcome === "failed" ? "bad" : "wait",
    answer: first2,
    detail: [...others, ...titles]
  };
}
function unproven({ unproven: items, id }, { words }) {
  return items.length === 0 ? { question: words.whatUnproven, tone: "good", answer: words.nothingUnproven } : {
    question: words.whatUnproven,
    tone: "wait",
    answer: (0,_html_js_1/* .html */ .qy)`<a href="#${id}-unproven">${words.unprovenCount(items.length)}</a>`
  };
}
const tones = {
  blocked: "bad",
  planned: "plain",
  finished: "good",
  "waits-for-person": "wait",
  "waits-for-restart": "wait",
  "waits-for-decision": "wait",
  failed: "bad",
  "cut-off": "bad",
  "rolled-back": "wait",
  "in-part": "wait",
  untouched: "plain"
};
function statusPart(status, page) {
  const { status: words } = page.words;
  return (0,_html_js_1/* .html */ .qy)`<div class="status ${tones[status.state]}">${(0,_table_js_7/* .definitions */ .BG)([
    [page.words.state, (0,_badge_js_3/* .badge */ .qS)(words.states[status.state], tones[status.state])],
    [page.words.laneSignIn, signInText(status, page)],
    [words.doNow, nextText(status.next, page)],
    [words.wayBack, wayBackText(status.wayBack, page)]
  ])}</div>
`;
}
function signInText({ signIn, since, seen }, { words, formats }) {
  const { signIn: texts, downSince, seenAt } = words.status, down = since === void 0 ? texts.down : downSince(formats.minute(since)), text = signIn === "down" ? (0,_html_js_1/* .html */ .qy)`<strong>${down}</strong>` : texts[signIn];
  return seen === void 0 ? (0,_html_js_1/* .html */ .qy)`${text}` : (0,_html_js_1/* .html */ .qy)`${text} <span class="quiet">${seenAt} ${(0,_formats_js_4/* .moment */ .n$)(seen, formats)}</span>`;
}
function nextText(next, page) {
  const words = page.words.status.next;
  switch (next.do) {
    case "approve":
      return (0,_html_js_1/* .html */ .qy)`${words.approve} <code>approved-plan: ${next.digest}</code>`;
    case "settle":
    case "try-again":
      return (0,_recorded_js_6/* .shown */ .SP)((0,_recorded_js_6/* .adviceOf */ .wr)(next.advice, next.code, page), page);
    case "act": {
      const then = next.confirm.length === 0 ? words.thenSame : (0,_html_js_1/* .html */ .qy)`${words.thenConfirm} <code>completed-operator-steps: ${next.confirm.join(", ")}</code>`;
      return (0,_html_js_1/* .html */ .qy)`${(0,_recorded_js_6/* .withRecorded */ .tu)((quote) => `${next.titles.map((title) => quote(title)).join("; ")}.`, page)} ${then}`;
    }
    default:
      return words[next.do];
  }
}
function wayBackText(wayBack, { words }) {
  if (wayBack === void 0)
    return;
  const { status } = words, set = (0,_html_js_1/* .html */ .qy)`<code>backup-path: ${(0,_table_js_7/* .breakable */ .mo)(wayBack.folder)}</code>`;
  return (0,_html_js_1/* .html */ .qy)`restore-backup, <code>scope: roll-back</code>, ${set}. ${wayBack.isThere ? status.lost : status.setNotThere}`;
}
const first = 6, incidentTones = {
  failure: "bad",
  "cut-off": "bad",
  "roll-back": "wait",
  restart: "plain",
  late: "wait",
  "machine-renewed": "bad",
  "journal-gap": "bad"
};
function incidentsPart(incidents, page) {
  const { incidents: words } = page.words;
  if (incidents.length === 0)
    return (0,_html_js_1/* .html */ .qy)`<p class="incidents-none"><strong>${words.title}</strong> ${words.none}</p>`;
  const { items, leftOut } = (0,_limits_js_2/* .lastOf */ .g1)(incidents.slice(0, -first), _limits_js_2/* .shownAtMost */ .YD.incidents), more = items.length === 0 ? void 0 : (0,_html_js_1/* .html */ .qy)`<details><summary>${words.earlier(items.length + leftOut)}</summary>${listOf(items, page)}${(0,_table_js_7/* .leftOutNote */ .UZ)(leftOut, page)}</details>`;
  return (0,_html_js_1/* .html */ .qy)`<div class="incidents"><p><strong>${words.title}</strong> ${(0,_fact_words_js_0/* .incidentCounts */ .Bp)(incidents, page.words)}</p>
${listOf(incidents.slice(-first), page)}${more}</div>
`;
}
function listOf(incidents, page) {
  return (0,_html_js_1/* .html */ .qy)`<ul>${incidents.map((one) => (0,_html_js_1/* .html */ .qy)`<li>${(0,_formats_js_4/* .moment */ .n$)(one.at, page.formats)} ${(0,_badge_js_3/* .badge */ .qS)(page.words.incidents.kinds[one.kind], incidentTones[one.kind])} ${textOf(one, page)}</li>
`)}</ul>`;
}
function textOf(incident, page) {
  return (0,_recorded_js_6/* .withRecorded */ .tu)((quote) => sentences(incident, quote, page), page);
}
function sentences(incident, quote, page) {
  const { texts } = page.words.incidents, took = "to" in incident ? (0,_formats_js_4/* .duration */ .p0)((0,_formats_js_4/* .between */ .Tq)(incident.at, incident.to)) : "";
  switch (incident.kind) {
    case "failure": {
      const { title, message, code } = incident;
      if (title === void 0)
        return texts.failedOutside;
      const what = message === void 0 ? "" : brief(message);
      return `${quote(title)}: ${quote(what, code)}${code === void 0 ? "" : ` (${code})`} ${afterwards(incident, page)}`;
    }
    case "restart":
      return incident.to === void 0 ? texts.restartOpen(quote(incident.title)) : texts.restart(quote(incident.title), took);
    case "roll-back":
      return texts.rollBack(incident.folder.slice(incident.folder.lastIndexOf("\\") + 1), took);
    case "cut-off":
      return `${incident.title === void 0 ? texts.betweenSteps : texts.inStep(quote(incident.title))} ${incident.to === void 0 ? texts.notContinued : texts.continued(took)}`;
    case "late":
      return texts.late(quote(incident.title), took);
    case "machine-renewed":
      return `${texts.machineRenewed} ${quote(incident.reason)}`;
    case "journal-gap":
      return texts.journalGap(incident.lines.join(", "));
  }
}
function afterwards(failure, { words, formats }) {
  const { doneAt, rolledBackAt } = failure, { texts } = words.incidents;
  return doneAt !== void 0 ? texts.doneAt(formats.minute(doneAt)) : rolledBackAt === void 0 ? texts.notDone : texts.rolledBackAt(formats.minute(rolledBackAt));
}
function brief(message) {
  const [line = ""] = message.split(`
`);
  return line.length > 160 ? `${line.slice(0, 159)}\u2026` : line;
}


}),

3459:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ brief),
  p: () => (/* binding */ list)
});
var _html_js_0 = __webpack_require__(89126);
var _limits_js_1 = __webpack_require__(55951);


function list(items, attribute) {
  return items.length === 0 ? (0,_html_js_0/* .html */ .qy)`` : (0,_html_js_0/* .html */ .qy)`<ul class="notes"${attribute}>${items.map((item) => (0,_html_js_0/* .html */ .qy)`<li>${brief(item)}</li>`)}</ul>`;
}
function brief(content) {
  return typeof content == "string" ? (0,_limits_js_1/* .shortened */ .vI)(content) : content;
}


}),

94250:
((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ pageContext),
  O: () => (/* binding */ pageDepths)
});
var _words_js_0 = __webpack_require__(24202);
var _formats_js_1 = __webpack_require__(99563);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_words_js_0]);
_words_js_0 = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


const pageDepths = ["all", "short", "attention"];
function pageContext(language) {
  const words = (0,_words_js_0/* .wordsOf */ .Z)(language);
  return { language, words, formats: (0,_formats_js_1/* .formatsOf */ .IO)(words), depth: "all" };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

}),

10079:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $N: () => (/* binding */ sentenceOf),
  DL: () => (/* binding */ recordedList),
  SP: () => (/* binding */ shown),
  U3: () => (/* binding */ ownText),
  bD: () => (/* binding */ messageOf),
  c2: () => (/* binding */ original),
  t2: () => (/* binding */ recorded),
  tu: () => (/* binding */ withRecorded),
  wr: () => (/* binding */ adviceOf)
});
var _html_js_0 = __webpack_require__(89126);
var _limits_js_1 = __webpack_require__(55951);
var _recorded_words_js_2 = __webpack_require__(99658);
var _sentence_finder_js_4 = __webpack_require__(88175);
var _list_js_3 = __webpack_require__(3459);





function sentenceOf(text, page) {
  const own = (0,_recorded_words_js_2/* .inOwnWords */ .Zb)(text, page.words);
  return withTimes(text, own === void 0 ? void 0 : { text: own, isWhole: !0 }, page);
}
function withTimes(text, own, { words, formats }) {
  return {
    text: words.recorded === void 0 ? formats.inText(text) : text,
    own: own && { ...own, text: formats.inText(own.text) }
  };
}
function messageOf(message, code, page) {
  return withTimes(message, (0,_recorded_words_js_2/* .messageInOwnWords */ .oe)({ message, code }, page.words), page);
}
function adviceOf(advice, code, page) {
  return withTimes(advice, (0,_recorded_words_js_2/* .adviceInOwnWords */ .nu)(advice, code, page.words), page);
}
function ownText({ text, own }, { words }) {
  return words.recorded === void 0 ? text : own?.text ?? "\u2026";
}
function original(texts, { words }) {
  if (words.recorded === void 0)
    return;
  const lines = texts.filter(({ text, own }) => text !== "" && own?.isWhole !== !0);
  if (lines.length !== 0)
    return (0,_html_js_0/* .html */ .qy)`<details class="original"><summary>${words.original}</summary>${lines.map(({ text }) => originalLine(text))}</details>`;
}
function originalLine(text) {
  const language = (0,_sentence_finder_js_4/* .isEnglish */ .L6)(text) ? (0,_html_js_0/* .html */ .qy)` lang="en"` : void 0;
  return (0,_html_js_0/* .html */ .qy)`<div${language}>${(0,_limits_js_1/* .shortened */ .vI)(text, _limits_js_1/* .shownAtMost */ .YD.originalCharacters)}</div>`;
}
function shown(recorded2, page) {
  const { text, own } = recorded2;
  return page.words.recorded === void 0 || own?.isWhole === !0 ? (0,_limits_js_1/* .shortened */ .vI)(own?.text ?? text) : (0,_html_js_0/* .html */ .qy)`${own === void 0 ? void 0 : `${(0,_limits_js_1/* .shortened */ .vI)(own.text)} `}${original([recorded2], page)}`;
}
function recorded(text, page) {
  return text === void 0 || text === "" ? "" : shown(sentenceOf(text, page), page);
}
function recordedList(lines, page) {
  if (page.words.recorded === void 0)
    return (0,_list_js_3/* .list */ .p)(lines.map(({ text }) => text));
  const own = lines.flatMap((line) => line.own === void 0 ? [] : [line.own.text]);
  return (0,_html_js_0/* .html */ .qy)`${(0,_list_js_3/* .list */ .p)(own)}${original(lines, page)}`;
}
const mark = "\0";
function withRecorded(sentence, page) {
  const quoted = [], parts = sentence((words, code) => `${mark}${quoted.push(messageOf(words, code, page)) - 1}${mark}`).split(mark);
  return (0,_html_js_0/* .html */ .qy)`${parts.map((part, index) => {
    const one = index % 2 === 0 ? void 0 : quoted[Number(part)];
    return one === void 0 ? part : one.text === "" ? "" : shown(one, page);
  })}`;
}


}),

59206:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YZ: () => (/* binding */ onlyServer),
  a4: () => (/* binding */ serverParts),
  $R: () => (/* binding */ serverSection)
});

var changes = __webpack_require__(15202);
var fact_words = __webpack_require__(23985);
var html = __webpack_require__(89126);
var limits = __webpack_require__(55951);
var recorded_words = __webpack_require__(99658);
var badge = __webpack_require__(78076);
var page_formats = __webpack_require__(99563);
var in_short = __webpack_require__(57851);
var recorded = __webpack_require__(10079);
;// CONCATENATED MODULE: ./lib/bundled/report/page/run-name.js
function runName(by, { runNumber }) {
  const [, run, attempt] = /\/actions\/runs\/(\d+)(?:\/attempts\/(\d+))?$/.exec(by ?? "") ?? [];
  return run === void 0 ? by ?? "" : runNumber(run, attempt ?? "1");
}

var sentence_finder = __webpack_require__(88175);
var list = __webpack_require__(3459);
var table = __webpack_require__(42071);
;// CONCATENATED MODULE: ./lib/bundled/report/page/runs-part.js









function runsPart(runs, { plans }, section) {
  const { words } = section, { items: rows, leftOut } = (0,limits/* lastOf */.g1)(runs, limits/* shownAtMost */.YD.runs), begun = new Set(runs.map((run) => run.digest)), others = plans.filter((plan) => !begun.has(plan.digest)), notBegun = others.length === 0 ? void 0 : (0,html/* html */.qy)`<p>${words.plansOnly}:</p>${(0,list/* list */.p)(others.map(({ plan, digest: one }) => (0,html/* html */.qy)`<code>${plan.action}</code> ${(0,table/* digest */.br)(one)}`))}`;
  return (0,html/* html */.qy)`${(0,table/* table */.tp)({ caption: words.runsCaption, columns: runColumns(section), rows, look: "runs" })}${(0,table/* leftOutNote */.UZ)(leftOut, section)}${notBegun}`;
}
function runColumns(page) {
  const { words, formats } = page;
  return [
    { title: words.begun, kind: "plain", cell: ({ started }) => (0,page_formats/* moment */.n$)(started, formats) },
    {
      title: words.state,
      kind: "plain",
      cell: ({ isFinished }) => isFinished ? (0,badge/* badge */.qS)(words.finished, "good") : (0,badge/* badge */.qS)(words.notFinished, "plain")
    },
    { title: words.plan, cell: (run) => (0,html/* html */.qy)`<code>${run.action}</code> ${(0,table/* digest */.br)(run.digest)}` },
    {
      title: words.run,
      cell: ({ actor, by }) => (0,html/* html */.qy)`${actor}${by === void 0 ? void 0 : (0,html/* html */.qy)` <span class="quiet">${(0,table/* breakable */.mo)(by)}</span>`}`
    },
    { title: words.approval, cell: (run) => approvalOf(run, page) }
  ];
}
function approvalOf({ approved, approvers }, { words, formats }) {
  return approvers.length === 0 ? approved ? words.approverUnknown : words.notApproved : (0,html/* html */.qy)`${approvers.map(({ by, at, environment, comment }) => (0,html/* html */.qy)`<div>${words.approvedBy(by)}${environment === void 0 ? void 0 : (0,html/* html */.qy)` (${environment})`} ${(0,page_formats/* moment */.n$)(at, formats)}${comment === void 0 ? void 0 : (0,html/* html */.qy)` <q>${comment}</q>`}</div>`)}`;
}
function planPart({ plans }, page) {
  const [first] = plans;
  if (first === void 0)
    return (0,html/* html */.qy)``;
  const { words } = page;
  return (0,html/* html */.qy)`<details><summary>${words.foundTable}</summary>
${jsonTable(words.inputs, first.plan.inputs, page)}${jsonTable(words.findings, first.plan.findings, page)}</details>
`;
}
function jsonTable(caption, json, page) {
  const { words } = page, { items: rows, leftOut } = (0,limits/* firstOf */.Ku)(flattened(json, ""), limits/* shownAtMost */.YD.foundValues), columns = [
    { title: words.name, cell: ([name]) => (0,html/* html */.qy)`<code>${(0,table/* breakable */.mo)(name)}</code>` },
    { title: words.value, cell: ([, value]) => foundValue(value, page) }
  ];
  return (0,html/* html */.qy)`${(0,table/* table */.tp)({ caption, columns, rows })}${(0,table/* leftOutNote */.UZ)(leftOut, page)}`;
}
function foundValue(value, { words }) {
  return words.recorded === void 0 ? (0,table/* breakable */.mo)(value) : (0,html/* html */.qy)`<span class="original"${(0,sentence_finder/* isEnglish */.L6)(value) ? (0,html/* html */.qy)` lang="en"` : void 0}>${(0,table/* breakable */.mo)(value)}</span>`;
}
function flattened(value, path) {
  return typeof value != "object" || value === null ? [[path, value === void 0 ? "" : String(value)]] : Object.entries(value).flatMap(([key, inner]) => flattened(inner, path === "" ? key : `${path}.${key}`));
}
function stepsPart(runs, section) {
  const { items, leftOut } = (0,limits/* lastOf */.g1)(runs, limits/* shownAtMost */.YD.runsWithSteps), numbered = runs.filter((one) => "run" in one);
  return (0,html/* html */.qy)`${(0,table/* leftOutNote */.UZ)(leftOut, section)}${items.map((one) => {
    const caption = "run" in one ? runCaption(one.run, numbered.indexOf(one) + 1, section) : leftCaption(one, section), steps = (0,table/* table */.tp)({ caption, columns: stepColumns(section), rows: one.attempts, look: "steps" });
    return "left" in one && one.left.isOver ? (0,html/* html */.qy)`<details><summary>${caption}</summary>${steps}</details>
` : steps;
  })}`;
}
function runCaption({ by, actor, action, started }, number, { words, formats }) {
  const who = [runName(by, words), actor].filter((one) => one !== void 0 && one !== "").join(", ");
  return words.stepsOfRun(number, action, formats.minute(started), who);
}
function leftCaption({ left, attempts }, { words, formats }) {
  const { action, began, isOver } = left;
  return isOver && began !== void 0 ? words.stepsNotDoneBefore(action, attempts.length, formats.minute(began)) : words.stepsWithoutRun(action);
}
function stepColumns(page) {
  const { words, formats } = page;
  return [
    { title: words.step, cell: (one) => (0,html/* html */.qy)`<div class="step">${whatOf(one, page)}</div>` },
    { title: words.documentStep, kind: "plain", cell: ({ documentStep }) => documentStep },
    { title: words.state, kind: "plain", cell: ({ state }) => (0,badge/* badge */.qS)(words.states[state], badge/* stateTones */.Xg[state]) },
    { title: words.ended, kind: "plain", cell: ({ ended }) => (0,page_formats/* moment */.n$)(ended, formats) },
    { title: words.took, kind: "number", cell: ({ began, ended }) => (0,page_formats/* duration */.p0)((0,page_formats/* between */.Tq)(began, ended)) }
  ];
}
function whatOf(attempt, page) {
  const { title, detail, notes, failure } = attempt, { items, leftOut } = (0,limits/* firstOf */.Ku)([...detail, ...notes], 2 * limits/* shownAtMost */.YD.stepDetails), lines = [...items.map((one) => (0,recorded/* sentenceOf */.$N)(one, page)), ...failureLines(failure, page)];
  return (0,html/* html */.qy)`<span>${(0,recorded/* recorded */.t2)(title, page)}</span>${(0,recorded/* recordedList */.DL)(lines, page)}${(0,table/* leftOutNote */.UZ)(leftOut, page)}${evidence(attempt, page)}`;
}
function failureLines(failure, page) {
  if (failure === void 0)
    return [];
  const { message, advice, code } = failure;
  return [(0,recorded/* messageOf */.bD)(message, code, page), ...advice === void 0 ? [] : [(0,recorded/* adviceOf */.wr)(advice, code, page)]];
}
function evidence({ evidence: proof }, { words, formats }) {
  return proof === void 0 ? (0,html/* html */.qy)`` : proof.kind === "said" ? (0,list/* list */.p)([words.confirmedBy(proof.by, formats.minute(proof.at))]) : (0,list/* list */.p)([(0,html/* html */.qy)`${words.seenBy}: <span class="digest">${proof.digest}</span>`]);
}

var server_view = __webpack_require__(38876);
var components = __webpack_require__(71450);
var table_tools = __webpack_require__(70577);
;// CONCATENATED MODULE: ./lib/bundled/report/page/settings-part.js








const tones = {
  conflict: "bad",
  reported: "wait",
  corrected: "good",
  carried: "good",
  kept: "plain",
  same: "plain"
};
function settingsPart({ merges }, section) {
  const most = Math.floor(limits/* shownAtMost */.YD.settingsTogether / Math.max(1, merges.length));
  return (0,html/* html */.qy)`${merges.map((merge, index) => settingsOf(merge, `${section.id}-settings-${index + 1}`, most, section))}`;
}
function settingsOf({ component, record }, id, most, section) {
  const { words } = section, rows = (0,limits/* firstOf */.Ku)((0,limits/* shownSettings */.NZ)(record).items, most).items, leftOut = record.outcomes.length - rows.length, present = [...new Set(rows.map(({ outcome }) => outcome))], choices = (0,table_tools/* occurring */.$)(present, words.settingOutcomes, rows.map(({ outcome }) => outcome));
  return (0,html/* html */.qy)`${(0,table_tools/* tableTools */.S)({ table: id, legend: words.filterOutcome, choices, rows: rows.length }, section)}
${(0,table/* table */.tp)({ id, caption: words.settingsCaption(components/* componentTitles */.$m[component]), columns: columns(section), rows, key: ({ outcome }) => outcome, look: "settings" })}
${(0,table/* leftOutNote */.UZ)(leftOut, section)}${fragments(record, section)}${files(record, section)}`;
}
function columns(page) {
  const { words } = page;
  return [
    {
      title: words.setting,
      cell: ({ setting, reason }) => (0,html/* html */.qy)`<code>${(0,table/* breakable */.mo)(setting)}</code>${(0,list/* list */.p)([(0,recorded/* recorded */.t2)(reason, page)])}`
    },
    {
      title: words.outcome,
      kind: "plain",
      cell: ({ outcome }) => (0,badge/* badge */.qS)(words.settingOutcomes[outcome], tones[outcome])
    },
    { title: words.oldValue, cell: ({ original }) => value(original, page) },
    { title: words.newDefault, cell: ({ target }) => value(target, page) },
    { title: words.result, cell: ({ result }) => value(result, page) }
  ];
}
function value(text, { words }) {
  return text === void 0 ? (0,html/* html */.qy)`<span class="quiet">${words.absent}</span>` : text === "" ? (0,html/* html */.qy)`<span class="quiet">${words.empty}</span>` : (0,html/* html */.qy)`<code>${(0,table/* breakable */.mo)(text)}</code>`;
}
function fragments({ fragments: list2 }, page) {
  return list2.length === 0 ? (0,html/* html */.qy)`` : (0,html/* html */.qy)`<details><summary>${page.words.fragments}</summary>${list2.map(({ setting, xml }) => (0,html/* html */.qy)`<p><code>${setting}</code></p><pre tabindex="0">${(0,limits/* shortened */.vI)(xml, 2e3)}</pre>
`)}</details>
`;
}
function files({ original, pristine, target, result }, page) {
  const { words, formats } = page, rows = [
    { title: words.files.original, ...original },
    ...pristine === void 0 ? [] : [{ title: words.files.originalDefault, ...pristine }],
    { title: words.files.target, ...target },
    { title: words.files.result, ...result, path: target.path }
  ], fileColumns = [
    { title: words.file, kind: "plain", cell: ({ title }) => title },
    { title: words.name, cell: ({ path }) => (0,table/* breakable */.mo)(path) },
    { title: words.bytes, kind: "number", cell: ({ bytes }) => formats.integer(bytes) },
    { title: "SHA-256", cell: ({ sha256 }) => (0,table/* digest */.br)(sha256) }
  ];
  return (0,table/* table */.tp)({ caption: "web.config, SHA-256", columns: fileColumns, rows, look: "files" });
}

var timeline_lanes = __webpack_require__(45294);
;// CONCATENATED MODULE: ./lib/bundled/report/page/timeline-part.js








function timelinePart(timeline, server, section) {
  if (timeline === void 0)
    return (0,html/* html */.qy)``;
  const { words } = section, outages = timeline.outages.map((one) => ({ kind: "outage", ...one })), rows = [...timeline.bars, ...outages].sort((a, b) => Date.parse(a.from) - Date.parse(b.from)), drawn = { ...timeline, bars: (0,limits/* lastOf */.g1)(timeline.bars, limits/* shownAtMost */.YD.timelineBars).items }, shown = (0,limits/* lastOf */.g1)(rows, limits/* shownAtMost */.YD.timelineRows), content = { caption: words.timelineCaption, columns: timeline_part_columns(section), rows: shown.items }, picture = timelinePicture(drawn, server, section);
  return section.depth !== "all" ? picture : (0,html/* html */.qy)`${picture}<details><summary>${words.timelineTable}</summary>${(0,table/* table */.tp)(content)}${(0,table/* leftOutNote */.UZ)(shown.leftOut, section)}</details>`;
}
const timeline_part_tones = { work: "plain", person: "wait", restart: "wait", outage: "bad" };
function timeline_part_columns(page) {
  const { words, formats } = page;
  return [
    { title: words.begun, cell: ({ from }) => (0,page_formats/* moment */.n$)(from, formats) },
    { title: words.ended, cell: (row) => endOf(row, page) },
    { title: words.took, kind: "number", cell: ({ from, to }) => (0,page_formats/* duration */.p0)((0,page_formats/* between */.Tq)(from, to)) },
    { title: words.state, kind: "plain", cell: ({ kind }) => (0,badge/* badge */.qS)(words.kinds[kind], timeline_part_tones[kind]) },
    { title: words.what, cell: (row) => timeline_part_whatOf(row, page) }
  ];
}
function endOf(row, { words, formats }) {
  return row.to !== void 0 ? (0,page_formats/* moment */.n$)(row.to, formats) : row.kind === "outage" && row.isForGood === !0 ? words.forGood : words.notOver;
}
function timeline_part_whatOf(row, page) {
  return row.kind === "outage" ? `${page.words.outageTitle(row.what)}: ${page.words.outageCauses[row.cause]}` : (0,recorded/* recorded */.t2)(row.title, page);
}
const [laneHeight, labelHeight, barHeight, axisHeight] = [44, 20, 16, 42];
function timelinePicture(timeline, server, section) {
  const { id, words } = section, scale = timeScale(timeline), lanes = (0,timeline_lanes/* lanesOf */.T)(timeline, server, words), height = lanes.length * laneHeight;
  return (0,html/* html */.qy)`<figure><svg class="timeline" role="img" aria-labelledby="${id}-picture ${id}-described" width="100%" height="${height + axisHeight}">
<title id="${id}-picture">${words.timelineTitle(server.name)}</title>
<desc id="${id}-described">${described(timeline, lanes, section)}</desc>
${lanes.map((lane, index) => laneMarks(lane, index * laneHeight, height, scale, section))}
${axis(scale, height, section)}
${cutMarks(scale, height, id)}
${lanes.map(({ label }, index) => (0,html/* html */.qy)`<text x="0" y="${index * laneHeight + 14}">${label}</text>`)}
</svg>${caption(scale, lanes, section)}</figure>
`;
}
function described({ from, to }, lanes, { formats, words }) {
  const window = words.fromTo(formats.minute(from), formats.minute(to)), service = lanes.filter(({ isService }) => isService).map(({ label }) => label);
  return `${[window, ...service].join(". ")}.`;
}
function laneMarks({ isService, marks }, top, height, scale, page) {
  const y = top + labelHeight, isTitled = marks.length <= limits/* shownAtMost */.YD.timelineRows, middle = y + barHeight / 2;
  return (0,html/* html */.qy)`<line x1="0" x2="100%" y1="${middle}" y2="${middle}" class="${isService ? "up" : "lane"}"/>
${marks.map((mark) => [isService && top === 0 ? band(mark, height, scale) : void 0, bar(mark, y, scale, isTitled ? titleOf(mark, isService, page) : void 0)])}`;
}
function titleOf({ title }, isService, page) {
  const { words } = page, own = isService || words.recorded === void 0 ? title : (0,recorded_words/* inOwnWords */.Zb)(title, words);
  return own === void 0 ? (0,html/* html */.qy)`` : (0,html/* html */.qy)`<title>${own}</title>`;
}
function bar({ from, to, look }, y, scale, title) {
  const { left, width } = extent(from, to, scale);
  return (0,html/* html */.qy)`<rect x="${left}%" y="${y}" width="${width}%" height="${barHeight}" class="${look}">${title}</rect>${look === "work-failed" ? cross(left + width / 2, y) : void 0}
`;
}
function cross(left, y) {
  return (0,html/* html */.qy)`<svg x="${Math.round(left * 100) / 100}%" y="${y + barHeight / 2}" width="1" height="1" class="cut"><path class="cross" d="M-4 -4l8 8m0 -8l-8 8"/></svg>`;
}
function band({ from, to }, height, scale) {
  const { left, width } = extent(from, to, scale);
  return (0,html/* html */.qy)`<rect x="${left}%" y="${labelHeight}" width="${width}%" height="${height - labelHeight}" class="band"/>`;
}
function extent(from, to, scale) {
  const left = Math.min(scale.position(from), 99.6);
  return { left, width: Math.max(0.4, Math.round((scale.position(to) - left) * 100) / 100) };
}
function axis({ ticks }, top, { formats }) {
  return (0,html/* html */.qy)`<line x1="0" x2="100%" y1="${top}" y2="${top}" class="axis"/>
${ticks.map(({ at, left }, index) => {
    const anchor = left >= 100 - edge ? (0,html/* html */.qy)` text-anchor="end"` : left > edge ? (0,html/* html */.qy)` text-anchor="middle"` : void 0, before = ticks[index - 1], isNewDay = before === void 0 || before.at.slice(0, 10) !== at.slice(0, 10);
    return (0,html/* html */.qy)`<line x1="${left}%" x2="${left}%" y1="${top}" y2="${top + 5}" class="axis"/><text x="${left}%" y="${top + 20}"${anchor}>${formats.clock(at)}</text>${isNewDay ? (0,html/* html */.qy)`<text x="${left}%" y="${top + 36}"${anchor}>${formats.day(at)}</text>` : void 0}
`;
  })}`;
}
function cutMarks({ cuts }, height, id) {
  if (cuts.length === 0)
    return (0,html/* html */.qy)``;
  const teeth = Math.ceil(height / 12), down = "l5 6l-5 6".repeat(teeth), up = "l5 -6l-5 -6".repeat(teeth);
  return (0,html/* html */.qy)`<defs><g id="${id}-cut" class="cut"><path class="gap" d="M-4 0${down}h6${up}z"/><path d="M-4 0${down}M2 0${down}"/></g></defs>${cuts.map(({ left }) => (0,html/* html */.qy)`<use href="#${id}-cut" x="${left}%"/>`)}
`;
}
function caption({ cuts }, lanes, { words }) {
  const notes = [
    ...lanes.some(({ marks }) => marks.some(({ look }) => look === "work-failed")) ? [words.crossNote] : [],
    ...cuts.length === 0 ? [] : [words.gapNote(cuts.map(({ elapsed }) => (0,page_formats/* duration */.p0)(elapsed)).join(", "))]
  ];
  return notes.length === 0 ? (0,html/* html */.qy)`` : (0,html/* html */.qy)`<figcaption class="quiet">${notes.join(" ")}</figcaption>`;
}
const minute = 6e4, shortestCut = 5 * minute, cutShare = 0.3, [cutWidth, cutsTogether] = [9, 45], labelWidth = 14, edge = 6, steps = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10080].map((one) => one * minute);
function timeScale(timeline) {
  const stretches = arrange(timeline);
  return {
    position: (iso) => round(place(Date.parse(iso), stretches)),
    cuts: stretches.filter(({ isShortened }) => isShortened).map(({ left, width, from, to }) => ({ left: round(left + width / 2), elapsed: to - from })),
    ticks: ticksOf(stretches)
  };
}
function place(time, stretches) {
  const found = stretches.find(({ to }) => time <= to) ?? stretches.at(-1);
  if (found === void 0)
    return 0;
  const share = found.to === found.from ? 0 : (time - found.from) / (found.to - found.from);
  return found.left + found.width * Math.min(1, Math.max(0, share));
}
function arrange(timeline) {
  const pieces = piecesOf(timeline), waits = pieces.filter(({ isWait }) => isWait), worked = sum(pieces.filter(({ isWait }) => !isWait)), isLong = (piece) => piece.isWait && worked > 0 && lengthOf(piece) > Math.max(shortestCut, worked * cutShare), cut = Math.min(cutWidth, cutsTogether / Math.max(1, waits.filter(isLong).length)), drawn = pieces.filter((piece) => !isLong(piece)), room = 100 - cut * (pieces.length - drawn.length), total = sum(drawn);
  let left = 0;
  return pieces.map((piece) => {
    const isShortened = isLong(piece), width = isShortened ? cut : total === 0 ? room / drawn.length : room * lengthOf(piece) / total, stretch = { from: piece.from, to: piece.to, left, width, isShortened };
    return left += width, stretch;
  });
}
function piecesOf({ from, to, bars }) {
  const work = bars.filter(({ kind }) => kind === "work"), pieces = [];
  let end = Date.parse(from);
  for (const bar2 of work) {
    const [begin, over] = [Date.parse(bar2.from), Date.parse(bar2.to)];
    begin > end && pieces.push({ from: end, to: begin, isWait: !0 }), over > Math.max(begin, end) && pieces.push({ from: Math.max(begin, end), to: over, isWait: !1 }), end = Math.max(end, begin, over);
  }
  return Date.parse(to) > end || pieces.length === 0 ? [...pieces, { from: end, to: Date.parse(to), isWait: !0 }] : pieces;
}
function lengthOf({ from, to }) {
  return to - from;
}
function sum(pieces) {
  return pieces.reduce((total, piece) => total + lengthOf(piece), 0);
}
function ticksOf(stretches) {
  const ticks = [];
  for (const block of blocks(stretches)) {
    const first = { time: block.from, left: block.left };
    for (const { time, left } of [first, ...fullTimes(block)]) {
      const last = ticks.at(-1);
      (last === void 0 || left - last.left >= roomBetween(last.left, left)) && ticks.push({ at: new Date(time).toISOString(), left: round(left) });
    }
  }
  return ticks;
}
function roomBetween(left, right) {
  return labelWidth + (left <= edge ? labelWidth / 2 : 0) + (right >= 100 - edge ? labelWidth / 2 : 0);
}
function blocks(stretches) {
  const joined = [];
  for (const stretch of stretches.filter(({ isShortened }) => !isShortened)) {
    const last = joined.at(-1);
    last?.to !== stretch.from ? joined.push(stretch) : joined.splice(-1, 1, { ...last, to: stretch.to, width: last.width + stretch.width });
  }
  return joined;
}
function fullTimes({ from, to, left, width }) {
  const perTime = width / Math.max(1, to - from), step = steps.find((one) => one * perTime >= labelWidth) ?? steps.at(-1) ?? minute, first = Math.ceil(from / step) * step, count = Math.max(0, Math.floor((to - first) / step) + 1);
  return Array.from({ length: count }, (_, index) => first + index * step).map((time) => ({
    time,
    left: left + (time - from) * perTime
  }));
}
function round(percent) {
  return Math.round(percent * 100) / 100;
}

;// CONCATENATED MODULE: ./lib/bundled/report/page/verification-part.js






function verificationPart({ checks }, section) {
  const { words } = section, of = (rows, caption) => (0,table/* table */.tp)({ caption, columns: verification_part_columns(section), rows, look: "checks" }), passed = checks.filter(({ verdict }) => verdict === "pass"), others = checks.filter(({ verdict }) => verdict !== "pass"), title = words.passedChecks(passed.length), folded = passed.length === 0 ? void 0 : (0,html/* html */.qy)`<details><summary>${title}</summary>${of(passed, title)}</details>`;
  return (0,html/* html */.qy)`${of(others, words.verificationCaption)}${folded}`;
}
const verification_part_tones = {
  pass: "good",
  fail: "bad",
  "not-proven": "wait",
  "cannot-be-proven": "wait"
};
function verification_part_columns(page) {
  const { words } = page;
  return [
    { title: words.check, cell: ({ title }) => (0,html/* html */.qy)`<div class="step">${(0,recorded/* recorded */.t2)(title, page)}</div>` },
    { title: words.verdict, kind: "plain", cell: ({ verdict }) => (0,badge/* badge */.qS)(words.verdicts[verdict], verification_part_tones[verdict]) },
    { title: words.evidence, cell: ({ evidence, advice }) => evidenceOf(evidence, advice, page) }
  ];
}
function evidenceOf(evidence, advice, page) {
  return (0,html/* html */.qy)`${(0,recorded/* recorded */.t2)(evidence, page)}${(0,recorded/* recordedList */.DL)(advice === void 0 ? [] : [(0,recorded/* sentenceOf */.$N)(advice, page)], page)}`;
}
function unprovenPart(items, section) {
  const { items: shown, leftOut } = (0,limits/* firstOf */.Ku)(items, limits/* shownAtMost */.YD.unproven), text = (item) => (0,recorded/* withRecorded */.tu)((quote) => (0,fact_words/* unprovenText */.VU)(withTimes(item, section), section.words, (words) => quote(words)), section), lines = shown.map((item) => (0,html/* html */.qy)`<li>${text(item)}</li>
`);
  return items.length === 0 ? (0,html/* html */.qy)`` : (0,html/* html */.qy)`<ul>${lines}</ul>${(0,table/* leftOutNote */.UZ)(leftOut, section)}`;
}
const times = ["at", "from"];
function withTimes(item, { formats }) {
  const shown = Object.entries(item).map(([name, value]) => [
    name,
    times.includes(name) ? formats.minute(value) : value
  ]);
  return Object.fromEntries(shown);
}
function findingsPart(tone, findings, section) {
  return (0,html/* html */.qy)`${findings.map((finding) => note(finding, tone, section))}`;
}
function note({ code, message, advice, input }, tone, page) {
  const { words } = page, settled = input === void 0 ? void 0 : (0,html/* html */.qy)` ${words.settledBy} <code>${input}</code>.`, [what, todo] = [(0,recorded/* messageOf */.bD)(message, code, page), (0,recorded/* adviceOf */.wr)(advice, code, page)];
  return (0,html/* html */.qy)`<div class="note ${tone}"><p>${(0,recorded/* ownText */.U3)(what, page)}</p><p><strong>${words.whatToDo}</strong> ${(0,recorded/* ownText */.U3)(todo, page)}${settled}</p>${(0,recorded/* original */.c2)([what, todo], page)}<p class="quiet"><code>${code}</code></p></div>
`;
}
function warningsPart(findings, section) {
  if (findings.length === 0)
    return (0,html/* html */.qy)``;
  const title = section.words.warningCount(findings.length);
  return (0,html/* html */.qy)`<details><summary>${title}</summary>${findingsPart("wait", findings, section)}</details>
`;
}
function openStepsPart(steps, section) {
  const notes = steps.map((step) => (0,html/* html */.qy)`<div class="note wait">${instructionsOf(step, section)}</div>
`);
  return (0,html/* html */.qy)`${notes}`;
}
function instructionsOf({ id, title, instructions }, page) {
  const what = (0,recorded/* sentenceOf */.$N)(title, page), lines = instructions.map((one) => (0,recorded/* sentenceOf */.$N)(one, page)), known = page.words.recorded === void 0 ? lines : lines.filter(({ own }) => own !== void 0), heading = page.words.recorded === void 0 || what.own !== void 0 ? (0,recorded/* ownText */.U3)(what, page) : id;
  return (0,html/* html */.qy)`<p><strong>${heading}</strong></p><ol>${known.map((line) => (0,html/* html */.qy)`<li>${(0,recorded/* ownText */.U3)(line, page)}</li>`)}</ol>${(0,recorded/* original */.c2)([what, ...lines], page)}`;
}

;// CONCATENATED MODULE: ./lib/bundled/report/page/server-section.js
















function onlyServer(facts, page) {
  return (0,html/* html */.qy)`<section id="${facts.id}" aria-label="${facts.server.name}">
${partsOf(facts, { ...page, id: facts.id, level: 2 })}
</section>
`;
}
function serverParts(facts, page) {
  return partsOf(facts, { ...page, id: facts.id, level: 3 });
}
function serverSection(facts, { previous, next }, page, parts = serverParts(facts, page)) {
  const { words } = page, { id, server } = facts, link = (title, to) => to === void 0 ? void 0 : (0,html/* html */.qy)` <a href="#${to.id}">${title} ${to.server.name}</a>`;
  return (0,html/* html */.qy)`<section class="server" id="${id}" aria-labelledby="${id}-title">
<p class="ways"><a href="#all">${words.allServers}</a>${link(words.previousServer, previous)}${link(words.nextServer, next)}</p>
<h2 id="${id}-title" tabindex="-1">${server.name}</h2>
${parts}
</section>
`;
}
function partsOf(facts, section) {
  const { id, level, words } = section, details = section.depth === "all" ? detailParts(facts, section) : shortDetails(facts, section), [first, ...others] = [...urgentParts(facts, section), ...details].filter(({ content }) => content.text.trim() !== "");
  if (first === void 0)
    return (0,html/* html */.qy)``;
  const tag = new html/* Html */.Ed(`h${level}`), shown2 = ({ name, title, content }) => (0,html/* html */.qy)`<${tag} id="${id}-${name}">${title}</${tag}>
${content}`, links = others.map(({ name, title }) => (0,html/* html */.qy)`<li><a href="#${id}-${name}">${title}</a></li>`);
  return (0,html/* html */.qy)`${shown2(first)}<nav class="contents" aria-label="${words.contents}"><ul>${links}</ul></nav>
<p class="folds"><span class="quiet">${words.foldNote}</span> <button type="button" hidden="" data-other="${words.foldAll}">${words.unfoldAll}</button></p>
<p class="paper">${words.paperNote}</p>
${others.map(shown2)}`;
}
function urgentParts({ server, steps, timeline, ...facts }, section) {
  const { words } = section, blockers = server.plans.at(-1)?.plan.blockers ?? [];
  return [
    { name: "short", title: words.inShort, content: (0,in_short/* inShort */.w)({ server, steps, timeline, ...facts }, section) },
    { name: "stops", title: words.stops, content: findingsPart("bad", blockers, section) },
    { name: "timeline", title: words.timeline, content: timelinePart(timeline, server, section) },
    { name: "open", title: words.openSteps, content: openStepsPart((0,server_view/* openSteps */.ay)(steps), section) },
    { name: "unproven", title: words.unproven, content: unprovenPart(facts.unproven, section) }
  ];
}
function shortDetails({ server, runs }, section) {
  const { words } = section, checks = server.checks.filter(({ verdict }) => verdict !== "pass");
  return [
    { name: "runs", title: words.runs, content: runsPart(runs, server, section) },
    { name: "verification", title: words.verification, content: verificationPart({ ...server, checks }, section) }
  ];
}
function detailParts({ server, steps, runs, ...facts }, section) {
  const { words } = section, warnings = server.plans[0]?.plan.warnings ?? [];
  return [
    { name: "changes", title: words.beforeAfter, content: changesPart(server, section) },
    { name: "settings", title: words.settings, content: settingsPart(server, section) },
    { name: "steps", title: words.steps, content: stepsPart(facts.stepsByRun, section) },
    { name: "installers", title: words.installer, content: installerPart(steps, section) },
    { name: "runs", title: words.runs, content: runsPart(runs, server, section) },
    { name: "verification", title: words.verification, content: verificationPart(server, section) },
    { name: "backups", title: words.backups, content: backupsPart(server, section) },
    { name: "warnings", title: words.warnings, content: warningsPart(warnings, section) },
    { name: "found", title: words.found, content: planPart(server, section) },
    { name: "journal", title: words.journal, content: journalPart(server.journal, section) }
  ];
}
function changesPart({ before, after }, section) {
  const { words } = section, all = (0,changes/* changesOf */.f)(before, after), of = (rows, caption) => (0,table/* table */.tp)({
    caption,
    columns: changeColumns(section),
    rows,
    group: (row) => (0,fact_words/* subjectTitle */.X2)(row.of, words),
    look: "changes"
  }), same = all.filter(({ outcome }) => outcome === "same"), title = words.sameFacts(same.length), folded = same.length === 0 ? void 0 : (0,html/* html */.qy)`<details><summary>${title}</summary>${of(same, title)}</details>`;
  return (0,html/* html */.qy)`${of(all.filter(({ outcome }) => outcome !== "same"), words.beforeAfterCaption)}${folded}`;
}
const server_section_tones = {
  changed: "wait",
  same: "plain",
  gone: "plain",
  new: "good"
};
function changeColumns({ words, formats }) {
  const value = (row, text) => text === void 0 ? (0,html/* html */.qy)`<span class="quiet">${words.absent}</span>` : row.fact === "data-file-size" ? formats.integer(Number(text)) : row.fact === "product" && text in words.generations ? words.generations[text] : row.fact === "state" || row.fact === "data-file-status" ? (0,recorded_words/* inOwnWords */.Zb)(text, words) ?? text : (0,table/* breakable */.mo)(text);
  return [
    { title: words.what, kind: "plain", cell: ({ of }) => (0,fact_words/* subjectTitle */.X2)(of, words) },
    { title: words.fact, kind: "plain", cell: ({ fact }) => words.facts[fact] },
    { title: words.before, cell: (row) => value(row, row.before) },
    { title: words.after, cell: (row) => value(row, row.after) },
    {
      title: words.outcome,
      kind: "plain",
      cell: ({ outcome }) => outcome === "same" ? (0,html/* html */.qy)`<span class="quiet">${words.changeOutcomes[outcome]}</span>` : (0,badge/* badge */.qS)(words.changeOutcomes[outcome], server_section_tones[outcome])
    }
  ];
}
function installerPart(steps, section) {
  const { words } = section, rows = steps.flatMap(({ installerRuns }) => (0,limits/* lastOf */.g1)(installerRuns, limits/* shownAtMost */.YD.installerRuns).items).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return (0,table/* table */.tp)({ caption: words.installerCaption, columns: installerColumns(section), rows, look: "installers" });
}
function installerColumns(page) {
  const { words, formats } = page;
  return [
    { title: words.program, cell: ({ what }) => (0,html/* html */.qy)`<div class="step">${(0,table/* breakable */.mo)(what)}</div>` },
    { title: words.ended, kind: "plain", cell: ({ at }) => (0,page_formats/* moment */.n$)(at, formats) },
    { title: words.took, kind: "number", cell: ({ seconds }) => (0,page_formats/* duration */.p0)(seconds * 1e3) },
    { title: words.exitCode, kind: "number", cell: ({ exitCode }) => exitCode },
    { title: words.meaning, cell: ({ meaning }) => (0,recorded/* recorded */.t2)(meaning, page) },
    { title: words.log, cell: (row) => log(row, page) }
  ];
}
function log({ logPath, excerpt }, page) {
  const lines = excerpt.length === 0 ? void 0 : excerptOf(excerpt, page);
  return (0,html/* html */.qy)`<code>${(0,table/* breakable */.mo)(logPath)}</code>${lines}`;
}
function excerptOf(excerpt, page) {
  return (0,html/* html */.qy)`<details open=""><summary>${page.words.logLines(excerpt.length)}</summary><pre tabindex="0"${page.language === "en" ? void 0 : (0,html/* html */.qy)` lang="en"`}>${excerpt.join(`
`)}</pre></details>`;
}
function backupsPart({ manifests }, section) {
  const most = Math.floor(limits/* shownAtMost */.YD.files / Math.max(1, manifests.length));
  return (0,html/* html */.qy)`${manifests.map((one) => backupSet(one, most, section))}`;
}
function backupSet({ manifest, sha256 }, most, page) {
  const { words, formats } = page, { entries, name } = manifest, total = entries.reduce((sum, { size }) => sum + size, 0);
  return (0,html/* html */.qy)`${(0,table/* definitions */.BG)([
    [words.set, name],
    [words.setMade, (0,page_formats/* moment */.n$)(manifest.created, formats)],
    [words.manifest, (0,table/* digest */.br)(sha256)],
    [words.consistent, consistency(manifest, page)],
    [words.content, words.fileCount(formats.integer(entries.length), formats.fileSize(total))]
  ])}
<details><summary>${words.filesOf(name)}</summary>${server_section_files(manifest, most, page)}</details>
`;
}
function consistency({ consistent, consistencyNote }, page) {
  const { words } = page;
  return consistent ? words.consistentYes : (0,html/* html */.qy)`${words.consistentNo} ${consistencyNote === void 0 ? words.reasonUnknown : (0,recorded/* recorded */.t2)(consistencyNote, page)}`;
}
function server_section_files(manifest, most, page) {
  const { items: rows, leftOut } = (0,limits/* shownFiles */.bF)(manifest, most), caption = page.words.filesOf(manifest.name);
  return (0,html/* html */.qy)`${(0,table/* table */.tp)({ caption, columns: backupColumns(page), rows, look: "files" })}${(0,table/* leftOutNote */.UZ)(leftOut, page)}`;
}
function backupColumns({ words, formats }) {
  return [
    { title: words.fileInSet, cell: ({ storedAs }) => (0,html/* html */.qy)`<code>${(0,table/* breakable */.mo)(storedAs)}</code>` },
    { title: words.belongsTo, cell: ({ component, role }) => `${component}, ${(0,recorded_words/* inOwnWords */.Zb)(role, words) ?? role}` },
    { title: words.size, kind: "number", cell: ({ size }) => formats.fileSize(size) },
    { title: "SHA-256", cell: ({ sha256 }) => (0,table/* digest */.br)(sha256) }
  ];
}
function journalPart(lines, page) {
  const { words, formats } = page, columns = [
    { title: words.time, kind: "plain", cell: ({ at }) => (0,page_formats/* moment */.n$)(at, formats) },
    { title: words.event, kind: "plain", cell: ({ event }) => event },
    { title: words.what, cell: (line) => describe(line, page) },
    { title: words.by, kind: "plain", cell: ({ by }) => runName(by, words) }
  ];
  if (lines.length === 0)
    return (0,html/* html */.qy)``;
  const { items: rows, leftOut } = (0,limits/* lastOf */.g1)(lines, limits/* shownAtMost */.YD.journalLines);
  return (0,html/* html */.qy)`<details><summary>${words.journalEntries(formats.integer(lines.length))}</summary>${(0,table/* table */.tp)({ caption: words.journalCaption, columns, rows })}${(0,table/* leftOutNote */.UZ)(leftOut, page)}</details>
`;
}
function describe(line, page) {
  switch (line.event) {
    case "plan-started":
    case "plan-finished":
      return (0,html/* html */.qy)`${line.action} ${(0,table/* digest */.br)(line.digest)}`;
    case "step-started":
      return line.step;
    case "step-done":
      return (0,html/* html */.qy)`${line.step}${(0,recorded/* recordedList */.DL)(line.notes.map((one) => (0,recorded/* sentenceOf */.$N)(one, page)), page)}`;
    case "operator-step-asked":
    case "operator-step-said":
      return line.step;
    case "intention":
      return line.components.map(({ component }) => component).join(", ");
    case "journal-gap-accepted":
      return line.lines.join(", ");
    case "machine-marked":
      return line.mark;
    case "machine-renewed":
      return (0,recorded/* recorded */.t2)(line.reason, page);
    case "step-failed":
      return (0,html/* html */.qy)`${line.step}: ${(0,recorded/* shown */.SP)((0,recorded/* messageOf */.bD)(line.message, line.code, page), page)}`;
    case "installer-ran":
      return (0,html/* html */.qy)`${line.what}: ${line.exitCode}. ${(0,recorded/* recorded */.t2)(line.meaning, page)}`;
    case "backup-removed":
    case "rolled-back":
      return line.folder;
    case "backup-uploaded":
      return (0,html/* html */.qy)`${line.folder}: ${line.artifact} ${(0,table/* digest */.br)(line.sha256 ?? "")}`;
    case "backup-created":
      return (0,html/* html */.qy)`${line.folder} ${(0,table/* digest */.br)(line.manifestSha256)}`;
    case "run-ended":
      return [line.because, line.signal ?? "", line.step ?? ""].filter((one) => one !== "").join(", ");
    case "installer-started":
    case "installer-outlasted":
      return line.what;
    case "services-stopped":
    case "services-start-requested":
    case "services-started":
      return line.services.join(", ");
    case "service-interrupted":
    case "service-restored":
      return line.step === void 0 ? line.subject : `${line.subject}: ${line.step}`;
    case "unknown":
      return `${line.name} (${page.words.unknownEvent})`;
    case "restart-required":
      return (0,html/* html */.qy)`${(0,recorded/* recorded */.t2)(line.reason, page)} (${page.words.booted(page.formats.moment(line.bootTime))})`;
  }
}


}),

38876:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  JO: () => (/* binding */ currentSteps),
  O$: () => (/* binding */ hasSection),
  am: () => (/* binding */ doneCount),
  ay: () => (/* binding */ openSteps)
});
var _journal_runs_js_0 = __webpack_require__(84643);
var _undertakings_js_1 = __webpack_require__(61180);


function hasSection({ server, outcome, steps }, { depth }) {
  return depth !== "attention" || outcome.outcome !== "upgraded" ? !0 : openSteps(steps).length > 0 || server.checks.some(({ verdict }) => verdict === "fail");
}
function currentSteps(steps) {
  const last = steps.findLast(({ action }) => !(0,_journal_runs_js_0/* .isRestore */ .bZ)(action)) ?? steps.at(-1);
  return last === void 0 ? [] : steps.filter((one) => (0,_undertakings_js_1/* .undertakingKey */ .kr)(one) === (0,_undertakings_js_1/* .undertakingKey */ .kr)(last));
}
function doneCount(steps) {
  return steps.filter(({ state }) => state === "done" || state === "confirmed").length;
}
function openSteps(steps) {
  return steps.flatMap(({ step, state }) => step.type === "operator" && state === "open" ? [step.operatorStep] : []);
}


}),

70577:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ occurring),
  S: () => (/* binding */ tableTools)
});
var _html_js_0 = __webpack_require__(89126);

function tableTools(tools, page) {
  const { table, pageSize } = tools, { words } = page, search = `${table}-search`;
  return (0,_html_js_0/* .html */ .qy)`<div class="tools" hidden="" data-table="${table}"${pageSize === void 0 ? void 0 : (0,_html_js_0/* .html */ .qy)` data-page="${pageSize}"`}>
<p class="search"><label for="${search}">${words.search}</label> <input type="search" id="${search}" autocomplete="off" spellcheck="false"/></p>
${filters(tools, page)}
<p class="result" role="status" data-text="${words.shown}" data-none="${words.noneShown}"></p>
${pageSize === void 0 ? void 0 : pager(page)}</div>
`;
}
function filters({ table, legend, choices, rows }, { words }) {
  if (choices.length < 2)
    return (0,_html_js_0/* .html */ .qy)``;
  const button = (key, title, count) => (0,_html_js_0/* .html */ .qy)`<button type="button" data-key="${key}" aria-pressed="${key === "" ? "true" : "false"}">${title} <span>${count}</span></button>`;
  return (0,_html_js_0/* .html */ .qy)`<div class="filters" role="group" aria-labelledby="${table}-filter"><span id="${table}-filter">${legend}</span>
${button("", words.all, rows)}${choices.map(({ key, title, count }) => button(key, title, count))}</div>`;
}
function pager({ words }) {
  return (0,_html_js_0/* .html */ .qy)`<div class="pager" role="group" aria-label="${words.pagesNavigation}"><button type="button" data-go="-1">${words.previous}</button> <span data-text="${words.page}"></span> <button type="button" data-go="1">${words.next}</button></div>`;
}
function occurring(order, titles, keys) {
  const counts = Map.groupBy(keys, (key) => key);
  return order.filter((key) => counts.has(key)).map((key) => ({ key, title: titles[key], count: counts.get(key)?.length ?? 0 }));
}


}),

42071:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BG: () => (/* binding */ definitions),
  UZ: () => (/* binding */ leftOutNote),
  br: () => (/* binding */ digest),
  mo: () => (/* binding */ breakable),
  tp: () => (/* binding */ table)
});
var _html_js_0 = __webpack_require__(89126);
var _limits_js_1 = __webpack_require__(55951);
var _list_js_2 = __webpack_require__(3459);



function table(content) {
  const { caption, columns, rows, id, group, look } = content;
  if (rows.length === 0)
    return (0,_html_js_0/* .html */ .qy)``;
  const head = columns.map(({ title, kind, sort }) => {
    const type = sort === void 0 ? (0,_html_js_0/* .html */ .qy)`` : (0,_html_js_0/* .html */ .qy)` data-sort="${sortType(sort, rows)}"`;
    return (0,_html_js_0/* .html */ .qy)`<th scope="col"${kindClass(kind)}${type}>${title}</th>`;
  }), bodies = group === void 0 ? [rows] : [...Map.groupBy(rows, group).values()];
  return (0,_html_js_0/* .html */ .qy)`<div class="wide" role="group" aria-label="${caption}" tabindex="0"><table${id === void 0 ? void 0 : (0,_html_js_0/* .html */ .qy)` id="${id}"`}${look === void 0 ? void 0 : (0,_html_js_0/* .html */ .qy)` class="${look}"`}>
<caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
${bodies.map((some) => (0,_html_js_0/* .html */ .qy)`<tbody>${bodyOf(some, content)}</tbody>`)}
</table></div>
`;
}
function bodyOf(rows, { columns, key, group }) {
  return rows.map((row, index) => {
    const attribute = key === void 0 ? void 0 : (0,_html_js_0/* .html */ .qy)` data-key="${key(row)}"`, [first, ...others] = cells(row, columns), heading = group === void 0 ? heads(first, "row") : index === 0 ? heads(first, "rowgroup", rows.length) : void 0;
    return (0,_html_js_0/* .html */ .qy)`<tr${attribute}>${heading}${others.map(({ attributes, content }) => (0,_html_js_0/* .html */ .qy)`<td${attributes}>${content}</td>`)}</tr>
`;
  });
}
function heads(cell, scope, span) {
  return (0,_html_js_0/* .html */ .qy)`<th scope="${scope}"${span === void 0 ? void 0 : (0,_html_js_0/* .html */ .qy)` rowspan="${span}"`}${cell?.attributes}>${cell?.content}</th>`;
}
function cells(row, columns) {
  return columns.map((column) => {
    const value = column.sort === void 0 ? void 0 : (0,_html_js_0/* .html */ .qy)` data-value="${column.sort(row)}"`;
    return { attributes: (0,_html_js_0/* .html */ .qy)`${kindClass(column.kind)}${value}`, content: (0,_list_js_2/* .brief */ .d)(column.cell(row)) };
  });
}
function kindClass(kind) {
  return kind === void 0 ? (0,_html_js_0/* .html */ .qy)`` : (0,_html_js_0/* .html */ .qy)` class="${kind}"`;
}
function sortType(sort, rows) {
  return rows.every((row) => typeof sort(row) == "number") ? "number" : "text";
}
function definitions(pairs) {
  const shown = pairs.filter(([, value]) => value !== void 0 && value !== "");
  return (0,_html_js_0/* .html */ .qy)`<dl>${shown.map(([name, value]) => (0,_html_js_0/* .html */ .qy)`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}
function breakable(text) {
  const pieces = (0,_limits_js_1/* .shortened */ .vI)(text).split(/(?<=[\\/_.])(?=[^\\/_.])/);
  return (0,_html_js_0/* .html */ .qy)`${pieces.map((piece, index) => index === 0 ? piece : [new _html_js_0/* .Html */ .Ed("<wbr/>"), piece])}`;
}
function leftOutNote(count, { words, formats }) {
  return count === 0 ? (0,_html_js_0/* .html */ .qy)`` : (0,_html_js_0/* .html */ .qy)`<p class="quiet">${words.leftOut(formats.integer(count))}</p>`;
}
function digest(value) {
  return (0,_html_js_0/* .html */ .qy)`<span class="digest">${value}</span>`;
}


}),

45294:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ lanesOf),
  i: () => (/* binding */ totalOutage)
});
var _formats_js_0 = __webpack_require__(99563);

function lanesOf(timeline, { journal }, words) {
  const failed = new Set(journal.flatMap((line) => line.event === "step-failed" ? [`${line.step} ${line.at}`] : [])), ofKind = (kind) => timeline.bars.filter((bar) => bar.kind === kind), lane = (label, kind) => ({
    label,
    isService: !1,
    marks: ofKind(kind).map((bar) => ({
      from: bar.from,
      to: bar.to,
      title: bar.title,
      look: kind === "work" && failed.has(`${bar.step} ${bar.to}`) ? "work-failed" : kind
    }))
  });
  return [
    serviceLane(words.laneSignIn, timeline, (what) => what === "sign-in", words),
    serviceLane(words.laneWeb, timeline, (what) => what !== "sign-in", words),
    lane(words.laneWork, "work"),
    lane(words.lanePerson, "person"),
    lane(words.laneRestart, "restart")
  ].filter(({ isService, marks }) => isService || marks.length > 0);
}
function serviceLane(name, { outages, to: end }, concerns, words) {
  const own = together(outages.filter(({ what, isForGood }) => concerns(what) && isForGood !== !0));
  return {
    label: `${name}: ${serviceText(own, words)}`,
    isService: !0,
    marks: own.map(({ from, to }) => ({
      from,
      to: to ?? end,
      look: to === void 0 ? "out-open" : "out",
      title: to === void 0 ? words.laneOpen : words.laneOut((0,_formats_js_0/* .duration */ .p0)((0,_formats_js_0/* .between */ .Tq)(from, to)))
    }))
  };
}
function serviceText(outages, words) {
  return outages.length === 0 ? words.laneUp : outages.some(({ to }) => to === void 0) ? words.laneOpen : words.laneOut((0,_formats_js_0/* .duration */ .p0)(totalOutage(outages)));
}
function together(outages) {
  const spans = [];
  for (const { from, to } of [...outages].sort((one, other) => Date.parse(one.from) - Date.parse(other.from))) {
    const last = spans.at(-1);
    last !== void 0 && (last.to === void 0 || Date.parse(from) <= Date.parse(last.to)) ? to === void 0 ? spans.splice(-1, 1, { from: last.from }) : last.to !== void 0 && Date.parse(to) > Date.parse(last.to) && spans.splice(-1, 1, { from: last.from, to }) : spans.push(to === void 0 ? { from } : { from, to });
  }
  return spans;
}
function totalOutage(outages) {
  return together(outages).reduce((total, { from, to }) => total + ((0,_formats_js_0/* .between */ .Tq)(from, to) ?? 0), 0);
}


}),

26655:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Fb: () => (/* binding */ stepTitle),
  gB: () => (/* binding */ openOperatorSteps),
  gp: () => (/* binding */ planRuns)
});
var _plan_journal_facts_js_1 = __webpack_require__(97283);
var _journal_runs_js_0 = __webpack_require__(84643);


function planRuns({ journal, approvals }) {
  return (0,_journal_runs_js_0/* .journalRuns */ .M0)(journal).map(({ lines, approvals: own, ...run }) => ({
    ...run,
    ended: lines.at(-1)?.at ?? run.started,
    // What the round itself read is of its environment and its digest.
    approvers: own ?? approvals.filter((one) => run.by !== void 0 && isSameRun(one.run, run.by))
  }));
}
function isSameRun(one, other) {
  const withoutAttempt = (address) => address.replace(/\/attempts\/\d+$/, "");
  return withoutAttempt(one) === withoutAttempt(other);
}
function openOperatorSteps(plan, journal) {
  const confirmed = (0,_plan_journal_facts_js_1/* .confirmedSteps */ .tg)(journal), done = (0,_journal_runs_js_0/* .doneSteps */ .Oi)(plan !== void 0 && (0,_journal_runs_js_0/* .isRestore */ .bZ)(plan.action) ? journal : (0,_plan_journal_facts_js_1/* .sinceLastBeginning */ .qw)(journal)), steps = plan?.steps ?? [], lastDone = steps.findLastIndex(({ id }) => done.has(id)), firstNotDone = steps.findIndex(({ type, id }) => type === "change" && !done.has(id));
  return steps.flatMap((step, index) => {
    if (step.type !== "operator" || confirmed.has(step.operatorStep.id))
      return [];
    const passed = step.operatorStep.blocking && index < lastDone, notDue = firstNotDone >= 0 && index > firstNotDone;
    return passed || notDue ? [] : [step];
  });
}
function stepTitle(plans, id) {
  return plans.flatMap(({ plan }) => plan.steps).find((step) => step.id === id)?.title ?? id;
}


}),

99658:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nu: () => (/* binding */ adviceInOwnWords),
  Zb: () => (/* binding */ inOwnWords),
  oe: () => (/* binding */ messageInOwnWords)
});

;// CONCATENATED MODULE: ./lib/bundled/base/codes/artifacts-codes.js
const artifactsCodes = {
  "backup-upload-unencrypted": {
    message: "The backup set contains passwords in clear text, and no recipient was given to encrypt it for.",
    advice: "Give `recipients`; see [store a backup as an artifact](../how-to/back-up-and-store.md#keys)."
  },
  "backup-recipient-invalid": {
    message: "\u2026 is not a public key of age.",
    advice: "Give the line beginning `age1`. If the message says that a private key was given, treat that key as disclosed and make another."
  },
  "backup-identity-invalid": {
    message: "The given private key is not one of age.",
    advice: "Give the line beginning `AGE-SECRET-KEY-1`, or the whole file."
  },
  "backup-key-needed": {
    message: "\u2026 is encrypted, and no private key was given.",
    advice: "Give `identity` from a secret, or `identity-file`."
  },
  "identity-file-unreadable": {
    message: "",
    advice: "The job may not read the file of `identity-file`, or it is not there."
  },
  "backup-wrong-key": {
    message: "The archive \u2026 cannot be decrypted with the given key: it was encrypted for other recipients",
    advice: "Use the key of one of the recipients of that backup."
  },
  "backup-archive-not-age": {
    message: "is not encrypted in the age format, or its first bytes are damaged",
    advice: "Another file, or a damaged one: download it again."
  },
  "backup-archive-damaged": {
    message: "The archive is damaged or cut short: its content differs from its manifest.",
    advice: "Download it again, or take another set. Nothing was restored."
  },
  "backup-archive-unsafe": {
    message: "The archive \u2026",
    advice: "It contains names that lead to other folders. Do not restore from it."
  },
  "artifact-not-an-archive": {
    message: "The artifact \u2026 is not one file.",
    advice: "It was not made by `backup-pfdata`."
  },
  "artifact-name-invalid": {
    message: "\u2026 cannot be the name of an artifact: \u2026",
    advice: "Letters, digits, dots, hyphens and underscores."
  },
  "artifact-duplicate": {
    message: "Artifact \u2026: \u2026 failed (\u2026).",
    advice: "An artifact of that name is in this run already. Give `artifact-name` with the server's name in it."
  },
  "artifact-altered": {
    message: "after the \u2026 it has \u2026 bytes and SHA-256 \u2026",
    advice: "What arrived is not what was sent. Do not rely on that artifact; the set itself is whole."
  },
  "artifact-not-supported": {
    message: "Artifact \u2026: \u2026 failed (\u2026).",
    advice: "GitHub Enterprise Server has no such artifacts: set `upload: false`. See [GitHub Enterprise Server](../github-enterprise-server.md)."
  },
  "artifact-quota": {
    message: "Artifact \u2026: \u2026 failed (\u2026).",
    advice: "The storage for artifacts is used up: remove old ones or lower `retention-days`."
  },
  "artifact-too-large": { message: "Artifact \u2026: \u2026 failed (\u2026).", advice: "Store the set on a share." },
  "artifact-refused": {
    message: "Artifact \u2026: \u2026 failed (\u2026).",
    advice: "The token has no right to it. For another run give `github-token` with `actions: read`."
  },
  "artifact-not-found": {
    message: "Artifact \u2026: \u2026 failed (\u2026).",
    advice: "See name, number of the run, and whether it has expired."
  },
  "artifact-run-incomplete": {
    message: "run-id was given without github-token, or the repository is not known.",
    advice: "Give `github-token`, and `repository` as owner/name."
  },
  "artifact-stalled": {
    message: "Artifact \u2026: \u2026 failed (\u2026).",
    advice: "No byte moved for minutes: look at network and proxy."
  },
  "artifact-failed": {
    message: "Artifact \u2026: \u2026 failed (\u2026).",
    advice: "Network, proxy or the service: look at githubstatus.com, run again."
  }
}, runnerCodes = {
  "runner-file-unwritable": {
    message: "\u2026 of this step could not be written: \u2026",
    advice: "The runner's file for outputs or for the summary (`GITHUB_OUTPUT`, `GITHUB_STEP_SUMMARY`) refused. The log of the step has them. See room and rights of the runner's folders, run again: what was done is on record."
  },
  "file-unreadable": { message: "\u2026 cannot be read: \u2026", advice: "The job may not read it." },
  "files-not-found": {
    message: "",
    advice: "A folder or file that an input names is not there: download the artifacts first."
  },
  "file-access-denied": {
    message: "the job may not do that",
    advice: "Rights of the runner's account, a read-only file system, or a program that has it open."
  },
  "file-in-use": { message: "another program has it open", advice: "Close it, run again." },
  "file-not-found": { message: "there is no such file or folder", advice: "Correct the path." }
};

;// CONCATENATED MODULE: ./lib/bundled/base/codes/backup-codes.js
const backupCodes = {
  "backup-item-missing": {
    message: "\u2026 is to be backed up, but it is not there.",
    advice: "It was removed between inventory and copy. Find the file, or leave its component out."
  },
  "backup-item-unreadable": {
    message: "\u2026 could not be backed up: \u2026",
    advice: "Give the account of the runner the right to read it. A backup with a gap is none."
  },
  "backup-name-not-text": {
    message: "\u2026 cannot be backed up: its name is no valid text, \u2026",
    advice: "Give the file another name, or take it away from this folder. A backup with a gap is none."
  },
  "backup-names-alike": {
    message: "\u2026 and \u2026 differ in the case of letters only; a set can contain only one of them.",
    advice: "Give one of them another name, or take it away from this folder. A backup with a gap is none."
  },
  "backup-item-is-link": {
    message: "\u2026 is a link; what it leads to is not part of the product's folders.",
    advice: "Replace the link by what it leads to for the time of the upgrade."
  },
  "backup-file-in-use": {
    message: "\u2026 stayed in use\u2026 for \u2026 seconds.",
    advice: "Close what the message names: often the console of the agent, an editor, a virus scanner."
  },
  "backup-file-changing": {
    message: "\u2026 was written to during each of \u2026 copies.",
    advice: "Something writes all the time. Stop it, run again."
  },
  "service-will-not-stop": {
    message: "The service \u2026 did not stop within \u2026 seconds.",
    advice: "Close the console; end the process in Task Manager if it hangs; or raise `service-time-limit`."
  },
  "backup-disk-full": {
    message: "The backup set \u2026 does not fit: \u2026",
    advice: "Free room, or give another `backup-destination` (`destination` in backup-pfdata). Nothing was removed from the server."
  },
  "backup-destination-lost": {
    message: "The backup set \u2026 could not be written: \u2026",
    advice: "The share is gone or may not be written. On a share the account of the runner needs rights of its own."
  },
  "backup-exists": {
    message: "The backup set \u2026 exists already.",
    advice: "Another set has that name: wait a second, or unpack into another folder."
  },
  "backup-not-intact": {
    message: "The backup set \u2026 is not whole: \u2026",
    advice: "Bytes differ from the manifest. Before anything is removed make a new backup; afterwards give the folder of a whole copy as `backup-path`. Put this set aside and check that volume."
  },
  "backup-set-changed": {
    message: "The backup set \u2026 is not the one that was made on this server: \u2026",
    advice: "Its manifest has another hash than the journal, or the plan, has. Somebody changed it. Find out who; put it back from a copy, or give the folder of an unchanged copy as `backup-path`."
  },
  "backup-set-missing": {
    message: "The backup set \u2026, which a run on this server made, cannot be reached: \u2026",
    advice: "The drive or share cannot be reached, or the set was moved or deleted. Once a part of PhoneFactor is removed, no run continues without it: make it available again, or give the folder in which it is now as `backup-path`."
  },
  "backup-manifest-missing": {
    message: "\u2026 is not a backup set: it has no \u2026",
    advice: "Give the folder that contains `manifest.json`. A name that ends in `.partial` was never finished."
  },
  "backup-manifest-unreadable": { message: "\u2026 is no manifest of a backup set: \u2026", advice: "Take another set." },
  "backup-manifest-unsafe": {
    message: "\u2026 names a file outside the set or of another place: \u2026",
    advice: "Somebody changed the manifest. Do not restore from this set."
  },
  "backup-set-not-found": {
    message: "There is no backup set of \u2026 in \u2026",
    advice: "Give `backup-path`, or `artifact-name` with `run-id`."
  },
  "package-not-extracted": {
    message: "\u2026 could not be laid out: exit code \u2026",
    advice: "A note: the backup is whole, only the old default web.config is missing, so the merge is one of two files."
  }
}, restoreCodes = {
  "backup-of-other-server": {
    message: "The backup set \u2026 is of \u2026; this server is \u2026",
    advice: "Renamed or replaced: set `from-other-server: true`."
  },
  "backup-not-consistent": {
    message: "The backup set \u2026 was made while something could write: \u2026",
    advice: "A warning: prefer a set made with the services stopped."
  },
  "backup-without-inventory": {
    message: "The backup set \u2026 has no inventory of its server, so what belongs where is not known.",
    advice: "[Restore by hand](../how-to/restore-by-hand.md)."
  },
  "restore-place-unknown": {
    message: "The backup set \u2026 would be written to places that its inventory does not know as places of the product: \u2026",
    advice: "A restore writes to the install folder, the data folder, the folders of the web components and the key of the product. Find out who put other places into the set. If they belong there: `allow-other-places: true`."
  },
  "restore-target-unreadable": {
    message: "What is at these places of the backup set could not be read, so nobody knows what a restore would replace: \u2026",
    advice: "Nothing was changed. Give the account of the runner the right to read what is named (or close what keeps it), plan again."
  },
  "restore-newer-on-server": {
    message: "These files are newer on the server than in the backup set: \u2026",
    advice: "Changes since the backup would be lost. If that is meant: `overwrite: true`. A roll-back of an upgrade that the journal shows lists them in its plan and does not stop."
  },
  "restore-newer-in-registry": {
    message: "These registry values were written since the backup: \u2026",
    advice: "What the product wrote since would be lost. If that is meant, `overwrite: true`."
  },
  "backup-set-without-component": {
    message: "The backup set \u2026 was made when a part of the product was gone already. Where the rest is: \u2026",
    advice: "Give the set that the message names as `backup-path`, or name the components that are meant."
  },
  "restore-folder-missing": {
    message: "The folders of these files are gone: \u2026",
    advice: "Install the component first, or `create-missing-folders: true`."
  },
  "restore-target-changed": {
    message: "\u2026 changed after the plan was made.",
    advice: "Something writes to it: stop it, make a new plan."
  },
  "restore-disk-full": {
    message: "\u2026 could not be put back: \u2026",
    advice: "Free room. The file that was there is unharmed."
  },
  "restore-failed": { message: "\u2026 could not be put back: \u2026", advice: "As above, for another reason: see the message." },
  "restore-not-proven": {
    message: "After the restore the server differs from the backup set: \u2026",
    advice: "Something writes to these files: stop it, restore again."
  },
  "registry-not-restored": {
    message: "\u2026 was imported, but the registry is not as the file has it.",
    advice: "Import it by hand with `reg import` and read the message of Windows."
  },
  "old-installer-missing": {
    message: "No package with the product code \u2026 was found.",
    advice: "Without the very packages PhoneFactor was installed from there is no way back to it. Give their folder as `old-installers`."
  },
  "new-product-without-code": {
    message: "\u2026 was not installed by Windows Installer, so it cannot be removed unseen.",
    advice: "Remove it in Programs and Features, run again."
  },
  "product-not-found-after-installation": {
    message: "The installer reported success, but \u2026 is not installed\u2026",
    advice: "See its log, install it by hand, run again."
  },
  "restore-rights-not-compared": {
    message: "Access rights of \u2026 could not be read, so nobody knows whether they are as the set recorded them: \u2026",
    advice: "A warning: the restore puts the recorded rights back where it can and cannot see what differs. Often PowerShell does not answer; see [hardened servers](../how-to/hardened-servers.md)."
  },
  "roll-back-not-proven": {
    message: "The server is not yet as the backup set records it: \u2026",
    advice: "Correct what is named, or run again: what is back is left alone."
  }
}, wayBackCodes = {
  "no-way-back": {
    message: "Once they are removed, these parts cannot be installed again: \u2026",
    advice: "Give the folder with the very packages PhoneFactor was installed from as `old-installers`. To go on without a way back: `accept-no-way-back: true`; it stays a warning, in bold on the page of the plan. See [roll back](../how-to/restore-or-roll-back.md)."
  },
  "old-installers-unreadable": {
    message: "The folder with the old packages cannot be used: \u2026",
    advice: "The account of the runner may not read the folder of `old-installers` or a package in it."
  },
  "old-installers-without-packages": {
    message: "The folder with the old packages cannot be used: \u2026",
    advice: "A package belongs to a product by its product code, not by its name. Give the folder with the very packages as `old-installers`, or leave it out."
  },
  "old-package-changed": {
    message: "The package from which the \u2026 can be installed again is not where it was when the plan was made, \u2026",
    advice: "Nothing was removed. Put the package back into the folder of `old-installers`, or make a new plan."
  }
};

;// CONCATENATED MODULE: ./lib/bundled/base/codes/fleet-codes.js
const fleetCodes = {
  "fleet-blocked": {
    message: "\u2026 things stop parts of the fleet:",
    advice: "The summary has the table. To upgrade the rest meanwhile: `blocked: leave-out`."
  },
  "fleet-file-not-yaml": { message: "this is not valid YAML: \u2026", advice: "The message names line and column." },
  "fleet-file-format-unknown": {
    message: "\u2026 this version reads format \u2026",
    advice: "Write `format: 1` as the first line."
  },
  "fleet-file-invalid": {
    message: "",
    advice: "A word or value that the [settings file](fleet.md) does not have, with line and column."
  },
  "settings-server-unknown": {
    message: "the settings file names servers, and \u2026 is not among them",
    advice: "Add the server below `servers` or to a group, or correct its name."
  },
  "settings-input-unknown": {
    message: '"\u2026" is no input that a settings file can have',
    advice: "Correct the name. Keys, tokens and what belongs to one run are given by the step."
  },
  "settings-input-twice": {
    message: "this server has \u2026 and \u2026 with different values",
    advice: "One is the older name of the other. Write the name of now alone, with the value that is meant."
  },
  "fleet-server-twice": { message: "\u2026 is described twice.", advice: "Name each server once." },
  "fleet-server-unknown": {
    message: "there is no inventory of \u2026, or the short name fits several servers\u2026",
    advice: "Take an inventory, correct the name, or write the full DNS name."
  },
  "fleet-group-unknown": { message: "there is no group \u2026", advice: "Write the name as it is written below `groups`." },
  "fleet-window-unknown": { message: "there is no window \u2026", advice: "Describe it below `windows`." },
  "fleet-window-ends-before-it-starts": {
    message: "the window \u2026 ends before it starts.",
    advice: "Mind the offset from UTC and the change of day."
  },
  "fleet-cycle": { message: "the order is a circle: \u2026", advice: "Remove one of the `after` entries." },
  "fleet-not-an-mfa-server": {
    message: "is no MFA server of the group \u2026: its inventory (\u2026) shows no agent, or it is not in the list of servers.",
    advice: "Name a server of that group that has the agent."
  },
  "group-unknown": {
    message: "Nothing shows with which servers \u2026 belongs together.",
    advice: "Name it in a group of the settings file."
  },
  "primary-unknown": {
    message: "and no inventory shows which is the primary.",
    advice: "Look at the Status page of the console, write `primary` into the settings file."
  },
  "promotes-primary": {
    message: "The settings file names \u2026 as the primary and as the server to promote.",
    advice: "Name a subordinate, or leave `promote` out."
  },
  "mixed-too-long": {
    message: "The group \u2026 would have two versions for about \u2026 minutes; the settings file allows \u2026",
    advice: "Raise `at-once` of the group or `mixed-versions-minutes`."
  },
  "mixed-without-limit": {
    message: "\u2026 two versions for a while, the longest for about \u2026 minutes: sign-ins work, but the old consoles are read-only until all servers of a group are upgraded.",
    advice: "A warning: write `mixed-versions-minutes`."
  },
  "order-not-documented": {
    message: "is documented for version 6 and later.",
    advice: "A warning: for PhoneFactor 5 no order is documented. Rehearse, and look at the canary group."
  },
  "window-too-short": {
    message: "The waves of the window \u2026 take about \u2026 minutes; it lasts \u2026",
    advice: "Lengthen it, move groups, or raise `max-parallel`."
  },
  "window-over": {
    message: "The window \u2026 of the group \u2026 ended at \u2026",
    advice: "Give the window a later time in the settings file, or the group another window."
  },
  "window-order": {
    message: 'The window of the group \u2026 comes before the window that it waits for (canary, "after").',
    advice: "Give it a later window, or change the order."
  },
  "plan-not-made": {
    message: "No plan of \u2026 was made: its job did not run, failed, or stored no plan.",
    advice: "Open the job that plans it, correct what it names, and plan again."
  },
  "rolled-back": { message: "\u2026 was rolled back at \u2026", advice: "Left out until you write `again: true` for it." },
  "inventory-twice": { message: "There are \u2026 inventories of \u2026: \u2026", advice: "Leave only the newest of each server." },
  "inventory-not-json": { message: "\u2026 is no inventory: \u2026 it is not JSON: \u2026", advice: "Take it again with `inspect`." },
  "inventory-format-unknown": {
    message: "\u2026 is no inventory: \u2026 this version reads format \u2026",
    advice: "It was made by another version: take it again."
  },
  "inventory-invalid": {
    message: "\u2026 is no inventory: \u2026",
    advice: "Edited by hand, or cut short: take it again."
  },
  "inventory-path-invalid": {
    message: "The inventory contains a path that a rehearsal cannot have: \u2026",
    advice: "Take it again, or correct the path."
  },
  "result-invalid": {
    message: "\u2026 is not a result of a run: \u2026",
    advice: "Give the artifacts of the run as they are."
  }
};

;// CONCATENATED MODULE: ./lib/bundled/base/codes/host-codes.js
const hostCodes = {
  "disk-full": {
    message: "There is no room left for \u2026",
    advice: "The disk is full, or the quota of the account is used up. Free room, run again: the run carries on where it stopped."
  },
  "disk-read-only": {
    message: "The disk of \u2026 is read-only.",
    advice: "A volume was mounted for reading, or Windows protects it after a fault. Make it writable or choose another one, run again."
  },
  "too-many-open-files": {
    message: "\u2026 too many files are open on this machine.",
    advice: "Close programs that have many files open, or raise the limit of the account that runs the runner, run again."
  },
  "out-of-memory": {
    message: "\u2026 the machine has no memory left.",
    advice: "Close programs or give the machine more memory, run again."
  },
  "path-too-long": {
    message: "The path \u2026 is too long for its disk \u2026",
    advice: "Choose a folder with a shorter path (`work-folder`, `backup-destination`), or shorten the name, run again."
  },
  "disk-fault": {
    message: "The disk of \u2026 reports a fault.",
    advice: "See the system log and the health of the disk before anything else. Then run again: the run carries on where it stopped."
  },
  "share-lost": {
    message: "The connection to the disk or share of \u2026 was lost.",
    advice: "See that the share can be reached with the account of the runner, run again: the run carries on where it stopped."
  },
  "server-not-reached": {
    message: "\u2026 was not reached through remote management: \u2026",
    advice: "The connection to the server broke off, or remote management was started again there. See with `inspect` what is missing, run again: the run carries on where it stopped, and an installer that had begun continues by itself."
  },
  "access-denied": {
    message: "",
    advice: "Windows refused. Run the service of the runner under an account in the local Administrators group."
  },
  "in-use": { message: "", advice: "Close the program that has it open." },
  "not-found": { message: "", advice: "It was there when the plan was made: see whether it was moved, run again." },
  "already-exists": { message: "", advice: "Something of that name is in the way: move it away." },
  "invalid-path": { message: "", advice: "Windows cannot have such a path: correct it." },
  "not-a-package": { message: "", advice: "Copy the package again from its source." },
  "timed-out": {
    message: "",
    advice: "See why it takes so long; raise `installer-time-limit` or `service-time-limit` if it only needs more time."
  },
  "still-running": {
    message: "",
    advice: "After the time limit of an installer: the Windows Installer service continues with what it had begun. Start no other installation and do not restart the server; wait until it has ended, run again."
  },
  "not-supported": { message: "", advice: "Do that step by hand, run again." },
  refused: { message: "", advice: "Windows gave a reason of its own: it is in the message." },
  malformed: {
    message: "",
    advice: "A program of Windows, or a file, answered what cannot be read: it is in the message."
  }
};

;// CONCATENATED MODULE: ./lib/bundled/base/codes/installation-codes.js
const installationCodes = {
  "installer-failed-<number>": {
    message: "\u2026 exit code \u2026 after \u2026 seconds.",
    advice: "The number is Windows Installer's: see [exit codes](known-failures.md#exit-codes-of-windows-installer), and [1603](../troubleshooting.md#1603) for the commonest."
  },
  "product-still-there": {
    message: "The installer reported success, but \u2026 is still in Programs and Features.",
    advice: "Remove it there by hand, run again."
  },
  "data-file-changed": {
    message: "After this step the data file \u2026",
    advice: "Do not go on. Put the `Data` folder back with [restore-backup](../how-to/restore-or-roll-back.md), run again."
  },
  "data-file-lost": {
    message: "The data file \u2026 is gone or empty after the removal, and the backup set does not have its content.",
    advice: "Put it back from your last good copy before the new server is installed."
  },
  "install-path-lost": {
    message: "The registry does not name \u2026, and the value could not be written.",
    advice: "Put the value `InstallPath` back by hand: without it the new server is installed into its own default folder."
  },
  "virtual-directory-letters": {
    message: "The virtual directory \u2026 of \u2026 has letters outside of ASCII: \u2026",
    advice: "A warning: some letters look like others. Approve only a name that you know."
  },
  "virtual-directory-hidden": {
    message: "The new \u2026 would be installed as \u2026, but IIS refuses by default every request with \u2026 in its path.",
    advice: "Give another name. IIS keeps these names for files that nobody may open: `bin`, `App_Code`, `App_Data`, `App_Browsers`, `App_GlobalResources`, `App_LocalResources`, `App_WebReferences`."
  },
  "setup-not-given": {
    message: "No setup program of the Multi-Factor Authentication Server was given.",
    advice: "Give `setup-path`. It cannot be downloaded by this suite."
  },
  "setup-missing": {
    message: "\u2026 cannot be used: \u2026",
    advice: "The file of `setup-path` is not there, as the server sees it."
  },
  "setup-unreadable": { message: "\u2026 cannot be used: \u2026", advice: "The account of the runner may not read it." },
  "setup-not-a-package": {
    message: "\u2026 cannot be used: \u2026",
    advice: "It is cut short, or an error page saved under that name."
  },
  "setup-wrong-name": {
    message: "\u2026 is not named \u2026",
    advice: "Give the setup program of the server under its original name, not one of the web packages."
  },
  "setup-hash-mismatch": { message: "\u2026 has the SHA-256 \u2026, not \u2026", advice: "Copy it again, or correct `setup-sha256`." },
  "server-not-found-after-installation": {
    message: "The setup program reported success, but the Multi-Factor Authentication Server is not in Programs and Features.",
    advice: "It may still be at work: look at the log that the message names, wait, run again."
  },
  "server-in-other-folder": {
    message: "The server was installed into \u2026, not into \u2026, where the data file is.",
    advice: "Uninstall it in Programs and Features, run again: the run puts `InstallPath` back and installs it again."
  },
  "target-version-unknown": {
    message: "The Mobile App Web Service was installed, and whether it is needed depends on the target version.",
    advice: "Give `target-version`."
  },
  "setup-does-not-run": {
    message: "\u2026 cannot run on this server: \u2026",
    advice: "Give a setup program for this Windows as `setup-path`. Its header shows for which processor and Windows it is made."
  },
  "target-version-other": {
    message: "target-version is \u2026, but \u2026 is version \u2026",
    advice: "Leave `target-version` out, or give the setup program of that version."
  },
  "mobile-app-left-out": {
    message: "The Mobile App Web Service is not installed again: MFA Server \u2026 has none, 8.0 and later do not need it.",
    advice: "A warning. Test the app of one user afterwards."
  },
  "package-folder-not-given": {
    message: "This server has no MFA Server, so \u2026",
    advice: "A separate web server: give `package-folder`. See [a separate web server](../how-to/upgrade-a-web-server.md)."
  },
  "package-missing": {
    message: "\u2026 cannot be used: \u2026",
    advice: "Run [stage-installers](../../actions/stage-installers/README.md), or copy it from the install folder of the MFA Server."
  },
  "package-unreadable": {
    message: "\u2026 cannot be used: \u2026",
    advice: "The account of the runner may not read the share or folder."
  },
  "package-not-a-package": { message: "\u2026 cannot be used: \u2026", advice: "Cut short, or no package: copy it again." },
  "package-wrong-bitness": {
    message: "\u2026 package, but this Windows is \u2026",
    advice: "Take `\u202664.msi` on 64-bit Windows, `\u202632.msi` on 32-bit Windows."
  },
  "package-other-version": {
    message: "\u2026 is version \u2026, but the MFA Server \u2026",
    advice: "Take it from the install folder of this MFA Server and give that folder as `package-folder`, or give its hash as `package-sha256`, after the approval, too."
  },
  "package-not-trusted": {
    message: "signed, but not trusted",
    advice: "Not signed, or by nobody that this server trusts. Copy it again from its source; for a setup program that you trust, pin `setup-sha256`, for a package `package-sha256`."
  },
  "package-signer-unexpected": {
    message: "\u2026 is signed by \u2026, not by \u2026",
    advice: "Windows trusts the signature, but it is of somebody else. Copy the package again from its source; where that signer is right, name it in `expected-signer`."
  },
  "package-signature-not-judged": {
    message: "Nobody could judge the signature of \u2026: \u2026",
    advice: "PowerShell does not answer on this server. Have it allowed, or compare the hash on a machine that shows the signature and give it as `setup-sha256` or `package-sha256`. See [hardened servers](../how-to/hardened-servers.md)."
  },
  "package-changed": {
    message: "\u2026 has the SHA-256 \u2026; the plan was made for \u2026",
    advice: "It was exchanged after the approval. Find out who did; plan and approve again."
  },
  "package-without-address": {
    message: "\u2026 does not declare \u2026, so site and virtual directory cannot be chosen.",
    advice: "Install that component through the console of the MFA Server under the name that the message gives, then run again."
  },
  "web-application-not-found-after-installation": {
    message: "The package reported success, but site \u2026 has no \u2026 at \u2026",
    advice: "Look at its log and at the site in IIS Manager."
  },
  "application-pool-unusable": {
    message: "IIS has no application pool named \u2026",
    advice: "Or it does not run .NET v4.0: the message names those that do."
  },
  "pool-identity-changes": {
    message: "The \u2026 ran as \u2026 (application pool \u2026) and will run as \u2026 (application pool \u2026).",
    advice: "A warning: give the new account the rights that the old one had, or keep the account with a pool of its own (`application-pool`)."
  },
  "component-given-up": {
    message: "The \u2026 is \u2026not \u2026 (do-not-reinstall)\u2026",
    advice: "A warning: `do-not-reinstall` was given, now or in an earlier run. `none` takes it back."
  },
  "public-address-unknown": {
    message: "The address of the User Portal changes to \u2026, and IIS does not show under which name users reach it.",
    advice: "A warning: give `public-address`, or fill the address into the texts by hand."
  },
  "application-pool-needed": {
    message: "The old application pool \u2026, and it runs as \u2026. A new pool cannot be made for that account: its password cannot be read from IIS.",
    advice: "Make a pool with .NET v4.0 and without 32-bit applications under that account, and give its name as `application-pool`."
  },
  "application-pool-of-others": {
    message: "The new components would run in the application pool \u2026, in which other applications run: \u2026",
    advice: "Make a pool with .NET v4.0 for them alone and give its name as `application-pool`; or give the name of this one, if they may share it."
  },
  "name-of-other-application": {
    message: "\u2026 would be installed as \u2026 of the site \u2026, but another application is there\u2026",
    advice: "The name is in use by somebody else. Give one that is free. The other application is not touched."
  },
  "name-of-other-component": {
    message: "\u2026 would be installed as \u2026 of the site \u2026, which is the place of the \u2026",
    advice: "Two parts of the product cannot be at one address. Give another name."
  },
  "folder-of-others": {
    message: "\u2026 would be installed as \u2026 of the site \u2026, but the folder \u2026",
    advice: "The folder has content that is not the component\u2019s. Give another name, or move the content away first."
  },
  "component-is-site-root": {
    message: "The old \u2026 is the root of the site \u2026; the package of the new one makes a virtual directory below a site.",
    advice: "Give a name for the new virtual directory. People who open the root of the site need the new address, or a redirect that you set."
  },
  "component-in-other-folder": {
    message: "The old \u2026 is in \u2026; its package installs the new one into \u2026",
    advice: "A note: somebody moved the old one. The folder follows the site; move what else belongs to it, and correct what names the old folder."
  }
};

;// CONCATENATED MODULE: ./lib/bundled/base/codes/installed-codes.js
const installedCodes = {
  "no-phonefactor-found": {
    message: "No part of PhoneFactor or MFA Server was found on \u2026, in either registry view or in IIS, and no record shows what it had.",
    advice: "The wrong server, or the wrong work folder, or the product has another name in Programs and Features (`product-names`). If it was removed already: `backup-path`, or an inventory from before as `server-before`."
  },
  "mfa-server-found": {
    message: "\u2026 has \u2026 and no part of PhoneFactor, and no record shows that it had one",
    advice: "A warning: for MFA Server 6 and later another document of the vendor applies, [Upgrade to the latest Azure Multi-Factor Authentication Server](https://learn.microsoft.com/previous-versions/entra/identity/authentication/howto-mfaserver-deploy-upgrade). `inspect`, `backup-pfdata`, `check-host` and `merge-webconfig` with two files work here as well."
  },
  "generation-unclear": {
    message: "\u2026 the name is of \u2026, the version is of \u2026",
    advice: "Name it with `product-names`."
  },
  "unknown-product-entry": {
    message: "\u2026 looks like a part of the product but matches no component.",
    advice: "Name the component that it is with `product-names`, or give `other=<its name>`. Before an upgrade it stops; later it is a warning."
  },
  "two-installs": {
    message: "Several entries of Programs and Features are the \u2026 of \u2026: \u2026",
    advice: "Often one is left over from an earlier installation. Give the one that is in use with `product-codes`."
  },
  "product-code-not-found": {
    message: "No installed \u2026 has the product code \u2026",
    advice: "`product-codes` names what is not installed: correct it or leave it out."
  },
  "product-program-open": {
    message: "\u2026 is open \u2026 (process \u2026). It belongs to the product",
    advice: "Before the first removal it stops: close the console there, in a disconnected session as well. Later it is a warning."
  },
  "product-programs-not-listed": {
    message: "Whether somebody has a program of the product open, for example its console, could not be read",
    advice: "A warning: see for yourself that the console is closed in every session."
  },
  "install-path-missing": {
    message: "The agent is installed, but the registry has no value InstallPath for it.",
    advice: "Give the folder as `install-path`. Without it the new server would go elsewhere and not find the data file."
  },
  "install-path-unknown": {
    message: "The registry of \u2026 has no InstallPath of PhoneFactor in either view.",
    advice: "As above, after the removal of the agent."
  },
  "install-path-two-views": {
    message: "The registry names two install folders: \u2026",
    advice: "The 32-bit and the 64-bit view differ. Give the folder whose `Data` is in use as `install-path`."
  },
  "install-path-not-a-path": {
    message: "The registry names \u2026 as the install folder (\u2026-bit view), which is no path of Windows.",
    advice: "The value was damaged. Give the folder as `install-path`."
  },
  "install-folder-missing": {
    message: "The registry names \u2026 as the install folder, but there is no such folder.",
    advice: "Was the product moved? Give the folder that it is in now as `install-path`."
  },
  "agent-not-recognised": {
    message: "The service \u2026 runs from the install folder of PhoneFactor, but no entry in Programs and Features is recognised as the agent.",
    advice: "Name it with `product-names`, for example `phonefactor/agent=Phone Agent*`."
  },
  "component-at-other-name": {
    message: "The new \u2026 is installed as \u2026, but \u2026 asks for \u2026",
    advice: "Leave the input out, or uninstall the new component and run again."
  },
  "web-component-at-other-place": {
    message: "The new \u2026 is at \u2026 on \u2026, but it belongs at \u2026",
    advice: "Its package or a person put it elsewhere. Uninstall it in Programs and Features, run again."
  },
  "new-application-missing": {
    message: "\u2026 is installed, but IIS has no application of the new \u2026",
    advice: "Its package ended without making one. Uninstall it and run again, or name the application with `web-applications`."
  },
  "service-not-found": {
    message: "\u2026 is installed, but no service runs a program of its install folder.",
    advice: "A warning: the backup cannot stop what it does not know. Find it in `services.msc`, stop it by hand."
  },
  "web-settings-not-read": {
    message: "The IIS settings of \u2026 could not be read: \u2026",
    advice: "IIS does not show the configuration of the application, often because its web.config is damaged or open. Correct what the message names; nothing is removed before the settings are known."
  },
  "files-wait-for-restart": {
    message: "\u2026 file(s) of other programs are replaced or deleted at the next start of Windows: \u2026",
    advice: "A warning: browsers and updaters leave such entries again and again. Nothing has to be done."
  },
  "powershell-silent": {
    message: "Windows PowerShell does not run scripts of the suite on this server: \u2026",
    advice: "A warning: signatures cannot be judged, so packages need their hashes (`setup-sha256`, `package-sha256`), and access rights are not recorded. Have powershell.exe allowed for the account of the runner."
  },
  "powershell-restricted": {
    message: "Windows PowerShell runs in the mode \u2026 on this server.",
    advice: "A warning: access rights and times of creation are not restored."
  },
  "two-web-applications": {
    message: "Several applications of IIS may be the \u2026: \u2026",
    advice: "Name the one that is in use with `web-applications`."
  },
  "further-web-application": {
    message: "The application \u2026 has the content of \u2026, too. Its web.config and its own themes are backed up",
    advice: "A warning: a second portal is named, and the suite leaves it alone. Decide whether it is needed any more."
  },
  "product-without-web-application": {
    message: "\u2026 is installed, but \u2026",
    advice: "IIS has no application with its content. Name it with `web-applications`, or give `none`: its web.config is then not backed up."
  },
  "agent-key-without-agent": {
    message: "The registry has values of the agent or server (\u2026), but no entry in Programs and Features is recognised as it, and its data file was not found.",
    advice: "Before an upgrade it stops. Give the name of the product as `product-names`; where it was removed, its folder as `install-path` or its data file as `data-file`; where nothing of it is left, remove the key."
  },
  "data-file-without-agent": {
    message: "The data file \u2026 is on this server, but no entry in Programs and Features is recognised as the agent",
    advice: "Before an upgrade it stops: the agent was removed, and the registry does not name its folder. Give its folder as `install-path`; a product under a name of its own as `product-names`; data that is not needed any more: move it to another folder, do not delete it."
  },
  "web-application-without-product": {
    message: "\u2026 has the content of the \u2026, but Programs and Features has no such product.",
    advice: "Name its product with `product-names`, or give `none` with `web-applications`. Before an upgrade it stops; later it is a warning."
  },
  "web-application-not-found": {
    message: "IIS has no application \u2026, which was given for the \u2026",
    advice: "Write `web-applications` as site/path, as the inventory shows it."
  },
  "web-application-unknown": {
    message: "The \u2026 was installed, but no web application in IIS belongs to it.",
    advice: "Name it with `web-applications`."
  },
  "application-pool-missing": {
    message: "\u2026 runs in the application pool \u2026, which IIS does not have.",
    advice: "A warning: the application does not answer. Make the pool, or choose another in IIS Manager."
  },
  "data-file-missing": {
    message: "The data file \u2026 is \u2026",
    advice: "Users and settings are in it. Find it and give its path as `data-file`. Uninstall nothing before."
  },
  "data-file-empty": {
    message: "The data file \u2026 is \u2026",
    advice: "It contains no users. Put it back from your last good copy."
  },
  "data-file-unreadable": {
    message: "The data file \u2026 is \u2026",
    advice: "A program has it open, or a right is missing; the message names which."
  },
  "prerequisite-<name>": {
    message: "Prerequisite \u2026 is not met: \u2026",
    advice: "See [prerequisites](known-failures.md#prerequisites) for each."
  },
  "known-failure-<name>": {
    message: "",
    advice: "What others met and what this server makes likely: a warning, or a blocker where the upgrade could not be finished. See [known failures](known-failures.md)."
  }
}, afterCodes = {
  "verification-failed": {
    message: "\u2026 checks failed:",
    advice: "Each failed check has its evidence and its own advice. See [verify](../how-to/upgrade-one-server.md#after)."
  },
  "verification-not-proven": {
    message: "\u2026 required checks are not proven:",
    advice: "Nothing failed, and not everything that is required could be shown. Each check says what is missing; `fail-on-not-proven: false` lets the step pass all the same."
  },
  "records-not-found": {
    message: 'There is no record of a server in the folders of "records".',
    advice: "Download the artifacts of the jobs that ran upgrade-report first."
  },
  "record-invalid": {
    message: "\u2026 is no record of a server: \u2026",
    advice: "Edited or another file: give it as it was written."
  },
  "merge-record-invalid": {
    message: "\u2026 is no record of a merge: \u2026",
    advice: "Somebody changed the file in the work folder; the merged web.config is not affected."
  }
};

;// CONCATENATED MODULE: ./lib/bundled/base/codes/merge-codes.js
const mergeCodes = {
  "web-config-changed-since-merge": {
    message: "\u2026 was changed after the merge of \u2026 and stays as it is. Another merge would write: \u2026",
    advice: "A note: the journal has the hash of what the merge left, and the file has another one, so a person changed it, for example after the password of the account for the Web Service SDK was changed. Give these settings as `keep` if they are meant: until then `verify-upgrade` reports them as failed. `merge: again` writes the old values once more."
  },
  "merge-conflict": {
    message: "\u2026 settings stop this merge:",
    advice: "Old value, new value and old default all differ. Nothing was written. Decide with `carry` or `keep`."
  },
  "merge-files-incomplete": {
    message: 'Of the two files "original" and "target" only one was given.',
    advice: "Give both or none."
  },
  "merge-files-mixed": {
    message: "Some of the files are given by a Windows path on the server and some by a path on the runner.",
    advice: "Give all in the same way."
  },
  "backup-without-configuration": {
    message: "No backup set contains the old web.config of the \u2026",
    advice: "Give the set from before the removal as `backup-path`."
  },
  "web-config-missing": {
    message: "\u2026 is no file, or is not there.",
    advice: "Correct the path. In a plan: bring the file back as the message says, then plan again."
  },
  "web-config-unreadable": {
    message: "\u2026 cannot be read: \u2026",
    advice: "Give the account of the runner the right to read it, or close the program that has it open."
  },
  "web-config-not-mergeable": {
    message: "\u2026 cannot be merged: \u2026",
    advice: "IIS cannot read the file either. Correct it at the line that is named."
  },
  "web-config-damaged": {
    message: "\u2026 is refused by IIS and .NET: \u2026",
    advice: "The Web Service SDK does not answer with it. Correct it at the line that is named, or bring it back as the message says."
  },
  "web-config-changed-meanwhile": {
    message: "\u2026 was changed while it was being merged.",
    advice: "Nothing was written. See who writes to it."
  },
  "web-config-read-only": {
    message: "\u2026 is read-only, so the merged configuration cannot be written.",
    advice: "Clear the attribute, or give `output`."
  },
  "web-config-not-written": {
    message: "",
    advice: "After writing, the file did not read back as it should. Put the copy back that the message names; look at the disk."
  },
  "web-config-merge-unproven": {
    message: "The merge of \u2026 was made and then refused: \u2026",
    advice: "Nothing was written. Merge this file by hand, and report it."
  },
  "web-config-ambiguous": { message: "two independent XML readers do not agree on \u2026", advice: "As above." },
  "web-config-too-large": {
    message: "\u2026 has \u2026 bytes; at most \u2026 are read.",
    advice: "No configuration file is that large: see that it is the right one."
  },
  "web-config-encoding-unsupported": {
    message: "\u2026 is encoded as \u2026, which .NET does not read or which is not supported.",
    advice: "Save it as UTF-8."
  },
  "web-config-encoding-contradiction": {
    message: "\u2026 declares the encoding \u2026, but its bytes are \u2026",
    advice: "Correct the first line, or save the file in that encoding."
  },
  "web-config-encoding-invalid": {
    message: "\u2026 contains bytes that are not \u2026, the encoding that it declares or that XML presumes.",
    advice: "Often an `\xE4` that was saved in the Windows code page: save the file as UTF-8."
  },
  "web-config-not-well-formed": { message: "not well-formed XML: \u2026", advice: "The message names line and column." },
  "web-config-doctype": { message: "the file has a document type declaration.", advice: "Remove it." },
  "web-config-nul": { message: "a NUL character.", advice: "The file is damaged: take an undamaged copy." },
  "web-config-too-deep": {
    message: "elements are nested more than \u2026 deep.",
    advice: "This is no configuration file of the product."
  },
  "web-config-transformation": {
    message: "this is a transformation (XDT), not a configuration: .NET refuses its attributes.",
    advice: "Give the file that it was applied to."
  },
  "web-config-wrong-root": { message: "the root element is \u2026", advice: "Give the web.config, not a part of it." },
  "web-config-wrong-namespace": { message: "the root element is in the namespace \u2026", advice: "As above." },
  "web-config-xml-version": { message: "XML version \u2026", advice: "Declare version 1.0." }
};

;// CONCATENATED MODULE: ./lib/bundled/base/codes/plan-codes.js
const planCodes = {
  "approval-mismatch": {
    message: "The plan made now (\u2026) is not the approved one (\u2026).",
    advice: "Server, inputs or an installer are not as they were when the plan was approved. Nothing was changed. Look at the differences (give `approved-plan-file` to see them), then have the new plan approved. See [approve a plan](../how-to/approve-a-plan.md)."
  },
  "approval-used-up": {
    message: "The approval of \u2026 is used up: \u2026",
    advice: "One approval covers one way through its plan. After a finished upgrade, a roll-back or a restore the same digest changes nothing any more: make a new plan and have it approved. See [approve a plan](../how-to/approve-a-plan.md)."
  },
  "changed-since-plan": {
    message: "Files or registry values were changed after the plan was made. \u2026",
    advice: "A web.config, a theme or a value of the product in the registry is not as it was when the plan was made and approved. Somebody changed it in between. Put it back, or make a new plan. Live data (the data folder) may change: it is copied again before the removal."
  },
  "approval-required": {
    message: 'This run needs an approved plan (require-approval is "true"), and none was given.',
    advice: "Run with `mode: plan` first, have the plan approved, and give its digest as `approved-plan`. Nothing was changed."
  },
  "approved-plan-other-input": {
    message: "The approved plan \u2026 was made with other inputs.",
    advice: "The plan brings its own inputs: leave the named ones out. For other values make a new plan (`mode: plan`) and have it approved. Nothing was changed."
  },
  "approved-plan-altered": {
    message: "The artifact \u2026 is not the plan with the digest \u2026",
    advice: "Somebody made another artifact of that name, or altered it. Nothing was changed. Find out who did. Then remove that artifact, or make a new plan and have it approved."
  },
  "approved-plan-missing": {
    message: "approved-plan-file was given without approved-plan.",
    advice: "A file alone is no approval: give the digest too."
  },
  "approved-plan-file-mismatch": {
    message: "The file in approved-plan-file is not the plan with the digest \u2026",
    advice: "The file is of another plan: take the one of the run that was approved (`plan-path`)."
  },
  "approved-plan-file-unreadable": {
    message: "The approved plan \u2026 could not be read.",
    advice: "The job does not have that file: download the artifact first."
  },
  "journal-invalid": {
    message: "The journal \u2026 cannot be used: \u2026",
    advice: "A line of the journal lacks a field, or a field is wrong, or the file is no journal in UTF-8 any more: it was changed. Put it back from a copy. Do not delete it: without it the suite does not know what was done to this server."
  },
  "plan-invalid": {
    message: "\u2026 is no plan: \u2026",
    advice: "The file was edited, or is another one. Give it as the run wrote it."
  },
  "operator-step-unknown": {
    message: "There is no operator step \u2026",
    advice: "`completed-operator-steps` has a word that is none: `activate-server`, `confirm-replication-group`, `set-portal-url`, `inform-users`."
  },
  "operator-step-early": {
    message: "The operator step \u2026 was confirmed, but it was not asked for yet on this server.",
    advice: "Run without it in `completed-operator-steps`. The run stops and asks for it when it is time. A confirmation counts only after that."
  },
  "operator-step-open": {
    message: "\u2026 needs the operator step \u2026, which nobody has confirmed.",
    advice: "A person has to do it first. See [activate and choose the replication group](../how-to/activate-and-choose-the-group.md)."
  }
}, orderCodes = {
  "phonefactor-still-installed": {
    message: "\u2026 comes after the removal of PhoneFactor, but these parts are still installed: \u2026",
    advice: "Run `backup-pfdata` and `uninstall-phonefactor` first, or the [whole upgrade](../how-to/upgrade-one-server.md), which does them in this order."
  },
  "server-not-installed": {
    message: "\u2026 comes after the installation of the Multi-Factor Authentication Server, which is missing.",
    advice: "Run `install-mfa-server` first."
  },
  "web-service-sdk-comes-first": {
    message: "The new \u2026 is installed before the Web Service SDK that it calls: it serves nobody until that is there.",
    advice: "A warning. Run `install-web-service-sdk` first, and `merge-webconfig` after both."
  },
  "component-not-installed": {
    message: "The new \u2026 is not installed, so there is no new web.config to merge into.",
    advice: "Run `install-portal` or `install-mobile-app` first."
  },
  "beginning-unknown": {
    message: "\u2026 has \u2026, but no journal and no backup set shows what it had before, so it is not known what is missing.",
    advice: "Give the `work-folder` of the earlier runs, the set as `backup-path`, or an inventory from before as `server-before`. Where the server never had more than it has now: `server-before: as-found`."
  },
  "server-before-unreadable": {
    message: "The inventory \u2026 could not be read: \u2026",
    advice: "Give the path, as the server sees it, of an inventory that `inspect` wrote before the upgrade."
  },
  "step-unaccounted": {
    message: "\u2026 has to be there at the end, but it is not there and no step of this plan installs it.",
    advice: "A record that the step depends on is missing. The message names it: give it, and plan again."
  },
  "upgraded-part-missing": {
    message: "The new \u2026 was there before the first run on this server, but \u2026",
    advice: "Somebody removed it. Install it again with the installer that it came from, at the same place."
  },
  "merge-source-missing": {
    message: "The old web.config of the \u2026 is in no backup set that can be read, so its values cannot be merged.",
    advice: "Give the set that contains it as `backup-path`."
  },
  "choice-contradicts-intention": {
    message: "An earlier run chose \u2026 for the \u2026, this run asks for \u2026",
    advice: "Give the same name as the earlier run, or give the other one explicitly."
  },
  "server-put-back": {
    message: "The journal of \u2026 shows changes that this machine does not have: \u2026",
    advice: "A snapshot or an image was put back: `when-records-differ: start-again`. Only the registry key of the suite was lost: `when-records-differ: go-on`."
  },
  "journal-elsewhere": {
    message: "An earlier run began an upgrade of \u2026 with the work folder \u2026; the journal of this work folder does not have it.",
    advice: "Give that folder as `work-folder`. If it is lost, give `backup-path` and `when-records-differ: go-on`."
  },
  "journal-broken": {
    message: "In the journal of \u2026 something is missing or was changed before line \u2026: what it recorded is not known.",
    advice: "Put `journal.jsonl` back from a copy. If there is none: `when-records-differ: go-on`."
  },
  "install-path-not-as-before": {
    message: "The registry names \u2026, but the server belongs into \u2026, where the data file is.",
    advice: "Put the value InstallPath back with `restore-backup`. If the server is in another folder, uninstall it and run again."
  },
  "server-installed-in-part": {
    message: '"\u2026" is in Programs and Features of \u2026, but no service runs a program of \u2026',
    advice: "The wizard or the setup program ended half way. Uninstall it, see its log, run again."
  },
  "data-file-not-as-before": {
    message: "The data file \u2026 is \u2026; before the upgrade it had \u2026 bytes.",
    advice: "Put the Data folder back with `restore-backup`."
  },
  "backup-sets-without-journal": {
    message: "There is no journal of \u2026, but sets of it: \u2026 What was done to the server is not on record.",
    advice: "Give the `work-folder` of the earlier runs, or the set from before the first removal as `backup-path`."
  },
  "upgraded-in-part": {
    message: "\u2026 was upgraded in part before this suite ran: \u2026",
    advice: "A warning: what was removed by hand and not installed again cannot be seen. Give `server-before` or `backup-path` if there was more."
  },
  "no-backup-set": {
    message: "No verified backup set of \u2026 was found.",
    advice: "Nothing is removed without one. Run `backup-pfdata`, or give `backup-path`."
  }
};

;// CONCATENATED MODULE: ./lib/bundled/base/codes/server-codes.js
const serverCodes = {
  "server-name-invalid": {
    message: 'The input server is "\u2026", which is no name to act on: \u2026',
    advice: "Give the name of the computer, with or without its domain: no address, no path, no name of a domain. For the machine of the runner itself leave `server` out."
  },
  "server-name-unknown": {
    message: "The name \u2026 leads to no address from this machine.",
    advice: "A typing error, or the DNS of the machine of the runner lacks it: `nslookup NAME` shows what it has."
  },
  "server-port-closed": {
    message: "Nothing answers on \u2026 at \u2026 from this machine.",
    advice: "A firewall drops the connection. Open TCP 445 and 5985 (or 5986) on the server for the machine of the runner alone; see [act on a server from another machine](../how-to/act-from-another-machine.md)."
  },
  "server-certificate-untrusted": {
    message: "The certificate of remote management on \u2026 is not trusted by this machine: \u2026",
    advice: "Only TLS (5986) answers, and its certificate is of nobody whom the machine of the runner trusts, or for another name. Give it one of the domain's authority, or allow HTTP inside the domain: Kerberos encrypts it."
  },
  "remote-management-missing": {
    message: "Remote management does not work on \u2026: \u2026",
    advice: "It is off until Windows Server 2008 R2, or was switched off. `winrm quickconfig -quiet` on the server."
  },
  "server-rights-missing": {
    message: "The account of the runner has no administrator rights on \u2026 over the network: \u2026",
    advice: "The service of the runner needs a domain account, best a group managed one, in the local Administrators group of the server. Windows takes the rights of local accounts away over the network."
  },
  "server-share-missing": {
    message: "The administrative share \u2026 is not there: \u2026",
    advice: "Administrative shares are switched off. Switch them on, or give a share of your own as `server-share`."
  },
  "server-share-unusable": {
    message: "The share of \u2026 cannot be written as the suite needs it: \u2026",
    advice: "The drive of the server is full, or its share is read-only: the message has which."
  },
  "server-clock-differs": {
    message: "The clock of \u2026 is \u2026 minutes \u2026 the clock of this machine.",
    advice: "Kerberos takes five minutes at most, and a journal needs the order of things: set the clock right first."
  },
  "server-is-another": {
    message: "Behind the name \u2026 the computer \u2026 answers: an alias, a cluster or a wrong address.",
    advice: "Give the name of the computer itself; of a cluster each node by its own name."
  },
  "server-not-supported": {
    message: "The suite does not act on \u2026 from another machine: \u2026",
    advice: "From elsewhere it acts on members of a domain with 64-bit Windows Server 2008 R2 SP1 or later that are no domain controllers; the reason is in the message."
  }
}, folderCodes = {
  "path-is-drive-root": {
    message: "\u2026 is the root of a drive.",
    advice: "Give a folder on that drive, one that is made for this purpose. Nothing was touched."
  },
  "path-has-short-name": {
    message: "\u2026 has a short name: \u2026.",
    advice: "Names such as `PROGRA~1` hide which folder is meant. Give the long names, as `dir /x` or the Explorer shows them. Nothing was touched."
  },
  "path-is-system-folder": {
    message: "\u2026 is, contains, or is inside of a folder of Windows or of its programs: \u2026.",
    advice: "The suite never writes there, and looks for nothing there. Give a folder of your own, for example `D:\\mfa-upgrade`. Nothing was touched."
  },
  "path-is-web-folder": {
    message: "\u2026 is, contains, or is inside of a folder that IIS serves: \u2026.",
    advice: "Files there can be opened from the network, and backup sets contain passwords. Give a folder outside of all web sites. Nothing was touched."
  },
  "path-in-product-folder": {
    message: "\u2026 is, contains, or is inside of a folder of the product: \u2026.",
    advice: "A set in a folder that is backed up would contain itself, and the removal of the product would delete it. Give a folder outside. Nothing was touched."
  },
  "path-not-a-folder": {
    message: "\u2026 has to be a folder, but \u2026 is \u2026",
    advice: "Give the folder, not a file in it or a link to it."
  },
  "path-not-a-file": {
    message: "\u2026 has to be a file, but it is a folder.",
    advice: "Give the whole path with the name of the file."
  },
  "path-not-there": {
    message: "\u2026 is not there: \u2026",
    advice: "The name is wrong, or the drive or the share is not reachable from the server. On a share the account of the runner needs rights of its own."
  },
  "path-not-writable": {
    message: "\u2026 cannot be written to: \u2026",
    advice: "A small file was to be written there and removed again, as a proof. Give the account of the runner the right to write, or another folder."
  },
  "path-without-room": {
    message: "\u2026 has no room for the backup: \u2026",
    advice: "Free room on that volume, or give a folder on another one. Nothing was touched."
  },
  "work-folder-not-empty": {
    message: "The work folder \u2026 is not empty and not a work folder of this suite: it contains \u2026",
    advice: "The work folder is closed to everybody but administrators, with everything in it. Give a new or empty folder as `work-folder`, or the one of the earlier runs. Nothing was touched."
  }
}, startCodes = {
  "input-invalid": {
    message: "The input \u2026 is \u2026 Allowed: \u2026",
    advice: "A wrong or unknown word below `with:`. Nothing was touched. The message lists what is allowed; the action's README explains each value."
  },
  "not-windows": {
    message: "This machine is no Windows server (\u2026).",
    advice: "The job ran on another runner. Give the label of the server in `runs-on`, or [rehearse](../how-to/rehearse-your-server.md) with `rehearsal-folder`."
  },
  "server-locked": {
    message: "This server is being changed by \u2026 Lock: \u2026",
    advice: "Another run works on this server. Wait for it. The lock of a process that has ended is taken over by itself: do not delete it. A lock of another machine, or of a process of which this machine does not show when it was started, is not: the message has the nonce of the lock, and `release-lock` with it releases the lock when you have seen that the run has ended. The action `inspect` names the owner, too. Give all workflows of one server the same [concurrency group](../workflows.md#concurrency-time-limits-rights)."
  },
  stopped: {
    message: "\u2026 stopped for a person \u2026",
    advice: "Nothing is wrong: the run stopped at a point that the plan has, and `fail-on-stop: true` makes that a red step. Follow the first lines of the summary, and run again."
  },
  "run-cut-off": {
    message: "The run was cut off by \u2026: the job was cancelled, or its time was over. No further step was begun.",
    advice: "Services that the run had stopped are ordered to start while the old agent is in place; an installer continues. Run again with the same inputs. See [a job was cancelled](../how-to/after-a-cancelled-job.md)."
  },
  "earlier-run-cut-off": {
    message: "An earlier run was cut off \u2026: \u2026 Stopped by it: \u2026",
    advice: "A warning. See that the named services run, and carry the run on with the same inputs. See [a job was cancelled](../how-to/after-a-cancelled-job.md)."
  },
  "earlier-run-not-finished": {
    message: "The last run of \u2026, begun \u2026, did not come to the end of its plan. \u2026",
    advice: "A warning. The run failed, or waits for a person or a restart. Run it again with the same inputs: it carries on. Or [roll back](../how-to/restore-or-roll-back.md)."
  },
  "installer-still-at-work": {
    message: "An installer of an earlier run still works on this server: \u2026",
    advice: "Its run was cut off, and it continues by itself. Do not restart the server. Wait until it has ended, and run again."
  },
  blocked: {
    message: "\u2026: \u2026 this plan:",
    advice: "Each of them has a code of its own in the lines below the message. Nothing was changed."
  },
  "not-a-rehearsal-server": {
    message: "\u2026 is not a rehearsal server: \u2026",
    advice: "`rehearsal-folder` or `MFA_UPGRADE_REHEARSAL` names another folder. Give one like those in [examples/servers](../../examples/servers/README.md). On a real server, remove that variable."
  },
  "rehearsal-faults-invalid": {
    message: "\u2026 is no list of faults: \u2026",
    advice: "The message names line and name, and the known name that is nearest. See [faults of a rehearsal server](rehearsal-faults.md)."
  },
  "rehearsal-folder-not-empty": {
    message: "The folder for the rehearsal is not empty: \u2026",
    advice: "A rehearsal is never written over something else: give a new folder."
  },
  "registry-access-denied": {
    message: "The registry key \u2026 could not be read: access is denied.",
    advice: "The account of the runner is no administrator. See [set up a runner](../how-to/set-up-a-runner.md)."
  },
  "folder-not-readable": {
    message: "The folder \u2026 could not be listed: \u2026",
    advice: "As above, or a folder whose rights were taken away from administrators."
  },
  "host-check-failed": {
    message: "\u2026 is not as the suite needs it (\u2026):",
    advice: "Do not upgrade this server before each is understood. See [check the host first](../how-to/check-the-host-first.md)."
  },
  "host-check-not-cleared": {
    message: "An earlier check left things that could not be taken away:",
    advice: "The message names each with the reason. Take them away by hand, then check again."
  },
  "host-check-invalid": {
    message: "The verdict of check-host cannot be read: \u2026",
    advice: "Check the server again: the verdict in the work folder is then written anew."
  }
};

;// CONCATENATED MODULE: ./lib/bundled/base/codes/unproven-codes.js
const unprovenCodes = {
  check: { message: "", advice: "A check of verify-upgrade that only a person can make: its advice explains how." },
  "not-verified": {
    message: "No result of verify-upgrade was given.",
    advice: "Run [verify-upgrade](../../actions/verify-upgrade/README.md) and report again with its `checks`."
  },
  "word-of-a-person": {
    message: "\u2026 rests on the word of \u2026, given at \u2026",
    advice: "An operator step that somebody confirmed."
  },
  "seen-only": {
    message: "\u2026 was seen to be done when the plan \u2026 was made; who did it, and when, is not on record.",
    advice: "The step was found done when a later plan was made; who did it is not on record."
  },
  "passed-only": {
    message: "counts as done because later steps were performed.",
    advice: "Nothing else shows that it was done."
  },
  "backup-missing": {
    message: "The backup set \u2026 was made, but is no longer there.",
    advice: "The journal names a set that is not there any more."
  },
  "backup-changed": {
    message: "The manifest of the backup set \u2026 was changed: the journal has the SHA-256 \u2026, the file \u2026",
    advice: "Its manifest is not the one that the journal knows. Find out who changed it."
  },
  "state-unknown": {
    message: "How the server was \u2026 is not on record.",
    advice: "There is no inventory from before or after."
  },
  "merge-unknown": {
    message: "The web.config of the \u2026 was merged, but the record of its settings is not there.",
    advice: "The component was merged, but the record of it is missing."
  },
  "plan-missing": {
    message: "The plan \u2026 was begun, but its file is not in the work folder or is another plan.",
    advice: "A plan was carried out whose file is not there."
  },
  "plan-changed": {
    message: "The stored plan \u2026 was changed: its digest is now \u2026",
    advice: "A plan file does not have its digest any more."
  },
  "plan-without-approval": {
    message: "\u2026 was carried out at \u2026 without an approved digest",
    advice: "It was carried out without `approved-plan`."
  },
  "approver-unknown": {
    message: "The plan \u2026 was carried out with an approved digest; who approved it is not known.",
    advice: "The digest was approved; who did it is not known. See the inputs of [upgrade-report](../../actions/upgrade-report/README.md)."
  },
  "outage-open": {
    message: "nothing on record proves that this is over.",
    advice: "What was taken out of service was not seen in service again."
  },
  "record-incomplete": {
    message: "The record is not complete. \u2026",
    advice: "Something of the server could not be read for the report."
  }
};

;// CONCATENATED MODULE: ./lib/bundled/base/codes/register.js










const codeSections = [
  { title: "Start of a job", rows: startCodes },
  {
    title: "Servers that are reached from another machine",
    about: "See [act on a server from another machine](../how-to/act-from-another-machine.md).",
    rows: serverCodes
  },
  { title: "Folders and files that inputs name", rows: folderCodes },
  { title: "Plan and approval", rows: planCodes },
  { title: "What is installed", rows: installedCodes },
  { title: "Order", rows: orderCodes },
  { title: "Backup", rows: backupCodes },
  { title: "The way back", rows: wayBackCodes },
  { title: "Artifacts and keys", rows: artifactsCodes },
  { title: "Removal and installation", rows: installationCodes },
  {
    title: "Merging web.config",
    about: "See [merge web.config and decide conflicts](../how-to/merge-web-config.md).",
    rows: mergeCodes
  },
  {
    title: "Restore and roll-back",
    about: "See [restore or roll back](../how-to/restore-or-roll-back.md).",
    rows: restoreCodes
  },
  { title: "After the upgrade", rows: afterCodes },
  {
    depth: 3,
    title: "What a report could not prove",
    about: "A report lists these in its own words, in English or German; the codes are in its [facts](report.md) (`servers[].unproven`). They\nare no errors.",
    rows: unprovenCodes
  },
  { title: "Fleets", rows: fleetCodes },
  { title: "Files on the runner and refusals of Windows", rows: { ...runnerCodes, ...hostCodes } }
];

var sentence_finder = __webpack_require__(88175);
;// CONCATENATED MODULE: ./lib/bundled/report/recorded-words.js


const finders = /* @__PURE__ */ new WeakMap();
function finderOf(recorded) {
  const known = finders.get(recorded) ?? (0,sentence_finder/* sentenceFinder */.e)(recorded.sentences);
  return finders.set(recorded, known), known;
}
function inOwnWords(text, { recorded }) {
  return recorded && finderOf(recorded)(text);
}
function messageInOwnWords({ code, message }, words) {
  const [line = "", ...rest] = message.split(`
`), own = inOwnWords(line, words);
  if (own !== void 0)
    return { text: own, isWhole: rest.length === 0 };
  const meaning = code === void 0 ? void 0 : meaningOf(code, line, words);
  return meaning === void 0 ? void 0 : { text: meaning, isWhole: !1 };
}
function adviceInOwnWords(advice, code, words) {
  const own = inOwnWords(advice, words);
  if (own !== void 0)
    return { text: own, isWhole: !0 };
  const [, byCode] = (code === void 0 ? void 0 : words.recorded?.codes[registered(code)]) ?? [];
  return byCode === void 0 ? void 0 : { text: byCode.replaceAll("`", ""), isWhole: !1 };
}
function registered(code) {
  return code.replace(/^(installer-failed)-.*$/, "$1-<number>").replace(/^(prerequisite|known-failure)-.*$/, "$1-<name>");
}
const messages = new Map(codeSections.flatMap(({ rows }) => Object.entries(rows)).map(([code, { message }]) => [code, message]));
function meaningOf(code, message, words) {
  const [meaning] = words.recorded?.codes[registered(code)] ?? [];
  if (meaning === void 0)
    return;
  const names = (0,sentence_finder/* recordedPattern */.Dz)(messages.get(registered(code)) ?? "").exec(message) ?? [];
  return meaning.replace(/\{(\d)\}/g, (_place, index) => nameOrGap(names[Number(index)], words)).replaceAll("`", "").replace(/…\.$/, "\u2026");
}
function nameOrGap(name, words) {
  if (name === void 0)
    return "\u2026";
  const bare = name.replace(/\.$/, "");
  return inOwnWords(name, words) ?? inOwnWords(bare, words) ?? ((0,sentence_finder/* isEnglish */.L6)(bare) ? "\u2026" : bare);
}


}),

3971:
((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ reportFacts),
  t: () => (/* binding */ byUrgency)
});
var _base_json_js_10 = __webpack_require__(23868);
var _changes_js_0 = __webpack_require__(15202);
var _incidents_js_1 = __webpack_require__(18188);
var _plan_runs_js_9 = __webpack_require__(26655);
var _server_outcome_js_2 = __webpack_require__(51065);
var _server_status_js_3 = __webpack_require__(64267);
var _step_rows_js_8 = __webpack_require__(253);
var _timeline_js_4 = __webpack_require__(48480);
var _unproven_js_5 = __webpack_require__(21164);
var _upgrade_outcomes_js_7 = __webpack_require__(36129);
var _words_js_6 = __webpack_require__(24202);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_server_outcome_js_2, _server_status_js_3, _words_js_6]);
([_server_outcome_js_2, _server_status_js_3, _words_js_6] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);











function reportFacts({ servers, language, ...about }) {
  return { format: 1, ...about, servers: byUrgency(servers.map((server) => serverFacts(server, (0,_words_js_6/* .wordsOf */ .Z)(language)))) };
}
function byUrgency(servers) {
  const urgency = ({ outcome }) => _upgrade_outcomes_js_7/* .upgradeOutcomes */ .k.indexOf(outcome);
  return [...servers].sort((one, other) => urgency(one) - urgency(other));
}
function serverFacts(server, words) {
  const steps = (0,_step_rows_js_8/* .stepRows */ .w)(server);
  return {
    ...server,
    ...(0,_server_outcome_js_2/* .serverOutcome */ .A)(server, words),
    runs: (0,_plan_runs_js_9/* .planRuns */ .gp)(server),
    steps: steps.map(stepFacts),
    status: (0,_server_status_js_3/* .serverStatus */ .C)(server),
    incidents: (0,_incidents_js_1/* .incidentsOf */ .D)(server),
    ...(0,_base_json_js_10/* .omitUndefined */ .Oy)({ timeline: (0,_timeline_js_4/* .timelineOf */ .h)(server) }),
    changes: (0,_changes_js_0/* .changesOf */ .f)(server.before, server.after),
    unproven: (0,_unproven_js_5/* .unprovenOf */ .v)(server, steps)
  };
}
function stepFacts({ step: { id, title, documentStep, type }, ...row }) {
  return { id, title, ...(0,_base_json_js_10/* .omitUndefined */ .Oy)({ documentStep }), type, ...row };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

}),

88175:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Dz: () => (/* binding */ recordedPattern),
  L6: () => (/* binding */ isEnglish),
  e: () => (/* binding */ sentenceFinder)
});
const mostCharacters = 2e3, placeholder = /\{\d\}/g, special = /[\\^$.*+?()[\]{}|]/g;
function sentenceFinder(sentences) {
  const exact = new Map(Object.entries(sentences)), patterns = Object.entries(sentences).filter(([sentence]) => /\{\d\}/.test(sentence)).sort(([one2], [other]) => ownLength(other) - ownLength(one2)).map(([sentence, own]) => ({ form: wholePattern(sentence), own })), known = /* @__PURE__ */ new Map();
  function find(text) {
    if (text.length > 2e3)
      return;
    if (known.has(text))
      return known.get(text);
    known.set(text, void 0);
    const found = exact.get(text) ?? several(text) ?? one(text) ?? named(text) ?? withoutDot(text) ?? (isName(text) ? text : void 0);
    return known.set(text, found), found;
  }
  function one(text) {
    const own = exact.get(text);
    if (own !== void 0)
      return own;
    for (const pattern of patterns) {
      const names = pattern.form.exec(text)?.slice(1).map(nameIn);
      if (names?.every((name) => name !== void 0) === !0)
        return pattern.own.replace(placeholder, (place2) => names[Number(place2.slice(1, -1)) - 1] ?? "");
    }
  }
  function nameIn(text) {
    if (!/\. [^a-z]/.test(text))
      return find(text) ?? (isEnglish(text) ? void 0 : text);
  }
  function several(text) {
    return joined(text, /(?<=[.…]) (?=[^a-z])/u, " ", (part) => one(part) ?? named(part) ?? withoutDot(part)) ?? joined(text, /; /, "; ", one) ?? joined(text, /, /, ", ", one);
  }
  function joined(text, between, join, own) {
    const parts = text.split(between);
    if (parts.length === 1)
      return;
    const found = parts.map(own);
    return found.every((part) => part !== void 0) ? found.join(join) : void 0;
  }
  function named(text) {
    const [, name, rest] = /^([^\s:]+(?::\\[^:]*)?): (.+)$/su.exec(text) ?? [], own = rest === void 0 ? void 0 : find(rest);
    return own === void 0 ? void 0 : `${name}: ${own}`;
  }
  function withoutDot(text) {
    const own = text.endsWith(".") ? find(text.slice(0, -1)) : void 0;
    return own === void 0 ? void 0 : `${own}.`;
  }
  return find;
}
function ownLength(sentence) {
  return sentence.replace(placeholder, "").length;
}
function wholePattern(sentence) {
  return new RegExp(`^${formOf(sentence, placeholder)}$`, "u");
}
function formOf(words, gap) {
  return words.split(gap).map((part) => part.replace(special, "\\$&")).join("(.+?)");
}
function recordedPattern(message) {
  const form = formOf(message, "\u2026");
  return new RegExp(`${message.startsWith("\u2026") ? "^" : ""}${form}${message.endsWith("\u2026") ? "$" : ""}`, "u");
}
const english = /\b(?:the|is|are|were|of|and|or|with|to|not|this|that|it|its|has|have|had|from|by|for|but|no|which|could|cannot|be|been|at|on|into|as|there)\b/i, place = /(?:\b[a-z]:\\|\\\\|https?:)\S*/gi, identifier = /\b\w+(?:-\w+)+\b/g;
function isEnglish(text) {
  return english.test(text.replace(place, "").replace(identifier, ""));
}
function isName(text) {
  const isPlace = /^(?:[a-z]:\\|\\\\|https?:)[^;:]*(?::\d+[^;:]*)?$/i;
  return !isEnglish(text) && (isPlace.test(text) || /^[^:;]+ \d+(?:\.\d+)+$/u.test(text));
}


}),

51065:
((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ serverOutcome)
});
var _base_json_js_8 = __webpack_require__(23868);
var _plan_journal_facts_js_7 = __webpack_require__(97283);
var _product_components_js_0 = __webpack_require__(71450);
var _product_step_ids_js_1 = __webpack_require__(49543);
var _fact_words_js_2 = __webpack_require__(23985);
var _incidents_js_3 = __webpack_require__(18188);
var _plan_runs_js_9 = __webpack_require__(26655);
var _recorded_words_js_4 = __webpack_require__(99658);
var _steady_clock_js_6 = __webpack_require__(23370);
var _words_js_5 = __webpack_require__(24202);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_words_js_5]);
_words_js_5 = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];










const completing = ["upgrade"], undoing = ["restore-backup"];
function serverOutcome({ reason, ...server }, words = (0,_words_js_5/* .wordsOf */ .Z)("en"), quote = (message, code) => (0,_recorded_words_js_4/* .messageInOwnWords */ .oe)({ message, code }, words)?.text ?? message) {
  const { journal, plans } = withoutItemRestores(server), incidents = (0,_fact_words_js_2/* .incidentCounts */ .Bp)((0,_incidents_js_3/* .incidentsOf */ .D)(server), words), steady = (0,_steady_clock_js_6/* .withSteadyClock */ .x)(journal), first = steady.find(({ event }) => event === "step-started") ?? steady[0], last = steady.at(-1), judged = judge({ ...server, journal, plans }, quotedReasons(words.reasons, incidents, quote));
  return {
    outcome: judged.outcome,
    reason: reason ?? judged.reason,
    ...first === void 0 || last === void 0 ? {} : { began: first.at, ended: last.at }
  };
}
function withoutItemRestores({ journal, plans }) {
  const digests = plans.filter(({ plan }) => undoing.includes(plan.action) && !plan.steps.some(({ change }) => change?.kind === "reinstall-product")).map(({ digest }) => digest);
  return {
    journal: journal.filter((line) => !("digest" in line && digests.includes(line.digest))),
    plans: plans.filter(({ digest }) => !digests.includes(digest))
  };
}
function quotedReasons(reasons, incidents, quote) {
  return {
    ...reasons,
    finished: incidents === "" ? reasons.finished : reasons.finishedAfter(incidents),
    recorded: quote,
    failed: (step, message, code) => reasons.failed(step, quote(message, code)),
    restart: (why) => reasons.restart(quote(why)),
    personHasToAct: (title) => reasons.personHasToAct(quote(title))
  };
}
function judge(server, reasons) {
  const { journal, plans, journalFault } = server, plan = plans.at(-1)?.plan;
  if (isNothingLeft(plan))
    return upgraded(journal, plan, reasons);
  if (journalFault !== void 0)
    return { outcome: "failed", reason: reasons.recorded(journalFault) };
  const broken = brokenStep(journal);
  if (broken !== void 0)
    return { outcome: "failed", reason: whyBroken(broken, reasons) };
  if (!journal.some(({ event }) => event === "step-done"))
    return { outcome: "untouched", reason: whyUntouched(plan, reasons) };
  const finished = journal.findLast(({ event }) => event === "plan-started" || event === "plan-finished");
  return finished?.event !== "plan-finished" ? { outcome: "waiting", reason: whyWaiting(journal, plan, reasons) } : completing.includes(finished.action) ? upgraded(journal, plan, reasons) : undoing.includes(finished.action) ? { outcome: "rolled-back", reason: reasons.putBack } : isIntentionDone(server) ? upgraded(journal, plan, reasons) : { outcome: "in-part", reason: reasons.lastPlan(finished.action) };
}
function whyUntouched(plan, { nothingDone, recorded }) {
  const [first] = plan?.blockers ?? [];
  return first === void 0 ? nothingDone : recorded(first.message, first.code);
}
function isNothingLeft(plan) {
  return plan !== void 0 && completing.includes(plan.action) && plan.steps.length + plan.blockers.length === 0;
}
function isIntentionDone({ journal, after }) {
  const intention = (0,_plan_journal_facts_js_7/* .intentionOf */ .wW)(journal);
  if (intention === void 0)
    return !1;
  const done = (0,_plan_journal_facts_js_7/* .doneSteps */ .Oi)(journal), isThere = (component, generation) => after?.components.some((one) => one.component === component && one.generation === generation);
  return intention.components.every(({ component: name, becomes, web }) => {
    const component = _product_components_js_0/* .componentNames */ .w$.find((one) => one === name);
    if (component === void 0 || becomes === "stays")
      return !0;
    if (becomes !== "new-version")
      return done.has((0,_product_step_ids_js_1/* .removalId */ .G1)(component, "phonefactor")) || isThere(component, "phonefactor") === !1;
    const isInstalled = done.has((0,_product_step_ids_js_1/* .installationId */ .IX)(component)) || isThere(component, "mfa-server") === !0, isMerged = component === "web-service-sdk" || web?.configuration === void 0 || done.has((0,_product_step_ids_js_1/* .mergeId */ .YQ)(component));
    return isInstalled && isMerged;
  });
}
function brokenStep(journal) {
  const last = (0,_plan_journal_facts_js_7/* .lastOfSteps */ .f)(journal);
  return last?.event === "step-failed" ? { step: last.step, message: last.message, ...(0,_base_json_js_8/* .omitUndefined */ .Oy)({ code: last.code }) } : last?.event === "step-started" ? { step: last.step } : void 0;
}
function whyBroken({ step, message, code }, reasons) {
  return message === void 0 ? reasons.notFinished(step) : reasons.failed(step, message, code);
}
function whyWaiting(journal, plan, reasons) {
  const last = journal.findLast(({ event }) => event === "restart-required" || event === "plan-started");
  if (last?.event === "restart-required")
    return reasons.restart(last.reason);
  const [open] = (0,_plan_runs_js_9/* .openOperatorSteps */ .gB)(plan, journal);
  return open === void 0 ? reasons.planNotFinished : reasons.personHasToAct(open.title);
}
function upgraded(journal, plan, reasons) {
  const confirmed = (0,_plan_journal_facts_js_7/* .confirmedSteps */ .tg)(journal), steps = (0,_plan_runs_js_9/* .openOperatorSteps */ .gB)(plan, journal), ids = steps.map(({ id }) => id), others = (0,_plan_journal_facts_js_7/* .intentionOf */ .wW)(journal)?.personSteps.filter((id) => !confirmed.has(id) && !ids.includes(id)) ?? [], open = [...steps.map(({ title }) => title), ...others];
  return {
    outcome: "upgraded",
    reason: open.length === 0 ? reasons.finished : reasons.openForPerson(open.map((title) => reasons.recorded(title)).join("; "))
  };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

}),

19004:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  HS: () => (/* binding */ reportServerSchema),
  en: () => (/* binding */ parseServerRecord)
});
/* unused harmony exports approvalSchema, announcementsSchema, serverRecordSchema */
var valibot_8 = __webpack_require__(77934);
var _backup_backup_set_js_0 = __webpack_require__(22128);
var _base_format_fields_js_9 = __webpack_require__(24541);
var _base_format_read_format_js_1 = __webpack_require__(93706);
var _base_user_error_js_2 = __webpack_require__(83686);
var _plan_journal_schema_js_3 = __webpack_require__(90136);
var _plan_plan_schema_js_4 = __webpack_require__(18667);
var _product_components_js_5 = __webpack_require__(71450);
var _webconfig_merge_record_schema_js_6 = __webpack_require__(45961);
var _check_schema_js_7 = __webpack_require__(28135);










const text = valibot_8/* .string */ .YjP(), plan = _plan_plan_schema_js_4/* .planSchema */ .Fu, component = (0,_base_format_fields_js_9/* .fields */ .OA)({
  component: (0,_base_format_fields_js_9/* .field */ .ZZ)("Which component.", valibot_8/* .picklist */ .KIO(_product_components_js_5/* .componentNames */ .w$)),
  generation: (0,_base_format_fields_js_9/* .field */ .ZZ)("Old product or new one.", valibot_8/* .picklist */ .KIO(["phonefactor", "mfa-server"])),
  version: (0,_base_format_fields_js_9/* .field */ .ZZ)("Version, as in Programs and Features.", text),
  folder: (0,_base_format_fields_js_9/* .optional */ .lq)("Folder of its content; absent for what has no folder of its own.", text),
  address: (0,_base_format_fields_js_9/* .optional */ .lq)("Site and virtual directory, for example Default Web Site/PhoneFactor.", text),
  applicationPool: (0,_base_format_fields_js_9/* .optional */ .lq)("Application pool.", text),
  theme: (0,_base_format_fields_js_9/* .optional */ .lq)("Theme of the portal.", text),
  webServiceSdkUrl: (0,_base_format_fields_js_9/* .optional */ .lq)("Address of the Web Service SDK in its web.config.", text)
}), service = (0,_base_format_fields_js_9/* .fields */ .OA)({
  name: (0,_base_format_fields_js_9/* .field */ .ZZ)("Name, as in sc.exe.", text),
  account: (0,_base_format_fields_js_9/* .field */ .ZZ)("Account that it runs under.", text),
  state: (0,_base_format_fields_js_9/* .field */ .ZZ)("Whether it ran.", text)
}), dataFile = (0,_base_format_fields_js_9/* .fields */ .OA)({
  path: (0,_base_format_fields_js_9/* .field */ .ZZ)("Its path.", text),
  status: (0,_base_format_fields_js_9/* .field */ .ZZ)("Whether it is there and can be read.", text),
  size: (0,_base_format_fields_js_9/* .optional */ .lq)("Bytes.", valibot_8/* .number */ .aig())
}), state = (0,_base_format_fields_js_9/* .fields */ .OA)({
  taken: (0,_base_format_fields_js_9/* .field */ .ZZ)("When this was read, ISO 8601 in UTC.", text),
  installPath: (0,_base_format_fields_js_9/* .optional */ .lq)("Install folder of the agent.", text),
  dataFile: (0,_base_format_fields_js_9/* .optional */ .lq)("The data file.", dataFile),
  components: (0,_base_format_fields_js_9/* .field */ .ZZ)("Components that were installed.", (0,_base_format_fields_js_9/* .list */ .p_)(component)),
  services: (0,_base_format_fields_js_9/* .field */ .ZZ)("Services of the product.", (0,_base_format_fields_js_9/* .list */ .p_)(service))
});
const approvalSchema = (0,_base_format_fields_js_9/* .fields */ .OA)({
  by: (0,_base_format_fields_js_9/* .field */ .ZZ)("Who approved.", text),
  at: (0,_base_format_fields_js_9/* .optional */ .lq)("When, ISO 8601 in UTC.", text),
  environment: (0,_base_format_fields_js_9/* .optional */ .lq)("Environment whose reviewer it was.", text),
  comment: (0,_base_format_fields_js_9/* .optional */ .lq)("What the reviewer wrote.", text),
  run: (0,_base_format_fields_js_9/* .field */ .ZZ)("The run that was approved.", text)
});
const reportPlan = (0,_base_format_fields_js_9/* .fields */ .OA)({ plan: (0,_base_format_fields_js_9/* .field */ .ZZ)("The plan; see plan.md.", plan), digest: (0,_base_format_fields_js_9/* .field */ .ZZ)("Its digest.", text) }), backupSet = (0,_base_format_fields_js_9/* .fields */ .OA)({
  manifest: (0,_base_format_fields_js_9/* .field */ .ZZ)("Its manifest; see backup-manifest.md.", _backup_backup_set_js_0/* .manifestSchema */ .r),
  sha256: (0,_base_format_fields_js_9/* .field */ .ZZ)("SHA-256 of manifest.json.", text)
}), merge = (0,_base_format_fields_js_9/* .fields */ .OA)({
  component: (0,_base_format_fields_js_9/* .field */ .ZZ)("Component.", valibot_8/* .picklist */ .KIO(_product_components_js_5/* .componentNames */ .w$)),
  record: (0,_base_format_fields_js_9/* .field */ .ZZ)("The record; see merge-record.md.", _webconfig_merge_record_schema_js_6/* .mergeRecordSchema */ .P)
});
const reportServerSchema = (0,_base_format_fields_js_9/* .fields */ .OA)({
  name: (0,_base_format_fields_js_9/* .field */ .ZZ)("Name of the server.", text),
  plans: (0,_base_format_fields_js_9/* .field */ .ZZ)("Plans that were made, oldest first: one made after an interruption lists what was left.", (0,_base_format_fields_js_9/* .list */ .p_)(reportPlan)),
  journal: (0,_base_format_fields_js_9/* .field */ .ZZ)("What happened, in order.", (0,_base_format_fields_js_9/* .list */ .p_)(_plan_journal_schema_js_3/* .journalLineSchema */ .LZ)),
  manifests: (0,_base_format_fields_js_9/* .field */ .ZZ)("Backup sets.", (0,_base_format_fields_js_9/* .list */ .p_)(backupSet)),
  before: (0,_base_format_fields_js_9/* .optional */ .lq)("The server before the first change, from the inventory inside the oldest backup set.", state),
  after: (0,_base_format_fields_js_9/* .optional */ .lq)("The server when the record was made.", state),
  merges: (0,_base_format_fields_js_9/* .field */ .ZZ)("Merges of web.config.", (0,_base_format_fields_js_9/* .list */ .p_)(merge)),
  approvals: (0,_base_format_fields_js_9/* .field */ .ZZ)("Approvals that GitHub reports.", (0,_base_format_fields_js_9/* .list */ .p_)(approvalSchema)),
  checks: (0,_base_format_fields_js_9/* .field */ .ZZ)("Checks of verify-upgrade; empty where it did not run.", (0,_base_format_fields_js_9/* .list */ .p_)(_check_schema_js_7/* .checkSchema */ ._)),
  reason: (0,_base_format_fields_js_9/* .optional */ .lq)("Why the server is in its state, or why it was upgraded.", text),
  journalFault: (0,_base_format_fields_js_9/* .optional */ .lq)("Why it is not known what was done: a journal in another folder has it, and the one here is empty.", text),
  notes: (0,_base_format_fields_js_9/* .optional */ .lq)("What of the server could not be read for the report.", (0,_base_format_fields_js_9/* .list */ .p_)(text))
});
const announcement = (0,_base_format_fields_js_9/* .fields */ .OA)({
  language: (0,_base_format_fields_js_9/* .field */ .ZZ)("Language of the text, as a BCP 47 tag.", valibot_8/* .string */ .YjP()),
  subject: (0,_base_format_fields_js_9/* .field */ .ZZ)("Subject of the message.", text),
  paragraphs: (0,_base_format_fields_js_9/* .field */ .ZZ)("Paragraphs of the message.", (0,_base_format_fields_js_9/* .list */ .p_)(text))
});
const announcementsSchema = (0,_base_format_fields_js_9/* .list */ .p_)(announcement), serverRecordSchema = (0,_base_format_fields_js_9/* .fields */ .OA)({
  format: (0,_base_format_fields_js_9/* .field */ .ZZ)("Version of the format.", valibot_8/* .literal */ .euz(1)),
  rehearsal: (0,_base_format_fields_js_9/* .field */ .ZZ)("True: the server is a rehearsal server, nothing here happened on Windows.", valibot_8/* .boolean */ .zMY()),
  server: (0,_base_format_fields_js_9/* .field */ .ZZ)("The server.", reportServerSchema),
  announcements: (0,_base_format_fields_js_9/* .field */ .ZZ)("Texts for the users, where the address of the portal changed.", announcementsSchema)
});
function parseServerRecord(json, source) {
  const advice = "Give files of the output record-path, unchanged.";
  return (0,_base_format_read_format_js_1/* .readFormat */ .C$)(serverRecordSchema, json, (what) => new _base_user_error_js_2/* .UserError */ .y("record-invalid", `${source} is no record of a server: ${what}.`, advice));
}


}),

64267:
((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ serverStatus)
});
var _base_json_js_5 = __webpack_require__(23868);
var _base_operator_step_js_7 = __webpack_require__(90249);
var _plan_journal_facts_js_8 = __webpack_require__(97283);
var _product_step_ids_js_0 = __webpack_require__(49543);
var _backup_proof_js_1 = __webpack_require__(69646);
var _incidents_js_2 = __webpack_require__(18188);
var _outages_js_3 = __webpack_require__(32555);
var _plan_runs_js_6 = __webpack_require__(26655);
var _server_outcome_js_4 = __webpack_require__(51065);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_server_outcome_js_4]);
_server_outcome_js_4 = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];









function serverStatus(server) {
  const state = stateOf(server), wayBack = state === "rolled-back" ? void 0 : wayBackOf(server);
  return {
    state,
    ...signInOf(server),
    next: nextOf(state, server),
    ...(0,_base_json_js_5/* .omitUndefined */ .Oy)({ seen: server.after?.taken, wayBack })
  };
}
function stateOf(server) {
  const { plans, journal } = server, { outcome } = (0,_server_outcome_js_4/* .serverOutcome */ .A)(server), plan = plans.at(-1)?.plan;
  switch (outcome) {
    case "upgraded":
      return (0,_plan_runs_js_6/* .openOperatorSteps */ .gB)(plan, journal).length > 0 ? "waits-for-person" : "finished";
    case "rolled-back":
    case "in-part":
      return outcome;
    case "failed":
      return isCutOff(server) ? "cut-off" : "failed";
    case "untouched":
      return plan === void 0 ? "untouched" : plan.blockers.length > 0 ? "blocked" : "planned";
    case "waiting":
      return waitsFor(server);
  }
}
function waitsFor({ plans, journal }) {
  const plan = plans.at(-1)?.plan;
  return journal.findLast(({ event }) => event === "restart-required" || event === "plan-started")?.event === "restart-required" ? "waits-for-restart" : plan !== void 0 && plan.blockers.length > 0 ? "waits-for-decision" : (0,_plan_runs_js_6/* .openOperatorSteps */ .gB)(plan, journal).length > 0 ? "waits-for-person" : "cut-off";
}
function isCutOff(server) {
  const last = (0,_incidents_js_2/* .incidentsOf */ .D)(server).findLast(({ kind }) => kind === "cut-off" || kind === "failure");
  return last?.kind === "cut-off" && last.to === void 0;
}
function signInOf(server) {
  const { before, after, journal } = server, open = (0,_outages_js_3/* .outagesOf */ .k)(server).find(({ what, to }) => what === "sign-in" && to === void 0);
  return open !== void 0 ? { signIn: "down", since: open.from } : after === void 0 ? { signIn: "not-known" } : (0,_outages_js_3/* .signInWorksIn */ .a)(after, journal) || isRestored(server) ? { signIn: "up" } : { signIn: (before === void 0 ? [after] : [before, after]).some(({ components, services }) => services.length > 0 || components.some(({ component }) => component === "agent")) ? "not-known" : "not-here" };
}
function isRestored({ after, journal }) {
  return journal.findLast((line) => (line.event === "service-interrupted" || line.event === "service-restored") && line.subject === "sign-in")?.event === "service-restored" && after?.services.some(({ state }) => state === "running") === !0;
}
function nextOf(state, server) {
  const { plans, journal, checks } = server, last = plans.at(-1);
  switch (state) {
    case "blocked":
    case "waits-for-decision": {
      const [first] = last?.plan.blockers ?? [];
      return { do: "settle", advice: first?.advice ?? "", ...(0,_base_json_js_5/* .omitUndefined */ .Oy)({ code: first?.code }) };
    }
    case "planned":
      return last === void 0 ? { do: "plan" } : { do: "approve", digest: last.digest };
    case "waits-for-person":
      return forPerson(server);
    case "waits-for-restart":
      return { do: "restart" };
    case "failed": {
      if (server.journalFault !== void 0)
        return { do: "settle", advice: "Give the folder of that journal as work-folder." };
      const failed = journal.findLast((line) => line.event === "step-failed");
      return failed?.event !== "step-failed" || failed.advice === void 0 ? { do: "run-again" } : { do: "try-again", advice: failed.advice, ...(0,_base_json_js_5/* .omitUndefined */ .Oy)({ code: failed.code }) };
    }
    case "cut-off":
      return { do: "run-again" };
    case "finished":
      return checks.some(({ verdict }) => verdict === "fail") ? { do: "look-at-checks" } : { do: checks.length === 0 ? "verify" : "nothing" };
    case "in-part":
      return { do: "carry-on" };
    case "rolled-back":
    case "untouched":
      return { do: "plan" };
  }
}
function forPerson({ plans, journal }) {
  const open = (0,_plan_runs_js_6/* .openOperatorSteps */ .gB)(plans.at(-1)?.plan, journal).flatMap((step) => step.type === "operator" ? [step.operatorStep] : []);
  return {
    do: "act",
    titles: open.map(({ title }) => title),
    confirm: open.filter(_base_operator_step_js_7/* .isConfirmable */ .r).map(({ id }) => id)
  };
}
function wayBackOf({ journal, manifests }) {
  if (!(0,_plan_journal_facts_js_8/* .sinceLastBeginning */ .qw)(journal).some((line) => line.event === "step-started" && _product_step_ids_js_0/* .removalIds */ .jm.includes(line.step)))
    return;
  const removed = new Set(journal.flatMap((line) => line.event === "backup-removed" ? [line.folder] : [])), made = journal.findLast((line) => line.event === "backup-created" && !removed.has(line.folder));
  if (made?.event === "backup-created")
    return { folder: made.folder, isThere: (0,_backup_proof_js_1/* .setIn */ .O)(manifests, made.folder) !== void 0 };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

}),

82394:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ stateOf)
});
var _base_json_js_0 = __webpack_require__(23868);

function stateOf({ installPath, dataFile, components, services }, taken) {
  return {
    taken,
    ...(0,_base_json_js_0/* .omitUndefined */ .Oy)({
      installPath: installPath?.path,
      dataFile: dataFile && { path: dataFile.path, status: dataFile.status, ...(0,_base_json_js_0/* .omitUndefined */ .Oy)({ size: dataFile.size }) }
    }),
    components: components.map(componentOf),
    services: services.map(({ name, account, state }) => ({ name, account, state }))
  };
}
function componentOf({ component, generation, product, web }) {
  return {
    component,
    generation,
    version: product.version,
    ...(0,_base_json_js_0/* .omitUndefined */ .Oy)({
      folder: web?.folder,
      address: web && `${web.site}${web.virtualDirectory}`,
      applicationPool: web?.applicationPool.name,
      theme: web?.configuration?.theme,
      webServiceSdkUrl: web?.configuration?.webServiceSdkUrl
    })
  };
}


}),

23370:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ withSteadyClock)
});
function withSteadyClock(journal) {
  let latest = Number.NEGATIVE_INFINITY;
  return journal.flatMap((line) => {
    const at = Date.parse(line.at);
    return Number.isNaN(at) ? [] : at >= latest ? (latest = at, [line]) : [{ ...line, at: new Date(latest).toISOString() }];
  });
}


}),

11964:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ stepsByRun)
});
var _base_json_js_3 = __webpack_require__(23868);
var _journal_runs_js_2 = __webpack_require__(84643);
var _step_rows_js_0 = __webpack_require__(253);
var _undertakings_js_1 = __webpack_require__(61180);




function stepsByRun(server, rows = (0,_step_rows_js_0/* .stepRows */ .w)(server)) {
  const { journal, plans } = server, known = { plans, rows: new Map(rows.map((row) => [(0,_undertakings_js_1/* .stepKey */ .Ug)(row, row.step.id), row])) }, done = runsWithWords(journal).map(({ run, before, behind }) => ({
    run,
    attempts: [...confirmations(before, run, known), ...attemptsOf(run, known), ...confirmations(behind, run, known)]
  })), left = leftOf(rows, done, (0,_journal_runs_js_2/* .timesPutBackIn */ .Y)(journal));
  return [...done.flatMap((one, index) => {
    const isOf = (other) => (0,_undertakings_js_1/* .undertakingKey */ .kr)(other) === (0,_undertakings_js_1/* .undertakingKey */ .kr)(one.run);
    return !done.slice(index + 1).some(({ run }) => isOf(run)) ? [one, ...left.filter(({ left: { isOver, ...of } }) => isOver && isOf(of))] : [one];
  }), ...left.filter(({ left: { isOver } }) => !isOver)].filter(({ attempts }) => attempts.length > 0);
}
function runsWithWords(journal) {
  const starts = journal.flatMap((line, index) => line.event === "plan-started" ? [index] : []);
  return (0,_journal_runs_js_2/* .journalRuns */ .M0)(journal).map((run, index, runs) => {
    const next = runs[index + 1];
    return {
      run,
      before: index > 0 && (0,_journal_runs_js_2/* .isRestore */ .bZ)(run.action) ? [] : journal.slice(starts[index - 1] ?? 0, starts[index]),
      behind: next !== void 0 && !(0,_journal_runs_js_2/* .isRestore */ .bZ)(next.action) ? [] : journal.slice(starts[index], starts[index + 1])
    };
  });
}
function leftOf(rows, done, now) {
  const key = (of, step) => `${(0,_undertakings_js_1/* .undertakingKey */ .kr)(of)} ${step}`, shown = new Set(done.flatMap(({ run, attempts }) => attempts.map(({ id }) => key(run, id)))), others = rows.filter((row) => !shown.has(key(row, row.step.id)));
  return [...Map.groupBy(others, ({ action, timesPutBack }) => `${timesPutBack} ${action}`).values()].flatMap((part) => {
    const [first] = part;
    if (first === void 0)
      return [];
    const { action, timesPutBack } = first, run = done.find((one) => one.run.action === action && one.run.timesPutBack === timesPutBack)?.run;
    return [{ left: { action, timesPutBack, isOver: timesPutBack < now, ...(0,_base_json_js_3/* .omitUndefined */ .Oy)({ began: run?.started }) }, attempts: part.map(ofRow) }];
  });
}
function stepIn({ digest, action }, { plans }, is) {
  const own = plans.find((one) => one.digest === digest)?.plan.steps.find(is), isSame = ({ plan }) => plan.action === action, others = [...plans.filter(isSame), ...plans.filter((one) => !isSame(one))];
  return own ?? others.flatMap(({ plan }) => plan.steps).find(is);
}
function confirmations(lines, run, known) {
  return lines.flatMap((line) => {
    if (line.event !== "operator-step-said")
      return [];
    const step = stepIn(run, known, (one) => one.type === "operator" && one.operatorStep.id === line.step), evidence = { kind: "said", by: line.by, at: line.at };
    return [{ ...named(line.step, step), state: "confirmed", ended: line.at, notes: [], evidence }];
  });
}
function attemptsOf(run, known) {
  const { lines } = run;
  return lines.flatMap((line, index) => {
    if (line.event !== "step-started")
      return [];
    const next = lines.findIndex((other, at) => at > index && other.event === "step-started"), end = lines.slice(index + 1, next < 0 ? void 0 : next).findLast((one) => (one.event === "step-done" || one.event === "step-failed") && one.step === line.step);
    return [
      {
        ...named(line.step, stepIn(run, known, ({ id }) => id === line.step)),
        began: line.at,
        ...endOf(line, end, known.rows.get((0,_undertakings_js_1/* .stepKey */ .Ug)(run, line.step)))
      }
    ];
  });
}
function endOf(begin, end, row) {
  if (end?.event === "step-done")
    return { state: "done", ended: end.at, notes: end.notes };
  if (end?.event === "step-failed") {
    const { at, by, code, message, advice } = end;
    return { state: "failed", ended: at, notes: [], failure: { at, message, ...(0,_base_json_js_3/* .omitUndefined */ .Oy)({ by, code, advice }) } };
  }
  return row?.began === begin.at && row.evidence !== void 0 ? { state: row.state, notes: row.notes, evidence: row.evidence } : { state: "begun", notes: [] };
}
function ofRow({ step, state, began, ended, notes, evidence, failures }) {
  return {
    ...named(step.id, step),
    state,
    notes,
    ...(0,_base_json_js_3/* .omitUndefined */ .Oy)({ began, ended, evidence, failure: failures.at(-1) })
  };
}
function named(id, step) {
  if (step === void 0)
    return { id, title: id, detail: [] };
  const detail = step.type === "change" ? step.detail ?? [] : [];
  return { id: step.id, title: step.title, detail, ...(0,_base_json_js_3/* .omitUndefined */ .Oy)({ documentStep: step.documentStep }) };
}


}),

253:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ stepRows)
});

var journal_runs = __webpack_require__(84643);
var plan_runs = __webpack_require__(26655);
var report_undertakings = __webpack_require__(61180);
;// CONCATENATED MODULE: ./lib/bundled/report/step-evidence.js


function confirmationOf(journal, operatorStep) {
  const line = journal.findLast((one) => one.event === "operator-step-said" && one.step === operatorStep);
  return line?.event === "operator-step-said" ? { kind: "said", by: line.by, at: line.at } : void 0;
}
function seenSteps({ plans, journal }) {
  const known = new Map(plans.map(({ digest, plan }) => [digest, plan])), runs = [...(0,journal_runs/* journalRuns */.M0)(journal), ...onlyMade(plans.at(-1), journal)], seen = /* @__PURE__ */ new Map();
  for (const stretch of withoutRollBack(runs))
    for (const [index, later] of stretch.entries()) {
      const earlier = stretch.slice(0, index), done = new Set(earlier.flatMap(({ lines }) => [...(0,journal_runs/* doneSteps */.Oi)(lines)])), passed = earlier.flatMap((run) => passedSteps(run, later, known)).filter((id) => !done.has(id));
      for (const step of passed.map((id) => (0,report_undertakings/* stepKey */.Ug)(later, id)))
        seen.has(step) || seen.set(step, evidenceOf(later));
    }
  return seen;
}
function onlyMade(last, journal) {
  if (last === void 0 || journal.some((line) => line.event === "plan-started" && line.digest === last.digest))
    return [];
  const { digest, plan } = last, { action } = plan, timesPutBack = (0,journal_runs/* timesPutBackIn */.Y)(journal);
  return [{ digest, action, started: "", approved: !1, lines: [], isFinished: !1, timesPutBack }];
}
function evidenceOf({ digest, started }) {
  return { kind: "seen", digest, ...started === "" ? {} : { at: started } };
}
function withoutRollBack(runs) {
  const parts = [[]];
  for (const run of runs)
    (0,journal_runs/* isRestore */.bZ)(run.action) ? parts.push([]) : parts.at(-1)?.push(run);
  return parts;
}
function passedSteps(run, later, known) {
  const [plan, laterPlan] = [known.get(run.digest), known.get(later.digest)];
  if (plan === void 0 || run.action !== later.action || run.timesPutBack !== later.timesPutBack)
    return [];
  const steps = plan.steps.map(({ id }) => id);
  if (later.digest === run.digest) {
    const begun = (0,journal_runs/* begunSteps */.bB)(later.lines);
    return steps.slice(0, Math.max(0, steps.findIndex((id) => begun.has(id))));
  }
  const left = new Set(laterPlan?.steps.map(({ id }) => id));
  return laterPlan === void 0 ? [] : steps.filter((id) => !left.has(id));
}

;// CONCATENATED MODULE: ./lib/bundled/report/step-incidents.js
function stepFailures(journal, step) {
  return journal.flatMap((line) => {
    if (line.event !== "step-failed" || line.step !== step)
      return [];
    const { event: _event, digest: _digest, step: _step, ...failure } = line;
    return [failure];
  });
}
function installerRuns(journal, step) {
  let current;
  return journal.flatMap((line) => {
    if (line.event === "step-started" && (current = line.step), line.event !== "installer-ran" || current !== step)
      return [];
    const { event: _event, by: _by, ...run } = line;
    return [run];
  });
}

;// CONCATENATED MODULE: ./lib/bundled/report/step-rows.js





function stepRows(server) {
  const undertakings = (0,report_undertakings/* undertakingsOf */.Xc)(server), seen = seenSteps(server), last = server.plans.at(-1), current = undertakings.findLast(({ plans }) => plans.some((plan) => plan === last)), open = new Set((0,plan_runs/* openOperatorSteps */.gB)(last?.plan, server.journal).map(({ id }) => id));
  return undertakings.flatMap((one) => rowsOf(one, seen, one === current ? open : /* @__PURE__ */ new Set()));
}
function rowsOf(undertaking, seen, open) {
  const { runs, timesPutBack } = undertaking, steps = stepsOf(undertaking), done = new Set(runs.flatMap(({ lines }) => [...(0,journal_runs/* doneSteps */.Oi)(lines)])), lastDone = steps.findLastIndex(({ step }) => done.has(step.id));
  return steps.map(({ action, step }, index) => {
    const lines = runs.filter((run) => run.action === action).flatMap((run) => run.lines), evidence = seen.get((0,report_undertakings/* stepKey */.Ug)({ action, timesPutBack }, step.id)), row = step.type === "operator" ? personRow(step, { undertaking, evidence, isOpen: open.has(step.id), isPassed: index < lastDone }) : changeRow(step, lines, evidence), failures = stepFailures(lines, step.id);
    return { ...row, action, timesPutBack, failures, installerRuns: installerRuns(lines, step.id) };
  });
}
function stepsOf({ plans, runs }) {
  const begun = new Map(runs.map(({ action }) => [action, /* @__PURE__ */ new Set()]));
  for (const { action, lines } of runs)
    for (const id of (0,journal_runs/* begunSteps */.bB)(lines))
      begun.get(action)?.add(id);
  const planned = plans.flatMap(({ plan: { action, steps } }) => steps.map((step) => ({ action, step }))), chosen = /* @__PURE__ */ new Set();
  for (const same of Map.groupBy(planned, ({ step }) => step.id).values()) {
    const own = same.filter(({ action, step }) => begun.get(action)?.has(step.id));
    for (const [first] of Map.groupBy(own.length > 0 ? own : same.slice(0, 1), ({ action }) => action).values())
      first !== void 0 && chosen.add(first);
  }
  return planned.filter((one) => chosen.has(one));
}
function changeRow(step, lines, evidence) {
  const began = lines.findLast((line) => line.event === "step-started" && line.step === step.id), done = lines.findLast((line) => line.event === "step-done" && line.step === step.id);
  if (began === void 0)
    return { step, state: "not-reached", notes: [] };
  const by = began.by ?? runOf(lines, began)?.by, row = { step, began: began.at, ...by === void 0 ? {} : { by } };
  return done?.event === "step-done" && lines.indexOf(done) > lines.indexOf(began) ? { ...row, state: "done", ended: done.at, notes: done.notes } : evidence !== void 0 && !wasBegunAfter(lines, began, evidence) ? { ...row, state: "done", evidence, notes: [] } : { ...row, state: "begun", notes: [] };
}
function wasBegunAfter(lines, began, evidence) {
  if (evidence.kind !== "seen" || evidence.at === void 0)
    return !1;
  const seen = lines.findIndex(({ event, at, ...line }) => event === "plan-started" && at === evidence.at && "digest" in line && line.digest === evidence.digest);
  return lines.indexOf(began) > seen;
}
function runOf(lines, line) {
  return lines.slice(0, lines.indexOf(line)).findLast(({ event }) => event === "plan-started");
}
function personRow(step, { undertaking, evidence, isOpen, isPassed }) {
  if (isOpen)
    return { step, state: "open", notes: [] };
  const confirmation = confirmationOf(undertaking.confirmations, step.operatorStep.id);
  return confirmation?.kind === "said" ? { step, state: "confirmed", ended: confirmation.at, by: confirmation.by, notes: [], evidence: confirmation } : evidence !== void 0 && step.operatorStep.proof === "seen" ? { step, state: "done", notes: [], evidence } : { step, state: isPassed ? "done" : "not-reached", notes: [] };
}


}),

48480:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ timelineOf)
});
var _journal_runs_js_2 = __webpack_require__(84643);
var _outages_js_0 = __webpack_require__(32555);
var _plan_runs_js_3 = __webpack_require__(26655);
var _steady_clock_js_1 = __webpack_require__(23370);




function timelineOf(server) {
  const journal = (0,_steady_clock_js_1/* .withSteadyClock */ .x)(server.journal), readable = { ...server, journal }, runs = (0,_journal_runs_js_2/* .journalRuns */ .M0)(journal), [first] = runs, last = journal.at(-1);
  if (first === void 0 || last === void 0)
    return;
  const outages = (0,_outages_js_0/* .outagesOf */ .k)(readable), waits = runs.flatMap((run, index) => waitsAfter(readable, run, runs[index + 1])), to = (waits.some(({ to: to2 }) => to2 === void 0) || outages.some(({ to: to2, isForGood }) => to2 === void 0 && isForGood !== !0)) && server.after !== void 0 && server.after.taken > last.at ? server.after.taken : last.at, bars = [...runs.flatMap((run) => workOf(readable, run)), ...waits.map((wait) => barOf(wait, to))];
  return { from: first.started, to, bars: bars.sort(byBegin), outages };
}
function barOf(wait, end) {
  return wait.to === void 0 ? { ...wait, to: end, isOpen: !0 } : { ...wait, to: wait.to };
}
function byBegin(one, other) {
  return Date.parse(one.from) - Date.parse(other.from);
}
function workOf(server, { lines }) {
  const begins = lines.flatMap((line, index) => line.event === "step-started" ? [{ line, index }] : []);
  return begins.map(({ line, index }, number) => {
    const own = lines.slice(index, begins[number + 1]?.index), end = own.findLast(({ event }) => event === "step-done" || event === "step-failed") ?? own.at(-1) ?? line;
    return { step: line.step, title: (0,_plan_runs_js_3/* .stepTitle */ .Fb)(server.plans, line.step), from: line.at, to: end.at, kind: "work" };
  });
}
function waitsAfter(server, run, next) {
  const end = run.lines.findLast(({ event }) => event === "step-done") ?? run.lines[0];
  if (run.isFinished || end === void 0)
    return [];
  const until = next === void 0 ? {} : { to: next.started }, restart = run.lines.findLast((line) => line.event === "restart-required");
  if (restart?.event === "restart-required") {
    const { step, title } = stepBefore(server, run, restart);
    return [{ step, title, from: restart.at, kind: "restart", ...until }];
  }
  return personWaits(server, run, end, next);
}
function stepBefore(server, { lines }, line) {
  const begun = lines.slice(0, lines.indexOf(line)).findLast(({ event }) => event === "step-started"), step = begun?.event === "step-started" ? begun.step : "";
  return { step, title: (0,_plan_runs_js_3/* .stepTitle */ .Fb)(server.plans, step) };
}
function personWaits({ plans, journal }, run, end, next) {
  const plan = plans.find(({ digest }) => digest === run.digest)?.plan, untilThen = journal.slice(0, journal.indexOf(end) + 1), later = journal.slice(untilThen.length);
  return (0,_plan_runs_js_3/* .openOperatorSteps */ .gB)(plan, untilThen).flatMap((step) => {
    if (step.type !== "operator" || !step.operatorStep.blocking)
      return [];
    const to = later.find((line) => line.event === "operator-step-said" && line.step === step.operatorStep.id)?.at ?? next?.started;
    return [{ step: step.id, title: step.title, from: end.at, kind: "person", ...to === void 0 ? {} : { to } }];
  });
}


}),

61180:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ug: () => (/* binding */ stepKey),
  Xc: () => (/* binding */ undertakingsOf),
  kr: () => (/* binding */ undertakingKey)
});
var _journal_runs_js_0 = __webpack_require__(84643);

function undertakingKey({ action, timesPutBack }) {
  return `${timesPutBack} ${(0,_journal_runs_js_0/* .isRestore */ .bZ)(action) ? "restore" : "upgrade"}`;
}
function stepKey({ action, timesPutBack }, step) {
  return `${timesPutBack} ${action} ${step}`;
}
function undertakingsOf({ plans, journal }) {
  const runs = (0,_journal_runs_js_0/* .journalRuns */ .M0)(journal), now = (0,_journal_runs_js_0/* .timesPutBackIn */ .Y)(journal), begun = new Set(runs.map(({ digest }) => digest)), made = plans.filter(({ digest }) => !begun.has(digest)), works = [...runs, ...made.map(({ plan: { action } }) => ({ action, timesPutBack: now }))];
  return [...Map.groupBy(works, undertakingKey)].map(([key, [first]]) => {
    const timesPutBack = first?.timesPutBack ?? now, own = runs.filter((run) => undertakingKey(run) === key), isOwn = ({ digest, plan: { action } }) => own.some((run) => run.digest === digest) || !begun.has(digest) && undertakingKey({ action, timesPutBack: now }) === key;
    return {
      timesPutBack,
      plans: plans.filter(isOwn),
      runs: own,
      confirmations: confirmationsIn(journal, timesPutBack),
      isOver: timesPutBack < now
    };
  });
}
function confirmationsIn(journal, timesPutBack) {
  return journal.flatMap((line, index) => line.event === "operator-step-said" && (0,_journal_runs_js_0/* .timesPutBackIn */ .Y)(journal.slice(0, index)) === timesPutBack ? [line] : []);
}


}),

21164:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ unprovenOf)
});
var _base_format_read_format_js_0 = __webpack_require__(93706);
var _base_json_js_8 = __webpack_require__(23868);
var _plan_digest_js_1 = __webpack_require__(70766);
var _product_step_ids_js_2 = __webpack_require__(49543);
var _backup_proof_js_3 = __webpack_require__(69646);
var _journal_runs_js_7 = __webpack_require__(84643);
var _outages_js_4 = __webpack_require__(32555);
var _plan_runs_js_9 = __webpack_require__(26655);
var _server_record_js_5 = __webpack_require__(19004);
var _step_rows_js_6 = __webpack_require__(253);










function notes(server) {
  const { notes: notes2 = [], journal } = server;
  return [...notes2, ...(0,_base_format_read_format_js_0/* .unknownFieldsNote */ .iQ)(_server_record_js_5/* .reportServerSchema */ .HS, server, "The record"), ...unknownEventsNote(journal)];
}
function unknownEventsNote(journal) {
  const names = new Set(journal.flatMap((line) => line.event === "unknown" ? [line.name] : []));
  return names.size === 0 ? [] : [`The journal has events of a newer version, which are not judged: ${[...names].join(", ")}.`];
}
function unprovenOf(server, steps = (0,_step_rows_js_6/* .stepRows */ .w)(server)) {
  return [
    ...plans(server),
    ...notes(server).map((note) => ({ code: "record-incomplete", note })),
    ...outages(server),
    ...backups(server),
    ...states(server),
    ...merges(server),
    ...approvals(server),
    ...people(steps),
    ...checks(server)
  ];
}
function plans({ plans: known, journal }) {
  const changed = known.flatMap(({ digest, plan }) => {
    const now = digestNow(plan);
    return now === digest ? [] : [{ code: "plan-changed", digest, now }];
  }), held = new Set(known.map(({ digest }) => digest)), missing = [...new Set((0,_journal_runs_js_7/* .journalRuns */ .M0)(journal).map(({ digest }) => digest))].filter((digest) => !held.has(digest));
  return [...changed, ...missing.map((digest) => ({ code: "plan-missing", digest }))];
}
function digestNow(plan) {
  try {
    return (0,_plan_digest_js_1/* .planDigest */ .G)(plan);
  } catch {
    return "none";
  }
}
function outages(server) {
  return (0,_outages_js_4/* .outagesOf */ .k)(server).flatMap(({ what, from, to, isForGood }) => to === void 0 && isForGood === void 0 ? [{ code: "outage-open", what, from }] : []);
}
function backups({ journal, manifests }) {
  const made = journal.flatMap((line) => line.event === "backup-created" ? [line] : []);
  return [
    ...manifests.flatMap(({ manifest: { name, consistent, consistencyNote } }) => consistent ? [] : [{ code: "backup-not-consistent", set: name, ...(0,_base_json_js_8/* .omitUndefined */ .Oy)({ note: consistencyNote }) }]),
    ...made.flatMap(({ folder, manifestSha256 }) => {
      const set = (0,_backup_proof_js_3/* .setIn */ .O)(manifests, folder);
      return set === void 0 ? [{ code: "backup-missing", folder }] : set.sha256 === manifestSha256 ? [] : [{ code: "backup-changed", set: set.manifest.name, journal: manifestSha256, now: set.sha256 }];
    })
  ];
}
function states({ before, after, journal }) {
  return (0,_journal_runs_js_7/* .journalRuns */ .M0)(journal).length === 0 ? [] : [
    ...before === void 0 ? ["before"] : [],
    ...after === void 0 ? ["after"] : []
  ].map((when) => ({ code: "state-unknown", when }));
}
function merges(server) {
  return ["user-portal", "mobile-app"].filter((component) => server.journal.some((line) => line.event === "step-done" && line.step === (0,_product_step_ids_js_2/* .mergeId */ .YQ)(component))).filter((component) => !server.merges.some((merge) => merge.component === component)).map((component) => ({ code: "merge-unknown", component }));
}
function approvals(server) {
  return [...Map.groupBy((0,_plan_runs_js_9/* .planRuns */ .gp)(server), ({ digest }) => digest)].flatMap(([digest, runs]) => {
    const open = runs.find(({ approved }) => !approved);
    return open !== void 0 ? [
      { code: "plan-without-approval", digest, at: open.started, ...(0,_base_json_js_8/* .omitUndefined */ .Oy)({ by: open.actor ?? open.by }) }
    ] : runs.some(({ approvers }) => approvers.length > 0) ? [] : [{ code: "approver-unknown", digest }];
  });
}
function people(steps) {
  return steps.flatMap(({ step: { type, title }, state, evidence }) => evidence?.kind === "said" ? [{ code: "word-of-a-person", title, by: evidence.by, at: evidence.at }] : evidence?.kind === "seen" ? [{ code: "seen-only", title, digest: evidence.digest }] : type === "operator" && state === "done" ? [{ code: "passed-only", title }] : []);
}
function checks({ checks: list, journal }) {
  return list.length === 0 && (0,_journal_runs_js_7/* .journalRuns */ .M0)(journal).length > 0 ? [{ code: "not-verified" }] : list.filter(({ verdict }) => verdict === "not-proven" || verdict === "cannot-be-proven").map(({ title, evidence, advice }) => ({ code: "check", title, evidence, ...(0,_base_json_js_8/* .omitUndefined */ .Oy)({ advice }) }));
}


}),

24202:
((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ wordsOf)
});
var _report_languages_js_0 = __webpack_require__(38655);

const all = /* @__PURE__ */ new Map();
for (const language of _report_languages_js_0/* .reportLanguages */ .w)
  all.set(language, await (0,_report_languages_js_0/* .loadWords */ .A)(language));
function wordsOf(language) {
  const words = all.get(language);
  if (words === void 0)
    throw new Error(`The report has no language ${language}.`);
  return words;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

}),

6832:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ changedPortalAddress),
  s: () => (/* binding */ planPortalAddress)
});
var _changes_steps_js_0 = __webpack_require__(75457);
var _host_same_text_js_4 = __webpack_require__(36241);
var _product_server_state_js_3 = __webpack_require__(36961);
var _product_web_address_js_5 = __webpack_require__(4211);
var _install_web_component_virtual_directories_js_1 = __webpack_require__(63146);
var _stage_plan_js_2 = __webpack_require__(65270);






function changedPortalAddress({ before, now }, choices) {
  const old = (0,_product_server_state_js_3/* .oldComponent */ .lM)(before, "user-portal")?.web;
  if (old === void 0)
    return;
  const name = (0,_install_web_component_virtual_directories_js_1/* .newVirtualDirectory */ .p$)("user-portal", old, choices, now);
  if ((0,_host_same_text_js_4/* .sameText */ .QV)(name, (0,_product_web_address_js_5/* .withoutSlash */ .mW)(old.virtualDirectory)))
    return;
  const address = (0,_product_web_address_js_5/* .publicAddress */ .Wq)(old, before.machine.name, choices.publicAddress);
  return {
    oldUrl: (0,_product_web_address_js_5/* .publicUrl */ .x6)(address, old.virtualDirectory),
    newUrl: (0,_product_web_address_js_5/* .publicUrl */ .x6)(address, name),
    isKnown: address !== void 0
  };
}
function planPortalAddress(situation, choices) {
  const changed = changedPortalAddress(situation, choices);
  if (changed === void 0)
    return _stage_plan_js_2/* .emptyPlan */ .n7;
  const { oldUrl, newUrl, isKnown } = changed, server = (0,_product_server_state_js_3/* .hadAgent */ .zk)(situation.before) || (0,_product_server_state_js_3/* .newComponent */ .y6)(situation.before, "agent") !== void 0 ? situation.before.machine.name : "the MFA Server", stage = "install-portal", open = [
    (0,_changes_steps_js_0/* .stepOf */ .cg)({ kind: "set-portal-url", server, oldUrl, newUrl }, { stage }),
    (0,_changes_steps_js_0/* .stepOf */ .cg)({ kind: "inform-users", oldUrl, newUrl }, { stage })
  ].filter(({ id }) => !situation.confirmed.has(id));
  return { ..._stage_plan_js_2/* .emptyPlan */ .n7, steps: open, warnings: isKnown || open.length === 0 ? [] : [addressUnknown(newUrl)] };
}
function addressUnknown(newUrl) {
  return {
    code: "public-address-unknown",
    message: `The address of the User Portal changes to ${newUrl}, and IIS does not show under which name users reach it.`,
    advice: "Give the address that users type, without the virtual directory, for example https://mfa.contoso.com: the texts for users and console then have it. Without it a person fills it in.",
    input: "public-address"
  };
}


}),

49711:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readRecords)
});
/* unused harmony export readMergeRecord */
var _backup_verify_backup_set_js_0 = __webpack_require__(47200);
var _base_format_read_format_js_1 = __webpack_require__(93706);
var _base_json_js_16 = __webpack_require__(23868);
var _base_user_error_js_2 = __webpack_require__(83686);
var _changes_backup_sets_backup_chain_js_3 = __webpack_require__(92763);
var _changes_backup_sets_roles_js_4 = __webpack_require__(43892);
var _changes_earlier_journals_js_5 = __webpack_require__(90811);
var _changes_server_machine_mark_js_6 = __webpack_require__(77971);
var _changes_server_read_server_js_7 = __webpack_require__(74209);
var _changes_server_work_folder_js_8 = __webpack_require__(89976);
var _host_host_error_js_9 = __webpack_require__(90614);
var _plan_journal_js_10 = __webpack_require__(5005);
var _plan_journal_facts_js_17 = __webpack_require__(97283);
var _webconfig_merge_record_schema_js_11 = __webpack_require__(45961);
var _folders_work_folder_js_12 = __webpack_require__(23804);
var _install_portal_portal_address_js_13 = __webpack_require__(6832);
var _judge_records_js_14 = __webpack_require__(81746);
var _run_stored_plan_js_15 = __webpack_require__(73909);


















async function readRecords(host, chosenWorkFolder, knowledge) {
  const workFolder = await (0,_folders_work_folder_js_12/* .usableWorkFolder */ .Y)(host, chosenWorkFolder), server = (await host.machine.facts()).name, notes = [], { lines, journalFault } = await journalOf(host, workFolder, server, notes), sets = await setsOf(host, lines, notes), plans = await plansOf(host, workFolder, lines, notes), before = await tolerant(notes, "The server before the upgrade", () => stateBefore(host, sets, knowledge)), after = await tolerant(notes, "The server as it is", () => stateNow(host, knowledge)), portalAddress = before && portalAddressOf(before.state, plans.at(-1)?.plan);
  return {
    server,
    plans,
    journal: (0,_changes_earlier_journals_js_5/* .withEarlierInterruptions */ .v)(lines, plans),
    ...(0,_base_json_js_16/* .omitUndefined */ .Oy)({ journalFault }),
    manifests: sets.map(({ manifest, manifestSha256 }) => ({ manifest, sha256: manifestSha256 })).reverse(),
    ...before === void 0 ? {} : { before },
    ...after === void 0 ? {} : { after },
    merges: await mergesOf(host, workFolder, notes),
    ...portalAddress === void 0 ? {} : { portalAddress },
    notes
  };
}
async function tolerant(notes, what, read) {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof _base_user_error_js_2/* .UserError */ .y || error instanceof _host_host_error_js_9/* .HostError */ .dh))
      throw error;
    notes.push(`${what} could not be read: ${error.message}`);
    return;
  }
}
async function journalOf(host, workFolder, server, notes) {
  const { lines, gaps = [] } = await (0,_plan_journal_js_10/* .openJournal */ ._)(host.files, host.clock, (0,_changes_server_work_folder_js_8/* .journalPath */ .HY)(workFolder)), mark = await tolerant(notes, "The mark of this suite in the registry", () => (0,_changes_server_machine_mark_js_6/* .readMark */ .Mp)(host)), missing = gaps.length === 0 ? [] : [{ fit: "journal-has-gap", places: gaps }];
  for (const fit of [...missing, (0,_judge_records_js_14/* .judgeRecords */ .aJ)({ lines }, mark, [])])
    notes.push(...(0,_judge_records_js_14/* .recordBlockers */ .zM)(fit, server, void 0).map(({ message }) => message));
  const [journalFault] = lines.length === 0 ? notes : [];
  return { lines, ...(0,_base_json_js_16/* .omitUndefined */ .Oy)({ journalFault }) };
}
async function setsOf({ files }, lines, notes) {
  const sets = [];
  for (const { folder } of (0,_plan_journal_facts_js_17/* .rememberedSets */ .yF)(lines)) {
    const set = await tolerant(notes, `The backup set ${folder}`, () => setIfThere(files, folder));
    set !== void 0 && sets.push(set);
  }
  return sets;
}
async function setIfThere(files, folder) {
  try {
    return await (0,_backup_verify_backup_set_js_0/* .readBackupSet */ .$N)(files, folder);
  } catch (error) {
    if (error instanceof _base_user_error_js_2/* .UserError */ .y && error.code === "backup-manifest-missing")
      return;
    throw error;
  }
}
async function plansOf({ files }, workFolder, lines, notes) {
  const digests = new Set(lines.flatMap((line) => line.event === "plan-started" ? [line.digest] : [])), plans = [];
  for (const digest of digests) {
    const stored = await tolerant(notes, `The plan ${digest}`, () => (0,_run_stored_plan_js_15/* .storedPlan */ .Rg)(files, workFolder, digest));
    stored?.plan !== void 0 ? plans.push({ plan: stored.plan, digest }) : stored !== void 0 && notes.push(`The plan ${digest} is not at hand: ${stored.why}`);
  }
  return plans;
}
async function stateBefore({ files }, sets, knowledge) {
  const [newest] = sets, inventory = await (0,_changes_backup_sets_backup_chain_js_3/* .baselineOf */ .Bv)(files, { sets });
  if (newest === void 0 || inventory === void 0)
    return;
  const isOfFirst = newest.manifest.entries.some(({ role }) => role === _changes_backup_sets_roles_js_4/* .baselineRole */ .Qc), { created } = (isOfFirst ? sets.at(-1) : newest)?.manifest ?? newest.manifest;
  return { taken: created, state: (0,_changes_server_read_server_js_7/* .judgeInventory */ .KQ)(inventory, knowledge) };
}
async function stateNow(host, knowledge) {
  const { state } = await (0,_changes_server_read_server_js_7/* .readServer */ .Wb)(host, knowledge);
  return { taken: host.clock.now().toISOString(), state };
}
async function mergesOf({ files }, workFolder, notes) {
  const merges = [];
  for (const component of _changes_backup_sets_roles_js_4/* .mergedComponents */ .V) {
    const what = `The record of the merge of the ${component}`, record = await tolerant(notes, what, () => readMergeRecord(files, workFolder, component));
    record !== void 0 && merges.push({ component, record });
  }
  return merges;
}
function portalAddressOf(before, plan) {
  if (!(plan === void 0 || !isChoices(plan.inputs)))
    return (0,_install_portal_portal_address_js_13/* .changedPortalAddress */ .X)({ before, now: before }, plan.inputs);
}
function isChoices(inputs) {
  return "virtualDirectories" in inputs;
}
async function readMergeRecord(files, workFolder, component) {
  const path = (0,_changes_server_work_folder_js_8/* .mergeRecordPath */ .RM)(workFolder, component);
  if (await files.stat(path) === void 0)
    return;
  const advice = "See who changed the file. The merged web.config is not affected.";
  return (0,_base_format_read_format_js_1/* .readFormat */ .C$)(_webconfig_merge_record_schema_js_11/* .mergeRecordSchema */ .P, await files.read(path), (what) => new _base_user_error_js_2/* .UserError */ .y("merge-record-invalid", `${path} is no record of a merge: ${what}.`, advice));
}


}),

45961:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ mergeRecordSchema)
});
var valibot_0 = __webpack_require__(77934);
var _base_format_fields_js_1 = __webpack_require__(24541);


const text = valibot_0/* .string */ .YjP(), bytes = (0,_base_format_fields_js_1/* .field */ .ZZ)("Size in bytes.", valibot_0/* .number */ .aig()), sha256 = (0,_base_format_fields_js_1/* .field */ .ZZ)("SHA-256, lower-case hexadecimal.", valibot_0/* .pipe */ .FsL(text, valibot_0/* .regex */ .yGV(/^[\da-f]{64}$/))), fileSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({ path: (0,_base_format_fields_js_1/* .field */ .ZZ)("Path, as it was given or found.", text), bytes, sha256 }), resultSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  bytes,
  sha256,
  encoding: (0,_base_format_fields_js_1/* .field */ .ZZ)("Encoding, which is the target's.", text),
  changed: (0,_base_format_fields_js_1/* .field */ .ZZ)("Whether it differs from the target.", valibot_0/* .boolean */ .zMY())
}), settingSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  setting: (0,_base_format_fields_js_1/* .field */ .ZZ)("Name, as in the inputs carry, keep and report; see web-config-merge.md.", text),
  original: (0,_base_format_fields_js_1/* .optional */ .lq)("Its value in the original; a secret is masked.", text),
  target: (0,_base_format_fields_js_1/* .optional */ .lq)("Its value in the target.", text),
  pristine: (0,_base_format_fields_js_1/* .optional */ .lq)("Its value in the old default.", text),
  result: (0,_base_format_fields_js_1/* .optional */ .lq)("Its value in the merged file.", text),
  outcome: (0,_base_format_fields_js_1/* .field */ .ZZ)('"carried": the old value was taken. "corrected": taken and changed on its way. "kept": the new value stays. "same": no difference. "reported": left to a person. "conflict": a person has to decide. In records of earlier versions: `fate`.', valibot_0/* .picklist */ .KIO(["carried", "kept", "same", "corrected", "reported", "conflict"])),
  reason: (0,_base_format_fields_js_1/* .field */ .ZZ)("Why.", text)
}), editSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  line: (0,_base_format_fields_js_1/* .field */ .ZZ)("Line in the target, from 1.", valibot_0/* .number */ .aig()),
  column: (0,_base_format_fields_js_1/* .field */ .ZZ)("Column in the target, from 1.", valibot_0/* .number */ .aig()),
  reason: (0,_base_format_fields_js_1/* .field */ .ZZ)("Why.", text)
}), fragmentSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  setting: (0,_base_format_fields_js_1/* .field */ .ZZ)("Name of the setting.", text),
  xml: (0,_base_format_fields_js_1/* .field */ .ZZ)("The XML; secrets are masked.", text)
});
const mergeRecordSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  format: (0,_base_format_fields_js_1/* .field */ .ZZ)("Version of the format.", valibot_0/* .literal */ .euz(1)),
  original: (0,_base_format_fields_js_1/* .field */ .ZZ)("The file with the old values.", fileSchema),
  target: (0,_base_format_fields_js_1/* .field */ .ZZ)("The new file, before the merge.", fileSchema),
  pristine: (0,_base_format_fields_js_1/* .optional */ .lq)("The old file as its version installed it; absent in a merge of two files.", fileSchema),
  result: (0,_base_format_fields_js_1/* .field */ .ZZ)("The merged file.", resultSchema),
  outcomes: (0,_base_format_fields_js_1/* .field */ .ZZ)("Every setting that any of the files has.", (0,_base_format_fields_js_1/* .list */ .p_)((0,_base_format_fields_js_1/* .withEarlierName */ .wn)(settingSchema, "fate", "outcome"))),
  edits: (0,_base_format_fields_js_1/* .field */ .ZZ)("What was changed in the text of the target.", (0,_base_format_fields_js_1/* .list */ .p_)(editSchema)),
  fragments: (0,_base_format_fields_js_1/* .field */ .ZZ)("XML to paste, for what a person has to decide.", (0,_base_format_fields_js_1/* .list */ .p_)(fragmentSchema))
});


}),

2022:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ describeFault)
});
var _base_difference_js_6 = __webpack_require__(53721);
var _base_listed_js_0 = __webpack_require__(66875);
var _base_user_error_js_1 = __webpack_require__(83686);
var _host_file_faults_js_2 = __webpack_require__(44227);
var _host_host_error_js_3 = __webpack_require__(90614);
var _code_link_js_5 = __webpack_require__(63312);
var _markdown_js_4 = __webpack_require__(40855);







const adviceByCode = {
  "not-found": "See whether it was moved or removed, and run again.",
  "already-exists": "See what it is; move it away, and run again.",
  "access-denied": "Run the service of the runner under an account in the local Administrators group, or give that account access.",
  "in-use": "Close the program that has it open, and run again.",
  "disk-full": "Free room on that volume, and run again: the run carries on where it stopped.",
  "disk-read-only": "Make that disk writable, or choose another one, and run again.",
  "too-many-open-files": "Close programs that have many files open, or raise the limit of the account that runs the runner, and run again.",
  "out-of-memory": "Close programs or give the machine more memory, and run again.",
  "path-too-long": "Choose a folder with a shorter path, or shorten the name, and run again.",
  "disk-fault": "See the system log and the health of that disk first. Then run again: the run carries on where it stopped.",
  "share-lost": "See that it can be reached with the account of the runner, and run again: the run carries on where it stopped.",
  "server-not-reached": "See with the action inspect what is missing to reach it, and run again: the run carries on where it stopped, and an installer that had begun continues.",
  "invalid-path": "Correct the path.",
  "not-a-package": "Copy the package again from its source.",
  "timed-out": "See why it takes so long; raise the time limit if it only needs more time, and run again.",
  "still-running": "Start no other installation and do not restart the server. Wait until no msiexec.exe works any more, see with the action inspect what is installed, and run again: the run carries on where it stopped.",
  "not-supported": "Do this by hand, and run again.",
  refused: "Fix on the server what Windows reports as wrong, and run again.",
  malformed: "Correct it, and run again."
};
function describeFault(fault) {
  if (fault instanceof _base_user_error_js_1/* .UserError */ .y)
    return explained(fault, fault.advice);
  const refusal = fault instanceof _host_host_error_js_3/* .HostError */ .dh ? fault : (0,_host_file_faults_js_2/* .asMachineFault */ .W)(fault);
  if (refusal !== void 0)
    return ofMachine(refusal);
  const error = fault instanceof Error ? fault : new Error(String(fault)), message = `This is a fault of the action, not of your input: ${error.message}`, advice = "Nothing more was done. Run again: the run carries on where it stopped. Please report it with this log.";
  return {
    title: "Unexpected error",
    advice,
    text: `${message}
${advice}`,
    markdown: `${(0,_markdown_js_4/* .plain */ .pj)(message)}

${(0,_markdown_js_4/* .plain */ .pj)(advice)}`,
    stack: error.stack ?? error.message
  };
}
function ofMachine(refusal) {
  const advice = adviceByCode[refusal.code];
  return { ...explained(refusal, advice), advice: `${asSentence(refusal.message)} ${advice}` };
}
function asSentence(text) {
  return `${(0,_base_listed_js_0/* .capitalized */ .l2)(text)}${/[.!?]$/.test(text) ? "" : "."}`;
}
function explained(fault, advice) {
  const { code, message } = fault, [what, differences] = fault instanceof _base_user_error_js_1/* .UserError */ .y ? [fault.whatHappened, fault.differences] : [message, []];
  return {
    title: code,
    advice,
    text: `${message}
${advice}
${(0,_code_link_js_5/* .codeLink */ .U1)(code)}`,
    markdown: [(0,_markdown_js_4/* .plain */ .pj)(what), ...differencesText(differences), `${(0,_markdown_js_4/* .plain */ .pj)(advice)} ${(0,_code_link_js_5/* .codeLinkInMarkdown */ .eL)(code)}`].join(`

`)
  };
}
function differencesText(differences) {
  const { groups, more } = (0,_base_difference_js_6/* .differenceGroups */ .uR)(differences), tables = groups.map(([reason, group]) => {
    const rows = group.map(({ what, setting, approved, now }) => [what, setting, approved, now].map(_markdown_js_4/* .plain */ .pj));
    return `**${(0,_markdown_js_4/* .plain */ .pj)(reason)}**

${(0,_markdown_js_4/* .table */ .tp)(["what", "setting", "approved", "now"], rows)}`;
  });
  return more === void 0 ? tables : [...tables, (0,_markdown_js_4/* .plain */ .pj)(more)];
}


}),

48942:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ fileName)
});
function fileName(text) {
  return text.replace(/[^A-Za-z0-9._-]/g, "_");
}


}),

70656:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ fitSections)
});
var _summary_limit_js_0 = __webpack_require__(72790);

const namesShown = 40;
function fitSections(sections, mostBytes, leftOut) {
  const sizes = sections.map(({ markdown }) => (0,_summary_limit_js_0/* .sizeOf */ .$d)(`${markdown}

`));
  if (sizes.reduce((sum, size) => sum + size, 0) <= mostBytes)
    return joined(sections);
  const noteFrom = (index) => leftOut(titlesOf(sections.slice(index)));
  let count = 1, bytes = sizes[0] ?? 0;
  for (const [index, size] of sizes.entries())
    if (index !== 0) {
      if (bytes + size + (0,_summary_limit_js_0/* .sizeOf */ .$d)(noteFrom(index + 1)) > mostBytes)
        break;
      bytes += size, count += 1;
    }
  return `${joined(sections.slice(0, count))}

${noteFrom(count)}`;
}
function joined(sections) {
  return sections.map(({ markdown }) => markdown).join(`

`);
}
function titlesOf(sections) {
  const names = sections.slice(0, namesShown).map(({ title }) => title), more = sections.length - names.length;
  return more > 0 ? `${names.join(", ")}, + ${more}` : names.join(", ");
}


}),

28560:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ apiHeaders),
  z: () => (/* binding */ apiAddress)
});
function apiAddress(environment) {
  return (environment.GITHUB_API_URL || "https://api.github.com").replace(/\/+$/, "");
}
function apiHeaders(token) {
  return {
    authorization: `Bearer ${token}`,
    accept: "application/vnd.github+json",
    "x-github-api-version": "2022-11-28"
  };
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

91264:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runApprovals: () => (/* binding */ runApprovals)
});
var _actions_http_client_0 = __webpack_require__(44942);
var valibot_1 = __webpack_require__(77934);
var _base_json_js_3 = __webpack_require__(23868);
var _github_api_js_2 = __webpack_require__(28560);




const mostRuns = 20, defaultTimeLimit = 3e4, reviews = valibot_1/* .array */ .YOg(valibot_1/* .object */ .Ikc({
  state: valibot_1/* .string */ .YjP(),
  comment: valibot_1/* .optional */ .lqM(valibot_1/* .nullable */ .mee(valibot_1/* .string */ .YjP())),
  environments: valibot_1/* .optional */ .lqM(valibot_1/* .array */ .YOg(valibot_1/* .object */ .Ikc({ name: valibot_1/* .string */ .YjP() }))),
  user: valibot_1/* .optional */ .lqM(valibot_1/* .nullable */ .mee(valibot_1/* .object */ .Ikc({ login: valibot_1/* .string */ .YjP() })))
}));
async function runApprovals(request) {
  const { log, environment, timeLimitMilliseconds: limit = defaultTimeLimit } = request, runs = knownRuns(request.runs, environment.GITHUB_SERVER_URL || "https://github.com");
  runs.length > mostRuns && log.warning(`Approvals are read for the last ${mostRuns} of ${runs.length} runs.`);
  const client = new _actions_http_client_0/* .HttpClient */ .Qq("mfa-server-upgrade", [], { allowRetries: !1, socketTimeout: limit }), late = Promise.withResolvers(), timer = setTimeout(() => late.reject(new Error(`no answer within ${limit / 1e3} seconds.`)), limit);
  try {
    return await Promise.race([approvalsOfAll(runs.slice(-mostRuns), request, client), late.promise]);
  } catch (error) {
    return log.warning(`Who approved is not known: ${explain(error)}`), [];
  } finally {
    clearTimeout(timer), client.dispose();
  }
}
async function approvalsOfAll(runs, request, client) {
  const found = [];
  for (const run of runs)
    found.push(...await approvalsOf(run, request, client));
  return found;
}
function knownRuns(addresses, server) {
  const base = server.replace(/\/+$/, ""), runs = addresses.flatMap((address) => {
    if (!address.startsWith(`${base}/`))
      return [];
    const [, owner, name, id] = /^([\w.-]+)\/([\w.-]+)\/actions\/runs\/(\d+)(?:\/attempts\/\d+)?$/.exec(address.slice(base.length + 1)) ?? [];
    if (owner === void 0 || name === void 0 || id === void 0 || /^\.+$/.test(owner) || /^\.+$/.test(name))
      return [];
    const path = `${owner}/${name}/actions/runs/${id}`;
    return [{ address: `${base}/${path}`, path }];
  });
  return [...new Map(runs.map((run) => [run.address, run])).values()];
}
async function approvalsOf({ address, path }, { token, ofEnvironments, environment }, client) {
  const base = (0,_github_api_js_2/* .apiAddress */ .z)(environment), answer = await client.get(`${base}/repos/${path}/approvals`, (0,_github_api_js_2/* .apiHeaders */ .H)(token)), status = answer.message.statusCode ?? 0;
  if (status < 200 || status > 299)
    throw new Error(`${base} answered ${status} for the run ${address}. ${adviceFor(status)}`);
  const parsed = valibot_1/* .safeParse */ .xLC(reviews, JSON.parse(await answer.readBody())), wanted = ofEnvironments && new Set(ofEnvironments.map((name) => name.toLowerCase()));
  if (!parsed.success)
    throw new Error(`${base} gave an answer for the run ${address} that is no list of reviews.`);
  return parsed.output.filter(({ state }) => state === "approved").filter(({ environments = [] }) => wanted === void 0 || environments.some(({ name }) => wanted.has(name.toLowerCase()))).map(({ user, comment, environments }) => ({
    by: user?.login ?? "a reviewer without a name",
    run: address,
    ...(0,_base_json_js_3/* .omitUndefined */ .Oy)({
      comment: comment || void 0,
      environment: environments?.map(({ name }) => name).join(", ") || void 0
    })
  }));
}
function adviceFor(status) {
  return status === 401 || status === 403 || status === 404 ? "The token needs the permission actions: read on the repository of that run." : "The report is complete but for this.";
}
function explain(error) {
  if (!(error instanceof Error))
    return String(error);
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : "";
  return `${error.message}${cause}`;
}


}),

79690:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readRunnerFile),
  b: () => (/* binding */ findRunnerFiles)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _base_format_read_format_js_2 = __webpack_require__(93706);
var _base_user_error_js_3 = __webpack_require__(83686);
var _host_host_error_js_4 = __webpack_require__(90614);





const mostBytes = 64 * 1024 * 1024;
async function findRunnerFiles(places, extension) {
  const found = await Promise.all(places.map((place) => filesAt(place, extension)));
  return [...new Set(found.flat())].sort();
}
async function filesAt(place, extension) {
  const facts = await (0,node_fs_promises_0.stat)(place).catch(() => {
  });
  if (facts === void 0)
    throw notFound(place, "it is not there, or may not be read");
  return facts.isDirectory() ? (await (0,node_fs_promises_0.readdir)(place, { recursive: !0, withFileTypes: !0 })).filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith(extension)).map((entry) => (0,node_path_1.join)(entry.parentPath, entry.name)) : [place];
}
function notFound(place, why) {
  return new _base_user_error_js_3/* .UserError */ .y("files-not-found", `${place}: ${why}.`, "Give files or folders that the job has, for example from a download of artifacts.");
}
async function readRunnerFile(path) {
  try {
    const { size } = await (0,node_fs_promises_0.stat)(path);
    if (size > mostBytes)
      throw new Error(`it has ${size} bytes, more than the ${mostBytes} that such a file can have`);
    return (0,_base_format_read_format_js_2/* .decoded */ .DH)(await (0,node_fs_promises_0.readFile)(path), (what) => new Error(what));
  } catch (cause) {
    const why = fileWords[(0,_host_host_error_js_4/* .systemErrorCode */ .vq)(cause) ?? ""] ?? (cause instanceof Error ? cause.message : String(cause));
    throw new _base_user_error_js_3/* .UserError */ .y("file-unreadable", `${path} cannot be read: ${why}.`, "Give a file in UTF-8 that the job may read.", {
      cause
    });
  }
}
const fileWords = {
  ENOENT: "it is not there",
  ENOTDIR: "it is not there",
  EISDIR: "it is a folder",
  EACCES: "the account of the runner may not read it",
  EPERM: "the account of the runner may not read it"
};


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


}),

72790:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $d: () => (/* binding */ sizeOf),
  DJ: () => (/* binding */ withinSummaryLimit),
  FO: () => (/* binding */ mostSummaryBytes)
});
const mostBytes = 1048576;
const mostSummaryBytes = 1e6;
const roomForNote = 4096;
function withinSummaryLimit(markdown, { taken, whole }) {
  const room = 1048576 - taken - sizeOf(`
`);
  if (sizeOf(markdown) <= room)
    return markdown;
  const budget = { left: room - 4096 }, shortened = sectionsOf(markdown).map((section) => fitted(section, budget)), missing = shortened.flatMap(({ title, isWhole }) => isWhole ? [] : [title]), note = noteOf(missing, whole), kept = [...shortened.flatMap(({ blocks }) => blocks), note].join(`

`);
  return sizeOf(kept) <= room ? kept : "";
}
function sizeOf(text) {
  return Buffer.byteLength(text, "utf8") + (text.split(`
`).length - 1);
}
function sectionsOf(markdown) {
  const sections = [];
  for (const block of blocksOf(markdown)) {
    const [, heading] = /^#{1,6} +(.+)/.exec(block) ?? [];
    (heading !== void 0 || sections.length === 0) && sections.push({ title: heading ?? "the beginning", blocks: [] }), sections.at(-1)?.blocks.push(block);
  }
  return sections;
}
function fitted({ title, blocks }, budget) {
  const sizes = blocks.map((block) => sizeOf(`${block}

`)), total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= budget.left)
    return budget.left -= total, { title, blocks, isWhole: !0 };
  const kept = [];
  for (const [index, block] of blocks.entries()) {
    const size = sizes[index] ?? 0;
    if (size > budget.left)
      break;
    budget.left -= size, kept.push(block);
  }
  return { title, blocks: isOnlyHeading(kept) ? [] : kept, isWhole: !1 };
}
function isOnlyHeading(blocks) {
  return blocks.length === 1 && /^#{1,6} /.test(blocks[0] ?? "");
}
function blocksOf(markdown) {
  const blocks = [[]], place = { fence: void 0, depth: 0 };
  for (const line of markdown.split(`
`))
    line.trim() === "" && place.fence === void 0 && place.depth === 0 ? blocks.push([]) : (blocks.at(-1)?.push(line), follow(line, place));
  return blocks.filter((lines) => lines.length > 0).map((lines) => lines.join(`
`));
}
function follow(line, place) {
  const [, marker] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
  if (place.fence !== void 0) {
    marker?.startsWith(place.fence) === !0 && /^ {0,3}[`~]+\s*$/.test(line) && (place.fence = void 0);
    return;
  }
  place.fence = marker;
  const count = (pattern) => [...line.matchAll(pattern)].length;
  place.depth = Math.max(0, place.depth + count(/<details\b/gi) - count(/<\/details>/gi));
}
const titlesShown = 20, longestTitle = 80;
function noteOf(missing, whole) {
  const titles = missing.slice(0, titlesShown).map((title) => Array.from(title).slice(0, longestTitle).join("")), more = missing.length > titles.length ? ` and ${missing.length - titles.length} more` : "";
  return `**Shortened:** GitHub shows at most 1 MiB of a step. Left out, whole or in part: ${titles.join("; ")}${more}. The complete text is in ${whole}.`;
}


})

};
