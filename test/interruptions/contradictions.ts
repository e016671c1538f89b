import type { Plan, Step } from '../../src/plan/plan.js';
import { announced, type Reported, type Told } from './product-data.js';
import { type Interruption, type Subject, subjects } from './subjects.js';
import type { TrueInterruption } from './truth.js';

/** By which the begins of an interruption may differ: the journal writes before a thing is done. */
const tolerance = 60_000;

/** A sign-in succeeds only when a person has done these, which no server can write down. */
const personsOfSignIn: readonly string[] = ['activate-server', 'confirm-replication-group'];

export interface ToldAtTheEnd {
  /** When the first plan was made; ISO 8601. */
  readonly began: string;
  /** All that there is, also of what was done to the server before. */
  readonly journal: readonly Told[];
  readonly report: readonly Reported[];
  /** How many runs died: where some did, times are not compared. */
  readonly deaths: number;
}

/** Where a plan that came to its end, the journal and the report differ from the server. */
export function contradictionsAtTheEnd(
  plan: Plan,
  truth: readonly TrueInterruption[],
  servedAtEnd: ReadonlySet<Subject>,
  told: ToldAtTheEnd | undefined,
): readonly string[] {
  const promised = announced(plan);
  return [
    ...subjects.flatMap((subject) => {
      const of = <T extends { readonly subject: Subject }>(all: readonly T[]) =>
        all.find((one) => one.subject === subject);
      const [plans, really] = [of(promised), of(truth)];
      return [
        ...planAgainstServer(plan, subject, plans, really, servedAtEnd.has(subject)),
        ...(told === undefined ? [] : journalAgainst(subject, told, servedAtEnd, plan.steps, plans, really)),
      ];
    }),
    ...(told?.report ?? []).flatMap((report) => reportAgainst(report, told?.journal ?? [])),
  ];
}

function planAgainstServer(
  { steps }: Plan,
  subject: Subject,
  plan: Interruption | undefined,
  server: TrueInterruption | undefined,
  servedAtEnd: boolean,
): readonly string[] {
  const person = subject === 'sign-in' ? steps.findLast(({ id }) => personsOfSignIn.includes(id))?.id : undefined;
  const what = `plan: ${shown(plan)}; server: ${shown(server)}${person === undefined ? '' : `, a person at ${person}`}`;
  const wrong = [`${subject}: ${what}`];
  // Not served before, not served afterwards: a plan that touches it may say so.
  const isAwayThroughout = !servedAtEnd && plan?.from === steps[0]?.id && plan?.to === undefined;
  if (server === undefined && person === undefined) return plan === undefined || isAwayThroughout ? [] : wrong;
  if (plan === undefined) return wrong;
  const begin = server?.from ?? steps[0]?.id;
  if (begin !== 'between' && plan.from !== begin) return wrong;
  const ends = possibleEnds(steps, subject, server, person);
  return ends.includes(plan.to) ? [] : wrong;
}

/**
 * The step in which the server saw the return. Behind it only a step that deals with the same component, a start of
 * services that run already, or a person's may be reported: nothing that a server can see shows that it was not needed.
 */
function possibleEnds(
  steps: readonly Step<never>[] | Plan['steps'],
  subject: Subject,
  server: TrueInterruption | undefined,
  person: string | undefined,
): readonly (string | undefined)[] {
  if (server !== undefined && server.to === undefined) return [undefined];
  const ids = steps.map(({ id }) => id);
  const seen = server?.to === 'between' ? ids.length - 1 : ids.indexOf(server?.to ?? '');
  const least = Math.max(seen, person === undefined ? -1 : ids.indexOf(person));
  const later = steps.filter((step, index) => index > least && person === undefined && dealsWith(step, subject));
  return [ids[least], ...later.map(({ id }) => id)];
}

function dealsWith(step: Plan['steps'][number], subject: Subject): boolean {
  if (step.type === 'operator') return false;
  const change = step.change as { kind: string; component?: string; components?: readonly string[] };
  if (subject === 'sign-in') return change.kind.startsWith('start-');
  return change.component === subject || (change.components?.includes(subject) ?? false);
}

