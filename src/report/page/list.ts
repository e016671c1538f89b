import { type Html, html } from '../html.js';
import { shortened } from '../limits.js';

export function list(items: readonly (Html | string)[], attribute?: Html): Html {
  return items.length === 0
    ? html``
    : html`<ul class="notes"${attribute}>${items.map((item) => html`<li>${brief(item)}</li>`)}</ul>`;
}

/** A text of a server with its end left out where it is long. */
export function brief<T>(content: T | string): T | string {
  return typeof content === 'string' ? shortened(content) : content;
}
