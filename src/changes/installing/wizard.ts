import { type OperatorStep, wizardStep } from '../../base/operator-step.js';
import type { JournalLine } from '../../plan/journal.js';
import { sinceLastBeginning } from '../../plan/journal-facts.js';

/**
 * Whether a person was asked to run the setup program's wizard; where a digest is given, under that approval: another one
 * may have other switches, which are tried.
 */
export function wizardWasAsked(lines: readonly JournalLine[], digest?: string): boolean {
  return sinceLastBeginning(lines).some(
    (line) =>
      line.event === 'operator-step-asked' &&
      line.step === wizardStep &&
      (digest === undefined || line.digest === digest),
  );
}

/** The wizard's step where it was confirmed and the server is not there: what was looked at, and what that means. */
export function wizardNotSeen(step: OperatorStep, server: string): OperatorStep & { readonly notSeen: string } {
  const notSeen = `The wizard was confirmed, but Programs and Features of ${server} has no Multi-Factor Authentication Server: it was cancelled, failed, or was not run.`;
  return { ...step, notSeen, instructions: [notSeen, ...step.instructions] };
}
