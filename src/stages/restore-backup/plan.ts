import { type RestoreItem, type RestorePlan, restoreBlockers } from '../../backup/restore-plan.js';
import { omitUndefined } from '../../base/json.js';
import type { FrozenFile } from '../../changes/backup-sets/frozen-field.js';
import { isLive } from '../../changes/backup-sets/frozen-files.js';
import { replacedState } from '../../changes/backup-sets/roles.js';
import type { LostFiles } from '../../changes/restore-files.js';
import type { UpgradeStep } from '../../changes/steps.js';
import { sameText } from '../../host/same-text.js';
import { sameSettings } from '../../host/web-server.js';
import { samePath } from '../../host/windows-path.js';
import { type ComponentName, componentNames } from '../../product/components.js';
import { isOwnService } from '../../product/data-file-facts.js';
import { type WebComponentName, webComponentNames } from '../../product/names.js';
import { newComponent, oldComponent, type ServerState } from '../../product/server-state.js';
import { newPoolName } from '../install-web-component/application-pool.js';
import { emptyPlan, joinPlans, type UpgradeStagePlan } from '../stage-plan.js';
import {
  consistency,
  missingComponents,
  otherPlaceFindings,
  otherPlaces,
  otherServer,
  unseenRights,
} from './judge-set.js';
import { registryRestoration, reinstallations, removals } from './plan-products.js';
import { type RestoreFacts, type RestoreWishes, undoesUpgrade } from './restore-facts.js';
import { step } from './restore-step.js';

/**
 * Roll-back in the order of the vendor's own for 8.1 to 8.0 ("uninstall the new version, put the saved data file back,
 * run the old installer"), with what else belongs to a server: registry, IIS, themes, services.
 */
export function planRestoreBackup(facts: RestoreFacts, request: RestoreWishes): UpgradeStagePlan {
  const components = chosenComponents(facts, request);
  const others = otherPlaces(facts);
  const changes = joinPlans([
    ...(request.scope === 'roll-back' ? [removals(facts), reinstallations(facts, components)] : []),
    webSettings(facts, request, components),
    fileRestoration(facts, request, components, others),
    registryRestoration(facts, request),
    ...(request.scope === 'roll-back' ? [poolRemovals(facts)] : []),
  ]);
  const stops = serviceStops(facts, request, changes.steps);
  const work = joinPlans([
    { ...emptyPlan, steps: stops },
    changes,
    serviceStarts(
      facts,
      request,
      components,
      request.scope === 'roll-back' ? changes.steps.length > 0 : stops.length > 0,
    ),
  ]);
  const gaps = missingComponents(facts, request);
  const blockers = [
    ...otherServer(facts, request),
    ...otherPlaceFindings(others, facts, request),
    ...gaps.blockers,
    ...work.blockers,
  ];
  const warnings = [...gaps.warnings, ...unseenRights(facts)];
  if (work.steps.length === 0) return { ...emptyPlan, blockers, warnings };
  return {
    steps: [verification(facts), ...work.steps, ...proof(facts, request, components)],
    warnings: [...warnings, ...consistency(facts)],
    blockers,
  };
}

/** The agent writes to its data folder and its key all the time; what belongs to a web component needs no rest. */
function serviceStops({ files, before, now }: RestoreFacts, { scope }: RestoreWishes, changes: readonly UpgradeStep[]) {
  const hasAgent = [...before.components, ...now.components].some(({ component }) => component === 'agent');
  const concernsAgent =
    changes.some(({ change }) => change?.kind === 'restore-registry') ||
    files.items.some((item) => item.action !== 'unchanged' && 'component' in item && item.component === 'agent');
  const isNeeded = hasAgent && changes.length > 0 && (scope === 'roll-back' || concernsAgent);
  return isNeeded ? [step({ kind: 'stop-services', because: 'files-are-read' })] : [];
}

function chosenComponents({ set }: RestoreFacts, { components }: RestoreWishes): readonly ComponentName[] {
  const held = new Set<string>(set.manifest.components);
  return componentNames.filter((name) => held.has(name) && (components?.includes(name) ?? true));
}

