import type { MachineFacts } from './server-facts-schema.js';

export type { MachineFacts };

export interface Machine {
  facts(): Promise<MachineFacts>;
  /** Whether a TCP connection to `host:port` succeeds within a few seconds; undefined where that cannot be seen from here. */
  canReach(host: string, port: number): Promise<boolean | undefined>;
}

/** A clock that is set right may move the boot time by seconds; no server starts twice within a minute. */
const bootToleranceMilliseconds = 60_000;

/** Whether two boot times, read at different moments, are of the same start of Windows. */
export function isSameBoot(one: string, other: string): boolean {
  return Math.abs(Date.parse(one) - Date.parse(other)) < bootToleranceMilliseconds;
}

/** In the time zone of this machine. */
export function minutesAheadHere(at: Date): number {
  return -at.getTimezoneOffset();
}

export interface Clock {
  now(): Date;
  sleep(milliseconds: number): Promise<void>;
}

/** With the local time that a person reads on the server. */
export interface ServerClock extends Clock {
  /** By how many minutes it is ahead of UTC at that time; undefined where that is not known. */
  minutesAheadOfUtc(at: Date): number | undefined;
}
