import type { RegistryData, RegistryKey, RegistryValue, RegistryView } from '../../src/host/registry.js';

const software = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\';

/** Where a key of 64-bit Windows is in its native view. */
export function nativePath(key: string, view: RegistryView): string {
  return view === '32' && key.startsWith(software) ? `${software}Wow6432Node\\${key.slice(software.length)}` : key;
}

export function text(name: string, value: string): RegistryValue {
  return { name, data: { type: 'string', text: value } };
}

export function expandable(name: string, value: string): RegistryValue {
  return { name, data: { type: 'expandable-string', text: value } };
}

export function number(name: string, value: number): RegistryValue {
  return { name, data: { type: 'dword', number: value } };
}

function quoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** Bytes in hexadecimal, broken before column 80 as regedit breaks them. */
function hexadecimal(start: string, bytes: Uint8Array): string {
  const lines: string[] = [];
  let line = start;
  bytes.forEach((byte, index) => {
    const isLast = index === bytes.length - 1;
    const item = byte.toString(16).padStart(2, '0') + (isLast ? '' : ',');
    if (line.length + item.length > 76) {
      lines.push(`${line}\\`);
      line = '  ';
    }
    line += item;
  });
  return [...lines, line].join('\r\n');
}

function utf16(...texts: readonly string[]): Uint8Array {
  return Buffer.from(texts.map((one) => `${one}\0`).join(''), 'utf16le');
}

function little64(value: bigint): Uint8Array {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(value);
  return bytes;
}

function written(start: string, data: RegistryData): string {
  switch (data.type) {
    case 'string':
      return start + quoted(data.text);
    case 'dword':
      return `${start}dword:${data.number.toString(16).padStart(8, '0')}`;
    case 'expandable-string':
      return hexadecimal(`${start}hex(2):`, utf16(data.text));
    case 'multi-string':
      return hexadecimal(`${start}hex(7):`, Buffer.concat([utf16(...data.texts), Buffer.alloc(2)]));
    case 'qword':
      return hexadecimal(`${start}hex(b):`, little64(data.number));
    case 'binary':
      return hexadecimal(data.kind === 3 ? `${start}hex:` : `${start}hex(${data.kind.toString(16)}):`, data.bytes);
  }
}

function valueLine({ name, data }: RegistryValue): string {
  return written(name === '' ? '@=' : `${quoted(name)}=`, data);
}

/** Values of the same key come together; keys are sorted, so a parent comes before its children. */
function merged(keys: readonly RegistryKey[]): readonly RegistryKey[] {
  const paths = [...new Set(keys.map(({ path }) => path))].sort();
  return paths.map((path) => ({
    path,
    values: keys.filter((key) => key.path === path).flatMap(({ values }) => values),
  }));
}

/** A `.reg` file as regedit exports it: UTF-16LE with byte order mark and CRLF. */
export function registryFile(keys: readonly RegistryKey[]): Uint8Array {
  const blocks = merged(keys).map(({ path, values }) => [`[${path}]`, ...values.map(valueLine), ''].join('\r\n'));
  const body = ['Windows Registry Editor Version 5.00', '', ...blocks, ''].join('\r\n');
  return Buffer.from(`\ufeff${body}`, 'utf16le');
}
