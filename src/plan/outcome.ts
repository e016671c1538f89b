import type { ApplyResult } from './apply-plan.js';
import type { OpenRun } from './cut-off-run.js';
import type { Plan } from './plan.js';
import type { PlanView } from './plan-view.js';
import type { Served } from './run-status.js';
import type { UploadOnRecord } from './uploads.js';

/** How a run with one plan ended. */
export interface RunOutcome {
  readonly mode: 'plan' | 'apply';
  readonly plan: Plan;
  /** What {@link plan} means to its approver. */
  readonly view: PlanView;
  /** Digest of {@link plan}. */
  readonly digest: string;
  /** Digest that was approved and whose rest this run carries out; absent where nothing was approved. */
  readonly approvedDigest?: string;
  /** Digest that was given, and the inputs of its plan where that is at hand: absent once it is found to be approved. */
  readonly givenDigest?: string;
  readonly givenPlan?: Readonly<Record<string, string>>;
  /** The approved plan, of which {@link plan} is what is left; absent where nothing was approved or it is not at hand. */
  readonly approved?: { readonly plan: Plan; readonly view: PlanView };
  /** Why it was asked for, in the words of the person. */
  readonly reason?: string;
  /** ISO 8601, UTC, by the server's clock. */
  readonly endedAt: string;
  /** By how many minutes the local time of the server was ahead of UTC then; absent where that is not known. */
  readonly minutesAheadOfUtc?: number;
  readonly served: Served;
  /** The server is a folder that behaves like one. */
  readonly rehearsal?: true;
  /** Absent where nothing was applied: plan mode, blockers, a refused approval. */
  readonly applied?: ApplyResult;
  /** The machine that acts, where the server is another one; outside of the digest. */
  readonly actsFrom?: string;
  /** Why Windows has to be restarted before anything else. */
  readonly restartRequired?: string;
  /** What the plan's approver should know of the proof of the suite on this server; outside of the digest. */
  readonly hostCheck?: string;
  /** An earlier run that was cut off, in words; outside of the digest. */
  readonly cutOff?: string;
  /** The run before, where it left steps of its plan; outside of the digest. */
  readonly openRun?: OpenRun;
  /** Why the run failed; also set when blockers stopped it. */
  readonly fault?: unknown;
  /** What was done beside the plan's steps: services that were started again. */
  readonly notes: readonly string[];
  /** Inputs of the upgrade that this roll-back undid. */
  readonly undoneGiven?: Readonly<Record<string, string>>;
  /** The artifact that the newest backup set became. */
  readonly uploaded?: UploadOnRecord;
  /** The newest backup set of this upgrade. */
  readonly backup?: { readonly folder: string; readonly manifestSha256: string };
}
