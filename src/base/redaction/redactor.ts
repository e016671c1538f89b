import { createHmac } from 'node:crypto';
import { type HiddenSpan, hiddenOfValue, hiddenSpans, secretSpans } from './configuration-spans.js';
import { asRedacted, hidden, hiddenWithHash, isHidden, type RedactedText, secretMark } from './hidden.js';
import { type NamePlace, Names, noOwnNames, type OwnNames } from './names.js';
import { redactCommandLine } from './redact-text.js';
import { secretsInText, type TextSpan } from './secrets-in-text.js';

export interface RedactorOptions {
  readonly names?: OwnNames;
  /** With it, hidden values carry a hash by which equal ones are known. */
  readonly salt?: string;
}

/** What leaves the server goes through one of these: secrets are replaced, and all else that is not known to be harmless. */
export interface Redactor {
  /** By what it hides and with which salt it hashes; absent without a salt. Texts with the same one can be compared. */
  readonly hiddenWith?: string;
  /** Where a configuration has text that is not shown. */
  spans(text: string): readonly HiddenSpan[];
  /** Where it has text that is known to be a secret, in comments as well. */
  secrets(text: string): readonly TextSpan[];
  /** Text of a configuration; well formed if it was. */
  configuration(text: string): RedactedText;
  /** A value by its name. */
  value(name: string, value: string, place: NamePlace): RedactedText;
  /** A command line as the registry has it: program and codes of packages are shown. */
  commandLine(line: string): RedactedText;
}

/** The text with each span replaced by what `mark` gives for it. */
function replaced<S extends TextSpan>(text: string, spans: readonly S[], mark: (part: string, span: S) => string) {
  const pieces: string[] = [];
  let copied = 0;
  for (const span of spans) {
    if (span.start < copied) continue;
    pieces.push(text.slice(copied, span.start), mark(text.slice(span.start, span.end), span));
    copied = span.end;
  }
  return asRedacted([...pieces, text.slice(copied)].join(''));
}

/** Prose and messages: shown, but for the secrets that they spell out. */
export function redactMessage(text: string): RedactedText {
  return replaced(text, secretsInText(text), () => secretMark);
}

/** `MsiExec.exe /X{…}` of Programs and Features names nothing but the package. */
const removalOfPackage = /^"?[^"<>|]{0,200}msiexec(?:\.exe)?"?\s+\/[ix]\s*\{[\dA-F-]{36}\}$/i;

function idOf(own: OwnNames, salt: string): string {
  return createHmac('sha256', salt)
    .update(JSON.stringify([own.secret, own.shown]), 'utf8')
    .digest('hex')
    .slice(0, 16);
}

export function createRedactor({ names: own = noOwnNames, salt }: RedactorOptions = {}): Redactor {
  const names = new Names(own);
  const mark = (part: string, { isSecret }: HiddenSpan) => (isSecret ? secretMark : hiddenWithHash(part, salt));
  const configuration = (text: string) => replaced(text, hiddenSpans(text, names), mark);
  return {
    ...(salt === undefined ? {} : { hiddenWith: idOf(own, salt) }),
    spans: (text) => hiddenSpans(text, names),
    secrets: (text) => secretSpans(text, names),
    configuration,
    value(name, value, place) {
      if (value.startsWith('<')) return configuration(value);
      const kind = names.classOf(name, place);
      return replaced(value, hiddenOfValue(value, 0, kind, names.mayLookLikeKey(name)), mark);
    },
    commandLine(line) {
      if (removalOfPackage.test(line.trim())) return asRedacted(line);
      return asRedacted(redactCommandLine(line, (rest) => (isHidden(rest) ? rest : hiddenWithHash(rest, salt))));
    },
  };
}

/** The one that knows no names of an operator and gives no hashes. */
export const plainRedactor: Redactor = createRedactor();

/** How a hidden value is shown beside another one of the same setting. */
export function besides(shown: RedactedText, value: string, first: string): string {
  if (!/^\(hidden, \d+ characters\)$/.test(shown)) return shown;
  return hidden(value, value === first ? 'same' : 'changed');
}
