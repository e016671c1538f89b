import type { StepRecord } from '../plan/apply-plan.js';
import type { RunOutcome } from '../plan/outcome.js';
import { describeFault } from './describe-fault.js';
import { details, findingsTable, plain, sections, table } from './markdown.js';
import { findingsOf, operatorText, planDetails, planSummary } from './plan-summary.js';
import { actsFromText } from './plan-text.js';
import { statusOf } from './run-status.js';
import { statusBlock } from './status-block.js';
import { clockText } from './status-words.js';

/** Markdown of a run: first its status, then what a person needs now; what was done and found opens on a click. */
export function outcomeSummary(outcome: RunOutcome): string {
  return [statusBlock(statusOf(outcome)), outcomeDetails(outcome)].filter((part) => part !== '').join('\n\n');
}

/** The same without the status, which the end of the step shows: what comes behind a run can still fail. */
export function outcomeDetails(outcome: RunOutcome): string {
  const parts =
    outcome.applied === undefined
      ? [faultText(outcome), besideSteps(outcome), planSummary(outcome), planDetails(outcome)]
      : ofRun(outcome);
  return parts.filter((part) => part !== '').join('\n\n');
}

function ofRun(outcome: RunOutcome): readonly string[] {
  const { plan, applied, cutOff } = outcome;
  const records = applied?.records ?? [];
  const done = records.filter(({ outcome }) => outcome === 'changed' || outcome === 'already-done').length;
  const { warnings } = plan;
  return [
    faultText(outcome),
    sections([
      ['What a person has to do', (applied?.openOperatorSteps ?? []).map(operatorText).join('\n\n')],
      ['From another machine', plain(actsFromText(outcome) ?? '')],
      ['Before this run', cutOff === undefined ? '' : plain(cutOff)],
    ]),
    besideSteps(outcome),
    details(`What was done (${done} of ${records.length} steps)`, steps(records)),
    warnings.length === 0 ? '' : details(`Warnings, with what to do (${warnings.length})`, findingsTable(warnings)),
    details('What was found on the server', found(outcome)),
  ];
}

function besideSteps({ notes }: RunOutcome): string {
  return sections([['Beside the steps', notes.map((note) => `- ${plain(note)}`).join('\n')]]);
}

/** Blockers are listed one by one: what they say need not be said twice. */
function faultText({ plan, fault, applied }: RunOutcome): string {
  if (fault === undefined || (applied === undefined && plan.blockers.length > 0)) return '';
  return sections([['What happened', describeFault(fault).markdown]]);
}

function found({ plan, backup }: RunOutcome): string {
  return findingsOf(plan, backup === undefined ? [] : [['backup set', plain(backup.folder)]]);
}

const outcomeWords: Readonly<Record<StepRecord['outcome'], string>> = {
  changed: 'done',
  'already-done': 'was done already',
  'waiting-for-person': 'waits for a person',
  failed: '**failed**',
  'cut-off': '**cut off**',
  'not-reached': 'not begun',
};

function steps(records: readonly StepRecord[]): string {
  return table(
    ['began', 'step', 'outcome', 'notes'],
    records.map(({ title, outcome, notes, at }) => [
      at === undefined ? '' : clockText(at),
      plain(title),
      outcomeWords[outcome],
      plain(notes.join('\n')),
    ]),
  );
}
