export const id = 6971;
export const ids = [6971,5364];
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

16562:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  givenRules: () => (/* binding */ givenRules),
  mergeGivenFiles: () => (/* binding */ mergeGivenFiles)
});

var external_node_os_ = __webpack_require__(48161);
var json = __webpack_require__(23868);
var base_listed = __webpack_require__(66875);
var leaving = __webpack_require__(53998);
var redactor = __webpack_require__(15105);
var visible = __webpack_require__(26510);
var merge_rules = __webpack_require__(6036);
var setting_decisions = __webpack_require__(77836);
var plan_approval = __webpack_require__(85144);
var product_names = __webpack_require__(31484);
var look_at_paths = __webpack_require__(73530);
var sha256 = __webpack_require__(22113);
var user_error = __webpack_require__(83686);
var describe_conflict = __webpack_require__(80548);
var merge_on_files = __webpack_require__(21461);
var read_source = __webpack_require__(17164);
var digest = __webpack_require__(70766);
var merge_result = __webpack_require__(79701);
;// CONCATENATED MODULE: ./lib/bundled/stages/merge-webconfig/merge-files.js









function conflictBlocker(conflict) {
  return { code: "merge-conflict", message: (0,describe_conflict/* describeConflict */.we)(conflict), advice: describe_conflict/* decideConflict */.dr, input: "carry" };
}
function detailOf({ outcomes }) {
  return outcomes.filter(({ outcome }) => outcome !== "same").map(({ setting, outcome, reason }) => `${setting}: ${outcome}. ${reason}`);
}
function planOf({ paths, rules, result, record, before, server }) {
  const isThere = before !== void 0 && Buffer.compare(before, result.bytes) === 0, { original, target, pristine, result: merged } = record;
  return {
    format: 1,
    action: "merge-webconfig",
    server,
    inputs: (0,json/* asJson */.vA)({ ...paths, rules }),
    findings: {
      original: original.sha256,
      target: target.sha256,
      ...pristine === void 0 ? {} : { pristine: pristine.sha256 },
      output: before === void 0 ? "not there" : (0,sha256/* sha256Of */.B)(before)
    },
    steps: isThere ? [] : [
      {
        type: "change",
        id: "write-configuration",
        stage: "merge-webconfig",
        title: `Write the merged configuration to ${paths.output}`,
        detail: detailOf(result),
        change: { kind: "write-configuration", path: paths.output, sha256: merged.sha256 }
      }
    ],
    warnings: [],
    blockers: (0,merge_result/* blockingConflicts */.r)(result).map(conflictBlocker)
  };
}
async function prepareFileMerge(files, paths, rules, server) {
  const original = await (0,read_source/* readSource */.o$)(files, paths.original), target = await (0,read_source/* readSource */.o$)(files, paths.target), originalDefault = paths.pristine === void 0 ? void 0 : await (0,read_source/* readSource */.o$)(files, paths.pristine), made = (0,merge_on_files/* makeMerge */.JY)({ original, target, ...(0,json/* omitUndefined */.Oy)({ originalDefault }), rules }), { result, record } = made, before = paths.output === paths.target ? target.bytes : await (0,merge_on_files/* readOutput */.ov)(files, paths.output), plan = planOf({ paths, rules, result, record, before, server });
  return { ...made, plan, digest: (0,digest/* planDigest */.G)(plan), ...(0,json/* omitUndefined */.Oy)({ before }) };
}
function requireDecided({ plan: { blockers } }) {
  if (blockers.length === 0)
    return;
  const list = blockers.map(({ message }) => `  ${message}`);
  throw new user_error/* UserError */.y("merge-conflict", [`${(0,base_listed/* counted */.hS)(blockers.length, "setting stops this merge:", "settings stop this merge:")}`, ...list].join(`
`), describe_conflict/* decideConflict */.dr);
}
async function performFileMerge(files, prepared) {
  const [step] = prepared.plan.steps;
  if (step?.type !== "change")
    return [];
  const { path } = step.change, { result, record, before } = prepared, keptBase = `${path.replace(/\.config$/i, "")}.before-merge`, kept = await (0,merge_on_files/* writeMerge */.Q5)(files, { path, result, record, keptBase, ...(0,json/* omitUndefined */.Oy)({ before }) });
  return kept === void 0 ? [`Wrote ${path}.`] : [`Wrote ${path}; the file that was there is now ${kept}.`];
}

var decode = __webpack_require__(65171);
var webconfig_merge_rules = __webpack_require__(97749);
var secret_values = __webpack_require__(99946);
var unified_diff = __webpack_require__(4669);
var markdown = __webpack_require__(40855);
var plan_text = __webpack_require__(82645);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var host_error = __webpack_require__(90614);
;// CONCATENATED MODULE: ./lib/bundled/workflow/runner-configuration-files.js





const causes = {
  EACCES: ["file-access-denied", "the job may not do that", "Give the account of the runner the right to it."],
  EPERM: [
    "file-access-denied",
    "the system does not permit it",
    "See whether another program has it open, and its attributes."
  ],
  EBUSY: ["file-in-use", "another program has it open", "Close the program that has it open, and run again."],
  ENOSPC: ["disk-full", "the disk is full", "Make room on the disk, and run again."],
  EROFS: ["file-access-denied", "its file system is read-only", "Give another file as output."],
  ELOOP: ["file-not-found", "its links lead in a circle", "Give the path of the file itself."],
  ENOENT: ["file-not-found", "there is no such file or folder", "Give the path of a file in a folder that exists."]
};
function explained(action, path, cause) {
  const known = causes[(0,host_error/* systemErrorCode */.vq)(cause) ?? ""];
  return known === void 0 ? cause : new user_error/* UserError */.y(known[0], `${path} could not be ${action}: ${known[1]}.`, `${known[2]} Nothing was changed.`, {
    cause
  });
}
async function entryOf(path) {
  try {
    const facts = await (0,promises_.stat)(path);
    return {
      path,
      kind: facts.isFile() ? "file" : "folder",
      size: facts.size,
      created: facts.birthtime.toISOString(),
      modified: facts.mtime.toISOString(),
      readOnly: (facts.mode & 146) === 0,
      hidden: !1,
      system: !1
    };
  } catch (cause) {
    if ((0,host_error/* isMissing */.b2)(cause))
      return;
    throw explained("looked at", path, cause);
  }
}
async function followed(path) {
  try {
    return await (0,promises_.realpath)(path);
  } catch (cause) {
    if (!(0,host_error/* isMissing */.b2)(cause))
      throw cause;
    const link = await (0,promises_.readlink)(path).catch(() => {
    });
    return link === void 0 ? path : followed((0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), link));
  }
}
async function rightsOf(path) {
  const facts = await (0,promises_.stat)(path).catch(() => {
  });
  return facts === void 0 ? { mode: 420 } : { mode: facts.mode & 511, owner: { user: facts.uid, group: facts.gid } };
}
async function writeAs(path, bytes, { mode, owner }) {
  const temporary = `${path}.${process.pid}.part`;
  try {
    const handle = await (0,promises_.open)(temporary, "wx", 384);
    try {
      await handle.writeFile(bytes), owner !== void 0 && await handle.chown(owner.user, owner.group).catch(() => {
      }), await handle.chmod(mode), await handle.sync();
    } finally {
      await handle.close();
    }
    await (0,promises_.rename)(temporary, path);
  } catch (cause) {
    throw await (0,promises_.rm)(temporary, { force: !0 }), cause;
  }
}
const runnerConfigurationFiles = {
  stat: entryOf,
  async read(path) {
    try {
      return await (0,promises_.readFile)(path);
    } catch (cause) {
      throw explained("read", path, cause);
    }
  },
  async write(path, bytes) {
    try {
      const place = await followed(path);
      await writeAs(place, bytes, await rightsOf(place));
    } catch (cause) {
      throw explained("written", path, cause);
    }
  },
  async copy(from, to) {
    try {
      const bytes = await (0,promises_.readFile)(from);
      return await writeAs(to, bytes, await rightsOf(from)), { sha256: (0,sha256/* sha256Of */.B)(bytes), size: bytes.length };
    } catch (cause) {
      throw explained("copied", from, cause);
    }
  }
};

var approval_inputs = __webpack_require__(56863);
var knowledge_of = __webpack_require__(75364);
var merge_outputs = __webpack_require__(72623);
;// CONCATENATED MODULE: ./lib/bundled/actions/shared/merge-given-files.js























