import { looks, sandboxCases } from '../../host/contract/contract.js';
import { adapterOf, type ContractCase, sandboxName } from '../../host/contract/contract-case.js';
import type { PackageSandbox } from '../../host/contract/tiny-package-cases.js';
import type { Host } from '../../host/host.js';
import { createReplayedHost } from '../../host/recording/replayed-host.js';
import type { AdapterCheck, CaseCheck } from './host-check-schema.js';
import type { HostRecording } from './recording-file.js';
import { byAdapter, runCase } from './run-cases.js';
import { sandboxFolder } from './sandbox.js';
import { tinyPackagesIn } from './tiny-packages.js';

/** Adapters that rest on what programs answer; the others need the server itself. */
export const replayedAdapters: readonly string[] = [
  'machine',
  'PowerShell',
  'services',
  'web server',
  'signatures',
  'registry',
  'installer',
];

export interface ReplayRequest {
  /** Its cases are tried again. */
  readonly recording: HostRecording;
  /** A rehearsal server, for what needs no program. */
  readonly beside: Host;
  readonly workFolder: string;
  /** Folders of this machine: for temporary files, and with the packages of the check. */
  readonly temporary: string;
  readonly packages: string;
}

/**
 * Runs the cases of a check again over what the programs of its server answered: the adapters read everything anew. For each
 * adapter that can be replayed its verdict, in the order of the check.
 */
export async function replayHostCheck(request: ReplayRequest): Promise<readonly AdapterCheck[]> {
  const { recording, beside, workFolder, temporary, packages } = request;
  const { host, during } = await createReplayedHost(recording, beside, { ownName: sandboxName, temporary, packages });
  const folder = sandboxFolder(workFolder);
  const tried = recording.check.adapters.flatMap(({ cases }) => cases);
  const hasWebServer = tried.some(({ name, evidence }) => name.startsWith('web server') && evidence.startsWith('IIS'));
  const bench: PackageSandbox = { host, folder, hasWebServer, tiny: tinyPackagesIn(folder) };
  const known: ReadonlyMap<string, ContractCase<PackageSandbox>> = new Map(
    [...looks, ...sandboxCases].map((one) => [one.name, one]),
  );
  const cases: CaseCheck[] = [];
  for (const earlier of tried.filter((one) => replayedAdapters.includes(adapterOf(one)))) {
    const again = known.get(earlier.name);
    // What was not tried there cannot be tried here.
    const isTriable = again !== undefined && earlier.verdict !== 'could-not-be-tried';
    during(earlier.name);
    cases.push(isTriable ? await runCase(again, bench) : earlier);
  }
  return byAdapter(cases);
}
