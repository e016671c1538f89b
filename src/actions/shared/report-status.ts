import { omitUndefined } from '../../base/json.js';
import type { RunStatus } from '../../plan/run-status.js';
import { adviceInOwnWords, inOwnWords } from '../../report/recorded-words.js';
import type { ServerFacts } from '../../report/report-facts.js';
import type { ReportLanguage } from '../../report/report-input.js';
import { type ReportWords, wordsOf } from '../../report/words.js';
import { plain } from '../../workflow/markdown.js';
import { blockOf } from '../../workflow/status-block.js';
import { runStatus, timeText } from '../../workflow/status-words.js';

type Reported = NonNullable<ServerFacts['status']>;

/** How the report is written. */
export interface ReportReader {
  readonly language: ReportLanguage;
  readonly rehearsal: boolean;
  /** By how many minutes the local time of the server is ahead of UTC, where that is known. */
  readonly minutesAheadOfUtc?: number;
}

/** The first lines of a report in its language; empty in facts of older versions, which have no status. */
export function reportBlock(server: ServerFacts, reader: ReportReader): string {
  const { name, status } = server;
  if (status === undefined) return '';
  const words = wordsOf(reader.language);
  const { text, inputs } = nextOf(server, status, words);
  const back = wayBackOf(status, words);
  const kind = reader.rehearsal ? ` (${words.status.rehearsal})` : '';
  return blockOf([name, `${words.status.states[status.state]}${kind}`], {
    rows: [
      [words.status.doNow, plain(text)],
      [words.laneSignIn, plain(signInText(status, words, reader))],
    ],
    inputs,
    below: [[words.status.wayBack, back && plain(back)]],
  });
}

/**
 * The same as data, for the log, a notification and the file of the status; `created` is when the report was made, for a
 * server that could not be read.
 */
export function reportedRunStatus(
  server: ServerFacts,
  reader: Omit<ReportReader, 'language'>,
  created: string,
): RunStatus | undefined {
  const { name, status, runs } = server;
  if (status === undefined) return undefined;
  const words = wordsOf('en');
  const { signIn, since, seen, wayBack, state } = status;
  const away =
    signIn === 'down' ? [{ subject: 'sign-in' as const, title: 'Sign-in', ...omitUndefined({ since }) }] : [];
  return runStatus({
    server: name,
    action: 'upgrade-report',
    at: seen ?? created,
    state,
    signIn,
    interrupted: away,
    next: nextOf(server, status, words),
    ...omitUndefined({
      minutesAheadOfUtc: reader.minutesAheadOfUtc,
      rehearsal: reader.rehearsal ? (true as const) : undefined,
      wayBack: wayBackOf(status, words),
      backupSet: wayBack?.folder,
      planDigest: runs.at(-1)?.digest,
    }),
  });
}

function nextOf({ runs }: ServerFacts, { next }: Reported, report: ReportWords): RunStatus['next'] {
  const words = report.status.next;
  const last = runs.at(-1);
  const again = last?.approved === true ? { mode: 'apply', 'approved-plan': last.digest } : {};
  switch (next.do) {
    case 'approve':
      return { text: words.approve, inputs: { mode: 'apply', 'approved-plan': next.digest } };
    case 'settle':
    case 'try-again':
      return { text: adviceInOwnWords(next.advice, next.code, report)?.text ?? next.advice, inputs: again };
    case 'act': {
      const confirm = next.confirm.length === 0 ? {} : { 'completed-operator-steps': next.confirm.join(', ') };
      const then = next.confirm.length === 0 ? words.thenSame : words.thenConfirm;
      const titles = next.titles.map((title) => inOwnWords(title, report) ?? title);
      return { text: `${titles.join('; ')}. ${then}`, inputs: { ...again, ...confirm } };
    }
    case 'restart':
    case 'run-again':
      return { text: words[next.do], inputs: again };
    case 'plan':
      return { text: words.plan, inputs: { mode: 'plan' } };
    default:
      return { text: words[next.do], inputs: {} };
  }
}

function signInText({ signIn, since, seen }: Reported, { status }: ReportWords, reader: ReportReader): string {
  const time = (iso: string) => timeText(iso, reader.minutesAheadOfUtc, reader.language);
  const text = signIn === 'down' && since !== undefined ? status.downSince(time(since)) : status.signIn[signIn];
  const sentence = text.endsWith('.') ? text : `${text}.`;
  return seen === undefined ? sentence : `${sentence} ${status.seenAt} ${time(seen)}.`;
}

function wayBackOf({ wayBack }: Reported, { status }: ReportWords): string | undefined {
  if (wayBack === undefined) return undefined;
  const rest = wayBack.isThere ? status.lost : status.setNotThere;
  return `restore-backup, scope: roll-back, backup-path: ${wayBack.folder}. ${rest}`;
}
