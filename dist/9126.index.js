export const id = 9126;
export const ids = [9126];
export const modules = {

/***/ 9126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planFleetAction: () => (/* binding */ planFleetAction)
/* harmony export */ });
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(691);
/* harmony import */ var _workflow_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4582);
/* harmony import */ var _workflow_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1782);



const inputs = {
    inventories: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn, {
        description: 'Inventories of the fleet: files or folders on the runner, one a line. Every server once.',
    }),
    'fleet-file': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerPath */ .Mf, {
        description: 'Fleet file (YAML, docs/reference/fleet.schema.json): groups with their primary, windows, dependencies, runners. Without it only one MFA server with its web servers can be planned: no inventory tells which servers replicate with each other.',
    }),
    results: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn, {
        description: 'Results of earlier runs: files, or folders with files named <server>-result.json, one a line. What they finished is not planned again.',
    }),
    'completed-operator-steps': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .matchingList */ .Op)(/^[A-Za-z0-9._-]+$/, 'ids of operator steps of this plan'), {
        description: 'Operator steps of the fleet (promotions, AD FS adapters) that a person has done and says so.',
    }),
    blocked: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['stop', 'leave-out']), 'stop', {
        description: 'Where something blocks a server: "stop" fails the step, "leave-out" plans the rest. A group that is not begun is left out as a whole.',
    }),
    waves: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(1, 20), '10', { description: 'How many waves the output "matrices" holds at most.' }),
};
const planFleetAction = (0,_workflow_action_js__WEBPACK_IMPORTED_MODULE_1__/* .defineAction */ .Q)({
    name: 'plan-fleet',
    title: 'Plan a fleet',
    description: 'Puts many servers into the order that the product needs, in waves of at most 256 jobs with the canary first, from inventories and a fleet file.',
    branding: { icon: 'layers', color: 'gray-dark' },
    guide: [
        'Reads files on the runner and no server: run it on a hosted runner. Inside a group the order is subordinates, primary, Web Service SDK, web servers, AD FS adapters; at least half of the servers of one role stay in service unless the fleet file says otherwise; a group that holds two versions is finished before another is begun.',
        'What no inventory tells (which server is the primary, which servers replicate with each other) comes from the fleet file. What is missing there is a blocker, never a guess. All blockers of the fleet stand in one table.',
        'Run it again with the results of earlier runs: it plans what is left. The same inputs in any order give the same plan.',
        'The output `matrices` is an array: `fromJSON(needs.plan.outputs.matrices)[0]` is `strategy.matrix` of the first wave. It ends before the first wave in which a person has to act, or whose window is not open: run the action again then. The reusable workflow `upgrade-fleet.yml` does all this.',
    ],
    inputs,
    outputs: {
        changed: 'Always "false".',
        matrices: 'JSON array with `strategy.matrix` of each wave: server, group, phase, runner (JSON array of labels), environment.',
        'matrix-count': 'Number of matrices.',
        'waits-for': 'Why the waves after those of "matrices" must not run now: a person, a window, the limit; empty where all are put out.',
        'max-parallel': 'Jobs of a wave that may run at the same time, from the fleet file.',
        'wave-count': 'Number of waves that are left.',
        'servers-left': 'Number of servers in these waves.',
        'plan-digest': 'SHA-256 of the plan.',
        'plan-path': 'File on the runner with the plan as JSON.',
        'report-path': 'File on the runner with the plan in Markdown.',
        blockers: 'JSON array of what stops parts of the fleet: server or group, code, message, advice, input.',
        'operator-steps': 'JSON array of what persons do between and in the waves: id, title, instructions.',
    },
    readsServer: () => false,
    async execute(values, session) {
        const { fleetResult } = await __webpack_require__.e(/* import() */ 8822).then(__webpack_require__.bind(__webpack_require__, 8822));
        return fleetResult(await plannedFleet(values, session), values.blocked, session);
    },
});
async function plannedFleet(values, { log }) {
    const { findRunnerFiles, readRunnerFile } = await __webpack_require__.e(/* import() */ 7964).then(__webpack_require__.bind(__webpack_require__, 7964));
    const { readFleetServer } = await Promise.all(/* import() */[__webpack_require__.e(8830), __webpack_require__.e(5913)]).then(__webpack_require__.bind(__webpack_require__, 5913));
    const { parseServerResult } = await __webpack_require__.e(/* import() */ 1766).then(__webpack_require__.bind(__webpack_require__, 1766));
    const { fleetDigest, planFleet } = await __webpack_require__.e(/* import() */ 1075).then(__webpack_require__.bind(__webpack_require__, 1075));
    const { nextWaves } = await __webpack_require__.e(/* import() */ 7516).then(__webpack_require__.bind(__webpack_require__, 7516));
    const { readConfigurationFacts } = await Promise.all(/* import() */[__webpack_require__.e(7892), __webpack_require__.e(996)]).then(__webpack_require__.bind(__webpack_require__, 996));
    const servers = [];
    for (const path of await findRunnerFiles(values.inventories, '.json')) {
        servers.push(readFleetServer(await readRunnerFile(path), path, readConfigurationFacts));
        log.progress(`${servers.length} inventories read`);
    }
    const results = [];
    for (const path of await findRunnerFiles(values.results ?? [], '-result.json')) {
        results.push(parseServerResult(await readRunnerFile(path), path));
    }
    const completedSteps = new Set(values['completed-operator-steps'] ?? []);
    const fleet = await fleetFileOf(values['fleet-file']);
    const plan = planFleet({ servers, results, completedSteps, ...(0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .g)({ fleet }) });
    return { plan, digest: fleetDigest(plan), ...nextWaves(plan.waves, fleet?.file.windows, new Date(), values.waves) };
}
async function fleetFileOf(path) {
    if (path === undefined)
        return undefined;
    const { readRunnerFile } = await __webpack_require__.e(/* import() */ 7964).then(__webpack_require__.bind(__webpack_require__, 7964));
    const { parseFleetFile } = await __webpack_require__.e(/* import() */ 1093).then(__webpack_require__.bind(__webpack_require__, 1093));
    return parseFleetFile(await readRunnerFile(path), path);
}


/***/ }),

/***/ 691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ given)
/* harmony export */ });
/** The object without the properties whose value is undefined. */
function given(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
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
