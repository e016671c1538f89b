export type Architecture = 'x86' | 'x64';

/** What the machine says of itself. Paths are Windows paths without a trailing backslash. */
export interface MachineFacts {
  readonly name: string;
  /** DNS name of the domain; absent on a stand-alone server and where PowerShell does not answer. */
  readonly domain?: string;
  readonly operatingSystem: { readonly name: string; readonly version: string };
  readonly architecture: Architecture;
  /** BCP 47 tag of the system language, for example `de-DE`. */
  readonly language: string;
  /** ISO 8601, UTC. A later value than before proves a restart. */
  readonly bootTime: string;
  readonly account: string;
  readonly isAdministrator: boolean;
  /** Whether Windows PowerShell runs the scripts of the suite. Absent in what older versions wrote. */
  readonly powerShell?:
    | { readonly answers: true; readonly version: string; readonly languageMode: string }
    | { readonly answers: false; readonly reason: string };
  readonly folders: {
    readonly programData: string;
    readonly programFiles: string;
    readonly windows: string;
  };
}

export interface Machine {
  facts(): Promise<MachineFacts>;
  /** Whether a TCP connection to `host:port` succeeds within a few seconds. */
  canReach(host: string, port: number): Promise<boolean>;
}

/** A clock that is set right may move the boot time by seconds; no server starts twice within a minute. */
const bootToleranceMilliseconds = 60_000;

/** Whether two boot times, told at different moments, are of the same start of Windows. */
export function isSameBoot(one: string, other: string): boolean {
  return Math.abs(Date.parse(one) - Date.parse(other)) < bootToleranceMilliseconds;
}
