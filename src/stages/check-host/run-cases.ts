import { adapterOf, type ContractCase, NotTried } from '../../host/contract/contract-case.js';
import type { AdapterCheck, CaseCheck } from './host-check-schema.js';
import type { ProofOnHost } from './verdicts.js';

const longestEvidence = 500;

/** Runs one case; anything that it throws is its failure, for the case judges code of this very suite. */
export async function runCase<B>({ name, run }: ContractCase<B>, bench: B): Promise<CaseCheck> {
  const start = performance.now();
  const ended = (verdict: ProofOnHost, evidence: string): CaseCheck => ({
    name,
    verdict,
    evidence: evidence.slice(0, longestEvidence),
    milliseconds: Math.round(performance.now() - start),
  });
  try {
    const seen = await run(bench);
    return ended('proven-here', typeof seen === 'string' ? seen : '');
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return ended(error instanceof NotTried ? 'could-not-be-tried' : 'failed', words);
  }
}

/** A case that this run did not try at all. */
export function notTried({ name }: Pick<ContractCase, 'name'>, reason: string): CaseCheck {
  return { name, verdict: 'could-not-be-tried', evidence: reason, milliseconds: 0 };
}

/** The cases by their adapter, each with the verdict of the whole. */
export function byAdapter(cases: readonly CaseCheck[]): readonly AdapterCheck[] {
  const adapters = [...new Set(cases.map(adapterOf))];
  return adapters.map((adapter) => {
    const own = cases.filter((one) => adapterOf(one) === adapter);
    return { adapter, verdict: verdictOf(own), cases: own };
  });
}

export function verdictOf(parts: readonly { readonly verdict: ProofOnHost }[]): ProofOnHost {
  if (parts.some(({ verdict }) => verdict === 'failed')) return 'failed';
  return parts.every(({ verdict }) => verdict === 'proven-here') ? 'proven-here' : 'could-not-be-tried';
}
