import { incidentCounts } from '../fact-words.js';
import { type Html, html } from '../html.js';
import type { Incident } from '../incidents.js';
import { lastOf, shownAtMost } from '../limits.js';
import type { Quote } from '../recorded-words.js';
import type { ReportedStatus } from '../server-status.js';
import { badge, outcomeTones, type Tone } from './badge.js';
import { between, duration, moment } from './formats.js';
import { list } from './list.js';
import type { PageContext, SectionContext } from './page-context.js';
import { adviceOf, recorded, shown, withRecorded } from './recorded.js';
import { currentSteps, doneCount, openSteps, type ServerView } from './server-view.js';
import { breakable, definitions, leftOutNote } from './table.js';
import { totalOutage } from './timeline-lanes.js';

/** A question and its answer; the tone is only a stripe beside the words. */
export interface Answer {
  readonly question: string;
  readonly tone: Tone;
  readonly answer: Html | string;
  readonly detail?: readonly (Html | string)[];
}

export function answers(items: readonly Answer[]): Html {
  return html`<dl class="answers">${items.map(
    ({
      question,
      tone,
      answer,
      detail,
    }) => html`<div class="${tone}"><dt>${question}</dt><dd><strong>${answer}</strong>${list(detail ?? [])}</dd></div>
`,
  )}</dl>
`;
}

/** What an auditor asks first, on one screen. */
export function inShort(facts: ServerView, section: SectionContext): Html {
  return html`${statusPart(facts.status, section)}${incidentsPart(facts.incidents, section)}${cards(facts, section)}`;
}

function cards(facts: ServerView, section: SectionContext): Html {
  return answers([
    happened(facts, section),
    outage(facts, section),
    backup(facts, section),
    approval(facts, section),
    left(facts, section),
    unproven(facts, section),
  ]);
}

function happened(facts: ServerView, page: PageContext): Answer {
  const { outcome, reason } = facts;
  const { words, formats } = page;
  const { began, ended } = outcome;
  const window =
    began === undefined || ended === undefined ? [] : [words.fromTo(formats.minute(began), formats.minute(ended))];
  return {
    question: words.whatHappened,
    tone: outcomeTones[outcome.outcome],
    answer: badge(words.outcomes[outcome.outcome], outcomeTones[outcome.outcome]),
    detail: [reason, ...progress(facts, page), ...window],
  };
}

/** How far it came. Behind a roll-back the steps of several plans make no sum: they are listed run by run. */
function progress({ steps, runs, incidents }: ServerView, { words }: PageContext): readonly string[] {
  if (incidents.some(({ kind }) => kind === 'roll-back')) return [words.runByRun(runs.length)];
  if (steps.length === 0) return [];
  const current = currentSteps(steps);
  const done = words.stepsDone(doneCount(current), current.length);
  return [runs.length === 0 ? done : `${done} ${words.inRuns(runs.length)}`];
}

function outage({ timeline }: ServerView, { words, formats }: PageContext): Answer {
  const question = words.whenOut;
  if (timeline === undefined) return { question, tone: 'plain', answer: words.nothingBegun };
  const signIn = timeline.outages.filter(({ what }) => what === 'sign-in');
  const web = webOutage(
    timeline.outages.filter(({ what, isForGood }) => what !== 'sign-in' && isForGood !== true),
    words,
  );
  if (signIn.length === 0) return { question, tone: 'good', answer: words.neverOut, detail: web };
  const isOpen = signIn.some(({ to }) => to === undefined);
  const times = signIn.map(({ from, to }) =>
    to === undefined ? words.since(formats.minute(from)) : words.fromTo(formats.minute(from), formats.minute(to)),
  );
  return {
    question,
    tone: isOpen ? 'bad' : 'plain',
    answer: isOpen ? words.outUntilNow : words.outFor(duration(totalOutage(signIn))),
    detail: [...times, ...web, ...(isOpen ? [] : [words.latestEnd])],
  };
}

type Outages = NonNullable<ServerView['timeline']>['outages'];

function webOutage(outages: Outages, words: PageContext['words']): readonly string[] {
  if (outages.length === 0) return [];
  return outages.some(({ to }) => to === undefined)
    ? [words.webOutUntilNow]
    : [words.webOutFor(duration(totalOutage(outages)))];
}

