import { HostError } from '../host-error.js';
import type { Registry, RegistryKey } from '../registry.js';
import { beginsWithText, sameText } from '../same-text.js';
import type { Service } from '../services.js';
import { programRefusal, wordsOf } from './program-refusal.js';
import { parseServiceStatus, resumeIndexIn, type ServiceStatus } from './service-status.js';
import type { WindowsTools } from './windows-tools.js';

/** The largest buffer that the service manager takes. Source: [MS-SCMR] 3.1.4.40, `cbBufSize` up to 256 KiB. */
const bufferBytes = 262_144;
const noSuchService = 1060;
const moreData = 234;
const subject = 'services';

/** The services of this machine: how they are set up by the registry, how they are by the service manager. */
export async function listServices(tools: WindowsTools, registry: Registry): Promise<readonly Service[]> {
  const states = await queryAll(tools, 'query', ['state=', 'all']).catch(asRefusal);
  const registrations = await readRegistrations(tools, registry, states);
  const started = states instanceof HostError ? await startedNames(tools) : undefined;
  const known = new Map((states instanceof HostError ? [] : states).map((one) => [one.name.toLowerCase(), one]));
  const listed = await inParallel(registrations, 8, async (registration) => {
    const status =
      known.get(registration.name.toLowerCase()) ??
      (started !== undefined && isNamedPartOfWindows(registration, tools)
        ? roughStatus(registration, started)
        : await queryOne(tools, registration.name));
    return status === undefined ? [] : [withState(registration, status)];
  });
  return listed.flat();
}

/**
 * Every service that the service manager lists, page by page.
 * @throws HostError `refused`, `access-denied`
 */
export async function queryAll(
  tools: WindowsTools,
  verb: 'query' | 'queryex',
  which: readonly string[] = [],
): Promise<readonly ServiceStatus[]> {
  const found: ServiceStatus[] = [];
  const request = [verb, 'type=', 'service', ...which, 'bufsize=', String(bufferBytes)];
  for (let resume: number | undefined = 0; resume !== undefined; ) {
    const result = await tools.read('sc.exe', [...request, ...(resume === 0 ? [] : ['ri=', String(resume)])]);
    const page = parseServiceStatus(result.output);
    const next = resumeIndexIn(result.output);
    const isCutOff = result.exitCode === moreData && next === undefined;
    const isStuck = next !== undefined && next <= resume;
    if (![0, moreData].includes(result.exitCode) || page.length === 0 || isCutOff || isStuck) {
      throw programRefusal(subject, 'The services of this server could not be listed (sc.exe)', result);
    }
    found.push(...page);
    resume = next;
  }
  return found;
}

function asRefusal(error: unknown): HostError {
  if (error instanceof HostError) return error;
  throw error;
}

/** A key below may be closed even to administrators; then each service is read by itself. */
async function readRegistrations(
  tools: WindowsTools,
  registry: Registry,
  states: readonly ServiceStatus[] | HostError,
): Promise<readonly ServiceRegistration[]> {
  const tree = await registry.readTree(servicesKey, '64').catch(asRefusal);
  if (!(tree instanceof HostError)) return requireSome(serviceRegistrations(tree ?? []));
  if (states instanceof HostError) {
    const message = `The services of this server could not be read. ${states.message} ${tree.message}`;
    throw new HostError(tree.code, subject, message, { cause: states });
  }
  const each = await inParallel(states, 8, ({ name }) => readOne(tools, registry, name));
  return each.flat();
}

function requireSome(registrations: readonly ServiceRegistration[]): readonly ServiceRegistration[] {
  if (registrations.length > 0) return registrations;
  throw new HostError('refused', subject, `The registry shows no service below ${servicesKey}.`);
}

/** Where the key of one service is closed, the service manager is asked how it is set up. */
async function readOne(tools: WindowsTools, registry: Registry, name: string): Promise<readonly ServiceRegistration[]> {
  const key = `${servicesKey}\\${name}`;
  const keys = await registry.readTree(key, '64').catch(asRefusal);
  if (!(keys instanceof HostError)) return serviceRegistrations((keys ?? []) as readonly RegistryKey[]);
  return [await queryServiceConfiguration(tools, name)];
}

