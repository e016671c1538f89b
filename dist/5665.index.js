export const id = 5665;
export const ids = [5665];
export const modules = {

25760:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ withPlacesOf),
  t: () => (/* binding */ atApprovedPlaces)
});
var node_util_0 = __webpack_require__(57975);
var _base_json_js_1 = __webpack_require__(23868);


const placeFields = ["setupPath", "packagePath", "from"];
function withPlacesOf(change, places) {
  const [was, is] = [change, places];
  if (was?.sha256 === void 0 || was.sha256 !== is?.sha256)
    return change;
  const found = placeFields.flatMap((name) => is[name] === void 0 ? [] : [[name, is[name]]]);
  return { ...change, ...Object.fromEntries(found) };
}
function atApprovedPlaces(now, approved) {
  const inputs = { ...now.inputs };
  for (const [name, value] of Object.entries(placesIn(approved.inputs, inputs)))
    inputs[name] = value;
  return {
    ...now,
    inputs,
    findings: withApprovedPackages(now.findings, approved.findings),
    steps: now.steps.map((step) => atApprovedPlace(step, approved.steps))
  };
}
function atApprovedPlace(step, approved) {
  const was = approved.find(({ id }) => id === step.id);
  if (was?.change === void 0 || step.change === void 0)
    return step;
  const moved = withPlacesOf(step.change, was.change);
  return (0,node_util_0.isDeepStrictEqual)((0,_base_json_js_1/* .asJson */ .vA)(moved), (0,_base_json_js_1/* .asJson */ .vA)(was.change)) ? was : step;
}
function placesIn(approved, now) {
  const [was, is] = [approved.setup, now.setup], setup = (0,_base_json_js_1/* .isJsonObject */ .OW)(was) && (0,_base_json_js_1/* .isJsonObject */ .OW)(is) && was.path !== void 0 ? { setup: { ...is, path: was.path } } : {}, folder = approved.packageFolder !== void 0 && now.packageFolder !== void 0;
  return { ...setup, ...folder ? { packageFolder: approved.packageFolder ?? null } : {} };
}
function withApprovedPackages(now, approved) {
  const [is, was] = [now.packages, approved.packages];
  return !(0,_base_json_js_1/* .isJsonObject */ .OW)(is) || !(0,_base_json_js_1/* .isJsonObject */ .OW)(was) ? now : (0,node_util_0.isDeepStrictEqual)(facts(is), facts(was)) ? { ...now, packages: was } : now;
}
function facts(packages) {
  return Object.values(packages).map((one) => JSON.stringify(one)).toSorted();
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

77971:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Mp: () => (/* binding */ readMark),
  Wg: () => (/* binding */ journaledMark),
  i4: () => (/* binding */ removeMark),
  jj: () => (/* binding */ markMachine)
});
var node_crypto_0 = __webpack_require__(77598);
var _host_same_text_js_1 = __webpack_require__(36241);
var _plan_journal_facts_js_2 = __webpack_require__(97283);



const markKey = "HKEY_LOCAL_MACHINE\\SOFTWARE\\mfa-server-upgrade", markValue = "Mark", view = "64";
async function readMark({ registry }) {
  const [key] = await registry.readTree(markKey, view) ?? [], data = key?.values.find(({ name }) => (0,_host_same_text_js_1/* .sameText */ .QV)(name, markValue))?.data;
  if (data?.type !== "string")
    return;
  const [mark = "", ...folder] = data.text.split(" ");
  return { mark, workFolder: folder.join(" ") };
}
function journaledMark(lines) {
  const last = (0,_plan_journal_facts_js_2/* .sinceLastBeginning */ .qw)(lines).findLast((line) => line.event === "machine-marked");
  return last?.event === "machine-marked" ? last.mark : void 0;
}
async function markMachine({ registry }, journal, workFolder) {
  const mark = (0,node_crypto_0.randomUUID)();
  await journal.record({ event: "machine-marked", mark }), await registry.writeValue(markKey, view, {
    name: markValue,
    data: { type: "string", text: `${mark} ${workFolder}` }
  });
}
async function removeMark({ registry }) {
  await registry.removeKey(markKey, view);
}


}),

