import { randomBytes } from 'node:crypto';
import { UserError } from '../../base/user-error.js';
import { payloadNonceSize, sealPayload } from './payload.js';

/** Size of what the library writes after the header for an empty payload: a nonce and one tag. */
const emptyPayloadSize = payloadNonceSize + 16;

/**
 * Encrypts pieces of any length for one or more recipients (`age1...`) in the age v1 format. The library makes file
 * key and header, node:crypto the payload.
 * @throws UserError `backup-recipient-invalid`
 */
export async function* encryptPieces(
  pieces: AsyncIterable<Uint8Array>,
  recipients: readonly string[],
): AsyncGenerator<Uint8Array> {
  const { fileKey, header } = await makeHeader(recipients);
  const nonce = randomBytes(payloadNonceSize);
  yield header;
  yield nonce;
  yield* sealPayload(pieces, fileKey, nonce);
}

async function makeHeader(recipients: readonly string[]) {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  let fileKey = Buffer.alloc(0);
  for (const recipient of recipients) addRecipient(encrypter, recipient);
  encrypter.addRecipient({
    wrapFileKey(key) {
      fileKey = Buffer.from(key);
      return [];
    },
  });
  const file = await encrypter.encrypt(new Uint8Array(0));
  return { fileKey, header: file.subarray(0, file.length - emptyPayloadSize) };
}

/** @throws UserError `backup-recipient-invalid` for the first that is no public key of age */
export async function requireRecipients(recipients: readonly string[]): Promise<void> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  for (const recipient of recipients) addRecipient(encrypter, recipient);
}

function addRecipient(encrypter: { addRecipient(recipient: string): void }, recipient: string): void {
  try {
    encrypter.addRecipient(recipient);
  } catch (cause) {
    throw invalidRecipient(recipient, cause);
  }
}

/** A private key given by mistake must not come into a log. */
function invalidRecipient(recipient: string, cause: unknown): UserError {
  const isSecret = /AGE-SECRET-KEY/i.test(recipient);
  const message = isSecret
    ? 'A private key was given as a recipient.'
    : `${JSON.stringify(recipient)} is not a public key of age.`;
  const advice = isSecret
    ? 'Give the public key (age1...) that age-keygen -y shows for it. Treat the private key as disclosed.'
    : 'Give the line that age-keygen shows as "Public key", beginning with age1.';
  return new UserError('backup-recipient-invalid', message, advice, isSecret ? {} : { cause });
}
