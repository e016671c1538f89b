import { createHash } from 'node:crypto';

/** A file of a sample server, by Windows path. */
export interface SampleFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export function textFile(path: string, text: string): SampleFile {
  return { path, bytes: Buffer.from(text, 'utf8') };
}

export interface TextForm {
  readonly encoding: 'utf-8' | 'utf-16le';
  readonly byteOrderMark: boolean;
  readonly lineEnd: '\n' | '\r\n';
}

/** The text as an editor on the server left it. */
export function encodedFile(path: string, text: string, form: TextForm): SampleFile {
  const body = (form.byteOrderMark ? '\ufeff' : '') + text.replaceAll('\n', form.lineEnd);
  return { path, bytes: Buffer.from(body, form.encoding === 'utf-8' ? 'utf8' : 'utf16le') };
}

/** Later files replace earlier ones of the same path, compared without regard to case. */
export function mergeFiles(...groups: readonly (readonly SampleFile[])[]): readonly SampleFile[] {
  const byPath = new Map<string, SampleFile>();
  for (const file of groups.flat()) byPath.set(file.path.toLowerCase(), file);
  return [...byPath.values()];
}

/** The same bytes for the same seed, on every machine. */
export function repeatableBytes(seed: string, count: number): Uint8Array {
  const blocks = Array.from({ length: Math.ceil(count / 32) }, (_, index) =>
    createHash('sha256').update(`${seed} ${index}`).digest(),
  );
  return Buffer.concat(blocks).subarray(0, count);
}

/** A GUID in registry form that depends on the seed alone. */
export function repeatableGuid(seed: string): string {
  const hex = createHash('sha256').update(seed).digest('hex').toUpperCase();
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `{${parts.join('-')}}`;
}
