export const id = 1139;
export const ids = [1139];
export const modules = {

/***/ 579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ exitCodeMeaning)
/* harmony export */ });
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
    advice: "See whether a person or a policy closed it, then run again."
  },
  {
    code: 1603,
    class: "failure",
    meaning: "The installation failed and was rolled back.",
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
function exitCodeMeaning(code) {
  const own = installerExitCodes.find((meaning) => meaning.code === code);
  if (own !== void 0)
    return own;
  const hexadecimal = `0x${code.toString(16).padStart(8, "0")}`;
  const inner = code >>> 16 === wrapsWindowsCode ? code & 65535 : void 0;
  const wrapped = inner === void 0 ? void 0 : installerExitCodes.find((meaning) => meaning.code === inner);
  if (wrapped !== void 0) {
    return {
      ...wrapped,
      code,
      meaning: `${wrapped.meaning} (${hexadecimal}: the code ${inner} of Windows Installer.)`
    };
  }
  const shown = code > 65535 ? `${code} (${hexadecimal})` : String(code);
  return {
    code,
    class: "failure",
    meaning: `The installer ended with ${shown}, which is not a code of Windows Installer.`,
    advice: "Read the log file and the vendor documentation of this installer, fix the cause and run again."
  };
}


/***/ }),

/***/ 36369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ organizationOf),
/* harmony export */   t: () => (/* binding */ signingOrganization)
/* harmony export */ });
function organizationOf(subject) {
  const [, quoted, plain] = /(?:^|, ?)O=(?:"((?:[^"]|"")*)"|([^,]*))/.exec(subject) ?? [];
  const name = quoted?.replaceAll('""', '"') ?? plain?.trim();
  return name === "" ? void 0 : name;
}
function signingOrganization(publisher) {
  if (publisher.status === "not-checked" || publisher.subject === void 0)
    return void 0;
  return publisher.organization ?? organizationOf(publisher.subject);
}


/***/ }),

/***/ 73093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sameSettings)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

function sameSettings(a, b) {
  const ordered = (settings) => settings && { ...settings, sslFlags: [...settings.sslFlags].sort() };
  return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(ordered(a), ordered(b));
}


/***/ }),

/***/ 77450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ collector)
/* harmony export */ });
const keptBytes = 64 * 1024 * 1024;
function collector() {
  const pieces = [];
  let size = 0;
  return {
    take(piece) {
      if (size < keptBytes)
        pieces.push(piece);
      size += piece.length;
    },
    bytes: () => Buffer.concat(pieces)
  };
}


/***/ }),

/***/ 79344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W_: () => (/* binding */ isRunning),
/* harmony export */   qQ: () => (/* binding */ howItEnded),
/* harmony export */   sv: () => (/* binding */ endChild),
/* harmony export */   xN: () => (/* binding */ endProcessTree)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79161);


const limitMilliseconds = 1e4;
const looks = 20;
const pauseMilliseconds = 100;
async function endProcessTree(processId) {
  const doubt = await taskkill(processId);
  const isGone = await isGoneSoon(processId);
  return doubt === void 0 ? { isGone } : { isGone, doubt };
}
async function endChild(child) {
  if (child.pid === void 0)
    return { isGone: true };
  const doubt = await taskkill(child.pid);
  child.kill("SIGKILL");
  const isGone = await until(() => child.exitCode !== null || child.signalCode !== null);
  return doubt === void 0 ? { isGone } : { isGone, doubt };
}
function howItEnded(processId, { isGone, doubt }) {
  if (!isGone)
    return `It could not be ended and still runs as process ${processId} (${doubt ?? "no reason was given"}).`;
  if (doubt === void 0)
    return "It was ended with all that it had started.";
  return `It was ended; what it had started may still run (${doubt}).`;
}
function isRunning(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .v)(error) === "EPERM";
  }
}
async function taskkill(processId) {
  const killer = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("taskkill.exe", ["/T", "/F", "/PID", String(processId)], { stdio: "ignore", windowsHide: true });
  const code = await new Promise((resolve) => {
    const limit = setTimeout(() => resolve("did not end"), limitMilliseconds);
    const done = (how) => {
      clearTimeout(limit);
      resolve(how);
    };
    killer.once("error", () => done("could not be started"));
    killer.once("exit", (exitCode) => done(exitCode ?? "was ended"));
  });
  return code === 0 ? void 0 : `taskkill.exe ${typeof code === "number" ? `ended with ${code}` : code}`;
}
function isGoneSoon(processId) {
  return until(() => !isRunning(processId));
}
async function until(holds) {
  for (let look = 0; look < looks; look += 1) {
    if (holds())
      return true;
    await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
  }
  return holds();
}


/***/ }),

