import { HostError } from '../host-error.js';
import { requireProductCode, requireProperties } from '../installer-input.js';

/** CreateProcess takes this many characters at most. */
const longestCommandLine = 32_767;

/**
 * Arguments of msiexec, quoted by its own rules: `NAME="value"` with quotes doubled. The rules of the C runtime, which
 * Node.js follows, put the quotes around name and value together; msiexec then refuses the line (1639) and opens a
 * window that nobody sees.
 */
export function installArguments(
  packagePath: string,
  logPath: string,
  properties: Readonly<Record<string, string>>,
): readonly string[] {
  return checked(['/i', quoted(packagePath), ...silent(logPath), ...assignments(properties)]);
}

/** An administrative installation: `TARGETDIR` is where the files go. */
export function extractArguments(packagePath: string, logPath: string, folder: string): readonly string[] {
  return checked(['/a', quoted(packagePath), ...silent(logPath), ...assignments({ TARGETDIR: folder })]);
}

export function uninstallArguments(productCode: string, logPath: string): readonly string[] {
  requireProductCode(productCode);
  return checked(['/x', productCode, ...silent(logPath)]);
}

function assignments(properties: Readonly<Record<string, string>>): readonly string[] {
  requireProperties(properties);
  return Object.entries(properties).map(([name, value]) => `${name}=${quoted(value)}`);
}

function silent(logPath: string): readonly string[] {
  return ['/qn', '/norestart', '/l*v', quoted(logPath), 'REBOOT=ReallySuppress'];
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function checked(args: readonly string[]): readonly string[] {
  const length = args.join(' ').length;
  if (length > longestCommandLine - 300) {
    throw new HostError(
      'refused',
      'msiexec',
      `The command line for msiexec has ${length} characters, which is too long.`,
    );
  }
  return args;
}
