import type { Finding } from '../../base/finding.js';
import { omitUndefined } from '../../base/json.js';
import { configurationName, type MergedComponent } from '../../changes/backup-sets/roles.js';
import { changedSinceMergeAdvice, decideConflict } from '../../changes/merging/describe-conflict.js';
import type { WebServiceSdkAddress } from '../../changes/merging/web-service-sdk-address.js';
import { stepOf, type UpgradeStep } from '../../changes/steps.js';
import { sameText } from '../../host/same-text.js';
import { joinPath } from '../../host/windows-path.js';
import { componentTitles } from '../../product/components.js';
import { defaultVirtualDirectories } from '../../product/names.js';
import {
  type InstalledComponent,
  newComponent,
  oldComponent,
  type ServerState,
  type WebPresence,
} from '../../product/server-state.js';
import { mergeId, otherDefaultsIds } from '../../product/step-ids.js';
import { withoutSlash } from '../../product/web-address.js';
import { mobileAppNotice } from '../install-mobile-app/target-version.js';
import { chosenName, newVirtualDirectory } from '../install-web-component/virtual-directories.js';
import type { PendingMerge, Scope, Situation, UpgradeChoices } from '../situation.js';
import { emptyPlan, type UpgradeStagePlan } from '../stage-plan.js';

/**
 * Document step I4.3: the values of appSettings and applicationSettings from the backed-up web.config into the new
 * one, the SDK's address corrected, every other difference reported.
 */
export function planMergeConfiguration(
  component: MergedComponent,
  situation: Situation,
  choices: UpgradeChoices,
  scope: Scope,
): UpgradeStagePlan {
  const old = oldComponent(situation.before, component);
  const pending = situation.pendingMerges[component];
  if (old?.web === undefined) return emptyPlan;
  if (pending?.changed === false && !isLeftToPerson(component, pending, situation)) {
    const warnings = changedByPerson(component, pending);
    return { ...emptyPlan, steps: leftUnproven(component, pending, situation), warnings };
  }
  if (component === 'mobile-app' && newComponent(situation.now, component) === undefined) {
    const { leftOut, blockers } = mobileAppNotice(situation, choices);
    if (leftOut) return { ...emptyPlan, blockers };
  }
  const web = old.web;
  const change = {
    kind: 'merge-configuration',
    component,
    site: web.site,
    path: `/${newVirtualDirectory(component, web, choices, situation.now)}`,
    webServiceSdk: webServiceSdkAddress(situation, choices, web.configuration?.webServiceSdkUrl),
    oldOnly: choices.oldOnly,
    ...omitUndefined({
      settingDecisions: choices.settingDecisions,
      otherSections: web.configuration?.otherSections,
    }),
  } as const;
  const detail = scope === 'single-stage' ? pending?.detail : undefined;
  return {
    steps: [stepOf(change, { stage: 'merge-webconfig', ...omitUndefined({ detail }) })],
    warnings: [],
    blockers: [
      ...malformed(old, web, situation),
      ...damaged(component, situation),
      ...undecided(component, pending),
      ...(scope === 'single-stage' ? notInstalled(component, situation) : []),
    ],
  };
}

/**
 * Where the SDK is on this server its own old and new names decide; a separate web server knows only what the operator
 * says of the SDK's name, so there the old address itself names the old directory.
 * @param oldUrl the address in the old file
 */
export function webServiceSdkAddress(
  situation: Pick<Situation, 'before' | 'now'>,
  choices: UpgradeChoices,
  oldUrl: string | undefined,
): WebServiceSdkAddress {
  if (choices.webServiceSdkUrl !== undefined) {
    return { rule: 'replace', url: choices.webServiceSdkUrl };
  }
  const local = oldComponent(situation.before, 'web-service-sdk')?.web;
  const from = withoutSlash(local?.virtualDirectory ?? directoryIn(oldUrl) ?? oldDefault);
  const installed = newComponent(situation.now, 'web-service-sdk')?.web;
  const to =
    installed === undefined
      ? (chosenName('web-service-sdk', choices) ?? from)
      : withoutSlash(installed.virtualDirectory);
  return sameText(from, to) ? { rule: 'unchanged' } : { rule: 'virtual-directory', from, to };
}

const oldDefault = defaultVirtualDirectories.phonefactor['web-service-sdk'];

