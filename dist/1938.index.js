export const id = 1938;
export const ids = [1938];
export const modules = {

88415:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ writtenFields)
});
var valibot_2 = __webpack_require__(77934);
var _nearest_name_js_0 = __webpack_require__(2088);
var _fields_js_1 = __webpack_require__(24541);



function writtenFields(entries) {
  const known = Object.keys(entries), message = ({ expected, path, message: message2 }) => {
    const name = String(path?.at(-1)?.key);
    return expected === "never" ? `the key "${name}" is unknown here${(0,_nearest_name_js_0/* .didYouMean */ .a)(name, known)}` : message2;
  }, schema = (0,_fields_js_1/* .reading */ .hF)(valibot_2/* .strictObject */ .rej(entries, message), (value, read) => read(Array.isArray(value) ? "a list" : value));
  return valibot_2/* .pipe */ .FsL(schema, valibot_2/* .readonly */ .tBZ());
}


}),

1938:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  overLink: () => (/* binding */ overLink)
});
var node_path_0 = __webpack_require__(76760);
var _host_error_js_1 = __webpack_require__(90614);
var _server_folder_js_2 = __webpack_require__(99851);



const reached = ["files", "installer", "registry", "services", "webServer"], free = /* @__PURE__ */ new Set(["localPath", "readPieces"]);
async function overLink(host, folder) {
  const server = await (0,_server_folder_js_2/* .openServerFolder */ .O)((0,node_path_0.resolve)(folder)), { link } = await server.faults();
  if (link === void 0)
    return host;
  const wire = new Wire(server.machine.machine.name, link);
  return { ...host, ...Object.fromEntries(reached.map((port) => [port, wire.port(host[port])])) };
}
class Wire {
  #server;
  #link;
  #requests = 0;
  constructor(server, link) {
    this.#server = server, this.#link = link;
  }
  port(port) {
    return new Proxy(port, {
      get: (target, name) => {
        const member = Reflect.get(target, name);
        return typeof member != "function" || typeof name != "string" || free.has(name) ? member : (...given) => this.#request(() => Reflect.apply(member, target, given));
      }
    });
  }
  async #request(call) {
    const { milliseconds = 0, breaksAfter = Number.POSITIVE_INFINITY } = this.#link;
    this.#requests += 1;
    const over = this.#requests - breaksAfter;
    if (milliseconds > 0 && await new Promise((done) => setTimeout(done, milliseconds)), over === 1 && breaksAfter % 2 === 0 && await call(), over > 0)
      throw this.#gone();
    return call();
  }
  #gone() {
    const words = `${this.#server} was not reached: the link of this rehearsal broke after ${this.#link.breaksAfter} requests.`;
    return new _host_error_js_1/* .HostError */ .dh("server-not-reached", this.#server, words);
  }
}


}),

84597:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ readWhenChanged)
});
var node_fs_promises_0 = __webpack_require__(51455);

const coarsestTime = 2e3;
function readWhenChanged(read, milliseconds = () => performance.now()) {
  const looks = /* @__PURE__ */ new Map(), look = async (path, before) => {
    const begun = milliseconds(), state = await (0,node_fs_promises_0.stat)(path, { bigint: !0 }), same = before !== void 0 && isSame(before.state, state) ? before : void 0;
    if (same?.isLasting)
      return same;
    const seen = same?.seen ?? milliseconds();
    return { state, seen, content: await read(path), isLasting: begun - seen >= coarsestTime };
  }, nextLook = (path) => {
    const at = looks.get(path) ?? { last: Promise.resolve(void 0), next: void 0 };
    return looks.set(path, at), at.next ??= at.last.catch(forget).then((before) => {
      const begun = look(path, before);
      return at.last = begun, at.next = void 0, begun;
    }), at.next;
  };
  return async (path) => (await nextLook(path)).content;
}
const forget = () => {
};
function isSame(one, other) {
  return ["dev", "ino", "size", "mtimeNs", "ctimeNs"].every((fact) => one[fact] === other[fact]);
}


}),

99851:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openServerFolder)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var read_format = __webpack_require__(93706);
var user_error = __webpack_require__(83686);
var host_error = __webpack_require__(90614);
var dist = __webpack_require__(77934);
var fields = __webpack_require__(24541);
var written_fields = __webpack_require__(88415);
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/faults-schema.js



