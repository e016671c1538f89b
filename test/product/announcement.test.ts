import { describe, expect, test } from '@jest/globals';
import {
  announcementLanguages,
  maintenanceAnnouncements,
  portalAnnouncements,
  renewedPortalAnnouncements,
} from '../../src/product/announcement.js';

const oldUrl = 'https://mfa.contoso.com/PhoneFactor';
const newUrl = 'https://mfa.contoso.com/MultiFactorAuth';
const whole = { minutes: 45, interruptsSignIn: true, interruptsPortal: true };
const all = [
  ...portalAnnouncements(oldUrl, newUrl, { mobileAppChanged: true }),
  ...renewedPortalAnnouncements(newUrl, { mobileAppChanged: true }),
  ...maintenanceAnnouncements(whole),
];

/** How each language calls it in the vendor's own texts. */
const terms = {
  en: 'multi-factor authentication',
  de: 'mehrstufige',
} as const;

describe.each(announcementLanguages)('announcements in %s', (language) => {
  const mine = all.filter((one) => one.language === language);

  test('there is one of each kind, and each names the matter as the vendor does', () => {
    expect(mine.length).toBe(3);
    for (const { subject, paragraphs } of mine) {
      const text = [subject, ...paragraphs].join('\n');
      expect(text.toLowerCase()).toContain(terms[language]);
      expect(text).not.toMatch(/undefined|NaN|Invalid|\$\{|\[object|TODO/);
    }
  });

  test('subjects are one short line; addresses are alone on their line', () => {
    for (const { subject, paragraphs } of mine) {
      expect(subject).toMatch(/^[^\n]{5,78}$/);
      for (const line of paragraphs.flatMap((paragraph) => paragraph.split('\n'))) {
        if (line.includes('://')) expect([oldUrl, newUrl]).toContain(line);
      }
    }
  });

  test('it is plain text without marks of direction, markup or blanks that mail programs show wrongly', () => {
    const text = mine.flatMap(({ subject, paragraphs }) => [subject, ...paragraphs]).join('\n');
    expect(text).not.toMatch(/[<>*_`\u00a0\u202f\u200e\u200f\u2066-\u2069\u202a-\u202e]| {2}| $/m);
  });

  test('no sentence is in another language', () => {
    const others = all.filter((one) => one.language !== language).flatMap(({ paragraphs }) => paragraphs);
    expect(mine.flatMap(({ paragraphs }) => paragraphs).filter((paragraph) => others.includes(paragraph))).toEqual([]);
  });
});

test('a new address: both addresses, the new one first', () => {
  const [english] = portalAnnouncements(oldUrl, newUrl, { languages: ['en'] });
  expect(english?.paragraphs.slice(1, 3)).toEqual([
    `New address:\n${newUrl}`,
    `Old address, which no longer works:\n${oldUrl}`,
  ]);
  expect(english?.paragraphs.join()).not.toContain('app on your phone');
});

test('nothing is announced of an address that stays', () => {
  expect(portalAnnouncements(oldUrl, `${oldUrl.toUpperCase()}/`)).toEqual([]);
});

test('the languages asked for, in that order', () => {
  const languages = ['de', 'en'] as const;
  expect(maintenanceAnnouncements(whole, { languages }).map(({ language }) => language)).toEqual(languages);
});

describe('a maintenance', () => {
  const told = (maintenance: Parameters<typeof maintenanceAnnouncements>[0], language: 'en' | 'de' = 'en') =>
    maintenanceAnnouncements(maintenance, { languages: [language] })[0]?.paragraphs ?? [];

  test('leaves out what is not known', () => {
    const nothing = { interruptsSignIn: false, interruptsPortal: false };
    expect(told(nothing)).toEqual([
      'We are renewing the servers for multi-factor authentication. The maintenance begins on [date] at [time].',
      'If you have questions, please contact the help desk: [telephone or address].',
    ]);
    expect(told({ ...nothing, minutes: 45 })[0]).toMatch(/at \[time\]\. It is expected to take about 45 minutes\.$/);
    expect(told({ ...nothing, interruptsPortal: true }).length).toBe(4);
    expect(told({ ...nothing, interruptsSignIn: true }).length).toBe(3);
    expect(told({ ...nothing, minutes: 45 }, 'de')[0]).toBe(
      'Wir erneuern die Server für die mehrstufige Authentifizierung. Die Wartung beginnt am [Datum] um [Uhrzeit]. Die Wartung dauert voraussichtlich etwa 45 Minuten.',
    );
  });
});
