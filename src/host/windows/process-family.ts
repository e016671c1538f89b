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
  /** Processes that ran before; a number that is used again is not taken for a child. */
  private readonly strangers: ReadonlySet<number>;
  private readonly members = new Set<number>();
  private ancestor = 0;

  private constructor(tools: WindowsTools, programName: string, strangers: ReadonlySet<number>) {
    this.tools = tools;
    this.programName = programName;
    this.strangers = strangers;
  }

  /** To be called before the program is started. */
  static async expect(tools: WindowsTools, programName: string): Promise<ProcessFamily> {
    const running = await readProcesses(tools);
    return new ProcessFamily(tools, programName, new Set(running.map(({ id }) => id)));
  }

  begin(ancestor: number): void {
    this.ancestor = ancestor;
    this.members.add(ancestor);
  }

  /** Takes in new members and returns those that still run, the program itself left out. */
  async look(): Promise<readonly ProcessRow[]> {
    const rows = await readProcesses(this.tools);
    for (const id of descendants(rows, this.members, this.programName, this.strangers)) this.members.add(id);
    return rows.filter(({ id }) => this.members.has(id) && id !== this.ancestor);
  }
}

/** Where parents are not known, those that have appeared since and run the same program. */
export function descendants(
  rows: readonly ProcessRow[],
  ancestors: ReadonlySet<number>,
  programName: string,
  strangers: ReadonlySet<number>,
): ReadonlySet<number> {
  const candidates = rows.filter(({ id }) => !strangers.has(id));
  if (!rows.some(({ parentId }) => parentId !== undefined)) {
    const same = candidates.filter(({ name }) => sameText(name, programName));
    return new Set(same.map(({ id }) => id));
  }
  const family = new Set(ancestors);
  for (let grown = true; grown; ) {
    const found = candidates.filter(
      (row) => row.parentId !== undefined && family.has(row.parentId) && !family.has(row.id),
    );
    for (const { id } of found) family.add(id);
    grown = found.length > 0;
  }
  return family;
}
