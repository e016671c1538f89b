/** A finding as it is in a file: one of a newer version may have a code that this version does not know. */
export interface RecordedFinding {
  /** For example `data-file-missing`; docs/reference/error-codes.md explains each. */
  readonly code: string;
  /** What was found, and where. */
  readonly message: string;
  /** What to do next, as an instruction. */
  readonly advice: string;
  /** The input that settles it, where one does. */
  readonly input?: string;
}
