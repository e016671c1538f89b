import type { Finding } from '../../base/finding.js';
import { omitUndefined } from '../../base/json.js';
import type { UpgradeChange } from '../../changes/all.js';
import { componentsToBackUp } from '../../changes/backup-sets/backup-chain.js';
import { promisedOf } from '../../changes/installing/way-back.js';
import { stepOf, type UpgradeStep } from '../../changes/steps.js';
import type { ComponentName } from '../../product/components.js';
import { hasTracesOfAgent, oldComponent, type ServerState } from '../../product/server-state.js';
import { noPhoneFactor } from '../beginning.js';
import type { Scope, Situation, UpgradeChoices } from '../situation.js';
import { emptyPlan, type UpgradeStagePlan } from '../stage-plan.js';

const stage = 'backup-pfdata';

/**
 * Document steps U1, U2.1, U2.2 and U3.1: data folder, registry key, web.configs, themes and IIS settings of every
 * PhoneFactor component into one verified set, before anything is removed.
 */
export function planBackup(situation: Situation, choices: UpgradeChoices, scope: Scope): UpgradeStagePlan {
  const components = componentsToBackUp(situation.now);
  const alone = scope === 'single-stage';
  const isPutBack = !alone && isEmptiedByRemoval(situation, components);
  const blockers = backupBlockers(situation, isPutBack ? [] : components);
  if (components.length === 0 || isCovered(situation, components)) {
    const isOwed = alone && situation.backup !== undefined && situation.uploads?.isNewestDone !== true;
    return { ...emptyPlan, steps: isOwed ? uploadSteps(choices, stage) : [], blockers };
  }
  const steps = [...backupSteps(situation, choices, scope), ...(alone ? uploadSteps(choices, stage) : [])];
  return { steps, warnings: [], blockers };
}

/** The upgrade puts it back from the set: that is the step behind the removal of the agent. */
function isEmptiedByRemoval(situation: Situation, components: readonly ComponentName[]): boolean {
  const { now } = situation;
  const isRemoved = oldComponent(now, 'agent') === undefined;
  return isRemoved && now.dataFile?.status === 'empty' && isCovered(situation, components);
}

/** The set leaves the server where that was asked for and the run has artifacts. */
export function uploadSteps({ upload, artifactsNotThere }: UpgradeChoices, stage: string): readonly UpgradeStep[] {
  if (upload === undefined || artifactsNotThere !== undefined) return [];
  const { recipients, allowUnencrypted, artifactName, retentionDays } = upload;
  const how = { recipients: [...recipients], allowUnencrypted, ...omitUndefined({ artifactName, retentionDays }) };
  return [stepOf({ kind: 'upload-backup-set', ...how }, { stage })];
}

function backupSteps(situation: Situation, choices: UpgradeChoices, scope: Scope): readonly UpgradeStep[] {
  const { now, before } = situation;
  // All that the upgrade deals with, so that the step is the same when a part is gone already.
  const components = componentsToBackUp(before);
  const { oldInstallers, keepBackups: keep, backupDestination: destination } = choices;
  const stops = stopServicesFirst(now, stage);
  const changes: readonly UpgradeChange[] = [
    {
      kind: 'create-backup-set',
      components,
      destination,
      ...omitUndefined({ keep, oldInstallers, packages: promised(situation), frozen: situation.frozen }),
    },
    ...(scope === 'single-stage' && stops.length > 0
      ? [{ kind: 'start-services', which: { those: 'stopped-by-the-suite' } } as const]
      : []),
  ];
  const extraction: readonly UpgradeChange[] =
    oldInstallers === undefined ? [] : [{ kind: 'extract-default-configurations', components, oldInstallers }];
  const made = (list: readonly UpgradeChange[]) => list.map((change) => stepOf(change, { stage }));
  return [...made(extraction), ...stops, ...made(changes)];
}

/** Absent where nothing is promised. */
export function promised({ wayBack }: Situation) {
  const packages = wayBack === undefined ? [] : promisedOf(wayBack);
  return packages.length === 0 ? undefined : packages;
}

/** Only the old agent writes to what is backed up and removed; a new server beside old web components goes on. */
export function stopServicesFirst(now: ServerState, stage: string): readonly UpgradeStep[] {
  if (oldComponent(now, 'agent') === undefined) return [];
  return [stepOf({ kind: 'stop-services', because: 'files-are-read' }, { stage })];
}

/** The newest set contains all that is still to be removed, and nothing of it changed since. */
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
    return hasTracesOfAgent(situation.now) ? [] : [noPhoneFactor(situation.now)];
  }
  return [...situation.now.ambiguities, ...(components.includes('agent') ? dataFileBlockers(situation.now) : [])];
}

export function dataFileBlockers({ dataFile }: ServerState): readonly Finding[] {
  const { path = 'PhoneFactor.pfdata', status = 'missing', reason } = dataFile ?? {};
  if (status === 'present') return [];
  return [
    {
      code: `data-file-${status}`,
      message: `The data file ${path} is ${status}${reason ? `: ${reason}` : '.'}`,
      ...dataFileAdvice(path, status),
    },
  ];
}

/** Only one that is missing may be at a place that an input can name. */
function dataFileAdvice(path: string, status: 'missing' | 'empty' | 'unreadable'): Pick<Finding, 'advice' | 'input'> {
  switch (status) {
    case 'missing':
      return {
        advice:
          'Find the data file and give its path. Without it users and settings cannot be brought over; do not uninstall anything.',
        input: 'data-file',
      };
    case 'empty':
      return {
        advice: `Restore ${path} from your last good copy before you go on; an empty file contains no users.`,
      };
    case 'unreadable':
      return {
        advice: `Close the program that has ${path} open, or give the account of the runner read access to it, and run again.`,
      };
  }
}
