import { isConfirmable } from '../operator-step.js';
import type { RunOutcome } from '../plan/outcome.js';
import type { OperatorStep } from '../plan/plan.js';
import type { ActionResult, Annotation, Session } from './action.js';
import { fileName } from './file-name.js';
import { isFinished, outcomeSummary } from './outcome-summary.js';

/** What a stage's run leaves behind: plan and report as files, outputs, summary, annotations. */
export async function outcomeResult(outcome: RunOutcome, session: Session): Promise<ActionResult> {
  const { plan, digest } = outcome;
  const name = `${fileName(plan.server)}-${fileName(plan.action)}`;
  const planPath = await session.writeTemporaryFile(
    `${name}-plan.json`,
    `${JSON.stringify({ ...plan, given: session.given }, null, 2)}\n`,
  );
  const summary = outcomeSummary(outcome);
  const reportPath = await session.writeTemporaryFile(`${name}-report.md`, `${summary}\n`);
  const open = openSteps(outcome);
  return {
    outputs: {
      changed: String((outcome.applied?.changed ?? false) || outcome.notes.length > 0),
      finished: String(isFinished(outcome)),
      'plan-digest': digest,
      'plan-path': planPath,
      'report-path': reportPath,
      blockers: JSON.stringify(plan.blockers),
      'operator-steps': JSON.stringify(open),
      'steps-to-confirm': open
        .filter(isConfirmable)
        .map(({ id }) => id)
        .join(', '),
      'backup-path': outcome.backup?.folder ?? '',
      'manifest-sha256': outcome.backup?.manifestSha256 ?? '',
      'stopped-for': stoppedFor(outcome, open),
      'reboot-required': String(outcome.restartRequired !== undefined),
    },
    summary,
    annotations: annotationsOf(outcome, open),
    ...(outcome.fault === undefined ? {} : { fault: outcome.fault }),
  };
}

/** What has to come before the next run. */
function stoppedFor({ plan, fault, restartRequired, applied }: RunOutcome, open: readonly OperatorStep[]): string {
  if (fault !== undefined) return plan.blockers.some(({ input }) => input !== undefined) ? 'decision' : 'fault';
  if (restartRequired !== undefined) return 'restart';
  return applied !== undefined && open.length > 0 ? 'person' : '';
}

/** In plan mode those that the plan holds, after a run those that it met. */
function openSteps({ plan, applied }: RunOutcome): readonly OperatorStep[] {
  if (applied !== undefined) return applied.openOperatorSteps;
  return plan.steps.flatMap((step) => (step.type === 'operator' ? [step.operatorStep] : []));
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
