import type { MachineFacts } from '../machine-facts.js';
import type { Shares } from './shares.js';

/** One thing that a person waits for. */
export interface ProfileRow {
  readonly work: string;
  /** A whole upgrade takes several runs: a person is asked for something between them. */
  readonly processes: number;
  /** From the first start to the last end, of the bundle. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** The largest of the processes at its peak. */
  readonly megabytes: number;
  /** Empty where no profile was taken: of a large server it would take as long again. */
  readonly shares: Shares;
  readonly limit: { readonly name: string; readonly seconds: number };
  /** Where the row was measured on another day than the rest. ISO 8601, UTC. */
  readonly measured?: string;
}

/** What one run of `npm run bench -- --profile` measured; published as docs/reference/profile.json. */
export interface Profile {
  readonly format: 1;
  /** ISO 8601, UTC. */
  readonly measured: string;
  readonly machine: MachineFacts;
  readonly rows: readonly ProfileRow[];
}
