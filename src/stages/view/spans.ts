import type { ComponentName } from '../../product/components.js';
import type { Work } from '../../product/work-minutes.js';
import { componentsOf, isInstallation, isRemoval, type UpgradePlan, type UpgradeStep } from './plan-steps.js';

/** Steps from first to last by index, while which something does not answer. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** False: what brings it back is not part of the plan. */
  readonly isOver: boolean;
}

/** The old agent stands still from the first step that needs its files at rest until the new server is activated. */
export function serverSpan(plan: UpgradePlan): Span | undefined {
  const from = plan.steps.findIndex(stopsServer);
  const to = plan.steps.findLastIndex(bringsServerBack);
  const isGone = from < 0 && to >= 0 && plan.action !== 'restore-backup';
  if (from < 0 && !isGone) return undefined;
  const first = Math.max(from, 0);
  return to >= first ? { from: first, to, isOver: true } : { from: first, to: plan.steps.length - 1, isOver: false };
}

function stopsServer(step: UpgradeStep, _index: number, steps: readonly UpgradeStep[]): boolean {
  if (step.type === 'change' && step.change.kind === 'verify-backup-set') return steps.some(dealsWithAgent);
  if (!dealsWithAgent(step)) return false;
  if (step.type === 'operator') return isRemoval(step) || isInstallation(step);
  return stopping.has(step.change.kind);
}

const stopping: ReadonlySet<string> = new Set(['create-backup-set', 'confirm-backup-set', 'uninstall-product']);

function dealsWithAgent(step: UpgradeStep): boolean {
  return componentsOf(step).includes('agent');
}

function bringsServerBack(step: UpgradeStep): boolean {
  if (step.type === 'operator') return step.stage === 'install-mfa-server' && !isInstallation(step);
  const { change } = step;
  if (change.kind === 'create-backup-set') return dealsWithAgent(step);
  return change.kind === 'start-product-services' || change.kind === 'start-services';
}

export type Site = Exclude<ComponentName, 'agent'>;

/** Sites that are away for a time, with that time, and those that the plan removes and does not install again. */
export function siteSpan(plan: UpgradePlan): {
  readonly away: readonly Site[];
  readonly gone: readonly Site[];
  readonly span: Span;
} {
  const sites = (['user-portal', 'mobile-app', 'web-service-sdk'] as const).filter(
    (site) => touched(plan, site).length > 0,
  );
  const away = sites.filter((site) => !isGone(plan, site));
  const indexes = away.flatMap((site) => touched(plan, site).map(({ index }) => index));
  // A site without its server answers nobody.
  const server = serverSpan(plan);
  const span = {
    from: Math.min(...indexes, server?.from ?? Number.POSITIVE_INFINITY),
    to: Math.max(...indexes, server?.to ?? 0),
    isOver: server?.isOver ?? true,
  };
  return { away, gone: sites.filter((site) => isGone(plan, site)), span };
}

function isGone(plan: UpgradePlan, site: Site): boolean {
  const steps = touched(plan, site).map(({ step }) => step);
  return steps.some(isRemoval) && !steps.some(isInstallation);
}

function touched(plan: UpgradePlan, site: Site): readonly { readonly step: UpgradeStep; readonly index: number }[] {
  return plan.steps
    .map((step, index) => ({ step, index }))
    .filter(({ step }) => changesSite(step) && componentsOf(step).includes(site));
}

function changesSite(step: UpgradeStep): boolean {
  if (step.type === 'operator') return isRemoval(step);
  const { kind } = step.change;
  return kind !== 'create-backup-set' && kind !== 'confirm-backup-set' && kind !== 'prove-roll-back';
}

/** What takes minutes of a step that this suite does; nothing for a person's step. */
export function workOf(step: UpgradeStep): readonly Work[] {
  if (step.type === 'operator') return [];
  const { change } = step;
  const work = workOfKind[change.kind];
  const isServer = change.kind === 'reinstall-product' && change.component === 'agent';
  return isServer ? ['server-setup'] : work === undefined ? [] : [work];
}

/** What is not listed takes seconds. */
const workOfKind: Readonly<Partial<Record<string, Work>>> = {
  'create-backup-set': 'backup',
  'confirm-backup-set': 'verification',
  'verify-backup-set': 'verification',
  'uninstall-product': 'removal',
  'install-server': 'server-setup',
  'start-product-services': 'service-start',
  'start-services': 'service-start',
  'install-web-component': 'web-component',
  'reinstall-product': 'web-component',
  'merge-configuration': 'merge',
  'restore-files': 'restore',
};
