import { omitUndefined } from '../../base/json.js';
import { sha256Of } from '../../base/sha256.js';
import { UserError } from '../../base/user-error.js';
import { baselineOf, entriesOf } from '../../changes/backup-sets/backup-chain.js';
import { type KnownSet, type KnownSets, readKnownSets } from '../../changes/backup-sets/known-sets.js';
import { baselineRole, inventoryRole } from '../../changes/backup-sets/roles.js';
import { readMark } from '../../changes/server/machine-mark.js';
import { judgeInventory, type ServerKnowledge } from '../../changes/server/read-server.js';
import { journalPath } from '../../changes/server/work-folder.js';
import type { BackupChain } from '../../changes/step-context.js';
import type { Files } from '../../host/files.js';
import type { Host } from '../../host/host.js';
import { HostError, undefinedWhereRefused } from '../../host/host-error.js';
import { cutOffRun } from '../../plan/cut-off-run.js';
import { type Journal, type JournalLine, openJournal } from '../../plan/journal.js';
import { confirmedSteps, intentionOf } from '../../plan/journal-facts.js';
import type { Change, Plan } from '../../plan/plan.js';
import { asFoundWord, showsAPart } from '../beginning.js';
import { judgeRecords as judgeMarks } from '../judge-records.js';
import { givenInventory } from '../read-beginning.js';
import { storedPlan } from '../run/stored-plan.js';
import { setsRequest } from '../set-findings.js';
import { doneChanges, type JournalFile, recordsOf, stepsLeft, type Testimony } from './facts.js';

export interface TestimonyRequest {
  readonly host: Host;
  readonly workFolder: string;
  readonly backupPath?: string;
  readonly fromOtherServer?: boolean;
  readonly knowledge: ServerKnowledge;
  /** Name of this computer. */
  readonly server: string;
}

/** What is in journal, stored plans and backup sets. What cannot be read of them is part of the answer, no error. */
export async function readTestimony(request: TestimonyRequest): Promise<Testimony> {
  const { host, workFolder } = request;
  const { journal, ...content } = await readJournal(host, workFolder);
  const { lines } = content;
  const records = recordsOf(lines);
  const intention = intentionOf(lines);
  const machine = journal.status === 'damaged' ? undefined : await machineOf(host, content);
  const { chain, sets } = await readSets({ ...request, files: host.files, lines });
  const before = await readBefore(request, chainAt(chain, records.rolledBackTo));
  const { plans, noPlan } = await readPlans(host.files, workFolder, records.lines);
  const planOf = (digest: string) => plans.get(digest);
  return {
    journal,
    records,
    sets,
    chain,
    noBefore: typeof before === 'string' ? before : '',
    doneChanges: doneChanges(records.lines, planOf),
    stepsLeft: stepsLeft(records, confirmedSteps(lines), planOf),
    ...(typeof before === 'string' ? {} : { before }),
    ...omitUndefined({ intention, machine, noPlan, cutOff: cutOffRun(lines) }),
  };
}

type JournalContent = Pick<Journal, 'lines' | 'gaps'>;

async function readJournal(
  { files, clock }: Host,
  workFolder: string,
): Promise<{ readonly journal: JournalFile } & JournalContent> {
  const path = journalPath(workFolder);
  try {
    if ((await files.stat(path)) === undefined) {
      const why = `${path} is not there: no run of this suite left a journal in this work folder.`;
      return { journal: { status: 'absent', path, why }, lines: [], gaps: [] };
    }
    const { lines, gaps = [] } = await openJournal(files, clock, path);
    return { journal: { status: 'read', path }, lines, gaps };
  } catch (error) {
    return { journal: { status: 'damaged', path, why: messageOf(error) }, lines: [], gaps: [] };
  }
}

/** By the random mark that the suite leaves in the registry and in the journal. */
async function machineOf(host: Host, content: JournalContent): Promise<Testimony['machine'] | undefined> {
  const mark = readMark(host).then((found) => judgeMarks(content, found, []));
  return mark.catch(undefinedWhereRefused);
}

/** After a roll-back the set that the server was rolled back to comes first. */
function chainAt(chain: BackupChain, folder: string | undefined): BackupChain {
  if (folder === undefined) return chain;
  return { sets: chain.sets.filter((set) => set.folder.toLowerCase() === folder.toLowerCase()) };
}