function journalAgainst(
  subject: Subject,
  { journal, began, deaths }: ToldAtTheEnd,
  served: ReadonlySet<Subject>,
  steps: Plan['steps'],
  plan: Interruption | undefined,
  server: TrueInterruption | undefined,
): readonly string[] {
  const all = journal.filter((one) => one.subject === subject && (one.to === undefined || one.to.at >= began));
  // One of an earlier plan that the first look sees to be over: the server served, and this plan interrupts anew.
  const isOlder = ({ from, to }: Told) => from.at < began && to?.step === undefined && to !== undefined;
  const own = server?.from === undefined ? all : all.filter((one, index) => index > 0 || !isOlder(one));
  const [first, last] = [own[0], own.at(-1)];
  const wasOpen = first !== undefined && first.from.at < began;
  const from = wasOpen ? steps[0]?.id : first?.from.step;
  const wrong = [
    `${subject}: journal: ${shown(first && { from, to: last?.to?.step })}; plan: ${shown(plan)}; server: ${shown(server)}`,
  ];
  // The journal has what the suite did, the plan what people meet: a service that somebody had stopped before, too.
  const wasDown = server === undefined ? !served.has(subject) : server.from === undefined;
  if (first === undefined || last === undefined) {
    const isOfSomebody = wasDown && plan?.from === steps[0]?.id && beginOf(steps, subject) === undefined;
    return server === undefined || isOfSomebody ? [] : wrong;
  }
  if (server === undefined && plan === undefined) {
    return wasOpen && (last.to !== undefined) === served.has(subject) ? [] : wrong;
  }
  if ((last.to === undefined) !== (plan?.to === undefined)) return wrong;
  const isOfSomebody = wasDown && from === beginOf(steps, subject);
  if (plan !== undefined && from !== plan.from && !isOfSomebody) return wrong;
  // What a person ended is seen at the next look.
  if (last.to?.step !== undefined && last.to.step !== plan?.to) return wrong;
  if (deaths > 0) return [];
  const isEarly = !wasOpen && server?.fromAt !== undefined && !isNear(first.from.at, server.fromAt);
  const isTooEarly = server?.toAt !== undefined && last.to !== undefined && last.to.at < server.toAt;
  return isEarly || isTooEarly ? wrong.map((text) => `${text} (${times(first, last, server)})`) : [];
}

/** The first step that interrupts somebody. */
function beginOf(steps: Plan['steps'], subject: Subject): string | undefined {
  return steps.find(({ effects }) => effects?.interrupts.includes(subject))?.id;
}

function times(first: Told, last: Told, server: TrueInterruption | undefined): string {
  return `journal ${first.from.at} to ${last.to?.at}, server ${server?.fromAt} to ${server?.toAt}`;
}

function isNear(one: string, other: string): boolean {
  return Math.abs(Date.parse(one) - Date.parse(other)) <= tolerance;
}

/** The same times: what is in the journal was compared with the server. */
function reportAgainst({ of, outages }: Reported, journal: readonly Told[]): readonly string[] {
  const told = journal.filter(({ subject }) => of.includes(subject));
  const report = [first(outages.map(({ from }) => from)), last(outages.map(({ to }) => to))];
  const journals = [first(told.map(({ from }) => from.at)), last(told.map(({ to }) => to?.at))];
  const isSame = report[0] === journals[0] && report[1] === journals[1];
  return isSame ? [] : [`${of.join(', ')}: report: ${report.join(' to ')}; journal: ${journals.join(' to ')}`];
}

const first = (all: readonly string[]) => all.toSorted()[0];
const last = (all: readonly (string | undefined)[]) => (all.includes(undefined) ? undefined : all.toSorted().at(-1));

function shown(one: Pick<Interruption, 'from' | 'to'> | undefined): string {
  return one === undefined ? 'nobody' : `from ${one.from ?? 'before'} to ${one.to ?? 'no end'}`;
}

export interface HalfWay {
  readonly approved: Plan;
  readonly journal: readonly Told[];
  readonly report: readonly Reported[];
  readonly served: ReadonlySet<Subject>;
  readonly servedBefore: ReadonlySet<Subject>;
}

/** What the journal and the report show of a server whose run has died. */
export function contradictionsHalfWay({ approved, journal, report, served, servedBefore }: HalfWay): readonly string[] {
  const promised = announced(approved).map(({ subject }) => subject);
  const open = (subject: Subject) =>
    journal.findLast((one) => one.subject === subject && one.to === undefined) !== undefined;
  return [
    ...subjects.flatMap((subject) => {
      if (servedBefore.has(subject) && !served.has(subject) && !open(subject)) {
        return [`${subject}: the server does not answer, the journal tells of no interruption`];
      }
      return served.has(subject) && open(subject) && !promised.includes(subject)
        ? [`${subject}: the journal tells of an interruption, the plan of none, and the server answers`]
        : [];
    }),
    ...report.flatMap(({ of, outages }) => {
      const [inReport, inJournal] = [outages.some(({ to }) => to === undefined), of.some(open)];
      // A report looks at the server; the journal learns at the next run that a thing was not done.
      const isOver = !inReport && of.every((subject) => served.has(subject));
      return inReport === inJournal || isOver ? [] : [`${of.join(', ')}: the report tells otherwise than the journal`];
    }),
  ];
}