function addressOf(url, virtualDirectory, names) {
  return url !== void 0 ? { rule: "replace", url } : virtualDirectory === "keep" ? { rule: "unchanged" } : { rule: "virtual-directory", from: names[0], to: virtualDirectory === "new" ? names[1] : virtualDirectory };
}
function givenRules(values, decisions) {
  return { ...rulesOf(values, decisions), redactor: (0,redactor/* createRedactor */.lY)((0,knowledge_of/* redactionOf */.Z)(values)) };
}
function rulesOf(values, decisions) {
  const { component, "old-only": oldOnly } = values, { phonefactor, "mfa-server": mfaServer } = product_names/* defaultVirtualDirectories */.m4, names = [phonefactor["web-service-sdk"], mfaServer["web-service-sdk"]], address = addressOf(values["web-service-sdk-url"], values["web-service-sdk-virtual-directory"], names);
  return component !== void 0 ? (0,merge_rules/* mergeRulesFor */.B)(component, address, oldOnly, decisions) : { ...webconfig_merge_rules/* plainMergeRules */.Ex, oldOnly, settings: (0,setting_decisions/* decidedRules */.u)(decisions) };
}
function maskSecrets({ sources }, redactor, session) {
  for (const { path, bytes, included } of sources)
    for (const one of [bytes, ...included?.values() ?? []])
      for (const secret of (0,secret_values/* secretValues */.V)((0,decode/* decodeConfiguration */.dp)(one, path).text, redactor))
        session.log.mask(secret);
}
async function show({ plan, digest, result }, session) {
  await session.log.group("Plan", async () => session.log.info((0,plan_text/* planText */.Pt)(plan, digest))), result.unifiedDiff !== "" && await session.log.group("Changes", async () => session.log.info((0,unified_diff/* colourDiff */.c)(result.unifiedDiff)));
}
async function perform(merge, prepared, files) {
  const approval = await (0,approval_inputs/* approvalOf */.x)(merge.approvedPlan, merge.approvedPlanFile);
  (0,plan_approval/* requireApprovalGiven */.a)({ requireApproval: merge.requireApproval, approval });
  const progress = prepared.plan.steps.length === 0 ? "finished" : "not-begun";
  return approval !== void 0 && (0,plan_approval/* requireApproved */.v)(prepared.plan, approval, progress), requireDecided(prepared), performFileMerge(files, prepared);
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
function serverFiles({ original, target, pristine, output }) {
  return [
    { input: "original", path: original, use: "configuration" },
    { input: "target", path: target, use: "configuration" },
    ...pristine === void 0 ? [] : [{ input: "pristine", path: pristine, use: "configuration" }],
    { input: "output", path: output, use: "merged-configuration" }
  ];
}
async function mergeGivenFiles(merge, session) {
  merge.files !== void 0 && await (0,look_at_paths/* requireUsablePaths */.s)(session.host, serverFiles(merge.paths));
  const files = merge.files ?? runnerConfigurationFiles, prepared = await prepareFileMerge(files, merge.paths, merge.rules, (0,external_node_os_.hostname)());
  maskSecrets(prepared, merge.rules.redactor, session), await show(prepared, session);
  const ending = await endingOf(merge, prepared, files);
  for (const note of ending.notes)
    session.log.info(note);
  return resultOf(merge, prepared, ending, session);
}
function headlineOf({ mode }, { plan, digest }, { notes, fault }) {
  return fault !== void 0 ? "**Not merged.**" : plan.steps.length === 0 ? "**Nothing to do:** the output is the merged configuration already." : mode === "plan" ? `**Planned, nothing written.** Digest \`${digest}\`` : `**Merged.** ${(0,base_listed/* counted */.hS)(notes.length, "file")} written.`;
}
function annotationsOf({ outcomes }) {
  const open = outcomes.filter(({ outcome, name }) => outcome === "reported" && (0,merge_result/* isInSettingsSection */.s)({ name }));
  if (open.length === 0)
    return [];
  const lines = open.slice(0, mostAnnotated).map(({ setting, reason }) => `${setting}: ${reason}`), more = open.length > mostAnnotated ? [`And ${open.length - mostAnnotated} more; the summary has all of them.`] : [];
  return [
    {
      level: "warning",
      title: `${(0,base_listed/* counted */.hS)(open.length, "setting of the old file is", "settings of the old file are")} left to you`,
      message: [...lines, ...more].join(`
`)
    }
  ];
}
async function resultOf(merge, prepared, ending, session) {
  const { plan, digest, result, record } = prepared, { outcomes, fragments } = result, { blockers } = plan, summary = mergeSummary({ headline: headlineOf(merge, prepared, ending), outcomes, fragments, blockers }), write = (name, content) => session.writeTemporaryFile(name, (0,leaving/* leavingJson */.Df)(content));
  return {
    outputs: {
      changed: String(ending.notes.length > 0),
      finished: String(plan.steps.length === 0 || ending.notes.length > 0),
      "plan-digest": digest,
      "plan-path": await write("merge-webconfig-plan.json", plan),
      "report-path": await session.writeTemporaryFile("merge-webconfig-report.md", (0,leaving/* leavingText */.Ce)(`${summary}
`)),
      blockers: JSON.stringify(blockers),
      "operator-steps": "[]",
      "reboot-required": "false",
      ...await (0,merge_outputs/* mergeOutputValues */.o)([{ name: "merge-webconfig-differences.json", record }], session)
    },
    summary,
    annotations: annotationsOf(result),
    ...(0,json/* omitUndefined */.Oy)({ fault: ending.fault })
  };
}
const longestValue = 200;
function shownValue(value) {
  return value === void 0 ? "" : (0,markdown/* plain */.pj)((0,visible/* shortened */.vI)(value, longestValue));
}
function outcomesTable(outcomes) {
  const hasOriginalDefault = outcomes.some(({ pristine }) => pristine !== void 0), head = ["setting", ...hasOriginalDefault ? ["old default"] : [], "old", "new", "result", "what", "why"], rows = outcomes.map((one) => [
    (0,markdown/* plain */.pj)(one.setting),
    ...hasOriginalDefault ? [shownValue(one.pristine)] : [],
    shownValue(one.original),
    shownValue(one.target),
    shownValue(one.result),
    (0,markdown/* plain */.pj)(one.outcome),
    (0,markdown/* plain */.pj)(one.reason)
  ]);
  return (0,markdown/* table */.tp)(head, rows);
}
function mergeSummary({ headline, outcomes, fragments, blockers }) {
  const listed = outcomes.filter(({ outcome }) => outcome !== "same"), same = outcomes.length - listed.length;
  return [
    headline,
    "",
    (0,markdown/* sections */.V0)([
      ["What stops it", blockers.length === 0 ? "" : (0,markdown/* findingsTable */.f9)(blockers)],
      ["Settings", listed.length === 0 ? "" : outcomesTable(listed)],
      [
        "To paste by hand",
        fragments.map(({ setting, xml }) => `${(0,markdown/* plain */.pj)(setting)}

${(0,markdown/* fenced */.OF)(xml, "xml")}`).join(`

`)
      ],
      ["Unchanged", same === 0 ? "" : `${(0,base_listed/* counted */.hS)(same, "setting is", "settings are")} the same in both files.`]
    ])
  ].join(`
`);
}


}),

88973:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ inGroups),
  u: () => (/* binding */ smallFile)
});
var node_timers_promises_0 = __webpack_require__(58500);

const smallFile = 256 * 1024;
const mostAtATime = 32;
async function inGroups(found, work) {
  const results = [];
  for (let at = 0; at < found.length; ) {
    const group = found.slice(at, at + groupSizeAt(found, at)), settled = await Promise.allSettled(group.map(work)), failed = settled.find((one) => one.status === "rejected");
    if (failed?.status === "rejected")
      throw failed.reason;
    for (const one of settled)
      one.status === "fulfilled" && results.push(one.value);
    at += group.length, await (0,node_timers_promises_0.setImmediate)();
  }
  return results;
}
function groupSizeAt(found, at) {
  const large = found.slice(at, at + mostAtATime).findIndex(({ size }) => size > smallFile);
  return large < 0 ? mostAtATime : Math.max(1, large);
}


}),

15434:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  PH: () => (/* binding */ storedPath),
  gh: () => (/* binding */ storedNameOf),
  q6: () => (/* binding */ isSafeStoredName)
});
var _host_host_error_js_0 = __webpack_require__(90614);
var _host_windows_path_js_1 = __webpack_require__(85128);


function storedNameOf(originalPath) {
  try {
    const { root, names } = (0,_host_windows_path_js_1/* .parseWindowsPath */ .Yw)(originalPath);
    return ["files", ...root.endsWith(":") ? [root.slice(0, 1)] : ["UNC", ...root.slice(2).split("\\")], ...names].join("/");
  } catch (error) {
    if (error instanceof _host_host_error_js_0/* .HostError */ .dh && error.code === "invalid-path")
      return;
    throw error;
  }
}
function isSafeStoredName(storedAs) {
  const [top = "", ...names] = storedAs.split("/");
  return ["files", "documents"].includes(top) && names.length > 0 && names.every(isPlainName);
}
function storedPath(folder, storedAs) {
  return (0,_host_windows_path_js_1/* .joinPath */ .uJ)(folder, storedAs);
}
function isPlainName(name) {
  return name !== "" && name !== "." && name !== ".." && !/[\\:\u0000-\u001f]/.test(name);
}


}),

92763:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bv: () => (/* binding */ baselineOf),
  CL: () => (/* binding */ readStored),
  De: () => (/* binding */ componentsInChain),
  Mc: () => (/* binding */ entriesOf),
  Q8: () => (/* binding */ installedOldComponents),
  ZM: () => (/* binding */ neededSets),
  og: () => (/* binding */ componentsToBackUp)
});
var _backup_stored_name_js_0 = __webpack_require__(15434);
var _base_sha256_js_1 = __webpack_require__(22113);
var _base_user_error_js_2 = __webpack_require__(83686);
var _product_components_js_3 = __webpack_require__(71450);
var _product_parse_inventory_js_4 = __webpack_require__(4854);
var _product_server_state_js_6 = __webpack_require__(36961);
var _roles_js_5 = __webpack_require__(43892);







function componentsInChain({ sets }) {
  const stored = new Set(sets.flatMap(({ manifest }) => manifest.components));
  return _product_components_js_3/* .componentNames */ .w$.filter((component) => stored.has(component));
}
function installedOldComponents(state) {
  return _product_components_js_3/* .componentNames */ .w$.filter((component) => (0,_product_server_state_js_6/* .oldComponent */ .lM)(state, component) !== void 0);
}
function componentsToBackUp(state) {
  return _product_components_js_3/* .componentNames */ .w$.filter((component) => (0,_product_server_state_js_6/* .oldComponent */ .lM)(state, component) !== void 0 || component === "agent" && (0,_product_server_state_js_6/* .hasTracesOfAgent */ .d_)(state));
}
function entriesOf({ sets }, component, role) {
  for (const set of sets) {
    const found = set.manifest.entries.filter((entry) => entry.component === component && entry.role === role);
    if (found.length > 0)
      return found.map((entry) => ({ set, entry, path: (0,_backup_stored_name_js_0/* .storedPath */ .PH)(set.folder, entry.storedAs) }));
  }
  return [];
}
async function readStored(files, { set, entry, path }) {
  const bytes = await files.read(path);
  if ((0,_base_sha256_js_1/* .sha256Of */ .B)(bytes) === entry.sha256)
    return bytes;
  throw new _base_user_error_js_2/* .UserError */ .y("backup-not-intact", `The backup set ${set.folder} is not whole: ${entry.storedAs} has other bytes.`, "Nothing is taken from it. Put the set back from a copy, or give the folder of a whole copy as backup-path; put this one aside until the cause is known.");
}
async function baselineOf(files, { sets }) {
  const [newest] = sets;
  if (newest === void 0)
    return;
  const chain = { sets: [newest] }, [stored] = [...entriesOf(chain, "server", _roles_js_5/* .baselineRole */ .Qc), ...entriesOf(chain, "server", _roles_js_5/* .inventoryRole */ .r4)];
  if (stored !== void 0)
    return (0,_product_parse_inventory_js_4/* .parseInventory */ .a)(await readStored(files, stored), stored.path);
}
function neededSets({ sets }) {
  const needed = _product_components_js_3/* .componentNames */ .w$.flatMap((component) => {
    const newest = sets.find(({ manifest }) => manifest.components.includes(component));
    return newest === void 0 ? [] : [newest.folder];
  });
  return [...new Set(needed)];
}


}),