75457:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C2: () => (/* binding */ changeOf),
  D5: () => (/* binding */ componentOf),
  Ko: () => (/* binding */ approvedStep),
  Lf: () => (/* binding */ doesOf),
  PV: () => (/* binding */ changesOfKind),
  aR: () => (/* binding */ performChange),
  cg: () => (/* binding */ stepOf),
  un: () => (/* binding */ openNeeds),
  w7: () => (/* binding */ effectsOf)
});
var node_util_0 = __webpack_require__(57975);
var valibot_7 = __webpack_require__(77934);
var _base_json_js_8 = __webpack_require__(23868);
var _plan_effects_js_1 = __webpack_require__(7340);
var _product_components_js_2 = __webpack_require__(71450);
var _product_step_ids_js_3 = __webpack_require__(49543);
var _product_work_minutes_js_4 = __webpack_require__(54435);
var _all_js_5 = __webpack_require__(67235);
var _approved_places_js_6 = __webpack_require__(25760);









function stepOf(change, { stage, found = {}, detail }) {
  const kind = (0,_all_js_5/* .kindOf */ .I)(change), documentStep = kind.documentStep?.(change, stage), about = {
    id: kind.id(change),
    stage,
    title: kind.title(change, found),
    ...documentStep === void 0 ? {} : { documentStep },
    change,
    effects: kind.effects(change, found)
  }, operatorStep = kind.byPerson?.(change);
  return operatorStep !== void 0 ? { ...about, type: "operator", operatorStep } : { ...about, type: "change", ...detail === void 0 ? {} : { detail } };
}
function changeOf(step) {
  const { change, effects } = step;
  return change === void 0 || effects === void 0 ? earlierChange(step) : (0,_all_js_5/* .isKnown */ .qE)(change) ? change : void 0;
}
function effectsOf(step) {
  return step.effects ?? earlierEffects(step) ?? _plan_effects_js_1/* .noEffects */ .CC;
}
function componentOf(step) {
  const change = changeOf(step);
  return change && (0,_all_js_5/* .kindOf */ .I)(change).component?.(change);
}
function doesOf(step) {
  const change = changeOf(step);
  return change && (0,_all_js_5/* .kindOf */ .I)(change).does;
}
async function performChange(change, context) {
  const { perform = await laterLoaded(change.kind), proof } = (0,_all_js_5/* .kindOf */ .I)(change);
  if (perform === void 0)
    throw new Error(`${change.kind} is for a person.`);
  const result = await perform(change, context);
  if (result.outcome === "stopped-for-person" || result.outcome === "stopped-for-decision")
    return result;
  const fault = proof?.(change, await context.readState(), context);
  if (fault !== void 0)
    throw fault;
  return result;
}
async function laterLoaded(kind) {
  const { performers } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(8944), __webpack_require__.e(2364)]).then(__webpack_require__.bind(__webpack_require__, 62364));
  return performers[kind];
}
function changesOfKind({ steps }, kind) {
  return steps.flatMap((step) => {
    const change = changeOf(step);
    return change !== void 0 && isOfKind(change, kind) ? [change] : [];
  });
}
function isOfKind(change, kind) {
  return change.kind === kind;
}
function openNeeds({ steps }, step) {
  const change = changeOf(step), needs = (change && (0,_all_js_5/* .kindOf */ .I)(change).needs?.(change)) ?? [];
  return steps.map(({ id }) => id).filter((id) => needs.includes(id));
}
function earlierChange(step) {
  if (step.type === "operator")
    return changeOfPerson(step);
  const change = { ...step.change }, generation = step.stage === "restore-backup" ? "mfa-server" : "phonefactor", current = currentForm(change, generation);
  return (0,_all_js_5/* .isKnown */ .qE)(current) && valibot_7.is((0,_all_js_5/* .kindOf */ .I)(current).schema, current) ? current : void 0;
}
function currentForm(change, generation) {
  switch (change.kind) {
    case "start-product-services":
      return startOf({ those: "of-the-product" });
    case "start-services":
      return startOf({ those: "named", names: change.names });
    case "uninstall-product":
      return { ...change, generation };
    default:
      return change;
  }
}
function startOf(which) {
  return { kind: "start-services", which };
}
function changeOfPerson({ id, title }) {
  const component = _product_components_js_2/* .componentNames */ .w$.find((name) => id === (0,_product_step_ids_js_3/* .removalId */ .G1)(name, "phonefactor"));
  if (component !== void 0)
    return { kind: "uninstall-product", component, generation: "phonefactor", displayName: title, version: "" };
  switch (id) {
    case "install-server":
      return { kind: "install-server", setupPath: "", installPath: "" };
    case "activate-server":
    case "confirm-replication-group":
      return { kind: id, server: "" };
    case "set-portal-url":
      return { kind: "set-portal-url", server: "", oldUrl: "", newUrl: "" };
    case "inform-users":
      return { kind: "inform-users", oldUrl: "", newUrl: "" };
    default:
      return;
  }
}
function earlierEffects(step) {
  const change = earlierChange(step);
  if (change !== void 0)
    switch (change.kind) {
      case "create-backup-set": {
        const interrupts = change.components.includes("agent") ? ["sign-in"] : [], isOver = !("keepServicesStopped" in change && change.keepServicesStopped === !0);
        return { interrupts, restores: isOver ? interrupts : [], minutes: _product_work_minutes_js_4/* .assumedMinutes */ .G.backup };
      }
      case "confirm-backup-set":
        return { interrupts: change.components.includes("agent") ? ["sign-in"] : [], restores: [], minutes: _product_work_minutes_js_4/* .assumedMinutes */ .G.verification };
      case "verify-backup-set":
        return { interrupts: ["sign-in"], restores: [], minutes: _product_work_minutes_js_4/* .assumedMinutes */ .G.verification };
      default:
        return (0,_all_js_5/* .kindOf */ .I)(change).effects(change, {});
    }
}
const partOf = {
  "extract-default-configurations": ["create-backup-set"],
  "stop-services": ["create-backup-set", "confirm-backup-set", "verify-backup-set"],
  "start-stopped-services": ["create-backup-set"],
  "upload-backup-set": ["create-backup-set", "confirm-backup-set"],
  "stop-services-again": ["reinstall-agent"]
}, judgedAnew = /* @__PURE__ */ new Set(["frozen", "packages", "lost"]), ofOneVersion = /* @__PURE__ */ new Set([
  ...judgedAnew,
  "keepServicesStopped",
  "generation",
  "when",
  "forGood",
  "oldInstallers",
  "otherSections"
]);
function comparable({ kind, ...fields }) {
  const kept = Object.entries(fields).filter(([name]) => !ofOneVersion.has(name) && !(name === "component" && withoutComponent.has(kind)));
  return { kind, ...Object.fromEntries(kept) };
}
const withoutComponent = /* @__PURE__ */ new Set(["create-application-pool", "copy-package"]);
function sameFrozen(approved, now) {
  return approved === void 0 || now === void 0 ? withoutJudged(approved) : {
    ...withoutJudged(sameFile(approved, now)),
    ...laterDecisions(approved, now),
    ...overwrittenInRollBack(approved, now),
    ...Object.fromEntries(Object.entries(now).filter(([name]) => judgedAnew.has(name)))
  };
}
function overwrittenInRollBack(approved, now) {
  if (approved.kind !== "restore-files" || now.kind !== "restore-files")
    return {};
  const [was, is] = [approved, now];
  return was?.removeOthers === !0 && is !== void 0 && "overwrite" in is ? { overwrite: is.overwrite } : {};
}
function laterDecisions(approved, now) {
  if (approved.kind !== "merge-configuration" || now.kind !== "merge-configuration")
    return {};
  const [was, is] = [approved, now], decisions = is?.settingDecisions;
  return decisions === void 0 ? {} : Object.entries(was?.settingDecisions ?? {}).every(([policy, patterns]) => patterns.every((pattern) => decisions[policy]?.includes(pattern) === !0)) ? { settingDecisions: decisions } : {};
}
function sameFile(approved, now) {
  const [was, is] = [approved, now];
  if (was?.kind !== "install-web-component" || was.sha256 !== void 0 || is?.packagePath === void 0)
    return (0,_approved_places_js_6/* .withPlacesOf */ .G)(approved, now);
  const { packagePath, sha256 } = is;
  return { ...was, ...(0,_base_json_js_8/* .omitUndefined */ .Oy)({ packagePath, sha256 }) };
}
function withoutJudged(change) {
  return change && Object.fromEntries(Object.entries(change).filter(([name]) => !judgedAnew.has(name)));
}
function isWizardInPlace(approved, now) {
  if (approved?.kind !== "install-server" || now?.kind !== "install-server")
    return !1;
  const [was, is] = [
    approved,
    now
  ];
  return was?.arguments !== void 0 && is?.arguments === void 0 && was.installPath === is?.installPath;
}
const approvedStep = (approved, step) => {
  const found = approved.steps.find(({ id }) => id === step.id);
  if (isWizardInPlace(found?.change, step.change) || found === void 0 && step.type === "operator" && !step.operatorStep.blocking)
    return "equal";
  if (approved.format === 2)
    return found && { change: sameFrozen(found.change, step.change) };
  const ids = approved.steps.map(({ id }) => id);
  if (found === void 0)
    return partOf[step.id]?.some((id) => ids.includes(id)) === !0 ? "equal" : void 0;
  if (found.type === "operator" || step.type === "operator")
    return found.type === step.type ? "equal" : { change: found };
  const was = earlierChange(found);
  return was !== void 0 && (0,node_util_0.isDeepStrictEqual)((0,_base_json_js_8/* .asJson */ .vA)(comparable(was)), (0,_base_json_js_8/* .asJson */ .vA)(comparable(step.change))) ? "equal" : { change: found.change };
};


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

