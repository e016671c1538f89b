import { omitUndefined } from '../../base/json.js';
import type { RedactedText } from '../../base/redaction/hidden.js';
import { leavingJson, leavingText } from '../../base/redaction/leaving.js';
import { sha256Of } from '../../base/sha256.js';
import { toolName, toolVersion } from '../../base/tool.js';
import { UserError } from '../../base/user-error.js';
import { withEarlierInterruptions } from '../../changes/earlier-journals.js';
import type { ServerResult } from '../../fleet/server-result.js';
import { whyNoArtifactsIn } from '../../host/artifacts.js';
import type { Clock } from '../../host/machine.js';
import { planDigest } from '../../plan/digest.js';
import { parsePlan } from '../../plan/plan-schema.js';
import { portalAnnouncements } from '../../product/announcement.js';
import { auditReport } from '../../report/audit-report.js';
import { reportFacts, type ServerFacts } from '../../report/report-facts.js';
import type {
  ReportApproval,
  ReportCheck,
  ReportInput,
  ReportLanguage,
  ReportPlan,
  ReportServer,
} from '../../report/report-input.js';
import { serverOutcome } from '../../report/server-outcome.js';
import { parseServerRecord, type ServerRecord } from '../../report/server-record.js';
import { stateOf } from '../../report/state-of.js';
import { wordsOf } from '../../report/words.js';
import { readRecords, type ServerRecords } from '../../stages/upgrade-report/read-records.js';
import type { ActionResult, Annotation, Session } from '../../workflow/action.js';
import { describeFault } from '../../workflow/describe-fault.js';
import { fileName } from '../../workflow/file-name.js';
import { runApprovals } from '../../workflow/run-approvals.js';
import { findRunnerFiles, readRunnerFile } from '../../workflow/runner-files.js';
import type { ReportInputs } from '../upgrade-report.js';
import { knowledgeOf } from './knowledge-of.js';
import { type ReportReader, reportBlock, reportedRunStatus } from './report-status.js';
import { reportSummary } from './report-summary.js';

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
async function approvals({ journal }: ServerRecords, values: ReportInputs, { log, run, environment }: Session) {
  const token = values['github-token'];
  if (token === undefined) return [];
  log.mask(token);
  return runApprovals({
    runs: [...journal.flatMap(({ by }) => by ?? []), run.address],
    token,
    log,
    environment,
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
  const { server, plans, journal, journalFault, manifests, before, after, merges, notes } = records;
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
      journalFault,
      notes: notes.length === 0 ? undefined : notes,
    }),
  };
}

interface About {
  /** The one server that was read; false for a report of stored records. */
  readonly isServer: boolean;
  readonly reason: string | undefined;
  readonly tool: ReportInput['tool'];
  readonly language: ReportLanguage;
  readonly upload: 'auto' | 'false';
}

/** Report, facts, record, result and announcement as files; outputs and the summary. */
async function reportResult(records: readonly ServerRecord[], about: About, session: Session): Promise<ActionResult> {
  if (records.length === 0) throw noRecords();
  const [record] = records;
  const single = about.isServer && record !== undefined ? await filesOfOne(record, session) : noFiles;
  const input = inputOf(records, about, session);
  const facts = reportFacts(input);
  const { outcomes } = wordsOf(about.language).summary;
  const name = nameOf(record, about);
  const [only] = facts.servers;
  const reader = {
    ...{ language: about.language, rehearsal: facts.rehearsal },
    ...omitUndefined({ minutesAheadOfUtc: localTime(about, session) }),
  };
  for (const { name, outcome, reason } of facts.servers) session.log.info(`${name}: ${outcomes[outcome]}. ${reason}`);
  const html = auditReport(input);
  const time = input.created.replace(/\D/g, '').slice(0, 14);
  const uploaded = about.upload === 'auto' ? await uploadReport({ name, html, time }, session) : undefined;
  return {
    outputs: {
      changed: 'false',
      ...single,
      'report-path': await session.writeTemporaryFile(`${name}.html`, html),
      'report-address': uploaded?.address ?? '',
      'report-time': time,
      'facts-path': await session.writeTemporaryFile(`${name}.json`, leavingJson(facts)),
      'announcement-path': await announcement(records, session),
    },
    summary: `${linkTo(uploaded?.address, about.language)}${reportSummary(facts, reader)}`,
    annotations: uploaded?.annotations ?? [],
    ...(facts.servers.length === 1 && only !== undefined ? statusOf(only, reader, facts.created) : {}),
  };
}

/** Records of other servers do not have it. */
function localTime({ isServer }: About, { host }: Session): number | undefined {
  return isServer ? host.clock.minutesAheadOfUtc(host.clock.now()) : undefined;
}

