import type { StagePlan } from '../plan/plan.js';
import type { UpgradeChange } from './change.js';

export type UpgradeStagePlan = StagePlan<UpgradeChange>;

/** Nothing to do, nothing to say. */
export const emptyPlan: UpgradeStagePlan = { steps: [], warnings: [], blockers: [] };

/** The stages' parts one after another. */
export function joinPlans(plans: readonly UpgradeStagePlan[]): UpgradeStagePlan {
  return {
    steps: plans.flatMap(({ steps }) => steps),
    warnings: plans.flatMap(({ warnings }) => warnings),
    blockers: plans.flatMap(({ blockers }) => blockers),
  };
}