const faults_schema_text = dist/* string */.YjP(), windowsPath = dist/* pipe */.FsL(faults_schema_text, dist/* regex */.yGV(/^([A-Za-z]:|\\\\[^\\]+\\[^\\]+)\\/, "expected a path such as C:\\folder\\file")), path = (0,fields/* field */.ZZ)("Path on the server, as Windows writes it.", windowsPath), lockedFile = (0,written_fields/* writtenFields */.B)({
  path,
  holder: (0,fields/* field */.ZZ)("Name of the process that has it open.", faults_schema_text),
  seconds: (0,fields/* optional */.lq)("For how long after it was first opened; without it always.", dist/* number */.aig())
}), programFault = (0,written_fields/* writtenFields */.B)({
  times: (0,fields/* optional */.lq)("How often it fails, counting down; without it always.", dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf())),
  code: (0,fields/* optional */.lq)("As what it fails, by default refused; what is in-use is asked for again for a while.", dist/* picklist */.KIO(["refused", "access-denied", "in-use"])),
  words: (0,fields/* optional */.lq)("What the program writes.", faults_schema_text),
  only: (0,fields/* optional */.lq)("Of appcmd: the settings of applications alone, as with a damaged web.config.", dist/* literal */.euz("settings"))
}), webAddressFault = (0,written_fields/* writtenFields */.B)({
  address: (0,fields/* field */.ZZ)("host:port as an address names it, for example mfa1.contoso.local:443.", dist/* pipe */.FsL(faults_schema_text, dist/* regex */.yGV(/^[^\s/]+:\d+$/, "expected host:port, for example mfa1.contoso.local:443"))),
  shows: (0,fields/* field */.ZZ)("The error for every program that opens it.", dist/* picklist */.KIO([
    "refused",
    "no-answer",
    "expired-certificate",
    "untrusted-certificate",
    "certificate-of-another-name",
    "tls-1.0-only"
  ]))
}), mishap = (0,written_fields/* writtenFields */.B)({
  ends: (0,fields/* field */.ZZ)("cancelled: 1602, nothing is installed. does-nothing: as where nobody ran the wizard. half-done: 1603, registered without files and services. elsewhere: at another place.", dist/* picklist */.KIO(["cancelled", "does-nothing", "half-done", "elsewhere"])),
  folder: (0,fields/* optional */.lq)("Of elsewhere: the folder.", faults_schema_text),
  siteId: (0,fields/* optional */.lq)("Of elsewhere: number of the site.", dist/* number */.aig()),
  virtualDirectory: (0,fields/* optional */.lq)("Of elsewhere: name of the virtual directory.", faults_schema_text)
}), count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1)), faults_schema_link = (0,written_fields/* writtenFields */.B)({
  milliseconds: (0,fields/* optional */.lq)("Real milliseconds that each request to the server takes.", count),
  breaksAfter: (0,fields/* optional */.lq)("After so many requests of a run the link is gone for the rest of it. At an even number the next request was made, and its answer was lost; at an odd one it was not made.", count)
});
const faultsSchema = (0,written_fields/* writtenFields */.B)({
  lockedFiles: (0,fields/* optional */.lq)("Files that a process other than a listed service has open.", (0,fields/* list */.p_)(lockedFile)),
  unreadableFiles: (0,fields/* optional */.lq)("Files that may not be read, by their paths.", (0,fields/* list */.p_)(windowsPath)),
  freeBytes: (0,fields/* optional */.lq)("Bytes that are free, by the letter of the drive. They count down as bytes are written.", dist/* pipe */.FsL(dist/* record */.g1P(dist/* pipe */.FsL(faults_schema_text, dist/* regex */.yGV(/^[A-Z]$/, "expected the letter of a drive, in upper case")), dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf())), dist/* readonly */.tBZ())),
  installerExitCodes: (0,fields/* optional */.lq)("Exit codes of the next runs, by file name of the package or by product code; 0 runs it for real.", dist/* pipe */.FsL(dist/* record */.g1P(faults_schema_text, (0,fields/* list */.p_)(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf()))), dist/* readonly */.tBZ())),
  installersGoWrong: (0,fields/* optional */.lq)("How the next runs of an installer go wrong, by file name of the package, with or without a wizard.", dist/* pipe */.FsL(dist/* record */.g1P(faults_schema_text, (0,fields/* list */.p_)(mishap)), dist/* readonly */.tBZ())),
  installerSeconds: (0,fields/* optional */.lq)("Real seconds that an installer takes, by file name of the package or by product code. It continues when the run is cut off.", dist/* pipe */.FsL(dist/* record */.g1P(faults_schema_text, dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0))), dist/* readonly */.tBZ())),
  notAdministrator: (0,fields/* optional */.lq)("True: the account of the runner is no administrator.", dist/* boolean */.zMY()),
  closedKeys: (0,fields/* optional */.lq)("Registry keys, as the 64-bit view shows them, that cannot be read or written with everything below.", (0,fields/* list */.p_)(dist/* pipe */.FsL(faults_schema_text, dist/* regex */.yGV(/^HKEY_LOCAL_MACHINE(\\|$)/i, "expected a key that begins with HKEY_LOCAL_MACHINE")))),
  appcmd: (0,fields/* optional */.lq)("appcmd.exe fails: IIS cannot be read or changed.", programFault),
  sc: (0,fields/* optional */.lq)("sc.exe fails: services cannot be listed, stopped or started.", programFault),
  webAddresses: (0,fields/* optional */.lq)("Web addresses that answer in another way, here or on another machine.", (0,fields/* list */.p_)(webAddressFault)),
  powerShell: (0,fields/* optional */.lq)("PowerShell is not started, is ended while it runs, or only reads and changes nothing.", dist/* picklist */.KIO(["refused", "killed", "constrained-language"])),
  link: (0,fields/* optional */.lq)("The link to a server that is reached from another machine (input server).", faults_schema_link)
});