43892:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  NH: () => (/* binding */ storedInstallers),
  Qc: () => (/* binding */ baselineRole),
  Sh: () => (/* binding */ configurationName),
  V: () => (/* binding */ mergedComponents),
  aI: () => (/* binding */ installersRole),
  hC: () => (/* binding */ configurationRole),
  r4: () => (/* binding */ inventoryRole),
  tc: () => (/* binding */ furtherRole),
  wI: () => (/* binding */ defaultRole),
  wk: () => (/* binding */ replacedState)
});
var _backup_stored_name_js_0 = __webpack_require__(15434);

const baselineRole = "baseline", inventoryRole = "inventory", installersRole = "installers", configurationRole = "web.config", defaultRole = "pristine-web.config", configurationName = "web.config", furtherRole = "further-application", mergedComponents = ["user-portal", "mobile-app"];
function replacedState(item) {
  if (!(item.action !== "write" && item.action !== "newer-on-server" && item.action !== "missing-folder"))
    return item.current === void 0 ? "absent" : item.current.status === "present" ? item.current.sha256 : "unreadable";
}
function storedInstallers({ sets }) {
  return sets.flatMap(({ folder, manifest }) => manifest.entries.filter(({ role, storedAs }) => role === installersRole && /\.msi$/i.test(storedAs)).map(({ storedAs }) => (0,_backup_stored_name_js_0/* .storedPath */ .PH)(folder, storedAs)));
}


}),

74209:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xe: () => (/* binding */ besideTheLook),
  KQ: () => (/* binding */ judgeInventory),
  R1: () => (/* binding */ knowledgeWith),
  Wb: () => (/* binding */ readServer),
  kv: () => (/* binding */ redactorOfNames)
});

var redactor = __webpack_require__(15105);
var judge_server = __webpack_require__(63303);
var host_error = __webpack_require__(90614);
var registration_file = __webpack_require__(20009);
var same_text = __webpack_require__(36241);
var windows_path = __webpack_require__(85128);
var configured_path = __webpack_require__(17204);
var data_file_facts = __webpack_require__(4399);
var install_path = __webpack_require__(32687);
var names = __webpack_require__(31484);
var read_registry = __webpack_require__(54436);
var web_candidates = __webpack_require__(70129);
;// CONCATENATED MODULE: ./lib/bundled/product/take-inventory.js










function namedInstallFolders(parts, machine, hints) {
  const registered = (0,install_path/* installPathsInRegistry */.C)(parts).map(({ path }) => (0,configured_path/* expandPath */.a)(path, machine)).filter(windows_path/* isWindowsPath */.NU);
  return (0,windows_path/* distinctPaths */.xD)([...hints.installPath ? [hints.installPath] : [], ...registered]);
}
function defaultFolders({ architecture, folders }) {
  return [folders.programFiles, ...architecture === "x64" ? [`${folders.programFiles} (x86)`] : []].flatMap((parent) => Object.values(names/* defaultInstallFolders */.KF).map((name) => (0,windows_path/* joinPath */.uJ)(parent, name)));
}
async function listAll(files, folders, namesOnly = []) {
  const listings = [];
  for (const folder of folders) {
    const listing = await (0,data_file_facts/* listFolder */.bt)(files, folder, namesOnly);
    listing !== void 0 && listings.push(listing);
  }
  return listings;
}
function servicesIn(services, folders, machine) {
  return services.filter(({ imagePath }) => {
    const program = (0,configured_path/* expandPath */.a)((0,configured_path/* programOfCommandLine */.Z)(imagePath), machine);
    return folders.some((folder) => (0,windows_path/* isAtOrBelow */.a5)(program, folder));
  });
}
async function contentOf(files, path, decode) {
  try {
    return decode(await files.read(path));
  } catch {
    return "";
  }
}
async function productApplications(files, webServer, machine, hints) {
  const found = [];
  for (const located of (0,web_candidates/* applicationsOf */.$_)(webServer, machine)) {
    const { site, application, folder } = located, names = await directFileNames(files, folder), configuration = await contentOf(files, (0,windows_path/* joinPath */.uJ)(folder, "web.config"), hints.decode);
    (hints.webApplications?.some((name) => (0,same_text/* sameText */.QV)(name, `${site.name}${application.path}`)) === !0 || (0,web_candidates/* componentsInContent */.P)(names, configuration).length > 0 || (0,web_candidates/* componentOfDefaultName */.tu)(application.path) !== void 0) && found.push(located);
  }
  return found;
}
async function withSettings({ webServer }, state, own) {
  if (state === void 0)
    return;
  const read = await Promise.all(own.map(async ({ site, application }) => ({
    application,
    known: await settingsOf(webServer, site.name, application.path)
  }))), settingsFor = (application) => read.find((one) => one.application === application)?.known;
  return {
    ...state,
    sites: state.sites.map((site) => ({
      ...site,
      applications: site.applications.map((application) => ({ ...application, ...settingsFor(application) }))
    }))
  };
}
async function settingsOf(webServer, site, path) {
  try {
    return { settings: await webServer.readSettings(site, path) };
  } catch (error) {
    if (error instanceof host_error/* HostError */.dh)
      return { settingsProblem: error.message };
    throw error;
  }
}
async function directFileNames(files, folder) {
  try {
    return (await files.glanceInto(folder)).filter(({ kind }) => kind === "file").map(({ path }) => (0,windows_path/* fileNameOf */.bV)(path));
  } catch (error) {
    if (error instanceof host_error/* HostError */.dh)
      return [];
    throw error;
  }
}
async function configurationText(files, path, hints) {
  try {
    return { path, text: hints.redactor.configuration(hints.decode(await files.read(path))) };
  } catch (error) {
    return { path, problem: error instanceof Error ? error.message : String(error) };
  }
}
async function configurationsIn(files, folders, hints) {
  const paths = folders.flatMap((folder) => folder.files.filter((file) => (0,same_text/* sameText */.QV)((0,windows_path/* fileNameOf */.bV)(file.path), "web.config")).map((file) => (0,windows_path/* joinPath */.uJ)(folder.path, file.path)));
  return Promise.all((0,windows_path/* distinctPaths */.xD)(paths).map((path) => configurationText(files, path, hints)));
}
async function dataFile(files, folders, services, hints) {
  const candidates = hints.dataFile ? [hints.dataFile] : folders.map((folder) => (0,windows_path/* joinPath */.uJ)(folder, names/* dataFolderName */.Cv, names/* dataFileName */.SQ)), facts = await Promise.all(candidates.map((path) => (0,data_file_facts/* dataFileFacts */.qD)(files, path, services)));
  return facts.find(({ status }) => status !== "missing") ?? facts[0];
}
async function freeSpaceOf(files, letter) {
  try {
    return [{ letter, freeBytes: await files.freeSpace(`${letter}:\\`) }];
  } catch (error) {
    if (error instanceof host_error/* HostError */.dh)
      return [];
    throw error;
  }
}
async function drivesOf(files, paths) {
  const letters = paths.map(windows_path/* driveLetterOf */.Kn).filter((letter) => letter !== void 0);
  return (await Promise.all([...new Set(letters)].sort().map((letter) => freeSpaceOf(files, letter)))).flat();
}
async function reachability({ machine }) {
  const answers = await Promise.all(names/* serviceHosts */.L0.map(async (name) => [`${name}:443`, await machine.canReach(name, 443)]));
  return Object.fromEntries(answers.filter((one) => one[1] !== void 0));
}
function namePatternsOf(overrides) {
  return Object.values(overrides ?? {}).flatMap((patterns) => Object.values(patterns).flat());
}
async function machineAndRegistry(host, hints) {
  const machine = await host.machine.facts(), names = namePatternsOf(hints.productNamePatterns);
  return { machine, parts: await (0,read_registry/* readRegistry */._)(host.registry, machine.architecture, names, hints.redactor) };
}
async function takeInventory(host, hints) {
  const { files } = host, [{ machine, parts }, allServices, webState, reachable] = await Promise.all([
    machineAndRegistry(host, hints),
    host.services.list(),
    host.webServer.read(),
    reachability(host)
  ]), named = namedInstallFolders(parts, machine, hints), installs = await listAll(files, named.length > 0 ? named : defaultFolders(machine), [
    names/* dataFolderName */.Cv,
    names/* logFolderName */.eV
  ]), known = named.length > 0 ? named : installs.map(({ path }) => path), services = servicesIn(allServices, known, machine), own = await productApplications(files, webState, machine, hints), webServer = await withSettings(host, webState, own), webs = await listAll(files, (0,windows_path/* distinctPaths */.xD)([...own.map(({ folder }) => folder), ...(0,web_candidates/* defaultWebFolders */.Ni)(machine)])), facts = await dataFile(files, known, services, hints), { programData, windows } = machine.folders;
  return {
    format: 1,
    machine,
    registry: parts.map(({ key, view, keys }) => ({ key, view, text: (0,registration_file/* formatRegistrationFile */.Tl)(keys) })),
    services: services.map((one) => ({ ...one, imagePath: hints.redactor.commandLine(one.imagePath) })),
    ...webServer ? { webServer } : {},
    folders: [...installs, ...webs],
    configurations: await configurationsIn(files, webs, hints),
    ...facts ? { dataFile: facts } : {},
    drives: await drivesOf(files, [
      ...known,
      ...webs.map(({ path }) => path),
      // Given by hand it may be on a drive that nothing else names.
      ...facts ? [facts.path] : [],
      programData,
      windows
    ]),
    ...hints.redactor.hiddenWith === void 0 ? {} : { hiddenWith: hints.redactor.hiddenWith },
    reachable
  };
}

