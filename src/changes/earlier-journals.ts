import { type Subject, subjects } from '../plan/effects.js';
import type { JournalLine } from '../plan/journal-schema.js';
import type { Plan, Step } from '../plan/plan.js';
import { removalId } from '../product/step-ids.js';
import { effectsOf } from './steps.js';

/*
 * Versions before 0.2 journaled no interruptions. What they mean for the users follows from the steps of their plans
 * and from the services that they stopped and started.
 */

const agentRemovals: readonly string[] = [removalId('agent', 'phonefactor'), removalId('agent', 'mfa-server')];

interface Open {
  /** Restoring steps that are not done yet; undefined where the plan has none. */
  readonly waitsFor?: Set<string>;
}

/** The journal with the interruptions of runs of earlier versions put in where they follow from it. */
export function withEarlierInterruptions(
  journal: readonly JournalLine[],
  plans: readonly { readonly digest: string; readonly plan: Plan }[],
): readonly JournalLine[] {
  if (isFilledIn(journal)) return journal;
  const replay = new JournalReplay(new Map(plans.map(({ digest, plan }) => [digest, plan.steps])));
  return journal.flatMap((line) => replay.take(line));
}

/** A record that was made of such a journal has them already. */
function isFilledIn(journal: readonly JournalLine[]): boolean {
  let isEarlier = false;
  return journal.some((line) => {
    if (line.event === 'plan-started') isEarlier = line.records === undefined;
    return isEarlier && line.event === 'service-interrupted';
  });
}

class JournalReplay {
  readonly #plans: ReadonlyMap<string, readonly Step[]>;
  readonly #open = new Map<Subject, Open>();
  #steps: readonly Step[] = [];
  #digest = '';
  #isEarlier = false;
  #agentIsGone = false;
  readonly #confirmed = new Set<string>();

  constructor(plans: ReadonlyMap<string, readonly Step[]>) {
    this.#plans = plans;
  }

  take(line: JournalLine): readonly JournalLine[] {
    switch (line.event) {
      case 'plan-started':
        return [line, ...this.#planStarted(line)];
      case 'step-started':
        return [line, ...this.#stepStarted(line)];
      case 'operator-step-said':
        this.#confirmed.add(line.step);
        return [line, ...this.#stepDone(line.step, line.at)];
      case 'step-done':
        // A removal that did not come to its end leaves an agent that can be started again.
        if (agentRemovals.includes(line.step)) this.#agentIsGone = true;
        return [line, ...this.#stepDone(line.step, line.at)];
      case 'services-stopped':
        return [...(this.#isEarlier ? this.#interrupt('sign-in', this.#current(), line.at) : []), line];
      case 'services-started':
        return [line, ...(this.#agentIsGone ? [] : this.#restore('sign-in', line.at))];
      case 'rolled-back':
        this.#confirmed.clear();
        this.#agentIsGone = false;
        return [line, ...subjects.flatMap((subject) => this.#restore(subject, line.at))];
      case 'plan-finished':
        return [line, ...(line.action === 'upgrade' ? this.#leftOut(line.at) : [])];
      case 'service-restored':
        this.#open.delete(line.subject);
        return [line];
      default:
        return [line];
    }
  }

  #planStarted({ digest, records, at }: Extract<JournalLine, { event: 'plan-started' }>): readonly JournalLine[] {
    this.#steps = this.#plans.get(digest) ?? [];
    this.#digest = digest;
    this.#isEarlier = records === undefined;
    const planned = new Set(this.#steps.map(({ id }) => id));
    // What a plan made from the server no longer contains was seen to be done.
    return [...this.#open].flatMap(([subject, { waitsFor }]) => {
      for (const id of waitsFor ?? []) if (planned.size > 0 && !planned.has(id)) waitsFor?.delete(id);
      return waitsFor?.size === 0 ? this.#restore(subject, at) : [];
    });
  }

  #stepStarted({ step: id, at }: Extract<JournalLine, { event: 'step-started' }>): readonly JournalLine[] {
    const step = this.#steps.find((one) => one.id === id);
    // Of those that read files the journal has the very moment: it names the services that they stop.
    if (!this.#isEarlier || step === undefined || readsFiles(step)) return [];
    return effectsOf(step).interrupts.flatMap((subject) => this.#interrupt(subject, id, at));
  }

  /** What the whole upgrade does not bring back was left out on purpose. */
  #leftOut(at: string): readonly JournalLine[] {
    const out = [...this.#open].filter(([subject, { waitsFor }]) => subject !== 'sign-in' && waitsFor === undefined);
    return out.flatMap(([subject]) => this.#restore(subject, at));
  }

  #stepDone(id: string, at: string): readonly JournalLine[] {
    return [...this.#open].flatMap(([subject, { waitsFor }]) => {
      waitsFor?.delete(id);
      return waitsFor?.size === 0 ? this.#restore(subject, at) : [];
    });
  }

  /** The step that is about to begin: services were journaled as stopped within it. */
  #current(): string {
    return this.#steps.find((step) => effectsOf(step).interrupts.includes('sign-in'))?.id ?? '';
  }

  #interrupt(subject: Subject, step: string, at: string): readonly JournalLine[] {
    if (this.#open.has(subject)) return [];
    const waitsFor = new Set(
      this.#steps
        .filter((one) => effectsOf(one).restores.includes(subject) && !this.#confirmed.has(one.id))
        .map(({ id }) => id),
    );
    this.#open.set(subject, waitsFor.size === 0 ? {} : { waitsFor });
    return [{ event: 'service-interrupted', digest: this.#digest, step, subject, at }];
  }

  #restore(subject: Subject, at: string): readonly JournalLine[] {
    if (!this.#open.delete(subject)) return [];
    return [{ event: 'service-restored', subject, at }];
  }
}

function readsFiles(step: Step): boolean {
  const kind = step.change?.kind;
  return kind === 'create-backup-set' || kind === 'confirm-backup-set' || kind === 'verify-backup-set';
}
