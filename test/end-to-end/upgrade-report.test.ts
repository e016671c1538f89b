import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import type { ReportFacts } from '../../src/report/report-facts.js';
import { reportFactsSchema } from '../../src/report/report-facts-schema.js';
import { parseServerRecord } from '../../src/report/server-record.js';
import { runStub, type StubRun } from '../stub.js';

/** Both web.configs of the sample have it, in XML as `p&amp;ss&quot;w0rd`. */
const passwords = ['w0rd', 'ss&quot;'];
const server = 'https://ghes.contoso.com';
const run = `${server}/contoso/mfa/actions/runs/4711`;

let parent = '';
let folder = '';

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'report-'));
  folder = join(parent, 'one-server');
  await cp(join('examples', 'servers', 'one-server'), folder, { recursive: true, preserveTimestamps: true });
});

afterAll(() => rm(parent, { recursive: true, force: true }));

const inputs = () => ({
  'rehearsal-folder': folder,
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/install /quiet /norestart',
  'user-portal-virtual-directory': 'new',
  'web-service-sdk-virtual-directory': 'new',
});

const workflowRun = (number: number) => ({
  GITHUB_SERVER_URL: server,
  GITHUB_REPOSITORY: 'contoso/mfa',
  GITHUB_RUN_ID: String(number),
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_ACTOR: 'anna',
});

/** The removal of the portal fails once. */
async function arrangeFailure(): Promise<void> {
  const products = join(folder, 'installed-products');
  for (const file of await readdir(products)) {
    const { product } = JSON.parse(await readFile(join(products, file), 'utf8'));
    if (product.name !== 'PhoneFactor User Portal') continue;
    const faults = { installerExitCodes: { [product.productCode]: [1618, 1603] } };
    await writeFile(join(folder, 'faults.json'), JSON.stringify(faults));
  }
}

/** Takes the place of GitHub: the run 4711 was approved by bernd. */
async function withApprovals<T>(work: (api: string) => Promise<T>): Promise<T> {
  const service = createServer((request, response) => {
    const reviews = [
      { state: 'approved', comment: 'CHG1', environments: [{ name: 'production' }], user: { login: 'bernd' } },
    ];
    const isApproved = request.url?.includes('/runs/4711/') && request.headers.authorization === 'Bearer ghs_token';
    response.end(JSON.stringify(isApproved ? reviews : []));
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`http://127.0.0.1:${(service.address() as AddressInfo).port}`);
  } finally {
    service.closeAllConnections();
    service.close();
  }
}

async function factsOf({ outputs }: StubRun): Promise<ReportFacts> {
  return v.parse(reportFactsSchema, JSON.parse(await readFile(outputs['facts-path'] ?? '', 'utf8')));
}

const serverOf = ({ servers: [only] }: ReportFacts) => {
  if (only === undefined) throw new Error('The facts name no server.');
  return only;
};

