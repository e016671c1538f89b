export interface Service {
  readonly name: string;
  readonly displayName: string;
  /** Command line of the service as registered, quotes and arguments included. */
  readonly imagePath: string;
  readonly startType: 'automatic' | 'manual' | 'disabled';
  readonly state: 'running' | 'stopped' | 'start-pending' | 'stop-pending' | 'paused';
  readonly account: string;
  /** Names of the services that this one needs. */
  readonly dependsOn: readonly string[];
}

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
}
