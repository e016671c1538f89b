import * as v from 'valibot';
import type { JsonObject, JsonValue } from '../json.js';
import { UserError } from '../user-error.js';
import { effectsSchema } from './effects.js';
import type { Change, Plan } from './plan.js';

const described = (meaning: string) => v.pipe(v.string(), v.description(meaning));

const jsonValue: v.GenericSchema<JsonValue> = v.lazy(() =>
  v.union([v.string(), v.number(), v.boolean(), v.null(), v.array(jsonValue), v.record(v.string(), jsonValue)]),
);
const jsonObject: v.GenericSchema<JsonObject> = v.record(v.string(), jsonValue);

const finding = v.looseObject({
  code: described('Code, as in error-codes.md.'),
  message: described('What was found.'),
  advice: described('What to do about it.'),
  input: v.exactOptional(described('Input that settles it.')),
});

const about = {
  id: described('What the step is called; unique in the plan.'),
  stage: described('Action of the suite that the step belongs to.'),
  title: described('What the step does, for a person.'),
  documentStep: v.exactOptional(described('Step of the upgrade document.')),
  effects: v.exactOptional(v.pipe(effectsSchema, v.description('Who is not served meanwhile, and for how long.'))),
};

export const operatorStepSchema = v.looseObject({
  id: described('What completed-operator-steps calls it.'),
  title: described('What a person has to do.'),
  instructions: v.pipe(v.array(v.string()), v.description('How, in order.')),
  proof: v.pipe(
    v.picklist(['seen', 'said']),
    v.description('Whether the suite sees that it is done, or a person confirms it.'),
  ),
  blocking: v.pipe(v.boolean(), v.description('Whether later steps wait for it.')),
});

/** A change of a kind that this version does not know. */
const anyChange: v.GenericSchema<unknown, Change> = v.looseObject({
  kind: described('Kind of the change; the other fields depend on it.'),
});

function stepSchema(change: v.GenericSchema<unknown, Change>) {
  const changeStep = v.looseObject({
    ...about,
    type: v.pipe(v.literal('change'), v.description('The suite performs it.')),
    change: v.pipe(change, v.description('What is changed, and where.')),
    detail: v.exactOptional(v.pipe(v.array(v.string()), v.description('More of it, for the approver.'))),
  });
  const personStep = v.looseObject({
    ...about,
    type: v.pipe(v.literal('operator'), v.description('A person performs it.')),
    change: v.exactOptional(v.pipe(change, v.description('What is changed, and where.'))),
    operatorStep: v.pipe(operatorStepSchema, v.description('What the person is asked for.')),
  });
  return v.variant('type', [changeStep, personStep]);
}

/**
 * A plan as a file. `known` describes the kinds of changes; others are carried as they are. Format 1 is that of
 * versions before 0.2. `docs/reference/plan.schema.json` is made from it.
 */
export function planSchemaOf(known: v.GenericSchema<unknown, Change>, format: 1 | 2 = 2) {
  return v.looseObject({
    format: v.pipe(v.literal(format), v.description('Format of this file.')),
    action: described('The action that planned.'),
    server: described('Computer name of the server.'),
    inputs: v.pipe(jsonObject, v.description('The inputs that shape the plan.')),
    findings: v.pipe(jsonObject, v.description('What was found on the server and decides what has to be done.')),
    steps: v.pipe(v.array(stepSchema(known)), v.description('What is done, in order.')),
    warnings: v.pipe(v.array(finding), v.description('What an approver should know.')),
    blockers: v.pipe(v.array(finding), v.description('What stops the plan.')),
  });
}

/** Plans of both formats, whatever their changes are. */
export const planSchema = v.variant('format', [planSchemaOf(anyChange, 1), planSchemaOf(anyChange, 2)]);

/** @throws UserError `plan-invalid` that names file and field */
export function parsePlan(json: string, source: string): Plan {
  const result = v.safeParse(planSchema, parseJson(json, source));
  if (result.success) return result.output as Plan;
  const [issue] = result.issues;
  throw invalid(source, `at ${v.getDotPath(issue) ?? 'the top level'}: ${issue.message}`);
}

function parseJson(json: string, source: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    throw invalid(source, 'it is not JSON');
  }
}

function invalid(source: string, why: string): UserError {
  return new UserError('plan-invalid', `${source} is no plan: ${why}.`, 'Give the file of the output plan-path.');
}
