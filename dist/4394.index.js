export const id = 4394;
export const ids = [4394];
export const modules = {

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

2878:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ addressOf)
});
var valibot_1 = __webpack_require__(77934);
var _product_web_address_js_2 = __webpack_require__(4211);
var _fields_js_0 = __webpack_require__(3029);



const text = valibot_1/* .string */ .YjP(), foundComponent = (0,_fields_js_0/* .fields */ .OA)({
  component: text,
  generation: text,
  web: (0,_fields_js_0/* .fields */ .OA)({
    virtualDirectory: text,
    bindings: valibot_1/* .array */ .YOg((0,_fields_js_0/* .fields */ .OA)({ protocol: text, information: text })),
    certificateNames: valibot_1/* .exactOptional */ .yqP(valibot_1/* .array */ .YOg(text))
  })
}), found = valibot_1/* .record */ .g1P(text, valibot_1/* .unknown */ .L5J());
function addressOf(plan, component, virtualDirectory) {
  const applications = applicationsOf(plan).filter((one) => one.component === component), old = applications.find(({ generation }) => generation === "phonefactor"), known = old ?? applications[0];
  if (known === void 0)
    return;
  const given = component === "user-portal" ? givenAddress(plan) : void 0, address = (0,_product_web_address_js_2/* .publicAddress */ .Wq)(known.web, plan.server, given), url = (path) => address === void 0 && component !== "user-portal" ? `/${(0,_product_web_address_js_2/* .withoutSlash */ .mW)(path)}` : (0,_product_web_address_js_2/* .publicUrl */ .x6)(address, path), [current, isKnown] = [url(virtualDirectory), address !== void 0];
  return old === void 0 ? { current, isKnown, isSame: !1 } : {
    old: url(old.web.virtualDirectory),
    current,
    isKnown,
    isSame: (0,_product_web_address_js_2/* .withoutSlash */ .mW)(old.web.virtualDirectory).toLowerCase() === (0,_product_web_address_js_2/* .withoutSlash */ .mW)(virtualDirectory).toLowerCase()
  };
}
function givenAddress({ inputs }) {
  const given = inputs.publicAddress;
  return typeof given == "string" ? given : void 0;
}
function applicationsOf({ findings }) {
  const components = valibot_1/* .safeParse */ .xLC(found, findings.components);
  return components.success ? Object.values(components.output).flatMap((one) => {
    const result = valibot_1/* .safeParse */ .xLC(foundComponent, one);
    return result.success ? [result.output] : [];
  }) : [];
}


}),

67235:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qE: () => (/* binding */ isKnown),
  I: () => (/* binding */ kindOf)
});

// UNUSED EXPORTS: describedChange

var dist = __webpack_require__(77934);
var work_minutes = __webpack_require__(54435);
var change_kind = __webpack_require__(69567);
var fields = __webpack_require__(3029);
;// CONCATENATED MODULE: ./lib/bundled/changes/activate-server.js



const schema = (0,fields/* fields */.OA)({ kind: (0,fields/* kindOfChange */.C$)("activate-server"), server: (0,fields/* text */.Qq)("Computer name of the server.") }), titleOf = ({ server }) => `Activate the Multi-Factor Authentication Server on ${server}, if it asks for it`;
const activateServer = (0,change_kind/* defineChange */.U)({
  kind: "activate-server",
  schema,
  id: () => "activate-server",
  title: titleOf,
  documentStep: () => "I1",
  component: () => "agent",
  effects: () => ({ interrupts: [], restores: ["sign-in"], minutes: work_minutes/* assumedMinutes */.G.activation }),
  needs: () => ["install-server", "start-product-services"],
  byPerson: (change) => ({
    id: "activate-server",
    title: titleOf(change),
    instructions: [
      `On ${change.server}, open "Multi-Factor Authentication Server" from the Start menu with "Run as administrator".`,
      "If the console does not ask for activation, the old activation is still valid: go to the last instruction.",
      'Have a Global Administrator of the tenant generate activation credentials in the Microsoft Entra admin center, under Multifactor authentication, Server settings, "Generate". Only customers who activated a server before 1 July 2019 have this page. Use the credentials at once: they are to be taken as short-lived.',
      'Type e-mail and password into the console and choose "Activate".',
      "When asked for a group, choose the replication group that your other servers are in. A wrong group cannot be corrected later: only the vendor can undo it. A single server stays in its own group.",
      "If the console offers to promote this server to master, do not do so: it usually means that the master cannot be reached. Fix the connection first, otherwise there are two masters.",
      "If the console offers to install or to upgrade the Web Service SDK or the User Portal, decline, and install nothing from the console now: the later steps of the upgrade install them, at their old places and with their old settings.",
      'If the Multi-Server Configuration Wizard opens: with a single server, choose "No" (skip) and cancel it; with several servers, complete it as on your other servers. It may ask for a restart of Windows. Restart then, and run this action again: it continues where it was.',
      "The cloud service ended on 30 September 2024. If activation fails for that reason, write that into the change record; the files, services and sites of the upgrade can still be verified, an authentication cannot.",
      "Confirm this step once the console opens without asking for activation, or once it is recorded why it cannot."
    ],
    proof: "said",
    blocking: !0
  })
});

var effects = __webpack_require__(7340);
var step_ids = __webpack_require__(49543);
;// CONCATENATED MODULE: ./lib/bundled/changes/change-callers.js





const change_callers_schema = (0,fields/* fields */.OA)({
  kind: (0,fields/* kindOfChange */.C$)("change-callers"),
  component: dist/* pipe */.FsL(dist/* picklist */.KIO(["web-service-sdk", "mobile-app"]), dist/* description */.h_("Component that has another virtual directory.")),
  from: (0,fields/* text */.Qq)('Virtual directory before; begins with "/".'),
  to: (0,fields/* text */.Qq)('Virtual directory now; begins with "/".')
}), titles = {
  "web-service-sdk": "Change the address of the Web Service SDK in the other programs that call it",
  "mobile-app": "Change the address of the Mobile App Web Service in the console"
};
const changeCallers = (0,change_kind/* defineChange */.U)({
  kind: "change-callers",
  schema: change_callers_schema,
  id: ({ component }) => step_ids/* callerStepIds */.YA[component],
  title: ({ component }) => titles[component],
  documentStep: ({ component }) => component === "web-service-sdk" ? "I2" : "I4.2",
  effects: () => effects/* noEffects */.CC,
  needs: ({ component }) => [(0,step_ids/* installationId */.IX)(component)],
  byPerson: (change) => ({
    id: step_ids/* callerStepIds */.YA[change.component],
    title: titles[change.component],
    instructions: instructionsFor(change),
    proof: "said",
    blocking: !1
  })
});
function instructionsFor({ component, from, to }) {
  return component === "mobile-app" ? [
    `The virtual directory of the Mobile App Web Service changed from ${from} to ${to}.`,
    'On the MFA Server, open the console, click the "Mobile App" icon and replace the end of the address there.',
    "The apps of users that were activated before still use the old address: these users activate the app again in the portal, or the old name stays (input mobile-app-virtual-directory).",
    "Confirm this step once a new activation of the app works."
  ] : [
    `The virtual directory of the Web Service SDK changed from ${from} to ${to}.`,
    "The web.config of a User Portal and of a Mobile App Web Service on this server is changed by this suite. On other web servers, give the same choice (input web-service-sdk-virtual-directory).",
    `Change every other program that calls ${from}/PfWsSdk.asmx: the AD FS adapter (WebServiceSdkUrl in its configuration), Microsoft Identity Manager, scripts. The log of IIS shows who asked for ${from} in the last weeks.`,
    "Confirm this step once none of them asks for the old address."
  ];
}

var format_fields = __webpack_require__(24541);
var components = __webpack_require__(71450);
;// CONCATENATED MODULE: ./lib/bundled/changes/backup-sets/frozen-field.js



const frozenFile = (0,format_fields/* fields */.OA)({
  component: (0,format_fields/* field */.ZZ)("Component that it belongs to.", dist/* picklist */.KIO(components/* componentNames */.w$)),
  path: (0,format_fields/* field */.ZZ)("Path of the file; of a value its key, its name and the view of the registry.", dist/* string */.YjP()),
  view: (0,format_fields/* optional */.lq)("View of the registry, where it is a value of it.", dist/* picklist */.KIO(["32", "64"])),
  sha256: (0,format_fields/* field */.ZZ)('SHA-256 of its bytes, of a value its type and data without secrets; "absent" where it was not there, "unreadable" where it could not be read.', dist/* string */.YjP())
});
const frozenFiles = dist/* exactOptional */.yqP((0,format_fields/* field */.ZZ)("Files and registry values as they were when the plan was made: one that is not so any more was changed by a person, and stops the step.", (0,format_fields/* list */.p_)(frozenFile)));

var user_error = __webpack_require__(83686);
;// CONCATENATED MODULE: ./lib/bundled/changes/installing/approved-file.js



async function requireApprovedFile(path, sha2562, { host }) {
  if (sha2562 === void 0)
    return;
  const found = await host.files.digest(path);
  if (found.sha256 !== sha2562)
    throw packageChanged(path, found.sha256, sha2562);
}
function packageChanged(path, found, expected) {
  return new user_error/* UserError */.y("package-changed", `${path} has the SHA-256 ${found}; the plan was made for ${expected}.`, "Find out who changed it. Put the right file there, or make and approve a new plan.");
}
const promisedPackage = (0,fields/* fields */.OA)({ component: fields/* component */.s9, version: (0,fields/* text */.Qq)("Version of the product."), sha256: fields/* sha256 */.sc });
const promisedPackages = dist/* exactOptional */.yqP((0,fields/* listOf */.c3)(promisedPackage, "Packages of the old products that are put into the set and are the way back; a product without one cannot be installed again."));

;// CONCATENATED MODULE: ./lib/bundled/changes/confirm-backup-set.js






const confirm_backup_set_schema = (0,fields/* fields */.OA)({
  kind: (0,fields/* kindOfChange */.C$)("confirm-backup-set"),
  components: fields/* components */.dK,
  destination: (0,fields/* text */.Qq)("Folder that a fresh set becomes a new folder in, where the originals changed since."),
  oldInstallers: dist/* exactOptional */.yqP((0,fields/* text */.Qq)("Folder with the packages that PhoneFactor was installed from.")),
  packages: promisedPackages,
  frozen: frozenFiles
});
const confirmBackupSet = (0,change_kind/* defineChange */.U)({
  kind: "confirm-backup-set",
  schema: confirm_backup_set_schema,
  id: () => "confirm-backup-set",
  title: () => "Prove that the backup set is whole and up to date",
  effects: () => ({ interrupts: [], restores: [], minutes: work_minutes/* assumedMinutes */.G.verification }),
  needs: () => ["stop-services", "create-backup-set"]
});

var confirm_other_defaults = __webpack_require__(19716);
;// CONCATENATED MODULE: ./lib/bundled/changes/confirm-replication-group.js


const confirm_replication_group_schema = (0,fields/* fields */.OA)({
  kind: (0,fields/* kindOfChange */.C$)("confirm-replication-group"),
  server: (0,fields/* text */.Qq)("Computer name of the server.")
}), confirm_replication_group_titleOf = ({ server }) => `Confirm the replication group of ${server}`;
const confirmReplicationGroup = (0,change_kind/* defineChange */.U)({
  kind: "confirm-replication-group",
  schema: confirm_replication_group_schema,
  id: () => "confirm-replication-group",
  title: confirm_replication_group_titleOf,
  documentStep: () => "I1",
  component: () => "agent",
  effects: () => ({ interrupts: [], restores: ["sign-in"], minutes: 0 }),
  needs: () => ["install-server", "start-product-services", "activate-server"],
  byPerson: (change) => ({
    id: "confirm-replication-group",
    title: confirm_replication_group_titleOf(change),
    instructions: [
      `On ${change.server}, open the Multi-Factor Authentication Server console and look at its Status page.`,
      "Check that the list shows the servers of your site and that exactly one of them is the master.",
      "If the list is empty or shows other servers, stop here and do not change users: the group cannot be corrected in the console. Have the vendor deactivate this server, then activate it again.",
      "If the console offers to promote this server, refuse unless the old master is gone for good.",
      "Confirm this step once the list is right."
    ],
    proof: "said",
    blocking: !0
  })
});

var windows_path = __webpack_require__(85128);
;// CONCATENATED MODULE: ./lib/bundled/changes/copy-package.js







