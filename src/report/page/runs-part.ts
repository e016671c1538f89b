import type { JsonObject } from '../../base/json.js';
import { type Html, html } from '../html.js';
import type { JournalRun } from '../journal-runs.js';
import { firstOf, lastOf, shownAtMost } from '../limits.js';
import type { PlanRun } from '../plan-runs.js';
import type { ReportServer } from '../report-input.js';
import { isEnglish } from '../sentence-finder.js';
import type { LeftSteps, RunOfSteps, StepAttempt } from '../step-attempts.js';
import { badge, stateTones } from './badge.js';
import { between, duration, moment } from './formats.js';
import { list } from './list.js';
import type { PageContext, SectionContext } from './page-context.js';
import { adviceOf, messageOf, type RecordedText, recorded, recordedList, sentenceOf } from './recorded.js';
import { runName } from './run-name.js';
import { breakable, type Column, digest, leftOutNote, table } from './table.js';

/** Which run carried out which plan, and who approved its digest. */
export function runsPart(runs: readonly PlanRun[], { plans }: ReportServer, section: SectionContext): Html {
  const { words } = section;
  const { items: rows, leftOut } = lastOf(runs, shownAtMost.runs);
  const begun = new Set(runs.map((run) => run.digest));
  const others = plans.filter((plan) => !begun.has(plan.digest));
  const notBegun =
    others.length === 0
      ? undefined
      : html`<p>${words.plansOnly}:</p>${list(others.map(({ plan, digest: one }) => html`<code>${plan.action}</code> ${digest(one)}`))}`;
  return html`${table({ caption: words.runsCaption, columns: runColumns(section), rows, look: 'runs' })}${leftOutNote(leftOut, section)}${notBegun}`;
}

function runColumns(page: PageContext): readonly Column<PlanRun>[] {
  const { words, formats } = page;
  return [
    { title: words.begun, kind: 'plain', cell: ({ started }) => moment(started, formats) },
    {
      title: words.state,
      kind: 'plain',
      cell: ({ isFinished }) => (isFinished ? badge(words.finished, 'good') : badge(words.notFinished, 'plain')),
    },
    { title: words.plan, cell: (run) => html`<code>${run.action}</code> ${digest(run.digest)}` },
    {
      title: words.run,
      cell: ({ actor, by }) =>
        html`${actor}${by === undefined ? undefined : html` <span class="quiet">${breakable(by)}</span>`}`,
    },
    { title: words.approval, cell: (run) => approvalOf(run, page) },
  ];
}

function approvalOf({ approved, approvers }: PlanRun, { words, formats }: PageContext): Html | string {
  if (approvers.length === 0) return approved ? words.approverUnknown : words.notApproved;
  return html`${approvers.map(({ by, at, environment, comment }) => html`<div>${words.approvedBy(by)}${environment === undefined ? undefined : html` (${environment})`} ${moment(at, formats)}${comment === undefined ? undefined : html` <q>${comment}</q>`}</div>`)}`;
}

/** What was found and what was chosen when the first plan was made. */
export function planPart({ plans }: ReportServer, page: PageContext): Html {
  const [first] = plans;
  if (first === undefined) return html``;
  const { words } = page;
  return html`<details><summary>${words.foundTable}</summary>
${jsonTable(words.inputs, first.plan.inputs, page)}${jsonTable(words.findings, first.plan.findings, page)}</details>
`;
}

type Row = readonly [name: string, value: string];

function jsonTable(caption: string, json: JsonObject, page: PageContext): Html {
  const { words } = page;
  const { items: rows, leftOut } = firstOf(flattened(json, ''), shownAtMost.foundValues);
  const columns: readonly Column<Row>[] = [
    { title: words.name, cell: ([name]) => html`<code>${breakable(name)}</code>` },
    { title: words.value, cell: ([, value]) => foundValue(value, page) },
  ];
  return html`${table({ caption, columns, rows })}${leftOutNote(leftOut, page)}`;
}

/** A value as it was found; a sentence among them is in the words of the suite. */
function foundValue(value: string, { words }: PageContext): Html {
  if (words.recorded === undefined) return breakable(value);
  return html`<span class="original"${isEnglish(value) ? html` lang="en"` : undefined}>${breakable(value)}</span>`;
}

function flattened(value: unknown, path: string): readonly Row[] {
  if (typeof value !== 'object' || value === null) return [[path, value === undefined ? '' : String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => flattened(inner, path === '' ? key : `${path}.${key}`));
}

/** Run by run, in true order: what was done, failed and confirmed, and how that is known; then what is left. */
export function stepsPart(runs: readonly RunOfSteps[], section: SectionContext): Html {
  const { items, leftOut } = lastOf(runs, shownAtMost.runsWithSteps);
  const numbered = runs.filter((one) => 'run' in one);
  return html`${leftOutNote(leftOut, section)}${items.map((one) => {
    const caption = 'run' in one ? runCaption(one.run, numbered.indexOf(one) + 1, section) : leftCaption(one, section);
    const steps = table({ caption, columns: stepColumns(section), rows: one.attempts, look: 'steps' });
    return 'left' in one && one.left.isOver
      ? html`<details><summary>${caption}</summary>${steps}</details>
`
      : steps;
  })}`;
}

function runCaption(
  { by, actor, action, started }: JournalRun,
  number: number,
  { words, formats }: PageContext,
): string {
  const who = [runName(by, words), actor].filter((one) => one !== undefined && one !== '').join(', ');
  return words.stepsOfRun(number, action, formats.minute(started), who);
}

function leftCaption({ left, attempts }: LeftSteps, { words, formats }: PageContext): string {
  const { action, began, isOver } = left;
  return isOver && began !== undefined
    ? words.stepsNotDoneBefore(action, attempts.length, formats.minute(began))
    : words.stepsWithoutRun(action);
}

function stepColumns(page: PageContext): readonly Column<StepAttempt>[] {
  const { words, formats } = page;
  return [
    { title: words.step, cell: (one) => html`<div class="step">${whatOf(one, page)}</div>` },
    { title: words.documentStep, kind: 'plain', cell: ({ documentStep }) => documentStep },
    { title: words.state, kind: 'plain', cell: ({ state }) => badge(words.states[state], stateTones[state]) },
    { title: words.ended, kind: 'plain', cell: ({ ended }) => moment(ended, formats) },
    { title: words.took, kind: 'number', cell: ({ began, ended }) => duration(between(began, ended)) },
  ];
}

function whatOf(attempt: StepAttempt, page: PageContext): Html {
  const { title, detail, notes, failure } = attempt;
  const { items, leftOut } = firstOf([...detail, ...notes], 2 * shownAtMost.stepDetails);
  const lines = [...items.map((one) => sentenceOf(one, page)), ...failureLines(failure, page)];
  return html`<span>${recorded(title, page)}</span>${recordedList(lines, page)}${leftOutNote(leftOut, page)}${evidence(attempt, page)}`;
}

function failureLines(failure: StepAttempt['failure'], page: PageContext): readonly RecordedText[] {
  if (failure === undefined) return [];
  const { message, advice, code } = failure;
  return [messageOf(message, code, page), ...(advice === undefined ? [] : [adviceOf(advice, code, page)])];
}

function evidence({ evidence: proof }: StepAttempt, { words, formats }: PageContext): Html {
  if (proof === undefined) return html``;
  return proof.kind === 'said'
    ? list([words.confirmedBy(proof.by, formats.minute(proof.at))])
    : list([html`${words.seenBy}: <span class="digest">${proof.digest}</span>`]);
}
