import { english, type ReportWords } from './languages/english.js';
import { german } from './languages/german.js';
import type { ReportLanguage } from './report-languages.js';

/** Every language of the report: a file with all its words, a line here, and its tag in `report-languages.ts`. */
const languages: Readonly<Record<ReportLanguage, ReportWords>> = { en: english, de: german };

export type { ReportWords };

export function wordsOf(language: ReportLanguage): ReportWords {
  return languages[language];
}
