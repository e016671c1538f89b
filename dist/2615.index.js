export const id = 2615;
export const ids = [2615];
export const modules = {

/***/ 2615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planText: () => (/* binding */ planText)
/* harmony export */ });
/** The plan as a person reads it in the log. */
function planText(plan, digest) {
    const steps = plan.steps.map(stepText);
    return [
        `Plan "${plan.action}" for ${plan.server}`,
        ...(steps.length === 0 ? ['  Nothing to do.'] : steps),
        ...plan.warnings.map(({ code, message, advice }) => `  Warning ${code}: ${message} ${advice}`),
        ...plan.blockers.map(({ code, message, advice }) => `  BLOCKED ${code}: ${message} ${advice}`),
        `Digest: ${digest}`,
    ].join('\n');
}
function stepText(step, index) {
    const number = String(index + 1).padStart(3);
    const source = step.documentStep === undefined ? '' : ` [${step.documentStep}]`;
    const who = step.type === 'operator' ? ' (a person)' : '';
    const detail = step.type === 'change' ? (step.detail ?? []).map((line) => `\n       ${line}`) : [];
    return `${number}. ${step.title}${who}${source}${detail.join('')}`;
}


/***/ })

};
