import { isDeepStrictEqual } from 'node:util';
import { omitUndefined } from '../base/json.js';
import type { UpgradePlan } from '../changes/steps.js';
import type { Intention } from '../plan/intention.js';
import { type ComponentName, componentNames } from '../product/components.js';
import { type WebComponentName, webComponentNames } from '../product/names.js';
import { hadAgent, newComponent, oldComponent, type WebPresence } from '../product/server-state.js';
import { mobileAppNotice } from './install-mobile-app/target-version.js';
import { newVirtualDirectory } from './install-web-component/virtual-directories.js';
import { isRemovalUnderWay } from './order.js';
import type { Situation, UpgradeChoices } from './situation.js';
import { isGivenUp } from './stage-plan.js';

/** Which names a plan of this action settles. */
const settles: Readonly<Record<string, readonly WebComponentName[]>> = {
  upgrade: webComponentNames,
  'install-web-service-sdk': ['web-service-sdk'],
  'install-portal': ['user-portal'],
  'install-mobile-app': ['mobile-app'],
};

/** Actions that begin no upgrade: what they leave behind is right without the others. */
const withoutIntention: readonly string[] = ['backup-pfdata', 'stage-installers', 'restore-backup'];

/**
 * The intention that a plan opens or adds its choices to; undefined where the journal has exactly the same. What the
 * server had is taken from the first one: later the server shows less.
 */
export function intend(plan: UpgradePlan, situation: Situation, choices: UpgradeChoices): Intention | undefined {
  const { intention: earlier, before, beginning, inventorySha256 } = situation;
  const opensNone = plan.steps.length === 0 || beginning.source === 'unknown';
  if (withoutIntention.includes(plan.action) || (earlier === undefined && opensNone)) return undefined;
  const people = plan.steps.flatMap((step) => (step.type === 'operator' ? [step.operatorStep] : []));
  const confirmed = people.filter(({ proof }) => proof === 'said').map(({ id }) => id);
  const next: Intention = {
    server: before.machine.name,
    origin: earlier?.origin ?? originOf(situation),
    inventorySha256: earlier?.inventorySha256 ?? inventorySha256,
    components: componentNames.flatMap((name) => intended(name, plan.action, situation, choices) ?? []),
    ...omitUndefined({ installPath: earlier?.installPath ?? before.installPath?.path }),
    ...omitUndefined({ dataFile: earlier?.dataFile ?? dataFileOf(situation) }),
    personSteps: [...new Set([...(earlier?.personSteps ?? []), ...confirmed])],
  };
  return earlier !== undefined && sameIntention(earlier, next) ? undefined : next;
}

export function sameIntention(one: Intention, other: Intention): boolean {
  return isDeepStrictEqual(factsOf(one), factsOf(other));
}

/** Where parts are removed or new already, and no intention is on record, this is made from what was left of it. */
function originOf({ beginning, now, before }: Situation): Intention['origin'] {
  const isRemoved = isRemovalUnderWay({ now, before });
  const isInstalled = componentNames.some(
    (name) => newComponent(now, name) !== undefined && newComponent(before, name) === undefined,
  );
  if (beginning.source === 'unknown' || isRemoved || isInstalled) return 'rebuilt';
  return beginning.source;
}

/** Without what the journal's line has beside it. */
function factsOf({
  server,
  origin,
  inventorySha256,
  components,
  installPath,
  dataFile,
  personSteps,
}: Intention): Intention {
  return { server, origin, inventorySha256, components, ...omitUndefined({ installPath, dataFile }), personSteps };
}

function dataFileOf({ before }: Situation): Intention['dataFile'] | undefined {
  return before.dataFile?.size === undefined ? undefined : { path: before.dataFile.path, size: before.dataFile.size };
}

type IntendedComponent = Intention['components'][number];

function intended(
  component: ComponentName,
  action: string,
  situation: Situation,
  choices: UpgradeChoices,
): IntendedComponent | undefined {
  const earlier = situation.intention?.components.find((one) => one.component === component);
  const old = oldComponent(situation.before, component);
  const hadIt = old !== undefined || (component === 'agent' && hadAgent(situation.before));
  if (earlier?.becomes === 'stays') return earlier;
  if (earlier === undefined && !hadIt) return standing(component, situation);
  const web = component === 'agent' ? undefined : intendedWeb(component, action, old?.web, situation, choices);
  return {
    component,
    becomes: becomes(component, situation, choices) ?? earlier?.becomes ?? 'new-version',
    ...omitUndefined({ version: earlier?.version ?? old?.product.version, web }),
  };
}

/** What somebody upgraded before the first run. Later the server may have more that is new: that is the suite's work. */
function standing(component: ComponentName, { intention, before }: Situation): IntendedComponent | undefined {
  const found = newComponent(before, component);
  if (intention !== undefined || found === undefined) return undefined;
  const web = found.web === undefined ? undefined : factsOfWeb(found.web);
  return { component, becomes: 'stays', version: found.product.version, ...omitUndefined({ web }) };
}

/** Undefined where this run does not know the target version: what an earlier one knew stays. */
function becomes(
  component: ComponentName,
  situation: Situation,
  choices: UpgradeChoices,
): IntendedComponent['becomes'] | undefined {
  if (isGivenUp(component, situation, choices)) return 'given-up';
  if (component !== 'mobile-app') return 'new-version';
  const { leftOut, blockers } = mobileAppNotice(situation, choices);
  if (blockers.length > 0) return undefined;
  return leftOut ? 'nothing' : 'new-version';
}

function intendedWeb(
  component: WebComponentName,
  action: string,
  old: WebPresence | undefined,
  situation: Situation,
  choices: UpgradeChoices,
): IntendedComponent['web'] {
  const earlier = situation.intention?.components.find((one) => one.component === component)?.web;
  const further = oldComponent(situation.before, component)?.further?.map(
    (one) => `${one.site}${one.virtualDirectory}`,
  );
  const first = earlier ?? (old === undefined ? undefined : { ...factsOfWeb(old), ...omitUndefined({ further }) });
  if (first === undefined) return undefined;
  const isSettled = old !== undefined && (settles[action] ?? []).includes(component);
  const isThere = newComponent(situation.now, component)?.web !== undefined;
  if (old === undefined || !(isSettled || isThere)) return first;
  return { ...first, newVirtualDirectory: `/${newVirtualDirectory(component, old, choices, situation.now)}` };
}

function factsOfWeb({ site, siteId, virtualDirectory, customThemes, configuration }: WebPresence) {
  return {
    site,
    siteId,
    virtualDirectory,
    themes: [...customThemes],
    ...omitUndefined({
      configuration: configuration && { path: configuration.path, fingerprint: configuration.fingerprint },
    }),
  };
}
