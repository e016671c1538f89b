import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { exampleRepository } from '../../scripts/self-references.js';

const use = v.looseObject({ uses: v.optional(v.string()), with: v.optional(v.record(v.string(), v.unknown())) });
const job = v.looseObject({ ...use.entries, steps: v.optional(v.array(use)) });
const workflow = v.looseObject({ jobs: v.record(v.string(), job) });
const declared = v.nullish(
  v.record(
    v.string(),
    v.looseObject({ required: v.optional(v.boolean()), deprecationMessage: v.optional(v.string()) }),
  ),
  {},
);
const callable = v.looseObject({ on: v.looseObject({ workflow_call: v.looseObject({ inputs: declared }) }) });
const action = v.looseObject({ inputs: declared });

/** What is wrong with the uses of this suite in a workflow: an action that is not there, an input that it does not have. */
export function faultsOfUses(text: string): readonly string[] {
  const { jobs } = v.parse(workflow, parse(text));
  return Object.values(jobs)
    .flatMap((one) => [one, ...(one.steps ?? [])])
    .flatMap((one) => (one.uses === undefined ? [] : faultsOf(one.uses, Object.keys(one.with ?? {}))));
}

function faultsOf(uses: string, given: readonly string[]): readonly string[] {
  const path = pathOf(uses);
  if (path === undefined) return [];
  const inputs = inputsOf(path);
  if (inputs === undefined) return [`${uses}: there is no such action or workflow`];
  const missing = Object.entries(inputs).filter(([name, { required }]) => required === true && !given.includes(name));
  return [
    ...given.filter((name) => inputs[name] === undefined).map((name) => `${uses}: there is no input ${name}`),
    ...given.flatMap((name) => inputs[name]?.deprecationMessage ?? []).map((why) => `${uses}: ${why}`),
    ...missing.map(([name]) => `${uses}: the input ${name} is missing`),
  ];
}

/** Below this repository; undefined for actions of others. */
function pathOf(uses: string): string | undefined {
  const [name = ''] = uses.split('@');
  if (name.startsWith('$/') || name.startsWith('./')) return name.slice(2);
  if (name === exampleRepository) return '';
  return name.startsWith(`${exampleRepository}/`) ? name.slice(exampleRepository.length + 1) : undefined;
}

function inputsOf(path: string): v.InferOutput<typeof declared> | undefined {
  const file = path.endsWith('.yml') ? path : path === '' ? 'action.yml' : `${path}/action.yml`;
  if (!existsSync(file)) return undefined;
  const value: unknown = parse(readFileSync(file, 'utf8'));
  return path.endsWith('.yml') ? v.parse(callable, value).on.workflow_call.inputs : v.parse(action, value).inputs;
}
