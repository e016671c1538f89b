import type { hostCodes } from '../base/codes/host-codes.js';

/** Why the host refused or could not do something, in words that hold on every adapter. */
export type HostErrorCode = keyof typeof hostCodes;

/** A refusal of the machine. `holder` names the process that keeps a file open, where the system tells it. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly code: HostErrorCode;
  /** The path, key, service or application that was asked for. */
  readonly subject: string;
  readonly holder: string | undefined;

  constructor(code: HostErrorCode, subject: string, message: string, options?: ErrorOptions & { holder?: string }) {
    super(message, options);
    this.code = code;
    this.subject = subject;
    this.holder = options?.holder;
  }
}

export function notFound(path: string): HostError {
  return new HostError('not-found', path, `${path} was not found.`);
}
