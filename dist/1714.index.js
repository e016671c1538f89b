export const id = 1714;
export const ids = [1714];
export const modules = {

/***/ 2022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ describeFault)
/* harmony export */ });
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90614);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70678);
/* harmony import */ var _code_link_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63312);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40855);




const adviceByCode = {
    'not-found': 'See whether it was moved or removed, and run again.',
    'already-exists': 'See what it is; move it away, and run again.',
    'access-denied': 'Run the service of the runner under an account in the local Administrators group, or give that account access.',
    'in-use': 'Close the program that holds it, and run again.',
    'disk-full': 'Free room on that volume, and run again: the run carries on where it stopped.',
    'invalid-path': 'Correct the path.',
    'not-a-package': 'Copy the package again from its source.',
    'timed-out': 'See why it takes so long; raise the time limit if it only needs more time, and run again.',
    'still-running': 'Start no other installation and do not restart the server. Wait until no msiexec.exe works any more, see with the action inspect what is installed, and run again: the run carries on where it stopped.',
    'not-supported': 'Do this by hand, and run again.',
    refused: 'Mend what Windows says is wrong, and run again.',
    malformed: 'Mend it, and run again.',
};
/** What a person is told of something that was thrown. */
function describeFault(fault) {
    if (fault instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_1__.UserError)
        return explained(fault, fault.advice);
    if (fault instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d)
        return explained(fault, adviceByCode[fault.code]);
    const error = fault instanceof Error ? fault : new Error(String(fault));
    const message = `This is a fault of the action, not of your input: ${error.message}`;
    const advice = 'Nothing more was done. Run again: the run carries on where it stopped. Please report it with this log.';
    return {
        title: 'Unexpected error',
        text: `${message}\n${advice}`,
        markdown: `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(message)}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(advice)}`,
        stack: error.stack ?? error.message,
    };
}
function explained({ code, message }, advice) {
    return {
        title: code,
        text: `${message}\n${advice}\n${(0,_code_link_js__WEBPACK_IMPORTED_MODULE_3__/* .codeLink */ .U)(code)}`,
        markdown: `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(message)}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(advice)} ${(0,_code_link_js__WEBPACK_IMPORTED_MODULE_3__/* .codeLinkInMarkdown */ .e)(code)}`,
    };
}

/***/ }),

/***/ 48942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fileName)
/* harmony export */ });
/** Text as a part of a file's name on any system: what is not a letter, digit, `.`, `_` or `-` becomes `_`. */
function fileName(text) {
    return text.replace(/[^A-Za-z0-9._-]/g, '_');
}

/***/ }),

/***/ 40855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   V0: () => (/* binding */ sections),
/* harmony export */   f9: () => (/* binding */ findingsTable),
/* harmony export */   o8: () => (/* binding */ orderedList),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _code_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63312);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71219);


/** Text that Markdown and HTML show as it is. */
function plain(text) {
    return inHtml(text)
        .replace(/[\\`*_{}[\]()#+!|~]/g, '\\$&')
        .replace(/\n/g, '<br>');
}
function inHtml(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text).replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? character);
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
function findingsTable(findings) {
    return table(['code', 'what', 'what to do', 'input'], findings.map(({ code, message, advice, input }) => [
        plain(code),
        plain(message),
        `${plain(advice)} ${(0,_code_link_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLinkInMarkdown */ .e)(code)}`,
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
/** An element that opens on a click; its summary is text, of one line, and its content Markdown. */
function details(summary, content) {
    return `<details><summary>${inHtml(summary)}</summary>\n\n${content}\n\n</details>`;
}
/** Items are Markdown of one line. */
function orderedList(items) {
    return items.map((item, index) => `${index + 1}. ${item}`).join('\n');
}
/** A code block that its content cannot end. */
function fenced(content, language = '') {
    const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([found]) => found.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${content}\n${fence}`;
}

/***/ }),

/***/ 61714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  outcomeResult: () => (/* binding */ outcomeResult)
});

