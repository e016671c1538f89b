import { type Html, html } from '../html.js';
import { shortened, shownAtMost } from '../limits.js';
import { adviceInOwnWords, inOwnWords, messageInOwnWords, type OwnMessage, type Quote } from '../recorded-words.js';
import { isEnglish } from '../sentence-finder.js';
import { list } from './list.js';
import type { PageContext } from './page-context.js';

/** A text of the record, and the words of the page for it; records are in English. */
export interface RecordedText {
  readonly text: string;
  /** Absent where the page has none, or is in English itself. */
  readonly own?: OwnMessage | undefined;
}

type Words = Pick<PageContext, 'words' | 'formats'>;

export function sentenceOf(text: string, page: Words): RecordedText {
  const own = inOwnWords(text, page.words);
  return withTimes(text, own === undefined ? undefined : { text: own, isWhole: true }, page);
}

/** With times as the page writes them; beside words of the page the recorded ones stay as they are. */
function withTimes(text: string, own: OwnMessage | undefined, { words, formats }: Words): RecordedText {
  return {
    text: words.recorded === undefined ? formats.inText(text) : text,
    own: own && { ...own, text: formats.inText(own.text) },
  };
}

/** What happened or was found; by its code where the page does not know the sentence. */
export function messageOf(message: string, code: string | undefined, page: Words): RecordedText {
  return withTimes(message, messageInOwnWords({ message, code }, page.words), page);
}

export function adviceOf(advice: string, code: string | undefined, page: Words): RecordedText {
  return withTimes(advice, adviceInOwnWords(advice, code, page.words), page);
}

/** Without its recorded words, which belong beside it, see {@link original}. */
export function ownText({ text, own }: RecordedText, { words }: Words): string {
  return words.recorded === undefined ? text : (own?.text ?? '…');
}

/**
 * The recorded words of those for which the page has none, or not all: folded, and marked, so that a German voice does
 * not read them out as German.
 */
export function original(texts: readonly RecordedText[], { words }: Words): Html | undefined {
  if (words.recorded === undefined) return undefined;
  const lines = texts.filter(({ text, own }) => text !== '' && own?.isWhole !== true);
  if (lines.length === 0) return undefined;
  return html`<details class="original"><summary>${words.original}</summary>${lines.map(({ text }) => originalLine(text))}</details>`;
}

function originalLine(text: string): Html {
  const language = isEnglish(text) ? html` lang="en"` : undefined;
  return html`<div${language}>${shortened(text, shownAtMost.originalCharacters)}</div>`;
}

/** In the words of the page, followed by the recorded ones where that is not all. */
export function shown(recorded: RecordedText, page: Words): Html | string {
  const { text, own } = recorded;
  if (page.words.recorded === undefined || own?.isWhole === true) return shortened(own?.text ?? text);
  return html`${own === undefined ? undefined : `${shortened(own.text)} `}${original([recorded], page)}`;
}

/** A text of the record in the words of the page. */
export function recorded(text: string | undefined, page: Words): Html | string {
  return text === undefined || text === '' ? '' : shown(sentenceOf(text, page), page);
}

/** Lines of the record; those without words of the page are folded together at the end. */
export function recordedList(lines: readonly RecordedText[], page: Words): Html {
  if (page.words.recorded === undefined) return list(lines.map(({ text }) => text));
  const own = lines.flatMap((line) => (line.own === undefined ? [] : [line.own.text]));
  return html`${list(own)}${original(lines, page)}`;
}

const mark = '\u0000';

/** A sentence of the page's language around words of the record. */
export function withRecorded(sentence: (quote: Quote) => string, page: Words): Html {
  const quoted: RecordedText[] = [];
  const text = sentence((words, code) => `${mark}${quoted.push(messageOf(words, code, page)) - 1}${mark}`);
  const parts = text.split(mark);
  return html`${parts.map((part, index) => {
    const one = index % 2 === 0 ? undefined : quoted[Number(part)];
    return one === undefined ? part : one.text === '' ? '' : shown(one, page);
  })}`;
}
