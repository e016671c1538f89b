import { changesOfKind, componentOf, doesOf, type UpgradePlan } from '../../changes/steps.js';
import type { PlanView } from '../../plan/plan-view.js';
import { otherDefaultsIds } from '../../product/step-ids.js';

/** What is left to a person, by when it has to be done. The instructions in full stand in the plan's steps. */
export function peopleOf(plan: UpgradePlan): PlanView['people'] {
  const steps = plan.steps.flatMap((step, index) =>
    step.type === 'operator' ? [{ ...step.operatorStep, number: index + 1 }] : [],
  );
  const sentence = ({ number, title, id, proof }: (typeof steps)[number]) =>
    `Step ${number}: ${title} (${proof === 'said' ? id : 'is seen by itself'})`;
  return {
    before: before(plan),
    during: steps.filter(({ blocking }) => blocking).map(sentence),
    after: [...steps.filter(({ blocking }) => !blocking).map(sentence), ...differences(plan), ...after(plan)],
  };
}

/** Known in full only when the new file is there. */
function differences(plan: UpgradePlan): readonly string[] {
  if (plan.inputs.oldInstallers !== undefined) return [];
  const merges = changesOfKind(plan, 'merge-configuration').filter(
    ({ otherSections = [] }) => otherSections.length > 0,
  );
  const ids = merges.map(({ component }) => otherDefaultsIds[component]);
  return ids.length === 0 ? [] : [`If the merge lists differences: ${ids.join(', ')}`];
}

function touchesAgent(plan: UpgradePlan): boolean {
  return plan.steps.some((step) => doesOf(step) !== undefined && componentOf(step) === 'agent');
}

function before(plan: UpgradePlan): readonly string[] {
  const users = plan.action === 'restore-backup' ? '' : '; inform the users of the time';
  const activates = changesOfKind(plan, 'activate-server').length > 0;
  return [
    ...(touchesAgent(plan)
      ? [`Stop client traffic to ${plan.server}, or take it out of the load balancer${users}`]
      : []),
    ...(activates
      ? [
          'Have a Global Administrator at hand for activation credentials; the cloud service ended on 30 September 2024, so activation may be refused',
        ]
      : []),
  ];
}

function after(plan: UpgradePlan): readonly string[] {
  const installed = plan.steps.filter((step) => doesOf(step) === 'installs');
  if (installed.length === 0) return [];
  return [
    ...(plan.action === 'upgrade' ? ['Run verify-upgrade'] : []),
    ...(installed.some((step) => componentOf(step) === 'agent')
      ? [`Allow client traffic to ${plan.server} again`]
      : []),
  ];
}
