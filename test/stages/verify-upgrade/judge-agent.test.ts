import { describe, expect, test } from '@jest/globals';
import type { Service } from '../../../src/host/services.js';
import type { JournalLine } from '../../../src/plan/journal.js';
import type { Expectation } from '../../../src/stages/verify-upgrade/expectation.js';
import type { ServerLook } from '../../../src/stages/verify-upgrade/facts.js';
import { judgeAgent, judgePeople } from '../../../src/stages/verify-upgrade/judge-agent.js';
import { type SampleServer, sampleInventory, sampleService } from '../../product/sample-inventory.js';
import { sampleState } from '../sample-situation.js';
import { at, digest, done, lookAt, testimonyOf } from './sample-testimony.js';

const installPath = 'C:\\Program Files\\PhoneFactor';
const dataFile = `${installPath}\\Data\\PhoneFactor.pfdata`;
const newServer: SampleServer = { products: [{ component: 'agent', generation: 'mfa-server' }], webs: [] };
const expectation: Expectation = {
  goal: 'upgraded',
  source: 'backup-set',
  components: [{ component: 'agent', wanted: 'new' }],
  installPath,
  dataFile: { path: dataFile, size: 40_000 },
  personSteps: [],
};
const service: Service = { ...sampleService(installPath), name: 'MultiFactorAuth' };

const judgementOf = (id: string, look: ServerLook, change: Partial<Expectation> = {}) =>
  new Map(judgeAgent({ ...expectation, ...change }, testimonyOf([]), look)).get(id);
const verdictOf = (id: string, look: ServerLook, change?: Partial<Expectation>) =>
  judgementOf(id, look, change)?.verdict;
const withState = (change: Parameters<typeof lookAt>[1]) => lookAt(newServer, change);

describe('the folder of the server', () => {
  test.each<[string, Parameters<typeof lookAt>[1], string]>([
    ['is the old one', {}, 'pass'],
    [
      'is the old one in other letters',
      { installPath: { path: 'c:\\PROGRAM FILES\\phonefactor', views: ['64'] } },
      'pass',
    ],
    ['is another one', { installPath: { path: 'C:\\MFA', views: ['64'] } }, 'fail'],
    ['is in no registry, but was given by a person', { installPath: { path: installPath, views: [] } }, 'fail'],
  ])('%s', (_what, change, verdict) => {
    expect(verdictOf('install-path', withState(change))).toBe(verdict);
  });

  test('is not proven where the old one is in no record', () => {
    const { installPath: _unknown, ...rest } = expectation;
    const judged = new Map(judgeAgent(rest, testimonyOf([]), lookAt(newServer))).get('install-path');
    expect(judged).toMatchObject({ verdict: 'not-proven', evidence: installPath });
  });
});

describe('the data file', () => {
  test.each<[string, Parameters<typeof lookAt>[1], string]>([
    ['as large as before passes', {}, 'pass'],
    ['that grew passes', { dataFile: { path: dataFile, status: 'present', size: 41_000 } }, 'pass'],
    ['that is one byte smaller fails', { dataFile: { path: dataFile, status: 'present', size: 39_999 } }, 'fail'],
    ['that is empty fails', { dataFile: { path: dataFile, status: 'empty', size: 0 } }, 'fail'],
    ['that is missing fails', { dataFile: { path: dataFile, status: 'missing' } }, 'fail'],
  ])('%s', (_what, change, verdict) => {
    expect(verdictOf('data-file', withState(change))).toBe(verdict);
  });

  test('of a server that was rolled back is compared by its bytes, too', () => {
    const look = lookAt(newServer, {}, { dataFileAsInSet: true });
    expect(judgementOf('data-file', look, { goal: 'rolled-back' })?.evidence).toContain(
      'Its bytes are the same as in the set.',
    );
    expect(judgementOf('data-file', look)?.evidence).not.toContain('as in the set');
  });
});

describe('access rights of the data folder', () => {
  test.each<[string, readonly string[] | undefined, string]>([
    ['that no set records are not proven', undefined, 'not-proven'],
    ['as in the set pass', [], 'pass'],
    ['that are others are for a person', ['C:\\Program Files\\PhoneFactor\\Data'], 'not-proven'],
  ])('%s', (_what, changed, verdict) => {
    const look = lookAt(newServer, {}, changed === undefined ? {} : { changedRights: changed });
    expect(verdictOf('data-rights', look)).toBe(verdict);
  });
});

