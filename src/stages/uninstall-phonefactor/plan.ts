import type { Finding } from '../../base/finding.js';
import { omitUndefined } from '../../base/json.js';
import { componentsToBackUp } from '../../changes/backup-sets/backup-chain.js';
import { stepOf, type UpgradeStep } from '../../changes/steps.js';
import type { ComponentName } from '../../product/components.js';
import { webComponentNames } from '../../product/names.js';
import { type InstalledComponent, oldComponent } from '../../product/server-state.js';
import { dataFileBlockers, isCovered, promised, stopServicesFirst, uploadSteps } from '../backup-pfdata/plan.js';
import { mobileAppNotice } from '../install-mobile-app/target-version.js';
import { openProgramFindings } from '../open-programs.js';
import { rightsBlockers } from '../order.js';
import type { Scope, Situation, UpgradeChoices } from '../situation.js';
import { emptyPlan, type UpgradeStagePlan } from '../stage-plan.js';
import { oldFileFindings } from '../web-config-findings.js';
import { keepInstallPath } from './keep-install-path.js';

const stage = 'uninstall-phonefactor';

/** The document's order: the agent goes last, because the others talk to it. */
const removalOrder: readonly ComponentName[] = ['user-portal', 'mobile-app', 'web-service-sdk', 'agent'];

/** Document steps U2.3, U3.2, U4 and U5. Refuses without a verified backup set. */
export function planUninstall(situation: Situation, choices: UpgradeChoices, scope: Scope): UpgradeStagePlan {
  const removals = removalOrder.flatMap((component) => {
    const installed = oldComponent(situation.now, component);
    return installed === undefined ? [] : [removal(installed, isLeftOut(component, situation, choices))];
  });
  const keep = keepInstallPath(situation);
  // Between the proof of the set and the first removal; begun by an earlier run, it is owed even later.
  const upload = scope === 'whole-upgrade' ? uploadSteps(choices, stage) : [];
  if (removals.length === 0) {
    const { isBegun = false, isNewestDone = false } = situation.uploads ?? {};
    const isOwed = isBegun && !isNewestDone && situation.backup !== undefined;
    return { ...emptyPlan, steps: [...(isOwed ? upload : []), ...keep] };
  }
  const proven = [...stopServicesFirst(situation.now, stage), confirmBackup(situation, choices)];
  const open = openProgramFindings(situation);
  return {
    steps: [...proven, ...upload, ...removals, ...keep],
    warnings: open.warnings,
    blockers: [
      ...situation.now.ambiguities,
      ...rightsBlockers(situation.now),
      ...open.blockers,
      ...(scope === 'single-stage' ? [...backupBlockers(situation), ...settingsBlockers(situation, choices)] : []),
    ],
  };
}

/** Settings that cannot be read cannot be brought over later; an upgrade finds that when it plans the new component. */
function settingsBlockers(situation: Situation, choices: UpgradeChoices): readonly Finding[] {
  return webComponentNames
    .filter((component) => oldComponent(situation.now, component) !== undefined)
    .filter((component) => !isLeftOut(component, situation, choices))
    .flatMap((component) => oldFileFindings(component, situation));
}

function confirmBackup(situation: Situation, choices: UpgradeChoices): UpgradeStep {
  const components = componentsToBackUp(situation.before);
  const { backupDestination: destination, oldInstallers } = choices;
  const rest = omitUndefined({ oldInstallers, packages: promised(situation), frozen: situation.frozen });
  return stepOf({ kind: 'confirm-backup-set', components, destination, ...rest }, { stage });
}

/** Where the target version is not known yet, nothing is promised. */
function isLeftOut(component: ComponentName, situation: Situation, choices: UpgradeChoices): boolean {
  if (component !== 'mobile-app') return false;
  const { leftOut, blockers } = mobileAppNotice(situation, choices);
  return leftOut && blockers.length === 0;
}

function removal({ component, product }: InstalledComponent, forGood: boolean): UpgradeStep {
  const { productCode, displayName, version } = product;
  const what = { component, generation: 'phonefactor', displayName, version } as const;
  return stepOf(
    { kind: 'uninstall-product', ...what, ...omitUndefined({ productCode }), ...(forGood ? { forGood } : {}) },
    { stage },
  );
}

function backupBlockers(situation: Situation): readonly Finding[] {
  const { backup } = situation;
  const components = componentsToBackUp(situation.now);
  const dataFile = components.includes('agent') ? dataFileBlockers(situation.now) : [];
  if (dataFile.length > 0) return dataFile;
  if (isCovered(situation, components)) {
    return [];
  }
  // What only changed is copied again by the first step, once the services are stopped.
  if (backup !== undefined && components.every((component) => backup.components.includes(component))) {
    return [];
  }
  return [
    {
      code: 'no-backup-set',
      message:
        backup === undefined
          ? `No verified backup set of ${situation.now.machine.name} was found.`
          : `The backup set ${backup.folder} does not contain every component that is still installed.`,
      advice: 'Run backup-pfdata on this server first, or give the folder of an existing set.',
      input: 'backup-path',
    },
  ];
}
