export const id = 3229;
export const ids = [3229];
export const modules = {

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

90136:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LZ: () => (/* binding */ journalLineSchema)
});

// UNUSED EXPORTS: failureFields, installerRunFields

var dist = __webpack_require__(77934);
var fields = __webpack_require__(24541);
var effects = __webpack_require__(7340);
;// CONCATENATED MODULE: ./lib/bundled/plan/intention.js


const intention_text = (meaning) => (0,fields/* field */.ZZ)(meaning, dist/* string */.YjP()), sha256 = (meaning) => (0,fields/* field */.ZZ)(`${meaning} SHA-256, lower-case hexadecimal.`, dist/* string */.YjP()), intendedWeb = (0,fields/* fields */.OA)({
  site: intention_text("Name of the site of the application."),
  siteId: (0,fields/* field */.ZZ)("Number of that site.", dist/* number */.aig()),
  virtualDirectory: intention_text('Where the application was; begins with "/".'),
  newVirtualDirectory: (0,fields/* optional */.lq)('Where the new application belongs by the choices of the stage that installs it; begins with "/".', dist/* string */.YjP()),
  further: (0,fields/* optional */.lq)('Other applications with the content of the component, as "<site>/<path>": they are left alone, and none of them is the new one.', (0,fields/* list */.p_)(dist/* string */.YjP())),
  themes: (0,fields/* field */.ZZ)("Custom themes of the application.", (0,fields/* list */.p_)(dist/* string */.YjP())),
  configuration: (0,fields/* optional */.lq)("Its web.config.", (0,fields/* fields */.OA)({ path: intention_text("Path of the file."), fingerprint: sha256("Of its text with secrets replaced.") }))
}), intendedComponent = (0,fields/* fields */.OA)({
  component: intention_text("Name of the component."),
  becomes: (0,fields/* field */.ZZ)('"new-version": the new product has to be there at the end. "stays": it was there before the first run and has to be there still. "nothing": the new version has no such component.', dist/* picklist */.KIO(["new-version", "stays", "nothing", "given-up"])),
  version: (0,fields/* optional */.lq)("Version of the product as it was found; absent where only traces of the old one were left.", dist/* string */.YjP()),
  web: (0,fields/* optional */.lq)("Its web application as it was found, where it had one.", intendedWeb)
});
const intentionFields = {
  server: intention_text("Computer name."),
  origin: (0,fields/* field */.ZZ)("What it was made from: the server itself, a backup set, an inventory that a person gave, or what was left of the records.", dist/* picklist */.KIO(["as-found", "backup-set", "inventory", "rebuilt"])),
  inventorySha256: sha256("Of the inventory that shows the server as it was."),
  components: (0,fields/* field */.ZZ)("Every component that the server had.", (0,fields/* list */.p_)(intendedComponent)),
  installPath: (0,fields/* optional */.lq)("Folder of the old agent; the new server belongs into it.", dist/* string */.YjP()),
  dataFile: (0,fields/* optional */.lq)("The data file.", (0,fields/* fields */.OA)({ path: intention_text("Path."), size: (0,fields/* field */.ZZ)("Bytes.", dist/* number */.aig()) })),
  personSteps: (0,fields/* field */.ZZ)("Ids of the steps that a person has to confirm.", (0,fields/* list */.p_)(dist/* string */.YjP()))
};
const intentionSchema = (0,fields/* fields */.OA)(intentionFields);

;// CONCATENATED MODULE: ./lib/bundled/plan/journal-schema.js




