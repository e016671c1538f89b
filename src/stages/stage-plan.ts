import type { UpgradeChange } from '../changes/all.js';
import type { StagePlan } from '../plan/plan.js';

export type UpgradeStagePlan = StagePlan<UpgradeChange>;

/** Nothing to do, nothing to report. */
export const emptyPlan: UpgradeStagePlan = { steps: [], warnings: [], blockers: [] };

/** The stages' parts one after another. A step that two stages need is there once, where the first one needs it. */
export function joinPlans(plans: readonly UpgradeStagePlan[]): UpgradeStagePlan {
  const steps = plans.flatMap((plan) => plan.steps);
  return {
    steps: steps.filter(({ id }, index) => steps.findIndex((step) => step.id === id) === index),
    warnings: plans.flatMap(({ warnings }) => warnings),
    blockers: plans.flatMap(({ blockers }) => blockers),
  };
}
