export interface Process {
  readonly id: number;
  readonly name: string;
  /** Path of the program, where the system reports it. */
  readonly path?: string;
  /** Number of the session that it runs in; services have 0. Absent where the system does not report it. */
  readonly session?: number;
}

/** When a process was started: a number is soon given to another process, a start never. */
export interface ProcessStart {
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** The start by a mark of the system that no clock moves, where it has one. Only compared. */
  readonly mark?: string;
}

export interface Processes {
  /** The machine on which these processes run: numbers and starts mean nothing on another one. */
  readonly machine: string;
  /** The process that runs this code. */
  readonly currentId: number;
  isRunning(id: number): Promise<boolean>;
  /** Undefined where the machine does not say it, or no process has that number. */
  startOf(id: number): Promise<ProcessStart | undefined>;
  list(): Promise<readonly Process[]>;
}

/** Between the start of a process and its own look at the clock. */
const startToleranceMilliseconds = 60_000;

/** Whether two answers are of one start; by the system's mark where both have one, otherwise by the time. */
export function isSameStart(one: ProcessStart, other: ProcessStart): boolean {
  if (one.mark !== undefined && other.mark !== undefined) return one.mark === other.mark;
  return Math.abs(Date.parse(one.at) - Date.parse(other.at)) <= startToleranceMilliseconds;
}

/** Whether the process was started after that moment, beyond doubt. */
export function isStartedAfter(start: ProcessStart, moment: string): boolean {
  return Date.parse(start.at) - Date.parse(moment) > startToleranceMilliseconds;
}
