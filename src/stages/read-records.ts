import type { Manifest } from '../backup/backup-set.js';
import type { Host } from '../host/host.js';
import { type JournalLine, openJournal } from '../plan/journal.js';
import { backupFolders } from '../plan/journal-facts.js';
import type { Change, Plan } from '../plan/plan.js';
import { type BackupChain, baselineOf, readBackupChain } from './backup-chain.js';
import { changedPortalAddress } from './portal-address.js';
import { judgeInventory } from './read-server.js';
import type { UpgradeChoices } from './situation.js';
import { readStoredPlan } from './stored-plan.js';
import { journalPath, workFolderOf } from './work-folder.js';

/** What an upgrade left behind on its server. */
export interface ServerRecords {
  readonly server: string;
  /** Oldest first. */
  readonly plans: readonly { readonly plan: Plan<Change>; readonly digest: string }[];
  readonly journal: readonly JournalLine[];
  readonly manifests: readonly { readonly manifest: Manifest; readonly sha256: string }[];
  /** Where the address of the User Portal changed. */
  readonly portalAddress?: { readonly oldUrl: string; readonly newUrl: string };
}

/** Reads journal, plans and manifests of a server; changes nothing. */
export async function readRecords(host: Host, chosenWorkFolder: string | undefined): Promise<ServerRecords> {
  const workFolder = await workFolderOf(host, chosenWorkFolder);
  const { lines } = await openJournal(host.files, host.clock, journalPath(workFolder));
  const chain = await readBackupChain(host.files, undefined, backupFolders(lines));
  const plans = await plansOf(host, workFolder, lines);
  const portalAddress = await portalAddressOf(host, chain, plans.at(-1)?.plan);
  return {
    server: (await host.machine.facts()).name,
    plans,
    journal: lines,
    manifests: chain.sets.map(({ manifest, manifestSha256 }) => ({ manifest, sha256: manifestSha256 })).reverse(),
    ...(portalAddress === undefined ? {} : { portalAddress }),
  };
}

async function plansOf({ files }: Host, workFolder: string, lines: readonly JournalLine[]) {
  const digests = new Set(lines.flatMap((line) => (line.event === 'plan-started' ? [line.digest] : [])));
  const plans: { readonly plan: Plan<Change>; readonly digest: string }[] = [];
  for (const digest of digests) {
    const plan = await readStoredPlan(files, workFolder, digest);
    if (plan !== undefined) plans.push({ plan, digest });
  }
  return plans;
}

/** The address follows from the server before the upgrade and from what was chosen, which the plan holds. */
async function portalAddressOf(host: Host, chain: BackupChain, plan: Plan<Change> | undefined) {
  const baseline = await baselineOf(host.files, chain);
  if (baseline === undefined || plan === undefined || !isChoices(plan.inputs)) return undefined;
  const before = judgeInventory(baseline, {});
  return changedPortalAddress({ before }, plan.inputs);
}

function isChoices(inputs: object): inputs is UpgradeChoices {
  return 'virtualDirectories' in inputs;
}
