import type * as v from 'valibot';
import { noEffects } from '../plan/effects.js';
import { type Announcement, portalAnnouncements } from '../product/announcement.js';
import { defineChange } from './change-kind.js';
import { fields, kindOfChange, text } from './fields.js';

const schema = fields({
  kind: kindOfChange('inform-users'),
  oldUrl: text('Address of the portal before.'),
  newUrl: text('Address of the portal now.'),
});

type NewAddress = v.InferOutput<typeof schema>;

const title = 'Inform the users of the new address of the User Portal';

/** Document steps I3 and I4.2: "existing users need to be informed". */
export const informUsers = defineChange({
  kind: 'inform-users',
  schema,
  id: () => 'inform-users',
  title: (_change: NewAddress) => title,
  documentStep: () => 'I3, I4.2',
  effects: () => noEffects,
  needs: () => ['install-user-portal', 'merge-configuration-user-portal'],
  byPerson: ({ oldUrl, newUrl }) => ({
    id: 'inform-users',
    title,
    instructions: [
      `The address changed from ${oldUrl} to ${newUrl}.`,
      'Send them a message, for example one of those below. Fill in the parts in square brackets; for other languages, fill examples/announcement.txt of this suite. Change links on your intranet and in your help desk articles.',
      ...portalAnnouncements(oldUrl, newUrl, { languages: ['en', 'de'] }).map(announcementText),
      'Confirm this step once the message is sent.',
    ],
    proof: 'said',
    blocking: false,
  }),
});

function announcementText({ subject, paragraphs }: Announcement): string {
  return [`Subject: ${subject}`, ...paragraphs].join('\n');
}