const copy_package_schema = (0,fields/* fields */.OA)({
  kind: (0,fields/* kindOfChange */.C$)("copy-package"),
  component: dist/* exactOptional */.yqP(fields/* webComponent */.M1),
  from: (0,fields/* text */.Qq)("Package in the install folder of the MFA Server."),
  to: (0,fields/* text */.Qq)("Where the web server finds it."),
  sha256: fields/* sha256 */.sc
});
const copyPackage = (0,change_kind/* defineChange */.U)({
  kind: "copy-package",
  schema: copy_package_schema,
  id: ({ from }) => `copy-${(0,windows_path/* fileNameOf */.bV)(from)}`,
  title: ({ component, to }) => component === void 0 ? `Copy a package to ${to}` : `Copy the package of the ${components/* componentTitles */.$m[component]} to ${to}`,
  documentStep: () => "I4.1",
  component: ({ component }) => component,
  effects: () => effects/* noEffects */.CC,
  shown: ({ from, to }) => [
    { part: "changed", group: `copy ${from}`, item: `${from} to ${to}`, line: (items) => `Copied: ${items}` }
  ],
  perform: (change, context) => copy(change, context)
});
async function copy({ from, to, sha256: expected }, { host, log }) {
  const { files } = host;
  if (await files.stat(to) !== void 0 && (await files.digest(to)).sha256 === expected)
    return { outcome: "already-done", notes: [`${to} is there already.`] };
  await requireApprovedFile(from, expected, { host }), await files.copy(from, to, (done, total) => log.progress(`Copying ${from}: ${done} of ${total} bytes.`));
  const copied = await files.digest(to);
  if (copied.sha256 !== expected)
    throw packageChanged(to, copied.sha256, expected);
  return { outcome: "done", notes: [`Copied ${from} to ${to}, SHA-256 ${expected}.`], result: { sha256: expected } };
}

var same_text = __webpack_require__(36241);
var server_facts_schema = __webpack_require__(95056);
;// CONCATENATED MODULE: ./lib/bundled/changes/create-application-pool.js







const create_application_pool_schema = (0,fields/* fields */.OA)({
  kind: (0,fields/* kindOfChange */.C$)("create-application-pool"),
  component: dist/* exactOptional */.yqP(fields/* webComponent */.M1),
  pool: (0,format_fields/* field */.ZZ)("The pool.", server_facts_schema/* newPoolSchema */.s5)
});
const createApplicationPool = (0,change_kind/* defineChange */.U)({
  kind: "create-application-pool",
  schema: create_application_pool_schema,
  id: ({ component }) => component === void 0 ? "application-pool" : `application-pool-for-${component}`,
  title: ({ pool }) => `See that the application pool ${pool.name} exists and runs .NET v4.0`,
  component: ({ component }) => component,
  effects: () => effects/* noEffects */.CC,
  shown: ({ pool }) => [
    {
      part: "changed",
      group: "IIS",
      item: `application pool ${pool.name} (.NET v4.0) made if it is missing`,
      separator: "; ",
      line: (items) => `IIS: ${items}`
    }
  ],
  perform: (change, context) => create(change, context)
});
async function create({ pool }, { host }) {
  return ((await host.webServer.read())?.applicationPools ?? []).some(({ name }) => (0,same_text/* sameText */.QV)(name, pool.name)) ? { outcome: "already-done", notes: [`The application pool ${pool.name} is there already.`] } : (await host.webServer.createApplicationPool(pool), { outcome: "done", notes: [`Created the application pool ${pool.name}.`] });
}

;// CONCATENATED MODULE: ./lib/bundled/changes/create-backup-set.js







const create_backup_set_schema = (0,fields/* fields */.OA)({
  kind: (0,fields/* kindOfChange */.C$)("create-backup-set"),
  components: fields/* components */.dK,
  destination: (0,fields/* text */.Qq)("Folder that the set becomes a new folder in."),
  keep: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* number */.aig(), dist/* description */.h_("How many sets stay on disk; all of them where absent."))),
  oldInstallers: dist/* exactOptional */.yqP((0,fields/* text */.Qq)("Folder with the packages that PhoneFactor was installed from.")),
  packages: promisedPackages,
  frozen: frozenFiles
});
const createBackupSet = (0,change_kind/* defineChange */.U)({
  kind: "create-backup-set",
  schema: create_backup_set_schema,
  id: () => step_ids/* backupId */.WH,
  title: () => "Back up the data folder, registry key, web.configs, themes and IIS settings",
  documentStep: () => "U1, U2.1, U2.2, U3.1",
  effects: () => ({ interrupts: [], restores: [], minutes: work_minutes/* assumedMinutes */.G.backup }),
  needs: () => ["stop-services"]
});

;// CONCATENATED MODULE: ./lib/bundled/changes/extract-default-configurations.js



const extract_default_configurations_schema = (0,fields/* fields */.OA)({
  kind: (0,fields/* kindOfChange */.C$)("extract-default-configurations"),
  components: fields/* components */.dK,
  oldInstallers: (0,fields/* text */.Qq)("Folder with the packages that PhoneFactor was installed from.")
});
const extractDefaultConfigurations = (0,change_kind/* defineChange */.U)({
  kind: "extract-default-configurations",
  schema: extract_default_configurations_schema,
  id: () => "extract-default-configurations",
  title: ({ oldInstallers }) => `Take the default web.configs out of the old packages in ${oldInstallers}`,
  effects: () => effects/* noEffects */.CC
});

var announcement = __webpack_require__(8173);
;// CONCATENATED MODULE: ./lib/bundled/changes/inform-users.js




const inform_users_schema = (0,fields/* fields */.OA)({
  kind: (0,fields/* kindOfChange */.C$)("inform-users"),
  oldUrl: (0,fields/* text */.Qq)("Address of the portal before."),
  newUrl: (0,fields/* text */.Qq)("Address of the portal now.")
}), title = "Inform the users of the new address of the User Portal";
const informUsers = (0,change_kind/* defineChange */.U)({
  kind: "inform-users",
  schema: inform_users_schema,
  id: () => "inform-users",
  title: (_change) => title,
  documentStep: () => "I3, I4.2",
  effects: () => effects/* noEffects */.CC,
  needs: () => ["install-user-portal", "merge-configuration-user-portal"],
  byPerson: ({ oldUrl, newUrl }) => ({
    id: "inform-users",
    title,
    instructions: [
      `The address changed from ${oldUrl} to ${newUrl}.`,
      "Send them a message, for example one of those below. Fill in the parts in square brackets; for other languages, fill examples/announcement.txt of this suite. Change links on your intranet and in your help desk articles.",
      ...(0,announcement/* portalAnnouncements */.Tj)(oldUrl, newUrl, { languages: ["en", "de"] }).map(announcementText),
      "Confirm this step once the message is sent."
    ],
    proof: "said",
    blocking: !1
  })
});
function announcementText({ subject, paragraphs }) {
  return [`Subject: ${subject}`, ...paragraphs].join(`
`);
}

var operator_step = __webpack_require__(90249);
var host_error = __webpack_require__(90614);
var journal_facts = __webpack_require__(97283);
var server_state = __webpack_require__(36961);
;// CONCATENATED MODULE: ./lib/bundled/changes/installing/data-file-check.js


async function dataFileCheck(context) {
  const { dataFile } = await context.readState(), path = dataFile?.path, status = dataFile?.status;
  if (path === void 0 || status !== "present" && status !== "unreadable")
    return async () => "This server has no data file.";
  const before = status === "present" && !await isInUse(context.host, path) ? await context.host.files.digest(path) : void 0, why = status === "unreadable" ? "It could not be read before this step" : "A server has it open";
  return (expected) => proveDataFile(context, path, { before, why }, expected);
}
async function proveDataFile({ host }, path, { before, why }, expected) {
  const found = await host.files.glance(path);
  if (found === void 0 && expected === "same-bytes-or-taken")
    return `The removal took the data file ${path}. A later step puts it back from the backup set.`;
  if (found === void 0 || found.size === 0)
    throw lost(path, found === void 0 ? "is gone" : "is empty");
  if (before === void 0 || expected === "same-or-converted" && await isInUse(host, path))
    return `The data file is there: ${path}, ${found.size} bytes. ${why}, so its bytes were not compared.`;
  const after = await host.files.digest(path);
  if (after.sha256 === before.sha256)
    return `The data file is unchanged: ${path}, ${after.size} bytes.`;
  if (expected !== "same-or-converted")
    throw lost(path, "has other bytes");
  return `The data file was converted: ${path}, ${before.size} bytes before, ${after.size} bytes now.`;
}
async function isInUse({ files }, path) {
  try {
    for await (const _piece of files.readPieces(path))
      break;
    return !1;
  } catch (error) {
    if (error instanceof host_error/* HostError */.dh && error.code === "in-use")
      return !0;
    throw error;
  }
}
function lost(path, what) {
  return new user_error/* UserError */.y("data-file-changed", `After this step the data file ${path} ${what}.`, "Do not go on. Put the Data folder back from the backup set with restore-backup, then run again.");
}

var installer_exit_codes = __webpack_require__(579);
;// CONCATENATED MODULE: ./lib/bundled/changes/installing/run-installer.js


const pausesInSeconds = [15, 30, 60, 120, 240, 300, 300, 300, 300];
async function runInstaller(task, tools) {
  const { log, host } = tools;
  let run = await recorded(task, tools);
  for (const pause of pausesInSeconds) {
    if ((0,installer_exit_codes/* exitCodeMeaning */.x)(run.exitCode).class !== "busy")
      break;
    log.info(`Another installation is running (1618). ${task.what} is tried again in ${pause} seconds.`), await host.clock.sleep(pause * 1e3), run = await recorded(task, tools);
  }
  return judge(task, run);
}
async function recorded(task, { log, journal }) {
  const { what, logPath, purpose } = task;
  let started;
  const run = await task.run((process) => {
    const about = process === void 0 ? {} : { processId: process.id, program: process.program };
    started ??= journal.record({ event: "installer-started", what, logPath, ...about }).catch((error) => log.warning(`The start of ${what} could not be put into the journal: ${String(error)}`));
  });
  await started;
  const { exitCode, seconds, logExcerpt } = run;
  try {
    const { redactForJournal } = await __webpack_require__.e(/* import() */ 8263).then(__webpack_require__.bind(__webpack_require__, 28263));
    await journal.record({
      event: "installer-ran",
      what,
      exitCode,
      meaning: (0,installer_exit_codes/* exitCodeMeaning */.x)(exitCode, purpose).meaning,
      seconds,
      logPath,
      excerpt: logExcerpt.map((line) => redactForJournal(log, line))
    });
  } catch (error) {
    log.warning(`The run of ${task.what} could not be put into the journal: ${String(error)}`);
  }
  return run;
}
function judge(task, run) {
  const meaning = (0,installer_exit_codes/* exitCodeMeaning */.x)(run.exitCode, task.purpose), note = `${task.what}: exit code ${run.exitCode} after ${Math.round(run.seconds)} seconds. ${meaning.meaning}`, notes = [note], result = { exitCode: run.exitCode };
  switch (meaning.class) {
    case "success":
      return { outcome: "done", notes, result };
    case "restart-required":
      return { outcome: "done", notes, result, restartRequired: note };
    case "already-gone":
      if (task.purpose === "uninstall")
        return { outcome: "already-done", notes, result };
      throw failed(task, run, note, meaning.advice);
    case "busy":
    case "failure":
      throw failed(task, run, note, meaning.advice);
  }
}
function failed(task, run, note, advice) {
  const lines = run.logExcerpt.length > 0 ? `
${run.logExcerpt.join(`
`)}` : "";
  return new user_error/* UserError */.y(`installer-failed-${run.exitCode}`, `${note}${lines}`, `${advice} Log file: ${task.logPath}`);
}

var wizard = __webpack_require__(78035);
var json = __webpack_require__(23868);
;// CONCATENATED MODULE: ./lib/bundled/changes/shown-versions.js

function versionFound(path, findings) {
  const facts = (0,json/* isJsonObject */.OW)(findings.packages) ? findings.packages[path] : void 0, version = (0,json/* isJsonObject */.OW)(facts) ? facts.productVersion : void 0;
  return typeof version == "string" ? ` ${version}` : "";
}

;// CONCATENATED MODULE: ./lib/bundled/changes/install-server.js















