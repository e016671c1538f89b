import { artifactsCodes, runnerCodes } from './artifacts-codes.js';
import { backupCodes, restoreCodes, wayBackCodes } from './backup-codes.js';
import { fleetCodes } from './fleet-codes.js';
import { hostCodes } from './host-codes.js';
import { installationCodes } from './installation-codes.js';
import { afterCodes, installedCodes } from './installed-codes.js';
import { mergeCodes } from './merge-codes.js';
import { orderCodes, planCodes } from './plan-codes.js';
import { folderCodes, serverCodes, startCodes } from './server-codes.js';
import { unprovenCodes } from './unproven-codes.js';

/** Where on the page the rows are. */
export interface CodeSection {
  /** Of the heading: 2 or 3. */
  readonly depth?: number;
  readonly title: string;
  /** Markdown between heading and table. */
  readonly about?: string;
  readonly rows: CodeRows;
}

/** Every code, in the order of the page. */
export const codeSections = [
  { title: 'Start of a job', rows: startCodes },
  {
    title: 'Servers that are reached from another machine',
    about: 'See [act on a server from another machine](../how-to/act-from-another-machine.md).',
    rows: serverCodes,
  },
  { title: 'Folders and files that inputs name', rows: folderCodes },
  { title: 'Plan and approval', rows: planCodes },
  { title: 'What is installed', rows: installedCodes },
  { title: 'Order', rows: orderCodes },
  { title: 'Backup', rows: backupCodes },
  { title: 'The way back', rows: wayBackCodes },
  { title: 'Artifacts and keys', rows: artifactsCodes },
  { title: 'Removal and installation', rows: installationCodes },
  {
    title: 'Merging web.config',
    about: 'See [merge web.config and decide conflicts](../how-to/merge-web-config.md).',
    rows: mergeCodes,
  },
  {
    title: 'Restore and roll-back',
    about: 'See [restore or roll back](../how-to/restore-or-roll-back.md).',
    rows: restoreCodes,
  },
  { title: 'After the upgrade', rows: afterCodes },
  {
    depth: 3,
    title: 'What a report could not prove',
    about:
      'A report lists these in its own words, in English or German; the codes are in its [facts](report.md) (`servers[].unproven`). They\nare no errors.',
    rows: unprovenCodes,
  },
  { title: 'Fleets', rows: fleetCodes },
  { title: 'Files on the runner and refusals of Windows', rows: { ...runnerCodes, ...hostCodes } },
] as const satisfies readonly CodeSection[];

type KeysOf<T> = T extends unknown ? keyof T : never;
type WithEnding<C> = C extends `${infer Start}<number>`
  ? `${Start}${number}`
  : C extends `${infer Start}<name>`
    ? `${Start}${string}`
    : C;

/** A code as the register has it: `<number>` and `<name>` mean what is put together while the suite runs. */
export type RegisteredCode = KeysOf<(typeof codeSections)[number]['rows']>;

/** The code of an error, a blocker, a warning or a gap in a report. What is not in the register does not compile. */
export type Code = WithEnding<RegisteredCode>;

/**
 * Codes of errors, blockers and warnings, as `docs/reference/error-codes.md` explains them. The report loads the messages
 * to find the names in them; of the rest only the types reach what an action loads. A code ends in `<number>` or `<name>` where that part is put together while the suite runs.
 */
type CodeRows = Readonly<Record<string, CodeRow>>;

export interface CodeRow {
  /** Words of the message in the source; `…` is what differs. Empty where there are none that always occur. */
  readonly message: string;
  /** Why it occurs and what to do, in Markdown. */
  readonly advice: string;
}
