import { withBriefHashes } from '../../base/difference.js';
import { counted, listed } from '../../base/listed.js';
import { changesOfKind, type UpgradePlan } from '../../changes/steps.js';
import type { PublisherCheck } from '../../host/installer.js';
import { signingOrganization } from '../../host/signer.js';
import { fileNameOf } from '../../host/windows-path.js';
import type { PackageFacts } from '../situation.js';

/** Who signed what is at a path; the hash in the plan covers it. */
export type Packages = Readonly<Record<string, PackageFacts>>;

/**
 * What is run with all rights and comes neither with Windows nor with this suite: the setup program with its arguments,
 * and how often Windows Installer is called with what.
 */
export function administratorPrograms(plan: UpgradePlan, packages: Packages): readonly string[] {
  return [...setups(plan, packages), ...windowsInstaller(plan, packages)];
}

function setups(plan: UpgradePlan, packages: Packages): readonly string[] {
  return changesOfKind(plan, 'install-server').map(
    ({ setupPath, arguments: chosen, secretProperties = [], sha256 }) => {
      const secrets = secretProperties.map((name) => `${name}=(secret)`);
      const line = chosen === undefined ? 'in its wizard, by a person' : [chosen, ...secrets].join(' ');
      return `${setupPath} ${line} (${proofOf(sha256, setupPath, packages)})`;
    },
  );
}

function windowsInstaller(plan: UpgradePlan, packages: Packages): readonly string[] {
  const removals = changesOfKind(plan, 'uninstall-product').filter(({ productCode }) => productCode !== undefined);
  const installations = [
    // A cached package of Windows has a name of digits.
    ...changesOfKind(plan, 'reinstall-product').map((change) => ({
      ...change,
      name: `${change.displayName} ${change.version}`,
    })),
    ...changesOfKind(plan, 'install-web-component').map((change) => ({
      ...change,
      name: fileNameOf(change.packagePath),
    })),
  ];
  const calls = [
    ...(removals.length === 0 ? [] : [counted(removals.length, 'removal')]),
    ...(installations.length === 0 ? [] : [counted(installations.length, 'installation')]),
    ...unpackings(plan),
  ];
  if (calls.length === 0) return [];
  const known = installations.filter(({ sha256 }) => sha256 !== undefined);
  const named = known.map(({ name, packagePath, sha256 }) => `${name} (${proofOf(sha256, packagePath, packages)})`);
  const judgedLater =
    known.length === installations.length ? [] : ['what the new server brings is judged before it is run'];
  return [[`msiexec: ${listed(calls)}`, ...named, ...judgedLater].join('; ')];
}

/** An administrative installation lays files out and installs nothing. */
function unpackings(plan: UpgradePlan): readonly string[] {
  return changesOfKind(plan, 'extract-default-configurations').map(
    ({ oldInstallers }) => `files taken out of ${oldInstallers}`,
  );
}

function proofOf(sha256: string | undefined, path: string, packages: Packages): string {
  const facts = packages[path];
  const seen = facts?.status === 'usable' ? [signatureText(facts.description.publisher)] : [];
  const hash = sha256 === undefined ? [] : [withBriefHashes(`SHA-256 ${sha256}`)];
  return [...hash, ...seen].join(', ') || 'not looked at';
}

function signatureText(publisher: PublisherCheck): string {
  if (publisher.status === 'not-checked') return 'nobody could judge who signed it';
  if (publisher.status === 'unsigned') return 'not signed';
  const by = signingOrganization(publisher) ?? 'somebody without an organization';
  return publisher.status === 'trusted' ? `signed by ${by}` : `signed by ${by}, not trusted`;
}

/** What no roll-back brings back once the plan was carried out. */
export function cannotBeUndoneIn(plan: UpgradePlan): readonly string[] {
  const isUpgrade = plan.action !== 'restore-backup';
  // What users change is in the data file of the agent; a web server has none of it.
  const removesOld = changesOfKind(plan, 'uninstall-product').some(
    ({ generation, component }) => generation === 'phonefactor' && component === 'agent',
  );
  const keeps = changesOfKind(plan, 'create-backup-set').flatMap(({ keep }) => (keep === undefined ? [] : [keep]));
  const isActivated = changesOfKind(plan, 'activate-server').length > 0;
  const isReadable = changesOfKind(plan, 'upload-backup-set').some(({ recipients }) => recipients.length === 0);
  return [
    ...(isUpgrade && removesOld ? ['What users change after the backup'] : []),
    ...(isActivated ? ['An activation and the choice of a replication group'] : []),
    ...(isReadable ? ['The upload of the backup set in clear text, with the passwords in it'] : []),
    ...keeps.map((keep) => `Backup sets older than the newest ${keep} are deleted, unless one is still needed`),
  ];
}
