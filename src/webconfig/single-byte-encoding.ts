import { TextDecoder } from 'node:util';

/** An encoding of one byte a character: decoded by a table, encoded by its reverse. */
export interface SingleByteEncoding {
  /** Character of each byte; `undefined` where the encoding leaves the byte undefined. */
  readonly characters: readonly (string | undefined)[];
  readonly bytes: ReadonlyMap<string, number>;
}

const supported = /^(?:windows-125[0-8]|iso-8859-(?:[1-9]|1[03-6]))$/;

/** Names under which .NET knows the same encodings. */
const aliases: Readonly<Record<string, string>> = {
  latin1: 'iso-8859-1',
  l1: 'iso-8859-1',
  'iso_8859-1': 'iso-8859-1',
  ascii: 'us-ascii',
};

function decodedByte(decoder: InstanceType<typeof TextDecoder>, byte: number): string | undefined {
  try {
    return decoder.decode(Uint8Array.of(byte));
  } catch {
    return undefined;
  }
}

/**
 * The web platform reads the names of ISO 8859 as the Windows code pages of the same region; .NET does not. The bytes
 * 80 to 9F therefore stand for the control characters of the same number there.
 */
function characterTable(name: string): readonly (string | undefined)[] {
  const isIso = name.startsWith('iso-');
  const decoder = new TextDecoder(name, { fatal: true });
  return Array.from({ length: 256 }, (_, byte) => {
    if (name === 'us-ascii') return byte < 0x80 ? String.fromCharCode(byte) : undefined;
    if (isIso && byte >= 0x80 && byte <= 0x9f) return String.fromCharCode(byte);
    return decodedByte(decoder, byte);
  });
}

/** The single-byte encoding of this declared name, or `undefined` when it is none that is supported. */
export function singleByteEncoding(declared: string): SingleByteEncoding | undefined {
  const lower = declared.toLowerCase();
  const name = aliases[lower] ?? lower;
  if (name !== 'us-ascii' && !supported.test(name)) return undefined;
  const characters = characterTable(name);
  const bytes = new Map(characters.flatMap((character, byte) => (character === undefined ? [] : [[character, byte]])));
  return { characters, bytes };
}

/** `undefined` when a byte stands for nothing in this encoding. */
export function decodeSingleByte(bytes: Uint8Array, { characters }: SingleByteEncoding): string | undefined {
  const parts: string[] = [];
  for (const byte of bytes) {
    const character = characters[byte];
    if (character === undefined) return undefined;
    parts.push(character);
  }
  return parts.join('');
}

/** `undefined` when a character does not exist in this encoding. */
export function encodeSingleByte(text: string, encoding: SingleByteEncoding): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const byte = encoding.bytes.get(text.charAt(index));
    if (byte === undefined) return undefined;
    bytes[index] = byte;
  }
  return bytes;
}
