export const id = 7560;
export const ids = [7560];
export const modules = {

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

/***/ 7560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyUpgrade: () => (/* binding */ verifyUpgrade)
/* harmony export */ });
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(691);
/* harmony import */ var _product_operator_instructions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5744);
/* harmony import */ var _workflow_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4582);
/* harmony import */ var _workflow_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1782);
/* harmony import */ var _shared_choice_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);
/* harmony import */ var _shared_knowledge_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9974);
/* harmony import */ var _shared_run_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6637);







const verifyUpgrade = (0,_workflow_action_js__WEBPACK_IMPORTED_MODULE_4__/* .defineAction */ .Q)({
    name: 'verify-upgrade',
    title: 'Verify the upgrade',
    description: 'Looks at services, files, sites, settings and versions after the upgrade: pass, fail or cannot be proven, each with its evidence. Changes nothing.',
    branding: { icon: 'check-circle', color: 'green' },
    guide: [
        'Compares the server with its state before the upgrade, which every backup set holds. What only a person or an account can show (the portal answers, users are there) is listed as "cannot be proven" with what to do.',
    ],
    inputs: {
        ..._shared_run_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .placeInputs */ .v,
        'backup-path': _shared_choice_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceInputs */ .d['backup-path'],
        'target-version': _shared_choice_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceInputs */ .d['target-version'],
        'user-portal-virtual-directory': _shared_choice_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceInputs */ .d['user-portal-virtual-directory'],
        'mobile-app-virtual-directory': _shared_choice_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceInputs */ .d['mobile-app-virtual-directory'],
        'web-service-sdk-virtual-directory': _shared_choice_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceInputs */ .d['web-service-sdk-virtual-directory'],
        'web-service-sdk-url': _shared_choice_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceInputs */ .d['web-service-sdk-url'],
        'old-only': _shared_choice_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceInputs */ .d['old-only'],
        'completed-operator-steps': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_product_operator_instructions_js__WEBPACK_IMPORTED_MODULE_5__/* .operatorStepIds */ .x3), {
            description: 'Operator steps that are done, where the journal of this server does not say so yet.',
        }),
        'fail-on-failed-check': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .yesOrNo */ .GX, 'true', { description: 'Whether a failed check fails the step.' }),
        ..._shared_knowledge_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .knowledgeInputs */ .q,
    },
    outputs: {
        changed: 'Always "false".',
        result: '"pass" or "fail". Checks that cannot be proven do not count as failed.',
        checks: 'JSON array of the checks: id, title, verdict, evidence, advice.',
        'report-path': 'File on the runner with the report in Markdown.',
    },
    async execute(inputs, session) {
        const { verifyServer } = await Promise.all(/* import() */[__webpack_require__.e(7892), __webpack_require__.e(7291), __webpack_require__.e(8830), __webpack_require__.e(996), __webpack_require__.e(8375), __webpack_require__.e(6765), __webpack_require__.e(8934), __webpack_require__.e(7082)]).then(__webpack_require__.bind(__webpack_require__, 7082));
        const { verificationResult } = await __webpack_require__.e(/* import() */ 2425).then(__webpack_require__.bind(__webpack_require__, 2425));
        const checks = await verifyServer({
            host: session.host,
            knowledge: (0,_shared_knowledge_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .knowledgeOf */ .a)(inputs),
            choices: (workFolder) => (0,_shared_choice_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .choicesOf */ .c)(inputs, workFolder),
            said: inputs['completed-operator-steps'] ?? [],
            ...(0,_given_js__WEBPACK_IMPORTED_MODULE_6__/* .given */ .g)({ workFolder: inputs['work-folder'], backupPath: inputs['backup-path'] }),
        });
        return verificationResult(checks, inputs['fail-on-failed-check'], session);
    },
});


/***/ })

};
