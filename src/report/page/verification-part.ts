import type { RecordedFinding } from '../../base/finding.js';
import type { OperatorStep } from '../../base/operator-step.js';
import { unprovenText } from '../fact-words.js';
import { type Html, html } from '../html.js';
import { firstOf, shownAtMost } from '../limits.js';
import type { ReportCheck, ReportServer } from '../report-input.js';
import type { Unproven } from '../unproven.js';
import { badge, type Tone } from './badge.js';
import type { PageContext, SectionContext } from './page-context.js';
import {
  adviceOf,
  messageOf,
  original,
  ownText,
  recorded,
  recordedList,
  sentenceOf,
  withRecorded,
} from './recorded.js';
import { type Column, leftOutNote, table } from './table.js';

/** What failed or was not proven is open, what passed is folded. */
export function verificationPart({ checks }: ReportServer, section: SectionContext): Html {
  const { words } = section;
  const of = (rows: readonly ReportCheck[], caption: string) =>
    table({ caption, columns: columns(section), rows, look: 'checks' });
  const passed = checks.filter(({ verdict }) => verdict === 'pass');
  const others = checks.filter(({ verdict }) => verdict !== 'pass');
  const title = words.passedChecks(passed.length);
  const folded =
    passed.length === 0 ? undefined : html`<details><summary>${title}</summary>${of(passed, title)}</details>`;
  return html`${of(others, words.verificationCaption)}${folded}`;
}

const tones: Readonly<Record<ReportCheck['verdict'], Tone>> = {
  pass: 'good',
  fail: 'bad',
  'not-proven': 'wait',
  'cannot-be-proven': 'wait',
};

function columns(page: PageContext): readonly Column<ReportCheck>[] {
  const { words } = page;
  return [
    { title: words.check, cell: ({ title }) => html`<div class="step">${recorded(title, page)}</div>` },
    { title: words.verdict, kind: 'plain', cell: ({ verdict }) => badge(words.verdicts[verdict], tones[verdict]) },
    { title: words.evidence, cell: ({ evidence, advice }) => evidenceOf(evidence, advice, page) },
  ];
}

function evidenceOf(evidence: string, advice: string | undefined, page: PageContext): Html {
  return html`${recorded(evidence, page)}${recordedList(advice === undefined ? [] : [sentenceOf(advice, page)], page)}`;
}

/** What this report says without a proof, or leaves open. */
export function unprovenPart(items: readonly Unproven[], section: SectionContext): Html {
  const { items: shown, leftOut } = firstOf(items, shownAtMost.unproven);
  const text = (item: Unproven) =>
    withRecorded((quote) => unprovenText(withTimes(item, section), section.words, (words) => quote(words)), section);
  const lines = shown.map(
    (item) => html`<li>${text(item)}</li>
`,
  );
  return items.length === 0 ? html`` : html`<ul>${lines}</ul>${leftOutNote(leftOut, section)}`;
}

const times: readonly string[] = ['at', 'from'];

/** With times as the reader writes them. */
function withTimes(item: Unproven, { formats }: SectionContext): Unproven {
  const shown = Object.entries(item).map(([name, value]) => [
    name,
    times.includes(name) ? formats.minute(value) : value,
  ]);
  return Object.fromEntries(shown);
}

/** Blockers or warnings, each with what to do. */
export function findingsPart(
  tone: 'bad' | 'wait',
  findings: readonly RecordedFinding[],
  section: SectionContext,
): Html {
  return html`${findings.map((finding) => note(finding, tone, section))}`;
}

function note({ code, message, advice, input }: RecordedFinding, tone: 'bad' | 'wait', page: PageContext): Html {
  const { words } = page;
  const settled = input === undefined ? undefined : html` ${words.settledBy} <code>${input}</code>.`;
  const [what, todo] = [messageOf(message, code, page), adviceOf(advice, code, page)];
  return html`<div class="note ${tone}"><p>${ownText(what, page)}</p><p><strong>${words.whatToDo}</strong> ${ownText(todo, page)}${settled}</p>${original([what, todo], page)}<p class="quiet"><code>${code}</code></p></div>
`;
}

/** Warnings are folded: nothing stops for them. */
export function warningsPart(findings: readonly RecordedFinding[], section: SectionContext): Html {
  if (findings.length === 0) return html``;
  const title = section.words.warningCount(findings.length);
  return html`<details><summary>${title}</summary>${findingsPart('wait', findings, section)}</details>
`;
}

/** What a person still has to do, with the instructions. */
export function openStepsPart(steps: readonly OperatorStep[], section: SectionContext): Html {
  const notes = steps.map(
    (step) => html`<div class="note wait">${instructionsOf(step, section)}</div>
`,
  );
  return html`${notes}`;
}

function instructionsOf({ id, title, instructions }: OperatorStep, page: PageContext): Html {
  const what = sentenceOf(title, page);
  const lines = instructions.map((one) => sentenceOf(one, page));
  const known = page.words.recorded === undefined ? lines : lines.filter(({ own }) => own !== undefined);
  const heading = page.words.recorded === undefined || what.own !== undefined ? ownText(what, page) : id;
  return html`<p><strong>${heading}</strong></p><ol>${known.map((line) => html`<li>${ownText(line, page)}</li>`)}</ol>${original([what, ...lines], page)}`;
}
