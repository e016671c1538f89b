import type { Finding } from '../base/finding.js';
import type { Host } from '../host/host.js';
import { HostError } from '../host/host-error.js';
import type { Process } from '../host/processes.js';
import { sameText } from '../host/same-text.js';
import { fileNameOf, isAtOrBelow, samePath } from '../host/windows-path.js';
import { expandPath, programOfCommandLine } from '../product/configured-path.js';
import { oldComponent, type ReadServer, type ServerState } from '../product/server-state.js';
import { isRemovalUnderWay } from './order.js';
import type { OpenPrograms, Situation } from './situation.js';

const none: OpenPrograms = { status: 'listed', programs: [] };

/** Looked for while the old agent is there: an open console keeps files from being removed. */
export async function readOpenPrograms({ processes }: Host, server: ReadServer): Promise<OpenPrograms> {
  if (oldComponent(server.state, 'agent') === undefined || server.state.installPath === undefined) return none;
  try {
    return { status: 'listed', programs: (await processes.list()).filter((one) => isOpenProgram(one, server)) };
  } catch (error) {
    if (error instanceof HostError) return { status: 'not-listed', reason: error.message };
    throw error;
  }
}

function isOpenProgram({ name, path, session }: Process, { state, inventory }: ReadServer): boolean {
  const folder = state.installPath?.path ?? '';
  const services = servicePrograms(state);
  // Services and scheduled tasks have session 0.
  if (session === 0) return false;
  if (path !== undefined) return isAtOrBelow(path, folder) && !services.some((one) => samePath(one, path));
  const files = inventory.folders.find((one) => samePath(one.path, folder))?.files ?? [];
  const isOfProduct = files.some((file) => sameText(fileNameOf(file.path), name));
  return isOfProduct && !services.some((one) => sameText(fileNameOf(one), name));
}

function servicePrograms({ services, machine }: ServerState): readonly string[] {
  return services.map(({ imagePath }) => expandPath(programOfCommandLine(imagePath), machine));
}

/** Before the first removal it stops; later it is only named. */
export function openProgramFindings({ openPrograms = none, now, before }: Situation): {
  readonly blockers: readonly Finding[];
  readonly warnings: readonly Finding[];
} {
  const found = openPrograms.status === 'listed' ? openPrograms.programs.map(isOpen) : [notListed(openPrograms.reason)];
  return openPrograms.status === 'listed' && !isRemovalUnderWay({ now, before })
    ? { blockers: found, warnings: [] }
    : { blockers: [], warnings: found };
}

function isOpen({ name, id, session, path }: Process): Finding {
  const where = session === undefined ? '' : ` in session ${session}`;
  return {
    code: 'product-program-open',
    message: `${path ?? name} is open${where} (process ${id}). It belongs to the product, and its files cannot be removed while it is open.`,
    advice:
      'Close it in that session (the page "Users" of Task Manager shows the user, also of a disconnected session), or sign that user out. Do not open it again until the upgrade asks for the console. Then run again.',
  };
}

function notListed(reason: string): Finding {
  return {
    code: 'product-programs-not-listed',
    message: `Whether somebody has a program of the product open, for example its console, could not be read: ${reason}`,
    advice: 'See on the server, also in disconnected sessions, that the console is closed.',
  };
}
