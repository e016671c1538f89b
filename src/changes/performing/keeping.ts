import { UserError } from '../../base/user-error.js';
import type { Files } from '../../host/files.js';
import { undefinedWhereNotFound } from '../../host/host-error.js';
import { samePath } from '../../host/windows-path.js';
import type { StepResult } from '../../plan/apply-plan.js';
import type { JournalLine } from '../../plan/journal.js';
import { confirmedSteps, sinceLastBeginning } from '../../plan/journal-facts.js';
import type { OperatorStep } from '../../plan/plan.js';
import { viewsOf } from '../../product/read-registry.js';
import { installPathValue, productKey } from '../../product/registry-locations.js';
import { dataFileStep } from '../../product/step-ids.js';
import type { ChangeOf } from '../all.js';
import { entriesOf, type StoredEntry } from '../backup-sets/backup-chain.js';
import { registryDocumentName } from '../backup-sets/backup-items.js';
import type { StepContext } from '../step-context.js';

type Keeping = ChangeOf<'keep-install-path'>;

/** @throws UserError `install-path-lost`, `data-file-lost` */
export async function keepInstallPath(change: Keeping, context: StepContext): Promise<StepResult> {
  const registry = await restoreRegistry(change, context);
  const data = await restoreData(change, context);
  const other = await otherBytes(change, context);
  const notes = [...registry, ...data, ...(other?.status === 'confirmed' ? [other.note] : [])];
  if (other?.status === 'open') return { outcome: 'stopped-for-person', operatorStep: other.step, notes };
  if (other !== undefined) return { outcome: 'done', notes, result: { path: change.dataFile, sha256: other.sha256 } };
  if (notes.length > 0) return { outcome: 'done', notes };
  return {
    outcome: 'already-done',
    notes: [`The registry names ${change.installPath}, and ${change.dataFile} is there.`],
  };
}

async function restoreRegistry(change: Keeping, context: StepContext): Promise<readonly string[]> {
  const { host } = context;
  if (await isRegistered(change, context)) return [];
  const chain = await context.readChain();
  const { machine } = await context.readState();
  const stored = entriesOf(chain, 'agent', 'registry');
  for (const view of viewsOf(machine.architecture)) {
    const document = stored.find(({ entry }) => entry.storedAs.endsWith(registryDocumentName(view)));
    if (document !== undefined) await host.registry.importKey(await host.files.read(document.path), view);
  }
  if (!(await isRegistered(change, context))) await writeInstallPath(change, context);
  if (!(await isRegistered(change, context))) throw pathLost(change);
  return [`The install path was not in the registry after the removal; it was put back: ${change.installPath}.`];
}

/** Where the old agent never had the value, the operator named the folder. The product is 32-bit in this respect. */
async function writeInstallPath({ installPath }: Keeping, { host }: StepContext): Promise<void> {
  const data = { type: 'string', text: `${installPath}\\` } as const;
  await host.registry.writeValue(productKey, '32', { name: installPathValue, data });
}

async function isRegistered(change: Keeping, context: StepContext): Promise<boolean> {
  const { installPath } = await context.readState();
  return installPath !== undefined && installPath.views.length > 0 && samePath(installPath.path, change.installPath);
}

async function restoreData(change: Keeping, context: StepContext): Promise<readonly string[]> {
  const { files } = context.host;
  const notes: string[] = [];
  for (const one of entriesOf(await context.readChain(), 'agent', 'data')) {
    const { originalPath } = one.entry;
    if (originalPath === undefined) continue;
    const found = await files.stat(originalPath);
    const isEmptied = found?.size === 0 && samePath(originalPath, change.dataFile);
    if (found !== undefined && !isEmptied) continue;
    await putBack(one, originalPath, change, files);
    const what = isEmptied ? `${originalPath} was empty after the removal` : `The removal took ${originalPath}`;
    notes.push(`${what}; it was put back from the backup set.`);
  }
  if (!(await hasContent(files, change.dataFile))) throw dataLost(change);
  return notes;
}

async function putBack({ entry, path }: StoredEntry, target: string, { dataFile }: Keeping, files: Files) {
  if ((await files.digest(path)).sha256 !== entry.sha256) throw damaged(path, dataFile);
  if ((await files.copy(path, target)).sha256 !== entry.sha256) throw damaged(path, dataFile);
}

