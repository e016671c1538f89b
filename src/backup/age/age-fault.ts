import { UserError } from '../../base/user-error.js';

const faults = {
  'not-age': {
    code: 'backup-archive-not-age',
    what: 'is not encrypted in the age format, or its first bytes are damaged',
    advice: 'See that it is the file that backup-pfdata made, whole. Take it from the artifact again.',
  },
  'wrong-key': {
    code: 'backup-wrong-key',
    what: 'cannot be decrypted with the given key: it was encrypted for other recipients',
    advice: 'Give the private key (AGE-SECRET-KEY-1...) that belongs to one of the recipients of that backup.',
  },
  damaged: {
    code: 'backup-archive-damaged',
    what: 'is damaged or cut short: its bytes are not those that were encrypted',
    advice: 'Take the archive again from where it came, or take another backup set. Nothing was restored.',
  },
} as const;

/** Why an encrypted archive cannot be used. */
export function ageFault(fault: keyof typeof faults, cause?: unknown): UserError {
  const { code, what, advice } = faults[fault];
  return new UserError(code, `The archive ${what}.`, advice, { cause });
}
