import { mkdirSync } from 'node:fs';
import { placeTinyPackages } from '../../../src/stages/check-host/tiny-packages.js';
import { type Bench, contractCases } from '../../contract/host-contract.js';
import { holdFile, install, openHost, packages, silentArguments } from '../inside/machine-parts.js';
import type { WineCase } from '../inside/wine-case.js';

mkdirSync('C:\\Contract', { recursive: true });
const host = await openHost();

const tiny = await placeTinyPackages(host, 'C:\\Contract', 'Z:\\project\\packages\\check-host');
const bench: Bench = {
  host,
  ...(tiny === undefined ? {} : { tiny }),
  folder: 'C:\\Contract',
  agent: {
    packagePath: `${packages}\\PhoneFactorAgentSetup64.msi`,
    displayName: 'PhoneFactor Agent',
    serviceName: 'PhoneFactorSvc',
    dataFile: 'C:\\Program Files\\PhoneFactor\\Data\\Phonefactor.pfdata',
  },
  server: {
    setupPath: `${packages}\\MultiFactorAuthenticationServerSetup.exe`,
    silentArguments,
    serviceName: 'MultiFactorAuth',
  },
  hasWebServer: false,
  hold: (path) => holdFile(path),
};

export const cases: readonly WineCase[] = [
  { name: 'the agent is installed', run: () => install(host, 'PhoneFactorAgentSetup64.msi') },
  ...contractCases.map(({ name, run }) => ({ name, run: () => run(bench) })),
];