const install_server_schema = (0,fields/* fields */.OA)({
  kind: (0,fields/* kindOfChange */.C$)("install-server"),
  setupPath: (0,fields/* text */.Qq)("Setup program of the server."),
  arguments: dist/* exactOptional */.yqP((0,fields/* text */.Qq)("Its arguments; absent where a person runs its wizard.")),
  secretProperties: dist/* exactOptional */.yqP((0,fields/* listOf */.c3)(dist/* string */.YjP(), "Properties whose values are secrets. They are in no plan.")),
  installPath: (0,fields/* text */.Qq)("Folder into which it has to install: the folder of the old agent."),
  sha256: dist/* exactOptional */.yqP(fields/* sha256 */.sc)
}), install_server_titleOf = ({ installPath }) => `Install the Multi-Factor Authentication Server into ${installPath}`;
const installServer = (0,change_kind/* defineChange */.U)({
  kind: "install-server",
  schema: install_server_schema,
  id: () => (0,step_ids/* installationId */.IX)("agent"),
  title: install_server_titleOf,
  documentStep: () => "I0",
  component: () => "agent",
  does: "installs",
  effects: () => ({
    interrupts: ["sign-in"],
    restores: [],
    minutes: work_minutes/* assumedMinutes */.G["server-setup"]
  }),
  needs: () => ["uninstall-agent", "keep-install-path"],
  shown: (change, plan) => [
    { part: "installed", group: "server", item: serverLine(change, plan.findings), line: (items) => items }
  ],
  byPerson: (change) => change.arguments === void 0 ? runSetup(change) : void 0,
  perform: (change, context) => install(change, context),
  proof: (change, state, { logFolder }) => notInstalled(change, state, logFolder)
});
function serverLine(change, findings) {
  return change.arguments === void 0 ? `Install the Multi-Factor Authentication Server into ${change.installPath} (by a person)` : `Multi-Factor Authentication Server${versionFound(change.setupPath, findings)} into ${change.installPath}`;
}
async function install(change, context) {
  const { setupPath, arguments: chosen } = change;
  if (chosen === void 0)
    throw new Error("A setup program without arguments is run by a person.");
  if ((0,wizard/* wizardWasAsked */.b)(context.journal.lines, context.digest))
    return askAgain(change, context);
  await requireApprovedFile(setupPath, change.sha256, context);
  const checkDataFile = await dataFileCheck(context), result = await silently(change, chosen, context);
  return "outcome" in result && result.outcome === "stopped-for-person" ? result : { ...result, notes: [...result.notes, await checkDataFile("same-or-converted")] };
}
async function silently(change, chosen, context) {
  try {
    return await runSilently(change, chosen, context);
  } catch (error) {
    const isOver = error instanceof host_error/* HostError */.dh && error.code === "timed-out", isUnknown = error instanceof user_error/* UserError */.y && unknownSwitches.includes(error.code);
    if (!isOver && !isUnknown)
      throw error;
    return askForWizard(change, `setup-arguments do not make it silent: ${error.message}`);
  }
}
const unknownSwitches = [87, 1628, 1639, 1650, 2147942487].map((code) => `installer-failed-${code}`);
async function askAgain(change, context) {
  const asked = askForWizard(change, "It was not run yet.");
  if (!(0,journal_facts/* confirmedSteps */.tg)(context.journal.lines).has(operator_step/* wizardStep */.s))
    return asked;
  const operatorStep = (0,wizard/* wizardNotSeen */.C)(asked.operatorStep, (await context.readState()).machine.name);
  return { ...asked, operatorStep, notes: [operatorStep.notSeen] };
}
function askForWizard(change, why) {
  const note = `${change.setupPath} is run by a person, in its wizard; the approval covers that. ${why}`;
  return { outcome: "stopped-for-person", operatorStep: runSetup(change), notes: [note] };
}
function runSilently(change, chosen, context) {
  const { setupPath } = change, { host, log } = context, logPath = logPathOf(context.logFolder), secrets = secretsFor(change, context);
  return runInstaller({
    what: setupPath,
    purpose: "install",
    logPath,
    run: (onStart) => host.installer.runSetup({
      setupPath,
      arguments: [chosen, ...secrets].join(" "),
      logPath,
      timeLimitSeconds: context.installerTimeLimitSeconds,
      onStart,
      onProgress: (seconds) => log.progress(`The server is being installed, ${seconds} seconds so far.`)
    })
  }, context);
}
function secretsFor({ secretProperties = [] }, { setupSecrets }) {
  return secretProperties.map((name) => {
    const value = setupSecrets?.get(name);
    if (value === void 0)
      throw new Error(`There is no value of ${name}.`);
    return `${name}="${value}"`;
  });
}
function logPathOf(logFolder) {
  return `${logFolder}\\install-server.log`;
}
function notInstalled({ installPath }, state, logFolder) {
  if ((0,server_state/* newComponent */.y6)(state, "agent") === void 0)
    return new user_error/* UserError */.y("server-not-found-after-installation", "The setup program reported success, but the Multi-Factor Authentication Server is not in Programs and Features.", `Some setup programs end before their work is done. See ${logPathOf(logFolder)}, wait for it and run again.`);
  const folder = state.installPath?.path;
  if (folder?.toLowerCase() !== installPath.toLowerCase())
    return new user_error/* UserError */.y("server-in-other-folder", `The server was installed into ${folder ?? "an unknown folder"}, not into ${installPath}, where the data file is.`, "Uninstall it in Programs and Features and run again: the run puts the registry value InstallPath back, and installs it again.");
}
function runSetup(change) {
  const { setupPath, installPath } = change;
  return {
    id: operator_step/* wizardStep */.s,
    title: install_server_titleOf(change),
    instructions: [
      `Log on to the server and run ${setupPath} with "Run as administrator".`,
      "Let it install the Visual C++ runtimes when it offers them.",
      `On the page "Select Installation Folder", see that the folder is ${installPath}. If it shows another folder, cancel: the data file would not be found there.`,
      'Choose "Next" and "Finish". Skip the Authentication Configuration Wizard if it appears.',
      "If Windows asks for a restart, restart it.",
      "Run the upgrade again: it sees for itself that the server is installed. In a rehearsal there is no wizard: confirm this step, and the rehearsal server does what a person does in it."
    ],
    proof: "seen",
    blocking: !0
  };
}

var names = __webpack_require__(31484);
var addresses = __webpack_require__(2878);
;// CONCATENATED MODULE: ./lib/bundled/changes/installing/web-package.js


const webAddressSchema = (0,fields/* fields */.OA)({
  siteId: dist/* pipe */.FsL(dist/* number */.aig(), dist/* description */.h_("Number of the site in IIS.")),
  virtualDirectory: (0,fields/* text */.Qq)("Name of the virtual directory without slashes, as the property of the package wants it."),
  applicationPool: (0,fields/* text */.Qq)("Name of the application pool.")
}), addressProperties = ["TARGETSITE", "TARGETVDIR", "TARGETAPPPOOL"];
function propertiesFor({ siteId, virtualDirectory, applicationPool }) {
  return { TARGETSITE: `/LM/W3SVC/${siteId}`, TARGETVDIR: virtualDirectory, TARGETAPPPOOL: applicationPool };
}

;// CONCATENATED MODULE: ./lib/bundled/changes/install-web-component.js















const install_web_component_schema = (0,fields/* fields */.OA)({
  kind: (0,fields/* kindOfChange */.C$)("install-web-component"),
  component: fields/* webComponent */.M1,
  packagePath: (0,fields/* text */.Qq)("Package of the component."),
  ...webAddressSchema.entries,
  sha256: dist/* exactOptional */.yqP(fields/* sha256 */.sc)
});
const installWebComponent = (0,change_kind/* defineChange */.U)({
  kind: "install-web-component",
  schema: install_web_component_schema,
  id: ({ component }) => (0,step_ids/* installationId */.IX)(component),
  title: ({ component, virtualDirectory, siteId }, { webServer }) => {
    const site = webServer?.sites.find(({ id }) => id === siteId)?.name ?? `number ${siteId}`;
    return `Install the ${components/* componentTitles */.$m[component]} as /${virtualDirectory} of site "${site}"`;
  },
  documentStep: ({ component }) => names/* webInstallation */.zN[component].documentStep,
  component: (change) => change.component,
  does: "installs",
  effects: ({ component }) => ({
    interrupts: [],
    restores: component === "web-service-sdk" ? [component] : [],
    minutes: work_minutes/* assumedMinutes */.G["web-component"]
  }),
  needs: ({ component }) => [`uninstall-${component}`, "install-server", `application-pool-for-${component}`],
  shown: (change, plan) => [productLine(change, plan), addressLine(change, plan)],
  perform: (change, context) => install_web_component_install(change, context),
  proof(change, state, { logFolder }) {
    const web = (0,server_state/* newComponent */.y6)(state, change.component)?.web;
    if (!(web?.siteId === change.siteId && (0,same_text/* sameText */.QV)(web.virtualDirectory, `/${change.virtualDirectory}`)))
      return new user_error/* UserError */.y("web-application-not-found-after-installation", `The package reported success, but site ${change.siteId} has no ${components/* componentTitles */.$m[change.component]} at /${change.virtualDirectory}.`, `See ${install_web_component_logPathOf(change, logFolder)} and the site in IIS Manager, fix it and run again.`);
  }
});
function productLine({ component, packagePath, applicationPool }, { findings }) {
  const pool = applicationPool === "" ? "" : `, application pool ${applicationPool}`;
  return {
    part: "installed",
    group: `application pool ${applicationPool}`,
    item: `${components/* componentTitles */.$m[component]}${versionFound(packagePath, findings)}`,
    line: (items) => `${items}${pool}`
  };
}
function addressLine({ component, virtualDirectory }, plan) {
  const address = (0,addresses/* addressOf */.c)(plan, component, virtualDirectory);
  if (address?.isSame === !0)
    return {
      part: "changed",
      group: "same address",
      item: address.current,
      line: (items) => `Address unchanged: ${items}`
    };
  const current = address?.current ?? `/${virtualDirectory}`;
  return {
    part: "changed",
    group: `address of ${component}`,
    item: address?.old === void 0 ? current : `${address.old} \u2192 ${current}`,
    line: (item) => `Address of the ${components/* componentTitles */.$m[component]}: ${item}`
  };
}
async function install_web_component_install(change, context) {
  const { host, log } = context, { packagePath } = change, logPath = install_web_component_logPathOf(change, context.logFolder);
  await requireApprovedFile(packagePath, change.sha256, context);
  const decision = change.sha256 === void 0 ? await refusal(packagePath, context) : void 0;
  return decision !== void 0 ? { outcome: "stopped-for-decision", decision, notes: [] } : (await requireAddressProperties(change, context), runInstaller({
    what: packagePath,
    purpose: "install",
    logPath,
    run: (onStart) => host.installer.install({
      packagePath,
      properties: propertiesFor(change),
      logPath,
      timeLimitSeconds: context.installerTimeLimitSeconds,
      onStart,
      onProgress: (seconds) => log.progress(`${packagePath} is being installed, ${seconds} seconds so far.`)
    })
  }, context));
}
function install_web_component_logPathOf({ component }, logFolder) {
  return `${logFolder}\\install-${component}.log`;
}
async function refusal(path, context) {
  const [finding] = await context.judgePackage(path);
  if (finding === void 0)
    return;
  const { code, message, advice, input } = finding, settled = `Give ${input ?? "the right file"} and run again: the approval is still valid.`;
  return new user_error/* UserError */.y(code, message, `${advice} ${settled}`);
}
async function requireAddressProperties(change, { host }) {
  const { properties } = await host.installer.describe(change.packagePath), missing = addressProperties.filter((name) => !(name in properties));
  if (missing.length > 0)
    throw new user_error/* UserError */.y("package-without-address", `${change.packagePath} does not declare ${missing.join(", ")}, so site and virtual directory cannot be chosen.`, `Install the ${components/* componentTitles */.$m[change.component]} through the console of the MFA Server as /${change.virtualDirectory}, then run again.`);
}

;// CONCATENATED MODULE: ./lib/bundled/changes/keep-install-path.js



const keep_install_path_schema = (0,fields/* fields */.OA)({
  kind: (0,fields/* kindOfChange */.C$)("keep-install-path"),
  installPath: (0,fields/* text */.Qq)("Folder of the old agent, which the new server has to find in the registry."),
  dataFile: (0,fields/* text */.Qq)("Path of the data file.")
});
const keepInstallPath = (0,change_kind/* defineChange */.U)({
  kind: "keep-install-path",
  schema: keep_install_path_schema,
  id: () => "keep-install-path",
  title: () => "See that the install path in the registry and the data file are still there, put them back if not",
  documentStep: () => "U5",
  component: () => "agent",
  effects: () => effects/* noEffects */.CC,
  needs: () => ["uninstall-agent"]
});

var roles = __webpack_require__(43892);
;// CONCATENATED MODULE: ./lib/bundled/changes/merging/web-service-sdk-address.js



const webServiceSdkAddressSchema = dist/* variant */.Oxt("rule", [
  (0,fields/* fields */.OA)({ rule: (0,format_fields/* field */.ZZ)("Which rule.", dist/* literal */.euz("unchanged")) }),
  (0,fields/* fields */.OA)({
    rule: (0,format_fields/* field */.ZZ)("Which rule.", dist/* literal */.euz("virtual-directory")),
    from: (0,fields/* text */.Qq)("Old path segment; scheme, host, port and the rest of the path stay."),
    to: (0,fields/* text */.Qq)("New path segment.")
  }),
  (0,fields/* fields */.OA)({ rule: (0,format_fields/* field */.ZZ)("Which rule.", dist/* literal */.euz("replace")), url: (0,fields/* text */.Qq)("The whole new address.") })
]);

;// CONCATENATED MODULE: ./lib/bundled/changes/merge-configuration.js









