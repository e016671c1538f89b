import { serverView } from '../../../src/report/audit-report.js';
import type { Html } from '../../../src/report/html.js';
import { pageContext, type SectionContext } from '../../../src/report/page/page-context.js';
import type { ReportLanguage, ReportServer } from '../../../src/report/report-input.js';

/** The section of a server whose anchors begin with `s1`. */
export const sectionIn = (language: ReportLanguage = 'en'): SectionContext => ({
  ...pageContext(language),
  id: 's1',
  level: 2,
});

export const viewOf = (server: ReportServer, id = 's1', language: ReportLanguage = 'en') =>
  serverView(server, id, pageContext(language));

/** The words that a reader sees, without the tags around them. */
export const wordsIn = (text: string) =>
  text
    .replace(/<wbr\/>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The words of each cell, row by row, the heads left out. */
export const rowsIn = ({ text }: Html) =>
  [...text.matchAll(/<tr(?: data-key="[^"]*")?>(.*?)<\/tr>/gs)]
    .map(([, row = '']) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => wordsIn(cell)))
    .slice(1);
