export const id = 6041;
export const ids = [6041,3309];
export const modules = {

/***/ 6637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ runInputs),
/* harmony export */   v: () => (/* binding */ placeInputs)
/* harmony export */ });
/* harmony import */ var _product_operator_instructions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5744);
/* harmony import */ var _workflow_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1782);


const digest = (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(/^sha256:[0-9a-f]{64}$/, '"sha256:" and 64 lower-case hexadecimal digits');
/** On which server an action works, and where it keeps its state there. */
const placeInputs = {
    'rehearsal-folder': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerPath */ .Mf, {
        description: 'Folder of a rehearsal server to act on in place of this machine. The variable MFA_UPGRADE_REHEARSAL does the same for all steps of a job.',
    }),
    'work-folder': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .serverPath */ .Hl, {
        description: 'Folder on the server for journal, logs, plans and backups. By default %ProgramData%\\mfa-server-upgrade. Every stage on one server has to name the same.',
    }),
};
/** How an action that changes a server is run. */
const runInputs = {
    mode: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['apply', 'plan']), 'apply', {
        description: '"plan" changes nothing: it prints the plan, writes it to a file and gives its digest. "apply" carries it out.',
    }),
    'approved-plan': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(digest, {
        description: 'Digest of the plan that was approved. The action refuses when the plan made now is another one, because the server or the inputs changed.',
    }),
    'approved-plan-file': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerPath */ .Mf, {
        description: 'The approved plan itself (output plan-path). With it a refusal shows what is different.',
    }),
    ...placeInputs,
    'completed-operator-steps': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_product_operator_instructions_js__WEBPACK_IMPORTED_MODULE_1__/* .operatorStepIds */ .x3), {
        description: 'Operator steps that a person has done and says so. They are put on record in the journal, with who said it.',
    }),
    reason: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, { description: 'Why, for example the number of the change request. Kept in backup sets.' }),
    'installer-time-limit': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(1, 600), '60', {
        description: 'Minutes after which an installer that has not ended is stopped with all its processes.',
    }),
    'service-time-limit': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(5, 3600), '120', {
        description: 'Seconds that a service may take to stop or to start.',
    }),
};


/***/ }),

/***/ 6041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   upgradeReport: () => (/* binding */ upgradeReport)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var _report_server_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3418);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2422);
/* harmony import */ var _workflow_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4582);
/* harmony import */ var _workflow_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1782);
/* harmony import */ var _shared_run_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6637);






