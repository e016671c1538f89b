import { sameText } from '../../host/same-text.js';
import { sameSettings } from '../../host/web-server.js';
import { samePath } from '../../host/windows-path.js';
import { type ComponentName, componentNames, componentTitles } from '../../product/components.js';
import { advisoryPrerequisites } from '../../product/prerequisites.js';
import { errorLines, type ServerLog } from '../../product/server-log.js';
import { type InstalledComponent, newComponent, oldComponent, type WebPresence } from '../../product/server-state.js';
import { activationSteps } from '../../product/step-ids.js';
import { applicationUrl } from '../../product/web-address.js';
import { mobileAppNotice, targetVersion } from '../install-mobile-app/target-version.js';
import { newVirtualDirectory } from '../install-web-component/new-names.js';
import type { Situation, UpgradeChoices } from '../situation.js';

/** One thing that has to hold after the upgrade, and what shows it. */
export interface Check {
  readonly id: string;
  readonly title: string;
  readonly verdict: 'pass' | 'fail' | 'cannot-be-proven';
  readonly evidence: string;
  /** What to do about it; absent where it passed. */
  readonly advice?: string;
}

/** Every check that the server itself can answer, and those that a person has to make, in the document's order. */
export function verifyUpgrade(situation: Situation, choices: UpgradeChoices, log?: ServerLog): readonly Check[] {
  const hadAgent = oldComponent(situation.before, 'agent') !== undefined;
  return [
    hasBaseline(situation),
    ...componentNames.flatMap((component) => componentChecks(component, situation, choices)),
    ...(hadAgent ? agentChecks(situation) : []),
    ...(log === undefined ? [] : [serverLog(log)]),
    ...prerequisites(situation),
    restart(situation),
    ...operatorChecks(situation, hadAgent),
  ];
}

function check(id: string, title: string, holds: boolean, evidence: string, advice: string): Check {
  return holds ? { id, title, verdict: 'pass', evidence } : { id, title, verdict: 'fail', evidence, advice };
}

function hasBaseline({ backup, now }: Situation): Check {
  const title = 'The server as it was before is on record';
  if (backup !== undefined) return { id: 'baseline', title, verdict: 'pass', evidence: `Backup set ${backup.folder}.` };
  return {
    id: 'baseline',
    title,
    verdict: 'cannot-be-proven',
    evidence: `No backup set of ${now.machine.name} is known, so old and new cannot be compared.`,
    advice: 'Give the folder of the set that was made before the upgrade as backup-path.',
  };
}

function componentChecks(component: ComponentName, situation: Situation, choices: UpgradeChoices): readonly Check[] {
  const old = oldComponent(situation.before, component);
  if (old === undefined) return [];
  const isLeftOut = component === 'mobile-app' && mobileAppNotice(situation, choices).leftOut;
  const installed = newComponent(situation.now, component);
  const webChecks =
    component !== 'agent' && old.web !== undefined && installed?.web !== undefined
      ? applicationChecks(component, old.web, installed.web, situation, choices)
      : [];
  return [
    oldIsGone(component, situation),
    isLeftOut ? leftOut(component, installed, situation, choices) : newIsThere(component, installed),
    ...webChecks,
  ];
}

function oldIsGone(component: ComponentName, { now }: Situation): Check {
  const left = oldComponent(now, component);
  const title = `The old ${componentTitles[component]} is removed`;
  const evidence = left
    ? `${left.product.displayName} ${left.product.version} is installed.`
    : 'No entry in Programs and Features.';
  return check(`${component}-old-removed`, title, left === undefined, evidence, 'Run uninstall-phonefactor.');
}

function newIsThere(component: ComponentName, installed: InstalledComponent | undefined): Check {
  const title = `The new ${componentTitles[component]} is installed`;
  const evidence = installed
    ? `${installed.product.displayName} ${installed.product.version}.`
    : 'No entry in Programs and Features.';
  return check(`${component}-installed`, title, installed !== undefined, evidence, 'Run its installation stage.');
}

