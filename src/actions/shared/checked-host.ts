import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sandboxName } from '../../host/contract/contract-case.js';
import type { PackageSandbox } from '../../host/contract/tiny-package-cases.js';
import type { Host } from '../../host/host.js';
import { createRecorder, type Recorder } from '../../host/recording/recorder.js';
import { holdFile } from '../../host/windows/hold-file.js';
import { runProgram } from '../../host/windows/run-program.js';
import { createWindowsHost } from '../../host/windows/windows-host.js';

/** A file that the check holds itself is not waited for as long as one of somebody else. */
const waits = { readWaitSeconds: 1, changeWaitSeconds: 2 } as const;

export interface CheckedHost {
  readonly host: Host;
  readonly hold?: PackageSandbox['hold'];
  /** What programs answer, where that is kept. */
  readonly recorder?: Recorder;
}

/** The server with the means of the check; a rehearsal, or a server that is reached from elsewhere, is as it is. */
export async function checkedHost(host: Host, record: boolean): Promise<CheckedHost> {
  // Nothing here holds files of another machine.
  if (host.kind === 'rehearsal' || host.actsFrom !== undefined) return { host };
  if (!record) return { host: await createWindowsHost({ files: waits }), hold: holdFile };
  const recorder = createRecorder(runProgram, { ownName: sandboxName, temporary: tmpdir() });
  return { host: await createWindowsHost({ files: waits, run: recorder.run }), hold: holdFile, recorder };
}

/** They lie beside `dist`, from where this process was started. */
export function packagesOfTheCheck(): string {
  return join(dirname(dirname(dirname(process.argv[1] ?? ''))), 'packages', 'check-host');
}
