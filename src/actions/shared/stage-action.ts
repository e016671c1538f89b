import type { RunOutcome } from '../../plan/outcome.js';
import type { Situation, UpgradeChoices } from '../../stages/situation.js';
import type { StageName } from '../../stages/upgrade/plan.js';
import { type Action, type ActionResult, defineAction, type Session } from '../../workflow/action.js';
import type { Inputs, InputValues, Outputs } from '../../workflow/input.js';
import { type StageInputs, stageInputs } from './stage-inputs.js';
import { type Aftermath, stageOutputs } from './stage-outputs.js';

type StageDefinition<I extends Inputs> = Pick<Action, 'name' | 'title' | 'description' | 'branding' | 'guide'> & {
  readonly stage: StageName | 'upgrade';
  /** Inputs of this action beyond those that every stage has. */
  readonly inputs: I;
  /** Choices that come from inputs of this action alone. */
  choices?(inputs: InputValues<I>): Partial<UpgradeChoices>;
  /** Minutes that the upload of a set may take. */
  uploadMinutes?(inputs: InputValues<I>): number;
  /** Outputs of this action beyond those that every stage has; empty texts where nothing sets them. */
  readonly extraOutputs?: Outputs;
  /** Refuses what would fail after the work is done. */
  before?(inputs: InputValues<I>, session: Session): Promise<void>;
  /** What is left to do when the stage is through; a fault of it fails the step, with the stage's outputs set. `situation` is the one planned from. */
  after?(
    inputs: InputValues<I>,
    session: Session,
    outcome: RunOutcome,
    situation: Situation | undefined,
  ): Promise<Aftermath>;
};

/** An action that carries out one stage of the document, or all of them. */
export function stageAction<const I extends Inputs>(definition: StageDefinition<I>) {
  const { stage, inputs: ownInputs, choices, uploadMinutes, extraOutputs = {}, before, after, ...about } = definition;
  return defineAction({
    ...about,
    changesServer: true,
    inputs: { ...ownInputs, ...stageInputs },
    outputs: { ...stageOutputs, ...extraOutputs },
    async execute(values, session) {
      // The compiler does not see that the values of a spread are the values of its parts.
      const inputs = values as InputValues<I> & StageInputs;
      await before?.(inputs, session);
      const { runStage, withAftermath } = await import('./run-stage.js');
      const limit = uploadMinutes && { uploadTimeLimitSeconds: uploadMinutes(inputs) * 60 };
      const own = { choices: choices?.(inputs) ?? {}, ...limit };
      const { outcome, result, situation } = await runStage(stage, inputs, session, own);
      const all = withEmptyOutputs(result, extraOutputs);
      return after === undefined ? all : withAftermath(all, session, () => after(inputs, session, outcome, situation));
    },
  });
}

function withEmptyOutputs(result: ActionResult, extra: Outputs): ActionResult {
  const empty = Object.fromEntries(Object.keys(extra).map((name) => [name, '']));
  return { ...result, outputs: { ...empty, ...result.outputs } };
}
