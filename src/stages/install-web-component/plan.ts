import type { Finding } from '../../base/finding.js';
import type { UpgradeChange } from '../../changes/all.js';
import { stepOf, type UpgradeStep } from '../../changes/steps.js';
import { sameText } from '../../host/same-text.js';
import { sameSettings } from '../../host/web-server.js';
import { joinPath, samePath } from '../../host/windows-path.js';
import { componentTitles } from '../../product/components.js';
import {
  packageFileName,
  vendorNames,
  type WebComponentName,
  webComponentNames,
  webInstallation,
} from '../../product/names.js';
import {
  hadAgent,
  type InstalledComponent,
  newComponent,
  oldComponent,
  type WebPresence,
} from '../../product/server-state.js';
import { installationId } from '../../product/step-ids.js';
import { mobileAppNotice, targetVersion } from '../install-mobile-app/target-version.js';
import { orderBlockers, prerequisiteFindings, prerequisiteRules } from '../order.js';
import { notToBeJudged } from '../publisher.js';
import type { Scope, Situation, TargetPlace, UpgradeChoices } from '../situation.js';
import { emptyPlan, type UpgradeStagePlan } from '../stage-plan.js';
import { newFileFindings, oldFileFindings } from '../web-config-findings.js';
import { decidePool, otherIdentity, type PoolDecision } from './application-pool.js';
import { packageFindings } from './judge-package.js';
import { foreignLetters, hiddenNameBlockers, newVirtualDirectory, otherNameBlockers } from './virtual-directories.js';

/** Document steps I2, I3 and I4.2: a web component that was there before, at its old site, under the chosen name. */
export function planInstallWebComponent(
  component: WebComponentName,
  situation: Situation,
  choices: UpgradeChoices,
  scope: Scope,
): UpgradeStagePlan {
  const old = oldComponent(situation.before, component);
  if (old === undefined) return emptyPlan;
  const installed = newComponent(situation.now, component);
  if (installed !== undefined && installed.web === undefined && old.web !== undefined) {
    return { ...emptyPlan, blockers: [withoutApplication(component, installed)] };
  }
  const misplaced = installed === undefined ? [] : atOtherPlace(component, installed, situation);
  if (misplaced.length > 0) return { ...emptyPlan, blockers: misplaced };
  // A component that is merged has its file judged with the merge.
  const damaged =
    component === 'web-service-sdk'
      ? [...oldFileFindings(component, situation), ...newFileFindings(component, situation)]
      : [];
  if (installed !== undefined && settingsAreBack(component, situation)) {
    return { ...emptyPlan, blockers: [...damaged, ...otherNameBlockers(component, choices, situation.now)] };
  }
  if (component === 'mobile-app') {
    const notice = mobileAppNotice(situation, choices);
    if (notice.leftOut) return { ...emptyPlan, warnings: notice.warnings, blockers: notice.blockers };
  }
  if (old.web === undefined) {
    return { ...emptyPlan, blockers: [noApplication(component)] };
  }
  const plan = installation(component, old.web, situation, choices, scope);
  return { ...plan, blockers: [...damaged, ...plan.blockers] };
}

function installation(
  component: WebComponentName,
  old: WebPresence,
  situation: Situation,
  choices: UpgradeChoices,
  scope: Scope,
): UpgradeStagePlan {
  const pool = decidePool(old, situation, choices.applicationPool);
  const prerequisites = prerequisiteFindings(situation.now, [component], prerequisiteRules(situation, choices));
  const packagePath = packagePathOf(component, situation, choices);
  const name = newVirtualDirectory(component, old, choices, situation.now);
  return {
    steps: installationSteps(component, old, pool, packagePath, situation, choices),
    warnings: [
      ...prerequisites.warnings,
      ...placeWarnings(component, old, situation),
      ...otherIdentity(component, old, pool, situation.now),
      ...foreignLetters(component, name),
    ],
    blockers: [
      ...placeBlockers(component, old, situation),
      ...hiddenNameBlockers(component, name, situation.now),
      ...prerequisites.blockers,
      ...(pool.decision === 'blocked' ? [pool.finding] : []),
      ...(packagePath === undefined ? [noPackageFolder(component)] : packageBlockers(packagePath, situation, choices)),
      ...otherNameBlockers(component, choices, situation.now),
      ...(scope === 'single-stage' ? orderBlockers(situation, webInstallation[component].action) : []),
    ],
  };
}

/** A package can end without a fault and without an application: its entry alone proves nothing. */
function withoutApplication(component: WebComponentName, { product }: InstalledComponent): Finding {
  return {
    code: 'new-application-missing',
    message: `"${product.displayName}" is installed, but IIS has no application of the new ${componentTitles[component]}.`,
    advice: `See the log of its installation in the work folder. Uninstall "${product.displayName}" in Programs and Features and run again; or, if the application is there under another name, give it as web-applications.`,
    input: 'web-applications',
  };
}

