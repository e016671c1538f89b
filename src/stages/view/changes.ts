import type { JsonObject, JsonValue } from '../../json.js';
import { componentTitles } from '../../product/components.js';
import type { UpgradeChange, WebServiceSdkAddress } from '../change.js';
import { addressOf } from './addresses.js';
import { changesOfKind, isInstallation, isRemoval, listed, type UpgradePlan, type UpgradeStep } from './plan-steps.js';

type Installation = Extract<UpgradeChange, { kind: 'install-web-component' }>;

export function removedBy(plan: UpgradePlan): readonly string[] {
  const products = plan.steps
    .filter(isRemoval)
    .map((step) =>
      step.type === 'change' && step.change.kind === 'uninstall-product'
        ? `${step.change.displayName} ${step.change.version}`
        : byPerson(step),
    );
  const pools = changesOfKind(plan, 'remove-application-pool').map(({ name }) => `Application pool ${name}`);
  return [...products, ...pools];
}

export function installedBy(plan: UpgradePlan): readonly string[] {
  const others = plan.steps
    .filter((step) => isInstallation(step) && !installsSite(step))
    .map((one) => installed(one, plan));
  const sites = Map.groupBy(changesOfKind(plan, 'install-web-component'), ({ applicationPool }) => applicationPool);
  return [
    ...others,
    ...[...sites].map(([pool, group]) => {
      const titles = group.map(
        ({ component, packagePath }) => `${componentTitles[component]}${versionOf(packagePath, plan)}`,
      );
      return `${listed(titles)}, application pool ${pool}`;
    }),
  ];
}

function installsSite(step: UpgradeStep): boolean {
  return step.type === 'change' && step.change.kind === 'install-web-component';
}

function installed(step: UpgradeStep, plan: UpgradePlan): string {
  if (step.type === 'operator') return byPerson(step);
  const { change } = step;
  switch (change.kind) {
    case 'install-server':
      return `Multi-Factor Authentication Server${versionOf(change.setupPath, plan)} into ${change.installPath}`;
    case 'reinstall-product':
      return `${change.displayName} ${change.version} from ${change.packagePath}`;
    default:
      return step.title;
  }
}

function byPerson({ title }: UpgradeStep): string {
  return `${title} (by a person)`;
}

/** The packages of the web components lie in the install folder of a server that is not installed yet. */
function versionOf(path: string, { findings }: UpgradePlan): string {
  const facts = isObject(findings.packages) ? findings.packages[path] : undefined;
  const version = isObject(facts) ? facts.productVersion : undefined;
  return typeof version === 'string' ? ` ${version}` : '';
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function changesOf(plan: UpgradePlan): readonly string[] {
  const themes = changesOfKind(plan, 'restore-themes').flatMap((change) => change.themes);
  return [
    ...addresses(plan),
    ...settings(plan),
    ...(themes.length === 0 ? [] : [`Custom themes put back: ${listed(themes)}`]),
    ...webServer(plan),
    ...restored(plan),
    ...changesOfKind(plan, 'copy-package').map(({ from, to }) => `Copied: ${from} to ${to}`),
  ];
}

function addresses(plan: UpgradePlan): readonly string[] {
  const placed = changesOfKind(plan, 'install-web-component').map((change) => ({
    change,
    address: addressOf(plan, change.component, change.virtualDirectory),
  }));
  const kept = placed.filter(({ address }) => address?.isSame === true);
  const moved = placed.filter(({ address }) => address?.isSame !== true);
  return [
    ...moved.map(
      ({ change, address }) => `Address of the ${componentTitles[change.component]}: ${move(change, address)}`,
    ),
    ...(kept.length === 0 ? [] : [`Address unchanged: ${listed(kept.map(({ address }) => address?.current ?? ''))}`]),
  ];
}

function move({ virtualDirectory }: Installation, address: ReturnType<typeof addressOf>): string {
  if (address === undefined) return `/${virtualDirectory}`;
  return address.old === undefined ? address.current : `${address.old} → ${address.current}`;
}

function settings(plan: UpgradePlan): readonly string[] {
  const merges = changesOfKind(plan, 'merge-configuration');
  const [first] = merges;
  if (first === undefined) return [];
  const titles = listed(merges.map(({ component }) => componentTitles[component]));
  const counted = plan.steps.flatMap((step) =>
    step.type === 'change' && step.change.kind === 'merge-configuration' ? (step.detail ?? []) : [],
  );
  const count = counted.length === 0 ? '' : ` (${counted.length} lines, listed below)`;
  const only = first.oldOnly === 'carry' ? 'also' : 'not';
  return [
    `Settings of the old web.config into the new one: ${titles}${count}; ${only} those that only the old one has`,
    ...sdkAddress(first.webServiceSdk),
  ];
}

function sdkAddress(address: WebServiceSdkAddress): readonly string[] {
  switch (address.rule) {
    case 'unchanged':
      return [];
    case 'virtual-directory':
      return [
        `Web Service SDK in these settings: /${address.from} → /${address.to}; other callers are yours to change`,
      ];
    case 'replace':
      return [`Web Service SDK in these settings: ${address.url}`];
  }
}

function webServer(plan: UpgradePlan): readonly string[] {
  const pools = new Set(changesOfKind(plan, 'create-application-pool').map(({ pool }) => pool.name));
  const parts = [
    ...(pools.size === 0 ? [] : [`application pool ${listed([...pools])} (.NET v4.0) made if it is missing`]),
    ...(changesOfKind(plan, 'restore-web-settings').length === 0 ? [] : ['authentication and TLS settings put back']),
  ];
  return parts.length === 0 ? [] : [`IIS: ${parts.join('; ')}`];
}

function restored(plan: UpgradePlan): readonly string[] {
  return plan.steps.flatMap((step) => {
    if (step.type !== 'change') return [];
    const { kind } = step.change;
    if (kind === 'restore-files') return [`${step.title}${step.detail ? ` (${step.detail.length} paths)` : ''}`];
    return kind === 'restore-registry' || kind === 'remove-copied-themes' ? [step.title] : [];
  });
}