const patterns = (meaning) => (0,fields/* listOf */.c3)(dist/* string */.YjP(), meaning), merge_configuration_schema = (0,fields/* fields */.OA)({
  kind: (0,fields/* kindOfChange */.C$)("merge-configuration"),
  component: dist/* pipe */.FsL(dist/* picklist */.KIO(roles/* mergedComponents */.V), dist/* description */.h_("Component whose web.config is merged.")),
  site: fields/* site */._P,
  path: fields/* path */.Ae,
  webServiceSdk: dist/* pipe */.FsL(webServiceSdkAddressSchema, dist/* description */.h_("What becomes of the address of the Web Service SDK.")),
  oldOnly: dist/* pipe */.FsL(dist/* picklist */.KIO(["carry", "report"]), dist/* description */.h_("What becomes of settings that only the old file has.")),
  otherSections: (0,format_fields/* optional */.lq)("Names of the sections outside of the settings, and of the locations, that the old file has.", (0,format_fields/* list */.p_)(dist/* string */.YjP())),
  settingDecisions: (0,format_fields/* optional */.lq)("What a person decided for single settings.", (0,fields/* fields */.OA)({
    carry: patterns("Settings whose old value is carried."),
    keep: patterns("Settings whose new value stays."),
    report: patterns("Settings that are reported only.")
  }))
});
const mergeConfiguration = (0,change_kind/* defineChange */.U)({
  kind: "merge-configuration",
  schema: merge_configuration_schema,
  id: ({ component }) => (0,step_ids/* mergeId */.YQ)(component),
  title: ({ component }) => `Bring the old settings of the ${components/* componentTitles */.$m[component]} into its new web.config`,
  documentStep: () => "I4.3",
  component: (change) => change.component,
  effects: ({ component }) => ({ interrupts: [], restores: [component], minutes: work_minutes/* assumedMinutes */.G.merge }),
  needs: ({ component }) => [`install-${component}`, "restore-themes"],
  shown: (change, plan) => [settingsLine(change), ...otherSectionsLine(change, plan), ...merge_configuration_addressLine(change)]
});
function settingsLine({ component, oldOnly }) {
  const only = oldOnly === "carry" ? "also" : "not";
  return {
    part: "changed",
    group: "settings",
    item: components/* componentTitles */.$m[component],
    line: (items) => `Settings of the old web.config into the new one: ${items}; ${only} those that only the old one has`
  };
}
function otherSectionsLine({ component, otherSections = [] }, { inputs }) {
  if (otherSections.length === 0)
    return [];
  const what = inputs.oldInstallers === void 0 ? "without old-installers a person confirms the list" : "what somebody changed is brought over, or asked of a person";
  return [
    {
      part: "changed",
      group: "other sections",
      item: `${components/* componentTitles */.$m[component]} ${otherSections.join(", ")}`,
      separator: "; ",
      line: (items) => `Other old sections (${what}): ${items}`
    }
  ];
}
function merge_configuration_addressLine({ webServiceSdk }) {
  const line = (item, whole) => ({ part: "changed", group: "sdk", item, line: () => whole });
  switch (webServiceSdk.rule) {
    case "unchanged":
      return [];
    case "virtual-directory": {
      const move = `/${webServiceSdk.from} \u2192 /${webServiceSdk.to}`;
      return [line(move, `Web Service SDK in these settings: ${move}; other callers are yours to change`)];
    }
    case "replace":
      return [line(webServiceSdk.url, `Web Service SDK in these settings: ${webServiceSdk.url}`)];
  }
}

;// CONCATENATED MODULE: ./lib/bundled/changes/prove-roll-back.js



const prove_roll_back_schema = (0,fields/* fields */.OA)({ kind: (0,fields/* kindOfChange */.C$)("prove-roll-back"), folder: fields/* setFolder */.Bh, components: fields/* components */.dK });
const proveRollBack = (0,change_kind/* defineChange */.U)({
  kind: "prove-roll-back",
  schema: prove_roll_back_schema,
  id: () => "prove-roll-back",
  title: () => "Compare the server with the inventory in the backup set",
  effects: () => effects/* noEffects */.CC,
  needs: () => ["restore-files", "restore-registry", "start-services"]
});

;// CONCATENATED MODULE: ./lib/bundled/changes/reinstall-product.js













const reinstall_product_schema = (0,fields/* fields */.OA)({
  kind: (0,fields/* kindOfChange */.C$)("reinstall-product"),
  component: fields/* component */.s9,
  displayName: (0,fields/* text */.Qq)("Name in Programs and Features."),
  version: (0,fields/* text */.Qq)("Version in Programs and Features."),
  packagePath: (0,fields/* text */.Qq)("The very package that the product was installed from."),
  sha256: fields/* sha256 */.sc,
  address: dist/* exactOptional */.yqP(dist/* pipe */.FsL(webAddressSchema, dist/* description */.h_("Where a web component was.")))
});
const reinstallProduct = (0,change_kind/* defineChange */.U)({
  kind: "reinstall-product",
  schema: reinstall_product_schema,
  id: ({ component: component2 }) => (0,step_ids/* reinstallationId */.JA)(component2),
  title: ({ displayName, version, packagePath }) => `Install ${displayName} ${version} again from ${packagePath}`,
  component: (change) => change.component,
  does: "installs",
  effects: ({ component: component2 }) => ({
    interrupts: [],
    restores: component2 === "agent" ? [] : [component2],
    minutes: component2 === "agent" ? work_minutes/* assumedMinutes */.G["server-setup"] : work_minutes/* assumedMinutes */.G["web-component"]
  }),
  needs: () => ["verify-backup-set", "stop-services", "restore-registry-first"],
  shown: ({ displayName, version, packagePath }) => [
    {
      part: "installed",
      group: (0,windows_path/* folderOf */.yS)(packagePath),
      item: `${displayName} ${version}`,
      line: (items) => `${items} from ${(0,windows_path/* folderOf */.yS)(packagePath)}`
    }
  ],
  perform: (change, context) => reinstall(change, context),
  proof(change, state, { logFolder }) {
    if (isThere(change, state))
      return;
    const { address, displayName } = change, where = address === void 0 ? "" : ` at /${address.virtualDirectory} of site ${address.siteId}`;
    return new user_error/* UserError */.y("product-not-found-after-installation", `The installer reported success, but ${displayName} is not installed${where}.`, `See ${reinstall_product_logPathOf(change, logFolder)}, install it by hand, and run again.`);
  }
});
async function reinstall(change, context) {
  const { host, log } = context, { displayName, version, packagePath, address } = change;
  if (isThere(change, await context.readState()))
    return { outcome: "already-done", notes: [`${displayName} ${version} is installed.`] };
  const logPath = reinstall_product_logPathOf(change, context.logFolder);
  await requireApprovedFile(packagePath, change.sha256, context);
  const checkDataFile = await dataFileCheck(context), result = await runInstaller({
    what: `${displayName} ${version}`,
    purpose: "install",
    logPath,
    run: (onStart) => host.installer.install({
      packagePath,
      properties: address === void 0 ? {} : propertiesFor(address),
      logPath,
      timeLimitSeconds: context.installerTimeLimitSeconds,
      onStart,
      onProgress: (seconds) => log.progress(`${displayName} is being installed, ${seconds} seconds so far.`)
    })
  }, context);
  return { ...result, notes: [...result.notes, await checkDataFile("same-or-converted")] };
}
function reinstall_product_logPathOf({ component: component2 }, logFolder) {
  return `${logFolder}\\reinstall-${component2}.log`;
}
function isThere({ component: component2, address }, state) {
  const found = (0,server_state/* oldComponent */.lM)(state, component2);
  return found === void 0 || address === void 0 ? found !== void 0 : found.web?.siteId === address.siteId && (0,same_text/* sameText */.QV)(found.web.virtualDirectory, `/${address.virtualDirectory}`);
}

;// CONCATENATED MODULE: ./lib/bundled/changes/remove-application-pool.js





const remove_application_pool_schema = (0,fields/* fields */.OA)({ kind: (0,fields/* kindOfChange */.C$)("remove-application-pool"), name: (0,fields/* text */.Qq)("Name of the pool.") });
const removeApplicationPool = (0,change_kind/* defineChange */.U)({
  kind: "remove-application-pool",
  schema: remove_application_pool_schema,
  id: () => "remove-application-pool",
  title: ({ name }) => `Remove the application pool ${name}, which was not there before`,
  effects: () => effects/* noEffects */.CC,
  shown: ({ name }) => [
    { part: "removed", group: `pool ${name}`, item: name, line: (item) => `Application pool ${item}` }
  ],
  perform: (change, context) => remove(change, context)
});
async function remove({ name }, { host }) {
  if (!((await host.webServer.read())?.applicationPools ?? []).some((pool) => (0,same_text/* sameText */.QV)(pool.name, name)))
    return { outcome: "already-done", notes: [`There is no application pool ${name}.`] };
  try {
    return await host.webServer.removeApplicationPool(name), { outcome: "done", notes: [`Removed the application pool ${name}, which the upgrade had made.`] };
  } catch (error) {
    if (!(error instanceof host_error/* HostError */.dh && error.code === "in-use"))
      throw error;
    return { outcome: "already-done", notes: [`The application pool ${name} stays: ${error.message}`] };
  }
}

;// CONCATENATED MODULE: ./lib/bundled/changes/remove-copied-themes.js



const remove_copied_themes_schema = (0,fields/* fields */.OA)({
  kind: (0,fields/* kindOfChange */.C$)("remove-copied-themes"),
  setFolder: fields/* setFolder */.Bh,
  portalFolder: (0,fields/* text */.Qq)("Folder of the new portal.")
}), remove_copied_themes_titleOf = (portalFolder) => `Remove the copies of the themes from ${portalFolder}`;
const removeCopiedThemes = (0,change_kind/* defineChange */.U)({
  kind: "remove-copied-themes",
  schema: remove_copied_themes_schema,
  id: () => "remove-copied-themes",
  title: ({ portalFolder }) => remove_copied_themes_titleOf(portalFolder),
  component: () => "user-portal",
  effects: () => effects/* noEffects */.CC,
  needs: () => ["verify-backup-set"],
  shown: ({ portalFolder }) => [{ part: "changed", group: "copied themes", item: portalFolder, line: remove_copied_themes_titleOf }]
});

var listed = __webpack_require__(66875);
;// CONCATENATED MODULE: ./lib/bundled/changes/restore-files.js








const lostFiles = (0,fields/* fields */.OA)({
  since: (0,fields/* text */.Qq)("When the backup set was made. ISO 8601, UTC."),
  files: (0,fields/* listOf */.c3)((0,fields/* fields */.OA)({
    path: (0,fields/* text */.Qq)("File on the server."),
    modified: dist/* exactOptional */.yqP((0,fields/* text */.Qq)("When it was written. ISO 8601, UTC. Absent where the product writes to it all the time."))
  }), "Each of them.")
}), restore_files_schema = (0,fields/* fields */.OA)({
  kind: (0,fields/* kindOfChange */.C$)("restore-files"),
  folder: fields/* setFolder */.Bh,
  manifestSha256: fields/* manifestSha256 */.dL,
  components: fields/* components */.dK,
  overwrite: (0,fields/* yesOrNo */.GX)("Whether files that are newer on the server are replaced."),
  createMissingFolders: (0,fields/* yesOrNo */.GX)("Whether files are put back whose folder is gone."),
  removeOthers: (0,fields/* yesOrNo */.GX)("Whether files that came later into folders of the set are moved out of them."),
  frozen: frozenFiles,
  otherPlaces: dist/* exactOptional */.yqP((0,fields/* listOf */.c3)(dist/* string */.YjP(), "What of the set belongs to no place of the product, by the inventory in the set.")),
  lost: dist/* exactOptional */.yqP(dist/* pipe */.FsL(lostFiles, dist/* description */.h_("Files that are newer on the server than in the set, and are replaced.")))
});
const restoreFiles = (0,change_kind/* defineChange */.U)({
  kind: "restore-files",
  schema: restore_files_schema,
  id: () => "restore-files",
  title: (change) => restore_files_titleOf(change),
  // Files alone bring no application back.
  effects: (change, { applications = names/* webComponentNames */.KW }) => ({
    interrupts: [],
    restores: names/* webComponentNames */.KW.filter((name) => change.components.includes(name) && applications.includes(name)),
    minutes: work_minutes/* assumedMinutes */.G.restore
  }),
  needs: () => ["verify-backup-set", "stop-services"],
  shown: (change) => [
    { part: "changed", group: "files", item: restore_files_titleOf(change), line: (items) => items },
    ...lostLines(change)
  ]
});
function restore_files_titleOf({ components: all }) {
  return `Put ${`the files of ${all.map((component) => components/* componentTitles */.$m[component]).join(", ")}`} back as they are in the backup set`;
}
function lostLines({ lost }) {
  if (lost === void 0)
    return [];
  const names = lost.files.map(({ path, modified }) => modified === void 0 ? path : `${path} (${clock(modified)})`);
  return [{ part: "lost", group: "files", item: `${(0,listed/* counted */.hS)(lost.files.length, "file")} written since the set of ${clock(lost.since)}: ${names.join(", ")}`, line: (items) => items }];
}
function clock(time) {
  return `${time.slice(0, 16).replace("T", " ")} UTC`;
}

