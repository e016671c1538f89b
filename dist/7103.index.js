export const id = 7103;
export const ids = [7103];
export const modules = {

93020:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearsalServer: () => (/* binding */ rehearsalServer)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var parse_inventory = __webpack_require__(4854);
var user_error = __webpack_require__(83686);
var packed_code = __webpack_require__(56637);
var registration_file = __webpack_require__(20009);
var same_text = __webpack_require__(36241);
var windows_path = __webpack_require__(85128);
var configured_path = __webpack_require__(17204);
var find_products = __webpack_require__(32278);
var find_web_presence = __webpack_require__(83474);
var install_path = __webpack_require__(32687);
var names = __webpack_require__(31484);
var registry_locations = __webpack_require__(33072);
var registry_snapshot = __webpack_require__(29058);
var registry_text = __webpack_require__(15261);
var registry_values = __webpack_require__(22756);
;// CONCATENATED MODULE: ./lib/bundled/product/rehearsal-path.js



function rehearsalPath(rehearsalFolder, windowsPath) {
  const { root, names } = parsed(windowsPath);
  if (!root.endsWith(":"))
    throw invalid(windowsPath);
  return (0,external_node_path_.join)(rehearsalFolder, "drives", root.slice(0, 1), ...names);
}
function parsed(windowsPath) {
  try {
    return (0,windows_path/* parseWindowsPath */.Yw)(windowsPath);
  } catch (cause) {
    throw invalid(windowsPath, cause);
  }
}
function invalid(windowsPath, cause) {
  return new user_error/* UserError */.y("inventory-path-invalid", `The inventory contains a path that a rehearsal cannot have: ${windowsPath}`, "A rehearsal has drives with plain folders only. Take the inventory again, or correct the path in it.", { cause });
}

;// CONCATENATED MODULE: ./lib/bundled/product/rehearsal-from-inventory.js

















function plannedFiles(inventory) {
  const listed = inventory.folders.flatMap((folder) => folder.files.map((file) => ({ ...file, path: (0,windows_path/* joinPath */.uJ)(folder.path, file.path) }))), withText = listed.map((file) => {
    const text = inventory.configurations.find((configuration) => (0,windows_path/* samePath */.Eb)(configuration.path, file.path))?.text;
    return text === void 0 ? file : { ...file, text, size: Buffer.byteLength(text) };
  }), { dataFile } = inventory, all = dataFile && dataFile.status !== "missing" && !listed.some((f) => (0,windows_path/* samePath */.Eb)(f.path, dataFile.path)) ? [...withText, { path: dataFile.path, size: dataFile.size ?? 0 }] : withText;
  return [...new Map(all.map((file) => [file.path.toLowerCase(), file])).values()];
}
async function writePlaceholder(path, size) {
  const file = await (0,promises_.open)(path, "w");
  try {
    await file.truncate(size);
  } finally {
    await file.close();
  }
}
async function writePlannedFile(folder, file) {
  const path = rehearsalPath(folder, file.path);
  if (await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: !0 }), file.text === void 0 ? await writePlaceholder(path, file.size) : await (0,promises_.writeFile)(path, file.text), file.modified === void 0)
    return;
  const modified = new Date(file.modified);
  Number.isNaN(modified.getTime()) || await (0,promises_.utimes)(path, modified, modified);
}
function storedPath(path, view, architecture) {
  return architecture === "x86" || view === "64" ? path : path.replace(/^(HKEY_LOCAL_MACHINE\\SOFTWARE)(?=\\|$)/i, "$1\\Wow6432Node");
}
function storedRegistry({ machine, registry }) {
  return registry.flatMap(({ view, text }) => (0,registry_text/* registryKeysOf */.n)(text).map((key) => ({ ...key, path: storedPath(key.path, view, machine.architecture) })));
}
function machineFile(inventory, files) {
  const used = (letter) => files.filter(({ path }) => (0,windows_path/* driveLetterOf */.Kn)(path) === letter).reduce((sum, { size }) => sum + size, 0);
  return {
    format: 1,
    about: `Made from an inventory of ${inventory.machine.name}: a reconstruction, with placeholders in place of files.`,
    machine: inventory.machine,
    drives: inventory.drives.map(({ letter, freeBytes }) => ({ letter, capacityBytes: freeBytes + used(letter) })),
    reachable: Object.entries(inventory.reachable).flatMap(([address, answers]) => answers ? [address] : [])
  };
}
function servicesFile({ services, dataFile }) {
  const holder = dataFile?.status === "present" && dataFile.reason !== void 0 ? services.find(({ state }) => state === "running") : void 0, withHolds = (service) => service === holder && dataFile ? { ...service, holds: [dataFile.path] } : service;
  return { services: services.map(withHolds) };
}
function faultsFile({ machine, dataFile, configurations }) {
  const closed = configurations.filter(({ text }) => text === void 0).map(({ path }) => path), holder = /^In use by (.+?)\.?$/.exec(dataFile?.reason ?? "")?.[1], isUnreadable = dataFile?.status === "unreadable", locked = isUnreadable && holder !== void 0 ? [{ path: dataFile.path, holder }] : [], unreadable = isUnreadable && holder === void 0 ? [...closed, dataFile.path] : closed;
  return {
    ...locked.length > 0 ? { lockedFiles: locked } : {},
    ...unreadable.length > 0 ? { unreadableFiles: unreadable } : {},
    ...machine.isAdministrator ? {} : { notAdministrator: !0 }
  };
}
async function requireEmpty(folder) {
  if (await (0,promises_.mkdir)(folder, { recursive: !0 }), (await (0,promises_.readdir)(folder)).length !== 0)
    throw new user_error/* UserError */.y("rehearsal-folder-not-empty", `The folder for the rehearsal is not empty: ${folder}`, "Give an empty or a new folder: a rehearsal is never written over something else.");
}
async function writeJson(path, value) {
  await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: !0 }), await (0,promises_.writeFile)(path, `${JSON.stringify(value, void 0, 2)}
`);
}
async function createFolders(inventory, folder) {
  const { programData, programFiles, windows } = inventory.machine.folders, drives = inventory.drives.map(({ letter }) => `${letter}:`), listed = inventory.folders.map(({ path }) => path);
  for (const path of [...drives, programData, programFiles, windows, ...listed])
    await (0,promises_.mkdir)(rehearsalPath(folder, path), { recursive: !0 });
}
async function createRehearsalServer(inventory, folder, productNamePatterns = {}) {
  const files = plannedFiles(inventory);
  for (const { path } of [...files, ...inventory.cachedPackages ?? []])
    rehearsalPath(folder, path);
  await requireEmpty(folder), await createFolders(inventory, folder);
  for (const file of files)
    await writePlannedFile(folder, file);
  await writeJson((0,external_node_path_.join)(folder, "server.json"), machineFile(inventory, files)), await writeJson((0,external_node_path_.join)(folder, "services.json"), servicesFile(inventory)), await writeJson((0,external_node_path_.join)(folder, "faults.json"), faultsFile(inventory)), inventory.webServer && await writeJson((0,external_node_path_.join)(folder, "web-server.json"), inventory.webServer);
  const records = rehearsalProducts(inventory, productNamePatterns);
  for (const record of records)
    await writeJson((0,external_node_path_.join)(folder, "installed-products", `${record.product.productCode}.json`), record);
  const packages = rehearsalPackages(inventory, records);
  for (const { path, installer } of packages)
    await writeJson(rehearsalPath(folder, path), installer);
  await (0,promises_.mkdir)((0,external_node_path_.join)(folder, "registry"), { recursive: !0 }), await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "registry", "HKEY_LOCAL_MACHINE.reg"), (0,registration_file/* encodeRegistrationFile */.AZ)((0,registration_file/* formatRegistrationFile */.Tl)([...storedRegistry(inventory), ...packages.flatMap(({ keys }) => keys)])));
}
const removalSeconds = 20;
function isKept(relativePath) {
  const [first = "", second = ""] = relativePath.split("\\");
  return (0,same_text/* sameText */.QV)(first, names/* dataFolderName */.Cv) || (0,same_text/* sameText */.QV)(first, names/* logFolderName */.eV) ? !0 : (0,same_text/* sameText */.QV)(first, "App_Themes") && !names/* productThemes */.Wp.some((theme) => (0,same_text/* sameText */.QV)(theme, second));
}
function ownFiles(listing) {
  return (listing?.files ?? []).filter(({ path }) => !isKept(path)).map(({ path }) => (0,windows_path/* joinPath */.uJ)(listing?.path ?? "", path));
}
function entryValues(registry, keyName, view) {
  const key = `${registry_locations/* uninstallKey */.kr}\\${keyName}`;
  return ((0,registry_values/* keyAt */.f5)(registry.tree(key, view), key)?.values ?? []).map(({ name }) => ({ key, view, name }));
}
function thingsOf(product, inventory, registry) {
  const listingAt = (path) => inventory.folders.find((folder) => (0,windows_path/* samePath */.Eb)(folder.path, path));
  if (product.component === "agent") {
    const files = (0,install_path/* installPathsOf */.t)(registry).map(({ path }) => (0,configured_path/* expandPath */.a)(path, inventory.machine)).flatMap((path) => ownFiles(listingAt(path)));
    return { files: [...new Set(files)], services: inventory.services.map(({ name }) => name), webApplications: [] };
  }
  const web = (0,find_web_presence/* findWebPresence */.F)(inventory, [product], {}, [], () => ({})).presenceOf(product);
  return web === void 0 ? { files: [], services: [], webApplications: [] } : {
    files: ownFiles(listingAt(web.folder)),
    services: [],
    webApplications: [{ siteId: web.siteId, path: web.virtualDirectory }]
  };
}
function withPackage(things, productCode, { cachedPackages = [] }) {
  const copies = cachedPackages.filter((cached) => (0,same_text/* sameText */.QV)(cached.productCode, productCode));
  return { ...things, files: [...things.files, ...copies.map(({ path }) => path)] };
}
function rehearsalProducts(inventory, overrides) {
  const registry = (0,registry_snapshot/* registrySnapshot */.C)(inventory), { products } = (0,find_products/* findProducts */.Wx)((0,find_products/* uninstallEntries */.dp)(registry), overrides, {});
  return products.flatMap((product) => {
    const { entry } = product;
    return entry.productCode === void 0 ? [] : [
      {
        product: {
          name: entry.displayName,
          version: entry.version,
          publisher: entry.publisher ?? "",
          productCode: entry.productCode,
          // Not in the registry in readable form. No two products may share one, or one would remove the other.
          upgradeCode: entry.productCode,
          architecture: inventory.machine.architecture
        },
        registryValues: entryValues(registry, entry.keyName, entry.view),
        seconds: removalSeconds,
        ...withPackage(thingsOf(product, inventory, registry), entry.productCode, inventory)
      }
    ];
  });
}
const reconstruction = "Made from an inventory: it installs placeholders in place of the files of the product.", installationSeconds = 60;
function fileAction(path, inventory) {
  const text = inventory.configurations.find((configuration) => (0,windows_path/* samePath */.Eb)(configuration.path, path))?.text, size = inventory.folders.flatMap((folder) => folder.files.map((file) => ({ path: (0,windows_path/* joinPath */.uJ)(folder.path, file.path), size: file.size }))).find((file) => (0,windows_path/* samePath */.Eb)(file.path, path))?.size;
  return { do: "write-file", path, content: text === void 0 ? { bytes: size ?? 0 } : { text } };
}
function applicationAction({ siteId, path }, { webServer }) {
  const application = webServer?.sites.find(({ id }) => id === siteId)?.applications.find((one) => (0,same_text/* sameText */.QV)(one.path, path));
  if (application?.settings === void 0)
    return [];
  const { physicalPath: folder, applicationPool, settings } = application;
  return [{ do: "create-web-application", site: `/LM/W3SVC/${siteId}`, path, folder, applicationPool, settings }];
}
function actionsOf(record, cachedPath, inventory) {
  const files = record.files.filter((path) => !(0,windows_path/* samePath */.Eb)(path, cachedPath)), services = inventory.services.filter(({ name }) => record.services.some((own) => (0,same_text/* sameText */.QV)(own, name)));
  return [
    ...files.map((path) => fileAction(path, inventory)),
    ...services.map((service) => ({ do: "create-service", service })),
    ...record.webApplications.flatMap((application) => applicationAction(application, inventory))
  ];
}
function rehearsalPackages(inventory, records) {
  return (inventory.cachedPackages ?? []).flatMap(({ productCode, path }) => {
    const record = records.find(({ product }) => (0,same_text/* sameText */.QV)(product.productCode, productCode)), key = (0,packed_code/* installPropertiesKey */.st)(productCode);
    if (record === void 0 || key === void 0)
      return [];
    const installer = {
      rehearsalInstaller: 1,
      about: reconstruction,
      kind: "msi",
      product: record.product,
      publisherCheck: { status: "not-checked", reason: reconstruction },
      properties: {},
      installFolder: { default: (0,windows_path/* folderOf */.yS)(record.files[0] ?? path) },
      seconds: installationSeconds,
      actions: actionsOf(record, path, inventory)
    };
    return [{ path, installer, keys: [{ path: key, values: [{ name: packed_code/* localPackageValue */.TL, data: { type: "string", text: path } }] }] }];
  });
}

