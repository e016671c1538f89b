import type { Code } from './codes/register.js';
import { type Difference, differenceLines } from './difference.js';

interface UserErrorOptions extends ErrorOptions {
  /** What is not as it was approved; in the message, too, as lines. */
  readonly differences?: readonly Difference[];
  /** Inputs of the run that answers it, where they are known. */
  readonly nextInputs?: Readonly<Record<string, string>>;
}

/**
 * A fault that a person can fix: bad input, a missing right, a full disk, a server in a state that the
 * procedure does not allow. It is shown without a stack. Everything else that is thrown is a bug.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** The message without its differences. */
  readonly whatHappened: string;
  /** What to do next, as an instruction. */
  readonly advice: string;
  /** For example `data-file-missing`; docs/reference/error-codes.md explains each. */
  readonly code: Code;
  readonly differences: readonly Difference[];
  readonly nextInputs: Readonly<Record<string, string>>;

  constructor(
    code: Code,
    whatHappened: string,
    advice: string,
    { differences = [], nextInputs = {}, ...options }: UserErrorOptions = {},
  ) {
    super([whatHappened, ...differenceLines(differences)].join('\n'), options);
    this.code = code;
    this.whatHappened = whatHappened;
    this.advice = advice;
    this.differences = differences;
    this.nextInputs = nextInputs;
  }
}
