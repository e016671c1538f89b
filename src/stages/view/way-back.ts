import * as v from 'valibot';
import { capitalized, listed } from '../../base/listed.js';
import type { PackageSource } from '../../changes/installing/old-packages.js';
import { changeOf, changesOfKind, doesOf, type UpgradePlan } from '../../changes/steps.js';
import { folderOf } from '../../host/windows-path.js';
import { type ComponentName, componentNames, componentTitles } from '../../product/components.js';

/** How the server gets back to where it was, and what is lost or missing on the way. */
export function wayBackOf(plan: UpgradePlan, backupFolder: string | undefined): readonly string[] {
  if (plan.steps.every((step) => changeOf(step)?.kind === 'copy-package')) return [];
  if (plan.action === 'restore-backup') return restore(plan);
  const removes = plan.steps.some((step) => doesOf(step) === 'removes');
  const creates = changesOfKind(plan, 'create-backup-set').length > 0;
  return [
    ...backupSet(plan, backupFolder),
    ...(creates ? artifact(plan) : []),
    ...inOneLine([
      ...(removes || creates ? oldPackages(plan) : []),
      ...(removes ? ['roll back with restore-backup, scope: roll-back'] : []),
    ]),
  ];
}

function inOneLine(parts: readonly string[]): readonly string[] {
  return parts.length === 0 ? [] : [capitalized(parts.join('; '))];
}

function backupSet(plan: UpgradePlan, backupFolder: string | undefined): readonly string[] {
  const [creation] = changesOfKind(plan, 'create-backup-set');
  if (creation !== undefined) {
    const parts = listed(creation.components.map((component) => componentTitles[component]));
    const kept = creation.keep === undefined ? 'every set stays' : `the newest ${creation.keep} stay`;
    return [
      `Backup set of ${parts}: a new folder in ${creation.destination}, read back and compared; ${kept}${uploadOf(plan) === undefined ? '; not uploaded' : ''}`,
    ];
  }
  if (backupFolder !== undefined) return [`Backup set: ${backupFolder}`];
  const [confirmation] = changesOfKind(plan, 'confirm-backup-set');
  return confirmation === undefined
    ? ['No backup set of this server is known; this plan makes none']
    : [`Backup set: the newest in ${confirmation.destination}, proven before anything is removed`];
}

/** Who can read what leaves the server. */
function artifact(plan: UpgradePlan): readonly string[] {
  const upload = uploadOf(plan);
  if (upload === undefined) return [];
  const { recipients, artifactName, retentionDays } = upload;
  const name = artifactName === undefined ? 'of the name of the set' : artifactName;
  const days = retentionDays === undefined ? 'for the time set in the repository' : `for ${retentionDays} days`;
  const readers =
    recipients.length === 0
      ? 'IN CLEAR TEXT, with the passwords in the web.config files'
      : `encrypted for ${listed(recipients)}`;
  return [`Artifact ${name}, ${readers}, kept ${days}, where the run has artifacts`];
}

function uploadOf({ inputs: { upload } }: UpgradePlan) {
  const parsed = v.safeParse(uploadSchema, upload);
  return parsed.success ? parsed.output : undefined;
}

const uploadSchema = v.object({
  recipients: v.array(v.string()),
  artifactName: v.optional(v.string()),
  retentionDays: v.optional(v.number()),
});

const foundSchema = v.record(
  v.picklist(componentNames),
  v.object({ source: v.picklist(['old-installers', 'cached-package', 'backup-set']), path: v.string() }),
);

function foundPackages({ findings: { wayBack } }: UpgradePlan): v.InferOutput<typeof foundSchema> {
  const parsed = v.safeParse(foundSchema, wayBack);
  return parsed.success ? parsed.output : {};
}

/** Titles of the parts of PhoneFactor whose packages were found. */
export function oldPackagesOf(plan: UpgradePlan): readonly string[] {
  const found = foundPackages(plan);
  return componentNames.filter((name) => found[name] !== undefined).map((name) => componentTitles[name]);
}

/** Which parts of PhoneFactor can be installed again, and from where the package of each comes. */
function oldPackages(plan: UpgradePlan): readonly string[] {
  const all = foundPackages(plan);
  const places = Map.groupBy(
    componentNames.filter((name) => all[name] !== undefined),
    (name) => placeOf(all[name]),
  );
  if (places.size === 0) return [];
  const isOfAll = savedComponents(plan).every((name) => all[name] !== undefined);
  const found = [...places].map(([place, names]) => {
    const titles = isOfAll && places.size === 1 ? 'of all of them' : listed(names.map((name) => componentTitles[name]));
    return `${titles} (${place})`;
  });
  return [`old packages in it: ${found.join('; ')}`];
}

function savedComponents(plan: UpgradePlan): readonly ComponentName[] {
  return changesOfKind(plan, 'create-backup-set').flatMap(({ components }) => components);
}

function placeOf(found: { readonly source: PackageSource; readonly path: string } | undefined): string {
  if (found?.source === 'cached-package') return 'cached packages of Windows';
  return folderOf(found?.path ?? '');
}

/** What cannot be put back, by its own finding; undefined where all can. */
export function noWayBackOf({ warnings, blockers }: UpgradePlan): string | undefined {
  const finding = [...blockers, ...warnings].find(({ code }) => code === 'no-way-back');
  if (finding === undefined) return undefined;
  return `NO WAY BACK. ${finding.message} Data, registry, web.configs and IIS settings can be put back`;
}

function restore(plan: UpgradePlan): readonly string[] {
  const [verification] = changesOfKind(plan, 'verify-backup-set');
  const set = verification === undefined ? [] : [`Restored from ${verification.folder}; the set stays as it is`];
  return [...set, 'Every file that this replaces or moves is stored in the folder "replaced" of the work folder'];
}
