import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type Log, silentLog } from '../../src/base/log.js';
import type { RunStatus } from '../../src/plan/run-status.js';
import { type Notify, notify } from '../../src/workflow/notify.js';

const status: RunStatus = {
  format: 1,
  server: 'MFA1',
  action: 'upgrade',
  at: '2026-03-07T23:15:00.000Z',
  state: 'waits-for-person',
  text: 'MFA1: stopped for a person. Sign-in: DOWN.',
  signIn: 'down',
  interrupted: [],
  next: { text: 'Activate the server.', inputs: { 'completed-operator-steps': 'activate-server' } },
  counts: { steps: 20, done: 10, persons: 5, removes: 4, installs: 4, changes: 3, minutes: 30 },
  planDigest: `sha256:${'a'.repeat(64)}`,
};

interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Answers with these codes, one after the other; the last one again and again. 0 cuts the connection. */
async function service(...codes: readonly number[]): Promise<{ readonly address: string; readonly asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    asked.push({ path: request.url ?? '', headers: request.headers, body });
    const code = codes[Math.min(asked.length, codes.length) - 1] ?? 200;
    if (code === 0) request.socket.destroy();
    else response.writeHead(code).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

async function told(wanted: Notify, environment: Record<string, string> = {}): Promise<readonly string[]> {
  const lines: string[] = [];
  const log: Log = {
    ...silentLog,
    info: (line) => lines.push(`info ${line}`),
    warning: (line) => lines.push(`warning ${line}`),
  };
  const run = { address: 'https://github.com/contoso/mfa/actions/runs/7' };
  await notify(status, wanted, { log, run, environment, pauses: [1, 1] });
  return lines;
}

describe('everybody who is named is informed how a run ended', () => {
  test('a webhook gets the status as JSON, with a text that chat tools show', async () => {
    const { address, asked } = await service(200);
    expect(await told({ webhook: `${address}/hook` })).toEqual(['info The webhook was sent.']);
    const [first] = asked;
    expect(first?.headers['content-type']).toBe('application/json');
    expect(JSON.parse(first?.body ?? '')).toMatchObject({
      format: 1,
      state: 'waits-for-person',
      run: 'https://github.com/contoso/mfa/actions/runs/7',
      text: [
        'MFA1: stopped for a person. Sign-in: DOWN.',
        'Do now: Activate the server.',
        '  completed-operator-steps: activate-server',
        'https://github.com/contoso/mfa/actions/runs/7',
      ].join('\n'),
    });
  });

  test('an issue gets a comment, with the token', async () => {
    const { address, asked } = await service(201);
    const environment = { GITHUB_API_URL: `${address}/`, GITHUB_REPOSITORY: 'contoso/mfa' };
    expect(await told({ issue: 12, token: 'tok' }, environment)).toEqual(['info The comment on issue 12 was sent.']);
    expect(asked[0]?.path).toBe('/repos/contoso/mfa/issues/12/comments');
    expect(asked[0]?.headers.authorization).toBe('Bearer tok');
    expect(JSON.parse(asked[0]?.body ?? '').body).toMatch(/^\| MFA1 \| \*\*stopped for a person\*\* \|/);
  });

  test('a service that is away for a moment is tried again', async () => {
    const { address, asked } = await service(503, 0, 200);
    expect(await told({ webhook: address })).toEqual(['info The webhook was sent.']);
    expect(asked.length).toBe(3);
  });

  test('three tries are enough; then it is a warning, and the address stays a secret', async () => {
    const { address, asked } = await service(500);
    const [line] = await told({ webhook: `${address}/secret-part` });
    expect(line).toMatch(/^warning The webhook was not sent: the service answered 500\. /);
    expect(line).not.toContain('secret-part');
    expect(asked.length).toBe(3);
  });

  test('a refusal is not tried again', async () => {
    const { address, asked } = await service(404);
    const environment = { GITHUB_API_URL: address, GITHUB_REPOSITORY: 'contoso/mfa' };
    expect((await told({ issue: 1, token: 't' }, environment))[0]).toMatch(
      /answered 404\. The input github-token needs/,
    );
    expect(asked.length).toBe(1);
  });

  test('nobody there is a warning', async () => {
    expect((await told({ webhook: 'http://127.0.0.1:9/' }))[0]).toMatch(/could not be reached \(ECONNREFUSED\)/);
  });
});
