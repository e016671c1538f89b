export const id = 8822;
export const ids = [8822];
export const modules = {

/***/ 38822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fleetResult: () => (/* binding */ fleetResult)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79444);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62773);


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
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError('fleet-blocked', [`${blockers.length} thing(s) stop parts of the fleet:`, ...list, ...more].join('\n'), 'The summary has the table with what to do. To upgrade the rest meanwhile, set blocked: leave-out.');
}
function placeOf({ server, group }) {
    return server ?? (group === undefined ? 'fleet' : `group ${group}`);
}
const namesShown = 12;
function names(servers) {
    const shown = servers.slice(0, namesShown).map(({ name }) => name);
    const more = servers.length - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
function fleetText({ plan, digest, waitsFor }) {
    return [
        ...plan.waves.map(({ number, canary, window, servers, minutes }) => `wave ${number}${canary ? ' (canary)' : ''}${window === undefined ? '' : `, window ${window}`}, about ${minutes} minutes: ${names(servers)}`),
        ...plan.leftOut.map(({ server, why, reason }) => `not planned, ${why}: ${server}. ${reason}`),
        ...plan.blockers.map((one) => `BLOCKED ${placeOf(one)}, ${one.code}: ${one.message} ${one.advice}`),
        ...plan.warnings.map((one) => `to know, ${placeOf(one)}, ${one.code}: ${one.message}`),
        ...(waitsFor === undefined ? [] : [`waits for: ${waitsFor}`]),
        `Digest: ${digest}`,
    ].join('\n');
}
function fleetSummary({ plan, digest, waitsFor }) {
    const servers = plan.waves.reduce((sum, wave) => sum + wave.servers.length, 0);
    return [
        `${servers} server(s) in ${plan.waves.length} wave(s). Digest \`${digest}\``,
        ...(waitsFor === undefined ? [] : ['', `Not all of them can run now. ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(waitsFor)}`]),
        '',
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sections */ .V0)([
            ['What stops parts of the fleet', findings(plan.blockers)],
            ['Waves', waves(plan)],
            ['What a person does', people(plan)],
            ['Not planned', leftOut(plan)],
            ['What to know', findings(plan.warnings)],
            ['Estimates', estimates(plan)],
        ]),
    ].join('\n');
}
function findings(list) {
    if (list.length === 0)
        return '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['where', 'code', 'what', 'what to do'], list.map((one) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(placeOf(one)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(one.code), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(one.message), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(one.advice)]));
}
function waves({ waves }) {
    if (waves.length === 0)
        return '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['wave', 'servers', 'names', 'window', 'begins after', 'takes about'], waves.map(({ number, canary, window, servers, minutes, beginsAfterMinutes }) => [
        `${number}${canary ? ' (canary)' : ''}`,
        String(servers.length),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(names(servers)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(window ?? ''),
        `${beginsAfterMinutes} min`,
        `${minutes} min`,
    ]));
}
function people({ waves }) {
    return waves
        .flatMap(({ number, operatorSteps }) => operatorSteps.map(({ id, title, instructions }) => `**Wave ${number}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(title)}**\n\n${instructions.map((line, i) => `${i + 1}. ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(line)}`).join('\n')}\n\nConfirm with \`completed-operator-steps: ${id}\`.`))
        .join('\n\n');
}
function leftOut({ leftOut: list }) {
    if (list.length === 0)
        return '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['server', 'group', 'why', 'reason'], list.map(({ server, group, why, reason }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(server), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(group ?? ''), why, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(reason)]));
}
function estimates({ estimates: list }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['role', 'minutes for one server', 'source'], Object.entries(list).map(([role, { minutes, source }]) => [role, String(minutes), source]));
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


/***/ })

};
