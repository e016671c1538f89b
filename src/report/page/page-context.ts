import { type Html, html } from '../html.js';
import { shortened } from '../limits.js';
import { inOwnWords } from '../recorded-words.js';
import type { ReportLanguage } from '../report-input.js';
import { type ReportWords, wordsOf } from '../words.js';
import { type Formats, formatsOf } from './formats.js';

/** What every part of the page needs to speak the reader's language. */
export interface PageContext {
  readonly language: ReportLanguage;
  readonly words: ReportWords;
  readonly formats: Formats;
  /** How much of each server the page has: all, what matters first, or only of servers that need a person. */
  readonly depth: PageDepth;
}

/** From the whole page to the shortest one. */
export const pageDepths = ['all', 'short', 'attention'] as const;

export type PageDepth = (typeof pageDepths)[number];

/** Of a server: its anchors begin with `id`, its parts have headings of this level. */
export interface SectionContext extends PageContext {
  readonly id: string;
  readonly level: 2 | 3;
}

export function pageContext(language: ReportLanguage): PageContext {
  const words = wordsOf(language);
  return { language, words, formats: formatsOf(words), depth: 'all' };
}

/**
 * A text of the record in the words of the page. The record speaks English: what has no words of its own is marked, so
 * that a German voice does not read it out as German.
 */
export function recorded(text: string | undefined, { language }: Pick<PageContext, 'language'>): Html | string {
  if (text === undefined || text === '') return '';
  const own = inOwnWords(text, wordsOf(language));
  if (own !== undefined) return own;
  return language === 'en' ? text : html`<span lang="en">${text}</span>`;
}

/** An attribute for elements whose whole content comes from the record. */
export function recordedAttribute({ language }: Pick<PageContext, 'language'>): Html {
  return language === 'en' ? html`` : html` lang="en"`;
}

/** Marks words of the record within a sentence. */
export type Quote = (text: string) => string;

const mark = '\u0000';

/** A sentence of the page's language around words of the record, which stay marked as English. */
export function withRecorded(sentence: (quote: Quote) => string, page: Pick<PageContext, 'language'>): Html {
  const quoted: string[] = [];
  const text = sentence((words) => `${mark}${quoted.push(shortened(words)) - 1}${mark}`);
  const parts = text.split(mark);
  return html`${parts.map((part, index) => (index % 2 === 0 ? part : recorded(quoted[Number(part)], page)))}`;
}