const checks = {
    allowed: 'the output "checks" of verify-upgrade',
    schema: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qFJ(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_report_server_record_js__WEBPACK_IMPORTED_MODULE_0__/* .checkSchema */ ._), valibot__WEBPACK_IMPORTED_MODULE_3__/* .readonly */ .tBZ()),
};
const inputs = {
    ..._shared_run_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInputs */ .v,
    'plan-file': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerPath */ .Mf, {
        description: 'Plan that was made last (output plan-path of upgrade). With it the report shows what blocks, and knows that nothing is left.',
    }),
    checks: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(checks, { description: 'Output "checks" of verify-upgrade.' }),
    records: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn, {
        description: 'Records of servers (output record-path of this action): files or folders on the runner, one a line. With it no server is read, and the report is that of all of them.',
    }),
    outcome: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, {
        description: 'Why the server stands as it does, in the words of the run; shown in place of what the journal tells.',
    }),
    reason: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { description: 'Why the upgrade was made, for example the number of the change request.' }),
};
const upgradeReport = (0,_workflow_action_js__WEBPACK_IMPORTED_MODULE_4__/* .defineAction */ .Q)({
    name: 'upgrade-report',
    title: 'Report an upgrade',
    description: 'Writes the audit report as one HTML file: plans, what was done when and by whom, backup sets, verification, what a person still has to do, and the text for the users.',
    branding: { icon: 'file-text', color: 'gray-dark' },
    guide: [
        'On a server it reads journal, plans and backup manifests of the work folder and changes nothing; run it with `if: always()` after upgrade and verify-upgrade. On any runner it makes one report of the records of many servers.',
        'The report runs nothing, loads nothing and holds no secrets. It prints, and follows the light or dark scheme of the reader.',
        'What users have to be told is in the report and in the file of the output announcement-path, where the address of the portal changed.',
    ],
    inputs,
    outputs: {
        changed: 'Always "false".',
        outcome: 'Of one server: "upgraded", "waiting", "failed", "untouched", "rolled-back" or "in-part"; empty for several.',
        'report-path': 'File on the runner with the report, HTML.',
        'record-path': 'File on the runner with the record of the server, for the report of a fleet; empty for several.',
        'result-path': 'File on the runner with the result of the server, for plan-fleet; empty for several.',
        'announcement-path': 'File on the runner with the text for the users; empty where there is nothing to tell.',
    },
    readsServer: ({ records }) => records === undefined,
    async execute(values, session) {
        const { reportResult } = await __webpack_require__.e(/* import() */ 6397).then(__webpack_require__.bind(__webpack_require__, 6397));
        const records = values.records === undefined ? [await recordOfServer(values, session)] : await storedRecords(values.records);
        return reportResult(records, { reason: values.reason, tool: { name: _tool_js__WEBPACK_IMPORTED_MODULE_5__/* .toolName */ .U, version: _tool_js__WEBPACK_IMPORTED_MODULE_5__/* .toolVersion */ .f } }, session);
    },
});
async function recordOfServer(values, { host }) {
    const { readRecords } = await Promise.all(/* import() */[__webpack_require__.e(7892), __webpack_require__.e(8830), __webpack_require__.e(996), __webpack_require__.e(8375), __webpack_require__.e(1345)]).then(__webpack_require__.bind(__webpack_require__, 1345));
    const { portalAnnouncements } = await __webpack_require__.e(/* import() */ 4707).then(__webpack_require__.bind(__webpack_require__, 4707));
    const records = await readRecords(host, values['work-folder']);
    const plans = await withLastPlan(records.plans, values['plan-file']);
    const { portalAddress } = records;
    const server = {
        name: records.server,
        plans,
        journal: records.journal,
        manifests: records.manifests,
        checks: values.checks ?? [],
        ...(values.outcome === undefined ? {} : { reason: values.outcome }),
    };
    const announcements = portalAddress === undefined ? [] : portalAnnouncements(portalAddress.oldUrl, portalAddress.newUrl);
    return { format: 1, rehearsal: host.kind === 'rehearsal', server, announcements };
}
async function withLastPlan(plans, file) {
    if (file === undefined)
        return plans;
    const { readRunnerFile } = await __webpack_require__.e(/* import() */ 7964).then(__webpack_require__.bind(__webpack_require__, 7964));
    const { parsePlan } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3309));
    const { planDigest } = await __webpack_require__.e(/* import() */ 2514).then(__webpack_require__.bind(__webpack_require__, 2514));
    const plan = parsePlan(await readRunnerFile(file), file);
    const digest = planDigest(plan);
    return [...plans.filter((one) => one.digest !== digest), { plan, digest }];
}
async function storedRecords(places) {
    const { findRunnerFiles, readRunnerFile } = await __webpack_require__.e(/* import() */ 7964).then(__webpack_require__.bind(__webpack_require__, 7964));
    const { parseServerRecord } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3418));
    const files = await findRunnerFiles(places, '-record.json');
    return Promise.all(files.map(async (file) => parseServerRecord(await readRunnerFile(file), file)));
}


/***/ }),

/***/ 5460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ HostError)
/* harmony export */ });
/** A refusal of the machine. `holder` names the process that keeps a file open, where the system tells it. */
class HostError extends Error {
    name = 'HostError';
    code;
    /** The path, key, service or application that was asked for. */
    subject;
    holder;
    constructor(code, subject, message, options) {
        super(message, options);
        this.code = code;
        this.subject = subject;
        this.holder = options?.holder;
    }
}


