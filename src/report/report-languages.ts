/** In a file of its own, because an action's inputs are read with it. */
export const reportLanguages = ['en', 'de'] as const;

/** Language of the report's own words; what comes from a server stays as it is. */
export type ReportLanguage = (typeof reportLanguages)[number];
