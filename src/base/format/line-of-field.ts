/** Names and positions from the top of a file to a part of it. */
export type FieldPath = readonly (string | number)[];

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** Where a scan is: in an object by the last name, in a list by position. */
interface Place {
  readonly path: FieldPath;
  readonly offset: number;
  /** A name of an object begins here; else a value. */
  readonly isName: boolean;
}

function* placesIn(json: string): Generator<Place> {
  const path: (string | number)[] = [];
  let before = '';
  for (const { 0: token, index } of json.matchAll(tokens)) {
    const inside = path.at(-1);
    if (token === '}' || token === ']') path.pop();
    else if (token === ',' && typeof inside === 'number') path[path.length - 1] = inside + 1;
    else if (token === ',' || token === ':') before = token;
    else if (typeof inside === 'string' && before !== ':') {
      path[path.length - 1] = JSON.parse(token);
      yield { path, offset: index, isName: true };
    } else {
      yield { path, offset: index, isName: false };
      if (token === '{') path.push('');
      if (token === '[') path.push(0);
    }
    if (token !== ':') before = token;
  }
}

const lineAt = (json: string, offset: number) => json.slice(0, offset).split('\n').length;

/** The line, from 1, of a field in a JSON text that can be read; a field that is missing is shown where its object begins. */
export function lineOfField(json: string, field: FieldPath): number {
  let nearest = { depth: 0, offset: 0 };
  for (const { path, offset, isName } of placesIn(json)) {
    if (!isName && path.length >= nearest.depth && isStartOf(path, field)) nearest = { depth: path.length, offset };
  }
  return lineAt(json, nearest.offset);
}

/** The first name that an object of a JSON text has twice, and the line of the second one. */
export function repeatedName(json: string): { readonly path: FieldPath; readonly line: number } | undefined {
  const seen = new Set<string>();
  for (const { path, offset, isName } of placesIn(json)) {
    const name = JSON.stringify(path);
    if (isName && seen.has(name)) return { path: [...path], line: lineAt(json, offset) };
    if (isName) seen.add(name);
  }
  return undefined;
}

function isStartOf(place: FieldPath, field: FieldPath): boolean {
  return place.every((key, depth) => key === field[depth]);
}