/***/ }),

/***/ 6730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isWindowsPath),
/* harmony export */   Y: () => (/* binding */ parseWindowsPath)
/* harmony export */ });
/* harmony import */ var _host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5460);

const reservedName = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: Windows forbids them in names
const forbiddenCharacter = /[<>:"|?*\u0000-\u001f]/;
/**
 * Checks a path by the rules of Windows. Source: "Naming Files, Paths, and Namespaces" (learn.microsoft.com).
 * @throws HostError `invalid-path` for a relative path, `.` and `..`, a reserved name, a forbidden character, a name
 * that ends in a dot or a blank
 */
function parseWindowsPath(path) {
    const [, root = '', rest = ''] = /^([a-z]:|\\\\[^\\/]+\\[^\\/]+)(?:[\\/](.*))?$/is.exec(path) ?? [];
    if (root === '') {
        throw invalid(path, 'it begins neither with a drive (C:\\) nor with a share (\\\\server\\share\\)');
    }
    const names = rest.split(/[\\/]/).filter((name) => name !== '');
    const shareNames = root.startsWith('\\\\') ? root.slice(2).split('\\') : [];
    for (const name of [...shareNames, ...names]) {
        const fault = faultOf(name);
        if (fault !== undefined)
            throw invalid(path, fault);
    }
    return { root: root.endsWith(':') ? root.toUpperCase() : root, names };
}
function faultOf(name) {
    if (name === '.' || name === '..')
        return `"${name}" is not a name`;
    if (reservedName.test(name))
        return `"${name}" is reserved for a device`;
    if (forbiddenCharacter.test(name))
        return `"${name}" has a character that Windows forbids`;
    return /[. ]$/.test(name) ? `"${name}" ends in a dot or a blank` : undefined;
}
function invalid(path, why) {
    return new _host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d('invalid-path', path, `${JSON.stringify(path)} is not a path of Windows: ${why}.`);
}
/** Whether {@link parseWindowsPath} accepts the path. */
function isWindowsPath(path) {
    try {
        parseWindowsPath(path);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 3309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ planSchema),
/* harmony export */   parsePlan: () => (/* binding */ parsePlan)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9444);


const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const jsonValue = valibot__WEBPACK_IMPORTED_MODULE_1__/* .lazy */ .RZV(() => valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([text, valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), valibot__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(jsonValue), valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(text, jsonValue)]));
const jsonObject = valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(text, jsonValue);
const finding = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: text, message: text, advice: text, input: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(text) });
const identity = { id: text, stage: text, title: text, documentStep: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(text) };
const changeStep = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...identity,
    type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('change'),
    change: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ kind: text })),
    detail: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text)),
});
const personStep = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...identity,
    type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('operator'),
    operatorStep: valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        id: text,
        title: text,
        instructions: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text),
        proof: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['seen', 'said']),
        blocking: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    }),
});
/** Format 1 of a plan. `docs/reference/plan.schema.json` is made from it. */
const planSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    action: text,
    server: text,
    inputs: jsonObject,
    findings: jsonObject,
    steps: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .variant */ .Oxt('type', [changeStep, personStep])),
    warnings: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(finding),
    blockers: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(finding),
});
/** @throws UserError `plan-invalid` */
function parsePlan(json, source) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(planSchema, parseJson(json, source));
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw invalid(source, `at ${valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue) ?? 'the top level'}: ${issue.message}`);
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
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('plan-invalid', `${source} is no plan: ${why}.`, 'Give the file of the output plan-path.');
}


/***/ }),

