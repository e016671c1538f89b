import { UserError } from '../../base/user-error.js';
import { installerLeft } from '../../plan/cut-off-run.js';
import type { Journal } from '../../plan/journal.js';
import type { RunRequest } from './run-request.js';

const pauseMilliseconds = 5000;

type Tools = Pick<RunRequest, 'host' | 'log' | 'installerTimeLimitSeconds' | 'mode'>;

/**
 * An installer that a run left behind when it was cut off is waited for before anything is planned: until then nothing
 * that a look shows would last. A plan alone waits for nothing and writes nothing.
 * @throws UserError `installer-still-at-work` after the time that an installer may take
 */
export async function settleInstaller(
  { host, log, mode, installerTimeLimitSeconds }: Tools,
  journal: Journal,
): Promise<void> {
  const left = installerLeft(journal.lines);
  if (left === undefined) return;
  const { what } = left;
  const limit = mode === 'plan' ? 0 : installerTimeLimitSeconds;
  const end = host.clock.now().getTime() + limit * 1000;
  for (;;) {
    const isAtWork = await host.installer.isAtWork(left.process);
    if (isAtWork === false) break;
    if (host.clock.now().getTime() >= end) throw stillAtWork(what, isAtWork);
    log.progress(`The installer of an earlier run still works and is waited for: ${what}.`);
    await host.clock.sleep(pauseMilliseconds);
  }
  if (mode === 'plan') return;
  await journal.record({ event: 'installer-outlasted', what });
  log.info(`The installer of an earlier run that was cut off has ended: ${what}.`);
}

function stillAtWork(what: string, isAtWork: true | undefined): UserError {
  const doubt = isAtWork === undefined ? ' Whether it has ended could not be read.' : '';
  return new UserError(
    'installer-still-at-work',
    `An installer of an earlier run still works on this server: ${what}.${doubt}`,
    'Do not restart the server. Wait until it has ended, see with the action inspect what is installed, and run again.',
  );
}
