/** Something found that a person has to know: as a blocker it stops the upgrade, as a warning it does not. */
export interface Finding {
  /** Stable identifier, for example `data-file-missing`. */
  readonly code: string;
  /** What was found, and where. */
  readonly message: string;
  /** What to do next, as an instruction. */
  readonly advice: string;
  /** The input that settles it, where one does. */
  readonly input?: string;
}
