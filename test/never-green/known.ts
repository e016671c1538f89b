import type { Verdict } from './pairs.js';

/**
 * What is known to be answered wrongly, by verdict and falsification, with the number of pairs in the stretch of the
 * checks when it was listed. A kind that is not here fails the suite; a kind that is not seen any more has to leave.
 */
const known: Readonly<Record<string, number>> = {
  'wrong access-changed': 1,
  'wrong another-servers-set-given': 6,
  'wrong application-away': 11,
  'wrong application-in-another-pool': 10,
  'wrong binding-away': 14,
  'wrong certificate-changed': 15,
  'wrong component-removed': 7,
  'wrong configuration-away': 1,
  'wrong data-file-away': 13,
  'wrong data-file-cut': 17,
  'wrong data-file-emptied': 12,
  'wrong install-path-away': 11,
  'wrong install-path-changed': 7,
  'wrong journal-away': 12,
  'wrong journal-end-cut': 1,
  'wrong journal-line-removed': 1,
  'wrong page-added-to-theme-in-set': 2,
  'wrong pool-identity-changed': 20,
  'wrong pool-stopped': 3,
  'wrong registry-value-away': 17,
  'wrong registry-value-changed': 9,
  'wrong service-stopped': 1,
  'wrong set-away': 13,
  'wrong set-damaged': 2,
  'wrong set-moved': 15,
  'wrong set-replaced-by-another-servers': 13,
  'wrong set-rewritten': 5,
  'wrong share-away': 5,
  'wrong site-stopped': 13,
  'wrong theme-changed': 2,
  'wrong undisturbed': 4,
  'wrong work-folder-away': 17,
  'wrong work-folder-of-one-step': 5,
};

const kindOf = ({ judged, falsification }: Verdict) => `${judged} ${falsification}`;

/** Kinds among the verdicts that are not listed. */
export function unknownAmong(verdicts: readonly Verdict[]): readonly string[] {
  const kinds = new Set(verdicts.filter(({ judged }) => judged !== 'right').map(kindOf));
  return [...kinds].filter((kind) => !(kind in known)).sort();
}

/** Kinds that are listed and not among the verdicts. */
export function goneFrom(verdicts: readonly Verdict[]): readonly string[] {
  const kinds = new Set(verdicts.map(kindOf));
  return Object.keys(known).filter((kind) => !kinds.has(kind));
}
