import { codeSections } from '../base/codes/register.js';
import { isEnglish, recordedPattern, sentenceFinder } from './sentence-finder.js';
import type { ReportWords } from './words.js';

/** A finding, a failure or an advice as a record has it; a failure of another kind has no code. */
export interface RecordedMessage {
  readonly code?: string | undefined;
  readonly message: string;
}

/** Puts words of the record into a sentence: a title, or a message with its code. */
export type Quote = (text: string, code?: string) => string;

type Recorded = NonNullable<ReportWords['recorded']>;

const finders = new WeakMap<Recorded, ReturnType<typeof sentenceFinder>>();

function finderOf(recorded: Recorded): ReturnType<typeof sentenceFinder> {
  const known = finders.get(recorded) ?? sentenceFinder(recorded.sentences);
  finders.set(recorded, known);
  return known;
}

/** A recorded text in the words of a language; undefined where the language has none for it, or records are in it. */
export function inOwnWords(text: string, { recorded }: ReportWords): string | undefined {
  return recorded && finderOf(recorded)(text);
}

/** A message in the words of a language, and whether they have everything that the recorded one has. */
export interface OwnMessage {
  readonly text: string;
  readonly isWhole: boolean;
}

/** By its own sentence, or else by its code, whose words leave out what is not a name, a path or a number. */
export function messageInOwnWords({ code, message }: RecordedMessage, words: ReportWords): OwnMessage | undefined {
  const [line = '', ...rest] = message.split('\n');
  const own = inOwnWords(line, words);
  if (own !== undefined) return { text: own, isWhole: rest.length === 0 };
  const meaning = code === undefined ? undefined : meaningOf(code, line, words);
  return meaning === undefined ? undefined : { text: meaning, isWhole: false };
}

/** What to do, by its own sentence or by the code that it belongs to. */
export function adviceInOwnWords(advice: string, code: string | undefined, words: ReportWords): OwnMessage | undefined {
  const own = inOwnWords(advice, words);
  if (own !== undefined) return { text: own, isWhole: true };
  const [, byCode] = (code === undefined ? undefined : words.recorded?.codes[registered(code)]) ?? [];
  return byCode === undefined ? undefined : { text: byCode.replaceAll('`', ''), isWhole: false };
}

/** As the register writes codes that are put together. */
function registered(code: string): string {
  return code
    .replace(/^(installer-failed)-.*$/, '$1-<number>')
    .replace(/^(prerequisite|known-failure)-.*$/, '$1-<name>');
}

const messages = new Map<string, string>(
  codeSections
    .flatMap(({ rows }) => Object.entries<{ readonly message: string }>(rows))
    .map(([code, { message }]) => [code, message]),
);

function meaningOf(code: string, message: string, words: ReportWords): string | undefined {
  const [meaning] = words.recorded?.codes[registered(code)] ?? [];
  if (meaning === undefined) return undefined;
  const names = recordedPattern(messages.get(registered(code)) ?? '').exec(message) ?? [];
  const text = meaning.replace(/\{(\d)\}/g, (_place, index) => nameOrGap(names[Number(index)], words));
  return text.replaceAll('`', '').replace(/…\.$/, '…');
}

/** English within a German sentence is left to the recorded words, which are beside it. */
function nameOrGap(name: string | undefined, words: ReportWords): string {
  if (name === undefined) return '…';
  const bare = name.replace(/\.$/, '');
  return inOwnWords(name, words) ?? inOwnWords(bare, words) ?? (isEnglish(bare) ? '…' : bare);
}
