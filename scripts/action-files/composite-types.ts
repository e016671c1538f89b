import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { actions } from '../../src/actions/all.js';
import type { Action } from '../../src/workflow/action.js';
import { choice, text } from '../../src/workflow/input.js';
import { withOlderNames } from '../../src/workflow/older-names.js';
import type { Typed, TypedAction } from './action-types.js';

/** What a composite action does not hand on to another action, or hands on as one part of a name. */
const own: Readonly<Record<string, Readonly<Record<string, Typed>>>> = {
  'apply-and-report': { server: text, artifacts: choice(['true', 'false', 'auto']) },
  'back-up-and-uninstall': {},
};

export const compositeNames = Object.keys(own);

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Composite {
  readonly inputs: Readonly<Record<string, object>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

/** A composite action is written by hand: an input is what the action takes that it is handed to, an output likewise. */
export function compositeTypes(name: string): TypedAction {
  const composite: Composite = parse(readFileSync(`actions/${name}/action.yml`, 'utf8'));
  const { steps } = composite.runs;
  const typed = (one: string, type: Typed | undefined): readonly [string, Typed] => {
    if (type === undefined) throw new Error(`actions/${name}: nothing shows the type of ${one}.`);
    return [one, type];
  };
  const inputs = Object.keys(composite.inputs).map((input) =>
    typed(input, own[name]?.[input] ?? takenBy(steps, input)),
  );
  const outputs = Object.entries(composite.outputs).map(([output, { value }]) => typed(output, givenBy(steps, value)));
  return { inputs: Object.fromEntries(inputs), outputs: Object.fromEntries(outputs) };
}

function takenBy(steps: readonly Step[], input: string): Typed | undefined {
  const isHandedOn = (value: string) => value === `\${{ inputs.${input} }}`;
  return steps
    .flatMap((step) => Object.entries(step.with ?? {}).map(([name, value]) => ({ step, name, value })))
    .flatMap(({ step, name, value }) =>
      isHandedOn(value) ? (withOlderNames(actionOf(step)?.inputs ?? {})[name] ?? []) : [],
    )
    .at(0);
}

function givenBy(steps: readonly Step[], value: string): Typed | undefined {
  const [, id, output = ''] = /^\$\{\{ steps\.([\w-]+)\.outputs\.([\w-]+) \}\}$/.exec(value) ?? [];
  const step = steps.find((one) => id !== undefined && one.id === id);
  return step && actionOf(step)?.outputs[output];
}

function actionOf({ uses }: Step): Action | undefined {
  return Object.values<Action>(actions).find(({ name }) => uses === `$/actions/${name}`);
}
