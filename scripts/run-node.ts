import { exec } from '@actions/exec';

/** Runs this Node.js with a script and shows what it prints. @throws Error where it ends with another code than 0 */
export async function runNode(
  given: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  const known = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  await exec(process.execPath, [...given], { env: { ...Object.fromEntries(known), ...environment } });
}
