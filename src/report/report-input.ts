import type { InferOutput } from 'valibot';
import type { checkSchema } from './check-schema.js';
import type { ReportLanguage } from './report-languages.js';
import type { announcementsSchema, approvalSchema, reportServerSchema } from './server-record.js';

export type { ReportLanguage };

/** What a report shows of one server; the schema of its record says what each field means. */
export type ReportServer = InferOutput<typeof reportServerSchema>;
export type ReportPlan = ReportServer['plans'][number];
/** What became of every setting of one web.config. */
export type ReportMerge = ReportServer['merges'][number];
export type ReportManifest = ReportServer['manifests'][number]['manifest'];
export type ReportCheck = InferOutput<typeof checkSchema>;
export type ReportApproval = InferOutput<typeof approvalSchema>;
/** A server before or after the upgrade, as far as the report compares it. */
export type ReportState = NonNullable<ReportServer['before']>;
/** A component as it was at one time. */
export type ReportComponent = ReportState['components'][number];

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
  readonly announcements: InferOutput<typeof announcementsSchema>;
}
