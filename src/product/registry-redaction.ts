import type { RegistryData, RegistryKey, RegistryValue } from '../host/registry.js';

const secretName =
  /pass(word|wd|phrase)|pwd|secret|token|credential|licen[cs]e|activation|private.?key|connection.?string/i;
const secretInText = /(password|passwd|pwd|secret)\s*=/i;

/** Stands in place of a value that must not leave the server. */
const redactedText = '(secret)';

function isSecret(value: RegistryValue): boolean {
  if (secretName.test(value.name)) return true;
  const { data } = value;
  if (data.type === 'string' || data.type === 'expandable-string') return secretInText.test(data.text);
  if (data.type === 'multi-string') return data.texts.some((text) => secretInText.test(text));
  // Binary values of the product are not documented and may be protected credentials.
  return data.type === 'binary';
}

function emptied(data: RegistryData): RegistryData {
  switch (data.type) {
    case 'string':
    case 'expandable-string':
      return { type: data.type, text: redactedText };
    case 'multi-string':
      return { type: data.type, texts: [redactedText] };
    case 'dword':
      return { type: data.type, number: 0 };
    case 'qword':
      return { type: data.type, number: 0n };
    case 'binary':
      return { type: data.type, kind: data.kind, bytes: new Uint8Array() };
  }
}

/** The keys with everything that looks like a secret replaced; names and types stay. */
export function redactRegistry(keys: readonly RegistryKey[]): readonly RegistryKey[] {
  return keys.map((key) => ({
    path: key.path,
    values: key.values.map((value) => (isSecret(value) ? { name: value.name, data: emptied(value.data) } : value)),
  }));
}
