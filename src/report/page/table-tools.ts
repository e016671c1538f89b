import { type Html, html } from '../html.js';
import type { PageContext } from './page-context.js';

export interface TableTools {
  /** Id of the table. */
  readonly table: string;
  /** Name of what the buttons choose from. */
  readonly legend: string;
  /** The keys that the table's rows have, with their words, and how many rows have them. */
  readonly choices: readonly { readonly key: string; readonly title: string; readonly count: number }[];
  readonly rows: number;
  /** Rows at once; all where it is absent. */
  readonly pageSize?: number;
}

/** Search, filter and pages of a table. Hidden until the page's script, without which all rows are shown, is there. */
export function tableTools(tools: TableTools, page: PageContext): Html {
  const { table, pageSize } = tools;
  const { words } = page;
  const search = `${table}-search`;
  return html`<div class="tools" hidden="" data-table="${table}"${pageSize === undefined ? undefined : html` data-page="${pageSize}"`}>
<p class="search"><label for="${search}">${words.search}</label> <input type="search" id="${search}" autocomplete="off" spellcheck="false"/></p>
${filters(tools, page)}
<p class="result" role="status" data-text="${words.shown}" data-none="${words.noneShown}"></p>
${pageSize === undefined ? undefined : pager(page)}</div>
`;
}

function filters({ table, legend, choices, rows }: TableTools, { words }: PageContext): Html {
  if (choices.length < 2) return html``;
  const button = (key: string, title: string, count: number) =>
    html`<button type="button" data-key="${key}" aria-pressed="${key === '' ? 'true' : 'false'}">${title} <span>${count}</span></button>`;
  return html`<div class="filters" role="group" aria-labelledby="${table}-filter"><span id="${table}-filter">${legend}</span>
${button('', words.all, rows)}${choices.map(({ key, title, count }) => button(key, title, count))}</div>`;
}

function pager({ words }: PageContext): Html {
  return html`<div class="pager" role="group" aria-label="${words.pagesNavigation}"><button type="button" data-go="-1">${words.previous}</button> <span data-text="${words.page}"></span> <button type="button" data-go="1">${words.next}</button></div>`;
}

/** The keys that occur, in this order. */
export function occurring<K extends string>(
  order: readonly K[],
  titles: Readonly<Record<K, string>>,
  keys: readonly K[],
): TableTools['choices'] {
  const counts = Map.groupBy(keys, (key) => key);
  return order
    .filter((key) => counts.has(key))
    .map((key) => ({ key, title: titles[key], count: counts.get(key)?.length ?? 0 }));
}
