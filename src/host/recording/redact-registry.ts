import { hiddenOnce } from '../../base/redaction/hidden.js';
import { knownNames } from '../../base/redaction/known-names.js';
import { redactCommandLine } from '../../base/redaction/redact-text.js';
import type { RegistryData, RegistryKey, RegistryValue } from '../registry.js';

/** Keys with the data of every value hidden that is not known; keys, names and types stay. */
export function hideRegistryValues(
  keys: readonly RegistryKey[],
  isOwn: (key: string) => boolean,
): readonly RegistryKey[] {
  return keys.map(({ path, values }) => ({ path, values: isOwn(path) ? values : values.map(hiddenValue) }));
}

function hiddenValue({ name, data }: RegistryValue): RegistryValue {
  if (knownNames.registry.has(name.toLowerCase())) return { name, data };
  if (name.toLowerCase() === 'imagepath' && 'text' in data)
    return { name, data: { ...data, text: redactCommandLine(data.text) } };
  return { name, data: hiddenData(data) };
}

function hiddenData(data: RegistryData): RegistryData {
  switch (data.type) {
    case 'string':
    case 'expandable-string':
      return { type: data.type, text: hiddenOnce(data.text) };
    case 'multi-string':
      return { type: data.type, texts: data.texts.map(hiddenOnce) };
    case 'dword':
      return { type: data.type, number: 0 };
    case 'qword':
      return { type: data.type, number: 0n };
    case 'binary':
      return { type: data.type, kind: data.kind, bytes: new Uint8Array() };
  }
}