;// CONCATENATED MODULE: ./lib/bundled/changes/restore-registry.js





const restore_registry_schema = (0,fields/* fields */.OA)({
  kind: (0,fields/* kindOfChange */.C$)("restore-registry"),
  when: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* literal */.euz("before-installation"), dist/* description */.h_("Before the old agent is installed: it finds its folder there."))),
  folder: fields/* setFolder */.Bh,
  documents: (0,fields/* listOf */.c3)((0,fields/* fields */.OA)({
    storedAs: (0,fields/* text */.Qq)("Exported key, as the set stores it."),
    view: dist/* pipe */.FsL(dist/* picklist */.KIO(["32", "64"]), dist/* description */.h_("Registry view."))
  }), "Exported keys."),
  exact: (0,fields/* yesOrNo */.GX)("Whether what came later into the exported keys is taken away."),
  lost: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* number */.aig(), dist/* description */.h_("How many values and keys that were written since the set are replaced or removed.")))
});
const restoreRegistry = (0,change_kind/* defineChange */.U)({
  kind: "restore-registry",
  schema: restore_registry_schema,
  id: ({ when }) => when === void 0 ? "restore-registry" : "restore-registry-first",
  title: (change) => restore_registry_titleOf(change),
  component: () => "agent",
  effects: () => effects/* noEffects */.CC,
  needs: () => ["verify-backup-set", "stop-services"],
  shown: (change) => [
    { part: "changed", group: "registry", item: restore_registry_titleOf(change), line: (items) => items },
    ...restore_registry_lostLines(change)
  ]
});
function restore_registry_titleOf({ when, exact }) {
  return when !== void 0 ? "Put the registry key back, in which the old agent finds its folder" : `Put the registry key back${exact ? ", without what came later" : ""}`;
}
function restore_registry_lostLines({ lost }) {
  return lost === void 0 ? [] : [{ part: "lost", group: "registry", item: `${(0,listed/* counted */.hS)(lost, "registry value or key", "registry values and keys")} written since the set`, line: (items) => items }];
}

;// CONCATENATED MODULE: ./lib/bundled/changes/restore-themes.js





const restore_themes_schema = (0,fields/* fields */.OA)({
  kind: (0,fields/* kindOfChange */.C$)("restore-themes"),
  component: dist/* pipe */.FsL(dist/* literal */.euz("user-portal"), dist/* description */.h_("Only the portal has themes.")),
  themes: (0,fields/* listOf */.c3)(dist/* string */.YjP(), "Names of the themes."),
  site: fields/* site */._P,
  path: fields/* path */.Ae
});
const restoreThemes = (0,change_kind/* defineChange */.U)({
  kind: "restore-themes",
  schema: restore_themes_schema,
  id: () => step_ids/* themeRestorationId */.$I,
  title: ({ themes }) => `Put the custom themes back: ${themes.join(", ")}`,
  documentStep: () => "U2.2",
  component: () => "user-portal",
  effects: () => effects/* noEffects */.CC,
  needs: () => ["install-user-portal"],
  shown: ({ themes }) => themes.map((item) => ({
    part: "changed",
    group: "themes",
    item,
    line: (items) => `Custom themes put back: ${items}`
  }))
});

var web_server = __webpack_require__(73093);
;// CONCATENATED MODULE: ./lib/bundled/changes/restore-web-settings.js









const restore_web_settings_schema = (0,fields/* fields */.OA)({
  kind: (0,fields/* kindOfChange */.C$)("restore-web-settings"),
  component: fields/* webComponent */.M1,
  site: fields/* site */._P,
  path: fields/* path */.Ae,
  settings: (0,format_fields/* field */.ZZ)("Settings as they were.", server_facts_schema/* applicationSettingsSchema */.ht),
  applicationPool: dist/* exactOptional */.yqP((0,fields/* text */.Qq)("Pool that the application belongs into; it stays where it is when absent."))
});
const restoreWebSettings = (0,change_kind/* defineChange */.U)({
  kind: "restore-web-settings",
  schema: restore_web_settings_schema,
  id: ({ component }) => `restore-web-settings-${component}`,
  title: ({ component }) => `Put back the authentication and TLS settings of the ${components/* componentTitles */.$m[component]}`,
  documentStep: ({ component }, stage) => stage === "restore-backup" ? void 0 : names/* webInstallation */.zN[component].documentStep,
  component: (change) => change.component,
  effects: ({ component }) => ({
    interrupts: [],
    restores: component === "web-service-sdk" ? [component] : [],
    minutes: 0
  }),
  needs: ({ component }) => [`install-${component}`, `reinstall-${component}`],
  shown: () => [
    {
      part: "changed",
      group: "IIS",
      item: "authentication and TLS settings put back",
      separator: "; ",
      line: (items) => `IIS: ${items}`
    }
  ],
  perform: (change, context) => putBack(change, context)
});
async function putBack(change, { host }) {
  const { site: siteName, path: path2, settings, applicationPool } = change, application = (await host.webServer.read())?.sites.find(({ name }) => name === siteName)?.applications.find((one) => (0,same_text/* sameText */.QV)(one.path, path2)), pool = applicationPool ?? application?.applicationPool;
  if (application !== void 0 && application.applicationPool === pool && (0,web_server/* sameSettings */.K)(await host.webServer.readSettings(siteName, path2), settings))
    return { outcome: "already-done", notes: [`The settings of ${siteName}${path2} are as they were.`] };
  const wanted = applicationPool === void 0 ? { settings } : { settings, applicationPool };
  return await host.webServer.configureApplication(siteName, path2, wanted), { outcome: "done", notes: [`Put back the settings of ${siteName}${path2}.`] };
}

;// CONCATENATED MODULE: ./lib/bundled/changes/set-portal-url.js



const set_portal_url_schema = (0,fields/* fields */.OA)({
  kind: (0,fields/* kindOfChange */.C$)("set-portal-url"),
  server: (0,fields/* text */.Qq)("Server whose console has the setting."),
  oldUrl: (0,fields/* text */.Qq)("Address of the portal before."),
  newUrl: (0,fields/* text */.Qq)("Address of the portal now.")
});
const setPortalUrl = (0,change_kind/* defineChange */.U)({
  kind: "set-portal-url",
  schema: set_portal_url_schema,
  id: () => "set-portal-url",
  title: (_change) => "Set the new User Portal URL",
  documentStep: () => "I3, I4.2",
  effects: () => effects/* noEffects */.CC,
  needs: () => ["install-user-portal", "activate-server"],
  byPerson: ({ server, oldUrl, newUrl }) => ({
    id: "set-portal-url",
    title: "Set the new User Portal URL",
    instructions: [
      `On ${server} (on the master, where there are several servers), open the Multi-Factor Authentication Server console.`,
      'Click the "User Portal" icon, then the "Settings" tab.',
      `Find "User Portal URL". It should show ${oldUrl}.`,
      `Replace it by ${newUrl} and apply the change. Where this text has [public address], leave what the console shows in its place.`,
      "Enrolment mails carry this address; mails sent before still carry the old one.",
      "Confirm this step once the console shows the new address after it was closed and opened again."
    ],
    proof: "said",
    blocking: !1
  })
});

var start_services = __webpack_require__(40699);
;// CONCATENATED MODULE: ./lib/bundled/changes/stop-services.js






const stop_services_schema = (0,fields/* fields */.OA)({
  kind: (0,fields/* kindOfChange */.C$)("stop-services"),
  because: dist/* pipe */.FsL(dist/* picklist */.KIO(["files-are-read", "installer-started-them"]), dist/* description */.h_("Why nothing may write: files are copied or put back, or an installer has just started a service."))
});
const stopServices = (0,change_kind/* defineChange */.U)({
  kind: "stop-services",
  schema: stop_services_schema,
  id: ({ because }) => because === "files-are-read" ? "stop-services" : "stop-services-again",
  title: ({ because }) => because === "files-are-read" ? "Stop the services of the product" : "Stop the services that the installer started",
  component: () => "agent",
  effects: () => ({ interrupts: ["sign-in"], restores: [], minutes: 0 }),
  async perform(_change, context) {
    const stopped = await stopProductServices(context, await context.readState());
    return stopped.length === 0 ? { outcome: "already-done", notes: ["No service of the product is running."] } : { outcome: "done", notes: stopped.map((name) => `Stopped ${name}.`), result: { stopped } };
  }
});
async function stopProductServices(context, { services }) {
  const { host, journal, log } = context, toStop = inStoppingOrder(await host.services.list(), services);
  if (toStop.length === 0)
    return [];
  await journal.record({ event: "services-stopped", services: toStop.map(({ name }) => name) });
  for (const service of toStop)
    log.info(`Stopping ${service.displayName} (${service.name}).`), await stop(context, service);
  return toStop.map(({ name }) => name);
}
async function stop({ host, serviceTimeLimitSeconds }, service) {
  try {
    await host.services.stop(service.name, serviceTimeLimitSeconds);
  } catch (cause) {
    throw !(cause instanceof host_error/* HostError */.dh) || cause.code !== "timed-out" ? cause : new user_error/* UserError */.y("service-will-not-stop", `The service ${service.displayName} (${service.name}) did not stop within ${serviceTimeLimitSeconds} seconds.`, "Close the console of the product, end the process of the service in Task Manager if it hangs, and run again.", { cause });
  }
}
function inStoppingOrder(all, services) {
  const ordered = [], seen = /* @__PURE__ */ new Set(), add = (service) => {
    if (!seen.has(service)) {
      seen.add(service);
      for (const dependant of all.filter((one) => dependsOn(one, service)))
        add(dependant);
      ordered.push(service);
    }
  };
  for (const service of services)
    add(all.find(({ name }) => (0,same_text/* sameText */.QV)(name, service.name)) ?? service);
  return ordered.filter(({ state }) => state !== "stopped");
}
function dependsOn({ dependsOn: names }, service) {
  return names.some((name) => (0,same_text/* sameText */.QV)(name, service.name));
}

;// CONCATENATED MODULE: ./lib/bundled/changes/uninstall-product.js










const uninstall_product_schema = (0,fields/* fields */.OA)({
  kind: (0,fields/* kindOfChange */.C$)("uninstall-product"),
  component: fields/* component */.s9,
  generation: dist/* pipe */.FsL(dist/* picklist */.KIO(["phonefactor", "mfa-server"]), dist/* description */.h_("phonefactor: 5.x, removed by an upgrade. mfa-server: the new product, removed by a roll-back.")),
  productCode: dist/* exactOptional */.yqP((0,fields/* text */.Qq)("Product code of Windows Installer; absent where a person removes it.")),
  forGood: dist/* exactOptional */.yqP((0,format_fields/* field */.ZZ)("True: the new version has no such component.", dist/* literal */.euz(!0))),
  displayName: (0,fields/* text */.Qq)("Name in Programs and Features."),
  version: (0,fields/* text */.Qq)("Version in Programs and Features.")
}), uninstall_product_titleOf = ({ displayName, version, component: component2 }) => `Uninstall ${displayName} ${version} (${components/* componentTitles */.$m[component2]})`;
const uninstallProduct = (0,change_kind/* defineChange */.U)({
  kind: "uninstall-product",
  schema: uninstall_product_schema,
  id: ({ component: component2, generation }) => (0,step_ids/* removalId */.G1)(component2, generation),
  title: uninstall_product_titleOf,
  documentStep: ({ component: component2, generation }) => generation === "phonefactor" ? components/* removalDocumentSteps */.Hx[component2] : void 0,
  component: (change) => change.component,
  does: "removes",
  effects: (change) => ({
    interrupts: [change.component === "agent" ? "sign-in" : change.component],
    restores: [],
    ...change.forGood === !0 && change.component !== "agent" ? { forGood: [change.component] } : {},
    minutes: change.productCode === void 0 ? 0 : work_minutes/* assumedMinutes */.G.removal
  }),
  needs: ({ generation }) => [generation === "phonefactor" ? "confirm-backup-set" : "verify-backup-set"],
  shown: (change) => [
    {
      part: "removed",
      group: `${change.component} ${change.generation}`,
      item: change.productCode === void 0 ? byHand(change) : `${change.displayName} ${change.version}`,
      line: (items) => items
    }
  ],
  byPerson: (change) => change.productCode === void 0 ? removeByHand(change) : void 0,
  perform: (change, context) => uninstall_product_remove(change, context),
  proof({ productCode, displayName, component: component2 }, { components }, { logFolder }) {
    if (components.some(({ product }) => product.productCode === productCode))
      return new user_error/* UserError */.y("product-still-there", `The installer reported success, but ${displayName} is still in Programs and Features.`, `Remove it there by hand, see ${uninstall_product_logPathOf(component2, logFolder)}, and run again.`);
  }
});
function byHand({ displayName, version, component: component2 }) {
  return `Uninstall ${displayName} ${version} (${components/* componentTitles */.$m[component2]}) (by a person)`;
}
function uninstall_product_logPathOf(component2, logFolder) {
  return `${logFolder}\\uninstall-${component2}.log`;
}
async function uninstall_product_remove(change, context) {
  const { host, log, logFolder } = context, { productCode, component: component2 } = change;
  if (productCode === void 0)
    throw new Error("A product without a product code is removed by a person.");
  const logPath = uninstall_product_logPathOf(component2, logFolder), checkDataFile = await dataFileCheck(context), result = await runInstaller({
    what: `${change.displayName} ${change.version}`,
    purpose: "uninstall",
    logPath,
    run: (onStart) => host.installer.uninstall({
      productCode,
      logPath,
      timeLimitSeconds: context.installerTimeLimitSeconds,
      onStart,
      onProgress: (seconds) => log.progress(`${change.displayName} is being removed, ${seconds} seconds so far.`)
    })
  }, context), expected = component2 === "agent" ? "same-bytes-or-taken" : "same-bytes";
  return { ...result, notes: [...result.notes, await checkDataFile(expected)] };
}
function removeByHand(change) {
  const { component: component2, displayName } = change;
  return {
    id: `remove-${component2}-by-hand`,
    title: uninstall_product_titleOf(change),
    instructions: [
      `"${displayName}" was not installed by Windows Installer, so no silent removal is known for it.`,
      "Close the console of the agent if it is open: it has files open.",
      `Open Programs and Features (appwiz.cpl), choose "${displayName}" and then "Uninstall".`,
      "If you are asked whether to keep settings or data, keep them.",
      "Restart Windows if you are asked to.",
      "Run the upgrade again: it sees for itself that the product is gone."
    ],
    proof: "seen",
    blocking: !0
  };
}

