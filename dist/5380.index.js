export const id = 5380;
export const ids = [5380];
export const modules = {

/***/ 46172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ describeFault)
/* harmony export */ });
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95460);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79444);


const adviceByCode = {
    'not-found': 'See whether it was moved or removed, and run again.',
    'already-exists': 'See what it is; move it away, and run again.',
    'access-denied': 'Run the service of the runner under an account in the local Administrators group, or give that account access.',
    'in-use': 'Close the program that holds it, and run again.',
    'disk-full': 'Free room on that volume, and run again: the run carries on where it stopped.',
    'invalid-path': 'Correct the path.',
    'not-a-package': 'Copy the package again from its source.',
    'timed-out': 'See why it takes so long; raise the time limit if it only needs more time, and run again.',
    'not-supported': 'Do this by hand, and run again.',
    refused: 'Mend what Windows says is wrong, and run again.',
    malformed: 'Mend it, and run again.',
};
/** What a person is told of something that was thrown. */
function describeFault(fault) {
    if (fault instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_1__.UserError)
        return { title: fault.code, message: fault.message, advice: fault.advice };
    if (fault instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d) {
        return { title: fault.code, message: fault.message, advice: adviceByCode[fault.code] };
    }
    const error = fault instanceof Error ? fault : new Error(String(fault));
    return {
        title: 'Unexpected error',
        message: `This is a fault of the action, not of your input: ${error.message}`,
        advice: 'Nothing more was done. Run again: the run carries on where it stopped. Please report it with this log.',
        stack: error.stack ?? error.message,
    };
}


/***/ }),

/***/ 62773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V0: () => (/* binding */ sections),
/* harmony export */   f9: () => (/* binding */ findingsTable),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7469);

/** Text that Markdown and HTML show as it is. */
function plain(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text)
        .replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? character)
        .replace(/[\\`*_{}[\]()#+!|~]/g, '\\$&')
        .replace(/\n/g, '<br>');
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
function findingsTable(findings) {
    return table(['code', 'what', 'what to do', 'input'], findings.map(({ code, message, advice, input }) => [
        plain(code),
        plain(message),
        plain(advice),
        plain(input ?? ''),
    ]));
}
/** Parts with content, each under its heading. */
function sections(parts) {
    return parts
        .filter(([, content]) => content !== '')
        .map(([heading, content]) => `### ${heading}\n\n${content}`)
        .join('\n\n');
}


/***/ }),

/***/ 7469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
const colour = '\\u001b\\[[0-9;]*m';
const controlCharacters = new RegExp(`${colour}|[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]`, 'g');
const separator = '\u200b';
/**
 * Text that the runner prints and never obeys. File names, registry values and installer logs may hold lines that
 * look like commands of the runner (`::set-output`, `##[`), or escape sequences; colours pass.
 */
function printable(text) {
    return text
        .replace(/\r\n?/g, '\n')
        .replace(controlCharacters, (found) => (found.endsWith('m') ? found : '\ufffd'))
        .replace(/^(\s*):(?=:)/gm, `$1:${separator}`)
        .replace(/##(?=\[)/g, `#${separator}#`);
}


/***/ }),

/***/ 5380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 9 modules
var core = __webpack_require__(39840);
// EXTERNAL MODULE: ./node_modules/@actions/io/lib/io.js
var io = __webpack_require__(88701);
// EXTERNAL MODULE: ./lib/src/workflow/printable.js
var printable = __webpack_require__(7469);
;// CONCATENATED MODULE: ./lib/src/workflow/action-log.js


const millisecondsBetweenProgressLines = 5000;
/** The log of a step. Warnings stay plain lines: annotations are for what needs a person. */
function createActionLog(now = Date.now) {
    let lastProgress = Number.NEGATIVE_INFINITY;
    return {
        info: (message) => core/* info */.pq((0,printable/* printable */.g)(message)),
        warning: (message) => core/* info */.pq(`Warning: ${(0,printable/* printable */.g)(message)}`),
        async group(title, work) {
            core/* startGroup */.Oh((0,printable/* printable */.g)(title).replaceAll('\n', ' '));
            try {
                return await work();
            }
            finally {
                core/* endGroup */.N4();
            }
        },
        progress(message) {
            if (now() - lastProgress < millisecondsBetweenProgressLines)
                return;
            lastProgress = now();
            core/* info */.pq((0,printable/* printable */.g)(message));
        },
        mask(value) {
            for (const line of value.split(/\r?\n/))
                if (line.trim() !== '')
                    core/* setSecret */.Pq(line);
        },
    };
}

// EXTERNAL MODULE: ./lib/src/workflow/describe-fault.js
var describe_fault = __webpack_require__(46172);
// EXTERNAL MODULE: ./lib/src/workflow/markdown.js
var markdown = __webpack_require__(62773);
// EXTERNAL MODULE: ./lib/src/user-error.js
var user_error = __webpack_require__(79444);
;// CONCATENATED MODULE: ./lib/src/workflow/open-host.js

