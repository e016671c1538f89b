import { createHash } from 'node:crypto';
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Clock } from '../clock.js';
import { sameText } from '../same-text.js';
import { webServerSchema } from '../server-facts-schema.js';
import { isMissing } from '../system-error.js';
import type { Site, WebApplication, WebServerState } from '../web-server.js';
import { joinPath } from '../windows-path.js';
import type { AvailabilityLine } from './format.js';
import { locate } from './locate.js';
import type { ServerFolder } from './server-folder.js';
import { rehearsalServicesSchema } from './server-schema.js';

const fileName = 'availability.jsonl';

type State = AvailabilityLine extends infer L ? (L extends unknown ? Omit<L, 'at'> : never) : never;

/**
 * Writes down which services run and which web applications answer, by looking at the server as each of its changes
 * begins: it knows nothing of plans and journals. Only where `availability.jsonl` lies in the folder, empty at first;
 * undefined where not. What another process changed is written with the time of the first look at it.
 */
export async function watchAvailability(
  server: ServerFolder,
  clock: Clock,
): Promise<(() => Promise<void>) | undefined> {
  const path = join(server.path, fileName);
  const written = await readFile(path, 'utf8').catch((error) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (written === undefined) return undefined;
  const known = new Map<string, State>();
  for (const line of written.split('\n').filter((text) => text !== '')) {
    const { at: _at, ...state }: AvailabilityLine = JSON.parse(line);
    known.set(keyOf(state), state);
  }
  async function look(): Promise<void> {
    const at = clock.now().toISOString();
    const now = new Map((await statesOf(server)).map((state) => [keyOf(state), state]));
    const gone = [...known.values()].filter((state) => !now.has(keyOf(state))).map(withoutIt);
    const changed = [...gone, ...now.values()].filter((state) => !isDeepStrictEqual(known.get(keyOf(state)), state));
    for (const state of changed) known.set(keyOf(state), state);
    await appendFile(path, changed.map((state) => `${JSON.stringify({ at, ...state })}\n`).join(''));
  }
  // Changes may be begun side by side.
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(look, look);
    return last;
  };
}

function keyOf(state: State): string {
  return 'service' in state ? `service ${state.service.toLowerCase()}` : state.application.toLowerCase();
}

function withoutIt(state: State): State {
  return 'service' in state ? { service: state.service, state: 'absent' } : unreachable(state.application, 'absent');
}

function unreachable(application: string, why: string): State {
  return { application, reachable: false, why };
}

async function statesOf(server: ServerFolder): Promise<readonly State[]> {
  const services = (await server.readJson('services.json', rehearsalServicesSchema))?.services ?? [];
  const web = await server.readJson('web-server.json', webServerSchema);
  const publishing = services.find(({ name }) => sameText(name, 'W3SVC'));
  const isPublishing = publishing === undefined || publishing.state === 'running';
  const sites = web?.sites ?? [];
  const applications = sites.flatMap((site) => site.applications.map((application) => ({ site, application })));
  return [
    ...services.map(({ name, state }): State => ({ service: name, state })),
    ...(await Promise.all(applications.map((one) => applicationState(server, isPublishing, web, one)))),
  ];
}

async function applicationState(
  server: ServerFolder,
  isPublishing: boolean,
  web: WebServerState | undefined,
  { site, application }: { readonly site: Site; readonly application: WebApplication },
): Promise<State> {
  const name = `${site.name}${application.path}`;
  const pool = web?.applicationPools.find((one) => sameText(one.name, application.applicationPool));
  if (!isPublishing) return unreachable(name, 'W3SVC does not run');
  if (site.state !== 'started') return unreachable(name, 'the site is stopped');
  if (pool?.state !== 'started') return unreachable(name, 'the application pool does not run');
  const configuration = await configurationOf(server, application);
  const { settings, applicationPool } = application;
  return { application: name, reachable: true, configuration, settings, applicationPool };
}

async function configurationOf(server: ServerFolder, { physicalPath }: WebApplication): Promise<string> {
  try {
    const bytes = await readFile(await locate(server.path, joinPath(physicalPath, 'web.config')));
    return createHash('sha256').update(bytes).digest('hex');
  } catch {
    // No folder, no drive, no file: IIS would answer without one.
    return 'absent';
  }
}
