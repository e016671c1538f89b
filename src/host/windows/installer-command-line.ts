import { HostError } from '../host-error.js';
import { publicProperty } from './installer-package.js';

/** CreateProcess takes this many characters at most. */
const longestCommandLine = 32_767;

const productCodePattern = /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;

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
  const assignments = Object.entries(properties).map(([name, value]) => assignment(name, value));
  return checked(['/i', quoted(packagePath), ...silent(logPath), ...assignments]);
}

export function uninstallArguments(productCode: string, logPath: string): readonly string[] {
  if (!productCodePattern.test(productCode)) {
    throw new HostError('refused', productCode, `${JSON.stringify(productCode)} is not a product code.`);
  }
  return checked(['/x', productCode, ...silent(logPath)]);
}

function silent(logPath: string): readonly string[] {
  return ['/qn', '/norestart', '/l*v', quoted(logPath), 'REBOOT=ReallySuppress'];
}

function assignment(name: string, value: string): string {
  if (!publicProperty.test(name)) {
    throw new HostError(
      'refused',
      name,
      `${JSON.stringify(name)} is not the name of a public property of Windows Installer.`,
    );
  }
  const fault = faultOf(value);
  if (fault !== undefined)
    throw new HostError('refused', name, `The property ${name} was given a value that ${fault}.`);
  return `${name}=${quoted(value)}`;
}

/** What Windows Installer would not take as it stands. */
function faultOf(value: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that they are not let through is the point
  if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(value)) return 'has a control character';
  if (!value.isWellFormed()) return 'is not well-formed text';
  if (/\[[^\]]*\]/.test(value)) return 'has a part in square brackets, which Windows Installer would replace';
  return undefined;
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
