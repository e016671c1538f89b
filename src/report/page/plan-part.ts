import type { JsonObject } from '../../json.js';
import { type Html, html } from '../html.js';
import type { ReportServer } from '../report-input.js';
import type { PageContext } from './page-context.js';
import { breakable, type Column, table } from './table.js';

/** The rest is in the plan, whose digest the report shows. */
const mostRows = 150;

/** What was found and what was chosen when the first plan was made. */
export function planPart({ plans }: ReportServer, page: PageContext): Html {
  const [first] = plans;
  if (first === undefined) return html``;
  const { words } = page;
  return html`<details><summary>${words.foundTable}</summary>
${jsonTable(words.inputs, first.plan.inputs, page)}${jsonTable(words.findings, first.plan.findings, page)}</details>
`;
}

type Row = readonly [name: string, value: string];

function jsonTable(caption: string, json: JsonObject, page: PageContext): Html {
  const { words, formats } = page;
  const rows = flattened(json, '');
  const columns: readonly Column<Row>[] = [
    { title: words.name, cell: ([name]) => html`<code>${breakable(name)}</code>` },
    { title: words.value, recorded: true, cell: ([, value]) => breakable(value) },
  ];
  const more = rows.length - mostRows;
  return html`${table({ caption, columns, rows: rows.slice(0, mostRows) }, page)}${more > 0 ? html`<p>${words.moreRows(formats.integer(more))}</p>` : undefined}`;
}

function flattened(value: unknown, path: string): readonly Row[] {
  if (typeof value !== 'object' || value === null) return [[path, value === undefined ? '' : String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => flattened(inner, path === '' ? key : `${path}.${key}`));
}
