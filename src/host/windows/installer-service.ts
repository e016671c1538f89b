import { HostError } from '../host-error.js';
import type { Clock } from '../machine.js';
import type { Registry } from '../registry.js';

/** There while the Windows Installer service changes the machine, and gone when it has ended or rolled back. */
const inProgressKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Installer\\InProgress';

const pauseMilliseconds = 10_000;
/** How long an installation whose client was ended is waited for. */
const patienceSeconds = 30 * 60;

/**
 * What a time limit means for Windows Installer: ending msiexec or a setup program ends the client, and the service goes
 * on with what it has begun. Waits until it has ended.
 * @returns the error to throw: `timed-out`, or `still-running` where the service has not ended
 */
export async function afterTimeLimit(error: HostError, registry: Registry, clock: Clock): Promise<HostError> {
  const start = clock.now().getTime();
  const seconds = () => Math.round((clock.now().getTime() - start) / 1000);
  for (;;) {
    const isGoingOn = await isInProgress(registry);
    if (isGoingOn === undefined) {
      return withSentence(
        error,
        'still-running',
        'Whether the Windows Installer service is still working could not be read.',
      );
    }
    if (!isGoingOn) {
      const sentence = `The Windows Installer service worked for ${seconds()} more seconds and has ended.`;
      return seconds() === 0 ? error : withSentence(error, 'timed-out', sentence);
    }
    if (seconds() >= patienceSeconds) {
      const sentence = `The Windows Installer service is still working ${seconds()} seconds later.`;
      return withSentence(error, 'still-running', sentence);
    }
    await clock.sleep(pauseMilliseconds);
  }
}

export async function isInProgress(registry: Registry): Promise<boolean | undefined> {
  try {
    return (await registry.readTree(inProgressKey, '64')) !== undefined;
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

function withSentence(error: HostError, code: 'timed-out' | 'still-running', sentence: string): HostError {
  return new HostError(code, error.subject, `${error.message} ${sentence}`, { cause: error });
}