var runner_files = __webpack_require__(79690);
;// CONCATENATED MODULE: ./lib/bundled/actions/shared/rehearsal-server.js






async function rehearsalServer(request) {
  const folder = (0,external_node_path_.resolve)(request.folder), inventory = (0,parse_inventory/* parseInventory */.a)(await (0,runner_files/* readRunnerFile */.L)(request.inventory), request.inventory);
  await createRehearsalServer(inventory, folder);
  const packages = request.installers ?? sampleInstallers(inventory.machine.architecture);
  return await (0,promises_.cp)(packages, rehearsalPath(folder, request["installers-folder"]), { recursive: !0 }), { folder, server: inventory.machine.name };
}
const folders = {
  x64: ["one-server", "drives", "C", "Install"],
  x86: ["other-drive-32-bit", "drives", "D", "Install"]
};
function sampleInstallers(architecture) {
  const root = (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(process.argv[1] ?? "")));
  return (0,external_node_path_.join)(root, "examples", "servers", ...folders[architecture]);
}


}),

56637:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  TL: () => (/* binding */ localPackageValue),
  st: () => (/* binding */ installPropertiesKey)
});
/* unused harmony export packedCode */
function packedCode(productCode) {
  const groups = /^\{(\w{8})-(\w{4})-(\w{4})-(\w{4})-(\w{12})\}$/.exec(productCode)?.slice(1);
  if (groups === void 0)
    return;
  const backwards = groups.slice(0, 3).map((group) => [...group].reverse().join("")), pairs = groups.slice(3).join("").replace(/(.)(.)/g, "$2$1");
  return `${backwards.join("")}${pairs}`.toUpperCase();
}
function installPropertiesKey(productCode) {
  const packed = packedCode(productCode);
  if (packed !== void 0)
    return `HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Installer\\UserData\\S-1-5-18\\Products\\${packed}\\InstallProperties`;
}
const localPackageValue = "LocalPackage";


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