/***/ 68389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ programEnvironment)
/* harmony export */ });
const names = [
  "ALLUSERSPROFILE",
  "APPDATA",
  "COMMONPROGRAMFILES",
  "COMMONPROGRAMFILES(X86)",
  "COMMONPROGRAMW6432",
  "COMPUTERNAME",
  "COMSPEC",
  "DRIVERDATA",
  "HOMEDRIVE",
  "HOMEPATH",
  "LOCALAPPDATA",
  "LOGONSERVER",
  "NUMBER_OF_PROCESSORS",
  "OS",
  "PATH",
  "PATHEXT",
  "PROCESSOR_ARCHITECTURE",
  "PROCESSOR_ARCHITEW6432",
  "PROCESSOR_IDENTIFIER",
  "PROCESSOR_LEVEL",
  "PROCESSOR_REVISION",
  "PROGRAMDATA",
  "PROGRAMFILES",
  "PROGRAMFILES(X86)",
  "PROGRAMW6432",
  "PSMODULEPATH",
  "PUBLIC",
  "SESSIONNAME",
  "SYSTEMDRIVE",
  "SYSTEMROOT",
  "TEMP",
  "TMP",
  "USERDNSDOMAIN",
  "USERDOMAIN",
  "USERNAME",
  "USERPROFILE",
  "WINDIR"
];
const known = new Set(names);
function programEnvironment(own, added = {}) {
  const kept = Object.entries(own).filter((entry) => {
    const [name, value] = entry;
    return value !== void 0 && known.has(name.toUpperCase());
  });
  return { ...Object.fromEntries(kept), ...added };
}


/***/ }),

/***/ 39523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ notStarted),
/* harmony export */   i: () => (/* binding */ timedOut)
/* harmony export */ });
/* harmony import */ var _host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90614);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79161);


function timedOut({ program, timeLimitSeconds }, ending) {
  const message = `${program} had not ended after ${timeLimitSeconds} seconds. ${ending}`.trim();
  return new _host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh("timed-out", program, message);
}
function notStarted(program, cause) {
  const words = cause instanceof Error ? cause.message : String(cause);
  const code = (0,_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .v)(cause) ?? /\b(ENOENT|EACCES|EPERM)\b/.exec(words)?.[1];
  if (code === "ENOENT" || words.startsWith("Unable to locate executable file")) {
    return new _host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh("not-found", program, `There is no program ${program}.`, { cause });
  }
  const kind = code === "EACCES" || code === "EPERM" ? "access-denied" : "refused";
  return new _host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh(kind, program, `Windows did not start ${program}: ${words}`, { cause });
}


/***/ }),

/***/ 59618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ runProgram),
/* harmony export */   x: () => (/* binding */ leavePrograms)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _collector_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77450);
/* harmony import */ var _end_processes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79344);
/* harmony import */ var _program_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68389);
/* harmony import */ var _program_faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39523);





const drainMilliseconds = 2e3;
async function runProgram(request) {
  if (request.reads !== true)
    return runGuarded(request);
  const { runReader } = await Promise.all(/* import() */[__webpack_require__.e(1955), __webpack_require__.e(1510)]).then(__webpack_require__.bind(__webpack_require__, 1510));
  return runReader(request);
}
async function runGuarded(request) {
  const child = start(request);
  const [output, errorOutput] = [(0,_collector_js__WEBPACK_IMPORTED_MODULE_4__/* .collector */ .g)(), (0,_collector_js__WEBPACK_IMPORTED_MODULE_4__/* .collector */ .g)()];
  child.stdout?.on("data", output.take);
  child.stderr?.on("data", errorOutput.take);
  const exitCode = await ended(child, request);
  return { exitCode: exitCode >>> 0, output: output.bytes(), errorOutput: errorOutput.bytes() };
}
const running = /* @__PURE__ */ new Set();
function leavePrograms() {
  for (const child of running) {
    child.unref();
    child.stdout?.destroy();
    child.stderr?.destroy();
  }
}
function start({ program, arguments: given, ...how }) {
  const { verbatim, environment, workingFolder, output, input, outlives } = how;
  const stream = output === "ignore" ? "ignore" : "pipe";
  const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, given, {
    stdio: [input === void 0 ? "ignore" : "pipe", stream, stream],
    env: (0,_program_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .programEnvironment */ .y)(process.env, environment),
    windowsHide: true,
    // Node.js ends its other children with itself; these get no Ctrl+C of the job either.
    detached: outlives === true,
    windowsVerbatimArguments: verbatim ?? false,
    ...workingFolder === void 0 ? {} : { cwd: workingFolder }
  });
  child.stdin?.on("error", () => {
  });
  child.stdin?.end(input, "ascii");
  return child;
}
async function ended(child, request) {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), request.timeLimitSeconds * 1e3).unref();
  running.add(child);
  try {
    return await Promise.race([exitCodeOf(child, request), whenAborted(limit.signal)]);
  } catch (error) {
    if (error !== atLimit)
      throw error;
    throw (0,_program_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .timedOut */ .i)(request, child.pid === void 0 ? "" : (0,_end_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .howItEnded */ .qQ)(child.pid, await (0,_end_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .endChild */ .sv)(child)));
  } finally {
    clearTimeout(timer);
    running.delete(child);
    child.stdout?.destroy();
    child.stderr?.destroy();
  }
}
const atLimit = /* @__PURE__ */ Symbol("time limit");
function whenAborted(signal) {
  return new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(atLimit), { once: true }));
}
function exitCodeOf(child, { program, onStart }) {
  return new Promise((resolve, reject) => {
    child.once("spawn", () => {
      if (child.pid !== void 0)
        onStart?.(child.pid);
    });
    child.once("error", (error) => reject((0,_program_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .notStarted */ .D)(program, error)));
    child.once("exit", (code) => {
      const drain = setTimeout(() => resolve(code ?? 1), drainMilliseconds);
      child.once("close", () => {
        clearTimeout(drain);
        resolve(code ?? 1);
      });
    });
  });
}


/***/ })

};
