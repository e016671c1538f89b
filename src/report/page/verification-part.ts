import { type Html, html } from '../html.js';
import { shortened } from '../limits.js';
import type { ReportCheck, ReportServer } from '../report-input.js';
import { badge, type Tone } from './badge.js';
import type { PageContext, SectionContext } from './page-context.js';
import { type Column, list, table } from './table.js';

/** What failed or was not proven is open, what passed is folded. */
export function verificationPart({ checks }: ReportServer, section: SectionContext): Html {
  const { words } = section;
  const of = (rows: readonly ReportCheck[], caption: string) =>
    table({ caption, columns: columns(section), rows, look: 'checks' }, section);
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

function columns({ words }: PageContext): readonly Column<ReportCheck>[] {
  return [
    { title: words.check, recorded: true, cell: ({ title }) => html`<div class="step">${title}</div>` },
    { title: words.verdict, kind: 'plain', cell: ({ verdict }) => badge(words.verdicts[verdict], tones[verdict]) },
    { title: words.evidence, recorded: true, cell: ({ evidence, advice }) => evidenceOf(evidence, advice) },
  ];
}

function evidenceOf(evidence: string, advice: string | undefined): Html {
  return html`${shortened(evidence)}${list(advice === undefined ? [] : [advice])}`;
}
