import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { decryptPieces, identitiesIn, isAgeFile } from '../../src/backup/age/decrypt.js';
import { encryptPieces, requireRecipients } from '../../src/backup/age/encrypt.js';

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

const decrypted = (file: Uint8Array, identities: readonly string[], size?: number) =>
  collected(decryptPieces(piecesOf(file, size), identities));

describe('private keys', () => {
  test('are taken from a whole key file, whichever system wrote it', () => {
    const file = ['# created: 2026-03-07', '# public key: age1abc', 'AGE-SECRET-KEY-1A', '', '  AGE-SECRET-KEY-1B  '];
    for (const lineBreak of ['\n', '\r\n']) {
      expect(identitiesIn(file.join(lineBreak))).toEqual(['AGE-SECRET-KEY-1A', 'AGE-SECRET-KEY-1B']);
    }
    expect(identitiesIn('')).toEqual([]);
    expect(identitiesIn('# only a comment\n')).toEqual([]);
  });

  test('that are none are refused without being repeated', async () => {
    const { file, identity } = await encrypted(Buffer.from('x'));
    const wrong = `${identity.slice(0, -3)}QQQ`;
    const error = await decrypted(file, [wrong]).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'backup-identity-invalid' });
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(wrong.slice(20, 50));
  });

  test('of another recipient are reported differently from a damaged file', async () => {
    const { file } = await encrypted(Buffer.from('x'));
    await expect(decrypted(file, [await generateX25519Identity()])).rejects.toMatchObject({ code: 'backup-wrong-key' });
  });
});

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
  });
});

describe('an encrypted file', () => {
  test('is read in pieces of any size', async () => {
    const content = randomBytes(200_000);
    const { file, identity } = await encrypted(content);
    for (const size of [1, 7, 200, 65_536, file.length]) {
      const part = size < 100 ? file.length : size;
      expect((await decrypted(file, [identity], part)).equals(content)).toBe(true);
    }
    const small = await encrypted(Buffer.from('small'));
    for (const size of [1, 7, 100]) {
      expect((await decrypted(small.file, [small.identity], size)).toString()).toBe('small');
    }
  });

  test('of no bytes comes back as no bytes', async () => {
    const { file, identity } = await encrypted(Buffer.alloc(0));
    expect(await decrypted(file, [identity])).toHaveLength(0);
  });

  test('is known by its first line', async () => {
    const { file } = await encrypted(Buffer.from('x'));
    expect(isAgeFile(file)).toBe(true);
    expect(isAgeFile(file.subarray(0, 10))).toBe(false);
    expect(isAgeFile(Buffer.from('age-encryption.org/v2\n'))).toBe(false);
  });

  test('that ends anywhere in its header is damaged, and what is no such file is reported as none', async () => {
    const { file, identity } = await encrypted(Buffer.from('x'));
    const header = file.indexOf('\n', file.indexOf('\n---') + 1) + 1;
    for (let length = 30; length < header + 16; length += 9) {
      await expect(decrypted(file.subarray(0, length), [identity])).rejects.toMatchObject({
        code: 'backup-archive-damaged',
      });
    }
    for (const other of [Buffer.from(''), Buffer.from('PK\u0003\u0004 a zip file'), randomBytes(1000)]) {
      await expect(decrypted(other, [identity])).rejects.toMatchObject({ code: 'backup-archive-not-age' });
    }
  });

  test('with a header that never ends is given up before it fills the memory', async () => {
    let read = 0;
    async function* endless() {
      yield Buffer.from('age-encryption.org/v1\n');
      for (;;) {
        read += 65_536;
        yield Buffer.alloc(65_536, 'a');
      }
    }
    await expect(collected(decryptPieces(endless(), [await generateX25519Identity()]))).rejects.toMatchObject({
      code: 'backup-archive-not-age',
    });
    expect(read).toBeLessThan(4 * 1024 * 1024);
  });

  test('with a damaged header is damaged', async () => {
    const { file, identity } = await encrypted(Buffer.from('x'));
    const at = file.indexOf('-> X25519 ') + 14;
    const flipped = Buffer.from(file);
    flipped[at] = flipped[at] === 65 ? 66 : 65;
    await expect(decrypted(flipped, [identity])).rejects.toMatchObject({
      code: expect.stringMatching(/^backup-(archive-damaged|wrong-key)$/),
    });
  });

  test('lets go of its source when the reader stops', async () => {
    const { file, identity } = await encrypted(randomBytes(300_000));
    let closed = false;
    async function* source() {
      try {
        yield* piecesOf(file, 1000);
      } finally {
        closed = true;
      }
    }
    for await (const _piece of decryptPieces(source(), [identity])) break;
    expect(closed).toBe(true);
  });
});
