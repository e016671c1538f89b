import type { Host } from '../host/host.js';
import { UserError } from '../user-error.js';
import type { Environment } from './read-inputs.js';

/** Variable that names the rehearsal server for every step of a job. */
const rehearsalVariable = 'MFA_UPGRADE_REHEARSAL';

/**
 * This machine, or the rehearsal server that the input or the variable names.
 * @throws UserError `not-windows` anywhere else, `not-a-rehearsal-server`
 */
export async function openHost(
  rehearsalFolder: string | undefined,
  environment: Environment,
  platform: NodeJS.Platform = process.platform,
): Promise<Host> {
  const folder = rehearsalFolder ?? environment[rehearsalVariable];
  if (folder) {
    const { createRehearsalHost } = await import('../host/rehearsal/rehearsal-host.js');
    return createRehearsalHost(folder);
  }
  if (platform !== 'win32') {
    throw new UserError(
      'not-windows',
      `This machine is no Windows server (${platform}).`,
      `Run the job on the Windows server itself, or rehearse it: give rehearsal-folder or set ${rehearsalVariable}.`,
    );
  }
  const { createWindowsHost } = await import('../host/windows/windows-host.js');
  return createWindowsHost();
}
