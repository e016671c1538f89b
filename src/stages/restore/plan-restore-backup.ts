import { type RestoreItem, restoreBlockers } from '../../backup/restore-plan.js';
import type { Finding } from '../../finding.js';
import { sameText } from '../../host/same-text.js';
import { samePath } from '../../host/windows-path.js';
import type { Step } from '../../plan/plan.js';
import { type ComponentName, componentNames, componentTitles } from '../../product/components.js';
import { type WebComponentName, webComponentNames } from '../../product/names.js';
import type { InstalledComponent, ServerState } from '../../product/server-state.js';
import { newPoolName } from '../application-pool.js';
import type { UpgradeChange } from '../change.js';
import { emptyPlan, joinPlans, type UpgradeStagePlan } from '../empty-plan.js';
import { newComponent, oldComponent } from '../situation.js';
import { withoutSlash } from '../virtual-directory.js';
import { isSame, type RegistryDifferences, type ValueName } from './registry-differences.js';
import type { RegistryDocument, RegistryState, RestoreFacts, RestoreRequest } from './restore-facts.js';

const stage = 'restore-backup';

/**
 * Roll-back in the order of the vendor's own for 8.1 to 8.0 ("uninstall the new version, put the saved data file back,
 * run the old installer"), with what belongs to a server besides: registry, IIS, themes, services.
 */
export function planRestoreBackup(facts: RestoreFacts, request: RestoreRequest): UpgradeStagePlan {
  const components = chosenComponents(facts, request);
  const changes = joinPlans([
    ...(request.scope === 'roll-back' ? [removals(facts), reinstallations(facts, components)] : []),
    webSettings(facts, request, components),
    fileRestoration(facts, request, components),
    registryRestoration(facts, request),
    ...(request.scope === 'roll-back' ? [poolRemovals(facts)] : []),
  ]);
  const work = joinPlans([changes, serviceStarts(facts, request, components, changes.steps.length > 0)]);
  const gaps = missingComponents(facts, request);
  const blockers = [...otherServer(facts, request), ...gaps.blockers, ...work.blockers];
  if (work.steps.length === 0) return { ...emptyPlan, blockers, warnings: gaps.warnings };
  return {
    steps: [verification(facts), ...work.steps, ...proof(facts, request, components)],
    warnings: [...gaps.warnings, ...consistency(facts)],
    blockers,
  };
}

function chosenComponents({ set }: RestoreFacts, { components }: RestoreRequest): readonly ComponentName[] {
  const held = new Set<string>(set.manifest.components);
  return componentNames.filter((name) => held.has(name) && (components?.includes(name) ?? true));
}

/** Said before anything is done: half a way back is none. */
function missingComponents(facts: RestoreFacts, { scope, components }: RestoreRequest) {
  const { set, before, elsewhere } = facts;
  const wanted = components ?? componentNames.filter((name) => oldComponent(before, name) !== undefined);
  const missing = wanted.filter((name) => !set.manifest.components.includes(name));
  if (missing.length === 0) return { blockers: [], warnings: [] };
  const finding = missingFinding(set.folder, missing, elsewhere);
  const mayGoOn = scope === 'items' && components === undefined;
  return mayGoOn ? { blockers: [], warnings: [finding] } : { blockers: [finding], warnings: [] };
}

function missingFinding(
  folder: string,
  missing: readonly ComponentName[],
  elsewhere: ReadonlyMap<ComponentName, string>,
): Finding {
  const holders = missing.map((name) => `${componentTitles[name]}: ${elsewhere.get(name) ?? 'no set beside it'}`);
  return {
    code: 'backup-set-without-component',
    message: `The backup set ${folder} was made when a part of the product was gone already. Where the rest is held: ${holders.join('; ')}.`,
    advice:
      'Give the set that holds the rest as backup-path. What this set holds can be put back on top of it, with scope: items. Or name the components that are meant.',
    input: 'backup-path',
  };
}

function step(id: string, title: string, change: UpgradeChange, detail?: readonly string[]): Step<UpgradeChange> {
  return { type: 'change', id, stage, title, change, ...(detail === undefined ? {} : { detail }) };
}