function verification({ set }: RestoreFacts): UpgradeStep {
  return step({ kind: 'verify-backup-set', folder: set.folder, manifestSha256: set.manifestSha256 });
}

function webSettings(
  facts: RestoreFacts,
  { scope }: RestoreWishes,
  components: readonly ComponentName[],
): UpgradeStagePlan {
  const chosen = webComponentNames.filter((component) => components.includes(component));
  return { ...emptyPlan, steps: chosen.flatMap((component) => webSetting(component, facts, scope)) };
}

/** Settings of an application that is there, or will be when it comes back. */
function webSetting(
  component: WebComponentName,
  { before, now }: RestoreFacts,
  scope: RestoreWishes['scope'],
): readonly UpgradeStep[] {
  const was = oldComponent(before, component)?.web;
  const is = oldComponent(now, component)?.web;
  if (was === undefined || (scope === 'items' && is === undefined)) return [];
  const isSame =
    is !== undefined &&
    sameSettings(is.settings, was.settings) &&
    is?.applicationPool.name === was.applicationPool.name;
  if (isSame) return [];
  return [
    step({
      kind: 'restore-web-settings',
      component,
      site: was.site,
      path: was.virtualDirectory,
      settings: was.settings,
      applicationPool: was.applicationPool.name,
    }),
  ];
}

function fileRestoration(
  facts: RestoreFacts,
  request: RestoreWishes,
  components: readonly ComponentName[],
  others: readonly string[],
): UpgradeStagePlan {
  const { set, files } = facts;
  const isRollBack = request.scope === 'roll-back';
  const choices = { ...request, removeOthers: isRollBack };
  const undoes = undoesUpgrade(facts, request);
  const comesBack =
    isRollBack && components.some((name) => oldComponent(facts.now, name) === undefined || facts.reinstalled.has(name));
  const touched = files.items.filter(({ action }) => action !== 'unchanged' && (isRollBack || action !== 'not-in-set'));
  // A reinstallation brings the folders, and files of its own that are newer than any backup.
  const judged = withoutReinstalled(facts);
  const blockers = restoreBlockers(
    { ...judged, notRead: [...judged.notRead, ...heldByOthers(facts)] },
    {
      ...choices,
      overwrite: request.overwrite || undoes,
      createMissingFolders: request.createMissingFolders || comesBack,
    },
  );
  if (touched.length === 0 && !comesBack) return { ...emptyPlan, blockers };
  return {
    ...emptyPlan,
    steps: [
      step(
        {
          kind: 'restore-files',
          folder: set.folder,
          manifestSha256: set.manifestSha256,
          components,
          overwrite: request.overwrite || comesBack || undoes,
          createMissingFolders: request.createMissingFolders,
          removeOthers: isRollBack,
          frozen: frozenIn(touched, facts),
          ...(others.length === 0 ? {} : { otherPlaces: others }),
          ...lostIn(judged, facts),
        },
        touched.map((item) => touchText(item, others)),
        { applications: applicationsOf(facts, request) },
      ),
    ],
    blockers,
  };
}

/** What a roll-back installs again comes back; single files are put back where the application may be gone for good. */
function applicationsOf({ before, now }: RestoreFacts, { scope }: RestoreWishes): readonly WebComponentName[] {
  return webComponentNames.filter((name) => {
    const web = oldComponent(now, name)?.web ?? newComponent(now, name)?.web;
    return web !== undefined || (scope === 'roll-back' && oldComponent(before, name)?.web !== undefined);
  });
}

/** Files that were written since the set; what the product writes to all the time has no time, which would change. */
function lostIn({ items }: RestorePlan, { set }: RestoreFacts): { readonly lost?: LostFiles } {
  const files = items.flatMap((item) => {
    if (item.action !== 'newer-on-server') return [];
    const { path, current } = item;
    return [{ path, ...(isLive(item) ? {} : omitUndefined({ modified: current?.modified })) }];
  });
  return files.length === 0 ? {} : { lost: { since: set.manifest.created, files } };
}

