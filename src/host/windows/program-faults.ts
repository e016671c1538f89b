import { HostError, systemErrorCode } from '../host-error.js';
import type { ProgramRequest } from './program.js';

/** @param ending how the program ended, as a sentence */
export function timedOut({ program, timeLimitSeconds }: ProgramRequest, ending: string): HostError {
  const message = `${program} had not ended after ${timeLimitSeconds} seconds. ${ending}`.trim();
  return new HostError('timed-out', program, message);
}

/** `@actions/exec` gives the code of the system in its words alone. */
export function notStarted(program: string, cause: unknown): HostError {
  const words = cause instanceof Error ? cause.message : String(cause);
  const code = systemErrorCode(cause) ?? /\b(ENOENT|EACCES|EPERM)\b/.exec(words)?.[1];
  if (code === 'ENOENT' || words.startsWith('Unable to locate executable file')) {
    return new HostError('not-found', program, `There is no program ${program}.`, { cause });
  }
  const kind = code === 'EACCES' || code === 'EPERM' ? 'access-denied' : 'refused';
  return new HostError(kind, program, `Windows did not start ${program}: ${words}`, { cause });
}
