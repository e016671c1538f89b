import { readFileSync } from 'node:fs';
import { createServer as createPlainServer } from 'node:http';
import { createServer, type ServerOptions } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Opened, OpenRequest } from '../../../src/host/network.js';
import { createWindowsNetwork } from '../../../src/host/windows/windows-network.js';

const pem = (name: string) => readFileSync(join('test', 'fixtures', 'tls', name), 'utf8');
const authority = pem('ca.pem');
const key = pem('server.key');
/** By `openssl x509 -noout -fingerprint -sha1`. */
const fingerprint = 'AE1FBDF22353161EA8C0E3E472B06A606FE75A88';

async function listening<T>(server: Server, work: (port: number) => Promise<T>): Promise<T> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work((server.address() as AddressInfo).port);
  } finally {
    server.close();
  }
}

function open(port: number, more: Partial<OpenRequest> = {}, authorities = [authority]): Promise<Opened> {
  const url = `https://mfa1.contoso.local:${port}/PhoneFactor/`;
  return createWindowsNetwork(() => authorities).open({ url, address: '127.0.0.1', timeLimitSeconds: 5, ...more });
}

function onServer(options: ServerOptions, work: (port: number) => Promise<void>): Promise<void> {
  const server = createServer({ key, cert: pem('server.pem'), ...options }, (request, response) => {
    const isAllowed = request.headers.authorization === `Basic ${Buffer.from('CONTOSO\\svc:p:ä').toString('base64')}`;
    response.writeHead(isAllowed ? 200 : 401, { host: request.headers.host ?? '' }).end('page');
  });
  return listening(server, work);
}

describe('an address that answers', () => {
  test('shows status, protocol, and a certificate that the authorities vouch for', () =>
    onServer({}, async (port) => {
      expect(await open(port)).toEqual({
        outcome: 'answered',
        status: 401,
        tls: {
          protocol: 'TLSv1.3',
          certificate: { thumbprint: fingerprint, validTo: expect.stringMatching(/^21\d\d-/), namesHost: true },
        },
      });
    }));

  test('takes credentials', () =>
    onServer({}, async (port) => {
      const credentials = { user: 'CONTOSO\\svc', password: 'p:ä' };
      expect(await open(port, { credentials })).toMatchObject({ outcome: 'answered', status: 200 });
    }));

  test('without TLS', () =>
    listening(
      createPlainServer((_request, response) => response.writeHead(302, { location: '/x' }).end()),
      async (port) => {
        const answer = await open(port, { url: `http://mfa1.contoso.local:${port}/` });
        expect(answer).toEqual({ outcome: 'answered', status: 302 });
      },
    ));
});

describe('a certificate', () => {
  const problemOf = async (port: number, more?: Partial<OpenRequest>, authorities?: string[]) => {
    const answer = await open(port, more, authorities);
    return answer.outcome === 'answered' ? answer.tls?.certificate : answer;
  };

  test('that nobody vouches for', () =>
    onServer({}, async (port) => {
      expect(await problemOf(port, {}, [])).toMatchObject({
        problem: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
        namesHost: true,
      });
    }));

  test('that ended', () =>
    onServer({ cert: pem('expired.pem') }, async (port) => {
      expect(await problemOf(port)).toMatchObject({
        problem: 'CERT_HAS_EXPIRED',
        validTo: '2021-01-01T00:00:00.000Z',
        namesHost: true,
      });
    }));

  test('of another name, which is no fault of the chain', () =>
    onServer({}, async (port) => {
      const certificate = await problemOf(port, { url: `https://mfa.contoso.com:${port}/` });
      expect(certificate).toMatchObject({ namesHost: false });
      expect(certificate).not.toHaveProperty('problem');
    }));
});

test('a server that offers TLS 1.0 alone is opened, and its protocol named', () =>
  onServer({ minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' }, async (port) => {
    expect(await open(port)).toMatchObject({ outcome: 'answered', status: 401, tls: { protocol: 'TLSv1' } });
  }));

describe('an address that does not answer', () => {
  test('because nobody listens', async () => {
    const free = await listening(createTcpServer(), async (port) => port);
    expect(await open(free)).toMatchObject({ outcome: 'no-answer', why: 'refused' });
  });

  test('because it takes the connection and says nothing', () =>
    listening(
      createTcpServer((socket) => socket.on('error', () => {})),
      async (port) => {
        expect(await open(port, { timeLimitSeconds: 0.2 })).toEqual({
          outcome: 'no-answer',
          why: 'timed-out',
          reason: 'no answer within 0.2 seconds',
        });
      },
    ));

  test('because it speaks no TLS', () =>
    listening(
      createPlainServer((_request, response) => response.end()),
      async (port) => {
        expect(await open(port)).toMatchObject({ outcome: 'no-answer', why: 'tls' });
      },
    ));

  test('because nobody knows the name', async () => {
    const url = 'https://no-such-host.invalid/';
    expect(await createWindowsNetwork(() => []).open({ url, timeLimitSeconds: 10 })).toMatchObject({
      outcome: 'no-answer',
      why: 'unknown-name',
    });
  });
});
