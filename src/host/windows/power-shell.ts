import { HostError } from '../host-error.js';
import type { WindowsTools } from './windows-tools.js';

const program = 'WindowsPowerShell\\v1.0\\powershell.exe';

/** Whatever the language of Windows: what a script answers is UTF-8, what it does not catch ends it. */
const preamble = [
  '$ErrorActionPreference = "Stop"',
  '$ProgressPreference = "SilentlyContinue"',
  '[Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false',
].join('; ');

export interface ScriptRequest {
  /** Windows PowerShell 5.1. Writes one JSON value. */
  readonly script: string;
  /** Handed over as environment variables, so that no value becomes part of the script. */
  readonly values?: Readonly<Record<string, string>>;
  readonly timeLimitSeconds?: number;
}

export type ScriptAnswer =
  | { readonly answered: true; readonly value: unknown }
  /** No PowerShell, one that does nothing, a policy that forbids it, or an error of the script. */
  | { readonly answered: false; readonly reason: string };

/** Runs a script of this program in Windows PowerShell. Never throws for what PowerShell does or fails to do. */
export async function runPowerShell(tools: WindowsTools, request: ScriptRequest): Promise<ScriptAnswer> {
  const encoded = Buffer.from(`${preamble}; ${request.script}`, 'utf16le').toString('base64');
  try {
    const result = await tools.text(
      program,
      ['-NoLogo', '-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-EncodedCommand', encoded],
      {
        timeLimitSeconds: request.timeLimitSeconds ?? 60,
        ...(request.values === undefined ? {} : { environment: request.values }),
      },
    );
    if (result.exitCode !== 0)
      return noAnswer(`PowerShell ended with ${result.exitCode}: ${shortened(result.errorOutput)}`);
    if (result.output.trim() === '') return noAnswer('PowerShell on this machine answers nothing.');
    return { answered: true, value: JSON.parse(result.output) };
  } catch (error) {
    if (error instanceof HostError) return noAnswer(error.message);
    if (error instanceof SyntaxError) return noAnswer('PowerShell did not answer with JSON.');
    throw error;
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
