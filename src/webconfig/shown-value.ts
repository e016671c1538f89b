import type { RedactedText } from '../base/redaction/hidden.js';
import { besides, plainRedactor, type Redactor } from '../base/redaction/redactor.js';
import type { MergeRules } from './merge-rules.js';
import type { PathPart, SettingName } from './setting-name.js';

function nameOfPart(part: PathPart | undefined): string {
  return typeof part === 'string' ? part : (part?.value ?? '');
}

/** What hides values in a merge by these rules. */
export function redactorOf({ redactor }: Pick<MergeRules, 'redactor'>): Redactor {
  return redactor ?? plainRedactor;
}

/** The value of a setting as it may be shown: by the name of its attribute, else by its own. XML is redacted inside. */
export function shownValue({ path, attribute }: SettingName, value: string, redactor: Redactor): RedactedText {
  const isOwn = attribute === undefined || /^value$/i.test(attribute);
  return isOwn
    ? redactor.value(nameOfPart(path.at(-1)), value, 'setting')
    : redactor.value(attribute, value, 'attribute');
}

/** Beside the first value of the same setting: a hidden one says whether it is another. */
export function shownBesides(shown: RedactedText, value: string, first: string | undefined): string {
  return first === undefined ? shown : besides(shown, value, first);
}
