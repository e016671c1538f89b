import type { Host } from '../host.js';

/** A server that is only read. */
export interface LookedAt {
  readonly host: Host;
  readonly hasWebServer: boolean;
}

/** A place on the server in which a check may write; the code that gives it takes everything away afterwards. */
export interface Sandbox extends LookedAt {
  /** An empty folder on the server. */
  readonly folder: string;
  /** Another process opens the file and lets nobody else; the result ends it. Absent where that cannot be made. */
  hold?(path: string): Promise<() => Promise<void>>;
}

/** Everything that a check makes on a server has this name: its registry key, its application pool, its product. */
export const sandboxName = 'mfa-server-upgrade-check';

/** The check's own registry key, in both views. */
export const sandboxKey = `HKEY_LOCAL_MACHINE\\SOFTWARE\\${sandboxName}`;

/** What must be true on every host: the same cases run in the tests, on rehearsals and, shipped, on the very server. */
export interface ContractCase<B = Sandbox> {
  /** The adapter and, behind a colon, what must be true. */
  readonly name: string;
  /** A text that it returns is what was seen. @throws NotTried; anything else that is thrown is the failure */
  run(bench: B): Promise<unknown>;
}

/** This server does not let the case be tried; neither proven nor failed. */
export class NotTried extends Error {
  override readonly name = 'NotTried';
}

/** The adapter that a case is about. */
export function adapterOf({ name }: Pick<ContractCase, 'name'>): string {
  return name.slice(0, Math.max(0, name.indexOf(':')));
}
