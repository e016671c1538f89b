import type { Finding } from '../base/finding.js';
import { installedOldComponents } from '../changes/backup-sets/backup-chain.js';
import { type ComponentName, componentTitles } from '../product/components.js';
import { advisoryPrerequisites } from '../product/prerequisites.js';
import {
  hadAgent,
  newComponent,
  oldComponent,
  type PrerequisiteCheck,
  type ServerState,
} from '../product/server-state.js';
import { activationSteps } from '../product/step-ids.js';
import type { Situation, UpgradeChoices } from './situation.js';
import { isGivenUp } from './stage-plan.js';

/** Stages that must come first and have not, for a stage that is run on its own. */
export function orderBlockers(situation: Situation, stage: string): readonly Finding[] {
  const removals = installedOldComponents(situation.now);
  if (removals.length > 0) {
    return [stillInstalled(removals, stage)];
  }
  return stage === 'install-mfa-server' ? [] : serverBlockers(situation, stage);
}

function stillInstalled(components: readonly ComponentName[], stage: string): Finding {
  const names = components.map((component) => componentTitles[component]).join(', ');
  return {
    code: 'phonefactor-still-installed',
    message: `${stage} comes after the removal of PhoneFactor, but these parts are still installed: ${names}.`,
    advice: 'Run backup-pfdata and uninstall-phonefactor on this server first.',
  };
}

function serverBlockers({ now, before, confirmed }: Situation, stage: string): readonly Finding[] {
  if (!hadAgent(before)) {
    return [];
  }
  if (newComponent(now, 'agent') === undefined) {
    return [
      {
        code: 'server-not-installed',
        message: `${stage} comes after the installation of the Multi-Factor Authentication Server, which is missing.`,
        advice: 'Run install-mfa-server on this server first.',
      },
    ];
  }
  return activationSteps
    .filter((id) => !confirmed.has(id))
    .map((id) => ({
      code: 'operator-step-open',
      message: `${stage} needs the operator step ${id}, which nobody has confirmed.`,
      advice: `Do what install-mfa-server asks for, then run it again with completed-operator-steps: ${id}.`,
      input: 'completed-operator-steps',
    }));
}

/** The portal and the app call the Web Service SDK: until it is there they answer nobody. */
export function sdkFirstWarnings(
  component: 'user-portal' | 'mobile-app',
  situation: Situation,
  choices: UpgradeChoices,
): readonly Finding[] {
  const { now, before } = situation;
  const isDue =
    oldComponent(before, 'web-service-sdk') !== undefined && !isGivenUp('web-service-sdk', situation, choices);
  const isThere = newComponent(now, 'web-service-sdk') !== undefined;
  if (!isDue || isThere || newComponent(now, component) !== undefined) return [];
  return [
    {
      code: 'web-service-sdk-comes-first',
      message: `The new ${componentTitles[component]} is installed before the Web Service SDK that it calls: it serves nobody until that is there.`,
      advice: 'Run install-web-service-sdk first. Run merge-webconfig after both.',
    },
  ];
}

/** What a person accepted, and whether it is too late to stop for anything that a person has not accepted. */
export interface PrerequisiteRules {
  /** A part of the old product is removed: stopping helps nobody, and the installers judge by themselves. */
  readonly isUnderWay: boolean;
  readonly acceptPendingRestart: boolean;
}

/** Before the first removal everything stops that is not accepted. */
export function prerequisiteRules(
  { now, before }: Pick<Situation, 'now' | 'before'>,
  { acceptPendingRestart }: Pick<UpgradeChoices, 'acceptPendingRestart'>,
): PrerequisiteRules {
  return { isUnderWay: isRemovalUnderWay({ now, before }), acceptPendingRestart: acceptPendingRestart === true };
}

/** A part of the old product that the server had is not installed any more. */
export function isRemovalUnderWay({ now, before }: Pick<Situation, 'now' | 'before'>): boolean {
  const there = installedOldComponents(now);
  return installedOldComponents(before).some((component) => !there.includes(component));
}

const strict: PrerequisiteRules = { isUnderWay: false, acceptPendingRestart: false };

/** Without these rights nothing at all can be done, in the middle neither. */
const rights = 'administrator';
const pendingRestart = 'no-pending-restart';

/** Unmet prerequisites of these components: what only informs is a warning, everything else stops. */
export function prerequisiteFindings(
  { prerequisites }: ServerState,
  components: readonly ComponentName[],
  { isUnderWay, acceptPendingRestart }: PrerequisiteRules = strict,
): { readonly blockers: readonly Finding[]; readonly warnings: readonly Finding[] } {
  const unmet = prerequisites.filter(
    ({ satisfied, neededBy }) => !satisfied && neededBy.some((component) => components.includes(component)),
  );
  const isAdvice = ({ id }: PrerequisiteCheck) =>
    advisoryPrerequisites.includes(id) ||
    (isUnderWay && id !== rights) ||
    (acceptPendingRestart && id === pendingRestart);
  return {
    blockers: unmet.filter((check) => !isAdvice(check)).map(asFinding),
    warnings: unmet.filter(isAdvice).map(asFinding),
  };
}

/** A removal needs nothing of what the new components need, but the right to remove. */
export function rightsBlockers({ prerequisites }: ServerState): readonly Finding[] {
  return prerequisites.filter(({ id, satisfied }) => id === rights && !satisfied).map(asFinding);
}

function asFinding({ id, found, advice }: PrerequisiteCheck): Finding {
  const finding = { code: `prerequisite-${id}`, message: `Prerequisite ${id} is not met: ${found}`, advice } as const;
  return id === pendingRestart ? { ...finding, input: 'accept-pending-restart' } : finding;
}
