import { didYouMean, nearestName } from '../base/nearest-name.js';
import * as v from '../base/schema.js';
import { UserError } from '../base/user-error.js';
import type { GivenInputs, Input, Inputs, InputValues, TextType } from './input.js';
import { byNamesOfNow, type NamedInputs, type OlderName, withOlderNames } from './older-names.js';

export type Environment = Readonly<Record<string, string | undefined>>;

const prefix = 'INPUT_';

/** The runner upper-cases an input's name and leaves its hyphens. */
function variableOf(inputName: string): string {
  return `${prefix}${inputName.replaceAll(' ', '_').toUpperCase()}`;
}

/** The inputs that the step gives itself; an empty text counts as not given. */
export function givenInputs(inputs: Inputs, environment: Environment): NamedInputs {
  const given = Object.keys(withOlderNames(inputs)).flatMap((name) => {
    const text = givenText(name, environment);
    return text === undefined ? [] : [[name, text] as const];
  });
  return byNamesOfNow(inputs, Object.fromEntries(given));
}

function givenText(name: string, environment: Environment): string | undefined {
  const text = environment[variableOf(name)]?.trim();
  return text === '' ? undefined : text;
}

/** As `readInputs`, of texts by the names of the inputs. @throws UserError `input-invalid` */
export function valuesOf<I extends Inputs>(inputs: I, given: GivenInputs): InputValues<I> {
  return readInputs(inputs, Object.fromEntries(Object.entries(given).map(([name, text]) => [variableOf(name), text])));
}

/**
 * Reads and checks every input before anything else happens.
 * @throws UserError `input-invalid` naming each input that is wrong or unknown and what is allowed
 */
export function readInputs<I extends Inputs>(inputs: I, environment: Environment): InputValues<I> {
  const values: Record<string, unknown> = {};
  const { given, older, contradictions } = givenInputs(inputs, environment);
  const problems = [...unknownInputs(inputs, environment), ...contradictions.map(givenTwice)];
  const isCompletedLater = isCompleted(inputs, environment);
  for (const [name, input] of Object.entries(inputs)) {
    const written = older.find((one) => one.name === name)?.older ?? name;
    const read = readInput(written, input, given[name], isCompletedLater);
    if ('problem' in read) problems.push(read.problem);
    else values[name] = read.value;
  }
  if (problems.length > 0) {
    throw new UserError(
      'input-invalid',
      problems.join('\n'),
      'Correct these inputs, and run again. Nothing was touched.',
    );
  }
  return values as InputValues<I>;
}

function readInput(
  name: string,
  input: Input<unknown>,
  given: string | undefined,
  isCompletedLater: boolean,
): { readonly value: unknown } | { readonly problem: string } {
  const text = given ?? input.default;
  if (text === undefined || text === '') {
    return input.required && !isCompletedLater
      ? { problem: `The input ${name} is missing. Allowed: ${input.allowed}.` }
      : { value: undefined };
  }
  const result = v.safeParse(input.schema, text);
  if (result.success) return { value: result.output };
  return { problem: input.isSecret ? hidden(name, input.allowed) : wrong(name, text, input) };
}

/** A settings file or an approved plan brings inputs that the step leaves out; then they are read once more. */
function isCompleted(inputs: Inputs, environment: Environment): boolean {
  return 'approved-plan' in inputs && completing.some((name) => givenText(name, environment) !== undefined);
}

const completing: readonly string[] = ['settings', 'approved-plan'];

function hidden(name: string, allowed: string): string {
  return `The input ${name} has a value that is not allowed, and is not shown. Allowed: ${allowed}.`;
}

const longestShown = 200;

function wrong(name: string, text: string, { allowed, type }: Input<unknown>): string {
  const harmless = text.replace(/\/\/[^/@\s]*@/g, '//…@');
  const shown = harmless.length > longestShown ? `${harmless.slice(0, longestShown)}…` : harmless;
  return `The input ${name} is ${JSON.stringify(shown)}${meantBy(harmless, type)}. Allowed: ${allowed}.`;
}

/** The nearest of the known words for each one that is none. */
function meantBy(text: string, type: TextType): string {
  const words = wordsOf(type);
  const given = type.type === 'list' ? text.split(/[\n,]/).map((word) => word.trim()) : [text];
  const meant = new Set(given.flatMap((word) => (words.includes(word) ? [] : (nearestName(word, words) ?? []))));
  return meant.size === 0 ? '' : ` (did you mean ${[...meant].map((word) => `"${word}"`).join(', ')}?)`;
}

/** Those that are allowed, where they can be listed. */
function wordsOf(type: TextType): readonly string[] {
  if (type.type === 'list') return wordsOf(type.item);
  if (type.type === 'boolean') return ['true', 'false'];
  return type.type === 'enum' ? type.values : [];
}

function givenTwice({ older, name }: OlderName): string {
  return `The inputs ${name} and ${older} have different values. ${older} is the older name of ${name}: leave it out.`;
}

function unknownInputs(inputs: Inputs, environment: Environment): readonly string[] {
  const known = new Set(Object.keys(withOlderNames(inputs)).map(variableOf));
  return Object.keys(environment)
    .map((variable) => variable.toUpperCase())
    .filter((variable) => variable.startsWith(prefix) && !known.has(variable))
    .map((variable) => {
      const name = variable.slice(prefix.length).toLowerCase();
      const names = Object.keys(inputs);
      return `There is no input ${name}${didYouMean(name, names)}. Known: ${names.join(', ')}.`;
    });
}
