import { given } from '../../given.js';
import type { Outcome } from '../../plan/outcome.js';
import type { StageName } from '../../stages/plan-stage.js';
import type { UpgradeChoices } from '../../stages/situation.js';
import { type Action, defineAction, type Session } from '../../workflow/action.js';
import type { Inputs, InputValues } from '../../workflow/input.js';
import { type ChoiceValues, choicesOf } from './choice-inputs.js';
import { knowledgeInputs, knowledgeOf } from './knowledge-inputs.js';
import { runInputs } from './run-inputs.js';
import { stageOutputs } from './stage-outputs.js';

type StageDefinition<I extends Inputs> = Pick<Action, 'name' | 'title' | 'description' | 'branding' | 'guide'> & {
  readonly stage: StageName | 'upgrade';
  /** Inputs of this action beyond those that every stage has. */
  readonly inputs: I;
  /** Choices that come from inputs of this action alone. */
  choices?(inputs: InputValues<I>): Partial<UpgradeChoices>;
};

/** An action that carries out one stage of the document, or all of them. */
export function stageAction<const I extends Inputs>(definition: StageDefinition<I>) {
  const { stage, inputs: own, choices, ...about } = definition;
  return defineAction({
    ...about,
    inputs: { ...own, ...runInputs, ...knowledgeInputs },
    outputs: stageOutputs,
    async execute(values, session) {
      // The compiler does not see that the values of a spread are those of its parts.
      const inputs = values as InputValues<I> & InputValues<typeof runInputs & typeof knowledgeInputs> & ChoiceValues;
      const outcome = await carryOutStage(stage, inputs, session, choices?.(inputs) ?? {});
      const { outcomeResult } = await import('../../workflow/outcome-result.js');
      return outcomeResult(outcome, session);
    },
  });
}

type StageInputs = InputValues<typeof runInputs & typeof knowledgeInputs> & ChoiceValues;

async function carryOutStage(
  stage: StageName | 'upgrade',
  inputs: StageInputs,
  session: Session,
  own: Partial<UpgradeChoices>,
): Promise<Outcome> {
  const { carryOut } = await import('../../stages/carry-out.js');
  const { planFor } = await import('../../stages/plan-stage.js');
  const { approvalOf } = await import('./approval-inputs.js');
  const { planText } = await import('../../workflow/plan-text.js');
  return carryOut({
    ...session,
    mode: inputs.mode,
    knowledge: knowledgeOf(inputs),
    choices: (workFolder) => ({ ...choicesOf(inputs, workFolder), ...own }),
    said: inputs['completed-operator-steps'] ?? [],
    installerTimeLimitSeconds: inputs['installer-time-limit'] * 60,
    serviceTimeLimitSeconds: inputs['service-time-limit'],
    plan: (situation, choices) => planFor(stage, situation, choices),
    showPlan: (plan, digest) => session.log.group('Plan', async () => session.log.info(planText(plan, digest))),
    ...given({
      approval: await approvalOf(inputs['approved-plan'], inputs['approved-plan-file']),
      workFolder: inputs['work-folder'],
      backupPath: inputs['backup-path'],
      reason: inputs.reason,
    }),
  });
}
