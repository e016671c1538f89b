import { type Html, html } from '../html.js';
import { firstOf, lastOf, shownAtMost } from '../limits.js';
import type { RunOfSteps, StepAttempt } from '../step-attempts.js';
import { badge, stateTones } from './badge.js';
import { between, duration, moment } from './formats.js';
import { type PageContext, recordedAttribute, type SectionContext } from './page-context.js';
import { runName } from './run-name.js';
import { type Column, leftOutNote, list, table } from './table.js';

/** Run by run, in true order: what was done, failed and confirmed, and how that is known; then what is left. */
export function stepsPart(runs: readonly RunOfSteps[], section: SectionContext): Html {
  const { items, leftOut } = lastOf(runs, shownAtMost.runsWithSteps);
  const number = (one: RunOfSteps) => runs.indexOf(one) + 1;
  return html`${leftOutNote(leftOut, section)}${items.map((one) =>
    table(
      { caption: captionOf(one, number(one), section), columns: columns(section), rows: one.attempts, look: 'steps' },
      section,
    ),
  )}`;
}

function captionOf({ run }: RunOfSteps, number: number, { words, formats }: PageContext): string {
  if (run === undefined) return words.stepsWithoutRun;
  const name = runName(run.by, words);
  const who = [name, run.actor].filter((one) => one !== undefined && one !== '').join(', ');
  return words.stepsOfRun(number, run.action, formats.minute(run.started), who);
}

function columns(page: PageContext): readonly Column<StepAttempt>[] {
  const { words, formats } = page;
  return [
    { title: words.step, cell: (one) => html`<div class="step">${whatOf(one, page)}</div>` },
    { title: words.documentStep, kind: 'plain', recorded: true, cell: ({ documentStep }) => documentStep },
    { title: words.state, kind: 'plain', cell: ({ state }) => badge(words.states[state], stateTones[state]) },
    { title: words.ended, kind: 'plain', cell: ({ ended }) => moment(ended, formats) },
    { title: words.took, kind: 'number', cell: ({ began, ended }) => duration(between(began, ended)) },
  ];
}

function whatOf(attempt: StepAttempt, page: PageContext): Html {
  const { title, detail, notes, failure } = attempt;
  const english = recordedAttribute(page);
  const { items, leftOut } = firstOf([...detail, ...notes], 2 * shownAtMost.stepDetails);
  const failed =
    failure === undefined ? [] : [failure.message, ...(failure.advice === undefined ? [] : [failure.advice])];
  return html`<span${english}>${title}</span>${list([...items, ...failed], english)}${leftOutNote(leftOut, page)}${evidence(attempt, page)}`;
}

function evidence({ evidence: proof }: StepAttempt, { words, formats }: PageContext): Html {
  if (proof === undefined) return html``;
  return proof.kind === 'said'
    ? list([words.confirmedBy(proof.by, formats.minute(proof.at))])
    : list([html`${words.seenBy}: <span class="digest">${proof.digest}</span>`]);
}
