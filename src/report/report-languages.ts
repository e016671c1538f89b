/**
 * Every language of the report: one file with all its words, and its line here. The words are loaded with the report; an
 * action's inputs are read with the tags alone.
 */
const languages = {
  en: async () => (await import('./languages/english.js')).english,
  de: async () => (await import('./languages/german.js')).german,
} as const;

/** Language of the report's own words; what comes from a server stays as it is. */
export type ReportLanguage = keyof typeof languages;

export const reportLanguages = Object.keys(languages) as readonly ReportLanguage[];

/** Its words. */
export const loadWords = (language: ReportLanguage) => languages[language]();
