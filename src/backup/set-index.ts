import type { Manifest } from './backup-set.js';

export const manifestName = 'manifest.json';
export const sumsName = 'SHA256SUMS';

/** Ending of the folder's name while a set is being made. */
export const partialEnding = '.partial';

/** Bytes of `manifest.json`. */
export function manifestBytes(manifest: Manifest): Uint8Array {
  return Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`, 'utf8');
}

/** Text of `SHA256SUMS` in the form that `sha256sum -c` reads, the manifest included. */
export function sumsText({ entries }: Manifest, manifestSha256: string): string {
  const lines = entries.map(({ sha256, storedAs }) => `${sha256}  ${storedAs}`);
  return [...lines, `${manifestSha256}  ${manifestName}`, ''].join('\n');
}
