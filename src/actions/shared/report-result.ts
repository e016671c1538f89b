import { omitUndefined } from '../../base/json.js';
import type { RedactedText } from '../../base/redaction/hidden.js';
import { leavingJson, leavingText } from '../../base/redaction/leaving.js';
import { sha256Of } from '../../base/sha256.js';
import { UserError } from '../../base/user-error.js';
import type { ServerResult } from '../../fleet/server-result.js';
import { whyNoArtifactsIn } from '../../host/artifacts.js';
import { auditReport } from '../../report/audit-report.js';
import { reportFacts } from '../../report/report-facts.js';
import type { ReportInput, ReportLanguage } from '../../report/report-input.js';
import { serverOutcome } from '../../report/server-outcome.js';
import type { ServerRecord } from '../../report/server-record.js';
import { wordsOf } from '../../report/words.js';
import type { ActionResult, Annotation, Session } from '../../workflow/action.js';
import { describeFault } from '../../workflow/describe-fault.js';
import { fileName } from '../../workflow/file-name.js';
import { reportSummary } from './report-summary.js';

interface About {
  /** The one server that was read; false for a report of stored records. */
  readonly isServer: boolean;
  readonly reason: string | undefined;
  readonly tool: ReportInput['tool'];
  readonly language: ReportLanguage;
  readonly upload: 'auto' | 'false';
}

/** Report, facts, record, result and announcement as files; outputs and the summary. */
export async function reportResult(
  records: readonly ServerRecord[],
  about: About,
  session: Session,
): Promise<ActionResult> {
  if (records.length === 0) throw noRecords();
  const [record] = records;
  const single = about.isServer && record !== undefined ? await filesOfOne(record, session) : noFiles;
  const input = inputOf(records, about, session);
  const facts = reportFacts(input);
  const name = nameOf(record, about);
  for (const { name, outcome, reason } of facts.servers) session.log.info(`${name}: ${outcome}. ${reason}`);
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
    summary: `${linkTo(uploaded?.address, about.language)}${reportSummary(facts, about.language)}`,
    annotations: uploaded?.annotations ?? [],
  };
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
  const result = resultOf(record, session.run.address);
  const write = (kind: string, content: object) =>
    session.writeTemporaryFile(`${fileName(name)}-${kind}.json`, leavingJson(content));
  return {
    outcome: serverOutcome(record.server).outcome,
    'record-path': await write('record', record),
    'result-path': await write('result', result),
  };
}

/** For plan-fleet: a server of which only stages are done waits for the rest. */
export function resultOf({ server }: ServerRecord, run: string): ServerResult {
  const now = new Date().toISOString();
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

function inputOf(records: readonly ServerRecord[], { reason, tool, language }: About, { run }: Session): ReportInput {
  const announcements = new Map(
    records.flatMap((record) => record.announcements.map((one) => [JSON.stringify(one), one] as const)),
  );
  return {
    language,
    created: new Date().toISOString(),
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