// EXTERNAL MODULE: ./lib/bundled/workflow/file-name.js
var file_name = __webpack_require__(48942);
// EXTERNAL MODULE: ./lib/bundled/workflow/describe-fault.js
var describe_fault = __webpack_require__(2022);
// EXTERNAL MODULE: ./lib/bundled/workflow/markdown.js
var markdown = __webpack_require__(40855);
// EXTERNAL MODULE: ./lib/bundled/workflow/code-link.js
var code_link = __webpack_require__(63312);
// EXTERNAL MODULE: ./lib/bundled/workflow/printable.js
var printable = __webpack_require__(71219);
;// CONCATENATED MODULE: ./lib/bundled/workflow/short-finding.js
const longest = 120;
/** The first sentence of what was found, as one line; the rest stands where findings are listed in full. */
function shortFinding({ message }) {
    const [sentence = ''] = message.split(/(?<=[.!?])\s+(?=[\p{Lu}\d"])/u);
    const letters = Array.from(sentence);
    return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : sentence;
}
;// CONCATENATED MODULE: ./lib/bundled/workflow/plan-summary.js




/**
 * A plan for its approver: what stops it, what it does, who is affected, what a person does, the way back, on one
 * screen; the digest and how to go on; everything else below in elements that open.
 */
function planSummary({ plan, view, digest, fault }) {
    const stops = plan.blockers.length > 0;
    return [
        ...(stops ? [blockersText(plan.blockers)] : []),
        ...(plan.steps.length === 0 ? [] : [viewTable(plan, view)]),
        // A digest of a plan that cannot be carried out is nothing to approve.
        ...(plan.steps.length === 0 || fault !== undefined ? [] : [approval(digest)]),
    ].join('\n\n');
}
/** What the one screen leaves out; every element is closed at first. */
function planDetails({ plan, view }) {
    const people = plan.steps.flatMap((step) => (step.type === 'operator' ? [step.operatorStep] : []));
    return [
        ...(plan.steps.length === 0 ? [] : [(0,markdown/* details */.zH)(`Every step (${plan.steps.length})`, stepsTable(plan))]),
        ...(people.length === 0
            ? []
            : [(0,markdown/* details */.zH)(`What a person does, in full (${people.length})`, people.map(operatorText).join('\n\n'))]),
        ...(plan.warnings.length === 0
            ? []
            : [(0,markdown/* details */.zH)(`Warnings, with what to do (${plan.warnings.length})`, (0,markdown/* findingsTable */.f9)(plan.warnings))]),
        ...announcementsText(view, 'before', 'Text for the users, before'),
        ...announcementsText(view, 'after', 'Text for the users, after'),
        (0,markdown/* details */.zH)('What was found on the server', findingsOf(plan)),
    ].join('\n\n');
}
function blockersText(blockers) {
    const items = blockers.map(({ code, message, advice, input }) => {
        const settles = input === undefined ? '' : ` Input: \`${(0,markdown/* plain */.pj)(input)}\`.`;
        return `**${(0,markdown/* plain */.pj)(code)}**: ${(0,markdown/* plain */.pj)(message)}<br>**Do:** ${(0,markdown/* plain */.pj)(advice)}${settles} ${(0,code_link/* codeLinkInMarkdown */.e)(code)}`;
    });
    return (0,markdown/* sections */.V0)([[`${blockers.length} thing(s) stop this plan`, (0,markdown/* orderedList */.o8)(items)]]);
}
function viewTable(plan, view) {
    const { before, during, after } = view.people;
    const at = (time, what) => (what.length === 0 ? [] : [`${time}: ${what.join('; ')}`]);
    const rows = [
        ['Removed', view.removed.length === 0 ? [] : [view.removed.join(', ')]],
        ['Installed', view.installed],
        ['Changed', view.changed],
        ['Interrupted', view.interruption],
        ['A person', [...at('Before', before), ...at('During', during), ...at('After', after)]],
        ['Way back', view.wayBack],
        [`Warnings (${plan.warnings.length})`, plan.warnings.map(shortFinding)],
    ];
    return (0,markdown/* table */.tp)(['', counted(plan)], rows
        .filter(([, lines]) => lines.length > 0)
        .map(([title, lines]) => [`**${title}**`, lines.map(markdown/* plain */.pj).join('<br>')]));
}
function counted({ steps }) {
    const people = steps.filter(({ type }) => type === 'operator').length;
    const mine = steps.length - people;
    return people === 0 ? `${mine} step(s) by this action` : `${mine} step(s) by this action, ${people} by a person`;
}
function approval(digest) {
    return [
        '**To approve**, run again with the same inputs and these; where the environment has reviewers, their approval does it:',
        `\`\`\`yaml\nmode: apply\napproved-plan: ${digest}\n\`\`\``,
    ].join('\n\n');
}
function announcementsText({ announcements }, when, title) {
    const mine = announcements.filter((one) => one.when === when);
    if (mine.length === 0)
        return [];
    const texts = mine.map(({ language, text }) => `\`${language}\`\n\n${(0,markdown/* fenced */.OF)((0,printable/* printable */.g)(text), 'text')}`);
    return [(0,markdown/* details */.zH)(`${title} (${mine.length} languages)`, texts.join('\n\n'))];
}
function stepsTable({ steps }) {
    const rows = steps.map((step, index) => [
        String(index + 1),
        [step.title, ...(step.type === 'change' ? (step.detail ?? []) : [])].map(markdown/* plain */.pj).join('<br>'),
        step.type === 'operator' ? 'a person' : 'this action',
        (0,markdown/* plain */.pj)(step.documentStep ?? ''),
    ]);
    return (0,markdown/* table */.tp)(['', 'step', 'by', 'document'], rows);
}
function operatorText({ id, title, instructions, proof }) {
    const confirm = proof === 'said' ? `\n\nConfirm with \`completed-operator-steps: ${(0,markdown/* plain */.pj)(id)}\`.` : '';
    return `**${(0,markdown/* plain */.pj)(title)}**\n\n${(0,markdown/* orderedList */.o8)(instructions.map(markdown/* plain */.pj))}${confirm}`;
}
/** What was found and decides what has to be done; long values are shortened. */
function findingsOf({ findings }, more = []) {
    const rows = Object.entries(findings).map(([name, value]) => [(0,markdown/* plain */.pj)(name), (0,markdown/* plain */.pj)(shown(value))]);
    return (0,markdown/* table */.tp)(['what', 'value'], [...rows, ...more]);
}
const longestFinding = 600;
function shown(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    return text.length > longestFinding ? `${text.slice(0, longestFinding)}…` : text;
}
;// CONCATENATED MODULE: ./lib/bundled/workflow/outcome-summary.js



/** Markdown of a run: of a plan for its approver, else what was done, left for a person, and what comes next. */
function outcomeSummary(outcome) {
    return outcome.applied === undefined ? ofPlan(outcome) : ofRun(outcome);
}
function ofPlan(outcome) {
    const parts = [
        headline(outcome),
        planSummary(outcome),
        (0,markdown/* sections */.V0)([['What comes next', next(outcome)]]),
        planDetails(outcome),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function ofRun(outcome) {
    const { plan, applied } = outcome;
    return [
        headline(outcome),
        '',
        (0,markdown/* sections */.V0)([
            ['What was done', steps(applied?.records ?? [])],
            ['Left for a person', (applied?.openOperatorSteps ?? []).map(operatorText).join('\n\n')],
            ['What comes next', next(outcome)],
            ['What to know', plan.warnings.length === 0 ? '' : (0,markdown/* findingsTable */.f9)(plan.warnings)],
            ['What was found', found(outcome)],
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
    const { plan, fault } = outcome;
    const server = `**${(0,markdown/* plain */.pj)(plan.server)}**`;
    // The blockers follow with what to do about each: they need not be said twice.
    if (fault !== undefined && plan.blockers.length > 0 && outcome.mode === 'plan') {
        return `${server}: **blocked**, nothing changed.`;
    }
    if (fault !== undefined)
        return `${server}: **failed.** ${(0,describe_fault/* describeFault */.Q)(fault).markdown}`;
    if (plan.steps.length === 0)
        return `${server}: nothing to do.`;
    if (outcome.mode === 'plan')
        return `${server}: planned, nothing changed.`;
    return isFinished(outcome) ? `${server}: done.` : `${server}: stopped; see what is left below.`;
}
function found({ plan, backup }) {
    return findingsOf(plan, backup === undefined ? [] : [['backup set', (0,markdown/* plain */.pj)(backup.folder)]]);
}
function steps(records) {
    return (0,markdown/* table */.tp)(['step', 'outcome', 'notes'], records.map(({ title, outcome, notes }) => [(0,markdown/* plain */.pj)(title), outcome, (0,markdown/* plain */.pj)(notes.join('\n'))]));
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
    const { plan, mode, fault } = outcome;
    if (fault !== undefined) {
        return plan.blockers.length > 0 && mode === 'plan'
            ? ['Settle what stops the plan, then make it again.']
            : ['Mend the cause and run again with the same inputs: it carries on from here.'];
    }
    if (mode === 'plan' && plan.steps.length > 0)
        return [];
    if (openSteps > 0)
        return ['Do the steps above, then run again with completed-operator-steps.'];
    return isFinished(outcome) ? ['Nothing is left of this plan.'] : [];
}
;// CONCATENATED MODULE: ./lib/bundled/workflow/outcome-result.js


/** What a stage's run leaves behind: plan and report as files, outputs, summary, annotations. */
async function outcomeResult(outcome, session) {
    const { plan, digest } = outcome;
    const name = `${(0,file_name/* fileName */.M)(plan.server)}-${(0,file_name/* fileName */.M)(plan.action)}`;
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

/***/ }),

/***/ 71219:
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
