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
  /** How long it takes, planned or measured. */
  readonly minutes?: number;
  /** The second factor does not answer meanwhile. */
  readonly interruptsSignIn: boolean;
  /** The User Portal cannot be reached meanwhile. */
  readonly interruptsPortal: boolean;
}

/** The interruption told beforehand; when it begins is the organisation's to add. */
export function maintenanceAnnouncements(
  { minutes, interruptsSignIn, interruptsPortal }: Maintenance,
  options: AnnouncementOptions = {},
): readonly Announcement[] {
  return inLanguages(options, ({ maintenance: text }, language) => ({
    subject: text.subject,
    paragraphs: [
      [text.opening, ...(minutes === undefined ? [] : [text.lasts(minutes)])].join(language === 'ja' ? '' : ' '),
      ...(interruptsSignIn ? [text.signIn] : []),
      ...(interruptsPortal ? [text.portal, text.noChanges] : []),
    ],
  }));
}

function inLanguages(
  { languages = announcementLanguages }: AnnouncementOptions,
  write: (text: AnnouncementTexts, language: AnnouncementLanguage) => Omit<Announcement, 'language'>,
): readonly Announcement[] {
  return languages.map((language) => ({ language, ...write(texts[language], language) }));
}
