import type { OperatorStep } from '../../plan/plan.js';
import { componentTitles } from '../../product/components.js';
import { otherDefaultsIds } from '../../product/step-ids.js';
import type { MergeRecord } from '../../webconfig/merge-record-schema.js';
import { isInSettingsSection, type MergeResult } from '../../webconfig/merge-result.js';
import type { MergedComponent } from '../backup-sets/roles.js';

/** A change of the old default that no rule brings over. */
export interface OtherDefault {
  readonly setting: string;
  readonly reason: string;
  /** To paste; secrets are masked. */
  readonly xml: string;
}

/** What the old default proves to be somebody's change, and the merge left. Without the old default nothing is proven. */
export function otherDefaults(
  { outcomes, fragments }: Pick<MergeResult, 'outcomes' | 'fragments'>,
  { pristine }: Pick<MergeRecord, 'pristine'>,
): readonly OtherDefault[] {
  if (pristine === undefined) return [];
  const xmlOf = new Map(fragments.map(({ setting, xml }) => [setting, xml]));
  return outcomes.flatMap((outcome): readonly OtherDefault[] => {
    const { setting, fate, reason } = outcome;
    const xml = xmlOf.get(setting);
    const isLeft = (fate === 'reported' || fate === 'conflict') && !isInSettingsSection(outcome);
    return isLeft && xml !== undefined ? [{ setting, reason, xml }] : [];
  });
}

/** Document step I4.3: "If any other defaults were changed in the previous web.config file, apply those same changes". */
export function otherDefaultsStep(
  component: MergedComponent,
  path: string,
  left: readonly OtherDefault[],
): OperatorStep {
  const title = `Apply ${left.length} other change(s) of the old web.config of the ${componentTitles[component]}, or leave them`;
  return {
    id: otherDefaultsIds[component],
    title,
    instructions: [
      `Somebody changed these settings of the old web.config. They are not in ${path}, because their meaning may differ in the new version. Without them the new default holds; where one restricts access, the access is open.`,
      ...left.map(({ setting, reason, xml }) => `${setting}: ${reason}\n${xml}`),
      `Open ${path} in an editor as administrator. Paste what is still wanted, with its secrets from the old file in the backup set; leave out what is not. See that the site still opens.`,
      'Confirm this step once every one of them was pasted or is not wanted.',
    ],
    proof: 'said',
    blocking: true,
  };
}