81746:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  aJ: () => (/* binding */ judgeRecords),
  eK: () => (/* binding */ linesThatCount),
  zM: () => (/* binding */ recordBlockers)
});
/* unused harmony export recordChoices */
var _changes_server_machine_mark_js_0 = __webpack_require__(77971);
var _plan_journal_facts_js_1 = __webpack_require__(97283);


const recordChoices = (/* unused pure expression or super */ null && (["start-again", "go-on"]));
const endsOfRuns = /* @__PURE__ */ new Set([
  "run-ended",
  "step-failed",
  "services-start-requested",
  "services-started",
  "service-restored"
]);
function judgeRecords({ lines, gaps = [] }, mark, setsOfNobody) {
  const accepted = lines.flatMap((line) => line.event === "journal-gap-accepted" ? line.lines : []), places = gaps.filter((place) => !accepted.includes(place));
  if (places.length > 0)
    return { fit: "journal-has-gap", places };
  const marks = lines.flatMap((line) => line.event === "machine-marked" ? [line.mark] : []);
  if (mark !== void 0 && !marks.includes(mark.mark))
    return { fit: "journal-is-another", workFolder: mark.workFolder };
  const last = (0,_changes_server_machine_mark_js_0/* .journaledMark */ .Wg)(lines);
  return last !== void 0 ? mark?.mark === last ? { fit: "same" } : { fit: lines.findLast(({ event }) => !endsOfRuns.has(event))?.event === "machine-marked" ? "mark-to-write" : "machine-is-older" } : setsOfNobody.length > 0 ? { fit: "sets-without-journal", folders: setsOfNobody } : { fit: "none-yet" };
}
function linesThatCount({ fit }, choice, lines) {
  const isAnother = fit === "machine-is-older" || fit === "journal-is-another", isBegun = (0,_plan_journal_facts_js_1/* .sinceLastBeginning */ .qw)(lines).some(({ event }) => event === "plan-started");
  return choice === "start-again" && (isAnother || !isBegun) ? [] : lines;
}
function ranges(places) {
  const starts = places.filter((place) => !places.includes(place - 1)), ends = places.filter((place) => !places.includes(place + 1));
  return starts.map((start, index) => ends[index] === start ? `${start}` : `${start} to ${ends[index]}`).join(", ");
}
function recordBlockers(records, server, choice) {
  const input = "when-records-differ";
  switch (records.fit) {
    case "machine-is-older":
      return choice !== void 0 ? [] : [
        {
          code: "server-put-back",
          message: `The journal of ${server} shows changes that this machine does not have: it was put back to an earlier state (a snapshot, an image, a restored disk), or it is another machine.`,
          advice: `If the machine was put back, give ${input}: start-again; what people confirmed before counts no longer. If only the registry key of the suite was lost, give ${input}: go-on.`,
          input
        }
      ];
    case "journal-has-gap":
      return choice !== void 0 ? [] : [
        {
          code: "journal-broken",
          message: `In the journal of ${server} something is missing or was changed before line ${ranges(records.places)}: what it recorded is not known.`,
          advice: `Put the file journal.jsonl back from a copy. If there is none, give ${input}: go-on: what is on the server is then judged by looking at it.`,
          input
        }
      ];
    case "journal-is-another":
      return choice !== void 0 ? [] : [
        {
          code: "journal-elsewhere",
          message: `An earlier run began an upgrade of ${server} with the work folder ${records.workFolder}; the journal of this work folder does not have it.`,
          advice: `Give work-folder: ${records.workFolder}. If that folder is lost, give the backup set as backup-path and ${input}: go-on. If ${server} was installed anew since, give ${input}: start-again.`,
          input
        }
      ];
    case "sets-without-journal":
      return [
        {
          code: "backup-sets-without-journal",
          message: `There is no journal of ${server}, but sets of it: ${records.folders.join(", ")}. What was done to the server is not on record.`,
          advice: "Give the work-folder of the earlier runs. If it is lost, give the set that was made before the first removal as backup-path: the upgrade continues from there.",
          input: "backup-path"
        }
      ];
    default:
      return [];
  }
}


}),

