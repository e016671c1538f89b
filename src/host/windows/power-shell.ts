import { HostError } from '../host-error.js';
import type { WindowsTools } from './windows-tools.js';

const program = 'WindowsPowerShell\\v1.0\\powershell.exe';

/**
 * The script comes over standard input, as one line of ASCII. Neither an execution policy nor an encoded command is
 * given: the first changes nothing for a script that is no file, both together are what endpoint protection looks for.
 */
const switches = ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', '-'];

/** Carries the values of a script, as ASCII JSON, so that no value becomes part of the script. */
const dataVariable = 'MFA_UPGRADE_DATA';

/** Windows takes this many characters in one variable at most. */
const longestData = 32_000;

export interface ScriptRequest {
  /**
   * Windows PowerShell 5.1, in ASCII; its lines are joined by blanks, so every statement ends with its own `;`. It
   * finds `data` in `$data` and puts its answer into `$value`. In Constrained Language Mode it may read properties and
   * call commands, and call methods of texts and numbers; everything else fails there.
   */
  readonly script: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly timeLimitSeconds?: number;
  /** By default it changes nothing. */
  readonly changes?: true;
}

export type ScriptAnswer =
  | { readonly answered: true; readonly value: unknown }
  /** No PowerShell, one that does nothing, a policy that forbids it, or an error of the script. */
  | { readonly answered: false; readonly reason: string };

/** What is left of non-ASCII text in the answer is written as JSON writes it: no encoding of a pipe can spoil it. */
const answerInAscii = [
  '$seen = @{};',
  "foreach ($match in [regex]::Matches($json, '[^\\x00-\\x7f]')) { $seen[[int][char]$match.Value] = $match.Value };",
  "foreach ($code in @($seen.Keys)) { $json = $json.Replace($seen[$code], ('\\u{0:x4}' -f $code)) };",
].join(' ');

/** The one line that PowerShell reads. @throws Error for a script that is not ASCII: a fault of this program */
export function scriptLine(script: string): string {
  const line = [
    "$ErrorActionPreference = 'Stop'; $ProgressPreference = 'SilentlyContinue'; $code = 0;",
    `try { if ($env:${dataVariable}) { $data = ConvertFrom-Json $env:${dataVariable} };`,
    ...script.split('\n').map((part) => part.trim()),
    '$json = ConvertTo-Json -Compress -Depth 5 -InputObject $value }',
    'catch { $code = 1; $json = ConvertTo-Json -Compress -InputObject @{ error = "$_" } };',
    answerInAscii,
    '$json; exit $code',
  ]
    .filter((part) => part !== '')
    .join(' ');
  if (!/^[\x20-\x7e]*$/.test(line)) throw new Error('A script for PowerShell is ASCII.');
  return line;
}

/** JSON with every character beyond ASCII escaped. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Runs a script of this program in Windows PowerShell. Never throws for what PowerShell does or fails to do. */
export async function runPowerShell(tools: WindowsTools, request: ScriptRequest): Promise<ScriptAnswer> {
  const data = asciiJson(request.data ?? {});
  if (data.length > longestData) return noAnswer('The question to PowerShell is too long for Windows.');
  try {
    const ask = request.changes ? tools.text : tools.read;
    const result = await ask(program, switches, {
      encoding: 'utf-8',
      input: `${scriptLine(request.script)}\r\n`,
      environment: { [dataVariable]: data },
      timeLimitSeconds: request.timeLimitSeconds ?? 60,
    });
    if (result.exitCode !== 0) {
      const words = shortened(errorIn(result.output) ?? result.errorOutput);
      return noAnswer(`PowerShell ended with ${result.exitCode}${words === '' ? ' and wrote nothing.' : `: ${words}`}`);
    }
    if (result.output.trim() === '') return noAnswer('PowerShell on this machine answers nothing.');
    return { answered: true, value: JSON.parse(result.output) };
  } catch (error) {
    if (error instanceof HostError) return noAnswer(error.message);
    if (error instanceof SyntaxError) return noAnswer('PowerShell did not answer with JSON.');
    throw error;
  }
}

/** The words of an error that the script caught. */
function errorIn(output: string): string | undefined {
  try {
    const answer: unknown = JSON.parse(output);
    return typeof answer === 'object' && answer !== null && 'error' in answer ? String(answer.error) : undefined;
  } catch {
    return undefined;
  }
}

function noAnswer(reason: string): ScriptAnswer {
  return { answered: false, reason };
}

/** PowerShell writes errors to a pipe as CLIXML; the words of the first error are enough. */
function shortened(text: string): string {
  const plain = text
    .replace(/^#< CLIXML/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/_x000D__x000A_/g, ' ');
  return plain.trim().replace(/\s+/g, ' ').slice(0, 300);
}
