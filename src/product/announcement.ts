import { UserError } from '../user-error.js';
import type { AnnouncementTexts } from './announcements/announcement-texts.js';
import { dutch } from './announcements/dutch.js';
import { english } from './announcements/english.js';
import { french } from './announcements/french.js';
import { german } from './announcements/german.js';
import { italian } from './announcements/italian.js';
import { japanese } from './announcements/japanese.js';
import { polish } from './announcements/polish.js';
import { portuguese } from './announcements/portuguese.js';
import { spanish } from './announcements/spanish.js';

/** BCP 47 language tags. */
export const announcementLanguages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'ja'] as const;

export type AnnouncementLanguage = (typeof announcementLanguages)[number];

const texts: Readonly<Record<AnnouncementLanguage, AnnouncementTexts>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  nl: dutch,
  pt: portuguese,
  pl: polish,
  ja: japanese,
};

/** A message to the users, ready to be sent. */
export interface Announcement {
  readonly language: AnnouncementLanguage;
  readonly subject: string;
  /** Plain text, one paragraph an entry; an address stands on a line of its own. */
  readonly paragraphs: readonly string[];
}

export interface AnnouncementOptions {
  /** All where absent. */
  readonly languages?: readonly AnnouncementLanguage[];
  /** The service of the mobile app moved or was removed. */
  readonly mobileAppChanged?: boolean;
}

/** What users have to be told when the portal's address changed; empty when it did not. */
export function portalAnnouncements(
  oldUrl: string,
  newUrl: string,
  options: AnnouncementOptions = {},
): readonly Announcement[] {
  if (oldUrl.replace(/\/+$/, '').toLowerCase() === newUrl.replace(/\/+$/, '').toLowerCase()) return [];
  return inLanguages(options, ({ newAddress: text, mobileApp }) => ({
    subject: text.subject,
    paragraphs: [
      text.opening,
      `${text.newAddress}\n${newUrl}`,
      `${text.oldAddress}\n${oldUrl}`,
      text.whatStays,
      ...(options.mobileAppChanged ? [mobileApp] : []),
      text.caution,
    ],
  }));
}

/** For a portal that stays at its address and may look different. */
export function renewedPortalAnnouncements(url: string, options: AnnouncementOptions = {}): readonly Announcement[] {
  return inLanguages(options, ({ sameAddress: text, mobileApp }) => ({
    subject: text.subject,
    paragraphs: [
      text.opening,
      `${text.address}\n${url}`,
      ...(options.mobileAppChanged ? [mobileApp] : []),
      text.whatStays,
    ],
  }));
}

/** What is known of a maintenance; what is not known is not spoken of. */
export interface Maintenance {
  readonly begins?: Date;
  readonly ends?: Date;
  /** IANA name in which times are told; UTC where absent. */
  readonly timeZone?: string;
  /** How long it takes, planned or measured. */
  readonly minutes?: number;
  /** The second factor does not answer meanwhile. */
  readonly interruptsSignIn: boolean;
  /** The User Portal cannot be reached meanwhile. */
  readonly interruptsPortal: boolean;
}

/**
 * The interruption told beforehand.
 * @throws UserError `maintenance-time-invalid`
 */
export function maintenanceAnnouncements(
  maintenance: Maintenance,
  options: AnnouncementOptions = {},
): readonly Announcement[] {
  const { begins, ends, interruptsSignIn, interruptsPortal } = maintenance;
  if (begins !== undefined && ends !== undefined && ends <= begins) {
    throw invalidTime('The maintenance would end before it begins.');
  }
  return inLanguages(options, ({ maintenance: text }, language) => ({
    subject: text.subject,
    paragraphs: [
      [text.opening, ...timesOf(text, maintenance, language)].join(language === 'ja' ? '' : ' '),
      ...(interruptsSignIn ? [text.signIn] : []),
      ...(interruptsPortal ? [text.portal, text.noChanges] : []),
    ],
  }));
}

function timesOf(
  text: AnnouncementTexts['maintenance'],
  { begins, ends, timeZone, minutes }: Maintenance,
  language: AnnouncementLanguage,
): readonly string[] {
  const told = (time: Date) => timeText(time, timeZone ?? 'UTC', language);
  if (begins !== undefined && ends !== undefined) return [text.window(told(begins), told(ends))];
  return [
    ...(begins === undefined ? [] : [text.begins(told(begins))]),
    ...(minutes === undefined ? [] : [text.lasts(minutes)]),
  ];
}

const locales: Readonly<Partial<Record<AnnouncementLanguage, string>>> = { pt: 'pt-BR' };

function timeText(time: Date, timeZone: string, language: AnnouncementLanguage): string {
  try {
    const format = new Intl.DateTimeFormat(locales[language] ?? language, {
      weekday: 'long',
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
      timeZoneName: 'short',
    });
    // Mail programs do not all know the narrow space that is put before "PM".
    return format.format(time).replace(/[\u00a0\u202f]/g, ' ');
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw invalidTime(`The time ${String(time)} in the time zone ${timeZone} cannot be told: ${cause.message}.`);
  }
}

function invalidTime(what: string): UserError {
  return new UserError(
    'maintenance-time-invalid',
    what,
    'Give times such as 2026-03-07T22:00Z and a zone such as Europe/Berlin.',
  );
}

function inLanguages(
  { languages = announcementLanguages }: AnnouncementOptions,
  write: (text: AnnouncementTexts, language: AnnouncementLanguage) => Omit<Announcement, 'language'>,
): readonly Announcement[] {
  return languages.map((language) => ({ language, ...write(texts[language], language) }));
}
