import * as v from 'valibot';
import { field } from '../base/format/fields.js';
import { UserError } from '../base/user-error.js';
import type { StepResult } from '../plan/apply-plan.js';
import type { OperatorStep } from '../plan/plan.js';
import { type ComponentName, componentTitles, removalDocumentSteps } from '../product/components.js';
import { removalId } from '../product/step-ids.js';
import { assumedMinutes } from '../product/work-minutes.js';
import { defineChange } from './change-kind.js';
import { component, fields, kindOfChange, text } from './fields.js';
import { dataFileCheck } from './installing/data-file-check.js';
import { runInstaller } from './installing/run-installer.js';
import type { StepContext } from './step-context.js';

const schema = fields({
  kind: kindOfChange('uninstall-product'),
  component,
  generation: v.pipe(
    v.picklist(['phonefactor', 'mfa-server']),
    v.description('phonefactor: 5.x, removed by an upgrade. mfa-server: the new product, removed by a roll-back.'),
  ),
  productCode: v.exactOptional(text('Product code of Windows Installer; absent where a person removes it.')),
  forGood: v.exactOptional(field('True: the new version has no such component.', v.literal(true))),
  displayName: text('Name in Programs and Features.'),
  version: text('Version in Programs and Features.'),
});

type Removal = v.InferOutput<typeof schema>;

const titleOf = ({ displayName, version, component }: Removal) =>
  `Uninstall ${displayName} ${version} (${componentTitles[component]})`;

/**
 * Document steps U2.3, U3.2, U4 and U5: removes one product by its product code. The product's own uninstaller may open
 * a window or do anything: where there is no product code, a person removes it.
 */
export const uninstallProduct = defineChange({
  kind: 'uninstall-product',
  schema,
  id: ({ component, generation }: Removal) => removalId(component, generation),
  title: titleOf,
  documentStep: ({ component, generation }) =>
    generation === 'phonefactor' ? removalDocumentSteps[component] : undefined,
  component: (change) => change.component,
  does: 'removes',
  effects: (change) => ({
    interrupts: [change.component === 'agent' ? 'sign-in' : change.component],
    restores: [],
    ...(change.forGood === true && change.component !== 'agent' ? { forGood: [change.component] } : {}),
    minutes: change.productCode === undefined ? 0 : assumedMinutes.removal,
  }),
  needs: ({ generation }) => [generation === 'phonefactor' ? 'confirm-backup-set' : 'verify-backup-set'],
  shown: (change) => [
    {
      part: 'removed',
      group: `${change.component} ${change.generation}`,
      item: change.productCode === undefined ? byHand(change) : `${change.displayName} ${change.version}`,
      line: (items) => items,
    },
  ],
  byPerson: (change) => (change.productCode === undefined ? removeByHand(change) : undefined),
  perform: (change, context) => remove(change, context),
  proof({ productCode, displayName, component }, { components }, { logFolder }) {
    if (!components.some(({ product }) => product.productCode === productCode)) return undefined;
    return new UserError(
      'product-still-there',
      `The installer reported success, but ${displayName} is still in Programs and Features.`,
      `Remove it there by hand, see ${logPathOf(component, logFolder)}, and run again.`,
    );
  },
});

function byHand({ displayName, version, component }: Removal): string {
  return `Uninstall ${displayName} ${version} (${componentTitles[component]}) (by a person)`;
}

function logPathOf(component: ComponentName, logFolder: string): string {
  return `${logFolder}\\uninstall-${component}.log`;
}

async function remove(change: Removal, context: StepContext): Promise<StepResult> {
  const { host, log, logFolder } = context;
  const { productCode, component } = change;
  if (productCode === undefined) throw new Error('A product without a product code is removed by a person.');
  const logPath = logPathOf(component, logFolder);
  const checkDataFile = await dataFileCheck(context);
  const result = await runInstaller(
    {
      what: `${change.displayName} ${change.version}`,
      purpose: 'uninstall',
      logPath,
      run: (onStart) =>
        host.installer.uninstall({
          productCode,
          logPath,
          timeLimitSeconds: context.installerTimeLimitSeconds,
          onStart,
          onProgress: (seconds) => log.progress(`${change.displayName} is being removed, ${seconds} seconds so far.`),
        }),
    },
    context,
  );
  // Behind the agent comes the step that puts back what its removal took.
  const expected = component === 'agent' ? 'same-bytes-or-taken' : 'same-bytes';
  return { ...result, notes: [...result.notes, await checkDataFile(expected)] };
}

/** For an entry of Programs and Features that Windows Installer did not make. */
function removeByHand(change: Removal): OperatorStep {
  const { component, displayName } = change;
  return {
    id: `remove-${component}-by-hand`,
    title: titleOf(change),
    instructions: [
      `"${displayName}" was not installed by Windows Installer, so no silent removal is known for it.`,
      'Close the console of the agent if it is open: it has files open.',
      `Open Programs and Features (appwiz.cpl), choose "${displayName}" and then "Uninstall".`,
      'If you are asked whether to keep settings or data, keep them.',
      'Restart Windows if you are asked to.',
      'Run the upgrade again: it sees for itself that the product is gone.',
    ],
    proof: 'seen',
    blocking: true,
  };
}
