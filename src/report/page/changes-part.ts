import { type ChangeRow, changesOf } from '../changes.js';
import { subjectTitle } from '../fact-words.js';
import { type Html, html } from '../html.js';
import type { ReportServer } from '../report-input.js';
import { badge, type Tone } from './badge.js';
import type { PageContext, SectionContext } from './page-context.js';
import { breakable, type Column, table } from './table.js';

/** Each component before and after, fact by fact; what is the same is folded. */
export function changesPart({ before, after }: ReportServer, section: SectionContext): Html {
  const { words } = section;
  const all = changesOf(before, after);
  const of = (rows: readonly ChangeRow[], caption: string) =>
    table(
      { caption, columns: columns(section), rows, group: (row) => subjectTitle(row.of, words), look: 'changes' },
      section,
    );
  const same = all.filter(({ fate }) => fate === 'same');
  const title = words.sameFacts(same.length);
  const folded = same.length === 0 ? undefined : html`<details><summary>${title}</summary>${of(same, title)}</details>`;
  return html`${of(
    all.filter(({ fate }) => fate !== 'same'),
    words.beforeAfterCaption,
  )}${folded}`;
}

const tones: Readonly<Record<ChangeRow['fate'], Tone>> = { changed: 'wait', same: 'plain', gone: 'plain', new: 'good' };

function columns({ words, formats }: PageContext): readonly Column<ChangeRow>[] {
  const value = (row: ChangeRow, text: string | undefined): Html | string => {
    if (text === undefined) return html`<span class="quiet">${words.absent}</span>`;
    if (row.fact === 'data-file-size') return formats.integer(Number(text));
    if (row.fact === 'product' && text in words.generations) return words.generations[text as 'phonefactor'];
    return breakable(text);
  };
  return [
    { title: words.what, kind: 'plain', cell: ({ of }) => subjectTitle(of, words) },
    { title: words.fact, kind: 'plain', cell: ({ fact }) => words.facts[fact] },
    { title: words.before, cell: (row) => value(row, row.before) },
    { title: words.after, cell: (row) => value(row, row.after) },
    {
      title: words.outcome,
      kind: 'plain',
      cell: ({ fate }) =>
        fate === 'same'
          ? html`<span class="quiet">${words.changeOutcomes[fate]}</span>`
          : badge(words.changeOutcomes[fate], tones[fate]),
    },
  ];
}
