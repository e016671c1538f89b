import { type Html, html } from '../html.js';
import { lastOf, shownAtMost } from '../limits.js';
import type { PlanRun } from '../plan-runs.js';
import type { ReportServer } from '../report-input.js';
import { badge } from './badge.js';
import { moment } from './formats.js';
import type { PageContext, SectionContext } from './page-context.js';
import { breakable, type Column, digest, leftOutNote, list, table } from './table.js';

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
  return html`${table({ caption: words.runsCaption, columns: columns(section), rows, look: 'runs' }, section)}${leftOutNote(leftOut, section)}${notBegun}`;
}

function columns(page: PageContext): readonly Column<PlanRun>[] {
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
