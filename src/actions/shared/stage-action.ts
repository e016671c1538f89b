import { omitUndefined } from '../../omit-undefined.js';
import type { Outcome } from '../../plan/outcome.js';
import type { RunRequest } from '../../stages/run/run-request.js';
import type { Situation, UpgradeChoices } from '../../stages/situation.js';
import type { StageName } from '../../stages/upgrade/plan-stage.js';
import { type Action, type ActionResult, defineAction, type Session } from '../../workflow/action.js';
import type { Inputs, InputValues } from '../../workflow/input.js';
import { type ChoiceValues, choicesOf } from './choice-inputs.js';
import { knowledgeInputs, knowledgeOf } from './knowledge-inputs.js';
import { runInputs } from './run-inputs.js';
import { stageOutputs } from './stage-outputs.js';

/** What an action adds to the outcome of its stage. */
export interface Aftermath {
  readonly outputs?: Readonly<Record<string, string>>;
  /** Sentences for the log and the summary. */
  readonly notes: readonly string[];
}

type StageDefinition<I extends Inputs> = Pick<Action, 'name' | 'title' | 'description' | 'branding' | 'guide'> & {
  readonly stage: StageName | 'upgrade';
  /** Inputs of this action beyond those that every stage has. */
  readonly inputs: I;
  /** Choices that come from inputs of this action alone. */
  choices?(inputs: InputValues<I>): Partial<UpgradeChoices>;
  /** Outputs of this action beyond those that every stage has; empty texts where nothing sets them. */
  readonly extraOutputs?: Readonly<Record<string, string>>;
  /** Refuses what would fail after the work is done. */
  before?(inputs: InputValues<I>, session: Session): Promise<void>;
  /** What is left to do when the stage is through; a fault of it fails the step, with the stage's outputs set. `situation` is the one planned from. */
  after?(
    inputs: InputValues<I>,
    session: Session,
    outcome: Outcome,
    situation: Situation | undefined,
  ): Promise<Aftermath>;
};

/** An action that carries out one stage of the document, or all of them. */
export function stageAction<const I extends Inputs>(definition: StageDefinition<I>) {
  const { stage, inputs: own, choices, extraOutputs = {}, before, after, ...about } = definition;
  return defineAction({
    ...about,
    inputs: { ...own, ...runInputs, ...knowledgeInputs },
    outputs: { ...stageOutputs, ...extraOutputs },
    async execute(values, session) {
      // The compiler does not see that the values of a spread are those of its parts.
      const inputs = values as InputValues<I> & StageInputs;
      await before?.(inputs, session);
      let planned: Situation | undefined;
      const { planFor } = await import('../../stages/upgrade/plan-stage.js');
      const outcome = await runStagePlan(inputs, session, choices?.(inputs) ?? {}, (situation, chosen) => {
        planned = situation;
        return planFor(stage, situation, chosen);
      });
      const { outcomeResult } = await import('../../workflow/outcome-result.js');
      const result = withEmptyOutputs(await outcomeResult(outcome, session), extraOutputs);
      return after === undefined ? result : finished(result, session, () => after(inputs, session, outcome, planned));
    },
  });
}

function withEmptyOutputs(result: ActionResult, extra: Readonly<Record<string, string>>): ActionResult {
  const empty = Object.fromEntries(Object.keys(extra).map((name) => [name, '']));
  return { ...result, outputs: { ...empty, ...result.outputs } };
}

/** The stage's own fault goes before one of the aftermath. */
async function finished(
  result: ActionResult,
  { log }: Session,
  after: () => Promise<Aftermath>,
): Promise<ActionResult> {
  try {
    const { outputs = {}, notes } = await after();
    for (const note of notes) log.info(note);
    const text = notes.length === 0 ? '' : `\n\n${notes.join('\n\n')}`;
    return { ...result, outputs: { ...result.outputs, ...outputs }, summary: `${result.summary}${text}` };
  } catch (fault) {
    return 'fault' in result ? result : { ...result, fault };
  }
}

export type StageInputs = InputValues<typeof runInputs & typeof knowledgeInputs> & ChoiceValues;

/** Carries out what `plan` makes of the server, with the inputs that every stage has. */
export async function runStagePlan(
  inputs: StageInputs,
  session: Session,
  own: Partial<UpgradeChoices>,
  plan: RunRequest['plan'],
): Promise<Outcome> {
  const { runPlan } = await import('../../stages/run/run-plan.js');
  const { approvalOf } = await import('./approval-inputs.js');
  const { planText } = await import('../../workflow/plan-text.js');
  return runPlan({
    ...session,
    mode: inputs.mode,
    knowledge: knowledgeOf(inputs),
    choices: (workFolder) => ({ ...choicesOf(inputs, workFolder), ...own }),
    confirmed: inputs['completed-operator-steps'] ?? [],
    installerTimeLimitSeconds: inputs['installer-time-limit'] * 60,
    serviceTimeLimitSeconds: inputs['service-time-limit'],
    plan,
    showPlan: ({ plan, digest, view }) =>
      session.log.group('Plan', async () => session.log.info(planText(plan, digest, view))),
    ...omitUndefined({
      approval: await approvalOf(inputs['approved-plan'], inputs['approved-plan-file']),
      workFolder: inputs['work-folder'],
      backupPath: inputs['backup-path'],
      reason: inputs.reason,
      fromOtherServer: inputs['from-other-server'],
      requireApproval: inputs['require-approval'],
    }),
  });
}
