import { HostError } from './host-error.js';
import type { RegistryData, RegistryKey, RegistryValue } from './registry.js';

/**
 * Registration files (`.reg`), version 5.00, as `reg export` writes and `reg import` reads them. Source: "How to add,
 * modify, or delete registry subkeys and values by using a .reg file" (support.microsoft.com).
 */
const header = 'Windows Registry Editor Version 5.00';

/** Types that have a form of their own; every other value is written as `hex(type)`. */
const types = { string: 1, expandable: 2, dword: 4, multi: 7, qword: 11 } as const;

const longestLine = 80;

/**
 * Bytes of a registration file as text: UTF-16LE or UTF-8 with a byte order mark, or UTF-8 without one.
 * @throws HostError `malformed` when the bytes are not valid in that encoding
 */
export function decodeRegistrationFile(bytes: Uint8Array, source: string): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new HostError('malformed', source, `${source} is neither UTF-16 nor UTF-8 text.`, { cause });
  }
}

/** UTF-16LE with byte order mark and CRLF, as `reg export` writes it. */
export function encodeRegistrationFile(text: string): Uint8Array {
  return Buffer.from(`\uFEFF${text.replace(/\r?\n/g, '\r\n')}`, 'utf16le');
}

/** Text of a registration file with LF line ends; keys and values in the given order. */
export function formatRegistrationFile(keys: readonly RegistryKey[]): string {
  const parts = keys.map(({ path, values }) => [`[${path}]`, ...values.map(formatValue)].join('\n'));
  return `${[header, ...parts].join('\n\n')}\n`;
}

function formatValue({ name, data }: RegistryValue): string {
  const left = `${name === '' ? '@' : quoted(name)}=`;
  switch (data.type) {
    case 'string':
      return needsBytes(data.text) ? hexLines(left, types.string, utf16(data.text)) : `${left}${quoted(data.text)}`;
    case 'expandable-string':
      return hexLines(left, types.expandable, utf16(data.text));
    case 'multi-string':
      return hexLines(left, types.multi, multiString(data.texts));
    case 'dword':
      return `${left}dword:${data.number.toString(16).padStart(8, '0')}`;
    case 'qword':
      return hexLines(left, types.qword, qwordBytes(data.number));
    case 'binary':
      return hexLines(left, data.kind, data.bytes);
  }
}