;// CONCATENATED MODULE: ./lib/bundled/changes/upload-backup-set.js





const upload_backup_set_schema = (0,fields/* fields */.OA)({
  kind: (0,fields/* kindOfChange */.C$)("upload-backup-set"),
  recipients: (0,fields/* listOf */.c3)(dist/* string */.YjP(), "Public keys of age that the artifact is encrypted for."),
  allowUnencrypted: (0,fields/* yesOrNo */.GX)("Whether it may go out in clear text."),
  artifactName: dist/* exactOptional */.yqP((0,fields/* text */.Qq)("Name of the artifact; by default the name of the set.")),
  retentionDays: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* number */.aig(), dist/* description */.h_("Days after which GitHub removes it.")))
});
const uploadBackupSet = (0,change_kind/* defineChange */.U)({
  kind: "upload-backup-set",
  schema: upload_backup_set_schema,
  id: () => step_ids/* uploadId */.TP,
  title: ({ recipients }) => recipients.length === 0 ? "Upload the backup set as an artifact of this run, in clear text" : `Upload the backup set as an artifact of this run, encrypted for ${recipients.length} recipient(s)`,
  effects: () => ({ interrupts: [], restores: [], minutes: work_minutes/* assumedMinutes */.G.upload }),
  needs: () => ["create-backup-set", "confirm-backup-set"]
});

;// CONCATENATED MODULE: ./lib/bundled/changes/verify-backup-set.js



const verify_backup_set_schema = (0,fields/* fields */.OA)({ kind: (0,fields/* kindOfChange */.C$)("verify-backup-set"), folder: fields/* setFolder */.Bh, manifestSha256: fields/* manifestSha256 */.dL });
const verifyBackupSet = (0,change_kind/* defineChange */.U)({
  kind: "verify-backup-set",
  schema: verify_backup_set_schema,
  id: () => "verify-backup-set",
  title: ({ folder }) => `Prove every byte of the backup set ${folder}`,
  effects: () => ({ interrupts: [], restores: [], minutes: work_minutes/* assumedMinutes */.G.verification })
});

;// CONCATENATED MODULE: ./lib/bundled/changes/all.js





























const kinds = [
  activateServer,
  changeCallers,
  confirmBackupSet,
  confirm_other_defaults/* confirmOtherDefaults */.b,
  confirmReplicationGroup,
  copyPackage,
  createApplicationPool,
  createBackupSet,
  extractDefaultConfigurations,
  informUsers,
  installServer,
  installWebComponent,
  keepInstallPath,
  mergeConfiguration,
  proveRollBack,
  reinstallProduct,
  removeApplicationPool,
  removeCopiedThemes,
  restoreFiles,
  restoreRegistry,
  restoreThemes,
  restoreWebSettings,
  setPortalUrl,
  start_services/* startServices */.F,
  stopServices,
  uninstallProduct,
  uploadBackupSet,
  verifyBackupSet
], byName = new Map(
  // The compiler does not see that a kind is only asked about its own changes.
  kinds.map((kind) => [kind.kind, kind])
);
function kindOf(change) {
  const kind = byName.get(change.kind);
  if (kind === void 0)
    throw new Error(`${change.kind} is a kind of change that this version does not know.`);
  return kind;
}
function isKnown(change) {
  return byName.has(change.kind);
}
const describedChange = dist/* union */.KCZ(kinds.map(({ schema }) => schema));


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

69567:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ defineChange)
});
function defineChange(kind) {
  return kind;
}


}),

19716:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ otherDefaultsStep),
  b: () => (/* binding */ confirmOtherDefaults)
});
var valibot_6 = __webpack_require__(77934);
var _base_listed_js_0 = __webpack_require__(66875);
var _plan_effects_js_1 = __webpack_require__(7340);
var _product_components_js_2 = __webpack_require__(71450);
var _product_step_ids_js_3 = __webpack_require__(49543);
var _backup_sets_roles_js_4 = __webpack_require__(43892);
var _change_kind_js_7 = __webpack_require__(69567);
var _fields_js_5 = __webpack_require__(3029);








const otherDefault = (0,_fields_js_5/* .fields */ .OA)({
  setting: (0,_fields_js_5/* .text */ .Qq)("Name of the setting."),
  reason: (0,_fields_js_5/* .text */ .Qq)("Why the merge left it."),
  xml: (0,_fields_js_5/* .text */ .Qq)("To paste; secrets are masked.")
}), schema = (0,_fields_js_5/* .fields */ .OA)({
  kind: (0,_fields_js_5/* .kindOfChange */ .C$)("confirm-other-defaults"),
  component: valibot_6/* .pipe */ .FsL(valibot_6/* .picklist */ .KIO(_backup_sets_roles_js_4/* .mergedComponents */ .V), valibot_6/* .description */ .h_("Component whose web.config was merged.")),
  path: (0,_fields_js_5/* .text */ .Qq)("Path of the new web.config."),
  left: (0,_fields_js_5/* .listOf */ .c3)(otherDefault, "The differences.")
});
const confirmOtherDefaults = (0,_change_kind_js_7/* .defineChange */ .U)({
  kind: "confirm-other-defaults",
  schema,
  id: ({ component }) => _product_step_ids_js_3/* .otherDefaultsIds */ .H4[component],
  title: (change) => titleOf(change),
  documentStep: () => "I4.3",
  component: (change) => change.component,
  effects: () => _plan_effects_js_1/* .noEffects */ .CC,
  needs: ({ component }) => [(0,_product_step_ids_js_3/* .mergeId */ .YQ)(component)],
  byPerson: (change) => otherDefaultsStep(change, "unproven")
});
function otherDefaultsStep({ component, path, left }, proof) {
  const isProven = proof === "proven";
  return {
    id: _product_step_ids_js_3/* .otherDefaultsIds */ .H4[component],
    title: isProven ? titleOfProven(component, left.length) : titleOf({ component, left }),
    instructions: [
      isProven ? `Somebody changed these settings of the old web.config. They are not in ${path}, because their meaning may differ in the new version. Without them the new default is in effect; where one of them restricts access, the access is open.` : `These settings of the old web.config are not in ${path}, or differ there. The old default was not given (old-installers), so it is not known which of them somebody changed: some may only be defaults of the old version. Without them the new default is in effect; where one of them restricts access, the access is open.`,
      ...left.map(({ setting, reason, xml }) => `${setting}: ${reason}
${xml}`),
      `Open ${path} in an editor as administrator. Paste what is still wanted, with its secrets from the old file in the backup set; leave out what is not. See that the site still opens.`,
      "Confirm this step once every one of them was pasted or is not wanted."
    ],
    proof: "said",
    blocking: isProven
  };
}
function titleOfProven(component, count) {
  return `Apply ${count} other change(s) of the old web.config of the ${_product_components_js_2/* .componentTitles */ .$m[component]}, or leave them`;
}
function titleOf({ component, left }) {
  return `Look at ${(0,_base_listed_js_0/* .counted */ .hS)(left.length, "other difference")} between the old and the new web.config of the ${_product_components_js_2/* .componentTitles */ .$m[component]}`;
}


}),

3029:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ae: () => (/* binding */ path),
  Bh: () => (/* binding */ setFolder),
  C$: () => (/* binding */ kindOfChange),
  GX: () => (/* binding */ yesOrNo),
  M1: () => (/* binding */ webComponent),
  OA: () => (/* reexport safe */ _base_format_fields_js_2.OA),
  Qq: () => (/* binding */ text),
  _P: () => (/* binding */ site),
  c3: () => (/* binding */ listOf),
  dK: () => (/* binding */ components),
  dL: () => (/* binding */ manifestSha256),
  s9: () => (/* binding */ component),
  sc: () => (/* binding */ sha256)
});
var valibot_3 = __webpack_require__(77934);
var _base_format_fields_js_2 = __webpack_require__(24541);
var _product_components_js_0 = __webpack_require__(71450);
var _product_names_js_1 = __webpack_require__(31484);





const kindOfChange = (kind) => (0,_base_format_fields_js_2/* .field */ .ZZ)("Kind of the change.", valibot_3/* .literal */ .euz(kind)), text = (meaning) => (0,_base_format_fields_js_2/* .field */ .ZZ)(meaning, valibot_3/* .string */ .YjP()), yesOrNo = (meaning) => (0,_base_format_fields_js_2/* .field */ .ZZ)(meaning, valibot_3/* .boolean */ .zMY()), listOf = (item, meaning) => (0,_base_format_fields_js_2/* .field */ .ZZ)(meaning, (0,_base_format_fields_js_2/* .list */ .p_)(item)), component = (0,_base_format_fields_js_2/* .field */ .ZZ)("Component that is changed.", valibot_3/* .picklist */ .KIO(_product_components_js_0/* .componentNames */ .w$)), components = listOf(valibot_3/* .picklist */ .KIO(_product_components_js_0/* .componentNames */ .w$), "Components that it concerns."), webComponent = (0,_base_format_fields_js_2/* .field */ .ZZ)("Web component that is changed.", valibot_3/* .picklist */ .KIO(_product_names_js_1/* .webComponentNames */ .KW)), sha256 = text("SHA-256 of the approved file, lower-case hexadecimal."), site = text("Name of the site in IIS."), path = text("Path of the application in its site, with a leading slash."), setFolder = text("Folder of the backup set."), manifestSha256 = text("SHA-256 of the manifest of that set, lower-case hexadecimal.");


}),

78035:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ wizardNotSeen),
  b: () => (/* binding */ wizardWasAsked)
});
var _base_operator_step_js_1 = __webpack_require__(90249);
var _plan_journal_facts_js_0 = __webpack_require__(97283);


function wizardWasAsked(lines, digest) {
  return (0,_plan_journal_facts_js_0/* .sinceLastBeginning */ .qw)(lines).some((line) => line.event === "operator-step-asked" && line.step === _base_operator_step_js_1/* .wizardStep */ .s && (digest === void 0 || line.digest === digest));
}
function wizardNotSeen(step, server) {
  const notSeen = `The wizard was confirmed, but Programs and Features of ${server} has no Multi-Factor Authentication Server: it was cancelled, failed, or was not run.`;
  return { ...step, notSeen, instructions: [notSeen, ...step.instructions] };
}


}),

89976:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CO: () => (/* binding */ markerName),
  FW: () => (/* binding */ workFolderOf),
  HY: () => (/* binding */ journalPath),
  HZ: () => (/* binding */ lockPath),
  He: () => (/* binding */ mergeFolder),
  RM: () => (/* binding */ mergeRecordPath),
  hI: () => (/* binding */ logFolder)
});
var _host_windows_path_js_0 = __webpack_require__(85128);

const folderName = "mfa-server-upgrade";
async function workFolderOf({ machine }, chosen) {
  if (chosen !== void 0)
    return chosen;
  const { folders } = await machine.facts();
  return (0,_host_windows_path_js_0/* .joinPath */ .uJ)(folders.programData, folderName);
}
const markerName = "mfa-server-upgrade.txt", journalPath = (workFolder) => (0,_host_windows_path_js_0/* .joinPath */ .uJ)(workFolder, "journal.jsonl"), lockPath = (workFolder) => (0,_host_windows_path_js_0/* .joinPath */ .uJ)(workFolder, "lock.json"), logFolder = (workFolder) => (0,_host_windows_path_js_0/* .joinPath */ .uJ)(workFolder, "logs"), mergeFolder = (workFolder, component) => (0,_host_windows_path_js_0/* .joinPath */ .uJ)(workFolder, "web-config", component), mergeRecordPath = (workFolder, component) => (0,_host_windows_path_js_0/* .joinPath */ .uJ)(mergeFolder(workFolder, component), "differences.json");


}),

