import type { Log } from './log.js';

const megabyte = 1024 * 1024;

/** Says how far the work on one file is, as often as bytes move; the log prints a line every few seconds. */
export function byteProgress(log: Log, what: string): (done: number, total: number) => void {
  const shown = (bytes: number) => Math.round(bytes / megabyte);
  return (done, total) => log.progress(total < megabyte ? what : `${what}: ${shown(done)} of ${shown(total)} MB`);
}