var read_when_changed = __webpack_require__(84597);
var server_schema = __webpack_require__(80462);
var nearest_name = __webpack_require__(2088);
var same_text = __webpack_require__(36241);
;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/strange-fault.js





const byPackage = ["installerExitCodes", "installersGoWrong", "installerSeconds"];
async function strangeFault(folder, { drives }, faults) {
  const drive = Object.keys(faults.freeBytes ?? {}).find((one) => !drives.some(({ letter }) => (0,same_text/* sameText */.QV)(letter, one)));
  if (drive !== void 0)
    return `field freeBytes.${drive}: this server has no drive ${drive}`;
  const packages = byPackage.flatMap((list2) => Object.keys(faults[list2] ?? {}).map((name2) => ({ list: list2, name: name2 }))).filter(({ name: name2 }) => /\.(msi|exe)$/i.test(name2));
  if (packages.length === 0)
    return;
  const known = await packageNames(folder), strange = packages.find(({ name: name2 }) => !known.some((one) => (0,same_text/* sameText */.QV)(one, name2)) && (0,nearest_name/* nearestName */.q)(name2, known) !== void 0);
  if (strange === void 0)
    return;
  const { list, name } = strange;
  return `field ${list}.${name}: no package of this server has that name${(0,nearest_name/* didYouMean */.a)(name, known)}`;
}
async function packageNames(folder) {
  const names = /* @__PURE__ */ new Set();
  for (const volumes of ["drives", "unc"])
    for (const file of await filesIn((0,external_node_path_.join)(folder, volumes))) {
      names.add((0,external_node_path_.basename)(file));
      const text = (await (0,promises_.readFile)(file)).toString("latin1");
      for (const [name] of text.matchAll(/[\w.-]+\.(?:msi|exe)\b/gi))
        names.add(name);
    }
  return [...names];
}
async function filesIn(folder) {
  try {
    return (await (0,promises_.readdir)(folder, { recursive: !0, withFileTypes: !0 })).filter((one) => one.isFile() && /\.(msi|exe)$/i.test(one.name)).map(({ parentPath, name }) => (0,external_node_path_.join)(parentPath, name));
  } catch (error) {
    if ((0,host_error/* isMissing */.b2)(error))
      return [];
    throw error;
  }
}

;// CONCATENATED MODULE: ./lib/bundled/host/rehearsal/server-folder.js









