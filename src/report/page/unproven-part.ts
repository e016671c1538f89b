import { unprovenText } from '../fact-words.js';
import { type Html, html } from '../html.js';
import { firstOf, shownAtMost } from '../limits.js';
import type { Unproven } from '../unproven.js';
import { type Quote, type SectionContext, withRecorded } from './page-context.js';
import { leftOutNote } from './table.js';

/** What this report says without a proof, or leaves open. */
export function unprovenPart(items: readonly Unproven[], section: SectionContext): Html {
  const { items: shown, leftOut } = firstOf(items, shownAtMost.unproven);
  const text = (item: Unproven) =>
    withRecorded((quote) => unprovenText(forPage(item, quote, section), section.words), section);
  const lines = shown.map(
    (item) => html`<li>${text(item)}</li>
`,
  );
  return items.length === 0 ? html`` : html`<ul>${lines}</ul>${leftOutNote(leftOut, section)}`;
}

const recordedFields: readonly string[] = ['title', 'evidence', 'advice', 'note'];
const times: readonly string[] = ['at', 'from'];

/** With words of the record marked, and times as the reader writes them. */
function forPage(item: Unproven, quote: Quote, { formats }: SectionContext): Unproven {
  const shown = Object.entries(item).map(([name, value]) => {
    if (recordedFields.includes(name)) return [name, quote(value)];
    return [name, times.includes(name) ? formats.minute(value) : value];
  });
  return Object.fromEntries(shown);
}