/** Where `sc` cannot list, `net start` lists the display names of what runs; what is on its way is not among them. */
async function startedNames(tools: WindowsTools): Promise<ReadonlySet<string>> {
  const result = await tools.read('net.exe', ['start']);
  if (result.exitCode !== 0) {
    throw programRefusal(subject, 'The services that run could not be listed (net.exe)', result);
  }
  const indented = result.output.split(/\r?\n/).filter((line) => /^\s+\S/.test(line));
  return new Set(indented.map((line) => line.trim().toLowerCase()));
}

/** A display name that begins with `@` names a text in a library: `net start` shows the text. */
function isNamedPartOfWindows({ imagePath, displayName }: ServiceRegistration, { folders }: WindowsTools): boolean {
  const program = imagePath.replace(/^"/, '').toLowerCase();
  const isOfWindows = [folders.windows.toLowerCase(), '%systemroot%', '%windir%', 'system32'].some((one) =>
    program.startsWith(`${one}\\`),
  );
  return isOfWindows && !displayName.startsWith('@');
}

function roughStatus({ name, displayName }: ServiceRegistration, started: ReadonlySet<string>): ServiceStatus {
  const isRunning = started.has(displayName.toLowerCase()) || started.has(name.toLowerCase());
  return { name, state: isRunning ? 'running' : 'stopped', exitCode: 0 };
}

/** Undefined for a registration that the service manager does not know (yet, or any more). */
async function queryOne(tools: WindowsTools, name: string): Promise<ServiceStatus | undefined> {
  const result = await tools.read('sc.exe', ['query', name]);
  const found = parseServiceStatus(result.output)[0];
  if (found !== undefined || result.exitCode === noSuchService) return found;
  throw new HostError('refused', name, `The service ${name} could not be asked for its state: ${wordsOf(result)}`);
}

/** The service manager has looked up a display name that begins with `@`. */
function withState(registration: ServiceRegistration, { state, displayName }: ServiceStatus): Service {
  const isIndirect = registration.displayName.startsWith('@');
  return { ...registration, displayName: (isIndirect ? displayName : undefined) ?? registration.displayName, state };
}

/** Works through the items, a few at a time; the results keep the order of the items. */
async function inParallel<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = new Array(items.length);
  const waiting = items.entries();
  const worker = async () => {
    for (const [index, item] of waiting) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return results;
}

/** Bytes for the answer; the service manager gives no more than 8 KiB of one service. */
const configurationBufferBytes = '8192';

/**
 * How a service is set up, by `sc qc`: labels are translated, the order of the fields is not.
 * @throws HostError `access-denied`, `refused`
 */
async function queryServiceConfiguration(tools: WindowsTools, name: string): Promise<ServiceRegistration> {
  const result = await tools.read('sc.exe', ['qc', name, configurationBufferBytes]);
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

const servicesKey = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services';

/** What the registry says of a service; the service manager reads it at start. */
type ServiceRegistration = Omit<Service, 'state'>;

/** Bits of `Type` for a service with its own process or a shared one; other bits are drivers. */
const serviceTypes = 0x30;

/** Values of `Start`; 0 and 1 are drivers. */
const startTypes: Readonly<Record<number, Service['startType']>> = {
  2: 'automatic',
  3: 'manual',
  4: 'disabled',
};

/** The services among the subkeys; drivers and keys that are only settings are left out. */
function serviceRegistrations(keys: readonly RegistryKey[]): readonly ServiceRegistration[] {
  return keys.filter(({ path }) => isServiceKey(path)).flatMap(registrationOf);
}

function isServiceKey(path: string): boolean {
  return beginsWithText(path, `${servicesKey}\\`) && !path.slice(servicesKey.length + 1).includes('\\');
}

function registrationOf({ path, values }: RegistryKey): readonly ServiceRegistration[] {
  const data = (name: string) => values.find((value) => sameText(value.name, name))?.data;
  const number = (name: string) => {
    const found = data(name);
    return found?.type === 'dword' ? found.number : undefined;
  };
  const text = (name: string) => {
    const found = data(name);
    return found?.type === 'string' || found?.type === 'expandable-string' ? found.text : undefined;
  };
  const depends = data('DependOnService');
  const imagePath = text('ImagePath');
  const startType = startTypes[number('Start') ?? 0];
  if (imagePath === undefined || startType === undefined || ((number('Type') ?? 0) & serviceTypes) === 0) return [];
  const name = path.slice(servicesKey.length + 1);
  return [
    {
      name,
      displayName: text('DisplayName') ?? name,
      imagePath,
      startType,
      account: text('ObjectName') ?? 'LocalSystem',
      dependsOn: depends?.type === 'multi-string' ? depends.texts : [],
    },
  ];
}
