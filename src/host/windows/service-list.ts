import { HostError } from '../host-error.js';
import type { Registry, RegistryKey } from '../registry.js';
import type { Service } from '../services.js';
import { inParallel } from './in-parallel.js';
import { programRefusal, wordsOf } from './program-refusal.js';
import { queryServiceConfiguration } from './service-configuration.js';
import { type ServiceRegistration, serviceRegistrations, servicesKey } from './service-registration.js';
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

/** Where `sc` cannot list, `net start` tells the display names of what runs; what is on its way is not among them. */
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
