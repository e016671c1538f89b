import * as v from 'valibot';
import { field, fields, list, optional, partOf } from '../base/format/fields.js';
import { readFormat } from '../base/format/read-format.js';
import type { JsonObject, JsonValue } from '../base/json.js';
import { UserError } from '../base/user-error.js';
import { effectsSchema } from './effects.js';
import type { Change, Plan } from './plan.js';

const text = v.string();

const jsonValue: v.GenericSchema<JsonValue> = v.lazy(() =>
  v.union([text, v.number(), v.boolean(), v.null(), v.array(jsonValue), v.record(text, jsonValue)]),
);
const jsonObject: v.GenericSchema<JsonObject> = v.record(text, jsonValue);

const finding = fields({
  code: field('Code; see error-codes.md.', text),
  message: field('What was found, and where.', text),
  advice: field('What to do.', text),
  input: optional('The input that settles it.', text),
});

const about = {
  id: field('What the step is called; unique in the plan, and as in the journal.', text),
  stage: field('Action of the suite that the step belongs to.', text),
  title: field('What the step does, for a person.', text),
  documentStep: optional("Step of Microsoft's document, for example U2.3.", text),
  effects: optional('Who is not served meanwhile, and for how long; absent in format 1.', effectsSchema),
};

/** What a person is asked for. */
const operatorStepSchema = fields({
  id: field('Name for the input completed-operator-steps.', text),
  title: field('The step in words.', text),
  instructions: field('What to do, one instruction after the other.', list(text)),
  proof: field(
    '"seen": the suite sees for itself that it is done. "said": a person confirms it.',
    v.picklist(['seen', 'said']),
  ),
  blocking: field('Whether later steps wait for it.', v.boolean()),
  notSeen: optional('What the server shows, where the step was confirmed and is not seen to be done.', text),
});

function stepSchema(change: v.GenericSchema<unknown, Change>) {
  const what = 'What exactly: the kind of change and its values.';
  const who = '"change": the suite performs it. "operator": a person does.';
  return v.variant('type', [
    fields({
      ...about,
      type: field(who, v.literal('change')),
      change: field(what, change),
      detail: optional('Further lines for the reader, for example what becomes of each setting.', list(text)),
    }),
    fields({
      ...about,
      type: field(who, v.literal('operator')),
      change: optional(what, change),
      operatorStep: field('What a person has to do.', operatorStepSchema),
    }),
  ]);
}

/**
 * A plan as a file, with the kinds of changes as `change` describes them. Format 1 is the one of versions before 0.2.
 * `docs/reference/plan.schema.json` is made from it.
 */
export function planSchemaOf<const F extends 1 | 2>(change: v.GenericSchema<unknown, Change>, format: F) {
  return fields({
    format: field('Version of the format.', v.literal(format)),
    action: field('Which action made the plan.', text),
    server: field('Name of the server.', text),
    inputs: field('The inputs that the plan depends on.', jsonObject),
    findings: field('What was found on the server and decides the plan: versions, paths, hashes.', jsonObject),
    steps: field('What will be done, in this order.', list(stepSchema(change))),
    warnings: field('What a person should know; does not stop.', list(finding)),
    blockers: field('What stops the plan. One with a blocker is not applied.', list(finding)),
    given: optional(
      'The inputs as they were given when planning: the plan is carried out with them. No part of the digest.',
      v.record(text, text),
    ),
  });
}

/** A change of a kind that this version does not know. */
const anyChange: v.GenericSchema<unknown, Change> = partOf({
  kind: field('Kind of the change; the other fields depend on it.', text),
});

/** Plans of both formats, with changes of any kind. */
export const planSchema = v.variant('format', [planSchemaOf(anyChange, 1), planSchemaOf(anyChange, 2)]);

/** @throws UserError `plan-invalid` that names file, line and field */
export function parsePlan(json: string | Uint8Array, source: string): Plan {
  return readFormat(planSchema as v.GenericSchema<unknown, Plan>, json, (what) => {
    const advice = 'Give the file of the output plan-path, unchanged.';
    return new UserError('plan-invalid', `${source} is no plan: ${what}.`, advice);
  });
}
