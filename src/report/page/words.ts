import type { ReportLanguage } from '../report-input.js';
import { english, type ReportWords } from './words-english.js';
import { german } from './words-german.js';

const languages: Readonly<Record<ReportLanguage, ReportWords>> = { en: english, de: german };

export function wordsOf(language: ReportLanguage): ReportWords {
  return languages[language];
}
