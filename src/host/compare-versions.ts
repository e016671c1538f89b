/** Order of two versions by their numbers, for `sort`; a number that is missing counts as 0. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  const count = Math.max(left.length, right.length);
  for (let index = 0; index < count; index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether a version begins with these numbers; one that it lacks counts as 0. */
export function beginsWithVersion(version: string, numbers: string): boolean {
  const all = numbersOf(version);
  return numbersOf(numbers).every((number, index) => number === (all[index] ?? 0));
}

/** By the first two numbers, as far as both have them. */
export function isOneRelease(one: string, other: string): boolean {
  const [left, right] = [one, other].map((version) => numbersOf(version).slice(0, 2));
  return left?.every((number, index) => right?.[index] === undefined || right[index] === number) !== false;
}

function numbersOf(version: string): readonly number[] {
  return version.split('.').map((part) => Number.parseInt(part, 10) || 0);
}
