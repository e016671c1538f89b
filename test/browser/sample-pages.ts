import { auditReport } from '../../src/report/audit-report.js';
import type { ReportLanguage, ReportServer } from '../../src/report/report-input.js';
import { makeFleet, sampleReport, sampleServers } from '../report/sample-report.js';

const page = (servers: readonly ReportServer[], language: ReportLanguage = 'en') =>
  auditReport({ ...sampleReport(servers), language });

/** The journal from this line on, so many minutes later. */
function later({ journal, ...server }: ReportServer, from: number, minutes: number): ReportServer {
  return {
    ...server,
    journal: journal.map((line, index) =>
      index < from ? line : { ...line, at: new Date(Date.parse(line.at) + minutes * 60_000).toISOString() },
    ),
  };
}

const { upgraded } = sampleServers;
const lineOf = (event: string, number = 0) =>
  upgraded.journal.flatMap((line, index) => (line.event === event ? [index] : []))[number] ?? 0;

/** Nineteen hours until the restart, two days and some hours until a person acted. */
const interrupted = later(later(upgraded, lineOf('plan-started', 2), 19 * 60), lineOf('operator-step-said'), 3240);

export const pages = {
  one: page([upgraded]),
  german: page([upgraded], 'de'),
  interrupted: page([interrupted]),
  waiting: page([sampleServers.waiting]),
  few: page(Object.values(sampleServers)),
  fewGerman: page(Object.values(sampleServers), 'de'),
  fleet: page(makeFleet(210)),
  pages: page(Array.from({ length: 60 }, (_, index) => ({ ...sampleServers.untouched, name: `WEB${index}` }))),
} as const;

export const makePage = page;