describe('the report of an upgrade in which an installer failed once, on a rehearsal server', () => {
  let digest = '';
  let report: StubRun;
  let facts: ReportFacts;
  let page = '';

  beforeAll(async () => {
    const planned = await runStub('upgrade', { ...inputs(), mode: 'plan' }, workflowRun(4710));
    digest = planned.outputs['plan-digest'] ?? '';
    await arrangeFailure();
    const apply = (number: number, said = '') =>
      runStub(
        'upgrade',
        { ...inputs(), 'approved-plan': digest, 'completed-operator-steps': said },
        workflowRun(number),
      );
    const failed = await apply(4711);
    expect(failed.exitCode).toBe(1);
    const waiting = await apply(4712);
    expect([waiting.exitCode, waiting.outputs.finished, waiting.log]).toEqual([0, 'false', expect.any(String)]);
    const done = await apply(4713, waiting.outputs['steps-to-confirm']);
    expect(done.exitCode).toBe(0);
    const place = { 'rehearsal-folder': folder };
    const verified = await runStub('verify-upgrade', {
      ...place,
      'web-service-sdk-virtual-directory': 'new',
      'user-portal-virtual-directory': 'new',
    });
    report = await withApprovals((api) =>
      runStub(
        'upgrade-report',
        { ...place, checks: verified.outputs.checks ?? '', 'github-token': 'ghs_token', reason: 'CHG1' },
        { ...workflowRun(4714), GITHUB_API_URL: api },
      ),
    );
    expect([report.exitCode, report.log]).toEqual([0, expect.any(String)]);
    facts = await factsOf(report);
    page = await readFile(report.outputs['report-path'] ?? '', 'utf8');
  }, 240_000);

  test('has the exit codes, the meaning and the lines of the log, in every form', () => {
    const step = serverOf(facts).steps.find(({ id }) => id === 'uninstall-user-portal');
    expect(step).toMatchObject({ state: 'done', failures: [{ code: 'installer-failed-1603' }] });
    expect(step?.installerRuns.map(({ exitCode }) => exitCode)).toEqual([1618, 1603, 0]);
    for (const text of ['1603', 'The removal failed; as a rule the product is still there.']) {
      expect(report.summary).toContain(text);
      expect(page).toContain(text);
    }
    expect(step?.installerRuns[1]?.excerpt).toEqual(['faults.json of the rehearsal asks for 1603.']);
    expect(page).toContain('faults.json of the rehearsal asks for 1603.');
  });

  test('names the approved digest, who ran it and who approved', () => {
    const { runs, approvals } = serverOf(facts);
    expect(runs.map(({ digest: of, by, actor, approved }) => [of, by, actor, approved])).toEqual(
      [4711, 4712, 4713].map((number) => [
        digest,
        `${server}/contoso/mfa/actions/runs/${number}/attempts/1`,
        'anna',
        true,
      ]),
    );
    expect(runs[0]?.approvers).toEqual([{ by: 'bernd', comment: 'CHG1', environment: 'production', run }]);
    expect(approvals).toHaveLength(1);
    expect(report.summary).toContain(digest);
    expect(report.summary).toContain('bernd (production): CHG1'.replace('(', '\\(').replace(')', '\\)'));
    expect(page).toContain(digest);
  });

  test('has the server before and after', () => {
    const { changes, before, after } = serverOf(facts);
    const versions = changes.filter(({ fact }) => fact === 'version');
    expect(versions.find(({ of }) => of.kind === 'component' && of.component === 'agent')).toMatchObject({
      outcome: 'changed',
    });
    const address = changes.find(
      ({ of, fact }) => of.kind === 'component' && of.component === 'user-portal' && fact === 'address',
    );
    expect(address).toMatchObject({
      before: 'Default Web Site/PhoneFactor',
      after: 'Default Web Site/MultiFactorAuth',
    });
    expect([before?.components.length, after?.components.length]).toEqual([4, 4]);
    expect(report.summary).toContain('Default Web Site/MultiFactorAuth');
  });

  test('has the outcome of every setting, without their secrets', () => {
    const [portal] = serverOf(facts).merges;
    expect(portal?.record.outcomes.filter(({ outcome }) => outcome === 'carried').length).toBeGreaterThan(3);
    const password = portal?.record.outcomes.find(({ setting }) => /PASSWORD/.test(setting));
    expect(password).toMatchObject({ original: '(secret)', result: '(secret)' });
    expect(report.summary).toContain('Settings of the User Portal');
  });

  test('shows who confirmed the operator steps, and the outages', () => {
    const { steps, timeline, unproven } = serverOf(facts);
    const activation = steps.find(({ id }) => id === 'activate-server');
    expect(activation?.evidence).toMatchObject({ kind: 'said', by: 'anna' });
    const outages = timeline?.outages ?? [];
    // Both were away twice: the run whose removal failed left the portal in place and started the services again.
    expect(outages.map(({ what, to }) => [what, to !== undefined])).toEqual([
      ['sign-in', true],
      ['sign-in', true],
      ['user-portal', true],
      ['user-portal', true],
      ['mobile-app', true],
      ['web-service-sdk', true],
    ]);
    expect(unproven.map(({ code }) => code)).toEqual(expect.arrayContaining(['word-of-a-person', 'check']));
    expect(report.summary).toContain('confirmed by anna');
    expect(report.summary).toContain('Sign-in could not work');
  });

  test('contains no password, in no file and in no line of the log', async () => {
    const files = ['report-path', 'facts-path', 'record-path', 'result-path'].map((name) => report.outputs[name] ?? '');
    const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    const journal = join(folder, 'drives', 'C', 'ProgramData', 'mfa-server-upgrade', 'journal.jsonl');
    const log = report.log.replaceAll(/^::add-mask::.*$/gm, '');
    for (const text of [...texts, await readFile(journal, 'utf8'), report.summary, log]) {
      expect(text).not.toBe('');
      for (const secret of [...passwords, 'ghs_token']) expect(text).not.toContain(secret);
    }
    expect(Buffer.byteLength(page)).toBeLessThan(300_000);
  });

  test('is made again from the record, in German', async () => {
    const record = report.outputs['record-path'] ?? '';
    expect(parseServerRecord(await readFile(record, 'utf8'), record).server.name).toBe('MFA1');
    const fleet = await runStub('upgrade-report', { records: record, language: 'de' });
    expect([fleet.exitCode, fleet.outputs['record-path']]).toEqual([0, '']);
    expect(fleet.summary).toContain('Vorher und nachher');
    expect(serverOf(await factsOf(fleet)).runs).toEqual(serverOf(facts).runs);
  });
});
