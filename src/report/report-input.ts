import type { JournalLine } from '../plan/journal.js';
import type { Plan } from '../plan/plan.js';
import type { Announcement } from '../product/announcement.js';

/** The parts of a backup set's manifest that the report shows. */
export interface ReportManifest {
  readonly name: string;
  readonly created: string;
  readonly server: string;
  readonly consistent: boolean;
  readonly consistencyNote?: string;
  readonly entries: readonly {
    readonly component: string;
    readonly role: string;
    readonly storedAs: string;
    readonly size: number;
    readonly sha256: string;
  }[];
}

export interface ReportCheck {
  readonly id: string;
  readonly title: string;
  readonly verdict: 'pass' | 'fail' | 'cannot-be-proven';
  readonly evidence: string;
  readonly advice?: string;
}

export interface ReportPlan {
  readonly plan: Plan;
  readonly digest: string;
}

export interface ReportServer {
  readonly name: string;
  /** Oldest first: the plan made after an interruption lists what was left. */
  readonly plans: readonly ReportPlan[];
  readonly journal: readonly JournalLine[];
  readonly manifests: readonly { readonly manifest: ReportManifest; readonly sha256: string }[];
  /** What `verify-upgrade` found; empty where it did not run. */
  readonly checks: readonly ReportCheck[];
  /** Why it stands as it does, in the words of the run. */
  readonly reason?: string;
}

export interface ReportInput {
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly tool: { readonly name: string; readonly version: string };
  /** True: the servers are folders that behave like servers. */
  readonly rehearsal: boolean;
  /** Who asked for it, from which run, for which change. */
  readonly origin: Readonly<Record<string, string>>;
  readonly servers: readonly ReportServer[];
  readonly announcements: readonly Announcement[];
}
