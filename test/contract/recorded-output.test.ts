import { describe, expect, test } from '@jest/globals';
import { savedDescriptors, strangers } from '../../src/host/windows/access-control.js';
import { hasFullRights } from '../../src/host/windows/account.js';
import {
  parseApplicationPools,
  parseApplications,
  parseRootFolders,
  parseSettings,
  parseSites,
} from '../../src/host/windows/appcmd-output.js';
import { signedFile } from '../../src/host/windows/authenticode.js';
import { logExcerpt } from '../../src/host/windows/log-excerpt.js';
import { parseServiceStatus } from '../../src/host/windows/service-status.js';
import { parseTaskList } from '../../src/host/windows/windows-processes.js';
import { parseXmlElements } from '../../src/host/windows/xml-elements.js';
import { recorded } from './recorded.js';

describe('sc', () => {
  test('states, process ids and exit codes', () => {
    expect(parseServiceStatus(recorded('sc-query-english.txt'))).toEqual([
      { name: 'PhoneFactorAgent', displayName: 'PhoneFactor Agent', state: 'running', exitCode: 0, processId: 1188 },
      { name: 'Spooler', displayName: 'Print Spooler', state: 'stop-pending', exitCode: 0, processId: 2044 },
      { name: 'wuauserv', displayName: 'Windows Update', state: 'stopped', exitCode: 1077, processId: 0 },
    ]);
  });

  test('labels in another language', () => {
    expect(parseServiceStatus(recorded('sc-query-portuguese.txt'))).toEqual([
      { name: 'wuauserv', state: 'stopped', exitCode: 1077 },
    ]);
  });

  test('an error is no service', () => {
    expect(parseServiceStatus('[SC] EnumQueryServicesStatus:OpenService FALHOU 1060:\r\n\r\nTexto.\r\n')).toEqual([]);
  });
});

const document = (name: string) => parseXmlElements(recorded(name), name);

describe('appcmd', () => {
  test('sites with their bindings', () => {
    expect(parseSites(document('appcmd-sites.xml'))).toEqual([
      {
        name: 'Default Web Site',
        id: 1,
        state: 'started',
        bindings: [
          { protocol: 'http', information: '*:80:' },
          {
            protocol: 'https',
            information: '*:443:mfa.contoso.com',
            certificateThumbprint: 'AABBCCDDEEFF00112233445566778899AABBCCDD',
          },
        ],
      },
      {
        name: 'Intranet & Café',
        id: 7,
        state: 'stopped',
        bindings: [{ protocol: 'https', information: '[fe80::1]:8443:' }],
      },
    ]);
  });

  test('applications and the folders of their roots', () => {
    expect(parseApplications(document('appcmd-applications.xml')).map(({ site, path }) => [site, path])).toEqual([
      ['Default Web Site', '/'],
      ['Default Web Site', '/PhoneFactor'],
      ['Intranet & Café', '/'],
    ]);
    expect([...parseRootFolders(document('appcmd-virtual-directories.xml'))]).toEqual([
      ['Default Web Site/', '%SystemDrive%\\inetpub\\wwwroot'],
      ['Default Web Site/PhoneFactor', 'C:\\inetpub\\wwwroot\\PhoneFactor'],
      ['Intranet & Café/', 'D:\\Web\\Café'],
    ]);
  });

  test('pools: the password of an account is not taken over', () => {
    const pools = parseApplicationPools(document('appcmd-application-pools.xml'));
    expect(pools).toEqual([
      {
        name: 'DefaultAppPool',
        managedRuntimeVersion: 'v4.0',
        pipelineMode: 'Integrated',
        enable32Bit: false,
        identity: { type: 'ApplicationPoolIdentity' },
        state: 'started',
      },
      {
        name: 'PhoneFactor',
        managedRuntimeVersion: 'v2.0',
        pipelineMode: 'Classic',
        enable32Bit: true,
        identity: { type: 'NetworkService' },
        state: 'stopped',
      },
      {
        name: 'Template',
        managedRuntimeVersion: '',
        pipelineMode: 'Integrated',
        enable32Bit: false,
        identity: { type: 'SpecificUser', userName: 'CONTOSO\\portal' },
        state: 'started',
      },
    ]);
    expect(JSON.stringify(pools)).not.toContain('example-only');
  });

  test('a section', () => {
    expect(parseSettings(document('appcmd-section.xml'))).toEqual({
      authentication: { anonymous: false, basic: false, windows: false, impersonation: false },
      sslFlags: ['Ssl', 'SslNegotiateCert'],
    });
  });
});

describe('whoami', () => {
  test('a full token of an administrator', () => {
    expect(hasFullRights(recorded('whoami-groups-english.csv'))).toBe(true);
  });

  test('the group alone, used to deny, is not enough', () => {
    expect(hasFullRights(recorded('whoami-groups-german.csv'))).toBe(false);
  });

  test('the account of a service without the group is no administrator, with any label', () => {
    expect(
      hasFullRights('"NT AUTHORITY\\SERVICE","Well-known group","S-1-5-6",""\n"x","Label","S-1-16-16384",""'),
    ).toBe(false);
  });
});

