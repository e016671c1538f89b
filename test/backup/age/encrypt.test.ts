import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { decryptPieces } from '../../../src/backup/age/decrypt.js';
import { encryptPieces, requireRecipients } from '../../../src/backup/age/encrypt.js';

async function* piecesOf(bytes: Uint8Array, size = bytes.length) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function collected(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(Buffer.from(piece));
  return Buffer.concat(all);
}

async function encrypted(content: Uint8Array) {
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  return { identity, recipient, file: await collected(encryptPieces(piecesOf(content), [recipient])) };
}

describe('recipients', () => {
  test('are looked at before anything is packed', async () => {
    const { recipient, identity } = await encrypted(Buffer.from('x'));
    await requireRecipients([recipient]);
    const wrong = requireRecipients([recipient, 'age1xyz']);
    await expect(wrong).rejects.toMatchObject({
      code: 'backup-recipient-invalid',
      message: expect.stringContaining('"age1xyz"'),
    });
    const secret = await requireRecipients([identity]).catch((caught: unknown) => caught);
    expect(secret).toMatchObject({ code: 'backup-recipient-invalid', message: expect.stringContaining('private key') });
    expect(`${(secret as Error).cause}`).not.toContain(identity);
    expect((secret as Error).cause).toBeUndefined();
  });
});

describe('what is encrypted', () => {
  test('is read by each of its recipients alone, and by nobody else', async () => {
    const [one, other, stranger] = [
      await generateX25519Identity(),
      await generateX25519Identity(),
      await generateX25519Identity(),
    ];
    const recipients = [await identityToRecipient(one), await identityToRecipient(other)];
    const content = randomBytes(70_000);
    const file = await collected(encryptPieces(piecesOf(content, 999), recipients));
    for (const identity of [one, other]) {
      expect((await collected(decryptPieces(piecesOf(file), [identity]))).equals(content)).toBe(true);
    }
    await expect(collected(decryptPieces(piecesOf(file), [stranger]))).rejects.toMatchObject({
      code: 'backup-wrong-key',
    });
    // The format: a version line, one stanza a recipient, a line with the authentication of the header.
    expect(file.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n(?:-> X25519 \S{43}\n\S{43}\n){2}--- \S{43}\n/);
  });

  test('is another file each time', async () => {
    const { recipient, file } = await encrypted(Buffer.from('same'));
    const again = await collected(encryptPieces(piecesOf(Buffer.from('same')), [recipient]));
    expect(again).toHaveLength(file.length);
    expect(again.equals(file)).toBe(false);
  });
});
