import type { Redactor } from '../base/redaction/redactor.js';
import type { RegistryData, RegistryKey, RegistryValue } from './registry.js';

/** Keys with the data of every value hidden that is not known to be harmless; keys, names and types stay. */
export function redactRegistry(
  keys: readonly RegistryKey[],
  redactor: Redactor,
  isOwn: (key: string) => boolean = () => false,
): readonly RegistryKey[] {
  return keys.map(({ path, values }) => ({
    path,
    values: isOwn(path)
      ? values
      : values.map(({ name, data }): RegistryValue => ({ name, data: shown(name, data, redactor) })),
  }));
}

/** Values that are command lines: of services, and of Programs and Features. */
const commandLines = /^(?:ImagePath|UninstallString|QuietUninstallString|ModifyPath|RepairPath)$/i;

function shown(name: string, data: RegistryData, redactor: Redactor): RegistryData {
  const text = (value: string) =>
    commandLines.test(name) ? redactor.commandLine(value) : redactor.value(name, value, 'registry');
  switch (data.type) {
    case 'string':
    case 'expandable-string':
      return { type: data.type, text: text(data.text) };
    case 'multi-string':
      return { type: data.type, texts: data.texts.map(text) };
    case 'dword':
      return { type: data.type, number: isShown(name, String(data.number), redactor) ? data.number : 0 };
    case 'qword':
      return { type: data.type, number: isShown(name, String(data.number), redactor) ? data.number : 0n };
    case 'binary':
      // Of the product none is documented, and they may be protected credentials.
      return redactor.value(name, 'bytes', 'registry') === 'bytes' ? data : { ...data, bytes: new Uint8Array() };
  }
}

/** Ports and times have so many; a number that is a secret says so by its name. */
const mostDigits = 5;

function isShown(name: string, digits: string, redactor: Redactor): boolean {
  const judged = digits.length <= mostDigits ? '1' : digits;
  return redactor.value(name, judged, 'registry') === judged;
}
