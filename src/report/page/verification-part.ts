import { type Html, html } from '../html.js';
import type { ReportCheck, ReportServer } from '../report-input.js';
import { badge, type Tone } from './badge.js';
import type { PageContext, SectionContext } from './page-context.js';
import { type Column, table } from './table.js';

export function verificationPart({ checks }: ReportServer, section: SectionContext): Html {
  const { words } = section;
  return table({ caption: words.verificationCaption, columns: columns(section), rows: checks }, section);
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
    { title: words.evidence, recorded: true, cell: ({ evidence }) => evidence },
    { title: words.advice, recorded: true, cell: ({ advice }) => advice },
  ];
}
