export const id = 572;
export const ids = [572];
export const modules = {

/***/ 572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  approvalOf: () => (/* binding */ approvalOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/src/user-error.js
var user_error = __webpack_require__(9444);
;// CONCATENATED MODULE: ./lib/src/plan/plan-schema.js


const plan_schema_text = dist/* string */.YjP();
const jsonValue = dist/* lazy */.RZV(() => dist/* union */.KCZ([plan_schema_text, dist/* number */.aig(), dist/* boolean */.zMY(), dist/* null */.chJ(), dist/* array */.YOg(jsonValue), dist/* record */.g1P(plan_schema_text, jsonValue)]));
const jsonObject = dist/* record */.g1P(plan_schema_text, jsonValue);
const finding = dist/* strictObject */.rej({ code: plan_schema_text, message: plan_schema_text, advice: plan_schema_text, input: dist/* exactOptional */.yqP(plan_schema_text) });
const identity = { id: plan_schema_text, stage: plan_schema_text, title: plan_schema_text, documentStep: dist/* exactOptional */.yqP(plan_schema_text) };
const changeStep = dist/* strictObject */.rej({
    ...identity,
    type: dist/* literal */.euz('change'),
    change: dist/* pipe */.FsL(dist/* looseObject */._H3({ kind: plan_schema_text })),
    detail: dist/* exactOptional */.yqP(dist/* array */.YOg(plan_schema_text)),
});
const personStep = dist/* strictObject */.rej({
    ...identity,
    type: dist/* literal */.euz('operator'),
    operatorStep: dist/* strictObject */.rej({
        id: plan_schema_text,
        title: plan_schema_text,
        instructions: dist/* array */.YOg(plan_schema_text),
        proof: dist/* picklist */.KIO(['seen', 'said']),
        blocking: dist/* boolean */.zMY(),
    }),
});
/** Format 1 of a plan. `docs/reference/plan.schema.json` is made from it. */
const planSchema = dist/* strictObject */.rej({
    format: dist/* literal */.euz(1),
    action: plan_schema_text,
    server: plan_schema_text,
    inputs: jsonObject,
    findings: jsonObject,
    steps: dist/* array */.YOg(dist/* variant */.Oxt('type', [changeStep, personStep])),
    warnings: dist/* array */.YOg(finding),
    blockers: dist/* array */.YOg(finding),
});
/** @throws UserError `plan-invalid` */
function parsePlan(json, source) {
    const result = dist/* safeParse */.xLC(planSchema, parseJson(json, source));
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw invalid(source, `at ${dist/* getDotPath */.BuJ(issue) ?? 'the top level'}: ${issue.message}`);
}
function parseJson(json, source) {
    try {
        return JSON.parse(json.replace(/^\uFEFF/, ''));
    }
    catch {
        throw invalid(source, 'it is not JSON');
    }
}
function invalid(source, why) {
    return new user_error/* UserError */.y('plan-invalid', `${source} is no plan: ${why}.`, 'Give the file of the output plan-path.');
}

;// CONCATENATED MODULE: ./lib/src/actions/shared/approval-inputs.js



/** The approval that the inputs give. @throws UserError `approved-plan-missing`, `approved-plan-file-unreadable`, `plan-invalid` */
async function approvalOf(digest, file) {
    if (digest === undefined) {
        if (file === undefined)
            return undefined;
        throw new user_error/* UserError */.y('approved-plan-missing', 'approved-plan-file was given without approved-plan.', 'Give the digest that was approved: the file alone could be any plan.');
    }
    return file === undefined ? { digest } : { digest, plan: await readPlan(file) };
}
async function readPlan(file) {
    try {
        return parsePlan(await (0,promises_.readFile)(file, 'utf8'), file);
    }
    catch (cause) {
        if (cause instanceof user_error/* UserError */.y)
            throw cause;
        const message = `The approved plan ${file} could not be read.`;
        throw new user_error/* UserError */.y('approved-plan-file-unreadable', message, 'Give the file of the output plan-path.', { cause });
    }
}


/***/ })

};