type Before = NonNullable<Testimony['before']>;

/** What a set of this server shows goes before what a person gives: it was made by looking. */
async function readBefore(request: TestimonyRequest, chain: BackupChain): Promise<Before | string> {
  const { host, knowledge } = request;
  const inSet = await readBaseline(request, chain);
  const given = knowledge.serverBefore;
  const isShown = typeof inSet !== 'string' && showsAPart(inSet.state);
  if (isShown || given === undefined || given === asFoundWord) return inSet;
  try {
    const inventory = await givenInventory(host.files, given);
    return { inventory, state: judgeInventory(inventory, knowledge), from: `the inventory ${given} (server-before)` };
  } catch (error) {
    return messageOf(error);
  }
}

async function readBaseline({ host, knowledge }: TestimonyRequest, chain: BackupChain): Promise<Before | string> {
  const [newest] = chain.sets;
  if (newest === undefined) return 'No backup set that can be relied on shows the server as it was.';
  try {
    const changed = await changedDocument(host.files, chain);
    if (changed !== undefined) return changed;
    const inventory = await baselineOf(host.files, chain);
    if (inventory === undefined) return `The backup set ${newest.folder} has no inventory.`;
    return { inventory, state: judgeInventory(inventory, knowledge), from: `the backup set ${newest.folder}` };
  } catch (error) {
    return `The inventory in ${newest.folder} cannot be read: ${messageOf(error)}`;
  }
}

async function changedDocument(files: Files, { sets }: BackupChain): Promise<string | undefined> {
  const chain = { sets: sets.slice(0, 1) };
  const stored = [...entriesOf(chain, 'server', baselineRole), ...entriesOf(chain, 'server', inventoryRole)][0];
  if (stored === undefined || sha256Of(await files.read(stored.path)) === stored.entry.sha256) return undefined;
  return `${stored.path} is not as the set recorded it: its SHA-256 is another one.`;
}

async function readPlans(
  files: Files,
  workFolder: string,
  lines: readonly JournalLine[],
): Promise<{ readonly plans: ReadonlyMap<string, Plan<Change>>; readonly noPlan?: string }> {
  const digests = new Set(lines.flatMap((line) => (line.event === 'plan-started' ? [line.digest] : [])));
  const plans = new Map<string, Plan<Change>>();
  let noPlan: string | undefined;
  for (const digest of digests) {
    const stored = await storedPlan(files, workFolder, digest).catch(undefinedWhereRefused);
    noPlan = stored?.why;
    if (stored?.plan !== undefined) plans.set(digest, stored.plan);
  }
  return { plans, ...omitUndefined({ noPlan }) };
}

/** The words of a fault of the server or of its files; a bug stays one. */
export function messageOf(error: unknown): string {
  if (error instanceof UserError || error instanceof HostError) return error.message;
  throw error;
}

interface SetReading {
  readonly files: Files;
  readonly lines: readonly JournalLine[];
  /** Name of this computer. */
  readonly server: string;
  /** Input `backup-path`. */
  readonly backupPath?: string;
  /** Input `from-other-server`. */
  readonly fromOtherServer?: boolean;
}

/**
 * The sets as every plan knows them, without the sets that retention took away. A folder that a person names and that
 * has none counts as a missing one: the rest is judged all the same.
 */
async function readSets(request: SetReading): Promise<KnownSets> {
  const { files, lines, server, backupPath, fromOtherServer } = request;
  const asked = { ...setsRequest(lines, server, fromOtherServer, backupPath), withFiles: true };
  try {
    return withoutRemoved(await readKnownSets(files, asked));
  } catch (error) {
    if (!(error instanceof UserError) || backupPath === undefined) throw error;
    const { named: _, ...rest } = asked;
    const { chain, sets } = withoutRemoved(await readKnownSets(files, rest));
    return { chain, sets: [noSet(backupPath, error), ...sets] };
  }
}

function withoutRemoved({ chain, sets }: KnownSets): KnownSets {
  return { chain, sets: sets.filter(({ status }) => status !== 'removed') };
}

function noSet(folder: string, { code, message }: UserError): KnownSet {
  const status = code === 'backup-set-not-found' ? 'missing' : 'damaged';
  return { folder, manifestSha256: '', status, reason: message, needed: true, isRemembered: false };
}
