import type { Outcome } from './play-row.js';
import { table } from './table.js';

export const wrongOf = (outcomes: readonly Outcome[]) => outcomes.filter(({ wrong }) => wrong !== undefined);

/** Rows that a person settles, and that came up in no state: the table would prove nothing of them. */
export function neverCame(outcomes: readonly Outcome[]): readonly string[] {
  const came = new Set(outcomes.filter((one) => one.came).map(({ code }) => code));
  const due = Object.entries(table).filter(([, { after }]) => after === 'input' || after === 'by hand');
  return due.map(([code]) => code).filter((code) => !came.has(code));
}

function inPlaceOf(outcomes: readonly Outcome[]): readonly string[] {
  return neverCame(outcomes).map((code) => {
    const others = new Set(outcomes.filter((one) => one.code === code).map(({ codes }) => codes.trim()));
    return `${code} (in its place: ${[...others].join('; ') || 'nothing was tried'})`;
  });
}

export function outcomeLines(outcomes: readonly Outcome[]): readonly string[] {
  const states = new Set(outcomes.map(({ state }) => state));
  const came = outcomes.filter((one) => one.came);
  const kinds = [...new Set(wrongOf(outcomes).map(({ code }) => code))];
  return [
    ...kinds.flatMap((code) => {
      const all = wrongOf(outcomes).filter((one) => one.code === code);
      return [`${all.length} times ${code}`, `  ${all[0]?.state}: ${all[0]?.wrong?.slice(0, 900)}`];
    }),
    `codes of the register: ${Object.keys(table).length}; half-done states: ${states.size}; tried: ${outcomes.length}`,
    `stopped: ${came.length}, of ${new Set(came.map(({ code }) => code)).size} codes; wrong: ${wrongOf(outcomes).length}; came up in no state: ${inPlaceOf(outcomes).join(', ') || 'none'}`,
  ];
}
