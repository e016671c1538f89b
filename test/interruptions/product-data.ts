import type { JournalLine } from '../../src/plan/journal.js';
import type { Plan } from '../../src/plan/plan.js';
import type { Outage } from '../../src/report/outages.js';
import { interruptionText, plannedInterruptions } from '../../src/stages/view/interruption.js';
import { type Interruption, type Subject, subjects } from './subjects.js';

/*
 * The one place that knows how the product reports interruptions: in a plan, in the journal, in the report.
 */

const titles: Readonly<Record<string, Subject>> = {
  'User Portal': 'user-portal',
  'Mobile App Web Service': 'mobile-app',
  'Web Service SDK': 'web-service-sdk',
};

type Planned = Parameters<typeof plannedInterruptions>[0];

/** What is in the plan, provided that its approver reads the same. */
export function announced(plan: Plan): readonly Interruption[] {
  const ids = plan.steps.map(({ id }) => id);
  const held = plannedInterruptions(plan as Planned).map(({ subject, from, to, isOver }) => ({
    subject,
    from: ids[from],
    to: isOver ? ids[to] : undefined,
  }));
  const read = interruptionText(plan as Planned).flatMap((sentence) => readSentence(sentence, ids));
  for (const subject of subjects) {
    const [one, other] = [held, read].map((all) => all.find((interruption) => interruption.subject === subject));
    const isSame = one?.to === other?.to && (other?.from === 'not said' || one?.from === other?.from);
    if (!isSame) throw new Error(`${subject}: held ${JSON.stringify(one)}, read ${JSON.stringify(other)}`);
  }
  return held;
}

function readSentence(sentence: string, steps: readonly string[]): readonly Interruption[] {
  const [, who = '', isGone, only, first, last] =
    /^(.+?)(?: through \S+ \(.*\))?: (?:(away, and not brought back|removed for good)|(?:none|away) (?:during step (\d+)|from step (\d+) to (\d+)))/.exec(
      sentence,
    ) ?? [];
  const from = steps[Number(first ?? only) - 1];
  const to = steps[Number(last ?? only) - 1];
  return subjectsNamed(who).map((subject) => {
    if (isGone !== undefined) return { subject, from: 'not said', to: undefined };
    return { subject, from, to: sentence.includes(', and on: ') ? undefined : to };
  });
}

function subjectsNamed(who: string): readonly Subject[] {
  if (who === 'Second factor') return ['sign-in'];
  return who.split(/, | and /).flatMap((title) => titles[title] ?? []);
}

export interface Told {
  readonly subject: Subject;
  /** `at`: ISO 8601. */
  readonly from: { readonly step: string | undefined; readonly at: string };
  /** Absent where it is not over. */
  readonly to?: { readonly step: string | undefined; readonly at: string };
}

/** What is in the journal, oldest first of each subject. */
export function journaled(lines: readonly JournalLine[]): readonly Told[] {
  return subjects.flatMap((subject) => {
    const told: Told[] = [];
    for (const line of lines) {
      const open = told.at(-1)?.to === undefined ? told.at(-1) : undefined;
      if (line.event === 'service-interrupted' && line.subject === subject && open === undefined) {
        told.push({ subject, from: { step: line.step, at: line.at } });
      } else if (line.event === 'service-restored' && line.subject === subject && open !== undefined) {
        told.splice(-1, 1, { ...open, to: { step: line.step, at: line.at } });
      }
    }
    return told;
  });
}

/** What the report shows of the users who are meant together. */
export interface Reported {
  readonly of: readonly Subject[];
  readonly outages: readonly { readonly from: string; readonly to?: string }[];
}

export function reported(facts: {
  readonly servers: readonly { readonly timeline?: { readonly outages: readonly Outage[] } }[];
}): readonly Reported[] {
  const outages = facts.servers.flatMap(({ timeline }) => timeline?.outages ?? []);
  return subjects.map((subject) => ({ of: [subject], outages: outages.filter(({ what }) => what === subject) }));
}