71450:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $m: () => (/* binding */ componentTitles),
  Hx: () => (/* binding */ removalDocumentSteps),
  w$: () => (/* binding */ componentNames)
});
const componentNames = ["agent", "user-portal", "mobile-app", "web-service-sdk"], componentTitles = {
  agent: "agent",
  "user-portal": "User Portal",
  "mobile-app": "Mobile App Web Service",
  "web-service-sdk": "Web Service SDK"
}, removalDocumentSteps = {
  "user-portal": "U2.3",
  "mobile-app": "U3.2",
  "web-service-sdk": "U4",
  agent: "U5"
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

31484:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $J: () => (/* binding */ webContentMarkers),
  Cv: () => (/* binding */ dataFolderName),
  EO: () => (/* binding */ serverSetupFileName),
  GI: () => (/* binding */ anyProductNames),
  IS: () => (/* binding */ adfsAdapterNames),
  JN: () => (/* binding */ defaultProductNames),
  KF: () => (/* binding */ defaultInstallFolders),
  KW: () => (/* binding */ webComponentNames),
  L0: () => (/* binding */ serviceHosts),
  RS: () => (/* binding */ vendorNames),
  RW: () => (/* binding */ packageFilePattern),
  SQ: () => (/* binding */ dataFileName),
  Wp: () => (/* binding */ productThemes),
  _I: () => (/* binding */ matchesAny),
  ci: () => (/* binding */ packageFileName),
  eV: () => (/* binding */ logFolderName),
  jJ: () => (/* binding */ runtimeNames),
  m4: () => (/* binding */ defaultVirtualDirectories),
  zN: () => (/* binding */ webInstallation)
});
const defaultProductNames = {
  phonefactor: {
    "user-portal": ["PhoneFactor*User Portal*", "PhoneFactor Portal*"],
    "mobile-app": ["PhoneFactor*Phone App Web Service*", "PhoneFactor*Mobile App Web Service*"],
    "web-service-sdk": ["PhoneFactor*Web Service SDK*"],
    agent: ["PhoneFactor Agent*", "PhoneFactor"]
  },
  "mfa-server": {
    "user-portal": ["*Multi-Factor Authentication*User Portal*"],
    "mobile-app": ["*Multi-Factor Authentication*Mobile App Web Service*"],
    "web-service-sdk": ["*Multi-Factor Authentication*Web Service SDK*"],
    agent: ["*Multi-Factor Authentication Server*"]
  }
}, adfsAdapterNames = [
  "*Multi-Factor Authentication*AD FS Adapter*",
  "*Multi-Factor Authentication*ADFS Adapter*",
  "PhoneFactor*AD FS*",
  "PhoneFactor*ADFS*"
], anyProductNames = ["PhoneFactor*", "*Multi-Factor Authentication*"], vendorNames = ["Microsoft Corporation", "PhoneFactor, Inc."], runtimeNames = ["Microsoft Visual C++*Redistributable*", "Microsoft .NET Framework*"], webContentMarkers = {
  "user-portal": { files: [], settings: ["pfup_pfwssdk_PfWsSdk"] },
  "mobile-app": { files: ["PfPaWs.asmx"], settings: ["pfpaws_pfwssdk_PfWsSdk"] },
  "web-service-sdk": { files: ["PfWsSdk.asmx"], settings: [] }
}, webInstallation = {
  "web-service-sdk": { documentStep: "I2", action: "install-web-service-sdk" },
  "user-portal": { documentStep: "I3, I4.2", action: "install-portal" },
  "mobile-app": { documentStep: "I4.2", action: "install-mobile-app" }
}, webComponentNames = ["user-portal", "mobile-app", "web-service-sdk"], defaultVirtualDirectories = {
  phonefactor: {
    "user-portal": "PhoneFactor",
    "mobile-app": "PhoneFactorPhoneAppWebService",
    "web-service-sdk": "PhoneFactorWebServiceSdk"
  },
  "mfa-server": {
    "user-portal": "MultiFactorAuth",
    "mobile-app": "MultiFactorAuthMobileAppWebService",
    "web-service-sdk": "MultiFactorAuthWebServiceSdk"
  }
}, defaultInstallFolders = {
  phonefactor: "PhoneFactor",
  "mfa-server": "Multi-Factor Authentication Server"
}, dataFolderName = "Data", logFolderName = "Logs", dataFileName = "PhoneFactor.pfdata", productThemes = ["Default"], serverSetupFileName = "MultiFactorAuthenticationServerSetup.exe";
function packageFileName(component, architecture) {
  const bits = architecture === "x64" ? "64" : "32";
  return `MultiFactorAuthentication${packageNameParts[component]}Setup${bits}.msi`;
}
const packageNameParts = {
  "user-portal": "UserPortal",
  "mobile-app": "MobileAppWebService",
  "web-service-sdk": "WebServiceSdk"
};
const packageFilePattern = /^MultiFactorAuthentication.*\.(msi|exe)$/i, serviceHosts = ["pfd.phonefactor.net", "pfd2.phonefactor.net", "css.phonefactor.net"];
function matchesPattern(text, pattern) {
  const expression = pattern.split("*").map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&")).join(".*");
  return new RegExp(`^${expression}$`, "is").test(text.trim());
}
function matchesAny(text, patterns) {
  return patterns.some((pattern) => matchesPattern(text, pattern));
}


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


})

};