var decode = __webpack_require__(65171);
var configuration_facts = __webpack_require__(3928);
;// CONCATENATED MODULE: ./lib/bundled/changes/server/read-server.js





const withLeftBehind = /* @__PURE__ */ new WeakMap();
function knowledgeWith(intention, knowledge) {
  if (intention === void 0)
    return knowledge;
  const last = withLeftBehind.get(knowledge);
  if (last?.intention === intention)
    return last.known;
  const oldApplications = intention.components.flatMap(({ becomes, web }) => web === void 0 || becomes === "stays" ? [] : [`${web.site}${web.virtualDirectory}`, ...web.further ?? []]), known = { ...knowledge, oldApplications };
  return withLeftBehind.set(knowledge, { intention, known }), known;
}
const lookServesMilliseconds = 15e3, lastLooks = /* @__PURE__ */ new WeakMap();
function redactorOfNames({ redaction }) {
  return redaction?.names === void 0 ? redactor/* plainRedactor */.XU : (0,redactor/* createRedactor */.lY)({ names: redaction.names });
}
async function readServer(host, knowledge) {
  const inventory = await look(host, knowledge);
  return { inventory, state: judgeInventory(inventory, knowledge) };
}
async function besideTheLook(host, work) {
  const before = host.changesMade?.();
  await work();
  const last = lastLooks.get(host), now = host.changesMade?.();
  last !== void 0 && now !== void 0 && last.changes === before && lastLooks.set(host, { ...last, changes: now });
}
async function look(host, knowledge) {
  const [changes, at] = [host.changesMade?.(), host.clock.now().getTime()], last = lastLooks.get(host);
  if (last?.knowledge === knowledge && last.changes === changes && at - last.at < lookServesMilliseconds)
    return last.inventory;
  const inventory = await inventoryOf(host, knowledge);
  return changes !== void 0 && lastLooks.set(host, { knowledge, changes, at, inventory }), inventory;
}
function decodeWithMark(bytes) {
  const { text, markLength } = (0,decode/* decodeConfiguration */.dp)(bytes, "web.config");
  return markLength > 0 ? `\uFEFF${text}` : text;
}
function inventoryOf(host, knowledge) {
  const { dataFile, installPath, productNamePatterns } = knowledge;
  return takeInventory(host, {
    ...dataFile === void 0 ? {} : { dataFile },
    ...installPath === void 0 ? {} : { installPath },
    ...productNamePatterns === void 0 ? {} : { productNamePatterns },
    webApplications: Object.values(knowledge.webApplications ?? {}),
    decode: decodeWithMark,
    redactor: (0,redactor/* createRedactor */.lY)(knowledge.redaction)
  });
}
function judgeInventory(inventory, knowledge) {
  return (0,judge_server/* judgeServer */.T)(inventory, knowledge, configuration_facts/* readConfigurationFacts */.i);
}


}),

24064:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ redactRegistry)
});
function redactRegistry(keys, redactor, isOwn = () => !1) {
  return keys.map(({ path, values }) => ({
    path,
    values: isOwn(path) ? values : values.map(({ name, data }) => ({ name, data: shown(name, data, redactor) }))
  }));
}
const commandLines = /^(?:ImagePath|UninstallString|QuietUninstallString|ModifyPath|RepairPath)$/i;
function shown(name, data, redactor) {
  const text = (value) => commandLines.test(name) ? redactor.commandLine(value) : redactor.value(name, value, "registry");
  switch (data.type) {
    case "string":
    case "expandable-string":
      return { type: data.type, text: text(data.text) };
    case "multi-string":
      return { type: data.type, texts: data.texts.map(text) };
    case "dword":
      return { type: data.type, number: isShown(name, String(data.number), redactor) ? data.number : 0 };
    case "qword":
      return { type: data.type, number: isShown(name, String(data.number), redactor) ? data.number : 0n };
    case "binary":
      return redactor.value(name, "bytes", "registry") === "bytes" ? data : { ...data, bytes: new Uint8Array() };
  }
}
const mostDigits = 5;
function isShown(name, digits, redactor) {
  const judged = digits.length <= mostDigits ? "1" : digits;
  return redactor.value(name, judged, "registry") === judged;
}


}),

95056:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EE: () => (/* binding */ machineFactsSchema),
  dh: () => (/* binding */ serviceSchema),
  ht: () => (/* binding */ applicationSettingsSchema),
  oX: () => (/* binding */ serviceEntries),
  s5: () => (/* binding */ newPoolSchema),
  zx: () => (/* binding */ webServerSchema)
});
var valibot_0 = __webpack_require__(77934);
var _base_format_fields_js_1 = __webpack_require__(24541);


const text = valibot_0/* .string */ .YjP();
const machineFactsSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  name: (0,_base_format_fields_js_1/* .field */ .ZZ)("Name of the computer.", text),
  domain: (0,_base_format_fields_js_1/* .optional */ .lq)("DNS name of the domain; absent on a stand-alone server and where PowerShell does not answer.", text),
  operatingSystem: (0,_base_format_fields_js_1/* .field */ .ZZ)("Edition and version.", (0,_base_format_fields_js_1/* .fields */ .OA)({
    name: (0,_base_format_fields_js_1/* .field */ .ZZ)("For example Windows Server 2016 Standard.", text),
    version: (0,_base_format_fields_js_1/* .field */ .ZZ)("For example 10.0.14393.", text)
  })),
  architecture: (0,_base_format_fields_js_1/* .field */ .ZZ)("Processor type of Windows.", valibot_0/* .picklist */ .KIO(["x86", "x64"])),
  language: (0,_base_format_fields_js_1/* .field */ .ZZ)("Language of the system, for example de-DE.", text),
  bootTime: (0,_base_format_fields_js_1/* .field */ .ZZ)("Last start of Windows, ISO 8601 in UTC. A later value than before proves a restart.", text),
  account: (0,_base_format_fields_js_1/* .field */ .ZZ)("Account that took the inventory.", text),
  isAdministrator: (0,_base_format_fields_js_1/* .field */ .ZZ)("Whether it has administrator rights, with a full token.", valibot_0/* .boolean */ .zMY()),
  powerShell: (0,_base_format_fields_js_1/* .optional */ .lq)("Whether Windows PowerShell runs scripts of the suite. Absent in what older versions wrote.", valibot_0/* .variant */ .Oxt("answers", [
    (0,_base_format_fields_js_1/* .fields */ .OA)({
      answers: (0,_base_format_fields_js_1/* .field */ .ZZ)("It does.", valibot_0/* .literal */ .euz(!0)),
      version: (0,_base_format_fields_js_1/* .field */ .ZZ)("Its version.", text),
      languageMode: (0,_base_format_fields_js_1/* .field */ .ZZ)("FullLanguage, or what a policy allows.", text)
    }),
    (0,_base_format_fields_js_1/* .fields */ .OA)({ answers: (0,_base_format_fields_js_1/* .field */ .ZZ)("It does not.", valibot_0/* .literal */ .euz(!1)), reason: (0,_base_format_fields_js_1/* .field */ .ZZ)("Why it does not.", text) })
  ])),
  folders: (0,_base_format_fields_js_1/* .field */ .ZZ)("Where Windows stores things.", (0,_base_format_fields_js_1/* .fields */ .OA)({
    programData: (0,_base_format_fields_js_1/* .field */ .ZZ)("%ProgramData%.", text),
    programFiles: (0,_base_format_fields_js_1/* .field */ .ZZ)("%ProgramFiles%.", text),
    windows: (0,_base_format_fields_js_1/* .field */ .ZZ)("%SystemRoot%.", text)
  }))
}), serviceEntries = {
  name: (0,_base_format_fields_js_1/* .field */ .ZZ)("Name, as in sc.exe.", text),
  displayName: (0,_base_format_fields_js_1/* .field */ .ZZ)("Name, as in services.msc.", text),
  imagePath: (0,_base_format_fields_js_1/* .field */ .ZZ)("Command line of its program as registered, quotes and arguments included.", text),
  startType: (0,_base_format_fields_js_1/* .field */ .ZZ)("How it is started.", valibot_0/* .picklist */ .KIO(["automatic", "manual", "disabled"])),
  state: (0,_base_format_fields_js_1/* .field */ .ZZ)("Whether it runs.", valibot_0/* .picklist */ .KIO(["running", "stopped", "start-pending", "stop-pending", "paused"])),
  account: (0,_base_format_fields_js_1/* .field */ .ZZ)("Account that it runs under.", text),
  dependsOn: (0,_base_format_fields_js_1/* .field */ .ZZ)("Services that it needs.", (0,_base_format_fields_js_1/* .list */ .p_)(text))
}, serviceSchema = (0,_base_format_fields_js_1/* .fields */ .OA)(serviceEntries), applicationSettingsSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  authentication: (0,_base_format_fields_js_1/* .field */ .ZZ)("Which authentication is switched on.", (0,_base_format_fields_js_1/* .fields */ .OA)({
    anonymous: (0,_base_format_fields_js_1/* .field */ .ZZ)("Anonymous.", valibot_0/* .boolean */ .zMY()),
    basic: (0,_base_format_fields_js_1/* .field */ .ZZ)("Basic.", valibot_0/* .boolean */ .zMY()),
    windows: (0,_base_format_fields_js_1/* .field */ .ZZ)("Windows.", valibot_0/* .boolean */ .zMY()),
    impersonation: (0,_base_format_fields_js_1/* .field */ .ZZ)("ASP.NET impersonation.", valibot_0/* .boolean */ .zMY())
  })),
  sslFlags: (0,_base_format_fields_js_1/* .field */ .ZZ)("For example Ssl, SslNegotiateCert, SslRequireCert.", (0,_base_format_fields_js_1/* .list */ .p_)(text))
});
const webApplicationSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  path: (0,_base_format_fields_js_1/* .field */ .ZZ)("Virtual path, beginning with a slash; the site's root application is a slash alone.", text),
  physicalPath: (0,_base_format_fields_js_1/* .field */ .ZZ)("Folder of its content; empty for an application without a root directory.", text),
  applicationPool: (0,_base_format_fields_js_1/* .field */ .ZZ)("Name of its pool.", text),
  settings: (0,_base_format_fields_js_1/* .optional */ .lq)("Settings that an uninstall loses; only settings of the product are read.", applicationSettingsSchema),
  settingsProblem: (0,_base_format_fields_js_1/* .optional */ .lq)("Why they could not be read.", text)
}), bindingSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  protocol: (0,_base_format_fields_js_1/* .field */ .ZZ)("http, https or another one.", text),
  information: (0,_base_format_fields_js_1/* .field */ .ZZ)("Address:port:host name, as in *:443:mfa.contoso.com.", text),
  certificateThumbprint: (0,_base_format_fields_js_1/* .optional */ .lq)("Thumbprint of the certificate, upper-case hexadecimal; https only.", text)
}), siteSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  name: (0,_base_format_fields_js_1/* .field */ .ZZ)("Name, as in IIS Manager.", text),
  id: (0,_base_format_fields_js_1/* .field */ .ZZ)("Number of the site.", valibot_0/* .pipe */ .FsL(valibot_0/* .number */ .aig(), valibot_0/* .integer */ .ndf())),
  state: (0,_base_format_fields_js_1/* .field */ .ZZ)("Whether it is started.", valibot_0/* .picklist */ .KIO(["started", "stopped"])),
  bindings: (0,_base_format_fields_js_1/* .field */ .ZZ)("Where it listens.", (0,_base_format_fields_js_1/* .list */ .p_)(bindingSchema)),
  applications: (0,_base_format_fields_js_1/* .field */ .ZZ)("Its applications.", (0,_base_format_fields_js_1/* .list */ .p_)(webApplicationSchema))
}), poolEntries = {
  name: (0,_base_format_fields_js_1/* .field */ .ZZ)("Name.", text),
  managedRuntimeVersion: (0,_base_format_fields_js_1/* .field */ .ZZ)(".NET CLR version; empty for none.", valibot_0/* .picklist */ .KIO(["v2.0", "v4.0", ""])),
  pipelineMode: (0,_base_format_fields_js_1/* .field */ .ZZ)("Managed pipeline mode.", valibot_0/* .picklist */ .KIO(["Integrated", "Classic"])),
  enable32Bit: (0,_base_format_fields_js_1/* .field */ .ZZ)('"Enable 32-Bit Applications".', valibot_0/* .boolean */ .zMY()),
  identity: (0,_base_format_fields_js_1/* .field */ .ZZ)("Account that it runs under.", (0,_base_format_fields_js_1/* .fields */ .OA)({
    type: (0,_base_format_fields_js_1/* .field */ .ZZ)("Kind of account.", valibot_0/* .picklist */ .KIO(["ApplicationPoolIdentity", "NetworkService", "LocalService", "LocalSystem", "SpecificUser"])),
    userName: (0,_base_format_fields_js_1/* .optional */ .lq)("Name of the account, for SpecificUser. Passwords are never read.", text)
  }))
};
const newPoolSchema = (0,_base_format_fields_js_1/* .fields */ .OA)(poolEntries);
const applicationPoolSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  ...poolEntries,
  state: (0,_base_format_fields_js_1/* .field */ .ZZ)("Whether it is started.", valibot_0/* .picklist */ .KIO(["started", "stopped"]))
}), certificateSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  thumbprint: (0,_base_format_fields_js_1/* .field */ .ZZ)("Its thumbprint, upper-case hexadecimal.", text),
  names: (0,_base_format_fields_js_1/* .field */ .ZZ)("The names of hosts in it.", (0,_base_format_fields_js_1/* .list */ .p_)(text))
});
const webServerSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  version: (0,_base_format_fields_js_1/* .field */ .ZZ)("For example 10.0.", text),
  sites: (0,_base_format_fields_js_1/* .field */ .ZZ)("Its sites.", (0,_base_format_fields_js_1/* .list */ .p_)(siteSchema)),
  applicationPools: (0,_base_format_fields_js_1/* .field */ .ZZ)("Its application pools.", (0,_base_format_fields_js_1/* .list */ .p_)(applicationPoolSchema)),
  certificates: (0,_base_format_fields_js_1/* .optional */ .lq)("Certificates of https bindings without a host name, as far as they could be read.", (0,_base_format_fields_js_1/* .list */ .p_)(certificateSchema))
});


}),

