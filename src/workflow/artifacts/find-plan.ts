import { HttpClient } from '@actions/http-client';
import * as v from 'valibot';
import type { Log } from '../../log.js';
import { planDigest } from '../../plan/digest.js';
import type { Plan } from '../../plan/plan.js';
import { parsePlan } from '../../plan/plan-schema.js';
import { UserError } from '../../user-error.js';
import { apiAddress, apiHeaders } from '../github-api.js';
import type { Environment } from '../read-inputs.js';
import { whyNoArtifacts } from './artifact-service.js';
import { planArtifactName } from './plan-artifact.js';
import { zipEntries } from './zip-entry.js';

export interface PlanRequest {
  readonly server: string;
  /** That was approved. */
  readonly digest: string;
  /** With the permission actions: read. */
  readonly token: string;
  readonly log: Pick<Log, 'info' | 'warning'>;
  readonly environment?: Environment;
  readonly timeLimitMilliseconds?: number;
}

/** Source: "List artifacts for a repository", REST API of GitHub, version 2022-11-28; newest first. */
const listed = v.object({
  artifacts: v.array(v.object({ id: v.number(), name: v.string(), expired: v.boolean(), size_in_bytes: v.number() })),
});

const defaultTimeLimit = 60_000;
/** No plan and no inventory comes near this. */
const mostBytes = 32 * 1024 * 1024;
const mostArtifacts = 10;

/**
 * The approved plan from the artifact of another run of this repository. Undefined where there is none, or none could be
 * read: then the log says why, and the plan is made again and compared by its digest, as always.
 * @throws UserError `approved-plan-altered` where there is one of that name that is another plan
 */
export async function findPlan(request: PlanRequest): Promise<Plan | undefined> {
  const { log, server, digest, environment = process.env, timeLimitMilliseconds: limit = defaultTimeLimit } = request;
  const name = planArtifactName(server, digest);
  const why = whyNoArtifacts(environment);
  if (why !== undefined) return undefined;
  const client = new HttpClient('mfa-server-upgrade', [], {
    allowRetries: false,
    allowRedirects: false,
    socketTimeout: limit,
  });
  try {
    const files = await plansIn(client, name, { ...request, environment });
    if (files.length === 0) return undefined;
    const plan = files.map(planIn).find((one) => one !== undefined && planDigest(one) === digest);
    if (plan === undefined) throw altered(name, digest);
    log.info(`The approved plan is in the artifact ${name}.`);
    return plan;
  } catch (error) {
    if (error instanceof UserError) throw error;
    log.warning(`The artifact ${name} could not be read: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  } finally {
    client.dispose();
  }
}

type Asked = PlanRequest & { readonly environment: Environment };

/** What plan files the artifacts of that name hold. */
async function plansIn(client: HttpClient, name: string, request: Asked): Promise<readonly (Buffer | undefined)[]> {
  const repository = request.environment.GITHUB_REPOSITORY ?? '';
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) return [];
  const base = `${apiAddress(request.environment)}/repos/${repository}/actions/artifacts`;
  const query = `?name=${encodeURIComponent(name)}&per_page=${mostArtifacts}`;
  const answer = await asked(client, `${base}${query}`, request.token);
  const { artifacts } = v.parse(listed, JSON.parse(answer.toString('utf8')));
  const found: (Buffer | undefined)[] = [];
  for (const one of artifacts.filter((artifact) => artifact.name === name && !artifact.expired)) {
    const isTooLarge = one.size_in_bytes > mostBytes;
    const zip = isTooLarge ? undefined : await asked(client, `${base}/${one.id}/zip`, request.token);
    const plans = zip && zipEntries(zip, '-plan.json', mostBytes);
    found.push(...(plans === undefined || plans.length === 0 ? [undefined] : plans));
  }
  return found;
}

/** The token goes to the API alone: the store that it sends to has an address that is signed. */
async function asked(client: HttpClient, address: string, token: string): Promise<Buffer> {
  const answer = await client.get(address, apiHeaders(token));
  const { statusCode = 0, headers } = answer.message;
  if (statusCode === 200) return bytesOf(answer);
  await answer.readBody();
  if (statusCode !== 302 || headers.location === undefined) throw new Error(`the service answered ${statusCode}`);
  const stored = await client.get(headers.location);
  if (stored.message.statusCode === 200) return bytesOf(stored);
  await stored.readBody();
  throw new Error(`the store answered ${stored.message.statusCode}`);
}

async function bytesOf({ message }: { readonly message: AsyncIterable<Buffer> }): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of message) {
    size += piece.length;
    if (size > mostBytes) throw new Error(`it has more than ${mostBytes} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Undefined where the file is no plan. */
function planIn(file: Buffer | undefined): Plan | undefined {
  if (file === undefined) return undefined;
  try {
    return parsePlan(file.toString('utf8'), 'artifact');
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function altered(name: string, digest: string): UserError {
  return new UserError(
    'approved-plan-altered',
    `The artifact ${name} is not the plan with the digest ${digest}.`,
    'Nothing was changed. Somebody made another artifact of that name, or altered it. Find out who did. Then remove that artifact, or make a new plan and have it approved.',
  );
}
