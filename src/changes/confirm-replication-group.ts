import type * as v from 'valibot';
import { defineChange } from './change-kind.js';
import { fields, kindOfChange, text } from './fields.js';

const schema = fields({
  kind: kindOfChange('confirm-replication-group'),
  server: text('Computer name of the server.'),
});

type Confirmation = v.InferOutput<typeof schema>;

const titleOf = ({ server }: Confirmation) => `Confirm the replication group of ${server}`;

/** Document step I1: the group is chosen at activation and cannot be corrected in the console. */
export const confirmReplicationGroup = defineChange({
  kind: 'confirm-replication-group',
  schema,
  id: () => 'confirm-replication-group',
  title: titleOf,
  documentStep: () => 'I1',
  component: () => 'agent',
  effects: () => ({ interrupts: [], restores: ['sign-in'], minutes: 0 }),
  needs: () => ['install-server', 'start-product-services', 'activate-server'],
  byPerson: (change) => ({
    id: 'confirm-replication-group',
    title: titleOf(change),
    instructions: [
      `On ${change.server}, open the Multi-Factor Authentication Server console and look at its Status page.`,
      'Check that the list shows the servers of your site and that exactly one of them is the master.',
      'If the list is empty or shows other servers, stop here and do not change users: the group cannot be corrected in the console. Have the vendor deactivate this server, then activate it again.',
      'If the console offers to promote this server, refuse unless the old master is gone for good.',
      'Confirm this step once the list is right.',
    ],
    proof: 'said',
    blocking: true,
  }),
});
