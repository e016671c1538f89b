import type { StepRecord } from '../plan/apply-plan.js';
import type { RunOutcome } from '../plan/outcome.js';
import { UserError } from '../user-error.js';
import { describeFault } from './describe-fault.js';
import { findingsTable, plain, sections, table } from './markdown.js';
import { findingsOf, operatorText, planDetails, planSummary } from './plan-summary.js';
import { isForOtherDocument } from './plan-text.js';

/** Markdown of a run: of a plan for its approver, else what was done, left for a person, and what comes next. */
export function outcomeSummary(outcome: RunOutcome): string {
  return outcome.applied === undefined ? ofPlan(outcome) : ofRun(outcome);
}

function ofPlan(outcome: RunOutcome): string {
  const parts = [
    headline(outcome),
    planSummary(outcome),
    sections([['What comes next', next(outcome)]]),
    planDetails(outcome),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function ofRun(outcome: RunOutcome): string {
  const { plan, applied } = outcome;
  return [
    headline(outcome),
    '',
    sections([
      ['Before this run', outcome.cutOff === undefined ? '' : plain(outcome.cutOff)],
      ['What was done', steps(applied?.records ?? [])],
      ['Left for a person', (applied?.openOperatorSteps ?? []).map(operatorText).join('\n\n')],
      ['What comes next', next(outcome)],
      ['What to know', plan.warnings.length === 0 ? '' : findingsTable(plan.warnings)],
      ['What was found', found(outcome)],
    ]),
  ].join('\n');
}

export function isFinished({ mode, plan, applied, fault, restartRequired }: RunOutcome): boolean {
  if (fault !== undefined || restartRequired !== undefined) return false;
  if (plan.steps.length === 0) return true;
  if (mode !== 'apply' || applied === undefined || applied.openOperatorSteps.length > 0) return false;
  return applied.records.every(({ outcome }) => isDone(outcome));
}

function isDone(outcome: StepRecord['outcome']): boolean {
  return outcome === 'changed' || outcome === 'already-done';
}

function headline(outcome: RunOutcome): string {
  const { plan, fault } = outcome;
  const server = `**${plain(plan.server)}**`;
  // The blockers follow with what to do about each: they need not be said twice.
  if (fault !== undefined && plan.blockers.length > 0 && outcome.mode === 'plan') {
    return `${server}: **blocked**, nothing changed.`;
  }
  if (isCutOff(fault)) return `${server}: **cut off.** ${describeFault(fault).markdown}`;
  if (fault !== undefined) return `${server}: **failed.** ${describeFault(fault).markdown}`;
  if (plan.steps.length === 0) {
    return isForOtherDocument(plan)
      ? `${server}: this document is not for this server; see the warning.`
      : `${server}: nothing to do.`;
  }
  if (outcome.mode === 'plan') return `${server}: planned, nothing changed.`;
  return isFinished(outcome) ? `${server}: done.` : `${server}: stopped; see what is left below.`;
}

function isCutOff(fault: unknown): boolean {
  return fault instanceof UserError && fault.code === 'run-cut-off';
}

function found({ plan, backup }: RunOutcome): string {
  return findingsOf(plan, backup === undefined ? [] : [['backup set', plain(backup.folder)]]);
}

function steps(records: readonly StepRecord[]): string {
  return table(
    ['step', 'outcome', 'notes'],
    records.map(({ title, outcome, notes }) => [plain(title), outcome, plain(notes.join('\n'))]),
  );
}

function next(outcome: RunOutcome): string {
  const { applied, notes, restartRequired } = outcome;
  const lines = [
    ...notes,
    ...(restartRequired === undefined ? [] : [`Restart the server, then run again: ${restartRequired}`]),
    ...whatToRun(outcome, applied?.openOperatorSteps.length ?? 0),
  ];
  return lines.map((line) => `- ${plain(line)}`).join('\n');
}

/** Once something was changed, by this run or by one before: in the night nobody looks for it. */
function wayBack({ plan, applied, backup, view }: RunOutcome): readonly string[] {
  const isChanged = applied?.changed === true || plan.findings.interrupted !== undefined;
  if (!isChanged || backup === undefined || plan.action === 'restore-backup') return [];
  return [
    ...(view.noWayBack === undefined ? [] : [view.noWayBack]),
    `Or go back: restore-backup with scope: roll-back and backup-path: ${backup.folder}. It needs the old installers; what users changed after the backup is lost.`,
  ];
}

function whatToRun(outcome: RunOutcome, openSteps: number): readonly string[] {
  const { plan, mode, fault } = outcome;
  if (fault !== undefined) {
    return plan.blockers.length > 0 && mode === 'plan'
      ? ['Settle what stops the plan, then make it again.']
      : [
          isCutOff(fault)
            ? 'Run again with the same inputs: it carries on from here.'
            : 'Fix the cause and run again with the same inputs: it carries on from here.',
          ...wayBack(outcome),
        ];
  }
  if (mode === 'plan' && plan.steps.length > 0) return [];
  if (openSteps > 0) return ['Do the steps above, then run again with completed-operator-steps.'];
  return isFinished(outcome) ? ['Nothing is left of this plan.'] : [];
}
