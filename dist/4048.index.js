export const id = 4048;
export const ids = [4048];
export const modules = {

/***/ 84048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fleetResult: () => (/* binding */ fleetResult)
});

// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: ./lib/bundled/workflow/code-link.js
var code_link = __webpack_require__(63312);
// EXTERNAL MODULE: ./lib/bundled/workflow/markdown.js
var markdown = __webpack_require__(40855);
;// CONCATENATED MODULE: ./lib/bundled/workflow/fleet-summary.js


function placeOf({ server, group }) {
    return server ?? (group === undefined ? 'fleet' : `group ${group}`);
}
const namesShown = 12;
function names(servers) {
    const shown = servers.slice(0, namesShown).map(({ name }) => name);
    const more = servers.length - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
/** A fleet's plan for its approver: what stops it, who is interrupted when and how long, what persons do. */
function fleetSummary({ plan, digest, waitsFor }) {
    const servers = plan.waves.reduce((sum, wave) => sum + wave.servers.length, 0);
    return [
        `${servers} server(s) in ${plan.waves.length} wave(s). Digest \`${digest}\``,
        ...(waitsFor === undefined ? [] : [`Not all of them can run now. ${(0,markdown/* plain */.pj)(waitsFor)}`]),
        (0,markdown/* sections */.V0)([
            ['What stops parts of the fleet', findings(plan.blockers)],
            ['Waves', waves(plan)],
        ]),
        ...(plan.waves.length === 0 ? [] : [basis(plan)]),
        (0,markdown/* sections */.V0)([
            ['Not planned', leftOut(plan)],
            ['What to know', findings(plan.warnings)],
        ]),
        people(plan),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function findings(list) {
    if (list.length === 0)
        return '';
    return (0,markdown/* table */.tp)(['where', 'code', 'what', 'what to do'], list.map((one) => [
        (0,markdown/* plain */.pj)(placeOf(one)),
        (0,markdown/* plain */.pj)(one.code),
        (0,markdown/* plain */.pj)(one.message),
        `${(0,markdown/* plain */.pj)(one.advice)} ${(0,code_link/* codeLinkInMarkdown */.e)(one.code)}`,
    ]));
}
function waves({ waves }) {
    if (waves.length === 0)
        return '';
    return (0,markdown/* table */.tp)(['wave', 'servers', 'when, how long', 'interrupted', 'a person'], waves.map((wave) => [
        `${wave.number}${wave.canary ? ' (canary)' : ''}`,
        `${wave.servers.length}: ${(0,markdown/* plain */.pj)(names(wave.servers))}`,
        timeOf(wave),
        interrupted(wave.servers).map(markdown/* plain */.pj).join('<br>'),
        wave.operatorSteps.map(({ title }) => (0,markdown/* plain */.pj)(title)).join('<br>'),
    ]));
}
function timeOf({ window, minutes, beginsAfterMinutes }) {
    const begins = `begins after ${beginsAfterMinutes} min`;
    return [...(window === undefined ? [] : [(0,markdown/* plain */.pj)(window)]), begins, `takes about ${minutes} min`].join('<br>');
}
/** What users of a server of that role are without while it is upgraded. */
const interruptions = [
    ['mfa-server', 'second factor through'],
    ['sdk-server', 'Web Service SDK and what calls it, on'],
    ['web-server', 'User Portal, Mobile App Web Service on'],
    ['adfs-adapter', 'AD FS does not ask for the second factor, on'],
];
function interrupted(servers) {
    return interruptions.flatMap(([role, what]) => {
        const count = servers.filter((server) => server.role === role).length;
        return count === 0 ? [] : [`${what} ${count} server(s)`];
    });
}
const sources = {
    measured: 'the median of servers upgraded before',
    'fleet-file': 'from the fleet file',
    assumed: 'assumed, not measured',
};
/** On what the minutes rest, for the roles that occur, and the way back. */
function basis({ waves, estimates }) {
    const roles = new Set(waves.flatMap(({ servers }) => servers.map(({ role }) => role)));
    const minutes = Object.entries(estimates)
        .filter(([role]) => roles.has(role))
        .map(([role, { minutes, source }]) => `${(0,markdown/* plain */.pj)(role)} ${minutes} (${(0,markdown/* plain */.pj)(sources[source] ?? source)})`);
    return [
        `**Minutes for one server:** ${minutes.join(', ')}. A person's time for activation is in them, restarts and waiting are not.`,
        '**Way back:** every server makes its backup set and proves it before anything is removed from it; restore-backup puts it back. Without the old installers PhoneFactor cannot be installed again.',
    ].join('\n\n');
}
function people({ waves }) {
    const steps = waves.flatMap(({ number, operatorSteps }) => operatorSteps.map((step) => personText(number, step)));
    return steps.length === 0 ? '' : (0,markdown/* details */.zH)(`What a person does, in full (${steps.length})`, steps.join('\n\n'));
}
function personText(wave, { id, title, instructions }) {
    return `**Wave ${wave}: ${(0,markdown/* plain */.pj)(title)}**\n\n${(0,markdown/* orderedList */.o8)(instructions.map(markdown/* plain */.pj))}\n\nConfirm with \`completed-operator-steps: ${(0,markdown/* plain */.pj)(id)}\`.`;
}
function leftOut({ leftOut: list }) {
    if (list.length === 0)
        return '';
    return (0,markdown/* table */.tp)(['server', 'group', 'why', 'reason'], list.map(({ server, group, why, reason }) => [(0,markdown/* plain */.pj)(server), (0,markdown/* plain */.pj)(group ?? ''), why, (0,markdown/* plain */.pj)(reason)]));
}
;// CONCATENATED MODULE: ./lib/bundled/workflow/fleet-result.js



async function fleetResult(report, blocked, session) {
    const { plan, digest, matrices } = report;
    const summary = fleetSummary(report);
    session.log.info(fleetText(report));
    const servers = plan.waves.reduce((sum, wave) => sum + wave.servers.length, 0);
    const stops = plan.blockers.length > 0 && blocked === 'stop';
    return {
        outputs: {
            changed: 'false',
            'plan-digest': digest,
            'plan-path': await session.writeTemporaryFile('fleet-plan.json', `${JSON.stringify(plan, null, 2)}\n`),
            'report-path': await session.writeTemporaryFile('fleet-plan.md', `${summary}\n`),
            matrices: JSON.stringify(matrices),
            'matrix-count': String(matrices.length),
            'waits-for': report.waitsFor ?? '',
            'max-parallel': String(plan.maxParallel),
            'wave-count': String(plan.waves.length),
            'servers-left': String(servers),
            blockers: JSON.stringify(plan.blockers),
            'operator-steps': JSON.stringify(plan.waves.flatMap(({ operatorSteps }) => operatorSteps)),
        },
        summary,
        annotations: [],
        ...(stops ? { fault: fleetBlocked(plan.blockers) } : {}),
    };
}
function fleetBlocked(blockers) {
    const list = blockers.slice(0, 20).map((one) => `  ${placeOf(one)}: ${one.code}`);
    const more = blockers.length > list.length ? [`  and ${blockers.length - list.length} more`] : [];
    return new user_error.UserError('fleet-blocked', [`${blockers.length} thing(s) stop parts of the fleet:`, ...list, ...more].join('\n'), 'The summary has the table with what to do. To upgrade the rest meanwhile, set blocked: leave-out.');
}
function fleetText({ plan, digest, waitsFor }) {
    return [
        ...plan.waves.map(({ number, canary, window, servers, minutes }) => `wave ${number}${canary ? ' (canary)' : ''}${window === undefined ? '' : `, window ${window}`}, about ${minutes} minutes: ${names(servers)}`),
        ...plan.leftOut.map(({ server, why, reason }) => `not planned, ${why}: ${server}. ${reason}`),
        ...plan.blockers.map((one) => `BLOCKED ${placeOf(one)}, ${one.code}: ${one.message} ${one.advice} ${(0,code_link/* codeLink */.U)(one.code)}`),
        ...plan.warnings.map((one) => `to know, ${placeOf(one)}, ${one.code}: ${one.message} ${(0,code_link/* codeLink */.U)(one.code)}`),
        ...(waitsFor === undefined ? [] : [`waits for: ${waitsFor}`]),
        `Digest: ${digest}`,
    ].join('\n');
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