describe('logs of Windows Installer', () => {
  const secrets = /hunter2/;

  test('English: the cause, without queries and property values', () => {
    const excerpt = logExcerpt(recorded('msiexec-log-english.txt'));
    expect(excerpt).toContain(
      'Error 1708. unsupported IIS version (10) detected. Could not obtain Enable32BitsAppOnWin64 flag from IIS',
    );
    expect(excerpt).toContain('Action ended 14:20:44: InstallExecute. Return value 3.');
    expect(excerpt.at(-1)).toMatch(/MainEngineThread is returning 1603/);
    expect(excerpt.join('\n')).toMatch(/Product: Multi-Factor Authentication User Portal -- Installation failed/);
    expect(excerpt.join('\n')).not.toMatch(secrets);
    expect(excerpt.join('\n')).not.toMatch(/2205|Property\(/);
  });

  test('Japanese', () => {
    const excerpt = logExcerpt(recorded('msiexec-log-japanese.txt'));
    expect(excerpt).toContain('操作終了 5:30:37: InstallFinalize。 戻り値 3。');
    expect(excerpt).toContain('DEBUG: Error 2769: Custom Action Portal.install did not close 1 MSIHANDLEs.');
  });

  test('is bounded', () => {
    const many = Array.from({ length: 50_000 }, (_, index) => `Action ${index} ${'x'.repeat(1000)}`);
    const excerpt = logExcerpt([...many, 'Action ended 1:02:03: INSTALL. Return value 3.'].join('\r\n'));
    expect(excerpt.length).toBeLessThanOrEqual(24);
    expect(Math.max(...excerpt.map((line) => line.length))).toBeLessThanOrEqual(300);
  });

  test('the log of another installer gives its last lines', () => {
    expect(logExcerpt('started\r\n\r\nSetup could not find IIS\r\n')).toEqual(['started', 'Setup could not find IIS']);
  });

  test('a log without a failed action gives only the summary', () => {
    expect(logExcerpt('a\r\nMSI (s) (F4:D4) [1:2:3:4]: MainEngineThread is returning 1618\r\n')).toEqual([
      'MSI (s) (F4:D4) [1:2:3:4]: MainEngineThread is returning 1618',
    ]);
  });
});

describe('icacls', () => {
  test('accounts that are let in in addition to administrators and the system', () => {
    const descriptors = savedDescriptors(recorded('icacls-saved.txt'));
    expect(strangers(descriptors)).toEqual(['BU', 'S-1-5-21-1-2-3-1001']);
    expect(strangers(['D:PAI(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)'])).toEqual([]);
  });
});

describe('Get-AuthenticodeSignature', () => {
  const answer = (value: unknown) => signedFile({ answered: true, value }).publisher;

  test('the names of the status become a verdict', () => {
    const subject = 'CN=Microsoft Corporation, O=Microsoft Corporation, L=Redmond, S=Washington, C=US';
    const organization = 'Microsoft Corporation';
    expect(answer({ status: 'Valid', subject, thumbprint: 'ab01' })).toEqual({
      status: 'trusted',
      subject,
      organization,
      thumbprint: 'AB01',
    });
    expect(answer({ status: 'NotSigned', subject: null })).toEqual({ status: 'unsigned' });
    expect(answer({ status: 'HashMismatch', subject })).toEqual({ status: 'untrusted', subject, organization });
    expect(answer({ status: 'UnknownError', subject, message: 'No root.' })).toEqual({
      status: 'untrusted',
      subject,
      organization,
      reason: 'No root.',
    });
    expect(answer({ status: 'Valid', subject: null })).toMatchObject({ status: 'not-checked' });
    expect(answer({ status: 'Incompatible' })).toMatchObject({ status: 'not-checked' });
    expect(answer(null)).toMatchObject({ status: 'not-checked' });
  });

  test('the organization is returned by itself', () => {
    const organizations = [
      'CN=PhoneFactor, O="PhoneFactor, Inc.", C=US',
      'O=Contoso, CN=O=Fake',
      'CN=x, OU=O Team, C=US',
    ].map((subject) => answer({ status: 'Valid', subject }));
    expect(organizations).toMatchObject([{ organization: 'PhoneFactor, Inc.' }, { organization: 'Contoso' }, {}]);
    expect(organizations[2]).not.toHaveProperty('organization');
  });

  test('no answer is not a verdict', () => {
    expect(signedFile({ answered: false, reason: 'no PowerShell' }).publisher).toEqual({
      status: 'not-checked',
      reason: 'no PowerShell',
    });
  });
});

test('tasklist of Wine, which writes UTF-16', () => {
  const bytes = Buffer.from('"node.exe","32","Console","1","154,040 K"\r\n', 'utf16le');
  expect(parseTaskList(bytes.toString('latin1'))).toEqual([{ id: 32, name: 'node.exe', session: 1 }]);
});

test('tasklist: name, id and session come first, in every language of the rest', () => {
  const lines =
    '"svchost.exe","880","Services","0","12.345 K"\r\n"Dienst, der.exe","4","Services","0","1 K"\r\nFEHLER\r\n';
  expect(parseTaskList(lines)).toEqual([
    { id: 880, name: 'svchost.exe', session: 0 },
    { id: 4, name: 'Dienst, der.exe', session: 0 },
  ]);
});