70766:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ canonicalDigest),
  G: () => (/* binding */ planDigest)
});

;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}

var sha256 = __webpack_require__(22113);
var plan_plan = __webpack_require__(55891);
;// CONCATENATED MODULE: ./lib/bundled/plan/digest.js



function canonicalDigest(value) {
  const text = canonicalize(value);
  if (text === void 0)
    throw new Error("What has a digest is always JSON.");
  return `sha256:${(0,sha256/* sha256Of */.B)(text)}`;
}
function planDigest(plan) {
  return canonicalDigest((0,plan_plan/* approvedPart */.V)(plan));
}


}),

7340:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CC: () => (/* binding */ noEffects),
  ev: () => (/* binding */ effectsSchema),
  gO: () => (/* binding */ interruptionsOf),
  yo: () => (/* binding */ subjects)
});
var valibot_1 = __webpack_require__(77934);
var _base_format_fields_js_0 = __webpack_require__(24541);


const subjects = ["sign-in", "user-portal", "mobile-app", "web-service-sdk"];
const some = (0,_base_format_fields_js_0/* .list */ .p_)(valibot_1/* .picklist */ .KIO(subjects));
const effectsSchema = (0,_base_format_fields_js_0/* .fields */ .OA)({
  interrupts: (0,_base_format_fields_js_0/* .field */ .ZZ)("Who is not served from the begin of this step.", some),
  restores: (0,_base_format_fields_js_0/* .field */ .ZZ)("Who is served again with the end of the last step of the plan that restores the service.", some),
  forGood: (0,_base_format_fields_js_0/* .optional */ .lq)("Who is interrupted for good: the new version has that web application no more.", some),
  minutes: (0,_base_format_fields_js_0/* .field */ .ZZ)("Minutes that the step is assumed to take; not measured on this server.", valibot_1/* .number */ .aig())
}), noEffects = { interrupts: [], restores: [], minutes: 0 };
function interruptionsOf(steps, already) {
  return subjects.flatMap((subject) => {
    const interrupted = steps.findIndex(({ effects }) => effects.interrupts.includes(subject)), again = steps.findLastIndex(({ effects }) => effects.interrupts.includes(subject)), restored = steps.findLastIndex(({ effects }) => effects.restores.includes(subject)), from = already.includes(subject) ? 0 : interrupted;
    if (from < 0 || interrupted < 0 && restored < 0)
      return [];
    const isOver = restored >= Math.max(from, again);
    return [{ subject, from, to: isOver ? restored : steps.length - 1, isOver }];
  });
}


}),

18667:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Fu: () => (/* binding */ planSchema),
  vS: () => (/* binding */ parsePlan)
});
/* unused harmony export planSchemaOf */
var valibot_3 = __webpack_require__(77934);
var _base_format_fields_js_4 = __webpack_require__(24541);
var _base_format_read_format_js_0 = __webpack_require__(93706);
var _base_user_error_js_1 = __webpack_require__(83686);
var _effects_js_2 = __webpack_require__(7340);





