import type { Finding } from '../../base/finding.js';
import { omitUndefined } from '../../base/json.js';
import type {
  RegistryDifferences,
  RegistryDocument,
  ValueName,
} from '../../changes/backup-sets/registry-differences.js';
import type { UpgradeStep } from '../../changes/steps.js';
import { samePath } from '../../host/windows-path.js';
import { type ComponentName, componentTitles } from '../../product/components.js';
import { type InstalledComponent, newComponent, oldComponent } from '../../product/server-state.js';
import { withoutSlash } from '../../product/web-address.js';
import { emptyPlan, type UpgradeStagePlan } from '../stage-plan.js';
import { documentsToImport, type RestoreFacts, type RestoreWishes, undoesUpgrade } from './restore-facts.js';
import { step } from './restore-step.js';

const removalOrder = ['user-portal', 'mobile-app', 'web-service-sdk', 'agent'] as const;

export function removals(facts: RestoreFacts): UpgradeStagePlan {
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
function copiedThemes({ set, before, now }: RestoreFacts): readonly UpgradeStep[] {
  const [was, is] = [oldComponent(before, 'user-portal')?.web, newComponent(now, 'user-portal')?.web];
  const isCopied =
    was !== undefined && is !== undefined && was.customThemes.length > 0 && !samePath(was.folder, is.folder);
  if (!isCopied) return [];
  return [step({ kind: 'remove-copied-themes', setFolder: set.folder, portalFolder: is.folder })];
}

function removal({ component, product }: InstalledComponent): readonly UpgradeStep[] {
  const { displayName, version, productCode } = product;
  if (productCode === undefined) return [];
  return [step({ kind: 'uninstall-product', component, generation: 'mfa-server', productCode, displayName, version })];
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

export function reinstallations(facts: RestoreFacts, components: readonly ComponentName[]): UpgradeStagePlan {
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

function earlyRegistry({ set, registry }: RestoreFacts): readonly UpgradeStep[] {
  const documents = documentsToImport(registry, false);
  if (documents.length === 0) return [];
  const what = { kind: 'restore-registry', when: 'before-installation', folder: set.folder } as const;
  return [step({ ...what, documents, exact: false })];
}

function reinstallation(
  { component, product, web }: InstalledComponent,
  { packages }: RestoreFacts,
): readonly UpgradeStep[] {
  const found = packages[component];
  if (found === undefined) return [];
  const address = web && {
    siteId: web.siteId,
    virtualDirectory: withoutSlash(web.virtualDirectory),
    applicationPool: web.applicationPool.name,
  };
  const change = {
    kind: 'reinstall-product',
    component,
    displayName: product.displayName,
    version: product.version,
    packagePath: found.path,
    sha256: found.sha256,
    ...omitUndefined({ address }),
  } as const;
  // The installer of the agent starts its service, which then has the data open.
  const stop = component === 'agent' ? [step({ kind: 'stop-services', because: 'installer-started-them' })] : [];
  return [step(change), ...stop];
}

function noPackage({ component, product }: InstalledComponent): Finding {
  return {
    code: 'old-installer-missing',
    message: `No package with the product code ${product.productCode ?? '(none)'} of ${product.displayName} ${product.version} (${componentTitles[component]}) was found.`,
    advice:
      'Give the folder with the same packages that PhoneFactor was installed from. They cannot be downloaded any more; without them there is no way back to that product.',
    input: 'old-installers',
  };
}

export function registryRestoration(facts: RestoreFacts, request: RestoreWishes): UpgradeStagePlan {
  const { scope, overwrite } = request;
  const { set, registry, now, reinstalled } = facts;
  const exact = scope === 'roll-back';
  // An old installer may write its own values over those that were put back before it ran, and new products go.
  const comesBack = exact && (oldComponent(now, 'agent') === undefined || reinstalled.has('agent'));
  const documents = comesBack ? registry.map(({ document }) => document) : documentsToImport(registry, exact);
  if (documents.length === 0) return emptyPlan;
  const detail = registry.flatMap(({ differences, document }) => registryDetail(differences, document, exact));
  const later = registry.flatMap(({ differences }) => laterNames(differences, exact));
  const isLost = later.length > 0 && !reinstalled.has('agent');
  const what = { kind: 'restore-registry', folder: set.folder, documents, exact } as const;
  const change = { ...what, ...(isLost ? { lost: later.length } : {}) };
  return {
    ...emptyPlan,
    steps: [step(change, detail)],
    blockers: isLost && !overwrite && !undoesUpgrade(facts, request) ? [newerInRegistry(later)] : [],
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
    advice: 'They would be lost. If that is intended, set overwrite: true.',
    input: 'overwrite',
  };
}