/** What is replaced of components that stay. What the product writes to all the time is live. */
function frozenIn(touched: readonly RestoreItem[], { now, reinstalled }: RestoreFacts): readonly FrozenFile[] {
  return touched.flatMap((item): readonly FrozenFile[] => {
    const sha256 = replacedState(item);
    if (sha256 === undefined || !('role' in item) || isLive(item)) return [];
    const component = componentNames.find((name) => name === item.component);
    const stays = component !== undefined && oldComponent(now, component) !== undefined && !reinstalled.has(component);
    return stays ? [{ component, path: item.path, sha256 }] : [];
  });
}

/** The product's own services are stopped first, and IIS lets go of an application; nobody else gives up a file. */
function heldByOthers({ files: { items }, now }: RestoreFacts): RestorePlan['notRead'] {
  return items.flatMap((item) => {
    if (replacedState(item) === undefined || !('current' in item) || item.current?.status !== 'in-use') return [];
    const { holder } = item.current;
    if (holder === undefined || /\bw3wp\b/i.test(holder) || isOwnService(holder, now.services)) return [];
    return [{ path: item.path, message: `It is in use by ${holder}.` }];
  });
}

/** What an installer of this roll-back wrote is newer than the set, and may be replaced. */
function withoutReinstalled({ files, reinstalled }: RestoreFacts): RestorePlan {
  const names: ReadonlySet<string> = reinstalled;
  const isNewest = (item: RestoreItem) => item.action === 'newer-on-server' && names.has(item.component);
  return { ...files, items: files.items.filter((item) => !isNewest(item)) };
}

function touchText(item: RestoreItem, others: readonly string[]): string {
  const { action, path } = item;
  const what = 'differs' in item ? `${action} (${item.differs.join(', ')}): ${path}` : `${action}: ${path}`;
  return others.some((other) => samePath(other, path)) ? `NOT A PLACE OF THE PRODUCT, ${what}` : what;
}

/** The pool that the upgrade makes, where it was not there before. A pool that a person chose stays. */
function poolRemovals({ before, now }: RestoreFacts): UpgradeStagePlan {
  const has = (state: ServerState) =>
    state.webServer?.applicationPools.some(({ name }) => sameText(name, newPoolName)) ?? false;
  if (has(before) || !has(now)) return emptyPlan;
  return { ...emptyPlan, steps: [step({ kind: 'remove-application-pool', name: newPoolName })] };
}

/** What ran when the set was made and does not run, or is stopped for the restore. */
function serviceStarts(
  { before, now, leftStopped }: RestoreFacts,
  { scope }: RestoreWishes,
  components: readonly ComponentName[],
  isWorkToDo: boolean,
): UpgradeStagePlan {
  if (scope === 'items' && !components.includes('agent')) return emptyPlan;
  const running = (services: ServerState['services']) =>
    services.filter(({ state }) => state === 'running').map(({ name }) => name);
  const ran = running(before.services);
  const stopped = now.services.filter(({ name }) => leftStopped.some((one) => sameText(one, name)));
  // Those that the run before this one stopped ran, too.
  const runs = now.services.filter((one) => one.state === 'running' || stopped.includes(one)).map(({ name }) => name);
  // Items put no product back: its services may be gone, and the services of a newer product are stopped meanwhile.
  const isThere = (name: string) => now.services.some((service) => service.name === name);
  const names =
    scope === 'roll-back'
      ? ran
      : [...new Set([...ran.filter(isThere), ...(isWorkToDo || stopped.length > 0 ? runs : [])])];
  const isRunning = (name: string) => running(now.services).includes(name);
  if (names.length === 0 || !(isWorkToDo || names.some((name) => !isRunning(name)))) return emptyPlan;
  return { ...emptyPlan, steps: [step({ kind: 'start-services', which: { those: 'named', names } })] };
}

function proof(
  { set }: RestoreFacts,
  { scope }: RestoreWishes,
  components: readonly ComponentName[],
): readonly UpgradeStep[] {
  if (scope !== 'roll-back') return [];
  return [step({ kind: 'prove-roll-back', folder: set.folder, components })];
}
