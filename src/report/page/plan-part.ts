import type { JsonObject } from '../../json.js';
import { type Html, html } from '../html.js';
import { firstOf, shownAtMost } from '../limits.js';
import type { ReportServer } from '../report-input.js';
import type { PageContext } from './page-context.js';
import { breakable, type Column, leftOutNote, table } from './table.js';

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
  const { words } = page;
  const { items: rows, leftOut } = firstOf(flattened(json, ''), shownAtMost.foundValues);
  const columns: readonly Column<Row>[] = [
    { title: words.name, cell: ([name]) => html`<code>${breakable(name)}</code>` },
    { title: words.value, recorded: true, cell: ([, value]) => breakable(value) },
  ];
  return html`${table({ caption, columns, rows }, page)}${leftOutNote(leftOut, page)}`;
}

function flattened(value: unknown, path: string): readonly Row[] {
  if (typeof value !== 'object' || value === null) return [[path, value === undefined ? '' : String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => flattened(inner, path === '' ? key : `${path}.${key}`));
}