const text = valibot_3/* .string */ .YjP(), jsonValue = valibot_3/* .lazy */ .RZV(() => valibot_3/* .union */ .KCZ([text, valibot_3/* .number */ .aig(), valibot_3/* .boolean */ .zMY(), valibot_3/* ["null"] */ .chJ(), valibot_3/* .array */ .YOg(jsonValue), valibot_3/* .record */ .g1P(text, jsonValue)])), jsonObject = valibot_3/* .record */ .g1P(text, jsonValue), finding = (0,_base_format_fields_js_4/* .fields */ .OA)({
  code: (0,_base_format_fields_js_4/* .field */ .ZZ)("Code; see error-codes.md.", text),
  message: (0,_base_format_fields_js_4/* .field */ .ZZ)("What was found, and where.", text),
  advice: (0,_base_format_fields_js_4/* .field */ .ZZ)("What to do.", text),
  input: (0,_base_format_fields_js_4/* .optional */ .lq)("The input that settles it.", text)
}), about = {
  id: (0,_base_format_fields_js_4/* .field */ .ZZ)("What the step is called; unique in the plan, and as in the journal.", text),
  stage: (0,_base_format_fields_js_4/* .field */ .ZZ)("Action of the suite that the step belongs to.", text),
  title: (0,_base_format_fields_js_4/* .field */ .ZZ)("What the step does, for a person.", text),
  documentStep: (0,_base_format_fields_js_4/* .optional */ .lq)("Step of Microsoft's document, for example U2.3.", text),
  effects: (0,_base_format_fields_js_4/* .optional */ .lq)("Who is not served meanwhile, and for how long; absent in format 1.", _effects_js_2/* .effectsSchema */ .ev)
}, operatorStepSchema = (0,_base_format_fields_js_4/* .fields */ .OA)({
  id: (0,_base_format_fields_js_4/* .field */ .ZZ)("Name for the input completed-operator-steps.", text),
  title: (0,_base_format_fields_js_4/* .field */ .ZZ)("The step in words.", text),
  instructions: (0,_base_format_fields_js_4/* .field */ .ZZ)("What to do, one instruction after the other.", (0,_base_format_fields_js_4/* .list */ .p_)(text)),
  proof: (0,_base_format_fields_js_4/* .field */ .ZZ)('"seen": the suite sees for itself that it is done. "said": a person confirms it.', valibot_3/* .picklist */ .KIO(["seen", "said"])),
  blocking: (0,_base_format_fields_js_4/* .field */ .ZZ)("Whether later steps wait for it.", valibot_3/* .boolean */ .zMY()),
  notSeen: (0,_base_format_fields_js_4/* .optional */ .lq)("What the server shows, where the step was confirmed and is not seen to be done.", text)
});
function stepSchema(change) {
  const what = "What exactly: the kind of change and its values.", who = '"change": the suite performs it. "operator": a person does.';
  return valibot_3/* .variant */ .Oxt("type", [
    (0,_base_format_fields_js_4/* .fields */ .OA)({
      ...about,
      type: (0,_base_format_fields_js_4/* .field */ .ZZ)(who, valibot_3/* .literal */ .euz("change")),
      change: (0,_base_format_fields_js_4/* .field */ .ZZ)(what, change),
      detail: (0,_base_format_fields_js_4/* .optional */ .lq)("Further lines for the reader, for example what becomes of each setting.", (0,_base_format_fields_js_4/* .list */ .p_)(text))
    }),
    (0,_base_format_fields_js_4/* .fields */ .OA)({
      ...about,
      type: (0,_base_format_fields_js_4/* .field */ .ZZ)(who, valibot_3/* .literal */ .euz("operator")),
      change: (0,_base_format_fields_js_4/* .optional */ .lq)(what, change),
      operatorStep: (0,_base_format_fields_js_4/* .field */ .ZZ)("What a person has to do.", operatorStepSchema)
    })
  ]);
}
function planSchemaOf(change, format) {
  return (0,_base_format_fields_js_4/* .fields */ .OA)({
    format: (0,_base_format_fields_js_4/* .field */ .ZZ)("Version of the format.", valibot_3/* .literal */ .euz(format)),
    action: (0,_base_format_fields_js_4/* .field */ .ZZ)("Which action made the plan.", text),
    server: (0,_base_format_fields_js_4/* .field */ .ZZ)("Name of the server.", text),
    inputs: (0,_base_format_fields_js_4/* .field */ .ZZ)("The inputs that the plan depends on.", jsonObject),
    findings: (0,_base_format_fields_js_4/* .field */ .ZZ)("What was found on the server and decides the plan: versions, paths, hashes.", jsonObject),
    steps: (0,_base_format_fields_js_4/* .field */ .ZZ)("What will be done, in this order.", (0,_base_format_fields_js_4/* .list */ .p_)(stepSchema(change))),
    warnings: (0,_base_format_fields_js_4/* .field */ .ZZ)("What a person should know; does not stop.", (0,_base_format_fields_js_4/* .list */ .p_)(finding)),
    blockers: (0,_base_format_fields_js_4/* .field */ .ZZ)("What stops the plan. One with a blocker is not applied.", (0,_base_format_fields_js_4/* .list */ .p_)(finding)),
    given: (0,_base_format_fields_js_4/* .optional */ .lq)("The inputs as they were given when planning: the plan is carried out with them. No part of the digest.", valibot_3/* .record */ .g1P(text, text))
  });
}
const anyChange = (0,_base_format_fields_js_4/* .partOf */ .BU)({
  kind: (0,_base_format_fields_js_4/* .field */ .ZZ)("Kind of the change; the other fields depend on it.", text)
});
const planSchema = valibot_3/* .variant */ .Oxt("format", [planSchemaOf(anyChange, 1), planSchemaOf(anyChange, 2)]);
function parsePlan(json, source) {
  return (0,_base_format_read_format_js_0/* .readFormat */ .C$)(planSchema, json, (what) => {
    const advice = "Give the file of the output plan-path, unchanged.";
    return new _base_user_error_js_1/* .UserError */ .y("plan-invalid", `${source} is no plan: ${what}.`, advice);
  });
}


}),

55891:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ approvedPart)
});
function approvedPart({ given: _, ...plan }) {
  return plan;
}


}),

4399:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  YU: () => (/* binding */ isOwnService),
  bt: () => (/* binding */ listFolder),
  qD: () => (/* binding */ dataFileFacts)
});
var _base_user_error_js_0 = __webpack_require__(83686);
var _host_host_error_js_1 = __webpack_require__(90614);
var _host_same_text_js_4 = __webpack_require__(36241);
var _host_windows_path_js_2 = __webpack_require__(85128);
var _configured_path_js_3 = __webpack_require__(17204);





function isOwnService(holder, services) {
  const text = holder.toLowerCase();
  return services.some(({ name, displayName, imagePath }) => [name, displayName, (0,_host_windows_path_js_2/* .fileNameOf */ .bV)((0,_configured_path_js_3/* .programOfCommandLine */ .Z)(imagePath))].some((known) => known !== "" && ((0,_host_same_text_js_4/* .sameText */ .QV)(text, known) || text.split(/[\s(),]+/).includes(known.toLowerCase()))));
}
function whyUnreadable(error, runningServices) {
  if (error.code !== "in-use")
    return { status: "unreadable", reason: error.message };
  const { holder } = error;
  return holder !== void 0 && isOwnService(holder, runningServices) ? { status: "present", reason: `In use by the product's own running service: ${holder}.` } : { status: "unreadable", reason: `In use by ${holder ?? "another process that Windows does not name"}.` };
}
async function readFirstPiece(files, path) {
  for await (const _piece of files.readPieces(path))
    return;
}
async function dataFileFacts(files, path, productServices) {
  try {
    const entry = await files.glance(path);
    return entry === void 0 ? { path, status: "missing" } : entry.kind !== "file" ? { path, status: "unreadable", reason: `It is no file but a ${entry.kind}.` } : entry.size === 0 ? { path, status: "empty", size: 0 } : { path, size: entry.size, ...await readability(files, path, productServices) };
  } catch (error) {
    if (!(error instanceof _host_host_error_js_1/* .HostError */ .dh))
      throw error;
    return error.code === "not-found" ? { path, status: "missing" } : { path, status: "unreadable", reason: error.message };
  }
}
async function readability(files, path, productServices) {
  try {
    return await readFirstPiece(files, path), { status: "present" };
  } catch (error) {
    if (!(error instanceof _host_host_error_js_1/* .HostError */ .dh) || (0,_host_host_error_js_1/* .isServerLost */ .W4)(error))
      throw error;
    return whyUnreadable(error, productServices.filter(({ state }) => state !== "stopped"));
  }
}
async function childrenOf(files, folder) {
  try {
    return await files.glanceInto(folder);
  } catch (error) {
    if (!(error instanceof _host_host_error_js_1/* .HostError */ .dh) || (0,_host_host_error_js_1/* .isServerLost */ .W4)(error))
      throw error;
    if (error.code === "not-found")
      return [];
    throw new _base_user_error_js_0/* .UserError */ .y("folder-not-readable", `The folder ${folder} could not be listed: ${error.message}`, "Give the account of the runner the permission to read this folder, or run the runner as a member of the local Administrators group, and run again.", { cause: error });
  }
}
async function collect(files, folder, prefix, namesOnly) {
  const listed = [];
  for (const { path, kind, size, modified } of await childrenOf(files, folder)) {
    const name = (0,_host_windows_path_js_2/* .fileNameOf */ .bV)(path), relative = `${prefix}${name}`;
    kind === "file" && listed.push({ path: relative, size, modified }), !(kind !== "folder" || namesOnly.some((known) => prefix.toLowerCase() === `${known.toLowerCase()}\\`)) && listed.push(...await collect(files, path, `${relative}\\`, namesOnly));
  }
  return listed;
}
async function listFolder(files, folder, namesOnly = []) {
  if ((await files.glance(folder))?.kind === "folder")
    return { path: folder, files: await collect(files, folder, "", namesOnly) };
}


}),

3700:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ inventorySchema)
});
var valibot_1 = __webpack_require__(77934);
var _base_format_fields_js_2 = __webpack_require__(24541);
var _host_server_facts_schema_js_0 = __webpack_require__(95056);



