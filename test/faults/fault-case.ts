import type { ActionRun } from '../in-process.js';
import type { ServerUnderFault } from './server-under-fault.js';

/** Something that an administrator meets, and how the message gets him out of it. */
export interface FaultCase {
  /** One of `examples/servers`; `one-server` where absent. */
  readonly sample?: string;
  /** Meets it. */
  run(server: ServerUnderFault): Promise<ActionRun>;
  /** The code, what happened to what and where, and what to do next. */
  readonly says: readonly [code: string, what: RegExp, next: RegExp];
  /** Does what the message says, and runs again: nothing stops it then. */
  fix(server: ServerUnderFault): Promise<ActionRun>;
}
