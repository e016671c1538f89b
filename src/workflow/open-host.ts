import { UserError } from '../base/user-error.js';
import type { Host } from '../host/host.js';
import type { ServerPlace } from '../host/remote/open-server.js';
import type { Environment } from './read-inputs.js';

/** Variable that names the rehearsal server for every step of a job. */
export const rehearsalVariable = 'MFA_UPGRADE_REHEARSAL';

/** Where the server is that an action works on. */
export interface HostPlace {
  readonly rehearsalFolder?: string;
  /** Another machine than this one, and where its drives are shared. */
  readonly server?: ServerPlace;
}

/**
 * This machine, the server that is named, or the rehearsal server that the input or the variable names.
 * @throws UserError `not-windows` anywhere else, `not-a-rehearsal-server`, and the codes of a server that is not
 * reached
 */
export async function openHost(
  { rehearsalFolder, server }: HostPlace,
  environment: Environment,
  platform: NodeJS.Platform = process.platform,
): Promise<Host> {
  const folder = rehearsalFolder ?? environment[rehearsalVariable];
  if (folder) {
    const { createRehearsalHost } = await import('../host/rehearsal/rehearsal-host.js');
    const rehearsal = await createRehearsalHost(folder);
    if (server === undefined) return rehearsal;
    const { overLink } = await import('../host/rehearsal/over-link.js');
    return (await opener()).playServer(server, await overLink(rehearsal, folder));
  }
  if (platform !== 'win32') {
    throw new UserError(
      'not-windows',
      `This machine is no Windows server (${platform}).`,
      `Run the job on the Windows server itself, or on another Windows machine of its domain with the input server; or rehearse it: give rehearsal-folder or set ${rehearsalVariable}.`,
    );
  }
  if (server !== undefined) return (await opener()).openServer(server, environment);
  const { createWindowsHost } = await import('../host/windows/windows-host.js');
  return createWindowsHost();
}

/** Loaded on use: most actions work on the machine of their runner. */
function opener() {
  return import('../host/remote/open-server.js');
}
