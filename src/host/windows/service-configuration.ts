import { programRefusal } from './program-refusal.js';
import { type ServiceRegistration, startTypes } from './service-registration.js';
import type { WindowsTools } from './windows-tools.js';

/** Bytes for the answer; the service manager gives no more than 8 KiB of one service. */
const bufferBytes = '8192';

/**
 * How a service is set up, by `sc qc`: labels are translated, the order of the fields is not.
 * @throws HostError `access-denied`, `refused`
 */
export async function queryServiceConfiguration(tools: WindowsTools, name: string): Promise<ServiceRegistration> {
  const result = await tools.read('sc.exe', ['qc', name, bufferBytes]);
  const found = result.exitCode === 0 ? parseServiceConfiguration(name, result.output) : undefined;
  if (found !== undefined) return found;
  throw programRefusal(name, `The set-up of the service ${name} could not be read`, result);
}

/** The words are names of constants and the same in every language. */
const startWords = /^\d\s+(?:AUTO_START|DEMAND_START|DISABLED)\b/;

/** Type, start type, error control, program, group, tag, display name, needed services (one a line), account. */
function parseServiceConfiguration(name: string, output: string): ServiceRegistration | undefined {
  const lines = output.split(/\r?\n/);
  const values = lines.flatMap((line) => /^\s+(?:\S[^:]*)?: ?(.*)$/.exec(line)?.[1]?.trim() ?? []);
  const [, start = '', , imagePath, , , displayName, ...rest] = values;
  const startType = startWords.test(start) ? startTypes[Number.parseInt(start, 10)] : undefined;
  const account = rest.at(-1);
  if (startType === undefined || !imagePath || displayName === undefined || account === undefined) return undefined;
  const dependsOn = rest.slice(0, -1).filter((one) => one !== '');
  return { name, displayName, imagePath, startType, account, dependsOn };
}
