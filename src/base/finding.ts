import type { Code } from './codes/register.js';
import type { RecordedFinding } from './recorded-finding.js';

export type { RecordedFinding };

/** Something found that a person has to know: as a blocker it stops the upgrade, as a warning it does not. */
export interface Finding extends RecordedFinding {
  readonly code: Code;
}
