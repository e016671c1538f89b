import { omitUndefined } from '../base/json.js';
import type { JournalLine } from '../plan/journal-schema.js';
import type { Step } from '../plan/plan.js';
import { type JournalRun, journalRuns } from './journal-runs.js';
import type { ReportServer } from './report-input.js';
import type { StepEvidence } from './step-evidence.js';
import type { StepFailure } from './step-incidents.js';
import { type StepRow, type StepState, stepRows } from './step-rows.js';

/** What became of a step in one run. */
export type AttemptState = StepState | 'failed';

/** A step as one run carried it out, or as a person confirmed it before that run. */
export interface StepAttempt {
  readonly id: string;
  readonly title: string;
  readonly documentStep?: string;
  readonly state: AttemptState;
  /** ISO 8601, UTC. */
  readonly began?: string;
  readonly ended?: string;
  /** What the plan says of it. */
  readonly detail: readonly string[];
  readonly notes: readonly string[];
  readonly evidence?: StepEvidence;
  readonly failure?: StepFailure;
}

/** The steps of one run, in the order in which they happened. */
export interface RunOfSteps {
  /** Absent for the steps that no run has done yet, or that are in no run. */
  readonly run?: JournalRun;
  readonly attempts: readonly StepAttempt[];
}

interface Known {
  readonly plans: ReportServer['plans'];
  readonly rows: ReadonlyMap<string, StepRow>;
}

/** Run by run what was done, failed and confirmed, in true order; then what is left. */
export function stepsByRun(server: ReportServer): readonly RunOfSteps[] {
  const { journal, plans } = server;
  const rows = stepRows(server);
  const known = { plans, rows: new Map(rows.map((row) => [row.step.id, row])) };
  const runs = journalRuns(journal);
  const starts = journal.flatMap((line, index) => (line.event === 'plan-started' ? [index] : []));
  const done = runs.map((run, index) => {
    const before = journal.slice(starts[index - 1] ?? 0, starts[index]);
    const behind = index === runs.length - 1 ? journal.slice(starts[index]) : [];
    return {
      run,
      attempts: [...confirmations(before, run, known), ...attemptsOf(run, known), ...confirmations(behind, run, known)],
    };
  });
  const shown = new Set(done.flatMap(({ attempts }) => attempts.map(({ id }) => id)));
  const others = rows.filter(({ step }) => !shown.has(step.id)).map(ofRow);
  return [...done, { attempts: others }].filter(({ attempts }) => attempts.length > 0);
}

/** The step as the run's own plan has it, or else any other one. */
function stepIn({ digest }: JournalRun, { plans }: Known, is: (step: Step) => boolean): Step | undefined {
  const own = plans.find((one) => one.digest === digest)?.plan.steps.find(is);
  return own ?? plans.flatMap(({ plan }) => plan.steps).find(is);
}

function confirmations(lines: readonly JournalLine[], run: JournalRun, known: Known): readonly StepAttempt[] {
  return lines.flatMap((line): readonly StepAttempt[] => {
    if (line.event !== 'operator-step-said') return [];
    const step = stepIn(run, known, (one) => one.type === 'operator' && one.operatorStep.id === line.step);
    const evidence = { kind: 'said', by: line.by, at: line.at } as const;
    return [{ ...named(line.step, step), state: 'confirmed', ended: line.at, notes: [], evidence }];
  });
}

function attemptsOf(run: JournalRun, known: Known): readonly StepAttempt[] {
  const { lines } = run;
  return lines.flatMap((line, index): readonly StepAttempt[] => {
    if (line.event !== 'step-started') return [];
    const next = lines.findIndex((other, at) => at > index && other.event === 'step-started');
    const own = lines.slice(index + 1, next < 0 ? undefined : next);
    const end = own.findLast(
      (one) => (one.event === 'step-done' || one.event === 'step-failed') && one.step === line.step,
    );
    return [
      {
        ...named(
          line.step,
          stepIn(run, known, ({ id }) => id === line.step),
        ),
        began: line.at,
        ...endOf(line, end, known),
      },
    ];
  });
}

type End = Pick<StepAttempt, 'state' | 'ended' | 'notes' | 'evidence' | 'failure'>;

function endOf(begin: JournalLine & { readonly step: string }, end: JournalLine | undefined, known: Known): End {
  if (end?.event === 'step-done') return { state: 'done', ended: end.at, notes: end.notes };
  if (end?.event === 'step-failed') {
    const { at, by, code, message, advice } = end;
    return { state: 'failed', ended: at, notes: [], failure: { at, message, ...omitUndefined({ by, code, advice }) } };
  }
  const row = known.rows.get(begin.step);
  const isLast = row?.began === begin.at;
  if (isLast && row.evidence !== undefined) return { state: row.state, notes: row.notes, evidence: row.evidence };
  return { state: 'begun', notes: [] };
}

function ofRow({ step, state, began, ended, notes, evidence, failures }: StepRow): StepAttempt {
  return {
    ...named(step.id, step),
    state,
    notes,
    ...omitUndefined({ began, ended, evidence, failure: failures.at(-1) }),
  };
}

function named(id: string, step: Step | undefined): Pick<StepAttempt, 'id' | 'title' | 'documentStep' | 'detail'> {
  if (step === undefined) return { id, title: id, detail: [] };
  const detail = step.type === 'change' ? (step.detail ?? []) : [];
  return { id: step.id, title: step.title, detail, ...omitUndefined({ documentStep: step.documentStep }) };
}
