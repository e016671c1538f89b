import { type Html, html } from '../html.js';
import { mostPageBytes } from '../limits.js';
import { type PageContext, pageDepths } from './page-context.js';
import { serverSection } from './server-section.js';
import { hasSection, type ServerView } from './server-view.js';

/** For the row of a server, and for what the page has besides the servers. */
const [bytesOfRow, bytesBesides] = [1_200, 100_000];

export interface FleetSections {
  /** What the page says where it has not everything. */
  readonly note: Html | undefined;
  readonly sections: readonly Html[];
  /** With what the sections were made: the table links to those that are there. */
  readonly page: PageContext;
}

/** A section for each server, with as much of each as keeps the page within its size. */
export function fleetSections(servers: readonly ServerView[], page: PageContext): FleetSections {
  const most = mostPageBytes - bytesBesides - servers.length * bytesOfRow;
  for (const depth of pageDepths) {
    const sections = sectionsWithin(servers, { ...page, depth }, most);
    if (sections !== undefined) return { sections, note: noteOf({ ...page, depth }), page: { ...page, depth } };
  }
  const attention = { ...page, depth: 'attention' } as const;
  return { sections: sectionsWithin(servers, attention) ?? [], note: noteOf(attention), page: attention };
}

/** Undefined as soon as they would be too many bytes. */
function sectionsWithin(
  servers: readonly ServerView[],
  page: PageContext,
  most = Number.MAX_SAFE_INTEGER,
): readonly Html[] | undefined {
  const shown = servers.filter((one) => hasSection(one, page));
  const sections: Html[] = [];
  let bytes = 0;
  for (const [index, facts] of shown.entries()) {
    const section = serverSection(facts, { previous: shown[index - 1], next: shown[index + 1] }, page);
    bytes += Buffer.byteLength(section.text, 'utf8');
    if (bytes > most) return undefined;
    sections.push(section);
  }
  return sections;
}

function noteOf({ depth, words }: PageContext): Html | undefined {
  return depth === 'all' ? undefined : html`<p class="note">${words.shorter[depth]}</p>`;
}
