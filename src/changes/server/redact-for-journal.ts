import type { Log } from '../../log.js';
import { maskValue } from '../../webconfig/mask-value.js';

/** No text of an installer or of Windows that explains something is longer. */
const mostCharacters = 4000;

/** Text as it may be kept: without what the log masks, without passwords that it spells out itself, and bounded. */
export function redactForJournal(log: Log, text: string): string {
  const masked = log
    .masked(text)
    .split('\n')
    .map((line) => maskValue('', line))
    .join('\n');
  return masked.length > mostCharacters ? `${masked.slice(0, mostCharacters)}…` : masked;
}
