import type { StepRecord } from '../plan/apply-plan.js';
import type { Outcome } from '../plan/outcome.js';
import type { OperatorStep } from '../plan/plan.js';
import { describeFault } from './describe-fault.js';
import { findingsTable, plain, sections, table } from './markdown.js';

/** Markdown of a run: what was found, done, left for a person, and what comes next. */
export function outcomeSummary(outcome: Outcome): string {
  const { plan, applied } = outcome;
  return [
    headline(outcome),
    '',
    sections([
      ['What was found', found(outcome)],
      ['What stops it', plan.blockers.length === 0 ? '' : findingsTable(plan.blockers)],
      ['What to know', plan.warnings.length === 0 ? '' : findingsTable(plan.warnings)],
      [applied === undefined ? 'What would be done' : 'What was done', steps(outcome)],
      ['Left for a person', (applied?.openOperatorSteps ?? []).map(operatorText).join('\n\n')],
      ['What comes next', next(outcome)],
    ]),
  ].join('\n');
}

export function isFinished({ mode, plan, applied, fault, restartRequired }: Outcome): boolean {
  if (fault !== undefined || restartRequired !== undefined) return false;
  if (plan.steps.length === 0) return true;
  return mode === 'apply' && (applied?.records ?? []).every(({ outcome }) => isDone(outcome)) && applied !== undefined;
}

function isDone(outcome: StepRecord['outcome']): boolean {
  return outcome === 'changed' || outcome === 'already-done';
}

function headline(outcome: Outcome): string {
  const server = `**${plain(outcome.plan.server)}**`;
  if (outcome.fault !== undefined) {
    const { message, advice } = describeFault(outcome.fault);
    return `${server}: **failed.** ${plain(message)}\n\n${plain(advice)}`;
  }
  if (outcome.plan.steps.length === 0) return `${server}: nothing to do.`;
  if (outcome.mode === 'plan') return `${server}: planned, nothing changed. Digest \`${outcome.digest}\``;
  return isFinished(outcome) ? `${server}: done.` : `${server}: stopped; see what is left below.`;
}

function found({ plan, backup }: Outcome): string {
  const rows = Object.entries(plan.findings).map(([name, value]) => [plain(name), plain(shown(value))]);
  const set = backup === undefined ? [] : [['backup set', plain(backup.folder)]];
  return table(['what', 'value'], [...rows, ...set]);
}

const longestFinding = 600;

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > longestFinding ? `${text.slice(0, longestFinding)}…` : text;
}

function steps({ plan, applied }: Outcome): string {
  if (plan.steps.length === 0) return '';
  if (applied === undefined) {
    const rows = plan.steps.map(({ title, documentStep, type }, index) => [
      String(index + 1),
      plain(title),
      type === 'operator' ? 'a person' : 'this action',
      plain(documentStep ?? ''),
    ]);
    return table(['', 'step', 'by', 'document'], rows);
  }
  return table(
    ['step', 'outcome', 'notes'],
    applied.records.map(({ title, outcome, notes }) => [plain(title), outcome, plain(notes.join('\n'))]),
  );
}

function operatorText({ id, title, instructions, proof }: OperatorStep): string {
  const list = instructions.map((line, index) => `${index + 1}. ${plain(line)}`).join('\n');
  const confirm = proof === 'said' ? `\n\nConfirm with \`completed-operator-steps: ${id}\`.` : '';
  return `**${plain(title)}**\n\n${list}${confirm}`;
}

function next(outcome: Outcome): string {
  const { applied, notes, restartRequired } = outcome;
  const lines = [
    ...notes,
    ...(restartRequired === undefined ? [] : [`Restart the server, then run again: ${restartRequired}`]),
    ...whatToRun(outcome, applied?.openOperatorSteps.length ?? 0),
  ];
  return lines.map((line) => `- ${plain(line)}`).join('\n');
}

function whatToRun(outcome: Outcome, openSteps: number): readonly string[] {
  if (outcome.fault !== undefined)
    return ['Mend the cause and run again with the same inputs: it carries on from here.'];
  if (outcome.mode === 'plan' && outcome.plan.steps.length > 0) {
    return ['Have the plan approved, then run again with mode: apply and approved-plan set to the digest.'];
  }
  if (openSteps > 0) return ['Do the steps above, then run again with completed-operator-steps.'];
  return isFinished(outcome) ? ['Nothing is left of this plan.'] : [];
}