function backup({ backup: proof }: ServerView, { words, formats }: PageContext): Answer {
  const question = words.backupBefore;
  switch (proof.kind) {
    case 'nothing-removed':
      return { question, tone: 'plain', answer: words.notNeeded };
    case 'missing':
      return { question, tone: 'bad', answer: words.no, detail: [words.noBackup(formats.minute(proof.removedAt))] };
    case 'there': {
      const at = formats.minute(proof.at);
      const made = proof.set === undefined ? words.backupReadAt(at) : words.backupAt(proof.set, at);
      return {
        question,
        tone: proof.isDoubtful ? 'wait' : 'good',
        answer: proof.isDoubtful ? words.backupDoubtful : words.yes,
        detail: [made, words.beforeRemoval(formats.minute(proof.removedAt))],
      };
    }
  }
}

function approval({ runs }: ServerView, { words }: PageContext): Answer {
  const question = words.whoApproved;
  if (runs.length === 0) return { question, tone: 'plain', answer: words.notApplied };
  const detail = [...new Set(runs.map(({ digest }) => digest))].map((one) => html`<span class="digest">${one}</span>`);
  if (runs.some(({ approved }) => !approved)) return { question, tone: 'wait', answer: words.notApproved, detail };
  const people = [...new Set(runs.flatMap(({ approvers }) => approvers.map(({ by }) => by)))];
  return people.length === 0
    ? { question, tone: 'wait', answer: words.approverUnknown, detail }
    : { question, tone: 'good', answer: words.approvedBy(people.join(', ')), detail };
}

function left({ server, steps, outcome, id }: ServerView, page: PageContext): Answer {
  const { words } = page;
  const open = openSteps(steps);
  const blockers = server.plans.at(-1)?.plan.blockers.length ?? 0;
  const failed = server.checks.filter(({ verdict }) => verdict === 'fail').length;
  const items = [
    ...(blockers === 0 ? [] : [html`<a href="#${id}-stops">${words.blockedBy(blockers)}</a>`]),
    ...(open.length === 0 ? [] : [html`<a href="#${id}-open">${words.forPerson(open.length)}</a>`]),
    ...(failed === 0 ? [] : [html`<a href="#${id}-verification">${words.failedChecks(failed)}</a>`]),
    ...(outcome.outcome === 'failed' ? [words.runAgain] : []),
  ];
  const [first, ...others] = items;
  const titles = open.map(({ title }) => recorded(title, page));
  if (first === undefined) return { question: words.whatIsLeft, tone: 'good', answer: words.nothingLeft };
  return {
    question: words.whatIsLeft,
    tone: blockers + failed > 0 || outcome.outcome === 'failed' ? 'bad' : 'wait',
    answer: first,
    detail: [...others, ...titles],
  };
}

function unproven({ unproven: items, id }: ServerView, { words }: PageContext): Answer {
  return items.length === 0
    ? { question: words.whatUnproven, tone: 'good', answer: words.nothingUnproven }
    : {
        question: words.whatUnproven,
        tone: 'wait',
        answer: html`<a href="#${id}-unproven">${words.unprovenCount(items.length)}</a>`,
      };
}

const tones: Readonly<Record<ReportedStatus['state'], Tone>> = {
  blocked: 'bad',
  planned: 'plain',
  finished: 'good',
  'waits-for-person': 'wait',
  'waits-for-restart': 'wait',
  'waits-for-decision': 'wait',
  failed: 'bad',
  'cut-off': 'bad',
  'rolled-back': 'wait',
  'in-part': 'wait',
  untouched: 'plain',
};

/** The state of the server, whether sign-in is up, what to do now and what the way back is. */
function statusPart(status: ReportedStatus, page: PageContext): Html {
  const { status: words } = page.words;
  return html`<div class="status ${tones[status.state]}">${definitions([
    [page.words.state, badge(words.states[status.state], tones[status.state])],
    [page.words.laneSignIn, signInText(status, page)],
    [words.doNow, nextText(status.next, page)],
    [words.wayBack, wayBackText(status.wayBack, page)],
  ])}</div>
`;
}

function signInText({ signIn, since, seen }: ReportedStatus, { words, formats }: PageContext): Html {
  const { signIn: texts, downSince, seenAt } = words.status;
  const down = since === undefined ? texts.down : downSince(formats.minute(since));
  const text = signIn === 'down' ? html`<strong>${down}</strong>` : texts[signIn];
  return seen === undefined
    ? html`${text}`
    : html`${text} <span class="quiet">${seenAt} ${moment(seen, formats)}</span>`;
}

