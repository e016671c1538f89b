import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { NotTried } from '../../../src/host/contract/contract-case.js';
import { placeTinyPackages } from '../../../src/stages/check-host/tiny-packages.js';
import { type Bench, contractCases } from '../../contract/host-contract.js';
import { holdFile, install, openHost, packages, putStandIn, silentArguments } from '../inside/machine-parts.js';
import type { WineCase } from '../inside/wine-case.js';

mkdirSync('C:\\Contract', { recursive: true });
const host = await openHost();

const tiny = await placeTinyPackages(host, 'C:\\Contract', 'Z:\\project\\packages\\check-host');
/** Wine has no PowerShell that answers. */
const untriedUnderWine = [
  'PowerShell: it runs scripts of the suite',
  'signatures: a program of Windows is signed by Microsoft, and this server trusts it',
  'signatures: a package without a signature is called unsigned',
  'files: a folder is left to administrators, and its access rights are read',
];

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
  { name: 'icacls is there (stand-in)', run: () => putStandIn(host, 'icacls') },
  ...contractCases.map(({ name, run }) => ({
    name,
    run: () => (untriedUnderWine.includes(name) ? assert.rejects(run(bench), NotTried) : run(bench)),
  })),
];
