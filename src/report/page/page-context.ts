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
