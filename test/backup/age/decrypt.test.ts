import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { decryptPieces } from '../../../src/backup/age/decrypt.js';

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
