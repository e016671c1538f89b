import { connect } from 'node:net';
import { release, uptime, version } from 'node:os';
import type { Clock, Machine, MachineFacts } from '../machine.js';
import type { Registry } from '../registry.js';
import { sameText } from '../same-text.js';
import type { Architecture } from '../server-facts-schema.js';
import { readAccount } from './account.js';
import { languageTag } from './language-tag.js';
import { runPowerShell } from './power-shell.js';
import type { WindowsTools } from './windows-tools.js';

const control = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control';
const languageKey = `${control}\\Nls\\Language`;

const connectSeconds = 5;
/** A firewall that drops what it does not like costs the whole time; a server is read many times in one run. */
const keptMilliseconds = 10 * 60_000;

type MachineVariables = Readonly<Record<string, string | undefined>>;

export function createWindowsMachine(
  tools: WindowsTools,
  registry: Registry,
  clock: Clock,
  architecture: Architecture,
  environment: MachineVariables,
): Machine {
  let known: Promise<MachineFacts> | undefined;
  const answers = new Map<string, { readonly at: number; readonly answer: Promise<boolean> }>();

  async function read(): Promise<MachineFacts> {
    const [language, account, asked] = await Promise.all([
      readTexts(registry, languageKey),
      readAccount(tools, environment),
      askPowerShell(tools),
    ]);
    const { programData, programFiles, windows } = tools.folders;
    return {
      name: environment.COMPUTERNAME ?? '',
      ...asked,
      // Asked of Windows by Node.js itself; the registry key that has both has many megabytes of other values.
      operatingSystem: { name: version(), version: release() },
      architecture,
      language: languageTag(language.InstallLanguage),
      bootTime: new Date(clock.now().getTime() - uptime() * 1000).toISOString(),
      ...{ account: account.name, isAdministrator: account.isAdministrator },
      folders: { programData, programFiles, windows },
    };
  }

  return {
    // None of it changes while this process runs.
    facts: () => {
      known ??= read();
      return known;
    },
    canReach(host, port) {
      const address = `${host}:${port}`;
      const earlier = answers.get(address);
      if (earlier !== undefined && clock.now().getTime() - earlier.at < keptMilliseconds) return earlier.answer;
      const answer = connects(host, port);
      answers.set(address, { at: clock.now().getTime(), answer });
      return answer;
    },
  };
}

function connects(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: connectSeconds * 1000 });
    const end = (reached: boolean) => {
      socket.destroy();
      resolve(reached);
    };
    socket.once('connect', () => end(true));
    socket.once('timeout', () => end(false));
    socket.once('error', () => end(false));
  });
}

async function readTexts(registry: Registry, key: string): Promise<Readonly<Record<string, string>>> {
  const tree = await registry.readTree(key, '64');
  const own = tree?.find(({ path }) => sameText(path, key));
  const texts = (own?.values ?? []).flatMap(({ name, data }): [string, string][] => {
    if (data.type === 'string' || data.type === 'expandable-string') return [[name, data.text]];
    return data.type === 'dword' ? [[name, String(data.number)]] : [];
  });
  return Object.fromEntries(texts);
}

export const machineScript = `
$system = Get-CimInstance Win32_ComputerSystem;
$value = @{
  joined = $system.PartOfDomain; domain = $system.Domain;
  version = "$($PSVersionTable.PSVersion)"; mode = "$($ExecutionContext.SessionState.LanguageMode)"
};
`;

/** The DNS name of the domain, undefined on a stand-alone server, and what PowerShell is on this machine. */
export async function askPowerShell(tools: WindowsTools): Promise<Pick<MachineFacts, 'domain' | 'powerShell'>> {
  const answer = await runPowerShell(tools, { script: machineScript });
  if (!answer.answered) return { powerShell: { answers: false, reason: answer.reason } };
  const value = typeof answer.value === 'object' && answer.value !== null ? answer.value : {};
  const { joined, domain, version, mode } = value as Readonly<Record<string, unknown>>;
  const text = (one: unknown) => (typeof one === 'string' ? one : '');
  return {
    ...(joined === true && typeof domain === 'string' ? { domain } : {}),
    powerShell: { answers: true, version: text(version), languageMode: text(mode) },
  };
}