function leftOut(
  component: ComponentName,
  installed: InstalledComponent | undefined,
  situation: Situation,
  choices: UpgradeChoices,
): Check {
  const version = targetVersion(situation, choices) ?? 'an unknown version';
  const title = `The ${componentTitles[component]} is not there any more`;
  const evidence = installed ? `${installed.product.displayName} is installed.` : `MFA Server ${version} needs none.`;
  return check(`${component}-left-out`, title, installed === undefined, evidence, 'Uninstall it.');
}

function applicationChecks(
  component: Exclude<ComponentName, 'agent'>,
  old: WebPresence,
  web: WebPresence,
  situation: Situation,
  choices: UpgradeChoices,
): readonly Check[] {
  const name = componentTitles[component];
  const wanted = `/${newVirtualDirectory(component, old, choices, situation.now)}`;
  const place = `${web.site}${web.virtualDirectory}`;
  const { name: pool, managedRuntimeVersion, state } = web.applicationPool;
  const settingsAreSame = sameSettings(old.settings, web.settings);
  return [
    check(
      `${component}-address`,
      `The ${name} is at its address`,
      sameText(web.virtualDirectory, wanted) && web.siteId === old.siteId,
      `${place}, content in ${web.folder}.`,
      `It belongs at ${old.site}${wanted}.`,
    ),
    check(
      `${component}-pool`,
      `The application pool of the ${name} runs ASP.NET 4`,
      managedRuntimeVersion === 'v4.0' && state === 'started',
      `${pool}: .NET ${managedRuntimeVersion || 'none'}, ${state}.`,
      'Put the application into a started pool with .NET CLR version v4.0 (known failure F17).',
    ),
    check(
      `${component}-settings`,
      `Authentication and TLS settings of the ${name} are as before`,
      settingsAreSame,
      settingsAreSame ? 'Equal.' : `Before ${JSON.stringify(old.settings)}, now ${JSON.stringify(web.settings)}.`,
      'Run its installation stage again: it puts them back.',
    ),
    ...configurationChecks(component, old, web, situation),
    loads(component, web, situation),
  ];
}

function configurationChecks(
  component: ComponentName,
  old: WebPresence,
  web: WebPresence,
  { pendingMerges }: Situation,
): readonly Check[] {
  const merge = pendingMerges[component];
  const isMerged = merge !== undefined && !merge.changed;
  const missing = old.customThemes.filter((theme) => !web.customThemes.some((found) => sameText(found, theme)));
  const title = 'The old settings are in the new web.config';
  const merged: readonly Check[] =
    component === 'web-service-sdk'
      ? []
      : [
          check(
            `${component}-web-config`,
            title,
            isMerged,
            merge === undefined
              ? 'The old file is in no backup set.'
              : `${merge.detail.length} difference(s) on record.`,
            'Run merge-webconfig.',
          ),
        ];
  const themes: readonly Check[] =
    old.customThemes.length === 0
      ? []
      : [
          check(
            `${component}-themes`,
            'The custom themes are back',
            missing.length === 0,
            missing.length === 0 ? old.customThemes.join(', ') : `Missing: ${missing.join(', ')}.`,
            'Run install-portal again: it puts them back.',
          ),
        ];
  return [...merged, ...themes];
}

/** Pages of the components that answer when the application works; from the vendor's support texts. */
const pages: Readonly<Record<Exclude<ComponentName, 'agent'>, string>> = {
  'web-service-sdk': '/PfWsSdk.asmx',
  'mobile-app': '/PfPaWs.asmx',
  'user-portal': '/',
};

