import { describe, expect, test } from '@jest/globals';
import { type Greeting, greetServer } from '../../../src/host/remote/greet-server.js';
import { type Script, scriptedTools } from '../windows/scripted-programs.js';

/** `reg query KEY` of a German Windows Server 2012 R2. */
const query = (key: string, ...values: readonly string[]) =>
  `\r\n${key}\r\n${values.join('\r\n')}\r\n\r\n${key}\\Sub\r\n`;

const answers: Readonly<Record<string, string>> = {
  'HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion': query(
    'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion',
    '    SystemRoot    REG_SZ    C:\\Windows',
    '    InstallDate    REG_DWORD    0x52a1b2c3',
    '    ProductName    REG_SZ    Windows Server 2012 R2 Standard',
    '    CurrentVersion    REG_SZ    6.3',
    '    CurrentBuild    REG_SZ    9600',
    '    DigitalProductId    REG_BINARY    A400',
  ),
  'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage': query(
    'K',
    '    ACP    REG_SZ    1252',
    '    OEMCP    REG_SZ    850',
  ),
  'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Nls\\Language': query('K', '    InstallLanguage    REG_SZ    0407'),
  // Winter time of Central Europe: -60, as a DWORD shows it.
  'HKLM\\SYSTEM\\CurrentControlSet\\Control\\TimeZoneInformation': query(
    'K',
    '    Bias    REG_DWORD    0xffffffc4',
    '    ActiveTimeBias    REG_DWORD    0xffffffc4',
  ),
  'HKLM\\SYSTEM\\CurrentControlSet\\Control\\ProductOptions': query('K', '    ProductType    REG_SZ    ServerNT'),
  'HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters': query(
    'K',
    '    Hostname    REG_SZ    MFA1',
    '    Domain    REG_SZ    contoso.com',
    '    NV Domain    REG_SZ    contoso.com',
  ),
};

const variables = [
  'COMPUTERNAME=MFA1',
  'PROCESSOR_ARCHITECTURE=AMD64',
  'ProgramData=C:\\ProgramData',
  'ProgramFiles=C:\\Program Files',
  'ProgramW6432=C:\\Program Files',
  'SystemRoot=C:\\Windows',
  'windir=C:\\Windows',
];

const event =
  "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><EventID>12</EventID></System><EventData><Data Name='MajorVersion'>6</Data><Data Name='StartTime'>2026-03-01T02:03:04.495622500Z</Data></EventData></Event>";

const whoami =
  '"contoso\\svc-runner","S-1-5-21-1-2-3-1001"\r\n"VORDEFINIERT\\Administratoren","Alias","S-1-5-32-544","x"\r\n"Verbindliche Beschriftung\\Hohe Verbindlichkeitsstufe","Bezeichnung","S-1-16-12288",""\r\n';

const server: Script = (name, args) => {
  if (name === 'cmd.exe') return { output: Buffer.from(`${variables.join('\r\n')}\r\n`, 'utf16le') };
  if (name === 'whoami.exe') return { output: whoami };
  if (name === 'wevtutil.exe') return { output: event };
  const output = answers[args[1] ?? ''];
  return output === undefined ? { exitCode: 1 } : { output };
};

const greet = (script: Script): Promise<Greeting> => greetServer(scriptedTools(script).tools);

describe('what a server says of itself', () => {
  test('is read from what every Windows has, without PowerShell', async () => {
    const { tools, calls } = scriptedTools(server);
    expect(await greetServer(tools)).toMatchObject({
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
      folders: { windows: 'C:\\Windows', programData: 'C:\\ProgramData', programFiles: 'C:\\Program Files' },
    });
    expect(calls.filter((call) => /powershell|wmic/i.test(call))).toEqual([]);
  });

  test('has the version that Windows 10 and later keep beside the old one', async () => {
    const newer = query(
      'K',
      '    CurrentVersion    REG_SZ    6.3',
      '    CurrentMajorVersionNumber    REG_DWORD    0xa',
      '    CurrentMinorVersionNumber    REG_DWORD    0x0',
      '    CurrentBuild    REG_SZ    17763',
    );
    const greeting = await greet((name, args, request) =>
      (args[1] ?? '').endsWith('NT\\CurrentVersion') ? { output: newer } : server(name, args, request),
    );
    expect(greeting.operatingSystem.version).toBe('10.0.17763');
  });

  test('leaves out what a program does not answer: nothing takes its place', async () => {
    const greeting = await greet((name, args, request) =>
      name === 'wevtutil.exe' || /(CodePage|TimeZoneInformation)$/.test(args[1] ?? '')
        ? { exitCode: 15_007 }
        : server(name, args, request),
    );
    expect([greeting.bootTime, greeting.oemCodePage, greeting.minutesAheadOfUtc]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
