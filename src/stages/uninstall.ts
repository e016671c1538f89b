import type { Finding } from '../finding.js';
import type { PersonStep, Step } from '../plan/plan.js';
import { type ComponentName, componentTitles } from '../product/components.js';
import { removeProductByHandStep } from '../product/operator-instructions.js';
import type { InstalledComponent, ServerState } from '../product/server-state.js';
import { componentsToBackUp, isCovered } from './back-up.js';
import type { UpgradeChange } from './change.js';
import { emptyPlan, type UpgradeStagePlan } from './empty-plan.js';
import { newComponent, oldComponent, type Scope, type Situation, type UpgradeChoices } from './situation.js';

/** The document's order: the agent goes last, because the others talk to it. */
const removalOrder: readonly { readonly component: ComponentName; readonly documentStep: string }[] = [
  { component: 'user-portal', documentStep: 'U2.3' },
  { component: 'mobile-app', documentStep: 'U3.2' },
  { component: 'web-service-sdk', documentStep: 'U4' },
  { component: 'agent', documentStep: 'U5' },
];

/** Document steps U2.3, U3.2, U4 and U5. Refuses without a verified backup set. */
export function planUninstall(situation: Situation, choices: UpgradeChoices, scope: Scope): UpgradeStagePlan {
  const removals = removalOrder.flatMap(({ component, documentStep }) => {
    const installed = oldComponent(situation.now, component);
    return installed === undefined ? [] : [removal(installed, documentStep)];
  });
  const keep = keepInstallPath(situation);
  if (removals.length === 0) {
    return { ...emptyPlan, steps: keep };
  }
  return {
    steps: [confirmBackup(situation, choices), ...removals, ...keep],
    warnings: [],
    blockers: [...situation.now.ambiguities, ...(scope === 'single-stage' ? backupBlockers(situation) : [])],
  };
}

function confirmBackup(situation: Situation, choices: UpgradeChoices): Step<UpgradeChange> {
  return {
    type: 'change',
    id: 'confirm-backup-set',
    stage: 'uninstall-phonefactor',
    title: 'Stop the services and prove that the backup set is whole and up to date',
    change: {
      kind: 'confirm-backup-set',
      components: componentsToBackUp(situation.before),
      destination: choices.backupDestination,
    },
  };
}

function removal(installed: InstalledComponent, documentStep: string): Step<UpgradeChange> {
  const { component, product } = installed;
  const identity = {
    id: `uninstall-${component}`,
    stage: 'uninstall-phonefactor',
    title: `Uninstall ${product.displayName} ${product.version} (${componentTitles[component]})`,
    documentStep,
  };
  if (product.productCode === undefined) {
    return removalByHand(identity, component, product.displayName);
  }
  return {
    ...identity,
    type: 'change',
    change: {
      kind: 'uninstall-product',
      component,
      productCode: product.productCode,
      displayName: product.displayName,
      version: product.version,
    },
  };
}

/** The product's own uninstaller may open a window or do anything: it is never run unseen. */
function removalByHand(
  identity: Omit<PersonStep, 'type' | 'operatorStep'>,
  component: ComponentName,
  displayName: string,
): PersonStep {
  return { ...identity, type: 'operator', operatorStep: removeProductByHandStep(component, displayName) };
}

/** While the server is between the two products, both have to be there for the new installer to find them. */
function keepInstallPath({ now, before }: Situation): readonly Step<UpgradeChange>[] {
  const place = placeOfData(before);
  const agentIsOurs = oldComponent(before, 'agent') !== undefined && newComponent(now, 'agent') === undefined;
  if (!agentIsOurs || place === undefined) {
    return [];
  }
  return [
    {
      type: 'change',
      id: 'keep-install-path',
      stage: 'uninstall-phonefactor',
      title: 'See that the install path in the registry and the data file are still there, put them back if not',
      documentStep: 'U5',
      change: { kind: 'keep-install-path', ...place },
    },
  ];
}

function placeOfData(before: ServerState): { readonly installPath: string; readonly dataFile: string } | undefined {
  return before.installPath === undefined || before.dataFile === undefined
    ? undefined
    : { installPath: before.installPath.path, dataFile: before.dataFile.path };
}

function backupBlockers(situation: Situation): readonly Finding[] {
  const { backup } = situation;
  const components = componentsToBackUp(situation.now);
  if (isCovered(situation, components)) {
    return [];
  }
  // What only changed is copied again by the first step, once the services stand still.
  if (backup !== undefined && components.every((component) => backup.components.includes(component))) {
    return [];
  }
  return [
    {
      code: 'no-backup-set',
      message:
        backup === undefined
          ? `No verified backup set of ${situation.now.machine.name} was found.`
          : `The backup set ${backup.folder} does not hold every component that is still installed.`,
      advice: 'Run backup-pfdata on this server first, or give the folder of an existing set.',
      input: 'backup-path',
    },
  ];
}
