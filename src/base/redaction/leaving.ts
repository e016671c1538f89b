import { asRedacted, type RedactedText } from './hidden.js';
import { redactTexts } from './redact-texts.js';
import { redactMessage } from './redactor.js';

/*
 * The last look at what leaves the server: log, outputs, summary, annotations, files for people who come later. What
 * writes them takes nothing but `RedactedText`, and these functions make it of any text. Code that knows more of a
 * value, as its name, has hidden it before.
 */

/** An address of the suite's own pages: what is behind the # is no secret. */
const ownPage = /(\/docs\/[\w./-]{1,200}\.md)#(?=[\w%.-])/g;
/** For private use: it is in no text of a server that was made visible. */
const placeholder = '\ue023';

/** Text of any lines, for example of a log or a summary. */
export function leavingText(text: string): RedactedText {
  const marked = text.replace(ownPage, `$1${placeholder}`);
  return asRedacted(redactMessage(marked).replaceAll(placeholder, '#'));
}

/** A document as JSON, each text in it by itself. */
export function leavingJson(value: object, indent = 2): RedactedText {
  return asRedacted(`${JSON.stringify(redactTexts(value), null, indent)}\n`);
}

/** A value whose kind nobody knows any more: texts inside of JSON by themselves, so that it stays JSON. */
export function leavingValue(text: string): RedactedText {
  const value = /^[[{]/.test(text) ? parsed(text) : undefined;
  return value === undefined ? leavingText(text) : asRedacted(JSON.stringify(redactTexts(value)));
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
