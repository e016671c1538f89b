import { listed } from '../../base/listed.js';
import { effectsOf, type UpgradePlan, type UpgradeStep } from '../../changes/steps.js';
import { type Interruption, interruptionsOf, type Subject, subjects } from '../../plan/effects.js';
import { componentTitles } from '../../product/components.js';
import type { WebComponentName } from '../../product/names.js';
import { roundedMinutes } from '../../product/work-minutes.js';

/** Who is without what for how long: an estimate, see {@link estimateText}. */
export function interruptionText(plan: UpgradePlan): readonly string[] {
  if (plan.steps.length === 0) return [];
  const interruptions = plannedInterruptions(plan);
  if (interruptions.length === 0) return ['Nobody: no service is stopped and no site is taken away.'];
  const server = interruptions.find(({ subject }) => subject === 'sign-in');
  const sites = siteSentences(plan, interruptions, server !== undefined);
  return [server === undefined ? signInGoesOn(interruptions) : signIn(plan, server), ...sites];
}

/** What the estimate rests on and what it leaves out; undefined where nothing is interrupted. */
export function estimateText(plan: UpgradePlan): string | undefined {
  return plannedInterruptions(plan).length === 0 ? undefined : basis;
}

/** Who is not served during which steps, with who was not served already when the plan was made. */
export function plannedInterruptions(plan: UpgradePlan): readonly Interruption[] {
  const steps = plan.steps.map((step) => ({ effects: effectsOf(step) }));
  return interruptionsOf(steps, alreadyInterrupted(plan));
}

function alreadyInterrupted({ findings }: UpgradePlan): readonly Subject[] {
  const { interrupted } = findings;
  return Array.isArray(interrupted) ? subjects.filter((subject) => interrupted.includes(subject)) : [];
}

const basis =
  'Other servers are not touched. Minutes are estimated from assumptions, not measured on this server; restarts, waiting, a large data folder and a slow share come on top.';

function signIn(plan: UpgradePlan, interruption: Interruption): string {
  return `Second factor through ${plan.server} (phone call, text message, mobile app; also clients of RADIUS, LDAP or the IIS plug-in): none ${during(plan, interruption)}.`;
}

/** Older servers answer the mobile app through its web service; whether it works without is nowhere documented. */
function signInGoesOn(interruptions: readonly Interruption[]): string {
  const mobileApp = interruptions.some(({ subject }) => subject === 'mobile-app')
    ? '; the mobile app may need its web service for it'
    : '';
  return `Second factor: no service that answers it is stopped${mobileApp}.`;
}

function siteSentences(
  plan: UpgradePlan,
  interruptions: readonly Interruption[],
  personIsNamed: boolean,
): readonly string[] {
  const sites = interruptions.flatMap(({ subject, ...span }) => (subject === 'sign-in' ? [] : [{ subject, ...span }]));
  const spans = Map.groupBy(
    sites.filter(({ isOver }) => isOver),
    ({ from, to }) => `${from}-${to}`,
  );
  const ends = sites.filter(({ isOver }) => !isOver).map(({ subject }) => subject);
  const isForGood = (subject: WebComponentName) =>
    plan.steps.some((step) => effectsOf(step).forGood?.includes(subject) === true);
  const [retired, gone] = [ends.filter(isForGood), ends.filter((subject) => !isForGood(subject))];
  return [
    ...[...spans.values()].flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const titles = titlesOf([first, ...others].map(({ subject }) => subject));
      return [`${titles}: away ${during(plan, first, personIsNamed)}.`];
    }),
    ...(retired.length === 0 ? [] : [`${titlesOf(retired)}: removed for good, the new version has none.`]),
    ...(gone.length === 0 ? [] : [`${titlesOf(gone)}: away, and not brought back by this plan.`]),
  ];
}

function titlesOf(sites: readonly WebComponentName[]): string {
  return listed(sites.map((site) => componentTitles[site]));
}

/** `personIsNamed`: the steps of a person were named a sentence before. */
function during(plan: UpgradePlan, { from, to, isOver }: Omit<Interruption, 'subject'>, personIsNamed = false): string {
  const place = from === to ? `during step ${from + 1}` : `from step ${from + 1} to ${to + 1}`;
  const time = timeOf(plan.steps.slice(from, to + 1), from + 1, personIsNamed);
  return isOver ? `${place}, ${time}` : `${place}, ${time}, and on: what brings it back is not part of this plan`;
}

function timeOf(steps: readonly UpgradeStep[], firstNumber: number, personIsNamed: boolean): string {
  const people = steps.flatMap((step, index) =>
    step.type === 'operator' && step.operatorStep.blocking ? [firstNumber + index] : [],
  );
  const suite = minutesOf(steps.filter(({ type }) => type === 'change'));
  const minutes = `about ${roundedMinutes(suite)} minutes`;
  if (people.length === 0) return minutes;
  const manual = personIsNamed
    ? 'the manual steps'
    : `the manual step${people.length > 1 ? 's' : ''} ${listed(people)}`;
  return suite > 0 ? `${minutes} plus ${manual}` : `as long as ${manual} take${people.length > 1 ? '' : 's'}`;
}

export function minutesOf(steps: readonly UpgradeStep[]): number {
  return steps.reduce((sum, step) => sum + effectsOf(step).minutes, 0);
}
