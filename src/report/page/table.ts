import { Html, html } from '../html.js';
import { shortened } from '../limits.js';
import { brief } from './list.js';
import type { PageContext } from './page-context.js';

export interface Column<T> {
  readonly title: string;
  /** `number`: to the right. `plain`: as wide as its words. */
  readonly kind?: 'number' | 'plain';
  /** Makes the column sortable, by this value. */
  sort?(row: T): string | number;
  cell(row: T): Html | string | number | undefined;
}

export interface TableContent<T> {
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  /** How wide its columns are on paper; see the style. */
  readonly look?: 'steps' | 'settings' | 'checks' | 'changes' | 'files' | 'installers' | 'runs';
  /** So that the table's tools find it. */
  readonly id?: string;
  /** Rows with the same words here are together and share their first cell. */
  group?(row: T): string;
  /** By what the filter chooses rows. */
  key?(row: T): string;
}

/** A table with a caption, in a box that scrolls by keyboard; the first column heads its row. */
export function table<T>(content: TableContent<T>): Html {
  const { caption, columns, rows, id, group, look } = content;
  if (rows.length === 0) return html``;
  const head = columns.map(({ title, kind, sort }) => {
    const type = sort === undefined ? html`` : html` data-sort="${sortType(sort, rows)}"`;
    return html`<th scope="col"${kindClass(kind)}${type}>${title}</th>`;
  });
  const bodies = group === undefined ? [rows] : [...Map.groupBy(rows, group).values()];
  return html`<div class="wide" role="group" aria-label="${caption}" tabindex="0"><table${id === undefined ? undefined : html` id="${id}"`}${look === undefined ? undefined : html` class="${look}"`}>
<caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
${bodies.map((some) => html`<tbody>${bodyOf(some, content)}</tbody>`)}
</table></div>
`;
}

function bodyOf<T>(rows: readonly T[], { columns, key, group }: TableContent<T>): readonly Html[] {
  return rows.map((row, index) => {
    const attribute = key === undefined ? undefined : html` data-key="${key(row)}"`;
    const [first, ...others] = cells(row, columns);
    const heading =
      group === undefined ? heads(first, 'row') : index === 0 ? heads(first, 'rowgroup', rows.length) : undefined;
    return html`<tr${attribute}>${heading}${others.map(({ attributes, content }) => html`<td${attributes}>${content}</td>`)}</tr>
`;
  });
}

interface TableCell {
  readonly attributes: Html;
  readonly content: Html | string | number | undefined;
}

function heads(cell: TableCell | undefined, scope: 'row' | 'rowgroup', span?: number): Html {
  return html`<th scope="${scope}"${span === undefined ? undefined : html` rowspan="${span}"`}${cell?.attributes}>${cell?.content}</th>`;
}

function cells<T>(row: T, columns: readonly Column<T>[]): readonly TableCell[] {
  return columns.map((column) => {
    const value = column.sort === undefined ? undefined : html` data-value="${column.sort(row)}"`;
    return { attributes: html`${kindClass(column.kind)}${value}`, content: brief(column.cell(row)) };
  });
}

function kindClass(kind: Column<never>['kind']): Html {
  return kind === undefined ? html`` : html` class="${kind}"`;
}

function sortType<T>(sort: (row: T) => string | number, rows: readonly T[]): string {
  return rows.every((row) => typeof sort(row) === 'number') ? 'number' : 'text';
}

/** Names and their values; those without a value are left out. */
export function definitions(pairs: readonly (readonly [Html | string, Html | string | undefined])[]): Html {
  const shown = pairs.filter(([, value]) => value !== undefined && value !== '');
  return html`<dl>${shown.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** A path or a name of a setting, which may go on in the next line behind its separators. */
export function breakable(text: string): Html {
  const pieces = shortened(text).split(/(?<=[\\/_.])(?=[^\\/_.])/);
  return html`${pieces.map((piece, index) => (index === 0 ? piece : [new Html('<wbr/>'), piece]))}`;
}

/** How much is not on the page, where it is too much for one. */
export function leftOutNote(count: number, { words, formats }: PageContext): Html {
  return count === 0 ? html`` : html`<p class="quiet">${words.leftOut(formats.integer(count))}</p>`;
}

export function digest(value: string): Html {
  return html`<span class="digest">${value}</span>`;
}
