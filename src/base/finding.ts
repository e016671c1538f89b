import type { Code } from './codes/register.js';

/** Something found that a person has to know: as a blocker it stops the upgrade, as a warning it does not. */
export interface Finding {
  /** For example `data-file-missing`; docs/reference/error-codes.md explains each. */
  readonly code: Code;
  /** What was found, and where. */
  readonly message: string;
  /** What to do next, as an instruction. */
  readonly advice: string;
  /** The input that settles it, where one does. */
  readonly input?: string;
}

/** A finding as it is in a file: one of a newer version may have a code that this version does not know. */
export type RecordedFinding = Omit<Finding, 'code'> & { readonly code: string };
