import type * as v from 'valibot';
import { noEffects } from '../plan/effects.js';
import { defineChange } from './change-kind.js';
import { fields, kindOfChange, text } from './fields.js';

const schema = fields({
  kind: kindOfChange('set-portal-url'),
  server: text('Server whose console has the setting.'),
  oldUrl: text('Address of the portal before.'),
  newUrl: text('Address of the portal now.'),
});

type PortalUrl = v.InferOutput<typeof schema>;

/**
 * Document steps I3 and I4.2, where the portal's address changed: the setting is in the data file and has no command
 * line.
 */
export const setPortalUrl = defineChange({
  kind: 'set-portal-url',
  schema,
  id: () => 'set-portal-url',
  title: (_change: PortalUrl) => 'Set the new User Portal URL',
  documentStep: () => 'I3, I4.2',
  effects: () => noEffects,
  needs: () => ['install-user-portal', 'activate-server'],
  byPerson: ({ server, oldUrl, newUrl }) => ({
    id: 'set-portal-url',
    title: 'Set the new User Portal URL',
    instructions: [
      `On ${server} (on the master, where there are several servers), open the Multi-Factor Authentication Server console.`,
      'Click the "User Portal" icon, then the "Settings" tab.',
      `Find "User Portal URL". It should show ${oldUrl}.`,
      `Replace it by ${newUrl} and apply the change. Where this text has [public address], leave what the console shows in its place.`,
      'Enrolment mails carry this address; mails sent before still carry the old one.',
      'Confirm this step once the console shows the new address after it was closed and opened again.',
    ],
    proof: 'said',
    blocking: false,
  }),
});
