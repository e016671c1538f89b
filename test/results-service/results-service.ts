import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Answer, type ArtifactRecord, ArtifactRecords } from './artifact-records.js';
import { type BlobStorage, startBlobStorage } from './blob-storage.js';

/** One request that a fault may meet. */
export interface Met {
  readonly kind: 'block' | 'block-list' | 'get' | 'call' | 'rest';
  /** Method of a call, for example `FinalizeArtifact`. */
  readonly method: string;
  /** Counts from 1 among requests of this kind and method since the fault was set. */
  readonly number: number;
}

export type Fault =
  | { readonly do: 'reset' | 'stall' }
  | { readonly do: 'answer'; readonly status: number; readonly body?: object }
  /** The connection ends after so many bytes of the answer's body, cut or as if that were all. */
  | { readonly do: 'cut' | 'end-early'; readonly after: number }
  | { readonly do: 'flip-bit'; readonly at: number };

export type Faults = (met: Met) => Fault | undefined;

export interface ResultsService {
  /** Variables that a job of GitHub Actions has. */
  readonly environment: Readonly<Record<string, string>>;
  readonly artifacts: readonly ArtifactRecord[];
  /** For a run of another number, with a token. */
  environmentOf(runId: string): Readonly<Record<string, string>>;
  setFaults(faults: Faults | undefined): void;
  stop(): Promise<void>;
}

export const sampleRun = { owner: 'contoso', repository: 'mfa', token: 'token-of-another-run' };

/**
 * The artifact side of GitHub's results service, version 4 of the protocol, on a local port: its calls, the signed
 * addresses in front of a real blob storage, and the REST routes for other runs. Written from the protocol as the
 * public client speaks it.
 */
export async function startResultsService(): Promise<ResultsService> {
  const storage = await startBlobStorage();
  const counts = new Map<string, number>();
  let faults: Faults | undefined;
  let origin = '';
  const records = new ArtifactRecords({
    write: (blob) => `${origin}${storage.writePath(blob)}`,
    read: (record) => `${origin}${storage.readPath(record.blob, record.name, record.mimeType)}`,
  });
  const server = createServer((incoming, outgoing) => {
    void handle(incoming, outgoing).catch((error) => outgoing.destroy(error));
  });

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { kind, method } = kindOf(incoming);
    const number = (counts.get(`${kind} ${method}`) ?? 0) + 1;
    counts.set(`${kind} ${method}`, number);
    const fault = faults?.({ kind, method, number });
    if (fault?.do === 'stall') return;
    if (fault?.do === 'reset') return void incoming.socket.resetAndDestroy();
    if (fault?.do === 'answer') return send(outgoing, { status: fault.status, body: fault.body ?? {} });
    if (kind === 'call') return send(outgoing, records.answer(method, JSON.parse(await textOf(incoming))));
    if (kind === 'rest') return send(outgoing, restAnswer(incoming));
    await forward(storage, incoming, outgoing, fault);
  }

  function restAnswer({ url = '', headers }: IncomingMessage): Answer & { readonly location?: string } {
    if (!`${headers.authorization}`.includes(sampleRun.token)) {
      return { status: 401, body: { message: 'Bad credentials' } };
    }
    const [, runId] = /\/actions\/runs\/(\d+)\/artifacts/.exec(url) ?? [];
    if (runId !== undefined) return { status: 200, body: restList(records.finishedOf(runId)) };
    const [, id] = /\/actions\/artifacts\/(\d+)\/zip/.exec(url) ?? [];
    const record = records.all.find((one) => `${one.id}` === id);
    if (record === undefined) return { status: 404, body: { message: 'Not Found' } };
    const path = storage.readPath(record.blob, record.name, record.mimeType);
    return { status: 302, body: {}, location: `${origin}${path}` };
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const environmentOf = (runId: string) => ({
    ACTIONS_RUNTIME_TOKEN: runtimeToken(runId),
    ACTIONS_RESULTS_URL: `${origin}/`,
    GITHUB_API_URL: origin,
    GITHUB_SERVER_URL: 'https://github.com',
  });
  return {
    environment: environmentOf('1'),
    environmentOf,
    get artifacts() {
      return records.all;
    },
    setFaults(next) {
      counts.clear();
      faults = next;
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await storage.stop();
    },
  };
}

function kindOf({ url = '', method = '' }: IncomingMessage): Pick<Met, 'kind' | 'method'> {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  if (pathname.startsWith('/twirp/')) return { kind: 'call', method: pathname.split('/').at(-1) ?? '' };
  if (pathname.startsWith('/repos/')) return { kind: 'rest', method };
  const part = searchParams.get('comp');
  return { kind: part === 'block' ? 'block' : part === 'blocklist' ? 'block-list' : 'get', method };
}

function restList(records: readonly ArtifactRecord[]): object {
  const artifacts = records.map(({ id, name, createdAt, finished }) => ({
    id,
    name,
    size_in_bytes: Number(finished?.size),
    created_at: createdAt,
    digest: finished?.digest,
  }));
  return { total_count: artifacts.length, artifacts };
}

async function forward(
  storage: BlobStorage,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  fault: Fault | undefined,
): Promise<void> {
  const { host: _host, ...headers } = incoming.headers;
  const onward = request(`${storage.origin}${incoming.url}`, { method: incoming.method, headers });
  // Together: where the client goes away in between, the answer that never comes is a fault that is met here, too.
  const [received] = await Promise.all([once(onward, 'response'), pipeline(incoming, onward)]);
  const [answer] = received as [IncomingMessage];
  const isEarly = fault?.do === 'end-early';
  const { 'content-length': length, 'transfer-encoding': _coding, ...others } = answer.headers;
  outgoing.writeHead(answer.statusCode ?? 502, isEarly || length === undefined ? others : answer.headers);
  await pipeline(answer, bodyWith(fault, outgoing), outgoing).catch((error) => {
    if (!outgoing.destroyed) throw error;
  });
}

/** Lets bytes pass as the fault says. */
function bodyWith(fault: Fault | undefined, outgoing: ServerResponse): Transform {
  let passed = 0;
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      const start = passed;
      passed += piece.length;
      if (fault?.do === 'flip-bit' && fault.at >= start && fault.at < passed) {
        piece[fault.at - start] = (piece[fault.at - start] ?? 0) ^ 1;
      }
      if ((fault?.do === 'cut' || fault?.do === 'end-early') && passed > fault.after) {
        const rest = piece.subarray(0, Math.max(0, fault.after - start));
        if (fault.do === 'end-early') return done(null, rest);
        outgoing.write(rest, () => outgoing.socket?.resetAndDestroy());
        return;
      }
      done(null, piece);
    },
  });
}

function send(outgoing: ServerResponse, { status, body, location }: Answer & { readonly location?: string }): void {
  const redirect = location === undefined ? {} : { location };
  outgoing.writeHead(status, { 'content-type': 'application/json', ...redirect }).end(JSON.stringify(body));
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of incoming) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

/** The client only decodes it; nobody checks the signature. */
function runtimeToken(runId: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ scp: `Actions.Results:${runId}:job-${runId}` })}.`;
}
