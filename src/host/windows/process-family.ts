import { sameText } from '../same-text.js';
import { type ProcessRow, readProcesses } from './windows-processes.js';
import type { WindowsTools } from './windows-tools.js';

/**
 * What a program started, directly or through others. It has to be looked for while the program runs: afterwards
 * nothing shows whose its children were.
 */
export class ProcessFamily {
  private readonly tools: WindowsTools;
  private readonly programName: string;
  /** Processes that ran before. */
  private readonly strangers: ReadonlySet<string>;
  private members: Family = new Map();
  private ancestor = 0;

  private constructor(tools: WindowsTools, programName: string, strangers: ReadonlySet<string>) {
    this.tools = tools;
    this.programName = programName;
    this.strangers = strangers;
  }

  /** To be called before the program is started. */
  static async expect(tools: WindowsTools, programName: string): Promise<ProcessFamily> {
    const running = await readProcesses(tools);
    return new ProcessFamily(tools, programName, new Set(running.map(identityOf)));
  }

  begin(ancestor: number): void {
    this.ancestor = ancestor;
    this.members = new Map([[ancestor, undefined]]);
  }

  /** Takes in new members and returns those that still run, the program itself left out. */
  async look(): Promise<readonly ProcessRow[]> {
    const rows = await readProcesses(this.tools);
    this.members = descendants(rows, this.members, this.programName, this.strangers);
    return rows.filter((row) => isMember(row, this.members) && row.id !== this.ancestor);
  }
}

/** When each member was started, by its number; undefined where that is not known. */
export type Family = ReadonlyMap<number, string | undefined>;

/** Windows gives a number again within minutes: only with the time of its start does it name a process. */
function identityOf({ id, started }: ProcessRow): string {
  return `${id} ${started ?? ''}`;
}

function isMember({ id, started }: ProcessRow, family: Family): boolean {
  const known = family.get(id);
  return family.has(id) && (known === undefined || started === undefined || known === started);
}

/** Where parents are not known, those that have appeared since and run the same program. */
export function descendants(
  rows: readonly ProcessRow[],
  ancestors: Family,
  programName: string,
  strangers: ReadonlySet<string>,
): Family {
  const candidates = rows.filter((row) => !strangers.has(identityOf(row)));
  const family = new Map(ancestors);
  if (!rows.some(({ parentId }) => parentId !== undefined)) {
    for (const { id, name } of candidates) if (sameText(name, programName)) family.set(id, undefined);
    return family;
  }
  // A number of the family that another process has now is nobody's parent.
  const taken = new Set(rows.filter((row) => family.has(row.id) && !isMember(row, family)).map(({ id }) => id));
  for (let grown = true; grown; ) {
    const found = candidates.filter(
      ({ id, parentId }) => parentId !== undefined && family.has(parentId) && !taken.has(parentId) && !family.has(id),
    );
    for (const { id, started } of found) family.set(id, started);
    grown = found.length > 0;
  }
  return family;
}
