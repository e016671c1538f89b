export const id = 1510;
export const ids = [1510];
export const modules = {

1510:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runReader: () => (/* binding */ runReader)
});
var node_async_hooks_0 = __webpack_require__(16698);
var node_diagnostics_channel_1 = __webpack_require__(53053);
var _actions_exec_2 = __webpack_require__(41955);
var _collector_js_6 = __webpack_require__(77450);
var _end_processes_js_3 = __webpack_require__(79344);
var _program_environment_js_4 = __webpack_require__(68389);
var _program_faults_js_5 = __webpack_require__(39523);







const drainMilliseconds = 2e3, calls = new node_async_hooks_0.AsyncLocalStorage();
(0,node_diagnostics_channel_1.subscribe)("child_process", (message) => {
  const call = calls.getStore();
  if (call === void 0 || call.child !== void 0)
    return;
  const child = message.process;
  call.child = child, child.once("spawn", () => child.stdin?.on("error", () => {
  }));
});
async function runReader(request, own) {
  const started = {}, [output, errorOutput] = [(0,_collector_js_6/* .collector */ .g)(), (0,_collector_js_6/* .collector */ .g)()], work = calls.run(started, () => (0,_actions_exec_2/* .exec */ .m)(`"${request.program}"`, [...request.arguments], {
    silent: !0,
    ignoreReturnCode: !0,
    delay: drainMilliseconds,
    env: (0,_program_environment_js_4/* .programEnvironment */ .y)(own, request.environment),
    windowsVerbatimArguments: request.verbatim ?? !1,
    // Without one the program would wait for input that never comes.
    input: Buffer.from(request.input ?? "", "ascii"),
    listeners: { stdout: output.take, stderr: errorOutput.take },
    ...request.workingFolder === void 0 ? {} : { cwd: request.workingFolder }
  }));
  return { exitCode: await withinLimit(request, work, started) >>> 0, output: output.bytes(), errorOutput: errorOutput.bytes() };
}
async function withinLimit(request, work, started) {
  const limit = Promise.withResolvers(), timer = setTimeout(() => limit.resolve(void 0), request.timeLimitSeconds * 1e3), asFault = (error) => {
    throw (0,_program_faults_js_5/* .notStarted */ .D)(request.program, error);
  };
  try {
    const exitCode = await Promise.race([work.catch(asFault), limit.promise]);
    if (exitCode !== void 0)
      return exitCode;
  } finally {
    clearTimeout(timer);
  }
  work.catch(() => {
  });
  const { child } = started;
  throw (0,_program_faults_js_5/* .timedOut */ .i)(request, child?.pid === void 0 ? "" : (0,_end_processes_js_3/* .howItEnded */ .qQ)(child.pid, await (0,_end_processes_js_3/* .endChild */ .sv)(child)));
}


})

};
