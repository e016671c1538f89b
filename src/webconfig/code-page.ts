import iconv from 'iconv-lite';

/** An encoding that is no Unicode; its first 128 characters are ASCII. */
export interface CodePage {
  /** `undefined` where bytes mean nothing in it. */
  decode(bytes: Uint8Array): string | undefined;
  /** `undefined` where a character does not exist in it. */
  encode(text: string): Uint8Array | undefined;
}

/** `name` as a person knows it. */
export interface TextEncoding {
  readonly name: string;
  readonly form: 'utf-8' | 'utf-16le' | 'utf-16be' | CodePage;
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

/**
 * The names under which .NET knows an encoding, by the name of iconv-lite's table. Source: the tables of
 * dotnet/runtime (EncodingTable.Data.cs of System.Text.Encoding.CodePages and of CoreLib), without what is no ASCII for
 * the first 128 characters and what iconv-lite lacks. ISO 8859-10, -14 and -16 are not there: .NET does not know them.
 */
const namesByTable = {
  iso88591: 'cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso_8859-1 iso_8859-1:1987 l1 latin1',
  iso88592: 'csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso_8859-2 iso_8859-2:1987 l2 latin2',
  iso88593: 'csisolatin3 iso-8859-3 iso-ir-109 iso_8859-3 iso_8859-3:1988 l3 latin3',
  iso88594: 'csisolatin4 iso-8859-4 iso-ir-110 iso_8859-4 iso_8859-4:1988 l4 latin4',
  iso88595: 'csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso_8859-5 iso_8859-5:1988',
  iso88596: 'arabic csisolatinarabic ecma-114 iso-8859-6 iso-ir-127 iso_8859-6 iso_8859-6:1987',
  iso88597: 'csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso_8859-7 iso_8859-7:1987',
  iso88598: 'csisolatinhebrew hebrew iso-8859-8 iso-8859-8-i iso-ir-138 iso_8859-8 iso_8859-8:1988 logical visual',
  iso88599: 'csisolatin5 iso-8859-9 iso-ir-148 iso_8859-9 iso_8859-9:1989 l5 latin5',
  iso885913: 'iso-8859-13',
  iso885915: 'csisolatin9 iso-8859-15 iso_8859-15 l9 latin9',
  windows1250: 'windows-1250 x-cp1250',
  windows1251: 'windows-1251 x-cp1251',
  windows1252: 'cp1252 windows-1252 x-ansi',
  windows1253: 'windows-1253',
  windows1254: 'windows-1254',
  windows1255: 'windows-1255',
  windows1256: 'cp1256 windows-1256',
  windows1257: 'windows-1257',
  windows1258: 'windows-1258',
  cp874: 'dos-874 iso-8859-11 tis-620 windows-874',
  cp437: '437 cp437 cspc8codepage437 ibm437',
  cp720: 'dos-720',
  cp737: 'ibm737',
  cp775: 'ibm775',
  cp850: 'cp850 ibm850',
  cp852: 'cp852 ibm852',
  cp855: 'cp855 ibm855',
  cp857: 'cp857 ibm857',
  cp858: 'ccsid00858 cp00858 cp858 ibm00858 pc-multilingual-850+euro',
  cp860: 'cp860 ibm860',
  cp861: 'cp861 ibm861',
  cp862: 'cp862 dos-862 ibm862',
  cp863: 'cp863 ibm863',
  cp864: 'cp864 ibm864',
  cp865: 'cp865 ibm865',
  cp866: 'cp866 ibm866',
  cp869: 'cp869 ibm869',
  koi8r: 'cskoi8r koi koi8 koi8-r koi8r',
  koi8u: 'koi8-ru koi8-u',
  macintosh: 'macintosh',
  maccenteuro: 'x-mac-ce',
  maccroatian: 'x-mac-croatian',
  maccyrillic: 'x-mac-cyrillic',
  macgreek: 'x-mac-greek',
  maciceland: 'x-mac-icelandic',
  macromania: 'x-mac-romanian',
  macturkish: 'x-mac-turkish',
  macukraine: 'x-mac-ukrainian',
  cp932: 'csshiftjis cswindows31j ms_kanji shift-jis shift_jis sjis x-ms-cp932 x-sjis',
  cp936:
    'chinese cn-gb csgb2312 csgb231280 csiso58gb231280 gb2312 gb2312-80 gb231280 gb_2312-80 gbk iso-ir-58 euc-cn x-euc-cn',
  cp949:
    'csksc56011987 iso-ir-149 korean ks-c-5601 ks-c5601 ks_c_5601 ks_c_5601-1987 ks_c_5601-1989 ks_c_5601_1987 ksc5601 ksc_5601',
  cp950: 'big5 big5-hkscs cn-big5 csbig5 x-x-big5',
  euckr: 'cseuckr euc-kr iso-2022-kr-8 iso-2022-kr-8bit',
  eucjp: 'cseucpkdfmtjapanese euc-jp extended_unix_code_packed_format_for_japanese iso-2022-jpeuc x-euc x-euc-jp',
  gb18030: 'gb18030',
} as const;

const asciiNames =
  'ansi_x3.4-1968 ansi_x3.4-1986 ascii cp367 csascii ibm367 iso-ir-6 iso646-us iso_646.irv:1991 us us-ascii';

/** `ascii`, or the name of a table of iconv-lite. */
type CodePageName = keyof typeof namesByTable | 'ascii';

const multiByteNames: ReadonlySet<string> = new Set(['cp932', 'cp936', 'cp949', 'cp950', 'euckr', 'eucjp', 'gb18030']);

/** Whether a character can be more than one byte. */
function isMultiByte(name: CodePageName): boolean {
  return multiByteNames.has(name);
}

function isTable(name: string): name is keyof typeof namesByTable {
  return name in namesByTable;
}

const tableByName: ReadonlyMap<string, CodePageName> = new Map([
  ...asciiNames.split(' ').map((name) => [name, 'ascii'] as const),
  ...Object.keys(namesByTable)
    .filter(isTable)
    .flatMap((table) => namesByTable[table].split(' ').map((name) => [name, table] as const)),
]);

/**
 * The code page of a declared name, in upper or lower case; `undefined` where .NET does not know it or it is not
 * supported.
 */
function codePageNamed(declared: string): CodePageName | undefined {
  return tableByName.get(declared.toLowerCase());
}
