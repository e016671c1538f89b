import type { hostCodes } from '../base/codes/host-codes.js';

/** Why the host refused or could not do something, in words that are true of every adapter. */
export type HostErrorCode = keyof typeof hostCodes;

interface HostErrorOptions extends ErrorOptions {
  readonly holder?: string;
  readonly waitedSeconds?: number;
}

/** A refusal of the machine. `holder` names the process that keeps a file open, where the system reports it. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly code: HostErrorCode;
  /** The path, key, service or application that was asked for. */
  readonly subject: string;
  readonly holder: string | undefined;
  /** How long it was waited for what is in use. */
  readonly waitedSeconds: number | undefined;

  constructor(code: HostErrorCode, subject: string, message: string, options?: HostErrorOptions) {
    super(message, options);
    this.code = code;
    this.subject = subject;
    this.holder = options?.holder;
    this.waitedSeconds = options?.waitedSeconds;
  }
}

/** The server itself is out of reach: that says nothing of the file, folder or package that was asked for. */
export function isServerLost(error: unknown): boolean {
  return error instanceof HostError && error.code === 'server-not-reached';
}

/** For `catch`: undefined where the host refused, for any reason. */
export function undefinedWhereRefused(error: unknown): undefined {
  if (error instanceof HostError) return undefined;
  throw error;
}

/** For `catch`: undefined where there is no such thing; another refusal stays one. */
export function undefinedWhereNotFound(error: unknown): undefined {
  if (error instanceof HostError && error.code === 'not-found') return undefined;
  throw error;
}

export function notFound(path: string): HostError {
  return new HostError('not-found', path, `${path} was not found.`);
}

/** The code of an error of Node.js, such as `ENOENT`; asked by shape, because it may come from another realm. */
export function systemErrorCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

/** Whether a path, or a folder on the way to it, is not there. */
export function isMissing(error: unknown): boolean {
  const code = systemErrorCode(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}
