import type { ReportWords } from './languages/english.js';
import { loadWords, type ReportLanguage, reportLanguages } from './report-languages.js';

const all = new Map<ReportLanguage, ReportWords>();
for (const language of reportLanguages) all.set(language, await loadWords(language));

export type { ReportWords };

export function wordsOf(language: ReportLanguage): ReportWords {
  const words = all.get(language);
  if (words === undefined) throw new Error(`The report has no language ${language}.`);
  return words;
}
