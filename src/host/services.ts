import type { Service } from './server-facts-schema.js';

export type { Service };

export interface Services {
  list(): Promise<readonly Service[]>;
  /**
   * Returns when the service is stopped; a stopped service is no error. Dependants are not stopped with it: the
   * caller orders them.
   * @throws HostError `not-found`, `access-denied`, `timed-out` (it would not stop within the limit)
   */
  stop(name: string, timeLimitSeconds: number): Promise<void>;
  /** Returns when the service runs. @throws HostError as {@link stop} */
  start(name: string, timeLimitSeconds: number): Promise<void>;
  /**
   * Returns when the order to start is given, whether the service runs by then or not; for a run that has no time left.
   * One that is still stopping takes no order and is asked again until the limit.
   * @throws HostError as {@link stop}
   */
  requestStart(name: string, timeLimitSeconds: number): Promise<void>;
}
