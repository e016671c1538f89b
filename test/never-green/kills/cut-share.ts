import * as files from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** A share that is lost in the middle of a run. */
export interface Cut {
  /** Folder of this machine with the share. */
  readonly under: string;
  /** So many calls are answered, and none behind them. */
  readonly after: number;
  /** As the system names it: ECONNRESET, ENOTCONN. */
  readonly code: string;
}

const calls = [
  ...[
    'openSync',
    'readFileSync',
    'writeFileSync',
    'appendFileSync',
    'lstatSync',
    'statSync',
    'readdirSync',
    'mkdirSync',
  ],
  ...['renameSync', 'rmSync', 'readSync', 'writeSync', 'fstatSync', 'ftruncateSync', 'utimesSync', 'realpathSync'],
] as const;

/** From now on the files of this process are cut off that way. For processes with {@link ../sync-files}. */
export function cutShare({ under, after, code }: Cut): void {
  const table = files as unknown as { default: Record<string, (...given: unknown[]) => unknown> };
  const opened = new Set<unknown>();
  let left = after;
  for (const name of calls) {
    const real = table.default[name];
    if (real === undefined) throw new Error(`Node.js has no ${name}.`);
    table.default[name] = (...given) => {
      const isOnShare = given.some((one) => typeof one === 'string' && one.startsWith(under)) || opened.has(given[0]);
      if (isOnShare && left <= 0) throw lost(code, name, given[0]);
      if (isOnShare) left -= 1;
      const result = real(...given);
      if (isOnShare && name === 'openSync') opened.add(result);
      return result;
    };
  }
  const close = table.default.closeSync;
  table.default.closeSync = (...given) => {
    opened.delete(given[0]);
    return close?.(...given);
  };
  syncBuiltinESMExports();
}

function lost(code: string, call: string, path: unknown): Error {
  return Object.assign(new Error(`${code}: connection lost, ${call} '${path}'`), { code, syscall: call, path });
}