/** Line breaks and NUL do not survive between quotes on every reader. */
function needsBytes(text: string): boolean {
  return /[\r\n\0]/.test(text);
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

function utf16(text: string): Uint8Array {
  return Buffer.from(`${text}\0`, 'utf16le');
}

function multiString(texts: readonly string[]): Uint8Array {
  return Buffer.from(`${texts.map((text) => `${text}\0`).join('')}\0`, 'utf16le');
}

function qwordBytes(number: bigint): Uint8Array {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(number);
  return bytes;
}

function hexLines(left: string, kind: number, bytes: Uint8Array): string {
  let line = `${left}hex${kind === 3 ? '' : `(${kind.toString(16)})`}:`;
  const lines: string[] = [];
  for (const [index, byte] of bytes.entries()) {
    const piece = `${byte.toString(16).padStart(2, '0')}${index < bytes.length - 1 ? ',' : ''}`;
    if (line.length + piece.length >= longestLine && index > 0) {
      lines.push(`${line}\\`);
      line = '  ';
    }
    line += piece;
  }
  return [...lines, line].join('\n');
}

/**
 * Keys and values in the order of the file.
 * @throws HostError `malformed` with the line number; a file that deletes keys or values is refused as well
 */
export function parseRegistrationFile(text: string, source: string): readonly RegistryKey[] {
  const reader = new LineReader(text.replace(/^\uFEFF/, ''), source);
  if (reader.next()?.trimEnd() !== header) {
    throw reader.malformed(`it does not begin with "${header}"`);
  }
  const keys: { path: string; values: RegistryValue[] }[] = [];
  for (let line = reader.next(); line !== undefined; line = reader.next()) {
    if (line.startsWith('[')) {
      keys.push({ path: keyPath(line, reader), values: [] });
    } else if (line.trim() !== '' && !line.startsWith(';')) {
      const key = keys.at(-1);
      if (key === undefined) throw reader.malformed('a value comes before the first key');
      key.values.push(value(line, reader));
    }
  }
  return keys;
}

class LineReader {
  private readonly lines: readonly string[];
  private number = 0;
  private readonly source: string;

  constructor(text: string, source: string) {
    this.lines = text.split(/\r?\n/);
    this.source = source;
  }

  next(): string | undefined {
    const line = this.lines[this.number];
    this.number += 1;
    return line;
  }

  malformed(why: string): HostError {
    const message = `${this.source}, line ${this.number}: ${why}.`;
    return new HostError('malformed', this.source, message);
  }
}

function keyPath(line: string, reader: LineReader): string {
  const path = /^\[(.+)\]\s*$/.exec(line)?.[1];
  if (path === undefined) throw reader.malformed('a key does not end with "]"');
  if (path.startsWith('-')) throw reader.malformed('it deletes a key, which is not accepted here');
  return path;
}

function value(first: string, reader: LineReader): RegistryValue {
  const { text: name, rest } = first.startsWith('@') ? { text: '', rest: first.slice(1) } : quotedText(first, reader);
  if (!rest.startsWith('=')) throw reader.malformed('a value has no "=" after its name');
  const right = rest.slice(1);
  if (right.trim() === '-') throw reader.malformed('it deletes a value, which is not accepted here');
  return { name, data: data(right, reader) };
}

function data(right: string, reader: LineReader): RegistryData {
  if (right.startsWith('"')) {
    return { type: 'string', text: quotedText(right, reader).text };
  }
  const dword = /^dword:([0-9a-f]{1,8})\s*$/i.exec(right)?.[1];
  if (dword !== undefined) {
    return { type: 'dword', number: Number.parseInt(dword, 16) };
  }
  const hex = /^hex(?:\(([0-9a-f]{1,8})\))?:(.*)$/i.exec(right);
  if (hex === null) throw reader.malformed('a value is neither text, dword nor hex');
  return fromBytes(Number.parseInt(hex[1] ?? '3', 16), hexBytes(hex[2] ?? '', reader));
}

/** Text between quotes; a line break inside is part of it, as `reg export` writes such values. */
function quotedText(first: string, reader: LineReader): { readonly text: string; readonly rest: string } {
  let line = first;
  let match = closedText.exec(line);
  while (match === null) {
    const next = reader.next();
    if (next === undefined) throw reader.malformed('a text has no closing quote');
    line = `${line}\r\n${next}`;
    match = closedText.exec(line);
  }
  return { text: (match[1] ?? '').replace(/\\(.)/gs, unescaped), rest: line.slice(match[0].length) };
}

/** Windows escapes only quote and backslash; Wine writes line breaks as letters, which Windows never does. */
function unescaped(_whole: string, character: string): string {
  return { r: '\r', n: '\n', '0': '\0' }[character] ?? character;
}

const closedText = /^"((?:[^"\\]|\\[\s\S])*)"/;

function hexBytes(first: string, reader: LineReader): Uint8Array {
  const lines = [first.trim()];
  while (lines.at(-1)?.endsWith('\\')) {
    const next = reader.next();
    if (next === undefined) throw reader.malformed('a hex value breaks off');
    lines.push(next.trim());
  }
  const digits = lines
    .map((line) => (line.endsWith('\\') ? line.slice(0, -1) : line))
    .join('')
    .trim();
  if (digits !== '' && !/^[0-9a-f]{2}(?:\s*,\s*[0-9a-f]{2})*$/i.test(digits)) {
    throw reader.malformed('a hex value is not pairs of digits between commas');
  }
  return Uint8Array.from(Buffer.from(digits.replace(/[\s,]/g, ''), 'hex'));
}

/** What does not fit its type stays as bytes with that type's number: nothing is lost. */
function fromBytes(kind: number, bytes: Uint8Array): RegistryData {
  const buffer = Buffer.from(bytes);
  const decoded = sameBytes(kind, buffer);
  return decoded ?? { type: 'binary', kind, bytes };
}

function sameBytes(kind: number, buffer: Buffer): RegistryData | undefined {
  const text = buffer.toString('utf16le');
  const whole = buffer.length % 2 === 0 && text.endsWith('\0') && Buffer.from(text, 'utf16le').equals(buffer);
  switch (kind) {
    case types.string:
      return whole ? { type: 'string', text: text.slice(0, -1) } : undefined;
    case types.expandable:
      return whole ? { type: 'expandable-string', text: text.slice(0, -1) } : undefined;
    case types.multi:
      return whole ? multiTexts(text) : undefined;
    case types.qword:
      return buffer.length === 8 ? { type: 'qword', number: buffer.readBigUInt64LE() } : undefined;
    case types.dword:
      return buffer.length === 4 ? { type: 'dword', number: buffer.readUInt32LE() } : undefined;
    default:
      return undefined;
  }
}

/** Empty texts count: `PendingFileRenameOperations` is full of them. A list without its closing NUL stays bytes. */
function multiTexts(text: string): RegistryData | undefined {
  const texts = text.slice(0, -1).split('\0');
  return texts.at(-1) === '' ? { type: 'multi-string', texts: texts.slice(0, -1) } : undefined;
}
