import type { Finding } from '../finding.js';
import { given } from '../given.js';
import { type ComponentName, componentNames } from '../product/components.js';
import type { ServerState } from '../product/server-state.js';
import { emptyPlan, type UpgradeStagePlan } from './empty-plan.js';
import { oldComponent, type Scope, type Situation, type UpgradeChoices } from './situation.js';

/**
 * Document steps U1, U2.1, U2.2 and U3.1: data folder, registry key, web.configs, themes and IIS settings of every
 * PhoneFactor component into one verified set, before anything is removed.
 */
export function planBackup(situation: Situation, choices: UpgradeChoices, scope: Scope): UpgradeStagePlan {
  const components = componentsToBackUp(situation.now);
  const blockers = [...backupBlockers(situation, components)];
  if (components.length === 0 || isCovered(situation, components)) {
    return { ...emptyPlan, blockers };
  }
  return {
    steps: [
      {
        type: 'change',
        id: 'create-backup-set',
        stage: 'backup-pfdata',
        title: 'Back up the data folder, registry key, web.configs, themes and IIS settings',
        documentStep: 'U1, U2.1, U2.2, U3.1',
        change: {
          kind: 'create-backup-set',
          // All that the upgrade deals with, so that the step is the same when a part is gone already.
          components: componentsToBackUp(situation.before),
          destination: choices.backupDestination,
          keepServicesStopped: scope === 'whole-upgrade',
          ...given({ keep: choices.keepBackups, oldInstallers: choices.oldInstallers }),
        },
      },
    ],
    warnings: [],
    blockers,
  };
}

/** Components of the old generation that are still installed, in a fixed order. */
export function componentsToBackUp(state: ServerState): readonly ComponentName[] {
  return componentNames.filter((component) => oldComponent(state, component) !== undefined);
}

/** The newest set holds all that is still to be removed, and nothing of it changed since. */
export function isCovered(situation: Situation, components: readonly ComponentName[]): boolean {
  const { backup } = situation;
  return (
    backup !== undefined &&
    backup.changedSince.length === 0 &&
    components.every((component) => backup.components.includes(component))
  );
}

export function backupBlockers(situation: Situation, components: readonly ComponentName[]): readonly Finding[] {
  if (situation.before.components.length === 0) {
    return [noPhoneFactor(situation.now)];
  }
  return [...situation.now.ambiguities, ...(components.includes('agent') ? dataFileBlockers(situation.now) : [])];
}

function noPhoneFactor({ machine }: ServerState): Finding {
  return {
    code: 'no-phonefactor-found',
    message: `No part of PhoneFactor or MFA Server was found on ${machine.name}, in either registry view or in IIS.`,
    advice:
      'See that the job runs on the right server. If the product is there under another name, give its DisplayName pattern.',
    input: 'product-names',
  };
}

const dataFileAdvice = {
  missing:
    'Find the data file and give its path. Without it users and settings cannot be brought over; do not uninstall anything.',
  empty: 'Restore the data file from your last good copy before you go on; an empty file holds no users.',
  unreadable:
    'Close the program that holds the file, or give the account of the runner read access to the Data folder.',
} as const;

function dataFileBlockers({ dataFile }: ServerState): readonly Finding[] {
  if (dataFile?.status === 'present') {
    return [];
  }
  const status = dataFile?.status ?? 'missing';
  const where = dataFile === undefined ? 'PhoneFactor.pfdata' : dataFile.path;
  return [
    {
      code: `data-file-${status}`,
      message: `The data file ${where} is ${status}${dataFile?.reason ? `: ${dataFile.reason}` : '.'}`,
      advice: dataFileAdvice[status],
      input: 'data-file',
    },
  ];
}
