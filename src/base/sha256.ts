import { createHash } from 'node:crypto';

/** In lower-case hexadecimal digits, as manifests, records and `SHA256SUMS` have it. */
export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
