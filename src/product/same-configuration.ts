import { bareMarks } from '../base/redaction/hidden.js';
import { plainRedactor } from '../base/redaction/redactor.js';
import { sha256Of } from '../base/sha256.js';
import type { WebPresence } from './server-state.js';

type Configuration = NonNullable<WebPresence['configuration']>;

/** What an older version or other names of an operator showed is hidden here, so that all looks are comparable. */
export function fingerprintOf(text: string | undefined): string {
  return sha256Of(bareMarks(plainRedactor.configuration(text ?? '')));
}

/**
 * The text with its salted hashes, per look. Beside the state and not in it: a plan contains the state, and has to be
 * the same with every salt.
 */
const exact = new WeakMap<Configuration, { readonly hiddenWith: string; readonly text: string }>();

export function rememberExactly(
  configuration: Configuration,
  text: string | undefined,
  hiddenWith: string | undefined,
): Configuration {
  if (text !== undefined && hiddenWith !== undefined) exact.set(configuration, { hiddenWith, text });
  return configuration;
}

/**
 * Whether two looks at a web.config show the same one: with hidden values, where both were hidden alike. Of a file that
 * one of them could not read nothing is known, and one that is not there is as one that was not there alone.
 */
export function isSameConfiguration(one: Configuration | undefined, other: Configuration | undefined): boolean {
  if (one?.isUnread === true || other?.isUnread === true) return false;
  const [first, second] = [one && exact.get(one), other && exact.get(other)];
  if (first !== undefined && first.hiddenWith === second?.hiddenWith) return first.text === second.text;
  return one?.fingerprint === other?.fingerprint;
}
