import { omitUndefined } from '../../base/json.js';
import { toolName, toolVersion } from '../../base/tool.js';
import { withEarlierInterruptions } from '../../changes/earlier-journals.js';
import { planDigest } from '../../plan/digest.js';
import { parsePlan } from '../../plan/plan-schema.js';
import { portalAnnouncements } from '../../product/announcement.js';
import type { ReportApproval, ReportCheck, ReportPlan, ReportServer } from '../../report/report-input.js';
import { parseServerRecord, type ServerRecord } from '../../report/server-record.js';
import { stateOf } from '../../report/state-of.js';
import { readRecords, type ServerRecords } from '../../stages/upgrade-report/read-records.js';
import type { ActionResult, Session } from '../../workflow/action.js';
import { runApprovals } from '../../workflow/run-approvals.js';
import { findRunnerFiles, readRunnerFile } from '../../workflow/runner-files.js';
import type { ReportInputs } from '../upgrade-report.js';
import { knowledgeOf } from './knowledge-of.js';
import { reportResult } from './report-result.js';

/** The report of one server, or of all whose records are given. */
export async function reportOf(values: ReportInputs, session: Session): Promise<ActionResult> {
  const records =
    values.records === undefined ? [await recordOfServer(values, session)] : await storedRecords(values.records);
  const about = {
    isServer: values.records === undefined,
    reason: values.reason,
    tool: { name: toolName, version: toolVersion },
    language: values.language,
    upload: values['upload-report'],
  };
  return reportResult(records, about, session);
}

async function recordOfServer(values: ReportInputs, session: Session): Promise<ServerRecord> {
  const { host } = session;
  const records = await readRecords(host, values['work-folder'], knowledgeOf(values));
  const { portalAddress } = records;
  return {
    format: 1,
    rehearsal: host.kind === 'rehearsal',
    server: reportServer(records, {
      checks: values.checks ?? [],
      approvals: await approvals(records, values, session),
      ...omitUndefined({ lastPlan: await lastPlan(values['plan-file']), reason: values.outcome }),
    }),
    announcements: portalAddress === undefined ? [] : portalAnnouncements(portalAddress.oldUrl, portalAddress.newUrl),
  };
}

/** Of every run that the journal names, and of this one. */
async function approvals({ journal }: ServerRecords, values: ReportInputs, { log, run }: Session) {
  const token = values['github-token'];
  if (token === undefined) return [];
  log.mask(token);
  return runApprovals({
    runs: [...journal.flatMap(({ by }) => by ?? []), run.address],
    token,
    log,
    ofEnvironments: values['approval-environment'],
  });
}

async function lastPlan(file: string | undefined): Promise<ReportPlan | undefined> {
  if (file === undefined) return undefined;
  const plan = parsePlan(await readRunnerFile(file), file);
  return { plan, digest: planDigest(plan) };
}

async function storedRecords(places: readonly string[]): Promise<readonly ServerRecord[]> {
  const files = await findRunnerFiles(places, '-record.json');
  const records = await Promise.all(files.map(async (file) => parseServerRecord(await readRunnerFile(file), file)));
  return newestRecords(records).map(({ server, ...record }) => ({
    ...record,
    server: { ...server, journal: withEarlierInterruptions(server.journal, server.plans) },
  }));
}

/** Of a server that was reported several times in one run the last record: its journal goes on where the others end. */
function newestRecords(records: readonly ServerRecord[]): readonly ServerRecord[] {
  const newest = new Map<unknown, ServerRecord>();
  for (const record of records) {
    const { name, journal } = record.server;
    const [first] = journal;
    // Two machines may have one name; the journals of one begin alike. Without a journal nothing was done.
    const server = first === undefined ? record : JSON.stringify([name.toLowerCase(), first]);
    const known = newest.get(server);
    if (known === undefined || known.server.journal.length <= journal.length) newest.set(server, record);
  }
  return [...newest.values()];
}

/** What a run adds to what is on the server. */
interface AboutServer {
  readonly checks: readonly ReportCheck[];
  readonly approvals: readonly ReportApproval[];
  /** Made after all plans that are on the server. */
  readonly lastPlan?: ReportPlan;
  readonly reason?: string;
}

/** A server as the report shows it. */
export function reportServer(
  records: ServerRecords,
  { checks, approvals, lastPlan, reason }: AboutServer,
): ReportServer {
  const { server, plans, journal, manifests, before, after, merges, notes } = records;
  const others = plans.filter(({ digest }) => digest !== lastPlan?.digest);
  return {
    name: server,
    plans: lastPlan === undefined ? plans : [...others, lastPlan],
    journal,
    manifests,
    merges,
    approvals,
    checks,
    ...omitUndefined({
      before: before && stateOf(before.state, before.taken),
      after: after && stateOf(after.state, after.taken),
      reason,
      notes: notes.length === 0 ? undefined : notes,
    }),
  };
}