const described = (meaning) => (0,fields/* field */.ZZ)(meaning, dist/* string */.YjP()), texts = (meaning) => (0,fields/* field */.ZZ)(meaning, (0,fields/* list */.p_)(dist/* string */.YjP())), always = {
  at: (0,fields/* field */.ZZ)("When it was written; ISO 8601, UTC.", dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX())),
  by: (0,fields/* optional */.lq)("Who or what ran it: address of a run or an account.", dist/* string */.YjP()),
  number: (0,fields/* optional */.lq)("Number of the line, from 1; absent in journals of versions before 0.2.", dist/* number */.aig()),
  previous: (0,fields/* optional */.lq)("SHA-256 of the text of the line before, lower-case hexadecimal.", dist/* string */.YjP())
}, digest = described("Digest of the plan that the run carries out."), step = described("Id of the step."), ofStep = { ...always, digest, step }, services = texts("Names of the services."), subject = (0,fields/* field */.ZZ)("Who is or was not served.", dist/* picklist */.KIO(effects/* subjects */.yo)), anything = dist/* custom */.IeY((value) => typeof value == "object" && value !== null && !Array.isArray(value));
const failureFields = {
  code: (0,fields/* optional */.lq)("Code of an error that a person can fix.", dist/* string */.YjP()),
  message: described("What happened; secrets are masked."),
  advice: (0,fields/* optional */.lq)("What to do about it.", dist/* string */.YjP())
}, installerRunFields = {
  what: described("Product or program."),
  exitCode: (0,fields/* field */.ZZ)("Exit code of the installer.", dist/* number */.aig()),
  meaning: described("Meaning of the exit code."),
  seconds: (0,fields/* field */.ZZ)("How long it ran.", dist/* number */.aig()),
  logPath: described("Log file on the server."),
  excerpt: texts("Lines of that log, bounded and masked.")
};
const journal_schema_event = (name, meaning, entries) => (0,fields/* fields */.OA)({ event: (0,fields/* field */.ZZ)(meaning, dist/* literal */.euz(name)), ...entries }), knownLines = dist/* variant */.Oxt("event", [
  journal_schema_event("plan-started", "A run begins to carry out a plan.", {
    ...always,
    digest,
    action: described("The action that planned."),
    approved: (0,fields/* optional */.lq)("The digest was given as the approved one.", dist/* literal */.euz(!0)),
    actor: (0,fields/* optional */.lq)("Who started this attempt of the run.", dist/* string */.YjP()),
    actsFrom: (0,fields/* optional */.lq)("Name of the machine that acts, where the server is another one.", dist/* string */.YjP()),
    approvals: (0,fields/* optional */.lq)("Reviewers of the named environment who approved the run since the round before; GitHub has no time and no job of an approval.", (0,fields/* list */.p_)((0,fields/* fields */.OA)({
      by: (0,fields/* field */.ZZ)("Login of the reviewer.", dist/* string */.YjP()),
      environment: (0,fields/* optional */.lq)("Environment whose reviewer it was.", dist/* string */.YjP()),
      comment: (0,fields/* optional */.lq)("What the reviewer wrote.", dist/* string */.YjP()),
      run: (0,fields/* field */.ZZ)("Address of the run, without its attempt.", dist/* string */.YjP())
    }))),
    late: (0,fields/* optional */.lq)("Inputs that settled something in this run and are no part of what was approved; see docs/reference/input-classes.md.", anything),
    records: (0,fields/* optional */.lq)("What this run writes as events of its own: interruptions, asked-steps, run-ends; absent in runs of versions before 0.2.", (0,fields/* list */.p_)(dist/* string */.YjP()))
  }),
  journal_schema_event("intention", "What must exist at the end of the upgrade of this server; before the first removal.", {
    ...always,
    digest,
    ...intentionFields
  }),
  journal_schema_event("machine-marked", "The suite put a mark of its own into the registry: a machine that was reverted lacks it.", {
    ...always,
    mark: described("The mark, a random text.")
  }),
  journal_schema_event("machine-renewed", "The machine was reverted: older confirmations and intentions are void.", {
    ...always,
    reason: described("What showed it.")
  }),
  journal_schema_event("journal-gap-accepted", "A person decided to go on although lines of the journal are missing or were changed.", {
    ...always,
    lines: (0,fields/* field */.ZZ)("Numbers of the lines in the file behind which something is missing or changed.", (0,fields/* list */.p_)(dist/* number */.aig()))
  }),
  journal_schema_event("plan-finished", "Every step of the plan is done.", {
    ...always,
    digest,
    action: described("The action that planned.")
  }),
  journal_schema_event("run-ended", "A run ends with its plan unfinished.", {
    ...always,
    digest,
    because: (0,fields/* field */.ZZ)("What it ended for: a person has to act, Windows has to be restarted, something failed, or the run was cut off from outside.", dist/* picklist */.KIO(["person", "restart", "fault", "cut-off"])),
    signal: (0,fields/* optional */.lq)("Of a run that was cut off: what cut it off.", dist/* picklist */.KIO(["SIGINT", "SIGTERM", "SIGBREAK"])),
    step: (0,fields/* optional */.lq)("Of a run that was cut off: id of the step that was not ended.", dist/* string */.YjP())
  }),
  journal_schema_event("step-started", "A step begins.", ofStep),
  journal_schema_event("step-done", "A step ended and its effect was seen.", {
    ...ofStep,
    notes: texts("What a reader has to know of it."),
    result: (0,fields/* optional */.lq)("What came out: hashes, folders, exit codes.", anything)
  }),
  journal_schema_event("step-failed", "A step ended without being done; it stays begun.", { ...ofStep, ...failureFields }),
  journal_schema_event("service-interrupted", "From here on somebody is not served.", { ...ofStep, subject }),
  journal_schema_event("service-restored", "From here on somebody is served again.", {
    ...always,
    subject,
    digest: dist/* exactOptional */.yqP(digest),
    step: (0,fields/* optional */.lq)("Id of the step that restored it; absent where it was seen at the next look.", dist/* string */.YjP())
  }),
  journal_schema_event("installer-started", "An installer begins; it continues when its run is cut off.", {
    ...always,
    what: described("Product or program."),
    logPath: described("Log file on the server."),
    processId: (0,fields/* optional */.lq)("Id of its process, where it has one of its own.", dist/* number */.aig()),
    program: (0,fields/* optional */.lq)("File name of its program.", dist/* string */.YjP())
  }),
  journal_schema_event("installer-ran", "A run of an installer, with any result.", { ...always, ...installerRunFields }),
  journal_schema_event("installer-outlasted", "An installer whose run was cut off has ended; its exit code is not known.", {
    ...always,
    what: described("Product or program.")
  }),
  journal_schema_event("operator-step-asked", "A person was asked for a step; an earlier answer counts no more.", {
    ...ofStep,
    shown: (0,fields/* optional */.lq)("SHA-256 of the file that the person was shown: the answer is for these bytes.", dist/* string */.YjP())
  }),
  journal_schema_event("operator-step-said", "A person confirmed a step.", {
    at: always.at,
    step: described("Id of the person\u2019s step."),
    by: described("Who confirmed it."),
    as: (0,fields/* optional */.lq)("Whether the names are reviewers who approved this round, or who started the run; absent in journals of versions before 0.2.", dist/* picklist */.KIO(["approver", "starter"]))
  }),
  journal_schema_event("backup-created", "A backup set was written and read back.", {
    ...always,
    folder: described("Folder of the set."),
    manifestSha256: described("SHA-256 of its manifest, lower-case hexadecimal.")
  }),
  journal_schema_event("backup-uploaded", "A backup set left the server as an artifact, and what arrived was compared.", {
    ...always,
    folder: described("Folder of the set."),
    manifestSha256: described("SHA-256 of its manifest, lower-case hexadecimal."),
    artifact: described("Name of the artifact."),
    id: (0,fields/* field */.ZZ)("Number of the artifact.", dist/* number */.aig()),
    sha256: (0,fields/* optional */.lq)("SHA-256 of the artifact, lower-case hexadecimal; absent where the service shows none.", dist/* string */.YjP())
  }),
  journal_schema_event("backup-removed", "A set was removed because there were more sets than were to stay.", {
    ...always,
    folder: described("Folder of the set.")
  }),
  journal_schema_event("rolled-back", "The server is as the backup set records it; older confirmations are void.", {
    ...always,
    folder: described("Folder of the set.")
  }),
  journal_schema_event("services-stopped", "The suite stops services.", { ...always, services }),
  journal_schema_event("services-start-requested", "A run that was cut off ordered services to start, without waiting for them.", {
    ...always,
    services
  }),
  journal_schema_event("services-started", "Services that the suite had stopped were started.", { ...always, services }),
  journal_schema_event("restart-required", "Windows wants a restart.", {
    ...always,
    bootTime: described("Boot time before the restart; a later one proves it. ISO 8601."),
    reason: described("Why.")
  }),
  journal_schema_event("unknown", "An event of a newer version, carried as it is.", {
    ...always,
    name: described("Its name."),
    fields: (0,fields/* field */.ZZ)("Its other fields.", anything)
  })
]), knownEvents = new Set(knownLines.options.map(({ entries }) => entries.event.literal));
function carried(value) {
  if (typeof value != "object" || value === null || !("event" in value) || typeof value.event != "string")
    return value;
  const { event: name, ...others } = value, { at, ...rest } = { at: void 0, ...others };
  return { event: "unknown", ...at === void 0 ? {} : { at }, name, fields: rest };
}
const journalLineSchema = (0,fields/* reading */.hF)(knownLines, (value, read) => {
  if (!knownEvents.has(String(Object(value).event)))
    return read(carried(value));
  const result = read(value);
  return result.issues?.every(({ type, input }) => type === "picklist" && typeof input == "string") === !0 ? read(carried(value)) : result;
});


}),

