import type { Log } from '../../base/log.js';
import { asRedacted, type RedactedText } from '../../base/redaction/hidden.js';
import { redactMessage } from '../../base/redaction/redactor.js';

/** No text of an installer or of Windows that explains something is longer. */
const mostCharacters = 4000;

/** Text as it may be kept: without what the log masks, without passwords that it spells out itself, and bounded. */
export function redactForJournal(log: Log, text: string): RedactedText {
  const masked = redactMessage(log.masked(text));
  return masked.length > mostCharacters ? asRedacted(`${masked.slice(0, mostCharacters)}…`) : masked;
}
