import type * as v from 'valibot';
import { assumedMinutes } from '../product/work-minutes.js';
import { defineChange } from './change-kind.js';
import { fields, kindOfChange, text } from './fields.js';

const schema = fields({ kind: kindOfChange('activate-server'), server: text('Computer name of the server.') });

type Activation = v.InferOutput<typeof schema>;

const titleOf = ({ server }: Activation) =>
  `Activate the Multi-Factor Authentication Server on ${server}, if it asks for it`;

/** Document step I1, where the new server asks for it: credentials cannot be made here. */
export const activateServer = defineChange({
  kind: 'activate-server',
  schema,
  id: () => 'activate-server',
  title: titleOf,
  documentStep: () => 'I1',
  component: () => 'agent',
  effects: () => ({ interrupts: [], restores: ['sign-in'], minutes: assumedMinutes.activation }),
  needs: () => ['install-server', 'start-product-services'],
  byPerson: (change) => ({
    id: 'activate-server',
    title: titleOf(change),
    instructions: [
      `On ${change.server}, open "Multi-Factor Authentication Server" from the Start menu with "Run as administrator".`,
      'If the console does not ask for activation, the old activation is still valid: go to the last instruction.',
      'Have a Global Administrator of the tenant generate activation credentials in the Microsoft Entra admin center, under Multifactor authentication, Server settings, "Generate". Only customers who activated a server before 1 July 2019 have this page. Use the credentials at once: they are to be taken as short-lived.',
      'Type e-mail and password into the console and choose "Activate".',
      'When asked for a group, choose the replication group that your other servers are in. A wrong group cannot be corrected later: only the vendor can undo it. A single server stays in its own group.',
      'If the console offers to promote this server to master, do not do so: it usually means that the master cannot be reached. Fix the connection first, otherwise there are two masters.',
      'If the console offers to install or to upgrade the Web Service SDK or the User Portal, decline, and install nothing from the console now: the later steps of the upgrade install them, at their old places and with their old settings.',
      'If the Multi-Server Configuration Wizard opens: with a single server, choose "No" (skip) and cancel it; with several servers, complete it as on your other servers. It may ask for a restart of Windows. Restart then, and run this action again: it continues where it was.',
      'The cloud service ended on 30 September 2024. If activation fails for that reason, write that into the change record; the files, services and sites of the upgrade can still be verified, an authentication cannot.',
      'Confirm this step once the console opens without asking for activation, or once it is recorded why it cannot.',
    ],
    proof: 'said',
    blocking: true,
  }),
});