function verification({ set }: RestoreFacts): Step<UpgradeChange> {
  const { folder, manifestSha256 } = set;
  return step('verify-backup-set', `Stop the services and prove every byte of the backup set ${set.manifest.name}`, {
    kind: 'verify-backup-set',
    folder,
    manifestSha256,
  });
}

const removalOrder = ['user-portal', 'mobile-app', 'web-service-sdk', 'agent'] as const;

function removals(facts: RestoreFacts): UpgradeStagePlan {
  const { before, now } = facts;
  const present = removalOrder
    // What was new when the set was made belongs to the server as it was.
    .filter((component) => newComponent(before, component) === undefined)
    .flatMap((component) => newComponent(now, component) ?? []);
  return {
    ...emptyPlan,
    steps: [...copiedThemes(facts), ...present.flatMap(removal)],
    blockers: present.filter(({ product }) => product.productCode === undefined).map(removedByHand),
  };
}

/** An uninstall leaves what it did not bring; where both portals have one folder, the old themes are meant to stay. */
function copiedThemes({ set, before, now }: RestoreFacts): readonly Step<UpgradeChange>[] {
  const [was, is] = [oldComponent(before, 'user-portal')?.web, newComponent(now, 'user-portal')?.web];
  const isCopied =
    was !== undefined && is !== undefined && was.customThemes.length > 0 && !samePath(was.folder, is.folder);
  if (!isCopied) return [];
  const change = { kind: 'remove-copied-themes', setFolder: set.folder, portalFolder: is.folder } as const;
  return [step('remove-copied-themes', `Remove the copies of the themes from ${is.folder}`, change)];
}

function removal({ component, product }: InstalledComponent): readonly Step<UpgradeChange>[] {
  const { displayName, version, productCode } = product;
  if (productCode === undefined) return [];
  return [
    step(`uninstall-new-${component}`, `Uninstall ${displayName} ${version} (${componentTitles[component]})`, {
      kind: 'uninstall-product',
      component,
      productCode,
      displayName,
      version,
    }),
  ];
}

function removedByHand({ component, product }: InstalledComponent): Finding {
  return {
    code: 'new-product-without-code',
    message: `${product.displayName} (${componentTitles[component]}) was not installed by Windows Installer, so it cannot be removed unseen.`,
    advice: 'Remove it in Programs and Features, and run again.',
  };
}

/** The agent first: the web components talk to it. */
const installOrder = ['agent', 'web-service-sdk', 'user-portal', 'mobile-app'] as const;

function reinstallations(facts: RestoreFacts, components: readonly ComponentName[]): UpgradeStagePlan {
  const missing = installOrder
    .filter((component) => components.includes(component) && oldComponent(facts.now, component) === undefined)
    .flatMap((component) => oldComponent(facts.before, component) ?? []);
  return {
    ...emptyPlan,
    // The old agent finds its folder, and with it the data, through the registry.
    steps: [
      ...(missing.length > 0 ? earlyRegistry(facts) : []),
      ...missing.flatMap((one) => reinstallation(one, facts)),
    ],
    blockers: missing.filter(({ component }) => facts.packages[component] === undefined).map(noPackage),
  };
}

function earlyRegistry({ set, registry }: RestoreFacts): readonly Step<UpgradeChange>[] {
  const documents = documentsToImport(registry, false);
  if (documents.length === 0) return [];
  const change = { kind: 'restore-registry', folder: set.folder, documents, exact: false } as const;
  return [step('restore-registry-first', 'Put the registry key back, which tells the old agent its folder', change)];
}

function documentsToImport(registry: readonly RegistryState[], exact: boolean): readonly RegistryDocument[] {
  return registry.filter(({ differences }) => !isSame(differences, exact)).map(({ document }) => document);
}

function reinstallation(
  { component, product, web }: InstalledComponent,
  { packages }: RestoreFacts,
): readonly Step<UpgradeChange>[] {
  const found = packages[component];
  if (found === undefined) return [];
  const address = web && {
    siteId: web.siteId,
    virtualDirectory: withoutSlash(web.virtualDirectory),
    applicationPool: web.applicationPool.name,
  };
  return [
    step(`reinstall-${component}`, `Install ${product.displayName} ${product.version} again from ${found.path}`, {
      kind: 'reinstall-product',
      component,
      displayName: product.displayName,
      version: product.version,
      packagePath: found.path,
      sha256: found.sha256,
      ...(address === undefined ? {} : { address }),
    }),
  ];
}

