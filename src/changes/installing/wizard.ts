import { wizardStep } from '../../base/operator-step.js';
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