65270:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  hF: () => (/* binding */ isGivenUp),
  jV: () => (/* binding */ unlessGivenUp),
  n7: () => (/* binding */ emptyPlan),
  xH: () => (/* binding */ joinPlans)
});
var _product_components_js_0 = __webpack_require__(71450);
var _product_server_state_js_1 = __webpack_require__(36961);


const emptyPlan = { steps: [], warnings: [], blockers: [] };
function joinPlans(plans) {
  const steps = plans.flatMap((plan) => plan.steps);
  return {
    steps: steps.filter(({ id }, index) => steps.findIndex((step) => step.id === id) === index),
    warnings: plans.flatMap(({ warnings }) => warnings),
    blockers: plans.flatMap(({ blockers }) => blockers)
  };
}
function isGivenUp(component, { intention }, { doNotReinstall }) {
  return doNotReinstall !== void 0 ? doNotReinstall.some((one) => one === component) : intention?.components.some((one) => one.component === component && one.becomes === "given-up") === !0;
}
function unlessGivenUp(component, situation, choices, plan) {
  return isGivenUp(component, situation, choices) ? (0,_product_server_state_js_1/* .oldComponent */ .lM)(situation.before, component) === void 0 && (0,_product_server_state_js_1/* .newComponent */ .y6)(situation.now, component) === void 0 ? emptyPlan : { ...emptyPlan, warnings: [givenUp(component, situation)] } : plan();
}
function givenUp(component, { now }) {
  const title = _product_components_js_0/* .componentTitles */ .$m[component], isThere = (0,_product_server_state_js_1/* .newComponent */ .y6)(now, component) !== void 0;
  return {
    code: "component-given-up",
    message: isThere ? `The ${title} is not to be installed again (do-not-reinstall), but the new one is installed.` : `The ${title} is removed and not installed again (do-not-reinstall). Its settings are in the backup set.`,
    advice: isThere ? "Uninstall it, or give do-not-reinstall: none." : "Inform the people who use it. To have it back, run again with do-not-reinstall: none.",
    input: "do-not-reinstall"
  };
}


})

};
