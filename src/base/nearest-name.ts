/** The known name that a typing error most likely means; undefined where none is near. */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const most = name.length < 3 ? 0 : Math.max(1, Math.floor(name.length / 3));
  const distances = [...known].map((one) => ({ one, distance: distanceOf(name.toLowerCase(), one.toLowerCase()) }));
  const near = distances.filter(({ distance }) => distance <= most).sort((a, b) => a.distance - b.distance);
  return near[0]?.one;
}

/** Letters to add, to leave out, to replace, or two neighbours to swap (Damerau and Levenshtein, restricted). */
function distanceOf(one: string, other: string): number {
  let above: readonly number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= other.length; column++) {
      const exchanged = (row[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1);
      const isSwap = letter === other[column - 2] && one[index - 1] === other[column - 1];
      const swapped = isSwap ? (above[column - 2] ?? 0) + 1 : exchanged;
      next.push(Math.min(exchanged, swapped, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    above = row;
    row = next;
  }
  return row[other.length] ?? 0;
}

/** For the end of a sentence about an unknown name. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const nearest = nearestName(name, known);
  return nearest === undefined ? '' : ` (did you mean "${nearest}"?)`;
}
