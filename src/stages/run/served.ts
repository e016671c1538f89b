import type { Subject } from '../../plan/effects.js';
import type { Journal } from '../../plan/journal.js';
import { interruptedNow } from '../../plan/journal-facts.js';
import { newComponent, oldComponent } from '../../product/server-state.js';
import { activationSteps } from '../../product/step-ids.js';
import type { Situation } from '../situation.js';

type Looked = Pick<Situation, 'now' | 'before' | 'confirmed' | 'pendingMerges'>;

/** Whom the journal shows as not served, and who is not served by this look either. */
export function stillInterrupted({ lines }: Pick<Journal, 'lines'>, looked: Looked): readonly Subject[] {
  return [...interruptedNow(lines)].filter((subject) => !isServed(subject, looked));
}

/** What a person ended, or a run that died after its last step, is closed by the first look that sees it. */
export async function recordSeenServed(journal: Journal, looked: Looked): Promise<void> {
  for (const subject of interruptedNow(journal.lines)) {
    if (isServed(subject, looked)) await journal.record({ event: 'service-restored', subject });
  }
}

function isServed(subject: Subject, { now, before, confirmed, pendingMerges }: Looked): boolean {
  if (subject === 'sign-in') return signInIsServed({ now, confirmed });
  // In the middle of a roll-back the old application is there and has not its old configuration yet.
  const [was, is] = [oldComponent(before, subject)?.web, oldComponent(now, subject)?.web];
  if (is !== undefined) return is.configuration?.fingerprint === was?.configuration?.fingerprint;
  const isNew = newComponent(now, subject)?.web !== undefined;
  return isNew && (subject === 'web-service-sdk' || pendingMerges[subject]?.changed === false);
}

function signInIsServed({ now, confirmed }: Pick<Looked, 'now' | 'confirmed'>): boolean {
  const automatic = now.services.filter(({ startType }) => startType === 'automatic');
  if (automatic.length === 0 || automatic.some(({ state }) => state !== 'running')) return false;
  if (oldComponent(now, 'agent') !== undefined) return true;
  return newComponent(now, 'agent') !== undefined && activationSteps.every((id) => confirmed.has(id));
}
