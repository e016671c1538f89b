import type { Host } from '../../src/host/host.js';
import { fileCases } from './file-contract.js';
import { installerCases } from './installer-contract.js';
import { machineCases } from './machine-contract.js';
import { registryCases } from './registry-contract.js';
import { serviceCases } from './service-contract.js';
import { threeAnswerCases } from './three-answers-contract.js';
import { webServerCases } from './web-server-contract.js';

/** A server that a host looks after, in a state that the cases know. */
export interface Bench {
  readonly host: Host;
  /** An empty folder on the server. */
  readonly folder: string;
  /** PhoneFactor's agent is installed and runs. */
  readonly agent: {
    readonly packagePath: string;
    readonly displayName: string;
    readonly serviceName: string;
    readonly dataFile: string;
  };
  readonly server: { readonly setupPath: string; readonly silentArguments: string; readonly serviceName: string };
  readonly hasWebServer: boolean;
  /** Lets a part of Windows fail; the result ends that. Undefined where it cannot be provoked. */
  fail?(what: Failure): Promise<(() => Promise<void>) | undefined>;
  /** Another process opens the file and lets nobody else; the result ends it. */
  hold(path: string): Promise<() => Promise<void>>;
}

/** `sc` and `appcmd` fail with words of their own, PowerShell does not start, a key is closed. */
export type Failure = 'appcmd' | 'sc' | 'powerShell' | { readonly closedKey: string };

/** What must hold on every host. The same cases run on the rehearsal server and on Windows programs under Wine. */
export interface ContractCase {
  readonly name: string;
  run(bench: Bench): Promise<void>;
}

export const contractCases: readonly ContractCase[] = [
  ...fileCases,
  ...registryCases,
  ...machineCases,
  ...serviceCases,
  ...webServerCases,
  ...threeAnswerCases,
  // Last: they change what is installed.
  ...installerCases,
];