/** Of a report of one server. */
function statusOf(
  server: ServerFacts,
  reader: ReportReader,
  created: string,
): Pick<ActionResult, 'status' | 'statusMarkdown'> {
  return omitUndefined({
    status: reportedRunStatus(server, reader, created),
    statusMarkdown: reader.language === 'en' ? undefined : reportBlock(server, reader),
  });
}

/** The first line of the summary, where there is something to open. */
function linkTo(address: string | undefined, language: ReportLanguage): string {
  return address === undefined ? '' : `${wordsOf(language).summary.openReport(address)}\n\n`;
}

function noRecords(): UserError {
  return new UserError(
    'records-not-found',
    'There is no record of a server in the folders of "records".',
    'Download the artifacts of the jobs that ran upgrade-report; records are named <server>-record.json.',
  );
}

function nameOf(record: ServerRecord | undefined, { isServer }: About): string {
  return isServer && record !== undefined ? `${fileName(record.server.name)}-report` : 'fleet-report';
}

const noFiles = { outcome: '', 'record-path': '', 'result-path': '' };

async function filesOfOne(record: ServerRecord, session: Session): Promise<typeof noFiles> {
  const { name } = record.server;
  const result = resultOf(record, session.run.address, session.host.clock);
  const write = (kind: string, content: object) =>
    session.writeTemporaryFile(`${fileName(name)}-${kind}.json`, leavingJson(content));
  return {
    outcome: serverOutcome(record.server).outcome,
    'record-path': await write('record', record),
    'result-path': await write('result', result),
  };
}

/** For plan-fleet: a server of which only stages are done waits for the rest. */
export function resultOf({ server }: ServerRecord, run: string, clock: Pick<Clock, 'now'>): ServerResult {
  const now = clock.now().toISOString();
  const { outcome, reason, began = now, ended = now } = serverOutcome(server);
  return {
    format: 1,
    server: server.name,
    outcome: outcome === 'in-part' ? 'waiting' : outcome,
    reason,
    began,
    ended,
    run,
    ...omitUndefined({ planDigest: server.plans.at(-1)?.digest }),
  };
}

function inputOf(
  records: readonly ServerRecord[],
  { isServer, reason, tool, language }: About,
  { host, run }: Session,
): ReportInput {
  const announcements = new Map(
    records.flatMap((record) => record.announcements.map((one) => [JSON.stringify(one), one] as const)),
  );
  return {
    language,
    created: (isServer ? host.clock.now() : new Date()).toISOString(),
    tool,
    rehearsal: records.some(({ rehearsal }) => rehearsal),
    origin: {
      Run: run.address,
      ...(run.actor === undefined ? {} : { 'Started by': run.actor }),
      ...(reason === undefined ? {} : { Reason: reason }),
    },
    servers: records.map(({ server }) => server),
    announcements: [...announcements.values()],
  };
}

async function announcement(records: readonly ServerRecord[], session: Session): Promise<string> {
  const texts = records.flatMap(({ announcements }) =>
    announcements.map(({ subject, paragraphs }) => `${subject}\n\n${paragraphs.join('\n\n')}\n`),
  );
  return texts.length === 0
    ? ''
    : session.writeTemporaryFile('announcement.txt', leavingText([...new Set(texts)].join('\n---\n\n')));
}

interface UploadedReport {
  /** Address of the artifact: one file that a browser shows as it is. */
  readonly address?: string;
  readonly annotations: readonly Annotation[];
}

const notUploaded: UploadedReport = { annotations: [] };

/**
 * Leaves the page with the run as one file, without a zip around it. It is a convenience: where it cannot be done, the file on the
 * runner stays and the step does not fail. `time` makes the name its own: a run may report a server several times.
 */
export async function uploadReport(
  page: { readonly name: string; readonly html: RedactedText; readonly time: string },
  session: Pick<Session, 'artifacts' | 'run' | 'log' | 'writeTemporaryFile'>,
): Promise<UploadedReport> {
  const { artifacts, run, log } = session;
  const why = whyNoArtifactsIn(session);
  if (artifacts === undefined || why !== undefined) {
    log.info(`The report is a file on this runner: ${why}.`);
    return notUploaded;
  }
  const content = Buffer.from(page.html, 'utf8');
  const path = await session.writeTemporaryFile(`${page.name}-${page.time}.html`, page.html);
  try {
    const { id } = await artifacts.upload({ path, size: content.length, sha256: sha256Of(content) });
    return { address: `${run.address.replace(/\/attempts\/\d+$/, '')}/artifacts/${id}`, annotations: [] };
  } catch (error) {
    return { annotations: [warningOf(error, path)] };
  }
}

function warningOf(error: unknown, path: string): Annotation {
  const { text } = describeFault(error);
  return {
    level: 'warning',
    title: 'The report was not uploaded',
    message: `${text} The report is complete: take the file ${path} from the runner, or upload it in a step of its own.`,
  };
}
