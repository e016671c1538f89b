import { looks, sandboxCases } from '../../src/host/contract/contract.js';
import type { ContractCase } from '../../src/host/contract/contract-case.js';
import type { PackageSandbox } from '../../src/host/contract/tiny-package-cases.js';
import { installerCases } from './installer-contract.js';
import { serviceCases } from './product-service-contract.js';
import { threeAnswerCases } from './three-answers-contract.js';
import { webApplicationCases } from './web-server-contract.js';

/** A server that a host looks after, in a state that the cases know. */
export interface Bench extends PackageSandbox {
  /** PhoneFactor's agent is installed and runs. */
  readonly agent: {
    readonly packagePath: string;
    readonly displayName: string;
    readonly serviceName: string;
    readonly dataFile: string;
  };
  readonly server: { readonly setupPath: string; readonly silentArguments: string; readonly serviceName: string };
  /** Lets a part of Windows fail; the result ends that. Undefined where it cannot be provoked. */
  fail?(what: Failure): Promise<(() => Promise<void>) | undefined>;
  /** Another process opens the file and lets nobody else; the result ends it. */
  hold(path: string): Promise<() => Promise<void>>;
}

/** `sc` and `appcmd` fail with words of their own, PowerShell does not start, a key is closed. */
export type Failure = 'appcmd' | 'sc' | 'powerShell' | { readonly closedKey: string };

/** Nothing of it is on the sample server: no verdict, and no failure. */
export const untriedOnRehearsals: readonly string[] = [
  'PowerShell: it runs scripts of the suite',
  'signatures: a program of Windows is signed by Microsoft, and this server trusts it',
  'clock: what is written now has the time of now',
];

const poolIsRemoved = 'web server: a pool that nothing uses is removed, one that is not there as well';

/** What ships with the suite, and what only a server of the tests can be made to go through. */
export const contractCases: readonly ContractCase<Bench>[] = [
  ...looks,
  ...sandboxCases.filter(({ name }) => name !== poolIsRemoved),
  ...serviceCases,
  ...webApplicationCases,
  ...threeAnswerCases,
  // Last: they change what is installed.
  ...installerCases,
];
