import { type Html, html } from '../html.js';
import { lastOf, shownAtMost } from '../limits.js';
import type { InstallerRunRow } from '../step-incidents.js';
import type { StepRow } from '../step-rows.js';
import { duration, moment } from './formats.js';
import { type PageContext, recordedAttribute, type SectionContext } from './page-context.js';
import { breakable, type Column, table } from './table.js';

/** Exit codes and what the logs of the installers say. */
export function installerPart(steps: readonly StepRow[], section: SectionContext): Html {
  const { words } = section;
  const rows = steps
    .flatMap(({ installerRuns }) => lastOf(installerRuns, shownAtMost.installerRuns).items)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return table({ caption: words.installerCaption, columns: columns(section), rows, look: 'installers' }, section);
}

function columns(page: PageContext): readonly Column<InstallerRunRow>[] {
  const { words, formats } = page;
  return [
    { title: words.program, recorded: true, cell: ({ what }) => html`<div class="step">${breakable(what)}</div>` },
    { title: words.ended, kind: 'plain', cell: ({ at }) => moment(at, formats) },
    { title: words.took, kind: 'number', cell: ({ seconds }) => duration(seconds * 1000) },
    { title: words.exitCode, kind: 'number', cell: ({ exitCode }) => exitCode },
    { title: words.meaning, recorded: true, cell: ({ meaning }) => meaning },
    { title: words.log, cell: (row) => log(row, page) },
  ];
}

function log({ logPath, excerpt }: InstallerRunRow, page: PageContext): Html {
  const lines = excerpt.length === 0 ? undefined : excerptOf(excerpt, page);
  return html`<code>${breakable(logPath)}</code>${lines}`;
}

function excerptOf(excerpt: readonly string[], page: PageContext): Html {
  return html`<details open=""><summary>${page.words.logLines(excerpt.length)}</summary><pre tabindex="0"${recordedAttribute(page)}>${excerpt.join('\n')}</pre></details>`;
}
