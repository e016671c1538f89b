import type { Files } from '../host/files.js';
import { HostError } from '../host/host-error.js';
import { joinPath } from '../host/windows-path.js';
import { logFolderName } from './names.js';

/** The end of the new server's log. */
export interface ServerLog {
  readonly path: string;
  /** Undefined where the file is not there or cannot be read. */
  readonly lines?: readonly string[];
}

const logName = 'MultiFactorAuthSvc.log';
/** Enough for some hundred lines. */
const mostBytes = 64 * 1024;
const mostLines = 200;

/** The last lines of `Logs\MultiFactorAuthSvc.log` below the install folder; the file may be as large as it likes. */
export async function readServerLog(files: Files, installFolder: string): Promise<ServerLog> {
  const path = joinPath(installFolder, logFolderName, logName);
  try {
    if ((await files.glance(path))?.kind !== 'file') return { path };
    const text = Buffer.from(await tail(files, path)).toString('utf8');
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    return { path, lines: lines.slice(-mostLines) };
  } catch (error) {
    if (error instanceof HostError) return { path };
    throw error;
  }
}

async function tail(files: Files, path: string): Promise<Uint8Array> {
  let end = Buffer.alloc(0);
  for await (const piece of files.readPieces(path)) end = Buffer.concat([end, piece]).subarray(-mostBytes);
  return end;
}

/**
 * Lines of level `e`: time, level, process, thread, component and text are between vertical bars, as add-ons for the
 * product read them. The texts may name users, so they are counted and not repeated.
 */
export function errorLines(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => /^[^|]*\|e\|/.test(line));
}
