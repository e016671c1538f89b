import { HttpClient } from '@actions/http-client';
import type { Log } from '../base/log.js';
import type { RunStatus } from '../plan/run-status.js';
import { apiAddress, apiHeaders } from './github-api.js';
import type { Environment } from './read-inputs.js';
import type { RunIdentity } from './run-identity.js';
import { statusBlock, statusLines } from './status-block.js';

/** Who is informed how a run ended. */
export interface Notify {
  /** Address of an incoming webhook; a secret. */
  readonly webhook?: string;
  /** Number of an issue or pull request of this repository that gets a comment. */
  readonly issue?: number;
  /** For the comment; with the permission issues: write. */
  readonly token?: string;
}

interface NotifyTools {
  readonly log: Log;
  readonly run: RunIdentity;
  readonly environment: Environment;
  /** Milliseconds before the second and the third try. */
  readonly pauses?: readonly number[];
}

const pausesBetweenTries = [1_000, 4_000];
const secondsForOne = 10;

/** What chat tools show is `text`; the rest is `status.json`. */
interface Message {
  readonly what: string;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly advice: string;
}

/**
 * Informs everybody who asked for it. Never throws: what could not be sent is a warning, and the run is what it was.
 */
export async function notify(status: RunStatus, wanted: Notify, tools: NotifyTools): Promise<void> {
  const messages = [webhookMessage(status, wanted, tools), commentMessage(status, wanted, tools)];
  await Promise.all(messages.map((message) => message && send(message, tools)));
}

function webhookMessage(status: RunStatus, { webhook }: Notify, { run }: NotifyTools): Message | undefined {
  if (webhook === undefined) return undefined;
  const text = `${statusLines(status)}\n${run.address}`;
  return {
    what: 'The webhook',
    address: webhook,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...status, text, run: run.address }),
    advice: 'See whether its address is still valid, and whether the runner reaches it.',
  };
}

function commentMessage(
  status: RunStatus,
  { issue, token }: Notify,
  { run, environment }: NotifyTools,
): Message | undefined {
  if (issue === undefined) return undefined;
  return {
    what: `The comment on issue ${issue}`,
    address: `${apiAddress(environment)}/repos/${environment.GITHUB_REPOSITORY ?? ''}/issues/${issue}/comments`,
    headers: { ...apiHeaders(token ?? ''), 'content-type': 'application/json' },
    body: JSON.stringify({ body: `${statusBlock(status)}\n\n[The run](${run.address})` }),
    advice:
      'The input github-token needs the permission issues: write, and the number has to be one of this repository.',
  };
}

async function send({ what, address, headers, body, advice }: Message, { log, pauses }: NotifyTools): Promise<void> {
  const waits = pauses ?? pausesBetweenTries;
  // Node's fetch asks no proxy; this client uses the ones of https_proxy and no_proxy.
  const client = new HttpClient('mfa-server-upgrade', [], {
    allowRetries: false,
    allowRedirects: false,
    socketTimeout: secondsForOne * 1000,
  });
  try {
    for (let tries = 0; ; tries += 1) {
      const answer = await tryOnce(client, address, headers, body);
      const pause = waits[tries];
      if (answer === undefined) return log.info(`${what} was sent.`);
      if (answer.isFinal || pause === undefined) return log.warning(`${what} was not sent: ${answer.why}. ${advice}`);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  } finally {
    client.dispose();
  }
}

interface Refusal {
  readonly why: string;
  /** Trying again would not help. */
  readonly isFinal: boolean;
}

/** The address is a secret and stays out of every message. */
async function tryOnce(
  client: HttpClient,
  address: string,
  headers: Message['headers'],
  body: string,
): Promise<Refusal | undefined> {
  const timer = AbortSignal.timeout(secondsForOne * 1000);
  const late = new Promise<Refusal>((resolve) =>
    timer.addEventListener('abort', () =>
      resolve({ why: `there was no answer within ${secondsForOne} seconds`, isFinal: false }),
    ),
  );
  return Promise.race([post(client, address, headers, body), late]);
}

async function post(
  client: HttpClient,
  address: string,
  headers: Message['headers'],
  body: string,
): Promise<Refusal | undefined> {
  try {
    const { message } = await client.post(address, body, headers);
    message.resume();
    const code = message.statusCode ?? 0;
    if (code >= 200 && code < 300) return undefined;
    return { why: `the service answered ${code}`, isFinal: code < 500 && code !== 429 };
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'no answer';
    return { why: `the service could not be reached (${code})`, isFinal: false };
  }
}