function noPackage({ component, product }: InstalledComponent): Finding {
  return {
    code: 'old-installer-missing',
    message: `No package with the product code ${product.productCode ?? '(none)'} of ${product.displayName} ${product.version} (${componentTitles[component]}) was found.`,
    advice:
      'Give the folder that holds the very packages PhoneFactor was installed from. They cannot be downloaded any more; without them there is no way back to that product.',
    input: 'old-installers',
  };
}

function webSettings(
  facts: RestoreFacts,
  { scope }: RestoreRequest,
  components: readonly ComponentName[],
): UpgradeStagePlan {
  const chosen = webComponentNames.filter((component) => components.includes(component));
  return { ...emptyPlan, steps: chosen.flatMap((component) => webSetting(component, facts, scope)) };
}

/** Settings of an application that is there, or will be when it comes back. */
function webSetting(
  component: WebComponentName,
  { before, now }: RestoreFacts,
  scope: RestoreRequest['scope'],
): readonly Step<UpgradeChange>[] {
  const was = oldComponent(before, component)?.web;
  const is = oldComponent(now, component)?.web;
  if (was === undefined || (scope === 'items' && is === undefined)) return [];
  const isSame =
    JSON.stringify(is?.settings) === JSON.stringify(was.settings) &&
    is?.applicationPool.name === was.applicationPool.name;
  if (isSame) return [];
  return [
    step(`restore-web-settings-${component}`, `Put back the IIS settings of ${was.site}${was.virtualDirectory}`, {
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
  request: RestoreRequest,
  components: readonly ComponentName[],
): UpgradeStagePlan {
  const { set, files } = facts;
  const isRollBack = request.scope === 'roll-back';
  const choices = { ...request, removeOthers: isRollBack };
  const comesBack = isRollBack && components.some((component) => oldComponent(facts.now, component) === undefined);
  const touched = files.items.filter(({ action }) => action !== 'unchanged' && (isRollBack || action !== 'not-in-set'));
  // A reinstallation brings the folders, and files of its own that are newer than any backup.
  const blockers = restoreBlockers(files, {
    ...choices,
    createMissingFolders: request.createMissingFolders || comesBack,
  });
  if (touched.length === 0 && !comesBack) return { ...emptyPlan, blockers };
  return {
    ...emptyPlan,
    steps: [
      step(
        'restore-files',
        `Put ${componentsText(components)} back as the backup set holds them`,
        {
          kind: 'restore-files',
          folder: set.folder,
          manifestSha256: set.manifestSha256,
          components,
          overwrite: request.overwrite || comesBack,
          createMissingFolders: request.createMissingFolders,
          removeOthers: isRollBack,
        },
        touched.map(touchText),
      ),
    ],
    blockers,
  };
}

function touchText(item: RestoreItem): string {
  return 'differs' in item
    ? `${item.action} (${item.differs.join(', ')}): ${item.path}`
    : `${item.action}: ${item.path}`;
}

function componentsText(components: readonly ComponentName[]): string {
  return `the files of ${components.map((component) => componentTitles[component]).join(', ')}`;
}

function registryRestoration(facts: RestoreFacts, { scope, overwrite }: RestoreRequest): UpgradeStagePlan {
  const { set, registry, now } = facts;
  const exact = scope === 'roll-back';
  // An old installer may write its own values over those that were put back before it ran, and new products go.
  const comesBack = exact && oldComponent(now, 'agent') === undefined;
  const documents = comesBack ? registry.map(({ document }) => document) : documentsToImport(registry, exact);
  if (documents.length === 0) return emptyPlan;
  const change = { kind: 'restore-registry', folder: set.folder, documents, exact } as const;
  const title = `Put the registry key back${comesBack ? ' again' : ''}${exact ? ', without what came later' : ''}`;
  const detail = registry.flatMap(({ differences, document }) => registryDetail(differences, document, exact));
  const newer = registry.flatMap(({ differences }) => laterNames(differences, exact));
  return {
    ...emptyPlan,
    steps: [step('restore-registry', title, change, detail)],
    blockers: newer.length > 0 && !overwrite ? [newerInRegistry(newer)] : [],
  };
}

function registryDetail(differences: RegistryDifferences, { view }: RegistryDocument, exact: boolean): string[] {
  const { missing, changed, addedValues, addedKeys } = differences;
  const lines = (action: string, names: readonly string[]) =>
    names.map((name) => `${action} (${view}-bit view): ${name}`);
  return [
    ...lines('write', [...missing, ...changed].map(valueText)),
    ...(exact ? lines('remove', [...addedValues.map(valueText), ...addedKeys]) : []),
  ];
}

/** What a restore would lose of the registry. */
function laterNames({ changed, addedValues, addedKeys }: RegistryDifferences, exact: boolean): readonly string[] {
  return [...changed.map(valueText), ...(exact ? [...addedValues.map(valueText), ...addedKeys] : [])];
}

function valueText({ key, name }: ValueName): string {
  return `${key}\\${name === '' ? '(default)' : name}`;
}

function newerInRegistry(names: readonly string[]): Finding {
  return {
    code: 'restore-newer-in-registry',
    message: `These registry values were written since the backup: ${names.join(', ')}.`,
    advice: 'They would be lost. If that is meant, say overwrite: true.',
    input: 'overwrite',
  };
}

/** The pool that the upgrade makes, where it was not there before. A pool that a person chose stays. */
function poolRemovals({ before, now }: RestoreFacts): UpgradeStagePlan {
  const has = (state: ServerState) =>
    state.webServer?.applicationPools.some(({ name }) => sameText(name, newPoolName)) ?? false;
  if (has(before) || !has(now)) return emptyPlan;
  const change = { kind: 'remove-application-pool', name: newPoolName } as const;
  const title = `Remove the application pool ${newPoolName}, which was not there before`;
  return { ...emptyPlan, steps: [step('remove-application-pool', title, change)] };
}

/** What ran when the set was made and does not run, or is stopped for the restore. */
function serviceStarts(
  { before, now }: RestoreFacts,
  { scope }: RestoreRequest,
  components: readonly ComponentName[],
  isWorkToDo: boolean,
): UpgradeStagePlan {
  if (scope === 'items' && !components.includes('agent')) return emptyPlan;
  const names = before.services.filter(({ state }) => state === 'running').map(({ name }) => name);
  const isRunning = (name: string) => now.services.some((one) => one.name === name && one.state === 'running');
  if (names.length === 0 || !(isWorkToDo || names.some((name) => !isRunning(name)))) return emptyPlan;
  const change = { kind: 'start-services', names } as const;
  return { ...emptyPlan, steps: [step('start-services', `Start the services that ran: ${names.join(', ')}`, change)] };
}

function proof(
  { set }: RestoreFacts,
  { scope }: RestoreRequest,
  components: readonly ComponentName[],
): readonly Step<UpgradeChange>[] {
  if (scope !== 'roll-back') return [];
  const change = { kind: 'prove-roll-back', folder: set.folder, components } as const;
  return [step('prove-roll-back', 'Compare the server with what the backup set tells of it', change)];
}

function otherServer({ set, now }: RestoreFacts, { fromOtherServer }: RestoreRequest): readonly Finding[] {
  if (fromOtherServer || sameText(set.manifest.server, now.machine.name)) return [];
  return [
    {
      code: 'backup-of-other-server',
      message: `The backup set ${set.folder} is of ${set.manifest.server}; this server is ${now.machine.name}.`,
      advice: 'Give a set of this server. If the machine was renamed or replaced, say from-other-server: true.',
      input: 'from-other-server',
    },
  ];
}

function consistency({ set }: RestoreFacts): readonly Finding[] {
  const { consistent, consistencyNote, name } = set.manifest;
  if (consistent) return [];
  return [
    {
      code: 'backup-not-consistent',
      message: `The backup set ${name} was made while something could write: ${consistencyNote ?? 'no more is known'}.`,
      advice: 'Prefer a set that was made with the services stopped, if there is one.',
    },
  ];
}
