import { leavingJson, leavingText } from '../base/redaction/leaving.js';
import { isConfirmable } from '../operator-step.js';
import type { RunOutcome } from '../plan/outcome.js';
import type { OperatorStep } from '../plan/plan.js';
import type { RunState } from '../plan/run-status.js';
import type { ActionResult, Annotation, Session } from './action.js';
import { planArtifactName } from './artifacts/plan-artifact.js';
import { fileName } from './file-name.js';
import { outcomeDetails, outcomeSummary } from './outcome-summary.js';
import { isFinished, openSteps, statusOf } from './run-status.js';

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

const stops: Readonly<Partial<Record<RunState, string>>> = {
  'waits-for-person': 'person',
  'waits-for-restart': 'restart',
  'waits-for-decision': 'decision',
  failed: 'fault',
  'cut-off': 'fault',
};

/** What has to come before the next run. */
function stoppedFor({ plan }: RunOutcome, state: RunState): string {
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
