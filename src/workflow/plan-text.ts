import type { Change, Plan, Step } from '../plan/plan.js';

/** The plan as a person reads it in the log. */
export function planText(plan: Plan, digest: string): string {
  const steps = plan.steps.map(stepText);
  return [
    `Plan "${plan.action}" for ${plan.server}`,
    ...(steps.length === 0 ? ['  Nothing to do.'] : steps),
    ...plan.warnings.map(({ code, message, advice }) => `  Warning ${code}: ${message} ${advice}`),
    ...plan.blockers.map(({ code, message, advice }) => `  BLOCKED ${code}: ${message} ${advice}`),
    `Digest: ${digest}`,
  ].join('\n');
}

function stepText(step: Step<Change>, index: number): string {
  const number = String(index + 1).padStart(3);
  const source = step.documentStep === undefined ? '' : ` [${step.documentStep}]`;
  const who = step.type === 'operator' ? ' (a person)' : '';
  const detail = step.type === 'change' ? (step.detail ?? []).map((line) => `\n       ${line}`) : [];
  return `${number}. ${step.title}${who}${source}${detail.join('')}`;
}
