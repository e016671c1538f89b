import type { ReportLanguage } from '../report-input.js';
import { english, type Words } from './words-english.js';
import { german } from './words-german.js';

const languages: Readonly<Record<ReportLanguage, Words>> = { en: english, de: german };

export function wordsOf(language: ReportLanguage): Words {
  return languages[language];
}
