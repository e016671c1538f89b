export const id = 1106;
export const ids = [1106];
export const modules = {

/***/ 1106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeRehearsalServer: () => (/* binding */ makeRehearsalServer)
/* harmony export */ });
/* harmony import */ var _workflow_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4582);
/* harmony import */ var _workflow_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1782);


const makeRehearsalServer = (0,_workflow_action_js__WEBPACK_IMPORTED_MODULE_1__/* .defineAction */ .Q)({
    name: 'make-rehearsal-server',
    title: 'Make a rehearsal server',
    description: 'Makes a folder that behaves as the inventoried Windows server did, so that its upgrade can be rehearsed on any runner.',
    branding: { icon: 'copy', color: 'gray-dark' },
    guide: [
        'Files are placeholders of their sizes, web.config files are there with their secrets replaced, registry, services and IIS are as the inventory tells. The result is a rehearsal: what the product itself does to its data is not in it.',
        "The installers of the new product are rehearsal packages, too: those of this suite's sample server, or yours.",
    ],
    inputs: {
        inventory: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerPath */ .Mf, { description: 'Inventory of the server (output inventory-path of inspect).' }),
        folder: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerPath */ .Mf, { description: 'New or empty folder on the runner for the rehearsal server.' }),
        installers: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerPath */ .Mf, {
            description: 'Folder on the runner with rehearsal packages. By default those of the sample server.',
        }),
        'installers-folder': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .serverPath */ .Hl, 'C:\\Install', {
            description: 'Folder on the rehearsal server in which the packages then lie.',
        }),
    },
    outputs: {
        changed: 'Always "false": no server was changed.',
        'rehearsal-folder': 'The folder, for the input rehearsal-folder or the variable MFA_UPGRADE_REHEARSAL.',
        server: 'Name of the server.',
    },
    readsServer: () => false,
    async execute({ inventory, folder, installers, 'installers-folder': target }, session) {
        const { cp } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
        const { resolve } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6760, 19));
        const { parseInventory } = await __webpack_require__.e(/* import() */ 5924).then(__webpack_require__.bind(__webpack_require__, 5924));
        const { createRehearsalServer } = await Promise.all(/* import() */[__webpack_require__.e(8830), __webpack_require__.e(6202)]).then(__webpack_require__.bind(__webpack_require__, 177));
        const { rehearsalPath } = await __webpack_require__.e(/* import() */ 7101).then(__webpack_require__.bind(__webpack_require__, 7101));
        const { readRunnerFile } = await __webpack_require__.e(/* import() */ 7964).then(__webpack_require__.bind(__webpack_require__, 7964));
        const { sampleInstallers } = await __webpack_require__.e(/* import() */ 6514).then(__webpack_require__.bind(__webpack_require__, 6514));
        const path = resolve(folder);
        const parsed = parseInventory(await readRunnerFile(inventory));
        await createRehearsalServer(parsed, path);
        const packages = installers ?? sampleInstallers(parsed.machine.architecture);
        await cp(packages, rehearsalPath(path, target), { recursive: true });
        session.log.info(`${parsed.machine.name} as a rehearsal server in ${path}.`);
        const summary = `Rehearsal server made of an inventory of ${parsed.machine.name.replace(/[^\w.-]/g, '_')}.`;
        return {
            outputs: { changed: 'false', 'rehearsal-folder': path, server: parsed.machine.name },
            summary,
            annotations: [],
        };
    },
});


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
