import { join } from 'node:path';
import { editJson } from '../edit-folder.js';
import type { Ran } from '../player.js';
import type { Inputs } from '../servers.js';
import type { Varied } from './variation.js';

/** What an administrator does about a run that stopped. */
export type Answer =
  | { readonly kind: 'input'; readonly inputs: Inputs }
  | { readonly kind: 'by hand' }
  | { readonly kind: 'restart' }
  | { readonly kind: 'nothing' };

interface Blocker {
  readonly code: string;
  readonly message: string;
  readonly advice: string;
  readonly input?: string;
}

export const blockersOf = ({ outputs }: Ran): readonly Blocker[] => JSON.parse(outputs.blockers ?? '[]');

/** Everything that the run wrote about why it stopped. */
export function textOf(ran: Ran): string {
  const blockers = blockersOf(ran).flatMap(({ message, advice, input }) => [message, advice, `(${input ?? ''})`]);
  return [ran.fault ?? '', ran.advice ?? '', ...blockers].join('\n');
}

/** Gives what the text asks for by its name; does by hand what it asks for in words. */
export function answerTo(
  ran: Ran,
  known: Inputs,
  given: Inputs,
  byHand: readonly NonNullable<Varied['byHand']>[],
  folder: string,
): Answer {
  const text = textOf(ran);
  const named = Object.entries(known).filter(
    ([input, value]) => given[input] !== value && new RegExp(`(?<![\\w-])${input}(?![\\w-])`).test(text),
  );
  if (named.length > 0) return { kind: 'input', inputs: Object.fromEntries(named) };
  const asked = byHand.filter(({ asked }) => asked.test(text));
  if (asked.length === 0) return { kind: 'nothing' };
  for (const { act } of asked) act(folder);
  return { kind: 'by hand' };
}

export function restartWindows(folder: string, at: Date): void {
  editJson(join(folder, 'server.json'), ({ machine }) => {
    machine.bootTime = at.toISOString();
  });
}
