import { isConfirmable } from '../base/operator-step.js';
import { leavingJson, leavingText } from '../base/redaction/leaving.js';
import type { StepRecord } from '../plan/apply-plan.js';
import type { RunOutcome } from '../plan/outcome.js';
import type { OperatorStep } from '../base/operator-step.js';
import type { RunState } from '../plan/run-status.js';
import type { ActionResult, Annotation, Session, StopReason } from './action.js';
import { planArtifactName } from './artifacts/artifact-name.js';
import { describeFault } from './describe-fault.js';
import { fileName } from './file-name.js';
import { details, findingsTable, plain, sections, table } from './markdown.js';
import { findingsOf, operatorText, planDetails, planSummary } from './plan-summary.js';
import { actsFromText } from './plan-text.js';
import { isFinished, openSteps, statusOf } from './run-status.js';
import { statusBlock } from './status-block.js';
import { clockText } from './status-words.js';

/** What a stage's run leaves behind: plan and report as files, outputs, summary, annotations. */
export async function outcomeResult(outcome: RunOutcome, session: Session): Promise<ActionResult> {
  const { plan, digest } = outcome;
  const name = `${fileName(plan.server)}-${fileName(plan.action)}`;
  const planPath = await session.writeTemporaryFile(
    `${name}-plan.json`,
    leavingJson({ ...plan, given: session.given }),
  );
  const reportPath = await session.writeTemporaryFile(`${name}-report.md`, leavingText(`${outcomeSummary(outcome)}\n`));
  const open = openSteps(outcome);
  const status = statusOf(outcome);
  return {
    outputs: {
      changed: String((outcome.applied?.changed ?? false) || outcome.notes.length > 0),
      finished: String(isFinished(outcome)),
      'plan-digest': digest,
      'plan-artifact': planArtifactName(plan.server, digest),
      'plan-path': planPath,
      'report-path': reportPath,
      'status-path': await session.writeTemporaryFile(`${name}-status.json`, leavingJson(status)),
      blockers: JSON.stringify(plan.blockers),
      'operator-steps': JSON.stringify(open),
      'steps-to-confirm': open
        .filter(isConfirmable)
        .map(({ id }) => id)
        .join(', '),
      'backup-path': outcome.backup?.folder ?? '',
      'manifest-sha256': outcome.backup?.manifestSha256 ?? '',
      'stopped-for': stoppedFor(outcome, status.state),
      'reboot-required': String(outcome.restartRequired !== undefined),
    },
    summary: outcomeDetails(outcome),
    status,
    annotations: annotationsOf(outcome, open),
    ...(outcome.fault === undefined ? {} : { fault: outcome.fault }),
  };
}

const stops: Readonly<Partial<Record<RunState, StopReason>>> = {
  'waits-for-person': 'person',
  'waits-for-restart': 'restart',
  'waits-for-decision': 'decision',
  failed: 'fault',
  'cut-off': 'fault',
};

/** What has to come before the next run. */
function stoppedFor({ plan }: RunOutcome, state: RunState): StopReason | '' {
  if (state !== 'blocked') return stops[state] ?? '';
  return plan.blockers.some(({ input }) => input !== undefined) ? 'decision' : 'fault';
}

function annotationsOf(outcome: RunOutcome, open: readonly OperatorStep[]): readonly Annotation[] {
  const people =
    outcome.applied === undefined
      ? []
      : open.map(
          ({ title, instructions }): Annotation => ({
            level: 'warning',
            title: `A person has to act: ${title}`,
            message: instructions.join('\n'),
          }),
        );
  if (outcome.restartRequired === undefined) return people;
  return [...people, { level: 'warning', title: 'Restart the server', message: outcome.restartRequired }];
}

/** Markdown of a run: first its status, then what a person needs now; what was done and found opens on a click. */
export function outcomeSummary(outcome: RunOutcome): string {
  return [statusBlock(statusOf(outcome)), outcomeDetails(outcome)].filter((part) => part !== '').join('\n\n');
}

/** The same without the status, which the end of the step shows: what comes behind a run can still fail. */
function outcomeDetails(outcome: RunOutcome): string {
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

/** Blockers are listed one by one: what they say need not be repeated. */
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
