export const id = 5250;
export const ids = [5250];
export const modules = {

/***/ 85250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nextWaves: () => (/* binding */ nextWaves)
});

;// CONCATENATED MODULE: ./lib/bundled/fleet/matrix.js
/** `strategy.matrix` of a wave: at most 256 jobs. Undefined where only persons have work: GitHub refuses an empty matrix. */
function matrixOf(wave) {
    const include = wave.servers.flatMap(({ name, group, phase, runner, environment }) => runner === undefined
        ? []
        : [{ server: name, group, phase, runner: JSON.stringify(runner), environment: environment ?? '' }]);
    return include.length === 0 ? undefined : { include };
}
;// CONCATENATED MODULE: ./lib/bundled/fleet/next-waves.js

/**
 * The waves that may run now, one after the other: up to the first in which a person has to act, whose window is not
 * open, or which would not end inside its window.
 */
function nextWaves(waves, windows, now, limit) {
    const matrices = [];
    let minutes = 0;
    for (const wave of waves) {
        const waitsFor = whyNotNow(wave, windows, new Date(now.getTime() + minutes * 60_000));
        if (waitsFor !== undefined)
            return { matrices, waitsFor };
        if (matrices.length === limit)
            return { matrices, waitsFor: `No more than ${limit} waves in one run.` };
        const matrix = matrixOf(wave);
        if (matrix !== undefined)
            matrices.push(matrix);
        minutes += wave.minutes;
    }
    return { matrices };
}
function whyNotNow(wave, windows, begin) {
    const [step] = wave.operatorSteps;
    if (step !== undefined)
        return `Wave ${wave.number}: a person has to act. ${step.title}.`;
    const window = wave.window === undefined ? undefined : windows?.[wave.window];
    if (window === undefined)
        return undefined;
    const [starts, ends] = [Date.parse(window.starts), Date.parse(window.ends)];
    if (begin.getTime() < starts)
        return `Wave ${wave.number}: its window "${wave.window}" opens at ${window.starts}.`;
    if (begin.getTime() + wave.minutes * 60_000 <= ends)
        return undefined;
    return `Wave ${wave.number} takes about ${wave.minutes} minutes and would not end before its window "${wave.window}" closes at ${window.ends}.`;
}

/***/ })

};
