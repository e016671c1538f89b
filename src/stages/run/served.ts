import { omitUndefined } from '../../base/json.js';
import { UserError } from '../../base/user-error.js';
import { HostError } from '../../host/host-error.js';
import { type Subject, subjects } from '../../plan/effects.js';
import type { Intention } from '../../plan/intention.js';
import type { Journal } from '../../plan/journal.js';
import { confirmedSteps, intentionOf, interruptedNow } from '../../plan/journal-facts.js';
import type { JournalLine } from '../../plan/journal-schema.js';
import type { Served } from '../../plan/run-status.js';
import { type ComponentName, componentTitles } from '../../product/components.js';
import { isSameConfiguration } from '../../product/same-configuration.js';
import { newComponent, oldComponent, type ServerState } from '../../product/server-state.js';
import { activationSteps, removalId } from '../../product/step-ids.js';
import type { Situation } from '../situation.js';

type Looked = Pick<Situation, 'now' | 'before' | 'confirmed' | 'pendingMerges'>;

/**
 * Whom the journal shows as not served, and who is not served by this look either. Sign-in is interrupted without the
 * journal, too, where somebody has stopped every service of the product.
 */
export function stillInterrupted({ lines }: Pick<Journal, 'lines'>, looked: Looked): readonly Subject[] {
  const interrupted = interruptedNow(lines);
  const { services } = looked.now;
  if (services.length > 0 && services.every(({ state }) => state === 'stopped')) interrupted.add('sign-in');
  return [...interrupted].filter((subject) => !isServed(subject, looked, lines));
}

/** The upgrade removes it and installs nothing in its place: what follows is no interruption. */
export function isGoneForGood(intention: Intention | undefined, subject: Subject): boolean {
  const mine = intention?.components.find(({ component }) => component === subject);
  return mine?.becomes === 'nothing' || mine?.becomes === 'given-up';
}

interface End {
  /** How many lines the journal had at the look that the run began with. */
  readonly begun: number;
  /** What the run ended in. */
  readonly fault?: unknown;
}

/** Who is served when a run has ended: by the look that it began with and by what it journaled since. */
export function servedNow(
  { lines }: Pick<Journal, 'lines'>,
  situation: Pick<Situation, 'now' | 'before' | 'confirmed' | 'interrupted'>,
  { begun, fault }: End,
): Served {
  const since = lines.slice(begun);
  const isRestored = (subject: Subject) =>
    since.some((line) => line.event === 'service-restored' && line.subject === subject);
  const byJournal = interruptedNow(lines);
  const found = situation.interrupted.filter((subject) => byJournal.has(subject) || !isRestored(subject));
  const begunSince = [...interruptedNow(since)];
  const unseen = isUnreachable(fault) ? begunSince.filter((subject) => !isSeenInterrupted(subject, since)) : [];
  const intention = intentionOf(lines);
  const interrupted = subjects.filter(
    (subject) =>
      (found.includes(subject) || (begunSince.includes(subject) && !unseen.includes(subject))) &&
      !isGoneForGood(intention, subject),
  );
  const isDown = interrupted.includes('sign-in');
  const isUnseen = !isDown && unseen.includes('sign-in');
  return {
    signIn: isUnseen
      ? 'not-known'
      : signInOf(situation, isDown, isRestored('sign-in') || tookNothing(situation.now, lines)),
    interrupted: interrupted.map((subject) => ({
      subject,
      title: subject === 'sign-in' ? 'Sign-in' : componentTitles[subject],
      ...omitUndefined({ since: sinceWhen(lines, subject) }),
    })),
  };
}

function isUnreachable(fault: unknown): boolean {
  return (fault instanceof HostError || fault instanceof UserError) && fault.code === 'server-not-reached';
}

/** An interruption is journaled before what interrupts: only what followed shows that it took place. */
function isSeenInterrupted(subject: Subject, since: readonly JournalLine[]): boolean {
  const begun = since.findLastIndex((line) => line.event === 'service-interrupted' && line.subject === subject);
  return since.slice(begun).some(({ event }) => event === 'step-done' || event === 'installer-ran');
}

