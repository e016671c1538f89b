import type { JournalLine } from '../../src/plan/journal.js';
import type { Plan } from '../../src/plan/plan.js';
import type { UpgradeChange } from '../../src/stages/change.js';
import { planView } from '../../src/stages/view/plan-view.js';
import { type Interruption, type Subject, subjects } from './subjects.js';

/*
 * The one place that knows how the product tells of interruptions: in a plan, in the journal, in the report.
 */

/** Where the plan does not name the step. */
export const anyStep = 'any step';

const titles: Readonly<Record<string, Subject>> = {
  'User Portal': 'user-portal',
  'Mobile App Web Service': 'mobile-app',
  'Web Service SDK': 'web-service-sdk',
};

/** What the approver reads, sentence by sentence. */
export function announced(plan: Plan): readonly Interruption[] {
  const sentences = planView(plan as Plan<UpgradeChange>, undefined).interruption;
  return sentences.flatMap((sentence) =>
    readSentence(
      sentence,
      plan.steps.map(({ id }) => id),
    ),
  );
}

function readSentence(sentence: string, steps: readonly string[]): readonly Interruption[] {
  const [, who = '', isGone, only, first, last] =
    /^(.+?)(?: through \S+ \(.*\))?: (?:(removed, and not installed again)|(?:none|away) (?:during step (\d+)|from step (\d+) to (\d+)))/.exec(
      sentence,
    ) ?? [];
  const span = { from: steps[Number(first ?? only) - 1], to: steps[Number(last ?? only) - 1] };
  return subjectsNamed(who).map((subject) => {
    if (isGone !== undefined) return { subject, from: anyStep, to: undefined };
    return sentence.includes(', and on: ') ? { subject, from: span.from, to: undefined } : { subject, ...span };
  });
}

function subjectsNamed(who: string): readonly Subject[] {
  if (who === 'Second factor') return ['sign-in'];
  return who.split(/, | and /).flatMap((title) => titles[title] ?? []);
}

export interface Told {
  readonly subject: Subject;
  /** ISO 8601; `to` is absent where it is not over. */
  readonly from: { readonly step: string | undefined; readonly at: string };
  readonly to?: { readonly step: string | undefined; readonly at: string };
}

/** What the journal tells, oldest first. It knows of services alone. */
export function journaled(lines: readonly JournalLine[]): readonly Told[] {
  const told: Told[] = [];
  let step: string | undefined;
  let open: Told | undefined;
  for (const line of lines) {
    if (line.event === 'step-started') step = line.step;
    if (line.event === 'step-done' || line.event === 'step-failed') step = undefined;
    if (line.event === 'services-stopped') open ??= { subject: 'sign-in', from: { step, at: line.at } };
    if (line.event === 'services-started' && open !== undefined) {
      told.push({ ...open, to: { step, at: line.at } });
      open = undefined;
    }
  }
  return open === undefined ? told : [...told, open];
}

interface Outage {
  readonly what: 'sign-in' | 'web-applications';
  readonly from: string;
  readonly to?: string;
}

/** What the report tells of those who are meant together. */
export interface Reported {
  readonly of: readonly Subject[];
  readonly outages: readonly { readonly from: string; readonly to?: string }[];
}

export function reported(facts: {
  readonly servers: readonly { readonly timeline?: { readonly outages: readonly Outage[] } }[];
}): readonly Reported[] {
  const outages = facts.servers.flatMap(({ timeline }) => timeline?.outages ?? []);
  return [
    { of: ['sign-in'], outages: outages.filter(({ what }) => what === 'sign-in') },
    { of: subjects.slice(1), outages: outages.filter(({ what }) => what === 'web-applications') },
  ];
}
