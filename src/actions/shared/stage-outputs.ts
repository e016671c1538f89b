import { operatorStepIds } from '../../product/step-ids.js';
import { stopReasons } from '../../workflow/action.js';
import { choice, output, text, yesOrNo } from '../../workflow/input.js';

const stepIds = { type: { type: 'list', separator: ', ', item: { type: 'enum', values: operatorStepIds } } } as const;

/** Of every action that acts on a server or looks at it. */
export const statusOutput = {
  'status-path': output(
    text,
    'File on the runner with the first lines of the summary as JSON (docs/reference/status.schema.json).',
  ),
} as const;

/** Outputs of every action that plans and applies; set on failure, too. */
export const stageOutputs = {
  changed: output(yesOrNo, '"true" when the action changed the server, else "false".'),
  finished: output(yesOrNo, '"true" when nothing of the plan is left to do, else "false".'),
  'plan-digest': output(text, 'Digest of the plan, for approved-plan.'),
  'plan-artifact': output(text, 'Name for the artifact with the plan; a later run finds it there.'),
  'plan-path': output(text, 'File on the runner with the plan as JSON (docs/reference/plan.schema.json).'),
  'report-path': output(text, 'File on the runner with the report in Markdown.'),
  ...statusOutput,
  blockers: output(text, 'JSON array of what stops the plan: code, message, advice, input.'),
  'operator-steps': output(text, 'JSON array of the steps that a person has to do now: id, title, instructions.'),
  'steps-to-confirm': output(
    stepIds,
    'Ids of the steps that a person confirms, for completed-operator-steps; for the others the suite sees that they are done.',
  ),
  'backup-path': output(
    text,
    'Folder of the newest backup set of this upgrade, as the server sees it; empty where there is none.',
  ),
  'manifest-sha256': output(text, 'SHA-256 of the manifest.json of that set.'),
  'stopped-for': output(
    choice(stopReasons),
    'Why the run stopped: "person", "restart", "decision" (an input has to settle something), "fault"; empty where it did not.',
  ),
  'reboot-required': output(yesOrNo, '"true" when Windows has to be restarted before the next run.'),
} as const;

/** What an action adds to the outcome of its stage. */
export interface Aftermath {
  readonly outputs?: Readonly<Record<string, string>>;
  /** Sentences for the log and the summary. */
  readonly notes: readonly string[];
  /** For the log alone: what the summary says in another way. */
  readonly hints?: readonly string[];
}
