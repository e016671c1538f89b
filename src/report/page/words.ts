import type { ReportLanguage } from '../report-input.js';
import { english } from './words-english.js';
import { german } from './words-german.js';

/** Every word of the report that is its own. A language that lacks one does not compile. */
export type Words = typeof english;

const languages: Readonly<Record<ReportLanguage, Words>> = { en: english, de: german };

export function wordsOf(language: ReportLanguage): Words {
  return languages[language];
}
