import { type Html, html } from './html.js';
import type { Outcome } from './server-outcome.js';

const titles: Readonly<Record<Outcome, string>> = {
  upgraded: 'Upgraded',
  waiting: 'Waiting',
  failed: 'Failed',
  untouched: 'Untouched',
  'rolled-back': 'Rolled back',
  'in-part': 'In part',
};

const kinds: Readonly<Record<Outcome, string>> = {
  upgraded: 'good',
  waiting: 'wait',
  failed: 'bad',
  untouched: 'plain',
  'rolled-back': 'wait',
  'in-part': 'wait',
};

export function outcomeTitle(outcome: Outcome): string {
  return titles[outcome];
}

/** The word carries the meaning, the colour only repeats it. */
export function badge(outcome: Outcome): Html {
  return html`<span class="badge ${kinds[outcome]}">${titles[outcome]}</span>`;
}

/** `2026-03-07 22:15:04` with the full time for machines; what is no time is shown as it came. */
export function moment(iso: string | undefined): Html {
  if (iso === undefined) return html``;
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return html`${iso}`;
  const exact = at.toISOString();
  return html`<time datetime="${exact}">${exact.slice(0, 19).replace('T', ' ')}</time>`;
}

/** `1 h 05 min` */
export function duration(from: string | undefined, to: string | undefined): string {
  const seconds = Math.round((Date.parse(to ?? '') - Date.parse(from ?? '')) / 1000);
  if (Number.isNaN(seconds) || seconds < 0) return '';
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${`${minutes % 60}`.padStart(2, '0')} min`;
}

/** `1.4 MB`, decimal. */
export function fileSize(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  const index = bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
  return `${index === 0 ? bytes : (bytes / 1000 ** index).toFixed(1)} ${units[index]}`;
}

export function definitions(pairs: readonly (readonly [string, Html | string | undefined])[]): Html {
  const shown = pairs.filter(([, value]) => value !== undefined && value !== '');
  return html`<dl>${shown.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

export interface Column<T> {
  readonly title: string;
  readonly number?: boolean;
  cell(row: T): Html | string | number | undefined;
}

/** A table with a caption; the first column heads its row. */
export function table<T>(caption: string, columns: readonly Column<T>[], rows: readonly T[]): Html {
  const cells = (row: T) =>
    columns.map((column, index) =>
      index === 0
        ? html`<th scope="row">${column.cell(row)}</th>`
        : html`<td${column.number ? html` class="number"` : undefined}>${column.cell(row)}</td>`,
    );
  return html`<div class="wide" role="group" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) => html`<tr>${cells(row)}</tr>
`,
  )}</tbody>
</table></div>
`;
}
