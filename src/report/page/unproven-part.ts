import { unprovenText } from '../fact-words.js';
import { type Html, html } from '../html.js';
import { firstOf, shownAtMost } from '../limits.js';
import type { Unproven } from '../unproven.js';
import { recordedAttribute, type SectionContext } from './page-context.js';
import { leftOutNote } from './table.js';

/** What this report says without a proof, or leaves open. */
export function unprovenPart(items: readonly Unproven[], section: SectionContext): Html {
  const { items: shown, leftOut } = firstOf(items, shownAtMost.unproven);
  const lines = shown.map((item) => {
    const english = item.code === 'check' ? recordedAttribute(section) : undefined;
    return html`<li${english}>${unprovenText(item, section.words)}</li>
`;
  });
  return items.length === 0 ? html`` : html`<ul>${lines}</ul>${leftOutNote(leftOut, section)}`;
}
