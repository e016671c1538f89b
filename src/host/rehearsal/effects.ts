/**
 * One change that the rehearsal server makes to its folder. The hook runs before the change; a hook that throws
 * means that the process dies there, and every later change of that host fails the same way.
 */
export interface Effect {
  /** Counts from 1 within one host. */
  readonly number: number;
  /** Port and method that asked for it, for example `files.copy`. */
  readonly operation: string;
  /** What it touches: a path, key, service or application. */
  readonly subject: string;
}

export type EffectHook = (effect: Effect) => void | Promise<void>;

export interface RehearsalOptions {
  readonly onEffect?: EffectHook;
  /** Fixes the clock, for runs that must give the same bytes. */
  readonly startTime?: Date;
  readonly processId?: number;
  /** Answers for process ids of the lock; by default this machine's own processes. */
  readonly isProcessRunning?: (id: number) => boolean;
}