/** A page behind a log-on and a certificate is opened by a person, or by a step of the workflow that has an account. */
function loads(component: Exclude<ComponentName, 'agent'>, web: WebPresence, { now }: Situation): Check {
  const url = `${applicationUrl(web, now.machine.name, web.virtualDirectory)}${pages[component]}`;
  return {
    id: `${component}-loads`,
    title: `The ${componentTitles[component]} answers`,
    verdict: 'cannot-be-proven',
    evidence: 'It was not opened: it asks for an account.',
    advice: `Open ${url} with an account that may use it, from a machine that users use. No certificate warning may appear.`,
  };
}

function agentChecks({ now, before }: Situation): readonly Check[] {
  const [path, wanted] = [now.installPath?.path, before.installPath?.path];
  const { dataFile } = now;
  const notRunning = now.services.filter(({ startType, state }) => startType === 'automatic' && state !== 'running');
  const [was, is] = [before.dataFile?.size ?? 0, dataFile?.size ?? 0];
  return [
    check(
      'install-path',
      'The server is in the old folder',
      path !== undefined && wanted !== undefined && samePath(path, wanted),
      path ?? 'The registry has no InstallPath.',
      `It belongs in ${wanted ?? 'the folder of the old agent'}, where the data file is.`,
    ),
    check(
      'data-file',
      'The data file lived through it',
      dataFile?.status === 'present' && is >= was,
      dataFile ? `${dataFile.path}: ${dataFile.status}, ${is} bytes; ${was} before.` : 'There is none.',
      'Stop the services and put the Data folder back with restore-backup.',
    ),
    check(
      'services',
      'The services run',
      now.services.length > 0 && notRunning.length === 0,
      now.services.map(({ name, state }) => `${name}: ${state}`).join(', ') || 'No service of the product was found.',
      'Start them, and see the log files of the product.',
    ),
    usersAreThere(),
  ];
}

/** Errors may be old, or tell of the cloud service that ended in 2024: a person has to judge them. */
function serverLog({ path, lines }: ServerLog): Check {
  const identity = { id: 'server-log', title: 'The log of the server tells of no error' };
  if (lines === undefined) {
    const advice = 'See whether the service runs, and where it writes its log.';
    return { ...identity, verdict: 'cannot-be-proven', evidence: `${path} could not be read.`, advice };
  }
  const errors = errorLines(lines);
  const evidence = `${path}: ${errors.length} of the last ${lines.length} lines are errors.`;
  if (errors.length === 0) return { ...identity, verdict: 'pass', evidence };
  return { ...identity, verdict: 'cannot-be-proven', evidence, advice: 'Read them: they may be from before, or new.' };
}

function usersAreThere(): Check {
  return {
    id: 'users',
    title: 'Users and settings came over',
    verdict: 'cannot-be-proven',
    evidence: 'Only the product can read its data file.',
    advice: 'Open the console and compare the number of users; sign in with one of them.',
  };
}

function prerequisites({ now }: Situation): readonly Check[] {
  return now.prerequisites
    .filter(({ neededBy }) => neededBy.some((component) => newComponent(now, component) !== undefined))
    .filter(({ satisfied }) => !satisfied)
    .map(({ id, found, advice }) => ({
      id: `prerequisite-${id}`,
      title: `Prerequisite ${id}`,
      verdict: advisoryPrerequisites.includes(id) ? 'cannot-be-proven' : 'fail',
      evidence: found,
      advice,
    }));
}

function restart({ now }: Situation): Check {
  const reasons = now.pendingRestart;
  return check(
    'restart',
    'No restart is pending',
    reasons.length === 0,
    reasons.join(' ') || 'None.',
    'Restart the server and verify again.',
  );
}

function operatorChecks({ confirmed }: Situation, hadAgent: boolean): readonly Check[] {
  if (!hadAgent) return [];
  return activationSteps.map((id) =>
    check(
      id,
      `Operator step ${id}`,
      confirmed.has(id),
      confirmed.has(id) ? 'A person confirmed it.' : 'Nobody confirmed it.',
      `Do it and say so: completed-operator-steps: ${id}.`,
    ),
  );
}
