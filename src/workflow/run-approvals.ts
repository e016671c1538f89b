import { HttpClient } from '@actions/http-client';
import * as v from 'valibot';
import { omitUndefined } from '../base/json.js';
import type { Log } from '../base/log.js';
import type { RunApproval } from '../plan/run-approvals.js';
import { apiAddress, apiHeaders } from './github-api.js';
import type { Environment } from './read-inputs.js';

export interface ApprovalRequest {
  /** Addresses of runs, as the journal has them; others are left out. */
  readonly runs: readonly string[];
  /** With the permission actions: read. */
  readonly token: string;
  readonly log: Log;
  readonly environment?: Environment;
  /** For all runs together; 30 seconds where it is not given. */
  readonly timeLimitMilliseconds?: number;
  /** Only approvals of these environments: reviewers of another one approved something else. */
  readonly ofEnvironments?: readonly string[] | undefined;
}

/** An upgrade takes a handful of runs; a server with more has records of the first ones elsewhere. */
const mostRuns = 20;
const defaultTimeLimit = 30_000;

/** Source: "Get the review history for a workflow run", REST API of GitHub, version 2022-11-28. */
const reviews = v.array(
  v.object({
    state: v.string(),
    comment: v.optional(v.nullable(v.string())),
    environments: v.optional(v.array(v.object({ name: v.string() }))),
    user: v.optional(v.nullable(v.object({ login: v.string() }))),
  }),
);

/**
 * Who approved these runs; the service does not give the times of approvals. Asks GITHUB_API_URL, which is the one of
 * GitHub Enterprise Server on its runners, and only for runs of the server that this job belongs to. Never throws: what
 * could not be had is one warning in the log, and then no approvals are returned.
 */
export async function runApprovals(request: ApprovalRequest): Promise<readonly RunApproval[]> {
  const { log, environment = process.env, timeLimitMilliseconds: limit = defaultTimeLimit } = request;
  const runs = knownRuns(request.runs, environment.GITHUB_SERVER_URL || 'https://github.com');
  if (runs.length > mostRuns) log.warning(`Approvals are read for the last ${mostRuns} of ${runs.length} runs.`);
  // Node's fetch asks no proxy; this client uses the ones of https_proxy and no_proxy.
  const client = new HttpClient('mfa-server-upgrade', [], { allowRetries: false, socketTimeout: limit });
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error(`no answer within ${limit / 1000} seconds.`)), limit);
  try {
    return await Promise.race([approvalsOfAll(runs.slice(-mostRuns), request, client), late.promise]);
  } catch (error) {
    log.warning(`Who approved is not known: ${explain(error)}`);
    return [];
  } finally {
    clearTimeout(timer);
    client.dispose();
  }
}

async function approvalsOfAll(
  runs: readonly KnownRun[],
  request: ApprovalRequest,
  client: HttpClient,
): Promise<readonly RunApproval[]> {
  const found: RunApproval[] = [];
  for (const run of runs) found.push(...(await approvalsOf(run, request, client)));
  return found;
}

interface KnownRun {
  readonly address: string;
  readonly path: string;
}

/** Each run once, oldest first, without attempts: they share their approvals. */
function knownRuns(addresses: readonly string[], server: string): readonly KnownRun[] {
  const base = server.replace(/\/+$/, '');
  const runs = addresses.flatMap((address): readonly KnownRun[] => {
    if (!address.startsWith(`${base}/`)) return [];
    const [, owner, name, id] =
      /^([\w.-]+)\/([\w.-]+)\/actions\/runs\/(\d+)(?:\/attempts\/\d+)?$/.exec(address.slice(base.length + 1)) ?? [];
    if (owner === undefined || name === undefined || id === undefined || /^\.+$/.test(owner) || /^\.+$/.test(name))
      return [];
    const path = `${owner}/${name}/actions/runs/${id}`;
    return [{ address: `${base}/${path}`, path }];
  });
  return [...new Map(runs.map((run) => [run.address, run])).values()];
}

async function approvalsOf(
  { address, path }: KnownRun,
  { token, ofEnvironments, environment = process.env }: ApprovalRequest,
  client: HttpClient,
): Promise<readonly RunApproval[]> {
  const base = apiAddress(environment);
  const answer = await client.get(`${base}/repos/${path}/approvals`, apiHeaders(token));
  const status = answer.message.statusCode ?? 0;
  if (status < 200 || status > 299)
    throw new Error(`${base} answered ${status} for the run ${address}. ${adviceFor(status)}`);
  const parsed = v.safeParse(reviews, JSON.parse(await answer.readBody()));
  // GitHub compares their names without regard to case.
  const wanted = ofEnvironments && new Set(ofEnvironments.map((name) => name.toLowerCase()));
  if (!parsed.success) throw new Error(`${base} gave an answer for the run ${address} that is no list of reviews.`);
  return parsed.output
    .filter(({ state }) => state === 'approved')
    .filter(
      ({ environments = [] }) =>
        wanted === undefined || environments.some(({ name }) => wanted.has(name.toLowerCase())),
    )
    .map(({ user, comment, environments }) => ({
      by: user?.login ?? 'a reviewer without a name',
      run: address,
      ...omitUndefined({
        comment: comment || undefined,
        environment: environments?.map(({ name }) => name).join(', ') || undefined,
      }),
    }));
}

function adviceFor(status: number): string {
  if (status === 401 || status === 403 || status === 404) {
    return 'The token needs the permission actions: read on the repository of that run.';
  }
  return 'The report is complete but for this.';
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${error.message}${cause}`;
}
