import type { Html } from '../html.js';
import type { ReportWords } from '../words.js';
import { outageOf } from './fleet-overview.js';
import { duration } from './formats.js';
import { type Answer, answers } from './in-short.js';
import type { PageContext } from './page-context.js';
import { openSteps, type ServerView } from './server-view.js';

/** What an auditor asks first of a fleet. */
export function fleetShort(servers: readonly ServerView[], { words }: PageContext): Html {
  return answers([
    outages(servers, words),
    backups(servers, words),
    approvals(servers, words),
    waiting(servers, words),
    unproven(servers, words),
  ]);
}

function outages(servers: readonly ServerView[], words: ReportWords): Answer {
  const question = words.whenOut;
  const open = servers.filter((facts) => outageOf(facts) === Number.MAX_SAFE_INTEGER).length;
  const over = servers.filter((facts) => outageOf(facts) < Number.MAX_SAFE_INTEGER);
  const longest = over.reduce<ServerView | undefined>(
    (one, other) => (one === undefined || outageOf(other) > outageOf(one) ? other : one),
    undefined,
  );
  const most = longest === undefined ? 0 : outageOf(longest);
  const text =
    longest === undefined || most === 0 ? words.neverOut : words.longestOutage(duration(most), longest.server.name);
  return open === 0
    ? { question, tone: 'plain', answer: text }
    : { question, tone: 'bad', answer: words.openOutages(open), detail: most === 0 ? [] : [text] };
}

function backups(servers: readonly ServerView[], words: ReportWords): Answer {
  const removed = servers.filter(({ backup }) => backup.kind !== 'nothing-removed');
  const proven = removed.filter(({ backup }) => backup.kind === 'there');
  const missing = removed.filter(({ backup }) => backup.kind === 'missing');
  const question = words.backupBefore;
  if (removed.length === 0) return { question, tone: 'plain', answer: words.notNeeded };
  return {
    question,
    tone: missing.length > 0 ? 'bad' : 'good',
    answer: missing.length > 0 ? words.no : words.yes,
    detail: [words.withBackup(proven.length, removed.length), ...someNames(missing)],
  };
}

function approvals(servers: readonly ServerView[], words: ReportWords): Answer {
  const applied = servers.filter(({ runs }) => runs.length > 0);
  const approved = applied.filter(({ runs }) => runs.every((run) => run.approved));
  const people = [
    ...new Set(applied.flatMap(({ runs }) => runs.flatMap(({ approvers }) => approvers.map(({ by }) => by)))),
  ];
  const question = words.whoApproved;
  if (applied.length === 0) return { question, tone: 'plain', answer: words.notApplied };
  return {
    question,
    tone: approved.length === applied.length ? 'good' : 'wait',
    answer: people.length === 0 ? words.approverUnknown : words.approvedBy(people.join(', ')),
    detail: [words.withApproval(approved.length, applied.length)],
  };
}

function waiting(servers: readonly ServerView[], words: ReportWords): Answer {
  const question = words.whatIsLeft;
  const open = servers.filter(({ steps }) => openSteps(steps).length > 0);
  return open.length === 0
    ? { question, tone: 'good', answer: words.nothingLeft }
    : { question, tone: 'wait', answer: words.withOpenSteps(open.length), detail: someNames(open) };
}

function unproven(servers: readonly ServerView[], words: ReportWords): Answer {
  const question = words.whatUnproven;
  const some = servers.filter((facts) => facts.unproven.length > 0);
  return some.length === 0
    ? { question, tone: 'good', answer: words.nothingUnproven }
    : { question, tone: 'wait', answer: words.withUnproven(some.length) };
}

function someNames(servers: readonly ServerView[]): readonly string[] {
  const names = servers.slice(0, 5).map(({ server }) => server.name);
  return names.length === 0 ? [] : [`${names.join(', ')}${servers.length > 5 ? ' …' : ''}`];
}
