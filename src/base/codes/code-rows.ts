/**
 * Codes of errors, blockers and warnings, as `docs/reference/error-codes.md` explains them. Only their types reach what
 * an action loads. A code ends in `<number>` or `<name>` where that part is put together while the suite runs.
 */
export type CodeRows = Readonly<Record<string, CodeRow>>;

export interface CodeRow {
  /** Words of the message in the source; `…` is what differs. Empty where there are none that always occur. */
  readonly message: string;
  /** Why it occurs and what to do, in Markdown. */
  readonly advice: string;
}
