import type { Code } from './codes/register.js';

/**
 * A fault that a person can fix: bad input, a missing right, a full disk, a server in a state that the
 * procedure does not allow. It is shown without a stack. Everything else that is thrown is a bug.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** What to do next, as an instruction. */
  readonly advice: string;
  /** For example `data-file-missing`; docs/reference/error-codes.md explains each. */
  readonly code: Code;

  constructor(code: Code, whatHappened: string, advice: string, options?: ErrorOptions) {
    super(whatHappened, options);
    this.code = code;
    this.advice = advice;
  }
}
