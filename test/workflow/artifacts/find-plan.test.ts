import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { planDigest } from '../../../src/plan/digest.js';
import type { Plan } from '../../../src/plan/plan.js';
import { findPlan, zipEntries } from '../../../src/workflow/artifacts/find-plan.js';
import { zipOf } from './zip-of.js';

const plan: Plan = {
  format: 2,
  action: 'upgrade',
  server: 'MFA1',
  inputs: { note: 'x' },
  findings: {},
  steps: [],
  warnings: [],
  blockers: [],
};
const digest = planDigest(plan);
const name = `mfa-plan-MFA1-${digest.slice('sha256:'.length, 'sha256:'.length + 16)}`;

interface Service {
  readonly artifacts?: readonly object[];
  readonly zip?: Buffer;
  readonly status?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Asks a service on this machine that takes the place of GitHub's API and, at another path, for the store behind it.
 */
async function ask({ artifacts, zip, status = 200, environment = {} }: Service) {
  const asked: { readonly url: string; readonly authorization: string | undefined }[] = [];
  const warnings: string[] = [];
  const send = (response: ServerResponse, body: string | Buffer, code = 200, headers = {}) =>
    response.writeHead(code, headers).end(body);
  const service = createServer(({ url = '', headers }, response) => {
    asked.push({ url, authorization: headers.authorization });
    if (status !== 200) return send(response, '{}', status);
    if (url.startsWith('/store')) return send(response, zip ?? '');
    if (url.endsWith('/zip')) return send(response, '', 302, { location: `${address()}/store?sig=x` });
    return send(response, JSON.stringify({ total_count: 1, artifacts }));
  });
  const address = () => `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  const job = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: address(),
    GITHUB_REPOSITORY: 'contoso/mfa',
    ACTIONS_RUNTIME_TOKEN: 'x',
    ACTIONS_RESULTS_URL: 'x',
    ...environment,
  };
  const log = { info() {}, warning: (message: string) => void warnings.push(message) };
  try {
    const request = { server: 'MFA1', digest, token: 'ghs_secret', log, environment: job };
    const found = await findPlan(request).catch((error: unknown) => error);
    return { found, asked, warnings };
  } finally {
    service.closeAllConnections();
    await new Promise((resolve) => service.close(resolve));
  }
}

const listed = (more: object = {}) => [{ id: 7, name, expired: false, size_in_bytes: 100, ...more }];
const file = 'MFA1-upgrade-plan.json';

describe('the approved plan of another run', () => {
  test('is found by name, read in memory, and the token goes to the API alone', async () => {
    const zip = zipOf({ 'MFA1-inventory.json': '{}', [file]: JSON.stringify({ ...plan, given: { reason: 'x' } }) });
    const { found, asked } = await ask({ artifacts: listed(), zip });
    expect(found).toEqual({ ...plan, given: { reason: 'x' } });
    expect(asked).toEqual([
      { url: `/repos/contoso/mfa/actions/artifacts?name=${name}&per_page=10`, authorization: 'Bearer ghs_secret' },
      { url: '/repos/contoso/mfa/actions/artifacts/7/zip', authorization: 'Bearer ghs_secret' },
      { url: '/store?sig=x', authorization: undefined },
    ]);
  });

  test.each([
    ['another plan', zipOf({ [file]: JSON.stringify({ ...plan, server: 'MFA2' }) })],
    ['a plan that was altered', zipOf({ [file]: JSON.stringify({ ...plan, inputs: { note: 'y' } }) })],
    ['no plan', zipOf({ [file]: '{"format":2}' })],
    ['no file of a plan', zipOf({ 'x.txt': 'x' })],
    ['no ZIP file', Buffer.from('PK')],
    ['a ZIP file that is cut', zipOf({ [file]: JSON.stringify(plan) }).subarray(0, 60)],
  ])('is refused where its artifact contains %s', async (_what, zip) => {
    const { found } = await ask({ artifacts: listed(), zip });
    expect(found).toMatchObject({ code: 'approved-plan-altered', message: expect.stringContaining(name) });
  });

  test.each([
    ['no artifact', { artifacts: [] }],
    ['one of a longer name', { artifacts: listed({ name: `${name}0` }) }],
    ['one that has expired', { artifacts: listed({ expired: true }) }],
    ['no artifacts on GitHub Enterprise Server', { environment: { GITHUB_SERVER_URL: 'https://ghes.contoso.com' } }],
    ['no artifacts in a terminal', { environment: { ACTIONS_RUNTIME_TOKEN: '' } }],
  ])('is not there where there is %s', async (_what, service) => {
    const { found, warnings } = await ask({ artifacts: listed(), ...service });
    expect([found, warnings]).toEqual([undefined, []]);
  });

  test.each([403, 404, 500])('could not be read where the service answers %i, which is reported', async (status) => {
    const { found, warnings } = await ask({ status });
    expect(found).toBeUndefined();
    expect(warnings).toEqual([`The artifact ${name} could not be read: the service answered ${status}`]);
  });

  test('is no bomb: an entry of more bytes than allowed is none', () => {
    expect(zipEntries(zipOf({ [file]: 'x'.repeat(5000) }), '-plan.json', 1000)).toBeUndefined();
    expect(zipEntries(zipOf({ [file]: 'x'.repeat(500) }), '-plan.json', 1000)?.map(String)).toEqual(['x'.repeat(500)]);
  });
});
