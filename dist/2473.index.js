export const id = 2473;
export const ids = [2473];
export const modules = {

/***/ 2473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   backupPfdata: () => (/* binding */ backupPfdata)
/* harmony export */ });
/* harmony import */ var _workflow_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1782);
/* harmony import */ var _shared_stage_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2428);


const backupPfdata = (0,_shared_stage_action_js__WEBPACK_IMPORTED_MODULE_1__/* .stageAction */ .R)({
    name: 'backup-pfdata',
    stage: 'backup-pfdata',
    title: 'Back up PhoneFactor',
    description: 'Backs up data folder, registry key, web.config files, custom themes and IIS settings of every PhoneFactor component into one verified set.',
    branding: { icon: 'archive', color: 'green' },
    guide: [
        'Document steps U1, U2.1, U2.2 and U3.1. The services are stopped while it copies and started again afterwards. The set is a folder of plain files with `manifest.json` and `SHA256SUMS`; it gets its name only when every byte was read back and compared.',
    ],
    inputs: {
        destination: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .serverPath */ .Hl, {
            description: 'Folder or share for the set. By default the folder "backups" in the work folder.',
        }),
    },
    choices: ({ destination }) => (destination === undefined ? {} : { backupDestination: destination }),
});


/***/ }),

/***/ 3305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ choicesOf),
/* harmony export */   d: () => (/* binding */ choiceInputs)
/* harmony export */ });
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(691);
/* harmony import */ var _workflow_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1782);


/** A single segment of an address; Windows forbids the rest in folder names, IIS in addresses. */
const virtualDirectory = (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(/^(?![. ]+$)[\p{L}\p{N}._~!$'()@,=-](?:[\p{L}\p{N}._~!$'()@,= -]*[\p{L}\p{N}_~!$'()@,=-])?$/u, '"keep" (the old name), "new" (the product\'s new default name), or a name of letters, digits and ._~!$\'()@,=-');
const virtualDirectoryOf = (what, oldName, newName, consequence) => (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(virtualDirectory, 'keep', {
    description: `Virtual directory of the ${what}. The default name was ${oldName} and is now ${newName}. ${consequence}`,
});
/** What the operator chooses. Each action takes those that matter to it. */
const choiceInputs = {
    'backup-path': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .serverPath */ .Hl, {
        description: 'Folder of an existing backup set. By default the newest that the journal of this server knows.',
    }),
    'backup-destination': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .serverPath */ .Hl, {
        description: 'Folder or share for backup sets. By default the folder "backups" in the work folder.',
    }),
    'setup-path': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .serverPath */ .Hl, {
        description: 'Path of MultiFactorAuthenticationServerSetup.exe as the server sees it.',
    }),
    'setup-arguments': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, {
        description: 'Arguments that make the setup program silent. None are published: without this input the run stops for a person who runs the wizard, and carries on from there.',
    }),
    'setup-sha256': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(/^[0-9a-fA-F]{64}$/, '64 hexadecimal digits'), {
        description: 'SHA-256 that the setup program must have.',
    }),
    'package-folder': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .serverPath */ .Hl, {
        description: 'Folder or share with the packages of the web components. By default the install folder of the MFA Server; needed on a separate web server.',
    }),
    'target-version': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(/^\d+(\.\d+){1,3}$/, 'a version such as 8.0.2'), {
        description: 'Version of the MFA Server that is being installed, where the setup program does not tell it. From 8.0 on there is no Mobile App Web Service.',
    }),
    'user-portal-virtual-directory': virtualDirectoryOf('User Portal', 'PhoneFactor', 'MultiFactorAuth', 'With another name users need the new address.'),
    'mobile-app-virtual-directory': virtualDirectoryOf('Mobile App Web Service', 'PhoneFactorPhoneAppWebService', 'MultiFactorAuthMobileAppWebService', 'The address is stored in the apps of the users: keep it.'),
    'web-service-sdk-virtual-directory': virtualDirectoryOf('Web Service SDK', 'PhoneFactorWebServiceSdk', 'MultiFactorAuthWebServiceSdk', 'The address in User Portal and mobile app is corrected; other clients are yours to change. On a web server, say what was chosen on the MFA Server.'),
    'application-pool': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, {
        description: 'Application pool with .NET CLR version v4.0 for the new web components. By default the old one if it fits, else a new one.',
    }),
    'web-service-sdk-url': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(/^https?:\/\/[^\s"<>]+$/, 'an address beginning with http:// or https://'), {
        description: 'Address of the Web Service SDK for User Portal and mobile app, in place of the corrected old one.',
    }),
    'old-only': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['carry', 'report']), 'carry', {
        description: 'What becomes of settings that only the old web.config has: carried into the new one, or only reported.',
    }),
};
/** Inputs that an action does not have stand at their defaults. */
function choicesOf(inputs, workFolder) {
    const setupPath = inputs['setup-path'];
    return {
        backupDestination: inputs['backup-destination'] ?? `${workFolder}\\backups`,
        virtualDirectories: {
            'user-portal': virtualDirectoryChoice(inputs['user-portal-virtual-directory']),
            'mobile-app': virtualDirectoryChoice(inputs['mobile-app-virtual-directory']),
            'web-service-sdk': virtualDirectoryChoice(inputs['web-service-sdk-virtual-directory']),
        },
        oldOnly: inputs['old-only'] ?? 'carry',
        ...(0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .given */ .g)({
            setup: setupPath === undefined
                ? undefined
                : { path: setupPath, ...(0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .given */ .g)({ arguments: inputs['setup-arguments'], sha256: inputs['setup-sha256'] }) },
            packageFolder: inputs['package-folder'],
            targetVersion: inputs['target-version'],
            applicationPool: inputs['application-pool'],
            webServiceSdkUrl: inputs['web-service-sdk-url'],
        }),
    };
}
function virtualDirectoryChoice(name) {
    if (name === undefined || name === 'keep')
        return { name: 'keep' };
    return name === 'new' ? { name: 'new' } : { name: 'custom', virtualDirectory: name };
}


