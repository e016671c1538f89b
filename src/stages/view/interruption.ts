import { componentTitles } from '../../product/components.js';
import { roundedMinutes } from '../../product/work-minutes.js';
import { listed, type UpgradePlan, type UpgradeStep } from './plan-steps.js';
import { type Site, type Span, serverSpan, siteSpan, workOf } from './spans.js';

/** Who is without what for how long: an estimate, with what it rests on and what it leaves out. */
export function interruptionOf(plan: UpgradePlan): readonly string[] {
  if (plan.steps.length === 0) return [];
  const server = serverSpan(plan);
  const sites = siteSentences(plan, server);
  if (server === undefined && sites.length === 0) return ['Nobody: no service is stopped and no site is changed.'];
  return [server === undefined ? untouched(plan) : serverSentence(plan, server), ...sites, basis];
}

const basis =
  'Minutes are estimated from assumptions, not measured on this server; restarts, waiting, a large data folder and a slow share come on top.';

function serverSentence(plan: UpgradePlan, span: Span): string {
  return `Second factor through ${plan.server} (phone call, text message, mobile app; also clients of RADIUS, LDAP or the IIS plug-in): none ${during(plan, span)}. Other servers are not touched.`;
}

/** Older servers answer the mobile app through its web service; whether it works without is nowhere documented. */
function untouched(plan: UpgradePlan): string {
  const { away, gone } = siteSpan(plan);
  const mobileApp = [...away, ...gone].includes('mobile-app')
    ? '; that of the mobile app may need its web service'
    : '';
  return `Second factor: no service that answers it is stopped${mobileApp}.`;
}

function siteSentences(plan: UpgradePlan, server: Span | undefined): readonly string[] {
  const { away, gone, span } = siteSpan(plan);
  return [
    ...(away.length === 0 ? [] : [`${titlesOf(away)}: away ${during(plan, span, server !== undefined)}.`]),
    ...(gone.length === 0 ? [] : [`${titlesOf(gone)}: removed, and not installed again by this plan.`]),
  ];
}

function titlesOf(sites: readonly Site[]): string {
  return listed(sites.map((site) => componentTitles[site]));
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