/***/ 5744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ runServerSetupStep),
/* harmony export */   Qj: () => (/* binding */ setPortalUrlStep),
/* harmony export */   Sd: () => (/* binding */ informUsersStep),
/* harmony export */   Ze: () => (/* binding */ activateServerStep),
/* harmony export */   cV: () => (/* binding */ confirmReplicationGroupStep),
/* harmony export */   s0: () => (/* binding */ removeProductByHandStep),
/* harmony export */   x3: () => (/* binding */ operatorStepIds)
/* harmony export */ });
/**
 * What the upgrade document leaves to a person, with every path and value spelled out. Sources: "Upgrade the
 * PhoneFactor Agent to Azure Multi-Factor Authentication Server" and the vendor's deployment pages for MFA Server.
 */
/** Where the new server asks for it: activation in its console. Credentials cannot be made here. */
function activateServerStep(server) {
    return {
        id: 'activate-server',
        title: `Activate the Multi-Factor Authentication Server on ${server}, if it asks for it`,
        instructions: [
            `On ${server}, open "Multi-Factor Authentication Server" from the Start menu with "Run as administrator".`,
            'If the console does not ask for activation, the old activation was kept: go to the last instruction.',
            'Have a Global Administrator of the tenant generate activation credentials: Microsoft Entra admin center, Multifactor authentication, Server settings, "Generate". Only customers who activated a server before 1 July 2019 have this page. Use the credentials at once: they are to be taken as short-lived.',
            'Type e-mail and password into the console and choose "Activate".',
            'When asked for a group, choose the replication group that your other servers are in. A wrong group cannot be corrected later: only the vendor can undo it. A single server keeps its own group.',
            'If the console offers to promote this server to master, do not do so: it usually means that the master cannot be reached. Mend the connection first, otherwise there are two masters.',
            'The cloud service ended on 30 September 2024. If activation fails for that reason, say so in the change record; the files, services and sites of the upgrade can still be verified, an authentication cannot.',
            'Confirm this step once the console opens without asking for activation, or once it is recorded why it cannot.',
        ],
        proof: 'said',
        blocking: true,
    };
}
function confirmReplicationGroupStep(server) {
    return {
        id: 'confirm-replication-group',
        title: `Confirm the replication group of ${server}`,
        instructions: [
            `On ${server}, open the Multi-Factor Authentication Server console and look at its Status page.`,
            'See that the servers listed are those of your site and that exactly one of them is the master.',
            'If the list is empty or shows other servers, stop here and do not change users: the group cannot be corrected in the console. Have the vendor deactivate this server, then activate it again.',
            'If the console offers to promote this server, refuse unless the old master is gone for good.',
            'Confirm this step once the list is right.',
        ],
        proof: 'said',
        blocking: true,
    };
}
/** Only where the portal's address changed: the setting lies in the data file and has no command line. */
function setPortalUrlStep(server, oldUrl, newUrl) {
    return {
        id: 'set-portal-url',
        title: 'Set the new User Portal URL',
        instructions: [
            `On ${server} (on the master, where there are several servers), open the Multi-Factor Authentication Server console.`,
            'Click the "User Portal" icon, then the "Settings" tab.',
            `Find "User Portal URL". It should show ${oldUrl}.`,
            `Replace it by ${newUrl} and apply the change.`,
            'Enrolment mails carry this address; mails sent before still carry the old one.',
            'Confirm this step once the console shows the new address after it was closed and opened again.',
        ],
        proof: 'said',
        blocking: false,
    };
}
/** For a setup program that has no known silent arguments. */
function runServerSetupStep(setupPath, installFolder) {
    return {
        id: 'run-server-setup',
        title: 'Run the setup program of the Multi-Factor Authentication Server',
        instructions: [
            `Log on to the server and run ${setupPath} with "Run as administrator".`,
            'Let it install the Visual C++ runtimes when it offers them.',
            `On the page "Select Installation Folder", see that the folder is ${installFolder}. If it shows another folder, cancel: the data file would not be found there.`,
            'Choose "Next" and "Finish". Skip the Authentication Configuration Wizard if it appears.',
            'If Windows asks for a restart, restart it.',
            'Run the upgrade again: it sees for itself that the server is installed.',
        ],
        proof: 'seen',
        blocking: true,
    };
}
/** For an entry of Programs and Features that Windows Installer did not make. */
function removeProductByHandStep(component, displayName) {
    return {
        id: `remove-${component}-by-hand`,
        title: `Remove "${displayName}" by hand`,
        instructions: [
            `"${displayName}" was not installed by Windows Installer, so no silent removal is known for it.`,
            'Close the console of the agent if it is open: it keeps files in use.',
            `Open Programs and Features (appwiz.cpl), choose "${displayName}" and then "Uninstall".`,
            'If you are asked whether to keep settings or data, keep them.',
            'Restart Windows if you are asked to.',
            'Run the upgrade again: it sees for itself that the product is gone.',
        ],
        proof: 'seen',
        blocking: true,
    };
}
/** Where the portal's address changed. */
function informUsersStep(oldUrl, newUrl) {
    return {
        id: 'inform-users',
        title: 'Tell the users the new address of the User Portal',
        instructions: [
            `The address changed from ${oldUrl} to ${newUrl}.`,
            'Send the announcement that comes with the report, and change links on your intranet and in your help desk articles.',
            'Confirm this step once the message is sent.',
        ],
        proof: 'said',
        blocking: false,
    };
}
/** Steps that a person confirms through the input `completed-operator-steps`; the others are seen to be done. */
const operatorStepIds = [
    'activate-server',
    'confirm-replication-group',
    'set-portal-url',
    'inform-users',
];