40699:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ startServices),
  O: () => (/* binding */ startStoppedServices)
});
var valibot_2 = __webpack_require__(77934);
var _base_format_fields_js_3 = __webpack_require__(24541);
var _host_same_text_js_5 = __webpack_require__(36241);
var _plan_journal_facts_js_6 = __webpack_require__(97283);
var _product_work_minutes_js_0 = __webpack_require__(54435);
var _change_kind_js_4 = __webpack_require__(69567);
var _fields_js_1 = __webpack_require__(3029);







const schema = (0,_fields_js_1/* .fields */ .OA)({
  kind: (0,_fields_js_1/* .kindOfChange */ .C$)("start-services"),
  which: valibot_2/* .pipe */ .FsL(valibot_2/* .variant */ .Oxt("those", [
    (0,_fields_js_1/* .fields */ .OA)({ those: (0,_base_format_fields_js_3/* .field */ .ZZ)("Which services.", valibot_2/* .literal */ .euz("stopped-by-the-suite")) }),
    (0,_fields_js_1/* .fields */ .OA)({ those: (0,_base_format_fields_js_3/* .field */ .ZZ)("Which services.", valibot_2/* .literal */ .euz("of-the-product")) }),
    (0,_fields_js_1/* .fields */ .OA)({
      those: (0,_base_format_fields_js_3/* .field */ .ZZ)("Which services.", valibot_2/* .literal */ .euz("named")),
      names: (0,_fields_js_1/* .listOf */ .c3)(valibot_2/* .string */ .YjP(), "Names of the services.")
    })
  ]), valibot_2/* .description */ .h_("Which services: those that the suite stopped, all of the product that start by themselves, or named ones."))
}), ids = {
  "stopped-by-the-suite": "start-stopped-services",
  "of-the-product": "start-product-services",
  named: "start-services"
};
const startServices = (0,_change_kind_js_4/* .defineChange */ .U)({
  kind: "start-services",
  schema,
  id: ({ which }) => ids[which.those],
  title({ which }) {
    switch (which.those) {
      case "stopped-by-the-suite":
        return "Start the services again";
      case "of-the-product":
        return "Start the services of the new server and see that they run";
      case "named":
        return `Start the services that ran: ${which.names.join(", ")}`;
    }
  },
  documentStep: ({ which }) => which.those === "of-the-product" ? "I0" : void 0,
  component: () => "agent",
  effects: () => ({ interrupts: [], restores: ["sign-in"], minutes: _product_work_minutes_js_0/* .assumedMinutes */ .G["service-start"] }),
  needs: ({ which }) => which.those === "of-the-product" ? ["install-server"] : [],
  perform({ which }, context) {
    switch (which.those) {
      case "stopped-by-the-suite":
        return startStopped(context);
      case "of-the-product":
        return startAutomatic(context);
      case "named":
        return startNamed(which.names, context);
    }
  }
});
function resultOf(notes) {
  return { outcome: notes.length > 0 ? "done" : "already-done", notes };
}
async function startAutomatic(context) {
  const { services } = await context.readState(), notes = [];
  for (const { name, displayName, startType, state } of services)
    startType !== "automatic" || state === "running" || (context.log.info(`Starting ${displayName} (${name}).`), await context.host.services.start(name, context.serviceTimeLimitSeconds), notes.push(`Started ${displayName} (${name}).`));
  return resultOf(notes);
}
async function startNamed(names, { host, log, journal, serviceTimeLimitSeconds }) {
  const notes = [], services = await host.services.list();
  for (const name of names)
    services.find((service) => (0,_host_same_text_js_5/* .sameText */ .QV)(service.name, name))?.state !== "running" && (log.info(`Starting ${name}.`), await host.services.start(name, serviceTimeLimitSeconds), notes.push(`Started ${name}.`));
  return await journal.record({ event: "services-started", services: [...names] }), resultOf(notes);
}
async function startStopped(context) {
  return resultOf((await startStoppedServices(context)).map((name) => `Started ${name} again.`));
}
async function startStoppedServices(context) {
  const { host, journal, log, serviceTimeLimitSeconds } = context, stopped = (0,_plan_journal_facts_js_6/* .servicesLeftStopped */ .n9)(journal.lines), present = (await host.services.list()).map(({ name }) => name.toLowerCase()), started = [];
  for (const name of stopped.filter((one) => present.includes(one.toLowerCase())).reverse())
    log.info(`Starting ${name} again.`), await host.services.start(name, serviceTimeLimitSeconds), started.push(name);
  return stopped.length > 0 && await journal.record({ event: "services-started", services: [...stopped] }), started;
}


}),

579:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ exitCodeMeaning)
});
/* unused harmony export installerExitCodes */
const installerExitCodes = [
  { code: 0, class: "success", meaning: "Done.", advice: "" },
  {
    code: 1601,
    class: "failure",
    meaning: "The Windows Installer service could not be reached.",
    advice: 'Start the service "msiserver" and see that it is not disabled, then run again.'
  },
  {
    code: 1602,
    class: "failure",
    meaning: "The installation was cancelled.",
    ofRemoval: "The removal was cancelled.",
    advice: "See whether a person or a policy closed it, then run again."
  },
  {
    code: 1603,
    class: "failure",
    meaning: "The installation failed; as a rule Windows takes back what it did.",
    ofRemoval: "The removal failed; as a rule the product is still there.",
    advice: "Read the log file, fix the cause and run again."
  },
  {
    code: 1605,
    class: "already-gone",
    meaning: "The product is not installed.",
    advice: "Nothing to remove. When installing, repair the entry in Programs and Features first."
  },
  {
    code: 1612,
    class: "failure",
    meaning: "The source of the installation is not to be found.",
    ofRemoval: "The package that the product was installed from is not to be found.",
    advice: "Put the original package where it was installed from, or copy it to a local folder, and run again."
  },
  { code: 1614, class: "already-gone", meaning: "The product is uninstalled.", advice: "Nothing to remove." },
  {
    code: 1618,
    class: "busy",
    meaning: "Another installation is running.",
    advice: "Wait until it has ended (Windows Update, a management agent) and run again."
  },
  {
    code: 1619,
    class: "failure",
    meaning: "The package could not be opened.",
    advice: "See that the file exists, is not blocked and that the account of the runner may read it."
  },
  {
    code: 1620,
    class: "failure",
    meaning: "The file is not a Windows Installer package.",
    advice: "It may be truncated or an error page saved as .msi. Copy it again from its source."
  },
  {
    code: 1622,
    class: "failure",
    meaning: "The log file could not be opened.",
    advice: "See that the work folder exists and that there is room on its volume."
  },
  {
    code: 1624,
    class: "failure",
    meaning: "A transform could not be applied.",
    advice: "Run without the transform, or with the one made for this package."
  },
  {
    code: 1625,
    class: "failure",
    meaning: "A system policy forbids this installation.",
    ofRemoval: "A system policy forbids this removal.",
    advice: 'Run the runner under an administrator account, or have the policy "Disable Windows Installer" lifted.'
  },
  {
    code: 1633,
    class: "failure",
    meaning: "The package is for another processor type.",
    advice: "Take the package whose name ends in 64 on 64-bit Windows and in 32 on 32-bit Windows."
  },
  {
    code: 1638,
    class: "failure",
    meaning: "Another version of this product is installed already.",
    advice: "Remove that version in Programs and Features, or use the package of the installed version."
  },
  {
    code: 1639,
    class: "failure",
    meaning: "The command line was not accepted.",
    advice: "See the property names and the arguments that were given to the installer."
  },
  {
    code: 1641,
    class: "restart-required",
    meaning: "Done; the installer has begun to restart Windows.",
    advice: "Wait for the restart and run again."
  },
  {
    code: 3010,
    class: "restart-required",
    meaning: "Done; Windows has to be restarted.",
    advice: "Restart the server and run again."
  }
];
const wrapsWindowsCode = 32775;
function exitCodeMeaning(code, purpose = "install") {
  const own = knownMeaning(code, purpose);
  if (own !== void 0)
    return own;
  const hexadecimal = `0x${code.toString(16).padStart(8, "0")}`, inner = code >>> 16 === wrapsWindowsCode ? code & 65535 : void 0, wrapped = inner === void 0 ? void 0 : knownMeaning(inner, purpose);
  if (wrapped !== void 0)
    return {
      ...wrapped,
      code,
      meaning: `${wrapped.meaning} (${hexadecimal}: the code ${inner} of Windows Installer.)`
    };
  const shown = code > 65535 ? `${code} (${hexadecimal})` : String(code);
  return {
    code,
    class: "failure",
    meaning: `The installer ended with ${shown}, which is not a code of Windows Installer.`,
    advice: "Read the log file and the vendor documentation of this installer, fix the cause and run again."
  };
}
function knownMeaning(wanted, purpose) {
  const found = installerExitCodes.find(({ code }) => code === wanted);
  if (found === void 0)
    return;
  const { ofRemoval, ...meaning } = found;
  return purpose === "uninstall" && ofRemoval !== void 0 ? { ...meaning, meaning: ofRemoval } : meaning;
}


}),

69178:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ isSameBoot),
  n: () => (/* binding */ minutesAheadHere)
});
const bootToleranceMilliseconds = 6e4;
function isSameBoot(one, other) {
  return Math.abs(Date.parse(one) - Date.parse(other)) < 6e4;
}
function minutesAheadHere(at) {
  return -at.getTimezoneOffset();
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

73093:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ sameSettings)
});
var node_util_0 = __webpack_require__(57975);

function sameSettings(a, b) {
  const ordered = (settings) => settings && { ...settings, sslFlags: [...settings.sslFlags].sort() };
  return (0,node_util_0.isDeepStrictEqual)(ordered(a), ordered(b));
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

97283:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Cl: () => (/* binding */ isUpgradeUnderWay),
  L7: () => (/* binding */ stepsOfOpenRestore),
  Mc: () => (/* binding */ lastTurn),
  Oi: () => (/* binding */ doneSteps),
  P: () => (/* binding */ interruptedNow),
  RO: () => (/* binding */ newestBackup),
  Yr: () => (/* binding */ isBeginning),
  Z8: () => (/* binding */ upgradedSince),
  bB: () => (/* binding */ begunSteps),
  f: () => (/* binding */ lastOfSteps),
  jA: () => (/* binding */ progressOf),
  n9: () => (/* binding */ servicesLeftStopped),
  qw: () => (/* binding */ sinceLastBeginning),
  rG: () => (/* binding */ restartOwed),
  tg: () => (/* binding */ confirmedSteps),
  wW: () => (/* binding */ intentionOf),
  wz: () => (/* binding */ lastBeginning),
  xO: () => (/* binding */ writtenBy),
  yF: () => (/* binding */ rememberedSets)
});
var _host_machine_js_0 = __webpack_require__(69178);

