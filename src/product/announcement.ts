const german: AnnouncementTexts = {
  newAddress: {
    subject: 'Neue Adresse des Portals für die mehrstufige Authentifizierung',
    opening:
      'Das Portal, in dem Sie Ihre Rufnummern und Anmeldeverfahren für die mehrstufige Authentifizierung verwalten, hat eine neue Adresse.',
    newAddress: 'Neue Adresse:',
    oldAddress: 'Alte Adresse, die nicht mehr erreichbar ist:',
    whatStays:
      'Bitte ändern Sie Ihre Lesezeichen. Ihr Benutzername, Ihre Rufnummern und Ihre PIN bleiben unverändert; Sie müssen sich nicht neu registrieren.',
    caution:
      'Nachrichten, die Sie vor dieser Änderung erhalten haben, enthalten noch die alte Adresse. Wir fragen Sie niemals per E-Mail nach Ihrem Kennwort oder Ihrer PIN.',
  },
  sameAddress: {
    subject: 'Das Portal für die mehrstufige Authentifizierung wurde erneuert',
    opening:
      'Das Portal, in dem Sie Ihre Rufnummern und Anmeldeverfahren für die mehrstufige Authentifizierung verwalten, wurde erneuert. Es kann anders aussehen als bisher.',
    address: 'Die Adresse bleibt gleich:',
    whatStays:
      'Ihr Benutzername, Ihre Rufnummern und Ihre PIN bleiben unverändert; Sie müssen sich nicht neu registrieren. Wir fragen Sie niemals per E-Mail nach Ihrem Kennwort oder Ihrer PIN.',
  },
  maintenance: {
    subject: 'Wartung der mehrstufigen Authentifizierung',
    opening: 'Wir erneuern die Server für die mehrstufige Authentifizierung.',
    begins: 'Die Wartung beginnt am [Datum] um [Uhrzeit].',
    lasts: (minutes) => `Die Wartung dauert voraussichtlich etwa ${minutes} Minuten.`,
    signIn:
      'In dieser Zeit können Sie Anmeldungen nicht per Telefonanruf, SMS oder App bestätigen. Bitte melden Sie sich bei Bedarf vorher an, oder warten Sie das Ende der Wartung ab.',
    portal: 'Das Portal für die mehrstufige Authentifizierung ist in dieser Zeit nicht erreichbar.',
    noChanges: 'Bitte ändern Sie Ihre Rufnummer und Ihre PIN nicht, bis die Wartung beendet ist.',
  },
  mobileApp:
    'Wenn Sie Anmeldungen mit der App auf Ihrem Telefon bestätigen und diese keine Anfragen mehr anzeigt, aktivieren Sie sie bitte im Portal erneut.',
  helpDesk: 'Bei Fragen wenden Sie sich bitte an den Helpdesk: [Telefon oder Adresse].',
};

const english: AnnouncementTexts = {
  newAddress: {
    subject: 'New address of the multi-factor authentication portal',
    opening:
      'The portal in which you manage your phone numbers and sign-in methods for multi-factor authentication has a new address.',
    newAddress: 'New address:',
    oldAddress: 'Old address, which no longer works:',
    whatStays:
      'Please change your bookmarks. Your user name, your phone numbers and your PIN stay as they are; you need not enrol again.',
    caution:
      'Messages that you received before this change still contain the old address. We will never ask you for your password or PIN by mail.',
  },
  sameAddress: {
    subject: 'The multi-factor authentication portal has been renewed',
    opening:
      'The portal in which you manage your phone numbers and sign-in methods for multi-factor authentication has been renewed. It may look different from before.',
    address: 'Its address is the same:',
    whatStays:
      'Your user name, your phone numbers and your PIN stay as they are; you need not enrol again. We will never ask you for your password or PIN by mail.',
  },
  maintenance: {
    subject: 'Maintenance of multi-factor authentication',
    opening: 'We are renewing the servers for multi-factor authentication.',
    begins: 'The maintenance begins on [date] at [time].',
    lasts: (minutes) => `It is expected to take about ${minutes} minutes.`,
    signIn:
      'During this time you cannot confirm sign-ins by phone call, text message or app. Please sign in before it starts where you need to, or wait until the maintenance is over.',
    portal: 'The multi-factor authentication portal cannot be reached during this time.',
    noChanges: 'Please do not change your phone number or PIN until the maintenance is over.',
  },
  mobileApp:
    'If you confirm sign-ins with the app on your phone and it no longer shows requests, please activate it again in the portal.',
  helpDesk: 'If you have questions, please contact the help desk: [telephone or address].',
};

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
  /** Plain text, one paragraph an entry; an address is on a line of its own. */
  readonly paragraphs: readonly string[];
}

export interface AnnouncementOptions {
  /** All where absent. */
  readonly languages?: readonly AnnouncementLanguage[];
  /** The service of the mobile app moved or was removed. */
  readonly mobileAppChanged?: boolean;
}

/** What users have to know when the portal's address changed; empty when it did not. */
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

/** The interruption, announced before it begins; date, time and help desk are gaps for the organisation to fill in. */
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

/**
 * Everything that an announcement says in one language. Plain text: no markup, no address inside a sentence (addresses
 * follow on lines of their own). Product terms as the vendor translates them.
 */
interface AnnouncementTexts {
  /** The User Portal is reached under another address. */
  readonly newAddress: {
    readonly subject: string;
    readonly opening: string;
    readonly newAddress: string;
    readonly oldAddress: string;
    readonly whatStays: string;
    readonly caution: string;
  };
  /** The address stays, the portal is a newer one. */
  readonly sameAddress: {
    readonly subject: string;
    readonly opening: string;
    readonly address: string;
    readonly whatStays: string;
  };
  readonly maintenance: {
    readonly subject: string;
    readonly opening: string;
    /** With gaps for date and time in square brackets. */
    readonly begins: string;
    lasts(minutes: number): string;
    readonly signIn: string;
    readonly portal: string;
    readonly noChanges: string;
  };
  /** For users of the mobile app, where its service moved or went. */
  readonly mobileApp: string;
  /** With a gap in square brackets for where questions go. */
  readonly helpDesk: string;
}
