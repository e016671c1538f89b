export const id = 8554;
export const ids = [8554];
export const modules = {

/***/ 78554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ canEncode),
  decodeConfiguration: () => (/* binding */ decodeConfiguration),
  w: () => (/* binding */ spliceBytes)
});

// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: ./node_modules/iconv-lite/lib/index.js
var lib = __webpack_require__(31748);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/code-page-names.js
const namesByTable = {
  iso88591: "cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso_8859-1 iso_8859-1:1987 l1 latin1",
  iso88592: "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso_8859-2 iso_8859-2:1987 l2 latin2",
  iso88593: "csisolatin3 iso-8859-3 iso-ir-109 iso_8859-3 iso_8859-3:1988 l3 latin3",
  iso88594: "csisolatin4 iso-8859-4 iso-ir-110 iso_8859-4 iso_8859-4:1988 l4 latin4",
  iso88595: "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso_8859-5 iso_8859-5:1988",
  iso88596: "arabic csisolatinarabic ecma-114 iso-8859-6 iso-ir-127 iso_8859-6 iso_8859-6:1987",
  iso88597: "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso_8859-7 iso_8859-7:1987",
  iso88598: "csisolatinhebrew hebrew iso-8859-8 iso-8859-8-i iso-ir-138 iso_8859-8 iso_8859-8:1988 logical visual",
  iso88599: "csisolatin5 iso-8859-9 iso-ir-148 iso_8859-9 iso_8859-9:1989 l5 latin5",
  iso885913: "iso-8859-13",
  iso885915: "csisolatin9 iso-8859-15 iso_8859-15 l9 latin9",
  windows1250: "windows-1250 x-cp1250",
  windows1251: "windows-1251 x-cp1251",
  windows1252: "cp1252 windows-1252 x-ansi",
  windows1253: "windows-1253",
  windows1254: "windows-1254",
  windows1255: "windows-1255",
  windows1256: "cp1256 windows-1256",
  windows1257: "windows-1257",
  windows1258: "windows-1258",
  cp874: "dos-874 iso-8859-11 tis-620 windows-874",
  cp437: "437 cp437 cspc8codepage437 ibm437",
  cp720: "dos-720",
  cp737: "ibm737",
  cp775: "ibm775",
  cp850: "cp850 ibm850",
  cp852: "cp852 ibm852",
  cp855: "cp855 ibm855",
  cp857: "cp857 ibm857",
  cp858: "ccsid00858 cp00858 cp858 ibm00858 pc-multilingual-850+euro",
  cp860: "cp860 ibm860",
  cp861: "cp861 ibm861",
  cp862: "cp862 dos-862 ibm862",
  cp863: "cp863 ibm863",
  cp864: "cp864 ibm864",
  cp865: "cp865 ibm865",
  cp866: "cp866 ibm866",
  cp869: "cp869 ibm869",
  koi8r: "cskoi8r koi koi8 koi8-r koi8r",
  koi8u: "koi8-ru koi8-u",
  macintosh: "macintosh",
  maccenteuro: "x-mac-ce",
  maccroatian: "x-mac-croatian",
  maccyrillic: "x-mac-cyrillic",
  macgreek: "x-mac-greek",
  maciceland: "x-mac-icelandic",
  macromania: "x-mac-romanian",
  macturkish: "x-mac-turkish",
  macukraine: "x-mac-ukrainian",
  cp932: "csshiftjis cswindows31j ms_kanji shift-jis shift_jis sjis x-ms-cp932 x-sjis",
  cp936: "chinese cn-gb csgb2312 csgb231280 csiso58gb231280 gb2312 gb2312-80 gb231280 gb_2312-80 gbk iso-ir-58 euc-cn x-euc-cn",
  cp949: "csksc56011987 iso-ir-149 korean ks-c-5601 ks-c5601 ks_c_5601 ks_c_5601-1987 ks_c_5601-1989 ks_c_5601_1987 ksc5601 ksc_5601",
  cp950: "big5 big5-hkscs cn-big5 csbig5 x-x-big5",
  euckr: "cseuckr euc-kr iso-2022-kr-8 iso-2022-kr-8bit",
  eucjp: "cseucpkdfmtjapanese euc-jp extended_unix_code_packed_format_for_japanese iso-2022-jpeuc x-euc x-euc-jp",
  gb18030: "gb18030"
};
const asciiNames = "ansi_x3.4-1968 ansi_x3.4-1986 ascii cp367 csascii ibm367 iso-ir-6 iso646-us iso_646.irv:1991 us us-ascii";
const multiByte = /* @__PURE__ */ new Set(["cp932", "cp936", "cp949", "cp950", "euckr", "eucjp", "gb18030"]);
function isMultiByte(name) {
  return multiByte.has(name);
}
function isTable(name) {
  return name in namesByTable;
}
const tableByName = new Map([
  ...asciiNames.split(" ").map((name) => [name, "ascii"]),
  ...Object.keys(namesByTable).filter(isTable).flatMap((table) => namesByTable[table].split(" ").map((name) => [name, table]))
]);
function codePageNamed(declared) {
  return tableByName.get(declared.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/bundled/webconfig/code-page.js


const undefinedCharacter = 65533;
const questionMark = 63;
function characterCode(name, byte) {
  if (byte < 128)
    return byte;
  if (name === "ascii")
    return questionMark;
  const code = lib.decode(Buffer.of(byte), name).charCodeAt(0);
  return code === undefinedCharacter && byte < 160 ? byte : code;
}
function singleByte(name) {
  const codes = Uint16Array.from({ length: 256 }, (_, byte) => characterCode(name, byte));
  const bytes = new Int16Array(65536).fill(-1);
  for (let byte = name === "ascii" ? 127 : 255; byte >= 0; byte--)
    bytes[codes[byte] ?? 0] = byte;
  bytes[undefinedCharacter] = -1;
  return {
    decode(encoded) {
      const units = Uint16Array.from(encoded, (byte) => codes[byte] ?? undefinedCharacter);
      if (units.includes(undefinedCharacter))
        return void 0;
      return Buffer.from(units.buffer).toString("utf16le");
    },
    encode(text) {
      const encoded = new Uint8Array(text.length);
      for (let index = 0; index < text.length; index++) {
        const byte = bytes[text.charCodeAt(index)] ?? -1;
        if (byte < 0)
          return void 0;
        encoded[index] = byte;
      }
      return encoded;
    }
  };
}
function code_page_multiByte(name) {
  const encode = (text) => {
    const encoded = lib.encode(text, name);
    return lib.decode(encoded, name) === text ? encoded : void 0;
  };
  return {
    decode(encoded) {
      const text = lib.decode(Buffer.from(encoded), name);
      const again = encode(text);
      return again !== void 0 && Buffer.compare(again, encoded) === 0 ? text : void 0;
    },
    encode
  };
}
const ascii = singleByte("ascii");
const known = /* @__PURE__ */ new Map([["ascii", ascii]]);
function codePage(declared) {
  const name = codePageNamed(declared);
  if (name === void 0)
    return void 0;
  const found = known.get(name) ?? (isMultiByte(name) ? code_page_multiByte(name) : singleByte(name));
  known.set(name, found);
  return found;
}

;// CONCATENATED MODULE: ./lib/bundled/webconfig/decode.js


const largestConfiguration = 100 * 1024 * 1024;
const utf8 = { name: "UTF-8", form: "utf-8" };
const utf16le = { name: "UTF-16 LE", form: "utf-16le" };
const utf16be = { name: "UTF-16 BE", form: "utf-16be" };
const markBytes = Uint8Array.of(239, 187, 191);
const saveAsUtf8 = "Open the file in an editor that shows its encoding, save it as UTF-8, and run again.";
function startsWith(bytes, ...start) {
  return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
}
function declaredEncoding(bytes) {
  const head = Buffer.from(bytes.subarray(0, 512).filter((byte) => byte !== 0)).toString("latin1").replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "");
  return /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:+-]+)["']/.exec(head)?.[1];
}
function sixteenBitEncoding(bytes) {
  if (startsWith(bytes, 255, 254) || startsWith(bytes, 60, 0))
    return utf16le;
  if (startsWith(bytes, 254, 255) || startsWith(bytes, 0, 60))
    return utf16be;
  return void 0;
}
function isUtf32(bytes) {
  return [
    [255, 254, 0, 0],
    [0, 0, 254, 255],
    [60, 0, 0, 0],
    [0, 0, 0, 60]
  ].some((start) => startsWith(bytes, ...start));
}
function unsupported(path, name) {
  return new user_error/* UserError */.y("web-config-encoding-unsupported", `${path} is encoded as ${name}, which .NET does not read or which is not supported.`, saveAsUtf8);
}
function contradiction(path, declared, actual) {
  return new user_error/* UserError */.y("web-config-encoding-contradiction", `${path} declares the encoding ${declared}, but its bytes are ${actual}.`, `Correct the declaration in the file's first line, or save the file as ${declared}.`);
}
function hasOnlyAscii(bytes) {
  return bytes.every((byte) => byte < 128);
}
const sixteenBitNames = {
  "utf-16le": /^(?:utf-16|ucs-2|iso-10646-ucs-2|ucs-4|unicode|utf-16le)$/i,
  "utf-16be": /^(?:utf-16|ucs-2|iso-10646-ucs-2|ucs-4|unicodefffe|utf-16be)$/i
};
const anySixteenBitName = /^(?:utf-(?:16|32)(?:le|be)?|ucs-[24]|iso-10646-ucs-2|unicode(?:fffe)?)$/i;
const utf8Name = /^(?:utf-8|(?:x-)?unicode-(?:1-1|2-0)-utf-8)$/i;
function eightBitEncoding(bytes, declared, path) {
  if (declared === void 0 || utf8Name.test(declared))
    return utf8;
  if (anySixteenBitName.test(declared))
    throw contradiction(path, declared, "of 8 bits a character");
  const page = codePage(declared);
  if (page === void 0)
    throw unsupported(path, declared);
  if (!startsWith(bytes, ...markBytes))
    return { name: declared, form: page };
  if (!hasOnlyAscii(bytes.subarray(markBytes.length))) {
    throw contradiction(path, declared, "UTF-8 with a byte order mark");
  }
  return { name: `${declared} with a byte order mark of UTF-8`, form: ascii };
}
function encodingOf(bytes, path) {
  if (isUtf32(bytes))
    throw unsupported(path, "UTF-32");
  const declared = declaredEncoding(bytes);
  const sixteenBit = sixteenBitEncoding(bytes);
  if (sixteenBit === void 0)
    return eightBitEncoding(bytes, declared, path);
  if (declared === void 0 || sixteenBitNames[String(sixteenBit.form)]?.test(declared))
    return sixteenBit;
  throw contradiction(path, declared, sixteenBit.name);
}
function decodeUnicode(bytes, form) {
  try {
    return new TextDecoder(form, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
function lengthOfMark(bytes, { form }) {
  if (form === "utf-16le")
    return startsWith(bytes, 255, 254) ? 2 : 0;
  if (form === "utf-16be")
    return startsWith(bytes, 254, 255) ? 2 : 0;
  return (form === "utf-8" || form === ascii) && startsWith(bytes, ...markBytes) ? markBytes.length : 0;
}
function decodeAs(bytes, { form }) {
  return typeof form === "string" ? decodeUnicode(bytes, form) : form.decode(bytes);
}
function encodeAs(text, { form }) {
  if (form === "utf-8")
    return Buffer.from(text, "utf8");
  if (typeof form !== "string")
    return form.encode(text);
  const bytes = Buffer.from(text, "utf16le");
  return form === "utf-16be" ? bytes.swap16() : bytes;
}
function lengthInBytes(text, start, end, { form }) {
  if (form === "utf-8")
    return Buffer.byteLength(text.slice(start, end));
  if (typeof form === "string")
    return 2 * (end - start);
  return form === ascii ? end - start : form.encode(text.slice(start, end))?.length ?? end - start;
}
function decodeConfiguration(bytes, path) {
  if (bytes.length > largestConfiguration) {
    throw new user_error/* UserError */.y("web-config-too-large", `${path} has ${bytes.length} bytes; at most ${largestConfiguration} are read.`, "Check that this is the configuration file that you mean.");
  }
  const encoding = encodingOf(bytes, path);
  const markLength = lengthOfMark(bytes, encoding);
  const text = decodeAs(bytes.subarray(markLength), encoding);
  if (text === void 0) {
    throw new user_error/* UserError */.y("web-config-encoding-invalid", `${path} holds bytes that are not ${encoding.name}, the encoding that it declares or that XML presumes.`, "Find out in which encoding the file was saved, declare it in the first line or save the file as UTF-8, and run again.");
  }
  return { text, encoding, markLength };
}
function canEncode(text, encoding) {
  return typeof encoding.form === "string" || encodeAs(text, encoding) !== void 0;
}
function spliceBytes({ bytes, text, encoding, markLength }, edits) {
  const pieces = [];
  let read = 0;
  let copied = 0;
  let offset = markLength;
  for (const { start, end, replacement } of edits) {
    offset += lengthInBytes(text, read, start, encoding);
    const inserted = encodeAs(replacement, encoding);
    if (inserted === void 0)
      throw new Error(`A character was to be written that ${encoding.name} does not have.`);
    pieces.push(bytes.subarray(copied, offset), inserted);
    offset += lengthInBytes(text, start, end, encoding);
    copied = offset;
    read = end;
  }
  return Buffer.concat([...pieces, bytes.subarray(copied)]);
}


/***/ })

};