function sinceLastBeginning(lines) {
  return lines.slice(lines.findLastIndex(isBeginning) + 1);
}
function lastBeginning(lines) {
  return lines.findLast(isBeginning);
}
function isBeginning({ event }) {
  return event === "rolled-back" || event === "machine-renewed";
}
function intentionOf(lines) {
  const last = sinceLastBeginning(lines).findLast((line) => line.event === "intention");
  return last?.event === "intention" ? last : void 0;
}
function doneSteps(lines) {
  return stepsOf("step-done", lines);
}
function begunSteps(lines) {
  return stepsOf("step-started", lines);
}
function stepsOf(event, lines) {
  return new Set(sinceLastBeginning(lines).flatMap((line) => line.event === event ? [line.step] : []));
}
function lastOfSteps(lines) {
  return lines.findLast((line) => line.event === "step-started" || line.event === "step-done" || line.event === "step-failed");
}
function writtenBy(lines, step, voidedBy) {
  const since = sinceLastBeginning(lines), at = since.findLastIndex((line) => line.event === "step-done" && line.step === step), done = since[at], isVoid = since.slice(at + 1).some((line) => line.event === "step-started" && line.step === voidedBy || line.event === "plan-started" && line.action === "restore-backup");
  if (done?.event !== "step-done" || isVoid)
    return;
  const sha256 = done.result?.sha256;
  return typeof sha256 == "string" ? { at: done.at, sha256 } : void 0;
}
function confirmedSteps(lines) {
  const confirmed = /* @__PURE__ */ new Set();
  for (const line of sinceLastBeginning(lines))
    line.event === "operator-step-said" && confirmed.add(line.step), line.event === "operator-step-asked" && confirmed.delete(line.step);
  return confirmed;
}
function servicesLeftStopped(lines) {
  const stopped = /* @__PURE__ */ new Set();
  for (const line of lines)
    if (line.event === "services-stopped")
      for (const service of line.services)
        stopped.add(service);
    else if (line.event === "services-started")
      for (const service of line.services)
        stopped.delete(service);
  return [...stopped];
}
function interruptedNow(lines) {
  const interrupted = /* @__PURE__ */ new Set();
  for (const line of lines)
    line.event === "service-interrupted" && interrupted.add(line.subject), line.event === "service-restored" && interrupted.delete(line.subject);
  return interrupted;
}
function rememberedSets(lines) {
  const sets = /* @__PURE__ */ new Map();
  for (const line of lines)
    if (line.event === "backup-created") {
      const { folder, manifestSha256 } = line;
      sets.delete(folder.toLowerCase()), sets.set(folder.toLowerCase(), { folder, manifestSha256, isRemoved: !1 });
    } else if (line.event === "backup-removed") {
      const set = sets.get(line.folder.toLowerCase());
      set !== void 0 && sets.set(line.folder.toLowerCase(), { ...set, isRemoved: !0 });
    } else line.event === "machine-renewed" && sets.clear();
  return [...sets.values()].reverse();
}
function isUpgradeUnderWay(lines, removals) {
  const since = sinceLastBeginning(lines), begun = since.findLastIndex((line) => line.event === "intention" || (line.event === "step-started" || line.event === "operator-step-asked") && removals.includes(line.step));
  return begun < 0 ? !1 : !since.slice(begun).some((line) => line.event === "plan-finished" && line.action === "upgrade");
}
function upgradedSince(lines, manifestSha256, upgradeSteps) {
  const since = sinceLastBeginning(lines), made = since.findLastIndex((line) => line.event === "backup-created" && line.manifestSha256 === manifestSha256);
  return made < 0 && !isStillNewest(lines, manifestSha256) ? !1 : since.slice(made + 1).some((line) => line.event === "step-started" && upgradeSteps.includes(line.step));
}
function isStillNewest(lines, manifestSha256) {
  const [newest] = rememberedSets(lines);
  return newest !== void 0 && !newest.isRemoved && newest.manifestSha256 === manifestSha256;
}
function newestBackup(lines) {
  const last = lines.findLast((line) => line.event === "backup-created");
  return last?.event === "backup-created" ? last : void 0;
}
function progressOf(lines, digest) {
  const at = lines.findLastIndex((line) => (line.event === "plan-started" || line.event === "plan-finished") && line.digest === digest), last = lines[at];
  return last === void 0 ? "not-begun" : last.event === "plan-finished" ? "finished" : lines.slice(at).some((line) => undoes(line, digest)) ? "undone" : "unfinished";
}
function undoes(line, digest) {
  return line.event === "rolled-back" || line.event === "machine-renewed" ? !0 : line.event === "plan-started" && line.action === "restore-backup" && line.digest !== digest;
}
function lastTurn(lines, action) {
  return lines.findLast((line) => line.event === "rolled-back" || line.event === "machine-renewed" || line.event === "plan-started" && line.action === "restore-backup" && action !== "restore-backup" || line.event === "plan-finished" && line.action === action)?.at;
}
function stepsOfOpenRestore(lines) {
  const ends = (line) => line.event === "rolled-back" || line.event === "machine-renewed" || line.event === "plan-finished" && line.action === "restore-backup" || line.event === "plan-started" && line.action !== "restore-backup", since = lines.slice(lines.findLastIndex(ends) + 1);
  return new Set(since.flatMap((line) => line.event === "step-started" ? [line.step] : []));
}
function restartOwed(lines, bootTime, now) {
  const last = lines.findLast((line) => line.event === "restart-required");
  if (last?.event !== "restart-required")
    return;
  const isLater = Date.parse(bootTime) > Date.parse(last.bootTime), ranThen = Date.parse(last.at) - Date.parse(last.bootTime), isYounger = now.getTime() - Date.parse(bootTime) < ranThen;
  return (isLater || isYounger) && !(0,_host_machine_js_0/* .isSameBoot */ .T)(bootTime, last.bootTime) ? void 0 : last.reason;
}


}),

8173:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EX: () => (/* binding */ maintenanceAnnouncements),
  Tj: () => (/* binding */ portalAnnouncements),
  lj: () => (/* binding */ renewedPortalAnnouncements)
});
/* unused harmony export announcementLanguages */
const german = {
  newAddress: {
    subject: "Neue Adresse des Portals f\xFCr die mehrstufige Authentifizierung",
    opening: "Das Portal, in dem Sie Ihre Rufnummern und Anmeldeverfahren f\xFCr die mehrstufige Authentifizierung verwalten, hat eine neue Adresse.",
    newAddress: "Neue Adresse:",
    oldAddress: "Alte Adresse, die nicht mehr erreichbar ist:",
    whatStays: "Bitte \xE4ndern Sie Ihre Lesezeichen. Ihr Benutzername, Ihre Rufnummern und Ihre PIN bleiben unver\xE4ndert; Sie m\xFCssen sich nicht neu registrieren.",
    caution: "Nachrichten, die Sie vor dieser \xC4nderung erhalten haben, enthalten noch die alte Adresse. Wir fragen Sie niemals per E-Mail nach Ihrem Kennwort oder Ihrer PIN."
  },
  sameAddress: {
    subject: "Das Portal f\xFCr die mehrstufige Authentifizierung wurde erneuert",
    opening: "Das Portal, in dem Sie Ihre Rufnummern und Anmeldeverfahren f\xFCr die mehrstufige Authentifizierung verwalten, wurde erneuert. Es kann anders aussehen als bisher.",
    address: "Die Adresse bleibt gleich:",
    whatStays: "Ihr Benutzername, Ihre Rufnummern und Ihre PIN bleiben unver\xE4ndert; Sie m\xFCssen sich nicht neu registrieren. Wir fragen Sie niemals per E-Mail nach Ihrem Kennwort oder Ihrer PIN."
  },
  maintenance: {
    subject: "Wartung der mehrstufigen Authentifizierung",
    opening: "Wir erneuern die Server f\xFCr die mehrstufige Authentifizierung.",
    begins: "Die Wartung beginnt am [Datum] um [Uhrzeit].",
    lasts: (minutes) => `Die Wartung dauert voraussichtlich etwa ${minutes} Minuten.`,
    signIn: "In dieser Zeit k\xF6nnen Sie Anmeldungen nicht per Telefonanruf, SMS oder App best\xE4tigen. Bitte melden Sie sich bei Bedarf vorher an, oder warten Sie das Ende der Wartung ab.",
    portal: "Das Portal f\xFCr die mehrstufige Authentifizierung ist in dieser Zeit nicht erreichbar.",
    noChanges: "Bitte \xE4ndern Sie Ihre Rufnummer und Ihre PIN nicht, bis die Wartung beendet ist."
  },
  mobileApp: "Wenn Sie Anmeldungen mit der App auf Ihrem Telefon best\xE4tigen und diese keine Anfragen mehr anzeigt, aktivieren Sie sie bitte im Portal erneut.",
  helpDesk: "Bei Fragen wenden Sie sich bitte an den Helpdesk: [Telefon oder Adresse]."
}, english = {
  newAddress: {
    subject: "New address of the multi-factor authentication portal",
    opening: "The portal in which you manage your phone numbers and sign-in methods for multi-factor authentication has a new address.",
    newAddress: "New address:",
    oldAddress: "Old address, which no longer works:",
    whatStays: "Please change your bookmarks. Your user name, your phone numbers and your PIN stay as they are; you need not enrol again.",
    caution: "Messages that you received before this change still contain the old address. We will never ask you for your password or PIN by mail."
  },
  sameAddress: {
    subject: "The multi-factor authentication portal has been renewed",
    opening: "The portal in which you manage your phone numbers and sign-in methods for multi-factor authentication has been renewed. It may look different from before.",
    address: "Its address is the same:",
    whatStays: "Your user name, your phone numbers and your PIN stay as they are; you need not enrol again. We will never ask you for your password or PIN by mail."
  },
  maintenance: {
    subject: "Maintenance of multi-factor authentication",
    opening: "We are renewing the servers for multi-factor authentication.",
    begins: "The maintenance begins on [date] at [time].",
    lasts: (minutes) => `It is expected to take about ${minutes} minutes.`,
    signIn: "During this time you cannot confirm sign-ins by phone call, text message or app. Please sign in before it starts where you need to, or wait until the maintenance is over.",
    portal: "The multi-factor authentication portal cannot be reached during this time.",
    noChanges: "Please do not change your phone number or PIN until the maintenance is over."
  },
  mobileApp: "If you confirm sign-ins with the app on your phone and it no longer shows requests, please activate it again in the portal.",
  helpDesk: "If you have questions, please contact the help desk: [telephone or address]."
};
const announcementLanguages = ["en", "de"];
const texts = {
  en: english,
  de: german
};
function portalAnnouncements(oldUrl, newUrl, options = {}) {
  return oldUrl.replace(/\/+$/, "").toLowerCase() === newUrl.replace(/\/+$/, "").toLowerCase() ? [] : inLanguages(options, ({ newAddress: text, mobileApp, helpDesk }) => ({
    subject: text.subject,
    paragraphs: [
      text.opening,
      `${text.newAddress}
${newUrl}`,
      `${text.oldAddress}
${oldUrl}`,
      text.whatStays,
      ...options.mobileAppChanged ? [mobileApp] : [],
      text.caution,
      helpDesk
    ]
  }));
}
function renewedPortalAnnouncements(url, options = {}) {
  return inLanguages(options, ({ sameAddress: text, mobileApp, helpDesk }) => ({
    subject: text.subject,
    paragraphs: [
      text.opening,
      ...url === void 0 ? [] : [`${text.address}
${url}`],
      ...options.mobileAppChanged ? [mobileApp] : [],
      text.whatStays,
      helpDesk
    ]
  }));
}
function maintenanceAnnouncements({ minutes, interruptsSignIn, interruptsPortal }, options = {}) {
  return inLanguages(options, ({ maintenance: text, helpDesk }) => ({
    subject: text.subject,
    paragraphs: [
      [text.opening, text.begins, ...minutes === void 0 ? [] : [text.lasts(minutes)]].join(" "),
      ...interruptsSignIn ? [text.signIn] : [],
      ...interruptsPortal ? [text.portal, text.noChanges] : [],
      helpDesk
    ]
  }));
}
function inLanguages({ languages = announcementLanguages }, write) {
  return languages.map((language) => ({ language, ...write(texts[language], language) }));
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

4211:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Wq: () => (/* binding */ publicAddress),
  cm: () => (/* binding */ applicationUrl),
  mW: () => (/* binding */ withoutSlash),
  x6: () => (/* binding */ publicUrl)
});
function withoutSlash(virtualDirectory) {
  return virtualDirectory.replace(/^\/+|\/+$/g, "");
}
const unknownAddress = "https://[public address]";
function partsOf(binding) {
  const [, port = "443", hostName = ""] = binding?.information.match(/^.*:(\d+):(.*)$/) ?? [];
  return { port, hostName: hostName.toLowerCase() };
}
const hostNameOf = (binding) => partsOf(binding).hostName;
function publicAddress({ bindings, certificateNames = [] }, machineName, given) {
  if (given !== void 0)
    return given.replace(/\/+$/, "");
  const ofWeb = bindings.filter(({ protocol }) => protocol === "https" || protocol === "http"), ofBindings = new Set(ofWeb.map(hostNameOf).filter((name2) => name2 !== "")), hasHttps = ofWeb.some(({ protocol }) => protocol === "https"), names = ofBindings.size === 0 && hasHttps ? new Set(certificateNames) : ofBindings, [name, another] = names;
  if (name === void 0 || another !== void 0 || name.includes("*") || name === machineName.toLowerCase())
    return;
  const usable = ofWeb.filter((one) => hostNameOf(one) === name || one.protocol === "https");
  return originOf({ bindings: usable }, name);
}
function publicUrl(address, virtualDirectory) {
  return `${address ?? unknownAddress}/${withoutSlash(virtualDirectory)}`;
}
function applicationUrl(web, machineName, virtualDirectory) {
  return `${originOf(web, machineName)}/${withoutSlash(virtualDirectory)}`;
}
function originOf(web, machineName) {
  const binding = web.bindings.find(({ protocol: protocol2 }) => protocol2 === "https") ?? web.bindings[0], { port, hostName } = partsOf(binding), protocol = binding?.protocol ?? "https", isDefaultPort = port === (protocol === "https" ? "443" : "80"), host = `${hostName || machineName.toLowerCase()}${isDefaultPort ? "" : `:${port}`}`;
  return `${protocol}://${host}`;
}


}),

54435:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ assumedMinutes),
  v: () => (/* binding */ roundedMinutes)
});
const assumedMinutes = {
  backup: 5,
  verification: 2,
  upload: 5,
  removal: 2,
  "server-setup": 10,
  "service-start": 1,
  "web-component": 4,
  merge: 1,
  restore: 5,
  activation: 12
};
function roundedMinutes(minutes) {
  return Math.ceil(minutes / 5) * 5;
}


})

};
