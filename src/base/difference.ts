/**
 * One value that is not as it was approved, for a person: plan against plan, and server against plan. Texts without
 * markup; secrets are hidden in them already.
 */
export interface Difference {
  /** Why it counts, as a sentence; differences with the same one are shown together. */
  readonly reason: string;
  /** The file, input, step or part of the server that has the value. */
  readonly what: string;
  /** Which value of it, in words. */
  readonly setting: string;
  readonly approved: string;
  readonly now: string;
}

export const notThere = '(not there)';

/** The reason of all that was chosen by a person. */
export const otherInputs = 'Other inputs were given:';

/** Enough of each SHA-256 to compare; a table with all of it is too wide to read. */
export function withBriefHashes(text: string): string {
  return text.replace(/\b([0-9a-f]{16})[0-9a-f]{48}\b/g, '$1…');
}

/** More is read by nobody in a log. */
const mostShown = 40;

interface DifferenceGroups {
  /** Each reason once, with what is different for it. */
  readonly groups: readonly (readonly [reason: string, differences: readonly Difference[]])[];
  /** How many more there are, as a sentence; absent where these are all. */
  readonly more?: string;
}

export function differenceGroups(all: readonly Difference[]): DifferenceGroups {
  const more = all.length - mostShown;
  const groups = [...Map.groupBy(all.slice(0, mostShown), ({ reason }) => reason)];
  return { groups, ...(more > 0 ? { more: `And ${more} more.` } : {}) };
}

/** Lines for a log: each reason once, and below it what is different. */
export function differenceLines(all: readonly Difference[]): readonly string[] {
  const { groups, more } = differenceGroups(all);
  const lines = groups.flatMap(([reason, group]) => [`  ${reason}`, ...group.map((one) => `    ${lineOf(one)}`)]);
  return more === undefined ? lines : [...lines, `  ${more}`];
}

function lineOf({ what, setting, approved, now }: Difference): string {
  // A colon behind the name of a secret makes what follows look like the secret.
  return `${what}, ${setting}, approved: ${approved}, now: ${now}`;
}
