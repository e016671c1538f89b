/**
 * What an approver has to know of a plan, as sentences without markup. Made from the plan, the newest backup
 * set and the signatures of packages whose hash is in the plan, so it says nothing that the digest does not cover.
 */
export interface PlanView {
  readonly counts: {
    readonly removes: number;
    readonly installs: number;
    /** Without the steps of a person; 0 where the plan stops no service that answers sign-ins. */
    readonly minutesWithoutSignIn: number;
  };
  readonly removed: readonly string[];
  readonly installed: readonly string[];
  /** Addresses old and new, settings, pools, files. */
  readonly changed: readonly string[];
  /** Programs that come neither with Windows nor with this suite, with arguments, hash and signer; calls of msiexec. */
  readonly runsAsAdministrator: readonly string[];
  /** What no roll-back brings back, beside `noWayBack`; empty where all comes back. */
  readonly cannotBeUndone: readonly string[];
  /** What was written since the backup set, and is replaced or removed; empty where nothing is lost. */
  readonly lost: readonly string[];
  /** Who cannot sign in or reach what, and for how long. */
  readonly interruption: readonly string[];
  /** On what the minutes rest; absent where the plan interrupts nothing. */
  readonly estimate?: string;
  readonly people: {
    readonly before: readonly string[];
    readonly during: readonly string[];
    readonly after: readonly string[];
  };
  readonly wayBack: readonly string[];
  /** Parts of PhoneFactor whose packages for the way back were found, by their titles; empty where none was. */
  readonly oldPackages: readonly string[];
  /** What may be given later under the same approval; empty where the plan removes nothing. */
  readonly late: readonly string[];
  /** What cannot be put back once it is removed; shown before all else that cannot be undone. */
  readonly noWayBack?: string;
  readonly announcements: readonly PlannedAnnouncement[];
}

/** What users can be informed of before or after it, as plain text. */
export interface PlannedAnnouncement {
  readonly when: 'before' | 'after';
  /** BCP 47 tag. */
  readonly language: string;
  readonly text: string;
}
