import type { Finding } from '../../base/finding.js';
import type { UpgradeChange } from '../../changes/all.js';
import { stepOf, type UpgradeStep } from '../../changes/steps.js';
import { sameSettings } from '../../host/web-server.js';
import { joinPath } from '../../host/windows-path.js';
import { componentTitles } from '../../product/components.js';
import { packageFileName, vendorNames, type WebComponentName, webInstallation } from '../../product/names.js';
import {
  hadAgent,
  type InstalledComponent,
  newComponent,
  oldComponent,
  type WebPresence,
} from '../../product/server-state.js';
import { mobileAppNotice, targetVersion } from '../install-mobile-app/target-version.js';
import { orderBlockers, prerequisiteFindings, prerequisiteRules } from '../order.js';
import { notToBeJudged } from '../publisher.js';
import type { Scope, Situation, UpgradeChoices } from '../situation.js';
import { emptyPlan, type UpgradeStagePlan } from '../stage-plan.js';
import { decidePool, type PoolDecision } from './application-pool.js';
import { otherIdentity } from './consequences.js';
import { placeBlockers, placeWarnings } from './foreign.js';
import { packageFindings } from './judge-package.js';
import { foreignLetters, newVirtualDirectory, otherNameBlockers } from './new-names.js';

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
  if (installed !== undefined && settingsAreBack(component, situation)) {
    return { ...emptyPlan, blockers: otherNameBlockers(component, choices, situation.now) };
  }
  if (component === 'mobile-app') {
    const notice = mobileAppNotice(situation, choices);
    if (notice.leftOut) return { ...emptyPlan, warnings: notice.warnings, blockers: notice.blockers };
  }
  if (old.web === undefined) {
    return { ...emptyPlan, blockers: [noApplication(component)] };
  }
  return installation(component, old.web, situation, choices, scope);
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
  return {
    steps: installationSteps(component, old, pool, packagePath, situation, choices),
    warnings: [
      ...prerequisites.warnings,
      ...placeWarnings(component, old, situation),
      ...otherIdentity(component, old, pool, situation.now),
      ...foreignLetters(component, newVirtualDirectory(component, old, choices, situation.now)),
    ],
    blockers: [
      ...placeBlockers(component, old, situation),
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
