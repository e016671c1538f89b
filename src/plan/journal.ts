import type { Clock } from '../host/clock.js';
import type { Files } from '../host/files.js';

/** What the suite did to this server, oldest first. Kept in the work folder; the last word on what a person said. */
export type JournalEntry =
  | {
      readonly event: 'plan-started';
      readonly digest: string;
      readonly action: string;
      /** True where the digest was given as the approved one. */
      readonly approved?: true;
      /** Address of the run. */
      readonly by?: string;
      /** Who started the run. */
      readonly actor?: string;
    }
  | { readonly event: 'plan-finished'; readonly digest: string; readonly action: string }
  | { readonly event: 'step-started'; readonly digest: string; readonly step: string }
  | { readonly event: 'step-done'; readonly digest: string; readonly step: string; readonly notes: readonly string[] }
  /** Why a step ended without being done; secrets are masked. The step stays begun. */
  | {
      readonly event: 'step-failed';
      readonly digest: string;
      readonly step: string;
      readonly code?: string;
      readonly message: string;
      readonly advice?: string;
    }
  /** Every run of an installer, whatever came of it: `excerpt` are lines of its log, masked. */
  | {
      readonly event: 'installer-ran';
      readonly what: string;
      readonly exitCode: number;
      readonly meaning: string;
      readonly seconds: number;
      readonly logPath: string;
      readonly excerpt: readonly string[];
    }
  | { readonly event: 'operator-step-said'; readonly step: string; readonly by: string }
  | { readonly event: 'backup-created'; readonly folder: string; readonly manifestSha256: string }
  /** The server is back as that set tells it: what a person did to the newer product no longer holds. */
  | { readonly event: 'rolled-back'; readonly folder: string }
  | { readonly event: 'services-stopped'; readonly services: readonly string[] }
  | { readonly event: 'services-started'; readonly services: readonly string[] }
  /** `bootTime` is that of the machine before the restart: a later one proves the restart. */
  | { readonly event: 'restart-required'; readonly bootTime: string; readonly reason: string };

export type JournalLine = JournalEntry & {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Who or what ran it: a run's address or an account. */
  readonly by?: string;
};

export interface Journal {
  readonly lines: readonly JournalLine[];
  /** Appends and flushes before it returns. */
  record(entry: JournalEntry): Promise<void>;
}

/** Opens the journal at `path` without changing it; the file is made with the first record. */
export async function openJournal(files: Files, clock: Clock, path: string): Promise<Journal> {
  const exists = (await files.stat(path)) !== undefined;
  const stored = exists ? new TextDecoder().decode(await files.read(path)) : '';
  const lines = readLines(stored);
  let torn = stored !== '' && !stored.endsWith('\n');
  return {
    lines,
    async record(entry) {
      const line: JournalLine = { at: clock.now().toISOString(), ...entry };
      // A process that died while it wrote leaves a half line: the next record begins on a line of its own.
      await files.append(path, new TextEncoder().encode(`${torn ? '\n' : ''}${JSON.stringify(line)}\n`));
      torn = false;
      lines.push(line);
    },
  };
}

function readLines(text: string): JournalLine[] {
  return text.split('\n').flatMap((line) => {
    const parsed = parseLine(line);
    return parsed === undefined ? [] : [parsed];
  });
}

function parseLine(line: string): JournalLine | undefined {
  try {
    const value = JSON.parse(line);
    return typeof value?.event === 'string' && typeof value.at === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