async function openServerFolder(path) {
  const machine = await readServerFile(path, "server.json", server_schema/* rehearsalMachineSchema */.i1);
  if (machine === void 0)
    throw notAServer(`${path} is not a rehearsal server: server.json is missing.`);
  const strange = await strangeFault(path, machine, await readFaults(path));
  if (strange !== void 0)
    throw invalidFaults((0,external_node_path_.join)(path, "faults.json"), strange);
  const known = /* @__PURE__ */ new Map();
  return {
    path,
    machine,
    readJson: (name, schema) => readServerFile(path, name, schema, known),
    faults: () => readFaults(path, known)
  };
}
async function readFaults(folder, known) {
  return await readFileAs(folder, "faults.json", faultsSchema, invalidFaults, known, read_format/* readWritten */.IL) ?? {};
}
function invalidFaults(file, what) {
  return new user_error/* UserError */.y("rehearsal-faults-invalid", `${file} is no list of faults: ${what}.`, "Correct the file; docs/reference/rehearsal-faults.schema.json describes it, and editors can check it.");
}
function readServerFile(folder, name, schema, known) {
  return readFileAs(folder, name, schema, (file, what) => notAServer(`${folder} is not a rehearsal server: ${file}: ${what}.`), known);
}
function notAServer(what) {
  return new user_error/* UserError */.y("not-a-rehearsal-server", what, "Give a folder like those in examples/servers.");
}
const bytesOf = (0,read_when_changed/* readWhenChanged */.f)((path) => (0,promises_.readFile)(path));
async function readFileAs(folder, name, schema, errorOf, known = /* @__PURE__ */ new Map(), read = read_format/* readFormatAsWritten */.hK) {
  const file = (0,external_node_path_.join)(folder, name);
  try {
    const bytes = await bytesOf(file), last = known.get(schema);
    if (last?.name === name && last.bytes.equals(bytes))
      return last.value;
    const value = read(schema, bytes, (what) => errorOf(file, what));
    return known.set(schema, { name, bytes, value }), value;
  } catch (cause) {
    if ((0,host_error/* isMissing */.b2)(cause))
      return;
    throw cause;
  }
}


}),

80462:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z1: () => (/* binding */ installedProductSchema),
  i1: () => (/* binding */ rehearsalMachineSchema),
  iM: () => (/* binding */ pathAttributesSchema),
  j_: () => (/* binding */ rehearsalServicesSchema)
});
var valibot_1 = __webpack_require__(77934);
var _base_format_fields_js_2 = __webpack_require__(24541);
var _server_facts_schema_js_0 = __webpack_require__(95056);



