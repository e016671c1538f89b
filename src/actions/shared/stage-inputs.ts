import type { InputValues } from '../../workflow/input.js';
import type { ChoiceValues } from './choice-inputs.js';
import { knowledgeInputs } from './knowledge-inputs.js';
import { runInputs } from './run-inputs.js';

/** What every stage is asked for. */
export const stageInputs = { ...runInputs, ...knowledgeInputs };

export type StageInputs = InputValues<typeof runInputs & typeof knowledgeInputs> & ChoiceValues;
