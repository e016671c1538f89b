import { type RecordedText, recordedTexts } from './languages/recorded-texts.js';
import type { ReportWords } from './words.js';

interface Pattern {
  readonly text: RecordedText;
  readonly form: RegExp;
}

const name = /\\\{\d\\\}/g;

/** `Copy a package to {1}` finds the name in its place. A name is in one line. */
const patterns: readonly Pattern[] = recordedTexts.map((text) => ({
  text,
  form: new RegExp(`^${text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(name, '(.+?)')}$`, 'u'),
}));

/** A recorded text in the words of a language; undefined where the language has none for it, or records are in it. */
export function inOwnWords(recorded: string, { recordedTexts: own }: ReportWords): string | undefined {
  if (own === undefined) return undefined;
  const whole = sentence(recorded, own);
  if (whole !== undefined) return whole;
  const parts = recorded.split(/(?<=\.) (?=[A-Z])/u).map((part) => sentence(part, own));
  return parts.length > 1 && parts.every((part) => part !== undefined) ? parts.join(' ') : undefined;
}

function sentence(recorded: string, own: NonNullable<ReportWords['recordedTexts']>): string | undefined {
  for (const { text, form } of patterns) {
    const names = form.exec(recorded);
    if (names !== null)
      return own[text].replace(/\{(\d)\}/g, (_place, index) => inner(names[Number(index)] ?? '', own));
  }
  return undefined;
}

/** A name may be a sentence itself: the meaning of a wrapped exit code. */
function inner(text: string, own: NonNullable<ReportWords['recordedTexts']>): string {
  return text.endsWith('.') ? (sentence(text, own) ?? text) : text;
}