/** Where its package put it elsewhere, or a person did: its users look for it at the place that was planned. */
function atOtherPlace(
  component: WebComponentName,
  { product: { displayName }, web }: InstalledComponent,
  { intention, now }: Situation,
): readonly Finding[] {
  const intended = intention?.components.find((one) => one.component === component && one.becomes === 'new-version');
  const wanted = intended?.web;
  if (web === undefined || wanted === undefined) return [];
  const place = wanted.newVirtualDirectory ?? wanted.virtualDirectory;
  if (sameText(web.site, wanted.site) && sameText(web.virtualDirectory, place)) return [];
  return [
    {
      code: 'web-component-at-other-place',
      message: `The new ${componentTitles[component]} is at ${web.site}${web.virtualDirectory} on ${now.machine.name}, but it belongs at ${wanted.site}${place}.`,
      advice: `Uninstall "${displayName}" in Programs and Features and run again: its package is installed at the planned place.`,
    },
  ];
}

function installationSteps(
  component: WebComponentName,
  old: WebPresence,
  pool: PoolDecision,
  packagePath: string | undefined,
  situation: Situation,
  choices: UpgradeChoices,
): readonly UpgradeStep[] {
  const virtualDirectory = newVirtualDirectory(component, old, choices, situation.now);
  const applicationPool = pool.decision === 'create' ? pool.pool.name : pool.decision === 'use' ? pool.name : '';
  const settings = restoreSettings(component, old, virtualDirectory);
  if (newComponent(situation.now, component) !== undefined || packagePath === undefined) {
    return [settings];
  }
  const install: UpgradeChange = {
    kind: 'install-web-component',
    component,
    packagePath,
    siteId: old.siteId,
    virtualDirectory,
    applicationPool,
    ...pinned(packagePath, situation, choices),
  };
  const { webServer } = situation.before;
  const found = webServer === undefined ? {} : { webServer };
  const detail = 'sha256' in install ? [] : [byRule(packagePath, choices)];
  const step = stepOf(install, {
    stage: webInstallation[component].action,
    found,
    ...(detail.length > 0 ? { detail } : {}),
  });
  return [...poolStep(pool, component), step, settings];
}

/** The approver reads by what a package is accepted that is not there yet. */
function byRule(path: string, { packageTrust }: UpgradeChoices): string {
  const signers = packageTrust?.signers ?? vendorNames;
  return `${path} comes with the new server. It is accepted by rule: signed by ${signers.join(' or ')}, of the release of the server, for this processor. Where it does not fit, the run stops before it; package-sha256, package-folder or expected-signer settle that under the same approval.`;
}

/** What an approver saw is what is run. Packages that the new server brings are not there yet when it is approved. */
function pinned(
  path: string,
  { packages }: Situation,
  { packageFolder }: UpgradeChoices,
): { readonly sha256?: string } {
  const facts = packages[path];
  return packageFolder !== undefined && facts?.status === 'usable' ? { sha256: facts.sha256 } : {};
}

function poolStep(pool: PoolDecision, component: WebComponentName): readonly UpgradeStep[] {
  if (pool.decision !== 'create') return [];
  return [
    stepOf(
      { kind: 'create-application-pool', component, pool: pool.pool },
      { stage: webInstallation[component].action },
    ),
  ];
}

function restoreSettings(component: WebComponentName, old: WebPresence, virtualDirectory: string): UpgradeStep {
  const { site, settings } = old;
  const change = { kind: 'restore-web-settings', component, site, path: `/${virtualDirectory}`, settings } as const;
  return stepOf(change, { stage: webInstallation[component].action });
}

function settingsAreBack(component: WebComponentName, { now, before }: Situation): boolean {
  const [old, current] = [oldComponent(before, component)?.web, newComponent(now, component)?.web];
  return old === undefined || current === undefined || sameSettings(old.settings, current.settings);
}

/** The agent's install folder brings the packages; a separate web server has them where the operator put them. */
export function packagePathOf(
  component: WebComponentName,
  { before }: Pick<Situation, 'before'>,
  choices: UpgradeChoices,
): string | undefined {
  const folder =
    choices.packageFolder ??
    (hadAgent(before) || newComponent(before, 'agent') !== undefined ? before.installPath?.path : undefined);
  return folder === undefined ? undefined : joinPath(folder, packageFileName(component, before.machine.architecture));
}

function packageBlockers(path: string, situation: Situation, choices: UpgradeChoices): readonly Finding[] {
  const { now, packages } = situation;
  const facts = packages[path];
  return facts === undefined
    ? notToBeJudged(path, now.warnings, choices.packageTrust)
    : packageFindings(path, facts, now, choices.packageTrust, targetVersion(situation, choices));
}

