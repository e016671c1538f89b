import * as v from 'valibot';
import { counted } from '../base/listed.js';
import { noEffects } from '../plan/effects.js';
import type { OperatorStep } from '../plan/plan.js';
import { componentTitles } from '../product/components.js';
import { mergeId, otherDefaultsIds } from '../product/step-ids.js';
import { mergedComponents } from './backup-sets/roles.js';
import { defineChange } from './change-kind.js';
import { fields, kindOfChange, listOf, text } from './fields.js';

const otherDefault = fields({
  setting: text('Name of the setting.'),
  reason: text('Why the merge left it.'),
  xml: text('To paste; secrets are masked.'),
});

/** A difference outside of the settings that no rule brings over. */
export type OtherDefault = v.InferOutput<typeof otherDefault>;

const schema = fields({
  kind: kindOfChange('confirm-other-defaults'),
  component: v.pipe(v.picklist(mergedComponents), v.description('Component whose web.config was merged.')),
  path: text('Path of the new web.config.'),
  left: listOf(otherDefault, 'The differences.'),
});

type Confirmation = v.InferOutput<typeof schema>;

/**
 * Document step I4.3, without the old default: it is not known which differences somebody made. The merge is done and
 * serves; a person looks at the list afterwards.
 */
export const confirmOtherDefaults = defineChange({
  kind: 'confirm-other-defaults',
  schema,
  id: ({ component }: Confirmation) => otherDefaultsIds[component],
  title: (change) => titleOf(change),
  documentStep: () => 'I4.3',
  component: (change) => change.component,
  effects: () => noEffects,
  needs: ({ component }) => [mergeId(component)],
  byPerson: (change) => otherDefaultsStep(change, 'unproven'),
});

/**
 * Document step I4.3: "If any other defaults were changed in the previous web.config file, apply those same changes".
 * `proven`: the old default shows that somebody changed each of them; the run waits for the answer.
 */
export function otherDefaultsStep(
  { component, path, left }: Omit<Confirmation, 'kind'>,
  proof: 'proven' | 'unproven',
): OperatorStep {
  const isProven = proof === 'proven';
  return {
    id: otherDefaultsIds[component],
    title: isProven ? titleOfProven(component, left.length) : titleOf({ component, left }),
    instructions: [
      isProven
        ? `Somebody changed these settings of the old web.config. They are not in ${path}, because their meaning may differ in the new version. Without them the new default is in effect; where one of them restricts access, the access is open.`
        : `These settings of the old web.config are not in ${path}, or differ there. The old default was not given (old-installers), so it is not known which of them somebody changed: some may only be defaults of the old version. Without them the new default is in effect; where one of them restricts access, the access is open.`,
      ...left.map(({ setting, reason, xml }) => `${setting}: ${reason}\n${xml}`),
      `Open ${path} in an editor as administrator. Paste what is still wanted, with its secrets from the old file in the backup set; leave out what is not. See that the site still opens.`,
      'Confirm this step once every one of them was pasted or is not wanted.',
    ],
    proof: 'said',
    blocking: isProven,
  };
}

function titleOfProven(component: Confirmation['component'], count: number): string {
  return `Apply ${count} other change(s) of the old web.config of the ${componentTitles[component]}, or leave them`;
}

function titleOf({ component, left }: Pick<Confirmation, 'component' | 'left'>): string {
  return `Look at ${counted(left.length, 'other difference')} between the old and the new web.config of the ${componentTitles[component]}`;
}
