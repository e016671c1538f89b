import * as v from 'valibot';
import type { JsonObject, JsonValue } from '../json.js';
import { UserError } from '../user-error.js';
import type { Change, Plan } from './plan.js';

const text = v.string();

const jsonValue: v.GenericSchema<JsonValue> = v.lazy(() =>
  v.union([text, v.number(), v.boolean(), v.null(), v.array(jsonValue), v.record(text, jsonValue)]),
);
const jsonObject: v.GenericSchema<JsonObject> = v.record(text, jsonValue);

const finding = v.strictObject({ code: text, message: text, advice: text, input: v.exactOptional(text) });

const identity = { id: text, stage: text, title: text, documentStep: v.exactOptional(text) };

const changeStep = v.strictObject({
  ...identity,
  type: v.literal('change'),
  change: v.pipe(v.looseObject({ kind: text })),
  detail: v.exactOptional(v.array(text)),
});

const personStep = v.strictObject({
  ...identity,
  type: v.literal('operator'),
  operatorStep: v.strictObject({
    id: text,
    title: text,
    instructions: v.array(text),
    proof: v.picklist(['seen', 'said']),
    blocking: v.boolean(),
  }),
});

/** Format 1 of a plan. `docs/reference/plan.schema.json` is made from it. */
export const planSchema = v.strictObject({
  format: v.literal(1),
  action: text,
  server: text,
  inputs: jsonObject,
  findings: jsonObject,
  steps: v.array(v.variant('type', [changeStep, personStep])),
  warnings: v.array(finding),
  blockers: v.array(finding),
});

/** @throws UserError `plan-invalid` */
export function parsePlan(json: string, source: string): Plan<Change> {
  const result = v.safeParse(planSchema, parseJson(json, source));
  if (result.success) return result.output;
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
