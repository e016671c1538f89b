import type { Plan, Step } from '../../plan/plan.js';
import type { ComponentName } from '../../product/components.js';
import type { UpgradeChange } from '../change.js';

export type UpgradePlan = Plan<UpgradeChange>;
export type UpgradeStep = Step<UpgradeChange>;

/** The changes of one kind, in the plan's order. */
export function changesOfKind<K extends UpgradeChange['kind']>(
  { steps }: UpgradePlan,
  kind: K,
): readonly Extract<UpgradeChange, { kind: K }>[] {
  return steps.flatMap((step) => (step.type === 'change' && isOfKind(step.change, kind) ? [step.change] : []));
}

function isOfKind<K extends UpgradeChange['kind']>(
  change: UpgradeChange,
  kind: K,
): change is Extract<UpgradeChange, { kind: K }> {
  return change.kind === kind;
}

/** The components that a step deals with, a person's step too. */
export function componentsOf(step: UpgradeStep): readonly ComponentName[] {
  if (step.type === 'operator') {
    const [, removed] = /^uninstall-(agent|user-portal|mobile-app|web-service-sdk)$/.exec(step.id) ?? [];
    if (removed !== undefined) return [removed as ComponentName];
    return step.stage === 'install-mfa-server' ? ['agent'] : [];
  }
  const { change } = step;
  if ('components' in change) return change.components;
  if ('component' in change) return [change.component];
  return change.kind === 'install-server' || change.kind === 'start-product-services' ? ['agent'] : [];
}

/** Steps that take a product away, whoever does it. */
export function isRemoval(step: UpgradeStep): boolean {
  return step.type === 'operator' ? /^uninstall-/.test(step.id) : step.change.kind === 'uninstall-product';
}

/** Steps that bring a product, whoever does it. */
export function isInstallation(step: UpgradeStep): boolean {
  if (step.type === 'operator') return step.id === 'install-server';
  const { kind } = step.change;
  return kind === 'install-server' || kind === 'install-web-component' || kind === 'reinstall-product';
}

/** `3`, `3 and 4`, `3, 4 and 7`. */
export function listed(items: readonly (string | number)[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? String(last) : `${items.slice(0, -1).join(', ')} and ${last}`;
}
