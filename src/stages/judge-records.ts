import type { Finding } from '../base/finding.js';
import { journaledMark, type MachineMark } from '../changes/server/machine-mark.js';
import type { Journal, JournalLine } from '../plan/journal.js';
import { sinceLastBeginning } from '../plan/journal-facts.js';

/** Input `when-records-differ`. */
export const recordChoices = ['start-again', 'go-on'] as const;
export type RecordChoice = (typeof recordChoices)[number];

/** Whether journal and machine belong together. */
export type RecordsFit =
  | { readonly fit: 'same' | 'none-yet' | 'mark-to-write' }
  /** The journal knows of changes that this machine does not have. */
  | { readonly fit: 'machine-is-older' }
  /** The machine was changed by runs that this journal does not have. */
  | { readonly fit: 'journal-is-another'; readonly workFolder: string }
  /** Lines of the journal are missing or were changed. */
  | { readonly fit: 'journal-has-gap'; readonly places: readonly number[] }
  /** No journal, and sets of this server: they were made by somebody. */
  | { readonly fit: 'sets-without-journal'; readonly folders: readonly string[] };

/**
 * What a run that is cut off, and its post step, still write: no change of what was marked. A step that fails right behind
 * the journal's mark is the one that could not write it on the machine: the connection was lost there.
 */
const endsOfRuns: ReadonlySet<JournalLine['event']> = new Set([
  'run-ended',
  'step-failed',
  'services-start-requested',
  'services-started',
  'service-restored',
]);

/** Each record is asked about the others; none is believed alone. */
export function judgeRecords(
  { lines, gaps = [] }: Pick<Journal, 'lines' | 'gaps'>,
  mark: MachineMark | undefined,
  setsOfNobody: readonly string[],
): RecordsFit {
  const accepted = lines.flatMap((line) => (line.event === 'journal-gap-accepted' ? line.lines : []));
  const places = gaps.filter((place) => !accepted.includes(place));
  if (places.length > 0) return { fit: 'journal-has-gap', places };
  const marks = lines.flatMap((line) => (line.event === 'machine-marked' ? [line.mark] : []));
  if (mark !== undefined && !marks.includes(mark.mark))
    return { fit: 'journal-is-another', workFolder: mark.workFolder };
  const last = journaledMark(lines);
  if (last !== undefined) {
    if (mark?.mark === last) return { fit: 'same' };
    // A run that ended between the two records left the journal's one, and behind it no more than its end.
    const lastChange = lines.findLast(({ event }) => !endsOfRuns.has(event));
    return { fit: lastChange?.event === 'machine-marked' ? 'mark-to-write' : 'machine-is-older' };
  }
  return setsOfNobody.length > 0 ? { fit: 'sets-without-journal', folders: setsOfNobody } : { fit: 'none-yet' };
}

/**
 * The lines that count. Who gave `start-again` for a machine that is not the journal's has a machine of which nothing is
 * on record; the same word in a later run forgets nothing that was done since.
 */
export function linesThatCount(
  { fit }: RecordsFit,
  choice: RecordChoice | undefined,
  lines: readonly JournalLine[],
): readonly JournalLine[] {
  const isAnother = fit === 'machine-is-older' || fit === 'journal-is-another';
  const isBegun = sinceLastBeginning(lines).some(({ event }) => event === 'plan-started');
  return choice === 'start-again' && (isAnother || !isBegun) ? [] : lines;
}

/** `2, 7 to 45`. */
function ranges(places: readonly number[]): string {
  const starts = places.filter((place) => !places.includes(place - 1));
  const ends = places.filter((place) => !places.includes(place + 1));
  return starts.map((start, index) => (ends[index] === start ? `${start}` : `${start} to ${ends[index]}`)).join(', ');
}

/** What stops every stage until a person says which record is right. */
export function recordBlockers(
  records: RecordsFit,
  server: string,
  choice: RecordChoice | undefined,
): readonly Finding[] {
  const input = 'when-records-differ';
  switch (records.fit) {
    case 'machine-is-older':
      if (choice !== undefined) return [];
      return [
        {
          code: 'server-put-back',
          message: `The journal of ${server} shows changes that this machine does not have: it was put back to an earlier state (a snapshot, an image, a restored disk), or it is another machine.`,
          advice: `If the machine was put back, give ${input}: start-again; what people confirmed before counts no longer. If only the registry key of the suite was lost, give ${input}: go-on.`,
          input,
        },
      ];
    case 'journal-has-gap':
      if (choice !== undefined) return [];
      return [
        {
          code: 'journal-broken',
          message: `In the journal of ${server} something is missing or was changed before line ${ranges(records.places)}: what it recorded is not known.`,
          advice: `Put the file journal.jsonl back from a copy. If there is none, give ${input}: go-on: what is on the server is then judged by looking at it.`,
          input,
        },
      ];
    case 'journal-is-another':
      if (choice !== undefined) return [];
      return [
        {
          code: 'journal-elsewhere',
          message: `An earlier run began an upgrade of ${server} with the work folder ${records.workFolder}; the journal of this work folder does not have it.`,
          advice: `Give work-folder: ${records.workFolder}. If that folder is lost, give the backup set as backup-path and ${input}: go-on. If ${server} was installed anew since, give ${input}: start-again.`,
          input,
        },
      ];
    case 'sets-without-journal':
      return [
        {
          code: 'backup-sets-without-journal',
          message: `There is no journal of ${server}, but sets of it: ${records.folders.join(', ')}. What was done to the server is not on record.`,
          advice:
            'Give the work-folder of the earlier runs. If it is lost, give the set that was made before the first removal as backup-path: the upgrade continues from there.',
          input: 'backup-path',
        },
      ];
    default:
      return [];
  }
}
