import { type Html, html } from '../html.js';
import type { ReportWords } from '../words.js';

/** How the reader's language writes numbers and times. All times are UTC. */
export interface Formats {
  /** `2026-03-07 22:15:04` or `07.03.2026 22:15:04`; what is no time is returned as it came. */
  moment(iso: string): string;
  /** Without the seconds. */
  minute(iso: string): string;
  /** `22:15` */
  clock(iso: string): string;
  /** `03-07` or `07.03.` */
  day(iso: string): string;
  /** A text of the record with its times like {@link Formats.moment}. */
  inText(text: string): string;
  /** `48,234,496` or `48.234.496` */
  integer(value: number): string;
  /** `1.4 MB` or `1,4 MB`, decimal. */
  fileSize(bytes: number): string;
}

export function formatsOf(words: ReportWords): Formats {
  const integers = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 0 });
  const decimals = new Intl.NumberFormat(words.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const moment = (iso: string, length: number) => momentText(iso, words, length);
  return {
    moment: (iso) => moment(iso, 8),
    minute: (iso) => moment(iso, 5),
    clock: (iso) => (isTime(iso) ? new Date(iso).toISOString().slice(11, 16) : iso),
    day: (iso) => moment(iso, 0),
    inText: (text) => text.replace(instant, (iso) => moment(iso, 8)),
    integer: (value) => integers.format(value),
    fileSize: (bytes) => fileSize(bytes, decimals, words.byteUnit),
  };
}

/** As the suite writes a time into a sentence. */
const instant = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z\b/g;

/** The first `length` characters of the time of day; none leaves the day without its year. */
function momentText(iso: string, words: ReportWords, length: number): string {
  if (!isTime(iso)) return iso;
  const [date = '', time = ''] = new Date(iso).toISOString().split('T');
  const [year = '', month = '', day = ''] = date.split('-');
  if (length === 0) return words.day(month, day);
  return `${words.date(year, month, day)} ${time.slice(0, length)}`;
}

function isTime(iso: string): boolean {
  return !Number.isNaN(Date.parse(iso));
}

function fileSize(bytes: number, decimals: Intl.NumberFormat, small: string): string {
  const units = [small, 'kB', 'MB', 'GB', 'TB'];
  const index = bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
  return index === 0 ? `${bytes} ${small}` : `${decimals.format(bytes / 1000 ** index)} ${units[index]}`;
}

/** Milliseconds between two times; undefined where one is missing, is no time, or they run backwards. */
export function between(from: string | undefined, to: string | undefined): number | undefined {
  const elapsed = Date.parse(to ?? '') - Date.parse(from ?? '');
  return Number.isNaN(elapsed) || elapsed < 0 ? undefined : elapsed;
}

/** `42 s`, `12 min`, `1 h 05 min`, `3 d 4 h`: symbols that both languages share. Empty where it is not known. */
export function duration(milliseconds: number | undefined): string {
  if (milliseconds === undefined) return '';
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return `${hours} h ${`${minutes % 60}`.padStart(2, '0')} min`;
  return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

/** With the exact time for machines. */
export function moment(iso: string | undefined, formats: Formats): Html {
  if (iso === undefined) return html``;
  if (!isTime(iso)) return html`${iso}`;
  return html`<time datetime="${new Date(iso).toISOString()}">${formats.moment(iso)}</time>`;
}