function noPackageFolder(component: WebComponentName): Finding {
  return {
    code: 'package-folder-not-given',
    message: `This server has no MFA Server, so the package of the ${componentTitles[component]} has to come from elsewhere.`,
    advice: 'Give the folder or share with the packages from the install folder of the MFA Server.',
    input: 'package-folder',
  };
}

function noApplication(component: WebComponentName): Finding {
  return {
    code: 'web-application-unknown',
    message: `The ${componentTitles[component]} was installed, but no web application in IIS belongs to it.`,
    advice: 'Name the application, as site/path.',
    input: 'web-applications',
  };
}

/**
 * What is in the way of a web component at the place where it would be installed: an application or a folder of
 * somebody else, another part of the product, or the root of a site. What an earlier run began there is its own.
 */
function placeBlockers(component: WebComponentName, old: WebPresence, situation: Situation): readonly Finding[] {
  const place = situation.targets?.[component];
  if (place === undefined) return [];
  if (place.path === '/') return [siteRoot(component, old)];
  const keepsItsName = sameText(place.path, old.virtualDirectory);
  const other = keepsItsName ? undefined : otherPart(component, place, situation);
  if (other !== undefined) return [nameOfOtherPart(component, place, other)];
  if (situation.begunSteps?.has(installationId(component)) === true) return [];
  if (place.holds === 'the-component') return [];
  if (place.isApplication) return [applicationOfOthers(component, place)];
  return place.holds === 'nothing' ? [] : [folderOfOthers(component, place)];
}

/** The package chooses the folder by the site: an old portal may have been moved by hand. */
function placeWarnings(component: WebComponentName, old: WebPresence, situation: Situation): readonly Finding[] {
  const folder = situation.targets?.[component]?.folder;
  const path = situation.targets?.[component]?.path ?? '';
  if (folder === undefined || !sameText(path, old.virtualDirectory) || samePath(folder, old.folder)) return [];
  return [
    {
      code: 'component-in-other-folder',
      message: `The old ${componentTitles[component]} is in ${old.folder}; its package installs the new one into ${folder}.`,
      advice:
        'What a person put beside the old one, and what names the old folder (scripts, access rights, scanners), is yours to move.',
    },
  ];
}

/** Another part of the product that is, or is going to be, at the same place. */
function otherPart(
  component: WebComponentName,
  { site, path }: TargetPlace,
  { before, now, targets }: Situation,
): WebComponentName | undefined {
  const isHere = (web: Pick<WebPresence, 'site' | 'virtualDirectory'> | undefined) =>
    web !== undefined && sameText(web.site, site) && sameText(web.virtualDirectory, path);
  return webComponentNames.find((one) => {
    if (one === component) return false;
    const planned = targets?.[one];
    const isPlanned = planned !== undefined && sameText(planned.site, site) && sameText(planned.path, path);
    return isPlanned || isHere(oldComponent(before, one)?.web) || isHere(newComponent(now, one)?.web);
  });
}

const inputOf = (component: WebComponentName) => `${component}-virtual-directory`;

function siteRoot(component: WebComponentName, old: WebPresence): Finding {
  const input = inputOf(component);
  return {
    code: 'component-is-site-root',
    message: `The old ${componentTitles[component]} is the root of the site "${old.site}"; the package of the new one makes a virtual directory below a site.`,
    advice: `Give a name for it, for example ${input}: new. Its address then ends in that name; a redirect from the root of the site is yours to set.`,
    input,
  };
}

function nameOfOtherPart(component: WebComponentName, { site, path }: TargetPlace, other: WebComponentName): Finding {
  const input = inputOf(component);
  return {
    code: 'name-of-other-component',
    message: `The new ${componentTitles[component]} would be installed as ${path} of the site "${site}", which is the place of the ${componentTitles[other]}.`,
    advice: `Give another name as ${input}.`,
    input,
  };
}

function applicationOfOthers(component: WebComponentName, { site, path, folder }: TargetPlace): Finding {
  const input = inputOf(component);
  const where = folder === undefined ? '' : ` (${folder})`;
  return {
    code: 'name-of-other-application',
    message: `The new ${componentTitles[component]} would be installed as ${path} of the site "${site}", but another application is there${where}.`,
    advice: `Give a name that is free as ${input}. Nothing of the other application is touched.`,
    input,
  };
}

const whatFolderHolds: { readonly [H in TargetPlace['holds']]?: string } = {
  'not-known': 'could not be looked into',
  'other-application': 'belongs to another application of IIS, or has the folder of one in it',
};

function folderOfOthers(component: WebComponentName, { site, path, folder, holds }: TargetPlace): Finding {
  const input = inputOf(component);
  const what = whatFolderHolds[holds] ?? 'is not empty and contains nothing of it';
  return {
    code: 'folder-of-others',
    message: `The new ${componentTitles[component]} would be installed as ${path} of the site "${site}", but the folder ${folder ?? ''} ${what}.`,
    advice: `Give a name that is free as ${input}, or move what is in the folder away.`,
    input,
  };
}
