import * as v from '../base/schema.js';
import type { GivenInputs, Input, Inputs } from './input.js';

/** An input that was given by the name that it had before. */
export interface OlderName {
  readonly older: string;
  readonly name: string;
}

/** Texts by the names that their inputs have now. */
export interface NamedInputs {
  readonly given: GivenInputs;
  /** Those that were given by their older names. */
  readonly older: readonly OlderName[];
  /** Given by both names, with different texts. */
  readonly contradictions: readonly OlderName[];
}

/**
 * What was given, by either name. Texts of no input of the action are left out. `isMeant`: whether the text belongs to
 * the input, where an older name means something else to other actions.
 */
export function byNamesOfNow(
  inputs: Inputs,
  texts: GivenInputs,
  isMeant: (input: Input<unknown>, text: string) => boolean = () => true,
): NamedInputs {
  const given: Record<string, string> = {};
  const older: OlderName[] = [];
  const contradictions: OlderName[] = [];
  for (const [name, input] of Object.entries(inputs)) {
    const text = texts[name];
    const before = input.formerly === undefined ? undefined : texts[input.formerly];
    const taken = before !== undefined && isMeant(input, before) ? before : undefined;
    if (taken !== undefined && input.formerly !== undefined) {
      const names = { older: input.formerly, name };
      older.push(names);
      if (text !== undefined && text !== taken) contradictions.push(names);
    }
    const value = text ?? taken;
    if (value !== undefined) given[name] = value;
  }
  return { given, older, contradictions };
}

/** For a file of many actions: an older name counts where its text is one that the input takes. */
export function fitsInput({ schema }: Input<unknown>, text: string): boolean {
  return v.safeParse(schema, text).success;
}

/** An input as the pages of its action show it, with what to give in place of an older name. */
export type ShownInput = Input<unknown> & { readonly deprecated?: string };

/** All names that a step may give: each older name comes after the one of now. */
export function withOlderNames(inputs: Inputs): Readonly<Record<string, ShownInput>> {
  const all = Object.entries(inputs).flatMap(([name, input]): (readonly [string, ShownInput])[] => {
    const { formerly, default: _, ...same } = input;
    if (formerly === undefined) return [[name, input]];
    const description = `Older name of the input ${name}.`;
    const deprecated = `Give the input ${name} in its place. ${formerly} still works.`;
    // The older name is enough for the step, so that neither of them has to be there.
    return [
      [name, { ...input, required: false }],
      [formerly, { ...same, required: false, description, deprecated }],
    ];
  });
  return Object.fromEntries(all);
}
