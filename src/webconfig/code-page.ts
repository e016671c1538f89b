import iconv from 'iconv-lite';
import { type CodePageName, codePageNamed, isMultiByte } from './code-page-names.js';

/** An encoding that is no Unicode; its first 128 characters are ASCII. */
export interface CodePage {
  /** `undefined` where bytes stand for nothing in it. */
  decode(bytes: Uint8Array): string | undefined;
  /** `undefined` where a character does not exist in it. */
  encode(text: string): Uint8Array | undefined;
}

const undefinedCharacter = 0xfffd;
const questionMark = 0x3f;

/** As .NET reads it: the bytes 80 to 9F that a Windows code page leaves undefined are the control characters of that number. */
function characterCode(name: CodePageName, byte: number): number {
  if (byte < 0x80) return byte;
  if (name === 'ascii') return questionMark;
  const code = iconv.decode(Buffer.of(byte), name).charCodeAt(0);
  return code === undefinedCharacter && byte < 0xa0 ? byte : code;
}

/** Made anew at each call, for the encodings with one byte a character. */
export function singleByte(name: CodePageName): CodePage {
  const codes = Uint16Array.from({ length: 256 }, (_, byte) => characterCode(name, byte));
  const bytes = new Int16Array(0x10000).fill(-1);
  for (let byte = 0xff; byte >= 0; byte--) bytes[codes[byte] ?? 0] = byte;
  bytes[undefinedCharacter] = -1;
  return {
    decode(encoded) {
      const units = Uint16Array.from(encoded, (byte) => codes[byte] ?? undefinedCharacter);
      if (units.includes(undefinedCharacter)) return undefined;
      return Buffer.from(units.buffer).toString('utf16le');
    },
    encode(text) {
      const encoded = new Uint8Array(text.length);
      for (let index = 0; index < text.length; index++) {
        const byte = bytes[text.charCodeAt(index)] ?? -1;
        if (byte < 0) return undefined;
        encoded[index] = byte;
      }
      return encoded;
    },
  };
}

function multiByte(name: CodePageName): CodePage {
  const encode = (text: string) => {
    const encoded = iconv.encode(text, name);
    return iconv.decode(encoded, name) === text ? encoded : undefined;
  };
  return {
    decode(encoded) {
      const text = iconv.decode(Buffer.from(encoded), name);
      const again = encode(text);
      return again !== undefined && Buffer.compare(again, encoded) === 0 ? text : undefined;
    },
    encode,
  };
}

/** Bytes above 7F are question marks to .NET, and nothing above 7F can be written. */
export const ascii = singleByte('ascii');

const known = new Map<CodePageName, CodePage>([['ascii', ascii]]);

/** The code page of a declared name; `undefined` where .NET does not know it or it is not supported. */
export function codePage(declared: string): CodePage | undefined {
  const name = codePageNamed(declared);
  if (name === undefined) return undefined;
  const found = known.get(name) ?? (isMultiByte(name) ? multiByte(name) : singleByte(name));
  known.set(name, found);
  return found;
}
