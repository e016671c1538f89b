import { HostError } from '../host-error.js';
import type { ProgramResult } from '../windows/program.js';
import { decodeProgramText } from '../windows/program-text.js';
import type { WindowsTools } from '../windows/windows-tools.js';

/** How remote management of the server is reached. */
export type RemoteEndpoint = { readonly transport: 'https' | 'http'; readonly port: number };

export const endpoints: Readonly<Record<RemoteEndpoint['transport'], RemoteEndpoint>> = {
  https: { transport: 'https', port: 5986 },
  http: { transport: 'http', port: 5985 },
};

/** Why `winrs.exe` did not run the command, as far as it says. */
export type WinrsFaultKind = 'rights' | 'certificate' | 'name' | 'no-answer' | 'refused';

export interface WinrsFault {
  readonly kind: WinrsFaultKind;
  /** Its words on one line, with its exit code. */
  readonly words: string;
}

/** Starts a command on the server; it is one plain word, because the server's `cmd` reads it. */
export type StartOnServer = (command: string, timeLimitSeconds: number) => Promise<ProgramResult>;

/** Through `winrs.exe` of this machine, as the account of this process: no name and no password is handed over. */
export function winrsStarter(tools: WindowsTools, server: string, { transport, port }: RemoteEndpoint): StartOnServer {
  return (command, timeLimitSeconds) =>
    tools.run({
      program: tools.systemProgram('winrs.exe'),
      arguments: [`-r:${transport}://${server}:${port}`, '-noprofile', command],
      timeLimitSeconds,
    });
}

/** Codes of Windows and of WS-Management (winerror.h, wsmerror.h); the words are translated, the codes are not. */
const kinds: ReadonlyMap<number, WinrsFaultKind> = new Map([
  [5, 'rights'],
  [0x8007_0005, 'rights'],
  [12_175, 'certificate'],
  [0x8007_2f8f, 'certificate'],
  // SEC_E_TARGET_UNKNOWN, SEC_E_WRONG_PRINCIPAL, SEC_E_NO_AUTHENTICATING_AUTHORITY, SEC_E_TIME_SKEW
  [0x8009_0303, 'name'],
  [0x8009_0322, 'name'],
  [0x8009_0311, 'name'],
  [0x8009_0324, 'name'],
  // ERROR_WSMAN_CANNOT_CONNECT, and time limits of the network.
  [0x8033_8012, 'no-answer'],
  [0x8033_8126, 'no-answer'],
  [12_002, 'no-answer'],
  [12_029, 'no-answer'],
  [12_030, 'no-answer'],
]);

/** What kept `winrs.exe` from running the command to its end. */
export async function winrsFault(result: ProgramResult): Promise<WinrsFault> {
  const texts = await Promise.all(
    [result.errorOutput, result.output].map((bytes) => decodeProgramText(bytes, 'utf-8', 437)),
  );
  const said = texts.join(' ').trim().replace(/\s+/g, ' ').slice(0, 500).replace(/\.$/, '');
  const kind = kinds.get(result.exitCode) ?? kindInWords(said) ?? 'refused';
  return { kind, words: `winrs.exe ended with ${result.exitCode}${said === '' ? '' : `: ${said}`}` };
}

/** Some errors have their number in the words only. */
function kindInWords(words: string): WinrsFaultKind | undefined {
  const numbers = [...words.matchAll(/\b(?:0x)([0-9a-f]{8})\b/gi)].map(([, digits = '']) =>
    Number.parseInt(digits, 16),
  );
  const inWords = [
    ...numbers,
    ...[...words.matchAll(/(?<!\w)(12175|-?21\d{8})\b/g)].map(([text]) => Number(text) >>> 0),
  ];
  return inWords.map((number) => kinds.get(number)).find((kind) => kind !== undefined);
}

/** @param server its name */
export function notReached(server: string, words: string, cause?: unknown): HostError {
  return new HostError('server-not-reached', server, `${server} was not reached through remote management: ${words}.`, {
    cause,
  });
}
