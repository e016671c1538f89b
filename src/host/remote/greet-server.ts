import type { Architecture } from '../server-facts-schema.js';
import { type Account, readAccount } from '../windows/account.js';
import { languageTag } from '../windows/language-tag.js';
import { windowsFolders } from '../windows/windows-folders.js';
import type { TextResult, WindowsTools } from '../windows/windows-tools.js';

/** What the server says of itself when it is reached. */
export interface Greeting {
  readonly computerName: string;
  /** DNS name of its domain; undefined on a server of a workgroup. */
  readonly domain: string | undefined;
  /** Undefined for another processor. */
  readonly architecture: Architecture | undefined;
  readonly operatingSystem: { readonly name: string; readonly version: string };
  readonly isDomainController: boolean;
  readonly language: string;
  /** Its local time when it was reached; undefined where its registry does not say. */
  readonly minutesAheadOfUtc: number | undefined;
  /** ISO 8601, UTC; undefined where its event log does not say. */
  readonly bootTime: string | undefined;
  readonly oemCodePage: number | undefined;
  readonly account: Account;
  /** The account is one of the server itself. */
  readonly isLocalAccount: boolean;
  readonly folders: Pick<WindowsTools['folders'], 'windows' | 'system' | 'programData' | 'programFiles'>;
}

const control = 'HKLM\\SYSTEM\\CurrentControlSet\\Control';
const keys = {
  windows: 'HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion',
  codePage: `${control}\\Nls\\CodePage`,
  language: `${control}\\Nls\\Language`,
  product: `${control}\\ProductOptions`,
  timeZone: `${control}\\TimeZoneInformation`,
  network: 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters',
} as const;

/** "The operating system started at system time …"; its XML is the same in every language. */
const startEvent = "*[System[Provider[@Name='Microsoft-Windows-Kernel-General'] and (EventID=12)]]";

/** Asks for all of it at once, so that it is one start. Programs that do not answer leave their part out. */
export async function greetServer(tools: WindowsTools): Promise<Greeting> {
  const query = async (key: string) => valuesIn(await tools.read('reg.exe', ['query', key]));
  const [set, windows, codePage, language, timeZone, product, network, started, account] = await Promise.all([
    tools.read('cmd.exe', ['/u', '/d', '/c', 'set'], { encoding: 'utf-16' }),
    query(keys.windows),
    query(keys.codePage),
    query(keys.language),
    query(keys.timeZone),
    query(keys.product),
    query(keys.network),
    tools.read('wevtutil.exe', ['qe', 'System', `/q:${startEvent}`, '/c:1', '/rd:true', '/f:xml']),
    readAccount(tools, {}),
  ]);
  const environment = environmentIn(set.output);
  const oemCodePage = Number.parseInt(codePage.get('OEMCP') ?? '', 10);
  const computerName = environment.COMPUTERNAME ?? '';
  return {
    computerName,
    domain: network.get('DOMAIN') || undefined,
    architecture: architectureIn(environment),
    operatingSystem: { name: windows.get('PRODUCTNAME') ?? '', version: versionIn(windows) },
    isDomainController: product.get('PRODUCTTYPE') === 'LanmanNT',
    language: languageTag(language.get('INSTALLLANGUAGE')),
    minutesAheadOfUtc: minutesAheadIn(timeZone),
    bootTime: bootTimeIn(started),
    oemCodePage: Number.isNaN(oemCodePage) ? undefined : oemCodePage,
    account,
    isLocalAccount: account.name.toUpperCase().startsWith(`${computerName.toUpperCase()}\\`),
    folders: windowsFolders(environment),
  };
}

/** The values of one key as `reg query` shows them, by their names in upper case. */
function valuesIn({ output }: TextResult): ReadonlyMap<string, string> {
  const found = [...output.matchAll(/^ {2,}(\S+)\s+REG_(\S+)[ \t]*(.*?)\r?$/gm)];
  return new Map(
    found.map(([, name = '', type, text = '']) => {
      const number = type === 'DWORD' ? String(Number(text.trim())) : text.trim();
      return [name.toUpperCase(), number];
    }),
  );
}

/** The variables that `set` lists; Windows compares their names without regard to case. */
function environmentIn(output: string): Readonly<Record<string, string>> {
  const known = ['ProgramData', 'ProgramFiles', 'ProgramW6432', 'SystemRoot', 'windir'];
  const spelled = new Map(known.map((name) => [name.toUpperCase(), name]));
  const found = [...output.matchAll(/^([^=\r\n]+)=(.*?)\r?$/gm)].map(([, name = '', value = '']) => {
    const upper = name.toUpperCase();
    return [spelled.get(upper) ?? upper, value] as const;
  });
  return Object.fromEntries(found);
}

function architectureIn(environment: Readonly<Record<string, string>>): Architecture | undefined {
  const processor = (environment.PROCESSOR_ARCHITEW6432 ?? environment.PROCESSOR_ARCHITECTURE ?? '').toUpperCase();
  if (processor === 'AMD64') return 'x64';
  return processor === 'X86' ? 'x86' : undefined;
}

/** Windows 10 and later keep `CurrentVersion` at 6.3. */
function versionIn(windows: ReadonlyMap<string, string>): string {
  const [major, minor] = [windows.get('CURRENTMAJORVERSIONNUMBER'), windows.get('CURRENTMINORVERSIONNUMBER')];
  const first = major === undefined ? (windows.get('CURRENTVERSION') ?? '') : `${major}.${minor ?? '0'}`;
  return `${first}.${windows.get('CURRENTBUILD') ?? ''}`;
}

/** `ActiveTimeBias` is what is added to local time to have UTC: minutes, as a number of 32 bits with a sign. */
function minutesAheadIn(timeZone: ReadonlyMap<string, string>): number | undefined {
  const bias = timeZone.get('ACTIVETIMEBIAS');
  return bias === undefined ? undefined : 0 - (Number(bias) | 0);
}

function bootTimeIn({ exitCode, output }: TextResult): string | undefined {
  const [, time = ''] = /<Data Name=['"]StartTime['"]>([^<]+)</.exec(output) ?? [];
  const at = Date.parse(time);
  return exitCode !== 0 || Number.isNaN(at) ? undefined : new Date(at).toISOString();
}
