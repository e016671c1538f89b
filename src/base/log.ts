/** Where the domain reports what it does. `src/workflow` writes it to the runner, tests record it. */
export interface Log {
  info(message: string): void;
  /** A fact that a person should read but that stops nothing. */
  warning(message: string): void;
  /** Runs `work` inside a collapsible group, which is closed however `work` ends. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  /**
   * One line of progress of long work. Callers report as often as they like; the implementation prints at most
   * one line every few seconds.
   */
  progress(message: string): void;
  /** Hides `value` in every later line. Call it before the first line that could contain the value. */
  mask(value: string): void;
  /** The text with every masked value replaced, for what is kept elsewhere than in the log. */
  masked(text: string): string;
}

/** A log that keeps nothing; for callers that have no reader. */
export const silentLog: Log = {
  info() {},
  warning() {},
  group: (_title, work) => work(),
  progress() {},
  mask() {},
  masked: (text) => text,
};

const megabyte = 1024 * 1024;

/** Says how far the work on one file is, as often as bytes move; the log prints a line every few seconds. */
export function byteProgress(log: Log, what: string): (done: number, total: number) => void {
  const shown = (bytes: number) => Math.round(bytes / megabyte);
  return (done, total) => log.progress(total < megabyte ? what : `${what}: ${shown(done)} of ${shown(total)} MB`);
}
