/** One way in which somebody or something damages a JSON file, and the field that an error has to name. */
export interface Damage {
  readonly what: string;
  readonly text: string;
  /** Path of the damaged field, `machine.folders.windows` or `drives.0.letter`; absent where the file is no JSON any more. */
  readonly field?: string;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type Path = readonly (string | number)[];

/** Every field left out, and of another type; the file cut short, and its first letter exchanged. */
export function damagesOf(value: object): readonly Damage[] {
  const text = JSON.stringify(value, null, 2);
  const json: Json = JSON.parse(text);
  const cuts = [0, 1, 2, 3, 5, 8, 13].map((part) => Math.floor((text.length * part) / 14));
  return [
    ...pathsOf(json).flatMap((path) => fieldDamages(json, path)),
    ...cuts.map((length) => ({ what: `cut after ${length} letters`, text: text.slice(0, length) })),
    { what: 'no JSON', text: `<${text}` },
  ];
}

function fieldDamages(json: Json, path: Path): readonly Damage[] {
  const field = path.join('.');
  const old = at(json, path);
  const wrong: readonly Json[] = [null, typeof old === 'string' ? 5 : 'wrong'];
  const isEntry = typeof path.at(-1) === 'number';
  return [
    ...wrong.map((other) => ({
      what: `${field} is ${JSON.stringify(other)}`,
      text: JSON.stringify(replaced(json, path, other), null, 2),
      field,
    })),
    ...(isEntry ? [] : [{ what: `${field} is missing`, text: JSON.stringify(replaced(json, path), null, 2), field }]),
  ];
}

/** Of an array only the first entries: the others are of the same kind. */
function pathsOf(json: Json, path: Path = []): readonly Path[] {
  if (typeof json !== 'object' || json === null) return [];
  const names = Array.isArray(json) ? [...json.keys()].slice(0, 2) : Object.keys(json);
  return names.flatMap((name) => [[...path, name], ...pathsOf(at(json, [name]), [...path, name])]);
}

function at(json: Json, path: Path): Json {
  return path.reduce<Json>((value, name) => Reflect.get(Object(value), name) as Json, json);
}

/** A copy in which the field is another value, or is not there. */
function replaced(json: Json, [name = '', ...rest]: Path, other?: Json): Json {
  const below = at(json, [name]);
  const value = rest.length === 0 ? other : replaced(below, rest, other);
  if (Array.isArray(json)) return json.map((one, index) => (index === name ? (value ?? null) : one));
  return Object.fromEntries(
    Object.entries(json as object).flatMap(([key, one]) =>
      key !== String(name) ? [[key, one]] : value === undefined ? [] : [[key, value]],
    ),
  );
}
