import { type ComponentName, componentTitles } from '../../product/components.js';
import { roundedMinutes, type Work } from '../../product/work-minutes.js';
import { componentsOf, isInstallation, isRemoval, listed, type UpgradePlan, type UpgradeStep } from './plan-steps.js';

/** Steps from first to last by index, while which something does not answer. */
interface Span {
  readonly from: number;
  readonly to: number;
  /** False: what brings it back is not part of the plan. */
  readonly isOver: boolean;
}

/** Who is without what for how long: an estimate, with what it rests on and what it leaves out. */
export function interruptionOf(plan: UpgradePlan): readonly string[] {
  const server = serverSpan(plan);
  const sentences = [...(server === undefined ? [] : [serverSentence(plan, server)]), ...siteSentences(plan, server)];
  if (sentences.length === 0) return ['Nobody: no service is stopped and no site is changed.'];
  return [...sentences, basis];
}

const basis =
  'Minutes are estimated from assumptions, not measured on this server; restarts, waiting, a large data folder and a slow share come on top.';

function serverSentence(plan: UpgradePlan, span: Span): string {
  return `Second factor through ${plan.server} (phone call, text message, mobile app; also clients of RADIUS, LDAP or the IIS plug-in): none ${during(plan, span)}. Other servers are not touched.`;
}

/** The old agent stands still from the first step that needs its files at rest until the new server is activated. */
function serverSpan(plan: UpgradePlan): Span | undefined {
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

const stopping: ReadonlySet<string> = new Set([
  'create-backup-set',
  'confirm-backup-set',
  'uninstall-product',
  'install-server',
]);

function dealsWithAgent(step: UpgradeStep): boolean {
  return componentsOf(step).includes('agent');
}

function bringsServerBack(step: UpgradeStep): boolean {
  if (step.type === 'operator') return step.stage === 'install-mfa-server' && !isInstallation(step);
  const { change } = step;
  if (change.kind === 'create-backup-set') return dealsWithAgent(step);
  return change.kind === 'start-product-services' || change.kind === 'start-services';
}

/** A site without its server answers nobody. */
function siteSentences(plan: UpgradePlan, server: Span | undefined): readonly string[] {
  const sites = (['user-portal', 'mobile-app', 'web-service-sdk'] as const).filter(
    (site) => touched(plan, site).length > 0,
  );
  const isGone = (site: Site) => {
    const steps = touched(plan, site).map(({ step }) => step);
    return steps.some(isRemoval) && !steps.some(isInstallation);
  };
  const [back, gone] = [sites.filter((site) => !isGone(site)), sites.filter(isGone)];
  const indexes = back.flatMap((site) => touched(plan, site).map(({ index }) => index));
  const span = {
    from: Math.min(...indexes, server?.from ?? Number.POSITIVE_INFINITY),
    to: Math.max(...indexes, server?.to ?? 0),
    isOver: server?.isOver ?? true,
  };
  return [
    ...(back.length === 0 ? [] : [`${titlesOf(back)}: away ${during(plan, span, server !== undefined)}.`]),
    ...(gone.length === 0 ? [] : [`${titlesOf(gone)}: removed, and not installed again by this plan.`]),
  ];
}

type Site = Exclude<ComponentName, 'agent'>;

function titlesOf(sites: readonly Site[]): string {
  return listed(sites.map((site) => componentTitles[site]));
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

/** `isTold`: the steps of a person were named a sentence before. */
function during(plan: UpgradePlan, { from, to, isOver }: Span, isTold = false): string {
  const place = from === to ? `during step ${from + 1}` : `from step ${from + 1} to ${to + 1}`;
  const time = timeOf(plan.steps.slice(from, to + 1), from + 1, isTold);
  return isOver ? `${place}, ${time}` : `${place}, ${time}, and on: what brings it back is not part of this plan`;
}

function timeOf(steps: readonly UpgradeStep[], firstNumber: number, isTold: boolean): string {
  const people = steps.flatMap((step, index) =>
    step.type === 'operator' && step.operatorStep.blocking ? [firstNumber + index] : [],
  );
  const minutes = `about ${roundedMinutes(steps.flatMap(workOf))} minutes`;
  if (people.length === 0) return minutes;
  const whose = isTold
    ? 'that of the person'
    : `a person's time at step${people.length > 1 ? 's' : ''} ${listed(people)}`;
  return steps.some((step) => workOf(step).length > 0) ? `${minutes} plus ${whose}` : whose;
}

function workOf(step: UpgradeStep): readonly Work[] {
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
