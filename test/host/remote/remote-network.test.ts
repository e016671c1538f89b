import { describe, expect, test } from '@jest/globals';
import type { Opened, OpenRequest } from '../../../src/host/network.js';
import { canReachFromServer, createRemoteNetwork } from '../../../src/host/remote/remote-network.js';

const answered: Opened = { outcome: 'answered', status: 200 };

async function open(request: Pick<OpenRequest, 'url' | 'address'>, answer: Opened = answered) {
  const asked: OpenRequest[] = [];
  const inner = {
    open: async (one: OpenRequest) => {
      asked.push(one);
      return answer;
    },
  };
  const opened = await createRemoteNetwork(inner, 'mfa1.contoso.com').open({ ...request, timeLimitSeconds: 5 });
  return { opened, asked };
}

describe('an address of a server that is reached from elsewhere', () => {
  test.each([
    ['the name of the server', { url: 'https://mfa1.contoso.com/x' }, 'mfa1.contoso.com'],
    ['its short name, in another letter case', { url: 'https://MFA1/x' }, 'mfa1.contoso.com'],
    ['itself', { url: 'http://localhost/x' }, 'mfa1.contoso.com'],
    [
      'a public name at its own address',
      { url: 'https://mfa.contoso.com/x', address: '127.0.0.1' },
      'mfa1.contoso.com',
    ],
    [
      'a public name at an address of its binding',
      { url: 'https://mfa.contoso.com/x', address: '10.0.0.7' },
      '10.0.0.7',
    ],
  ])('is opened from this machine: %s', async (_what, request, address) => {
    const { opened, asked } = await open(request);
    expect(opened).toBe(answered);
    expect(asked).toEqual([{ url: request.url, address, timeLimitSeconds: 5 }]);
  });

  test('of another machine is not tried: whether the server reaches it cannot be seen from here', async () => {
    const { opened, asked } = await open({ url: 'https://pfd.phonefactor.net/' });
    expect(opened).toMatchObject({ outcome: 'not-tried', reason: expect.stringContaining('mfa1.contoso.com') });
    expect(asked).toEqual([]);
    expect(await canReachFromServer('pfd.phonefactor.net', 443)).toBeUndefined();
  });

  test('that does not answer here may answer there, so it counts as not tried', async () => {
    const refused = { outcome: 'no-answer', why: 'refused', reason: 'It refused the connection.' } as const;
    expect((await open({ url: 'https://mfa1/x' }, refused)).opened).toEqual({
      outcome: 'not-tried',
      reason: 'It was opened from another machine than mfa1.contoso.com: It refused the connection.',
    });
  });

  test('that shows a fault of TLS shows it to everybody', async () => {
    const fault = { outcome: 'no-answer', why: 'tls', reason: 'No common protocol.' } as const;
    expect((await open({ url: 'https://mfa1/x' }, fault)).opened).toBe(fault);
  });
});