5005:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ openJournal)
});
var _base_format_read_format_js_0 = __webpack_require__(93706);
var _base_sha256_js_1 = __webpack_require__(22113);
var _base_user_error_js_2 = __webpack_require__(83686);
var _journal_schema_js_3 = __webpack_require__(90136);




async function openJournal(files, clock, path) {
  const content = await files.stat(path) !== void 0 ? (0,_base_format_read_format_js_0/* .decoded */ .DH)(await files.read(path), (what) => invalid(path, what)) : "", stored = storedLines(content, path), lines = stored.lines.map(({ value, place }) => validLine(value, path, place));
  let last = stored.lines.at(-1)?.text, torn = content !== "" && !content.endsWith(`
`);
  const append = async (entry) => {
    const line = { at: clock.now().toISOString(), ...entry }, text = JSON.stringify({ ...line, ...chainedTo(last, lines.length + 1) });
    await files.append(path, new TextEncoder().encode(`${torn ? `
` : ""}${text}
`)), torn = !1, last = text, lines.push(line);
  };
  let turn = Promise.resolve();
  return {
    lines,
    gaps: gapsIn(stored),
    // One after another: what ends a run that is cut off may write while its last step still does.
    record(entry) {
      const next = turn.then(() => append(entry));
      return turn = next.catch(() => {
      }), next;
    }
  };
}
function chainedTo(last, number) {
  return { number, ...last === void 0 ? {} : { previous: (0,_base_sha256_js_1/* .sha256Of */ .B)(last) } };
}
function storedLines(content, path) {
  const read = content.split(`
`).map((text, index) => ({ text, place: index + 1 })).filter(({ text }) => text.trim() !== "").map((one) => ({ ...one, value: parsedLine(one.text) })), lines = read.filter(({ value }) => value !== noJson), others = read.filter(({ value, text }) => value === noJson && !isBegin(text));
  if (content !== "" && lines.length === 0 && (read.length === 0 || others.length > 0))
    throw invalid(path, "it has content and no line that is JSON");
  return { lines, unreadable: others.map(({ place }) => place) };
}
const noJson = /* @__PURE__ */ Symbol("no JSON");
function parsedLine(text) {
  try {
    return JSON.parse(text);
  } catch {
    return noJson;
  }
}
function isBegin(text) {
  const begin = '{"at":"';
  return text.slice(0, begin.length) === begin.slice(0, text.length);
}
function gapsIn({ lines, unreadable }) {
  return [...lines.flatMap(({ value, place }, index) => {
    const { number, previous } = Object(value), before = lines[index - 1]?.text;
    return number === void 0 ? [] : number === index + 1 && previous === (before && (0,_base_sha256_js_1/* .sha256Of */ .B)(before)) ? [] : [place];
  }), ...unreadable].sort((one, other) => one - other);
}
function invalid(path, what) {
  return new _base_user_error_js_2/* .UserError */ .y("journal-invalid", `The journal ${path} cannot be used: ${what}.`, "Somebody or something changed the journal. Put the file back from a copy. Do not delete it: it records what was done to this server.");
}
function validLine(value, path, number) {
  return (0,_base_format_read_format_js_0/* .conforming */ .pP)(_journal_schema_js_3/* .journalLineSchema */ .LZ, withoutChain(value), (what) => invalid(path, what), () => `line ${number}, `);
}
function withoutChain(value) {
  if (typeof value != "object" || value === null)
    return value;
  const { number: _number, previous: _previous, ...line } = value;
  return line;
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


})

};