function signInOf(
  { now, before, confirmed }: Pick<Situation, 'now' | 'before' | 'confirmed'>,
  isInterrupted: boolean,
  isRestored: boolean,
): Served['signIn'] {
  if (isInterrupted) return 'down';
  if (isRestored || signInIsServed({ now, confirmed })) return 'up';
  const agents = [oldComponent(before, 'agent'), oldComponent(now, 'agent'), newComponent(now, 'agent')];
  return agents.some((agent) => agent !== undefined) || now.services.length > 0 ? 'not-known' : 'not-here';
}

function sinceWhen(lines: readonly JournalLine[], subject: Subject): string | undefined {
  const last = lines.findLastIndex((line) => line.event === 'service-restored' && line.subject === subject);
  return lines.slice(last + 1).find((line) => line.event === 'service-interrupted' && line.subject === subject)?.at;
}

/** Who is served by a look without a run, and by the journal. */
export function servedAtLook(lines: readonly JournalLine[], now: ServerState, before = now): Served {
  const looked = { now, before, confirmed: confirmedSteps(lines), pendingMerges: {} };
  const interrupted = stillInterrupted({ lines }, looked);
  return servedNow({ lines }, { ...looked, interrupted }, { begun: lines.length });
}

/** What a person ended, or a run that died after its last step, is closed by the first look that sees it. */
export async function recordSeenServed(journal: Journal, looked: Looked): Promise<void> {
  for (const subject of interruptedNow(journal.lines)) {
    if (isServed(subject, looked, journal.lines)) await journal.record({ event: 'service-restored', subject });
  }
}

function isServed(
  subject: Subject,
  { now, before, confirmed, pendingMerges }: Looked,
  lines: readonly JournalLine[],
): boolean {
  if (subject === 'sign-in') return signInIsServed({ now, confirmed }) || tookNothing(now, lines);
  // In the middle of a roll-back the old application is there and has not its old configuration yet.
  const [was, is] = [oldComponent(before, subject)?.web, oldComponent(now, subject)?.web];
  if (is !== undefined)
    return is.configuration !== undefined && isSameConfiguration(is.configuration, was?.configuration);
  const added = newComponent(now, subject)?.web;
  if (added === undefined || subject === 'web-service-sdk') return added !== undefined;
  return (
    pendingMerges[subject]?.changed === false ||
    (added.configuration !== undefined && removalTookNothing(subject, lines))
  );
}

/** The removal of the new application was begun, never ended, and it is still there: nothing was taken from its users. */
function removalTookNothing(subject: ComponentName, lines: readonly JournalLine[]): boolean {
  const removal = removalId(subject, 'mfa-server');
  const begun = lines.findLastIndex((line) => line.event === 'service-interrupted' && line.subject === subject);
  const line = lines[begun];
  if (line?.event !== 'service-interrupted' || line.step !== removal) return false;
  return !lines.slice(begun).some((one) => one.event === 'step-done' && one.step === removal);
}

/** A roll-back was to interrupt sign-in, which worked; that step never ended, the new agent is there and every service runs. */
function tookNothing(now: ServerState, lines: readonly JournalLine[]): boolean {
  const begun = lines.findLastIndex((line) => line.event === 'service-interrupted' && line.subject === 'sign-in');
  const line = lines[begun];
  if (line?.event !== 'service-interrupted' || interruptedNow(lines.slice(0, begun)).has('sign-in')) return false;
  const run = lines.slice(0, begun).findLast(({ event }) => event === 'plan-started');
  if (run?.event !== 'plan-started' || run.action !== 'restore-backup') return false;
  if (newComponent(now, 'agent') === undefined) return false;
  const since = lines.slice(begun);
  if (since.some((one) => one.event === 'installer-started')) return false;
  if (since.some((one) => one.event === 'step-done' && one.step === line.step)) return false;
  const automatic = now.services.filter(({ startType }) => startType === 'automatic');
  return automatic.length > 0 && automatic.every(({ state }) => state === 'running');
}

function signInIsServed({ now, confirmed }: Pick<Looked, 'now' | 'confirmed'>): boolean {
  const automatic = now.services.filter(({ startType }) => startType === 'automatic');
  if (automatic.length === 0 || automatic.some(({ state }) => state !== 'running')) return false;
  if (oldComponent(now, 'agent') !== undefined) return true;
  return newComponent(now, 'agent') !== undefined && activationSteps.every((id) => confirmed.has(id));
}
