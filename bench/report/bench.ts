/** The audit report of a fleet beside the same facts in plain tables by a template engine. */

import { auditReport } from '../../src/report/audit-report.js';
import { escapeHtml } from '../../src/report/html.js';
import { makeFleet, sampleReport } from '../../test/report/sample-report.js';
import { inTurn } from '../in-turn.js';
import { type ResultRow, reportRows } from '../result.js';
import { templateReport } from './template-report.js';

async function compared(count: number): Promise<ResultRow> {
  const input = sampleReport(makeFleet(count));
  const page = auditReport(input);
  const milliseconds = (work: () => string) => () => {
    const start = performance.now();
    if (work().length < 1000) throw new Error('There is no page.');
    return performance.now() - start;
  };
  const times = await inTurn(9, {
    ours: milliseconds(() => auditReport(input)),
    template: milliseconds(() => templateReport(input)),
    escaping: milliseconds(() => escapeHtml(page)),
  });
  return {
    id: `report-${count}`,
    area: 'report',
    work: `Report of ${count} servers`,
    unit: 'ms',
    ours: { name: `auditReport, ${Math.round(page.length / 1000)} kB`, value: times.median('ours') },
    alternative: {
      name: `a Handlebars template, ${Math.round(templateReport(input).length / 1000)} kB`,
      value: times.median('template'),
    },
    ratio: times.ratio('ours', 'template'),
    limit: { kind: 'processor', name: 'escaping as many characters', value: times.median('escaping') },
    note: 'The template writes the bare tables: no timeline, no before and after, no judgement of what is proven.',
  };
}

reportRows([await compared(1), await compared(200)]);
