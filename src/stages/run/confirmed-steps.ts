import type { Journal } from '../../plan/journal.js';
import { confirmedSteps } from '../../plan/journal-facts.js';
import type { Plan } from '../../plan/plan.js';
import { operatorStepIds } from '../../product/step-ids.js';
import { UserError } from '../../user-error.js';

/** @throws UserError `operator-step-unknown` */
export function requireKnownSteps(confirmed: readonly string[], plan: Plan, { lines }: Pick<Journal, 'lines'>): void {
  const known = new Set([...operatorStepIds, ...plan.steps.map(({ id }) => id), ...confirmedSteps(lines)]);
  const unknown = confirmed.filter((id) => !known.has(id));
  if (unknown.length === 0) return;
  throw new UserError(
    'operator-step-unknown',
    `There is no operator step ${unknown.join(', ')}.`,
    `Correct completed-operator-steps. Steps that are confirmed in this way: ${operatorStepIds.join(', ')}.`,
  );
}

/** Puts on record who confirmed that a step is done, once. */
export async function recordConfirmedSteps(journal: Journal, confirmed: readonly string[], by: string): Promise<void> {
  const known = confirmedSteps(journal.lines);
  for (const step of confirmed) {
    if (!known.has(step)) await journal.record({ event: 'operator-step-said', step, by });
  }
}
