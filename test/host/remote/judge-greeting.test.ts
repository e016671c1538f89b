import { describe, expect, test } from '@jest/globals';
import type { Greeting } from '../../../src/host/remote/greet-server.js';
import { judgeGreeting } from '../../../src/host/remote/judge-greeting.js';

const greeting: Greeting = {
  computerName: 'MFA1',
  domain: 'contoso.com',
  architecture: 'x64',
  operatingSystem: { name: 'Windows Server 2012 R2 Standard', version: '6.3.9600' },
  isDomainController: false,
  language: 'de-DE',
  minutesAheadOfUtc: 60,
  bootTime: '2026-03-01T02:03:04.495Z',
  oemCodePage: 850,
  account: { name: 'contoso\\svc-runner', isAdministrator: true },
  isLocalAccount: false,
  folders: {
    windows: 'C:\\Windows',
    system: 'C:\\Windows\\System32',
    programData: 'C:\\ProgramData',
    programFiles: 'C:\\Program Files',
  },
};

describe('a server is refused', () => {
  const named = { name: 'mfa1.contoso.com', shortName: 'mfa1' };
  const judged = (changes: Partial<Greeting>) => () => judgeGreeting(named, { ...greeting, ...changes });

  test('in no case where it is as it should be', () => {
    expect(judged({})).not.toThrow();
    expect(judged({ operatingSystem: { name: 'Windows Server 2008 R2', version: '6.1.7601' } })).not.toThrow();
  });

  test.each<[string, Partial<Greeting>, string]>([
    ['that has another name: an alias, a cluster', { computerName: 'NODE7' }, 'server-is-another'],
    ['that says no name', { computerName: '' }, 'server-is-another'],
    [
      'older than 2008 R2 SP1',
      { operatingSystem: { name: 'Windows Server 2008 R2', version: '6.1.7600' } },
      'server-not-supported',
    ],
    ['with 32 bits', { architecture: 'x86' }, 'server-not-supported'],
    ['of a workgroup', { domain: undefined }, 'server-not-supported'],
    ['that is a domain controller', { isDomainController: true }, 'server-not-supported'],
    ['that is reached with an account of its own', { isLocalAccount: true }, 'server-rights-missing'],
    [
      'on which the account is no administrator',
      { account: { name: 'contoso\\svc-runner', isAdministrator: false } },
      'server-rights-missing',
    ],
  ])('%s', (_what, changes, code) => {
    expect(judged(changes)).toThrow(expect.objectContaining({ code }));
  });
});
