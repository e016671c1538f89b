import type { AnnouncementTexts } from './announcement-texts.js';

export const english: AnnouncementTexts = {
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
