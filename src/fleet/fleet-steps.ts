import type { OperatorStep } from '../base/operator-step.js';
import { operatorStepIds, requireKnownIds } from '../product/step-ids.js';
import type { FleetGroup } from './groups.js';
import type { FleetMember } from './members.js';

function promoteStepId(server: string): string {
  return `promote-${server.toLowerCase()}`;
}

export function adfsAdapterStepId(server: string): string {
  return `upgrade-adfs-adapter-${server.toLowerCase()}`;
}

/** Before the primary of a group is upgraded, where the settings file names the server that takes its place. */
export function promoteStep({ name, primary, promote }: FleetGroup): OperatorStep | undefined {
  if (promote === undefined || primary === undefined) return undefined;
  return {
    id: promoteStepId(promote.name),
    title: `Promote ${promote.name} in the group "${name}"`,
    instructions: [
      `On ${promote.name}, open the Multi-Factor Authentication Server console and look at the Status page: it must list all servers of the group and show ${primary.name} as the master.`,
      `If ${promote.name} does not reach ${primary.name}, stop: to promote it now would make a second master.`,
      `Promote ${promote.name} on the Status page and wait until ${primary.name} is shown as a subordinate.`,
      'Confirm this step once the console shows it.',
    ],
    proof: 'said',
    blocking: true,
  };
}

/** The adapter runs inside AD FS: while it is exchanged, users are not asked for the second factor. */
export function adfsAdapterStep(server: string): OperatorStep {
  return {
    id: adfsAdapterStepId(server),
    title: `Upgrade the AD FS adapter on ${server}`,
    instructions: [
      'Choose a time in which sign-ins without the second factor can be borne: from the moment you clear the provider until you select it again, AD FS does not ask for it.',
      `On ${server}, save the settings: Export-AdfsAuthenticationProviderConfigurationData -Name WindowsAzureMultiFactorAuthentication -FilePath <file>.`,
      'Clear the provider in the AD FS policy for multi-factor authentication.',
      'Run Unregister-AdfsAuthenticationProvider -Name WindowsAzureMultiFactorAuthentication and restart the service adfssrv on every node of the farm.',
      'Remove the old adapter, install the one that the upgraded MFA Server brings, and run its register script.',
      'Restart the service adfssrv on every node, select the provider in the policy again, and sign in once with the second factor.',
      'Confirm this step once that sign-in has worked.',
    ],
    proof: 'said',
    blocking: true,
  };
}

/**
 * What was confirmed is a step of this fleet, or of a server in it.
 * @throws UserError `operator-step-unknown`
 */
export function requireKnownSteps(
  confirmed: ReadonlySet<string>,
  groups: readonly FleetGroup[],
  members: readonly FleetMember[],
): void {
  const ofFleet = [
    ...groups.flatMap((group) => promoteStep(group)?.id ?? []),
    ...members.map(({ name }) => adfsAdapterStepId(name)),
  ];
  const advice = 'Correct completed-operator-steps: the summary of the plan of the fleet has the id of each step.';
  requireKnownIds(confirmed, new Set([...ofFleet, ...operatorStepIds]), advice);
}
