import type { ReportPlan } from './report-input.js';

/** What a step is called in the first plan that holds it, for a person to read; its id where no plan holds it. */
export function stepTitle(plans: readonly ReportPlan[], id: string): string {
  return plans.flatMap(({ plan }) => plan.steps).find((step) => step.id === id)?.title ?? id;
}
