import type { StopVerdict, WrongKind } from './judge-stops.js';

interface OfKind {
  readonly kind: WrongKind;
  readonly all: readonly { readonly verdict: StopVerdict; readonly what: string }[];
}

/** What was wrong, the most frequent first. */
export function wrongKinds(verdicts: readonly StopVerdict[]): readonly OfKind[] {
  const found = verdicts.flatMap((verdict) => verdict.wrong.map(({ kind, what }) => ({ kind, verdict, what })));
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  return kinds
    .map((kind) => ({ kind, all: found.filter((one) => one.kind === kind) }))
    .sort((a, b) => b.all.length - a.all.length);
}

/** The numbers that every run of the suite prints. */
export function numbersOf(verdicts: readonly StopVerdict[]): readonly string[] {
  const count = (of: (one: StopVerdict) => boolean) => verdicts.filter(of).length;
  const after = verdicts.flatMap(({ stopsAfter }) => stopsAfter);
  const used = new Set(verdicts.flatMap((one) => one.variations.map((text) => text.split(':', 1)[0])));
  const upgradable = count(({ isUpgradable }) => isUpgradable);
  const hopeless = count(({ isUpgradable }) => !isUpgradable);
  const settled = (by: string) => after.filter((one) => one === by).length;
  return [
    `servers: ${verdicts.length}; kinds of variations: ${used.size}; stops before the first removal: ${verdicts.reduce((sum, one) => sum + one.stopsBefore, 0)}`,
    `stops after the first removal: ${after.length}, settled by an input: ${settled('input')}, by hand: ${settled('by hand')}, by a restart that the plan has: ${settled('restart')}, by running again: ${settled('running again')}; by nothing: ${settled('nothing')}`,
    `upgraded of those that can be upgraded by the document: ${count((one) => one.isUpgradable && one.isUpgraded)} of ${upgradable}; the others: ${hopeless}`,
    `things outside of the plans compared: ${verdicts.reduce((sum, { compared }) => sum + compared, 0)}`,
  ];
}
