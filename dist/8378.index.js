export const id = 8378;
export const ids = [8378];
export const modules = {

/***/ 78378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addressOf: () => (/* binding */ addressOf),
/* harmony export */   mergeGivenFiles: () => (/* binding */ mergeGivenFiles)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _omit_undefined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6038);
/* harmony import */ var _webconfig_merge_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79701);



function addressOf(url, virtualDirectory, names) {
  if (url !== void 0)
    return { rule: "replace", url };
  if (virtualDirectory === "keep")
    return { rule: "unchanged" };
  return { rule: "virtual-directory", from: names[0], to: virtualDirectory === "new" ? names[1] : virtualDirectory };
}
async function maskSecrets({ sources }, session) {
  const { secretValues } = await __webpack_require__.e(/* import() */ 4621).then(__webpack_require__.bind(__webpack_require__, 14621));
  const { decodeConfiguration } = await Promise.all(/* import() */[__webpack_require__.e(1748), __webpack_require__.e(8554)]).then(__webpack_require__.bind(__webpack_require__, 78554));
  for (const { path, bytes, included } of sources) {
    for (const one of [bytes, ...included?.values() ?? []]) {
      for (const secret of secretValues(decodeConfiguration(one, path).text))
        session.log.mask(secret);
    }
  }
}
async function show({ plan, digest, result }, session) {
  const { colourDiff } = await __webpack_require__.e(/* import() */ 4669).then(__webpack_require__.bind(__webpack_require__, 4669));
  const { planText } = await __webpack_require__.e(/* import() */ 2645).then(__webpack_require__.bind(__webpack_require__, 82645));
  await session.log.group("Plan", async () => session.log.info(planText(plan, digest)));
  if (result.unifiedDiff !== "") {
    await session.log.group("Changes", async () => session.log.info(colourDiff(result.unifiedDiff)));
  }
}
async function perform(merge, prepared, files) {
  const { approvalOf } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(6863)]).then(__webpack_require__.bind(__webpack_require__, 56863));
  const { requireApprovalGiven, requireApproved } = await __webpack_require__.e(/* import() */ 5867).then(__webpack_require__.bind(__webpack_require__, 75867));
  const { requireDecided, performFileMerge } = await Promise.all(/* import() */[__webpack_require__.e(1748), __webpack_require__.e(9800), __webpack_require__.e(751), __webpack_require__.e(1720), __webpack_require__.e(1266)]).then(__webpack_require__.bind(__webpack_require__, 98974));
  const approval = await approvalOf(merge.approvedPlan, merge.approvedPlanFile);
  requireApprovalGiven({ requireApproval: merge.requireApproval, approval });
  const progress = prepared.plan.steps.length === 0 ? "finished" : "not-begun";
  if (approval !== void 0)
    requireApproved(prepared.plan, approval, progress);
  requireDecided(prepared);
  return performFileMerge(files, prepared);
}
const mostAnnotated = 10;
async function endingOf(merge, prepared, files) {
  if (merge.mode === "plan")
    return { notes: [] };
  try {
    return { notes: await perform(merge, prepared, files) };
  } catch (fault) {
    return { notes: [], fault };
  }
}
async function mergeGivenFiles(merge, session) {
  const { prepareFileMerge } = await Promise.all(/* import() */[__webpack_require__.e(1748), __webpack_require__.e(9800), __webpack_require__.e(751), __webpack_require__.e(1720), __webpack_require__.e(1266)]).then(__webpack_require__.bind(__webpack_require__, 98974));
  const { runnerConfigurationFiles } = await __webpack_require__.e(/* import() */ 6157).then(__webpack_require__.bind(__webpack_require__, 16157));
  const files = merge.files ?? runnerConfigurationFiles;
  const prepared = await prepareFileMerge(files, merge.paths, merge.rules, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)());
  await maskSecrets(prepared, session);
  await show(prepared, session);
  const ending = await endingOf(merge, prepared, files);
  for (const note of ending.notes)
    session.log.info(note);
  return resultOf(merge, prepared, ending, session);
}
function headlineOf({ mode }, { plan, digest }, { notes, fault }) {
  if (fault !== void 0)
    return "**Not merged.**";
  if (plan.steps.length === 0)
    return "**Nothing to do:** the output holds the merged configuration already.";
  return mode === "plan" ? `**Planned, nothing written.** Digest \`${digest}\`` : `**Merged.** ${notes.length} file(s) written.`;
}
function annotationsOf({ outcomes }) {
  const open = outcomes.filter(({ fate, name }) => fate === "reported" && (0,_webconfig_merge_result_js__WEBPACK_IMPORTED_MODULE_1__/* .isInSettingsSection */ .s)({ name }));
  if (open.length === 0)
    return [];
  const lines = open.slice(0, mostAnnotated).map(({ setting, reason }) => `${setting}: ${reason}`);
  const more = open.length > mostAnnotated ? [`And ${open.length - mostAnnotated} more; the summary has all of them.`] : [];
  return [
    {
      level: "warning",
      title: `${open.length} setting(s) of the old file are left to you`,
      message: [...lines, ...more].join("\n")
    }
  ];
}
async function resultOf(merge, prepared, ending, session) {
  const { mergeOutputValues } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 72623));
  const { mergeSummary } = await __webpack_require__.e(/* import() */ 3377).then(__webpack_require__.bind(__webpack_require__, 13377));
  const { plan, digest, result, record } = prepared;
  const { outcomes, fragments } = result;
  const { blockers } = plan;
  const summary = mergeSummary({ headline: headlineOf(merge, prepared, ending), outcomes, fragments, blockers });
  const write = (name, content) => session.writeTemporaryFile(name, `${JSON.stringify(content, null, 2)}
`);
  return {
    outputs: {
      changed: String(ending.notes.length > 0),
      finished: String(plan.steps.length === 0 || ending.notes.length > 0),
      "plan-digest": digest,
      "plan-path": await write("merge-webconfig-plan.json", plan),
      "report-path": await session.writeTemporaryFile("merge-webconfig-report.md", `${summary}
`),
      blockers: JSON.stringify(blockers),
      "operator-steps": "[]",
      "reboot-required": "false",
      ...await mergeOutputValues([{ name: "merge-webconfig-differences.json", record }], session)
    },
    summary,
    annotations: annotationsOf(result),
    ...(0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_2__/* .omitUndefined */ .O)({ fault: ending.fault })
  };
}


/***/ }),

/***/ 79701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ blockingConflicts),
/* harmony export */   s: () => (/* binding */ isInSettingsSection)
/* harmony export */ });
/* harmony import */ var _settings_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81327);

function isInSettingsSection({ name: { section } }) {
  return section.toLowerCase() === "configuration" || (0,_settings_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .isMeantAsSettings */ .zT)(section);
}
function blockingConflicts({ outcomes }) {
  return outcomes.filter((outcome) => outcome.fate === "conflict" && isInSettingsSection(outcome));
}


/***/ }),

/***/ 81327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ settingsGroups),
/* harmony export */   O_: () => (/* binding */ settingsSections),
/* harmony export */   zT: () => (/* binding */ isMeantAsSettings)
/* harmony export */ });
const settingsGroups = ["applicationSettings", "userSettings"];
const settingsSections = ["appSettings", "connectionStrings", ...settingsGroups];
const lowerCaseNames = new Set(settingsSections.map((name) => name.toLowerCase()));
function isMeantAsSettings(name) {
  return lowerCaseNames.has(name.toLowerCase());
}


/***/ })

};