const text = valibot_1/* .string */ .YjP(), bytes = valibot_1/* .pipe */ .FsL(valibot_1/* .number */ .aig(), valibot_1/* .integer */ .ndf(), valibot_1/* .minValue */ .Wwf(0)), registryPart = (0,_base_format_fields_js_2/* .fields */ .OA)({
  key: (0,_base_format_fields_js_2/* .field */ .ZZ)("The key.", text),
  view: (0,_base_format_fields_js_2/* .field */ .ZZ)("View of 32-bit or of 64-bit programs.", valibot_1/* .picklist */ .KIO(["32", "64"])),
  text: (0,_base_format_fields_js_2/* .field */ .ZZ)("Its content in the form of .reg files; values that are not known to be harmless are replaced.", text)
}), listedFile = (0,_base_format_fields_js_2/* .fields */ .OA)({
  path: (0,_base_format_fields_js_2/* .field */ .ZZ)("Path relative to the folder.", text),
  size: (0,_base_format_fields_js_2/* .field */ .ZZ)("Bytes.", bytes),
  modified: (0,_base_format_fields_js_2/* .field */ .ZZ)("Time of the last change, ISO 8601 in UTC.", text)
}), folder = (0,_base_format_fields_js_2/* .fields */ .OA)({ path: (0,_base_format_fields_js_2/* .field */ .ZZ)("The folder.", text), files: (0,_base_format_fields_js_2/* .field */ .ZZ)("All files below it.", (0,_base_format_fields_js_2/* .list */ .p_)(listedFile)) }), configuration = (0,_base_format_fields_js_2/* .fields */ .OA)({
  path: (0,_base_format_fields_js_2/* .field */ .ZZ)("Path on the server.", text),
  text: (0,_base_format_fields_js_2/* .optional */ .lq)("Its text; values that are not known to be harmless are replaced.", text),
  problem: (0,_base_format_fields_js_2/* .optional */ .lq)("Why it could not be read as text, in place of the text.", text)
}), dataFile = (0,_base_format_fields_js_2/* .fields */ .OA)({
  path: (0,_base_format_fields_js_2/* .field */ .ZZ)("Its path.", text),
  status: (0,_base_format_fields_js_2/* .field */ .ZZ)("Whether it is there and can be read.", valibot_1/* .picklist */ .KIO(["present", "missing", "empty", "unreadable"])),
  size: (0,_base_format_fields_js_2/* .optional */ .lq)("Bytes.", bytes),
  reason: (0,_base_format_fields_js_2/* .optional */ .lq)("Why it cannot be read, with the program that has it open.", text)
}), cachedPackage = (0,_base_format_fields_js_2/* .fields */ .OA)({
  productCode: (0,_base_format_fields_js_2/* .field */ .ZZ)("Product code, as in Programs and Features.", text),
  path: (0,_base_format_fields_js_2/* .field */ .ZZ)("Path of the copy.", text)
}), drive = (0,_base_format_fields_js_2/* .fields */ .OA)({
  letter: (0,_base_format_fields_js_2/* .field */ .ZZ)("Letter of the drive.", valibot_1/* .pipe */ .FsL(text, valibot_1/* .regex */ .yGV(/^[A-Z]$/))),
  freeBytes: (0,_base_format_fields_js_2/* .field */ .ZZ)("Bytes that are free.", bytes)
});
const inventorySchema = (0,_base_format_fields_js_2/* .fields */ .OA)({
  format: (0,_base_format_fields_js_2/* .field */ .ZZ)("Version of the format.", valibot_1/* .literal */ .euz(1)),
  machine: (0,_base_format_fields_js_2/* .field */ .ZZ)("What Windows reports about itself.", _host_server_facts_schema_js_0/* .machineFactsSchema */ .EE),
  registry: (0,_base_format_fields_js_2/* .field */ .ZZ)("The parts of the registry that matter, per key and view.", (0,_base_format_fields_js_2/* .list */ .p_)(registryPart)),
  services: (0,_base_format_fields_js_2/* .field */ .ZZ)("Services whose program is in the product's folder.", (0,_base_format_fields_js_2/* .list */ .p_)(_host_server_facts_schema_js_0/* .serviceSchema */ .dh)),
  webServer: (0,_base_format_fields_js_2/* .optional */ .lq)("IIS; absent where it is not installed.", _host_server_facts_schema_js_0/* .webServerSchema */ .zx),
  folders: (0,_base_format_fields_js_2/* .field */ .ZZ)("Lists of files of the install folder and the web folders.", (0,_base_format_fields_js_2/* .list */ .p_)(folder)),
  configurations: (0,_base_format_fields_js_2/* .field */ .ZZ)("Every web.config below these folders.", (0,_base_format_fields_js_2/* .list */ .p_)(configuration)),
  dataFile: (0,_base_format_fields_js_2/* .optional */ .lq)("The data file; absent where no agent was found.", dataFile),
  cachedPackages: (0,_base_format_fields_js_2/* .optional */ .lq)("Complete packages of the installed products among the copies that Windows stores, a way back; absent where this was not checked.", (0,_base_format_fields_js_2/* .list */ .p_)(cachedPackage)),
  drives: (0,_base_format_fields_js_2/* .field */ .ZZ)("Drives with their free space.", (0,_base_format_fields_js_2/* .list */ .p_)(drive)),
  hiddenWith: (0,_base_format_fields_js_2/* .optional */ .lq)("Two inventories with the same text here hide equal values under equal hashes; absent where hidden values have none.", valibot_1/* .pipe */ .FsL(text, valibot_1/* .regex */ .yGV(/^[\da-f]{16}$/))),
  reachable: (0,_base_format_fields_js_2/* .field */ .ZZ)("Whether a TCP connection to host:port succeeds, for the hosts of the cloud service; without hosts that could not be checked from another machine.", valibot_1/* .pipe */ .FsL(valibot_1/* .record */ .g1P(text, valibot_1/* .boolean */ .zMY()), valibot_1/* .readonly */ .tBZ()))
});


}),

4854:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ parseInventory)
});
var _base_format_read_format_js_0 = __webpack_require__(93706);
var _base_user_error_js_1 = __webpack_require__(83686);
var _host_host_error_js_2 = __webpack_require__(90614);
var _inventory_js_3 = __webpack_require__(3700);
var _registry_text_js_4 = __webpack_require__(15261);





const takeAgain = 'Take the inventory again with the action "inspect" of this version.', codes = {
  json: "inventory-not-json",
  format: "inventory-format-unknown",
  field: "inventory-invalid"
};
function parseInventory(json, source) {
  const errorOf = (what, fault) => new _base_user_error_js_1/* .UserError */ .y(codes[fault], `${source} is no inventory: ${what}.`, takeAgain), inventory = (0,_base_format_read_format_js_0/* .readFormat */ .C$)(_inventory_js_3/* .inventorySchema */ .i, json, errorOf);
  for (const [index, { key, text }] of inventory.registry.entries())
    try {
      (0,_registry_text_js_4/* .registryKeysOf */ .n)(text);
    } catch (error) {
      throw error instanceof _host_host_error_js_2/* .HostError */ .dh ? errorOf(`field registry.${index}.text, of the key ${key}: ${error.message}`, "field") : error;
    }
  return inventory;
}


}),

54436:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ viewsOf),
  _: () => (/* binding */ readRegistry)
});
var _base_user_error_js_0 = __webpack_require__(83686);
var _host_host_error_js_1 = __webpack_require__(90614);
var _host_redact_registry_js_8 = __webpack_require__(24064);
var _host_registry_js_6 = __webpack_require__(20968);
var _host_same_text_js_7 = __webpack_require__(36241);
var _names_js_2 = __webpack_require__(31484);
var _registry_locations_js_3 = __webpack_require__(33072);
var _registry_values_js_5 = __webpack_require__(22756);
var _uninstall_entries_js_4 = __webpack_require__(22027);









function viewsOf(architecture) {
  return architecture === "x86" ? ["32"] : ["64", "32"];
}
async function readKey(registry, key, view) {
  try {
    return await registry.readTree(key, view) ?? [];
  } catch (error) {
    throw !(error instanceof _host_host_error_js_1/* .HostError */ .dh) || error.code !== "access-denied" ? error : new _base_user_error_js_0/* .UserError */ .y("registry-access-denied", `The registry key ${key} (${view}-bit view) could not be read: access is denied.`, 'Give the account of the runner the permission "Read" on this key, or run the runner as a member of the local Administrators group, and run again.', { cause: error });
  }
}
function relevantEntries(keys, names) {
  const kept = keys.filter((key) => {
    const displayName = (0,_registry_values_js_5/* .textValue */ .v8)(key, "DisplayName");
    return (0,_uninstall_entries_js_4/* .entryNameOf */ .p)(key.path) !== void 0 && displayName !== void 0 && (0,_names_js_2/* .matchesAny */ ._I)(displayName, names);
  });
  return keys.filter((key) => kept.some((entry) => (0,_host_registry_js_6/* .isAtOrBelowKey */ .b)(key.path, entry.path)));
}
function onlyValues(keys, key, names) {
  return keys.filter((candidate) => (0,_host_same_text_js_7/* .sameText */ .QV)(candidate.path, key)).map(({ path, values }) => ({
    path,
    values: values.filter((value) => names.some((name) => (0,_host_same_text_js_7/* .sameText */ .QV)(value.name, name)))
  })).filter(({ values }) => values.length > 0);
}
function wantedKeys(extraNames) {
  const names = [..._names_js_2/* .anyProductNames */ .GI, ..._names_js_2/* .adfsAdapterNames */ .IS, ..._names_js_2/* .runtimeNames */ .jJ, ...extraNames], all = (keys) => keys, itself = (key) => (keys) => keys.filter(({ path }) => (0,_host_same_text_js_7/* .sameText */ .QV)(path, key));
  return [
    { key: _registry_locations_js_3/* .productKey */ .$k, views: "both", select: all },
    { key: _registry_locations_js_3/* .uninstallKey */ .kr, views: "both", select: (keys) => relevantEntries(keys, names) },
    { key: _registry_locations_js_3/* .vcRuntimeKey */ .rj, views: "both", select: all },
    { key: _registry_locations_js_3/* .dotNetKey */ .AY, views: "native", select: itself(_registry_locations_js_3/* .dotNetKey */ .AY) },
    { key: _registry_locations_js_3/* .webServerKey */ .Bs, views: "native", select: all },
    ..._registry_locations_js_3/* .restartMarkerKeys */ .E.map(({ key }) => ({ key, views: "native", select: itself(key) })),
    {
      key: _registry_locations_js_3/* .sessionManagerKey */ .hS,
      views: "native",
      select: (keys) => onlyValues(keys, _registry_locations_js_3/* .sessionManagerKey */ .hS, _registry_locations_js_3/* .pendingRenamesValues */ .xi)
    }
  ];
}
async function readRegistry(registry, architecture, extraNames, redactor) {
  const views = viewsOf(architecture), parts = wantedKeys(extraNames).flatMap(({ key, views: which, select }) => (which === "both" ? views : views.slice(0, 1)).map(async (view) => ({ key, view, keys: (0,_host_redact_registry_js_8/* .redactRegistry */ .P)(select(await readKey(registry, key, view)), redactor) })));
  return (await Promise.all(parts)).filter(({ keys }) => keys.length > 0);
}


}),

36961:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Nt: () => (/* binding */ registeredInstallPath),
  d_: () => (/* binding */ hasTracesOfAgent),
  lM: () => (/* binding */ oldComponent),
  pn: () => (/* binding */ hasItsApplication),
  y6: () => (/* binding */ newComponent),
  zk: () => (/* binding */ hadAgent)
});
function oldComponent(state, component) {
  return state.components.find((found) => found.component === component && found.generation === "phonefactor");
}
function newComponent(state, component) {
  return state.components.find((found) => found.component === component && found.generation === "mfa-server");
}
function hasItsApplication(state, component) {
  return component === "agent" || newComponent(state, component)?.web !== void 0;
}
function hasTracesOfAgent({ components, installPath, dataFile }) {
  return !components.some(({ component }) => component === "agent") && installPath !== void 0 && dataFile !== void 0 && // What is open or emptied is there: its own blocker says what to do.
  dataFile.status !== "missing";
}
function registeredInstallPath({ installPath }) {
  return installPath === void 0 || installPath.views.length === 0 ? void 0 : installPath.path;
}
function hadAgent(state) {
  return oldComponent(state, "agent") !== void 0 || hasTracesOfAgent(state);
}


}),