function nextText(next: ReportedStatus['next'], page: PageContext): Html | string {
  const words = page.words.status.next;
  switch (next.do) {
    case 'approve':
      return html`${words.approve} <code>approved-plan: ${next.digest}</code>`;
    case 'settle':
    case 'try-again':
      return shown(adviceOf(next.advice, next.code, page), page);
    case 'act': {
      const then =
        next.confirm.length === 0
          ? words.thenSame
          : html`${words.thenConfirm} <code>completed-operator-steps: ${next.confirm.join(', ')}</code>`;
      return html`${withRecorded((quote) => `${next.titles.map((title) => quote(title)).join('; ')}.`, page)} ${then}`;
    }
    default:
      return words[next.do];
  }
}

function wayBackText(wayBack: ReportedStatus['wayBack'], { words }: PageContext): Html | undefined {
  if (wayBack === undefined) return undefined;
  const { status } = words;
  const set = html`<code>backup-path: ${breakable(wayBack.folder)}</code>`;
  return html`restore-backup, <code>scope: roll-back</code>, ${set}. ${wayBack.isThere ? status.lost : status.setNotThere}`;
}

/** On the first screen; the others are folded. */
const first = 6;

const incidentTones: Readonly<Record<Incident['kind'], Tone>> = {
  failure: 'bad',
  'cut-off': 'bad',
  'roll-back': 'wait',
  restart: 'plain',
  late: 'wait',
  'machine-renewed': 'bad',
  'journal-gap': 'bad',
};

/** What did not go as planned, oldest first. Of many the newest are shown at once. */
function incidentsPart(incidents: readonly Incident[], page: PageContext): Html {
  const { incidents: words } = page.words;
  if (incidents.length === 0) return html`<p class="incidents-none"><strong>${words.title}</strong> ${words.none}</p>`;
  const { items, leftOut } = lastOf(incidents.slice(0, -first), shownAtMost.incidents);
  const more =
    items.length === 0
      ? undefined
      : html`<details><summary>${words.earlier(items.length + leftOut)}</summary>${listOf(items, page)}${leftOutNote(leftOut, page)}</details>`;
  return html`<div class="incidents"><p><strong>${words.title}</strong> ${incidentCounts(incidents, page.words)}</p>
${listOf(incidents.slice(-first), page)}${more}</div>
`;
}

function listOf(incidents: readonly Incident[], page: PageContext): Html {
  return html`<ul>${incidents.map(
    (one) =>
      html`<li>${moment(one.at, page.formats)} ${badge(page.words.incidents.kinds[one.kind], incidentTones[one.kind])} ${textOf(one, page)}</li>
`,
  )}</ul>`;
}

function textOf(incident: Incident, page: PageContext): Html {
  return withRecorded((quote) => sentences(incident, quote, page), page);
}

function sentences(incident: Incident, quote: Quote, page: PageContext): string {
  const { texts } = page.words.incidents;
  const took = 'to' in incident ? duration(between(incident.at, incident.to)) : '';
  switch (incident.kind) {
    case 'failure': {
      const { title, message, code } = incident;
      if (title === undefined) return texts.failedOutside;
      const what = message === undefined ? '' : brief(message);
      return `${quote(title)}: ${quote(what, code)}${code === undefined ? '' : ` (${code})`} ${afterwards(incident, page)}`;
    }
    case 'restart':
      return incident.to === undefined
        ? texts.restartOpen(quote(incident.title))
        : texts.restart(quote(incident.title), took);
    case 'roll-back':
      return texts.rollBack(incident.folder.slice(incident.folder.lastIndexOf('\\') + 1), took);
    case 'cut-off': {
      const where = incident.title === undefined ? texts.betweenSteps : texts.inStep(quote(incident.title));
      return `${where} ${incident.to === undefined ? texts.notContinued : texts.continued(took)}`;
    }
    case 'late':
      return texts.late(quote(incident.title), took);
    case 'machine-renewed':
      return `${texts.machineRenewed} ${quote(incident.reason)}`;
    case 'journal-gap':
      return texts.journalGap(incident.lines.join(', '));
  }
}

function afterwards(failure: Extract<Incident, { kind: 'failure' }>, { words, formats }: PageContext): string {
  const { doneAt, rolledBackAt } = failure;
  const { texts } = words.incidents;
  if (doneAt !== undefined) return texts.doneAt(formats.minute(doneAt));
  return rolledBackAt === undefined ? texts.notDone : texts.rolledBackAt(formats.minute(rolledBackAt));
}

/** The first sentence says what happened; the whole is with the step. */
function brief(message: string): string {
  const [line = ''] = message.split('\n');
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}
