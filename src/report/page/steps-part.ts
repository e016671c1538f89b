import { type Html, html } from '../html.js';
import { firstOf, lastOf, shownAtMost } from '../limits.js';
import type { StepRow } from '../step-rows.js';
import { badge, stateTones } from './badge.js';
import { between, duration, moment } from './formats.js';
import { type PageContext, recordedAttribute, type SectionContext } from './page-context.js';
import { runName } from './run-name.js';
import { type Column, leftOutNote, list, table } from './table.js';

/** Every step, what became of it and how that is known. */
export function stepsPart(rows: readonly StepRow[], section: SectionContext): Html {
  const { words } = section;
  return table({ caption: words.stepsCaption, columns: columns(section), rows }, section);
}

function columns(page: PageContext): readonly Column<StepRow>[] {
  const { words, formats } = page;
  return [
    { title: words.step, cell: (row) => html`<div class="step">${whatOf(row, page)}</div>` },
    { title: words.documentStep, kind: 'plain', recorded: true, cell: ({ step }) => step.documentStep },
    { title: words.state, kind: 'plain', cell: ({ state }) => badge(words.states[state], stateTones[state]) },
    { title: words.ended, kind: 'plain', cell: ({ ended }) => moment(ended, formats) },
    { title: words.took, kind: 'number', cell: ({ began, ended }) => duration(between(began, ended)) },
    { title: words.by, cell: ({ by }) => runName(by, words) },
  ];
}

function whatOf(row: StepRow, page: PageContext): Html {
  const { step, notes, failures } = row;
  const english = recordedAttribute(page);
  const lines = [...(step.type === 'change' ? (step.detail ?? []) : []), ...notes];
  const { items, leftOut } = firstOf(lines, 2 * shownAtMost.stepDetails);
  const failed = lastOf(failures, shownAtMost.installerRuns).items.map(
    ({ at, message }) => html`${moment(at, page.formats)}: ${message}`,
  );
  return html`<span${english}>${step.title}</span>${list(items, english)}${leftOutNote(leftOut, page)}${evidence(row, page)}${list(failed, english)}${madeGood(row, page)}`;
}

function evidence({ evidence: proof }: StepRow, { words, formats }: PageContext): Html {
  if (proof === undefined) return html``;
  return proof.kind === 'said'
    ? list([words.confirmedBy(proof.by, formats.moment(proof.at))])
    : list([html`${words.seenBy}: <span class="digest">${proof.digest}</span>`]);
}

function madeGood({ state, failures }: StepRow, { words }: PageContext): Html {
  return failures.length > 0 && (state === 'done' || state === 'confirmed') ? list([words.madeGood]) : html``;
}
