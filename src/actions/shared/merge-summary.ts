import type { RecordedFinding } from '../../base/finding.js';
import { shortened } from '../../base/visible.js';
import type { MergeRecord } from '../../webconfig/merge-record-schema.js';
import { fenced, findingsTable, plain, sections, table } from '../../workflow/markdown.js';

type ShownOutcome = MergeRecord['outcomes'][number];

export interface ShownMerge {
  readonly headline: string;
  readonly outcomes: readonly ShownOutcome[];
  readonly fragments: MergeRecord['fragments'];
  readonly blockers: readonly RecordedFinding[];
}

const longestValue = 200;

function shownValue(value: string | undefined): string {
  if (value === undefined) return '';
  return plain(shortened(value, longestValue));
}

function outcomesTable(outcomes: readonly ShownOutcome[]): string {
  const hasPristine = outcomes.some(({ pristine }) => pristine !== undefined);
  const head = ['setting', ...(hasPristine ? ['old default'] : []), 'old', 'new', 'result', 'what', 'why'];
  const rows = outcomes.map((one) => [
    plain(one.setting),
    ...(hasPristine ? [shownValue(one.pristine)] : []),
    shownValue(one.original),
    shownValue(one.target),
    shownValue(one.result),
    plain(one.fate),
    plain(one.reason),
  ]);
  return table(head, rows);
}

/** Settings that are the same in both files are counted, not listed. */
export function mergeSummary({ headline, outcomes, fragments, blockers }: ShownMerge): string {
  const listed = outcomes.filter(({ fate }) => fate !== 'same');
  const same = outcomes.length - listed.length;
  return [
    headline,
    '',
    sections([
      ['What stops it', blockers.length === 0 ? '' : findingsTable(blockers)],
      ['Settings', listed.length === 0 ? '' : outcomesTable(listed)],
      [
        'To paste by hand',
        fragments.map(({ setting, xml }) => `${plain(setting)}\n\n${fenced(xml, 'xml')}`).join('\n\n'),
      ],
      ['Unchanged', same === 0 ? '' : `${same} setting(s) are the same in both files.`],
    ]),
  ].join('\n');
}
