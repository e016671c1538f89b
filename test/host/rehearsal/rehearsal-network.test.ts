import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { onSampleServer } from '../sample-server.js';

const sdk = 'https://mfa1.contoso.local/PhoneFactorWebServiceSdk/PfWsSdk.asmx';
const portal = 'https://mfa1/PhoneFactor/';

async function edit(folder: string, name: string, work: (value: Record<string, unknown>) => unknown): Promise<void> {
  const path = join(folder, name);
  const text = await readFile(path, 'utf8').catch(() => '{}');
  await writeFile(path, JSON.stringify(work(JSON.parse(text))));
}

function opened(
  url: string,
  spoil: (folder: string) => Promise<void> = async () => {},
  credentials?: { user: string; password: string },
  sample = 'one-server',
) {
  return onSampleServer(sample, async ({ folder, open }) => {
    const host = await open();
    await spoil(folder);
    return host.network.open({ url, timeLimitSeconds: 9, ...(credentials ? { credentials } : {}) });
  });
}

describe('a rehearsal server answers as its web-server.json says', () => {
  test('with a page, or with the question for an account', async () => {
    expect(await opened(portal)).toEqual({
      outcome: 'answered',
      status: 200,
      tls: {
        protocol: 'TLSv1.2',
        certificate: {
          thumbprint: '5A3E0F4B7C1D9286A0B4C8D2E6F01357924680AC',
          validTo: '2027-03-07T22:15:00.000Z',
          namesHost: true,
        },
      },
    });
    expect(await opened(sdk)).toMatchObject({ outcome: 'answered', status: 401 });
    expect(await opened(sdk, undefined, { user: 'a', password: 'b' })).toMatchObject({ status: 200 });
    expect(await opened('http://mfa1/Timesheets/')).toEqual({ outcome: 'answered', status: 401 });
    expect(await opened('http://mfa1/PhoneFactor/')).toEqual({ outcome: 'answered', status: 403 });
    expect(await opened('https://mfa1/PhoneFactor/nowhere.aspx')).toMatchObject({ status: 404 });
  });

  // biome-ignore lint/suspicious/noExplicitAny: JSON of the sample
  const spoilt = (work: (web: any) => void) => (folder: string) =>
    edit(folder, 'web-server.json', (web) => {
      work(web);
      return web;
    });

  test('not at all where nothing listens', async () => {
    const refused = { outcome: 'no-answer', why: 'refused' };
    expect(
      await opened(
        portal,
        spoilt(({ sites }) => (sites[0].state = 'stopped')),
      ),
    ).toMatchObject(refused);
    expect(
      await opened(
        portal,
        spoilt(({ sites }) => sites[0].bindings.pop()),
      ),
    ).toMatchObject(refused);
    expect(
      await opened(
        portal,
        spoilt(({ sites }) => (sites[0].bindings[1].information = '*:443:a.b')),
      ),
    ).toMatchObject(refused);
    expect(await opened('https://mfa1:8443/PhoneFactor/')).toMatchObject(refused);
    const stop = (folder: string) =>
      edit(folder, 'services.json', ({ services }) => ({
        services: (services as { name: string }[]).map((one) =>
          one.name === 'W3SVC' ? { ...one, state: 'stopped' } : one,
        ),
      }));
    expect(await opened(portal, stop)).toMatchObject(refused);
  });

  test('with the fault of what is behind', async () => {
    const stopPool = spoilt(({ applicationPools }) => (applicationPools[2].state = 'stopped'));
    expect(await opened(portal, stopPool)).toMatchObject({ status: 503 });
    const noPage = (folder: string) =>
      rm(join(folder, 'drives', 'C', 'inetpub', 'wwwroot', 'PhoneFactorWebServiceSdk', 'PfWsSdk.asmx'));
    expect(await opened(sdk, noPage, { user: 'a', password: 'b' })).toMatchObject({ status: 404 });
  });
});

describe('a rehearsal server shows what its faults say', () => {
  const fault = (address: string, shows: string) => (folder: string) =>
    edit(folder, 'faults.json', () => ({ webAddresses: [{ address, shows }] }));
  const certificateOf = async (shows: string) => {
    const answer = await opened(sdk, fault('mfa1.contoso.local:443', shows));
    return answer.outcome === 'answered' ? answer.tls : answer;
  };

  test.each([
    ['refused', { outcome: 'no-answer', why: 'refused' }],
    ['no-answer', { outcome: 'no-answer', why: 'timed-out', reason: 'no answer within 9 seconds' }],
    ['expired-certificate', { certificate: { problem: 'CERT_HAS_EXPIRED', validTo: '2026-03-06T22:15:00.000Z' } }],
    ['untrusted-certificate', { certificate: { problem: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' } }],
    ['certificate-of-another-name', { certificate: { namesHost: false } }],
    ['tls-1.0-only', { protocol: 'TLSv1' }],
  ])('%s', async (shows, expected) => {
    expect(await certificateOf(shows)).toMatchObject(expected);
  });

  test('and leaves other addresses alone', async () => {
    expect(await opened(portal, fault('mfa1.contoso.local:443', 'refused'))).toMatchObject({ status: 200 });
  });
});

test('of another machine it knows whether it can be reached, nothing more', async () => {
  expect(await opened(sdk, undefined, undefined, 'web-server')).toMatchObject({ outcome: 'answered', status: 401 });
  expect(await opened('https://mfa2.contoso.local/x', undefined, undefined, 'web-server')).toEqual({
    outcome: 'not-tried',
    reason: 'A rehearsal knows nothing of mfa2.contoso.local:443.',
  });
});
