import { createCipheriv, hkdfSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { openPayload, sealPayload } from '../../../src/backup/age/payload.js';

const fileKey = Buffer.alloc(16, 1);
const nonce = Buffer.alloc(16, 2);
const chunkSize = 64 * 1024;

async function* once(bytes: Uint8Array) {
  yield bytes;
}

async function collected(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(Buffer.from(piece));
  return Buffer.concat(all);
}

/** One chunk as the format has it, with a counter and a mark of the caller's choice. */
function chunk(counter: number, isLast: boolean, plain: Buffer): Buffer {
  const key = Buffer.from(hkdfSync('sha256', fileKey, nonce, 'payload', 32));
  const chunkNonce = Buffer.alloc(12);
  chunkNonce.writeUIntBE(counter, 5, 6);
  chunkNonce[11] = isLast ? 1 : 0;
  const cipher = createCipheriv('chacha20-poly1305', key, chunkNonce, { authTagLength: 16 });
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

const full = Buffer.alloc(chunkSize, 'x');

describe('the payload of an encrypted archive', () => {
  test('is what the format says, chunk by chunk', async () => {
    const sealed = await collected(sealPayload(once(Buffer.concat([full, Buffer.from('end')])), fileKey, nonce));
    expect(sealed.equals(Buffer.concat([chunk(0, false, full), chunk(1, true, Buffer.from('end'))]))).toBe(true);
    expect((await collected(openPayload(once(sealed), fileKey, nonce))).length).toBe(chunkSize + 3);
  });

  test.each([
    ['ends in an empty chunk', [chunk(0, false, full), chunk(1, true, Buffer.alloc(0))]],
    ['lacks its last chunk', [chunk(0, false, full)]],
    ['goes on after its last chunk', [chunk(0, true, full), chunk(1, true, Buffer.from('more'))]],
    [
      'has its chunks in another order',
      [chunk(1, false, full), chunk(0, false, full), chunk(2, true, Buffer.from('x'))],
    ],
    ['is shorter than one seal', [Buffer.alloc(15)]],
    ['is nothing at all', [Buffer.alloc(0)]],
  ])('that %s is refused', async (_how, chunks) => {
    const opened = collected(openPayload(once(Buffer.concat(chunks)), fileKey, nonce));
    await expect(opened).rejects.toMatchObject({ code: 'backup-archive-damaged' });
  });
});