const text = valibot_1/* .string */ .YjP(), drive = (0,_base_format_fields_js_2/* .fields */ .OA)({
  letter: (0,_base_format_fields_js_2/* .field */ .ZZ)("Letter of the drive.", text),
  capacityBytes: (0,_base_format_fields_js_2/* .field */ .ZZ)("Bytes that it takes.", valibot_1/* .number */ .aig())
}), process = (0,_base_format_fields_js_2/* .fields */ .OA)({
  id: (0,_base_format_fields_js_2/* .field */ .ZZ)("Number of the process.", valibot_1/* .number */ .aig()),
  name: (0,_base_format_fields_js_2/* .field */ .ZZ)("File name of the program.", text),
  path: (0,_base_format_fields_js_2/* .optional */ .lq)("Path of the program.", text),
  session: (0,_base_format_fields_js_2/* .optional */ .lq)("Number of its session.", valibot_1/* .number */ .aig())
});
const rehearsalMachineSchema = (0,_base_format_fields_js_2/* .fields */ .OA)({
  format: (0,_base_format_fields_js_2/* .field */ .ZZ)("Version of the format.", valibot_1/* .literal */ .euz(1)),
  about: (0,_base_format_fields_js_2/* .field */ .ZZ)("What this server is an example of, and that it is a reconstruction.", text),
  machine: (0,_base_format_fields_js_2/* .field */ .ZZ)("What Windows reports about itself.", _server_facts_schema_js_0/* .machineFactsSchema */ .EE),
  drives: (0,_base_format_fields_js_2/* .field */ .ZZ)("Drives of the server.", (0,_base_format_fields_js_2/* .list */ .p_)(drive)),
  reachable: (0,_base_format_fields_js_2/* .field */ .ZZ)("Entries host:port that a connection reaches.", (0,_base_format_fields_js_2/* .list */ .p_)(text)),
  processes: (0,_base_format_fields_js_2/* .optional */ .lq)("Programs that somebody has open.", (0,_base_format_fields_js_2/* .list */ .p_)(process))
});
const service = (0,_base_format_fields_js_2/* .fields */ .OA)({
  ..._server_facts_schema_js_0/* .serviceEntries */ .oX,
  holds: (0,_base_format_fields_js_2/* .optional */ .lq)("Files that other processes cannot open while the service runs.", (0,_base_format_fields_js_2/* .list */ .p_)(text)),
  neverStops: (0,_base_format_fields_js_2/* .optional */ .lq)("True: it does not stop.", valibot_1/* .boolean */ .zMY()),
  neverStarts: (0,_base_format_fields_js_2/* .optional */ .lq)("True: it does not start.", valibot_1/* .boolean */ .zMY())
});
const rehearsalServicesSchema = (0,_base_format_fields_js_2/* .fields */ .OA)({ services: (0,_base_format_fields_js_2/* .field */ .ZZ)("Its services.", (0,_base_format_fields_js_2/* .list */ .p_)(service)) });
const view = valibot_1/* .picklist */ .KIO(["32", "64"]), installedProduct = (0,_base_format_fields_js_2/* .fields */ .OA)({
  name: (0,_base_format_fields_js_2/* .field */ .ZZ)("Name in Programs and Features.", text),
  version: (0,_base_format_fields_js_2/* .field */ .ZZ)("Its version.", text),
  publisher: (0,_base_format_fields_js_2/* .field */ .ZZ)("Its publisher.", text),
  productCode: (0,_base_format_fields_js_2/* .field */ .ZZ)("Product code.", text),
  upgradeCode: (0,_base_format_fields_js_2/* .field */ .ZZ)("Upgrade code.", text),
  architecture: (0,_base_format_fields_js_2/* .field */ .ZZ)("Processor type.", valibot_1/* .picklist */ .KIO(["x86", "x64"]))
});
const installedProductSchema = (0,_base_format_fields_js_2/* .fields */ .OA)({
  product: (0,_base_format_fields_js_2/* .field */ .ZZ)("The product.", installedProduct),
  files: (0,_base_format_fields_js_2/* .field */ .ZZ)("Its files.", (0,_base_format_fields_js_2/* .list */ .p_)(text)),
  registryValues: (0,_base_format_fields_js_2/* .field */ .ZZ)("Its registry values.", (0,_base_format_fields_js_2/* .list */ .p_)((0,_base_format_fields_js_2/* .fields */ .OA)({ key: text, view, name: text }))),
  services: (0,_base_format_fields_js_2/* .field */ .ZZ)("Its services.", (0,_base_format_fields_js_2/* .list */ .p_)(text)),
  webApplications: (0,_base_format_fields_js_2/* .field */ .ZZ)("Its web applications.", (0,_base_format_fields_js_2/* .list */ .p_)((0,_base_format_fields_js_2/* .fields */ .OA)({ siteId: valibot_1/* .number */ .aig(), path: text }))),
  seconds: (0,_base_format_fields_js_2/* .field */ .ZZ)("How long the removal takes.", valibot_1/* .number */ .aig()),
  exitCode: (0,_base_format_fields_js_2/* .optional */ .lq)("What the removal ends with after doing its work: 0 or 3010.", valibot_1/* .number */ .aig())
}), pathAttributesSchema = (0,_base_format_fields_js_2/* .fields */ .OA)({
  created: (0,_base_format_fields_js_2/* .optional */ .lq)("ISO 8601, UTC; by default when the file was made on this disk.", text),
  readOnly: (0,_base_format_fields_js_2/* .optional */ .lq)("Read-only.", valibot_1/* .boolean */ .zMY()),
  hidden: (0,_base_format_fields_js_2/* .optional */ .lq)("Hidden.", valibot_1/* .boolean */ .zMY()),
  system: (0,_base_format_fields_js_2/* .optional */ .lq)("A file of the system.", valibot_1/* .boolean */ .zMY())
});


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


})

};
