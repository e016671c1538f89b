/**
 * Everything that an announcement says in one language. Plain text: no markup, no address inside a sentence (addresses
 * follow on lines of their own). Product terms as the vendor translates them.
 */
export interface AnnouncementTexts {
  /** The User Portal is reached under another address. */
  readonly newAddress: {
    readonly subject: string;
    readonly opening: string;
    readonly newAddress: string;
    readonly oldAddress: string;
    readonly whatStays: string;
    readonly caution: string;
  };
  /** The address stays, the portal is a newer one. */
  readonly sameAddress: {
    readonly subject: string;
    readonly opening: string;
    readonly address: string;
    readonly whatStays: string;
  };
  readonly maintenance: {
    readonly subject: string;
    readonly opening: string;
    /** With gaps for date and time in square brackets. */
    readonly begins: string;
    lasts(minutes: number): string;
    readonly signIn: string;
    readonly portal: string;
    readonly noChanges: string;
  };
  /** For users of the mobile app, where its service moved or went. */
  readonly mobileApp: string;
  /** With a gap in square brackets for where questions go. */
  readonly helpDesk: string;
}
