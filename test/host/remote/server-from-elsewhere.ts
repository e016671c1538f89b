import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from '../../../src/host/host.js';
import type { RunProgram } from '../../../src/host/windows/program.js';
import type { RunOutcome } from '../../../src/plan/outcome.js';
import { runUpgrade } from '../../end-to-end/sample-upgrades.js';
import { answeredWindows } from '../windows/answered-windows.js';
import { type RemoteWay, remoteWay } from './remote-way.js';

/** What the machine of the runner does itself: files of the share, signatures. */
const ofThisMachine = /\\(powershell|cmd|icacls|attrib)\.exe$/i;
const installers = /\\msiexec\.exe$|setup/i;

export interface ServerFromElsewhere {
  readonly host: Host;
  readonly way: RemoteWay;
}

/** A rehearsal server through the adapters for Windows and the command files; `temporary` takes what is there. */
export async function fromElsewhere(rehearsal: Host, temporary: string): Promise<ServerFromElsewhere> {
  let way: RemoteWay | undefined;
  const place = await mkdtemp(join(temporary, 'server-'));
  const pending: { answer?: RunProgram } = {};
  const { host } = await answeredWindows(rehearsal, temporary, (answer) => {
    pending.answer = answer;
    return async (request) => {
      if (ofThisMachine.test(request.program)) return answer(request);
      way ??= await remoteWay(answer, rehearsal.clock, place);
      return way.run(
        installers.test(request.program) ? { ...request, outlives: true, timeLimitSeconds: 3600 } : request,
      );
    };
  });
  const { answer } = pending;
  if (answer === undefined) throw new Error('The programs are answered.');
  way ??= await remoteWay(answer, rehearsal.clock, place);
  return { host, way };
}

/** Whether a command file changes the server. */
export function changesSomething(commandFile: string): boolean {
  return /reg\.exe" (?:import|delete)|sc\.exe" st|appcmd\.exe" (?:set|add|delete)|schtasks\.exe" \/(?:create|run|delete)/.test(
    commandFile,
  );
}

/** Runs the upgrade until nothing is left, however often a run ends in a fault. Gives the messages of the faults. */
export async function runThroughFaults(open: () => Promise<Host>): Promise<readonly string[]> {
  const faults: string[] = [];
  let said: readonly string[] = [];
  for (let runs = 0; runs < 40; runs += 1) {
    const outcome = await runUpgrade(await open(), 'one-server', { said }).catch((error: unknown) => error);
    if (outcome instanceof Error) {
      faults.push(outcome.message);
      continue;
    }
    const { plan, applied, fault } = outcome as RunOutcome;
    if (fault instanceof Error) faults.push(fault.message);
    else if (plan.steps.length === 0) return faults;
    said = [...new Set([...said, ...(applied?.openOperatorSteps ?? []).map(({ id }) => id)])];
  }
  throw new Error(`The upgrade did not come to its end in 40 runs. Its last fault: ${faults.at(-1)}`);
}
