import type { JournalLine } from '../../plan/journal.js';
import { type Html, html } from '../html.js';
import { lastOf, shownAtMost } from '../limits.js';
import { moment } from './formats.js';
import type { PageContext } from './page-context.js';
import { runName } from './run-name.js';
import { type Column, digest, leftOutNote, list, table } from './table.js';

/** The journal as it is, line by line. */
export function journalPart(lines: readonly JournalLine[], page: PageContext): Html {
  const { words, formats } = page;
  const columns: readonly Column<JournalLine>[] = [
    { title: words.time, kind: 'plain', cell: ({ at }) => moment(at, formats) },
    { title: words.event, kind: 'plain', recorded: true, cell: ({ event }) => event },
    { title: words.what, recorded: true, cell: (line) => describe(line) },
    { title: words.by, kind: 'plain', cell: ({ by }) => runName(by, words) },
  ];
  if (lines.length === 0) return html``;
  const { items: rows, leftOut } = lastOf(lines, shownAtMost.journalLines);
  return html`<details><summary>${words.journalEntries(formats.integer(lines.length))}</summary>${table({ caption: words.journalCaption, columns, rows }, page)}${leftOutNote(leftOut, page)}</details>
`;
}

function describe(line: JournalLine): Html | string {
  switch (line.event) {
    case 'plan-started':
    case 'plan-finished':
      return html`${line.action} ${digest(line.digest)}`;
    case 'step-started':
      return line.step;
    case 'step-done':
      return html`${line.step}${list(line.notes)}`;
    case 'operator-step-asked':
    case 'operator-step-said':
      return line.step;
    case 'intention':
      return line.components.map(({ component }) => component).join(', ');
    case 'journal-gap-accepted':
      return line.lines.join(', ');
    case 'machine-marked':
      return line.mark;
    case 'machine-renewed':
      return line.reason;
    case 'step-failed':
      return `${line.step}: ${line.message}`;
    case 'installer-ran':
      return `${line.what}: ${line.exitCode}. ${line.meaning}`;
    case 'backup-removed':
    case 'rolled-back':
      return line.folder;
    case 'backup-uploaded':
      return html`${line.folder}: ${line.artifact} ${digest(line.sha256 ?? '')}`;
    case 'backup-created':
      return html`${line.folder} ${digest(line.manifestSha256)}`;
    case 'run-ended':
      return [line.because, line.signal ?? '', line.step ?? ''].filter((one) => one !== '').join(', ');
    case 'installer-started':
    case 'installer-outlasted':
      return line.what;
    case 'services-stopped':
    case 'services-start-requested':
    case 'services-started':
      return line.services.join(', ');
    case 'service-interrupted':
    case 'service-restored':
      return line.step === undefined ? line.subject : `${line.subject}: ${line.step}`;
    case 'unknown':
      return `${line.name} (an event that this version does not know)`;
    case 'restart-required':
      return `${line.reason} (machine booted ${line.bootTime})`;
  }
}
