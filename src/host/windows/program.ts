/** A program of Windows, run without a shell. */
export interface ProgramRequest {
  /** Full path, or a name that Windows looks up. */
  readonly program: string;
  readonly arguments: readonly string[];
  /** The process and what it started is ended after this time. */
  readonly timeLimitSeconds: number;
  /** Hands the arguments over as they are, joined by blanks: the caller has quoted them. */
  readonly verbatim?: boolean;
  /** It changes nothing. Such a program is run through `@actions/exec`, and shares the console of the job. */
  readonly reads?: true;
  /** ASCII text for its standard input, which is closed behind it; without one there is no standard input. */
  readonly input?: string;
  /** In addition to what Windows gives every process; nothing of the job goes to a program. */
  readonly environment?: Readonly<Record<string, string>>;
  /** By default the system folder, so that no program runs in a folder that an installer wants to remove. */
  readonly workingFolder?: string;
  /** `ignore` for programs whose children may keep the pipes open, such as installers. */
  readonly output?: 'collect' | 'ignore';
  /** An installer: it goes on where this process ends before it. */
  readonly outlives?: true;
  /** Process id, once it runs. */
  readonly onStart?: (processId: number) => void;
}

export interface ProgramResult {
  /** 0 to 4294967295, as Windows gives it. */
  readonly exitCode: number;
  readonly output: Uint8Array;
  readonly errorOutput: Uint8Array;
}

/**
 * @throws HostError `not-found` (no such program), `access-denied` (Windows will not start it), `timed-out` (the message
 * says what became of it and of what it had started)
 */
export type RunProgram = (request: ProgramRequest) => Promise<ProgramResult>;
