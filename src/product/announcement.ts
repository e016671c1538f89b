import type { AnnouncementTexts } from './announcements/announcement-texts.js';
import { english } from './announcements/english.js';
import { german } from './announcements/german.js';

/** BCP 47 language tags. For any other language an organisation fills examples/announcement.txt. */
export const announcementLanguages = ['en', 'de'] as const;

export type AnnouncementLanguage = (typeof announcementLanguages)[number];

const texts: Readonly<Record<AnnouncementLanguage, AnnouncementTexts>> = {
  en: english,
  de: german,
};

/** A message to the users, ready to be sent. */
export interface Announcement {
  /** BCP 47 tag; records of earlier versions have more languages than are written now. */
  readonly language: string;
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
  return inLanguages(options, ({ newAddress: text, mobileApp, helpDesk }) => ({
    subject: text.subject,
    paragraphs: [
      text.opening,
      `${text.newAddress}\n${newUrl}`,
      `${text.oldAddress}\n${oldUrl}`,
      text.whatStays,
      ...(options.mobileAppChanged ? [mobileApp] : []),
      text.caution,
      helpDesk,
    ],
  }));
}

/** For a portal that stays at its address and may look different; without the address where it is not known. */
export function renewedPortalAnnouncements(
  url: string | undefined,
  options: AnnouncementOptions = {},
): readonly Announcement[] {
  return inLanguages(options, ({ sameAddress: text, mobileApp, helpDesk }) => ({
    subject: text.subject,
    paragraphs: [
      text.opening,
      ...(url === undefined ? [] : [`${text.address}\n${url}`]),
      ...(options.mobileAppChanged ? [mobileApp] : []),
      text.whatStays,
      helpDesk,
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

/** The interruption told beforehand; date, time and help desk are gaps for the organisation to fill in. */
export function maintenanceAnnouncements(
  { minutes, interruptsSignIn, interruptsPortal }: Maintenance,
  options: AnnouncementOptions = {},
): readonly Announcement[] {
  return inLanguages(options, ({ maintenance: text, helpDesk }) => ({
    subject: text.subject,
    paragraphs: [
      [text.opening, text.begins, ...(minutes === undefined ? [] : [text.lasts(minutes)])].join(' '),
      ...(interruptsSignIn ? [text.signIn] : []),
      ...(interruptsPortal ? [text.portal, text.noChanges] : []),
      helpDesk,
    ],
  }));
}

function inLanguages(
  { languages = announcementLanguages }: AnnouncementOptions,
  write: (text: AnnouncementTexts, language: AnnouncementLanguage) => Omit<Announcement, 'language'>,
): readonly Announcement[] {
  return languages.map((language) => ({ language, ...write(texts[language], language) }));
}
