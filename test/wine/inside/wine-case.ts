/** A case that runs in the Windows build of Node.js. A text that it returns is shown as a measurement. */
export interface WineCase {
  readonly name: string;
  readonly timeLimitSeconds?: number;
  run(): Promise<unknown>;
}
