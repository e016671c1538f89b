import { visible } from '../base/visible.js';

/** Markup that is safe to put into a page as it is. Made by the tag `html` alone. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type HtmlPart = Html | string | number | undefined | readonly HtmlPart[];

/** A template whose values are escaped, unless they are markup themselves. `undefined` shows as nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlPart[]): Html {
  let text = strings[0] ?? '';
  for (let index = 0; index < values.length; index += 1) text += rendered(values[index]) + (strings[index + 1] ?? '');
  return new Html(text);
}

function rendered(value: HtmlPart): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(`${value}`);
  let text = '';
  for (const part of value) text += rendered(part);
  return text;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** For text and for quoted attributes. What would be invisible or turn the text around is shown by its code point. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"'`]/g, (character) => entities[character] ?? '');
}
