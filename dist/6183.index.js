export const id = 6183;
export const ids = [6183];
export const modules = {

/***/ 76183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createWindowsHost: () => (/* binding */ createWindowsHost)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/bundled/host/host-error.js
var host_error = __webpack_require__(90614);
// EXTERNAL MODULE: ./lib/bundled/host/windows/count-changes.js
var count_changes = __webpack_require__(90934);
;// CONCATENATED MODULE: ./lib/bundled/host/windows/oem-code-page.js
const key = "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage";
async function readOemCodePage(registry) {
  const tree = await registry.readTree(key, "64").catch(() => void 0);
  const data = tree?.[0]?.values.find(({ name }) => name.toUpperCase() === "OEMCP")?.data;
  const number = data?.type === "string" ? Number.parseInt(data.text, 10) : Number.NaN;
  return Number.isNaN(number) ? 437 : number;
}

// EXTERNAL MODULE: ./lib/bundled/host/windows/run-program.js
var run_program = __webpack_require__(59618);
// EXTERNAL MODULE: ./lib/bundled/host/windows/windows-clock.js
var windows_clock = __webpack_require__(74823);
// EXTERNAL MODULE: ./lib/bundled/host/windows/windows-files.js + 10 modules
var windows_files = __webpack_require__(75327);
// EXTERNAL MODULE: ./lib/bundled/host/windows/windows-folders.js
var windows_folders = __webpack_require__(2372);
// EXTERNAL MODULE: ./lib/bundled/host/windows/windows-installer.js + 10 modules
var windows_installer = __webpack_require__(60200);
// EXTERNAL MODULE: ./lib/bundled/host/windows/windows-machine.js
var windows_machine = __webpack_require__(74164);
// EXTERNAL MODULE: ./lib/bundled/host/windows/windows-network.js
var windows_network = __webpack_require__(63955);
// EXTERNAL MODULE: ./lib/bundled/host/windows/windows-processes.js + 1 modules
var windows_processes = __webpack_require__(4732);
// EXTERNAL MODULE: ./lib/bundled/host/windows/windows-registry.js + 2 modules
var windows_registry = __webpack_require__(16238);
// EXTERNAL MODULE: ./lib/bundled/host/windows/windows-services.js + 5 modules
var windows_services = __webpack_require__(37561);
// EXTERNAL MODULE: ./lib/bundled/host/windows/windows-tools.js
var windows_tools = __webpack_require__(99250);
// EXTERNAL MODULE: ./lib/bundled/host/windows/windows-web-server.js + 5 modules
var windows_web_server = __webpack_require__(49845);
;// CONCATENATED MODULE: ./lib/bundled/host/windows/windows-host.js
















async function createWindowsHost(options = {}) {
  const environment = options.environment ?? process.env;
  const folders = { ...(0,windows_folders/* windowsFolders */.L)(environment), temporary: (0,external_node_os_.tmpdir)() };
  const ownClock = (0,windows_clock/* createWindowsClock */.M)();
  const clock = options.clock ?? ownClock;
  const architecture = architectureOf(environment);
  const run = options.run ?? run_program/* runProgram */.m;
  const oemCodePage = once(() => {
    const plainTools = (0,windows_tools/* createWindowsTools */.J)(run, folders, async () => 437);
    return readOemCodePage((0,windows_registry/* createWindowsRegistry */.r)(plainTools, architecture));
  });
  const tools = (0,windows_tools/* createWindowsTools */.J)(run, folders, oemCodePage);
  const registry = (0,windows_registry/* createWindowsRegistry */.r)(tools, architecture);
  return (0,count_changes/* countChanges */.x)({
    kind: "windows",
    clock,
    files: (0,windows_files/* createWindowsFiles */.T)(tools, clock, options.files),
    installer: (0,windows_installer/* createWindowsInstaller */.y)(tools, clock, oemCodePage, registry),
    machine: (0,windows_machine/* createWindowsMachine */.p7)(tools, registry, clock, architecture, environment),
    network: (0,windows_network/* createWindowsNetwork */.e)(),
    processes: (0,windows_processes/* createWindowsProcesses */.jA)(tools, environment.COMPUTERNAME ?? ""),
    registry,
    services: (0,windows_services/* createWindowsServices */.u)(tools, registry, clock, options.services),
    webServer: (0,windows_web_server/* createWindowsWebServer */.j)(tools, registry, clock),
    letGo() {
      ownClock.letGo();
      (0,run_program/* leavePrograms */.x)();
    }
  });
}
function architectureOf(environment) {
  const processor = (environment.PROCESSOR_ARCHITEW6432 ?? environment.PROCESSOR_ARCHITECTURE ?? "").toUpperCase();
  if (processor === "AMD64")
    return "x64";
  if (processor === "X86")
    return "x86";
  const message = `This machine has the processor ${processor || "(unknown)"}; PhoneFactor and MFA Server exist for x86 and x64.`;
  throw new host_error/* HostError */.dh("not-supported", "processor", message);
}
function once(work) {
  let result;
  return () => {
    result ??= work();
    return result;
  };
}


/***/ })

};
