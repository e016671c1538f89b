import type { Finding } from '../base/finding.js';
import { componentOf, doesOf, type UpgradePlan } from '../changes/steps.js';
import { sameText } from '../host/same-text.js';
import { type ComponentName, componentNames, componentTitles } from '../product/components.js';
import { type WebComponentName, webComponentNames } from '../product/names.js';
import { hasItsApplication, newComponent } from '../product/server-state.js';
import { mergeId } from '../product/step-ids.js';
import { withoutSlash } from '../product/web-address.js';
import { dataFileBlockers } from './backup-pfdata/plan.js';
import { notInItsFolder } from './install-mfa-server/server-in-place.js';
import { mobileAppNotice } from './install-mobile-app/target-version.js';
import { chosenName } from './install-web-component/virtual-directories.js';
import { intend } from './intend.js';
import type { Situation, UpgradeChoices } from './situation.js';

/** Components whose installation a plan of this action answers for. */
const answersFor: Readonly<Record<string, readonly ComponentName[]>> = {
  upgrade: componentNames,
  'install-mfa-server': ['agent'],
  'install-web-service-sdk': ['web-service-sdk'],
  'install-portal': ['user-portal'],
  'install-mobile-app': ['mobile-app'],
};

const serverStages: readonly string[] = ['upgrade', 'install-mfa-server'];

const merges: readonly string[] = ['upgrade', 'merge-webconfig'];

/**
 * Compares a plan with the intention that an earlier run journaled, or that this plan opens: each part is there, or a
 * step of the plan brings it, or the plan is blocked. What is none of these would be called done.
 */
export function unaccounted(plan: UpgradePlan, read: Situation, choices: UpgradeChoices): readonly Finding[] {
  const intention = read.intention ?? intend(plan, read, choices);
  if (intention === undefined || plan.blockers.length > 0) return [];
  const situation = { ...read, intention };
  const { components } = intention;
  const thatBecome = (what: string) =>
    componentNames.filter((name) => components.some((one) => one.component === name && one.becomes === what));
  const names = thatBecome('new-version');
  const isAsked = (name: ComponentName) => (answersFor[plan.action] ?? []).includes(name);
  return [
    ...names.filter(isAsked).flatMap((name) => notThere(name, plan, situation, choices)),
    ...thatBecome('stays')
      .filter(isAsked)
      .flatMap((name) => notThereAnyMore(name, situation)),
    ...(serverStages.includes(plan.action) ? [...notInItsFolder(situation), ...dataNotThere(situation)] : []),
    ...(merges.includes(plan.action) ? names.flatMap((name) => notMerged(name, plan, situation)) : []),
    ...contradictions(situation, choices),
  ];
}

function notThere(
  component: ComponentName,
  plan: UpgradePlan,
  situation: Situation,
  choices: UpgradeChoices,
): readonly Finding[] {
  const { now } = situation;
  const isPlanned = plan.steps.some((step) => componentOf(step) === component && doesOf(step) === 'installs');
  if (component === 'mobile-app' && mobileAppNotice(situation, choices).leftOut) return [];
  if (isPlanned || newComponent(now, component) !== undefined) return [];
  return [
    {
      code: 'step-unaccounted',
      message: `The ${componentTitles[component]} has to be there at the end, but it is not there and no step of this plan installs it.`,
      advice: 'The backup set that shows the old one was not found. Give its folder as backup-path, and plan again.',
      input: 'backup-path',
    },
  ];
}

/** What was new before the first run is no work of the suite: it neither installs it again nor calls it done without. */
function notThereAnyMore(component: ComponentName, { intention, now }: Situation): readonly Finding[] {
  const was = intention?.components.find((one) => one.component === component);
  const found = newComponent(now, component);
  if (found !== undefined && hasItsApplication(now, component)) return [];
  const name = `${componentTitles[component]} ${was?.version ?? ''}`.trim();
  const application = was?.web === undefined ? 'an application of it' : was.web.virtualDirectory;
  const lost = found === undefined ? 'it is not there any more' : `${application} is not in IIS`;
  return [
    {
      code: 'upgraded-part-missing',
      message: `The new ${name} was there before the first run on this server, but ${lost}.`,
      advice: 'Install it again with the installer that it came from, at the same place, and run again.',
    },
  ];
}

function dataNotThere({ intention, now }: Situation): readonly Finding[] {
  const was = intention?.dataFile;
  const { dataFile } = now;
  if (newComponent(now, 'agent') === undefined) return [];
  // A new server that had none when the first run came is as little at its end.
  // What a program keeps open is neither gone nor cut: it is not to be put back from a set.
  if (was === undefined || dataFile?.status === 'unreadable') return dataFileBlockers(now);
  if (dataFile?.status === 'present' && (dataFile.size ?? 0) >= was.size) return [];
  const found = dataFile === undefined ? 'missing' : `${dataFile.status}, ${dataFile.size ?? 0} bytes`;
  return [
    {
      code: 'data-file-not-as-before',
      message: `The data file ${was.path} is ${found}; before the upgrade it had ${was.size} bytes.`,
      advice: 'Stop the services of the product and put the Data folder back with restore-backup.',
    },
  ];
}

function notMerged(component: ComponentName, plan: UpgradePlan, situation: Situation): readonly Finding[] {
  const { intention, now, pendingMerges } = situation;
  const old = intention?.components.find((one) => one.component === component)?.web?.configuration;
  if (component === 'agent' || component === 'web-service-sdk' || old === undefined) return [];
  if (situation.doneSteps?.has(mergeId(component)) === true) return [];
  const isPlanned = plan.steps.some(
    ({ change }) => change?.kind === 'merge-configuration' && change.component === component,
  );
  if (isPlanned || newComponent(now, component) === undefined || pendingMerges[component] !== undefined) return [];
  return [
    {
      code: 'merge-source-missing',
      message: `The old web.config of the ${componentTitles[component]} is in no backup set that can be read, so its values cannot be merged.`,
      advice: 'Give the folder of the set that was made before the upgrade as backup-path, and plan again.',
      input: 'backup-path',
    },
  ];
}

/** A name that is left out may be forgotten; one that is given is meant. */
function contradictions({ intention, now }: Situation, choices: UpgradeChoices): readonly Finding[] {
  return webComponentNames.flatMap((component): readonly Finding[] => {
    const intended = intention?.components.find((one) => one.component === component)?.web;
    const [before, earlier] = [intended?.virtualDirectory, intended?.newVirtualDirectory];
    if (before === undefined || earlier === undefined || newComponent(now, component) !== undefined) return [];
    if (chosenName(component, choices) !== undefined || sameText(before, earlier)) return [];
    return [contradiction(component, withoutSlash(earlier), withoutSlash(before))];
  });
}

function contradiction(component: WebComponentName, earlier: string, kept: string): Finding {
  const input = `${component}-virtual-directory`;
  return {
    code: 'choice-contradicts-intention',
    message: `An earlier run chose /${earlier} for the ${componentTitles[component]}, this run asks for /${kept}.`,
    advice: `Give ${input}: ${earlier} as the earlier run, or ${input}: ${kept} if the old name is to stay.`,
    input,
  };
}
