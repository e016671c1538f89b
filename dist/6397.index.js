export const id = 6397;
export const ids = [6397];
export const modules = {

/***/ 6397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportResult: () => (/* binding */ reportResult)
});

// UNUSED EXPORTS: resultOf

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/report/html.js
/** Markup that is safe to put into a page as it is. Made by the tag `html` alone. */
class Html {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** A template whose values are escaped, unless they are markup themselves. `undefined` shows as nothing. */
function html(strings, ...values) {
    const text = strings.map((piece, index) => `${piece}${rendered(values[index])}`).join('');
    return new Html(text);
}
function rendered(value) {
    if (value === undefined)
        return '';
    if (value instanceof Html)
        return value.text;
    if (typeof value === 'string' || typeof value === 'number')
        return escapeHtml(`${value}`);
    return value.map(rendered).join('');
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
/** For text and for quoted attributes. What would be invisible or turn the text around is shown by its code point. */
function escapeHtml(text) {
    return visible(text).replace(/[&<>"'`]/g, (character) => entities[character] ?? '');
}
/**
 * Control characters (escape sequences of terminals among them), characters that change the direction of writing, and
 * invisible ones, as `[U+001B]`; half surrogate pairs as U+FFFD. Line feed and tab stay.
 */
function visible(text) {
    return text
        .toWellFormed()
        .replace(/\r\n?/g, '\n')
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => character === '\n' || character === '\t' ? character : codePoint(character));
}
function codePoint(character) {
    const hexadecimal = character.codePointAt(0)?.toString(16).toUpperCase() ?? '';
    return `[U+${hexadecimal.padStart(4, '0')}]`;
}

;// CONCATENATED MODULE: ./lib/src/report/parts.js

const titles = {
    upgraded: 'Upgraded',
    waiting: 'Waiting',
    failed: 'Failed',
    untouched: 'Untouched',
    'rolled-back': 'Rolled back',
    'in-part': 'In part',
};
const kinds = {
    upgraded: 'good',
    waiting: 'wait',
    failed: 'bad',
    untouched: 'plain',
    'rolled-back': 'wait',
    'in-part': 'wait',
};
function outcomeTitle(outcome) {
    return titles[outcome];
}
/** The word carries the meaning, the colour only repeats it. */
function badge(outcome) {
    return html `<span class="badge ${kinds[outcome]}">${titles[outcome]}</span>`;
}
/** `2026-03-07 22:15:04` with the full time for machines; what is no time is shown as it came. */
function moment(iso) {
    if (iso === undefined)
        return html ``;
    const at = new Date(iso);
    if (Number.isNaN(at.getTime()))
        return html `${iso}`;
    const exact = at.toISOString();
    return html `<time datetime="${exact}">${exact.slice(0, 19).replace('T', ' ')}</time>`;
}
/** `1 h 05 min` */
function duration(from, to) {
    const seconds = Math.round((Date.parse(to ?? '') - Date.parse(from ?? '')) / 1000);
    if (Number.isNaN(seconds) || seconds < 0)
        return '';
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.round(seconds / 60);
    return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${`${minutes % 60}`.padStart(2, '0')} min`;
}
/** `1.4 MB`, decimal. */
function fileSize(bytes) {
    const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
    const index = bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
    return `${index === 0 ? bytes : (bytes / 1000 ** index).toFixed(1)} ${units[index]}`;
}
function definitions(pairs) {
    const shown = pairs.filter(([, value]) => value !== undefined && value !== '');
    return html `<dl>${shown.map(([name, value]) => html `<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}
/** A table with a caption; the first column heads its row. */
function table(caption, columns, rows) {
    const cells = (row) => columns.map((column, index) => index === 0
        ? html `<th scope="row">${column.cell(row)}</th>`
        : html `<td${column.number ? html ` class="number"` : undefined}>${column.cell(row)}</td>`);
    return html `<div class="wide" role="group" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${columns.map(({ title }) => html `<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html `<tr>${cells(row)}</tr>
`)}</tbody>
</table></div>
`;
}

// EXTERNAL MODULE: ./lib/src/plan/journal-facts.js
var journal_facts = __webpack_require__(18381);
;// CONCATENATED MODULE: ./lib/src/report/server-outcome.js

/** Actions that leave a server fully upgraded when their plan is finished. */
const completing = ['upgrade'];
const undoing = ['restore-backup'];
/** How a server stands, from what its journal proves. */
function serverOutcome({ reason, ...server }) {
    const { journal, plans } = withoutItemRestores(server);
    const first = journal.find(({ event }) => event === 'step-started') ?? journal[0];
    const last = journal.at(-1);
    const judged = judge(journal, plans.at(-1)?.plan);
    return {
        outcome: judged.outcome,
        reason: reason ?? judged.reason,
        ...(first === undefined || last === undefined ? {} : { began: first.at, ended: last.at }),
    };
}
/** A restore of single files or settings leaves a server where it stood; a roll-back installs the old product again. */
function withoutItemRestores({ journal, plans }) {
    const digests = plans
        .filter(({ plan }) => undoing.includes(plan.action) && !plan.steps.some(({ id }) => id.startsWith('reinstall-')))
        .map(({ digest }) => digest);
    return {
        journal: journal.filter((line) => !('digest' in line && digests.includes(line.digest))),
        plans: plans.filter(({ digest }) => !digests.includes(digest)),
    };
}
function judge(journal, plan) {
    if (isNothingLeft(plan))
        return upgraded(journal, plan);
    const broken = brokenStep(journal);
    if (broken !== undefined) {
        return {
            outcome: 'failed',
            reason: `The step ${broken} was begun and not finished. Run again: it carries on there.`,
        };
    }
    if (!journal.some(({ event }) => event === 'step-done'))
        return untouched(plan);
    const finished = journal.findLast(({ event }) => event === 'plan-started' || event === 'plan-finished');
    if (finished?.event !== 'plan-finished')
        return waiting(journal, plan);
    if (completing.includes(finished.action))
        return upgraded(journal, plan);
    if (undoing.includes(finished.action))
        return { outcome: 'rolled-back', reason: 'The backup set was put back.' };
    return { outcome: 'in-part', reason: `The last finished plan is that of ${finished.action}.` };
}
/** The strongest proof: the plan made last finds nothing to do. */
function isNothingLeft(plan) {
    return plan !== undefined && completing.includes(plan.action) && plan.steps.length + plan.blockers.length === 0;
}
/** A step that was begun and neither finished nor begun again later. */
function brokenStep(journal) {
    const last = journal.findLast(({ event }) => event === 'step-started' || event === 'step-done');
    return last?.event === 'step-started' ? last.step : undefined;
}
function untouched(plan) {
    const [blocker] = plan?.blockers ?? [];
    return { outcome: 'untouched', reason: blocker?.message ?? 'No step was performed.' };
}
function waiting(journal, plan) {
    const last = journal.findLast(({ event }) => event === 'restart-required' || event === 'plan-started');
    if (last?.event === 'restart-required')
        return { outcome: 'waiting', reason: `Windows wants a restart: ${last.reason}` };
    const [open] = openOperatorSteps(plan, journal);
    const reason = open === undefined ? 'The plan is not finished.' : `A person has to act: ${open.title}.`;
    return { outcome: 'waiting', reason };
}
function upgraded(journal, plan) {
    const open = openOperatorSteps(plan, journal);
    const reason = open.length === 0 ? 'Every step is done.' : `Open for a person: ${open.map((step) => step.title).join('; ')}.`;
    return { outcome: 'upgraded', reason };
}
/** Operator steps that are due and that nobody confirmed. One that is seen counts as done once a later step is. */
function openOperatorSteps(plan, journal) {
    const said = (0,journal_facts/* saidOperatorSteps */.hD)(journal);
    const done = new Set(journal.flatMap((line) => (line.event === 'step-done' ? [line.step] : [])));
    const steps = plan?.steps ?? [];
    const lastDone = steps.findLastIndex(({ id }) => done.has(id));
    const firstNotDone = steps.findIndex(({ type, id }) => type === 'change' && !done.has(id));
    return steps.flatMap((step, index) => {
        if (step.type !== 'operator' || said.has(step.operatorStep.id))
            return [];
        const passed = step.operatorStep.blocking && index < lastDone;
        const notDue = firstNotDone >= 0 && index > firstNotDone;
        return passed || notDue ? [] : [step];
    });
}

;// CONCATENATED MODULE: ./lib/src/report/step-rows.js

/** Every step that any of the server's plans holds, once, in the order of the first plan that names it. */
function stepRows({ plans, journal }) {
    const latest = plans.at(-1)?.plan;
    const open = new Set(openOperatorSteps(latest, journal).map(({ id }) => id));
    const steps = allSteps(plans);
    const lastDone = steps.findLastIndex(({ id }) => journal.some((line) => line.event === 'step-done' && line.step === id));
    return steps.map((step, index) => rowOf(step, journal, open, index < lastDone));
}
function allSteps(plans) {
    const steps = new Map();
    for (const { plan } of plans) {
        for (const step of plan.steps) {
            if (!steps.has(step.id))
                steps.set(step.id, step);
        }
    }
    return [...steps.values()];
}
function rowOf(step, journal, open, passed) {
    if (step.type === 'operator')
        return personRow(step, journal, open, passed);
    const done = journal.findLast((line) => line.event === 'step-done' && line.step === step.id);
    const began = journal.findLast((line) => line.event === 'step-started' && line.step === step.id);
    if (began === undefined)
        return { step, state: 'not-reached', notes: [] };
    const isDone = done !== undefined && done.at >= began.at;
    return {
        step,
        state: isDone ? 'done' : 'begun',
        began: began.at,
        ...(isDone ? { ended: done.at } : {}),
        ...(began.by === undefined ? {} : { by: began.by }),
        notes: isDone && done.event === 'step-done' ? done.notes : [],
    };
}
function personRow(step, journal, open, passed) {
    const said = journal.findLast((line) => line.event === 'operator-step-said' && line.step === step.operatorStep.id);
    if (said?.event === 'operator-step-said') {
        return { step, state: 'confirmed', ended: said.at, by: said.by, notes: [] };
    }
    if (open.has(step.id))
        return { step, state: 'open', notes: [] };
    return { step, state: passed ? 'done' : 'not-reached', notes: [] };
}

;// CONCATENATED MODULE: ./lib/src/report/server-section.js




/** Everything about one server. `id` is the section's anchor. */
function serverSection(server, id) {
    const { outcome, reason, began, ended } = serverOutcome(server);
    const rows = stepRows(server);
    return html `<section class="server" id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${server.name}</h2>
<p>${badge(outcome)} ${reason}</p>
${definitions([
        ['Begun', moment(began)],
        ['Last entry', moment(ended)],
        ['Duration', duration(began, ended)],
        ...server.plans.map(({ digest, plan }) => [`Plan (${plan.action})`, html `<span class="digest">${digest}</span>`]),
    ])}
${findings('What stops the upgrade', 'bad', server.plans.at(-1)?.plan.blockers ?? [])}
${openSteps(rows)}
${stepTable(rows)}
${checks(server)}
${backups(server)}
${findings('Warnings that the approver saw', 'wait', server.plans[0]?.plan.warnings ?? [])}
${foundAndChosen(server)}
${journal(server.journal)}
</section>
`;
}
function findings(title, kind, list) {
    if (list.length === 0)
        return html ``;
    return html `<h3>${title}</h3>
${list.map(({ code, message, advice, }) => html `<div class="note ${kind}"><p>${message}</p><p><strong>What to do:</strong> ${advice}</p><p class="quiet"><code>${code}</code></p></div>
`)}`;
}
function openSteps(rows) {
    const open = rows.flatMap(({ step, state }) => step.type === 'operator' && state === 'open' ? [step.operatorStep] : []);
    if (open.length === 0)
        return html ``;
    return html `<h3>What a person still has to do</h3>
${open.map(({ title, instructions, }) => html `<div class="note wait"><p><strong>${title}</strong></p><ol>${instructions.map((one) => html `<li>${one}</li>`)}</ol></div>
`)}`;
}
const states = {
    done: ['Done', 'good'],
    confirmed: ['Confirmed', 'good'],
    begun: ['Begun, not finished', 'bad'],
    open: ['Open', 'wait'],
    'not-reached': ['Not reached', 'plain'],
};
const stepColumns = [
    {
        title: 'Step',
        cell: ({ step, notes }) => html `<div class="step">${step.title}${list([...detailOf(step), ...notes])}</div>`,
    },
    { title: 'Document', cell: ({ step }) => step.documentStep },
    { title: 'State', cell: ({ state }) => html `<span class="badge ${states[state][1]}">${states[state][0]}</span>` },
    { title: 'Ended (UTC)', cell: ({ ended }) => moment(ended) },
    { title: 'Took', number: true, cell: ({ began, ended }) => duration(began, ended) },
    { title: 'By', cell: ({ by }) => html `<div class="who">${by}</div>` },
];
function detailOf(step) {
    return step.type === 'change' ? (step.detail ?? []) : [];
}
function list(items) {
    return items.length === 0 ? html `` : html `<ul class="notes">${items.map((item) => html `<li>${item}</li>`)}</ul>`;
}
function stepTable(rows) {
    return rows.length === 0
        ? html ``
        : html `<h3>Steps</h3>${table('Planned steps and what became of them', stepColumns, rows)}`;
}
const verdicts = {
    pass: ['Pass', 'good'],
    fail: ['Fail', 'bad'],
    'cannot-be-proven': ['Cannot be proven', 'plain'],
};
const checkColumns = [
    { title: 'Check', cell: ({ title }) => html `<div class="step">${title}</div>` },
    {
        title: 'Verdict',
        cell: ({ verdict }) => html `<span class="badge ${verdicts[verdict][1]}">${verdicts[verdict][0]}</span>`,
    },
    { title: 'Evidence', cell: ({ evidence }) => evidence },
    { title: 'What to do', cell: ({ advice }) => advice },
];
function checks({ checks: list }) {
    return list.length === 0
        ? html ``
        : html `<h3>Verification</h3>${table('What was looked at after the upgrade', checkColumns, list)}`;
}
const fileColumns = [
    { title: 'File in the set', cell: ({ storedAs }) => html `<code>${storedAs}</code>` },
    { title: 'Belongs to', cell: ({ component, role }) => `${component}, ${role}` },
    { title: 'Size', number: true, cell: ({ size }) => fileSize(size) },
    { title: 'SHA-256', cell: ({ sha256 }) => html `<span class="digest">${sha256}</span>` },
];
function backups({ manifests }) {
    if (manifests.length === 0)
        return html ``;
    return html `<h3>Backup sets</h3>
${manifests.map(({ manifest, sha256 }) => html `${definitions([
        ['Set', manifest.name],
        ['Made', moment(manifest.created)],
        ['Manifest SHA-256', html `<span class="digest">${sha256}</span>`],
        [
            'Consistent',
            manifest.consistent
                ? 'yes: nothing could write while it was copied'
                : `no: ${manifest.consistencyNote ?? 'the reason is not recorded'}`,
        ],
        [
            'Content',
            `${manifest.entries.length} files, ${fileSize(manifest.entries.reduce((sum, { size }) => sum + size, 0))}`,
        ],
    ])}
<details><summary>Files of ${manifest.name}</summary>${table(`Files of ${manifest.name}`, fileColumns, manifest.entries)}</details>
`)}`;
}
function foundAndChosen({ plans }) {
    const [first] = plans;
    if (first === undefined)
        return html ``;
    return html `<details><summary>What was found and what was chosen</summary>
${jsonTable('Inputs of the plan', first.plan.inputs)}${jsonTable('Found on the server', first.plan.findings)}</details>
`;
}
function jsonTable(caption, json) {
    const rows = flattened(json, '');
    const columns = [
        { title: 'Name', cell: ([name]) => html `<code>${name}</code>` },
        { title: 'Value', cell: ([, value]) => value },
    ];
    return rows.length === 0 ? html `` : table(caption, columns, rows);
}
function flattened(value, path) {
    if (typeof value !== 'object' || value === null)
        return [[path, value === undefined ? '' : String(value)]];
    return Object.entries(value).flatMap(([key, inner]) => flattened(inner, path === '' ? key : `${path}.${key}`));
}
const journalColumns = [
    { title: 'Time (UTC)', cell: ({ at }) => moment(at) },
    { title: 'Event', cell: ({ event }) => event },
    { title: 'What', cell: (line) => describe(line) },
    { title: 'By', cell: ({ by }) => by },
];
function journal(lines) {
    if (lines.length === 0)
        return html ``;
    return html `<details><summary>Journal, ${lines.length} entries</summary>${table('Journal of the server, oldest first', journalColumns, lines)}</details>
`;
}
function describe(line) {
    switch (line.event) {
        case 'plan-started':
        case 'plan-finished':
            return html `${line.action} <span class="digest">${line.digest}</span>`;
        case 'step-started':
            return line.step;
        case 'step-done':
            return html `${line.step}${list(line.notes)}`;
        case 'operator-step-said':
            return line.step;
        case 'rolled-back':
            return line.folder;
        case 'backup-created':
            return html `${line.folder} <span class="digest">${line.manifestSha256}</span>`;
        case 'services-stopped':
        case 'services-started':
            return line.services.join(', ');
        case 'restart-required':
            return `${line.reason} (machine booted ${line.bootTime})`;
    }
}

;// CONCATENATED MODULE: ./lib/src/report/style.js
/** The report's only style sheet. Colours have a contrast of 4.5 to 1 or more on their ground in both schemes. */
const style = `
:root { color-scheme: light dark;
  --ground: #ffffff; --panel: #f6f7f9; --text: #1b1f24; --quiet: #57606a; --line: #d0d7de; --link: #0550ae;
  --good: #116329; --good-ground: #dafbe1; --wait: #7d4e00; --wait-ground: #fff8c5; --bad: #a40e26; --bad-ground: #ffebe9;
  --plain: #424a53; --plain-ground: #eaeef2; }
@media (prefers-color-scheme: dark) { :root {
  --ground: #0d1117; --panel: #161b22; --text: #e6edf3; --quiet: #9198a1; --line: #3d444d; --link: #79b8ff;
  --good: #7ee787; --good-ground: #12261e; --wait: #f2cc60; --wait-ground: #272115; --bad: #ffa198; --bad-ground: #301a1f;
  --plain: #c9d1d9; --plain-ground: #21262d; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, "Segoe UI", sans-serif; overflow-wrap: break-word; }
main, header, footer, nav { max-width: 68rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2.5rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.4rem; margin: 3rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--line); }
h3 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
p, li, dd { max-width: 48rem; }
.quiet { color: var(--quiet); }
a { color: var(--link); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { position: static; }
code, .digest { font: .85em/1.5 ui-monospace, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .925rem; }
caption { text-align: left; color: var(--quiet); padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
thead th { color: var(--quiet); white-space: nowrap; }
td { overflow-wrap: anywhere; min-width: 4.5rem; }
td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
time { font-variant-numeric: tabular-nums; white-space: nowrap; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.25rem; margin: .75rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
.badge { display: inline-block; border-radius: 1rem; padding: .05rem .65rem; font-size: .85rem; font-weight: 600;
  white-space: nowrap; color: var(--plain); background: var(--plain-ground); border: 1px solid currentColor; }
.good { color: var(--good); background: var(--good-ground); }
.wait { color: var(--wait); background: var(--wait-ground); }
.bad { color: var(--bad); background: var(--bad-ground); }
.counts { display: flex; flex-wrap: wrap; gap: .75rem; list-style: none; padding: 0; margin: 1.25rem 0; }
.counts li { background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; padding: .6rem 1rem; min-width: 7rem; }
.counts strong { display: block; font-size: 1.6rem; line-height: 1.2; }
.note { background: var(--panel); border-left: .3rem solid var(--line); padding: .75rem 1rem; margin: .75rem 0; max-width: 52rem; }
.note.bad { border-color: var(--bad); background: var(--bad-ground); color: inherit; }
.note.wait { border-color: var(--wait); background: var(--wait-ground); color: inherit; }
.note p { margin: .25rem 0; }
.notes { margin: .25rem 0 0; padding-left: 1.1rem; color: var(--quiet); font-weight: 400; overflow-wrap: anywhere; }
.step { min-width: 16rem; }
.who { min-width: 6rem; overflow-wrap: anywhere; }
.mail { white-space: pre-wrap; background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem 1.25rem; max-width: 48rem; }
details { margin: .75rem 0; }
summary { cursor: pointer; font-weight: 600; }
nav ul { padding-left: 1.1rem; columns: 16rem; }
footer { margin-top: 4rem; padding-bottom: 3rem; color: var(--quiet); font-size: .875rem; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dt { margin-top: .5rem; } }
@media print {
  :root { --ground: #fff; --panel: #fff; --text: #000; --quiet: #333; --line: #999; --link: #000;
    --good: #000; --wait: #000; --bad: #000; --plain: #000;
    --good-ground: #fff; --wait-ground: #fff; --bad-ground: #fff; --plain-ground: #fff; }
  body { font-size: 10pt; }
  main, header, footer, nav { max-width: none; padding: 0; }
  nav, .skip { display: none; }
  section.server + section.server { break-before: page; }
  table { font-size: 8pt; }
  .step { min-width: 60mm; }
  .who { min-width: 18mm; }
  td { min-width: 0; }
  .badge { font-size: 8pt; padding: 0 .4rem; }
  time { white-space: normal; }
  h2, h3, caption { break-after: avoid; }
  tr, .note, dt { break-inside: avoid; }
  .wide { overflow: visible; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  @page { margin: 18mm 15mm; }
}
`;

;// CONCATENATED MODULE: ./lib/src/report/audit-report.js







const severity = ['failed', 'waiting', 'in-part', 'rolled-back', 'untouched', 'upgraded'];
/**
 * The audit report: one HTML page that needs nothing else, runs nothing and sends nothing. Everything that comes from
 * a server is escaped. Encode it as UTF-8.
 */
function auditReport(input) {
    const rows = input.servers
        .map((server, index) => ({ server, id: `server-${index + 1}`, outcome: serverOutcome(server) }))
        .sort((a, b) => severity.indexOf(a.outcome.outcome) - severity.indexOf(b.outcome.outcome));
    return page(title(input), html `<a class="skip" href="#content">To the content</a>
<header>
<p class="quiet">Audit report</p>
<h1>${title(input)}</h1>
${input.rehearsal ? html `<div class="note wait"><p><strong>Rehearsal.</strong> The servers of this report are folders that behave like servers. Nothing real was changed.</p></div>` : undefined}
${definitions([['Made (UTC)', moment(input.created)], ...Object.entries(input.origin)])}
${counts(rows)}
</header>
<main id="content">
${overview(rows)}
${rows.map(({ server, id }) => serverSection(server, id))}
${announcements(input.announcements)}
${howToCheck()}
</main>
<footer><p>${input.tool.name} ${input.tool.version}. Times are UTC.</p></footer>`).text;
}
function title({ servers }) {
    const [only] = servers;
    const what = 'Upgrade of PhoneFactor to Azure Multi-Factor Authentication Server';
    return servers.length === 1 && only !== undefined ? `${what} on ${only.name}` : `${what}, ${servers.length} servers`;
}
function page(name, body) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(style, 'utf8').digest('base64');
    return html `${new Html('<!doctype html>\n')}<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${name}</title>
<style>${new Html(style)}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
function counts(rows) {
    if (rows.length < 2)
        return html ``;
    const byOutcome = Map.groupBy(rows, ({ outcome }) => outcome.outcome);
    const shown = severity.filter((one) => byOutcome.has(one));
    return html `<ul class="counts">${shown.map((one) => html `<li><strong>${byOutcome.get(one)?.length}</strong> ${outcomeTitle(one).toLowerCase()}</li>`)}</ul>`;
}
const columns = [
    { title: 'Server', cell: ({ server, id }) => html `<a href="#${id}">${server.name}</a>` },
    { title: 'Outcome', cell: ({ outcome }) => badge(outcome.outcome) },
    { title: 'Why', cell: ({ outcome }) => outcome.reason },
    { title: 'Steps', number: true, cell: ({ server }) => stepCount(server) },
    { title: 'Begun (UTC)', cell: ({ outcome }) => moment(outcome.began) },
    { title: 'Took', number: true, cell: ({ outcome }) => duration(outcome.began, outcome.ended) },
];
function stepCount(server) {
    const rows = stepRows(server);
    return `${rows.filter(({ state }) => state === 'done' || state === 'confirmed').length} of ${rows.length}`;
}
function overview(rows) {
    return rows.length < 2
        ? html ``
        : html `<h2>All servers</h2>${table('Servers, those that need attention first', columns, rows)}`;
}
function announcements(list) {
    if (list.length === 0)
        return html ``;
    return html `<section aria-labelledby="announcement"><h2 id="announcement">Text for the users</h2>
${list.map(({ language, subject, paragraphs }) => html `<h3 lang="${language}">${subject}</h3>
<div class="mail" lang="${language}">${paragraphs.join('\n\n')}</div>
`)}</section>
`;
}
function howToCheck() {
    return html `<section aria-labelledby="check"><h2 id="check">How to check this report</h2>
<ul>
<li>A plan's digest is the SHA-256 of its canonical JSON (RFC 8785). Compute it from the plan file and compare.</li>
<li>The manifest's SHA-256 is that of the file <code>manifest.json</code> in the backup set: <code>Get-FileHash manifest.json</code>.</li>
<li>The journal lies in the work folder of each server; this report shows it as it was when the report was made.</li>
<li>What a person confirmed is that person's word. Sign-ins were not tested: the cloud side of the product ended on 30 September 2024.</li>
</ul></section>
`;
}

// EXTERNAL MODULE: ./lib/src/user-error.js
var user_error = __webpack_require__(79444);
// EXTERNAL MODULE: ./lib/src/workflow/markdown.js
var markdown = __webpack_require__(62773);
;// CONCATENATED MODULE: ./lib/src/actions/shared/report-result.js




/** Report, record, result and announcement as files; outputs and a short summary. */
async function reportResult(records, about, session) {
    if (records.length === 0)
        throw noRecords();
    const outcomes = records.map(({ server }) => ({ name: server.name, ...serverOutcome(server) }));
    const [record] = records;
    const single = about.isServer && record !== undefined ? await filesOfOne(record, session) : noFiles;
    const path = await session.writeTemporaryFile(nameOf(record, about), auditReport(inputOf(records, about, session)));
    for (const { name, outcome, reason } of outcomes)
        session.log.info(`${name}: ${outcome}. ${reason}`);
    return {
        outputs: {
            changed: 'false',
            ...single,
            'report-path': path,
            'announcement-path': await announcement(records, session),
        },
        summary: summaryOf(outcomes),
        annotations: [],
    };
}
function noRecords() {
    return new user_error.UserError('records-not-found', 'There is no record of a server in the folders of "records".', 'Download the artifacts of the jobs that ran upgrade-report; records are named <server>-record.json.');
}
function nameOf(record, { isServer }) {
    return isServer && record !== undefined ? `${fileName(record.server.name)}-report.html` : 'fleet-report.html';
}
const noFiles = { outcome: '', 'record-path': '', 'result-path': '' };
async function filesOfOne(record, session) {
    const { name } = record.server;
    const result = resultOf(record, session.run.address);
    const write = (kind, content) => session.writeTemporaryFile(`${fileName(name)}-${kind}.json`, `${JSON.stringify(content, null, 2)}\n`);
    return {
        outcome: serverOutcome(record.server).outcome,
        'record-path': await write('record', record),
        'result-path': await write('result', result),
    };
}
/** For plan-fleet: a server of which only stages are done waits for the rest. */
function resultOf({ server }, run) {
    const now = new Date().toISOString();
    const { outcome, reason, began = now, ended = now } = serverOutcome(server);
    const digest = server.plans.at(-1)?.digest;
    return {
        format: 1,
        server: server.name,
        outcome: outcome === 'in-part' ? 'waiting' : outcome,
        reason,
        began,
        ended,
        run,
        ...(digest === undefined ? {} : { planDigest: digest }),
    };
}
function inputOf(records, { reason, tool }, { run }) {
    const announcements = new Map(records.flatMap((record) => record.announcements.map((one) => [JSON.stringify(one), one])));
    return {
        created: new Date().toISOString(),
        tool,
        rehearsal: records.some(({ rehearsal }) => rehearsal),
        origin: {
            Run: run.address,
            ...(run.actor === undefined ? {} : { 'Started by': run.actor }),
            ...(reason === undefined ? {} : { Reason: reason }),
        },
        servers: records.map(({ server }) => server),
        announcements: [...announcements.values()],
    };
}
async function announcement(records, session) {
    const texts = records.flatMap(({ announcements }) => announcements.map(({ subject, paragraphs }) => `${subject}\n\n${paragraphs.join('\n\n')}\n`));
    return texts.length === 0
        ? ''
        : session.writeTemporaryFile('announcement.txt', [...new Set(texts)].join('\n---\n\n'));
}
function summaryOf(outcomes) {
    return (0,markdown/* table */.tp)(['server', 'outcome', 'why'], outcomes.map(({ name, outcome, reason }) => [(0,markdown/* plain */.pj)(name), outcome, (0,markdown/* plain */.pj)(reason)]));
}
function fileName(name) {
    return name.replace(/[^A-Za-z0-9._-]/g, '_');
}


/***/ }),

/***/ 5540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isSameBoot)
/* harmony export */ });
/** A clock that is set right may move the boot time by seconds; no server starts twice within a minute. */
const bootToleranceMilliseconds = 60_000;
/** Whether two boot times, told at different moments, are of the same start of Windows. */
function isSameBoot(one, other) {
    return Math.abs(Date.parse(one) - Date.parse(other)) < bootToleranceMilliseconds;
}


/***/ }),

/***/ 18381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RL: () => (/* binding */ servicesHeldStopped),
/* harmony export */   RO: () => (/* binding */ newestBackup),
/* harmony export */   Uh: () => (/* binding */ backupFolders),
/* harmony export */   hD: () => (/* binding */ saidOperatorSteps),
/* harmony export */   jA: () => (/* binding */ progressOf),
/* harmony export */   rG: () => (/* binding */ restartOwed)
/* harmony export */ });
/* harmony import */ var _host_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5540);

/** Ids of the operator steps that a person said to have done, since the server was last rolled back. */
function saidOperatorSteps(lines) {
    const since = lines.slice(lines.findLastIndex((line) => line.event === 'rolled-back') + 1);
    return new Set(since.flatMap((line) => (line.event === 'operator-step-said' ? [line.step] : [])));
}
/** Services that the suite stopped and has not started again, in the order in which they were stopped. */
function servicesHeldStopped(lines) {
    const held = new Set();
    for (const line of lines) {
        if (line.event === 'services-stopped') {
            for (const service of line.services)
                held.add(service);
        }
        else if (line.event === 'services-started') {
            for (const service of line.services)
                held.delete(service);
        }
    }
    return [...held];
}
/** Folders of the backup sets that this server's runs made, newest first. */
function backupFolders(lines) {
    return lines.flatMap((line) => (line.event === 'backup-created' ? [line.folder] : [])).reverse();
}
/** The last of them with the hash of its manifest. */
function newestBackup(lines) {
    const last = lines.findLast((line) => line.event === 'backup-created');
    return last?.event === 'backup-created' ? last : undefined;
}
/** How far the plan with this digest came on this server. */
function progressOf(lines, digest) {
    const last = lines.findLast((line) => (line.event === 'plan-started' || line.event === 'plan-finished') && line.digest === digest);
    if (last === undefined)
        return 'not-begun';
    return last.event === 'plan-finished' ? 'finished' : 'unfinished';
}
/** Why a restart is still owed: the machine's boot time is the one that was noted when it was asked for. */
function restartOwed(lines, bootTime) {
    const last = lines.findLast((line) => line.event === 'restart-required');
    if (last?.event !== 'restart-required')
        return undefined;
    const isRestarted = Date.parse(bootTime) > Date.parse(last.bootTime) && !(0,_host_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameBoot */ .T)(bootTime, last.bootTime);
    return isRestarted ? undefined : last.reason;
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
