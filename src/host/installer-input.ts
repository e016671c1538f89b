import { HostError } from './host-error.js';

/** Windows Installer takes from the command line what is written in capitals. Source: "Public Properties". */
export const publicProperty = /^[A-Z_][A-Z0-9_.]*$/;

const productCode = /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;

/** @throws HostError `refused` for a name or value that would not reach the package as it is */
export function requireProperties(properties: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(properties)) {
    if (!publicProperty.test(name)) {
      const message = `${JSON.stringify(name)} is not the name of a public property of Windows Installer.`;
      throw new HostError('refused', name, message);
    }
    const fault = faultOf(value);
    if (fault !== undefined) {
      throw new HostError('refused', name, `The property ${name} was given a value that ${fault}.`);
    }
  }
}

/** @throws HostError `refused` */
export function requireProductCode(code: string): void {
  if (!productCode.test(code)) throw new HostError('refused', code, `${JSON.stringify(code)} is not a product code.`);
}

function faultOf(value: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that they are not let through is the point
  if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(value)) return 'has a control character';
  if (!value.isWellFormed()) return 'is not well-formed text';
  if (/\[[^\]]*\]/.test(value)) return 'has a part in square brackets, which Windows Installer would replace';
  // Readers of command lines differ where a quote of the value meets one around it: one takes the rest of the line in.
  if (value.startsWith('"') || value.endsWith('"')) return 'begins or ends with a quote';
  if (value.includes('""')) return 'has two quotes in a row';
  return undefined;
}
