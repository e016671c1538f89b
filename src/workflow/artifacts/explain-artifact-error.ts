import type { Code } from '../../base/codes/register.js';
import { UserError } from '../../base/user-error.js';
import { DeadlineError } from './within-deadline.js';

export interface ArtifactWork {
  readonly doing: 'upload' | 'list' | 'download';
  /** Name of the artifact, or what is listed. */
  readonly what: string;
}

interface Facts {
  readonly message: string;
  readonly code?: string;
  readonly status?: number;
  readonly requestId?: string;
}

const kept = 'The backup set itself is whole and stays where it is.';

/** Puts what the client threw into words, with what it leaves out of its messages: code, status, request. */
export function explainArtifactError(error: unknown, work: ArtifactWork): UserError {
  if (error instanceof UserError) return error;
  const facts = factsOf(error);
  const { code, advice } = kindOf(error, facts);
  const told = [
    facts.message || 'no message',
    ...(facts.code === undefined ? [] : [`code ${facts.code}`]),
    ...(facts.status === undefined ? [] : [`status ${facts.status}`]),
    ...(facts.requestId === undefined ? [] : [`request ${facts.requestId}`]),
  ];
  const where = work.doing === 'upload' ? `${advice} ${kept}` : advice;
  return new UserError(code, `Artifact ${work.what}: ${work.doing} failed (${told.join(', ')}).`, where, {
    cause: error,
  });
}

function factsOf(error: unknown): Facts {
  if (typeof error !== 'object' || error === null) return { message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const status = statusOf(error);
  const requestId = requestOf(error);
  const message = 'message' in error && typeof error.message === 'string' ? withoutSignature(error.message) : '';
  return {
    message,
    ...code,
    ...(status === undefined ? {} : { status }),
    ...(requestId === undefined ? {} : { requestId }),
  };
}

function statusOf(error: object): number | undefined {
  for (const name of ['statusCode', 'status'] as const) {
    const value: unknown = Reflect.get(error, name);
    if (typeof value === 'number') return value;
  }
  const [, inText] = /\((\d{3})\)|\b(\d{3})\b/.exec('message' in error ? `${error.message}` : '') ?? [];
  return inText === undefined ? undefined : Number(inText);
}

function requestOf(error: object): string | undefined {
  const details: unknown = Reflect.get(error, 'details');
  const headers = typeof details === 'object' && details !== null ? details : {};
  const id: unknown = Reflect.get(headers, 'requestId') ?? Reflect.get(headers, 'x-ms-request-id');
  return typeof id === 'string' ? id : undefined;
}

/** The address of a blob carries the right to write it. */
function withoutSignature(message: string): string {
  return message.replace(/([?&]sig=)[^&\s]+/gi, '$1***');
}

function kindOf(error: unknown, { message, status }: Facts): { readonly code: Code; readonly advice: string } {
  if (error instanceof DeadlineError) return kinds.stalled;
  if (/GHES|not currently supported/i.test(message)) return kinds.enterprise;
  if (/quota|insufficient usage/i.test(message)) return kinds.quota;
  if (status === 409 || /already exists|Conflict/i.test(message)) return kinds.duplicate;
  if (status === 413 || /too large/i.test(message)) return kinds.size;
  if (status === 401 || status === 403) return kinds.refused;
  if (status === 404 || /not found/i.test(message)) return kinds.missing;
  return kinds.network;
}

const kinds = {
  stalled: {
    code: 'artifact-stalled',
    advice: 'Look at the network and at githubstatus.com, and run again.',
  },
  enterprise: {
    code: 'artifact-not-supported',
    advice: 'Set upload: false and store the set on a drive or share.',
  },
  quota: {
    code: 'artifact-quota',
    advice:
      'The storage for artifacts is used up. Remove old artifacts or lower retention-days; usage is counted anew every 6 to 12 hours.',
  },
  duplicate: {
    code: 'artifact-duplicate',
    advice:
      'An artifact of that name was begun or made in this run already, and it is another one. Give another artifact-name, with the name of the server in it.',
  },
  size: { code: 'artifact-too-large', advice: 'Store the set on a share in place of an artifact.' },
  refused: {
    code: 'artifact-refused',
    advice:
      'The right to do that has run out or was never there. For another run give a token with actions: read; otherwise run again.',
  },
  missing: {
    code: 'artifact-not-found',
    advice: 'See its name and the number of its run, and whether it has expired.',
  },
  network: {
    code: 'artifact-failed',
    advice: 'Look at the network, the proxy and githubstatus.com, and run again.',
  },
} as const;
