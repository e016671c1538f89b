import type { BackupSet, Manifest } from '../../backup/backup-set.js';
import { readBackupSet } from '../../backup/verify-backup-set.js';
import { readFormat } from '../../base/format/read-format.js';
import { omitUndefined } from '../../base/json.js';
import { UserError } from '../../base/user-error.js';
import { baselineOf } from '../../changes/backup-sets/backup-chain.js';
import { baselineRole, type MergedComponent, mergedComponents } from '../../changes/backup-sets/roles.js';
import { withEarlierInterruptions } from '../../changes/earlier-journals.js';
import { readMark } from '../../changes/server/machine-mark.js';
import { judgeInventory, readServer, type ServerKnowledge } from '../../changes/server/read-server.js';
import { journalPath, mergeRecordPath } from '../../changes/server/work-folder.js';
import type { Files } from '../../host/files.js';
import type { Host } from '../../host/host.js';
import { HostError } from '../../host/host-error.js';
import { type JournalLine, openJournal } from '../../plan/journal.js';
import { rememberedSets } from '../../plan/journal-facts.js';
import type { Change, Plan } from '../../plan/plan.js';
import type { ServerState } from '../../product/server-state.js';
import { type MergeRecord, mergeRecordSchema } from '../../webconfig/merge-record-schema.js';
import { usableWorkFolder } from '../folders/work-folder.js';
import { changedPortalAddress } from '../install-portal/portal-address.js';
import { judgeRecords, recordBlockers } from '../judge-records.js';
import { storedPlan } from '../run/stored-plan.js';
import type { UpgradeChoices } from '../situation.js';

/** A server, judged, at one time. */
export interface RecordedState {
  /** ISO 8601, UTC. */
  readonly taken: string;
  readonly state: ServerState;
}

/** What an upgrade left behind on its server. */
export interface ServerRecords {
  readonly server: string;
  /** Oldest first. */
  readonly plans: readonly { readonly plan: Plan<Change>; readonly digest: string }[];
  readonly journal: readonly JournalLine[];
  /** Why it is not known what was done: another journal has it; this one is empty then. */
  readonly journalFault?: string;
  /** Oldest first. */
  readonly manifests: readonly { readonly manifest: Manifest; readonly sha256: string }[];
  /** From the inventory inside the backup sets. */
  readonly before?: RecordedState;
  /** The server as it is. */
  readonly after?: RecordedState;
  readonly merges: readonly { readonly component: MergedComponent; readonly record: MergeRecord }[];
  /** Where the address of the User Portal changed. */
  readonly portalAddress?: { readonly oldUrl: string; readonly newUrl: string };
  /** What is there and could not be read, one sentence each. */
  readonly notes: readonly string[];
}

/** Reads what is there of journal, plans, manifests and merges, and the server itself; changes nothing. */
export async function readRecords(
  host: Host,
  chosenWorkFolder: string | undefined,
  knowledge: ServerKnowledge,
): Promise<ServerRecords> {
  const workFolder = await usableWorkFolder(host, chosenWorkFolder);
  const server = (await host.machine.facts()).name;
  const notes: string[] = [];
  const { lines, journalFault } = await journalOf(host, workFolder, server, notes);
  const sets = await setsOf(host, lines, notes);
  const plans = await plansOf(host, workFolder, lines, notes);
  const before = await tolerant(notes, 'The server before the upgrade', () => stateBefore(host, sets, knowledge));
  const after = await tolerant(notes, 'The server as it is', () => stateNow(host, knowledge));
  const portalAddress = before && portalAddressOf(before.state, plans.at(-1)?.plan);
  return {
    server,
    plans,
    journal: withEarlierInterruptions(lines, plans),
    ...omitUndefined({ journalFault }),
    manifests: sets.map(({ manifest, manifestSha256 }) => ({ manifest, sha256: manifestSha256 })).reverse(),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    merges: await mergesOf(host, workFolder, notes),
    ...(portalAddress === undefined ? {} : { portalAddress }),
    notes,
  };
}

/** A report is wanted most where things are broken: what cannot be read is a note, and the rest is reported. */
async function tolerant<T>(notes: string[], what: string, read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof UserError || error instanceof HostError)) throw error;
    notes.push(`${what} could not be read: ${error.message}`);
    return undefined;
  }
}

