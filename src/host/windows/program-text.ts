import { TextDecoder } from 'node:util';

/**
 * In what a program writes to a pipe or a file:
 *
 * - `oem`: the OEM code page, as the programs of Windows do where there is no console;
 * - `utf-8`: what says so itself or was asked to (the XML of appcmd, a script's answer); what is not valid UTF-8 is an
 *   error message from before it was asked, in the OEM code page;
 * - `utf-16`: two bytes a character, low byte first, with or without a mark (`cmd /u`, `icacls /save`).
 *
 * It is known for each program and never guessed from the bytes: U+4E00 in UTF-16 has a zero where a guess expects none.
 */
export type ProgramEncoding = 'oem' | 'utf-8' | 'utf-16';

export async function decodeProgramText(
  bytes: Uint8Array,
  encoding: ProgramEncoding,
  oemCodePage: number,
): Promise<string> {
  if (encoding === 'utf-16') return decodeUtf16(bytes);
  const utf8 = encoding === 'utf-8' || oemCodePage === 65_001 || isAscii(bytes) ? decodeUtf8(bytes) : undefined;
  return utf8 ?? decodeOem(bytes, oemCodePage);
}

/** UTF-16LE; a byte that has no second one is left out. */
export function decodeUtf16(bytes: Uint8Array): string {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
}

/** Of a log file: by the mark at its beginning, without one UTF-8 and, where it is not valid, the OEM code page. */
export async function decodeLogText(bytes: Uint8Array, oemCodePage: number): Promise<string> {
  const isMarked = bytes[0] === 0xff && bytes[1] === 0xfe;
  return decodeProgramText(bytes, isMarked ? 'utf-16' : 'utf-8', oemCodePage);
}

export function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function decodeOem(bytes: Uint8Array, codePage: number): Promise<string> {
  const { default: iconv } = await import('iconv-lite');
  const name = `cp${codePage}`;
  return iconv.decode(Buffer.from(bytes), iconv.encodingExists(name) ? name : 'latin1');
}
