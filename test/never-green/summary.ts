import type { Verdict } from './pairs.js';

/** Verdicts other than right ones, by what was taken away and what the suite answered; most frequent first. */
export function kindsOf(verdicts: readonly Verdict[]): readonly (readonly [string, readonly Verdict[]])[] {
  const kinds = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    if (verdict.judged === 'right') continue;
    const kind = `${verdict.judged} ${verdict.kind}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), verdict]);
  }
  return [...kinds].sort((a, b) => b[1].length - a[1].length);
}

/** The numbers that every run of the suite prints. */
export function numbersOf(verdicts: readonly Verdict[]): string {
  const number = (judged: Verdict['judged']) => verdicts.filter((one) => one.judged === judged).length;
  const servers = new Set(verdicts.map(({ seed }) => seed)).size;
  return [
    `servers: ${servers}`,
    `pairs tried: ${verdicts.length}`,
    `green with something missing: ${number('wrong')}`,
    `false alarms: ${number('alarm')}`,
    `ended without a reason: ${number('bug')}`,
  ].join('; ');
}

/** One pair, so that it can be looked at. */
export function describeVerdict({ seed, way, prefix, what, falsification, detail }: Verdict): string {
  return `seed ${seed}, ${way}, ${prefix}: ${falsification} (${what})\n    ${detail}`;
}
