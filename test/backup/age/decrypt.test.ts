import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { decryptPieces, identitiesIn, isAgeFile } from '../../../src/backup/age/decrypt.js';
import { encryptPieces } from '../../../src/backup/age/encrypt.js';

// The public vectors of the format (C2SP/CCTV, age/testdata), made by another program; see the README beside them.
const folder = join('test', 'fixtures', 'age-vectors');

interface Vector {
  readonly name: string;
  readonly expected: string;
  readonly payload: string | undefined;
  readonly identities: readonly string[];
  /** What this product does not make and does not read: a text form, a passphrase. */
  readonly isOther: boolean;
  readonly file: Buffer;
}

function vectorOf(name: string): Vector {
  const bytes = readFileSync(join(folder, name));
  const end = bytes.indexOf('\n\n');
  const lines = bytes.subarray(0, end).toString('latin1').split('\n');
  const values = (key: string) =>
    lines.filter((line) => line.startsWith(`${key}: `)).map((line) => line.slice(key.length + 2));
  const body = bytes.subarray(end + 2);
  return {
    name,
    expected: values('expect')[0] ?? '',
    payload: values('payload')[0],
    identities: values('identity'),
    isOther: values('armored').length > 0 || values('passphrase').length > 0,
    file: values('compressed').includes('zlib') ? inflateSync(body) : body,
  };
}

const vectors = readdirSync(folder)
  .filter((name) => name !== 'README.md')
  .map(vectorOf);

/** In small pieces of odd lengths, as a slow share gives them. */
async function* piecesOf(bytes: Buffer, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

/** Large ones in large pieces only. */
const lengthsOf = ({ file }: Vector) => (file.length < 100_000 ? [7, 4096, 1 << 20] : [1 << 20]);

async function decrypted({ file, identities }: Vector, length: number): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of decryptPieces(piecesOf(file, length), identities)) hash.update(piece);
  return hash.digest('hex');
}

const own = vectors.filter(({ isOther }) => !isOther);
const good = own.filter(({ expected }) => expected === 'success').map((one) => [one.name, one] as const);
const bad = own.filter(({ expected }) => expected !== 'success').map((one) => [one.name, one] as const);
const other = vectors.filter(({ isOther }) => isOther).map((one) => [one.name, one] as const);

const codes: Readonly<Record<string, RegExp>> = {
  'no match': /^backup-wrong-key$/,
  'HMAC failure': /^backup-archive-damaged$/,
  'header failure': /^backup-archive-(damaged|not-age)$/,
  'payload failure': /^backup-archive-damaged$/,
};

describe('the public vectors of the age format', () => {
  test('are all here, each kind of them', () => {
    expect(vectors.length).toBe(143);
    expect(good.length).toBeGreaterThan(15);
    expect(bad.length).toBeGreaterThan(60);
  });

  test.each(good)('%s is decrypted to the bytes that it names', async (_name, vector) => {
    for (const length of lengthsOf(vector)) expect(await decrypted(vector, length)).toBe(vector.payload);
  });

  test.each(bad)('%s is refused for its reason', async (_name, vector) => {
    const refused = { code: expect.stringMatching(codes[vector.expected] ?? /^$/) };
    for (const length of lengthsOf(vector)) await expect(decrypted(vector, length)).rejects.toMatchObject(refused);
  });

  test.each(other)('%s, which this product does not read, is refused', async (_name, vector) => {
    await expect(decrypted(vector, 4096)).rejects.toMatchObject({ code: expect.stringMatching(/^backup-/) });
  });
});

async function* inPieces(bytes: Uint8Array, size = bytes.length) {
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
  return { identity, recipient, file: await collected(encryptPieces(inPieces(content), [recipient])) };
}

const read = (file: Uint8Array, identities: readonly string[], size?: number) =>
  collected(decryptPieces(inPieces(file, size), identities));

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
    const error = await read(file, [wrong]).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'backup-identity-invalid' });
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(wrong.slice(20, 50));
  });

  test('of another recipient are reported differently from a damaged file', async () => {
    const { file } = await encrypted(Buffer.from('x'));
    await expect(read(file, [await generateX25519Identity()])).rejects.toMatchObject({ code: 'backup-wrong-key' });
  });
});

describe('an encrypted file', () => {
  test('is read in pieces of any size', async () => {
    const content = randomBytes(200_000);
    const { file, identity } = await encrypted(content);
    for (const size of [1, 7, 200, 65_536, file.length]) {
      const part = size < 100 ? file.length : size;
      expect((await read(file, [identity], part)).equals(content)).toBe(true);
    }
    const small = await encrypted(Buffer.from('small'));
    for (const size of [1, 7, 100]) {
      expect((await read(small.file, [small.identity], size)).toString()).toBe('small');
    }
  });

  test('of no bytes comes back as no bytes', async () => {
    const { file, identity } = await encrypted(Buffer.alloc(0));
    expect(await read(file, [identity])).toHaveLength(0);
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
      await expect(read(file.subarray(0, length), [identity])).rejects.toMatchObject({
        code: 'backup-archive-damaged',
      });
    }
    for (const other of [Buffer.from(''), Buffer.from('PK\u0003\u0004 a zip file'), randomBytes(1000)]) {
      await expect(read(other, [identity])).rejects.toMatchObject({ code: 'backup-archive-not-age' });
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
    await expect(read(flipped, [identity])).rejects.toMatchObject({
      code: expect.stringMatching(/^backup-(archive-damaged|wrong-key)$/),
    });
  });

  test('lets go of its source when the reader stops', async () => {
    const { file, identity } = await encrypted(randomBytes(300_000));
    let closed = false;
    async function* source() {
      try {
        yield* inPieces(file, 1000);
      } finally {
        closed = true;
      }
    }
    for await (const _piece of decryptPieces(source(), [identity])) break;
    expect(closed).toBe(true);
  });
});