/***/ }),

/***/ 3418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ checkSchema),
/* harmony export */   parseServerRecord: () => (/* binding */ parseServerRecord)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _plan_plan_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3309);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9444);



const text = valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP();
const list = (item) => valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(item), valibot__WEBPACK_IMPORTED_MODULE_2__/* .readonly */ .tBZ());
const at = { at: text, by: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(text) };
const ofPlan = { ...at, digest: text, action: text };
const ofStep = { ...at, digest: text, step: text };
const journalLine = valibot__WEBPACK_IMPORTED_MODULE_2__/* .variant */ .Oxt('event', [
    valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ...ofPlan, event: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('plan-started') }),
    valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ...ofPlan, event: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('plan-finished') }),
    valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ...ofStep, event: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('step-started') }),
    valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ...ofStep, event: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('step-done'), notes: list(text) }),
    valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ at: text, event: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('operator-step-said'), step: text, by: text }),
    valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ...at, event: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('backup-created'), folder: text, manifestSha256: text }),
    valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ...at, event: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('services-stopped'), services: list(text) }),
    valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ...at, event: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('services-started'), services: list(text) }),
    valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ...at, event: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('restart-required'), bootTime: text, reason: text }),
]);
const manifest = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    name: text,
    created: text,
    server: text,
    consistent: valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    consistencyNote: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(text),
    entries: list(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ component: text, role: text, storedAs: text, size: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), sha256: text })),
});
const checkSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: text,
    title: text,
    verdict: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['pass', 'fail', 'cannot-be-proven']),
    evidence: text,
    advice: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(text),
});
const recordSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    format: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    rehearsal: valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    server: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        name: text,
        plans: list(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ plan: _plan_plan_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .planSchema */ .F, digest: text })),
        journal: list(journalLine),
        manifests: list(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ manifest, sha256: text })),
        checks: list(checkSchema),
        reason: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(text),
    }),
    announcements: list(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ language: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['en', 'de']), subject: text, paragraphs: list(text) })),
});
/** @throws UserError `record-invalid` that names `source` */
function parseServerRecord(json, source) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qFJ(), recordSchema), json.replace(/^\uFEFF/, ''));
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('record-invalid', `${source} is no record of a server, at ${valibot__WEBPACK_IMPORTED_MODULE_2__/* .getDotPath */ .BuJ(issue) ?? 'the top level'}: ${issue.message}`, 'Give files of the output record-path, unchanged.');
}