/** The application of the SDK in its address: all of the path but the page. */
function directoryIn(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const [, directory] = /^[^:]+:\/\/[^/]+\/(.+)\/[^/?#]+\.asmx(?:[?#].*)?$/i.exec(url) ?? [];
  return directory;
}

/** The merge is made, and a person was not asked for the rest of it yet or did not answer. */
function isLeftToPerson(component: MergedComponent, pending: PendingMerge, { doneSteps }: Situation): boolean {
  const { left = [], proof } = pending.otherDefaults ?? {};
  const isOpen = left.length > 0 && proof === 'proven';
  return isOpen && pending.changedByPerson === undefined && doneSteps?.has(mergeId(component)) !== true;
}

/** Without the old default the merge is done and stays done; the list waits for an answer. */
function leftUnproven(
  component: MergedComponent,
  pending: PendingMerge,
  { confirmed }: Situation,
): readonly UpgradeStep[] {
  const { otherDefaults: { left, proof } = { left: [], proof: 'unproven' }, record } = pending;
  if (left.length === 0 || proof === 'proven' || confirmed.has(otherDefaultsIds[component])) return [];
  const { path } = record.target;
  return [stepOf({ kind: 'confirm-other-defaults', component, path, left: [...left] }, { stage: 'merge-webconfig' })];
}

function changedByPerson(component: MergedComponent, pending: PendingMerge): readonly Finding[] {
  const { changedByPerson: change, record } = pending;
  if (change === undefined) return [];
  return [
    {
      code: 'web-config-changed-since-merge',
      message: `${record.target.path} (${componentTitles[component]}) was changed after the merge of ${change.since} and stays as it is. Another merge would write: ${change.settings.join('; ')}`,
      advice: `${changedSinceMergeAdvice} After merge: again, give carry for what it then asks.`,
      input: 'merge',
    },
  ];
}

/** The merge has no target: a person has to bring the new file back, and the values of the old one are in the set. */
function damaged(component: MergedComponent, { damaged, backup }: Situation): readonly Finding[] {
  const found = damaged?.[component];
  if (found === undefined) return [];
  const { path, problem, status } = found;
  const file = `${path} (${componentTitles[component]})`;
  if (status === 'unread') {
    return [{ code: 'web-config-unreadable', message: `${file} cannot be read: ${problem}`, advice: readable }];
  }
  const set = backup === undefined ? 'the backup set' : `the backup set ${backup.folder}`;
  const bringBack = `repair the component in Programs and Features, which brings the default file. Then plan again with merge: again: the merge takes the old values from ${set}.`;
  if (status === 'missing') {
    const advice = `If something else has this name, move it away. Put a copy of the file back and plan again, or ${bringBack}`;
    return [{ code: 'web-config-missing', message: `${file} is no file, or is not there.`, advice, input: 'merge' }];
  }
  const advice = `Correct the file so that IIS and an XML reader accept it, and plan again. Or move it away and ${bringBack}`;
  return [
    { code: 'web-config-not-mergeable', message: `${file} cannot be merged: ${problem}`, advice, input: 'merge' },
  ];
}

const readable =
  'Give the account of the runner the right to read the file, or close the program that has it open, and plan again.';

/** What is removed without its settings cannot be merged afterwards. */
function withoutFile({ component }: InstalledComponent, { folder }: WebPresence, now: ServerState): readonly Finding[] {
  if (oldComponent(now, component)?.web === undefined) return [];
  return [
    {
      code: 'web-config-missing',
      message: `${joinPath(folder, configurationName)} (${componentTitles[component]}) is no file, or is not there.`,
      advice: 'Put the file back from a copy of your own, see that the site works, and plan again.',
    },
  ];
}

function malformed(old: InstalledComponent, web: WebPresence, { now }: Pick<Situation, 'now'>): readonly Finding[] {
  const { component } = old;
  const { configuration } = web;
  if (configuration === undefined) return withoutFile(old, web, now);
  if (configuration.problem === undefined) return [];
  const { path, problem, isUnread } = configuration;
  const file = `${path} (${componentTitles[component]})`;
  if (isUnread === true) {
    return [{ code: 'web-config-unreadable', message: `${file} cannot be read: ${problem}`, advice: readable }];
  }
  const advice =
    'Correct the file so that IIS and an XML reader accept it, see that the site still works, and plan again.';
  return [{ code: 'web-config-not-mergeable', message: `${file} cannot be merged: ${problem}`, advice }];
}

/** A setting of the two sections that the document names is never lost or overwritten without a decision. */
function undecided(component: MergedComponent, pending: PendingMerge | undefined): readonly Finding[] {
  return (pending?.conflicts ?? []).map((conflict) => ({
    code: 'merge-conflict',
    message: `${componentTitles[component]}, web.config, ${conflict}`,
    advice: decideConflict,
    input: 'carry',
  }));
}

function notInstalled(component: MergedComponent, { now }: Situation): readonly Finding[] {
  if (newComponent(now, component) !== undefined) return [];
  return [
    {
      code: 'component-not-installed',
      message: `The new ${componentTitles[component]} is not installed, so there is no new web.config to merge into.`,
      advice: `Run ${component === 'user-portal' ? 'install-portal' : 'install-mobile-app'} on this server first.`,
    },
  ];
}
