/**
 * What an input means to an approval.
 * - `identity`: part of what is approved. With another value it is another plan.
 * - `late`: settles something that came up. It is shown, digested before a plan begins and journaled when it is given;
 *   an approved plan that was begun is carried on with another value.
 * - `place`: where a program or package is. It is shown; where the hash is the approved one it is never compared.
 * - `free`: never compared, and no part of a plan.
 */
export type InputClass = 'identity' | 'late' | 'place' | 'free';

/** Every input of the actions that change a server. `action/input`: where one action means something else by it. */
export const inputClasses: Readonly<Record<string, InputClass>> = {
  'accept-no-way-back': 'identity',
  'allow-other-places': 'identity',
  'allow-unencrypted': 'identity',
  'application-pool': 'identity',
  architectures: 'identity',
  'artifact-name': 'identity',
  'backup-destination': 'identity',
  component: 'identity',
  components: 'identity',
  'create-missing-folders': 'identity',
  // Older name of backup-destination and package-destination, in settings files.
  destination: 'identity',
  'do-not-reinstall': 'identity',
  'keep-backups': 'identity',
  merge: 'identity',
  'mobile-app-virtual-directory': 'identity',
  'old-installers': 'identity',
  'old-only': 'identity',
  original: 'identity',
  output: 'identity',
  'package-destination': 'identity',
  overwrite: 'identity',
  pristine: 'identity',
  'public-address': 'identity',
  recipients: 'identity',
  'retention-days': 'identity',
  scope: 'identity',
  // But for one value, see `isLateValue`.
  'setup-arguments': 'identity',
  target: 'identity',
  'target-version': 'identity',
  upload: 'identity',
  'user-portal-virtual-directory': 'identity',
  'web-service-sdk-url': 'identity',
  'web-service-sdk-virtual-directory': 'identity',
  // Another one has another journal.
  'work-folder': 'identity',

  'accept-pending-restart': 'late',
  // Decisions may be added for a conflict that is seen later; those that were approved stay.
  carry: 'late',
  keep: 'late',
  report: 'late',
  'backup-path': 'late',
  // What a person has done is a step less.
  'completed-operator-steps': 'late',
  'data-file': 'late',
  // What a package is accepted by; the hash of each package is part of what is approved.
  'expected-signer': 'late',
  'from-other-server': 'late',
  'install-path': 'late',
  'package-sha256': 'late',
  'product-codes': 'late',
  'product-names': 'late',
  'server-before': 'late',
  // What the setup program is accepted by; its hash is part of the step that runs it.
  'setup-sha256': 'late',
  'web-applications': 'late',
  'when-records-differ': 'late',

  // The hash is part of what is approved.
  'package-folder': 'place',
  'setup-path': 'place',

  'approval-environment': 'free',
  'approved-plan': 'free',
  'approved-plan-file': 'free',
  'fail-on-stop': 'free',
  'github-token': 'free',
  identity: 'free',
  'identity-file': 'free',
  'installer-time-limit': 'free',
  mode: 'free',
  'notify-issue': 'free',
  'notify-webhook': 'free',
  reason: 'free',
  // What is shown, not what is done.
  'secret-names': 'free',
  'shown-names': 'free',
  'rehearsal-folder': 'free',
  'release-lock': 'free',
  // A plan names its server, and its digest covers that name.
  server: 'free',
  'server-share': 'free',
  // What an installer does is the same.
  'installer-run': 'free',
  // From where a set is downloaded: the folder and the hash of the set are part of what is approved.
  repository: 'free',
  'require-approval': 'free',
  'restore-backup/artifact-name': 'free',
  'run-id': 'free',
  settings: 'free',
  'service-time-limit': 'free',
  // Their names are part of the step that uses them; no plan keeps a value.
  'setup-secrets': 'free',
  'upload-time-limit': 'free',
  // Its steps name the folder.
  'restore-backup/backup-path': 'identity',
  'restore-backup/from-other-server': 'identity',
};

/** Free inputs that are no secret and do not belong to one run. No other free one is kept with a plan. */
const keptOfFree: readonly string[] = [
  'installer-time-limit',
  'reason',
  'repository',
  'restore-backup/artifact-name',
  'run-id',
  'secret-names',
  'shown-names',
  'service-time-limit',
  'upload-time-limit',
];

/** Given again they would be done again. */
const ofOneRun: readonly string[] = ['completed-operator-steps', 'when-records-differ'];

/** Whether a plan keeps the input, to be carried out with it. */
export function isKept(action: string, input: string): boolean {
  if (ofOneRun.includes(input)) return false;
  const isOfFree = keptOfFree.includes(input) || keptOfFree.includes(`${action}/${input}`);
  return isOfFree || ['identity', 'late', 'place'].includes(inputClassOf(action, input) ?? 'free');
}

/** Where the server is that a plan is made for: no part of it, but the same in each run. */
const placesOfServer: readonly string[] = ['server', 'server-share', 'installer-run'];

/** Whether a settings file may have the input. */
export function isSettable(input: string): boolean {
  return placesOfServer.includes(input) || (isKept('', input) && !input.includes('/'));
}

/** Undefined for an input that is in no class. */
export function inputClassOf(action: string, input: string): InputClass | undefined {
  return inputClasses[`${action}/${input}`] ?? inputClasses[input];
}

/** In place of switches: a person runs the wizard of the setup program, who does no more than was approved. */
export const wizardWord = 'wizard';

/** A value that may be given after the approval, although the input is part of what was approved. */
export function isLateValue(input: string, value: string | undefined): boolean {
  return input === 'setup-arguments' && value === wizardWord;
}
