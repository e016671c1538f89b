import type { OperatorStep } from '../operator-step.js';
import { type Announcement, portalAnnouncements } from './announcement.js';

/**
 * What the upgrade document leaves to a person, with every path and value spelled out. Sources: "Upgrade the
 * PhoneFactor Agent to Azure Multi-Factor Authentication Server" and the vendor's deployment pages for MFA Server.
 */

/** Where the new server asks for it: activation in its console. Credentials cannot be made here. */
export function activateServerStep(server: string): OperatorStep {
  return {
    id: 'activate-server',
    title: `Activate the Multi-Factor Authentication Server on ${server}, if it asks for it`,
    instructions: [
      `On ${server}, open "Multi-Factor Authentication Server" from the Start menu with "Run as administrator".`,
      'If the console does not ask for activation, the old activation was kept: go to the last instruction.',
      'Have a Global Administrator of the tenant generate activation credentials: Microsoft Entra admin center, Multifactor authentication, Server settings, "Generate". Only customers who activated a server before 1 July 2019 have this page. Use the credentials at once: they are to be taken as short-lived.',
      'Type e-mail and password into the console and choose "Activate".',
      'When asked for a group, choose the replication group that your other servers are in. A wrong group cannot be corrected later: only the vendor can undo it. A single server keeps its own group.',
      'If the console offers to promote this server to master, do not do so: it usually means that the master cannot be reached. Mend the connection first, otherwise there are two masters.',
      'The cloud service ended on 30 September 2024. If activation fails for that reason, say so in the change record; the files, services and sites of the upgrade can still be verified, an authentication cannot.',
      'Confirm this step once the console opens without asking for activation, or once it is recorded why it cannot.',
    ],
    proof: 'said',
    blocking: true,
  };
}

export function confirmReplicationGroupStep(server: string): OperatorStep {
  return {
    id: 'confirm-replication-group',
    title: `Confirm the replication group of ${server}`,
    instructions: [
      `On ${server}, open the Multi-Factor Authentication Server console and look at its Status page.`,
      'See that the servers listed are those of your site and that exactly one of them is the master.',
      'If the list is empty or shows other servers, stop here and do not change users: the group cannot be corrected in the console. Have the vendor deactivate this server, then activate it again.',
      'If the console offers to promote this server, refuse unless the old master is gone for good.',
      'Confirm this step once the list is right.',
    ],
    proof: 'said',
    blocking: true,
  };
}

/** Only where the portal's address changed: the setting lies in the data file and has no command line. */
export function setPortalUrlStep(server: string, oldUrl: string, newUrl: string): OperatorStep {
  return {
    id: 'set-portal-url',
    title: 'Set the new User Portal URL',
    instructions: [
      `On ${server} (on the master, where there are several servers), open the Multi-Factor Authentication Server console.`,
      'Click the "User Portal" icon, then the "Settings" tab.',
      `Find "User Portal URL". It should show ${oldUrl}.`,
      `Replace it by ${newUrl} and apply the change.`,
      'Enrolment mails carry this address; mails sent before still carry the old one.',
      'Confirm this step once the console shows the new address after it was closed and opened again.',
    ],
    proof: 'said',
    blocking: false,
  };
}

/** For a setup program that has no known silent arguments. */
export function runServerSetupStep(setupPath: string, installFolder: string): OperatorStep {
  return {
    id: 'run-server-setup',
    title: 'Run the setup program of the Multi-Factor Authentication Server',
    instructions: [
      `Log on to the server and run ${setupPath} with "Run as administrator".`,
      'Let it install the Visual C++ runtimes when it offers them.',
      `On the page "Select Installation Folder", see that the folder is ${installFolder}. If it shows another folder, cancel: the data file would not be found there.`,
      'Choose "Next" and "Finish". Skip the Authentication Configuration Wizard if it appears.',
      'If Windows asks for a restart, restart it.',
      'Run the upgrade again: it sees for itself that the server is installed.',
    ],
    proof: 'seen',
    blocking: true,
  };
}

/** For an entry of Programs and Features that Windows Installer did not make. */
export function removeProductByHandStep(component: string, displayName: string): OperatorStep {
  return {
    id: `remove-${component}-by-hand`,
    title: `Remove "${displayName}" by hand`,
    instructions: [
      `"${displayName}" was not installed by Windows Installer, so no silent removal is known for it.`,
      'Close the console of the agent if it is open: it keeps files in use.',
      `Open Programs and Features (appwiz.cpl), choose "${displayName}" and then "Uninstall".`,
      'If you are asked whether to keep settings or data, keep them.',
      'Restart Windows if you are asked to.',
      'Run the upgrade again: it sees for itself that the product is gone.',
    ],
    proof: 'seen',
    blocking: true,
  };
}

/** Where the portal's address changed. */
export function informUsersStep(oldUrl: string, newUrl: string): OperatorStep {
  return {
    id: 'inform-users',
    title: 'Tell the users the new address of the User Portal',
    instructions: [
      `The address changed from ${oldUrl} to ${newUrl}.`,
      'Send them a message, for example one of those below (upgrade-report writes it in more languages), and change links on your intranet and in your help desk articles.',
      ...portalAnnouncements(oldUrl, newUrl, { languages: ['en', 'de'] }).map(announcementText),
      'Confirm this step once the message is sent.',
    ],
    proof: 'said',
    blocking: false,
  };
}

function announcementText({ subject, paragraphs }: Announcement): string {
  return [`Subject: ${subject}`, ...paragraphs].join('\n');
}
