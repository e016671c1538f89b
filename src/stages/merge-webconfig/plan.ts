import type { Finding } from '../../base/finding.js';
import { omitUndefined } from '../../base/json.js';
import type { MergedComponent } from '../../changes/backup-sets/roles.js';
import { changedSinceMergeAdvice, decideConflict } from '../../changes/merging/describe-conflict.js';
import type { WebServiceSdkAddress } from '../../changes/merging/web-service-sdk-address.js';
import { stepOf, type UpgradeStep } from '../../changes/steps.js';
import { sameText } from '../../host/same-text.js';
import { componentTitles } from '../../product/components.js';
import { defaultVirtualDirectories } from '../../product/names.js';
import { newComponent, oldComponent } from '../../product/server-state.js';
import { mergeId, otherDefaultsIds } from '../../product/step-ids.js';
import { withoutSlash } from '../../product/web-address.js';
import { mobileAppNotice } from '../install-mobile-app/target-version.js';
import { chosenName, newVirtualDirectory } from '../install-web-component/virtual-directories.js';
import type { PendingMerge, Scope, Situation, UpgradeChoices } from '../situation.js';
import { emptyPlan, type UpgradeStagePlan } from '../stage-plan.js';
import { newFileFindings, oldFileFindings } from '../web-config-findings.js';

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
  if (pending?.changed === false && pending.conflicts.length === 0 && !isLeftToPerson(component, pending, situation)) {
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
      ...oldFileFindings(component, situation),
      ...newFileFindings(component, situation),
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