/***/ }),

/***/ 2428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ stageAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/src/given.js
var given = __webpack_require__(691);
// EXTERNAL MODULE: ./lib/src/user-error.js
var user_error = __webpack_require__(9444);
// EXTERNAL MODULE: ./lib/src/workflow/action.js
var action = __webpack_require__(4582);
// EXTERNAL MODULE: ./lib/src/actions/shared/choice-inputs.js
var choice_inputs = __webpack_require__(3305);
// EXTERNAL MODULE: ./lib/src/actions/shared/knowledge-inputs.js
var knowledge_inputs = __webpack_require__(9974);
// EXTERNAL MODULE: ./lib/src/actions/shared/run-inputs.js
var run_inputs = __webpack_require__(6637);
;// CONCATENATED MODULE: ./lib/src/actions/shared/stage-outputs.js
/** Outputs of every action that plans and applies; set on failure, too. */
const stageOutputs = {
    changed: '"true" when the action changed the server, else "false".',
    finished: '"true" when nothing of the plan is left to do, else "false".',
    'plan-digest': 'Digest of the plan, for approved-plan.',
    'plan-path': 'File on the runner with the plan as JSON (docs/reference/plan.schema.json).',
    'report-path': 'File on the runner with the report in Markdown.',
    blockers: 'JSON array of what stops the plan: code, message, advice, input.',
    'operator-steps': 'JSON array of the steps that a person has to do now: id, title, instructions.',
    'steps-to-confirm': 'Ids of those of them that a person confirms, for completed-operator-steps; the others are seen to be done.',
    'backup-path': 'Folder of the newest backup set of this upgrade, as the server sees it; empty where there is none.',
    'manifest-sha256': 'SHA-256 of the manifest.json of that set.',
    'reboot-required': '"true" when Windows has to be restarted before the next run.',
};

;// CONCATENATED MODULE: ./lib/src/actions/shared/stage-action.js








/** An action that carries out one stage of the document, or all of them. */
function stageAction(definition) {
    const { stage, inputs: own, choices, ...about } = definition;
    return (0,action/* defineAction */.Q)({
        ...about,
        inputs: { ...own, ...run_inputs/* runInputs */.H, ...knowledge_inputs/* knowledgeInputs */.q },
        outputs: stageOutputs,
        async execute(values, session) {
            // The compiler does not see that the values of a spread are those of its parts.
            const inputs = values;
            const outcome = await carryOutStage(stage, inputs, session, choices?.(inputs) ?? {});
            const { outcomeResult } = await __webpack_require__.e(/* import() */ 4645).then(__webpack_require__.bind(__webpack_require__, 4645));
            return outcomeResult(outcome, session);
        },
    });
}
async function carryOutStage(stage, inputs, session, own) {
    const { carryOut } = await Promise.all(/* import() */[__webpack_require__.e(7892), __webpack_require__.e(7291), __webpack_require__.e(8830), __webpack_require__.e(996), __webpack_require__.e(8375), __webpack_require__.e(6765), __webpack_require__.e(8934), __webpack_require__.e(5827)]).then(__webpack_require__.bind(__webpack_require__, 5827));
    const { planFor } = await Promise.all(/* import() */[__webpack_require__.e(6765), __webpack_require__.e(4757)]).then(__webpack_require__.bind(__webpack_require__, 3749));
    const { planText } = await __webpack_require__.e(/* import() */ 2615).then(__webpack_require__.bind(__webpack_require__, 2615));
    return carryOut({
        ...session,
        mode: inputs.mode,
        knowledge: (0,knowledge_inputs/* knowledgeOf */.a)(inputs),
        choices: (workFolder) => ({ ...(0,choice_inputs/* choicesOf */.c)(inputs, workFolder), ...own }),
        said: inputs['completed-operator-steps'] ?? [],
        installerTimeLimitSeconds: inputs['installer-time-limit'] * 60,
        serviceTimeLimitSeconds: inputs['service-time-limit'],
        plan: (situation, choices) => planFor(stage, situation, choices),
        showPlan: (plan, digest) => session.log.group('Plan', async () => session.log.info(planText(plan, digest))),
        ...(0,given/* given */.g)({
            approval: await approvalOf(inputs['approved-plan'], inputs['approved-plan-file']),
            workFolder: inputs['work-folder'],
            backupPath: inputs['backup-path'],
            reason: inputs.reason,
        }),
    });
}
async function approvalOf(digest, file) {
    if (digest === undefined) {
        if (file === undefined)
            return undefined;
        throw new user_error/* UserError */.y('approved-plan-missing', 'approved-plan-file was given without approved-plan.', 'Give the digest that was approved: the file alone could be any plan.');
    }
    return file === undefined ? { digest } : { digest, plan: await readPlan(file) };
}
async function readPlan(file) {
    const { parsePlan } = await __webpack_require__.e(/* import() */ 3309).then(__webpack_require__.bind(__webpack_require__, 3309));
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
