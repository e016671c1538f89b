/**
 * `action-types.yml` read by hand, after the README, the published schema and the checks of
 * typesafegithub/github-actions-typing: nothing of the writer is used.
 */
export type ReadType =
  | { readonly type: 'string' | 'boolean' | 'integer' | 'float' }
  | { readonly type: 'enum'; readonly 'allowed-values': readonly string[] }
  | { readonly type: 'list'; readonly separator: string; readonly 'list-item': ReadType };

type Raw = Readonly<Record<string, unknown>>;

/** What is wrong with the file by the rules of its format; empty where nothing is. */
export function faultsOfTyping(file: unknown): readonly string[] {
  if (!isMap(file)) return ['The file is no map.'];
  const strange = Object.keys(file).filter((key) => key !== 'inputs' && key !== 'outputs');
  const parts = (['inputs', 'outputs'] as const).flatMap((part) => {
    const all = file[part];
    if (all === null || all === undefined) return [];
    if (!isMap(all)) return [`${part} is no map.`];
    return Object.entries(all).flatMap(([name, type]) => [
      ...(/^[_a-zA-Z][a-zA-Z0-9_-]*$/.test(name) ? [] : [`${part}.${name}: not a name.`]),
      ...faultsOfType(type, true).map((fault) => `${part}.${name}: ${fault}`),
    ]);
  });
  return [...strange.map((key) => `${key} is unknown.`), ...parts];
}

/** Keys that each type must have in addition to `type`, and those that it may have. */
const keys: Readonly<Record<string, { readonly needs: readonly string[]; readonly may: readonly string[] }>> = {
  string: { needs: [], may: [] },
  boolean: { needs: [], may: [] },
  integer: { needs: [], may: ['name', 'named-values'] },
  float: { needs: [], may: [] },
  enum: { needs: ['allowed-values'], may: ['name'] },
  list: { needs: ['separator', 'list-item'], may: [] },
};

function faultsOfType(type: unknown, mayBeList: boolean): readonly string[] {
  if (!isMap(type)) return ['no map'];
  const { type: name } = type;
  const allowed = typeof name === 'string' && Object.hasOwn(keys, name) ? keys[name] : undefined;
  if (allowed === undefined) return [`unknown type ${String(name)}`];
  if (name === 'list' && !mayBeList) return ['a list in a list'];
  const { needs, may } = allowed;
  const missing = needs.filter((key) => !(key in type)).map((key) => `${key} is missing`);
  const strange = Object.keys(type).filter((key) => ![...needs, ...may, 'type'].includes(key));
  return [...missing, ...strange.map((key) => `${key} is not for ${name}`), ...faultsOfValues(type)];
}

function faultsOfValues(type: Raw): readonly string[] {
  const { separator, 'list-item': item, 'allowed-values': values } = type;
  return [
    ...(separator === undefined || isText(separator) ? [] : ['separator is no text']),
    ...(item === undefined ? [] : faultsOfType(item, false)),
    ...(values === undefined || isListOfTexts(values) ? [] : ['allowed-values are not two texts or more']),
  ];
}

/** The schema is content with one value, the checks of the action want two. */
function isListOfTexts(values: unknown): boolean {
  return Array.isArray(values) && values.length >= 2 && values.every(isText) && new Set(values).size === values.length;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isMap(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Why a text is not of the type; undefined where it is. An output without a value is an empty text. */
export function misfit(text: string, type: ReadType): string | undefined {
  if (type.type === 'list') {
    return text
      .split(type.separator)
      .map((item) => misfit(item, type['list-item']))
      .find((one) => one !== undefined);
  }
  return fits(text, type) ? undefined : `${JSON.stringify(text)} is not of type ${type.type}`;
}

function fits(text: string, type: Exclude<ReadType, { readonly type: 'list' }>): boolean {
  if (type.type === 'boolean') return text === 'true' || text === 'false';
  if (type.type === 'integer') return /^-?\d+$/.test(text);
  if (type.type === 'float') return /^-?\d+(\.\d+)?$/.test(text);
  return type.type === 'enum' ? type['allowed-values'].includes(text) : type.type === 'string';
}
