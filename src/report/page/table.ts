import { type Html, html } from '../html.js';
import { type PageContext, recordedAttribute } from './page-context.js';

export interface Column<T> {
  readonly title: string;
  /** `number`: to the right. `plain`: as wide as its words. */
  readonly kind?: 'number' | 'plain';
  /** What it shows comes from the record and is English. */
  readonly recorded?: true;
  /** Makes the column sortable, by this value. */
  sort?(row: T): string | number;
  cell(row: T): Html | string | number | undefined;
}

export interface TableContent<T> {
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  /** So that the table's tools find it. */
  readonly id?: string;
  /** What the filter tells rows apart by. */
  key?(row: T): string;
}

/** A table with a caption, in a box that scrolls by keyboard; the first column heads its row. */
export function table<T>({ caption, columns, rows, id, key }: TableContent<T>, page: PageContext): Html {
  if (rows.length === 0) return html``;
  const head = columns.map(({ title, kind, sort }) => {
    const type = sort === undefined ? html`` : html` data-sort="${sortType(sort, rows)}"`;
    return html`<th scope="col"${kindClass(kind)}${type}>${title}</th>`;
  });
  const body = rows.map(
    (row) => html`<tr${key === undefined ? undefined : html` data-key="${key(row)}"`}>${cells(row, columns, page)}</tr>
`,
  );
  return html`<div class="wide" role="group" aria-label="${caption}" tabindex="0"><table${id === undefined ? undefined : html` id="${id}"`}>
<caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>${body}</tbody>
</table></div>
`;
}

function cells<T>(row: T, columns: readonly Column<T>[], page: PageContext): readonly Html[] {
  return columns.map((column, index) => {
    const language = column.recorded ? recordedAttribute(page) : undefined;
    const value = column.sort === undefined ? undefined : html` data-value="${column.sort(row)}"`;
    return index === 0
      ? html`<th scope="row"${language}${value}>${column.cell(row)}</th>`
      : html`<td${kindClass(column.kind)}${language}${value}>${column.cell(row)}</td>`;
  });
}

function kindClass(kind: Column<never>['kind']): Html {
  return kind === undefined ? html`` : html` class="${kind}"`;
}

function sortType<T>(sort: (row: T) => string | number, rows: readonly T[]): string {
  return rows.every((row) => typeof sort(row) === 'number') ? 'number' : 'text';
}

/** Names and what they stand for; those without a value are left out. */
export function definitions(pairs: readonly (readonly [string, Html | string | undefined])[]): Html {
  const shown = pairs.filter(([, value]) => value !== undefined && value !== '');
  return html`<dl>${shown.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

export function list(items: readonly (Html | string)[], attribute?: Html): Html {
  return items.length === 0
    ? html``
    : html`<ul class="notes"${attribute}>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

export function digest(value: string): Html {
  return html`<span class="digest">${value}</span>`;
}
