import { componentTitles } from '../product/components.js';
import type { ChangeRow, Incident, Unproven } from './report-facts-schema.js';
import type { ReportWords } from './words.js';

/** What a row of the comparison is about: the server, a component by its name, a service by its name. */
export function subjectTitle(of: ChangeRow['of'], words: ReportWords): string {
  switch (of.kind) {
    case 'server':
      return 'Server';
    case 'component':
      return of.component === 'agent' ? 'Agent' : componentTitles[of.component];
    case 'service':
      return words.service(of.name);
  }
}

/** Fields of a gap that are recorded words. */
const recordedFields: readonly string[] = ['title', 'evidence', 'advice', 'note'];

/** What could not be proven, as a sentence; `quote` says its recorded words. */
export function unprovenText(
  item: Unproven,
  { gaps }: ReportWords,
  quote: (text: string) => string = (text) => text,
): string {
  const fields = Object.entries(item).map(([name, value]) => [
    name,
    recordedFields.includes(name) ? quote(value) : value,
  ]);
  // The compiler does not see that a sentence is only given its own item.
  const sentence = gaps[item.code] as (item: Unproven) => string;
  return sentence(Object.fromEntries(fields));
}

/** For example `2 failures, 1 roll-back`; empty where there were none. */
export function incidentCounts(incidents: readonly Incident[], { incidents: words }: ReportWords): string {
  const counts = Map.groupBy(incidents, ({ kind }) => kind);
  return [...counts].map(([kind, list]) => words.counts[kind](list.length)).join(', ');
}
