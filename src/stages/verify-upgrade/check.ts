export const verdicts = ['pass', 'fail', 'not-proven'] as const;
export type Verdict = (typeof verdicts)[number];

/** One thing that has to be true, before anybody looks whether it is. */
export interface ExpectedCheck {
  readonly id: string;
  readonly title: string;
  /** `extra`: what could not be looked at is listed and changes nothing. */
  readonly need: 'required' | 'extra';
  /** What would show it. */
  readonly wanted: string;
}

/** What was seen of it. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly evidence: string;
  /** What to do about it; absent where it passed. */
  readonly advice?: string;
  /** It is not as the upgrade left it: somebody changed it since. */
  readonly changedByPerson?: true;
}

export type Check = ExpectedCheck & Judgement;

/** Judgements by the id of the check. */
export type Judgements = readonly (readonly [id: string, judgement: Judgement])[];

export const pass = (evidence: string): Judgement => ({ verdict: 'pass', evidence });
export const changedByPerson = (evidence: string): Judgement => ({ verdict: 'pass', evidence, changedByPerson: true });
export const fail = (evidence: string, advice: string): Judgement => ({ verdict: 'fail', evidence, advice });
export const notProven = (evidence: string, advice: string): Judgement => ({ verdict: 'not-proven', evidence, advice });

export function passIf(holds: boolean, evidence: string, advice: string): Judgement {
  return holds ? pass(evidence) : fail(evidence, advice);
}

/**
 * Every expected check with its judgement, in the order of the list. One that nobody judged is not proven: it is never
 * left out. @throws Error for a judgement that belongs to no check of the list
 */
export function judged(
  expected: readonly ExpectedCheck[],
  judgements: Judgements,
  unjudged: Judgement,
): readonly Check[] {
  const known = new Set(expected.map(({ id }) => id));
  const stray = judgements.find(([id]) => !known.has(id));
  if (stray !== undefined) throw new Error(`${stray[0]} was judged and is not expected.`);
  const byId = new Map(judgements);
  return expected.map((check) => ({ ...check, ...(byId.get(check.id) ?? unjudged) }));
}

/** One failed check fails; one required check that is not proven leaves the whole not proven. */
export function resultOf(checks: readonly Pick<Check, 'verdict' | 'need'>[]): Verdict {
  if (checks.some(({ verdict }) => verdict === 'fail')) return 'fail';
  const isOpen = checks.some(({ verdict, need }) => need === 'required' && verdict === 'not-proven');
  return isOpen || checks.length === 0 ? 'not-proven' : 'pass';
}