93934:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ useRules)
});
const read = { writes: "nothing", hasToBeThere: !1 };
const useRules = {
  "work-folder": { wants: "folder", writes: "here", hasToBeThere: !1 },
  "backup-sets": { wants: "folder", writes: "here", hasToBeThere: !1, neededBy: ["create-backup-set"] },
  "copied-packages": { wants: "folder", writes: "here", hasToBeThere: !1 },
  "backup-set": { wants: "folder", ...read },
  packages: { wants: "folder", ...read, neededBy: ["install-web-component", "copy-package"] },
  "old-packages": {
    wants: "folder",
    writes: "nothing",
    hasToBeThere: !0,
    neededBy: ["create-backup-set", "extract-default-configurations", "reinstall-product"]
  },
  "setup-program": { wants: "file", ...read, neededBy: ["install-server"] },
  "product-folder": { wants: "folder", ...read },
  "data-file": { wants: "file", ...read },
  inventory: { wants: "file", ...read },
  configuration: { wants: "file", ...read },
  "merged-configuration": { wants: "file", writes: "over-it", hasToBeThere: !1 }
};


}),

47817:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  KT: () => (/* binding */ named),
  hD: () => (/* binding */ findingOf),
  tF: () => (/* binding */ judgePlace)
});
var _host_windows_path_js_0 = __webpack_require__(85128);
var _given_path_js_1 = __webpack_require__(93934);


function onThisMachine(path, { names, closed }) {
  const [, below] = /^\\\\[^\\/]+[\\/]admin\$(?=[\\/]|$)(.*)$/is.exec(path) ?? [];
  if (below !== void 0)
    return `${closed[0] ?? ""}${below}`;
  const [, machine = "", drive = "", rest = ""] = /^\\\\([^\\/]+)[\\/]([a-z])\$(?=[\\/]|$)(.*)$/is.exec(path) ?? [];
  return mayBeThisMachine(machine.toLowerCase(), names) ? `${drive.toUpperCase()}:${rest === "" ? "\\" : rest}` : path;
}
function mayBeThisMachine(machine, names) {
  return /^\d{1,3}(?:\.\d{1,3}){3}$|\.ipv6-literal\.net$/.test(machine) || names.includes(machine) || names.includes(machine.split(".")[0] ?? "");
}
const namesOnEveryDrive = ["System Volume Information", "$Recycle.Bin", "Config.Msi"];
function ofEveryDrive(path) {
  const { root } = (0,_host_windows_path_js_0/* .parseWindowsPath */ .Yw)(path);
  return namesOnEveryDrive.map((name) => (0,_host_windows_path_js_0/* .joinPath */ .uJ)(root, name));
}
function judgePlace(given, places) {
  const { wants, writes } = _given_path_js_1/* .useRules */ .f[given.use], path = onThisMachine(given.path, places);
  if (writes === "over-it")
    return firstThat(_host_windows_path_js_0/* .isAtOrBelow */ .a5, path, places.closed.slice(0, 1), given, systemFolder);
  if (wants !== "file")
    return rootOrShort(given, path) ?? (writes === "here" ? judgeWritten(given, path, places) : judgeRead(given, path, places));
}
function judgeWritten(given, path, places) {
  return firstThat(_host_windows_path_js_0/* .isAtOrBelow */ .a5, path, ofEveryDrive(path), given, systemFolder) ?? firstThat(_host_windows_path_js_0/* .isAtOrBelow */ .a5, path, places.product, given, productFolder) ?? firstThat(overlaps, path, places.web, given, webFolder) ?? firstThat(overlaps, path, places.product, given, productFolder) ?? firstThat(overlaps, path, places.closed, given, systemFolder) ?? firstThat(_host_windows_path_js_0/* .samePath */ .Eb, path, places.shared, given, systemFolder);
}
function judgeRead(given, path, { web, closed, shared }) {
  return firstThat(_host_windows_path_js_0/* .samePath */ .Eb, path, [...closed, ...shared], given, systemFolder) ?? firstThat(_host_windows_path_js_0/* .samePath */ .Eb, path, web, given, webFolder);
}
function overlaps(path, place) {
  return (0,_host_windows_path_js_0/* .isAtOrBelow */ .a5)(path, place) || (0,_host_windows_path_js_0/* .isAtOrBelow */ .a5)(place, path);
}
function firstThat(fits, path, places, given, describe) {
  const place = places.find((one) => fits(path, one));
  return place === void 0 ? void 0 : describe(given, place);
}
const named = ({ path, input }) => `${path} (input ${input})`;
function rootOrShort(given, path) {
  const { root, names } = (0,_host_windows_path_js_0/* .parseWindowsPath */ .Yw)(path);
  if ((root.endsWith(":") || /\\[a-z]\$$/i.test(root)) && names.length === 0)
    return findingOf("path-is-drive-root", given, `${named(given)} is the root of a drive.`, "Give a folder on that drive, one that is made for this purpose.");
  const short = names.find(_host_windows_path_js_0/* .isShortName */ .O3);
  return short === void 0 ? void 0 : findingOf("path-has-short-name", given, `${named(given)} has a short name: ${short}.`, "Give the long names: a short one hides which folder is meant.");
}
function productFolder(given, place) {
  return findingOf("path-in-product-folder", given, `${named(given)} is, contains, or is inside of a folder of the product: ${place}.`, "Give a folder outside: otherwise the backup would contain itself, and the removal would delete it.");
}
function webFolder(given, place) {
  return findingOf("path-is-web-folder", given, `${named(given)} is, contains, or is inside of a folder that IIS serves: ${place}.`, "Give a folder outside of all web sites: files in a web site can be opened from the network.");
}
function systemFolder(given, place) {
  return findingOf("path-is-system-folder", given, `${named(given)} is, contains, or is inside of a folder of Windows or of its programs: ${place}.`, `Give a folder of your own, for example one beside ${(0,_host_windows_path_js_0/* .fileNameOf */ .bV)(place)}.`);
}
function findingOf(code, { input }, message, advice) {
  return { code, message, advice: `${advice} Nothing was touched.`, input };
}


}),

85546:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ placesOfWindows),
  e: () => (/* binding */ placesOf)
});
var _host_windows_path_js_0 = __webpack_require__(85128);
var _product_web_candidates_js_1 = __webpack_require__(70129);


function placesOfWindows({ name, domain, folders }) {
  const drive = `${(0,_host_windows_path_js_0/* .driveLetterOf */ .Kn)(folders.windows) ?? "C"}:\\`, short = name.toLowerCase();
  return {
    names: [
      short,
      ...domain === void 0 ? [] : [`${short}.${domain.toLowerCase()}`],
      "localhost",
      "127.0.0.1",
      "."
    ],
    closed: [
      folders.windows,
      folders.programFiles,
      `${folders.programFiles} (x86)`,
      (0,_host_windows_path_js_0/* .joinPath */ .uJ)(drive, "System Volume Information"),
      (0,_host_windows_path_js_0/* .joinPath */ .uJ)(drive, "$Recycle.Bin"),
      (0,_host_windows_path_js_0/* .joinPath */ .uJ)(drive, "Boot"),
      (0,_host_windows_path_js_0/* .joinPath */ .uJ)(drive, "Recovery"),
      (0,_host_windows_path_js_0/* .joinPath */ .uJ)(drive, "Documents and Settings"),
      (0,_host_windows_path_js_0/* .joinPath */ .uJ)(folders.programData, "Microsoft"),
      // `All Users` is another name of %ProgramData%; of the other two each new account gets a copy.
      ...["All Users", "Default", "Default User"].map((name2) => (0,_host_windows_path_js_0/* .joinPath */ .uJ)(drive, "Users", name2))
    ],
    shared: [folders.programData, (0,_host_windows_path_js_0/* .joinPath */ .uJ)(drive, "Users")],
    web: [(0,_host_windows_path_js_0/* .joinPath */ .uJ)(drive, "inetpub")],
    product: []
  };
}
function placesOf({ machine, webServer, installPath, dataFile, components }) {
  const ofWindows = placesOfWindows(machine), served = (0,_product_web_candidates_js_1/* .applicationsOf */ .$_)(webServer, machine).map(({ folder }) => folder), product = [
    ...installPath === void 0 ? [] : [installPath.path],
    ...dataFile === void 0 ? [] : [(0,_host_windows_path_js_0/* .folderOf */ .yS)(dataFile.path)],
    ...components.flatMap(({ web }) => web === void 0 ? [] : [web.folder])
  ];
  return {
    ...ofWindows,
    web: (0,_host_windows_path_js_0/* .distinctPaths */ .xD)([...ofWindows.web, ...served.filter((folder) => isFolderOfASite(folder, machine))]),
    product: (0,_host_windows_path_js_0/* .distinctPaths */ .xD)(product.filter(isBelowARoot))
  };
}
function isFolderOfASite(folder, { folders }) {
  return isBelowARoot(folder) && !(0,_host_windows_path_js_0/* .isAtOrBelow */ .a5)(folders.programData, folder);
}
function isBelowARoot(folder) {
  return (0,_host_windows_path_js_0/* .isWindowsPath */ .NU)(folder) && (0,_host_windows_path_js_0/* .parseWindowsPath */ .Yw)(folder).names.length > 0;
}


}),

99946:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ secretValues)
});
var _base_redaction_harmless_values_js_3 = __webpack_require__(42606);
var _base_redaction_hidden_js_0 = __webpack_require__(97292);
var _base_redaction_redactor_js_1 = __webpack_require__(15105);
var _xml_element_js_2 = __webpack_require__(76787);




function secretValues(text, redactor = _base_redaction_redactor_js_1/* .plainRedactor */ .XU) {
  const lines = redactor.secrets(text).map(({ start, end }) => text.slice(start, end)).flatMap((one) => [one, (0,_xml_element_js_2/* .textOfContent */ .yO)(one)]).flatMap((one) => [one, ...one.split(/[\r\n]+/)]).map((one) => one.trim());
  return [...new Set(lines)].filter((one) => (0,_base_redaction_harmless_values_js_3/* .isMaskable */ .h_)(one) && one !== _base_redaction_hidden_js_0/* .secretMark */ .MX);
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


})

};