/** With a note where lines are missing or were changed, and where the mark of the machine is from another journal. */
async function journalOf(
  host: Host,
  workFolder: string,
  server: string,
  notes: string[],
): Promise<{ readonly lines: readonly JournalLine[]; readonly journalFault?: string }> {
  const { lines, gaps = [] } = await openJournal(host.files, host.clock, journalPath(workFolder));
  const mark = await tolerant(notes, 'The mark of this suite in the registry', () => readMark(host));
  // What a person accepted as missing is missing all the same.
  const missing = gaps.length === 0 ? [] : [{ fit: 'journal-has-gap', places: gaps } as const];
  for (const fit of [...missing, judgeRecords({ lines }, mark, [])]) {
    notes.push(...recordBlockers(fit, server, undefined).map(({ message }) => message));
  }
  const [journalFault] = lines.length === 0 ? notes : [];
  return { lines, ...omitUndefined({ journalFault }) };
}

/** Newest first. */
async function setsOf({ files }: Host, lines: readonly JournalLine[], notes: string[]): Promise<readonly BackupSet[]> {
  const sets: BackupSet[] = [];
  for (const { folder } of rememberedSets(lines)) {
    const set = await tolerant(notes, `The backup set ${folder}`, () => setIfThere(files, folder));
    if (set !== undefined) sets.push(set);
  }
  return sets;
}

/** Retention removes sets, and so may a person. */
async function setIfThere(files: Host['files'], folder: string): Promise<BackupSet | undefined> {
  try {
    return await readBackupSet(files, folder);
  } catch (error) {
    if (error instanceof UserError && error.code === 'backup-manifest-missing') return undefined;
    throw error;
  }
}

async function plansOf({ files }: Host, workFolder: string, lines: readonly JournalLine[], notes: string[]) {
  const digests = new Set(lines.flatMap((line) => (line.event === 'plan-started' ? [line.digest] : [])));
  const plans: { readonly plan: Plan<Change>; readonly digest: string }[] = [];
  for (const digest of digests) {
    const stored = await tolerant(notes, `The plan ${digest}`, () => storedPlan(files, workFolder, digest));
    if (stored?.plan !== undefined) plans.push({ plan: stored.plan, digest });
    else if (stored !== undefined) notes.push(`The plan ${digest} is not at hand: ${stored.why}`);
  }
  return plans;
}

async function stateBefore(
  { files }: Host,
  sets: readonly BackupSet[],
  knowledge: ServerKnowledge,
): Promise<RecordedState | undefined> {
  const [newest] = sets;
  const inventory = await baselineOf(files, { sets });
  if (newest === undefined || inventory === undefined) return undefined;
  // A set that was made after a part was removed has the inventory of the first one.
  const isOfFirst = newest.manifest.entries.some(({ role }) => role === baselineRole);
  const { created } = (isOfFirst ? sets.at(-1) : newest)?.manifest ?? newest.manifest;
  return { taken: created, state: judgeInventory(inventory, knowledge) };
}

async function stateNow(host: Host, knowledge: ServerKnowledge): Promise<RecordedState> {
  const { state } = await readServer(host, knowledge);
  return { taken: host.clock.now().toISOString(), state };
}

async function mergesOf({ files }: Host, workFolder: string, notes: string[]): Promise<ServerRecords['merges']> {
  const merges: ServerRecords['merges'][number][] = [];
  for (const component of mergedComponents) {
    const what = `The record of the merge of the ${component}`;
    const record = await tolerant(notes, what, () => readMergeRecord(files, workFolder, component));
    if (record !== undefined) merges.push({ component, record });
  }
  return merges;
}

/** The address follows from the server before the upgrade and from what was chosen, which is in the plan. */
function portalAddressOf(before: ServerState, plan: Plan<Change> | undefined) {
  if (plan === undefined || !isChoices(plan.inputs)) return undefined;
  return changedPortalAddress({ before, now: before }, plan.inputs);
}

function isChoices(inputs: object): inputs is UpgradeChoices {
  return 'virtualDirectories' in inputs;
}

/**
 * What became of every setting in the last merge of this component; undefined where nothing was merged.
 * @throws UserError `merge-record-invalid`; HostError
 */
export async function readMergeRecord(
  files: Files,
  workFolder: string,
  component: MergedComponent,
): Promise<MergeRecord | undefined> {
  const path = mergeRecordPath(workFolder, component);
  if ((await files.stat(path)) === undefined) return undefined;
  const advice = 'See who changed the file. The merged web.config is not affected.';
  return readFormat(
    mergeRecordSchema,
    await files.read(path),
    (what) => new UserError('merge-record-invalid', `${path} is no record of a merge: ${what}.`, advice),
  );
}
