/** Names and positions from the top of a file to a part of it. */
export type FieldPath = readonly (string | number)[];

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** The line, from 1, of a field in a JSON text that can be read; a field that is missing is shown where its object begins. */
export function lineOfField(json: string, field: FieldPath): number {
  // Where the scan is: in an object by the last name, in a list by position.
  const place: (string | number)[] = [];
  let before = '';
  let nearest = { depth: 0, offset: 0 };
  for (const { 0: token, index } of json.matchAll(tokens)) {
    const inside = place.at(-1);
    if (token === '}' || token === ']') place.pop();
    else if (token === ',' && typeof inside === 'number') place[place.length - 1] = inside + 1;
    else if (token === ',' || token === ':') before = token;
    else if (typeof inside === 'string' && before !== ':') place[place.length - 1] = JSON.parse(token);
    else {
      if (place.length >= nearest.depth && isStartOf(place, field)) nearest = { depth: place.length, offset: index };
      if (token === '{') place.push('');
      if (token === '[') place.push(0);
    }
    if (token !== ':') before = token;
  }
  return json.slice(0, nearest.offset).split('\n').length;
}

function isStartOf(place: FieldPath, field: FieldPath): boolean {
  return place.every((key, depth) => key === field[depth]);
}
