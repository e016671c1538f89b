import { inflateRawSync } from 'node:zlib';
import { HttpClient } from '@actions/http-client';
import * as v from 'valibot';
import type { Log } from '../../base/log.js';
import { UserError } from '../../base/user-error.js';
import { systemErrorCode } from '../../host/host-error.js';
import { planDigest } from '../../plan/digest.js';
import type { Plan } from '../../plan/plan.js';
import { parsePlan } from '../../plan/plan-schema.js';
import { apiAddress, apiHeaders } from '../github-api.js';
import type { Environment } from '../read-inputs.js';
import { planArtifactName } from './artifact-name.js';
import { whyNoArtifacts } from './artifact-service.js';

export interface PlanRequest {
  readonly server: string;
  /** That was approved. */
  readonly digest: string;
  /** With the permission actions: read. */
  readonly token: string;
  readonly log: Pick<Log, 'info' | 'warning'>;
  readonly environment: Environment;
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
  const { log, server, digest, environment, timeLimitMilliseconds: limit = defaultTimeLimit } = request;
  const name = planArtifactName(server, digest);
  const why = whyNoArtifacts(environment);
  if (why !== undefined) return undefined;
  const client = new HttpClient('mfa-server-upgrade', [], {
    allowRetries: false,
    allowRedirects: false,
    socketTimeout: limit,
  });
  try {
    const files = await plansIn(client, name, request);
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

/** The plan files in the artifacts of that name. */
async function plansIn(
  client: HttpClient,
  name: string,
  request: PlanRequest,
): Promise<readonly (Buffer | undefined)[]> {
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
    return parsePlan(file, 'artifact');
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

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;

/**
 * The content of each entry of a ZIP file whose name ends so, in memory: no name in it becomes a path. Undefined where it is
 * no ZIP file, or an entry has more bytes than `most`.
 */
export function zipEntries(zip: Buffer, ending: string, most: number): readonly Buffer[] | undefined {
  try {
    return entriesOf(zip, ending, most);
  } catch (error) {
    // Offsets that lead out of the file, bytes that cannot be inflated.
    if (systemErrorCode(error) !== undefined) return undefined;
    throw error;
  }
}

function entriesOf(zip: Buffer, ending: string, most: number): readonly Buffer[] | undefined {
  // A comment of up to 64 kB may be behind the end.
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || zip.readUInt32LE(end) !== endOfDirectory) return undefined;
  const found: Buffer[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== directoryEntry) return undefined;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const name = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    if (name.endsWith(ending)) {
      const content = contentAt(zip, at, most);
      if (content === undefined) return undefined;
      found.push(content);
    }
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return found;
}

function contentAt(zip: Buffer, entry: number, most: number): Buffer | undefined {
  const method = zip.readUInt16LE(entry + 10);
  const packed = zip.readUInt32LE(entry + 20);
  const local = zip.readUInt32LE(entry + 42);
  if (zip.readUInt32LE(local) !== localEntry) return undefined;
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const bytes = zip.subarray(start, start + packed);
  if (bytes.length !== packed) return undefined;
  if (method === 0) return bytes.length > most ? undefined : bytes;
  return method === 8 ? inflateRawSync(bytes, { maxOutputLength: most }) : undefined;
}
