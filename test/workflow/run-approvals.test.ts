import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { type Log, silentLog } from '../../src/base/log.js';
import { runApprovals } from '../../src/workflow/run-approvals.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const server = 'https://ghes.contoso.com';
const run = (number: number) => `${server}/contoso/mfa/actions/runs/${number}`;

const review = (login: string, state = 'approved') => ({
  state,
  comment: 'CHG0031415',
  environments: [{ id: 1, name: 'production', html_url: 'x' }],
  user: { login, id: 7 },
});

const json =
  (body: unknown, status = 200): Answer =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };

/** Asks a real server on this machine, which takes the place of GitHub Enterprise Server. */
async function ask(
  answer: Answer,
  runs: readonly string[],
  timeLimitMilliseconds = 20_000,
  ofEnvironments?: readonly string[],
) {
  const asked: { url: string; authorization: string | undefined }[] = [];
  const warnings: string[] = [];
  const service = createServer((request, response) => {
    asked.push({ url: request.url ?? '', authorization: request.headers.authorization });
    answer(request, response);
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  const { port } = service.address() as AddressInfo;
  const log: Log = { ...silentLog, warning: (message) => void warnings.push(message) };
  const environment = { GITHUB_SERVER_URL: server, GITHUB_API_URL: `http://127.0.0.1:${port}/api/v3/` };
  const request = { runs, token: 'ghs_secret', log, environment, timeLimitMilliseconds, ofEnvironments };
  try {
    return { approvals: await runApprovals(request), asked, warnings };
  } finally {
    service.closeAllConnections();
    await new Promise((resolve) => service.close(resolve));
  }
}

describe('approvals of runs', () => {
  test('are asked for once a run, with the token, at the address of this GitHub', async () => {
    const runs = [`${run(1)}/attempts/1`, `${run(1)}/attempts/2`, run(2), 'anna', 'local run'];
    const { approvals, asked, warnings } = await ask(json([review('bernd')]), runs);
    expect(asked).toEqual([
      { url: '/api/v3/repos/contoso/mfa/actions/runs/1/approvals', authorization: 'Bearer ghs_secret' },
      { url: '/api/v3/repos/contoso/mfa/actions/runs/2/approvals', authorization: 'Bearer ghs_secret' },
    ]);
    expect(approvals).toEqual(
      [run(1), run(2)].map((address) => ({
        by: 'bernd',
        comment: 'CHG0031415',
        environment: 'production',
        run: address,
      })),
    );
    expect(warnings).toEqual([]);
  });

  test('do not count where a reviewer rejected, and may be of a reviewer who is gone', async () => {
    const answer = json([review('carla', 'rejected'), { state: 'approved', comment: '', user: null }]);
    const { approvals } = await ask(answer, [run(1)]);
    expect(approvals).toEqual([{ by: 'a reviewer without a name', run: run(1) }]);
  });

  test.each([
    'https://elsewhere.example/contoso/mfa/actions/runs/1',
    `${server}xcontoso/mfa/actions/runs/1`,
    `${server}.evil.example/contoso/mfa/actions/runs/1`,
    `${server}/../../../user/actions/runs/1`,
    `${server}/../mfa/actions/runs/1`,
    `${server}/contoso/mfa/actions/runs/1/approvals?x=`,
    `${server}/contoso/mfa/actions/runs/1e9`,
  ])('%s is not asked for', async (address) => {
    expect((await ask(json([]), [address])).asked).toEqual([]);
  });

  test('are read for the last 20 runs at most, and a warning says so', async () => {
    const { asked, warnings } = await ask(
      json([]),
      Array.from({ length: 25 }, (_, index) => run(index)),
    );
    expect(asked).toHaveLength(20);
    expect(asked[0]?.url).toContain('/runs/5/');
    expect(warnings).toEqual([expect.stringContaining('last 20 of 25')]);
  });

  test.each<[string, Answer, string]>([
    ['the token may not', json({ message: 'Resource not accessible by integration' }, 403), 'actions: read'],
    ['the service fails', json({}, 503), '503'],
    ['the answer is something else', json({ message: 'no' }), 'no list of reviews'],
    ['the answer is a page', (_request, response) => void response.end('<html>'), 'not known'],
    ['the connection is cut', (request) => void request.socket.destroy(), 'socket hang up'],
  ])('are unknown with one warning where %s', async (_why, answer, said) => {
    const { approvals, warnings } = await ask(answer, [run(1), run(2)]);
    expect(approvals).toEqual([]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(said);
    expect(warnings[0]).not.toContain('ghs_secret');
  });

  test('are unknown where the service does not answer in time', async () => {
    const { approvals, warnings } = await ask(() => {}, [run(1)], 300);
    expect(approvals).toEqual([]);
    expect(warnings).toEqual(['Who approved is not known: no answer within 0.3 seconds.']);
  });

  test('count of one environment alone where it is named', async () => {
    const elsewhere = { ...review('carla'), environments: [{ id: 2, name: 'other-server' }] };
    const { approvals } = await ask(json([review('bernd'), elsewhere]), [run(1)], 20_000, ['production']);
    expect(approvals.map(({ by }) => by)).toEqual(['bernd']);
  });

  test('are asked for through the proxy of the environment', async () => {
    const service = createServer((request, response) => json([review('bernd')])(request, response));
    await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
    const asked: string[] = [];
    const proxy = createServer();
    const connections: Duplex[] = [];
    proxy.on('connect', (request, socket, head) => {
      asked.push(request.url ?? '');
      connections.push(socket);
      const through = connect((service.address() as AddressInfo).port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        through.write(head);
        through.pipe(socket).pipe(through);
      });
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const before = process.env.http_proxy;
    process.env.http_proxy = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    try {
      // No name server knows it: only the proxy leads there.
      const environment = { GITHUB_SERVER_URL: server, GITHUB_API_URL: 'http://api.ghes.invalid/api/v3' };
      const found = await runApprovals({ runs: [run(1)], token: 'ghs_secret', log: silentLog, environment });
      expect(found.map(({ by }) => by)).toEqual(['bernd']);
      expect(asked).toEqual(['api.ghes.invalid:80']);
    } finally {
      if (before === undefined) delete process.env.http_proxy;
      else process.env.http_proxy = before;
      // What goes through the proxy is no connection of the proxy's any more, and would stay open.
      for (const connection of connections) connection.destroy();
      for (const one of [service, proxy]) {
        one.close();
        one.closeAllConnections();
      }
    }
  });
});
