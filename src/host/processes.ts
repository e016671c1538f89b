export interface Process {
  readonly id: number;
  readonly name: string;
  /** Path of the program, where the system tells it. */
  readonly path?: string;
}

export interface Processes {
  /** The process that runs this code. */
  readonly currentId: number;
  isRunning(id: number): Promise<boolean>;
  list(): Promise<readonly Process[]>;
}
