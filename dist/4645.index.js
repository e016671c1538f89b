export const id = 4645;
export const ids = [4645];
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

/***/ 94645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  outcomeResult: () => (/* binding */ outcomeResult)
});

// EXTERNAL MODULE: ./lib/src/workflow/describe-fault.js
var describe_fault = __webpack_require__(46172);
// EXTERNAL MODULE: ./lib/src/workflow/markdown.js
var markdown = __webpack_require__(62773);
;// CONCATENATED MODULE: ./lib/src/workflow/outcome-summary.js


/** Markdown of a run: what was found, done, left for a person, and what comes next. */
function outcomeSummary(outcome) {
    const { plan, applied } = outcome;
    return [
        headline(outcome),
        '',
        (0,markdown/* sections */.V0)([
            ['What was found', found(outcome)],
            ['What stops it', plan.blockers.length === 0 ? '' : (0,markdown/* findingsTable */.f9)(plan.blockers)],
            ['What to know', plan.warnings.length === 0 ? '' : (0,markdown/* findingsTable */.f9)(plan.warnings)],
            [applied === undefined ? 'What would be done' : 'What was done', steps(outcome)],
            ['Left for a person', (applied?.openOperatorSteps ?? []).map(operatorText).join('\n\n')],
            ['What comes next', next(outcome)],
        ]),
    ].join('\n');
}
function isFinished({ mode, plan, applied, fault, restartRequired }) {
    if (fault !== undefined || restartRequired !== undefined)
        return false;
    if (plan.steps.length === 0)
        return true;
    return mode === 'apply' && (applied?.records ?? []).every(({ outcome }) => isDone(outcome)) && applied !== undefined;
}
function isDone(outcome) {
    return outcome === 'changed' || outcome === 'already-done';
}
function headline(outcome) {
    const server = `**${(0,markdown/* plain */.pj)(outcome.plan.server)}**`;
    if (outcome.fault !== undefined) {
        const { message, advice } = (0,describe_fault/* describeFault */.Q)(outcome.fault);
        return `${server}: **failed.** ${(0,markdown/* plain */.pj)(message)}\n\n${(0,markdown/* plain */.pj)(advice)}`;
    }
    if (outcome.plan.steps.length === 0)
        return `${server}: nothing to do.`;
    if (outcome.mode === 'plan')
        return `${server}: planned, nothing changed. Digest \`${outcome.digest}\``;
    return isFinished(outcome) ? `${server}: done.` : `${server}: stopped; see what is left below.`;
}
function found({ plan, backup }) {
    const rows = Object.entries(plan.findings).map(([name, value]) => [(0,markdown/* plain */.pj)(name), (0,markdown/* plain */.pj)(shown(value))]);
    const set = backup === undefined ? [] : [['backup set', (0,markdown/* plain */.pj)(backup.folder)]];
    return (0,markdown/* table */.tp)(['what', 'value'], [...rows, ...set]);
}
const longestFinding = 600;
function shown(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    return text.length > longestFinding ? `${text.slice(0, longestFinding)}…` : text;
}
function steps({ plan, applied }) {
    if (plan.steps.length === 0)
        return '';
    if (applied === undefined) {
        const rows = plan.steps.map(({ title, documentStep, type }, index) => [
            String(index + 1),
            (0,markdown/* plain */.pj)(title),
            type === 'operator' ? 'a person' : 'this action',
            (0,markdown/* plain */.pj)(documentStep ?? ''),
        ]);
        return (0,markdown/* table */.tp)(['', 'step', 'by', 'document'], rows);
    }
    return (0,markdown/* table */.tp)(['step', 'outcome', 'notes'], applied.records.map(({ title, outcome, notes }) => [(0,markdown/* plain */.pj)(title), outcome, (0,markdown/* plain */.pj)(notes.join('\n'))]));
}
function operatorText({ id, title, instructions, proof }) {
    const list = instructions.map((line, index) => `${index + 1}. ${(0,markdown/* plain */.pj)(line)}`).join('\n');
    const confirm = proof === 'said' ? `\n\nConfirm with \`completed-operator-steps: ${id}\`.` : '';
    return `**${(0,markdown/* plain */.pj)(title)}**\n\n${list}${confirm}`;
}
function next(outcome) {
    const { applied, notes, restartRequired } = outcome;
    const lines = [
        ...notes,
        ...(restartRequired === undefined ? [] : [`Restart the server, then run again: ${restartRequired}`]),
        ...whatToRun(outcome, applied?.openOperatorSteps.length ?? 0),
    ];
    return lines.map((line) => `- ${(0,markdown/* plain */.pj)(line)}`).join('\n');
}
function whatToRun(outcome, openSteps) {
    if (outcome.fault !== undefined)
        return ['Mend the cause and run again with the same inputs: it carries on from here.'];
    if (outcome.mode === 'plan' && outcome.plan.steps.length > 0) {
        return ['Have the plan approved, then run again with mode: apply and approved-plan set to the digest.'];
    }
    if (openSteps > 0)
        return ['Do the steps above, then run again with completed-operator-steps.'];
    return isFinished(outcome) ? ['Nothing is left of this plan.'] : [];
}

;// CONCATENATED MODULE: ./lib/src/workflow/outcome-result.js

/** What a stage's run leaves behind: plan and report as files, outputs, summary, annotations. */
async function outcomeResult(outcome, session) {
    const { plan, digest } = outcome;
    const name = `${fileName(plan.server)}-${fileName(plan.action)}`;
    const planPath = await session.writeTemporaryFile(`${name}-plan.json`, `${JSON.stringify(plan, null, 2)}\n`);
    const summary = outcomeSummary(outcome);
    const reportPath = await session.writeTemporaryFile(`${name}-report.md`, `${summary}\n`);
    const open = openSteps(outcome);
    return {
        outputs: {
            changed: String((outcome.applied?.changed ?? false) || outcome.notes.length > 0),
            finished: String(isFinished(outcome)),
            'plan-digest': digest,
            'plan-path': planPath,
            'report-path': reportPath,
            blockers: JSON.stringify(plan.blockers),
            'operator-steps': JSON.stringify(open),
            'steps-to-confirm': open
                .filter(({ proof }) => proof === 'said')
                .map(({ id }) => id)
                .join(', '),
            'backup-path': outcome.backup?.folder ?? '',
            'manifest-sha256': outcome.backup?.manifestSha256 ?? '',
            'reboot-required': String(outcome.restartRequired !== undefined),
        },
        summary,
        annotations: annotationsOf(outcome, open),
        ...(outcome.fault === undefined ? {} : { fault: outcome.fault }),
    };
}
/** In plan mode those that the plan holds, after a run those that it met. */
function openSteps({ plan, applied }) {
    if (applied !== undefined)
        return applied.openOperatorSteps;
    return plan.steps.flatMap((step) => (step.type === 'operator' ? [step.operatorStep] : []));
}
function annotationsOf(outcome, open) {
    const people = outcome.applied === undefined
        ? []
        : open.map(({ title, instructions }) => ({
            level: 'warning',
            title: `A person has to act: ${title}`,
            message: instructions.join('\n'),
        }));
    if (outcome.restartRequired === undefined)
        return people;
    return [...people, { level: 'warning', title: 'Restart the server', message: outcome.restartRequired }];
}
function fileName(text) {
    return text.replace(/[^A-Za-z0-9._-]/g, '_');
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


/***/ })

};
