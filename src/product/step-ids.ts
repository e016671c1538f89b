import { didYouMean } from '../base/nearest-name.js';
import { wizardStep } from '../base/operator-step.js';
import { UserError } from '../base/user-error.js';
import { type ComponentName, componentNames, type Generation } from './components.js';

/** What a new server asks of a person before it serves anybody (document step I1). */
export const activationSteps = ['activate-server', 'confirm-replication-group'] as const;

/** What a person has to change where a component that programs call has another name. */
export const callerStepIds = {
  'web-service-sdk': 'change-sdk-callers',
  'mobile-app': 'change-mobile-app-address',
} as const;

/** What a merge asks of a person where it could not bring over every change of the old defaults. */
export const otherDefaultsIds = {
  'user-portal': 'other-defaults-user-portal',
  'mobile-app': 'other-defaults-mobile-app',
} as const;

/** What a person is asked where the data file has other bytes than the backup set after the removal. */
export const dataFileStep = 'data-file-other-bytes';

/** Steps that the input `completed-operator-steps` takes; the others are seen to be done. */
export const operatorStepIds = [
  wizardStep,
  ...activationSteps,
  'set-portal-url',
  'inform-users',
  callerStepIds['web-service-sdk'],
  callerStepIds['mobile-app'],
  otherDefaultsIds['user-portal'],
  otherDefaultsIds['mobile-app'],
  dataFileStep,
] as const;

/**
 * A misspelt step would confirm nothing, in silence.
 * @throws UserError `operator-step-unknown` with the nearest id
 */
export function requireKnownIds(confirmed: Iterable<string>, known: ReadonlySet<string>, advice: string): void {
  const unknown = [...confirmed].filter((id) => !known.has(id));
  if (unknown.length === 0) return;
  throw new UserError(
    'operator-step-unknown',
    unknown.map((id) => `There is no operator step ${id}${didYouMean(id, known)}.`).join(' '),
    advice,
  );
}

/** What the removal of a component is called; each generation of it has a name of its own. */
export function removalId(component: ComponentName, generation: Generation): string {
  return generation === 'phonefactor' ? `uninstall-${component}` : `uninstall-new-${component}`;
}

/** What the backup of the old product is called (document steps U1 to U3.1). */
export const backupId = 'create-backup-set';

/** What the upload of the backup set is called. */
export const uploadId = 'upload-backup-set';

/** Every removal of any component. */
export const removalIds: readonly string[] = componentNames.flatMap((component) => [
  removalId(component, 'phonefactor'),
  removalId(component, 'mfa-server'),
]);

/** What the installation of an old component on the way back is called. */
export function reinstallationId(component: ComponentName): string {
  return `reinstall-${component}`;
}

/** What the installation of a component of the new product is called. */
export function installationId(component: ComponentName): string {
  return component === 'agent' ? 'install-server' : `install-${component}`;
}

/** What putting the custom themes back is called. */
export const themeRestorationId = 'restore-themes';

/** What the merge of a component's web.config is called. */
export function mergeId(component: ComponentName): string {
  return `merge-configuration-${component}`;
}

/** Every step of an upgrade that changes the product itself. */
export const upgradeIds: readonly string[] = componentNames.flatMap((component) => [
  removalId(component, 'phonefactor'),
  installationId(component),
  mergeId(component),
]);