type OtherBytes =
  | { readonly status: 'open'; readonly step: OperatorStep }
  | { readonly status: 'confirmed'; readonly note: string; readonly sha256: string };

/** Where the data file is not as the set has it, a person decides; the answer is for the bytes that the question shows. */
async function otherBytes({ dataFile }: Keeping, context: StepContext): Promise<OtherBytes | undefined> {
  const { files } = context.host;
  const stored = entriesOf(await context.readChain(), 'agent', 'data');
  const own = stored.find(({ entry }) => samePath(entry.originalPath ?? '', dataFile));
  const { sha256 } = await files.digest(dataFile);
  if (own === undefined || own.entry.sha256 === sha256) return undefined;
  const found = await files.stat(dataFile);
  const both = [
    `${dataFile}: ${found?.size ?? 0} bytes, SHA-256 ${sha256}, changed ${found?.modified ?? 'at an unknown time'}.`,
    `The same file in the backup set ${own.set.folder}: ${own.entry.size} bytes, SHA-256 ${own.entry.sha256}, changed ${own.entry.modified ?? 'at an unknown time'}.`,
  ];
  const { lines } = context.journal;
  if (!confirmedSteps(lines).has(dataFileStep)) return { status: 'open', step: decide(dataFile, sha256, both) };
  const shown = shownBytes(lines);
  if (shown === sha256)
    return { status: 'confirmed', note: `A person confirmed the data file as it is. ${both.join(' ')}`, sha256 };
  return { status: 'open', step: decide(dataFile, sha256, [changedAgain(shown, sha256), ...both]) };
}

/** SHA-256 of the data file that the last question showed. */
function shownBytes(lines: readonly JournalLine[]): string | undefined {
  const asked = sinceLastBeginning(lines).findLast(
    (line) => line.event === 'operator-step-asked' && line.step === dataFileStep,
  );
  return asked?.event === 'operator-step-asked' ? asked.shown : undefined;
}

function changedAgain(shown: string | undefined, now: string): string {
  const what = shown === undefined ? 'bytes that are not on record' : `the bytes with the SHA-256 ${shown}`;
  return `The answer was for ${what}. The file has the SHA-256 ${now} now, so that answer does not count, and you are asked again.`;
}

const takeFromSet =
  'If the file of the backup set is right, rename the file on the server and run again: the run puts the file of the set back. restore-backup does the same.';

function decide(dataFile: string, shown: string, facts: readonly string[]): OperatorStep {
  return {
    id: dataFileStep,
    title: `Decide which data file is right: ${dataFile} has other bytes than the backup set`,
    instructions: [
      ...facts,
      'Find out what changed it after the backup: the removal, a program that still ran, or a setup program that was cut off. Nothing was overwritten, and the new server is not installed yet.',
      takeFromSet,
      'If the file on the server is right, confirm this step. The answer counts as long as the file has these bytes.',
    ],
    shown,
    proof: 'said',
    blocking: true,
  };
}

async function hasContent(files: Files, path: string): Promise<boolean> {
  return ((await files.stat(path).catch(undefinedWhereNotFound))?.size ?? 0) > 0;
}

function pathLost({ installPath }: Keeping): UserError {
  return new UserError(
    'install-path-lost',
    `The registry does not name ${installPath}, and the value could not be written.`,
    'Without it the new server would go into its own default folder and not find the data file. Put the value InstallPath back by hand, and run again.',
  );
}

function dataLost({ dataFile }: Keeping): UserError {
  return new UserError(
    'data-file-lost',
    `The data file ${dataFile} is gone or empty after the removal, and the backup set does not have its content.`,
    'Put it back from your last good copy before you go on; the new server must not be installed without it.',
  );
}

function damaged(stored: StoredEntry['path'], dataFile: string): UserError {
  return new UserError(
    'data-file-lost',
    `${stored} in the backup set no longer has the bytes that its manifest records, so ${dataFile} was not restored whole.`,
    'Take another copy of the backup set (the artifact), restore from it with restore-backup, and run again.',
  );
}
