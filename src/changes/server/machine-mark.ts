import { randomUUID } from 'node:crypto';
import type { Host } from '../../host/host.js';
import { sameText } from '../../host/same-text.js';
import type { Journal, JournalLine } from '../../plan/journal.js';
import { sinceLastBeginning } from '../../plan/journal-facts.js';

/** A key of the suite's own. The product's installers leave it alone, and a machine that was put back lacks it. */
const markKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\mfa-server-upgrade';
const markValue = 'Mark';
const view = '64';

/** What is left in the registry of an earlier run. */
export interface MachineMark {
  /** Random text. */
  readonly mark: string;
  /** Where that run kept its journal. */
  readonly workFolder: string;
}

/** Undefined where no run of the suite has begun an upgrade of this machine. @throws HostError `access-denied` */
export async function readMark({ registry }: Host): Promise<MachineMark | undefined> {
  const [key] = (await registry.readTree(markKey, view)) ?? [];
  const data = key?.values.find(({ name }) => sameText(name, markValue))?.data;
  if (data?.type !== 'string') return undefined;
  const [mark = '', ...folder] = data.text.split(' ');
  return { mark, workFolder: folder.join(' ') };
}

/** The mark in the journal of the machine as it is. */
export function journaledMark(lines: readonly JournalLine[]): string | undefined {
  const last = sinceLastBeginning(lines).findLast((line) => line.event === 'machine-marked');
  return last?.event === 'machine-marked' ? last.mark : undefined;
}

/** The journal goes first: a mark that it wrote last and that the registry lacks is one that a dying run left out. */
export async function markMachine({ registry }: Host, journal: Journal, workFolder: string): Promise<void> {
  const mark = randomUUID();
  await journal.record({ event: 'machine-marked', mark });
  // One value, and so one program on Windows: the mark, a blank, the folder of the journal.
  await registry.writeValue(markKey, view, {
    name: markValue,
    data: { type: 'string', text: `${mark} ${workFolder}` },
  });
}

/** After a roll-back the machine is as it was, also in this. */
export async function removeMark({ registry }: Host): Promise<void> {
  await registry.removeKey(markKey, view);
}
