import { UserError } from '../../base/user-error.js';
import { ageFault } from './age-fault.js';
import { openPayload, payloadNonceSize } from './payload.js';

const firstLine = 'age-encryption.org/v1\n';
/** Longer than the header of any file with a sensible number of recipients. */
const longestHeader = 1024 * 1024;

/** True when the bytes begin as a file of the age v1 format does. */
export function isAgeFile(start: Uint8Array): boolean {
  return Buffer.from(start.subarray(0, firstLine.length)).toString('latin1') === firstLine;
}

/** Private keys from the text of an input or of a file that age-keygen wrote: one a line, `#` begins a comment. */
export function identitiesIn(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/**
 * Decrypts a file of the age v1 format, binary form.
 * @throws UserError `backup-archive-not-age`, `backup-wrong-key`, `backup-archive-damaged`, `backup-identity-invalid`
 */
export async function* decryptPieces(
  pieces: AsyncIterable<Uint8Array>,
  identities: readonly string[],
): AsyncGenerator<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  try {
    const { header, nonce, rest } = await splitHeader(iterator);
    const fileKey = await fileKeyOf(header, identities);
    yield* openPayload(remaining(rest, iterator), fileKey, nonce);
  } finally {
    await iterator.return?.();
  }
}

async function splitHeader(pieces: AsyncIterator<Uint8Array>) {
  let start = Buffer.alloc(0);
  for (;;) {
    const end = headerEnd(start);
    if (end !== undefined && start.length >= end + payloadNonceSize) {
      const payload = end + payloadNonceSize;
      return { header: start.subarray(0, end), nonce: start.subarray(end, payload), rest: start.subarray(payload) };
    }
    if (start.length > longestHeader) throw ageFault('not-age');
    const next = await pieces.next();
    if (next.done) throw ageFault(isAgeFile(start) ? 'damaged' : 'not-age');
    start = Buffer.concat([start, next.value]);
  }
}

/** The header ends with the line of its authentication code, which begins with `---`. */
function headerEnd(start: Buffer): number | undefined {
  const line = start.indexOf('\n--- ');
  const end = line < 0 ? -1 : start.indexOf('\n', line + 1);
  return end < 0 ? undefined : end + 1;
}

async function fileKeyOf(header: Uint8Array, identities: readonly string[]): Promise<Uint8Array> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  for (const identity of identities) addIdentity(decrypter, identity);
  try {
    return await decrypter.decryptHeader(header);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : '';
    if (message.includes('no identity matched')) throw ageFault('wrong-key', cause);
    throw ageFault(isAgeFile(header) ? 'damaged' : 'not-age', cause);
  }
}

/** The key itself must not come into a message. */
function addIdentity(decrypter: { addIdentity(identity: string): void }, identity: string): void {
  try {
    decrypter.addIdentity(identity);
  } catch {
    throw new UserError(
      'backup-identity-invalid',
      'The given private key is not one of age.',
      'Give the line of the key file that begins with AGE-SECRET-KEY-1, or the whole file.',
    );
  }
}

async function* remaining(first: Uint8Array, pieces: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
}
