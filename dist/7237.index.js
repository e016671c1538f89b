export const id = 7237;
export const ids = [7237];
export const modules = {

/***/ 79161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isMissing),
/* harmony export */   v: () => (/* binding */ systemErrorCode)
/* harmony export */ });
function systemErrorCode(error) {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : void 0;
}
function isMissing(error) {
  const code = systemErrorCode(error);
  return code === "ENOENT" || code === "ENOTDIR";
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
  return new _host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d("timed-out", program, message);
}
function notStarted(program, cause) {
  const words = cause instanceof Error ? cause.message : String(cause);
  const code = (0,_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .v)(cause) ?? /\b(ENOENT|EACCES|EPERM)\b/.exec(words)?.[1];
  if (code === "ENOENT" || words.startsWith("Unable to locate executable file")) {
    return new _host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d("not-found", program, `There is no program ${program}.`, { cause });
  }
  const kind = code === "EACCES" || code === "EPERM" ? "access-denied" : "refused";
  return new _host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d(kind, program, `Windows did not start ${program}: ${words}`, { cause });
}


/***/ }),

/***/ 59618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runProgram: () => (/* binding */ runProgram)
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
function start({ program, arguments: given, verbatim, environment, workingFolder, output, input }) {
  const stream = output === "ignore" ? "ignore" : "pipe";
  const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, given, {
    stdio: [input === void 0 ? "ignore" : "pipe", stream, stream],
    env: (0,_program_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .programEnvironment */ .y)(process.env, environment),
    windowsHide: true,
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
  const timer = setTimeout(() => limit.abort(), request.timeLimitSeconds * 1e3);
  try {
    return await Promise.race([exitCodeOf(child, request), whenAborted(limit.signal)]);
  } catch (error) {
    if (error !== atLimit)
      throw error;
    throw (0,_program_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .timedOut */ .i)(request, child.pid === void 0 ? "" : (0,_end_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .howItEnded */ .qQ)(child.pid, await (0,_end_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .endChild */ .sv)(child)));
  } finally {
    clearTimeout(timer);
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