describe('the services', () => {
  test.each<[string, readonly Service[], string]>([
    ['that run pass', [service], 'pass'],
    ['of which an automatic one is stopped fail', [service, { ...service, name: 'B', state: 'stopped' }], 'fail'],
    [
      'of which a manual one does not run pass',
      [service, { ...service, name: 'B', state: 'stopped', startType: 'manual' }],
      'pass',
    ],
    ['of which none runs fail', [{ ...service, state: 'stopped', startType: 'manual' }], 'fail'],
    ['that are not there fail', [], 'fail'],
  ])('%s', (_what, services, verdict) => {
    expect(verdictOf('services', withState({ services }))).toBe(verdict);
  });

  test('under another account than before fail, and both are named', () => {
    const services = [{ ...service, account: 'CONTOSO\\svc' }];
    expect(judgementOf('service-settings', withState({ services }))).toMatchObject({
      verdict: 'fail',
      evidence: 'MultiFactorAuth runs as CONTOSO\\svc, pfsvc ran as LocalSystem.',
    });
    expect(verdictOf('service-settings', withState({ services: [{ ...service, account: 'localsystem' }] }))).toBe(
      'pass',
    );
  });

  test('that do not start by themselves any more fail', () => {
    expect(verdictOf('service-settings', withState({ services: [{ ...service, startType: 'manual' }] }))).toBe('fail');
  });
});

describe('the values of the product in the registry', () => {
  const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Positive Networks\\PhoneFactor';
  const withValue = (text: string | undefined) => {
    const value = text === undefined ? '' : `"ProxyServer"="${text}"\r\n`;
    const part = { key, view: '64' as const, text: `Windows Registry Editor Version 5.00\r\n\r\n[${key}]\r\n${value}` };
    return sampleInventory({ ...newServer, registry: [part] });
  };
  const verdict = (was: string | undefined, is: string | undefined) => {
    const before = { state: sampleState(), inventory: withValue(was), from: 'a set' };
    const look = lookAt(newServer);
    const now = { ...look.now, inventory: withValue(is) };
    return new Map(judgeAgent(expectation, testimonyOf([], { before }), { ...look, now })).get('registry');
  };

  test('pass as they were; one that came later belongs to the administrator', () => {
    expect(verdict('proxy:80', 'proxy:80')?.verdict).toBe('pass');
    expect(verdict(undefined, 'proxy:80')?.verdict).toBe('pass');
  });

  test('fail with the name of each that is gone or another one, without what is in it', () => {
    expect(verdict('proxy:80', undefined)).toMatchObject({
      verdict: 'fail',
      evidence: expect.stringMatching(/^Gone: .*ProxyServer/),
    });
    const changed = verdict('proxy:80', 'other:80');
    expect(changed).toMatchObject({ verdict: 'fail', evidence: expect.stringMatching(/^Changed: .*ProxyServer/) });
    expect(changed?.evidence).not.toContain('other:80');
  });
});

describe('the log of the server', () => {
  test('that could not be read is not proven, nor one with errors', () => {
    expect(verdictOf('server-log', lookAt(newServer))).toBe('not-proven');
    expect(verdictOf('server-log', lookAt(newServer, {}, { log: { path: 'C:\\l.log' } }))).toBe('not-proven');
    expect(verdictOf('server-log', lookAt(newServer, {}, { log: { path: 'C:\\l.log', lines: ['started'] } }))).toBe(
      'pass',
    );
  });
});

test('a server without an agent has nothing of all this', () => {
  expect(judgeAgent({ ...expectation, components: [] }, testimonyOf([]), lookAt(newServer))).toEqual([]);
});

describe('the answer of a person', () => {
  const asked: JournalLine = { event: 'operator-step-asked', at, digest, step: 'activate-server' };
  const answer: JournalLine = { event: 'operator-step-said', at, step: 'activate-server', by: 'kim' };
  const judge = (lines: readonly JournalLine[], look?: ServerLook) =>
    new Map(judgePeople({ ...expectation, personSteps: ['activate-server'] }, testimonyOf(lines), look)).get(
      'activate-server',
    );

  test('counts after the step was asked for, with the name and what runs', () => {
    expect(judge([asked, answer], withState({ services: [service] }))).toEqual({
      verdict: 'pass',
      evidence: `kim confirmed it at ${at}. Running: MultiFactorAuth.`,
    });
    expect(judge([asked, answer], withState({ services: [] }))?.evidence).toContain('No service of the product runs.');
    expect(judge([asked, answer])?.evidence).toBe(`kim confirmed it at ${at}.`);
  });

  test('that nobody gave, or gave too early, proves nothing', () => {
    expect(judge([asked])).toMatchObject({ verdict: 'not-proven', evidence: 'Nobody confirmed it in the journal.' });
    expect(judge([answer, asked])).toMatchObject({
      verdict: 'not-proven',
      evidence: expect.stringContaining('That was before it could be done.'),
    });
  });

  test('in a journal that has no questions counts after the installation that it follows', () => {
    expect(judge([done('install-server'), answer])?.verdict).toBe('pass');
    expect(judge([answer, done('install-server')])?.verdict).toBe('not-proven');
  });
});
