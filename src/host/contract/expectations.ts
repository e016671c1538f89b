import assert from 'node:assert/strict';
import { HostError, type HostErrorCode } from '../host-error.js';

/** Fails unless `work` is refused with exactly that code. */
export async function refusedWith(code: HostErrorCode, work: () => Promise<unknown>): Promise<HostError> {
  try {
    await work();
  } catch (error) {
    assert.ok(error instanceof HostError, `expected a HostError, got ${String(error)}`);
    assert.equal(error.code, code, error.message);
    return error;
  }
  assert.fail(`expected the host to refuse with ${code}`);
}

export const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');
export const text = (content: Uint8Array): string => Buffer.from(content).toString('utf8');
