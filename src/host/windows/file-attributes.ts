import { programRefusal } from './program-refusal.js';
import type { WindowsTools } from './windows-tools.js';

interface FileAttributes {
  readonly hidden: boolean;
  readonly system: boolean;
}

interface Listing {
  readonly hidden: ReadonlySet<string>;
  readonly system: ReadonlySet<string>;
}

/** A walk through a folder asks for each of its files; one listing serves them all. */
const keptMilliseconds = 2000;

/**
 * Node.js does not show the attributes "hidden" and "system". The shell's own `dir` lists the names that have them,
 * in UTF-16 (`/u`). The folder travels as an environment variable that only the last expansion (`!name!`) puts in, so
 * that nothing in its name is read as a command.
 */
const command = '"dir /a:h /b "!MFA_UPGRADE_PATH!" & echo : & dir /a:s /b "!MFA_UPGRADE_PATH!""';

export function createFileAttributes(tools: WindowsTools, now: () => number): AttributeReader {
  const known = new Map<string, { readonly at: number; readonly listing: Promise<Listing> }>();

  return {
    async of(folder, name) {
      const key = folder.toLowerCase();
      for (const [old, { at }] of known) if (now() - at > keptMilliseconds) known.delete(old);
      const entry = known.get(key) ?? { at: now(), listing: readListing(tools, folder) };
      known.set(key, entry);
      const { hidden, system } = await entry.listing;
      return { hidden: hidden.has(name.toLowerCase()), system: system.has(name.toLowerCase()) };
    },
    forget: () => known.clear(),
  };
}

export interface AttributeReader {
  /** After a change of attributes. */
  forget(): void;
  of(folder: string, name: string): Promise<FileAttributes>;
}

async function readListing(tools: WindowsTools, folder: string): Promise<Listing> {
  // Exit code 1 means that one of the lists is empty.
  const result = await tools.read('cmd.exe', ['/d', '/u', '/v:on', '/s', '/c', command], {
    verbatim: true,
    environment: { MFA_UPGRADE_PATH: folder },
    encoding: 'utf-16',
  });
  const [hidden = '', system, ...more] = result.output.split(/^:\s*$/m);
  // Where a policy forbids the command line, its words come in place of the lists.
  if (system === undefined || more.length > 0) {
    throw programRefusal(folder, `Windows does not show the attributes of the files in ${folder} (cmd.exe)`, result);
  }
  return { hidden: names(hidden), system: names(system) };
}

function names(lines: string): ReadonlySet<string> {
  return new Set(
    lines
      .split(/\r?\n/)
      .filter((line) => line !== '')
      .map((line) => line.toLowerCase()),
  );
}
