import type { JournalLine } from '../plan/journal-schema.js';
import type { Plan } from '../plan/plan.js';
import type { Announcement } from '../product/announcement.js';
import type { ComponentName, Generation } from '../product/components.js';
import type { MergeRecord } from '../webconfig/merge-record.js';
import type { ReportLanguage } from './report-languages.js';

export type { ReportLanguage };

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

/** A component as it stood at one time. */
export interface ReportComponent {
  readonly component: ComponentName;
  readonly generation: Generation;
  readonly version: string;
  /** Where it lies; absent for what has no folder of its own. */
  readonly folder?: string;
  /** Site and virtual directory, for example `Default Web Site/PhoneFactor`. */
  readonly address?: string;
  readonly applicationPool?: string;
  readonly theme?: string;
  readonly webServiceSdkUrl?: string;
}

/** A server before or after the upgrade, as far as the report compares it. */
export interface ReportState {
  /** ISO 8601, UTC. */
  readonly taken: string;
  readonly installPath?: string;
  readonly dataFile?: { readonly path: string; readonly status: string; readonly size?: number };
  readonly components: readonly ReportComponent[];
  readonly services: readonly { readonly name: string; readonly account: string; readonly state: string }[];
}

/** What became of every setting of one web.config. */
export interface ReportMerge {
  readonly component: ComponentName;
  readonly record: MergeRecord;
}

/** A person who approved, as the approvals of the workflow run tell. */
export interface ReportApproval {
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at?: string;
  readonly environment?: string;
  readonly comment?: string;
  /** The run that was approved. */
  readonly run: string;
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
  /** From the inventory inside the oldest backup set, and as it stood when the record was made. */
  readonly before?: ReportState;
  readonly after?: ReportState;
  readonly merges: readonly ReportMerge[];
  readonly approvals: readonly ReportApproval[];
  /** What `verify-upgrade` found; empty where it did not run. */
  readonly checks: readonly ReportCheck[];
  /** Why it stands as it does, in the words of the run. */
  readonly reason?: string;
  /** What could not be read while the record was made, one sentence each. */
  readonly notes?: readonly string[];
}

export interface ReportInput {
  readonly language: ReportLanguage;
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
