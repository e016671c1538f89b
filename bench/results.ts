import type { MachineFacts } from './machine-facts.js';
import type { Area, ResultRow } from './result.js';

/** What a person asks first, in sentences. */
export interface Answer {
  readonly question: string;
  readonly answer: string;
}

/** What one run of `npm run bench` measured; published as docs/benchmarks.json. */
export interface Results {
  readonly format: 1;
  /** ISO 8601, UTC. */
  readonly measured: string;
  readonly command: string;
  readonly machine: MachineFacts;
  readonly answers: readonly Answer[];
  readonly rows: readonly ResultRow[];
  /** Areas of which nothing was measured, because a bench failed or its peers are not installed. */
  readonly missing: readonly Area[];
}

export function resultsText(results: Results): string {
  return `${JSON.stringify(results, null, 2)}\n`;
}