/** Variable that names the rehearsal server for every step of a job. */
const rehearsalVariable = 'MFA_UPGRADE_REHEARSAL';
/**
 * This machine, or the rehearsal server that the input or the variable names.
 * @throws UserError `not-windows` anywhere else, `not-a-rehearsal-server`
 */
async function openHost(rehearsalFolder, environment, platform = process.platform) {
    const folder = rehearsalFolder ?? environment[rehearsalVariable];
    if (folder) {
        const { createRehearsalHost } = await __webpack_require__.e(/* import() */ 6411).then(__webpack_require__.bind(__webpack_require__, 88792));
        return createRehearsalHost(folder);
    }
    if (platform !== 'win32') {
        throw new user_error.UserError('not-windows', `This machine is no Windows server (${platform}).`, `Run the job on the Windows server itself, or rehearse it: give rehearsal-folder or set ${rehearsalVariable}.`);
    }
    const { createWindowsHost } = await Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(582)]).then(__webpack_require__.bind(__webpack_require__, 50582));
    return createWindowsHost();
}

;// CONCATENATED MODULE: ./lib/src/workflow/run-identity.js
function runIdentity(environment) {
    const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_ACTOR } = environment;
    if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_RUN_ID)
        return { address: 'local run' };
    const attempt = GITHUB_RUN_ATTEMPT ? `/attempts/${GITHUB_RUN_ATTEMPT}` : '';
    const address = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}${attempt}`;
    return { address, ...(GITHUB_ACTOR ? { actor: GITHUB_ACTOR } : {}) };
}

;// CONCATENATED MODULE: ./lib/src/workflow/write-summary.js

/** The runner drops a step's summary above 1 MiB; some room is left for its own additions. */
const mostBytes = 1_000_000;
/** Appends to the step summary; outside a workflow there is none, and nothing is written. */
async function writeSummary(markdown, environment = process.env) {
    if (!environment.GITHUB_STEP_SUMMARY)
        return;
    await core/* summary */.z.addRaw(shortened(markdown), true).write();
}
function shortened(markdown) {
    const bytes = Buffer.from(markdown, 'utf8');
    if (bytes.length <= mostBytes)
        return markdown;
    const kept = bytes.subarray(0, mostBytes).toString('utf8');
    return `${kept.slice(0, kept.lastIndexOf('\n'))}\n\n_Shortened; the report file has all of it._\n`;
}

;// CONCATENATED MODULE: ./lib/src/workflow/run-action.js












/** Runs an action whose inputs are read. Outputs and summary are written whatever happens. */
async function runAction(action, inputs, environment) {
    const result = await executed(action, inputs, environment);
    for (const [name, value] of Object.entries(result.outputs))
        core/* setOutput */.uH(name, value);
    for (const annotation of result.annotations)
        annotate(annotation);
    await writeSummary(`## ${action.title}\n\n${result.summary}`);
    if ('fault' in result)
        reportFault(result.fault);
}
const annotators = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
function annotate({ level, title, message }) {
    annotators[level]((0,printable/* printable */.g)(message), { title });
}
async function executed(action, inputs, environment) {
    try {
        return await action.execute(inputs, await openSession(action, inputs, environment));
    }
    catch (fault) {
        const { message, advice } = (0,describe_fault/* describeFault */.Q)(fault);
        return {
            outputs: { changed: 'false' },
            summary: `**Failed.** ${(0,markdown/* plain */.pj)(message)}\n\n${(0,markdown/* plain */.pj)(advice)}`,
            annotations: [],
            fault,
        };
    }
}
async function openSession(action, inputs, environment) {
    const temporaryFolder = (0,external_node_path_.join)(environment.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'mfa-server-upgrade');
    return {
        host: (action.readsServer?.(inputs) ?? true) ? await openServer(inputs, environment) : noHost,
        log: createActionLog(),
        run: runIdentity(environment),
        async writeTemporaryFile(name, content) {
            await (0,io/* mkdirP */.U$)(temporaryFolder);
            const path = (0,external_node_path_.join)(temporaryFolder, name);
            await (0,promises_.writeFile)(path, content, 'utf8');
            return path;
        },
    };
}
async function openServer(inputs, environment) {
    const folder = inputs['rehearsal-folder'];
    return openHost(typeof folder === 'string' ? folder : undefined, environment);
}
/** For actions that read no server: using it is a bug, and says so. */
const noHost = new Proxy({}, {
    get(_target, port) {
        throw new Error(`This action reads no server, but it asked for ${String(port)}.`);
    },
});
/** A fault that a person can mend is shown without a stack; everything else is a bug and shows where. */
function reportFault(fault) {
    const { title, message, advice, stack } = (0,describe_fault/* describeFault */.Q)(fault);
    core/* error */.z3((0,printable/* printable */.g)(advice === '' ? message : `${message}\n${advice}`), { title });
    if (stack !== undefined)
        core/* info */.pq((0,printable/* printable */.g)(stack));
    process.exitCode = 1;
}


/***/ })

};
