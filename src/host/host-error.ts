/** Why the host refused or could not do something, in words that hold on every adapter. */
export type HostErrorCode =
  | 'not-found'
  | 'already-exists'
  | 'access-denied'
  | 'in-use'
  | 'disk-full'
  | 'invalid-path'
  | 'not-a-package'
  | 'timed-out'
  /** After a time limit: what was begun goes on. */
  | 'still-running'
  | 'not-supported'
  /** For a reason of its own, which the message gives in the system's words. */
  | 'refused'
  | 'malformed';

interface HostErrorOptions extends ErrorOptions {
  readonly holder?: string;
  readonly waitedSeconds?: number;
}

/** A refusal of the machine. `holder` names the process that keeps a file open, where the system tells it. */
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

export function notFound(path: string): HostError {
  return new HostError('not-found', path, `${path} was not found.`);
}
