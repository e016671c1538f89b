import { omitUndefined } from '../base/json.js';
import type { JournalLine } from '../plan/journal-schema.js';
import type { Step } from '../plan/plan.js';
import { isRestore, type JournalRun, journalRuns, timesPutBackIn } from './journal-runs.js';
import type { ReportServer } from './report-input.js';
import type { StepEvidence } from './step-evidence.js';
import type { StepFailure } from './step-incidents.js';
import { type StepRow, type StepState, stepRows } from './step-rows.js';
import { stepKey, type UndertakingName, undertakingKey } from './undertakings.js';

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
interface DoneSteps {
  readonly run: JournalRun;
  readonly attempts: readonly StepAttempt[];
}

/** The steps of an action that no run has done, or that are in no run. */
export interface LeftSteps {
  readonly left: LeftOf;
  readonly attempts: readonly StepAttempt[];
}

export type RunOfSteps = DoneSteps | LeftSteps;

export interface LeftOf extends UndertakingName {
  /** ISO 8601, UTC; absent where the plan was only made. */
  readonly began?: string;
  /** The machine was put back since: they are due no more. */
  readonly isOver: boolean;
}

interface Known {
  readonly plans: ReportServer['plans'];
  readonly rows: ReadonlyMap<string, StepRow>;
}

/**
 * Run by run what was done, failed and confirmed, in true order. What an undertaking never did before the machine was put
 * back follows its last run; what is left now comes last.
 */
export function stepsByRun(server: ReportServer, rows = stepRows(server)): readonly RunOfSteps[] {
  const { journal, plans } = server;
  const known = { plans, rows: new Map(rows.map((row) => [stepKey(row, row.step.id), row])) };
  const done = runsWithWords(journal).map(({ run, before, behind }) => ({
    run,
    attempts: [...confirmations(before, run, known), ...attemptsOf(run, known), ...confirmations(behind, run, known)],
  }));
  const left = leftOf(rows, done, timesPutBackIn(journal));
  const inOrder = done.flatMap((one, index): readonly RunOfSteps[] => {
    const isOf = (other: UndertakingName) => undertakingKey(other) === undertakingKey(one.run);
    const isLast = !done.slice(index + 1).some(({ run }) => isOf(run));
    return isLast ? [one, ...left.filter(({ left: { isOver, ...of } }) => isOver && isOf(of))] : [one];
  });
  return [...inOrder, ...left.filter(({ left: { isOver } }) => !isOver)].filter(({ attempts }) => attempts.length > 0);
}

interface RunWithWords {
  readonly run: JournalRun;
  /** What persons confirmed with it. */
  readonly before: readonly JournalLine[];
  /** What they confirmed after it and before a roll-back, which asks nobody, or with no run yet. */
  readonly behind: readonly JournalLine[];
}

function runsWithWords(journal: readonly JournalLine[]): readonly RunWithWords[] {
  const starts = journal.flatMap((line, index) => (line.event === 'plan-started' ? [index] : []));
  return journalRuns(journal).map((run, index, runs) => {
    const next = runs[index + 1];
    return {
      run,
      before: index > 0 && isRestore(run.action) ? [] : journal.slice(starts[index - 1] ?? 0, starts[index]),
      behind: next !== undefined && !isRestore(next.action) ? [] : journal.slice(starts[index], starts[index + 1]),
    };
  });
}

/** The steps that no run shows, by undertaking and action. */
function leftOf(rows: readonly StepRow[], done: readonly DoneSteps[], now: number): readonly LeftSteps[] {
  const key = (of: UndertakingName, step: string) => `${undertakingKey(of)} ${step}`;
  const shown = new Set(done.flatMap(({ run, attempts }) => attempts.map(({ id }) => key(run, id))));
  const others = rows.filter((row) => !shown.has(key(row, row.step.id)));
  const parts = Map.groupBy(others, ({ action, timesPutBack }) => `${timesPutBack} ${action}`).values();
  return [...parts].flatMap((part): readonly LeftSteps[] => {
    const [first] = part;
    if (first === undefined) return [];
    const { action, timesPutBack } = first;
    const run = done.find((one) => one.run.action === action && one.run.timesPutBack === timesPutBack)?.run;
    const left = { action, timesPutBack, isOver: timesPutBack < now, ...omitUndefined({ began: run?.started }) };
    return [{ left, attempts: part.map(ofRow) }];
  });
}

/** The step as the run's own plan has it, or else one of the same action, or any other. */
function stepIn({ digest, action }: JournalRun, { plans }: Known, is: (step: Step) => boolean): Step | undefined {
  const own = plans.find((one) => one.digest === digest)?.plan.steps.find(is);
  const isSame = ({ plan }: ReportServer['plans'][number]) => plan.action === action;
  const others = [...plans.filter(isSame), ...plans.filter((one) => !isSame(one))];
  return own ?? others.flatMap(({ plan }) => plan.steps).find(is);
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
        ...endOf(line, end, known.rows.get(stepKey(run, line.step))),
      },
    ];
  });
}

type End = Pick<StepAttempt, 'state' | 'ended' | 'notes' | 'evidence' | 'failure'>;

function endOf(begin: JournalLine, end: JournalLine | undefined, row: StepRow | undefined): End {
  if (end?.event === 'step-done') return { state: 'done', ended: end.at, notes: end.notes };
  if (end?.event === 'step-failed') {
    const { at, by, code, message, advice } = end;
    return { state: 'failed', ended: at, notes: [], failure: { at, message, ...omitUndefined({ by, code, advice }) } };
  }
  if (row?.began === begin.at && row.evidence !== undefined)
    return { state: row.state, notes: row.notes, evidence: row.evidence };
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