/***/ }),

/***/ 2422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ toolName),
/* harmony export */   f: () => (/* binding */ toolVersion)
/* harmony export */ });
/** How the suite names itself in manifests and reports. A test holds the version to package.json's. */
const toolName = 'mfa-server-upgrade';
const toolVersion = '0.1.0';


/***/ }),

/***/ 4582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Keeps the types of the inputs and their values together. */
function defineAction(action) {
    return action;
}


/***/ }),

/***/ 1782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ yesOrNo),
/* harmony export */   Hl: () => (/* binding */ serverPath),
/* harmony export */   IQ: () => (/* binding */ withDefault),
/* harmony export */   Mf: () => (/* binding */ runnerPath),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Op: () => (/* binding */ matchingList),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   gP: () => (/* binding */ keyedLines),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   wC: () => (/* binding */ matching)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6730);


/** Must be given. */
function required(kind, about) {
    return { ...about, ...kind, required: true };
}
/** `undefined` where it is not given. */
function optional(kind, about) {
    return { ...about, ...kind, required: false };
}
function withDefault(kind, defaultText, about) {
    return { ...about, ...kind, required: false, default: defaultText };
}
const text = { allowed: 'any text', schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() };
function choice(options) {
    return { allowed: options.map((option) => `"${option}"`).join(', '), schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(options) };
}
const yesOrNo = {
    allowed: '"true", "false"',
    schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['true', 'false']), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => value === 'true')),
};
function wholeNumber(least, most) {
    return {
        allowed: `a whole number from ${least} to ${most}`,
        schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .vmo(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(Number), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(least), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(most)),
    };
}
/** A file or folder on the server, without a trailing backslash. */
const serverPath = {
    allowed: 'an absolute Windows path such as C:\\folder\\file or \\\\server\\share\\folder',
    schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((path) => path.replace(/(?<=[^:\\])[\\/]+$/, '')), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y(_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isWindowsPath */ .N)),
};
/** A file or folder that the runner itself opens. */
const runnerPath = { allowed: 'a path on the runner', schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() };
function matching(pattern, allowed) {
    return { allowed, schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(pattern)) };
}
/** One entry a line or between commas; empty ones are dropped. */
function list(options) {
    return {
        allowed: `one or more of ${options.map((option) => `"${option}"`).join(', ')}, a line or a comma between them`,
        schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(entriesOf), valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(options)), valibot__WEBPACK_IMPORTED_MODULE_1__/* .readonly */ .tBZ()),
    };
}
/** As `list`, of entries that follow a pattern. */
function matchingList(pattern, allowed) {
    return {
        allowed: `${allowed}, a line or a comma between them`,
        schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(entriesOf), valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(pattern))), valibot__WEBPACK_IMPORTED_MODULE_1__/* .readonly */ .tBZ()),
    };
}
/** One entry a line; lines may hold commas. */
const lines = {
    allowed: 'text, one entry a line',
    schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(linesOf)),
};
/** Lines `key=value`; a key that stands twice has both values, in order. */
function keyedLines(keys, example) {
    return {
        allowed: `lines of the form ${example}; known on the left are ${keys.map((key) => `"${key}"`).join(', ')}`,
        schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(linesOf), valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[^=]+=\s*\S/), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((line) => {
            const [, key = '', value = ''] = /^([^=]+?)\s*=\s*(.*)$/s.exec(line) ?? [];
            return [key, value];
        }), valibot__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(keys), valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]))), valibot__WEBPACK_IMPORTED_MODULE_1__/* .readonly */ .tBZ()),
    };
}
function linesOf(given) {
    return given
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function entriesOf(given) {
    return linesOf(given.replaceAll(',', '\n'));
}


/***/ })

};
